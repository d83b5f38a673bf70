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
