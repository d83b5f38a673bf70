"""The reader on public collections of web pages (`make suite-pages CORPUS=...`).

CORPUS is a copy of scrapinghub/article-extraction-benchmark (news pages with their articles; its
own program scores, beside the results of other programs that it holds), or of adbar/trafilatura
(pages of all kinds, with words that belong to the text and words that do not). Nothing of either
is kept here.
"""

import argparse
import gzip
import json
import re
import sys
from collections.abc import Callable, Iterator
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from articles.text.pages.documents import UnreadableDocument, read_bytes

# Draws by which the benchmark's program estimates its errors, which are not shown here.
DRAWS = 1


def text_of(page: bytes) -> str:
    """The canonical text of a page; empty where it cannot be read."""
    try:
        return read_bytes(page, kind="html").text
    except UnreadableDocument:
        return ""


def articles_compared(corpus: Path) -> Iterator[str]:
    """Each program's F1, precision and recall, the best first, with the reader among them."""
    program = _program(corpus / "evaluate.py")
    wanted = json.loads((corpus / "ground-truth.json").read_text("utf-8"))
    outputs = {path.stem: program.load_prediction(path)[0] for path in corpus.glob("output/*.json")}
    outputs["this reader"] = {
        name: {"articleBody": text_of(gzip.decompress(_page(corpus, name)))} for name in wanted
    }
    rows = [(name, program.evaluate(wanted, found, DRAWS)) for name, found in outputs.items()]
    yield f"{'':24}{'F1':>9}{'precision':>11}{'recall':>9}"
    for name, got in sorted(rows, key=lambda row: -row[1]["f1"]):
        yield f"{name:24}{got['f1']:9.3f}{got['precision']:11.3f}{got['recall']:9.3f}"


def _page(corpus: Path, name: str) -> bytes:
    return (corpus / "html" / f"{name}.html.gz").read_bytes()


def _program(path: Path) -> ModuleType:
    spec = spec_from_file_location("benchmark", path)
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def words_found(corpus: Path) -> Iterator[str]:
    """Of the words that belong to texts, how many are there; of all found, how many belong."""
    right = lost = kept = 0
    for page in json.loads((corpus / "tests" / "evaldata.json").read_text("utf-8")).values():
        text = _folded(text_of(_file(corpus / "tests", page).read_bytes()))
        there = sum(_folded(words) in text for words in page["with"])
        right += there
        lost += len(page["with"]) - there
        kept += sum(_folded(words) in text for words in page["without"])
    f1 = 2 * right / (2 * right + lost + kept)
    yield f"F1 {f1:.3f}, precision {right / (right + kept):.3f}, recall {right / (right + lost):.3f}"
    floors = json.loads((corpus / "tests" / "eval_baseline.json").read_text("utf-8"))["floors"]
    yield "its own floors: " + ", ".join(f"{name} {value:.3f}" for name, value in floors.items())


def _file(tests: Path, page: dict[str, Any]) -> Path:
    places = (tests / folder / page["file"] for folder in ("cache", "eval"))
    return next(path for path in places if path.exists())


def _folded(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()


def suite_of(corpus: Path) -> Callable[[Path], Iterator[str]] | None:
    """What measures this collection; None for a folder that is none."""
    if (corpus / "ground-truth.json").exists():
        return articles_compared
    return words_found if (corpus / "tests" / "evaldata.json").exists() else None


def main() -> None:
    parser = argparse.ArgumentParser(description="The reader on public collections of pages.")
    parser.add_argument("corpus", type=Path)
    corpus = parser.parse_args().corpus
    suite = suite_of(corpus)
    if suite is None:
        parser.error(f"{corpus} holds neither ground-truth.json nor tests/evaldata.json")
    print(*suite(corpus), sep="\n")


if __name__ == "__main__":
    main()
