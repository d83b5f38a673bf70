"""Bare numbers of English that go on with what was counted, and those that do not; all invented."""

import pytest

from articles.text.amounts.quantities import read_quantities

PEOPLE = [
    ("Twelve were rescued, and four are still missing.", ["12 person", "4 person"]),
    ("Nineteen survived.", ["19 person"]),
    ("By dusk, 260 had signed.", ["260 person"]),
    ("Seven have pleaded guilty; five were acquitted.", ["7 person", "5 person"]),
    ("More than 400 resigned, and 31 retired.", ["400 person", "31 person"]),
    ("The mill employs eleven and has hired six this month.", ["11 person", "6 person"]),
    ("The court heard 43 witnesses and acquitted five.", ["43 person", "5 person"]),
    ("Three goats fell in and two drowned.", ["3 goat", "2 goat"]),
    ("Of 31 foals, nine died.", ["31 foal", "9 foal"]),
    ("Staff numbers were down to 75 from 98.", ["75 person", "98 person"]),
    ("The theatre seats eight hundred.", ["800 seat"]),
    ("Phase two resigned itself; in 1998 they fled.", []),
    ("She was six, and the boy of nine wept.", []),
]
THINGS = [
    ("We had eleven looms; the flood left us four.", ["11 loom", "4 loom"]),
    ("The lane had 31 kilns in 1980. It has three today.", ["31 kiln", "3 kiln"]),
    ("It licensed 16 rafts in May and has licensed 21 so far.", ["16 raft", "21 raft"]),
    ("They had 64 punts on Friday; on Saturday, 71.", ["64 punt", "71 punt"]),
    ("The first shift makes 220 gears, the second 190.", ["220 gear", "190 gear"]),
    ("In Xingtai 18 inns reopened, in Handan 24.", ["18 inn", "24 inn"]),
    ("It has closed 22 quarries; the other six must go by June.", ["22 quarry", "6 quarry"]),
    ("Last year it printed 700 maps, this year 900.", ["700 map", "900 map"]),
    ("In 2016 there were 77 looms; four years later, 19.", ["77 loom", "19 loom"]),
    ("Boys won 14 medals, girls 17.", ["14 medal", "17 medal"]),
    ("The town lost 12 wells; only four still give water.", ["12 well", "4 well"]),
    ("Visitors from Korea numbered 81,000, those from Japan 46,000.", ["81000 person", "46000 person"]),
    ("It gave 44 families roofs and 120 others stoves.", ["44 household", "120 household"]),
    ("Seven boys and three others ran off.", ["7 person", "3 person"]),
    ("They asked for six ladders and were sent sixteen.", ["6 ladder", "16 ladder"]),
    ("Of 140 hives, the bears wrecked 31.", ["140 hive", "31 hive"]),
    ("Anping took 19 medals and Shenze 11.", ["19 medal", "11 medal"]),
    ("The north dock takes five punts at once, the south dock two.", ["5 punt", "2 punt"]),
    ("Six of the eleven weirs leak, two of them badly.", ["6 weir", "11 weir", "2 weir"]),
    ("The forge's workforce shrank by a quarter to 300.", ["-0.25 ratio", "300 person"]),
    ("The panda count slid to 640.", ["640 panda"]),
    ("They sold 31 maps. He finished ninth, aged 40, and turned 41.", ["31 map"]),
    ("The number of ferries was cut from eight to five.", ["8 ferry", "5 ferry"]),
    ("It has 40 carts. The number of deaths rose to nine.", ["40 cart", "9 death"]),
    ("The number of ferries at nine was small.", []),
    ("It was backed by 81 deputies and opposed by 12.", ["81 person", "12 person"]),
    ("Of 212 beds, 190 are taken, 11 reserved and 9 idle.", ["212 bed", "190 bed", "11 bed", "9 bed"]),
    ("It has 300 looms: 180 in Handan and 30 abroad.", ["300 loom", "180 loom", "30 loom"]),
    ("A lorry with 12 migrants was stopped, later one with another nine.", ["12 person", "9 person"]),
    # one of a list, and one alone
    ("It has three tugs, two barges and one dredger.", ["3 tug", "2 barge", "1 dredger"]),
    ("The clinic has only one dentist.", ["1 person"]),
    ("It has seven kilns. Two are being rebuilt, one has been scrapped.", ["7 kiln", "2 kiln"]),
    ("There is only one way out, and one man knew it.", []),
    # no refer-back: clock times, pages, parts, ages, names
    ("They sold 31 maps. The shop opens at nine and closes at five.", ["31 map"]),
    ("They sold 31 maps. Page two was blank and phase three follows.", ["31 map"]),
    ("They sold 31 maps. He broke the frame in two.", ["31 map"]),
    ("They sold 31 maps. She turned nine in May.", ["31 map"]),
    ("They sold 31 maps. He was one of seven on the list.", ["31 map"]),
]  # fmt: skip
MEASURES = [
    ("It was built in three years, the upper in five.", ["3 year", "5 year"]),
    ("The state holds 51 percent, the founders 20 and the staff the rest.", ["51 percent", "20 percent"]),
    ("In the north the share is 12 percent; in the south, 31.", ["12 percent", "31 percent"]),
    ("The van held 26 tonnes, six more than allowed.", ["26 t", "6 t"]),
    ("It takes two hours by bus and three by boat.", ["2 hour", "3 hour"]),
    ("The pool is 50 metres long, 25 wide and two deep.", ["50 m", "25 m", "2 m"]),
    ("Rents are 20 percent up, wages only 3.", ["20 percent", "3 percent"]),
    ("The share of girls went up to 44 percent, that of boys down to 56.", ["44 percent", "56 percent"]),
    ("It is 50 metres long. Room 25 is wide and page two deep.", ["50 m"]),
    ("The silo has 40 days' supply.", ["40 day"]),
    ("The lake holds between 40 and 55 days' supply.", ["40..55 day"]),
    ("It needs fourteen men a shift where the old one needed sixty.", ["14 person/shift", "60 person/shift"]),
    ("It gave 90 days' notice.", []),
]  # fmt: skip


def _read(text: str) -> list[str]:
    return [
        f"{one.value}{f'..{one.value_max}' if one.value_max else ''} "
        + one.unit.removeprefix("count:")
        for one in read_quantities(text, language="en")
    ]


@pytest.mark.parametrize(("text", "expected"), PEOPLE)
def test_people_are_counted_by_what_they_do(text: str, expected: list[str]) -> None:
    assert _read(text) == expected


@pytest.mark.parametrize(("text", "expected"), THINGS)
def test_a_bare_number_goes_on_with_what_was_counted(text: str, expected: list[str]) -> None:
    assert _read(text) == expected


@pytest.mark.parametrize(("text", "expected"), MEASURES)
def test_a_bare_number_goes_on_with_what_was_measured(text: str, expected: list[str]) -> None:
    assert _read(text) == expected
