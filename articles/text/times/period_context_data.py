"""Words by which a sentence without a period goes on with another, or has one of a kind of its own.

All are searched in lower case.
"""

import re
from typing import Final

from articles.text.alternatives import compiled, tree
from articles.text.gated import Gated


def _any(alternatives: str) -> Gated:
    return Gated(tree([alternatives]))


# What stands at a moment, whatever the period of the release is.
STOCK: Final = _any(
    r"余额|存量|保有量|资产(?:累计|总额|规模)|在册|参保人数|蓄水量|常住人口|户籍人口|装机容量|总装机|(?<!\w)(?:outstanding|posisi|saldo|population|"
    r"headcount|workforce|residents aged|penduduk|populasi|cadangan devisa)(?!\w)"
)
THEN: Final = Gated(
    r"届时|屆時|到那时|(?<!\w)(?:(?:will|would) then|by then|by that time|(?:pada )?saat itu)(?!\w)"
)
LABEL: Final = re.compile(r"[^，。,.:：]{2,14}[:：]")
CLAUSE_ENDS: Final = re.compile(r"[,;](?!\d)|[，；。！]|\.(?=\s|$)|$")
SENTENCE_ENDS: Final = re.compile(r"[.。!！?？][\"”’'）)]?\s*$|[\"”]\s*$")
# A sentence that begins so belongs to the one before it.
REFERRING: Final = re.compile(
    r"(?:that |(?:the )?[a-z]+est of (?:them|these|those)|among them|among these|by contrast|"
    r"conversely|that left|this left|the rest|the remainder|"
    r"in turn|as a result|of the total|of those|its |their )(?![a-z])|"
    r"(?:sebaliknya|sisanya|artinya|dengan demikian|dengan begitu|rinciannya|secara rinci|"
    r"di sisi lain|kontribusinya|jumlahnya|nilainya|angkanya|rasionya|volumenya)(?![a-z])|"
    "(?:此次|本次|专项)?(?:行动|活动|整治|检查|演练|展会|比赛|赛事|测试|评选|巡查)(?:中|期间|里)，|[期其]间，|"
    "其余|相比之下|分[^，]{1,5}看|从[^，]{1,6}看|按[^，]{1,6}[看分]"
)
AT_THE_TIME: Final = re.compile(r"(?<![a-z])at (?:the time|that (?:time|point))(?= ?[,.;)]|$)")
# Whose period is that of the figures of a report.
ACCOUNTS: Final = Gated(
    r"(?<![a-z])(?:results|earnings|accounts|statements|data|figures|numbers|statistics)"
    r"(?: (?:for|of|in|its|the|fiscal|financial|full|our|group|company|corporation))* $|"
    r"(?<![a-z])(?:hasil (?:usaha|keuangan|operasi)|(?:laporan|kinerja) keuangan)"
    r"(?: (?:konsolidasian|interim|yang|belum|telah|diaudit|perseroan|perusahaan|grup))* $"
)
PART: Final = re.compile("[半季]")  # of a year, behind it
# The time that a report is of, by the name that it gives it, and its last day.
REPORT_PERIOD: Final = _any(
    r"(?<![a-z])(?:(?:reporting|review|accounting|interim) period|period under review|"
    r"period being reported|periode (?:berjalan|pelaporan|laporan|tinjauan))(?![a-z])|"
    r"报告期内?(?!末)|本期(?!末|限)"
)
REPORT_END: Final = _any(
    r"(?<![a-z])(?:reporting date|balance sheet date|end of the (?:reporting|review|accounting) "
    r"period|tanggal (?:pelaporan|neraca|laporan posisi keuangan)|"
    r"akhir periode (?:berjalan|pelaporan|laporan))(?![a-z])|报告期末|本期末|期末"
)
# What accounts give as of their last day.
BALANCE: Final = _any(
    r"(?<![a-z])(?:gearing|indebtedness|order book|backlog|headcount|workforce|employees|"
    r"net assets|total assets|cash and cash equivalents|bank balances|total equity|"
    r"(?:debt|liabilit(?:y|ies))[- ]to[- ][a-z]+ ratio|rasio utang|kas dan setara kas|"
    r"(?:total|jumlah) (?:aset|karyawan|ekuitas|liabilitas|utang)|karyawan tetap)(?![a-z])|"
    "资产负债率|负债率|总资产|净资产|在手订单|货币资金|员工(?:总数|人数)?|股东(?:户数|总数)|应收账款|存货余额"
)
# An event of a day, and who came to it and what was done at it.
GATHERING: Final = _any(
    r"(?<![a-z])(?:conference|forum|fair|expo|exhibition|ceremony|summit|trade show|convention|"
    r"festival|marathon|grand prix|parade|concert|auctions?|under the hammer|"
    r"pameran|konferensi|konvensi|upacara|peresmian|job fair|bursa kerja|lomba|"
    r"kejuaraan)(?![a-z])|论坛|大会|博览会|服贸会|进博会|年会|峰会|展会|展览会|交易会|洽谈会|推介会|仪式|招聘会"
)
ATTENDED: Final = _any(
    r"(?<![a-z])(?:attended|attendees|took part|participants|delegates|exhibitors|spectators|"
    r"visitors|runners|crowds?|bidders?|bids|fetched|dearest|passed in|withdrawn|cleared|"
    r"signed|inked|turnout|registered for|dihadiri|hadir|pengunjung|ikut serta|meneken|"
    r"menandatangani|ditandatangani|diteken|penonton|menyaksikan)(?![a-z])|"
    "现场|与会|参会|参展|出席|集中签约|签约项目|共签约|客商|展商|嘉宾|观众|来到"
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
MEAN: Final = _any(
    r"(?<![a-z])(?:daily average|average daily|a day on average|rata-rata harian)(?![a-z])|[日周]均"
)
# A market: its day is that of the prices told.
MARKET: Final = _any(
    r"(?<![a-z])(?:shares|stocks|index|indices|futures|benchmark|billet|rebar|spot|traders|auction|brokers|"
    r"assessed|saham|indeks harga|ihsg|rupiah|bursa (?:saham|efek)|kurs|"
    r"nilai tukar|(?:pada|penutupan|sesi) perdagangan)(?![a-z])|"
    "收盘|收报|收涨|收跌|股价|指数|主力合约|现货|批发价|出厂价|中间价|三大股指"
)
TRADED: Final = _any(
    r"(?<![a-z])(?:shares (?:in|of|closed|fell|rose|jumped|ended|were|slid|gained)|its shares|"
    r"stock (?:fell|rose|jumped|closed)|"
    r"(?:index|contract|futures|rebar|benchmark) (?:fell|rose|lost|gained|closed|ended|finished|"
    r"was|slid|added|settled|slipped|eased|dipped|jumped|shed|dropped|advanced|edged|firmed)|"
    r"(?:rebar|most-active|most-traded) contract|on the [a-z ]{3,30} exchange|per dollar|"
    r"saham|ihsg|rupiah|"
    r"nilai tukar|dolar as (?:melemah|menguat|berada|terpantau|dibuka|ditutup)|"
    r"indeks (?:harga|saham|bursa)|harga emas|emas batangan|harga minyak|nilai transaksi|"
    r"beli bersih|jual bersih|brent(?: crude)?|crude (?:futures|prices|fell|rose|settled)|"
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
MISHAP: Final = _any(
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
TOLL: Final = _any(
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
STATE: Final = compiled(
    r"(?<![a-z])(?:is|are|has|have|can|may|costs|holds?|owns?|ranges?|earns?|falls?|takes?|pays?|"
    r"weighs?|delivers?|meets?|gives?|stands?|employs?|goes|reaches|needs?|uses?|lives?|makes?|"
    r"runs?|serves?|covers?|contains?|represents?|accounts?|comes?|lies|operates?|sells?|charges?|"
    r"carries|carry|produces?|requires?|offers?|includes?|belongs?|spans?|boasts?)(?![a-z])"
)
TOLD_PAST: Final = compiled(
    r"(?<![a-z])(?:was|were|had|did|rose|fell|grew|came|went|took|made|saw|sold|won|lost|sank|"
    r"shrank|hit|built|began|left|cut|put|paid|stood|got|held|bought|spent|brought|found|told|"
    r"kept|led|gave|ran|drew|shipped|(?<!has )(?<!have )(?<!been )(?<!is )(?<!are )(?<!be )"
    r"(?<!and )(?<!, )[a-z]{2,}(?<!e)ed)(?![a-z])"
)
# What one pays: it holds from a day on.
PRICE: Final = Gated(
    r"(?<![a-z])(?:prices?|fares?|fees?|tariffs?|rates?|tickets?|wages?|duty|duties|harga|tarif|"
    r"ongkos|iuran|bea|upah|karcis|tiket|pungutan)(?:nya)?(?![a-z])|票价|津贴|补贴标准|租金|押金|[程人生门月年季套联通童]票|[由从](?:每[^，。\d]{1,4})?\d[\d.]*元|[加涨降提调]价|价格|收费|费用|工资|关税|学费|电价|水价|气价"
)
# What changed against the time before.
MOVED: Final = _any(
    r"(?<![a-z])(?:rose|risen|rising|fell|fallen|falling|grew|grown|growing|up|down|increase[ds]?|"
    r"increasing|climb(?:ed|ing)|dropp(?:ed|ing)|gain(?:ed|ing|s)?|lost|slipp(?:ed|ing)|"
    r"surg(?:ed|ing)|jump(?:ed|ing)|shr[au]nk|widened|narrowed|declin(?:e|ed|ing)|edged|slid|eased|"
    r"doubled|tripled|quadrupled|halved|soar(?:ed|ing)|plung(?:ed|ing)|tumbl(?:ed|ing)|advanced|"
    r"expanded|contracted|recovered|rebounded|year[- ]on[- ]year|steady|flat|unchanged|"
    r"naik|turun|tumbuh|meningkat|menurun|melonjak|anjlok|merosot|bertambah|berkurang|menyusut|"
    r"melemah|menguat|terkontraksi|melambat|susut|terkoreksi|terpangkas|melesat|melebar|menyempit|"
    r"merangkak|melandai|stagnan|kenaikan|penurunan|pertumbuhan)(?![a-z])|"
    "同比|环比|增[长加至幅速]|新增|增|下降|上升|上涨|下跌|回升|回落|下滑|提高|提升|减少|扩大|收窄|"
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
IN_THE_EN: Final = re.compile(
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
    r"(?:(?:men|mem|meng|meny|mel|mer|men|dip?|ter)[a-z]{4,}|rusak|roboh|ambruk|padam|putus|tiba|"
    r"berangkat|bertiup|jatuh|tumbang|hancur|luka|tewas|datang|hadir|lahir|mati|hilang|tutup|"
    r"buka|batal|berhenti|bergabung|berpartisipasi|berlari|bertarung|berkumpul|berdatangan)"
    r"(?:nya)?(?![a-z])"
)
# What lies ahead, or took a time of its own, is not of a day told some weeks ago.
APART: Final = re.compile(
    r"(?<![a-z])(?:will|would|is to|are to|akan|bakal|(?:in|over) (?:a|one|two|three|the) "
    r"(?:days?|weeks?|months?|years?)|(?:dalam|selama) (?:se|satu |dua |tiga )"
    r"(?:hari|pekan|minggu|bulan|tahun))(?![a-z])"
)

# "Net debt at the end of the period"
AT_ITS_END: Final = re.compile(
    r"(?<![a-z])(?:at|by) the end of the (?:period|quarter|half)(?![a-z])|pada akhir periode|期末"
)

# -- accounts and things ---------------------------------------------------------------------------

# What a stretch of time came to, beside what moved.
ACCOUNT: Final = _any(
    r"(?<![a-z])(?:reached|totall?ed|amounted to|came to|compared|against|accounted for|"
    r"tercatat|disusul|diikuti|sebesar|sebanyak|menyumbang|mencapai|membukukan|mencatat(?:kan)?|"
    r"menghasilkan|mengekspor|mengimpor|memproduksi|berkontribusi|menjadi|didominasi|adalah|"
    r"(?:kontribusi|porsi|nilai|volume|jumlah|pangsa)(?:nya)?|masing-masing|rata-rata|total|transaksi|"
    r"penjualan|pendapatan|laba|ekspor|impor|terbesar|tertinggi|terendah)(?![a-z])|"
    "受益|惠及|受理|办[理结]|[审执]结|减免|发放|拨付|接待|查处|检查|清理|拆除|新建|改造|培训|招聘|签约|到位|"
    "分别|占|达|完成|实现|贡献|其中|为|收入|营收|利润|产值|出口|进口|零售额|投资额?|成交|销售|产量|居"
)
# What something is, costs or can do; Indonesian and Chinese verbs have no tense to tell it by.
THING: Final = _any(
    r"(?<![a-z])(?:each|every|kini|sekarang|setiap|sehari|ada|memiliki|mempunyai|berkapasitas|"
    r"terdiri|dijual|melayani|mempekerjakan|bisa|dapat|mampu|sanggup|cukup|dibutuhkan|butuh|"
    r"kebutuhan|berada|tersedia|biayanya|harganya|tarif|kapasitas|saya|kami|kita|telah)(?![a-z])|"
    "现有|拥有|每(?:[年小台辆座]|公里)|造价|年产|日产|能够|可|需|总投资|建有|位于|设有|该|我|成立|员工|压缩|缩短|"
    "时速|售价|价格"
)
