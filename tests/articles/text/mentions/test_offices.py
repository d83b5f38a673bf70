"""Bodies that Indonesian text names by who holds an office in them."""

import pytest

from tests.articles.text.mentions.sources_named import names


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ketua Forpetan Riau Basuki bilang harga karet turun.", ["Forpetan Riau"]),
        ('"Jalan sudah mulus," klaim Direktur Pemasaran Lembah Pinus Land, Tia Marlina.',
         ["Lembah Pinus Land"]),
        ("Sales Executive NXR Cikarang Gerry Lumban menyebut 90 unit dipesan.", ["NXR Cikarang"]),
        ("Kapolres Bukit Tinggi AKBP Sandi Rauf menyebut kerugian Rp 2 miliar.",
         ["Kapolres Bukit Tinggi"]),
        ('"Relnya baru," kata VP Public Relations KRT Hana Soraya.', ["KRT"]),
        ("Founder Tirta Cendana, I Gusti Putu Lanang, mengatakan pesertanya 90 orang.",
         ["Tirta Cendana"]),
        ("Manajer Humas PT Semen Kali Elok Dodi Prasaja menjanjikan kiriman 40 ton.",
         ["PT Semen Kali Elok"]),
        ("Jaksa Kejari Lumajang menuntut denda Rp 3 miliar.", ["Kejari Lumajang"]),
        ("Ketua Harian Perhimpunan Pelaut Nusa menjanjikan audit.", ["Perhimpunan Pelaut Nusa"]),
        ("Direktur Utama operator GRX Persada Rully Anton menilai sewa naik.", ["GRX Persada"]),
        ("Deputi Gubernur Senior Bank Nusa (BN) Desti Daman mengatakan inflasi 3 persen.",
         ["Bank Nusa (BN)"]),
        ("Gubernur BI Hendro Wardi menyebut inflasi 3 persen.", ["BI"]),
        ("Gubernur Riau Hendro Wardi menyebut inflasi 3 persen.", []),
        ("Menteri Keuangan Sri Ayu menilai kurs menguat.", []),
        ("Priya Sachdev, analis pasar di Phillip Nova, mengatakan harga naik.", ["Phillip Nova"]),
        ("Badan Niaga (BN) melalui Survei Kerja Rumah 2025 juga mencatat penurunan.",
         ["Badan Niaga (BN)"]),
        ("Kementerian Dermaga di waktu yang sama merilis 18 ribu pekerja.",
         ["Kementerian Dermaga"]),
        ("Lalu berdasarkan dataReuters, dolar melemah 5 poin.", ["Reuters"]),
        # Two outlets at once; the words of one office.
        ("Kabar itu dirangkum dari CCTV dan Xinhua.", ["CCTV", "Xinhua"]),
        ("Menurut Kementerian Kelautan dan Perikanan, ikan naik.",
         ["Kementerian Kelautan dan Perikanan"]),
        ("Tanggapan Perumda Banyu Asri\nAir kami jernih.", ["Perumda Banyu Asri"]),
        ("Tanggapan warga Banyu Asri beragam.", []),
        ("Direktur Jenderal Pengembangan Ekspor Kementerian Dermaga, Kasan, mencatat 3 kapal.",
         ["Kementerian Dermaga"]),
        ("kata Direktur PT Tirta Surya Ari Wibowo SH di Medan.", ["PT Tirta Surya"]),
        ("kata Ketua Umum APDE Stefan Ridwan, harga naik.", ["APDE"]),
        ("Wakil Presiden Tirta Santana Raka menilai harga naik.", []),
        ("Gubernur Sumut, Basuki Rahmat, menilai harga naik.", []),
        ("Chief Economist Nusa Data Ayu Lestari menjelaskan harga naik.", ["Nusa Data"]),
        ('"Harga naik," bunyi keterangan Nusa Data.', ["Nusa Data"]),
        ("Harga naik, seperti dicatat Nusa Data.", ["Nusa Data"]),
        # A body by its whole name, and what it does.
        ("Kementerian Dermaga menargetkan 40 kapal pada 2030.", ["Kementerian Dermaga"]),
        ("Kementerian Dermaga membuka 40 kantor.", []),
        ("Ia bekerja di Kementerian Dermaga sejak 2020.", []),
        ("Badan Usaha Dermaga menargetkan 40 kapal.", []),
        # He alone: no body.
        ("Direktur Pemasaran Felicia Wardani mengatakan harga naik.", []),
        ("Ketua Umum Budi Arianto, Kamis, menyebut panen turun.", []),
        ("Analis Tirta Budi Santoso menilai sewa naik.", []),
        ('"Panen gagal," keluh Wagiman, ketua kelompok tani di Desa Suka Makmur.', []),
        # It does something.
        ("Direktur PT Semen Kali Elok menandatangani kontrak 40 ton.", []),
        # A firm whose initials stand in brackets, and a person's.
        ("Kapal Api Indonesia (KAI) tiba. Tarif naik, kata KAI.", ["KAI"]),
        ("Anwar Bagus Candra (ABC) hadir. Tarif naik, kata ABC.", []),
    ],
)  # fmt: skip
def test_bodies_of_those_who_hold_an_office(text, expected):
    assert names(text, "id") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # What an office looks after is no body, whatever it is.
        ('"Naik," kata Deputi Penagihan dan Piutang KSD Asep Rahman.', ["KSD"]),
        (
            "Direktur Penyuluhan, Pelayanan, dan Hubungan Masyarakat Ditjen Dermaga menilai baik.",
            ["Ditjen Dermaga"],
        ),
        (
            "Direktur Jenderal Anggaran (DJG) Kementerian Dermaga Budi Ariya mengatakan naik 4 persen.",
            ["Kementerian Dermaga"],
        ),
        ("Kepala Kesatuan Nelayan (Kesnel) Budi mengatakan naik.", ["Kesatuan Nelayan (Kesnel)"]),
        ('"Naik 4 persen," kata Consumer Division Head Bank Samudra Eva Dahlia.', ["Bank Samudra"]),
        ("Menurut ekonom Bank Samudra Irman Dahlia, bunga turun.", ["Bank Samudra"]),
        ("Ekonom Bank Samudra Teten Dahlia menilai bunga turun.", ["Bank Samudra"]),
        ("Menurut Kepala Ekonom Bank Samudra Andri Asmara, bunga turun.", ["Bank Samudra"]),
        (
            "Badan Garam Nasional (National Salt Agency/NSA) China mengatakan produksi naik.",
            ["Badan Garam Nasional (National Salt Agency/NSA)"],
        ),
        ("Ekonom Capital Economics Budi Santoso menilai harga naik.", ["Capital Economics"]),
        (
            "Direktur Human Capital PT Dermaga Raya Budi Santoso menilai harga naik.",
            ["PT Dermaga Raya"],
        ),
        (
            "Kepala Badan Garam Nasional atau BGN Budi Santoso mengatakan produksi naik.",
            ["Badan Garam Nasional atau BGN"],
        ),
        ("Ketua Umum Gapki Eddy Marto mencatat ekspor 2,3 juta ton.", ["Gapki"]),
        # Where a town ends the name of an office, and by how its holder is called.
        ("Kepala Dinas Perahu Kota Bekasi Lodra Wistara mengatakan 90 kapal tiba.",
         ["Dinas Perahu Kota Bekasi"]),
        ("Kepala Dinas Perahu Kabupaten Bandung Barat Lodra Wistara mengatakan 90 kapal tiba.",
         ["Dinas Perahu Kabupaten Bandung Barat"]),
        ("Kepala Dinas Perahu Kota Bekasi mengatakan 90 kapal tiba.", ["Dinas Perahu Kota Bekasi"]),
        ("Sekretaris Perusahaan Bank Samudra Pudji Lodra mengatakan laba naik.", ["Bank Samudra"]),
        # Degrees and ranks.
        ("Direktur Gizi Kemenpora dr Siti Tarmi, M.Epid, mengatakan naik.", ["Kemenpora"]),
        ("Dewan Pengawas Bank Samudra, Ita Yasar, SH, MPsi, menilai biaya naik.",
         ["Dewan Pengawas Bank Samudra"]),
        # Who has no name, and who has one.
        ("Seorang pejabat Samudra membenarkan hal itu.", ["Samudra"]),
        ("Kepada wartawan, pejabat Samudra membenarkan hal itu.", []),
    ],
)  # fmt: skip
def test_bodies_behind_what_an_office_looks_after(text, expected):
    assert names(text, "id") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Direktur Jenderal Garam dan Gula Kementerian Perindustrian Isy Lodra mengatakan naik.",
         ["Kementerian Perindustrian"]),
        ('"Produksi naik," ujar Dirjen Minyak dan Gas Bumi Kementerian ESDM Laode Wistara.',
         ["Kementerian ESDM"]),
        ('"Setoran naik," kata Direktur Jenderal Bea dan Cukai Kementerian Keuangan Djaka Utama.',
         ["Kementerian Keuangan"]),
        ("Dirjen Pajak Kemenkeu Bimo Wijayanto menyebut setoran naik.", ["Kemenkeu"]),
        ("Dirjen Laut Kementerian Kelautan dan Perikanan Lotharia Wistara menyebut ikan naik.",
         ["Kementerian Kelautan dan Perikanan"]),
        ("Kepala Biro Humas Kementerian Ketenagakerjaan Sunardi Lodra menyebut upah naik.",
         ["Biro Humas Kementerian Ketenagakerjaan"]),
        ("Juru bicara Kementerian Perdagangan Tiongkok Zhang Wei menyebut ekspor naik.",
         ["Kementerian Perdagangan Tiongkok"]),
        ("Kepala Kantor Wilayah Kementerian Agama Jawa Barat Ajam Lodra menyebut jemaah naik.",
         ["Kantor Wilayah Kementerian Agama Jawa Barat"]),
        ("Kementerian Investasi dan Hilirisasi/BKPM mencatat investasi naik.",
         ["Kementerian Investasi dan Hilirisasi/BKPM"]),
        ("Menurut data Kementerian Ekonomi Kreatif (Ekraf), ekspor naik.",
         ["Kementerian Ekonomi Kreatif (Ekraf)"]),
        # A list of what somebody, or a body, looks after.
        ("Menurut Direktur Jenderal Surya, Angin, dan Panas Bumi (SAPB) Kementerian ESDM "
         "Eniya Lodra, daya naik.", ["Kementerian ESDM"]),
        ("Direktur Jenderal Kapal, Kereta, dan Mesin (KKM) Kementerian Perindustrian Setia Lodra "
         "mengatakan produksi naik.", ["Kementerian Perindustrian"]),
        ("Kepala Badan Awan, Ombak, dan Gempa (BAOG) Dwi Lodra mengatakan suhu naik.",
         ["Badan Awan, Ombak, dan Gempa (BAOG)"]),
        ("Menurut data Badan Awan, Ombak, dan Gempa (BAOG), suhu naik.",
         ["Badan Awan, Ombak, dan Gempa (BAOG)"]),
        # Who is called by an initial.
        ("Kepala Badan Garam Nasional Lodra P. mengatakan stok naik.", ["Badan Garam Nasional"]),
        ("Ketua Umum Asosiasi Garam Nusa (Agarin) Shinta W. Lodra mengatakan ekspor naik.",
         ["Asosiasi Garam Nusa (Agarin)"]),
        ("Kepala Rumah Sakit Samudra Kelas B mengatakan pasien naik.",
         ["Rumah Sakit Samudra Kelas B"]),
        ("Lodra W. Wistara mengatakan ekspor naik.", []),
    ],
)  # fmt: skip
def test_bodies_of_those_who_hold_a_field(text, expected):
    assert names(text, "id") == expected
