"""Periods that a text states, resolved against the day of publication.

An instant has start and end on one day; "by" and "as of" have no start, "since" has no end; a
period that cannot be resolved (未来五年) has neither.
"""

import re
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Final

from articles.text.alternatives import tree
from articles.text.gated import opened_by
from articles.text.plain import plain as shadow
from articles.text.spacing import close_up, led_back
from articles.text.spans import shared
from articles.text.times import dates
from articles.text.times import period_data as data
from articles.text.times import period_reports as reports
from articles.text.times.atoms import EVENT, LONG, MONTHS_SO_FAR, Atom, has_year, word_before
from articles.text.times.period_ahead import (
    edged,
    has_ended,
    is_ahead,
    is_cumulative,
    open_ended,
    so_far,
)
from articles.text.times.period_around import Around, around
from articles.text.times.period_contrast import is_so_far, turns_to
from articles.text.times.period_patterns_han import HAN
from articles.text.times.period_ranges import joined
from articles.text.times.period_roles import TOLD_OF, role_of
from articles.text.times.period_things import CONTRACT, is_bare_year, is_no_year, thing_rule
from articles.text.times.period_told import (
    SINGLE_DAY,
    Told,
    counted_on,
    in_quarter_told,
    opened_again,
    same_before,
)
from articles.text.times.period_weekdays import is_coming
from articles.text.times.periods_han import atom_han, matches_han
from articles.text.times.periods_latin import atom_latin, matches_latin
from articles.text.values import value

_ASIDE: Final = frozenset(
    {"bare_year", "founded", "document", "plan_document", "event", "attribute", "part", "session"}
)
# A text that tells only of months of a year may be of the next year: "last year" is not known.
_LAST_MONTH: Final = 12
# 明年的赛事定于4月19日举行: a day of the year that is named for it
_SO_FAR_HAN: Final = re.compile("(?=[^，。；、]*[\u4e00-\u9fff])[^，。；、\\d]{1,14}")
# "Tahun ini pekan raya digelar 38 hari, dari 13 Mei sampai 19 Juni"
_SO_FAR: Final = re.compile(
    _SO_FAR_HAN.pattern + r"|[^.,:;]{0,80}(?:, |,? \(|,? (?:yakni|yaitu|tepatnya|namely),? )"
)
# 近30天，搜索量上涨2.6倍；5月1日至5日…: a figure of its own
_TOLD_APART: Final = re.compile("[^；。]*\\d[^；。]*；")


@value
class PeriodAlternative:
    """Another reading of the same words, and why it is possible (a code)."""

    start: date | None
    end: date | None
    reason: str


@value
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
        line, places = close_up(printed, offset) or (printed, None)
        plain = shadow(line)
        atoms = read_atoms(line, plain, find_times(plain), language, published, told)
        times = read_times(line, plain, atoms, published, told)
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
    aside = vague = None
    for period in periods:
        if period.role == "main":
            if not period.aside:
                return period
            aside = aside or period
        elif period.role == "vague" and not period.aside:
            vague = vague or period
    return aside or vague


type Found = tuple[list[re.Match[str]], list[re.Match[str]]]


def find_times(plain: str) -> Found:
    """Where a line has expressions of time, Chinese ones and others, to be read by read_atoms."""
    in_han = not plain.isascii() and HAN.search(plain) is not None
    return [*matches_han(plain, in_han=in_han)], [*matches_latin(plain, in_han=in_han)]


def read_atoms(
    text: str, plain: str, found: Found, language: str, published: date | None, told: Told
) -> list[Atom]:
    """The expressions that were found in a line, in order and without overlaps, to be read by
    read_times."""
    known = told.known if published is None else None
    if known is not None and known.month == _LAST_MONTH:
        known = None
    return joined(plain, _atoms(text, found, language, published, known), published)


def read_times(
    text: str, plain: str, atoms: list[Atom], published: date | None, told: Told
) -> list[Period]:
    """The periods of the expressions of a line, weak ones too.

    `told` is what the lines before said; it goes on to the next.
    """
    told.next_line()
    if not atoms:
        return []
    opened = opened_by(plain)
    found: list[tuple[Atom, Period]] = []
    for one in atoms:
        atom = counted_on(one, told)
        if published is None:
            atom = in_quarter_told(atom, told)
        period = _read(text, plain, atom, published, told, opened)
        if period is not None:
            found.append((atom, period))
            told.tell(atom, period.start, period.end, period.role)
    # Digits that may be a year stand between no two times.
    weak = [period for _, period in found if period.role == "weak"]
    times = [pair for pair in found if pair[1].role != "weak"]
    read = _without_reports(plain, times, opened, published)
    return sorted([*read, *weak], key=_place) if weak else read


