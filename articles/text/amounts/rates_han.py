"""What a Chinese amount is per: 每人1.6万元, 元/平方米·月, 日均近800户, 亩产1086斤.

All functions take the plain shadow of a text and look a bounded way.
"""

import re
from typing import Final

from articles.text.alternatives import tree
from articles.text.amounts import counting_han
from articles.text.amounts import unit_data_han as data
from articles.text.amounts.number_types import Measured
from articles.text.amounts.units import is_currency


def _any(words: dict[str, str] | dict[str, int]) -> str:
    return tree(sorted(map(re.escape, words), key=len, reverse=True))


_PER: Final = _any(data.PER)
_TIMES: Final = ("/year", "/month", "/week", "/day", "/hour")

# -- behind the unit ------------------------------------------------------------------------------

_BEHIND: Final = re.compile(
    rf" ?(?:/ ?\(?|每)(?:({_any(data.CROWDS)})(人|户|辆|平方公里|公里)|({_PER})"
    rf"(?: ?(?:[·./*]|每) ?({_PER}))?\)?)(?![a-z])"
)


def per_after(plain: str, at: int) -> tuple[str, int]:
    """What the rate that ends at `at` is per ("/kg", "/m2/month"), and where that ends."""
    match = _BEHIND.match(plain, at)
    if match is None:
        return "", at
    size, crowd, first, second = match.groups()
    if size is not None:
        return f"/{data.CROWDS[size]}{data.CROWDED.get(crowd, 'person')}", match.end()
    suffix = "/" + data.PER[first]
    return suffix + ("/" + data.PER[second] if second else ""), match.end()


# -- before the number ----------------------------------------------------------------------------

