"""Numerals alone: separators, characters, words, and what is refused."""

from decimal import Decimal

import cn2an
import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.text.amounts.numerals import (
    AMBIGUOUS_DECIMAL,
    AMBIGUOUS_GROUPING,
    LONGEST,
    read_digits,
    read_han,
    read_words,
)
from tests.articles.text.notation import in_han


@pytest.mark.parametrize(
    ("raw", "language", "value"),
    [
        ("2.511,44", "id", "2511.44"),
        ("2,511.44", "id", "2511.44"),  # both separators: the last is the decimal
        ("2.511,44", "en", "2511.44"),
        ("1.234.567", "en", "1234567"),  # one kind repeated: grouping
        ("1,234,567", "id", "1234567"),
        ("25114.4", "id", "25114.4"),
        ("3,5", "en", "3.5"),
        ("2.511", "en", "2.511"),
        ("2,511", "en", "2511"),
        ("2.511", "zh-hans", "2.511"),
        ("0.125", "id", "0.125"),
        ("0,125", "en", "0.125"),
        ("1234,567", "en", "1234.567"),
        ("1'234'567", "en", "1234567"),
        ("007", "en", "7"),
    ],
)
def test_separators(raw, language, value):
    assert read_digits(raw, language)[0].value == Decimal(value)


def test_half_width_is_half_the_last_printed_place():
    assert read_digits("4.50", "en")[0].half_width == Decimal("0.005")
    assert read_digits("1,100", "en")[0].half_width == Decimal("0.5")


@pytest.mark.parametrize(
    ("raw", "first", "other", "reason"),
    [
        ("2.511", "2511", "2.511", AMBIGUOUS_GROUPING),
        ("2,511", "2.511", "2511", AMBIGUOUS_DECIMAL),
    ],
)
def test_indonesian_lists_the_reading_of_english_copy(raw, first, other, reason):
    readings = read_digits(raw, "id")

    assert [one.value for one in readings] == [Decimal(first), Decimal(other)]
    assert [one.reason for one in readings] == ["", reason]


@pytest.mark.parametrize(
    "raw",
    ["1.2.3", "12.05.2023", "1,23,4", "1.2,3.4", "1,234.5'6", "9" * (LONGEST + 1), "", "1."],
)
def test_malformed_or_endless_digits_have_no_reading(raw):
    assert read_digits(raw, "id") == ()


def test_more_digits_than_a_column_keeps_have_no_reading():
    assert read_digits("1234567890123456", "en") == ()
    assert read_digits("1234567890123450", "en")[0].value == Decimal(1234567890123450)


@pytest.mark.parametrize(
    ("raw", "value", "half_width"),
    [
        ("一万五千亿", "1500000000000", "50000000000"),
        ("二十万亿", "20000000000000", "5000000000000"),
        ("三千五百万", "35000000", "500000"),
        ("三点五", "3.5", "0.05"),
        ("三点五万", "35000", "500"),
        ("二〇二四", "2024", "0.5"),
        ("一万五", "15000", "500"),
        ("两千", "2000", "500"),
        ("十", "10", "5"),
        ("一亿二千万", "120000000", "5000000"),
    ],
)
def test_numerals_in_characters(raw, value, half_width):
    numeral = read_han(raw)

    assert (numeral.value, numeral.half_width) == (Decimal(value), Decimal(half_width))


@pytest.mark.parametrize(
    "raw",
    [
        "",
        "甲",
        "三甲",
        "三四万",
        "三点",
        "点五",
        "三点" + "一" * 30,
        "三亿亿",
        "一" * (LONGEST + 1),
    ],
)
def test_characters_that_are_no_numeral(raw):
    assert read_han(raw) is None


@pytest.mark.parametrize("words", ["five point", "point two", "five point lamp", "million"])
def test_english_words_that_are_no_numeral(words):
    assert read_words(words, "en") is None
    assert read_words("five point two", "en").value == Decimal("5.2")


@given(st.integers(min_value=1, max_value=10**15 - 1))
def test_characters_read_back_and_as_the_oracle_reads_them(number):
    text = in_han(number)

    assert read_han(text).value == number
    assert cn2an.cn2an(text, "smart") == number


@pytest.mark.parametrize(
    ("words", "language", "value"),
    [
        ("three hundred and five", "en", "305"),
        ("twenty-five", "en", "25"),
        ("a dozen", "en", "12"),
        ("two million three hundred thousand", "en", "2300000"),
        ("dua puluh lima", "id", "25"),
        ("lima belas", "id", "15"),
        ("seratus dua puluh juta", "id", "120000000"),
        ("seribu dua ratus", "id", "1200"),
        ("sejuta", "id", "1000000"),
        ("sebelas", "id", "11"),
    ],
)
def test_numerals_in_words(words, language, value):
    assert read_words(words, language).value == Decimal(value)


@pytest.mark.parametrize(
    ("words", "language"),
    [("", "en"), ("many", "en"), ("and", "en"), ("banyak", "id"), ("two " * 30, "en")],
)
def test_words_that_are_no_numeral(words, language):
    assert read_words(words, language) is None
