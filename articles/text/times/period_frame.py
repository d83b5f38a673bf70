"""The day up to which a text of unknown date tells, by the years that it names.

Whoever writes "profits in 2004" writes after that year, most often in its first months: then
January is that of the year after, October that of the year itself. "May 2004" says no more than
that the text is of that year.
"""

import re
from datetime import date
from functools import lru_cache
from itertools import chain
from typing import Final

from articles.text.alternatives import compiled
from articles.text.times import period_data as data
from articles.text.times.atoms import last_letters, word_before
from articles.text.times.period_data import MONTHS
from articles.text.word_tables import words

_SEARCHED: Final = 20_000
_WINDOW: Final = 130
_BESIDE: Final = 90
# What stands right before a year is looked for in so many characters.
_RIGHT_BEFORE: Final = 32
# Python finds what begins with several characters faster than by a set of first ones.
_YEARS: Final = tuple(
    re.compile(rf"{century}(?<![\d.,/$£€¥-]{century})\d\d(?![\d%]|[.,]\d| model)")
    for century in ("19", "20")
)
_MONTH: Final = compiled(rf"(?<![a-z])(?:{'|'.join(MONTHS)})\.?(?: \d{{1,2}},)? $")
_LEADS: Final = data.YEAR_LEADS - {"the"}
_MONTH_HAN: Final = re.compile(r"年(?:\d{1,2}[-—至])?\d{1,2}月")
# What tells of the last months of a year tells after it, as what tells of the year.
_EARLIER_PART: Final = compiled(
    r"(?<![a-z])(?:(?:first|second|third|1st|2nd|3rd) quarter|first (?:half|(?:six|nine|three|eight"
    r"|ten|eleven) months)|q[1-3]|1h|h1|semester (?:i|pertama|1)|(?:kuartal|triwulan) (?:i{1,3}|"
    r"[1-3]|pertama|kedua|ketiga)|spring|summer)(?: of| tahun)? $"
)
_EARLIER_HAN: Final = re.compile("年(?:上半年|前|第?[一二三]季度|初|[春夏])")
_UNTIL: Final = compiled(
    r"(?<![a-z])(?:by|until|till|before|since|from|after|hingga|sampai|sebelum|sejak|menjelang)"
    r"(?: (?:the|end|of|early|late|akhir|tahun|awal))* $"
)
# 到2030年，产值达到…; not 增加到2024年的153家
_BY_HAN: Final = re.compile("年[底末前]?[，、]?(?![的已])")
_UNTIL_ENDS: Final = words(
    "by until till before since from after hingga sampai sebelum sejak menjelang the end of early",
    "late akhir tahun awal",
)
_FIGURES: Final = re.compile(
    r" (?:(?:net|pre-?tax|operating|annual|full-year|final|interim) )?(?:results|figures|accounts|"
    r"levels|dividends?|profits?|earnings|sales|revenues?|income|turnover|output|loss(?:es)?|exports|"
    r"imports)(?![a-z])(?! (?:targets?|forecasts?|goals?|estimates?|guidance|outlook)(?![a-z]))"
)
# "Up from 31m in the same period of 2011": what it is compared with is a year before it.
_SAME: Final = re.compile(
    r"(?<![a-z])(?:same|corresponding|comparable|equivalent) (?:period|time|quarter|half|months?|"
    r"(?:three|six|nine) months|weeks?|season|stage|days?)(?: (?:of|in))? $"
)
_PART: Final = compiled(
    rf"(?<![a-z])(?:(?:first|second|third|fourth|final) (?:quarter|half)|(?:first|final|last) "
    rf"(?:three|six|nine) months|{'|'.join(MONTHS)})(?: (?:of|in))? $"
)
# The last words of both.
_PART_ENDS: Final = words(
    "period time quarter half month months week weeks season stage day days of in", *MONTHS
)
_OF: Final = re.compile(" (?:of|in)? ?$")
_WORD: Final = re.compile("[a-z]+")
_AGAINST: Final = compiled(
    r"(?<![a-z])(?:from|than|compared (?:with|to)|against|versus|vs\.?|on)(?![a-z])"
)
_RISES_TO: Final = re.compile(r" to (?:about |around |just |nearly )?[^ \d]{0,4}\d")
_LATE_PART: Final = re.compile(
    r"(?<![a-z])(?:(?:fourth|final|last) quarter|second half|(?:final|last) three months|december|"
    r"(?:full|whole)[ -]year|annual)(?![a-z])"
)
# "2019 is not as strong": that year goes on.
_GOES_ON: Final = re.compile(r" (?:is|has|isn't|hasn't)(?![a-z])(?! (?:a record|set|due|likely) )")
_BEGINS: Final = re.compile(r"(?:\A|[.!?\n] |\n|[\"“‘])$")
_COMPARED: Final = compiled(
    r"(?<![a-z])(?:than|against|with|versus|dari|dibanding(?:kan)?|daripada)"
    r"(?: (?:in|for|of|at|the|tahun|pada))* $|比$"
)
_DIGIT: Final = re.compile(r"\d")
_END: Final = re.compile(r"[。；;\n]|[.!?] ")
# The last end of a clause, of a sentence or of another year.
_LAST_STOP: Final = re.compile(r"(?s:.*)(?:[。；;\n]|[.!?] |(?:19|20)\d\d(?!\d))")
_AHEAD: Final = compiled(
    rf"(?<![a-z])(?:{data.FUTURE}|set for|may|might|forecasts?|predicts?|outlook|"
    rf"optimistic)(?![a-z])|{data.FUTURE_HAN}"
)
_DUE: Final = re.compile(
    rf"(?: [a-z'-]+){{0,3}}? (?:may|might|could|would|should|{data.MODALS})(?![a-z])"
)


