"""Periods as the press states them: the day of publication, the sentence, the days "first..last"
that its figure belongs to ("-": none). All sentences are invented."""

SENTENCES = [
    ("id", "2025-09-11", "2026-01-01..2026-12-31", "Anggaran Badan Uji (BU) 2026: Rp 40 miliar"),
    ("id", "2025-09-11", "-", "Anggota Badan Uji (BU) 2026 orang."),
    ("id", "2025-07-16", "2025-06-30..2025-07-06", "Sepekan hingga 6 Juli, 40 ton terjual."),
    ("id", "2025-07-03", "..2025-12-31", "Hingga tutup tahun akan dibuka 25 gerai."),
    # a day of the last two weeks, though it was no Monday
    ("id", "2025-10-22", "2025-10-21..2025-10-21", "Indeks naik 1,2 persen, Senin (21/10)."),
    ("id", "2025-10-22", "2024-11-04..2024-11-04", "Indeks naik 1,2 persen, Senin (4/11)."),
    ("id", "2025-10-22", "-", "Jumlahnya 5 juta unit, naik tajam dari posisi September."),
    ("id", "2025-07-17", "2025-07-17..2025-07-17", "IHSG ditutup turun 0,4 persen ke 7.100."),
    (
        "id", "2025-09-18", "2025-01-01..2025-08-31",
        "Penjualan naik 4 persen selama delapan bulan 2025.",
    ),
    (
        "id", "2025-09-18", "2025-01-18..2025-09-18",
        "Penjualan naik 4 persen dalam delapan bulan terakhir.",
    ),
    ("id", "2025-09-18", "2025-04-01..2025-06-30", "Penjualan naik 4 persen pada TW II 2025."),
    ("id", "2025-09-18", "2025-04-01..2025-06-30", "Penjualan naik 4 persen pada 2Q25."),
    ("id", "2025-09-18", "2025-01-01..2025-06-30", "Penjualan naik 4 persen pada 1H25."),
    (
        "id", "2025-09-18", "2025-09-08..2025-09-14",
        "Penjualan naik 4 persen pada pekan kedua September.",
    ),
    (
        "id", "2025-09-18", "2025-09-01..2025-09-07",
        "Penjualan naik 4 persen pada minggu pertama bulan ini.",
    ),
    (
        "id", "2025-09-18", "2025-08-18..2025-09-18",
        "Penjualan naik 4 persen dalam sebulan terakhir.",
    ),
    (
        "id", "2025-09-18", "2025-09-03..2025-09-09",
        "Penjualan naik 4 persen pada 3-9 September 2025.",
    ),
    ("id", "2025-09-18", "2025-09-03..2025-09-03", "Penjualan naik 4 persen pada 3/9/2025."),
    ("id", "2025-09-18", "2025-09-10..2025-09-10", "Penjualan naik 4 persen pada Rabu pekan lalu."),
    (
        "id", "2025-09-18", "2025-09-15..2025-09-17",
        "Penjualan naik 4 persen pada Senin-Rabu (15-17/9).",
    ),
    (
        "id", "2025-09-18", "2025-09-13..2025-09-14",
        "Penjualan naik 4 persen pada Sabtu-Minggu (13-14/9/2025).",
    ),
    (
        "id", "2025-09-18", "2020-01-01..",
        "Penjualan naik 4 persen sejak pabrik beroperasi pada 2020.",
    ),
    ("id", "2025-09-18", "2025-10-01..", "Penjualan akan naik 4 persen per 1 Oktober."),
    ("id", "2025-09-18", "2025-10-01..", "Tarif naik 4 persen terhitung 1 Oktober 2025."),
    ("id", "2025-09-18", "2025-10-01..", "Tarif naik 4 persen terhitung mulai 1 Oktober 2025."),
    ("id", "2025-09-18", "2026-01-01..2027-12-31", "Penjualan akan naik 4 persen pada 2026-2027."),
    (
        "id", "2025-09-18", "2025-01-01..2026-12-31",
        "Penjualan akan naik 4 persen tahun ini dan tahun depan.",
    ),
    ("id", "2025-09-18", "..2029-12-31", "Penjualan akan naik 4 persen sebelum 2030."),
    ("id", "2025-09-18", "2020-01-01..2024-12-31", "Penjualan naik 4 persen antara 2020 dan 2024."),
    ("id", "2025-09-18", "2010-01-01..2019-12-31", "Penjualan naik 4 persen pada dekade 2010-an."),
    ("id", "2025-09-18", "..2025-09-18", "Per hari ini 400 unit terjual."),
    (
        "id", "2025-09-18", "2025-01-28..2025-02-04",
        "Pada libur Imlek 2025, 4 juta orang bepergian.",
    ),
    ("id", "2025-09-18", "2025-09-18..2025-09-18", "Sore ini harganya naik 4 persen."),
    ("id", "2025-09-14", "-", "Tarif kamar Rp 2,4 juta semalam."),
    ("id", "2025-09-14", "2025-09-13..2025-09-13", "Semalam 300 orang dievakuasi."),
    ("id", "2025-10-20", "-", "Kopi itu ditanam 300 orang sejak ratusan tahun silam."),
    ("id", "2025-10-20", "-", "Menteri Kehutanan Raja Juli Antoni menanam 300 pohon."),
    ("id", "2025-10-20", "2025-07-01..2025-07-31", "Inflasi Juli tercatat 2,3 persen."),
    ("id", "2025-10-20", "2025-07-01..2025-07-31", "Ekspor Provinsi Riau Juli naik 3 persen."),
    (
        "id", "2025-03-20", "2025-03-20..2025-03-20",
        "Indeks menguat 1,1% ke level 6.301 pada penutupan perdagangan Kamis (20/3).",
    ),
    (
        "id", "2025-03-20", "2025-03-18..2025-03-18",
        "Balai itu melepas ekspor 3 ton kopi senilai Rp 1,2 miliar, Selasa (18/3).",
    ),
    (
        "id", "2025-03-20", "2025-03-18..2025-03-18",
        "Asap keluar dari cerobong setinggi 60 meter di pinggir kota, Selasa (18/3/2025).",
    ),
    (
        "id", "2025-03-20", "2016-01-01..2016-12-31",
        "Kami mulai pada 2016 dengan modal 2 juta yuan.",
    ),
    ("id", "2025-03-20", "2025-12-31..", "Operasinya ditargetkan mulai akhir 2025."),
    ("id", "2025-03-20", "2025-04-01..", "Tarif itu berlaku mulai 1 April."),
    ("id", "2025-03-20", "2025-04-01..", "Mulai 1 April tarifnya 4 yuan."),
    (
        "id", "2025-03-20", "2025-04-01..2025-06-30",
        "Pada kuartal II, perusahaan membidik penjualan 3.000 unit.",
    ),
    (
        "id", "2025-07-29", "2025-07-01..2025-12-31",
        "Pada semester II, pemerintah menargetkan investasi Rp 900 triliun.",
    ),
    (
        "id", "2025-07-29", "2025-01-01..2025-06-30",
        "Pada semester I, pemerintah mencatat investasi Rp 900 triliun.",
    ),
    (
        "id", "2025-12-15", "..2025-12-07",
        "Hingga pekan pertama Desember, 12 rumah kemas sudah terdaftar.",
    ),
    (
        "id", "2025-12-15", "2025-12-01..2025-12-07",
        "Pada pekan pertama Desember, penjualan naik 4 persen.",
    ),
    (
        "id", "2025-12-15", "2025-11-08..2025-11-14",
        "Pada minggu kedua November, harga naik 4 persen.",
    ),
    (
        "id", "2025-12-02", "2026-01-01..2026-12-31",
        "Pemkab menganggarkan Rp 4 M dalam APBD 2026 untuk tiga trayek.",
    ),
    (
        "id", "2025-12-02", "2026-01-01..2026-12-31",
        "Pemerintah mengalokasikan Rp 4 triliun di RAPBN 2026.",
    ),
    (
        "id", "2025-10-28", "..2025-09-30",
        "Utang turun 9% sejak akhir tahun lalu menjadi 4 miliar yuan per 30 September 2025.",
    ),
    ("id", "2025-03-20", "2025-01-01..", "Sejak awal tahun, harganya turun 4%."),
    ("id", "2025-03-20", "2024-01-01..2024-12-31", "Sepanjang 2024, penjualan tumbuh 4 persen."),
    (
        "id", "2025-03-20", "2024-01-01..2024-12-31",
        "Sepanjang tahun lalu, penjualan tumbuh 4 persen.",
    ),
    (
        "id", "2025-03-20", "2025-01-01..2025-02-28",
        "Sepanjang dua bulan pertama tahun ini penjualan tumbuh 4 persen.",
    ),
    (
        "id", "2025-03-20", "2025-01-01..2025-02-28",
        "Selama Januari-Februari penjualan tumbuh 4 persen.",
    ),
    (
        "id", "2025-03-20", "2025-01-01..2025-02-28",
        "Dalam periode Januari hingga Februari 2025, penjualan tumbuh 4 persen.",
    ),
    ("id", "2025-03-20", "..2025-02-28", "Per akhir Februari, kredit mencapai Rp 7 triliun."),
    ("id", "2025-03-20", "..2025-02-28", "Per Februari 2025, kredit mencapai Rp 7 triliun."),
    ("id", "2025-03-20", "..2024-12-31", "Hingga akhir 2024, kredit mencapai Rp 7 triliun."),
    ("id", "2025-03-20", "..2025-06-30", "Proyek itu harus rampung paling lambat Juni."),
    ("id", "2025-03-20", "..2025-06-30", "Perusahaan wajib melapor paling lambat 30 Juni 2025."),
    ("id", "2025-03-20", "..2025-12-31", "Pabrik itu rampung sebelum akhir tahun ini."),
    (
        "id", "2025-03-20", "2025-01-01..2029-12-31",
        "RPJMN 2025-2029 menargetkan pertumbuhan 8 persen.",
    ),
    (
        "id", "2025-03-20", "2025-01-01..2029-12-31",
        "Dalam RPJMN 2025-2029, pemerintah menargetkan pertumbuhan 8 persen.",
    ),
    ("id", "2025-03-20", "2024-10-01..2024-12-31", "Pada kuartal IV-2024, laba naik 4 persen."),
    (
        "id", "2025-03-20", "2024-10-01..2024-12-31",
        "Pada triwulan keempat tahun lalu, laba naik 4 persen.",
    ),
    ("id", "2025-03-20", "2025-01-01..2025-03-31", "Pada 3M25 laba naik 4 persen."),
    ("id", "2025-11-20", "2025-01-01..2025-09-30", "Pada 9M25, laba naik 4 persen."),
    ("id", "2025-11-20", "2025-01-01..2025-09-30", "Laba 9M 2025 naik 4 persen."),
    ("id", "2025-11-20", "2025-10-01..2025-10-31", "Pada Oktober lalu, laba naik 4 persen."),
    ("id", "2025-11-20", "2025-10-01..2025-10-31", "Bulan lalu harganya naik 4 persen."),
    (
        "id", "2025-11-20", "2025-11-10..2025-11-16",
        "Sepanjang pekan lalu, asing menjual Rp 3 triliun.",
    ),
    ("id", "2025-11-20", "2025-11-19..2025-11-19", "Kemarin harganya naik 4 persen."),
    (
        "id", "2025-11-20", "2025-11-19..2025-11-19",
        "Pada Rabu (19/11/2025) harganya naik 4 persen.",
    ),
    (
        "id", "2025-11-20", "2025-11-19..2025-11-19",
        "Pada perdagangan Rabu, 19 November 2025, harganya naik 4 persen.",
    ),
    (
        "id", "2025-11-20", "2025-11-15..2025-11-16",
        "Akhir pekan lalu taman itu dikunjungi 4.000 orang.",
    ),
    (
        "id", "2025-04-15", "2025-03-31..2025-04-07",
        "Selama libur Lebaran, 31 Maret-7 April, jalur itu dilalui 3 juta kendaraan.",
    ),
    (
        "id", "2025-04-15", "2025-03-24..2025-04-08",
        "Selama 24 Maret sampai 8 April 2025, jalur itu dilalui 3 juta kendaraan.",
    ),
    (
        "id", "2025-11-20", "2026-07-01..2026-09-30",
        "Pabrik beroperasi kuartal III tahun depan dengan 300 pekerja.",
    ),
    (
        "id", "2025-11-20", "2026-01-01..",
        "Kewajiban ini berlaku per 1 Januari 2026 dengan tarif 5 persen.",
    ),
    (
        "id", "2025-11-20", "2025-01-01..2025-12-31",
        "Tahun ini pendapatan mungkin mencapai Rp 3 triliun.",
    ),
    ("id", "2025-11-20", "2025-01-01..2025-12-31", "Target tahun ini Rp 3 triliun."),
    (
        "id", "2025-11-20", "2025-01-01..2025-12-31",
        "Pemerintah menargetkan Rp 3 triliun pada tahun ini.",
    ),
    ("id", "2025-11-20", "2022-01-01..2025-12-31", "Sepanjang 2022-2025, Rp 3 triliun dicairkan."),
    (
        "id", "2025-11-20", "2023-11-20..2025-11-20",
        "Harga turun 20 persen dalam dua tahun terakhir.",
    ),
    ("id", "2025-11-20", "-", "Investasi Rp 3 triliun akan dikucurkan dalam lima tahun ke depan."),
    (
        "id", "2025-11-20", "2025-12-01..2025-12-31",
        "Pabrik itu akan dibuka Desember mendatang dengan 300 pekerja.",
    ),
    ("id", "2025-11-20", "2024-08-01..2024-08-31", "Pada Agustus tahun lalu, 700 unit terjual."),
    ("id", "2025-11-20", "2025-08-17..2025-08-17", "Pada 17 Agustus lalu, 700 unit terjual."),
    (
        "id", "2025-11-20", "2025-01-01..2025-10-31",
        "Selama 10 bulan pertama 2025, 700 unit terjual.",
    ),
    (
        "id", "2025-11-20", "2025-01-01..2025-10-31",
        "Dari Januari sampai Oktober 2025, 700 unit terjual.",
    ),
    (
        "id", "2025-11-20", "2025-01-01..2025-10-31",
        "Hingga Oktober 2025, realisasinya Rp 3 triliun.",
    ),
    (
        "id", "2026-01-20", "-",
        "Harganya turun 60 persen dari puncaknya 30.000 yuan pada awal 2017.",
    ),
    (
        "id", "2026-01-20", "-",
        "Harga rata-rata 12.900 dolar AS per unit, nyaris tak berubah dari 2024.",
    ),
    ("id", "2026-01-20", "-", "Jamur itu laku 40 ribu ton, atau 1,5 kali volume 2023."),
    (
        "id", "2025-03-05", "-",
        "Harganya turun 0,9% menjadi US$ 92 per ton, terendah sejak Mei 2021.",
    ),
    ("id", "2025-10-15", "-", "Nilainya naik 10 persen dari forum tahun lalu."),
    ("id", "2025-10-15", "-", "Luasnya dua kali lipat dari luas pada 2019."),
    (
        "id", "2025-07-29", "2025-07-24..2025-07-24",
        "Pabrik itu memproduksi unit ke-900 ribu pada Kamis (24/7).",
    ),
    (
        "id", "2025-06-18", "2025-05-01..2025-05-31",
        "Inflasi tahunan Mei 2025 tercatat 1,6 persen, terendah sejak Desember 2021.",
    ),
    (
        "id", "2025-06-18", "2025-05-01..2025-05-31",
        "Pada Mei lalu, ekspor naik 4 persen secara tahunan.",
    ),
    (
        "id", "2025-06-18", "2025-01-01..2025-05-31",
        "Secara kumulatif Januari-Mei 2025, ekspor naik 4 persen.",
    ),
    (
        "id", "2025-06-18", "2025-01-01..2025-05-31",
        "Selama Januari hingga Mei, ekspor mencapai 3 juta ton.",
    ),
    (
        "id", "2025-06-18", "..2025-05-31",
        "Per akhir Mei 2025, cadangan devisa mencapai US$ 150 miliar.",
    ),
    ("id", "2025-06-18", "..2025-05-31", "Per 31 Mei 2025, aset perusahaan Rp 3 triliun."),
    (
        "id", "2025-06-18", "..2025-05-31",
        "Hingga 31 Mei 2025, realisasi anggaran mencapai Rp 300 triliun.",
    ),
    ("id", "2025-06-18", "..2025-06-17", "Hingga kemarin, 3.000 orang sudah mendaftar."),
    ("id", "2025-06-18", "..2025-06-16", "Sampai Senin (16/6), 3.000 orang sudah mendaftar."),
    ("id", "2025-06-18", "2025-06-16..2025-06-16", "Pada Senin (16/6), 3.000 orang mendaftar."),
    ("id", "2025-06-18", "2025-06-16..2025-06-16", "Senin (16/6) lalu, 3.000 orang mendaftar."),
    (
        "id", "2025-06-18", "2025-06-18..2025-06-18",
        "IHSG ditutup turun 0,4 persen ke 7.050 pada Rabu (18/6).",
    ),
    (
        "id", "2025-06-18", "2025-06-18..2025-06-18",
        "Pada sesi pertama perdagangan Rabu (18/6/2025), IHSG turun 0,4 persen.",
    ),
    (
        "id", "2025-06-18", "2025-06-18..2025-06-18",
        "Harga emas Antam hari ini, Rabu (18/6/2025), naik Rp 3.000 per gram.",
    ),
    ("id", "2025-06-18", "2025-06-18..2025-06-18", "Harga emas hari ini naik Rp 3.000 per gram."),
    ("id", "2025-06-18", "2025-06-09..2025-06-15", "Pekan lalu harga turun 3 persen."),
    (
        "id", "2025-06-18", "2024-01-01..2024-12-31",
        "Pada tahun buku 2024, laba perseroan Rp 3 triliun.",
    ),
    (
        "id", "2025-06-18", "2024-01-01..2024-12-31",
        "Sepanjang tahun 2024 lalu, laba perseroan Rp 3 triliun.",
    ),
    (
        "id", "2025-06-18", "2024-07-01..2024-12-31",
        "Pada paruh kedua 2024, laba perseroan Rp 3 triliun.",
    ),
    (
        "id", "2025-06-18", "2025-01-01..2025-06-30",
        "Pada semester I ini, laba perseroan Rp 3 triliun.",
    ),
    (
        "id", "2025-06-18", "2025-04-01..2025-06-30",
        "Pada kuartal ini, laba diperkirakan Rp 3 triliun.",
    ),
    ("id", "2025-06-18", "2025-01-01..2025-03-31", "Kuartal lalu laba perseroan Rp 3 triliun."),
    (
        "id", "2025-06-18", "2025-01-01..2025-03-31",
        "Laba bersih kuartal I/2025 sebesar Rp 3 triliun.",
    ),
    (
        "id", "2025-06-18", "2025-01-01..2025-03-31",
        "Pada tiga bulan pertama 2025, laba Rp 3 triliun.",
    ),
    ("id", "2025-06-18", "2025-01-01..2025-03-31", "Laba Q1-2025 sebesar Rp 3 triliun."),
    ("id", "2025-06-18", "2025-01-01..2025-03-31", "Laba 3M2025 sebesar Rp 3 triliun."),
    (
        "id", "2025-06-18", "2025-12-31..2025-12-31",
        "Proyek ditargetkan rampung pada akhir tahun ini dengan biaya Rp 3 triliun.",
    ),
    (
        "id", "2025-06-18", "..2025-12-31",
        "Proyek rampung paling lambat Desember 2025 dengan biaya Rp 3 triliun.",
    ),
    ("id", "2025-06-18", "..2025-09-30", "Pendaftaran dibuka hingga 30 September untuk 300 orang."),
    ("id", "2025-06-18", "2025-07-01..", "Mulai Juli, tarif naik 3 persen."),
    ("id", "2025-06-18", "2025-07-01..", "Mulai bulan depan, tarif naik 3 persen."),
    ("id", "2025-06-18", "2026-01-01..", "Mulai tahun depan, tarif naik 3 persen."),
    (
        "id", "2025-06-18", "2026-01-01..",
        "Tarif baru berlaku efektif 1 Januari 2026, naik 3 persen.",
    ),
    ("id", "2025-06-18", "2020-01-01..", "Sejak 2020, 300 perusahaan pindah."),
    ("id", "2025-06-18", "2020-01-01..", "Sejak tahun 2020 hingga kini, 300 perusahaan pindah."),
    ("id", "2025-06-18", "2020-01-01..2024-12-31", "Dari 2020 hingga 2024, 300 perusahaan pindah."),
    ("id", "2025-06-18", "2020-01-01..2024-12-31", "Dalam kurun 2020-2024, 300 perusahaan pindah."),
    ("id", "2025-06-18", "2025-01-01..2029-12-31", "RPJMN 2025-2029 mematok pertumbuhan 8 persen."),
    (
        "id", "2025-06-18", "..2045-12-31",
        "Menuju 2045, pendapatan per kapita ditargetkan US$ 30.000.",
    ),
    (
        "id", "2025-06-18", "2025-01-01..2025-12-31",
        "Pemerintah menargetkan pertumbuhan 5,2 persen tahun ini.",
    ),
    (
        "id", "2025-06-18", "2025-01-01..2025-12-31",
        "Dalam APBN 2025, subsidi dipatok Rp 300 triliun.",
    ),
    (
        "id", "2025-06-18", "2025-03-31..2025-03-31",
        "Pada hari pertama Lebaran, 31 Maret, 300 ribu orang berkunjung.",
    ),
    (
        "id", "2025-06-18", "2025-06-01..2025-06-15",
        "Pada paruh pertama Juni, harga turun 3 persen.",
    ),
    (
        "id", "2025-06-18", "2024-06-18..2025-06-18",
        "Dalam 12 bulan terakhir, harga turun 3 persen.",
    ),
    (
        "id", "2025-06-18", "2022-06-18..2025-06-18",
        "Selama tiga tahun terakhir, harga turun 3 persen.",
    ),
    (
        "id", "2025-06-18", "2010-01-01..2010-12-31",
        "Perusahaan yang berdiri pada 1999 itu mulai mengekspor pada 2010.",
    ),
    (
        "id", "2025-06-18", "2024-01-01..2024-12-31",
        "Perusahaan yang berdiri pada 1999 itu menjual 3.000 unit sepanjang 2024.",
    ),
    ("id", "2025-06-18", "-", "Perpres Nomor 64 Tahun 2020 menetapkan iuran Rp 42.000."),
    ("id", "2025-06-18", "-", "Berdasarkan Perpres 64 Tahun 2020, iurannya Rp 42.000."),
    ("id", "2025-06-18", "-", "UU No 7 Tahun 2021 menetapkan tarif 12 persen."),
    ("id", "2025-06-18", "2023-01-01..2023-12-31", "Dua tahun lalu harganya Rp 3.000."),
    ("id", "2025-06-18", "2025-06-21..2025-06-22", "Akhir pekan ini 3.000 orang akan datang."),
    ("id", "2025-06-18", "2025-06-19..2025-06-19", "Besok 3.000 orang akan datang."),
    ("id", "2025-06-18", "2025-07-01..2025-07-31", "Juli mendatang 3.000 orang akan datang."),
    (
        "id", "2025-08-06", "2025-05-01..",
        "Jalur itu memperpanjang jam operasi 90 menit setiap Jumat dan Sabtu sejak 1 Mei.",
    ),
    (
        "id", "2025-08-22", "2025-08-21..2025-08-21",
        "Dalam putusan yang dibacakan Kamis (21/8/2025), PT Maju didenda Rp 12 miliar.",
    ),
    (
        "id", "2025-08-22", "2025-03-11..",
        "Sejak meteran lama diganti meter elektronik pada 11 Maret 2025, tagihannya naik 3 persen.",
    ),
    ("id", "2025-05-22", "2025-06-01..", "Kami mencicil Rp 3 juta mulai rekening Juni 2025."),
    (
        "id", "2025-04-10", "2025-08-15..",
        "Panen diperkirakan mulai pertengahan Agustus di lahan 40.000 ha.",
    ),
    (
        "id", "2025-05-27", "2028-01-01..2028-12-31",
        "Porsinya naik dari seperlima jadi separuh pada 2028.",
    ),
    (
        "id", "2025-12-23", "2025-12-22..2025-12-23",
        "Pelabuhan melayani 30.000 penumpang dalam 24 jam terakhir.",
    ),
    (
        "id", "2025-12-23", "2025-12-23..2025-12-23",
        "Puncak arus terjadi malam ini dengan 40 kapal.",
    ),
    (
        "id", "2025-12-23", "2025-12-23..2025-12-23",
        "Beras dijual Rp 13.000 per kilogram pagi tadi.",
    ),
    ("id", "2025-12-23", "2025-12-22..2025-12-22", "Tadi malam 300 kapal bersandar."),
    (
        "id", "2025-12-23", "..2026-01-04",
        "Operator menambah 20 perjalanan sampai 4 Januari, sementara okupansi sudah 90 persen.",
    ),
    ("id", "2025-12-22", "2025-01-01..2025-12-22", "Harga emas melonjak 60% sepanjang tahun ini."),
    (
        "id", "2025-12-22", "..2026-02-16",
        "Harga emas diproyeksi menyentuh Rp 2,7 juta sebelum Imlek.",
    ),
    ("id", "2025-02-06", "..2026-03-19", "Ia ingin membuka 3 gudang sebelum Lebaran tahun depan."),
    ("id", "2025-10-30", "..2025-11-14", "Sepertiganya akan dikapalkan sebelum 15 November."),
    (
        "id", "2025-07-31", "2025-01-01..2025-06-30",
        "Perseroan membukukan laba bersih US$50 juta per Juni 2025.",
    ),
    ("id", "2025-07-31", "..2025-06-30", "Aset perseroan US$50 juta per Juni 2025."),
    ("id", "2025-11-21", "2025-11-17..2025-11-21", "Pekan ini harganya turun 3 persen."),
    ("id", "2025-11-21", "2024-01-01..2024-06-30", "Laba 1H24 naik 4 persen."),
    ("id", "2025-11-21", "2024-04-01..2024-06-30", "Laba 2Q2024 naik 4 persen."),
    ("id", "2025-11-21", "2010-01-01..2019-12-31", "Pada 2010-an produksinya 900 ton."),
    (
        "id", "2025-11-21", "2025-11-10..2025-11-16",
        "Pada pekan yang berakhir 16 November ekspor mencapai 12 ribu ton.",
    ),
    ("id", "2025-06-18", "..2026-05-27", "Pasokannya dijaga 40 ekor sampai Iduladha."),
    ("id", "2025-06-18", "2025-03-01..2025-03-30", "Selama Ramadan konsumsinya naik 20 persen."),
    ("id", "2025-06-18", "-", "Hotel Ramadan punya 40 kamar."),
    (
        "id", "2025-06-18", "2026-01-01..2026-12-31",
        "UMP Jambi Raya 2026 ditetapkan Rp 3,1 juta.",
    ),
    ("id", "2025-06-18", "-", "Piala Voli Jambi 2026 diikuti 48 regu."),
    ("id", "2025-06-18", "2025-06-14..2025-06-14", "Itu tiba Sabtu (14/6/2025) kemarin, 11 ton."),
    ("id", "2025-06-18", "-", "Juli menyebut angkanya 2 persen."),
    (
        "id", "2025-06-18", "2025-06-15..2025-06-15",
        "Lomba yang berakhir Minggu (15/6) menyediakan hadiah 90 ribu dolar.",
    ),
    (
        "id", "2025-06-18", "2025-06-11..2025-06-11",
        "Feri berisi 40 orang karam di Selat Alas, Rabu (11/6/2025) pukul 22.10 WITA.",
    ),
    ("id", "2025-06-18", "-", '"Kami rugi 40 persen," kata Budi, Rabu (11/6/2025) pukul 10.00.'),
    ("id", "2025-06-18", "2025-06-17..2025-06-17", "Kontrak CPO Agustus kemarin RM 4.048 per ton."),
    ("id", "2025-06-18", "-", "Hadiahnya naik 90 ribu dolar dari edisi tahun lalu."),
    ("id", "2025-06-18", "-", "Jumlahnya dua kali lebih banyak dari tahun lalu."),
    ("id", "2025-06-18", "2024-01-01..", "Dari tahun lalu jumlahnya 40 ekor."),
    ("id", "2025-06-18", "2025-05-01..2025-05-31", "Mei lalu ia menyebut angkanya 2 persen."),
    (
        "id", "2025-06-18", "2025-06-13..2025-06-13",
        "Pukul 14.00 WIB Jumat (13/6), genangan setinggi 40 cm surut.",
    ),
    (
        "id", "2025-06-18", "-",
        "Bupati menyatakan pukul 14.00 WIB Jumat (13/6), genangannya 40 cm.",
    ),
    ("id", "2025-06-18", "2025-03-01..2025-03-31", "Stok berakhir Maret sebesar 3 juta ton."),
    ("id", "2025-06-18", "2025-03-31..2025-03-31", "Stok pada akhir Maret sebesar 3 juta ton."),
    (
        "id", "2025-06-18", "2025-05-10..2025-05-13",
        "Selama libur sekolah (10-13 Mei) 12.300 kendaraan melintas.",
    ),
    ("id", "2025-06-18", "-", "Selama libur sekolah (12 Mei) 12.300 kendaraan melintas."),
    ("id", "2025-06-18", "-", "Ada 40 rusak, kata Budi di pameran (10-13 Mei)."),
    (
        "id", "2025-06-18", "2025-06-16..2025-06-16",
        "Dua hari sebelumnya, Senin (16/6), 21 orang ditangkap.",
    ),
]  # fmt: skip
