"""Numerals of Chinese names, ranks and sayings, told by what stands right beside them."""

import re
from collections.abc import Callable, Iterable
from typing import Final

from articles.text.alternatives import at_place, first_characters
from articles.text.amounts import durations_han, masks_packed
from articles.text.amounts.number_types import Number
from articles.text.gated import Gate

# What is asked of a line, a numeral, and what stands to the left of it.
type _Rule = Callable[[str, Number, str], bool]

_BACK: Final = 16


def is_warmer(line: str, number: Number) -> bool:
    """室温提高2.8摄氏度: a difference of temperatures, which themselves are no figures."""
    if not line.startswith(("摄氏度", "℃", "°c"), number.end):
        return False
    return _WARMER.search(line, number.start - 18, number.start) is not None


_WARMER: Final = re.compile(
    "(?:提[高升]|升[高温]|上升|下降|[骤陡]?降[低温]?|骤升|回升|偏[高低]|高出|(?<![最])[高低])(?:了|将|达|可|幅度?)*(?:约|近|超过?|逾)?"
    "(?:\\d[\\d.]*(?:摄氏度|℃)[-~至到])?$"
)


def is_name(line: str, number: Number) -> bool:
    """Whether what stands beside a numeral makes it part of a name, a rank or a saying."""
    start, end = number.start, number.end
    behind, before = line[end : end + 1], line[start - 1 : start]
    rules = (*_BY_BEHIND.get(behind, ()), *_BY_BEFORE.get(before, ()))
    if not rules or not number.readings:
        return False
    left = line[max(0, start - _BACK) : start]
    for rule in rules:
        if rule(line, number, left):
            return not durations_han.is_told(line, number)
    return False


# -- by what stands behind it ---------------------------------------------------------------------


def _is_plain(number: Number) -> bool:
    return number.form == "digits" and not number.scaled


def _goes_on(line: str, number: Number, left: str) -> bool:
    return _WHATEVER.match(line, number.end) is not None


