"""A map of outlines as SVG paths. Pure: degrees in, drawing units out.

The projection keeps shapes true at the map's middle latitude: a degree of longitude is drawn
shorter by that latitude's cosine. Over three degrees either side that is as good as any other.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import cos, radians

# GeoJSON: [longitude, latitude] in degrees; a ring ends where it begins.
Ring = Sequence[Sequence[float]]
WIDTH = 400.0
MARGIN = 4.0
# Heights of an area at which a place for its label is looked for.
LABEL_STEPS = 16


@dataclass(frozen=True)
class Area:
    """One area: its path, and the middle of the widest place inside it for the label."""

    key: str
    name: str
    path: str
    x: float
    y: float


@dataclass(frozen=True)
class Map:
    width: float
    height: float
    areas: tuple[Area, ...]


def draw(outlines: Iterable[tuple[str, str, object]]) -> Map | None:
    """The map of `outlines`: key, name and GeoJSON MultiPolygon of each area; None without any."""
    shapes = [(key, name, list(_rings(shape))) for key, name, shape in outlines]
    points = [point for _key, _name, rings in shapes for ring in rings for point in ring]
    if not points:
        return None
    west, east = min(p[0] for p in points), max(p[0] for p in points)
    south, north = min(p[1] for p in points), max(p[1] for p in points)
    shrink = cos(radians((south + north) / 2))
    scale = (WIDTH - 2 * MARGIN) / max((east - west) * shrink, 1e-9)

    def place(point: Sequence[float]) -> tuple[float, float]:
        x = MARGIN + (point[0] - west) * shrink * scale
        return x, MARGIN + (north - point[1]) * scale

    areas = []
    for key, name, rings in shapes:
        if not rings:
            continue
        drawn = [[place(point) for point in ring] for ring in rings]
        path = "".join("M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in ring) + "Z" for ring in drawn)
        areas.append(Area(key, name, path, *_label_place(drawn)))
    return Map(WIDTH, round((north - south) * scale + 2 * MARGIN, 1), tuple(areas))


def _rings(shape: object) -> Iterator[Ring]:
    if isinstance(shape, Mapping) and shape.get("type") == "MultiPolygon":
        for polygon in shape["coordinates"]:
            yield from polygon


def _label_place(rings: Sequence[Sequence[tuple[float, float]]]) -> tuple[float, float]:
    """The middle of the longest level line that lies inside: labels are wide, not high."""
    heights = [y for ring in rings for _x, y in ring]
    top, bottom = min(heights), max(heights)
    best = (-1.0, 0.0, 0.0)
    for step in range(1, LABEL_STEPS):
        # A hair beside round numbers, so that the line never runs along an edge.
        y = top + (bottom - top) * (step + 0.0137) / LABEL_STEPS
        crossings = sorted(_crossings(rings, y))
        for left, right in zip(crossings[::2], crossings[1::2], strict=False):
            best = max(best, (right - left, (left + right) / 2, y))
    return round(best[1], 1), round(best[2], 1)


def _crossings(rings: Sequence[Sequence[tuple[float, float]]], y: float) -> Iterator[float]:
    for ring in rings:
        for (x1, y1), (x2, y2) in pairwise(ring):
            if (y1 > y) != (y2 > y):
                yield x1 + (y - y1) * (x2 - x1) / (y2 - y1)
