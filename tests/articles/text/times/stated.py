"""The days that a sentence tells its fact to be of, as the tests of choice write them."""

from datetime import date

from articles.text.suggestions import suggest

# A Wednesday.
PUBLISHED = date(2025, 6, 18)


def days(language: str, sentence: str) -> str:
    """The days of the fact of a sentence, "first..last"; "-": it states none."""
    facts = suggest(sentence, language=language, published=PUBLISHED, names=(), attributions=())
    period = facts[0].period if facts else None
    if period is None or (period.start, period.end) == (None, None):
        return "-"
    return f"{period.start or ''}..{period.end or ''}"
