"""Who pays and earns in the English press, how often, and by what measures prices are told."""

from typing import Final

from articles.text.amounts import unit_data
from articles.text.word_tables import words

SPENDERS: Final = words("person household home family house store restaurant farm vehicle")
DWELLINGS: Final = words("home house apartment villa")
# What is sold by no piece: undertakings, bodies, people.
NO_GOODS_CODES: Final = words(
    "enterprise institution project person agreement contract city province country district"
    " village region measure standard event road bridge highway route park mine area floor"
    " indicator rule accident award job facility"
)
# Rates of time, which say when an amount is paid and not what for.
RHYTHMS: Final = words("year month week day hour quarter")
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
    # "A square metre costs": two words name an area
    rate = unit_data.PER.get(" ".join(words[-2:]), rate) if named else ""
    return "/" + rate if rate in unit_data.MEASURES else ""
