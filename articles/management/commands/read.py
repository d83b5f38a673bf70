"""manage.py read: what the reader finds in files. It needs no database."""

import json
import os
import stat
import sys
from argparse import ArgumentTypeError
from contextlib import ExitStack
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from django.core.management.base import BaseCommand, CommandParser

from articles.text.failures import failure, failure_entry
from articles.text.pages.document_types import UnreadableDocument

if TYPE_CHECKING:
    from articles.ingestion.isolation import IsolatedReader

KINDS: Final = {".htm": "html", ".html": "html", ".xhtml": "html", ".pdf": "pdf"}
LANGUAGES: Final = {"en": "en", "id": "id", "zh-hans": "zh-hans", "zh": "zh-hans"}
# One file is read into memory; documents.py refuses more than 20 MB of an article anyway.
LARGEST: Final = 64_000_000


class Command(BaseCommand):
    """Reads each file and prints its clean text, sources and suggested facts."""

    help = "Read articles (.txt, .html, .pdf) and print the facts that they seem to state."
    # It opens no database and serves no page: nothing of the site needs checking first.
    requires_system_checks: list[str] = []
    requires_migrations_checks = False

    def add_arguments(self, parser: CommandParser) -> None:
        """Paths, and what overrules the files' own date and language."""
        parser.add_argument("paths", nargs="+", type=Path, metavar="PATH")
        parser.add_argument("--published", type=_day, help="day of publication, as 2023-05-26")
        parser.add_argument("--language", type=_language, help="en, id or zh-hans")
        parser.add_argument("--json", action="store_true", help="print JSON, one entry a file")

    def handle(
        self,
        *args: Any,
        paths: list[Path],
        published: date | None = None,
        language: str | None = None,
        **options: Any,
    ) -> None:
        """Reads the files in order; exits with 1 at the end where one could not be read."""
        as_json = options["json"]
        reader: IsolatedReader | None = None
        entries: list[dict[str, Any]] = []
        failed = False
        with ExitStack() as stack:
            for path in paths:
                kind = KINDS.get(path.suffix.lower(), "txt")
                identity, name = _shown(path.stem), _shown(path)
                try:
                    content = _content(path)
                    # The reader's modules and tables are loaded for this command alone, and only
                    # for a file that is there.
                    from articles.ingestion import isolation  # noqa: PLC0415
                    from articles.ingestion.vocabulary import reference_vocabulary  # noqa: PLC0415
                    from articles.text.exchange import article_entry  # noqa: PLC0415
                    from articles.text.reading import read_article  # noqa: PLC0415
                    from articles.text.report import report  # noqa: PLC0415

                    reader = reader or stack.enter_context(isolation.IsolatedReader())
                    document = reader.read(content, kind=kind)
                except UnreadableDocument as error:
                    failed = True
                    if as_json:
                        entries.append(failure_entry(identity, kind, error.code, error.message))
                    else:
                        self.stdout.write(failure(name, error.code, error.message))
                    continue
                article = read_article(
                    document,
                    vocabulary=reference_vocabulary(),
                    published=published,
                    language=language or "",
                )
                if as_json:
                    entries.append(article_entry(article, identity=identity))
                else:
                    self.stdout.write(report(article, name=name))
        if as_json:
            self.stdout.write(json.dumps({"articles": entries}, ensure_ascii=False, indent=1))
        if failed:
            sys.exit(1)


def _shown(name: str | Path) -> str:
    """A file's name as characters: bytes of it that are none become escapes."""
    return os.fsencode(name).decode("utf-8", "backslashreplace")


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise ArgumentTypeError(f"{text!r} is no day of the form 2023-05-26") from error


def _language(text: str) -> str:
    try:
        return LANGUAGES[text.lower()]
    except KeyError as error:
        raise ArgumentTypeError(f"{text!r} is none of en, id, zh-hans") from error


def _content(path: Path) -> bytes:
    """The bytes of a file; raises UnreadableDocument with "missing", "unreadable", "too_large"."""
    try:
        status = path.stat()
        # Nobody may ever write to a pipe, and a device may have no end.
        if not stat.S_ISREG(status.st_mode):
            raise UnreadableDocument("unreadable", "It is no file: a folder, a pipe or a device.")
        if status.st_size > LARGEST:
            raise UnreadableDocument("too_large", "The file is larger than 64 MB.")
        return path.read_bytes()
    except FileNotFoundError as error:
        raise UnreadableDocument("missing", "There is no such file.") from error
    except OSError as error:
        raise UnreadableDocument(
            "unreadable", f"The file cannot be read: {error.strerror}."
        ) from error
