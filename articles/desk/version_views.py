"""A version that is no draft, as text, and the steps that lead it on: each is one action."""

from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from articles import structured
from articles.actions import correcting, reviewing
from articles.actions.correcting import AlreadyOpen
from articles.actions.refusals import Refusal
from articles.citation_text import citation_text
from articles.desk import showing
from articles.desk.draft_values import principal_of
from articles.desk.draft_views import change_address
from articles.desk.pages import desk_page, editor, mark_errors, tell
from articles.desk.previewing import preview_page
from articles.desk.version_forms import BeginForm, ReasonForm
from articles.models import Fact, FactVersion
from regions.addresses import site_root

State = FactVersion.State


def fact_address(fact_id: int) -> str:
    return reverse("admin:articles_fact_change", args=[fact_id])


def show(request: HttpRequest, version: FactVersion) -> HttpResponse:
    """All that a version states, as text, with the steps that are open to the reader's role."""
    now = timezone.now()
    state = version.state(now)
    user = editor(request)
    principal = principal_of(version)
    worked = version.contributors.filter(user=user).exists()
    steps = {
        "take_back": state == State.SUBMITTED
        and user.has_perm("articles.draft_fact")
        and (worked or version.submitted_by_id == user.pk),
        "review": state == State.SUBMITTED and user.has_perm("articles.review_fact"),
        "cancel": state == State.SCHEDULED and user.has_perm("articles.review_fact"),
        "withdraw": state == State.LIVE and user.has_perm("articles.withdraw_fact"),
    }
    return desk_page(
        request,
        "admin/articles/factversion/version.html",
        title=_("Fact %(fact)s, version %(number)s: %(state)s")
        % {"fact": version.fact_id, "number": version.number, "state": state.label},
        version=version,
        state=state,
        steps=steps,
        marked=showing.marked(principal.passage, principal),
        article=principal.passage.capture.article,
        rows=showing.rows(version),
        life=showing.steps(version),
        corrections=version.corrections.all(),
        is_public=version.approved_at is not None and state != State.SCHEDULED,
    )


def preview(request: HttpRequest, version: FactVersion) -> HttpResponse:
    """The version as its public page would be, before it is public."""
    page = preview_page(version, timezone.now())
    root = site_root(request)
    context = {
        "page": page,
        "data": structured.claim(page, root) if page.wording else {},
        "permanent": f"{root}{version}",
        "citation_text": citation_text(page, root),
        "missing": reviewing.missing_parts(version),
        "back": change_address(version),
    }
    return render(request, "admin/articles/factversion/preview.html", context)


def _step(
    request: HttpRequest,
    version: FactVersion,
    action: Callable[..., Any],
    done: str,
    **kwargs: Any,
) -> HttpResponse:
    """One action on the version that the page showed, and its page again."""
    lock = request.POST.get("lock", "")
    try:
        action(
            version=version,
            lock=int(lock) if lock.isdecimal() else 0,
            by=editor(request),
            at=timezone.now(),
            **kwargs,
        )
    except (Refusal, ValidationError) as error:
        tell(request, error)
    else:
        messages.success(request, done)
    return HttpResponseRedirect(change_address(version))


def submit(request: HttpRequest, version: FactVersion) -> HttpResponse:
    done = _("Submitted: somebody else reviews it now.")
    return _step(request, version, reviewing.submit, done)


def take_back(request: HttpRequest, version: FactVersion) -> HttpResponse:
    return _step(request, version, reviewing.take_back, _("Taken back: it is a draft again."))


def discard(request: HttpRequest, version: FactVersion) -> HttpResponse:
    """Asks first: a discarded draft does not come back."""
    if request.method == "POST":
        return _step(request, version, reviewing.discard, _("Discarded. The log keeps it."))
    return _confirm(
        request,
        version,
        title=_("Discard this draft?"),
        text=_(
            "It will no longer be in anybody's list, and it cannot be brought back. "
            "The log keeps what it held."
        ),
        button=_("Discard the draft"),
    )


def cancel(request: HttpRequest, version: FactVersion) -> HttpResponse:
    """Asks first: the version is a draft again, and its approval is gone."""
    if request.method == "POST":
        done = _("Taken off the schedule: it is a draft again.")
        return _step(request, version, reviewing.cancel, done)
    return _confirm(
        request,
        version,
        title=_("Take this version off the schedule?"),
        text=_("It becomes a draft again and needs a new submission and approval."),
        button=_("Cancel the schedule"),
    )


def _confirm(
    request: HttpRequest, version: FactVersion, *, title: str, text: str, button: str
) -> HttpResponse:
    template = "admin/articles/factversion/confirm.html"
    return desk_page(request, template, title=title, version=version, text=text, button=button)


def withdraw(request: HttpRequest, version: FactVersion) -> HttpResponse:
    """Asks for the public reason; the fact's page stays and says it."""
    initial = {"language": get_language() or settings.LANGUAGE_CODE, "lock": version.lock}
    form = ReasonForm(request.POST) if request.method == "POST" else ReasonForm(initial=initial)
    if request.method == "POST" and form.is_valid():
        try:
            correcting.withdraw(
                version=version,
                lock=form.cleaned_data["lock"],
                reason=form.cleaned_data["reason"],
                language=form.cleaned_data["language"],
                by=editor(request),
                at=timezone.now(),
            )
        except ValidationError as error:
            mark_errors(form, error)
        except Refusal as error:
            form.add_error(None, str(error))
        else:
            messages.success(request, _("Withdrawn. The page stays and says when and why."))
            return HttpResponseRedirect(fact_address(version.fact_id))
    return desk_page(
        request,
        "admin/articles/factversion/withdraw.html",
        title=_("Withdraw fact %(fact)s?") % {"fact": version.fact_id},
        version=version,
        form=form,
        scheduled=version.fact.versions.scheduled(timezone.now()).first(),
    )


def begin(request: HttpRequest, fact: Fact) -> HttpResponse:
    """The next version of a published fact: its kind and its public reason come first.

    With ?capture=…&quotation=… the way goes on to citing that passage in it.
    """
    last = fact.versions.filter(approved_at__isnull=False).order_by("-number").first()
    withdrawn = bool(last and last.withdrawn_at)
    initial = {"language": get_language() or settings.LANGUAGE_CODE}
    form = BeginForm(
        request.POST if request.method == "POST" else None, initial=initial, withdrawn=withdrawn
    )
    if request.method == "POST" and form.is_valid():
        try:
            version = correcting.begin_version(
                fact=fact, by=editor(request), at=timezone.now(), **form.cleaned_data
            )
        except ValidationError as error:
            mark_errors(form, error)
        except AlreadyOpen as error:
            messages.warning(request, str(error))
            return HttpResponseRedirect(_onwards(request, error.version))
        except Refusal as error:
            form.add_error(None, str(error))
        else:
            messages.success(
                request, _("The next version is a draft, a copy of the one before: change it.")
            )
            return HttpResponseRedirect(_onwards(request, version))
    return desk_page(
        request,
        "admin/articles/fact/next.html",
        title=_("Next version of fact %(fact)s") % {"fact": fact.pk},
        fact=fact,
        last=last,
        form=form,
    )


def _onwards(request: HttpRequest, version: FactVersion) -> str:
    if not request.GET.get("capture") or not version.is_editable:
        return change_address(version)
    address = reverse("admin:articles_factversion_cite", args=[version.pk])
    return f"{address}?{request.GET.urlencode()}"
