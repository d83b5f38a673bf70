"""Reading as a reader does it: from a fact to its words and back, at the publisher's too."""

from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.articles.pages import BOXES, GROWTH, RAILWAY, TEXT, TIMES, make_page_capture, publish
from tests.browser.chromium import DESKTOP, PHONE, chromium_page, comes_into_view

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

# Enough text between the sentences that a page must be scrolled to find one.
FILLER = "\n".join(f"Paragraph {n} tells of gulls over the bay." for n in range(60))
LONG = f"{FILLER}\n{TEXT}\n{FILLER}"
PAGE = "/en/articles/port/"


@pytest.fixture
def facts():
    """Four facts on overlapping passages in the middle of a long text."""
    capture = make_page_capture(text=LONG, policy="full")
    found = {}
    for exact in (BOXES, TIMES, GROWTH, RAILWAY):
        version = publish(capture, exact)
        found[exact] = (version.fact_id, version.citations.get().passage_id)
    return found


@pytest.fixture
def publisher(tmp_path):
    """The address of a page that holds the same text, on a server of its own."""
    paragraphs = "".join(f"<p>{line}</p>" for line in LONG.replace("<fog> & ", "").split("\n"))
    page = f"<!doctype html><title>News</title><meta charset=utf-8>{paragraphs}"
    (tmp_path / "news.html").write_text(page)
    handler = partial(SimpleHTTPRequestHandler, directory=tmp_path)
    handler.log_message = None
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/news.html"
        server.shutdown()


@pytest.mark.parametrize("viewport", [PHONE, DESKTOP], ids=["phone", "desktop"])
@pytest.mark.parametrize("script", [True, False], ids=["script", "no-script"])
def test_one_click_leads_from_a_fact_to_its_marked_words(live_server, facts, viewport, script):
    with chromium_page(viewport, java_script_enabled=script) as page:
        for fact, passage in facts.values():
            page.goto(f"{live_server.url}/en/facts/{fact}/")
            page.locator(f'.shows a[href$="#p{passage}"]').first.click()
            page.wait_for_url(f"**{PAGE}#p{passage}")
            assert page.locator(f"#p{passage}:target").count() == 1
            assert comes_into_view(page, f"#p{passage}")


def test_each_mark_can_be_focused_and_leads_on(live_server, facts):
    with chromium_page() as page:
        page.goto(live_server.url + PAGE)
        links = page.locator("mark a")
        assert links.count() >= len(facts)
        for index in range(links.count()):
            links.nth(index).focus()
            assert links.nth(index).evaluate("e => e === document.activeElement")
        targets = {links.nth(index).get_attribute("href") for index in range(links.count())}
        for target in targets:
            page.goto(live_server.url + (PAGE + target if target[0] == "#" else target))
            assert page.locator("h1").count() == 1
            if target[0] == "#":
                assert page.locator(target).count() == 1


def test_facts_beside_the_text_lead_to_their_words(live_server, facts):
    with chromium_page(PHONE) as page:
        page.goto(live_server.url + PAGE)
        for _fact, passage in facts.values():
            page.locator(f'.resting a[href="#p{passage}"]').click()
            assert comes_into_view(page, f"#p{passage}")


def test_all_parts_of_a_crossing_passage_light_up(live_server, facts):
    _fact, passage = facts[GROWTH]
    with chromium_page() as page:
        page.goto(f"{live_server.url}{PAGE}#p{passage}")
        parts = page.locator(f'mark[data-passage="{passage}"]')
        assert parts.count() == 2
        assert page.locator("mark.lit").count() == 2
        assert "".join(parts.all_text_contents()) == GROWTH


def test_the_browser_finds_the_sentence_at_the_publisher(live_server, publisher):
    capture = make_page_capture(text=LONG, url=publisher)
    fact = publish(capture, RAILWAY).fact_id
    with chromium_page(PHONE) as page:
        page.goto(f"{live_server.url}/en/facts/{fact}/")
        page.locator(f'a[href^="{publisher}#:~:text="]').click()
        page.wait_for_url(f"{publisher}*")
        assert comes_into_view(page, f'p:has-text("{RAILWAY}")')


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("viewport", [PHONE, DESKTOP], ids=["phone", "desktop"])
def test_pages_pass_the_accessibility_rules(live_server, facts, viewport, scheme):
    fact, _passage = facts[TIMES]
    with chromium_page(viewport, color_scheme=scheme) as page:
        for address in (PAGE, f"/en/facts/{fact}/"):
            page.goto(live_server.url + address)
            found = Axe().run(page).response["violations"]
            assert [(each["id"], each["nodes"][0]["html"]) for each in found] == []


@pytest.mark.parametrize("width", [320, 390, 768, 1280])
def test_no_page_is_wider_than_the_window(live_server, facts, width):
    fact, _passage = facts[GROWTH]
    with chromium_page({"width": width, "height": 700}) as page:
        for address in (PAGE, f"/zh-hans/facts/{fact}/"):
            page.goto(live_server.url + address)
            assert page.evaluate("document.documentElement.scrollWidth") <= width
