"""The whole life of a fact passes the triggers: what is right is never refused."""

import pytest

from articles.models import FactVersion
from tests import builders as b

pytestmark = pytest.mark.django_db
State = FactVersion.State


def state(version: FactVersion) -> str:
    return FactVersion.objects.get(pk=version.pk).state(b.ahead(seconds=0))


def test_draft_is_submitted_taken_back_rejected_and_submitted_again() -> None:
    version = b.make_full_draft()
    b.submit(version)
    b.change(version, submitted_at=None, submitted_by=None)
    assert state(version) == State.DRAFT
    b.submit(version)
    b.reject(version)
    assert state(version) == State.REJECTED
    b.change(version, period_text="2022")
    b.submit(version)
    assert state(version) == State.SUBMITTED


def test_approval_publishes_and_time_alone_makes_it_live() -> None:
    assert state(b.make_live()) == State.LIVE
    assert state(b.make_scheduled()) == State.SCHEDULED


def test_approving_the_next_version_ends_the_live_one() -> None:
    live = b.make_live()
    following = b.submit(b.make_next(live))
    b.approve(following, approved_at=b.ago(hours=1))
    live.refresh_from_db()
    assert live.live_until == following.live_from
    assert state(live) == State.REPLACED
    assert state(following) == State.LIVE


def test_cancelling_a_schedule_opens_the_end_of_the_version_before() -> None:
    live = b.make_live()
    following = b.approve(b.submit(b.make_next(live)), live_from=b.ahead(hours=1))
    live.refresh_from_db()
    assert live.live_until == following.live_from
    b.cancel(following)
    live.refresh_from_db()
    assert live.live_until is None
    assert state(following) == State.DRAFT


def test_cancelled_first_version_is_a_draft_again() -> None:
    version = b.cancel(b.make_scheduled())
    assert state(version) == State.DRAFT
    b.change(version, period_text="2022")


def test_withdrawn_fact_is_reinstated_by_its_next_version() -> None:
    withdrawn = b.make_withdrawn()
    assert state(withdrawn) == State.WITHDRAWN
    draft = b.make_next(withdrawn, correction="reinstatement")
    b.approve(b.submit(draft), approved_at=b.ago(minutes=1))
    withdrawn.refresh_from_db()
    assert withdrawn.live_until == withdrawn.withdrawn_at
    assert state(draft) == State.LIVE


def test_second_version_after_a_reinstatement_is_an_ordinary_one() -> None:
    withdrawn = b.make_withdrawn()
    draft = b.make_next(withdrawn, correction="reinstatement")
    b.approve(b.submit(draft), approved_at=b.ago(minutes=1))
    third = b.make_next(draft, correction="clarification")
    b.approve(b.submit(third), approved_at=b.ago(seconds=1))
    assert state(third) == State.LIVE


def test_withdrawal_cancels_the_scheduled_successor_first() -> None:
    live = b.make_live()
    following = b.approve(b.submit(b.make_next(live)), live_from=b.ahead(hours=1))
    b.cancel(following)
    b.withdraw(live)
    assert state(live) == State.WITHDRAWN


def test_discarded_number_is_not_used_again() -> None:
    first = b.make_discarded()
    second = b.make_full_draft(fact=first.fact)
    assert second.number == 2
    b.approve(b.submit(second))
    assert state(second) == State.LIVE


def test_article_changes_with_a_newer_entry() -> None:
    version = b.make_live()
    article = version.citations.get().passage.capture.article
    b.publish_article(article)
    article.title = "Another title"
    b.publish_article(article)
    article.refresh_from_db()
    assert article.title == "Another title"


def test_old_address_finds_its_article_and_can_become_current_again() -> None:
    article = b.make_article(url="https://news.example/old")
    article.url = "https://news.example/new"
    article.save()
    article.addresses.create(url="https://news.example/old")
    article.url = "https://news.example/old"
    article.save()
    assert article.addresses.get().url == article.url


def test_reference_rows_that_nothing_uses_can_be_deleted() -> None:
    for row in (b.make_region(), b.make_sector(), b.make_indicator(), b.make_publisher()):
        assert row.delete()[0] == 1


def test_dismissal_is_undone_once_and_made_again() -> None:
    capture = b.make_capture()
    columns = {"capture": capture, "start": 0, "end": 3, "reason": "no fact"}
    for _ in range(2):
        dismissal = capture.dismissals.create(
            **columns, dismissed_at=b.ago(hours=1), dismissed_by=b.make_user()
        )
        dismissal.undone_at, dismissal.undone_by = b.ago(minutes=1), b.make_user()
        dismissal.save()
    assert capture.dismissals.count() == 2
