"""Festivals, and parts of a year in English and Indonesian: halves, quarters, so many months to a
month, "the eight-day National Day holiday"."""

import re
from dataclasses import replace
from typing import Final

from articles.text.times import dates, festivals
from articles.text.times.atoms import MONTHS_SO_FAR, Atom
from articles.text.times.counts import rolled
from articles.text.times.period_data import LATIN_YEARS, ORDINALS
from articles.text.times.period_told import SINCE_THEN, TOLD_DAYS
from articles.text.times.periods_near import Weekdays

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
        year = self.written_year(written)
        return year if year is not None else self.relative(self.group(relative))

    def relative(self, words: str) -> int | None:
        if not words or self.published is None:
            return None
        return self.published.year + LATIN_YEARS[words]

    def _holiday(self) -> Atom:
        """ "The eight-day National Day holiday": the last, unless words look ahead."""
        name = festivals.LATIN.get(self.group("hol_n", "hol_i", "hol_b"), "national")
        name = "fast" if self.group("hol_f") else name
        if "travel" in self.match.group():
            name = "spring travel"
        days = None
        if year := self.year_of("hol_y", "hol_r") or self._year_before():
            days = festivals.in_year(name, year)
        elif self.published is not None:
            days = festivals.near(name, self.published, ahead=self.comes(50, 30))
        if days is None:
            return self.make("festival", grain="vague")
        return self.of_days("festival", days, "days")

    def _year_before(self) -> int | None:
        """ "Last year's National Day holiday"."""
        for words in ("this year", "last year", "next year"):
            if self.stands_behind(f"{words}'s "):
                return self.relative(words)
        return None

    def _feast(self) -> Atom:
        """ "Before Christmas", "sebelum Lebaran tahun depan": the next, unless a year is named."""
        today = self.today
        name = festivals.POINTS[self.group("feast_n")]
        named = self.year_of("feast_y", "feast_r")
        day = festivals.point(name, named or today.year)
        if named is None and day is not None:
            last = day if day <= today else festivals.point(name, day.year - 1)
            start, end = self.match.span()
            around = self.plain[max(0, start - 60) : start] + "|" + self.plain[end : end + 30]
            told = _GONE.search(around) is not None and not self.comes(60, 30)
            if told and last is not None and (today - last).days <= _JUST_PAST:
                day = last  # "by Christmas it had sold 300"
            elif day <= today:
                day = festivals.point(name, day.year + 1)
        return self.of_day(day)

    def _fday(self) -> Atom | None:
        """ "On Christmas Eve": the last, unless words look ahead; "a Boxing Day sale" is a name."""
        if not self.found_before(_DATING, 12):
            return None
        name, year, today = self.group("fd_n"), self.year_of("fd_y", "fd_r"), self.today
        day = festivals.fixed(name, year or today.year)
        ahead = self.comes(50, 0)
        if year is None and (day < today if ahead else day > today):
            day = festivals.fixed(name, day.year + (1 if ahead else -1))
        return self.of_day(day)

    def _told(self) -> Atom:
        """ "During the holiday": that told last, or that has just ended; "over the three days"."""
        length = self.count("told_n", "told_d")
        days: dates.Span | None = None
        if self.group("told_d") and self.published is not None:
            days = self.published - (length - 1) * dates.ONE_DAY, self.published
            atom = self.of_days(TOLD_DAYS, days, "days")
            return replace(atom, told=True, count=length)
        if self.published is not None:
            days = festivals.just_over(self.published, length)
        atom = self.make("festival", grain="days")
        return replace(atom, days=days, told=not (length and days))


EDGES: Final = {
    "end": "end", "close": "end", "year-end": "end", "akhir": "end", "tutup": "end",
    "penghujung": "end",
    "beginning": "start", "start": "start", "turn": "start", "early": "start", "awal": "start",
    "permulaan": "start", "middle": "middle", "mid": "middle", "pertengahan": "middle",
    "medio": "middle",
    "late": "", "ended": "end", "finished": "end", "began": "start", "started": "start",
}  # fmt: skip
# Of a month these are its first and its last ten days.
THIRDS: Final = {"early": "early", "awal": "early", "late": "late"}
_CHANGE: Final = re.compile(
    r"(?<![a-z])(?:drop|fall|rise|gain|loss|rose|fell|up|down|jump|slide|increase|decline|%|percent|"
    r"per cent|points?|doubled|halved)(?![a-z])"
)
# Accounts that end so late in a month are those of whole months.
_LATE_IN_MONTH: Final = 28
# In months, by the first letters.
_LENGTHS: Final = {
    "year": 12, "quar": 3, "half": 6, "seta": 12, "tahu": 12, "kuar": 3, "triw": 3, "seme": 6,
}  # fmt: skip
# "Four years later it was a quarter of that"; "dua puluh lima tahun kemudian" is another count.
_OPENS: Final = re.compile(r"(?:\A|[.,;!?\n\"“] ?|(?<![a-z])(?:and|but|dan|tetapi|namun) )$")
_LATER: Final = ("following", "next", "berikut", "kemudian", "berselang", "setelah", "sesudah")


