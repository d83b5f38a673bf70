"""Patterns that are tried only where a line holds a word that they cannot do without.

Most patterns find nothing in most lines, and a search that finds nothing goes through a line from
end to end. The words of all gated patterns are looked for in one pass instead, once for each line.
They are read off the patterns themselves, so that no new alternative can be passed over.

What stands in a part of a line stands in the line: ask for the line, which is gone through once.
"""

import re
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from functools import cache, lru_cache
from sys import maxsize
from typing import Any, Final

from articles.text.alternatives import tree
from articles.text.gated_words import Lists, Words, needed_words
from articles.text.spans import lines

# A line of so many characters holds every word: it is not gone through for that, nor kept.
_LONGEST: Final = 20_000
EVERY: Final = -1
# Letters that match others without regard to case, and are not made small as those are.
_ODD: Final = re.compile("[\u0130\u0131\u017f\u212a]")
_NONE: Final[Iterator[re.Match[str]]] = iter(())
_all: list["Gate"] = []


class Gate:
    """Whether a line may hold what some patterns find: one question for a group of rules."""

    __slots__ = ("bit", "patterns")
    patterns: list[re.Pattern[str] | str]

    def __init__(self, *patterns: "Searched") -> None:
        self.patterns = [one.needs if isinstance(one, Gated) else one for one in patterns]
        self.bit = 1 << 2 * len(_all)
        _all.append(self)
        _held.cache_clear()
        _held_small.cache_clear()
        _lines.cache_clear()

    def stands_in(self, line: str) -> bool:
        """Whether a line holds a word of one of the patterns, or is too long to be looked at."""
        return (EVERY if len(line) > _LONGEST else _held(line)) & self.bit != 0

    def open_lines(self, text: str) -> Iterator[tuple[int, int, int]]:
        """The lines of a text that hold such a word: where each starts, where the next one does,
        and which gates it opens."""
        starts, held, in_any = _lines(text)
        if in_any & self.bit:
            for at, opened in enumerate(held):
                if opened & self.bit:
                    yield starts[at], starts[at + 1], opened


class Gated(Gate):
    """A pattern that is tried only on lines with one of the words that it needs.

    What a call gives is what the pattern gives in each line: no match goes on in the next one.
    Where the text is a part of a line, ``line`` is all of it.

    It is compiled when a line first holds such a word: a text asks for one in four, and a command
    that reads one text takes longest to compile them.
    """

    __slots__ = ("_finditer", "_flags", "_match", "_search", "needs", "pattern")
    pattern: re.Pattern[str]

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self.needs, self._flags = pattern, flags
        super().__init__(self)

    def __getattr__(self, name: str) -> Any:
        """What is not there before the pattern is compiled."""
        if name not in Gated.__slots__:
            raise AttributeError(name)
        self.pattern = re.compile(self.needs, self._flags)
        self._search = self.pattern.search
        self._match = self.pattern.match
        self._finditer = self.pattern.finditer
        return getattr(self, name)

    def search(
        self, text: str, start: int = 0, end: int = maxsize, *, line: str | None = None
    ) -> re.Match[str] | None:
        """The first match between two offsets."""
        if line is None:
            if "\n" in text:
                return next(self.finditer(text, start, end), None)
            line = text
        opened = EVERY if len(line) > _LONGEST else _held(line)
        return self._search(text, start, end) if opened & self.bit else None

    def search_in(
        self, part: str, opened: int, start: int = 0, end: int = maxsize
    ) -> re.Match[str] | None:
        """The first match in a line, or in a part of one, that opens these gates."""
        return self._search(part, start, end) if opened & self.bit else None

    def match_in(self, part: str, opened: int, start: int = 0) -> re.Match[str] | None:
        """The match at an offset of a line, or of a part of one, that opens these gates."""
        return self._match(part, start) if opened & self.bit else None

    def match(
        self, text: str, start: int = 0, end: int = maxsize, *, line: str | None = None
    ) -> re.Match[str] | None:
        """The match at an offset."""
        if line is None and "\n" in text:
            starts, held, _ = _lines(text)
            opened = held[bisect_right(starts, start) - 1]
        else:
            opened = opened_by(text if line is None else line)
        return self._match(text, start, end) if opened & self.bit else None

    def finditer(
        self, text: str, start: int = 0, end: int = maxsize, *, line: str | None = None
    ) -> Iterator[re.Match[str]]:
        """The matches between two offsets."""
        if line is None and "\n" in text:
            starts, held, in_any = _lines(text)
            if not in_any & self.bit:
                return _NONE
            at = bisect_right(starts, start) - 1
            if starts[at + 1] < end:
                return self._in_lines(text, start, end, at)
            opened = held[at]
        else:
            line = text if line is None else line
            opened = EVERY if len(line) > _LONGEST else _held(line)
        return self._finditer(text, start, end) if opened & self.bit else _NONE

    def _in_lines(self, text: str, start: int, end: int, at: int) -> Iterator[re.Match[str]]:
        """The matches from an offset in one line up to an offset in another."""
        starts, held, _ = _lines(text)
        last = bisect_left(starts, min(end, starts[-1])) - 1
        for place in range(at, last + 1):
            if held[place] & self.bit:
                yield from self._finditer(text, start, end if place == last else starts[place + 1])
            start = starts[place + 1]


