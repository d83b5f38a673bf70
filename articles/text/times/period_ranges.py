"""Two expressions of time that make one: "from May to July", 3日—4日, a festival with its days."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from operator import attrgetter
from typing import Final

from articles.text.times import dates
from articles.text.times.atoms import EACH_YEAR, Atom, has_year
from articles.text.times.period_data import MONTHS
from articles.text.times.period_lengths import measured
from articles.text.times.period_lists import of_one_year, on_two_days, to_come
from articles.text.times.periods_near import NOW

_LINK: Final = re.compile(
    r" ?(?:\.?-|~|至|到) ?|-to-|"
    "(?:入汛|开[工园馆幕业学]|启动|成立|上市|开通|投产|实施|运行|建设|试点|施工|[持延]续)[至到]|"
    r"(?:[上下中]午|凌晨|[清早今]晨|早[上间]|傍晚|[晚夜][上间里]?|白天|零时|\d{1,2}[时点](?:\d{1,2}分)?|\d{1,2}:\d\d)+[至到]|"
    # "from 8 a.m. on 18 August to 2 p.m. on 20 August", "18 Agustus pukul 08.00 hingga 20 Agustus"
    r"(?: (?:dini hari|subuh|pagi|siang|sore|petang|malam|morning|noon|afternoon|evening|night)|"
    r",? (?:at|pukul|jam) (?:\d{1,2}(?:[.:]\d\d)?(?: ?[ap]\.?m\.?)?|noon|midnight)"
    r"(?: (?:wib|waktu setempat))?)?"
    r",? (?:to|through|until|till|hingga|sampai|sampai dengan|s/d|s\.d\.) (?:the )?"
    r"(?:(?:\d{1,2}(?:[.:]\d\d)?(?: ?[ap]\.?m\.?)?|noon|midnight)(?:,? on|,) )?"
)
# 自2月2日起，至3月13日止; 5月1日开始，5月5日结束
_BEGUN: Final = re.compile(
    "(?:零时)?(?:起|开始|启动|开幕|开启)(?:正式)?(?:实施|执行|施行|(?P<of>[^，。；\\d至到]{1,4}))?"
    "，?(?:将|拟|计划)?(?P<to>持续[到至]|有效期限?[截为]?[到至]|[到至于])?"
)
_ENDED: Final = re.compile("(?:24时)?(?:为?止(?!步)|结束|截止|闭幕|落幕|收官|结清)")
_AND: Final = re.compile(r",? (?:and|dan) (?:the )?")
_LISTED: Final = re.compile(rf",? (?:and|dan) (?:{'|'.join(MONTHS)})(?![a-z])")
# "Mei, Juni, Juli": what stands behind a month of such a list
_MORE: Final = re.compile(rf"(?:,|,? (?:and|dan|serta)) (?:{'|'.join(MONTHS)})(?![a-z])")
# What says again which day is meant: "Senin (hari ini)".
_TODAY_ID: Final = re.compile(r"hari ini|kemarin|besok|lusa")
_BETWEEN: Final = re.compile(r"(?:between|antara)(?: the| tahun| bulan)? ?$")
_AND_HAN: Final = re.compile("[与和、及]|以及")
_BETWEEN_HAN: Final = re.compile("之?间(?!接|隔|断|歇)")
_YEARS: Final = ("year", "years")
_PARTS: Final = ("half", "quarter", "quarters", "months")
_DAY: Final = ("day", "weekday")
_COMMON_YEAR: Final = 2023
_APART: Final = 40  # characters between two times that make one
_PLACE: Final = attrgetter("start")
_BEFORE_DATE: Final = re.compile(r",? (?:the )?")
_NAMED: Final = re.compile(r"[(，]|,? \(?")
_OF_A_FESTIVAL: Final = re.compile("[^，。；、\\d]{0,14}[自从为]")
# "Senin hingga Rabu, salju turun"
_BEGINS: Final = re.compile(r"(?:\A|[.!?\n] )[\"“]?$")
# "from this May to Oct 2025", "between Jan 2019 and today"
_OPENED: Final = re.compile(
    r"(?<![a-z])(?:(?:from|between|on|dari|antara|sejak|mulai)(?: the)?|sejak(?: [a-z]+){1,4}) $|"
    r"[从自由]$"
)


def joined(plain: str, atoms: list[Atom], published: date | None) -> list[Atom]:
    """Expressions of time in order and without overlaps, those that make one joined."""
    if not atoms:
        return atoms
    atoms = of_one_year(plain, _dated(plain, _sorted(atoms), published))
    if len(atoms) > 1:
        atoms = _merged(atoms, lambda first, last: _join(plain, first, last, published))
        atoms = _merged(atoms, lambda first, last: _named(plain, first, last))
    return [atom for atom in atoms if atom.rule != NOW]


def _merged(atoms: list[Atom], merge: Callable[[Atom, Atom], Atom | None]) -> list[Atom]:
    """The expressions, of two neighbours the one that they make, where they do."""
    kept = atoms[:1]
    for atom in atoms[1:]:
        one = merge(kept[-1], atom)
        if one is None:
            kept.append(atom)
        else:
            kept[-1] = one
    return kept


def _sorted(atoms: list[Atom]) -> list[Atom]:
    """Without overlaps: of two that overlap the longer stays."""
    kept: list[Atom] = []
    for atom in sorted(atoms, key=_PLACE):
        if not kept or atom.start >= kept[-1].end:
            kept.append(atom)
        elif atom.end - atom.start > kept[-1].end - kept[-1].start:
            kept[-1] = atom
    return kept


def _dated(plain: str, atoms: list[Atom], published: date | None) -> list[Atom]:
    """With the words that belong to a date: its day of the week, its year, its length."""
    kept: list[Atom] = []
    for atom in atoms:
        before = kept[-1] if kept else None
        if before is not None and (one := _with_before(plain, before, atom)):
            kept[-1] = one
            continue
        if before is not None and before.rule == "range" and before.end > atom.start:
            continue  # 截至9月30日的2024财年: part of what was measured
        month = atom.grain == "month" and plain.startswith(("止", "的"), atom.end)
        one = measured(plain, atom, published) if month or atom.grain in _DAY else atom
        if before is not None and before.grain == "vague" and before.end > one.start:
            kept.pop()  # "within six months" of that day
        kept.append(one)
    return kept


def _with_before(plain: str, before: Atom, atom: Atom) -> Atom | None:
    """One expression of two: "Wednesday, 8 May", "Sabtu (14/6) kemarin", "2025's first half"."""
    weekday = before.rule == "weekday" and atom.grain == "day"
    if weekday and _BEFORE_DATE.fullmatch(plain, before.end, atom.start):
        return replace(atom, start=before.start)
    if before.grain in _DAY and _is_again(plain, before, atom):
        return replace(before, end=atom.end)
    festival = before.rule == "relative_year" and atom.rule == "festival"
    if festival and plain[before.end : atom.start] == "'s ":  # "this year's May Day holiday"
        return replace(atom, start=before.start)
    year, part = before.stretch, atom.stretch
    if year is None or part is None or not _is_part_of(plain, before, atom):
        return None
    return replace(atom, start=before.start, stretch=replace(part, year=year.year))


def _is_part_of(plain: str, year: Atom, part: Atom) -> bool:
    """Whether a year stands before its part: "2025's first half", "the 2024 third quarter"."""
    if year.rule not in ("year", "relative_year") or year.edge or not has_year(year):
        return False
    if has_year(part) or part.grain not in (*_PARTS, "month"):
        return False
    between = plain[year.end : part.start]
    return between == "'s " or (between == " " and year.rule == "year" and part.grain != "month")


def _is_again(plain: str, before: Atom, atom: Atom) -> bool:
    """Whether "kemarin" only says once more that a written day has gone by."""
    written = plain[before.end - 1] == ")" or plain[before.end - 4 : before.end].isdigit()
    return written and plain[before.end : atom.end] in (" kemarin", ", kemarin")


def _named(plain: str, before: Atom, atom: Atom) -> Atom | None:
    """A festival whose days are written behind it is those days, and a day whose date stands in
    brackets is one: 国庆假期（9月30日至10月8日）, 今天（11月29日）."""
    closed = plain.startswith(")", atom.end)
    if _is_written_out(plain, before, atom, closed=closed):
        days = before.rule == "festival" and "-" in plain[atom.start : atom.end]
        grain = "days" if days else atom.grain
        return replace(atom, start=before.start, end=atom.end + int(closed), grain=grain)
    named_day = closed and before.grain == "day" and atom.grain == "weekday"
    if named_day and plain[before.end : atom.start] == "(":
        return replace(before, end=atom.end + 1)  # 9月20日（周六）起
    return None


def _is_written_out(plain: str, before: Atom, atom: Atom, *, closed: bool) -> bool:
    between = plain[before.end : atom.start]
    if before.rule == "festival":
        span = atom.rule == "range" and _OF_A_FESTIVAL.fullmatch(between) is not None
        return atom.grain in ("day", "days") and (span or _NAMED.fullmatch(between) is not None)
    spaced = between == " (" and before.rule == "weekday"
    if closed and spaced and _TODAY_ID.fullmatch(plain, atom.start, atom.end):
        return True  # "mulai Senin (hari ini)"
    if between != "(" or not closed:
        return False
    if before.grain == "year" and atom.rule == "range":
        return True  # 2024财年（2024年4月至2025年3月）
    if atom.grain == "day" and plain.endswith("截至目前", 0, before.end):
        return True
    near = before.rule in ("day", "weekday", "week") and before.grain in ("day", "weekday", "week")
    exact = atom.grain == "day" or (before.rule == "week" and atom.grain == "days")
    return near and exact


def _join(plain: str, first: Atom, last: Atom, published: date | None) -> Atom | None:
    if last.start - first.end > _APART:
        return None
    if (both := on_two_days(plain, first, last)) is not None:
        return both
    if not _linked(plain, first, last):
        return None
    if first.rule == EACH_YEAR:
        return replace(first, end=last.end)  # 每年3月1日至4月30日
    if (ahead := to_come(plain, first, last, published)) is not None:
        return ahead
    if last.rule == "d3" and last.days is not None and first.grain == "day" and first.stretch:
        # 2月14日至22日: of the same month
        day = dates.one_day(first.stretch.year, first.stretch.month, last.days[0].day)
        last = replace(last, days=None, stretch=day, grain="day")
    if first.grain == last.grain == "month" and first.stretch and last.days:
        month = last.days[0]  # "Juli-Agustus lalu"
        last = replace(last, days=None, stretch=dates.months(month.year, month.month, month.month))
    first = _from_when_valid(plain, first, last, published)
    if first.days is not None or last.days is not None:
        return _join_days(plain, first, last, published)
    if first.stretch is None or last.stretch is None:
        return None
    if not _have_ends(first.grain, last.grain):
        return None
    stretch = _span(_begun(first, first.stretch), _ended(last, last.stretch))
    if stretch is None or not dates.possible(stretch):
        return None
    grain = {"year": "years", "month": "months", "day": "days"}.get(last.grain, last.grain)
    return Atom(first.start, last.end, "range", stretch, None, grain)


def _from_when_valid(plain: str, first: Atom, last: Atom, published: date | None) -> Atom:
    """8月1日起施行，有效期至2027年12月31日: the first day has not the year of the last."""
    stretch = first.stretch
    if published is None or stretch is None or stretch.year is not None:
        return first
    if "有效期" not in plain[first.end : last.start]:
        return first
    return replace(first, stretch=None, days=dates.place(stretch, published, ahead=True))


def _have_ends(first: str, last: str) -> bool:
    """Whether a time of one grain may begin what one of another ends: 2022年至2025年上半年."""
    if first == last or {first, last} <= {"year", "month", "day", "days"}:
        return True
    return last in (*_YEARS, *_PARTS) if first in _YEARS else first == f"{last}s"


def _linked(plain: str, first: Atom, last: Atom) -> bool:
    between = plain[first.end : last.start]
    if _LINK.fullmatch(between):
        return True
    begun = _BEGUN.fullmatch(between)
    if begun is not None:
        straight = begun.group("to") is not None and begun.group("of") is None
        return straight or _ENDED.match(plain, last.end) is not None
    if _AND_HAN.fullmatch(between):
        between_han = between != "、" and _BETWEEN_HAN.match(plain, last.end) is not None
        return between_han or _are_neighbours(first, last) or _goes_on(first, last)
    if between == ", ":  # "in June, July and August", "Mei, Juni, Juli"
        listed = _LISTED.match(plain, last.end) or _is_in_list(plain, first, last)
        return listed is not None and _are_neighbours(first, last)
    if _AND.fullmatch(between) is None:
        return False
    low = max(0, first.start - 16)
    return bool(_BETWEEN.search(plain, low, first.start)) or _are_neighbours(first, last)


def _is_in_list(plain: str, first: Atom, last: Atom) -> re.Match[str] | None:
    """Whether months that only commas join are three or more: of two each has its own."""
    if last.grain != "month":
        return None
    if first.grain == "months":  # two of them, joined already
        return _MORE.search(plain, first.start, last.end)
    return _MORE.match(plain, last.end)


def _goes_on(first: Atom, last: Atom) -> bool:
    """Whether a list of years has one more, or a part: 2022年、2023年及2024年上半年."""
    one, other = first.stretch, last.stretch
    if first.grain != "years" or one is None or other is None or one.year is None:
        return False
    return other.month == 1 and other.year == one.year + one.years + 1


def _are_neighbours(first: Atom, last: Atom) -> bool:
    """Whether "and" joins two months or years to one time: "in January and February"."""
    one, other = first.stretch, last.stretch
    if first.grain == last.grain == "weekday" and first.days and last.days:
        return last.days[0] - first.days[0] == dates.ONE_DAY  # "on Saturday and Sunday"
    if one is None:
        return False
    if first.grain == "day" and last.rule == "d3" and last.days:
        return last.days[0].day == one.day + 1  # 10月20日、21日
    if other is None:
        return False
    if first.grain == last.grain == "year":
        parted = first.edge or last.edge or first.shift or last.shift
        return not parted and one.year is not None and other.year == one.year + 1
    months = last.grain == "month" and first.grain in ("month", "months")
    return months and one.year in (None, other.year) and other.month == one.last_month + 1


def _join_days(plain: str, first: Atom, last: Atom, published: date | None) -> Atom | None:
    """3日—4日, 昨天到今天, 上周四到十月一日; days of the week alone are no dates."""
    if "vague" in (first.grain, last.grain):
        return None
    days_of_week = first.grain == last.grain == "weekday"
    habit = days_of_week and plain[first.start].isascii()  # "open Monday to Friday"
    habit = habit and not (
        plain.startswith(", ", last.end) and _BEGINS.search(plain, 0, first.start)
    )
    dated = first.rule == NOW or (_is_day(first) and _is_day(last) and not habit)
    if not dated and not _OPENED.search(plain, first.start - 48, first.start):
        return None
    # 5月20日到下周日: the year of the end that is known
    known = last.days[1] if last.days and not first.days else published
    low = first.days or (first.stretch and dates.place(first.stretch, known))
    if not low:
        return None
    high = last.days or (last.stretch and dates.place(last.stretch, low[0], ahead=True))
    if high and last.grain == "weekday":  # the first behind the other end
        day = low[0] + (high[0] - low[0]).days % 7 * dates.ONE_DAY
        high = (day, day)
    if not high or low[0] >= high[1]:
        return None
    rule, grain = ("weekday", "day") if days_of_week else ("range", "days")
    return Atom(first.start, last.end, rule, days=(low[0], high[1]), grain=grain)


def _is_day(atom: Atom) -> bool:
    if atom.grain == "week":  # 上周四
        return atom.days is not None and atom.days[0] == atom.days[1]
    return atom.grain in (*_DAY, "d3")


def _begun(atom: Atom, stretch: dates.Stretch) -> dates.Stretch:
    """What begins in the middle, or at the end, of a year or a month."""
    if atom.grain not in ("year", "month"):
        return stretch
    if atom.edge == "late":
        return replace(stretch, day=21)
    if atom.edge == "end":
        month = stretch.last_month
        return replace(stretch, month=month, day=dates.length(_COMMON_YEAR, month))
    if atom.edge == "middle":
        month, day = (6, 30) if atom.grain == "year" else (stretch.month, 15)
        return replace(stretch, month=month, day=day)
    return stretch


def _ended(atom: Atom, stretch: dates.Stretch) -> dates.Stretch:
    """What ends in the middle, or at the start, of a year or a month."""
    if atom.grain not in ("year", "month"):
        return stretch
    if atom.edge == "early":
        return replace(stretch, last_day=10)
    if atom.edge == "start":
        return replace(stretch, last_month=stretch.month, last_day=1)
    if atom.edge == "middle":
        month, day = (6, 30) if atom.grain == "year" else (stretch.last_month, 15)
        return replace(stretch, last_month=month, last_day=day)
    return stretch


def _span(first: dates.Stretch, last: dates.Stretch) -> dates.Stretch | None:
    start, end = first.year, last.year
    crosses = last.last_month < first.month
    if start is None and end is not None:
        start = end - (1 if crosses else 0)
    elif end is None and start is not None:
        end = start + (1 if crosses else 0)
    years = int(crosses) if start is None or end is None else end - start + last.years
    if not 0 <= years <= 150:
        return None
    return dates.Stretch(start, first.month, first.day, last.last_month, last.last_day, years)
