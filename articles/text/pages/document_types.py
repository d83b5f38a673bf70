"""The values that reading a document gives: all frozen, all plain text and numbers."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import count
from typing import Final

from articles.text.values import value


class UnreadableDocument(ValueError):
    """No text can be had from this input; ``code`` says why, the message says it in English."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message


@dataclass(frozen=True, slots=True)
class Note:
    """Something the editor should know: a code for the interface, the detail as found."""

    code: str
    detail: str


@value
class Removed:
    """A line left out of the canonical text.

    ``position`` counts the lines of the normalised source, empty ones left out, from 0: the
    number by which ``ByHand`` names the line. ``doubtful``: a rule of lesser certainty.
    """

    line: str
    reason: str
    position: int
    doubtful: bool = False


@dataclass(frozen=True, slots=True)
class ByHand:
    """What an editor decided otherwise than the cleaner, by the positions of lines: ``back`` are
    removed lines put back, ``out`` lines of the text left out. A position in both is left out."""

    back: frozenset[int] = frozenset()
    out: frozenset[int] = frozenset()


AS_CLEANED: Final = ByHand()


@dataclass(frozen=True, slots=True)
class Document:
    """One article as read: canonical text, what stood around it, and what was left out.

    ``text`` holds paragraphs divided by a line feed. ``language`` is "en", "id", "zh-hans" or
    "" (unknown). ``published`` is None where no date, or only an ambiguous one, was found;
    ``published_text`` is the place it was read from.
    """

    text: str
    title: str
    byline: str
    dateline: str
    published: date | None
    published_text: str
    language: str
    charset: str
    kind: str
    removed: tuple[Removed, ...]
    notes: tuple[Note, ...]

    def positions(self) -> Iterator[int]:
        """Where the lines of the text stand in the source, counted as those removed are; it goes
        on behind the last."""
        gone = {line.position for line in self.removed}
        return (at for at in count() if at not in gone)
