"""One capture on the desk: what was kept, and its bytes as a download."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _

from articles.desk import notices
from articles.desk.pages import desk_page
from articles.models import Capture, CaptureBytes

# What a page shows of a long text, in characters.
_SHOWN_TEXT = 200_000
_ENDINGS = {"text/plain": "txt", "text/html": "html", "application/pdf": "pdf"}


def show_capture(request: HttpRequest, pk: int) -> HttpResponse:
    captures = Capture.objects.select_related("article", "captured_by")
    capture = get_object_or_404(captures, pk=pk)
    return desk_page(
        request,
        "admin/articles/capture/capture.html",
        title=_("Capture %(number)s") % {"number": capture.number},
        capture=capture,
        paragraphs=capture.text[:_SHOWN_TEXT].split("\n"),
        cut=max(0, len(capture.text) - _SHOWN_TEXT),
        notes=notices.stored_notes(capture.notes),
        removed=notices.stored_removed(capture.removed),
        kept=len(capture.kept_lines),
    )


def download(request: HttpRequest, pk: int) -> HttpResponse:
    """The bytes as they came in: never shown, always a file, and without any right if opened."""
    kept = get_object_or_404(CaptureBytes.objects.select_related("capture"), capture=pk)
    capture = kept.capture
    name = f"a{capture.article_id}-c{capture.number}.{_ENDINGS.get(capture.media_type, 'bin')}"
    return HttpResponse(
        bytes(kept.data),
        headers={
            "Content-Type": "application/octet-stream",
            "Content-Disposition": f'attachment; filename="{name}"',
            "Content-Security-Policy": "sandbox; default-src 'none'",
            "X-Content-Type-Options": "nosniff",
        },
    )
