"""What a number counts in Chinese. All sentences and figures are invented."""

import pytest

from articles.text.amounts.lexicon_han import NOUN, words_of
from articles.text.amounts.quantities import read_quantities

COUNTED = [
    # the head of the phrase stands last, and a verb or a list ends it
    ("园区引来3家企业技术中心。", ["3 count:institution"]),
    ("已有41家科技企业入驻产业园。", ["41 count:enterprise"]),
    ("全国有银幕3140块。", ["3140 count:screen"]),
    ("商品住宅均价上涨。当月成交3140套。", ["3140 count:apartment"]),
    ("餐具卖得好。当月成交3140套。", ["3140 count:set"]),
    ("风场装有48台风机。", ["48 count:turbine"]),
    ("市里列出17项重点任务。", ["17 count:task"]),
    ("出台23项支持民营企业发展的举措。", ["23 count:measure"]),
    ("新增8个国家级先进制造业集群。", ["8 count:cluster"]),
    ("培育4个万亿级产业集群。", ["4 count:cluster"]),
    ("共有26个省级开发区。", ["26 count:zone"]),
    ("建成2条12英寸生产线。", ["2 count:line"]),
    ("事故造成14人死亡、6人受伤。", ["14 count:person", "6 count:person"]),
    ("送去棉被700件、取暖设备90台。", ["700 count:product", "90 count:machine"]),
    ("35个行业的国内订单增加。", ["35 count:industry"]),
    ("与130多个国家和地区有贸易往来。", ["130 count:country"]),
    ("签署18项“绿色通道”合作协议。", ["18 count:agreement"]),
    ("60台刚刚投产的风电机组开始转动。", ["60 count:turbine"]),
    ("涉及19个省份、27个区县。", ["19 count:province", "27 count:county"]),
    ("19个部委联合发文。", ["19 count:department"]),
    # what is counted may stand before the number, with or without a verb between
    ("分支机构累计达3200余家。", ["3200 count:institution"]),
    ("引进人工智能企业61家。", ["61 count:enterprise"]),
    ("企业和专业服务机构已入驻70多家。", ["70 count:enterprise"]),
    ("开行海铁联运班列930列。", ["930 count:train"]),
    ("水库2170座，较十年前减少40座。", ["2170 count:reservoir", "-40 count:reservoir"]),
    ("投运氢能重卡310辆，其中唐山120辆。", ["310 count:vehicle", "120 count:vehicle"]),
    ("新设企业5.2万户。", ["52000 count:enterprise"]),
    (
        "新收知识产权案件682件，同比下降3.2%；审结710件。",
        ["682 count:case", "-3.2 percent", "710 count:case"],
    ),
    ("三地法院跨域立案317件，开庭64次。", ["317 count:case", "64 count:hearing"]),
    ("建成20个巡回审判庭，其中8个年内启用。", ["20 count:court", "8 count:court"]),
    ("滑雪场达9家、雪道169条。", ["9 count:resort", "169 count:trail"]),
    ("约6个人抢一个名额。", ["6 count:person"]),
    ("卖出跑鞋460多双。", ["460 count:pair"]),
    ("发表论文135篇。", ["135 count:paper"]),
    ("移动电话用户达6.1亿户。", ["610000000 count:person"]),
    ("连续3次出席高峰论坛。", ["3 count:time"]),
    ("期货成交35.2亿手。", ["3520000000 count:lot"]),
    ("投入1个亿，约3个多亿元。", ["100000000 CNY", "300000000 CNY"]),
    ("与20家医院合作，开展手术3600台。", ["20 count:institution", "3600 count:operation"]),
    ("设立调解点18处，入廊管线9类。", ["18 count:location", "9 count:category"]),
    ("设站 22 座，授权专利 1,136 项。", ["22 count:station", "1136 count:patent"]),
    ("日均开行动车组136.5对。", ["136.5 count:pair/day"]),
    ("双向8车道。", ["8 count:lane"]),
    ("就业人数较2019年增加近20万。", ["200000 count:person"]),
    # things by their own names, not as units
    ("全市建成充电桩8.4万根，其中公共桩1.2万根。", ["84000 count:charger", "12000 count:charger"]),
    ("管廊内布设传感器3.2万个。", ["32000 count:sensor"]),
    ("改造燃气锅炉950余台。", ["950 count:boiler"]),
    ("日光温室4300余栋，大棚60座。", ["4300 count:greenhouse", "60 count:greenhouse"]),
    ("本周45座高炉中有12座检修。", ["45 count:furnace", "12 count:furnace"]),
    ("投入联合收割机2.1万台。", ["21000 count:harvester"]),
    ("全省68家仓库库存下降。", ["68 count:warehouse"]),
    ("机架规模超过70万架。", ["700000 count:rack"]),
    ("受理补贴申请2.6万份。", ["26000 count:application"]),
    ("下达处罚决定812份。", ["812 count:decision"]),
    ("开展联合检查21次。", ["21 count:inspection"]),
    ("计划入组300例，已完成120例。", ["300 count:person", "120 count:person"]),
    ("生猪价格回升，日屠宰量由2100头增至2600头。", ["2100 count:pig/day", "2600 count:pig/day"]),
    ("新增机位36个，国际航点18个。", ["36 count:stand", "18 count:destination"]),
    ("送去棉被700件，发布6款新车。", ["700 count:product", "6 count:product"]),
    ("优先安排下铺3.1万个。", ["31000 count:berth"]),
    ("1,280家用人单位参加。", ["1280 count:enterprise"]),
    ("监测136个国考断面。", ["136 count:section"]),
    ("12家技术创新中心、5个游客服务中心。", ["12 count:institution", "5 count:center"]),
    ("开价一万二起，发生案件12起。", ["12 count:case"]),
    ("沿线有28个村3.2万居民。", ["28 count:village", "32000 count:person"]),
    ("发送标箱2.6万个，起降架次4.2万。", ["26000 TEU", "42000 count:flight"]),
    ("参观人次达80万。", ["800000 count:person"]),
    # a noun does not end inside a longer one, nor go on behind a quotation mark or a verb
    ("展厅里有35台小型战斗机器人。", ["35 count:robot"]),
    ("25家企业家庭农场。", ["25 count:farm"]),
    ("20名小学生活动丰富。", ["20 count:person"]),
    ("替870家企业办理“一窗式”退税。", ["870 count:enterprise"]),
    ("12家公司租用孵化器。", ["12 count:enterprise"]),
    # pieces that stand alone are of what was counted last
    ("全队有72个人，秋天来了14个。", ["72 count:person", "14 count:person"]),
    (
        "改造小区205个，投资60亿元；城东占37个。",
        ["205 count:community", "6000000000 CNY", "37 count:community"],
    ),
    ("改造路口32个，三个在城东，两个方面落后。", ["32 count:intersection", "3 count:intersection"]),
    (
        "全队72个人，秋天来了14个，七个留在县里。",
        ["72 count:person", "14 count:person", "7 count:person"],
    ),
    ("一台设备一天能加工6吨豆腐。", ["6 t/day"]),
    ("43个行业大类中，28个增长。", ["43 count:industry", "28 count:industry"]),
    ("全队有72个人。今年换了14个零件。", ["72 count:person", "14 count:part"]),
    ("发行新股8只，126只涨停。", ["8 count:stock", "126 count:stock"]),
    ("日均发送班次80班，派件量达12万件。", ["80 count:trip/day", "120000 count:parcel"]),
    ("汽车4S店退网12家。", ["12 count:store"]),
    ("签约总额近60亿，设立30亿产业专项基金。", ["6000000000 CNY", "3000000000 CNY"]),
    ("超过70家重大产业项目同时布局高新区。", ["70 count:project"]),
    (
        "46箱苹果、两万副春联、3400余个摊位。",
        ["46 count:box", "20000 count:couplet", "3400 count:stall"],
    ),
    ("材料由7份减为2份，收到简历9份。", ["7 count:document", "2 count:document", "9 count:resume"]),
    ("接卸油轮31艘次，交付船舶28万载重吨。", ["31 count:ship", "280000 DWT"]),
    ("查处案件93起，比去年还多22起。", ["93 count:case", "22 count:case"]),
    ("市场日均客流1.6万人次。", ["16000 count:person/day"]),
    ("认定合同20项。其中，落地新区的7项。", ["20 count:contract", "7 count:contract"]),
    ("小订1.3万台，后备厢610升。", ["13000 count:order", "610 L"]),
    ("电池36.8度，拆息报0.57厘。", ["0.0000368 GWh", "0.57 percent"]),
    ("审核时限由10个工作日压缩至3个工作日。", ["10 day", "3 day"]),
    ("一天亏十六万，光料钱就三百出头。", ["160000 CNY/day", "300 CNY"]),
    ("便宜两三毛，升咗一倍半。", ["-0.2 CNY", "1.5 ratio"]),
    (
        "二手住宅成交4,820宗，设32条到发线、20座站台。",
        ["4820 count:transaction", "32 count:track", "20 count:platform"],
    ),
    ("未来五年供应18万个公营房屋单位。", ["180000 count:home"]),
    ("查处酒驾8.6万起，普惠托位每千人4.7个。", ["86000 count:case", "4.7 count:place/1000person"]),
    (
        "日均揽收5.2亿件，3万张票1分钟售罄。",
        ["520000000 count:parcel/day", "30000 count:ticket", "1 min"],
    ),
    # words of the table inside other words
    ("上海有2500万市民。", ["25000000 count:person"]),
    ("带动1100多万农户增收。", ["11000000 count:household"]),
    ("近400万中小微企业受益。", ["4000000 count:enterprise"]),
    ("报名人数达52万。", ["520000 count:person"]),
    ("各地派出31支巡回诊疗队深入山区。", ["31 count:team"]),
    ("新增10条“微循环”公交线。", ["10 count:route"]),
    ("12城市加入联盟，9部门发文。", ["12 count:city", "9 count:department"]),
    ("10多个无人机指挥所。", ["10 count:site"]),
    ("三项算法获奖。", ["3 count:algorithm"]),
    ("300多名村民转移，28个名村入选。", ["300 count:person", "28 count:village"]),
    ("山区4个县不通铁路，26个乡镇卫生院翻新。", ["4 count:county", "26 count:institution"]),
    ("走访9个已完工小区。", ["9 count:community"]),
    ("沧州62组，海淀区8家。", ["62 count:unit", "8 count:enterprise"]),
    ("换电柜88组和73组。", ["88 count:cabinet", "73 count:cabinet"]),
    ("回收问卷3100份。", ["3100 count:questionnaire"]),
    ("6个重点城市新建商品住宅成交量上升。", ["6 count:city"]),
    ("回购股份210万股，全渠道销量40万台。", ["2100000 count:share", "400000 count:unit"]),
    ("人口由120万增至150万以上。", ["1200000 count:person", "1500000 count:person"]),
    ("应检测5次，实际只做2次。", ["5 count:inspection", "2 count:inspection"]),
    ("新房成交回暖，二手住宅挂牌3.1万套。", ["31000 count:home"]),
    ("播放量逾6亿，参数规模达700亿。", ["600000000 count:view", "70000000000 count:parameter"]),
    ("办理证件由72种减为35种。", ["72 count:certificate", "35 count:certificate"]),
    ("恢复通车310处，清理塌方820处。", ["310 count:location", "820 count:landslide"]),
    ("两条高速今建成通车。", ["2 count:highway"]),
    ("22个受灾村庄居民恢复用电。", ["22 count:village"]),
    ("温室气体监测载荷共7台。", ["7 count:unit"]),
    ("有8个位于扩张区间。", ["8 count:unit"]),
    ("老城历史街区客流量超过3万人次。", ["30000 count:person"]),
    ("明确62项重点工作，捣毁窝点31个。", ["62 count:task", "31 count:site"]),
    ("讲述1200多个中外故事，累计发卡超2.6万张。", ["1200 count:story", "26000 count:card"]),
    ("开出30万的收购价，一年赚6000万。", ["300000 CNY", "60000000 CNY"]),
    ("逾3200股下跌，公司回购260万股。", ["3200 count:stock", "2600000 count:share"]),
    ("门票走俏，三天卖出8.2万张。", ["82000 count:ticket"]),
    ("追尾事故致2死5伤，爆炸造成3死、12伤。", [f"{n} count:person" for n in (2, 5, 3, 12)]),
    # a classifier that says it all
    ("北站发送旅客31.4万人次。", ["314000 count:person"]),
    ("前十个月参赛41万人次。", ["410000 count:person"]),
    ("互派技术调查官45人次。", ["45 count:person"]),
    ("七大雪场接待游客41万人次。", ["410000 count:person"]),
    ("门诊量达3.2万人次。", ["32000 count:person"]),
    ("起降160架次，车流量80万辆次。", ["160 count:flight", "800000 count:vehicle"]),
    ("覆盖1300个村，“进村”工程完成。", ["1300 count:village"]),
]
NOT_COUNTED = [
    "两市新增产业合作平台。",
    "他说自己也认识五个熟人。",
    "两个方面都要抓。",
    "一家企业说明了情况。",
    "五道口、四道河镇的村民。",
    "这是今年第三台风，五台风雨大作。",
    "排在17至24名排位赛。",
    "红十字会开展救助。",
    "支持钢铁、水泥、焦化三个行业改造。",
    "国家数据局等三部门印发通知。",
    "240小时过境免签政策。",
    "春运40天。",
    "49吨氢能牵引车上路。",
    "费用每提高1个百分点。",
    "连续给药24周。",
    "分数线448分，比去年降9分。",
    "面积相当于160多个足球场，水量相当于740个西湖。",
    "每生产3块芯片就有2块运到这里。",
    "昨日收10,085盾兑一美元。",
    "人民币对美元中间价调升67个基点。",
    "一只股四天三板，另一只20CM涨停。",
    "滑了十一个雪季，2亿像素主摄。",
    "3小时前发布，两天后接到电话，半小时后出发。",
    "看得见的只是一半，另一半在地下。",
    "仅高通、联发科、展锐三家供货。",
    "排在前100名的学生。",
    "30万吨级油轮出坞。",
    "5500大卡动力煤。",
    "全国每10元投入里就有6元。",
]


