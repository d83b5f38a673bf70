"""Where the article of an HTML page ends: other articles' teasers below it are sentences too."""

from collections.abc import Iterator, Sequence
from typing import Any, Protocol

from articles.text.line_shape import Shape

# An element of lxml, which ships no types.
type Element = Any

# The element that holds so much of the prose is the article; what follows it is not.
_MOST = 0.8
# So is the element that says so by its name, if it holds so much.
_BY_NAME = 0.5
# With less prose left, in words, nothing is cut off.
_LEAST = 80.0
_FEWEST_CARDS = 3
_LINKED = 0.7
_BETWEEN = 5
_DEEPEST = 200


class Line(Protocol):
    """What this module needs to know of a block of the page."""

    @property
    def shape(self) -> Shape: ...
    @property
    def place(self) -> Element: ...
    @property
    def in_body(self) -> bool: ...
    @property
    def link_share(self) -> float: ...


def end_of_article(blocks: Sequence[Line], prose: Sequence[int], end: int) -> int:
    """A place not behind ``end``; ``prose`` are the indices of the article's blocks of prose."""
    held: dict[Element, float] = {}
    counted: dict[Element, int] = {}
    for index in prose:
        for element in _around(blocks[index]):
            held[element] = held.get(element, 0.0) + blocks[index].shape.size
            counted[element] = counted.get(element, 0) + 1
    total = sum(blocks[i].shape.size for i in prose)
    inside = [i for i in prose if _is_inside(blocks[i], held, _MOST * total)]
    said_so = [i for i in inside if blocks[i].in_body]
    if said_so and sum(blocks[i].shape.size for i in said_so) >= _BY_NAME * total:
        inside = [i for i in inside if i <= said_so[-1]]
    kept = _without_cards(blocks, inside, counted)
    return kept[-1] + 1 if kept and kept[-1] != prose[-1] else end


def _around(block: Line) -> Iterator[Element]:
    element, depth = block.place, 0
    while element is not None and depth < _DEEPEST:
        yield element
        element, depth = element.getparent(), depth + 1


def _is_inside(block: Line, held: dict[Element, float], least: float) -> bool:
    """Whether the block stands in the smallest element that holds that much.

    The elements that hold as much lie in one another: a block in the smallest has most of them
    around it.
    """
    large = sum(weight >= least for weight in held.values())
    return sum(held.get(element, 0.0) >= least for element in _around(block)) == large


def _without_cards(
    blocks: Sequence[Line], prose: Sequence[int], counted: dict[Element, int]
) -> list[int]:
    """The indices without a tail of cards: elements alike, each with a linked title and a sentence
    or two."""
    kept = list(prose)
    cards = 0
    while kept and _is_card(blocks, kept[-1], counted):
        kept.pop()
        cards += 1
    left = sum(blocks[i].shape.size for i in kept)
    return kept if cards >= _FEWEST_CARDS and left >= _LEAST else list(prose)


def _is_card(blocks: Sequence[Line], index: int, counted: dict[Element, int]) -> bool:
    """Whether a linked title stands with this block, and no other prose, in one element."""
    alone = [element for element in _around(blocks[index]) if counted.get(element) == 1]
    if len(alone) < 2:
        return False
    # Between the two stand an author and a date.
    above = range(index - 1, max(-1, index - _BETWEEN), -1)
    title = next((blocks[i] for i in above if blocks[i].link_share > _LINKED), None)
    return title is not None and any(element is alone[-1] for element in _around(title))
