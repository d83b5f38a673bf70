"""Days of the week in English and Indonesian: this Friday, Kamis (22/2), the first Monday."""

import re
from datetime import timedelta
from typing import Final

from articles.text.times import dates
from articles.text.times.atoms import Atom
from articles.text.times.period_data import ORDINALS, WEEKDAYS
from articles.text.times.periods_near import SHIFTS, Near

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
_LATELY: Final = 14


class Weekdays(Near):
    """One match of the pattern; the days of the week."""

    def _wdr(self) -> Atom:
        """ "Sabtu-Minggu (13-14/9/2025)"."""
        written = self.group("wdr_y")
        year = int(written) + (2000 if len(written) == 2 else 0) if written else None
        month = int(self.group("wdr_m"))
        first, last = int(self.group("wdr_1")), int(self.group("wdr_2"))
        return self.make("range", dates.Stretch(year, month, first, month, last), "days")

    def _wd(self) -> Atom | None:
        weekday = WEEKDAYS[self.group("wd_n")]
        if self.group("wd_d"):
            return self._weekday_date(weekday)
        if self._is_of_every_week():
            return None
        start, name = self.match.start("wd_n"), self.group("wd_n")
        side = self.group("wd_p") or self.group("wd_w") or self.group("wd_id")
        spelled = side and name.endswith("day")
        if not (self.text[start].isupper() or spelled) or self.published is None:
            return None
        if _IN_A_NAME.search(self.plain, start - 7, start) or _NAMED.match(
            self.plain, self.match.end()
        ):
            return None
        if self.group("wd_th"):
            return self._weekday_the(weekday, int(self.group("wd_th")))
        words = self.match.group()
        if " pekan " in words or " minggu " in words:
            side_of = next(
                s for s in ("ini", "lalu", "kemarin", "depan", "mendatang") if s in words
            )
            return self._weekday_of_week("wd_n", SHIFTS.get(side_of, -1))
        if self.group("wd_w") or (SHIFTS.get(side, -1) >= 0 and side != "coming"):
            return self._weekday_of_week("wd_n", SHIFTS.get(side, -1))
        if side == "coming":
            before = self.published + timedelta(days=7)
        else:
            before = self.published - dates.ONE_DAY if side else self.published
        day = dates.weekday_before(before, weekday)
        return self._days("day" if side else "weekday", (day, day))

    def _is_of_every_week(self) -> bool:
        begin = self.match.start()
        if _EACH.search(self.plain, begin - 30, begin):
            return True
        habit = _HABIT.search(self.plain, max(0, begin - 40), begin)
        if habit is None or self.match.start("wd_n") > begin:
            return False  # "runs from next Monday to Friday"
        return bool(habit.group("first") or _GOES_TO.match(self.plain, self.match.end()))

    def _weekday_the(self, weekday: int, number: int) -> Atom | None:
        """ "Friday the 15th": of the month about the publication that has it on that weekday."""
        for shift in (0, 1, -1, 2, -2):
            month = dates.month_of(self.published, shift) if self.published else None
            day = month and dates.day_of(month, number)
            if day and day[0].weekday() == weekday:
                return self._days("day", day)
        return None

    def _nth(self) -> Atom | None:
        """ "The first Friday of July"; of a month without a year that about the publication."""
        month: dates.Span | None
        if self.group("nth_m"):
            number = self.month("nth_m")
            year = int(self.group("nth_y")) if self.group("nth_y") else None
            month = dates.place(dates.months(year, number, number), self.published)
        else:
            month = self._near_month("nth_r")
        which = self.group("nth_n")
        count = -1 if which == "last" else ORDINALS[which]
        weekday = WEEKDAYS[self.group("nth_d")]
        return self._days("day", dates.nth_weekday(month, count, weekday) if month else None)

    def _weekday_date(self, weekday: int) -> Atom:
        """ "Kamis (22/2)": day and month; a year in which that day is a Thursday is preferred."""
        day, month = int(self.group("wd_d")), int(self.group("wd_m"))
        written = self.group("wd_y")
        if written:
            year = int(written) + (2000 if len(written) == 2 else 0)
            return self.make("day", dates.one_day(year, month, day))
        stretch = dates.one_day(None, month, day)
        # A day of the last two weeks is meant, whatever day of the week the press took it for.
        near = dates.place(stretch, self.published)
        if near and self.published and (self.published - near[1]).days <= _LATELY:
            return self.make("day", stretch)
        around = [] if self.published is None else [self.published.year - shift for shift in (0, 1)]
        for year in around:
            found = dates.span(stretch, year)
            if found and found[0].weekday() == weekday and found[0] <= (self.published or found[0]):
                return self.make("day", dates.one_day(year, month, day))
        return self.make("day", stretch)
