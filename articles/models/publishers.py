"""Who publishes: newspapers, agencies, government bodies, statistics offices, this portal."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from articles.constraints import one_of
from regions.models import Name, Named


class PublisherKind(models.TextChoices):
    NEWS = "news", _("news outlet")
    AGENCY = "agency", _("news agency")
    GOVERNMENT = "government", _("government body")
    STATISTICS = "statistics", _("statistics office")
    COMPANY = "company", _("company")
    PORTAL = "portal", _("this portal")


class Publisher(Named):
    Kind = PublisherKind
    kind = models.CharField(_("kind"), max_length=20, choices=Kind)
    # An IANA name: publication dates are days in this zone.
    time_zone = models.CharField(_("time zone"), max_length=40, default="UTC")
    url = models.URLField(_("web site"), blank=True)
    wikidata_id = models.CharField(_("Wikidata id"), max_length=20, blank=True)
    merged_into = models.ForeignKey(
        "self",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="merged",
        verbose_name=_("merged into"),
    )

    class Meta(Named.Meta):
        verbose_name = _("publisher")
        verbose_name_plural = _("publishers")
        ordering = ["slug"]
        constraints = [one_of("kind", PublisherKind, name="articles_publisher_kind")]


class PublisherName(Name):
    publisher = models.ForeignKey(Publisher, models.CASCADE, related_name="names")

    class Meta(Name.Meta):
        constraints = [
            models.UniqueConstraint(
                fields=["publisher", "language"],
                condition=models.Q(is_alias=False),
                name="articles_publishername_one_shown",
            ),
            models.UniqueConstraint(
                fields=["publisher", "language", "text"], name="articles_publishername_once"
            ),
        ]
