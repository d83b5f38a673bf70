"""Prices in English by what the text has told of: shares, goods, portions, a price before it.

All functions take the plain shadow of a text and look a bounded way.
"""

import re
from decimal import Decimal
from typing import Final

from articles.text.amounts import price_data, unit_data
from articles.text.amounts.figures import Line
from articles.text.amounts.number_types import Measured
from articles.text.amounts.price_data import ROUGHLY

GOODS_NEAR: Final = 600
_NEAR: Final = 400

# -- shares, and goods that the text tells of -------------------------------------------------

_SHARE: Final = re.compile(
    r"(?<![a-z])(?:(?<!will )(?<!to )share(?:s|(?! of))(?! £| \$| €)|stocks?|adrs?|price target|"
    r"target price|share price|offer price|"
    r"issue price|ipo price|dividend|earnings per share|eps|units of the trust)(?![a-z])"
)
_OF_OIL: Final = re.compile(
    r"(?<![a-z])(?:brent|wti|west texas intermediate|crude(?! steel| birth| death)|oil prices?|"
    r"oil futures|(?:opec|oil) basket)(?![a-z])"
)
_BENCHMARK: Final = re.compile(r"(?<![a-z])(?:brent|wti|west texas intermediate)(?![a-z])")
_OIL_AT: Final = re.compile(
    r"(?<![a-z])(?:at|to|of|from|by|was|is|hit|reached|touched|above|below|under|over|around|near|"
    rf"lost|gained|fell|rose|dropped|up|down|added|shed|adding|settled|closed|ended|between|and|"
    rf"or){ROUGHLY} ?$"
)
_DEAREST_BARREL: Final = Decimal(250)


def of_oil(line: Line, measured: Measured, before: str) -> str:
    """ "Brent closed at $40.15": of a barrel, where the text tells of barrels."""
    if measured.number.scaled or measured.number.value > _DEAREST_BARREL:
        return ""
    like = line.rates.get(measured.code)
    rated = like is not None and like.unit.endswith("/barrel")
    told = max(_OF_OIL.finditer(before), key=re.Match.start, default=None)
    if (
        not (rated or _BENCHMARK.search(before))
        and "barrel" not in line.plain
        and "barrel" not in line.before
    ):
        return ""
    if told is None or not _OIL_AT.search(before) or _SHARE.search(before):
        return ""
    return "" if _SUMS.search(before, told.end()) else "/barrel"


# -- like a price that was told before -------------------------------------------------------


def as_told(line: Line, measured: Measured, before: str) -> str:
    """ "lost 0.6% to 3,102 yuan" behind "2,973 yuan a tonne": of the same goods."""
    like = line.rates.get(measured.code)
    if like is None:
        return ""
    at = line.offset + measured.start
    gap = at - like.end
    if line.plain.startswith((" in all", " in total", " altogether", " all told"), measured.end):
        return ""
    told = line.plain[max(0, like.end - line.offset) : measured.start]
    here = like.start >= line.offset and 0 <= gap <= len(before)
    if not 0 <= gap <= _NEAR or _SUMS.search(told if here else before[-90:]):
        return ""
    rate = like.unit.partition("/")[2]
    value = measured.number.value * measured.factor
    part = abs(like.value) / value if value else 0
    change = _BY_SO_MUCH.search(before) or _MORE.match(line.plain, measured.end)
    if here:
        near = Decimal("0.05") <= part <= _FAR_HERE or (change and part >= 1)
        if not near:
            return ""
        if rate not in unit_data.MEASURES and _ANOTHER.search(told):
            return ""  # "watches start at $170, refurbished phones can be had for $200"
        if change or _LINKED.search(told):
            return "/" + rate
        # "schools pay 2.65 yuan per cubic metre and hotels 3.4 yuan"
        return "/" + rate if Decimal("0.2") <= part <= _FAR and _NEXT.search(told) else ""
    if rate in price_data.RHYTHMS:
        return ""
    if _PRICE.search(before) is None:  # "Parity comes at 25 yuan."
        alike = measured.number.scaled == (abs(like.value) >= _SCALED)
        most = _MOST_ALIKE * 4 if rate in _WEIGHED and abs(like.value) < 1000 else _MOST_ALIKE
        return "/" + rate if alike and 1 / most <= part <= most else ""
    near = Decimal("0.2") <= part <= _FAR or (change and part >= 1)
    return "/" + rate if near else ""


_SCALED: Final = Decimal(100_000)
_WEIGHED: Final = ("kg", "jin", "lb")
_MOST_ALIKE: Final = Decimal("2.5")
_FAR: Final = 5
_ANOTHER: Final = re.compile(
    r"(?:,|;| and| while)(?! (?:[a-z]+ )?it )(?: [a-z\d'’-]+){2,6} (?:can|could|may|might|is|"
    r"are|was|were|costs?|sells?|starts?|goes|go|comes?|have|has)(?![a-z])"
)
_FAR_HERE: Final = 20
_NEXT: Final = re.compile(
    rf"(?:[,;]| and| while| but| or) (?:[a-z'-]+ ){{1,3}}{ROUGHLY.replace(' (?', '(?', 1)} ?$"
)
_LINKED: Final = re.compile(
    r"(?:[,:]|(?<![a-z])(?:to|from|at|against|versus|with|than|and|or|but|for|of|reached|hit|was|"
    r"were|is|vs\.?|under|over|around|brought|brings|got|paid|pays?|instead of|rather than|"
    rf"averaged|averages|in|cost|costs|ones|another|plus)){ROUGHLY}(?: an?)? ?$"
)
_BY_SO_MUCH: Final = re.compile(
    r"(?<![a-z])(?:up|down|rose|rising|fell|falling|gained|lost|dropped|added|shed|slipped|climbed|"
    r"jumped|increase of|rise of|fall of|drop of|decline of|gain of|loss of|cut of|discount of|"
    r"premium of|losing|adding|by|saving|saves|a loss of)"
    r"(?: (?:by|a|an|another|further|about|around|nearly|some|roughly|over|just))* ?$"
)
_MORE: Final = re.compile(
    r" (?:more|less|higher|lower|cheaper|dearer|below|above|up|down|under the|over the)(?![a-z])"
)
_PRICE: Final = re.compile(
    r"(?<![a-z])(?:pric(?:e|es|ed|ing)|gap|quot(?:e|es|ed)|trad(?:ed|es|ing)|settled|fetch(?:es|ed)?|"
    r"s[eo]lls?|selling|sold|bid|bids|bidding|offer(?:s|ed|ing)?|futures|contract|spot|premium|"
    r"discount|assess(?:ed|ment)|cost|costs|ended|closed|averag(?:ed|es|ing)|benchmark|tariff|"
    r"(?:rose|fell|climbed|slipped|gained|lost|dropped|jumped|eased|inched|edged|added|down|up)"
    r"(?= [^;]{0,40}(?:to|at) ))"
    r"(?![a-z])"
)
_SUMS: Final = re.compile(
    r"(?<![a-z])(?:that (?:is|was|makes|means)|c[ao]mes? to|works out|total|totall?ing|totall?ed|"
    r"revenue|profits?|turnover|invest(?:s|ed|ing|ment)?|loans?|debts?|budget|worth of|spent|spend|"
    r"spending|fines?|fined|raised|market (?:value|cap)|bonds?|funds?|deposit|wages?|salary|"
    r"salaries|pension|(?<!after )(?<!before )subsid(?:y|ies)|insurance|parking|deal|"
    r"sales of)(?![a-z])"
)
