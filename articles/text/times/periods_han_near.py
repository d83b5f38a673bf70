"""Times in Chinese that count from the day of publication, or from a day told before: yesterday,
next month, 10日, 五年前, 年内."""

import re
from datetime import date, timedelta
from typing import Final

from articles.text.times import dates
from articles.text.times.atoms import Atom
from articles.text.times.counts import UNITS, count_of, rolled
from articles.text.times.period_data import HAN_WEEKDAYS

EDGES: Final = {"底": "end", "末": "end", "初": "start", "中": "middle"}
# 全年力争达到, 预计全年: a year that is still to come
_AIMED: Final = re.compile(
    "力争|预计|有望|目标|计划|确保|预期|预测|任务|争取|拟|将(?![军士])|可达|料将"
)
_FARTHEST: Final = 60


def is_aimed_at(match: re.Match[str]) -> bool:
    """Whether the words around a time in its clause look ahead."""
    start, end = match.span()
    before = re.split("[，。；！？]", match.string[max(0, start - 14) : start])[-1]
    after = re.split("[。；！？]", match.string[end : end + 22])[0]
    return bool(_AIMED.search(before) or _AIMED.search(after))


def vague(match: re.Match[str], published: date | None) -> Atom:
    if match.group()[0] in "截到" and published is not None:
        today = (published, published)  # 截至目前, 到目前为止
        start, end = match.start() + 1 + int(match.group()[0] == "截"), match.end()
        return Atom(start, end - 2 * match.group().endswith("为止"), "day", days=today, grain="day")
    days = rolled(match.group(), published)
    return Atom(*match.span(), "rolling" if days else "vague", days=days, grain="vague")


def named(match: re.Match[str], published: date | None) -> Atom:
    """年内, 今明两年, 收盘, 半年报, 本公告日: counted from the day of publication."""
    start, end = match.span()
    if published is None:
        return Atom(start, end, "relative", grain="vague")
    name, word, year = match.lastgroup, match.group(), published.year
    if name == "now_year":
        if word[0] == "月":
            return Atom(start, end, "month", days=dates.month_of(published, 0), grain="month")
        return Atom(start, end, "year", dates.whole_year(year), grain="year")
    if name == "both" and word[-1] in "天日":  # 昨今两日
        day = published - int(word[0] == "昨") * dates.ONE_DAY
        return Atom(start, end, "range", days=(day, day + dates.ONE_DAY), grain="days")
    if name == "both":
        first = year + {"去": -1, "明": 1}.get(word[0], 0)
        return Atom(start, end, "range", dates.Stretch(first, years=1), grain="years")
    if name == "session":
        day = dates.last_workday(published)
        if _OVERNIGHT.search(match.string, start - 12, end):
            day = dates.last_workday(published - dates.ONE_DAY)  # 隔夜美股收跌
        return Atom(start, end, "session", days=(day, day), grain="day")
    if name == "report":
        known = year - int(word[0] == "年" or (word[0] == "半" and published.month < _MIDYEAR))
        stretch = dates.whole_year(known) if word[0] == "年" else dates.half(known, 1)
        return Atom(start, end, "document", stretch, grain="half" if word[0] != "年" else "year")
    return Atom(start, end, "day", days=(published, published), grain="day")


_MIDYEAR: Final = 7
_OVERNIGHT: Final = re.compile("隔夜|夜盘|美股|道指|纳指|标普")


def ago(match: re.Match[str], published: date | None) -> Atom:
    """五年前, 三个月前: counted back from the publication."""
    count = count_of(match.group("ago_n"))
    start, end = match.span()
    if published is None or not 0 < count <= _FARTHEST:
        return Atom(start, end, "vague", grain="vague")
    unit = match.group("ago_u")
    if unit == "年":
        return Atom(start, end, "years_ago", dates.whole_year(published.year - count))
    days = dates.unit_of(published, -count, UNITS[unit])
    return Atom(start, end, "ago", days=days, grain="days")


def week_of_year(match: re.Match[str], year: int | None, published: date | None) -> Atom:
    """第48周, 2024年第13周: as weeks are numbered, from the Monday of the one of 4 January."""
    start, end, number = *match.span(), count_of(match.group("week_no"))
    years = [year] if year else [published.year, published.year - 1] if published else []
    for one in years:
        try:
            days = date.fromisocalendar(one, number, 1), date.fromisocalendar(one, number, 7)
        except ValueError:
            continue
        if year or (published and days[0] <= published):
            return Atom(start, end, "week", days=days, grain="week")
    return Atom(start, end, "vague", grain="vague")


def relative(match: re.Match[str], published: date | None) -> Atom:
    start, end = match.span()
    name = match.lastgroup or ""
    if published is None:
        return Atom(start, end, name, grain="vague")
    told = match.group()[0] in "当同季次翌" or match.group().startswith(("这天", "这一天"))
    part = (match.group(f"{name}_e") or "") if name in ("month", "quarter") else ""
    third = part.endswith("旬") or (name == "month" and part == "初")
    grain = "days" if third else name
    if name == "month" and match.group("month_d"):
        grain = "day"
    days = _days(match, name, published)
    if told and name == "day" and match.group()[0] == "这":
        days = None
    if told and name == "day" and _OF_SOMETHING.search(match.string, start - 1, start):
        days = None  # 环境日当天: that of publication only where nothing goes before it
    on = int(match.group()[0] in "次翌")
    edge = "" if third else EDGES.get(part, "")
    return Atom(start, end, name, days=days, grain=grain, edge=edge, told=told, count=on)


