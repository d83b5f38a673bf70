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
PRICES = """建材价格（11月5日，单位：元/吨）
品种 规格 市场 价格 周涨跌 同比
螺纹钢 HRB400E 石家庄 3,310 -40 -13.8%
中厚板 Q355D 秦皇岛 3,520 +10 -9.7%"""
RATES = """指标名称 单位 绝对量 增长（%）
线路损失率 % 4.31 -0.16"""
WIDE = """主要数据（单位：万元）
项目　本期　上年　增减幅度（%）
营业利润　112,358.60　70,941.12　58.38
净资产收益率（%）　8.92　6.15　增加2.77个百分点
项目　期末　期初　增减幅度（%）
总资产　3,460.33　3,115.27　11.05"""
YEARS = """指标 2021年 2022年
产量（万吨） 120 131
增速（%） 1.2 -3"""
LISTED = (
    "表2　各区成交（单位：万平方米、元/平方米）\n"
    "区县　面积　同比（%）　均价　去化周期（月）\n东城　12.4　-8.1　61200　14\n"
)
PARTED = """城市 / 产量（万吨） / 同比（%）
唐山 / 120.5 / -2"""
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
            PRICES,
            [
                ("3,310", "3310", "CNY/t", "level"),
                ("-40", "-40", "CNY/t", "growth"),
                ("-13.8%", "-13.8", "percent", "growth"),
                ("3,520", "3520", "CNY/t", "level"),
                ("+10", "10", "CNY/t", "growth"),
                ("-9.7%", "-9.7", "percent", "growth"),
            ],
        ),
        (
            "zh-hans",
            RATES,
            [
                ("4.31", "4.31", "percent", "share"),
                ("-0.16", "-0.16", "percentage_point", "growth"),
            ],
        ),
        (
            "zh-hans",
            WIDE,
            [
                ("112,358.60", "1123586000", "CNY", "level"),
                ("70,941.12", "709411200", "CNY", "level"),
                ("58.38", "58.38", "percent", "growth"),
                ("8.92", "8.92", "percent", "share"),
                ("6.15", "6.15", "percent", "share"),
                ("增加2.77个百分点", "2.77", "percentage_point", "growth"),
                ("3,460.33", "34603300", "CNY", "level"),
                ("3,115.27", "31152700", "CNY", "level"),
                ("11.05", "11.05", "percent", "growth"),
            ],
        ),
        (
            "zh-hans",
            YEARS,
            [
                ("120", "1200000", "t", "level"),
                ("131", "1310000", "t", "level"),
                ("1.2", "1.2", "percent", "growth"),
                ("-3", "-3", "percent", "growth"),
            ],
        ),
        (
            "zh-hans",
            LISTED,
            [
                ("12.4", "124000", "m2", "level"),
                ("-8.1", "-8.1", "percent", "growth"),
                ("61200", "61200", "CNY/m2", "level"),
                ("14", "14", "month", "level"),
            ],
        ),
        (
            "zh-hans",
            PARTED,
            [("120.5", "1205000", "t", "level"), ("-2", "-2", "percent", "growth")],
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


def test_a_caption_may_give_each_column_its_unit():
    text = (
        "Main goods (unit: 10,000 tonnes; RMB 100 million)\n"
        "Goods / Volume / Value / Value growth (%)\nSteel / 1,020.5 / 391.2 / -3.1"
    )

    found = [f"{one.value} {one.unit} {one.role}" for one in read_quantities(text, language="en")]
    assert found == ["10205000 t level", "39120000000 CNY level", "-3.1 percent growth"]


@pytest.mark.parametrize(
    "text",
    [
        "各塔用料（单位：万吨）\n东塔　停用　—",
        "各塔用料\n东塔　548.0　（-21.5）",
        "各塔用料（单位：万吨）\n东塔用料548.0，西塔更多。",
        "各塔占比（单位：%）\n东塔\n548",
    ],
)
def test_what_is_no_first_row_of_a_table_without_a_head(text):
    assert [one for one in read_quantities(text, language="zh-hans") if one.rule == "table"] == []


def test_a_remark_on_the_table_is_no_unit_of_a_column():
    text = (
        "各塔用料（单位：万吨，括号内为较上月增减）：\n"
        "东塔　548.0　（-21.5）\n西塔　462.3　（-9.8）\n北塔　213.7　（+4.2）"
    )

    found = [f"{one.value} {one.role}" for one in read_quantities(text, language="zh-hans")]
    assert found == [
        "5480000 level", "-215000 growth", "4623000 level", "-98000 growth", "2137000 level",
        "42000 growth",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Town | Index | Price (yuan per square metre)\nTangshan | n/a | 9,080",
            ["9080 CNY/m2 level"],
        ),
        (
            "Port | Cargo (m tonnes) | Change\nTangshan | 712.4 | +1.6%",
            ["712400000 t level", "1.6 percent growth"],
        ),
        (
            "Grade | Stock (sq m) | Rent (yuan)\nA | 310,000 | 88",
            ["310000 m2 level", "88 CNY level"],
        ),
        (
            "Table 1: Passenger numbers (thousands)\nAirport / 2024 / 2023\nWest / 51,200 / 47,900",
            ["51200000 count:person level", "47900000 count:person level"],
        ),
        (
            "Wholesale prices, yuan per kg\nCabbage 0.91\nPork 15.20 (15.10)",
            ["0.91 CNY/kg level", "15.2 CNY/kg level"],
        ),
        (
            "By district (yuan per sq m, change on year):\nHeping: 39,800, -5.9%",
            ["39800 CNY/m2 level", "-5.9 percent growth"],
        ),
        ("By district (Heping, Nankai):\nHeping: 39,800, -5.9%", ["-5.9 percent growth"]),
        ("Prices in the market rose\nCabbage 0.91", []),
    ],
)
def test_heads_shorten_a_scale_and_captions_give_a_unit(text, expected):
    found = [f"{one.value} {one.unit} {one.role}" for one in read_quantities(text, language="en")]
    assert found == expected


