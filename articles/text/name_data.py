"""Tables for finding names: spellings beside those of the reference files, and what surrounds a
name that then is no place.

The reference files hold what a thing is called. Here stand the forms that only occur in running
text (compounds, short forms, inflections), which nobody would show as a name. Alternatives are
divided by "|" and line ends; the contexts are parts of regular expressions.
"""

from typing import Final

# Places joined into one word or shortened.
REGION_SPELLINGS: Final[dict[str, str]] = {
    "CN-BJ CN-TJ": "京津|津京",
    "CN-BJ CN-HE": "京冀|冀京",
    "CN-TJ CN-HE": "津冀|冀津",
    "CN-BJ CN-TJ XIONGAN": "京津雄",
    "CN-BJ XIONGAN": "京雄",
    "CN-TJ XIONGAN": "津雄",
    "CN-BJ CN-TJ Baoding": "京津保",
    "CN-BJ Baoding XIONGAN": "京保雄|京雄保",
    "CN-BJ Zhangjiakou": "京张",
    "CN-BJ Tangshan": "京唐",
    "CN-BJ CN-TJ Tangshan": "京津唐",
    "CN-TJ": "津门|津沽|津城|津郊",
    "CN-HE": "燕赵|冀中|冀南|冀东|冀北",
    "CN-BJ": "京城|京郊|京企|Peking",
    "JJJ": "京津冀三地|京津冀區域|Jing-jin-ji|Jing, Jin, Ji",
    "XIONGAN": "Distrik Baru Xiongan|Distrik Baru Xiong'an|Xiong An",
}

SECTOR_SPELLINGS: Final[dict[str, str]] = {
    "integrated-circuits": """
        IC|chip|chips|chipmaking|chip-making|wafer|semikonduktor|pembuat cip|晶圆|晶圓|积体电路
    """,
    "cybersecurity": """
        cyber-security|keamanan jaringan siber|网安|网络与信息安全|资讯安全|資訊安全|资安
    """,
    "artificial-intelligence": """
        A.I.|machine intelligence|akal imitasi|inteligensi buatan|大模型
    """,
    "electrical-equipment": """
        electrical machinery|electrical gear|electric equipment|perangkat listrik|
        perlengkapan listrik|alat kelistrikan|电气装备|电工装备|输变电装备|输变电设备|電工裝備
    """,
    "biopharma": "bio-pharma|biofarma|bio-farmasi|farmasi hayati|生物药|生物藥",
    "biomedicine": "bio-medicine|biomedicines|biomedik|biomedika|生物医疗",
    "life-sciences": "life-science|ilmu-ilmu hayati|ilmu kehayatan|sains kehidupan",
    "new-energy-vehicles": """
        new energy car|new energy cars|new-energy car|new-energy cars|EV|EVs|battery-electric|
        electric bus|electric buses|electric truck|electric trucks|mobil energi baru|bus listrik|
        truk listrik|kendaraan bertenaga listrik|mobil berenergi baru|电动车|电动客车|电动重卡|
        新能源乘用车|新能源客车|新能源商用车|新能源重卡|新能源整车|纯电动|新能源公交车
    """,
    "intelligent-connected-vehicles": """
        intelligent-connected|intelligent connected cars|smart connected vehicles|
        connected vehicle|smart connected vehicle|connected car|connected cars|autonomous vehicle|
        autonomous vehicles|driverless|robotaxi|robotaxis|self driving|kendaraan terhubung cerdas|
        kendaraan terhubung|mobil terhubung cerdas|mobil otonom|mobil tanpa pengemudi|
        kendaraan tanpa pengemudi|kendaraan pintar terhubung|kendaraan terkoneksi|swakemudi|
        智能驾驶|无人驾驶|车联网|智能汽车|智慧网联|網聯汽車
    """,
    "hydrogen-energy": """
        fuel cell|fuel cells|hydrogen-powered|hydrogen fuel|sel bahan bakar|氢能源|氢燃料电池|
        制氢|氢气|储氢|输氢|加氢|用氢|产氢|氢车|燃料电池|燃料電池|氫燃料|製氫
    """,
    "robotics": "robotic|robotik|cobot|cobots|humanoid|humanoids|机械臂|机器狗",
    "aerospace": """
        aero-space|commercial space|spaceflight|keantariksaan|航空航太|航太|航空产业|航空制造|空天
    """,
}

