"""Ways to write an amount in two parts: 3 dollars and 50 cents, 5 feet 2 inches, 7 jam 15 menit.

Works on the plain shadow of a text and looks a bounded way.
"""

import re
from dataclasses import replace
from decimal import Decimal
from typing import Final

from articles.text.alternatives import one_of
from articles.text.amounts import number_data as data
from articles.text.amounts.number_types import Number
from articles.text.amounts.numerals import read_words
from articles.text.amounts.units import Unit, is_currency
from articles.text.times.period_data import COUNTS

_SMALL: Final = one_of((*data.ENGLISH_ONES, *data.ENGLISH_TENS))
_FEW: Final = "|".join(COUNTS)
_COUNT: Final = rf"(\d{{1,2}}|(?:{_SMALL})(?:-(?:{_SMALL}))?|{_FEW})"
# And "83 dollars 20 a barrel", as it is said
_CENTS: Final = re.compile(
    rf"(?: and)? {_COUNT} (?:cents?|pence)(?![a-z]| (?:a|per|each) )|"
    r" (\d\d)(?= (?:an?|per) (?:barrel|ounce|tonne|ton|kilo|litre|share|day|gallon|pound|bushel|"
    r"head|night|hour)(?![a-z]))"
)
_ON_THE_DOLLAR: Final = re.compile(
    r" (?:on|in) (?:the|each|every) (?:dollar|euro|pound|yuan|rupee|ringgit|baht|peso|rand)"
    r"(?: (?:lent|owed|invested|spent|borrowed|claimed))?(?![a-z])"
)
_INCHES: Final = re.compile(
    rf"(?: and)? {_COUNT} ?(?:inch|inches)(?![a-z])|(?<=\d ft) (\d{{1,2}}) ?in(?![a-z])"
)
# What may stand behind hours, minutes and years: "7 jam 15 menit", "lima tahun enam bulan".
_RESTS: Final = {
    code: re.compile(rf"(?: and| dan|{comma})? {_COUNT} (?:{words})(?![a-z])")
    for code, comma, words in (
        ("hour", ",", "minutes?|mins?|menit"),
        ("min", ",", "seconds?|secs?|detik"),
        ("year", "", "months?|bulan"),
    )
}
# "1h 45min", "2 hr 5m"
_SHORT_REST: Final = re.compile(r"(?<=[hrs]) ?(\d{1,2}) ?m(?:ins?)?(?![a-z0-9/])")
_AND_A_PART: Final = re.compile(r" and a (half|quarter)(?![a-z])")
# A currency by its code, then the scale: as tables are headed.
_SCALED_CODE: Final = re.compile(r"(?<= [a-z]{3}) (million|billion|trillion)(?![a-z])")
REST_BEGINS: Final = (" ", ",")
_ZERO: Final = Decimal(0)
_OF: Final = {"ft": 12, "hour": 60, "min": 60, "year": 12}


def on_the_dollar(line: str, unit: Unit) -> int:
    """Where "on the dollar" ends behind cents, which are so many percent then; 0 without it."""
    parts = is_currency(unit.code) and unit.factor < 1
    found = _ON_THE_DOLLAR.match(line, unit.end) if parts else None
    return 0 if found is None else found.end()


def with_rest(line: str, number: Number, unit: Unit) -> tuple[Unit, Decimal]:
    """A unit with what is written behind it, and how much that adds to the value."""
    money = is_currency(unit.code) and unit.factor == 1
    if money and not number.scaled and (scaled := _SCALED_CODE.match(line, unit.end)):
        factor = Decimal(10) ** data.ENGLISH_POWERS[scaled.group(1)]
        return replace(unit, factor=factor, end=scaled.end()), _ZERO
    part = _AND_A_PART.match(line, unit.end) if line.startswith(" and ", unit.end) else None
    if part is not None:
        more = Decimal("0.5") if part.group(1) == "half" else Decimal("0.25")
        return replace(unit, end=part.end()), more * unit.factor
    match = _CENTS.match(line, unit.end) if money else None
    if unit.code in _RESTS and number.whole:
        match = _RESTS[unit.code].match(line, unit.end)
        if match is None and unit.code == "hour":
            match = _SHORT_REST.match(line, unit.end)
    if unit.code == "ft":
        match = _INCHES.match(line, unit.end)
    if match is None:
        return unit, _ZERO
    word = match[match.lastindex or 0]
    numeral = None if word.isdigit() or word in COUNTS else read_words(word, "en")
    count = numeral.value if numeral else Decimal(COUNTS.get(word, word))
    of = 100 if money else _OF[unit.code]
    return replace(unit, end=match.end()), (count / of).quantize(Decimal("0.0001")).normalize()
