"""The way of a version through review: submit, take back, approve, reject, cancel, discard."""

from datetime import datetime

from django.conf import settings
from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils.translation import gettext as _

from articles import log
from articles.actions.citing import require_draft
from articles.actions.refusals import Changed, Refusal, require, save_if_unchanged
from articles.canonical import (
    article_entry,
    capture_entry,
    correction_sha256,
    version_sha256,
)
from articles.display import public_share
from articles.models import (
    Article,
    Capture,
    Citation,
    Contributor,
    Correction,
    Event,
    Fact,
    FactVersion,
    Passage,
    Quantity,
)
from regions.typed import check_typed


class WrongState(Refusal):
    """The version is not where this action begins."""


class OwnWork(Refusal):
    """Four eyes: who worked on a version does not approve it, superusers included."""


class Incomplete(Refusal):
    """Something that every published fact has is missing; `missing` lists what, in words."""

    def __init__(self, missing: list[str]) -> None:
        super().__init__(_("Not complete yet: %(what)s") % {"what": " ".join(missing)})
        self.missing = missing


class ShareExceeded(Refusal):
    """More of the article's text would be public than is set; an administrator may approve."""


def missing_parts(version: FactVersion) -> list[str]:
    """What a version lacks for publication, as sentences; the database refuses the same."""
    quantity = Quantity.objects.filter(version=version).first()
    principal = version.citations.filter(is_principal=True).first()
    is_quantity = version.kind == FactVersion.Kind.QUANTITY
    tagged = version.version_regions.exists() or version.version_sectors.exists()
    explained = not _approved_before(version).exists() or version.corrections.exists()
    checks = [
        (principal is not None, _("A quotation supports it.")),
        (version.statements.exists(), _("It has a statement in one language or more.")),
        (tagged, _("It has a region or a sector.")),
        (not is_quantity or quantity is not None, _("A quantity has a number.")),
        (not is_quantity or version.indicator_id is not None, _("A quantity has an indicator.")),
        (explained, _("A later version says publicly why it replaces the one before.")),
        (
            _says_reinstatement(version),
            _("The fact was withdrawn meanwhile: discard this draft and begin a reinstatement."),
        ),
    ]
    if quantity is not None:
        checks += _number_checks(version, quantity, principal)
    return [message for fulfilled, message in checks if not fulfilled]


def _approved_before(version: FactVersion) -> QuerySet[FactVersion]:
    return FactVersion.objects.filter(fact=version.fact_id, approved_at__isnull=False).exclude(
        pk__gte=version.pk
    )


def _says_reinstatement(version: FactVersion) -> bool:
    """After a withdrawal a version has to be a reinstatement, also one begun before it."""
    last = _approved_before(version).order_by("-number").first()
    if last is None or last.withdrawn_at is None:
        return True
    return version.corrections.filter(kind=Correction.Kind.REINSTATEMENT).exists()


def _number_checks(
    version: FactVersion, quantity: Quantity, principal: Citation | None
) -> list[tuple[bool, str]]:
    end = version.period_end or version.period_start
    base_end = quantity.base_end
    compared = quantity.role in (Quantity.Role.GROWTH, Quantity.Role.MULTIPLE)
    base_before = base_end is not None and end is not None and base_end < end
    return [
        (
            bool(version.period_basis and end),
            _("A number has a period, and where that is stated."),
        ),
        (
            principal is not None and principal.raw != "",
            _("The number's place in the quotation is marked."),
        ),
        (
            not compared or base_before,
            _("Growth and multiples have a base that ends before the period."),
        ),
    ]


def submit(*, version: FactVersion, lock: int, by: User, at: datetime) -> FactVersion:
    """Hand a complete draft to a reviewer; from here on nothing of it changes."""
    require(by, "articles.draft_fact")
    require_draft(version)
    with transaction.atomic():
        missing = missing_parts(version)
        if missing:
            raise Incomplete(missing)
        Contributor.objects.get_or_create(version=version, user=by)
        save_if_unchanged(
            version,
            lock=lock,
            submitted_at=at,
            submitted_by=by,
            rejected_at=None,
            rejected_by=None,
            rejection_reason="",
        )
        _log_private(version, action="submit", by=by, at=at)
    return version


