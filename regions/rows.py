"""Rows of facts: what a list needs of each version, loaded in a fixed number of queries.

Facts live in another app, which this one does not import: their models are reached over the
relations that point here (`region.versions`).
"""

from collections.abc import Iterable
from typing import Any

from django.db.models import Exists, F, Model, OuterRef, Prefetch, QuerySet, Window
from django.db.models.fetch_modes import FETCH_RAISE
from django.db.models.functions import RowNumber

from regions.models import Indicator, Region, Sector

# Texts that no list shows; one of them may be megabytes.
HEAVY = [
    "passage__capture__text",
    "passage__capture__notes",
    "passage__capture__removed",
    "passage__capture__kept_lines",
]


def shown_names(model: Any, path: str = "names") -> "Prefetch[Any]":
    """Loads over `path` the names that pages show, without the aliases that texts go by."""
    names: Any = model._meta.get_field("names").related_model
    # The class itself takes no type parameter when it runs.
    return Prefetch(path, queryset=names.objects.filter(is_alias=False))


def with_row_parts(versions: QuerySet[Any]) -> QuerySet[Any]:
    """Load with `versions` what includes/fact.html shows; anything else raises when it is read.

    Each version gets `principal`: a list that holds its principal citation, with passage,
    capture, article and publisher.
    """
    citation: type[Model] = versions.model._meta.get_field("citations").related_model
    principal = (
        citation._default_manager.filter(is_principal=True)
        .select_related("passage__capture__article__publisher")
        .defer(*HEAVY)
        .prefetch_related(
            "passage__capture__article__publisher__names", "attributions__publisher__names"
        )
        .fetch_mode(FETCH_RAISE)
    )
    loaded: QuerySet[Any] = (
        versions.select_related("fact", "indicator", "quantity")
        .prefetch_related(
            "statements",
            shown_names(Indicator, "indicator__names"),
            Prefetch("regions", queryset=Region.objects.defer("outline")),
            shown_names(Region, "regions__names"),
            "sectors",
            shown_names(Sector, "sectors__names"),
            Prefetch("citations", queryset=principal, to_attr="principal"),
        )
        .fetch_mode(FETCH_RAISE)
    )
    return loaded


def loaded(versions: QuerySet[Any], *chosen: Iterable[Any]) -> list[list[Any]]:
    """The rows of each of `chosen` (versions among `versions`), with their parts.

    All are loaded together, so that a page of several lists asks no more than a page of one.
    """
    lists = [list(rows) for rows in chosen]
    ids = {row.pk for rows in lists for row in rows}
    parts = {row.pk: row for row in with_row_parts(versions.filter(pk__in=ids))}
    return [[parts[row.pk] for row in rows] for rows in lists]


def tagged(versions: QuerySet[Any], field: str, ids: list[int]) -> QuerySet[Any]:
    """Those of `versions` tagged with one of `ids` through the many-to-many `field`, once each."""
    links = _links(versions, field).filter(**{f"{_reverse_name(versions, field)}__in": ids})
    return versions.filter(Exists(links))


def newest_levels(versions: QuerySet[Any], *, by: tuple[str, ...] = ()) -> QuerySet[Any]:
    """The newest level of each indicator among `versions`, in the indicators' own order.

    A level is in the indicator's unit: a share counts only where the indicator is one. Newest is
    the latest period, then the latest publication. A figure of the whole goes before a figure of
    one sector; plans are left out, they are no level yet. `by` names many-to-many fields
    (`regions`) for which levels are told apart.
    """
    newest: QuerySet[Any] = (
        versions.filter(
            kind="quantity",
            quantity__role__in=["level", "share"],
            quantity__unit=F("indicator__unit"),
            period_start__isnull=False,
            period_end__isnull=False,
        )
        .annotate(
            place=Window(
                RowNumber(),
                partition_by=[F("indicator"), *map(F, by)],
                order_by=[
                    has(versions, "sectors").asc(),
                    F("period_end").desc(),
                    F("live_from").desc(),
                    F("id").desc(),
                ],
            )
        )
        .filter(place=1)
        .order_by("indicator__position", "indicator_id", "id")
    )
    return newest


def of_one(versions: QuerySet[Any], field: str, identity: int) -> QuerySet[Any]:
    """Those of `versions` that the many-to-many `field` ties to `identity` and to nothing else."""
    links = _links(versions, field)
    own = {links.model._meta.get_field(_reverse_name(versions, field)).attname: identity}
    return versions.filter(Exists(links.filter(**own)), ~Exists(links.exclude(**own)))


def has(versions: QuerySet[Any], field: str) -> Exists:
    """Whether a version has any row in the many-to-many `field`: to filter or order by."""
    return Exists(_links(versions, field))


def _links(versions: QuerySet[Any], field: str) -> QuerySet[Any]:
    """Rows of the many-to-many `field` that belong to the version of the outer query."""
    relation = versions.model._meta.get_field(field)
    links: QuerySet[Any] = relation.remote_field.through._default_manager.filter(
        **{relation.m2m_field_name(): OuterRef("pk")}
    )
    return links


def _reverse_name(versions: QuerySet[Any], field: str) -> str:
    return str(versions.model._meta.get_field(field).m2m_reverse_field_name())
