"""The log's order, reference data that facts name, and accounts."""

import json

import pytest
from django.contrib.auth.models import User

from articles.models import GENESIS, Attribution, Event, LogHead, Publisher
from regions.models import Indicator, Region, Sector
from tests import builders as b
from tests.articles.triggers import attacks as a
from tests.articles.triggers import worlds

pytestmark = pytest.mark.django_db


def test_every_event_moves_the_head() -> None:
    for number in (1, 2, 3):
        event = b.make_event()
        head = LogHead.objects.get()
        assert (head.index, head.hash) == (number, event.hash)


@pytest.mark.parametrize(
    "changes",
    [
        {"index": 1},
        {"index": 2, "previous": GENESIS},
        {"index": 4},
        {"index": 3, "previous": b.sha256("another log")},
        {"index": 0},
        {"index": 2},
    ],
)
def test_event_follows_the_head(changes: dict[str, object]) -> None:
    for _ in range(2):
        b.make_event()
    columns = {**b.event_columns(), "hash": b.sha256("forged"), **changes}
    a.refused("event_n", a.raw_insert(Event(**columns)))
    a.refused("event_n", a.bulk_create(Event(**columns)))


def test_log_does_not_begin_in_the_middle() -> None:
    columns = {**b.event_columns(), "index": 2}
    a.refused("event_next", a.raw_insert(Event(**columns)))


def entry(**changes: object) -> str:
    return json.dumps({"kind": "capture", "subject": "/a/1/c/1", **changes})


@pytest.mark.parametrize(
    "text",
    [
        entry(kind="article"),
        entry(kind="private"),
        entry(subject="/a/1/c/2"),
        entry(subject=None),
        '{"kind":"capture"}',
        "{}",
        "[]",
        '"capture"',
        "no JSON",
        "",
    ],
)
def test_columns_of_an_event_are_what_its_entry_says(text: str) -> None:
    columns = b.event_columns(kind="capture", subject="/a/1/c/1", entry=text)
    a.refused("event_entry", a.raw_insert(Event(**columns)))
    a.refused("event_entry", a.bulk_create(Event(**columns)))


@pytest.mark.parametrize(("fill", "count"), [("x", 65_536), ("曹", 21_850)])
def test_entry_is_at_most_65535_bytes_long(fill: str, count: int) -> None:
    text = entry(more="")
    long = text.replace('"more": ""', f'"more": "{fill * count}"')
    columns = b.event_columns(kind="capture", subject="/a/1/c/1", entry=long)
    a.refused("event_entry_size", a.raw_insert(Event(**columns)))


def test_entry_of_65535_bytes_is_kept() -> None:
    text = entry(more="")
    filled = text.replace('"more": ""', f'"more": "{"x" * (65_535 - len(text))}"')
    assert len(filled) == 65_535
    assert b.make_event(kind="capture", subject="/a/1/c/1", entry=filled).pk


def test_head_moves_only_with_an_event() -> None:
    first, second = b.make_event(), b.make_event()
    head = LogHead.objects.get()
    for index, value in (
        (1, first.hash),
        (0, GENESIS),
        (3, b.sha256("a third")),
        (2, first.hash),
        (2, second.hash),
    ):
        a.refused("head_moves_on", a.raw_update(head, index=index, hash=value))
        a.refused("head_moves_on", a.orm_update(head, index=index, hash=value))


def test_log_has_one_head() -> None:
    b.make_event()
    rule = "head_first|loghead_not_replaced|articles_loghead"
    for row in (LogHead(id=2), LogHead(id=1), LogHead(id=2, index=5)):
        a.refused(rule, lambda head=row: head.save(force_insert=True))
        a.refused(rule, lambda head=row: LogHead.objects.bulk_create([head]))


def test_events_in_bulk_follow_each_other() -> None:
    b.make_event()
    first = Event(**b.event_columns())
    wrong = Event(**{**b.event_columns(), "index": first.index + 1, "hash": b.sha256("forged")})
    a.refused("event_n", lambda: Event.objects.bulk_create([first, wrong]))
    assert Event.objects.count() == 1


PERMANENT = [
    (Region, "slug"),
    (Region, "code"),
    (Sector, "slug"),
    (Indicator, "slug"),
    (Publisher, "slug"),
]


@pytest.mark.parametrize(("model", "column"), PERMANENT)
def test_permanent_name_never_changes(model: type[Region], column: str) -> None:
    row = worlds.make_world()[model]
    rule = f"{model.__name__.lower()}_permanent"
    a.refused(rule, a.raw_update(row, **{column: "other"}))
    a.refused(rule, a.orm_update(row, **{column: "other"}))
    setattr(row, column, "other")
    a.refused(rule, row.save)


@pytest.mark.parametrize("model", [Region, Sector, Indicator, Publisher])
def test_row_in_use_is_not_deleted(model: type[Region]) -> None:
    row = worlds.make_world()[model]
    rule = f"{model.__name__.lower()}_in_use"
    a.refused(rule, a.raw_delete(row))
    a.refused(rule, a.orm_delete(row))


def test_parent_and_goal_of_a_merge_are_in_use() -> None:
    region, sector = b.make_region(), b.make_sector()
    b.make_region(parent=region)
    b.make_sector(parent=sector)
    a.refused("region_in_use", a.raw_delete(region))
    a.refused("sector_in_use", a.raw_delete(sector))
    for make in (b.make_sector, b.make_indicator, b.make_publisher):
        goal = make()
        make(merged_into=goal)
        a.refused("_in_use", a.raw_delete(goal))


def test_named_source_is_in_use() -> None:
    publisher = b.make_publisher()
    citation = b.make_draft().citations.get()
    Attribution.objects.create(citation=citation, name="CGTN", publisher=publisher)
    a.refused("publisher_in_use", a.raw_delete(publisher))


def test_merging_and_moving_in_the_tree_are_free() -> None:
    sector, other = b.make_sector(), b.make_sector()
    sector.parent = sector.merged_into = other
    sector.save()
    assert Sector.objects.get(pk=sector.pk).merged_into == other


@pytest.mark.parametrize("is_active", [True, False])
def test_user_without_any_work_is_not_deleted_either(is_active: bool) -> None:
    user = User.objects.create(username="idle", is_active=is_active)
    a.refused("user_stays", a.raw_delete(user))
    a.refused("user_stays", user.delete)


def test_user_is_renamed_and_deactivated() -> None:
    user = b.make_user("old")
    user.username, user.is_active = "new", False
    user.save()
    assert User.objects.get(pk=user.pk).username == "new"