# What makes a numeral none, whatever stands before it.
_WHATEVER: Final = at_place(
    # 3小时前, 两天后: when, not how long.
    "(?:个?(?:多|半)?(?:小时|钟头)|分钟|秒钟?|天)[之以]?(?:[前后](?![期台续缀备勤景])|过去)",
    "位(?:数|验证|密码|代码|编码|字母|小数|尾)",
    # 两名知情人士, 三位接近交易的人士: who told it, not a count of them.
    "[名位个](?:不愿[^，。；]{1,8}的)?(?:知情|消息|(?:接近|熟悉|了解|知悉|参与)[^，。；]{1,14}的?)(?:人士|人员|高管|官员)",
    # 7人制橄榄球, 200米自由泳: the name of what is played or run.
    "厘米的(?:个头|个子|身高|身材)|天两头|口(?:(?<=一家[一二三四五六七八九]口)|之家)|成新(?!高|低)|[余多]?[个座](?:标准)?(?:足球场|篮球场|西湖|鸟巢)(?:那么|这么|般)?大|(?:公里|千米)(?:障碍|长跑|接力|赛(?!道|段|程)|竞速|速滑|公开水域)|人制|人篮球|人赛艇|人艇|人雪橇|公里(?:竞走|越野|马拉松|公开水域)|"
    "米[板台](?!车)|米(?:个人|混合|自由泳|蛙泳|蝶泳|仰泳|跨?栏|接力|短跑|跑(?!道)|决赛|预赛|障碍|短道|速滑|气?[步手]枪|高台|跳[台板])",
    # 半小时生活圈, 三天小长假
    "(?:[分刻]钟|个?小时)”?[一-鿿]{0,6}圈|天(?:小?长假|假期)",
    # 三元电池: what it is made of.
    "元(?<=三元)(?:锂|电池|正极|材料|前驱|动力|体系|催化|[生仔肥毛]?猪)",
    # 6栋2单元
    "[栋幢]\\d{1,3}(?:单元|号|室)|号(?:大?院|楼|小区)",
    # 四天三板: days of a stock at its limit.
    "天[一二两三四五六七八九十0-9]{1,2}板",
    # 4小时38分: the time of a runner or of a clock; a duration says 分钟.
    "小时\\d{1,2}分(?!钟)[^，。；]{0,8}(?:赛|冠|成绩|跑|冲线|夺|牌)|小时\\d{1,2}分\\d{1,2}秒",
    # 5个交易日, 3个多月: how long something took; 7座及以下: what a car is built for.
    "处(?=[活走奔张找看寻搜观打求游游碰蔓流扩飘乱]|可见|寻)|个(?:多|半)?(?:月|星期|周(?![边期])|交易日|工作日|年头|雪季|采暖季|寒暑|春秋|昼夜|学期|赛季)|座(?:及|以下|级|suv|mpv|轿车|商务车|车型|版|布局)",
)
# Behind one without a scale: a league, and what days are of.
_UNSCALED: Final = at_place(
    "黄金周|假期|长假|国庆|大促|购物节",
    "国(?:集团|峰会|机制|领导人|外长|财长)|名(?:排位|次)|强(?:企业|榜|县|城市|区|园区|民企|上市)?|大战略|佳(?![绩])",
)
# 30万吨级油轮, 1200万主摄
_OF_LENS: Final = re.compile("吨级|像素|主摄|超?广角|(?:潜望式?)?长焦|后置")
_OF_KIND: Final = at_place(
    "吨(?:级|氢能|电动|柴油|纯电|新能源|燃料电池|大型|半挂)*(?:牵引车|重卡|卡车|货车|自卸车|搅拌车|吊车?|起重机|高炉|转炉|电炉|轮)|"
    "[吨升](?:一次性|不锈钢|发酵)*(?:反应器|反应釜|发酵罐|储罐|生物反应器)|轴(?:以上|及以上|联动|机床|货车|加工)|"
    "米(?:[仰蛙蝶]泳|自由泳|混合泳|接力|跨?栏|短跑|长跑|[预复半]?决?赛)|[米秒]\\d\\d(?![.\\d])|"
    "英尺(?:标准)?(?:集装)?[箱柜]|天(?:酒店|无理由)|次(?:列车|动车|城际)|类(?:新药|创新药|化药|医疗器械)|中学|小学|倍(?:光学|数码)?变焦|公里(?:集体出发|个人赛|越野赛?|竞走|长跑)|"
    "大卡(?:的)?(?:(?:动力|电|市场)?煤|[^，。；\\d]{0,6}[价报])|%(?:澳粉|品位|巴西|[铁钒]?精[粉矿]|浓度|粉矿|块矿|球团|锰矿|铬矿|铜精矿|豆粕|烧碱|氯化钾|尿素|硅铁|锰硅|镍铁|钨精矿)|千瓦时(?:电池包|电池组)",
    # 240小时过境免签, 24小时服务热线
    "小时(?:过境)?免签|小时(?:营业|便利店|不打烊|自助|服务|值守|值班|在线|直播|不间断|热线|全天|轮班|待命|监测|客服|书店|书房|新闻)",
    # 1手100股: how many a lot holds; 2023首届大会.
    "手\\d+股|首(?<=(?:19|20)[0-9]{2}首)(?<![0-9.,](?:19|20)[0-9]{2}首)[届个批次场期轮]",
)
# Behind a numeral in characters: 六道河镇, 五道口; which session it is, 十四届全国人大四次会议.
_OF_HAN: Final = at_place(
    "道(?:[河口沟岭湾]|[一-鿿]{1,2}[镇乡村])|棵松(?!树)|台[山州儿]|医院",
    "次(?:全体|会议|全会|代表|党代|理事会)",
)


def _is_of_one(line: str, number: Number, left: str) -> bool:
    """What a price is of, not an amount: 生产1公斤绿氢要耗电50度, 最后一公里, 百万公里事故率."""
    end, one = number.end, number.value == 1
    if one and _PER_ONE.match(line, end):
        return True
    if (one or number.value == 100) and _DISTANCE.match(line, end) and _LAST_MILE.search(left):
        return True
    crowd = number.form == "han" and line[number.start] in "百千万十"
    return crowd and _CROWD.match(line, end) is not None


