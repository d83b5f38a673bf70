"""An article's file or pasted text to its canonical text, with what stood around it.

The one door to this part of the package: bytes or text in, a Document out, or
UnreadableDocument with a code.
"""

import gzip
import re
import zlib
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from io import BytesIO
from itertools import chain
from typing import Final

from articles.text import languages
from articles.text.canonical import normalise, normalise_lines, paragraphs
from articles.text.debris import between, duplicates
from articles.text.debris import lines as debris
from articles.text.pages import (
    bylines,
    datelines,
    decoding,
    extraction,
    imprints,
    metadata,
    page_facts,
    pdf,
)
from articles.text.pages.document_types import (
    AS_CLEANED,
    ByHand,
    Document,
    Note,
    Removed,
    UnreadableDocument,
)
from articles.text.pages.line_shape import shape

__all__ = ["Document", "Note", "Removed", "UnreadableDocument", "read_bytes", "read_text"]

MAX_BYTES: Final = 20_000_000
# How PNG, JPEG, GIF, WebP, ZIP (also .docx, .odt, .epub), .doc, PDF and 7z files begin.
_NO_TEXT: Final = re.compile(
    rb"(?s)\x89PNG\r\n|\xff\xd8\xff|GIF8[79]a|RIFF.{4}WEBP|PK\x03\x04|\xd0\xcf\x11\xe0|%PDF-|7z\xbc\xaf"
)
_SHORTEST_BODY: Final = 400
_SHORTEST_HAN_BODY: Final = 150
_LONGEST_OUTLET: Final = 40
_LONGEST_HEADING: Final = 60
_HEAD: Final = 5
# A deck, a summary, and the first paragraph.
_MOST_ABOVE: Final = 3
_MOST_PLACES: Final = 3
# "By:\tAna Lim", "1.\tThe bridge": a label, and no cell.
_BEHIND_LABEL: Final = re.compile(r"(?<=[:：.、)）•·■◆▪●*-])\t")
_OUTLET_PARTS: Final = re.compile(r"\s?[|•,©]\s?|^(?:Redaksi|Tim|Oleh|By)\s")
# Rules that may err: the interface shows what they removed first.
_LESS_CERTAIN: Final = frozenset(
    {"label", "stranger", "table_cell", "related", "outside", "caption"}
)


def read_text(text: str, *, by_hand: ByHand = AS_CLEANED) -> Document:
    """Read pasted text.

    Raises UnreadableDocument: "empty", "blank", "surrogates", "too_large", "no_text".
    """
    if not text:
        raise UnreadableDocument("empty", "The text is empty.")
    if len(text) > MAX_BYTES:
        raise UnreadableDocument("too_large", "The text is longer than 20 million characters.")
    canonical, notes = normalise(text)
    source = _Source("txt", "utf-8", (*notes, *decoding.mojibake(canonical)))
    return _document(paragraphs(canonical), source, by_hand=by_hand)


def read_bytes(
    data: bytes, *, kind: str, charset: str = "", by_hand: ByHand = AS_CLEANED
) -> Document:
    """Read a file's bytes; ``kind`` is "txt", "html" or "pdf", ``charset`` what was declared.

    Raises UnreadableDocument: as read_text, and "unknown_kind", "not_text", "broken_gzip",
    "broken_pdf", "encrypted_pdf", "scanned_pdf". HTML and PDF of unknown origin belong into a child
    process: articles.ingestion.isolation.
    """
    if not data:
        raise UnreadableDocument("empty", "The file is empty.")
    if len(data) > MAX_BYTES:
        raise UnreadableDocument("too_large", "The file is larger than 20 MB.")
    if kind == "pdf":
        texts, given = pdf.read_pdf(data)
        return _from_parts(texts, given, _Source("pdf", "", ()), by_hand=by_hand)
    data = _unpacked(data)
    if _NO_TEXT.match(data):
        raise UnreadableDocument("not_text", "The file is a picture, an archive or a document.")
    if kind == "html":
        decoded = decoding.decode(data, declared=[charset, page_facts.declared_charset(data)])
        page, notes = _filled(extraction.read_page(decoded.text))
        source = _Source("html", decoded.charset, (*decoded.notes, *notes))
        return _from_parts(page.lines, page.reasons, source, by_hand=by_hand, page=page)
    if kind != "txt":
        raise UnreadableDocument("unknown_kind", f"Files of kind {kind!r} are not read.")
    decoded = decoding.decode(data, declared=[charset])
    canonical, notes = normalise(decoded.text)
    source = _Source("txt", decoded.charset, (*decoded.notes, *notes))
    return _document(paragraphs(canonical), source, by_hand=by_hand)


