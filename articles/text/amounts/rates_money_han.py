"""What a Chinese price or pay is per: 每股68.5元, 单箱运费1980元, 一吨水涨到18元.

All functions take the plain shadow of a text and look a bounded way.
"""

import re
from typing import Final

from articles.text.alternatives import one_of
from articles.text.amounts import counting_han
from articles.text.amounts import unit_data_han as data
from articles.text.amounts.classifiers_han import named_so
from articles.text.amounts.rates_time_han import (
    CLAUSE,
    EARNED_IN,
    MADE_OF,
    MONEY_TIMES,
    NEAR,
    ONE_MEASURE,
    PER,
    TIME_OF,
    made_of,
    time_rate,
)
from articles.text.amounts.unit_data import MEASURES
from articles.text.gated import Gated, gated_tree, opened_by

PAY: Final = Gated(
    f"([年月周日]|(?<![即及同届当随定按准实临])时)(?:均|平均|结|最低)?(薪|工资|工钱|工价|收入|租金?|供|收?费|付|缴|结|入(?=(?:过|近|约|超过?|不足|不到|能|可)*$)){NEAR}{{0,12}}$"
)
_SHARE: Final = Gated(f"每股{NEAR}{{0,10}}$")  # 每股h股派息0.1元
_ONE: Final = Gated(
    f"(?:^|[，。；：、\\n])(?:平均|[换修迁建造买装改租养种浇])?一({PER})(?!年|月|天)"
    f"[^，。；\\d每]{{1,14}}(?:价|成本|费用?|卖|售|要|租金){NEAR}{{0,10}}$"
)
# 护工一天260元, 一年学费6.8万元
_FOR_A_TIME: Final = Gated(
    "(?<![近前这去过有第上今])一(天|个月|年|小时|晚|周|学期)"
    "(?:的?[一-鿿]{0,4}(?:费用?|租金?|薪[水酬资]?|工[资钱]|收入|支出|要价?|卖|收|到手|开销|花销))?"
    "(?:是|为|有|就|才|只|要|约|近|超|大约|能)?$"
)
# 一吨再生水1.8元
_A_MEASURE: Final = Gated(
    "(?:^|[，。；：、\\n])一(斤|公斤|吨|度电)[一-鿿]{1,7}?"
    "(?:价格|卖价?|售价?|要价?|只要|仅|约|涨到|降到|才|为|的)*$"
)
# 每40英尺集装箱3260美元
_BOX: Final = Gated(
    "每个?(40|20|四十|二十)英尺(?:标准)?(?:集装)?[箱柜](?:[^，。；]{0,12}(?:运费|运价|费用)|[^，。；]{0,6})"
    "(?:为|是|约)?$"
)
_SINGLE: Final = Gated(f"单(?!年|月|日|天|位|元)({PER}){NEAR}{{0,14}}$")
MEAN_OF_TIME: Final = re.compile(
    "(?<![0-9当今昨前次近去本每])([年月周日])(?:均|产(?![品业能地])|耗|用[电水气]|补[助贴]?|奖励?|薪|收入|租金?|支出|费用|销售额)"
)
_PRICED: Final = re.compile("平均|价|费|额|成本|收入|产值|利润|投资|补贴|租|薪|售|卖|产量|耗|用|效")
_HEAD: Final = Gated(
    f"(?:^|[。；，\\n])每({PER})(?![a-z])[^，。；]{{0,14}}(?:成本|价|费|补贴|收入|工资|投资|产值|租金|薪)"
)


def _of_sold(plain: str, low: int, start: int, opened: int) -> str:
    """A price of what is named beside it, or what one of them may get: 电价0.38元."""
    if _OF_POWER.search_in(plain, opened, low, start):
        return "/kWh"
    of_one = _OF_ONE.search_in(plain, opened, low, start)
    if of_one is not None:
        return "/" + data.OF_ONE[of_one.group(1)]
    return "/hour" if _HOURLY.search_in(plain, opened, low, start) else ""


def of_money(plain: str, low: int, start: int) -> str:
    """The rate of a price or a pay: 每股68.5元, 平均月薪1.58万元, 单箱运费1980元."""
    opened = opened_by(plain)
    named = _named(plain, low, start, opened) if opened & _ANY else ""
    rate = named or time_rate(plain, start, MONEY_TIMES)
    return rate or (time_rate(plain, start, EARNED_IN) if "一" in plain[low:start] else "")


