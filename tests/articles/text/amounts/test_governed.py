"""What the name of a measured amount says that it is per. All figures are invented."""

import pytest

from articles.text.amounts.quantities import read_quantities

RHYTHMS = [
    (
        "en",
        "Monthly electricity bills for a mid-sized workshop dropped from 42,000 yuan to 35,000 yuan after the reform.",
        ["42000 CNY/month", "35000 CNY/month"],
    ),
    (
        "en",
        "The annual licence charge, set at 9,600 yuan in 2019, goes down to 7,200.",
        ["9600 CNY/year", "7200 CNY/year"],
    ),
    (
        "en",
        "Average daily traffic on the Beijing-Qinhuangdao expressway climbed from 61,000 vehicles in 2019 to 74,500 last year.",
        ["61000 count:vehicle/day", "74500 count:vehicle/day"],
    ),
    (
        "en",
        "The per capita disposable income of urban residents was 58,120 yuan, up 4.1 percent, and that of rural residents 26,430 yuan.",
        ["58120 CNY/person", "4.1 percent", "26430 CNY/person"],
    ),
    ("en", "The firm's annual sales are about 340 million yuan.", ["340000000 CNY/year"]),
    (
        "en",
        "The centre's annual operating cost is put at 18 million yuan, of which the city bears 11 million.",
        ["18000000 CNY/year", "11000000 CNY/year"],
    ),
    ("id", "Setiap keluarga memperoleh 75 meter persegi lahan pengganti.", ["75 m2/household"]),
    ("id", "Iuran bulanannya 180 yuan, naik dari 150 yuan.", ["180 CNY/month", "150 CNY/month"]),
    ("id", "Tagihan air sebulan rata-rata 64 yuan.", ["64 CNY/month"]),
    (
        "id",
        "Kebutuhan gas hariannya 2,3 juta meter kubik, dan pada puncak musim dingin 3,1 juta meter kubik.",
        ["2300000 m3/day", "3100000 m3/day"],
    ),
    (
        "en",
        "The ferry's daily passenger load slid from 3,400 people in 2022 to 2,150 people.",
        ["3400 count:person/day", "2150 count:person/day"],
    ),
    (
        "en",
        "Annual turnover at the workshop comes to 46 million yuan, and annual rent to 1.3 million.",
        ["46000000 CNY/year", "1300000 CNY/year"],
    ),
    (
        "en",
        "The refinery's weekly purchases have climbed to 52,000 barrels, from 38,000 barrels in May.",
        ["52000 barrel/week", "38000 barrel/week"],
    ),
    (
        "en",
        "The average household throws away 41 kilograms of food a year, nine kilograms less than in 2019.",
        ["41 kg/household/year", "-9 kg/household/year"],
    ),
    ("en", "Every household used 212 cubic metres of gas last winter.", ["212 m3/household"]),
    (
        "en",
        "Its annual electricity bill, which stood at 3.2 million yuan before the refit, is now 2.1 million yuan.",
        ["3200000 CNY/year", "2100000 CNY/year"],
    ),
    (
        "en",
        "The mill can turn out 1,900 tonnes of coated board and kraft paper a day.",
        ["1900 t/day"],
    ),
    (
        "id",
        "Setoran harian sopir turun dari 210 yuan menjadi 165 yuan.",
        ["210 CNY/day", "165 CNY/day"],
    ),
    ("id", "Beban bulanan sebuah warung mencapai 3.900 yuan.", ["3900 CNY/month"]),
    (
        "id",
        "Rata-rata pengeluaran tahunan per rumah tangga 41.000 yuan, naik dari 37.500 yuan.",
        ["41000 CNY/household/year", "37500 CNY/household/year"],
    ),
    ("id", "Setiap warga memakai 132 liter air bersih.", ["132 L/person"]),
    ("id", "Tagihan gas sebulan kini 88 yuan, dulu 64 yuan.", ["88 CNY/month", "64 CNY/month"]),
    (
        "id",
        "Penumpang hariannya 84 ribu orang, atau 12 ribu orang lebih banyak daripada tahun lalu.",
        ["84000 count:person/day", "12000 count:person/day"],
    ),
    ("id", "Sewa lahan setahun hanya 950 yuan.", ["950 CNY/year"]),
    ("id", "Kebutuhan listrik bulanan pabrik mencapai 3,4 GWh.", ["3.4 GWh/month"]),
    (
        "en",
        "The daily limit on withdrawals, once 50,000 yuan, is now 20,000 yuan.",
        ["50000 CNY/day", "20000 CNY/day"],
    ),
    (
        "en",
        "Total investment is 3.1 billion yuan, and annual output value will reach 900 million yuan.",
        ["3100000000 CNY", "900000000 CNY/year"],
    ),
    (
        "en",
        "The kiln's daily output of tiles, some 52,000 square metres, is sold abroad.",
        ["52000 m2/day"],
    ),
    (
        "id",
        "Batas penarikan harian, semula 50.000 yuan, kini 20.000 yuan.",
        ["50000 CNY/day", "20000 CNY/day"],
    ),
    (
        "id",
        "Nilai investasinya 3,1 miliar yuan dan omzet tahunannya akan mencapai 900 juta yuan.",
        ["3100000000 CNY", "900000000 CNY/year"],
    ),
    (
        "id",
        "Konsumsi air hariannya 420 ribu meter kubik, turun 15 ribu meter kubik.",
        ["420000 m3/day", "-15000 m3/day"],
    ),
    (
        "en",
        "It handles 900 parcels per hour, compared with 650 last year and 400 in 2021.",
        ["900 count:parcel/hour", "650 count:parcel/hour", "400 count:parcel/hour"],
    ),
    (
        "en",
        "Coal use per tonne of steel is 540 kilograms, 18 kilograms lower than in 2022.",
        ["540 kg/t", "-18 kg/t"],
    ),
    (
        "id",
        "Pemakaian batu bara per ton baja 540 kilogram, 18 kilogram lebih rendah daripada 2022.",
        ["540 kg/t", "-18 kg/t"],
    ),
    ("en", "Yearly maintenance of the cable car runs to 6.4 million yuan.", ["6400000 CNY/year"]),
    (
        "en",
        "Households pay a monthly heating charge of 22 yuan per square metre.",
        ["22 CNY/m2/month"],
    ),
    (
        "en",
        "Daily ridership is put at 96,000 people and could reach 140,000.",
        ["96000 count:person/day", "140000 count:person/day"],
    ),
    ("id", "Perawatan tahunan kereta gantung menelan 6,4 juta yuan.", ["6400000 CNY/year"]),
    ("id", "Uang saku mingguannya 300 yuan.", ["300 CNY/week"]),
    ("id", "Setiap keluarga membuang 41 kilogram makanan setahun.", ["41 kg/household/year"]),
]
# Guards: papers, meetings, tickets and changes have no rhythm.
NEIGHBOURS = [
    (
        "en",
        "The daily quota for visitors will rise from 8,000 people to 12,000 in June.",
        ["8000 count:person/day", "12000 count:person/day"],
    ),
    (
        "en",
        "Weekly shipments to Rizhao averaged 310,000 tonnes in May, compared with 275,000 tonnes in April.",
        ["310000 t/week", "275000 t/week"],
    ),
    (
        "en",
        "Per capita spending stood at 27,300 yuan in towns, and in villages at 18,900 yuan.",
        ["27300 CNY/person", "18900 CNY/person"],
    ),
    (
        "en",
        "The plant's monthly output has doubled to 4,200 motors since March.",
        ["2 ratio", "4200 count:motor/month"],
    ),
    (
        "en",
        "The district's daily water use fell to 118,000 cubic metres from 131,000.",
        ["118000 m3/day", "131000 m3/day"],
    ),
    (
        "en",
        "The furnace burns 640 tonnes of coal a day, 55 tonnes less than its predecessor.",
        ["640 t/day", "-55 t/day"],
    ),
    ("en", "The monthly allowance for apprentices stays at 2,600 yuan.", ["2600 CNY/month"]),
    (
        "id",
        "Batas pengeluaran bulanan turun dari 500 yuan menjadi 420 yuan mulai Juli.",
        ["500 CNY/month", "420 CNY/month"],
    ),
    (
        "id",
        "Produksi harian kilang itu mencapai 9.400 ton, sedangkan tahun lalu hanya 8.100 ton.",
        ["9400 t/day", "8100 t/day"],
    ),
    ("id", "Omzet tahunan bengkel itu sekitar 26 juta yuan.", ["26000000 CNY/year"]),
    (
        "id",
        "Pendapatan per kapita warga kota 51.300 yuan, sedangkan warga desa 24.700 yuan.",
        ["51300 CNY/person", "24700 CNY/person"],
    ),
    (
        "id",
        "Jumlah penumpang harian naik dari 210 ribu orang pada 2022 menjadi 265 ribu orang tahun ini.",
        ["210000 count:person/day", "265000 count:person/day"],
    ),
    (
        "id",
        "Konsumsi listrik tahunan pusat data itu diperkirakan 380 GWh dan akan menjadi 520 GWh pada 2028.",
        ["380 GWh/year", "520 GWh/year"],
    ),
    (
        "id",
        "Sewa gudang 32 yuan per meter persegi per bulan, lebih rendah dari 38 yuan setahun lalu.",
        ["32 CNY/m2/month", "38 CNY/m2/month"],
    ),
    ("id", "Biaya perawatan tahunan satu turbin mencapai 410 ribu yuan.", ["410000 CNY/year"]),
    (
        "id",
        "Kapasitas bongkar muat naik menjadi 42 kontainer per jam, sebelumnya 31 kontainer.",
        ["42 count:container/hour", "31 count:container/hour"],
    ),
    (
        "id",
        "Tiap guru mendapat tunjangan 900 yuan per bulan, 200 yuan lebih tinggi daripada tahun lalu.",
        ["900 CNY/person/month", "200 CNY/person/month"],
    ),
    ("en", "A monthly stipend of 1,850 yuan goes to every trainee.", ["1850 CNY/month"]),
    ("en", "Under the new plan the yearly membership will cost 260 yuan.", ["260 CNY/year"]),
    (
        "en",
        "Daily gas demand could top 420 million cubic metres this winter, compared with 395 million last winter.",
        ["420000000 m3/day", "395000000 m3/day"],
    ),
    (
        "en",
        "Per capita green space has reached 17.2 square metres, up from 15.1 in 2018.",
        ["17.2 m2/person", "15.1 m2/person"],
    ),
    ("en", "The daily fee for a stall dropped by 15 yuan.", ["-15 CNY/day"]),
    (
        "en",
        "The average monthly rent for a dormitory bed is 620 yuan in Langfang and 540 yuan in Baoding.",
        ["620 CNY/month", "540 CNY/month"],
    ),
    ("en", "The annual meeting drew 1,200 delegates.", ["1200 count:person"]),
    # what is to come of a year
    ("en", "The kiln met its annual target of 2 million tonnes.", ["2000000 t"]),
    (
        "en",
        "Half of the annual output goal of 40,000 tonnes was reached.",
        ["0.5 ratio", "40000 t"],
    ),
    ("en", "Annual output above the goal of 40,000 tonnes is rare.", ["40000 t/year"]),
    ("en", "The target is 2 million tonnes a year.", ["2000000 t/year"]),
    ("id", "Tungku itu mengejar target tahunan 2 juta ton.", ["2000000 t"]),
    ("id", "Target produksi tahunan sebesar 40 ribu ton sulit dicapai.", ["40000 t"]),
    ("id", "Target tahunannya 2 juta ton per tahun.", ["2000000 t/year"]),
    (
        "id",
        "Volume sampah harian kota itu menyusut dari 2.600 ton menjadi 2.150 ton.",
        ["2600 t/day", "2150 t/day"],
    ),
    ("id", "Nilai penjualan tahunan koperasi itu sekitar 18 juta yuan.", ["18000000 CNY/year"]),
    ("id", "Upah per jamnya 26 yuan, di pabrik lain 31 yuan.", ["26 CNY/hour", "31 CNY/hour"]),
    (
        "id",
        "Pendapatan per kapita warga kota 48.900 yuan, naik 4,2 persen, sedangkan warga desa 23.100 yuan.",
        ["48900 CNY/person", "4.2 percent", "23100 CNY/person"],
    ),
    ("id", "Laporan tahunan itu memuat 48 proyek.", ["48 count:project"]),
    ("id", "Tiap rumah tangga menghasilkan 1,1 ton sampah.", ["1.1 t/household"]),
    ("en", "The daily newspaper has 40,000 readers.", ["40000 count:person"]),
    ("en", "Its annual report lists 312 suppliers.", ["312 count:enterprise"]),
    ("en", "The weekly auction sold 84 cars.", ["84 count:vehicle"]),
    ("en", "An annual rise of 300 yuan in fees is planned.", ["300 CNY"]),
    ("en", "The company spent 40 million yuan on its annual gala.", ["40000000 CNY"]),
    ("en", "Monthly passes for the tram cost 95 yuan.", ["95 CNY"]),
    ("en", "The monthly survey covers 420 firms.", ["420 count:enterprise"]),
    ("en", "Its yearly profit fell to 34 million yuan.", ["34000000 CNY"]),
    (
        "en",
        "Nightly rates average 480 yuan, against 610 yuan last summer.",
        ["480 CNY/night", "610 CNY/night"],
    ),
    (
        "en",
        "The hourly wage for pickers was raised from 18 yuan to 22 yuan.",
        ["18 CNY/hour", "22 CNY/hour"],
    ),
    ("en", "Workers put in 50 hours a week, against 44 before.", ["50 hour/week", "44 hour/week"]),
    ("en", "Average annual rainfall is 540 millimetres.", ["540 mm"]),
    ("en", "The Harbour Daily puts the city's output at 3.4 trillion yuan.", ["3400000000000 CNY"]),
    ("en", "Metals Weekly reckoned the cost of the mine to be 80 million yuan.", ["80000000 CNY"]),
    ("en", "The daily cost is put at 3,200 yuan.", ["3200 CNY/day"]),
    ("id", "Surat kabar harian itu punya 40.000 pelanggan.", ["40000 count:customer"]),
    ("id", "Tiket bulanan trem dijual 95 yuan.", ["95 CNY"]),
    ("id", "Rapat tahunan dihadiri 1.200 utusan.", ["1200 count:person"]),
    ("id", "Laba tahunannya turun menjadi 34 juta yuan.", ["34000000 CNY"]),
    ("id", "Inflasi bulanan 0,3 persen.", ["0.3 percent"]),
    (
        "id",
        "Pertumbuhan tahunan 5 persen, dengan nilai 40 miliar yuan.",
        ["5 percent", "40000000000 CNY"],
    ),
    ("id", "Tarif per jam naik dari 18 yuan menjadi 22 yuan.", ["18 CNY/hour", "22 CNY/hour"]),
    ("id", "Setiap peserta menerima 300 yuan.", ["300 CNY/person"]),
    ("id", "Setiap batang pipa berbobot 1,2 ton.", ["1.2 t"]),
    (
        "id",
        "Kapasitas pengolahan naik dari 300 ton per hari menjadi 450 ton.",
        ["300 t/day", "450 t/day"],
    ),
    ("id", "Ongkos angkutnya 210 yuan per ton, di Tianjin 180 yuan.", ["210 CNY/t", "180 CNY/t"]),
    ("id", "Curah hujan tahunan rata-rata 540 milimeter.", ["540 mm"]),
    ("en", "Admission costs 60 yuan for adults and 30 yuan for pupils.", ["60 CNY", "30 CNY"]),
    (
        "en",
        "The grant is worth 12,000 yuan per flat, twice the 6,000 yuan paid in 2020.",
        ["12000 CNY/apartment", "2 ratio", "6000 CNY/apartment"],
    ),
    (
        "en",
        "Diesel sells at 7.9 yuan a litre; petrol, at 8.3 yuan, is dearer.",
        ["7.9 CNY/L", "8.3 CNY/L"],
    ),
    (
        "en",
        "Farmers get 2.6 yuan per kilogram of wheat, up 0.2 yuan.",
        ["2.6 CNY/kg", "0.2 CNY/kg"],
    ),
    (
        "en",
        "Renting the crane costs 3,500 yuan a day (about $490).",
        ["3500 CNY/day", "490 USD/day"],
    ),
    (
        "en",
        "Average output per worker rose from 310,000 yuan to 365,000 yuan.",
        ["310000 CNY/person", "365000 CNY/person"],
    ),
    ("en", "Each truck carries 32 tonnes.", ["32 t"]),
    (
        "en",
        "Every visitor spends 420 yuan on average, 35 yuan more than a year ago.",
        ["420 CNY/person", "35 CNY/person"],
    ),
    (
        "en",
        "Water prices will go from 3.1 yuan to 3.6 yuan per cubic metre.",
        ["3.1 CNY/m3", "3.6 CNY/m3"],
    ),
    ("en", "Emissions per unit of output fell 6.1 percent.", ["-6.1 percent"]),
    (
        "en",
        "A kilometre of tunnel costs 310 million yuan, against 120 million yuan for a viaduct.",
        ["310000000 CNY/km", "120000000 CNY/km"],
    ),
    ("id", "Tiket masuk 60 yuan untuk dewasa dan 30 yuan untuk pelajar.", ["60 CNY", "30 CNY"]),
    (
        "id",
        "Bantuannya 12.000 yuan per rumah, dua kali lipat dari 6.000 yuan pada 2020.",
        ["12000 CNY/house", "2 ratio", "6000 CNY/house"],
    ),
    ("id", "Solar dijual 7,9 yuan per liter; bensin 8,3 yuan.", ["7.9 CNY/L", "8.3 CNY/L"]),
    ("id", "Petani menerima 2,6 yuan per kilogram, naik 0,2 yuan.", ["2.6 CNY/kg", "0.2 CNY/kg"]),
    ("id", "Sewa derek 3.500 yuan per hari (sekitar US$490).", ["3500 CNY/day", "490 USD/day"]),
    (
        "id",
        "Tarif air naik dari 3,1 yuan menjadi 3,6 yuan per meter kubik.",
        ["3.1 CNY/m3", "3.6 CNY/m3"],
    ),
    (
        "id",
        "Setiap wisatawan membelanjakan rata-rata 420 yuan, 35 yuan lebih banyak dari tahun lalu.",
        ["420 CNY/person", "35 CNY/person"],
    ),
    (
        "id",
        "Pembangunan terowongan menelan 310 juta yuan per kilometer, sedangkan jalan layang 120 juta yuan.",
        ["310000000 CNY/km", "120000000 CNY/km"],
    ),
    (
        "id",
        "Upah buruh angkut 180 yuan sehari, dan tukang las 320 yuan.",
        ["180 CNY/day", "320 CNY/day"],
    ),
    (
        "id",
        "Produksi per pekerja naik dari 310 ribu yuan menjadi 365 ribu yuan.",
        ["310000 CNY/person", "365000 CNY/person"],
    ),
    (
        "id",
        "Subsidi listrik 0,1 yuan per kWh diberikan kepada 300 pabrik.",
        ["0.1 CNY/kWh", "300 count:facility"],
    ),
    (
        "en",
        "Sewage treatment costs, at 1.9 yuan a tonne in 2019, have come down to 1.4 yuan.",
        ["1.9 CNY/t", "1.4 CNY/t"],
    ),
    (
        "en",
        "The bureau raised the daily cap on deliveries from 1,200 parcels to 1,600 parcels.",
        ["1200 count:parcel/day", "1600 count:parcel/day"],
    ),
    (
        "en",
        "The lab's weekly throughput was 9,000 samples before the move.",
        ["9000 count:sample/week"],
    ),
    (
        "en",
        "Average monthly wages in the county were 5,870 yuan, 310 yuan higher than in 2023.",
        ["5870 CNY/month", "310 CNY/month"],
    ),
    ("en", "A worker can pack 340 boxes a shift.", ["340 count:box/shift"]),
    (
        "en",
        "The factory pays 0.62 yuan per kilowatt-hour at peak times and 0.29 yuan at night.",
        ["0.62 CNY/kWh", "0.29 CNY/kWh"],
    ),
    (
        "id",
        "Biaya pengolahan limbah 1,9 yuan per ton pada 2019, kini tinggal 1,4 yuan.",
        ["1.9 CNY/t", "1.4 CNY/t"],
    ),
    (
        "id",
        "Rata-rata upah bulanan di kabupaten itu 5.870 yuan, lebih tinggi 310 yuan daripada 2023.",
        ["5870 CNY/month", "310 CNY/month"],
    ),
    (
        "id",
        "Penumpang harian diperkirakan 96.000 orang dan bisa mencapai 140.000 orang.",
        ["96000 count:person/day", "140000 count:person/day"],
    ),
    (
        "id",
        "Pabrik membayar 0,62 yuan per kWh pada jam sibuk dan 0,29 yuan pada malam hari.",
        ["0.62 CNY/kWh", "0.29 CNY/kWh"],
    ),
    (
        "id",
        "Produksi tahunan kebun itu naik dari 800 ton menjadi 1.150 ton.",
        ["800 t/year", "1150 t/year"],
    ),
    ("id", "Dinas membangun satu pabrik berkapasitas 180 ribu ton per tahun.", ["180000 t/year"]),
    ("id", "Di sini ada satu pabrik yang menghasilkan 350 ton per hari.", ["350 t/day"]),
    ("id", "Menurut dia, satu mesin menghasilkan 15 ton per jam.", ["15 t/machine/hour"]),
    (
        "id",
        "Upahnya 13.000 yuan per bulan, cicilan motornya cuma 850 yuan.",
        ["13000 CNY/month", "850 CNY/month"],
    ),
    (
        "id",
        "Gajinya 13.000 yuan per bulan, tiket keretanya 25 yuan.",
        ["13000 CNY/month", "25 CNY"],
    ),
    ("id", "Lomba mingguan itu diikuti 35 peserta.", ["35 count:person"]),
    ("id", "Galangan di Kecamatan Tahunan memiliki 48 perajin.", ["48 count:person"]),
    ("id", "Penjualan bulanan pasar itu 210 ton.", ["210 t/month"]),
    ("id", "Pengeluaran harian pelancong 640 yuan.", ["640 CNY/day"]),
]


@pytest.mark.parametrize(("language", "text", "expected"), [*RHYTHMS, *NEIGHBOURS])
def test_what_the_name_of_an_amount_says_it_is_per(language, text, expected):
    found = read_quantities(text, language=language)

    assert [f"{one.value} {one.unit}" for one in found] == expected
