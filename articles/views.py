"""Pages of one article, one fact and one version, and the addresses that never change."""

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.utils.cache import patch_vary_headers

from articles import structured
from articles.article_page import article_page, cited_captures
from articles.citation_text import citation_text
from articles.fact_page import fact_page
from articles.models import Article, Fact, FactVersion
from regions.addresses import site_root
from regions.pages import public_page


@public_page
def article(request: HttpRequest, slug: str) -> HttpResponse:
    page = article_page(slug, timezone.now())
    if page is None:
        raise Http404
    data = structured.article_data(page, site_root(request))
    return render(request, "articles/article.html", {"page": page, "data": data})


@public_page
def fact(request: HttpRequest, pk: int) -> HttpResponse:
    return _fact(request, "articles/fact.html", pk)


@public_page
def version(request: HttpRequest, pk: int, number: int) -> HttpResponse:
    return _fact(request, "articles/version.html", pk, number)


def _fact(request: HttpRequest, template: str, pk: int, number: int | None = None) -> HttpResponse:
    page = fact_page(pk, timezone.now(), number)
    if page is None:
        raise Http404
    root = site_root(request)
    context = {
        "page": page,
        "data": structured.claim(page, root),
        "permanent": f"{root}{page.version}",
        "citation_text": citation_text(page, root),
    }
    return render(request, template, context)


@public_page
def permanent_fact(request: HttpRequest, pk: int) -> HttpResponse:
    return _found(get_object_or_404(Fact.objects.ever_published(timezone.now()), pk=pk))


@public_page
def permanent_version(request: HttpRequest, pk: int, number: int) -> HttpResponse:
    versions = FactVersion.objects.ever_published(timezone.now())
    return _found(get_object_or_404(versions, fact_id=pk, number=number))


@public_page
def permanent_capture(request: HttpRequest, pk: int, number: int) -> HttpResponse:
    now = timezone.now()
    article = get_object_or_404(Article.objects.public(now), pk=pk)
    capture = get_object_or_404(cited_captures(article, now).only("number"), number=number)
    return _found(article, f"#c{capture.number}")


def _found(thing: Article | Fact | FactVersion, place: str = "") -> HttpResponse:
    """On to the page in the reader's language: the active one, by Accept-Language."""
    response = HttpResponseRedirect(thing.get_absolute_url() + place)
    patch_vary_headers(response, ["Accept-Language"])
    return response
