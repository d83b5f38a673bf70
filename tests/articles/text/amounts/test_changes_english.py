"""Changes and differences that English tells by verbs, nouns and comparatives; all invented."""

import pytest

from articles.text.amounts.quantities import read_quantities

VERBS = [
    ("The herd's feed thinned by 4 percent.", ["-4 percent growth"]),
    ("Bookings tanked 40 percent and tips eroded by 8 percent.", ["-40 percent", "-8 percent"]),
    ("Speeds were throttled by a fifth.", ["-0.2 ratio"]),
    ("Demand rocketed by 70 percent, fares escalated 9 percent.", ["70 percent", "9 percent"]),
    ("The quota was scaled back by 15 percent.", ["-15 percent"]),
    ("The price was upped by 4 percent.", ["4 percent"]),
    ("Arrears frayed by 3 percent.", ["3 percent"]),
    ("It was backed by 60 percent of the members.", ["60 percent share"]),
    ("A falloff of 14 percent and a 9 percent erosion.", ["-14 percent", "-9 percent"]),
    ("A squeeze of 2 percent and a 3 percent escalation.", ["-2 percent", "3 percent"]),
]
COMPARED = [
    ("Mishaps were 17 percent rarer than in May.", ["-17 percent"]),
    ("The new type is 40 percent safer.", ["40 percent"]),
    ("It is 4 metres taller, 30 kg lighter and 12 cm wider than ours.", ["4 m", "-30 kg", "12 cm"]),
    ("Sales are 8 percent off the 2019 mark.", ["-8 percent"]),
    ("Nurses get 20 percent off; bread is half off.", ["20 percent level", "0.5 ratio level"]),
    ("The well is 12 times deeper.", ["12 ratio multiple"]),
    ("They get two thirds of a tutor's pay.", ["0.6667 ratio multiple"]),
]
COUNTS = [
    ("The literacy rate rose two points.", ["2 percentage_point"]),
    ("The share of coal fell by 4 points.", ["-4 percentage_point"]),
    ("The wage is 200 yuan above the minimum.", ["200 CNY"]),
    ("Bills were $40 over their 2019 total.", ["40 USD growth"]),
    ("The yard was fined $40 over its bills.", ["40 USD level"]),
    ("It slipped two places to ninth and is four spots down.", []),
    (
        "The college added 40 places and has four spots left.",
        ["40 count:place level", "4 count:spot level"],
    ),
    ("The team is two wins short, a crew of 14 left.", ["14 count:person level"]),
    ("Subscriptions jumped 3,000 in a week.", ["3000 count:subscription"]),
    ("Applications were up by 1,400 on the last round.", ["1400 count:application"]),
    ("The number of ewes grew by 300.", ["300 count:ewe"]),
    ("The workforce will be pared by 250.", ["-250 count:person"]),
    ("The crew was reduced by two.", ["-2 count:person"]),
    ("Eighty more carts are on the road than in 2019.", ["80 count:cart"]),
    ("They planted 2,000 more trees than planned.", ["2000 count:tree"]),
    ("They planted 2,000 more trees.", ["2000 count:tree level"]),
    ("A courier climbs 130 floors.", ["130 count:floor level"]),
    ("Shares jumped 300, prices fell by 12.", []),
    ("Visitors rose on 12 May; he was beaten by two.", []),
]


@pytest.mark.parametrize(("text", "expected"), VERBS + COMPARED + COUNTS)
def test_a_change_has_its_sign(text: str, expected: list[str]) -> None:
    found = [f"{one.value} {one.unit} {one.role}" for one in read_quantities(text, language="en")]

    roles = ("share", "level", "growth", "multiple")
    assert found == [row if row.endswith(roles) else f"{row} growth" for row in expected]