def _filled(page: extraction.Page) -> tuple[extraction.Page, tuple[Note, ...]]:
    """The page with its article from JSON-LD, where the page itself holds less than half of it."""
    body = page_facts.stated_body(page.linked)
    if not body:
        return page, ()
    pairs = zip(page.lines, page.reasons, strict=True)
    shown = sum(len(line) for line, reason in pairs if not reason)
    shortest = _SHORTEST_HAN_BODY if shape(body).han > shape(body).words else _SHORTEST_BODY
    if len(body) < max(2 * shown, shortest):
        return page, ()
    lines = [page.headline, *body.splitlines()] if page.headline else body.splitlines()
    filled = replace(page, lines=lines, reasons=[""] * len(lines), sure=frozenset())
    return filled, (Note("body_from_markup", str(len(body))),)


def _unpacked(data: bytes) -> bytes:
    """A gzip body unpacked, but never to more than a file may have; anything else as it is."""
    if not data.startswith(b"\x1f\x8b\x08"):
        return data
    try:
        plain = gzip.GzipFile(fileobj=BytesIO(data)).read(MAX_BYTES + 1)
    except (EOFError, OSError, zlib.error) as error:
        raise UnreadableDocument("broken_gzip", "The packed file is damaged.") from error
    if len(plain) > MAX_BYTES:
        raise UnreadableDocument("too_large", "The file is larger than 20 MB when unpacked.")
    return plain


def _from_parts(
    texts: Sequence[str],
    reasons: Sequence[str],
    source: "_Source",
    *,
    by_hand: ByHand,
    page: extraction.Page | None = None,
) -> Document:
    lines, notes = normalise_lines(texts)
    filled = [i for i, line in enumerate(lines) if line]
    return _document(
        [lines[i] for i in filled],
        replace(source, notes=(*source.notes, *notes)),
        by_hand=by_hand,
        given=[reasons[i] for i in filled],
        sure=[at for at, i in enumerate(filled) if page and i in page.sure],
        page=page,
    )


@dataclass(frozen=True, slots=True)
class _Source:
    """Where lines came from: kind and character set of the file, notes so far."""

    kind: str
    charset: str
    notes: tuple[Note, ...]


def _document(
    lines: Sequence[str],
    source: _Source,
    *,
    by_hand: ByHand,
    given: Sequence[str] = (),
    sure: Collection[int] = (),
    page: extraction.Page | None = None,
) -> Document:
    if not lines:
        raise UnreadableDocument("blank", "There is nothing to read in it but blanks.")
    printed, lines = lines, [_as_judged(line) if "\t" in line else line for line in lines]
    sorted_lines = debris.sort_out(lines, given, sure)
    reasons = sorted_lines.reasons
    language = languages.detect(
        "\n".join(line for line, reason in zip(lines, reasons, strict=True) if not reason)
    )
    facts = None
    if page is not None:
        facts = page_facts.read_facts(
            page.tree, page.linked, headline=page.headline, language=language
        )
    around = metadata.read_surroundings(
        lines, sorted_lines.shapes, reasons, language=language, title=facts.title if facts else ""
    )
    for index, role in around.roles.items():
        reasons[index] = role
    _mark_repeated(lines, reasons)
    for index in imprints.find(lines, reasons, byline=around.byline):
        reasons[index] = "credit"
    between.mark_between(lines, sorted_lines.shapes, reasons, pasted=page is None)
    for index in by_hand.out:
        if 0 <= index < len(reasons):
            reasons[index] = reasons[index] or "by_hand"
    back = by_hand.back - by_hand.out
    kept = [i for i, reason in enumerate(reasons) if not reason or i in back]
    if not kept:
        raise UnreadableDocument("no_text", "No line of it looks like an article's text.")
    published, published_text, notes = _published(around, facts)
    return Document(
        text="\n".join(printed[i] for i in kept),
        title=around.title,
        byline=around.byline or (facts.byline if facts else ""),
        dateline=_dateline(lines, reasons),
        published=published,
        published_text=published_text,
        language=language,
        charset=source.charset,
        kind=source.kind,
        removed=tuple(
            Removed(printed[i], reason, i, reason in _LESS_CERTAIN)
            for i, reason in enumerate(reasons)
            if reason and i not in back
        ),
        notes=(
            *source.notes,
            *notes,
            *(
                Note("doubtful_line", printed[i])
                for i in sorted(sorted_lines.doubtful)
                if not reasons[i]
            ),
        ),
    )


