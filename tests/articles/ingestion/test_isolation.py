import subprocess
import sys

import pytest

from articles.ingestion.isolation import IsolatedReader, Limits, read_isolated
from articles.text.pages.document_types import ByHand
from articles.text.pages.documents import Document, UnreadableDocument, read_bytes
from tests.articles.text.pdf_files import bomb, column, encrypted, pdf, scanned

# Written for these tests; figures are invented.
LINES = [
    "Freight through the port rose by 11.5 percent to 212 million tonnes in the year 2024.",
    "A second line of rails will reach the new berths by the end of 2026, the plan says.",
]
PAGE = (
    "<meta name=date content=2025-03-03><h1>Port adds berths</h1>"
    + "".join(f"<p>{line}</p>" for line in LINES)
).encode()


def refusal(data, kind, **limits):
    with pytest.raises(UnreadableDocument) as raised:
        read_isolated(data, kind=kind, limits=Limits(**limits))
    return raised.value.code


def test_a_page_is_read_as_in_this_process():
    assert read_isolated(PAGE, kind="html") == read_bytes(PAGE, kind="html")


def test_a_pdf_is_read_as_in_this_process():
    data = pdf([column([LINES[0][:60], LINES[0][60:], "", LINES[1][:60], LINES[1][60:]])])

    assert read_isolated(data, kind="pdf") == read_bytes(data, kind="pdf")


def test_what_the_editor_decided_and_the_declared_set_are_passed_on():
    data = ("<p>Bagikan</p>" + "".join(f"<p>{line} — “é”</p>" for line in LINES)).encode("cp1252")

    by_hand = ByHand(back=frozenset([0, 1]), out=frozenset([2]))

    document = read_isolated(data, kind="html", charset="windows-1252", by_hand=by_hand)

    assert document == read_bytes(data, kind="html", charset="windows-1252", by_hand=by_hand)
    assert document.text == f"Bagikan\n{LINES[0]} — “é”"
    assert [line.reason for line in document.removed] == ["by_hand"]


def test_a_page_in_a_language_that_needs_the_model_is_read():
    german = "Die Stahlproduktion ist im Mai um vier Prozent gestiegen, wie das Amt mitteilte."

    document = read_isolated(f"<p>{german}</p>".encode(), kind="html")

    assert (document.text, document.language) == (german, "")


def test_plain_text_is_read_without_a_child(monkeypatch):
    def refuse(*_args, **_kwargs):
        raise AssertionError("a child was started")

    monkeypatch.setattr(subprocess, "Popen", refuse)

    assert isinstance(read_isolated(LINES[0].encode(), kind="txt"), Document)


@pytest.mark.parametrize(
    ("data", "kind", "code"),
    [
        (b"", "html", "empty"),
        (b"<html></html>", "html", "no_text"),
        (b"<div>" * 100_000, "html", "too_deep"),
        (b"%PDF-1.7", "pdf", "broken_pdf"),
        (scanned(), "pdf", "scanned_pdf"),
        (encrypted(), "pdf", "encrypted_pdf"),
        (b"x" * 20_000_001, "html", "too_large"),
    ],
    ids=["empty", "no text", "nested", "broken", "scanned", "encrypted", "large"],
)
def test_refusals_keep_their_names(data, kind, code):
    assert refusal(data, kind) == code


def test_a_hundred_thousand_attributes_are_survived():
    attributes = " ".join(f'a{n}="x"' for n in range(100_000))

    document = read_isolated(f"<p {attributes}>{LINES[0]}</p>".encode(), kind="html")

    assert document.text == LINES[0]


def test_too_much_memory_is_refused_by_name():
    page = b"<p>" + b"<b>word</b> " * 1_000_000 + b"</p>"

    assert refusal(page, "html", memory=150_000_000) == "memory"


def test_a_gigabyte_inside_a_pdf_is_refused_by_name():
    assert refusal(bomb(1_000_000_000), "pdf") == "too_large"


def test_too_much_time_is_refused_by_name():
    page = b"<p>The port adds a berth in the north, officials say.</p>" * 150_000

    assert refusal(page, "html", seconds=0.01) == "timeout"


def test_a_child_that_waits_is_ended_too(monkeypatch):
    monkeypatch.setattr("articles.ingestion.isolation._CHILD", "import time; time.sleep(600)")
    monkeypatch.setattr("articles.ingestion.isolation._PATIENCE", 0.1)

    assert refusal(PAGE, "html", seconds=0.1) == "timeout"


def test_a_child_that_dies_is_a_named_refusal(monkeypatch):
    monkeypatch.setattr("articles.ingestion.isolation._CHILD", "import os; os.abort()")

    assert refusal(PAGE, "html") == "crashed"


def test_one_reader_reads_many_files_and_outlives_a_bad_one():
    with IsolatedReader(Limits(seconds=5)) as reader:
        first = reader.read(PAGE, kind="html")
        with pytest.raises(UnreadableDocument):
            reader.read(b"%PDF-1.7", kind="pdf")
        again = reader.read(PAGE, kind="html")

    assert first == again == read_bytes(PAGE, kind="html")


def test_a_reader_starts_a_new_child_when_one_died():
    with IsolatedReader() as reader:
        reader.read(PAGE, kind="html")
        reader._child.kill()
        with pytest.raises(UnreadableDocument):
            reader.read(PAGE, kind="html")

        assert reader.read(PAGE, kind="html").title == "Port adds berths"


def test_the_child_knows_nothing_of_django_and_gets_no_environment():
    code = (
        "import sys, articles.ingestion.isolation;"
        "print([name for name in sys.modules if name.partition('.')[0] == 'django'])"
    )

    loaded = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    ).stdout

    assert loaded.strip() == "[]"


@pytest.mark.parametrize(
    "words", ["Ekspor baja Tangshan naik tajam.", "Tangshan steel exports rise"]
)
def test_a_page_too_short_for_the_small_words_is_read(words):
    """The trained model decides its language: it needs a temporary file in the child."""
    page = f"<html><head><title>Baja</title></head><body><p>{words}</p></body></html>".encode()
    assert read_isolated(page, kind="html").text == words
