"""What a version holds: tags, statements, the quantity, citations and their sources."""

from datetime import timedelta

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from articles.constraints import all_or_none, one_of
from articles.models.facts import FactVersion
from articles.models.publishers import Publisher
from regions.models import Region, Sector

YEAR = timedelta(days=366)


class VersionRegion(models.Model):
    version = models.ForeignKey(FactVersion, models.PROTECT, related_name="version_regions")
    region = models.ForeignKey(Region, models.PROTECT, related_name="version_regions")

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["version", "region"], name="articles_versionregion_once"
            )
        ]

    def __str__(self) -> str:
        return f"{self.version_id}: {self.region_id}"


class VersionSector(models.Model):
    version = models.ForeignKey(FactVersion, models.PROTECT, related_name="version_sectors")
    sector = models.ForeignKey(Sector, models.PROTECT, related_name="version_sectors")

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["version", "sector"], name="articles_versionsector_once"
            )
        ]

    def __str__(self) -> str:
        return f"{self.version_id}: {self.sector_id}"


class Statement(models.Model):
    """The wording of a version in one language."""

    version = models.ForeignKey(FactVersion, models.PROTECT, related_name="statements")
    language = models.CharField(_("language"), max_length=10, choices=settings.LANGUAGES)
    text = models.TextField(_("statement"))

    class Meta:
        verbose_name = _("statement")
        verbose_name_plural = _("statements")
        ordering = ["language"]
        constraints = [
            models.UniqueConstraint(
                fields=["version", "language"], name="articles_statement_language"
            ),
            models.CheckConstraint(condition=~Q(text=""), name="articles_statement_has_text"),
            models.CheckConstraint(
                condition=Q(language__in=[code for code, _name in settings.LANGUAGES]),
                name="articles_statement_known_language",
            ),
        ]

    def __str__(self) -> str:
        return self.text


class QuantityComparator(models.TextChoices):
    EQUAL = "=", _("exactly")
    MORE = ">", _("more than")
    AT_LEAST = ">=", _("at least")
    LESS = "<", _("nearly, less than")
    AT_MOST = "<=", _("at most")
    ABOUT = "~", _("about")


class QuantityRole(models.TextChoices):
    LEVEL = "level", _("level")
    GROWTH = "growth", _("growth")
    MULTIPLE = "multiple", _("multiple")
    SHARE = "share", _("share")


