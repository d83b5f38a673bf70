import pytest
from django.utils.translation import override

from regions.units import PATTERNS, unit_name, with_unit


@pytest.mark.parametrize(
    ("language", "unit", "expected"),
    [
        ("en", "CNY", "12 yuan"),
        ("id", "USD", "12 dolar AS"),
        ("zh-hans", "CNY", "12元"),
        ("en", "percent", "12%"),
        ("id", "percent", "12%"),
        ("zh-hans", "percent", "12%"),
        ("en", "count:enterprise", "12 enterprises"),
        ("id", "count:enterprise", "12 perusahaan"),
        ("zh-hans", "count:enterprise", "12家企业"),
        ("en", "CNY/person", "12 yuan per person"),
        ("id", "CNY/person", "12 yuan per orang"),
        ("zh-hans", "CNY/person", "12元/人"),
        ("en", "count:trip/day", "12 trips per day"),
        ("en", "count:patent/10000person", "12 patents per 10,000 people"),
        ("id", "count:patent/10000person", "12 paten per 10.000 orang"),
        ("zh-hans", "count:patent/10000person", "12件专利/10,000人"),
        ("en", "GBP/1000household", "12 British pounds per 1,000 households"),
        ("en", "KRW", "12 South Korean won"),
        ("id", "SGD", "12 Dolar Singapura"),
        ("zh-hans", "ZAR", "12 南非兰特"),
    ],
)
def test_unit_stands_as_its_language_writes_it(language, unit, expected):
    with override(language):
        assert with_unit("12", unit) == expected


def test_one_of_a_thing_is_singular():
    with override("en"):
        assert with_unit("1", "count:enterprise", plural=False) == "1 enterprise"


@pytest.mark.parametrize(
    ("unit", "expected"),
    [
        ("count:greenhouse", "12 greenhouse"),
        ("parsec", "12 parsec"),
        ("count:ice_rink", "12 ice rink"),
    ],
)
def test_an_unknown_unit_is_still_shown(unit, expected):
    with override("id"):
        assert with_unit("12", unit) == expected


@pytest.mark.parametrize("language", ["en", "id", "zh-hans"])
def test_every_unit_shows_the_number_once_and_has_a_name(language):
    with override(language):
        for unit in PATTERNS:
            assert with_unit("12,5", unit).count("12,5") == 1, unit
            assert unit_name(unit), unit


@pytest.mark.parametrize("language", ["id", "zh-hans"])
def test_every_unit_is_translated(language):
    """Words in a unit differ from English; symbols and names of currencies may not."""
    same = {
        "CNY",
        "IDR",
        "EUR",
        "JPY",
        "mu",
        "km",
        "km2",
        "m2",
        "m3",
        "kg",
        "ug/m3",
        "mg/m3",
        "MW",
        "GW",
        "kW",
    }
    same |= {
        "kWh",
        "GWh",
        "MWh",
        "TEU",
        "petaflops",
        "permille",
        "percent",
        "count:unit",
        "count:robot",
        "count:platform",
    }
    with override("en"):
        english = {unit: with_unit("2", unit) for unit in PATTERNS if unit not in same}
    with override(language):
        untranslated = [unit for unit, text in english.items() if with_unit("2", unit) == text]

    assert untranslated == []
