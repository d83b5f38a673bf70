"""Trees and mergers of named rows, worked out over rows that are already loaded. Pure."""

from collections.abc import Iterable
from typing import Protocol


class Mergeable(Protocol):
    """A sector, an indicator or a publisher."""

    pk: int
    merged_into_id: int | None


class Placed(Mergeable, Protocol):
    """A sector: it has a place in a tree, too."""

    parent_id: int | None


def final(identity: int, rows: Iterable[Mergeable]) -> int:
    """The id that `identity` was merged into at last; itself where it was not merged."""
    into = {row.pk: row.merged_into_id for row in rows}
    seen = {identity}
    # A ring of mergers is a mistake of data: it ends where it began, and never hangs a page.
    while (target := into.get(identity)) is not None and target not in seen:
        seen.add(target)
        identity = target
    return identity


def with_merged(identity: int, rows: Iterable[Mergeable]) -> list[int]:
    """`identity` and the ids of all rows that were merged into it, over any number of steps."""
    rows = list(rows)
    return sorted({identity} | {row.pk for row in rows if final(row.pk, rows) == identity})


def with_descendants(identity: int, rows: Iterable[Placed]) -> list[int]:
    """`identity`, the nodes below it in the tree, and whatever was merged into one of them."""
    rows = list(rows)
    found = {identity}
    while True:
        below = {
            row.pk for row in rows if row.parent_id in found or final(row.pk, rows) in found
        } - found
        if not below:
            return sorted(found)
        found |= below
