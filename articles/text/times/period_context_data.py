"""Words by which a sentence without a period goes on with another, or has one of a kind of its own.

All are searched in lower case.
"""

import re
from typing import Final

from articles.text.alternatives import tree
from articles.text.gated import Gated, gated_tree


def _word(alternatives: str) -> re.Pattern[str]:
    """Words, to be looked for in a space and a sentence: few of its characters are no letter, and
    only behind those a word begins."""
    return re.compile(f"[^a-z](?:{tree([alternatives])})(?![a-z])")


# What stands at a moment, whatever the period of the release is.
STOCK: Final = gated_tree(
    r"余额|存量|保有量|资产(?:累计|总额|规模)|在册|参保人数|蓄水量|常住人口|户籍人口|装机容量|总装机|(?<!\w)(?:outstanding|posisi|saldo|population|"
    r"headcount|workforce|residents aged|realisasi|serapan|penyerapan(?:nya)?|penduduk|populasi|"
    r"cadangan devisa)(?!\w)"
)
THEN: Final = Gated(
    r"届时|屆時|到那时|(?<!\w)(?:(?:will|would) then|by then|by that time|(?:pada )?saat itu)(?!\w)"
)
CLAUSE_ENDS: Final = re.compile(r"[,;](?!\d)|[，；。！]|\.(?=\s|$)|$")
# A sentence that begins so belongs to the one before it.
REFERRING: Final = Gated(
    r"(?:that |(?:the )?[a-z]+est of (?:them|these|those)|among them|among these|by contrast|"
    r"conversely|that left|this left|the rest|the remainder|"
    r"in turn|as a result|of the total|of those|its |their )(?![a-z])|"
    r"(?:yaitu|yakni|perinciannya|detailnya|sebaliknya|sisanya|artinya|dengan demikian|"
    r"dengan begitu|rinciannya|secara rinci|"
    r"di sisi lain|kontribusinya|jumlahnya|nilainya|angkanya|rasionya|volumenya)(?![a-z])|"
    "(?:此次|本次|专项)?(?:行动|活动|整治|检查|演练|展会|比赛|赛事|测试|评选|巡查)(?:中|期间|里)，|[期其]间，|"
    "其余|相比之下|分[^，]{1,5}看|从[^，]{1,6}看|按[^，]{1,6}[看分]"
)
# "A third of those", "Of the 196 packages on offer", "Tiga di antaranya": a part of what was told.
PART_OF: Final = Gated(
    r"^(?:of|among) (?:the|its|this|that|these|those|them|it)(?![a-z])|"
    r"^[^,.;]{0,40} of (?:that|this|these|those|them)(?= |,)|"
    r"^dari \d|^[^,.;]{0,40} di antaranya(?![a-z])"
)
# "Economists had forecast 800 billion": what was looked for at the time told.
EXPECTED: Final = Gated(
    r"(?<![a-z])had (?:been )?(?:forecast|expected|predicted|pencilled in|pencill?ed|projected|"
    r"estimated|looked for|hoped|reckoned on|bet on|guessed)(?![a-z])|"
    r"(?<![a-z])sebelumnya (?:telah |sudah )?(?:memperkirakan|memprediksi|memproyeksikan|"
    r"mengharapkan|menargetkan)(?![a-z])|"
    r"(?:市场|分析师|机构|经济学家|业内)(?:此前|普遍|之前)?预[期计测](?:为|值|增)"
)
# "In the same twelve months", 同一周: the stretch told last, where nothing is compared with it.
THE_SAME: Final = Gated(
    r"(?<![a-z])(?:in|over|during|for) (?:the|those) same (?:[a-z]+|\d+) ?"
    r"(?:months|weeks|days|quarters?)(?! (?:of|last|a year|in|the year)(?![a-z]))|"
    r"^(?:in|over|during|for) (?:the|that) same (?:period|time|month|week|quarter|half)"
    r"(?: ?,| (?!of|last|a year|in|the year|as))|"
    r"^(?:dalam|pada|selama|sepanjang) (?:[a-z]+ ){0,2}(?:periode|bulan|pekan|triwulan|kuartal|"
    r"semester) yang sama,?(?! (?:tahun|dengan|pada|di))|"
    "^同期，|^同一(?:周|月|时期|时间|季度)，"
)
SINCE_IT: Final = Gated("^(?:此后|自此|从此|自那以后|自那时起)")
# Under the new timetable, tariff or rule: from when on it holds.
NEW_ORDER: Final = Gated(
    r"^(?:under|with|after) the (?:new|revised|changed|higher|lower) "
    r"(?:timetable|schedules?|fares?|tariffs?|rules?|prices?|rates?|plan|system|scheme)(?![a-z])|"
    r"^(?:dengan|setelah|di bawah) "
    r"(?:jadwal|tarif|aturan|harga|ketentuan|skema|sistem) baru(?: itu)?(?![a-z])|"
    r"^(?:[^，。]{2,24}，)?[^，。\d]{0,16}"
    r"(?:调图|调价|新[图规政制]\w{0,4}|新[^，。]{1,6}(?:实施|施行|执行|启用)|实施|施行)(?:之|以)?后，"
)
# What divides a sum that has grown since a day.
OF_THE_SUM: Final = re.compile(
    r"其中|Dari (?:total|jumlah|angka|seluruh|keseluruhan)|Rinciannya|Perinciannya|Secara rinci|"
    r"Yakni|Yaitu|Di antaranya"
)
AT_THE_TIME: Final = Gated(r"(?<![a-z])at (?:the time|that (?:time|point))(?= ?[,.;)]|$)")
# Whose period is that of the figures of a report.
ACCOUNTS: Final = Gated(
    r"(?<![a-z])(?:results|earnings|accounts|statements|data|figures|numbers|statistics)"
    r"(?: (?:for|of|in|its|the|fiscal|financial|full|our|group|company|corporation))* $|"
    r"(?<![a-z])(?:hasil (?:usaha|keuangan|operasi)|(?:laporan|kinerja) keuangan)"
    r"(?: (?:konsolidasian|interim|yang|belum|telah|diaudit|perseroan|perusahaan|grup))* $"
)
PART: Final = re.compile("[半季]")  # of a year, behind it
# The time that a report is of, by the name that it gives it, and its last day.
REPORT_PERIOD: Final = gated_tree(
    r"(?<![a-z])(?:(?:reporting|review|accounting|interim) period|period under review|"
    r"period being reported|periode (?:berjalan|pelaporan|laporan|tinjauan))(?![a-z])|"
    r"报告期内?(?!末)|本期(?!末|限)"
)
REPORT_END: Final = gated_tree(
    r"(?<![a-z])(?:reporting date|balance sheet date|end of the (?:reporting|review|accounting) "
    r"period|tanggal (?:pelaporan|neraca|laporan posisi keuangan)|"
    r"akhir periode (?:berjalan|pelaporan|laporan))(?![a-z])|期末"
)
# What accounts give as of their last day.
BALANCE: Final = gated_tree(
    r"(?<![a-z])(?:gearing|indebtedness|order book|backlog|headcount|workforce|employees|"
    r"net assets|total assets|cash and cash equivalents|bank balances|total equity|"
    r"(?:debt|liabilit(?:y|ies))[- ]to[- ][a-z]+ ratio|rasio utang|kas dan setara kas|"
    r"(?:total|jumlah) (?:aset|karyawan|ekuitas|liabilitas|utang)|karyawan tetap)(?![a-z])|"
    "负债率|总资产|净资产|在手订单|货币资金|员工(?:总数|人数)?|股东(?:户数|总数)|应收账款|存货余额"
)
# An event of a day, and who came to it and what was done at it.
GATHERING: Final = gated_tree(
    r"(?<![a-z])(?:conference|forum|fair|expo|exhibition|ceremony|summit|trade show|convention|"
    r"festival|marathon|grand prix|parade|concert|auctions?|under the hammer|"
    r"pameran|konferensi|konvensi|upacara|peresmian|job fair|bursa kerja|lomba|"
    r"kejuaraan)(?![a-z])|论坛|大会|博览会|服贸会|进博会|年会|峰会|展会|展览会|交易会|洽谈会|推介会|仪式|招聘会"
)
ATTENDED: Final = gated_tree(
    r"(?<![a-z])(?:attended|attendees|took part|participants|delegates|exhibitors|spectators|"
    r"visitors|runners|crowds?|bidders?|bids|fetched|dearest|passed in|withdrawn|cleared|"
    r"signed|inked|turnout|registered for|transactions|(?:deals|contracts|orders) worth|pavilions?|"
    r"booths?|diikuti|peserta|transaksi|stan|paviliun|dihadiri|hadir|pengunjung|ikut serta|meneken|"
    r"menandatangani|ditandatangani|diteken|penonton|menyaksikan)(?![a-z])|"
    "现场|与会|参会|参展|出席|集中签约|签约项目|共签约|意向|成交|客商|展商|嘉宾|观众|来到"
)
OF_DAYS: Final = re.compile(
    r"(?<![a-z])(?:in|over|dalam|selama) (?:the )?(?:[a-z]+|\d+) (?:days|hari)(?![a-z])|"
    r"[\d两三四五六七]天"
)
# Units of what a thing is rather than of what it did: a line is so long, a trip takes so long.
DESCRIBING: Final = frozenset(
    {"km", "m", "cm", "mm", "km2", "m2", "ha", "mu", "min", "hour", "day", "month", "year", "km/h"}
)
# What is told as the mean of days is of none of them.
MEAN: Final = gated_tree(
    r"(?<![a-z])(?:daily average|average daily|a day on average|rata-rata harian)(?![a-z])|[日周]均"
)
# A market: its day is that of the prices told.
MARKET: Final = gated_tree(
    r"(?<![a-z])(?:shares|stocks|index|indices|futures|benchmark|billet|rebar|spot|traders|auction|brokers|"
    r"assessed|saham|indeks harga|ihsg|rupiah|bursa (?:saham|efek)|kurs|"
    r"nilai tukar|(?:pada|penutupan|sesi) perdagangan)(?![a-z])|"
    "收盘|收报|收涨|收跌|股价|指数|主力合约|现货|批发价|出厂价|中间价|三大股指"
)
TRADED: Final = gated_tree(
    r"(?<![a-z])(?:shares (?:in|of|closed|fell|rose|jumped|ended|were|slid|gained)|its shares|"
    r"stock (?:fell|rose|jumped|closed)|"
    r"(?:index|contract|futures|rebar|benchmark) (?:fell|rose|lost|gained|closed|ended|finished|"
    r"was|slid|added|settled|slipped|eased|dipped|jumped|shed|dropped|advanced|edged|firmed)|"
    r"(?:rebar|most-active|most-traded) contract|on the [a-z ]{3,30} exchange|per dollar|"
    r"saham|ihsg|rupiah|"
    r"nilai tukar|dolar as (?:melemah|menguat|berada|terpantau|dibuka|ditutup)|"
    r"indeks (?:harga|saham|bursa)|harga emas|emas batangan|harga minyak|nilai transaksi|"
    r"beli bersih|jual bersih|terhadap (?:mata uang|dolar|yen|euro|yuan|rupiah)|"
    r"mata uang (?:dolar|yen)|brent(?: crude)?|crude (?:futures|prices|fell|rose|settled)|"
    r"nikkei|hang seng|(?<=\()[a-z]{4}\) (?:naik|turun|menguat|melemah|anjlok|melonjak|merosot)|"
    r"nasdaq|ftse|csi|dax|dow|s&p \d+|spot gold|gold (?:rose|fell|was|is))"
    r"(?![a-z])|"
    "两市|大市|成交额|(?<!日均)成交量|(?<!现金)净流[入出](?!\\d)|净买入|净卖出|涨停|跌停|放量|缩量|飘[红绿]|A股|港股|恒指|道指|纳指|收盘|收报|收涨|收跌|收于|股价|沪指|深成指|创业板指|恒生指数|上证指数|主力合约|中间价"
)
# A firm's own results are of no day.
RESULTS: Final = Gated(
    r"(?<![a-z])(?:announced?|reported|reports|announces|released) (?:its|their) [^.;]{0,60}"
    r"(?:results|earnings)(?![a-z])"
)
# What befell people, or what a court gave: a report is of its day.
MISHAP: Final = gated_tree(
    r"(?<![a-z])(?:fire|blaze|crash|crashed|collision|collided|sank|capsized|blast|explosion|exploded|"
    r"landslide|floods?|flooding|earthquake|collapsed|killed|sentenced|jailed|convicted|derailed|"
    r"seized|arrested|raided|robbed|stabbed|shot dead|robbery|raid|"
    r"terbakar|kebakaran|membakar|tenggelam|karam|tabrakan|menabrak|bertabrakan|kecelakaan|longsor|"
    r"dilalap|ludes|hangus|si jago merah|terperosok|terseret|hanyut|tertimbun|runtuh|jebol|"
    r"keracunan|tersambar|erupsi|meletus|puting beliung|bentrok|ditembak|ditikam|dirampok|"
    r"menyergap|meringkus|diringkus|dibekuk|menangkap|ditangkap|menyita|disita|"
    r"banjir|gempa|meledak|ledakan|ambruk|roboh|tergelincir|anjloknya kereta|terguling|tewas|"
    r"memvonis|divonis|menjatuhkan|dihukum|menggerebek|digerebek)(?![a-z])"
)
# Its victims, losses and what was done about it.
TOLL: Final = gated_tree(
    r"(?<![a-z])(?:killed|injured|dead|deaths|missing|rescued|survivors|casualties|victims|damage|"
    r"losses|firefighters|evacuated|displaced|on board|passengers|crew|fined|ordered to pay|"
    r"restitution|arrested|detained|charged|street value|seized|stolen|"
    r"tewas|meninggal|luka|terluka|selamat|diselamatkan|hilang|korban|dirawat|kerugian|pemadam|"
    r"memadamkan|menjinakkan|dievakuasi|mengungsi|pengungsi|mengangkut|membawa|pencarian|"
    r"personel|petugas|mobil pemadam|dikerahkan|diterjunkan|padam|dipadamkan|hangus|terbakar|awak|"
    r"tersangka|jenazah|kritis|dilarikan|diungsikan|pelaku|saksi|barang bukti|"
    r"terendam|rusak|denda|uang pengganti|kurungan|pidana|disita|menyita)(?:nya)?(?![a-z])"
)
SHARES_EN: Final = Gated(
    r"(?<![a-z])(?:shares (?:in|of|closed|fell|rose|jumped|ended|were|slid|gained|slipped)|"
    r"its shares|(?:the|its) stock (?:fell|rose|jumped|closed|slipped|gained|is|was))(?![a-z])"
)
# English verbs of what is, and of what was; "has been sold" is.
STATE: Final = _word(
    r"is|are|has|have|can|may|costs|holds?|owns?|ranges?|earns?|falls?|takes?|pays?|"
    r"weighs?|delivers?|meets?|gives?|stands?|employs?|goes|reaches|needs?|uses?|lives?|makes?|"
    r"runs?|serves?|covers?|contains?|represents?|accounts?|comes?|lies|operates?|sells?|charges?|"
    r"carries|carry|produces?|requires?|offers?|includes?|belongs?|spans?|boasts?"
)
TOLD_PAST: Final = _word(
    r"was|were|had|did|rose|fell|grew|came|went|took|made|saw|sold|won|lost|sank|"
    r"shrank|hit|built|began|left|cut|put|paid|stood|got|held|bought|spent|brought|found|told|"
    r"kept|led|gave|ran|drew|shipped|fought|caught|drove|flew|fled|struck|broke|chose|drank|felt|"
    r"froze|knew|met|overtook|rode|rang|sought|sent|shook|shot|slept|stole|swam|taught|tore|thought|"
    r"threw|woke|wore|withdrew|wrote|became|bit|blew|bore|fetched|spoke|outsold|"
    # What is "agreed" is no verb; before words that do not end so nothing is asked.
    r"(?=[a-z]{4,}+(?<=[^e]ed))(?<!has )(?<!have )(?<!been )(?<!is )(?<!are )(?<!be )"
    r"(?<!and )(?<!, )[a-z]+"
)
# What one pays: it holds from a day on.
PRICE: Final = gated_tree(
    r"(?<![a-z])(?:prices?|fares?|fees?|tariffs?|rates?|tickets?|wages?|duty|duties|harga|tarif|"
    r"ongkos|iuran|bea|upah|karcis|tiket|pungutan)(?:nya)?(?![a-z])|票价|津贴|补贴标准|租金|押金|[程人生门月年季套联通童]票|[由从](?:每[^，。\d]{1,4})?\d[\d.]*元|[加涨降提调]价|价格|收费|费用|工资|关税|学费|电价|水价|气价"
)
# What changed against the time before.
MOVED: Final = gated_tree(
    r"(?<![a-z])(?:rose|risen|rising|fell|fallen|falling|grew|grown|growing|up|down|increase[ds]?|"
    r"increasing|climb(?:ed|ing)|dropp(?:ed|ing)|gain(?:ed|ing|s)?|lost|slipp(?:ed|ing)|"
    r"surg(?:ed|ing)|jump(?:ed|ing)|shr[au]nk|widened|narrowed|declin(?:e|ed|ing)|edged|slid|eased|"
    r"doubled|tripled|quadrupled|halved|soar(?:ed|ing)|plung(?:ed|ing)|tumbl(?:ed|ing)|advanced|"
    r"expanded|contracted|recovered|rebounded|year[- ]on[- ]year|steady|flat|unchanged|"
    r"naik|turun|tumbuh|meningkat|menurun|melonjak|anjlok|merosot|bertambah|berkurang|menyusut|"
    r"melemah|menguat|terkontraksi|melambat|susut|terkoreksi|terpangkas|melesat|melebar|menyempit|"
    r"merangkak|melandai|stagnan|kenaikan|penurunan|pertumbuhan)(?![a-z])|"
    "同比|环比|增|下降|上升|上涨|下跌|回升|回落|下滑|提高|提升|减少|扩大|收窄|"
    "翻了?[一两番倍]|[少多高低]了|跌[至到去]|降[至到]|升[至到]|持平"
)
# A label, then nothing but figures: "Rusia 138.200", "Pendapatan / 16.020 / 11.880 / 34,9%"; or
# a label with a colon, then a figure: "Emas 0,5 gram: Rp 1.301.000".
ROW: Final = re.compile(
    r"(?:[^.。!?！？:：]|\d\.\d){2,40}[:：] ?(?:rp|us\$|hk\$|rmb|¥|€|£|\$)? ?\d[\d.,]*\d?"
    r"(?: ?[^\d\s.]{1,12}){0,3}\d?[.;]?|"
    r"[^\d.。!?！？]{2,40}?(?:[A-Za-z]?\d{0,3})?"
    r"(?:(?: ?[/|:;] ?| |\t)+(?:[+-−–]?[$€£¥]?\d(?:[\d.,]*\d)?[%％]?|[-–—]))+"
)
# What the second kind ends in, if not in a digit.
ROW_ENDS: Final = "%％-–—"
# The stretch that a day told before ended: "take-up in the quarter"
IN_THE_EN: Final = Gated(
    r"(?<![a-z])(?:in|over|during|for) the (quarter|month)"
    r"(?=[,.;]| (?:was|were|rose|fell|and|as|by)(?![a-z])|$)"
)
# Indonesian verbs of what somebody did or what befell something; not of how things are.
DONE_ID: Final = re.compile(
    r"(?<![a-z])(?!(?:merupakan|memiliki|mempunyai|mencakup|menjadi|memerlukan|membutuhkan|mewakili|"
    r"meliputi|mengandung|memuat|menampung|melayani|mempekerjakan|menyediakan|menawarkan|menilai|"
    r"menurut|melalui|mengenai|mengaku|memperkirakan|mengatakan|menyebut|menyatakan|menjelaskan|"
    r"menambahkan|mengungkapkan|menuturkan|menegaskan|mengingatkan|berharap|berencana|diperkirakan|"
    r"diharapkan|direncanakan|ditargetkan|dijadwalkan|disebut|dikenal|dijual|dibanderol|dipatok|"
    r"dikenakan|diperlukan|dibutuhkan|dipimpin|dimiliki|dihuni|dikelola|dilengkapi|didukung|"
    r"ditujukan|diikuti|disusul|dibandingkan|terdiri|terletak|terdapat|termasuk|tersedia|terbuat|"
    r"terhadap|tersebut|terakhir|terbesar|tertinggi|terendah|terbanyak|terutama|termurah|termahal|"
    r"terkecil|tercepat|terlalu|terbagi|tergantung|terhitung|menghadap|membentang|menghubungkan|"
    r"menghasilkan|memproduksi|menggunakan|memakai|melewati|menempuh)(?![a-z]))"
    r"(?:(?:me[lmnr]|di|ter)[a-z]{4,}|rusak|roboh|ambruk|padam|putus|tiba|"
    r"berangkat|bertiup|jatuh|tumbang|hancur|luka|tewas|datang|hadir|lahir|mati|hilang|tutup|"
    r"buka|batal|berhenti|bergabung|berpartisipasi|berlari|bertarung|berkumpul|berdatangan)"
    r"(?:nya)?(?![a-z])"
)
# "Net debt at the end of the period"
AT_ITS_END: Final = gated_tree(
    r"(?<![a-z])(?:at|by) the end of the (?:period|quarter|half)(?![a-z])|pada akhir periode|期末"
)