def _place(period: Period) -> tuple[int, int]:
    return period.core


def _atoms(
    text: str, found: Found, language: str, published: date | None, known: date | None
) -> list[Atom]:
    """The times of all languages; "last year" of a text of unknown date is counted from the day
    that it tells up to, where that is `known`."""
    latin = partial(atom_latin, text=text, language=language)
    atoms: list[Atom] = []
    for read, matches in ((atom_han, found[0]), (latin, found[1])):
        for match in matches:
            atom = read(match, published)
            if atom is None:
                continue
            if known is not None and not _is_settled(atom):
                counted = read(match, known)
                if counted and counted.start == atom.start and _is_counted(counted, known):
                    atom = counted
            atoms.append(atom)
    return atoms


def _is_counted(atom: Atom, known: date) -> bool:
    """Whether a time is known by the year; "this month", "later this year" are not."""
    if atom.grain not in LONG or not _is_settled(atom):
        return False
    if atom.days is None:
        return True
    return atom.grain not in ("month", "months") and known not in atom.days


def _is_settled(atom: Atom) -> bool:
    """Whether the year of a time is known."""
    return atom.days is not None or has_year(atom)


def _without_reports(
    plain: str, found: list[tuple[Atom, Period]], opened: int, today: date | None
) -> list[Period]:
    """The periods; the day on which a report came out makes room for the time it reports on, and
    the time that a change is counted from for the one that it ended at."""
    periods = [
        replace(period, role="report")
        if period.role == "main" and reports.is_of_a_paper(plain, atom, opened)
        else period
        for atom, period in found
    ]
    for place, (atom, period) in enumerate(found[:-1]):
        other, later = found[place + 1]
        said = period.role == "said" and later.rule == "document"
        if said and reports.is_reported(plain, atom, other):
            periods[place] = replace(period, role="report")  # 8月25日晚间披露半年报
        if period.role != "main":
            continue
        if later.role == "main" and (
            _gives_way(plain, found[place], found[place + 1], opened)
            or _is_outdone(plain, found[place], found[place + 1], today)
        ):
            periods[place] = replace(period, rule="attribute")
            continue
        if later.role == "main" and (
            reports.is_put_in(plain, atom, other)
            or (period.grain in SINGLE_DAY and reports.is_named_by(plain, other))
        ):
            periods[place + 1] = replace(later, rule="attribute")
        if period.grain not in SINGLE_DAY:
            dated = later.role == "main" and (later.end or later.start) is not None
            since = period.end is None
            if since and later.start is not None:
                continue
            if dated and reports.yields(plain, atom, since, other, opened):
                periods[place] = replace(period, role="base" if since else "report")
            continue
        for other, later in found[place + 1 : place + 4]:
            apart = later.role != "main" or later.grain in (*SINGLE_DAY, "days")
            if apart or reports.is_named_by(plain, other):
                continue
            reported = reports.is_reported(plain, atom, other)
            if reported or reports.is_issued(plain, atom, opened):
                periods[place] = replace(period, role="report")
            break
    return periods


def _gives_way(
    plain: str, first: tuple[Atom, Period], second: tuple[Atom, Period], opened: int
) -> bool:
    """Whether the time that follows another is that of the figures."""
    (atom, period), (other, later) = first, second
    return (
        reports.leads_up(plain, atom, period.end, other, later.end, opened)
        or _narrows(plain, period, later)
        or _sums_up(plain, period, later)
        or _is_as_of(plain, period, later)
        or (_is_before(period, later) and reports.goes_on_to(plain, atom, other, opened))
    )


def _is_outdone(
    plain: str, first: tuple[Atom, Period], second: tuple[Atom, Period], today: date | None
) -> bool:
    """Whether what a sentence tells of another time stands against that of the first."""
    (atom, period), (other, later) = first, second
    if period.start is None or period.end is None or (later.end or later.start) is None:
        return False
    days = (period.start, period.end)
    if (
        later.end is not None
        and later.start in (None, later.end, period.start)
        and is_so_far(plain, atom, days, other, later.end, today)
    ):
        return True
    last = later.end or today or later.start
    if last is None:
        return False
    return turns_to(plain, atom, days, other, (later.start or last, last), today)


