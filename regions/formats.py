"""Numbers, periods and dates in words, in the active language, with the scale words of its news.

Values are exact decimals in base units; nothing is rounded, so what is shown reads back to what
is stored.
"""

from calendar import monthrange
from datetime import date
from decimal import Decimal
from typing import Literal, Protocol

from babel import Locale
from babel.dates import format_date, format_skeleton
from babel.numbers import format_compact_decimal, format_decimal
from django.utils.translation import gettext, pgettext

from regions.units import active_locale, with_unit

# Powers of ten that the news of a language has words for, and the decimals up to which the words
# read better than the next smaller scale.
SCALES = {"zh": (12, 8, 4)}
SCALES_ELSEWHERE = (12, 9, 6)
MOST_DECIMALS = {"zh": 4}
MOST_DECIMALS_ELSEWHERE = 3


class Amount(Protocol):
    """What a stored quantity offers."""

    value: Decimal
    value_max: Decimal | None
    unit: str
    comparator: str
    role: str


def number_words(value: Decimal) -> str:
    """The number without unit: 2511440000000 is "2,511.44 billion", "2.511,44 miliar"."""
    locale = active_locale()
    language = locale.language
    decimals = MOST_DECIMALS.get(language, MOST_DECIMALS_ELSEWHERE)
    for power in SCALES.get(language, SCALES_ELSEWHERE):
        scaled = value.scaleb(-power).normalize()
        if abs(scaled) >= 1 and -int(scaled.as_tuple().exponent) <= decimals:
            return _scale_pattern(power, locale).replace("1", _plain(scaled, locale))
    return _plain(value, locale)


def _plain(value: Decimal, locale: Locale) -> str:
    # Chinese news writes 25114.4亿, without a separator.
    grouped = locale.language != "zh" or abs(value) >= 100_000
    return str(
        format_decimal(value, locale=locale, decimal_quantization=False, group_separator=grouped)
    )


def _scale_pattern(power: int, locale: Locale) -> str:
    """One of the scale, such as "1 trillion": the number takes the place of the digit."""
    # Chinese has its scale words in the short form, and no long one.
    kind: Literal["long", "short"] = "long" if "long" in locale.compact_decimal_formats else "short"
    return str(format_compact_decimal(10**power, format_type=kind, locale=locale))


def quantity_words(quantity: Amount) -> str:
    """Number, range and comparator with the unit: "more than 1,100 enterprises"."""
    text = with_unit(_range_words(quantity), quantity.unit, plural=abs(quantity.value) != 1)
    return _compared(quantity, text)


def bare_words(quantity: Amount) -> str:
    """The same without the unit, for a table whose caption names it."""
    return _compared(quantity, _range_words(quantity))


def _range_words(quantity: Amount) -> str:
    number = number_words(quantity.value)
    if quantity.value_max is None:
        return number
    second = number_words(quantity.value_max)
    return gettext("%(first)s to %(second)s") % {"first": number, "second": second}


def _compared(quantity: Amount, text: str) -> str:
    patterns = {
        ">": gettext("more than %(amount)s"),
        ">=": gettext("at least %(amount)s"),
        "<": gettext("nearly %(amount)s"),
        "<=": gettext("at most %(amount)s"),
        "~": gettext("about %(amount)s"),
    }
    return patterns.get(quantity.comparator, "%(amount)s") % {"amount": text}


def day_words(day: date) -> str:
    """A day: "26 May 2023", "26 Mei 2023", 2023年5月26日."""
    locale = active_locale()
    if locale.language == "en":
        # Day before month, as Indonesian readers of English and the dates in our texts have it.
        return str(format_date(day, "d MMMM y", locale=locale))
    return str(format_date(day, "long", locale=locale))


def month_words(day: date) -> str:
    return str(format_skeleton("yMMMM", day, locale=active_locale()))


def year_words(year: int) -> str:
    return pgettext("a year", "%(year)s") % {"year": year}


def dated_words(day: date | None, precision: str) -> str:
    """A publication date in words of its precision: day, month, year or unknown."""
    if day is None or precision == "unknown":
        return gettext("date unknown")
    if precision == "year":
        return year_words(day.year)
    return month_words(day) if precision == "month" else day_words(day)


def source_words(who: str, when: str) -> str:
    """Who said it and when: "Xinhua, 22 February 2024"; the name alone where no date is known."""
    return gettext("%(who)s, %(when)s") % {"who": who, "when": when} if when else who


def period_words(start: date | None, end: date | None) -> str:
    """A period, both days of which belong to it: "2022", "January to November 2023", "by 2030".

    Open at the start it is "by …", open at the end "since …"; without both it is empty.
    """
    if start is None and end is None:
        return ""
    if start is None or end is None:
        if end is not None:
            return gettext("by %(time)s") % {"time": _end_words(end)}
        return gettext("since %(time)s") % {"time": _start_words(start or date.min)}
    if start == end:
        return day_words(start)
    whole_months = start.day == 1 and end.day == monthrange(end.year, end.month)[1]
    if not whole_months:
        return _span(day_words(start), day_words(end))
    if (start.month, end.month) == (1, 12):
        if start.year == end.year:
            return year_words(start.year)
        return _span(year_words(start.year), year_words(end.year))
    if start.year != end.year:
        return _span(month_words(start), month_words(end))
    return _months_of_year(start, end)


def _months_of_year(start: date, end: date) -> str:
    year = {"year": start.year}
    named = {
        (1, 6): gettext("first half of %(year)s"),
        (7, 12): gettext("second half of %(year)s"),
        (1, 3): gettext("first quarter of %(year)s"),
        (4, 6): gettext("second quarter of %(year)s"),
        (7, 9): gettext("third quarter of %(year)s"),
        (10, 12): gettext("fourth quarter of %(year)s"),
        (1, 9): gettext("first three quarters of %(year)s"),
    }
    months = (start.month, end.month)
    if months in named:
        return named[months] % year
    if start.month == end.month:
        return month_words(start)
    locale = active_locale()
    # Chinese writes 1月 in figures; the long form would be 一月.
    width = "abbreviated" if locale.language == "zh" else "wide"
    names = locale.months["stand-alone"][width]
    return gettext("%(first)s to %(last)s %(year)s") % {
        "first": names[start.month],
        "last": names[end.month],
        **year,
    }


def _span(first: str, last: str) -> str:
    return gettext("%(first)s to %(last)s") % {"first": first, "last": last}


def _end_words(day: date) -> str:
    return year_words(day.year) if (day.month, day.day) == (12, 31) else day_words(day)


def _start_words(day: date) -> str:
    return year_words(day.year) if (day.month, day.day) == (1, 1) else day_words(day)
