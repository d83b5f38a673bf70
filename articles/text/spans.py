"""A stretch of a text, and its lines."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final

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


# What is kept at once of a text of many megabytes, in short lines or in long ones.
_AT_ONCE: Final = 128
_CHARACTERS: Final = 60_000


def lines_at_once(text: str) -> Iterator[list[tuple[int, str]]]:
    """The same lines, some at once: those that go through several stages are faster if many go
    through each in turn, its code being at hand, than if each goes through all (by a sixth where
    it was measured). Of long ones few are kept at once.
    """
    ready: list[tuple[int, str]] = []
    room = _CHARACTERS
    for line in lines(text):
        ready.append(line)
        room -= len(line[1])
        if room <= 0 or len(ready) == _AT_ONCE:
            yield ready
            ready, room = [], _CHARACTERS
    if ready:
        yield ready


@lru_cache(maxsize=4096)
def shared(words: str) -> str:
    """The same words as one object: a long text has units, periods and sources over and over."""
    return words


def joined(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Spans in order, those that overlap made one."""
    kept: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if kept and start < kept[-1][1]:
            kept[-1] = (kept[-1][0], max(end, kept[-1][1]))
        else:
            kept.append((start, end))
    return kept


def overlaps(spans: Sequence[tuple[int, int]], start: int, end: int) -> bool:
    """Whether one of the spans, which are in order, covers any of start to end."""
    place = bisect_left(spans, (end,))
    return place > 0 and spans[place - 1][1] > start
