"""One numeral, as digits or in words, to its value and the half-width of its rounding.

A numeral is read here without its surroundings; numbers.py finds numerals in a text.
"""

import re
from decimal import Decimal
from functools import lru_cache
from typing import Final

from articles.text.amounts import number_data as data
from articles.text.values import value

# More characters than any figure that a person prints; longer runs are identifiers or an attack.
LONGEST: Final = 40
# What a database column keeps exactly (SQLite stores decimals as doubles).
SIGNIFICANT: Final = 15
AMBIGUOUS_GROUPING: Final = "separator_read_as_decimal"
AMBIGUOUS_DECIMAL: Final = "separator_read_as_grouping"
_HALF: Final = Decimal("0.5")
_HALF_WIDTHS: Final = tuple(_HALF.scaleb(-places) for places in range(LONGEST + 1))
_SEPARATED: Final = re.compile(r"\d++(?:[.,']\d++)*+")


@value
class Numeral:
    """A value in units of the numeral itself; `half_width` is half its last printed place."""

    value: Decimal
    half_width: Decimal
    reason: str = ""

    def times(self, factor: Decimal) -> "Numeral":
        """The same so many times."""
        return Numeral(self.value * factor, self.half_width * factor, self.reason)


_ONE: Final = Decimal(1)
_PRECISION: Final = 27  # digits beyond which a Decimal cannot be made whole


def tidy(value: Decimal) -> Decimal:
    """The same value without an exponent, idle zeros or the sign of a zero: 1E+3 becomes 1000."""
    return _tidied(str(value))


# A long text has the same few half-widths, and many a value, thousands of times: they are shared.
# By their digits: to hash a decimal with places takes longer than to tidy it.
@lru_cache(maxsize=2048)
def _tidied(digits: str) -> Decimal:
    if len(digits) <= _PRECISION and "E" not in digits and digits[0] != "-":
        return Decimal(digits.rstrip("0").rstrip(".") if "." in digits else digits)
    value = Decimal(digits)
    whole = value.to_integral_value()
    if whole.adjusted() >= _PRECISION:
        return Decimal(int(whole))
    return whole.quantize(_ONE) + 0 if whole == value else value.normalize()


def _one(digits: str, places: int = 0, reason: str = "") -> tuple[Numeral, ...]:
    """Digits of which so many stand behind the point; idle zeros there are not kept."""
    whole = Decimal(digits)
    if places and len(digits) <= _PRECISION:
        whole = tidy(whole)
    if len(digits) > SIGNIFICANT and len(whole.normalize().as_tuple().digits) > SIGNIFICANT:
        return ()
    return (Numeral(whole, _HALF_WIDTHS[places], reason),)


def _numeral(digits: str) -> Numeral | None:
    found = _one(digits, len(digits.partition(".")[2]))
    return found[0] if found else None


def _grouped(parts: list[str]) -> bool:
    return (1 <= len(parts[0]) <= 3 and all(len(part) == 3 for part in parts[1:])) or _lakhs(parts)


def _lakhs(parts: list[str]) -> bool:
    """12,34,567: the grouping of India."""
    lengths = [len(part) for part in parts]
    return len(parts) > 2 and lengths[0] <= 2 and lengths[-1] == 3 and {*lengths[1:-1]} == {2}


# Two of three figures of an article were read not long ago, in it or in another.
@lru_cache(maxsize=2048)
def read_digits(raw: str, language: str) -> tuple[Numeral, ...]:
    """Every reading of ASCII digits with separators, the likeliest first; empty when malformed.

    Both separators: the last is the decimal. One kind repeated: grouping. One, followed by other
    than three digits: decimal; followed by three: the language decides, and what English copy in
    an Indonesian outlet would mean is listed as the other reading. A leading 0 is decimal.
    """
    if len(raw) > LONGEST or raw.startswith("000"):
        return ()
    if raw.isdecimal():
        return _one(raw)
    whole, mark, rest = raw.partition("," if "," in raw else ".")
    if whole.isdecimal() and rest.isdecimal():
        return _one_separator(whole, mark, rest, language)
    kinds = [mark for mark in ",.'" if mark in raw]
    if len(kinds) > 2 or not _SEPARATED.fullmatch(raw):
        return ()
    if len(kinds) == 1:
        parts = raw.split(kinds[0])
        return _one("".join(parts)) if _grouped(parts) else ()
    grouping, decimal = sorted(kinds, key=raw.rfind)
    whole, _, rest = raw.rpartition(decimal)
    if decimal in whole or decimal == "'":
        return ()
    parts = whole.split(grouping)
    return _one("".join(parts) + "." + rest, len(rest)) if _grouped(parts) else ()


