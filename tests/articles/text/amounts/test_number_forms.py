"""Forms in which the press writes numbers, each beside one that only looks like it; invented."""

from decimal import Decimal

import pytest

from articles.text.amounts.numbers import find_numbers
from articles.text.amounts.quantities import UnreadableNumber, read_number
from articles.text.plain import plain

NUMBERS = [
    # spaces and other groups
    ("en", "some 1 234 567 visitors", ["1234567"]),
    ("en", "in 2019 40 000 people", ["2019", "40000"]),
    ("en", "5 300 000 tonnes", ["5300000"]),
    ("en", "12 000.5 tonnes", ["12000.5"]),
    ("en", "in 2021 300 people", ["2021", "300"]),
    ("en", "room 12 345", ["12", "345"]),
    ("en", "40 000 tonnes, 1 200 people", ["40000", "1200"]),
    ("en", "2½ million tonnes, 10 1/2 billion yuan", ["2500000", "10500000000"]),
    ("en", "half-a-million lamps, one-and-a-half million lamps", ["500000", "1500000"]),
    ("en", "one in twenty-five", ["0.04"]),
    ("en", "half a dozen, three and a half dozen", ["6", "42"]),
    ("en", "a quarter of a million, half a hundred", ["250000", "50"]),
    ("en", "two and three quarters", ["2.75"]),
    ("en", "two and three halves", []),
    ("en", "2 3/4 miles, 2 5/4 miles", ["2.75", "2"]),
    ("zh-hans", "1万亿2000亿300万5千", ["1200003005000"]),
    ("zh-hans", "1亿2000, 1亿 2000", ["100002000", "100000000", "2000"]),
    ("id", "Rp 5b, Rp 5 M", ["5", "5000000000"]),
    ("id", "berlipat ganda", ["2"]),
    ("en", "a few dozen lamps", []),
    ("en", "12,34,567.89 rupees", ["1234567.89"]),
    ("en", "12,34,56", []),
    # a point that begins a number
    ("en", "up .5 percent", ["0.5"]),
    ("en", "at -.25 of it", ["0.25"]),
    ("en", "It ended.5 more came", ["5"]),
    # letters
    ("en", "a model of 1.2b parameters", ["1200000000"]),
    ("en", "phase 2b", ["2"]),
    ("en", "It has 10M users", ["10000000"]),
    ("en", "a 10m wall", ["10"]),
    ("en", "3M opened", ["3"]),
    ("zh-hans", "月薪40k起", ["40000"]),
    ("zh-hans", "高1.8m", ["1.8"]),
    # words behind the scale
    ("en", "3 hundred and 21 lamps", ["321"]),
    ("en", "4 thousand 3 hundred and 21 lamps", ["4321"]),
    ("en", "3 hundred and 20 percent", ["300", "20"]),
    ("en", "3 million and a half lamps", ["3500000"]),
    ("en", "forty-eight eight-car trains", ["48", "8"]),
    ("en", "forty-eight hundred cars", ["4800"]),
    ("en", "two hundred twenty-five cars", ["225"]),
    ("en", "two million and one half", ["2500000"]),
    ("en", "five billion and three quarters", ["5750000000"]),
    ("en", "one billion and a half million", ["1000500000"]),
    ("en", "3 million and a third were lit", ["3000000"]),
    ("en", "3 million and a half of the lamps", ["3000000", "0.5"]),
    ("en", "two thirds of a million lamps", ["666667"]),
    ("en", "three quarters billion lamps", ["750000000"]),
    ("en", "three dozen lamps and 3 dozens more", ["36", "36"]),
    ("en", "dozens of lamps", []),
    ("en", "two out of five hundred lamps", ["0.004"]),
    ("en", "1 in twenty-one", ["0.0476"]),
    ("en", "a millionth of a metre", ["0.000001"]),
    ("en", "nought point five", ["0.5"]),
    # Chinese
    ("zh-hans", "二十几万盏", ["200000"]),
    ("zh-hans", "一千五百零几万盏", ["15000000"]),
    ("zh-hans", "十几盏，几十万盏，数百盏", ["10"]),
    ("zh-hans", "1千零20盏", ["1020"]),
    ("zh-hans", "7万 5千 4百盏", ["75400"]),
    ("zh-hans", "7万 300盏", ["70000", "300"]),
    ("zh-hans", "1万零500盏", ["10500"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "values"), NUMBERS)
def test_number_is_read(language, text, values):
    found = [
        number.value for number in find_numbers(plain(text), language, text) if number.readings
    ]

    assert found == [Decimal(value) for value in values]


def test_a_fraction_in_digits_that_is_marked_is_one_number():
    assert [one.value for one in read_number("3/4", "en")] == [Decimal("0.75")]
    with pytest.raises(UnreadableNumber):
        read_number("13/4", "en")
