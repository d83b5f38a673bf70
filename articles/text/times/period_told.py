"""What a text has said of time so far, and the words that go back to it."""

import re
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from articles.text.times import dates
from articles.text.times.atoms import EVENT, MONTHS_SO_FAR, SINGLE_DAY, WHOLE_YEAR, Atom
from articles.text.times.period_around import Around

_LONG_PAST, _NEAR = 150, 31
_FADED: Final = 5
_ENDED: Final = 3  # the month up to which a text tells of the year before
SINCE_THEN: Final = "since_then"
TOLD_YEAR: Final = "told_year"  # "for the year as a whole"
TOLD_DAYS: Final = "told_days"  # "over the three days"
_NEAR_YEAR: Final = {WHOLE_YEAR: 0, TOLD_YEAR: 2}
_LONGEST_EVENT: Final = 45
# What a sentence begins with, up to the time that it is of.
_OPENS: Final = re.compile(
    r"(?:\A|[.;!?\n\"“][ ,]{0,6})(?:"
    r"(?:(?:sementara(?: itu)?|sedangkan|adapun|namun|padahal|"
    r"sebagai (?:perbandingan|pembanding|gambaran)),? )?(?:(?:pada|di|untuk|selama|sepanjang) )?|"
    r"(?:(?:meanwhile|however|by (?:contrast|comparison)), |but |while )?"
    r"(?:in|during|for|over) (?:the )?)$|(?:\A|[。；！？\n“])(?:而|但|相比之下，)?$"
)
# 与去年同期相比, 去年同期增幅
_IS_COMPARED: Final = re.compile("相比|比较|[增降涨跌]幅|的|基数")


@dataclass(slots=True)
class Told:
    """What a text has said of time so far, line by line: later words go back to it.

    any_year: the year of the last time with an end, for a text of unknown date; known: the day up
    to which such a text tells (period_frame.py), where the `whole` of it is read. year: that of
    the last period, which "the year before" counts from, start and end its days; they fade after
    lines without one. day: the last day. month: the first day of the last month or day. holiday:
    the days of the last festival, span those of whatever lasted for days. quarter: the first day
    of the last quarter. coming: the last time that lies ahead.
    """

    any_year: int | None = None
    known: date | None = None
    whole: bool = False
    year: int | None = None
    start: date | None = None
    end: date | None = None
    day: date | None = None
    month: date | None = None
    holiday: dates.Span | None = None
    span: dates.Span | None = None
    quarter: date | None = None
    coming: date | None = None
    lines_since: int = 0

    def next_line(self) -> None:
        self.lines_since += 1
        if self.lines_since > _FADED:
            self.year = self.start = self.end = None

    def tell(self, atom: Atom, start: date | None, end: date | None, role: str) -> None:
        if role == "main" and end is not None and atom.shift is None:
            self.year, self.lines_since = end.year, 0
            self.start, self.end = start, end
        if start is None:
            return
        if end is not None:
            if role != "weak":
                self.any_year = end.year  # that of a deadline is none of the text
            if atom.rule == "festival":
                self.holiday = (start, end)
            if atom.grain == "days" and start < end:
                self.span = (start, end)
        if atom.grain == "quarter" and role == "main":
            self.quarter = start
        if atom.grain in SINGLE_DAY and atom.shift is None:
            self.day = start
        if atom.grain in ("month", *SINGLE_DAY):
            self.month = start

    def counted_from(self) -> date | None:
        """The day that months without a year are counted from in a text of unknown date: within
        a line that tells of an older year, the end of that year."""
        if self.known is None:
            within = self.any_year is not None and not self.whole
            return date(self.any_year, 12, 31) if within and self.any_year else None
        older = self.year is not None and self.lines_since == 0 and self.year < self.known.year - 2
        return date(self.year, 12, 31) if older and self.year else self.known

    def comes_with(self, stretch: dates.Stretch, published: date | None) -> bool:
        """Whether a day or a month without a year is about as far ahead as one told before: the
        days of a voyage behind the day of its opening."""
        if self.coming is None or published is None or stretch.year is not None:
            return False
        past = dates.place(stretch, published)
        coming = dates.place(stretch, published, ahead=True)
        if past is None or coming is None or (published - past[1]).days < _LONG_PAST:
            return False
        return abs((coming[0] - self.coming).days) <= _NEAR


def counted_on(atom: Atom, told: Told) -> Atom:
    """A time that counts from one told before: "the year before", 当天, "the same year"."""
    near = _NEAR_YEAR.get(atom.rule)
    if near is not None and told.year is not None and told.lines_since <= near:
        return replace(atom, stretch=dates.whole_year(told.year))
    if atom.rule == TOLD_YEAR and atom.stretch is None and told.known is not None:
        # The year that a text of unknown date looks back on.
        ended = told.known.year - int(told.known.month <= _ENDED)
        return replace(atom, stretch=dates.whole_year(ended))
    if atom.told and atom.shift is not None:  # "the previous day"
        return _told_again(atom, told) if told.day else replace(atom, grain="vague", told=False)
    if atom.shift is not None and atom.stretch is None and atom.grain in ("month", "quarter"):
        if told.start is None:
            return atom
        return replace(atom, days=dates.unit_of(told.start, atom.shift, atom.grain))
    if atom.shift is not None:
        if told.year is not None and atom.grain == "year":
            return replace(atom, stretch=dates.whole_year(told.year + atom.shift))
        if told.year is not None and atom.stretch is not None:
            year = told.year + atom.shift
            return replace(atom, stretch=replace(atom.stretch, year=year))
        return replace(atom, stretch=None) if atom.shift >= 0 else atom
    return _told_again(atom, told) if atom.told else atom


