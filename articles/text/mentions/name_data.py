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
    "CN-BJ CN-TJ Shijiazhuang": "京津石",
    "CN-BJ Shijiazhuang": "京石",
    "CN-TJ Shijiazhuang": "津石",
    "CN-BJ Chengde": "京承",
    "CN-TJ Chengde": "津承",
    "CN-BJ Qinhuangdao": "京秦",
    "CN-TJ Qinhuangdao": "津秦",
    "CN-TJ Baoding": "津保",
    "CN-TJ Tangshan": "津唐",
    "Shijiazhuang XIONGAN": "石雄",
    "Tangshan": "京唐港|首钢京唐",
    "CN-TJ": "津门|津沽|津城|津郊|在津|来津|赴津|驻津|入津|津企|津兴",
    "CN-HE": "燕赵|冀中|冀南|冀东|冀北|在冀|来冀|赴冀|驻冀|入冀|冀企",
    "CN-BJ": "京城|京郊|京企|在京|来京|赴京|进京|驻京|抵京|离京|京籍|Peking|Beijinger",
    "JJJ": "京津冀三地|京津冀區域|Jing-jin-ji|Jing, Jin, Ji",
    "XIONGAN": "Distrik Baru Xiongan|Distrik Baru Xiong'an|Xiong An",
}

