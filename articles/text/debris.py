"""Which lines of a page are no part of the article, and why.

Three looks at each line: what it says (the tables of debris_data), what it looks like (a control
of one letter, a title among links) and where it stands (before the first paragraph, after the
last). Between two paragraphs a line stays unless a table names it: subheadings, lists and
tables as text stand there too.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from articles.text import debris_data

_TERMINATED = re.compile(r"[.!?。！？…;；]['\"”’»」』)）\]】]*$")
_HAN = re.compile("[\u3400-\u9fff\uf900-\ufaff]")
_WORD = re.compile(r"[^\W_][^\s\u3400-\u9fff]*")
_SENTENCE_END = re.compile(r"[.!?]['\"”’)]*\s+(?=[^\W\d_a-z]|[\"'“‘])|[。！？](?=.)")
_LIST_ITEM = re.compile(
    r"^(?:[-–—•·●○■◆*]|\(?\d{1,2}[.)、]|[（(]?[一二三四五六七八九十]{1,3}[)）、]|[IVX]{1,4}\.|[a-z][.)])\s?\S"
)
_FIGURE = re.compile(r"\d")
_LONGEST = 400


@dataclass(frozen=True, slots=True)
class Shape:
    """How much a line says: words and Chinese characters, and whether it ends as prose does."""

    words: int
    han: int
    terminated: bool
    sentences: int

    @property
    def size(self) -> float:
        """In words; a Chinese word has about two characters."""
        return self.words + self.han / 1.8

    @property
    def prose(self) -> bool:
        return self.size >= (5 if self.terminated else 24)

    @property
    def paragraph(self) -> bool:
        """Prose beyond doubt: no title, deck or slogan is this long."""
        return self.prose and (self.size >= 15 or (self.sentences >= 2 and self.size >= 9))


def shape(line: str) -> Shape:
    start = line[:4000]
    return Shape(
        words=len(_WORD.findall(start)),
        han=len(_HAN.findall(start)),
        terminated=bool(_TERMINATED.search(line[-8:])),
        sentences=1 + len(_SENTENCE_END.findall(start)),
    )


def plain(line: str) -> str:
    """The form that the tables speak of: NFKC, small letters."""
    return unicodedata.normalize("NFKC", line).casefold().strip()


@cache
def _rules() -> tuple[tuple[str, int, re.Pattern[str]], ...]:
    # Compiled at first use: importing the package must cost nothing.
    return tuple(
        (reason, limit, re.compile("|".join(f"(?:{pattern})" for pattern in patterns)))
        for reason, limit, patterns in debris_data.RULES
    )


@cache
def _related() -> re.Pattern[str]:
    labels = "|".join(f"(?:{label})" for label in debris_data.RELATED_LABELS)
    return re.compile(rf"[\W_]*(?:{labels}){debris_data.RELATED_SEPARATOR}(?P<rest>.*)")


def named(line: str) -> str:
    """The kind of debris that the tables say this line is, or ""."""
    if len(line) > _LONGEST:
        return ""
    text = plain(line)
    for reason, limit, pattern in _rules():
        if len(text) <= limit and pattern.fullmatch(text):
            return reason
    return "related" if len(text) <= 200 and _related().fullmatch(text) else ""


def announces(line: str) -> bool:
    """Whether the line is a bare label ("Most read", "相关阅读") with the titles to follow."""
    match = _related().fullmatch(plain(line)) if len(line) <= 80 else None
    return match is not None and not match["rest"].strip("\u2026. :>")


def looks_like_title(line: str, form: Shape) -> bool:
    """Whether the line could be another article's title: short, no sentence of a text."""
    if form.han:
        return form.size <= 26 and not line.endswith("。")
    words = [word for word in _WORD.findall(line) if word[0].isalpha()]
    capitals = sum(word[0].isupper() for word in words)
    return form.size <= 18 and (not form.terminated or capitals >= 0.6 * len(words))


def is_list_item(line: str) -> bool:
    return bool(_LIST_ITEM.match(line))


def holds_figure(line: str) -> bool:
    return bool(_FIGURE.search(line))


# Words that also stand in real sentences: such lines go only behind the last paragraph.
_ONLY_AT_THE_END = frozenset({"copyright", "credit", "caption"})


def sort_out(lines: Sequence[str]) -> list[str]:
    """The reason for each line that is debris, "" for each that stays."""
    shapes = [shape(line) for line in lines]
    reasons = [named(line) for line in lines]
    _spare_paragraphs(shapes, reasons)
    first, last = _body(shapes, reasons)
    _linked_titles(lines, shapes, reasons)
    for index in range(last + 1, len(lines)):
        if not reasons[index]:
            reasons[index] = _behind(lines, shapes, reasons, index)
    for index in range(first):
        if not reasons[index] and shapes[index].size <= 3 and not shapes[index].terminated:
            reasons[index] = "label"
    return reasons


def _spare_paragraphs(shapes: Sequence[Shape], reasons: list[str]) -> None:
    """Take back what a table said of a long sentence that more paragraphs follow."""
    ahead = False
    for index in reversed(range(len(reasons))):
        form = shapes[index]
        if reasons[index] in _ONLY_AT_THE_END and form.prose and form.terminated and ahead:
            if reasons[index] != "caption":
                reasons[index] = ""
        elif not reasons[index] and form.paragraph:
            ahead = True


def _body(shapes: Sequence[Shape], reasons: Sequence[str]) -> tuple[int, int]:
    """Indices of the first and the last line of prose; all lines when there is none."""
    prose = [i for i, form in enumerate(shapes) if form.prose and not reasons[i]]
    paragraphs = [i for i in prose if shapes[i].paragraph] or prose
    if not prose:
        return 0, len(shapes) - 1
    return paragraphs[0], prose[-1]


def _linked_titles(lines: Sequence[str], shapes: Sequence[Shape], reasons: list[str]) -> None:
    """Titles that follow a bare label: one, and more as long as no paragraph comes."""
    index = 0
    while index < len(lines):
        if not announces(lines[index]):
            index += 1
            continue
        index += 1
        while index < len(lines) and not shapes[index].paragraph:
            if not looks_like_title(lines[index], shapes[index]):
                break
            reasons[index] = reasons[index] or "related"
            index += 1


def _behind(
    lines: Sequence[str], shapes: Sequence[Shape], reasons: Sequence[str], index: int
) -> str:
    """The reason for a short line behind the last paragraph, or ""."""
    line, form = lines[index], shapes[index]
    if is_list_item(line):
        return ""
    if form.size <= 3:
        return "" if form.terminated or holds_figure(line) else "label"
    if "related" in reasons[:index][-6:] and looks_like_title(line, form):
        return "related"
    return ""
