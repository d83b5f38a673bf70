"""What English counts: people of every trade, firms, bodies, works, things. All invented."""

import pytest

from articles.text.amounts.english_nouns import class_of, plural, singular
from articles.text.amounts.quantities import read_quantities

CLASSES = [
    # people by their trade, their standing, what they do
    ("Among 23 stonemasons, nine were women.", ["person", "person"]),
    ("The hospital employs 46 midwives and 18 anaesthetists.", ["person", "person"]),
    ("Police held 12 scalpers and 27 loan sharks.", ["person", "person"]),
    ("The troupe has 33 acrobats and eight puppeteers.", ["person", "person"]),
    ("The yard hired 40 riveters and 230 assembly-line hands.", ["person", "person"]),
    ("Two notaries and three umpires signed.", ["person", "person"]),
    ("Some 14 trainee falconers and 31 bookkeepers came.", ["person", "person"]),
    ("The strike by 95 signalmen halted coal trains.", ["person"]),
    ("It has 58 amputees and 61 stowaways on its list.", ["person", "person"]),
    ("Fifty-two sommeliers sat the examination.", ["person"]),
    ("A group of 35 visiting scholars and a group of seven engineers came.", ["person"] * 2),
    # what ends like a doer and is none
    (
        "The mill has 14 boilers, 31 rollers and 26 extinguishers.",
        ["boiler", "roller", "extinguisher"],
    ),
    ("The city has 12 committees and 45 marquees.", ["committee", "marquee"]),
    (
        "It built 18 planetariums, 31 footpaths and 12 wine cellars.",
        ["planetarium", "footpath", "cellar"],
    ),
    # firms, bodies, works, vehicles
    ("The zone holds 143 mould makers and 31 freight forwarders.", ["enterprise", "enterprise"]),
    ("It named 17 ministries, 24 creches and 12 polytechnics.", ["institution"] * 3),
    ("The county counts 14 tanneries and 22 sawmills.", ["facility", "facility"]),
    ("It bought 60 ambulances, 25 fire engines, 45 snowploughs.", ["vehicle"] * 3),
    ("It has 74 pick-ups, 130 trolleybuses and 31 long-distance coaches.", ["vehicle"] * 3),
    ("It has 12 football coaches.", ["person"]),
    # what stands for itself
    (
        "The lot holds 11 gantry cranes, 96 locomotives, two helicopters.",
        ["crane", "locomotive", "helicopter"],
    ),
    (
        "They have 12 libraries, 31 laboratories and two museums.",
        ["library", "laboratory", "museum"],
    ),
    ("The line has 42 viaducts and 19 stops.", ["viaduct", "stop"]),
    ("It wrote 2,080 policies, nine articles and 68 ballads.", ["policy", "article", "ballad"]),
    ("Divers found 31 potsherds, three bronze mirrors and a urn.", ["potsherd", "mirror"]),
    ("Some 90 mice, 57 lambs and four foals are kept.", ["mouse", "lamb", "foal"]),
    ("The road saw 33 accidents.", ["accident"]),
    # names and ways of speaking
    ("Nanjing Road 14 stands empty; so does Lotus Lane 31.", []),
    ("The Group of Seven nations met.", []),
]


@pytest.mark.parametrize(("text", "nouns"), CLASSES, ids=[text[:60] for text, _ in CLASSES])
def test_what_english_counts(text, nouns):
    found = read_quantities(text, language="en")
    assert [one.unit for one in found] == [f"count:{noun}" for noun in nouns]


@pytest.mark.parametrize(
    ("one", "many"),
    [
        ("midwife", "midwives"), ("penknife", "penknives"), ("dormouse", "dormice"),
        ("passer-by", "passers-by"), ("trolleybus", "trolleybuses"), ("taxi", "taxis"),
        ("steelworks", "steelworks"), ("oasis", "oases"), ("larva", "larvae"), ("iris", "irises"),
        ("hoodie", "hoodies"), ("chef", "chefs"), ("mongoose", "mongooses"), ("axe", "axes"),
        ("base", "bases"), ("grandchild", "grandchildren"), ("signalwoman", "signalwomen"),
    ],
)  # fmt: skip
def test_the_plural_and_back(one, many):
    assert plural(one) == many
    assert singular(many) == one


@pytest.mark.parametrize(
    ("noun", "kind"),
    [
        ("glazier", "person"), ("toolmaker", "enterprise"), ("watchmaker", "person"),
        ("nominee", "person"), ("committee", "committee"), ("fee", None), ("tree", "tree"),
        ("gargoyle", None), ("heliskier", "person"), ("colliery", None), ("alternator", "alternator"),
    ],
)  # fmt: skip
def test_the_class_of_a_noun(noun, kind):
    assert class_of(noun) == kind


