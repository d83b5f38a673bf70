"""The log: append-only, hash-chained (trust.md). Written by `articles.log` alone."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from articles.constraints import one_of, sha256_hex

GENESIS = "0" * 64


class EventKind(models.TextChoices):
    ARTICLE = "article", _("article")
    CAPTURE = "capture", _("capture")
    VERSION = "version", _("version")
    PUBLISH = "publish", _("publish")
    CANCEL = "cancel", _("cancel")
    CORRECT = "correct", _("correct")
    WITHDRAW = "withdraw", _("withdraw")
    PRIVATE = "private", _("private")


class Event(models.Model):
    """One row of the log.

    `entry` is what the public may see: UTF-8 JSON, keys sorted, no spaces, only strings and
    integers. `private` holds who did it and the old and new values; the entry names it by
    SHA-256(salt + private). `hash` = SHA-256(1, previous, SHA-256(0, entry)), the node and leaf
    hashes of RFC 6962 section 2.1.
    """

    Kind = EventKind
    index = models.PositiveBigIntegerField(_("index"), unique=True)
    previous = models.CharField(_("previous hash"), max_length=64, unique=True)
    hash = models.CharField(_("hash"), max_length=64, unique=True)
    entry = models.TextField(_("public entry"))
    private = models.TextField(_("private part"))
    salt = models.CharField(max_length=64)
    # What the entry says, again as columns so that histories can be listed; a trigger compares.
    kind = models.CharField(_("kind"), max_length=10, choices=Kind)
    # The address that never changes (/f/12/v2, /a/3/c/1), also of a private event.
    subject = models.CharField(_("subject"), max_length=80, db_index=True)

    class Meta:
        verbose_name = _("event")
        verbose_name_plural = _("events")
        ordering = ["-index"]
        constraints = [
            one_of("kind", EventKind, name="articles_event_kind"),
            sha256_hex("hash", name="articles_event_hash"),
            sha256_hex("previous", name="articles_event_previous"),
            sha256_hex("salt", name="articles_event_salt"),
            models.CheckConstraint(condition=Q(index__gte=1), name="articles_event_index"),
        ]

    def __str__(self) -> str:
        return f"{self.index}: {self.kind} {self.subject}"


class LogHead(models.Model):
    """The one row that every append locks: where the log ends."""

    index = models.PositiveBigIntegerField(default=0)
    hash = models.CharField(max_length=64, default=GENESIS)

    class Meta:
        constraints = [models.CheckConstraint(condition=Q(id=1), name="articles_loghead_single")]

    def __str__(self) -> str:
        return f"{self.index} {self.hash}"
