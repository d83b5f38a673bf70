"""What English words of bound say beside a number, and where they bound nothing: "over five days",
"fares from 46 to 120 yuan", "under a CNY340m contract".

All functions take the plain shadow of a line.
"""

import re
from decimal import Decimal
from typing import Final

from articles.text.alternatives import compiled
from articles.text.amounts import units
from articles.text.amounts.number_types import Measured

_AT: Final = (" at ", " to ")
# "caps e-bikes at 15 kilometers an hour"
_CAPS: Final = compiled(
    r"(?<![a-z])(?:caps|cap|capped|capping|limits|limited|limiting)(?: [a-z'-]+){1,3} (?:at|to) $"
)


def is_lowest(plain: str, at: int, measured: Measured) -> bool:
    """ "Tickets from 46 yuan" names the lowest; not "fares from 46 to 120 yuan", and "prices from
    2,300 farms" no price at all."""
    if plain.startswith(" to ", measured.end):
        return False
    return plain.startswith("start", at) or units.is_currency(measured.code)


def bounded(plain: str, start: int, measured: Measured, comparator: str) -> str:
    """The comparator that the words from `start` on make in the end."""
    if comparator == ">" and (_during(plain, start, measured) or _spread(plain, start)):
        return "="
    words = plain[start : measured.start]
    if words and words.rstrip().endswith(" the") and not _THE_MARK.match(plain, measured.end):
        return "="  # "above the 0.1% pencilled in by economists"
    if words in _UNDER_IT and plain[measured.number.start : measured.number.end][:1].isdigit():
        return "="  # "28 more trucks under a CNY340m contract"
    if words == "up to " and _FROM_LESS.match(plain, measured.end):
        return "="  # "flights are up to 12 a week, from eight"
    if words == "short of " and _LACKS.search(plain, start - 8, start):
        return "="  # "the market will be short of 310,000 tonnes"
    last = measured.top or measured.number
    if comparator == "=" and plain.startswith(" or ", last.end) and last.end < measured.end:
        word = plain[last.end + 4 : measured.end].partition(" ")[0]
        return _OR_SO.get(word, "=")  # "a thousand or so spectators"
    if comparator == "=" and plain.startswith("-some", last.end):
        return "~"  # "400-some pages"
    if comparator != "=":
        return comparator
    if plain.endswith(_AT, 0, start) and _CAPS.search(plain, start - 40, start):
        return "<="
    return "~" if plain.startswith("a couple of ", measured.number.start) else "="


_UNDER_IT: Final = ("under a ", "under an ")
_OR_SO: Final = {"so": "~", "thereabouts": "~", "more": ">=", "fewer": "<=", "less": "<="}
_THE_MARK: Final = re.compile(
    r"[ -](?:[a-z-]+ )?(?:mark|threshold|level|line|barrier|limit|ceiling|floor|cap|cut-off|"
    r"minimum|maximum)(?![a-z])"
)
_FROM_LESS: Final = re.compile(r"[a-z, ]{0,16} from (?:about |just |only )?[a-z\d]")
_LACKS: Final = re.compile(r"(?<![a-z])(?:is|are|was|were|be|been|being) $")


def _during(plain: str, start: int, measured: Measured) -> bool:
    """Whether "over" says how long something went on: "guests are expected over five days"."""
    if not plain.startswith("over ", start) or measured.code not in _LASTING:
        return False
    few = _A_MONTH if measured.code == "day" else _FEW
    return measured.number.value <= few and _TAKES.search(plain, start - 16, start) is None


def _spread(plain: str, start: int) -> bool:
    """ "Its stands are spread over 64,000 square metres": where something is, no bound."""
    if not plain.startswith("over ", start):
        return False
    return _SPREADS.search(plain, start - 24, start) is not None


_SPREADS: Final = re.compile(
    r"(?<![a-z])(?:spread(?:s|ing)?|spread out|stretch(?:es|ed|ing)?|sprawl(?:s|ed|ing)?|"
    r"scattered|distributed|arranged|divided|laid out|runs|ran|extend(?:s|ed|ing)?) $"
)
_FEW: Final = Decimal(10)
_A_MONTH: Final = Decimal(31)
_LASTING: Final = ("day", "month", "year", "hour")
_TAKES: Final = re.compile(
    r"(?<![a-z])(?:takes?|took|taking|taken|lasts?|lasted|for|in|after|waits?|waited|just|well|"
    r"little|bit|shade|of|from|to|than|by) $"
)
