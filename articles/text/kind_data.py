"""Words that tell what a sentence does: plans, reports an event, tells how things go, or speaks.

Alternatives are divided by "|" and line ends; they are parts of regular expressions over text in
lower case.
"""

from typing import Final

PLAN_EN: Final = """
    will|shall|plans?|planned|planning|aims?|aiming|targets?|targeting|targeted|intends?|intended|
    pledged?|pledges|hopes? to|hoping to|expected to|expects? to|scheduled|due to|set to|
    seeks? to|proposes?|proposed|promised|promises|considering|considers?|in talks|negotiating|
    would|is to|are to|blueprint|envisages?|envisioned|slated|earmarked|
    to be (?:built|opened|completed|expanded|moved)
"""
PLAN_ID: Final = """
    akan|berencana|rencananya|rencana|menargetkan|ditargetkan|target|direncanakan|merencanakan|
    hendak|diharapkan|berharap|mempertimbangkan|menjajaki|bakal|dijadwalkan|menjadwalkan|bertekad|
    berkomitmen|diproyeksikan|diperkirakan|memproyeksikan|bermaksud|menyiapkan|disiapkan|berupaya|
    berusaha|menetapkan|ditetapkan|mengincar|membidik|sinyal
"""
PLAN_ZH: Final = """
    将|拟|计划|规划|預計|预计|力争|目标|考虑|有望|争取|打算|瞄准|即将|筹划|谋划|提出|推动|洽谈|
    酝酿|到20\\d\\d年|明年|后年|未来|加快建设|旨在
"""
EVENT_EN: Final = """
    opened|launched|signed|approved|announced|began|started|completed|inaugurated|unveiled|moved|
    relocated|agreed|acquired|bought|sold|closed|raised|won|received|established|founded|built|
    granted|issued|commissioned|entered|delivered|broke ground|has been|have been|was|were
"""
EVENT_ID: Final = """
    telah|sudah|resmi|meresmikan|diresmikan|menandatangani|membuka|dibuka|meluncurkan|diluncurkan|
    dimulai|memulai|menyetujui|disetujui|mengumumkan|diumumkan|rampung|selesai|dipindahkan|
    memindahkan|mendirikan|didirikan|membangun|dibangun|bergabung|mengakuisisi|beroperasi|tengah|
    sedang|terus|dicanangkan|digelar|berdiri|berhasil
"""
EVENT_ZH: Final = """
    举行|召开|启动|开工|投产|竣工|签署|签约|获批|批准|成立|揭牌|开通|投用|投入运营|投入使用|发布|
    公布|建成|落户|入驻|迁入|迁至|搬迁|上市|收购|亮相|开幕|挂牌|出台|印发|通车|并网|交付|完成|
    实现|陆续|建设了|开启|进入|下线|揭幕|奠基
"""
TREND: Final = """
    grew|growth|rose|fell|increased|decreased|improved|declined|surged|expanded|strong|steady|
    record|tumbuh|pertumbuhan|meningkat|menurun|naik|turun|berkembang|signifikan|membaik|stabil|
    增长|下降|提升|回升|稳步|向好|改善|扩大|形成|聚焦|生长|成为|保持|提速|集聚|布局|优势
"""
# What a text calls its own subject when it does not name it again.
ANAPHORA: Final = """
    the (?:region|zone|area|cluster|city|province|municipality)|
    the (?:project|plan|pipeline|plant|park|alliance)|(?:wilayah|kawasan|klaster|kota|provinsi|
    proyek|rencana|zona|daerah) (?:ini|itu|tersebut|baru)|当地|三地|两地|全市|全省|该区|该市|该省|
    新区|开发区|示范区|园区|项目|集群|全区
"""
FIRST_PERSON: Final = """
    i|i'm|i've|my|me|mine|you|your|saya|aku|kamu|anda|我(?!国|省|市|区|县|们)|我们家|咱
"""
CLOSING: Final = "；;：:，,"
BULLETS: Final = "-–—•·*●■▪◆★"
OPENING_QUOTES: Final = '“"「『'
TODAY: Final = """
    now|today|currently|at present|these days|so far|already|kini|sekarang|saat ini|hingga kini|
    dewasa ini|sejauh ini|目前|现在|如今|眼下|当前|截至目前|已有|迄今
"""
CONTINUING: Final = """
    of (?:that|this|these|them|which)(?: total)?|(?:jumlah|angka|nilai|porsi|posisi)nya|
    dari jumlah|that|this|these|meanwhile|in contrast|by contrast|jumlah (?:itu|tersebut)|
    angka (?:itu|tersebut|ini)|posisi|dari (?:jumlah|angka|total)|sementara|sedangkan|adapun|
    nilai (?:itu|tersebut)|persentase|jika dibandingkan|di antaranya|selain itu|其中|但|同时|此外|
    与此同时|对|占|同比|这一|该|出口|进口|民营
"""
