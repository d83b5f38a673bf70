"""Capture and suggestions in a browser: by keyboard, without script, and checked by axe."""

import pytest

from articles.models import Capture, Dismissal, FactVersion
from regions.models import IndicatorName, Region, RegionName
from tests import newsroom
from tests.articles.desk.pages import ARTICLE
from tests.browser.chromium import DESKTOP, PHONE
from tests.browser.test_desk import desk, faults, press, tab_to

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True),
    # The test server's threads end with their connections to SQLite open.
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]

# All figures are invented.
TEXT = "\n".join(
    [
        "The port of Tianjin handled 12.5 million TEUs in 2022.",
        "The port of Tianjin handled 13.1 million TEUs in 2023.",
        "Tianjin plans to open a second terminal by 2027.",
    ]
)


@pytest.fixture
def cast(transactional_db):
    tianjin = Region.objects.create(slug="tianjin", code="CN-TJ", kind="municipality")
    RegionName.objects.create(region=tianjin, language="en", text="Tianjin")
    IndicatorName.objects.create(
        indicator=newsroom.indicator(), language="en", text="handled", is_alias=True
    )
    newsroom.publisher(slug="harbour-news")
    return newsroom.make_cast()


def page_of(capture):
    return f"/admin/articles/article/{capture.article_id}/change/"


def test_an_article_is_captured_by_keyboard(live_server, cast):
    with desk(live_server, cast.writer) as page:
        press(page, "a[href$='/admin/articles/article/']")
        press(page, "a[href$='/capture/']")
        tab_to(page, "#id_text")
        page.keyboard.insert_text(ARTICLE)
        tab_to(page, "#id_url")
        page.keyboard.type("https://news.example/boxes")
        press(page, "form.capture button")
        assert page.input_value("#id_title") == "Caofeidian counts its boxes"
        tab_to(page, "#id_publisher")
        page.keyboard.type("harbour-news")
        press(page, "button[name=save]")
        assert "Captured as" in page.inner_text("main")

    assert Capture.objects.get().captured_by == cast.writer


def test_one_key_decides_on_a_suggestion_and_goes_on(live_server, cast):
    capture = newsroom.capture(cast, TEXT)
    with desk(live_server, cast.writer) as page:
        page.goto(live_server.url + page_of(capture))
        press_without_leaving(page, "a[href^='#s-']")
        page.keyboard.press("j")
        page.keyboard.press("k")
        for key in ("a", "x", "e"):
            with page.expect_navigation():
                page.keyboard.press(key)
        assert "/admin/articles/factversion/" in page.url

    assert [version.kind for version in FactVersion.objects.order_by("pk")] == ["quantity", "plan"]
    assert Dismissal.objects.get().reason == "No fact"


def press_without_leaving(page, selector):
    tab_to(page, selector)
    page.keyboard.press("Enter")
    page.wait_for_function("() => document.activeElement.id.startsWith('s-')")


def test_a_letter_typed_elsewhere_decides_nothing(live_server, cast):
    capture = newsroom.capture(cast, TEXT)
    with desk(live_server, cast.writer) as page:
        page.goto(live_server.url + page_of(capture))
        for letter in "axe":
            page.keyboard.press(letter)
        page.focus("#take-quotation")
        page.keyboard.type("a x e")
        page.click(".suggestions summary >> nth=0")
        page.focus(".suggestions input[name=other] >> nth=0")
        page.keyboard.type("axe")
        assert page.input_value("#take-quotation") == "a x e"

    assert not FactVersion.objects.exists()
    assert not Dismissal.objects.exists()


def test_suggestions_are_decided_without_script(live_server, cast):
    capture = newsroom.capture(cast, TEXT)
    with desk(live_server, cast.writer, java_script_enabled=False) as page:
        page.goto(live_server.url + page_of(capture))
        page.click(".suggestions li.open button.default >> nth=0")
        assert "Taken as a draft" in page.inner_text("main")
        page.click(".suggestions li.open summary >> nth=0")
        page.click(".suggestions li.open details button >> nth=1")
        assert "Dismissed." in page.inner_text("main")

    assert FactVersion.objects.count() == 1
    assert Dismissal.objects.get().reason == "Not about the region"


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("viewport", [PHONE, DESKTOP], ids=["phone", "desktop"])
def test_each_page_is_accessible_and_fits_the_window(live_server, cast, viewport, scheme):
    capture = newsroom.capture(cast, TEXT)
    newsroom.capture(cast)
    addresses = [
        "/admin/articles/article/",
        "/admin/articles/article/capture/",
        f"/admin/articles/article/capture/?article={capture.article_id}",
        page_of(capture),
        f"/admin/articles/article/{capture.article_id}/data/",
        f"/admin/articles/article/{capture.article_id}/take-down/",
        f"/admin/articles/article/{capture.article_id}/lift/",
        "/admin/articles/capture/",
        f"/admin/articles/capture/{capture.pk}/change/",
    ]
    wrong = {}
    with desk(live_server, cast.administrator, viewport, color_scheme=scheme) as page:
        for address in [*addresses, "preview", "refused"]:
            if address == "preview":
                page.goto(f"{live_server.url}/admin/articles/article/capture/")
                page.fill("#id_text", ARTICLE + "\u202e")
                page.click("form.capture button")
                page.wait_for_selector("button[name=save]")
            elif address == "refused":
                page.click("button[name=save]")
                page.wait_for_selector(".errornote")
            else:
                page.goto(live_server.url + address)
            found = faults(page)
            wide = page.evaluate("document.documentElement.scrollWidth - innerWidth")
            if wide > 0:
                found.append(f"{wide} px wider than the window")
            if found:
                wrong[address] = found

    assert wrong == {}
