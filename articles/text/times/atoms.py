"""One expression of time, as the readers of the languages find it."""

import re
from dataclasses import dataclass
from string import ascii_lowercase
from typing import Final

from articles.text.times import dates

# 全年: the year that the line has told of, or that of a report.
WHOLE_YEAR: Final = "whole_year"
# "Dalam sepuluh bulan": those up to a month that was told.
MONTHS_SO_FAR: Final = "months_so_far"
# Grains of stretches that have an end of their own.
LONG: Final = ("year", "half", "quarter", "quarters", "month", "months")
# Grains of a day, and of some days.
SINGLE_DAY: Final = ("day", "weekday", "d3")
DAYS: Final = (*SINGLE_DAY, "days")
# 8天, 展会期间, 头两天: the days, or some of the days, that the text told of.
EVENT: Final = "event_days"
# 每年3月1日: a day of no year.
EACH_YEAR: Final = "each_year"


@dataclass(slots=True)
class Atom:
    """One expression of time: where it stands, its rule, and the stretch or the days it names.

    edge: "start", "end" or "middle" of the stretch, of a month also "early", "late". weak: a number
    that may be a year, to be masked but not offered. Neither stretch nor days: a time that cannot
    be resolved.
    shift: years from the year that the text named last ("the year before"); the stretch is then
    counted from the publication, for where none was named. told: the day or the month is the one
    that the text named last (当天, 当月). count: how many days (8天), negative for the first ones
    (头两天), 0 for all (展会期间).
    """

    start: int
    end: int
    rule: str
    stretch: dates.Stretch | None = None
    days: dates.Span | None = None
    grain: str = "year"
    edge: str = ""
    weak: bool = False
    others: tuple[dates.Stretch, ...] = ()
    shift: int | None = None
    told: bool = False
    count: int = 0


def has_year(atom: Atom) -> bool:
    """Whether it is a stretch of a known year."""
    return atom.stretch is not None and atom.stretch.year is not None


_WORD_ENDS: Final = re.compile("[a-z]*$")
_LONGEST_WORD: Final = 24


def word_before(plain: str, at: int) -> str:
    """The letters before an offset where a space stands between: "" for none. Most of what makes
    something of a time ends in a word of its own, which is quicker to look up than to search."""
    if not plain.endswith(" ", 0, at):
        return ""
    low = max(0, at - _LONGEST_WORD)
    begin = plain.rfind(" ", low, at - 1) + 1 or low
    word = plain[begin : at - 1]
    ends = None if word.isalpha() else _WORD_ENDS.search(word)
    return word if ends is None else ends.group()


def last_letters(word: str) -> str:
    """The letters that such a word ends with, where others stand before them: "in" of "公司in"."""
    return word if word.isascii() else word.removeprefix(word.rstrip(ascii_lowercase))
