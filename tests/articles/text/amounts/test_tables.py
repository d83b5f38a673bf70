"""Tables that were pasted as text. All figures are invented."""

import pytest

from articles.text.amounts.quantities import read_quantities
from articles.text.amounts.tables import read_head

CHINESE = """指标名称 单位 1—6月 同比增长（%）
地区生产总值 亿元 22940.9 5.4
固定资产投资 — — 5.9
进出口总值 亿美元 401.3 -1.7
新能源汽车产量 万辆 24.6 81.3
居民人均可支配收入 元 17985 5.3
说明：表中数据为初步核算数。"""
ENGLISH = """Product - Unit - Output - Change over 2023 (%)
Crude steel - 10,000 tonnes - 20,871.4 - -1.2
Electricity - 100 million kWh - 3,918.5 - 4.4
All figures are preliminary."""
INDONESIAN = """Wilayah | PDB (miliar yuan) | Pertumbuhan
Beijing | 4.984,31 | 5,2%
Hebei | 4.752,69 | 5,4%"""

CAPTIONED = """Tabel. Impor menurut negara (juta US$)
Negara; Jan 2025; Feb 2025; perubahan (persen)
Fiji; 6.347,2; 5.986,5; -5,68"""
ANNOUNCED = """Rute utama (panjang dalam km, waktu dalam menit, tarif dalam yuan):

Utara-Selatan: 120, 30, 54,5
Timur-Barat: 92, 50, 46"""


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "id",
            CAPTIONED,
            [
                ("6.347,2", "6347200000", "USD", "level"),
                ("5.986,5", "5986500000", "USD", "level"),
                ("-5,68", "-5.68", "percent", "growth"),
            ],
        ),
        (
            "id",
            ANNOUNCED,
            [
                ("120", "120", "km", "level"),
                ("30", "30", "min", "level"),
                ("54,5", "54.5", "CNY", "level"),
                ("92", "92", "km", "level"),
                ("50", "50", "min", "level"),
                ("46", "46", "CNY", "level"),
            ],
        ),
        (
            "zh-hans",
            CHINESE,
            [
                ("22940.9", "2294090000000", "CNY", "level"),
                ("5.4", "5.4", "percent", "growth"),
                ("5.9", "5.9", "percent", "growth"),
                ("401.3", "40130000000", "USD", "level"),
                ("-1.7", "-1.7", "percent", "growth"),
                ("24.6", "246000", "count:vehicle", "level"),
                ("81.3", "81.3", "percent", "growth"),
                ("17985", "17985", "CNY/person", "level"),
                ("5.3", "5.3", "percent", "growth"),
            ],
        ),
        (
            "en",
            ENGLISH,
            [
                ("20,871.4", "208714000", "t", "level"),
                ("-1.2", "-1.2", "percent", "growth"),
                ("3,918.5", "391850", "GWh", "level"),
                ("4.4", "4.4", "percent", "growth"),
            ],
        ),
        (
            "id",
            INDONESIAN,
            [
                ("4.984,31", "4984310000000", "CNY", "level"),
                ("5,2%", "5.2", "percent", "growth"),
                ("4.752,69", "4752690000000", "CNY", "level"),
                ("5,4%", "5.4", "percent", "growth"),
            ],
        ),
    ],
)
def test_figures_of_a_table_take_their_unit_from_row_or_head(language, text, expected):
    quantities = read_quantities(text, language=language)

    assert [(q.text, str(q.value), q.unit, q.role) for q in quantities] == expected
    for quantity in quantities:
        assert text[quantity.start : quantity.end] == quantity.text


@pytest.mark.parametrize(
    "line",
    [
        "Sales grew 5 percent - more than expected - in May.",
        "Unit prices rose.",
        "指标 单位",
        "|".join(["Unit"] * 40),
        "单位 " * 100,
    ],
)
def test_lines_that_head_no_table(line):
    assert read_head(line) is None


def test_a_table_ends_with_its_first_line_of_another_width():
    text = INDONESIAN + "\nBeijing | 2023\n7 | 8 | 9"

    assert len(read_quantities(text, language="id")) == 4


@pytest.mark.parametrize(
    ("line", "caption"),
    [
        ("Negara; Jan 2025; Feb 2025", "Impor dari tiga negara (sementara)"),
        ("Ia datang (pukul dua); ia pergi; ia kembali", ""),
        ("Rutenya (panjang, waktu, tarif):", ""),
    ],
)
def test_what_gives_no_unit_heads_no_table(line, caption):
    assert read_head(line, caption) is None
