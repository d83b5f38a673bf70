"""The triggers come and go as a whole, and nothing that is altered counts as there."""

from types import SimpleNamespace
from typing import Any

import pytest
from django.apps import apps
from django.core.exceptions import ImproperlyConfigured
from django.core.management.sql import emit_post_migrate_signal, emit_pre_migrate_signal
from django.db import connection, models
from django.db.migrations import AlterField, Migration
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.state import ProjectState

from articles import triggers
from articles.models import Event, LogHead
from articles.triggers import catalogue, postgresql, sqlite
from tests import builders as b
from tests.articles.triggers import attacks as a
from tests.articles.triggers import worlds

pytestmark = pytest.mark.django_db
PLAN = [(Migration("some_change", "articles"), False)]
# What was never published may come, change and go.
FREE = {"PublisherName", "RegionName", "SectorName", "IndicatorName", "SeriesBreak", "Upload"}
PASSAGE = "jjj_articles_passage_before_insert"


def execute(*statements: str) -> None:
    for statement in statements:
        a.sql(statement)()


def test_database_has_the_whole_set() -> None:
    assert triggers.expected(connection) == triggers.present(connection)
    assert triggers.missing(connection) == []
    assert all(name.startswith(triggers.PREFIX) for name in triggers.expected(connection))


def test_every_protected_table_refuses_update_and_delete_and_replacement() -> None:
    names = triggers.expected(connection)
    other = "insert" if a.IS_SQLITE else "truncate"
    for model in triggers.protected_models():
        for event in ("update", "delete", other):
            assert f"{triggers.PREFIX}{model._meta.db_table}_before_{event}" in names


def test_every_model_is_protected_or_known_to_be_free() -> None:
    own = {m for label in ("articles", "regions") for m in apps.get_app_config(label).get_models()}
    free = own - {*triggers.protected_models()}
    assert {model.__name__ for model in free} == FREE


def test_rules_are_named_once_for_each_table_and_event() -> None:
    for dialect in (sqlite.SQLite(), postgresql.PostgreSQL()):
        rules = catalogue.rule_set(dialect).rules
        keys = [(rule.table, rule.event, rule.name) for rule in rules]
        assert len(keys) == len({*keys})
        assert all(rule.message and "'" not in rule.name for rule in rules)


def test_locks_belong_to_triggers_that_exist() -> None:
    rules = catalogue.rule_set(postgresql.PostgreSQL()).rules
    assert {*postgresql.LOCKS} <= {(rule.table, rule.event) for rule in rules}


def test_dropped_set_is_made_again_and_once() -> None:
    triggers.drop(connection)
    assert triggers.present(connection) == set()
    assert triggers.missing(connection) == sorted(triggers.expected(connection))
    for _ in range(2):
        triggers.install(connection)
        assert triggers.missing(connection) == []
    triggers.drop(connection)
    triggers.drop(connection)
    triggers.install(connection)


def test_installed_set_is_left_alone(django_assert_max_num_queries: Any) -> None:
    with django_assert_max_num_queries(4):
        triggers.install(connection)


def alter_passage_trigger(how: str) -> None:
    """Make the trigger of passages one that says nothing, in the ways of each database."""
    if a.IS_SQLITE:
        execute(
            f"DROP TRIGGER {PASSAGE}",
            f"CREATE TRIGGER {PASSAGE} BEFORE INSERT ON articles_passage BEGIN SELECT 1; END",
        )
    elif how == "disabled":
        execute(f"ALTER TABLE articles_passage DISABLE TRIGGER {PASSAGE}")
    elif how == "not always":
        execute(f"ALTER TABLE articles_passage ENABLE TRIGGER {PASSAGE}")
    else:
        execute(
            f"CREATE OR REPLACE FUNCTION {PASSAGE}() RETURNS trigger LANGUAGE plpgsql "
            "AS $x$ BEGIN RETURN NEW; END $x$"
        )


@pytest.mark.parametrize("how", ["altered", "disabled", "not always"])
def test_altered_or_disabled_trigger_counts_as_missing_until_it_is_mended(how: str) -> None:
    alter_passage_trigger(how)
    assert triggers.missing(connection) == [PASSAGE]
    triggers.install(connection)
    assert triggers.missing(connection) == []
    capture = b.make_capture()
    a.refused("passage_exact", lambda: b.make_passage(capture=capture, end=7))


