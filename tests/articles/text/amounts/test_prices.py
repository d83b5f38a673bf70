"""What an amount of money is for, where the words for it stand away from it. Figures invented."""

import pytest

from articles.text.amounts.quantities import read_quantities

PRICES = [
    ("A heavy truck costs around 1.3 million yuan before subsidies.", ["CNY"]),
    ("A ticket to Chengde costs 51 yuan.", ["CNY"]),
    ("Second-class tickets cost 51 yuan and first-class ones 82 yuan.", ["CNY"] * 2),
    ("It runs trains, with tickets at 51 yuan and first-class ones at 82 yuan.", ["CNY"] * 2),
    ("Buses call at the station, a ride costs 1 yuan, and bicycles stand outside.", ["CNY"]),
    ("Fares to the airport start at 25 yuan, tolls at 8 yuan.", ["CNY"] * 2),
    ("The SUV starts at 299,800 yuan.", ["CNY"]),
    ("The seven-door MPV has a starting price of RMB 299,800.", ["CNY"]),
    ("The SUV has a big pack.\nPrices start at IDR 499 million.", ["IDR"]),
    ("A bowl of noodles costs 18 yuan.", ["CNY"]),
    ("A cup of coffee costs 22 yuan, up from 19 yuan in 2022.", ["CNY"] * 2),
    ("An average flat sells for 4.2 million yuan, or about $580,000.", ["CNY", "USD"]),
    ("A one-hour lesson costs 260 yuan.", ["CNY"]),
    ("The fee per delivery slid to 6.8 yuan, or about $0.95, from 8.1 yuan.", ["CNY/delivery", "USD/delivery", "CNY/delivery"]),
    ("Rooms start at 480 yuan on weekdays and 900 yuan at weekends.", ["CNY"] * 2),
    ("Power costs 0.46 yuan per kilowatt hour, against 0.51 yuan in May.", ["CNY/kWh"] * 2),
    # an area and a volume are named by two words
    ("In the old town the cost of a square metre averaged 6,100 yuan.", ["CNY/m2"]),
    ("A square metre costs 6,100 yuan on average.", ["CNY/m2"]),
    ("The average price of a square foot was $120.", ["USD/ft2"]),
    ("A cubic metre costs 5 yuan and a metre of cable 61 yuan.", ["CNY/m3", "CNY/m"]),
    # shares
    ("Jiyao shares closed at HK$5.02 before the announcement.", ["HKD"]),
    ("Shares in the lender rose to 12.40 yuan, valuing it at 34 billion yuan.", ["CNY", "CNY"]),
    ("The board proposed a dividend of 0.35 yuan and spent 2 billion yuan.", ["CNY", "CNY"]),
    # like the price before
    ("It stood at 2,890 yuan ($403) a tonne, down 20 yuan and 110 yuan below its level in June.", ["CNY/t", "USD/t", "CNY/t", "CNY/t"]),
    ("The contract ended at 2,973 yuan a tonne. Hot-rolled coil fell to 3,102 yuan.", ["CNY/t"] * 2),
    ("Mills offered rebar at $440 a tonne, $5 less than last week. Buyers were bidding no more than $430.", ["USD/t"] * 3),
    ("Hydrogen costs 12 yuan a kg at the gate but 35 yuan or more at a station.", ["CNY/kg"] * 2),
    ("Farmers get 28 cents a kilo, and shops charge 90 cents.", ["USD/kg"] * 2),
    ("Power costs 11 cents per kWh by day and 6 cents at night.", ["USD/kWh"] * 2),
    ("Welders earn $31 an hour, electricians $36.", ["USD/hour"] * 2),
    ("Welders earn $31 an hour and a subsidy of $12.", ["USD/hour", "USD"]),
    ("The airline flies there five times a week.", ["count:flight/week"]),
    ("Ferries cross 22 times a day.", ["count:trip/day"]),
    ("She rings him 22 times a day.", ["count:time/day"]),
    # for each
    ("The county pays each laid-off worker 1,760 yuan a month.", ["CNY/person/month"]),
    ("Rescuers were given 500 yuan each.", ["CNY/person"]),
    ("A kilogram sells for 26.8 yuan after subsidies, against 35 yuan in 2023. Parity comes at 25 yuan.", ["CNY/kg"] * 3),
    ("A vehicle there completes 26 orders a day and costs less than RMB250,000 to build.", ["count:order/day", "CNY"]),
    ("The average price of a pound of beef climbed to $6.31 in July.", ["USD/lb"]),
    ("The price of a bowl of noodles rose to 18 yuan and has since fallen to 14.", ["CNY"] * 2),
    ("A Ya pear brings 0.9 yuan a jin; last October it brought 1.6.", ["CNY/jin"] * 2),
    ("Rates fell to $1,540 per 40ft container; a year ago they were $3,300.", ["USD/container"] * 2),
    ("Its shares have lost a third of their value, closing at 7.18 yuan.", ["ratio", "CNY"]),
    ("A kitchen hand earns 5,200 yuan a month.", ["CNY/month"]),
    ("Each doctoral graduate can apply for a subsidy of up to 800,000 yuan.", ["CNY/person"]),
    ("A typical family paid 2,600 yuan for heating.", ["CNY/household"]),
    ("Hogs traded at 14.62 yuan a kilogram, while piglets fetched 385 yuan a head.", ["CNY/kg", "CNY/pig"]),
    ("Copper fell to $9,612 a tonne, aluminium gained $11 to $2,544 and zinc was flat at $2,790.", ["USD/t"] * 4),
    ("Brent settled 82 cents higher at $84.17 a barrel.", ["USD/barrel"] * 2),
    ("Gold was at $2,385.10 an ounce; silver lost 12 cents to $28.40.", ["USD/oz"] * 3),
    ("Parking costs 6 yuan an hour in the centre and 3 yuan elsewhere.", ["CNY/hour"] * 2),
    ("Homes pay 2.63 yuan per cubic metre, schools 2.65 yuan and hotels 3.4 yuan.", ["CNY/m3"] * 3),
    ("It pays up to 120,000 yuan a year per patient.", ["CNY/person/year"]),
    ("Day trippers spent an average of 312 yuan, overnight guests 1,460 yuan.", ["CNY/person"] * 2),
    ("Electricity consumption per person reached 6,120 kWh.", ["GWh/person"]),
    ("There were 3,412 road deaths, 6.1 per 100,000 inhabitants.", ["count:death", "count:death/100000person"]),
    ("It has 5.8 hospital beds and 3.1 doctors per 1,000 residents.", ["count:bed/1000person", "count:person/1000person"]),
    ("About 4,000 people use the crossing every day.", ["count:person/day"]),
    ("It moved 2.04 million TEUs in June and 12.1 million in the half.", ["TEU"] * 2),
    ("You quoted the cost of a bowl of noodles. In 2011 it was 7 yuan. It rose to 18 yuan.", ["CNY"] * 2),
    ("Bids were $9.22 a bushel, $0.86 under the November contract.", ["USD/bu"] * 2),
    ("They make noodle machines.\nIt has 640 of them, up from 35.", ["count:machine"] * 2),
    ("Paper costs 25 yuan a ream, the fence 45 yuan a metre.", ["CNY/ream", "CNY/m"]),
    ("Each bus has 42 seats and a range of 310 km, and costs 1.1 million yuan.", ["count:seat", "km", "CNY"]),
    ("The van is small and costs 80,000 yuan.", ["CNY"]),
    ("EPS: 42 cents", ["USD"]),
    ("Capacity: 50,000 t/y.", ["t/year"]),
    ("It charges 1,480 yuan for a double room and 2,100 yuan for a suite.", ["CNY"] * 2),
    ("A taxi from the airport costs 110 yuan and the bus 30 yuan.", ["CNY"] * 2),
    ("The subsidy is 3,000 yuan per child per year, or 10,800 yuan in all.", ["CNY/person/year", "CNY"]),
    ("The bank made 4,200 loans averaging 310,000 yuan.", ["count:loan", "CNY/loan"]),
    # what stays an amount
    ("It paid 3 million yuan for a plant.", ["CNY"]),
    ("The bridge is long and cost 3 billion yuan.", ["CNY"]),
    ("The rate was RMB7.1636 to US$1.00, and ($1 = 7.1795 yuan).", []),
    ("Tuition is 68,000 yuan a year, and boarding adds 9,000 yuan.", ["CNY/year", "CNY"]),
    ("The toll is 35 yuan one way.", ["CNY"]),
    ("A man paid 300 yuan to the witness.", ["CNY"]),
    ("The cost of a new project rose to 3 billion yuan.", ["CNY"]),
    ("A company paid 3 million yuan in fines.", ["CNY"]),
    ("The plant cost 3 billion yuan.", ["CNY"]),
    ("A strike cost the port 3 million yuan.", ["CNY"]),
    ("The house sold for 8.4 million yuan.", ["CNY"]),
    ("A flat in Dongcheng was sold for 8.4 million yuan.", ["CNY"]),
    ("A new project costs 3 billion yuan.", ["CNY"]),
    ("Copper traded at $9,650 a tonne and the mine raised $300 million.", ["USD/t", "USD"]),
    ("Shares of the group fell after it raised $300 million.", ["USD"]),
    ("The market share was worth 88 yuan.", ["CNY"]),
    ("Rice costs 5 yuan per kg. The mill spent 20 yuan.", ["CNY/kg", "CNY"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "units"), PRICES, ids=[text[:60] for text, _ in PRICES])
def test_what_an_amount_of_money_is_for(text, units):
    assert [one.unit for one in read_quantities(text, language="en")] == units


def test_a_capacity_is_told_like_the_one_before():
    text = "It can make 10 GWh a year.\nPhase two will lift capacity to 20 GWh, storage to 3 GWh."
    found = [one.unit for one in read_quantities(text, language="en")]
    assert found == ["GWh/year", "GWh/year", "GWh"]
