"""Times in English and Indonesian that are told by a number or by an hour: weeks of the year, the
first of May, the months that are left of a year, some years of a plan, since midnight."""

import re
from datetime import date
from typing import Final

from articles.text.times import dates, festivals
from articles.text.times.atoms import Atom
from articles.text.times.period_data import DAY_WORDS, MONTHS, PLANS
from articles.text.times.periods_parts import Parts

_FAR: Final = 182  # days
_NO_MATCHDAY: Final = 10  # lower numbers of one week count from something else
# "Tahun fiskal 2024/2025 yang berakhir 31 Maret"
_FISCAL_END: Final = re.compile(
    r",?(?: (?:which|that|yang))?(?: will)? (?:end(?:ed|ing|s)?|berakhir)(?: (?:on|in|pada))?"
    rf" (?:(?:28|29|30|31) )?({'|'.join(MONTHS)})(?![a-z])"
)


class Numbered(Parts):
    """One match of the pattern; the times that a number or an hour tells."""

    def _wordday(self) -> Atom | None:
        """ "The first of May"."""
        if not self.capital("wo_m"):
            return None
        month, day = self.month("wo_m"), DAY_WORDS[self.group("wo_d")]
        return self.make("day", dates.one_day(self.year_of("wo_y", "wo_r"), month, day))

    def _plan(self) -> Atom | None:
        """ "The 14th five-year plan period", "the first four years of" it, its last year."""
        first = PLANS.get(self.group("plan_en", "plan_id"))
        if not first:
            return None
        if not self.group("plan_p", "plan_ip"):
            return self.make("plan", dates.Stretch(first, years=4), "years")
        count = min(5, self.count("plan_n", "plan_ni", default=1))
        first += 5 - count if self.from_the_end("plan_p", "plan_ip") else 0
        grain = "years" if count > 1 else "year"
        return self.make("years", dates.Stretch(first, years=count - 1), grain)

    def _heating(self) -> Atom:
        """ "Last heating season", "musim pemanas 2024-2025": from 15 November to 15 March."""
        year = self.number("he_y") or self.number("he_yi")
        if year is not None:
            days: dates.Span | None = date(year, 11, 15), date(year + 1, 3, 15)
        else:
            side = {-1: "上个", 1: "下个"}.get(self.shift("he_r", "he_i"), "本")
            days = festivals.cold_season(f"{side}供暖季", self.today)
        return self.of_days("season", days, "days")

    def _rhalf(self) -> Atom:
        """ "Semester lalu": the half before the one of the publication."""
        here = 2 * self.today.year + int(self.today.month > 6) + self.shift("near_h")
        return self.make("half", dates.half(here // 2, here % 2 + 1))

    def _monthsleft(self) -> Atom | None:
        """ "The remaining four months of the year", "sisa empat bulan tahun ini"."""
        count = self.count("ml_n", "ml_ni", "ml_nl")
        if not 0 < count < 12:
            return None
        year = self.today.year
        words = self.match.group()
        ended = words.startswith(("final", "last", "closing")) and self.today.month <= 12 - count
        year -= int(ended and "this" not in words and not self.comes())
        return self.make("months", dates.months(year, 13 - count, 12))

    def _inyear(self) -> Atom:
        """ "Within the year"."""
        return self.make("year", dates.whole_year(self.today.year))

    def _weekno(self) -> Atom | None:
        """ "Weeks 48 to 50", "pekan ke-34": as weeks are numbered, from that of 4 January."""
        first = self.count("wn_1", "wn_i")
        last = self.count("wn_2", default=first)
        year = self.number("wn_yi") or self.year_of("wn_y", "wn_r")
        if year is None and first == last < _NO_MATCHDAY:
            return None  # "in week 3 of the trial"
        here = year or self.today.year
        low, high = dates.week_of_year(here, first), dates.week_of_year(here, last)
        if year is None and low and (low[0] - self.today).days > _FAR:
            low, high = dates.week_of_year(here - 1, first), dates.week_of_year(here - 1, last)
        return self.of_days("week", (low[0], high[1])) if low and high and first <= last else None

    def _hour(self) -> Atom:
        """ "Since midnight", "as of 6 p.m.", "sejak pagi": the day of publication."""
        return self.of_days("hour", (self.today, self.today), "day")

    def _fiscal(self) -> Atom:
        named = self.group("f_n", "f_n2", "f_n3", "f_n4")
        if named:
            written = int(named) + (2000 if len(named) == 2 else 0)
            ended = _FISCAL_END.match(self.plain, self.match.end())
            if ended is None or (last := MONTHS[ended.group(1)]) == 12:
                return self.make("fiscal", dates.whole_year(written), "year")
            written -= int("/" not in self.match.group() and "-" not in self.match.group())
            return self.make("fiscal", dates.Stretch(written, last + 1, 1, last, years=1), "months")
        if not self.group("f_m"):
            return self.make("vague")
        last, year = self.month("f_m"), self.number("f_y")
        if year is None:
            end = dates.place(dates.months(None, last, last), self.published)
            if end is None:
                return self.make("vague")
            year = end[1].year
        if last == 12:
            return self.make("fiscal", dates.whole_year(year), "year")
        return self.make("fiscal", dates.Stretch(year - 1, last + 1, 1, last, years=1), "months")
