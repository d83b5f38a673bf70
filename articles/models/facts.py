"""Facts, their versions, and all that a version holds."""

from datetime import datetime
from typing import TYPE_CHECKING, Self

from django.conf import settings
from django.db import models
from django.db.models import Exists, F, OuterRef, Q
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from articles.constraints import all_or_none, is_sha256, one_of
from regions.models import Indicator, Region, Sector

if TYPE_CHECKING:
    from articles.models.contents import Statement


class FactQuerySet(models.QuerySet["Fact"]):
    def ever_published(self, at: datetime) -> Self:
        """Facts that have an address: a version of them was live by `at`."""
        return self.filter(
            Exists(FactVersion.objects.ever_published(at).filter(fact=OuterRef("pk")))
        )


class Fact(models.Model):
    """The identity of one proposition. Its `id` is short, permanent and its public address."""

    created_at = models.DateTimeField(_("created at"))
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("created by")
    )

    objects = FactQuerySet.as_manager()

    class Meta:
        verbose_name = _("fact")
        verbose_name_plural = _("facts")
        ordering = ["-id"]

    def __str__(self) -> str:
        return f"/f/{self.pk}"

    def get_absolute_url(self) -> str:
        return reverse("articles:fact", args=[self.pk])


class FactVersionQuerySet(models.QuerySet["FactVersion"]):
    def published(self, at: datetime) -> Self:
        """Versions that are live at `at`: what lists, search, feeds and downloads show."""
        return self.ever_published(at).filter(Q(live_until=None) | Q(live_until__gt=at))

    def ever_published(self, at: datetime) -> Self:
        """Versions that were live by `at`, withdrawn ones included: what has a page."""
        return self.filter(approved_at__isnull=False, live_from__lte=at)

    def open(self) -> Self:
        """Drafts and submissions: the one version of a fact that is still being worked on."""
        return self.filter(approved_at=None, discarded_at=None)

    def in_review(self) -> Self:
        return self.open().filter(submitted_at__isnull=False)

    def scheduled(self, at: datetime) -> Self:
        return self.filter(approved_at__isnull=False, live_from__gt=at)


class VersionKind(models.TextChoices):
    QUANTITY = "quantity", _("quantity")
    PLAN = "plan", _("plan")
    EVENT = "event", _("event")
    STATUS = "status", _("status")


class VersionPeriodBasis(models.TextChoices):
    STATED = "stated", _("stated in the quotation")
    CONTEXT = "context", _("stated elsewhere in the article")
    PUBLICATION = "publication", _("as of publication")


class VersionState(models.TextChoices):
    DRAFT = "draft", _("draft")
    REJECTED = "rejected", _("rejected")
    SUBMITTED = "submitted", _("in review")
    SCHEDULED = "scheduled", _("scheduled")
    LIVE = "live", _("published")
    REPLACED = "replaced", _("replaced")
    WITHDRAWN = "withdrawn", _("withdrawn")
    DISCARDED = "discarded", _("discarded")


