"""What the words around a number make of it: role, sign and bound. All figures are invented."""

import pytest

from articles.text.amounts.quantities import read_quantities

MEANT = [
    # an amount that moved, and one that something was moved to or that only looks like a move
    ("en", "The bank wrote off 5.6bn rand and laid off 2,000 workers.", "level 5600000000 2000"),
    ("en", "Shares lost 5.1 percent.", "growth -5.1"),
    ("en", "Growth is to fall from 5% in 2004 to 4.25%.", "growth 5 4.25"),
    ("en", "There is a need for a rise to 5%.", "share 5"),
    ("en", "Inflation rose to 3.2%.", "growth 3.2"),
    ("en", "Unemployment fell to 5.1%.", "share 5.1"),
    ("en", "The deficit will fall to 2.9% of output.", "share 2.9"),
    ("en", "The share of services is to rise from 4.5% to 5.2%.", "share 4.5 5.2"),
    ("en", "Coal use was reduced by 1.47 million tons.", "growth -1470000"),
    ("en", "It cut costs by 30 million yuan.", "growth -30000000"),
    ("en", "It cut 1,200 jobs.", "level 1200"),
    ("en", "It is to cut emissions by some 350,000 tonnes a year.", "level 350000"),
    ("en", "Output grew 5.7 percent, slower than the 6.2 percent in the south.", "growth 5.7 6.2"),
    ("en", "It grew 5.7 percent, and 6.2 percent of it was glass.", "growth 5.7"),
    ("en", "It fell 5.4% in Beijing, 5.2% in Tianjin and 4.8% in Hebei.", "growth -5.4 -5.2 -4.8"),
    (
        "en",
        "It grew 5.4% in the first quarter, 5.2% in the second and 4.8% in the third.",
        "growth 5.4 5.2 4.8",
    ),
    ("en", "It grew 5.4% in the north and made up 4.8% in the south.", "growth 5.4"),
    ("en", "It rose 12% in May and 40% of it was glass.", "growth 12"),
    ("en", "Rents fell 0.3% month on month and 2.9% year on year.", "growth -0.3 -2.9"),
    ("en", "Rents rose 0.3% on the month and 2.9% on the year.", "growth 0.3 2.9"),
    ("en", "Exports climbed 13% by volume and 10% by value.", "growth 13 10"),
    ("en", "Sales fell 2.8% from a year earlier, or 3.4% in real terms.", "growth -2.8 -3.4"),
    ("en", "Prices rose 2%, or 1.4% excluding food.", "growth 2 1.4"),
    ("en", "It cost 12 million yuan, 9 percent over budget.", "growth 9"),
    ("id", "Pengadaan menekan harga 31 jenis obat rata-rata 44 persen.", "growth -44"),
    ("id", "Nilainya lenyap 31 persen, dan 20% di antaranya tunai.", "growth -31"),
    # a fall that narrows or widens
    ("en", "Sales fell 3.1%, the decline narrowing by 0.7 percentage points.", "growth -3.1 0.7"),
    ("en", "Sales fell 3.1%, the drop widening by 0.7 percentage points.", "growth -3.1 -0.7"),
    ("id", "Kontraksinya menyempit 0,7 poin persentase.", "growth 0.7"),
    ("en", "The gap narrowed by 0.7 percentage points.", "growth -0.7"),
    # the price of a measure, and what was lost on one; a third time
    ("en", "The route lost 2.6 yuan/t on the week.", "growth -2.6"),
    ("en", "It lost roughly 26 yuan on each tonne.", "level 26"),
    ("en", "Mills cut their bids a third time, by 30 yuan/t.", "growth -30"),
    ("en", "Slag firmed by 26 yuan/t.", "growth 26"),
    # a level that was passed
    # a level that was passed
    ("en", "The price fell below 2,700 yuan and rose above 3,900 yuan.", "level 2700 3900"),
    ("en", "Unemployment dropped below 4%.", "share 4"),
    ("en", "Growth is to fall below 2%.", "growth 2"),
    ("en", "They want to reduce the deficit below 4% of GDP.", "share 4"),
    ("id", "Harganya turun di bawah Rp11.000.", "level 11000"),
    ("id", "Ekonominya tumbuh di atas 4 persen.", "growth 4"),
    ("en", "Output is growing at 2.3%, and 6% export growth is hoped for.", "growth 2.3 6"),
    ("en", "The cuts will affect about 7% of them, a 30% share.", "share 7 30"),
    ("en", "The margin of error is 3 percent.", "level 3"),
    ("en", "It fell short of the 4.1% that was hoped for.", "share 4.1"),
    ("id", "Bank memangkas bunga acuan jadi 1,5 persen.", "level 1.5"),
    ("id", "Peningkatan terlihat: jalan mantap naik dari 58% menjadi 91%.", "share 58 91"),
    ("id", "Saham ABCD (-4,3%) dan EFGH (+7,1%) aktif.", "growth -4.3 7.1"),
    ("en", "The creditors put up $310m.", "level 310000000"),
    # a change in other terms
    ("en", "Prices are off a tenth, or some 5,000 yuan.", "growth -0.1 -5000"),
    ("en", "Exports rose by 2.6 billion yuan ($0.36bn).", "growth 2600000000 360000000"),
    ("id", "Laba turun 5 persen atau Rp 30 miliar.", "growth -5 -30000000000"),
    ("id", "Hutan bertambah 125 ribu mu, kira-kira 8.333 hektare.", "growth 125000 8333"),
    ("id", "Waktunya lebih cepat 5 menit daripada rencana.", "growth -5"),
    ("id", "Menekan emisi hingga 50 persen.", "growth -50"),
    ("id", "Biayanya hemat 60-an persen.", "growth -60"),
    ("id", "Ia mengurangi emisi sebesar 2 juta ton.", "growth -2000000"),
    ("id", "Pemerintah menyiapkan penambahan modal sebesar Rp 6 triliun.", "level 6000000000000"),
    ("id", "Inflasi inti turun ke 2,32% dan inflasi terjaga sebesar 3,82%.", "growth 2.32 3.82"),
    ("id", "Pertumbuhannya mengarah ke 5,2%.", "growth 5.2"),
    ("en", "The firm will cut prices 20 percent.", "growth -20"),
    ("en", "It cut a stake of 20 percent.", "share 20"),
    ("en", "Sales are 2% up on May, and the stock slipped back 7%.", "growth 2 -7"),
    ("en", "The number of people out of work rose 32,000 to 1.41 million.", "growth 32000"),
    ("id", "Pemerintah turunkan harga pupuk 20 persen.", "growth -20"),
    ("id", "BI kembali turunkan suku bunga sebesar 25 basis poin.", "growth -0.25"),
    ("id", "Rasionya naik 0,25 persen dari 92,55 persen.", "growth 0.25"),
    # rates and prices are levels
    ("en", "The rate of return was 18.7%, VAT is 11%, with a 3% tax.", "level 18.7 11 3"),
    ("id", "PPN 11% dan bea masuk 25 persen berlaku.", "level 11 25"),
    ("id", "Kemiskinan turun menjadi 9,03 persen.", "share 9.03"),
]