type Searched = re.Pattern[str] | Gated


def gated_tree(pattern: str) -> Gated:
    """The same of a pattern without groups that capture, written as a tree: one that begins with
    what may not stand before it is found by its first characters so, several times faster."""
    return Gated(tree([pattern]))


def opened_by(line: str) -> int:
    """Which gates a line opens: one bit for each, to be kept where many are asked for."""
    return EVERY if len(line) > _LONGEST else _held(line)


# Every step of a reading asks for the same lines, one after the other.
@lru_cache(maxsize=512)
def _held(line: str) -> int:
    if not line.isascii() and _ODD.search(line):
        return EVERY
    return _held_small(line.lower())


# A line and its shadow in small letters are mostly the same.
@lru_cache(maxsize=512)
def _held_small(line: str) -> int:
    return _finder(len(_all))(line)


@lru_cache(maxsize=1)
def _lines(text: str) -> tuple["array[int]", list[int], int]:
    """Where the lines of a text start, and where the next one would; which gates each opens;
    which any of them does."""
    starts, held, in_any = array("q"), [], 0
    same: dict[int, int] = {}  # a long text has few that differ
    for start, line in lines(text):
        opened = opened_by(line)
        starts.append(start)
        held.append(same.setdefault(opened, opened))
        in_any |= opened
    starts.append(len(text) + 1)
    return starts, held, in_any


def _in_bytes(text: str) -> str:
    """The bytes of a text as letters. The automaton goes through all first letters of its words
    at every place: of bytes there are few, of Chinese characters hundreds."""
    return text if text.isascii() else text.encode("utf-8", "surrogatepass").decode("latin-1")


@lru_cache(maxsize=1)
def _finder(count: int) -> Callable[[str], int]:
    return finder([_needed(one) for one in _all[:count]])


# Gates that are added for a language leave those before them as they are.
@cache
def _needed(gate: Gate) -> Lists:
    return needed_words(*gate.patterns)


def finder(patterns: Sequence[Lists]) -> Callable[[str], int]:
    """What tells of a text in small letters which of some patterns, given by the words that they
    need, may match in it: of bits from the lowest every second one, in their order."""
    # A compiled library that only a search needs; importing this module stays light.
    import ahocorasick  # noqa: PLC0415

    # An automaton without any word answers nothing: one stands in no line.
    bits, always = {"\n": 0}, 0
    for place, lists in enumerate(patterns):
        bit = 1 << 2 * place
        always |= 0 if lists else 3 * bit
        # The first of two bits is left where both are set.
        for words, both in zip(lists, (3,) if len(lists) == 1 else (1, 2), strict=False):
            for word in _least(words):
                bits[word] = bits.get(word, 0) | both * bit
    automaton = ahocorasick.Automaton()
    same: dict[int, int] = {}  # large numbers, of many words each
    # At every place it goes through the first letters in the order in which they came.
    for word, both in sorted(bits.items(), key=lambda one: _RANK.get(one[0][0], _LAST)):
        automaton.add_word(word, same.setdefault(both, both))
    automaton.make_automaton()

    def held(text: str) -> int:
        found = always
        for _, both in automaton.iter(_in_bytes(text)):
            found |= both
        return found & found >> 1

    return held


# The bytes of news, the most frequent first, as letters.
_RANK: Final = {
    letter: rank
    for rank, letter in enumerate(
        " aen\xe5itrs\xe6o\xe4udmkph\xe7l\xe8gb\xe9c20\xe3\xefyfw1\xba\xb8\x80\xbc,.jvzxq"
    )
}
_LAST: Final = len(_RANK)


# What begins with so many bytes stands almost nowhere else.
_TELLING: Final = 12


def _least(words: Words) -> set[str]:
    """What stands wherever one of some words does, in bytes: no longer than it must be, and
    nothing that begins or ends with another. The automaton is half as large so."""
    kept: set[str] = set()
    for word in sorted({_in_bytes(word)[:_TELLING] for word in words}, key=len):
        if not any(word[:size] in kept or word[-size:] in kept for size in range(1, len(word))):
            kept.add(word)
    return kept
