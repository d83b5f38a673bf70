"""Stretches that are told by one of their ends and their length: "the week to 10 May", "for six
months from 1 June", 自6月1日起六个月内, 截至6月30日止六个月."""

import re
from dataclasses import replace
from datetime import date
from typing import Final

from articles.text.times import dates
from articles.text.times.atoms import Atom
from articles.text.times.counts import UNITS, count_of
from articles.text.times.period_data import COUNTS
from articles.text.word_tables import listed

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
# The last words of those and of the lengths before a day.
_ENDS: Final = tuple(
    f"{word} "
    for word in listed(
        "w/c commencing beginning starting of to ending ended through on the hingga sampai berakhir"
        " pada tanggal dimulai from after following sejak mulai terhitung setelah dari"
    )
)
_COUNT: Final = rf"(?P<n>{'|'.join(COUNTS)}|\d{{1,2}}|a|satu|se)"
_UNIT: Final = "(?P<u>year|month|week|day|tahun|bulan|pekan|minggu|hari)"
# "For six months from 1 June", "selama enam bulan sejak 1 Juni"
_LENGTH_BEFORE: Final = re.compile(
    rf"(?<![a-z])(?:for|within|during|over|selama|(?:dalam )?(?:jangka|kurun)? ?waktu|dalam) "
    rf"(?:the |a period of )?{_COUNT} ?{_UNIT}s? (?:from|of|after|starting|beginning|following|"
    rf"commencing|sejak|mulai|terhitung(?: sejak| mulai)?|setelah|dari)(?: the| tanggal| pada)* $"
)
# "Berlaku tiga tahun mulai 1 Juni", "a two-year lease from 1 June"
_LASTS: Final = re.compile(
    r"(?<![a-z\d])(?:(?:berlaku|berlangsung|beroperasi|kontrak|sewa|masa [a-z]+|bebas [a-z]+|"
    r"gratis|valid|lasts|lasting|runs) (?:sewa |uji |berlaku )?|"
    r"(?:a|an) (?=[a-z0-9]+-(?:year|month|week)))"
    rf"{_COUNT}[ -]?{_UNIT}s?(?: (?!after|before|ago)[a-z]+){{0,3}}? "
    r"(?:from|starting|beginning|commencing|sejak|mulai|terhitung(?: sejak| mulai)?)"
    r"(?: the| tanggal| pada)* $"
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
_SOON: Final = 60  # days


def measured(plain: str, atom: Atom, published: date | None) -> Atom:
    """The stretch that begins or ends on a day, where the words beside it say how long it is."""
    start, end = atom.start, atom.end
    if plain.startswith("当周", end):
        return _week_with(plain, atom, published)
    counted = plain.endswith(_ENDS, 0, start)
    week = _WEEK.search(plain, start - 32, start) if counted else None
    if week is not None:
        return _week_of(atom, week, published)
    if not plain[end : end + 1].isascii():
        return _measured_han(plain, atom, published)
    before = _length_before(plain, start) if counted else None
    length = before or _LENGTH_AFTER.match(plain, end)
    first = _first_day(atom, published) if length else None
    if length is None or first is None:
        return atom
    unit = UNITS.get(length.group("u"), length.group("u"))
    span = _span(first, count_of(length.group("n")), unit)
    return _ranged(atom, min(start, length.start()), max(end, length.end()), span)


def _length_before(plain: str, start: int) -> re.Match[str] | None:
    before = plain, start - 60, start
    return _LENGTH_BEFORE.search(*before) or _LASTS.search(*before)


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


def _span(first: date, count: int, unit: str, *, back: bool = False) -> dates.Span | None:
    if count <= 0:
        return None
    if back:
        return dates.moved(first + dates.ONE_DAY, -count, unit), first
    return first, dates.moved(first, count, unit) - dates.ONE_DAY


def _ranged(atom: Atom, start: int, end: int, days: dates.Span | None, rule: str = "range") -> Atom:
    """The time made longer by the words beside it, where these give days."""
    if days is None:
        return atom
    grain = "days" if rule == "range" else rule
    return replace(atom, start=start, end=end, stretch=None, days=days, rule=rule, grain=grain)


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
    count = 1 if whole else count_of(length.group("n"))
    span = _span(first, count, "year" if whole else UNITS[length.group("u")], back=back)
    start = atom.start - (2 if back and plain.endswith(("截至", "截止"), 0, atom.start) else 0)
    start -= int(not back and plain.endswith("自", 0, atom.start))
    return _ranged(atom, start, length.end(), span)


def _week_of(atom: Atom, week: re.Match[str], published: date | None) -> Atom:
    """The seven days that begin or end on a day, where the words before it say so."""
    first = _first_day(atom, published)
    if first is None:
        return atom
    if week.group(4):
        return _ranged(atom, week.start(), atom.end, _span(first, 1, week.group(4), back=True))
    count = count_of(week.group(2) or week.group(5) or ("2" if week.group(9) else "1"))
    unit = "day" if (week.group(3) or week.group(6)) in ("day", "hari") else "week"
    span = _span(first, count, unit, back=any(week.group(1, 2, 5, 7, 8, 9)))
    return _ranged(atom, week.start(), atom.end, span, "week")


def _week_with(plain: str, atom: Atom, published: date | None) -> Atom:
    """10月20日当周: the week that has the day; 截至10月18日当周 ended on it."""
    days = atom.days or (dates.place(atom.stretch, published) if atom.stretch else None)
    if days is None:
        return atom
    ended = plain.endswith(("截至", "截止"), 0, atom.start)
    span = _span(days[0], 1, "week", back=True) if ended else dates.week_of(days[0], 0)
    return _ranged(atom, atom.start - 2 * ended, atom.end + len("当周"), span, "week")
