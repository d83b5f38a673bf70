import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from regions.models import Region
from tests.articles.pages import get, text_of
from tests.builders import (
    ago,
    ahead,
    approve,
    change,
    make_correction,
    make_draft,
    make_passage,
    make_user,
    submit,
)
from tests.published import indicator, publish, region, source, year

pytestmark = pytest.mark.django_db


@pytest.fixture
def cluster(db):
    return region("jing-jin-ji", "Jing-Jin-Ji", kind=Region.Kind.CLUSTER)


def words(element):
    return " ".join(text_of(element).split())


def opening(tree):
    return [words(one) for one in tree.xpath('//div[@class="opening"]//p[@class="statement"]')]


def figures(tree):
    return [words(one) for one in tree.xpath('//ul[@class="figures"]/li')]


def test_two_sentences_are_those_that_stand_first_in_their_article(client, cluster):
    text = "It lies by the sea. It has three members. It will grow."
    capture = source(text).capture
    for number, sentence in enumerate(
        ["It will grow.", "It has three members.", "It lies by the sea."]
    ):
        publish(
            sentence,
            regions=[cluster],
            passage=make_passage(capture=capture, exact=sentence),
            live_from=ago(hours=number + 1),
        )

    _response, tree = get(client, "/en/")

    assert opening(tree) == ["It lies by the sea.", "It has three members."]


def test_sentences_are_about_the_cluster_alone_and_without_a_number(client, cluster):
    publish("Of a member.", regions=[region("hebei")])
    publish("Of both.", regions=[cluster, region("tianjin")])
    publish("A number.", regions=[cluster], number={"value": "12"})
    publish("It lies by the sea.", regions=[cluster])

    _response, tree = get(client, "/en/")

    assert opening(tree) == ["It lies by the sea."]


def test_figures_are_the_newest_levels_of_five_indicators_with_year_and_thread(client, cluster):
    for number in range(6):
        measured = indicator(f"measure-{number}", f"Measure {number}", position=number)
        for time in (2021, 2022):
            publish(
                regions=[cluster],
                indicator=measured,
                number={"value": str(time + number)},
                **year(time),
            )

    _response, tree = get(client, "/en/")

    shown = figures(tree)
    assert [one.split(" ·")[0] for one in shown] == [f"Measure {n}" for n in range(5)]
    assert all("· 2022" in one for one in shown)
    assert len(tree.xpath('//ul[@class="figures"]//a[@class="thread-link"]')) == 5


def test_empty_portal_says_what_it_is_and_shows_a_way_on(client):
    _response, tree = get(client, "/en/")

    assert "Each one leads to the exact sentence" in text_of(tree)
    assert tree.xpath('//main//a[@href="/en/about/"]')
    assert "Nothing published has been corrected" in text_of(tree)
    assert not tree.xpath('//*[local-name()="svg"]')


def test_newest_facts_are_live_ones(client):
    publish("Live.")
    publish("To come.", live_from=ahead(hours=1))

    _response, tree = get(client, "/en/")

    newest = tree.xpath('//section[@aria-labelledby="newest-title"]//p[@class="statement"]')
    assert [words(one) for one in newest] == ["Live."]


def correct(kind, wording, **columns):
    """A published fact with a live next version of this kind of correction."""
    first = publish("Before.", live_from=ago(hours=5))
    draft = make_draft(fact=first.fact, passage=first.citations.get().passage, correction=kind)
    draft.statements.update(text=wording)
    return approve(submit(draft), **columns)


def corrections(tree):
    return [
        words(one) for one in tree.xpath('//section[@aria-labelledby="corrections-title"]//li/a')
    ]


def test_corrections_and_withdrawals_are_shown_updates_and_translations_are_not(client):
    for kind in ("correction", "clarification", "update", "translation"):
        correct(kind, kind.title())
    gone = publish("Gone.")
    make_correction(gone, kind="withdrawal", reason="It was another port.")
    at = ago(minutes=1)
    change(gone, withdrawn_at=at, withdrawn_by=make_user("reviewer"), live_until=at)

    _response, tree = get(client, "/en/")

    assert sorted(corrections(tree)) == ["Clarification", "Correction", "Gone."]
    assert "It was another port." in text_of(tree)
    section = tree.xpath('//section[@aria-labelledby="corrections-title"]')[0]
    assert len(section.xpath('.//li//a[@class="thread-link"]')) == 3


def test_a_correction_is_public_with_its_version_and_not_before(client):
    correct("correction", "To come.", live_from=ahead(hours=1))
    first = publish("Before.", live_from=ago(hours=5))
    make_draft(fact=first.fact, passage=first.citations.get().passage, correction="correction")

    _response, tree = get(client, "/en/")

    assert corrections(tree) == []


def test_about_says_what_is_promised_and_how_to_report(client):
    for language in ("en", "id", "zh-hans"):
        _response, tree = get(client, f"/{language}/about/")
        assert tree.xpath('//h2[@id="report"]')


def test_root_leads_to_the_reader_s_language(client):
    for accepted, home in (
        ("id", "/id/"),
        ("zh-CN,zh;q=0.9", "/zh-hans/"),
        ("fr", "/en/"),
        ("", "/en/"),
    ):
        response = client.get("/", headers={"accept-language": accepted})
        assert response.status_code == 302
        assert response.headers["Location"] == home
        assert response.headers["Vary"] == "Accept-Language"


def test_robots_may_read_everything_but_the_desk(client):
    response = client.get("/robots.txt")

    assert response.headers["Content-Type"].startswith("text/plain")
    assert response.content.decode().splitlines() == ["User-agent: *", "Disallow: /admin/"]


def test_queries_are_the_same_with_one_and_with_200_facts(client, cluster):
    measured = indicator("boxes")
    first = publish(regions=[cluster], indicator=measured, number={"value": "12"})
    publish("It lies by the sea.", regions=[cluster], live_from=ago(hours=9))
    correct("correction", "Corrected.")
    get(client, "/en/")
    with CaptureQueriesContext(connection) as one:
        get(client, "/en/")
    passage = first.citations.get().passage
    for _number in range(199):
        publish(regions=[cluster], indicator=measured, number={"value": "12"}, passage=passage)
    with CaptureQueriesContext(connection) as many:
        get(client, "/en/")

    assert len(many) == len(one) == 17


@pytest.mark.django_db
def test_about_page_names_the_editors_address_where_one_is_set(client, settings):
    settings.CONTACT_EMAIL = "editors@example.org"
    assert 'href="mailto:editors@example.org"' in client.get("/en/about/").content.decode()
    settings.CONTACT_EMAIL = ""
    assert "mailto:" not in client.get("/en/about/").content.decode()
