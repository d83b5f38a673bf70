"""Writing what an editor stated into a draft's rows, each part checked against the quotation."""

from collections.abc import Sequence
from decimal import Decimal

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from articles.actions import numbers
from articles.actions.contents import Content, Number, Source
from articles.actions.passages import QuoteNotFound, make_passage
from articles.models import (
    Attribution,
    Citation,
    FactVersion,
    Passage,
    Quantity,
    Statement,
    VersionRegion,
    VersionSector,
)
from articles.text.version import READER_VERSION
from regions.typed import check_typed


def write_content(version: FactVersion, content: Content) -> None:
    """Replace a draft's columns and children by `content`; the principal citation stays."""
    principal = version.citations.select_related("passage__capture__article").get(is_principal=True)
    _check_typed(content)
    _write_columns(version, content, principal.passage)
    for child in (version.statements, version.version_regions, version.version_sectors):
        child.all().delete()
    Statement.objects.bulk_create(
        Statement(version=version, language=language, text=text.strip())
        for language, text in content.statements.items()
        if text.strip()
    )
    VersionRegion.objects.bulk_create(
        VersionRegion(version=version, region=region) for region in content.regions
    )
    VersionSector.objects.bulk_create(
        VersionSector(version=version, sector=sector) for sector in content.sectors
    )
    Quantity.objects.filter(version=version).delete()
    if content.number is not None:
        _write_number(version, principal, content.number)
    else:
        principal.value_start = principal.value_end = None
        principal.raw = principal.reading_reason = ""
        principal.reader_version = READER_VERSION
        principal.save()
    principal.attributions.all().delete()
    write_sources(principal, content.sources)


def _check_typed(content: Content) -> None:
    """Texts that people typed; a field's name is that of the editors' form."""
    texts = {
        f"statement_{language.replace('-', '_')}": text
        for language, text in content.statements.items()
    }
    texts |= {"period_text": content.period.text}
    if content.number is not None:
        texts |= {"base_text": content.number.base_text, "unit": content.number.unit}
        texts |= {"reading_reason": content.number.reading_reason}
    for source in content.sources:
        texts |= {"sources": source.name + source.url + source.raw}
    check_typed(texts)


def _write_columns(version: FactVersion, content: Content, passage: Passage) -> None:
    period = content.period
    if period.start and period.end and period.end < period.start:
        raise ValidationError({"period_end": _("The period ends before it starts.")})
    if period.basis == FactVersion.PeriodBasis.STATED and period.text not in passage.exact:
        raise ValidationError({"period_text": _("These words are not in the quotation.")})
    stated_at = None
    if period.basis == FactVersion.PeriodBasis.CONTEXT:
        try:
            stated_at = make_passage(passage.capture, period.quotation, occurrence=0)
        except QuoteNotFound as error:
            raise ValidationError({"period_quotation": error.messages}) from error
    version.kind = content.kind
    version.period_start, version.period_end = period.start, period.end
    version.period_basis, version.period_text = period.basis, period.text
    version.period_passage = stated_at
    version.indicator = content.indicator
    # The number of the save was compared and raised before: only these columns are written.
    version.save(
        update_fields=[
            "kind",
            "period_start",
            "period_end",
            "period_basis",
            "period_text",
            "period_passage",
            "indicator",
        ]
    )


def _write_number(version: FactVersion, principal: Citation, number: Number) -> None:
    exact = principal.passage.exact
    if not number.unit:
        raise ValidationError({"unit": _("A number needs a unit.")})
    for value in (number.value, number.value_max):
        if value is not None:
            _check_value(value)
    start = offset_of(number.raw, exact, number.offset)
    half_width = _checked_half_width(principal.passage, start, number)
    lower, upper = numbers.bounds(number.value, number.value_max, half_width, number.comparator)
    Quantity.objects.create(
        version=version,
        value=number.value,
        value_max=number.value_max,
        unit=number.unit,
        half_width=half_width,
        lower=lower,
        upper=upper,
        comparator=number.comparator,
        role=number.role,
        base_start=number.base_start,
        base_end=number.base_end,
        base_text=number.base_text,
    )
    principal.value_start, principal.value_end = start, start + len(number.raw)
    principal.raw = number.raw
    principal.reader_version = READER_VERSION
    principal.reading_reason = number.reading_reason
    principal.save()


def _check_value(value: Decimal) -> None:
    if not value.is_finite():
        raise ValidationError({"value": _("This is not a number.")})
    if numbers.significant_digits(value) > numbers.MAX_DIGITS:
        raise ValidationError(
            {"value": _("A value has at most %(n)s digits.") % {"n": numbers.MAX_DIGITS}}
        )
    if numbers.decimals(value) > numbers.DECIMALS:
        raise ValidationError(
            {"value": _("A value has at most %(n)s decimals.") % {"n": numbers.DECIMALS}}
        )
    if abs(value) >= Decimal("1e18"):
        raise ValidationError({"value": _("This value is too large.")})


def offset_of(raw: str, exact: str, offset: int | None) -> int:
    if not raw:
        raise ValidationError({"raw": _("Copy the number as it stands in the quotation.")})
    start = exact.find(raw) if offset is None else offset
    if start < 0 or exact[start : start + len(raw)] != raw:
        raise ValidationError({"raw": _("This number is not in the quotation.")})
    if offset is None and exact.find(raw, start + 1) >= 0:
        raise ValidationError(
            {"raw": _("This stands in the quotation twice: copy a little more around the number.")}
        )
    return start


def _checked_half_width(passage: Passage, start: int, number: Number) -> Decimal:
    """Read the passage again; a value that differs needs a recorded reason."""
    verdict = numbers.check_passage(
        passage, start, value=number.value, value_max=number.value_max, unit=number.unit
    )
    if verdict.agrees and verdict.reading:
        return verdict.reading.half_width
    if number.reading_reason.strip():
        return verdict.reading.half_width if verdict.listed and verdict.reading else Decimal(0)
    if verdict.reading is None:
        message = _("No number can be read there. If it is one all the same, give a reason.")
    else:
        message = _("The quotation reads %(read)s %(unit)s. Correct the value, or give a reason.")
        message %= {"read": f"{verdict.reading.value:f}", "unit": verdict.reading.unit}
    raise ValidationError({"value": message})


def write_sources(citation: Citation, sources: Sequence[Source]) -> None:
    Attribution.objects.bulk_create(
        Attribution(
            citation=citation,
            position=position,
            publisher=source.publisher,
            name=source.name,
            url=source.url,
            published_on=source.published_on,
            raw=source.raw,
        )
        for position, source in enumerate(sources, start=1)
    )
