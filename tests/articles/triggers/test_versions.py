"""A version's way through review: each step that is wrong is refused (invariants 5 to 8)."""

from datetime import date
from typing import Any

import pytest
from django.contrib.auth.models import User

from articles.models import FactVersion
from articles.triggers import versions
from tests import builders as b
from tests.articles.triggers import attacks as a
from tests.articles.triggers import worlds

pytestmark = pytest.mark.django_db

COLUMNS = [field.column for field in FactVersion._meta.concrete_fields]
EDITABLE = ["draft", "rejected"]


def test_every_column_of_a_version_belongs_to_one_group() -> None:
    groups = [*versions.IDENTITY, *versions.CONTENT, *versions.REVIEW, *versions.FREE]
    assert sorted(groups) == sorted(COLUMNS)


@pytest.mark.parametrize("state", worlds.STATES)
def test_no_single_column_changes_out_of_turn(state: str) -> None:
    """Of all columns, only a draft's content changes by itself; every step writes several."""
    version = worlds.make_version(state)
    for field in FactVersion._meta.concrete_fields:
        if field.primary_key or field.column in versions.FREE:
            continue
        if state in EDITABLE and field.column in versions.CONTENT:
            continue
        value = worlds.other_value(field, getattr(version, field.attname))
        a.refused("version_|appro|withdraw|cancel", a.raw_update(version, **{field.column: value}))
        attack = a.orm_update(version, **{field.attname: value})
        a.refused("version_|appro|withdraw|cancel", attack, what=field)


@pytest.mark.parametrize("state", worlds.STATES)
def test_no_single_column_is_emptied_out_of_turn(state: str) -> None:
    version = worlds.make_version(state)
    filled = [
        f for f in FactVersion._meta.concrete_fields if f.null and getattr(version, f.attname)
    ]
    for field in filled:
        if not (state in EDITABLE and field.column in versions.CONTENT):
            attack = a.raw_update(version, **{field.column: None})
            a.refused("version_|appro|withdraw|cancel", attack, what=field)


@pytest.mark.parametrize("state", EDITABLE)
def test_content_of_a_draft_changes(state: str) -> None:
    version = worlds.make_version(state)
    passage = version.citations.get().passage
    columns = {
        "kind": "event",
        "period_start": date(2021, 1, 1),
        "period_end": date(2023, 1, 1),
        "period_basis": "context",
        "period_text": "2021",
        "period_passage_id": passage.pk,
        "indicator_id": b.make_indicator().pk,
    }
    assert {*columns} == {*versions.CONTENT}
    b.change(version, **columns)
    assert {name: getattr(version, name) for name in columns} == columns


@pytest.mark.parametrize("state", [s for s in worlds.STATES if s != "discarded"])
def test_number_of_the_save_may_change(state: str) -> None:
    version = worlds.make_version(state)
    assert a.orm_update(version, lock=version.lock + 1)() == 1


def test_discarded_version_changes_no_more() -> None:
    version = worlds.make_version("discarded")
    a.refused("version_discarded_is_final", a.orm_update(version, lock=7))
    a.refused(
        "version_discarded_is_final",
        a.raw_update(version, discarded_at=None, discarded_by_id=None),
    )


@pytest.mark.parametrize("state", [s for s in worlds.STATES if s not in EDITABLE])
def test_content_is_frozen_after_submission(state: str) -> None:
    version = worlds.make_version(state)
    rule = "version_discarded_is_final" if state == "discarded" else "version_content_frozen"
    a.refused(rule, a.raw_update(version, period_text="2021"))
    a.refused(rule, a.raw_update(version, kind="status"))
    a.refused(rule, a.orm_update(version, indicator=b.make_indicator()))
    version.period_text = "2021"
    a.refused(rule, version.save)
    a.refused(rule, lambda: FactVersion.objects.bulk_update([version], ["period_text"]))


BEGINNINGS = [
    {"submitted_at": b.ago(hours=1), "submitted_by_id": 1},
    {"rejected_at": b.ago(hours=1), "rejected_by_id": 1, "rejection_reason": "None."},
    {"rejection_reason": "None."},
    {
        "submitted_at": b.ago(hours=1),
        "submitted_by_id": 1,
        "approved_at": b.ago(hours=1),
        "approved_by_id": 2,
        "approved_sha256": "a" * 64,
        "live_from": b.ago(hours=1),
    },
    {"approved_sha256": "a" * 64},
    {"live_from": b.ago(hours=1)},
    {"live_until": b.ago(hours=1)},
    {"withdrawn_at": b.ago(hours=1), "withdrawn_by_id": 1},
    {"discarded_at": b.ago(hours=1), "discarded_by_id": 1},
]