def _one_separator(whole: str, kind: str, rest: str, language: str) -> tuple[Numeral, ...]:
    places = len(rest)
    decimal = f"{whole}.{rest}"
    if places != 3 or len(whole) > 3 or whole.startswith("0"):
        return _one(decimal, places)
    grouping = whole + rest
    if language != "id":
        return _one(grouping) if kind == "," else _one(decimal, places)
    if kind == ".":
        return _one(grouping) + _one(decimal, places, AMBIGUOUS_GROUPING)
    return _one(decimal, places) + _one(grouping, 0, AMBIGUOUS_DECIMAL)


# The same few are written again and again.
@lru_cache(maxsize=512)
def read_han(raw: str) -> Numeral | None:
    """A numeral in Chinese characters (三千五百万, 一万五千亿, 二〇二四, 三点五), else None."""
    if not raw or len(raw) > LONGEST:
        return None
    whole, point, decimals = raw.partition("点")
    if point:
        return _han_decimal(whole, decimals)
    if len(raw) > 1 and all(char in data.HAN_DIGITS for char in raw):
        return _numeral("".join(str(data.HAN_DIGITS[char]) for char in raw))
    return _han_places(raw)


_PAIR: Final = re.compile(
    "([一二三四五六七八九百千万亿]*[十百千万亿])?([一二两三四五六七八])([二两三四五六七八九])([十百千万亿]*)"
)


def read_han_pair(raw: str) -> tuple[Numeral, Numeral] | None:
    """六七十, 十七八, 三五百: a range written as one numeral, as its two ends; else None."""
    match = _PAIR.fullmatch(raw)
    if match is None:
        return None
    head, low, high, tail = match.groups(default="")
    step = data.HAN_DIGITS[high] - data.HAN_DIGITS[low]
    if step != 1 and low + high != "三五":
        return None
    ends = read_han(head + low + tail), read_han(head + high + tail)
    return (ends[0], ends[1]) if ends[0] is not None and ends[1] is not None else None


def _han_decimal(whole: str, decimals: str) -> Numeral | None:
    tail = decimals.rstrip("十百千万亿")
    if not tail or not all(char in data.HAN_DIGITS for char in tail):
        return None
    left = read_han(whole)
    scale = han_scale(decimals[len(tail) :])
    if left is None:
        return None
    digits = "".join(str(data.HAN_DIGITS[char]) for char in tail)
    numeral = _numeral(f"{left.value}.{digits}")
    return None if numeral is None else numeral.times(scale)


@lru_cache(maxsize=64)
def han_scale(places: str) -> Decimal:
    """十百千万亿 as a product: 万亿 is 10^12."""
    return Decimal(10) ** sum(data.HAN_PLACES[char] for char in places)


def _han_places(raw: str) -> Numeral | None:
    total = section = digit = Decimal(0)
    step = Decimal(1)  # the last place that was named
    last_big = None
    pending = False
    for char in raw:
        if char in "零〇":
            digit, pending, step = Decimal(0), False, Decimal(1)
            continue
        if char in data.HAN_DIGITS:
            if pending and digit:
                return None
            digit, pending = Decimal(data.HAN_DIGITS[char]), True
            step = Decimal(1)
            continue
        power = data.HAN_PLACES.get(char)
        if power is None:
            return None
        place = Decimal(10) ** power
        if power < 4:
            section += (digit if pending else Decimal(1)) * place
            step = place
        else:
            if last_big == power:
                return None
            section += digit
            if last_big is None or last_big > power:
                total += (section if section or total else Decimal(1)) * place
            else:
                total = (total + section) * place
            step *= place
            section, last_big = Decimal(0), power
        digit, pending = Decimal(0), False
    if pending and digit and raw[-2:-1] in _BEFORE_ELIDED and raw[-1] in data.HAN_DIGITS:
        # 一万五 is 15000: the place after the last one named.
        place = Decimal(10) ** (data.HAN_PLACES[raw[-2]] - 1)
        digit, step = digit * place, place
    return Numeral(total + section + digit, step * _HALF)