class FactVersion(models.Model):
    """One wording of a fact and its way through review."""

    Kind = VersionKind
    PeriodBasis = VersionPeriodBasis
    State = VersionState
    fact = models.ForeignKey(Fact, models.PROTECT, related_name="versions", verbose_name=_("fact"))
    number = models.PositiveIntegerField(_("version"))
    kind = models.CharField(_("kind"), max_length=10, choices=Kind, default=Kind.QUANTITY)
    # Both days belong to the period; an instant has start == end; null: open or not stated.
    period_start = models.DateField(_("period from"), null=True, blank=True)
    period_end = models.DateField(_("period to"), null=True, blank=True)
    period_basis = models.CharField(
        _("basis of the period"), max_length=12, choices=PeriodBasis, blank=True
    )
    period_text = models.CharField(_("period as written"), max_length=200, blank=True)
    # Where the article states the period, for basis "context".
    period_passage = models.ForeignKey(
        "articles.Passage",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("passage of the period"),
    )
    indicator = models.ForeignKey(
        Indicator,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="versions",
        verbose_name=_("indicator"),
    )
    regions = models.ManyToManyField(
        Region, through="VersionRegion", related_name="versions", verbose_name=_("regions")
    )
    sectors = models.ManyToManyField(
        Sector, through="VersionSector", related_name="versions", verbose_name=_("sectors")
    )
    # Counts the saves: an editor who began from another number is refused (no lost update).
    lock = models.PositiveIntegerField(default=1, editable=False)
    created_at = models.DateTimeField(_("created at"))
    created_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    submitted_at = models.DateTimeField(_("submitted at"), null=True, editable=False)
    submitted_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+", editable=False
    )
    rejected_at = models.DateTimeField(_("rejected at"), null=True, editable=False)
    rejected_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+", editable=False
    )
    rejection_reason = models.TextField(_("reason for rejection"), blank=True, editable=False)
    approved_at = models.DateTimeField(_("approved at"), null=True, editable=False)
    approved_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+", editable=False
    )
    # SHA-256 of the canonical JSON of version and children, see articles.canonical.
    approved_sha256 = models.CharField(max_length=64, blank=True, editable=False)
    live_from = models.DateTimeField(_("live from"), null=True, editable=False)
    live_until = models.DateTimeField(_("live until"), null=True, editable=False)
    withdrawn_at = models.DateTimeField(_("withdrawn at"), null=True, editable=False)
    withdrawn_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+", editable=False
    )
    discarded_at = models.DateTimeField(_("discarded at"), null=True, editable=False)
    discarded_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+", editable=False
    )

    objects = FactVersionQuerySet.as_manager()

    class Meta:
        verbose_name = _("fact version")
        verbose_name_plural = _("fact versions")
        ordering = ["-live_from", "-id"]
        constraints = [
            models.UniqueConstraint(fields=["fact", "number"], name="articles_version_number"),
            models.UniqueConstraint(
                fields=["fact"],
                condition=Q(approved_at__isnull=True, discarded_at__isnull=True),
                name="articles_version_one_open",
            ),
            models.CheckConstraint(condition=Q(number__gte=1), name="articles_version_from_one"),
            one_of("kind", VersionKind, name="articles_version_kind"),
            models.CheckConstraint(
                condition=Q(period_basis__in=["", *VersionPeriodBasis.values]),
                name="articles_version_period_basis",
            ),
            models.CheckConstraint(
                condition=Q(period_start__isnull=True)
                | Q(period_end__isnull=True)
                | Q(period_end__gte=F("period_start")),
                name="articles_version_period_order",
            ),
            models.CheckConstraint(
                condition=Q(period_basis="context", period_passage__isnull=False)
                | (~Q(period_basis="context") & Q(period_passage__isnull=True)),
                name="articles_version_period_passage",
            ),
            *(
                all_or_none(f"{done}_at", f"{done}_by", name=f"articles_version_{done}_pair")
                for done in ("submitted", "rejected", "approved", "withdrawn", "discarded")
            ),
            models.CheckConstraint(
                condition=Q(rejected_at__isnull=True, rejection_reason="")
                | (Q(rejected_at__isnull=False) & ~Q(rejection_reason="")),
                name="articles_version_rejection_reason",
            ),
            models.CheckConstraint(
                condition=Q(rejected_at__isnull=True) | Q(submitted_at__isnull=True),
                name="articles_version_rejected_or_submitted",
            ),
            models.CheckConstraint(
                condition=Q(approved_at__isnull=True, live_from__isnull=True, approved_sha256="")
                | Q(
                    approved_at__isnull=False,
                    submitted_at__isnull=False,
                    live_from__isnull=False,
                    live_from__gte=F("approved_at"),
                    discarded_at__isnull=True,
                )
                & is_sha256("approved_sha256"),
                name="articles_version_approval_whole",
            ),
            models.CheckConstraint(
                condition=Q(approved_by__isnull=True)
                | Q(submitted_by__isnull=False) & ~Q(approved_by=F("submitted_by")),
                name="articles_version_four_eyes",
            ),
            models.CheckConstraint(
                condition=Q(live_until__isnull=True)
                | Q(live_from__isnull=False, live_until__gt=F("live_from")),
                name="articles_version_live_order",
            ),
            models.CheckConstraint(
                condition=Q(withdrawn_at__isnull=True)
                | Q(approved_at__isnull=False, live_until=F("withdrawn_at")),
                name="articles_version_withdrawn_ends",
            ),
            models.CheckConstraint(
                condition=Q(discarded_at__isnull=True) | Q(submitted_at__isnull=True),
                name="articles_version_discarded_draft",
            ),
        ]
        indexes = [
            # Lists, newest first, paged by (live_from, id).
            models.Index(
                F("live_from").desc(),
                F("id").desc(),
                condition=Q(approved_at__isnull=False),
                name="articles_version_newest",
            ),
            models.Index(fields=["indicator", "period_end"], name="articles_version_series"),
        ]
        permissions = [
            ("draft_fact", _("Can draft, submit and take back facts")),
            ("review_fact", _("Can approve, reject, cancel and correct facts")),
            ("withdraw_fact", _("Can withdraw published facts")),
            ("exceed_share", _("Can approve past the share of an article that may be public")),
        ]

    def __str__(self) -> str:
        return f"/f/{self.fact_id}/v{self.number}"

    def get_absolute_url(self) -> str:
        return reverse("articles:version", args=[self.fact_id, self.number])

    def state(self, at: datetime) -> VersionState:
        """Where the version stands at `at`."""
        if self.discarded_at:
            return self.State.DISCARDED
        if self.approved_at and self.live_from:
            if self.live_from > at:
                return self.State.SCHEDULED
            if self.live_until is None or self.live_until > at:
                return self.State.LIVE
            return self.State.WITHDRAWN if self.withdrawn_at else self.State.REPLACED
        if self.submitted_at:
            return self.State.SUBMITTED
        return self.State.REJECTED if self.rejected_at else self.State.DRAFT

    @property
    def is_editable(self) -> bool:
        """A draft: nothing of it was handed to a reviewer."""
        return not (self.submitted_at or self.approved_at or self.discarded_at)

    @property
    def wording(self) -> "Statement | None":
        """The statement in the active language, else in English, else any; None without one."""
        texts = {statement.language: statement for statement in self.statements.all()}
        for language in (get_language() or "", settings.LANGUAGE_CODE):
            if language in texts:
                return texts[language]
        return next(iter(texts.values()), None)
