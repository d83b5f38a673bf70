"""Ways to attack a row, and the one way in which each must end."""

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.db import IntegrityError, connection, models, transaction

# Refused attacks by the name of the rule that refused them.
refusals: Counter[str] = Counter()

IS_SQLITE = connection.vendor == "sqlite"


def refused(rule: str, attack: Callable[[], object], *, what: object = "") -> None:
    """`attack` is refused at the statement, and the message names `rule` (a part of it).

    Of several rules that could speak first, divided by "|", one does. `what` is being attacked.
    """
    error = error_of(attack)
    assert error is not None, f"passed, but {rule} should refuse it ({what})"
    assert any(name in str(error) for name in rule.split("|")), f"{error} ({what})"
    refusals[rule_of(error)] += 1


def rule_of(error: IntegrityError) -> str:
    """The name of the trigger's rule, or of the constraint, that a refusal names."""
    line = str(error).partition("\n")[0]
    rule = re.match(r"[a-z_]+(?=: )", line)
    names = [rule[0]] if rule else re.findall(r"(?:articles|regions)_\w+", line)
    return str(names[-1] if names else line)


def error_of(attack: Callable[[], object]) -> IntegrityError | None:
    """What the database says at the statement; what it would say at the commit does not count."""
    try:
        with transaction.atomic():
            attack()
    except IntegrityError as error:
        return error
    return None


def sql(statement: str, *values: Any) -> Callable[[], int]:
    """A raw statement as an attack; it answers how many rows it changed."""

    def run() -> int:
        with connection.cursor() as cursor:
            cursor.execute(statement, values or None)
            return int(cursor.rowcount)

    return run


def table(row: models.Model | type[models.Model]) -> str:
    return row._meta.db_table


def column(name: str) -> str:
    return connection.ops.quote_name(name)


def raw_update(row: models.Model, **values: Any) -> Callable[[], int]:
    """UPDATE of one row in raw SQL; `values` by column, as Python has them."""
    pairs = [(column(name), prepared(row, name, value)) for name, value in values.items()]
    terms = ", ".join(f"{name} = %s" for name, _value in pairs)
    statement = f"UPDATE {table(row)} SET {terms} WHERE id = {row.pk}"
    return sql(statement, *(value for _name, value in pairs))


def orm_update(row: models.Model, **values: Any) -> Callable[[], int]:
    return lambda: manager(row).filter(pk=row.pk).update(**values)


def raw_delete(row: models.Model) -> Callable[[], int]:
    return sql(f"DELETE FROM {table(row)} WHERE id = {row.pk}")


def orm_delete(row: models.Model) -> Callable[[], int]:
    """The ORM's DELETE without its own look at related rows, which would refuse it before."""
    return lambda: manager(row).filter(pk=row.pk)._raw_delete(connection.alias)


def raw_insert(row: models.Model, verb: str = "INSERT", **changes: Any) -> Callable[[], int]:
    """INSERT in raw SQL of a row like this one, with `changes` by column; without an id."""
    values = {
        field.column: getattr(row, field.attname)
        for field in row._meta.concrete_fields
        if not field.primary_key
    }
    values |= changes
    names = ", ".join(column(name) for name in values)
    marks = ", ".join("%s" for _ in values)
    parameters = [prepared(row, name, value) for name, value in values.items()]
    return sql(f"{verb} INTO {table(row)} ({names}) VALUES ({marks})", *parameters)


def bulk_create(row: models.Model, **changes: Any) -> Callable[[], object]:
    """`bulk_create` of a row like this one, with `changes` by attribute."""
    values = {
        field.attname: getattr(row, field.attname)
        for field in row._meta.concrete_fields
        if not field.primary_key
    }
    return lambda: manager(row).bulk_create([type(row)(**{**values, **changes})])


def manager(row: models.Model | type[models.Model]) -> models.Manager[Any]:
    model = row if isinstance(row, type) else type(row)
    return model._default_manager


@dataclass(frozen=True)
class Raw:
    """A value that goes to the database as it is, whatever the field would make of it."""

    value: Any


def prepared(row: models.Model, name: str, value: Any) -> Any:
    """A value as Django would hand it to the database."""
    if isinstance(value, Raw):
        return value.value
    field = next(f for f in row._meta.concrete_fields if f.column == name)
    return field.get_db_prep_save(value, connection)
