"""The log as editors read it: who did what when, and which parts changed."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from articles.desk import notices
from articles.models import Correction, Event

# What the actions on facts are called in the log, in words; those on articles are in `notices`.
_STEPS = {
    "draft": gettext_lazy("taken as a draft"),
    "edit": gettext_lazy("edited"),
    "cite": gettext_lazy("passage added"),
    "remove citation": gettext_lazy("passage taken out"),
    "submit": gettext_lazy("submitted"),
    "take back": gettext_lazy("taken back"),
    "reject": gettext_lazy("rejected"),
    "discard": gettext_lazy("discarded"),
    "approve": gettext_lazy("approved"),
    "publish": gettext_lazy("to be live from its time on"),
    "cancel": gettext_lazy("schedule cancelled"),
    "withdraw": gettext_lazy("withdrawn"),
}
# The parts of a version as the log names them.
_PARTS = {
    "kind": gettext_lazy("kind"),
    "period": gettext_lazy("period"),
    "indicator": gettext_lazy("indicator"),
    "regions": gettext_lazy("regions"),
    "sectors": gettext_lazy("sectors"),
    "statements": gettext_lazy("statement"),
    "quantity": gettext_lazy("quantity"),
    "citations": gettext_lazy("citation"),
}


@dataclass(frozen=True, slots=True)
class Changed:
    """A part of what an event records, before and after; the name is the log's own."""

    name: str
    old: str
    new: str

    @property
    def words(self) -> str:
        part, dot, rest = self.name.partition(".")
        return f"{_PARTS.get(part, part)}{dot and ': '}{rest}"


@dataclass(frozen=True, slots=True)
class Entry:
    """One event. `at` is None and the texts are empty where its private part was erased."""

    event: Event
    at: datetime | None
    actor: str
    action: str
    reason: str
    changes: tuple[Changed, ...]

    @property
    def words(self) -> str:
        """What happened, in words."""
        begun, _space, kind = self.action.partition(" ")
        if begun == "begin" and kind in Correction.Kind.values:
            return _("next version begun: %(kind)s") % {"kind": Correction.Kind(kind).label}
        if self.action in Correction.Kind.values:
            return _("public reason given: %(kind)s") % {"kind": Correction.Kind(self.action).label}
        return str(_STEPS.get(self.action) or notices.step_text(self.action))


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
