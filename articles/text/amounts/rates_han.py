"""What a Chinese amount is per: 每人1.6万元, 元/平方米·月, 日均近800户, 亩产1086斤.

All functions take the plain shadow of a text and look a bounded way.
"""

import re
from typing import Final

from articles.text.alternatives import one_of
from articles.text.amounts import counting_han
from articles.text.amounts import unit_data_han as data
from articles.text.amounts.classifiers_han import named_so
from articles.text.amounts.rates_money_han import MEAN_OF_TIME, PAY, of_money, single_before
from articles.text.amounts.rates_time_han import (
    DIGIT,
    NEAR,
    PER,
    TIME_OF,
    TIMES,
    WINDOW,
    of_time,
)
from articles.text.amounts.units import is_currency
from articles.text.gated import Gated, opened_by

# -- behind the unit ------------------------------------------------------------------------------

_BEHIND: Final = re.compile(
    rf" ?(?:/ ?\(?|每)(?:({one_of(data.CROWDS)})(人|户|辆|平方公里|公里)|({PER})"
    rf"(?: ?(?:[·./*]|每) ?({PER}))?\)?)(?![a-z])"
)


_NEXT_RATE: Final = re.compile(
    "每(?:人|户|个|家|名|位|所|辆|台|座|村|校)(?:[一-鿿]{1,10})\\d|"
    "每(?:小时|天|日|年|月|周|分钟|百?公里)(?![增升降减]至|(?:增加|提升|提高|扩大|减少)[至到])(?=[一-鿿])[^，。；\\d]{1,30}(?:\\d|[一二两三四五六七八九十][班趟列次场航])"
)
# 268元一袋, 280元一晚
_FOR_ONE: Final = re.compile(
    "一(公?斤|吨|个|只|张|袋|包|盒|瓶|杯|碗|份|件|套|台|辆|本|双|副|条|根|枚|块|晚|夜|天|个?月|年|小时|次|趟|人|位|平|平方?米|"
    "亩|棵|株|支|头|箱|桶|节|场|克|串|票|笼|屉|碟|盘|管|捆|筐|篓|堂|课时|学期|朵|枝|束|匹|尾|羽|间|页|首|罐|坛|盆|把|幅|桌|盏)(?=[，。、；！？”)]|$|的(?![用需消总生饮口])|起|左右|上下|[砍涨降跌卖]到)"
)


_PER_BEGINS: Final = frozenset(" /每一")
_GOES_ON: Final = re.compile("(?![的左上以之下起计到至提增降减升扩和与及或仅不])[一-鿿]")
_FOR_MANY: Final = re.compile("(?:/|每)(\\d{2,4})(千克|公斤|克|吨|公里|股)")  # 3186元/500千克


def per_after(plain: str, at: int, *, counted: bool) -> tuple[str, int]:
    """What the rate that ends at `at` is per ("/kg", "/m2/month"), and where that ends.

    Behind what is `counted` nothing goes on: 58名教师每周往返两地 is no rate.
    """
    if plain[at : at + 1] not in _PER_BEGINS:
        return "", at
    match = _BEHIND.match(plain, at)
    if match is not None and _NEXT_RATE.match(plain, at):
        return "", at  # 4条分选线每小时能过12吨: of what follows
    if match is not None and counted and plain[at] == "每" and _GOES_ON.match(plain, match.end()):
        return "", at
    many = _FOR_MANY.match(plain, at)
    if many is not None:
        return f"/{many.group(1)}{data.PER[many.group(2)]}", many.end()
    one = _FOR_ONE.match(plain, at) if match is None and plain[at : at + 1] == "一" else None
    if one is not None and one.group(1) in data.PER:
        named = named_so(one.group(1), plain[max(0, at - 30) : at])  # 260元一头
        return "/" + (named or data.PER[one.group(1)]), one.end()
    if match is None:
        return "", at
    size, crowd, first, second = match.groups()
    if size is not None:
        return f"/{data.CROWDS[size]}{data.CROWDED.get(crowd, 'person')}", match.end()
    suffix = "/" + data.PER[first]
    return suffix + ("/" + data.PER[second] if second else ""), match.end()


