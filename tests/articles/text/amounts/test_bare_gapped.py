"""Numbers of clauses that leave out what the clause before says. All figures are invented."""

import pytest

from articles.text.amounts.quantities import read_quantities

ROWS = [
    # a name and a number
    ("en", "Wuqing sent 27 teams, Baodi 12.", ["27 count:team", "12 count:team"]),
    (
        "en",
        "Cangzhou opened 31 schools, Hengshui nine and Xingtai four.",
        ["31 count:institution", "9 count:institution", "4 count:institution"],
    ),
    ("id", "Langfang membuka 31 toko, Handan 17.", ["31 count:store", "17 count:store"]),
    (
        "id",
        "Wuqing mengirim 27 truk, Baodi delapan, dan Jizhou enam.",
        ["27 count:vehicle", "8 count:vehicle", "6 count:vehicle"],
    ),
    ("en", "Wuqing sent 27 teams, Gate 12 was shut.", ["27 count:team"]),
    ("en", "They sent 27 teams, room 12, Line 6.", ["27 count:team"]),
    ("id", "Langfang membuka 31 toko, Peron 17.", ["31 count:store"]),
    # a difference from what was counted
    (
        "en",
        "The fair drew 61 countries. That is 14 more than in 2022.",
        ["61 count:country", "14 count:country"],
    ),
    (
        "id",
        "Lomba itu diikuti 38 tim. Itu 7 lebih banyak daripada tahun lalu.",
        ["38 count:team", "7 count:team"],
    ),
    # the same price at another time
    (
        "en",
        "Rooms let for 310 yuan a night in 2018. They now go for 140.",
        ["310 CNY/night", "140 CNY/night"],
    ),
    (
        "id",
        "Bantuan untuk tiap truk 90 ribu yuan pada 2020; kini tinggal 35 ribu.",
        ["90000 CNY/vehicle", "35000 CNY/vehicle"],
    ),
    ("id", "Untungnya 31 yuan per ton; sebulan lalu masih 88 yuan.", ["31 CNY/t", "88 CNY/t"]),
    ("en", "Rooms let for 310 yuan a night. It now employs 140.", ["310 CNY/night", "140 count:person"]),
    # what the sentence before named
    ("en", "Look at the ferries. There are 37 in the bay.", ["37 count:ferry"]),
    ("en", "Look at the map. There are 37 in the bay.", []),
    # of the measure told of before a percentage, and of a list whose unit stands once
    (
        "en",
        "The dock moved 5.3 million tonnes, up 4 percent. In May alone it moved 1.7 million.",
        ["5300000 t", "4 percent", "1700000 t"],
    ),
    (
        "id",
        "Dermaga itu memuat 5,3 juta ton, naik 4 persen. Pada Mei saja, volumenya 1,7 juta.",
        ["5300000 t", "4 percent", "1700000 t"],
    ),
    (
        "en",
        "Farms used 2.7 billion, mills 41 billion and homes 9.2 billion kilowatt-hours.",
        ["2700 GWh", "41000 GWh", "9200 GWh"],
    ),
    (
        "id",
        "Mei lalu laku 41.300 mobil. Targetnya tahun ini: 450 ribu.",
        ["41300 count:vehicle", "450000 count:vehicle"],
    ),
    ("id", "Laku 41.300 mobil. Modalnya: 450 ribu yuan.", ["41300 count:vehicle", "450000 CNY"]),
    (
        "en",
        "The grid sent 7.3 billion kilowatt-hours, 9% of the total. We expect 8.1 billion.",
        ["7300 GWh", "9 percent", "8100 GWh"],
    ),
    (
        "en",
        "A mill there pays 31 to 36 fen per kilowatt-hour, all in. Here it would pay 57 fen.",
        ["0.31 CNY/kWh", "0.57 CNY/kWh"],
    ),
    (
        "id",
        "Mobilnya laris: Haval membukukan penjualan 1,7 juta, termasuk ekspor 310 ribu.",
        ["1700000 count:vehicle", "310000 count:vehicle"],
    ),
    # what is expected of the same
    # what is expected of the same
    (
        "en",
        "It sent 7.1 billion kilowatt-hours there last year. We expect 8 billion this year.",
        ["7100 GWh", "8000 GWh"],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), ROWS, ids=[row[1] for row in ROWS])
def test_what_a_clause_leaves_out(language, text, expected):
    found = read_quantities(text, language=language)

    assert [f"{one.value} {one.unit}" for one in found] == expected
