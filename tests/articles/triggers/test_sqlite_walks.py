"""Ways round that only SQLite has: replaced rows, and columns that hold any type."""

from typing import Any

import pytest
from django.db import connection, models

from articles import triggers
from articles.models import (
    Article,
    Attribution,
    Capture,
    CaptureBytes,
    Citation,
    Event,
    FactVersion,
    Passage,
    Quantity,
)
from articles.triggers import sqlite
from tests import builders as b
from tests.articles.triggers import attacks as a
from tests.articles.triggers import worlds

pytestmark = [
    pytest.mark.django_db,
    pytest.mark.skipif(
        connection.vendor != "sqlite",
        reason="PostgreSQL has no OR REPLACE, and its columns have types",
    ),
]


@pytest.fixture
def world() -> worlds.World:
    return worlds.make_world()


def rule(row: models.Model, what: str) -> str:
    return f"{a.table(row).partition('_')[2]}_{what}"


@pytest.mark.parametrize("model", triggers.protected_models())
def test_no_row_is_replaced_by_one_with_its_id(
    world: worlds.World, model: type[models.Model]
) -> None:
    row = world[model]
    for verb in ("INSERT OR REPLACE", "REPLACE"):
        a.refused(rule(row, "not_replaced"), insert_with_id(row, verb))
    assert a.manager(model).filter(pk=row.pk).exists()


@pytest.mark.parametrize("model", triggers.protected_models())
def test_no_row_is_replaced_by_one_with_its_unique_key(
    world: worlds.World, model: type[models.Model]
) -> None:
    """The very same row, without an id: every unique key of the table is held by the old one."""
    row = world[model]
    if not any(holds(row, condition) for _key, condition in sqlite.unique_keys(model)):
        assert model._meta.db_table in {"articles_fact", "articles_loghead", "articles_dismissal"}
        return
    a.refused(rule(row, "not_replaced"), a.raw_insert(row, "INSERT OR REPLACE"))


def holds(row: models.Model, condition: str) -> bool:
    """Whether a partial key speaks of this row."""
    if not condition:
        return True
    where = condition.format(row="r")
    query = f"SELECT count(*) FROM {a.table(row)} AS r WHERE r.id = {row.pk} AND {where}"
    with connection.cursor() as cursor:
        cursor.execute(query)
        return bool(cursor.fetchone()[0])


def insert_with_id(row: models.Model, verb: str) -> Any:
    names = [field.column for field in row._meta.concrete_fields]
    columns = ", ".join(map(a.column, names))
    values = [a.prepared(row, f.column, getattr(row, f.attname)) for f in row._meta.concrete_fields]
    marks = ", ".join("%s" for _ in names)
    return a.sql(f"{verb} INTO {a.table(row)} ({columns}) VALUES ({marks})", *values)


def test_update_or_replace_takes_no_other_rows_place() -> None:
    first, second = b.make_live(), b.make_live()
    one, two = (version.citations.get().passage.capture.article for version in (first, second))
    attacks = [
        (two, "UPDATE OR REPLACE articles_article SET slug = %s WHERE id = %s", one.slug),
        (two, "UPDATE OR REPLACE articles_article SET url = %s WHERE id = %s", one.url),
        (two, "UPDATE OR REPLACE articles_article SET id = %s WHERE id = %s", one.pk),
        (second, "UPDATE OR REPLACE articles_factversion SET id = %s WHERE id = %s", first.pk),
        (
            second,
            "UPDATE OR REPLACE articles_factversion SET fact_id = %s WHERE id = %s",
            first.fact_id,
        ),
        (
            second.created_by,
            "UPDATE OR REPLACE auth_user SET username = %s WHERE id = %s",
            "reviewer",
        ),
    ]
    for row, statement, value in attacks:
        a.refused(rule(row, "not_replaced"), a.sql(statement, value, row.pk))
    assert Article.objects.count() == 2
    assert FactVersion.objects.count() == 2