@pytest.mark.parametrize(("language", "text", "expected"), MEANT)
def test_role_and_sign(language, text, expected):
    role, *values = expected.split()
    quantities = read_quantities(text, language=language)

    assert [str(q.value) for q in quantities if q.role == role] == values


@pytest.mark.parametrize(
    ("language", "text", "comparator"),
    [
        ("en", "Each is to pass RMB 1 tn.", ">"),
        ("en", "Orders added up to 2.4 billion yuan.", "="),
        ("en", "It holds up to 2.4 billion yuan.", "<="),
        ("en", "It cost more than the 500 yuan that were planned.", "="),
        ("en", "It cost more than 500 yuan.", ">"),
        ("id", "Nilainya sebesar-besarnya 75 juta dolar AS.", "<="),
        ("id", "Luas tambak itu 70 hektare lebih sedikit.", ">"),
        ("id", "Penjualan tumbuh di kisaran 12-15%.", "="),
        ("id", "Penjualan tumbuh di kisaran 12%.", "~"),
        ("id", "Jumlah turis menjadi 86 ribuan orang.", "~"),
        ("en", "Pupils with 70 percent or better may apply.", ">="),
        ("en", "The stands are spread over 64,000 square metres.", "="),
        ("en", "The stands cover over 64,000 square metres.", ">"),
        ("en", "Trucks of 9 tonnes or under are free.", "<="),
        ("en", "It was well below the 6.1 million the study had foreseen.", "="),
        ("en", "It was below the 6.1 million mark.", "<"),
        ("en", "Flights are up to 14 a week from a few.", "="),
        ("en", "It runs up to 14 flights a week.", "<="),
    ],
)
def test_bound(language, text, comparator):
    (quantity,) = read_quantities(text, language=language)

    assert quantity.comparator == comparator


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # of another thing of the same kind
        ("Land costs a third of what it does in the city.", ["0.3333 multiple ="]),
        ("Mills pay half the daytime tariff.", ["0.5 multiple ="]),
        ("It sold half as many as in March.", ["0.5 multiple ="]),
        ("Flights recovered to 96 percent of their 2019 level.", ["96 multiple ="]),
        ("It made up 35 percent of the market.", ["35 share ="]),
        ("That is half of the total.", ["0.5 share ="]),
        # up and at that move nothing
        ("The cut frees up about 1 trillion yuan.", ["1000000000000 level ~"]),
        ("The rule caps e-bikes at 15 km/h.", ["15 level <="]),
        ("Stocks edged up to 13.39 million tonnes.", ["13390000 level ="]),
        ("The hall holds up to 300 people.", ["300 level <="]),
        # the verb, not the noun, gives the direction
        ("She cut her forecast for growth by 30 basis points.", ["-0.3 growth ="]),
        ("It raised its duties on U.S. goods to 125%.", ["125 level ="]),
        ("The line reached a yield of 96.4%.", ["96.4 share ="]),
        ("The ten-year yield rose to 2.4%.", ["2.4 level ="]),
        ("Hebei lost 153,000 people, taking its population to 73 million.", ["-153000 growth =", "73000000 level ="]),
        ("It extended leave by 30 days to 188 days.", ["30 growth =", "188 level ="]),
        ("Two mills stopped work, and a third is in merger talks.", ["2 level ="]),
        ("A third is paid in cash.", ["0.3333 share ="]),
        ("I wash the sheets twice.", []),
        ("Prices slid 6% to 38,400 yuan there and 4% to 15,100 yuan here.", ["-6 growth =", "38400 level =", "-4 growth =", "15100 level ="]),
        ("The share rose from 5% to 9%.", ["5 share =", "9 share ="]),
        ("Growth picked up 0.4 points to 5.2%.", ["0.4 growth =", "5.2 growth ="]),
        ("Volunteers picked up 14,300 bags.", ["14300 level ="]),
        ("The court heard it over 19 days.", ["19 level ="]),
        ("The road has 14 tunnels, Nanjing Road 14 none.", ["14 level ="]),
        ("Exports made up 40 percent of sales.", ["40 share ="]),
        ("The verdict fell on 31 defendants.", ["31 level ="]),
        ("Prices fell 3% on year.", ["-3 growth ="]),
        ("It emitted 1.9 million tonnes less carbon dioxide.", ["-1900000 growth ="]),
        ("The governor doubles down on it.", []),
        ("They won the deciding doubles match.", []),
        ("The plan doubles output and doubles pay.", ["2 multiple =", "2 multiple ="]),
        ("It is open 7 days a week, 24 hours a day.", []),
        ("He works 11 hours a day.", ["11 level ="]),
        ("One day it will pay, in one day or two.", ["1 level ="]),
        ("The ratio fell 2.3 points to 61.4%.", ["-2.3 growth =", "61.4 share ="]),
        ("It was priced at 98.4% of par.", ["98.4 level ="]),
        ("The CSI 300 fell 0.4% and the Nikkei 225 1.1%.", ["-0.4 growth =", "-1.1 growth ="]),
        ("Wages rose 5% and rents 9%.", ["5 growth =", "9 growth ="]),
        ("Prices rose 2%, with food 12% of the basket.", ["2 growth =", "12 share ="]),
        ("It rose 5% and a 12% stake was sold.", ["5 growth =", "12 share ="]),
        ("In Hall 3, 1,200 firms showed goods.", ["1200 level ="]),
        ("Exhibit 4 shows it in Rooms 3, 4 and 5.", []),
        ("Aluminium gained $11 to $2,544.", ["11 growth =", "2544 level ="]),
        ("Silver lost 12 cents to $28.40.", ["-0.12 growth =", "28.4 level ="]),
        ("It gained 300 customers.", ["300 level ="]),
        ("Shares jumped, adding HK$52bn to its value.", ["52000000000 growth ="]),
        ("They handed over 3,120 flats.", ["3120 level ="]),
        ("They sold over 3,120 flats.", ["3120 level >"]),
        ("The ratio was below the regulatory minimum of 10.5 percent.", ["10.5 level ="]),
        ("It needs a minimum of 300 people.", ["300 level >="]),
        ("The loans were sold at 31 percent of face value.", ["31 level ="]),
        ("The bank wants 7.9% on his next loan, up from 4.25%.", ["7.9 level =", "4.25 level ="]),
        ("Goods with as little as 0.1 per cent of it need a licence.", ["0.1 share >="]),
        ("The market will be short of 310,000 tonnes.", ["310000 level ="]),
        ("It fell short of 310,000 tonnes.", ["310000 level <"]),
        ("It missed its target by 8 percent.", ["-8 growth ="]),
        ("It was on duty for 13.5 hours, 90 minutes too long.", ["13.5 level =", "90 level ="]),
        ("Margins stayed thinner than over the preceding three quarters.", []),
        ("Earnings rose by 4.3%, up from November's 4.2%.", ["4.3 growth =", "4.2 growth ="]),
        ("Output grew 2.6%, slowing from 3.7% in May.", ["2.6 growth =", "3.7 growth ="]),
        ("Output grew 2.6% in June, faster from May's 1.7%.", ["2.6 growth =", "1.7 growth ="]),
        ("The rate was 2.6%, easing from 3.7% in May.", ["2.6 share =", "3.7 share ="]),
        ("The yard will lift its 2023 bonus pool by 27%.", ["27 growth ="]),
        ("The economy grew 0.1% in May and 1.5% on an annual basis.", ["0.1 growth =", "1.5 growth ="]),
        ("Sales grew a lacklustre 2.9%.", ["2.9 growth ="]),
        ("It cut a stake of 20 percent.", ["20 share ="]),
        ("Shares rose 15 cents - 1.1% - in London.", ["0.15 growth =", "1.1 growth ="]),
        ("Guests are expected over five days.", ["5 level ="]),
        ("The trip takes over five hours.", ["5 level >"]),
        ("GDP is up 2.3%, but short of the 2.5% which they predicted.", ["2.3 growth =", "2.5 growth ="]),
        ("Poverty could fall as low as 15.3%.", ["15.3 share ="]),
        ("The bank said 48,000 fewer mortgages were approved.", ["-48000 growth ="]),
        ("The firm won three cases out of four.", ["0.75 share ="]),
        ("The Aurora is a seven-seat MPV.", []),
        ("The hall is a 9,000-seat arena.", ["9000 level ="]),
        ("A 49-tonne truck came.", []),
        ("Jiyao (1577.HK) and Stag (HKEX: 9899) rose.", []),
    ],
)  # fmt: skip
def test_what_english_words_around_a_number_make_of_it(text, expected):
    found = read_quantities(text, language="en")
    assert [f"{one.value} {one.role} {one.comparator}" for one in found] == expected