ACTS = [
    ("The nursery grew 40,000 saplings.", "40000 level"),
    ("It grew 2,000 tonnes of pears.", "2000 level"),
    ("The city widened 14 roads and deepened two canals.", "14 level 2 level"),
    ("The storm tore the roofs off 58 barns.", "58 level"),
    ("The court handed down 14 verdicts.", "14 level"),
    ("The flood carried off 13 footbridges and swept off 31 cars.", "13 level 31 level"),
    ("The crews pulled down 14 chimneys.", "14 level"),
    ("The submarine sank two freighters.", "2 level"),
    ("Output grew 2,000 tonnes.", "2000 growth"),
    ("The union wants 350 yuan more a month.", "350 growth"),
    ("It brought down 46 pylons.", "46 level"),
    ("Wardens rounded up 160 reindeer and dug up two cannon.", "160 level 2 level"),
    ("Wages were up 4%.", "4 growth"),
    ("Shares were down 2.9%.", "-2.9 growth"),
    ("Shares closed down 2.9%, and Jade Steel ended off 4%.", "-2.9 growth -4 growth"),
]


@pytest.mark.parametrize(("text", "expected"), ACTS, ids=[text for text, _ in ACTS])
def test_what_is_done_to_things_is_no_change_of_their_number(text, expected):
    found = read_quantities(text, language="en")
    assert " ".join(f"{one.value} {one.role}" for one in found) == expected


BARE = [
    ("Exports of pianos came to 43,000.", ["43000 count:piano"]),
    ("Output of car seats reached 61,000.", ["61000 count:seat"]),
    ("Sales of ladders fell to 12,400 from 15,100.", ["12400 count:ladder", "15100 count:ladder"]),
    (
        "The county merged its 14 schools into five.",
        ["14 count:institution", "5 count:institution"],
    ),
    ("The bank pared its 140 branches down to 85.", ["140 count:branch", "85 count:branch"]),
    ("Doctors per 1,000 people rose to 2.8.", ["2.8 count:person/1000person"]),
    ("Hospital beds per thousand people came to 6.7.", ["6.7 count:bed/1000person"]),
    ("The league has 2,400 under-15 footballers.", ["2400 count:person"]),
    (
        "The festival offers 75 concerts and 18 workshops.",
        ["75 count:concert", "18 count:workshop"],
    ),
    ("The firm owns 75 stores and 18 workshops.", ["75 count:store", "18 count:facility"]),
    ("It divided the land into four.", []),
    ("A team of 11 wardens patrols the river.", ["11 count:person"]),
    (
        "It has 12 farmers markets, 14 sports cars, 31 staff members.",
        ["12 count:market", "14 count:vehicle", "31 count:person"],
    ),
    (
        "The mill needs 900 seasonal hands and 3.1 million cattle.",
        ["900 count:person", "3100000 count:cow"],
    ),
    (
        "They ringed 3,400 warblers; the film had 4,000 extras.",
        ["3400 count:warbler", "4000 count:person"],
    ),
    (
        "On Monday 14 ferries sank, on Friday 26 bidders came.",
        ["14 count:ferry", "26 count:enterprise"],
    ),
    ("It sells Mate 70 phones and Li 9 cars.", []),
    ("The board met 22 times; the tower was struck 14 times.", ["22 count:time", "14 count:time"]),
    ("The board met three times; the issue was covered 22 times.", ["22 ratio"]),
    ("The stadium has room for 41,000.", ["41000 count:person"]),
    ("The delegation of 33 included five ministers.", ["33 count:person", "5 count:person"]),
    ("The 27 winning entries came late.", ["27 count:entry"]),
    (
        "There were 1,900 day labourers and 14 night nurses.",
        ["1900 count:person", "14 count:person"],
    ),
    ("It lasted 14 days and 3 hours.", ["14 day", "3 hour"]),
    ("The bench fined 16 motorists and jailed two.", ["16 count:person", "2 count:person"]),
    ("The yard built 16 ships and launched two men.", ["16 count:ship", "2 count:person"]),
    ("Snipers and sappers, 45 in all, were decorated.", ["45 count:person"]),
    ("The two-bedroom flats and the five-axis mills sell.", []),
    ("Some 60-odd villagers came; a 12-man jury sat.", ["60 count:person", "12 count:person"]),
    ("Twenty-one crossbars were stolen.", ["21 count:crossbar"]),
    ("Twenty-one crossbars", []),
    ("The region exported 6.1 million Christmas baubles.", ["6100000 count:bauble"]),
    ("It dug 230 ash pits and 14 coal pits.", ["230 count:pit", "14 count:mine"]),
    (
        "There are 92 species of dragonfly and three of newt.",
        ["92 count:species", "3 count:species"],
    ),
    ("The eight-man crew of the tug was saved.", ["8 count:person"]),
    ("The eight men of the tug were saved.", []),
    ("The mill employs 75 sorters and sold 31 sorters.", ["75 count:person", "31 count:sorter"]),
    ("It has 318 asthmatics and two accused.", ["318 count:person", "2 count:person"]),
    ("The village bought 27 solar street lamps.", ["27 count:lamp"]),
    ("It sits at 27 Lotus Street.", []),
    ("It has 1,150 departures a day and 31 tea plants.", ["1150 count:trip/day", "31 count:plant"]),
]


