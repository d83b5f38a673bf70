"""Times that Chinese tells as a figure: 工期18个月, 期限15年, 由10天缩短至3天, 平均5个月左右.

A figure is how long something takes, lasts, is allowed for or is put off. Hours and days are
figures wherever nothing else claims them; weeks to years are so only where a word before them says
it: a noun of what lasts (工期), a verb of spending (用了), one of what goes on meanwhile (验证),
a bound (至少), or one of moving a date (提前). Other spans of them belong to the periods, or are
ages, service and records (干了十二年, 连续6个月).
"""

import re
from typing import Final

from articles.text.amounts.number_types import ONE, Number
from articles.text.amounts.units import Unit

_BACK: Final = 24
_FILLED: Final = (
    "(?:平均|一般|通常|[大不]?约|将?近|超过?|逾|不少于|不[低高]于|不超过|不足|不到|至少|最[少多长短]|长达|高?达|可达|"
    "均?为|就?是|只?有|仅|只|需要?|[由从了的在到至:：]|原来的?|此前的?|缩短|延长|压[缩减]|减少|拉长|增加|[增升降]|降低|提高|"
    "提前|推迟|放宽|设定|规定)*$"
)
# What lasts, or a verb that says how long; words that fill may stand before the figure.
_LASTS: Final = re.compile(
    "(?:(?<![近同前后定长中短上本初末早预到时星学假日首一二三四五六七八九十两])期|(?<=[长短]周)期|期限|年限|时限|时长|工时|"
    "寿命|学制|审限|徒刑|[获判]刑|拘役|缓刑|[禁停]赛|时间|为期|历时|耗时|用时|费时|服役|质保|保修|锁定|最[长短]|长达|缩短|压缩|压减|缩减|精简|拉长|延(?=[长至到])长?|"
    "够(?:付|用|吃|烧|支付|发|喂|撑)?|可(?:支付|维持|支撑)|能撑|"
    # 自签订之日起18个月
    f"之日起(?:满|计算?)?|(?<![主重必只还简纲])(?<!还需)(?:需要?|要(?!求)|得)[等花用]?){_FILLED}"
)
# 药效可持续两到三个月, but 持续三个月上涨
_GOES_ON: Final = re.compile(
    "(?:效|影响|过程|周期|[会能可将])[^，。；]{0,4}持续(?:[大不]?约|将?近|超过?|至少|长达)?$"
)
_OVER: Final = re.compile("(?:年|个月|周)(?:以上|左右)?(?:[，。；！]|$)")
# 用三年时间走访, 可供三年之用: what something takes or is enough for.
_TAKEN: Final = re.compile(
    "(?:(?<![费采使启运应利作])[用花]了?|花费了?|耗去|耗费|可?[供够]|够|历经|经过|前后|足足|整整)(?:了|约|近|将近|超过?|整整|不到)*$"
)
_OF_USE: Final = re.compile("(?:年|个月|周)(?:多|半)?(?:的?时间|之用|之需|的?使用)")
# 工期两到三个月: what stands before the lower end of a range is said of both.
_BOTTOM: Final = re.compile("(?:\\d{1,2}|[一二两三四五六七八九十]{1,2})(?:个月|年|周)?[到至~-]$")
_YEARS: Final = re.compile(
    "(?:年(?!期)|个月|周)(?:以上|以内|左右)?(?:的?时间)?(?:缩短|压[缩减]|延长|拉长|延至|[增降减升]至|[就可能]*回本)"
)
_SPELL: Final = re.compile(
    "年(?![度级代轻初底末中内产均检龄版货会报后前间来生期]|[一二三四五六七八九十\\d]{1,2}月)|"
    "个(?:[半多]?月(?![后前内来间])|工作日|交易日(?!后))|周(?![年边期岁一二三四五六日末刊报游长转围前后内])"
)
_OF: Final = re.compile("(?:年|个月|周)的")  # 为期三个月的培训
# 12个月内不减持: how long somebody is bound.
# 验收后20个工作日内付清: the term of a contract or a rule.
_BOUND: Final = re.compile("个月内不|个工作日(?![之以]?[前后])")
# 自3月1日起施行，有效期五年: of a rule, no figure of the news.
_LAW: Final = re.compile("施行|实施[^，。；]{0,12}，[^，。；]{0,4}有效期$|有效期[^，。；]{0,4}$")
# 平均5个月左右, 工期缩短3个月, 提前两个月: months of what is done.
_DONE: Final = re.compile("(?:办结|审批|办理|平均|缩短|压缩|提前|[只仅]用)[^，。；]{0,10}$")
_WEEKS: Final = re.compile("(?:等待|缩短|拉长|延长)[^。；]{0,20}$")


