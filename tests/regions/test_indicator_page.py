from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from regions.models import SeriesBreak
from tests.articles.pages import get, text_of
from tests.builders import ago
from tests.published import indicator, publish, region, sector, source, year

pytestmark = pytest.mark.django_db


@pytest.fixture
def boxes(db):
    return indicator("boxes", "Boxes", unit="TEU")


def words(element):
    return " ".join(text_of(element).split())


def cells(tree):
    """The series table as rows of words, heads included."""
    (table,) = tree.xpath('//table[@class="series"]')
    return [[words(cell) for cell in row.xpath("./td|./th")] for row in table.xpath(".//tr")]


def test_table_has_years_as_heads_and_series_as_rows(client, boxes):
    hebei, tianjin = region("hebei", "Hebei", position=2), region("tianjin", "Tianjin", position=1)
    publish(regions=[hebei], indicator=boxes, number={"value": "200"}, **year(2022))
    publish(regions=[hebei], indicator=boxes, number={"value": "100"}, **year(2020))
    publish(regions=[tianjin], indicator=boxes, number={"value": "300"}, **year(2022))

    _response, tree = get(client, "/en/indicators/boxes/")

    head, first, second = cells(tree)
    assert head == ["", "2020", "2022"]
    assert first[0] == "Tianjin"
    assert "no published figure" in first[1]
    assert first[2].startswith("300")
    assert second[0] == "Hebei"
    assert second[1].startswith("100")


def test_every_number_leads_to_its_fact_and_its_marked_sentence(client, boxes):
    version = publish(regions=[region("hebei")], indicator=boxes, number={"value": "200"})
    passage = version.citations.get().passage

    _response, tree = get(client, "/en/indicators/boxes/")

    (table,) = tree.xpath('//table[@class="series"]')
    assert table.xpath(f'.//a[@href="/en/facts/{version.fact_id}/"]')
    assert table.xpath(f'.//a[@href="/en/articles/{passage.capture.article.slug}/#p{passage.pk}"]')


def test_figures_that_differ_stand_together_and_say_so(client, boxes):
    hebei = region("hebei")
    for value in ("200", "250"):
        publish(regions=[hebei], indicator=boxes, number={"value": value})

    _response, tree = get(client, "/en/indicators/boxes/")

    (cell,) = tree.xpath('//table[@class="series"]//td[.//p[@class="differs"]]')
    assert "200" in words(cell)
    assert "250" in words(cell)


def test_the_same_figure_of_two_sources_does_not_differ(client, boxes):
    hebei = region("hebei")
    for _source in range(2):
        publish(regions=[hebei], indicator=boxes, number={"value": "200"})

    _response, tree = get(client, "/en/indicators/boxes/")

    (table,) = tree.xpath('//table[@class="series"]')
    assert not table.xpath('.//p[@class="differs"]')
    assert len(table.xpath('.//a[@class="thread-link"]')) == 2


def test_chart_points_lead_to_facts_and_say_what_they_are(client, boxes):
    hebei = region("hebei", "Hebei")
    versions = [
        publish(
            regions=[hebei],
            indicator=boxes,
            number={"value": str(n)},
            passage=source(f"It was {n}."),
            **year(n),
        )
        for n in (2020, 2021, 2022)
    ]

    _response, tree = get(client, "/id/indicators/boxes/")

    links = tree.xpath('//*[local-name()="svg"]//a')
    assert [link.get("href") for link in links] == [f"/id/facts/{v.fact_id}/" for v in versions]
    assert all("Hebei" in link.get("aria-label") for link in links)
    # Coordinates keep their point in a language that writes a comma.
    assert all("," not in circle.get("cx") for circle in tree.xpath('//*[local-name()="circle"]'))


def test_growth_and_multiples_stand_apart(client, boxes):
    base = {"base_start": date(2021, 1, 1), "base_end": date(2021, 12, 31)}
    publish(
        regions=[region("hebei")],
        indicator=boxes,
        number={"value": "4.5", "unit": "percent", "role": "growth", **base},
    )

    _response, tree = get(client, "/en/indicators/boxes/")

    assert not tree.xpath('//table[@class="series"]')
    (section,) = tree.xpath('//section[@aria-labelledby="changes-title"]')
    assert "4.5%" in words(section)
    assert "compared with 2021" in words(section)


