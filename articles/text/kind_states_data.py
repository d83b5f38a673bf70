"""Words of what something is to a market, of what bodies promise, and of what a work reaches.

Alternatives are divided by "|" and line ends; they are parts of regular expressions over text in
lower case.
"""

from typing import Final

# -- what something is to a country, a market or a port, with its rank

IS_EN: Final = "is|are|was|were|remains?|remained|become|becomes|became|stayed|ranked as"
IS_ID: Final = "menjadi|merupakan|adalah|jadi"
IS_ZH: Final = "是|为|成为|系"
RANKS_EN: Final = "largest|biggest|main|top|leading|principal|fastest-growing|most important"
RANKS_ID: Final = "terbesar|utama|terbanyak|andalan|unggulan|terpenting|teratas"
RANKS_ZH: Final = "最大|第[一二三四五六][大位]?|首位|首要|主要|最重要"
PLACES_EN: Final = """
    (?:trad(?:e|ing) |business |commercial )?partners?|markets?|destinations?|suppliers?|sources?|
    buyers?|customers?|investors?|producers?|exporters?|importers?|consumers?|shareholders?|
    exports?|imports?|export items?|export products?|growth drivers?|contributors?
"""
PLACES_ID: Final = """
    mitra|pasar|komoditas|negara (?:asal|tujuan|mitra)|tujuan|sumber|pemasok|pembeli|pelanggan|
    investor|produsen|eksportir|importir|konsumen|penyumbang|kontributor|penopang|pendorong|
    penggerak|basis|pusat|produk|pemegang saham
"""
PLACES_ZH: Final = """
    (?:贸易|合作|经贸|投资)伙伴|(?:出口|进口|海外|销售|单一)市场|来源[国地]|目的[国地]|目标市场|
    买家|供应[商国]|投资[国方]|外资来源|生产国|消费国|出口国|进口国|出口商品|进口商品|客源
"""

# -- what bodies promise

BODIES_EN: Final = """
    bureau|ministry|commission|government|authorit(?:y|ies)|department|office|administration|
    committee|customs|bank|company|group|firm|carmaker|automaker|operator|team|regulators?|city|
    province|port|railway|institute|laboratory|university|agency|exchange|municipality
"""
BODIES_ID: Final = """
    pihaknya|kementeriannya|perusahaannya|perseroan|perusahaan|pemerintah|kementerian|pemprov|
    pemkot|pemkab|dinas|badan|biro|kantor|otoritas|bank sentral|bank indonesia|ojk|pengelola|
    operator|bea cukai|asosiasi|universitas|komite
"""
PROMISED_EN: Final = """
    continue|keep on|step up|accelerate|deepen|strengthen|expand|promote|push|support|introduce|
    increase|improve|optimi[sz]e|build|launch|open|set up
"""
# What is only said or held is no promise.
HELD_ID: Final = """
    memberi|menyampai|menggelar|mengadakan|membahas|melakukan|menindak|mengumum|melapor|menghormati|
    mengikuti|menunggu|menghubungi|mengevaluasi|memastikan|berusaha|berupaya|berkoordinasi|bertemu
"""
PROMISED_ZH: Final = """
    继续|持续|进一步|重点|加大|加快|加强|深化|推动|推进|扩大|完善|优化|不断|积极|支持|引导|着力
"""
# The paper itself promises to go on telling, and offices to do what is right.
VAGUE_ZH: Final = """
    本[报刊台网栏]|记者|我们|关注|更新|一起|努力|配合|压实|落实|责任|更加|履行|调查|坚定|坚持|回报
"""

# -- what a work reaches, and what bodies of several places have made one

REACHED_EN: Final = "links?|connects?|covers?|serves?"
REACHED_ID: Final = "menghubungkan|menjangkau|terhubung|tersambung"
REACHED_ZH: Final = "连接|连通|覆盖|通达|辐射|联通"

# -- what several made one, what a team made, what is finished, and why a place was chosen

SEVERAL_EN: Final = "sides|places|cities|regions|provinces|countries|companies|governments|parties"
SEVERAL_ID: Final = "negara|daerah|wilayah|pihak|perusahaan|kota|provinsi|pemerintah|bank"
JOINED_EN: Final = """
    unified|agreed|jointly|set up|launched|established|signed|standardi[sz]ed|merged|formed
"""
JOINED_ID: Final = """
    sepakat|menyepakati|menandatangani|menyatukan|membentuk|meluncurkan|menyamakan|mendirikan|
    menyeragamkan
"""
JOINED_ZH: Final = "统一|推出|建立|签署|签订|设立|成立|制定|出台|构建|搭建|实行|发布|启动"
TEAM_EN: Final = "researchers|scientists|engineers|research team"
TEAM_ID: Final = "peneliti|ilmuwan|insinyur"
TEAM_ZH: Final = "团队|课题组|科研人员|研究人员|科学家"
MADE_EN: Final = "developed|built|designed|proposed|introduced|created|synthesi[sz]ed|discovered"
MADE_ID: Final = (
    "mengembangkan|merancang|menemukan|menciptakan|membangun|memperkenalkan|mensintesis"
)
MADE_ZH: Final = """
    研制|研发|开发|引入|提出一|提出了一|构建|设计|合成|揭示|发现|建立|制备|攻克|突破|打造|发明
"""
FINISHED_ID: Final = (
    "perizinan|izin|pembangunan|proyek|konstruksi|pekerjaan|pembahasan|proses|uji coba"
)
CHOOSERS_EN: Final = "company|firm|group|carmaker|automaker|investor|developer|it"
CHOOSERS_ID: Final = "perusahaan|perseroan|investor|pabrikan|produsen|pengembang|grup"

# -- what those in charge did

IN_CHARGE_EN: Final = """
    regulators?|government|ministry|commission|parliament|council|cabinet|authorit(?:y|ies)|
    central bank|customs|shareholders|lawmakers
"""
DEEDS_EN: Final = """
    approved|exempted|banned|lifted|extended|scrapped|granted|rejected|suspended|introduced|
    abolished|relaxed|tightened|revoked|adopted|passed
"""
IN_CHARGE_ZH: Final = "监管部门|监管机构|政府|央行|委员会|海关|股东大会|国务院|商务部|财政部"
DEEDS_ZH: Final = "批准|取消|放宽|收紧|暂停|叫停|撤销|否决|豁免|延长"
# What rules and agreements do, by themselves
RULES_ID: Final = """
    pedoman|aturan|peraturan|regulasi|beleid|dokumen|kesepakatan|perjanjian|nota kesepahaman|
    kerja sama|kontrak|undang-undang|rencana aksi|peta jalan|program|skema|insentif|kebijakan
"""
RULING_ID: Final = """
    mengatur|mencakup|memuat|meliputi|mewajibkan|melarang|menetapkan|membatasi|membolehkan|
    mengizinkan|mensyaratkan
"""
