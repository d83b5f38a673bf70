"""Indonesian times of two expressions that make one, or of which one tells what the other is."""

from datetime import date

import pytest

from articles.text.suggestions import suggest
from articles.text.times.period import principal_period
from articles.text.times.periods import read_periods

DAY = date(2025, 10, 20)  # a Monday


def stretch(text):
    found = principal_period(read_periods(text, language="id", published=DAY))
    return found and (str(found.start or ""), str(found.end or ""))


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Beras dibagikan sejak hari ini hingga tiga pekan ke depan.", "2025-10-20", "2025-11-10"),
        ("Vaksin diberikan mulai besok hingga sebulan ke depan.", "2025-10-21", "2025-11-20"),
        ("Posko buka sejak Jumat (17/10) sampai tiga hari mendatang.", "2025-10-17", "2025-10-23"),
        ("Posko buka sejak hari ini untuk tiga pekan ke depan.", "2025-10-20", ""),
        ("Hujan turun dari Sabtu (18/10) malam hingga pagi ini.", "2025-10-18", "2025-10-20"),
        (
            "Listrik padam sejak Minggu (19/10) dini hari sampai sore ini.",
            "2025-10-19",
            "2025-10-20",
        ),
        ("Listrik mati sejak Sabtu (18/10) malam.", "2025-10-18", ""),
        ("Loket dibuka mulai hari Senin (hari ini) untuk 400 orang.", "2025-10-20", ""),
        ("Rapat 40 anggota digelar Selasa (besok) di balai.", "2025-10-21", "2025-10-21"),
    ],
)
def test_a_day_and_what_ends_it(text, first, last):
    assert stretch(text) == (first, last)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Dalam 3 bulan ini, Agustus, September, Oktober, 40 paket.", "2025-08-01", "2025-10-31"),
        ("Sebanyak 3 ton pada Januari, Februari, Maret 2024.", "2024-01-01", "2024-03-31"),
        ("Beras untuk April, Mei, Juni di 2021 sebanyak 3 ton.", "2021-04-01", "2021-06-30"),
        ("Beras untuk April, Mei, Juni di tahun 2021 3 ton.", "2021-04-01", "2021-06-30"),
        ("Pada April, Mei 40 ton dipanen.", "2025-04-01", "2025-04-30"),
        ("Panen April, Agustus dan Desember 2024 mencapai 4 ton.", "2024-04-01", "2024-04-30"),
        ("Ekspor pada Juni di Jawa naik 4 persen.", "2025-06-01", "2025-06-30"),
        ("Warga mendapat Rp 9 ribu selama 3 bulan ke-4.", "2025-10-01", "2025-12-31"),
        ("Pada tiga bulan ke-2 ini omzet Rp 4 miliar.", "2025-04-01", "2025-06-30"),
    ],
)
def test_months_that_are_listed_or_counted(text, first, last):
    assert stretch(text) == (first, last)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Hari ini sudah 12 ribu paket dibagikan sejak 3 Maret 2025.", "2025-03-03", ""),
        ("Hingga hari ini tercatat 4.200 laporan masuk sejak 2 Mei 2025.", "2025-05-02", ""),
        ("Hari ini harga cabai naik 5 persen.", "2025-10-20", "2025-10-20"),
        ("Hari ini 40 toko buka. Toko itu ada sejak 2019.", "2025-10-20", "2025-10-20"),
        ("Kuota sepanjang tahun ini ditetapkan 200 ribu orang.", "2025-01-01", "2025-12-31"),
        ("Itu 60 persen dari pagu sepanjang tahun ini.", "2025-01-01", "2025-12-31"),
        ("Sepanjang tahun ini produksi mencapai 40 ribu ton.", "2025-01-01", "2025-10-20"),
    ],
)
def test_what_is_counted_up_to_today_and_what_is_set_for_a_year(text, first, last):
    assert stretch(text) == (first, last)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Air menggenang dari Sabtu (18/10) malam hingga pagi ini.", 1),
        ("Hujan mengguyur desa itu siang ini.", 0),
    ],
)
def test_a_part_of_today_that_ends_what_began_on_a_written_day_is_told(text, count):
    found = suggest(text, language="id", published=DAY, names=(), attributions=())
    assert len(found) == count