# -- accounts and things ---------------------------------------------------------------------------

# What a stretch of time came to, beside what moved.
ACCOUNT: Final = gated_tree(
    r"(?<![a-z])(?:reached|totall?ed|amounted to|came to|compared|against|accounted for|"
    r"tercatat|disusul|diikuti|sebesar|sebanyak|menyumbang|mencapai|membukukan|mencatat(?:kan)?|"
    r"menghasilkan|mengekspor|mengimpor|memproduksi|berkontribusi|menjadi|didominasi|adalah|"
    r"(?:kontribusi|porsi|nilai|volume|jumlah|pangsa)(?:nya)?|masing-masing|rata-rata|total|transaksi|"
    r"penjualan|pendapatan|laba|ekspor|impor|terbesar|tertinggi|terendah)(?![a-z])|"
    "受益|惠及|受理|办[理结]|[审执]结|减免|发放|拨付|接待|查处|检查|清理|拆除|新建|改造|培训|招聘|签约|到位|"
    "分别|占|达|完成|实现|贡献|其中|为|收入|营收|利润|产值|出口|进口|零售额|投资额?|成交|销售|产量|居"
)
# What something is, costs or can do; Indonesian and Chinese verbs have no tense to tell it by.
THING: Final = gated_tree(
    r"(?<![a-z])(?:each|every|kini|sekarang|setiap|sehari|ada|memiliki|mempunyai|berkapasitas|"
    r"terdiri|dijual|melayani|mempekerjakan|bisa|dapat|mampu|sanggup|cukup|dibutuhkan|butuh|"
    r"kebutuhan|berada|tersedia|biayanya|harganya|tarif|kapasitas|saya|kami|kita|telah)(?![a-z])|"
    "现有|拥有|每(?:[年小台辆座]|公里)|造价|年产|日产|能够|可|需|总投资|建有|位于|设有|该|我|成立|员工|压缩|缩短|"
    "时速|售价|价格"
)