def test_the_column_of_names_may_have_no_head():
    text = "May (tonnes) / April (tonnes) / change\nImports / 52,310 / 61,400 / -14.8%"

    found = [f"{one.value} {one.unit} {one.role}" for one in read_quantities(text, language="en")]
    assert found == ["52310 t level", "61400 t level", "-14.8 percent growth"]


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


LOOSE = [
    (
        "Item Level Change on year (%)\nPower use (billion kWh) 214.3 3.9",
        ["214300 GWh level", "3.9 percent growth"],
    ),
    (
        "Deliveries by model (vehicles)\nModel Q3 2024 Q3 2023 Change\nStag 5 31,870 24,115 32.2%"
        "\nStag 7 17,902 19,480 -8.1%\nAurora 10,461 - -\nThe Aurora came in July.",
        ["31870 count:vehicle level", "24115 count:vehicle level", "32.2 percent growth",
         "17902 count:vehicle level", "19480 count:vehicle level", "-8.1 percent growth",
         "10461 count:vehicle level"],
    ),
    (
        "Retail prices, yuan per kg\nItem Last week This week Change\nPork 23.60 22.90 -3.0%",
        ["23.6 CNY/kg level", "22.9 CNY/kg level", "-3 percent growth"],
    ),
    (
        "Product 2023 2024 Change (%)\nCrude steel (million tonnes) 12.4 11.9 -4.0",
        ["12400000 t level", "11900000 t level", "-4 percent growth"],
    ),
    (
        "Port - 2023 - 2024 (million TEU)\nTianjin - 22.2 - 23.3",
        ["22200000 TEU level", "23300000 TEU level"],
    ),
    (
        "Traffic (million passengers)\nAirport / 2023 / 2024 / change\nDaxing / 39.4 / 49.4 / 25.4%",
        ["39400000 count:person level", "49400000 count:person level", "25.4 percent growth"],
    ),
    (
        "RMB million 2024 2023 Change\nRevenue 5,421 4,903 10.6%",
        ["5421000000 CNY level", "4903000000 CNY level", "10.6 percent growth"],
    ),
    (
        "(in millions of yuan) H1 2025 H1 2024 YoY\nRevenue 5,421 4,903 10.6%",
        ["5421000000 CNY level", "4903000000 CNY level", "10.6 percent growth"],
    ),
    (
        "Prices at the port, in yuan per tonne:\nRebar: 3,120 (up 20)\nHot-rolled coil: 3,310",
        ["3120 CNY/t level", "3310 CNY/t level"],
    ),
    (
        "Route Length (km) Time (min) Fare (yuan)\nBeijing-Tianjin 120 30 54.5",
        ["120 km level", "30 min level", "54.5 CNY level"],
    ),
    (
        "(Amounts in thousands, except per share data)\nFor the three months\n"
        "Item 2024 RMB 2025 RMB\nRevenues 189,310 412,704\nCost of revenues (183,820) (340,893)"
        "\nNet loss per ADS (2.61) (1.88)",
        ["189310000 CNY level", "412704000 CNY level", "183820000 CNY level",
         "340893000 CNY level", "2.61 CNY/share level", "1.88 CNY/share level"],
    ),
    (
        "RMB in millions 2024 2025 Change\nRevenues 189.3 412.7 118.0%",
        ["189300000 CNY level", "412700000 CNY level", "118 percent growth"],
    ),
    # no table
    ("The years 2023 and 2024 were good\nOutput was 12 and 14", []),
    ("Growth in 2024\nIt was a good year for 300 firms", ["300 count:enterprise level"]),
    ("Loong 8.15 -0.6%", ["-0.6 percent growth"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), LOOSE, ids=[text[:40] for text, _ in LOOSE])
def test_a_table_that_only_spaces_divide(text, expected):
    found = read_quantities(text, language="en")
    assert [f"{one.value} {one.unit} {one.role}" for one in found] == expected


SPACED = """Harga pangan per 11 Juli (Rp/kg)
Komoditas Harga Perubahan
Beras A 14.700 +0,6
Cabai 71.250 -3,2"""
LISTED = """Berikut tujuan ekspor mobil terbesar lewat Tianjin (unit):
Rusia 127.300
Arab Saudi 30.150
Pengiriman ke Rusia tumbuh."""
STROKES = """Ikhtisar keuangan (dalam juta yuan):

Pos / 9M2025 / 9M2024 / Perubahan
Laba kotor / 5.730 / 3.910 / 46,5%"""
PER_HEAD = """Barang | Harga per kg (Rp) | Selisih
Gula | 16.900 | -
Garam | 9.100 | -"""
OWN_UNITS = """Barang Harga per kg Perubahan
Gula Rp16.900 0,4%
Garam Rp 9.100 -1,2%"""
SHARES = """Negara tujuan ekspor (juta US$, Februari 2025 dan pangsa):

Tiongkok | 4.481,2 | 20,93%"""
PRIZES = """Pembagian hadiah (dolar AS)
Juara tunggal: 71.500
Babak 32 besar: 1.150
Ia pulang pada hari itu."""
CHANGES = """Tabel 2. Perubahan indeks konsumsi menurut kelompok (persen), Juli 2025
Kelompok ; m-to-m ; y-on-y
Sandang ; -0,71 ; 4,12"""
CHANGED = """Kelompok ; mtm ; yoy
Sandang ; -0,71 ; 4,12"""
PUMPS = """Harga di SPBU:
- Solar: Rp 6.800 per liter
- Bensin A: Rp 11.900
- Bensin B: Rp 13.100"""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            SPACED,
            [
                "14700 IDR/kg level",
                "0.6 percent growth",
                "71250 IDR/kg level",
                "-3.2 percent growth",
            ],
        ),
        (LISTED, ["127300 count:vehicle level", "30150 count:vehicle level"]),
        (STROKES, ["5730000000 CNY level", "3910000000 CNY level", "46.5 percent growth"]),
        (PER_HEAD, ["16900 IDR/kg level", "9100 IDR/kg level"]),
        (
            OWN_UNITS,
            [
                "16900 IDR/kg level",
                "0.4 percent growth",
                "9100 IDR/kg level",
                "-1.2 percent growth",
            ],
        ),
        (SHARES, ["4481200000 USD level", "20.93 percent share"]),
        (PUMPS, ["6800 IDR/L level", "11900 IDR/L level", "13100 IDR/L level"]),
        (PRIZES, ["71500 USD level", "1150 USD level"]),
        (CHANGES, ["-0.71 percent growth", "4.12 percent growth"]),
        (CHANGED, ["-0.71 percent growth", "4.12 percent growth"]),
        ("Harga acuan naik (US$/ton) pekan ini.\nTotal 25", []),
        ("Pembagian hadiah (menurut panitia)\nNilai tertinggi: 71.500", []),
        ("Jumlah korban bertambah (sementara):\nSatu 12", []),
    ],
)
def test_indonesian_tables_and_lists(text, expected):
    found = read_quantities(text, language="id")

    assert [f"{one.value} {one.unit} {one.role}" for one in found] == expected


