"""Articles and captures in the admin: lists, and the addresses of the desk's own pages."""

from collections.abc import Iterable
from typing import Any

from django.contrib import admin
from django.contrib.admin.views.main import ChangeList
from django.db.models import Count, Q, QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import URLPattern, path, reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods, require_POST

from articles.desk import article_views, capture_views, suggestion_views
from articles.desk.capture_page import download, show_capture
from articles.desk.facts import ReadOnlyAdmin, row_key
from articles.desk.pages import View, allowed
from articles.models import Article, Capture, FactVersion, Publisher
from regions.formats import dated_words

CAPTURE, DRAFT = "articles.capture_article", "articles.draft_fact"
_READ = require_http_methods(["GET", "HEAD"])
_EITHER = require_http_methods(["GET", "HEAD", "POST"])


class PublisherFilter(admin.SimpleListFilter):
    """By publisher; the names are loaded with the rows."""

    title = _("publisher")
    parameter_name = "publisher"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
        publishers = Publisher.objects.filter(articles__isnull=False).distinct()
        named = publishers.prefetch_related("names")
        return sorted(((each.slug, each.name) for each in named), key=lambda pair: pair[1])

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        known = _known(self)
        return queryset.filter(publisher__slug=known) if known else queryset


class YearFilter(admin.SimpleListFilter):
    title = _("year of publication")
    parameter_name = "year"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
        days = Article.objects.dates("published_on", "year", order="DESC")
        return [(str(day.year), str(day.year)) for day in days]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        known = _known(self)
        return queryset.filter(published_on__year=int(known)) if known else queryset


def _known(chosen: admin.SimpleListFilter) -> str:
    """The chosen value where the filter offers it; addresses can hold anything."""
    value = chosen.value() or ""
    return value if value in {str(key) for key, _label in chosen.lookup_choices} else ""


class ArticleList(ChangeList):
    """The list of articles; the facts of those on the page are counted in one query."""

    def get_results(self, request: HttpRequest) -> None:
        super().get_results(request)
        articles = list(self.result_list)
        counts = {row["citations__passage__capture__article"]: row for row in _counts(articles)}
        for article in articles:
            article.fact_counts = counts.get(article.pk, {})
        # The page and its links were made already: the rows may be a list from here on.
        self.result_list = articles


def _counts(articles: list[Article]) -> Iterable[dict[str, Any]]:
    """How many facts of each article are published, in review, and in work."""
    now = timezone.now()
    live = Q(live_from__lte=now) & (Q(live_until=None) | Q(live_until__gt=now))
    open_ = Q(approved_at=None, discarded_at=None)
    article = "citations__passage__capture__article"
    counted: Iterable[dict[str, Any]] = (
        FactVersion.objects.filter(**{f"{article}__in": articles})
        .order_by()
        .values(article)
        .annotate(
            published=Count("fact", filter=Q(approved_at__isnull=False) & live, distinct=True),
            reviewing=Count("fact", filter=open_ & Q(submitted_at__isnull=False), distinct=True),
            drafts=Count("fact", filter=open_ & Q(submitted_at=None), distinct=True),
        )
    )
    return counted