# Each of those who read a text of unknown date asks for it.
@lru_cache(maxsize=1)
def frame_of(text: str, title: str = "") -> date | None:
    """The last day that a text of unknown date can be taken to look back on; None without any
    year that a month may be of."""
    plain = f"{title}\n{text[:_SEARCHED]}".lower()
    within = " yang " in plain  # Indonesian names the year that it is as well
    past: dict[int, int] = {}
    going = (date.max.year, 0)  # the last year ahead, and where it ends
    days: dict[int, date] = {}
    coming: date | None = None
    for match in sorted(chain(*(one.finditer(plain) for one in _YEARS)), key=re.Match.start):
        start, end = match.span()
        low = start - _RIGHT_BEFORE
        word = last_letters(word_before(plain, start))
        in_han = plain.startswith("年", end)
        month = _month_before(plain, start, word) or (in_han and _MONTH_HAN.match(plain, end))
        led = word in _LEADS or plain.endswith("kira-kira ", 0, start)
        if not (month or in_han or led or _FIGURES.match(plain, end) or _goes_on(plain, match)):
            continue
        if word in _UNTIL_ENDS and not month and _UNTIL.search(plain, low, start):
            continue
        if in_han and plain.endswith("到", 0, start) and _BY_HAN.match(plain, end):
            continue
        before = plain[max(0, start - _WINDOW) : start]
        year = int(match.group())
        stop = _LAST_STOP.match(before)
        clause = before[stop.end() if stop else 0 :]
        if word in _PART_ENDS and (after := _year_after(plain, low, start, clause)):
            told = date(year + 2, 3, 31) if after == "late" else date(year + 1, 12, 31)
            past[year + 1] = past.get(year + 1, 0) + 2
            days[year + 1] = max(days.get(year + 1, told), told)
            continue
        ahead = bool(_AHEAD.search(clause) or _DUE.match(plain, end))
        if not ahead and going[0] < year and start - going[1] <= _WINDOW:
            ahead = _END.search(plain, going[1], start) is None  # "in 2012, and in 2013"
        if ahead and not _COMPARED.search(plain, low, start):
            going = (year, end)
            told = date(year, 12, 31)
            coming = told if coming is None else min(coming, told)
            continue
        latest = date(year + 1, 3, 31)
        if past.get(year, 0) > 1 and days[year] >= latest:
            continue  # nothing more is learnt of that year
        part = (
            within
            or month
            or _goes_on(plain, match)
            or (plain.endswith(" ", 0, start) and _EARLIER_PART.search(plain, low, start))
            or (in_han and _EARLIER_HAN.match(plain, end))
        )
        sure = part or _FIGURES.match(plain, end)  # "its 2004 dividend"
        told = date(year, 12, 31) if part else latest
        sure = sure or _DIGIT.search(clause) or _DIGIT.search(_behind(plain, end))
        past[year] = past.get(year, 0) + (2 if sure else 1)
        days[year] = max(days.get(year, told), told)
    if coming is not None and coming.year - 1 in past:
        past[coming.year - 1] += 1
    # "Since his appointment in 1999": named once, without a figure, a year is history.
    last = max((year for year, weight in past.items() if weight > 1), default=None)
    if last is None:
        return coming
    if coming is not None and coming.year > last + 1:
        return coming if coming.year == last + 2 else None
    return days[last]


def _goes_on(plain: str, year: re.Match[str]) -> bool:
    """Whether a sentence begins with a year that goes on."""
    start, end = year.span()
    goes_on = _GOES_ON.match(plain, end) is not None
    return goes_on and _BEGINS.search(plain, start - _RIGHT_BEFORE, start) is not None


def _month_before(plain: str, start: int, word: str) -> bool:
    """Whether a month, or a day of one, stands before an offset, behind this word or none."""
    if word in MONTHS:
        return True
    pointed = plain.endswith((". ", ", "), 0, start)
    return pointed and _MONTH.search(plain, start - _RIGHT_BEFORE, start) is not None


def _behind(plain: str, end: int) -> str:
    """What stands behind a year in its sentence, but for other years."""
    behind = _END.split(plain[end : end + _BESIDE], maxsplit=1)[0]
    for years in _YEARS:
        behind = years.sub("", behind)
    return behind


def _year_after(plain: str, low: int, start: int, clause: str) -> str:
    """ "late" or "early", the part of the year after it that is told of, where the year at
    ``start`` is that of what a figure in its clause is compared with; else ""."""
    part = _PART.search(plain, low, start)
    if not (part or _SAME.search(plain, low, start)):
        return ""
    against = [match.span() for match in _AGAINST.finditer(clause)]
    if not against or _RISES_TO.search(clause, against[-1][1]):
        return ""
    before = clause[: against[-1][0]]
    if part and _OF.sub("", part.group()) not in " ".join(_WORD.findall(before)):
        return ""  # "up from 40 in May 2011": of another month, perhaps
    return "late" if _LATE_PART.search(before) else "early"