class Quantity(models.Model):
    """The number of a version, in base units: 2,511.44 billion yuan is 2511440000000 CNY."""

    Comparator = QuantityComparator
    Role = QuantityRole
    version = models.OneToOneField(FactVersion, models.PROTECT, related_name="quantity")
    # At most 15 significant digits: SQLite keeps decimals as doubles.
    value = models.DecimalField(_("value"), max_digits=28, decimal_places=10)
    # The end of a range that the text writes second; it may be the smaller one.
    value_max = models.DecimalField(
        _("other end of the range"), max_digits=28, decimal_places=10, null=True, blank=True
    )
    unit = models.CharField(_("unit"), max_length=40)
    # Half a unit of the last printed digit, times the scale.
    half_width = models.DecimalField(
        _("rounding half-width"), max_digits=28, decimal_places=10, default=0
    )
    # The interval that the words allow; null where it has no end (more than, nearly).
    lower = models.DecimalField(
        _("lower bound"), max_digits=28, decimal_places=10, null=True, blank=True
    )
    upper = models.DecimalField(
        _("upper bound"), max_digits=28, decimal_places=10, null=True, blank=True
    )
    comparator = models.CharField(
        _("comparator"), max_length=2, choices=Comparator, default=Comparator.EQUAL
    )
    role = models.CharField(_("role"), max_length=10, choices=Role, default=Role.LEVEL)
    base_start = models.DateField(_("base from"), null=True, blank=True)
    base_end = models.DateField(_("base to"), null=True, blank=True)
    base_text = models.CharField(_("base as written"), max_length=200, blank=True)

    class Meta:
        verbose_name = _("quantity")
        verbose_name_plural = _("quantities")
        constraints = [
            one_of("comparator", QuantityComparator, name="articles_quantity_comparator"),
            one_of("role", QuantityRole, name="articles_quantity_role"),
            models.CheckConstraint(condition=~Q(unit=""), name="articles_quantity_has_unit"),
            models.CheckConstraint(
                condition=Q(half_width__gte=0), name="articles_quantity_half_width"
            ),
            models.CheckConstraint(
                condition=Q(lower__isnull=True) | Q(lower__lte=F("value")),
                name="articles_quantity_lower",
            ),
            models.CheckConstraint(
                condition=Q(upper__isnull=True) | Q(upper__gte=F("value")),
                name="articles_quantity_upper",
            ),
            models.CheckConstraint(
                condition=Q(value_max__isnull=True)
                | (Q(lower__isnull=True) | Q(lower__lte=F("value_max")))
                & (Q(upper__isnull=True) | Q(upper__gte=F("value_max"))),
                name="articles_quantity_range",
            ),
            all_or_none("base_start", "base_end", name="articles_quantity_base_pair"),
            models.CheckConstraint(
                condition=Q(base_start__isnull=True) | Q(base_end__gte=F("base_start")),
                name="articles_quantity_base_order",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.comparator} {self.value.normalize():f} {self.unit}"

    @property
    def role_words(self) -> str:
        """The role as readers are told it: growth over several years is a mean a year.

        Growth from a base to one year, however long ago the base, has that year as its period.
        """
        start, end = self.version.period_start, self.version.period_end
        spans_years = start is not None and end is not None and end - start > YEAR
        if self.role == QuantityRole.GROWTH and spans_years:
            return gettext("growth a year, on average")
        return self.get_role_display()


class CitationRole(models.TextChoices):
    SUPPORTS = "supports", _("supports")
    CONTRADICTS = "contradicts", _("contradicts")
    CONTEXT = "context", _("context")


class Citation(models.Model):
    """Version to passage: the words that support it, and the span of the number in them."""

    Role = CitationRole
    version = models.ForeignKey(FactVersion, models.PROTECT, related_name="citations")
    passage = models.ForeignKey("articles.Passage", models.PROTECT, related_name="citations")
    role = models.CharField(_("role"), max_length=12, choices=Role, default=Role.SUPPORTS)
    # The one whose number is the value.
    is_principal = models.BooleanField(_("principal"), default=False)
    # Offsets into passage.exact, in code points.
    value_start = models.PositiveIntegerField(null=True, blank=True)
    value_end = models.PositiveIntegerField(null=True, blank=True)
    raw = models.CharField(_("number as written"), max_length=200, blank=True)
    reader_version = models.CharField(max_length=20, blank=True)
    # Why the stored value is another than the first reading: one of its listed alternatives.
    reading_reason = models.CharField(_("reason for the reading"), max_length=200, blank=True)

    class Meta:
        verbose_name = _("citation")
        verbose_name_plural = _("citations")
        ordering = ["-is_principal", "id"]
        constraints = [
            models.UniqueConstraint(
                fields=["version"],
                condition=Q(is_principal=True),
                name="articles_citation_one_principal",
            ),
            models.UniqueConstraint(fields=["version", "passage"], name="articles_citation_once"),
            one_of("role", CitationRole, name="articles_citation_role"),
            models.CheckConstraint(
                condition=Q(is_principal=False) | Q(role="supports"),
                name="articles_citation_principal_supports",
            ),
            models.CheckConstraint(
                condition=Q(value_start__isnull=True, value_end__isnull=True, raw="")
                | Q(value_start__gte=0, value_end__gt=F("value_start")) & ~Q(raw=""),
                name="articles_citation_span",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.version}: {self.passage}"


class Attribution(models.Model):
    """One link of the chain behind a citation: whom the article names, nearest first."""

    citation = models.ForeignKey(Citation, models.PROTECT, related_name="attributions")
    position = models.PositiveSmallIntegerField(_("position"), default=1)
    publisher = models.ForeignKey(
        Publisher,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="attributions",
        verbose_name=_("publisher"),
    )
    name = models.CharField(_("name as written"), max_length=200)
    url = models.URLField(_("address"), max_length=2000, blank=True)
    published_on = models.DateField(_("published on"), null=True, blank=True)
    # The words that name it, as they stand in the article.
    raw = models.CharField(_("words"), max_length=300, blank=True)

    class Meta:
        verbose_name = _("attribution")
        verbose_name_plural = _("attributions")
        ordering = ["position"]
        constraints = [
            models.UniqueConstraint(
                fields=["citation", "position"], name="articles_attribution_position"
            ),
            models.CheckConstraint(condition=~Q(name=""), name="articles_attribution_has_name"),
        ]

    def __str__(self) -> str:
        return self.name


class Contributor(models.Model):
    """Who worked on a version. Append-only: the approver must be none of them."""

    version = models.ForeignKey(FactVersion, models.PROTECT, related_name="contributors")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["version", "user"], name="articles_contributor_once")
        ]

    def __str__(self) -> str:
        return f"{self.version_id}: {self.user_id}"
