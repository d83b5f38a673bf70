"""Review: the queue, and one submission with all that a reviewer has to confirm."""

from typing import Any

from django.conf import settings
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.core.paginator import Paginator
from django.db.models import Exists, OuterRef
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from articles.actions import reviewing
from articles.actions.refusals import Changed, Refusal
from articles.canonical import version_sha256
from articles.desk import showing
from articles.desk.draft_values import principal_of
from articles.desk.draft_views import change_address
from articles.desk.pages import desk_page, editor, mark_errors
from articles.desk.version_forms import ApproveForm, RejectForm
from articles.models import Article, Contributor, FactVersion

_PER_PAGE = 50


def queue(request: HttpRequest) -> HttpResponse:
    """Submissions, the oldest first; own work is shown, for somebody else."""
    own = Contributor.objects.filter(version=OuterRef("pk"), user=editor(request))
    waiting = (
        FactVersion.objects.in_review()
        .annotate(is_own=Exists(own))
        .select_related("submitted_by", "indicator")
        .prefetch_related(
            "statements", "citations__passage__capture__article__publisher__names", "corrections"
        )
        .order_by("submitted_at", "pk")
    )
    page = Paginator(waiting, _PER_PAGE).get_page(request.GET.get("page"))
    return desk_page(
        request,
        "admin/articles/factversion/queue.html",
        title=_("Waiting for review"),
        page=page,
    )


def review(request: HttpRequest, version: FactVersion) -> HttpResponse:
    """Approve (now or at a time) or reject; what was typed stays when either is refused."""
    if version.submitted_at is None or version.approved_at is not None:
        messages.info(request, _("This version is not in review."))
        return HttpResponseRedirect(change_address(version))
    initial = {"lock": version.lock, "seen_sha256": version_sha256(version)}
    approve_form = ApproveForm(initial=initial)
    reject_form = RejectForm(initial=initial)
    if request.method == "POST" and "_reject" in request.POST:
        reject_form = RejectForm(request.POST)
        if reject_form.is_valid() and _rejected(request, version, reject_form):
            return _next(request, _("Rejected: it is a draft again, with your reason."))
    elif request.method == "POST":
        approve_form = ApproveForm(request.POST)
        if approve_form.is_valid() and (published := _approved(request, version, approve_form)):
            return _next(request, published)
    version.refresh_from_db()
    return _page(request, version, approve_form, reject_form)


def _next(request: HttpRequest, done: str) -> HttpResponse:
    messages.success(request, done)
    return HttpResponseRedirect(reverse("admin:articles_factversion_queue"))


def _approved(request: HttpRequest, version: FactVersion, form: ApproveForm) -> str:
    data = form.cleaned_data
    try:
        reviewing.approve(
            version=version,
            lock=data["lock"],
            seen_sha256=data["seen_sha256"],
            live_from=data["live_from"],
            by=editor(request),
            at=timezone.now(),
        )
    except (Refusal, ValidationError) as error:
        _refuse(form, version, error)
        return ""
    if data["live_from"]:
        return _("Approved: it is published at %(time)s UTC.") % {
            "time": f"{data['live_from']:%Y-%m-%d %H:%M}"
        }
    return _("Approved and published.")


def _rejected(request: HttpRequest, version: FactVersion, form: RejectForm) -> bool:
    try:
        reviewing.reject(
            version=version,
            lock=form.cleaned_data["lock"],
            reason=form.cleaned_data["reason"],
            by=editor(request),
            at=timezone.now(),
        )
    except (Refusal, ValidationError) as error:
        _refuse(form, version, error)
        return False
    return True


def _refuse(
    form: ApproveForm | RejectForm, version: FactVersion, error: Refusal | ValidationError
) -> None:
    if isinstance(error, ValidationError):
        mark_errors(form, error)
        return
    form.add_error(None, str(error))
    if isinstance(error, Changed):
        # What is shown below is the present content: the next decision is about that.
        fresh = FactVersion.objects.get(pk=version.pk)
        present = {"lock": str(fresh.lock), "seen_sha256": version_sha256(fresh)}
        form.data = {name: form[name].value() for name in form.fields} | present


def _page(
    request: HttpRequest, version: FactVersion, approve_form: ApproveForm, reject_form: RejectForm
) -> HttpResponse:
    user = editor(request)
    principal = principal_of(version)
    live = version.fact.versions.filter(approved_at__isnull=False).order_by("-number").first()
    worked = version.contributors.filter(user=user).exists()
    context: dict[str, Any] = {
        "version": version,
        "approve_form": approve_form,
        "reject_form": reject_form,
        "principal": principal,
        "article": principal.passage.capture.article,
        "marked": showing.marked(principal.passage, principal),
        "period_marked": showing.marked(version.period_passage) if version.period_passage else None,
        "others": [
            (each, showing.marked(each.passage, each))
            for each in version.citations.filter(is_principal=False).select_related(
                "passage__capture__article"
            )
        ],
        "statements": version.statements.all(),
        "reading": showing.read_again(version, principal),
        "rows": showing.rows(version, words=False),
        "changes": showing.compare(live, version) if live else [],
        "corrections": version.corrections.all(),
        "is_own": worked or version.submitted_by_id == user.pk,
        "share": _share(version, principal.passage.capture.article),
        "limit": round(settings.PUBLIC_SHARE * 100),
        "may_exceed": user.has_perm("articles.exceed_share"),
    }
    title = _("Review: fact %(fact)s, version %(number)s") % {
        "fact": version.fact_id,
        "number": version.number,
    }
    return desk_page(request, "admin/articles/factversion/review.html", title=title, **context)


def _share(version: FactVersion, article: Article) -> int | None:
    """How much of the article is public with this version, in percent; None for full text."""
    if article.policy == Article.Policy.FULL:
        return None
    capture = principal_of(version).passage.capture
    return round(reviewing.share_with(version, capture) * 100)
