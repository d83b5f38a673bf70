"""Chinese ways to write an amount, and numerals that are none. All figures are invented."""

import pytest

from articles.text.amounts.quantities import read_quantities

WRITTEN = [
    ("最快5小时42分可达。", ["342 min ="]),
    ("平均5个月左右拿到判决。", ["5 month ~"]),
    ("占比首次超过1/3。", ["0.3333 ratio >"]),
    ("用时1小时20分钟。", ["80 min ="]),
    ("产值是 2013 年的 1.8 倍。", ["1.8 ratio ="]),
    ("两地半小时通达。", ["0.5 hour ="]),
    ("车程两个半小时。", ["2.5 hour ="]),
    ("用了3个多小时。", ["3 hour >"]),
    ("全程五十一公里半。", ["51.5 km ="]),
    ("占地两亩半。", ["2.5 mu ="]),
    ("售价1元3角5分。", ["1.35 CNY ="]),
    ("豆角每斤一块一毛五，鸡蛋每枚三毛。", ["1.15 CNY/jin =", "0.3 CNY/egg ="]),
    ("装卸工一件一分三厘。", ["0.013 CNY/product ="]),
    ("被告被判有期徒刑五年三个月，缓刑两年。", ["63 month =", "2 year ="]),
    ("球员被禁赛半年后，俱乐部停赛6个月。", ["6 month ="]),
    (
        "交货期60个日历天，流量2310立方米每秒，风速21米/秒。",
        ["60 day =", "2310 m3/s =", "21 m/s ="],
    ),
    ("须在30日内答复，验收后45日内付清。", ["30 day <=", "45 day <="]),
    (
        "挽回损失近三千万，生师比由17.1降到15.6。",
        ["30000000 CNY <", "17.1 ratio =", "15.6 ratio ="],
    ),
    ("主犯获刑十二年，他任职十二年。", ["12 year ="]),
    ("60岁及以上498万，流水破1.2万。", ["4980000 count:person =", "12000 CNY >"]),
    ("设备14个月回本，气压975百帕。", ["14 month =", "975 hPa ="]),
    ("每八户家庭中就有一户养狗，每100名学生里有62名近视。", ["0.125 ratio =", "0.62 ratio ="]),
    ("月薪过万，老师傅拿到一万六。", ["10000 CNY/month >", "16000 CNY/month ="]),
    ("白菜涨了（每斤卖到两块五）。", ["2.5 CNY/jin ="]),
    ("摊子不赚钱（一天亏十六万）。", ["160000 CNY/day ="]),
    ("院墙不高（只有一米五）。", ["1.5 m ="]),
    ("镍铁每吨1.1万元，一周跌了三百。", ["11000 CNY/t =", "-300 CNY/t ="]),
    ("节约标准煤36万吨。", ["360000 tce ="]),
    ("折合2.4万吨标准煤。", ["24000 tce ="]),
    ("日加工红薯六七十吨。", ["60..70 t/day ="]),
    ("来了三四百家企业。", ["300..400 count:enterprise ="]),
    ("花一两元，等一两个小时。", ["1..2 CNY =", "1..2 hour ="]),
    ("七八成订单来自海外。", ["70..80 percent ="]),
    ("出货量在2.1万台到2.3万台之间。", ["21000..23000 count:unit ="]),
    ("三地分别有12、15和20家企业。", [f"{n} count:enterprise =" for n in (12, 15, 20)]),
    ("分别提高5.2、3.1个百分点。", ["5.2 percentage_point =", "3.1 percentage_point ="]),
    ("分别为1.2、3.4亿元。", ["120000000 CNY =", "340000000 CNY ="]),
    ("最低工资提高到2010元。", ["2010 CNY ="]),
    ("产量增至2000辆。", ["2000 count:vehicle ="]),
    ("分别回落0.1个和0.2个百分点。", ["-0.1 percentage_point =", "-0.2 percentage_point ="]),
    ("销售规模达2000亿。", ["200000000000 CNY ="]),
    ("覆盖人群超1.6亿。", ["160000000 count:person >"]),
    ("七成为研发人员。", ["70 percent ="]),
    ("产值翻了近一番。", ["2 ratio <"]),
    ("水价上调0.3元至4.2元。", ["0.3 CNY =", "4.2 CNY ="]),
    ("企业增加12家至50家。", ["12 count:enterprise =", "50 count:enterprise ="]),
    ("预计增长5%至8%。", ["5..8 percent ="]),
    ("补贴为100万元至500万元。", ["1000000..5000000 CNY ="]),
    ("新建8层楼宇，地上12层。", ["8 count:floor =", "12 count:floor ="]),
    ("建设期14个月，质保期两年。", ["14 month =", "2 year ="]),
    ("债券期限7年，贷款最长可达25年。", ["7 year =", "25 year ="]),
    ("选育时间从6年缩短到3年。", ["6 year =", "3 year ="]),
    ("设备寿命超过12年，回本要四年。", ["12 year >", "4 year ="]),
    ("股东承诺18个月内不减持。", ["18 month ="]),
    ("处置时限缩短至24小时。", ["24 hour ="]),
    ("室温平均提高1.6摄氏度。", ["1.6 degC ="]),
    ("多地降温6℃至9℃，局地降温超过11℃。", ["-6..-9 degC =", "-11 degC >"]),
    ("局地降温幅度可超过8℃。", ["-8 degC >"]),
    ("管道压力4.2兆帕，芯片不到一平方厘米。", ["4.2 MPa =", "1 cm2 <"]),
    ("收入不会超过全年的4%。", ["4 percent <="]),
    ("均价约为2016年高点的四分之一。", ["0.25 ratio ~"]),
    ("国债发行6400亿。", ["640000000000 CNY ="]),
    ("单件成本再降6到8个点。", ["-6..-8 percent ="]),
    ("收入比由上年的1.82缩小到1.78。", ["1.82 ratio =", "1.78 ratio ="]),
    ("收入比由上年同期的1.92缩小到1.87。", ["1.92 ratio =", "1.87 ratio ="]),
    ("31个大城市城镇调查失业率为5.3%。", ["31 count:city =", "5.3 percent ="]),
    ("食品类占近半。", ["0.5 ratio <"]),
    ("日内减仓1620手。", ["-1620 count:lot ="]),
    ("比去年低一毛三。", ["-0.13 CNY ="]),
    ("一趟少跑五六单。", ["-5..-6 count:order ="]),
    # coins, whatever is counted by 块 as well; boards are no money
    ("邻市4块多就能买到。", ["4 CNY >"]),
    ("每块瓷片只要30块钱。", ["30 CNY/unit ="]),
    ("腔体频率166兆赫，扭矩480牛米。", ["166000000 Hz =", "480 Nm ="]),
    ("新建220千伏变电站3座。", ["3 count:station ="]),
    ("墙上的瓷砖有30多块。", ["30 count:tile >"]),
    # quarters of an hour
    ("骑车只要“一刻钟”，走路要三刻钟。", ["15 min =", "45 min ="]),
    ("建成一刻钟便民生活圈42个。", ["42 count:area ="]),
    # points of a share, of an index, and of what is worth or sold
    (
        "到课率为27%，邻校是41%，少了14个点。",
        ["27 percent =", "41 percent =", "-14 percentage_point ="],
    ),
    ("开工率提高3个点，房价涨了7个点。", ["3 percentage_point =", "7 percent ="]),
    ("上证指数涨了17个点。", ["17 index ="]),
    # the terms of a contract
    ("验收后20个工作日内付清两成尾款。", ["20 day <=", "20 percent ="]),
    ("服务期限：自签订之日起32个月。", ["32 month ="]),
    ("存货按现在速度需要近15个月才能卖完。", ["15 month <"]),
    ("药效可持续4到6个月，工期两到三个月。", ["4..6 month =", "2..3 month ="]),
    ("这项补贴最多带动全省销量增长两成，最多的县增长5%。", ["20 percent <=", "5 percent ="]),
    # the grade of what is traded
    ("58%块矿港口价每吨712元。", ["712 CNY/t ="]),
    ("43%豆粕报价每吨3120元，库存占62%。", ["3120 CNY/t =", "62 percent ="]),
    ("一公斤菌子卖60元。", ["60 CNY/kg ="]),
]
NONE = [
    "三元桥、五棵松、六里屯。",
    "身高181cm，体重72kg，乘坐1372次列车，入住7天酒店，一百单八将。",
    "三五个年轻人，99+条留言。",
    "6月30日内，未来5日内。",
    "一二线城市房价平稳。",
    "二三产业加快融合。",
    "一九八五、一九八六两届。",
    "打通服务“最后一公里”。",
    "身高1.2米以下免票。",
    "输入6位验证码。",
    "综合实力排名前10位。",
    "排名上升3位。",
    "二十国集团开会。",
    "世界500强企业落户。",
    "国庆黄金周和双11临近。",
    "他在女子200米个人混合泳和20公里竞走中夺冠。",
    "7人制橄榄球、三人篮球将进行八分之一决赛。",
    "2023首届海洋影展举行。",
    "客队2比1取胜。",
    "构建1+6+N政策体系。",
    "歼-20和波音777参展。",
    "北京时间比当地早15个小时。",
    "达成三方面共识。",
    "两降两升的目标实现。",
    "5个交易日连涨。",
    "7座及以下客车通行。",
    "成千上万人出行。",
    "二十四节气之首。",
    "国防973项目启动。",
    "新品采用11处理器。",
    "原因之一成为焦点。",
    "这两天将有降雨。",
    "文章有0条评论。",
    "连续6个月上涨，为期3个月的培训开班。",
    "他在厂里干了26年，5年期存款利率下调。",
    "自2024年5月1日起施行，有效期5年。",
    "成立12年来，3年后搬走，二期2年前建成。",
    "工人四处奔走。",
    "第2死角。",
    "两天卖完，每1元门票的带动。",
    "孕产妇死亡率7.6/10万，八仙过海。",
    "新获批1类新药。",
    "《36个民族的歌》和《两个人的站台》。",
    "机身尺寸为151.2×71.6×8.1mm，1200万主摄。",
    "温江五医院。",
    "男子200米预赛跑出20秒41，铅球投出19米37。",
    "7天无理由退货，“1小时通勤圈”，15分钟便民生活圈。",
    "支持60倍变焦，另有7座SUV。",
    "八马路小学和北京101中学。",
    "进入“8元时代”，1手100股。",
    "五台山上。",
    "近半个月天气晴好。",
    "前八批集采落地。",
    "今日最高气温9℃，明日6℃—11℃。",
    "她在女子50米蛙泳比赛中夺冠。",
    "投诉24小时内响应，热线全天24小时开通。",
    "老师傅带过16个徒弟。",
    "选手以4小时38分完赛。",
    "坚持“两个结合”，办好“三件大事”。",
    "十四届全国人大二次会议开幕。",
    "某大厦8层1205室。",
    "初三年级2班获奖。",
    "硝苯地平缓释片30mg获批。",
    "超千亿产业集群扩容。",
    "建成“一刻钟”便民生活圈。",
    "价格持续3个月上涨，近15个月都是这样。",
    "股东自公告之日起15个交易日后的三个月内减持。",
]


