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
        ("The National Dam Authority plans 40 dams.", ["The National Dam Authority"]),
        ("A Labour Ministry official was more careful.", ["Labour Ministry"]),
        ("The National Dam Authority opened 40 dams.", []),
        ("The National Dam Association remained the largest buyer, with 40 dams.", []),
        ("The Brevora Dam Center has attracted 40 firms.", []),
        ("The 4th Brevora Dam Expo concluded in Harbin on Monday, with 40 deals.", []),
        ("The Brevora Dam Society concluded on Monday that prices had risen.",
         ["The Brevora Dam Society"]),
        ("It has 40 dams, according to the management committee of the zone.",
         ["management committee"]),
        ("It has 40 dams, said Ola Fenn of the county department of culture and tourism.",
         ["county department of culture and tourism"]),
        ("It has 40 dams, the city bureau of human resources and social security said.",
         ["city bureau of human resources and social security"]),
        ("The National Dam Authority in Harbin is old.", []),
        ("He works at the National Dam Authority.", []),
        ("Tern Building Society members get 4%.", []),
        ('"We are thrilled," commented Jane Doe, Managing Director, Brevora Asia.',
         ["Brevora Asia"]),
        ('"It is a fad," concluded the Tern Society.', ["Tern Society"]),
        ('"It is a fad," tweeted Brevora\'s boss, Jane Doe.', ["Brevora"]),
        ("According to the state-run Harbour Daily, stocks fell.", ["Harbour Daily"]),
        ("Tern Water said stocks fell.", ["Tern Water"]),
        ("Jane Doe wrote in the Harbour Gazette that stocks fell.", ["Harbour Gazette"]),
        ("Jane Doe wrote in the margin that stocks fell.", []),
        ("Golden Orchard Ltd expects fiscal year sales growth of 1.8 percent.", []),
        ("Golden Orchard Ltd expects growth of 1.8 percent.", ["Golden Orchard Ltd"]),
        ("Injury reports show 6 cases.", []),
    ],
)  # fmt: skip
def test_bodies_of_those_who_speak(text, expected):
    assert names(text, "en") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Whom those work for who speak: what an aside says of them.
        (
            "Derek Sills, a Korea scholar with the Northgate Institute, said it would fall.",
            ["Northgate Institute"],
        ),
        (
            "It would fall, said Derek Sills, a Korea scholar with the Northgate Institute.",
            ["Northgate Institute"],
        ),
        (
            "“It stopped,” said Lena Hart, who runs the Asia desk at Corvane, a broker.",
            ["Corvane"],
        ),
        ("Ann Lee, a nurse at Northgate Hospital, said her rent rose 12%.", []),
        ("It fell, said Ann Lee, a retired judge of the Northgate Court.", []),
        ("Ann Lee, who commutes from Wuqing, said the fare rose 12%.", []),
        (
            "Dora Quill, who advises the Pilots' Union, put the bill at $40 million.",
            ["Pilots' Union"],
        ),
        ("“It is full,” said Dora Quill, who advises tenants at Meridian Tower.", []),
        ("Oda, the Mizuka Bank economist, says exports will fall 3%.", ["Mizuka Bank"]),
        ("According to Mizuka Research's Li Na, traffic rose 4%.", ["Mizuka Research"]),
        ("“It is full,” says Bo Lund, head of sales at the Swedish sawmill Norrtra.", ["Norrtra"]),
        # A body and another one; one body with two fields.
        (
            "Its authors, from Yanshan University and the Delft Centre for Steel, warn of 4%.",
            ["Yanshan University", "Delft Centre for Steel"],
        ),
        (
            "The Ministry of Trade and Energy said output rose 4%.",
            ["The Ministry of Trade and Energy"],
        ),
        ("A statement from the unions GMB and Quell said 400 jobs would go.", ["GMB and Quell"]),
        # What a firm hands in, and those who speak in its name.
        (
            "Zhiju Robotics, whose prospectus says 71% comes from three firms, rose.",
            ["Zhiju Robotics"],
        ),
        ("Calder's vice-president, Audrey May, called it a pause of 12 days.", ["Calder"]),
        (
            "Toyama expects to sell 10 million cars, its president, Koji Abe, told holders.",
            ["Toyama"],
        ),
        ("Calder's mills will run at 71%, its chairman, Wu Lei, said.", []),
        # Verbs of those who speak.
        ("The Pilots' Guild complained of 14 days and blamed the port.", ["The Pilots' Guild"]),
        (
            "The Northgate Commission clarified that 14 days is the limit.",
            ["The Northgate Commission"],
        ),
        (
            "That was the verdict of the Northgate Metals Market, after a fall of 4%.",
            ["Northgate Metals Market"],
        ),
        (
            "A poll of 300 firms conducted for the Retail Federation found 4%.",
            ["Retail Federation"],
        ),
        # What a body does shows by its verb: nouns behind its name are none.
        ("The Northgate Commission resolutions drew 40 replies.", []),
        ("He spoke to the Northgate Commission over 40 ships.", []),
        ("The Northgate Commission ranks 40 ports.", ["The Northgate Commission"]),
        ("“It fell 4%,” said Ann Lee, head of Fundamental Research at Quay Bank.", ["Quay Bank"]),
        # A body's own word stands for it where the text gives no longer name.
        ("The Treasury said growth was 1.2%.", ["The Treasury"]),
        ("The Dale Treasury rose. The Treasury said growth was 1.2%.", []),
        ("The Bank said growth was 1.2%.", []),
        # Where a figure comes from, and who keeps it.
        ("The figure, 4.1 million, comes from the Tenants' League.", ["Tenants' League"]),
        ("The steel, 4.1 million tonnes, comes from the Tenants' League.", []),
        ("That number comes from a tally kept by Port Watch.", ["Port Watch"]),
        ("According to one estimate, from the broker Arlow, 400 ships wait.", ["Arlow"]),
        ("Analysts surveyed by the newswire Dow Tern had expected 4%.", ["Dow Tern"]),
        ("Prices will fall, Tern Securities' commodity team wrote.", ["Tern Securities"]),
        ("One in four will hire, PowerTern's quarterly poll found.", ["PowerTern"]),
        # Who counts for a living has said it; but not what happens to his shares.
        ("Sales will top 2 million, if Gartner is to be believed.", ["Gartner"]),
        ("Gartner's shares fell 3%. Photo: Reuters", []),
    ],
)
def test_bodies_of_those_who_speak_and_of_who_counts(text, expected):
    assert names(text, "en") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "It uses counts published in March 2021 by the Forest Conservation Administration.",
            ["Forest Conservation Administration"],
        ),
        ("The rates, issued on 4 May by the Port Inspectorate, rose 3%.", ["Port Inspectorate"]),
        ("Some 4,100 births were recorded in 2020 by the county registry.", ["county registry"]),
        ("Her memoir was published in 2009 by Lantern Books.", []),
        ("The house was built in 1920 by the Mill Company.", []),
        ("It was issued in May by hand.", []),
        ("Quay Dale health authority reported two cases.", ["Quay Dale health authority"]),
        ("Tasmania health authority reported two cases.", ["Tasmania health authority"]),
        (
            "New South Wales rural fire service said 41 fires burned.",
            ["New South Wales rural fire service"],
        ),
        ("In a statement, Antwerp port authority said traffic fell.", ["Antwerp port authority"]),
        ("Local health authority reported two cases.", []),
        ("Idaho wildlife officials reported 30 bears.", []),
        ("Nevada State Police reported 14 crashes.", ["Nevada State Police"]),
        ("Local Police reported 14 crashes.", []),
        ("Prices rose 4.1%, the Land Registry said.", ["Land Registry"]),
        ("Prices rose 4.1%, the land registry said.", []),
        ("Rates rose 4.1%, the Central Bank said.", []),
    ],
)
def test_bodies_by_their_place_or_behind_a_time(text, expected):
    assert names(text, "en") == expected
