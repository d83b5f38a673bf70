"""Whether a stored number is what its quotation says, and the interval that its words allow."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from articles.text.quantities import Quantity as Reading
from articles.text.quantities import read_quantities

MAX_DIGITS = 15
# Decimals that the columns of a quantity keep.
DECIMALS = 10


@dataclass(frozen=True, slots=True)
class Verdict:
    """`reading`: what the reader sees at the span, None where it sees no number. `agrees`: the
    value is its first reading; `listed`: it is one of the alternatives that it lists."""

    reading: Reading | None
    agrees: bool
    listed: bool


def read_at(exact: str, start: int, *, language: str, published: date | None) -> Reading | None:
    """The number that the reader sees in a quotation at the offset `start`."""
    readings = read_quantities(exact, language=language, published=published)
    return next((r for r in readings if r.start <= start < r.end), None)


def check(
    exact: str,
    start: int,
    *,
    value: Decimal,
    value_max: Decimal | None,
    unit: str,
    language: str,
    published: date | None,
) -> Verdict:
    """Read the quotation again at the number's span and compare."""
    reading = read_at(exact, start, language=language, published=published)
    if reading is None:
        return Verdict(None, agrees=False, listed=False)
    wanted = (value, value_max)
    agrees = (reading.value, reading.value_max) == wanted and _same_unit(reading.unit, unit)
    listed = any(
        (other.value, other.value_max) == wanted and _same_unit(other.unit, unit)
        for other in reading.alternatives
    )
    return Verdict(reading, agrees=agrees, listed=listed)


def _same_unit(read: str, stored: str) -> bool:
    # What is counted may stand outside the number ("1.100 perusahaan, baik itu usaha kecil"), and
    # a bare number has no unit: a person may name both. All else must be equal.
    return (
        read == stored or read == "" or (read.startswith("count:") and stored.startswith("count:"))
    )


def bounds(
    value: Decimal, value_max: Decimal | None, half_width: Decimal, comparator: str
) -> tuple[Decimal | None, Decimal | None]:
    """The interval [lower, upper] that a printed number allows; None where it has no end."""
    ends = [value] if value_max is None else [value, value_max]
    low, high = min(ends) - half_width, max(ends) + half_width
    if comparator in (">", ">="):
        return min(ends), None
    if comparator in ("<", "<="):
        return None, max(ends)
    return low, high


def significant_digits(value: Decimal) -> int:
    """How many digits a value needs: SQLite keeps 15 of them."""
    return len(value.normalize().as_tuple().digits)


def decimals(value: Decimal) -> int:
    """How many digits a finite value has after its point."""
    exponent = value.normalize().as_tuple().exponent
    return -exponent if isinstance(exponent, int) and exponent < 0 else 0
