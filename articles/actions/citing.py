"""Taking facts out of captures: passages, drafts, citations."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal

from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from articles import log
from articles.actions import numbers
from articles.actions.refusals import Refusal, require, save_if_unchanged
from articles.canonical import version_content
from articles.models import (
    MAX_QUOTATION,
    Attribution,
    Capture,
    Citation,
    Contributor,
    Dismissal,
    Event,
    Fact,
    FactVersion,
    Passage,
    Publisher,
    Quantity,
    Statement,
    VersionRegion,
    VersionSector,
)
from articles.text.anchoring import context, find, nearest_sentence
from articles.text.version import READER_VERSION
from regions.models import Indicator, Region, Sector


class QuoteNotFound(ValidationError):
    """The quotation is not in the capture; `nearest` is the sentence that comes closest."""

    def __init__(self, message: str, nearest: str = "") -> None:
        super().__init__({"quotation": message})
        self.nearest = nearest


class QuoteAmbiguous(ValidationError):
    """The quotation stands there more than once; `places` are (occurrence, before, after)."""

    def __init__(self, places: Sequence[tuple[int, str, str]]) -> None:
        message = _("The quotation stands there %(count)s times: choose which one is meant.")
        super().__init__({"quotation": message % {"count": len(places)}})
        self.places = places


class NotEditable(Refusal):
    """The version is in review, approved or discarded."""


@dataclass(frozen=True, slots=True)
class Number:
    """A number as the editor states it. `raw` stands in the quotation, at `offset` if twice."""

    raw: str
    value: Decimal
    unit: str
    value_max: Decimal | None = None
    offset: int | None = None
    comparator: str = Quantity.Comparator.EQUAL
    role: str = Quantity.Role.LEVEL
    base_start: date | None = None
    base_end: date | None = None
    base_text: str = ""
    reading_reason: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """One link of an attribution chain, nearest first."""

    name: str
    publisher: Publisher | None = None
    url: str = ""
    published_on: date | None = None
    raw: str = ""


@dataclass(frozen=True, slots=True)
class Period:
    """Both days belong to it; `quotation` is where the article states it, for basis "context"."""

    start: date | None = None
    end: date | None = None
    basis: str = ""
    text: str = ""
    quotation: str = ""


@dataclass(frozen=True, slots=True)
class Content:
    """All that a draft holds beside its quotation."""

    kind: str = FactVersion.Kind.QUANTITY
    statements: Mapping[str, str] = field(default_factory=dict)
    period: Period = field(default_factory=Period)
    indicator: Indicator | None = None
    regions: Sequence[Region] = ()
    sectors: Sequence[Sector] = ()
    number: Number | None = None
    sources: Sequence[Source] = ()


def take_fact(
    *,
    capture: Capture,
    quotation: str,
    content: Content,
    by: User,
    at: datetime,
    occurrence: int | None = None,
) -> FactVersion:
    """A new fact with its first draft, citing the quotation in the capture.

    Raises QuoteNotFound, QuoteAmbiguous, ValidationError.
    """
    require(by, "articles.draft_fact")
    with transaction.atomic():
        passage = make_passage(capture, quotation, occurrence=occurrence)
        fact = Fact.objects.create(created_at=at, created_by=by)
        version = FactVersion.objects.create(fact=fact, number=1, created_at=at, created_by=by)
        Contributor.objects.create(version=version, user=by)
        Citation.objects.create(version=version, passage=passage, is_principal=True)
        _write(version, content)
        _log_draft(version, action="draft", by=by, at=at)
    return version


def edit_draft(
    *,
    version: FactVersion,
    lock: int,
    content: Content,
    by: User,
    at: datetime,
    quotation: str | None = None,
    occurrence: int | None = None,
    capture: Capture | None = None,
) -> FactVersion:
    """Replace what a draft holds; with `quotation` its principal passage too.

    Raises NotEditable, Changed where another save came first, and as `take_fact`.
    """
    require(by, "articles.draft_fact")
    require_draft(version)
    with transaction.atomic():
        save_if_unchanged(version, lock=lock)
        require_draft(version)
        Contributor.objects.get_or_create(version=version, user=by)
        before = version_content(version)
        principal = version.citations.select_related("passage__capture").get(is_principal=True)
        if quotation is not None:
            source = capture or principal.passage.capture
            passage = make_passage(source, quotation, occurrence=occurrence)
            principal.attributions.all().delete()
            principal.delete()
            Citation.objects.create(version=version, passage=passage, is_principal=True)
        _write(version, content)
        _log_draft(version, action="edit", by=by, at=at, before=before)
    return version


def add_citation(
    *,
    version: FactVersion,
    lock: int,
    capture: Capture,
    quotation: str,
    role: str,
    by: User,
    at: datetime,
    raw: str = "",
    occurrence: int | None = None,
    sources: Sequence[Source] = (),
) -> Citation:
    """One more passage that supports, contradicts or surrounds a draft's statement.

    A supporting number must read to a value whose interval meets the stored one.
    """
    require(by, "articles.draft_fact")
    require_draft(version)
    with transaction.atomic():
        save_if_unchanged(version, lock=lock)
        require_draft(version)
        Contributor.objects.get_or_create(version=version, user=by)
        passage = make_passage(capture, quotation, occurrence=occurrence)
        if version.citations.filter(passage=passage).exists():
            raise ValidationError({"quotation": _("This passage is cited already.")})
        before = version_content(version)
        citation = Citation(version=version, passage=passage, role=role)
        if raw:
            start = _offset_of(raw, passage.exact, None)
            _require_overlap(version, passage, start, role)
            citation.value_start, citation.value_end, citation.raw = start, start + len(raw), raw
            citation.reader_version = READER_VERSION
        citation.save()
        _write_sources(citation, sources)
        _log_draft(version, action="cite", by=by, at=at, before=before)
    return citation


def remove_citation(*, citation: Citation, lock: int, by: User, at: datetime) -> None:
    """Take a further citation out of a draft; the principal one is replaced by editing."""
    require(by, "articles.draft_fact")
    version = citation.version
    require_draft(version)
    if citation.is_principal:
        raise Refusal(_("The principal quotation cannot be removed: replace it instead."))
    with transaction.atomic():
        save_if_unchanged(version, lock=lock)
        require_draft(version)
        Contributor.objects.get_or_create(version=version, user=by)
        before = version_content(version)
        citation.attributions.all().delete()
        citation.delete()
        _log_draft(version, action="remove citation", by=by, at=at, before=before)


def dismiss(
    *, capture: Capture, start: int, end: int, reason: str, by: User, at: datetime
) -> Dismissal:
    """Set a suggestion aside for good, with a reason; `undo_dismissal` brings it back."""
    require(by, "articles.draft_fact")
    if not reason.strip():
        raise ValidationError({"reason": _("Say why, in a few words.")})
    with transaction.atomic():
        dismissal, created = Dismissal.objects.get_or_create(
            capture=capture,
            start=start,
            end=end,
            undone_at=None,
            defaults={"reason": reason.strip(), "dismissed_at": at, "dismissed_by": by},
        )
        if created:
            _log_dismissal(dismissal, action="dismiss", by=by, at=at)
    return dismissal


def undo_dismissal(*, dismissal: Dismissal, by: User, at: datetime) -> None:
    require(by, "articles.draft_fact")
    with transaction.atomic():
        undone = Dismissal.objects.filter(pk=dismissal.pk, undone_at=None)
        if undone.update(undone_at=at, undone_by=by):
            _log_dismissal(dismissal, action="undo dismissal", by=by, at=at)


def require_draft(version: FactVersion) -> None:
    if not version.is_editable:
        raise NotEditable(
            _("This version can no longer be edited: it was submitted, approved or discarded.")
        )


def make_passage(capture: Capture, quotation: str, *, occurrence: int | None = None) -> Passage:
    """The passage of a quotation in a capture, made where it is not there yet.

    Raises QuoteNotFound, QuoteAmbiguous.
    """
    quotation = quotation.strip()
    if not quotation:
        raise QuoteNotFound(_("Paste the words that state the fact."))
    if len(quotation) > MAX_QUOTATION:
        raise QuoteNotFound(
            _("A quotation has at most %(count)s characters.") % {"count": MAX_QUOTATION}
        )
    if "\n" in quotation:
        raise QuoteNotFound(_("A quotation stays within one paragraph."))
    places = find(capture.text, quotation)
    if not places:
        language = capture.article.language
        nearest = nearest_sentence(capture.text, quotation, language=language)
        raise QuoteNotFound(
            _("These words are not in the captured text."), nearest.text if nearest else ""
        )
    if len(places) > 1 and occurrence is None:
        contexts = [context(capture.text, start, end) for start, end in places]
        raise QuoteAmbiguous([(n, before, after) for n, (before, after) in enumerate(contexts)])
    try:
        start, end = places[occurrence or 0]
    except IndexError:
        raise QuoteNotFound(_("The quotation does not stand there that often.")) from None
    prefix, suffix = context(capture.text, start, end)
    passage, _created = Passage.objects.get_or_create(
        capture=capture,
        start=start,
        end=end,
        defaults={"exact": capture.text[start:end], "prefix": prefix, "suffix": suffix},
    )
    return passage


def _write(version: FactVersion, content: Content) -> None:
    """Replace a draft's columns and children by `content`; the principal citation stays."""
    principal = version.citations.select_related("passage__capture__article").get(is_principal=True)
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
    _write_sources(principal, content.sources)


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
    start = _offset_of(number.raw, exact, number.offset)
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
    if abs(value) >= Decimal("1e18") or (value and abs(value) < Decimal("1e-10")):
        raise ValidationError({"value": _("This value is too large or too small.")})


