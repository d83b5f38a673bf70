"""The days that a sentence tells its fact to be of, as the tests of choice write them."""

from datetime import date

from articles.text.suggestions import suggest

# A Wednesday.
PUBLISHED = date(2025, 6, 18)


def days(language: str, text: str, published: date = PUBLISHED, place: int = 0) -> str:
    """The days of the fact at a place of a text, "first..last"; "-": it states none."""
    facts = suggest(text, language=language, published=published, names=(), attributions=())
    period = facts[place].period if facts else None
    if period is None or (period.start, period.end) == (None, None):
        return "-"
    return f"{period.start or ''}..{period.end or ''}"
