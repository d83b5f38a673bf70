"""Taking facts out of captures: drafts and their citations."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime

from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import QuerySet
from django.utils.translation import gettext as _

from articles import log
from articles.actions import numbers
from articles.actions.contents import Content, Source
from articles.actions.passages import make_passage
from articles.actions.refusals import Refusal, require, save_if_unchanged
from articles.actions.writing import offset_of, write_content, write_sources
from articles.canonical import version_content
from articles.models import (
    Capture,
    Citation,
    Contributor,
    Event,
    Fact,
    FactVersion,
    Passage,
    Quantity,
)
from articles.text.version import READER_VERSION


class NotEditable(Refusal):
    """The version is in review, approved or discarded."""


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
        write_content(version, content)
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
    with _edited(version, lock=lock, by=by, at=at, action="edit"):
        principal = version.citations.select_related("passage__capture").get(is_principal=True)
        if quotation is not None:
            source = capture or principal.passage.capture
            passage = make_passage(source, quotation, occurrence=occurrence)
            _refuse_cited(version.citations.exclude(pk=principal.pk), passage)
            principal.attributions.all().delete()
            principal.delete()
            Citation.objects.create(version=version, passage=passage, is_principal=True)
        write_content(version, content)
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
    with _edited(version, lock=lock, by=by, at=at, action="cite"):
        passage = make_passage(capture, quotation, occurrence=occurrence)
        _refuse_cited(version.citations.all(), passage)
        citation = Citation(version=version, passage=passage, role=role)
        if raw:
            start = offset_of(raw, passage.exact, None)
            _require_overlap(version, passage, start, role)
            citation.value_start, citation.value_end, citation.raw = start, start + len(raw), raw
            citation.reader_version = READER_VERSION
        citation.save()
        write_sources(citation, sources)
    return citation


def remove_citation(*, citation: Citation, lock: int, by: User, at: datetime) -> None:
    """Take a further citation out of a draft; the principal one is replaced by editing."""
    with _edited(citation.version, lock=lock, by=by, at=at, action="remove citation"):
        if citation.is_principal:
            raise Refusal(_("The principal quotation cannot be removed: replace it instead."))
        citation.attributions.all().delete()
        citation.delete()


@contextmanager
def _edited(
    version: FactVersion, *, lock: int, by: User, at: datetime, action: str
) -> Iterator[None]:
    """Saves a draft that nobody else has saved or handed in, and logs what it held before."""
    require(by, "articles.draft_fact")
    require_draft(version)
    with transaction.atomic():
        save_if_unchanged(version, lock=lock)
        require_draft(version)
        Contributor.objects.get_or_create(version=version, user=by)
        before = version_content(version)
        yield
        _log_draft(version, action=action, by=by, at=at, before=before)


def require_draft(version: FactVersion) -> None:
    if not version.is_editable:
        raise NotEditable(
            _("This version can no longer be edited: it was submitted, approved or discarded.")
        )


def _refuse_cited(citations: QuerySet[Citation], passage: Passage) -> None:
    if citations.filter(passage=passage).exists():
        raise ValidationError({"quotation": _("This passage is cited already.")})


def _require_overlap(version: FactVersion, passage: Passage, start: int, role: str) -> None:
    quantity = Quantity.objects.filter(version=version).first()
    reading = numbers.read_in(passage, start, alone=True) or numbers.read_in(passage, start)
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