def _days(match: re.Match[str], name: str, published: date) -> dates.Span | None:
    word = match.group()
    shift = {"昨": -1, "前": -2, "上": -1, "明": 1, "后": 2, "下": 1}.get(word[0], 0)
    if name == "day":
        if word.startswith("前一"):
            shift = -1
        if match.string[match.start() - 1 : match.start()] == "大":
            shift += 1 if shift > 0 else -1
        day = published + timedelta(days=shift)
        return day, day
    if name == "month":
        month = dates.month_of(published, 2 * shift if word[1] == word[0] else shift)
        return _part_of_month(match, month)
    if name == "quarter":
        return dates.quarter_of(published, shift)
    if name == "week":
        return _days_of_week(match, shift, published)
    day = dates.weekday_before(published, HAN_WEEKDAYS[match.group("weekday")])
    return day, day


def _days_of_week(match: re.Match[str], shift: int, published: date) -> dates.Span | None:
    """本周, 上周五, 周末, 下周前三天."""
    word = match.group()
    weekday = match.group("week_day")
    if word.startswith("周末"):  # the last that has begun
        weekday = "末"
        shift = -int(published.weekday() < _SATURDAY and not is_aimed_at(match))
    if weekday == "末" and match.string.endswith(("过去的", "刚过的"), 0, match.start()):
        shift -= int(published.weekday() < _SATURDAY)
    week = dates.week_of(published, 2 * shift if word[1] == word[0] else shift)
    counted = weekday or match.group("week_f")
    if not counted and _HEADING.match(match.string, max(0, match.start() - 1)):
        return None  # 【本周概览】: the days stand behind
    if not counted:
        over = shift == 0 and not is_aimed_at(match)
        over = over and _OF_A_MARKET.search(match.string, *_rest(match)) is not None
        return (week[0], published) if over else week
    if match.group("week_f"):
        return week[0], week[0] + (count_of(match.group("week_f")) - 1) * dates.ONE_DAY
    if weekday == "末":
        return week[1] - dates.ONE_DAY, week[1]
    day = week[0] + timedelta(days=HAN_WEEKDAYS[weekday])
    return day, day


# A week of trade ends with the day of its report, any other one on Sunday.
_OF_A_MARKET: Final = re.compile(
    "价|库存|开工率|利用率|检修|成交|净投放|净回笼|逆回购|指数|期货|现货|收盘|股|基金|环比|"
    "行情|市场|[涨跌]|产量|铁水|汇率|利率|运费|国债|资金面"
)


def _rest(match: re.Match[str]) -> tuple[int, int]:
    """The offsets of what stands behind a time in its sentence, as far as it matters."""
    stop = match.string.find("。", match.end(), match.end() + 60)
    return match.end(), stop if stop >= 0 else match.end() + 60


_SATURDAY: Final = 5
_OF_SOMETHING: Final = re.compile("[日节业幕映播礼会]$")


def day_alone(match: re.Match[str], published: date | None) -> Atom:
    """10日, 8日至10日: of a month that is not written."""
    start, end = match.span()
    number = count_of(match.group("d3_n") or match.group("d3_due") or match.group("hao"))
    days = _numbered(match, number, published) if published is not None else None
    if days and match.group("d3_from"):
        first = count_of(match.group("d3_from"))
        low = _day_of(dates.month_of(days[0], -int(first > number))[0], first)
        if low is not None and low[0] < days[1]:
            return Atom(start, end, "range", days=(low[0], days[1]), grain="days")
        days = published = None
    return Atom(
        start, end, "d3", days=days, grain="d3" if published else "vague", weak=published is None
    )


def _numbered(match: re.Match[str], number: int, published: date) -> dates.Span | None:
    """The day of a number alone, 10日: of this month or the last, of the next where it is ahead."""
    here = _day_of(published.replace(day=1), number)
    soon = here is not None and 0 < (here[0] - published).days <= _SHORTLY
    if soon and not _GONE.match(match.string, match.end()):
        return here  # that of the month before would be told with its month
    start = match.start()
    ahead = _AHEAD.search(match.string, start - 24, start) is not None
    ahead = ahead or _TO_COME.match(match.string, match.end()) is not None
    if ahead and here is not None and (published - here[0]).days > _LONG_PAST:
        return _day_of(dates.month_of(published, 1)[0], number)
    if here is not None and (here[0] <= published or ahead):
        return here
    return _day_of(dates.month_of(published, -1)[0], number)


_HEADING: Final = re.compile("【[^】]{2,10}】.{0,12}\\d月\\d")


def _part_of_month(match: re.Match[str], month: dates.Span) -> dates.Span | None:
    """上月8日, 上月底, 上月中旬: a day, an edge or ten days of a month."""
    number, part = count_of(match.group("month_d")), match.group("month_e") or ""
    if number:
        return _day_of(month[0], number)
    first = {"初": 1, "上旬": 1, "中旬": 11, "下旬": 21}.get(part)
    if first is None:
        return dates.edged(month, EDGES.get(part, ""))
    last = month[1] if first == 21 else month[0].replace(day=first + 9)
    return month[0].replace(day=first), last


_LONG_PAST: Final = 14
_SHORTLY: Final = 10
_GONE: Final = re.compile("[^，。；！？]{0,12}?[了已]")
# 26日早晨气温将降至
_TO_COME: Final = re.compile("[^，。；！？]{0,16}(?:将(?![军领近])|预计)")
# 预计14—18日有雨, 将于20日开幕: still to come
_AHEAD: Final = re.compile("(?:预计|预报|将[于在至从持]|定于|拟于|计划)[^。；！？]{0,18}$")


def _day_of(month: date, number: int) -> dates.Span | None:
    try:
        day = month.replace(day=number)
    except ValueError:
        return None
    return day, day