COUNTED += [
    ("部队击退1.2万敌军。", ["12000 count:person"]),
    ("他写过24本诗集，印了3万本。", ["24 count:book", "30000 count:book"]),
    ("当地组建32支共1260人的巡护队伍。", ["32 count:team", "1260 count:person"]),
    ("高标准农田项目加快建设。到3月底，已开工318项。", ["318 count:project"]),
    ("两条高速今天通车，全省有38条高速公路。", ["2 count:highway", "38 count:highway"]),
    ("温室气体监测设备共6台。", ["6 count:machine"]),
    ("打了420多次小规模战斗。", ["420 count:battle"]),
    ("当地打开年薪一百多万的招聘。", ["1000000 CNY/year"]),
    ("客服平均日拨80个电话。", ["80 count:call/day"]),
    ("全市260个公园每年举办花展、灯会等活动900多场。", ["260 count:park", "900 count:event/year"]),
    ("电站可满足12万户家庭一年的用电。", ["120000 count:household"]),
    ("小麦收割进度过七成。", ["70 percent"]),
    # a noun of its own
    ("车间里有48个工位，建成博士后工作站26家。", ["48 count:workstation", "26 count:workstation"]),
    ("牧场存栏泌乳牛1800头、毛驴60头。", ["1800 count:cow", "60 count:donkey"]),
    ("仓库里堆着退役电池1.2万组。", ["12000 count:battery"]),
    ("堆场有空箱1.1万只。", ["11000 count:container"]),
    ("国家目录新增抗癌药26个。", ["26 count:drug"]),
    ("镇上开了12家咖啡馆。", ["12 count:cafe"]),
    ("城镇居民3200人，新车型12个。", ["3200 count:person", "12 count:model"]),
    # told in the sentence, some clauses before
    ("他报了钢琴课，交了四千多元，一共30节。", ["4000 CNY", "30 count:lesson"]),
    ("护照可以在大厅办，自助设备12台。", ["12 count:machine"]),
    # deeds are counted by times where they stand right before them
    ("法定代表人年内已变更3次。", ["3 count:change"]),
    ("商业发射已完成23次。", ["23 count:launch"]),
    ("储能电站去年充放216次。", ["216 count:cycle"]),
    ("该车被抓拍17次。", ["17 count:time"]),
    ("变更登记的企业有30家。", ["30 count:enterprise"]),
    # classifiers that say themselves what they count, and words that only begin so
    ("白鹭今年繁殖27窝，老师每周上20堂课。", ["27 count:nest", "20 count:lesson/week"]),
    (
        "提案获得120票，分12章写成，共3800字。",
        ["120 count:vote", "12 count:chapter", "3800 count:character"],
    ),
    ("全市12排污口整改，2025届毕业生1200人。", ["1200 count:person"]),
    ("日影响铁水约5.8万吨，年接卸煤炭320万吨。", ["58000 t/day", "3200000 t/year"]),
    ("今年接卸煤炭320万吨。", ["3200000 t"]),
    ("箱包卖得好，年产8亿只。", ["800000000 count:bag/year"]),
    ("社区配垃圾桶320组，新建操场3个。", ["320 count:bin", "3 count:playground"]),
    ("酒店预订3600间夜。", ["3600 count:night"]),
    ("公司出口光伏组件120万块、电芯3万只。", ["1200000 count:module", "30000 count:cell"]),
    ("社区配备灭火器3200具。", ["3200 count:extinguisher"]),
]


