"""An article's suggestions on the desk: where each stands, and accept, dismiss, bring back."""

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlencode

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from articles.actions import citing, dismissing
from articles.actions.refusals import Refusal
from articles.desk import vocabulary
from articles.desk.pages import editor, tell
from articles.desk.suggestions import Proposal, propose
from articles.models import Capture, Citation, Dismissal, FactVersion

# Reasons that one press gives.
REASONS = (
    gettext_lazy("No fact"),
    gettext_lazy("Not about the region"),
    gettext_lazy("Said elsewhere in the article"),
)


@dataclass(frozen=True, slots=True)
class Suggested:
    """A proposal and where it stands: open, taken as a version, or dismissed."""

    proposal: Proposal
    version: FactVersion | None = None
    dismissal: Dismissal | None = None
    edit_address: str = ""

    @property
    def is_open(self) -> bool:
        return self.version is None and self.dismissal is None


def suggested(capture: Capture) -> list[Suggested]:
    """The suggestions of a capture in the order of the text."""
    taken = list(
        Citation.objects.filter(passage__capture=capture, version__discarded_at=None)
        .select_related("passage", "version")
        .order_by("-version__number")
    )
    dismissed = {
        (dismissal.start, dismissal.end): dismissal
        for dismissal in capture.dismissals.filter(undone_at=None).select_related("dismissed_by")
    }
    return [
        Suggested(
            proposal,
            version=_taken_as(proposal, taken),
            dismissal=dismissed.get((proposal.start, proposal.end)),
            edit_address=_take_address(capture, proposal),
        )
        for proposal in propose(capture, vocabulary.load())
    ]


def _taken_as(proposal: Proposal, citations: Sequence[Citation]) -> FactVersion | None:
    """The version that cites the proposal's number, or its sentence where it has none."""
    for citation in citations:
        start, end = citation.passage.start, citation.passage.end
        if proposal.content.number is not None:
            if citation.value_start is None or citation.value_end is None:
                continue
            start, end = start + citation.value_start, start + citation.value_end
        if start < proposal.end and end > proposal.start:
            return citation.version
    return None


def accept(request: HttpRequest, capture: Capture) -> HttpResponse:
    """Make a draft of a suggestion as it is; with `edit` in the form, go to the draft."""
    listed = suggested(capture)
    at = _place(request, listed)
    if at is None:
        return _gone(request, capture)
    this = listed[at]
    if this.version is not None:
        messages.warning(
            request, _("This was taken already, as %(name)s.") % {"name": this.version}
        )
        return _next(capture, listed, at)
    proposal = this.proposal
    try:
        version = citing.take_fact(
            capture=capture,
            quotation=proposal.quotation,
            occurrence=proposal.occurrence,
            content=proposal.content,
            by=editor(request),
            at=timezone.now(),
        )
    except (ValidationError, Refusal) as error:
        tell(request, error)
        return HttpResponseRedirect(this.edit_address)
    address = reverse("admin:articles_factversion_change", args=[version.pk])
    if "edit" in request.POST:
        messages.success(request, _("Taken: the fact is a draft now. Change what is wrong."))
        return HttpResponseRedirect(address)
    taken = format_html('{} <a href="{}">{}</a>', _("Taken as a draft:"), address, str(version))
    messages.success(request, taken)
    return _next(capture, listed, at)


def dismiss(request: HttpRequest, capture: Capture) -> HttpResponse:
    """Set a suggestion aside, with the reason."""
    listed = suggested(capture)
    at = _place(request, listed)
    if at is None:
        return _gone(request, capture)
    proposal = listed[at].proposal
    reason = request.POST.get("other", "").strip() or request.POST.get("reason", "")
    try:
        dismissing.dismiss(
            capture=capture,
            start=proposal.start,
            end=proposal.end,
            reason=reason[:200],
            by=editor(request),
            at=timezone.now(),
        )
    except (ValidationError, Refusal) as error:
        tell(request, error)
        return HttpResponseRedirect(_address(capture, proposal))
    messages.success(request, _("Dismissed. It can be brought back in the list."))
    return _next(capture, listed, at)


def restore(request: HttpRequest, capture: Capture) -> HttpResponse:
    """Bring a dismissed suggestion back."""
    listed = suggested(capture)
    at = _place(request, listed)
    dismissal = listed[at].dismissal if at is not None else None
    if at is None or dismissal is None:
        return _gone(request, capture)
    try:
        dismissing.undo_dismissal(dismissal=dismissal, by=editor(request), at=timezone.now())
    except Refusal as error:
        tell(request, error)
    else:
        messages.success(request, _("Brought back."))
    return HttpResponseRedirect(_address(capture, listed[at].proposal))


def _place(request: HttpRequest, listed: Sequence[Suggested]) -> int | None:
    """Which suggestion the form names by its span; None where it is not there any more."""
    key = request.POST.get("key", "")
    return next((n for n, each in enumerate(listed) if each.proposal.key == key), None)


def _next(capture: Capture, listed: Sequence[Suggested], at: int) -> HttpResponse:
    """On to the next open suggestion, or to the list where none is left after this one."""
    after = (each.proposal for each in listed[at + 1 :] if each.is_open)
    return HttpResponseRedirect(_address(capture, next(after, None)))


def _gone(request: HttpRequest, capture: Capture) -> HttpResponse:
    messages.warning(
        request, _("This suggestion is not there any more: the list below is the present one.")
    )
    return HttpResponseRedirect(_address(capture, None))


def _address(capture: Capture, proposal: Proposal | None) -> str:
    page = reverse("admin:articles_article_change", args=[capture.article_id])
    place = f"s-{proposal.key}" if proposal else "suggestions"
    return f"{page}?capture={capture.number}#{place}"


def _take_address(capture: Capture, proposal: Proposal) -> str:
    query = urlencode(
        {
            "capture": capture.pk,
            "quotation": proposal.quotation,
            "start": proposal.sentence_start,
        }
    )
    return f"{reverse('admin:articles_factversion_take')}?{query}"
