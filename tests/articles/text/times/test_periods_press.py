"""Periods as the press states them, the tables of press_*.py."""

from datetime import date

import pytest

from articles.text.times.period import principal_period
from articles.text.times.periods import read_periods
from tests.articles.text.times import (
    press_bulletins,
    press_en,
    press_en_more,
    press_id,
    press_id_more,
    press_zh,
    press_zh_events,
    press_zh_own,
)


@pytest.mark.parametrize(("published", "days", "text"), press_zh_events.FOLLOWING)
def test_a_time_goes_back_to_days_told_before(published, days, text):
    day = date.fromisoformat(published)

    found = read_periods(text, language="zh-hans", published=day)[-1]

    assert f"{found.start}..{found.end}" == days


@pytest.mark.parametrize(
    ("language", "published", "days", "text"),
    [
        *press_bulletins.SENTENCES,
        *press_en.SENTENCES,
        *press_en_more.SENTENCES,
        *press_id.SENTENCES,
        *press_id_more.SENTENCES,
        *press_zh.SENTENCES,
        *press_zh_events.SENTENCES,
        *press_zh_own.SENTENCES,
    ],
)
def test_the_period_of_a_sentence(language, published, days, text):
    day = date.fromisoformat(published)
    period = principal_period(read_periods(text, language=language, published=day))

    if days == "-":
        assert period is None or (period.start, period.end) == (None, None)
    else:
        assert period is not None
        assert f"{period.start or ''}..{period.end or ''}" == days
