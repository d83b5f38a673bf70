"""Expressions of time in English and Indonesian, found in a plain shadow."""

import re
from dataclasses import replace
from datetime import date
from typing import Final

from articles.text.times import dates
from articles.text.times.atoms import Atom, word_before
from articles.text.times.counts import UNITS
from articles.text.times.period_data import COUNTS, DOUBTFUL_MONTHS, MONTHS, ORDINALS
from articles.text.times.period_names import is_a_name
from articles.text.times.period_patterns import OPENING, PATTERNS
from articles.text.times.period_told import TOLD_YEAR
from articles.text.times.periods_near import Undated
from articles.text.times.periods_numbered import Numbered
from articles.text.times.periods_parts import EDGES, THIRDS
from articles.text.word_tables import listed

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
_SEASONS: Final = {
    "spring": "春", "summer": "夏", "autumn": "秋", "fall": "秋", "winter": "冬", "semi": "春",
    "panas": "夏", "gugur": "秋", "dingin": "冬",
}  # fmt: skip
_WINTER_TOLD: Final = 5  # months in which "this winter" is the one that has just ended
_HUNDREDS: Final = re.compile(
    r"(?<![a-z])(?:ratusan|puluhan|ribuan|belasan|beberapa|sekian|puluh|belas|ratus|ribu) $"
)
_PROFIT: Final = re.compile(
    r"(?<![a-z])(?:laba|rugi|penghasilan|pendapatan|pajak)(?: \(rugi\))?(?: [a-z]+){0,3} $"
)
_DONE_THEN: Final = re.compile(
    r",?(?: [a-z'-]+){1,4} (?<! is )(?<! are )"
    r"(?:[a-z]{2,}(?<!e)ed|built|began|sold|won|lost|rose|fell|made|came|went|was|were|had)(?![a-z])"
)
_MONTH_TO: Final = re.compile(rf"(?<![a-z])(?:{'|'.join(MONTHS)})(?: ?- ?| to )$")
# "in May 24 buses", but "in May 24 and 25"
_THINGS: Final = re.compile(
    r" (?!to|until|till|through|and|or|in|at|on|of|as|when|while|after|before|for|from|with|by|"
    r"the|a|an|this|that|is|was|were|will|has|had|would|it|its|he|she|they|we)[a-z-]{2,}(?![a-z])"
)
# "A plant finished in spring", "In summer it sold"
_DONE_IN: Final = re.compile(
    r"(?<![a-z])(?:[a-z]{2,}(?<!e)ed|built|began|sold|won|lost|rose|fell|made|opened|came|went)"
    r"(?: [a-z]+){0,3} in $"
)
_SCHOOL: Final = 9  # the month in which schools begin
_ENDED: Final = 3  # months in which news still sums up the year before
_AIMED: Final = re.compile(
    r"(?<![a-z])(?:target|aim|forecast|expect|guidance|will|plan|outlook|goal|proyeksi|perkira|akan)"
)
_EXPECTS: Final = re.compile(
    r"(?<![a-z])(?:expect(?:s|ed|ing)?|will|sees|predicts?|predicted|projects|aims|anticipates)"
    r"(?: [a-z'-]+){0,3} $"
)
# Of two years one after the other the earlier.
_BEFORE: Final = ("the previous", "the prior", "the year before")
# Letters, and digits in groups.
_APART: Final = re.compile(r"[a-z]|\d(?:[/-]|\.\d+\.)\d|\(\d")
_EDGE_VERBS: Final = ("ended", "finished", "began", "started")
# How the words before an edge end.
_EDGE_ENDS: Final = (
    "-",
    *(
        f"{edge}{behind} "
        for edges, all_behind in (
            ("end close beginning start middle turn", (" of", " of the")),
            ("akhir awal pertengahan medio tutup penghujung permulaan", ("", " bulan", " tahun")),
            ("early late mid", ("", " in")),
            ("end ended finished began started", ("",)),
        )
        for edge in listed(edges)
        for behind in all_behind
    ),
)
_EDGED: Final = frozenset({"year", "month", "quarter", "half", "months"})
_EDGED_DAYS: Final = frozenset({"month", "quarter", "week"})  # "the end of next week"
# "The 2023-24 marketing year", "tahun ajaran 2023/2024"
_YEARS_OF: Final = re.compile(
    r" ?(?:(?:academic|school|marketing|crop) year|heating season|tahun (?:ajaran|akademik))"
    r"(?: |$|(?=[.,;:]))"
)


