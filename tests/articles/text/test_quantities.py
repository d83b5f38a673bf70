"""Quantities: what the reading design promises, in three languages. All figures are invented."""

from decimal import Decimal

import pytest

from articles.text.quantities import UnreadableNumber, read_number, read_quantities, readings_at

TABLE = [
    ("id", "2.511,44 miliar yuan", "2511440000000", "CNY", "=", "level"),
    ("en", "2,511.44 billion yuan", "2511440000000", "CNY", "=", "level"),
    ("zh-hans", "25114.4亿元", "2511440000000", "CNY", "=", "level"),
    ("zh-hans", "2.51万亿元", "2510000000000", "CNY", "=", "level"),
    ("id", "10,4 triliun yuan", "10400000000000", "CNY", "=", "level"),
    ("en", "$1.46 trillion", "1460000000000", "USD", "=", "level"),
    ("zh-hans", "4.39万个", "43900", "count:unit", "=", "level"),
    ("id", "lebih dari 1.100 perusahaan", "1100", "count:enterprise", ">", "level"),
    ("zh-hans", "1100余家", "1100", "count:enterprise", ">", "level"),
    ("zh-hans", "提高2.5个百分点", "2.5", "percentage_point", "=", "growth"),
    ("zh-hans", "增长1.9倍", "1.9", "ratio", "=", "growth"),
    ("zh-hans", "是2013年的1.8倍", "1.8", "ratio", "=", "multiple"),
    ("zh-hans", "一万五千亿元", "1500000000000", "CNY", "=", "level"),
    ("zh-hans", "1,100.9亿元", "110090000000", "CNY", "=", "level"),
    ("zh-hans", "三千五百万元", "35000000", "CNY", "=", "level"),
    ("id", "hampir 930 miliar yuan", "930000000000", "CNY", "<", "level"),
    ("en", "25,114.4 hundred million yuan", "2511440000000", "CNY", "=", "level"),
]


@pytest.mark.parametrize(("language", "text", "value", "unit", "comparator", "role"), TABLE)
def test_table_of_the_reading_design(language, text, value, unit, comparator, role):
    (quantity,) = read_quantities(text, language=language)

    assert quantity.value == Decimal(value)
    assert (quantity.unit, quantity.comparator, quantity.role) == (unit, comparator, role)
    assert text[quantity.start : quantity.end] == quantity.text


def test_grouping_of_three_in_indonesian_lists_the_other_reading():
    first, other = read_number("2.511 miliar", "id")

    assert (first.value, first.reason) == (Decimal(2511000000000), "")
    assert (other.value, other.reason) == (Decimal(2511000000), "separator_read_as_decimal")


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        ("3兆元", "ambiguous_scale"),
        ("3 biliun yuan", "ambiguous_scale"),
        ("1.2.3", "malformed"),
        ("9" * 10_000, "too_long"),
        ("banyak", "no_number"),
        ("3 persen dan 4 persen", "several_numbers"),
    ],
)
def test_what_cannot_be_read_is_refused_by_name(raw, code):
    with pytest.raises(UnreadableNumber) as refusal:
        read_number(raw, "id")

    assert refusal.value.code == code


def test_a_span_takes_its_sign_from_the_passage():
    passage = "Ekspor merosot 5,7 persen menjadi 212 juta dolar AS."
    start = passage.index("5,7 persen")

    first = readings_at(passage, start, start + len("5,7 persen"), language="id")[0]

    assert (first.value, first.unit, first.role) == (Decimal("-5.7"), "percent", "growth")
