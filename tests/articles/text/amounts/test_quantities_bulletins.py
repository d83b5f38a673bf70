"""Figures as bulletins, tickers and crawled reports word them. All are invented."""

import pytest

from articles.text.amounts.quantities import read_quantities

# fmt: off
ROWS = [
    # lists whose unit stands once, of sections of a law, of numbers with "and" behind a comma
    ("zh-hans", "两港货值先后突破20亿、30亿美元。", ["2000000000 USD", "3000000000 USD"]),
    ("id", "Ia dijerat dengan pasal 12, 14, 15, 17, dan 19 undang-undang itu.", []),
    ("id", "Ia dijerat pasal 12 atau 14 serta 15 undang-undang itu.", []),
    ("en", "Sections 4, 7, 9, and 12 of the law were changed.", []),
    # what only looks like a unit
    ("id", "Gudang itu dibuka 12 tahun 2019 lalu.", []),
    ("id", "Anggaran 15 KL dipangkas.", ["15 count:institution"]),
    ("id", "Tangki itu memuat 15 KL solar.", ["15000 L"]),
    # concentrations, currencies with a country beside them
    ("en", "Methane rose to 1,934 parts per million.", ["1934 ppm"]),
    ("en", "A loaf costs 640 Icelandic krona, the bill says ISK 1,200.", ["640 ISK", "1200 ISK"]),
    ("zh-hans", "墨西哥城的票价为5比索。", ["5 MXN"]),
    ("zh-hans", "菲律宾渔民每天领到300比索。", ["300 PHP/day"]),
    ("zh-hans", "一张票要5比索。", ["5 peso/ticket"]),
    ("id", "Tiket kapal di Meksiko seharga 12 peso.", ["12 MXN"]),
    # people who do something, evidence that does
    ("en", "Of the 340 who applied, 12 were hired.", ["340 count:person", "12 count:person"]),
    # what a share is worth, what a daily is
    ("en", "It made $1.20 in adjusted per-share earnings.", ["1.2 USD/share"]),
    ("en", "The fund made a $3-a-share offer.", ["3 USD/share"]),
    ("en", "He bought 14 daily newspapers.", ["14 count:newspaper"]),
    ("en", "He runs 14 daily trains.", ["14 count:train/day"]),
    ("en", "The line ordered 40 A320s, six A350-900s and 12 737s.", ["40 count:aircraft", "6 count:aircraft", "12 count:aircraft"]),
    ("en", "It bought five 787 Dreamliners.", ["5 count:aircraft"]),
    ("en", "The motor gives 150 bhp.", ["150 hp"]),
    # a character that was decoded twice
    ("id", "Kebun itu seluas 12 kmÂ², taman 40 mÂ².", ["12 km2", "40 m2"]),
    ("en", "The A320s of 12 firms stand idle.", ["12 count:enterprise"]),
    # how often is not how many, and by how much no thing
    ("id", "Tiap bulan kepada 20 juta keluarga dibagikan beras.", ["20000000 count:household"]),
    # lands that something is done from, not with
    ("zh-hans", "9个省份渔业码头装了电桩。", ["9 count:province"]),
    ("zh-hans", "展馆接待了13个国家访问。", ["13 count:country"]),
    # at once, not by the hour; the first, no mean
    ("zh-hans", "雨污分流即时投入3000元。", ["3000 CNY"]),
    ("zh-hans", "时薪涨到25元。", ["25 CNY/hour"]),
]
# fmt: on


@pytest.mark.parametrize(
    ("language", "sentence", "expected"), ROWS, ids=[row[1][:40] for row in ROWS]
)
def test_figures_of_bulletins(language, sentence, expected):
    found = read_quantities(sentence, language=language)

    assert [f"{quantity.value} {quantity.unit}" for quantity in found] == expected
