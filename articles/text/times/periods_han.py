"""Expressions of time in Chinese, found in a plain shadow and turned into stretches of a year."""

import re
from collections.abc import Callable
from datetime import date
from itertools import chain
from typing import Final

from articles.text.amounts.numerals import read_han
from articles.text.times import dates
from articles.text.times import periods_han_near as near
from articles.text.times.atoms import EACH_YEAR, WHOLE_YEAR, Atom
from articles.text.times.counts import count_of
from articles.text.times.period_data import HAN_SHIFTS, HAN_WEEKDAYS, HAN_YEARS, PLANS
from articles.text.times.period_patterns_han import EDGE, IN_LATIN, OPENING, PATTERNS
from articles.text.times.periods_han_near import EDGES, is_aimed_at
from articles.text.word_tables import scan

_COUNTED_ON: Final = frozenset({"当年", "同年", "次年", "翌年", "第二年"})
_NAMED: Final[dict[str, Callable[[re.Match[str], int | None, date | None], Atom | None]]] = {
    "fest": near.festival,
    "term": near.solar_term,
    "week_no": near.week_of_year,
}
# 2024年最后一天, 5月首个交易日
_EDGE_DAY: Final = re.compile(
    "的?(?:(?P<last>最后)|第|首)(?:[一1]?(?:个(?:交易|工作)日|天(?!气))|日)"
)
_EACH_YEAR: Final = ("每年", "每年的", "常年", "往年", "往年的", "历年", "历年的")
# 今年入汛以来, 2024年秋冬季以来: nobody says on which day a season began
_SEASON_SINCE: Final = re.compile(
    "(?:进?入[春夏秋冬汛伏梅暑][季期天]?|进入[汛主].{1,3}|开春|[春夏秋冬]{1,2}季)(?:以来|以后|之后|后|至今)"
)
_OF_A_YEAR: Final = re.compile("[年财届]")


def _year(match: re.Match[str], published: date | None) -> int | None:
    written, short, word = match.group("y", "yy", "rel")
    if written:
        if written.isdigit():
            return int(written)
        numeral = read_han(re.sub("[○oO0]", "〇", written))
        return None if numeral is None else int(numeral.value)
    if short:
        return 2000 + count_of(short)
    if not word or published is None:
        return None
    if word == "全年":
        # A communiqué of the first months reviews the year that has ended.
        ended = published.month <= 4 and not is_aimed_at(match)
        return published.year - int(ended)
    return published.year + HAN_YEARS[word]


def matches_han(plain: str) -> list[re.Match[str]]:
    """Where a plain shadow has expressions of time in Chinese: of atom_han."""
    return [*scan(OPENING, PATTERNS, plain)]


def years_in(plain: str) -> list[re.Match[str]]:
    """Where one without a Chinese character has what Chinese ones may have too: of atom_han."""
    found = (years.finditer(plain) for opens, years in IN_LATIN.items() if opens in plain)
    return [*chain.from_iterable(found)]


def atom_han(match: re.Match[str], published: date | None) -> Atom | None:
    """What such a match names."""
    kind = match.lastgroup or ""
    years = kind in ("y", "yy", "rel") and _SEASON_SINCE.match(match.string, match.end())
    if years or match.string.endswith(_EACH_YEAR, 0, match.start()):
        return Atom(*match.span(), "vague" if years else EACH_YEAR, grain="vague")
    counted = _COUNTED.get(kind)
    if counted is None:
        return _READ.get(kind, _dated)(match, published)
    if published is None:
        return Atom(*match.span(), "relative", grain="vague")
    return counted(match, published)


def _iso(match: re.Match[str], _: date | None) -> Atom:
    stretch = dates.one_day(*map(int, (match.group()[:4], *match.group("im", "id"))))
    return Atom(*match.span(), "day", stretch, grain="day")


def _bare(match: re.Match[str], _: date | None) -> Atom:
    return Atom(*match.span(), "year", dates.whole_year(int(match.group())), weak=True)


