"""Expressions of time in Chinese, found in a plain shadow and turned into stretches of a year."""

import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import Final

from articles.text.amounts.numerals import read_han
from articles.text.times import dates, festivals
from articles.text.times.atoms import EVENT, WHOLE_YEAR, Atom
from articles.text.times.period_data import HAN_SHIFTS, HAN_WEEKDAYS, HAN_YEARS, PLANS
from articles.text.times.period_patterns_han import EDGE, HAN, IN_LATIN, OPENING, PATTERNS
from articles.text.times.rolling import rolled
from articles.text.word_tables import scan

_EDGES: Final = {"底": "end", "末": "end", "初": "start", "中": "middle"}


def _number(raw: str | None) -> int:
    if not raw:
        return 0
    if raw.isdigit():
        return int(raw)
    if raw == "首":
        return 1
    numeral = read_han(raw.replace("两", "二"))
    return 0 if numeral is None else int(numeral.value)


def _year(match: re.Match[str], published: date | None) -> int | None:
    written = match.group("y")
    if written:
        if written.isdigit():
            return int(written)
        numeral = read_han(re.sub("[○oO0]", "〇", written))
        return None if numeral is None else int(numeral.value)
    if match.group("yy"):
        return 2000 + _number(match.group("yy"))
    if match.group("rel") and published is not None:
        word = match.group("rel")
        if word == "全年":
            # A communiqué of the first months reviews the year that has ended.
            ended = published.month <= 4 and not _is_aimed_at(match)
            return published.year - int(ended)
        return published.year + HAN_YEARS[word]
    return None


# 全年力争达到, 预计全年: a year that is still to come
_AIMED: Final = re.compile(
    "力争|预计|有望|目标|计划|确保|预期|预测|任务|争取|拟|将(?![军士])|可达|料将"
)


def _is_aimed_at(match: re.Match[str]) -> bool:
    """Whether the words around a time in its clause look ahead."""
    start, end = match.span()
    before = re.split("[，。；！？]", match.string[max(0, start - 14) : start])[-1]
    after = re.split("[。；！？]", match.string[end : end + 22])[0]
    return bool(_AIMED.search(before) or _AIMED.search(after))


def matches_han(plain: str) -> Iterator[re.Match[str]]:
    """Where a plain shadow has expressions of time in Chinese, in order: of atom_han."""
    if plain.isascii() or HAN.search(plain) is None:
        return IN_LATIN.finditer(plain)
    return scan(OPENING, PATTERNS, plain)


def atom_han(match: re.Match[str], published: date | None) -> Atom | None:
    """What such a match names."""
    kind = match.lastgroup or ""
    return _READ.get(kind, _dated)(match, published)


def _iso(match: re.Match[str], _: date | None) -> Atom:
    start, end = match.span()
    year = int(match.group()[:4])
    stretch = dates.one_day(year, int(match.group("im")), int(match.group("id")))
    return Atom(start, end, "day", stretch, grain="day")


def _bare(match: re.Match[str], _: date | None) -> Atom:
    start, end = match.span()
    return Atom(start, end, "year", dates.whole_year(int(match.group())), grain="year", weak=True)


def _edge(match: re.Match[str], published: date | None) -> Atom:
    """年底, 月底, 开年以来."""
    start, end = match.span()
    word = match.group()
    if word[0] == "月":
        days = dates.month_of(published, 0) if published else None
        return Atom(start, end, "month", days=days, grain="month" if days else "vague", edge="end")
    edge = _EDGES.get(word[-1], "start")
    return Atom(start, end, "year_edge", dates.whole_year(None), edge=edge)


def _planned(match: re.Match[str], _: date | None) -> Atom:
    start, end = match.span()
    edge = match.group("plan_edge") or match.group("plan2_edge") or ""
    first = PLANS[match.group("plan") or match.group("plan2")]
    stretch = dates.Stretch(first, years=(_number(match.group("plan_n")) or 5) - 1)
    return Atom(start, end, "plan", stretch, grain="years", edge=_EDGES.get(edge, ""))


def _vague(match: re.Match[str], published: date | None) -> Atom:
    days = rolled(match.group(), published)
    return Atom(*match.span(), "rolling" if days else "vague", days=days, grain="vague")