_BEFORE_ELIDED: Final = tuple("百千万亿")


def read_words(words: str, language: str) -> Numeral | None:
    """A numeral in English or Indonesian words ("three hundred and five", "dua puluh lima")."""
    parts = words.replace("-", " ").split()
    if not parts or len(parts) > 20 or (len(parts) == 1 and parts[0] in _ONLY_SCALES):
        return None
    point = "koma" if language == "id" else "point"
    if point in parts:
        return _pointed(parts, point)
    return _indonesian(parts) if language == "id" else _english(parts)


# "dalam miliar yuan", "million": a scale alone is no number; "a million" is.
_ONLY_SCALES: Final = frozenset(
    (
        *("hundred", "dozen", "dozens", "belas", "puluh", "ratus"),
        *(*data.ENGLISH_POWERS, *data.INDONESIAN_POWERS),
    )
)


def _pointed(parts: list[str], point: str) -> Numeral | None:
    """ "five point two million", "lima koma dua": digits one by one after the point."""
    at = parts.index(point)
    english = point == "point"
    ones = data.ENGLISH_ONES if english else data.INDONESIAN_ONES
    powers = data.ENGLISH_POWERS if english else data.INDONESIAN_POWERS
    whole = _english(parts[:at]) if english else _indonesian(parts[:at])
    digits = [str(ones[part]) for part in parts[at + 1 :] if part in ones]
    scale = Decimal(10) ** sum(powers.get(part, 0) for part in parts[at + 1 :])
    numeral = _numeral(f"{whole.value}.{''.join(digits)}") if whole and digits else None
    return None if numeral is None else numeral.times(scale)


def _english(parts: list[str]) -> Numeral | None:
    total = section = Decimal(0)
    step = Decimal(1)
    known = False
    for part in parts:
        if part in ("and", "a", "an"):
            continue
        if part in data.ENGLISH_ONES or part in data.ENGLISH_TENS:
            section += data.ENGLISH_ONES.get(part, data.ENGLISH_TENS.get(part, 0))
            step = Decimal(1)
        elif part in ("dozen", "dozens"):
            section = (section or Decimal(1)) * 12
        elif part == "hundred":
            section = (section or Decimal(1)) * 100
            step = Decimal(100)
        elif part in data.ENGLISH_POWERS:
            place = Decimal(10) ** data.ENGLISH_POWERS[part]
            total += (section or Decimal(1)) * place
            section, step = Decimal(0), step * place
        else:
            return None
        known = True
    return Numeral(total + section, step * _HALF) if known else None


def _indonesian(parts: list[str]) -> Numeral | None:
    total = section = digit = Decimal(0)
    step = Decimal(1)
    for part in parts:
        if part in data.INDONESIAN_ONES:
            digit = Decimal(data.INDONESIAN_ONES[part])
            step = Decimal(1)
        elif part in data.INDONESIAN_WHOLE:
            whole = Decimal(data.INDONESIAN_WHOLE[part])
            step = Decimal(1) if part == "sebelas" else whole
            if whole >= 1000:
                total, section = total + section + whole, Decimal(0)
            else:
                section += whole
            digit = Decimal(0)
        elif part in ("belas", "puluh", "ratus"):
            place = Decimal({"belas": 1, "puluh": 10, "ratus": 100}[part])
            section += digit + 10 if part == "belas" else (digit or Decimal(1)) * place
            step, digit = place, Decimal(0)
        elif part in data.INDONESIAN_POWERS:
            place = Decimal(10) ** data.INDONESIAN_POWERS[part]
            total += ((section + digit) or Decimal(1)) * place
            step, section, digit = step * place, Decimal(0), Decimal(0)
        else:
            return None
    return Numeral(total + section + digit, step * _HALF)
