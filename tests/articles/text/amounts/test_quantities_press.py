"""Quantities as the press of any branch words them. All sentences and figures are invented."""

import pytest

from articles.text.amounts.quantities import read_quantities

SENTENCES = [
    (
        "en",
        "It has 5k staff and uses 1.2 terawatts.",
        ["5000 count:person = level", "1200000 MW = level"],
    ),
    ("en", "Storage fell by 1.2bn cu m.", ["-1200000000 m3 = growth"]),
    ("en", "A home costs 32 times annual income.", ["32 ratio = multiple"]),
    ("en", "Spreads widened by 12 bp.", ["0.12 percentage_point = growth"]),
    ("en", "Sales per store averaged 1.3 million yuan.", ["1300000 CNY/store = level"]),
    (
        "en",
        "It sells robots: 186 of the machines, 31 of them abroad.",
        ["186 count:robot = level", "31 count:robot = level"],
    ),
    ("en", "The river peaked at 6,550 cubic meters per second.", ["6550 m3/s = level"]),
    ("en", "It pays 120,000 yuan for each house.", ["120000 CNY/house = level"]),
    (
        "en",
        "The trip takes 2 hours and 45 minutes, the other 7 hours.",
        ["2.75 hour = level", "7 hour = level"],
    ),
    (
        "en",
        "The average case took 11.4 months, 1.3 months less than in May.",
        ["11.4 month = level", "-1.3 month = growth"],
    ),
    (
        "en",
        "The case, Jing 73 Min Chu, took 12 months and ended within five days.",
        ["12 month = level"],
    ),
    (
        "en",
        "The court accepted 31,200 new cases and closed 32,650.",
        ["31200 count:case = level", "32650 count:case = level"],
    ),
    ("en", "That wiped 2.8 billion yuan off its value.", ["-2800000000 CNY = growth"]),
    ("en", "It was founded in 2014 by two former researchers.", []),
    ("en", "Two of Acme's engineers left.", ["2 count:person = level"]),
    (
        "en",
        "Sales were 4.2 and 3.9 billion yuan.",
        ["4200000000 CNY = level", "3900000000 CNY = level"],
    ),
    (
        "en",
        "The ports handled 120, 98 and 76 million tonnes.",
        [f"{n}000000 t = level" for n in (120, 98, 76)],
    ),
    (
        "en",
        "The stake was cut by a third to 21.5%.",
        ["-0.3333 ratio = growth", "21.5 percent = share"],
    ),
    (
        "en",
        "It is to lift output 15-fold to 3 million tons.",
        ["15 ratio = multiple", "3000000 t = level"],
    ),
    (
        "en",
        "It serves 1,200 villages and over half of the people.",
        ["1200 count:village = level", "0.5 ratio > share"],
    ),
    (
        "en",
        "It makes one of every four tonnes of steel and recycles nine in ten tonnes.",
        ["0.25 ratio = share", "0.9 ratio = share"],
    ),
    ("en", "The gap narrowed to 1,300 yuan from 2,100.", ["1300 CNY = level", "2100 CNY = level"]),
    ("en", "A survey of 1,050 firms put optimism at 61.", ["1050 count:enterprise = level"]),
    ("en", "It takes 1h 20m by air.", []),
    ("en", "Doctors per 1,000 people: 5.2.", ["5.2 count:person/1000person = level"]),
    (
        "en",
        "Passenger throughput at the two airports hit a record 103.4 million.",
        ["103400000 count:person = level"],
    ),
    ("en", "It cuts the journey from 90 minutes to 38.", ["90 min = level", "38 min = level"]),
    (
        "en",
        "The number of high-tech enterprises topped 38,000.",
        ["38000 count:enterprise > level"],
    ),
    ("en", "Exports will top 500,000 units.", ["500000 count:unit > level"]),
    ("en", "It expects sales to top 41,000 lorries.", ["41000 count:vehicle > level"]),
    ("en", "The firm is among the top 500 companies in China.", []),
    ("id", "Bisa dijual 650 ribu unit kalau tarif turun.", ["650000 count:unit = level"]),
    ("id", "Pabrik membuat 900 unit bila pesanan datang.", ["900 count:unit = level"]),
    ("en", "It burned 480,000 tonnes less coal than the winter before.", ["-480000 t = growth"]),
    (
        "en",
        "About 300 Italians and 40 botanists came.",
        ["300 count:person ~ level", "40 count:person = level"],
    ),
    # what was counted or paid before, a sentence or a ratio ago
    (
        "en",
        "Firms created 700 jobs, 14.1 percent of the plan. The target for the year is at least 8,400.",
        ["700 count:job = level", "14.1 percent = share", "8400 count:job >= level"],
    ),
    ("en", "The fleet is to grow to 500 by June.", ["500 count:unit = level"]),
    (
        "en",
        "Income per head was 8,310 yuan, just under half of Utopia's 16,940 yuan.",
        ["8310 CNY/person = level", "0.5 ratio < share", "16940 CNY/person = level"],
    ),
    (
        "en",
        "It earned $2.53 per share as sales rose to $27.2 billion.",
        ["2.53 USD/share = level", "27200000000 USD = level"],
    ),
    (
        "en",
        "The trip is 1.9 hours shorter than in May, or 11 days more.",
        ["-1.9 hour = growth", "11 day = growth"],
    ),
    ("en", "There were 20-odd joint labs.", ["20 count:facility > level"]),
    (
        "en",
        "The index ended the day up 0.7% at 11,740.60 points.",
        ["0.7 percent = growth", "11740.6 index = level"],
    ),
    (
        "en",
        "The bank lifted interest rates 0.25% to 5.5%.",
        ["0.25 percent = growth", "5.5 percent = level"],
    ),
    ("en", "At 2.6%, inflation remains high.", ["2.6 percent = growth"]),
    (
        "en",
        "It ordered 30,000 sports utility vehicles and 20 more aircraft.",
        ["30000 count:vehicle = level", "20 count:aircraft = level"],
    ),
    (
        "en",
        "It cancelled 65 flights on Monday and 180 on Friday.",
        ["65 count:flight = level", "180 count:flight = level"],
    ),
    (
        "en",
        "It pumped 2.4 million barrels per day, up from 474,000 bpd.",
        ["2400000 barrel/day = level", "474000 barrel/day = level"],
    ),
    # bare numbers, lists, and parts of what was counted
    (
        "en",
        "The number of firms rose from 190, 72 and 55 to 410, 133 and 121, respectively.",
        [f"{number} count:enterprise = level" for number in (190, 72, 55, 410, 133, 121)],
    ),
    ("en", "Rates are 5, 7 and 9 percent.", [f"{n} percent = share" for n in (5, 7, 9)]),
    ("en", "Invention patents in force: 683,000.", ["683000 count:patent = level"]),
    ("en", "Results: 683,000 pages of nothing.", ["683000 count:page = level"]),
    (
        "en",
        "Contracts are down by half since 2021, to 38.",
        ["-0.5 ratio = growth", "38 count:contract = level"],
    ),
    ("en", "He walked on to 38.", []),
    (
        "en",
        "It employs 900 people, of whom more than 310 work at night.",
        ["900 count:person = level", "310 count:person > level"],
    ),
    (
        "en",
        "Of its roughly 900,000 residents, about 350,000 cross the border.",
        ["900000 count:person ~ level", "350000 count:person ~ level"],
    ),
    ("en", "Since May, 21 of 31 provinces have ordered it.", ["21 count:province = level"]),
    (
        "en",
        "Sixteen of the routes opened, 11 of them to the sea.",
        ["16 count:route = level", "11 count:route = level"],
    ),
    ("en", "Two of his aides and the two companies nodded to the other three plants.", []),
    ("en", "It sells Wi-Fi 7 routers, Mate 70 phones and iPhone 11 Pro kits.", []),
    ("en", "Acme Opens 12 Stations", ["12 count:station = level"]),
    (
        "en",
        "Spending was 6.2 billion yuan, of which 1.75 billion has been paid.",
        ["6200000000 CNY = level", "1750000000 CNY = level"],
    ),
    (
        "en",
        "It makes 240m insulin pens and 60m vials a year.",
        ["240000000 count:pen/year = level", "60000000 count:vial/year = level"],
    ),
    # prices of shares, pay by the month, and what is given to each
    (
        "en",
        "Shares of the firm closed 3.2% lower at 88.45 yuan.",
        ["-3.2 percent = growth", "88.45 CNY = level"],
    ),
    (
        "en",
        "They lifted their price target to 104 yuan from 96 yuan.",
        ["104 CNY = level", "96 CNY = level"],
    ),
    ("en", "The market share was worth 88 yuan.", ["88 CNY = level"]),
    ("en", "Monthly minimum wages there are 1,800 yuan.", ["1800 CNY/month = level"]),
    ("en", "Each truck gets 462,000 yuan.", ["462000 CNY/vehicle = level"]),
    ("en", "It uses 8.5 kg of hydrogen per 100 km.", ["8.5 kg/100km = level"]),
    # numbers in words, and parts of an hour or of a point
    (
        "en",
        "It takes half an hour, a quarter of an hour, or two and a half hours.",
        ["0.5 hour = level", "0.25 hour = level", "2.5 hour = level"],
    ),
    ("en", "Half a century ago it took an hour and a half.", ["1.5 hour = level"]),
    (
        "en",
        "The margin gained half a point, then a quarter of a percentage point.",
        ["0.5 percentage_point = growth", "0.25 percentage_point = growth"],
    ),
    (
        "en",
        "A couple of thousand guests came, half again as many as in May, and a good third of them stayed.",
        ["2000 count:person ~ level", "1.5 ratio = multiple", "0.3333 ratio > share"],
    ),
    ("en", "Harm was done to 1 in 250, and to 3 in 2022.", ["0.004 ratio = share"]),
    # by so much to so much, and what is a range
    (
        "en",
        "Acme fell $28.63 to $38.65 and oil lost more than $2 to $43.25.",
        ["-28.63 USD = growth", "38.65 USD = level", "-2 USD > growth", "43.25 USD = level"],
    ),
    ("en", "It costs $30 to $35.", ["30..35 USD = level"]),
    ("en", "It rose 3 to 5 percent.", ["3..5 percent = growth"]),
    # one word, several units
    (
        "en",
        "Each cell weighs 1,150 pounds and holds 20 pounds of salt.",
        ["1150 lb = level", "20 lb = level"],
    ),
    ("en", "It owes 300m pounds of debt.", ["300000000 GBP = level"]),
    ("en", "It burned 0.9 Mt and 46 million MT.", ["900000 t = level", "46000000 t = level"]),
    ("en", "Of the firms, 12 won prizes.", []),
    ("en", "The target is “around 5.5” per cent.", ["5.5 percent ~ share"]),
    # what a rate is per
    (
        "en",
        "Deaths fell from 81.4 to 60.2 per 100,000 people.",
        ["81.4 count:death/100000person = level", "60.2 count:death/100000person = level"],
    ),
    ("en", "It emits 0.4 tonnes per 10,000 yuan of output.", ["0.4 t/10000CNY = level"]),
    (
        "en",
        "The park grew from 190 to 410 robots.",
        ["190 count:robot = level", "410 count:robot = level"],
    ),
    ("en", "The ratio is 12 doctors per thousand.", ["12 count:person/1000person = level"]),
    ("en", "Rents are 90 yuan a square metre a month.", ["90 CNY/m2/month = level"]),
    ("en", "The bidder offers 530 pence per Acme share.", ["5.3 GBP/share = level"]),
    (
        "en",
        "A couple of hundred guests paid 42 yuan a head, 4 yuan more than in May.",
        ["200 count:person ~ level", "42 CNY/person = level", "4 CNY/person = growth"],
    ),
    (
        "en",
        "The gap reached ¥170bn ($1.6bn); awards run up to a ceiling of 60,000 yuan.",
        ["170000000000 JPY = level", "1600000000 USD = level", "60000 CNY <= level"],
    ),
    (
        "en",
        "Stocks fell 3m barrels to 212.6m; unemployment of more than 4.2 million means trouble.",
        ["-3000000 barrel = growth", "212600000 barrel = level", "4200000 count:person > level"],
    ),
    (
        "en",
        "It holds 20000000000000000000000000000 kg.",
        ["20000000000000000000000000000 kg = level"],
    ),
    (
        "en",
        "It fills 8 million vials a year, each priced at ¥36, down from ¥44.",
        ["8000000 count:vial/year = level", "36 CNY/vial = level", "44 CNY/vial = level"],
    ),
    (
        "en",
        "The loss per ADS was RMB0.37 (US$0.05).",
        ["0.37 CNY/share = level", "0.05 USD/share = level"],
    ),
    ("en", "Freight costs 3 yuan per tonne-kilometre.", ["3 CNY/t-km = level"]),
    (
        "en",
        "The loss was 5 yuan, after 7 yuan per kilogram.",
        ["5 CNY = level", "7 CNY/kg = level"],
    ),
    # currencies of the world, and what is written like them
    (
        "en",
        "It paid 70m euros, EUR 5m, 418bn rand, CHF 20bn and 3.1bn Australian dollars.",
        [
            "70000000 EUR = level",
            "5000000 EUR = level",
            "418000000000 ZAR = level",
            "20000000000 CHF = level",
            "3100000000 AUD = level",
        ],
    ),
    ("en", "The fare is 70 euro cents.", ["0.7 EUR = level"]),
    ("en", "The shares closed at 873p.", ["8.73 GBP = level"]),
    (
        "en",
        "Profit was £20m in May, up from 18m.",
        ["20000000 GBP = level", "18000000 GBP = level"],
    ),
    ("en", "The 300m bridge is 12m wide.", ["300 m = level", "12 m = level"]),
    ("en", "The lot has 46 acres and weighs 90 lbs.", ["46 acre = level", "90 lb = level"]),
    (
        "en",
        "The shipyard has a workforce of 12,000, up from 9,500 a year earlier.",
        ["12000 count:person = level", "9500 count:person = level"],
    ),
    (
        "en",
        "There were 34 private cars per 100 households.",
        ["34 count:vehicle/100household = level"],
    ),
    ("en", "The court heard 57 such cases.", ["57 count:case = level"]),
    ("en", "Nine out of 10 orders come from abroad.", ["0.9 ratio = share"]),
    ("en", "The crew of 28 was rescued.", ["28 count:person = level"]),
    ("en", "Bus fares went up by 1 yuan to 3 yuan.", ["1 CNY = growth", "3 CNY = level"]),
    (
        "en",
        "Of the 1,200 respondents, 540 said prices were too high.",
        ["1200 count:person = level", "540 count:person = level"],
    ),
    ("en", "A 120-kilometer-per-hour line links both towns.", ["120 km/h = level"]),
    ("en", "The 500-bed hospital opened on Monday.", ["500 count:bed = level"]),
    (
        "en",
        "Tickets cost 45 yuan each, and 18,000 were sold.",
        ["45 CNY/ticket = level", "18000 count:ticket = level"],
    ),
    ("en", "The subsidy is 300 yuan per child per month.", ["300 CNY/person/month = level"]),
    (
        "en",
        "Roughly 4,300 flats were sold in May, 300 fewer than in April.",
        ["4300 count:apartment ~ level", "-300 count:apartment = growth"],
    ),
    ("en", "The line saves 1,900 tonnes of carbon dioxide a year.", ["1900 t/year = level"]),
    ("en", "The dam saves 1,900 tonnes of coal annually.", ["1900 t/year = level"]),
    ("en", "Thefts fell by a third year on year.", ["-0.3333 ratio = growth"]),
    ("en", "Thefts dropped by a quarter year-on-year.", ["-0.25 ratio = growth"]),
    ("en", "Thefts fell by half year-on-year.", ["-0.5 ratio = growth"]),
    ("en", "It stayed half a year.", []),
    (
        "en",
        "Sales grew 5.9 percent, slowing from 7.3 percent in July.",
        ["5.9 percent = growth", "7.3 percent = growth"],
    ),
    (
        "en",
        "Jobs rose 5.9 percent in May, accelerating from 4.3 percent a month ago.",
        ["5.9 percent = growth", "4.3 percent = growth"],
    ),
    (
        "en",
        "It has 340 day-care centers and 12 day labourers.",
        ["340 count:institution = level", "12 count:person = level"],
    ),
    (
        "en",
        "The three mills made 4.9 million, 8 million and 4.7 million tonnes, respectively.",
        ["4900000 t = level", "8000000 t = level", "4700000 t = level"],
    ),
    (
        "en",
        "The three banks lent 4.9 billion, 1.8 billion, and 4.7 billion yuan.",
        ["4900000000 CNY = level", "1800000000 CNY = level", "4700000000 CNY = level"],
    ),
    (
        "en",
        "It sold 300 cars, up 4 percent on a yearly basis, and its orders reached 500 units.",
        ["300 count:vehicle = level", "4 percent = growth", "500 count:vehicle = level"],
    ),
    (
        "en",
        "The terminal can berth four 200,000-tonne ships at once.",
        ["4 count:ship = level", "200000 t = level"],
    ),
    (
        "en",
        "The wage floor rose from 2,320 yuan to 2,540 yuan a month.",
        ["2320 CNY/month = level", "2540 CNY/month = level"],
    ),
    ("en", "Each household receives 1,200 yuan a year.", ["1200 CNY/household/year = level"]),
    ("en", "The mine yields 1.2 grams of gold per tonne of ore.", ["1.2 g/t = level"]),
    ("en", "The airline flies 28 times a week to Tianjin.", ["28 count:flight/week = level"]),
    (
        "en",
        "Prices ranged from 80 to 120 yuan per kilogram.",
        ["80 CNY/kg = level", "120 CNY/kg = level"],
    ),
    ("en", "The average wait is 35 minutes, down from 50.", ["35 min = level", "50 min = level"]),
    (
        "en",
        "There are 5.2 charging points for every 100 cars.",
        ["5.2 count:point/100vehicle = level"],
    ),
    ("en", "Output per worker stood at 212,000 yuan.", ["212000 CNY/person = level"]),
    ("en", "The fare is 0.5 yuan for each kilometre.", ["0.5 CNY/km = level"]),
    ("en", "Rates hit $1,840 per 40-foot container.", ["1840 USD/container = level"]),
    ("en", "Of these, 48 are in Hebei.", ["48 count:unit = level"]),
    ("en", "Registered voters totaled 88,000.", ["88000 count:person = level"]),
    ("en", "Vacancy rates eased half a percentage point.", ["-0.5 percentage_point = growth"]),
    (
        "en",
        "The number of listed firms climbed by 45 to 1,380.",
        ["45 count:enterprise = growth", "1380 count:enterprise = level"],
    ),
    (
        "en",
        "In all, 112 flights were cancelled and 87 delayed.",
        ["112 count:flight = level", "87 count:flight = level"],
    ),
    ("en", "A tonne of hydrogen sells for 35,000 yuan.", ["35000 CNY/t = level"]),
    (
        "en",
        "Every clinic has at least three general practitioners.",
        ["3 count:person >= level"],
    ),
    ("zh-hans", "平均租金每平方米每月95元。", ["95 CNY/m2/month = level"]),
    ("zh-hans", "每人每月补贴300元。", ["300 CNY/person/month = level"]),
    ("zh-hans", "每百户家庭拥有汽车34辆。", ["34 count:vehicle/100household = level"]),
    ("zh-hans", "每千名老人拥有养老床位38张。", ["38 count:bed/1000person = level"]),
    ("zh-hans", "全年接待游客2430万人次。", ["24300000 count:person = level"]),
    (
        "zh-hans",
        "全省有水库2170座，较十年前减少40座。",
        ["2170 count:reservoir = level", "-40 count:reservoir = growth"],
    ),
    ("zh-hans", "日客运量24万人次。", ["240000 count:person/day = level"]),
    ("zh-hans", "飞机起降1280架次。", ["1280 count:flight = level"]),
    (
        "zh-hans",
        "存栏生猪120万头，出栏家禽3000万只。",
        ["1200000 count:pig = level", "30000000 count:animal = level"],
    ),
    ("zh-hans", "一吨氢售价3.5万元。", ["35000 CNY/t = level"]),
    ("zh-hans", "种植树苗6.2万株。", ["62000 count:tree = level"]),
]
NO_QUANTITY = [
    ("en", "The Class 5 licence and Grade 3 are needed."),
    ("en", "Figure 3 and Table 12 show it."),
    ("en", "Clause 14 and Paragraph 9 apply."),
    ("en", "The engine meets the Euro 6 standard."),
    ("id", "Tabel 3 dan Gambar 12 memuat rinciannya."),
    ("id", "Bus berangkat dari peron 9."),
    ("zh-hans", "沿京藏高速行驶，转103国道。"),
    ("zh-hans", "14时30分从9站台发车。"),
    ("zh-hans", "国六标准自当月起实行。"),
]


