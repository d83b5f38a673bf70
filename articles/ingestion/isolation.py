"""Reads PDF and HTML in a child process with limits, since such files may be made to do harm.

The child knows nothing of Django, gets no environment, may write no large file, and dies when it
uses too much memory, processor time or time. Whatever happens to it, the caller gets a Document
or an UnreadableDocument with a code. Plain text is read in this process: nothing in it is executed.
"""

import json
import resource
import signal
import subprocess
import sys
import threading
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Final, Self

from articles.text.pages.document_types import AS_CLEANED, ByHand
from articles.text.pages.documents import Document, Note, Removed, UnreadableDocument, read_bytes

MEMORY: Final = 1_500_000_000
SECONDS: Final = 20.0
# py3langid unpacks its model of some 100 MB into a temporary file when a language is in doubt.
FILE_SIZE: Final = 256_000_000
# Seconds that a child may wait for the processor or the disk beyond its own time.
_PATIENCE = 10.0

_ROOT = Path(__file__).resolve().parent.parent.parent
_CHILD = (
    "import sys; sys.path.insert(0, sys.argv[1]); "
    "from articles.ingestion.isolation import serve; serve(int(sys.argv[2]), float(sys.argv[3]))"
)
_MESSAGES: Final = {
    "timeout": "The file took too long to read.",
    "memory": "The file needs too much memory to be read.",
    "crashed": "The file broke the reader: it is damaged, or made to do so.",
}
# What ended a child that gave no answer. The system's own memory guard sends SIGKILL.
_ENDED_BY: Final = {-signal.SIGXCPU: "timeout", -signal.SIGKILL: "memory"}


@dataclass(frozen=True, slots=True)
class Limits:
    """Memory in bytes of address space; seconds of processor time and of time, for each file."""

    memory: int = MEMORY
    seconds: float = SECONDS


def read_isolated(
    data: bytes,
    *,
    kind: str,
    charset: str = "",
    by_hand: ByHand = AS_CLEANED,
    limits: Limits = Limits(),
) -> Document:
    """Read one file as documents.read_bytes does, PDF and HTML in a child of its own.

    Raises UnreadableDocument with its codes, and "timeout", "memory" or "crashed".
    """
    with IsolatedReader(limits) as reader:
        return reader.read(data, kind=kind, charset=charset, by_hand=by_hand)


class IsolatedReader:
    """Reads many files with one child, which is started when needed and replaced when it dies."""

    def __init__(self, limits: Limits = Limits()) -> None:
        self._limits = limits
        self._child: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the child; the reader can be used again."""
        child, self._child = self._child, None
        if child is not None:
            child.kill()
            child.communicate()

    def read(
        self, data: bytes, *, kind: str, charset: str = "", by_hand: ByHand = AS_CLEANED
    ) -> Document:
        """Read one file; see read_isolated."""
        if kind == "txt":
            return read_bytes(data, kind=kind, charset=charset, by_hand=by_hand)
        head = {
            "kind": kind,
            "charset": charset,
            "back": sorted(by_hand.back),
            "out": sorted(by_hand.out),
            "length": len(data),
        }
        answer = self._ask(json.dumps(head).encode() + b"\n", data)
        if "code" in answer:
            raise UnreadableDocument(str(answer["code"]), str(answer["message"]))
        return _document(answer)

    def _ask(self, head: bytes, data: bytes) -> dict[str, Any]:
        child = self._child = self._child or _start(self._limits)
        late = threading.Event()

        def end() -> None:
            late.set()
            child.kill()

        # The child's clock covers its work; this one also covers a child that waits.
        timer = threading.Timer(self._limits.seconds + _PATIENCE, end)
        timer.start()
        try:
            line = _exchange(child, head, data)
        finally:
            timer.cancel()
        if line:
            answer: dict[str, Any] = json.loads(line)
            return answer
        self._child = None
        child.communicate()
        code = "timeout" if late.is_set() else _ENDED_BY.get(child.returncode, "crashed")
        raise UnreadableDocument(code, _MESSAGES[code])


def _start(limits: Limits) -> subprocess.Popen[bytes]:
    # Our own interpreter with fixed arguments; no shell, no environment, no inherited files.
    return subprocess.Popen(  # noqa: S603
        [sys.executable, "-I", "-c", _CHILD, str(_ROOT), str(limits.memory), str(limits.seconds)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={},
    )


def _exchange(child: subprocess.Popen[bytes], head: bytes, data: bytes) -> bytes:
    """Send one file and wait for the answer's line; b"" when the child died meanwhile."""
    if child.stdin is None or child.stdout is None:
        return b""
    try:
        child.stdin.write(head)
        child.stdin.write(data)
        child.stdin.flush()
        line = child.stdout.readline()
    except (BrokenPipeError, ConnectionResetError):
        return b""
    return line if line.endswith(b"\n") else b""


def _document(answer: dict[str, Any]) -> Document:
    published = answer.pop("published")
    removed = tuple(Removed(**item) for item in answer.pop("removed"))
    notes = tuple(Note(**item) for item in answer.pop("notes"))
    return Document(
        **answer,
        published=date.fromisoformat(published) if published else None,
        removed=removed,
        notes=notes,
    )


def serve(memory: int, seconds: float) -> None:
    """The child: set limits, then read files from standard input until it ends."""
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (FILE_SIZE, FILE_SIZE))
    for line in iter(sys.stdin.buffer.readline, b""):
        sys.stdout.buffer.write(_answer(line, sys.stdin.buffer, seconds) + b"\n")
        sys.stdout.buffer.flush()


def _answer(line: bytes, source: IO[bytes], seconds: float) -> bytes:
    head = json.loads(line)
    data = source.read(head["length"])
    used = resource.getrusage(resource.RUSAGE_SELF)
    spent = int(used.ru_utime + used.ru_stime + seconds) + 1
    resource.setrlimit(resource.RLIMIT_CPU, (spent, resource.RLIM_INFINITY))
    try:
        by_hand = ByHand(frozenset(head["back"]), frozenset(head["out"]))
        document = read_bytes(data, kind=head["kind"], charset=head["charset"], by_hand=by_hand)
        return json.dumps(asdict(document), default=date.isoformat).encode()
    except UnreadableDocument as error:
        answer = {"code": error.code, "message": error.message}
    except MemoryError:
        answer = {"code": "memory", "message": _MESSAGES["memory"]}
    except Exception:
        # Whatever a hostile file provokes is a fault of the file, for the caller; it is named.
        answer = {"code": "crashed", "message": _MESSAGES["crashed"]}
    return json.dumps(answer).encode()