def matches_latin(plain: str, *, in_han: bool) -> list[re.Match[str]]:
    """Where a plain shadow has expressions of time in English and Indonesian, in order and without
    overlaps; `in_han`: whether it has a Chinese character."""
    end = 0
    found: list[re.Match[str]] = []
    if in_han and _APART.search(plain) is None:
        return found  # years are all that there is left, which a Chinese line is read for
    for at, _ in OPENING.places(plain):
        if at >= end and (match := PATTERNS.match(plain, at)) is not None:
            found.append(match)
            end = match.end()
    return found


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
        atom.end -= 1  # the end of the sentence, not of "Dec."
    start = atom.start
    unknown = atom.stretch is None and atom.days is None
    if not plain.endswith(_EDGE_ENDS, 0, start) or (unknown and atom.shift is None):
        return atom
    edged = _EDGED if atom.days is None else _EDGED_DAYS
    if atom.grain not in edged and atom.rule != "plan":
        return atom
    match = _EDGE_BEFORE.search(plain, start - 26, start)
    if match is not None:
        atom.start, word = match.start(), next(filter(None, match.groups()))
    else:  # "It ended 2024 with 412 sites"
        word = word_before(plain, start)
        if word not in _EDGE_VERBS or not plain.startswith((" with ", " at "), atom.end):
            return atom
        atom.start = start - len(word) - 1
    atom.edge = THIRDS.get(word, EDGES[word]) if atom.grain == "month" else EDGES[word]
    atom.weak = False
    return atom