_WINDOW: Final = 40
_CLAUSE: Final = re.compile("[。；！？，,【】\\n]")
_NEAR: Final = r"(?:[^，。；！？0-9\n]|\d+(?:号|g))"
_CROWD: Final = re.compile(
    f"每({_any(data.CROWDS)})(?![瓦克米帕卡a-z])(?:名|个|位)?(?:常住|城镇|农村|城乡)?({_any(data.CROWDED)})?{_NEAR}{{0,20}}$"
)
# 百万公里事故率, 千人床位数: without 每.
_CROWD_OF: Final = re.compile(
    f"(?<![数上几近约超余多第0-9一二三四五六七八九十])({_any(data.CROWDS)})(?:常住)?(人口?|户|公里|车|辆|名新生儿)"
    f"[^，。；0-9]{{1,10}}(?:率|拥有量?|数|量|医师|医生|护士|床位)(?:仅|只|仅为|达到?|为|约|至|降至|是|有|由)*$"
)
_PER_10000: Final = re.compile(
    f"万元(?:gdp|地区生产总值|国内生产总值|工业增加值|产值){_NEAR}{{0,12}}$"
)
_EACH: Final = re.compile(f"每(?:一)?({_PER})(?![a-z])(?:每({_PER}))?({_NEAR}{{0,12}})$")
# 每退一件，来回运费11.5元
_DONE: Final = re.compile(
    f"每[卖买退做送发换加织产销充检跑修装][出掉售产]?一({_PER})(?![a-z])[^。；0-9]{{0,24}}$"
)
# 无毛绒一公斤1180元, 一平米敢卖两万五
_AT_ONE: Final = re.compile(
    "一(公斤|斤|吨|平米|平方米|亩|度电|升|瓶|碗|杯|盒|副|双|件|节|张)(?:[一-鿿]{0,6}?)"
    "(?:敢卖|卖到?|要价?|才|只要|约|价)*$"
)
# 每台机器人顶3.5个工人 compares; it is no rate.
_STANDS_FOR: Final = re.compile("顶|替代|代替|相当于|抵|等于")
_MEAN: Final = re.compile(
    f"(?:({_any(data.MEANS)})均(?!值)|(亩)产)(?:每?(年|月|日))?{_NEAR}{{0,16}}$"
)
_PAY: Final = re.compile(f"([年月周日时])(?:均|平均|结)?(薪|工资|收入|租金?|供|费){_NEAR}{{0,12}}$")
_TIME_OF: Final = {"年": "/year", "月": "/month", "周": "/week", "日": "/day", "时": "/hour"}
_SHARE: Final = re.compile(f"(?:目标价|股价|收盘价|发行价|开盘价|每股){_NEAR}{{0,10}}$")
_QUOTED: Final = re.compile("股|收[涨跌盘报]")
# 度电成本, 吨钢综合能耗
_MADE_OF: Final = re.compile(
    f"(度电|吨[钢水铝煤粮氢铁纸坯油材糖矿肉])(?:综合|平均|生产|新水|含税)*(?:成本|费用?|能耗|价|利润|毛利|盈利|亏损|消耗|"
    f"电耗|碳排放){_NEAR}{{0,8}}$"
)
_SO_MANY: Final = re.compile(
    rf"(?:每(\d{{1,6}})(?:名|个|位)?({_PER})(?![a-z])|每([十百])股|(?<![\d.])(10)派){_NEAR}{{0,16}}$"
)
_ONE: Final = re.compile(
    f"(?:^|[，。；：、\\n])(?:平均)?一({_PER})(?!年|月|天)[^，。；\\d每]{{1,14}}(?:价|成本|卖|售|要|租金){_NEAR}{{0,10}}$"
)
# 浇一亩地从38元降到22元: what one measure of it costs.
_ONE_MEASURE: Final = re.compile(
    "(?:^|[，。；：、\\n])[^，。；\\d]{0,3}[一1](亩|度电|吨|公斤|斤|公里|平方米|立方米|升)(?![级位])"
    "[^，。；\\d每]{0,12}[从由花要收赚省付需耗用]{_NEAR}{0,6}$".replace("{_NEAR}", _NEAR)
)
# 装一部电梯68万元: what one thing of a kind costs.
_A_THING: Final = re.compile(
    "(?:^|[，。；：、\n])[装买换建造租修]?一(部|台|辆|条|座|栋|只|件|张|副|支|套|块|间)(?![级般些])"
    "((?:(?!投资|总|资金|额|贷|损失)[一-鿿]){1,10}?)(?:挂牌|标价|造价|售价|要价|报价|炒到|卖到?|成本|仅|只要|约|要)*$"
)
# 护工一天260元, 一年学费6.8万元
_FOR_A_TIME: Final = re.compile(
    "(?<![近前这去过有第上今])一(天|个月|年|小时|晚|周|学期)(?:[一-鿿]{0,4}(?:费|租|薪|工资|收入|支出|要价?|卖|收))?[约近超]?$"
)
_LESSON: Final = re.compile("一(节)[一-鿿]{1,14}课(?:卖|收|要|约)?$")
# 一碗牛肉面涨到18元, 一吨再生水1.8元
_A_PIECE: Final = re.compile(
    "(?:^|[，。；：、\\n])一(碗|杯|瓶|盒|袋|斤|公斤|吨|度电|桶|张)[一-鿿]{1,7}?"
    "(?:价格|卖价?|售价?|要价?|只要|仅|约|涨到|降到|才|为|的)*$"
)
# 每40英尺集装箱3260美元
_BOX: Final = re.compile("每(?:个)?(40|20|四十|二十)英尺(?:标准)?(?:集装)?[箱柜][^，。；]{0,6}$")
_SINGLE: Final = re.compile(f"单(?!年|月|日|天)({_PER}){_NEAR}{{0,14}}$")
_MEAN_OF_TIME: Final = re.compile("([年月周日])均")
_PRICED: Final = re.compile("价|费|额|成本|收入|产值|利润|投资|补贴|租|薪|售|卖|产量|耗|用|效")
_PER_100_KM: Final = re.compile(f"百公里(?!加速|内|外|左右){_NEAR}{{1,10}}$")
_HEAD: Final = re.compile(
    f"(?:^|[。；，\\n])每({_PER})[^，。；]{{0,14}}(?:成本|价|费|补贴|收入|工资|投资|产值|租金|薪)"
)


def per_before(plain: str, start: int, code: str, *, behind: bool) -> tuple[str, int]:
    """What a rate is per, where the words stand before the number, and where these begin."""
    low = max(0, start - _WINDOW)
    if _SIGN.search(plain, low, start) is None:
        return "", start
    near = plain[low:start]
    for signs, pattern, read in _READERS:
        if not any(sign in near for sign in signs):
            continue
        match = pattern.search(plain, low, start)
        if match is not None:
            suffix = read(match, plain, code)
            if suffix is not None:
                inside = plain[match.start()] == "每" and not _DIGIT.search(match.group())
                return suffix, match.start() if inside else start
    if behind or code in _SPANS:
        return "", start
    if is_currency(code):
        return _of_money(plain, low, start), start
    return _of_time(plain, start), start


