"""JSON-LD of facts and articles, as a reader of the page's data block sees it."""

import pytest

from articles.models import Attribution, Citation
from tests.articles.pages import (
    RAILWAY,
    TIMES,
    data_of,
    get,
    make_page_capture,
    passage_of,
    publish,
)
from tests.builders import (
    ago,
    approve,
    make_article,
    make_capture,
    make_draft,
    make_passage,
    make_publisher,
    make_quantity_draft,
    make_region,
    make_sector,
    make_user,
    submit,
    withdraw,
)

pytestmark = pytest.mark.django_db
ROOT = "http://testserver"


def claim_of(client, version, path=""):
    _response, page = get(client, f"/en/facts/{version.fact_id}/{path}")
    return data_of(page)


def article_of(client, slug="port"):
    _response, page = get(client, f"/en/articles/{slug}/")
    return data_of(page)


def test_a_fact_is_a_claim_that_appears_in_a_quotation_of_a_news_article(client):
    capture = make_page_capture(title="Port news", url="https://news.example/port")
    fact = publish(capture, RAILWAY)
    claim = claim_of(client, fact)
    assert claim["@context"] == "https://schema.org"
    assert claim["@type"] == "Claim"
    assert claim["@id"] == f"{ROOT}/f/{fact.fact_id}/v1"
    assert claim["text"] == "The port handled boxes."
    assert claim["inLanguage"] == "en"
    (quotation,) = claim["appearance"]
    assert quotation == claim["firstAppearance"]
    assert quotation["@type"] == "Quotation"
    assert quotation["text"] == RAILWAY
    assert quotation["url"] == f"{ROOT}/en/articles/port/#p{passage_of(fact).pk}"
    work = quotation["isPartOf"]
    assert work["@type"] == "NewsArticle"
    assert work["@id"] == work["url"] == "https://news.example/port"
    assert work["headline"] == "Port news"
    assert work["datePublished"] == "2023-05-26"
    assert work["archivedAt"] == [f"{ROOT}/a/{capture.article_id}/c/1"]


def test_a_number_is_an_observation_with_its_variable_place_and_time(client):
    draft = make_quantity_draft(
        passage=make_passage(capture=make_page_capture(), exact=TIMES),
        number={"half_width": 50_000, "lower": 12_450_000, "upper": 12_550_000},
    )
    fact = approve(submit(draft))
    observation = claim_of(client, fact)["about"][0]
    assert observation["@type"] == "Observation"
    assert observation["value"] == 12_500_000
    assert observation["unitText"] == "TEU"
    assert observation["marginOfError"] == {"@type": "QuantitativeValue", "value": 50_000}
    assert (observation["minValue"], observation["maxValue"]) == (12_450_000, 12_550_000)
    assert observation["observationDate"] == "2022-01-01/2022-12-31"
    assert observation["variableMeasured"]["@type"] == "StatisticalVariable"
    assert observation["variableMeasured"]["name"] == fact.indicator.slug
    (place,) = observation["observationAbout"]
    assert place["url"] == f"{ROOT}/en/regions/{fact.regions.get().slug}/"


def test_an_open_period_and_a_decimal_stay_exact(client):
    draft = make_quantity_draft(
        passage=make_passage(capture=make_page_capture(), exact=TIMES),
        number={"value": "2511.44"},
        period_start=None,
    )
    observation = claim_of(client, approve(submit(draft)))["about"][0]
    assert observation["value"] == 2511.44
    assert observation["observationDate"] == "../2022-12-31"
    assert "marginOfError" not in observation


def test_regions_and_sectors_are_what_it_is_about(client):
    draft = make_draft(passage=make_passage(capture=make_page_capture(), exact=RAILWAY))
    draft.version_regions.create(
        region=make_region(slug="bj", iso_code="CN-BJ", wikidata_id="Q956")
    )
    draft.version_sectors.create(sector=make_sector(slug="rail", isic_code="4911"))
    about = claim_of(client, approve(submit(draft)))["about"]
    assert {
        "@type": "AdministrativeArea",
        "name": "bj",
        "identifier": "CN-BJ",
        "url": f"{ROOT}/en/regions/bj/",
        "sameAs": "https://www.wikidata.org/entity/Q956",
    } in about
    assert about[-1]["@type"] == "DefinedTerm"
    assert about[-1]["termCode"] == "4911"


def test_the_first_appearance_is_the_oldest_work_and_contradictions_are_none(client):
    capture = make_page_capture()
    old = make_capture(article=make_article(slug="old", published_on="2020-02-01"), text="Planned.")
    other = make_capture(article=make_article(slug="no", published_on="2010-01-01"), text="Never.")
    draft = make_draft(passage=make_passage(capture=capture, exact=RAILWAY))
    Citation.objects.create(version=draft, passage=make_passage(capture=old, exact="Planned."))
    against = make_passage(capture=other, exact="Never.")
    Citation.objects.create(version=draft, passage=against, role="contradicts")
    claim = claim_of(client, approve(submit(draft)))
    assert [each["text"] for each in claim["appearance"]] == [RAILWAY, "Planned."]
    assert claim["firstAppearance"]["text"] == "Planned."


