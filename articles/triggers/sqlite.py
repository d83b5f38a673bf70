# ruff: noqa: S608 - the SQL is put together from this package's own constants, never from input
"""The triggers of SQLite, and the rules that only SQLite needs.

SQLite stores what it is given, whatever the column's type; `INSERT OR REPLACE` and `UPDATE OR
REPLACE` delete rows without firing a DELETE trigger; times are text, compared as text.
"""

from collections.abc import Iterator
from typing import Any

from django.db import models
from django.db.backends.base.base import BaseDatabaseWrapper

from articles.triggers.rules import Event, Rule, RuleSet
from articles.triggers.scripts import Occasion, Trigger, literal, occasions

# Conditions of the partial UNIQUE constraints, for one row. A new one must be added here.
PARTIAL_KEYS = {
    "articles_version_one_open": "{row}.approved_at IS NULL AND {row}.discarded_at IS NULL",
    "articles_citation_one_principal": "{row}.is_principal",
    "articles_dismissal_once": "{row}.undone_at IS NULL",
}

_DAY = "[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]"
_SECOND = f"{_DAY} [0-9][0-9]:[0-9][0-9]:[0-9][0-9]"


class SQLite:
    """The dialect. Stored times have six decimals or, for a whole second, none."""

    # SQLite's clock has milliseconds. Filled up with nines it never stands before a time that
    # the process has just read: what readers may already see counts as live.
    now = "strftime('%Y-%m-%d %H:%M:%f999', 'now')"
    soon = "strftime('%Y-%m-%d %H:%M:%f999', 'now', '+5 seconds')"

    def entry_text(self, column: str, key: str) -> str:
        return f"CASE WHEN json_valid({column}) THEN json_extract({column}, '$.{key}') END"

    def octets(self, column: str) -> str:
        return f"length(CAST({column} AS BLOB))"

    def inexact(self, column: str) -> str:
        return f"""CASE typeof({column}) WHEN 'null' THEN FALSE
        WHEN 'integer' THEN length(trim(CAST({column} AS TEXT), '-0')) > 15
            OR {column} >= 1e18 OR {column} <= -1e18
        WHEN 'real' THEN CAST(printf('%.15g', {column}) AS REAL) <> {column}
            OR abs({column}) >= 1e18
        ELSE TRUE END"""


def triggers(rule_set: RuleSet, protected: list[type[models.Model]]) -> list[Trigger]:
    """All triggers of SQLite: the common rules, then keys and types of `protected` tables."""
    own = tuple(rule for model in protected for rule in (*_key_rules(model), *_type_rules(model)))
    return [_trigger(o) for o in occasions(RuleSet(own + rule_set.rules, rule_set.effects))]


def _trigger(occasion: Occasion) -> Trigger:
    lines = [
        f"  SELECT RAISE(ABORT, {literal(rule.text)}) WHERE {rule.violated};"
        for rule in occasion.rules
    ]
    lines += [f"  {effect.statement} AND {effect.when};" for effect in occasion.effects]
    body = (
        f"CREATE TRIGGER {occasion.name} {occasion.timing} {occasion.event} ON {occasion.table}\n"
        "FOR EACH ROW BEGIN\n" + "\n".join(lines) + "\nEND"
    ).replace("IS DISTINCT FROM", "IS NOT")  # the words that SQLite has always known
    return Trigger(occasion.name, occasion.table, (body,), body)


def present(connection: BaseDatabaseWrapper) -> dict[str, str]:
    """The triggers of the database whose names are ours, with their bodies."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND substr(name, 1, 4) = "
            "'jjj_'"
        )
        return dict(cursor.fetchall())


def drop_statements(connection: BaseDatabaseWrapper) -> list[str]:
    quote = connection.ops.quote_name
    return [f"DROP TRIGGER {quote(name)}" for name in sorted(present(connection))]


def unique_keys(model: type[models.Model]) -> Iterator[tuple[tuple[str, ...], str]]:
    """The columns of each unique key beside the id, and the condition of a partial one."""
    columns_of = {field.name: str(field.column) for field in model._meta.concrete_fields}
    for field in model._meta.concrete_fields:
        if field.unique and not field.primary_key:
            yield (columns_of[field.name],), ""
    for constraint in model._meta.constraints:
        if isinstance(constraint, models.UniqueConstraint):
            columns = tuple(columns_of[name] for name in constraint.fields)
            yield columns, PARTIAL_KEYS[constraint.name] if constraint.condition else ""


def _key_rules(model: type[models.Model]) -> Iterator[Rule]:
    """No row is replaced by another that has its id or one of its unique keys."""
    table = model._meta.db_table
    name = f"{table.partition('_')[2]}_not_replaced"
    message = "a row with this id or unique key exists, and is not replaced (invariants 2 and 7)"
    yield Rule(
        name,
        table,
        "INSERT",
        f"EXISTS (SELECT 1 FROM {table} AS other WHERE other.id = NEW.id)",
        message,
    )
    # Left to itself, the database gives the next id. An id of -1 would look like none before.
    yield Rule(name, table, "INSERT", "NEW.id < 1", "ids begin at 1", timing="AFTER")
    yield Rule(name, table, "UPDATE", "NEW.id IS DISTINCT FROM OLD.id", "ids never change")
    for columns, condition in unique_keys(model):
        terms = [f'other."{column}" = NEW."{column}"' for column in columns]
        if condition:
            terms += [condition.format(row="other"), condition.format(row="NEW")]
        same = f"SELECT 1 FROM {table} AS other WHERE {' AND '.join(terms)}"
        yield Rule(name, table, "INSERT", f"EXISTS ({same})", message)
        yield Rule(name, table, "UPDATE", f"EXISTS ({same} AND other.id <> OLD.id)", message)


def _type_rules(model: type[models.Model]) -> Iterator[Rule]:
    """Each column holds what its field writes, so that comparisons mean what they say."""
    table = model._meta.db_table
    wrong = [
        term
        for field in model._meta.concrete_fields
        if not field.primary_key
        for term in _wrong_type(field)
    ]
    name = f"{table.partition('_')[2]}_types"
    message = "a column holds another type, form or length than its field writes"
    events: tuple[Event, ...] = ("INSERT", "UPDATE")
    for event in events:
        yield Rule(name, table, event, " OR ".join(wrong), message)


def _wrong_type(field: "models.Field[Any, Any]") -> Iterator[str]:
    column = f'NEW."{field.column}"'
    target: models.Field[Any, Any] = field
    while isinstance(target, models.ForeignKey):
        target = target.target_field
    types = {
        models.BooleanField: "'integer'",
        models.IntegerField: "'integer'",
        models.DecimalField: "'integer', 'real'",
        models.BinaryField: "'blob'",
    }
    allowed = next((names for kind, names in types.items() if isinstance(target, kind)), "'text'")
    yield f"typeof({column}) NOT IN ({allowed}, 'null')"
    if isinstance(target, models.BooleanField):
        yield f"{column} NOT IN (0, 1)"
    elif isinstance(target, models.DateTimeField):
        yield (
            f"NOT ({column} GLOB '{_SECOND}' OR ({column} GLOB '{_SECOND}.{'[0-9]' * 6}'"
            f" AND {column} NOT GLOB '*.000000'))"
        )
    elif isinstance(target, models.DateField):
        yield f"{column} NOT GLOB '{_DAY}'"
    elif isinstance(target, models.CharField | models.TextField):
        # length() stops at U+0000, substr() and comparisons do not: no text holds one.
        yield f"instr({column}, char(0)) > 0"
        if target.max_length:
            yield f"length({column}) > {target.max_length}"
