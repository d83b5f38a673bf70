"""Weeks, months and years that an Indonesian text measures. All figures are invented."""

import pytest

from articles.text.amounts.quantities import read_quantities

MEASURED = [
    ("Pelanggan balik modal dalam 14 sampai 20 bulan.", "14..20 month"),
    ("Waktu pengerjaan satu unit turun dari tiga minggu menjadi 40 jam.", "3 week, 40 hour"),
    ("Stok setara 27 bulan penjualan.", "27 month"),
    ("Mereka meneken kontrak jangka 12 tahun.", "12 year"),
    ("Syaratnya kontrak minimal dua tahun.", "2 year"),
    ("Bunganya 3 persen dengan tenor 15-25 tahun.", "3 percent, 15..25 year"),
    ("Surplus itu berlanjut menjadi 41 bulan berturut-turut.", "41 month"),
    ("Terdakwa divonis 6 tahun penjara.", "6 year"),
    ("Masa konsesi jalan itu 45 tahun.", "45 year"),
    ("Ia wajib membeli listrik 9 sen per kWh selama 20 tahun.", "0.09 USD/kWh, 20 year"),
    ("Proyek itu molor lima bulan.", "5 month"),
]
TIMES = [
    "Laju itu terendah dalam 13 tahun.",
    "Kata He Tong, 24 tahun, ia lulus.",
    "Laba naik dalam delapan bulan pertama.",
    "Imbal hasil obligasi negara tenor 10 tahun turun.",
    "Warga berusia 61 tahun ke atas tidak membayar.",
    "Harga naik selama tiga bulan terakhir.",
    "Ia bekerja selama 11 tahun di bank.",
    "Kontrak itu habis dua tahun lalu.",
]


@pytest.mark.parametrize(("text", "expected"), MEASURED)
def test_terms_and_waits_are_measures(text, expected):
    found = read_quantities(text, language="id")

    ends = ["" if one.value_max is None else f"..{one.value_max}" for one in found]
    read = [f"{one.value}{end} {one.unit}" for one, end in zip(found, ends, strict=True)]
    assert ", ".join(read) == expected


@pytest.mark.parametrize("text", TIMES)
def test_what_tells_when_is_no_measure(text):
    assert read_quantities(text, language="id") == ()