@pytest.mark.parametrize(("text", "expected"), COUNTED)
def test_noun_that_a_chinese_number_counts(text, expected):
    assert [f"{q.value} {q.unit}" for q in read_quantities(text, language="zh-hans")] == expected


@pytest.mark.parametrize("text", NOT_COUNTED)
def test_small_numerals_that_only_speak_count_nothing(text):
    assert read_quantities(text, language="zh-hans") == ()


BOUNDS = [
    ("建成加氢站100座以上。", ">="),
    ("企业100家以上。", ">="),
    ("员工差不多500人。", "~"),
    ("企业不下50家。", ">="),
    ("最多可容纳800人。", "<="),
    ("10%以内。", "<="),
    ("收割进度过七成。", ">"),
    ("亏损不超过1亿元。", "<="),
    ("时限不得超过15天。", "<="),
    ("20来家企业。", "~"),
    ("十来家企业。", "~"),
    ("上百家企业。", ">="),
    ("逾百家企业。", ">"),
    ("30几家企业。", ">"),
    ("1.2亿多元。", ">"),
    ("三百多万元。", ">"),
    ("600元起。", ">="),
    ("限额100万元。", "="),
    ("每人最高补贴5万元。", "<="),
    ("接近了300亿元。", "<"),
    ("高于5%的企业。", ">"),
    ("面积高达300平方米。", "="),
    ("附近30家企业", "="),
    ("走廊签约72个项目", "="),
    ("通过18项改革", "="),
    ("打破12项纪录", "="),
    ("设5个起降点", "="),
    ("12家多式联运企业", "="),
    ("年产值过百亿元", ">"),
    ("已过百家", ">"),
    ("将近40%", "<"),
    ("不到人工的一半", "<"),
    ("约占全国的六分之一", "~"),
    ("不足三年前的六成", "<"),
    ("支持比例不超过总投资的百分之三十", "<="),
    ("百分之十几", ">"),
    ("占十分之一强", ">"),
    ("单个项目最高支持3500万元", "<="),
    ("最高时速350公里", "="),
    ("里程碑付款最高11.2亿美元", "<="),
    ("多达三分之一的产能", "<="),
    ("不及去年同期的八成", "<"),
    ("同比翻了一番还多", ">"),
    ("三成有余", ">"),
]


@pytest.mark.parametrize(("text", "comparator"), BOUNDS)
def test_words_of_bound_are_no_parts_of_other_words(text, comparator):
    assert [q.comparator for q in read_quantities(text, language="zh-hans")] == [comparator]


TRADITIONAL = [
    ("園區累計簽約項目171個，總投資520億元。", ["171 count:project", "52000000000 CNY"]),
    ("從業人員1.24萬人，機器人產量8730套。", ["12400 count:person", "8730 count:robot"]),
    ("參展企業近八百家，運營線路14條。", ["800 count:enterprise", "14 count:route"]),
    ("處理能力提高3.2個百分點。", ["3.2 percentage_point"]),
    ("每畝節約用水120立方米。", ["120 m3/mu"]),
]


@pytest.mark.parametrize(("text", "expected"), TRADITIONAL)
def test_traditional_characters_are_read_as_well(text, expected):
    assert [f"{q.value} {q.unit}" for q in read_quantities(text, language="zh-hans")] == expected


def test_a_word_at_the_end_of_a_text_is_found_with_the_character_that_begins_it():
    *_, last = words_of("进口商用电动车", 0, 7)
    assert last == (4, 7, NOUN, "vehicle")