@pytest.mark.parametrize(("text", "expected"), BARE, ids=[text for text, _ in BARE])
def test_what_a_bare_number_counts(text, expected):
    found = read_quantities(text, language="en")
    assert [f"{one.value} {one.unit}" for one in found] == expected


PER = [
    ("The insurer pays 90 yuan per hospital day.", ["90 CNY/day"]),
    ("The clinic gets 70 yuan per patient visit.", ["70 CNY/visit"]),
    ("The town pays 200 yuan for every school bus.", ["200 CNY/vehicle"]),
    (
        "Seats cost 40 yuan per session, heat 22 yuan per square metre per season.",
        ["40 CNY/session", "22 CNY/m2/season"],
    ),
    ("She gets 0.6 yuan for every shirt.", ["0.6 CNY/shirt"]),
    ("The reward is 1,000 yuan for each stolen bicycle recovered.", ["1000 CNY/bicycle"]),
    ("The toll is 0.45 yuan per vehicle-kilometre.", ["0.45 CNY/vehicle-km"]),
    ("Gas is sold at 31 yuan per gigajoule.", ["31 CNY/GJ"]),
    (
        "It pays 900 yuan per apprentice and 70 yuan per welder.",
        ["900 CNY/person", "70 CNY/person"],
    ),
    ("It costs 30 yuan per trip.", ["30 CNY/trip"]),
    ("Sums of 300,000 yuan each went to 15 theatres.", ["300000 CNY/theatre", "15 count:theatre"]),
    ("The sum of 300 yuan went to each.", ["300 CNY"]),
    (
        "Each of the 22 winners received a certificate and 5,000 yuan.",
        ["22 count:person", "5000 CNY/person"],
    ),
    (
        "It wants 120 franchisees and charges each 180,000 yuan.",
        ["120 count:enterprise", "180000 CNY/enterprise"],
    ),
    (
        "Its 86 firms export teacups to 47 countries from $0.40 to $11 apiece.",
        ["86 count:enterprise", "47 count:country", "0.4 USD/teacup", "11 USD/teacup"],
    ),
    (
        "Of 60,000 copies, 48,000 have been sold at 45 yuan.",
        ["60000 count:copy", "48000 count:copy", "45 CNY"],
    ),
    ("The fare is 3 yuan and 1 yuan for every five after that.", ["3 CNY", "1 CNY"]),
    ("Oranges at 6 yuan a bag lined the road.", ["6 CNY/bag"]),
    (
        "Income per rural resident rose 6.1 percent to 18,200 yuan.",
        ["6.1 percent", "18200 CNY/person"],
    ),
    ("It costs 2.1 million yuan to lay a kilometre of pipe.", ["2100000 CNY/km"]),
    ("It costs about 90 yuan to vaccinate a cow.", ["90 CNY"]),
    ("It costs 3 billion yuan to build a factory.", ["3000000000 CNY"]),
    (
        "Parents of the 1,900 pupils had each paid 260 yuan.",
        ["1900 count:person", "260 CNY/person"],
    ),
    (
        "It insulated 84,000 homes at an average cost of 11,000 yuan.",
        ["84000 count:home", "11000 CNY"],
    ),
    (
        "A bushel fetched $5.60; rates for a 20-foot container fell to $640.",
        ["5.6 USD/bu", "640 USD"],
    ),
    ("A mu of ginger brings in 14,000 yuan.", ["14000 CNY/mu"]),
    ("A round of golf is 900 yuan, a quilt is 210 yuan.", ["900 CNY", "210 CNY"]),
    ("Its four taps cost 15 yuan apiece.", ["4 count:tap", "15 CNY/tap"]),
    ("A family of four pays 1,240 yuan for a weekend pass.", ["1240 CNY/household"]),
]


@pytest.mark.parametrize(("text", "expected"), PER, ids=[text[:60] for text, _ in PER])
def test_what_an_amount_is_per(text, expected):
    found = read_quantities(text, language="en")
    assert [f"{one.value} {one.unit}" for one in found] == expected
