"""A number beside which no unit of measure stands, and what its rules ask of its line."""

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Final, TypeGuard

from articles.text.amounts import cues, units
from articles.text.amounts.number_types import ONE, Measured, Number
from articles.text.amounts.units import Unit

# Codes that say nothing of what is measured.
RELATIVE: Final = (*units.RELATIVE, "index")
# The word before a number, as printed.
WORD_BEFORE: Final = re.compile(r"([^\s(“\"]+) $")
# Where the next sentence begins.
NEXT_SENTENCE: Final = re.compile(r"[.!?] ")
ANOTHER: Final = re.compile(r"(?<![a-z])(?:another|a further|an additional) $")
# How many times as many a bare number may be as what it is said to count: "four runways, made for
# 72 million" is not of runways.
TOO_MANY: Final = 100_000
# What may stand between a verb and its number.
ROUGHLY: Final = (
    r"(?: (?:about|around|nearly|almost|roughly|over|more than|fewer than|just|only|some|up to|"
    r"at least|as little as|another|a further|sekitar|hampir|lebih dari|sedikitnya))*"
)
_LONGEST_YEAR: Final = 4


@dataclass(slots=True)
class Bare:
    """Such a number, in a line as printed (`text`) and in its plain shadow (`line`).

    A unit would begin at `at`. `previous` was measured before it.
    """

    text: str
    line: str
    number: Number
    at: int
    previous: Measured | None
    language: str

    @property
    def gap(self) -> str:
        """The words since the number before; none where there is no such number."""
        return "" if self.previous is None else self.since(self.previous)

    @property
    def is_whole(self) -> bool:
        """Whether it has no decimals, so that it may be a count."""
        return self.number.whole

    @property
    def is_long(self) -> bool:
        """Whether it is written with more digits than a year has."""
        return self.number.end - self.number.start > _LONGEST_YEAR

    @property
    def is_grouped(self) -> bool:
        """Whether it has a scale or commas between its digits: no rank, year or age."""
        return self.number.scaled or "," in self.line[self.number.start : self.number.end]

    def since(self, one: Measured) -> str:
        """The words since a number that was measured before."""
        return self.line[one.end : self.number.start]

    def left(self, width: int) -> str:
        """So many characters before the number."""
        return self.line[max(0, self.number.start - width) : self.number.start]

    def clause(self, width: int = 90) -> str:
        """The words of its clause before it."""
        return cues.clause_before(self.line, self.number.start, self.language, width)

    def sentence(self, width: int = 160) -> str:
        """The words of its sentence before it."""
        return cues.sentence_before(self.line, self.number.start, self.language, width)

    def after(self, pattern: re.Pattern[str], width: int) -> re.Match[str] | None:
        """What a pattern finds in so many characters before the number."""
        start = self.number.start
        return pattern.search(self.line, max(0, start - width), start)

    def before(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        """What a pattern finds straight behind the number."""
        return pattern.match(self.line, self.at)

    def is_changed(self) -> bool:
        """Whether a word of change stands beside it: "rose 40"."""
        return self._change(self.number.start)

    def follows_change(self) -> bool:
        """Whether a word of change stands beside the number before."""
        return self.previous is not None and self._change(self.previous.start)

    def _change(self, at: int) -> bool:
        return cues.change_before(self.line, at, self.language, strict=True) is not None

    def alike(self, times: int) -> bool:
        """Whether the number before is at most so many times as large, or as small."""
        return self.previous is not None and alike(self.number, self.previous.number, times)

    def unit(self, code: str, *, counted: bool = True, known: bool = True) -> Unit:
        """A unit of its own, which is a noun mostly."""
        return Unit(code, ONE, self.at, counted, known)

    def like(self, one: Measured) -> Unit:
        """The unit of a number before, with what that is per, as a guess."""
        return Unit(one.code, one.factor, self.at, is_count(one), False)

    def money(self, one: Measured) -> Unit:
        """The currency of an amount before, as a guess."""
        return Unit(one.code, ONE, self.at, False, False)


def is_count(one: Measured | None) -> TypeGuard[Measured]:
    """Whether there is a number that counts something."""
    return one is not None and one.code[:6] == "count:"


def base(one: Measured) -> str:
    """The unit of a number without what that is per."""
    return one.code.partition("/")[0]


def alike(number: Number, like: Number, times: int) -> bool:
    """Whether a number is at most so many times as large as another, or as small."""
    value: Decimal = like.value
    return value / times <= number.value <= value * times


def opens_sentence(text: str, at: int) -> bool:
    """Whether a line or a sentence begins at a word, as printed."""
    before = text[max(0, at - 20) : at].rstrip()
    return not before or before[-1] in '.!?:;”"•'
