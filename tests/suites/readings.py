"""Whether a change of the reader changes what it reads: `make readings ARGS="..."`.

`--keep FILE FOLDER...` writes what the reader makes of all texts and pages of some folders;
`--against FILE FOLDER...` compares what it makes of them now, lists each difference, and exits
with 1 where there is one. Of articles that are set aside only the number of differences is told.
"""

import argparse
import gzip
import json
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from articles.ingestion.vocabulary import reference_vocabulary
from articles.text.exchange import article_entry
from articles.text.failures import failure_entry
from articles.text.pages.documents import UnreadableDocument, read_bytes
from articles.text.reading import read_article
from tests.suites.annotated import SET_ASIDE

KINDS = {".txt": "txt", ".html": "html", ".gz": "html", ".pdf": "pdf"}
# Characters of a value that are shown.
WIDTH = 300


def readings(folders: Iterable[Path]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Each file below the folders, as the command `read --json` tells of it."""
    for folder in folders:
        for path in sorted(one for one in folder.rglob("*") if one.suffix in KINDS):
            yield f"{folder.name}/{path.relative_to(folder)}", _reading(path)


def _reading(path: Path) -> dict[str, Any]:
    content = path.read_bytes()
    content = gzip.decompress(content) if path.suffix == ".gz" else content
    try:
        document = read_bytes(content, kind=KINDS[path.suffix])
    except UnreadableDocument as error:
        return failure_entry(path.stem, KINDS[path.suffix], error.code, str(error))
    article = read_article(document, vocabulary=reference_vocabulary())
    # As it comes back from a file; that another version read it is no difference.
    entry = json.loads(json.dumps(article_entry(article, identity=path.stem)))
    return {key: value for key, value in entry.items() if key != "reader_version"}


def differences(before: dict[str, Any], after: dict[str, Any]) -> Iterator[str]:
    """What one reading has and the other has not, by key."""
    for key in sorted({*before, *after}):
        old, new = before.get(key), after.get(key)
        if not (isinstance(old, list) and isinstance(new, list)):
            old, new = [old], [new]
        yield from (f"{key} - {_shown(one)}" for one in old if one not in new)
        yield from (f"{key} + {_shown(one)}" for one in new if one not in old)


def _shown(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)[:WIDTH]


def main() -> int:
    """Keeps readings, or compares them; prints what differs, and how many files do."""
    parser = argparse.ArgumentParser(description="Readings before and after a change.")
    action = parser.add_mutually_exclusive_group(required=True)
    action.add_argument("--keep", type=Path, metavar="FILE")
    action.add_argument("--against", type=Path, metavar="FILE")
    parser.add_argument("folders", nargs="+", type=Path, metavar="FOLDER")
    options = parser.parse_args()
    if options.keep:
        found = dict(readings(options.folders))
        options.keep.write_text(json.dumps(found), "utf-8")
        print(f"{len(found)} readings kept")
        return 0
    kept = json.loads(options.against.read_text("utf-8"))
    count = differ = 0
    for name, reading in readings(options.folders):
        found_here = list(differences(kept.get(name, {}), reading))
        count, differ = count + 1, differ + bool(found_here)
        if SET_ASIDE not in name:
            print(*(f"{name}: {one}" for one in found_here), sep="\n", end="\n" * bool(found_here))
    print(f"{differ} of {count} readings differ")
    return 1 if differ else 0


if __name__ == "__main__":
    sys.exit(main())