@admin.register(Article)
class ArticleAdmin(ReadOnlyAdmin):
    """The list of articles; capture; the page of an article with its suggestions."""

    list_display = (
        "title",
        "publisher_name",
        "date",
        "language",
        "kind",
        "policy",
        "published",
        "reviewing",
        "drafts",
    )
    list_filter = (PublisherFilter, "language", "policy", "kind", YearFilter)
    list_select_related = ("publisher",)
    search_fields = ("title", "url", "addresses__url", "publisher__names__text", "byline")
    search_help_text = _("Words of a title, an address, a publisher or an author")
    ordering = ("-pk",)

    def get_queryset(self, request: HttpRequest) -> QuerySet[Article]:
        return Article.objects.prefetch_related("publisher__names")

    def changelist_view(
        self, request: HttpRequest, extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        return super().changelist_view(request, {"title": _("Articles"), **(extra_context or {})})

    def get_changelist(self, request: HttpRequest, **kwargs: Any) -> type[ChangeList]:
        return ArticleList

    def has_add_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Adding is capturing; the button leads there."""
        return request.user.has_perm(CAPTURE)

    @admin.display(description=_("publisher"), ordering="publisher__slug")
    def publisher_name(self, article: Article) -> str:
        return article.publisher.name

    @admin.display(description=_("date"), ordering="published_on")
    def date(self, article: Article) -> str:
        return dated_words(article.published_on, article.published_precision)

    @admin.display(description=_("published"))
    def published(self, article: Any) -> int:
        return int(article.fact_counts.get("published", 0))

    @admin.display(description=_("in review"))
    def reviewing(self, article: Any) -> int:
        return int(article.fact_counts.get("reviewing", 0))

    @admin.display(description=_("drafts"))
    def drafts(self, article: Any) -> int:
        return int(article.fact_counts.get("drafts", 0))

    def get_urls(self) -> list[URLPattern]:
        of_one = [
            ("data", article_views.change_data, CAPTURE),
            ("take-down", article_views.take_down, "articles.take_down_article"),
            ("lift", article_views.lift, "articles.lift_takedown"),
        ]
        of_suggestion = [
            ("accept", suggestion_views.accept),
            ("dismiss", suggestion_views.dismiss),
            ("restore", suggestion_views.restore),
        ]
        own = [
            _address("capture/", "capture", allowed(_EITHER(capture_views.begin), CAPTURE)),
            _address(
                "capture/<int:upload_id>/",
                "capture_preview",
                allowed(_EITHER(capture_views.preview), CAPTURE),
            ),
            *(
                _address(f"<int:pk>/{name}/", name, allowed(_EITHER(_of_article(page)), needed))
                for name, page, needed in of_one
            ),
            *(
                _address(
                    f"<int:pk>/c/<int:number>/{name}/",
                    name,
                    allowed(require_POST(_of_capture(page)), DRAFT),
                )
                for name, page in of_suggestion
            ),
        ]
        return [*own, *super().get_urls()]

    def add_view(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        return HttpResponseRedirect(reverse("admin:articles_article_capture"))

    def row_view(self, request: HttpRequest, key: int) -> HttpResponse:
        """The article's page: text, nothing of it a form."""
        page = _READ(article_views.show)
        return allowed(page, "articles.view_article")(request, _article(key))

    def history_view(
        self, request: HttpRequest, object_id: str, extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        """The log is on the article's page."""
        page = reverse("admin:articles_article_change", args=[_article(row_key(object_id)).pk])
        return HttpResponseRedirect(f"{page}#history")


@admin.register(Capture)
class CaptureAdmin(ReadOnlyAdmin):
    """The list of captures; one capture with its text, its hashes and its bytes to download."""

    list_display = ("article_title", "number", "media_type", "captured_by", "captured")
    list_select_related = ("article", "captured_by")
    list_filter = ("media_type",)
    search_fields = ("article__title", "text_sha256", "bytes_sha256")
    search_help_text = _("Words of the article's title, or a SHA-256")
    ordering = ("-pk",)

    def get_queryset(self, request: HttpRequest) -> QuerySet[Capture]:
        return Capture.objects.defer("text", "notes", "removed")

    def changelist_view(
        self, request: HttpRequest, extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        return super().changelist_view(request, {"title": _("Captures"), **(extra_context or {})})

    @admin.display(description=_("article"), ordering="article__title")
    def article_title(self, capture: Capture) -> str:
        return capture.article.title

    @admin.display(description=_("captured at"), ordering="captured_at")
    def captured(self, capture: Capture) -> str:
        return f"{capture.captured_at:%Y-%m-%d %H:%M}"

    def get_urls(self) -> list[URLPattern]:
        page = allowed(_READ(download), "articles.view_capture")
        own = path("<int:pk>/bytes/", page, name="articles_capture_bytes")
        return [own, *super().get_urls()]

    def row_view(self, request: HttpRequest, key: int) -> HttpResponse:
        return allowed(_READ(show_capture), "articles.view_capture")(request, key)

    def history_view(
        self, request: HttpRequest, object_id: str, extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        capture = get_object_or_404(Capture.objects.only("article_id"), pk=row_key(object_id))
        page = reverse("admin:articles_article_change", args=[capture.article_id])
        return HttpResponseRedirect(f"{page}#history")


def _address(route: str, name: str, view: View) -> URLPattern:
    return path(route, view, name=f"articles_article_{name.replace('-', '_')}")


def _of_article(page: View) -> View:
    def view(request: HttpRequest, pk: int) -> HttpResponse:
        return page(request, _article(pk))

    return view


def _of_capture(page: View) -> View:
    def view(request: HttpRequest, pk: int, number: int) -> HttpResponse:
        captures = Capture.objects.select_related("article__publisher")
        return page(request, get_object_or_404(captures, article=pk, number=number))

    return view


def _article(pk: int) -> Article:
    articles = Article.objects.select_related("publisher", "withheld_by")
    return get_object_or_404(articles.prefetch_related("publisher__names"), pk=pk)
