"""A PDF file to paragraphs.

PDF knows characters and places, not paragraphs: lines are joined where the text runs on, by the
gaps between lines, their indents and how far they reach. Words divided at a line's end are put
together again. What returns at the top or the foot of pages, and page numbers, is judged so.
"""

import re
import zlib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib import import_module
from itertools import pairwise
from statistics import median
from typing import Any, Final

from articles.text.pages.document_types import UnreadableDocument

_MOST_PAGES: Final = 500
_MOST_CHARACTERS: Final = 20_000_000
# Contents are unpacked whole, and take twice as much memory: with more of them, the process that
# reads the file dies and cannot tell why.
_MOST_UNPACKED: Final = 400_000_000
_AT_ONCE: Final = 16_000_000
# So much stands of an object before what is packed in it.
_DICTIONARY: Final = 1000
# Fewer characters a page than this beside a picture: a scan with a stray mark.
_LEAST_A_PAGE: Final = 12
# What PDFium gives for a hyphen that divides a word at a line's end.
_DIVISION_MARKS: Final = "\ufffe\x02\u00ad"
# PDFium joins the lines of a divided word itself; for their places they are taken apart.
_LINE_END = re.compile("(\r\n|\r|\n|(?<=\ufffe))")
_DIVIDED = re.compile(r"([^\W\d_]{2,})[-‐]$")
_BEGINS_SMALL = re.compile(r"[^\W\d_]+")
_HAN_EDGE = re.compile("[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]")
_TERMINATED = re.compile(r"[.!?。！？:：;；…]['\"”’»」』)）\]】]*$")
_DIGITS = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(
    r"\W{0,3}(?:page|halaman|hal\.?|第)?\s*\d{1,4}\s*页?"
    r"(?:\s*(?:/|of|dari|共)\s*\d{1,4}\s*页?)?\W{0,3}",
    re.IGNORECASE,
)
# What browsers print above and below a page: when, and from where.
_PRINTED = re.compile(
    r"\d{1,2}[/.]\d{1,2}[/.]\d\d(?:\d\d)?,? \d{1,2}[:.]\d{2}(?: ?[AP]M)?.{0,120}|"
    r"(?:file|https?)://\S+(?: \d+/\d+)?"
)
_BULLET = re.compile(
    r"^(?:[•·●○■◆▪*]|[-–—]\s|\(?\d{1,2}[.)、](?=\D)\s?|[（(]?[一二三四五六七八九十]{1,3}[)）、])"
)


@dataclass(frozen=True, slots=True)
class Line:
    """A line as printed: its text and its edges in points, from the page's lower left corner."""

    text: str
    left: float
    right: float
    bottom: float
    top: float


def read_pdf(data: bytes) -> tuple[list[str], list[str]]:
    """Lines of text (one a paragraph) and the reason for each that is no text of an article.

    Raises UnreadableDocument: "broken_pdf", "encrypted_pdf", "scanned_pdf", "no_text", "too_large".
    """
    if _unpacks_to_too_much(data):
        raise UnreadableDocument("too_large", "The PDF unpacks to too much.")
    pages, pictures = _pages(data)
    characters = sum(len(line.text) for page in pages for line in page)
    if not characters:
        if pictures:
            raise UnreadableDocument("scanned_pdf", "The PDF holds pictures of pages, no text.")
        raise UnreadableDocument("no_text", "The PDF holds no text.")
    if pictures >= len(pages) and characters < _LEAST_A_PAGE * len(pages):
        raise UnreadableDocument("scanned_pdf", "The PDF holds pictures of pages, hardly any text.")
    running = _running(pages)
    texts: list[str] = []
    reasons: list[str] = []
    for number, page in enumerate(pages):
        body = [line for i, line in enumerate(page) if (number, i) not in running]
        for i, line in enumerate(page):
            if (number, i) in running:
                texts.append(line.text)
                reasons.append(running[number, i])
        joined = _paragraphs(body)
        # A paragraph may run on to the next page.
        if joined and texts and _runs_on(texts, reasons, joined[0]):
            at = max(i for i, reason in enumerate(reasons) if not reason)
            texts[at] = _join(texts[at], joined.pop(0))
        texts += joined
        reasons += [""] * len(joined)
    return texts, reasons


def _unpacks_to_too_much(data: bytes) -> bool:
    """Whether what is packed in a file, its pictures aside, unpacks to more than can be read."""
    room = _MOST_UNPACKED
    for stretch in data.split(b"endstream"):
        head, _, packed = stretch.partition(b"stream")
        if b"/Image" in head[-_DICTIONARY:]:
            continue
        unpacker = zlib.decompressobj()
        packed = packed.lstrip(b"\r\n")
        try:
            while packed and room >= 0 and not unpacker.eof:
                room -= len(unpacker.decompress(packed, _AT_ONCE))
                packed = unpacker.unconsumed_tail
        except zlib.error:
            continue  # packed in another way, or not at all
    return room < 0


def _pages(data: bytes) -> tuple[list[list[Line]], int]:
    # Large, and of use for PDF alone: imported when there is some.
    pdfium = import_module("pypdfium2")
    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        if "password" in str(error).lower() or "security" in str(error).lower():
            raise UnreadableDocument("encrypted_pdf", "The PDF is locked by a password.") from error
        raise UnreadableDocument("broken_pdf", "The file is no PDF that can be read.") from error
    try:
        if len(document) > _MOST_PAGES:
            raise UnreadableDocument("too_large", f"The PDF has more than {_MOST_PAGES} pages.")
        pages: list[list[Line]] = []
        pictures = total = 0
        for number in range(len(document)):
            page = document[number]
            lines = list(_lines(page))
            total += sum(len(line.text) for line in lines)
            if total > _MOST_CHARACTERS:
                raise UnreadableDocument("too_large", "The PDF holds too much text.")
            pages.append(lines)
            pictures += not lines and any(True for _ in page.get_objects(max_depth=2))
    except pdfium.PdfiumError as error:
        raise UnreadableDocument("broken_pdf", "A page of the PDF cannot be read.") from error
    finally:
        document.close()
    return pages, pictures


