"""Periods that a text states, resolved against the day of publication: the expressions of a line
are found, read as times (periods_han.py, periods_latin.py), and made periods one by one
(period_reading.py); then those that only tell of a paper or of what was before make room
(period_choice.py).
"""

import re
from datetime import date
from functools import partial
from operator import attrgetter
from typing import Final

from articles.text.gated import opened_by
from articles.text.plain import plain as shadow
from articles.text.spacing import close_up, led_back
from articles.text.spans import shared
from articles.text.times import dates
from articles.text.times.atoms import LONG, Atom, has_year
from articles.text.times.period import Period
from articles.text.times.period_choice import without_those_aside
from articles.text.times.period_patterns_han import HAN
from articles.text.times.period_ranges import joined
from articles.text.times.period_reading import period_of
from articles.text.times.period_told import Told, counted_on, in_quarter_told
from articles.text.times.periods_han import atom_han, matches_han, years_in
from articles.text.times.periods_latin import atom_latin, matches_latin

# A text that tells only of months of a year may be of the next year: "last year" is not known.
_LAST_MONTH: Final = 12


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
        period.role, period.grain, core, period.corresponding,
    )  # fmt: skip


type Found = tuple[list[re.Match[str]], list[re.Match[str]]]


def find_times(plain: str) -> Found:
    """Where a line has expressions of time, Chinese ones and others, to be read by read_atoms."""
    in_han = not plain.isascii() and HAN.search(plain) is not None
    latin = matches_latin(plain, in_han=in_han)
    if in_han:
        return matches_han(plain), latin
    # A year alone is read once.
    known = {match.span() for match in latin if match.lastgroup == "year"}
    return [match for match in years_in(plain) if match.span() not in known], latin


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
        period = period_of(text, plain, atom, published, told, opened)
        if period is not None:
            found.append((atom, period))
            told.tell(atom, period.start, period.end, period.role)
    # Digits that may be a year stand between no two times.
    weak = [period for _, period in found if period.role == "weak"]
    times = [pair for pair in found if pair[1].role != "weak"]
    read = without_those_aside(plain, times, opened, published)
    return sorted([*read, *weak], key=attrgetter("core")) if weak else read


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