def test_named_sources_are_what_the_article_is_based_on(client):
    draft = make_draft(passage=make_passage(capture=make_page_capture(), exact=RAILWAY))
    citation = draft.citations.get()
    agency = make_publisher(slug="agency", kind="agency")
    Attribution.objects.create(citation=citation, name="AG", publisher=agency)
    Attribution.objects.create(
        citation=citation,
        position=2,
        name="Office",
        url="https://office.example/1",
        published_on="2023-01-20",
    )
    work = claim_of(client, approve(submit(draft)))["appearance"][0]["isPartOf"]
    assert work["isBasedOn"] == [
        {"@type": "CreativeWork", "publisher": {"@type": "Organization", "name": "agency"}},
        {
            "@type": "CreativeWork",
            "publisher": {"@type": "Organization", "name": "Office"},
            "url": "https://office.example/1",
            "datePublished": "2023-01-20",
        },
    ]
    assert article_of(client)["isBasedOn"] == work["isBasedOn"]


def test_the_author_is_the_publisher_where_there_is_no_byline(client):
    publish(make_page_capture(), RAILWAY)
    work = article_of(client)
    assert work["author"] == work["publisher"]
    assert work["publisher"]["@type"] == "NewsMediaOrganization"


def test_a_byline_is_a_person(client):
    publish(make_page_capture(byline="A. Penulis"), RAILWAY)
    assert article_of(client)["author"] == {"@type": "Person", "name": "A. Penulis"}


def test_a_brief_is_an_article_named_by_its_capture(client):
    capture = make_page_capture(kind="brief", url=None, policy="full")
    publish(capture, RAILWAY)
    work = article_of(client)
    assert work["@type"] == "Article"
    assert work["@id"] == f"{ROOT}/a/{capture.article_id}/c/1"
    assert work["url"] == f"{ROOT}/en/articles/port/"


def test_a_work_without_a_date_is_an_article(client):
    publish(make_page_capture(published_on=None, published_precision="unknown"), RAILWAY)
    work = article_of(client)
    assert work["@type"] == "Article"
    assert "datePublished" not in work


@pytest.mark.parametrize(("precision", "written"), [("month", "2023-05"), ("year", "2023")])
def test_a_date_is_as_exact_as_it_is_known(client, precision, written):
    publish(make_page_capture(published_precision=precision), RAILWAY)
    assert article_of(client)["datePublished"] == written


def test_an_article_names_all_its_captures_newest_first(client):
    old = make_page_capture()
    new = make_capture(article=old.article, text=old.text + " More.")
    publish(old, RAILWAY)
    publish(new, RAILWAY)
    address = f"{ROOT}/a/{old.article_id}/c"
    assert article_of(client)["archivedAt"] == [f"{address}/2", f"{address}/1"]


def test_a_withheld_article_gives_no_quotation(client):
    capture = make_page_capture(
        policy="withheld",
        withheld_reason="A court asked for it.",
        withheld_at=ago(hours=1),
        withheld_by=make_user("reviewer"),
    )
    claim = claim_of(client, publish(capture, RAILWAY))
    assert [each["@type"] for each in claim["appearance"]] == ["NewsArticle"]
    assert RAILWAY not in str(claim)


def test_a_withdrawn_fact_says_until_when_and_why(client):
    fact = withdraw(publish(make_page_capture(), RAILWAY))
    claim = claim_of(client, fact)
    assert claim["creativeWorkStatus"] == "withdrawn"
    assert claim["expires"] == fact.live_until.isoformat()
    (correction,) = claim["correction"]
    assert correction["@type"] == "CorrectionComment"
    assert correction["text"] == "An invented reason."


def test_a_later_version_is_based_on_the_one_before(client):
    capture = make_page_capture()
    times = [ago(hours=hours) for hours in (6, 5, 4)]
    first = publish(capture, RAILWAY, approved_at=times[0], live_from=times[0])
    for time in times[1:]:
        later = {"approved_at": time, "live_from": time}
        publish(capture, RAILWAY, fact=first.fact, correction="update", **later)
    assert claim_of(client, first)["isBasedOn"] == f"{ROOT}/f/{first.fact_id}/v2"
    assert claim_of(client, first, "v2/")["isBasedOn"] == f"{ROOT}/f/{first.fact_id}/v1"
    old = claim_of(client, first, "v1/")
    assert old["creativeWorkStatus"] == "replaced"
    assert "isBasedOn" not in old


def test_the_sites_address_comes_from_the_settings_where_set(client, settings):
    settings.SITE_URL = "https://portal.example"
    fact = publish(make_page_capture(), RAILWAY)
    assert claim_of(client, fact)["@id"] == f"https://portal.example/f/{fact.fact_id}/v1"