@pytest.mark.parametrize(("text", "expected"), WRITTEN)
def test_amounts_as_chinese_writes_them(text, expected):
    assert [
        f"{q.value}{'' if q.value_max is None else f'..{q.value_max}'} {q.unit} {q.comparator}"
        for q in read_quantities(text, language="zh-hans")
    ] == expected


@pytest.mark.parametrize("text", NONE)
def test_numerals_of_names_ranks_and_sayings_are_no_quantities(text):
    assert read_quantities(text, language="zh-hans") == ()


CHANGES = [
    ("比上年多打了92斤。", "92 growth"),
    ("一年少抽地下水1.3亿立方米。", "-130000000 growth"),
    ("比去年同期多83万件。", "830000 growth"),
    ("每万人发明专利少11.4件。", "-11.4 growth"),
    ("每立方米水可多产粮0.2公斤。", "0.2 level"),
    ("新增企业，净增21家。", "21 growth"),
    ("今年新增21家。", "21 level"),
    ("市值升破300亿元。", "30000000000 level"),
    ("存款同比少增350亿元。", "-35000000000 growth"),
    ("进口+4.5%。", "4.5 growth"),
    ("压减地下水超采量43.2亿立方米。", "-4320000000 growth"),
    ("出厂水硬度为每升380毫克。", "380 level"),
    ("比上年节省三百余元。", "300 level"),
    ("平均降价48%。", "-48 growth"),
    ("毛利率同比+1.2pct。", "1.2 growth"),
    ("出货量YoY+32%。", "32 growth"),
    ("出货量QoQ-7%。", "-7 growth"),
    ("投诉↓18%。", "-18 growth"),
    ("新股首日高开41%。", "41 growth"),
    ("新工艺提升效率26%。", "26 growth"),
    ("港口下调堆存费12%。", "-12 growth"),
    ("降低企业用电成本约9%。", "-9 growth"),
    ("提高毛利率至16%。", "16 share"),
    ("减少的24%来自工业。", "24 share"),
    ("比原来缩短近一个小时。", "-1 growth"),
    ("水位较去年同期高2.8米。", "2.8 growth"),
    ("城乡居民收入比为2.31。", "2.31 multiple"),
    ("城乡居民收入比2.31，比上年缩小。", "2.31 multiple"),
    ("动态市盈率约18倍。", "18 level"),
    ("估值升到22倍市盈率。", "22 level"),
    ("全年出生率5.12‰。", "0.512 level"),
    ("契税按2%征收。", "2 level"),
    ("央行维持0.75%的政策利率。", "0.75 level"),
    ("企业生产指数为50.3%。", "50.3 level"),
]


