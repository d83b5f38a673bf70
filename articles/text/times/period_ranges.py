"""Two expressions of time that make one: "from May to July", 3日—4日, a festival with its days."""

import re
from dataclasses import replace
from datetime import date
from typing import Final

from articles.text.times import dates
from articles.text.times.atoms import Atom
from articles.text.times.period_data import MONTHS
from articles.text.times.periods_near import NOW

_LINK: Final = re.compile(
    r" ?(?:-|~|至|到) ?|-to-|"
    "(?:入汛|开[工园馆幕业学]|启动|成立|上市|开通|投产|实施|运行|建设|试点|施工|[持延]续)[至到]|"
    r"(?:[上下中]午|凌晨|[清早今]晨|早[上间]|傍晚|[晚夜][上间里]?|白天|零时|\d{1,2}[时点](?:\d{1,2}分)?|\d{1,2}:\d\d)+[至到]|"
    r",? (?:to|through|until|till|hingga|sampai|sampai dengan|s/d|s\.d\.) (?:the )?"
)
# 自2月2日起，至3月13日止; 5月1日开始，5月5日结束
_BEGUN: Final = re.compile(
    "(?:零时)?(?:起|开始|启动|开幕|开启)(?:实施|执行|施行|(?P<of>[^，。；\\d至到]{1,4}))?，?(?:将|拟|计划)?(?P<to>持续[到至]|[到至于])?"
)
_ENDED: Final = re.compile("(?:24时)?(?:为?止(?!步)|结束|截止|闭幕|落幕|收官|结清)")
_AND: Final = re.compile(r",? (?:and|dan) (?:the )?")
_LISTED: Final = re.compile(rf",? (?:and|dan) (?:{'|'.join(MONTHS)})(?![a-z])")
_BETWEEN: Final = re.compile(r"(?:between|antara)(?: the| tahun| bulan)? ?$")
_AND_HAN: Final = re.compile("[与和、及]|以及")
_BETWEEN_HAN: Final = re.compile("之?间(?!接|隔|断|歇)")
_YEARS: Final = ("year", "years")
_PARTS: Final = ("half", "quarter", "quarters", "months")
_SHORT: Final = (4, 6, 9, 11)


def joined(plain: str, atoms: list[Atom], published: date | None) -> list[Atom]:
    """Expressions of time in order, those that are ends of one joined."""
    joined: list[Atom] = []
    for atom in atoms:
        if joined:
            one = _join(plain, joined[-1], atom, published)
            if one is not None:
                joined[-1] = one
                continue
        joined.append(atom)
    return [atom for atom in _named(plain, joined) if atom.rule != NOW]


_NAMED: Final = re.compile(r"[(，]|,? \(?")


def _named(plain: str, atoms: list[Atom]) -> list[Atom]:
    """A festival whose days are written behind it is those days, and a day whose date stands in
    brackets is one: 国庆假期（9月30日至10月8日）, 今天（11月29日）."""
    kept: list[Atom] = []
    for atom in atoms:
        before = kept[-1] if kept else None
        if before is not None and _is_written_out(plain, before, atom):
            closing = plain[atom.end : atom.end + 1] == ")"
            days = before.rule == "festival" and "-" in plain[atom.start : atom.end]
            grain = "days" if days else atom.grain
            kept[-1] = replace(atom, start=before.start, end=atom.end + int(closing), grain=grain)
            continue
        named_day = before is not None and before.grain == "day" and atom.grain == "weekday"
        bracketed = plain.startswith(")", atom.end)
        if before and named_day and bracketed and plain[before.end : atom.start] == "(":
            kept[-1] = replace(before, end=atom.end + 1)  # 9月20日（周六）起
            continue
        kept.append(atom)
    return kept


_OF_A_FESTIVAL: Final = re.compile("[^，。；、\\d]{0,14}[自从为]")


