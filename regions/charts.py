"""A line chart by year as SVG parts. Pure: numbers in, drawing units out.

A line joins neighbouring years only. It breaks at a missing year, at a year for which figures
differ, and where the series itself is counted otherwise: it never bridges what is not known.
"""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

WIDTH, HEIGHT = 420.0, 280.0
LEFT, RIGHT, TOP, BOTTOM = 76.0, 100.0, 14.0, 28.0
LABEL_HEIGHT = 16.0
MOST_LINES = 6
MARKS = (
    "M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0Z",
    "M-4-4H4V4H-4Z",
    "M0-5L5 4H-5Z",
    "M0-5L5 0L0 5L-5 0Z",
    "M-5-4H5L0 5Z",
    "M-5-2H-2V-5H2V-2H5V2H2V5H-2V2H-5Z",
)


@dataclass(frozen=True)
class Point:
    """A figure: where it leads, and what it says in words. `low`, `high`: its finite interval."""

    year: int
    value: Decimal
    low: Decimal
    high: Decimal
    href: str
    title: str


@dataclass(frozen=True)
class Line:
    """A series. `style`, from 1 to 6, stands for colour, dash and mark."""

    label: str
    points: Sequence[Point]


@dataclass(frozen=True)
class Dot:
    x: float
    y: float
    y_low: float
    y_high: float
    point: Point


@dataclass(frozen=True)
class DrawnLine:
    """A series with its dots; its label stands in the right margin, level with its end."""

    style: int
    label: str
    label_y: float
    path: str
    mark: str
    dots: tuple[Dot, ...]


@dataclass(frozen=True)
class Tick:
    at: float
    label: str


@dataclass(frozen=True)
class Chart:
    width: float
    height: float
    left: float
    right: float
    top: float
    bottom: float
    years: tuple[Tick, ...]
    values: tuple[Tick, ...]
    breaks: tuple[Tick, ...]
    lines: tuple[DrawnLine, ...]
    left_out: int


def draw(
    lines: Sequence[Line], breaks: Collection[int], number: Callable[[Decimal], str]
) -> Chart | None:
    """The chart of `lines`; None where fewer than two years have a point.

    `breaks` are years from which on values do not compare with those before; `number` writes a
    tick. Beyond six lines those with the fewest points are left out, and counted.
    """
    kept = sorted(lines, key=lambda line: -len(line.points))[:MOST_LINES]
    kept = [line for line in lines if line in kept and line.points]
    years = sorted({point.year for line in kept for point in line.points})
    if len(years) < 2:
        return None
    ticks = value_ticks([end for line in kept for p in line.points for end in (p.low, p.high)])

    def x(year: float) -> float:
        return LEFT + (WIDTH - LEFT - RIGHT) * (year - years[0]) / (years[-1] - years[0])

    def y(value: Decimal) -> float:
        share = float((value - ticks[0]) / (ticks[-1] - ticks[0]))
        return HEIGHT - BOTTOM - (HEIGHT - BOTTOM - TOP) * share

    drawn = [_line(style, line, breaks, x, y) for style, line in enumerate(kept, start=1)]
    return Chart(
        width=WIDTH,
        height=HEIGHT,
        left=LEFT,
        right=WIDTH - RIGHT,
        top=TOP,
        bottom=HEIGHT - BOTTOM,
        years=tuple(Tick(x(year), str(year)) for year in _year_ticks(years)),
        values=tuple(Tick(y(value), number(value)) for value in ticks),
        breaks=tuple(
            Tick(x(year - 0.5), str(year)) for year in breaks if years[0] < year <= years[-1]
        ),
        lines=_apart(drawn),
        left_out=len([line for line in lines if line.points]) - len(kept),
    )


def value_ticks(values: Sequence[Decimal]) -> list[Decimal]:
    """Four to eight round values that enclose `values`; from zero unless all lie far above it."""
    low, high = min(values), max(values)
    if low > 0 and low < high * Decimal("0.6"):
        low = Decimal(0)
    if low == high:
        low, high = (Decimal(0), high) if high > 0 else (low, Decimal(0))
    if low == high:
        high = Decimal(1)
    step = _round_step((high - low) / 4)
    first = (low / step).to_integral_value("ROUND_FLOOR") * step
    ticks = [first]
    while ticks[-1] < high:
        ticks.append(ticks[-1] + step)
    return ticks


def _round_step(rough: Decimal) -> Decimal:
    power = Decimal(1).scaleb(rough.adjusted())
    return next(power * f for f in (1, 2, Decimal("2.5"), 5, 10) if power * f >= rough)


def _year_ticks(years: Sequence[int]) -> list[int]:
    """At most eight years, the first and the last among them, evenly spread."""
    span = years[-1] - years[0]
    step = max(1, -(-span // 6))
    ticks = list(range(years[-1], years[0] - 1, -step))
    if ticks[-1] != years[0] and ticks[-1] - years[0] < step / 2:
        ticks.pop()
    return sorted({*ticks, years[0]})


def _line(
    style: int,
    line: Line,
    breaks: Collection[int],
    x: Callable[[float], float],
    y: Callable[[Decimal], float],
) -> DrawnLine:
    points = sorted(line.points, key=lambda point: (point.year, point.value))
    dots = tuple(Dot(x(p.year), y(p.value), y(p.low), y(p.high), p) for p in points)
    single = {
        p.year: dot
        for p, dot in zip(points, dots, strict=True)
        if sum(other.year == p.year for other in points) == 1
    }
    path = "".join(
        f"M{single[year].x:.1f} {single[year].y:.1f}L{dot.x:.1f} {dot.y:.1f}"
        for next_year, dot in single.items()
        if (year := next_year - 1) in single and next_year not in breaks
    )
    mark = MARKS[(style - 1) % len(MARKS)]
    return DrawnLine(style, line.label, dots[-1].y, path, mark, dots)


def _apart(lines: Sequence[DrawnLine]) -> tuple[DrawnLine, ...]:
    """The lines with their labels moved down so that none covers another."""
    placed: list[DrawnLine] = []
    lowest = -LABEL_HEIGHT
    for line in sorted(lines, key=lambda one: one.label_y):
        lowest = max(line.label_y, lowest + LABEL_HEIGHT)
        placed.append(replace(line, label_y=lowest))
    return tuple(sorted(placed, key=lambda one: one.style))