def in_quarter_told(atom: Atom, told: Told) -> Atom:
    """ "Q2", behind "kuartal II-2020" in a text of unknown date."""
    stretch = atom.stretch
    if atom.rule != "quarter" or stretch is None or stretch.year is not None:
        return atom
    if told.quarter is None or told.known is not None or atom.days is not None:
        return atom
    return replace(atom, stretch=replace(stretch, year=told.quarter.year))


def same_before(plain: str, atom: Atom, told: Told) -> Atom:
    """ "The same period last year" of a text of unknown date: the year before the one told of."""
    unknown = atom.grain == "vague" and atom.stretch is None and told.lines_since <= 1
    if not unknown or told.year is None or plain[atom.start : atom.end] not in _LAST_YEAR:
        return atom
    return replace(
        atom, rule="relative_year", grain="year", stretch=dates.whole_year(told.year - 1)
    )


_LAST_YEAR: Final = ("last year", "tahun lalu", "tahun sebelumnya", "去年", "上年")


def opened_again(plain: str, words: Around, atom: Atom, told: Told) -> Atom | None:
    """ "Pada periode yang sama tahun lalu, laba 4 triliun", "Setahun sebelumnya 3 triliun": what a
    sentence opens with is no base; it is as long as the time told last, in an older year."""
    same = words.corresponding and atom.grain == "year"
    if same and _IS_COMPARED.match(plain, words.end):
        return None
    begin = words.start
    alone = atom.days is not None and ";" not in plain[max(0, begin - 2) : begin]
    back = (atom.shift or 0) < 0 and (atom.grain == "year" or alone)
    if told.year is None or not (same or back):
        return None
    if _OPENS.search(plain, begin - 40, begin) is None and not _had_then(plain, words):
        return None
    if not same:
        return atom
    if atom.stretch is None or atom.stretch.year is None or not (told.start and told.end):
        return None
    years = atom.stretch.year - told.year
    start, end = (dates.shifted(day, years=years) for day in (told.start, told.end))
    return replace(atom, stretch=None, days=(start, end))


# "It had gained 0.8 percent the previous day."
_HAD: Final = re.compile(
    r"(?:\A|[.!?\n\"”] |\n)"
    r"(?:(?! (?:from|than|with|against|after|up|down|to) )(?:[^.;,]|[.,]\d)){1,50} "
    r"had (?:(?! (?:from|than|with|against|after|up|down) )(?:[^.;,]|[.,]\d)){1,60} $"
)
_SENTENCE_ENDS: Final = re.compile(r"\.?(?:$|[ \n\"”])")


def _had_then(plain: str, words: Around) -> bool:
    """Whether a sentence tells only what had been before the time told last."""
    if _SENTENCE_ENDS.match(plain, words.end) is None:
        return False
    return _HAD.search(plain, max(0, words.start - 120), words.start) is not None


def _told_again(atom: Atom, told: Told) -> Atom:
    """当天, 当月底, 当月20日, 当季: the day, the month or the quarter that was told last."""
    if atom.rule in (EVENT, TOLD_DAYS):
        return _days_told(atom, told)
    if atom.rule == "festival":
        return replace(atom, days=told.holiday) if told.holiday is not None else atom
    if atom.rule != "month" and atom.grain == "day":
        if told.day is None:
            return replace(atom, days=None, rule=EVENT) if atom.count else atom
        day = told.day + atom.count * dates.ONE_DAY  # 次日
        return replace(atom, days=(day, day))
    if atom.rule == MONTHS_SO_FAR and atom.stretch is not None:
        if told.end is None or told.end.month != atom.stretch.last_month:
            return replace(atom, stretch=None)
        return replace(atom, stretch=replace(atom.stretch, year=told.end.year))
    if atom.rule == SINCE_THEN:
        ended = told.end and told.end + dates.ONE_DAY  # "Before 2014 there were none. Since then"
        begun = told.start or ended
        return replace(atom, days=(begun, begun)) if begun is not None else atom
    on = (told.quarter if atom.grain == "quarter" else None) or told.month
    if on is None or atom.days is None:
        return atom
    if atom.grain == "quarter":
        return replace(atom, days=dates.quarter_of(on, 0))
    month: dates.Span | None = dates.month_of(on, 0)
    if month and atom.grain == "day":
        month = dates.day_of(month, atom.days[0].day)
    return replace(atom, days=month)


def _days_told(atom: Atom, told: Told) -> Atom:
    """8天, 展会期间, 头两天: the days told last that are as many, or so many of the first."""
    own = _about(atom, told.day) if atom.rule == TOLD_DAYS else atom.days
    for span in (told.span, told.holiday, own):
        length = (span[1] - span[0]).days + 1 if span is not None else 0
        if span is None or length > _LONGEST_EVENT:
            continue
        if atom.count in (0, length):
            return replace(atom, days=span, grain="days")
        if 0 < -atom.count < length:
            last = span[0] - (atom.count + 1) * dates.ONE_DAY
            days = (span[1], span[1]) if atom.edge else (span[0], last)
            return replace(atom, days=days, grain="days", edge="")
    return replace(atom, days=None)


def _about(atom: Atom, day: date | None) -> dates.Span | None:
    """So many days that begin or end on a day told, or end on that of publication."""
    if day is None or atom.days is None or day > atom.days[1]:
        return atom.days
    length = atom.days[1] - atom.days[0]
    return (day, day + length) if day <= atom.days[0] else (day - length, day)