_DIGIT: Final = re.compile("[0-9]")
# Without one of these before a number nothing says what it is per.
_SIGN: Final = re.compile("[每均产年月日周时一1单个股价元吨度率数量票]|公里|派|拥有|[博硕]士")


_SPANS: Final = ("month", "day", "hour", "min")  # 年利用小时数达5200小时 is no rate


def _crowd(match: re.Match[str], plain: str, code: str) -> str | None:
    size, of = match.groups()
    if size in ("万", "百万", "十万") and of == "元" and not is_currency(code):
        return f"/{data.CROWDS[size]}CNY"
    return f"/{data.CROWDS[size]}{data.CROWDED.get(of, 'person')}"


def _crowd_of(match: re.Match[str], plain: str, code: str) -> str | None:
    if not code.startswith("count:"):
        return None
    size, of = match.groups()
    crowd = data.CROWDED.get(of) or ("vehicle" if of == "车" else "person")
    return f"/{data.CROWDS[size]}{crowd}"


def _each(match: re.Match[str], plain: str, code: str) -> str | None:
    first, second, between = match.groups()
    if _STANDS_FOR.search(between):
        return ""
    of = data.PER[first]
    named = _named_so(first, plain[max(0, match.start() - 24) : match.end()])
    of = named or of
    if first == "片" and _MEDICINE.search(plain, max(0, match.start() - 40), match.end()):
        of = "tablet"
    if second is None and not named and first in _NAMED_BEHIND:
        of = counting_han.head_noun(plain, match.end(1), first) or of
    if of == data.PER[first] and first in _SAID_BEFORE:
        of = counting_han.said_before(plain, match.start(), first) or of
    suffix = "/" + of + ("/" + data.PER[second] if second else "")
    if second and "/" + of in _TIMES:
        suffix = f"/{data.PER[second]}/{of}"  # 每天每平方米6.8元
    pay = _PAY.search(plain, max(0, match.start() - 8), match.end())
    if not is_currency(code):
        return suffix
    if pay is not None and _TIME_OF[pay.group(1)] not in suffix:
        return suffix + _TIME_OF[pay.group(1)]  # 日租金每平方米4.5元
    if suffix in _TIMES and _PER_HEAD.search(plain, max(0, match.start() - 16), match.start()):
        return "/person" + suffix  # 人均补助标准达到每年700元
    within = _WITHIN.search(between) if suffix not in _TIMES else None
    return suffix + (_TIME_OF[within.group(1)] if within else "")  # 每辆车一年能省11万元


# 8座储罐，每座20万立方米; 202项合同，平均每项: of what was counted or named before.
_SAID_BEFORE: Final = frozenset("部座项家片条张副株栋幢")
_PER_HEAD: Final = re.compile("人均[^，。；\\d]{0,14}$")


def _named_so(classifier: str, around: str) -> str:
    """What a classifier counts by the words around: 仔猪每头, 快递每票, 海运费每箱."""
    for noun, pattern in _SO_NAMED.get(classifier, ()):
        if pattern.search(around):
            return noun
    return ""


_SO_NAMED: Final = {
    "头": (
        ("cow", re.compile("奶牛")),
        ("pig", re.compile("猪")),
        ("cattle", re.compile("牛")),
        ("sheep", re.compile("羊")),
    ),
    "票": (("parcel", re.compile("快递|快件|派件|派费|寄")),),
    "箱": (("container", re.compile("海运|运价|航线|集装箱|港口|柜")),),
    "只": (
        ("chicken", re.compile("鸡")),
        ("duck", re.compile("鸭")),
        ("sheep", re.compile("羊")),
    ),
}
_MEDICINE: Final = re.compile("药|集采|中选|片剂|服用")
_WITHIN: Final = re.compile("[一每](年|月)")
# 每件专利, 每个家庭: the noun behind says more than these.
_NAMED_BEHIND: Final = frozenset("个项件座所家处条头")


def _mean(match: re.Match[str], plain: str, code: str) -> str | None:
    per, _, time = match.groups()
    before = plain[max(0, match.start() - 2) : match.start()]
    if time is None and before[-1:] in ("月", "日") and not before[:1].isdigit():
        time = before[-1]  # 月人均增加86元
    if code in ("day", "hour", "min", "count:night"):
        return ""  # 人均停留2.4晚
    return "/" + (data.MEANS[per] if per else "mu") + (_TIME_OF[time] if time else "")


