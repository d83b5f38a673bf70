"""The table of state by action: who may, and what refuses it."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from django.utils import timezone

from articles.actions import citing, correcting, reviewing
from articles.actions.refusals import NotAllowed, Refusal
from articles.canonical import version_sha256
from articles.models import FactVersion
from tests import newsroom
from tests.newsroom import Cast

State = FactVersion.State


def _now() -> Any:
    return timezone.now()


def draft(cast: Cast) -> FactVersion:
    return newsroom.take(cast)


def submitted(cast: Cast) -> FactVersion:
    return newsroom.submit(draft(cast), cast.writer)


def rejected(cast: Cast) -> FactVersion:
    version = submitted(cast)
    return reviewing.reject(
        version=version, lock=version.lock, reason="Look again.", by=cast.reviewer, at=_now()
    )


def live(cast: Cast) -> FactVersion:
    return newsroom.publish(cast)


def scheduled(cast: Cast) -> FactVersion:
    return newsroom.approve(submitted(cast), cast.reviewer, _now() + timedelta(days=1))


def withdrawn(cast: Cast) -> FactVersion:
    return _withdraw(live(cast), cast.reviewer)


def discarded(cast: Cast) -> FactVersion:
    return _discard(draft(cast), cast.writer)


def replaced(cast: Cast) -> FactVersion:
    first = live(cast)
    following = _begin(first, cast.writer)
    newsroom.approve(newsroom.submit(following, cast.writer), cast.reviewer)
    first.refresh_from_db()
    return first


def _edit(version: FactVersion, by: User) -> FactVersion:
    return citing.edit_draft(
        version=version, lock=version.lock, content=newsroom.content(), by=by, at=_now()
    )


def _take_back(version: FactVersion, by: User) -> FactVersion:
    return reviewing.take_back(version=version, lock=version.lock, by=by, at=_now())


def _reject(version: FactVersion, by: User) -> FactVersion:
    return reviewing.reject(version=version, lock=version.lock, reason="No.", by=by, at=_now())


def _discard(version: FactVersion, by: User) -> FactVersion:
    return reviewing.discard(version=version, lock=version.lock, by=by, at=_now())


def _cancel(version: FactVersion, by: User) -> FactVersion:
    return reviewing.cancel(version=version, lock=version.lock, by=by, at=_now())


def _begin(version: FactVersion, by: User, kind: str = "") -> FactVersion:
    kind = kind or ("reinstatement" if version.withdrawn_at else "update")
    return correcting.begin_version(
        fact=version.fact, kind=kind, reason="Newer.", language="en", by=by, at=_now()
    )


def _withdraw(version: FactVersion, by: User) -> FactVersion:
    return correcting.withdraw(
        version=version, lock=version.lock, reason="Wrong.", language="en", by=by, at=_now()
    )


ACTIONS: dict[str, Callable[[FactVersion, User], FactVersion]] = {
    "edit": _edit,
    "submit": newsroom.submit,
    "take back": _take_back,
    "reject": _reject,
    "approve": newsroom.approve,
    "discard": _discard,
    "cancel": _cancel,
    "begin": _begin,
    "withdraw": _withdraw,
}
STATES = (draft, submitted, rejected, live, scheduled, withdrawn, discarded, replaced)
# For each state the actions that are open, with the state of the version that comes out.
OPEN = {
    draft: {"edit": State.DRAFT, "submit": State.SUBMITTED, "discard": State.DISCARDED},
    submitted: {
        "take back": State.DRAFT,
        "reject": State.REJECTED,
        "approve": State.LIVE,
    },
    rejected: {"edit": State.REJECTED, "submit": State.SUBMITTED, "discard": State.DISCARDED},
    live: {"begin": State.DRAFT, "withdraw": State.WITHDRAWN},
    scheduled: {"cancel": State.DRAFT},
    withdrawn: {"begin": State.DRAFT},
    discarded: {},
    # A newer version is live: a next one begins from that, whichever version is named.
    replaced: {"begin": State.DRAFT},
}
# The least role of each action; roles include the ones before.
LEAST = {
    "edit": "writer",
    "submit": "writer",
    "take back": "writer",
    "discard": "writer",
    "begin": "writer",
    "reject": "reviewer",
    "approve": "reviewer",
    "cancel": "reviewer",
    "withdraw": "reviewer",
}


@pytest.mark.parametrize("action", ACTIONS)
@pytest.mark.parametrize("state", STATES, ids=lambda state: state.__name__)
def test_state_by_action(cast: Cast, state: Callable[[Cast], FactVersion], action: str) -> None:
    version = state(cast)
    reviewer_acts = LEAST[action] == "reviewer"
    by = cast.reviewer if reviewer_acts else cast.writer
    before = version_sha256(version)
    if action in OPEN[state]:
        after = ACTIONS[action](version, by)
        assert after.state(_now()) == OPEN[state][action]
        return
    with pytest.raises(Refusal):
        ACTIONS[action](version, by)
    version.refresh_from_db()
    assert version_sha256(version) == before


@pytest.mark.parametrize("action", ACTIONS)
@pytest.mark.parametrize("who", ["visitor", "colleague", "reviewer", "administrator", "superuser"])
def test_role_by_action(cast: Cast, action: str, who: str) -> None:
    state = next(state for state in STATES if action in OPEN[state])
    version = state(cast)
    by = getattr(cast, who)
    refused = who == "visitor" or (who == "colleague" and LEAST[action] == "reviewer")
    if refused:
        with pytest.raises(NotAllowed):
            ACTIONS[action](version, by)
    elif action == "take back":
        # Open to every role, but only to who submitted it or worked on it.
        with pytest.raises(Refusal, match="worked on it"):
            ACTIONS[action](version, by)
    else:
        ACTIONS[action](version, by)


def test_deactivated_editor_may_nothing(cast: Cast) -> None:
    version = newsroom.take(cast)
    cast.writer.is_active = False
    cast.writer.save()
    with pytest.raises(NotAllowed):
        newsroom.submit(version, User.objects.get(pk=cast.writer.pk))


@pytest.mark.parametrize("who", ["writer", "superuser"])
def test_own_work_is_not_approved_not_even_by_a_superuser(cast: Cast, who: str) -> None:
    by = getattr(cast, who)
    by.groups.add(*cast.reviewer.groups.all())
    version = citing.take_fact(
        capture=newsroom.capture(cast),
        quotation=newsroom.QUOTATION,
        content=newsroom.content(),
        by=by,
        at=_now(),
    )
    newsroom.submit(version, cast.colleague)
    with pytest.raises(reviewing.OwnWork):
        newsroom.approve(version, User.objects.get(pk=by.pk))


def test_what_changed_after_it_was_read_is_not_approved(cast: Cast) -> None:
    version = newsroom.submit(newsroom.take(cast), cast.writer)
    seen = version_sha256(version)
    version = _take_back(version, cast.writer)
    other = newsroom.content(statements={"en": "Another statement."})
    version = citing.edit_draft(
        version=version, lock=version.lock, content=other, by=cast.writer, at=_now()
    )
    version = newsroom.submit(version, cast.writer)
    with pytest.raises(Refusal, match="changed after you opened it"):
        reviewing.approve(
            version=version, lock=version.lock, seen_sha256=seen, by=cast.reviewer, at=_now()
        )


def test_second_of_two_saves_of_one_draft_is_refused_and_the_first_stays(cast: Cast) -> None:
    version = newsroom.take(cast)
    begun_with = version.lock
    first = newsroom.content(statements={"en": "The first save."})
    second = newsroom.content(statements={"en": "The second save."})
    mine, theirs = (FactVersion.objects.get(pk=version.pk) for _ in range(2))
    citing.edit_draft(version=mine, lock=begun_with, content=first, by=cast.writer, at=_now())
    with pytest.raises(Refusal, match="Somebody else changed this"):
        citing.edit_draft(
            version=theirs, lock=begun_with, content=second, by=cast.colleague, at=_now()
        )
    assert version.statements.get().text == "The first save."


def test_next_version_ends_the_live_one_when_it_is_approved(cast: Cast) -> None:
    first = live(cast)
    second = newsroom.approve(
        newsroom.submit(_begin(first, cast.writer), cast.writer), cast.reviewer
    )
    first.refresh_from_db()
    assert first.live_until == second.live_from
    assert first.state(_now()) == State.REPLACED


def test_withdrawal_cancels_a_scheduled_successor(cast: Cast) -> None:
    first = live(cast)
    second = newsroom.submit(_begin(first, cast.writer), cast.writer)
    newsroom.approve(second, cast.reviewer, _now() + timedelta(days=2))
    first.refresh_from_db()
    _withdraw(first, cast.reviewer)
    second.refresh_from_db()
    assert first.state(_now()) == State.WITHDRAWN
    assert second.state(_now()) == State.DRAFT


def test_only_a_reinstatement_follows_a_withdrawal(cast: Cast) -> None:
    gone = withdrawn(cast)
    with pytest.raises(ValidationError):
        _begin(gone, cast.writer, kind="update")
    back = newsroom.submit(_begin(gone, cast.writer), cast.writer)
    assert newsroom.approve(back, cast.reviewer).state(_now()) == State.LIVE


def test_only_one_version_is_in_work(cast: Cast) -> None:
    first = live(cast)
    _begin(first, cast.writer)
    with pytest.raises(correcting.AlreadyOpen):
        _begin(first, cast.colleague)


def test_translation_is_a_next_version_with_a_public_reason(cast: Cast) -> None:
    first = live(cast)
    version = _begin(first, cast.writer, kind="translation")
    both = newsroom.content(
        statements={"en": "Boxes.", "id": "Peti kemas di Caofeidian."},
    )
    version = citing.edit_draft(
        version=version, lock=version.lock, content=both, by=cast.writer, at=_now()
    )
    version = newsroom.approve(newsroom.submit(version, cast.writer), cast.reviewer)
    assert set(version.statements.values_list("language", flat=True)) == {"en", "id"}
    assert version.corrections.get().kind == "translation"


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"statements": {}}, "statement"),
        ({"regions": (), "sectors": ()}, "region or a sector"),
        ({"number": None}, "has a number"),
        ({"indicator": None}, "indicator"),
    ],
)
def test_incomplete_draft_is_not_submitted(
    cast: Cast, change: dict[str, Any], message: str
) -> None:
    version = newsroom.take(cast, **change)
    with pytest.raises(reviewing.Incomplete, match=message):
        newsroom.submit(version, cast.writer)


def test_approval_for_a_time_that_has_passed_is_refused(cast: Cast) -> None:
    version = submitted(cast)
    with pytest.raises(ValidationError):
        newsroom.approve(version, cast.reviewer, _now() - timedelta(minutes=1))
