import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.articles.pages import get, text_of
from tests.builders import ago
from tests.published import indicator, publish, region, sector

pytestmark = pytest.mark.django_db


def statements(tree):
    return [text_of(one).strip() for one in tree.xpath('//p[@class="statement"]')]


def test_sector_shows_its_facts_and_those_of_the_sectors_below(client):
    digital = sector("digital")
    chips = sector("chips", parent=digital)
    publish("Chips are made.", sectors=[chips], live_from=ago(hours=2))
    publish("All of it grows.", sectors=[digital, chips], live_from=ago(hours=1))
    publish("Ships sail.", sectors=[sector("shipping")])

    _response, tree = get(client, "/en/sectors/digital/")

    assert statements(tree) == ["All of it grows.", "Chips are made."]
    assert tree.xpath('//main//a[@href="/en/sectors/chips/"]')


def test_merged_sector_leads_to_the_one_it_was_merged_into(client):
    chips = sector("chips")
    sector("semiconductors", merged_into=sector("microchips", merged_into=chips))

    response = client.get("/en/sectors/semiconductors/")

    assert response.status_code == 302
    assert response.headers["Location"] == "/en/sectors/chips/"


def test_facts_keep_their_tag_and_are_found_under_the_merged_sector(client):
    chips = sector("chips")
    publish("Chips are made.", sectors=[sector("semiconductors", merged_into=chips)])

    _response, tree = get(client, "/en/sectors/chips/")

    assert statements(tree) == ["Chips are made."]


def test_key_figures_tell_regions_apart(client):
    chips, made = sector("chips"), indicator("made", "Chips made", unit="count:unit")
    for place, value in (("Hebei", "300"), ("Tianjin", "500")):
        publish(
            regions=[region(place.lower(), place)],
            sectors=[chips],
            indicator=made,
            number={"value": value},
        )

    _response, tree = get(client, "/en/sectors/chips/")

    figures = [" ".join(text_of(one).split()) for one in tree.xpath('//ul[@class="figures"]/li')]
    assert len(figures) == 2
    assert any("Hebei" in one and "300 units" in one for one in figures)
    assert any("Tianjin" in one and "500 units" in one for one in figures)


def test_a_key_figure_of_several_regions_is_shown_once(client):
    chips, made = sector("chips"), indicator("made", unit="count:unit")
    both = [region("hebei", "Hebei"), region("tianjin", "Tianjin")]
    publish(regions=both, sectors=[chips], indicator=made, number={"value": "300"})

    _response, tree = get(client, "/en/sectors/chips/")

    assert len(tree.xpath('//ul[@class="figures"]/li')) == 1


def test_regions_without_a_fact_are_named(client):
    chips = sector("chips")
    publish("Chips are made.", sectors=[chips], regions=[region("hebei", "Hebei")])
    region("tianjin", "Tianjin")

    _response, tree = get(client, "/en/sectors/chips/")

    gaps = [text_of(one) for one in tree.xpath('//p[contains(., "No published fact here yet")]')]
    assert len(gaps) == 1
    assert "Tianjin" in gaps[0]
    assert "Hebei" not in gaps[0]


def test_sectors_are_listed_as_a_tree_without_merged_ones(client):
    digital = sector("digital")
    sector("semiconductors", merged_into=sector("chips", parent=digital))

    _response, tree = get(client, "/en/sectors/")

    assert tree.xpath("//main//a/@href") == ["/en/sectors/digital/", "/en/sectors/chips/"]


def test_sectors_say_when_there_are_none(client):
    _response, tree = get(client, "/en/sectors/")

    assert "No sectors are set up yet" in text_of(tree)


def test_queries_are_the_same_with_one_and_with_many_facts(client):
    chips, made = sector("chips"), indicator("made", unit="count:unit")
    place = region("hebei")
    first = publish(regions=[place], sectors=[chips], indicator=made, number={"value": "300"})
    get(client, "/en/sectors/chips/")
    with CaptureQueriesContext(connection) as one:
        get(client, "/en/sectors/chips/")
    passage = first.citations.get().passage
    for number in range(2, 61):
        publish(
            regions=[place],
            sectors=[chips],
            indicator=made,
            passage=passage,
            number={"value": "300"},
            live_from=ago(hours=number),
        )
    with CaptureQueriesContext(connection) as many:
        get(client, "/en/sectors/chips/")

    assert len(many) == len(one) == 15