# -- Chinese sentences -----------------------------------------------------------------------------

# What changed against a time before: told far from the period that it is of, it still is of it.
COMPARED: Final = Gated(
    "同比|环比|同期|增[长幅速]|降幅|涨幅|跌幅|持平|新[高低]|"
    "(?<!相)[比较](?:去年|上年|前年|上[个一]?[月周季]|年初|昨[日天]|前一|\\d{4}年|[^，。；]{0,8}[年月周季]?同期)"
)
# What a thing is, may be or costs, whenever it is told: a rule, a promise, a contract, a habit.
ALWAYS: Final = Gated(
    "不得|不高于|不低于|不超过\\d|注册资本|全长|全线|设站|设计(?:时速|能力|年|产能)|"
    "(?:建成|投产|达产|投用|投运|通车|运营|完工|竣工)后|雇员|年薪|估值|根据(?:协议|合同|规定)|按(?:照)?(?:协议|合同|规定|现行|有关)|"
    "每(?:月|年|天|晚|次|小时|学期)(?:收|租|缴|交|领|需|只需)|凡[^，。]{1,12}[的者]，|"
    "占地|建筑面积|日处理|日加工|日[供产]|月薪|时薪|日薪|上限|下限|主跨|双向|车道|利率最[低高]|单[户笔店]|"
    "合同[额期]|一[柜车碗趟顿](?![^，。]{0,6}[涨跌])|元一[杯碗份张只个次瓶斤枝束盒]|限流|门票|自筹|受访|问卷|满意度?|愿意|单日|日销|备案|持证|"
    "[由从]年初|违者|以下(?:的)?罚款|可处|"
    "(?:一|每)(?:天|晚|年|趟|个月|小时)[^，。；\\d]{0,4}(?:能|可|要|得)|个人每月|每月(?:缴|领|发|补)|最快\\d+分钟"
)
# A sentence that turns to one of many, to an example, to a sum of its own, or to somebody else.
TURNS: Final = Gated(
    "(?:以[^，。]{2,14}为例|(?:在|像|如|比如|例如)?(?:[^，。一]{2,3})?(?:的?一(?:家|位|名|起|处|台|款|座|辆|艘|条|对|支|份|间|所|户|批次)|某)|"
    "有的|子公司|此前|早前|折算|换算|按此|照此|算下来|换句话说|也就是说|科研人员|专家|业内|同样|"
    "与[^，年月日季期]{2,10}相比|[^，。]{1,12}所在的)"
)
# What somebody did, beside how things stand at a moment.
DEED: Final = Gated(
    "派出|监测到|发现|宣布|启动|开通|出台|印发|签[约下署]|收到|中标|压减|举办|召开|发布|推出"
)
SUMMED: Final = re.compile("累计|共|总|已有|达|占")
# 通报上半年旅游市场情况: what an announcement is of, which is the time of what it tells.
ANNOUNCING: Final = Gated(
    "(?:通报|介绍|发布|公布|解读|披露|晒出|公开|亮出|交出|发出|公示|回顾)了?[^，。；\\d]{0,8}$"
)
ANNOUNCED: Final = Gated(
    "度?[^，。；\\d]{0,14}?(?:情况|数据|状况|成绩单|形势|统计|结果|业绩|运行|快报|预告|账单|报表|公报|年报|"
    "成效|进展|[^，。]{0,4}工作(?!要点|计划|方案|安排))"
)
# 公布典型案例, 发布名单: the day of the paper, and of nothing that it tells of.
PAPER: Final = Gated(
    "(?:公布|发布|通报|印发|揭晓|公示|曝光|披露)了?[^。；]{0,20}(?:案例|名单|目录|清单|榜单|名录|案件|"
    "标准|办法|方案|通知|意见|条例|规定|指南|手册|地图|《)"
)
# What came of the event of a day, told behind it.
BEFELL: Final = Gated(
    "判处|获刑|罚金|过火|刮倒|吹倒|受灾|受损|倒塌|转移|救出|扑灭|造成|致使?|卖到|冲[上破]|涨到|跌到|"
    "参赛|选手|观众|嘉宾|签约|吸引|到场|出动|调集|抢修|恢复|查获|缴获|扣押|抓获|起获|捣毁|"
    "燃烧|烧了|伤者|受伤|死亡|遇难|身亡|伤亡|损失|送医|被困|淹没|冲毁|停运|停电|积水|打捞|捞起|搜救|成交|拍出|售出|售罄|卖出|"
    "参展|参会|与会|展出|亮相|到会|登场|角逐|同台|观展|逛展|入园|入场|观赛|到馆|上座|"
    "装着|载着|搭载|满载|运载|随[车船机]|首[车船]|"
    "被判|判赔|判令|盗走|骗取|骗得|落网|逃逸|肇事|抢走|失联|失踪|撞|坠|起火|着火|明火|搜寻|救援队|消防|"
    "罚款|没收|处罚|记\\d{1,2}分|产生|决出|得分|拿到|[取获险完]胜|[惜落]败|扣球|助攻|进球|比分|[金银铜奖]牌|夺冠|"
    "颁发|揭晓|当场|现场|发放|拘留|刑拘|立案|勘查|疏散|接警|起飞|降落|返航|备降|"
    "付款|收款|退款|退货|拒绝|索赔|"
    "夺得|摘得|斩获|收获|刷新|打破"
)
# 预计惠及2万户, told right behind what is planned.
GOES_ON_PLANNED: Final = Gated(
    "(?:其中，?|首批|一期|先期|第一[批期阶]段?|共|总共)?(?:预计|计划|将|拟|力争|目标|预算|总投资|全年|建成后|届时|每年可|可)"
)
# 预计归母净利润: what a firm that gives its accounts expects of the time that they are of.
GUIDANCE: Final = Gated("预[计亏盈增减][^，。；]{0,16}(?:净利|亏损|盈利|营[业收])")
# 首批计划投放350辆
FIRST_PART: Final = Gated("(?:首批|一期|先期|第一[批期]|第一阶段)(?:预计|计划|将|拟)")
