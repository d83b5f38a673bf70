from datetime import date
from decimal import Decimal

import pytest

from regions.series import ANY_LESS, ANY_MORE, Figure, agreeing, interval, table, year_of


def figure(value, half_width="0", year=2022, series="Hebei", unit="CNY"):
    value, half = Decimal(value), Decimal(half_width)
    return Figure(series, year, value, value - half, value + half, unit, None)


@pytest.mark.parametrize(
    ("start", "end", "year"),
    [
        (date(2022, 1, 1), date(2022, 12, 31), 2022),
        (date(2022, 12, 31), date(2022, 12, 31), 2022),
        (date(2022, 1, 1), date(2022, 6, 30), None),
        (date(2013, 1, 1), date(2022, 12, 31), None),
        (date(2022, 6, 30), date(2022, 6, 30), None),
        (None, date(2030, 12, 31), None),
        (date(2022, 1, 1), None, None),
        (None, None, None),
    ],
)
def test_year_of_is_a_whole_year_or_its_last_day(start, end, year):
    assert year_of(start, end) == year


@pytest.mark.parametrize(
    ("comparator", "low", "high"),
    [
        ("=", Decimal("9.5"), Decimal("10.5")),
        (">", Decimal("9.5"), ANY_MORE),
        (">=", Decimal("9.5"), ANY_MORE),
        ("<", ANY_LESS, Decimal("10.5")),
        ("<=", ANY_LESS, Decimal("10.5")),
        ("~", Decimal("9.5"), Decimal("10.5")),
    ],
)
def test_interval_is_open_where_the_words_are(comparator, low, high):
    given = interval(Decimal(10), None, Decimal("0.5"), None, None, comparator)

    assert given == (low, high)


def test_interval_of_a_range_written_downwards_is_in_order():
    assert interval(Decimal(5), Decimal(3), Decimal(0), None, None, "=") == (3, 5)


def test_interval_takes_stated_bounds():
    assert interval(Decimal(10), None, Decimal(0), Decimal(10), Decimal(12), ">") == (10, 12)


def test_figures_within_their_rounding_agree_and_the_finest_leads():
    rough, fine = figure("2.51", "0.005"), figure("2.51144", "0.000005")

    assert agreeing([rough, fine]) == ((fine, rough),)


def test_figures_that_miss_each_other_differ():
    groups = agreeing([figure("2.43", "0.005"), figure("2.51", "0.005")])

    assert [len(group) for group in groups] == [1, 1]


def test_a_vague_figure_does_not_make_two_exact_ones_agree():
    one, other, vague = figure("2"), figure("3"), figure("2.5", "1")

    groups = agreeing([vague, one, other])

    assert sorted(len(group) for group in groups) == [1, 2]


def test_figures_of_other_units_never_agree():
    assert len(agreeing([figure("7", unit="CNY"), figure("7", unit="USD")])) == 2


def test_table_has_every_year_and_names_what_is_missing():
    shown = table(
        [figure("1", year=2020), figure("2", year=2022), figure("3", year=2022, series="Beijing")]
    )

    assert shown.years == (2020, 2022)
    assert [row.series for row in shown.rows] == ["Hebei", "Beijing"]
    assert [cell.is_missing for cell in shown.rows[1].cells] == [True, False]
    assert not any(cell.differs for row in shown.rows for cell in row.cells)
