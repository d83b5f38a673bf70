"""The reader on annotated articles: `python tests/suites/annotated.py [FOLDER]` (`make score`).

FOLDER holds NAME.gold.json beside NAME.txt or NAME.html; without one, the sets of
tests/samples/reading are measured. `--pages` reads the pages instead of the texts, `--errors`
lists what is wrong: never of articles that are set aside. `--agreement` measures no reader: it
compares what two annotators made of a text, each alone: NAME.first.json and NAME.second.json.
"""

import argparse
import json
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from articles.ingestion.vocabulary import reference_vocabulary
from articles.text.exchange import article_entry
from articles.text.pages.documents import read_bytes
from articles.text.reading import read_article
from tests.suites.annotated_score import Tally, score

SAMPLES = Path(__file__).resolve().parents[1] / "samples" / "reading"
SET_ASIDE = "held-out"
LANGUAGES = ("id", "en", "zh-Hans")
# The goals: (measure, how it is counted, at least).
GOALS = [
    ("paragraph", "f1", 0.98),
    ("language", "share", 1.0),
    ("fact", "recall", 0.95),
    ("fact with a number", "share", 0.93),
    ("quantity", "f1", 0.93),
    ("comparator", "share", 0.95),
    ("role", "share", 0.95),
    ("period", "share", 0.92),
    ("regions", "f1", 0.95),
    ("sectors", "f1", 0.95),
    ("attribution", "recall", 0.92),
    ("trap", "share", 0.97),
]
OTHERS = [
    ("fact", "f1"),
    ("quantity of any noun", "f1"),
    ("attribution", "share"),
    ("base year", "share"),
    ("period of the context", "share"),
    ("title", "share"),
    ("byline", "share"),
    ("dateline", "share"),
    ("published", "share"),
]


def read(path: Path) -> dict[str, Any]:
    """A file as the command `read` prints it."""
    document = read_bytes(path.read_bytes(), kind=path.suffix[1:])
    article = read_article(document, vocabulary=reference_vocabulary())
    return article_entry(article, identity=path.stem)


def articles(folder: Path, kind: str) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    """Each annotated article of a folder and what the reader makes of it."""
    for path in sorted(folder.glob("*.gold.json")):
        answer = json.loads(path.read_text("utf-8"))
        file = path.with_name(f"{answer['id']}.{kind}")
        if file.exists():
            yield answer, read(file)


def second_answers(folder: Path) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    """Each article of a folder that was annotated twice: the answers of both annotators."""
    for path in sorted(folder.glob("*.second.json")):
        first = path.with_name(path.name.replace(".second.", ".first."))
        yield json.loads(first.read_text("utf-8")), json.loads(path.read_text("utf-8"))


def tallies(folder: Path, kind: str = "txt") -> dict[str, Tally]:
    """Tallies of the reader by language, and of all."""
    return tallied(articles(folder, kind))


def tallied(pairs: Iterable[tuple[dict[str, Any], dict[str, Any]]]) -> dict[str, Tally]:
    """Tallies by language, and of all, of answers and what is compared with them."""
    by = {language: Tally() for language in (*LANGUAGES, "all")}
    for answer, found in pairs:
        for key in (answer["language"], "all"):
            score(answer, found, by[key])
    return by


def table(by: dict[str, Tally]) -> Iterator[str]:
    """The measures by language, with their goals; then what has to be none."""
    yield f"{'':32}" + "".join(f"{key:>9}" for key in by) + "     goal"
    for measure, how, *goal in [*GOALS, *OTHERS]:
        values = [getattr(tally, how)(measure) for tally in by.values()]
        shown = "".join("        -" if v is None else f"{v:9.3f}" for v in values)
        asked = f"{goal[0]:9.2f}" if goal else ""
        missed = "  missed" if goal and values[-1] is not None and values[-1] < goal[0] else ""
        yield f"{measure + ', ' + how:32}{shown}{asked}{missed}"
    lost = "".join(f"{tally.missed['words of a paragraph']:9}" for tally in by.values())
    kept = "".join(f"{tally.wrong['debris']:9}" for tally in by.values())
    of = "".join(f"{tally.right['debris']:9}" for tally in by.values())
    yield f"{'real paragraphs lost':32}{lost}        0"
    yield f"{'debris lines kept':32}{kept}      1 %"
    yield f"{'  of':32}{of}"


def main() -> None:
    """Prints a table for each folder."""
    parser = argparse.ArgumentParser(description="The reader on annotated articles.")
    parser.add_argument("folders", nargs="*", type=Path)
    parser.add_argument("--pages", action="store_true", help="read NAME.html instead of NAME.txt")
    parser.add_argument("--errors", action="store_true", help="list what is wrong")
    parser.add_argument("--agreement", action="store_true", help="of two annotators")
    options = parser.parse_args()
    for folder in options.folders or sorted(one for one in SAMPLES.iterdir() if one.is_dir()):
        if options.agreement:
            by = tallied(second_answers(folder))
        else:
            by = tallies(folder, "html" if options.pages else "txt")
        print(f"\n{folder.name}", *table(by), sep="\n")
        if options.errors and not folder.name.endswith(SET_ASIDE):
            print(*by["all"].errors, sep="\n")


if __name__ == "__main__":
    main()
