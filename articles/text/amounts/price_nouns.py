"""The measures that English prices are told by, where a noun phrase names one."""

from typing import Final

from articles.text.amounts import unit_data

ROUGHLY: Final = (
    r"(?: (?:about|around|roughly|approximately|some|nearly|almost|just|only|over|under|above|"
    r"below|as little as|as much as|as low as|at least|up to|no more than|more than|less than|"
    r"well over|between|anywhere|from|an average of|on average|a mere|a minimum of|upwards of|"
    r"close to|barely|the equivalent of|at))*"
)
ONE: Final = ("a", "an", "one", "each", "every")


def rate_of(head: str, article: str) -> str:
    """The rate of a noun phrase that is sold: "A kilogram of garlic costs" is /kg. What one piece
    of goods costs is an amount: nothing is said there of what the amount is per."""
    words = head.split()
    named = bool(words) and article in ONE and len(words[-1]) > 1
    rate = unit_data.PER.get(words[-1], "") if named else ""
    return "/" + rate if rate in unit_data.MEASURES else ""
