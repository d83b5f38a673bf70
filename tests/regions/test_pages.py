import pytest

from tests.published import indicator, publish, region, sector

ADDRESSES = [
    "/",
    "/robots.txt",
    "/en/",
    "/en/about/",
    "/en/facts/",
    "/en/articles/",
    "/en/regions/",
    "/en/regions/hebei/",
    "/en/sectors/",
    "/en/sectors/chips/",
    "/en/indicators/",
    "/en/indicators/boxes/",
]


@pytest.fixture
def content(db):
    publish(
        regions=[region("hebei")],
        sectors=[sector("chips")],
        indicator=indicator("boxes"),
        number={"value": "300"},
    )


@pytest.mark.parametrize("address", ADDRESSES)
def test_post_is_answered_405(client, content, address):
    strict = type(client)(enforce_csrf_checks=True)

    assert strict.post(address).status_code == 405


@pytest.mark.parametrize("address", ADDRESSES)
@pytest.mark.parametrize("language", ["en", "id", "zh-hans"])
def test_pages_can_be_kept_by_anyone(client, content, address, language):
    address = address.replace("/en/", f"/{language}/")

    response = client.get(address, headers={"cookie": "sessionid=anything"})

    assert response.status_code == (302 if address == "/" else 200)
    assert not response.cookies
    assert "cookie" not in response.headers.get("Vary", "").lower()


@pytest.mark.parametrize("address", [a for a in ADDRESSES if a.startswith("/en/")])
def test_pages_carry_no_inline_script_style_or_handler(client, content, address):
    page = client.get(address).content.decode()

    assert "<script>" not in page
    assert "<style" not in page
    assert " style=" not in page
    assert " onclick=" not in page


@pytest.mark.parametrize("language", ["en", "id", "zh-hans"])
def test_language_links_keep_page_and_query(client, content, language):
    page = client.get(f"/{language}/facts/?region=hebei").content.decode()

    for other in ("en", "id", "zh-hans"):
        assert f'href="/{other}/facts/?region=hebei"' in page


def test_html_names_its_language(client, content):
    assert '<html lang="zh-Hans">' in client.get("/zh-hans/").content.decode()


def test_navigation_marks_the_section(client, content):
    page = client.get("/en/regions/hebei/").content.decode()

    assert 'href="/en/regions/" aria-current="true"' in page


def test_each_page_names_its_own_address_without_query(client, content, settings):
    settings.SITE_URL = "https://portal.example"

    page = client.get("/en/facts/?region=hebei").content.decode()

    assert '<link rel="canonical" href="https://portal.example/en/facts/">' in page
