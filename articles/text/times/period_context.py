"""The period of a sentence that states none: that of a sentence before it, where they belong
together."""

import re
from collections.abc import Sequence
from datetime import date
from typing import Final

from articles.text.amounts.quantities import Quantity
from articles.text.kind_data import BULLETS
from articles.text.kinds import continues, is_about_today, is_plan, is_row
from articles.text.spans import Span
from articles.text.times.periods import Period

# Days on which something happened are no period of the figures that follow.
_CARRIED: Final = frozenset({"year", "years", "quarter", "quarters", "month", "months", "half", ""})

# Lines between the head of a table, which names its period, and a row: titles, units.
_HEAD_ABOVE: Final = 3

# Units of what a thing is rather than of what it did: a line is so long, a trip takes so long.
_DESCRIBING: Final = frozenset(
    {"km", "m", "cm", "mm", "km2", "m2", "ha", "mu", "min", "hour", "day", "month", "year", "km/h"}
)
# What stands at a moment, whatever the period of the release is.
_STOCK: Final = re.compile("余额|存量|保有量|(?<![a-z])(?:outstanding|posisi|saldo)(?![a-z])")
_THEN: Final = re.compile(
    r"届时|屆時|到那时|(?<!\w)(?:by then|by that time|(?:pada )?saat itu)(?!\w)", re.IGNORECASE
)
_LABEL: Final = re.compile(r"[^，。,.:：]{2,14}[:：]")

_Stated = tuple[Period, Span]


class PeriodContext:
    """Follows a text sentence by sentence and remembers what periods were stated.

    `subject` is the period that the title names ("Trade in the first half of 2024"): figures of
    such a release belong to it wherever they state no other.
    """

    def __init__(self, subject: Period | None = None, published: date | None = None) -> None:
        self._published = published
        self._subject = subject if subject and _may_be_carried(subject) else None
        self._released: _Stated | None = None
        self._stated: _Stated | None = None
        self._planned: _Stated | None = None
        self._paragraphs_since = 0
        self._event: _Stated | None = None
        self._event_since = 0
        self._as_of: _Stated | None = None
        self._interrupted = False

    def next_paragraph(self) -> None:
        """To be called where a paragraph ends."""
        self._paragraphs_since += 1
        self._event_since += 1
        self._interrupted = False

    def stated(self, period: Period, sentence: Span) -> None:
        """To be called with each sentence that states a period."""
        if not _may_be_carried(period):
            # What follows the day of an event belongs to the event.
            self._interrupted = period.end is not None
            day = period.role == "main" and period.start == period.end is not None
            self._event, self._event_since = ((period, sentence), 0) if day else (None, 0)
            return
        self._event = None
        if self._is_ahead(period, sentence.text):
            self._planned = (period, sentence)
            return
        self._planned = None
        self._stated, self._paragraphs_since = (period, sentence), 0
        at_an_end = period.end is not None and period.start in (None, period.end)
        if at_an_end:
            self._as_of = (period, sentence)
        subject = self._subject
        if subject is None or period.end != subject.end:
            return
        if at_an_end or period.start == subject.start:
            self._released = self._released or (period, sentence)

    def of(self, sentence: str, quantities: Sequence[Quantity]) -> _Stated | None:
        """The period that holds for a sentence with these quantities, which states none itself, and
        the sentence that states it.

        It does in the same paragraph; in the next where the sentence refers back, or compares
        with an earlier time, as the running figures of a release do. Rows of a table have the
        period of its head. Plans have only that of a plan.
        """
        if is_about_today(sentence):
            return None
        if self._event is not None and self._event_since <= 1 and quantities:
            figures = not all(q.unit in _DESCRIBING for q in quantities)
            if figures and continues(sentence) and not is_plan(sentence):
                return self._event
        if self._interrupted:
            return None
        if self._stated is not None and is_row(sentence) and self._paragraphs_since <= _HEAD_ABOVE:
            self._paragraphs_since = 0
            return self._stated
        if not quantities:
            return None
        if is_plan(sentence):
            return self._planned if _is_target(sentence, quantities) else None
        if self._as_of is not None and _STOCK.search(sentence):
            return self._as_of
        return self._carried(sentence, quantities) or self._of_release(quantities)

    def _carried(self, sentence: str, quantities: Sequence[Quantity]) -> _Stated | None:
        since = self._paragraphs_since
        if self._stated is None or since > 1:
            return None
        grows = any(quantity.role in ("growth", "multiple") for quantity in quantities)
        if since == 0:
            # "Company: event." in a bulletin has a subject of its own.
            return self._stated if grows or not _LABEL.match(sentence) else None
        refers = continues(sentence) or sentence[0] in BULLETS
        as_of = self._stated[0].start is None
        if not refers and (self._released is not None or as_of or not grows):
            return None
        # The run of paragraphs goes on.
        self._paragraphs_since = 0
        return self._stated

    def _of_release(self, quantities: Sequence[Quantity]) -> _Stated | None:
        """The period of a release for figures that do not only describe a thing."""
        describing = all(q.unit in _DESCRIBING for q in quantities)
        return None if describing else self._released

    def _is_ahead(self, period: Period, sentence: str) -> bool:
        if self._published is None:
            return False
        first = period.start or period.end
        if first is not None and first > self._published:
            return True
        return period.end is not None and period.end > self._published and is_plan(sentence)


def _is_target(sentence: str, quantities: Sequence[Quantity]) -> bool:
    """Whether a plan says how much something is to change, or what will be at the time named.

    What else is planned, its size and its price, has a time of its own.
    """
    return quantities[0].role in ("growth", "multiple") or _THEN.search(sentence) is not None


def _may_be_carried(period: Period) -> bool:
    if period.rule in ("years_ago", "founded", "rolling"):
        return False
    if period.start is None:
        return period.end is not None
    if period.end is None:
        return period.grain == "year" and period.rule != "year"  # 今年以来
    return period.grain in _CARRIED or period.start != period.end
