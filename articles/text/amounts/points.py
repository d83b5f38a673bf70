"""Points: of a percentage that was told before, or of an index."""

import re
from typing import Final

from articles.text.amounts import cues, units
from articles.text.amounts.number_types import ONE, Measured, Number

_POINTS: Final = re.compile(r" (?:points?|poin)(?![a-z])")


def after(line: str, at: int) -> int | None:
    """Where the "points" behind a number end; None without them."""
    match = _POINTS.match(line, at)
    return None if match is None else match.end()


def unit_at(
    line: str, number: Number, end: int, previous: Measured | None, language: str
) -> units.Unit | None:
    """What the points that end at `end` are of; None for the points of a letter."""
    behind = previous if previous is not None and previous.code in _PERCENT else None
    gap = line[behind.end : number.start] if behind is not None else ""
    # "fell 0.4%, or 8 points": the same change in other terms
    again = (
        behind is not None
        and _OTHERWISE.fullmatch(gap) is not None
        and cues.change_before(line, behind.start, language, strict=False) is not None
    )
    if number.value < 100 and _TO_PERCENT.match(line, end):
        return units.Unit("percentage_point", ONE, end)  # "fell 2.3 points to 61.4%"
    if _AND_PERCENT.match(line, end) or _MARKET.search(gap):
        return units.Unit("index", ONE, end)
    if _OF_ERROR.search(line, max(0, number.start - 40), number.start):
        return units.Unit("percentage_point", ONE, end)
    near = behind is not None and len(gap) <= 80 and ". " not in gap
    # An index stands in the thousands.
    if near and not again and number.value < 100:
        return units.Unit("percentage_point", ONE, end)
    if number.value < 100 and language == "en":
        clause = cues.clause_before(line, number.start, language)
        if _OF_A_WHOLE.search(clause) is not None and _MARKET.search(clause) is None:
            return units.Unit("percentage_point", ONE, end)  # "the literacy rate rose two points"
    if number.value < 100 and not again and not _scores(line, number, language):
        return None  # "4 poin" of a letter
    return units.Unit("index", ONE, end)


def _scores(line: str, number: Number, language: str) -> bool:
    """Whether points are of an index: one is named before them, or they move."""
    clause = cues.clause_before(line, number.start, language)
    return _SCORE.search(clause) is not None or cues.names_change(clause, language)


# "lost 1.85 points, or 0.06%": in other terms
_AND_PERCENT: Final = re.compile(
    r",? (?:or|atau) (?:(?:about|sekitar) )?\d{1,2}(?:[.,]\d{1,3})? ?%"
)
_OF_A_WHOLE: Final = re.compile(
    r"(?<![a-z])(?:shares? of|market share|vote share|(?<!interest )(?<!exchange )rates?|turnout|"
    r"support|approval|occupancy|penetration|margins?|proportion|participation|percentage|"
    r"unemployment|employment|coverage|utili[sz]ation|vacancy|uptake|take-up|backing|satisfaction|"
    r"trust in|confidence in|load factor|enrolment)(?![a-z])"
)
_OF_ERROR: Final = re.compile(
    r"(?<![a-z])margin of error (?:is|was|of) (?:about |plus[ -]or[ -]minus )?$"
)
_MARKET: Final = re.compile(
    r"(?<![a-z])(?:index|composite|ftse|nasdaq|dow|nikkei|s&p|dax|cac|kospi|stoxx|hang seng)"
    r"(?![a-z])"
)
_TO_PERCENT: Final = re.compile(r" (?:to|at) (?:a [a-z-]+ )?\d{1,3}(?:\.\d+)?(?: ?%| per ?cent)")
_PERCENT: Final = ("percent", "percentage_point")
_OTHERWISE: Final = re.compile(r",? (?:or|atau) (?:(?:about|around|some|sekitar) )?| \(")
_SCORE: Final = re.compile(
    r"(?<![a-z])(?:index|indeks|ihsg|pmi|ftse|nasdaq|dow|nikkei|shares|stocks|saham|rupiah|dolar|yuan)"
)
