"""Stretches of a year, placed in a year."""

from datetime import date

import pytest

from articles.text.times import dates


@pytest.mark.parametrize(
    ("stretch", "first", "last"),
    [
        (dates.whole_year(2023), date(2023, 1, 1), date(2023, 12, 31)),
        (dates.half(2023, 2), date(2023, 7, 1), date(2023, 12, 31)),
        (dates.quarters(2023, 1, 3), date(2023, 1, 1), date(2023, 9, 30)),
        (dates.months(2024, 2, 2), date(2024, 2, 1), date(2024, 2, 29)),
        (dates.one_day(2024, 2, 29), date(2024, 2, 29), date(2024, 2, 29)),
        (dates.Stretch(2021, years=4), date(2021, 1, 1), date(2025, 12, 31)),
    ],
)
def test_days_of_a_stretch(stretch, first, last):
    assert dates.place(stretch, None) == (first, last)


@pytest.mark.parametrize(
    "stretch",
    [
        dates.one_day(2023, 2, 31),
        dates.one_day(2023, 2, 29),
        dates.one_day(2023, 13, 5),
        dates.months(2023, 9, 3),
        dates.whole_year(1500),
        dates.whole_year(9999),
    ],
)
def test_days_that_no_calendar_has(stretch):
    assert dates.place(stretch, None) is None


@pytest.mark.parametrize(
    ("published", "ahead", "year"),
    [
        (date(2024, 11, 1), False, 2024),
        (date(2024, 9, 1), False, 2024),
        (date(2024, 8, 31), False, 2023),
        (date(2024, 8, 31), True, 2024),
        (date(2024, 10, 1), True, 2025),
    ],
)
def test_a_month_without_a_year_looks_back_unless_it_lies_ahead(published, ahead, year):
    placed = dates.place(dates.months(None, 9, 9), published, ahead=ahead)

    assert placed == (date(year, 9, 1), date(year, 9, 30))


def test_nothing_is_placed_without_any_year():
    assert dates.place(dates.months(None, 9, 9), None) is None


def test_neighbours_of_a_day():
    day = date(2024, 3, 31)

    assert dates.shifted(day, months=-1) == date(2024, 2, 29)
    assert dates.shifted(day, years=1) == date(2025, 3, 31)
    assert dates.month_of(day, -1) == (date(2024, 2, 1), date(2024, 2, 29))
    assert dates.quarter_of(day, -1) == (date(2023, 10, 1), date(2023, 12, 31))
    assert dates.week_of(day, -1) == (date(2024, 3, 18), date(2024, 3, 24))
    assert dates.weekday_before(day, 3) == date(2024, 3, 28)
