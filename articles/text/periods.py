"""Periods that a text states, resolved against the day of publication.

An instant has start and end on one day; "by" and "as of" have no start, "since" has no end; a
period that cannot be resolved (未来五年) has neither.
"""

import re
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from articles.text import dates
from articles.text import period_data as data
from articles.text.periods_han import Atom, find_han
from articles.text.periods_latin import find_latin
from articles.text.plain import plain as shadow
from articles.text.spacing import close_up, led_back


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


def read_periods(
    text: str, *, language: str, published: date | None = None, year: int | None = None
) -> tuple[Period, ...]:
    """The periods of a sentence or a text in order; `year` helps where `published` is unknown.

    Datelines and the days on which something was said are left in with the role "said".
    """
    found: list[Period] = []
    offset = 0
    for printed in text.split("\n"):
        closed = close_up(printed, offset)
        line, places = closed if closed is not None else (printed, None)
        for time in find_times(line, shadow(line), language, published, year):
            if time.role != "weak":
                found.append(settled(text, time, offset, places))
            if published is None and time.end is not None and time.role != "weak":
                year = time.end.year
        offset += len(printed) + 1
    return tuple(found)


def settled(text: str, period: Period, offset: int, places: list[int] | None) -> Period:
    """A period of a line at the offsets, and with the words, of the text around."""
    if places is not None:
        at, core = led_back(places, *period.at), led_back(places, *period.core)
        return replace(period, at=at, core=core, text=text[slice(*at)])
    at = (period.at[0] + offset, period.at[1] + offset)
    core = (period.core[0] + offset, period.core[1] + offset)
    return replace(period, at=at, core=core)


def principal_period(periods: tuple[Period, ...]) -> Period | None:
    """The period that a sentence's figure belongs to: the first that is no base and no dateline."""
    for role in ("main", "vague"):
        for period in periods:
            if period.role == role:
                return period
    return None


def find_times(
    text: str,
    plain: str,
    language: str,
    published: date | None = None,
    year: int | None = None,
) -> list[Period]:
    """Every expression of time, weak ones too, in order and without overlaps."""
    atoms = _sorted([*find_han(plain, published), *find_latin(text, plain, published, language)])
    joined = _joined(plain, atoms)
    found: list[Period] = []
    stated: int | None = None  # the year of the last whole year that the text named
    for one in joined:
        atom = one
        if one.rule == "previous_year" and stated is not None:
            atom = replace(one, stretch=dates.whole_year(stated - 1))
        period = _read(text, plain, atom, published, year)
        if period is not None:
            found.append(period)
            if atom.grain == "year" and period.role == "main" and period.start is not None:
                stated = period.start.year
            if period.end is not None and period.role != "weak" and published is None:
                year = period.end.year
    return found


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


# -- ranges ------------------------------------------------------------------------------------

_LINK: Final = re.compile(
    r" ?(?:-|~|至|到) ?|-to-|"
    r",? (?:to|through|until|till|hingga|sampai|sampai dengan|s/d|s\.d\.) (?:the )?"
)
_AND: Final = re.compile(r" (?:and|dan) (?:the )?")
_BETWEEN: Final = re.compile(r"(?:between|antara)(?: the| tahun| bulan)? ?$")


def _joined(plain: str, atoms: list[Atom]) -> list[Atom]:
    joined: list[Atom] = []
    for atom in atoms:
        if joined:
            one = _join(plain, joined[-1], atom)
            if one is not None:
                joined[-1] = one
                continue
        joined.append(atom)
    return joined


def _join(plain: str, first: Atom, last: Atom) -> Atom | None:
    if first.stretch is None or last.stretch is None or last.start - first.end > 20:
        return None
    if last.grain != first.grain and {first.grain, last.grain} - {"year", "month", "day", "days"}:
        return None
    between = plain[first.end : last.start]
    paired = _AND.fullmatch(between) and _BETWEEN.search(
        plain[max(0, first.start - 16) : first.start]
    )
    if not paired and not _LINK.fullmatch(between):
        return None
    stretch = _span(first.stretch, last.stretch)
    if stretch is None or not dates.possible(stretch):
        return None
    grain = {"year": "years", "month": "months", "day": "days"}.get(last.grain, last.grain)
    return Atom(first.start, last.end, "range", stretch, None, grain)


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


