"""Numbers that English words stand for as a group or as one of so many: "a score of violinists",
"every third apartment". Each function takes a match of number_patterns.NUMBER."""

import re
from decimal import Decimal
from functools import lru_cache
from typing import Final

from articles.text.amounts import number_data as data
from articles.text.amounts.number_types import Number
from articles.text.amounts.numerals import Numeral


# Writers use the same few.
@lru_cache(maxsize=256)
def fraction_of(part: Decimal | int, of: Decimal | int) -> Numeral:
    """A written fraction to four places, more than its writer meant to say; small ones to four
    digits."""
    value = Decimal(part) / Decimal(of)
    place = Decimal(1).scaleb(-4 if value >= _SMALL_PART else value.adjusted() - 3)
    return Numeral(value.quantize(place).normalize(), place / 2)


_SMALL_PART: Final = Decimal("0.001")


_GROUPS: Final = {
    "trio": 3, "foursome": 4, "quartet": 4, "quintet": 5, "sextet": 6, "septet": 7,
}  # fmt: skip


def group(match: re.Match[str]) -> Number:
    """ "A score of violinists", "three score", "a trio of presses"."""
    value = _GROUPS.get(match.group("group_of") or "", 20)
    many = data.ENGLISH_ONES.get(match.group("group_n") or "one", 1)
    return Number(*match.span(), "words", (Numeral(Decimal(value * many), Decimal(1)),))


def every(match: re.Match[str]) -> Number:
    """ "Every third apartment": one in three."""
    of = data.ENGLISH_PARTS.get(match.group("every_of") or "", 2)
    end = match.end() - match.group().endswith(" ")
    return Number(match.start(), end, "fraction", (fraction_of(1, of),))
