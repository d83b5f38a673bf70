"""“Read it for me”: what the reader sees in a quotation, put where nothing was typed yet."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from articles.canonical import decimal_text
from articles.desk.draft_values import day_text
from articles.models import Article
from articles.text.periods import Period, principal_period, read_periods
from articles.text.quantities import Quantity, read_quantities
from regions.formats import number_words
from regions.units import with_unit


@dataclass(frozen=True, slots=True)
class Reading:
    """A number in the quotation: what stands there, what it reads to, the form's values."""

    raw: str
    words: str
    values: dict[str, str]
    start: int
    end: int


def number_readings(quotation: str, article: Article) -> list[Reading]:
    """The numbers of a quotation, in order."""
    found = read_quantities(quotation, language=article.language, published=article.published_on)
    return [_reading(quotation, quantity) for quantity in found]


def fill(
    values: Mapping[str, Any], article: Article, chosen: int | None = None
) -> tuple[dict[str, Any], int]:
    """The form's values with what the reader sees; how many numbers it sees.

    What was typed stays, but for the number where a reading was chosen by its place in the list.
    """
    quotation = str(values.get("quotation", "")).strip()
    filled = dict(values)
    readings = number_readings(quotation, article)
    if chosen is not None and chosen < len(readings):
        filled.update(readings[chosen].values)
    elif reading := _wanted(filled, readings):
        if not filled.get("value"):
            # Comparator and role belong to the number: they come with it.
            filled.update(reading.values | {"raw": filled.get("raw") or reading.raw})
            if filled["raw"] != reading.raw:
                filled["offset"] = ""
        elif not filled.get("unit"):
            filled["unit"] = reading.values["unit"]
    if not filled.get("kind"):
        filled["kind"] = "quantity" if readings else "status"
    _fill_period(filled, quotation, article)
    return filled, len(readings)


def _wanted(values: Mapping[str, Any], readings: list[Reading]) -> Reading | None:
    """The reading where the typed number stands; the first where none was typed."""
    raw = str(values.get("raw") or "")
    if not raw:
        return readings[0] if readings else None
    start = str(values.get("quotation", "")).strip().find(raw)
    inside = (each for each in readings if start < each.end and start + len(raw) > each.start)
    return next(inside, None) if start >= 0 else None


def _reading(quotation: str, quantity: Quantity) -> Reading:
    start, end = quantity.core if quantity.core != (0, 0) else (quantity.start, quantity.end)
    raw = quotation[start:end]
    base = quantity.base
    compares = quantity.role in ("growth", "multiple") and base is not None
    dated = compares and base is not None and None not in (base.start, base.end)
    return Reading(
        raw=raw,
        words=_words(quantity.value, quantity.value_max, quantity.unit),
        values={
            "raw": raw,
            "offset": str(start),
            "value": decimal_text(quantity.value),
            "value_max": decimal_text(quantity.value_max),
            "unit": quantity.unit,
            "comparator": quantity.comparator,
            "role": quantity.role,
            "base_start": day_text(base.start) if base and dated else "",
            "base_end": day_text(base.end) if base and dated else "",
            "base_text": base.text if base and compares else "",
        },
        start=quantity.start,
        end=quantity.end,
    )


def _words(value: Decimal, value_max: Decimal | None, unit: str) -> str:
    number = number_words(value)
    if value_max is not None:
        number = f"{number} – {number_words(value_max)}"
    return with_unit(number, unit)


def _fill_period(values: dict[str, Any], quotation: str, article: Article) -> None:
    names = ("period_start", "period_end", "period_basis", "period_text")
    if any(values.get(name) for name in names):
        return
    found = read_periods(quotation, language=article.language, published=article.published_on)
    period: Period | None = principal_period(found)
    if period is not None:
        values |= {
            "period_start": day_text(period.start),
            "period_end": day_text(period.end),
            "period_basis": "stated",
            "period_text": period.text,
        }
