"""Words around a number that say how it is meant: bounds, directions, roles. Tables only.

Keys are languages. Words are matched in the plain shadow (lower case) of a text.
"""

from typing import Final

from articles.text.word_tables import listed, words

Words = dict[str, dict[str, str]]


def _by_word(**signs: str) -> dict[str, str]:
    names = {"more": ">", "least": ">=", "less": "<", "most": "<=", "about": "~"}
    return {word.strip(): names[name] for name, words in signs.items() for word in words.split("|")}


BOUNDS_BEFORE: Final[Words] = {
    "en": _by_word(
        more="more than|over|above|exceeding|exceed|exceeds|exceeded|topped|topping|surpassed|"
        "surpassing|surpass|surpasses|passed|pass|passes|passing|"
        "in excess of|greater than|upwards of|upward of|"
        "beyond|crossed|cross|crosses|crossing|north of|well over|higher than|tops|outstripped|"
        "to top|will top|would top|could top|may top|might top|can top|should top",
        least="start at|starts at|start from|starts from|starting at|starting from|priced from|"
        "prices from|fares from|tickets from|rents from|available from|on sale from|"
        "as little as|as few as|at least|no less than|not less than|no fewer than|"
        "a minimum of|minimum of|minimum|at the very least|no lower than|a floor of",
        less="getting on for|not far off|not far short of|close on|nigh on|well-nigh|approached|"
        "approaches|neared|nears|just inside|verging on|bordering on|not even|"
        "nearly|almost|close to|just under|under|below|less than|fewer than|short of|nearing|"
        "approaching|lower than|just shy of|shy of|not quite|well below",
        most="up to|no more than|at most|not more than|a maximum of|maximum of|not exceeding|"
        "does not exceed|capped at|up to a ceiling of|a ceiling of|up to a limit of|"
        "up to a maximum of|as much as|as many as|not above|within|at the very most|a cap of|"
        "no higher than|no greater than|limited to",
        about="maybe|perhaps|possibly|in the order of|on the order of|of the order of|"
        "something like|in the neighbourhood of|in the neighborhood of|in the ballpark of|"
        "somewhere near|closer to|roughly speaking|give or take|about|around|roughly|approximately|"
        "some|approx.|approx|an estimated|circa|ca.|ca|in the region of|somewhere around|~|±|or so|"
        "in the vicinity of|estimated at",
    ),
    "id": _by_word(
        more="lebih dari|lebih daripada|di atas|ke atas|diatas|melebihi|melampaui|menembus|"
        "melewati|lebih|tembus|over|more than",
        least="mulai|mulai dari|setidaknya|sedikitnya|paling sedikit|minimal|tidak kurang dari|"
        "paling tidak|sekurang-kurangnya|sekurangnya|sedikit-dikitnya|serendah-rendahnya|"
        "paling kecil|paling cepat|paling awal|paling murah|minimum|tak kurang dari|"
        "setidak-tidaknya|tidak kurang",
        less="hampir|kurang dari|kurang daripada|di bawah|ke bawah|dibawah|mendekati|nyaris|"
        "tidak sampai|tak sampai|belum sampai|lebih rendah dari",
        most="s.d.|sebesar-besarnya|setinggi-tingginya|sebanyak-banyaknya|paling lama|"
        "hingga|paling besar|paling mahal|paling jauh|paling|"
        "maksimal|paling banyak|tidak lebih dari|tidak lebih daripada|tak lebih dari|"
        "maksimum|tidak melebihi|paling tinggi|tak melebihi|up to|paling lambat|"
        "selambat-lambatnya|paling banter|paling mentok|selama-lamanya|sampai",
        about="sekitar|kurang lebih|kira-kira|lebih kurang|kisaran|seputar|sekira|±|~|berkisar|"
        "di kisaran|taksiran",
    ),
    "zh-hans": _by_word(
        more="迈过|跨过|越过|冲破|超过|超|逾|突破|多于|大于|高于|超出|过|破|已超|突破了|超过了|达到并超过|均超过",
        least="最低|至少|少说|不少于|不低于|不小于|不下|起码|最少",
        less="跌破|近|接近|将近|不足|不到|低于|少于|逼近|几乎|近乎|小于|未满|接近于|不满|不及",
        most="最高|最长|顶多|充其量|多达|不超过|不会超过|不能超过|不应超过|不得高于|"
        "不超|未超|不过|只不过|至多|最多|不高于|不多于|不大于|控制在|不得超过|不突破|未超过",
        about="约|大约|约为|差不多|约莫|大概有|大概|大致|约合|约占|约有|左右|~|±|预估|估计|约达|约摸|大体",
    ),
}
BOUNDS_AFTER: Final[Words] = {
    "en": _by_word(
        least="or more|or above|and above|and more|and over|at least|at a minimum|or better|"
        "or over|or higher|or greater|or larger|or longer|or older|and older|and up|or upwards",
        about="or so|or thereabouts|give or take|-some|-something|-ish",
        most="or less|or fewer|or below|at most|at the most|tops|at the outside|at the very most|"
        "maximum|or under|or lower|or smaller|or shorter|or younger", more="-plus|+",
    ),
    "id": _by_word(
        least="atau lebih|ke atas|keatas", about="-an|an lebih", more="lebih|+",
        most="atau kurang|ke bawah",
    ),
    "zh-hans": _by_word(
        more="余|多|几|+|开外|出头|挂零|还多|有余", least="以上|及以上|或以上|起",
        most="以下|以内|之内|及以下",
        about="左右|上下",
    ),
}  # fmt: skip


