import json
import re
from pathlib import Path

from regions import maps

OUTLINES = Path(maps.__file__).parent / "data" / "outlines.geojson"


def square(west, south, size=1.0):
    east, north = west + size, south + size
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    return {"type": "MultiPolygon", "coordinates": [[ring]]}


def test_draw_without_outlines_is_none():
    assert maps.draw([]) is None
    assert maps.draw([("a", "A", None), ("b", "B", {"type": "Point"})]) is None


def test_draw_puts_north_up_and_east_right():
    drawn = maps.draw([("sw", "SW", square(116, 38)), ("ne", "NE", square(117, 39))])

    southwest, northeast = drawn.areas
    assert northeast.x > southwest.x
    assert northeast.y < southwest.y


def test_draw_shortens_a_degree_of_longitude():
    drawn = maps.draw([("a", "A", square(116, 39))])

    assert 1.2 < drawn.height / drawn.width < 1.35  # cos 39.5° is 0.77


def test_draw_leaves_out_an_area_without_outline():
    drawn = maps.draw([("a", "A", square(116, 39)), ("b", "B", None)])

    assert [area.key for area in drawn.areas] == ["a"]


def test_label_of_an_area_round_another_lies_outside_that_other():
    outer, inner = square(0, 0, 9), square(3, 3, 3)
    outer["coordinates"][0].append(inner["coordinates"][0][0])

    drawn = maps.draw([("outer", "Outer", outer)])

    area = drawn.areas[0]
    third = (drawn.width - 8) / 3
    assert not (third < area.x - 4 < 2 * third and third < area.y - 4 < 2 * third)


def test_the_stored_outlines_fill_the_drawing():
    features = json.loads(OUTLINES.read_text())["features"]

    drawn = maps.draw((f["id"], f["properties"]["name"], f["geometry"]) for f in features)

    assert {area.key for area in drawn.areas} == {"CN-BJ", "CN-TJ", "CN-HE"}
    for area in drawn.areas:
        numbers = [float(text) for text in re.findall(r"[\d.]+", area.path)]
        assert min(numbers) >= 0
        assert max(numbers[::2]) <= drawn.width
        assert max(numbers[1::2]) <= drawn.height
        assert 0 < area.x < drawn.width
        assert 0 < area.y < drawn.height
