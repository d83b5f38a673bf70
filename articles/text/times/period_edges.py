"""The part of a stretch of time that is meant: its beginning, its end, so much as has gone by."""

import re
from datetime import date
from typing import Final

from articles.text.times import dates
from articles.text.times.atoms import Atom
from articles.text.times.period_around import Around

# "So far in September": up to the day of publication
_SO_FAR_IN: Final = re.compile(r"(?<![a-z])(?:so far|thus far|to date|sejauh ini) (?:in|pada) $")


def so_far(
    plain: str, atom: Atom, days: dates.Span | None, published: date | None
) -> dates.Span | None:
    """The days of an expression, up to that of publication where it says so."""
    if days is None or published is None or not days[0] < published < days[1]:
        return days
    far = _SO_FAR_IN.search(plain, max(0, atom.start - 24), atom.start)
    return (days[0], published) if far else days


_OPEN: Final = ("since", "until", "asof", "by", "before")


def edged(atom: Atom, days: dates.Span, known: date | None, words: Around) -> dates.Span:
    """The part of a stretch that an expression means: its beginning, its middle, its end."""
    early = atom.edge == "start" and atom.grain == "year"
    if early and known is not None and known < days[0]:
        return dates.quarter_of(days[0], 0)  # "mulai beroperasi awal tahun depan"
    if atom.edge in dates.THIRDS and atom.grain == "month":
        ends = words.kind in _OPEN or words.tail in _OPEN
        if atom.edge != "middle" or not ends:
            return dates.third_of(days[0], atom.edge)  # "in mid-May"; "by mid-May" is a day
    if atom.edge != "middle":
        return dates.edged(days, atom.edge)
    first, last = days
    middle = first + (last - first) / 2
    if atom.grain == "year":
        middle = date(first.year, 6, 30)
    elif atom.grain == "month":
        middle = first.replace(day=15)
    return middle, middle
