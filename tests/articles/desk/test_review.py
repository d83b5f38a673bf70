"""The queue, and approving or rejecting what was submitted, through the admin."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest
from django.utils import timezone
from lxml.html import fromstring

from articles.actions import citing, correcting, reviewing
from articles.canonical import version_sha256
from articles.models import FactVersion
from tests import newsroom
from tests.articles.desk.forms import address, fresh, messages, queries_of

QUEUE = "/admin/articles/factversion/queue/"


@pytest.fixture
def submitted(cast):
    return newsroom.submit(newsroom.take(cast), cast.writer)


@pytest.fixture
def reviewer(client, cast):
    client.force_login(cast.reviewer)
    return client


def seen(version, **changes):
    """What the review page's form for approving holds."""
    version = fresh(version)
    return {"lock": version.lock, "seen_sha256": version_sha256(version), **changes}


def test_the_review_page_shows_all_that_is_confirmed(reviewer, submitted):
    page = reviewer.get(address(submitted, "review"))
    text = page.content.decode()

    marked = page.context["marked"]
    assert (marked.first, marked.number, marked.rest) == (
        "The port of Caofeidian handled ",
        "12.5 million TEUs",
        " in 2022.",
    )
    assert marked.after == " It was a good year for the harbour."
    assert page.context["reading"].agrees
    for shown in ("The port of Caofeidian handled 12.5 million TEUs", "Beijing", "Ports", "2022"):
        assert shown in text
    assert "the port&#x27;s office" in text
    assert f'value="{version_sha256(submitted)}"' in text


def test_no_two_elements_of_the_review_page_share_an_id(reviewer, submitted):
    page = reviewer.get(address(submitted, "review"))
    ids = fromstring(page.content.decode()).xpath("//@id")

    assert len(ids) == len(set(ids))


def test_approving_publishes_what_was_seen(reviewer, submitted, cast):
    response = reviewer.post(address(submitted, "review"), seen(submitted), follow=True)

    version = fresh(submitted)
    assert version.approved_by == cast.reviewer
    assert version.state(timezone.now()) == FactVersion.State.LIVE
    assert "Approved and published." in messages(response)
    assert response.redirect_chain[-1][0] == QUEUE


def test_approving_for_a_time_schedules_it(reviewer, submitted):
    at = (timezone.now() + timedelta(days=3)).replace(second=0, microsecond=0)
    data = seen(submitted, live_from=f"{at:%Y-%m-%dT%H:%M}")
    response = reviewer.post(address(submitted, "review"), data, follow=True)

    assert fresh(submitted).live_from == at
    assert f"{at:%Y-%m-%d %H:%M} UTC" in " ".join(messages(response))


@pytest.mark.parametrize(
    ("time", "words"),
    [("2020-01-01T10:00", "has passed"), ("tomorrow", "Write the time"), ("2026-02-31T10:00", "")],
)
def test_a_time_that_cannot_be_is_refused(reviewer, submitted, time, words):
    response = reviewer.post(address(submitted, "review"), seen(submitted, live_from=time))

    form = response.context["approve_form"]
    assert words in " ".join(form.errors["live_from"])
    assert form["live_from"].value() == time
    assert fresh(submitted).approved_at is None


def test_rejecting_sends_it_back_with_the_reason(reviewer, submitted, client, cast):
    data = {"_reject": "", "reason": "The year is wrong.", "lock": submitted.lock}
    reviewer.post(address(submitted, "review"), data)

    assert fresh(submitted).rejection_reason == "The year is wrong."
    client.force_login(cast.writer)
    assert "The year is wrong." in client.get("/admin/").content.decode()
    assert "The year is wrong." in client.get(address(submitted)).content.decode()


def test_rejecting_without_a_reason_is_refused(reviewer, submitted):
    data = {"_reject": "", "reason": "  ", "lock": submitted.lock}
    response = reviewer.post(address(submitted, "review"), data)

    assert "Say what has to change." in response.context["reject_form"].errors["reason"]
    assert fresh(submitted).submitted_at


@pytest.mark.parametrize("who", ["reviewer", "superuser"])
def test_own_work_is_not_approved_by_anyone(client, cast, who):
    person = getattr(cast, who)
    version = newsroom.take(cast)
    version = newsroom.submit(version, person)
    client.force_login(person)

    page = client.get(address(version, "review"))
    response = client.post(address(version, "review"), seen(version))

    assert "somebody else has to approve it" in page.content.decode()
    assert "somebody else has to approve it" in response.content.decode()
    form = response.context["approve_form"]
    assert "You worked on this version" in form.errors["__all__"][0]
    assert fresh(version).approved_at is None