# 花了四个半月, 忙了三个月: what was spent; 干了12年, 住了31年 are somebody's life.
_SPENT: Final = re.compile(
    "(?:(?<![费采使启运应利作引任聘信])[用花耗]|[忙磨等拖停压谈建修造调试测排晒]|历经|历时)了?"
    f"(?<!等)(?:整整|足足)?{_FILLED}"
)
# 验证六到九个月, 用药18个月后, 警告15秒后: what goes on for so long.
_ACTS: Final = (
    "验证|试[用产飞]|试运[行营]|中试|测试|调试|检测|检修|大修|维修|抢修|抢排|停[产工机运业牌电水气摆]|整[改顿治]|公示|"
    "隔离|观察|随访|治疗|[给用服停]药|培训|实习|施工|养护|发酵|陈化|熟化|存[放储]|储存|保存|保留|留存|冷[藏冻却]|封[闭控]|"
    "暂停|中断|延误|晚点|推迟|延[期后迟]|等[待候位]|排队|轮候|航行|行驶|滞[留港]|积压|监测|闲置|空置|冻结|报废|验收|断电|"
    "警告|接[警报]|预售|开售|开订|签[约收]|竣工|点火|起飞|发射|充电|加热|静置|浸泡|淬火|退火|连续(?:运行|运转|作业|开机)"
)
_GOING_ON: Final = re.compile(f"(?<!连续)(?:{_ACTS}){_FILLED}")
_LATER: Final = re.compile(
    "(?:个(?:半|多)?月|周|天|个?(?:半|多)?(?:小时|钟头)|分钟|秒)[之以]?后(?![期台续备])"
)
# 至少一年, 不少于三个月
_AT_LEAST: Final = re.compile(
    "(?<!满)(?:至少|至多|[最][多少长短]|不[得应]?(?:少于|低于|超过|长于|短于|早于|晚于))(?:为|是)?$"
)
# 够50万户家庭烧两个多月
_ENOUGH: Final = re.compile("(?<![不能])够[^，。；]{1,14}$")
_IN_PARTS: Final = re.compile("(?<![部百成十])分$")  # 分36个月发放
# 提前七天, 推迟两个月: how far a date is moved.
_DATED: Final = re.compile("(?:提前|推迟|延[后迟长]|缩短|压缩)(?:了|约|近|至少|至|到)*$")
# 事发前三个月内, 月底前30天内: the time beside an act or a day.
_BESIDE: Final = re.compile("(?:(?<![此之今以往])[后起]|(?<=[发底日末期])前)(?:约|近)?$")
_INSIDE: Final = re.compile("(?:个(?:半|多)?月|年|周|天)[之以]?内")
# 18个月的过渡期: the time of a term that is named behind it.
_TERM_BEHIND: Final = re.compile(
    "(?:个(?:半|多)?月|年|周)的[一-鿿]{0,4}?(?:[渡冲限租保察示营窗口补缓设工货付静应]期|时间)"
)
# 24小时以内, 24小时后: no round-the-clock service.
_HOURS_OF: Final = re.compile("小时(?:[之以]内|[之以]?后|左右|[缩压减降增延]|[，。；、！？）]|$)")
_OPEN_ALL_DAY: Final = re.compile("(?:营业|服务|开放|值守|全天|在线|供应|热线|坚守|轮班)$")
_COUNTED: Final = ("个月", "个工", "个交", "个半", "个多")  # months, days of work or of trade
_SHORT: Final = frozenset("天秒小分")


