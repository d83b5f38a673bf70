"""What comes into the desk by paste or upload, kept in a table until it is captured."""

from datetime import datetime, timedelta
from pathlib import PurePath

from django.contrib.auth.models import User
from django.core.files.uploadedfile import UploadedFile
from django.utils.encoding import force_str

from articles.ingestion.pipeline import Source, holds_surrogates
from articles.models import MAX_BYTES, Upload
from articles.text.pages.documents import UnreadableDocument

# Uploads that nobody captured; the next upload clears them away.
LIFE = timedelta(days=1)


def from_file(file: "UploadedFile[bytes]") -> Source:
    """The bytes of an uploaded file, read in chunks and no further than the limit.

    Raises UnreadableDocument: "kind" for another ending, "too_large", "empty", "surrogates".
    """
    source = Source.from_file(file.name or "", b"")
    data = bytearray()
    for chunk in file.chunks():
        data += chunk
        if len(data) > MAX_BYTES:
            raise UnreadableDocument("too_large", "The file is larger than 20 MB.")
    if not data:
        raise UnreadableDocument("empty", "The file is empty.")
    if source.kind == "txt" and holds_surrogates(bytes(data)):
        raise UnreadableDocument("surrogates", "The file holds lone surrogates.")
    # Django hands the parameter of the part's header on as bytes.
    charset = force_str(file.charset or "", errors="replace")
    return Source(bytes(data), source.kind, charset[:40])


def from_text(text: str) -> Source:
    """Pasted text as bytes. Raises UnreadableDocument: "empty", "surrogates", "too_large"."""
    source = Source.from_paste(text)
    if not source.data:
        raise UnreadableDocument("empty", "The text is empty.")
    if len(source.data) > MAX_BYTES:
        raise UnreadableDocument("too_large", "The text is larger than 20 MB.")
    return source


def keep(source: Source, *, name: str, by: User, at: datetime) -> Upload:
    """Store what came in; uploads older than a day go."""
    Upload.objects.filter(uploaded_at__lt=at - LIFE).delete()
    return Upload.objects.create(
        name=PurePath(name).name[:255],
        kind=source.kind,
        charset=source.charset,
        data=source.data,
        uploaded_at=at,
        uploaded_by=by,
    )


def find(pk: str | int, *, by: User) -> Upload | None:
    """An upload of this editor's own; None for another's, a captured and an outdated one."""
    key = str(pk)
    if not key.isdecimal() or len(key) > 18:
        return None
    return Upload.objects.filter(pk=int(key), uploaded_by=by).first()


def source_of(upload: Upload) -> Source:
    return Source(bytes(upload.data), upload.kind, upload.charset)


def pasted_text(upload: Upload) -> str:
    """The text that was pasted; empty for a file."""
    return "" if upload.name else bytes(upload.data).decode()
