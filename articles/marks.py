"""A captured text with marked passages, cut into blocks that a page can write out.

Passages overlap: they may hold one another, or cross. A block is one paragraph, or the shown part
of one; in it, marks open and close like elements. A passage held by another lies inside it; where
two cross, the one that starts later is closed and opened again, so a passage can have several
parts, and only the first carries its id. No character is added, changed or left out: the texts of
a passage's parts, in order, are the passage.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

type Bounds = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Mark:
    """A passage to mark: its key, and its span in code points of the text."""

    key: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Open:
    """A mark begins. `first`: the passage's first part, which carries the id."""

    key: int
    first: bool


@dataclass(frozen=True, slots=True)
class Close:
    """The mark that was opened last ends."""


@dataclass(frozen=True, slots=True)
class Run:
    """Characters under the same marks: the keys of those, outermost first."""

    text: str
    keys: tuple[int, ...]


type Piece = Open | Close | Run


@dataclass(frozen=True, slots=True)
class Block:
    """The shown part of one paragraph.

    `keys` are the passages that start in it, in order. `hidden_before` counts the characters,
    outer white space apart, that are left out between the block before and this one.
    """

    pieces: tuple[Piece, ...]
    keys: tuple[int, ...]
    hidden_before: int

    @property
    def runs(self) -> tuple[Run, ...]:
        return tuple(piece for piece in self.pieces if isinstance(piece, Run))


@dataclass(frozen=True, slots=True)
class Layout:
    """The blocks of a text in order, and how many characters are left out after the last."""

    blocks: tuple[Block, ...]
    hidden_after: int


def layout(text: str, marks: Sequence[Mark], shown: Sequence[Bounds]) -> Layout:
    """The blocks of the shown spans (sorted, disjoint), with the marks in them."""
    blocks: list[Block] = []
    begun: set[int] = set()
    last = 0
    for start, end in _lines(text, shown):
        inside = [mark for mark in marks if mark.start < end and mark.end > start]
        first = sorted(
            (mark for mark in inside if mark.key not in begun),
            key=lambda mark: (mark.start, -mark.end),
        )
        pieces = _pieces(text, inside, (start, end), begun)
        hidden = len(text[last:start].strip())
        blocks.append(Block(pieces, tuple(mark.key for mark in first), hidden))
        last = end
    return Layout(tuple(blocks), len(text[last:].strip()))


def _lines(text: str, shown: Sequence[Bounds]) -> list[Bounds]:
    """The shown spans cut at line ends, without outer white space and without empty ones."""
    found: list[Bounds] = []
    for start, end in shown:
        at = start
        for line in text[start:end].split("\n"):
            bare = line.strip()
            if bare:
                first = at + len(line) - len(line.lstrip())
                found.append((first, first + len(bare)))
            at += len(line) + 1
    return found


def _pieces(text: str, marks: Sequence[Mark], block: Bounds, begun: set[int]) -> tuple[Piece, ...]:
    """The block's elements in order; `begun` holds the keys that have had their first part."""
    start, end = block
    edges = {edge for mark in marks for edge in (mark.start, mark.end) if start < edge < end}
    pieces: list[Piece] = []
    stack: list[Mark] = []
    for left, right in pairwise(sorted({start, end, *edges})):
        opening = [mark for mark in marks if max(mark.start, start) == left]
        while any(mark.end <= left for mark in stack):
            mark = stack.pop()
            pieces.append(Close())
            if mark.end > left:
                opening.append(mark)
        # The longest first, so that it holds the others.
        for mark in sorted(opening, key=lambda mark: (-mark.end, mark.start)):
            stack.append(mark)
            pieces.append(Open(mark.key, first=mark.key not in begun))
            begun.add(mark.key)
        pieces.append(Run(text[left:right], tuple(mark.key for mark in stack)))
    pieces.extend(Close() for _mark in stack)
    return tuple(pieces)