# Words behind a place that make it part of another name.
AFTER_LATIN: Final = """
    university|hotel|duck|opera|time|consensus|declaration|convention|treaty|protocol|olympics?|
    paralympics?|(?:19|20)\\d\\d (?:winter|summer|olympic|paralympic|games)|games|
    (?:winter|summer) (?:olympics?|games)|street|road|avenue|lane|dumplings?|noodles?|cuisine|
    restaurant|roast duck|evening news|times|daily|news|review|youth daily
"""
# Up to three capitalised words may stand between ("Beijing Normal University").
INSTITUTION_AFTER_LATIN: Final = """
    University|Institute|College|Hospital|Hotel|School|Academy|Restaurant|Conservatory|Bank|Museum
"""
BEFORE_LATIN: Final = """
    hotel|restaurant|restoran|rumah makan|kedai|warung|depot|kafe|cafe|café|toko|plaza|apartemen|
    universitas|institut|sekolah|akademi|politeknik|rumah sakit|rs|klinik|university of|bank of|
    institute of|bank|treaty of|convention of|peace of|siege of|battle of|school of|perjanjian|
    traktat|konvensi|deklarasi|konsensus|protokol|olimpiade|olimpiade musim (?:dingin|panas)|
    paralimpiade|waktu|jalan|jl\\.?|gang|masakan|bebek|bubur|bakpao|bakpau|pangsit|mie?|sup|
    kuliner|opera|kapal|ss|mv
"""
INSTITUTION_BEFORE_LATIN: Final = """
    Universitas|University|Institut|Sekolah|Akademi|Politeknik|Rumah Sakit|Hotel|Restoran
"""

