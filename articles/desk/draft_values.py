"""The values of a draft's form: of what is stored, of what is proposed, of what was typed."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from django.conf import settings
from django.http import QueryDict

from articles.actions.contents import Content, Number, Source
from articles.canonical import decimal_text
from articles.desk.draft_forms import DraftForm, statement_field
from articles.models import Citation, FactVersion, Quantity

_SEVERAL = ("regions", "sectors")


def stored_values(version: FactVersion) -> dict[str, Any]:
    """The form's values of a draft as the database has it: strings, and lists of ids."""
    principal = principal_of(version)
    quantity = Quantity.objects.filter(version=version).first()
    texts = {each.language: each.text for each in version.statements.all()}
    values: dict[str, Any] = {
        "quotation": principal.passage.exact,
        "kind": version.kind,
        "raw": principal.raw,
        "offset": "" if principal.value_start is None else str(principal.value_start),
        "reading_reason": principal.reading_reason,
        "period_start": day_text(version.period_start),
        "period_end": day_text(version.period_end),
        "period_basis": version.period_basis,
        "period_text": version.period_text,
        "period_quotation": version.period_passage.exact if version.period_passage else "",
        "indicator": str(version.indicator_id or ""),
        "regions": sorted(str(region.pk) for region in version.regions.all()),
        "sectors": sorted(str(sector.pk) for sector in version.sectors.all()),
        "lock": str(version.lock),
    }
    for language, _name in settings.LANGUAGES:
        values[statement_field(language)] = texts.get(language, "")
    return values | _number_values(quantity)


def _number_values(quantity: Quantity | None) -> dict[str, str]:
    if quantity is None:
        names = ("value", "value_max", "unit", "base_start", "base_end", "base_text")
        return {**dict.fromkeys(names, ""), "comparator": "=", "role": "level"}
    return {
        "value": decimal_text(quantity.value),
        "value_max": decimal_text(quantity.value_max),
        "unit": quantity.unit,
        "comparator": quantity.comparator,
        "role": quantity.role,
        "base_start": day_text(quantity.base_start),
        "base_end": day_text(quantity.base_end),
        "base_text": quantity.base_text,
    }


def stored_sources(citation: Citation) -> list[dict[str, Any]]:
    """The rows of the sources' formset for a citation."""
    return [
        {
            "name": each.name,
            "publisher": each.publisher_id,
            "url": each.url,
            "published_on": day_text(each.published_on),
            "raw": each.raw,
        }
        for each in citation.attributions.all()
    ]


def content_values(content: Content) -> dict[str, Any]:
    """The form's values of what the reader proposes; sources apart, see `source_rows`."""
    period = content.period
    values: dict[str, Any] = {
        "kind": content.kind,
        "period_start": day_text(period.start),
        "period_end": day_text(period.end),
        "period_basis": period.basis,
        "period_text": period.text,
        "period_quotation": period.quotation,
        "indicator": str(content.indicator.pk) if content.indicator else "",
        "regions": [str(region.pk) for region in content.regions],
        "sectors": [str(sector.pk) for sector in content.sectors],
    }
    values |= {statement_field(code): text for code, text in content.statements.items()}
    return values | (number_values(content.number) if content.number else {})


def number_values(number: Number) -> dict[str, str]:
    """The form's values of a number as it was read."""
    return {
        "raw": number.raw,
        "offset": "" if number.offset is None else str(number.offset),
        "value": decimal_text(number.value),
        "value_max": decimal_text(number.value_max),
        "unit": number.unit,
        "comparator": number.comparator,
        "role": number.role,
        "base_start": day_text(number.base_start),
        "base_end": day_text(number.base_end),
        "base_text": number.base_text,
    }


def source_rows(sources: Iterable[Source]) -> list[dict[str, Any]]:
    """The rows of the sources' formset for what the reader proposes."""
    return [
        {
            "name": each.name,
            "publisher": each.publisher.pk if each.publisher else "",
            "url": each.url,
            "published_on": day_text(each.published_on),
            "raw": each.raw,
        }
        for each in sources
    ]


def typed_values(data: QueryDict) -> dict[str, Any]:
    """What was typed into the form, as it was typed."""
    values: dict[str, Any] = {name: data.get(name, "") for name in DraftForm().fields}
    for name in _SEVERAL:
        values[name] = sorted(data.getlist(name))
    return values


def typed_sources(data: QueryDict) -> list[dict[str, Any]]:
    """What was typed into the rows of sources, without the empty ones."""
    total = data.get("source-TOTAL_FORMS", "")
    count = min(int(total), 20) if total.isdecimal() else 0
    names = ("name", "publisher", "url", "published_on", "raw")
    rows = [{name: data.get(f"source-{n}-{name}", "") for name in names} for n in range(count)]
    return [row for row in rows if any(row.values())]


def principal_of(version: FactVersion) -> Citation:
    """The citation that gives the value, with its passage, capture and article."""
    return (
        version.citations.select_related("passage__capture__article__publisher")
        .prefetch_related("attributions__publisher__names")
        .get(is_principal=True)
    )


def day_text(day: date | None) -> str:
    return day.isoformat() if day else ""