def test_childs_row_of_a_published_version_is_not_replaced_through_a_draft() -> None:
    live, draft = worlds.make_version("live"), b.make_full_draft()
    for row in worlds.children(live).values():
        if isinstance(row, Attribution):
            changes = {"citation_id": draft.citations.get().pk}
        else:
            changes = {"version_id": draft.pk}
        vars(row).update(changes)
        a.refused(rule(row, "not_replaced"), insert_with_id(row, "INSERT OR REPLACE"))


def test_ids_begin_at_one() -> None:
    row = b.make_region()
    row.pk, row.slug, row.code = -1, "below-zero", "BZ"
    a.refused("ids begin at 1", insert_with_id(row, "INSERT"))


def test_every_partial_key_is_known() -> None:
    partial = {
        constraint.name
        for model in triggers.protected_models()
        for constraint in model._meta.constraints
        if isinstance(constraint, models.UniqueConstraint) and constraint.condition
    }
    assert partial == {*sqlite.PARTIAL_KEYS}


@pytest.mark.parametrize(
    ("model", "column", "value"),
    [
        (Passage, "start", "abc"),
        (Passage, "start", 0.5),
        (Passage, "exact", b"bytes"),
        (Capture, "number", "two"),
        (Capture, "text", b"bytes"),
        (Capture, "text", "The port\0 of Caofeidian"),
        (Capture, "captured_at", "2023-05-26T10:00:00Z"),
        (Capture, "captured_at", "2023-05-26 10:00:00.000000"),
        (Capture, "captured_at", "2023-05-26 10:00:00.5"),
        (Capture, "captured_at", 1685095559),
        (Capture, "captured_at", "yesterday"),
        (CaptureBytes, "data", "text"),
        (Article, "published_on", "2023-5-26"),
        (Article, "published_on", "26 May 2023"),
        (Article, "title", "x" * 501),
        (Article, "title", "A title\0"),
        (Article, "publisher_id", "one"),
        (Event, "index", 1.5),
        (Citation, "is_principal", 2),
        (Citation, "is_principal", "yes"),
        (Quantity, "value", "many"),
        (Quantity, "unit", b"TEU"),
    ],
)
def test_column_holds_only_what_its_field_writes(
    model: type[models.Model], column: str, value: Any
) -> None:
    world = worlds.make_world()
    row = world[model]
    changes = {name: other for name, other in unlike(row).items() if name != column}
    a.refused(rule(row, "types"), a.raw_insert(row, **changes, **{column: a.Raw(value)}))


def unlike(row: models.Model) -> dict[str, Any]:
    """Values by which a copy of the row holds no unique key of the row's."""
    number = b.make_region().pk
    match row:
        case Passage():
            return {"end": row.end - 1, "exact": row.exact[:-1]}
        case Capture():
            return {"number": 2, "bytes_sha256": b.sha256(str(number))}
        case CaptureBytes():
            return {"capture_id": 10_000 + number}
        case Article():
            url = f"https://news.example/copy-{number}"
            return {"slug": f"copy-{number}", "url": url, "entry_id": None}
        case Event():
            return b.event_columns()
        case Citation():
            return {"version_id": b.make_bare_draft().pk}
        case Quantity():
            return {"version_id": b.make_bare_draft().pk}
    return {}


def test_number_that_sqlite_would_change_is_refused() -> None:
    draft = b.make_bare_draft()
    for value in (
        "1234567890123456",
        "-1234567890123456",
        "9007199254740993",
        "0.1234567891234567",
        "1e18",
        "1e400",
        "-1e400",
        "inf",
    ):
        a.refused(
            "quantity_",
            a.sql(
                "INSERT INTO articles_quantity (version_id, value, unit, half_width, comparator, "
                f"role, base_text) VALUES ({draft.pk}, '{value}', 'TEU', 0, '=', 'level', '')"
            ),
        )
