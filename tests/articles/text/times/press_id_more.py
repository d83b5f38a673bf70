"""More periods as the Indonesian press states them, in the form of press_id.py: names of things
beside the time of the figures, times that go on, holidays. All sentences are invented."""

SENTENCES = [
    # days of a fair, contracts, weeks and months that go on
    (
        "id", "2025-06-18", "2025-06-12..2025-06-15",
        "Pasar itu digelar pada Kamis hingga Minggu (12-15/6) dan menjual 300 ton.",
    ),
    (
        "id", "2025-06-18", "2025-06-17..2025-06-17",
        "Kontrak berjangka gula halus untuk Agustus 2025 turun 4 persen pada Selasa.",
    ),
    (
        "id", "2025-06-18", "2025-08-01..2025-08-31",
        "Nilai kontrak baru untuk Agustus 2025 turun 4 persen.",
    ),
    ("id", "2025-06-18", "2025-06-16..2025-06-16", "Pada awal pekan, stok gula turun 4 persen."),
    ("id", "2026-05-18", "-", "Ekspor turun 1,1%, berbalik dari kenaikan 8,3% pada Maret."),
    ("id", "2026-05-18", "-", "Laba Rp 120 miliar, berbalik dari rugi Rp 300 miliar pada 2025."),
    ("id", "2025-06-18", "-", "Pada awal pekan pameran stok gula turun 4 persen."),
    ("id", "2025-06-18", "2025-06-01..2025-06-18", "Sepanjang bulan ini terjual 300 ton."),
    ("id", "2025-06-18", "2025-06-01..2025-06-30", "Sepanjang bulan ini akan dijual 300 ton."),
    ("id", "2025-06-18", "2025-06-01..2025-06-30", "Kuota bulan ini 300 ton."),
    ("id", "2025-06-18", "2025-01-01..2025-04-30", "Sepanjang tahun ini hingga April terjual 300 ton."),
    ("id", "2025-06-18", "2025-01-01..2025-06-18", "Selama tahun berjalan terjual 300 ton."),
    ("id", "2025-06-18", "2025-01-01..2025-12-31", "Selama tahun berjalan akan dijual 300 ton."),
    # accounts call a profit so, whatever its year
    ("id", "2025-06-18", "..2025-03-31", "Laba bersih tahun berjalan per 31 Maret 2025 Rp 40 miliar."),
    ("id", "2025-06-18", "-", "Rugi tahun berjalan Rp 40 miliar."),
    # holidays
    ("id", "2025-06-18", "2024-04-08..2024-04-15", "Selama libur Lebaran 2024 terjual 300 ton."),
    ("id", "2025-06-18", "2025-03-31..2025-04-07", "Selama libur Idul Fitri terjual 300 ton."),
    ("id", "2025-01-08", "-", "Selama libur Natal dan Tahun Baru 2024/2025 terjual 300 ton."),
    # counts of a census, and not of what is numbered
    ("id", "2025-06-18", "2020-01-01..2020-12-31", "Sensus Penduduk 2020 mencatat 3 juta jiwa."),
    (
        "id", "2025-06-18", "2024-01-01..2024-12-31",
        "Menurut Survei Gizi Balita 2024, 3 dari 10 anak kurang gizi.",
    ),
    ("id", "2025-06-18", "-", "Menurut Survei Gizi Balita 2024 ton susu dibagikan."),
    # then and now: the figure is that of today
    ("id", "2025-06-18", "-", "Jika pada 2020 hanya ada 12 kapal, kini jumlahnya 48 kapal."),
    ("id", "2025-06-18", "2020-01-01..2020-12-31", "Pada 2020 hanya ada 12 kapal, kini tidak ada."),
    # several months, those of a year that is told beside them, and what lasts until later
    (
        "id", "2025-06-18", "2025-03-01..2025-05-31",
        "Pada Maret, April, dan Mei terjual 300 ton.",
    ),
    ("id", "2025-06-18", "2025-03-01..2025-03-31", "Pada Maret, April lalu, dan Mei terjual 300 ton."),
    ("id", "2025-06-18", "2025-05-01..2025-08-31", "Jatah untuk Mei-Agustus 300 ton."),
    ("id", "2025-06-18", "2024-05-01..2024-12-31", "Jatah untuk Mei-Desember 300 ton."),
    ("id", "2025-06-18", "2025-01-01..2025-05-31", "Selama lima bulan tahun ini terjual 300 ton."),
    ("id", "2025-06-18", "2024-01-01..2024-05-31", "Selama lima bulan tahun lalu terjual 300 ton."),
    ("id", "2025-06-18", "-", "Loket buka setiap Jumat hingga Minggu untuk 300 orang."),
    # a day of what befell, and not of who tells it
    (
        "id", "2025-06-18", "2025-06-17..2025-06-17",
        "Api membakar gudang di Cikarang, Selasa (17/6) malam, dan menghanguskan 300 ton gula.",
    ),
    (
        "id", "2025-06-18", "2025-06-17..2025-06-17",
        "Truk menabrak warung di Brebes, Selasa (17/6), menewaskan 3 orang.",
    ),
    ("id", "2025-06-18", "-", "Direktur di Cikarang, Selasa (17/6), mengatakan terjual 300 ton."),
    (
        "id", "2025-06-18", "-",
        "Direktur di Cikarang, Selasa (17/6) malam, dan menyebutkan, terjual 300 ton.",
    ),
    ("id", "2025-06-18", "2025-06-20..2025-06-20", "Tarif 4 persen akan diumumkan pada 20 Juni."),
    ("id", "2025-06-18", "-", "Tarif 4 persen diumumkan pada 10 Juni."),
    # what was before, and a clause of which the sentence tells what is now
    (
        "id", "2025-06-18", "-",
        "Beban turun menjadi Rp 4 miliar dari sebelumnya Rp 5 miliar per Juni 2023.",
    ),
    (
        "id", "2025-06-18", "2025-09-01..2025-09-30",
        "Obligasi Rp 4 miliar yang terbit pada Mei 2022 akan jatuh tempo pada September 2025.",
    ),
    (
        "id", "2025-06-18", "2025-04-01..2025-04-30",
        "Obligasi Rp 4 miliar yang terbit pada Mei 2022 laku pada April 2025.",
    ),
    # a share of what is of a year, and a report that came out on a day
    ("id", "2025-06-18", "2024-01-01..2024-12-31", "Belanja riset 4 persen dari total PDB tahun lalu."),
    ("id", "2025-06-18", "-", "Belanja riset naik 4 persen dari anggaran tahun lalu."),
    (
        "id", "2025-06-18", "2024-01-01..2024-12-31",
        "Laporan yang diluncurkan pagi ini menunjukkan pelaut dari kawasan pesisir di pantai utara "
        "dan pantai selatan dari pulau itu menjual 300 ton pada 2024.",
    ),
    # what stands by a day of which somebody tells; the week so far; a first month
    ("id", "2025-06-18", "..2025-06-15", "Direktur mengatakan, per 15 Juni terjual 300 ton."),
    ("id", "2025-06-18", "2025-06-16..2025-06-18", "Selama pekan berjalan terjual 300 ton."),
    ("id", "2025-06-18", "2025-01-01..2025-01-31", "Pada bulan pertama tahun ini terjual 300 ton."),
    ("id", "2025-06-18", "-", "Pada bulan pertama terjual 300 ton."),
    ("id", "2025-06-18", "-", "Dalam enam bulan pertama beroperasi terjual 300 ton."),
    ("id", "2025-06-18", "-", "Harga turun dari Rp 9.000 per kilogram bulan lalu menjadi Rp 4.000."),
    ("id", "2025-06-18", "2025-05-01..2025-05-31", "Harga Rp 9.000 per kilogram bulan lalu."),
    (
        "id", "2025-06-18", "2025-06-17..2025-06-17",
        "Operasi polisi di Brebes, Selasa (17/6), menemukan 300 ton gula.",
    ),
    (
        "id", "2025-06-18", "2025-01-01..2025-06-15",
        "Sejak pabrik dibuka Januari lalu hingga 15 Juni, terjual 300 ton.",
    ),
    (
        "id", "2025-06-18", "2025-04-01..2025-04-30",
        "Obligasi Rp 4 miliar yang terbit pada Mei 2022 dilunasi pada April 2025.",
    ),
    # what runs up to a quarter; what is kept at its end does not
    ("id", "2025-11-21", "2025-01-01..2025-09-30", "Laba bersih hingga kuartal III/2025 Rp 3 miliar."),
    ("id", "2025-11-21", "..2025-09-30", "Total aset hingga kuartal III/2025 Rp 3 miliar."),
    # the year that an act, a tariff and the end of a subsidy are of
    ("id", "2025-05-08", "2025-06-01..", "Galangan itu melepas 340 karyawan per 1 Juni."),
    ("id", "2025-05-08", "..2025-02-01", "Galangan itu punya 340 karyawan per 1 Februari."),
    ("id", "2025-09-24", "..2025-08-31", "Tarif efektif di sana per akhir Agustus mencapai 19 persen."),
    ("id", "2025-09-24", "2025-10-01..", "Tarif baru Rp 3.000 efektif per 1 Oktober."),
    ("id", "2024-04-30", "2024-12-01..2024-12-31", "Subsidi Rp 3 juta itu berakhir Desember ini."),
    ("id", "2025-06-22", "2025-12-01..2025-12-31", "Subsidi Rp 3 juta itu berakhir Desember."),
    (
        "id", "2025-06-22", "2024-01-01..2024-12-31",
        "Laba tahun buku yang berakhir Desember mencapai Rp 3 juta.",
    ),
    # early in a year to come is a quarter of it, and early in a past one a day
    ("id", "2025-11-04", "2026-01-01..2026-03-31", "Uji 23 pelabuhan dimulai awal tahun depan."),
    ("id", "2025-11-04", "2024-01-01..2024-01-01", "Pada awal 2024 ada 23 pelabuhan."),
    # a target is of the whole year, a result of what has gone of it
    ("id", "2025-11-21", "2025-01-01..2025-12-31", "Pabrik membidik 125 ton sepanjang tahun ini."),
    ("id", "2025-11-21", "2025-01-01..2025-11-21", "Pabrik menjual 125 ton sepanjang tahun ini."),
    # more closely: the days of a fair in its year
    (
        "id", "2025-06-11", "2025-05-13..2025-06-19",
        "Tahun ini pekan raya digelar 38 hari, dari 13 Mei sampai 19 Juni.",
    ),
    ("id", "2025-06-11", "2025-01-01..2025-12-31", "Tahun ini terjual 38 ton; pada 13 Mei nihil."),
    # the day of an auction, not of who spoke of it
    ("id", "2025-11-21", "2025-11-18..2025-11-18", "Kebun itu menjual 612 ton dalam lelang Selasa (18/11), naik 3%."),
    ("id", "2025-11-21", "-", "Kebun itu menjual 612 ton, kata Budi dalam lelang Selasa (18/11)."),
    # what it still was then, and what it only is now
    ("id", "2025-11-21", "-", "Kartu itu dijual 25 yuan, tahun lalu masih 22 yuan."),
    ("id", "2025-11-21", "2025-01-01..2025-12-31", "Kartu itu laku 25 ribu, tahun ini baru 9 ribu."),
    # which were examined last year, and what was left behind
    ("id", "2025-08-19", "2024-01-01..2024-12-31", "Dari 94 gudang yang diperiksa tahun lalu, 30 lolos."),
    ("id", "2025-08-19", "-", "Naik dari 94 gudang tahun lalu menjadi 130."),
    # other words for what has just gone
    ("id", "2025-11-21", "2025-11-17..2025-11-21", "Sepekan ini terjual 300 ton."),
    ("id", "2025-11-21", "2025-11-07..2025-11-21", "Dua pekan terakhir terjual 300 ton."),
    ("id", "2025-11-21", "2024-06-30..2024-06-30", "Medio 2024 ada 300 gudang."),
    ("id", "2025-11-21", "2025-10-01..2025-10-31", "Bulan kemarin terjual 300 ton."),
    ("id", "2025-11-21", "2025-07-01..2025-08-31", "Juli-Agustus lalu terjual 300 ton."),
    ("id", "2025-11-21", "..2025-11-21", "Hingga sesi I saham itu turun 4%."),
    ("id", "2025-11-21", "-", "Dalam sesi I pelatihan ada 40 orang."),
    # a month in full ends its sentence
    ("id", "2025-09-24", "2025-06-01..2025-06-30", "Terjual 3 ton pada Juni. Tahun depan lajunya sama."),
    # some of so many are no earlier amount
    ("id", "2025-09-24", "2025-08-01..2025-08-31", "Harga naik di 28 dari 38 provinsi pada Agustus 2025."),
    ("id", "2025-09-24", "2024-01-01..2024-12-31", "Sebanyak 23 dari total 41 pabrik rugi tahun lalu."),
    ("id", "2025-09-24", "-", "Jumlahnya naik menjadi 41 dari 23 pabrik pada 2024."),
    ("id", "2025-09-24", "-", "Jumlahnya turun 5 dari 41 pabrik pada 2024."),
]  # fmt: skip
