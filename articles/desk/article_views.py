"""An article on the desk: its page, its data, its takedown and the end of it."""

from django import forms
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from articles.actions import policies
from articles.actions.refusals import Changed, Refusal
from articles.desk.article_page import article_desk
from articles.desk.capture_forms import ArticleForm, stated
from articles.desk.capture_views import article_address
from articles.desk.pages import desk_page, editor, mark_errors, tell
from articles.desk.suggestion_views import REASONS, suggested
from articles.desk.suggestions import MAX_TEXT
from articles.models import Article, Capture, Publisher


class TakedownForm(forms.Form):
    reason = forms.CharField(
        label=gettext_lazy("Public reason"),
        required=False,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text=gettext_lazy(
            "Readers see it on the article's page and on the pages of its facts: who asked, why."
        ),
    )


def show(request: HttpRequest, article: Article) -> HttpResponse:
    """The article's page; ?capture=… shows the text of one of its captures."""
    capture = _chosen(article, request.GET.get("capture", ""))
    user = editor(request)
    may_draft = user.has_perm("articles.draft_fact")
    page = article_desk(article, capture, timezone.now())
    suggestions = suggested(capture) if may_draft else []
    waiting = [each.proposal.key for each in suggestions if each.is_open]
    return desk_page(
        request,
        "admin/articles/article/desk.html",
        title=article.title,
        page=page,
        suggestions=suggestions,
        open_count=len(waiting),
        next_key=waiting[0] if waiting else "",
        too_long=len(capture.text) > MAX_TEXT,
        reasons=REASONS,
        may_draft=may_draft,
        may_capture=user.has_perm("articles.capture_article"),
        may_change=not article.is_withheld and user.has_perm(_needed_to_change(article)),
        may_take_down=not article.is_withheld and user.has_perm("articles.take_down_article"),
        may_lift=article.is_withheld and user.has_perm("articles.lift_takedown"),
    )


def _chosen(article: Article, number: str) -> Capture:
    """The capture with this number, without one the newest."""
    captures = article.captures.select_related("article__publisher", "captured_by")
    if not number:
        newest = captures.order_by("-number").first()
    else:
        known = number.isdecimal() and len(number) <= 9
        newest = captures.filter(number=int(number)).first() if known else None
    if newest is None:
        raise Http404
    newest.article = article
    return newest


def _needed_to_change(article: Article) -> str:
    """The permission that policies.change_article asks for."""
    return "articles.lift_takedown" if article.entry_id else "articles.capture_article"


def change_data(request: HttpRequest, article: Article) -> HttpResponse:
    """Correct what is said of an article; its facts stay as they are."""
    if request.method != "POST":
        return _data_page(request, article, ArticleForm(initial=stated(article)))
    form = ArticleForm(request.POST)
    if not form.is_valid():
        return _data_page(request, article, form)
    try:
        policies.change_article(
            article=article,
            lock=_lock(request),
            changes=form.changes(),
            by=editor(request),
            at=timezone.now(),
        )
    except ValidationError as error:
        mark_errors(form, error)
    except Changed as error:
        # What was typed stays beside what is stored now; saving again is meant.
        article.refresh_from_db()
        form.add_error(None, str(error))
        return _data_page(request, article, form, stored=stated(article))
    except Refusal as error:
        form.add_error(None, str(error))
    else:
        messages.success(request, _("Saved. An old address still finds the article."))
        return HttpResponseRedirect(article_address(article))
    return _data_page(request, article, form)


def _data_page(
    request: HttpRequest,
    article: Article,
    form: ArticleForm,
    *,
    stored: dict[str, object] | None = None,
) -> HttpResponse:
    differing = [
        (form.fields[name].label, value)
        for name, value in (stored or {}).items()
        if form.data.get(name, "") != str(value or "")
    ]
    return desk_page(
        request,
        "admin/articles/article/data.html",
        title=_("Change the article's data"),
        article=article,
        form=form,
        differing=differing,
        publishers=Publisher.objects.in_use().with_names(),
    )


def take_down(request: HttpRequest, article: Article) -> HttpResponse:
    """Withhold the text at once, after a look at what that means."""
    form = TakedownForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            policies.take_down(
                article=article,
                lock=_lock(request),
                reason=form.cleaned_data["reason"],
                by=editor(request),
                at=timezone.now(),
            )
        except ValidationError as error:
            mark_errors(form, error)
        except Refusal as error:
            article.refresh_from_db()
            form.add_error(None, str(error))
        else:
            messages.success(request, _("The text is withheld now. The facts stay public."))
            return HttpResponseRedirect(article_address(article))
    return desk_page(
        request,
        "admin/articles/article/take_down.html",
        title=_("Withhold the text"),
        article=article,
        form=form,
    )


def lift(request: HttpRequest, article: Article) -> HttpResponse:
    """Show the text again, after a look at what that means."""
    if request.method == "POST":
        try:
            policies.lift_takedown(
                article=article, lock=_lock(request), by=editor(request), at=timezone.now()
            )
        except Refusal as error:
            tell(request, error)
        else:
            messages.success(request, _("The text is shown again."))
        return HttpResponseRedirect(article_address(article))
    return desk_page(
        request,
        "admin/articles/article/lift.html",
        title=_("Show the text again"),
        article=article,
        policy=Article.Policy(article.withheld_policy).label if article.withheld_policy else "",
    )


def _lock(request: HttpRequest) -> int:
    """The number of the save that the form began from; 0, which no row has, for nonsense."""
    value = request.POST.get("lock", "")
    return int(value) if value.isdecimal() and len(value) <= 9 else 0
