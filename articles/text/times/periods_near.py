"""Times in English and Indonesian that count from the day of publication: next month, this Friday,
the 20th of next month, earlier this year, Kamis (22/2), the first Monday."""

import re
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from articles.text.times import dates
from articles.text.times.atoms import Atom
from articles.text.times.counts import UNITS, count_of
from articles.text.times.period_data import (
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
# How many days away; every other word is of the day itself.
_DAYS: Final = {
    "yesterday": -1, "kemarin": -1, "tomorrow": 1, "besok": 1, "besok pagi": 1,
    "besok siang": 1, "besok sore": 1, "besok malam": 1, "last night": -1, "tadi malam": -1,
    "malam tadi": -1,
    "semalam": -1, "the day before yesterday": -2, "the day after tomorrow": 2,
    "kemarin lusa": -2, "lusa": 2,
}  # fmt: skip
_OPENS: Final = re.compile(r"(?:\A|[.,;!?\n\"“] ?|(?:pada|sejak|hingga|terjadi|digelar) )$")
# "Since this morning": on that day
_OF_HOURS: Final = re.compile("morning|afternoon|evening|night|pagi|siang|sore|malam|dini")
_BEGINS: Final = re.compile(r"(?:\A|[.!?\n\"“(] ?)$")
# A day of trade that only such words tell of.
SESSION: Final = "session"
_INDEX: Final = re.compile(r"(?<![a-z])(?:ihsg|rupiah|indeks|saham|bursa|emas|minyak)(?![a-z])")
_GAINED: Final = re.compile(
    r"(?<![a-z])(?:%|percent|per cent|points?|cents|lower|higher|up|down|weaker|firmer|stronger|"
    r"gained|lost|rose|fell|flat|unchanged)(?![a-z])"
)
_COMING: Final = re.compile(
    r"(?<![a-z])(?:will|shall|would|could|may|due|plans?|planned|hopes?|must|should|expects?|"
    rf"expected|aims?|to be|is to|are to|set to|forecast|scheduled|begins?|starts?|opens?|"
    rf"upcoming|coming|ahead of|mendatang|jelang|menjelang|{FUTURE_INDONESIAN})(?![a-z])"
)
_UP_TO: Final = re.compile(
    r"(?<![a-z])(?:by|before|until|till|hingga|sampai|sebelum|menjelang)(?: the| pada)? "
    r"(?:end of|akhir) $"
)
# "dari pagu belanja sepanjang tahun ini", "kuota selama tahun ini dipatok": of the whole of it
_OF_A_BUDGET: Final = re.compile(
    r"(?<![a-z])(?:outlook|pagu|target|kuota|alokasi|proyeksi|perkiraan|rencana|anggaran)(?:nya)?"
    r"(?! (?:tercapai|terpenuhi|terserap))(?: [a-z/-]+){0,4} (?:sepanjang|selama) $"
)
_SET: Final = re.compile(
    r" (?:dipatok|dianggarkan|dialokasikan|dijatah|dipagu|ditetapkan|diproyeksi(?:kan)?|"
    r"disiapkan)(?![a-z])"
)
_SATURDAY: Final = 5
# "Now" is a time only as the beginning of a stretch.
NOW: Final = "now"


class Undated(Exception):
    """A time counts from a day of publication that is not known."""


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

    @property
    def today(self) -> date:
        """The day of publication; Undated is raised where it is not known."""
        if self.published is None:
            raise Undated
        return self.published

    def group(self, *names: str) -> str:
        """What the first of these groups that took part matched, "" if none did."""
        for name in names:
            if found := self.match.group(name):
                return found
        return ""

    def count(self, *names: str, default: int = 0) -> int:
        """The count of the first of these groups that took part."""
        word = self.group(*names)
        return count_of(word) if word else default

    def number(self, name: str) -> int | None:
        """The number in digits of a group that took part."""
        digits = self.match.group(name)
        return int(digits) if digits else None

    def month(self, name: str) -> int:
        return MONTHS[self.group(name).rstrip(".")]

    def found_before(self, pattern: re.Pattern[str], far: int) -> bool:
        """Whether a pattern matches within so many characters before the time."""
        start = self.match.start()
        return pattern.search(self.plain, start - far, start) is not None

    def stands_behind(self, *words: str) -> bool:
        return self.plain.endswith(words, 0, self.match.start())

    def comes(self, before: int = 60, behind: int = 40) -> bool:
        """Whether the words within so many characters around the time look ahead."""
        start, end = self.match.span()
        around = self.plain[max(0, start - before) : start] + "|" + self.plain[end : end + behind]
        return _COMING.search(around) is not None

    def make(
        self,
        rule: str,
        stretch: dates.Stretch | None = None,
        grain: str = "",
        *,
        edge: str = "",
        shift: int | None = None,
    ) -> Atom:
        start, end = self.match.span()
        return Atom(start, end, rule, stretch, None, grain or rule, edge, shift=shift)

    def of_days(self, rule: str, days: dates.Span | None, grain: str = "") -> Atom:
        if days is None:
            return self.make("vague")
        return Atom(*self.match.span(), rule, None, days, grain or rule)

    def of_day(self, day: date | None, rule: str = "day") -> Atom:
        return self.of_days(rule, (day, day) if day else None)

    def capital(self, name: str) -> bool:
        """ "may" and "march" are months only with a capital."""
        start = self.match.start(name)
        return self.group(name).rstrip(".") not in DOUBTFUL_MONTHS or self.text[start].isupper()

    def shift(self, *names: str) -> int:
        return SHIFTS.get(self.group(*names), -1)

    def _nweek(self) -> Atom:
        """ "Minggu pertama bulan ini"."""
        month = dates.month_of(self.today, self.shift("nw_r"))[0]
        word = self.group("nw_n")
        number = 5 if word == "terakhir" else ORDINALS[word]
        return self.make("days", dates.week_of_month(month.year, month.month, number))

    def _rmonth(self) -> Atom | None:
        if self.group("near_m_id") == "ini" and self.found_before(_SO_MANY, 14):
            return None  # "dalam 3 bulan ini, Mei, Juni, Juli"
        if self.group("near_mu") or self.match.group() == "bulan":
            return self._of_this()
        if before := self.group("near_mb"):  # "the month before"
            return self.make("month_before", grain=before, shift=-1)
        shift = self.shift("near_m", "near_m_id")
        days = dates.month_of(self.published, shift) if self.published else None
        if days and shift == 0 and self.is_throughout():
            days = (days[0], self.today)
        return self._before("month", days)

    def _of_this(self) -> Atom:
        """ "At the start of the month", "by the end of the week": its end has gone by where nothing
        looks ahead."""
        unit = self.group("near_mu") or "month"
        gone = self.stands_behind("end of ", "akhir ") and not self.comes()
        gone = gone and not self.found_before(_UP_TO, 24)
        return self.of_days(unit, dates.unit_of(self.today, -int(gone), unit))

    def _rquarter(self) -> Atom:
        shift = self.shift("near_q", "near_q_id")
        days = dates.quarter_of(self.published, shift) if self.published else None
        return self._before("quarter", days)

    def _before(self, grain: str, days: dates.Span | None) -> Atom:
        """ "The previous month" is that before the one told last, where one was."""
        atom = self.of_days(grain, days)
        words = self.match.group()
        if words.startswith("previous") or words.endswith("sebelumnya"):
            atom.shift, atom.grain = -1, grain
        return atom

    def _rweek(self) -> Atom:
        words, start = self.match.group(), self.match.start()
        alone = words == "pekan"  # "pada awal pekan,"
        sunday = words.startswith("minggu ") and self.text[start] == "M"
        if sunday and not self.found_before(_BEGINS, 4):  # "berakhir Minggu ini": the day
            return self._sunday(self.shift("near_w_id"))
        shift = 0 if alone else self.shift("near_w", "near_w_id")
        if self.group("near_wd"):
            return self._weekday_of_week("near_wd", shift)
        first, last = dates.week_of(self.today, shift)
        # What is told of this week has happened by now.
        return self.of_days("week", (first, last if shift or self.comes() else self.today))

    def _sunday(self, shift: int) -> Atom:
        if shift < 0:
            last = dates.weekday_before(self.today - dates.ONE_DAY, WEEKDAYS["minggu"])
            return self.of_day(last)
        return self.of_day(dates.week_of(self.today, shift)[1])

    def is_throughout(self) -> bool:
        """ "Sepanjang tahun ini" of what has happened, which ends with the day of publication."""
        goes_on = self.plain.startswith((" hingga ", " sampai "), self.match.end())
        gone = self.stands_behind("sepanjang ", "selama ") and not goes_on and not self.comes()
        if not gone or self.found_before(_OF_A_BUDGET, 60):
            return False
        return _SET.match(self.plain, self.match.end()) is None

    def _weekend(self) -> Atom:
        if self.group("we_to"):  # "by the weekend": the coming one
            return self._weekend_of(0)
        if self.group("we_the"):  # the last that had begun
            return self._weekend_of(-int(self.today.weekday() < _SATURDAY))
        return self._weekend_of(self.shift("we", "we_id"))

    def _weekend_of(self, shift: int) -> Atom:
        sunday = dates.week_of(self.today, shift)[1]
        return self.of_days("days", (sunday - dates.ONE_DAY, sunday))

    def _session(self) -> Atom | None:
        """ "Ended the day", "in early trade", "IHSG ditutup": a market's last day of trade; "to
        begin the week" on its Monday, "to end the week" on a Friday."""
        start, end = self.match.span()
        if self.group("se_b", "se_e"):
            weekday = WEEKDAYS["monday" if self.group("se_b") else "friday"]
            return self.of_day(dates.weekday_before(self.today, weekday))
        here = self.plain[max(0, start - 70) : end + 40]
        if self.stands_behind("on ") and not _GAINED.search(here):
            return None  # "sold on the day"
        market = self.plain[start] not in "dsj" or _INDEX.search(here)
        if self.published is None or not market:
            return None
        day = dates.last_workday(self.published)
        return self.of_days(SESSION, (day, day), "day")

    def _twice(self) -> Atom:
        """ "The month after next", "the week before last"."""
        unit, shift = self.group("tw_u"), -2 if self.group("tw_b") else 2
        if unit == "year":
            year = dates.whole_year(self.today.year + shift)
            return self.make("relative_year", year, "year")
        if unit == "weekend":
            return self._weekend_of(shift)
        return self.of_days(unit, dates.unit_of(self.today, shift, unit))

    def _cut(self) -> Atom:
        """ "Earlier this year", "so far this year" end, "later this year" begins, on the day of
        publication."""
        so_far = self.group("cut_sf", "ytd")
        unit = so_far or self.group("cut_u") or UNITS[self.group("cut_id")]
        first, last = dates.unit_of(self.today, 0, unit)
        if so_far or self.group("cut_p") in ("earlier", "so far", "thus far"):
            return self.of_days(unit, (first, self.today))
        return self.of_days(unit, (self.today, last))

    def _rday(self) -> Atom | None:
        if self.group("rd_n"):
            return self._from_day()
        if self.match.group() == "semalam" and not self.found_before(_OPENS, 12):
            return None  # "Rp 2,4 juta semalam" is the price of a night
        day = self.today + _DAYS.get(self.group("rday"), 0) * dates.ONE_DAY
        of_hours = self.stands_behind("since ", "sejak ") and _OF_HOURS.search(self.group("rday"))
        return self.of_day(day, "hour" if of_hours else "day")

    def _from_day(self) -> Atom:
        """ "Two days from tomorrow", "six weeks from now": that day, week, month or year."""
        unit, count = self.group("rd_u"), self.count("rd_n")
        count = -count if self.group("rd_w") == "before" else count
        base = self.today + _DAYS.get(self.group("rd_d"), 0) * dates.ONE_DAY
        if unit == "year":
            return self.make("relative_year", dates.whole_year(base.year + count), "year")
        return self.of_days(unit, dates.unit_of(base, count, unit))

    def _weekday_of_week(self, name: str, shift: int) -> Atom:
        monday = dates.week_of(self.today, shift)[0]
        return self.of_day(monday + WEEKDAYS[self.group(name)] * dates.ONE_DAY)

    def days_of_month(self) -> Atom | None:
        """ "The 20th of next month", "4 to 23 of this month"."""
        month = dates.month_of(self.today, self.shift("dm_r", "dm_id"))
        first = dates.day_of(month, self.count("d1"))
        last = dates.day_of(month, self.count("d2", "d1"))
        if first is None or last is None or first > last:
            return None
        return self.of_days("day", (first[0], last[0]))

    def _now(self) -> Atom:
        """ "Between now and 2030"."""
        return replace(self.of_day(self.published), rule=NOW)


# Black Friday, the Sunday Times
_IN_A_NAME: Final = re.compile(r"(?<![a-z])(?:black|good|cyber|ash|palm|holy|easter) $")
_NAMED: Final = re.compile(
    r" (?:times|mirror|telegraph|express|herald|post|night live|group|club|league)(?![a-z])"
)
# "setiap Jumat dan Sabtu", "every Friday": no day of the calendar
_EACH: Final = re.compile(
    rf"(?<![a-z])(?:setiap|tiap|saban|every|each)"
    rf"(?: hari)?(?: (?:{'|'.join(WEEKDAYS)}),?(?: (?:dan|and|atau|or|hingga|sampai|to))?)* $"
)
# "open Monday to Friday": of every week
_TO: Final = r"(?: ?- ?| (?:to|through|till|until|hingga|sampai|s/d) )"
_HABIT: Final = re.compile(
    r"(?<![a-z])(?:open|opens|runs|operates|works?|daily|hours|buka|beroperasi|bekerja|melayani|"
    rf"jadwal)(?: (?:from|on|dari|pada|hari))*(?: (?P<first>{'|'.join(WEEKDAYS)}){_TO}| )$"
)
_GOES_TO: Final = re.compile(rf"{_TO}(?:{'|'.join(WEEKDAYS)})(?![a-z])")
_SO_MANY: Final = re.compile(
    r"(?<![a-z\d])(?:\d{1,2}|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|beberapa) $"
)
_SIDES: Final = ("ini", "lalu", "kemarin", "depan", "mendatang")
_LATELY: Final = 14
_COMING_DAY: Final = ("coming", "besok")  # the first day of that name


class Weekdays(Near):
    """One match of the pattern; the days of the week."""

    def written_year(self, name: str) -> int | None:
        """A year that may be written with its last two digits."""
        year = self.number(name)
        return 2000 + year if year is not None and year < 100 else year

    def _wdr(self) -> Atom:
        """ "Sabtu-Minggu (13-14/9/2025)"."""
        year, month = self.written_year("wdr_y"), self.count("wdr_m")
        first, last = self.count("wdr_1"), self.count("wdr_2")
        return self.make("range", dates.Stretch(year, month, first, month, last), "days")

    def _wd(self) -> Atom | None:
        weekday = WEEKDAYS[self.group("wd_n")]
        if self.group("wd_d"):
            return self._weekday_date(weekday)
        if self._is_of_every_week():
            return None
        start, name = self.match.start("wd_n"), self.group("wd_n")
        side = self.group("wd_p", "wd_w", "wd_id")
        spelled = side and name.endswith("day")
        if not (self.text[start].isupper() or spelled) or self.published is None:
            return None
        behind = _NAMED.match(self.plain, self.match.end())
        if behind or _IN_A_NAME.search(self.plain, start - 7, start):
            return None
        if self.group("wd_th"):
            return self._weekday_the(weekday, self.count("wd_th"))
        words = self.match.group()
        if " pekan " in words or " minggu " in words:
            side_of = next(side for side in _SIDES if side in words)
            return self._weekday_of_week("wd_n", SHIFTS.get(side_of, -1))
        if self.group("wd_w") or (SHIFTS.get(side, -1) >= 0 and side not in _COMING_DAY):
            return self._weekday_of_week("wd_n", SHIFTS.get(side, -1))
        away = 7 if side in _COMING_DAY else -1 if side else 0
        day = dates.weekday_before(self.today + away * dates.ONE_DAY, weekday)
        return self.of_day(day, "day" if side else "weekday")

    def _is_of_every_week(self) -> bool:
        begin = self.match.start()
        if self.found_before(_EACH, 30):
            return True
        habit = _HABIT.search(self.plain, begin - 40, begin)
        if habit is None or self.match.start("wd_n") > begin:
            return False  # "runs from next Monday to Friday"
        return bool(habit.group("first") or _GOES_TO.match(self.plain, self.match.end()))

    def _weekday_the(self, weekday: int, number: int) -> Atom | None:
        """ "Friday the 15th": of the month about the publication that has it on that weekday."""
        for shift in (0, 1, -1, 2, -2):
            day = dates.day_of(dates.month_of(self.today, shift), number)
            if day and day[0].weekday() == weekday:
                return self.of_days("day", day)
        return None

    def _nth(self) -> Atom | None:
        """ "The first Friday of July"; of a month without a year that about the publication."""
        month: dates.Span | None
        if self.group("nth_m"):
            number = self.month("nth_m")
            stretch = dates.months(self.number("nth_y"), number, number)
            month = dates.place(stretch, self.published)
        else:
            month = dates.month_of(self.today, self.shift("nth_r"))
        which = self.group("nth_n")
        count = -1 if which == "last" else ORDINALS[which]
        weekday = WEEKDAYS[self.group("nth_d")]
        return self.of_days("day", dates.nth_weekday(month, count, weekday) if month else None)

    def _weekday_date(self, weekday: int) -> Atom:
        """ "Kamis (22/2)": day and month; a year in which that day is a Thursday is preferred."""
        stretch = dates.one_day(self.written_year("wd_y"), self.count("wd_m"), self.count("wd_d"))
        if stretch.year is not None or self.published is None:
            return self.make("day", stretch)
        # A day of the last two weeks is meant, whatever day of the week the press took it for.
        near = dates.place(stretch, self.published)
        if near is None or self.published - near[1] > timedelta(_LATELY):
            for year in (self.published.year, self.published.year - 1):
                found = dates.span(stretch, year)
                if found and found[0].weekday() == weekday and found[0] <= self.published:
                    stretch.year = year
                    break
        return self.make("day", stretch)