def take_back(*, version: FactVersion, lock: int, by: User, at: datetime) -> FactVersion:
    """Make a submission a draft again; only who submitted it or worked on it may."""
    require(by, "articles.draft_fact")
    _require_submitted(version)
    worked = version.contributors.filter(user=by).exists()
    if by.pk != version.submitted_by_id and not worked:
        raise Refusal(_("Only who submitted it or worked on it can take it back."))
    with transaction.atomic():
        save_if_unchanged(version, lock=lock, submitted_at=None, submitted_by=None)
        _log_private(version, action="take back", by=by, at=at)
    return version


def reject(*, version: FactVersion, lock: int, reason: str, by: User, at: datetime) -> FactVersion:
    """Send a submission back with a reason; it is a draft again."""
    require(by, "articles.review_fact")
    _require_submitted(version)
    if not reason.strip():
        raise ValidationError({"reason": _("Say what has to change.")})
    check_typed({"reason": reason})
    with transaction.atomic():
        save_if_unchanged(
            version,
            lock=lock,
            submitted_at=None,
            submitted_by=None,
            rejected_at=at,
            rejected_by=by,
            rejection_reason=reason.strip(),
        )
        _log_private(version, action="reject", by=by, at=at, reason=reason.strip())
    return version


def discard(*, version: FactVersion, lock: int, by: User, at: datetime) -> FactVersion:
    """Give a draft up: it stays in the log, and its number is not used again."""
    require(by, "articles.draft_fact")
    require_draft(version)
    with transaction.atomic():
        save_if_unchanged(version, lock=lock, discarded_at=at, discarded_by=by)
        _log_private(version, action="discard", by=by, at=at)
    return version


def approve(
    *,
    version: FactVersion,
    lock: int,
    seen_sha256: str,
    by: User,
    at: datetime,
    live_from: datetime | None = None,
) -> FactVersion:
    """Publish a submission, now or at `live_from`; `seen_sha256` is the content that was read.

    The database ends the live version at `live_from` in the same statement. Raises OwnWork,
    Incomplete, Changed where the content is not what the reviewer saw, ShareExceeded.
    """
    require(by, "articles.review_fact")
    _require_submitted(version)
    if by.pk == version.submitted_by_id or version.contributors.filter(user=by).exists():
        raise OwnWork(_("You worked on this version: somebody else has to approve it."))
    start = live_from or at
    if start < at:
        raise ValidationError({"live_from": _("This time has passed.")})
    with transaction.atomic():
        Fact.objects.select_for_update().get(pk=version.fact_id)
        current = FactVersion.objects.select_for_update().get(pk=version.pk)
        content_sha256 = version_sha256(current)
        if content_sha256 != seen_sha256:
            raise Changed(_("The content changed after you opened it: read it again."))
        missing = missing_parts(current)
        if missing:
            raise Incomplete(missing)
        captures = _cited_captures(current)
        _require_share(current, captures, by=by)
        save_if_unchanged(
            version,
            lock=lock,
            approved_at=at,
            approved_by=by,
            approved_sha256=content_sha256,
            live_from=start,
        )
        _log_approval(version, captures, live_from=start, by=by, at=at)
    return version


def cancel(*, version: FactVersion, lock: int, by: User, at: datetime) -> FactVersion:
    """Take a scheduled version off the schedule: it is a draft again."""
    require(by, "articles.review_fact")
    if version.live_from is None or version.live_from <= at:
        raise WrongState(_("Only a version whose time has not come can be cancelled."))
    with transaction.atomic():
        Fact.objects.select_for_update().get(pk=version.fact_id)
        save_if_unchanged(
            version,
            lock=lock,
            approved_at=None,
            approved_by=None,
            approved_sha256="",
            live_from=None,
            submitted_at=None,
            submitted_by=None,
        )
        log.append(kind=Event.Kind.CANCEL, subject=str(version), action="cancel", by=by, at=at)
    return version


