"""An article on the desk: its list, its page, its data, its takedown."""

import json

import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from articles import log
from articles.models import Article, Event
from tests import newsroom
from tests.articles.desk.pages import client_of, words

pytestmark = pytest.mark.django_db
LIST = "/admin/articles/article/"


def page_of(article, query=""):
    return f"/admin/articles/article/{article.pk}/change/{query}"


def queries(client, path):
    with CaptureQueriesContext(
        connection,
    ) as seen:
        response = client.get(path)
    assert response.status_code == 200
    return len(seen)


def test_the_list_counts_facts_by_state(cast):
    capture = newsroom.capture(cast)
    newsroom.publish(cast, capture)
    newsroom.submit(newsroom.take(cast, capture), cast.writer)
    newsroom.take(cast, capture)
    newsroom.take(cast, capture)
    newsroom.capture(cast)
    rows = client_of(cast.writer).get(LIST).context["cl"].result_list
    counts = {row.pk: row.fact_counts for row in rows}
    assert {
        key: counts[capture.article_id][key] for key in ("published", "reviewing", "drafts")
    } == {
        "published": 1,
        "reviewing": 1,
        "drafts": 2,
    }


def test_the_list_takes_as_many_queries_for_one_article_as_for_fifty(cast):
    newsroom.publish(cast)
    client = client_of(cast.writer)
    client.get(LIST)
    one = queries(client, LIST)
    for _ in range(49):
        newsroom.take(cast)
    assert queries(client, LIST) == one


def test_the_list_is_searched_and_filtered(cast):
    agency = newsroom.publisher(slug="agency", kind="agency")
    agency.names.create(language="zh-hans", text="新华社")
    newsroom.capture(
        cast, title="Of boxes", publisher=agency, published_on=newsroom.date(2021, 1, 2)
    )
    newsroom.capture(cast, title="Of trains", language="id", url="https://trains.example/77")
    client = client_of(cast.writer)

    def titles(query):
        return {row.title for row in client.get(f"{LIST}?{query}").context["cl"].result_list}

    assert titles("q=boxes") == {"Of boxes"}
    assert titles("q=trains.example/77") == {"Of trains"}
    assert titles("q=新华社") == {"Of boxes"}
    assert titles("publisher=agency") == {"Of boxes"}
    assert titles("language__exact=id") == {"Of trains"}
    assert titles("year=2021") == {"Of boxes"}
    assert titles("kind__exact=brief") == set()


def test_a_filter_that_is_nonsense_breaks_nothing(cast):
    newsroom.capture(cast)
    client = client_of(cast.writer)
    for query in ("year=x&publisher=none", "year=99999", "publisher=%00", "q=%00", "p=99", "o=9.x"):
        page = client.get(f"{LIST}?{query}", follow=True)
        assert page.status_code == 200, query


def test_the_page_shows_data_facts_share_text_and_history(cast):
    capture = newsroom.capture(cast, byline="Ratna")
    live = newsroom.publish(cast, capture)
    plan = "The harbour plans a second terminal for cars"
    nothing = {"number": None, "indicator": None, "period": newsroom.Period()}
    draft = newsroom.take(cast, capture, plan, kind="plan", **nothing)
    page = client_of(cast.writer).get(page_of(capture.article))
    text = words(page)
    assert "Ratna" in text
    assert "published: 1" in text
    assert "draft: 1" in text
    assert "% of this text is public" in text
    for version in (live, draft):
        assert f'href="/admin/articles/factversion/{version.pk}/change/"' in page.content.decode()
    passage = live.citations.get().passage
    assert f'<mark id="p{passage.pk}"' in page.content.decode()
    steps = [(step.actor, step.action) for step in page.context["page"].history]
    assert steps == [
        ("rini", "publish capture"),
        ("rini", "publish article"),
        ("wati", "capture"),
        ("wati", "create article"),
    ]
    assert "wati · article begun" in text


def test_the_history_holds_nothing_of_an_article_with_a_longer_number(cast):
    capture = newsroom.capture(cast)
    with transaction.atomic():
        log.append(
            kind=Event.Kind.PRIVATE,
            subject=f"/a/{capture.article_id}7",
            action="capture",
            by=cast.writer,
            at=timezone.now(),
        )
    page = client_of(cast.writer).get(page_of(capture.article)).context["page"]
    subjects = {step.event.subject for step in page.history}
    assert subjects == {f"/a/{capture.article_id}", f"/a/{capture.article_id}/c/1"}


