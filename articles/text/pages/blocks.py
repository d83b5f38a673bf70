"""The blocks of an HTML page: each line of it, with what its elements say of it."""

import re
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

from articles.text.pages import html_data
from articles.text.pages.html_parsing import Element
from articles.text.pages.line_shape import Shape, shape
from articles.text.values import value

_EDGE: Final = " \t\n\r\f\u3000\u00a0"
_SPACE = re.compile(r"[ \t\n\r\f]+")
_CENTRED = re.compile(r"text-align\s*:\s*center", re.IGNORECASE)
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)

# Of more than this share of links a line is no prose.
_HALF: Final = 0.5
_STAMPS: Final = frozenset({"span", "a", "time", "em"})
# What may hold a line of stamps side by side.
_BOXES: Final = frozenset({"div", "header", "section", "article", "main", "body"})
# The attributes by which elements tell what they hold.
_TELLING: Final = frozenset({"class", "id", "itemprop", "role", "style", "align", "hidden"})
_HEADINGS: Final = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_BOLD: Final = frozenset({"strong", "b"})
_CELLS: Final = frozenset({"td", "th"})


@dataclass(slots=True)
class Block:
    """One line of the page: its text, the share of it that is linked, where it stood; whether it
    ``speaks``: prose that is no link."""

    text: str
    link_share: float
    tag: str
    within: tuple["Part", ...]
    in_body: bool
    pictured: bool
    heading: bool
    shape: Shape
    speaks: bool
    place: Element


@dataclass(slots=True, eq=False)
class Part:
    """An element whose name gives a reason; ``prose`` is how much of it its blocks hold."""

    reason: str
    prose: float = 0.0
    trusted: bool = True


@value
class _Open:
    """An element that begins a line, and what it and those around it say of its text."""

    element: Element
    tag: str
    within: tuple[Part, ...]
    in_body: bool
    in_row: bool


