"""“Read it for me”: what the reader sees in a quotation, put where nothing was typed yet."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.conf import settings

from articles.actions.contents import Number, Source
from articles.desk import vocabulary
from articles.desk.draft_forms import statement_field
from articles.desk.draft_values import (
    content_values,
    day_text,
    number_values,
    source_rows,
)
from articles.desk.suggestions import Proposal, propose
from articles.models import Article, Capture, Citation, FactVersion
from articles.text.amounts.quantities import Quantity, read_quantities
from articles.text.anchors.anchoring import find
from articles.text.times.period import principal_period
from articles.text.times.periods import read_periods
from regions.formats import number_words
from regions.units import with_unit

# With a number that is chosen from the list, these replace what was typed; all else only fills.
_OF_THE_NUMBER = (
    "raw",
    "offset",
    "value",
    "value_max",
    "unit",
    "comparator",
    "role",
    "base_start",
    "base_end",
    "base_text",
)
_OF_THE_PERIOD = (
    "period_start",
    "period_end",
    "period_basis",
    "period_text",
    "period_quotation",
)

_STATEMENTS = tuple(statement_field(language) for language, _name in settings.LANGUAGES)


@dataclass(frozen=True, slots=True)
class Reading:
    """A number in the quotation: what stands there, what it reads to, the form's values."""

    raw: str
    words: str
    values: dict[str, str]
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Filled:
    """The form's values and its rows of sources, as typed and with what the reader sees."""

    values: dict[str, Any]
    sources: list[dict[str, Any]]


def number_readings(quotation: str, article: Article) -> list[Reading]:
    """The numbers of a quotation, in order."""
    found = read_quantities(quotation, language=article.language, published=article.published_on)
    return [_reading(quotation, quantity) for quantity in found]


def fill(
    typed: Mapping[str, Any],
    sources: list[dict[str, Any]],
    capture: Capture,
    chosen: int | None = None,
    version: FactVersion | None = None,
) -> Filled:
    """What was typed, with what the reader sees where nothing was.

    `chosen` is the place of a number in `number_readings`: that one replaces a typed number.
    `version` is the draft that is edited, if one is.
    """
    values = dict(typed)
    quotation = str(values.get("quotation", "")).strip()
    readings = number_readings(quotation, capture.article)
    reading = _wanted(values, readings, chosen, _taken(capture, quotation, version))
    proposal = _proposal(capture, quotation, reading)
    if reading is not None:
        _fill_number(values, _number_of(proposal, reading), replace=chosen is not None)
    if proposal is not None:
        _fill_rest(values, content_values(proposal.content))
        named: list[Source] = list(proposal.content.sources)
        sources = sources or source_rows(named)
    else:
        _fill_period(values, quotation, capture.article)
    values["kind"] = values.get("kind") or ("quantity" if readings else "status")
    return Filled(values, sources)


def _wanted(
    values: Mapping[str, Any], readings: list[Reading], chosen: int | None, taken: set[int]
) -> Reading | None:
    """The chosen reading, else the one where the typed number stands, else the first that no
    fact has `taken` yet, else the first."""
    if chosen is not None:
        return readings[chosen] if chosen < len(readings) else None
    raw = str(values.get("raw") or "")
    if not raw:
        free = (each for each in readings if not taken & set(range(each.start, each.end)))
        first = readings[0] if readings else None
        return None if values.get("value") else next(free, first)
    start = str(values.get("quotation", "")).strip().find(raw)
    inside = (each for each in readings if start < each.end and start + len(raw) > each.start)
    return next(inside, None) if start >= 0 else None


def _taken(capture: Capture, quotation: str, version: FactVersion | None) -> set[int]:
    """Where, in the quotation, the numbers of other facts begin: of all places where it stands."""
    cited = Citation.objects.filter(
        passage__capture=capture, version__discarded_at=None, value_start__isnull=False
    )
    if version is not None:
        cited = cited.exclude(version__fact=version.fact_id)
    starts = [at for at, _end in find(capture.text, quotation)] if quotation else []
    spans = cited.values_list("passage__start", "value_start")
    return {passage + (number or 0) - at for passage, number in spans for at in starts}


def _number_of(proposal: Proposal | None, reading: Reading) -> dict[str, str]:
    """The number's values: as proposed, since a proposal also knows the days of its base."""
    number = proposal.content.number if proposal else None
    return number_values(number) if number and _stands_in(number, reading) else reading.values


def _stands_in(number: Number, reading: Reading) -> bool:
    return number.offset is not None and reading.start <= number.offset < reading.end


def _fill_number(values: dict[str, Any], read: Mapping[str, str], *, replace: bool) -> None:
    if replace or not values.get("value"):
        # Comparator, role and base belong to the number: they come with it.
        raw = "" if replace else values.get("raw")
        values.update(read)
        if raw and raw != read["raw"]:
            values |= {"raw": raw, "offset": ""}
    elif not values.get("unit"):
        values["unit"] = read["unit"]


def _proposal(capture: Capture, quotation: str, reading: Reading | None) -> Proposal | None:
    """What is proposed of this sentence: for the number that is read, or for none."""
    own = [each for each in propose(capture, vocabulary.load()) if each.quotation == quotation]
    numbered = (
        each
        for each in own
        if reading and each.content.number and _stands_in(each.content.number, reading)
    )
    return next(numbered, own[0] if own else None)


def _fill_rest(values: dict[str, Any], proposed: Mapping[str, Any]) -> None:
    kept = {*_OF_THE_NUMBER}
    # A period and a wording are filled as a whole or not at all.
    for group in (_OF_THE_PERIOD, _STATEMENTS):
        if any(values.get(name) for name in group):
            kept.update(group)
    for name, value in proposed.items():
        if name not in kept and not values.get(name):
            values[name] = value


def _fill_period(values: dict[str, Any], quotation: str, article: Article) -> None:
    if any(values.get(name) for name in _OF_THE_PERIOD):
        return
    found = read_periods(quotation, language=article.language, published=article.published_on)
    period = principal_period(found)
    if period is not None:
        values |= {
            "period_start": day_text(period.start),
            "period_end": day_text(period.end),
            "period_basis": "stated",
            "period_text": period.text,
        }


def _reading(quotation: str, quantity: Quantity) -> Reading:
    start, end = quantity.core if quantity.core != (0, 0) else (quantity.start, quantity.end)
    raw = quotation[start:end]
    base = quantity.base if quantity.role in ("growth", "multiple") else None
    dated = base is not None and base.start is not None and base.end is not None
    number = Number(
        raw=raw,
        value=quantity.value,
        unit=quantity.unit,
        value_max=quantity.value_max,
        offset=start,
        comparator=quantity.comparator,
        role=quantity.role,
        base_start=base.start if base and dated else None,
        base_end=base.end if base and dated else None,
        base_text=base.text if base else "",
    )
    words = number_words(quantity.value)
    if quantity.value_max is not None:
        words = f"{words} – {number_words(quantity.value_max)}"
    return Reading(
        raw=raw,
        words=with_unit(words, quantity.unit),
        values=number_values(number),
        start=quantity.start,
        end=quantity.end,
    )
