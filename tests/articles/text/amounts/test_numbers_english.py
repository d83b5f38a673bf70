"""Numbers that English writes in words, in groups and with a word of bound; all invented."""

import pytest

from articles.text.amounts.quantities import read_quantities

FORMS = [
    # groups, parts of a scale, one in so many
    ("A score of singers and two score sheep came.", ["20 count:person", "40 count:sheep"]),
    ("They bought a trio of presses.", ["3 count:press"]),
    ("A score of 3-1 was enough, a score of 86 was not.", []),
    ("One and a quarter million tonnes, two and three quarter million jars.", ["1250000 t", "2750000 count:jar"]),
    ("Pay rose three-and-a-half times over a two-and-a-half-year term.", ["3.5 ratio"]),
    ("Two in every hundred jars leak, one in a thousand bursts.", ["0.02 ratio", "0.001 ratio"]),
    ("Four of each hundred ewes were lame.", ["0.04 ratio"]),
    ("Every third flat is empty and every second household has a car.", ["0.3333 ratio", "0.5 ratio"]),
    ("It rains every second day and they meet every third Tuesday.", []),
    ("The barn is half as big again, and half again as tall.", ["1.5 ratio", "1.5 ratio"]),
    ("Quintupling its sales, it trebles its rent.", ["5 ratio", "3 ratio"]),
    # a bound between the number and its noun
    ("A thousand or so spectators came.", ["1000 count:person ~"]),
    ("It took 30 or more days.", ["30 day >="]),
    ("Ten or fewer pupils are left.", ["10 count:person <="]),
    ("He sold twelve or more than twelve.", []),
    ("Maybe 70 pubs, perhaps thirty shops.", ["70 count:pub ~", "30 count:store ~"]),
    ("It costs in the order of 300 yuan.", ["300 CNY ~"]),
    ("Not far off 90 carts came, getting on for 400 firms.", ["90 count:cart <", "400 count:enterprise <"]),
    ("At the very least 40 carts, 60 shops at the outside.", ["40 count:cart >=", "60 count:store <="]),
    ("It neared 40 tonnes; it is just inside two hours.", ["40 t <", "2 hour <"]),
    ("Twenty-plus pubs, 20+ people, 400-some pages.", ["20 count:pub >", "20 count:person >", "400 count:page ~"]),
    ("Barely 20 trains ran.", ["20 count:train"]),
    # about so many
    ("Two or three trucks a day leave.", ["2..3 count:vehicle/day"]),
    ("It takes ten or fifteen minutes.", ["10..15 min"]),
    ("Five or six families share a yard.", ["5..6 count:household"]),
    ("Rule 5 or 6 holds in 2019 or 2020.", []),
    ("It takes two or 20 minutes.", ["20 min"]),
    ("Between eighteen and twenty-two carts arrive.", ["18..22 count:cart"]),
    ("Fifteen and twenty carts; a hundred and five carts.", ["20 count:cart", "105 count:cart"]),
    ("A further tenth were chipped, every other stall was shut.", ["0.1 ratio", "0.5 ratio"]),
    ("Three weirs leak, and a fourth is to follow.", ["3 count:weir"]),
    ("Hardly anyone under 30 speaks it.", []),
    ("He served nine years of a 12-year sentence.", ["9 year"]),
    ("The crop was 7,000 tonnes down on the record.", ["-7000 t"]),
    # a number that begins a sentence, and small ones behind a word that counts
    ("Seven weirs and four sluices were built.", ["7 count:weir", "4 count:sluice"]),
    ("Three quarters of a million chicks hatch there.", ["750000 count:chick"]),
    ("An additional two lifeguards will watch.", ["2 count:person"]),
    ("There are two caveats.", []),
    ("Ten Kettles", []),
    ("Five Ways to Live Better", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), FORMS)
def test_a_written_number_is_read_with_its_bound(text: str, expected: list[str]) -> None:
    found = [
        f"{one.value}{f'..{one.value_max}' if one.value_max else ''} {one.unit}"
        + (f" {one.comparator}" if one.comparator != "=" else "")
        for one in read_quantities(text, language="en")
    ]

    assert found == expected
