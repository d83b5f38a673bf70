"""Expressions of time in English and Indonesian, found in a plain shadow."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from articles.text import dates
from articles.text.period_data import (
    COUNTS,
    DOUBTFUL_MONTHS,
    LATIN_YEARS,
    MONTHS,
    ORDINALS,
    PLANS,
    WEEKDAYS,
)
from articles.text.periods_han import Atom
from articles.text.word_tables import listed, openings, scan


def _any(words: dict[str, int]) -> str:
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))


_M: Final = rf"(?:{_any(MONTHS)})(?![a-z])\.?"
_Y: Final = r"(?:19|20)\d\d"
_REL: Final = _any(LATIN_YEARS)
_ORD: Final = "|".join(sorted((k for k in ORDINALS if not k.isdigit()), key=len, reverse=True))
_COUNT: Final = rf"(?:{_any(COUNTS)}|\d{{1,2}})"
# A year that may follow a part of it: "of 2023", "in 2023", "2023", "last year".
_OF: Final = (
    rf"(?:(?:[ ](?:of|in|for|the|tahun|pada|di|dari|fiscal|"
    rf"year))*[ ,'/-]{{1,2}}(?P<y{{0}}>{_Y})(?![\d%]|[.,]\d)|"
    rf"(?:[ ](?:of|pada))?[ ](?P<r{{0}}>{_REL}))?"
)


def _of(name: str) -> str:
    return _OF.replace("{0}", name)


_LATIN: Final = re.compile(
    rf"""
    (?P<iso>(?<![\d.,])(?P<iy>{_Y})[-./](?P<im>\d{{1,2}})[-./](?P<id>\d{{1,2}})(?!\d))
    | (?P<num>(?<![\d.,/])(?P<n1>\d{{1,2}})(?P<sep>[./-])(?P<n2>\d{{1,2}})(?P=sep)(?P<n3>{_Y}
        |\d\d)(?!\d))
    | (?P<paren>\((?P<p1>\d{{1,2}})/(?P<p2>\d{{1,2}})\))
    | (?<![a-z\d])(?:
      (?P<dmy>(?P<d1>\d{{1,2}})(?:st|nd|rd|th)?(?:[ ]?(?:-|to|until|and|hingga
          |sampai|dan)[ ]?(?P<d2>\d{{1,2}}))?
        [ ](?:of[ ])?(?P<dm>{_M})(?:,?[ ](?P<dy>{_Y})(?!\d))?)
    | (?P<mdy>(?P<mm>{_M})[ ](?P<m1>\d{{1,2}})(?:st|nd|rd|th)?(?![\d%]|[.,]\d|[ ](?:million
        |billion|percent|juta|miliar))
        (?:[ ]?-[ ]?(?P<m2>\d{{1,2}}))?(?:,?[ ](?P<my>{_Y})(?!\d))?)
    | (?P<half>(?:(?P<h_en>first|second)[ ]half(?:[ ]year)?|(?:(?P<h_y>{_Y})[ ]?)?h(?P<h_n>[12])|
        (?:paruh|semester)[ ](?P<h_id>pertama|kedua|satu|dua|ii|i|1|2)|(?P<h_pre>[12])h(?=\d\d
            |[ ]?{_Y}))
        (?![a-z]){_of("h")})
    | (?P<qs>(?:first[ ](?P<qs_en>two|three)[ ]quarters|(?P<qs_id>dua
        |tiga)[ ](?:kuartal|triwulan)[ ]pertama)
        {_of("s")})
    | (?P<q>(?:(?P<q_en>{_ORD})[ -]quarter|(?:(?P<q_y>{_Y})[ ]?)?q(?P<q_n>[1-4])
        |(?P<q_pre>[1-4])q(?=\d\d
        |[ ]?{_Y})|
        (?:kuartal|triwulan|caturwulan)(?:[ ]ke)?[ -](?P<q_id>{_ORD}|[1-4])|tw[ ]?(?P<q_tw>iv
            |iii|ii|i))
        (?![a-z])(?:[ ]?(?:-|to|hingga)[ ]?(?P<q_to>q?[1-4]|iv|iii|ii)(?![a-z\d]))?{_of("q")})
    | (?P<mto>(?:(?P<mto_n>{_COUNT})[ ]months|(?<=in[ ]the[ ])(?P<mto_12>year))
        [ ](?:to|ending|ended|through)(?:[ ]in)?[ ](?P<mto_m>{_M})
        (?:[ ](?:28|29|30|31)(?!\d))?(?:,?[ ](?P<mto_y>{_Y}))?)
    | (?P<yedge>(?P<yedge_en>start|beginning|end)[ ]of[ ](?:the|this)[ ]year|
        (?:(?<=by[ ])|(?<=at[ ])|(?<=before[ ])|(?<=until[ ]))(?P<yedge_ye>year)
        [- ]end(?![a-z]|[ ]of|[ ]{_Y})|
        (?P<yedge_id>awal|akhir|pertengahan)[ ]tahun(?![ ](?:\d|lalu|ini|depan|fiskal)))
    | (?P<ms>(?:first[ ](?P<ms_en>{_COUNT})[ ]months
        |(?P<ms_id>{_COUNT})[ ]bulan[ ]pertama){_of("m")})
    | (?P<plan>(?:(?P<plan_en>\d\dth|\w{{5,12}}th)[ ]five-year[ ]plan
        |rencana[ ]lima[ ]tahun[ ](?P<plan_id>ke-\d\d))
        (?:[ ](?:period))?(?:[ ]?\({_Y}-{_Y}\))?)
    | (?P<fiscal>(?:fiscal|financial)[ ]year(?:[ ](?:to|ending|ended
        |through)[ ](?P<f_m>{_M})(?:[ ](?P<f_y>{_Y}))?
        |[ ](?P<f_n>{_Y})(?:[-/]\d\d(?:\d\d)?)?)?|fiscal[ ](?P<f_n2>{_Y})
            |tahun[ ](?:fiskal|anggaran|buku)[ ](?P<f_n3>{_Y})(?:[-/]\d\d(?:\d\d)?)?)
    | (?P<month>(?:(?P<mo_p>last|next|this)[ ])?(?P<mo>{_M})
        (?:[ ](?P<mo_s>lalu|mendatang|depan)(?![a-z])
        |(?:(?:,|[ ]of|[ ]tahun)?[ '-](?P<mo_y>{_Y})(?![\d%]|[.,]\d)
        |[ ](?:of[ ])?(?P<mo_r>{_REL})(?![a-z])))?)
    | (?P<rel>(?P<rel_w>{_REL})(?![a-z]))
    | (?P<rmonth>(?P<near_m>this|last|next|previous)[ ]month|bulan[ ](?P<near_m_id>ini
        |lalu|depan|sebelumnya))
    | (?P<rquarter>(?P<near_q>this|last|next|previous)[ ]quarter|(?:kuartal
        |triwulan)[ ](?P<near_q_id>ini|lalu|depan|sebelumnya))
    | (?P<rweek>(?P<near_w>this|last|next)[ ]week|(?:pekan|minggu)[ ](?P<near_w_id>ini|lalu
        |depan))
    | (?P<rday>yesterday|today|tomorrow|kemarin|hari[ ]ini|besok)
    | (?P<wd>(?P<wd_n>{_any(WEEKDAYS)})(?![a-z])
        (?:,?[ ]?\((?P<wd_d>\d{{1,2}})/(?P<wd_m>\d{{1,2}})(?:/(?P<wd_y>{_Y}|\d\d))?\))?)
    | (?P<decade>(?P<dec>(?:19|20)\d0)'?s|(?:dekade|tahun|era)[ ](?P<dec_id>(?:19|20)\d0)-an)
    | (?P<vague>(?:past|last|coming|next|recent
        |previous)[ ](?:few[ ]|several[ ])?
        (?:{_COUNT}[ ])?(?:years|decades?|months|weeks|days)
        |within[ ](?:the[ ]next[ ])?{_COUNT}[ ](?:years|months)
        |(?:dalam|selama|untuk)[ ](?:kurun[ ]waktu[ ])?(?:{_COUNT}|satu|beberapa)[ ](?:tahun|bulan
            |dekade|pekan|hari)[ ]
        (?:terakhir|ke[ ]depan|mendatang|belakangan)|year[- ]to[- ]date|{_COUNT}[ ](?:tahun
            |bulan)[ ](?:terakhir|ke[ ]depan|mendatang))
    | (?P<short>(?<![.,$£€¥/-])(?P<s_y>(?:19|20)\d\d)[-/](?P<s_2>\d\d)(?![\d/.,-]))
    | (?P<year>(?:(?P<early>early|mid|late)[ -])?(?:tahun[ ])?(?P<y0>(?<![.,$£€¥/])(?:1[89]|20
        |21)\d\d)(?![\d%a-z]|[.,/]\d|[ ]?(?:%|percent|persen)))
    )
    """,
    re.VERBOSE,
)
# Runs of three digits, or of five, are no date, and no rule begins inside a run.
_OPENING: Final = re.compile(
    r"\d(?<!\d\d)(?!\d\d(?!\d)|\d{4})|\((?=\d)|(?a:\b)(?:"
    + openings(
        [
            *MONTHS,
            *WEEKDAYS,
            *(word for word in (*ORDINALS, *PLANS) if word.isascii() and word[0].isalpha()),
            *COUNTS,
            *LATIN_YEARS,
            *("tw ", "twi"),
            *listed(
                "h1 h2 q1 q2 q3 q4 paruh semester kuartal triwulan caturwulan rencana fiscal"
                " financial tahun this last next previous bulan pekan minggu yesterday today"
                " tomorrow kemarin hari besok dekade past coming recent dalam selama untuk year"
                " early mid late start beginning end awal akhir pertengahan within era"
            ),
        ]
    )
    + ")"
)
_EDGE_BEFORE: Final = re.compile(
    r"(?:the )?(?:(end|close|beginning|start|middle|turn) of(?: the)?|(akhir|awal|pertengahan|"
    r"penghujung|permulaan)"
    r"(?: bulan| tahun)?|(year-end|end|early|late|mid)(?:-| in )?) ?$"
)
_EDGES: Final = {
    "end": "end", "close": "end", "year-end": "end", "akhir": "end", "penghujung": "end",
    "beginning": "start", "start": "start", "turn": "start", "early": "start", "awal": "start",
    "permulaan": "start", "middle": "middle", "mid": "middle", "pertengahan": "middle",
    "late": "",
}  # fmt: skip


def find_latin(text: str, plain: str, published: date | None, language: str) -> Iterator[Atom]:
    """The expressions of time in English and Indonesian of a plain shadow, in order."""
    for match in scan(_OPENING, _LATIN, plain):
        atom = _Reader(text, plain, match, published, language).atom()
        if atom is not None and (atom.stretch is None or dates.possible(atom.stretch)):
            yield _edged(plain, atom)


def _edged(plain: str, atom: Atom) -> Atom:
    if plain[atom.end - 1] == ".":
        atom = replace(atom, end=atom.end - 1)  # the end of the sentence, not of "Dec."
    if atom.stretch is None or atom.grain not in ("year", "month", "quarter", "half", "months"):
        return atom
    low = max(0, atom.start - 26)
    match = _EDGE_BEFORE.search(plain[low : atom.start])
    if match is None:
        return atom
    word = next(group for group in match.groups() if group)
    return Atom(
        low + match.start(), atom.end, atom.rule, atom.stretch, None, atom.grain,
        _EDGES[word], False, atom.others,
    )  # fmt: skip


class _Reader:
    """One match of the pattern, read; a class only so that the parts share the match."""

    def __init__(
        self, text: str, plain: str, match: re.Match[str], published: date | None, language: str
    ) -> None:
        self.text = text
        self.plain = plain
        self.match = match
        self.published = published
        self.language = language

    def group(self, name: str) -> str:
        return self.match.group(name) or ""

    def make(
        self, rule: str, stretch: dates.Stretch | None = None, grain: str = "", **more: str
    ) -> Atom:
        return Atom(*self.match.span(), rule, stretch, None, grain or rule, more.get("edge", ""))

    def year(self, name: str) -> int | None:
        if self.group("y" + name):
            return int(self.group("y" + name))
        return self.relative(self.group("r" + name))

    def relative(self, words: str) -> int | None:
        if not words or self.published is None:
            return None
        return self.published.year + LATIN_YEARS[words]

    def month(self, name: str) -> int:
        return MONTHS[self.group(name).rstrip(".")]

    def atom(self) -> Atom | None:
        # Each alternative of the pattern is one group around all others: the last to close.
        read: Atom | None = getattr(self, f"_{self.match.lastgroup}")()
        return read

    # -- days

    def _iso(self) -> Atom:
        stretch = dates.one_day(*(int(self.group(name)) for name in ("iy", "im", "id")))
        return self.make("day", stretch)

    def _num(self) -> Atom | None:
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
        if not self._capital("dm"):
            return None
        month = self.month("dm")
        year = int(self.group("dy")) if self.group("dy") else None
        first = int(self.group("d1"))
        last = int(self.group("d2") or first)
        return self.make("day", dates.Stretch(year, month, first, month, last))

    def _mdy(self) -> Atom | None:
        if not self._capital("mm"):
            return None
        month = self.month("mm")
        year = int(self.group("my")) if self.group("my") else None
        first = int(self.group("m1"))
        last = int(self.group("m2") or first)
        return self.make("day", dates.Stretch(year, month, first, month, last))

    def _capital(self, name: str) -> bool:
        """ "may" and "march" are months only with a capital."""
        start = self.match.start(name)
        return self.group(name).rstrip(".") not in DOUBTFUL_MONTHS or self.text[start].isupper()

    # -- parts of a year

    def _half(self) -> Atom:
        words = ("h_en", "h_n", "h_id", "h_pre")
        number = ORDINALS[next(self.group(name) for name in words if self.group(name))]
        year = int(self.group("h_y")) if self.group("h_y") else self.year("h")
        return self.make("half", dates.half(year, number))

    def _qs(self) -> Atom:
        last = COUNTS[self.group("qs_en") or self.group("qs_id")]
        return self.make("quarters", dates.quarters(self.year("s"), 1, last))

    def _q(self) -> Atom | None:
        words = ("q_en", "q_n", "q_pre", "q_id", "q_tw")
        first = ORDINALS[next(self.group(name) for name in words if self.group(name))]
        last = ORDINALS[self.group("q_to").removeprefix("q")] if self.group("q_to") else first
        year = int(self.group("q_y")) if self.group("q_y") else self.year("q")
        return self.make("quarter", dates.quarters(year, first, last))

    def _mto(self) -> Atom | None:
        """ "In the nine months to September"."""
        word = self.group("mto_n") or "12"
        count = int(word) if word.isdigit() else COUNTS[word]
        last = self.month("mto_m")
        year = int(self.group("mto_y")) if self.group("mto_y") else None
        if count > last:
            return self._across(count, last, year)
        return self.make("months", dates.months(year, last - count + 1, last))

    def _across(self, count: int, last: int, year: int | None) -> Atom:
        """Months that begin in the year before: "in the 12 months to June 2023"."""
        if year is None and self.published is not None:
            end = dates.place(dates.months(None, last, last), self.published)
            year = end[1].year if end else None
        if year is None or count > 12:
            return self.make("vague")
        if count == last:
            return self.make("months", dates.whole_year(year))
        first = last - count + 13
        return self.make("months", dates.Stretch(year - 1, first, 1, last, years=1), "months")

    def _yedge(self) -> Atom:
        edge = (
            "end"
            if self.group("yedge_ye")
            else _EDGES[self.group("yedge_en") or self.group("yedge_id")]
        )
        return self.make("year_edge", dates.whole_year(None), "year", edge=edge)

    def _ms(self) -> Atom:
        word = self.group("ms_en") or self.group("ms_id")
        last = int(word) if word.isdigit() else COUNTS[word]
        return self.make("months", dates.months(self.year("m"), 1, last))

    def _plan(self) -> Atom | None:
        first = PLANS.get(self.group("plan_en") or self.group("plan_id"))
        return self.make("plan", dates.Stretch(first, years=4), "years") if first else None

    def _fiscal(self) -> Atom:
        named = self.group("f_n") or self.group("f_n2") or self.group("f_n3")
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
        if not self._capital("mo"):
            return None
        month = self.month("mo")
        year = int(self.group("mo_y")) if self.group("mo_y") else self.relative(self.group("mo_r"))
        side = self.group("mo_p") or self.group("mo_s")
        if side and year is None and self.published is not None:
            ahead = side in ("next", "mendatang", "depan")
            days = dates.place(dates.months(None, month, month), self.published, ahead=ahead)
            return self._days("month", days)
        return self.make("month", dates.months(year, month, month))

    # -- from the day of publication

    def _rel(self) -> Atom:
        words = self.group("rel_w")
        year = self.relative(words)
        if year is None:
            return self.make("vague")
        rule = "previous_year" if "previous" in words or "sebelum" in words else "relative_year"
        return self.make(rule, dates.whole_year(year), "year")

    def _shift(self, *names: str) -> int:
        word = next(self.group(name) for name in names if self.group(name))
        return {"this": 0, "ini": 0, "next": 1, "depan": 1}.get(word, -1)

    def _days(self, rule: str, days: dates.Span | None) -> Atom:
        if days is None:
            return self.make("vague")
        return Atom(*self.match.span(), rule, None, days, rule)

    def _rmonth(self) -> Atom:
        shift = self._shift("near_m", "near_m_id")
        return self._days(
            "month", dates.month_of(self.published, shift) if self.published else None
        )

    def _rquarter(self) -> Atom:
        shift = self._shift("near_q", "near_q_id")
        return self._days(
            "quarter", dates.quarter_of(self.published, shift) if self.published else None
        )

    def _rweek(self) -> Atom:
        shift = self._shift("near_w", "near_w_id")
        return self._days("week", dates.week_of(self.published, shift) if self.published else None)

    def _rday(self) -> Atom:
        word = self.group("rday")
        shift = {"yesterday": -1, "kemarin": -1, "tomorrow": 1, "besok": 1}.get(word, 0)
        day = self.published + timedelta(days=shift) if self.published else None
        return self._days("day", (day, day) if day else None)

    def _wd(self) -> Atom | None:
        weekday = WEEKDAYS[self.group("wd_n")]
        if self.group("wd_d"):
            return self._weekday_date(weekday)
        start = self.match.start()
        if not self.text[start].isupper() or self.published is None:
            return None
        day = dates.weekday_before(self.published, weekday)
        return self._days("weekday", (day, day))

    def _weekday_date(self, weekday: int) -> Atom:
        """ "Kamis (22/2)": day and month; a year in which that day is a Thursday is preferred."""
        day, month = int(self.group("wd_d")), int(self.group("wd_m"))
        written = self.group("wd_y")
        if written:
            year = int(written) + (2000 if len(written) == 2 else 0)
            return self.make("day", dates.one_day(year, month, day))
        stretch = dates.one_day(None, month, day)
        around = [] if self.published is None else [self.published.year - shift for shift in (0, 1)]
        for year in around:
            found = dates.span(stretch, year)
            if found and found[0].weekday() == weekday and found[0] <= (self.published or found[0]):
                return self.make("day", dates.one_day(year, month, day))
        return self.make("day", stretch)

    # -- years

    def _decade(self) -> Atom:
        first = int(self.group("dec") or self.group("dec_id"))
        return self.make("decade", dates.Stretch(first, years=9), "years")

    def _vague(self) -> Atom:
        return self.make("vague")

    def _short(self) -> Atom | None:
        """2013-22 is a stretch of years, 2013-06 a month."""
        year, last = int(self.group("s_y")), int(self.group("s_2"))
        if 1 <= last <= 12 and last <= year % 100:
            return self.make("month", dates.months(year, last, last))
        years = last - year % 100
        return self.make("range", dates.Stretch(year, years=years), "years") if years > 0 else None

    def _year(self) -> Atom | None:
        year = int(self.group("y0"))
        edge = {"early": "start", "mid": "middle"}.get(self.group("early"), "")
        word = self.match.group("year")
        weak = not word.startswith(("tahun", "early", "mid", "late"))
        stretch = dates.quarters(year, 4, 4) if self.group("early") == "late" else None
        atom = self.make("year", stretch or dates.whole_year(year), "year", edge=edge)
        return Atom(atom.start, atom.end, "year", atom.stretch, None, "year", atom.edge, weak)
