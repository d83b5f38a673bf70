"""Indonesian months that share the year of the last of them, and times from a day to one ahead."""

import re
from dataclasses import replace
from datetime import date
from typing import Final

from articles.text.times import dates
from articles.text.times.atoms import Atom
from articles.text.times.counts import UNITS, count_of
from articles.text.times.period_data import COUNTS, MONTHS

# What is behind the months before the last of an Indonesian list.
_AND_ID: Final = re.compile(rf"(?:, (?:{'|'.join(MONTHS)}))*,? dan (?:{'|'.join(MONTHS)})")
# "hingga tiga pekan ke depan", counted from the day of publication
_AHEAD: Final = re.compile(
    rf"(?:(?P<n>{'|'.join(COUNTS)}|\d{{1,2}}) |satu |se)"
    r"(?P<u>tahun|bulan|pekan|minggu|hari) (?:ke depan|mendatang)"
)


# "In Tianjin on 9 September and in Baoding on 11 September": the days of one tour
_AND_THERE: Final = re.compile(
    r",? (?:dan|and) (?:(?:di|in|at) (?:kota )?(?:[a-z'-]+ ){1,2}|(?!di|me|ber|ter)[a-z'-]+ )"
    r"(?:pada|on) (?:the )?"
)


def on_two_days(plain: str, first: Atom, last: Atom) -> Atom | None:
    """Two days of one event at two places, of which only the places stand between them."""
    one, other = first.stretch, last.stretch
    if one is None or other is None or not first.grain == last.grain == "day":
        return None
    if _AND_THERE.fullmatch(plain, first.end, last.start) is None:
        return None
    one = one if one.year is not None else replace(one, year=other.year)
    if one.year != other.year or (one.month, one.day) >= (other.month, other.day):
        return None
    both = replace(one, last_month=other.last_month, last_day=other.last_day)
    return Atom(first.start, last.end, "range", both, None, "days")


def of_one_year(plain: str, atoms: list[Atom]) -> list[Atom]:
    """With the year that the last of some months has: "April, Agustus dan Desember 2024"."""
    for place in range(len(atoms) - 2, -1, -1):
        first, last = atoms[place], atoms[place + 1]
        one, other = first.stretch, last.stretch
        if first.grain != "month" or last.grain != "month" or one is None or other is None:
            continue
        joint = plain[first.end : last.start]
        listed = joint == " dan " or (joint == ", " and _AND_ID.match(plain, last.end))
        if listed and one.year is None and other.year and one.month < other.month:
            atoms[place] = replace(first, stretch=replace(one, year=other.year))
    return atoms


def to_come(plain: str, first: Atom, last: Atom, published: date | None) -> Atom | None:
    """ "Mulai hari ini hingga tiga pekan mendatang"."""
    ahead = _AHEAD.fullmatch(plain, last.start, last.end) if last.grain == "vague" else None
    if ahead is None or published is None or first.grain not in ("day", "weekday"):
        return None
    days = first.days or (first.stretch and dates.place(first.stretch, published))
    count = count_of(ahead.group("n")) if ahead.group("n") else 1
    until = dates.moved(published, count, UNITS.get(ahead.group("u"), ahead.group("u")))
    if not days or until <= days[0]:
        return None
    return Atom(first.start, last.end, "range", days=(days[0], until), grain="days")
