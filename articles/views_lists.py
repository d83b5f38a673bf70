"""The lists of facts and of articles."""

from datetime import UTC, date, datetime, time
from functools import partial

from django.db.models import Exists, OuterRef, Q, QuerySet, Value
from django.db.models.fetch_modes import FETCH_RAISE
from django.db.models.functions import Coalesce
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone

from articles.filters import article_filters, fact_filters
from articles.models import Article, Attribution, FactVersion, Publisher
from regions.pages import public_page
from regions.paging import PAGE_SIZE, Cursor, Page, page_of_versions, page_or_first
from regions.rows import with_row_parts

# Works without a date come last.
UNDATED = date(1, 1, 1)


@public_page
def facts(request: HttpRequest) -> HttpResponse:
    """Published facts, newest first, narrowed by the query."""
    at = timezone.now()
    after = request.GET.get("after", "")
    filters = fact_filters(request.GET, sources_at(at))
    versions = filters.apply(with_row_parts(FactVersion.objects.published(at)))
    page = page_or_first(partial(page_of_versions, versions), after)
    context = {"filters": filters, "page": page, "after": after}
    status = 404 if filters.unknown or page.instead else 200
    return render(request, "articles/facts.html", context, status=status)


@public_page
def articles(request: HttpRequest) -> HttpResponse:
    """Articles that published facts cite, newest first."""
    at = timezone.now()
    after = request.GET.get("after", "")
    filters = article_filters(request.GET, publishers_at(at))
    rows = (
        Article.objects.public(at)
        .select_related("publisher")
        .prefetch_related("publisher__names")
        .fetch_mode(FETCH_RAISE)
    )
    page = page_or_first(partial(page_of_articles, filters.apply(rows)), after)
    context = {"filters": filters, "page": page, "after": after}
    status = 404 if filters.unknown or page.instead else 200
    return render(request, "articles/articles.html", context, status=status)


def publishers_at(at: datetime) -> QuerySet[Publisher]:
    """Publishers of public articles, and all that take part in a merger: old filters work on."""
    own = Article.objects.public(at).filter(publisher=OuterRef("pk"))
    return _publishers(Exists(own))


def sources_at(at: datetime) -> QuerySet[Publisher]:
    """The same, and whom published facts name as their source."""
    own = Article.objects.public(at).filter(publisher=OuterRef("pk"))
    named = Attribution.objects.filter(
        publisher=OuterRef("pk"), citation__version__in=FactVersion.objects.published(at)
    )
    return _publishers(Exists(own) | Exists(named))


def _publishers(shown: Q | Exists) -> QuerySet[Publisher]:
    merged = Publisher.objects.filter(merged_into=OuterRef("pk"))
    return Publisher.objects.filter(shown | Q(merged_into__isnull=False) | Exists(merged))


def page_of_articles(articles: QuerySet[Article], after: str) -> Page:
    """One page of articles, newest publication day first, that follow the cursor `after`."""
    rows = articles.annotate(listed_on=Coalesce("published_on", Value(UNDATED)))
    if after:
        cursor = Cursor.decode(after)
        day = cursor.at.astimezone(UTC).date()
        rows = rows.filter(Q(listed_on__lt=day) | Q(listed_on=day, id__lt=cursor.id))
    found = list(rows.order_by("-listed_on", "-id")[: PAGE_SIZE + 1])
    if len(found) <= PAGE_SIZE:
        return Page(found, "")
    last = found[PAGE_SIZE - 1]
    at = datetime.combine(last.published_on or UNDATED, time(), UTC)
    return Page(found[:PAGE_SIZE], Cursor(at, last.pk).encode())
