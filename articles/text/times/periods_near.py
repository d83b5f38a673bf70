"""Times in English and Indonesian that count from the day of publication: next month, this Friday,
the 20th of next month, earlier this year."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from articles.text.times import dates
from articles.text.times.atoms import Atom
from articles.text.times.period_data import (
    COUNTS,
    DOUBTFUL_MONTHS,
    FUTURE_INDONESIAN,
    MONTHS,
    ORDINALS,
    WEEKDAYS,
)

# How many weeks, months or quarters away; every other word is one back.
SHIFTS: Final = {
    "this": 0, "current": 0, "ini": 0, "next": 1, "coming": 1, "upcoming": 1, "depan": 1,
    "mendatang": 1, "berjalan": 0,
}  # fmt: skip
_DAYS: Final = {
    "yesterday": -1, "kemarin": -1, "tomorrow": 1, "besok": 1, "besok pagi": 1,
    "besok siang": 1, "besok sore": 1, "besok malam": 1, "nanti siang": 0, "nanti sore": 0,
    "nanti malam": 0, "today": 0, "hari ini": 0, "now": 0,
    "tonight": 0, "this morning": 0, "this afternoon": 0, "this evening": 0, "last night": -1,
    "overnight": 0, "pagi ini": 0, "siang ini": 0, "sore ini": 0, "malam ini": 0, "pagi tadi": 0,
    "siang tadi": 0, "sore tadi": 0, "tadi pagi": 0, "tadi siang": 0, "tadi sore": 0,
    "dini hari tadi": 0, "tadi malam": -1, "semalam": -1, "the date of this release": 0,
    "the date of this announcement": 0, "the date of this report": 0,
    "the day before yesterday": -2, "the day after tomorrow": 2, "kemarin lusa": -2, "lusa": 2,
}  # fmt: skip
_UNITS: Final[dict[str, Callable[[date, int], dates.Span]]] = {
    "week": dates.week_of, "month": dates.month_of, "quarter": dates.quarter_of,
}  # fmt: skip


_OPENS: Final = re.compile(r"(?:\A|[.,;!?\n\"“] ?|(?:pada|sejak|hingga|terjadi|digelar) )$")
# A day of trade that only such words tell of.
SESSION: Final = "session"
_INDEX: Final = re.compile(r"(?<![a-z])(?:ihsg|rupiah|indeks|saham|bursa|emas|minyak)(?![a-z])")
_GAINED: Final = re.compile(
    r"(?<![a-z])(?:%|percent|per cent|points?|cents|lower|higher|up|down|weaker|firmer|stronger|"
    r"gained|lost|rose|fell|flat|unchanged)(?![a-z])"
)
COMING: Final = re.compile(
    r"(?<![a-z])(?:will|shall|would|could|may|due|plans?|planned|expects?|expected|aims?|to be|"
    rf"is to|are to|set to|forecast|scheduled|begins?|starts?|opens?|"
    rf"upcoming|coming|ahead of|mendatang|jelang|menjelang|{FUTURE_INDONESIAN})(?![a-z])"
)
_UP_TO: Final = re.compile(
    r"(?<![a-z])(?:by|before|until|till|hingga|sampai|sebelum|menjelang)(?: the| pada)? "
    r"(?:end of|akhir) $"
)
_SATURDAY: Final = 5
_INDONESIAN: Final = {
    "pekan": "week", "minggu": "week", "bulan": "month", "kuartal": "quarter", "tahun": "year",
}  # fmt: skip
# "Now" is a time only as the beginning of a stretch.
NOW: Final = "now"


class Near:
    """One match of the pattern; the times that need the day of publication."""

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

    def month(self, name: str) -> int:
        return MONTHS[self.group(name).rstrip(".")]

    def _capital(self, name: str) -> bool:
        """ "may" and "march" are months only with a capital."""
        start = self.match.start(name)
        return self.group(name).rstrip(".") not in DOUBTFUL_MONTHS or self.text[start].isupper()

    def _shift(self, *names: str) -> int:
        word = next(self.group(name) for name in names if self.group(name))
        return SHIFTS.get(word, -1)

    def _days(self, rule: str, days: dates.Span | None) -> Atom:
        if days is None:
            return self.make("vague")
        return Atom(*self.match.span(), rule, None, days, rule)

    def _nweek(self) -> Atom:
        """ "Minggu pertama bulan ini"."""
        if self.published is None:
            return self.make("vague")
        month = dates.month_of(self.published, self._shift("nw_r"))[0]
        word = self.group("nw_n")
        number = 5 if word == "terakhir" else ORDINALS[word]
        stretch = dates.week_of_month(month.year, month.month, number)
        return self.make("days", stretch, "days")

    def _rmonth(self) -> Atom:
        if self.group("near_mu") or self.match.group() == "bulan":
            return self._of_this()
        if self.group("near_mb"):  # "the month before"
            return replace(self.make("month_before", grain=self.group("near_mb")), shift=-1)
        shift = self._shift("near_m", "near_m_id")
        days = dates.month_of(self.published, shift) if self.published else None
        if days and self.published and shift == 0 and self._is_throughout():
            days = (days[0], self.published)
        return self._before("month", days)

    def _of_this(self) -> Atom:
        """ "At the start of the month", "by the end of the week": its end has gone by where nothing
        looks ahead."""
        unit = self.group("near_mu") or "month"
        if self.published is None:
            return self.make("vague")
        start = self.match.start()
        ends = self.plain.endswith(("end of ", "akhir "), 0, start)
        before = self.plain[max(0, start - 24) : start]
        ahead = _UP_TO.search(before) or not self._is_over(0)
        return self._days(unit, _UNITS[unit](self.published, -int(ends and not ahead)))

    def _rquarter(self) -> Atom:
        shift = self._shift("near_q", "near_q_id")
        days = dates.quarter_of(self.published, shift) if self.published else None
        return self._before("quarter", days)

    def _before(self, grain: str, days: dates.Span | None) -> Atom:
        """ "The previous month" is that before the one told last, where one was."""
        atom = self._days(grain, days)
        words = self.match.group()
        if words.startswith("previous") or words.endswith("sebelumnya"):
            atom.shift, atom.grain = -1, grain
        return atom

    def _rweek(self) -> Atom:
        alone = self.match.group() == "pekan"  # "pada awal pekan,"
        shift = 0 if alone else self._shift("near_w", "near_w_id")
        if self.group("near_wd"):
            return self._weekday_of_week("near_wd", shift)
        if self.published is None:
            return self.make("vague")
        first, last = dates.week_of(self.published, shift)
        # What is told of this week has happened by now.
        return self._days("week", (first, self.published if self._is_over(shift) else last))

    def _is_throughout(self) -> bool:
        """ "Sepanjang tahun ini" of what has happened, which ends with the day of publication."""
        start, end = self.match.span()
        goes_on = self.plain.startswith((" hingga ", " sampai "), end)
        throughout = self.plain.endswith(("sepanjang ", "selama "), 0, start) and not goes_on
        return throughout and self._is_over(0)

    def _is_over(self, shift: int) -> bool:
        start, end = self.match.span()
        around = self.plain[max(0, start - 60) : start] + "|" + self.plain[end : end + 40]
        return shift == 0 and COMING.search(around) is None

    def _weekend(self) -> Atom:
        if self.published is None:
            return self.make("vague")
        if self.group("we_the"):  # the last that had begun
            shift = 0 if self.published.weekday() >= _SATURDAY else -1
        else:
            shift = self._shift("we", "we_id")
        week = dates.week_of(self.published, shift)
        return self._days("days", (week[1] - dates.ONE_DAY, week[1]))

    def _session(self) -> Atom | None:
        """ "Ended the day", "in early trade", "IHSG ditutup": a market's last day of trade."""
        start = self.match.start()
        here = self.plain[max(0, start - 70) : self.match.end() + 40]
        if self.plain.endswith("on ", 0, start) and not _GAINED.search(here):
            return None  # "sold on the day"
        market = self.match.group()[:1] not in "dsj" or _INDEX.search(here)
        if self.published is None or not market:
            return None
        day = dates.last_workday(self.published)
        return Atom(*self.match.span(), SESSION, days=(day, day), grain="day")

    def _twice(self) -> Atom:
        """ "The month after next", "the week before last"."""
        if self.published is None:
            return self.make("vague")
        unit, shift = self.group("tw_u"), -2 if self.group("tw_b") else 2
        if unit == "year":
            year = dates.whole_year(self.published.year + shift)
            return self.make("relative_year", year, "year")
        if unit == "weekend":
            week = dates.week_of(self.published, shift)
            return self._days("days", (week[1] - dates.ONE_DAY, week[1]))
        return self._days(unit, _UNITS[unit](self.published, shift))

    def _cut(self) -> Atom:
        """ "Earlier this year", "so far this year" end, "later this year" begins, on the day of
        publication."""
        if self.published is None:
            return self.make("vague")
        so_far = self.group("cut_sf") or self.group("ytd")
        unit = self.group("cut_u") or so_far or _INDONESIAN[self.group("cut_id")]
        if unit == "year":
            whole = date(self.published.year, 1, 1), date(self.published.year, 12, 31)
        else:
            whole = _UNITS[unit](self.published, 0)
        if self.group("cut_p") in ("earlier", "so far", "thus far") or so_far:
            return self._days(unit, (whole[0], self.published))
        return self._days(unit, (self.published, whole[1]))

    def _rday(self) -> Atom | None:
        if self.group("rd_n"):
            return self._from_day()
        start = self.match.start()
        if self.match.group() == "semalam" and not _OPENS.search(self.plain, start - 12, start):
            return None  # "Rp 2,4 juta semalam" is the price of a night
        shift = _DAYS[self.group("rday")]
        day = self.published + timedelta(days=shift) if self.published else None
        return self._days("day", (day, day) if day else None)

    def _from_day(self) -> Atom:
        """ "Two days from tomorrow", "six weeks from now": that day, week, month or year."""
        if self.published is None:
            return self.make("vague")
        word, unit = self.group("rd_n"), self.group("rd_u")
        count = int(word) if word.isdigit() else COUNTS[word]
        count = count if self.group("rd_w") == "before" else -count
        base = self.published + timedelta(days=_DAYS[self.group("rd_d")])
        if unit == "year":
            return self.make("relative_year", dates.whole_year(base.year - count), "year")
        return self._days("day" if unit == "day" else unit, dates.back(base, count, unit))

    def _weekday_of_week(self, name: str, shift: int) -> Atom:
        if self.published is None:
            return self.make("vague")
        monday = dates.week_of(self.published, shift)[0]
        day = monday + timedelta(days=WEEKDAYS[self.group(name)])
        return self._days("day", (day, day))

    def _near_month(self, name: str) -> dates.Span | None:
        return dates.month_of(self.published, self._shift(name)) if self.published else None

    def _days_of_month(self) -> Atom | None:
        """ "The 20th of next month", "4 to 23 of this month"."""
        month = self._near_month("dm_r" if self.group("dm_r") else "dm_id")
        if month is None:
            return self.make("vague")
        first = dates.day_of(month, int(self.group("d1")))
        last = dates.day_of(month, int(self.group("d2") or self.group("d1")))
        if first is None or last is None or first > last:
            return None
        return self._days("day", (first[0], last[0]))

    def _now(self) -> Atom:
        """ "Between now and 2030"."""
        atom = self._days("day", (self.published, self.published) if self.published else None)
        return replace(atom, rule=NOW)
