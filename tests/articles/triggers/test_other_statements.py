"""The less common statements: upserts, MERGE, COPY, conflict clauses, another program."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager

import pytest
from django.db import connection, models, transaction

from articles import triggers
from articles.models import (
    Attribution,
    Capture,
    Citation,
    Event,
    Passage,
    Quantity,
    Statement,
    VersionRegion,
)
from tests import builders as b
from tests.articles.triggers import attacks as a
from tests.articles.triggers import worlds

pytestmark = pytest.mark.django_db

only_sqlite = pytest.mark.skipif(
    connection.vendor != "sqlite", reason="a statement or a program of SQLite"
)
only_postgresql = pytest.mark.skipif(
    connection.vendor != "postgresql", reason="a statement of PostgreSQL"
)


@pytest.fixture
def world() -> worlds.World:
    return worlds.make_world()


def test_upsert_changes_no_frozen_row(world: worlds.World) -> None:
    rows = {Passage: "exact", Statement: "text", VersionRegion: "region_id", Capture: "text"}
    for model, name in rows.items():
        row = world[model]
        keys = {
            Passage: ["capture", "start", "end"],
            Statement: ["version", "language"],
            VersionRegion: ["version", "region"],
            Capture: ["article", "number"],
        }[model]
        table = a.table(row).partition("_")[2]
        attack = lambda row=row, name=name, keys=keys: type(row)._default_manager.bulk_create(  # noqa: E731
            [type(row)(**{f.attname: getattr(row, f.attname) for f in row._meta.concrete_fields})],
            update_conflicts=True,
            unique_fields=keys,
            update_fields=[name.removesuffix("_id")],
        )
        a.refused(f"{table}_|passage_|capture_", attack)


def test_upsert_by_the_id_changes_no_frozen_row(world: worlds.World) -> None:
    row = world[Statement]
    a.refused(
        "statement_",
        a.sql(
            "INSERT INTO articles_statement (id, version_id, language, text) "
            f"VALUES ({row.pk}, {row.version_id}, 'id', 'Other') "
            "ON CONFLICT (id) DO UPDATE SET text = 'Other'"
        ),
    )


@only_sqlite
@pytest.mark.parametrize("clause", ["IGNORE", "FAIL", "ABORT", "ROLLBACK", "REPLACE"])
def test_conflict_clause_changes_no_refusal(world: worlds.World, clause: str) -> None:
    passage, statement, capture = world[Passage], world[Statement], world[Capture]
    a.refused("passage_frozen", a.sql(f"UPDATE OR {clause} articles_passage SET exact = 'other'"))
    a.refused("capture_frozen", a.sql(f"UPDATE OR {clause} articles_capture SET text = 'other'"))
    a.refused("statement_draft_only", a.raw_insert(statement, f"INSERT OR {clause}", language="id"))
    wrong = {"end": passage.end - 1, "exact": "Some other words"}
    a.refused("passage_exact", a.raw_insert(passage, f"INSERT OR {clause}", **wrong))
    wrong_number = {"number": 9, "bytes_sha256": b.sha256("other")}
    a.refused("capture_number", a.raw_insert(capture, f"INSERT OR {clause}", **wrong_number))


@only_postgresql
@pytest.mark.parametrize(
    ("rule", "statement"),
    [
        (
            "statement_draft_only",
            "MERGE INTO articles_statement AS s USING (SELECT 1) AS x ON true "
            "WHEN MATCHED THEN UPDATE SET text = 'other'",
        ),
        (
            "statement_draft_only",
            "MERGE INTO articles_statement AS s USING (SELECT 1) AS x ON true "
            "WHEN MATCHED THEN DELETE",
        ),
        ("passage_frozen", "WITH x AS (DELETE FROM articles_passage RETURNING id) SELECT * FROM x"),
        ("passage_frozen", "WITH x AS (UPDATE articles_passage SET exact = 'x') SELECT 1"),
        (
            "citation_draft_only",
            "DELETE FROM articles_citation USING articles_passage WHERE passage_id = "
            "articles_passage.id",
        ),
        (
            "capture_frozen",
            "UPDATE articles_capture SET text = v.t FROM (VALUES ('other')) AS v(t)",
        ),
        (
            "statement_draft_only",
            "INSERT INTO articles_statement (version_id, language, text) "
            "SELECT version_id, 'id', text FROM articles_statement",
        ),
    ],
)
def test_joined_and_nested_statements_are_refused(
    world: worlds.World, rule: str, statement: str
) -> None:
    a.refused(rule, a.sql(statement))


@only_postgresql
def test_copied_rows_are_refused(world: worlds.World) -> None:
    version = world[Statement].version_id

    def copy() -> None:
        with connection.wrap_database_errors, connection.cursor() as cursor:
            into = "COPY articles_statement (version_id, language, text) FROM STDIN"
            with cursor.copy(into) as rows:
                rows.write_row((version, "id", "Pelabuhan."))

    a.refused("statement_draft_only", copy)


def test_row_names_only_rows_that_are_there(world: worlds.World) -> None:
    draft = b.make_full_draft()
    rows = worlds.children(worlds.make_version("draft"))
    for row, column in (
        (rows[Citation], "passage_id"),
        (rows[VersionRegion], "region_id"),
        (draft, "indicator_id"),
        (draft.fact, "created_by_id"),
        (world[Passage].capture.article, "created_by_id"),
    ):
        a.refused("_references|citation_raw|_identity", a.raw_update(row, **{column: 990099}))
    bare = b.make_bare_draft()
    citation = Citation(version=bare, passage_id=990099, is_principal=True)
    a.refused("citation_references", a.raw_insert(citation))
    a.refused("citation_references", a.bulk_create(citation))
    attribution = Attribution(citation=rows[Citation], position=2, name="A", publisher_id=990099)
    a.refused("attribution_references", a.raw_insert(attribution))


@contextmanager
def without_triggers() -> Iterator[None]:
    """For states that the rules themselves keep from coming about."""
    connection.check_constraints()  # PostgreSQL alters no table with checks still to be made
    triggers.drop(connection)
    yield
    connection.check_constraints()
    triggers.install(connection)


def test_no_version_is_approved_beside_a_scheduled_one() -> None:
    scheduled = b.make_scheduled()
    with without_triggers():
        draft = b.submit(b.make_next(scheduled))
    later = {"live_from": b.ahead(hours=2)}
    a.refused("approval_one_scheduled", lambda: b.approve(draft, **later))


def test_no_version_is_withdrawn_under_a_later_one() -> None:
    live = b.make_live()
    with without_triggers():
        b.approve(b.submit(b.make_next(live)), approved_at=b.ago(hours=1))
        b.make_correction(live, kind="withdrawal")
    at = b.ago(minutes=1)
    columns = {"withdrawn_at": at, "withdrawn_by": b.make_user("reviewer"), "live_until": at}
    a.refused("withdrawal_before_successor", lambda: b.change(live, **columns))


@only_sqlite
@pytest.mark.django_db(transaction=True)
def test_another_program_is_refused_as_well(world: worlds.World, tmp_path: object) -> None:
    """Without Django, its functions and its foreign keys: the rules are in the file."""
    path = f"{tmp_path}/copy.sqlite3"
    with closing(sqlite3.connect(path)) as copy:
        connection.connection.backup(copy)
    version = world[Statement].version_id
    passage = world[Passage]
    attacks = {
        "passage_frozen": f"UPDATE articles_passage SET exact = 'other' WHERE id = {passage.pk}",
        "capture_frozen": "DELETE FROM articles_capture",
        "statement_draft_only": f"UPDATE articles_statement SET text = 'x' WHERE version_id = {version}",
        "quantity_draft_only": "DELETE FROM articles_quantity",
        "version_stays": "DELETE FROM articles_factversion",
        "event_frozen": "DELETE FROM articles_event",
        "head_moves_on": 'UPDATE articles_loghead SET "index" = 0',
        "version_content_frozen": "UPDATE articles_factversion SET period_text = 'x' "
        f"WHERE id = {version}",
        "passage_exact": 'INSERT INTO articles_passage (capture_id, start, "end", exact, prefix, '
        f"suffix) VALUES ({passage.capture_id}, 1, 4, 'abc', '', '')",
        "passage_not_replaced": "INSERT OR REPLACE INTO articles_passage (id, capture_id, start, "
        f"\"end\", exact, prefix, suffix) VALUES ({passage.pk}, {passage.capture_id}, 0, 3, 'The', "
        "'', '')",
    }
    with closing(sqlite3.connect(path)) as other:
        for rule, statement in attacks.items():
            with pytest.raises(sqlite3.IntegrityError, match=f"^{rule}: "):
                other.execute(statement)
            a.refusals[rule] += 1


def test_statement_that_changes_many_rows_is_refused_as_a_whole() -> None:
    live, draft = b.make_live(), b.make_full_draft()
    a.refused("statement_draft_only", lambda: Statement.objects.update(text="Other words."))
    assert not Statement.objects.filter(text="Other words.").exists()
    a.refused("quantity_draft_only", lambda: Quantity.objects.filter(value__gt=0).delete())
    assert Quantity.objects.filter(version__in=[live, draft]).count() == 2


def test_refusal_in_the_middle_leaves_the_transaction_usable() -> None:
    passage = b.make_passage()
    with transaction.atomic():
        a.refused("passage_frozen", a.raw_delete(passage))
        b.make_event()
    assert Event.objects.count() == 1
    assert models.QuerySet(Passage).filter(pk=passage.pk).exists()
