"""Patterns that are tried only where a text holds a word that they cannot do without.

Most patterns find nothing in most lines, and a search that finds nothing goes through a line from
end to end. The words of all gated patterns are looked for in one pass instead, once for each line.
They are read off the patterns themselves, so that no new alternative can be passed over.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from sys import maxsize
from typing import Any, Final

from articles.text.gated_words import needed_words

# A text of many lines holds every word: it is not gone through for that, nor kept for the next.
_LONGEST: Final = 20_000
_EVERY: Final = -1
# Letters that match others without regard to case, and are not made small as those are.
_ODD: Final = re.compile("[\u0130\u0131\u017f\u212a]")
_HAN: Final = re.compile("[\u3005-\u9fff]")
_all: list["Gated"] = []


class Gated:
    """A pattern that is tried only on texts with one of the words that it needs.

    What a call gives is what the pattern itself gives.
    """

    __slots__ = ("_finditer", "_search", "bit", "pattern")

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self.pattern = re.compile(pattern, flags)
        self._search = self.pattern.search
        self._finditer = self.pattern.finditer
        self.bit = 1 << len(_all)
        _all.append(self)

    def search(self, text: str, start: int = 0, end: int = maxsize) -> re.Match[str] | None:
        """The first match between two offsets."""
        return self._search(text, start, end) if self.is_tried(text) else None

    def finditer(self, text: str, start: int = 0, end: int = maxsize) -> Iterator[re.Match[str]]:
        """The matches between two offsets."""
        return self._finditer(text, start, end) if self.is_tried(text) else iter(())

    def is_tried(self, text: str) -> bool:
        """Whether a text holds one of the words, or is too long to be looked through for them."""
        return len(text) > _LONGEST or _held(text) & self.bit != 0


type Searched = re.Pattern[str] | Gated


# The parts of a text are asked for by one pattern after the other; long texts are not kept here.
@lru_cache(maxsize=64)
def _held(text: str) -> int:
    """Which gated patterns a text has a word of: one bit for each."""
    if _ODD.search(text):
        return _EVERY
    automaton, found, han = _automaton(len(_all))
    if not text.isascii() and _HAN.search(text):
        found |= han
    for _, bits in automaton.iter(text.lower()):
        found |= bits
    return found


@lru_cache(maxsize=1)
def _automaton(count: int) -> tuple[Any, int, int]:
    """What finds the words of so many gated patterns; the bits of those that may always match,
    for they need none or are made later; the bits of those that may where a text is Chinese."""
    # A compiled library that only a search needs; importing this module stays light.
    import ahocorasick  # noqa: PLC0415

    bits: dict[str, int] = {}
    always, han = -1 << count, 0
    for one in _all[:count]:
        words = needed_words(one.pattern)
        always |= 0 if words else one.bit
        for word in words:
            # The automaton goes through all first letters of its words at every place of a text:
            # with those of Chinese ones it would be slower than the patterns.
            if _HAN.search(word):
                han |= one.bit
            else:
                bits[word] = bits.get(word, 0) | one.bit
    automaton = ahocorasick.Automaton()
    for word, found in bits.items():
        automaton.add_word(word, found)
    automaton.make_automaton()
    return automaton, always, han
