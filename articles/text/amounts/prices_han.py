"""What a Chinese price is per, where the words for it stand with another figure, or in the text.

All functions take the plain shadow of a text and look a bounded way.
"""

import re
from dataclasses import replace
from decimal import Decimal
from typing import Final

from articles.text.amounts import cues
from articles.text.amounts import unit_data_han as data
from articles.text.amounts.figures import Line
from articles.text.amounts.number_types import Measured
from articles.text.amounts.rates_like_han import like_before
from articles.text.amounts.unit_data import MEASURES
from articles.text.amounts.units import is_currency

# -- of another figure of the sentence ------------------------------------------------------------

_FAR: Final = 70
_TIMES: Final = frozenset(("year", "month", "week", "day", "hour"))
_DIGIT: Final = re.compile(r"\d")
# What says nothing against the same price: years, days, changes in per cent.
_BESIDE: Final = re.compile(
    r"\d{4}年|\d{1,2}月\d{1,2}日|\d{1,2}[月日季]|[\d.]+(?:%|个?百分点|成|折)|\d{1,3}号"
)
_ENDS: Final = re.compile("[。！？\\n]")
# Sums that are no price of one.
_SUM: Final = re.compile(
    "总[额价值投收]|合计|共计|累计(?![降涨跌下上])|总计|收入|投资|营收|销售额|市值|成交额|罚|捐|贷款|融资|预算|工资|年薪|月薪|补偿|赔|"
    "票价|门票|报销|再报|[年月][一-鿿]{0,6}费|每(?!公斤|斤|吨|平)|人均|户均|利润|净利|货值|产值|金额"
)
# Differences and parts of a price: they may be much smaller than it.
_PART: Final = re.compile(
    "差|涨|跌|降|低|高|多|少|减|增|贵|便宜|盈利|毛利|亏|补贴|返|优惠|加工费|运费"
)


def priced_like(line: str, one: Measured, amount: Measured) -> Measured:
    """每公斤35元，补贴8元后实付27元: what the price of the sentence is per holds for the next."""
    money, slash, per = amount.code.partition("/")
    if not slash or one.code != money or per in _TIMES:
        return one
    between = line[amount.end : one.start]
    if per.startswith("person"):
        item = _ITEM.fullmatch(_CHANGE.sub("", between)) is not None
        # Of those whose mean it is, some have more than it: 其中城镇居民20385元.
        whose = _WHOSE.search(between) is not None
        less = one.number.value < amount.number.value * (
            1 if "其中" in between and not whose else 5
        )
        return replace(one, code=amount.code) if item and less and per == "person" else one
    part = _PART.search(between[-12:]) is not None
    alike = part or one.number.scaled == amount.number.scaled
    if not 0 < len(between) <= _FAR or not alike:
        return one
    if _ENDS.search(between) or _DIGIT.search(_BESIDE.sub("", between)) or _SUM.search(between):
        return one
    high, low = amount.number.value, one.number.value
    if low > 20 * high or (low * 20 < high and not part):
        return one
    return replace(one, code=amount.code)


# 人均消费支出7681元，其中食品2533元，占33%；居住1610元: parts of a mean
_CHANGE: Final = re.compile("，[^，。；\\d]{0,8}[\\d.]+(?:%|个百分点)")
_ITEM: Final = re.compile(
    "(?:[，。；]其中，?|(?<!。)；|、)(?:人均)?(?!.{0,9}[总共奖补罚均])[^，。；、\\d]{2,8}(?:支出|消费|收入)?"
)
_WHOSE: Final = re.compile("(?:居民|人口|家庭|职工|员工|农民|市民|市区|[城区县镇乡村户])$")
_MEAN_PRICE: Final = re.compile(
    "(?:均价|平均售价|平均价格?|平均单价|单价)(?:约|为|是|达到?|仅|已?[降升涨跌]至|在|折合|人民币)*$"
)
# What has a mean price of its own: not those who buy, sell and own.
_NOT_PRICED: Final = frozenset(
    ("person", "enterprise", "institution", "household", "job", "project", "time", "trip", "visit")
)


def mean_price(line: str, one: Measured, before: list[Measured]) -> Measured:
    """出口电动汽车4.8万辆，均价约为10.9万元: the mean price of what the sentence counts."""
    if not is_currency(one.code) or "/" in one.code or not before:
        return one
    low = max(0, one.start - 14)
    if _MEAN_PRICE.search(line, low, one.start) is None:
        return one
    for goods in reversed(before[-5:]):
        if one.start - goods.end > _FAR or _ENDS.search(line, goods.end, one.start):
            break
        noun = goods.code.removeprefix("count:").partition("/")[0]
        counted = goods.code.startswith("count:") and noun not in _NOT_PRICED
        if counted or noun in ("t", "barrel"):
            return replace(one, code=f"{one.code}/{noun}")
    return one


# -- of what the text before tells ----------------------------------------------------------------

