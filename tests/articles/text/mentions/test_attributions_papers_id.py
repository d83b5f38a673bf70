import pytest

from tests.articles.text.mentions.sources_named import names


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Kebijakan itu tertuang dalam Peraturan Menteri Perhubungan Nomor 41 Tahun 2023.",
            ["Peraturan Menteri Perhubungan Nomor 41 Tahun 2023"],
        ),
        (
            "Perintah itu tertuang dalam Surat Telegram Kapolri Nomor ST/88/IV/2025 tertanggal 3 April.",
            ["Surat Telegram Kapolri Nomor ST/88/IV/2025"],
        ),
        (
            "Tarif baru itu tercantum di Lampiran Peraturan Daerah No. 5 Tahun 2022.",
            ["Peraturan Daerah No. 5 Tahun 2022"],
        ),
        (
            "Seperti tertuang pada PMK Nomor 81 Tahun 2024, pajak naik menjadi 12 persen.",
            ["PMK Nomor 81 Tahun 2024"],
        ),
        ("Menurut Permen KP 17/2024 pulau kecil tidak boleh ditambang.", ["Permen KP 17/2024"]),
        ("Kesepakatan itu tertuang dalam Nota Kesepahaman Nomor 8/IV/2024.", []),
        ("Perusahaan wajib mematuhi Peraturan Menteri Nomor 9 Tahun 2020.", []),
        ("Namanya tercantum dalam daftar Badan Atletik Dunia.", []),
        (
            "Seperti diungkapkan dalam dokumen Outlook Energi Dermaga, permintaan naik 3 persen.",
            ["Outlook Energi Dermaga"],
        ),
        ("Hal itu disampaikan dalam laporan World Trade Review.", ["World Trade Review"]),
        ("Hal itu disampaikan dalam diskusi bersama Budi Santoso.", []),
    ],
)
def test_what_something_stands_in(text, expected):
    assert names(text, "id") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Berikut rangkuman data Dinkes Jabar:", ["Dinkes Jabar"]),
        ("Berikut prakiraan cuaca dari BMKG untuk besok:", ["BMKG"]),
        ("Berikut ini catatan Komnas HAM tentang kasus itu:", ["Komnas HAM"]),
        ("Berikut daftar menu di kantin Universitas Dermaga:", []),
        ("Berikut pernyataan Rizal Fadli:", []),
        (
            "Jumlah itu berbeda dengan angka dari Kementerian Pertanian, 2,1 juta ton.",
            ["Kementerian Pertanian"],
        ),
        ("Laporan dari Komisi Pelabuhan menyebut 30 kapal rusak.", ["Komisi Pelabuhan"]),
        ("Pemerintah masih menunggu laporan dari Dinas Pertanian.", []),
        ("Pihaknya belum menerima laporan dari Polres Garut.", []),
        ("Data dari Rudi menunjukkan 30 pohon tumbang.", []),
        (
            "Ada juga Asosiasi Sopir Truk yang melapor kehilangan 30 persen muatan.",
            ["Asosiasi Sopir Truk"],
        ),
        ("Ada Universitas Dermaga yang dibangun pada 1980.", []),
    ],
)
def test_whose_figures_are_given(text, expected):
    assert names(text, "id") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Kementerian Pariwisata melalui akun Instagram resminya, @kemenpar, menjelaskan tiket gratis.",
            ["Kementerian Pariwisata"],
        ),
        (
            "Badan Gizi melalui Instagram @badangizi memaparkan 400 dapur beroperasi.",
            ["Badan Gizi"],
        ),
        ("Kapuspen TNI Mayjen Danu Rahardi mengatakan latihan itu diikuti 400 prajurit.", ["TNI"]),
        ("Wakapuspen TNI Brigjen Sandi Prasetya mengatakan 30 kapal dikerahkan.", ["TNI"]),
        ("Kadispenal Laksma Wira Utama mengatakan 2 kapal dikirim.", []),
        ("Kadispenau Marsma Teguh Santoso menjelaskan 12 pesawat ikut.", []),
        ("Petugas BPBD Sleman masih mendata kerusakan rumah.", []),
        ("Petugas Dinas Sosial mengatakan 12 rumah rusak.", ["Dinas Sosial"]),
        ("Demikian juga suku bunga Lending Rate turun 25 bps.", []),
        ("Demikian juga menurut Bank Dunia, pertumbuhan 3 persen.", ["Bank Dunia"]),
        ("Dana itu bersumber dari penjualan Taman Cemara yang selesai dibangun.", []),
        ("Grafik ini bersumber dari data Bank Dermaga.", ["Bank Dermaga"]),
        ("Penasihat Militer Rusia, Ivan Petrov mengatakan 40 tank rusak.", []),
        ('"Bagus," tegas anggota Dewan Pakar Partai Melati tersebut.', []),
        ("Usai kunjungan ke Kementerian Kehutanan, Surya hanya menyampaikan terima kasih.", []),
        ("Kita akan lihat BPS menyampaikan angka itu bulan depan.", []),
        ("Sinar telah menerbitkan lebih dari 3 juta kartu dalam waktu lama.", []),
        ("PT , Tbk (DRMG) melaporkan laba 3 miliar.", []),
    ],
)
def test_who_speaks_and_who_does_not(text, expected):
    assert names(text, "id") == expected
