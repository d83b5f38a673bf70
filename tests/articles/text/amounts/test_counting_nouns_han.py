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


LISTED = [
    ("合并了4所小学和一所中学。", ["4 count:institution", "1 count:institution"]),
    ("山里发现金钱豹一只、狍子九头。", ["1 count:leopard", "9 count:deer"]),
    ("查获步枪一支、子弹26发。", ["1 count:gun", "26 count:bullet"]),
    ("村里修了3口井、一座桥。", ["3 count:well", "1 count:bridge"]),
    ("40多家工厂、一个码头连成了片。", ["40 count:enterprise", "1 count:wharf"]),
    # an article, no figure of a list
    ("一家企业和两家银行签了约。", ["2 count:institution"]),
    ("镇上有5所学校，一所在山里。", ["5 count:institution"]),
    ("这里有3眼泉和一种鱼。", ["3 count:well"]),
    ("一位老人说了一件事。", []),
]


@pytest.mark.parametrize(("text", "expected"), LISTED)
def test_one_counts_only_where_others_of_its_list_do(text, expected):
    assert [f"{q.value} {q.unit}" for q in read_quantities(text, language="zh-hans")] == expected


SENTENCES = [
    # a verb ends the phrase
    ("客队以四个进球锁定胜局。", ["4 count:goal"]),
    ("15个志愿者轮流值守。", ["15 count:person"]),
    ("12家书店挤满读者。", ["12 count:bookshop"]),
    ("机器人把2.1万个箱子搬上了货架。", ["21000 count:box"]),
    ("十几个改种了草莓，大棚还有30座。", ["10 count:unit", "30 count:greenhouse"]),
    ("38家工厂被列入名单。", ["38 count:enterprise"]),
    # what the sentence is about
    ("戏校的学员，从最初的15个增加到110个。", ["15 count:person", "110 count:person"]),
    ("园区的孵化器，两年里由3个变成9个。", ["3 count:incubator", "9 count:incubator"]),
    ("天津14组，河东区8家。", ["14 count:unit", "8 count:enterprise"]),
    # a few people are counted where they are had, brought or taken on
    ("“我们厂有七个大学生。”", ["7 count:person"]),
    ("师傅带了三个徒弟和一个女儿。", ["3 count:person", "1 count:person"]),
    ("他说自己认识五个邻居。", []),
    ("一起插队的知青有112个，留下来的只剩3个。", ["112 count:person", "3 count:person"]),
    # lessons and classes, pieces of ground
    ("全校有38个班，每班45人。", ["38 count:class", "45 count:person/class"]),
    ("城里新建球场22块。", ["22 count:pitch"]),
    ("工人打了96个孔。", ["96 count:hole"]),
    ("赛季里他出场28次、破门9次。", ["28 count:appearance", "9 count:goal"]),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_noun_is_found_in_its_sentence(text, expected):
    assert [f"{q.value} {q.unit}" for q in read_quantities(text, language="zh-hans")] == expected


GONE = [
    ("花展用掉了6万盆菊花。", "60000", "level"),
    ("店里一天卖掉了1.1万单。", "11000", "level"),
    ("他们吃掉了40个馒头。", "40", "level"),
    ("工地拆掉了12栋楼。", "12", "level"),
    ("股价掉了12%。", "-12", "growth"),
    ("利润掉了3000万元。", "-30000000", "growth"),
    ("五星村今年多了6个。", "6", "growth"),
    ("班里今年又少了4名学生。", "-4", "growth"),
    ("他多了3个徒弟。", "3", "level"),
]


@pytest.mark.parametrize(("text", "value", "role"), GONE)
def test_what_is_used_up_is_an_amount_and_what_is_more_a_change(text, value, role):
    found = read_quantities(text, language="zh-hans")
    assert [(str(q.value), q.role) for q in found] == [(value, role)]


BESIDE = [
    # the thing right beside a number is what it counts, by whatever classifier
    ("设计院交出图纸2600张。", ["2600 count:drawing"]),
    ("工人更换枕木4100根、隔离桩1200根。", ["4100 count:sleeper", "1200 count:bollard"]),
    ("12家物业公司拆除地锁460把。", ["12 count:enterprise", "460 count:lock"]),
    ("林业站发放树苗15万株、镐头500把。", ["150000 count:tree", "500 count:pickaxe"]),
    ("会场摆着沙发12张、茶几6张。", ["12 count:sofa", "6 count:table"]),
    ("馆里有算盘210把、木秤80杆。", ["210 count:abacus", "80 count:scale"]),
    ("风筝厂今年扎风筝70万只。", ["700000 count:kite"]),
    # the last character says what an unknown word is
    ("老街上有修表铺3家。", ["3 count:store"]),
    ("殿前立着灵官像9尊。", ["9 count:statue"]),
    ("灶房里有双眼灶5台。", ["5 count:stove"]),
    ("渔民捞上花盖蟹3000只。", ["3000 count:crab"]),
    ("海湾投放人工鱼礁3200座。", ["3200 count:reef"]),
    ("她收到请柬13张。", ["13 count:invitation"]),
    ("仓库收缴假烟1.2万条、假酒800瓶。", ["12000 count:carton", "800 count:bottle"]),
    ("日均接警46起。", ["46 count:case/day"]),
    ("更换铸铁管8200根。", ["8200 count:pipe"]),
    ("镇上有艺校6所、粉坊9家。", ["6 count:institution", "9 count:workshop"]),
    # but no other word that ends so
    ("太极拳会所发展到了112个。", ["112 count:unit"]),
    ("车间里只有两台老机床。", []),
    ("安保力量增加到1400人，安检门开了24道。", ["1400 count:person", "24 count:gate"]),
    ("打桩2300根，充电桩装了80根。", ["2300 count:pile", "80 count:charger"]),
    ("方言课有40节，列车有16节。", ["40 count:lesson", "16 count:carriage"]),
    ("34位技师每人获奖2万元。", ["34 count:person", "20000 CNY/person"]),
    # in strips: routes of what runs, articles of what is ruled
    ("新辟接驳巴士6条，优化公交28条。", ["6 count:route", "28 count:route"]),
    ("新增有轨电车2条，上线公交车40辆。", ["2 count:route", "40 count:vehicle"]),
    ("打通待贯通路段18条段，里程900公里。", ["18 count:section", "900 km"]),
    ("《条例》共七章52条。", ["52 count:clause"]),
    ("《若干措施》共六个方面19条。", ["19 count:measure"]),
    ("列车采用6节编组A型车，高峰开行8节编组。", ["6 count:carriage", "8 count:carriage"]),
    # months in which much is sold, and medals
    ("车市进入金九银十，订单增长两成。", ["20 percent"]),
    ("“金三银四”期间，全市成交8200套。", ["8200 count:set"]),
    ("她夺得九银三铜，队友拿下一金九银。", ["9 count:medal", "3 count:medal", "9 count:medal"]),
    # tonnes by how they are weighed
    ("进口铝土矿1.2亿干吨，库存2300万湿吨。", ["120000000 t", "23000000 t"]),
    ("全年产出钴3.2万金属吨。", ["32000 t"]),
    ("化肥产量580万折纯吨，销量620万实物吨。", ["5800000 t", "6200000 t"]),
    ("澳煤报1280元/标吨，焦炭报每公吨312美元。", ["1280 CNY/t", "312 USD/t"]),
    ("货轮载重8.2万载重吨，船队共120万总吨。", ["82000 DWT", "1200000 GT"]),
]


@pytest.mark.parametrize(("text", "expected"), BESIDE)
def test_thing_beside_a_number_is_what_it_counts(text, expected):
    assert [f"{q.value} {q.unit}" for q in read_quantities(text, language="zh-hans")] == expected