SECTOR_SPELLINGS: Final[dict[str, str]] = {
    "integrated-circuits": """
        IC|chip|chips|chipmaking|chip-making|chip-maker|chipset|wafer|DRAM|nand flash|lithography|
        litografi|semikonduktor|pembuat cip|pembuat chip|microelectronics|mikroelektronika|
        mikro-elektronika|sirkuit terintegrasi|光刻机|光刻胶|刻蚀机|封测|英寸硅片|晶圆|晶圓|
        积体电路|微电子|微電子
    """,
    "cybersecurity": """
        cyber defence|cyber defense|infosec|network and data security|hacker|cyberattack|
        cyber-attack|ransomware|malware|keamanan jaringan siber|keamanan dunia maya|
        pertahanan siber|ketahanan siber|keamanan data dan jaringan|网安|网络与信息安全|
        网络和信息安全|网络信息安全|网络与数据安全|网络和数据安全|资讯安全|資訊安全|资安
    """,
    "artificial-intelligence": """
        A.I.|machine intelligence|machine learning|deep learning|large language model|AIGC|
        akal imitasi|inteligensi buatan|intelegensi buatan|kecerdasan tiruan|pembelajaran mesin|
        model bahasa besar|大模型|大语言模型|机器学习
    """,
    "electrical-equipment": """
        electrical machinery|electrical gear|electric equipment|power grid equipment|grid equipment|
        power transmission equipment|electric machinery|perangkat listrik|perlengkapan listrik|
        alat kelistrikan|perangkat kelistrikan|perlengkapan kelistrikan|peralatan ketenagalistrikan|
        peralatan jaringan listrik|peralatan elektrik|电气装备|电工装备|输变电装备|输变电设备|
        電工裝備|输变电产业|电网装备|电网设备|输配电设备|输配电装备|电气机械|电工电气|电工设备|
        變電設備|变电设备|电器装备
    """,
    "biopharma": """
        vaccine|bio-pharma|biologics|biologic drug|biological drug|biological pharmaceuticals|
        biofarma|bio-farmasi|farmasi hayati|farmasi biologis|obat biologis|obat hayati|biofarmaka|
        生物药|生物藥|生物制品|生物製品|生物技术药
    """,
    "biomedicine": """
        bio-medicine|biomedicines|bio-medical|biomedik|biomedika|bio-medis|kedokteran biologis|
        生物医疗|生物醫療
    """,
    "life-sciences": """
        ilmu-ilmu hayati|ilmu kehayatan|sains kehidupan|ilmu pengetahuan hayati|sains-sains hayati|
        生物科学
    """,
    "new-energy-vehicles": """
        new-energy car|EV|EVs|BEV|BEVs|PHEV|PHEVs|battery electric|plug-in hybrid|
        electrified vehicle|electric lorry|electric lorries|e-taxi|electric bus|electric buses|
        electric truck|electric van|electric passenger cars|e-buses|e-bus|e-trucks|new-energy bus|
        new-energy buses|new-energy truck|mobil energi baru|bus listrik|truk listrik|
        kendaraan bertenaga listrik|mobil berenergi baru|kendaraan elektrik|mobil elektrik|
        mobil bertenaga listrik|bus energi baru|bus berenergi baru|truk energi baru|
        kendaraan bertenaga baterai|kendaraan berbasis baterai|电动车|电动客车|电动重卡|
        新能源乘用车|新能源客车|新能源商用车|新能源重卡|新能源整车|纯电动|新能源公交车|新能源公交|
        新能源货车|新能源卡车|新能源物流车|新能源轿车|新能源车辆|插电混动|插电式混合动力|电动乘用车|
        增程式|插混|新能源零售|新能源渗透率|新能源销量|電動車|电动公交|电动货车|新能源出租车
    """,
    "intelligent-connected-vehicles": """
        intelligent-connected|intelligent connected cars|connected vehicle|smart connected vehicle|
        connected car|autonomous vehicle|autonomous car|autonomous bus|autonomous buses|
        autonomous minibus|autonomous minibuses|unmanned vehicle|unmanned truck|autonomous truck|
        autonomous shuttle|autonomous taxi|intelligent driving|smart car|smart vehicle|
        intelligent vehicle|ICV|ICVs|driverless|robotaxi|kendaraan terhubung cerdas|
        kendaraan terhubung|mobil terhubung cerdas|mobil otonom|mobil tanpa pengemudi|
        kendaraan tanpa pengemudi|kendaraan pintar terhubung|kendaraan terkoneksi|swakemudi|
        mobil pintar|kendaraan pintar|kendaraan cerdas|mobil cerdas|taksi robot|taksi otonom|
        bus otonom|minibus otonom|mengemudi otonom|kemudi otonom|berkendara otonom|
        taksi tanpa pengemudi|bus tanpa pengemudi|tanpa sopir|mobil terkoneksi|mobil terhubung|
        智能驾驶|无人驾驶|车联网|智能汽车|智慧网联|網聯汽車|网联汽车|网联车|无人车|智驾|辅助驾驶|
        车路协同|车路云|無人駕駛|智能车
    """,
    "hydrogen-energy": """
        fuel cells|fuel-cell|hydrogen-powered|hydrogen fuel|electrolyser|electrolyzer|
        sel bahan bakar|elektroliser|氢能源|氢燃料电池|制氢|氢气|公斤氢|吨氢|氢价|储氢|输氢|加氢|
        用氢|产氢|氢车|燃料电池|燃料電池|氫燃料|製氫|供氢|运氢|副产氢|蓝氢|液氢|掺氢|氢走廊|氢重卡|
        氢产业|氢动力|氢源|氢枪|氢基|氫氣|纯氢
    """,
    "robotics": """
        robotic|robotik|cobot|humanoid|exoskeleton|机械臂|机器狗|外骨骼|機械臂|机械手
    """,
    "aerospace": """
        low-altitude flight|low-altitude economy|aero-space|commercial space|spaceflight|
        space flight|spacecraft|launch vehicle|commercial rocket|keantariksaan|wahana antariksa|
        roket komersial|航空航太|航太|航空产业|航空制造|空天|宇航|商业火箭|运载火箭|卫星互联网
    """,
}
# What holds a word of a sector and is none of its things.
NO_SECTOR: Final = """
    chip (?:and|&) pin|(?:blue|potato|tortilla|banana|paint|wood|poker|bargaining|casino|chocolate)
    [ -]chips?|fish (?:and|&) chips|chips (?:and|&) (?:dips?|salsa|gravy)|chip (?:shop|shot|away)|
    wafer[ -](?:thin|biscuits?|rolls?|cookies)|man ic |i, robot|
    robots\\.txt|hydrogen (?:peroxide|bombs?|sul(?:ph|f)ide|bonds?|atoms?|cyanide)|
    (?:bom|atom) hidrogen|hidrogen (?:peroksida|sulfida)|ev/ebitda|pradita dirgantara|
    driverless (?:trains?|metro|subway|trams?|lines?)|(?:无人|智能|自动)驾驶的?(?:地铁|列车|
    复兴号|动车|高铁|飞机)|空天[军津气地]|航天(?:桥|大道|路)|(?:智能|无人|电动|新能源|网联)车间|
    微电子(?:商务|支付|政务)|机械手[表册]|[放扩最]大模型|(?:电|管|路|水|铁|官|天|上)网安|氢气球|
    ic ?卡|加氢(?:裂化|精制|反应)|电动车棚|
    smart car parks?
"""

