"""Changing what is published: a next version beside the live one, and withdrawal."""

from datetime import datetime

from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Max
from django.utils.translation import gettext as _

from articles import log
from articles.actions.refusals import Refusal, require, save_if_unchanged
from articles.actions.reviewing import WrongState, cancel
from articles.canonical import correction_sha256, version_content
from articles.models import (
    Attribution,
    Citation,
    Contributor,
    Correction,
    Event,
    Fact,
    FactVersion,
    Quantity,
    Statement,
    VersionRegion,
    VersionSector,
)
from regions.typed import check_typed


class AlreadyOpen(Refusal):
    """The fact has a version in work or on schedule: `version`."""

    def __init__(self, version: FactVersion) -> None:
        super().__init__(_("This fact already has a version in work or on schedule: go on there."))
        self.version = version


def begin_version(
    *, fact: Fact, kind: str, reason: str, language: str, by: User, at: datetime
) -> FactVersion:
    """A draft of the next version, a copy of the last approved one, with its public reason.

    After a withdrawal the only kind is reinstatement. Raises AlreadyOpen, WrongState.
    """
    require(by, "articles.draft_fact")
    if not reason.strip():
        raise ValidationError({"reason": _("Say publicly why the fact changes.")})
    check_typed({"reason": reason})
    with transaction.atomic():
        Fact.objects.select_for_update().get(pk=fact.pk)
        last = fact.versions.filter(approved_at__isnull=False).order_by("-number").first()
        if last is None:
            raise WrongState(_("Only a published fact has a next version."))
        waiting = fact.versions.open().first() or fact.versions.scheduled(at).first()
        if waiting is not None:
            raise AlreadyOpen(waiting)
        _check_kind(last, kind)
        highest = fact.versions.aggregate(highest=Max("number"))["highest"]
        version = _copy(last, number=highest + 1, by=by, at=at)
        Contributor.objects.create(version=version, user=by)
        Correction.objects.create(
            version=version,
            kind=kind,
            reason=reason.strip(),
            language=language,
            created_at=at,
            created_by=by,
        )
        log.append(
            kind=Event.Kind.PRIVATE,
            subject=str(version),
            action=f"begin {kind}",
            by=by,
            at=at,
            private={"reason": reason.strip(), "new": version_content(version)},
        )
    return version


def withdraw(
    *, version: FactVersion, lock: int, reason: str, language: str, by: User, at: datetime
) -> FactVersion:
    """End a live version for a public reason; a scheduled successor is cancelled first.

    The page stays, with the quotation, when and why.
    """
    require(by, "articles.withdraw_fact")
    if not reason.strip():
        raise ValidationError({"reason": _("Say publicly why the fact is withdrawn.")})
    check_typed({"reason": reason})
    if version.state(at) != FactVersion.State.LIVE:
        raise WrongState(_("Only a published version can be withdrawn."))
    with transaction.atomic():
        Fact.objects.select_for_update().get(pk=version.fact_id)
        for successor in version.fact.versions.scheduled(at):
            cancel(version=successor, lock=successor.lock, by=by, at=at)
        correction = Correction.objects.create(
            version=version,
            kind=Correction.Kind.WITHDRAWAL,
            reason=reason.strip(),
            language=language,
            created_at=at,
            created_by=by,
        )
        save_if_unchanged(version, lock=lock, withdrawn_at=at, withdrawn_by=by, live_until=at)
        log.append(
            kind=Event.Kind.WITHDRAW,
            subject=str(version),
            action="withdraw",
            by=by,
            at=at,
            public={"at": at.isoformat(), "correction": correction_sha256(correction)},
        )
    return version


def _check_kind(last: FactVersion, kind: str) -> None:
    if kind == Correction.Kind.WITHDRAWAL:
        raise ValidationError({"kind": _("Withdrawing is an action of its own.")})
    if (kind == Correction.Kind.REINSTATEMENT) != (last.withdrawn_at is not None):
        raise ValidationError(
            {"kind": _("After a withdrawal, and only then, a new version is a reinstatement.")}
        )


def _copy(last: FactVersion, *, number: int, by: User, at: datetime) -> FactVersion:
    version = FactVersion.objects.create(
        fact=last.fact,
        number=number,
        kind=last.kind,
        period_start=last.period_start,
        period_end=last.period_end,
        period_basis=last.period_basis,
        period_text=last.period_text,
        period_passage=last.period_passage,
        indicator=last.indicator,
        created_at=at,
        created_by=by,
    )
    for model in (Statement, VersionRegion, VersionSector, Quantity):
        for child in model._default_manager.filter(version=last):
            child.pk, child.version = None, version
            child._state.adding = True
            child.save(force_insert=True)
    for citation in Citation.objects.filter(version=last).prefetch_related("attributions"):
        attributions = list(citation.attributions.all())
        citation.pk, citation.version = None, version
        citation._state.adding = True
        citation.save(force_insert=True)
        for attribution in attributions:
            attribution.pk, attribution.citation = None, citation
        Attribution.objects.bulk_create(attributions)
    return version
