"""Quantities as the Indonesian press words them. All sentences and figures are invented."""

import pytest

from articles.text.amounts.quantities import read_quantities

SENTENCES = [
    ("Ada 57 mantan pegawai dan 4 poin dalam surat.", ["57 count:person = level"]),
    ("Mobilnya laris. Ia membeli 20 unit klompen.", ["20 count:unit = level"]),
    ("Nilainya Rp 2,9 triliunan.", ["2900000000000 IDR ~ level"]),
    # numbers in words, with their decimals, and about so many
    ("Modalnya tujuh koma dua miliar yuan.", ["7200000000 CNY = level"]),
    ("Ekspor naik nol koma enam persen.", ["0.6 percent = growth"]),
    (
        "Tiga ratusan kilometer pipa dan dua puluhan pompa.",
        ["300 km ~ level", "20 count:pump ~ level"],
    ),
    ("Era delapan puluhan berlalu, satuan tugas membawa puluhan tas.", []),
    # to so many places, and of a rank
    (
        "Teh itu dikirim ke 38 negara dan ke dua belas kota.",
        ["38 count:country = level", "12 count:city = level"],
    ),
    ("Pada hari ke 38 negara itu berduka. Peringkat ke dua kota itu hilang.", []),
    ("Ulang tahun ke 12 perusahaan itu ramai.", []),
    ("Pipanya melewati tujuh desa.", ["7 count:village = level"]),
    ("Penduduknya melewati 7 juta orang.", ["7000000 count:person > level"]),
    ("Kecepatannya dinaikkan bertahap sampai 310 km/jam.", ["310 km/h = level"]),
    ("Bantuannya sampai 310 ton.", ["310 t <= level"]),
    ("Ada 3,1 juta penumpang harian.", ["3100000 count:person/day = level"]),
    ("Jalurnya 31 km, 7 di antaranya layang.", ["31 km = level", "7 km = level"]),
    ("Videonya ditonton 31 juta kali.", ["31000000 count:view = level"]),
    ("Tujuh dari sepuluh kilometer jalan rusak.", ["0.7 ratio = share"]),
    (
        "Gabah 3.100 yuan per ton, naik 70 yuan sebulan.",
        ["3100 CNY/t = level", "70 CNY/t = growth"],
    ),
    ("Tarif dinaikkan satu yuan menjadi tiga yuan.", ["1 CNY = level", "3 CNY = level"]),
    # changes that a noun tells of, and differences
    ("Salah satu dari tiga turbin rusak; satu dari 14 truk terbakar.", ["0.0714 ratio = share"]),
    # changes that a noun tells of, and differences
    # changes that a noun tells of, and differences
    ("Pemotongan harga kokas sebesar 40 yuan per ton ditolak.", ["-40 CNY/t = growth"]),
    ("Kenaikan tarif parkir Rp 700 per jam berlaku.", ["700 IDR/hour = growth"]),
    ("Penambahan modal sebesar Rp 700 miliar disetujui.", ["700000000000 IDR = level"]),
    ("Peningkatan jalan 12 km rampung.", ["12 km = level"]),
    ("Surplusnya menyempit 8,4 miliar yuan.", ["-8400000000 CNY = growth"]),
    (
        "Harganya US$ 430/ton. Pembeli menawar US$ 15 di bawahnya.",
        ["430 USD/t = level", "-15 USD/t = growth"],
    ),
    ("Beras dijual Rp 12.100 di bawah HET.", ["12100 IDR = level"]),
    # classes of what was named, and what a plant makes
    (
        "Dari 30 kelompok industri, 21 kelompok naik.",
        ["30 count:industry = level", "21 count:industry = level"],
    ),
    ("Pabrik itu berkapasitas 40 unit per tahun.", ["40 count:unit/year = level"]),
    ("Jumlah pabrik mencapai 40 unit.", ["40 count:facility = level"]),
    ("Produksi wafer naik ke 21.000 keping per bulan.", ["21000 count:wafer/month = level"]),
    (
        "Harganya Rp 1.840/kg. Harga per sak dari Rp 115.000.",
        ["1840 IDR/kg = level", "115000 IDR/sack = level"],
    ),
    (
        "Harga berasnya Rp13.700 per kg, turun tipis Rp400 dari kemarin.",
        ["13700 IDR/kg = level", "-400 IDR/kg = growth"],
    ),
    (
        "Belanjanya 930 dollar AS per orang, lebih tinggi 45 dollar AS ketimbang rata-rata.",
        ["930 USD/person = level", "45 USD/person = growth"],
    ),
    (
        "Rasio utangnya membaik menjadi 0,81 kali dari 1,14 kali, setara 5,8 bulan impor.",
        ["0.81 ratio = level", "1.14 ratio = level", "5.8 month = level"],
    ),
    ("Kecepatan maksimal 290 km/jam, maksimal 40 ton.", ["290 km/h = level", "40 t <= level"]),
    (
        "Yuan turun 0,17% atau 0,009 poin.",
        ["-0.17 percent = growth", "-0.009 index = growth"],
    ),
    ("Sasarannya 3,5 plus minus 2%.", []),
    ("Minyak turun 14 sen.", ["-0.14 USD = growth"]),
    ("Nilainya Rp300-an miliar.", ["300000000000 IDR ~ level"]),
    (
        "Waktunya satu setengah jam, dua setengah kali lipat dari target.",
        ["1.5 hour = level", "2.5 ratio = multiple"],
    ),
    ("Utangnya setara 1,7 kali PDB.", ["1.7 ratio = multiple"]),
    ("Waktunya 7 jam 15 menit.", ["7.25 hour = level"]),
    ("Penerbangan ada tiga kali sepekan, dan ia gagal dua kali.", ["3 count:time/week = level"]),
    (
        "Ongkosnya naik US$ 300 sejak Desember, menjadi US$ 1.450 per kontainer.",
        ["300 USD/container = growth", "1450 USD/container = level"],
    ),
    (
        "Uang kuliahnya 40.000 yuan atau Rp 92 juta per tahun.",
        ["40000 CNY/year = level", "92000000 IDR/year = level"],
    ),
    (
        "Uang sakunya 2.500 yuan, 3.000 yuan, dan 3.500 yuan per bulan.",
        ["2500 CNY/month = level", "3000 CNY/month = level", "3500 CNY/month = level"],
    ),
    (
        "Biasanya sehari habis 8 karung, paling mahal 20 yuan.",
        ["8 count:sack/day = level", "20 CNY <= level"],
    ),
    (
        "Setiap tahun ada 350 pelajar baru dari 60 negara.",
        ["350 count:person/year = level", "60 count:country = level"],
    ),
    (
        "Iurannya naik dari Rp51 ribu menjadi Rp100 ribu per bulan.",
        ["51000 IDR/month = level", "100000 IDR/month = level"],
    ),
    (
        "Aktivasinya 2 juta atau 15 persen.",
        ["2000000 count:unit = level", "15 percent = share"],
    ),
    ("Emas turun ke US$1.726,4 per troy ons.", ["1726.4 USD/ozt = level"]),
    ("Tersalur di 74.953 desa per Rabu.", ["74953 count:village = level"]),
    ("Pintu ditutup jam 11 malam.", []),
    (
        "Kapal 2.100 GT itu karam 12 mil laut dari pantai; tarif labuhnya Rp 130 per GT.",
        ["2100 GT = level", "12 nmi = level", "130 IDR/GT = level"],
    ),
    ("Pasien diberi 250 mililiter per jam.", ["0.25 L/hour = level"]),
    ("Menara itu setinggi 410 kaki.", ["410 ft = level"]),
    ("Pabrik menjahit 31 potong celana sehari.", ["31 count:garment/day = level"]),
    ("Rasio utangnya 1,05 kali pada akhir 2024.", ["1.05 ratio = level"]),
    (
        "Udaranya mengandung 31 mikrogram partikel halus per meter kubik tahun lalu, padahal dulu nyaris 90 pada 2013.",
        ["31 ug/m3 = level", "90 ug/m3 < level"],
    ),
    (
        "Labanya 1,9 miliar yuan setahun sebelumnya dan 2 miliar yuan setahun.",
        ["1900000000 CNY = level", "2000000000 CNY/year = level"],
    ),
    ("Sebanyak 40 persennya rusak.", ["40 percent = share"]),
    ("Bunga repo 7 hari turun.", []),
    ("Panjangnya 40 sentimeter.", ["40 cm = level"]),
    ("Setiap truk mendapat bantuan hingga 462.000 yuan.", ["462000 CNY/vehicle <= level"]),
    (
        "Harganya 0,38 yuan per Wh, padahal setahun sebelumnya masih 0,47 yuan.",
        ["0.38 CNY/Wh = level", "0.47 CNY/Wh = level"],
    ),
    (
        "Udaranya 31 mikrogram per meter kubik, padahal dulu nyaris 90 pada 2013.",
        ["31 ug/m3 = level", "90 ug/m3 < level"],
    ),
    ("Negara itu mengalami surplus sebesar US$ 3,18 miliar.", ["3180000000 USD = level"]),
    (
        "Waktunya paling cepat 50 menit, dengan kecepatan maksimum 310 km per jam.",
        ["50 min >= level", "310 km/h = level"],
    ),
    (
        "Harga minyak turun 11 poin atau 0,08%.",
        ["-11 index = growth", "-0.08 percent = growth"],
    ),
    ("Program itu menghemat devisa hingga Rp 93 triliun.", ["93000000000000 IDR <= level"]),
    ("Kurs turun hingga ke level Rp 13.000.", ["13000 IDR = level"]),
    ("Bank Mandiri mencatat volume 232,7 juta.", ["232700000 count:unit = level"]),
    (
        "Realisasinya 10,57 juta kiloliter dan 4 kuintal.",
        ["10570000000 L = level", "400 kg = level"],
    ),
    ("Empat perusahaan itu dicabut izinnya setengah jam kemudian.", []),
    ("Empat perusahaan dicabut izinnya.", ["4 count:enterprise = level"]),
    (
        "Terbit masing-masing 14 dan 9 obligasi.",
        ["14 count:bond = level", "9 count:bond = level"],
    ),
    (
        "Dulu 62 satelit mengorbit, masing-masing 40 dari Gansu dan 22 dari laut.",
        [f"{n} count:satellite = level" for n in (62, 40, 22)],
    ),
    (
        "Gas itu mengalir setiap tahun, cukup untuk 15.000 truk.",
        ["15000 count:vehicle = level"],
    ),
    ("Kereta berangkat setiap 8 menit.", ["8 min = level"]),
    ("Harganya 0,38 yuan per Wh.", ["0.38 CNY/Wh = level"]),
    ("Robot itu bekerja seperempat jam.", ["0.25 hour = level"]),
    ("Gangguan terjadi 0,3 kali per 1.000 km.", ["0.3 count:time/1000km = level"]),
    (
        "Biaya per ton-kilometer ditaksir 3,2 yuan atau Rp7.200.",
        ["3.2 CNY/t-km = level", "7200 IDR/t-km = level"],
    ),
    ("Ada 4,9 dokter per seribu penduduk.", ["4.9 count:person/1000person = level"]),
    ("Tarifnya Rp 9.000 per gelas.", ["9000 IDR/cup = level"]),
    ("Produksinya 46,8 juta MT.", ["46800000 t = level"]),
    ("PLN 5 tahun lalu, tim SAR, RS 2.", []),
    ("Tarif 0,5 yuan untuk setiap kilometer.", ["0.5 CNY/km = level"]),
    ("Ada 34 mobil pribadi per 100 rumah tangga.", ["34 count:vehicle/100household = level"]),
    ("Subsidi sebesar 300 yuan per anak per bulan.", ["300 CNY/person/month = level"]),
    (
        "Dari 1.200 responden, 540 menilai harga terlalu tinggi.",
        ["1200 count:person = level", "540 count:person = level"],
    ),
    (
        "Sebanyak 48 di antaranya berada di Hebei, sisanya 12 di Tianjin.",
        ["48 count:unit = level", "12 count:unit = level"],
    ),
    (
        "Upah minimum naik dari 2.320 yuan menjadi 2.540 yuan per bulan.",
        ["2320 CNY/month = level", "2540 CNY/month = level"],
    ),
    ("Tiap keluarga menerima 1.200 yuan per tahun.", ["1200 CNY/household/year = level"]),
    (
        "Ada 2.170 waduk, 40 lebih sedikit dari satu dekade lalu.",
        ["2170 count:reservoir = level", "-40 count:reservoir = growth"],
    ),
    (
        "Sebanyak 112 penerbangan dibatalkan dan 87 ditunda.",
        ["112 count:flight = level", "87 count:flight = level"],
    ),
    ("Harga daging babi 26 yuan sekilo.", ["26 CNY/kg = level"]),
    # more of what "lebih" compares by, and a bound
    ("Bilah itu 8% lebih ringan dari yang lama.", ["-8 percent = growth"]),
    ("Perahu itu 12 meter lebih lebar dari yang lama.", ["12 m = growth"]),
    ("Dana Rp 4 triliun lebih besar dari pagu.", ["4000000000000 IDR = growth"]),
    ("Sekitar 8% lebih warga setuju.", ["8 percent > share"]),
    # what is cut, and what is let down or reached
    ("Ongkosnya bisa ditekan Rp 90 ribu.", ["-90000 IDR = growth"]),
    ("Tanur padam, memangkas produksi besi 340 ton per hari.", ["-340 t/day = growth"]),
    ("Kapal itu menurunkan 1.842 mobil.", ["1842 count:vehicle = level"]),
    ("Kami menekan biaya hingga US$ 36 per ton.", ["36 USD/t <= level"]),
    ("Jalur itu akan diperpanjang 4 km ke utara.", ["4 km = growth"]),
    ("Kontraknya dapat diperpanjang satu tahun.", ["1 year = level"]),
    # the next of a list, with a name of any length
    (
        "Indeks Nikkei rontok 2,6%, Hang Seng Hong Kong 1,73%, dan CSI 300 0,6%.",
        ["-2.6 percent = growth", "-1.73 percent = growth", "-0.6 percent = growth"],
    ),
    ("Hanya bursa Taiwan yang menguat, tipis 0,1%.", ["0.1 percent = growth"]),
    (
        "Yang melemah antara lain Kapal Raya 12,4 persen menjadi Rp 316 dan Semen 3 persen ke Rp 287.",
        ["-12.4 percent = growth", "316 IDR = level", "-3 percent = growth", "287 IDR = level"],
    ),
    (
        "Produksi turun di semua pabrik: Cilegon 12 persen, Gresik 8 persen, dan Medan 3 persen.",
        ["-12 percent = growth", "-8 percent = growth", "-3 percent = growth"],
    ),
    (
        "Produksi turun di dua pabrik; porsi Cilegon 12 persen.",
        ["2 count:facility = level", "12 percent = share"],
    ),
    ("Produksi turun di dua pabrik.", ["2 count:facility = level"]),
    ("Produksi turun dua ton.", ["-2 t = growth"]),
    (
        "Debitnya tinggal 2,3 meter kubik per detik, normalnya 7.",
        ["2.3 m3/s = level", "7 m3/s = level"],
    ),
    ("Di sana 1 dari setiap 4 rumah kosong.", ["0.25 ratio = share"]),
    ("Umurnya dua setengah tahun.", []),
    ("Kontraknya berjangka dua setengah tahun.", ["2.5 year = level"]),
    # parts of a cost, and of another price
    ("Garam menghabiskan dua perlima biaya.", ["0.4 ratio = share"]),
    ("Sewanya dua perlima biaya di kota.", ["0.4 ratio = multiple"]),
    ("Tangkapannya nyaris lima kali hasil pekan lalu.", ["5 ratio < multiple"]),
    # spells
    ("Karyawan dirumahkan dua pekan.", ["2 week = level"]),
    ("Pesanan turun tiga kuartal berturut-turut.", []),
    ("Labanya naik dalam tiga kuartal terakhir.", []),
    (
        "Pemeriksaan dipangkas dari setengah hari menjadi 25 menit.",
        ["0.5 day = level", "25 min = level"],
    ),
    ("Tokonya buka setengah hari.", []),
    # rates told by an adjective, and by words with a hyphen between
    ("Pabrik itu menambah 95 GWh kapasitas tahunan.", ["95 GWh/year = level"]),
    ("Ada 136 perjalanan pulang-pergi per hari.", ["136 count:trip/day = level"]),
    ("Investor melepas saham Rp 1,4 triliun sepekan ini.", ["1400000000000 IDR = level"]),
    # the head of a phrase is counted
    ("Penjualan mobil listrik baterai Juli tercatat 420 unit.", ["420 count:vehicle = level"]),
    ("Penjualan mobil naik; baterai terjual 420 unit.", ["420 count:battery = level"]),
    # whose sign it is
    ("Utang kepada JICA ¥ 118 miliar.", ["118000000000 JPY = level"]),
    ("Utang kepada bank di Beijing dan Tokyo ¥ 118 miliar.", ["118000000000 CNY = level"]),
    # what one of another currency costs
    ("Taman itu menelan 36 juta yuan (1 yuan = Rp2.198).", ["36000000 CNY = level"]),
    ("Dermaga itu menelan 5 juta dolar AS (1 dolar AS = 7,2 yuan).", ["5000000 USD = level"]),
    ("Di pasar itu gula 1 kg = Rp17.400.", ["17400 IDR = level"]),
    # boxes in the words of the agencies, indices in the letters of the bureau
    ("Terminal itu menangani 3,4 juta unit ekuivalen dua puluh kaki.", ["3400000 TEU = level"]),
    ("Terminal itu menangani 91.000 unit setara 20 kaki (TEU).", ["91000 TEU = level"]),
    ("NTP Bali pada Mei tercatat 103,25, lalu turun.", ["103.25 index = level"]),
    ("Inflasi Tegal 2 persen dengan IHK 106,2.", ["2 percent = growth", "106.2 index = level"]),
    ("Gini ratio desa itu sebesar 0,294.", ["0.294 index = level"]),
    ("NTP di atas 100 berarti petani surplus.", []),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_quantities_of_an_indonesian_sentence(text, expected):
    quantities = read_quantities(text, language="id")

    assert [
        f"{q.value}{'' if q.value_max is None else f'..{q.value_max}'} {q.unit} {q.comparator} {q.role}"
        for q in quantities
    ] == expected
    for quantity in quantities:
        assert text[quantity.start : quantity.end] == quantity.text


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Luasnya 12,480 hektare.\nBiayanya turun 30.5 percent ke 2.5 GW.", "12480"),
        ("Luasnya 12,480 hektare.\nBiayanya turun 30,5 persen.", "12.48"),
        ("Luasnya 12,480 hektare.\nBiayanya turun 30.5 percent.", "12.48"),
        ("Luasnya 12,480 hektare, dibuka pukul 16.45 WIB.", "12.48"),
    ],
)
def test_an_indonesian_text_that_keeps_english_notation_throughout_is_read_in_it(text, value):
    assert str(read_quantities(text, language="id")[0].value) == value
