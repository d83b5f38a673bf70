"""What a number counts, in English and Indonesian: the noun as it is stored."""

import pytest

from articles.text.amounts.counting import counted_after, noun_before
from articles.text.amounts.english_nouns import plural, singular
from articles.text.amounts.quantities import read_quantities


@pytest.mark.parametrize(
    ("one", "many"),
    [
        *(("factory", "factories"), ("box", "boxes"), ("branch", "branches"), ("leaf", "leaves")),
        *(("fireman", "firemen"), ("woman", "women"), ("child", "children"), ("bus", "buses")),
        *(("spacecraft", "spacecraft"), ("tv set", "tv sets"), ("memorandum", "memoranda")),
        *(("convoy", "convoys"), ("crane", "cranes")),
    ],
)
def test_plurals_and_singulars_of_english_nouns(one, many):
    assert plural(one) == many
    assert singular(many.rpartition(" ")[2]) == one.rpartition(" ")[2]


COUNTED = [
    ("en", " crane operators", "person"),
    ("en", " telecoms operators", "enterprise"),
    ("en", " foreign exhibitors", "enterprise"),
    ("en", " young software developers", "person"),
    ("en", " business leaders", "person"),
    ("en", " automated cranes", "crane"),
    ("en", " berths", "berth"),
    ("en", " data centres", "facility"),
    ("en", " guest rooms", "room"),
    ("en", " half-empty chip-makers", "enterprise"),
    ("en", "-strong workforce", "person"),
    ("en", " parts of speech", "unit"),
    ("id", " pelaku usaha", "enterprise"),
    ("id", " tersangka baru", "person"),
    ("id", " peserta pelatihan", "person"),
    ("id", " pusat data", "facility"),
    ("id", " unit mobil listrik", "vehicle"),
    ("id", " orang pekerja", "person"),
    ("id", " kontrak sewa", "contract"),
    ("id", " pekerjaannya", "job"),
    ("id", " kementerian", "ministry"),
    ("id", " mobil-mobil", "vehicle"),
]


@pytest.mark.parametrize(("language", "text", "noun"), COUNTED)
def test_the_head_of_the_phrase_is_what_is_counted(language, text, noun):
    unit = counted_after(text, 0, language)

    assert unit is not None
    assert (unit.code, unit.known) == ("count:" + noun, True)


def test_a_plural_that_no_table_has_is_counted_as_itself_but_not_as_known():
    unit = counted_after(" bronze amphorae and gargoyles", 0, "en")
    later = counted_after(" gargoyles", 0, "en")

    assert unit is not None
    assert (unit.code, unit.known) == ("count:gargoyle", False)
    assert later is not None
    assert later.code == "count:gargoyle"


@pytest.mark.parametrize(
    ("language", "text"), [("en", " of them"), ("en", " rose sharply"), ("id", " dari total")]
)
def test_what_is_no_noun_is_not_counted(language, text):
    assert counted_after(text, 0, language) is None


@pytest.mark.parametrize(
    ("language", "text", "noun"),
    [
        ("en", "deliveries to crane operators reached ", "count:person"),
        ("en", "passenger traffic at the port reached ", "count:person"),
        ("id", "pusat data di kota itu menjadi ", "count:facility"),
    ],
)
def test_the_noun_before_a_bare_number_is_the_last_one_named(language, text, noun):
    assert noun_before(text, len(text), language) == noun


def test_a_clause_ago_is_too_far_for_a_noun():
    assert noun_before("buses ran late. it reached ", 27, "en") is None


@pytest.mark.parametrize(
    ("language", "text", "units"),
    [
        ("en", "The robots sell well.\nIn May 4,150 units were shipped.", ["count:robot"]),
        ("en", "Robots.\nDeliveries were 21,540 in May.", ["count:robot"]),
        ("en", "Robots weld.\nIt will buy 18 automated cranes.", ["count:crane"]),
        ("en", "Cars, robots, robots.\nIt has 4,150 units a year.", ["count:robot/year"]),
        ("en", "Nothing else.\nIn May 4,150 units were shipped.", ["count:unit"]),
        (
            "id",
            "Mobil itu laris.\nSebanyak 7.340 unit dikirim seharga Rp289 juta per unit.",
            ["count:vehicle", "IDR/vehicle"],
        ),
        (
            "id",
            "Mobil laris, mobil mahal.\nKota itu menambah 31 stasiun. Totalnya kini 412 unit.",
            ["count:station"] * 2,
        ),
        ("id", "Roketnya ada.\nHarganya Rp289 juta per unit.", ["IDR/unit"]),
    ],
)
def test_units_are_of_the_goods_that_the_text_has_told_of(language, text, units):
    assert [quantity.unit for quantity in read_quantities(text, language=language)] == units
