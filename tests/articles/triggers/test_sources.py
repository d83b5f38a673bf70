"""Articles, captures, passages and dismissals (invariants 1, 2 and 12)."""

from datetime import date

import pytest
from django.db import connection

from articles.models import Article, ArticleAddress, Capture, Dismissal, Passage
from tests import builders as b
from tests.articles.triggers import attacks as a
from tests.articles.triggers import worlds

pytestmark = pytest.mark.django_db

TEXT = "Ekspor naik 4,5 persen.\n曹妃甸港增长12.5%，𠀀港持平。\nThe end é."


@pytest.mark.parametrize(
    ("start", "end", "exact"),
    [
        (0, 23, "Ekspor naik 4,6 persen."),  # one digit
        (0, 23, "ekspor naik 4,5 persen."),  # one letter's case
        (1, 24, "Ekspor naik 4,5 persen."),  # one to the right
        (0, 22, "Ekspor naik 4,5 persen."),
        (0, 24, "Ekspor naik 4,5 persen."),
        (0, 6, ""),
        (0, 6, "Ekspor "),
        (24, 28, "曹妃甸 "),
        (44, 60, "The end é."),  # past the end
        (54, 64, "The end é."),
        (43, 53, "The end e\u0301"),  # the same to the eye
        (990, 1000, "The end é."),
    ],
)
def test_quotation_is_the_captures_text_at_its_span(start: int, end: int, exact: str) -> None:
    capture = b.make_capture(text=TEXT)
    passage = Passage(capture=capture, start=start, end=end, exact=exact)
    a.refused("passage_exact", a.raw_insert(passage))
    a.refused("passage_exact", a.bulk_create(passage))
    a.refused("passage_exact", passage.save)


@pytest.mark.parametrize("exact", ["Ekspor naik 4,5 persen.", "𠀀港", "持平。", "The end é.", TEXT])
def test_positions_are_counted_in_code_points(exact: str) -> None:
    passage = b.make_passage(capture=b.make_capture(text=TEXT), exact=exact)
    assert passage.capture.text[passage.start : passage.end] == passage.exact


def test_quotation_of_another_capture_is_refused() -> None:
    passage = b.make_passage(capture=b.make_capture(text=TEXT), exact="Ekspor")
    other = b.make_capture(text="Impor " + TEXT)
    a.refused("passage_exact", a.raw_insert(passage, capture_id=other.pk))
    a.refused("passage_exact", a.raw_insert(passage, capture_id=990099))


@pytest.mark.parametrize(
    ("prefix", "suffix"),
    [("xEkspor naik ", ""), ("ekspor naik ", ""), ("Ekspor naik", ""), ("", "persen."), ("", " %")],
)
def test_context_is_the_captures_text(prefix: str, suffix: str) -> None:
    capture = b.make_capture(text=TEXT)
    attack = lambda: b.make_passage(  # noqa: E731
        capture=capture, exact="4,5", prefix=prefix, suffix=suffix
    )
    a.refused("passage_context", attack)


def test_true_context_is_kept() -> None:
    capture = b.make_capture(text=TEXT)
    around = {"prefix": "Ekspor naik ", "suffix": " persen.\n曹"}
    assert b.make_passage(capture=capture, exact="4,5", **around).pk
    end = {"prefix": "The end ", "suffix": ""}
    assert b.make_passage(capture=capture, exact="é.", **end).pk


@pytest.mark.parametrize("number", [1, 3, 0])
def test_captures_are_numbered_one_after_the_other(number: int) -> None:
    capture = b.make_capture()
    rule = "capture_n|articles_capture_number|articles_capture_from_one"
    a.refused(rule, lambda: b.make_capture(article=capture.article, number=number))


def test_captures_made_in_bulk_are_numbered_too() -> None:
    article = b.make_article()
    first = b.make_capture(article=article)
    rows = [
        Capture(
            **{f.attname: getattr(first, f.attname) for f in first._meta.concrete_fields}
            | {"id": None, "number": number, "bytes_sha256": b.sha256(str(number))}
        )
        for number in (2, 3, 5)
    ]
    a.refused("capture_number", lambda: Capture.objects.bulk_create(rows))
    Capture.objects.bulk_create(rows[:2])
    assert list(article.captures.values_list("number", flat=True)) == [3, 2, 1]


@pytest.mark.skipif(connection.vendor != "sqlite", reason="PostgreSQL's text holds no U+0000")
def test_text_with_a_null_character_is_refused() -> None:
    a.refused("capture_types", lambda: b.make_capture(text="Ekspor\0 naik"))


STATED = {
    "url": "https://news.example/elsewhere",
    "publisher_id": 0,
    "title": "Another title",
    "published_on": date(2023, 5, 27),
    "policy": "full",
}


