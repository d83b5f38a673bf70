import argparse
from datetime import date
from pathlib import Path
from typing import Any

from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from articles.actions.capturing import Details, capture
from articles.actions.refusals import Refusal
from articles.ingestion.pipeline import Source, read
from articles.models import Article, Publisher
from articles.text.pages.documents import UnreadableDocument


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r} is not a day like 2023-05-26") from error


class Command(BaseCommand):
    help = (
        "Capture an article from a .txt, .html or .pdf file. The same input again changes nothing."
    )

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        parser.add_argument("path", type=Path)
        parser.add_argument("--url", required=True, help="the publisher's address of the article")
        parser.add_argument("--publisher", required=True, help="slug of the publisher")
        parser.add_argument("--published", type=_day, help="day of publication, 2023-05-26")
        parser.add_argument("--language", help="en, id or zh-hans; read from the text if absent")
        parser.add_argument("--title", help="read from the text if absent")
        parser.add_argument("--byline", default="")
        parser.add_argument("--dateline", default="")
        parser.add_argument("--policy", default="excerpt", choices=("full", "excerpt", "link"))
        parser.add_argument("--user", help="who captures; default: the first who may")
        parser.add_argument(
            "--again", action="store_true", help="add a newer state to an article with this address"
        )

    def handle(self, *args: Any, path: Path, **options: Any) -> None:
        if path.exists() and not path.is_file():
            raise CommandError(f"{path}: not a file")
        try:
            source = Source.from_file(path.name, path.read_bytes())
            done = capture(
                details=_details(source, options),
                source=source,
                by=_user(options["user"]),
                at=timezone.now(),
                again=options["again"],
            )
        except OSError as error:
            raise CommandError(f"{path}: {error.strerror}") from error
        except UnreadableDocument as error:
            raise CommandError(f"{path}: {error}") from error
        except ValidationError as error:
            raise CommandError(_named(error)) from error
        except Refusal as error:
            raise CommandError(str(error)) from error
        state = "captured" if done.created else "unchanged"
        self.stdout.write(f"{state}: {done.capture.permanent_name} {done.capture.article.slug}")
        for note in done.document.notes:
            self.stderr.write(f"note: {note.code} {note.detail}")


def _details(source: Source, options: dict[str, Any]) -> Details:
    document = read(source)
    publisher = Publisher.objects.filter(slug=options["publisher"]).first()
    if publisher is None:
        raise CommandError(f"no publisher has the slug {options['publisher']!r}")
    published = options["published"] or document.published
    precision = Article.Precision.DAY if published else Article.Precision.UNKNOWN
    return Details(
        publisher=publisher,
        title=options["title"] or document.title,
        language=options["language"] or document.language,
        url=options["url"],
        byline=options["byline"] or document.byline,
        dateline=options["dateline"] or document.dateline,
        published_on=published,
        precision=precision,
        policy=options["policy"],
    )


def _user(name: str | None) -> User:
    """The editor of this name; without one the first who may capture, superusers before others."""
    if name:
        user = User.objects.filter(username=name).first()
    else:
        able = User.objects.with_perm(
            "articles.capture_article", backend="django.contrib.auth.backends.ModelBackend"
        )
        user = able.order_by("-is_superuser", "pk").first()
    if user is None:
        raise CommandError("no such user; name an editor with --user")
    return user


def _named(error: ValidationError) -> str:
    """Each field with what is wrong with it, said once."""
    if not hasattr(error, "error_dict"):
        return "; ".join(error.messages)
    return "; ".join(
        f"{field}: {' '.join(dict.fromkeys(messages))}"
        for field, messages in error.message_dict.items()
    )
