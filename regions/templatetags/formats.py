"""Filters that write numbers, periods and dates in words (see `regions.formats`)."""

from datetime import UTC, date, datetime
from typing import Any

from django import template

from regions import formats, indicator_page, units

register = template.Library()


@register.filter
def amount(quantity: formats.Amount) -> str:
    """A quantity in the reader's notation, with its unit: "2.51144 trillion yuan"."""
    return formats.quantity_words(quantity)


@register.filter
def bare(quantity: formats.Amount) -> str:
    """The same without the unit, for a table whose caption names it."""
    return formats.bare_words(quantity)


@register.filter
def unit(code: str) -> str:
    """A unit alone: "yuan per person"."""
    return units.unit_name(code)


@register.filter
def period(version: Any) -> str:
    """The period of a fact's version: "2022", "first half of 2023", "by 2030"; empty without."""
    return formats.period_words(version.period_start, version.period_end)


@register.filter
def base(quantity: Any) -> str:
    """The base period of a growth rate or a multiple; empty without."""
    return formats.period_words(quantity.base_start, quantity.base_end)


@register.filter
def published(article: Any) -> str:
    """An article's publication date in words of its precision."""
    return formats.dated_words(article.published_on, article.published_precision)


@register.filter
def published_by(article: Any) -> str:
    """An article's publisher and date: "SINDOnews, 26 May 2023"."""
    return formats.source_words(str(article.publisher.name), published(article))


@register.filter
def named_source(attribution: Any) -> str:
    """Whom an article names as its source, with the date where one is known.

    A known publisher goes by its name in the reader's language, another as the article writes it.
    """
    when = formats.day_words(attribution.published_on) if attribution.published_on else ""
    return formats.source_words(indicator_page.attribution_name(attribution), when)


@register.filter
def day(value: date | datetime) -> str:
    """A date, or the UTC day of a time: "26 May 2023"."""
    if isinstance(value, datetime):
        value = value.astimezone(UTC).date()
    return formats.day_words(value)
