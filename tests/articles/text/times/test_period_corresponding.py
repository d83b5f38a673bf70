"""Periods that are set beside that of the text: their words say so. All sentences are invented."""

from datetime import date

import pytest

from articles.text.times.periods import read_periods


@pytest.mark.parametrize(
    ("language", "text", "corresponding"),
    [
        ("en", "In the same period last year it sold 2 million.", True),
        ("en", "In the corresponding quarter of 2024 it sold 90 tonnes.", True),
        ("id", "Pada periode yang sama tahun lalu, laba 4 triliun.", True),
        ("zh-hans", "2023年同期为80万吨。", True),
        # told again, and compared with nothing
        ("en", "Guests came for the beach and left on the same day.", False),
        ("en", "In 2024 it sold 90 tonnes.", False),
        ("zh-hans", "2023年为80万吨。", False),
    ],
)
def test_whether_a_period_corresponds(language: str, text: str, corresponding: bool) -> None:
    periods = read_periods(text, language=language, published=date(2025, 8, 20))
    assert [period.corresponding for period in periods] == [corresponding]
