"""What a database is given: triggers as statements, and the body by which one is known again."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from articles.triggers.rules import PREFIX, Effect, Event, Rule, RuleSet, Timing


@dataclass(frozen=True, slots=True)
class Trigger:
    """One trigger: `create` makes it; the database keeps `body` word for word."""

    name: str
    table: str
    create: tuple[str, ...]
    body: str


@dataclass(frozen=True, slots=True)
class Occasion:
    """When a trigger fires, and all that it then refuses and does."""

    table: str
    timing: Timing
    event: Event
    rules: tuple[Rule, ...]
    effects: tuple[Effect, ...]

    @property
    def name(self) -> str:
        return f"{PREFIX}{self.table}_{self.timing.lower()}_{self.event.lower()}"


def occasions(rule_set: RuleSet) -> Iterable[Occasion]:
    """The rules and effects by table, timing and event: one trigger each."""

    def when(part: Rule | Effect) -> tuple[str, Timing, Event]:
        return (part.table, "AFTER" if isinstance(part, Effect) else part.timing, part.event)

    parts: list[Rule | Effect] = [*rule_set.rules, *rule_set.effects]
    for (table, timing, event), group in groupby(sorted(parts, key=when), key=when):
        members = list(group)
        yield Occasion(
            table,
            timing,
            event,
            tuple(part for part in members if isinstance(part, Rule)),
            tuple(part for part in members if isinstance(part, Effect)),
        )


def literal(text: str) -> str:
    """`text` as an SQL string."""
    return "'" + text.replace("'", "''") + "'"
