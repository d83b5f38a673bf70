"""More formulas of the English daily press: metres, hours and minutes, rates, changes told by "by".

All figures are invented.
"""

import pytest

from articles.text.amounts.quantities import read_quantities

# an "m" beside millions of money that measures a length, hours with minutes
MEASURES = [
    (
        "The EUR1.2bn plant has a design head of 512m and stores 3GWh.",
        ["1200000000 EUR", "512 m", "3 GWh"],
    ),
    ("A 380m road tunnel is part of the £45m bypass.", ["380 m", "45000000 GBP"]),
    ("The £45m dock has a depth of 9.5m.", ["45000000 GBP", "9.5 m"]),
    ("Visibility was 150m when the $30m ferry left.", ["150 m", "30000000 USD"]),
    ("A 300m yuan bridge opened.", ["300000000 CNY"]),
    ("The $2bn app has 3.4m users.", ["2000000000 USD", "3400000 count:person"]),
    ("The ride takes 41 min instead of 2 h 25 min.", ["41 min", "2.4167 hour"]),
    ("The flight was cut by 1 hr 10 mins.", ["-1.1667 hour"]),
    ("The fastest bus needs 2hr 5m.", ["2.0833 hour"]),
    ("Sales rose in 1H 2025 and fell in 2h 2025.", []),
]
# by how much, also of what is done each year, and of a number of things
CHANGES = [
    ("Each bus can cut emissions by about 46 tonnes a year.", ["-46 t/year"]),
    ("The filter will lower water use by up to 3,000 tonnes annually.", ["-3000 t/year"]),
    ("The rule would raise costs by 20 million yuan a year.", ["20000000 CNY/year"]),
    ("It is to lower water use by 46 tonnes a year.", ["46 t/year"]),
    ("It would save 46 tonnes a year.", ["46 t/year"]),
    (
        "The line reduces the number of trucks on Road 12 by 640 a day.",
        ["-640 count:vehicle/day"],
    ),
    ("It raised the number of flights by 14 a week.", ["14 count:flight/week"]),
    ("It cut the number of visas by 400.", ["-400 count:visa"]),
    ("It will cut the number of visas by 2030.", []),
]
# how often: each way, in lists, of those that something is done by
RATES = [
    ("It runs 14 buses each way per day.", ["14 count:vehicle/day"]),
    ("There are 12 trains in each direction daily.", ["12 count:train/day"]),
    ("The airline offers 16 flights each way weekly.", ["16 count:flight/week"]),
    ("There are 12 trains in each direction.", ["12 count:train"]),
    (
        "The port is to handle 2 million TEUs of boxes and 30 million tonnes of cargo a year.",
        ["2000000 TEU/year", "30000000 t/year"],
    ),
    (
        "It has an annual throughput of 2 million TEUs and 30 million tonnes.",
        ["2000000 TEU/year", "30000000 t/year"],
    ),
    ("It draws 40 tonnes of coal and 90 m3 of water each day.", ["40 t/day", "90 m3/day"]),
    ("It has 4 km of quay and ships 30 tonnes a year.", ["4 km", "30 t/year"]),
    (
        "The annual demand of 3 million tonnes and the stock of 40,000 cubic metres fell.",
        ["3000000 t/year", "40000 m3"],
    ),
    (
        "Daily coil sales by 160 traders surveyed by Ferra averaged 41,300 t last week.",
        ["160 count:person", "41300 t/day"],
    ),
    ("Average daily sales at 90 dealers were 8,000 tonnes.", ["90 count:dealer", "8000 t/day"]),
    ("Annual sales at the 12 shops hit 3 million yuan.", ["12 count:store", "3000000 CNY/year"]),
    ("The plant raised daily output by 140 cars.", ["140 count:vehicle/day"]),
    ("Weekly steel stocks at 35 ports fell to 4 million tonnes.", ["35 count:port", "4000000 t"]),
    ("A weekly poll of 1,200 voters was held.", ["1200 count:person"]),
]
# for each of them, in two currencies; of that, every year
EACH = [
    (
        "Shares closed 2 percent lower at CNY18.20 (USD2.50) each in Shenzhen.",
        ["-2 percent", "18.2 CNY/share", "2.5 USD/share"],
    ),
    ("Tickets cost 120 yuan ($17) each.", ["120 CNY/ticket", "17 USD/ticket"]),
    (
        "Fifteen families let land to the grid firm and get 5,200 yuan ($730) each a year.",
        ["15 count:household", "5200 CNY/household/year", "730 USD/household/year"],
    ),
    (
        "The pipe brings about 2 billion cubic metres of that water to Tianjin every year.",
        ["2000000000 m3/year"],
    ),
    ("It sends 3 GWh of this power to the city each day.", ["3 GWh/day"]),
]
# changes told by a noun, parts of what is somebody's, ranks
NOUNS = [
    ("A second round of ore price cuts of Yuan 30-35/t was agreed.", ["-30 CNY/t"]),
    ("A fare cut of about 2 yuan follows price hikes of $4.", ["-2 CNY", "4 USD"]),
    ("They agreed on output cuts of 40,000 tonnes.", ["-40000 t"]),
    ("He bought cuts of 3 kg, after a power cut of two hours.", ["3 kg", "2 hour"]),
    ("Tax cuts of 300 billion yuan were passed.", ["300000000000 CNY"]),
    ("She let two of her six cooks go.", ["2 count:person", "6 count:person"]),
    ("Three of our nine boats sank.", ["3 count:boat", "9 count:boat"]),
    ("It counts two of China's six largest grid firms among its clients.", ["2 count:enterprise"]),
    ("It is one of the province's ten busiest ports.", []),
    ("Its three biggest rivals sold 40 ships.", ["40 count:ship"]),
    ("It sold 40,000 e-bikes and 900 bikes.", ["40000 count:bicycle", "900 count:bicycle"]),
    (
        "Six large ports and three of the 12 cities.",
        ["6 count:port", "3 count:city", "12 count:city"],
    ),
]
# the change of a price is in the unit of the prices, a change in percent is not
TABLES = [
    (
        "Coastal spot prices on 4 May (Yuan/t)\n\nProduct, place | Price | Day-on-day\n\n"
        "Plate 14mm, Tianjin | 3,410 | +15\n\nRod, Handan | 3,280 | -5",
        ["3410 CNY/t", "15 CNY/t", "3280 CNY/t", "-5 CNY/t"],
    ),
    (
        "Ore prices (RMB/t)\nPort | Price | Change, %\nRizhao | 790 | +1.4",
        ["790 CNY/t", "1.4 percent"],
    ),
    (
        "Stocks (million tonnes)\nPort | Stock | Week-on-week\nRizhao | 7.9 | -0.4",
        ["7900000 t", "-400000 t"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), MEASURES + CHANGES + RATES + EACH + NOUNS + TABLES)
def test_what_english_papers_print_daily(text: str, expected: list[str]) -> None:
    found = read_quantities(text, language="en")

    assert [f"{q.value} {q.unit}" for q in found] == expected
