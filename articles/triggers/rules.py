"""What a rule is, and the small pieces of SQL that the rules are written with.

A rule is a condition that is TRUE WHEN IT IS VIOLATED, on NEW and OLD, in the SQL that SQLite and
PostgreSQL share. Where the two differ (the clock, JSON, digits) a `Dialect` gives the words. Both
databases answer a violation at the statement, as `django.db.IntegrityError`, with a message that
begins with the rule's name.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, Protocol

type Event = Literal["INSERT", "UPDATE", "DELETE"]
type Timing = Literal["BEFORE", "AFTER"]

PREFIX = "jjj_"


class Dialect(Protocol):
    """Words that the two databases do not share."""

    # The database's clock, comparable with a stored time.
    now: str
    # The same, five seconds later: how far the clocks of two machines may differ.
    soon: str

    def entry_text(self, column: str, key: str) -> str:
        """The text under `key` of a JSON object; NULL where there is none or no JSON."""
        ...

    def octets(self, column: str) -> str:
        """Length of a text in UTF-8 bytes."""
        ...

    def inexact(self, column: str) -> str:
        """TRUE where a number is none, or has more than 15 significant digits."""
        ...


@dataclass(frozen=True, slots=True)
class Rule:
    """A refusal: `violated` is a condition on NEW and OLD, TRUE when the statement must fail."""

    name: str
    table: str
    event: Event
    violated: str
    message: str
    timing: Timing = "BEFORE"

    @property
    def text(self) -> str:
        return f"{self.name}: {self.message}"


@dataclass(frozen=True, slots=True)
class Effect:
    """What the database itself does after a row's change: `statement`, where `when` is TRUE.

    The statement ends in a WHERE clause, so that a further condition can follow.
    """

    table: str
    event: Event
    when: str
    statement: str


@dataclass(frozen=True, slots=True)
class RuleSet:
    rules: tuple[Rule, ...]
    effects: tuple[Effect, ...]

    def tables(self) -> list[str]:
        """Every table that a rule protects, in alphabetical order."""
        return sorted({rule.table for rule in self.rules})


def changed(*columns: str) -> str:
    """TRUE where an UPDATE changes one of `columns`."""
    terms = (f'NEW."{column}" IS DISTINCT FROM OLD."{column}"' for column in columns)
    return f"({' OR '.join(terms)})"


def never(name: str, table: str, *events: Event, message: str) -> Iterable[Rule]:
    """Rules that refuse each of `events` on `table` whatever the row."""
    return (Rule(name, table, event, "TRUE", message) for event in events)
