"""Indonesian numbers that have no unit beside them. All figures are invented."""

import pytest

from articles.text.amounts.quantities import read_quantities

SENTENCES = [
    ("Pelabuhan itu menangani 7,9 juta TEUs. Tahun ini targetnya 8,3 juta.", ["TEU", "TEU"]),
    ("Jumlah wisman ke Bali 621.000, naik dari 587.000.", ["count:person", "count:person"]),
    ("Wisman 621.000. Dari China 49.300, dari India 37.100.", ["count:person"] * 3),
    ("KAI mengangkut 44,1 juta penumpang. Jarak jauh 21 juta.", ["count:person"] * 2),
    ("Ada 1.320 pasien sehari, sedangkan rawat inap 290.", ["count:person/day"] * 2),
    ("Dokter spesialisnya 61. Alat CT scan hanya 2.", ["count:person", "count:device"]),
    (
        "Ekspornya 80 persen. Pekerjanya 13.900, turun dari 15.700.",
        ["percent", *["count:person"] * 2],
    ),
    ("Ada 2.100 pedagang. Yang mendaftar 5.700.", ["count:person", "count:person"]),
    ("Bank menutup 34 kantor, menyisakan 402.", ["count:office", "count:office"]),
    ("Bantuan untuk 2.100 pedagang, masing-masing Rp 1,1 juta.", ["count:person", "IDR/person"]),
    ("Kuota gulanya 2,3 juta ton, naik 200 ribu dari tahun lalu.", ["t", "t"]),
    ("Kuota gulanya 2,3 juta ton, naik 200 ribu hektare.", ["t", "ha"]),
    ("Dulu buruhnya 80 orang, sekarang paling 35.", ["count:person", "count:person"]),
    ("Pada 2024 kelahiran tercatat 305.", ["count:birth"]),
    ("Pada 2024 gedung nomor 305.", []),
    ("Sapi 12.000 dan kambing 45.000.", ["count:cow", "count:goat"]),
    ("Penjualan mencapai 21.540 pada Oktober.", ["count:unit"]),
    ("Waktu tempuh turun menjadi 30 menit dari 65.", ["min", "min"]),
    ("Pengadaan ambulans tahun ini 40 unit.", ["count:vehicle"]),
    ("Kapasitas pabrik mencapai 120.000 unit per tahun.", ["count:unit/year"]),
    # what is no count
    ("Musim haji 1446 Hijriah.", []),
    ("Ada 1.446 Hijrah muda.", ["count:unit"]),
    ("Bus 12. Kereta 112.", []),
    ("Perusahaan untung 2 miliar.", ["IDR"]),
    ("Indeksnya 117,8.", []),
    ("Ada 14 kapal. Gedung itu di nomor 1.250.", ["count:ship"]),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_what_a_bare_number_counts(text, expected):
    found = read_quantities(text, language="id")

    assert [one.unit for one in found] == expected
