"""Where the article of an HTML page ends: other articles' teasers below it are sentences too."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from articles.text.pages.blocks import Block
from articles.text.pages.html_parsing import Element

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
_MOST_BEHIND = 15
_HARDLY_LINKED = 0.3
_PARTS = frozenset({"p", "li", "tr", "dd", "dt", "h2", "h3", "h4", "h5", "blockquote"})
# An element that holds all of the page is no article's own.
_WHOLES = frozenset({"body", "html"})


def end_of_article(
    blocks: Sequence[Block], reasons: Sequence[str], prose: Sequence[int], end: int
) -> int:
    """Where the article ends; ``prose`` are the indices of its blocks of prose, ``end`` the place
    behind the last of them as far as their number and length tell."""
    held: defaultdict[Element, float] = defaultdict(float)
    counted: defaultdict[Element, int] = defaultdict(int)
    for index in prose:
        size = blocks[index].shape.size
        for element in _around(blocks[index]):
            held[element] += size
            counted[element] += 1
    total = sum(blocks[i].shape.size for i in prose)
    # Of a short text one paragraph may hold as much: the element around it is meant.
    around = [
        element
        for element, weight in held.items()
        if weight >= _MOST * total and element.tag not in _PARTS
    ]
    # They lie in one another: the innermost is the article's own.
    core = max(around, key=_depth, default=None)
    inside = [i for i in prose if core in _around(blocks[i])]
    said_so = [i for i in inside if blocks[i].in_body]
    named = sum(blocks[i].shape.size for i in said_so) >= _BY_NAME * total > 0
    if named:
        inside = [i for i in inside if i <= said_so[-1]]
    kept = _without_cards(blocks, inside, counted)
    end = kept[-1] + 1 if kept and kept[-1] != prose[-1] else end
    if len(kept) < len(inside) or core is None:
        return end
    return _with_short_lines(blocks, reasons, core, end, named=named)


def _with_short_lines(
    blocks: Sequence[Block], reasons: Sequence[str], core: Element, end: int, *, named: bool
) -> int:
    """Behind the last prose what else the article's own element holds: a list, a signature, a
    last short paragraph below some links."""
    last = end
    whole = core.tag in _WHOLES
    path = _path(blocks[end - 1], core)
    for index in range(end, min(len(blocks), end + _MOST_BEHIND)):
        block = blocks[index]
        if core not in _around(block) or (named and not block.in_body):
            break
        # What lies in elements like those of the last paragraph is a part of the text, whatever
        # they are; where the text has no element of its own, nothing else is.
        alike = _path(block, core) == path
        if whole and not alike:
            break
        part = alike or block.tag in _PARTS
        if not reasons[index] and part and block.link_share < _HARDLY_LINKED:
            last = index + 1
    return last


def _path(block: Block, core: Element) -> tuple[tuple[str, str], ...]:
    """The kinds and classes of the elements between the article's own and this block."""
    found: list[tuple[str, str]] = []
    for element in _around(block):
        if element is core:
            break
        found.append((element.tag, element.get("class", "")))
    return tuple(found)


def _around(block: Block) -> Iterator[Element]:
    element, depth = block.place, 0
    while element is not None and depth < _DEEPEST:
        yield element
        element, depth = element.getparent(), depth + 1


def _depth(element: Element) -> int:
    return sum(1 for _ in element.iterancestors())


def _without_cards(
    blocks: Sequence[Block], prose: Sequence[int], counted: dict[Element, int]
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


def _is_card(blocks: Sequence[Block], index: int, counted: dict[Element, int]) -> bool:
    """Whether a linked title stands with this block, and no other prose, in one element."""
    alone = [element for element in _around(blocks[index]) if counted.get(element) == 1]
    if len(alone) < 2:
        return False
    # Between the two stand an author and a date.
    above = range(index - 1, max(-1, index - _BETWEEN), -1)
    title = next((blocks[i] for i in above if blocks[i].link_share > _LINKED), None)
    return title is not None and alone[-1] in _around(title)
