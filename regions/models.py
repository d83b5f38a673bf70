"""Regions, sectors and indicators, and the names they go by in each language."""

from typing import Any, Self

from django.conf import settings
from django.db import models
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _


class Name(models.Model):
    """A name in one language: the one shown, or an alias by which texts call the thing."""

    language = models.CharField(_("language"), max_length=10, choices=settings.LANGUAGES)
    text = models.CharField(_("name"), max_length=200)
    is_alias = models.BooleanField(_("alias"), default=False)

    class Meta:
        abstract = True
        ordering = ["language", "is_alias", "text"]

    def __str__(self) -> str:
        return self.text


def name_constraints(owner: str, *, app: str = "regions") -> list[models.BaseConstraint]:
    """One shown name for each language, and no name twice for one `owner` (a field's name)."""
    return [
        models.UniqueConstraint(
            fields=[owner, "language"],
            condition=models.Q(is_alias=False),
            name=f"{app}_{owner}name_one_shown",
        ),
        models.UniqueConstraint(fields=[owner, "language", "text"], name=f"{app}_{owner}name_once"),
    ]


class NamedQuerySet(models.QuerySet[Any]):
    def with_names(self) -> Self:
        """Load the names with the rows: a page that shows many costs one query more."""
        return self.prefetch_related("names")


class MergeableQuerySet(NamedQuerySet):
    def in_use(self) -> Self:
        """Rows that were not merged into another."""
        return self.filter(merged_into=None)


class Named(models.Model):
    """A thing with a permanent slug and names in a table of their own."""

    slug = models.SlugField(
        _("slug"),
        max_length=80,
        unique=True,
        help_text=_("Part of the address; it never changes."),
    )
    wikidata_id = models.CharField(_("Wikidata id"), max_length=20, blank=True)

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return self.name

    @property
    def name(self) -> str:
        """The shown name in the active language, else in English, else any, else the slug."""
        return self.name_in(get_language() or settings.LANGUAGE_CODE)

    def name_in(self, language: str) -> str:
        names: models.Manager[Any] = self.names  # type: ignore[attr-defined]  # each subclass has one
        shown: dict[str, str] = {n.language: n.text for n in names.all() if not n.is_alias}
        for code in (language, settings.LANGUAGE_CODE):
            if code in shown:
                return shown[code]
        return next(iter(shown.values()), self.slug)


class Mergeable(Named):
    """A thing that may turn out to be another one: pages and filters follow `merged_into`."""

    merged_into = models.ForeignKey(
        "self",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="merged",
        verbose_name=_("merged into"),
    )

    objects = MergeableQuerySet.as_manager()

    class Meta(Named.Meta):
        abstract = True


class Region(Named):
    """A node of the tree of places: the cluster, its three members, Xiongan, cities."""

    class Kind(models.TextChoices):
        CLUSTER = "cluster", _("cluster")
        MUNICIPALITY = "municipality", _("municipality")
        PROVINCE = "province", _("province")
        NEW_AREA = "new_area", _("new area")
        CITY = "city", _("city")

    # The short code that the reader of texts and all exports use: JJJ, CN-BJ, XIONGAN, Langfang.
    code = models.CharField(_("code"), max_length=40, unique=True)
    kind = models.CharField(_("kind"), max_length=20, choices=Kind)
    parent = models.ForeignKey(
        "self",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="children",
        verbose_name=_("parent"),
    )
    iso_code = models.CharField(_("ISO 3166-2 code"), max_length=10, blank=True)
    # GeoJSON MultiPolygon, degrees of WGS 84; empty where no free outline is known.
    outline = models.JSONField(_("outline"), null=True, blank=True)
    position = models.PositiveSmallIntegerField(_("position"), default=0)

    objects = NamedQuerySet.as_manager()

    class Meta(Named.Meta):
        verbose_name = _("region")
        verbose_name_plural = _("regions")
        ordering = ["position", "slug"]


class Sector(Mergeable):
    """A node of the tree of industries."""

    parent = models.ForeignKey(
        "self",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="children",
        verbose_name=_("parent"),
    )
    isic_code = models.CharField(_("ISIC Rev. 4 code"), max_length=10, blank=True)
    position = models.PositiveSmallIntegerField(_("position"), default=0)

    class Meta(Named.Meta):
        verbose_name = _("sector")
        verbose_name_plural = _("sectors")
        ordering = ["position", "slug"]


class Indicator(Mergeable):
    """What a quantity measures."""

    class Nature(models.TextChoices):
        STOCK = "stock", _("stock: at a moment")
        FLOW = "flow", _("flow: over a period")
        RATE = "rate", _("rate: a ratio or mean")

    unit = models.CharField(_("unit"), max_length=40)
    nature = models.CharField(_("nature"), max_length=10, choices=Nature)
    is_additive = models.BooleanField(
        _("adds up over regions"),
        default=False,
        help_text=_("Whether the values of Beijing, Tianjin and Hebei add up to the cluster's."),
    )
    position = models.PositiveSmallIntegerField(_("position"), default=0)

    class Meta(Named.Meta):
        verbose_name = _("indicator")
        verbose_name_plural = _("indicators")
        ordering = ["position", "slug"]

    @property
    def definition(self) -> str:
        """The definition in the active language, else in English, else empty."""
        texts = {n.language: n.definition for n in self.names.all() if n.definition}
        return texts.get(get_language() or "", texts.get(settings.LANGUAGE_CODE, ""))


class RegionName(Name):
    region = models.ForeignKey(Region, models.CASCADE, related_name="names")

    class Meta(Name.Meta):
        constraints = name_constraints("region")


class SectorName(Name):
    sector = models.ForeignKey(Sector, models.CASCADE, related_name="names")

    class Meta(Name.Meta):
        constraints = name_constraints("sector")


class IndicatorName(Name):
    indicator = models.ForeignKey(Indicator, models.CASCADE, related_name="names")
    definition = models.TextField(_("definition"), blank=True)

    class Meta(Name.Meta):
        constraints = name_constraints("indicator")


class SeriesBreak(models.Model):
    """From this day on an indicator is counted otherwise: values across it do not compare."""

    indicator = models.ForeignKey(Indicator, models.CASCADE, related_name="breaks")
    starts_on = models.DateField(_("from"))
    language = models.CharField(_("language"), max_length=10, choices=settings.LANGUAGES)
    note = models.TextField(_("note"))

    class Meta:
        ordering = ["starts_on"]
        constraints = [
            models.UniqueConstraint(
                fields=["indicator", "starts_on", "language"], name="regions_seriesbreak_once"
            )
        ]

    def __str__(self) -> str:
        return f"{self.starts_on}: {self.note}"