def _edge(match: re.Match[str], published: date | None) -> Atom:
    """年底, 月底, 开年以来."""
    word = match.group()
    if word[0] == "月":
        days = dates.month_of(published, 0) if published else None
        grain = "month" if days else "vague"
        return Atom(*match.span(), "month", days=days, grain=grain, edge="end")
    edge = EDGES.get(word[-1], "start")
    return Atom(*match.span(), "year_edge", dates.whole_year(None), edge=edge)


def _planned(match: re.Match[str], _: date | None) -> Atom:
    edge = match.group("plan_edge") or match.group("plan2_edge") or ""
    first = PLANS[match.group("plan") or match.group("plan2")]
    if match.group("plan_year"):  # “十四五”收官之年
        year = first + (4 if match.group("plan_year") == "收官" else 0)
        return Atom(*match.span(), "year", dates.whole_year(year))
    stretch = dates.Stretch(first, years=(count_of(match.group("plan_n")) or 5) - 1)
    return Atom(*match.span(), "plan", stretch, grain="years", edge=EDGES.get(edge, ""))


def _decade(match: re.Match[str], _: date | None) -> Atom:
    """九十年代, 20世纪80年代, 本世纪20年代: without a century that of the last one."""
    tens = count_of(match.group("tens") or match.group("dec"))
    century = match.group("century") or "上"
    if tens < 100:
        tens += {"上": 1900, "本": 2000}.get(century) or 100 * count_of(century) - 100
    return Atom(*match.span(), "decade", dates.Stretch(tens, years=9), grain="years")


def _dated(match: re.Match[str], published: date | None) -> Atom | None:
    year = _year(match, published)
    named = _NAMED.get(match.lastgroup or "")
    if named is not None:
        return named(match, year, published)
    start, text = match.start(), match.group().rstrip("的 ")
    end = start + len(text)
    stretch, grain = _part(match, year)
    if stretch is None or not dates.possible(stretch):
        return None
    if match.lastgroup == "nth_day":
        return _nth_weekday(match, stretch, published)
    written, short, rel = match.group("y", "yy", "rel")
    if written and grain == "year" and _OF_A_YEAR.search(text) is None:
        return Atom(start, end, "year", stretch, weak=True)
    shift = HAN_SHIFTS.get(rel or "")
    if rel and published is None and rel not in _COUNTED_ON:
        if shift is None or grain != "year":
            return Atom(start, end, "relative", grain="vague")
        return Atom(start, end, "relative", shift=shift)
    atom = Atom(start, end, "", stretch, grain=grain)
    if match.string[end : end + 1] in "年底末初中上下的最第首":
        atom = _parted(match.string, atom)
    atom.rule = atom.grain if written or short or rel else f"{atom.grain}_yearless"
    if rel == "全年" and atom.grain == "year" and not is_aimed_at(match):
        atom.rule = WHOLE_YEAR
    if atom.grain == "year" or shift != -1:  # 上年12月: the month decides nothing
        atom.shift = shift
    return atom


def _parted(plain: str, atom: Atom) -> Atom:
    """2024年底, 5月下旬, 2024年最后一天, 年初: a date with the part of it that stands behind."""
    long = atom.grain in ("year", "month")
    day = _EDGE_DAY.match(plain, atom.end) if long else None
    if day is not None:
        atom.edge = "end" if day.group("last") else "start"
        atom.end, atom.grain = day.end(), "day"
        return atom
    edge = EDGE.match(plain, atom.end)
    if edge is None:
        return atom
    name = edge.group()
    if atom.grain == "month" and atom.stretch is not None and name in dates.THIRDS:
        first, last = dates.THIRDS[name]
        month = atom.stretch.month
        atom.stretch = dates.Stretch(atom.stretch.year, month, first, month, last)
        atom.end, atom.grain = edge.end(), "days"
    elif long or not name.startswith("年"):
        atom.end, atom.edge = edge.end(), EDGES.get(name[-1], "")
    return atom


