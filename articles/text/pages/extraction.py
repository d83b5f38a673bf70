"""An HTML page to lines of text, each judged: article, or a reason why not.

Every block of the page becomes a line, in order. The article is the stretch of blocks with the
most prose in it: a paragraph speaks for its neighbourhood by its length, a short or linked block
against it. So an article is found whatever elements it is made of, and a short paragraph between
two long ones is not lost. Elements may say by their names that they hold something else; they are
believed unless most of the page's prose is in them.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from articles.text.debris.context import is_row
from articles.text.pages.blocks import Block, read_blocks
from articles.text.pages.document_types import UnreadableDocument
from articles.text.pages.html_parsing import Element, parse
from articles.text.pages.line_kinds import ELSEWHERE, is_list_item, opens_text
from articles.text.pages.page_facts import Node, linked_articles
from articles.text.pages.page_tail import end_of_article

# How far a stretch without prose counts against what lies behind it.
_LONGEST_GAP: Final = -30.0
# Less prose than this, in words, is no article.
_LEAST: Final = 80.0
_PARTS_OF_TEXT: Final = frozenset({"li", "tr", "dd", "dt", "h2", "h3", "h4"})
_HARDLY_LINKED: Final = 0.3
_LONGEST_CAPTION: Final = 60
_MOST_ABOVE: Final = 15
_NEAR: Final = 3
_HALF_PARAGRAPH: Final = 12
_NESTED: Final = 4
_PICTURES: Final = ("img", "picture", "amp-img")
_WHOLES: Final = frozenset({"body", "article", "main", "section"})


@dataclass(frozen=True, slots=True)
class Page:
    """Lines of a page and the reason for each that is no article ("" for those that are)."""

    lines: list[str]
    reasons: list[str]
    tree: Element
    # What its JSON-LD says of articles.
    linked: list[Node]
    headline: str
    # Items, rows and headings inside the element that is named as the article's body.
    sure: frozenset[int] = frozenset()


def read_page(html: str) -> Page:
    """Divide a decoded page into lines; raises UnreadableDocument("no_text") for none."""
    tree = parse(html)
    blocks = read_blocks(tree)
    if not blocks:
        raise UnreadableDocument("no_text", "The page holds no text.")
    _judge_parts(blocks)
    reasons = [_reason(block) for block in blocks]
    start, end = _article(blocks, reasons)
    prose = [i for i in range(start, end) if not reasons[i] and blocks[i].speaks]
    end = end_of_article(blocks, reasons, prose, end)
    headline = _headline(blocks, start)
    first = start if headline is None else min(headline, start)
    for index, block in enumerate(blocks):
        if not first <= index < end:
            # Its own name for itself counts only where it names what is no part of any article.
            signs = reasons[index] == "byline" and block.in_body
            reasons[index] = reasons[index] if signs or reasons[index] in ELSEWHERE else "outside"
        elif not reasons[index] and index > start and _is_caption(block):
            reasons[index] = "caption"
        elif not reasons[index] and block.link_share > 0.7 and not block.shape.prose:
            # A line of links: other articles, or topics.
            titled = index > start or (index > first and block.heading and block.shape.size > 4)
            reasons[index] = "related" if titled and block.shape.size > 2 else ""
    _odd_ones(blocks, reasons, range(start, end))
    return Page(
        lines=[block.text for block in blocks],
        reasons=reasons,
        tree=tree,
        linked=linked_articles(tree),
        headline=blocks[headline].text if headline is not None else "",
        sure=frozenset(
            i for i, block in enumerate(blocks) if not reasons[i] and _is_sure(block) and i > start
        ),
    )


def _is_sure(block: Block) -> bool:
    return block.in_body and block.tag in _PARTS_OF_TEXT and block.link_share < _HARDLY_LINKED


def _judge_parts(blocks: Sequence[Block]) -> None:
    """Believe a part's name unless it holds a good part of the page's prose.

    Readers' comments may be longer than the article: their elements are believed as long as
    something is left without them.
    """
    total = comments = 0.0
    for block in blocks:
        if block.speaks:
            total += block.shape.size
            comments += block.shape.size if _is_comment(block) else 0
            for part in block.within:
                part.prose += block.shape.size
    left, third = total - min(_LEAST, total / 2), max(total - comments, _LEAST) / 3
    for block in blocks:
        for part in block.within:
            part.trusted = part.prose <= (left if part.reason == "comments" else third)
    _doubt_names_of_all(blocks, total)


def _doubt_names_of_all(blocks: Sequence[Block], total: float) -> None:
    """Where elements with one kind of name hold, taken together, nearly all prose of a page, the
    name means something else: each paragraph of an article may stand in an "editor" of its own.
    """
    prose: defaultdict[str, float] = defaultdict(float)
    for block in blocks:
        if block.speaks:
            prose[_reason(block)] += block.shape.size
    if prose[""] >= min(_LEAST, total / 2):
        return
    most = max(prose, key=lambda reason: 0 if reason in ELSEWHERE else prose[reason])
    for part in (part for block in blocks for part in block.within):
        part.trusted = part.trusted and part.reason != most


def _is_comment(block: Block) -> bool:
    return any(part.reason == "comments" for part in block.within)


def _reason(block: Block) -> str:
    for part in block.within:
        if part.trusted:
            return part.reason
    return ""


def _odd_ones(blocks: Sequence[Block], reasons: list[str], within: range) -> None:
    """Short lines in elements of another kind than the paragraphs around: no text of theirs."""
    paragraphs = [i for i in within if not reasons[i] and blocks[i].speaks]
    in_p = sum(blocks[i].tag == "p" for i in paragraphs)
    if in_p < max(4, 0.8 * len(paragraphs)):
        return
    for index in within:
        block = blocks[index]
        plain = block.tag in {"div", "span", "section", "center", "figure"} and not block.heading
        short = not block.shape.terminated and block.shape.size <= 14
        if reasons[index] or not (plain and short):
            continue
        row = is_row(block.text) or (index + 1 in within and is_row(blocks[index + 1].text))
        if not (row or block.text[-1] in ":：" or opens_text(block.text)):
            reasons[index] = "stranger"


def _is_caption(block: Block) -> bool:
    """Whether a few words stand under a picture, or a sentence in its frame."""
    if block.heading or block.shape.size > _LONGEST_CAPTION:
        return False
    short = not block.shape.terminated and block.shape.size <= 14
    if block.pictured and short:
        return True
    around = list(_close_around(block.place))
    if not short and all(element.tag != "figure" for element in around):
        return False
    frame = next((one for one in around if next(one.iter(*_PICTURES), None) is not None), None)
    if frame is None or not (short or frame.tag == "figure"):
        return False
    # It holds the text and the picture, and nothing else.
    said, length = 0, len(block.text) + 4
    for text in frame.itertext():
        said += len(text.strip())
        if said > length:
            return False
    return True


def _close_around(element: Element) -> Iterator[Element]:
    """An element and the next few around it, up to one that holds the article."""
    for _ in range(_NESTED):
        if element is None or element.tag in _WHOLES:
            return
        yield element
        element = element.getparent()


def _article(blocks: Sequence[Block], reasons: Sequence[str]) -> tuple[int, int]:
    """The stretch of blocks with the most prose: first and behind the last index."""
    best = (0.0, 0, len(blocks))
    total, start, gap = 0.0, 0, 0.0
    for index, weight in enumerate(_weights(blocks, reasons)):
        if weight <= 0:
            # However long the list of links in the middle, an article goes on behind it.
            counted = max(weight, _LONGEST_GAP - gap)
            gap += counted
        else:
            counted, gap = weight, 0.0
        if total <= 0:
            total, start = 0.0, index
        total += counted
        if total > best[0]:
            best = (total, start, index + 1)
    return _with_salutation(blocks, reasons, best[1]), _with_tail(blocks, reasons, best[2])


def _with_salutation(blocks: Sequence[Block], reasons: Sequence[str], start: int) -> int:
    """Where the article begins: with the short lines right above its first long paragraph."""
    first = start
    for index in range(start - 1, max(start - 1 - _MOST_ABOVE, -1), -1):
        block = blocks[index]
        said = block.shape.terminated or block.text.endswith((":", "："))
        # Among the paragraphs, as one of them, stands a heading, or a paragraph without a stop.
        said = said or _are_siblings(block, blocks, first)
        near = index >= first - _NEAR or block.shape.size >= _HALF_PARAGRAPH
        near = near or is_list_item(block.text)
        if reasons[index] or block.tag != "p" or not said or block.link_share > 0.3:
            break
        if near:
            start = index
    return start


def _are_siblings(block: Block, blocks: Sequence[Block], start: int) -> bool:
    first = blocks[start].place if start < len(blocks) else None
    if block.place is None or first is None or block.tag != blocks[start].tag:
        return False
    return block.place.getparent() is first.getparent()


def _with_tail(blocks: Sequence[Block], reasons: Sequence[str], end: int) -> int:
    """Where the article ends: behind the lists and table rows that follow its last paragraph."""
    last = end
    while end < len(blocks) and (reasons[end] or blocks[end].in_body or blocks[end].tag == "tr"):
        listed = blocks[end].tag in {"li", "tr", "p", "dd"}
        if not reasons[end] and listed and blocks[end].link_share < 0.5:
            last = end + 1
        end += 1
    return last


def _weights(blocks: Sequence[Block], reasons: Sequence[str]) -> Iterator[float]:
    any_body = any(block.in_body for block in blocks)
    for block, reason in zip(blocks, reasons, strict=True):
        if reason:
            yield -0.5
        elif block.speaks:
            weight = min(block.shape.size, 120.0)
            yield weight * (0.25 if any_body and not block.in_body else 1.0)
        elif block.in_body or block.tag in {"h2", "h3", "h4"} or "\t" in block.text:
            yield -0.5
        elif block.link_share > 0.5:
            yield -5.0
        else:
            yield -2.5


def _headline(blocks: Sequence[Block], start: int) -> int | None:
    """The last main heading before the article, or the first inside it."""
    headings = [i for i, block in enumerate(blocks) if block.tag == "h1"]
    before = [i for i in headings if i <= start]
    return before[-1] if before else (headings[0] if headings else None)
