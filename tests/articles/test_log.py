"""The log: its form, its chain, and eight writers at once."""

import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from django.conf import settings
from django.contrib.auth.models import User
from django.db import connection, transaction
from django.utils import timezone

from articles import log
from articles.audit.ledger import read_log
from articles.models import GENESIS, Event
from tests.newsroom import Cast

WRITERS, EVENTS = 8, 200
WRITER = f"""
import django
django.setup()
from django.contrib.auth.models import User
from django.db import transaction
from django.utils import timezone
from articles import log
from articles.models.events import EventKind
user = User.objects.get(username="writer")
for n in range({EVENTS}):
    with transaction.atomic():
        log.append(kind=EventKind.PRIVATE, subject="/f/1/v1", action=str(n), by=user, at=timezone.now())
"""
CHECK = """
import django
django.setup()
from articles.audit.ledger import read_log
ledger = read_log()
print(ledger.events, len(ledger.findings))
"""


def _append(by: User, **kwargs: object) -> Event:
    values = {"kind": Event.Kind.PUBLISH, "subject": "/f/1/v1", "action": "publish", "by": by}
    return log.append(**{**values, "at": timezone.now(), **kwargs})


def test_entry_can_be_checked_with_nothing_but_sha256(cast: Cast) -> None:
    event = _append(cast.writer, public={"live_from": "2026-01-01T00:00:00+00:00"})
    entry = json.loads(event.entry)
    assert set(entry) == {"kind", "live_from", "private", "subject"}
    named = hashlib.sha256((event.salt + event.private).encode()).hexdigest()
    assert entry["private"] == named
    leaf = hashlib.sha256(b"\x00" + event.entry.encode()).digest()
    node = hashlib.sha256(b"\x01" + bytes.fromhex(event.previous) + leaf)
    assert event.hash == node.hexdigest()


def test_private_event_says_nothing_but_a_hash(cast: Cast) -> None:
    event = _append(cast.writer, kind=Event.Kind.PRIVATE, public={"secret": "no"})
    assert set(json.loads(event.entry)) == {"kind", "private"}


def test_chain_begins_at_genesis_and_each_event_names_the_one_before(cast: Cast) -> None:
    first, second = _append(cast.writer), _append(cast.writer)
    assert (first.index, first.previous) == (1, GENESIS)
    assert (second.index, second.previous) == (2, first.hash)
    assert read_log().findings == []


@pytest.mark.django_db(transaction=True)
def test_event_outside_a_transaction_is_refused() -> None:
    writer = User.objects.create(username="writer")
    with pytest.raises(RuntimeError, match="in the transaction"):
        _append(writer)


@pytest.mark.parametrize("value", [1.5, None, True, {"a": 2.0}, [None]])
def test_values_with_more_than_one_spelling_are_refused(value: object) -> None:
    with pytest.raises(ValueError, match="no place in canonical JSON"):
        log.canonical_json({"value": value})


def test_entry_longer_than_a_tile_can_name_is_refused(cast: Cast) -> None:
    with pytest.raises(ValueError, match="longer than"):
        _append(cast.writer, public={"live_from": "x" * 70_000})
    assert not Event.objects.exists()


def test_rolled_back_event_leaves_no_gap(cast: Cast) -> None:
    with transaction.atomic():
        _append(cast.writer)
        transaction.set_rollback(True)
    assert _append(cast.writer).index == 1


@pytest.mark.django_db(transaction=True)
def test_eight_writers_leave_no_gap_and_no_fork(tmp_path: Path) -> None:
    """Eight processes with 200 events each, on the database that the tests run on."""
    environment = os.environ | {"DJANGO_SETTINGS_MODULE": "jjj_portal.settings"}
    if connection.vendor == "sqlite":
        environment["DATABASE_URL"] = f"sqlite:///{tmp_path / 'log.sqlite3'}"
        _run(["manage.py", "migrate", "-v0"], environment)
        make_user = "import django; django.setup(); from django.contrib.auth.models import User; "
        _run(["-c", make_user + "User.objects.create(username='writer')"], environment)
    else:
        values = connection.settings_dict
        environment["DATABASE_URL"] = (
            f"postgres://{values['USER']}:{values['PASSWORD']}@{values['HOST']}:"
            f"{values['PORT'] or 5432}/{values['NAME']}"
        )
        User.objects.create(username="writer")
    writers = [
        subprocess.Popen([sys.executable, "-c", WRITER], env=environment, cwd=settings.BASE_DIR)
        for _ in range(WRITERS)
    ]
    assert [writer.wait(timeout=240) for writer in writers] == [0] * WRITERS
    assert _run(["-c", CHECK], environment) == f"{WRITERS * EVENTS} 0"


def _run(command: list[str], environment: dict[str, str]) -> str:
    done = subprocess.run(
        [sys.executable, *command],
        env=environment,
        cwd=settings.BASE_DIR,
        check=True,
        capture_output=True,
        text=True,
        timeout=120,
    )
    return done.stdout.strip()
