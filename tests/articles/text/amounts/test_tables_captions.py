"""Tables whose paragraph above names the columns with their units. All figures are invented."""

import pytest

from articles.text.amounts.quantities import read_quantities


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "id",
            "Rinciannya (penumpang dalam ribu orang, kargo dalam ton, perubahan dalam persen).\n"
            "Bandara — Penumpang — Perubahan — Kargo\nUtara — 712,5 — -3,1 — 8.417",
        ),
        (
            "en",
            "By airport (passengers in thousands, cargo in tonnes, and changes in percent).\n"
            "Airport | Passengers | Change | Cargo\nNorth | 712.5 | -3.1 | 8,417",
        ),
    ],
    ids=["dashes", "strokes"],
)
def test_the_paragraph_above_may_name_the_columns_with_their_units(language, text):
    found = read_quantities(text, language=language)

    assert [f"{one.value} {one.unit}" for one in found] == [
        "712500 count:person",
        "-3.1 percent",
        "8417 t",
    ]


def test_a_caption_that_tells_one_unit_names_no_columns():
    text = "Ringkasan (penumpang dalam ribu orang).\nBandara | Kargo | Rute\nUtara | 712,5 | 31"

    assert read_quantities(text, language="id") == ()


def test_a_label_before_a_colon_is_a_cell_of_its_own_where_strokes_part_the_rest():
    text = (
        "Harvest by county (percent done)\nCounty: 3 Oct / 26 Sep\nWei: 71 / 48\n"
        "Both: 60/40 and 70 / 30 of it"
    )
    found = read_quantities(text, language="en")

    assert [f"{one.value} {one.unit} {one.role}" for one in found] == [
        "71 percent share",
        "48 percent share",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "薪酬（单位：元/月，税前）\n学历　平均　中位数\n本科　7,120　6,900",
            ["7120 CNY/month level", "6900 CNY/month level"],
        ),
        (
            "品种　今日均价（元/公斤）　昨日均价　涨跌\n白菜　1.16　1.12　+0.04",
            ["1.16 CNY/kg level", "1.12 CNY/kg level", "0.04 CNY/kg growth"],
        ),
        ("品种　今日均价（元/公斤）　上市天数\n白菜　1.16　12", ["1.16 CNY/kg level"]),
        (
            "新房成交\n城区 成交（套） 环比\n东城 241 +8%",
            ["241 count:apartment level", "8 percent growth"],
        ),
        (
            "茶具成交\n城区 成交（套） 环比\n东城 241 +8%",
            ["241 count:set level", "8 percent growth"],
        ),
        (
            "项目｜投资（亿元）｜产能\n西区｜21｜4000台",
            ["2100000000 CNY level", "4000 count:unit level"],
        ),
        ("各区快递业务量（万件）\n东城 3,120", ["31200000 count:parcel level"]),
        ("站点雨量（毫米）\n北塔：151.2", ["151.2 mm level"]),
        ("站点雨量（见图）\n北塔：151.2", []),
    ],
)
def test_chinese_tables_that_give_a_unit_once(text, expected):
    found = read_quantities(text, language="zh-hans")
    assert [f"{one.value.normalize():f} {one.unit} {one.role}" for one in found] == expected


def test_how_many_of_a_unit_a_column_counts_is_no_figure():
    text = (
        "Port | Cargo (million tonnes) | Boxes (10,000 TEU)\nDale | 287.4 | 62.3\nQuay | 163.9 | 7"
    )
    found = read_quantities(text, language="en")

    assert [f"{one.value} {one.unit}" for one in found][:2] == ["287400000 t", "623000 TEU"]
    # Below no head it is one.
    (told,) = read_quantities("Trade fell (10,000 TEU less).", language="en")
    assert told.value == 10000 or told.value == -10000


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Harga berikut adalah median per bulan.\n"
            "Distrik | Sewa (yuan) | Perubahan (%) | Menit ke stasiun\nHeping | 3.980 | -1,4 | 9",
            ["3980 CNY/month", "-1.4 percent", "9 min"],
        ),
        (
            "Harga sewa di sana.\nDistrik | Sewa (yuan) | Menit\nHeping | 3.980 | 9",
            ["3980 CNY"],
        ),
    ],
)
def test_what_stands_above_tells_what_amounts_of_money_are_per(text, expected):
    found = read_quantities(text, language="id")
    assert [f"{one.value.normalize():f} {one.unit}" for one in found] == expected