def _named(match: re.Match[str], published: date | None) -> Atom:
    """年内, 今明两年, 去冬今春, 本公告日: counted from the day of publication."""
    start, end = match.span()
    if published is None:
        return Atom(start, end, "relative", grain="vague")
    name, word, year = match.lastgroup, match.group(), published.year
    if name == "now_year":
        if word[0] == "月":
            return Atom(start, end, "month", days=dates.month_of(published, 0), grain="month")
        return Atom(start, end, "year", dates.whole_year(year), grain="year")
    if name == "both":
        first = year + {"去": -1, "明": 1}.get(word[0], 0)
        return Atom(start, end, "range", dates.Stretch(first, years=1), grain="years")
    if name == "lunar":
        return _lunar(match, published)
    if name == "session":
        day = dates.last_workday(published)
        if _OVERNIGHT.search(match.string, start - 12, start):
            day = dates.last_workday(published - dates.ONE_DAY)  # 隔夜美股收跌
        return Atom(start, end, "session", days=(day, day), grain="day")
    if name == "report":
        known = year - int(word[0] == "年" or (word[0] == "半" and published.month < _MIDYEAR))
        stretch = dates.whole_year(known) if word[0] == "年" else dates.half(known, 1)
        return Atom(start, end, "document", stretch, grain="half" if word[0] != "年" else "year")
    if name == "notice":
        return Atom(start, end, "day", days=(published, published), grain="day")
    if match.group("cold_y") or match.group("school_y"):
        first = int(match.group("cold_y") or match.group("school_y"))
        days = date(first, 11, 15), date(first + 1, 3, 15)
        if match.group("school_y"):
            days = date(first, 9, 1), date(first + 1, 8, 31)
        return Atom(start, end, "season", days=days, grain="days")
    return Atom(start, end, "season", days=festivals.cold_season(word, published), grain="days")


_MIDYEAR: Final = 7
_OVERNIGHT: Final = re.compile("隔夜|美股|道指|纳指|标普")


def _lunar(match: re.Match[str], published: date) -> Atom:
    """大年初一, 除夕至初六, 初一到初五."""
    first = match.group("lunar_n") or "大年" + match.group("lunar_1")
    feast, to = festivals.lunar_day(first, published), match.group("lunar_to")
    last = festivals.lunar_day("大年" + to, published) if to else feast
    days = (feast, last) if feast and last and feast <= last else None
    return Atom(*match.span(), "range" if to else "day", days=days, grain="days" if to else "day")


def _event(match: re.Match[str], published: date | None) -> Atom:
    """8天, 头两天, 展会期间, 长假里: of what the text told of, or of the holiday just over."""
    first = match.group("event_f") or match.group("event_d")
    count = -_number(first) if first else _number(match.group("event_n"))
    over = festivals.just_over(published) if published is not None else None
    # Only a holiday, or all of its days, says itself what it is of.
    known = over if count > 0 or match.group("event_off") else None
    return Atom(*match.span(), EVENT, days=known, grain="event", told=True, count=count)


def _decade(match: re.Match[str], _: date | None) -> Atom:
    """九十年代, 20世纪80年代, 本世纪20年代: without a century that of the last one."""
    tens = _number(match.group("tens") or match.group("dec"))
    century = match.group("century") or "上"
    if tens < 100:
        tens += {"上": 1900, "本": 2000}.get(century) or 100 * _number(century) - 100
    return Atom(match.start(), match.end(), "decade", dates.Stretch(tens, years=9), grain="years")


def _ago(match: re.Match[str], published: date | None) -> Atom:
    """五年前, 三个月前: counted back from the publication."""
    count = _number(match.group("ago_n"))
    start, end = match.span()
    if published is None or not 0 < count <= _FARTHEST:
        return Atom(start, end, "vague", grain="vague")
    unit = match.group("ago_u")
    if unit == "年":
        return Atom(start, end, "years_ago", dates.whole_year(published.year - count))
    return Atom(start, end, "ago", days=dates.back(published, count, _UNITS[unit]), grain="days")


_FARTHEST: Final = 60
_UNITS: Final = {"个月": "month", "天": "day", "周": "week"}


