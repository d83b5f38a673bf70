"""Pages of regions, sectors and indicators. Facts are reached over the relations to here."""

from collections.abc import Iterable
from functools import partial
from typing import Any

from django.db.models import Exists, OuterRef, QuerySet
from django.db.models.fetch_modes import FETCH_RAISE
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import get_language

from regions import maps
from regions.indicator_page import figures_of
from regions.merging import final, with_descendants, with_merged
from regions.models import Indicator, Named, Region, Sector
from regions.pages import public_page
from regions.paging import page_of_versions, page_or_first
from regions.rows import loaded, newest_levels, of_one, tagged
from regions.trees import branches

# A page's table holds this many figures at most; the list below it pages through all.
MOST_FIGURES = 1000


@public_page
def regions(request: HttpRequest) -> HttpResponse:
    """All regions as a tree, with the map."""
    rows = list(Region.objects.with_names().fetch_mode(FETCH_RAISE))
    context = {"tree": branches(rows), "map": map_of(rows)}
    return render(request, "regions/regions.html", context)


@public_page
def region(request: HttpRequest, slug: str) -> HttpResponse:
    """One region: key figures, gaps, the regions below it, and its own facts, newest first."""
    at = timezone.now()
    known = Region.objects.select_related("parent").prefetch_related(
        "names", "parent__names", "children__names"
    )
    found = get_object_or_404(known.fetch_mode(FETCH_RAISE), slug=slug)
    published = found.versions.published(at)
    own = of_one(published, "regions", found.pk)
    everywhere = found.versions.model.objects.published(at)
    measured = newest_levels(everywhere).values("indicator")
    covered = newest_levels(own).values("indicator")
    missing = Indicator.objects.in_use().with_names().filter(pk__in=measured)
    context, (figures,) = with_page(request, published, newest_levels(own))
    context |= {
        "region": found,
        "figures": figures,
        "missing": missing.exclude(pk__in=covered),
        "map": map_of([found, *found.children.all()]),
    }
    return render(request, "regions/region.html", context, status=_status(context))


@public_page
def sectors(request: HttpRequest) -> HttpResponse:
    """All sectors as a tree."""
    rows = Sector.objects.in_use().with_names().fetch_mode(FETCH_RAISE)
    return render(request, "regions/sectors.html", {"tree": branches(list(rows))})


@public_page
def sector(request: HttpRequest, slug: str) -> HttpResponse:
    """One sector, with the facts of the sectors below it and of those merged into it."""
    at = timezone.now()
    rows = list(Sector.objects.with_names().fetch_mode(FETCH_RAISE))
    found = _named(rows, slug)
    if (target := final(found.pk, rows)) != found.pk:
        return _moved("sector", next(row for row in rows if row.pk == target))
    everything = found.versions.model.objects.published(at)
    published = tagged(everything, "sectors", with_descendants(found.pk, rows))
    without = Region.objects.filter(parent__parent=None).with_names()
    # A figure of several regions is the newest of each, and is shown once.
    levels = dict.fromkeys(newest_levels(published, by=("regions",)))
    context, (figures,) = with_page(request, published, levels)
    context |= {
        "sector": found,
        "parent": next((row for row in rows if row.pk == found.parent_id), None),
        "children": [
            row for row in rows if row.parent_id == found.pk and row.merged_into_id is None
        ],
        "figures": figures,
        "missing": without.exclude(Exists(published.filter(regions=OuterRef("pk")))),
    }
    return render(request, "regions/sector.html", context, status=_status(context))


@public_page
def indicators(request: HttpRequest) -> HttpResponse:
    """All indicators with their units."""
    rows = Indicator.objects.in_use().with_names().fetch_mode(FETCH_RAISE)
    return render(request, "regions/indicators.html", {"indicators": rows})


@public_page
def indicator(request: HttpRequest, slug: str) -> HttpResponse:
    """One indicator: what it measures, its series as chart and table, and its facts."""
    at = timezone.now()
    rows = list(Indicator.objects.with_names().fetch_mode(FETCH_RAISE))
    found = _named(rows, slug)
    if (target := final(found.pk, rows)) != found.pk:
        return _moved("indicator", next(row for row in rows if row.pk == target))
    published = found.versions.model.objects.published(at).filter(
        indicator__in=with_merged(found.pk, rows)
    )
    breaks = list(found.breaks.filter(language=get_language()))
    series = published.order_by("-period_end", "-id")[:MOST_FIGURES]
    context, (versions,) = with_page(request, published, series)
    without = Region.objects.filter(parent__parent=None).with_names()
    context |= {
        "indicator": found,
        "breaks": breaks,
        "figures": figures_of(found, versions, breaks),
        "missing": without.exclude(Exists(published.filter(regions=OuterRef("pk")))),
    }
    return render(request, "regions/indicator.html", context, status=_status(context))


def with_page(
    request: HttpRequest, published: QuerySet[Any], *others: Iterable[Any]
) -> tuple[dict[str, Any], list[list[Any]]]:
    """The page of `published` that `?after=` asks for, and the rows of `others`, all loaded."""
    after = request.GET.get("after", "")
    page = page_or_first(partial(page_of_versions, published), after)
    page.rows, *rest = loaded(published, page.rows, *others)
    return {"page": page, "after": after}, rest


def _status(context: dict[str, Any]) -> int:
    """404 where the page of the list that was asked for does not exist."""
    return 404 if context["page"].instead else 200


def map_of(rows: list[Region]) -> maps.Map | None:
    """The map of those of `rows` that have an outline."""
    return maps.draw((row.slug, row.name, row.outline) for row in rows)


def _named[T: Named](rows: list[T], slug: str) -> T:
    for row in rows:
        if row.slug == slug:
            return row
    raise Http404(slug)


def _moved(name: str, row: Named) -> HttpResponse:
    return HttpResponseRedirect(reverse(f"regions:{name}", args=[row.slug]))
