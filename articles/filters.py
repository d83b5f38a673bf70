"""Filters of the public lists: what the query asks for, in words, with a way to take each off."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.conf import settings
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.http import QueryDict
from django.utils.translation import gettext

from articles.models import Citation, Publisher
from articles.models.articles import ArticleKind, ArticleQuerySet
from articles.models.facts import FactVersionQuerySet, VersionKind
from regions.merging import final, with_descendants, with_merged
from regions.models import Indicator, Region, Sector
from regions.rows import shown_names, tagged

# Years that a date column of both databases holds, and that news of the cluster can name.
YEARS = range(1900, 2201)

Narrow = Callable[[Any], Any]


@dataclass
class Filter:
    """One field of the form: a choice of `options`, or the year, which is typed."""

    name: str
    label: str
    options: list[tuple[str, str]]
    value: str
    narrow: Narrow | None = None
    """Narrows the list to the value; None where the value is unknown."""
    remove: str = ""
    """The query without this filter."""

    @property
    def is_typed(self) -> bool:
        return self.name == "year"

    @property
    def is_known(self) -> bool:
        return self.narrow is not None

    @property
    def shown(self) -> str:
        """The value in words."""
        return dict(self.options).get(self.value, self.value)


@dataclass
class Filters:
    """All fields of a list's form, those in use, and the query that keeps them."""

    fields: list[Filter]
    query: str = ""
    active: list[Filter] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.active = [part for part in self.fields if part.value]
        self.query = _query(self.active)
        for part in self.active:
            part.remove = _query(other for other in self.active if other is not part)

    @property
    def unknown(self) -> list[Filter]:
        """Filters whose value names nothing here."""
        return [part for part in self.active if not part.is_known]

    def apply(self, rows: Any) -> Any:
        """The rows that meet every filter in use; none where one of them is unknown."""
        if self.unknown:
            return rows.none()
        for part in self.active:
            if part.narrow:
                rows = part.narrow(rows)
        return rows


def _query(parts: Iterable[Filter]) -> str:
    query = QueryDict(mutable=True)
    for part in parts:
        query[part.name] = part.value
    return query.urlencode()


def fact_filters(given: QueryDict, sources: QuerySet[Publisher]) -> Filters:
    """The form of the list of facts, filled from the query `given`."""
    return Filters(
        [
            _regions(given),
            _sectors(given),
            _indicators(given),
            _publishers(given, gettext("Publisher or named source"), sources, _cited_from),
            _choice(
                given,
                "kind",
                gettext("Kind"),
                VersionKind.choices,
                lambda rows, value: rows.filter(kind=value),
            ),
            _choice(given, "language", gettext("Language of the source"), _languages(), _cited_in),
            _year(given),
        ]
    )


def article_filters(given: QueryDict, publishers: QuerySet[Publisher]) -> Filters:
    """The form of the list of articles."""

    def from_publishers(rows: ArticleQuerySet, ids: list[int]) -> ArticleQuerySet:
        return rows.filter(publisher__in=ids)

    return Filters(
        [
            _publishers(given, gettext("Publisher"), publishers, from_publishers),
            _choice(
                given,
                "kind",
                gettext("Kind"),
                ArticleKind.choices,
                lambda rows, value: rows.filter(kind=value),
            ),
            _choice(
                given,
                "language",
                gettext("Language"),
                _languages(),
                lambda rows, value: rows.filter(language=value),
            ),
        ]
    )


def _regions(given: QueryDict) -> Filter:
    rows = list(Region.objects.defer("outline").prefetch_related(shown_names(Region)))
    chosen = _chosen(rows, given, "region")
    options = [(row.slug, row.name) for row in rows]
    part = Filter("region", gettext("Region"), options, given.get("region", "").strip())
    if chosen:
        part.narrow = lambda versions: tagged(versions, "regions", [chosen.pk])
    return part


def _sectors(given: QueryDict) -> Filter:
    rows = list(Sector.objects.prefetch_related(shown_names(Sector)))
    chosen = _chosen(rows, given, "sector")
    part = Filter("sector", gettext("Sector"), _in_use(rows), given.get("sector", "").strip())
    if chosen:
        part.value = chosen.slug
        ids = with_descendants(chosen.pk, rows)
        part.narrow = lambda versions: tagged(versions, "sectors", ids)
    return part


def _indicators(given: QueryDict) -> Filter:
    rows = list(Indicator.objects.prefetch_related(shown_names(Indicator)))
    chosen = _chosen(rows, given, "indicator")
    value = given.get("indicator", "").strip()
    part = Filter("indicator", gettext("Indicator"), _in_use(rows), value)
    if chosen:
        part.value = chosen.slug
        ids = with_merged(chosen.pk, rows)
        part.narrow = lambda versions: versions.filter(indicator__in=ids)
    return part


def _publishers(
    given: QueryDict,
    label: str,
    publishers: QuerySet[Publisher],
    narrow: Callable[[Any, list[int]], Any],
) -> Filter:
    rows = sorted(
        publishers.prefetch_related(shown_names(Publisher)), key=lambda row: row.name.casefold()
    )
    chosen = _chosen(rows, given, "publisher")
    value = given.get("publisher", "").strip()
    part = Filter("publisher", label, _in_use(rows), value)
    if chosen:
        part.value = chosen.slug
        ids = with_merged(chosen.pk, rows)
        part.narrow = lambda listed: narrow(listed, ids)
    return part


def _choice(
    given: QueryDict,
    name: str,
    label: str,
    choices: Iterable[tuple[str, Any]],
    narrow: Callable[[Any, str], Any],
) -> Filter:
    options = [(value, str(words)) for value, words in choices]
    value = given.get(name, "").strip()
    part = Filter(name, label, options, value)
    if value in dict(options):
        part.narrow = lambda listed: narrow(listed, value)
    return part


def _year(given: QueryDict) -> Filter:
    """Facts whose period ends in the year; one that is open at its end counts by its start."""
    value = given.get("year", "").strip()
    part = Filter("year", gettext("Year"), [], value)
    if value.isascii() and value.isdigit() and len(value) == 4 and int(value) in YEARS:
        days = (date(int(value), 1, 1), date(int(value), 12, 31))
        ends = Q(period_end__range=days)
        part.narrow = lambda versions: versions.filter(
            ends | Q(period_end=None, period_start__range=days)
        )
    return part


def _languages() -> list[tuple[str, str]]:
    return [(code, str(name)) for code, name in settings.LANGUAGES]


def _in_use(rows: Iterable[Any]) -> list[tuple[str, str]]:
    return [(row.slug, row.name) for row in rows if row.merged_into_id is None]


def _chosen(rows: list[Any], given: QueryDict, name: str) -> Any | None:
    """The row that the query names; where that was merged, the row it was merged into."""
    slug = given.get(name, "").strip()
    found = next((row for row in rows if row.slug == slug), None)
    if found is None or not hasattr(found, "merged_into_id"):
        return found
    target = final(found.pk, rows)
    return next((row for row in rows if row.pk == target), found)


def _cited_from(versions: FactVersionQuerySet, ids: list[int]) -> FactVersionQuerySet:
    """Facts that stand in an article of these publishers, or that it takes from them by name."""
    own = Q(passage__capture__article__publisher__in=ids)
    return versions.filter(_principal(own | Q(attributions__publisher__in=ids)))


def _cited_in(versions: FactVersionQuerySet, language: str) -> FactVersionQuerySet:
    return versions.filter(_principal(Q(passage__capture__article__language=language)))


def _principal(condition: Q) -> Exists:
    return Exists(Citation.objects.filter(condition, version=OuterRef("pk"), is_principal=True))
