"""Immutable copies of articles, and the passages that facts point at."""

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from articles.constraints import all_or_none, sha256_hex
from articles.models.articles import Article

MAX_BYTES = 20 * 1024 * 1024
MAX_QUOTATION = 2000


class Capture(models.Model):
    """One copy of an article's bytes and the canonical text made from them. Append-only."""

    article = models.ForeignKey(
        Article, models.PROTECT, related_name="captures", verbose_name=_("article")
    )
    number = models.PositiveIntegerField(_("number"))
    text = models.TextField(_("canonical text"))
    text_sha256 = models.CharField(_("SHA-256 of the text"), max_length=64)
    bytes_sha256 = models.CharField(_("SHA-256 of the bytes"), max_length=64)
    # Merkle root over the sentences of the text, see articles.text.leaves.
    text_root = models.CharField(_("root of the text"), max_length=64)
    media_type = models.CharField(_("media type"), max_length=100)
    charset = models.CharField(_("character set"), max_length=40, blank=True)
    cleaner_version = models.CharField(_("cleaner's version"), max_length=20)
    # Positions of removed lines that the editor put back, as the cleaner takes them.
    kept_lines = models.JSONField(_("lines put back"), default=list, blank=True)
    # What the cleaner reported: [{"code", "detail"}], removed lines as [{"line", "reason", …}].
    notes = models.JSONField(_("notes"), default=list, blank=True)
    removed = models.JSONField(_("removed lines"), default=list, blank=True)
    captured_at = models.DateTimeField(_("captured at"))
    captured_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("captured by")
    )

    class Meta:
        verbose_name = _("capture")
        verbose_name_plural = _("captures")
        ordering = ["article", "-number"]
        constraints = [
            models.UniqueConstraint(fields=["article", "number"], name="articles_capture_number"),
            models.UniqueConstraint(
                fields=["article", "bytes_sha256", "text_sha256"], name="articles_capture_once"
            ),
            models.CheckConstraint(condition=Q(number__gte=1), name="articles_capture_from_one"),
            models.CheckConstraint(condition=~Q(text=""), name="articles_capture_has_text"),
            sha256_hex("text_sha256", name="articles_capture_text_sha256"),
            sha256_hex("bytes_sha256", name="articles_capture_bytes_sha256"),
            sha256_hex("text_root", name="articles_capture_text_root"),
        ]

    def __str__(self) -> str:
        return f"{self.article} ({self.number})"

    @property
    def permanent_name(self) -> str:
        """The address that never changes, as the log and content hashes use it."""
        return f"/a/{self.article_id}/c/{self.number}"


class CaptureBytes(models.Model):
    """The bytes of a capture, apart, so that reading a text never loads them."""

    capture = models.OneToOneField(
        Capture, models.PROTECT, primary_key=False, related_name="source"
    )
    data = models.BinaryField()

    def __str__(self) -> str:
        return f"{self.capture_id}"


class Passage(models.Model):
    """A span of one capture's text, in Unicode code points: text[start:end] == exact."""

    capture = models.ForeignKey(Capture, models.PROTECT, related_name="passages")
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    exact = models.TextField(_("quotation"))
    # Context that makes the quotation unique in the capture, 32 characters or more where there.
    prefix = models.TextField(blank=True)
    suffix = models.TextField(blank=True)

    class Meta:
        verbose_name = _("passage")
        verbose_name_plural = _("passages")
        ordering = ["capture", "start", "-end"]
        constraints = [
            models.UniqueConstraint(
                fields=["capture", "start", "end"], name="articles_passage_once"
            ),
            models.CheckConstraint(
                condition=Q(start__gte=0, end__gt=F("start"))
                & Q(end__lte=F("start") + MAX_QUOTATION),
                name="articles_passage_span",
            ),
        ]

    def __str__(self) -> str:
        return self.exact


class Dismissal(models.Model):
    """A suggestion that an editor set aside, with the reason; `undone_*` brings it back."""

    capture = models.ForeignKey(Capture, models.PROTECT, related_name="dismissals")
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    reason = models.CharField(_("reason"), max_length=200)
    dismissed_at = models.DateTimeField()
    dismissed_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    undone_at = models.DateTimeField(null=True)
    undone_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+"
    )

    class Meta:
        verbose_name = _("dismissal")
        verbose_name_plural = _("dismissals")
        constraints = [
            models.UniqueConstraint(
                fields=["capture", "start", "end"],
                condition=Q(undone_at__isnull=True),
                name="articles_dismissal_once",
            ),
            models.CheckConstraint(
                condition=Q(start__gte=0, end__gt=F("start")), name="articles_dismissal_span"
            ),
            all_or_none("undone_at", "undone_by", name="articles_dismissal_undone_pair"),
        ]

    def __str__(self) -> str:
        return f"{self.start}–{self.end}: {self.reason}"
