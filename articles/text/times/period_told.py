"""What a text has said of time so far, and the words that go back to it."""

import re
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from articles.text.times import dates
from articles.text.times.atoms import WHOLE_YEAR, Atom
from articles.text.times.period_data import MONTHS


@dataclass(slots=True)
class Told:
    """What a text has said of time so far, line by line: later words go back to it.

    any_year: the year of the last time with an end, for a text of unknown date. year: that of the
    last period, which "the year before" counts from, and start its first day; both fade after
    lines without one. day: the last day. month: the first day of the last month or day. holiday:
    the days of the last festival. quarter: the first day of the last quarter. coming: the
    last time that lies ahead.
    """

    any_year: int | None = None
    year: int | None = None
    start: date | None = None
    day: date | None = None
    month: date | None = None
    holiday: dates.Span | None = None
    quarter: date | None = None
    coming: date | None = None
    lines_since: int = 0

    def next_line(self) -> None:
        self.lines_since += 1
        if self.lines_since > _FADED:
            self.year = self.start = None

    def tell(self, atom: Atom, start: date | None, end: date | None, role: str) -> None:
        if start is not None and end is not None and role != "weak":
            self.any_year = end.year  # that of a deadline is none of the text
        if role == "main" and end is not None and atom.shift is None:
            self.year, self.lines_since = end.year, 0
            self.start = start
        if atom.rule == "festival" and start is not None and end is not None:
            self.holiday = (start, end)
        if start is not None and atom.grain == "quarter" and role == "main":
            self.quarter = start
        if start is not None and atom.grain in SINGLE_DAY:
            self.day = start
        if start is not None and atom.grain in ("month", *SINGLE_DAY):
            self.month = start

    def comes_with(self, stretch: dates.Stretch, published: date | None) -> bool:
        """Whether a day or a month without a year is about as far ahead as one told before: the
        days of a voyage behind the day of its opening."""
        if self.coming is None or published is None or stretch.year is not None:
            return False
        past = dates.place(stretch, published)
        coming = dates.place(stretch, published, ahead=True)
        if past is None or coming is None or (published - past[1]).days < _LONG_PAST:
            return False
        return abs((coming[0] - self.coming).days) <= _NEAR


_LONG_PAST, _NEAR = 150, 31
_FADED: Final = 5
SINCE_THEN: Final = "since_then"
SINGLE_DAY: Final = ("day", "weekday", "d3")


# "11 Maret 2025", "March 11, 2025", "May 2024", 2024年5月: a month with its year
_MONTH_BEFORE: Final = re.compile(
    rf"(?<![a-z])(?:{'|'.join(sorted(MONTHS, key=len, reverse=True))})\.?(?: \d{{1,2}},)? $"
)
_LONGEST_MONTH: Final = 16
_WRITTEN_YEAR: Final = re.compile(r"((?:19|20)\d\d)(?:(年\d{1,2}月)|(?!\d))")
_SEARCHED: Final = 20_000


def year_of_text(text: str) -> int | None:
    """The year of the first month that a text gives with its year: months without one in a text
    of unknown date are of that year."""
    lower = text[:_SEARCHED].lower()
    # Years are found faster than months.
    for year in _WRITTEN_YEAR.finditer(lower):
        low = max(0, year.start() - _LONGEST_MONTH)
        if year.group(2) or _MONTH_BEFORE.search(lower, low, year.start()):
            return int(year.group(1))
    return None


def counted_on(atom: Atom, told: Told) -> Atom:
    """A time that counts from one told before: "the year before", 当天, "the same year"."""
    if atom.rule == WHOLE_YEAR and told.year is not None and told.lines_since == 0:
        return replace(atom, stretch=dates.whole_year(told.year))
    if atom.shift is not None and atom.stretch is None and atom.grain in ("month", "quarter"):
        if told.start is None:
            return atom
        counted = dates.month_of if atom.grain == "month" else dates.quarter_of
        return replace(atom, days=counted(told.start, atom.shift))
    if atom.shift is not None:
        if told.year is not None and atom.grain == "year":
            return replace(atom, stretch=dates.whole_year(told.year + atom.shift))
        if told.year is not None and atom.stretch is not None:
            year = told.year + atom.shift
            return replace(atom, stretch=replace(atom.stretch, year=year))
        return replace(atom, stretch=None) if atom.shift >= 0 else atom
    return _told_again(atom, told) if atom.told else atom


def _told_again(atom: Atom, told: Told) -> Atom:
    """当天, 当月底, 当月20日, 当季: the day, the month or the quarter that was told last."""
    if atom.rule == "festival":
        return replace(atom, days=told.holiday) if told.holiday is not None else atom
    if atom.rule != "month" and atom.grain == "day":
        return replace(atom, days=(told.day, told.day)) if told.day is not None else atom
    if atom.rule == SINCE_THEN:
        return replace(atom, days=(told.start, told.start)) if told.start is not None else atom
    if atom.grain == "quarter" and told.quarter is not None and atom.days is not None:
        return replace(atom, days=dates.quarter_of(told.quarter, 0))
    if told.month is None or atom.days is None:
        return atom
    if atom.grain == "quarter":
        return replace(atom, days=dates.quarter_of(told.month, 0))
    month = dates.month_of(told.month, 0)
    if atom.grain == "day":
        return replace(atom, days=dates.day_of(month, atom.days[0].day))
    return replace(atom, days=month)
