"""Two sessions of PostgreSQL at once: one is not yet committed when the other begins."""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

from django.db import DatabaseError, connection, transaction

# A statement that waits for a lock longer than this hangs, and the test says so.
PATIENCE = 20.0


@dataclass
class Outcome:
    """What came of the second session; `error` is None where it committed."""

    error: DatabaseError | None = None
    waited: bool = False
    process: int = 0


def interleave(first: Callable[[], object], second: Callable[[], object]) -> Outcome:
    """Run `first`, leave it uncommitted, run `second` in a session of its own, commit the first.

    The second either waits for the first's locks or ends before the first commits: `waited` says
    which. An error of the first one is raised.
    """
    outcome = Outcome()
    started = threading.Event()
    thread = threading.Thread(target=_run, args=(second, outcome, started))
    with transaction.atomic():
        first()
        thread.start()
        assert started.wait(PATIENCE)
        outcome.waited = _waits(thread, outcome.process)
    thread.join(PATIENCE)
    assert not thread.is_alive(), "the second session hangs"
    return outcome


def _run(action: Callable[[], object], outcome: Outcome, started: threading.Event) -> None:
    try:
        with transaction.atomic():
            with connection.cursor() as cursor:
                cursor.execute("SELECT pg_backend_pid()")
                (outcome.process,) = cursor.fetchone()
            started.set()
            action()
    except DatabaseError as error:
        outcome.error = error
    finally:
        started.set()
        connection.close()


def _waits(thread: threading.Thread, process: int) -> bool:
    """Whether the session waits for a lock; False where it has ended."""
    end = time.monotonic() + PATIENCE
    while thread.is_alive() and time.monotonic() < end:
        with connection.cursor() as cursor:
            cursor.execute("SELECT cardinality(pg_blocking_pids(%s)) > 0", [process])
            if cursor.fetchone()[0]:
                return True
        thread.join(0.01)
    return False