@pytest.mark.parametrize(
    "columns",
    [
        {"period_start": date(2022, 1, 1), "period_end": date(2022, 6, 30)},
        {"kind": "plan"},
        {"number": {"value": "200", "unit": "count:unit"}},
    ],
)
def test_parts_of_years_plans_and_other_units_stand_apart(client, boxes, columns):
    publish(regions=[region("hebei")], indicator=boxes, **{"number": {"value": "200"}, **columns})

    _response, tree = get(client, "/en/indicators/boxes/")

    assert not tree.xpath('//table[@class="series"]')
    assert "200" in words(tree.xpath('//section[@aria-labelledby="others-title"]')[0])


def test_definition_and_breaks_are_in_the_reader_s_language(client, boxes):
    boxes.names.update(definition="Boxes through the port.")
    boxes.names.create(language="id", text="Peti kemas", definition="Peti kemas lewat pelabuhan.")
    for language, note in (("en", "Counted anew."), ("id", "Dihitung ulang.")):
        SeriesBreak.objects.create(
            indicator=boxes, starts_on=date(2019, 1, 1), language=language, note=note
        )

    _response, tree = get(client, "/id/indicators/boxes/")

    assert "Peti kemas lewat pelabuhan." in text_of(tree)
    assert "Dihitung ulang." in text_of(tree)
    assert "Counted anew." not in text_of(tree)


def test_merged_indicator_leads_on_and_its_facts_come_along(client, boxes):
    old = indicator("containers", unit="TEU", merged_into=boxes)
    publish("Old tag.", regions=[region("hebei")], indicator=old, number={"value": "200"})

    assert client.get("/en/indicators/containers/").headers["Location"] == "/en/indicators/boxes/"
    _response, tree = get(client, "/en/indicators/boxes/")
    assert "Old tag." in text_of(tree)


def test_indicators_are_listed_with_their_units(client, boxes):
    indicator("containers", merged_into=boxes)

    _response, tree = get(client, "/en/indicators/")

    assert [text_of(link) for link in tree.xpath("//main//li/a")] == ["Boxes"]
    assert "TEU" in text_of(tree)


def test_indicators_say_when_there_are_none(client):
    _response, tree = get(client, "/en/indicators/")

    assert "No indicators are set up yet" in text_of(tree)


def test_queries_are_the_same_with_one_and_with_many_facts(client, boxes):
    hebei = region("hebei")
    first = publish(regions=[hebei], indicator=boxes, number={"value": "300"})
    get(client, "/en/indicators/boxes/")
    with CaptureQueriesContext(connection) as one:
        get(client, "/en/indicators/boxes/")
    passage = first.citations.get().passage
    for number in range(2, 61):
        publish(
            regions=[hebei],
            indicator=boxes,
            passage=passage,
            number={"value": "300"},
            live_from=ago(hours=number),
            **year(1950 + number),
        )
    with CaptureQueriesContext(connection) as many:
        get(client, "/en/indicators/boxes/")

    assert len(many) == len(one) == 15


@pytest.mark.parametrize(
    ("second", "names"),
    [("chips", ["Hebei", "Tianjin"]), ("cars", ["Hebei · Chips", "Tianjin · Cars"])],
)
def test_series_name_their_sectors_only_where_these_tell_them_apart(client, boxes, second, names):
    sectors = {name: sector(name, name.title()) for name in ("chips", "cars")}
    for place, name in (("hebei", "chips"), ("tianjin", second)):
        publish(
            regions=[region(place, place.title())],
            sectors=[sectors[name]],
            indicator=boxes,
            number={"value": "200"},
        )

    _response, tree = get(client, "/en/indicators/boxes/")

    assert [row[0] for row in cells(tree)[1:]] == names


def test_a_brief_s_number_is_called_by_its_named_source(client, boxes):
    passage = source("The port reported 200 boxes.", kind="brief", url=None)
    version = publish(
        regions=[region("hebei")],
        indicator=boxes,
        number={"value": "200"},
        passage=passage,
        sources=["ANTARA", "Xinhua"],
    )

    _response, tree = get(client, "/en/indicators/boxes/")

    (link,) = tree.xpath('//table[@class="series"]//a[@class="thread-link"]')
    assert text_of(link) == "ANTARA"
    assert link.get("href").endswith(f"#p{version.citations.get().passage_id}")


def test_facts_without_a_number_are_only_listed(client, boxes):
    publish("The port counts its boxes anew.", regions=[region("hebei")], indicator=boxes)

    _response, tree = get(client, "/en/indicators/boxes/")

    assert not tree.xpath("//table")
    assert "The port counts its boxes anew." in text_of(tree.xpath('//section[@id="facts"]')[0])