def _relative(match: re.Match[str], published: date | None) -> Atom:
    start, end = match.span()
    name = match.lastgroup or ""
    if published is None:
        return Atom(start, end, name, grain="vague")
    told = match.group()[0] in "当同季"
    part = (match.group(f"{name}_e") or "") if name in ("month", "quarter") else ""
    grain = "days" if part.endswith("旬") else name
    if name == "month" and match.group("month_d"):
        grain = "day"
    days = _days(match, name, published)
    return Atom(start, end, name, days=days, grain=grain, edge=_EDGES.get(part, ""), told=told)


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
        week = dates.week_of(published, 2 * shift if word[1] == word[0] else shift)
        weekday = match.group("week_day")
        if not weekday and _HEADING.match(match.string, max(0, match.start() - 1)):
            return None  # 【本周概览】: the days stand behind
        if not weekday:
            over = shift == 0 and not _is_aimed_at(match)
            return (week[0], published) if over else week
        if weekday == "末":
            return week[1] - dates.ONE_DAY, week[1]
        day = week[0] + timedelta(days=HAN_WEEKDAYS[weekday])
        return day, day
    day = dates.weekday_before(published, HAN_WEEKDAYS[match.group("weekday")])
    return day, day


def _day_alone(match: re.Match[str], published: date | None) -> Atom:
    """10日, 8日至10日: of a month that is not written."""
    start, end = match.span()
    number = _number(match.group("d3_n") or match.group("d3_due") or match.group("hao"))
    days = _numbered(match, number, published) if published is not None else None
    if days and match.group("d3_from"):
        first = _number(match.group("d3_from"))
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
    number, part = _number(match.group("month_d")), match.group("month_e") or ""
    if number:
        return _day_of(month[0], number)
    first = {"上旬": 1, "中旬": 11, "下旬": 21}.get(part)
    if first is None:
        return dates.edged(month, _EDGES.get(part, ""))
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


def _dated(match: re.Match[str], published: date | None) -> Atom | None:
    start, end = match.span()
    text = match.group().rstrip("的 ")
    end = start + len(text)
    year = _year(match, published)
    if match.lastgroup == "fest":
        return _festival(match, year, published)
    stretch, grain = _part(match, year)
    if stretch is None or not dates.possible(stretch):
        return None
    if match.lastgroup == "nth_day":
        return _nth_weekday(match, stretch, published)
    written, short, rel = match.group("y", "yy", "rel")
    if written and grain == "year" and _OF_A_YEAR.search(text) is None:
        return Atom(start, end, "year", stretch, grain="year", weak=True)
    if rel and published is None and rel not in _COUNTED_ON:
        counted = HAN_SHIFTS.get(rel) if grain == "year" else None
        return Atom(
            start, end, "relative", grain="vague" if counted is None else "year", shift=counted
        )
    edge = EDGE.match(match.string, end)
    kind = ""
    day = _EDGE_DAY.match(match.string, end) if grain in ("year", "month") else None
    if day is not None:
        end, grain = day.end(), "day"
        kind = "end" if day.group("last") else "start"
    if edge is not None and not edge.group(1).endswith("旬"):
        if grain in ("year", "month") or not edge.group(1).startswith("年"):
            kind = _EDGES[edge.group(1)[-1]]
            end = edge.end()
    elif edge is not None and grain == "month":
        stretch, end, grain = _ten_days(stretch, edge.group(1)), edge.end(), "days"
    shift = HAN_SHIFTS.get(rel or "")
    if shift == -1 and grain != "year":
        shift = None  # 上年12月: the month decides nothing
    rule = grain if written or short or rel else grain + "_yearless"
    if rel == "全年" and grain == "year" and not _is_aimed_at(match):
        rule = WHOLE_YEAR
    return Atom(start, end, rule, stretch, grain=grain, edge=kind, shift=shift)


# 2024年最后一天, 5月首个交易日
_EDGE_DAY: Final = re.compile(
    "的?(?:(?P<last>最后)|第|首)(?:[一1]?(?:个|天(?!气))|日)(?:(?<=个)(?:交易|工作)日)?"
)
_OF_A_YEAR: Final = re.compile("[年财届]")
# 国庆假期预计
_COMING: Final = re.compile("[^，。；]{0,8}?，?[^，。；]{0,8}?(?:预计|将|拟|有望)")


