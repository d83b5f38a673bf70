"""The log as editors read it: who did what when, and which parts changed."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from articles.models import Event


@dataclass(frozen=True, slots=True)
class Changed:
    """A part of what an event records, before and after; the name is the log's own."""

    name: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One event. `at` is None and the texts are empty where its private part was erased."""

    event: Event
    at: datetime | None
    actor: str
    action: str
    reason: str
    changes: tuple[Changed, ...]


def history(subject: str, most: int = 200) -> list[Entry]:
    """The newest events whose subject begins so, newest first."""
    events = Event.objects.filter(subject__startswith=subject).order_by("-index")[:most]
    return [entry(event) for event in events]


def entry(event: Event) -> Entry:
    """An event with its private part read."""
    try:
        private = json.loads(event.private or "{}")
    except json.JSONDecodeError:
        private = {}
    if not isinstance(private, dict):
        private = {}
    at = str(private.get("at", ""))
    return Entry(
        event=event,
        at=datetime.fromisoformat(at) if at else None,
        actor=str(private.get("actor", "")),
        action=str(private.get("action", "")),
        reason=str(private.get("reason", "")),
        changes=tuple(_changes(private.get("old"), private.get("new"))),
    )


def _changes(old: Any, new: Any) -> Iterator[Changed]:
    if not isinstance(old, dict) or not isinstance(new, dict) or not old:
        return
    before, after = dict(_flat(old)), dict(_flat(new))
    for name in dict.fromkeys([*before, *after]):
        was, now = before.get(name, ""), after.get(name, "")
        if was != now:
            yield Changed(name, was, now)


def _flat(value: Any, name: str = "") -> Iterator[tuple[str, str]]:
    """A nested value as pairs of a dotted name and a text."""
    if isinstance(value, dict):
        for key, item in value.items():
            yield from _flat(item, f"{name}.{key}" if name else str(key))
    elif isinstance(value, list) and any(isinstance(item, dict | list) for item in value):
        for place, item in enumerate(value, start=1):
            yield from _flat(item, f"{name}.{place}")
    else:
        yield (
            name,
            ", ".join(str(item) for item in value) if isinstance(value, list) else str(value),
        )