def share_with(version: FactVersion, capture: Capture) -> float:
    """The share of a capture's text that is public once the version is, from 0 to 1."""
    spans = list(_public_passages(capture, version).values_list("start", "end"))
    return float(public_share(capture.text, spans, capture.article.policy))


def _public_passages(capture: Capture, version: FactVersion) -> QuerySet[Passage]:
    """The passages that approved versions and this one cite, or take their period from."""
    shown = FactVersion.objects.filter(Q(approved_at__isnull=False) | Q(pk=version.pk))
    cited = Citation.objects.filter(version__in=shown, passage=OuterRef("pk"))
    periods = shown.filter(period_passage=OuterRef("pk"))
    return capture.passages.filter(Exists(cited) | Exists(periods))


def _cited_captures(version: FactVersion) -> list[Capture]:
    passages = Passage.objects.filter(citations__version=version).values("capture")
    wanted = {row["capture"] for row in passages}
    if version.period_passage:
        wanted.add(version.period_passage.capture_id)
    captures = Capture.objects.filter(pk__in=wanted).select_related("article__publisher")
    return list(captures.order_by("pk"))


def _require_share(version: FactVersion, captures: list[Capture], *, by: User) -> None:
    for capture in captures:
        if capture.article.policy == Article.Policy.FULL or by.has_perm("articles.exceed_share"):
            continue
        share = share_with(version, capture)
        if share > settings.PUBLIC_SHARE:
            raise ShareExceeded(
                _(
                    "%(share)s %% of the article would be public, more than %(limit)s %%: "
                    "an administrator has to approve this."
                )
                % {"share": round(share * 100), "limit": round(settings.PUBLIC_SHARE * 100)}
            )


def _require_submitted(version: FactVersion) -> None:
    if version.submitted_at is None or version.approved_at is not None:
        raise WrongState(_("This version is not in review."))


def _log_private(
    version: FactVersion, *, action: str, by: User, at: datetime, reason: str = ""
) -> None:
    log.append(
        kind=Event.Kind.PRIVATE,
        subject=str(version),
        action=action,
        by=by,
        at=at,
        private={"reason": reason, "sha256": version_sha256(version)},
    )


def _log_approval(
    version: FactVersion, captures: list[Capture], *, live_from: datetime, by: User, at: datetime
) -> None:
    """The public entries of an approval: of its articles and captures when first, then its own."""
    for capture in captures:
        if capture.article.entry_id is None:
            log_article(capture.article, action="publish article", by=by, at=at)
        known = Event.objects.filter(kind=Event.Kind.CAPTURE, subject=capture.permanent_name)
        if not known.exists():
            log.append(
                kind=Event.Kind.CAPTURE,
                subject=capture.permanent_name,
                action="publish capture",
                by=by,
                at=at,
                public=capture_entry(capture),
            )
    log.append(
        kind=Event.Kind.VERSION,
        subject=str(version),
        action="approve",
        by=by,
        at=at,
        public={"sha256": version.approved_sha256},
    )
    for correction in version.corrections.all():
        log.append(
            kind=Event.Kind.CORRECT,
            subject=str(version),
            action=correction.kind,
            by=by,
            at=at,
            public={"correction": correction_sha256(correction)},
        )
    log.append(
        kind=Event.Kind.PUBLISH,
        subject=str(version),
        action="publish",
        by=by,
        at=at,
        public={"live_from": live_from.isoformat()},
    )


def log_article(article: Article, *, action: str, by: User, at: datetime) -> Event:
    """A public entry that states the article's present columns, and the article names it."""
    event = log.append(
        kind=Event.Kind.ARTICLE,
        subject=f"/a/{article.pk}",
        action=action,
        by=by,
        at=at,
        public=article_entry(article),
    )
    Article.objects.filter(pk=article.pk).update(entry=event)
    article.entry = event
    return event