@pytest.mark.parametrize(("language", "text", "expected"), SENTENCES)
def test_quantities_of_a_sentence_of_the_press(language, text, expected):
    quantities = read_quantities(text, language=language)

    assert [
        f"{q.value}{'' if q.value_max is None else f'..{q.value_max}'} {q.unit} {q.comparator} {q.role}"
        for q in quantities
    ] == expected
    for quantity in quantities:
        assert text[quantity.start : quantity.end] == quantity.text


@pytest.mark.parametrize(("language", "text"), NO_QUANTITY)
def test_numbers_of_names_are_no_quantities(language, text):
    assert read_quantities(text, language=language) == ()


@pytest.mark.parametrize(
    ("language", "text", "value", "comparator"),
    [
        ("zh-hans", "查验时间从1小时缩减至5分钟。", "5", "="),
        ("zh-hans", "全年缩减库存3万吨。", "-30000", "="),
        ("zh-hans", "每台车至少充电半小时。", "0.5", ">="),
        ("zh-hans", "办理起码要花3天。", "3", ">="),
        ("en", "The council passed an 800 million yuan plan.", "800000000", "="),
        ("en", "Output passed 3,000 tonnes.", "3000", ">"),
    ],
)
def test_what_a_measure_is_cut_to_is_its_level_and_who_votes_bounds_nothing(
    language, text, value, comparator
):
    quantity = read_quantities(text, language=language)[-1]

    assert (f"{quantity.value.normalize():f}", quantity.comparator) == (value, comparator)