_PER_ONE: Final = re.compile(
    "(?:公斤|斤|吨|平米|平方米|亩|公里|度电?|升|立方)(?:敢卖|卖到?|要|才|只要|约)*(?![一二三四五六七八九](?:[，。；、！？”)]|$))[0-9一二两三四五六七八九十百千]|"
    "(?:公斤|千克|吨|亩|度电|公里|斤|立方米|平方米|升)(?![多余级])[一-鿿]{0,8}(?:要|需|耗|用|花|成本|卖|售价?|值|赚|挣)[^，。；\\d]{0,8}\\d|"
    "(?:公斤|千克|吨|亩|斤|立方米|平方米|升)(?![多余级半])[一-鿿]{0,6}?[0-9一二两三四五六七八九十百千.]{1,6}[元块毛角]"
)
_DISTANCE: Final = re.compile("公里|百米|米|里")
_LAST_MILE: Final = re.compile('(?:最后|最先|最初|最前|第一)的?[“"]?$')
_CROWD: Final = re.compile("(?:公里|车|人口?|户)[^，。；\\d]{1,8}(?:率|床位数|拥有量?)")


def _is_feast(line: str, number: Number, left: str) -> bool:
    """春运40天: how long something known lasts."""
    return _is_plain(number) and _FEAST_OF.search(left) is not None


_FEAST_OF: Final = re.compile(
    "(?:春运|暑运|假期|长假|小长假|黄金周|国庆|春节|五一|端午|清明|中秋|元旦|展期|会期|赛期|周末|双休日|再过|还有|只剩|倒计时|距[^，。]{2,12})的?$"
)


def _is_day_long(line: str, number: Number, left: str) -> bool:
    return _is_plain(number) and durations_han.is_day_long(line, number)


def _is_cross(line: str, number: Number, left: str) -> bool:
    return number.form == "han" and number.value == 10  # 十字路口, 红十字会


def _is_floor(line: str, number: Number, left: str) -> bool:
    """大厦8层 says where; 地上8层, 8层楼 count."""
    return not (_STOREYS.search(left) or _BUILT.match(line, number.end))


_STOREYS: Final = re.compile("(?:高|共|地上|地下|总|建|有|达|设)(?:约|近)?$")
_BUILT: Final = re.compile("层(?:楼|建|高|厂|住|标|以)")


def _is_score(line: str, number: Number, left: str) -> bool:
    """3比2, 10+3: in a game or a model."""
    if number.form != "digits" or number.end - number.start > 3:
        return False
    return bool(_SCORED.search(left) or _SCORE.match(line, number.end))


_SCORED: Final = re.compile("\\d比$|[\\dn]\\+$")
_SCORE: Final = re.compile("比\\d{1,3}(?!\\.?\\d|[%家个])|\\+(?:\\d(?!\\d*%)|n|x|条)")

# -- by what stands before it ---------------------------------------------------------------------


def _is_make(line: str, number: Number, left: str) -> bool:
    """波音777, 歼-20, 麒麟990: what goes before is a make, and no unit follows."""
    make = not number.scaled and _MAKE.search(left)
    return bool(make) and _UNIT.match(line, number.end) is None


_MAKE: Final = re.compile(
    "(?:波音|空客|麒麟|骁龙|龙芯|鲲鹏|昇腾|巴龙|含光|玄铁|天玑|问界|理想|小鹏|奥迪|宝马|奔驰|长征|神舟|天舟|"
    "[歼轰运直米格苏图安]-|(?<![每一两几])双|高铁g|国道|省道|高速) ?$"
)
_UNIT: Final = re.compile("[万亿余多%]|[家台辆架个人名元吨倍亩]|公里|平方|千瓦")


def _is_in_lot(line: str, number: Number, left: str) -> bool:
    """一手100股: how many a lot holds."""
    lot = _is_plain(number) and line.startswith("股", number.end)
    return lot and left.endswith(("一手", "每手", "1手"))


def _is_quoted(line: str, number: Number, left: str) -> bool:
    """“两个结合”: small numerals in characters that name."""
    named = number.form == "han" and number.value < 10
    return named and not line.startswith("刻钟”", number.end)


def _is_lived(line: str, number: Number, left: str) -> bool:
    """带过16个徒弟: what someone has lived through."""
    return left[-2:-1] in _LIVED and line[number.end : number.end + 1] in _LIVED_THROUGH


_LIVED: Final = frozenset("带见跑去打教写换当做吃走来用修住搬干学试")
_LIVED_THROUGH: Final = frozenset(("", *"个次趟遍种"))

# -- by more than the characters beside it --------------------------------------------------------


