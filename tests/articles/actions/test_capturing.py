"""Capture: what comes in, what is refused, and what the same input does again."""

import hashlib
from datetime import timedelta
from io import StringIO
from pathlib import Path

import pytest
from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.management import CommandError, call_command
from django.utils import timezone

from articles import reference
from articles.actions import capturing
from articles.actions.refusals import NotAllowed
from articles.ingestion.pipeline import Source
from articles.models import Article, Capture, Event
from articles.text.leaves import text_root
from articles.text.pages.document_types import ByHand
from articles.text.pages.documents import UnreadableDocument
from tests import newsroom
from tests.newsroom import Cast

FIRST = settings.BASE_DIR / "jjj_portal" / "demo" / "first-article.txt"
URL = "https://news.example/one"


def _capture(cast: Cast, text: str = newsroom.TEXT, **kwargs: object) -> capturing.Captured:
    again = bool(kwargs.pop("again", False))
    return capturing.capture(
        details=newsroom.details(**kwargs),
        source=Source.from_paste(text),
        by=cast.writer,
        at=timezone.now(),
        again=again,
    )


def test_bytes_text_and_hashes_are_kept(cast: Cast) -> None:
    made = _capture(
        cast, "A first line of text, long enough.\r\nA  second   one, also long."
    ).capture
    assert made.text == "A first line of text, long enough.\nA second one, also long."
    assert made.text_sha256 == hashlib.sha256(made.text.encode()).hexdigest()
    assert made.bytes_sha256 == hashlib.sha256(bytes(made.source.data)).hexdigest()
    assert made.text_root == text_root(made.text)
    assert (made.number, made.article.captures.count()) == (1, 1)


def test_first_article_loses_its_widget_and_its_second_body(cast: Cast) -> None:
    source = Source.from_file(FIRST.name, FIRST.read_bytes())
    made = capturing.capture(
        details=newsroom.details(language="id"), source=source, by=cast.writer, at=timezone.now()
    ).capture
    lines = made.text.split("\n")
    assert "loading..." not in lines
    assert "A" not in lines
    assert made.text.count("2.511,44 miliar yuan") == 1
    assert {line["line"] for line in made.removed} >= {"loading...", "A"}


def test_same_input_again_is_unchanged_and_adds_nothing(cast: Cast) -> None:
    first = _capture(cast, url=URL)
    events = Event.objects.count()
    second = _capture(cast, url=URL)
    assert (first.created, second.created) == (True, False)
    assert second.capture == first.capture
    assert (Capture.objects.count(), Event.objects.count()) == (1, events)


def test_same_brief_again_is_unchanged_though_it_has_no_address(cast: Cast) -> None:
    brief = {"kind": "brief", "url": "", "title": "A brief", "publisher": newsroom.publisher()}
    first, second = _capture(cast, **brief), _capture(cast, **brief)
    assert (first.created, second.created) == (True, False)
    assert Article.objects.count() == 1


