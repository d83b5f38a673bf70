from datetime import date
from decimal import Decimal
from types import SimpleNamespace

import pytest
from babel.numbers import parse_decimal
from django.utils.translation import override

from regions.formats import (
    active_locale,
    bare_words,
    dated_words,
    day_words,
    number_words,
    period_words,
    quantity_words,
)


def quantity(value, unit="CNY", comparator="=", value_max=None):
    return SimpleNamespace(
        value=Decimal(value),
        value_max=Decimal(value_max) if value_max else None,
        unit=unit,
        comparator=comparator,
        role="level",
    )


@pytest.mark.parametrize(
    ("value", "english", "indonesian", "chinese"),
    [
        ("2511440000000", "2,511.44 billion", "2.511,44 miliar", "25114.4亿"),
        ("10400000000000", "10.4 trillion", "10,4 triliun", "10.4万亿"),
        ("1410428000000", "1,410.428 billion", "1.410,428 miliar", "14104.28亿"),
        ("43900", "43,900", "43.900", "4.39万"),
        ("21893095", "21,893,095", "21.893.095", "2189.3095万"),
        ("1100", "1,100", "1.100", "1100"),
        ("12500000", "12.5 million", "12,5 juta", "1250万"),
        ("-4.5", "-4.5", "-4,5", "-4.5"),
        ("-930000000000", "-930 billion", "-930 miliar", "-9300亿"),
        ("0", "0", "0", "0"),
        ("0.1429", "0.1429", "0,1429", "0.1429"),
        ("4.50", "4.5", "4,5", "4.5"),
        ("123456789.123", "123,456,789.123", "123.456.789,123", "123,456,789.123"),
    ],
)
def test_number_in_the_notation_of_the_language(value, english, indonesian, chinese):
    for language, expected in (("en", english), ("id", indonesian), ("zh-hans", chinese)):
        with override(language):
            assert number_words(Decimal(value)) == expected


@pytest.mark.parametrize("language", ["en", "id", "zh-hans"])
def test_no_digit_is_lost(language):
    scales = {
        "triliun": 12,
        "trillion": 12,
        "万亿": 12,
        "miliar": 9,
        "billion": 9,
        "亿": 8,
        "juta": 6,
        "million": 6,
        "万": 4,
    }
    with override(language):
        for digits in range(1, 16):
            for exponent in range(-6, 14):
                value = Decimal("123456789123456"[:digits]).scaleb(exponent - digits)
                words = number_words(value)
                power = next((scales[word] for word in scales if words.endswith(word)), 0)
                number = words.removesuffix(
                    next((word for word in scales if words.endswith(word)), "")
                ).strip()
                assert parse_decimal(number, locale=active_locale()).scaleb(power) == value, words


@pytest.mark.parametrize(
    ("comparator", "english", "indonesian", "chinese"),
    [
        ("=", "1,100 yuan", "1.100 yuan", "1100元"),
        (">", "more than 1,100 yuan", "lebih dari 1.100 yuan", "超过1100元"),
        (">=", "at least 1,100 yuan", "paling sedikit 1.100 yuan", "不少于1100元"),
        ("<", "nearly 1,100 yuan", "hampir 1.100 yuan", "近1100元"),
        ("<=", "at most 1,100 yuan", "paling banyak 1.100 yuan", "不超过1100元"),
        ("~", "about 1,100 yuan", "sekitar 1.100 yuan", "约1100元"),
    ],
)
def test_comparators_in_words(comparator, english, indonesian, chinese):
    for language, expected in (("en", english), ("id", indonesian), ("zh-hans", chinese)):
        with override(language):
            assert quantity_words(quantity("1100", comparator=comparator)) == expected


def test_range_keeps_the_order_in_which_it_was_written():
    with override("en"):
        assert quantity_words(quantity("5", "km", value_max="3")) == "5 to 3 km"


def test_bare_words_leave_out_the_unit():
    with override("en"):
        assert bare_words(quantity("1100", "CNY", ">")) == "more than 1,100"


@pytest.mark.parametrize(
    ("start", "end", "english", "indonesian", "chinese"),
    [
        ("2022-01-01", "2022-12-31", "2022", "2022", "2022年"),
        ("2013-01-01", "2022-12-31", "2013 to 2022", "2013 sampai 2022", "2013年至2022年"),
        ("2022-12-31", "2022-12-31", "31 December 2022", "31 Desember 2022", "2022年12月31日"),
        ("2023-01-01", "2023-06-30", "first half of 2023", "semester pertama 2023", "2023年上半年"),
        (
            "2023-07-01",
            "2023-09-30",
            "third quarter of 2023",
            "triwulan III 2023",
            "2023年第三季度",
        ),
        (
            "2023-01-01",
            "2023-09-30",
            "first three quarters of 2023",
            "tiga triwulan pertama 2023",
            "2023年前三季度",
        ),
        (
            "2023-01-01",
            "2023-11-30",
            "January to November 2023",
            "Januari–November 2023",
            "2023年1月至11月",
        ),
        ("2024-02-01", "2024-02-29", "February 2024", "Februari 2024", "2024年2月"),
        (
            "2022-11-01",
            "2023-02-28",
            "November 2022 to February 2023",
            "November 2022 sampai Februari 2023",
            "2022年11月至2023年2月",
        ),
        (
            "2023-05-03",
            "2023-05-20",
            "3 May 2023 to 20 May 2023",
            "3 Mei 2023 sampai 20 Mei 2023",
            "2023年5月3日至2023年5月20日",
        ),
        (None, "2030-12-31", "by 2030", "hingga 2030", "到2030年"),
        (None, "2023-05-26", "by 26 May 2023", "hingga 26 Mei 2023", "到2023年5月26日"),
        ("2014-01-01", None, "since 2014", "sejak 2014", "2014年以来"),
        (
            "2014-02-26",
            None,
            "since 26 February 2014",
            "sejak 26 Februari 2014",
            "2014年2月26日以来",
        ),
        (None, None, "", "", ""),
    ],
)
def test_period_in_words(start, end, english, indonesian, chinese):
    days = [date.fromisoformat(day) if day else None for day in (start, end)]
    for language, expected in (("en", english), ("id", indonesian), ("zh-hans", chinese)):
        with override(language):
            assert period_words(*days) == expected


@pytest.mark.parametrize(
    ("precision", "expected"),
    [
        ("day", "26 Mei 2023"),
        ("month", "Mei 2023"),
        ("year", "2023"),
        ("unknown", "tanggal tidak diketahui"),
    ],
)
def test_publication_date_says_no_more_than_is_known(precision, expected):
    with override("id"):
        assert dated_words(date(2023, 5, 26), precision) == expected


def test_missing_date_is_said_in_words():
    with override("en"):
        assert dated_words(None, "unknown") == "date unknown"


def test_day_in_each_language():
    for language, expected in (
        ("en", "1 March 2024"),
        ("id", "1 Maret 2024"),
        ("zh-hans", "2024年3月1日"),
    ):
        with override(language):
            assert day_words(date(2024, 3, 1)) == expected
