"""What is read of a text, as the rows on durations write it."""

from articles.text.amounts.quantities import read_quantities


def measured(text: str, language: str) -> str:
    """The quantities of a text: "15..20 day, 3 hour"."""
    found = read_quantities(text, language=language)
    ends = ["" if one.value_max is None else f"..{one.value_max}" for one in found]
    return ", ".join(f"{one.value}{end} {one.unit}" for one, end in zip(found, ends, strict=True))
