"""Periods that a text states, resolved against the day of publication.

An instant has start and end on one day; "by" and "as of" have no start, "since" has no end; a
period that cannot be resolved (未来五年) has neither.
"""

import re
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from articles.text.alternatives import tree
from articles.text.plain import plain as shadow
from articles.text.spacing import close_up, led_back
from articles.text.spans import shared
from articles.text.times import dates
from articles.text.times import period_data as data
from articles.text.times.period_ahead import (
    has_ended,
    is_ahead,
    is_coming,
    is_cumulative,
    opened,
)
from articles.text.times.period_around import Around, around
from articles.text.times.period_reports import is_reported, yields
from articles.text.times.period_roles import role_of
from articles.text.times.period_things import is_bare_year, thing_rule
from articles.text.times.period_told import SINGLE_DAY, Told, counted_on
from articles.text.times.periods_han import Atom, find_han
from articles.text.times.periods_latin import find_latin
from articles.text.times.periods_near import NOW

_ASIDE: Final = frozenset(
    {"bare_year", "founded", "document", "plan_document", "attribute", "part", "session"}
)


@dataclass(frozen=True, slots=True)
class PeriodAlternative:
    """Another reading of the same words, and why it is possible (a code)."""

    start: date | None
    end: date | None
    reason: str


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of days that a text names, with the words that name it.

    role: main; base (what a figure is compared with); said (when something was said or printed);
    report (the day of a report on another time, which counts only where there are no figures);
    vague (cannot be resolved); weak (digits that may be a year: never offered, only masked).
    `core` spans the expression without its preposition. grain: day, month, quarter, year, ...
    """

    start: date | None
    end: date | None
    text: str
    at: tuple[int, int]
    rule: str
    alternatives: tuple[PeriodAlternative, ...] = ()
    role: str = "main"
    grain: str = ""
    core: tuple[int, int] = (0, 0)

    @property
    def bare(self) -> bool:
        """Whether it is four digits without a word that makes them a year."""
        return self.role == "weak" or self.rule == "bare_year"

    @property
    def aside(self) -> bool:
        """Whether it says something of a thing in the sentence, when it was founded or for which
        year it is a report: any other period comes first."""
        return self.rule in _ASIDE


def read_periods(
    text: str, *, language: str, published: date | None = None, year: int | None = None
) -> tuple[Period, ...]:
    """The periods of a sentence or a text in order; `year` helps where `published` is unknown.

    Datelines and the days on which something was said are left in with the role "said".
    """
    found: list[Period] = []
    offset = 0
    told = Told(year)
    published = dates.counted_from(published)
    for printed in text.split("\n"):
        closed = close_up(printed, offset)
        line, places = closed if closed is not None else (printed, None)
        times = find_times(line, shadow(line), language, published, told)
        found.extend(settled(text, time, offset, places) for time in times if time.role != "weak")
        offset += len(printed) + 1
    return tuple(found)


def settled(text: str, period: Period, offset: int, places: list[int] | None) -> Period:
    """A period of a line at the offsets, and with the words, of the text around."""
    if places is not None:
        at, core = led_back(places, *period.at), led_back(places, *period.core)
    else:
        at = (period.at[0] + offset, period.at[1] + offset)
        core = (period.core[0] + offset, period.core[1] + offset)
    # Kept once where they are the same: a long text has many.
    first, last = core
    core = at if core == at else (first, at[1] if last == at[1] else last)
    return Period(
        period.start, period.end, shared(text[slice(*at)]), at, period.rule, period.alternatives,
        period.role, period.grain, core,
    )  # fmt: skip


def principal_period(periods: tuple[Period, ...], *, figures: bool = True) -> Period | None:
    """The period that a sentence's figure belongs to: the first that is no base and no dateline,
    those of things aside last."""
    if not figures:
        periods = tuple(replace(p, role="main") if p.role == "report" else p for p in periods)
    for role, aside in (("main", False), ("main", True), ("vague", False)):
        for period in periods:
            if period.role == role and period.aside is aside:
                return period
    return None


def find_times(
    text: str,
    plain: str,
    language: str,
    published: date | None = None,
    told: Told | None = None,
) -> list[Period]:
    """Every expression of time of a line, weak ones too, in order and without overlaps.

    `told` is what the lines before said; it goes on to the next.
    """
    told = told if told is not None else Told()
    told.next_line()
    atoms = _sorted([*find_han(plain, published), *find_latin(text, plain, published, language)])
    atoms = _dated(plain, atoms, published)
    found: list[tuple[Atom, Period]] = []
    for one in _joined(plain, atoms, published):
        atom = counted_on(one, told)
        period = _read(text, plain, atom, published, told)
        if period is not None:
            found.append((atom, period))
            told.tell(atom, period.start, period.end, period.role)
    return _without_reports(plain, found)


def _without_reports(plain: str, found: list[tuple[Atom, Period]]) -> list[Period]:
    """The periods; the day on which a report came out makes room for the time it reports on, and
    the time that a change is counted from for the one that it ended at."""
    periods = [period for _, period in found]
    for place, (atom, period) in enumerate(found[:-1]):
        if period.role != "main":
            continue
        if period.grain not in SINGLE_DAY:
            other, later = found[place + 1]
            dated = later.role == "main" and later.end is not None
            since = period.end is None and period.start is not None
            if since and later.start is not None:
                continue
            if dated and yields(plain, atom, (period.start, period.end), other):
                periods[place] = replace(period, role="base" if since else "report")
            continue
        for other, later in found[place + 1 : place + 4]:
            if later.role != "main" or later.grain in (*SINGLE_DAY, "days"):
                continue
            if is_reported(plain, atom, other):
                periods[place] = replace(period, role="report")
            break
    return periods


def _sorted(atoms: list[Atom]) -> list[Atom]:
    """Without overlaps: of two that overlap the longer stays."""
    kept: list[Atom] = []
    for atom in sorted(atoms, key=lambda one: (one.start, one.start - one.end)):
        if kept and atom.start < kept[-1].end:
            if atom.end - atom.start > kept[-1].end - kept[-1].start:
                kept[-1] = atom
            continue
        kept.append(atom)
    return kept


# "The week commencing 6 May", "in the week to 10 May"
_WEEK: Final = re.compile(
    r"(?<![a-z\d])(?:the )?(?:w/c|week (?:commencing|beginning|starting|of|"
    r"(to|ending|ended|through))"
    r"(?: on)?|(two|three|four|five|six|seven|eight|ten|twelve|\d{1,2}) (week|day)s "
    r"(?:to|ending|ended|through)(?: on)?)(?: the)? $"
)
_BEFORE_DATE: Final = re.compile(r",? (?:the )?")


def _dated(plain: str, atoms: list[Atom], published: date | None) -> list[Atom]:
    """A day of the week belongs to the date behind it: "Wednesday, 8 May"."""
    kept: list[Atom] = []
    for atom in atoms:
        before = kept[-1] if kept else None
        if (
            before is not None
            and before.rule == "weekday"
            and atom.grain == "day"
            and _BEFORE_DATE.fullmatch(plain, before.end, atom.start)
        ):
            kept[-1] = replace(atom, start=before.start)
            continue
        dated = atom.grain in ("day", "weekday")
        kept.append(_week_of(plain, atom, published) if dated else atom)
    return kept


def _week_of(plain: str, atom: Atom, published: date | None) -> Atom:
    """The seven days that begin or end on a day, where the words before it say so."""
    low = max(0, atom.start - 32)
    week = _WEEK.search(plain, low, atom.start)
    days = atom.days or (dates.place(atom.stretch, published) if week and atom.stretch else None)
    if week is None or days is None:
        return atom
    count = week.group(2) or "1"
    each = 1 if week.group(3) == "day" else 7
    more = (
        each * (int(count) if count.isdigit() else data.COUNTS.get(count, 1)) - 1
    ) * dates.ONE_DAY
    ended = week.group(1) or week.group(2)
    span = (days[0] - more, days[0]) if ended else (days[0], days[0] + more)
    return replace(atom, start=week.start(), stretch=None, days=span, rule="week", grain="week")


# -- ranges ------------------------------------------------------------------------------------

_LINK: Final = re.compile(
    r" ?(?:-|~|至|到) ?|-to-|"
    r"(?:[上下中]午|凌晨|[清早今]晨|早[上间]|傍晚|[晚夜][上间]?|\d{1,2}[时点](?:\d{1,2}分)?)+[至到]|"
    r",? (?:to|through|until|till|hingga|sampai|sampai dengan|s/d|s\.d\.) (?:the )?"
)
_AND: Final = re.compile(r" (?:and|dan) (?:the )?")
_BETWEEN: Final = re.compile(r"(?:between|antara)(?: the| tahun| bulan)? ?$")
_AND_HAN: Final = re.compile("[与和、]")
_BETWEEN_HAN: Final = re.compile("之?间(?!接|隔|断|歇)")


def _joined(plain: str, atoms: list[Atom], published: date | None) -> list[Atom]:
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
            kept[-1] = replace(atom, start=before.start, end=atom.end + int(closing))
            continue
        kept.append(atom)
    return kept


_OF_A_FESTIVAL: Final = re.compile("[^，。；、]{0,8}[自从为]")


def _is_written_out(plain: str, before: Atom, atom: Atom) -> bool:
    between = plain[before.end : atom.start]
    if before.rule == "festival":
        span = atom.rule == "range" and _OF_A_FESTIVAL.fullmatch(between) is not None
        return atom.grain in ("day", "days") and (span or _NAMED.fullmatch(between) is not None)
    near = before.rule in ("day", "weekday", "week") and before.grain in ("day", "weekday", "week")
    return near and atom.grain == "day" and between == "(" and plain[atom.end : atom.end + 1] == ")"


def _join(plain: str, first: Atom, last: Atom, published: date | None) -> Atom | None:
    if last.start - first.end > 20 or not _linked(plain, first, last):
        return None
    if first.days is not None or last.days is not None:
        return _join_days(plain, first, last, published)
    if first.stretch is None or last.stretch is None:
        return None
    if last.grain != first.grain and {first.grain, last.grain} - {"year", "month", "day", "days"}:
        return None
    stretch = _span(_begun(first, first.stretch), _ended(last, last.stretch))
    if stretch is None or not dates.possible(stretch):
        return None
    grain = {"year": "years", "month": "months", "day": "days"}.get(last.grain, last.grain)
    return Atom(first.start, last.end, "range", stretch, None, grain)


def _linked(plain: str, first: Atom, last: Atom) -> bool:
    between = plain[first.end : last.start]
    if _LINK.fullmatch(between):
        return True
    if _AND_HAN.fullmatch(between):
        between_han = between != "、" and _BETWEEN_HAN.match(plain, last.end) is not None
        return between_han or _are_neighbours(first, last)
    if _AND.fullmatch(between) is None:
        return False
    low = max(0, first.start - 16)
    return bool(_BETWEEN.search(plain, low, first.start)) or _are_neighbours(first, last)


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
    return (
        first.grain == last.grain == "month"
        and one is not None
        and other is not None
        and one.year in (None, other.year)
        and other.month == one.month + 1
    )


def _join_days(plain: str, first: Atom, last: Atom, published: date | None) -> Atom | None:
    """3日—4日, 昨天到今天, 上周四到十月一日; days of the week alone are no dates."""
    if "vague" in (first.grain, last.grain):
        return None
    days_of_week = first.grain == last.grain == "weekday"
    habit = days_of_week and plain[first.start].isascii()  # "open Monday to Friday"
    dated = first.rule == NOW or (_is_day(first) and _is_day(last) and not habit)
    if not dated and not _OPENED.search(plain, max(0, first.start - 12), first.start):
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


def _is_day(atom: Atom) -> bool:
    if atom.grain == "week":  # 上周四
        return atom.days is not None and atom.days[0] == atom.days[1]
    return atom.grain in ("day", "d3", "weekday")


# "from this May to Oct 2025", "between Jan 2019 and today"
_OPENED: Final = re.compile(
    r"(?<![a-z])(?:from|between|dari|antara|sejak|mulai)(?: the)? $|[从自由]$"
)


def _next(stretch: dates.Stretch, after: date) -> dates.Span | None:
    return dates.place(stretch, after, ahead=True)


def _begun(atom: Atom, stretch: dates.Stretch) -> dates.Stretch:
    """What begins in the middle, or at the end, of a year or a month."""
    if atom.edge not in ("middle", "end") or atom.grain not in ("year", "month"):
        return stretch
    if atom.edge == "end":
        month = stretch.last_month
        return replace(stretch, month=month, day=28 if month == 2 else 30 + (month not in _SHORT))
    if atom.grain == "year":
        return replace(stretch, month=6, day=30)
    return replace(stretch, day=15)


_SHORT: Final = (4, 6, 9, 11)


def _ended(atom: Atom, stretch: dates.Stretch) -> dates.Stretch:
    """What ends in the middle, or at the start, of a year or a month."""
    if atom.edge not in ("middle", "start") or atom.grain not in ("year", "month"):
        return stretch
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


# -- one expression ------------------------------------------------------------------------------

_CLOCK: Final = re.compile(" ?(?:gmt|utc|bst|est|edt|hours|hrs|wib|wita|wit)(?![a-z])")
_YEAR_LEFT: Final = re.compile(
    f"(?:{tree([f'(?<![a-z])(?:{data.YEAR_BEFORE}) ', *'（至到比较与从自在于同-'])}|\\()$"
)


def _read(text: str, plain: str, atom: Atom, published: date | None, told: Told) -> Period | None:
    if atom.weak and _CLOCK.match(plain, atom.end):
        return _weak(text, atom)
    bare = atom.weak and not _YEAR_LEFT.search(plain, max(0, atom.start - 16), atom.start)
    if bare:
        if not is_bare_year(text, plain, atom):
            return _weak(text, atom)
        atom = replace(atom, rule="bare_year")
    elif atom.rule != "range":
        atom = replace(atom, rule=thing_rule(plain, atom))
    words = around(plain, atom)
    role = role_of(plain, atom, words)
    if atom.rule == "rolling" and role == "main":
        role = "vague"  # another time in the sentence says more
    if atom.rule == "weekday" and role == "main" and published and is_coming(plain, atom):
        atom = replace(atom, days=_week_on(atom.days, published))
    span, core = (words.start, words.end), (atom.start, atom.end)
    days, others = _days(plain, atom, published, told, words)
    if days is None:
        if atom.stretch is not None and atom.stretch.year is not None:
            return None
        role = "weak" if atom.weak else role if role == "base" else "vague"
        return Period(None, None, text[slice(*span)], span, atom.rule, (), role, atom.grain, core)
    first, last = days if role == "base" else opened(atom, days, words.kind, words.tail)
    if first is None and last is not None and is_cumulative(plain, atom, words.kind):
        first = last.replace(month=1, day=1)
    alternatives = tuple(PeriodAlternative(*other, reason="day_or_month_first") for other in others)
    return Period(
        first, last, text[slice(*span)], span, atom.rule, alternatives, role, atom.grain, core
    )


def _week_on(days: dates.Span | None, published: date) -> dates.Span | None:
    """The same day a week later, unless it is the day of publication."""
    if days is None or days[0] == published:
        return days
    return days[0] + 7 * dates.ONE_DAY, days[1] + 7 * dates.ONE_DAY


def _weak(text: str, atom: Atom) -> Period:
    span = (atom.start, atom.end)
    return Period(None, None, text[slice(*span)], span, atom.rule, (), "weak", atom.grain, span)


def _days(
    plain: str, atom: Atom, published: date | None, told: Told, words: Around
) -> tuple[dates.Span | None, list[dates.Span]]:
    if atom.days is not None:
        return _edged(atom, atom.days), []
    if atom.stretch is None:
        return None, []
    year = told.any_year
    known = published or (date(year, 12, 31) if year is not None else None)
    if atom.rule == "year_edge" and known is not None:
        ended = published is not None and has_ended(plain, atom, words, published)
        here = dates.whole_year(known.year - int(ended))
        return _edged(atom, dates.span(here, known.year - int(ended)) or (known, known)), []
    ahead = is_ahead(plain, atom, words, published) or told.comes_with(atom.stretch, published)
    days = dates.place(atom.stretch, known, ahead=ahead)
    if ahead and days is not None and published is not None and days[0] > published:
        told.coming = days[0]
    others = [found for one in atom.others if (found := dates.place(one, known)) is not None]
    return (_edged(atom, days) if days else None), others


def _edged(atom: Atom, days: dates.Span) -> dates.Span:
    if atom.edge != "middle":
        return dates.edged(days, atom.edge)
    first, last = days
    middle = first + (last - first) / 2
    if atom.grain == "year":
        middle = date(first.year, 6, 30)
    elif atom.grain == "month":
        middle = first.replace(day=15)
    return middle, middle
