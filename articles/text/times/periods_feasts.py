"""Festivals and holidays in English and Indonesian: "the eight-day National Day holiday"."""

import re
from dataclasses import replace
from typing import Final

from articles.text.times import dates, festivals
from articles.text.times.atoms import Atom
from articles.text.times.period_data import COUNTS, LATIN_YEARS
from articles.text.times.period_told import TOLD_DAYS
from articles.text.times.periods_near import COMING
from articles.text.times.periods_weekdays import Weekdays

_JUST_PAST: Final = 100  # days
_GONE: Final = re.compile(
    r"(?<![a-z])(?:had|was|were|did|sold|left|[a-z]{2,}ed|telah|sudah|habis)(?![a-z])"
)

_DATING: Final = re.compile(
    r"(?:\A|[.,;:(\n] ?|(?<![a-z])(?:on|at|by|from|to|until|since|and|pada|saat|ketika|hingga|"
    r"sampai|sejak|dan) )$"
)


class Feasts(Weekdays):
    """One match of the pattern; the times of festivals."""

    def year(self, name: str) -> int | None:
        return self.year_of("y" + name, "r" + name)

    def year_of(self, written: str, relative: str) -> int | None:
        if self.group(written):
            year = int(self.group(written))
            return year if year > 99 else 2000 + year
        return self.relative(self.group(relative))

    def relative(self, words: str) -> int | None:
        if not words or self.published is None:
            return None
        return self.published.year + LATIN_YEARS[words]

    def _holiday(self) -> Atom:
        """ "The eight-day National Day holiday": the last, unless words look ahead."""
        name = festivals.LATIN.get(
            self.group("hol_n") or self.group("hol_i") or self.group("hol_b"), "national"
        )
        name = "fast" if self.group("hol_f") else name
        if "travel" in self.match.group():
            name = "spring travel"
        if self.group("hol_y"):
            days = festivals.in_year(name, int(self.group("hol_y")))
        elif self.published is None:
            days = None
        else:
            start, end = self.match.span()
            around = self.plain[max(0, start - 50) : start] + self.plain[end : end + 30]
            ahead = COMING.search(around) is not None
            days = festivals.near(name, self.published, ahead=ahead)
        if days is None:
            return self.make("festival", grain="vague")
        return Atom(*self.match.span(), "festival", days=days, grain="days")

    def _feast(self) -> Atom:
        """ "Before Christmas", "sebelum Lebaran tahun depan": the next, unless a year is named."""
        if self.published is None:
            return self.make("vague")
        name = festivals.POINTS[self.group("feast_n")]
        named = self.year_of("feast_y", "feast_r")
        day = festivals.point(name, named or self.published.year)
        if named is None and day is not None:
            last = day if day <= self.published else festivals.point(name, day.year - 1)
            start, end = self.match.span()
            around = self.plain[max(0, start - 60) : start] + self.plain[end : end + 30]
            told = _GONE.search(around) is not None and COMING.search(around) is None
            if told and last is not None and (self.published - last).days <= _JUST_PAST:
                day = last  # "by Christmas it had sold 300"
            elif day <= self.published:
                day = festivals.point(name, day.year + 1)
        return self._days("day", (day, day) if day else None)

    def _fday(self) -> Atom | None:
        """ "On Christmas Eve": the last, unless words look ahead; "a Boxing Day sale" is a name."""
        start = self.match.start()
        if not _DATING.search(self.plain, max(0, start - 12), start):
            return None
        if self.published is None:
            return self.make("vague")
        name, year = self.group("fd_n"), self.year_of("fd_y", "fd_r")
        day = festivals.fixed(name, year or self.published.year)
        ahead = COMING.search(self.plain, max(0, start - 50), start) is not None
        if year is None and (day < self.published if ahead else day > self.published):
            day = festivals.fixed(name, day.year + (1 if ahead else -1))
        return self._days("day", (day, day))

    def _told(self) -> Atom:
        """ "During the holiday": that told last, or that has just ended; "over the three days"."""
        count = self.group("told_n") or self.group("told_d")
        length = (int(count) if count.isdigit() else COUNTS[count]) if count else 0
        days: dates.Span | None = None
        if self.group("told_d") and self.published is not None:
            days = dates.back(self.published, length - 1, "day")[0], self.published
            atom = self._days(TOLD_DAYS, days)
            return replace(atom, grain="days", told=True, count=length)
        if self.published is not None:
            days = festivals.just_over(self.published, length)
        atom = Atom(*self.match.span(), "festival", days=days, grain="days")
        return replace(atom, told=not (count and days))
