"""Numbers in English that go on behind their scale: "3 hundred and 21", "3 million and a half"."""

import re
from dataclasses import replace
from decimal import Decimal
from typing import Final

from articles.text.amounts import number_data as data
from articles.text.amounts.number_types import Number
from articles.text.amounts.numerals import Numeral, read_words

_SMALL: Final = "|".join(sorted((*data.ENGLISH_ONES, *data.ENGLISH_TENS), key=len, reverse=True))
_NO_SCALE: Final = r"(?![\d%a-z]|[.,]\d|[ -](?:per|hundred|thousand|million|billion|trillion))"
_HUNDREDS: Final = re.compile(rf" (?P<hundreds>\d) hundred{_NO_SCALE}")
_REST: Final = re.compile(rf" and (?P<rest>\d\d?|(?:{_SMALL})(?:-(?:{_SMALL}))?){_NO_SCALE}")
# "3 million and a third were sold": a part of something else.
_PART: Final = re.compile(
    r" and (?P<part>an?|one|two|three) (?P<of>half|thirds?|quarters?)"
    r"(?<!a third)(?<!one third)(?![a-z-]| (?:of|were|was|are|is|have|has|had|said|"
    r"will|would|from|to|in|per)(?![a-z]))(?: (?P<scale>million|billion)(?![a-z]))?|"
    r" and (?:a|one) third(?=$|[.,;:)])"
)


def with_rest(plain: str, number: Number) -> Number:
    """A number with what is added to it in words; the same number where nothing is."""
    if not plain.startswith(" ", number.end) or len(number.readings) != 1:
        return number
    if number.form == "digits" and number.scale == 1000:
        if hundreds := _HUNDREDS.match(plain, number.end):
            number = _plus(number, Decimal(hundreds.group("hundreds")) * 100, hundreds.end())
            return _with_small(plain, number)
        return number
    if number.form == "digits" and number.scale == 100:
        return _with_small(plain, number)
    if plain.startswith(" and ", number.end):
        return _with_part(plain, number)
    return number


def _with_small(plain: str, number: Number) -> Number:
    rest = _REST.match(plain, number.end)
    if rest is None:
        return number
    word = rest.group("rest")
    small = Numeral(Decimal(word), Decimal(0)) if word.isdigit() else read_words(word, "en")
    return _plus(number, small.value, rest.end()) if small and 0 < small.value < 100 else number


def _with_part(plain: str, number: Number) -> Number:
    """A half, thirds or quarters: of the scale where one was named last, of one where none was."""
    last = plain[number.start : number.end].rsplit(" ", 1)[-1]
    power = data.ENGLISH_POWERS.get(last)
    if power is None and (number.form != "words" or last == "hundred"):
        return number
    part = _PART.match(plain, number.end)
    if part is None:
        return number
    of = data.ENGLISH_PARTS[(part.group("of") or "third").rstrip("s")]
    count = data.ENGLISH_ONES.get(part.group("part") or "a", 1)
    if part.group("scale"):
        power = data.ENGLISH_POWERS[part.group("scale")]
    scale = Decimal(10) ** (power or 0)
    share = (Decimal(count) / of * scale).quantize(Decimal("0.0001"))
    return _plus(number, share, part.end())


def _plus(number: Number, value: Decimal, end: int) -> Number:
    one = number.readings[0]
    whole = replace(one, value=one.value + value, half_width=Decimal("0.5"))
    return replace(number, end=end, readings=(whole,))
