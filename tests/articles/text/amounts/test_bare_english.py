"""What a bare number counts in English, from the words of its sentence. All figures are invented."""

import pytest

from articles.text.amounts.quantities import read_quantities

BARE = [
    (
        "Stocks were 3.2 million tonnes, against 3.9 million tonnes in June last year and 3.6 million in April.",
        ["3200000 t", "3900000 t", "3600000 t"],
    ),
    # the level of an index
    (
        "The buying managers' index (PMI) rose to 51.0 in May from 50.6 in April.",
        ["51 index", "50.6 index"],
    ),
    (
        "The services PMI, which covers catering, slipped to 52.3 from 52.9.",
        ["52.3 index", "52.9 index"],
    ),
    (
        "The output sub-index climbed to 51.8 from 51.1, while new orders slipped to 47.2.",
        ["51.8 index", "51.1 index", "47.2 index"],
    ),
    ("The prices gauge stood at 54.7, up 0.4 points.", ["54.7 index", "0.4 index"]),
    (
        "The Yanshan Composite Index climbed 1.4% to 2,871.06.",
        ["1.4 percent", "2871.06 index"],
    ),
    (
        "The Bohai Bulk Index lost 21 points, or 1.2%, to 1,730.",
        ["-21 index", "-1.2 percent", "1730 index"],
    ),
    ("The average price fell 2% to 54.30 yuan.", ["-2 percent", "54.3 CNY"]),
    ("The number of fuel cell vehicles stood at roughly 14,000.", ["14000 count:vehicle"]),
    ("The workforce shrank by 1,240 to 19,860.", ["-1240 count:person", "19860 count:person"]),
    (
        "The average number of utilization hours was 1,874 for wind turbines.",
        ["1874 hour"],
    ),
    ("The city's fuel cell buses, 444 in all, run on hydrogen.", ["444 count:vehicle"]),
    (
        "It will bring the headcount from 1,300 to 2,500.",
        ["1300 count:person", "2500 count:person"],
    ),
    ("Headcount stood at 780 at the end of June.", ["780 count:person"]),
    ("Count the transactions: 13,400 changed hands there.", ["13400 count:transaction"]),
    (
        "It handled 3.23 million passengers, averaging 404,000 a day. Daxing accounted for 1.19"
        " million.",
        ["3230000 count:person", "404000 count:person/day", "1190000 count:person"],
    ),
    (
        "Births edged up to 115,000, while deaths rose to 133,000.",
        ["115000 count:birth", "133000 count:death"],
    ),
    ("The birth rate was 5.27 per 1,000 people.", ["5.27 count:birth/1000person"]),
    ("The number of patents per 10,000 people is now 310.", ["310 count:patent/10000person"]),
    ("The number of patents per 10,000 people reached 31.", ["31 count:patent/10000person"]),
    ("The number of doctors per 1,000 residents is 4.2.", ["4.2 count:person/1000person"]),
    ("The number of piles per 100 vehicles is now 35.", ["35 count:pile/100vehicle"]),
    ("The number of depots is now 310.", ["310 count:depot"]),
    ("Marriages fell to 61,200 from 70,400.", ["61200 count:marriage", "70400 count:marriage"]),
    ("Its electric cars did well: sales hit 12,400 in May.", ["12400 count:vehicle"]),
    (
        "The number of tourists reached 3.4 million, and that of foreign tourists 120,000.",
        ["3400000 count:person", "120000 count:person"],
    ),
    ("Some 3,400 took part in the race.", ["3400 count:person"]),
    ("It hired 300 in May and laid off 120 in June.", ["300 count:person", "120 count:person"]),
    (
        "They carried out 12 of the country's 68 launches.",
        ["12 count:launch", "68 count:launch"],
    ),
    ("It costs 168,000 yuan, and we sell it for 239,000.", ["168000 CNY", "239000 CNY"]),
    ("Days with good air numbered 261, or 71.5% of the total.", ["261 day", "71.5 percent"]),
    ("The jobless total rose by 227,000.", ["227000 count:person"]),
    ("It pushed circulation up by 20% to 260,000.", ["20 percent", "260000 count:copy"]),
    (
        "It ordered 30 of the jets, at $115m each, with an option on 20 more.",
        ["30 count:aircraft", "115000000 USD/aircraft", "20 count:aircraft"],
    ),
    (
        "Takings were 5.1bn rupees ($61m; £47m), against 3.2bn a year earlier.",
        ["5100000000 INR", "61000000 USD", "47000000 GBP", "3200000000 INR"],
    ),
    ("It found 3,000 viruses.", ["3000 count:virus"]),
    (
        "They merged 11 rural lenders and four credit cooperatives. Two of them grew 9 percent.",
        ["11 count:institution", "4 count:institution", "2 count:institution", "9 percent"],
    ),
    ("He has 61 sheep; before that he had 140.", ["61 count:sheep", "140 count:sheep"]),
    (
        "They make noodle machines. It has 640 of them, up from 35 at the end of 2023.",
        ["640 count:machine", "35 count:machine"],
    ),
    ("Two of the seven villages got nothing.", ["2 count:village", "7 count:village"]),
    ("The two villages got nothing.", []),
    ("It has signed for 130 cargoes of beans.", ["130 count:cargo"]),
    (
        "The city has 42 R&D centers, 300 5G base stations and 12 wind farms.",
        ["42 count:institution", "300 count:station", "12 count:facility"],
    ),
    ("The herd stood at 94.1 million head.", ["94100000 count:cow"]),
    ("The farm has 3,000 head of cattle.", ["3000 count:cow"]),
    ("Each one sells 110 bowls on an average day.", ["110 count:bowl/day"]),
    ("It has booked zero cargoes and wants zero emissions.", ["0 count:cargo"]),
    ("Permits for more than 380 U.S. plants have lapsed.", ["380 count:facility"]),
    ("It took a day and a half to get there.", ["1.5 day"]),
    (
        "Applications for the 1,800 places reached 24,600.",
        ["1800 count:place", "24600 count:application"],
    ),
    (
        "It takes 1,200 pupils from 14 villages, 340 of whom board.",
        ["1200 count:person", "14 count:village", "340 count:person"],
    ),
    (
        "The zoo has 14 pandas and 2.1 million visitors a year.",
        ["14 count:panda", "2100000 count:person/year"],
    ),
    ("Boeing unveils its new 777 aircraft and sold 23 new planes.", ["23 count:aircraft"]),
    ("Some 87,000 DS handhelds were sold.", ["87000 count:handheld"]),
    ("It offered to buy the shares for $31 each.", ["31 USD/share"]),
    ("A used Marina S is usually priced from £12,600.", ["12600 GBP"]),
    ("Up to 200 million savings accounts were left open.", ["200000000 count:account"]),
    ("The rupiah closed at 16,210 to the dollar.", []),
    ("Some 300 Germans came.", ["300 count:person"]),
    (
        "Stocks at six mills rose to 28.9 million tonnes last week, 3.3 million more than normal.",
        ["6 count:facility", "28900000 t", "3300000 t"],
    ),
    ("Six trams left; another 20 follow in May.", ["6 count:tram", "20 count:tram"]),
    ("Six trams left; another 20 buses follow.", ["6 count:tram", "20 count:vehicle"]),
    ("Offers held at $168/t; scrap went backwards by $4.", ["168 USD/t", "-4 USD/t"]),
    (
        "Checks left 1,150 reefer boxes and 40 boxes stuck.",
        ["1150 count:container", "40 count:box"],
    ),
    (
        "The city registered 1,038 sales and hired 40 sales clerks.",
        ["1038 count:sale", "40 count:person"],
    ),
    (
        "The order is for 212 trucks: 140 electric, 52 hybrid, 20 diesel.",
        ["212 count:vehicle", "140 count:vehicle", "52 count:vehicle", "20 count:vehicle"],
    ),
    ("The plan covers stations. There are now 58 in the region.", ["58 count:station"]),
    (
        "The mine produced 3.4 million tonnes. The firm forecasts 3.9 million next year.",
        ["3400000 t", "3900000 t"],
    ),
    (
        "Four of the 12 kilns are lit; the remaining 8 stay cold.",
        ["4 count:kiln", "12 count:kiln", "8 count:kiln"],
    ),
    ("By rail it took 3 hours; by road it took 5.", ["3 hour", "5 hour"]),
    ("The bank has 45 branches, 12 in Beijing.", ["45 count:branch", "12 count:branch"]),
    (
        "Police freed 12 hostages, and on Friday another nine.",
        ["12 count:person", "9 count:person"],
    ),
    ("There are 14 bridges, and there are now 9 left.", ["14 count:bridge", "9 count:bridge"]),
    # what is told in other terms is no list of percentages
    ("Some 261, or 71.5%, passed.", ["71.5 percent"]),
    ("Growth was 5, 7 and 9 percent.", ["5 percent", "7 percent", "9 percent"]),
    # no counts
    ("Call the hotline 8,000 for help.", []),
    ("The Model 3,000 is on show.", []),
    ("The index of orders hit 12,400 points.", ["12400 index"]),
    ("He was fired in 2019.", []),
]


@pytest.mark.parametrize(("text", "expected"), BARE, ids=[text[:60] for text, _ in BARE])
def test_what_a_bare_number_counts(text, expected):
    found = [f"{one.value} {one.unit}" for one in read_quantities(text, language="en")]
    assert found == expected