HAN_MEANT = [
    # one subject after another
    ("滨城下降5.4%，海湾5.2%，东港4.8%。", ["-5.4 growth =", "-5.2 growth =", "-4.8 growth ="]),
    ("产值增长5.4%，利润率8%。", ["5.4 growth =", "8 share ="]),
    ("出口增长5.4%，民企占8%。", ["5.4 growth =", "8 share ="]),
    # a part that is a difference from something else
    ("进货比平常多了三成。", ["30 growth ="]),
    ("预订比去年同期多一成以上。", ["10 growth >="]),
    ("油耗比官方数据高了一成六。", ["16 growth ="]),
    ("价格低于市场价15%至20%。", ["-15 growth ="]),
    ("时间省了三分之二。", ["-0.6667 growth ="]),
    ("成交较上日缩量一成，恒指挫1.4%。", ["-10 growth =", "-1.4 growth ="]),
    ("深成指升156点或0.86%，道指跌230点（0.6%）。", ["0.86 growth =", "-0.6 growth ="]),
    ("将今年增长预期定为0.2%。", ["0.2 growth ="]),
    ("受试者平均减重13.4%。", ["-13.4 growth ="]),
    ("每吨售价高出200元至260元。", ["200 growth ="]),
    ("收益率下行2.5个基点报1.65%。", ["-0.025 growth =", "1.65 level ="]),
    ("简历投递增长2.3倍。", ["2.3 growth ="]),
    ("门票最贵1880元。", ["1880 level ="]),
    # parts, rates and levels stay what they are
    ("蔬菜约占四成。", ["40 share ~"]),
    ("占比比较大，达到三成。", ["30 share ="]),
    ("失业率低于5%。", ["5 share <"]),
    ("不高于总投资的30%。", ["30 share <="]),
    ("加征20%的关税，溢价率14.6%。", ["20 level =", "14.6 level ="]),
    ("54%的受访者认为关税政策不利，62%的企业无影响。", ["54 share =", "62 share ="]),
    ("计划新建和改造提升327万亩。", ["3270000 level ="]),
    ("利率最低2.6%，补贴合计最高46.2万元。", ["2.6 level >=", "462000 level <="]),
]


@pytest.mark.parametrize(("text", "expected"), HAN_MEANT)
def test_what_chinese_words_around_a_number_make_of_it(text, expected):
    found = [q for q in read_quantities(text, language="zh-hans") if q.unit != "index"]
    assert [f"{one.value} {one.role} {one.comparator}" for one in found] == expected
