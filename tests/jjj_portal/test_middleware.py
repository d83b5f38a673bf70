"""Headers that every answer carries."""

import pytest
from django.http import HttpResponse

from jjj_portal.middleware import CrossOriginResourcePolicy


def test_every_answer_forbids_embedding_by_other_sites(client):
    for address in ("/healthz", "/no-such-page"):
        response = client.get(address)
        assert response["Cross-Origin-Resource-Policy"] == "same-origin"


@pytest.mark.parametrize("policy", ["cross-origin", "same-site"])
def test_a_view_may_say_otherwise(rf, policy):
    answer = HttpResponse(headers={"Cross-Origin-Resource-Policy": policy})
    response = CrossOriginResourcePolicy(lambda _request: answer)(rf.get("/"))
    assert response["Cross-Origin-Resource-Policy"] == policy


@pytest.mark.django_db
@pytest.mark.parametrize("path", ["/en/", "/en/facts/", "/en/no-such-page/", "/f/1", "/healthz"])
@pytest.mark.parametrize("name", ["csrftoken", "sessionid", "django_language", "messages"])
def test_a_cookie_changes_no_public_page(client, path, name):
    plain = client.get(path)
    client.cookies[name] = "id"
    answer = client.get(path)
    assert answer.content == plain.content
    assert not answer.cookies
    assert "Cookie" not in answer.headers.get("Vary", "")


@pytest.mark.django_db
def test_the_root_goes_by_what_the_browser_asks_for_not_by_a_cookie(client):
    client.cookies["django_language"] = "id"
    answer = client.get("/", headers={"accept-language": "zh-CN,zh;q=0.9"})
    assert answer["Location"] == "/zh-hans/"
