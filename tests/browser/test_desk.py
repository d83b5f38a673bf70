"""The editors' desk in a browser: the whole way by keyboard, and each page checked by axe."""

from contextlib import contextmanager
from datetime import timedelta

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.utils import timezone

from articles.models import Event, FactVersion
from tests import newsroom
from tests.browser.chromium import DESKTOP, PHONE, chromium_page

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True),
    # The test server's threads end with their connections to SQLite open.
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]

PASSWORD = "a long password"
# Chromium also gives hints: where a password form has no field for the name, say.
SERIOUS = ("error", "warning")
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}


@pytest.fixture
def cast(transactional_db):
    return newsroom.make_cast()


@contextmanager
def desk(live_server, user, viewport=DESKTOP, **context):
    """A page of the desk, logged in by keyboard; what it says to its console fails the test."""
    said = []
    with chromium_page(viewport, locale="en-GB", **context) as page:
        page.on("console", lambda message: message.type in SERIOUS and said.append(message.text))
        page.on("pageerror", lambda error: said.append(str(error)))
        log_in(page, live_server, user)
        yield page
    assert said == []


def log_in(page, live_server, user):
    page.goto(f"{live_server.url}/admin/login/")
    tab_to(page, "#id_username")
    page.keyboard.type(user.username)
    tab_to(page, "#id_password")
    page.keyboard.type(PASSWORD)
    page.keyboard.press("Enter")
    page.wait_for_url("**/admin/")


def tab_to(page, selector, most=150):
    """Press Tab until the element has the focus, as who has no mouse does it."""
    for _ in range(most):
        page.keyboard.press("Tab")
        if page.evaluate("s => document.activeElement.matches(s)", selector):
            return
    raise AssertionError(f"{selector} is not reached by keyboard")


def press(page, selector):
    tab_to(page, selector)
    with page.expect_navigation():
        page.keyboard.press("Enter")


def test_a_fact_goes_the_whole_way_by_keyboard(live_server, cast):
    capture = newsroom.capture(cast)
    newsroom.indicator()
    newsroom.region()
    wrong = newsroom.QUOTATION.replace("12.5", "12.6")
    with desk(live_server, cast.writer) as page:
        page.goto(f"{live_server.url}/admin/articles/factversion/take/?capture={capture.pk}")
        tab_to(page, "#id_quotation")
        page.keyboard.type(wrong)
        press(page, "button[name=_save]")
        assert "These words are not in the captured text." in page.inner_text("main")
        press(page, "button[name=_nearest]")
        press(page, "button[name=_read]")
        assert page.input_value("#id_value") == "12500000"
        tab_to(page, "#id_indicator")
        page.keyboard.press("ArrowDown")
        tab_to(page, "[name=regions]")
        if not page.is_checked("[name=regions]"):
            page.keyboard.press("Space")
        tab_to(page, "#id_statement_en")
        page.keyboard.type("The port of Caofeidian handled 12.5 million TEUs in 2022.")
        # Saves from within a field.
        with page.expect_navigation():
            page.keyboard.press("Control+Enter")
        assert "Nothing is missing" in page.inner_text("main")
        press(page, "button[name=_submit]")
        assert "Submitted: somebody else reviews it now." in page.inner_text("main")
    with desk(live_server, cast.reviewer) as page:
        press(page, "a[href$='/queue/']")
        press(page, "a[href$='/review/']")
        assert page.inner_text("mark .number") == "12.5 million TEUs"
        press(page, "button[name=_approve]")
        assert "Approved and published." in page.inner_text("main")

    version = FactVersion.objects.get()
    assert version.submitted_by == cast.writer
    assert version.approved_by == cast.reviewer


@pytest.fixture
def addresses(cast):
    """Each page of the desk, with something in it."""
    capture = newsroom.capture(cast)
    live = newsroom.publish(cast, capture)
    at = timezone.now() + timedelta(days=1)
    scheduled = newsroom.approve(
        newsroom.submit(newsroom.take(cast), cast.writer), cast.reviewer, at
    )
    submitted = newsroom.submit(newsroom.take(cast), cast.writer)
    draft = newsroom.take(cast)
    versions, facts = "/admin/articles/factversion/", "/admin/articles/fact/"
    return [
        "/admin/",
        versions,
        facts,
        f"{facts}{live.fact_id}/change/",
        f"{facts}{live.fact_id}/next/",
        f"{versions}take/?capture={capture.pk}&quotation={newsroom.QUOTATION}",
        f"{versions}queue/",
        f"{versions}{draft.pk}/change/",
        f"{versions}{draft.pk}/cite/",
        f"{versions}{draft.pk}/discard/",
        f"{versions}{draft.pk}/preview/",
        f"{versions}{submitted.pk}/review/",
        f"{versions}{scheduled.pk}/cancel/",
        f"{versions}{live.pk}/change/",
        f"{versions}{live.pk}/withdraw/",
        "/admin/articles/event/",
        f"/admin/articles/event/{Event.objects.first().pk}/change/",
        "/admin/articles/publisher/",
        f"/admin/regions/region/{live.regions.get().pk}/change/",
        f"/admin/regions/indicator/{live.indicator_id}/change/",
        "/admin/regions/sector/",
        "/admin/auth/user/",
        f"/admin/auth/user/{cast.writer.pk}/change/",
        "/admin/auth/user/add/",
        "/admin/password_change/",
    ]


def faults(page):
    found = Axe().run(page, options=RULES).response["violations"]
    return [f"{each['id']}: {each['nodes'][0]['html'][:120]}" for each in found]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("viewport", [PHONE, DESKTOP], ids=["phone", "desktop"])
def test_each_page_is_accessible_and_fits_the_window(
    live_server, cast, addresses, viewport, scheme
):
    wrong = {}
    with desk(live_server, cast.administrator, viewport, color_scheme=scheme) as page:
        for address in addresses:
            page.goto(live_server.url + address)
            found = faults(page)
            wide = page.evaluate("document.documentElement.scrollWidth - innerWidth")
            if wide > 0:
                found.append(f"{wide} px wider than the window")
            if found:
                wrong[address] = found

    assert wrong == {}


def test_a_refused_draft_is_accessible_too(live_server, cast):
    capture = newsroom.capture(cast)
    with desk(live_server, cast.writer) as page:
        page.goto(f"{live_server.url}/admin/articles/factversion/take/?capture={capture.pk}")
        page.fill("#id_value", "NaN")
        with page.expect_navigation():
            page.click("button[name=_save]")

        assert page.get_attribute("#id_value", "aria-invalid") == "true"
        described = page.get_attribute("#id_value", "aria-describedby").split()
        texts = [page.inner_text(f"#{each}") for each in described]
        assert any("Write a plain number" in text for text in texts)
        assert faults(page) == []


def test_the_desk_works_without_script(live_server, cast):
    capture = newsroom.capture(cast)
    with desk(live_server, cast.writer, java_script_enabled=False) as page:
        address = f"/admin/articles/factversion/take/?capture={capture.pk}"
        page.goto(f"{live_server.url}{address}&quotation={newsroom.QUOTATION}")
        page.fill("#id_statement_en", "Boxes were handled.")
        page.click("button[name=_save]")

        assert "Taken: the fact is a draft now." in page.inner_text("main")
