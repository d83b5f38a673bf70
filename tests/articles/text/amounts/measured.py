"""What is read of a text: as the rows on durations write it, and its figures with its periods."""

from datetime import date

from articles.text.amounts.quantities import Quantity, figures_of_lines, read_quantities
from articles.text.times.period import Period


def measured(text: str, language: str) -> str:
    """The quantities of a text: "15..20 day, 3 hour"."""
    found = read_quantities(text, language=language)
    ends = ["" if one.value_max is None else f"..{one.value_max}" for one in found]
    return ", ".join(f"{one.value}{end} {one.unit}" for one, end in zip(found, ends, strict=True))


def read_figures(
    text: str, *, language: str, published: date | None = None
) -> tuple[list[Quantity], list[Period]]:
    """The quantities and the periods of all lines."""
    found = figures_of_lines(text, language=language, published=published)
    read = [line for lines in found for line in lines]
    quantities = [quantity for line in read for quantity in line.quantities]
    return quantities, [period for line in read for period in line.periods]