def test_the_page_takes_the_same_queries_with_one_fact_and_with_many(cast):
    capture = newsroom.capture(cast)
    newsroom.publish(cast, capture)
    client = client_of(cast.writer)
    client.get(page_of(capture.article))
    one = queries(client, page_of(capture.article))
    for _ in range(20):
        newsroom.take(cast, capture)
    assert queries(client, page_of(capture.article)) == one


def test_another_capture_is_shown_by_its_number(cast):
    capture = newsroom.capture(cast)
    newsroom.capturing.capture_again(
        article=capture.article,
        source=newsroom.Input.from_paste(newsroom.TEXT.replace("12.5", "12.6")),
        by=cast.writer,
        at=newsroom.timezone.now(),
    )
    client = client_of(cast.writer)
    assert "12.6 million" in words(client.get(page_of(capture.article)))
    assert "12.6 million" not in words(client.get(page_of(capture.article, "?capture=1")))
    for nonsense in ("3", "x", "-1", "9" * 30):
        assert client.get(page_of(capture.article, f"?capture={nonsense}")).status_code == 404


def test_nothing_of_an_article_is_a_form_of_the_stock_admin(cast):
    capture = newsroom.capture(cast)
    for user in (cast.writer, cast.superuser):
        client = client_of(user)
        assert 'name="title"' not in client.get(page_of(capture.article)).content.decode()
        assert client.post(page_of(capture.article), {"title": "x"}).status_code == 405
        assert (
            client.get(f"/admin/articles/article/{capture.article_id}/delete/").status_code == 403
        )
        assert "delete_selected" not in client.get(LIST).content.decode()
    assert client.get("/admin/articles/article/add/").url == "/admin/articles/article/capture/"
    assert Article.objects.filter(pk=capture.article_id).exists()


def test_ids_that_are_none_are_not_found(cast):
    client = client_of(cast.writer)
    for key in ("999", "x", "9" * 40):
        assert client.get(f"/admin/articles/article/{key}/change/").status_code == 404
        assert client.get(f"/admin/articles/capture/{key}/change/").status_code == 404


def data_of(article, **changes):
    return {
        "lock": article.lock,
        "url": article.url or "",
        "publisher": article.publisher.slug,
        "title": article.title,
        "language": article.language,
        "byline": article.byline,
        "dateline": article.dateline,
        "published_on": article.published_on.isoformat(),
        "published_precision": article.published_precision,
        "policy": article.policy,
        **changes,
    }


def test_a_writer_corrects_the_data_before_the_first_publication(cast):
    article = newsroom.capture(cast).article
    path = f"/admin/articles/article/{article.pk}/data/"
    done = client_of(cast.writer).post(
        path, data_of(article, title="Corrected", url="https://news.example/new"), follow=True
    )
    assert done.redirect_chain[-1][0] == page_of(article)
    assert "Corrected" in words(done)
    assert article.addresses.get().url == article.url
    article.refresh_from_db()
    assert article.url == "https://news.example/new"


def test_after_it_only_an_administrator_does_and_the_log_says_so(cast):
    article = newsroom.publish(cast).citations.get().passage.capture.article
    article.refresh_from_db()
    path = f"/admin/articles/article/{article.pk}/data/"
    assert path not in client_of(cast.writer).get(page_of(article)).content.decode()
    refused = client_of(cast.writer).post(path, data_of(article, title="Corrected"))
    assert "Your role does not allow this" in words(refused)
    assert 'value="Corrected"' in refused.content.decode()
    client_of(cast.administrator).post(path, data_of(article, title="Corrected"))
    article.refresh_from_db()
    assert article.title == "Corrected"
    assert json.loads(article.entry.entry)["title"] == "Corrected"


def test_of_two_who_save_the_data_the_second_sees_both(cast):
    article = newsroom.capture(cast).article
    path = f"/admin/articles/article/{article.pk}/data/"
    mine = data_of(article, title="Mine")
    client_of(cast.colleague).post(path, data_of(article, title="Theirs", byline="Them"))
    page = client_of(cast.writer).post(path, mine)
    text = words(page)
    assert "Somebody else changed this meanwhile" in text
    assert "Theirs" in text
    assert 'value="Mine"' in page.content.decode()
    article.refresh_from_db()
    assert article.title == "Theirs"
    # The page holds the new number now: to save again is meant.
    again = {**mine, "lock": article.lock}
    assert f'name="lock" value="{article.lock}"' in page.content.decode()
    client_of(cast.writer).post(path, again)
    article.refresh_from_db()
    assert article.title == "Mine"


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"url": "javascript:alert(1)"}, "url"),
        ({"published_on": "2099-01-01"}, "published_on"),
        ({"title": ""}, "title"),
        ({"publisher": "nobody"}, "publisher"),
        ({"policy": "withheld"}, "policy"),
    ],
)
def test_data_that_cannot_be_are_refused_at_their_field(cast, changes, field):
    article = newsroom.capture(cast).article
    path = f"/admin/articles/article/{article.pk}/data/"
    page = client_of(cast.writer).post(path, data_of(article, **changes))
    assert field in page.context["form"].errors
    article.refresh_from_db()
    assert article.lock == 1