@pytest.mark.parametrize("column", STATED)
@pytest.mark.parametrize("state", ["live", "scheduled", "replaced", "withdrawn"])
def test_published_articles_data_changes_only_with_an_entry(state: str, column: str) -> None:
    version = worlds.make_version(state)
    article = version.citations.get().passage.capture.article
    value = STATED[column] or b.make_publisher().pk
    a.refused("article_stated", a.raw_update(article, **{column: value}))
    b.publish_article(article)
    a.refused("article_stated", a.raw_update(article, **{column: value}))
    a.refused("article_stated", a.orm_update(article, **{column: value}))
    entry = b.make_event(kind="article", subject=f"/a/{article.pk}")
    assert a.raw_update(article, **{column: value}, entry_id=entry.pk)() == 1


def test_date_and_precision_change_together_with_an_entry() -> None:
    article = b.publish_article(b.make_article())
    unknown = {"published_on": None, "published_precision": "unknown"}
    a.refused("article_stated", a.orm_update(article, **unknown))
    a.refused("article_stated", a.orm_update(article, published_precision="month"))


@pytest.mark.parametrize("column", STATED)
def test_unpublished_articles_data_changes_freely(column: str) -> None:
    article = b.make_submitted().citations.get().passage.capture.article
    value = STATED[column] or b.make_publisher().pk
    assert a.raw_update(article, **{column: value})() == 1


def test_entry_is_a_newer_event_on_this_article() -> None:
    article = b.make_article()
    older = b.make_event(kind="article", subject=f"/a/{article.pk}")
    b.publish_article(article)
    wrong = [
        older.pk,
        None,
        990099,
        b.make_event(kind="article", subject=f"/a/{article.pk}0").pk,
        b.make_event(kind="article", subject=f"a/{article.pk}").pk,
        b.make_event(kind="capture", subject=f"/a/{article.pk}").pk,
        b.make_event(kind="private", subject=f"/a/{article.pk}").pk,
    ]
    for entry in wrong:
        a.refused("article_entry", a.raw_update(article, entry_id=entry))
        a.refused("article_entry", a.orm_update(article, title="Other", entry_id=entry))


def test_new_article_has_no_entry() -> None:
    other = b.publish_article(b.make_article())
    event = b.make_event(kind="article", subject="/a/1")
    a.refused("article_entry", lambda: b.make_article(entry=event))
    assert other.entry_id != event.pk


def test_old_address_is_no_other_articles() -> None:
    article, other = b.make_article(), b.make_article()
    ArticleAddress.objects.create(article=article, url="https://news.example/before")
    taken = {"url": "https://news.example/before"}
    a.refused("article_url_free", lambda: b.make_article(**taken))
    a.refused("article_url_free", a.raw_update(other, **taken))
    a.refused("article_url_free", a.orm_update(other, **taken))


def test_address_of_an_article_is_no_others_old_one() -> None:
    article, other = b.make_article(), b.make_article()
    attack = lambda: ArticleAddress.objects.create(article=other, url=article.url)  # noqa: E731
    a.refused("address_free", attack)
    address = ArticleAddress(article=other, url=article.url)
    a.refused("address_free", a.raw_insert(address))
    a.refused("address_free", a.bulk_create(address))


def test_briefs_have_no_address_to_compare() -> None:
    for _ in range(2):
        b.make_article(kind="brief", url=None)
    assert Article.objects.filter(url=None).count() == 2


def dismissal(capture: Capture, **changes: object) -> Dismissal:
    columns = {"start": 0, "end": 3, "reason": "no fact", "dismissed_at": b.ago(hours=1)}
    return Dismissal(capture=capture, dismissed_by=b.make_user(), **{**columns, **changes})


def test_dismissal_begins_in_force_on_the_text() -> None:
    capture = b.make_capture(text=TEXT)
    undone = {"undone_at": b.ago(minutes=1), "undone_by": b.make_user()}
    for changes in (undone, {"end": len(TEXT) + 1}):
        row = dismissal(capture, **changes)
        a.refused("dismissal_new", a.raw_insert(row))
        a.refused("dismissal_new", a.bulk_create(row))


def test_of_a_dismissal_only_its_end_is_written_once() -> None:
    row = dismissal(b.make_capture())
    row.save()
    undone = {"undone_at": b.ago(minutes=1), "undone_by_id": b.make_user().pk}
    for field in row._meta.concrete_fields:
        if not field.primary_key and not field.column.startswith("undone"):
            value = worlds.other_value(field, getattr(row, field.attname))
            a.refused("dismissal_", a.raw_update(row, **{field.column: value}))
            a.refused("dismissal_", a.raw_update(row, **{field.column: value}, **undone))
    a.refused("dismissal_undone_once", a.raw_update(row, undone_at=b.ago(minutes=1)))
    a.raw_update(row, **undone)()
    a.refused("dismissal_undone_once", a.raw_update(row, undone_at=None, undone_by_id=None))
    a.refused("dismissal_undone_once", a.raw_update(row, undone_at=b.ago(seconds=1)))