# "Hari ini sudah 12 ribu paket dibagikan sejak 3 Maret": the day up to which is counted
_UP_TO_NOW: Final = re.compile(r"(?:(?:hingga|sampai|per) )?(?:hari ini|sekarang|saat ini)$")
_ONE_CLAUSE: Final = re.compile(r"(?:[^.;!?]|[.]\d){0,120}")


def _sums_up(plain: str, period: Period, later: Period) -> bool:
    """Whether a later time tells since when is counted what there is today."""
    if later.end is not None or later.start is None or period.end is None:
        return False
    if later.start >= period.end or not plain.startswith("sejak ", later.at[0]):
        return False
    today = _UP_TO_NOW.search(plain, period.at[0], period.at[1])
    return today is not None and bool(_ONE_CLAUSE.fullmatch(plain, period.at[1], later.at[0]))


def _is_before(period: Period, later: Period) -> bool:
    end = period.end or period.start
    return end is not None and later.end is not None and end < later.end


def _is_as_of(plain: str, period: Period, later: Period) -> bool:
    """9月5日，按旧口径，截至今年6月末: of two clauses the day of the state that is told."""
    if period.grain not in SINGLE_DAY or later.start is not None or later.end is None:
        return False
    stated = plain.startswith("截至", later.at[0]) and "，" in plain[period.at[1] : later.at[0]]
    return stated and period.start is not None and later.end < period.start


def _narrows(plain: str, period: Period, later: Period) -> bool:
    """Whether a later time of the same clause says more closely when in a year something is."""
    if period.grain != "year" or later.start is None or later.end is None:
        return False
    if period.start is None or period.end is None or later.grain not in (*SINGLE_DAY, "days"):
        return False
    so_far = _SO_FAR if later.rule == "range" else _SO_FAR_HAN
    within = period.start <= later.start and later.end <= period.end
    return within and so_far.fullmatch(plain, period.core[1], later.at[0]) is not None


# -- one expression ------------------------------------------------------------------------------

_YEAR_LEFT: Final = re.compile(
    f"(?:{tree([f'(?<![a-z])(?:{data.YEAR_BEFORE}) ', *'（至到比较与从自在于同-'])}|\\()$"
)


def _read(
    text: str, plain: str, atom: Atom, published: date | None, told: Told, opened: int
) -> Period | None:
    """The period of an expression in a line that opens these gates."""
    if is_no_year(plain, atom, opened):
        return _weak(text, atom)
    word = word_before(plain, atom.start)
    bare = atom.weak and not _YEAR_LEFT.search(plain, atom.start - 16, atom.start)
    if bare:
        if not is_bare_year(text, plain, atom):
            return _weak(text, atom)
        atom = replace(atom, rule="bare_year")
    elif atom.rule != "range" and (rule := thing_rule(plain, atom, word, opened)) != atom.rule:
        atom = replace(atom, rule=rule)
    words = around(plain, atom, opened)
    if published is None and "same" in (words.kind, words.tail):
        atom = same_before(plain, atom, told)
    role = "said" if atom.rule == CONTRACT else role_of(plain, atom, words, word, opened)
    if role == "base" and (again := opened_again(plain, words, atom, told)):
        atom, role = again, "main"
    if atom.rule == "rolling" and role == "main" and not _TOLD_APART.match(plain, atom.end):
        role = "vague"  # another time in the sentence says more
    if role == "main":
        atom = _of_next_week(plain, atom, words.kind, published)
    span, core = (words.start, words.end), (atom.start, atom.end)
    days, others = _days(plain, atom, published, told, words)
    days = so_far(plain, atom, days, published)
    if days is None:
        if atom.rule in (EVENT, MONTHS_SO_FAR) or has_year(atom):
            return None  # "selama enam bulan": how long something lasts
        role = "weak" if atom.weak else role if role == "base" else "vague"
        return Period(None, None, text[slice(*span)], span, atom.rule, (), role, atom.grain, core)
    role = _role_then(atom, role, words, days, published)
    closed = role == "base" or (atom.rule == "attribute" and words.kind != "since")
    kind = _kind(plain, words, days, published)
    first, last = days if closed else open_ended(atom, days, kind, words.tail)
    if first is None and last is not None and is_cumulative(plain, atom, words.kind):
        first = last.replace(month=1, day=1)
    alternatives = tuple(PeriodAlternative(*other, reason="day_or_month_first") for other in others)
    rule = _rule_then(atom, days, published)
    return Period(first, last, text[slice(*span)], span, rule, alternatives, role, atom.grain, core)


