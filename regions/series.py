"""Rows of figures to a table of series by year. Pure.

A figure is an interval (its rounding, or what its words allow). Figures of one series and year
whose intervals overlap say the same; those that do not are kept apart and shown side by side,
never averaged.
"""

from collections import defaultdict
from collections.abc import Hashable, Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

ANY_LESS, ANY_MORE = Decimal("-Infinity"), Decimal("Infinity")


@dataclass(frozen=True)
class Figure:
    """One level of a series. `source` is what the page shows it with: a fact's version."""

    series: Hashable
    year: int
    value: Decimal
    low: Decimal
    high: Decimal
    unit: str
    source: Any

    @property
    def width(self) -> Decimal:
        return self.high - self.low


@dataclass(frozen=True)
class Cell:
    """The figures of one series and year: one group where they agree, more where they differ."""

    year: int
    groups: tuple[tuple[Figure, ...], ...]

    @property
    def is_missing(self) -> bool:
        return not self.groups

    @property
    def differs(self) -> bool:
        return len(self.groups) > 1


@dataclass(frozen=True)
class Row:
    series: Hashable
    cells: tuple[Cell, ...]


@dataclass(frozen=True)
class Table:
    years: tuple[int, ...]
    rows: tuple[Row, ...]


def year_of(start: date | None, end: date | None) -> int | None:
    """The year that a period stands for: the whole of it, or its last day; else None."""
    if start is None or end is None or (end.month, end.day) != (12, 31):
        # Open at its start it is "by the end of …", a plan's wording: no value of that year.
        return None
    return end.year if start in (end, date(end.year, 1, 1)) else None


def interval(
    value: Decimal,
    value_max: Decimal | None,
    half_width: Decimal,
    lower: Decimal | None,
    upper: Decimal | None,
    comparator: str,
) -> tuple[Decimal, Decimal]:
    """The interval that a quantity allows; infinite at an end that its words leave open."""
    ends = [value] if value_max is None else [value, value_max]
    low, high = min(ends) - half_width, max(ends) + half_width
    if lower is not None:
        low = min(low, lower)
    if upper is not None:
        high = max(high, upper)
    if comparator in {">", ">="} and upper is None:
        high = ANY_MORE
    if comparator in {"<", "<="} and lower is None:
        low = ANY_LESS
    return low, high


def table(figures: Iterable[Figure]) -> Table:
    """The table of `figures`: series in their first order, every year that has a figure."""
    cells: dict[Hashable, dict[int, list[Figure]]] = defaultdict(lambda: defaultdict(list))
    years: set[int] = set()
    for figure in figures:
        cells[figure.series][figure.year].append(figure)
        years.add(figure.year)
    columns = tuple(sorted(years))
    rows = tuple(
        Row(series, tuple(Cell(year, agreeing(by_year.get(year, []))) for year in columns))
        for series, by_year in cells.items()
    )
    return Table(columns, rows)


def agreeing(figures: Iterable[Figure]) -> tuple[tuple[Figure, ...], ...]:
    """Groups of figures that agree, the finest of each first; other units never agree.

    A figure joins the first group whose finest figure it overlaps: through a vague one
    ("more than 2 trillion") two exact figures that differ do not become one.
    """
    groups: list[list[Figure]] = []
    for figure in sorted(figures, key=lambda one: one.width):
        for group in groups:
            finest = group[0]
            if figure.unit == finest.unit and (
                figure.low <= finest.high and finest.low <= figure.high
            ):
                group.append(figure)
                break
        else:
            groups.append([figure])
    return tuple(tuple(group) for group in groups)
