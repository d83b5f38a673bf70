"""Whatever the reader reports has words for editors."""

import re
from pathlib import Path

import pytest

from articles.desk import notices
from articles.text.pages.documents import UnreadableDocument, read_bytes

ROOT = Path(__file__).parents[3]
SOURCES = [*(ROOT / "articles/text").rglob("*.py"), *(ROOT / "articles/ingestion").glob("*.py")]
SAMPLES = sorted((ROOT / "tests/samples/reading").glob("*/*.*"))


def codes(call):
    """The codes that the sources of the reader give to a class, as written there."""
    pattern = re.compile(rf'\b{call}\(\s*"(\w+)"')
    return {code for path in SOURCES for code in pattern.findall(path.read_text())}


def test_every_error_says_what_to_do():
    found = codes("UnreadableDocument")
    assert {"scanned_pdf", "too_large", "blank"} <= found
    unknown = {
        code
        for code in found
        if notices.unreadable(UnreadableDocument(code, "In English.")).endswith("In English.")
    }
    assert unknown == set()


def test_every_note_is_a_sentence_with_its_detail():
    found = codes("Note")
    assert {"bidi_dropped", "date_contradiction"} <= found
    assert {code for code in found if notices.note_text(code, "XY").startswith(code)} == set()
    assert {code for code in found if "XY" not in notices.note_text(code, "XY")} == set()


@pytest.mark.parametrize("kind", ["txt", "html"])
def test_every_reason_that_samples_give_has_words(kind):
    paths = [path for path in SAMPLES if path.suffix == f".{kind}"]
    removed = [line for path in paths for line in read_bytes(path.read_bytes(), kind=kind).removed]
    assert len(removed) > 50
    assert {line.reason for line in removed} - set(notices.REASONS) == set()


def test_a_code_that_is_not_known_is_shown_as_it_is():
    assert notices.note_text("new_code", "detail") == "new_code: detail"
    assert notices.reason_text("new_code") == "new_code"
    assert notices.step_text("new step") == "new step"
    error = UnreadableDocument("new_code", "In English.")
    assert notices.unreadable(error) == "This cannot be read: In English."