# -- before the number ----------------------------------------------------------------------------

_CROWD: Final = Gated(
    f"每({one_of(data.CROWDS)})(?![万亿瓦克米帕卡]|(?!tokens?)[a-z])(?:名|个|位)?(?:常住|城镇|农村|城乡)?({one_of(data.CROWDED)})?{NEAR}{{0,20}}$"
)
# 百万公里事故率, 千人床位数: without 每.
_CROWD_OF: Final = Gated(
    f"(?<![数上几近约超余多第0-9一二三四五六七八九十])({one_of(data.CROWDS)})(?:常住)?(人口?|户|公里|车|辆|名新生儿)"
    f"[^，。；0-9]{{1,10}}(?:率|拥有量?|数|量|医师|医生|护士|床位)(?:仅|只|仅为|达到?|为|约|至|降至|是|有|由)*$"
)
_PER_10000: Final = Gated(f"万元(?:gdp|地区生产总值|国内生产总值|工业增加值|产值){NEAR}{{0,12}}$")
_EACH: Final = Gated(f"每(?!生产)(?:一)?({PER})(?![a-z])(?:每({PER}))?({NEAR}{{0,12}})$")
_ACTS: Final = (
    "新增|增加|建成|开办|培训|录用|招用|吸纳|培育|孵化|改造|完成|发现|举报|回收|"
    "淘汰|报废|置换|推荐|介绍"
)
# 每退一件，来回运费11.5元
_DONE: Final = Gated(
    f"每(?:[卖买退做送发换加织产销充检跑修装生派种养拆拔接办引招][出掉售产送运进]?|{_ACTS})"
    f"一({PER})(?![a-z])[^。；0-9]{{0,24}}$"
)
# 无毛绒一公斤1180元, 一平米敢卖两万五
_AT_ONE: Final = Gated(
    "(?<![第唯统同任])一(公斤|斤|吨|平米|平方米|亩|公里|度电|升|瓶|碗|杯|盒|副|双|件|节|张|单|趟|人|桌|根|株|盆|针|课时)(?:[一-鿿]{0,6}?)"
    "(?:敢卖|卖到?|要价?|才|只要|约|价|[能可]?[挣赚])*$"
)
# 每台机器人顶3.5个工人 compares; it is no rate.
# 奶牛单产达到9.6吨: of one.
_MILKED: Final = Gated(f"(?:奶牛|泌乳牛|成母牛)(?:年均|平均|年)?单产{NEAR}{{0,8}}$")
# 快递一票2.1元, 泳池一次39元: right before the price.
_RIGHT_AT_ONE: Final = Gated(
    f"(?<![第唯统同任之])一({PER})(?:就|才|只|也|要价?|卖|得|能|[涨跌降卖]到|约|近|不到|不足|仅|大约|差不多|收)*$"
)
_STANDS_FOR: Final = re.compile("顶|替代|代替|相当于|抵|等于")
_MEAN: Final = Gated(
    f"(?:(?<!机器)(?<!世界)(?<![首多每两再])({one_of(data.MEANS)})均(?!值)|(亩)(?:产|成本|收[入益]|效益|纯?利润?)|(生)均(?=[公教经拨费事])|单位面积[热能电水气]耗)(?:每?(年|月|日))?{NEAR}{{0,16}}$"
)
_SO_MANY: Final = Gated(
    rf"(?:每(\d{{1,6}})(?:名|个|位)?({PER})(?![a-z])|每([十百])股|(?<![\d.])(10)派){NEAR}{{0,16}}$"
)
_PER_100_KM: Final = Gated(f"百公里(?!加速|内|外|左右){NEAR}{{1,10}}$")


