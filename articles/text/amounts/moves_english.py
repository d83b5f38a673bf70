"""Changes of amounts and counts that English tells by other words than a verb beside the number:
"48,000 fewer mortgages", "gained $11 to $2,544", "adding $2bn to its value".

Works on the plain shadow of a line and looks a bounded way.
"""

import re
from typing import Final

from articles.text.amounts import units
from articles.text.amounts.bare_number import ROUGHLY
from articles.text.amounts.number_types import Measured
from articles.text.gated import Gated
from articles.text.word_tables import listed

type _Told = tuple[str, str, int, int]
_BEHIND: Final = (" less ", " to ", " on to ", " more")
_RISES: Final = ("gained", "added", "gaining", "adding", "gains", "adds")


def told(plain: str, measured: Measured, start: int, end: int) -> _Told | None:
    """(role, sign, start, end) of an amount whose neighbours say how it is meant, or None."""
    counted = measured.code[:6] == "count:"
    if counted:
        unit = measured.number.end
        if plain.startswith((" fewer ", " less "), unit):
            return "growth", "-", start, end  # "48,000 fewer mortgages"
        if plain.startswith(" more ", unit) and _MORE_THAN.match(plain, end):
            return "growth", "+", start, end  # "80 more ambulances are on the road than in 2019"
    if not counted and (cut := _CUT_OF.search(plain, max(0, start - 60), start, line=plain)):
        sign = "-" if cut.group(1).startswith("cut") else "+"
        return "growth", sign, cut.start(1), end  # "price cuts of 50 yuan a tonne"
    behind = plain.startswith(_BEHIND, end)
    if behind and _LESS_OF_IT.match(plain, end):
        return "growth", "-", start, end  # "1.9 million tonnes less carbon dioxide"
    if not counted and units.is_currency(measured.code):
        priced = _of_price(plain, measured.code, start, end)
        if priced is not None:
            return priced
    if behind and _TO_VALUE.match(plain, end) and _ADDS.search(plain, max(0, start - 12), start):
        return "growth", "+", start, end  # "adding HK$52bn to its value"
    if behind and _MORE_OF.match(plain, end) and _GETS.search(plain, max(0, start - 14), start):
        return "level", "+", start, end  # "an option to buy 20 more"
    if measured.code != "count:person":
        return None
    lost = _LOST.search(plain, max(0, start - 12), start)
    if lost and _OF_PEOPLE.search(plain, end, end + 90):
        return "growth", "+" if lost.group(1) in _RISES else "-", lost.start(), end
    return None


def acts_on(plain: str, word: str, start: int, measured: Measured) -> bool:
    """ "Grew 40,000 saplings", "widened 14 roads", "tore the roofs off 58 barns": what is done to
    them, no change of their number."""
    if word not in _ACTS or not plain.endswith(word + " ", 0, start):
        return False
    if measured.code.startswith("count:"):
        return measured.end > (measured.top or measured.number).end
    return word not in _APART and plain.startswith(" of ", measured.end)


def goes_on_to(plain: str, code: str, end: int) -> bool:
    """ "slid 6% to 38,400 yuan in Beijing and 4% to 15,100 yuan": a change, with what it led to."""
    return code == "percent" and _TO_AMOUNT.match(plain, end) is not None


def loss_before(plain: str, start: int) -> int:
    """Where "a loss of" begins that makes a percentage a fall, or 0: "with a loss of 0.8%"."""
    lost = _LOSS.search(plain, max(0, start - 60), start, line=plain)
    return 0 if lost is None else lost.start(1)


def takes(plain: str, gap: str, end: int) -> bool:
    """ "Drop the 20% duties": the verb takes what is so large, and tells no fall by so much."""
    return gap in ARTICLES and _ATTRIBUTE.match(plain, end) is not None


def is_of_a_rate(plain: str, at: int) -> bool:
    """Whether a percentage with an article before it names a duty, a stake or the like."""
    return plain.endswith(ARTICLES, 0, at) and _OF_RATE.match(plain, at) is not None


def may_move(plain: str, measured: Measured, language: str) -> bool:
    """Whether an amount may be a change that is told: what something could save, "enough to cut
    emissions by 5 tonnes", "it would cut 5 tonnes a year", is an amount of its own; so is an aim,
    "it is to cut emissions by 5 tonnes a year", while "it can cut emissions by" tells a change."""
    at, yearly = measured.start, measured.code[-5:] == "/year"
    if language != "en":
        return not yearly
    low = max(0, at - 90)
    if _ENOUGH.search(plain, low, at, line=plain):
        return False
    by = not yearly or _BY_SO_MUCH.search(plain, max(0, at - 40), at) is not None
    if by and not (yearly and _AIMED.search(plain, low, at, line=plain)):
        return True
    return _HAS_CUT.search(plain, low, at, line=plain) is not None


def _of_price(plain: str, code: str, start: int, end: int) -> _Told | None:
    """ "gained $11 to $2,544", "settled 82 cents higher at $84.17"."""
    gained = _GAINED.search(plain, max(0, start - 16), start)
    if gained is not None and (
        _REACHING.match(plain, end)
        or (_OF_GOODS.fullmatch(code) and _BESIDE.search(plain, start, end))
    ):
        return "growth", "+" if gained.group(1) in _RISES else "-", gained.start(), end
    beside = _AT_LEVEL.match(plain, end)
    if beside is None:
        return None
    return "growth", "+" if beside.group(1) in _HIGHER else "-", start, beside.end(1)


