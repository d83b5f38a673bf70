"""What reading a document reports, in the editor's words: errors, notes, reasons of removal.

The text package names each by a code; codes without words here are shown as they are.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from articles.text.pages.documents import UnreadableDocument

# Codes of UnreadableDocument: what is wrong, and what to do.
_UNREADABLE = {
    "empty": gettext_lazy("There is nothing in it. Paste the article's text, or choose its file."),
    "blank": gettext_lazy("It holds nothing but blanks. Paste the article's text, or its file."),
    "surrogates": gettext_lazy(
        "The text holds half a character (a lone surrogate) and cannot be stored. "
        "Copy it again from the page."
    ),
    "too_large": gettext_lazy(
        "It is larger than 20 MB, or unpacks to more. Save the page without pictures, or paste "
        "the article's text."
    ),
    "no_text": gettext_lazy(
        "No article's text was found in it. Open the page in a browser and paste the text."
    ),
    "kind": gettext_lazy("Only .txt, .html and .pdf files can be read. Paste the text instead."),
    "unknown_kind": gettext_lazy(
        "Only .txt, .html and .pdf files can be read. Paste the text instead."
    ),
    "not_text": gettext_lazy(
        "The file is a picture, an archive, a PDF or an office document with another ending. "
        "Paste the article's text, or choose the file under its own ending."
    ),
    "broken_gzip": gettext_lazy("The packed file is damaged. Save the page again."),
    "broken_pdf": gettext_lazy("The PDF is damaged. Download it again, or paste the text."),
    "encrypted_pdf": gettext_lazy(
        "The PDF is locked by a password. Unlock it and save a copy, or paste the text."
    ),
    "scanned_pdf": gettext_lazy(
        "The PDF is a scan: it holds pictures of pages and no text. Paste the text, or have it "
        "recognised first."
    ),
    "too_deep": gettext_lazy(
        "The page's elements are nested too deeply to be read. Paste the article's text instead."
    ),
    "timeout": gettext_lazy("The file took too long to read. Paste the article's text instead."),
    "memory": gettext_lazy(
        "The file needs too much memory to be read. Paste the article's text instead."
    ),
    "crashed": gettext_lazy(
        "The file broke the reader: it is damaged, or made to do so. Paste the text instead."
    ),
}

# Codes of notes. Those with %(detail)s show what was found.
_NOTES = {
    "null_dropped": gettext_lazy("Null characters (U+0000) were dropped: %(detail)s."),
    "control_dropped": gettext_lazy("Control characters were dropped: %(detail)s."),
    "bidi_dropped": gettext_lazy("Controls of the writing direction were dropped: %(detail)s."),
    "charset_differs": gettext_lazy(
        "The declared character set is not the one that fits (declared / read as): %(detail)s."
    ),
    "charset_unknown": gettext_lazy(
        "The declared character set is unknown (%(detail)s): it was worked out from the bytes."
    ),
    "bytes_replaced": gettext_lazy(
        "Bytes that fit no character became “�”: %(detail)s. Compare with the page."
    ),
    "mojibake": gettext_lazy(
        "Some characters seem to have been read in a wrong character set: %(detail)s. "
        "Compare with the page."
    ),
    "date_ambiguous": gettext_lazy("This date can be read in two ways: %(detail)s. Choose one."),
    "date_contradiction": gettext_lazy(
        "The page states its date differently in two places: %(detail)s. Check which is right."
    ),
    "body_from_markup": gettext_lazy(
        "The page shows the text only by script. It was taken from what the page tells search "
        "engines, with this many characters: %(detail)s. Compare with the page."
    ),
    "doubtful_line": gettext_lazy("This line may be no part of the article: “%(detail)s”"),
}

# Reasons for which a line was left out of the text.
REASONS = {
    "advertisement": gettext_lazy("advertisement"),
    "breadcrumb": gettext_lazy("way through the site"),
    "by_hand": gettext_lazy("left out by hand"),
    "byline": gettext_lazy("author"),
    "caption": gettext_lazy("caption of a picture"),
    "code": gettext_lazy("program code"),
    "comments": gettext_lazy("readers' comments"),
    "control": gettext_lazy("control of the page"),
    "copyright": gettext_lazy("copyright line"),
    "counter": gettext_lazy("counter"),
    "credit": gettext_lazy("editors' credits"),
    "date": gettext_lazy("date"),
    "follow": gettext_lazy("call to follow"),
    "font_size": gettext_lazy("font size control"),
    "hidden": gettext_lazy("hidden on the page"),
    "label": gettext_lazy("label"),
    "loading": gettext_lazy("loading message"),
    "media": gettext_lazy("video or picture player"),
    "navigation": gettext_lazy("navigation"),
    "outside": gettext_lazy("outside the article"),
    "page": gettext_lazy("page number"),
    "page_part": gettext_lazy("frame of the page"),
    "related": gettext_lazy("link to other articles"),
    "repeated": gettext_lazy("repeats a line before"),
    "running_head": gettext_lazy("head or foot of a page"),
    "share": gettext_lazy("share buttons"),
    "stranger": gettext_lazy("has nothing in common with the article"),
    "subscribe": gettext_lazy("call to subscribe"),
    "table_cell": gettext_lazy("cell of a table"),
    "tags": gettext_lazy("tags"),
    "ticker": gettext_lazy("stock prices"),
    "title": gettext_lazy("title"),
}

# What the log calls the steps of an article and of its captures.
_STEPS = {
    "create article": gettext_lazy("article begun"),
    "capture": gettext_lazy("captured"),
    "publish article": gettext_lazy("article made public"),
    "publish capture": gettext_lazy("capture made public"),
    "change": gettext_lazy("data changed"),
    "take down": gettext_lazy("text withheld"),
    "lift takedown": gettext_lazy("text shown again"),
    "dismiss": gettext_lazy("suggestion dismissed"),
    "undo dismissal": gettext_lazy("suggestion brought back"),
}


@dataclass(frozen=True, slots=True)
class Removed:
    """A line left out: its place in the source, its text, why, whether the cleaner was in doubt,
    and what an editor decided: whether it was put back, or left out by hand."""

    position: int
    line: str
    reason: str
    doubtful: bool = False
    kept: bool = False
    by_hand: bool = False


def unreadable(error: UnreadableDocument) -> str:
    """Why nothing can be read, and what to do."""
    known = _UNREADABLE.get(error.code)
    return str(known) if known else _("This cannot be read: %(why)s") % {"why": error.message}


def note_text(code: str, detail: str) -> str:
    known = _NOTES.get(code)
    return str(known) % {"detail": detail} if known else f"{code}: {detail}"


def reason_text(code: str) -> str:
    return str(REASONS.get(code, code))


def step_text(action: str) -> str:
    return str(_STEPS.get(action, action))


def stored_notes(notes: Iterable[Mapping[str, str]]) -> list[str]:
    """The notes of a capture as it stores them: [{"code", "detail"}]."""
    return [note_text(note["code"], note["detail"]) for note in notes]


def stored_removed(rows: Iterable[Mapping[str, object]]) -> list[Removed]:
    """The removed lines of a capture as it stores them: [{"line", "reason", "position"}]."""
    return [
        Removed(int(str(row["position"])), str(row["line"]), reason_text(str(row["reason"])))
        for row in rows
    ]
