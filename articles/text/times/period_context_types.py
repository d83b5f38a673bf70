"""What the context of a text remembers of its periods, and what it gives; see period_context.py."""

from typing import Literal, NamedTuple

from articles.text.spans import Span
from articles.text.times.periods import Period

# A stretch that is over (or goes on since January), a moment, one day, history, since another
# year, what lies ahead, what is only said of a thing.
Kind = Literal["stretch", "moment", "day", "old", "since", "ahead", "aside"]


class Tied(NamedTuple):
    """The period that holds for a sentence, the sentence that states it, and what ties them."""

    period: Period
    sentence: Span
    tie: str


class Told(NamedTuple):
    """A period, the sentence that states it, in which paragraph, and its kind."""

    period: Period
    sentence: Span
    at: int
    kind: Kind
