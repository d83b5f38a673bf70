"""Who publishes: newspapers, agencies, government bodies, statistics offices, this portal."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from articles.constraints import one_of
from regions.models import Mergeable, Name, name_constraints


class PublisherKind(models.TextChoices):
    NEWS = "news", _("news outlet")
    AGENCY = "agency", _("news agency")
    GOVERNMENT = "government", _("government body")
    STATISTICS = "statistics", _("statistics office")
    COMPANY = "company", _("company")
    PORTAL = "portal", _("this portal")


class Publisher(Mergeable):
    Kind = PublisherKind
    kind = models.CharField(_("kind"), max_length=20, choices=Kind)
    # An IANA name: publication dates are days in this zone.
    time_zone = models.CharField(_("time zone"), max_length=40, default="UTC")
    url = models.URLField(_("web site"), blank=True)

    class Meta(Mergeable.Meta):
        verbose_name = _("publisher")
        verbose_name_plural = _("publishers")
        ordering = ["slug"]
        constraints = [one_of("kind", PublisherKind, name="articles_publisher_kind")]


class PublisherName(Name):
    publisher = models.ForeignKey(Publisher, models.CASCADE, related_name="names")

    class Meta(Name.Meta):
        constraints = name_constraints("publisher", app="articles")
