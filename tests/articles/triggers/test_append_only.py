"""What never changes and never vanishes (invariants 2, 7, 8 and 13), attacked in every way."""

import pytest
from django.contrib.auth.models import User
from django.db import connection, models
from django.db.models import ProtectedError

from articles import triggers
from articles.models import (
    Article,
    ArticleAddress,
    Capture,
    CaptureBytes,
    Contributor,
    Correction,
    Dismissal,
    Event,
    Fact,
    FactVersion,
    LogHead,
    Passage,
    Publisher,
)
from regions.models import Indicator, Region, Sector
from tests.articles.triggers import attacks as a
from tests.articles.triggers import worlds

pytestmark = pytest.mark.django_db

FROZEN = {
    Capture: "capture_frozen",
    CaptureBytes: "capture_frozen",
    Passage: "passage_frozen",
    ArticleAddress: "address_stays",
    Contributor: "contributor_frozen",
    Correction: "correction_frozen",
    Event: "event_frozen",
}
KEPT = {
    **FROZEN,
    Article: "article_stays",
    Dismissal: "dismissal_stays",
    Fact: "fact_stays",
    FactVersion: "version_stays",
    LogHead: "head_stays",
    User: "user_stays",
}
IDENTITY = {
    Article: ("article_identity", ("slug", "kind", "created_at", "created_by_id")),
    Fact: ("fact_identity", ("created_at", "created_by_id")),
}
# Which rule refuses another id; on SQLite one that looks after replaced rows speaks first.
IDS = {
    **FROZEN,
    Article: "article_identity",
    Dismissal: "dismissal_undone_once",
    Fact: "fact_identity",
    FactVersion: "version_identity",
    LogHead: "head_moves_on",
    User: "user_identity",
    Publisher: "publisher_permanent",
    Region: "region_permanent",
    Sector: "sector_permanent",
    Indicator: "indicator_permanent",
    **dict.fromkeys(worlds.CHILDREN, "_draft_only"),
}


@pytest.fixture
def world() -> worlds.World:
    return worlds.make_world()


def fields_of(row: models.Model) -> list[models.Field]:
    return [field for field in row._meta.concrete_fields if not field.primary_key]


@pytest.mark.parametrize("model", FROZEN)
def test_no_column_of_a_frozen_row_changes(world: worlds.World, model: type[models.Model]) -> None:
    row = world[model]
    for field in fields_of(row):
        value = worlds.other_value(field, getattr(row, field.attname))
        a.refused(FROZEN[model], a.raw_update(row, **{field.column: value}))
        a.refused(FROZEN[model], a.orm_update(row, **{field.attname: value}))


@pytest.mark.parametrize("model", FROZEN)
def test_frozen_row_is_not_saved_or_bulk_updated(
    world: worlds.World, model: type[models.Model]
) -> None:
    row = world[model]
    name = fields_of(row)[0].name
    a.refused(FROZEN[model], row.save)
    a.refused(FROZEN[model], lambda: a.manager(row).bulk_update([row], [name]))


@pytest.mark.parametrize("model", KEPT)
def test_kept_row_is_not_deleted(world: worlds.World, model: type[models.Model]) -> None:
    row = world[model]
    a.refused(KEPT[model], a.raw_delete(row))
    a.refused(KEPT[model], a.orm_delete(row))
    a.refused(KEPT[model], a.sql(f"DELETE FROM {a.table(row)}"))


@pytest.mark.parametrize("model", KEPT)
def test_kept_row_is_not_deleted_by_the_orm(world: worlds.World, model: type[models.Model]) -> None:
    row = world[model]
    for delete in (row.delete, a.manager(model).filter(pk=row.pk).delete):
        error = a.error_of(delete)
        # Django may see the rows that refer to it, and not even ask the database.
        assert isinstance(error, ProtectedError) or KEPT[model] in str(error)


@pytest.mark.parametrize("model", IDS)
def test_no_row_changes_its_id(world: worlds.World, model: type[models.Model]) -> None:
    row = world[model]
    rule = f"{a.table(row).partition('_')[2]}_not_replaced" if a.IS_SQLITE else IDS[model]
    a.refused(rule, a.sql(f"UPDATE {a.table(row)} SET id = 990099 WHERE id = {row.pk}"))
    a.refused(rule, a.orm_update(row, id=990099))


@pytest.mark.parametrize("model", IDENTITY)
def test_identity_of_a_row_never_changes(world: worlds.World, model: type[models.Model]) -> None:
    row, (rule, columns) = world[model], IDENTITY[model]
    for field in fields_of(row):
        if field.column in columns:
            value = worlds.other_value(field, getattr(row, field.attname))
            a.refused(rule, a.raw_update(row, **{field.column: value}))
            a.refused(rule, a.orm_update(row, **{field.attname: value}))


@pytest.mark.skipif(connection.vendor != "postgresql", reason="SQLite has no TRUNCATE")
@pytest.mark.parametrize("model", triggers.protected_models())
@pytest.mark.parametrize("how", ["CASCADE", "RESTART IDENTITY CASCADE"])
def test_no_protected_table_is_truncated(
    world: worlds.World, model: type[models.Model], how: str
) -> None:
    a.sql("SET CONSTRAINTS ALL IMMEDIATE")()  # what is still to be checked would speak first
    a.refused("_stays", a.sql(f"TRUNCATE {a.table(model)} {how}"))


def test_world_has_a_row_in_every_protected_table(world: worlds.World) -> None:
    assert {*world} == {*IDS} == {*triggers.protected_models()}