def is_told(line: str, number: Number) -> bool:
    """Whether a number goes on with months, years or weeks that were measured, or with a shorter
    time that something had gone on for."""
    behind = line[number.end : number.end + 2]
    short = behind[:1] in _SHORT or behind == "个小"
    if behind[:1] not in ("年", "周") and behind not in _COUNTED and not short:
        return False
    if number.form not in ("digits", "han"):
        return False
    if short:  # 警告15秒后, 提前七天
        low = max(0, number.start - _BACK)
        ahead = behind[0] == "天" and line.endswith("提前", 0, number.start)
        return ahead or _is_around(line, number.end, low, number.start)
    if _YEARS.match(line, number.end) or _BOUND.match(line, number.end):
        return True
    start = _start_of_range(line, number, behind)
    low = max(0, start - _BACK)
    if _TERM_BEHIND.match(line, number.end) or _is_around(line, number.end, low, start):
        return True
    if _SPELL.match(line, number.end) is None or _LAW.search(line, low, start):
        return False
    return _is_taken(line, number, low, start)


def _start_of_range(line: str, number: Number, behind: str) -> int:
    """Where a number begins, or the lower end that stands before it: what stands before that is
    said of both."""
    if behind.startswith("年"):
        return number.start
    bottom = _BOTTOM.search(line, max(0, number.start - 6), number.start)
    return number.start if bottom is None else bottom.start()


def _is_around(line: str, end: int, low: int, start: int) -> bool:
    """Whether a span of time is bound by what stands on both sides of it."""
    if _LATER.match(line, end):
        return _GOING_ON.search(line, low, start) is not None
    return _INSIDE.match(line, end) is not None and bool(_BESIDE.search(line, low, start))


def _is_taken(line: str, number: Number, low: int, start: int) -> bool:
    """Whether what stands before a span of time says that something took or lasted so long."""
    if any(one.search(line, low, start) for one in _GOVERNS):
        return True
    if number.form == "digits" and _IN_PARTS.search(line, low, start):
        return True
    if _OVER.match(line, number.end) and _GOES_ON.search(line, low, start):
        return True
    if _OF_USE.match(line, number.end) and _TAKEN.search(line, low, start):
        return True
    lasts = _LASTS.search(line, low, start)
    if lasts is not None:
        return not (lasts.group().startswith("为期") and _OF.match(line, number.end))
    if number.form != "digits" or line.startswith("年", number.end):
        return False
    told = _WEEKS if line.startswith("周", number.end) else _DONE
    return told.search(line, low, start) is not None


_GOVERNS: Final = (_SPENT, _GOING_ON, _AT_LEAST, _ENOUGH, _DATED)


def is_day_long(line: str, number: Number) -> bool:
    """24小时营业: all day; 时限缩短至24小时, 用时24小时 are figures."""
    if not line.startswith("小时", number.end) or number.value != _HOURS:
        return False
    if _HOURS_OF.match(line, number.end):
        return _OPEN_ALL_DAY.search(line, number.start - _BACK, number.start) is not None
    return _LASTS.search(line, number.start - _BACK, number.start) is None


_HOURS: Final = 24


def unit_at(line: str, number: Number, at: int) -> Unit | None:
    """Years of such a time and days of a term; months and weeks are units of the tables."""
    if line.startswith("年", at) and is_told(line, number):
        return Unit("year", ONE, at + 1)
    if _WITHIN.match(line, at) and number.form in ("digits", "han"):
        bound = _TERM.search(line, number.start - _BACK, number.start)
        return Unit("day", ONE, at + 1) if bound else None
    return None


# 验收后90日内付清, 须在30日内答复: the term of a duty.
_WITHIN: Final = re.compile("日[之以]?内")
_TERM: Final = re.compile("(?:后|之日起|[须应可限]在?|(?<!对)[应须需]于)(?:的|第)?$")
