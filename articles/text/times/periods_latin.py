"""Expressions of time in English and Indonesian, found in a plain shadow."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Final

from articles.text.times import dates
from articles.text.times.atoms import Atom, word_before
from articles.text.times.period_data import (
    COUNTS,
    DOUBTFUL_MONTHS,
    ORDINALS,
    PLANS,
)
from articles.text.times.period_names import is_a_name
from articles.text.times.period_openings import OPENING
from articles.text.times.period_patterns import PATTERNS
from articles.text.times.period_patterns_han import HAN
from articles.text.times.period_told import TOLD_YEAR
from articles.text.times.periods_near import COMING
from articles.text.times.periods_parts import EDGES, THIRDS, Parts
from articles.text.word_tables import listed, scan

_EDGE_BEFORE: Final = re.compile(
    r"(?<![a-z])(?:the )?(?:(end|close|beginning|start|middle|turn) of(?: the)?|"
    r"(akhir|awal|pertengahan|medio|tutup|"
    r"penghujung|permulaan)"
    r"(?: bulan| tahun)?|(year-end|end)-?|(early|late|mid)(?:-| in )?) ?$"
)


_DECADES: Final = {
    "forties": 1940, "fifties": 1950, "sixties": 1960, "seventies": 1970, "eighties": 1980,
    "nineties": 1990, "noughties": 2000,
}  # fmt: skip
_AFTER_MONTH: Final = re.compile(r"$|[.,;:)]| (?:and|to|until|till|through) ")
# "temperatures in the 70s" are no decade.
_EVERY: Final = re.compile(r"(?<![a-z])(?:every|each|setiap|tiap|saban) $")
# "Juli menyebut": a person of that name
_SPEAKS: Final = re.compile(
    r" (?:menyebut(?:kan)?|menegaskan|mengatakan|menjelaskan|mengungkapkan|menuturkan|menambahkan|"
    r"mengaku|menilai|berujar|memaparkan|says|said|told|added)(?![a-z])"
)
_TEMPERATURE: Final = re.compile(r"temperature|degree|(?<![a-z])(?:highs|lows)(?![a-z])|weather")
_ROUGHLY: Final = re.compile(
    rf"(?<![a-z\d])(?:\d{{1,2}}|{'|'.join(COUNTS)})(?: ?- ?| (?:to|or|sampai|hingga|atau) )$"
)
# "RT 03/02/01" is a part of an address.
_NUMBERED: Final = re.compile(r"(?<![a-z])(?:rt|rw)[ .:/]*$")
_UNITS: Final = {
    "tahun": "year", "bulan": "month", "minggu": "week", "pekan": "week", "hari": "day",
    "dekade": "decade",
}  # fmt: skip
_SEASONS: Final = {
    "spring": "春", "summer": "夏", "autumn": "秋", "fall": "秋", "winter": "冬", "semi": "春",
    "panas": "夏", "gugur": "秋", "dingin": "冬",
}  # fmt: skip


_PLACES: Final = {"pertama": "first", "kedua": "second", "terakhir": "last"}  # of ten days
_WINTER_TOLD: Final = 5  # months in which "this winter" is the one that has just ended
_HUNDREDS: Final = re.compile(
    r"(?<![a-z])(?:ratusan|puluhan|ribuan|belasan|beberapa|sekian|puluh|belas|ratus|ribu) $"
)
_PROFIT: Final = re.compile(
    r"(?<![a-z])(?:laba|rugi|penghasilan|pendapatan|pajak)(?: \(rugi\))?(?: [a-z]+){0,3} $"
)
_SCHOOL: Final = 9  # the month in which schools begin
_ENDED: Final = 3  # months in which news still sums up the year before
_AIMED: Final = re.compile(
    r"(?<![a-z])(?:target|aim|forecast|expect|guidance|will|plan|outlook|goal|proyeksi|perkira|akan)"
)


def matches_latin(plain: str) -> Iterator[re.Match[str]]:
    """Where a plain shadow has expressions of time in English and Indonesian, in order."""
    if not plain.isascii() and _APART.search(plain) is None and HAN.search(plain):
        return iter(())  # years are all that there is left, which a Chinese line is read for
    return scan(OPENING, PATTERNS, plain)


# Letters, and digits in groups.
_APART: Final = re.compile(r"[a-z]|\d(?:[/-]|\.\d+\.)\d|\(\d")


def atom_latin(
    match: re.Match[str], published: date | None, *, text: str, language: str
) -> Atom | None:
    """What such a match names; `text` is what the shadow is of."""
    atom = _Reader(text, match.string, match, published, language).atom()
    if atom is None or is_a_name(text, atom.start, atom.end):
        return None
    if atom.stretch is None or dates.possible(atom.stretch):
        return _edged(match.string, atom)
    return None


def _edged(plain: str, atom: Atom) -> Atom:
    if plain[atom.end - 1] == ".":
        atom = replace(atom, end=atom.end - 1)  # the end of the sentence, not of "Dec."
    edged = _EDGED if atom.stretch is not None else _EDGED_DAYS
    if atom.stretch is None and atom.days is None:
        return atom
    if atom.grain not in edged and atom.rule != "plan":
        return atom
    start = atom.start
    if word_before(plain, start) not in _EDGE_ENDS and not plain.endswith("-", 0, start):
        return atom
    match = _EDGE_BEFORE.search(plain, start - 26, start)
    if match is None:
        verb = word_before(plain, start)
        if verb in _EDGE_VERBS and plain.startswith((" with ", " at "), atom.end):
            # "It ended 2024 with 412 sites"
            return replace(atom, start=start - len(verb) - 1, edge=EDGES[verb], weak=False)
        return atom
    word = next(group for group in match.groups() if group)
    edge = THIRDS.get(word, EDGES[word]) if atom.grain == "month" else EDGES[word]
    return replace(atom, start=match.start(), edge=edge, weak=False)


_EDGE_VERBS: Final = ("ended", "finished", "began", "started")
# The last words of those.
_EDGE_ENDS: Final = frozenset(
    listed(
        "ended finished began started "
        "of the akhir awal tutup pertengahan medio penghujung permulaan bulan tahun end early late"
        " mid in"
    )
)
_EDGED: Final = frozenset({"year", "month", "quarter", "half", "months"})
_EDGED_DAYS: Final = frozenset({"month", "quarter", "week"})  # "the end of next week"


# "The 2023-24 marketing year", "tahun ajaran 2023/2024"
_YEARS_OF: Final = re.compile(
    r" ?(?:(?:academic|school|marketing|crop) year|heating season|tahun (?:ajaran|akademik))"
    r"(?: |$|(?=[.,;:]))"
)


class _Reader(Parts):
    """One match of the pattern, read; a class only so that the parts share the match."""

    def atom(self) -> Atom | None:
        # Each alternative of the pattern is one group around all others: the last to close.
        read: Atom | None = getattr(self, f"_{self.match.lastgroup}")()
        return read

    # -- days

    def _iso(self) -> Atom:
        stretch = dates.one_day(*(int(self.group(name)) for name in ("iy", "im", "id")))
        return self.make("day", stretch)

    def _num(self) -> Atom | None:
        if _NUMBERED.search(self.plain, max(0, self.match.start() - 6), self.match.start()):
            return None
        first, second, year = (int(self.group(name)) for name in ("n1", "n2", "n3"))
        if year < 100:
            year += 2000 if year < 70 else 1900
        day_first = dates.one_day(year, second, first)
        month_first = dates.one_day(year, first, second)
        if self.language == "id":
            return self.make("day", day_first)
        if not dates.possible(day_first):
            return self.make("day", month_first)
        if not dates.possible(month_first) or first == second:
            return self.make("day", day_first)
        atom = self.make("day_or_month_first", day_first, "day")
        return Atom(atom.start, atom.end, atom.rule, month_first, None, "day", others=(day_first,))

    def _paren(self) -> Atom:
        stretch = dates.one_day(None, int(self.group("p2")), int(self.group("p1")))
        return self.make("day", stretch)

    def _dmy(self) -> Atom | None:
        if self.group("dm_r") or self.group("dm_id"):
            return self._days_of_month()
        if not self._capital("dm"):
            return None
        month = self.month("dm")
        first = int(self.group("d1"))
        last = int(self.group("d2") or first)
        return self._day_of_year("d", month, first, last)

    def _mdy(self) -> Atom | None:
        if not self._capital("mm"):
            return None
        month = self.month("mm")
        first = int(self.group("m1"))
        last = int(self.group("m2") or first)
        if self.group("mp"):
            return self._days("day", dates.place(dates.one_day(None, month, first), self.published))
        return self._day_of_year("m", month, first, last)

    def _day_of_year(self, name: str, month: int, first: int, last: int) -> Atom:
        """A day or two of a month, of a year that is written, relative or that told last."""
        year = self.year_of(name + "y", name + "r")
        atom = self.make("day", dates.Stretch(year, month, first, month, last))
        return replace(atom, shift=0) if self.group(name + "t") else atom

    # -- counted from another time

    def _ago(self) -> Atom:
        """ "Two years ago" counts from the publication, "two years earlier" from what was told."""
        if _ROUGHLY.search(self.plain, max(0, self.match.start() - 16), self.match.start()):
            return self._vague()  # "five to seven years ago"
        if self.plain.endswith(("half ", "setengah "), 0, self.match.start()):
            return self._vague()
        word = self.group("ago_n") or "a"
        count = int(word) if word.isdigit() else COUNTS.get(word, 1)
        unit = _UNITS.get(self.group("ago_u"), self.group("ago_u"))
        earlier = self.group("ago_w") in ("earlier", "before", "previously", "sebelumnya")
        if unit == "decade":
            unit, count = "year", 10 * count
        if unit == "year":
            base = self.published.year - count if self.published and count < 100 else None
            atom = self.make("years_ago", dates.whole_year(base) if base else None, "year")
            return replace(atom, shift=-count) if earlier else atom
        if earlier and unit in ("month", "quarter"):
            return replace(self.make("month_before", grain=unit), shift=-count)
        if self.published is None or earlier:
            atom = self.make("vague")
            return replace(atom, shift=-1) if earlier else atom
        if unit == "quarter":
            return self._days("quarter", dates.quarter_of(self.published, -count))
        return self._days("days", dates.back(self.published, count, unit))

    def _season(self) -> Atom:
        name = next(self.group(f"sea_{n}") for n in "1234" if self.group(f"sea_{n}"))
        season = _SEASONS[name.split()[0]]
        year = self.year_of("sea_y", "sea_rel") or self.group("sea_y2")
        if year and self.plain.endswith("olimpiade ", 0, self.match.start()):
            return self.make("year", dates.whole_year(int(year)))
        if year:
            return self.make("season", dates.season(int(year), season), "months")
        if self.published is None:
            return self.make("vague")
        side = self.group("sea_r").replace("this past", "last") or self.group("sea_i")
        here = self.published.year
        if season == "冬" and side in ("this", "ini") and self.published.month <= _WINTER_TOLD:
            here -= 1
        if side in ("last", "lalu"):
            ended = dates.span(dates.season(here, season), here)
            here -= int(ended is None or ended[1] >= self.published)
        elif side in ("next", "depan", "mendatang"):
            begun = dates.span(dates.season(here, season), here)
            here += int(begun is None or begun[0] <= self.published)
        elif not side:  # "since the summer", "will leave in the autumn"
            start, end = self.match.span()
            around = self.plain[max(0, start - 60) : start] + "|" + self.plain[end : end + 40]
            begun = dates.span(dates.season(here, season), here)
            past = begun is None or begun[0] <= self.published
            if COMING.search(around):
                here += int(past)
            else:
                here -= int(not past)
        return self.make("season", dates.season(here, season), "months")

    def _school(self) -> Atom:
        """ "This academic year": from September, that which began last."""
        if self.published is None:
            return self.make("vague")
        shift = self._shift("sch_r", "sch_i")
        first = self.published.year - int(self.published.month < _SCHOOL) + shift
        return self.make("range", dates.Stretch(first, _SCHOOL, 1, _SCHOOL - 1, years=1), "days")

    def _plan(self) -> Atom | None:
        first = PLANS.get(self.group("plan_en") or self.group("plan_id"))
        return self.make("plan", dates.Stretch(first, years=4), "years") if first else None

    def _fiscal(self) -> Atom:
        named = self.group("f_n") or self.group("f_n2") or self.group("f_n3") or self.group("f_n4")
        if len(named) == 2:
            named = "20" + named
        if named:
            return self.make("fiscal", dates.whole_year(int(named)), "year")
        if not self.group("f_m"):
            return self.make("vague")
        last = self.month("f_m")
        year = int(self.group("f_y")) if self.group("f_y") else None
        if year is None and self.published is not None:
            end = dates.place(dates.months(None, last, last), self.published)
            year = end[1].year if end else None
        if year is None:
            return self.make("vague")
        if last == 12:
            return self.make("fiscal", dates.whole_year(year), "year")
        return self.make("fiscal", dates.Stretch(year - 1, last + 1, 1, last, years=1), "months")

    def _month(self) -> Atom | None:
        if not self._capital("mo") or _SPEAKS.match(self.plain, self.match.end()):
            return None
        if _EVERY.search(self.plain, max(0, self.match.start() - 8), self.match.start()):
            return None
        month = self.month("mo")
        tens = self.group("mo_ten") or _PLACES.get(self.group("mo_ti"), "")
        year = self.year_of("mo_y", "mo_r")
        if tens:
            return self._days_of(self.group("mo_n") or self.group("mo_ni"), tens, year, month)
        weeks = self.group("mo_wn") or self.group("mo_wni")
        if weeks:
            many = 7 * (int(weeks) if weeks.isdigit() else COUNTS[weeks])
            place = "last" if self._from_the_end("mo_wks", "mo_wsi") else "first"
            return self._days_of(str(many), place, year, month)
        week = self.group("mo_wk") or self.group("mo_wi")
        if week:
            number = 5 if week in ("last", "terakhir") else ORDINALS[week]
            return self.make("days", dates.week_of_month(year, month, number))
        if self.group("mo_q"):
            return self._quarter_to(month)
        if self.group("mo_to"):
            last = int(self.group("mo_to"))
            return self.make("range", dates.Stretch(year, month, 1, month, last), "days")
        if self.group("mo_t"):
            return replace(self.make("month", dates.months(None, month, month)), shift=0)
        side = self.group("mo_p") or self.group("mo_s")
        if side and year is None and self.published is not None:
            if side in ("this", "ini"):
                return self._days("month", dates.near_month(self.published, month))
            ahead = side in ("next", "mendatang", "depan")
            days = dates.place(dates.months(None, month, month), self.published, ahead=ahead)
            return self._days("month", days)
        return self.make("month", dates.months(year, month, month))

    def _days_of(self, count: str, place: str, year: int | None, month: int) -> Atom | None:
        """ "The first 20 days of June", "the middle ten days of June"."""
        many = int(count) if count.isdigit() else COUNTS.get(count, 20)  # "dua puluh"
        if place == "first" and 0 < many < 28:
            return self.make("days", dates.Stretch(year, month, 1, month, many))
        if many != 10 and place in ("last", "final") and many < 28:
            end = dates.month_of(date(year or 2023, month, 1), 0)[1].day
            return self.make("days", dates.Stretch(year, month, end - many + 1, month))
        if many != 10:
            return None
        first, last = (11, 20) if place in ("middle", "second") else (21, 0)
        return self.make("days", dates.Stretch(year, month, first, month, last))

    def _wfirst(self) -> Atom:
        """ "In the first ten weeks of the year"."""
        year = self.year_of("wf_y", "wf_r") or (self.published.year if self.published else None)
        if year is None:
            return self.make("vague")
        word = self.group("wf_n")
        count = int(word) if word.isdigit() else COUNTS[word]
        first = date(year, 1, 1)
        last = first + (count * (7 if self.group("wf_u") == "week" else 1) - 1) * dates.ONE_DAY
        return self._days("days", (first, last))

    def _eday(self) -> Atom:
        """ "On the last day of March 2024", "hari pertama 2024"."""
        named = self.group("ed_n") or self.group("ed_i")
        edge = "end" if named in ("last", "final", "closing", "terakhir") else "start"
        if self.group("ed_m"):
            month = self.month("ed_m")
            stretch = dates.months(self.year_of("ed_y", "ed_r"), month, month)
        elif self.group("ed_s") == "the year":
            stretch = dates.whole_year(self.published.year if self.published else None)
        else:
            stretch = dates.whole_year(self.year_of("ed_w", "ed_s"))
        return self.make("edge_day", stretch, "day", edge=edge)

    def _quarter_to(self, month: int) -> Atom:
        """ "In the December quarter": the three months that end with it."""
        year = int(self.group("mo_qy")) if self.group("mo_qy") else None
        if month > 2:
            return self.make("quarter", dates.months(year, month - 2, month))
        first = dates.Stretch(None if year is None else year - 1, month + 10, 1, month, years=1)
        return self.make("quarter", first)

    def _cum(self) -> Atom | None:
        """ "9M25", "9M 2025": the months of the year so far."""
        start, count = self.match.start(), int(self.group("cum_n"))
        if self.text[start + len(self.group("cum_n"))] != "M":
            return None
        year = int(self.group("cum_y") or 2000 + int(self.group("cum_s")))
        return self.make("months", dates.months(year, 1, count))

    def _decend(self) -> Atom:
        """ "The end of the decade" is that of its round year."""
        if self.published is None:
            return self.make("vague")
        return self.make("year", dates.whole_year(self.published.year // 10 * 10 + 10), edge="end")

    # -- from the day of publication

    def _allyear(self) -> Atom | None:
        """ "For the full year": that which has ended, early in the next, unless it is aimed at."""
        if self.match.group().startswith("year"):  # that which was told of, or goes on
            start, end = self.match.span()
            going = self.plain.startswith((" will ", " is "), end)
            going = going or _AIMED.search(self.plain, start - 60, start) is not None
            here = self.published.year if self.published and going else None
            return self.make(TOLD_YEAR, dates.whole_year(here) if here else None, "year")
        written = self.group("all_y") or self.group("all_i")
        if written:
            return self.make("year", dates.whole_year(int(written)))
        if self.published is None:
            return self.make("vague")
        start, end = self.match.span()
        aimed = _AIMED.search(self.plain, start - 60, start)
        ended = self.published.month <= _ENDED and not aimed
        if self.group("all_n") and (not ended or _AIMED.search(self.plain, end, end + 60)):
            return None  # "full-year profit" in August is of any year
        return self.make("year", dates.whole_year(self.published.year - int(ended)))

    def _rel(self) -> Atom | None:
        words = self.group("rel_w")
        if _HUNDREDS.search(self.plain, max(0, self.match.start() - 10), self.match.start()):
            return self.make("vague")  # "ratusan tahun silam", "tujuh puluh tahun lalu"
        year = self.relative(words)
        if year is None:
            return self.make("vague")
        atom = self.make("relative_year", dates.whole_year(year), "year")
        running = words == "tahun berjalan"
        if running and _PROFIT.search(self.plain, self.match.start() - 60, self.match.start()):
            return None  # "laba tahun berjalan": the profit of whatever year
        over = self._is_over(0) if running else words == "tahun ini" and self._is_throughout()
        if over and self.published is not None:
            return self._days("days", (date(year, 1, 1), self.published))
        before = (
            words.startswith(("the previous", "the prior", "the year before")) or "sebelum" in words
        )
        return replace(atom, shift=-1) if before and "last" not in words else atom

    # -- years

    def _decade(self) -> Atom | None:
        first = int(self.group("dec") or self.group("dec_id") or 0)
        first += 1900 if 0 < first < 100 else 0
        if not first:
            if _TEMPERATURE.search(self.plain, max(0, self.match.start() - 40), self.match.start()):
                return None
            short = self.group("dec_2")
            first = 1900 + int(short) if short else _DECADES[self.group("dec_w")]
        return self.make("decade", dates.Stretch(first, years=9), "years")

    def _short(self) -> Atom | None:
        """2013-22, 2013/2014 and 2013-4 are stretches of years, 2013-06 is a month."""
        year, last = int(self.group("s_y")), int(self.group("s_2") or 0)
        if self.plain.endswith(("tahun baru ", "nataru "), 0, self.match.start()):
            return self.make("vague")  # the holidays about the turn of the year
        ends = _YEARS_OF.match(self.plain, self.match.end())
        begins = _YEARS_OF.search(self.plain, self.match.start() - 16, self.match.start())
        known = ends or begins
        if known is not None and (last or self.group("s_4")):
            cold = "heating" in known.group()
            first, end = ((11, 15), (3, 15)) if cold else ((9, 1), (8, 31))
            return self.make("range", dates.Stretch(year, *first, *end, 1), "days")
        if self.group("s_4"):
            season = int(self.group("s_4")) == year + 1
            return self.make("range", dates.Stretch(year, years=1), "years") if season else None
        if self.group("s_1"):  # "2005-6"
            years = int(self.group("s_1")) - year % 10
            stretch = dates.Stretch(year, years=years)
            return self.make("range", stretch, "years") if years > 0 else None
        if 1 <= last <= 12 and last <= year % 100:
            return self.make("month", dates.months(year, last, last))
        years = last - year % 100
        return self.make("range", dates.Stretch(year, years=years), "years") if years > 0 else None

    def _yfirst(self) -> Atom | None:
        """ "2015 June": the year first, as in copy translated from Chinese."""
        if not self._capital("yf_m"):
            return None
        doubtful = self.group("yf_m").rstrip(".") in DOUBTFUL_MONTHS
        if doubtful and not _AFTER_MONTH.match(self.plain, self.match.end()):
            return None  # "in 2018 May said"
        month = self.month("yf_m")
        return self.make("month", dates.months(int(self.group("yf_y")), month, month))

    def _year(self) -> Atom | None:
        year = int(self.group("y0"))
        edge = {"early": "start", "mid": "middle"}.get(self.group("early"), "")
        word = self.match.group("year")
        weak = not word.startswith(("tahun", "early", "mid", "late"))
        stretch = dates.quarters(year, 4, 4) if self.group("early") == "late" else None
        atom = self.make("year", stretch or dates.whole_year(year), "year", edge=edge)
        return Atom(atom.start, atom.end, "year", atom.stretch, None, "year", atom.edge, weak)