def _named(plain: str, low: int, start: int, opened: int) -> str:
    """What a price or a pay is of, or per, by a word that names it."""
    sold = _of_sold(plain, low, start, opened)
    if sold:
        return sold
    pay = PAY.search_in(plain, opened, low, start)
    if pay is not None:
        named = pay.group(1) in "月周时" or pay.group(2) != "收入"
        if named and (pay.group(2) != "收入" or _WAGE.search(plain, low, start)):
            return TIME_OF[pay.group(1)]
    made = made_of(plain, low, start)
    if made:
        return made
    if _SHARE.search_in(plain, opened, low, start):
        return "/share"
    near = plain[low:start]
    one = _of_one(plain, low, start, opened)
    if one is not None:
        return "/" + data.PER[one.group(1)]
    if _PLANNED.search_in(plain, opened, low, start):
        return "/year"
    box = _BOX.search_in(plain, opened, low, start)
    if box is not None:
        return "/FEU" if box.group(1) in ("40", "四十") else "/TEU"
    one = _ONE.search_in(plain, opened, low, start) if "一" in near else None
    if one is not None and data.PER[one.group(1)] not in MEASURES:
        one = None  # 一台机器的成本: an amount, per nothing that is said
    one = one or (_SINGLE.search_in(plain, opened, low, start) if "单" in near else None)
    if one is not None and _PRICED.search(plain, one.start(), start):
        named = named_so(one.group(1), near)
        named = named or counting_han.head_noun(plain, one.end(1), one.group(1)) or ""  # 单只犬
        named = "unit" if one.group(1) == "箱" else named  # 单箱运费: of a container
        mean = MEAN_OF_TIME.search(plain, one.end(1), start)
        of_time = "" if mean is None else TIME_OF[mean.group(1)]
        return "/" + (named or data.PER[one.group(1)]) + of_time  # 单店日均销售额
    head = _HEAD.search_in(plain, opened, low - 20, start)
    if head is not None and CLAUSE.search(plain, head.start() + 1, start) is None:
        return "/" + data.PER[head.group(1)]
    return ""


# 达产后年产值可达80亿元, 年销售收入将突破1000亿元: of any year that follows.
_PLANNED: Final = gated_tree(
    "(?:达产|投产|建成|满产|达效)[^。；\\d]{0,12}年(?:可?新增|可|均|总)*(?:实现)?"
    "(?:产值|销售收入|销售额|营业收入|营收|利税|利润|税收|纳税|收入)[^。；\\d]{0,8}$|"
    "(?<![去今上半全])年(?:产值|销售收入|销售额|营业收入|营收|利税|税收)(?:将|可|有望|预计)[^。；\\d]{0,6}$"
)
_OF_POWER: Final = Gated("电价格?(?:分别)?(?:约|为|是|仅|只有|降至|降到|涨到|涨至|执行|每)*$")
# 单个企业最高奖励, 个人最高可贷: what one of them may get.
_OF_ONE: Final = Gated(
    f"({one_of(data.OF_ONE)})(?:一次性|每年|累计|单笔|年度)?(?:最高|上限|最多|至多|可|奖励|补贴|补助|给予|支持|获|另给|给|奖)[^，。；0-9]{{0,8}}$"
)
# 单个项目每年, 单户每月: one of them in each such time
_SINGLE_AT: Final = re.compile(
    f"(?:({one_of(data.OF_ONE)})|单(?=[个座台名项所])({PER})[一-鿿]{{0,4}}?)(?:平均)?$"
)


def single_before(plain: str, at: int) -> str:
    """Of one of whom or what the rate of time that begins at `at` is told, as "/project"."""
    low = max(0, at - 10)
    one = _SINGLE_AT.search(plain, low, at) if "单" in plain[low:at] else None
    if one is None:
        return ""
    if one.group(1):
        return "/" + data.OF_ONE[one.group(1)]
    noun = counting_han.head_noun(plain, one.end(2), one.group(2))
    return "/" + (noun or data.PER[one.group(2)])


_HOURLY: Final = Gated(f"小时(?:最低)?(?:工资|薪酬)(?:标准)?{NEAR}{{0,6}}$")


def _of_one(plain: str, low: int, start: int, opened: int) -> re.Match[str] | None:
    for pattern in (ONE_MEASURE, _A_MEASURE, _FOR_A_TIME):
        match = pattern.search_in(plain, opened, low, start)
        if match is not None:
            return match
    return None


_WAGE: Final = re.compile("[人工员民者师手户生]|平均")
# What needs one of these to be said: most lines hold none.
_ANY: Final = sum(
    one.bit
    for one in (
        *(_OF_POWER, _OF_ONE, _HOURLY, PAY, MADE_OF, _SHARE, ONE_MEASURE, _A_MEASURE),
        *(_FOR_A_TIME, _PLANNED, _BOX, _ONE, _SINGLE, _HEAD),
    )
)