def read_blocks(tree: Element) -> list[Block]:
    """The lines of a page in order."""
    return _Reader().read(tree)


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
    open: list[_Open] = field(default_factory=lambda: [_Open(None, "", (), False, False)])

    def read(self, tree: Element) -> list[Block]:
        # The elements around, the innermost last, with their tags; "" for what is dropped.
        around: list[tuple[Element, str]] = [(None, "page")]
        for element in tree.iter("*"):
            parent = element.getparent()
            while around[-1][0] is not parent:
                ended, tag = around.pop()
                self._finish(ended, tag, around[-1][1])
            above = around[-1][1]
            tag = element.tag if above else ""
            if tag in html_data.DROPPED:
                tag = ""
            elif tag:
                self._begin(element, tag, above)
            around.append((element, tag))
        while len(around) > 2:
            self._finish(*around.pop(), around[-1][1])
        self._end_line()
        return self.blocks

    def _begin(self, element: Element, tag: str, above: str) -> None:
        if tag not in html_data.INLINE:
            if tag == "br":
                self._end_line()
            elif not (tag in _CELLS and self.open[-1].in_row):
                self._begin_line(element, tag)
        else:
            if self.pieces and tag in _STAMPS and above in _BOXES:
                self._set_apart(element, tag)
            if tag == "a":
                self.links += 1
            elif tag == "img":
                self.pictured = not any(map(str.strip, self.pieces))
            elif tag in _BOLD:
                self.bold += 1
            elif tag == "span" and "caption" in element.get("class", "").lower():
                self._begin_line(element, tag)
        if (text := element.text) and (self.pieces or text.strip(_EDGE)):
            self._say(text)

    def _begin_line(self, element: Element, tag: str) -> None:
        if self.pieces:
            self._end_line()
        said = tuple([item for item in element.items() if item[0] in _TELLING])
        is_body, reason, self.centred = _judged(tag, said)
        around = self.open[-1]
        within = (*around.within, Part(reason)) if reason else around.within
        in_row = around.in_row or (tag == "tr" and _is_data_row(element))
        self.open.append(_Open(element, tag, within, around.in_body or is_body, in_row))

    def _set_apart(self, element: Element, tag: str) -> None:
        """Authors and days beside one another are not glued."""
        if _is_stamp(element, tag):
            self.pieces.append(" ")
        elif tag == "span" and _are_apart(element, self.pieces[-1]):
            self._end_line()

    def _finish(self, element: Element, tag: str, above: str) -> None:
        if self.pieces and tag in _STAMPS and above in _BOXES and _is_stamp(element, tag):
            self.pieces.append(" ")
        if tag == "a":
            self.links -= 1
        elif tag in _BOLD:
            self.bold -= 1
        elif self.open[-1].element is element:
            if self.pieces:
                self._end_line()
            self.open.pop()
        elif tag in _CELLS:
            self.pieces.append("\t")
        if above and (tail := element.tail) and (self.pieces or tail.strip(_EDGE)):
            self._say(tail)

    def _say(self, text: str) -> None:
        # A page's own tabs are spaces: one in a line divides the cells of a row.
        self.pieces.append(text.replace("\t", " "))
        if self.bold:
            self.set_bold += len(text.strip())
        if self.links:
            self.linked += len(text.strip())

    def _end_line(self) -> None:
        if not self.pieces:
            return
        text = "".join(self.pieces).strip(_EDGE)
        if text:
            # Most lines have no run of spaces, which is found faster than it is made one.
            if "  " in text or not text.isprintable():
                text = _SPACE.sub(lambda run: "\t" if "\t" in run[0] else " ", text)
            form, share = shape(text), self.linked / len(text)
            inside = self.open[-1]
            # What stands centred right under a picture is its caption, unless it is a heading.
            heading = self.set_bold * 2 > len(text) or inside.tag in _HEADINGS
            caption = self.pictured and self.centred and not heading
            speaks = form.prose and share < _HALF
            self.blocks.append(
                Block(
                    text,
                    share,
                    inside.tag,
                    inside.within,
                    inside.in_body,
                    caption,
                    heading,
                    form,
                    speaks,
                    inside.element,
                )
            )
            self.pictured = False
        self.pieces.clear()
        self.linked = self.set_bold = 0


def _is_stamp(element: Element, tag: str) -> bool:
    """Whether an element in a box holds an author or a day: styles set it apart."""
    names = f"{element.get('class', '')} {element.get('id', '')}"
    return tag == "time" or html_data.is_stamp(names.lower())


def _are_apart(element: Element, said: str) -> bool:
    """Whether an element stands right behind another of its kind, as stamps do: a small letter
    there and a capital here show that styles set them apart ("Ana Lim", "Harbour reporter")."""
    before = element.getprevious()
    if before is None or before.tag != element.tag or before.tail:
        return False
    return said[-1:].islower() and "".join(element.itertext())[:1].isupper()


# A page has hundreds of elements alike.
@lru_cache(maxsize=1024)
def _judged(tag: str, said: tuple[tuple[str, str], ...]) -> tuple[bool, str, bool]:
    """Whether an element with these attributes is an article's body; why it is no article, or "";
    and whether it is centred."""
    told = dict(said)
    names = f"{told.get('class', '')} {told.get('id', '')}" if told else ""
    style = told.get("style", "")
    centred = bool(_CENTRED.search(style)) or told.get("align", "").lower() == "center"
    is_body = html_data.is_body(names, told.get("itemprop", ""))
    # Some pages hide their article until a script has run: believed like other names.
    if "hidden" in told or _HIDDEN.search(style):
        return is_body, "hidden", centred
    reason = "" if is_body else html_data.hint(tag, names, told.get("role", ""))
    return is_body, reason, centred


def _is_data_row(row: Element) -> bool:
    """Whether the row's cells hold figures rather than the page's layout."""
    cells = [cell for cell in row if cell.tag in _CELLS]
    inner = (child.tag for cell in cells for child in cell.iterdescendants())
    return len(cells) > 1 and all(tag in html_data.INLINE or tag in {"br", "p"} for tag in inner)
