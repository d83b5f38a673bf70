"""Whether a stored number is what its quotation says, and the interval that its words allow."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from articles.models import Passage
from articles.text.amounts.quantities import Quantity as Reading
from articles.text.amounts.quantities import read_quantities

# How far before a quotation the head of its table, or the noun that it leaves out, is looked for.
AROUND = 20_000
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


def read_in(passage: Passage, start: int, *, alone: bool = False) -> Reading | None:
    """The number at an offset of a passage: as the passage alone has it, or after what stands
    before it in its capture, where a row of a table has its unit."""
    article = passage.capture.article
    text, before = passage.exact, 0
    if not alone:
        whole = passage.capture.text
        first = whole.rfind("\n", 0, max(0, passage.start - AROUND)) + 1
        text, before = whole[first : passage.end], passage.start - first
    return read_at(text, before + start, language=article.language, published=article.published_on)


def check_passage(
    passage: Passage, start: int, *, value: Decimal, value_max: Decimal | None, unit: str
) -> Verdict:
    """Read a passage again at the number's span and compare; where the passage alone reads
    otherwise, once more after what stands before it."""
    wanted = (value, value_max)
    alone = compare(read_in(passage, start, alone=True), wanted, unit)
    if alone.agrees:
        return alone
    around = compare(read_in(passage, start), wanted, unit)
    return around if around.agrees or alone.reading is None else alone


def compare(reading: Reading | None, wanted: tuple[Decimal, Decimal | None], unit: str) -> Verdict:
    """A reading beside a value, the end of its range, and their unit."""
    if reading is None:
        return Verdict(None, agrees=False, listed=False)
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
