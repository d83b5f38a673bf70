import pytest
from django.core.exceptions import DisallowedHost

from regions.addresses import absolute, in_language


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/en/facts/12/", "/id/facts/12/"),
        ("/zh-hans/", "/id/"),
        ("/id/regions/hebei/", "/id/regions/hebei/"),
        ("/f/12", "/id/"),
        ("/", "/id/"),
    ],
)
def test_in_language_changes_the_prefix_only(path, expected):
    assert in_language(path, "id") == expected


def test_absolute_takes_the_checked_host(rf, settings):
    settings.SITE_URL = ""
    settings.ALLOWED_HOSTS = ["portal.example"]

    assert (
        absolute(rf.get("/", headers={"host": "portal.example"}), "/f/1")
        == "http://portal.example/f/1"
    )
    with pytest.raises(DisallowedHost):
        absolute(rf.get("/", headers={"host": "elsewhere.example"}), "/f/1")


def test_absolute_prefers_the_address_of_the_site(rf, settings):
    settings.SITE_URL = "https://portal.example"

    assert absolute(rf.get("/"), "/f/1") == "https://portal.example/f/1"