def _so_many(match: re.Match[str], plain: str, code: str) -> str | None:
    size, of, tens, _ = match.groups()
    if size is not None:
        return f"/{size}{data.PER[of]}"  # 每500克14.8元
    return "/100share" if tens == "百" else "/10share"


def _hundred_km(match: re.Match[str], plain: str, code: str) -> str | None:
    return "/100km" if code in ("kg", "L", "GWh", "m3", "g") else None


def _done(match: re.Match[str], plain: str, code: str) -> str | None:
    return "/" + data.PER[match.group(1)]


def _at_one(match: re.Match[str], plain: str, code: str) -> str | None:
    return "/" + data.PER[match.group(1)] if is_currency(code) else None


def _ten_thousand(match: re.Match[str], plain: str, code: str) -> str | None:
    return None if is_currency(code) else "/10000CNY"


# One of the words before a pattern stands in all that it finds: a search is dear.
_READERS: Final = (
    (("百公里",), _PER_100_KM, _hundred_km),
    (("每", "派"), _SO_MANY, _so_many),
    (("每",), _CROWD, _crowd),
    (("率", "数", "量", "拥有", "医", "护", "床"), _CROWD_OF, _crowd_of),
    (("每",), _EACH, _each),
    (("每",), _DONE, _done),
    (("一",), _AT_ONE, _at_one),
    (("均", "产"), _MEAN, _mean),
    (("万元",), _PER_10000, _ten_thousand),
)


def _of_sold(plain: str, low: int, start: int) -> str:
    """A price of what is named beside it, or what one of them may get: 全日票为780元."""
    near = plain[low:start]
    if "票" in near and _TICKET.search(plain, low, start):
        return "/ticket"
    if "电价" in near and _OF_POWER.search(plain, low, start):
        return "/kWh"
    if "一套" in near and _AT_AUCTION.search(plain, low, start):
        return "/apartment"
    of_one = _OF_ONE.search(plain, low, start)
    if of_one is not None:
        return "/" + data.OF_ONE[of_one.group(1)]
    return "/hour" if "小时" in near and _HOURLY.search(plain, low, start) else ""


def _of_money(plain: str, low: int, start: int) -> str:
    """The rate of a price or a pay: 目标价68.5元, 平均月薪1.58万元, 单箱运费1980元."""
    sold = _of_sold(plain, low, start)
    if sold:
        return sold
    pay = _PAY.search(plain, low, start)
    if pay is not None:
        named = pay.group(1) in "月周时" or pay.group(2) != "收入"
        if named and (pay.group(2) != "收入" or _WAGE.search(plain, low, start)):
            return _TIME_OF[pay.group(1)]
    near = plain[low:start]
    made = _MADE_OF.search(plain, low, start) if "吨" in near or "度电" in near else None
    if made is not None:
        return "/kWh" if made.group(1) == "度电" else "/t"
    if _SHARE.search(plain, low, start) or (
        plain.endswith(("报", "报收", "收于"), low, start) and _QUOTED.search(plain, low, start)
    ):
        return "/share"
    one = _of_one(plain, low, start) if "一" in near or "1" in near else None
    if one is not None:
        return "/" + data.PER[one.group(1)]
    thing = _of_a_thing(plain, low, start) if "一" in near else ""
    if thing:
        return thing
    box = _BOX.search(plain, low, start) if "英尺" in near else None
    if box is not None:
        return "/FEU" if box.group(1) in ("40", "四十") else "/TEU"
    one = _ONE.search(plain, low, start) or _SINGLE.search(plain, low, start)
    if one is not None and _PRICED.search(plain, one.start(), start):
        named = _named_so(one.group(1), plain[low:start])
        named = "unit" if one.group(1) == "箱" else named  # 单箱运费: of a container
        mean = _MEAN_OF_TIME.search(plain, one.end(1), start)
        of_time = "" if mean is None else _TIME_OF[mean.group(1)]
        return "/" + (named or data.PER[one.group(1)]) + of_time  # 单店日均销售额
    head = _HEAD.search(plain, max(0, low - 20), start)
    if head is not None and _CLAUSE.search(plain, head.start() + 1, start) is None:
        return "/" + data.PER[head.group(1)]
    return _time_rate(plain, start, _MONEY_TIMES) or _time_rate(plain, start, _EARNED_IN)