# Words behind a place that make it part of another name.
AFTER_LATIN: Final = """
    university|hotel|duck|opera|time|consensus|declaration|convention|treaty|protocol|olympics?|
    paralympics?|(?:19|20)\\d\\d (?:winter|summer|olympic|paralympic|games)|games|(?:winter|
    summer) (?:olympics?|games)|street|road|avenue|lane|dumplings?|noodles?|cuisine|restaurant|
    roast duck|evening news|business (?:today|news|daily)|times|daily|news|review|youth daily|
    cabbage|pancakes?|hotpot|hot pot|buns?|pork|beef|chicken|sauce|man|rules|platform for action|
    pact|accords?|guoan|jinmen|teda|tigers?|ducks|hyundai|benz|(?:capital )?airlines?|fc|
    football club|(?:coffee )?(?:bar|house|kitchen|grill|bistro|diner|tavern|pub|cafe|café)|brand|
    no\\.? ?\\d+ (?:[a-z]+ )?school|local time|standard time
"""
# Up to three capitalised words may stand between ("Beijing Normal University").
INSTITUTION_AFTER_LATIN: Final = """
    University|Institute|College|Hospital|hospital|Hotel|School|Academy|Restaurant|Conservatory|
    Bank|Museum|Kindergarten|Polytechnic|Inn|Orchestra|Philharmonic|Circus|Tower|Building|Mansion
"""
# Words before one, as they are written.
BEFORE_LATIN: Final = """
    menara|gedung|wisma|graha|tower|china railway|hotel|restaurant|restoran|rumah makan|kedai|
    merek|merk|warung|warung kopi|kedai kopi|depot|kafe|grup band|band|freighter|tanker|ferry|
    trawler|cafe|café|toko|plaza|apartemen|universitas|institut|sekolah|akademi|politeknik|
    rumah sakit|rs|klinik|university of|bank of|institute of|bank|treaty of|convention of|peace of|
    siege of|battle of|school of|perjanjian|traktat|konvensi|deklarasi|konsensus|protokol|
    olimpiade|olimpiade musim dingin|olimpiade musim panas|paralimpiade|waktu|jalan|jl|jl.|gang|
    masakan|bebek|bubur|bakpao|bakpau|pangsit|mi|mie|sup|kuliner|opera|kapal|ss|mv|sma|smp|sd|
    kampus|klub|tim|kota tua|pakta|kue|roti|sawi|pancake|hotpot|harian|koran|radio|surat kabar|
    majalah|novel|film|lagu|buku|avenue|rue|boulevard
"""
# What tells that a title follows in which a place may be named. One pattern.
TITLED: Final = (
    '(?:(?:novel|film|movie|song|lagu|buku|album|play|pameran|lukisan|sinetron|serial) [“"]'
    "|(?:小说|电影|影片|歌曲|话剧|歌剧|舞剧|电视剧|纪录片|散文|专著|诗集|专辑|画作|油画)《)"
)
INSTITUTION_BEFORE_LATIN: Final = """
    Universitas|University|Institut|Sekolah|Akademi|Politeknik|Rumah Sakit|Hotel|Restoran
"""

