"""What stands right before a time."""

import pytest

from articles.text.times.atoms import word_before


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("since the plant opened in 2021", "in"),
        ("(in 2021", "in"),
        ("mid-year 2021", "year"),
        ("in 2021", "in"),
        ("rose 5% 2021", ""),
        ("tahun2021", ""),
        ("于2021", ""),
        ("2021", ""),
        ("of " + "a" * 40 + " 2021", "a" * 23),
    ],
)
def test_word_before(text, word):
    assert word_before(text, text.index("2021")) == word
