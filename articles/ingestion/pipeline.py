"""Bytes in, a document out: one call for every way an article comes in."""

from dataclasses import dataclass
from pathlib import PurePath

from articles.ingestion.isolation import read_isolated
from articles.models.captures import MAX_BYTES
from articles.text.pages.document_types import AS_CLEANED, ByHand
from articles.text.pages.documents import Document, UnreadableDocument

MEDIA_TYPES = {
    "txt": "text/plain",
    "html": "text/html",
    "pdf": "application/pdf",
}
_KINDS = {".txt": "txt", ".html": "html", ".htm": "html", ".pdf": "pdf"}
SURROGATES = "The text holds half of a surrogate pair; it cannot be stored."


@dataclass(frozen=True, slots=True)
class Source:
    """What was pasted or uploaded: its bytes, "txt", "html" or "pdf", and the charset it claims."""

    data: bytes
    kind: str
    charset: str = ""

    @classmethod
    def from_paste(cls, text: str) -> "Source":
        """Pasted text. Raises UnreadableDocument for lone surrogates, which no encoding holds."""
        try:
            return cls(text.encode(), "txt", "utf-8")
        except UnicodeEncodeError as error:
            raise UnreadableDocument("surrogates", SURROGATES) from error

    @classmethod
    def from_file(cls, name: str, data: bytes) -> "Source":
        """A file by its ending. Raises UnreadableDocument("kind") for another ending."""
        kind = _KINDS.get(PurePath(name).suffix.lower())
        if kind is None:
            raise UnreadableDocument("kind", "Only .txt, .html and .pdf files can be read.")
        return cls(data, kind)


def read(source: Source, *, by_hand: ByHand = AS_CLEANED) -> Document:
    """The document in `source`, with what an editor decided of its lines.

    Raises UnreadableDocument, whose `code` says what is wrong.
    """
    if len(source.data) > MAX_BYTES:
        raise UnreadableDocument(
            "too_large", f"The input is larger than {MAX_BYTES // 1024 // 1024} MB."
        )
    if source.kind == "txt" and holds_surrogates(source.data):
        raise UnreadableDocument("surrogates", SURROGATES)
    return read_isolated(source.data, kind=source.kind, charset=source.charset, by_hand=by_hand)


def holds_surrogates(data: bytes) -> bool:
    """Whether this is UTF-8 but for halves of surrogate pairs, which some programs write."""
    try:
        data.decode()
    except UnicodeDecodeError:
        try:
            data.decode("utf-8", "surrogatepass")
        except UnicodeDecodeError:
            return False
        return True
    return False
