"""The period of a sentence that states none: that of a sentence before it, where they belong
together."""

from collections.abc import Sequence
from typing import Final

from articles.text.kinds import continues, is_about_today, is_row
from articles.text.periods import Period
from articles.text.quantities import Quantity
from articles.text.spans import Span

# Days on which something happened are no period of the figures that follow.
_CARRIED: Final = frozenset({"year", "years", "quarter", "quarters", "month", "months", "half", ""})

# Lines between the head of a table, which names its period, and a row: titles, units.
_HEAD_ABOVE: Final = 3


class PeriodContext:
    """Follows a text sentence by sentence and remembers the last period that one stated."""

    def __init__(self) -> None:
        self._stated: tuple[Period, Span] | None = None
        self._paragraphs_since = 0

    def next_paragraph(self) -> None:
        """To be called where a paragraph ends."""
        self._paragraphs_since += 1

    def stated(self, period: Period, sentence: Span) -> None:
        """To be called with each sentence that states a period."""
        resolved = period.start is not None or period.end is not None
        as_of = period.start is None
        if resolved and (as_of or period.grain in _CARRIED or period.start != period.end):
            self._stated, self._paragraphs_since = (period, sentence), 0

    def of(self, sentence: str, quantities: Sequence[Quantity]) -> tuple[Period, Span] | None:
        """The period that holds for a sentence with these quantities, which states none itself, and
        the sentence that states it.

        It does in the same paragraph; in the next where the sentence refers back, or compares
        with an earlier time, as the running figures of a release do. Rows of a table have the
        period of its head.
        """
        if self._stated is None or is_about_today(sentence):
            return None
        if is_row(sentence) and self._paragraphs_since <= _HEAD_ABOVE:
            self._paragraphs_since = 0
            return self._stated
        if not quantities:
            return None
        if self._paragraphs_since == 0:
            return self._stated
        grows = any(quantity.role == "growth" for quantity in quantities)
        if self._paragraphs_since == 1 and (grows or continues(sentence)):
            # The run of paragraphs goes on.
            self._paragraphs_since = 0
            return self._stated
        return None
