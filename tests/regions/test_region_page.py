import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from regions.models import Region
from tests.articles.pages import get, text_of
from tests.builders import ago, ahead, make_draft, submit
from tests.published import indicator, publish, region, year

pytestmark = pytest.mark.django_db


def key_figures(tree):
    return [" ".join(text_of(item).split()) for item in tree.xpath('//ul[@class="figures"]/li')]


def statements(tree):
    return [text_of(one).strip() for one in tree.xpath('//p[@class="statement"]')]


def test_region_shows_its_facts_newest_first_with_threads(client):
    hebei = region("hebei")
    older = publish("A port opened.", regions=[hebei], live_from=ago(hours=9))
    newer = publish("A bridge opened.", regions=[hebei], live_from=ago(hours=1))

    _response, tree = get(client, "/en/regions/hebei/")

    assert statements(tree) == ["A bridge opened.", "A port opened."]
    for version in (older, newer):
        passage = version.citations.get().passage
        slug = passage.capture.article.slug
        assert tree.xpath(f'//a[@href="/en/articles/{slug}/#p{passage.pk}"]')


def test_region_shows_only_what_is_published_on_it(client):
    hebei = region("hebei")
    publish("Of another place.", regions=[region("tianjin")])
    publish("To come.", regions=[hebei], live_from=ahead(hours=1))
    submit(make_draft())

    _response, tree = get(client, "/en/regions/hebei/")

    assert statements(tree) == []
    assert "No facts are published here yet" in text_of(tree)


def test_facts_of_regions_below_stay_on_their_own_pages(client):
    hebei = region("hebei")
    city = region("tangshan", parent=hebei)
    publish("Steel is made.", regions=[city])

    _response, tree = get(client, "/en/regions/hebei/")

    assert statements(tree) == []
    assert tree.xpath('//main//a[@href="/en/regions/tangshan/"]')


def test_key_figure_is_the_newest_level_of_each_indicator(client):
    hebei, boxes = region("hebei"), indicator("boxes", "Boxes", unit="TEU")
    publish(regions=[hebei], indicator=boxes, number={"value": "12500"}, **year(2022))
    publish(regions=[hebei], indicator=boxes, number={"value": "11100"}, **year(2021))

    _response, tree = get(client, "/en/regions/hebei/")

    (figure,) = key_figures(tree)
    assert "Boxes · 2022" in figure
    assert "12,500 TEU" in figure
    assert "11,100" not in figure


def test_key_figures_leave_out_growth_plans_and_facts_of_several_regions(client):
    hebei, boxes = region("hebei"), indicator("boxes", "Boxes", unit="TEU")
    base = {"base_start": year(2021)["period_start"], "base_end": year(2021)["period_end"]}
    publish(
        regions=[hebei],
        indicator=boxes,
        number={"value": "4", "unit": "percent", "role": "growth", **base},
    )
    publish(regions=[hebei], indicator=boxes, number={"value": "99"}, kind="plan")
    publish(regions=[hebei, region("tianjin")], indicator=boxes, number={"value": "77"})

    _response, tree = get(client, "/en/regions/hebei/")

    assert key_figures(tree) == []


def test_gaps_name_indicators_that_are_measured_elsewhere(client):
    region("hebei")
    boxes = indicator("boxes", "Boxes")
    indicator("never-measured", "Never measured")
    publish(regions=[region("tianjin")], indicator=boxes, number={"value": "12500"})

    _response, tree = get(client, "/en/regions/hebei/")

    gaps = [text_of(link) for link in tree.xpath('//details[@class="gaps"]//a')]
    assert gaps == ["Boxes"]


def test_older_facts_follow_on_the_next_page_once_each(client):
    hebei = region("hebei")
    passage = publish("Fact 0.", regions=[hebei]).citations.get().passage
    at = ago(hours=5)
    for number in range(1, 53):
        # Many of one moment: the cursor has to tell them apart by id.
        publish(f"Fact {number}.", regions=[hebei], passage=passage, live_from=at)

    _response, first = get(client, "/en/regions/hebei/")
    (on,) = first.xpath('//a[@rel="next"]/@href')
    _response, second = get(client, f"/en/regions/hebei/{on}")

    shown = statements(first) + statements(second)
    assert len(statements(first)) == 50
    assert sorted(shown) == sorted({f"Fact {number}." for number in range(53)})
    assert not second.xpath('//a[@rel="next"]')
    assert second.xpath('//nav[@class="pages"]//a[not(@rel)]')


@pytest.mark.parametrize(
    "address",
    [
        "/en/regions/nowhere/",
        "/en/sectors/nothing/",
        "/en/indicators/nothing/",
    ],
)
def test_unknown_addresses_are_404_with_a_way_on(client, address):
    _response, tree = get(client, address, status=404)

    assert tree.xpath('//main//a[@href="/en/facts/"]')


def test_queries_are_the_same_with_one_and_with_many_facts(client):
    hebei, boxes = region("hebei", parent=region("cluster")), indicator("boxes", unit="TEU")
    region("city", parent=hebei)
    first = publish(regions=[hebei], indicator=boxes, number={"value": "12500"}, **year(2020))
    publish(regions=[region("tianjin")], indicator=indicator("cars"), number={"value": "10"})
    get(client, "/en/regions/hebei/")
    with CaptureQueriesContext(connection) as one:
        get(client, "/en/regions/hebei/")
    passage = first.citations.get().passage
    for number in range(2, 61):
        publish(
            regions=[hebei],
            indicator=boxes,
            passage=passage,
            number={"value": "12500"},
            live_from=ago(hours=number),
        )
    with CaptureQueriesContext(connection) as many:
        get(client, "/en/regions/hebei/")

    assert len(many) == len(one) == 18


def test_regions_are_listed_as_a_tree_with_the_map(client):
    cluster = region("jing-jin-ji", kind=Region.Kind.CLUSTER)
    ring = [[116, 39], [117, 39], [117, 40], [116, 40], [116, 39]]
    region("hebei", parent=cluster, outline={"type": "MultiPolygon", "coordinates": [[ring]]})

    _response, tree = get(client, "/en/regions/")

    assert tree.xpath('//ul[@class="tree"]/li/ul/li/a/@href') == ["/en/regions/hebei/"]
    assert tree.xpath('//*[local-name()="svg"]/a/@href') == ["/en/regions/hebei/"]


def test_regions_say_when_there_are_none(client):
    _response, tree = get(client, "/en/regions/")

    assert "No regions are set up yet" in text_of(tree)