def _as_judged(line: str) -> str:
    """A line with tabs as the rules of debris read it: bars between cells, as menus, by-lines and
    rows have them; in prose and behind a label a tab is a space."""
    if shape(line).terminated:
        return line.replace("\t", " ")
    return _BEHIND_LABEL.sub(" ", line).replace("\t", " | ")


def _dateline(lines: Sequence[str], reasons: Sequence[str]) -> str:
    """The dateline of the first paragraph; a deck and a caption may stand above it, and the place
    may stand with the author ("记者 某某 石家庄报道").
    """
    first = [i for i, reason in enumerate(reasons) if not reason][:_HEAD]
    above = [lines[i] for i in range(first[0] if first else 0) if reasons[i]]
    # Author and place may stand below a deck.
    signed = [lines[i] for i in range(*first[:2]) if reasons[i] == "byline"] if first[1:] else []
    left = (line for line, reason in zip(lines, reasons, strict=True) if not reason)
    opening = {datelines.dateline(line)[0] for line in left if _may_hold_dateline(line)}
    if len(opening - {""}) > _MOST_PLACES:
        return ""  # a digest, whose items have one each
    # A line of a few words has no dateline before it: "Ana Lim - Harbour Daily".
    told = [lines[i] for i in first if _may_hold_dateline(lines[i])][:_MOST_ABOVE]
    places = chain(
        (datelines.dateline(line, outlets=_outlets(lines, reasons, above))[0] for line in told),
        map(datelines.reported_from, (*above, *signed)),
        map(bylines.agency_place, above),
        # "Ana Lim / Jakarta / Thu, December 4": between author and day, or right below them.
        (line for line in above if datelines.is_city(line) and _beside(line, lines, reasons)),
    )
    return next(filter(None, places), "")


def _outlets(lines: Sequence[str], reasons: Sequence[str], above: Sequence[str]) -> Iterator[str]:
    """What the lines around an article may call its paper."""
    # Below the text a single word is a topic, and may be the place.
    below = (line for line, reason in zip(lines, reasons, strict=True) if reason and " " in line)
    for line in {*above, *below}:
        # A longer line has its name first: "KabarNiaga.id | Portal …".
        short = line if len(line) <= _LONGEST_OUTLET else line.partition(" | ")[0]
        if len(short) <= _LONGEST_OUTLET:
            named = (short, *_OUTLET_PARTS.split(short))
            yield from (name for name in named if not datelines.is_city(name))


def _may_hold_dateline(line: str) -> bool:
    """Whether a line is long enough to be a paragraph, or nothing but a dateline."""
    if shape(line).prose or len(line) > _LONGEST_HEADING:
        return True
    end = datelines.dateline(line)[1]
    return end > 0 and not any(map(str.isalnum, line[end:]))


def _beside(line: str, lines: Sequence[str], reasons: Sequence[str]) -> bool:
    """Whether author or day of publication stand right above or below a line."""
    at = lines.index(line)
    around = (at - 1, at + 1)
    return any(reasons[i] in {"byline", "date"} for i in around if 0 <= i < len(lines))


def _published(
    around: metadata.Surroundings, facts: page_facts.Facts | None
) -> tuple[date | None, str, list[Note]]:
    """The day of publication, where it stands, and notes where statements contradict it.

    What readers see wins over what machines are told; a day's difference is a time zone.
    """
    notes: list[Note] = []
    stated = facts.dates if facts else ()
    published, text = around.published, around.published_text
    if around.ambiguous:
        # Of the two readings of 3/4/2023, the one that the page states elsewhere is meant.
        notes.append(Note("date_ambiguous", around.ambiguous))
    if stated and (published is None or text.startswith("http")):
        # An address among the lines may be another article's.
        published, text = stated[0].day, stated[0].text
    for other in stated:
        if published and abs((other.day - published).days) > 1:
            notes.append(Note("date_contradiction", f"{text} / {other.source}: {other.text}"))
            break
    return published, text, notes


def _mark_repeated(lines: Sequence[str], reasons: list[str]) -> None:
    staying = [i for i, reason in enumerate(reasons) if not reason]
    again = duplicates.repeated(
        [lines[i] for i in staying], [datelines.dateline(lines[i])[1] for i in staying]
    )
    for index in again:
        reasons[staying[index]] = "repeated"