def _is_told_around(line: str, number: Number, left: str) -> bool:
    if number.form == "han" and _is_of_list(line, number, left):
        return True
    if not _AROUND.stands_in(line):
        return False
    start, end = number.start, number.end
    if _LIMITED.search(left) or ("每" in left and _is_of_each(line, number, left)):
        return True
    if _EXCHANGED.match(line, end) or _CHANGED_TO.search(left):
        return True
    if line.startswith(("基点", "个基点"), end) and _OF_EXCHANGE.search(line, start - 60, end):
        return True  # 中间价上调25个基点: how far a rate moved
    body = _BODY.search(left) is not None
    return body and _MACHINE.search(line, max(0, start - 40), start) is None


# 限高2.2米: a rule on a sign.
_LIMITED: Final = re.compile("(?:成千上|限[高速宽重载购乘])$")
_EXCHANGED: Final = re.compile(r"[一-鿿]{1,3}兑换?(?:[一1]?[美欧日英港人]|\d)")
_CHANGED_TO: Final = re.compile("[元币镑盾郎布圆]兑换?$")
_OF_EXCHANGE: Final = re.compile("中间价|汇率|即期|离岸|在岸|兑美元")
_BODY: Final = re.compile("(?:身高|体重|视力|血压|体温|胸围)[^，。；\\d]{0,4}$")
_AROUND: Final = Gate(re.compile("每"), _LIMITED, _EXCHANGED, _CHANGED_TO, _OF_EXCHANGE, _BODY)
# 机器人身高1.68米，体重55公斤: of a product these are measures.
_MACHINE: Final = re.compile("(?:机器人|机器狗|机器犬|人形|产品|机型|样机|整机)[^。；！？]{0,36}$")


def _is_of_each(line: str, number: Number, left: str) -> bool:
    """What a rate is per, not an amount: 每提高1个百分点, 每1元门票, 每10个人里就有3个."""
    end = number.end
    if number.value == 1 and (
        _STEP.search(left) or (left.endswith("每") and line.startswith("元", end))
    ):
        return True
    if _MADE.search(left) and _OUT_OF_FIRST.match(line, end):
        return True
    return line[end : end + 1] in _PIECES and _OUT_OF.search(left) is not None


_STEP: Final = re.compile(
    "每(?:投入|提高|提升|增加|上升|上涨|下降|降低|减少|下跌|增长|变动|波动|多|少|生产)$"
)
_MADE: Final = re.compile("每(?:生产|卖出?|售出|销售|新增|有)$")
_OUT_OF_FIRST: Final = re.compile("[个名位家户辆颗台件只元块][一-鿿]{0,8}[里中，]?就有")
_PIECES: Final = frozenset("个名位家户辆颗台件只人元块")
_OUT_OF: Final = re.compile(
    "每(?:生产|卖出?|售出|销售|新增|有)?\\d{1,4}[个名位家户辆颗台件只元块][一-鿿]{0,6}[里中，]?(?:就有|就|有|，)?(?:近|约)?$"
)


def _is_of_list(line: str, number: Number, left: str) -> bool:
    """钢铁、水泥、焦化三个行业, 国家数据局等三部门: the list before says what they are."""
    if number.over or not 2 <= number.value <= 10:
        return False
    if left.endswith("等"):
        return line.startswith(("部门", "部委", "单位", "个部门", "家单位"), number.end)
    if line[number.end : number.end + 1] not in "个大项类种家名位所座":
        return False
    before = _SINCE.split(line[max(0, number.start - 44) : number.start])[-1]
    return (
        before[-1:] >= "一"
        and before[-1:] not in "的有了为共达在于是约近超和与及、每前后第这那哪"
        and len(_ITEM_OF.findall(before)) == number.value - 1
    )


_SINCE: Final = re.compile("[，。；：！？\\n]")
_ITEM_OF: Final = re.compile("[、和与及]")

# -- all rules ------------------------------------------------------------------------------------

