"""The blocks of an HTML page: each line of it, with what its elements say of it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib import import_module
from typing import Any, Final

from articles.text.pages import html_data
from articles.text.pages.line_shape import Shape, shape

# An element of lxml, which ships no types: what is taken from one is text, and checked here.
type Element = Any

_EDGE: Final = " \t\n\r\f\u3000\u00a0"
_SPACE = re.compile(r"[ \t\n\r\f]+")
_CENTRED = re.compile(r"text-align\s*:\s*center", re.IGNORECASE)
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)

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


@dataclass(slots=True)
class Reader:
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
    # The tags of all elements around, the innermost last.
    around: list[str] = field(default_factory=list)
    rows: list[Element] = field(default_factory=list)

    def read(self, tree: Element) -> list[Block]:
        walk = import_module("lxml.etree").iterwalk(tree, events=("start", "end"))
        for event, element in walk:
            if event == "start":
                tag = element.tag if isinstance(element.tag, str) else ""
                if tag in html_data.DROPPED:
                    # The walk reports the end of a skipped element too.
                    walk.skip_subtree()
                else:
                    self._begin(element, tag)
                self.around.append(tag)
            else:
                tag = self.around.pop()
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
            # Taken at once: each request for one is made to a library.
            said = dict(element.items())
            self.centred = bool(said) and _is_centred(said)
            reason = self._named(element, tag, said) if said else html_data.hint(tag, "", "")
            if reason:
                self.parts.append((element, Part(reason)))
            if tag == "tr" and _is_data_row(element):
                self.rows.append(element)
        if element.text:
            self._say(element.text)

    def _named(self, element: Element, tag: str, said: Mapping[str, str]) -> str:
        """What the names of an element say that it holds, if it is no article."""
        names = f"{said.get('class', '')} {said.get('id', '')}"
        body = html_data.is_body(names, said.get("itemprop", ""))
        if body:
            self.bodies.append(element)
        # Some pages hide their article until a script has run: believed like other names.
        if _is_hidden(said):
            return "hidden"
        return "" if body else html_data.hint(tag, names, said.get("role", ""))

    def _set_apart(self, element: Element, tag: str) -> None:
        """Authors and days beside one another are not glued."""
        if self._is_stamp(element, tag):
            self._say(" ")
        elif self.pieces and _are_apart(element, tag, self.pieces[-1]):
            self._end_line()

    def _finish(self, element: Element, tag: str) -> None:
        if tag in _STAMPS and self._is_stamp(element, tag):
            self._say(" ")
        if tag == "a":
            self.links -= 1
        elif tag in {"strong", "b"}:
            self.bold -= 1
        elif self.rows and tag in {"td", "th"}:
            self.pieces.append("\t")
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

    def _is_stamp(self, element: Element, tag: str) -> bool:
        """Whether the element holds an author or a day outside of a paragraph: styles set it
        apart."""
        if not self.around or self.around[-1] not in _BOXES:
            return False
        names = f"{element.get('class', '')} {element.get('id', '')}"
        return tag == "time" or html_data.is_stamp(names.lower())

    def _say(self, text: str) -> None:
        if not (self.pieces or text.strip(_EDGE)):
            return
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
            form = shape(text)
            within = tuple([part for _, part in self.parts])
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


def _are_apart(element: Element, tag: str, said: str) -> bool:
    """Whether an element stands right behind another of its kind, as stamps do: a small letter
    there and a capital here show that styles set them apart ("Ana Lim", "Harbour reporter")."""
    before, parent = element.getprevious(), element.getparent()
    if tag != "span" or before is None or before.tag != tag or parent.tag not in _BOXES:
        return False
    text = "".join(element.itertext())[:1]
    return not before.tail and said[-1:].islower() and text.isupper()


def _is_centred(said: Mapping[str, str]) -> bool:
    style = said.get("style")
    centred = bool(style and _CENTRED.search(style))
    return centred or said.get("align", "").lower() == "center"


def _is_hidden(said: Mapping[str, str]) -> bool:
    style = said.get("style")
    return "hidden" in said or bool(style and _HIDDEN.search(style))


def _is_data_row(row: Element) -> bool:
    """Whether the row's cells hold figures rather than the page's layout."""
    cells = [cell for cell in row if cell.tag in {"td", "th"}]
    inner = (child.tag for cell in cells for child in cell.iterdescendants())
    return len(cells) > 1 and all(tag in html_data.INLINE or tag in {"br", "p"} for tag in inner)