ARTICLES: Final = (
    *(" the ", " its ", " their ", " his ", " her ", " this "),
    *(" that ", " a ", " an "),
)
_ATTRIBUTE: Final = re.compile(
    r" (?:[a-z-]+ )?(?:dut(?:y|ies)|tariffs?|lev(?:y|ies)|tax(?:es)?|surcharges?|vat|fees?|"
    r"rebates?|subsid(?:y|ies)|discounts?|commissions?|premiums?|bonus(?:es)?|quotas?|caps?|limits?|"
    r"requirements?|ceilings?|targets?|stakes?|holdings?|shares?)(?![a-z])"
)
_OF_RATE: Final = re.compile(r"\d[\d.,]*(?: ?%| ?per ?cent)" + _ATTRIBUTE.pattern)
# A loss of so many per cent, not the loss of a thing: "a heat loss of 12%" is a part.
_LOSS: Final = Gated(
    r"(?<![a-z])(?:an?|its|their|the|this|that|to) (?:(?:weekly|daily|monthly|quarterly|yearly|"
    r"annual|net|total|overall|sharp|steep|small|modest|slight|further|second|third|fourth|biggest|largest|"
    r"cumulative|combined|two-day|three-day|similar) )*((?:loss|losses) (?:of|to))"
    r"(?: (?:about|around|nearly|some|more than|less than|almost|over|just|only))* $"
)
_ENOUGH: Final = Gated(
    r"(?<![a-z])(?:(?:enough|sufficient) to [a-z]+|equivalent to (?:[^.;]{0,40} and )?[a-z]+ing)"
    r" [^.;,\d]*$"
)
_BY_SO_MUCH: Final = re.compile(rf"(?<![a-z])by{ROUGHLY} $")
_AIMED: Final = Gated(r"(?<![a-z])(?:is|are|was|were|be|been) (?:[a-z]+ )?to [a-z]+ [^.;,\d]*$")
_HAS_CUT: Final = Gated(
    r"(?<![a-z])(?:ha(?:s|ve|d) (?:[a-z]+ly |together |since |already |so far )*(?:cut|reduced|"
    r"lowered|trimmed|slashed)) [^.;\d]*$"
)
_APART: Final = ("off", "given back", "handed back", "gave back", "give back", "gave up")
_ACTS: Final = frozenset(
    (
        *_APART,
        *listed(
            "grew grow grows growing grown dropped drop drops dropping sank sink sinks sunk sinking"
            " crashed expanded expand expands expanding improved improve improving strengthened"
            " strengthens strengthening weakened narrowed narrows narrowing widened widen widens"
            " widening deepened deepening advanced advance advances undercut undercuts undercutting"
            " softened hardened"
        ),
    )
)
_TO_AMOUNT: Final = re.compile(r" to (?:[a-z]{2,3}\$? ?|[$€£¥])?\d[\d.,]*+ ?+(?!%|per ?cent)")
_CUT_OF: Final = Gated(
    r"(?<![a-z])(?:price|fare|wage|salary|pay|fee|toll|tariff|rent|premium|output|production|"
    r"supply|capacity) (cuts?|hikes?|rises?) of"
    rf"{ROUGHLY} $"
)
_MORE_THAN: Final = re.compile(r"(?: [a-z0-9'-]+){0,8} than(?![a-z])")
_LESS_OF_IT: Final = re.compile(
    r" less (?!than)[a-z]{3,}(?: [a-z]{3,})?(?=[.,;]|$| (?:a year|in|from))"
)
_HIGHER: Final = ("higher", "up", "stronger", "dearer")
_GAINED: Final = re.compile(
    rf"(?<![a-z])(gained|added|lost|shed|gaining|adding|losing|shedding){ROUGHLY} $"
)
_REACHING: Final = re.compile(
    r"(?: (?:on|over|in) the (?:day|week|month|quarter|year|session|period))?"
    r" (?:to|at) (?:a (?:[a-z-]+ )*(?:high|low|record) of )?(?:[a-z]{2}\$|[$€£¥]|\d)|"
    r" (?:on|over) the (?:day|week|month|quarter|year|session)(?![a-z])"
)
# "lost 3.8 yuan/t": the price of a measure is not lost, but falls by so much.
_BESIDE: Final = re.compile("/| a | per ")  # and no "35 yuan on each tonne"
_OF_GOODS: Final = re.compile(r"[A-Z]{3}/(?:t|kg|barrel|lb|ozt|oz|MMBtu|TEU|FEU|m2|L|gallon|bu)")
# "settled 82 cents higher at $84.17"
_AT_LEVEL: Final = re.compile(
    r" (higher|lower|up|down|stronger|weaker|cheaper|dearer)(?= (?:at|to|in|on|by|for) )"
)
_TO_VALUE: Final = re.compile(
    r" (?:on )?to (?:its|the|their|his) (?:[a-z'’]+ ){0,2}(?:value|capitali[sz]ation|worth|fortune)"
)
_ADDS: Final = re.compile(r"(?<![a-z])(?:add|adds|added|adding)(?: (?:about|some|nearly|over))? $")
_MORE_OF: Final = re.compile(r" more(?! than)")
_GETS: Final = re.compile(
    r"(?<![a-z])(?:orders? for|options? (?:on|for)|buy|build|open|order|hire|add|"
    r"attract|need|sell|recruit|acquire|take|launch|set up|train|plant|install|deliver|"
    r"make|admit|invite|a further|another) $"
)
# "Hebei lost 153,000 people, taking its population to 73.78 million"
_LOST: Final = re.compile(r"(?<![a-z])(lost|loses|losing|shed|gained|gains|gaining|added|adds) $")
_OF_PEOPLE: Final = re.compile(
    r"(?<![a-z])(?:population|headcount|workforce|payroll|membership|inhabitants)(?![a-z])"
)
