"""The site as a browser shows it: theme, keyboard, phone and desktop, no script."""

from contextlib import contextmanager
from datetime import date

import pytest
from axe_playwright_python.sync_playwright import Axe

from regions.models import Region
from tests.browser.chromium import DESKTOP, PHONE, chromium_page
from tests.builders import ago
from tests.published import indicator, publish, region, sector, source, year

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True),
    # The test server's threads end with their connections to SQLite open.
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]


@pytest.fixture
def content(live_server):
    """Some facts, and the address of the site that shows them."""
    ring = [[116, 39], [117, 39], [117, 40], [116, 40], [116, 39]]
    outline = {"type": "MultiPolygon", "coordinates": [[ring]]}
    cluster = region("jing-jin-ji", "Jing-Jin-Ji", kind=Region.Kind.CLUSTER)
    hebei = region("hebei", "Hebei", parent=cluster, outline=outline)
    boxes = indicator("boxes", "Boxes", unit="TEU")
    chips = sector("chips", "Chips")
    publish("It lies by the sea.", regions=[cluster], sectors=[chips], live_from=ago(hours=2))
    for time in (2020, 2021, 2022):
        passage = source(
            f"Pada tahun {time} ada {time}00 kotak.", language="id", published_on=date(2023, 5, 26)
        )
        publish(
            f"{time}00 boxes.",
            passage=passage,
            regions=[hebei],
            indicator=boxes,
            number={"value": f"{time}00"},
            **year(time),
        )
    return live_server.url


@contextmanager
def opened(address, viewport=DESKTOP, **context):
    """The page at the address; what it says to its console fails the test."""
    said = []
    with chromium_page(viewport, **context) as page:
        page.on("console", lambda message: said.append(message.text))
        page.on("pageerror", lambda error: said.append(str(error)))
        page.goto(address)
        yield page
    assert said == []


PATHS = [
    "/en/",
    "/id/facts/?region=hebei",
    "/zh-hans/articles/",
    "/en/regions/",
    "/zh-hans/regions/hebei/",
    "/en/sectors/chips/",
    "/id/indicators/",
    "/en/indicators/boxes/",
    "/id/about/",
]


@pytest.mark.parametrize("viewport", [PHONE, DESKTOP], ids=["phone", "desktop"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_pages_have_no_barrier_and_never_scroll_sideways(content, viewport, scheme):
    for path in PATHS:
        with opened(content + path, viewport, color_scheme=scheme) as page:
            assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), path
            results = Axe().run(page)
            assert results.violations_count == 0, f"{path}: {results.generate_report()}"


def test_the_passage_stands_beside_its_fact_on_a_wide_screen(content):
    with opened(f"{content}/en/facts/") as page:
        fact = page.locator(".fact").first
        says = fact.locator(".fact-says").bounding_box()
        words = fact.locator("blockquote").bounding_box()

        assert fact.locator("blockquote").is_visible()
        assert words["x"] > says["x"] + says["width"]


def test_the_passage_folds_out_under_its_fact_on_a_phone(content):
    with opened(f"{content}/en/facts/", PHONE) as page:
        fact = page.locator(".fact").first
        assert not fact.locator("blockquote").is_visible()

        fact.locator("summary").click()

        assert fact.locator("blockquote").is_visible()
        says = fact.locator(".fact-says").bounding_box()
        assert fact.locator("blockquote").bounding_box()["y"] > says["y"] + says["height"]


def test_one_click_leads_to_the_marked_sentence(content):
    with opened(f"{content}/en/facts/?region=hebei") as page:
        fact = page.locator(".fact").first
        quotation = fact.locator("blockquote").text_content()

        fact.locator("a.thread-link").click()

        page.wait_for_url("**/articles/**")
        mark = page.locator(page.evaluate("location.hash")).first
        assert mark.is_visible()
        assert quotation.startswith(mark.text_content())


def test_dark_is_chosen_by_the_device_or_the_switch_and_is_remembered(content):
    colour = "getComputedStyle(document.documentElement).backgroundColor"
    with opened(f"{content}/en/", color_scheme="dark") as page:
        dark = page.evaluate(colour)
    with opened(f"{content}/en/", color_scheme="light") as page:
        light = page.evaluate(colour)
        assert light != dark

        page.get_by_role("button", name="Dark").click()
        assert page.evaluate(colour) == dark
        page.goto(f"{content}/en/facts/")

        assert page.evaluate(colour) == dark
        assert page.get_by_role("button", name="Dark").get_attribute("aria-pressed") == "true"
        assert page.context.cookies() == []
        page.get_by_role("button", name="As the device").click()
        assert page.evaluate(colour) == light


def test_filters_work_by_keyboard_alone_and_without_script(content):
    with opened(f"{content}/en/facts/", java_script_enabled=False) as page:
        page.get_by_label("Region").focus()
        page.keyboard.type("Heb")
        page.get_by_label("Year").focus()
        page.keyboard.type("2021")
        page.keyboard.press("Enter")

        page.wait_for_url("**region=hebei**")
        assert page.locator(".fact").count() == 1
        assert not page.locator(".themes").is_visible()


def test_the_first_tab_offers_to_skip_to_the_content(content):
    with opened(f"{content}/en/") as page:
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.getAttribute('href')") == "#content"

        page.keyboard.press("Enter")

        assert page.evaluate("document.activeElement.id") == "content"


def test_map_areas_and_chart_points_are_links(content):
    with opened(f"{content}/en/") as page:
        page.locator(".map a").first.click()
        page.wait_for_url("**/en/regions/hebei/")
        page.goto(f"{content}/en/indicators/boxes/")
        target = page.locator(".chart a .target").first
        box = target.bounding_box()
        assert min(box["width"], box["height"]) >= 24

        target.click()

        page.wait_for_url("**/en/facts/**")
