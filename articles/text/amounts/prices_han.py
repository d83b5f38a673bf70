"""What a Chinese price is per, where the words for it stand with another figure of the sentence.

All functions take the plain shadow of a text and look a bounded way.
"""

import re
from dataclasses import replace
from typing import Final

from articles.text.amounts.number_types import Measured
from articles.text.amounts.units import is_currency

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
        less = one.number.value < amount.number.value * (1 if "其中" in between else 5)
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
    "(?:，其中|(?<!。)；|、)(?:人均)?(?!.*[总共奖补罚均])[^，。；、\\d]{2,8}(?:支出|消费|收入)?"
)
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
