"""The addresses that never change lead on to a page in the reader's language."""

import pytest

from tests.articles.pages import RAILWAY, TEXT, get, make_page_capture, passage_of, publish
from tests.builders import (
    ago,
    ahead,
    approve,
    make_capture,
    make_draft,
    make_passage,
    submit,
    withdraw,
)

pytestmark = pytest.mark.django_db
LANGUAGES = [
    ("", "en"),
    ("id", "id"),
    ("zh-CN,zh;q=0.9,en;q=0.5", "zh-hans"),
    ("fr", "en"),
    ("fr, id;q=0.4, en;q=0.2", "id"),
]


def follow(client, address, accepted=""):
    response = client.get(address, headers={"Accept-Language": accepted})
    assert response.status_code == 302
    assert "Accept-Language" in response["Vary"]
    assert "Cookie" not in response["Vary"]
    return response["Location"]


@pytest.mark.parametrize(("accepted", "language"), LANGUAGES)
def test_a_facts_address_leads_to_its_page(client, accepted, language):
    fact = publish(make_page_capture(), RAILWAY)
    target = follow(client, f"/f/{fact.fact_id}", accepted)
    assert target == f"/{language}/facts/{fact.fact_id}/"
    get(client, target)


@pytest.mark.parametrize(("accepted", "language"), LANGUAGES)
def test_a_versions_address_leads_to_that_version(client, accepted, language):
    fact = publish(make_page_capture(), RAILWAY)
    target = follow(client, f"/f/{fact.fact_id}/v1", accepted)
    assert target == f"/{language}/facts/{fact.fact_id}/v1/"
    get(client, target)


@pytest.mark.parametrize(("accepted", "language"), LANGUAGES)
def test_a_captures_address_leads_to_its_section(client, accepted, language):
    capture = make_page_capture()
    publish(capture, RAILWAY)
    target = follow(client, f"/a/{capture.article_id}/c/1", accepted)
    assert target == f"/{language}/articles/port/#c1"
    _response, page = get(client, target)
    assert page.get_element_by_id("c1").tag == "section"


def test_a_replaced_and_a_withdrawn_version_keep_their_addresses(client):
    capture = make_page_capture()
    long_ago = ago(hours=5)
    first = publish(capture, RAILWAY, approved_at=long_ago, live_from=long_ago)
    second = publish(capture, RAILWAY, fact=first.fact, correction="update")
    withdraw(second)
    for number in (1, 2):
        get(client, follow(client, f"/f/{first.fact_id}/v{number}"))


def test_what_was_never_published_has_no_address(client):
    capture = make_page_capture()
    draft = make_draft(passage=make_passage(capture=capture, exact=RAILWAY))
    for address in (f"/f/{draft.fact_id}", f"/f/{draft.fact_id}/v1"):
        assert client.get(address).status_code == 404
    assert client.get(f"/a/{capture.article_id}/c/1").status_code == 404
    approve(submit(draft), live_from=ahead(hours=1))
    assert client.get(f"/f/{draft.fact_id}").status_code == 404
    assert client.get(f"/a/{capture.article_id}/c/1").status_code == 404


def test_a_capture_that_no_published_version_cites_has_no_address(client):
    capture = make_page_capture()
    fact = publish(capture, RAILWAY)
    make_capture(article=capture.article, text=TEXT + " And more.")
    assert client.get(f"/a/{capture.article_id}/c/2").status_code == 404
    assert passage_of(fact).capture == capture


@pytest.mark.parametrize(
    "address", ["/f/0", "/f/99999999999999999999", "/f/1/v0", "/a/1/c/99999999999999999999", "/f/x"]
)
def test_unknown_numbers_are_not_found(client, address):
    assert client.get(address).status_code == 404


def test_other_methods_are_answered_405(client):
    fact = publish(make_page_capture(), RAILWAY)
    assert client.post(f"/f/{fact.fact_id}").status_code == 405