def test_who_captures_an_address_a_moment_later_is_told_of_the_article(
    cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = _capture(cast, url=URL).capture.article
    answers = iter([None, first])
    monkeypatch.setattr(capturing, "find_by_address", lambda url: next(answers))
    # The form's own check of uniqueness comes too early as well.
    monkeypatch.setattr(Article, "full_clean", lambda self: None)
    with pytest.raises(capturing.AddressExists) as refused:
        _capture(cast, "Another text, which says something else.", url=URL)
    assert refused.value.article == first


def test_known_address_with_other_text_needs_to_be_meant(cast: Cast) -> None:
    first = _capture(cast, url=URL)
    with pytest.raises(capturing.AddressExists) as refused:
        _capture(cast, "Another text, which says something else.", url=URL)
    assert refused.value.article == first.capture.article
    second = _capture(cast, "Another text, which says something else.", url=URL, again=True)
    assert (second.capture.article, second.capture.number) == (first.capture.article, 2)


def test_lines_that_were_put_back_stay(cast: Cast) -> None:
    text = newsroom.TEXT + "\nloading..."
    removed = _capture(cast, text).document.removed
    position = next(line.position for line in removed if line.line == "loading...")
    made = capturing.capture(
        details=newsroom.details(),
        source=Source.from_paste(text),
        by_hand=ByHand(back=frozenset([position])),
        by=cast.writer,
        at=timezone.now(),
    ).capture
    assert made.text.endswith("\nloading...")
    assert made.kept_lines == [position]


def test_lines_that_were_left_out_by_hand_are_kept_with_the_capture(cast: Cast) -> None:
    text = (
        newsroom.TEXT + "\nAn aside that the cleaner keeps, as it is a whole sentence of its own."
    )
    *lines, aside = _capture(cast, text).document.text.split("\n")
    made = capturing.capture(
        details=newsroom.details(),
        source=Source.from_paste(text),
        by_hand=ByHand(out=frozenset([len(lines)])),
        by=cast.writer,
        at=timezone.now(),
    ).capture
    assert made.text.split("\n") == lines
    assert made.kept_lines == []
    assert made.removed == [{"line": aside, "reason": "by_hand", "position": len(lines)}]


@pytest.mark.parametrize("text", ["", "   \n\t \n", "\u200b"])
def test_empty_and_blank_text_is_refused(cast: Cast, text: str) -> None:
    with pytest.raises(UnreadableDocument):
        _capture(cast, text)
    assert not Article.objects.exists()


def test_lone_surrogates_are_refused_by_name(cast: Cast) -> None:
    with pytest.raises(UnreadableDocument) as refused:
        Source.from_paste("half a pair \ud83d of surrogates")
    assert refused.value.code == "surrogates"


def test_lone_surrogates_in_a_file_are_refused_by_name(cast: Cast) -> None:
    data = "half a pair \ud83d of surrogates".encode("utf-8", "surrogatepass")
    with pytest.raises(UnreadableDocument) as refused:
        capturing.capture(
            details=newsroom.details(),
            source=Source.from_file("page.txt", data),
            by=cast.writer,
            at=timezone.now(),
        )
    assert refused.value.code == "surrogates"


def test_null_and_direction_marks_are_dropped_and_it_is_said(cast: Cast) -> None:
    done = _capture(cast, newsroom.TEXT + "\nThe port\x00 grew \u202eagain in the year after that.")
    assert "\x00" not in done.capture.text
    assert "\u202e" not in done.capture.text
    assert {"null_dropped", "bidi_dropped"} <= {note["code"] for note in done.capture.notes}


def test_bytes_in_another_charset_than_declared_are_read_and_it_is_said(cast: Cast) -> None:
    text = "曹妃甸港去年完成集装箱吞吐量一千二百五十万标准箱。\n港口计划建设第二个码头。"
    source = Source(text.encode("gb18030"), "txt", "utf-8")
    done = capturing.capture(
        details=newsroom.details(language="zh-hans"),
        source=source,
        by=cast.writer,
        at=timezone.now(),
    )
    assert done.capture.text == text
    assert done.capture.charset.lower().startswith("gb")
    assert "charset_differs" in {note["code"] for note in done.capture.notes}


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("page.html", b"<html><body><nav>Home</nav><script>1</script></body></html>"),
        ("broken.pdf", b"%PDF-1.7 and then nothing of a PDF"),
        ("image.png", b"\x89PNG"),
    ],
)
def test_files_without_text_are_refused(cast: Cast, name: str, data: bytes) -> None:
    with pytest.raises(UnreadableDocument):
        capturing.capture(
            details=newsroom.details(),
            source=Source.from_file(name, data),
            by=cast.writer,
            at=timezone.now(),
        )


def test_file_of_50_megabytes_is_refused_before_it_is_read(cast: Cast) -> None:
    with pytest.raises(UnreadableDocument) as refused:
        capturing.capture(
            details=newsroom.details(),
            source=Source(b"x" * 50_000_000, "txt"),
            by=cast.writer,
            at=timezone.now(),
        )
    assert refused.value.code == "too_large"


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "file:///etc/passwd", "ftp://news.example/1", "news.example"]
)
def test_addresses_that_are_not_of_the_web_are_refused(cast: Cast, url: str) -> None:
    with pytest.raises(ValidationError) as refused:
        _capture(cast, url=url)
    assert "url" in refused.value.message_dict