# The same in Chinese.
AFTER_HAN: Final = """
    卫(?![视生星健戍])|时间|時間|烤鸭|烤鴨|填鸭|包子|麻花|炸酱面|豆汁|菜馆|条约|條約|公约|宣言|共识|
    议定书|专约|冬奥|奥运|残奥|冬残奥|亚运|卫视|电视台|晚报|日报|青年报|晨报|早报|时报|商报|
    新闻广播|广播(?:电台|报道|讯)|首钢(?:队|男篮|女篮)|
    [一二三四五六七八九十]{1,2}中(?![心学国央全院])|饭店(?!业)|宾馆|酒店|餐厅|饭馆|酒楼|酒家|国安|
    现代汽车|现代(?=[销在的公工全年，。\\d副总去今])|奔驰|吉普|人艺|猿人|狗不理|驴肉火烧|大地震|
    协和|露露|同仁堂|师范大|师大|学步|梆子|杂技团|交响乐团|小吃|涮肉|涮羊肉|卤煮|爆肚|煎饼|驴打滚|
    老白干|[”」]牌|人(?:头盖骨|遗址)|港?\\d{1,2}号轮|府(?:酱菜|驴肉)|驴肉|饭(?!店|馆)|泰达|津门虎|
    北控|华夏幸福|雄狮|永昌|[男女][篮排足]|队(?![伍列员长友形])|马拉松赛?奖牌|遇上|折叠|纪念|
    市?高级中|军校|军区|讲武堂|机务段|话剧|相声|快板|评剧|方言|话(?!语|题|剧)
"""
ROAD_AFTER_HAN: Final = """
    [东西南北中]?(?:路(?![线网径段程桥况由口南北演途灯面边人权标内政侧])|
    街(?![道区坊头景巷上边面舞拍采镇乡])|大道(?!理)|大街(?!小巷))
"""
INSTITUTION_AFTER_HAN: Final = """
    大学(?!生|路|城)|大學(?!生)|学院(?!路|街|桥)|學院|医院|醫院|中学(?!生)|小学(?!生)|附中|研究院|研究所|
    银行(?![业间卡机体信贷]|网(?!点))|饭店(?!业)|宾馆(?!业)|酒店(?!业)|幼儿园
"""
# Letters of a place that belong to the words around it: 医保定点 is no 保定, 南京城 no 京城, 黄河
# 北岸 no 河北; 河北区 is a district of Tianjin.
SPLIT_HAN: Final = """
    [医社担]保定|保定[点价额向]|[均平抗]衡水|衡水[平准]|[黄淮漳辽渭汾洛滦]河北|河北[岸侧坡]|河北区(?!域)|
    [南东]京[城郊企张唐津冀雄石承秦籍]|[在来赴进驻抵离]京[东都剧沪广九哈沈台藏港]|
    [在来赴驻入]津[津贴巴]|湖北京山|[在来]冀望|冀中能源|冀东水泥|[运渡]河北(?!省)
"""
# A capital that stands for its government: what follows it, what stands before it.
CAPITAL_VERBS_EN: Final = """
    talk(?:s|ed)? (?:of|about|up|down|tough)|weighs in|ha(?:s|d) (?:room|reasons?|leverage|
    every (?:reason|incentive)|(?:no|little|scant) (?:choice|intention|interest|option|wish|
    appetite|desire|incentive|patience|room|leverage|illusions))|can(?:not)? (?:no longer )?afford|
    is (?:ready|willing|prepared|open) to|(?:is )?balk(?:s|ed|ing)?|dreams?|dreamt|dreamed|rather|
    pretends?|pretended|frowns?|frowned|schemes?|plots?|plotted|tries|tried|threaten(?:s|ed)?|
    thinks?|thought|decides?|decided|believes?|wants?|hopes?|insists?|den(?:y|ies|ied)|accuse[sd]?|
    warn(?:s|ed)?|vow(?:s|ed)?|signal(?:s|led|ed)?|fears?|argues?|rejects?|rejected|claims?|
    retaliate[sd]?|condemn(?:s|ed)?|protest(?:s|ed)?|objects?|said|regards?|regarded|responds?|
    reacts?|hints?|complain(?:s|ed)?|urges?|prefers?|preferred|worr(?:y|ies|ied)|resents?|refuses?|
    refused|bristle[sd]?|denounce[sd]?|(?:stays|stayed|remains?|remained) silent|ma(?:kes|
    de) no secret|lost patience|is (?:spending|pouring) [^.;\\n]{3,40}? to (?:keep|prop|save|
    rescue)|is (?:keen|wary|eager|unlikely|anxious|worried|determined|unhappy|reluctant|betting)|
    views|considers|courted|is courting|courts (?:foreign|allies|leaders|investors|support|voters)|
    promise[sd]?|summon(?:s|ed)?|tolerates?|calculates?|knows|feels|felt|no immediate comment|
    had no (?:immediate )?comment|would like|mulls|mulled|ponders|pondered|frets|fretted|touts|
    touted|portrays|deems|deemed|has sought|sought to|counts on|is counting on|bets on|bet on|woos|
    wooed|chided|snubbed|shunned|rebuffed|spurned|backed down|doubled down|stood firm|weighed in|
    sided with|sides with|softened|hardened|toughened|remains (?:committed|wary|cautious|opposed|
    determined|convinced|keen|firm|unmoved|suspicious)|sees (?:[a-z]+ ){1,5}as|comments?|
    yet to (?:comment|respond|say|react)|declined to|welcome[sd]?|blame[sd]?|caution(?:s|ed)?|
    demand(?:s|ed)?|attempts?|attempted|(?:clamp|crack)(?:s|ed|ing)? down|lash(?:es|ed)|hits? back|
    push(?:es|ed) back|shrug(?:s|ged) off|criticis(?:es|ed)|criticiz(?:es|ed)|scold(?:s|ed)|
    rebuke[sd]?|dismiss(?:es|ed)|disputes?|disputed|is (?:weighing|mulling|pondering|bracing|trying|
    pushing back|pressing|cracking|clamping|under pressure|at odds|furious|angry)|is (?:considering|
    weighing|preparing|drafting|planning|debating) (?:[a-z]+[ -]){0,3}(?:rules?|curbs?|tariffs?|
    sanctions|restrictions?|subsid(?:y|ies)|ban|bans|stimulus|controls?|limits?|quotas?|laws?|
    countermeasures)|(?:curb|tighten|ban|impose|relax|ease|restrict|roll|unveil|announce|introduce|
    pledge|halt|suspend|lift|slash|raise|expand|impos|lower|cut)(?:s|d|ed|
    ned)?(?: out)? (?:[a-z]+[ -]){0,4}(?:tariffs?|sanctions|duties|levies|curbs|quotas|
    reserve requirement|retirement age|export|exports|stimulus|rare earths?|anti-dumping|
    counter-?measures?|import duties|currency|the yuan|interest rates)
"""
# What a state does with others: "has told the platforms to cut fees".
ORDERS_EN: Final = """
    tells?|told|telling|orders?|ordered|ordering|instruct(?:s|ed|ing)?|direct(?:s|ed|ing)?|asks?|
    asked|asking|press(?:es|ed|ing)?|pressur(?:es|ed|ing)|push(?:es|ed|ing)?|forc(?:es|ed|ing)|
    compel(?:s|led|ling)?|encourag(?:es|ed|ing)|allow(?:s|ed|ing)?|permit(?:s|ted|ting)?|bans?|
    banned|banning|bars?|barred|barring|lets|letting|requir(?:es|ed|ing)|forbids?|forbade|
    nudg(?:es|ed|ing)|guid(?:es|ed|ing)|subsidi[sz](?:es|ed|ing)|prop(?:s|ped|ping)? up|
    bail(?:s|ed|ing)? out|rein(?:s|ed|ing)? in|favou?r(?:s|ed|ing)?
"""
WHOSE_EN: Final = """
    the|its|all|some|most|more|many|big|large|small|state|state-owned|state-run|local|foreign|
    domestic|private|major|chinese|american|western|commercial|listed|struggling|indebted
"""
OTHERS_EN: Final = """
    banks?|lenders?|platforms?|carmakers?|automakers?|firms?|companies|insurers?|brokers?|
    brokerages|developers?|exporters?|importers?|manufacturers?|officials|regulators?|provinces|
    governments?|localities|utilities|miners|smelters?|steelmakers?|mills|refiners?|tech|chip|
    chipmakers?|airlines?|funds?|industry|industries|producers?|suppliers?|retailers?|investors?|
    students|citizens|enterprises|shipyards|farmers|the internet|imports?|exports?
"""
# What it promises, and what for.
PROMISES_EN: Final = """
    pledge[sd]?|promise[sd]?|unveil(?:s|ed)?|announce[sd]?|approve[sd]?|issue[sd]?|sells?|sold|
    earmark(?:s|ed)?|set|put|puts|launch(?:es|ed)?|roll(?:s|ed)? out|introduce[sd]?|passe[sd]
"""
PROMISED_EN: Final = """
    stimulus|local governments|special (?:treasury|sovereign) bonds|sovereign bonds|treasury bonds|
    bail-?out|rescue package|export controls?|counter-?measures?|tariffs?|sanctions|
    self-sufficiency|nationwide|countrywide|entity list|debt package|national (?:plan|ban|carbon)
"""
CAPITAL_NOUNS_EN: Final = """
    views?|trust|mind|eyes|orbit|wishes|good graces|behalf|terms|preference|
    answer|reply|decisions?|refusal|willingness|determination|gamble|bet|quest|concessions?|offer|
    curbs|five-year plans?|made in china|industrial polic(?:y|ies)|rare[- ]earths?|retaliatory|
    impatience|patience|stance|position|ambitions?|policy|policies|envoys?|ambassador|diplomats?|
    diplomacy|reaction|response|leaders?|leadership|influence|grip|wrath|ire|anger|anxiety|
    anxieties|fears?|foreign ministry|claims?|crackdown|clampdown|assertiveness|intentions?|
    message|blessing|goodwill|silence|calculus|thinking|warnings?|rhetoric|stimulus|tariffs?|
    trade war|export (?:controls?|curbs?|bans?)|sanctions|retaliation|countermeasures|military|
    embassy|consulate|rulers|regime|propaganda|red lines?|central bank|state media|suspicions?|
    displeasure|demands?|assurances?|overtures?|hardliners|geopolitical|foreign policy
"""
# "Beijing's push for self-sufficiency": a state's, where a city's would be for a stadium.
DRIVES_EN: Final = """
    push|drive|campaign|ban|bid|efforts?|orders?|moves?|promises?|pledges?|attempts?|hopes?|plans?
"""
AIMS_EN: Final = """
    for self|for tech|for growth|for dominance|for global|for unification|against|on exports?|
    on imports?|on foreign|on private|to dominate|to rein|to curb|to reduce its (?:reliance|
    dependence)|to reduce (?:reliance|dependence)|to stimulate|to become|to wean|to retaliate|
    to negotiate|to revive|to prop|to stabili[sz]e|to internationali[sz]e|to control|to counter|
    to punish|to boost (?:consumption|demand|spending|births|exports)
"""
CAPITAL_BEFORE_EN: Final = """
    defies|defied|defying|upsets?|irritates?|irritated|placate|appease|lobbied|(?:welcomed|viewed|
    criticised|condemned|backed|seen|opposed|rejected|ordered|favou?rably)(?: \\w+){0,4} by|asked|
    pressed|told|ties with|relations with|pressure on|talks with|war with|dispute with|row with|
    rivalry with|message to|messages? from|signals? from|orders from|directives? from|pressure from|
    tensions? with|patience in|mood in|angers?|angered|urged|warned|accused|criticised|criticized|
    loyal to|(?:warnings?|pledges?|invitations?|confidence) from|
    (?:rebuke|criticism|condemnation|approval|
    assurances|threats?|retaliation|reprisals|denials?) (?:from|by)|dependence on|reliance on|
    stand up to|hawkish on|tough on|negotiations with|dealings with|summit with|placating|appeasing|
    provok(?:e|ed|ing)|antagonis(?:e|ed|ing)|reached with|truce with|trade (?:deal|pact|
    accord) with|answers? to|want(?:s|ed|ing)?|expect(?:s|ed|ing)?|blam(?:e|es|ed|ing)|persuad(?:e|
    es|ed|ing)|convinc(?:e|es|ed|ing)|urg(?:e|es|ing)|forc(?:e|es|ed|ing)|push(?:es|ed|ing)?|
    lobby(?:ing)?|challeng(?:e|es|ed|ing)|punish(?:es|ed|ing)?|confront(?:s|ed|ing)?|deter(?:s|red|
    ring)?|sanction(?:s|ed|ing)?|sue[sd]?|suing|(?:owe[sd]?|owing) (?:[\\w.,$]+ ){0,5}to|
    (?:policy ?makers|decision-makers|ministry|ministries|regulators?|watchdog|mandarins|leaders|
    rulers|(?:central )?government) in|(?:licen[cs]es?|permits?|permission|approvals?|green light|
    go-ahead|clearance|nod|word|help|support|aid|backing|funding|instructions|guidance|edicts?|
    consent|cash|money|bail-?outs?) from|accountable to|at odds with|(?:suggest|demand|insist|
    propos|request|recommend)[a-z]* that|subsidies from|loans from
"""
CAPITAL_VERBS_ID: Final = """
    berpikir|memutuskan|meminta|memerintahkan|menilai|menganggap|menyatakan|mengatakan|menegaskan|
    membantah|menuduh|memperingatkan|mengecam|berharap|ingin|khawatir|cemas|percaya|yakin|memandang|
    melihat|menolak|mendesak|menuding|berjanji|bersikeras|menghendaki|berambisi|mengklaim|
    menanggapi|merespons|memprotes|menyerukan|enggan|bersikap|menginginkan|mempertimbangkan|
    mengisyaratkan|memberi sinyal|mengirim sinyal|bungkam|geram|marah|berang|gerah|dituding|dituduh|
    sadar|menyadari|membalas|bereaksi|bertekad|mencurigai|curiga|waspada|gelisah|paham|menuntut|
    menyesalkan|menyangkal|resah|memilih diam|berkomentar|buka suara|bersumpah|melobi|membujuk|
    merangkul|memihak|berpihak|melunak|mengalah|tinggal diam|tak tinggal diam|kehilangan kesabaran|
    naik pitam|siap berunding|menekankan|mengontrol|bersabar|bergeming|angkat bicara|menyambut|
    mengingatkan|menyayangkan|menyalahkan|menahan diri|mengancam|mengeluh|mengeluhkan|merasa|takut|
    gentar|tunduk|berdalih|diam|murka|kecewa|gusar|keberatan|puas|menyebut|punya (?:obat|cara|
    alasan|kepentingan|jawaban|pilihan|strategi)|ogah|mau|menyindir|menepis|menampik|mengutuk|
    menyetop ekspor|(?:menjatuhkan|mengenakan|memberlakukan|mencabut|
    menaikkan) (?:\\w+ ){0,2}(?:bea masuk|sanksi|tarif (?:impor|balasan|tambahan|atas|terhadap)|
    (?:pembatasan|larangan) ekspor)|balas (?:mengenakan|menaikkan|menjatuhkan|memungut|menuduh)|
    (?:membatasi|melarang|memperketat|mengendalikan|menghentikan) (?:\\w+ ){0,2}(?:ekspor|impor)
"""
# What a state does: in itself, with others, and what it hands out.
CAPITAL_DEEDS_ID: Final = """
    terbuka|berkomitmen|teguh|bersikukuh|berpegang|merundingkan|bernegosiasi|berunding|berembuk|
    menjajaki (?:perundingan|kesepakatan|dialog)|menyiapkan (?:stimulus|insentif|paket|balasan|
    langkah|tindakan|sanksi|daftar)|(?:mengenakan|memungut|menerapkan|memberlakukan) (?:tarif|bea|
    cukai|sanksi|pembatasan)|berupaya (?:menekan|mengendalikan|menstabilkan|menopang|meredam|
    merangsang|membendung)|berupaya (?:mengurangi ketergantungan|mendongkrak konsumsi)|
    (?:menetapkan|memasang|mematok) target (?:pertumbuhan )?nasional
"""
# What a state does with what crosses its borders: a city records its exports.
CURBS_ID: Final = """
    menambah|mengguyur|menyuntikkan|melonggarkan|memperketat|memangkas|membatasi|melarang|menyetop|
    menghentikan|menahan|mengatur|
    menaikkan|menurunkan|mencabut|mengurangi|membuka keran|menutup keran|mengenakan
"""
BORDERS_ID: Final = """
    visa|impor|ekspor|kebijakan (?:moneter|fiskal|kredit)|likuiditas|stimulus|bea masuk|bea keluar|
    kuota|devisa|suku bunga|cadangan devisa|valuta
"""
ORDERS_ID: Final = """
    mendorong|menekan|memerintahkan|mengizinkan|melarang|mewajibkan|memaksa|membujuk|
    menginstruksikan|mengarahkan|menyelamatkan|menyubsidi|mensubsidi|menopang
"""
OTHERS_ID: Final = """
    perusahaan|bank|pabrikan|produsen|platform|pemerintah daerah|daerah|bumn|investor|pengembang|
    eksportir|importir|petani|industri|maskapai|raksasa|warganya|penerbit|emiten|konsumen|ekonomi|
    pasar|sektor
"""
PROMISES_ID: Final = "menggelontorkan|mengumumkan|meluncurkan|menerbitkan"
PROMISED_ID: Final = """
    (?:miliaran|triliunan|ratusan miliar) (?:dolar|yuan)|stimulus|obligasi negara|
    paket (?:penyelamatan|utang|stimulus)|balasan|secara nasional|swasembada|anti-?dumping
"""
CAPITAL_BEFORE_ID: Final = """
    kepercayaan|dubes|kemauan|keberatan|jawaban|langkah|keputusan|keinginan|niat|tekad|janji|
    strategi|taruhan|kebijakan|pinjaman|utang|(?:pembuat kebijakan|pemimpin|pengambil keputusan|
    pemerintah pusat|para pejabat|elite) di|menyalahkan|membujuk|menggugat|menghukum|kata|ujar|bagi|
    bukan|meminta|mendesak|menuduh|memperingatkan|menekan|mengecam|menuding|sikap|hubungan dengan|
    tekanan (?:pada|terhadap|dari)|reaksi|pihak|tanggapan|ambisi|respons|pernyataan|
    kebijakan luar negeri|duta besar|diplomat|diplomasi|pengaruh|kemarahan|kecemasan|kekhawatiran|
    restu|sinyal dari|di mata|menurut|penguasa|desakan|ketegangan dengan|perundingan dengan|
    pandangan|ancaman|arahan dari|perintah dari|peringatan dari|kritik (?:dari|terhadap|kepada)|
    tuduhan|tudingan|kecaman|balasan|lobi|ketergantungan pada|sengketa dengan|perang dagang dengan|
    restu dari|izin dari|utang (?:kepada|ke|pada)|pinjaman dari|perjanjian dagang dengan|
    hubungan jakarta (?:dan|dengan)|persaingan dengan|pembicaraan dengan|negosiasi dengan|
    jaminan dari|sanksi|kedutaan|(?:diambil|dilakukan|ditempuh|diumumkan|dijatuhkan|diterapkan|
    dikenakan|disiapkan)(?: oleh)?
"""
CAPITAL_BEFORE_ZH: Final = """
    (?:美|欧|日|韩|英|澳|印|俄)(?:方|国|盟)[^，。]{0,6}(?:要求|希望|呼吁|催促|批评|警告)|
    亲|反|挺|取悦|讨好|激怒|敦促|指责|抨击|施压|对抗|触怒|惹恼|安抚|游说
"""
# What may stand before the verb.
CAPITAL_ADVERBS_ZH: Final = """
    随即|旋即|立即|则|也|亦|已|曾|却|仍|还|都|更|就此|对此|随后|此后|此前|当天|再次|多次|一再|反复|
    始终|一直|迄今|至今|尚未|并未|从未|没有|不会|不愿|明确|公开|坚决|强烈|正式|或|可能|显然|似乎|
    方面
"""
CAPITAL_VERBS_ZH: Final = """
    一纸(?:文件|公文|禁令|命令|通知|令)|方面(?<=在北京方面)|宣布[^，。]{0,14}?(?:管制|加征|反制|
    制裁|关税|报复)|对(?:美|欧|日|韩|澳|加|印)[^，。]{0,12}?(?:加征|制裁|反制|管制|限制)|(?:将|会|
    或|拟)?(?:推出|出台|祭出|抛出|加码)[^，。]{0,14}?(?:刺激|救市|纾困|国债|反制)|认为|表示|强调|
    希望(?!到?20\\d\\d|到?今|[到在用]\\d|年内|力争)|警告|谴责|指责|呼吁|重申|担心|相信|否认|坚称|
    回应|敦促|批评|抗议|不满|对此|宣称|主张|当局|當局|拒绝|的(?:表态|立场|态度|反应|回应|外交|对外|
    声明|意图|沉默|耐心)|方面(?![，,])|看来|表态|决策层|保持沉默|乐见|不会坐视|[称说](?=[，：,:“])|
    抨击|反击|报复|让步|妥协|考虑[^，。]{0,14}?(?:加税|加征|征税|关税|管制|限制|禁令|制裁)|默许|
    容忍|斡旋|不甘|警惕|质疑|驳斥|暗示|寄望|誓言|松口|反对|急于|无意|试图|企图|押注|忌惮|顾虑|警觉|
    首肯|示好|示弱|冷处理|回击|怒斥|痛批|炮轰|喊话|宣示|释放(?:信号|善意)|发出(?:信号|警告)|
    传递(?:信号|信息)|按兵不动|袖手旁观|左右为难|(?:与|和|同)[^，。]{2,6}(?:的)?关系|提出(?:抗议|
    交涉|异议)|宣布(?:反制|报复)|(?:不会|绝不|决不)(?:放弃|让步|接受|妥协)|的(?:压力|警告|怒气|
    施压)|的?(?:出口管制|对美|对华|反制|外交部|大使馆|怒火|底线|红线|算盘|盘算|担忧|忧虑)
"""
OTHER_CAPITALS: Final = """
    the us|the white house|the eu|uni eropa|gedung putih|amerika serikat|美方|白宫|欧盟|欧方|
    washington|moscow|moskow|moskwa|brussels|brussel|tokyo|taipei|new delhi|canberra|seoul|london|
    jakarta|hanoi|manila|bangkok|kuala lumpur|singapura|singapore|paris|berlin|ottawa|teheran|
    tehran|islamabad|pyongyang|delhi|kyiv|华盛顿|莫斯科|布鲁塞尔|东京|台北|新德里|堪培拉|首尔|平壤|
    華盛頓
"""
# What a sentence about states and their affairs holds, and one about a city.
OF_STATES: Final = """
    the us|u\\.s\\.?|eu|un|uni eropa|amerika(?: serikat)?|america(?:ns?|'s)?|washington|moscow|
    moskow|brussels|brussel|tokyo|seoul|taipei|(?:new )?delhi|canberra|manila|hanoi|ottawa|jakarta|
    london|berlin|paris|kyiv|tehran|teheran|colombo|kolombo|islamabad|pyongyang|kuala lumpur|
    bangkok|singapura?|singapore|hong kong|macau|taiwan|japan|jepang|india|russian?|rusia|
    australian?|vietnam|philippines|filipina|malaysia|pakistan|ukraine|ukraina|germany|jerman|asean|
    wto|opec|brics|g7|g20|white house|gedung putih|congress|kongres|senators?|lawmakers|legislator|
    trade body|accords?|treat(?:y|ies)|truce|diplomats?|diplomatic|envoys?|ambassador|duta besar|
    dubes|protests?|protes|retaliat(?:e|ed|ion|ory)|national security|keamanan nasional|tariffs?|
    duties|bea masuk|sanctions|sanksi|quotas?|export (?:curbs|controls|bans?|quotas?)|kuota ekspor|
    rare[- ]earths?|logam tanah jarang|gallium|galium|germanium|currency|renminbi|bond market|
    pasar obligasi(?:nya)?|state (?:lenders|banks|firms|media)|bank-bank negara|foreigners|
    (?:bagi )?asing|sovereign(?:ty)?|kedaulatan|geopolitic(?:s|al)|geopolitik|stockpiles?|
    buffer of grain|allies|sekutu|council|ruling|putusan|party congress|politburo|ministers?|
    menteri|world's
"""
OF_CITIES: Final = """
    city|cities|city's|municipal(?:ity)?|districts?|suburbs?|capital's|ring road|subway|metro|
    airport|residents?|commuters?|tourists?|visitors|kilomet(?:re|er)s?|km|mayor|parks?|hotels?|
    hospitals?|schools?|universit(?:y|ies)|stations?|trains?|rail|railway|flights?|flew|fly|flying|
    routes?|roads?|travel(?:l?ed)?|moved|start-?ups?|factor(?:y|ies)|plants?|population|rents?|
    homes?|housing|weather|marathon|museum|exhibition|fair|hosted|hosts|will host|kota|distrik|
    warga|penduduk|bandara|stasiun|kereta|penerbangan|terbang|rute|jalan|rumah|sekolah|universitas|
    taman|turis|wisatawan|wali kota|pameran|pabrik|cuaca|ibu kota
"""
# Verbs and helpers that no noun is: behind a name they tell that it acts.
NO_NOUN_EN: Final = """
    has|had|is|was|will|would|may|might|must|can(?:not)?|could|should|does|did|spent|spends|kept|
    keeps|made|makes|took|takes|gave|gives|let|lets|held|holds|won|lost|built|sold|bought|sent|set|
    put|cut|began|begins|came|comes|went|goes|got|gets|left|leaves|led|leads|paid|pays|ran|runs|saw|
    sees|wrote|writes|joins|controls|owns|dominates|dislikes|likes|loves|hates|needs|wants|seeks|
    slaps?|views?|eyes|also|still|now|never|then|slapped|akan|telah|sudah|belum|tidak|tak|bisa|
    dapat|harus|mau|ingin|juga|masih|justru|kini|lalu
"""
# What goes on between states, before "to" and "from".
DEALING: Final = """
    gifts?|concessions?|data|cue|signals?|letter|appeal|notes?|complaint|complained|close|closer|
    beholden|hostile|lean(?:s|ed)?|tilt(?:s|ed)?|overtures?|aid|arms|weapons|secrets|debts?|
    payments?|pressure|backing|cooperation|demands?|hadiah|protes|konsesi|sinyal|surat|nota|dekat|
    condong|tunduk|bantuan|utang|tekanan|dukungan
"""
LINKS: Final = """
    over|about|on|for|to|in|that|with|as|after|before|when|while|this|last|so|but|by|at|from|and|or|
    under|since|until|because|if|than|rather|instead|too|alone|itself|soal|yang|untuk|dan|atau|pada|
    tentang|karena|setelah|sebelum|di|agar|terkait|dalam|dengan|ini|itu
"""
# Cities and provinces beside which the capital is one of them.
OWN_CITIES: Final = """
    shanghai|tianjin|hebei|guangzhou|shenzhen|chongqing|hangzhou|chengdu|wuhan|nanjing|suzhou|xi'an|
    xian|xiongan|langfang|baoding|tangshan|zhangjiakou|shijiazhuang|qingdao|dalian|harbin|guangdong|
    shandong|henan|liaoning|zhejiang|jiangsu|inner mongolia|hefei|shenyang|zhengzhou
"""
