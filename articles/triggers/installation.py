"""The triggers in a database: what should be there, what is, and how they come and go.

Migrations of SQLite rebuild tables, and fail where a trigger of another table names them. So all
triggers go before a migration that has something to do, and come back after every `migrate`.
"""

from functools import cache
from typing import Any

from django.apps import apps
from django.core.exceptions import ImproperlyConfigured
from django.db import connections, transaction
from django.db.backends.base.base import BaseDatabaseWrapper

from articles.triggers import postgresql, sqlite
from articles.triggers.catalogue import protected_models, rule_set
from articles.triggers.scripts import Trigger


@cache
def triggers(vendor: str) -> tuple[Trigger, ...]:
    """The triggers that belong into a database of this kind; they differ only between releases."""
    match vendor:
        case "sqlite":
            return tuple(sqlite.triggers(rule_set(sqlite.SQLite()), protected_models()))
        case "postgresql":
            return tuple(postgresql.triggers(rule_set(postgresql.PostgreSQL())))
    raise ImproperlyConfigured(f"No triggers for {vendor}: use SQLite or PostgreSQL.")


def expected(connection: BaseDatabaseWrapper) -> set[str]:
    """The names of the triggers that belong into the database."""
    return {trigger.name for trigger in triggers(connection.vendor)}


def present(connection: BaseDatabaseWrapper) -> set[str]:
    """The names of our triggers that are there, switched on, and word for word as they should be.

    A trigger that was altered, and one of an older release, counts as absent.
    """
    found = _found(connection)
    return {t.name for t in triggers(connection.vendor) if found.get(t.name) == t.body}


def missing(connection: BaseDatabaseWrapper) -> list[str]:
    """The names of the triggers that are absent or altered, in alphabetical order."""
    return sorted(expected(connection) - present(connection))


def tables_exist(connection: BaseDatabaseWrapper) -> bool:
    """Whether every table that a trigger belongs to has been made."""
    with connection.cursor() as cursor:
        tables = set(connection.introspection.table_names(cursor))
    return all(model._meta.db_table in tables for model in protected_models())


def install(connection: BaseDatabaseWrapper) -> None:
    """Make the whole set, and the log's head where the log is empty. Does nothing twice."""
    if not tables_exist(connection):
        return
    wanted = triggers(connection.vendor)
    if _found(connection) != {trigger.name: trigger.body for trigger in wanted}:
        helpers = postgresql.helpers() if connection.vendor == "postgresql" else []
        with transaction.atomic(using=connection.alias):
            _execute(connection, _drop_statements(connection))
            _execute(connection, helpers)
            _execute(connection, [statement for t in wanted for statement in t.create])
    _begin_log(connection)


def drop(connection: BaseDatabaseWrapper) -> None:
    """Remove all of our triggers, of whatever release."""
    with transaction.atomic(using=connection.alias):
        _execute(connection, _drop_statements(connection))


def drop_before_migrations(*, using: str, plan: list[Any], **kwargs: Any) -> None:
    """Receiver of `pre_migrate`: an empty plan changes no table and keeps the triggers."""
    if plan:
        drop(connections[using])


def install_after_migrations(*, using: str, **kwargs: Any) -> None:
    """Receiver of `post_migrate`, which also follows a `flush`."""
    install(connections[using])


def _found(connection: BaseDatabaseWrapper) -> dict[str, str]:
    if connection.vendor == "postgresql":
        return postgresql.present(connection)
    return sqlite.present(connection)


def _drop_statements(connection: BaseDatabaseWrapper) -> list[str]:
    if connection.vendor == "postgresql":
        return postgresql.drop_statements(connection)
    return sqlite.drop_statements(connection)


def _execute(connection: BaseDatabaseWrapper, statements: list[str]) -> None:
    if connection.vendor == "postgresql":
        # All in one message: the statements are short and many.
        statements = [";\n".join(statements)] if statements else []
    with connection.cursor() as cursor:
        for statement in statements:
            cursor.execute(statement)


def _begin_log(connection: BaseDatabaseWrapper) -> None:
    """Without a head no event can be written. A log that has events but no head stays so: that
    is damage, which audit reports."""
    event, head = apps.get_model("articles", "Event"), apps.get_model("articles", "LogHead")
    events, heads = (model._default_manager.using(connection.alias) for model in (event, head))
    if not heads.exists() and not events.exists():
        heads.create(id=1)