def test_approving_what_changed_meanwhile_is_refused_and_shows_what_it_is_now(
    client, cast, submitted
):
    before = seen(submitted)
    now = timezone.now()
    back = reviewing.take_back(
        version=fresh(submitted), lock=submitted.lock, by=cast.writer, at=now
    )
    changed = newsroom.content(statements={"en": "Another statement."})
    citing.edit_draft(version=back, lock=back.lock, content=changed, by=cast.writer, at=now)
    newsroom.submit(submitted, cast.writer)
    client.force_login(cast.reviewer)

    response = client.post(address(submitted, "review"), before)

    assert fresh(submitted).approved_at is None
    form = response.context["approve_form"]
    assert "changed after you opened it" in form.errors["__all__"][0]
    assert "Another statement." in response.content.decode()
    again = {name: form[name].value() for name in ("lock", "seen_sha256")}
    client.post(address(submitted, "review"), again)
    assert fresh(submitted).approved_by == cast.reviewer


def test_a_version_that_is_not_in_review_leads_back(reviewer, cast):
    version = newsroom.take(cast)
    response = reviewer.get(address(version, "review"), follow=True)

    assert response.redirect_chain[-1][0] == address(version)
    assert "not in review" in " ".join(messages(response))


def test_the_next_version_is_compared_with_the_one_before(reviewer, cast):
    live = newsroom.publish(cast)
    now = timezone.now()
    following = correcting.begin_version(
        fact=live.fact,
        kind="correction",
        reason="The wording was unclear.",
        language="en",
        by=cast.writer,
        at=now,
    )
    changed = newsroom.content(statements={"en": "A clearer statement."})
    citing.edit_draft(
        version=following, lock=following.lock, content=changed, by=cast.writer, at=now
    )
    newsroom.submit(following, cast.writer)

    page = reviewer.get(address(following, "review"))

    text = page.content.decode()
    assert "The wording was unclear." in text
    differing = [(c.label, c.old, c.new) for c in page.context["changes"] if c.is_changed]
    assert differing == [
        (
            "Statement: English",
            "The port of Caofeidian handled 12.5 million TEUs in 2022.",
            "A clearer statement.",
        )
    ]


def test_past_the_share_only_an_administrator_approves(client, cast, submitted, settings):
    settings.PUBLIC_SHARE = 0.05
    client.force_login(cast.reviewer)
    page = client.get(address(submitted, "review"))
    assert page.context["share"] > page.context["limit"] == 5
    assert "An administrator has to approve it." in page.content.decode()

    refused = client.post(address(submitted, "review"), seen(submitted))
    assert "an administrator has to approve" in refused.context["approve_form"].errors["__all__"][0]

    client.force_login(cast.administrator)
    client.post(address(submitted, "review"), seen(submitted))
    assert fresh(submitted).approved_by == cast.administrator


def test_a_number_with_another_reading_shows_both_and_the_reason(reviewer, cast):
    number = newsroom.content().number
    other = replace(number, value=Decimal(12_600_000), reading_reason="A misprint, says the port.")
    version = newsroom.submit(newsroom.take(cast, number=other), cast.writer)
    page = reviewer.get(address(version, "review"))

    reading = page.context["reading"]
    assert not reading.agrees
    assert (reading.stored, reading.read) == ("12.6 million TEU", "12.5 million TEU")
    assert "A misprint, says the port." in page.content.decode()


def test_the_queue_shows_the_oldest_first_and_own_work_for_others(client, cast):
    first = newsroom.submit(newsroom.take(cast), cast.writer)
    second = newsroom.submit(newsroom.take(cast), cast.reviewer)
    newsroom.take(cast)
    client.force_login(cast.reviewer)

    page = client.get(QUEUE)

    assert [each.pk for each in page.context["page"]] == [first.pk, second.pk]
    assert [each.is_own for each in page.context["page"]] == [False, True]
    assert page.content.decode().count("Your work: somebody else has to approve it.") == 1


def test_an_empty_queue_says_what_comes_here(reviewer):
    assert "Nothing waits for review." in reviewer.get(QUEUE).content.decode()


def test_the_queue_takes_the_same_queries_with_one_row_and_with_many(reviewer, cast):
    capture = newsroom.capture(cast)
    newsroom.submit(newsroom.take(cast, capture), cast.writer)
    one = queries_of(lambda: reviewer.get(QUEUE))
    for _each in range(49):
        newsroom.submit(newsroom.take(cast, capture), cast.writer)

    assert queries_of(lambda: reviewer.get(QUEUE)) == one
