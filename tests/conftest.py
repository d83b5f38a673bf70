"""Fixtures of all tests."""

from collections.abc import Iterator

import hypothesis
import pytest
from django.conf import settings
from django.db import connections
from django.utils import translation

from articles import triggers
from tests import newsroom


def pytest_configure() -> None:
    """What only tests have: a hash that costs nothing, static files without a manifest."""
    # No test asserts a time: a busy machine is no failure.
    hypothesis.settings.register_profile("portal", deadline=None)
    hypothesis.settings.load_profile("portal")
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    # No collected files are needed, nor looked for at the start.
    settings.WHITENOISE_AUTOREFRESH = True
    settings.STORAGES = settings.STORAGES | {
        "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
    }


LAST = "test_the_full_set_of_triggers_is_there_at_the_end"


@pytest.fixture(autouse=True)
def _flush_without_triggers(request: pytest.FixtureRequest) -> Iterator[None]:
    """Tests with real transactions end in a flush, which empties tables that nobody may empty.

    The triggers go before it; `post_migrate`, which follows the flush, makes them again.
    """
    marker = request.node.get_closest_marker("django_db")
    transactional = bool(marker and marker.kwargs.get("transaction"))
    if not transactional and not {"transactional_db", "live_server"} & {*request.fixturenames}:
        yield
        return
    request.getfixturevalue("transactional_db")
    yield
    for connection in connections.all(initialized_only=True):
        triggers.drop(connection)


@pytest.fixture(autouse=True)
def _language_of_the_settings() -> Iterator[None]:
    """A request leaves its language active in the thread: the next test begins without it."""
    yield
    translation.deactivate()


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The test that all triggers are there comes after all that drop them."""
    items.sort(key=lambda item: item.name == LAST)


@pytest.fixture
def cast(db: None) -> newsroom.Cast:
    """People with roles, see tests/newsroom.py."""
    return newsroom.make_cast()
