"""Growth over several years is told as a mean a year."""

from datetime import date

import pytest

from articles.actions.contents import Period
from articles.models import Quantity
from tests import newsroom
from tests.newsroom import Cast


@pytest.mark.parametrize(
    ("start", "role", "words"),
    [
        (date(2013, 1, 1), "growth", "growth a year, on average"),
        (date(2022, 1, 1), "growth", "growth"),
        (date(2013, 1, 1), "level", "level"),
    ],
)
def test_role_is_told_in_words(cast: Cast, start: date, role: str, words: str) -> None:
    period = Period(start, date(2022, 12, 31), "stated", "in 2022")
    version = newsroom.take(cast, period=period)
    Quantity.objects.filter(version=version).update(role=role)
    assert Quantity.objects.get(version=version).role_words == words
