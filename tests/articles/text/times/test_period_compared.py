"""Times of what a figure is compared with are none of its sentence."""

import pytest

from tests.articles.text.times.stated import days


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        # in words
        ("en", "Of the 38 boards, 14 were local, against three in 2019."),
        ("en", "It now has 40 stores, up from two in 2021."),
        ("en", "It runs 12 lines, compared with five last year."),
        ("id", "Kini ada 12 jalur, dibandingkan lima pada 2019."),
        ("id", "Jumlah itu naik dari dua pada 2021 menjadi 40 gerai."),
        # a level, a pace, a record
        ("en", "The average was 9,150 yuan per square meter, a quarter of the 2017 record."),
        ("en", "Emissions were 12 percent below 2020 levels."),
        ("en", "Inflation held at 3 percent, matching the March reading."),
        ("en", "The pace was 0.6 percentage points faster than growth in the first quarter."),
        ("en", "Growth was 5.1 percent, slower than the pace in the first quarter."),
        ("en", "Sales were 12 percent above the monthly average of last year."),
        ("en", "Visitor numbers reached 3 million, beating the record set in 2019."),
        ("en", "Stocks stood at 12 million tonnes, a level last seen in 2019."),
        ("en", "Prices are 12% below where they were in January."),
        ("en", "Unlike in 2024, sales reached 400 units."),
        ("id", "Angka itu 0,6 poin persentase lebih tinggi dibandingkan laju pada kuartal I."),
        ("id", "Stok mencapai 12 juta ton, level yang terakhir terlihat pada 2019."),
        ("id", "Berbeda dengan tahun lalu, penjualan mencapai 400 unit."),
        ("id", "Rupiah melemah 27 poin atau 0,16% dari posisi kemarin."),
        ("id", "Harga sawit turun 1,2 persen dari penutupan Senin (16/6) menjadi 4.100 ringgit."),
        ("zh-hans", "产量已恢复到2019年水平，为300万吨。"),
        ("zh-hans", "目前有12条线路，2019年只有5条。"),
        ("zh-hans", "从业人员达36万人，而五年前仅有21万人。"),
    ],
)
def test_what_is_compared_with(language, sentence):
    assert days(language, sentence) == "-"


@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        ("en", "Shanghai handled more boxes than Ningbo in 2024, at 51 million.", "2024"),
        ("en", "Of the 2024 total, 300 tonnes were exported.", "2024"),
        ("en", "It won against two rivals in 2024, selling 40 trains.", "2024"),
        ("id", "Dari dua pabrik, 300 unit dijual pada 2024.", "2024"),
        ("zh-hans", "2024年建成线路5条，比2019年多3条。", "2024"),
    ],
)
def test_what_is_told(language, sentence, expected):
    assert days(language, sentence) == f"{expected}-01-01..{expected}-12-31"
