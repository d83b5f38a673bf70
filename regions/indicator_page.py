"""What an indicator's page shows of its figures: the table by year, the chart, and the rest."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext

from regions import charts, formats
from regions.models import Indicator, SeriesBreak
from regions.series import Figure, Table, interval, table, year_of


@dataclass(frozen=True)
class IndicatorFigures:
    """Levels by year; other levels and plans; growth rates, multiples and shares."""

    table: Table
    chart: charts.Chart | None
    others: tuple[Any, ...]
    changes: tuple[Any, ...]


def figures_of(
    indicator: Indicator, versions: Sequence[Any], breaks: Sequence[SeriesBreak]
) -> IndicatorFigures:
    """Sort `versions` of the indicator, loaded by `with_row_parts`, to where they are shown."""
    levels, others, changes = [], [], []
    for version in versions:
        quantity = getattr(version, "quantity", None)
        if quantity is None:
            continue
        if quantity.role in {"growth", "multiple"} or (
            quantity.role == "share" and quantity.unit != indicator.unit
        ):
            changes.append(version)
        elif (figure := _level(indicator, version)) is not None:
            levels.append(figure)
        else:
            others.append(version)
    levels.sort(key=_place)
    shown = table(_shortened(levels))
    break_years = sorted({one.starts_on.year for one in breaks})
    return IndicatorFigures(shown, _chart(shown, break_years), tuple(others), tuple(changes))


def series_name(version: Any) -> str:
    """The places and sectors that a version's figure is of: "Beijing", "Hebei · Robotics"."""
    regions = region_names(version)
    sectors = gettext(", ").join(sector.name for sector in version.sectors.all())
    return " · ".join(part for part in (regions, sectors) if part)


def region_names(version: Any) -> str:
    return gettext(", ").join(region.name for region in version.regions.all())


def _level(indicator: Indicator, version: Any) -> Figure | None:
    quantity = version.quantity
    year = year_of(version.period_start, version.period_end)
    if year is None or version.kind != "quantity" or quantity.unit != indicator.unit:
        return None
    low, high = interval(
        quantity.value,
        quantity.value_max,
        quantity.half_width,
        quantity.lower,
        quantity.upper,
        quantity.comparator,
    )
    return Figure(series_name(version), year, quantity.value, low, high, quantity.unit, version)


def _shortened(levels: list[Figure]) -> list[Figure]:
    """Where all series are of the same sectors, these tell nothing apart: places name them."""
    sectors = {tuple(sector.pk for sector in one.source.sectors.all()) for one in levels}
    if len(sectors) != 1:
        return levels
    return [replace(one, series=region_names(one.source) or one.series) for one in levels]


def _place(figure: Figure) -> tuple[Any, ...]:
    """Regions in their own order, figures of a whole before those of a sector."""
    version = figure.source
    places = [(region.position, region.slug) for region in version.regions.all()]
    sectors = [(sector.position, sector.slug) for sector in version.sectors.all()]
    return (bool(sectors), len(places) > 1, places, sectors, figure.year)


def _chart(shown: Table, breaks: Sequence[int]) -> charts.Chart | None:
    lines = [
        charts.Line(
            str(row.series),
            [_point(group) for cell in row.cells for group in cell.groups],
        )
        for row in shown.rows
    ]
    number: Callable[[Decimal], str] = formats.number_words
    return charts.draw(lines, breaks, number)


def _point(group: tuple[Figure, ...]) -> charts.Point:
    finest = group[0]
    version = finest.source
    title = gettext("%(series)s, %(period)s: %(amount)s. Source: %(source)s") % {
        "series": finest.series,
        "period": formats.period_words(version.period_start, version.period_end),
        "amount": formats.quantity_words(version.quantity),
        "source": source_name(version),
    }
    return charts.Point(
        year=finest.year,
        value=finest.value,
        low=finest.low if finest.low.is_finite() else finest.value,
        high=finest.high if finest.high.is_finite() else finest.value,
        href=reverse("articles:fact", args=[version.fact_id]),
        title=title,
    )


def source_name(version: Any) -> str:
    """Whom a figure comes from, in a few words: a brief's own named source, else the publisher."""
    citation = version.principal[0] if version.principal else None
    if citation is None:
        return ""
    article = citation.passage.capture.article
    named = citation.attributions.all()
    if article.is_brief and named:
        return attribution_name(named[0])
    return str(article.publisher.name)


def attribution_name(attribution: Any) -> str:
    """A known publisher's name in the reader's language, else the name as the article writes it."""
    return str(attribution.publisher.name if attribution.publisher else attribution.name)
