"""Pages by key, newest first: no offset to walk, no count to take, and no row shown twice.

A cursor is opaque text made of the last row's time and id.
"""

from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import Error as NotBase64
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any, Self

from django.db.models import Q, QuerySet

PAGE_SIZE = 50
LONGEST = 100
# Ids are signed 64-bit numbers in both databases; a greater one would be an error there.
GREATEST_ID = 2**63 - 1


class BadCursorError(ValueError):
    """An `?after=` that no page of ours has handed out."""


@dataclass(frozen=True)
class Cursor:
    """The place of the last row that was shown."""

    at: datetime
    id: int

    def encode(self) -> str:
        """The cursor as it stands in an address."""
        text = f"{self.at.astimezone(UTC).isoformat()},{self.id}"
        return urlsafe_b64encode(text.encode()).decode().rstrip("=")

    @classmethod
    def decode(cls, text: str) -> Self:
        """The cursor that `encode` wrote, else BadCursorError."""
        try:
            if len(text) > LONGEST:
                raise BadCursorError(text)
            padded = text + "=" * (-len(text) % 4)
            time, _comma, number = urlsafe_b64decode(padded).decode().partition(",")
            cursor = cls(datetime.fromisoformat(time), int(number))
            own_spelling = cursor.encode() == text
        except (ValueError, NotBase64, OverflowError) as error:
            raise BadCursorError(text) from error
        # A time without a zone, other digits, another zone: nothing that a page handed out.
        if not own_spelling or not 0 < cursor.id <= GREATEST_ID:
            raise BadCursorError(text)
        return cursor


@dataclass
class Page:
    """Up to PAGE_SIZE rows, and the cursor of the next page where there is one.

    `instead` is true where the page that was asked for does not exist, and these are the first.
    """

    rows: list[Any]
    next: str
    instead: bool = False


def page_or_first(page_of: Callable[[str], Page], after: str) -> Page:
    """The page after that cursor; where no page handed it out, the first, which says so."""
    try:
        return page_of(after)
    except BadCursorError:
        return replace(page_of(""), instead=True)


def page_of_versions(versions: QuerySet[Any], after: str) -> Page:
    """One page of fact versions, newest publication first, that follow the cursor `after`."""
    if after:
        cursor = Cursor.decode(after)
        versions = versions.filter(
            Q(live_from__lt=cursor.at) | Q(live_from=cursor.at, id__lt=cursor.id)
        )
    rows = list(versions.order_by("-live_from", "-id")[: PAGE_SIZE + 1])
    if len(rows) <= PAGE_SIZE:
        return Page(rows, "")
    rows = rows[:PAGE_SIZE]
    return Page(rows, Cursor(rows[-1].live_from, rows[-1].id).encode())
