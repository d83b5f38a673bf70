"""Stretches that are told by one of their ends and their length: "the week to 10 May", "for six
months from 1 June", 自6月1日起六个月内, 截至6月30日止六个月."""

import re
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from articles.text.amounts.numerals import read_han
from articles.text.gated import Gated
from articles.text.times import dates
from articles.text.times.atoms import Atom
from articles.text.times.period_data import COUNTS

# "The week commencing 6 May", "in the week to 10 May", "pekan yang berakhir 10 Mei"
_WEEK: Final = re.compile(
    r"(?<![a-z\d])(?:the )?(?:w/c|week (?:commencing|beginning|starting|of|"
    r"(to|ending|ended|through))"
    r"(?: on)?|(two|three|four|five|six|seven|eight|ten|twelve|\d{1,2}) (week|day)s "
    r"(?:to|ending|ended|through)(?: on)?|"
    r"(?<=the )(month|year|quarter) (?:to|ending|ended|through)(?: on)?|"
    r"(?:dalam|selama|sepanjang) (dua|tiga|empat|lima|enam|tujuh|delapan|sepuluh|\d{1,2}) "
    r"(hari|pekan|minggu) (?:hingga|sampai|yang berakhir)(?: pada| tanggal)*|"
    r"(?:pekan|minggu) yang (?:(berakhir)|dimulai)(?: pada| tanggal)*|(sepekan) hingga|"
    r"(?<=the )(fortnight) (?:to|ending|ended|through)(?: on)?"
    r")(?: the)? $"
)
_COUNT: Final = rf"(?P<n>{'|'.join(COUNTS)}|\d{{1,2}}|a|satu|se)"
_UNIT: Final = "(?P<u>year|month|week|day|tahun|bulan|pekan|minggu|hari)"
_UNITS: Final = {
    "tahun": "year", "bulan": "month", "pekan": "week", "minggu": "week", "hari": "day",
    "年": "year", "月": "month", "周": "week", "天": "day", "日": "day",
}  # fmt: skip
# "For six months from 1 June", "selama enam bulan sejak 1 Juni"
_LENGTH_BEFORE: Final = Gated(
    rf"(?<![a-z])(?:for|within|during|over|selama|(?:dalam )?(?:jangka|kurun)? ?waktu|dalam) "
    rf"(?:the |a period of )?{_COUNT} ?{_UNIT}s? (?:from|of|after|starting|beginning|following|"
    rf"commencing|sejak|mulai|terhitung(?: sejak| mulai)?|setelah|dari)(?: the| tanggal| pada)* $"
)
# "From 1 June for six months"
_LENGTH_AFTER: Final = re.compile(
    rf" (?:for|selama)(?: the next| a period of| the following)? {_COUNT} ?{_UNIT}s?(?![a-z])"
)
_NUMBER: Final = "(?P<n>\\d{1,2}|[一二两三四五六七八九十]{1,3})"
_LENGTH_HAN: Final = re.compile(
    f"(?:之日)?起的?(?:未来)?{_NUMBER}个?(?P<u>年|月|周|天|日)(?:之?内|期间|时间)?(?![前后间以])"
)
_ENDED_HAN: Final = re.compile(
    f"(?:为?止|的)(?:(?:过去)?{_NUMBER}个?(?P<u>月|天|日|周|年)|(?P<y>(?:(?:20\\d\\d|上一?|本)年?)?(?:(?:财政|会计)?年度|财年)))"
    "(?:期间)?(?![前后以])"
)


def measured(plain: str, atom: Atom, published: date | None) -> Atom:
    """The stretch that begins or ends on a day, where the words beside it say how long it is."""
    if plain.startswith("当周", atom.end):
        return _week_with(plain, atom, published)
    low = max(0, atom.start - 32)
    week = _WEEK.search(plain, low, atom.start)
    if week is not None:
        return _week_of(atom, week, published)
    if not plain[atom.end : atom.end + 1].isascii():
        return _measured_han(plain, atom, published)
    length = _LENGTH_BEFORE.search(plain, atom.start - 60, atom.start)
    begin = length.start() if length else atom.start
    behind = _LENGTH_AFTER.match(plain, atom.end) if length is None else None
    length = length or behind
    first = _first_day(atom, published) if length else None
    if length is None or first is None:
        return atom
    unit = _UNITS.get(length.group("u"), length.group("u"))
    span = _span(first, _count(length.group("n")), unit)
    end = behind.end() if behind else atom.end
    return _ranged(atom, begin, end, span) if span else atom


