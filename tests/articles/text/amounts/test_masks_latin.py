"""English sayings with a number, and races, are no quantities. All sentences are invented."""

import pytest

from articles.text.amounts.quantities import read_quantities

NOTHING = [
    "The accounts have been at sixes and sevens since the merger.",
    "Nine times out of ten the leak is in the joint.",
    "They were back to square one by Friday.",
    "On the one hand the rent is low, but the view is second to none.",
    "He put two and two together and went home.",
    "Half the battle is getting the paint to stick.",
    "With one foot in the grave he still drove the cart.",
    "The team gave 110 percent, the coach said.",
    "It was six of one and half a dozen of the other.",
    "Two thirds of the way up stands a shrine.",
    "She finished ninth in the 1,500 metres and fell in the 400m hurdles.",
    "The village lost the 4x100m relay; it was one of those things.",
    "The mayor was on cloud nine, his rival in two minds.",
]
COUNTED = [
    ("The 1,500 metres of pipe arrived late.", ["1500 m"]),
    ("Two sides agreed on a price of 40 yuan.", ["40 CNY"]),
    ("Half the battalion of 600 people was ill.", ["0.5 ratio", "600 count:person"]),
    ("It takes half the time of the old ferry.", ["0.5 ratio"]),
    ("Nine times as many people came.", ["9 ratio"]),
]


@pytest.mark.parametrize("text", NOTHING)
def test_a_saying_or_a_race_is_no_quantity(text: str) -> None:
    assert read_quantities(text, language="en") == ()


@pytest.mark.parametrize(("text", "expected"), COUNTED)
def test_the_same_words_in_a_plain_sentence_are(text: str, expected: list[str]) -> None:
    found = read_quantities(text, language="en")
    assert [f"{one.value} {one.unit}" for one in found] == expected
