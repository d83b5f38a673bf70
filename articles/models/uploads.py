"""What an editor pasted or uploaded, until it is captured: nothing typed is lost by an error."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from articles.constraints import one_of


class UploadKind(models.TextChoices):
    TXT = "txt", _("text")
    HTML = "html", _("HTML")
    PDF = "pdf", _("PDF")


class Upload(models.Model):
    """The bytes of one capture that is being prepared. Only who uploaded them may use them.

    Kept a day at most, and deleted when captured: no part of what the portal promises. `data`
    holds 20 MB at most (MAX_BYTES); larger input is refused before it comes here.
    """

    Kind = UploadKind
    # The file's name; empty for pasted text.
    name = models.CharField(max_length=255, blank=True)
    kind = models.CharField(max_length=4, choices=UploadKind)
    # The character set that came with the file; empty where none was named.
    charset = models.CharField(max_length=40, blank=True)
    data = models.BinaryField()
    uploaded_at = models.DateTimeField()
    uploaded_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")

    class Meta:
        verbose_name = _("upload")
        verbose_name_plural = _("uploads")
        constraints = [one_of("kind", UploadKind, name="articles_upload_kind")]
        indexes = [models.Index(fields=["uploaded_at"], name="articles_upload_age")]

    def __str__(self) -> str:
        return self.name or self.kind
