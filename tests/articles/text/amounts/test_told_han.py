"""What Chinese sentences say of a number without naming it: more or less than, of the same, money.

All figures are invented.
"""

import pytest

from articles.text.amounts.quantities import read_quantities


def told(text):
    return [
        f"{q.value.normalize():f}"
        + (f"..{q.value_max.normalize():f}" if q.value_max is not None else "")
        + f" {q.unit} {q.comparator} {q.role}"
        for q in read_quantities(text, language="zh-hans")
    ]


DIFFERENCES = [
    ("新闸门比老闸门矮14米。", ["-14 m = growth"]),
    ("冰面比去年薄8厘米。", ["-8 cm = growth"]),
    ("新堤比旧堤宽3米。", ["3 m = growth"]),
    ("二期比一期多投了4.2亿元。", ["420000000 CNY = growth"]),
    ("春灌让水窖多蓄了六百万方水。", ["6000000 m3 = growth"]),
    ("今年比去年多栽树十二万株。", ["120000 count:tree = growth"]),
    ("三个月里他瘦了三十斤。", ["-30 jin = growth"]),
    ("墙体厚了十厘米。", ["10 cm = growth"]),
    ("货值却多了19%。", ["19 percent = growth"]),
    ("出口量减少7%，货值却多了19%。", ["-7 percent = growth", "19 percent = growth"]),
    ("该行同比减亏2600万元。", ["-26000000 CNY = growth"]),
    ("报名人数滑坡三成。", ["-30 percent = growth"]),
    ("客源流失了一成五。", ["-15 percent = growth"]),
    ("货运量回暖6.1%。", ["6.1 percent = growth"]),
    ("退休教师每月多拿二百六十元。", ["260 CNY/month = growth"]),
    ("霾日比五年前减了六成，蓝天多了八十二天。", ["-60 percent = growth", "82 day = growth"]),
    ("户数却缩了4%。", ["-4 percent = growth"]),
    ("环卫工每人加薪三百元。", ["300 CNY/person = growth"]),
    ("最低价为负80元，增速为负2%。", ["-80 CNY = level", "-2 percent = growth"]),
    ("救护车比三年前快了2分钟。", ["-2 min = growth"]),
    (
        "库存翻了一倍还多，入境旅客较2019年仍差两成。",
        ["2 ratio > multiple", "-20 percent = growth"],
    ),
    ("预售同比涨38%，客源半数以上来自外省。", ["38 percent = growth", "0.5 ratio >= share"]),
    ("累计结余够付14.6个月，退费率不足千分之五。", ["14.6 month = level", "0.5 percent < share"]),
    ("海运每柜省了900美元。", ["-900 USD/container = growth"]),
    ("单产却高了十二公斤。", ["12 kg = growth"]),
    # what begins another word, or is no difference
    ("已有多产业园区12个。", ["12 count:park = level"]),
    ("全村多了12个车位。", ["12 count:space = level"]),
    ("全市多投资主体320家。", ["320 count:enterprise = level"]),
    ("客户流失3.2万户。", ["32000 count:household = level"]),
    ("塔高八十米，高台有八十米高的塔筒。", ["80 m = level", "80 m = level"]),
]


@pytest.mark.parametrize(("text", "expected"), DIFFERENCES)
def test_differences_are_growth(text, expected):
    assert told(text) == expected


FEW = [
    ("三十二支球队分成八个小组。", ["32 count:team = level", "8 count:team = level"]),
    ("机场新开航线九条，加密五条。", ["9 count:route = level", "5 count:route = level"]),
    ("育成谷子新品种五个。", ["5 count:variety = level"]),
    ("抢修线路三条。", ["3 count:route = level"]),
    ("加氢枪增至四把。", ["4 count:unit = level"]),
    ("县里关停三条老线中的两条。", ["3 count:line = level", "2 count:line = level"]),
    ("乙方交付样机两台。", ["2 count:prototype = level"]),
    ("全镇十二个村，通气的已有九个。", ["12 count:village = level", "9 count:village = level"]),
    ("窗口并为六个。", ["6 count:window = level"]),
    ("银行卡被盗刷四笔，观景台五处。", ["4 count:transaction = level", "5 count:platform = level"]),
    ("抽检样品九十六份，两份超标。", ["96 count:sample = level", "2 count:sample = level"]),
    (
        "全县三百一十二个村，两个村没通快递。",
        ["312 count:village = level", "2 count:village = level"],
    ),
    ("原先八个窗口排队，眼下三个就够用。", ["8 count:window = level", "3 count:window = level"]),
    ("二把刀师傅，二道贩子，二家营。", []),
    # an article, a way of speaking, or those that are pointed at
    ("这三个问题要解决好。", []),
    ("会议分为三个阶段。", []),
    ("我们分成两个方面来说。", []),
    ("他有两个儿子，老人育有子女三个。", ["2 count:person = level", "3 count:person = level"]),
    ("车间里只有两台老机床。", []),
    ("从三个方面入手，做到三个到位。", []),
]


