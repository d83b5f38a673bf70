"""An HTML page to lines of text, each judged: article, or a reason why not.

Every block of the page becomes a line, in order. The article is the stretch of blocks with the
most prose in it: a paragraph speaks for its neighbourhood by its length, a short or linked block
against it. So an article is found whatever elements it is made of, and a short paragraph between
two long ones is not lost. Elements may say by their names that they hold something else; they are
believed unless most of the page's prose is in them.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from importlib import import_module
from typing import Any, Final

from articles.text.debris.context import is_row
from articles.text.pages import html_data
from articles.text.pages.document_types import UnreadableDocument
from articles.text.pages.html_parsing import parse
from articles.text.pages.line_shape import Shape, shape
from articles.text.pages.page_tail import end_of_article

# An element of lxml, which ships no types: what is taken from one is text, and checked here.
type Element = Any

_SPACE = re.compile(r"[ \t\n\r\f]+")
_CENTRED = re.compile(r"text-align\s*:\s*center", re.IGNORECASE)
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)

# How far a stretch without prose counts against what lies behind it.
_LONGEST_GAP: Final = -30.0
# Less prose than this, in words, is no article.
_LEAST: Final = 80.0
_PARTS_OF_TEXT: Final = frozenset({"li", "tr", "dd", "dt", "h2", "h3", "h4"})
_HARDLY_LINKED: Final = 0.3
_LONGEST_CAPTION: Final = 60
_LONGEST_HEADING: Final = 7
_NESTED: Final = 4
_WHOLES: Final = frozenset({"body", "article", "main", "section"})
_ELSEWHERE: Final = frozenset({"related", "comments", "navigation", "page_part", "advertisement"})
_STAMPS: Final = frozenset({"span", "a", "time", "em"})
# What may hold a line of stamps side by side.
_BOXES: Final = frozenset({"div", "header", "section", "article", "main", "body"})
_HEADINGS: Final = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})


@dataclass(slots=True)
class Block:
    """One line of the page: its text, how much of it is linked, where it stood."""

    text: str
    linked: int
    tag: str
    within: tuple["Part", ...]
    in_body: bool
    pictured: bool
    heading: bool
    shape: Shape
    place: Element

    @property
    def link_share(self) -> float:
        return self.linked / max(len(self.text), 1)


@dataclass(slots=True, eq=False)
class Part:
    """An element whose name gives a reason; ``prose`` is how much of it its blocks hold."""

    reason: str
    prose: float = 0.0
    trusted: bool = True


@dataclass(frozen=True, slots=True)
class Page:
    """Lines of a page and the reason for each that is no article ("" for those that are)."""

    lines: list[str]
    reasons: list[str]
    tree: Element
    headline: str
    # Items, rows and headings inside the element that is named as the article's body.
    sure: frozenset[int] = frozenset()


def read_page(html: str) -> Page:
    """Divide a decoded page into lines; raises UnreadableDocument("no_text") for none."""
    tree = parse(html)
    blocks = _Reader().read(tree)
    if not blocks:
        raise UnreadableDocument("no_text", "The page holds no text.")
    _judge_parts(blocks)
    reasons = [_reason(block) for block in blocks]
    start, end = _article(blocks, reasons)
    prose = [i for i in range(start, end) if not reasons[i] and _speaks(blocks[i])]
    end = end_of_article(blocks, reasons, prose, end)
    headline = _headline(blocks, start)
    first = start if headline is None else min(headline, start)
    for index, block in enumerate(blocks):
        if not first <= index < end:
            # Its own name for itself counts only where it names what is no part of any article.
            signs = reasons[index] == "byline" and block.in_body
            reasons[index] = reasons[index] if signs or reasons[index] in _ELSEWHERE else "outside"
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
        headline=blocks[headline].text if headline is not None else "",
        sure=frozenset(
            i for i, block in enumerate(blocks) if not reasons[i] and _is_sure(block) and i > start
        ),
    )


def _is_sure(block: Block) -> bool:
    return block.in_body and block.tag in _PARTS_OF_TEXT and block.link_share < _HARDLY_LINKED


@dataclass(slots=True)
class _Reader:
    """Walks the tree once, without recursion: pages nest deeper than Python may."""

    blocks: list[Block] = field(default_factory=list)
    pieces: list[str] = field(default_factory=list)
    linked: int = 0
    links: int = 0
    bold: int = 0
    set_bold: int = 0
    pictured: bool = False
    centred: bool = False
    parts: list[tuple[Element, Part]] = field(default_factory=list)
    bodies: list[Element] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    open: list[Element] = field(default_factory=list)
    rows: list[Element] = field(default_factory=list)

    def read(self, tree: Element) -> list[Block]:
        walk = import_module("lxml.etree").iterwalk(tree, events=("start", "end"))
        for event, element in walk:
            tag = element.tag if isinstance(element.tag, str) else ""
            if event == "start":
                if tag in html_data.DROPPED:
                    # The walk reports the end of a skipped element too.
                    walk.skip_subtree()
                    continue
                self._begin(element, tag)
            else:
                if tag not in html_data.DROPPED:
                    self._finish(element, tag)
                if element.tail and element is not tree:
                    self._say(element.tail)
        self._end_line()
        return self.blocks

    def _begin(self, element: Element, tag: str) -> None:
        if tag in _STAMPS:
            self._set_apart(element, tag)
        if tag == "a":
            self.links += 1
        elif tag == "img":
            self.pictured = not any(map(str.strip, self.pieces))
        elif tag in {"strong", "b"}:
            self.bold += 1
        elif tag == "br":
            self._end_line()
        elif _is_block(element, tag) and not (self.rows and tag in {"td", "th"}):
            self._end_line()
            self.tags.append(tag)
            self.open.append(element)
            self.centred = bool(
                element.get("align", "").lower() == "center"
                or _CENTRED.search(element.get("style", ""))
            )
            names = f"{element.get('class', '')} {element.get('id', '')}"
            if html_data.is_body(names, element.get("itemprop", "")):
                self.bodies.append(element)
            # Some pages hide their article until a script has run: believed like other names.
            reason = "hidden" if _is_hidden(element) else ""
            if not self.bodies or self.bodies[-1] is not element:
                reason = reason or html_data.hint(tag, names, element.get("role", ""))
            if reason:
                self.parts.append((element, Part(reason)))
            if tag == "tr" and _is_data_row(element):
                self.rows.append(element)
        if element.text:
            self._say(element.text)

    def _set_apart(self, element: Element, tag: str) -> None:
        """Authors and days beside one another are not glued."""
        if _is_stamp(element, tag):
            self._say(" ")
        elif self.pieces and _are_apart(element, tag, self.pieces[-1]):
            self._end_line()

    def _finish(self, element: Element, tag: str) -> None:
        if tag in _STAMPS and _is_stamp(element, tag):
            self._say(" ")
        if tag == "a":
            self.links -= 1
        elif tag in {"strong", "b"}:
            self.bold -= 1
        elif self.rows and tag in {"td", "th"}:
            self._say(" ")
        elif self.open and self.open[-1] is element:
            self._end_line()
            self.tags.pop()
            self.open.pop()
            if self.parts and self.parts[-1][0] is element:
                self.parts.pop()
            if self.bodies and self.bodies[-1] is element:
                self.bodies.pop()
            if self.rows and self.rows[-1] is element:
                self.rows.pop()

    def _say(self, text: str) -> None:
        self.pieces.append(text)
        if self.bold:
            self.set_bold += len(text.strip())
        if self.links:
            self.linked += len(text.strip())

    def _end_line(self) -> None:
        if not self.pieces:
            return
        text = "".join(self.pieces).strip(" \t\n\r\f\u3000\u00a0")
        if text:
            text = _SPACE.sub(" ", text)
            form = shape(text)
            within = tuple(part for _, part in self.parts)
            tag = self.tags[-1] if self.tags else ""
            # What stands centred right under a picture is its caption, unless it is a heading.
            heading = self.set_bold * 2 > len(text) or tag in _HEADINGS
            caption = self.pictured and self.centred and not heading
            place = self.open[-1] if self.open else None
            in_body = bool(self.bodies)
            self.blocks.append(
                Block(text, self.linked, tag, within, in_body, caption, heading, form, place)
            )
            self.pictured = False
        self.pieces.clear()
        self.linked = self.set_bold = 0


def _is_block(element: Element, tag: str) -> bool:
    """Whether the element begins a line: by its kind, or because it is a caption."""
    if tag == "span":
        return "caption" in element.get("class", "").lower()
    return tag not in html_data.INLINE


def _is_stamp(element: Element, tag: str) -> bool:
    """Whether the element holds an author or a day outside of a paragraph: styles set it apart."""
    parent = element.getparent()
    if parent is None or parent.tag not in _BOXES:
        return False
    names = f"{element.get('class', '')} {element.get('id', '')}"
    return tag == "time" or html_data.is_stamp(names.lower())


def _are_apart(element: Element, tag: str, said: str) -> bool:
    """Whether an element stands right behind another of its kind, as stamps do: a small letter
    there and a capital here show that styles set them apart ("Ana Lim", "Harbour reporter")."""
    before, parent = element.getprevious(), element.getparent()
    if tag != "span" or before is None or before.tag != tag or parent.tag not in _BOXES:
        return False
    text = "".join(element.itertext())[:1]
    return not before.tail and said[-1:].islower() and text.isupper()


def _is_hidden(element: Element) -> bool:
    style = element.get("style")
    return element.get("hidden") is not None or bool(style and _HIDDEN.search(style))


def _is_data_row(row: Element) -> bool:
    """Whether the row's cells hold figures rather than the page's layout."""
    cells = [cell for cell in row if cell.tag in {"td", "th"}]
    inner = (child.tag for cell in cells for child in cell.iterdescendants())
    return len(cells) > 1 and all(tag in html_data.INLINE or tag in {"br", "p"} for tag in inner)


def _judge_parts(blocks: Sequence[Block]) -> None:
    """Believe a part's name unless it holds a good part of the page's prose.

    Readers' comments may be longer than the article: their elements are believed as long as
    something is left without them.
    """
    total = comments = 0.0
    for block in blocks:
        if _speaks(block):
            total += block.shape.size
            comments += block.shape.size if _is_comment(block) else 0
            for part in block.within:
                part.prose += block.shape.size
    article = total - comments
    for block in blocks:
        for part in block.within:
            left = total - min(_LEAST, total / 2)
            limit = left if part.reason == "comments" else max(article, _LEAST) / 3
            part.trusted = part.prose <= limit


def _is_comment(block: Block) -> bool:
    return any(part.reason == "comments" for part in block.within)


def _speaks(block: Block) -> bool:
    return block.shape.prose and block.link_share < 0.5


def _reason(block: Block) -> str:
    return next((part.reason for part in block.within if part.trusted), "")


def _odd_ones(blocks: Sequence[Block], reasons: list[str], within: range) -> None:
    """Short lines in elements of another kind than the paragraphs around: no text of theirs."""
    paragraphs = [i for i in within if not reasons[i] and _speaks(blocks[i])]
    in_p = sum(blocks[i].tag == "p" for i in paragraphs)
    if in_p < max(4, 0.8 * len(paragraphs)):
        return
    for index in within:
        block = blocks[index]
        plain = block.tag in {"div", "span", "section", "center", "figure"} and not block.heading
        short = not block.shape.terminated and block.shape.size <= 14
        row = is_row(block.text) or (index + 1 in within and is_row(blocks[index + 1].text))
        if plain and short and not row and not reasons[index] and block.text[-1] not in ":：":
            reasons[index] = "stranger"


def _is_caption(block: Block) -> bool:
    """Whether a few words stand under a picture, or a sentence in its frame."""
    if block.heading or block.shape.size > _LONGEST_CAPTION:
        return False
    short = not block.shape.terminated and block.shape.size <= 14
    if block.pictured and short:
        return True
    framed = _with_picture(block)
    return framed == "figure" or bool(framed and short)


def _with_picture(block: Block) -> str:
    """The tag of the element that holds this text, a picture and nothing else; "" without one."""
    element, length = block.place, len(block.text) + 4
    for _ in range(_NESTED):
        if element is None or element.tag in _WHOLES:
            break
        said = 0
        for text in element.itertext():
            said += len(text.strip())
            if said > length:
                return ""
        if next(element.iter("img", "picture", "amp-img"), None) is not None:
            return str(element.tag)
        element = element.getparent()
    return ""


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
    for index in range(start - 1, max(start - 4, -1), -1):
        block = blocks[index]
        said = block.shape.terminated or block.text.endswith((":", "："))
        # A heading that stands among the paragraphs, as one of them.
        said = said or (
            block.shape.size <= _LONGEST_HEADING and _are_siblings(block, blocks, start)
        )
        if reasons[index] or block.tag != "p" or not said or block.link_share > 0.3:
            return index + 1
    return max(start - 3, 0)


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
        elif _speaks(block):
            weight = min(block.shape.size, 120.0)
            yield weight * (0.25 if any_body and not block.in_body else 1.0)
        elif block.in_body or block.tag in {"h2", "h3", "h4"}:
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