# -- what the words around say -----------------------------------------------------------------


def _prefix() -> re.Pattern[str]:
    parts = []
    for kind, (words, after, han) in data.BEFORE.items():
        latin = rf"(?<![a-z])(?:{words.replace('.', chr(92) + '.')})(?: (?:{after}))* "
        guard = f"(?<![{data.NOT_BY}])" if kind == "by" else ""
        parts.append(
            f"(?P<{kind}>(?:{latin}|{guard}(?:{han}))$)" if han else f"(?P<{kind}>{latin}$)"
        )
    return re.compile("|".join(parts))


_PREFIX: Final = _prefix()
_PREFIX_WINDOW: Final = 48
_SUFFIX: Final = re.compile(
    r"""
    (?P<before> [ ]?(?:之前|以前|前(?!期|后|往|景|三|两|列|沿)|为止|止(?!步)) )
    | (?P<since> [ ]?(?:以来|起(?!步|草|重|诉|来|伏|点)|开始|之后|以后|后(?!期|续|者|来|备)|至今)
        | [ ](?:onwards?|and[ ]beyond|ke[ ]atas)|-present )
    | (?P<same> [ ]?(?:同期|同月) )
    | (?P<compared> [ ]?(?:相比|比较|对比)|的?(?:\d|[一两二三四五六七八九十])[^，。]{0,6}倍 )
    | (?P<of> 的(?:近|约|超|逾|不足)?[\d第不] )
    """,
    re.VERBOSE,
)
_SAID_BEFORE: Final = re.compile(
    rf"(?<![a-z])(?:{data.SAID})(?![a-z])[^.;]{{0,40}}$|"
    rf"(?:{data.SAID_INDONESIAN})[^.;]{{0,80}},? ?$"
)
_SAID_AFTER: Final = re.compile(
    rf"[ ]?(?:[上下]午|晚间?|日)?[^，。；\d]{{0,10}}?(?:{data.SAID_HAN})"
)
_FUTURE: Final = re.compile(rf"(?<![a-z])(?:{data.FUTURE})(?![a-z])|{data.FUTURE_HAN}")
_PAST: Final = re.compile(rf"(?<![a-z])(?:{data.PAST})(?![a-z])|{data.PAST_HAN}")
_YEAR_LEFT: Final = re.compile(
    rf"(?:(?<![a-z])(?:{data.YEAR_BEFORE}) |[（(至到比较与从自在于同]|-)$"
)
# "from 15 billion in 2013 to ...": the year belongs to what was left behind.
_LEFT_BEHIND: Final = re.compile(
    r"(?<![a-z])(?:from|dari)"
    r"(?: (?:awalnya|sekitar|hampir|lebih|dari|about|just|only|around|nearly|some|over|the))* "
    r"[^;() ]{0,4} ?\d(?:(?! to | menjadi | ke )[^;()]){0,30} (?:in|pada|di|tahun)"
    r"(?: the| tahun| akhir)? $"
)


def _read(
    text: str, plain: str, atom: Atom, published: date | None, year: int | None
) -> Period | None:
    low = max(0, atom.start - 90)
    before = plain[low : atom.start]
    if atom.weak and not _YEAR_LEFT.search(before[-16:]):
        return _weak(text, atom)
    prefix = _PREFIX.search(plain, max(low, atom.start - _PREFIX_WINDOW), atom.start)
    kind = prefix.lastgroup or "" if prefix else ""
    suffix = _SUFFIX.match(plain, atom.end)
    tail = suffix.lastgroup or "" if suffix else ""
    start = prefix.start() if prefix else atom.start
    end = suffix.end() if suffix and tail in ("before", "since", "same") else atom.end
    role = _role(plain, atom, kind, tail, before)
    days, others = _days(plain, atom, published, year, kind)
    if days is None:
        if atom.stretch is not None and atom.stretch.year is not None:
            return None
        role = "weak" if atom.weak else "vague"
        return Period(
            None, None, text[start:end], (start, end), atom.rule, (), role, atom.grain,
            (atom.start, atom.end),
        )  # fmt: skip
    first, last = _opened(atom, days, kind, tail)
    alternatives = tuple(PeriodAlternative(*other, reason="day_or_month_first") for other in others)
    return Period(
        first, last, text[start:end], (start, end), atom.rule, alternatives, role, atom.grain,
        (atom.start, atom.end),
    )  # fmt: skip


