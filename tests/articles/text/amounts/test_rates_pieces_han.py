"""What a Chinese price is per where it is told of one piece. All sentences are invented."""

import pytest

from articles.text.amounts.quantities import read_quantities

PIECES = [
    # right before the price
    ("快递单价跌到一票2.3元。", ["2.3 CNY/parcel"]),
    ("食堂早餐一份8元。", ["8 CNY/meal"]),
    ("豆花一碗6元。", ["6 CNY/bowl"]),
    ("游客乘船一次80元。", ["80 CNY"]),
    # right behind it
    ("羊肉串5元一串，小菜3元一碟。", ["5 CNY/skewer", "3 CNY/plate"]),
    ("包子12元一笼。", ["12 CNY/basket"]),
    # what one thing costs is an amount; 每 says what it is per
    ("补一颗智齿要800元。", ["800 CNY"]),
    ("一头育肥猪亏了130元。", ["130 CNY"]),
    ("一匹骏马卖到30万元。", ["300000 CNY"]),
    ("打一口机井大概要32万元。", ["320000 CNY"]),
    ("每张门票120元，每部手机补贴500元。", ["120 CNY/ticket", "500 CNY/phone"]),
    ("每台挖掘机日租金1500元。", ["1500 CNY/excavator/day"]),
    ("每条生产线投资2亿元。", ["200000000 CNY/line"]),
    # a thing that was named before
    ("对新建充电桩，每根奖励400元。", ["400 CNY/charger"]),
    ("老旧电梯更新每台补15万元。", ["150000 CNY/elevator"]),
    # a time beside it
    ("流转费一亩地一年900元。", ["900 CNY/mu/year"]),
    ("护工一天的工钱是260元。", ["260 CNY/day"]),
    ("“我一个月到手六千八。”", ["6800 CNY/month"]),
    ("他们一年赚6000万。", ["60000000 CNY"]),
    ("每名志愿者每天补助100元。", ["100 CNY/person/day"]),
    ("每头奶牛日产奶31公斤。", ["31 kg/cow/day"]),
    ("每盏路灯每年电费120元。", ["120 CNY/streetlight/year"]),
    ("平均每家店月租2.6万元。", ["26000 CNY/store/month"]),
    ("每所学校配发器材款8万元。", ["80000 CNY/institution"]),
    ("冷库租金每托每天3元。", ["3 CNY/pallet/day"]),
    ("供热成本每吉焦62元。", ["62 CNY/GJ"]),
    ("养老床位月收费3600元，站长月入过万元。", ["3600 CNY/month", "10000 CNY/month"]),
    ("每新增一个岗位补助1000元。", ["1000 CNY/job"]),
    ("每培训一名护工补助600元。", ["600 CNY/person"]),
    ("每门网课定价199元。", ["199 CNY/course"]),
    ("快递员派一件挣九毛。", ["0.9 CNY/parcel"]),
    ("每位村医年补助1.8万元。", ["18000 CNY/person/year"]),
    ("食堂的套餐，老人每份优惠3元。", ["3 CNY/meal"]),
    ("加装电梯每层加收2000元。", ["2000 CNY/floor"]),
    ("香菜一把卖到五块钱。", ["5 CNY/unit"]),
    ("一亩辣椒能收鲜椒4000斤。", ["4000 jin/mu"]),
    # by times
    ("挂号费每次50元，打车每次18元。", ["50 CNY/visit", "18 CNY/trip"]),
    ("门诊次均费用286元。", ["286 CNY/visit"]),
    ("奶牛单产达到9.6吨。", ["9.6 t/cow"]),
]
PACES = [
    # of what follows, and no rate of those who do it
    ("46名保洁员每天清扫站台。", ["46 count:person"]),
    ("15辆校车每天往返两地。", ["15 count:vehicle"]),
    ("230户村民每户一本账，3200名学生每年受益。", ["230 count:household", "3200 count:person"]),
    ("26名师傅每人带一个徒弟。", ["26 count:person"]),
    ("12名医生每月坐诊2次。", ["12 count:person", "2 count:time/month"]),
    # but a rate where nothing goes on
    ("设计能力为30辆每小时。", ["30 count:vehicle/hour"]),
    ("客流由3000人次每天增至4000人次每天。", ["3000 count:person/day", "4000 count:person/day"]),
    ("门票50元每人次。", ["50 CNY/person"]),
    # a month or year that is one of its own
    ("开业首月客流就到了90万人次。", ["900000 count:person"]),
    ("首年产量3万辆，次年产量达6万辆。", ["30000 count:vehicle", "60000 count:vehicle"]),
    ("九月销量12万辆，全月处理包裹320万件。", ["120000 count:vehicle", "3200000 count:parcel"]),
    ("月处理垃圾2万吨，年产量6万辆。", ["20000 t/month", "60000 count:vehicle/year"]),
    # how fast it goes on
    ("岩层太硬，一个月只掘进了14米。", ["14 m/month"]),
    ("最难时一天仅前进0.5米，顺利时一周能推进60米。", ["0.5 m/day", "60 m/week"]),
    ("历时一个月推进了120米。", ["1 month", "120 m"]),
    ("用了一天铺设光缆3公里。", ["3 km"]),
    ("不到一年掘进了3200米。", ["3200 m"]),
    ("货先走公路到滨海港，每箱运费多花700元。", ["700 CNY/container"]),
    ("荔枝运到香港，每箱运费12元。", ["12 CNY/box"]),
]


@pytest.mark.parametrize(("text", "expected"), [*PIECES, *PACES])
def test_amount_is_per_the_piece_or_time_that_it_is_told_of(text, expected):
    assert [f"{q.value} {q.unit}" for q in read_quantities(text, language="zh-hans")] == expected
