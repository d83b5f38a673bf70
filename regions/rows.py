"""Rows of facts: what a list needs of each version, loaded in a fixed number of queries.

Facts live in another app, which this one does not import: their models are reached over the
relations that point here (`region.versions`).
"""

from typing import Any

from django.db.models import Exists, F, Model, OuterRef, Prefetch, QuerySet, Window
from django.db.models.fetch_modes import FETCH_RAISE
from django.db.models.functions import RowNumber

# Texts that no list shows; one of them may be megabytes.
HEAVY = [
    "passage__capture__text",
    "passage__capture__notes",
    "passage__capture__removed",
    "passage__capture__kept_lines",
]


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
        .prefetch_related("passage__capture__article__publisher__names")
        .fetch_mode(FETCH_RAISE)
    )
    return (
        versions.select_related("fact", "indicator", "quantity")
        .prefetch_related(
            "statements",
            "indicator__names",
            "regions__names",
            "sectors__names",
            Prefetch("citations", queryset=principal, to_attr="principal"),
        )
        .fetch_mode(FETCH_RAISE)
    )


def tagged(versions: QuerySet[Any], field: str, ids: list[int]) -> QuerySet[Any]:
    """Those of `versions` tagged with one of `ids` through the many-to-many `field`, once each."""
    relation = versions.model._meta.get_field(field)
    through = relation.remote_field.through
    links = through._default_manager.filter(
        **{
            relation.m2m_field_name(): OuterRef("pk"),
            f"{relation.m2m_reverse_field_name()}__in": ids,
        }
    )
    return versions.filter(Exists(links))


def newest_levels(versions: QuerySet[Any]) -> QuerySet[Any]:
    """The newest level of each indicator among `versions`, in the indicators' own order.

    Newest is the latest period, then the latest publication. Versions of several regions or of a
    sector are left out: their number is not the region's whole.
    """
    return (
        versions.filter(indicator__isnull=False, quantity__role="level", period_end__isnull=False)
        .annotate(
            place=Window(
                RowNumber(),
                partition_by=F("indicator"),
                order_by=[F("period_end").desc(), F("live_from").desc(), F("id").desc()],
            )
        )
        .filter(place=1)
        .order_by("indicator__position", "indicator_id")
    )
