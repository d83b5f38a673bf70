"""Tables on the desk: what is pasted with tabs keeps its columns as far as the public page."""

from datetime import date

import pytest

from articles.actions.contents import Period
from articles.desk import vocabulary
from articles.desk.suggestions import propose
from articles.models import Capture, FactVersion
from tests import newsroom
from tests.articles.desk.pages import ARTICLE, client_of, paste, save
from tests.articles.desk.test_suggestions import act, page_of
from tests.articles.pages import get, marked

pytestmark = pytest.mark.django_db

# All figures are invented.
ROW = "Steel\t10,000 tons\t1,512.4\t1.5"
TABLE = f"Product\tUnit\t2022\tChange (%)\n{ROW}\nCranes\tsets\t206\t71.7"
LAST = "The harbour plans a second terminal"


def test_a_pasted_table_is_captured_with_its_columns(cast):
    newsroom.publisher(slug="harbour-news")
    client = client_of(cast.writer)
    pasted = ARTICLE.replace(LAST, TABLE.replace("\t", " \t ") + "\n\n" + LAST)

    preview = paste(client, pasted)
    save(client, preview)

    assert f">{ROW}" in preview.content.decode()
    assert f"\n{TABLE}\n" in Capture.objects.get().text


def test_a_text_that_cannot_be_read_comes_back_with_its_tabs(cast):
    page = client_of(cast.writer).post(
        "/admin/articles/article/capture/", {"text": ROW, "url": "no address"}
    )

    assert f"\n{ROW}</textarea>" in page.content.decode()


def test_a_row_becomes_a_fact_and_is_marked_with_its_columns(cast, client):
    text = f"{newsroom.TEXT}\n{TABLE}\nThe harbour is open all year."
    capture = newsroom.capture(cast, text, published_on=date(2023, 5, 26))
    found = [each for each in propose(capture, vocabulary.load()) if each.quotation == ROW]
    assert [(each.content.number.raw, each.content.number.unit) for each in found] == [
        ("1,512.4", "t"),
        ("1.5", "percent"),
    ]

    act(cast.writer, capture, "accept", found[0])

    version = FactVersion.objects.get()
    passage = version.citations.get().passage
    assert (passage.exact, str(version.quantity.value)) == (ROW, "15124000.0000000000")
    assert version.statements.get().text == ROW.replace("\t", " ")
    assert ROW in client_of(cast.writer).get(page_of(capture)).content.decode()


def test_a_quotation_with_spaces_for_tabs_is_found(cast, client):
    capture = newsroom.capture(cast, f"{newsroom.TEXT}\n{TABLE}\nThe harbour is open all year.")

    version = newsroom.take(
        cast, capture, ROW.replace("\t", " "), number=None, kind="status", indicator=None,
        period=Period(), sources=(),
    )  # fmt: skip
    newsroom.approve(newsroom.submit(version, cast.writer), cast.reviewer)

    assert version.citations.get().passage.exact == ROW
    _, page = get(client, f"/en/articles/{capture.article.slug}/")
    assert marked(page, version.citations.get().passage) == ROW