def _offset_of(raw: str, exact: str, offset: int | None) -> int:
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
    """Read the quotation again; a value that differs needs a recorded reason."""
    article = passage.capture.article
    verdict = numbers.check(
        passage.exact,
        start,
        value=number.value,
        value_max=number.value_max,
        unit=number.unit,
        language=article.language,
        published=article.published_on,
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


def _require_overlap(version: FactVersion, passage: Passage, start: int, role: str) -> None:
    quantity = Quantity.objects.filter(version=version).first()
    article = passage.capture.article
    reading = numbers.read_at(
        passage.exact, start, language=article.language, published=article.published_on
    )
    if reading is None:
        raise ValidationError({"raw": _("No number can be read there.")})
    if quantity is None or role != Citation.Role.SUPPORTS:
        return
    lower, upper = numbers.bounds(
        reading.value, reading.value_max, reading.half_width, reading.comparator
    )
    apart = (lower is not None and quantity.upper is not None and lower > quantity.upper) or (
        upper is not None and quantity.lower is not None and upper < quantity.lower
    )
    if apart:
        raise ValidationError(
            {"raw": _("This number differs from the fact's: cite it as a contradiction.")}
        )


def _write_sources(citation: Citation, sources: Sequence[Source]) -> None:
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


def _log_draft(
    version: FactVersion,
    *,
    action: str,
    by: User,
    at: datetime,
    before: Mapping[str, object] | None = None,
) -> None:
    fresh = FactVersion.objects.get(pk=version.pk)
    log.append(
        kind=Event.Kind.PRIVATE,
        subject=str(fresh),
        action=action,
        by=by,
        at=at,
        private={"old": dict(before or {}), "new": version_content(fresh)},
    )


def _log_dismissal(dismissal: Dismissal, *, action: str, by: User, at: datetime) -> None:
    log.append(
        kind=Event.Kind.PRIVATE,
        subject=dismissal.capture.permanent_name,
        action=action,
        by=by,
        at=at,
        private={
            "new": {"start": dismissal.start, "end": dismissal.end, "reason": dismissal.reason}
        },
    )