def test_leftover_of_another_release_goes() -> None:
    if a.IS_SQLITE:
        execute("CREATE TRIGGER jjj_old BEFORE INSERT ON articles_fact BEGIN SELECT 1; END")
    else:
        execute(
            "CREATE FUNCTION jjj_old() RETURNS trigger LANGUAGE plpgsql "
            "AS $x$ BEGIN RETURN NEW; END $x$",
            "CREATE TRIGGER jjj_old BEFORE INSERT ON articles_fact "
            "FOR EACH ROW EXECUTE FUNCTION jjj_old()",
        )
    triggers.install(connection)
    found = (sqlite if a.IS_SQLITE else postgresql).present(connection)
    assert {*found} == triggers.expected(connection)


def test_migration_with_nothing_to_do_keeps_the_triggers() -> None:
    migrate_signal("pre", plan=[])
    assert triggers.missing(connection) == []


def test_migration_drops_the_triggers_before_and_makes_them_after() -> None:
    migrate_signal("pre", plan=PLAN)
    assert triggers.present(connection) == set()
    migrate_signal("post", plan=PLAN)
    assert triggers.missing(connection) == []


def migrate_signal(when: str, plan: list[Any]) -> None:
    emit = emit_pre_migrate_signal if when == "pre" else emit_post_migrate_signal
    emit(0, False, connection.alias, plan=plan, apps=apps)


def test_nothing_is_made_before_all_tables_are_there(monkeypatch: pytest.MonkeyPatch) -> None:
    triggers.drop(connection)
    tables = [model._meta.db_table for model in triggers.protected_models()][1:]
    monkeypatch.setattr(connection.introspection, "table_names", lambda cursor: tables)
    assert not triggers.tables_exist(connection)
    triggers.install(connection)
    assert triggers.present(connection) == set()


def test_another_kind_of_database_is_refused() -> None:
    with pytest.raises(ImproperlyConfigured, match="oracle"):
        triggers.expected(SimpleNamespace(vendor="oracle"))


def test_log_begins_with_a_head() -> None:
    triggers.drop(connection)
    LogHead.objects.all().delete()
    triggers.install(connection)
    assert LogHead.objects.get().index == 0


def test_head_that_was_removed_from_a_log_is_not_made_up() -> None:
    b.make_event()
    columns = b.event_columns()
    triggers.drop(connection)
    LogHead.objects.all().delete()
    triggers.install(connection)
    assert not LogHead.objects.exists()
    a.refused("event_next", a.raw_insert(Event(**columns)))


@pytest.mark.skipif(connection.vendor != "postgresql", reason="SQLite's triggers see main alone")
def test_temporary_table_does_not_stand_in_for_ours() -> None:
    live = worlds.make_version("live")
    execute(
        "CREATE TEMPORARY TABLE articles_factversion AS SELECT * FROM public.articles_factversion",
        "UPDATE articles_factversion SET submitted_at = NULL, approved_at = NULL",
    )
    row = live.statements.get()
    a.refused("statement_draft_only", a.raw_update(row, text="Something else."))
    execute("DROP TABLE pg_temp.articles_factversion")


@pytest.mark.skipif(connection.vendor != "postgresql", reason="a setting of PostgreSQL's sessions")
def test_session_that_calls_itself_a_replica_is_refused_too() -> None:
    passage = b.make_passage()
    execute("SET LOCAL session_replication_role = replica")
    a.refused("passage_frozen", a.raw_update(passage, exact="Something else."))
    a.refused("passage_frozen", a.raw_delete(passage))


@pytest.mark.django_db(transaction=True)
def test_every_populated_table_is_altered_by_a_migration() -> None:
    """SQLite makes the table anew, and would fail where another table's trigger names it."""
    world = worlds.make_world()
    before = {row: a.manager(row).filter(pk=row.pk).values().get() for row in world.values()}
    state = MigrationLoader(connection).project_state()
    for model in triggers.protected_models():
        field = next(f for f in model._meta.concrete_fields if not f.primary_key and not f.null)
        altered = field.clone()
        altered.null = True
        for new in (altered, field.clone()):
            migrate_signal("pre", plan=PLAN)
            state = alter_field(model, field.name, new, state)
    migrate_signal("post", plan=PLAN)
    assert triggers.missing(connection) == []
    for row, values in before.items():
        assert a.manager(row).filter(pk=row.pk).values().get() == values


def alter_field(
    model: type[models.Model], name: str, field: models.Field, before: ProjectState
) -> ProjectState:
    """What a migration with one AlterField does; the state of the models after it."""
    operation = AlterField(model._meta.model_name, name, field)
    after = before.clone()
    operation.state_forwards(model._meta.app_label, after)
    with connection.schema_editor() as editor:
        operation.database_forwards(model._meta.app_label, editor, before, after)
    return after