def per_before(plain: str, start: int, code: str, *, behind: bool) -> tuple[str, int]:
    """What a rate is per, where the words stand before the number, and where these begin."""
    low = max(0, start - WINDOW)
    if _SIGN.search(plain, low, start) is None:
        return "", start
    kind, opened = _kind(code), opened_by(plain)
    near = set(plain[low:start]) if opened & _READ else frozenset()
    for signs, kinds, pattern, read in _READERS if near else ():
        if not opened & pattern.bit or kind not in kinds or signs.isdisjoint(near):
            continue
        match = pattern.pattern.search(plain, low, start)
        if match is None:
            continue
        suffix = read if isinstance(read, str) else read(match, plain, code)
        if suffix is not None:
            inside = plain[match.start()] == "每" and not DIGIT.search(match.group())
            return suffix, match.start() if inside else start
    if behind or code in _SPANS:
        return "", start
    if kind == _MONEY:
        return of_money(plain, low, start), start
    return of_time(plain, start), start


_MONEY, _COUNT, _LITRES, _OTHER = range(4)
_BURNT: Final = ("kg", "L", "GWh", "m3", "g")


def _kind(code: str) -> int:
    """Of what kind a unit is, as far as rates are concerned."""
    if is_currency(code):
        return _MONEY
    if code.startswith("count:"):
        return _COUNT
    return _LITRES if code in _BURNT else _OTHER


# Without one of these before a number nothing says what it is per.
_SIGN: Final = re.compile("[每均产年月日周时一1单个股价元吨亩度率数量票里派拥博硕]")
_SPANS: Final = ("month", "day", "hour", "min")  # 年利用小时数达5200小时 is no rate


def _crowd(match: re.Match[str], plain: str, code: str) -> str:
    size, of = match.groups()
    crowd = data.CROWDED.get(of, "vehicle" if of == "车" else "person")
    return f"/{data.CROWDS[size]}{crowd}"


def _each(match: re.Match[str], plain: str, code: str) -> str | None:
    first, second, between = match.groups()
    if _STANDS_FOR.search(between):
        return ""
    of = data.PER[first]
    named = named_so(first, plain[max(0, match.start() - 24) : match.end()])
    of = named or of
    if first == "片" and _MEDICINE.search(plain, max(0, match.start() - 40), match.end()):
        of = "tablet"
    if second is None and not named and first in _NAMED_BEHIND:
        of = counting_han.head_noun(plain, match.end(1), first) or of
    if of == data.PER[first] and first in _SAID_BEFORE:
        of = counting_han.said_before(plain, match.start(), first) or of
    suffix = "/" + of + ("/" + data.PER[second] if second else "")
    if second and "/" + of in TIMES:
        suffix = f"/{data.PER[second]}/{of}"  # 每天每平方米6.8元
    pay = PAY.search(plain, max(0, match.start() - 8), match.end(), line=plain)
    if suffix in TIMES and _PER_HEAD.search(plain, max(0, match.start() - 16), match.start()):
        return "/person" + suffix  # 人均补助标准达到每年700元
    if suffix in TIMES and (one := single_before(plain, match.start())):
        return one + suffix  # 单个项目每年最高3000万元
    mean = MEAN_OF_TIME.search(between) if suffix not in TIMES else None
    if mean is not None:
        return suffix + TIME_OF[mean.group(1)]  # 每车日均配送300件
    if not is_currency(code):
        return suffix
    if pay is not None and TIME_OF[pay.group(1)] not in suffix:
        return suffix + TIME_OF[pay.group(1)]  # 日租金每平方米4.5元
    within = _WITHIN.search(between) if suffix not in TIMES else None
    return suffix + ("/" + data.PER[within.group(1)] if within else "")  # 每辆车一年能省11万元


# 8座储罐，每座20万立方米; 202项合同，平均每项: of what was counted or named before.
_SAID_BEFORE: Final = frozenset("份部座项家片条张副株栋幢台根只颗枚口盏眼艘棵头把")
_PER_HEAD: Final = re.compile("[人生]均[^，。；\\d]{0,14}$")


