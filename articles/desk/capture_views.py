"""Capturing an article: what comes in, a look at what was read, then the capture."""

from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect, QueryDict
from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html
from django.utils.translation import gettext as _

from articles.actions import capturing
from articles.actions.capturing import AddressExists, Captured
from articles.actions.refusals import Refusal
from articles.desk import notices, uploads
from articles.desk.capture_forms import DetailsForm, InputForm, check_address, prefilled, typed
from articles.desk.notices import Removed
from articles.desk.pages import desk_page, editor, mark_errors
from articles.ingestion.pipeline import Source, read
from articles.models import Article, Publisher, Upload
from articles.text.pages.document_types import AS_CLEANED, ByHand
from articles.text.pages.documents import Document, UnreadableDocument

BEGIN = "admin/articles/article/capture.html"
PREVIEW = "admin/articles/article/preview.html"
# What a preview shows of a long text, in characters, and of many removed lines.
SHOWN_TEXT = 20_000
SHOWN_LINES = 300


@dataclass(frozen=True, slots=True)
class Read:
    """What was read from an upload: the document, all lines that it leaves out or left out, and
    what was decided of its lines by hand."""

    upload: Upload
    document: Document
    removed: list[Removed]
    by_hand: ByHand
    errors: tuple[str, ...] = ()


def begin(request: HttpRequest) -> HttpResponse:
    """The first step: paste or choose a file. ?article=… adds a capture to that article."""
    again = _article(request)
    if request.method != "POST":
        return _input_page(request, InputForm(initial={"url": request.GET.get("url", "")}), again)
    by, form = editor(request), InputForm(request.POST)
    file, text = request.FILES.get("file"), request.POST.get("text", "")
    upload = uploads.find(request.POST.get("upload", ""), by=by)
    errors = []
    try:
        source, name = _incoming(text, file)
        if source is not None:
            upload = uploads.keep(source, name=name, by=by, at=timezone.now())
        elif upload is None:
            errors.append(_("Paste the article's text, or choose its file."))
    except UnreadableDocument as error:
        errors.append(notices.unreadable(error))
    if file and text.strip():
        errors.append(_("Paste the text or choose a file, not both: empty one of them."))
    if errors or not form.is_valid() or upload is None:
        kept = upload if upload and upload.name else None
        return _input_page(request, form, again, upload=kept, text=text, errors=errors)
    where = {"url": form.cleaned_data["url"], "article": again.pk if again else ""}
    return HttpResponseRedirect(_preview_address(upload, **where))


def preview(request: HttpRequest, upload_id: int) -> HttpResponse:
    """The second step: what was read, lines to put back or to leave out, the article's data; then
    the capture."""
    again = _article(request)
    upload = uploads.find(upload_id, by=editor(request))
    if upload is None:
        messages.warning(request, _("That text is no longer kept here: it was captured or is old."))
        return HttpResponseRedirect(reverse("admin:articles_article_capture"))
    posted = request.POST if request.method == "POST" else None
    by_hand = _by_hand(posted) if posted is not None else AS_CLEANED
    try:
        found = _read(upload, by_hand)
    except UnreadableDocument as error:
        return _input_page(
            request,
            InputForm(initial={"url": request.GET.get("url", "")}),
            again,
            upload=upload if upload.name else None,
            text=uploads.pasted_text(upload),
            errors=[notices.unreadable(error)],
        )
    if posted is None:
        form = DetailsForm(initial=prefilled(found.document, _known_address(request)))
        return _preview_page(request, found, form, again)
    if "apply" in posted or found.errors:
        return _preview_page(request, found, DetailsForm(initial=typed(posted.dict())), again)
    return _save(request, found, again)


def _save(request: HttpRequest, found: Read, again: Article | None) -> HttpResponse:
    by, at = editor(request), timezone.now()
    source = uploads.source_of(found.upload)
    form = DetailsForm(request.POST)
    if again is None and not form.is_valid():
        return _preview_page(request, found, form, again)
    known: Article | None = None
    try:
        if again is not None:
            done = capturing.capture_again(
                article=again, source=source, by=by, at=at, by_hand=found.by_hand
            )
        else:
            done = capturing.capture(
                details=form.details(),
                source=source,
                by=by,
                at=at,
                by_hand=found.by_hand,
                again="again" in request.POST,
            )
    except ValidationError as error:
        mark_errors(form, error)
    except AddressExists as error:
        known = error.article
        form.add_error("url", str(error))
    except Refusal as error:
        form.add_error(None, str(error))
    else:
        found.upload.delete()
        _say_what_was_done(request, done)
        return HttpResponseRedirect(article_address(done.capture.article, done.capture.number))
    return _preview_page(request, found, form, again, known=known)


def article_address(article: Article, capture_number: int | None = None) -> str:
    """The article's page on the desk, at one of its captures."""
    address = reverse("admin:articles_article_change", args=[article.pk])
    return f"{address}?capture={capture_number}" if capture_number else address