@pytest.mark.parametrize(
    "url",
    ["https://news.example/one#part", "HTTPS://NEWS.Example/one", " https://news.example/one"],
)
def test_one_article_has_one_address_however_it_is_spelled(cast: Cast, url: str) -> None:
    first = _capture(cast, url=URL).capture
    again = _capture(cast, url=url)
    assert (again.capture, again.created) == (first, False)
    assert first.article.url == URL


def test_address_with_a_password_is_refused(cast: Cast) -> None:
    with pytest.raises(ValidationError) as refused:
        _capture(cast, url="https://me:secret@news.example/one")
    assert "url" in refused.value.message_dict


@pytest.mark.parametrize("field", ["title", "byline", "dateline"])
@pytest.mark.parametrize("character", ["\u202e", "\x00", "\udcff"])
def test_typed_text_that_hides_something_is_refused(cast: Cast, field: str, character: str) -> None:
    with pytest.raises(ValidationError) as refused:
        _capture(cast, **{field: f"A port{character} of call"})
    assert field in refused.value.message_dict


def test_report_without_address_and_brief_with_one_are_refused(cast: Cast) -> None:
    with pytest.raises(ValidationError):
        _capture(cast, url="")
    with pytest.raises(ValidationError):
        _capture(cast, kind="brief", url=URL)


def test_date_that_has_not_come_at_the_publishers_is_refused(cast: Cast) -> None:
    tomorrow = timezone.now().date() + timedelta(days=2)
    with pytest.raises(ValidationError) as refused:
        _capture(cast, published_on=tomorrow)
    assert "published_on" in refused.value.message_dict


def test_unknown_date_says_so(cast: Cast) -> None:
    made = _capture(cast, published_on=None, precision="unknown").capture
    assert made.article.published_on is None
    with pytest.raises(ValidationError):
        _capture(cast, published_on=None)


def test_titles_without_latin_letters_get_an_address_of_their_own(cast: Cast) -> None:
    outlet = newsroom.publisher(slug="port-news")
    first, second = (
        _capture(cast, f"港口{n}去年完成吞吐量，创下新的纪录。", title="港口", publisher=outlet)
        for n in "一二"
    )
    assert first.capture.article.slug == "port-news"
    assert second.capture.article.slug == "port-news-2"


def test_visitor_may_not_capture(cast: Cast) -> None:
    with pytest.raises(NotAllowed):
        capturing.capture(
            details=newsroom.details(),
            source=Source.from_paste(newsroom.TEXT),
            by=cast.visitor,
            at=timezone.now(),
        )


def _command(path: Path, *options: str) -> str:
    out = StringIO()
    call_command(
        "capture",
        str(path),
        "--url=https://news.example/first",
        "--publisher=sindonews",
        "--user=wati",
        *options,
        stdout=out,
        stderr=StringIO(),
    )
    return out.getvalue()


def test_command_captures_once_and_says_unchanged_then(cast: Cast) -> None:
    reference.load()
    options = ("--published=2023-05-26", "--language=id")
    assert _command(FIRST, *options).startswith("captured: /a/")
    assert _command(FIRST, *options).startswith("unchanged: /a/")
    article = Article.objects.get()
    assert article.title == "Mengenal Klaster Jing Jin Ji yang Ingin Dibangun China"
    assert article.byline == "ian"


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (("--publisher=nobody",), "no publisher"),
        (("--user=nobody",), "no such user"),
        (("--published=2023-13-45",), "is not a day"),
        (("--url=file:///etc/passwd",), "url: Enter a valid URL"),
    ],
)
def test_command_says_what_is_wrong(cast: Cast, options: tuple[str, ...], message: str) -> None:
    reference.load()
    with pytest.raises(CommandError, match=message):
        _command(FIRST, *options)


def test_command_finds_who_may_capture_where_nobody_is_named(cast: Cast) -> None:
    reference.load()
    out = StringIO()
    command = ["capture", str(FIRST), "--url=https://news.example/1", "--publisher=sindonews"]
    call_command(*command, "--published=2023-05-26", stdout=out, stderr=StringIO())
    assert out.getvalue().startswith("captured: ")
    assert Capture.objects.get().captured_by == cast.superuser


def test_command_says_that_a_file_is_not_there(cast: Cast, tmp_path: Path) -> None:
    reference.load()
    with pytest.raises(CommandError, match="No such file"):
        _command(tmp_path / "absent.txt")
