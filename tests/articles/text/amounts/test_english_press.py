"""Figures as English business news, releases and tickers word them. All invented."""

import pytest

from articles.text.amounts.quantities import read_quantities

ROWS = [
    # what an amount is per, by words that no table of plain units has
    ("Gas rose to $12.40 per million British thermal units, up $1.10.", ["12.4 USD/MMBtu", "1.1 USD/MMBtu"]),
    ("Fines were assessed at $97.20/dmt, down $0.60/dmt.", ["97.2 USD/dmt", "-0.6 USD/dmt"]),
    ("Billet was at Yuan 2,940/mt, a margin of Yuan 70/mt.", ["2940 CNY/t", "70 CNY/t"]),
    ("The rate fell $90 to $2,210 per 40ft.", ["-90 USD/FEU", "2210 USD/FEU"]),
    ("Freight is 3,120 dollars per forty-foot box.", ["3120 USD/FEU"]),
    ("Moving a 20-foot box to Tangshan costs $410.", ["410 USD/TEU"]),
    ("The grant comes to $5,300 a job.", ["5300 USD/job"]),
    ("It bid Rp 38,500 ($2.30) a pen, versus Rp 61,000 before.", ["38500 IDR/pen", "2.3 USD/pen", "61000 IDR/pen"]),
    ("The town pays 240 yuan a tree and 40 yuan a seedling.", ["240 CNY/tree", "40 CNY/seedling"]),
    ("The daily hire of a tanker reached $18,200.", ["18200 USD/day"]),
    ("Weekly rent averages A$610, up from A$575.", ["610 AUD/week", "575 AUD/week"]),
    ("The hourly wage is 23 yuan.", ["23 CNY/hour"]),
    ("Pay goes from $17 an hour to $19.50, plus a $1.40 premium.", ["17 USD/hour", "19.5 USD/hour", "1.4 USD/hour"]),
    ("There were 4.2 cases per 100 full-time workers, 1.1 above the norm.", ["4.2 count:case/100person", "1.1 count:case/100person"]),
    ("It had 2.7 accidents per 1,000 contract workers.", ["2.7 count:accident/1000person"]),
    ("It would use 2-3 million tonnes more a year.", ["2000000 t/year"]),
    ("Brent is at 79 dollars 40 a barrel.", ["79.4 USD/barrel"]),
    ("Lenders got back 31 cents on each yuan lent.", ["31 percent"]),
    ("A course costs £24,000, plus £900 for the visa.", ["24000 GBP/course", "900 GBP"]),
    # an amount that is per nothing
    ("He sold the firm for $40 million a decade later.", ["40000000 USD"]),
    ("It raised $30 million, a person familiar with the deal said.", ["30000000 USD"]),
    ("The annual income of the group was $318 million.", ["318000000 USD"]),
    # counts that the sentence has named
    ("Seven of nine planned bridges are open.", ["7 count:bridge"]),
    ("Of the 31 cities with trams, only six cover their costs.", ["31 count:city", "6 count:city"]),
    ("Of the 240 firms polled, 95 plan to hire.", ["240 count:enterprise", "95 count:enterprise"]),
    ("Of the 12 plants, four firms own half.", ["12 count:facility", "4 count:enterprise", "0.5 ratio"]),
    ("All 420 of us are from here.", ["420 count:person"]),
    ("Daxing offered 154,300 seats, Capital 151,900, by one count.", ["154300 count:seat", "151900 count:seat"]),
    ("Tianjin added 11,200 jobs, Hebei 7,400 and Beijing 6,100.", ["11200 count:job", "7400 count:job", "6100 count:job"]),
    ("The camera caught 38 faults; the old system found 21.", ["38 count:fault", "21 count:fault"]),
    ("Head count will rise to about 2,600.", ["2600 count:person"]),
    ("The surplus narrowed to 1.9 billion dollars; economists had looked for 2.8 billion.", ["1900000000 USD", "2800000000 USD"]),
    ("Output was 1.6 million tonnes, and traders expected stocks of 2.1 million.", ["1600000 t", "2100000 t"]),
    ("The fee is one per cent of the value, against 0.05 before.", ["1 percent", "0.05 percent"]),
    ("It taught 9,400 freshmen and 310 dock hands.", ["9400 count:person", "310 count:person"]),
    ("The mills made 4.1, 3.7 and 5.2 million tonnes.", ["4100000 t", "3700000 t", "5200000 t"]),
    ("The town of 7,400 has three schools.", ["7400 count:person", "3 count:institution"]),
    ("Spain's 48 million population is ageing.", ["48000000 count:person"]),
    ("It recalled 14,200 hatchbacks and 700 coupes.", ["14200 count:vehicle", "700 count:vehicle"]),
    ("The firm sells cars, and will ship 40,000 units.", ["40000 count:vehicle"]),
    ("The S&P 500 lost 2.1 points, or 0.07%, and the Nasdaq added 31.4 points.", ["-2.1 index", "-0.07 percent", "31.4 index"]),
    ("The index closed up 19 points to 5512.4.", ["19 index", "5512.4 index"]),
    ("Brent rose, adding $1.20 to $61.30.", ["1.2 USD", "61.3 USD"]),
    # what goes on with what was counted or measured
    ("There are 16 lifts; only seven work.", ["16 count:lift", "7 count:lift"]),
    ("It has 190 shops. It will close 14 by June.", ["190 count:store", "14 count:store"]),
    ("It has 190 shops. It is 14 km away.", ["190 count:store", "14 km"]),
    ("The order is for 110 buses: 70 electric, 40 hydrogen.", ["110 count:vehicle", "70 count:vehicle", "40 count:vehicle"]),
    ("It ordered 90 buses. The first 20 arrive in May.", ["90 count:vehicle", "20 count:vehicle"]),
    ("Power costs 0.61 yuan per kWh by day and 0.33 by night.", ["0.61 CNY/kWh", "0.33 CNY/kWh"]),
    ("Wheat yields 480 kg a mu, maize 590.", ["480 kg/mu", "590 kg/mu"]),
    ("It makes 300 tonnes a day and employs 80.", ["300 t/day", "80 count:person"]),
    ("The fast train takes 28 minutes, the slow one takes 51.", ["28 min", "51 min"]),
    ("The smaller cost 1.7 million yuan; the larger 3.1 million.", ["1700000 CNY", "3100000 CNY"]),
    ("They laid 31 of the 96 kilometres of pipe.", ["31 km", "96 km"]),
    ("It was watched by 54,300.", ["54300 count:person"]),
    ("Yields were 6.1 tonnes a hectare, 0.4 tonnes more than in May.", ["6.1 t/ha", "0.4 t/ha"]),
    ("A hectare of rice needs 9,000 cubic metres.", ["9000 m3/ha"]),
    ("Daily passenger flows hit 58,000 on Friday.", ["58000 count:person/day"]),
    ("Weekly output is 2,600 tonnes.", ["2600 t/week"]),
    ("It mended 8,120 holes at £57 each, down from 10,400 before.", ["8120 count:hole", "57 GBP/hole", "10400 count:hole"]),
    ("There are 380 miles of road and money for 25 of them.", ["380 mile", "25 mile"]),
    ("The jet seats 194.", ["194 count:seat"]),
    ("Each truck uses 7.9kg per 100km.", ["7.9 kg/100km"]),
    ("It can carry 90,000 tonnes a year from 2027 and 400,000 when full.", ["90000 t/year", "400000 t/year"]),
    ("Of the 3,900 houses under way, 2,800 are done.", ["3900 count:house", "2800 count:house"]),
    ("Line 14 opens on Sunday with 21 stations.", ["21 count:station"]),
    ("Along the line 300 people waved.", ["300 count:person"]),
    ("It was played in front of 31,400.", ["31400 count:person"]),
    ("Dust fell from 120 micrograms per cubic metre in 2014 to 41.", ["120 ug/m3", "41 ug/m3"]),
    ("At 2.5 yuan a cubic metre that is 35 yuan, or 4,100 for the season.", ["2.5 CNY/m3", "35 CNY", "4100 CNY"]),
    ("Hanul shares slipped to 38,150 won.", ["38150 KRW/share"]),
    ("In 12 counties 19,300 people were moved, and all but 700 have returned.", ["12 count:county", "19300 count:person", "700 count:person"]),
    ("The drone flew 2,410 times last year.", ["2410 count:time"]),
    ("It is 120 times as large.", ["120 ratio"]),
    ("The order book runs to 13 weeks, against seven in May.", ["13 week", "7 week"]),
    ("We make 40 yuan on a tonne of billet, and lose 25 on a tonne of coil.", ["40 CNY/t", "25 CNY/t"]),
    ("It spent 40 yuan on a project.", ["40 CNY"]),
    ("New homes do worse. At the end of May 131,000 were unsold.", ["131000 count:home"]),
    ("Carmakers take 42 percent, battery plants 28, and the rest is lost.", ["42 percent", "28 percent"]),
    ("They took 42 percent, about 28, of it.", ["42 percent"]),
    ("The arm, which lifts 110 kilos, is 40,000.", ["110 kg"]),
    # lists of a figure and what it is
    ("12,600: robots shipped in May", ["12600 count:robot"]),
    ("3.8 million – passengers carried in July", ["3800000 count:person"]),
    ("46,200: the crowd at the final", ["46200 count:person"]),
    ("Dividend per share: RMB 0.42 (0.38)", ["0.42 CNY/share", "0.38 CNY/share"]),
    # what one of a thing costs
    ("A mile of track costs $2.1 billion.", ["2100000000 USD/mile"]),
    ("In China the same vial costs 1,900 yuan.", ["1900 CNY/vial"]),
    ("The lamps sell for 110 yuan online.", ["110 CNY/lamp"]),
    ("A night in the hostel is 88 yuan.", ["88 CNY/night"]),
    ("Repairs cost 30,000 yuan.", ["30000 CNY"]),
    ("Each is to pass RMB 1 tn by 2030.", ["1000000000000 CNY"]),
    # years before what they are of; counts of thousands have a comma
    ("It amended its 2009 tax filings and the town's 2011 accounts.", []),
    ("The office got 2009 complaints and 1,950 letters.", ["2009 count:complaint", "1950 count:letter"]),
    ("It owes the 2,009 creditors.", ["2009 count:person"]),
    # aircraft and their models
    ("It leased 14 of Boeing's 737-800 freighters.", ["14 count:freighter"]),
    ("It leased nine 787-9 jets and saw a 777x jet.", ["9 count:aircraft"]),
    ("A plan for 737-800 freighters was cut, down by 20 to 85, said a U.S. bank.", ["-20 count:freighter", "85 count:freighter"]),
    ("A seat costs 737-800 yuan.", ["737 CNY/seat"]),
    # currencies named before the figure, and words of several countries
    ("The gap was a record Australian dollar 17.2bn.", ["17200000000 AUD"]),
    ("It lent Swiss francs 40m and Hong Kong dollars 2.5 billion.", ["40000000 CHF", "2500000000 HKD"]),
    ("Against the Australian dollar 0.4% was lost.", ["0.4 percent"]),
    ("The Danish brewer earned 12bn kroner.", ["12000000000 DKK"]),
    ("The Norwegian and Danish brewers earned 12bn kroner.", ["12000000000 NOK"]),
    ("Chile's mines earned 30bn pesos.", ["30000000000 CLP"]),
    # crude
    ("Brent closed at $38.20, after dipping below $38 a barrel.", ["38.2 USD/barrel", "38 USD/barrel"]),
    ("A barrel of crude was a record of $51.30.", ["51.3 USD/barrel"]),
    ("Shares in the crude oil firm fell to $38.20 as a barrel lost value.", ["38.2 USD"]),
    ("Lamps start at $110, some older fans can be had for $90.", ["110 USD/lamp", "90 USD"]),
    ("Lamps cost $110, up from $90.", ["110 USD/lamp", "90 USD/lamp"]),
    # the same in other terms, and words of change that stand once
    ("The error would cut profits by $2m - or between 3% and 4%.", ["-2000000 USD", "-3 percent"]),
    ("Shares slid 6.2% - or $1.15.", ["-6.2 percent", "-1.15 USD/share"]),
    ("Lending and sales were 14% and 9% lower respectively.", ["-14 percent", "-9 percent"]),
    ("Members will share £12m, with some getting more than £90.", ["12000000 GBP", "90 GBP"]),
    ("The yen was 0.4% stronger and the won 0.2% weaker.", ["0.4 percent", "-0.2 percent"]),
    # what is no part, compounds, bounds
    ("It predicts growth two quarters ahead, or a quarter in advance.", []),
    ("It has 250 in-store cafes and 1.2 million at-risk pupils.", ["250 count:cafe", "1200000 count:person"]),
    ("You need at least 12 to 15 times your yearly rent.", ["12 ratio"]),
    # names, grades and sources
    ("The Radeon 5300M is new.", []),
    ("It raised $5300m.", ["5300000000 USD"]),
    ("One euro was buying $1.31.", ["1.31 USD"]),
    ("It will be twenty-four degrees at noon.", []),
    ("The 62%-Fe index and the 65% index were flat.", []),
    ("The ore has 58% iron content.", ["58 percent"]),
    ("I write with 31% battery left.", []),
    ("The A350-900 leaves at noon.", []),
    ("Four traders with knowledge of the matter said so.", []),
    ("The court fined Qin Rui, 47, 6 million yuan.", ["6000000 CNY"]),
    ("Main goods (unit: 10,000 tonnes; RMB 100 million)", []),
    ("Exports were 7.9 billion yuan, up 11 percent, and imports 4.1 billion.", ["7900000000 CNY", "11 percent", "4100000000 CNY"]),
    ("It had 120 furnaces. By then there will be 28.", ["120 count:furnace", "28 count:furnace"]),
    ("They had 0.12 relapses a year, against 0.21 before.", ["0.12 count:relapse/year", "0.21 count:relapse/year"]),
    ("A year of the drug costs 41,000 yuan.", ["41000 CNY/year"]),
    ("Fine dust averaged 31 micrograms, from 78.", ["31 ug/m3", "78 ug/m3"]),
    ("There were 268 good days.", ["268 day"]),
    ("The depot turns over 1,900 crates a day.", ["1900 count:crate/day"]),
    ("Its four runways and hall were made for 61 million.", ["4 count:runway", "61000000 count:unit"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ROWS, ids=[text[:60] for text, _ in ROWS])
def test_figures_of_the_english_press(text, expected):
    found = read_quantities(text, language="en")
    assert [f"{one.value} {one.unit}" for one in found] == expected


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("Their share of lamps grew by 37 percent, from 0.9 percent to 1.2 percent.", ["growth", "share", "share"]),
        ("The rate on a new car loan stayed below 6 percent.", ["share"]),
        ("The average interest rate on a loan stayed below 6 percent.", ["level"]),
        ("Revenue was up 5% QoQ and 13% YoY.", ["growth", "growth"]),
        ("Milk was down 0.03 yuan on the week and 9% on the year.", ["growth", "growth"]),
        ("The lake rose to 6.4 metres, 0.3 metres short of the warning mark.", ["level", "growth"]),
        ("Prices were down 0.8% from June and 7.9% from a year earlier.", ["growth", "growth"]),
        ("It rose 0.25 percent from 92.55 percent.", ["growth", "share"]),
        ("Heat takes 17 per cent of what they spend.", ["share"]),
        ("Traffic is at 91% of what it was.", ["multiple"]),
        ("In a poll 58% backed the fare rise and 31% opposed it.", ["share", "share"]),
        ("It sold at 27 yuan a kilogram, 3 yuan above grey.", ["level", "growth"]),
        ("It has 30 aircraft and orders for 19 more.", ["level", "level"]),
        ("Demand slid 6% to 38,400 yuan in Tianjin and 4% to 15,100 yuan there.", ["growth", "level"] * 2),
    ],
)  # fmt: skip
def test_roles_of_english_percentages(text, roles):
    assert [one.role for one in read_quantities(text, language="en")] == roles


def test_what_a_change_to_come_leaves_behind_is_not_of_its_day():
    found = read_quantities("From May 2026 the fare goes to 5 yuan, from 4 yuan.", language="en")
    assert [one.base for one in found] == [None, None]