def _is_written_out(plain: str, before: Atom, atom: Atom) -> bool:
    between = plain[before.end : atom.start]
    if before.rule == "festival":
        span = atom.rule == "range" and _OF_A_FESTIVAL.fullmatch(between) is not None
        return atom.grain in ("day", "days") and (span or _NAMED.fullmatch(between) is not None)
    bracketed = between == "(" and plain[atom.end : atom.end + 1] == ")"
    if bracketed and before.grain == "year" and atom.rule == "range":
        return True  # 2024财年（2024年4月至2025年3月）
    if bracketed and atom.grain == "day" and plain.endswith("截至目前", 0, before.end):
        return True
    near = before.rule in ("day", "weekday", "week") and before.grain in ("day", "weekday", "week")
    exact = atom.grain == "day" or (before.rule == "week" and atom.grain == "days")
    return near and exact and bracketed


def _join(plain: str, first: Atom, last: Atom, published: date | None) -> Atom | None:
    if last.start - first.end > 20 or not _linked(plain, first, last):
        return None
    if last.rule == "d3" and last.days is not None and first.grain == "day" and first.stretch:
        # 2月14日至22日: of the same month
        day = dates.one_day(first.stretch.year, first.stretch.month, last.days[0].day)
        last = replace(last, days=None, stretch=day, grain="day")
    if first.grain == last.grain == "month" and first.stretch and last.days:
        month = last.days[0]  # "Juli-Agustus lalu"
        last = replace(last, days=None, stretch=dates.months(month.year, month.month, month.month))
    if first.days is not None or last.days is not None:
        return _join_days(plain, first, last, published)
    if first.stretch is None or last.stretch is None:
        return None
    if not _have_ends(first.grain, last.grain):
        return None
    stretch = _span(_begun(first, first.stretch), _ended(last, last.stretch))
    if stretch is None or not dates.possible(stretch):
        return None
    grain = {"year": "years", "month": "months", "day": "days"}.get(last.grain, last.grain)
    return Atom(first.start, last.end, "range", stretch, None, grain)


def _have_ends(first: str, last: str) -> bool:
    """Whether a time of one grain may begin what one of another ends: 2022年至2025年上半年."""
    if first == last or {first, last} <= {"year", "month", "day", "days"}:
        return True
    return last in (*_YEARS, *_PARTS) if first in _YEARS else first == f"{last}s"


def _linked(plain: str, first: Atom, last: Atom) -> bool:
    between = plain[first.end : last.start]
    if _LINK.fullmatch(between):
        return True
    begun = _BEGUN.fullmatch(between)
    if begun is not None:
        straight = begun.group("to") is not None and begun.group("of") is None
        return straight or _ENDED.match(plain, last.end) is not None
    if _AND_HAN.fullmatch(between):
        between_han = between != "、" and _BETWEEN_HAN.match(plain, last.end) is not None
        return between_han or _are_neighbours(first, last) or _goes_on(first, last)
    if between == ", ":  # "in June, July and August"
        return _LISTED.match(plain, last.end) is not None and _are_neighbours(first, last)
    if _AND.fullmatch(between) is None:
        return False
    low = max(0, first.start - 16)
    return bool(_BETWEEN.search(plain, low, first.start)) or _are_neighbours(first, last)


def _goes_on(first: Atom, last: Atom) -> bool:
    """Whether a list of years has one more, or a part: 2022年、2023年及2024年上半年."""
    one, other = first.stretch, last.stretch
    if first.grain != "years" or one is None or other is None or one.year is None:
        return False
    return other.month == 1 and other.year == one.year + one.years + 1


def _are_neighbours(first: Atom, last: Atom) -> bool:
    """Whether "and" joins two months or years to one time: "in January and February"."""
    one, other = first.stretch, last.stretch
    if first.grain == last.grain == "year":
        written = one is not None and other is not None and None not in (one.year, other.year)
        return (
            written and not (first.edge or last.edge or first.shift or last.shift)
            and one is not None and other is not None and one.year is not None
            and other.year == one.year + 1
        )  # fmt: skip
    if first.grain == last.grain == "weekday" and first.days and last.days:
        return last.days[0] - first.days[0] == dates.ONE_DAY  # "on Saturday and Sunday"
    if first.grain == "day" and one is not None and last.rule == "d3" and last.days:
        return last.days[0].day == (one.day or 0) + 1  # 10月20日、21日
    return (
        last.grain == "month"
        and first.grain in ("month", "months")
        and one is not None
        and other is not None
        and one.year in (None, other.year)
        and other.month == one.last_month + 1
    )