@pytest.mark.parametrize(("text", "expected"), FEW)
def test_few_of_something_are_counted_where_the_words_before_tally_them(text, expected):
    assert told(text) == expected


FORMS = [
    (
        "剧团十几名演员下乡，鸭梨销往二十几个国家。",
        ["10 count:person > level", "20 count:country > level"],
    ),
    ("每台补贴2000至3500元。", ["2000..3500 CNY/unit = level"]),
    ("补贴2010-2800元/亩。", ["2010..2800 CNY/mu = level"]),
    ("两市相距不过八十公里。", ["80 km <= level"]),
    ("一公斤硅料六十元不到。", ["60 CNY/kg < level"]),
    ("跳水队收获5金3银。", ["5 count:medal = level", "3 count:medal = level"]),
    ("小将豪取两金。", ["2 count:medal = level"]),
    ("手套厂每双只赚两分钱。", ["0.02 CNY/pair = level"]),
    ("桥洞净高四米五，鱼重三斤二两。", ["4.5 m = level", "3.2 jin = level"]),
    (
        "他用三年时间走访了37个村，存粮可供两年之用。",
        ["3 year = level", "37 count:village = level", "2 year = level"],
    ),
    ("乙方应于三十日内交货。", ["30 day <= level"]),
    ("水位涨了一米三，货重一吨二。", ["1.3 m = growth", "1.2 t = level"]),
    ("百公里油耗六升八，工期一年半。", ["6.8 L/100km = level", "1.5 year = level"]),
    ("净利不足半成，半成品堆在库里。", ["5 percent < share"]),
    ("书店营业面积八百平，双方踢成3平。", ["800 m2 = level"]),
    ("午餐经费五元六，游船跑六十个航次。", ["5.6 CNY = level", "60 count:trip = level"]),
    ("千粒重四十三克五，渗透率首过五成。", ["43.5 g = level", "50 percent > share"]),
    ("村民三天两头来，一家三口，冰面有五个足球场大。", []),
    # names, times and kinds
    ("不过3家企业没有来。", ["3 count:enterprise = level"]),
    ("八成新的桌椅捐给了学校。", []),
    ("三千米障碍赛中，小将刷新纪录。", []),
    ("十几年来，这里没有变样。", []),
    ("近三年来，投入没有减少，三年后再看。", []),
    ("游戏里有5金币，3金属材料展。", []),
    ("2019-2023年出口增长5%。", ["5 percent = growth"]),
]


@pytest.mark.parametrize(("text", "expected"), FORMS)
def test_forms_of_numbers_that_are_spoken_or_short(text, expected):
    assert told(text) == expected