def _signs(up: str, down: str) -> dict[str, str]:
    table = {word.strip(): "+" for word in up.split("|")}
    table.update({word.strip(): "-" for word in down.split("|")})
    return table


# What Indonesian compares by, behind "lebih".
HIGHER_INDONESIAN: Final = (
    "tinggi|besar|banyak|mahal|cepat|panjang|lama|berat|luas|lebar|tebal|dalam|jauh|padat|kuat|"
    "panas|hangat|tua|kencang|ramai|boros|produktif|efisien|baik|terang|tajam|deras|bagus|akurat|"
    "hemat energi|tahan lama"
)
LOWER_INDONESIAN: Final = (
    "rendah|sedikit|kecil|murah|lambat|singkat|pendek|hemat|ringan|tipis|sempit|ringkas|irit|"
    "dingin|sejuk|dekat|muda|sepi|jarang|buruk|lemah|dangkal|pelan|ekonomis|terjangkau|miring"
)
LEBIH: Final = f"lebih (?:{HIGHER_INDONESIAN}|{LOWER_INDONESIAN})"


def _lebih(words: str) -> str:
    return "|".join(f"lebih {word}" for word in words.split("|"))


# Verbs and nouns of change that may stand before a number.
CHANGES: Final[Words] = {
    "en": _signs(
        "plus|widened|widen|widens|widening|deepened|deepening|lift|lifts|lifted|raise|raises|hike|"
        "hiked|hikes|up|rose|rise|rises|risen|rising|raised|grew|grow|grows|grown|growth|growing|"
        "increased|increase|increases|increasing|climbed|climb|climbs|climbing|gained|gain|gains|"
        "gaining|jumped|jump|jumps|jumping|surged|surge|surges|surging|soared|soar|soaring|"
        "expanded|expand|expands|expanding|expansion|advanced|advance|advances|accelerated|"
        "ballooned|higher|improved|improve|improvement|improving|uptick|leap|leapt|leaped|spike|"
        "spiked|swelled|rebounded|boost|boosted|boosting|added|picked up|appreciated|strengthened|"
        "adding|extended|extend|extends|extending|lengthened|prolonged|beat|beats|beating|overshot|"
        "dearer|skyrocketed|upswing|edged up|ticked up|appreciation|multiplied|put on|puts on|"
        "clawed back|tacked on|firmed|firms|firming|hardened|rallied|rallies|rallying|bounced|"
        "soars|leaps|leaping|swells|swelling|rebounds|rebounding|spikes|spiking|balloons|"
        "ballooning|accelerates|strengthens|strengthening|appreciates|rocketed|rockets|rocketing|"
        "mushroomed|mushrooming|burgeoned|snowballed|escalated|escalates|escalating|escalation|"
        "upped|mounted|bulged|inflated|inflates|quickened|intensified|bolstered|bolsters|augmented|"
        "enlarged|broadened|thickened|fattened|proliferated|amplified|heightened|zoomed|vaulted|"
        "bumped|nudged up|recouped|regained|upgraded|outperformed|outpaced|bettered|"
        "hardens|overshoots|outgrew|lengthens|multiplies",
        "went backwards by|backwards by|given back|handed back|gave back|give back|gives back|"
        "giving back|gave up|shaved off|knocked off|undercut|undercuts|undercutting|off|cheaper|"
        "down|fell|fall|falls|fallen|falling|declined|decline|declines|declining|decreased|"
        "decrease|decreases|decreasing|dropped|drop|drops|dropping|shrank|shrink|shrunk|shrinks|"
        "shrinking|slipped|slip|slips|slid|slide|lost|losing|tumbled|tumble|plunged|plunge|"
        "plunging|sank|sunk|contracted|contraction|contracting|cut|cuts|cutting|reduced|reduce|"
        "reduces|reduction|reducing|eased|ease|retreated|plummeted|dipped|dip|lower|lowered|"
        "lowering|narrowed|slumped|slump|weakened|shed|trimmed|halved by|pared|depreciated|"
        "shortened|shorten|shortens|shortening|missed|missing|misses|undershot|slash|slashes|"
        "slashing|trim|trims|trimming|shave|shaved|slashed|minus|negative|downturn|edged down|"
        "ticked down|depreciation|moderated|slowed|softened|softens|collapsed|collapses|collapsing|"
        "crashed|sagged|skidded|cooled|dwindled|dwindling|subsided|receded|nosedived|cratered|"
        "tumbles|tumbling|plunges|sinks|sinking|slumps|slumping|eases|easing|dips|dipping|retreats|"
        "retreating|plummets|plummeting|slides|sliding|slipping|narrows|narrowing|weakens|"
        "weakening|sheds|shedding|depreciates|thinned|thins|thinning|tanked|tanks|tanking|eroded|"
        "erodes|eroding|erosion|diluted|dilutes|dilution|dented|dents|denting|docked|docks|curbed|"
        "curbs|curbing|curtailed|curtails|curtailing|throttled|depressed|depresses|diminished|"
        "diminishes|diminishing|depleted|depletes|depleting|depletion|deflated|abated|waned|wanes|"
        "waning|faded|fades|ebbed|ebbs|withered|wilted|crumbled|crumbles|lopped|chopped|slackened|"
        "lessened|lessens|downsized|tapered|tapers|faltered|falters|flagged|flopped|petered out|"
        "scaled back|rolled back|pulled back|dialled back|dialed back|cut back|fell back|"
        "dropped back|wound down|clipped|clips|squeezed|squeezes|squeeze|compressed|compresses|"
        "toppled|shrivelled|shriveled|imploded|deteriorated|whittled|whittles|pruned|prunes|"
        "pruning|dampened|damped|cheapened|devalued|devaluation|drained|drains|haemorrhaged|"
        "hemorrhaged|bled|ceded|relinquished|forfeited|surrendered|falloff|fall-off|drop-off|"
        "cutback|cutbacks|shrinkage|downswing|collapse|undershoots|underperformed|lagged|lags|"
        "trailed|trails|pares|paring|lowers|slowed down|fizzled|fizzles|slackens|dries up|"
        "dried up|thinned out|dropped off",
    ),
    "id": _signs(
        "naik|naikkan|tingkatkan|genjot|dongkrak|mendongkrak|menggenjot|kerek|kenaikan|membengkak|"
        "membubung|menggelembung|meningkat|peningkatan|tumbuh|bertumbuh|pertumbuhan|bertambah|"
        "pertambahan|penambahan|melonjak|lonjakan|menguat|melesat|meroket|terdongkrak|terkerek|"
        "unggul|menanjak|ekspansi|terangkat|berkembang|membaik|melambung|mendaki|penguatan|"
        "menaikkan|dinaikkan|meningkatkan|ditingkatkan|surplus|terapresiasi|melejit|rebound|"
        "mengembang|melompat|meloncat|membumbung|meninggi|menggemuk|terungkit|menebal|memulih|"
        f"percepatan|terakselerasi|menaik|{_lebih(HIGHER_INDONESIAN)}",
        "turunkan|pangkas|kurangi|potong|tekan|turun|penurunan|menurun|merosot|anjlok|berkurang|"
        "pengurangan|menyusut|menipis|penyusutan|melemah|pelemahan|terkontraksi|kontraksi|jatuh|"
        "terpangkas|memangkas|pemangkasan|menurunkan|diturunkan|susut|ambles|ambruk|tergerus|"
        "terkoreksi|koreksi|minus|negatif|terpuruk|tergelincir|kehilangan|"
        "dipangkas|dikurangi|mengurangi|menekan|ditekan|hemat|menghemat|dihemat|memotong|mereduksi|"
        "menyusutkan|tersusut|didiskon|mendiskon|dipotong|longsor|rontok|terjungkal|tersungkur|"
        "terpelanting|amblas|terperosok|menukik|terbenam|menciut|nyungsep|terdepresiasi|depresiasi|"
        "kalah|berkontraksi|terjun|melorot|mengecil|terpotong|tertekan|lenyap|menguap|raib|"
        "menyempit|mengempis|mengerut|menyurut|surut|jeblok|terkikis|terpental|terjerembap|"
        f"menggerus|{_lebih(LOWER_INDONESIAN)}",
    ),
    "zh-hans": _signs(
        "增长|增加|增|上升|上涨|涨|提高|提升|上调|攀升|升高|升|扩大|回升|跃升|飙升|激增|高出|"
        "加快|拉高|猛增|递增|增多|走高|多出|加息|贵|增长率|增速|增幅|涨幅|升幅|扩张|增值|升值|"
        "上浮|提速|大增|微增|劲增|暴涨|猛涨|反弹|净增|延长|上行|走阔|多增|少减|升咗|放量|劲升|上扬|窜升|飙|快|增产|增收|涨价|提价|递增长|"
        "攀高|飙高|上抬|上窜|窜高|蹿升|蹿高|调高|拔高|推高|膨胀|放大|回暖|增厚|多了|加薪|涨薪|加价|增仓|加仓|升温|高开|走强|收高|上移|上探|拉升|推升|抬升|抬高|冲高|走扬|上修|扩容|改善|累库",
        "下降|下滑|减少|降低|回落|下跌|跌|降|减|缩减|缩小|收窄|下调|降幅|跌幅|减幅|萎缩|负增长|"
        "放缓|压减|压缩|削减|走低|缩短|缩水|下挫|降息|锐减|减弱|贬值|下浮|递减|骤降|大跌|暴跌|便宜|"
        "下行|走窄|减重|缩量|掉了|跌咗|重挫|急挫|挫|回撤|走软|微降|降了|少|低|负|零下|慢|少增|多减|减产|减收|降价|减仓|降温|低开|"
        "下坠|下落|跌落|急坠|急跌|滑坡|跳水|狂泻|回吐|回缩|减缓|趋缓|减退|消退|退坡|倒退|流失|折损|精简|缩编|砍去|降速|变小|欠收|减亏|降薪|减薪|缩了|砍了|压了|缩去|挤掉|"
        "下移|下探|走弱|收低|收缩|滑落|回调|拖累|拖低|拉低|压低|砍掉|侵蚀|蚕食|摊薄|吞噬|稀释|衰退|蒸发|下修|调低|缩窄|去库",
    ),
}
# Verbs that change something else: "added 4,300 buses" and "raised $420 million" state amounts.
AMOUNT_VERBS: Final = words(
    "快 慢 改善 扩容 拉升 抬升 放大 推高 拔高 增厚 多了 流失 折损 精简 回吐 跳水 缩了 砍了 压了"
    " 挤掉 added raised cut cuts cutting lost losing shed slashed reduced reduces"
    " reduce reducing gained gain gains boosted boost lowered lower lowering lift lifts lifted"
    " raise raises hike hikes hiked slash slashes slashing trim sheds shedding trims trimming"
    " trimmed shave shaved pared memangkas dipangkas mengurangi dikurangi menaikkan"
    " meningkatkan menurunkan surplus kehilangan penambahan menekan ditekan hemat menghemat"
    " dihemat memotong mereduksi naikkan tingkatkan turunkan pangkas kurangi potong tekan"
    " genjot dongkrak mendongkrak menggenjot dinaikkan diturunkan ditingkatkan dipotong"
    " mendiskon menggerus adding extended extend extends extending lengthened prolonged"
    " shortened shorten shortens shortening missed missing misses undershot beat beats beating"
    " overshot recouped regained ceded relinquished forfeited surrendered haemorrhaged"
    " hemorrhaged bled docked docks drained drains squeezed squeezes clipped clips chopped"
    " pruned prunes pruning diluted dilutes inflated inflates upgraded bolstered bolsters"
    " compressed mounted flagged bumped trailed trails outperformed outpaced bettered lowers"
    " dented lopped whittled curbed curtailed throttled depleted pares paring"
) | {"picked up", "cut back", "scaled back", "rolled back", "pulled back"}
# Nouns of a sum that is put in, not of a change: "penambahan modal sebesar 5 triliun".
ADDITIONS: Final = words("surplus penambahan ekspansi koreksi")
# Nouns of change: what stands between them and the number may say "reached" or "of" or "at".
CHANGE_NOUNS: Final = {
    "en": listed(
        "growth expansion increase rise gain jump decline decrease drop fall contraction"
        " reduction surge slump inflation premium uplift markup rebound upturn uptick slowdown"
        " downturn shortfall erosion falloff fall-off drop-off cutback shrinkage downswing upswing"
        " depletion devaluation escalation"
    ),
    "id": listed(
        "laju pertumbuhan kenaikan peningkatan penurunan kontraksi lonjakan pelemahan penguatan"
        " inflasi tumbuh deflasi cuan"
    ),
    "zh-hans": listed(
        "增长预期 增速 增长率 增幅 涨幅 升幅 降幅 跌幅 减幅 增长速度 同比 环比 通胀"
        " cagr 幅度 振幅 下降幅度 下跌幅度 降价幅度 下调幅度 回落幅度"
    ),
}
# Those that are a rate by themselves: what they rise or fall to is one as well.
GROWTH_NOUNS: Final = words(
    "growth expansion contraction inflation laju pertumbuhan kontraksi inflasi tumbuh deflasi cuan"
)
FALL_NOUNS: Final = words(
    "decline decrease drop fall contraction reduction slump penurunan kontraksi pelemahan"
    " slowdown downturn shortfall erosion falloff fall-off drop-off cutback shrinkage downswing"
    " depletion devaluation deflasi 降幅 跌幅 减幅 下降幅度 下跌幅度 降价幅度 下调幅度 回落幅度"
)
# What English compares sizes and qualities by.
COMPARED_UP: Final = (
    "taller|wider|deeper|thicker|bigger|larger|broader|steeper|older|richer|hotter|warmer|wetter|"
    "harder|louder|brighter|fuller|safer|tougher|cleaner|denser|further|farther|greater|rougher|"
    "sharper|fresher|smarter|cleverer|healthier|happier|hardier|longer|higher|heavier|costlier|"
    "pricier|dearer|busier|stronger|better|sturdier|brisker|bulkier|faster|juicier|sweeter|saltier"
)
COMPARED_DOWN: Final = (
    "narrower|thinner|shallower|nearer|closer|younger|weaker|poorer|colder|cooler|drier|dryer|"
    "softer|quieter|darker|emptier|rarer|scarcer|leaner|milder|worse|dirtier|slimmer|gentler|"
    "flatter|slower|shorter|lower|lighter|cheaper|smaller|sparser|tighter|staler|dimmer|calmer"
)
# After the number: "a 34% jump", "one-fifth more", "sepertiga lebih rendah".
CHANGES_AFTER: Final[Words] = {
    "en": _signs(
        "jump|rise|increase|growth|gain|surge|climb|expansion|more|up|improvement|uptick|leap|spike|"
        "hike|upswing|above|appreciation|boost|ahead|over budget|over target|over plan|over quota|"
        "uplift|premium|markup|mark-up|firmer|rebound|rally|upturn|pickup|pick-up|bump|advance|"
        "swing up|jumps|rises|increases|gains|surges|"
        "climbs|leaps|spikes|hikes|improvements|premiums|raise|raises|upgrade|step-up|escalation|"
        f"bounce|overshoot|overrun|surplus|acceleration|revaluation|{COMPARED_UP}",
        f"{COMPARED_DOWN}|erosion|falloff|fall-off|drop-off|cutback|cut-back|retreat|squeeze|"
        "collapse|crash|devaluation|write-down|writedown|downgrade|downswing|retrenchment|"
        "depletion|attrition|undershoot|underspend|deterioration|dilution|under budget|"
        "under target|short of target|shortfall|pullback|tumble|slowdown|haircut|shrinkage|"
        "downturn|declines|drops|falls|decreases|reductions|cuts|slumps|plunges|dips|losses|"
        "discounts|decline|drop|fall|decrease|reduction|contraction|cut|slump|plunge|dip|loss|less|"
        "fewer|below|slide|down|discount|depreciation|behind",
    ),
    "id": _signs(
        f"di atas|kenaikan|peningkatan|{_lebih(HIGHER_INDONESIAN)}",
        f"di bawah|penurunan|{_lebih(LOWER_INDONESIAN)}",
    ),
    "zh-hans": _signs(
        "的增长|的增幅|的增速|的涨幅|增速|增幅|涨幅|增长率", "的降幅|的跌幅|的降低|的下降|的下滑"
    ),
}
# Between a word of change and its number: a marker of the level that was reached.
LEVEL_MARKS: Final = {
    "en": words("to at reaching reached hit hitting totaling totalling"),
    "id": frozenset(["menjadi", "ke", "jadi"]),
    "zh-hans": frozenset(["至", "到", "为", "成"]),
}
# Words that may stand between a word of change and its number.
FILLERS: Final = {
    "en": words(
        "by of about around nearly almost roughly more than over some a an the another only"
        " back just further sharply slightly steeply pace compound annually year-on-year year"
        " on yoy average averaging approximately up to at least as much many no less estimated"
        " modest record rate annual well close additional steep sharp whopping mere"
        " combined total cumulative modestly marginally considerably significantly"
        " substantially rapidly strongly year-over-year month-on-month quarter-on-quarter under"
        " below above exceeding respectively between"
    ),
    "id": words(
        "sebesar sekitar lebih dari hampir hingga mencapai sebanyak kurang rata-rata tahunan"
        " secara per tahun di atas bawah tipis tajam signifikan sampai kumulatif yoy (yoy)"
        " yoy) kira-kira sedikit senilai minus daripada dalam rentang kisaran year-on-year"
        " antara pesat drastis masing-masing tidak rata rata-ratanya level setinggi cukup"
        " nominal riil neto"
        " sangat hanya pada tingkat laju sebesar-besarnya positif negatif ekonomi lagi masif"
    ),
    "zh-hans": words(
        "了 去 掉 约 近 超过 超 逾 不到 不足 将 达到 达 仅 高达 大约 接近 突破 至少 幅度 比例"
        " 分别 年均 各 又 再 均 也 都 至多 不超过 将近 最多 率 - 负 为 是 在 同比 环比 较快"
        " 明显 大幅 小幅 有 平均 到 至 低于 高于 过 名义 实际 累计 可"
    ),
}
