"""What every rule for finding sources needs: the result, and what is known of the names."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from articles.text.alternatives import tree
from articles.text.names import Mention
from articles.text.vocabulary import listed_words

_SPEAKS = re.compile(
    r"(?<!\w)(?:([A-Z][a-z]+(?: [A-Z][a-z]+)?) "
    r"(?:mengatakan|menuturkan|mengaku|menambahkan|bercerita|berharap|told|added|recalled)|"
    r"(?:kata|ujar|ungkap|tutur|jelas|ucap|imbuh|tegas|tambah|beber|papar|terang|pungkas|said|says|"
    r"added) ([A-Z][a-z]+(?: [A-Z][a-z]+)?))(?!\w)"
)


@dataclass(frozen=True, slots=True)
class Attribution:
    """``text[start:end]`` is the phrase that names the source, ``name`` the source as written;
    ``publisher`` its slug where the vocabulary knows it, else ""."""

    name: str
    start: int
    end: int
    text: str
    publisher: str
    rule: str


class Known:
    """What a text itself and the vocabulary say of its names."""

    def __init__(self, text: str, names: Sequence[Mention]) -> None:
        # Who speaks somewhere in the text is a person wherever the name comes back.
        self.people = {
            word for match in _SPEAKS.finditer(text) for word in " ".join(match.groups("")).split()
        }
        self._publishers = _Sorted(m for m in names if m.kind == "publisher")
        self._places = _Sorted(m for m in names if m.kind == "region")

    @property
    def publishers(self) -> list[Mention]:
        return self._publishers.mentions

    def publisher(self, start: int, end: int) -> str:
        """The slug of the longest publisher that ``start`` to ``end`` overlaps, or ""."""
        inside = self._publishers.touching(start, end)
        return max(inside, key=lambda m: m.end - m.start).codes[0] if inside else ""

    def is_person(self, name: str) -> bool:
        """Whether somebody of this name speaks in the text."""
        return any(word in self.people for word in name.split())

    def is_place(self, start: int, end: int) -> bool:
        """Whether ``start`` to ``end`` is the name of a place and nothing more."""
        return any(m.start <= start and end <= m.end for m in self._places.touching(start, end))


class _Sorted:
    """Mentions in the order of a text, to be had by place."""

    def __init__(self, mentions: Iterable[Mention]) -> None:
        self.mentions = sorted(mentions, key=lambda m: m.start)
        self._starts = [m.start for m in self.mentions]
        self._longest = max((m.end - m.start for m in self.mentions), default=0)

    def touching(self, start: int, end: int) -> list[Mention]:
        first = bisect_left(self._starts, start - self._longest)
        last = bisect_left(self._starts, end)
        return [m for m in self.mentions[first:last] if m.end > start]


def phrase(
    text: str, match: re.Match[str], start: int, end: int, publisher: str, rule: str
) -> Attribution:
    """The attribution of a match whose source is named from ``start`` to ``end``."""
    left, right = match.start(), max(match.end(), end)
    return Attribution(text[start:end], left, right, text[left:right], publisher, rule)


def any_of(listed: str) -> str:
    """A table in text form as alternatives of a regular expression."""
    return tree(listed_words(listed))
