"""Weeks, months and years that an Indonesian text measures. All figures are invented."""

import pytest

from articles.text.amounts.quantities import read_quantities
from tests.articles.text.amounts.measured import measured

MEASURED = [
    ("Pelanggan balik modal dalam 14 sampai 20 bulan.", "14..20 month"),
    ("Waktu pengerjaan satu unit turun dari tiga minggu menjadi 40 jam.", "3 week, 40 hour"),
    ("Stok setara 27 bulan penjualan.", "27 month"),
    ("Mereka meneken kontrak jangka 12 tahun.", "12 year"),
    ("Syaratnya kontrak minimal dua tahun.", "2 year"),
    ("Bunganya 3 persen dengan tenor 15-25 tahun.", "3 percent, 15..25 year"),
    ("Terdakwa divonis 6 tahun penjara.", "6 year"),
    ("Masa konsesi jalan itu 45 tahun.", "45 year"),
    ("Ia wajib membeli listrik 9 sen per kWh selama 20 tahun.", "0.09 USD/kWh, 20 year"),
    ("Proyek itu molor lima bulan.", "5 month"),
    ("Klub itu menunggak gaji selama empat bulan.", "4 month"),
    ("Cicilannya Rp 2 juta per bulan selama hampir 15 tahun.", "2000000 IDR/month, 15 year"),
    ("Bantuan dibayar untuk tiga bulan sekaligus.", "3 month"),
    ("Bea itu dikenakan lima tahun.", "5 year"),
    ("Umur baterai itu 8 tahun, investasinya kembali dalam empat tahun.", "8 year, 4 year"),
    ("Hakim memvonis bendahara itu empat tahun enam bulan.", "4.5 year"),
    ("Ia dihukum tujuh tahun dan tiga bulan penjara.", "7.25 year"),
    ("Rekornya 3 menit 12 detik.", "3.2 min"),
    ("Antrean terpanjang, di Soppeng, mencapai 43 tahun.", "43 year"),
    ("Mesin kami rata-rata berumur 21 tahun.", "21 year"),
    ("Usia rata-rata kapal itu 24 tahun.", "24 year"),
    ("Uang disetor paling lambat 2 hari sebelum lelang.", "2 day"),
    ("Pemenang melunasi dalam 5 hari kerja.", "5 day"),
    ("Sidangnya ditunda dua pekan.", "2 week"),
    ("Ia didenda Rp 2 miliar subsider 6 bulan.", "2000000000 IDR, 6 month"),
    ("Pemeriksaan daging dipangkas dari 24 jam menjadi kurang dari 6.", "24 hour, 6 hour"),
    ("Masa uji robot diperpanjang dari tiga bulan menjadi enam bulan.", "3 month, 6 month"),
    ("Pasien pulang setelah enam minggu perawatan.", "6 week"),
    ("Perjalanan makan waktu dua jam sekali jalan.", "2 hour"),
    ("Baterainya bergaransi delapan tahun.", "8 year"),
    ("Pelapisan tanur rampung dalam 26 hari.", "26 day"),
    ("Perlu 18 bulan lagi sebelum jalur dibuka.", "18 month"),
    ("Rata-rata masa inden katup 14 pekan.", "14 week"),
    ("Izin itu kedaluwarsa setelah dua tahun.", "2 year"),
    ("Umur layanan turbin itu 25 tahun.", "25 year"),
]
TIMES = [
    "Laju itu terendah dalam 13 tahun.",
    "Kata He Tong, 24 tahun, ia lulus.",
    "Laba naik dalam delapan bulan pertama.",
    "Imbal hasil obligasi negara tenor 10 tahun turun.",
    "Warga berusia 61 tahun ke atas tidak membayar.",
    "Harga naik selama tiga bulan terakhir.",
    "Ia bekerja selama 11 tahun di bank.",
    "Harganya terendah selama 11 tahun.",
    "Selama dua tahun warga menunggu.",
    "Kontrak itu habis dua tahun lalu.",
    "Rata-rata usia petani 53 tahun.",
    "Jembatan berusia 90 tahun itu ambruk.",
    "Gudang itu penuh dalam 5 hari.",
    "Dua hari sebelum lelang harga naik.",
    "Enam minggu setelah banjir, sekolah dibuka lagi.",
    "Bus beroperasi selama 24 jam.",
    "Paket empat hari tiga malam itu laris.",
    "Selama tiga hari pertama antrean mengular.",
    "Obat diminum dua hari sekali.",
    "Surplus itu berlanjut menjadi 41 bulan berturut-turut.",
    "Saham itu naik tiga hari perdagangan beruntun.",
]


@pytest.mark.parametrize(("text", "expected"), MEASURED)
def test_terms_and_waits_are_measures(text, expected):
    assert measured(text, "id") == expected


@pytest.mark.parametrize("text", TIMES)
def test_what_tells_when_is_no_measure(text):
    assert read_quantities(text, language="id") == ()