@pytest.mark.parametrize("columns", BEGINNINGS)
def test_version_begins_as_a_draft(columns: dict[str, Any]) -> None:
    live = b.make_live()
    draft = FactVersion(
        fact=live.fact, number=2, kind="status", created_at=b.ago(), created_by=b.make_user()
    )
    a.refused("version_begins_as_draft", a.raw_insert(draft, **columns))
    a.refused("version_begins_as_draft", a.bulk_create(draft, **columns))


@pytest.mark.parametrize("number", [1, 3, 99])
def test_versions_are_numbered_one_after_the_other(number: int) -> None:
    live = b.make_live()
    rule = "version_n" if number != 1 or not a.IS_SQLITE else "factversion_not_replaced"
    a.refused(rule, lambda: b.make_bare_draft(fact=live.fact, number=number))


def test_fact_has_one_open_version() -> None:
    draft = b.make_full_draft()
    rule = "factversion_not_replaced" if a.IS_SQLITE else "version_one_open"
    a.refused(rule, lambda: b.make_bare_draft(fact=draft.fact))
    b.submit(draft)
    a.refused(rule, lambda: b.make_bare_draft(fact=draft.fact))


def test_none_is_begun_while_one_is_scheduled() -> None:
    scheduled = b.make_scheduled()
    rule = "version_none_while_scheduled"
    a.refused(rule, lambda: b.make_bare_draft(fact=scheduled.fact))
    following = worlds.make_version("scheduled")
    a.refused(rule, lambda: b.make_bare_draft(fact=following.fact))


def test_who_submits_is_a_contributor() -> None:
    draft = b.make_full_draft()
    stranger = b.make_user("stranger")
    a.refused("version_submitter_contributes", lambda: b.submit(draft, submitted_by=stranger))


def test_submission_is_not_put_under_another_name() -> None:
    submitted = b.make_submitted()
    submitted_twice = {"submitted_at": b.ago(minutes=1), "submitted_by": b.make_user("editor")}
    a.refused("version_submission", lambda: b.change(submitted, **submitted_twice))
    a.refused("version_submission", lambda: b.change(submitted, submitted_at=b.ago(minutes=1)))


def test_draft_is_not_rejected() -> None:
    draft = b.make_full_draft()
    a.refused("version_rejection", lambda: b.reject(draft))


def test_rejection_leaves_no_submission() -> None:
    submitted = b.make_submitted()
    still = {"submitted_at": submitted.submitted_at, "submitted_by": submitted.submitted_by}
    a.refused("version_reject", lambda: b.reject(submitted, **still))


def test_submitter_does_not_reject() -> None:
    submitted = b.make_submitted()
    a.refused("version_rejected_by_another", lambda: b.reject(submitted, rejected_by=b.make_user()))


def test_rejection_is_not_rewritten_or_forgotten() -> None:
    rejected = b.reject(b.make_submitted())
    a.refused("version_rejection", lambda: b.change(rejected, rejection_reason="Another."))
    nothing = {"rejected_at": None, "rejected_by": None, "rejection_reason": ""}
    a.refused("version_rejection", lambda: b.change(rejected, **nothing))


def test_submission_clears_the_rejection() -> None:
    rejected = b.reject(b.make_submitted())
    kept = {
        "rejected_at": rejected.rejected_at,
        "rejected_by": rejected.rejected_by,
        "rejection_reason": rejected.rejection_reason,
    }
    a.refused("version_rejected_or_submitted", lambda: b.submit(rejected, **kept))


@pytest.mark.parametrize("state", ["submitted", "live", "scheduled", "replaced", "withdrawn"])
def test_only_a_draft_is_discarded(state: str) -> None:
    version = worlds.make_version(state)
    a.refused("version_", lambda: b.discard(version))
    whole = {"submitted_at": None, "submitted_by": None}
    a.refused("version_", lambda: b.discard(version, **whole))


