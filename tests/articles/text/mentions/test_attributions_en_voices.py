"""Bodies that English text names by who speaks for them, and firms that it knows by what it tells."""

import pytest

from tests.articles.text.mentions.sources_named import names


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The rollout took nine years, Brevora's chief scientist Mina Falk said.", ["Brevora"]),
        ("Brevora's vice-chancellor told staff that 300 posts will go.", ["Brevora"]),
        ("Hebra's governor said 300 posts will go.", []),
        ('"We are ready," quipped Lars Ek of Nordvik Shipbrokers.', ["Nordvik Shipbrokers"]),
        ('"We are ready," sighs Wu Ping, a lecturer at Tern College.', ["Tern College"]),
        ("He met Lars Ek of Nordvik Shipbrokers.", []),
        ("Licensing fell to 5%, per Brevora.", ["Brevora"]),
        ("The gas costs $11, or $4 per MMBtu.", []),
        ("Ports handled 12m boxes, according to schedules filed with SkyQuill.", ["SkyQuill"]),
        ("Ports handled 12m boxes, according to people familiar with Brevora's plan.", []),
        ("He put in 2 million, according to filings with the county auditor.", ["county auditor"]),
        ("A team at the University of Perto fed eleven years of maps into a model.",
         ["University of Perto"]),
        ("A team at the University of Perto lost.", []),
        ("Exports rose 4%, an industry association reckons.", ["industry association"]),
        ("Quayle, an industry association, reckons exports rose 4%.", ["Quayle"]),
        ("Harbin-based Brevora said sales fell 4%.", ["Brevora"]),
        ("Engineers report in the journal Rust & Rot that pumps last longer.", ["Rust & Rot"]),
        ("A study published in Quay Health found pumps last longer.", ["Quay Health"]),
        ("A study published in March found pumps last longer.", []),
        ('"It is safe," said Ratna Wibisono, who heads the society Perkin.', ["Perkin"]),
        ('"It is safe," said Qiao Zhen, who runs a shop in the Daxin district.', []),
        ('"It works," said a Brevora spokesperson.', ["Brevora"]),
        ("InfoNest President Dan McDow said sales were weak.", ["InfoNest"]),
        ("Ola Fenn, head of Asia strategy at Brevora, said sales were weak.", ["Brevora"]),
        ("Ola Fenn, CEO of Brevora, said sales were weak.", ["Brevora"]),
        ("Ola Fenn, mayor of Brevora, said sales were weak.", []),
        ("Brad Fenn, from Automotive News Quay, said demand tapers off.",
         ["Automotive News Quay"]),
        ("A survey of 200 firms by Brevora found stocks fell.", ["Brevora"]),
        ("Brevora forecasts a fall of 4%.", ["Brevora"]),
        ("Trade forecasts fell short.", []),
        ("Golden Orchard sold 400 units, it said.", ["Golden Orchard"]),
        ("Golden Orchard's kiln cut emissions by 4%, the company said.", ["Golden Orchard"]),
        ("Sales rose 4%, the company said.", []),
        ("Tangshan police said two people were hurt.", ["Tangshan police"]),
        ("The agency said two people were hurt.", []),
        ("That beat the 4% expected by Norvane analysts.", ["Norvane"]),
        ("Growth was 4%, short of Norvane's forecast.", ["Norvane"]),
        ("The National Dam Authority ranks it first.", ["The National Dam Authority"]),
        ("Ola Fenn wants 40 dams.", []),
        ("Said veteran industry analyst Ken Falk: it is late.", []),
        ("Golden Orchard Ltd expects fiscal year sales growth of 1.8 percent.", []),
        ("Golden Orchard Ltd expects growth of 1.8 percent.", ["Golden Orchard Ltd"]),
        ("Injury reports show 6 cases.", []),
    ],
)  # fmt: skip
def test_bodies_of_those_who_speak(text, expected):
    assert names(text, "en") == expected