_MEDICINE: Final = re.compile("药|集采|中选|片剂|服用")
_WITHIN: Final = re.compile("[一每](年|月|天|日|周)")
# 每件专利, 每个家庭: the noun behind says more than these.
_NAMED_BEHIND: Final = frozenset("个项件座所家处条头枚块台只根张部颗盏支把套栋口眼幅匹本册")


def _mean(match: re.Match[str], plain: str, code: str) -> str | None:
    per, mu, pupil, time = match.groups()
    before = plain[max(0, match.start() - 2) : match.start()]
    if time is None and before[-1:] in ("月", "日") and not before[:1].isdigit():
        time = before[-1]  # 月人均增加86元
    if code in ("day", "hour", "min", "count:night"):
        return ""  # 人均停留2.4晚
    of = data.MEANS[per] if per else "mu" if mu else "person" if pupil else "m2"
    of = named_so(per or "", plain[max(0, match.start() - 40) : match.end()]) or of  # 头均
    return "/" + of + (TIME_OF[time] if time else "")


def _so_many(match: re.Match[str], plain: str, code: str) -> str | None:
    size, of, tens, _ = match.groups()
    if size is not None:
        return f"/{size}{data.PER[of]}"  # 每500克14.8元
    return "/100share" if tens == "百" else "/10share"


def _done(match: re.Match[str], plain: str, code: str) -> str | None:
    noun = counting_han.head_noun(plain, match.end(1), match.group(1))
    named = named_so(match.group(1), plain[max(0, match.start() - 24) : match.end()])
    return "/" + (named or noun or data.PER[match.group(1)])  # 每新增一个岗位


def _right_at_one(match: re.Match[str], plain: str, code: str) -> str | None:
    one = match.group(1)
    if one == "次" or len(one) > 1 or "/" + data.PER[one] in TIMES:
        return None
    named = named_so(one, plain[max(0, match.start() - 24) : match.start()])
    beside = (counting_han.noun_beside(plain, match.start(), one) or "").removeprefix("count:")
    noun = "" if beside in _SAYS_LITTLE or one in "把捆" else beside
    return "/" + (named or noun or data.PER[one])


_SAYS_LITTLE: Final = frozenset(("unit", "product", "person", "enterprise", "institution"))


def _at_one(match: re.Match[str], plain: str, code: str) -> str | None:
    time = _ONE_TIME.search(plain, match.end(1), match.end())
    named = named_so(match.group(1), plain[max(0, match.start() - 24) : match.end(1)])
    return (
        "/" + (named or data.PER[match.group(1)]) + ("/" + data.PER[time.group(1)] if time else "")
    )


_ONE_TIME: Final = re.compile("一个?([年月天])")  # 一亩地一年900元
_ANY: Final = range(4)
# One of the characters before a pattern stands in all that it finds: a search is dear.
_READERS: Final = tuple(
    (frozenset(signs), kinds, pattern, read)
    for signs, kinds, pattern, read in (
        ("百", (_LITRES,), _PER_100_KM, "/100km"),
        ("每派", _ANY, _SO_MANY, _so_many),
        ("每", _ANY, _CROWD, _crowd),
        ("率数量拥医护床", (_COUNT,), _CROWD_OF, _crowd),
        ("每", _ANY, _EACH, _each),
        ("每", _ANY, _DONE, _done),
        ("一", (_MONEY,), _AT_ONE, _at_one),
        ("一", (_MONEY,), _RIGHT_AT_ONE, _right_at_one),
        ("产", _ANY, _MILKED, "/cow"),
        ("均亩积", _ANY, _MEAN, _mean),
        ("万", (_COUNT, _LITRES, _OTHER), _PER_10000, "/10000CNY"),
    )
)
_READ: Final = sum(pattern.bit for _, _, pattern, _ in _READERS)