TABBED = [
    # a column of units, before the figures and behind them; what else divides cells is their own
    (
        "en",
        "Product\tUnit\t2024\t2023\tChange (%)\n"
        "Steel / iron - all\t10,000 tons\t1,512.4\t1,490.2\t1.5\n"
        "Cranes\tsets\t206\t120\t71.7",
        ["15124000 t level", "14902000 t level", "1.5 percent growth",
         "206 count:unit level", "120 count:unit level", "71.7 percent growth"],
    ),
    (
        "zh-hans",
        "指标\t2024年\t2023年\t单位\n煤炭产量\t612.5\t590.1\t万吨",
        ["6125000 t level", "5901000 t level"],
    ),
    ("zh-hans", "指标\t单位\t数量\n煤炭产量\t—\t612.5\n煤\t万吨\t3", ["30000 t level"]),
    # two columns
    ("id", "Kota\tPenduduk (juta jiwa)\nTianjin\t13,5", ["13500000 count:person level"]),
    ("zh-hans", "城市\t面积（万亩）\n唐山\t70.5", ["705000 mu level"]),
    # no head; the caption gives the unit, or the scale
    ("zh-hans", "报价（单位：元/吨）\n钢管\t3580\t（-30）", ["3580 CNY/t level", "-30 CNY/t growth"]),
    (
        "en",
        "Deliveries by model (vehicles)\nModel\tQ3 2024\tQ3 2023\tChange\nElk 5\t3,870\t2,115\t83.0%",
        ["3870 count:vehicle level", "2115 count:vehicle level", "83 percent growth"],
    ),
    (
        "id",
        "Harga eceran\nKomoditas\tHarga per kg\tPerubahan\nGaram\tRp 9.900\t1,5%",
        ["9900 IDR/kg level", "1.5 percent growth"],
    ),
    # Which cell is empty is not known: neither the scale of the unit nor a year is guessed at,
    # and the table goes on.
    (
        "en",
        "Item\tUnit\t2023\t2024\nPipes\t10,000 tons\t412\nRails\ttons\t31\t44",
        ["31 t level", "44 t level"],
    ),
    (
        "en",
        "Deliveries by model (vehicles)\nModel\tQ3 2024\tQ3 2023\tChange\nElk 5\t3,870\t83.0%",
        ["83 percent share"],
    ),
    # no table
    ("en", "The pier\twas 40 km long.", ["40 km level"]),
    ("en", "1.\tThe pier cost 12 million yuan.", ["12000000 CNY level"]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "text", "expected"), TABBED, ids=[t[-28:] for _, t, _ in TABBED]
)
def test_tabs_divide_cells(language, text, expected):
    found = read_quantities(text, language=language)

    assert [f"{q.value:f} {q.unit} {q.role}" for q in found] == expected
    assert all(text[q.start : q.end] == q.text for q in found)
