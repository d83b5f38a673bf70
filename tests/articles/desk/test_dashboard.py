"""What the desk shows first: to each role what waits for it, and what to do when nothing does."""

from datetime import timedelta

import pytest
from django.utils import timezone

from articles.actions import reviewing
from tests import newsroom
from tests.articles.desk.forms import queries_of

HOME = "/admin/"


def reject(version, cast):
    return reviewing.reject(
        version=version,
        lock=version.lock,
        reason="The year is wrong.",
        by=cast.reviewer,
        at=timezone.now(),
    )


@pytest.fixture
def board(client):
    """The dashboard of a user."""

    def of(user):
        client.force_login(user)
        return client.get(HOME)

    return of


def test_each_writer_sees_own_drafts_and_own_rejections_with_their_reasons(board, cast):
    draft = newsroom.take(cast)
    rejected = reject(newsroom.submit(newsroom.take(cast), cast.writer), cast)

    page = board(cast.writer)
    shown = page.context["board"]
    assert [each.pk for each in shown.drafts] == [draft.pk]
    assert [each.pk for each in shown.rejected] == [rejected.pk]
    assert "The year is wrong." in page.content.decode()

    other = board(cast.colleague).context["board"]
    assert (other.drafts, other.rejected) == ([], [])


def test_submissions_wait_for_everybody_the_oldest_first(board, cast):
    first = newsroom.submit(newsroom.take(cast), cast.writer)
    second = newsroom.submit(newsroom.take(cast), cast.writer)

    page = board(cast.reviewer)

    assert [each.pk for each in page.context["board"].waiting] == [first.pk, second.pk]
    assert f"/admin/articles/factversion/{first.pk}/review/" in page.content.decode()
    assert "your work" not in page.content.decode()
    own = board(cast.writer).content.decode()
    assert "your work: somebody else has to approve it" in own
    assert f"/admin/articles/factversion/{first.pk}/review/" not in own


@pytest.mark.parametrize("who", ["writer", "reviewer"])
def test_a_schedule_says_who_behind_it_is_no_longer_active(board, cast, who):
    version = newsroom.submit(newsroom.take(cast), cast.writer)
    newsroom.approve(version, cast.reviewer, timezone.now() + timedelta(days=1))
    assert [due.inactive for due in board(cast.administrator).context["board"].scheduled] == [()]

    gone = getattr(cast, who)
    gone.is_active = False
    gone.save()

    page = board(cast.administrator)
    assert page.context["board"].scheduled[0].inactive == (gone.username,)
    assert f"No longer active: {gone.username}." in page.content.decode()


def test_captures_without_facts_are_listed_until_a_fact_is_taken(board, cast):
    capture = newsroom.capture(cast)
    assert [each.pk for each in board(cast.writer).context["board"].captures] == [capture.pk]

    newsroom.take(cast, capture)

    assert board(cast.writer).context["board"].captures == []


def test_an_empty_dashboard_says_what_to_do(board, cast):
    text = board(cast.writer).content.decode()

    assert "Open an article and take a fact from it." in text
    assert "Nothing was sent back." in text
    assert "Submitted drafts appear here" in text
    assert 'href="/admin/articles/article/capture/"' in text


def test_staff_without_a_role_see_no_dashboard_and_no_error(board, cast):
    cast.visitor.is_staff = True
    cast.visitor.save()

    page = board(cast.visitor)

    assert page.status_code == 200
    assert page.context["board"] is None


def test_the_dashboard_takes_the_same_queries_with_one_row_and_with_many(client, cast):
    capture = newsroom.capture(cast)

    def more():
        newsroom.take(cast, capture)
        newsroom.submit(newsroom.take(cast, capture), cast.writer)
        reject(newsroom.submit(newsroom.take(cast, capture), cast.writer), cast)
        at = timezone.now() + timedelta(days=1)
        newsroom.approve(
            newsroom.submit(newsroom.take(cast, capture), cast.writer), cast.reviewer, at
        )
        newsroom.capture(cast)

    client.force_login(cast.writer)
    more()
    one = queries_of(lambda: client.get(HOME))
    for _each in range(4):
        more()

    assert queries_of(lambda: client.get(HOME)) == one
