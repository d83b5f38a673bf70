import re
from decimal import Decimal
from itertools import pairwise

import pytest

from regions.charts import LABEL_HEIGHT, Line, Point, draw, value_ticks


def point(year, value, low=None, high=None):
    value = Decimal(value)
    return Point(year, value, Decimal(low or value), Decimal(high or value), f"/{year}", str(value))


def line(label="Hebei", *values):
    return Line(label, [point(year, value) for year, value in values])


def segments(drawn):
    return len(re.findall("L", drawn.path))


def test_draw_needs_two_years():
    assert draw([], [], str) is None
    assert draw([line("A", (2020, 1)), line("B", (2020, 2))], [], str) is None


def test_line_joins_neighbouring_years_only():
    chart = draw([line("A", (2018, 1), (2019, 2), (2021, 3), (2022, 4))], [], str)

    assert segments(chart.lines[0]) == 2
    assert len(chart.lines[0].dots) == 4


def test_line_breaks_where_figures_differ():
    chart = draw([line("A", (2020, 1), (2021, 2), (2021, 3), (2022, 4))], [], str)

    assert segments(chart.lines[0]) == 0
    assert len(chart.lines[0].dots) == 4


def test_line_breaks_where_the_series_is_counted_otherwise():
    chart = draw([line("A", (2018, 1), (2019, 2), (2020, 3))], [2019], str)

    assert segments(chart.lines[0]) == 1
    assert len(chart.breaks) == 1


def test_breaks_outside_the_years_are_not_drawn():
    chart = draw([line("A", (2018, 1), (2019, 2))], [2018, 2025], str)

    assert chart.breaks == ()


def test_dots_and_brackets_lie_inside_the_chart():
    chart = draw([Line("A", [point(2020, "5", "4", "9"), point(2021, "-3")])], [], str)

    for dot in chart.lines[0].dots:
        assert chart.left <= dot.x <= chart.right
        for y in (dot.y, dot.y_low, dot.y_high):
            assert chart.top <= y <= chart.bottom


def test_end_labels_do_not_cover_each_other():
    lines = [
        line(name, (2020, 1), (2021, value))
        for name, value in [("A", "50"), ("B", "51"), ("C", "52")]
    ]

    heights = sorted(drawn.label_y for drawn in draw(lines, [], str).lines)

    assert all(b - a >= LABEL_HEIGHT for a, b in pairwise(heights))


def test_more_than_six_lines_are_counted_not_drawn():
    lines = [line(str(n), (2020, n), (2021, n)) for n in range(1, 9)]

    chart = draw(lines, [], str)

    assert len(chart.lines) == 6
    assert chart.left_out == 2


def test_styles_differ_between_lines():
    chart = draw([line("A", (2020, 1), (2021, 2)), line("B", (2020, 3), (2021, 4))], [], str)

    assert len({(drawn.style, drawn.mark) for drawn in chart.lines}) == 2


def test_year_ticks_hold_the_first_and_the_last_year():
    chart = draw([line("A", (1990, 1), (2025, 2))], [], str)

    labels = [tick.label for tick in chart.years]
    assert (labels[0], labels[-1]) == ("1990", "2025")
    assert len(labels) <= 8


@pytest.mark.parametrize(
    "values",
    [
        ["0", "1"],
        ["7461260000000", "12000000000000"],
        ["99.1", "99.4"],
        ["-5", "3"],
        ["-2", "-1"],
        ["0", "0"],
        ["5", "5"],
        ["0.1429", "0.5"],
    ],
)
def test_value_ticks_enclose_the_values_with_few_round_steps(values):
    values = [Decimal(value) for value in values]

    ticks = value_ticks(values)

    assert ticks[0] <= min(values)
    assert ticks[-1] >= max(values)
    assert 2 <= len(ticks) <= 8
    assert len({b - a for a, b in pairwise(ticks)}) == 1


def test_value_ticks_begin_at_zero_unless_all_values_lie_far_above():
    assert value_ticks([Decimal(2), Decimal(10)])[0] == 0
    assert value_ticks([Decimal(90), Decimal(100)])[0] > 0


def test_year_ticks_keep_apart_where_the_first_year_is_near_the_next():
    chart = draw([line("A", (2012, 1), (2025, 2))], [], str)

    years = [int(tick.label) for tick in chart.years]
    assert min(b - a for a, b in pairwise(years)) >= 2
    assert years[0] == 2012
