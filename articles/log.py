"""The log's one writer: every event is appended here, in the transaction of what it records."""

import hashlib
import json
import secrets
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.contrib.auth.models import User
from django.db import connection

from articles.models import Event, LogHead
from articles.models.events import EventKind

# A C2SP tile entry carries its length in 16 bits (tlog-tiles): no entry may be longer.
MAX_ENTRY = 65_535


def canonical_json(value: object) -> str:
    """UTF-8 JSON with sorted keys and no spaces; strings, integers, lists and objects only.

    Raises ValueError for any other type, a float or a null say: each has more than one spelling.
    """
    _refuse_other_types(value)
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def _refuse_other_types(value: object) -> None:
    if isinstance(value, dict):
        for key, item in value.items():
            _refuse_other_types(key)
            _refuse_other_types(item)
    elif isinstance(value, list):
        for item in value:
            _refuse_other_types(item)
    elif isinstance(value, bool) or not isinstance(value, str | int):
        raise ValueError(f"{type(value).__name__} has no place in canonical JSON: {value!r}")


def sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def leaf_hash(entry: str) -> str:
    """RFC 6962 section 2.1: SHA-256 of byte 0 and the entry."""
    return hashlib.sha256(b"\0" + entry.encode()).hexdigest()


def chain_hash(previous: str, entry: str) -> str:
    """The hash of a row: a node of RFC 6962 (byte 1) over the hash before and the entry's leaf."""
    children = bytes.fromhex(previous) + bytes.fromhex(leaf_hash(entry))
    return hashlib.sha256(b"\1" + children).hexdigest()


def private_hash(salt: str, private: str) -> str:
    """What the entry says of the private part: it can be checked, but not guessed."""
    return sha256(salt + private)


def append(
    *,
    kind: EventKind,
    subject: str,
    action: str,
    by: User,
    at: datetime,
    public: Mapping[str, Any] | None = None,
    private: Mapping[str, Any] | None = None,
) -> Event:
    """Append one event; call it last in the transaction, since it locks the log's head.

    `subject` is an address that never changes (/f/12/v2). `public` enters the entry of every kind
    but `private`; `private` holds old and new values. The database moves the head.
    """
    if not connection.in_atomic_block:
        raise RuntimeError("an event is written in the transaction of what it records")
    hidden = canonical_json(
        {
            "action": action,
            "actor": by.get_username(),
            "at": at.isoformat(),
            "subject": subject,
            **(private or {}),
        }
    )
    salt = secrets.token_hex(32)
    entry: dict[str, Any] = {"kind": kind.value, "private": private_hash(salt, hidden)}
    if kind is not EventKind.PRIVATE:
        entry |= {"subject": subject, **(public or {})}
    text = canonical_json(entry)
    if len(text.encode()) > MAX_ENTRY:
        raise ValueError(f"the entry for {subject} is longer than {MAX_ENTRY} bytes")
    head = LogHead.objects.select_for_update().get()
    return Event.objects.create(
        index=head.index + 1,
        previous=head.hash,
        hash=chain_hash(head.hash, text),
        entry=text,
        private=hidden,
        salt=salt,
        kind=kind,
        subject=subject,
    )