@pytest.mark.parametrize("state", ["live", "replaced", "withdrawn"])
def test_what_has_been_live_is_not_cancelled(state: str) -> None:
    version = worlds.make_version(state)
    more = {} if state == "live" else {"live_until": None}
    if state == "withdrawn":
        more |= {"withdrawn_at": None, "withdrawn_by": None}
    a.refused("cancel_before_live", lambda: b.cancel(version, **more))


@pytest.mark.parametrize("left", ["submitted", "rejected"])
def test_cancelled_version_is_a_whole_draft(left: str) -> None:
    version = b.make_scheduled()
    kept: dict[str, Any] = {
        "submitted": {
            "submitted_at": version.submitted_at,
            "submitted_by": version.submitted_by,
        },
        "rejected": {
            "rejected_at": b.ago(hours=1),
            "rejected_by": b.make_user("reviewer"),
            "rejection_reason": "An invented reason.",
        },
    }[left]
    a.refused(
        "cancel_whole" if left == "submitted" else "version_", lambda: b.cancel(version, **kept)
    )


def test_approved_version_keeps_its_approval() -> None:
    version = b.make_scheduled()
    editor: User = b.make_user("editor")
    for columns in (
        {"approved_by": editor},
        {"approved_at": b.ago(hours=5)},
        {"approved_sha256": "b" * 64},
        {"live_from": b.ahead(hours=2)},
        {"live_from": b.ago(minutes=1)},
    ):
        a.refused("approved_frozen", lambda values=columns: b.change(version, **values))


@pytest.mark.parametrize("state", ["live", "scheduled"])
def test_version_ends_only_with_a_successor_or_a_withdrawal(state: str) -> None:
    version = worlds.make_version(state)
    for until in (b.ago(minutes=1), b.ahead(days=1)):
        if version.live_from < until:
            a.refused("approved_live_until", lambda at=until: b.change(version, live_until=at))


def test_replaced_version_keeps_its_end() -> None:
    version = worlds.make_version("replaced")
    for until in (None, b.ago(minutes=1), b.ahead(days=1)):
        a.refused("approved_live_until", lambda at=until: b.change(version, live_until=at))


def test_withdrawal_needs_its_correction() -> None:
    version = b.make_live()
    at = b.ago(minutes=1)
    columns = {"withdrawn_at": at, "withdrawn_by": b.make_user("reviewer"), "live_until": at}
    a.refused("withdrawal_with_correction", lambda: b.change(version, **columns))


@pytest.mark.parametrize("minutes", [10, 0.2])
def test_withdrawal_does_not_lie_in_the_future(minutes: float) -> None:
    version = b.make_live()
    a.refused("withdrawal_time", lambda: b.withdraw(version, withdrawn_at=b.ahead(minutes=minutes)))


def test_withdrawal_does_not_lie_before_the_beginning() -> None:
    version = b.make_live()
    attack = lambda: b.withdraw(version, withdrawn_at=b.ago(hours=9))  # noqa: E731
    a.refused("withdrawal_time", attack)


def test_withdrawal_ends_the_version_at_its_own_time() -> None:
    version = b.make_live()
    for until in (None, b.ago(minutes=30)):
        a.refused("withdraw", lambda at=until: b.withdraw(version, live_until=at))


@pytest.mark.parametrize("state", ["scheduled", "replaced", "submitted", "draft"])
def test_only_a_live_version_is_withdrawn(state: str) -> None:
    version = worlds.make_version(state)
    at = b.ago(seconds=1)
    columns = {"withdrawn_at": at, "withdrawn_by": b.make_user("reviewer"), "live_until": at}
    a.refused("", lambda: b.change(version, **columns))


def test_version_is_not_withdrawn_while_a_later_one_is_approved() -> None:
    version = b.make_live()
    b.approve(b.submit(b.make_next(version)), live_from=b.ahead(hours=1))
    a.refused("correction_withdrawal", lambda: b.withdraw(version))


def test_withdrawal_is_final() -> None:
    version = b.make_withdrawn()
    nothing = {"withdrawn_at": None, "withdrawn_by": None}
    a.refused("withdrawal_once", lambda: b.change(version, **nothing))
    a.refused("approved_live_until", lambda: b.change(version, **nothing, live_until=None))
    a.refused("withdrawal_once", lambda: b.change(version, withdrawn_by=b.make_user("editor")))
