"""Articles and the old addresses by which they are still found."""

from datetime import datetime
from typing import Self

from django.conf import settings
from django.core.validators import URLValidator
from django.db import models
from django.db.models import Exists, OuterRef, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from articles.constraints import all_or_none, one_of
from articles.models.events import Event
from articles.models.facts import FactVersion
from articles.models.publishers import Publisher


class ArticleQuerySet(models.QuerySet["Article"]):
    def public(self, at: datetime) -> Self:
        """Articles of which a fact has been published by `at`, withdrawn ones included."""
        versions = FactVersion.objects.ever_published(at).filter(
            citations__passage__capture__article=OuterRef("pk")
        )
        return self.filter(Exists(versions))


class ArticleKind(models.TextChoices):
    REPORT = "report", _("report")
    BRIEF = "brief", _("brief")


class ArticlePrecision(models.TextChoices):
    DAY = "day", _("day")
    MONTH = "month", _("month")
    YEAR = "year", _("year")
    UNKNOWN = "unknown", _("unknown")


class ArticlePolicy(models.TextChoices):
    FULL = "full", _("full text")
    EXCERPT = "excerpt", _("passages with their surroundings")
    LINK = "link", _("passages only")
    WITHHELD = "withheld", _("withheld: no text")


class Article(models.Model):
    """One published work. Its `id` is short, permanent and part of addresses: /a/<id>/c/<n>."""

    Kind = ArticleKind
    Precision = ArticlePrecision
    Policy = ArticlePolicy
    # The columns that the log's entry of an article states (domain.md, invariant 12).
    STATED = (
        "url",
        "publisher_id",
        "title",
        "language",
        "byline",
        "dateline",
        "published_on",
        "published_precision",
        "policy",
        "withheld_at",
        "withheld_reason",
    )

    slug = models.SlugField(_("slug"), max_length=120, unique=True)
    kind = models.CharField(_("kind"), max_length=10, choices=Kind, default=Kind.REPORT)
    # The publisher's address of the work; null for a brief, which has none.
    url = models.URLField(
        _("address"),
        max_length=2000,
        unique=True,
        null=True,
        blank=True,
        validators=[URLValidator(schemes=["http", "https"])],
    )
    publisher = models.ForeignKey(
        Publisher, models.PROTECT, related_name="articles", verbose_name=_("publisher")
    )
    title = models.CharField(_("title"), max_length=500)
    language = models.CharField(_("language"), max_length=10, choices=settings.LANGUAGES)
    byline = models.CharField(_("byline"), max_length=200, blank=True)
    dateline = models.CharField(_("dateline"), max_length=100, blank=True)
    # For precision month and year: the first day of it.
    published_on = models.DateField(_("published on"), null=True, blank=True)
    published_precision = models.CharField(
        _("precision of the date"), max_length=10, choices=Precision, default=Precision.DAY
    )
    policy = models.CharField(
        _("display policy"), max_length=10, choices=Policy, default=Policy.EXCERPT
    )
    withheld_at = models.DateTimeField(_("withheld at"), null=True, editable=False)
    withheld_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+", editable=False
    )
    # Public: the article's and its facts' pages say why the text is not shown.
    withheld_reason = models.TextField(_("reason for withholding"), blank=True)
    # The policy that lifting the takedown brings back.
    withheld_policy = models.CharField(max_length=10, blank=True, editable=False)
    # The public log entry that states the columns of STATED; null before the first publication.
    entry = models.OneToOneField(
        Event, models.PROTECT, null=True, editable=False, related_name="article"
    )
    created_at = models.DateTimeField(_("created at"))
    created_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    # Counts the saves: a form that began from another number is refused.
    lock = models.PositiveIntegerField(default=1, editable=False)

    objects = ArticleQuerySet.as_manager()

    class Meta:
        verbose_name = _("article")
        verbose_name_plural = _("articles")
        ordering = ["-published_on", "-id"]
        constraints = [
            one_of("kind", ArticleKind, name="articles_article_kind"),
            one_of("policy", ArticlePolicy, name="articles_article_policy"),
            one_of("published_precision", ArticlePrecision, name="articles_article_precision"),
            models.CheckConstraint(
                condition=Q(kind="brief", url__isnull=True) | Q(kind="report", url__isnull=False),
                name="articles_article_url_unless_brief",
            ),
            models.CheckConstraint(
                condition=Q(published_on__isnull=True, published_precision="unknown")
                | (Q(published_on__isnull=False) & ~Q(published_precision="unknown")),
                name="articles_article_date_and_precision",
            ),
            all_or_none("withheld_at", "withheld_by", name="articles_article_withheld_pair"),
            models.CheckConstraint(
                condition=Q(policy="withheld", withheld_at__isnull=False)
                | (~Q(policy="withheld") & Q(withheld_at__isnull=True)),
                name="articles_article_withheld_since",
            ),
        ]
        permissions = [
            ("capture_article", _("Can capture articles")),
            ("take_down_article", _("Can withhold an article's text")),
            ("lift_takedown", _("Can lift a takedown and change a published article's data")),
        ]

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        return reverse("articles:article", args=[self.slug])

    @property
    def is_brief(self) -> bool:
        return self.kind == self.Kind.BRIEF

    @property
    def is_withheld(self) -> bool:
        return self.policy == self.Policy.WITHHELD


class ArticleAddress(models.Model):
    """An address that an article had before: still unique, and it still finds the article."""

    article = models.ForeignKey(Article, models.PROTECT, related_name="addresses")
    url = models.URLField(max_length=2000, unique=True)

    def __str__(self) -> str:
        return self.url
