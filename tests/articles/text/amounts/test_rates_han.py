"""What a Chinese amount is per. All sentences and figures are invented."""

import pytest

from articles.text.amounts.quantities import read_quantities

RATES = [
    # what the price of the sentence is per holds for the next ones
    (
        "零售价为每公斤35元，补贴8元后实付27元；三年前，这一价格还在60元以上。",
        ["35 CNY/kg", "8 CNY/kg", "27 CNY/kg", "60 CNY/kg"],
    ),
    ("最高价为3,120元/吨，高低价差60元。", ["3120 CNY/t", "60 CNY/t"]),
    ("这里租金每平方米每月342元；望京只有218元。", ["342 CNY/m2/month", "218 CNY/m2/month"]),
    ("澳粉报每湿吨752元，周环比跌11元。", ["752 CNY/t", "-11 CNY/t"]),
    ("吨坯平均含税成本3,012元，吨坯盈利48元。", ["3012 CNY/t", "48 CNY/t"]),
    ("出口汽车4.8万辆，均价约为10.9万元。", ["48000 count:vehicle", "109000 CNY/vehicle"]),
    ("出口钢材8.2万吨，均价742美元/吨。", ["82000 t", "742 USD/t"]),
    ("每吨售价比普通小麦高出200元至260元。", ["200 CNY/t"]),
    ("仔猪每头560元，每头奶牛年产奶9.6吨。", ["560 CNY/pig", "9.6 t/cow"]),
    ("快递每票成本1.9元。", ["1.9 CNY/parcel"]),
    ("海运费每箱1800美元，每40英尺集装箱3260美元。", ["1800 USD/container", "3260 USD/FEU"]),
    ("一吨再生水1.8元，一碗面涨到18元。", ["1.8 CNY/t", "18 CNY/bowl"]),
    (
        "每千人口医师3.6人，护士4.2人，床位7.1张。",
        ["3.6 count:person/1000person", "4.2 count:person/1000person", "7.1 count:bed/1000person"],
    ),
    ("养老金月人均增加86元，8月人均消费1200元。", ["86 CNY/person/month", "1200 CNY/person"]),
    ("人均补助标准达到每年700元。", ["700 CNY/person/year"]),
    ("骑手月收入约8200元，平均时薪28元。", ["8200 CNY/month", "28 CNY/hour"]),
    (
        "一支药价格由72元降至24元，年治疗费用减少1200元。",
        ["72 CNY/unit", "24 CNY/unit", "-1200 CNY"],
    ),
    ("含税价最低380元。", ["380 CNY"]),
    ("单店日均销售额1.2万元，单日成交额1.2亿元。", ["12000 CNY/store/day", "120000000 CNY"]),
    ("快递单票收入8.2元。", ["8.2 CNY/parcel"]),
    (
        "营业收入（亿元）126.8，同比（%）12.3，销量(万辆)：36.8。",
        ["12680000000 CNY", "12.3 percent", "368000 count:vehicle"],
    ),
    ("8座储罐，每座20万立方米。", ["8 count:tank", "200000 m3/tank"]),
    ("合同202项，平均每项4890万元。", ["202 count:contract", "48900000 CNY/contract"]),
    ("每部电梯补贴20万元。", ["200000 CNY/elevator"]),
    ("每英亩亏损114美元，每蒲式耳2.15美元。", ["114 USD/acre", "2.15 USD/bu"]),
    ("每退一件，来回运费11.5元。", ["11.5 CNY/product"]),
    ("无毛绒一公斤1180元，一副春联15元。", ["1180 CNY/kg", "15 CNY/pair"]),
    ("周末全日票分别为780元和699元。", ["780 CNY/ticket", "699 CNY/ticket"]),
    (
        "新车预售12.98万元，订金99元抵5000元，9月下定。",
        ["129800 CNY/vehicle", "99 CNY/vehicle", "5000 CNY/vehicle"],
    ),
    ("6000条围巾售罄，单价折合人民币168元。", ["6000 count:scarf", "168 CNY/scarf"]),
    ("旺季每月到手2.5万元。", ["25000 CNY/month"]),
    ("硅片出货142万片，平均售价每片388元。", ["1420000 count:wafer", "388 CNY/wafer"]),
    ("装一部电梯68万元，一台收割机挂牌18.5万元。", ["680000 CNY/elevator", "185000 CNY/harvester"]),
    ("一条围巾标价299元，换一块电池4.8万元。", ["299 CNY/scarf", "48000 CNY/battery"]),
    (
        "护工一天260元，一晚要价1280元，一年学费6.8万元。",
        ["260 CNY/day", "1280 CNY/night", "68000 CNY/year"],
    ),
    ("住宿费每学期1200元，卖给电网每度三毛八。", ["1200 CNY/semester", "0.38 CNY/kWh"]),
    ("一座投资20亿元的中心，去年一年投入3亿元。", ["2000000000 CNY", "300000000 CNY"]),
    ("流水不到400块，配送费从5块涨到6块5。", ["400 CNY", "5 CNY", "6.5 CNY"]),
    ("取出纸片47块，库存屏幕300块。", ["47 count:unit", "300 count:screen"]),
    (
        "电影票均价41.2元，门票分别为80元和60元。",
        ["41.2 CNY/ticket", "80 CNY/ticket", "60 CNY/ticket"],
    ),
    ("运价每吨下降8元，滞期费减少1200万元。", ["-8 CNY/t", "-12000000 CNY"]),
    ("均价10.9万元/辆，比去年低了9000元。", ["109000 CNY/vehicle", "-9000 CNY/vehicle"]),
    ("中选价每片3分钱，千人口执业医师5.6名。", ["0.03 CNY/tablet", "5.6 count:person/1000person"]),
    (
        "人均消费3800元，船票最低2999元，日结工资220元。",
        ["3800 CNY/person", "2999 CNY", "220 CNY/day"],
    ),
    # of whom one may get it
    (
        "单个企业最高奖励1000万元，个人最高可贷30万元。",
        ["10000000 CNY/enterprise", "300000 CNY/person"],
    ),
    ("硕士起薪每月1.1万元，最低工资每月2080元。", ["11000 CNY/month", "2080 CNY/month"]),
    ("小时最低工资20.5元。", ["20.5 CNY/hour"]),
    ("装箱的日工钱涨到160元。", ["160 CNY/day"]),
    (
        "本科生起薪每月6200元，比去年多300元；硕士8800元左右。",
        ["6200 CNY/month", "300 CNY/month", "8800 CNY/month"],
    ),
    ("米酒36元一瓶，客房320元一晚。", ["36 CNY/bottle", "320 CNY/night"]),
    ("迁一组的费用在3000元上下。", ["3000 CNY/unit"]),
    ("商户每场缴费2万元。", ["20000 CNY/session"]),
    # only what the text tells of says what a price is per
    ("8GB+128GB：2599元。", ["2599 CNY/unit"]),
    ("一台洗衣机，月初标价1899元，节前涨到2299元。", ["1899 CNY/unit", "2299 CNY/unit"]),
    ("二手房均价1.3万元，城郊某盘单价6900元起。", ["13000 CNY/m2", "6900 CNY/m2"]),
    (
        "一盒感冒药中选价4.2元，扣除原料1.5元、包材0.6元。",
        ["4.2 CNY/box", "1.5 CNY/box", "0.6 CNY/box"],
    ),
    ("新车上市，指导价9.98万元。", ["99800 CNY/vehicle"]),
    (
        "焦炭现货报1980元/吨。\n港口出库价2060元，较上周跌40元。",
        ["1980 CNY/t", "2060 CNY/t", "-40 CNY/t"],
    ),
    ("免收之后每辆车一年能省11.6万元。", ["116000 CNY/vehicle/year"]),
    ("按一年跑300趟计算。", ["300 count:trip/year"]),
    ("去年一年就新增机构64家，比前一年多5家。", ["64 count:institution", "5 count:institution"]),
    # in a year, of one, of so many
    (
        "动力电池产能150吉瓦时，汽车产能要达到34万辆。",
        ["150 GWh/year", "340000 count:vehicle/year"],
    ),
    ("退出钢铁产能300万吨，产能压减20万吨。", ["3000000 t", "-200000 t"]),
    ("生产1公斤绿氢要耗电50度。", ["0.00005 GWh/kg"]),
    ("百万公里事故率0.4起。", ["0.4 count:accident/1000000km"]),
    ("千人床位数7.2张。", ["7.2 count:bed/1000person"]),
    ("每度电比北京便宜两毛多。", ["-0.2 CNY/kWh"]),
    ("药品以每片0.18元中选。", ["0.18 CNY/tablet"]),
    ("交付周期从50周拉长到120周。", ["50 week", "120 week"]),
    ("新增变电容量600万千伏安，时延3毫秒，占地36英亩。", ["6000000 kVA", "3 ms", "36 acre"]),
    ("为老年旅客安排下铺3万个。", ["30000 count:berth"]),
    # the words stand before the number
    ("每人补贴800元。", ["800 CNY/person"]),
    ("缴费每人每年不低于380元。", ["380 CNY/person/year"]),
    ("日租金每平方米4.5元。", ["4.5 CNY/m2/day"]),
    ("租金每平方米每月9元。", ["9 CNY/m2/month"]),
    ("每度电0.55元，每立方米水3.2元。", ["0.55 CNY/kWh", "3.2 CNY/m3"]),
    ("最贵的一款由每支5200元降至1900元。", ["5200 CNY/unit", "1900 CNY/unit"]),
    ("单箱运费由2100元降为1750元。", ["2100 CNY/unit", "1750 CNY/unit"]),
    ("一颗车规芯片均价从去年的16.5元跌到10.2元。", ["16.5 CNY/unit", "10.2 CNY/unit"]),
    ("每辆车的成本从1.3万元降到4200元。", ["13000 CNY/vehicle", "4200 CNY/vehicle"]),
    ("平均月薪为1.2万元。", ["12000 CNY/month"]),
    ("目标价42.5元。", ["42.5 CNY/share"]),
    ("户均增收3200元。", ["3200 CNY/household"]),
    ("亩均灌溉用水由205方降到170方。", ["205 m3/mu", "170 m3/mu"]),
    ("平均亩产980斤，比上年多打了64斤。", ["980 jin/mu", "64 jin/mu"]),
    ("每吨240元，比老厂便宜近50元。", ["240 CNY/t", "-50 CNY/t"]),
    ("每人缴费380元，上调30元。", ["380 CNY/person", "30 CNY/person"]),
    ("每百户家庭拥有汽车41辆。", ["41 count:vehicle/100household"]),
    ("每千人口执业医师达到3.4人。", ["3.4 count:person/1000person"]),
    ("百公里氢耗7.6公斤。", ["7.6 kg/100km"]),
    ("万元GDP能耗降至0.32吨标准煤。", ["0.32 tce/10000CNY"]),
    # rates of time
    ("年产电机30万台。", ["300000 count:motor/year"]),
    ("日加注1400公斤。", ["1400 kg/day"]),
    ("新设企业9.1万户，日均近600户。", ["91000 count:enterprise", "600 count:enterprise/day"]),
    ("班列每周往返5列。", ["5 count:train/week"]),
    ("每年节煤36万吨、减排二氧化碳95万吨。", ["360000 t/year", "950000 t/year"]),
    ("预计每年节约费用超9亿元。", ["900000000 CNY/year"]),
    ("年设计输气量达90亿立方米。", ["9000000000 m3/year"]),
    ("日门诊量3000人次左右。", ["3000 count:visit/day"]),
    ("每件专利平均成交价16.5万元。", ["165000 CNY/patent"]),
    ("每万人拥有5G基站数达36.8个。", ["36.8 count:station/10000person"]),
    (
        "地铁日均客运量由去年的842万人次增加到今年的961万人次。",
        ["8420000 count:trip/day", "9610000 count:trip/day"],
    ),
    ("每股派0.2元，公司拟10派3元。", ["0.2 CNY/share", "3 CNY/10share"]),
    ("该股报收27.36元。", ["27.36 CNY/share"]),
    ("猪肉每500克14.8元。", ["14.8 CNY/500g"]),
    ("度电成本降到0.35元。", ["0.35 CNY/kWh"]),
    ("吨钢新水消耗2.1立方米。", ["2.1 m3/t"]),
    ("每TEU运价1200美元，比上周下跌85美元。", ["1200 USD/TEU", "-85 USD/TEU"]),
    ("租金为每天每平方米6.8元。", ["6.8 CNY/m2/day"]),
    ("收盘价92.3元/吨。", ["92.3 CNY/t"]),
    ("一年省电费190多万元。", ["1900000 CNY/year"]),
    ("浇一亩地从38元降到22元。", ["38 CNY/mu", "22 CNY/mu"]),
    ("硬度从每升380毫克降到每升140毫克。", ["380 mg/L", "140 mg/L"]),
    ("跑鞋每双1299元起。", ["1299 CNY/pair"]),
    ("人均停留2.4晚。", ["2.4 count:night"]),
    # behind the unit
    ("现货1360元/吨。", ["1360 CNY/t"]),
    ("容量电费每千瓦530元/年。", ["530 CNY/kW/year"]),
    ("物业费2.8元/平方米·月。", ["2.8 CNY/m2/month"]),
    ("日处理能力5万吨/日。", ["50000 t/day"]),
    ("密度为每平方公里1200人。", ["1200 count:person/km2"]),
]
NO_RATE = [
    ("年利用小时数达5200小时。", ["5200 hour"]),
    ("该药一个疗程定价88万元，二等座票价36元。", ["880000 CNY", "36 CNY"]),
    ("地方、部门和单位整改金额420亿元。", ["42000000000 CNY"]),
    ("投入2亿元一次性拨付。", ["200000000 CNY"]),
    ("每台机器人顶3.5个工人。", ["3.5 count:person"]),
    ("去年销量5.2万辆。", ["52000 count:vehicle"]),
    ("年营业额超过300亿元。", ["30000000000 CNY"]),
    ("人均收入增长4.8%。", ["4.8 percent"]),
    ("百公里加速4.9秒。", ["4.9 second"]),
    ("每千瓦时电耗煤300克。", ["300 g/kWh"]),
]


@pytest.mark.parametrize(("text", "expected"), [*RATES, *NO_RATE])
def test_what_a_chinese_amount_is_per(text, expected):
    assert [f"{q.value} {q.unit}" for q in read_quantities(text, language="zh-hans")] == expected


def test_a_part_of_an_earlier_level_is_no_growth():
    quantities = read_quantities(
        "吞吐量完成412万人次，同比增长1.4倍，恢复至2019年同期的91%。", language="zh-hans"
    )

    assert [q.role for q in quantities] == ["level", "growth", "share"]
