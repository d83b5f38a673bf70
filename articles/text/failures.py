"""Files that could not be read, as the reader's command tells of them."""

from typing import Any


def failure(name: str, code: str, message: str) -> str:
    """The report of a file that could not be read."""
    return f"{name}\n  not read ({code}): {message}\n"


def failure_entry(identity: str, source: str, code: str, message: str) -> dict[str, Any]:
    """The entry of a file that could not be read: why, as a code and in words."""
    return {"id": identity, "source": source, "error": code, "message": message}