# 全日票分别为780元; 票价 is told of as such. 一套公寓以61万元成交.
_TICKET: Final = re.compile(
    "[日门车机船球套月季雪影戏](?:票)(?:均价|(?:分别)?(?:为|是|卖到?|只要|要|约|仅))$"
)
_OF_POWER: Final = re.compile("电价(?:分别)?(?:约|为|是|仅|只有|降至|降到|涨到|涨至|执行|每)*$")
_AT_AUCTION: Final = re.compile("一套[^。；]{0,26}以$")
# 单个企业最高奖励, 个人最高可贷: what one of them may get.
_OF_ONE: Final = re.compile(
    f"({_any(data.OF_ONE)})(?:一次性|每年|累计|单笔)?(?:最高|最多|至多|可|奖励|补贴|补助|给予|支持|获|另给|给|奖)[^，。；0-9]{{0,8}}$"
)
_HOURLY: Final = re.compile(f"小时(?:最低)?(?:工资|薪酬)(?:标准)?{_NEAR}{{0,6}}$")


def _of_a_thing(plain: str, low: int, start: int) -> str:
    """What one thing costs, by its noun, or what a time of it does."""
    time = _FOR_A_TIME.search(plain, low, start)
    if time is not None:
        return "/" + data.PER[time.group(1)]
    thing = _A_THING.search(plain, low, start)
    if thing is None:
        return ""
    noun = counting_han.head_noun(plain, thing.start(2), thing.group(1))
    return "/" + (noun or data.PER[thing.group(1)])


def _of_one(plain: str, low: int, start: int) -> re.Match[str] | None:
    for pattern in (_ONE_MEASURE, _A_PIECE, _LESSON):
        match = pattern.search(plain, low, start)
        if match is not None:
            return match
    return None


_WAGE: Final = re.compile("[人工员民者师手户生]|平均")

# -- rates of time --------------------------------------------------------------------------------

_MADE: Final = (
    "产(?!品|业)|投入(?!产|使用|运营|运行|资金|试)|生产|发电|用电|供电|发送|用水|供|处理|销售|销量|运输|吞吐|减排|减碳|输送|接待|客流|客运|旅客|货物|货运|加工|"
    "节约|节能|节电|节水|送出|消耗|检测|检验|接诊|开行|发车|投递|揽收|派送|排放|加注|配送|运送|回收|利用|开采|屠宰|出栏|"
    "封装|组装|制造|交付|培训|服务|完成|办理|起降|通行|通过能力|换电|充电|制氢|产氢|取水|补水|送电|外送|替代|减少|增加发电|可供|游客"
)
_MONEY_TIMES: Final = re.compile(
    "每(?P<each>年|月|日|天|周|小时)|(?P<mean>[日月年周])均(?!增)|"
    "(?<![年前近这头去今上])(?P<one>一年)(?:可|能|少|多(?!来)|省|节|下来|要?跑|要?用|要?烧)"
)
_EARNED_IN: Final = re.compile(
    "(?<![有过第])(?P<aday>一天)(?=[亏赚挣能可要省花耗])|(?P<amonth>一个月)(?=[赚挣能可要省花])"
)
_ALL_TIMES: Final = re.compile(
    f"{_MONEY_TIMES.pattern}|(?<![年前近这头去今上])(?P<long>一年)(?:就|要|将)|"
    rf"(?<![上去今前明本当同全半近历往昨老青少成童周常二三四五六七八九十两\d多几每])(?P<year>年)(?:设计|可|最大|预计|计划|总)?(?:{_MADE})|"
    rf"(?<![0-9上本当每个单])(?P<month>月)(?:设计|可|最大)?(?:{_MADE})|"
    rf"(?<![0-9当今昨前次近单生节假工连])(?P<day>日)(?:设计|可|最大|最高)?(?:{_MADE})|"
    rf"(?P<hour>小时)(?:{_MADE})|"
    # 年设计输气量, 日门诊量: whatever is named so
    "(?<![上去今前明本当同全半近历往昨老青少成童周常二三四五六七八九十两\\d多几每])(?P<year_of>年)[^，。\\d均]{1,6}(?:量|能力)|"
    "(?<![0-9当今昨前次近单生节假工连])(?P<day_of>日)[^，。\\d均]{1,6}(?:量|能力)"
)
_CODES: Final = {
    "年": "/year", "一年": "/year", "月": "/month", "周": "/week", "日": "/day", "天": "/day",
    "小时": "/hour", "一天": "/day", "一个月": "/month",
}  # fmt: skip


