"""A stretch of a text, and its lines."""

from collections.abc import Iterator
from functools import lru_cache

from articles.text.values import value


@value
class Span:
    """``text`` is what stands between ``start`` and ``end``, counted in Unicode code points."""

    start: int
    end: int
    text: str


def lines(text: str) -> Iterator[tuple[int, str]]:
    """The lines of a text with where they start, one at a time: a long text is not copied whole."""
    start = 0
    while (end := text.find("\n", start)) >= 0:
        yield start, text[start:end]
        start = end + 1
    yield start, text[start:]


@lru_cache(maxsize=4096)
def shared(words: str) -> str:
    """The same words as one object: a long text has units, periods and sources over and over."""
    return words