def test_a_report_keeps_an_address(cast):
    article = newsroom.capture(cast).article
    path = f"/admin/articles/article/{article.pk}/data/"
    page = client_of(cast.writer).post(path, data_of(article, url=""))
    assert page.status_code == 200
    assert page.context["form"].errors
    article.refresh_from_db()
    assert article.url


def test_a_takedown_asks_for_a_reason_and_is_lifted_by_an_administrator(cast):
    article = newsroom.publish(cast).citations.get().passage.capture.article
    article.refresh_from_db()
    down = f"/admin/articles/article/{article.pk}/take-down/"
    reviewer = client_of(cast.reviewer)
    assert down in reviewer.get(page_of(article)).content.decode()
    assert "Its facts stay public" in words(reviewer.get(down))

    refused = reviewer.post(down, {"lock": article.lock, "reason": " "})
    assert "Say publicly why" in str(refused.context["form"].errors["reason"])
    article.refresh_from_db()
    assert article.policy == "excerpt"

    done = reviewer.post(down, {"lock": article.lock, "reason": "A court asked."}, follow=True)
    assert "The text is withheld from readers. A court asked." in words(done)
    article.refresh_from_db()
    assert article.policy == "withheld"

    lift = f"/admin/articles/article/{article.pk}/lift/"
    assert reviewer.get(lift).status_code == 403
    assert reviewer.post(lift, {"lock": article.lock}).status_code == 403
    administrator = client_of(cast.administrator)
    assert "passages with their surroundings" in words(administrator.get(lift))
    administrator.post(lift, {"lock": article.lock})
    article.refresh_from_db()
    assert article.policy == "excerpt"


def test_a_takedown_begun_from_an_older_state_keeps_the_reason_typed(cast):
    article = newsroom.capture(cast).article
    down = f"/admin/articles/article/{article.pk}/take-down/"
    page = client_of(cast.reviewer).post(down, {"lock": "7", "reason": "A court asked."})
    assert "Somebody else changed this meanwhile" in words(page)
    assert "A court asked." in page.content.decode()
    article.refresh_from_db()
    assert article.policy == "excerpt"


def test_a_writer_takes_nothing_down(cast):
    article = newsroom.capture(cast).article
    down = f"/admin/articles/article/{article.pk}/take-down/"
    assert down not in client_of(cast.writer).get(page_of(article)).content.decode()
    assert client_of(cast.writer).get(down).status_code == 403
    assert client_of(cast.writer).post(down, {"lock": 1, "reason": "x"}).status_code == 403


def test_a_capture_s_page_shows_what_was_kept(cast):
    capture = newsroom.capture(cast)
    path = f"/admin/articles/capture/{capture.pk}/change/"
    page = words(client_of(cast.writer).get(path))
    assert capture.text_sha256 in page
    assert "12.5 million TEUs" in page
    assert client_of(cast.superuser).post(path, {"text": "x"}).status_code == 405


def test_bytes_leave_as_a_file_without_rights(cast):
    capture = newsroom.capture(cast)
    response = client_of(cast.writer).get(f"/admin/articles/capture/{capture.pk}/bytes/")
    assert response.content == newsroom.TEXT.encode()
    assert response["Content-Disposition"].startswith("attachment;")
    assert response["Content-Security-Policy"].startswith("sandbox")
    assert response["Content-Type"] == "application/octet-stream"


def test_text_is_never_markup(cast):
    text = newsroom.TEXT.replace("harbour.", "harbour <script>alert(1)</script>.")
    capture = newsroom.capture(cast, text, title="<b>Boxes</b>")
    client = client_of(cast.writer)
    for path in (page_of(capture.article), f"/admin/articles/capture/{capture.pk}/change/", LIST):
        page = client.get(path).content.decode()
        assert "<script>alert(1)" not in page
        assert "<b>Boxes</b>" not in page