def _left_behind(before: str) -> bool:
    return ("from " in before or "dari " in before) and _LEFT_BEHIND.search(before) is not None


def _weak(text: str, atom: Atom) -> Period:
    span = (atom.start, atom.end)
    return Period(None, None, text[slice(*span)], span, atom.rule, (), "weak", atom.grain, span)


def _days(
    plain: str, atom: Atom, published: date | None, year: int | None, kind: str
) -> tuple[dates.Span | None, list[dates.Span]]:
    if atom.days is not None:
        return _edged(atom, atom.days), []
    if atom.stretch is None:
        return None, []
    known = published or (date(year, 12, 31) if year is not None else None)
    ahead = _ahead(plain, atom, kind, known)
    days = dates.place(atom.stretch, known, ahead=ahead)
    others = [found for one in atom.others if (found := dates.place(one, known)) is not None]
    return (_edged(atom, days) if days else None), others


def _ahead(plain: str, atom: Atom, kind: str, published: date | None) -> bool:
    """Whether a stretch without a year lies ahead: "will open in May", "by the end of March"."""
    stretch = atom.stretch
    if stretch is None or stretch.year is not None or published is None:
        return False
    wide = kind in ("by", "asof")
    low, high = (60, 60) if wide else (40, 30)
    if _FUTURE.search(plain, max(0, atom.start - low), atom.end + high):
        return True
    if kind != "by" or _PAST.search(plain, max(0, atom.start - low), atom.end + high):
        return False
    past = dates.place(stretch, published)
    coming = dates.place(stretch, published, ahead=True)
    if past is None or coming is None:
        return coming is not None
    return coming[1] - published < published - past[1]


def _edged(atom: Atom, days: dates.Span) -> dates.Span:
    first, last = days
    if atom.edge == "end":
        return last, last
    if atom.edge == "start":
        return first, first
    if atom.edge == "middle":
        middle = first + (last - first) / 2
        if atom.grain == "year":
            middle = date(first.year, 6, 30)
        return middle, middle
    return days


def _opened(atom: Atom, days: dates.Span, kind: str, tail: str) -> tuple[date | None, date | None]:
    first, last = days
    if atom.rule == "range" or (atom.grain == "day" and first != last):
        return first, last
    if tail == "since" or (kind == "since" and tail != "of"):
        return first, None
    if tail == "before" or kind in ("asof", "by"):
        return None, last
    return first, last


def _role(plain: str, atom: Atom, kind: str, tail: str, before: str) -> str:
    if kind in ("base", "same") or tail in ("same", "compared"):
        if (
            kind == "base"
            and re.search(r"(?<![a-z])on (?:the )?$", before)
            and atom.grain in ("day", "weekday")
        ):
            return _said(plain, atom, before)
        return "base"
    if atom.rule == "previous_year" or _left_behind(before):
        return "base"
    if atom.rule == "range":
        return "main"
    if kind == "since" and re.search("[从由]$", before) and tail != "since":
        return "base"
    if kind == "since" and (tail == "of" or re.search(r"(?:from|dari)(?: \w+)? $", before)):
        opening = not re.search(r"(?:\d|half|third|quarter|fifth|fold)[^.;]{0,40}$", before)
        return "main" if opening or tail == "since" else "base"
    if atom.grain in ("day", "weekday", "days"):
        return _said(plain, atom, before)
    return "main"


# "BEIJING, May 9 (Xinhua) --": the day of a dateline.
_DATELINE_AFTER: Final = re.compile(r"[,.]? ?(?:\([^()\n]{2,25}\) ?)?--? ")


def _said(plain: str, atom: Atom, before: str) -> str:
    opening = plain.rfind("\n", 0, atom.start) + 1
    if atom.start - opening <= 60 and _DATELINE_AFTER.match(plain, atom.end):
        return "said"
    if plain[atom.start : atom.end].endswith(")") or plain[atom.start - 1 : atom.start] == "(":
        stated = re.search(r"(?:pada|hingga|per|sampai|tanggal|mulai|sejak)(?: hari)? \(?$", before)
        return "main" if stated else "said"
    if _SAID_BEFORE.search(before) or _SAID_AFTER.match(plain, atom.end):
        return "said"
    return "main"
