"""Chinese ways to write an amount: 五十一公里半, 1元3角5分, 三个半小时, 12、15和20家.

All functions take the plain shadow of a text and look a bounded way.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Final

from articles.text.amounts import durations_han
from articles.text.amounts.classifiers_han import classifier_at
from articles.text.amounts.number_types import ONE, Number
from articles.text.amounts.numerals import read_han
from articles.text.amounts.units import Unit

_HALF: Final = Decimal("0.5")
_AND_HALF: Final = re.compile("半(?![价导径月年天成数个])")
_CENTS: Final = re.compile(
    "([1-9一二三四五六七八九])[角毛](?:([1-9一二三四五六七八九])(?:分|(?=[，。；、！？”)]|$)))?"
)
_USD_CENTS: Final = re.compile(r"又?([1-9]\d?|[一二三四五六七八九十]{1,3})美分")
# 花了三块, 卖五块: money by its word for coins, where it is paid.
_PAID: Final = re.compile(
    "(?:花费?|费|卖|收|付|赚|挣|省|剩|(?<!需)要价?|掏|涨到|便宜|提成|抽成|[每一](?:公?斤|[个份张瓶只袋盒包条双件套碗杯桶箱罐串根支枚颗块位人晚天次趟单票度吨升亩里把本册束盆棵株朵顶床间桌盘锅笼两克听打扎捆筐篮车]|平方?米?|小时|公里))[^，。；\\d]{0,3}$"
)
_COIN: Final = re.compile(
    "块(?=[一二三四五六七八九]?(?:[，。；、！？”)]|$|一[个碗斤只张份杯件瓶次袋盒])|[一二三四五六七八九][毛角]|多|[涨降跌变]|左右|上下|出头|以内|封顶|钱)"
)
# 五块多, 30块钱: so only coins are told, 30多块 may be boards.
_COINS: Final = re.compile("块(?:钱|多(?!余)|出头)")
_HAO: Final = re.compile(
    "(?<=[块元])([一二三四五六七八九])(?=[，。；、！？”)]|$|一[个碗斤只张份杯件瓶次袋盒])"
)  # 三块五
_MINUTES: Final = re.compile(" ?个?小时(\\d{1,2})分钟?(?![之\\d])")
_HOURS: Final = re.compile(" ?个(?:(半)|(多))(小时|钟头)")
_COAL: Final = re.compile("(?:标准煤|标煤)[^，。；、]{0,6}$")
_HAN_DIGITS: Final = "零一二三四五六七八九"


# 三方面, 两降两升, 3克拉, 20天津港: the character begins another word, or counts no such measure.
_OTHER_WORD: Final = {
    "磅": re.compile("[礴]"),
    "方": re.compile("[面位向式案便可针程块言法圆阵舱队能]"),
    "升": re.compile("[级至温值学降起到幅为高空格旗入任]"),
    "克": re.compile("[拉服隆里]"),
    "天": re.compile("[津空气然河文体际猫花宫舟眼]"),
    "元": re.compile("时代|桥|里(?!程)|[素件旦宵器宇化首老]"),
    "米": re.compile("高[梅乐]|其林|[兰线饭粉]"),
    "度": re.compile("[过假夏]"),
    "盾": re.compile("[构]"),
    "秒": re.compile("[杀]"),
    "桶": re.compile("[装]"),
    "吨": re.compile("[位级钢煤]"),
    "瓦": re.compile("[斯特房楞]"),
}
_PARTIES: Final = ("方", "升")
_RESOLUTIONS: Final = (480, 720, 1080, 2160)


def is_measure(line: str, number: Number, at: int, unit: Unit) -> bool:
    """Whether what looks like a unit behind a number is one."""
    word = line[at : unit.end]
    if word == "周":
        return durations_han.is_told(line, replace(number, end=at))  # 六到八周
    other = _OTHER_WORD.get(word)
    if other is not None and other.match(line, unit.end):
        return False
    if word in _PARTIES and number.form == "han" and number.value < 10:
        return has_tenth(line, unit)
    if word == "仙" and number.form != "digits":
        return False  # 八仙
    if word in ("gb", "tb"):
        return "+" not in (line[unit.end : unit.end + 1], line[number.start - 1 : number.start])
    if word == "cm" and line.startswith(("涨停", "跌停"), unit.end):
        return False
    return not (word == "p" and number.value in _RESOLUTIONS)


_POINTS: Final = re.compile("个(?=(?:、|和|与|及|以及)\\d[\\d.]{0,6}个(?:(百分点)|基点))")


def of_power(line: str, number: Number) -> bool:
    """耗电50度, 用了30度电: kilowatt hours, not an angle or a temperature."""
    return _POWER.search(line, number.start - 16, number.start) is not None


_POWER: Final = re.compile("(?:[耗用省充发]电|电耗|电量|电池)[^，。；]{0,10}$")
# 便宜两毛多, 每度涨了5分钱: tenths and hundredths of a yuan, where a price is told.
_DIMES: Final = re.compile("([毛角])(?:钱|(?=多?[，。；、！？”)/]|多?$))|分钱|(分)(?=[，。；])")
# 比煤电低2.6分: hundredths of a yuan are told so where power is.
_POWER_TOLD: Final = re.compile("千瓦时|度电|每度|电价")
_OF_PRICE: Final = re.compile(
    "(?:便宜|贵|涨|跌|降|加|减|低|高|[多少省][付花交收]?|要|卖|收|价|每[一-鿿]|一(?:公里|公?斤|度电?|升|米|张|[个次条株根件枚只份单袋盒包双套碗杯瓶桶箱罐串支颗位人趟票本捆筐]))[^，。；\\d]{0,6}$"
)


# 营业面积八百平
_FLAT: Final = re.compile("平(?:[，。；、！？”)的左上以多]|$)")
_ROOM: Final = re.compile(
    "(?:面积|占地|[租买建盖住]|[店厂房院馆]|车间|仓库|门面|户型)[^，。；\\d]{0,8}$"
)
_OF_INTEREST: Final = re.compile("息|利率|回报率")


def _flat_at(line: str, number: Number, at: int) -> Unit | None:
    flat = _FLAT.match(line, at) and _ROOM.search(line, number.start - 16, number.start)
    return Unit("m2", ONE, at + 1) if flat else None


def _coins_at(line: str, number: Number, at: int) -> Unit | None:
    dimes = _DIMES.match(line, at)
    if dimes is not None and dimes.group(2):
        told = _POWER_TOLD.search(line, number.start - 40, number.start)
        dimes = dimes if told else None
    if dimes is not None and _OF_PRICE.search(line, number.start - 10, number.start):
        return Unit("CNY", Decimal("0.1") if dimes.group(1) else Decimal("0.01"), dimes.end())
    if line.startswith("厘", at) and _OF_INTEREST.search(line, number.start - 12, number.start):
        return Unit("percent", ONE, at + 1)  # 拆息报0.57厘
    coins = _COIN.match(line, at)
    if coins is None or number.scaled:
        return None
    paid = _COINS.match(line, at) or _PAID.search(line, number.start - 8, number.start)
    paid = paid or _HAO.match(line, at + 1)  # 一级果两块三
    if paid is None and _IN_BLOCKS.search(line, number.start - 60, number.start):
        return None
    return Unit("CNY", ONE, coins.end())


# What is counted by 块 as well: 屏幕200块, 纸片30块.
_IN_BLOCKS: Final = re.compile(
    "屏|银幕|匾|板|电池|集成电路|玻璃|砖|石|表|田|牌|碑|饼|豆腐|片|显卡|gpu|冰|糖|皂|布|糕|酥|砝码|地(?!铁)|[球赛]场|草坪|木|钢|面积|肉"
)


# 开工率涨了5个点: percentage points, as they are spoken; of a price or of sales they are per cent,
# and 5个点位 are places.
_SPOKEN_POINTS: Final = re.compile("个点(?![位击球心])")
_MOVES: Final = re.compile("[涨跌升降增减高低多少剩提返抽让佣差缩扩][了到至约近]?[^，。；]{0,8}$")
_OF_WORTH: Final = re.compile(
    "价|成本|费|租|[营销]|产值|[出销产]量|[返抽让]|佣|提成|收入|利润(?!率)|工资|薪"
)
_OF_SHARE: Final = re.compile("率|占比|比重|比例|份额|(?:依赖|集中|满意|自给|参与)度")
_OF_INDEX: Final = re.compile("指数|[沪深恒股]指|大盘")


def _percent_at(line: str, number: Number, at: int) -> Unit | None:
    """So many points where a price or a share moves by them."""
    if not _SPOKEN_POINTS.match(line, at):
        return None
    if _MOVES.search(line, number.start - 10, number.start) is None:
        return None
    told = line[max(0, number.start - 40) : number.start].rpartition("。")[2]
    if _OF_INDEX.search(told):
        return Unit("index", ONE, at + 2)
    clause = told.rpartition("，")[2]
    worth = _OF_WORTH.search(clause) is not None and _OF_SHARE.search(clause) is None
    return Unit("percent" if worth else "percentage_point", ONE, at + 2)


# 致2死5伤: people, where a toll is told.
_TOLL: Final = re.compile("[死伤](?![亡者员口心势情残害])")
_TOLD_SO: Final = re.compile("(?:致|造成|已|成|[死伤][，、]?)$")


def _toll_at(line: str, number: Number, at: int) -> Unit | None:
    """The dead and the injured of an accident, told without a word for people."""
    if not _TOLL.match(line, at) or number.form != "digits":
        return None
    told = _TOLD_SO.search(line, number.start - 3, number.start)
    return Unit("count:person", ONE, at + 1, counted=True) if told else None


# 收获5金3银, 豪取两金: medals, where they are won.
_MEDALS: Final = re.compile("[金银铜](?=[，。、；！？”)和]|\\d|[一二两三四五六七八九十]|$)")
_WON: Final = re.compile(
    "(?:夺|获|取|摘|揽|斩|得|拿下|捧回|入账|带回|贡献|的|以|共|再添)(?:了|下|得|获|取)?$|[金银][、，和]?$"
)


# “金九银十”, 楼市金三银四: months of the year in which much is sold.
_SEASON: Final = re.compile(
    "(?:^|[^0-9一二两三四五六七八九十])[金银][一二三四五六七八九十][金银铜]"
)


def _medals_at(line: str, number: Number, at: int) -> Unit | None:
    """Medals by their metal alone; a metal is no count anywhere else."""
    if number.scaled or _MEDALS.match(line, at) is None:
        return None
    if number.form == "han" and _SEASON.match(line, number.start - 2):
        return None
    won = _WON.search(line, number.start - 5, number.start)
    return Unit("count:medal", ONE, at + 1, counted=True) if won else None


def _points_at(line: str, number: Number, at: int) -> Unit | None:
    """回落0.1个和0.2个百分点: the first counts the points that stand behind the second."""
    points = _POINTS.match(line, at)
    if points is None:
        return None
    factor = ONE if points.group(1) else ONE / 100
    return Unit("percentage_point", factor, points.end())


# 探头68路, 停靠18站: what has such a count beside it.
_CHANNELS: Final = re.compile("(探头|摄像[头机]|摄像|监控|视频)|(传感器)")
_STOPS: Final = re.compile("(?:停靠?|经停|途经|设站?|共|沿线|全程|线路)(?:约|共)?$")


def _beside_at(line: str, number: Number, at: int) -> Unit | None:
    """路 of cameras and sensors, 站 where a train stops."""
    if number.form != "digits" or number.scaled or not number.whole:
        return None
    if line[at] == "站":
        stops = _STOPS.search(line, number.start - 5, number.start)
        ends = line[at + 1 : at + 2] in ("，", "。", "；", "、", "")
        return Unit("count:station", ONE, at + 1, True) if stops and ends else None
    of = _CHANNELS.match(line, at + 1) or _CHANNELS.search(line, number.start - 8, number.start)
    if of is None:
        return None
    return Unit("count:camera" if of.group(1) else "count:sensor", ONE, at + 1, True)


_OTHERS: Final[dict[str, tuple[Callable[[str, Number, int], Unit | None], ...]]] = {
    "个": (_points_at, _percent_at),
    **dict.fromkeys("毛角分厘块", (_coins_at,)),
    "平": (_flat_at,),
    **dict.fromkeys("路站", (_beside_at,)),
    **dict.fromkeys("死伤", (_toll_at,)),
    **dict.fromkeys("金银铜", (_medals_at,)),
    **dict.fromkeys("年日", (durations_han.unit_at,)),
}


def other_unit(line: str, number: Number, at: int) -> Unit | None:
    """A unit that is one only beside the words around it: points, coins, years."""
    for read in _OTHERS.get(line[at : at + 1], ()):
        unit = read(line, number, at)
        if unit is not None:
            return unit
    return None


_BENDS: Final = ("波", "百")
# 8折, 七五折, 八点五折: a price in tenths of what it was; 一波三折, 2折叠 are none.
_REDUCED: Final = re.compile(" ?折(?![射叠合旧扇腾断线戟返损磨腰页纸刀桂])")


def reduced_at(line: str, number: Number, at: int) -> tuple[int, Decimal] | None:
    """Where a reduced price ends, and how many per cent one of the number is."""
    reduced = _REDUCED.match(line, at) if line.startswith(("折", " "), at) else None
    if reduced is None or line[number.start - 1 : number.start] in _BENDS or number.scaled:
        return None
    if not 0 < number.value < 100:
        return None
    return reduced.end(), Decimal(10) if number.value <= 10 else ONE


# What hours and money begin with where they are written in two parts.
SPOKEN: Final = frozenset(" 个小毛角块分")


def hours_at(line: str, at: int) -> tuple[Unit, Decimal, bool] | None:
    """三个半小时, 3个多小时: the unit, what is added to the number, whether it is more."""
    near = line[at : at + 5]
    if near[:3] in ("个半月", "个多月"):  # 花了四个半月; others are masked
        return Unit("month", ONE, at + 3), _HALF if near[1] == "半" else Decimal(0), near[1] == "多"
    if "小时" not in near and "钟头" not in near:
        return None
    minutes = _MINUTES.match(line, at)
    if minutes is not None:
        return Unit("min", Decimal(60), minutes.end()), Decimal(minutes.group(1)), False
    hours = _HOURS.match(line, at)
    if hours is None:
        return None
    more = hours.group(2) is not None
    return Unit("hour", ONE, hours.end()), Decimal(0) if more else _HALF, more


_SOME: Final = re.compile("来(?=[家个名位人台辆座万亿户种项岁吨亩公米斤度元块平件只头])")


def some_more(line: str, at: int) -> bool:
    """二十来家: about so many."""
    return line.startswith("来", at) and _SOME.match(line, at) is not None


_KUAI: Final = re.compile("块([1-9])(?:[毛角](?![\\d一二三四五六七八九])|(?![\\d.毛角]))")


# 每度三毛八: tenths of a yuan with the hundredths behind them.
_MAO: Final = re.compile("[毛角]([1-9一二三四五六七八九])(?=分|钱|[，。；、！？”)]|$)")


_FEN: Final = re.compile("分([1-9一二三四五六七八九])厘")  # 一件一分二厘


def spoken_money(line: str, at: int) -> tuple[Unit, Decimal] | None:
    """54块5, 54块5毛: yuan as they are spoken, with the tenths behind them."""
    begins = line[at : at + 1]
    if begins in ("毛", "角") and (mao := _MAO.match(line, at)):
        return Unit("CNY", Decimal("0.1"), mao.end()), _digit(mao.group(1)) / 100
    if begins == "分" and (fen := _FEN.match(line, at)):
        interest = _OF_INTEREST.search(line, at - 12, at)
        return (
            None
            if interest
            else (Unit("CNY", Decimal("0.01"), fen.end()), _digit(fen.group(1)) / 1000)
        )
    if begins == "块" and (kuai := _KUAI.match(line, at)):
        return Unit("CNY", ONE, kuai.end()), Decimal(kuai.group(1)) / 10
    return None


_MONTHS: Final = re.compile("零?(\\d{1,2}|[一二两三四五六七八九十]{1,2})个月")  # 徒刑三年六个月


def with_rest(line: str, start: int, unit: Unit) -> tuple[Unit, Decimal]:
    """A unit with what is written behind it, and how much that adds to the value."""
    if unit.counted:
        return unit, Decimal(0)
    coal = unit.code == "t" and "煤" in line[max(0, start - 14) : start]
    if coal and _COAL.search(line, start - 14, start):
        unit = replace(unit, code="tce")
    if line[unit.end : unit.end + 1] not in _REST_BEGINS:
        return unit, Decimal(0)
    if line.startswith("半", unit.end) and _AND_HALF.match(line, unit.end):
        return replace(unit, end=unit.end + 1), unit.factor * _HALF
    if unit.code == "year" and (months := _MONTHS.match(line, unit.end)):
        return Unit("month", Decimal(12), months.end()), _count(months.group(1))
    if unit.code in _IN_TENTHS and (tenth := _TENTH.match(line, unit.end)):
        return replace(unit, end=tenth.end()), _digit(
            tenth.group(1) or tenth.group(2)
        ) / 10 * unit.factor
    if line[unit.end - 1] in "块元" and (hao := _HAO.match(line, unit.end)):
        return replace(unit, end=hao.end()), _digit(hao.group(1)) / 10
    if unit.code == "USD" and (part := _USD_CENTS.match(line, unit.end)):
        return replace(unit, end=part.end()), _count(part.group(1)) / Decimal(100)
    cents = _CENTS.match(line, unit.end) if line[unit.end - 1] in "元块" else None
    if cents is None:
        return unit, Decimal(0)
    tenths, hundredths = (_digit(group) for group in cents.groups())
    return replace(unit, end=cents.end()), (tenths * 10 + hundredths) / Decimal(100)


# What a rest begins with: half, a tenth, cents, months.
_REST_BEGINS: Final = frozenset("半又零一二两三四五六七八九十0123456789")
# 高四米五, 三斤二两: the tenths of a measure, with or without their name.
_IN_TENTHS: Final = ("m", "jin", "t", "L", "mu", "g")
_TENTH: Final = re.compile(
    "(?:(?<=斤)([一二三四五六七八九])两|(?<=[米吨斤升亩克])([一二三四五六七八九])(?=[，。；、！？”)]|$))"
)


def has_tenth(line: str, unit: Unit) -> bool:
    """一米三, 一吨半: a one that is measured, with tenths behind its unit."""
    if unit.code not in _IN_TENTHS:
        return False
    return line.startswith("半", unit.end) or _TENTH.match(line, unit.end) is not None


def _count(raw: str) -> Decimal:
    numeral = None if raw.isdigit() else read_han(raw)
    return Decimal(raw) if numeral is None else numeral.value


def _digit(raw: str | None) -> Decimal:
    if raw is None:
        return Decimal(0)
    return Decimal(raw) if raw.isdigit() and raw.isascii() else Decimal(_HAN_DIGITS.find(raw))


_LIST_LINK: Final = re.compile("、|和|与|及|以及")


def last_of_list(line: str, numbers: Sequence[Number], index: int) -> Number | None:
    """The last number of 12、15和20家, whose unit the others share; None where none follows."""
    last = None
    for place in range(index, min(index + 8, len(numbers) - 1)):
        number, following = numbers[place], numbers[place + 1]
        if following.form != number.form or not following.readings:
            break
        if not _LIST_LINK.fullmatch(line, number.end, following.start):
            break
        last = following
    return last


def same_classifier(line: str, between: str, top: Number) -> str:
    """What joins the ends of 2.1万台到2.3万台: the text between them without the classifier."""
    classifier = classifier_at(between, 0)
    if classifier and line.startswith(classifier, top.end):
        return between[len(classifier) :]
    return between
