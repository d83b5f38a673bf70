"""What a Chinese amount is per, as the one before it: 由每支6980元降至2290元.

All functions take the plain shadow of a line and look a bounded way.
"""

import re
from typing import Final

from articles.text.amounts import counting_han
from articles.text.amounts.number_types import Measured, Number
from articles.text.amounts.rates_time_han import TIMES
from articles.text.amounts.units import is_currency

_ANOTHER: Final = re.compile("[年月][一-鿿]{0,6}费|总|收入|[船车机门]票")
_OTHER_SUBJECT: Final = re.compile("，(?:存栏|库存|总|累计|规模|余额|面积)")
_NEXT_OF_CROWD: Final = re.compile("[，、](?!全|总|共|其中)[一-鿿]{1,8}")
_AGAIN: Final = re.compile(
    "(?:[至到由从为比多少高低贵降涨]|[多少][打产收卖付交花赚用]|便宜|高出|多出|[增减提升降涨跌上下调][加少高降涨跌升调]?)了?"
    "(?:约|近|将近|接近|大约|超过?|逾|至|到|为)?$|^，(?:而|但)[^，。]{0,8}(?:只要|只需|仅需|仅|只|要|为|是|约)$"
)
# 由去年的842万增加到今年的967万: whose number it is stands right before it.
_TIMED: Final = re.compile(
    "(?:今年|目前|如今|现在|去年|上年|当年|\\d{4}年(?:底|末)?)的?(?:近|约|超过?|逾)?$"
)
# 普工月薪6500元，熟练工8800元; 小麦亩产520公斤，玉米610公斤: the same of others, by name.
_OF_OTHERS: Final = (
    "(?:左右|上下|以上)?[，；、]而?(?![一-鿿]{0,7}(?:总|共|合计|累计|投资|收入|利润|产值|成本|支出|消费|补[贴助]|"
    "奖|罚|税|费|押金|定金|额|面积|库存|进口|出口|销[售量]|票|每|均|[年月日]产|其中|[补赔返存捐]|产能|装机|装载|载重|容量|储量))"
    "[一-鿿]{2,8}?(?:(?:可|能)?(?:为|是|达到?|则为|约|只有|仅|至|涨到|拿到?|挣)?)"
)
# 月租1500元，而在国贸附近，同样面积的房子要5800元
_OF_THE_KIND: Final = (
    "[，；](?:而?在?[一-鿿]{2,7}，)?而?(?:同样|同等|同类|相同|类似|一样)[一-鿿]{0,9}"
    "(?:要|得|为|是|达到?|约|至少|至)"
)
_OTHERS: Final = re.compile(f"{_OF_OTHERS}|{_OF_THE_KIND}")
_ALIKE: Final = 5
_LISTED: Final = re.compile("(?:、|和|与|及|以及|，)(?:约|近|超过?|逾)?")
_LIST_OF_TIME: Final = re.compile(
    "[、和与及][^，。；！？\\d]{0,10}|，(?:可|相应|同时|并|相当于)?(?:减少|减排|节约|替代|节省|降低)[^，。；！？\\d]{0,10}"
)
# 每年减少事故7.5万起，折合经济损失21亿元: what the amount of a year comes to, or goes with
_AMOUNTS_TO: Final = re.compile(
    "，(?:可|能|相当于|相应|同时|并|约|预计|还|共)*(?:折合|约合|折算|减少|减排|少排放?|少用|节约|节省|节支|省下|"
    "降低|增收|增加|创造|带来|实现)(?!至|到)[^，。；！？\\d比]{0,12}"
)
# 人均公园绿地16.2平方米，其中主城区14.8平方米: the mean of some of them
_OF_SOME: Final = re.compile("，其中(?!.{0,9}[总共奖补罚均])[^，。；、\\d]{2,8}(?:为|是|达到?)?")
# 日均开行旅客列车1310列，其中动车组列车902列; what one day had is no mean
_OF_THEM: Final = re.compile(
    "，其中(?!.{0,9}[总共累均])[^，。；、\\d日天周月]{2,12}(?:为|是|达到?|约)?"
)
# 平均亩产520公斤，同比增产12公斤
_GREW: Final = re.compile("，(?:同比|[比较][^，。；\\d]{2,8})?(?:平均)?[增减]产了?(?:约|近|超过?)?")
_CONVERTED: Final = re.compile("起?(?: ?[(（;/,，]|，?约合|，?折合|，?合)(?:约|合|折合|人民币)*")
_SENTENCES: Final = re.compile("[。；！？]")
# So many of these in one thing: the next is said of another thing.
_BY_TIME: Final = ("year", "month", "day", "quarter")
_MEANS: Final = ("person", "household", "mu", "person/year", "person/month", "person/day")
_OF_PARTS: Final = frozenset(("unit", "vehicle", "project", "enterprise", "share", "10share"))


def like_before(line: str, start: int, code: str, previous: Measured, number: Number) -> str:
    """由每支6980元降至2290元, 每年节煤48万吨、减排120万吨: what the amount before is per."""
    before, slash, per = previous.code.partition("/")
    between = line[previous.end : start]
    if (
        per[:1].isdigit()
        and not per.endswith("share")
        and code.startswith("count:")
        and _NEXT_OF_CROWD.fullmatch(between)
    ):
        return slash + per  # 每千人口医师3.6人，护士4.2人
    told, value = previous.number.value, number.value
    near = value <= _ALIKE * told and told <= _ALIKE * value
    others = before == code and per not in _OF_PARTS and _OTHERS.fullmatch(between)
    paid = others and "/" + per in TIMES and is_currency(code)
    if others and (near or (paid and counting_han.noun_beside(line, start) == "count:person")):
        return slash + per
    if not slash or code == "day" or len(between) > 24 or _SENTENCES.search(between):
        return ""
    if "/" + per in TIMES and not is_currency(code) and _LIST_OF_TIME.fullmatch(between):
        return slash + per
    if per in _BY_TIME and _AMOUNTS_TO.fullmatch(between) and not is_currency(before):
        return slash + per
    if before == code and near and per in _MEANS and _OF_SOME.fullmatch(between):
        return slash + per
    if before == code and "/" + per in TIMES and _OF_THEM.fullmatch(between):
        return slash + per
    if before == code and per == "mu" and value <= told and _GREW.fullmatch(between):
        return slash + per
    between = _TIMED.sub("", between)
    again = _AGAIN.search(between) and not _ANOTHER.search(between)
    if "/" + per in TIMES and _OTHER_SUBJECT.match(between):
        again = None  # 月均淘汰4万头，存栏降至590万头
    if before == code and (again or _LISTED.fullmatch(between)):
        return slash + per
    money = is_currency(code) and is_currency(before)
    return slash + per if money and _CONVERTED.fullmatch(between) else ""
