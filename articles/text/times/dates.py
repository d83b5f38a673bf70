"""Days of the calendar: a stretch of a year, placed in a year; no clock, no locale."""

from calendar import isleap
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import Final

Span = tuple[date, date]
ONE_DAY: Final = timedelta(days=1)
EARLIEST: Final = 1800
LATEST: Final = 2200
_LENGTHS: Final = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_FAR: Final = 9  # months
_UNFINISHED: Final = 75  # days of a half or a quarter that may be missing when news sums it up
_MONTHS: Final = {"year": 12, "quarter": 3, "month": 1}
# Parts of a month, first and last day; 0 is the last of the month.
THIRDS: Final = {
    "early": (1, 10), "middle": (11, 20), "late": (21, 0), "初": (1, 10), "上旬": (1, 10),
    "中旬": (11, 20), "下旬": (21, 0), "上中旬": (1, 20), "中下旬": (11, 0), "上半月": (1, 15),
    "下半月": (16, 0),
}  # fmt: skip
# Months in which a season begins, north of the equator.
_SEASONS: Final = {"春": 3, "夏": 6, "秋": 9, "冬": 12}


def length(year: int, month: int) -> int:
    """The days of a month."""
    return 29 if month == 2 and isleap(year) else _LENGTHS[month - 1]


@dataclass(slots=True)
class Stretch:
    """A part of a year, first and last day, whose year may be unknown (None).

    `years` more years are covered by the last day (2013 to 2022: 9).
    """

    year: int | None
    month: int = 1
    day: int = 1
    last_month: int = 12
    last_day: int = 0  # 0: the last of the month
    years: int = 0


def whole_year(year: int | None) -> Stretch:
    return Stretch(year)


def half(year: int | None, number: int) -> Stretch:
    return Stretch(year, 6 * number - 5, 1, 6 * number)


def quarters(year: int | None, first: int, last: int) -> Stretch:
    return Stretch(year, 3 * first - 2, 1, 3 * last)


def months(year: int | None, first: int, last: int) -> Stretch:
    return Stretch(year, first, 1, last)


def one_day(year: int | None, month: int, day: int) -> Stretch:
    return Stretch(year, month, day, month, day)


def week_of_month(year: int | None, month: int, number: int) -> Stretch:
    """The first, second, ... seven days of a month, or with 5 the last."""
    if number > 4:
        return Stretch(year, month, 25 if month != 2 else 22, month)
    return Stretch(year, month, 7 * number - 6, month, 7 * number)


def possible(stretch: Stretch) -> bool:
    """Whether the days exist in some year: 31 February and month 13 do not."""
    year = stretch.year if stretch.year is not None else 2024
    return span(stretch, year) is not None


def span(stretch: Stretch, year: int) -> Span | None:
    """The days of a stretch in a year; None where the calendar has no such day."""
    s = stretch
    return _span(year, s.month, s.day, year + s.years, s.last_month, s.last_day)


# A text names the same days again and again.
@lru_cache(maxsize=512)
def _span(
    year: int, month: int, day: int, last_year: int, last_month: int, last_day: int
) -> Span | None:
    if not (EARLIEST <= year <= LATEST and EARLIEST <= last_year <= LATEST):
        return None
    if not (1 <= month <= 12 and 1 <= last_month <= 12):
        return None
    try:
        first = date(year, month, day)
        last = date(last_year, last_month, last_day or length(last_year, last_month))
    except ValueError:
        return None
    return (first, last) if first <= last else None


def place(stretch: Stretch, published: date | None, *, ahead: bool = False) -> Span | None:
    """The days of a stretch, its missing year taken from the publication date.

    News looks back: the year is that of the last such stretch that had begun by then, and, for
    parts of a year, that had nearly ended. `ahead` (by, until, plans to) takes the first that
    had not ended.
    """
    if stretch.year is not None:
        return span(stretch, stretch.year)
    if published is None:
        return None
    here = span(stretch, published.year)
    if ahead:
        return here if here and here[1] >= published else span(stretch, published.year + 1)
    exact = _whole(stretch) or stretch.last_day > 0  # 7月1日至12月31日 goes on
    begun = here is not None and here[0] <= published
    if begun and here and (exact or (here[1] - published).days <= _UNFINISHED):
        return here
    return span(stretch, published.year - 1)