def _lines(page: Any) -> Iterator[Line]:
    textpage = page.get_textpage()
    count = textpage.count_chars()
    # The text as PDFium orders it: line ends are characters too, so places in it are its indices.
    text = textpage.get_text_range(0, count) if count else ""
    start = 0
    for piece in _LINE_END.split(text):
        line = piece.strip()
        if line:
            first = start + len(piece) - len(piece.lstrip())
            boxes = [_box(textpage, i) for i in (first, start + len(piece.rstrip()) - 1)]
            yield Line(
                line,
                left=min(box[0] for box in boxes),
                right=max(box[2] for box in boxes),
                bottom=min(box[1] for box in boxes),
                top=max(box[3] for box in boxes),
            )
        start += len(piece)


def _box(textpage: Any, index: int) -> tuple[float, float, float, float]:
    try:
        left, bottom, right, top = textpage.get_charbox(index, loose=True)
    except (ValueError, RuntimeError):
        return 0.0, 0.0, 0.0, 0.0
    return float(left), float(bottom), float(right), float(top)


def _running(pages: Sequence[Sequence[Line]]) -> dict[tuple[int, int], str]:
    """Heads, feet and numbers of pages, by page and line: the same at the edge of several pages."""
    edges: list[tuple[int, int, str]] = []
    for number, page in enumerate(pages):
        indices = {*range(min(2, len(page))), *range(max(0, len(page) - 2), len(page))}
        edges += [(number, i, _DIGITS.sub("#", page[i].text.casefold())) for i in sorted(indices)]
    seen = Counter(key for _, key in {(number, key) for number, _, key in edges})
    found: dict[tuple[int, int], str] = {}
    for number, index, key in edges:
        text = pages[number][index].text
        if (_PAGE_NUMBER.fullmatch(text) or _PRINTED.fullmatch(text)) and len(pages[number]) > 1:
            found[number, index] = "page"
        elif len(pages) > 1 and seen[key] > max(1, len(pages) // 3) and len(text) <= 120:
            found[number, index] = "running_head"
    return found


def _paragraphs(lines: Sequence[Line]) -> list[str]:
    if not lines:
        return []
    heights = [line.top - line.bottom for line in lines if line.top > line.bottom]
    gaps = [
        above.bottom - line.bottom for above, line in pairwise(lines) if above.bottom > line.bottom
    ]
    height = median(heights) if heights else 10.0
    # Most paragraphs may have one line, so not the usual gap but a small one is that of lines.
    leading = sorted(gaps)[len(gaps) // 5] if gaps else 0.0
    leading = min(leading, height * 1.6)
    right = sorted(line.right for line in lines)[int(len(lines) * 0.8)]
    left = sorted(line.left for line in lines)[int(len(lines) * 0.2)]
    paragraphs = [lines[0].text]
    for above, line in pairwise(lines):
        gap = above.bottom - line.bottom
        scale = min(line.top - line.bottom, above.top - above.bottom) / height
        apart = gap > max(leading * 1.25, height * 0.9) * max(scale, 0.6) or gap < -height
        # The second line of an item stands further in than its mark.
        hanging = bool(_BULLET.match(above.text)) and paragraphs[-1] == above.text
        indented = line.left > max(above.left, left) + height * 0.8 and not hanging
        short = above.right < right - height * 3
        ended = bool(_TERMINATED.search(above.text))
        larger = abs((line.top - line.bottom) - (above.top - above.bottom)) > height * 0.25
        if above.text[-1:] in _DIVISION_MARKS and not apart:
            paragraphs[-1] = _join(paragraphs[-1], line.text)
        elif apart or indented or (short and (ended or larger)) or _BULLET.match(line.text):
            paragraphs.append(line.text)
        elif short and not ended and above.right < right - (right - left) * 0.35:
            # A heading, or an item of a list: it ends well before the edge, without a full stop.
            paragraphs.append(line.text)
        else:
            paragraphs[-1] = _join(paragraphs[-1], line.text)
    return [paragraph.strip(_DIVISION_MARKS) for paragraph in paragraphs]


def _runs_on(texts: Sequence[str], reasons: Sequence[str], following: str) -> bool:
    pairs = zip(reversed(texts), reversed(reasons), strict=True)
    last = next((text for text, reason in pairs if not reason), "")
    if not last or _TERMINATED.search(last) or _BULLET.match(following):
        return False
    word = _BEGINS_SMALL.match(following)
    return len(last) > 60 and bool(_HAN_EDGE.match(following) or (word and word[0][0].islower()))


def _join(above: str, below: str) -> str:
    """Two lines of one paragraph: no space beside a Chinese character or in a divided word."""
    if above[-1:] in _DIVISION_MARKS:
        above = above.rstrip(_DIVISION_MARKS) + "-"
    divided = _DIVIDED.search(above)
    word = _BEGINS_SMALL.match(below)
    if divided and word and word[0][0].islower():
        # "sektor-sektor" keeps its hyphen wherever the line ends.
        doubled = word[0].startswith(divided[1][:4]) or divided[1].endswith(word[0])
        return above + below if doubled else above[:-1] + below
    if above.endswith(("-", "‐")) and word:
        return above + below
    if _HAN_EDGE.match(above[-1:]) or _HAN_EDGE.match(below[:1]):
        return above + below
    return f"{above} {below}"
