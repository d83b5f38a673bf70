"""That the adapter to public collections of pages counts what a text holds and what it does not."""

import gzip
import json

import pytest

from tests.suites.pages import suite_of, text_of, words_found

PARAGRAPHS = (
    "Freight through the port rose by 11.5 percent to 212 million tonnes in the year 2024.",
    "A second line of rails will reach the new berths by the end of 2026, the plan says.",
)
PAGE = (
    "<nav><a href=/>Harbour news</a></nav><h1>Port adds berths</h1>"
    + "".join(f"<p>{line}</p>" for line in PARAGRAPHS)
    + "<footer><a href=/about>About the harbour office</a></footer>"
).encode()
# Of the form of the benchmark's program: here only whether the texts are the same.
PROGRAM = """
import json

def load_prediction(path):
    return json.loads(path.read_text()), ""

def evaluate(wanted, found, draws):
    same = sum(found[name]["articleBody"] == wanted[name]["articleBody"] for name in wanted)
    return dict.fromkeys(("f1", "precision", "recall"), same / len(wanted))
"""


@pytest.fixture
def benchmark(tmp_path):
    (tmp_path / "html").mkdir()
    (tmp_path / "output").mkdir()
    (tmp_path / "html" / "a.html.gz").write_bytes(gzip.compress(PAGE))
    (tmp_path / "evaluate.py").write_text(PROGRAM)
    wanted = {"a": {"articleBody": "\n".join(PARAGRAPHS)}}
    (tmp_path / "ground-truth.json").write_text(json.dumps(wanted))
    (tmp_path / "output" / "other.json").write_text(json.dumps({"a": {"articleBody": "none"}}))
    return tmp_path


def test_the_reader_stands_among_the_programs_by_its_score(benchmark):
    suite = suite_of(benchmark)

    rows = [row.split() for row in suite(benchmark)]

    assert rows[1:] == [
        ["this", "reader", "1.000", "1.000", "1.000"],
        ["other", "0.000", "0.000", "0.000"],
    ]


def test_words_that_belong_and_words_that_do_not_are_counted(tmp_path):
    tests = tmp_path / "tests"
    (tests / "eval").mkdir(parents=True)
    (tests / "eval" / "a.html").write_bytes(PAGE)
    page = {
        "file": "a.html",
        "with": ["11.5  percent", "new berths", "never said"],
        "without": ["second line of rails", "About the harbour"],
    }
    (tests / "evaldata.json").write_text(json.dumps({"https://harbour.example/a": page}))
    (tests / "eval_baseline.json").write_text(json.dumps({"floors": {"fast": 0.5}}))

    assert suite_of(tmp_path) is words_found
    assert list(words_found(tmp_path)) == [
        "F1 0.667, precision 0.667, recall 0.667",
        "its own floors: fast 0.500",
    ]


def test_a_folder_of_neither_kind_has_no_suite(tmp_path):
    assert suite_of(tmp_path) is None


def test_a_page_that_cannot_be_read_has_no_text():
    assert text_of(b"<script>only</script>") == ""
