"""Public records of why a fact changed or went."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from articles.constraints import one_of
from articles.models.facts import FactVersion


class CorrectionKind(models.TextChoices):
    CORRECTION = "correction", _("correction")
    CLARIFICATION = "clarification", _("clarification")
    UPDATE = "update", _("update")
    TRANSLATION = "translation", _("translation")
    WITHDRAWAL = "withdrawal", _("withdrawal")
    REINSTATEMENT = "reinstatement", _("reinstatement")


class Correction(models.Model):
    """Why a version replaced the one before, or why it was withdrawn. Public, append-only."""

    Kind = CorrectionKind
    version = models.ForeignKey(FactVersion, models.PROTECT, related_name="corrections")
    kind = models.CharField(_("kind"), max_length=15, choices=Kind)
    reason = models.TextField(_("public reason"))
    language = models.CharField(
        _("language of the reason"), max_length=10, choices=settings.LANGUAGES
    )
    created_at = models.DateTimeField(_("date"))
    created_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")

    class Meta:
        verbose_name = _("correction")
        verbose_name_plural = _("corrections")
        ordering = ["-created_at", "-id"]
        constraints = [
            models.UniqueConstraint(fields=["version", "kind"], name="articles_correction_once"),
            one_of("kind", CorrectionKind, name="articles_correction_kind"),
            models.CheckConstraint(condition=~Q(reason=""), name="articles_correction_has_reason"),
        ]

    def __str__(self) -> str:
        return f"{self.version}: {self.kind}"