# The same in Chinese.
AFTER_HAN: Final = """
    卫(?![视生星健戍])|时间|時間|烤鸭|烤鴨|填鸭|包子|麻花|炸酱面|豆汁|菜馆|条约|條約|公约|宣言|
    共识|议定书|专约|冬奥|奥运|残奥|冬残奥|亚运|卫视|电视台|晚报|日报|青年报|晨报|早报|时报|饭店|
    宾馆|酒店|餐厅|饭馆|酒楼|酒家|国安|现代汽车|奔驰|吉普|人艺|猿人|狗不理|驴肉火烧|大地震|协和|
    同仁堂|师范大|学步|梆子|杂技团|交响乐团|小吃
"""
ROAD_AFTER_HAN: Final = """
    [东西南北中]?(?:路(?![线网径段程桥况由口南北])|街(?![道区坊])|大道|大街)
"""
INSTITUTION_AFTER_HAN: Final = """
    大学(?!生)|大學(?!生)|学院|學院|医院|醫院|中学|小学|附中|研究院|研究所|
    银行(?![业间卡机体信贷网])
"""
# A capital that stands for its government: what follows it, what stands before it.
CAPITAL_VERBS_EN: Final = """
    tries|tried|is trying|threaten(?:s|ed)?|thinks?|thought|decides?|decided|believes?|believed|
    wants?|wanted|hopes?|hoped|insists?|insisted|den(?:y|ies|ied)|accuse[sd]?|warn(?:s|ed)?|
    vow(?:s|ed)?|signal(?:s|led|ed)?|fears?|feared|argues?|argued|rejects?|rejected|claims?|
    claimed|retaliate[sd]?|condemn(?:s|ed)?|protest(?:s|ed)?|objects?|objected|says|said|regards?|
    regarded|responds?|responded|reacts?|reacted|hints?|hinted|complain(?:s|ed)?|urges?|urged|
    prefers?|preferred|worr(?:y|ies|ied)|resents?|resented|refuses?|refused|bristle[sd]?|
    denounce[sd]?|(?:stays|stayed|remains?|remained) silent|ma(?:kes|de) no secret|lost patience|
    is (?:keen|wary|eager|unlikely|anxious|worried|determined|unhappy|reluctant|betting)|views|
    considers|courts?|courted|summon(?:s|ed)?|tolerates?|tolerated|calculates?
"""
CAPITAL_NOUNS_EN: Final = """
    impatience|patience|stance|position|ambitions?|policy|policies|envoys?|ambassador|diplomats?|
    diplomacy|reaction|response|leaders?|leadership|influence|grip|wrath|ire|anger|anxiety|
    anxieties|fears?|foreign ministry|claims?|crackdown|clampdown|assertiveness|intentions?|
    message|blessing|goodwill|silence|calculus|thinking|warnings?|rhetoric
"""
CAPITAL_BEFORE_EN: Final = """
    defies|defied|defying|upsets?|irritates?|irritated|placate|appease|lobbied|(?:welcomed|viewed|
    criticised|condemned|backed|seen|opposed|rejected|ordered|favou?rably)(?: \\w+){0,4} by|asked|
    pressed|told|ties with|relations with|pressure on|talks with|war with|dispute with|row with|
    rivalry with|message to|messages? from|signals? from|orders from|directives? from|
    pressure from|tensions? with|patience in|mood in|angers?|angered|urged|warned|accused|
    criticised|criticized|loyal to
"""
CAPITAL_VERBS_ID: Final = """
    berpikir|memutuskan|meminta|memerintahkan|menilai|menganggap|menyatakan|mengatakan|menegaskan|
    membantah|menuduh|memperingatkan|mengecam|berharap|ingin|khawatir|cemas|percaya|yakin|
    memandang|melihat|menolak|mendesak|menuding|berjanji|bersikeras|menghendaki|berambisi|
    mengklaim|menanggapi|merespons|memprotes|menyerukan|enggan|bersikap|menginginkan|
    mempertimbangkan|mengisyaratkan|memberi sinyal|mengirim sinyal|bungkam|geram|marah|berang|
    gerah|dituding|dituduh|sadar|menyadari|membalas|bereaksi|bertekad|mencurigai|curiga|waspada|
    gelisah|paham|menuntut|menyesalkan|menyangkal|resah|memilih diam
"""
CAPITAL_BEFORE_ID: Final = """
    bagi|meminta|mendesak|menuduh|memperingatkan|menekan|mengecam|menuding|sikap|hubungan dengan|
    tekanan (?:pada|terhadap|dari)|reaksi|pihak|tanggapan|ambisi|respons|pernyataan|
    kebijakan luar negeri|duta besar|diplomat|diplomasi|pengaruh|kemarahan|kecemasan|kekhawatiran|
    restu|sinyal dari|di mata|menurut|penguasa|desakan|ketegangan dengan|perundingan dengan|
    pandangan|ancaman|arahan dari|perintah dari|peringatan dari
"""
CAPITAL_VERBS_ZH: Final = """
    认为|表示|强调|希望|警告|谴责|指责|呼吁|重申|担心|相信|否认|坚称|回应|敦促|批评|抗议|不满|
    宣称|主张|当局|當局|拒绝|的(?:表态|立场|态度|反应|回应|外交|对外|声明|意图|沉默|耐心)|
    方面(?![，,])|看来|表态|决策层|保持沉默|乐见|不会坐视
"""
OTHER_CAPITALS: Final = """
    the us|the white house|the eu|uni eropa|gedung putih|amerika serikat|美方|白宫|欧盟|欧方|
    washington|moscow|moskow|moskwa|brussels|brussel|tokyo|taipei|new delhi|canberra|seoul|london|
    华盛顿|莫斯科|布鲁塞尔|东京|台北|新德里|堪培拉|首尔|平壤|華盛頓
"""
