"""Quantities of whole sentences, in three languages. All figures are invented."""

from datetime import date

import pytest

from articles.text.amounts.quantities import read_quantities
from articles.text.times.periods import read_periods
from tests.articles.text.amounts.measured import read_figures

PUBLISHED = date(2024, 5, 22)

SENTENCES = [
    (
        "en",
        "Sales of lamps rose 3.9 percent, missing the 4.7 percent gain that was expected.",
        ["3.9 percent = growth", "4.7 percent = growth"],
    ),
    ("en", "The yard is missing its target by 8 percent.", ["-8 percent = growth"]),
    ("en", "Net cash flow was RMB -212 million.", ["-212000000 CNY = level"]),
    ("en", "The yard had a result of $-3.2 million.", ["-3200000 USD = level"]),
    (
        "en",
        "The lakes hold 101 million cubic m and lose 9,500 cubic m a day.",
        ["101000000 m3 = level", "9500 m3/day = level"],
    ),
    ("id", "Selisih bunga menipis 390 basis poin.", ["-3.9 percentage_point = growth"]),
    ("en", "The average fitter now earns 148,000 yuan a year.", ["148000 CNY/year = level"]),
    ("zh-hans", "全省组建17个高校发展联盟。", ["17 count:institution = level"]),
    (
        "en",
        "Output grew 5.2 percent year on year to 4.38 trillion yuan (about $616 billion).",
        ["5.2 percent = growth", "4380000000000 CNY = level", "616000000000 USD ~ level"],
    ),
    (
        "en",
        "Exports fell by 3.1 percent to RMB 210.5 billion while imports rose 12 percent.",
        ["-3.1 percent = growth", "210500000000 CNY = level", "12 percent = growth"],
    ),
    (
        "en",
        "Hebei added 4,300 new energy buses, bringing the total to 32,700.",
        ["4300 count:vehicle = level", "32700 count:vehicle = level"],
    ),
    (
        "en",
        "The plant can make 300,000 cars a year and employs over 5,000 people.",
        ["300000 count:vehicle/year = level", "5000 count:person > level"],
    ),
    (
        "en",
        "Output doubled to 1.2 million tonnes, nearly four times that of 2018.",
        ["2 ratio = multiple", "1200000 t = level", "4 ratio < multiple"],
    ),
    (
        "en",
        "The share rose 0.3 percentage points to 6.73 percent.",
        ["0.3 percentage_point = growth", "6.73 percent = share"],
    ),
    (
        "en",
        "A 7.5% rise followed a decline of 2 percent.",
        ["7.5 percent = growth", "-2 percent = growth"],
    ),
    ("en", "It cut the rate by 25 basis points.", ["-0.25 percentage_point = growth"]),
    ("en", "The loan carries an interest rate of 3.1 percent.", ["3.1 percent = level"]),
    (
        "en",
        "Shipments will grow 4-6% or between 60% and 70%.",
        ["4..6 percent = growth", "60..70 percent = share"],
    ),
    (
        "en",
        "Prices averaged 33.5 yuan per kilogram, compared with 42 yuan.",
        ["33.5 CNY/kg = level", "42 CNY/kg = level"],
    ),
    (
        "en",
        "It costs 21,500 yuan each for 3,400 furnace workers.",
        ["21500 CNY/unit = level", "3400 count:person = level"],
    ),
    ("en", "Green power makes up no more than 6 percent of supply.", ["6 percent <= share"]),
    (
        "en",
        "Steel output shrank by a sixth; one-fifth more went abroad.",
        ["-0.1667 ratio = growth", "0.2 ratio = growth"],
    ),
    (
        "en",
        "About one in five workers and two-thirds of firms",
        ["0.2 ratio ~ share", "0.6667 ratio = share"],
    ),
    (
        "en",
        "They earned $2.53 per diluted share and £165bn.",
        ["2.53 USD/share = level", "165000000000 GBP = level"],
    ),
    (
        "en",
        "Growth of 1.8 percent and 3.5 percent, respectively",
        ["1.8 percent = growth", "3.5 percent = growth"],
    ),
    (
        "en",
        "The 96-kilometre pipeline carries 45,000 tonnes a year.",
        ["96 km = level", "45000 t/year = level"],
    ),
    (
        "en",
        "It covers 150 square kilometers, 12 hectares and 80,000 mu.",
        ["150 km2 = level", "12 ha = level", "80000 mu = level"],
    ),
    (
        "en",
        "Demand hit 1.3 trillion kilowatt-hours at 29.3 GW.",
        ["1300000 GWh = level", "29300 MW = level"],
    ),
    (
        "en",
        "Half a million users and 1.5 million posts",
        ["500000 count:person = level", "1500000 count:job = level"],
    ),
    (
        "en",
        "Of 14,700 people 2,350 of them hold doctorates.",
        ["14700 count:person = level", "2350 count:person = level"],
    ),
    (
        "id",
        "Nilainya naik 5,2 persen menjadi 4,38 triliun yuan (sekitar 616 miliar dolar AS).",
        ["5.2 percent = growth", "4380000000000 CNY = level", "616000000000 USD ~ level"],
    ),
    (
        "id",
        "Ekspor merosot 5,7 persen menjadi 212 juta dolar AS.",
        ["-5.7 percent = growth", "212000000 USD = level"],
    ),
    ("id", "Jumlahnya turun 0,2 juta orang.", ["-200000 count:person = growth"]),
    ("id", "Terjadi penurunan tajam sebesar minus 86,90 persen.", ["-86.9 percent = growth"]),
    (
        "id",
        "Dipakai di 58 rumah sakit, bertambah 21 dari tahun lalu.",
        ["58 count:institution = level", "21 count:institution = growth"],
    ),
    ("id", "Harganya sepertiga lebih rendah daripada 2020.", ["-0.3333 ratio = growth"]),
    (
        "id",
        "Hampir separuh perusahaan dan tiga persepuluh warga",
        ["0.5 ratio < share", "0.3 ratio = share"],
    ),
    ("id", "Dayanya empat kali lipat dibanding 2021.", ["4 ratio = multiple"]),
    (
        "id",
        "Proyeksi tumbuh 4,7-5% atau 5,2%-5,8%.",
        ["4.7..5 percent = growth", "5.2..5.8 percent = growth"],
    ),
    ("id", "Menyerap antara 6.500 dan 8.000 pekerja.", ["6500..8000 count:person = level"]),
    (
        "id",
        "Garis kemiskinan Rp 609.160 per kapita per bulan.",
        ["609160 IDR/person/month = level"],
    ),
    ("id", "Tarif 19,5 yuan per meter persegi per bulan.", ["19.5 CNY/m2/month = level"]),
    (
        "id",
        "Tidak lebih dari 60% dan kurang dari 18 juta ton per tahun",
        ["60 percent <= share", "18000000 t/year < level"],
    ),
    (
        "id",
        "Menurunkan suku bunga sebesar 25 basis poin ke level 5,50%.",
        ["-0.25 percentage_point = growth", "5.5 percent = level"],
    ),
    (
        "id",
        "Jumlah perusahaan naik dari 400 menjadi 1.600.",
        ["400 count:enterprise = level", "1600 count:enterprise = level"],
    ),
    ("id", "Setiap tahun kota itu memakai 9,4 miliar kWh.", ["9400 GWh/year = level"]),
    (
        "id",
        "Ada 17 unit mobil dan lima perusahaan.",
        ["17 count:vehicle = level", "5 count:enterprise = level"],
    ),
    (
        "id",
        "English copy: exports of the port rose to 2.511 billion yuan by the end of it.",
        ["2511000000 CNY = level"],
    ),
    (
        "zh-hans",
        "营业收入617.5亿元，同比增长16.8%，增速较上半年回落0.6个百分点。",
        ["61750000000 CNY = level", "16.8 percent = growth", "-0.6 percentage_point = growth"],
    ),
    (
        "zh-hans",
        "产品出口分别增长10.6%、30.6%和40.8%。",
        ["10.6 percent = growth", "30.6 percent = growth", "40.8 percent = growth"],
    ),
    (
        "zh-hans",
        "能耗降低近四分之一，浓度由每立方米61微克降至34微克。",
        ["-0.25 ratio < growth", "61 ug/m3 = level", "34 ug/m3 = level"],
    ),
    ("zh-hans", "产量减少一成半，占比超过七成。", ["-15 percent = growth", "70 percent > share"]),
    (
        "zh-hans",
        "规模翻了一番，增长2.2倍，是2014年的10倍。",
        ["2 ratio = multiple", "2.2 ratio = growth", "10 ratio = multiple"],
    ),
    (
        "zh-hans",
        "补贴为每人1.6万元，节省三百余元。",
        ["16000 CNY/person = level", "300 CNY > level"],
    ),
    (
        "zh-hans",
        "每辆车的成本从1.2万元降到3450元，降幅超过七成。",
        ["12000 CNY/vehicle = level", "3450 CNY/vehicle = level", "-70 percent > growth"],
    ),
    (
        "zh-hans",
        "装机容量415万千瓦，送出绿电约97亿千瓦时。",
        ["4150 MW = level", "9700 GWh ~ level"],
    ),
    (
        "zh-hans",
        "建成充电桩35.2万个，换电站310座，覆盖路口2900个。",
        [
            "352000 count:charger = level",
            "310 count:station = level",
            "2900 count:intersection = level",
        ],
    ),
    (
        "zh-hans",
        "5家算力中心、24个团队、230名工程师、64班",
        [
            "5 count:facility = level",
            "24 count:team = level",
            "230 count:person = level",
            "64 count:trip = level",
        ],
    ),
    (
        "zh-hans",
        "2600万元以上，不超过6.5亿美元，9.5万人左右",
        ["26000000 CNY >= level", "650000000 USD <= level", "95000 count:person ~ level"],
    ),
    (
        "zh-hans",
        "续航可达620至680公里，增长4.5%~5%。",
        ["620..680 km = level", "4.5..5 percent = growth"],
    ),
    (
        "zh-hans",
        "产量增长百分之五到八，利润率在百分之三十至四十之间。",
        ["5..8 percent = growth", "30..40 percent = share"],
    ),
    (
        "zh-hans",
        "占比从百分之三十到四十家企业都有。",
        ["30 percent = share", "40 count:enterprise = level"],
    ),
    (
        "zh-hans",
        "百分之三点五、1亿2000万元、超千亿元、3万多人",
        [
            "3.5 percent = share",
            "120000000 CNY = level",
            "100000000000 CNY > level",
            "30000 count:person > level",
        ],
    ),
    (
        "zh-hans",
        "貸款利率降至3.45%，餘額２５．８萬億元。",
        ["3.45 percent = level", "25800000000000 CNY = level"],
    ),
    (
        "zh-hans",
        "最高时速350公里，人均可支配收入8.1752万元。",
        ["350 km/h = level", "81752 CNY/person = level"],
    ),
    # numerals that are written out, mixed, or set in signs
    (
        "en",
        "It took 10 1/2 miles, three and a half hours and 2½ tonnes.",
        ["10.5 mile = level", "3.5 hour = level", "2.5 t = level"],
    ),
    (
        "en",
        "Five point two percent, a quarter million users, one worker in six",
        ["5.2 percent = share", "250000 count:person = level", "0.1667 ratio = share"],
    ),
    (
        "en",
        "Orders halved and prices rose thirteenfold.",
        ["-0.5 ratio = growth", "13 ratio = multiple"],
    ),
    (
        "en",
        "The city drew 1.36m people, up 18k users.",
        ["1360000 count:person = level", "18000 count:person = growth"],
    ),
    (
        "id",
        "Nilainya satu setengah miliar yuan, atau setengah juta dolar AS.",
        ["1500000000 CNY = level", "500000 USD = level"],
    ),
    (
        "id",
        "Satu dari lima pekerja dan sekitar 1 dari 3 warga",
        ["0.2 ratio = share", "0.3333 ratio ~ share"],
    ),
    (
        "id",
        "Ada 1.100 lebih perusahaan; harganya 1 M rupiah.",
        ["1100 count:enterprise > level", "1000000000 IDR = level"],
    ),
    (
        "zh-hans",
        "减少三成六，利润腰斩，过半企业受益。",
        ["-36 percent = growth", "-0.5 ratio = growth", "0.5 ratio > share"],
    ),
    (
        "zh-hans",
        "3万4000元、5万4千6百元、一千零十元",
        ["34000 CNY = level", "54600 CNY = level", "1010 CNY = level"],
    ),
    # rates
    (
        "en",
        "It cost 61,000 yuan ($8,420) per square meter.",
        ["61000 CNY/m2 = level", "8420 USD/m2 = level"],
    ),
    (
        "en",
        "There are 262 invention patents per 10,000 residents.",
        ["262 count:patent/10000person = level"],
    ),
    ("id", "Pendapatan per kapita mencapai 81.752 yuan.", ["81752 CNY/person = level"]),
    ("id", "Emisi berkurang 1,2 juta ton CO2 per tahun.", ["-1200000 t/year = growth"]),
    (
        "zh-hans",
        "每万人口发明专利拥有量100.8件，亩产650斤。",
        ["100.8 count:patent/10000person = level", "650 jin/mu = level"],
    ),
    (
        "zh-hans",
        "日加注能力4.5吨，月产能4.5万片，平均月薪为1.58万元。",
        ["4.5 t/day = level", "45000 count:unit/month = level", "15800 CNY/month = level"],
    ),
    (
        "en",
        "It uses 5.1 yuan per normal cubic metre, with a daily capacity of 4.5 tonnes.",
        ["5.1 CNY/m3 = level", "4.5 t/day = level"],
    ),
    # changes that an object or a list parts from their word
    ("id", "Pemerintah memangkas subsidi sebesar 20 persen.", ["-20 percent = growth"]),
    (
        "en",
        "Output rose by 29.6 percent and that of robots by 7.4 percent.",
        ["29.6 percent = growth", "7.4 percent = growth"],
    ),
    (
        "en",
        "It expanded at an annual rate of 4.3 percent, after 1 percent in 2022.",
        ["4.3 percent = growth", "1 percent = growth"],
    ),
    (
        "zh-hans",
        "产量分别增长34.6%、1.1倍和7.4%，跌幅收窄0.3个百分点。",
        [
            "34.6 percent = growth",
            "1.1 ratio = growth",
            "7.4 percent = growth",
            "0.3 percentage_point = growth",
        ],
    ),
    ("zh-hans", "产量分别增长62.5%、-2.1%。", ["62.5 percent = growth", "-2.1 percent = growth"]),
    (
        "id",
        "Tingkat kemiskinan 9,36 persen, turun 0,21 poin.",
        ["9.36 percent = share", "-0.21 percentage_point = growth"],
    ),
    # counts without a noun of their own
    (
        "en",
        "Of the 48 subprojects, 36 were in Hebei, seven in Tianjin and five in Beijing.",
        [
            "48 count:project = level",
            "36 count:project = level",
            "7 count:project = level",
            "5 count:project = level",
        ],
    ),
    ("id", "Ekspor pada 2022 USD 22,08 juta.", ["22080000 USD = level"]),
    ("en", "Net loss per share was RMB0.37.", ["0.37 CNY/share = level"]),
    (
        "en",
        "Forty-five of the 60 projects are under way.",
        ["45 count:project = level", "60 count:project = level"],
    ),
    ("id", "Populasi kota itu 21,8 juta.", ["21800000 count:person = level"]),
    ("en", "Average daily passenger traffic is 520,000.", ["520000 count:person = level"]),
    (
        "id",
        "Menyerap 300 hingga 400 orang dengan tiket Rp 250 ribu sampai Rp 600 ribu.",
        ["300..400 count:person = level", "250000..600000 IDR = level"],
    ),
    (
        "id",
        "Indeksnya mencapai 145, turun 30 percent.",
        ["145 index = level", "-30 percent = growth"],
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), SENTENCES)
def test_quantities_of_a_sentence(language, text, expected):
    quantities = read_quantities(text, language=language, published=PUBLISHED)

    assert [
        f"{q.value}{'' if q.value_max is None else f'..{q.value_max}'} {q.unit} {q.comparator} {q.role}"
        for q in quantities
    ] == expected
    for quantity in quantities:
        assert text[quantity.start : quantity.end] == quantity.text
        assert quantity.start <= quantity.core[0] < quantity.core[1] <= quantity.end


@pytest.mark.parametrize(("language", "text", "expected"), SENTENCES)
def test_figures_are_the_quantities_and_periods_read_apart(language, text, expected):
    around = f"Intro.\n{text}\n"

    quantities, periods = read_figures(around, language=language, published=PUBLISHED)

    assert [str(q.value) for q in quantities] == [row.split()[0].split("..")[0] for row in expected]
    for piece in (*quantities, *periods):
        span = piece.at if hasattr(piece, "at") else (piece.start, piece.end)
        assert around[slice(*span)] == piece.text
    alone = read_periods(text, language=language, published=PUBLISHED)
    assert [(p.start, p.end, p.role) for p in periods] == [(p.start, p.end, p.role) for p in alone]
