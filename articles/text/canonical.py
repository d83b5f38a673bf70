"""The canonical form of text: the one rule that decides which characters a capture holds.

Kept as they stand inside a line: a single no-break space, soft hyphens, zero-width joiners,
non-joiners and spaces. They are the publisher's characters; comparison goes through the fold.
Dropped, with a note: U+0000 and other control characters, bidirectional controls.
Dropped without one: byte order marks. Line ends of every kind become one line feed. A tab divides
the cells of a row: a run of blanks that holds one becomes one tab, and so do runs of three and more
in lines that follow each other with as many of them, as columns are set; any other run of two or
more spaces of any width becomes one space. Both ends of a line are trimmed.
"""

import re
import unicodedata
from collections.abc import Sequence
from itertools import pairwise

from articles.text.pages.document_types import Note, UnreadableDocument

# One set of characters first, here and below: it is found several times faster than anything else.
_LINE_ENDS = re.compile("[\r\v\f\x85\u2028\u2029]")
_ANY_LINE_END = re.compile("[\r\n\v\f\x85\u2028\u2029]+")
_BIDI = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_NULL = re.compile("\0")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]")
_SURROGATES = re.compile("[\ud800-\udfff]")
_SPACES = "\u0020\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
_RUN_OF_SPACES = re.compile(f"[{_SPACES}][{_SPACES}]+")
_COLUMN_GAP = re.compile(rf"(?<=[^{_SPACES}\n])[{_SPACES}]{{3,}}(?=[^{_SPACES}\n])")
# A line that shows nothing is empty, and what shows nothing at its ends is no part of it.
_EDGE = " \t\u00a0\u1680\u202f\u205f\u3000\u200b\u200c\u200d\u2060\u00ad" + "".join(
    map(chr, range(0x2000, 0x200B))
)

# Unicode's Stream-Safe Text Format (UAX 15, section 13): no honest text has more combining
# marks in a row, and sorting a million of them takes a normaliser quadratic time.
_MARKS_IN_A_ROW = 30
_GRAPHEME_JOINER = "\u034f"
_LONG_RUN = re.compile(rf"[^\w\s\x00-\x7f](?:[^\w\s\x00-\x7f]{{{_MARKS_IN_A_ROW},}})")


def normalise(text: str) -> tuple[str, tuple[Note, ...]]:
    """Return the canonical form of ``text`` and notes on what was dropped; a second time, nothing.

    Raises UnreadableDocument("surrogates") for lone surrogates: they are no characters, and no
    database or hash could hold them.
    """
    text = text.replace("\r\n", "\n")
    shown = _is_shown(text)
    lines, notes = _lines(text if shown else _LINE_ENDS.sub("\n", text), shown=shown)
    return "\n".join(lines).strip("\n"), notes


def normalise_lines(lines: Sequence[str]) -> tuple[list[str], tuple[Note, ...]]:
    """The same for lines known apart, as many as before; a line end inside one is a space."""
    text = "\n".join(lines)
    shown = _is_shown(text)
    if text.count("\n") >= len(lines) or (not shown and _LINE_ENDS.search(text)):
        text = "\n".join(_ANY_LINE_END.sub(" ", line) for line in lines)
    return _lines(text, shown=shown)


def _is_shown(text: str) -> bool:
    """Whether a text has only lines, common blanks and characters that show, as nearly all have:
    no other line end, no control, no mark of direction. One pass tells instead of six."""
    return _blanked(text).replace("\n", "").isprintable()


def _blanked(text: str) -> str:
    """A text with spaces for other common blanks."""
    return text.replace("\t", " ").replace("\u00a0", " ").replace("\u3000", " ")


def _lines(text: str, *, shown: bool) -> tuple[list[str], tuple[Note, ...]]:
    notes: tuple[Note, ...] = ()
    if not shown:
        text, notes = _without_hidden(text)
    if not text.isascii():
        text = unicodedata.normalize("NFC", _stream_safe(text))
    if "   " in text or "\u3000\u3000\u3000" in text:
        text = _columns(text)
    if not shown or "  " in _blanked(text):
        blank = _tab_or_space if "\t" in text else " "
        text = _RUN_OF_SPACES.sub(blank, text)
    return [line.strip(_EDGE) for line in text.split("\n")], notes


def _tab_or_space(run: re.Match[str]) -> str:
    return "\t" if "\t" in run[0] else " "


def _without_hidden(text: str) -> tuple[str, tuple[Note, ...]]:
    """A text without characters that do not show, and notes on them."""
    if not text.isascii() and _SURROGATES.search(text):
        raise UnreadableDocument("surrogates", "The text holds lone surrogates, half characters.")
    text = text.replace("\ufeff", "")
    text, nulls = _NULL.subn("", text)
    text, controls = _CONTROLS.subn("", text)
    text, bidi = _BIDI.subn("", text)
    counted = (
        (nulls, Note("null_dropped", str(nulls))),
        (controls, Note("control_dropped", str(controls))),
        (bidi, Note("bidi_dropped", str(bidi))),
    )
    return text, tuple(note for count, note in counted if count)


def _columns(text: str) -> str:
    """A text with tabs between the cells of rows that blanks divide, one below the other."""
    lines = text.split("\n")
    told = [at for at, line in enumerate(lines) if line.strip(_EDGE)]
    gaps = {at: len(_COLUMN_GAP.findall(lines[at])) for at in told}
    for one, other in pairwise(told):
        if gaps[one] and gaps[one] == gaps[other]:
            lines[one] = _COLUMN_GAP.sub("\t", lines[one])
            lines[other] = _COLUMN_GAP.sub("\t", lines[other])
    return "\n".join(lines)


def _stream_safe(text: str) -> str:
    """Insert a grapheme joiner after every 30 combining marks in a row."""
    return _LONG_RUN.sub(lambda run: _broken_up(run[0]), text)


def _broken_up(run: str) -> str:
    pieces: list[str] = []
    marks = 0
    for character in run:
        marks = marks + 1 if unicodedata.combining(character) else 0
        if marks > _MARKS_IN_A_ROW:
            pieces.append(_GRAPHEME_JOINER)
            marks = 1
        pieces.append(character)
    return "".join(pieces)


def paragraphs(text: str) -> list[str]:
    """The lines of a canonical text that hold something, in order."""
    return [line for line in text.split("\n") if line]
