"""Plain nouns that Chinese numbers count, by fields of life. All sentences are invented."""

import pytest

from articles.text.amounts.quantities import read_quantities

PLAIN = [
    ("湖面停着2300只天鹅、180只白鹭。", ["2300 count:swan", "180 count:egret"]),
    ("动物园新来了两只企鹅、12只鹦鹉。", ["2 count:penguin", "12 count:parrot"]),
    ("牧户转场牦牛450头、羊羔1200只。", ["450 count:yak", "1200 count:lamb"]),
    ("海边养殖户收获鲍鱼3万只。", ["30000 count:abalone"]),
    ("公园摆出菊花1.6万盆、月季8000株。", ["16000 count:chrysanthemum", "8000 count:rose"]),
    ("救援队带来冲锋舟6艘、直升机3架。", ["6 count:boat", "3 count:helicopter"]),
    ("码头停着18艘游艇。", ["18 count:yacht"]),
    ("代表团带回奖牌37枚。", ["37 count:medal"]),
    ("街上换了260盏路灯。", ["260 count:streetlight"]),
    ("小区装了14组快递柜。", ["14 count:locker"]),
    ("商场有52部扶梯。", ["52 count:escalator"]),
    ("厂里卖出衬衫9万件、羽绒服4万件。", ["90000 count:shirt", "40000 count:coat"]),
    ("村里有民宿73家、客栈12家。", ["73 count:homestay", "12 count:inn"]),
    ("县城新开药店31家、书店6家。", ["31 count:pharmacy", "6 count:bookshop"]),
    ("老城修缮四合院46处。", ["46 count:courtyard"]),
    ("学校扩建教室24间。", ["24 count:classroom"]),
    ("寺内有壁画30幅、石碑17通。", ["30 count:mural", "17 count:stele"]),
    ("山上有古塔9座、寺院5座。", ["9 count:pagoda", "5 count:monastery"]),
    ("全县关停采石场28处。", ["28 count:quarry"]),
    ("乐队带着40面大鼓。", ["40 count:drum"]),
]


@pytest.mark.parametrize(("text", "expected"), PLAIN)
def test_things_have_their_own_plain_noun(text, expected):
    assert [f"{q.value} {q.unit}" for q in read_quantities(text, language="zh-hans")] == expected
