"""What Indonesian words of many meanings count. All figures are invented."""

import pytest

from articles.text.amounts.quantities import read_quantities

SENTENCES = [
    ("Pameran itu diikuti 64 pelaku usaha dan 23 pembuat pompa.", ["enterprise"] * 2),
    ("Sebanyak 64 pelaku usaha asal Bali mengunjungi pabrik.", ["person"]),
    ("Kota itu punya 23 pembuat batik.", ["person"]),
    ("Sebanyak 312 saham menguat, 205 melemah, dan 198 stagnan.", ["stock", "stock", "stock"]),
    ("Volumenya 21,4 miliar saham.", ["share"]),
    ("Frekuensi perdagangan tercatat 1,3 juta kali.", ["transaction"]),
    ("Maskapai itu terbang tiga kali sepekan.", ["flight/week"]),
    ("Feri itu berlayar dua kali sehari.", ["trip/day"]),
    ("Pasien minum obat dua kali sehari.", ["time/day"]),
    ("Gunung itu tercatat meletus 41 kali.", ["time"]),
    ("Populasi sapi potong mencapai 11,2 juta ekor.", ["cow"]),
    ("Satwa sitaan itu berjumlah 340 ekor.", ["animal"]),
    ("Peternak melepas 40 ekor puyuh dan 12 ekor anak ayam.", ["quail", "chick"]),
    ("Kelapa itu laku 31 ribu butir.", ["coconut"]),
    ("Lemari itu berisi 31 butir kelereng.", ["unit"]),
    ("Polisi menyita 310 butir ekstasi dan 12 golok.", ["pill", "machete"]),
    ("Warga menerima 12 tandon air, 31 tikar, dan 40 kartu.", ["tank", "mat", "card"]),
    ("Sembilan operator jalan tol dan 12 operator mesin hadir.", ["enterprise", "person"]),
    (
        "Sebanyak 9 fraksi setuju. Ada 31 pembatik dan 14 perbup.",
        ["faction", "person", "regulation"],
    ),
    ("Harga kelapa naik.\nPabrik butuh 31 ribu butir.", ["coconut"]),
    ("Jumlah gudang mencapai 780 unit.", ["warehouse"]),
    ("Rumah sakit itu membeli 20 unit klompen.", ["unit"]),
    ("Ada 4.000 objek di orbit, 1.100 di antaranya satelit.", ["object", "satellite"]),
    ("Ada 410 kapal, 73 di antaranya rusak.", ["ship", "ship"]),
    ("Penumpang hariannya 1,7 juta.", ["person/day"]),
    (
        "Yang parkir 1.700 unit mobil per hari, padahal kapasitasnya 1.150 mobil.",
        ["vehicle/day", "vehicle"],
    ),
    (
        "Mereka menerima 11,4 juta, 16,1 juta, dan 31 juta wisatawan.",
        ["person", "person", "person"],
    ),
    ("Pabrik itu punya 71 PLTSa, 9 tungku, dan 3 boiler.", ["facility", "furnace", "boiler"]),
    ("Ada 31 ribu paket bantuan, dan kurir mengantar 7 ribu paket.", ["package", "parcel"]),
    ("Wajib pajak dari sektor dagang mencapai 170.310.", ["person"]),
    ("Di Kawasan Tiga Gili ada 140 kamar.", ["room"]),
    ("Anggaran air 2021 Kementerian itu cair.", []),
    ("Alokasi untuk kegiatan pariwisata mencapai 119 unit.", ["unit"]),
    ("Pabrik satelit itu membuat 240 unit/tahun.", ["satellite/year"]),
    ("Ada 17 SMA/SMK di kota itu.", ["institution"]),
    ("Pasal 187, 53 KUHP, dan 28 ayat (2).", []),
    ("Itu tampak pada penguatan dua program.", ["program"]),
    ("Indeks harga konsumen naik dari 107,2 menjadi 108,3.", []),
    ("Ada 63 teknisi, kini tinggal tujuh.", ["person", "person"]),
    ("Dari 29 perusahaan, hanya 8 yang untung.", ["enterprise", "enterprise"]),
    ("Ada 63 teknisi, dan itu terjadi pukul tujuh.", ["person"]),
    ("Ada 23 unit mesin pengering dan 17 mesin jahit.", ["dryer", "machine"]),
    ("Truk itu tua. Ada 17 mesin jahit di gudang.", ["machine"]),
    ("Toko-toko buku kini berjumlah 2.140.", ["store"]),
    ("Jumlah penumpang kereta mencapai 3,1 juta.", ["person"]),
    ("Ada 211 kabupaten/kota.", ["city"]),
    (
        "Sebanyak 4.100 keluarga menerima 12 keping sarang dan 9 siklus.",
        ["household", "piece", "cycle"],
    ),
    ("Pabrik mengapalkan 1,4 miliar keping cip.", ["unit"]),
    ("Akselerasi 0-100 km/jam itu cepat.", []),
    ("Ada 197.000 jemaah reguler dan 16.400 khusus.", ["person", "person"]),
    ("Pengguna QRIS mencapai 51 juta.", ["person"]),
    ("Jumlah transaksi mencapai 2,3 miliar kali.", ["transaction"]),
    ("Ia melepas saham atau 1,3 miliar lembar.", ["share"]),
    ("Mobil itu laku; pabrik merakit 380 ribu unit setahun.", ["vehicle/year"]),
    ("Ada 251 saham hijau, 307 merah, dan 209 stagnan.", ["stock", "stock", "stock"]),
    ("Kecelakaan itu menewaskan 2 orang dan melukai 11 lainnya.", ["person", "person"]),
    ("Ada 1.310 paket alat, 540 di antaranya hibah.", ["package", "package"]),
    ("Warga mandi dua hari sekali.", []),
    ("Sungai dikeruk 3 tahun sekali.", []),
    ("Beijing naik ke posisi 11 dari 120 kota.", ["city"]),
    ("Cip 28 nanometer dan 1.900 GPU.", ["unit"]),
    ("Jumlah restoran bertambah 41 menjadi 487.", ["restaurant", "restaurant"]),
    ("Pesawat berusia 6,5 tahun itu membawa 110 prajurit.", ["person"]),
    ("Ada 27 jenazah dan 12 angkatan.", ["body", "batch"]),
    ("Wafer 12 inci dan layar 55 inci.", []),
    ("Dikerahkan enam perahu, satu helikopter, dan 90 relawan.", ["boat", "helicopter", "person"]),
    ("Regunya terdiri atas satu dokter dan empat perawat.", ["person", "person"]),
    ("Yang disita baru satu truk.", ["vehicle"]),
    ("Satu truk menabrak warung di tepi jalan.", []),
    ("Program satu desa, satu inovasi diluncurkan.", []),
    ("Dari 310 orang yang diuji, 41 positif dan 12 negatif.", ["person", "person", "person"]),
    ("Dari 310 anak, 41 gizi buruk.", ["person", "person"]),
    ("Ada 310 rumah, 41 positif.", ["house"]),
    (
        "Ada satu kapal, satu helikopter, dan 20 personel di sana.",
        ["ship", "helicopter", "person"],
    ),
    ("Ia mendirikan satu gudang di desa itu.", []),
    (
        "Sampai sore 27 orang selamat, empat meninggal, dan 13 lainnya belum ditemukan.",
        ["person", "person", "person"],
    ),
    ("Ada 27 orang, dan pukul tujuh pintu ditutup.", ["person"]),
    ("Rangkaian itu menarik 61 gerbong semen.", ["wagon"]),
    ("Rangkaian itu menarik 9 gerbong penumpang.", ["carriage"]),
    ("Ada 210 saham positif dan 96 saham tak bergerak.", ["stock", "stock"]),
    ("Klaimnya 218 ribu versus 240 ribu.", ["claim", "claim"]),
    ("Kapal itu berangkat dua hari sebelum lebaran.", []),
    ("Ada 23 izin dan 410 kloter.", ["permit", "group"]),
    ("Ada 210 bidang tanah, lalu 71 bidang di desa lain.", ["plot", "plot"]),
    ("Mereka bekerja sama di 12 bidang.", ["unit"]),
    ("Desain Omega 97 MPV pun selesai.", []),
    ("Pabrik merakit 97 MPV.", ["vehicle"]),
    ("Kendaraan yang melintas 187.430, kata polisi.", ["vehicle"]),
    ("Rumah tipe 36/72 itu laku.", []),
    ("Dereknya otomatis semua, 12 unit.", ["crane"]),
    ("Dereknya otomatis, 12 unit lagi menyusul.", ["unit"]),
    ("Volumenya 21 miliar saham dan frekuensi 1,3 juta kali.", ["share", "transaction"]),
    ("Ada 31 pabrik yang beroperasi dan 24 dalam konstruksi.", ["facility", "facility"]),
    (
        "Penumpangnya 15.000 orang per hari pada hari kerja, 21.000 pada akhir pekan.",
        ["person/day", "person/day"],
    ),
    ("Penumpangnya 15.000 orang pada hari kerja, 21.000 lebih.", ["person"]),
    ("Waktunya 24 jam dipangkas menjadi 16 jam.", ["hour", "hour"]),
    ("Kantor itu buka 24 jam.", []),
    ("Kapasitasnya 210 orang, tetapi yang datang 330.", ["person", "person"]),
    ("Kontingen itu meraih 17 emas dan 23 perak.", ["medal", "medal"]),
    ("Ia membeli 17 gram emas.", ["g"]),
    ("Lebih dari selusin perusahaan hadir.", ["enterprise"]),
    ("Obat 400 mg diminum tiga kali sehari.", ["mg", "time/day"]),
    ("Belanja modalnya Rp 1,5-2 triliun tahun ini.", ["IDR"]),
    ("Fosil itu berumur 2 juta tahun.", []),
    (
        "Ada 12 jembatan penyeberangan, 31 gardu induk, dan 7 bioskop.",
        ["overpass", "substation", "cinema"],
    ),
    ("Ada 41 skripsi, 12 parang, dan 310 TPS.", ["thesis", "knife", "station"]),
    ("Ada tiga alasan dan dua tantangan.", []),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_what_is_counted(text, expected):
    found = read_quantities(text, language="id")

    assert [one.unit.removeprefix("count:") for one in found] == expected


ROLES = [
    ("Tarifnya 20 yuan, atau setengah biaya truk.", "0.5 multiple"),
    ("Penumpangnya banyak, kurang dari sepertujuh Beijing.", "0.1429 multiple"),
    ("Setengah listriknya dari angin.", "0.5 share"),
    ("Kenaikan itu menyentuh satu dari sepuluh pekerja.", "0.1 share"),
    ("Nilainya tumbuh 13 persen, atau 48 persen dari target.", "48 percent share"),
    ("Itu menjangkau satu dari delapan belas pasien.", "0.0556 share"),
    ("Sahamnya longsor 4,3%.", "-4.3 percent growth"),
    ("Pinjaman itu berbunga 6 persen.", "6 percent level"),
    ("Harganya dua kalinya.", "2 multiple"),
    ("Harganya hampir tiga kali harga lama.", "3 multiple"),
    ("Pelaku dikenai tambahan 2 persen per bulan.", "2 percent level"),
    ("Pertumbuhannya 5 persen per tahun.", "5 percent growth"),
    ("Penjualan ritel naik 4 persen, restoran 6,9 persen.", "6.9 percent growth"),
    ("Ekspor turun 4 persen, plastik 3 persen.", "-3 percent growth"),
    ("Ekspor naik 4 persen, margin laba 12 persen.", "12 percent share"),
    ("Ekspor naik 4 persen, sementara porsi asing 40 persen.", "40 percent share"),
    ("Waktu terbangnya 41 menit.", "41 min level"),
    ("Operator menyiapkan diskon 20 persen.", "20 percent level"),
    ("Ongkosnya didiskon 20 persen.", "-20 percent growth"),
    ("Kapasitasnya dua setengah kali kapasitas sekarang.", "2.5 multiple"),
    ("Nilainya lebih tinggi daripada di Jawa yang sebesar Rp 41 miliar.", "41000000000 IDR level"),
    ("Laba naik dari periode yang sama sebesar Rp 12 miliar.", "12000000000 IDR level"),
    ("Rata-rata kenaikan tarif cukai sebesar 17,5 persen.", "17.5 percent growth"),
    ("Tarif cukai itu sebesar 17,5 persen.", "17.5 percent level"),
    ("Itu mendorong pendapatan sebesar 41% yoy.", "41 percent growth"),
    ("Bank menahan BI 7 days reverse repo di 4,75%.", "4.75 percent level"),
    ("Nilainya lebih tinggi sebesar Rp 41 miliar.", "41000000000 IDR growth"),
    (
        "Angkanya lebih rendah dari subsidi yang dianggarkan sebesar Rp 41 miliar.",
        "41000000000 IDR level",
    ),
    ("Anggarannya naik dari rencana semula sebesar Rp 41 miliar.", "41000000000 IDR level"),
    ("Labanya turun dari tahun lalu sebesar 17 persen.", "-17 percent growth"),
    ("Pemerintah menaikkan anggaran sebesar Rp 41 miliar.", "41000000000 IDR growth"),
    ("Itu lebih rendah dari pertumbuhan nasional sebesar 5,3 persen.", "5.3 percent growth"),
    ("Ada peningkatan realisasi penjualan sebesar 17 persen.", "17 percent growth"),
    ("Merosotnya bisnis pelayaran sebesar 17 persen memukul pabrik.", "-17 percent growth"),
    ("Realisasi penjualan mencapai 17 persen.", "17 percent share"),
    ("Penjual memungut pajak pertambahan nilai (PPN) sebesar 9 persen.", "9 percent level"),
    ("Yield surat utang itu turun ke 6,31%.", "6.31 percent level"),
    ("Rasio utangnya turun menjadi 1,25x.", "1.25 level"),
    ("Bongkarnya 140 ton per hari, dua kali lipat dari biasanya.", "2 multiple"),
    ("Permintaannya 3,5x dari target.", "3.5 multiple"),
    ("Kupang dua setengah kali Ende.", "2.5 multiple"),
    ("Dolar menguat terhadap rupee India 0,13%.", "0.13 percent growth"),
    ("Sikapnya terhadap rupee India 0,13%.", "0.13 percent share"),
    ("Ekspor turun paling dalam, yakni 8,7 persen.", "-8.7 percent growth"),
    ("Ekspornya paling dalam, yakni 8,7 persen.", "8.7 percent share"),
    ("Proyeksinya sebesar - 3,7 persen.", "-3.7 percent share"),
    ("Kehilangan air kota itu 37 persen.", "37 percent share"),
    ("Return on equity bank itu 17 persen.", "17 percent level"),
    ("Subsidi selisih harga Rp 1.100 per kg.", "1100 IDR/kg level"),
    ("Konsumsinya 5 persen lebih rendah ketimbang bus biasa, atau 11 juta kWh.", "-11 GWh growth"),
    ("Konsumsinya 5 persen lebih rendah. Pabrik memakai 11 juta kWh.", "11 GWh level"),
    ("Bank kehilangan 37 persen nasabah.", "-37 percent growth"),
    ("Luas tambak itu 70 hektare lebih sedikit.", "70 ha level"),
    ("Panennya 70 ton lebih sedikit daripada tahun lalu.", "-70 t growth"),
    ("Panennya 7 persen lebih sedikit.", "-7 percent growth"),
    ("Hasilnya dipotong pajak 7 persen.", "7 percent share"),
    ("Kenaikan harga menggerus laba sampai sepertiga.", "-0.3333 growth"),
    ("Harganya Rp 2.950 per kg, selisihnya hampir Rp 700.", "700 IDR/kg growth"),
    ("Warga 65 tahun ke atas 11,9 persen.", "11.9 percent share"),
    ("Utangnya Rp 2,9 triliiun.", "2900000000000 IDR level"),
    (
        "Ia mengonsumsi 2,6 juta ton setahun, tetapi panennya tak sampai 310 ribu ton.",
        "310000 t/year level",
    ),
    ("Ia mengonsumsi 2,6 juta ton setahun dan menyimpan 310 ribu ton.", "310000 t level"),
]


@pytest.mark.parametrize(("text", "expected"), ROLES)
def test_what_the_last_number_is(text, expected):
    one = read_quantities(text, language="id")[-1]

    unit = "" if one.unit == "ratio" else f" {one.unit}"
    assert f"{one.value}{unit} {one.role}" == expected
    assert one.text == one.text.strip()


def test_a_list_of_amounts_is_in_the_currency_of_its_last():
    found = read_quantities(
        "Mereka membeli 11,3 miliar, 19,6 miliar, dan 12,8 miliar yuan.", language="id"
    )

    assert [one.unit for one in found] == ["CNY", "CNY", "CNY"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Labanya Rp 300an juta.", "~ 300000000"),
        ("Dolar turun ke Rp 13.000an.", "~ 13000"),
        ("Tiketnya Rp 110 rb-an.", "~ 110000"),
        ("Tarifnya Rp 14.115 per km hingga Rp 14.190 per km.", "= 14190"),
        ("Bantuannya hingga Rp 14.190 per orang.", "<= 14190"),
        ("Berkas diserahkan paling lambat 21 hari.", "<= 21"),
        ("Subsidi LPG 3 kg mencapai 8 juta ton.", "= 8000000"),
    ],
)
def test_the_bound_of_the_last_number(text, expected):
    one = read_quantities(text, language="id")[-1]

    assert f"{one.comparator} {one.value}" == expected