class _Reader(Numbered):
    """One match of the pattern, read; a class only so that the parts share the match."""

    def atom(self) -> Atom | None:
        # Each alternative of the pattern is one group around all others: the last to close.
        try:
            read: Atom | None = getattr(self, f"_{self.match.lastgroup}")()
        except Undated:
            return self.make("vague")
        return read

    # -- days

    def _iso(self) -> Atom:
        return self.make("day", dates.one_day(*map(self.count, ("iy", "im", "id"))))

    def _num(self) -> Atom | None:
        if self.found_before(_NUMBERED, 6):
            return None
        first, second, year = map(self.count, ("n1", "n2", "n3"))
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
        return replace(self.make("day_or_month_first", month_first, "day"), others=(day_first,))

    def _paren(self) -> Atom:
        return self.make("day", dates.one_day(None, self.count("p2"), self.count("p1")))

    def _dmy(self) -> Atom | None:
        if self.group("dm_r", "dm_id"):
            return self.days_of_month()
        return self._day_of_year("d", "dm")

    def _mdy(self) -> Atom | None:
        atom = self._day_of_year("m", "mm")
        if atom is not None and self.stands_behind("in ", "end of ") and self._is_counted():
            month = self.month("mm")  # "In February 12 stations will be closed"
            return replace(
                atom,
                end=self.match.end("mm"),
                rule="month",
                grain="month",
                stretch=dates.months(None, month, month),
            )
        return atom

    def _is_counted(self) -> bool:
        """Whether a number behind a month counts what stands behind it: "in May 24 buses"."""
        if self.group("m2", "my", "mt", "mr", "mp"):
            return False
        return _THINGS.match(self.plain, self.match.end()) is not None

    def _day_of_year(self, name: str, named: str) -> Atom | None:
        """A day or two of a month, of a year that is written, relative or that told last."""
        if not self.capital(named):
            return None
        month, first = self.month(named), self.count(name + "1")
        if name == "m" and self.group("mp"):  # "last May 9"
            before = dates.place(dates.one_day(None, month, first), self.published)
            return self.of_days("day", before)
        last = self.count(name + "2", default=first)
        year = self.year_of(name + "y", name + "r")
        shift = 0 if self.group(name + "t") else None
        return self.make("day", dates.Stretch(year, month, first, month, last), shift=shift)

    # -- counted from another time

    def _ago(self) -> Atom:
        """ "Two years ago" counts from the publication, "two years earlier" from what was told."""
        if self.found_before(_ROUGHLY, 16) or self.stands_behind("half ", "setengah "):
            return self._vague()  # "five to seven years ago"
        count = self.count("ago_n", default=1)
        unit = UNITS.get(self.group("ago_u"), self.group("ago_u"))
        earlier = self.group("ago_w") in ("earlier", "before", "previously", "sebelumnya")
        if unit == "decade":
            unit, count = "year", 10 * count
        if unit == "year":
            base = self.published.year - count if self.published and count < 100 else None
            stretch = dates.whole_year(base) if base else None
            return self.make("years_ago", stretch, "year", shift=-count if earlier else None)
        if earlier and unit in ("month", "quarter"):
            return self.make("month_before", grain=unit, shift=-count)
        if earlier and unit == "day":
            return self._day_before(count)
        if earlier:
            return self.make("vague", shift=-1)
        days = dates.unit_of(self.today, -count, unit)
        return self.of_days("quarter" if unit == "quarter" else "days", days)

    def _daybefore(self) -> Atom:
        """ "The previous day"."""
        return self._day_before(1)

    def _day_before(self, count: int) -> Atom:
        """ "A day earlier": before the day that was told last."""
        return replace(self.make("day"), told=True, count=-count, shift=-1)

    def _season(self) -> Atom | None:
        name = self.group("sea_1", "sea_2", "sea_3", "sea_4", "sea_5")
        if self.group("sea_5") and not self._is_once():
            return None  # "in winter the mill burns 300 tonnes a day"
        season = _SEASONS[name.split()[0]]
        year = self.year_of("sea_y", "sea_rel") or self.number("sea_y2")
        if year and self.stands_behind("olimpiade "):
            return self.make("year", dates.whole_year(year))
        if year:
            return self.make("season", dates.season(year, season), "months")
        here = self.today.year
        side = self.group("sea_r") or self.group("sea_i")
        side = "last" if "past" in side else "next" if "coming" in side else side
        if season == "冬" and side in ("this", "ini") and self.today.month <= _WINTER_TOLD:
            here -= 1
        days = dates.span(dates.season(here, season), here)
        begun = days is None or days[0] <= self.today
        if side in ("last", "lalu"):
            here -= int(days is None or days[1] >= self.today)
        elif side in ("next", "depan", "mendatang"):
            here += int(begun)
        elif not side:  # "since the summer", "will leave in the autumn"
            here += int(begun) if self.comes() else -int(not begun)
        return self.make("season", dates.season(here, season), "months")

    def _is_once(self) -> bool:
        """Whether something came about in a season: "finished in spring", "In summer it sold"."""
        if self.found_before(_DONE_IN, 40) or self.comes():
            return True
        return _DONE_THEN.match(self.plain, self.match.end()) is not None

    def _school(self) -> Atom:
        """ "This academic year": from September, that which began last."""
        begun = self.today.year - int(self.today.month < _SCHOOL)
        first = begun + self.shift("sch_r", "sch_i")
        return self.make("range", dates.Stretch(first, _SCHOOL, 1, _SCHOOL - 1, years=1), "days")

    def _month(self) -> Atom | None:
        if not self.capital("mo") or _SPEAKS.match(self.plain, self.match.end()):
            return None
        if self.found_before(_EVERY, 8):
            return None
        month = self.month("mo")
        if self.group("mo") == self.match.group():  # and nothing else
            return self.make("month", dates.months(None, month, month))
        return self._month_or_part(month, self.year_of("mo_y", "mo_r"))

    def _month_or_part(self, month: int, year: int | None) -> Atom | None:
        """The month of a match with other words, or the part of it that these name."""
        if tens := self.group("mo_ten", "mo_ti"):
            return self._days_of(self.count("mo_n", "mo_ni"), tens, year, month)
        if weeks := self.count("mo_wn", "mo_wni"):
            place = "last" if self.from_the_end("mo_wks", "mo_wsi") else "first"
            return self._days_of(7 * weeks, place, year, month)
        if week := self.group("mo_wk", "mo_wi"):
            week = week.removeprefix("ke").removeprefix("-")
            number = 5 if self.from_the_end("mo_wk", "mo_wi") else ORDINALS[week]
            return self.make("days", dates.week_of_month(year, month, number))
        if third := self.group("mo_das"):  # "dasarian III Oktober": ten days
            ten = dates.THIRDS[("early", "middle", "late")[ORDINALS[third] - 1]]
            return self.make("days", dates.Stretch(year, month, ten[0], month, ten[1]))
        if half := self.group("mo_hba"):  # "periode II Oktober": reference prices of coal
            begins, ends = (1, 14) if ORDINALS[half] == 1 else (15, 0)
            return self.make("days", dates.Stretch(year, month, begins, month, ends))
        if self.group("mo_q"):
            return self._quarter_to(month)
        if last := self.number("mo_to"):
            return self.make("range", dates.Stretch(year, month, 1, month, last), "days")
        if self.group("mo_t"):
            return self.make("month", dates.months(None, month, month), shift=0)
        side = self.group("mo_p", "mo_s")
        if side and year is None and self.published is not None:
            if side in ("this", "ini"):
                return self.of_days("month", dates.near_month(self.published, month))
            ahead = side in ("next", "mendatang", "depan")
            # "Last November", told in November
            before = self.published.year - 1 if side == "last" else None
            told = before if month == self.published.month else None
            days = dates.place(dates.months(told, month, month), self.published, ahead=ahead)
            return self.of_days("month", days)
        return self.make("month", dates.months(year, month, month))

    def _days_of(self, many: int, place: str, year: int | None, month: int) -> Atom | None:
        """ "The first 20 days of June", "the middle ten days of June"."""
        if place in ("first", "pertama") and 0 < many < 28:
            first, last = 1, many
        elif many == 10:
            first, last = (11, 20) if place in ("middle", "second", "kedua") else (21, 0)
        elif place in ("last", "final", "terakhir") and many < 28:
            first, last = dates.length(year or 2023, month) - many + 1, 0
        else:
            return None
        return self.make("days", dates.Stretch(year, month, first, month, last))

    def _wfirst(self) -> Atom:
        """ "In the first ten weeks of the year"."""
        first = date(self.year_of("wf_y", "wf_r") or self.today.year, 1, 1)
        behind = dates.moved(first, self.count("wf_n"), self.group("wf_u"))
        return self.of_days("days", (first, behind - dates.ONE_DAY))

    def _eday(self) -> Atom:
        """ "On the last day of March 2024", "hari pertama 2024"."""
        named = self.group("ed_n", "ed_i")
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
        year = self.number("mo_qy")
        if self.found_before(_MONTH_TO, 14):  # "the July-September quarter"
            return self.make("month", dates.months(year, month, month))
        if month > 2:
            return self.make("quarter", dates.months(year, month - 2, month))
        first = dates.Stretch(None if year is None else year - 1, month + 10, 1, month, years=1)
        return self.make("quarter", first)

    def _cum(self) -> Atom | None:
        """ "9M25", "9M 2025": the months of the year so far."""
        if self.text[self.match.end("cum_n")] != "M":
            return None
        year = self.number("cum_y") or self.written_year("cum_s")
        return self.make("months", dates.months(year, 1, self.count("cum_n")))

    def _decend(self) -> Atom:
        """ "The end of the decade" is that of its round year."""
        return self.make("year", dates.whole_year(self.today.year // 10 * 10 + 10), edge="end")

    # -- from the day of publication

    def _allyear(self) -> Atom | None:
        """ "For the full year": that which has ended, early in the next, unless it is aimed at."""
        start, end = self.match.span()
        aimed = self.found_before(_AIMED, 60)
        if self.plain.startswith("year", start):  # that which was told of, or goes on
            going = aimed or self.plain.startswith((" will ", " is "), end)
            here = self.published.year if self.published and going else None
            return self.make(TOLD_YEAR, dates.whole_year(here) if here else None, "year")
        if written := self.number("all_y") or self.number("all_i"):
            return self.make("year", dates.whole_year(written))
        ended = self.today.month <= _ENDED and not aimed
        named = self.group("all_n") and (not ended or _AIMED.search(self.plain, end, end + 60))
        if named and not self.found_before(_EXPECTS, 50):
            return None  # "full-year profit" in August is of any year
        return self.make("year", dates.whole_year(self.today.year - int(ended)))

    def _rel(self) -> Atom | None:
        words = self.group("rel_w")
        year = self.relative(words)
        if year is None or self.found_before(_HUNDREDS, 10):
            return self.make("vague")  # "ratusan tahun silam", "tujuh puluh tahun lalu"
        running = words == "tahun berjalan"
        if running and self.found_before(_PROFIT, 60):
            return None  # "laba tahun berjalan": the profit of whatever year
        if not self.comes() if running else words == "tahun ini" and self.is_throughout():
            return self.of_days("days", (date(year, 1, 1), self.today))
        before = words.startswith(_BEFORE) or "sebelum" in words
        shift = -1 if before and "last" not in words else None
        return self.make("relative_year", dates.whole_year(year), "year", shift=shift)

    # -- years

    def _decade(self) -> Atom | None:
        first = self.count("dec", "dec_id")
        first += 1900 if 0 < first < 100 else 0
        if not first:
            if self.found_before(_TEMPERATURE, 40):
                return None
            short = self.number("dec_2")
            first = 1900 + short if short else _DECADES[self.group("dec_w")]
        return self.make("decade", dates.Stretch(first, years=9), "years")

    def _short(self) -> Atom | None:
        """2013-22, 2013/2014 and 2013-4 are stretches of years, 2013-06 is a month."""
        start, end = self.match.span()
        year, last, whole, digit = map(self.count, ("s_y", "s_2", "s_4", "s_1"))
        if self.stands_behind("tahun baru ", "nataru "):
            return self.make("vague")  # the holidays about the turn of the year
        known = _YEARS_OF.match(self.plain, end) or _YEARS_OF.search(self.plain, start - 16, start)
        if known is not None and (last or whole):
            cold = "heating" in known.group()
            first, final = ((11, 15), (3, 15)) if cold else ((9, 1), (8, 31))
            return self.make("range", dates.Stretch(year, *first, *final, 1), "days")
        if 1 <= last <= 12 and last <= year % 100:
            return self.make("month", dates.months(year, last, last))
        if whole:
            years = int(whole == year + 1)
        elif self.group("s_1"):  # "2005-6"
            years = digit - year % 10
        else:
            years = last - year % 100
        return self.make("range", dates.Stretch(year, years=years), "years") if years > 0 else None

    def _yfirst(self) -> Atom | None:
        """ "2015 June": the year first, as in copy translated from Chinese."""
        if not self.capital("yf_m"):
            return None
        doubtful = self.group("yf_m").rstrip(".") in DOUBTFUL_MONTHS
        if doubtful and not _AFTER_MONTH.match(self.plain, self.match.end()):
            return None  # "in 2018 May said"
        month = self.month("yf_m")
        return self.make("month", dates.months(self.count("yf_y"), month, month))

    def _year(self) -> Atom | None:
        year, part = self.count("y0"), self.group("early")
        stretch = dates.quarters(year, 4, 4) if part == "late" else dates.whole_year(year)
        edge = {"early": "start", "mid": "middle", "mid-year": "middle"}.get(part, "")
        atom = self.make("year", stretch, "year", edge=edge)
        atom.weak = not part and not self.plain.startswith("tahun", atom.start)
        return atom