def _of_time(plain: str, start: int) -> str:
    low = max(0, start - _WINDOW)
    near = plain[low:start]
    made = _MADE_OF.search(plain, low, start) if "吨" in near or "度电" in near else None
    if made is not None:
        return "/kWh" if made.group(1) == "度电" else "/t"
    one = _ONE_MEASURE.search(plain, low, start) if "一" in near or "1" in near else None
    if one is not None and _SPENT.search(plain, one.end(1), start):
        return "/" + data.PER[one.group(1)]  # 生产1公斤绿氢要耗电50度
    rate = _time_rate(plain, start, _ALL_TIMES)
    named = not rate and "产能" in near
    capacity = _CAPACITY.search(plain, max(0, start - 30), start) if named else None
    cut = capacity is None or _CUT.search(capacity.group()) is not None
    return rate if cut else "/year"


_SPENT: Final = re.compile("[耗用需]")
# 产能150吉瓦时, 产能达到340万辆: what can be made in a year; what is closed down is no rate.
_CAPACITY: Final = re.compile("[^，。；：]{0,12}产能(?!利用|过剩)[^，。；：0-9]{0,8}$")
_CUT: Final = re.compile("压|退|淘汰|化解|去|关停|削减|减少|整合|过剩|落后|清退")


def _time_rate(plain: str, start: int, pattern: re.Pattern[str]) -> str:
    """年产, 日均, 每周往返, 一年可节省: the rate of the clause, said shortly before the number."""
    low = max(0, start - 24)
    for divide in _CLAUSE.finditer(plain, low, start):
        low = divide.end()
    # A word that a look behind needs stands before the clause: 去年 is none.
    found = [
        match
        for match in pattern.finditer(plain, low, start)
        if start - match.end() <= 14 and _DIGIT.search(plain, match.end(), start) is None
    ]
    return _CODES[found[-1].group(found[-1].lastgroup or 0)] if found else ""


# -- like the amount before -----------------------------------------------------------------------

_ANOTHER: Final = re.compile("[年月][一-鿿]{0,6}费|总|收入|[船车机门]票")
_NEXT_OF_CROWD: Final = re.compile("[，、](?!全|总|共|其中)[一-鿿]{1,8}")
_AGAIN: Final = re.compile(
    "(?:[至到由从为比多少高低贵降涨]|[多少][打产收卖付交花赚用]|便宜|[增减提升降涨跌上下调][加少高降涨跌升调]?)了?"
    "(?:约|近|超过?|逾|至|到|为)?$|^，(?:而|但)[^，。]{0,8}(?:只要|只需|仅需|仅|只|要|为|是|约)$"
)
# 由去年的842万增加到今年的967万: whose number it is stands right before it.
_TIMED: Final = re.compile("(?:今年|目前|如今|现在|去年|上年|当年|\\d{4}年(?:底|末)?)的?$")
_LISTED: Final = re.compile("(?:、|和|与|及|以及|，)(?:约|近|超过?|逾)?")
_LIST_OF_TIME: Final = re.compile(
    "[、和与及][^，。；！？\\d]{0,10}|，(?:可|相应|同时|并|相当于)?(?:减少|减排|节约|替代|节省|降低)[^，。；！？\\d]{0,10}"
)
_CONVERTED: Final = re.compile("(?: ?[(（;/,，]|，?约合|，?折合|，?合)(?:约|合|折合|人民币)*")


def like_before(line: str, start: int, code: str, previous: Measured) -> str:
    """由每支6980元降至2290元, 每年节煤48万吨、减排120万吨: what the amount before is per."""
    before, slash, per = previous.code.partition("/")
    between = line[previous.end : start]
    if per[:1].isdigit() and code.startswith("count:") and _NEXT_OF_CROWD.fullmatch(between):
        return slash + per  # 每千人口医师3.6人，护士4.2人
    if not slash or code == "day" or len(between) > 24 or re.search("[。；！？]", between):
        return ""
    if "/" + per in _TIMES and not is_currency(code) and _LIST_OF_TIME.fullmatch(between):
        return slash + per
    between = _TIMED.sub("", between)
    again = _AGAIN.search(between) and not _ANOTHER.search(between)
    if before == code and (again or _LISTED.fullmatch(between)):
        return slash + per
    money = is_currency(code) and is_currency(before)
    return slash + per if money and _CONVERTED.fullmatch(between) else ""