def _say_what_was_done(request: HttpRequest, done: Captured) -> None:
    capture = done.capture
    if done.created:
        messages.success(
            request,
            _("Captured as %(name)s. Next: take its facts.") % {"name": capture.permanent_name},
        )
        return
    messages.warning(
        request,
        format_html(
            '{} <a href="{}">{}</a>',
            _("Unchanged: the same bytes and text were captured before. Nothing was added."),
            reverse("admin:articles_capture_change", args=[capture.pk]),
            _("Capture %(number)s") % {"number": capture.number},
        ),
    )


def _incoming(text: str, file: "UploadedFile[bytes] | None") -> tuple[Source | None, str]:
    """What the request brings, and the file's name; None where it brings nothing."""
    if file is not None:
        return uploads.from_file(file), file.name or ""
    return (uploads.from_text(text), "") if text else (None, "")


def _read(upload: Upload, by_hand: ByHand) -> Read:
    """Read an upload; lines put back stay in the list of removed ones: they can go again."""
    source = uploads.source_of(upload)
    whole = read(source)
    gone = {line.position for line in whole.removed}
    # A line that was put back goes again where it is left out; one left out by hand comes back.
    by_hand = ByHand((by_hand.back & gone) - by_hand.out, by_hand.out - gone - by_hand.back)
    errors: tuple[str, ...] = ()
    try:
        document = read(source, by_hand=by_hand) if by_hand != AS_CLEANED else whole
    except UnreadableDocument:
        errors = (_("A text needs at least one line: those that you left out are back."),)
        by_hand = ByHand(by_hand.back)
        document = read(source, by_hand=by_hand)
    kept = [line for line in whole.removed if line.position in by_hand.back]
    removed = [
        Removed(
            line.position,
            line.line,
            notices.reason_text(line.reason),
            line.doubtful,
            kept=line.position in by_hand.back,
            by_hand=line.position in by_hand.out,
        )
        for line in (*document.removed, *kept)
    ]
    # What was decided by hand first, then those of lesser certainty, else as in the source.
    removed.sort(key=lambda line: (not line.by_hand, not line.doubtful, line.position))
    return Read(upload, document, removed, by_hand, errors)


def _by_hand(posted: QueryDict) -> ByHand:
    return ByHand(_positions(posted.getlist("keep")), _positions(posted.getlist("out")))


def _positions(values: list[str]) -> frozenset[int]:
    return frozenset(int(value) for value in values if value.isdecimal() and len(value) <= 9)


def _article(request: HttpRequest) -> Article | None:
    """The article that gets one more capture; None for a new one."""
    key = request.GET.get("article", "")
    if not key:
        return None
    if not key.isdecimal() or len(key) > 18:
        raise Http404
    article = Article.objects.filter(pk=int(key)).select_related("publisher").first()
    if article is None:
        raise Http404
    return article


def _known_address(request: HttpRequest) -> str:
    """The address from the first step; it was checked there, but anyone can write a link."""
    try:
        return check_address(request.GET.get("url", "")[:2000])
    except ValidationError:
        return ""


def _preview_address(upload: Upload, **where: Any) -> str:
    address = reverse("admin:articles_article_capture_preview", args=[upload.pk])
    query = urlencode({name: value for name, value in where.items() if value})
    return f"{address}?{query}" if query else address


def _input_page(
    request: HttpRequest,
    form: InputForm,
    again: Article | None,
    *,
    upload: Upload | None = None,
    text: str = "",
    errors: list[str] | None = None,
) -> HttpResponse:
    action = reverse("admin:articles_article_capture")
    return desk_page(
        request,
        BEGIN,
        title=_("Capture again") if again else _("Capture an article"),
        form=form,
        again=again,
        action=f"{action}?article={again.pk}" if again else action,
        upload=upload,
        text=text,
        errors=errors or [],
    )


def _paragraphs(document: Document) -> list[tuple[int, str, bool]]:
    """The lines that a preview shows, each with its position and whether the cleaner doubts it."""
    doubted = {note.detail for note in document.notes if note.code == "doubtful_line"}
    shown = document.text[:SHOWN_TEXT].split("\n")
    return [
        (at, line, line in doubted) for at, line in zip(document.positions(), shown, strict=False)
    ]


def _preview_page(
    request: HttpRequest,
    found: Read,
    form: DetailsForm,
    again: Article | None,
    *,
    known: Article | None = None,
) -> HttpResponse:
    document = found.document
    known = known or (None if again else capturing.find_by_address(_known_address(request)))
    return desk_page(
        request,
        PREVIEW,
        title=_("Look at what was read"),
        document=document,
        paragraphs=_paragraphs(document),
        errors=found.errors,
        length=len(document.text),
        cut=len(document.text) > SHOWN_TEXT,
        notes=[notices.note_text(note.code, note.detail) for note in document.notes],
        removed=found.removed[:SHOWN_LINES],
        out=sorted(found.by_hand.out),
        more_removed=max(0, len(found.removed) - SHOWN_LINES),
        form=form,
        again=again,
        known=known,
        upload=found.upload,
        begin=reverse("admin:articles_article_capture"),
        publishers=Publisher.objects.in_use().with_names(),
    )
