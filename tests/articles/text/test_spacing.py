"""Lines that a scanner set apart. All figures are invented."""

import pytest

from articles.text.amounts.quantities import read_quantities
from articles.text.spacing import close_up, led_back
from articles.text.times.periods import read_periods


@pytest.mark.parametrize(
    ("language", "text", "value", "unit", "printed"),
    [
        ("zh-hans", "全年收入 1 4 7 . 6 亿元，增长较快。", "14760000000", "CNY", "1 4 7 . 6 亿元"),
        ("zh-hans", "共有 3 1 8 家企业。", "318", "count:enterprise", "3 1 8 家企业"),
        ("en", "Sales came to RMB 2. 6 bn in all.", "2600000000", "CNY", "RMB 2. 6 bn"),
        ("en", "The rate was 3. 7 % of sales.", "3.7", "percent", "3. 7 %"),
    ],
)
def test_numerals_set_apart_are_read_where_they_stand(language, text, value, unit, printed):
    before = "一。\n"

    (quantity,) = read_quantities(before + text, language=language)

    assert (str(quantity.value), quantity.unit, quantity.text) == (value, unit, printed)
    assert (before + text)[quantity.start : quantity.end] == printed


def test_groups_of_three_are_one_numeral_only_where_a_scanner_shows_elsewhere():
    scanned = read_quantities("Luas 1 245 hektare dengan 3 . 200 karyawan.", language="id")
    typed = read_quantities("Tahap 1 245 hektare dengan 3.200 karyawan.", language="id")

    assert [one.value for one in scanned] == [1245, 3200]
    assert [one.value for one in typed] == [245, 3200]


def test_periods_are_led_back_too():
    text = "收入 1 4 7 . 6 亿元，2023年。"

    (period,) = read_periods(text, language="zh-hans")

    assert text[slice(*period.at)] == period.text == "2023年"


@pytest.mark.parametrize(
    "line", ["In 2023, 500 firms moved.", "Mereka 5, 6 dan 7 tahun.", "A B C", "", "12 345 firms"]
)
def test_lines_that_no_scanner_set_apart_stay(line):
    assert close_up(line) is None


def test_spans_are_led_back():
    line, places = close_up("x 1 . 5 y", 10)

    assert line == "x 1.5 y"
    assert led_back(places, 2, 5) == (12, 17)
    assert led_back(places, 2, 2) == (12, 12)