def _join_days(plain: str, first: Atom, last: Atom, published: date | None) -> Atom | None:
    """3日—4日, 昨天到今天, 上周四到十月一日; days of the week alone are no dates."""
    if "vague" in (first.grain, last.grain):
        return None
    days_of_week = first.grain == last.grain == "weekday"
    habit = days_of_week and plain[first.start].isascii()  # "open Monday to Friday"
    habit = habit and not (
        plain.startswith(", ", last.end) and _BEGINS.search(plain, 0, first.start)
    )
    dated = first.rule == NOW or (_is_day(first) and _is_day(last) and not habit)
    if not dated and not _OPENED.search(plain, first.start - 48, first.start):
        return None
    # 5月20日到下周日: the year of the end that is known
    known = last.days[1] if last.days and not first.days else published
    low = first.days or (first.stretch and dates.place(first.stretch, known))
    if not low:
        return None
    high = last.days or (last.stretch and _next(last.stretch, low[0]))
    if high and last.grain == "weekday":  # the first behind the other end
        day = low[0] + (high[0] - low[0]).days % 7 * dates.ONE_DAY
        high = (day, day)
    if not high or low[0] >= high[1]:
        return None
    rule, grain = ("weekday", "day") if days_of_week else ("range", "days")
    return Atom(first.start, last.end, rule, days=(low[0], high[1]), grain=grain)


# "Senin hingga Rabu, salju turun"
_BEGINS: Final = re.compile(r"(?:\A|[.!?\n] )[\"“]?$")


def _is_day(atom: Atom) -> bool:
    if atom.grain == "week":  # 上周四
        return atom.days is not None and atom.days[0] == atom.days[1]
    return atom.grain in ("day", "d3", "weekday")


# "from this May to Oct 2025", "between Jan 2019 and today"
_OPENED: Final = re.compile(
    r"(?<![a-z])(?:(?:from|between|on|dari|antara|sejak|mulai)(?: the)?|sejak(?: [a-z]+){1,4}) $|"
    r"[从自由]$"
)


def _next(stretch: dates.Stretch, after: date) -> dates.Span | None:
    return dates.place(stretch, after, ahead=True)


def _begun(atom: Atom, stretch: dates.Stretch) -> dates.Stretch:
    """What begins in the middle, or at the end, of a year or a month."""
    if atom.edge not in ("middle", "end", "late") or atom.grain not in ("year", "month"):
        return stretch
    if atom.edge == "late":
        return replace(stretch, day=21)
    if atom.edge == "end":
        month = stretch.last_month
        return replace(stretch, month=month, day=28 if month == 2 else 30 + (month not in _SHORT))
    if atom.grain == "year":
        return replace(stretch, month=6, day=30)
    return replace(stretch, day=15)


def _ended(atom: Atom, stretch: dates.Stretch) -> dates.Stretch:
    """What ends in the middle, or at the start, of a year or a month."""
    if atom.edge not in ("middle", "start", "early") or atom.grain not in ("year", "month"):
        return stretch
    if atom.edge == "early":
        return replace(stretch, last_day=10)
    if atom.edge == "start":
        return replace(stretch, last_month=stretch.month, last_day=1)
    if atom.grain == "year":
        return replace(stretch, last_month=6, last_day=30)
    return replace(stretch, last_day=15)


def _span(first: dates.Stretch, last: dates.Stretch) -> dates.Stretch | None:
    start, end = first.year, last.year
    crosses = last.last_month < first.month
    if start is None and end is not None:
        start = end - (1 if crosses else 0)
    elif end is None and start is not None:
        end = start + (1 if crosses else 0)
    years = int(crosses) if start is None or end is None else end - start + last.years
    if not 0 <= years <= 150:
        return None
    return dates.Stretch(start, first.month, first.day, last.last_month, last.last_day, years)