def _nth_weekday(
    match: re.Match[str], stretch: dates.Stretch, published: date | None
) -> Atom | None:
    """5月第二个星期日, 四月的最后一个星期一."""
    month = dates.place(stretch, published)
    number = count_of(match.group("nth")) or -1
    weekend = match.group("nth_day") == "末"
    weekday = HAN_WEEKDAYS["六" if weekend else match.group("nth_day")]
    days = dates.nth_weekday(month, number, weekday) if month else None
    if days is not None and weekend:
        days = (days[0], days[0] + dates.ONE_DAY)
    grain = "days" if weekend else "day"
    return Atom(*match.span(), "nth_weekday", days=days, grain=grain if days else "vague")


def _part(match: re.Match[str], year: int | None) -> tuple[dates.Stretch | None, str]:
    kind = match.lastgroup or ""
    if kind in ("y", "yy", "rel"):
        return dates.whole_year(year), "year"
    if match.group("m") or match.group("em"):
        return _in_month(match, year)
    word = match.group(kind)
    if kind == "half":
        return dates.half(year, 2 if word[0] in "下后" else 1), "half"
    if kind == "season":
        return (dates.season(year, word), "months") if year else (None, "")
    number = count_of(word)
    if kind == "second":
        first = count_of(match.group("first"))
        if "、" in match.group() and match.group("first").isdigit() != word.isdigit():
            return dates.months(year, number, number), "month"  # 二、7月份主要产品产量
        # 8月至2月: of the next year.
        return dates.Stretch(year, first, 1, number, years=int(number < first)), "months"
    if kind == "m_left":  # 今年后两个月
        return dates.months(year, 13 - number, 12), "months"
    if kind == "q_to":
        return dates.quarters(year, count_of(match.group("q_from")), number), "quarters"
    if kind in ("q", "q2"):
        return dates.quarters(year, number, number), "quarter"
    if kind == "qs":
        return dates.quarters(year, 1, number), "quarters"
    return dates.months(year, 1, number), "months" if number > 1 else "month"


def _in_month(match: re.Match[str], year: int | None) -> tuple[dates.Stretch | None, str]:
    days = ("em", "e1", "e2") if match.group("em") else ("m", "d", "d2")
    month, day, last = map(count_of, match.group(*days))
    if match.group(days[2]):  # 9月1—15日
        return dates.Stretch(year, month, day, month, last), "days"
    if match.group(days[1]):
        return dates.one_day(year, month, day), "day"
    if match.group("m_first"):  # 10月前20天
        many = count_of(match.group("m_first")) * (7 if match.group("m_first_u") == "周" else 1)
        return dates.Stretch(year, month, 1, month, many), "days"
    if match.group("week_nth"):
        return dates.week_of_month(year, month, count_of(match.group("week_nth"))), "days"
    if match.group("last_week"):  # the last seven days
        return dates.Stretch(year, month, dates.length(year or 2023, month) - 6, month), "days"
    return dates.months(year, month, month), "month"


# By the group that tells what was matched; every other is a date.
_READ: Final[dict[str, Callable[[re.Match[str], date | None], Atom | None]]] = {
    "iso": _iso,
    "bare": _bare,
    "edge_only": _edge,
    "planned": _planned,
    "ago": near.ago,
    "vague": near.vague,
    "decade": _decade,
    "event": near.event,
    **dict.fromkeys(("day", "month", "quarter", "week", "weekday"), near.relative),
    "d3": near.day_alone,
}
# Those that no text of unknown date can tell of.
_COUNTED: Final[dict[str, Callable[[re.Match[str], date], Atom | None]]] = {
    "lunar": near.lunar,
    "cold": near.season,
    **dict.fromkeys(("now_year", "both", "notice", "session", "report"), near.named),
}
