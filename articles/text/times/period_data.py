"""Names of months, weekdays and stretches of time in the three languages. Tables only."""

from typing import Final

from articles.text.word_tables import listed, words

MONTHS: Final = {
    name: number
    for number, names in enumerate(
        listed(
            "january|jan|januari february|feb|februari|pebruari march|mar|maret april|apr may|mei"
            " june|jun|juni july|jul|juli august|aug|agustus|agu|ags september|sept|sep"
            " october|oct|oktober|okt november|nov|nopember december|dec|desember|des"
        ),
        start=1,
    )
    for name in names.split("|")
}
# English words that are months only when written with a capital.
DOUBTFUL_MONTHS: Final = frozenset({"may", "march", "mar", "jun", "jan", "des", "sep", "dec"})
WEEKDAYS: Final = {
    name: number
    for number, names in enumerate(
        listed(
            "monday|mon|senin tuesday|tues|selasa wednesday|wed|rabu thursday|thurs|thu|kamis"
            " friday|fri|jumat|jum'at saturday|sat|sabtu sunday|sun|minggu|ahad"
        )
    )
    for name in names.split("|")
}
HAN_WEEKDAYS: Final = {"一": 0, "二": 1, "三": 2, "四": 3, "五": 4, "六": 5, "日": 6, "天": 6}
ORDINALS: Final = {
    "first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4,
    "final": 4, "closing": 4, "opening": 1, "pertama": 1, "kedua": 2, "ketiga": 3, "keempat": 4,
    "terakhir": 4, "i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4, "satu": 1,
    "dua": 2, "tiga": 3, "empat": 4,
}  # fmt: skip
COUNTS: Final = {
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "one": 1, "twenty": 20, "fifteen": 15,
    "thirty": 30, "forty": 40, "fifty": 50, "dua belas": 12, "lima belas": 15, "dua puluh": 20,
    "tiga puluh": 30, "empat puluh": 40, "lima puluh": 50,
    "dua": 2, "tiga": 3, "empat": 4, "lima": 5, "enam": 6, "tujuh": 7,
    "delapan": 8, "sembilan": 9, "sepuluh": 10, "sebelas": 11,
}  # fmt: skip
# Days of a month in words: "the first of May".
DAY_WORDS: Final = {
    word: number
    for number, word in enumerate(
        listed(
            "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
            " thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
            " twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth"
            " twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first"
        ),
        start=1,
    )
}
# Years away from that of publication.
HAN_YEARS: Final = {
    "今年": 0, "本年度": 0, "本年": 0, "去年": -1, "上年": -1, "上一年": -1, "上年度": -1,
    "前年": -2, "明年": 1, "后年": 2, "来年": 1, "下一年": 1, "当年": 0, "同年": 0, "次年": 1,
    "翌年": 1, "前一年": -1, "第二年": 1,
}  # fmt: skip
# Years away from the one that the text named last.
HAN_SHIFTS: Final = {
    "上年": -1, "上年度": -1, "上一年": -1, "前一年": -1, "当年": 0, "同年": 0, "次年": 1,
    "翌年": 1, "第二年": 1,
}  # fmt: skip
LATIN_YEARS: Final = {
    "this year": 0, "the current year": 0, "this calendar year": 0,
    "last year": -1, "the previous year": -1,
    "the prior year": -1, "next year": 1, "the year before last": -2, "the coming year": 1,
    "the year before": -1, "tahun ini": 0, "tahun lalu": -1, "tahun sebelumnya": -1,
    "tahun kemarin": -1, "tahun silam": -1, "tahun depan": 1, "tahun berjalan": 0,
    "tahun mendatang": 1,
}  # fmt: skip
# Five-year plans by ordinal: first and last year.
PLANS: Final = {
    "十二五": 2011, "十三五": 2016, "十四五": 2021, "十五五": 2026, "十一五": 2006, "十五": 2001,
    "11th": 2006, "12th": 2011, "13th": 2016, "14th": 2021, "15th": 2026,
    "ke-12": 2011, "ke-13": 2016, "ke-14": 2021, "ke-15": 2026,
    "twelfth": 2011, "thirteenth": 2016, "fourteenth": 2021, "fifteenth": 2026,
}  # fmt: skip
_FEW: Final = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven")
# What is compared with: "the corresponding period of 2023", "triwulan yang sama tahun lalu".
_SAME: Final = (
    *(
        f"{same} {stretch}"
        for same in ("same", "corresponding", "comparable", "equivalent", "similar", "like")
        for stretch in (
            "period", "month", "months", "quarter", "quarters", "time", "half", "stage", "day",
            "days", "week", "weeks", "season", "point", "stretch", "span", "timeframe", "date",
            *(f"{count} {unit}" for count in _FEW for unit in ("months", "quarters", "weeks")),
        )
    ),
    *("prior-year period", "year-ago period", "year-earlier period"),
    *(
        f"{stretch} {same}"
        for stretch in (
            "periode", "bulan", "kuartal", "triwulan", "semester", "waktu", "pekan", "minggu",
            "hari", "musim", "kurun waktu", "rentang waktu", "masa", "paruh",
        )
        for same in ("yang sama", "sama", "yang serupa", "serupa", "yang sebanding", "sejenis")
    ),
)  # fmt: skip
# Words before an expression of time, by what they make of it: prepositions, then the words that
# may stand between them and the time, then the same in Chinese.
BEFORE: Final[dict[str, tuple[str, str, str]]] = {
    "base": (
        "than|compared with|compared to|compared favourably with|compared unfavourably with|"
        "compares with|compare with|compared against|versus|vs|vs.|against|relative to|"
        "dibanding|dibandingkan|"
        "dibanding dengan|dibandingkan dengan|bandingkan dengan|bandingkan|ketimbang|daripada|"
        "terhadap|banding|padahal|level of|"
        "levels of|level in|levels in|berbanding terbalik dengan|melampaui|di atas|di bawah|"
        "same as|same level as|in line with|unchanged from|similar to|sama dengan|sama seperti|"
        "unlike|in contrast to|in contrast with|berbeda dengan|berbeda dari|tidak seperti",
        "in|the|that|those|of|on|at|posisi|periode|pada|tahun|bulan|kondisi|capaian|realisasi|"
        "level|levels|figure|angka|its|their|same|yang sama",
        "比|较|与|同|和|相比于|相比|相较于|相较|对比|比起|高于|低于|多于|少于|好于|优于|强于|超过|"
        "不及|占|相当于|等于",
    ),
    "same": (
        "|".join(_SAME),
        "of|in|a|the|pada|di|dari|dengan|tahun|bulan",
        "",
    ),
    "since": (
        "since|no earlier than|paling cepat|secepatnya|paling awal|"
        "dating to|dating back to|dates back to|after|starting|starting in|starting from|"
        "beginning|beginning in|from|sejak|semenjak|"
        "mulai|terhitung|terhitung sejak|dari|setelah|effective|effective from|as from|berlaku|"
        "efektif|berlaku efektif|efektif berlaku|berlaku per|efektif per",
        "the|in|pada|tahun|bulan|awal|tanggal|rekening|tagihan|periode|masa|musim|edisi|perdagangan|"
        "hari",
        "自|自从|从|由|始于|最早|最快",
    ),
    "asof": (
        "as of|as at|per|per posisi",
        "the|tahun|tanggal|posisi|bulan|akhir",
        "|".join(
            f"{word}{when}"
            for word in ("截至", "截止", "截止到", "截止至")
            for when in ("", "目前", "发稿时", "北京时间", "当地时间", "美东时间")
        ),
    ),
    "until": (
        "hingga|sampai|sampai dengan|up to and including|"
        "until|until at least|till|till at least|up to|through|to|"
        "until after|hingga pada|s/d|s.d.",
        "the|tahun|tanggal|bulan|posisi|about|around|sekitar|dengan",
        "",
    ),
    "by": (
        "by|between now and|from now until|from now to|no later than|"
        "paling lambat|paling telat|selambatnya|"
        "menjelang|jelang|selambat-lambatnya|menuju",
        "the|pada|tahun|bulan|tanggal|akhir|early|late",
        "到|至|最迟|最晚|至迟|不晚于|不迟于|预计到|计划到|力争到|争取到|确保到|目标到",
    ),
    "before": (
        "before|sebelum|prior to",
        "the|pada|tahun|bulan|tanggal",
        "赶在",
    ),
    "on": ("on|over", "the", ""),
    "in": (
        "in|during|throughout|for|at|of|come|pada|di|selama|sepanjang|dalam|untuk|periode|year|"
        "full-year|and|dan|between|antara",
        "the|tahun|bulan|tanggal|periode|calendar|fiscal|year|years|kurun|waktu",
        "在|于",
    ),
}
# 增长到2023年 and 上升至2022年 reach a level, they set no date.
NOT_BY: Final = frozenset("直增升降长加少高大跌落滑涨扩减达缩复回")
FUTURE_INDONESIAN: Final = (
    "akan|harus|wajib|membidik|mengincar|bertekad|berkomitmen|bersiap|memproyeksikan|"
    "memperkirakan|memprediksi|jatuh tempo|menargetkan|ditargetkan|rencana|rencananya|berencana|"
    "diperkirakan|diharapkan|direncanakan|bakal|berpeluang|berpotensi|menjadwalkan|dijadwalkan|"
    "berharap|diproyeksikan|diprediksi|diramal|diramalkan|meramalkan|mengejar|mematok|targetnya|"
    "menjanjikan|berjanji|dijanjikan|merencanakan|mengharapkan|menyasar|ditaksir|diyakini"
)
FUTURE: Final = (
    "will|shall|plan|plans|planned|planning|aim|aims|aiming|target|targets|targeting|expects|"
    "expected|pledged|pledge|intends|intend|scheduled|"
    "to be (?:built|opened|completed|finished|launched|published|released|held|announced|decided|"
    "delivered|installed|introduced|approved|signed|paid|raised|phased|closed|tested|extended|"
    "expanded|ready|operational|commissioned|put|shipped|implemented|adopted|chosen|named)|"
    "due (?:in|by|on|to (?:open|start|begin|be|expire|end|close|arrive|finish|return|go|take))|"
    "goal|hopes(?! of| for)|hope(?! of| for)|slated|anticipated|"
    "likely(?! (?:[a-z]{3,}ed|rose|fell|grew|shrank|held|hit|lost|won|saw)(?![a-z]))|"
    "upcoming|set to|(?:is|are) (?:forecast|to)|would|"
    "could|should|must|seeks|wants to|vows|vowed|promised|proposes|payable|maturing|matures|"
    "expires|earmarked|" + FUTURE_INDONESIAN
)
# Behind a time only these say that it lies ahead: "In May the plant will open".
MODALS: Final = (
    "will|shall|must|akan|bakal|harus|wajib|(?:is|are) (?:due|set|expected|scheduled) to"
)
MODALS_HAN: Final = (
    "将(?![军领士帅其\\d])|须|拟|有望|预计|(?<![急刚必所])需(?![求方用])|可望|准备|打算|即将"
)
FUTURE_HAN: Final = (
    "将(?![军领士帅其\\d])|须|计划(?![志生经书外内项单])|预计|力争|拟|目标(?![任市价客人])|有望|争取|"
    "确保|明年|届时|排[到至]|打算|定于|最快|最早|最迟|限期|承诺|即将|可望|必须|应(?:在|于)"
)
# Behind a quarter or a half also these.
AIMS: Final = (
    "plans|plan|aims|aim|expects|expect|hopes|hope|intends|targets|forecasts|guides|guide|guided|"
    "sees|projects|should|menargetkan|membidik|"
    "berencana|memperkirakan|memproyeksikan|mengincar|berharap|ditargetkan|diperkirakan|diproyeksikan|"
    "direncanakan|dijadwalkan"
)
AIMS_HAN: Final = "计划|力争|目标|(?<![于合场超及出])预期|确保|还[能可要]|[投满达]产后"
PAST: Final = "had|has|have|was|were|telah|sudah|tercatat"
PAST_HAN: Final = "已|累计|共|达"
# What has been, in a sentence that names a month soon to come: then it is that of a year ago.
TENSES_PAST: Final = (
    "had|has|have|was|were|[a-z]{2,}(?<!e)ed|rose|fell|grew|came|went|took|made|saw|sold|won|lost|"
    "sank|shrank|hit|built|began|left|cut|laid|paid|led|lent|sent|spent|kept|held|met|fed|ran|drew|"
    "flew|threw|knew|blew|broke|spoke|chose|drove|wrote|gave|bore|wore|tore|caught|taught|brought|"
    "bought|fought|sought|thought|sang|swam|swept|became|overtook|underwent|withdrew|stood|told|"
    "did|dug|struck|hung|shot|lit|slid|fled|dealt|meant|felt|rode|swung|sprang|telah|sudah|"
    "tercatat|mencapai|naik|turun|tumbuh|lalu|meningkat|menurun|melonjak|anjlok"
)
TENSES_PAST_HAN: Final = (
    "了|已|达|增[长加至]|[下升][降跌滑]|同比|环比|完成|累计|实现|上[涨升]|减少|提[高升]|回[落升]|突破|创下|刷新|"
    "查[获处]|接待|售出|卖出|成交|录得|较|扩大|收窄|翻"
)
SAID: Final = (
    "said|told|announced|reported|released|published|issued|added|statement|briefing|quoted|"
    "disclosed|interview|conference"
)
SAID_INDONESIAN: Final = (
    "kata|ujar|ungkap|jelas|tutur|ucap|imbuh|tegas|sebut|papar|terang|lanjut|keterangan|"
    "siaran pers|dikutip|dilansir|mengatakan|menyampaikan|diumumkan|dirilis"
)
SAID_HAN: Final = (
    "表示|介绍|公布|发布(?!会)|获悉|了解到|电[（( ]|电$|讯|消息|宣布|通报|报道|指出|披露|"
    "称(?!号|为)|说(?!明)|警告|强调|透露"
)
# Between the day of a report and the time that it reports on.
REPORTED: Final = (
    "said|says|told|announced|announces|reported|reports|posted|posts|released|published|issued|disclosed|showed|shows|show|data|"
    "figures|report|according|mengatakan|menyatakan|melaporkan|merilis|mengumumkan|menyebut|"
    "menyebutkan|mencatat|melansir|merinci|menyampaikan|memaparkan|mengungkapkan|dirilis|dikutip|menunjukkan|kata|ujar|laporan"
)
REPORTED_HAN: Final = (
    "表示|介绍|公布|公告|发布|获悉|了解到|消息|宣布|通报|报道|指出|披露|称|说|"
    "数据|显示|报告|透露|举行"
)
# What runs up in the course of a year in Indonesian news; loans, assets and heads do not.
RUN_UP: Final = (
    "laba|rugi|pendapatan|penjualan|realisasi(?!nya (?:baru|sudah|masih|per))|ekspor|impor|"
    "produksi|omzet|omset|ebitda|ekonomi|pdb|pdrb|c-to-c|ctc|marketing sales|prapenjualan|"
    "kontrak baru|surplus|defisit|arus kas|belanja modal|capex|kunjungan|pengapalan|wholesales"
)
# Words behind which an Indonesian time is that of what is multiplied, and what may stand between.
TIMES_INDONESIAN: Final = (
    "kali lipat|kali|lipat|times|setengah|sepertiga|seperempat|seperlima|seperdelapan|sepersepuluh|"
    "separuh|dua pertiga|tiga perempat"
)
RISING_INDONESIAN: Final = (
    "menjadi|jadi|tinggal|naik|tumbuh|melonjak|meningkat|bertambah|berlipat|melejit|meroket"
)
RESULTS_INDONESIAN: Final = (
    "dari|capaian|catatan|realisasi|posisi|angka|nilai|jumlah|rata-rata|level|produksi|penjualan|"
    "ekspor|impor|pendapatan|laba|total|hasil|volume|tingkat|kapasitas|harga|upah|luas|omzet|pada|di"
)
# A bare year is one where such a word stands before it; "kira-kira" is one too.
YEAR_LEADS: Final = words(
    "come throughout across sama same lambat menuju toward towards calendar about around roughly",
    "sekitar in since by from to until till through during of for than year years fiscal end with",
    "over after before against on the pada tahun di sejak hingga sampai dari per dibanding",
    "dibandingkan periode akhir awal sepanjang selama untuk menjelang target sebelum mulai dengan",
    "setelah seusai beroperasi rampung selesai tuntas kelar dimulai diresmikan dibuka digelar",
    "daripada ketimbang pertengahan medio posisi kuartal semester between and dan antara versus vs",
    "terhadap",
)