@pytest.mark.parametrize(("text", "expected"), CHANGES)
def test_verbs_with_more_and_fewer_say_how_an_amount_changed(text, expected):
    (quantity,) = read_quantities(text, language="zh-hans")

    assert f"{quantity.value} {quantity.role}" == expected


def test_a_list_of_changes_of_amounts_goes_on():
    first, second = read_quantities("每吨分别下调260元和255元。", language="zh-hans")

    assert (first.value, first.role, first.unit) == (-260, "growth", "CNY/t")
    assert (second.value, second.role, second.unit) == (-255, "growth", "CNY/t")


def test_pieces_count_the_goods_that_the_text_has_told_of():
    text = "公司生产协作机器人，移动机器人另设一线。\n年产能由1.2万台提升至3万台。"

    assert [q.unit for q in read_quantities(text, language="zh-hans")] == ["count:robot/year"] * 2
    (alone,) = read_quantities("公司扩产。\n年产能3万台。", language="zh-hans")
    assert alone.unit == "count:unit/year"


def test_a_rate_that_points_led_to_is_a_level():
    first, second = read_quantities("国债收益率下行2BP至1.68%。", language="zh-hans")

    assert (first.role, second.role) == ("growth", "level")


def test_a_percentage_that_points_led_to_is_a_share():
    first, second = read_quantities("毛利率环比回升2.1个百分点至18.6%。", language="zh-hans")

    assert (first.role, second.role) == ("growth", "share")
