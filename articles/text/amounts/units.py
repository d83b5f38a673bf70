"""The unit beside a number: currency before it, unit after it, what it is per.

All functions take the plain shadow of a text (plain.py) and look a bounded way, so that reading a
text costs time in proportion to its length.
"""

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import Final

from articles.text.alternatives import one_of, tree
from articles.text.amounts import currency_data as money
from articles.text.amounts import unit_data as data
from articles.text.amounts import unit_data_han as han
from articles.text.amounts.number_types import ONE

# The codes of parts and of multiples.
RELATIVE: Final = ("percent", "percentage_point", "ratio", "permille")
_BORROWED: Final = {word: data.INDONESIAN[word] for word in ("persen", "hektare", "hektar")}
_PERCENT: Final = {
    word: data.ENGLISH[word] for word in ("percent", "percentage points", "percentage point")
}
_SIGNS: Final = {sign: (code, ONE) for sign, code in money.SUFFIXES.items()}
# 缓释片30mg: in Chinese copy the dose in Latin letters is a part of a medicine's name.
_MEASURES: Final = {word: unit for word, unit in data.SYMBOLS.items() if word != "mg"}
_WORDS: Final = {
    "en": {**data.SYMBOLS, **_BORROWED, **data.ENGLISH},
    # Indonesian outlets reprint English copy, word by word at times: "turun 30 percent".
    "id": {**data.SYMBOLS, **data.ENGLISH, **data.INDONESIAN},
    "zh-hans": {**_MEASURES, **_PERCENT, **han.CHINESE},
}


@dataclass(slots=True)
class Unit:
    """A unit found in a text: its code, the factor to it, and where it ends.

    `counted` is a noun or classifier; `known` is false where only its position says so.
    """

    code: str
    factor: Decimal
    end: int
    counted: bool = False
    known: bool = True


@lru_cache(maxsize=1024)
def is_currency(code: str) -> bool:
    return code.partition("/")[0] in money.CURRENCIES


def _pattern(words: list[str]) -> str:
    ordered = sorted(words, key=len, reverse=True)
    return f"(?:{tree(re.escape(word).replace(r'\ ', '[ -]') for word in ordered)})"


class _ByFirst(dict[str, re.Pattern[str] | None]):
    """The units of a language by their first character, made when first asked for."""

    def __init__(self, language: str) -> None:
        words = list(_WORDS[language])
        latin = [word for word in words if word.isascii() or word[0] in "㎡‰µk"]
        signs = [word for word in latin if not word[-1].isalnum() and word[-1] not in "²³"]
        self._kinds = (
            ([word for word in words if word not in latin], ""),
            # "in 2022 € 5 million": the sign of what follows.
            (list(_SIGNS), r"(?! ?\d)"),
            (signs, ""),
            ([word for word in latin if word not in signs], "(?![a-z0-9²³])"),
        )

        self._firsts = {word[0] for kind, _ in self._kinds for word in kind}

    def __missing__(self, first: str) -> re.Pattern[str] | None:
        if first not in self._firsts:
            return None
        kinds = [([one for one in words if one[0] == first], end) for words, end in self._kinds]
        body = "|".join(_pattern(words) + end for words, end in kinds if words)
        return self.setdefault(first, re.compile(body))


_BY_FIRST: Final = {language: _ByFirst(language) for language in _WORDS}
_QUOTES: Final = frozenset('"”')
_BEFORE_UNIT: Final = frozenset("- ") | _QUOTES


def unit_after(plain: str, at: int, language: str) -> Unit | None:
    """The unit that begins at `at`, after at most one space, hyphen or end of a quotation."""
    first, start = plain[at : at + 1], at
    if first in _BEFORE_UNIT:
        start += 2 if first in _QUOTES and plain.startswith(" ", at + 1) else 1
        first = plain[start : start + 1]
    if "一" <= first <= "鿿":
        language = "zh-hans"
    pattern = _BY_FIRST[language][first]
    match = None if pattern is None else pattern.match(plain, start)
    if match is None:
        return None
    word, table = match[0], _WORDS[language]
    if word not in table:
        table, word = (_SIGNS, word) if word in _SIGNS else (table, word.replace("-", " "))
    code, factor = table[word]
    return Unit(code, factor, match.end())


_PREFIX: Final = re.compile("(?:" + one_of(money.PREFIXES) + r")[ ]?$")
_NAME_ENDS: Final = frozenset(
    word[-1] + " " for word in money.PREFIXES if " " in word and word[-1].isalpha()
)
_PREFIX_ENDS: Final = frozenset(word[-2:] for word in money.PREFIXES)
_BEFORE_FIGURES: Final = frozenset((*" -−", *(word[-1] for word in money.PREFIXES)))


def currency_before(plain: str, at: int) -> tuple[int, str] | None:
    """The currency sign that ends at `at` (one space and a minus allowed), as (start, code)."""
    if plain[at - 1 : at] not in _BEFORE_FIGURES:
        return None
    if at > 1 and plain[at - 1] in "-−" and plain[at - 2] not in "-−":
        at -= 1  # "$-3.2 million", "RMB -212 million"
    end = at - (plain[at - 1 : at] == " ")
    if (
        plain[end - 1 : end] not in _PREFIX_ENDS
        and plain[end - 2 if end > 2 else 0 : end] not in _PREFIX_ENDS
    ):
        return None
    # Long names end in a word of their own.
    reach = 24 if plain[max(0, at - 2) : at] in _NAME_ENDS else 8
    match = _PREFIX.search(plain[max(0, at - reach) : at])
    if match is None:
        return None
    start = at - (match.end() - match.start())
    sign = match.group().rstrip()
    if sign[0].isalpha() and start and plain[start - 1].isascii() and plain[start - 1].isalnum():
        return None
    return start, money.PREFIXES[sign]
