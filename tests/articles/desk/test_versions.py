"""A fact's page on the desk, its next version, withdrawal, the schedule, and the log."""

from datetime import timedelta

import pytest
from django.db import transaction
from django.utils import timezone

from articles import log
from articles.desk.facts import in_state
from articles.models import Event, Fact, FactVersion
from tests import newsroom
from tests.articles.desk.forms import address, errors, fresh, messages, queries_of, typed

State = FactVersion.State


def fact_address(version, step="change"):
    return f"/admin/articles/fact/{version.fact_id}/{step}/"


@pytest.fixture
def live(cast):
    return newsroom.publish(cast)


@pytest.fixture
def scheduled(cast):
    version = newsroom.submit(newsroom.take(cast), cast.writer)
    return newsroom.approve(version, cast.reviewer, timezone.now() + timedelta(days=1))


@pytest.fixture
def reviewer(client, cast):
    client.force_login(cast.reviewer)
    return client


def begin(client, version, **changes):
    data = {"kind": "update", "reason": "A newer figure.", "language": "en"} | changes
    return client.post(fact_address(version, "next"), data, follow=True)


def test_the_fact_page_shows_versions_states_people_and_history(reviewer, live):
    page = reviewer.get(fact_address(live))
    text = page.content.decode()

    assert [(each.version.pk, each.state) for each in page.context["listed"]] == [
        (live.pk, State.LIVE)
    ]
    actions = [entry.action for entry in page.context["history"]]
    assert actions == ["publish", "approve", "submit", "draft"]
    words = [entry.words for entry in page.context["history"]]
    assert words[1:] == ["approved", "submitted", "taken as a draft"]
    actors = {entry.action: entry.actor for entry in page.context["history"]}
    assert (actors["submit"], actors["approve"]) == ("wati", "rini")
    assert f'href="/en/facts/{live.fact_id}/"' in text


def test_the_history_of_one_fact_holds_nothing_of_another(reviewer, cast):
    first = newsroom.take(cast)
    with transaction.atomic():
        # Another fact whose number begins with this one's.
        log.append(
            kind=Event.Kind.PRIVATE,
            subject=f"/f/{first.fact_id}1/v1",
            action="draft",
            by=cast.writer,
            at=timezone.now(),
        )

    page = reviewer.get(fact_address(first))

    assert {entry.event.subject for entry in page.context["history"]} == {str(first)}


def test_the_history_says_what_an_edit_changed(client, cast):
    version = newsroom.take(cast)
    client.force_login(cast.writer)
    client.post(address(version), typed(lock=version.lock, statement_en="Better words."))

    newest = client.get(fact_address(version)).context["history"][0]

    assert newest.action == "edit"
    changes = {each.name: (each.old, each.new) for each in newest.changes}
    assert [each.words for each in newest.changes if each.name == "statements.en"] == [
        "statement: en"
    ]
    assert changes["statements.en"] == (
        "The port of Caofeidian handled 12.5 million TEUs in 2022.",
        "Better words.",
    )


def test_the_next_version_is_a_draft_beside_the_live_one(client, cast, live):
    client.force_login(cast.writer)
    asked = client.get(fact_address(live, "next")).content.decode()
    assert "it can never be changed" in asked

    response = begin(client, live)

    following = live.fact.versions.get(number=2)
    assert response.redirect_chain[-1][0] == address(following)
    history = client.get(fact_address(live)).context["history"]
    assert history[0].words == "next version begun: update"
    assert following.corrections.get().reason == "A newer figure."
    assert fresh(live).state(timezone.now()) == State.LIVE
    assert "A newer figure." in response.content.decode()


def test_the_next_version_needs_a_public_reason(client, cast, live):
    client.force_login(cast.writer)
    response = begin(client, live, reason="  ")

    assert "Say publicly why the fact changes." in errors(response)["reason"]
    assert live.fact.versions.count() == 1


@pytest.mark.parametrize("kind", ["withdrawal", "reinstatement", "rumour"])
def test_a_live_fact_is_not_reinstated_and_withdrawing_is_no_version(client, cast, live, kind):
    client.force_login(cast.writer)
    response = begin(client, live, kind=kind)

    assert "kind" in errors(response)
    assert live.fact.versions.count() == 1


def test_where_a_version_is_open_the_way_goes_on_there(client, cast, live):
    client.force_login(cast.writer)
    begin(client, live)
    response = begin(client, live)

    following = live.fact.versions.get(number=2)
    assert response.redirect_chain[-1][0] == address(following)
    assert "already has a version in work" in " ".join(messages(response))
    page = client.get(fact_address(live)).content.decode()
    assert fact_address(live, "next") not in page


def test_the_way_from_a_similar_draft_leads_on_to_citing_the_passage(client, cast, live):
    client.force_login(cast.writer)
    capture = newsroom.capture(cast)
    query = f"?capture={capture.pk}&quotation=Boxes"
    data = {"kind": "update", "reason": "One more source.", "language": "en"}
    page = client.post(fact_address(live, "next") + query, data, follow=True)

    following = live.fact.versions.get(number=2)
    assert page.redirect_chain[-1][0].startswith(address(following, "cite"))
    form = page.context["form"]
    assert form["quotation"].value() == "Boxes"
    assert form["capture"].value() == str(capture.pk)


def test_withdrawing_asks_for_a_public_reason_and_keeps_the_page(reviewer, live, client):
    data = {"reason": "", "language": "en", "lock": live.lock}
    refused = reviewer.post(address(live, "withdraw"), data)
    assert "Say publicly why the fact is withdrawn." in errors(refused)["reason"]
    assert fresh(live).withdrawn_at is None

    data["reason"] = "The office took it back."
    reviewer.post(address(live, "withdraw"), data)

    assert fresh(live).state(timezone.now()) == State.WITHDRAWN
    page = client.get(f"/en/facts/{live.fact_id}/")
    assert page.status_code == 200
    assert "The office took it back." in page.content.decode()


