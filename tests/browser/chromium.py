"""A page in Debian's Chromium, for tests that need what only a browser does.

Rows are made before the browser starts: its driver runs an event loop, in which Django refuses to
touch the database.
"""

import os
from contextlib import contextmanager

from playwright.sync_api import sync_playwright

PHONE = {"width": 390, "height": 700}
DESKTOP = {"width": 1280, "height": 700}
_ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@contextmanager
def chromium_page(viewport=DESKTOP, **context):
    """A new page; `context` as Playwright's `new_context` takes it."""
    with sync_playwright() as driver:
        browser = driver.chromium.launch(
            executable_path=os.environ.get("BROWSER", "/usr/bin/chromium"), args=_ARGUMENTS
        )
        try:
            yield browser.new_context(viewport=viewport, **context).new_page()
        finally:
            browser.close()


def comes_into_view(page, selector, seconds=5):
    """Whether the top of the element stands in the window, now or soon after the page has loaded.

    Asked again and again from outside, because the pages' security policy refuses what
    Playwright's own waiting evaluates in them.
    """
    for _ in range(seconds * 10):
        if page.locator(selector).first.evaluate(
            "e => { const t = e.getClientRects()[0].top; return t >= 0 && t < innerHeight; }"
        ):
            return True
        page.wait_for_timeout(100)
    return False
