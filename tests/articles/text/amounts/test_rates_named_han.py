"""Chinese sums and amounts that a time names, and those told with them. All figures are invented."""

import pytest

from articles.text.amounts.quantities import read_quantities

NAMED = [
    ("zh-hans", "小店月租金1.2万元，月营业额8万元左右。", ["12000 CNY/month", "80000 CNY/month"]),
    (
        "zh-hans",
        "新线形成年产20万台压缩机、35万套散热器的能力。",
        ["200000 count:compressor/year", "350000 count:radiator/year"],
    ),
    ("zh-hans", "单个园区每年最高可获500万元。", ["5000000 CNY/park/year"]),
    (
        "zh-hans",
        "单户每年补贴上限由600元提高到900元。",
        ["600 CNY/household/year", "900 CNY/household/year"],
    ),
    (
        "zh-hans",
        "项目投运后，每年可节电1200万千瓦时，折合标准煤3600吨，减少电费支出约780万元。",
        ["12 GWh/year", "3600 tce/year", "-7800000 CNY/year"],
    ),
    (
        "zh-hans",
        "全市人均公园绿地面积16.2平方米，其中主城区14.8平方米。",
        ["16.2 m2/person", "14.8 m2/person"],
    ),
    (
        "zh-hans",
        "该工厂年销售收入2.6亿元，年纳税1800万元。",
        ["260000000 CNY/year", "18000000 CNY/year"],
    ),
    ("zh-hans", "日供水能力将由2020年的45万吨提高到60万吨。", ["450000 t/day", "600000 t/day"]),
    ("zh-hans", "合作社年收入达430万元，其中民宿收入占六成。", ["4300000 CNY/year", "60 percent"]),
    ("zh-hans", "小店月成本3.6万元，月利润1.1万元。", ["36000 CNY/month", "11000 CNY/month"]),
    (
        "zh-hans",
        "单个平台每年最高补助800万元，单个企业每年最高补助300万元。",
        ["8000000 CNY/platform/year", "3000000 CNY/enterprise/year"],
    ),
    (
        "zh-hans",
        "新设备每年可节省人工费90万元，减少废料600吨。",
        ["900000 CNY/year", "-600 t/year"],
    ),
    (
        "zh-hans",
        "日最大供气量从2021年的1800万立方米升至2600万立方米。",
        ["18000000 m3/day", "26000000 m3/day"],
    ),
    ("zh-hans", "全县人均住房面积42平方米，其中县城36平方米。", ["42 m2/person", "36 m2/person"]),
    ("zh-hans", "公司年研发投入约3.2亿元。", ["320000000 CNY/year"]),
    ("zh-hans", "客运站日发班次由96班减少到41班。", ["96 count:trip/day", "41 count:trip/day"]),
    (
        "zh-hans",
        "项目投产后，预计年产值12亿元、年利税1.6亿元。",
        ["1200000000 CNY/year", "160000000 CNY/year"],
    ),
    ("zh-hans", "吨钢煤耗540公斤，比上年下降18公斤。", ["540 kg/t", "-18 kg/t"]),
    (
        "zh-hans",
        "日派件上限由1200件提高到1600件。",
        ["1200 count:parcel/day", "1600 count:parcel/day"],
    ),
    ("zh-hans", "索道年维护费640万元。", ["6400000 CNY/year"]),
]
# Guards: sums of one year or month are of no rhythm.
NEIGHBOURS = [
    (
        "zh-hans",
        "新闸口启用后，日均通行车辆从去年的3.2万辆增加到4.1万辆。",
        ["32000 count:vehicle/day", "41000 count:vehicle/day"],
    ),
    (
        "zh-hans",
        "全县农村居民人均可支配收入19860元，增长6.1%，其中工资性收入11020元、经营净收入5310元。",
        ["19860 CNY/person", "6.1 percent", "11020 CNY/person", "5310 CNY/person"],
    ),
    (
        "zh-hans",
        "车间月产6万片晶圆，明年将提高到9万片。",
        ["60000 count:wafer/month", "90000 count:wafer/month"],
    ),
    ("zh-hans", "他家每个月的水电费就要四百多元。", ["400 CNY/month"]),
    (
        "zh-hans",
        "每亩地租金从800元涨到1100元，比邻县高200元。",
        ["800 CNY/mu", "1100 CNY/mu", "200 CNY/mu"],
    ),
    (
        "zh-hans",
        "改造前后，车间日均产量由1200件提高到1750件。",
        ["1200 count:product/day", "1750 count:product/day"],
    ),
    (
        "zh-hans",
        "去年，全市城镇居民人均可支配收入51230元；农村居民人均可支配收入25680元。",
        ["51230 CNY/person", "25680 CNY/person"],
    ),
    (
        "zh-hans",
        "项目建成后，年处理污泥12万吨、年发电2400万千瓦时。",
        ["120000 t/year", "24 GWh/year"],
    ),
    (
        "zh-hans",
        "今年前十个月营收8.6亿元，去年全年利润1.2亿元。",
        ["860000000 CNY", "120000000 CNY"],
    ),
    ("zh-hans", "三月电费支出21万元。", ["210000 CNY"]),
    (
        "zh-hans",
        "每户月均用气28立方米，比去年多3立方米。",
        ["28 m3/household/month", "3 m3/household/month"],
    ),
    ("zh-hans", "租一个工位，年费9800元，押金2000元。", ["9800 CNY/year", "2000 CNY"]),
    ("zh-hans", "今年营收2.3亿元，比去年增加4000万元。", ["230000000 CNY", "40000000 CNY"]),
    ("zh-hans", "去年营业收入1.8亿元。", ["180000000 CNY"]),
    ("zh-hans", "全年税收12.6亿元。", ["1260000000 CNY"]),
    ("zh-hans", "财年收入8.4亿元。", ["840000000 CNY"]),
    ("zh-hans", "9月收入3200万元。", ["32000000 CNY"]),
    ("zh-hans", "年报显示，公司亏损2300万元。", ["23000000 CNY"]),
    ("zh-hans", "年会投入80万元。", ["800000 CNY"]),
    ("zh-hans", "三年投资36亿元。", ["3600000000 CNY"]),
    (
        "zh-hans",
        "餐厅月均流水42万元，比上年同期少6万元。",
        ["420000 CNY/month", "-60000 CNY/month"],
    ),
    ("zh-hans", "人均日用水量由182升降到165升。", ["182 L/person/day", "165 L/person/day"]),
    ("zh-hans", "单个家庭最高补贴2000元。", ["2000 CNY/household"]),
    ("zh-hans", "平均每家企业年均用电320万千瓦时。", ["3.2 GWh/enterprise/year"]),
    ("zh-hans", "日处理能力3000吨的污水厂投运，总投资2.1亿元。", ["3000 t/day", "210000000 CNY"]),
    ("zh-hans", "成人票60元，学生票30元。", ["60 CNY", "30 CNY"]),
    ("zh-hans", "柴油每升7.9元，汽油8.3元。", ["7.9 CNY/L", "8.3 CNY/L"]),
    ("zh-hans", "小麦每公斤2.6元，同比上涨0.2元。", ["2.6 CNY/kg", "0.2 CNY/kg"]),
    ("zh-hans", "吊车每天租金3500元（约490美元）。", ["3500 CNY/day", "490 USD/day"]),
    (
        "zh-hans",
        "工厂每月生产齿轮箱1.2万台，二线投产后可达1.5万台。",
        ["12000 count:gearbox/month", "15000 count:gearbox/month"],
    ),
    ("zh-hans", "水价由每立方米3.1元调整为3.6元。", ["3.1 CNY/m3", "3.6 CNY/m3"]),
    ("zh-hans", "游客人均消费420元，比去年多35元。", ["420 CNY/person", "35 CNY/person"]),
    ("zh-hans", "隧道每公里造价3.1亿元，高架桥1.2亿元。", ["310000000 CNY/km", "120000000 CNY/km"]),
    ("zh-hans", "搬运工日薪180元，焊工320元。", ["180 CNY/day", "320 CNY/day"]),
    (
        "zh-hans",
        "全员劳动生产率由人均31万元提高到36.5万元。",
        ["310000 CNY/person", "365000 CNY/person"],
    ),
    ("zh-hans", "企业年用水量由26万立方米降到19万立方米。", ["260000 m3/year", "190000 m3/year"]),
    ("zh-hans", "污水处理成本由每吨1.9元降至1.4元。", ["1.9 CNY/t", "1.4 CNY/t"]),
    (
        "zh-hans",
        "居民采暖费每平方米每月5.8元，非居民7.6元。",
        ["5.8 CNY/m2/month", "7.6 CNY/m2/month"],
    ),
    ("zh-hans", "全县月平均工资5870元，比上年高310元。", ["5870 CNY/month", "310 CNY/month"]),
    (
        "zh-hans",
        "日均客流9.6万人次，最高可达14万人次。",
        ["96000 count:person/day", "140000 count:person/day"],
    ),
    ("zh-hans", "峰时电价每千瓦时0.62元，谷时0.29元。", ["0.62 CNY/kWh", "0.29 CNY/kWh"]),
    (
        "zh-hans",
        "该县年接待游客由80万人次增加到115万人次。",
        ["800000 count:person/year", "1150000 count:person/year"],
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), [*NAMED, *NEIGHBOURS])
def test_a_time_that_names_an_amount(language, text, expected):
    found = read_quantities(text, language=language)

    assert [f"{one.value} {one.unit}" for one in found] == expected
