"""The log read once from its start: its own soundness, and what it says of every subject."""

import json
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from articles.audit.findings import ERROR, Finding
from articles.log import canonical_json, chain_hash, private_hash
from articles.models import GENESIS, Event, LogHead

TABLE = Event._meta.db_table


@dataclass(frozen=True, slots=True)
class Entry:
    """One event as read back: the public and the private part as values."""

    pk: int
    kind: str
    action: str
    actor: str
    at: str
    public: dict[str, Any]
    private: dict[str, Any]


@dataclass(slots=True)
class Ledger:
    """The events of each subject in their order, and what is wrong with the log itself."""

    subjects: dict[str, list[Entry]] = field(default_factory=lambda: defaultdict(list))
    findings: list[Finding] = field(default_factory=list)
    events: int = 0
    # Every span that a draft ever cited: (capture's permanent name, start, end).
    spans: set[tuple[str, int, int]] = field(default_factory=set)

    def of(self, subject: str) -> list[Entry]:
        return self.subjects.get(subject, [])

    def last(self, subject: str, *kinds: str) -> Entry | None:
        """The newest event of a subject, of these kinds if any are given."""
        return next((e for e in reversed(self.of(subject)) if not kinds or e.kind in kinds), None)


def read_log() -> Ledger:
    """Read every event; nothing here trusts a column that can be computed."""
    ledger = Ledger()
    previous, index = GENESIS, 0
    for event in Event.objects.order_by("index").iterator(chunk_size=500):
        index += 1
        ledger.events += 1
        entry = None
        for rule, message in _faults(event, index=index, previous=previous):
            ledger.findings.append(Finding(rule, ERROR, TABLE, event.pk, message))
        try:
            entry = _entry(event)
        except (ValueError, KeyError, TypeError) as error:
            ledger.findings.append(
                Finding("log_entry", ERROR, TABLE, event.pk, f"unreadable: {error}")
            )
        if entry is not None:
            ledger.subjects[event.subject].append(entry)
            for part in ("old", "new"):
                ledger.spans.update(_spans(entry.private.get(part, {})))
        previous, index = event.hash, event.index
    ledger.findings += _head_findings(previous, index)
    return ledger


def _faults(event: Event, *, index: int, previous: str) -> Iterator[tuple[str, str]]:
    if event.index != index:
        yield "log_index", f"index {event.index} where {index} follows"
    if event.previous != previous:
        yield "log_chain", "it does not name the hash before it"
    if event.hash != chain_hash(event.previous, event.entry):
        yield "log_hash", "the hash is not that of the entry"


def _entry(event: Event) -> Entry:
    public = json.loads(event.entry)
    private = json.loads(event.private)
    if canonical_json(public) != event.entry or canonical_json(private) != event.private:
        raise ValueError("not canonical JSON")
    if public["private"] != private_hash(event.salt, event.private):
        raise ValueError("the private part is not the one that the entry names")
    if public["kind"] != event.kind or private["subject"] != event.subject:
        raise ValueError("kind or subject is not the entry's")
    if event.kind != Event.Kind.PRIVATE and public["subject"] != event.subject:
        raise ValueError("subject is not the entry's")
    return Entry(
        pk=event.pk,
        kind=event.kind,
        action=private["action"],
        actor=private["actor"],
        at=private["at"],
        public=public,
        private=private,
    )


def _spans(content: dict[str, Any]) -> Iterator[tuple[str, int, int]]:
    passages = [*content.get("citations", []), content.get("period", {}).get("passage", {})]
    for passage in passages:
        if passage:
            yield passage["capture"], passage["start"], passage["end"]


def _head_findings(last_hash: str, last_index: int) -> list[Finding]:
    heads = list(LogHead.objects.all())
    if len(heads) != 1:
        message = f"{len(heads)} heads where there is one"
        return [Finding("log_head", ERROR, LogHead._meta.db_table, 0, message)]
    head = heads[0]
    if (head.hash, head.index) == (last_hash, last_index):
        return []
    message = f"the head says {head.index}, the log ends at {last_index}"
    return [Finding("log_head", ERROR, LogHead._meta.db_table, head.pk, message)]
