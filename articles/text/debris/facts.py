"""Sentences that tell how much of what the text speaks of there was, and when: no box takes them
along by their place alone."""

import re
from collections import Counter
from collections.abc import Sequence
from functools import cached_property

from articles.text.debris.appeals import asks
from articles.text.pages.line_shape import Shape, content

_FIGURE = re.compile(r"(?<![\d\-/+:.,])(?!(?:19|20)\d\d(?![\d.,]*\d))\d[\d.,]*(?![\d\-:])")
_TIME = re.compile(
    r"(?<!\d)(?:19|20)\d\d(?!\d)|[今去前本上][年月季周]|\d[年月]|季度|半年|"
    r"\b(?:januari|january|februari|february|maret|march|april|mei|juni|june|juli|july|agustus|"
    r"august|september|oktober|october|november|desember|december|quarter|half|last (?:year|month|"
    r"week)|triwulan|kuartal|semester|(?:tahun|bulan|pekan) (?:lalu|ini))\b",
    re.IGNORECASE,
)
# Whoever reads it is spoken to.
_YOU = re.compile(r"\b(?:your?|anda|kamu)\b|[你您]", re.IGNORECASE)
_SHARED = 2
_LONGEST = 2000
_ADDRESS = re.compile(r"@|www\.|https?:|\.com\b|(?<!\d)0\d{2,3}[ -]?\d{3,}")


def holds_figure(line: str) -> bool:
    """Whether a line tells how much of something there is: a figure that is no year, in a line
    without an address or number to turn to."""
    return _FIGURE.search(line) is not None and _ADDRESS.search(line) is None


class Facts:
    """Which lines state a fact of the text; ``spared`` are those that a box would have taken."""

    def __init__(
        self, lines: Sequence[str], shapes: Sequence[Shape], reasons: Sequence[str]
    ) -> None:
        self._lines = lines
        self._shapes = shapes
        self._reasons = reasons
        self.spared: list[int] = []

    @cached_property
    def _said(self) -> Counter[str]:
        """In how many sentences each word stands."""
        return Counter(
            word
            for line, form, reason in zip(self._lines, self._shapes, self._reasons, strict=True)
            if not reason and form.prose
            for word in content(line[:_LONGEST])
        )

    def spares(self, index: int) -> bool:
        """Whether the line, to which a table has given no reason, is such a sentence."""
        line, form = self._lines[index], self._shapes[index]
        if self._reasons[index] or not form.prose or not form.terminated or len(line) > _LONGEST:
            return False
        if not (_FIGURE.search(line) and _TIME.search(line)) or _YOU.search(line) or asks(line):
            return False
        # The line itself has been counted.
        shared = sum(self._said[word] > 1 for word in content(line))
        if shared < _SHARED + (form.han > 0):
            return False
        self.spared.append(index)
        return True
