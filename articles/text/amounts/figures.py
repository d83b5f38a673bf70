"""The shapes of what is read: a quantity, its other readings, and a line of a text."""

from bisect import bisect_left
from dataclasses import field
from decimal import Decimal
from typing import Final

from articles.text.amounts.bases import Base
from articles.text.amounts.bases_tables import DatedHead
from articles.text.amounts.tables import Cell
from articles.text.times.period import Period
from articles.text.values import value


@value
class Alternative:
    """Another reading of the same span, and why it is possible (a code)."""

    value: Decimal
    value_max: Decimal | None
    unit: str
    role: str
    reason: str
    half_width: Decimal = Decimal(0)


@value
class Quantity:
    """One number as a text states it.

    `start`, `end` span the number with its unit, its bound and its word of change; `core` spans
    numeral, scale and unit alone. Values are in the base unit, signed; percent is 4.5.
    comparator: = > >= < <= ~, about the magnitude. role: level, growth, multiple, share.
    """

    start: int
    end: int
    text: str
    value: Decimal
    value_max: Decimal | None
    unit: str
    comparator: str
    role: str
    half_width: Decimal
    base: Base | None
    rule: str
    alternatives: tuple[Alternative, ...] = ()
    core: tuple[int, int] = (0, 0)
    conversion: bool = False


@value
class Line:
    """One line of a text: as printed, its shadow, its offset, its language, its times."""

    text: str
    plain: str
    offset: int
    language: str
    times: list[Period]
    places: list[int] | None = None  # where each character stands in the text as printed
    cells: list[Cell] | None = None  # the figures of a row of a table
    before: str = ""  # the shadow of the lines before it, the last of them
    reprint: bool = False  # an Indonesian text that keeps English notation throughout
    # What the text has told of last that is per something, by its unit without that.
    rates: dict[str, Quantity] = field(default_factory=dict)
    prices: list[Quantity] = field(default_factory=list)  # the last that were told, of any kind
    dated: DatedHead | None = None  # the years in the head of the table above
    idle: bool = False  # of a table, and its figures count nothing

    def times_near(self, start: int, end: int) -> list[Period]:
        return self.times_from(start - 160, end)

    def times_from(self, low: int, end: int) -> list[Period]:
        """The times that begin at an offset or behind it, up to some way behind another."""
        high = end + 120
        if len(self.times) < _FEW:
            return [time for time in self.times if low <= time.core[0] < high]
        first = bisect_left(self.times, low, key=_start)
        return self.times[first : bisect_left(self.times, high, key=_start)]


def _start(time: Period) -> int:
    return time.core[0]


_FEW: Final = 8