AGAIN = [
    ("托育点由64增至80。", ["64 count:institution = level", "80 count:institution = level"]),
    ("床位由3000扩至4500。", ["3000 count:bed = level", "4500 count:bed = level"]),
    ("针织厂用工从两千人降到三百五。", ["2000 count:person = level", "350 count:person = level"]),
    (
        "全市有出租车六千八百辆，换成电动的已有五千二。",
        ["6800 count:vehicle = level", "5200 count:vehicle = level"],
    ),
    ("高粱每亩增收六百元，谷子增收四百。", ["600 CNY/mu = growth", "400 CNY/mu = growth"]),
    ("旅馆一间房平日一百六，旺季能涨到四百。", ["160 CNY = level", "400 CNY = level"]),
    ("老两口每月养老金加起来四千六。", ["4600 CNY/month = level"]),
    ("两个月毛利四十万出头，内销两亿三。", ["400000 CNY > level", "230000000 CNY = level"]),
    ("收银员月工资两千上下。", ["2000 CNY/month ~ level"]),
    ("锅炉厂去年盈利三千万，今年倒亏八百万。", ["30000000 CNY = level", "8000000 CNY = level"]),
    ("滑雪教练旺季日薪八百到一千二。", ["800..1200 CNY/day = level"]),
    ("给麦农赔了一千七百万，户均两千一。", ["17000000 CNY = level", "2100 CNY/household = level"]),
    (
        "一茬菠菜投两千，卖五千，净落三千。",
        ["2000 CNY = level", "5000 CNY = level", "3000 CNY = level"],
    ),
    ("配件厂接单一点八亿，短视频播放破三亿。", ["180000000 CNY = level"]),
    ("糖葫芦用的山楂一级果两块三，糖块三种。", ["2.3 CNY = level"]),
    (
        "持卡人数达九百一十万，月租降了八百。",
        ["9100000 count:person = level", "-800 CNY/month = growth"],
    ),
    ("利润每吨不足百元，顺产费用两千八。", ["100 CNY/t < level", "2800 CNY = level"]),
    ("五保户供养标准提高到每人每年九千六。", ["9600 CNY/person/year = level"]),
    ("国产药一个疗程一千九，进口的要六千多。", ["1900 CNY = level", "6000 CNY > level"]),
    ("养老院收费每月两千四，失能的加八百。", ["2400 CNY/month = level", "800 CNY/month = level"]),
    ("皮皮虾每斤卖到八十八。", ["88 CNY/jin = level"]),
    ("游船票成人八十，儿童四十。", ["80 CNY = level", "40 CNY = level"]),
    ("气温升到三十八，心率每分钟一百二，票数涨到三百。", []),
    ("每人每天走一万二，收费不贵。", []),
    (
        "站里收留人员四百三十人，送返乡的三百一。",
        ["430 count:person = level", "310 count:person = level"],
    ),
    ("来了八十人，年纪最大的六十九。", ["80 count:person = level"]),
    ("厂里职工四百二，床位300。", ["420 count:person = level", "300 count:bed = level"]),
    ("三千学子返校，两百企业停工。", ["3000 count:person = level", "200 count:enterprise = level"]),
    ("一台机器顶四个人。", ["4 count:person = level"]),
    (
        "景区迎客1080万人次，场均三十多万。",
        ["10800000 count:person = level", "300000 count:person > level"],
    ),
    ("千百学生受益，居民打12306，热心市民12345，我一天见不到五个熟人。", []),
    # scores, heights, ages, times
    ("比分从十二追到二十。", []),
    ("身高由一百六长到一百八。", []),
    ("他住在五号院六门，票价分五档。", []),
    ("他今年七十，老伴六十八。", []),
    ("血压降到一百二，湿度六十。", []),
    ("票选前十，最高的九十五。", []),
    ("会议从十点开到十二。", []),
]


@pytest.mark.parametrize(("text", "expected"), AGAIN)
def test_bare_numbers_measure_what_was_named_before(text, expected):
    assert told(text) == expected


RATES = [
    ("面包厂一个月要用掉四十吨面粉。", ["40 t/month = level"]),
    ("驿站一天得收两千件包裹。", ["2000 count:parcel/day = level"]),
    ("三夏里日收割八十万亩。", ["800000 mu/day = level"]),
    ("酒庄年酿酒二十五万瓶。", ["250000 count:bottle/year = level"]),
    ("站里日加氢一吨半。", ["1.5 t/day = level"]),
    (
        "去年一天要求退货3件，这一天卖出3000份。",
        ["3 count:product = level", "3000 count:unit = level"],
    ),
    (
        "周日接待游客3万人次，工作日手术12台。",
        ["30000 count:person = level", "12 count:operation = level"],
    ),
    ("次年造纸12万吨。", ["120000 t = level"]),
]


@pytest.mark.parametrize(("text", "expected"), RATES)
def test_what_is_done_in_a_day_or_a_year(text, expected):
    assert told(text) == expected