def _festival(match: re.Match[str], year: int | None, published: date | None) -> Atom | None:
    """春节假期, 今年春运, 国庆中秋假期: the last one, unless the words look ahead."""
    start, end = match.span()
    words = re.sub("[、和]", "", match.group("fest_n"))
    name = festivals.HAN[words]
    alone = match.group("fest")[-2:] in ("春运", "暑运", "暑期") and year is None
    if alone and re.match(r"的?\d+天|.{0,4}以来", match.string[end : end + 6]) is None:
        return None  # 春运 alone is a subject, no time; with its days it is one: 春运40天
    if year is not None:
        days = festivals.in_year(name, year)
    elif published is None:
        days = None
    else:
        before, after = match.string[max(0, start - 8) : start], match.string[end : end + 16]
        ahead = bool(re.search("即将|临近|迎接|将至", before) or _COMING.match(after))
        ahead = ahead or festivals.is_next(name, published)
        days = festivals.near(name, published, ahead=ahead)
    if days is None:
        return Atom(start, end, "festival", grain="vague")
    first = _number(match.group("fest_d")) or int(bool(match.group("fest_1")))
    first *= 7 if match.group("fest_u") == "周" else 1
    days = festivals.day_of(name, days) if _ON_THE_DAY.search(match.group()) else days
    if first:  # 假期前三天
        days = (days[0], min(days[1], days[0] + (first - 1) * dates.ONE_DAY))
    return Atom(start, end, "festival", days=days, grain="days")


_ON_THE_DAY: Final = re.compile("当[天日]$")


def _nth_weekday(
    match: re.Match[str], stretch: dates.Stretch, published: date | None
) -> Atom | None:
    """5月第二个星期日, 四月的最后一个星期一."""
    month = dates.place(stretch, published)
    number = _number(match.group("nth")) or -1
    days = dates.nth_weekday(month, number, HAN_WEEKDAYS[match.group("nth_day")]) if month else None
    return Atom(*match.span(), "nth_weekday", days=days, grain="day" if days else "vague")


_COUNTED_ON: Final = frozenset({"当年", "同年", "次年", "翌年"})


def _ten_days(stretch: dates.Stretch, name: str) -> dates.Stretch:
    first, last = {
        "上旬": (1, 10),
        "中旬": (11, 20),
        "下旬": (21, 0),
        "上中旬": (1, 20),
        "中下旬": (11, 0),
    }[name]
    return dates.Stretch(stretch.year, stretch.month, first, stretch.month, last)


def _part(match: re.Match[str], year: int | None) -> tuple[dates.Stretch | None, str]:
    kind = match.lastgroup or ""
    if kind in ("y", "yy", "rel"):
        return dates.whole_year(year), "year"
    if match.group("m") or match.group("em"):
        return _in_month(match, year)
    word = match.group(kind)
    if kind == "half":
        return dates.half(year, 1 if word[0] in "上前" else 2), "half"
    if kind == "season":
        return (dates.season(year, word), "months") if year else (None, "")
    number = _number(word)
    if kind == "second":
        first = _number(match.group("first"))
        # 8月至2月: of the next year.
        return dates.Stretch(year, first, 1, number, years=int(number < first)), "months"
    if kind == "q_to":
        return dates.quarters(year, _number(match.group("q_from")), number), "quarters"
    if kind in ("q", "q2"):
        return dates.quarters(year, number, number), "quarter"
    if kind == "qs":
        return dates.quarters(year, 1, number), "quarters"
    return dates.months(year, 1, number), "months" if number > 1 else "month"


def _in_month(match: re.Match[str], year: int | None) -> tuple[dates.Stretch | None, str]:
    if match.group("em"):  # 9月1—15日
        month = _number(match.group("em"))
        first, last = _number(match.group("e1")), _number(match.group("e2"))
        return dates.Stretch(year, month, first, month, last), "days"
    month, day = _number(match.group("m")), _number(match.group("d"))
    if match.group("d2"):
        last = _number(match.group("d2"))
        return dates.Stretch(year, month, day, month, last), "days"
    if match.group("d"):
        return dates.one_day(year, month, day), "day"
    if match.group("week_nth"):
        return dates.week_of_month(year, month, _number(match.group("week_nth"))), "days"
    return dates.months(year, month, month), "month"


# By the group that tells what was matched; every other is a date.
_READ: Final[dict[str, Callable[[re.Match[str], date | None], Atom | None]]] = {
    "iso": _iso,
    "bare": _bare,
    "edge_only": _edge,
    "planned": _planned,
    "ago": _ago,
    "vague": _vague,
    "decade": _decade,
    "event": _event,
    **dict.fromkeys(("now_year", "both", "cold", "notice", "session", "report", "lunar"), _named),
    **dict.fromkeys(("day", "month", "quarter", "week", "weekday"), _relative),
    "d3": _day_alone,
}
