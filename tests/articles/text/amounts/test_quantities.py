"""Quantities: what the reading design promises, in three languages. All figures are invented."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.text.amounts.quantities import (
    UnreadableNumber,
    read_number,
    read_quantities,
    readings_at,
)
from tests.articles.text.notation import SCALES, notate

PUBLISHED = date(2024, 5, 22)

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


# One row a sentence: every quantity it states as "value unit comparator role", a range as a..b.


def test_a_conversion_in_brackets_is_marked():
    text = "Nilainya Rp 2,3 triliun (US$ 155 juta), lalu naik US$ 10 juta."
    first, conversion, own = read_quantities(text, language="id")

    assert (first.conversion, conversion.conversion, own.conversion) == (False, True, False)


@pytest.mark.parametrize(
    ("language", "text", "reason"),
    [
        ("en", "Trade was 1.4 times more than in 2013.", "times_more_than"),
        ("id", "Produksi naik 3 kali lipat.", "grew_by_so_many_times"),
        ("id", "Pangsa pasar turun 0,1%.", "percent_of_a_rate"),
        ("id", "Nilainya 2.511 miliar yuan.", "separator_read_as_decimal"),
        ("id", "Nilainya 2,511 miliar yuan.", "separator_read_as_grouping"),
    ],
)
def test_other_readings_are_listed_with_their_reason(language, text, reason):
    (quantity,) = read_quantities(text, language=language)

    assert [one.reason for one in quantity.alternatives] == [reason]


@pytest.mark.parametrize("language", list(SCALES))
@given(
    digits=st.integers(min_value=1, max_value=10**9 - 1),
    places=st.integers(min_value=0, max_value=4),
    pick=st.integers(min_value=0, max_value=7),
    groups=st.booleans(),
    wide=st.booleans(),
)
def test_a_number_in_any_notation_reads_back_to_its_value(
    language, digits, places, pick, groups, wide
):
    scales = list(SCALES[language])
    scale = scales[pick % len(scales)]
    value = Decimal(digits).scaleb(-places) * Decimal(10) ** SCALES[language][scale]
    unit = "元" if language == "zh-hans" else " yuan"

    raw = notate(value, language, scale, groups=groups, wide=wide and language == "zh-hans") + unit
    readings = read_number(raw, language)

    assert value in [one.value for one in readings]
    assert readings[0].unit == "CNY"


@given(st.text(max_size=200), st.sampled_from(["en", "id", "zh-hans", "xx"]))
def test_any_text_is_read_without_a_traceback(text, language):
    for quantity in read_quantities(text, language=language, published=PUBLISHED):
        assert quantity.value.is_finite()
        assert text[quantity.start : quantity.end] == quantity.text


@given(
    st.text(
        alphabet="0123456789.,-% 年月日亿万千百十一二三点成倍元至到从增yuan()/:$rp", max_size=120
    )
)
def test_any_heap_of_digits_and_units_is_read_without_a_traceback(text):
    for language in ("en", "id", "zh-hans"):
        for quantity in read_quantities(text, language=language, published=PUBLISHED):
            assert quantity.value.is_finite()
            assert len(quantity.value.as_tuple().digits) <= 40


@pytest.mark.parametrize(
    "unit",
    ["7", "(", "1,", "万", "一", "e\u0301", "\u202e", "5% ", "1月", "two ", "增5%", "a1", "[("],
)
def test_hostile_repetition_is_read(unit):
    # Time is the benchmark's affair; here a quadratic rule would make the suite hang.
    text = unit * (20_000 // len(unit))

    assert read_quantities(text, language="zh-hans", published=PUBLISHED) is not None


def test_arabic_indic_digits_are_digits():
    assert read_number("٢٥٫٥ yuan", "en")[0].value == Decimal("25.5")


@pytest.mark.parametrize(
    ("raw", "language"),
    [
        ("1980 yuan", "id"),
        ("2004 yuan", "en"),
        ("1999元", "zh-hans"),
        ("1980万元", "zh-hans"),
        ("19800000元", "zh-hans"),
        ("2004 miliar yuan", "id"),
    ],
)
def test_digits_like_a_year_before_a_unit_are_a_number(raw, language):
    assert read_number(raw, language)[0].unit == "CNY"