def near_month(published: date, month: int) -> Span:
    """ "This September": of the year of publication; "this December" in January has gone by."""
    return month_of(published, month - published.month - 12 * (month - published.month > _FAR))


def _whole(stretch: Stretch) -> bool:
    return stretch.month == 1 and stretch.last_month == 12


def counted_from(published: date | None) -> date | None:
    """The day of publication where times can be counted from it: a year mistyped is no help."""
    return published if published is not None and 1600 <= published.year < 3000 else None


def shifted(day: date, years: int = 0, months: int = 0) -> date:
    """The same day so many years and months away, or the last day of that month."""
    index = day.year * 12 + day.month - 1 + years * 12 + months
    year, month = divmod(index, 12)
    return date(year, month + 1, min(day.day, length(year, month + 1)))


def moved(day: date, count: int, unit: str) -> date:
    """The day so many years, quarters, months, weeks or days away."""
    if unit in _MONTHS:
        return shifted(day, months=count * _MONTHS[unit])
    return day + timedelta(days=count * (7 if unit == "week" else 1))


def month_of(day: date, shift: int) -> Span:
    """The whole month, `shift` months away."""
    first = shifted(day.replace(day=1), months=shift)
    return first, first.replace(day=length(first.year, first.month))


def third_of(day: date, name: str) -> Span:
    """The part of a month by that name, mostly ten days."""
    first, last = THIRDS[name]
    return day.replace(day=first), day.replace(day=last or length(day.year, day.month))


def quarter_of(day: date, shift: int) -> Span:
    """The whole quarter, `shift` quarters away."""
    start = date(day.year, 3 * ((day.month - 1) // 3) + 1, 1)
    first = shifted(start, months=3 * shift)
    return first, month_of(first, 2)[1]


def week_of_year(year: int, number: int) -> Span | None:
    """The week of that number of a year, Monday to Sunday; None where the year has no such week."""
    try:
        return date.fromisocalendar(year, number, 1), date.fromisocalendar(year, number, 7)
    except ValueError:
        return None


def week_of(day: date, shift: int) -> Span:
    """Monday to Sunday, `shift` weeks away."""
    monday = day - timedelta(days=day.weekday()) + timedelta(weeks=shift)
    return monday, monday + timedelta(days=6)


def weekday_before(day: date, weekday: int) -> date:
    """The last such weekday up to and including a day; 0 is Monday."""
    return day - timedelta(days=(day.weekday() - weekday) % 7)


def day_of(month: Span, number: int) -> Span | None:
    """A day of a month by its number."""
    day = month[0] + timedelta(days=number - 1)
    return (day, day) if month[0] <= day <= month[1] else None


def nth_weekday(month: Span, number: int, weekday: int) -> Span | None:
    """The first, second, ... such weekday of a month, or with -1 the last; 0 is Monday."""
    first, last = month
    if number < 0:
        day = weekday_before(last, weekday)
    else:
        day = first + timedelta(days=(weekday - first.weekday()) % 7, weeks=number - 1)
    return (day, day) if day <= last else None


def last_workday(day: date) -> date:
    """The day, or the Friday before a weekend."""
    return day - timedelta(days=max(0, day.weekday() - 4))


def season(year: int | None, name: str) -> Stretch:
    """Three months; the winter of a year ends in the next."""
    first = _SEASONS[name]
    if first == 12:
        return Stretch(year, 12, 1, 2, years=1)
    return Stretch(year, first, 1, first + 2)


def unit_of(day: date, shift: int, unit: str) -> Span:
    """The day itself, or all of its week, month, quarter or year, `shift` of them away."""
    if unit == "day":
        then = moved(day, shift, unit)
        return then, then
    if unit == "year":
        return date(day.year + shift, 1, 1), date(day.year + shift, 12, 31)
    return {"week": week_of, "month": month_of, "quarter": quarter_of}[unit](day, shift)


def edged(days: Span, edge: str) -> Span:
    """The first or the last day of a span ("start", "end"), or the span."""
    first, last = days
    return {"start": (first, first), "end": (last, last)}.get(edge, days)
