"""The parts of a proposed draft: number, period, base and source, as the actions take them."""

import calendar
from dataclasses import dataclass
from datetime import date

from articles.actions.contents import Number, Period, Source
from articles.desk.vocabulary import Known
from articles.models import Article, FactVersion, Quantity
from articles.text.amounts import quantities
from articles.text.mentions import attributions
from articles.text.suggestions import Suggestion
from articles.text.times import period as periods
from articles.text.times.periods import read_periods
from regions.models import Indicator

COMPARED = (Quantity.Role.GROWTH, Quantity.Role.MULTIPLE)
# What the columns for words as written hold.
_LONGEST = 200
Basis = FactVersion.PeriodBasis


@dataclass(frozen=True, slots=True)
class Guess:
    """Which indicator a number is of, whether its name says so, and where the number ends."""

    indicator: Indicator | None = None
    named: bool = False
    end: int = 0


def indicator_of(
    known: Known, suggestion: Suggestion, quantity: quantities.Quantity, last: Guess
) -> Guess:
    """The indicator of a number; `last` is that of the number before it in the sentence.

    A level is of what is named near it, or of what alone has its unit. A change is of what is named
    since the number before ("…, with imports up 3 percent"), else of what that number was of.
    """
    place = (quantity.start - suggestion.start, quantity.end - suggestion.start)
    level = quantity.role == Quantity.Role.LEVEL
    named = known.indicator_for(suggestion.text, place, quantity.unit if level else "")
    if level:
        indicator = named or known.indicator_of_unit(quantity.unit)
        return Guess(indicator, named is not None, place[1])
    if quantity.role in COMPARED and last.indicator is not None:
        since = (place[0] - last.end, place[1] - last.end)
        between = known.indicator_for(suggestion.text[last.end : place[1]], since, "")
        return Guess(between or last.indicator, between is not None, place[1])
    return Guess(named, named is not None, place[1])


def number_of(suggestion: Suggestion, quantity: quantities.Quantity, period: Period) -> Number:
    start, end = quantity.core if quantity.core != (0, 0) else (quantity.start, quantity.end)
    raw = suggestion.text[start - suggestion.start : end - suggestion.start][:_LONGEST]
    first, last, words = _base(quantity, period)
    return Number(
        raw=raw,
        value=quantity.value,
        unit=quantity.unit,
        value_max=quantity.value_max,
        offset=start - suggestion.start,
        comparator=quantity.comparator,
        role=quantity.role,
        base_start=first,
        base_end=last,
        base_text=words,
    )


def _base(quantity: quantities.Quantity, period: Period) -> tuple[date | None, date | None, str]:
    """What a change is compared with: both days or neither, and the words that name it."""
    base = quantity.base
    if base is None or quantity.role not in COMPARED:
        return None, None, ""
    if base.kind == "yoy" and period.start and period.end:
        return _year_before(period.start), _year_before(period.end), base.text[:_LONGEST]
    if base.start and base.end:
        return base.start, base.end, base.text[:_LONGEST]
    return None, None, base.text[:_LONGEST]


def _year_before(day: date) -> date:
    last = calendar.monthrange(day.year - 1, day.month)[1]
    whole_month = day.day == calendar.monthrange(day.year, day.month)[1]
    return date(day.year - 1, day.month, last if whole_month else min(day.day, last))


def period_of(
    article: Article,
    suggestion: Suggestion,
    quantity: quantities.Quantity | None,
    indicator: Indicator | None,
) -> Period:
    """The number's own time where it has one, else the sentence's, else that of publication."""
    own = quantity.base if quantity and quantity.role == Quantity.Role.LEVEL else None
    if own and own.end and own.text in suggestion.text:
        return Period(own.start, own.end, Basis.STATED, own.text[:_LONGEST])
    stated = nearest_period(article, suggestion, quantity) or suggestion.period
    if stated is None:
        first, last = _publication(article)
        return Period(first, last, Basis.PUBLICATION) if first else Period()
    first, last = stated.start, stated.end
    flow = indicator is not None and indicator.nature == Indicator.Nature.FLOW
    if flow and first and first == last and (first.month, first.day) == (12, 31):
        # "At the end of 2022" of something counted over time means the year.
        first = first.replace(month=1, day=1)
    where = suggestion.period_sentence
    # Also where the words stand before the quotation, in the naming of the source.
    elsewhere = suggestion.period_basis == Basis.CONTEXT or stated.text not in suggestion.text
    if elsewhere and where is None:
        return Period(first, last)
    if elsewhere and where is not None:
        return Period(first, last, Basis.CONTEXT, stated.text[:_LONGEST], where.text)
    return Period(first, last, Basis.STATED, stated.text[:_LONGEST])


def nearest_period(
    article: Article, suggestion: Suggestion, quantity: quantities.Quantity | None
) -> periods.Period | None:
    """Of several periods in a sentence the one nearest to the number; None where there is one.

    "Reported on 9 August 2022 that trade reached 2.35 trillion yuan in the first half of 2022".
    """
    if quantity is None:
        return None
    found = [
        period
        for period in read_periods(
            suggestion.text, language=article.language, published=article.published_on
        )
        if period.role == "main"
    ]
    if len(found) < 2:
        return None
    start, end = quantity.start - suggestion.start, quantity.end - suggestion.start
    return min(found, key=lambda period: max(period.at[0] - end, start - period.at[1], 0))


def _publication(article: Article) -> tuple[date | None, date | None]:
    """The days of publication: one, a month, a year, or unknown."""
    day = article.published_on
    if day is None:
        return None, None
    if article.published_precision == Article.Precision.YEAR:
        return day.replace(month=1, day=1), day.replace(month=12, day=31)
    if article.published_precision == Article.Precision.MONTH:
        return day.replace(day=1), day.replace(day=calendar.monthrange(day.year, day.month)[1])
    return day, day


def source_of(known: Known, attribution: attributions.Attribution | None) -> Source | None:
    if attribution is None or not attribution.name:
        return None
    return Source(
        name=attribution.name[:200],
        publisher=known.publishers.get(attribution.publisher),
        raw=attribution.text[:300],
    )