class Parts(Feasts):
    """One match of the pattern; the parts of a year."""

    def _since(self) -> Atom:
        """ "Since then": since what was told last began."""
        return replace(self.make(SINCE_THEN, grain="year"), told=True)

    def _then(self) -> Atom:
        words = self.match.group()
        if "day" in words or "hari" in words:
            return replace(self.make("day"), told=True)
        if self.group("later_n") and not self.found_before(_OPENS, 10):
            return self.make("vague")
        after = any(word in words for word in _LATER)
        return self.make("year", shift=self.count("later_n", default=int(after)))

    def _hmonth(self) -> Atom | None:
        """ "In the first half of June": its first fifteen days, or the rest."""
        if not self.capital("hm_m"):
            return None
        month, year = self.month("hm_m"), self.number("hm_y")
        begins = self.group("hm_n", "hm_i") in ("first", "pertama")
        first, last = (1, 15) if begins else (16, 0)
        return self.make("days", dates.Stretch(year, month, first, month, last))

    def _half(self) -> Atom:
        word = self.group("h_en", "h_n", "h_id", "h_pre")
        number = 2 if word in ("last", "latter") else ORDINALS[word]
        return self.make("half", dates.half(self._account_year("h"), number))

    def _account_year(self, name: str) -> int | None:
        """The year of "1H25", "25H1", "2025H1", or the one behind."""
        year = self.written_year(f"{name}_yy") or self.written_year(f"{name}_y")
        return year or self.year(name)

    def _qs(self) -> Atom:
        count = self.count("qs_en", "qs_id")
        first = 5 - count if self.from_the_end("qs_p", "qs_ip") else 1
        return self.make("quarters", dates.quarters(self.year("s"), first, first + count - 1))

    def _lastq(self) -> Atom:
        year = self.year_of("lq_y", "lq_r")
        return self.make("quarter", dates.quarters(year, 4, 4))

    def from_the_end(self, *names: str) -> bool:
        return self.group(*names) in ("last", "final", "closing", "terakhir")

    def _q(self) -> Atom | None:
        first = ORDINALS[self.group("q_en", "q_n", "q_pre", "q_id", "q_tw")]
        last = ORDINALS[self.group("q_to").removeprefix("q")] if self.group("q_to") else first
        if self.group("q_from"):  # "the third and fourth quarters"
            begun = ORDINALS[self.group("q_from")]
            apart = self.group("q_and") == "and" and not self.stands_behind("between the ")
            first = first if begun >= last or (apart and begun + 1 < last) else begun
        return self.make("quarter", dates.quarters(self._account_year("q"), first, last))

    def _mto(self) -> Atom | None:
        """ "In the nine months to September"."""
        length = _LENGTHS.get(self.group("mto_12", "mto_id")[:4], 0)
        count = self.count("mto_n", default=length)
        last = self.month("mto_m")
        year = self.number("mto_y") or self._year_of_end(last)
        day = self.count("mto_d", "mto_e", default=_LATE_IN_MONTH)
        if day < _LATE_IN_MONTH and count <= 12:
            years = int(count >= last)
            first = last - count + 12 * years
            begun = None if year is None else year - years
            stretch = dates.Stretch(begun, first, day + 1, last, day, years)
            return self.make("range", stretch, "days")
        if count > 12:
            return self.make("vague")
        if count <= last:
            return self.make("months", dates.months(year, last - count + 1, last))
        # "In the 12 months to June 2023": from the year before.
        before = None if year is None else year - 1
        across = dates.Stretch(before, last - count + 13, 1, last, years=1)
        return self.make("months", across)

    def _year_of_end(self, month: int) -> int | None:
        """The year of the last such month before the publication; of the next where it is aimed at:
        "for the quarter ending in June, it expects"."""
        ahead = " ending " in self.match.group() and self.comes()
        ended = dates.place(dates.months(None, month, month), self.published, ahead=ahead)
        return ended[1].year if ended else None

    def _yto(self) -> Atom:
        """ "In the decade to 2003"."""
        count, last = self.count("yto_n", default=10), self.count("yto_y")
        return self.make("years", dates.Stretch(last - count + 1, years=count - 1))

    def _yedge(self) -> Atom:
        named = self.group("yedge_en", "yedge_id", "yedge_v")
        edge = EDGES[named] if named else "middle" if self.group("yedge_my") else "end"
        return self.make("year_edge", dates.whole_year(None), "year", edge=edge)

    def _ms(self) -> Atom:
        count = self.count("ms_en", "ms_id", "ms_c", default=1)
        counted = self.group("ms_cy", "ms_cr")
        year = self.year_of("ms_cy", "ms_cr") if counted else self.year("m")
        if not self.from_the_end("ms_p", "ms_ip"):
            its = self.stands_behind(" its ", " their ", " his ", " her ")
            if its and year is None and count <= 12:
                return self.make("vague")  # "in its first six months": since it began
            return self.make("months", dates.months(year, 1, count))
        # "The last three months" alone are those before the publication.
        return self.make("months", dates.months(year, 13 - count, 12)) if year else self._vague()

    def _mtold(self) -> Atom | None:
        """ "Kumulatif sepuluh bulan": those up to the month that was told of, the tenth."""
        count = self.count("mt_n")
        if not 1 < count <= 12:
            return None
        return replace(self.make(MONTHS_SO_FAR, dates.months(None, 1, count), "months"), told=True)

    def _vague(self) -> Atom:
        days = rolled(self.match.group(), self.published)
        if self.match.group().startswith("a ") and not self.found_before(_CHANGE, 60):
            days = None  # "400 robots in a year" is a rate
        return self.of_days("rolling", days, "vague")