def _rule_then(atom: Atom, days: dates.Span, published: date | None) -> str:
    """The rule of a time whose days are known: 计划明年开园的植物园 is none that was founded."""
    ahead = published is not None and days[0] > published
    return atom.grain if ahead and atom.rule == "founded" else atom.rule


def _role_then(
    atom: Atom, role: str, words: Around, days: dates.Span, published: date | None
) -> str:
    """The role of a time whose days are known. Nothing is left behind on a day to come ("cut to 4%
    from 6% on 1 April", "a levy of 12 yuan from the start of 2026"), and what will open, or is to
    be signed, then is no matter of the past."""
    ahead = published is not None and days[0] > published
    if role == TOLD_OF:
        return "main" if ahead else "said"
    if role != "base" or not ahead:
        return role
    compared = words.kind in ("base", "same") or words.tail in ("same", "compared")
    begins = words.kind == "since" or atom.grain in SINGLE_DAY
    return "main" if begins and not compared else role


def _kind(plain: str, words: Around, days: dates.Span, published: date | None) -> str:
    """As of a day to come is from it: "A 9% rate applies as of 1 July 2026"."""
    coming = published is not None and published < days[0]
    from_then = words.kind == "asof" and coming and plain[words.start].isascii()
    return "since" if from_then else words.kind


def _of_next_week(plain: str, atom: Atom, kind: str, published: date | None) -> Atom:
    """A day of the week as the next of that name where it is to come, unless it is today."""
    days = atom.days
    if atom.rule != "weekday" or days is None or published is None or days[0] == published:
        return atom
    if not is_coming(plain, atom, kind):
        return atom
    return replace(atom, days=(days[0] + 7 * dates.ONE_DAY, days[1] + 7 * dates.ONE_DAY))


def _weak(text: str, atom: Atom) -> Period:
    span = (atom.start, atom.end)
    return Period(None, None, text[slice(*span)], span, atom.rule, (), "weak", atom.grain, span)


def _days(
    plain: str, atom: Atom, published: date | None, told: Told, words: Around
) -> tuple[dates.Span | None, list[dates.Span]]:
    known = published or told.counted_from()
    if atom.days is not None:
        return edged(atom, atom.days, known, words), []
    if atom.stretch is None:
        return None, []
    if atom.rule == "year_edge" and known is not None:
        year = told.any_year if published is None and told.any_year is not None else known.year
        ended = published is not None and has_ended(plain, atom, words, published)
        if told.year is not None and told.lines_since == 0 and plain[atom.end - 1] == "末":
            ended, year = False, min(year, told.year)  # 2023年产量460万吨。年末存栏31万头
        here = dates.whole_year(year - int(ended))
        here_days = dates.span(here, year - int(ended)) or (known, known)
        return edged(atom, here_days, known, words), []
    if atom.stretch.year is not None:
        ahead = False
    else:
        ahead = is_ahead(plain, atom, words, published or told.known, dated=published is not None)
        ahead = ahead or told.comes_with(atom.stretch, published)
        ahead = ahead or _has_begun(atom, words, published)
    days = dates.place(atom.stretch, known, ahead=ahead)
    if ahead and days is not None and published is not None and days[0] > published:
        told.coming = days[0]
    others = [found for one in atom.others if (found := dates.place(one, known)) is not None]
    return (edged(atom, days, known, words) if days else None), others


def _has_begun(atom: Atom, words: Around, published: date | None) -> bool:
    """下半年起 in July: since the half or the quarter that goes on."""
    if published is None or atom.stretch is None or atom.grain not in ("half", "quarter"):
        return False
    here = dates.span(atom.stretch, published.year)
    since = words.kind == "since" or words.tail == "since"
    return since and here is not None and here[0] <= published <= here[1]
