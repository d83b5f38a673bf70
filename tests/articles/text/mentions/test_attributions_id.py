import pytest

from tests.articles.text.mentions.sources_named import names


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Laporan Institut Riset Digital Tiongkok yang diluncurkan pagi ini menunjukkan 72,5 persen pabrik memakai AI.",
            ["Institut Riset Digital Tiongkok"],
        ),
        (
            "Data Biro Statistik Nasional yang dirilis hari ini menunjukkan hanya empat kota naik.",
            ["Biro Statistik Nasional"],
        ),
        (
            '"Harga akan menjadi penentu," kata analis Marianne Kole dari Broadmer Securities.',
            ["Broadmer Securities"],
        ),
        (
            "Bank Indonesia, lewat data yang dirilis hari ini, menyebut cadangan devisa 154,5 miliar dolar AS.",
            ["Bank Indonesia"],
        ),
        (
            "OTOMOTIF\nAsosiasi Mobil Penumpang Utara (AMPU) melaporkan penjualan 856 ribu unit.",
            ["Asosiasi Mobil Penumpang Utara (AMPU)"],
        ),
        (
            "Artikel ini diterjemahkan dari kantor berita berbahasa Inggris Northern Wave; penulisan angka mengikuti naskah asli.",
            ["Inggris Northern Wave"],
        ),
        ("Nikkei Asia pertama kali memberitakan rencana itu.", ["Nikkei Asia"]),
        (
            "Survei Katalis terhadap 400 manajer pabrik menemukan 61 persen akan merekrut.",
            ["Katalis"],
        ),
        (
            "Sebuah survei yang dilakukan Katalis Riset menemukan 61 persen akan merekrut.",
            ["Katalis Riset"],
        ),
        ("Kepada Reuters, ia mengatakan pabrik itu akan tutup.", ["Reuters"]),
        ("Kepada Warta Niaga, Budi Santoso mengatakan pabrik itu akan tutup.", ["Warta Niaga"]),
        (
            "Dimas Institute, lembaga riset di Jakarta, memperkirakan ekspor naik 4 persen.",
            ["Dimas Institute"],
        ),
        (
            "Samudra Analitika, lembaga riset pelayaran, memperkirakan ekspor naik 4 persen.",
            ["Samudra Analitika"],
        ),
        ("Sumber: Biro Statistik Hebei", ["Biro Statistik Hebei"]),
        ("Sumber data: Badan Pusat Statistik, diolah", ["Badan Pusat Statistik"]),
        ("Grafik: Katadata", ["Katadata"]),
        (
            '"Ekspor naik," ujar juru bicara Kementerian Perdagangan China, He Yong.',
            ["Kementerian Perdagangan China"],
        ),
        (
            "Juru bicara Kementerian Perdagangan China He Yong mengatakan ekspor naik.",
            ["Kementerian Perdagangan China He Yong"],
        ),
        (
            "Menurut analis Samudra Sekuritas, Rudi Hartono, harga akan naik 3 persen.",
            ["Samudra Sekuritas"],
        ),
        (
            "Analis Samudra Sekuritas Rudi Hartono memperkirakan harga naik 3 persen.",
            ["Samudra Sekuritas"],
        ),
        (
            "Rudi Hartono, analis di Samudra Sekuritas, memperkirakan harga naik 3 persen.",
            ["Samudra Sekuritas"],
        ),
        (
            "Harga akan naik 3 persen, kata Rudi Hartono dari Samudra Sekuritas.",
            ["Samudra Sekuritas"],
        ),
        (
            "Ekonom Bank Mandiri Andry Asmara memproyeksikan pertumbuhan 4,9 persen.",
            ["Bank Mandiri Andry Asmara"],
        ),
        ("Seperti dilaporkan Xinhua, pelabuhan itu ramai.", ["Xinhua"]),
        (
            "Pelabuhan itu ramai, seperti dilaporkan kantor berita Xinhua, Senin (3/6/2024).",
            ["Xinhua"],
        ),
        ("Pelabuhan itu ramai, sebagaimana dilansir CNBC.", ["CNBC"]),
        ("Pelabuhan itu ramai, demikian dikutip dari Reuters, Senin (3/6/2024).", ["Reuters"]),
        ("Pelabuhan itu ramai, tulis Reuters.", ["Reuters"]),
        ("Pelabuhan itu ramai, lapor AFP.", ["AFP"]),
        ("Pelabuhan itu ramai. (Xinhua)", ["Xinhua"]),
        (
            "Harian Rakyat Utara dalam tajuknya menulis pelabuhan itu ramai.",
            ["Harian Rakyat Utara"],
        ),
        ("Mengutip data Bea Cukai Tianjin, ekspor naik 4 persen.", ["Bea Cukai Tianjin"]),
        ("Bea Cukai Tianjin mencatat ekspor naik 4 persen.", ["Bea Cukai Tianjin"]),
        ("Bea cukai setempat mencatat ekspor naik 4 persen.", ["Bea cukai setempat"]),
        (
            "Biro statistik Kota Baoding mencatat ekspor naik 4 persen.",
            ["Biro statistik Kota Baoding"],
        ),
        ("Menurut biro statistik setempat, ekspor naik 4 persen.", ["biro statistik setempat"]),
        ("Kementerian keuangan menyebut defisit 3 persen.", ["Kementerian keuangan"]),
        ("Data kementerian keuangan menunjukkan defisit 3 persen.", ["kementerian keuangan"]),
        (
            "Statistik dari Asosiasi Baja China memperlihatkan stok 31 juta ton.",
            ["Asosiasi Baja China"],
        ),
        (
            "Berdasarkan laporan yang dipublikasikan Badan Energi Internasional (IEA), permintaan naik 4 persen.",
            ["Badan Energi Internasional (IEA)"],
        ),
        ("Dalam laporan terbarunya, IMF memangkas proyeksi menjadi 4,6 persen.", ["IMF"]),
        ("IMF memangkas proyeksi menjadi 4,6 persen.", ["IMF"]),
        ("Goldman Sachs menaikkan target harga menjadi 31 yuan.", ["Goldman Sachs"]),
        ("BPS mencatat inflasi 0,2 persen.", ["BPS"]),
        ("Inflasi 0,2 persen, menurut BPS.", ["BPS"]),
        ("Merujuk data BPS, inflasi 0,2 persen.", ["BPS"]),
        ("Mengacu data Gaikindo, penjualan 78 ribu unit.", ["Gaikindo"]),
        (
            "Gabungan Industri Kendaraan (Gakenda) menyebut penjualan 78 ribu unit.",
            ["Gabungan Industri Kendaraan (Gakenda)"],
        ),
        ("Penjualan 78 ribu unit berdasarkan catatan Gakenda.", ["Gakenda"]),
        (
            "PT Samudra Baja Tbk dalam keterbukaan informasi menyebut laba naik 4 persen.",
            ["PT Samudra Baja Tbk"],
        ),
        ("BYD mengklaim menjual 31 ribu unit.", ["BYD"]),
        (
            "Direktur Utama PT Kereta Api Indonesia (KAI) Bobby Rasyid mengatakan penumpang naik 4 persen.",
            ["PT Kereta Api Indonesia (KAI)"],
        ),
        (
            "Kepala Biro Perencanaan Kota Cangzhou, Zhang Wei, mengatakan proyek rampung.",
            ["Biro Perencanaan Kota Cangzhou"],
        ),
        (
            "Guru besar Universitas Nankai, Liu Gang, menilai biaya turun 8 persen.",
            ["Universitas Nankai"],
        ),
        (
            "Liu Gang, guru besar Universitas Nankai, menilai biaya turun 8 persen.",
            ["Universitas Nankai"],
        ),
        (
            "Peneliti Universitas Nankai menemukan kualitas udara membaik 11 persen.",
            ["Universitas Nankai"],
        ),
        (
            "Studi yang diterbitkan jurnal Kota Lestari menemukan kualitas udara membaik 11 persen.",
            ["Kota Lestari"],
        ),
        ("Menurut dokumen yang dilihat Reuters, pabrik itu akan tutup.", ["Reuters"]),
        (
            "Dua sumber yang mengetahui rencana itu mengatakan kepada Bloomberg pabrik akan tutup.",
            ["Bloomberg"],
        ),
        ('"Kami siap," katanya kepada wartawan.', []),
        ('"Kami siap," katanya kepada Radio Swara.', ["Radio Swara"]),
        ("Ia mengatakan kepada ibunya bahwa sewa naik.", []),
        ("Budi Santoso mengatakan sewa naik 4 persen.", []),
        ("Menurut Budi Santoso, sewa naik 4 persen.", []),
        ("Menurut Budi, sewa naik 4 persen.", []),
        ("Menurut dia, sewa naik 4 persen. Menurutnya, itu wajar.", []),
        ("Warga mengatakan sewa naik. Pedagang menyebut harga naik.", []),
        ("Pemerintah menyebut defisit 3 persen.", []),
        ("Kementerian Perdagangan membuka 40 kantor.", []),
        ("Dinas Perhubungan menambah 40 bus.", []),
        ("Jepang melaporkan 31 kasus. Tiongkok mencatat 31 kasus.", []),
        ("Beijing mencatat pertumbuhan 5,2 persen.", []),
        ("Provinsi Hebei mencatat ekspor 31 miliar yuan.", []),
        ("Indeks Hang Seng mencatat kenaikan 3 persen.", []),
        ("Penjualan mobil mencatat rekor baru.", []),
        ("Toyota menjual 31 ribu unit. Toyota mencatat penjualan 31 ribu unit.", []),
        ("Perusahaan mencatat laba 31 miliar yuan.", []),
        ("PT Samudra Baja mencatat laba 31 miliar yuan.", []),
        ("Menurut Pasal 31 UU Cipta Karya, izin dicabut.", []),
        ("Menurut rencana, pabrik rampung 2026.", []),
        ("Kata Presiden Xi, ekonomi stabil.", []),
        (
            "Konsultan properti Colby Hale Indonesia mencatat okupansi 71 persen.",
            ["Colby Hale Indonesia"],
        ),
        ("Okupansi 71 persen, ungkap konsultan properti Colby Hale.", ["Colby Hale"]),
        (
            "Hasil survei Lembaga Survei Samudra (LSS) menunjukkan 61 persen puas.",
            ["Lembaga Survei Samudra (LSS)"],
        ),
        ("Jajak pendapat Reuters terhadap 31 ekonom memperkirakan 4,6 persen.", ["Reuters"]),
        ("Konsensus Bloomberg memperkirakan 4,6 persen.", ["Konsensus Bloomberg"]),
        ("Data Refinitiv menunjukkan harga naik 3 persen.", ["Refinitiv"]),
        ("Berdasarkan data Refinitiv, harga naik 3 persen.", ["Refinitiv"]),
        ("Wood Mackenzie memperkirakan biaya turun 8 persen.", ["Wood Mackenzie"]),
        ("TrendForce, firma riset asal Taiwan, memperkirakan harga naik 3 persen.", ["TrendForce"]),
        ("Firma riset TrendForce memperkirakan harga naik 3 persen.", ["TrendForce"]),
        ("Lembaga pemeringkat Fitch mempertahankan peringkat.", ["Fitch"]),
        (
            "Komisi Pembangunan dan Reformasi Nasional (NDRC) pada Senin menyatakan harga batu bara dibatasi.",
            ["Komisi Pembangunan dan Reformasi Nasional (NDRC)"],
        ),
        (
            "Otoritas Jasa Keuangan (OJK) menyampaikan kredit naik 7 persen.",
            ["Otoritas Jasa Keuangan (OJK)"],
        ),
        ("Media pemerintah CCTV melaporkan 12 tambang tutup.", ["CCTV"]),
        ("Stasiun televisi pemerintah CCTV melaporkan 12 tambang tutup.", ["CCTV"]),
        ("Kantor berita Antara mewartakan 12 tambang tutup.", ["Antara"]),
        ("Antara mewartakan 12 tambang tutup.", ["Antara"]),
        (
            "12 tambang tutup, kata pejabat Kementerian Energi yang enggan disebut namanya.",
            ["Kementerian Energi"],
        ),
        (
            "Pejabat Kementerian Energi yang enggan disebut namanya mengatakan 12 tambang tutup.",
            ["Kementerian Energi"],
        ),
        (
            "Ketua Umum Asosiasi Pengusaha Utara (APU), Shinta Dewi, mengatakan upah naik 6 persen.",
            ["Asosiasi Pengusaha Utara (APU)"],
        ),
        (
            "Sekretaris Jenderal Kementerian Keuangan Heru Pambudi menyebut defisit 3 persen.",
            ["Kementerian Keuangan Heru Pambudi"],
        ),
        (
            "Dalam laporan bertajuk Prospek Energi, Badan Energi Internasional memperkirakan permintaan naik.",
            ["Badan Energi Internasional"],
        ),
        ("Catatan Samudra Data menunjukkan 31 kapal mengantre.", ["Catatan Samudra Data"]),
        ("Samudra Data mencatat 31 kapal mengantre.", ["Samudra Data"]),
        ("Melansir laman resmi Pemkot Tianjin, 31 jalur dibuka.", ["Pemkot Tianjin"]),
        (
            "Dikutip dari situs Kementerian Perhubungan, Selasa (4/6), 31 jalur dibuka.",
            ["Kementerian Perhubungan"],
        ),
        (
            "Melalui akun resminya, Kementerian Perhubungan mengumumkan 31 jalur dibuka.",
            ["Kementerian Perhubungan"],
        ),
        (
            "Priya Sachdev, analis pasar senior di Velip Nusa mengatakan bahwa harga akan naik.",
            ["Velip Nusa"],
        ),
        ("Sangat sulit, kata dia dikutip dariReuters, Kamis (31/7/2025).", ["Reuters"]),
        (
            "Adrian Prett, ekonom Eropa di Kapital Ekonomika, memperkirakan suku bunga turun.",
            ["Kapital Ekonomika"],
        ),
        ('"Produksi naik," kata Jakfar kepada detikcom.', ["detikcom"]),
        ("Menurut data kedutaan besar RI di Mesir, ekspor naik.", ["kedutaan besar RI di Mesir"]),
        ("Kemenkeu mencatat realisasi defisit per September 1,56 persen.", ["Kemenkeu"]),
        ("Kemendag melaporkan ekspor naik 4 persen.", ["Kemendag"]),
        ('"Kami siap," kata Budi di Kantor Pusat Direktorat Pajak, Jakarta.', []),
        ('"Kami siap," kata Budi dari Direktorat Pajak.', ["Direktorat Pajak"]),
        ("Ia mengirim surat kepada Gubernur BI untuk meminta data, kata Budi.", []),
        ("Ia meminta kepada keempat bank Samudra menyampaikan rencana.", []),
        ("Menurut saya Pak Wali harus fokus. Menurut kami Budi benar.", []),
        (
            "Kata Kepala Dinas Tenaga Kerja Kota Tangshan, Zhao Min, lowongan bertambah 31 ribu.",
            ["Dinas Tenaga Kerja Kota Tangshan"],
        ),
        (
            "Kepala Departemen Komunikasi BI Lestari Anggraini mengatakan kredit naik 7 persen.",
            ["BI"],
        ),
        ("Pengelola fasilitas tersebut menyebut 31 unit beroperasi.", []),
        ("Lembaga internasional memperkirakan pertumbuhan 4 persen.", []),
        (
            "Kementerian perindustrian memperkirakan pertumbuhan 4 persen.",
            ["Kementerian perindustrian"],
        ),
        ("Juru bicara perusahaan itu mengatakan pabrik tutup.", []),
        ("Juru bicara kementerian mengatakan pabrik tutup.", []),
        ("Juru bicara Badan Meteorologi China mengatakan suhu naik.", ["Badan Meteorologi China"]),
        (
            "Tim peneliti dari Universitas Hebei menyebut kadar debu turun 31 persen.",
            ["Universitas Hebei"],
        ),
        (
            "Sebuah studi dari Universitas Hebei menyebut kadar debu turun 31 persen.",
            ["Universitas Hebei"],
        ),
        (
            "Studi Universitas Hebei terhadap 31 desa menyebut kadar debu turun.",
            ["Universitas Hebei"],
        ),
        ("Laporan Moody's pada Mei menyebut utang naik 31 persen.", ["Moody"]),
        ("Moody's dalam laporannya pada Mei menyebut utang naik 31 persen.", ["Moody"]),
        (
            "Dalam laporan yang dikutip Xinhua, Asosiasi Baja Utara menyebut stok 31 juta ton.",
            ["Xinhua", "Asosiasi Baja Utara"],
        ),
        (
            "Penjualan turun 31 persen, menurut Asosiasi Dealer Otomotif China (ADOC), Kamis.",
            ["Asosiasi Dealer Otomotif China (ADOC)"],
        ),
        (
            "Asosiasi Dealer Otomotif China, yang beranggotakan 31 ribu dealer, memperkirakan penjualan turun.",
            ["Asosiasi Dealer Otomotif China"],
        ),
        (
            "Badan Pusat Statistik atau BPS pada Senin melaporkan inflasi 0,2 persen.",
            ["Badan Pusat Statistik atau BPS"],
        ),
        (
            "Hal itu disampaikan Kementerian Ekologi dalam laporan tahunannya.",
            ["Kementerian Ekologi"],
        ),
        (
            "Demikian disampaikan juru bicara Komisi Kesehatan Nasional, Mi Feng.",
            ["Komisi Kesehatan Nasional"],
        ),
        ("Angka itu lebih rendah dari proyeksi Bank Dunia sebesar 4,6 persen.", ["Bank Dunia"]),
        ("Angka itu lebih tinggi dari perkiraan analis yang disurvei Reuters.", ["Reuters"]),
        ("Ekonom yang disurvei Bloomberg memperkirakan 4,6 persen.", ["Bloomberg"]),
        ("China Daily, mengutip pejabat setempat, melaporkan 31 desa terendam.", ["China Daily"]),
        ("Surat kabar itu, mengutip pejabat setempat, melaporkan 31 desa terendam.", []),
        ("Sementara itu, Global Times melaporkan 31 desa terendam.", ["Global Times"]),
        ("Saham naik 31 persen di bursa Shenzhen. Bursa Shenzhen menghentikan perdagangan.", []),
        (
            "Lembaga think tank Samudra Policy menilai kebijakan itu terlambat.",
            ["Lembaga think tank Samudra Policy"],
        ),
        (
            "Pengamat dari Pusat Kajian Maritim, Rudi, menilai kebijakan itu terlambat.",
            ["Pusat Kajian Maritim"],
        ),
        (
            "Analis Trijaya Pradana Futures Ibrahim Asegaf bilang pemicunya pembelian bank sentral.",
            ["Trijaya Pradana Futures Ibrahim Asegaf"],
        ),
        (
            "Direktur Operasional Perum Bulog Haryadi berdalih gudang penuh.",
            ["Operasional Perum Bulog Haryadi"],
        ),
        ("Deputi Keuangan SKK Minyak Kurnia Adi mengatakan produksi 31 ribu barel.", ["SKK"]),
        ("Direktur Keuangan NNKX Agatha Prameswari menyebut laba naik 4 persen.", ["NNKX"]),
        ("Kata Gaikindo, pangsa mobil listrik 9,7 persen.", ["Gaikindo"]),
        ("Kata Orang Bijak, sabar itu emas.", []),
        ("Menurut golongan barang HS 2 digit, ekspor naik.", []),
        (
            "Harian bisnis Jepang Nihon Jiho edisi 20 November menurunkan laporan panjang.",
            ["Jepang Nihon Jiho"],
        ),
        ("Demikian Kabar Sore edisi Selasa.", []),
        ("Demikian dikutip dari Antara.", ["Antara"]),
        ("Direktur Utama MBKX Teddy Wirana mengatakan laba naik 4 persen.", ["MBKX"]),
    ],
)
def test_sources_of_indonesian_text(text, expected):
    assert names(text, "id") == expected
