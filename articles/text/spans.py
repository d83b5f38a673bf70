"""A stretch of a text."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Span:
    """``text`` is what stands between ``start`` and ``end``, counted in Unicode code points."""

    start: int
    end: int
    text: str
