"""Bare numbers of Chinese whose measure was named before: 由64增至80, 已有五千二, 旺季六十.

All functions take the plain shadow of a text and look a bounded way.
"""

import re
from decimal import Decimal
from typing import Final

from articles.text.amounts import counting_han as counting
from articles.text.amounts import cues
from articles.text.amounts.bare_number import RELATIVE
from articles.text.amounts.number_types import ONE, Measured, Number
from articles.text.amounts.units import Unit, is_currency

_ENDS: Final = re.compile(
    "(?:上下|左右|以上|以下|以内|不到|出头|开外)?(?:[，。！？；、”)呢吧]|$)|[增减升降涨跌缩扩压变拓提][加少长低高减小展大升]?[至到为]"
)
_NEAR: Final = 40
_SENTENCE: Final = 60
_LEAST: Final = 10


def told_again(line: str, number: Number, at: int, previous: Measured | None) -> Unit | None:
    """What a number that ends its clause measures, by the figure or the noun before it."""
    if _ENDS.match(line, at) is None:
        return None
    if number.value < _LEAST:
        return None
    opened = _OPENED.search(line, number.start - 12, number.start)
    if opened is not None and _MOVES.match(line, at):
        noun = counting.noun_beside(line, opened.start())
        return None if noun is None else Unit(noun, ONE, at, True)
    if number.form == "han" and _is_price(line, number, previous):
        return Unit("CNY", ONE, at)
    noun = counting.noun_beside(line, number.start)
    if noun in _COUNTED_SO and _DIALLED.fullmatch(line, number.start, number.end) is None:
        return Unit(noun, ONE, at, True)  # 职工四百二, 床位300
    if previous is not None and _MEAN.search(line, number.start - 6, number.start):
        base = previous.code.partition("/")[0]
        return Unit(base, ONE, at) if is_currency(base) else None  # 赔了两千万，户均两千一
    if previous is not None and _goes_on(line, number, previous):
        return Unit(previous.code, previous.factor, at, previous.code.startswith("count:"), False)
    return None


_DIALLED: Final = re.compile("1[12][0-9]|12[0-9]{3}|9[56][0-9]{3}")  # 市民12345
_COUNTED_SO: Final = ("count:person", "count:household", "count:bed")
_MEAN: Final = re.compile("[户人亩社车单店村]均(?:约|近|达|超过?|有|是|为)?$")
# 托育点由64增至80
_OPENED: Final = re.compile("[由从](?:原来的?|最初的?|此前的?|去年的?|上年的?|约|近)?$")
_MOVES: Final = re.compile("[一-鿿]{0,3}?[增减升降涨跌缩扩压变拓提][加少长低高减小展大升]?[至到为]")


def _goes_on(line: str, number: Number, previous: Measured) -> bool:
    """Whether a bare number is what the figure before it came to, or a part of it."""
    if previous.code in RELATIVE or not 0 <= number.start - previous.end <= _NEAR:
        return False
    gap = line[previous.end : number.start]
    if "。" in gap or "；" in gap:
        return False
    value, before = number.value, previous.number.value
    if _CAME_TO.fullmatch(gap) is not None:
        return before / _FAR <= value <= before * _FAR
    if previous.code.startswith("count:"):
        return value < before and _PART.search(gap) is not None
    money = is_currency(previous.code.partition("/")[0])
    return money and value <= before * _FAR and _MORE.search(gap) is not None


_FAR: Final = Decimal(200)
# 从两千人降到三百五
_CAME_TO: Final = re.compile(
    "，[日月年周场次季班]均(?:约|近|达|超过?)?|"
    "，?(?:逐[步年渐]|一[路度下]|大幅|锐|骤|陡|猛|又|再|已|将|则)?"
    "[增减升降涨跌缩扩压提掉滑回拓攀锐骤猛][加少长低高减小大升落]?(?:至|到|为|成)了?(?:约|近|仅|不足|如今的|现在的|今年的)?"
)
# 换成电动的已有五千二, 合格的仅90: of those that were counted
_PART: Final = re.compile(
    "[的中里](?:就?已?有|只有|仅有?|约有?|占了?|超过|不足|不到|近)$|(?<!目)(?<!最[一-鿿])的$|，(?:其余|余下|剩下|另外)的?$"
)
# 每亩增收六百元，谷子增收四百
_MORE: Final = re.compile(
    "(?:增收|减收|[再又多另的]加|再降|多[赚挣卖收花付]|少[赚挣卖收花付]|便宜|贵|涨|跌|降)了?(?:约|近|将近|出)?$"
)


def _is_price(line: str, number: Number, previous: Measured | None) -> bool:
    """淡季四十、旺季六十: what is asked at a time or for one of a kind, where money is told of."""
    if _ASKED.search(line, number.start - 14, number.start) is None:
        return False
    low = max(0, number.start - _SENTENCE)
    told = cues.sentence_before(line, number.start, "zh-hans", number.start - low)
    if previous is not None and previous.start >= number.start - len(told):
        if is_currency(previous.code.partition("/")[0]):
            return number.start - previous.end <= _NEAR
        if previous.code not in _PRICED_BY:
            return False
    return _PRICE.search(told) is not None


_PRICED_BY: Final = (
    *("kg", "t", "jin", "m2", "mu", "hour", "min", "day", "month", "percent"),
    *("count:person", "count:unit", "count:household", "count:ticket"),
)
_PRICE: Final = re.compile(
    "[票价租费薪钱卖]|工资|收入|房间|一间|一晚|押金|[补津]贴|补助|奖[金励]|养老金|低保|供养|标准|彩礼|收购|疗程"
)
_ASKED: Final = re.compile(
    "(?:(?:[淡旺平]季|平[日时]|周末|假日|工作日|[大成]人|小孩|儿童|学生|老人|散客|会员|套票|[单双]人|通票|"
    "贵的|便宜的|好的|差的|现在|如今|以前|过去|原来|去年|往年|国产的?|进口的?|以[上下])"
    "(?:一[天晚间张位个人次斤亩])?|"
    # 每人每年九千六, 一个疗程一千九
    "每(?:人|户|月|年|天|日|周|晚|次|小时|公?斤|亩|吨|间|位|张|个|份|台|辆|套|件|平米?)|"
    "(?<![第同])一(?:个?(?:疗程|小时|钟头|月|人|晚|学期|季度)|[场晚间张位次斤亩套件份台袋盒瓶碗天年节课趟宿夜]))"
    "(?:也|就|才|只|要|能|得|收|卖|仅|是|不到|近|约|最[高多低少])*(?:[涨升卖开炒降跌落提][到至])?了?$|"
    "(?<![数量率温分速龄])[涨升卖开炒降跌落提][到至](?:了|近|约)?$"
)
