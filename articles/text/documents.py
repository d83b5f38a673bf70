"""An article's file or pasted text to its canonical text, with what stood around it.

The one door to this part of the package: bytes or text in, a Document out, or
UnreadableDocument with a code.
"""

from collections.abc import Collection, Sequence

from articles.text import debris, decoding, duplicates, languages, metadata
from articles.text.canonical import normalise, paragraphs
from articles.text.document_types import Document, Note, Removed, UnreadableDocument

__all__ = ["Document", "Note", "Removed", "UnreadableDocument", "read_bytes", "read_text"]

MAX_BYTES = 20_000_000


def read_text(text: str, *, keep: Collection[int] = ()) -> Document:
    """Read pasted text; ``keep`` are positions of removed lines that the editor put back.

    Raises UnreadableDocument: "empty", "blank", "surrogates", "too_large", "no_text".
    """
    if not text:
        raise UnreadableDocument("empty", "The text is empty.")
    if len(text) > MAX_BYTES:
        raise UnreadableDocument("too_large", "The text is longer than 20 million characters.")
    canonical, notes = normalise(text)
    return _document(
        paragraphs(canonical), notes=(*notes, *decoding.mojibake(canonical)), kind="txt", keep=keep
    )


def read_bytes(
    data: bytes, *, kind: str, charset: str = "", keep: Collection[int] = ()
) -> Document:
    """Read a file's bytes; ``kind`` is "txt", "html" or "pdf", ``charset`` what was declared."""
    if not data:
        raise UnreadableDocument("empty", "The file is empty.")
    if len(data) > MAX_BYTES:
        raise UnreadableDocument("too_large", "The file is larger than 20 MB.")
    if kind != "txt":
        raise UnreadableDocument("unknown_kind", f"Files of kind {kind!r} are not read.")
    decoded = decoding.decode(data, declared=[charset])
    canonical, notes = normalise(decoded.text)
    return _document(
        paragraphs(canonical),
        notes=(*decoded.notes, *notes),
        kind=kind,
        keep=keep,
        charset=decoded.charset,
    )


def _document(
    lines: Sequence[str],
    *,
    notes: tuple[Note, ...],
    kind: str,
    keep: Collection[int],
    charset: str = "utf-8",
) -> Document:
    if not lines:
        raise UnreadableDocument("blank", "There is nothing to read in it but blanks.")
    reasons = debris.sort_out(lines)
    language = languages.detect(
        "\n".join(line for line, reason in zip(lines, reasons, strict=True) if not reason)
    )
    around = metadata.read_surroundings(lines, reasons, language=language)
    for index, role in around.roles.items():
        reasons[index] = role
    _mark_repeated(lines, reasons)
    kept = [i for i, reason in enumerate(reasons) if not reason or i in keep]
    if not kept:
        raise UnreadableDocument("no_text", "No line of it looks like an article's text.")
    place = metadata.dateline(next((lines[i] for i in kept if not reasons[i]), ""))[0]
    if around.ambiguous:
        notes = (*notes, Note("date_ambiguous", around.ambiguous))
    return Document(
        text="\n".join(lines[i] for i in kept),
        title=around.title,
        byline=around.byline,
        dateline=place,
        published=around.published,
        published_text=around.published_text,
        language=language,
        charset=charset,
        kind=kind,
        removed=tuple(
            Removed(lines[i], reason, i)
            for i, reason in enumerate(reasons)
            if reason and i not in keep
        ),
        notes=notes,
    )


def _mark_repeated(lines: Sequence[str], reasons: list[str]) -> None:
    staying = [i for i, reason in enumerate(reasons) if not reason]
    again = duplicates.repeated(
        [lines[i] for i in staying], [metadata.dateline(lines[i])[1] for i in staying]
    )
    for index in again:
        reasons[staying[index]] = "repeated"