def test_after_a_withdrawal_the_next_version_is_a_reinstatement(reviewer, live):
    data = {"reason": "The office took it back.", "language": "en", "lock": live.lock}
    reviewer.post(address(live, "withdraw"), data)
    page = reviewer.get(fact_address(live, "next"))
    assert [key for key, _label in page.context["form"].fields["kind"].choices] == ["reinstatement"]

    begin(reviewer, live, kind="reinstatement", reason="It stands after all.")

    assert live.fact.versions.get(number=2).corrections.get().kind == "reinstatement"


def test_withdrawing_what_somebody_else_withdrew_is_refused(reviewer, live):
    data = {"reason": "Wrong.", "language": "en", "lock": live.lock}
    reviewer.post(address(live, "withdraw"), data)
    again = reviewer.post(address(live, "withdraw"), data)

    assert "Only a published version can be withdrawn." in errors(again)["__all__"]


def test_a_schedule_is_cancelled_after_asking(reviewer, scheduled):
    assert "needs a new submission" in reviewer.get(address(scheduled, "cancel")).content.decode()
    assert fresh(scheduled).approved_at

    reviewer.post(address(scheduled, "cancel"), {"lock": scheduled.lock})

    assert fresh(scheduled).state(timezone.now()) == State.DRAFT


def test_cancelling_what_is_live_is_refused(reviewer, live):
    response = reviewer.post(address(live, "cancel"), {"lock": live.lock}, follow=True)

    assert "whose time has not come" in " ".join(messages(response))
    assert fresh(live).approved_at


@pytest.mark.parametrize("model", ["fact", "factversion", "event"])
def test_nothing_offers_or_takes_a_deletion(client, cast, live, model):
    client.force_login(cast.superuser)
    key = {"fact": live.fact_id, "factversion": live.pk, "event": Event.objects.first().pk}[model]
    base = f"/admin/articles/{model}/"

    assert "/delete/" not in client.get(f"{base}{key}/change/").content.decode()
    assert client.post(f"{base}{key}/delete/", {"post": "yes"}).status_code == 403
    action = {"action": "delete_selected", "_selected_action": [key], "post": "yes"}
    client.post(base, action)
    assert Fact.objects.filter(pk=live.fact_id).exists()
    assert FactVersion.objects.filter(pk=live.pk).exists()
    assert "delete_selected" not in client.get(base).content.decode()


def test_a_published_version_reads_as_text(reviewer, live):
    page = reviewer.get(address(live)).content.decode()

    assert "<textarea" not in page
    assert 'id="draft"' not in page
    assert live.approved_sha256 in page
    assert address(live, "withdraw") in page
    assert address(live, "review") not in page


@pytest.mark.parametrize("name", ["fact", "factversion", "event"])
def test_a_list_takes_the_same_queries_with_one_row_and_with_many(reviewer, cast, name):
    address_of_list = f"/admin/articles/{name}/"
    capture = newsroom.capture(cast)
    newsroom.publish(cast, capture)
    one = queries_of(lambda: reviewer.get(address_of_list))
    for _each in range(49):
        newsroom.take(cast, capture)

    assert queries_of(lambda: reviewer.get(address_of_list)) == one


def test_the_lists_find_and_filter(reviewer, cast, live):
    draft = newsroom.take(cast, statements={"en": "Something else about boxes."})

    def listed(address):
        return {row.pk for row in reviewer.get(address).context["cl"].result_list}

    versions, facts = "/admin/articles/factversion/", "/admin/articles/fact/"
    assert listed(versions) == {live.pk, draft.pk}
    assert listed(f"{versions}?state=live") == {live.pk}
    assert listed(f"{versions}?state=draft") == {draft.pk}
    assert listed(f"{versions}?state=nonsense") == {live.pk, draft.pk}
    assert listed(f"{versions}?q=something+else") == {draft.pk}
    assert listed(f"{facts}?state=live") == {live.fact_id}
    assert listed(f"{facts}?q=something+else") == {draft.fact_id}


def test_each_state_in_the_filter_is_the_state_of_its_versions(cast, live, scheduled):
    newsroom.take(cast)
    newsroom.submit(newsroom.take(cast), cast.writer)
    now = timezone.now()
    by_filter = {version.pk: state for state in State.values for version in in_state(state, now)}

    assert by_filter == {version.pk: version.state(now) for version in FactVersion.objects.all()}


def test_the_log_is_searched_by_subject_and_private_parts_are_for_administrators(
    client, cast, live
):
    client.force_login(cast.writer)
    newsroom.take(cast)
    listed = client.get(f"/admin/articles/event/?q={live}").context["cl"].result_list
    assert {event.subject for event in listed} == {str(live)}
    event = Event.objects.get(subject=str(live), kind="version")

    page = client.get(f"/admin/articles/event/{event.pk}/change/")
    assert live.approved_sha256 in page.content.decode()
    assert event.private not in page.content.decode()
    assert not page.context["private"]
    assert "Administrators can read it." in page.content.decode()

    client.force_login(cast.administrator)
    page = client.get(f"/admin/articles/event/{event.pk}/change/")
    assert '"actor": "rini"' in page.context["private"]


@pytest.mark.parametrize("key", ["x", "0", "99999999999999999999999"])
@pytest.mark.parametrize("model", ["fact", "factversion", "event"])
def test_an_unknown_thing_is_not_found(reviewer, model, key):
    assert reviewer.get(f"/admin/articles/{model}/{key}/change/").status_code == 404
