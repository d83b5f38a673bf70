"""Rows with a parent as a tree. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Branch:
    """A row and the branches below it."""

    row: Any
    below: tuple["Branch", ...]


def branches(rows: Iterable[Any], parent: int | None = None) -> tuple[Branch, ...]:
    """The branches of `rows` (with `pk`, `parent_id`) below `parent`, in the order of `rows`."""
    rows = list(rows)
    return tuple(Branch(row, branches(rows, row.pk)) for row in rows if row.parent_id == parent)