_LARGEST: Final = Decimal(5_000_000)
_FILLED: Final = (
    "(?:平均|分别|大?约|均?为|是|达|仅|只要?|[由从在至到]|已?[涨跌降升]破?|高达|低至|折合|人民币|"
    "[:： ]|近|超过?|不足|不到|上调|下调)*$"
)
_PRICED: Final = re.compile(
    "(?:标价|起?售价|零售价|定价|指导价|预售价|(?:首发|券后|到手|活动|促销|优惠)价|单价|均价|报价|中选价|挂网价|采购价|收购价|出[厂库]价|批发价|"
    f"到[港站]价|现货价?|成交价|地头价|市价|楼面价|挂牌价|价格){_FILLED}"
)
# 大米（斤）2.85元
_LABEL: Final = re.compile("[一-鿿][(](?:元/)?(公?斤|千克|吨|袋|瓶|盒|箱|件|只|桶)[)][:： ]?$")
_HOUSES: Final = re.compile("[住新]房|二手房|商品房|住宅|楼盘|楼市|楼面|公寓|某盘|房价|房源|房企")
_HOUSE_PRICES: Final = (Decimal(1000), Decimal(400_000))
_ALIKE: Final = 4


def told(line: Line, one: Measured, before: Measured | None) -> Measured:
    """A price with what the prices of the text before are per, or the goods that it is for.

    `before` is the figure before it on the line.
    """
    if not is_currency(one.code) or "/" in one.code or one.number.value > _LARGEST:
        return one
    if before is not None and is_currency(before.code):
        one = priced_like(line.plain, one, before)
        per = ""
        if "/" not in one.code:
            per = like_before(line.plain, one.start, one.code, before, one.number)
        if "/" in one.code or per:
            return replace(one, code=one.code + per)
    low = max(0, one.start - 20)
    label = _LABEL.search(line.plain, low, one.start)
    if label is not None:
        per = data.PER[label.group(1)]
    elif _PRICED.search(line.plain, low, one.start):
        per = _like_told(line, one) or _of_house(line, one)
    else:
        per = _of_trade(line, one) or _of_next_goods(line, one)
    return replace(one, code=f"{one.code}/{per}") if per else one


# 螺纹钢主力合约收于3215元: goods that are traded by the tonne, and what is earned on one.
_TRADED: Final = re.compile(
    "(?:螺纹钢?|热卷|焦[煤炭]|铁矿石?|豆[粕油]|棕榈油|沪[铜铝锌镍锡]|甲醇|pta|纯碱|尿素|烧碱|碳酸锂|"
    "工业硅|动力煤|钢坯|带钢|线材|中厚板|锰硅|硅铁)[^。；，\\d]{0,12}(?:[涨跌][\\d.]+%，)?(?:[收报触跌涨价][^。；，\\d]{0,5})?$"
)
_EARNED: Final = re.compile("(?:利润|亏损|[升贴]水|基差|价差)[^。；\\d]{0,8}$")


# 布油报64.9美元, 金价报982元: each by a measure of its own, at about what it costs.
_BY_NAME: Final = (
    (re.compile("(?:布伦特|布油|美油|wti|原油|油价)[^。；]{0,20}$"), "USD", 20, 250, "barrel"),
    (re.compile("(?:黄金|金价|伦敦金|现货金)[^。；]{0,20}$"), "USD", 800, 20_000, "oz"),
    (
        re.compile("(?:金价|金?克价|足金|金条|黄金[^。；]{0,6}价)[^。；]{0,12}$"),
        "CNY",
        200,
        5000,
        "g",
    ),
)


def _of_trade(line: Line, one: Measured) -> str:
    low = max(0, one.start - 30)
    for named, money, least, most, per in _BY_NAME:
        fits = one.code == money and least <= one.number.value <= most and not one.number.scaled
        if fits and named.search(line.plain, low, one.start):
            return per
    if one.code != "CNY":
        return ""
    if _TRADED.search(line.plain, low, one.start):
        return "t"
    by_tonne = any(price.unit == "CNY/t" for price in line.prices) and not one.number.scaled
    return "t" if by_tonne and _EARNED.search(line.plain, low, one.start) else ""


# 钢坯3010元/吨，涨20元；螺纹钢3180元，持平: goods by name, one after the other.
_NEXT_GOODS: Final = re.compile(
    "[，；、。](?!总|合计|共|投资|补贴|奖|罚|利润|收入|月|年)[一-鿿]{2,6}?(?:报|为|是|则|仅|约)?$"
)
_CLOSE: Final = 3


def _of_next_goods(line: Line, one: Measured) -> str:
    """What the last price of the line was per, where another of the same goods goes on."""
    if not line.prices or _NEXT_GOODS.search(line.plain, one.start - 9, one.start) is None:
        return ""
    price = next((one for one in reversed(line.prices) if one.value > 0), None)
    if price is None or not line.offset <= price.start or price.role != "level":
        return ""
    money, _, per = price.unit.partition("/")
    value = one.number.value
    near = price.value <= value * _CLOSE and value <= price.value * _CLOSE
    return per if money == one.code and per in MEASURES and near else ""


def _like_told(line: Line, one: Measured) -> str:
    """The measure of the last price of about the same size in the text before."""
    value = one.number.value
    for price in reversed(line.prices):
        money, _, per = price.unit.partition("/")
        same = money == one.code and per in MEASURES and price.value > 0
        if same and price.value <= value * _ALIKE and value <= price.value * _ALIKE:
            return per
    return ""


def _of_house(line: Line, one: Measured) -> str:
    low, high = _HOUSE_PRICES
    if not low <= one.number.value <= high:
        return ""
    sentence = cues.sentence_before(line.plain, one.start, "zh-hans", 80)
    return "m2" if _HOUSES.search(sentence) else ""
