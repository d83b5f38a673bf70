"""What Indonesian prices are per where it does not stand beside them. All figures are invented."""

import pytest

from articles.text.amounts.quantities import read_quantities

SENTENCES = [
    # prices of one series
    ("Beras A Rp 14.700 per kg, sedangkan beras B Rp 12.300.", ["14700 IDR/kg", "12300 IDR/kg"]),
    (
        "Cabai dijual Rp 51.500 per kg, bawang Rp 33.000, dan telur Rp 27.300.",
        ["51500 IDR/kg", "33000 IDR/kg", "27300 IDR/kg"],
    ),
    (
        "Minyak Brent ke US$ 73,15 per barel, sementara WTI ke US$ 69,40.",
        ["73.15 USD/barrel", "69.4 USD/barrel"],
    ),
    (
        "Solar Rp 6.900 per liter, lalu bensin naik Rp 300 menjadi Rp 12.700.",
        ["6900 IDR/L", "300 IDR/L", "12700 IDR/L"],
    ),
    (
        "Upah di Baoding 2.130 yuan, sedangkan di Tangshan berkisar 1.700-2.210 yuan per bulan.",
        ["2130 CNY/month", "1700 CNY/month"],
    ),
    (
        "Harga apel 12 yuan per jin, kata pedagang. Pir utuh dijual 7 yuan di kios itu.",
        ["12 CNY/jin", "7 CNY/jin"],
    ),
    # sums and other things beside a price
    ("Dividennya Rp 35 per saham, atau total Rp 900 miliar.", ["35 IDR/share", "900000000000 IDR"]),
    ("Gula Rp 17.500 per kg. Omzet pasar itu Rp 41.000 sehari.", ["17500 IDR/kg", "41000 IDR/day"]),
    ("Kamar 90 yuan per hari, sedangkan uang kuliah 850 yuan.", ["90 CNY/day", "850 CNY"]),
    ("Tarifnya 3 yuan per km. Pemerintah menyiapkan dana 12 yuan.", ["3 CNY/km", "12 CNY"]),
    (
        "Ia digaji Rp 9 juta sebulan dan membeli motor Rp 21 juta.",
        ["9000000 IDR/month", "21000000 IDR"],
    ),
    # one of a kind
    (
        "Biaya satu satelit ditekan dari 40 juta yuan menjadi 9 juta yuan.",
        ["40000000 CNY", "9000000 CNY"],
    ),
    ("Sekilo daging sapi dijual Rp 128.000.", ["128000 IDR/kg"]),
    ("Kota itu memberi 3 juta yuan untuk setiap obat baru.", ["3000000 CNY/drug"]),
    ("Setiap kapal membayar 5.400 yuan.", ["5400 CNY/ship"]),
    ("Makan siangnya 18 yuan sekali makan.", ["18 CNY"]),
    ("Satu yuan setara Rp 2.310.", []),
    ("Satu yuan kini Rp 2.310.", ["1 CNY"]),
    ("Harga satu meter persegi rata-rata Rp20 juta.", ["20000000 IDR/m2"]),
    ("Satu meter persegi tanah dijual Rp20 juta.", ["20000000 IDR/m2"]),
    ("Harga semeter kabel Rp20 ribu.", ["20000 IDR/m"]),
    # shares, cars, homes
    ("Saham PT Kenari ditutup turun 1,4% ke level Rp 1.085.", ["-1.4 percent", "1085 IDR"]),
    (
        "Analis menaikkan target harga saham itu dari 44 yuan menjadi 57 yuan.",
        ["44 CNY", "57 CNY"],
    ),
    ("Nilai transaksi saham mencapai Rp 870.000.", ["870000 IDR"]),
    ("Rupiah melemah ke level Rp 16.480.", ["16480 IDR"]),
    ("Mobil itu dibanderol mulai Rp 265 juta.", ["265000000 IDR"]),
    ("Penjualan mobil itu bernilai Rp 265 juta.", ["265000000 IDR"]),
    ("Harga rumah tapak di Bekasi mulai dari Rp 430 juta.", ["430000000 IDR"]),
    ("Biaya rumah sakit itu mencapai Rp 430 juta.", ["430000000 IDR"]),
    ("Tiketnya dijual Rp 175.000.", ["175000 IDR"]),
    ("Subsidi motor listrik Rp 6 juta per unit.", ["6000000 IDR/vehicle"]),
    ("Rumah bersubsidi itu Rp 171 juta per unit.", ["171000000 IDR/house"]),
    # like a price that was told of before
    ("Garam itu Rp 1.100 per kg.\nGaram rakyat Rp 1.350.", ["1100 IDR/kg", "1350 IDR/kg"]),
    (
        "Emas Rp 1.900.000 per gram.\nHarga buyback Rp 1.750.000.",
        ["1900000 IDR/g", "1750000 IDR/g"],
    ),
    ("Emas Rp 1.900.000 per gram.\nSelisihnya Rp 150.000.", ["1900000 IDR/g", "150000 IDR/g"]),
    ("Garam itu Rp 1.100 per kg.\nParkirnya Rp 2.000.", ["1100 IDR/kg", "2000 IDR"]),
    ("Garam itu Rp 1.100 per kg.\nModalnya Rp 9 miliar.", ["1100 IDR/kg", "9000000000 IDR"]),
    ("Garam itu Rp 1.100 per kg.\nIa membeli Rp 1.500.", ["1100 IDR/kg", "1500 IDR"]),
    ("CPO US$ 940 per metrik ton, turun US$ 12.", ["940 USD/t", "-12 USD/t"]),
    ("Analis memangkas target harga dari Rp 1.090 ke Rp 810.", ["1090 IDR", "810 IDR"]),
    ("Mobil itu laris. Banderolnya Rp 231 juta.", ["231000000 IDR"]),
    ("Harga emas 1 gram hari ini Rp 1.870.000.", ["1870000 IDR/g"]),
    ("Harga 5 gram Rp 9.120.000; cabai 400 gram dijual Rp 31.000.", ["9120000 IDR", "31000 IDR"]),
    ("Ia menjual 21 gram emas seharga Rp 31 juta.", ["21 g", "31000000 IDR"]),
    ("Biayanya 26 yuan (sekitar Rp 59.000) untuk satu jam.", ["26 CNY/hour", "59000 IDR/hour"]),
    ("Kamar itu Rp 2,1 juta semalam.", ["2100000 IDR/night"]),
    ("Mereka menjual 71 kotak seharga 1.190 yuan.", ["71 count:box", "1190 CNY"]),
    ("Mereka menjual 71 kotak seharga 2 juta yuan.", ["71 count:box", "2000000 CNY"]),
    ("Harga naik menjadi US$ 640 ribu per megawatt.", ["640000 USD/MW"]),
    ("Harganya stagnan di US$ 113 per unit nikel.", ["113 USD/unit"]),
    # wages are those of a person
    ("Penjahit digaji 4.600 yuan sebulan.", ["4600 CNY/month"]),
    (
        "Daftar UMP 2025:\n1. Aceh: Rp 3.610.000\n2. Riau: Rp 3.440.000",
        ["3610000 IDR/month", "3440000 IDR/month"],
    ),
    ("Daftar donasi:\n1. Aceh: Rp 3.610.000", ["3610000 IDR"]),
    (
        "Kopi itu Rp 66.000 per kilogram. Ia menyisihkan Rp 51.000 untuk arisan.",
        ["66000 IDR/kg", "51000 IDR"],
    ),
    (
        "Emas Rp 1.910.000 per gram. Cincin 3 gram miliknya laku Rp 5,3 juta.",
        ["1910000 IDR/g", "3 g", "5300000 IDR"],
    ),
    ("UMK Semarang tahun ini Rp 2.740.000.", ["2740000 IDR/month"]),
    ("Upah minimum naik Rp 140.000.", ["140000 IDR"]),
    ("Sewanya 4.600 yuan sebulan.", ["4600 CNY/month"]),
    ("Ponsel itu dijual Rp 3,7 juta.", ["3700000 IDR"]),
    ("Robot itu berbobot 31 kg dan dibanderol 91.000 yuan.", ["31 kg", "91000 CNY"]),
    ("Perusahaan robot itu dijual 91.000 yuan.", ["91000 CNY"]),
    (
        "Lima juta meteran dipasang dengan biaya 205 yuan sebuah.",
        ["5000000 count:meter", "205 CNY/meter"],
    ),
    (
        "Belanjanya 1.810 yuan per orang, 85 yuan lebih sedikit dari 2019.",
        ["1810 CNY/person", "-85 CNY/person"],
    ),
    ("Bunganya 5 persen per tahun dengan plafon Rp 41 juta.", ["5 percent", "41000000 IDR"]),
    ("Ongkirnya 6 rb per paket.", ["6000 IDR/parcel"]),
    ("Bakso itu Rp 14.000 semangkuk.", ["14000 IDR/bowl"]),
    ("Harga cabai Rp 14rb-19rb sekilo.", ["14000 IDR/kg"]),
    ("Emas US$ 3.210 per troy ons; perak US$ 37,4.", ["3210 USD/ozt", "37.4 USD/ozt"]),
    ("Operasinya Rp 8 juta per mata.", ["8000000 IDR/eye"]),
    ("Panen turun dari 6 ton jadi 3 ton per hektare.", ["6 t/ha", "3 t/ha"]),
    (
        "Biayanya US$ 60 juta, jadi sekitar US$ 650 ribu per megawatt.",
        ["60000000 USD", "650000 USD/MW"],
    ),
    ("Satu unit baterai 60 kWh berharga 37.000 yuan.", ["0.00006 GWh", "37000 CNY"]),
    ("Sebuah kapal memuat 131.000 meter kubik gas.", ["131000 m3"]),
    ("Seporsi nasi dianggarkan Rp 11.000.", ["11000 IDR"]),
    (
        "Karcis teater itu 310 yuan (Rp 710 ribu), yang termahal 900 yuan.",
        ["310 CNY", "710000 IDR", "900 CNY"],
    ),
    (
        "Panitia menjual 41 ribu tiket, yang termahal Rp 3 juta.",
        ["41000 count:ticket", "3000000 IDR"],
    ),
    (
        "Tiket langganan dijual Rp 410.000. Penjualan tiket Rp 2,9 miliar.",
        ["410000 IDR", "2900000000 IDR"],
    ),
    ("Peternak rugi Rp 9.000 untuk setiap ekor kerbau.", ["9000 IDR/buffalo"]),
    ("Lahan 900 meter persegi itu dijual Rp 2,9 juta per meter.", ["900 m2", "2900000 IDR/m2"]),
    ("Kabel itu dijual Rp 9.000 per meter.", ["9000 IDR/m"]),
    ("Berobat di sana Rp 41.000 sekali periksa.", ["41000 IDR"]),
    (
        "Iurannya Rp 41.000 per bulan, Rp 9.000 di antaranya disubsidi.",
        ["41000 IDR/month", "9000 IDR/month"],
    ),
    (
        "Buruh bergaji di bawah Rp 3,9 juta mendapat bantuan Rp 3,9 juta.",
        ["3900000 IDR/month", "3900000 IDR"],
    ),
    (
        "Rata-rata transaksi harian naik 4 persen menjadi Rp 9,1 triliun.",
        ["4 percent", "9100000000000 IDR/day"],
    ),
    (
        "Minyak menguat 41 sen atau 0,7 persen ke US$ 61,9 per barel.",
        ["0.41 USD/barrel", "0.7 percent", "61.9 USD/barrel"],
    ),
    (
        "Kapal itu memuat 4.100 ton pupuk sekali jalan, lalu 900 ton jagung.",
        ["4100 t/trip", "900 t"],
    ),
    (
        "Dapur itu memasak 2.900 porsi saban hari untuk 12 sekolah.",
        ["2900 count:portion/day", "12 count:institution"],
    ),
    (
        "Pabrik itu satu hari butuh 41 ton. Satu hari kemudian 9 ton datang.",
        ["41 t/day", "1 day", "9 t"],
    ),
    (
        "Hujan 140 milimeter dalam sehari turun, padahal biasanya 90 mm per hari.",
        ["140 mm", "90 mm/day"],
    ),
    (
        "Bulog menyerap 2.100 ton sehari, jauh di atas target 1.500 ton.",
        ["2100 t/day", "1500 t/day"],
    ),
    ("Kereta melaju 310 km/jam dan menempuh 140 km.", ["310 km/h", "140 km"]),
    ("Stok itu cukup untuk makan 310 ribu orang selama setahun.", ["310000 count:person"]),
    (
        "Buruh itu menjahit 31 potong celana sehari, di Boyolali 19 potong.",
        ["31 count:garment/day", "19 count:garment/day"],
    ),
    ("Satu hektare sawah di lereng itu menghasilkan 4,1 ton gabah.", ["4.1 t/ha"]),
    (
        "Ia memasok 18 ribu sepeda listrik, harganya 2.400 yuan (kira-kira Rp 5,5 juta).",
        ["18000 count:bicycle", "2400 CNY", "5500000 IDR"],
    ),
    (
        "Minyak US$ 66,8 per barel, di bawah asumsi APBN US$ 82.",
        ["66.8 USD/barrel", "82 USD/barrel"],
    ),
    ("Saham itu dibeli di harga rata-rata Rp 1.410.", ["1410 IDR"]),
    ("Pengeluaran per kapita mereka Rp 1,6 juta sebulan.", ["1600000 IDR/person/month"]),
    ("Karbonnya dijual 50 yuan per ton, menghasilkan 7,3 juta yuan.", ["50 CNY/t", "7300000 CNY"]),
    (
        "Pasar itu memasok 20 ribu ton sayur dan 18 ribu ton buah setiap hari.",
        ["20000 t/day", "18000 t/day"],
    ),
    ("Tiap kargo membawa 52.000 ton bijih.", ["52000 t/cargo"]),
    (
        "Konsulat mengeluarkan 31 ribu visa, sehari rata-rata 120.",
        ["31000 count:visa", "120 count:visa/day"],
    ),
    ("Konsumsi gula per orang 28 kg setahun.", ["28 kg/person/year"]),
    ("Konsumsi gula kota itu 28 kg setahun.", ["28 kg/year"]),
    (
        "Nisan itu dijual setinggi 41 cm. Satu hektare itu jauh dari 4,1 ton gabah.",
        ["41 cm", "1 ha", "4.1 t"],
    ),
    ("Ponsel berlayar lebar itu berbaterai besar dan dijual Rp 2,9 juta.", ["2900000 IDR"]),
    (
        "Seekor domba dijual Rp 2,9 juta, sapi Rp 19 juta per ekor.",
        ["2900000 IDR", "19000000 IDR/cow"],
    ),
    (
        "Kelapa yang semula Rp 4.100 per butir kini Rp 9.300.",
        ["4100 IDR/coconut", "9300 IDR/coconut"],
    ),
    ("Kelereng itu Rp 410 per butir.", ["410 IDR/unit"]),
    (
        "Harga telur naik.\nDi Blitar Rp 1.900 per butir, dulu Rp 1.400.",
        ["1900 IDR/egg", "1400 IDR/egg"],
    ),
    ("Kain itu Rp 310.000 per lembar.", ["310000 IDR/cloth"]),
    ("Kerupuk itu Rp 410 per lembar.", ["410 IDR/sheet"]),
    ("Emiten itu membagi dividen Rp 41 per lembar.", ["41 IDR/share"]),
    ("Sandal itu dijual Rp 31.000 sepasang.", ["31000 IDR/pair"]),
    ("Rokok itu Rp 34.000 sebungkus.", ["34000 IDR/pack"]),
    ("Saham KNRI naik Rp 35 ke Rp 1.870.", ["35 IDR", "1870 IDR"]),
    ("Target harga KNRI Rp 2.700.", ["2700 IDR"]),
    ("Setiap warga menghasilkan 0,7 kilogram sampah sehari.", ["0.7 kg/person/day"]),
    ("Rasio dokter 0,43 per 1.000 penduduk.", ["0.43 count:person/1000person"]),
    ("Jumlah paten per 10.000 penduduk kini 310.", ["310 count:patent/10000person"]),
    ("Jumlah dokter per 1.000 penduduk adalah 4,2.", ["4.2 count:person/1000person"]),
    # what one of a measure yields
    (
        "Satu kargo berisi 121 ribu meter kubik, setara Rp 470 miliar.",
        ["121000 m3/cargo", "470000000000 IDR/cargo"],
    ),
    ("Kota memasok 141 liter per detik, padahal kebutuhannya 205 liter.", ["141 L/s", "205 L/s"]),
    (
        "Di tol 12,1 kWh per 100 km, lalu naik jadi 15,8 kWh.",
        ["0.0000121 GWh/100km", "0.0000158 GWh/100km"],
    ),
    ("Ada 2.140 toko, bertambah 47 dalam setahun.", ["2140 count:store", "47 count:store"]),
    (
        "Setiap ton sampah menghasilkan 390 kWh. Dulu cuma 270 kWh.",
        ["0.00039 GWh/t", "0.00027 GWh/t"],
    ),
    ("Konsumsi listrik per kapita mencapai 1.310 kWh.", ["0.00131 GWh/person"]),
    ("Setiap hari ton barang menumpuk. Dulu cuma 270 kWh.", ["0.00027 GWh"]),
    # prices of a time, of one hired, of each, and those of a list
    (
        "Upah minimum bulanan di Wuxi 2.310 yuan, di Nantong 2.180 yuan.",
        ["2310 CNY/month", "2180 CNY/month"],
    ),
    ("Upah minimum di Wuxi 2.310 yuan.", ["2310 CNY/month"]),
    (
        "UMP naik 5 persen. Jambi mendapat 6 persen, menjadi Rp 3,2 juta.",
        ["5 percent", "6 percent", "3200000 IDR/month"],
    ),
    (
        "Tambahan upah di Demak Rp 4.700 sehari; di Kudus, dengan kenaikan lebih kecil, Rp 4.100.",
        ["4700 IDR/day", "4100 IDR/day"],
    ),
    (
        "Produktivitas per jam kerja Laos US$ 6,4, Thailand US$ 17,3.",
        ["6.4 USD/hour", "17.3 USD/hour"],
    ),
    ("Santunannya Rp 40 juta bagi ahli waris setiap korban.", ["40000000 IDR/person"]),
    ("Santunannya Rp 40 juta bagi ahli waris.", ["40000000 IDR"]),
    ("Sewa satu kios Rp 2,4 juta per bulan.", ["2400000 IDR/kiosk/month"]),
    ("Sewa kios Rp 2,4 juta per bulan.", ["2400000 IDR/month"]),
    ("Sewa kios Rp 2,4 juta setiap bulannya.", ["2400000 IDR/month"]),
    ("Ada 310 perawat di sana. Mutunya turun menjadi 38,4.", ["310 count:person"]),
    ("Ada 310 perawat di sana, lalu turun menjadi 38.", ["310 count:person", "38 count:person"]),
    ("Kilang mengolah 3 juta ton tebu per tahunnya.", ["3000000 t/year"]),
    ("Kilang mengolah 3 juta ton pada tahun itu, tiap tahunnya naik.", ["3000000 t"]),
    ("Bendungan memasok 3 gigawatt-jam (GWh) listrik per tahun.", ["3 GWh/year"]),
    ("Gardu itu berdaya 60 megavolt ampere (MVA).", ["60 MVA"]),
    ("Listriknya US$ 5,9 sen per kWh.", ["0.059 USD/kWh"]),
    ("Banderolnya Rp 241 juta untuk tipe Kiri, on the road Ambon.", ["241000000 IDR"]),
    ("Banderolnya Rp 241 juta untuk tipe Kiri.", ["241000000 IDR"]),
    (
        "Saham KNRI turun 20 poin atau 4,1% ke Rp470.",
        ["-20 index", "-4.1 percent", "470 IDR"],
    ),
    ("IHSG turun 20 poin atau 0,3% ke 7.110.", ["-20 index", "-0.3 percent"]),
    ("Saham KNRI ditutup di Rp 830, naik 15 poin.", ["830 IDR", "15 index"]),
    (
        "Saham KNRI ditutup di Rp 830, sedangkan indeks naik 15 poin.",
        ["830 IDR", "15 index"],
    ),
    ("Laba per saham Rp 64 (1H24: Rp 51).", ["64 IDR/share", "51 IDR/share"]),
    ("Dividen Rp 64 per saham (total Rp 51 miliar).", ["64 IDR/share", "51000000000 IDR"]),
    ("Satu hektare memerlukan 240 kg urea dan 310 kg NPK.", ["240 kg/ha", "310 kg/ha"]),
    ("Ia punya satu hektare sawah dan memanen 5 ton gabah.", ["1 ha", "5 t"]),
    ("Pabrik memakai 5 kg/ton bijih dan 30 kg gula.", ["5 kg/t", "30 kg"]),
    (
        "Dipakai 7 ton gula per bulan, di bawah rata-rata kota 9 ton.",
        ["7 t/month", "9 t/month"],
    ),
    ("Dipakai 7 ton gula per bulan, di bawah gudang 9 ton.", ["7 t/month", "9 t"]),
    (
        "Upah kota Rp 4,2 juta per bulan, sedangkan kabupaten Rp 3,1 juta.",
        ["4200000 IDR/month", "3100000 IDR/month"],
    ),
    (
        "Upah kota Rp 4,2 juta per bulan, sedangkan denda Rp 3,1 juta.",
        ["4200000 IDR/month", "3100000 IDR"],
    ),
    ("Lalu lintas harian rata-rata 28 ribu kendaraan.", ["28000 count:vehicle/day"]),
    ("Peternak memelihara 730 ekor sapi.", ["730 count:cow"]),
    ("Cadangannya 71 juta ons emas.", ["71000000 oz"]),
    ("Dulu sekilo Rp 21 ribu, kini Rp 33 ribu.", ["21000 IDR/kg", "33000 IDR/kg"]),
    ("Harga gas 3 kg Rp 21.000 per tabung.", ["21000 IDR/cylinder"]),
    ("Pabrik membakar gas 3 ton per hari.", ["3 t/day"]),
    ("Meteran seharga Rp 610.000 per buah dipasang di rumah tangga.", ["610000 IDR/unit"]),
    (
        "Mobil itu laku.\nDaftar harga (OTR Jakarta)\nKiri E2 Mini - Rp 189.500.000 (promo)",
        ["189500000 IDR"],
    ),
    ("Mobil itu laku.\nSewa gedung - Rp 189.500.000", ["189500000 IDR"]),
    (
        "Rumah itu laku, rumah yang lain tidak.\nTipe dan harga\nTipe 30/60: Rp 179 juta (subsidi)",
        ["179000000 IDR"],
    ),
    # ranges whose ends have scales of their own
    ("Uang kuliahnya antara Rp 400.000 dan Rp 11 juta per semester.", ["400000 IDR/semester"]),
    ("Laba per kuartal III naik.", []),
    ("Belanja 120 yuan dalam sebulan.", ["120 CNY/month"]),
    # one thing and its price; a share by its code
    ("Satu mobil Rp 410 ribu.", ["410000 IDR"]),
    ("Penjualan di satu lokapasar naik ke Rp86 miliar.", ["86000000000 IDR"]),
    ("Ada satu mobil dan cincin Rp 410 ribu.", ["410000 IDR"]),
    (
        "PT Baja Raya Tbk (BJRY) turun 9,2% ke Rp 1.085",
        ["-9.2 percent", "1085 IDR"],
    ),
    (
        "Sapi dihargai Rp 28 juta seekor, kambing Rp 3,5 juta.",
        ["28000000 IDR/cow", "3500000 IDR/goat"],
    ),
    ("Harga sewa per meter persegi di sana 52 yuan per bulan.", ["52 CNY/m2/month"]),
    ("Harga sewa di sana 52 yuan per bulan.", ["52 CNY/month"]),
    ("Setiap jam, pabrik itu mencetak 40 mobil.", ["40 count:vehicle/hour"]),
    ("Sejam lalu pabrik itu mencetak 40 mobil.", ["40 count:vehicle"]),
    # what the head of a list says that all are per
    (
        "Tarif sewa kios per bulan:\nLantai dasar: Rp 4,5 juta\nLantai 1: Rp 3,2 juta",
        ["4500000 IDR/month", "3200000 IDR/month"],
    ),
    ("Harga kios naik:\nLantai dasar: Rp 4,5 juta", ["4500000 IDR"]),
    (
        "UMK 2026 di dua kota:\nBekasi Rp 5.999.443, naik 6,5 persen",
        ["2 count:city", "5999443 IDR/month", "6.5 percent"],
    ),
    ("Harga per ekor kambing Rp 3,1 juta.", ["3100000 IDR/goat"]),
    ("Uang makan 32 yuan per kali makan.", ["32 CNY/meal"]),
    ("Tomat Rp 11 ribu, naik Rp 2 ribu per kilogram.", ["11000 IDR/kg", "2000 IDR/kg"]),
    (
        "Tomat laku Rp 11 ribu, lalu ia menyetor Rp 2 ribu per orang.",
        ["11000 IDR", "2000 IDR/person"],
    ),
    ("Upah harian di sana naik dari 80 yuan ke 95 yuan.", ["80 CNY/day", "95 CNY/day"]),
    # wages of a month
    ("Gaji perawat di sana 5.700 yuan.", ["5700 CNY/month"]),
    ("Ia menerima gaji Rp 4,7 juta.", ["4700000 IDR/month"]),
    ("Gaji mereka naik 700 yuan.", ["700 CNY"]),
    ("Total gaji 61.000 yuan.", ["61000 CNY"]),
    # pieces and measures of the market
    ("Ayam Rp 41 ribu per ekor, bebek Rp 67 ribu.", ["41000 IDR/chicken", "67000 IDR/duck"]),
    ("Tarif cukur 17 yuan per kepala.", ["17 CNY/person"]),
    ("Genteng Rp 2.400 per biji, belum termasuk ongkos.", ["2400 IDR/tile"]),
    ("Anggrek dijual Rp 21.000 setangkai.", ["21000 IDR/orchid"]),
    ("Kerikil dihargai Rp 240 ribu per kubik.", ["240000 IDR/m3"]),
    ("Jagung dijual US$ 4,7 per gantang.", ["4.7 USD/bushel"]),
    ("Kemeja seragam Rp 1,4 juta sekodi.", ["1400000 IDR/score"]),
    ("Les gambar 140 yuan per pertemuan.", ["140 CNY/session"]),
    ("Emisinya 0,61 ton per megawatt-jam.", ["0.61 t/MWh"]),
    ("Bantuan 21.000 yuan diberikan untuk setiap truk listrik.", ["21000 CNY/vehicle"]),
    ("Bantuan 21.000 yuan diberikan setiap kali panen.", ["21000 CNY"]),
    ("Rata-rata pengeluaran tiap turis 870 yuan.", ["870 CNY/person"]),
    ("Santunan per kartu keluarga Rp 400 ribu.", ["400000 IDR/household"]),
    ("PT Baja Raya Tbk menaikkan harga semen ke Rp 61.085.", ["61085 IDR"]),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_what_a_price_is_per(text, expected):
    found = read_quantities(text, language="id")

    assert [f"{one.value} {one.unit}" for one in found] == expected


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("Emisinya 4,7 juta ton CO2 setahun.", "4,7 juta ton"),
        ("Pabrik itu membuat 1.200 ton kaca per hari.", "1.200 ton kaca per hari"),
    ],
)
def test_digits_in_the_name_of_a_thing_are_none_of_the_figure(text, printed):
    (one,) = read_quantities(text, language="id")

    assert one.text == printed