# Patterns of what stands behind a numeral, and of what stands before it at once.
_PAIRS: Final = (
    # 煮3分钟: a recipe; 2小时07分16秒; 这两天, 7天期: when, not how long
    ("分钟", "[煮焖蒸炖烤炒泡腌熬焯](?:约|上|制|了)?$"),
    ("秒", "\\d分$"),
    ("小时", "(?:成绩|跑出|跑进|净计时|完赛)[^，。；]{0,6}$"),
    ("个?(?:半)?(?:小时|钟头)", "(?:时差|北京时间)[^，。；\\d]{0,10}$"),
    ("天", "(?:这|今明|近|头|(?<!提)前|后|接下来|最近)$"),
    ("天期", ""),
    # 自2月2日开始，3月13日结束，为期40天: both ends are told
    ("天", "(?:止|结束|闭幕|落幕)，(?:为期|前?后?共计?|历时)$"),
    # 三天卖出9.6万张: how long the count ran
    (
        "天(?:内|里|来|就|共|已|累计)*(?:卖|售|送|签|接待|成交|吸引|收到|发送|揽收|涨|跌|增|减|突破)",
        "(?:^|[，。；：、\\n “])$",
    ),
    # 排名前10位, 上升3位: places in a ranking
    (
        "名(?:的|排位|开外|次)|[位名](?!(?:职工|员工|[一-鿿]{0,3}[员者家师生人]))|强(?![^，。；]{0,4}%)",
        "(?:前|列|居|跃居|升至|升到|排|排名|名列|排在|位列|位居|跻身|退居|(?:上升|提升|前移|前进|下降|跃升|后退|下滑)了?)$",
    ),
    # 编码长度为26位, 新证号码18位: how long a code is
    (
        "位(?=[，。；、）)]|$|的?(?:编|代|数)|[组成])",
        "(?:[编代号密]码|编号|证号|账号|卡号|架号|长度|字段)[^，。；\\d]{0,8}$",
    ),
    # 相当于740个西湖: how large something is, for the eye
    (
        "[余多]?[个座](?:标准|国际)?(?:足球场|篮球场|游泳池|泳池|西湖|太湖|昆明湖|东湖|鸟巢|水立方|故宫|颐和园|天安门|"
        "三峡|埃菲尔|塔克拉玛干|上海中心|北京|上海|天津|杭州|香港|新加坡|卢浮宫)",
        "(?:相当于|等于|堪比|好比)(?:近|约|超过?|逾|大约)?$",
    ),
    ("[批轮期届]", "前$"),  # 前十批集采
    ("班", "级$"),
)


def _follows(
    pattern: re.Pattern[str], holds: Callable[[Number], bool]
) -> tuple[_Rule, Iterable[str]]:
    """That a pattern stands behind numerals of a kind, with the characters it begins with."""
    return (
        lambda line, number, left: holds(number) and pattern.match(line, number.end) is not None,
        _edges(pattern),
    )


def _pair(behind: str, before: str) -> tuple[_Rule, Iterable[str]]:
    follows, precedes = re.compile(behind), re.compile(before)
    return (
        lambda line, number, left: bool(follows.match(line, number.end) and precedes.search(left)),
        _edges(follows),
    )


def _edges(*patterns: re.Pattern[str], last: bool = False) -> Iterable[str]:
    return first_characters("|".join(one.pattern for one in patterns), last=last) or ()


def _by_character(*rows: tuple[_Rule, Iterable[str]], others: str) -> dict[str, tuple[_Rule, ...]]:
    """Rules by the character that they need; what is told around is asked at these and others."""
    rules: dict[str, tuple[_Rule, ...]] = dict.fromkeys(others, ())
    for rule, characters in rows:
        for one in characters:
            rules[one] = (*rules.get(one, ()), rule)
    return {one: (*found, _is_told_around) for one, found in rules.items()}


# By the characters beside a numeral: most have none of these.
_BY_BEHIND: Final = _by_character(
    (_goes_on, _edges(_WHATEVER)),
    _follows(_UNSCALED, lambda number: not number.scaled),
    _follows(_OF_LENS, lambda number: number.scaled),
    _follows(_OF_KIND, _is_plain),
    _follows(_OF_HAN, lambda number: number.form == "han"),
    *(_pair(*one) for one in _PAIRS),
    (_is_of_one, _edges(_PER_ONE, _DISTANCE, _CROWD)),
    (masks_packed.is_size, "m毫"),
    (_is_feast, "天"),
    (_is_day_long, "小"),
    (_is_cross, "字"),
    (_is_floor, "层"),
    (_is_score, "比+"),
    others="盾决单项种部家元块颗辆件只",
)
_BY_BEFORE: Final = _by_character(
    (_is_make, _edges(_MAKE, last=True)),
    (_is_lived, "过"),
    (_is_in_lot, "手"),
    (_is_quoted, "“‘「《"),
    (_is_score, "比+"),
    others="兑换于高重速上",
)
