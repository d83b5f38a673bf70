"""Fixtures of the tests that drive Chromium."""

import pytest


@pytest.fixture(scope="session")
def live_server(django_db_setup, live_server):
    """The server, begun when the test database is there: then its threads share the connection.

    Begun before, each thread would open one of its own to the database in memory, which Django
    never closes.
    """
    return live_server