_SOON: Final = 60  # days


def _first_day(atom: Atom, published: date | None) -> date | None:
    """The day that a length is counted from; one without a year lies near the publication, and
    ahead of it only if it comes soon."""
    if atom.days is not None:
        return atom.days[0]
    if atom.stretch is None:
        return None
    past = dates.place(atom.stretch, published)
    coming = dates.place(atom.stretch, published, ahead=True)
    if past is None or coming is None or published is None:
        return past[0] if past else None
    until = (coming[0] - published).days
    return coming[0] if until <= min(_SOON, (published - past[0]).days) else past[0]


def _count(word: str) -> int:
    if word.isdigit():
        return int(word)
    if word in ("a", "satu", "se"):
        return 1
    if word.isascii():
        return COUNTS[word]
    numeral = read_han(word.replace("两", "二"))
    return 0 if numeral is None else int(numeral.value)


def _span(first: date, count: int, unit: str, *, back: bool = False) -> dates.Span | None:
    if count <= 0:
        return None
    if unit in ("year", "month"):
        months = count * (12 if unit == "year" else 1)
        if back:
            return dates.shifted(first + dates.ONE_DAY, months=-months), first
        return first, dates.shifted(first, months=months) - dates.ONE_DAY
    days = timedelta(days=count * (7 if unit == "week" else 1) - 1)
    return (first - days, first) if back else (first, first + days)


def _ranged(atom: Atom, start: int, end: int, span: dates.Span) -> Atom:
    return replace(atom, start=start, end=end, stretch=None, days=span, rule="range", grain="days")


def _measured_han(plain: str, atom: Atom, published: date | None) -> Atom:
    """自6月1日起六个月内, 截至6月30日止六个月, 截至12月31日止年度."""
    length, back = _LENGTH_HAN.match(plain, atom.end), False
    if length is None and plain.endswith(("截至", "截止", "于"), 0, atom.start):
        length, back = _ENDED_HAN.match(plain, atom.end), True
    if length is None:
        return atom
    stretch = atom.stretch
    last = atom.days[1] if atom.days else None
    if stretch is not None:
        days = dates.place(stretch, published)
        last = days[1] if days else None
    first = last if back else _first_day(atom, published)
    if first is None:
        return atom
    whole = back and length.groupdict().get("y") is not None
    count = 1 if whole else _count(length.group("n"))
    span = _span(first, count, "year" if whole else _UNITS[length.group("u")], back=back)
    start = atom.start - (2 if back and plain.endswith(("截至", "截止"), 0, atom.start) else 0)
    start -= int(not back and plain.endswith("自", 0, atom.start))
    return _ranged(atom, start, length.end(), span) if span else atom


def _week_of(atom: Atom, week: re.Match[str], published: date | None) -> Atom:
    """The seven days that begin or end on a day, where the words before it say so."""
    first = _first_day(atom, published)
    if first is None:
        return atom
    days = atom.days or (first, first)
    if week.group(4):
        months = {"month": 1, "quarter": 3, "year": 12}[week.group(4)]
        start = dates.shifted(days[0] + dates.ONE_DAY, months=-months)
        return _ranged(atom, week.start(), atom.end, (start, days[0]))
    count = week.group(2) or week.group(5) or ("2" if week.group(9) else "1")
    each = 1 if (week.group(3) or week.group(6)) in ("day", "hari") else 7
    more = (each * (int(count) if count.isdigit() else COUNTS.get(count, 1)) - 1) * dates.ONE_DAY
    ended = any(week.group(1, 2, 5, 7, 8, 9))
    span = (days[0] - more, days[0]) if ended else (days[0], days[0] + more)
    return replace(atom, start=week.start(), stretch=None, days=span, rule="week", grain="week")


def _week_with(plain: str, atom: Atom, published: date | None) -> Atom:
    """10月20日当周: the week that has the day; 截至10月18日当周 ended on it."""
    days = atom.days or (dates.place(atom.stretch, published) if atom.stretch else None)
    if days is None:
        return atom
    ended = plain.endswith(("截至", "截止"), 0, atom.start)
    monday = days[0] - days[0].weekday() * dates.ONE_DAY
    span = (days[0] - 6 * dates.ONE_DAY, days[0]) if ended else (monday, monday + 6 * dates.ONE_DAY)
    start, end = atom.start - 2 * ended, atom.end + len("当周")
    return replace(atom, start=start, end=end, stretch=None, days=span, rule="week", grain="week")
