"""Dates of publication as articles write them beside their title, in a tag or in an address.

Only dates with a year: a dateline's "May 9" is reported as text. Which of 3/4/2023 is the day,
Indonesian settles (the day comes first), a number above 12 does, or a weekday beside it.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import islice
from typing import Final

from articles.text.alternatives import one_of
from articles.text.values import value

_MONTHS: Final = (
    ("january", "jan", "januari"),
    ("february", "feb", "februari", "pebruari", "peb"),
    ("march", "mar", "maret"),
    ("april", "apr"),
    ("may", "mei"),
    ("june", "jun", "juni"),
    ("july", "jul", "juli"),
    ("august", "aug", "agustus", "agu", "ags", "agt", "agust"),
    ("september", "sept", "sep"),
    ("october", "oct", "oktober", "okt"),
    ("november", "nov", "nopember", "nop"),
    ("december", "dec", "desember", "des"),
)
MONTH_OF: Final = {name: number for number, names in enumerate(_MONTHS, 1) for name in names}
_WEEKDAYS: Final = (
    ("monday", "mon", "senin", "星期一", "周一"),
    ("tuesday", "tue", "tues", "selasa", "星期二", "周二"),
    ("wednesday", "wed", "rabu", "星期三", "周三"),
    ("thursday", "thu", "thur", "thurs", "kamis", "星期四", "周四"),
    ("friday", "fri", "jumat", "jum'at", "jum’at", "星期五", "周五"),
    ("saturday", "sat", "sabtu", "星期六", "周六"),
    ("sunday", "sun", "minggu", "ahad", "星期日", "星期天", "周日"),
)
_NAMES = one_of(MONTH_OF)
DAY_OF: Final = {name: number for number, names in enumerate(_WEEKDAYS) for name in names}
WEEKDAY = re.compile(
    r"(?<![^\W_])(?:" + one_of(DAY_OF) + r")(?![a-z])",
    re.IGNORECASE,
)

# A figure first, here and below, and then what may not stand before it: it is found much faster.
_YEAR_FIRST = re.compile(
    # The same mark twice: in "2024 - 10.15" an hour follows the year.
    r"(?P<y>[12](?<!\d.)(?:(?<=1)9|(?<=2)0)\d\d)\s?(?:(?P<s>[-/.])|年)\s{0,2}(?P<m>\d{1,2})\s?"
    r"(?(s)(?P=s)|月)\s{0,2}(?P<d>\d{1,2})(?!\d)(?:\s?[日号])?"
)
# The hour may be glued to the year.
_DAY_NAME = re.compile(
    # "ke-2 Agustus" counts weeks.
    rf"(?P<d>\d(?<!\d\d)(?<!ke-\d)\d?)(?:st|nd|rd|th)?[\s\-/.]{{1,2}}(?:of )?(?P<m>{_NAMES})\b"
    r"\.?,?[\s\-/]{0,2}(?P<y>(?:19|20)\d\d)(?!\d(?!\d?:\d\d))",
    re.IGNORECASE,
)
_NAME_DAY = re.compile(
    rf"\b(?P<m>{_NAMES})\b\.?\s?(?P<d>\d{{1,2}})(?:st|nd|rd|th)?,?\s{{0,2}}(?P<y>(?:19|20)\d\d)"
    r"(?!\d(?!\d?:\d\d))",
    re.IGNORECASE,
)
_NUMERIC = re.compile(
    r"(?P<a>\d(?<![\d/.\-]\d)\d?)(?P<s>[/.\-])(?P<b>\d{1,2})(?P=s)(?P<y>(?:19|20)\d\d)(?![\d/])"
)
_COMPACT = re.compile(r"(?P<y>2(?<![\d.,]2)0\d\d)(?P<m>[01]\d)(?P<d>[0-3]\d)(?!\d)(?![.,]\d)")
# Without one of these no date is written with its year.
_SIGN = re.compile(r"[\d年](?:(?<=年)|(?<=1)9\d\d|(?<=2)0\d\d|(?<=\d)[\s\-][A-Za-z])")
_YEAR = re.compile(r"20\d\d|19\d\d")
# A year, a day and an hour set apart, as some portals have them: "2025 08/12 10:15:33".
_PARTED = re.compile(r"(?P<y>2(?<!\d2)0\d\d)\s+(?P<m>\d\d)/(?P<d>\d\d)(?=\s+\d\d:\d\d)")
_WITH_YEAR = (_YEAR_FIRST, _DAY_NAME, _NAME_DAY, _COMPACT, _PARTED)
# Two digits of a year count where nothing or an hour follows.
_SHORT_YEAR = re.compile(
    rf"(?P<d>\d(?<!\d\d)\d?)[\s\-](?P<m>{_NAMES})\b\.?[\s\-]['’]?(?P<y>\d\d)"
    r"(?=\s*$|\s*[|•·]|[\s,\-]{1,3}\d{1,2}[:.]\d\d(?!\d))",
    re.IGNORECASE,
)
_HAN_DIGITS = str.maketrans("〇○零一二三四五六七八九", "000123456789")
_HAN_DATE = re.compile(
    r"[二一][〇○零九一二三四五六七八]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十"
    r"]{1,3}日"
)
_WITHOUT_YEAR = re.compile(
    rf"\b(?:(?:{_NAMES})\b\.?\s\d{{1,2}}|\d{{1,2}}\s(?:{_NAMES})\b)|\d{{1,2}}月\d{{1,2}}日",
    re.IGNORECASE,
)

# What else stands in a line with a date: hours, weekdays, labels.
CLOCK = re.compile(
    r"\b\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?m\.?)?|\b\d{1,2}\s?[ap]\.?m\.?|"
    r"\b(?:WIB|WITA|WIT|GMT|UTC|BST|EST|EDT|ET|CST|PST|SGT|HKT|Z)\b|T\d{2}:\d{2}Z?",
    re.IGNORECASE,
)
DATE_LABEL = re.compile(
    r"(?:last |first )?(?:published|updated|posted|modified|created|dated?|diterbitkan|"
    r"dipublikasikan|diperbarui|terbit|tayang|dibuat|rilis|tanggal)(?: (?:on|at|pada|tanggal))?|"
    r"(?:发布|更新|发表|发稿|刊发|编辑|最后更新|日期|时间|成文|发文|印发|公开|上传|采价|报价|统计|报告)(?:时间|日期|于)?|"
    r"(?:单位|制表|制图|审核|校对|核稿|签发|[初复终]审|监制|统筹|责任编辑|索引号|文号|发文字号|有效性|主题分类|发布机构|"
    r"发文机关|供稿|稿源|栏目|频道)\s*[:：]\s*[^\s|]*|"
    r"(?:来源|作者|责编|编辑|字号|记者|浏览|阅读|点击|评论)\s*[:：]?\s*[^\s|]*|"
    r"\d+\s*(?:次|条|人)?(?:阅读|评论|浏览|点击|参与|views|comments|komentar|min(?:ute)?s? read)",
    re.IGNORECASE,
)
# Dates of publication stand in short lines.
_LONGEST: Final = 600
# Days that Indonesian articles tell of: "Senin (1/9)", "29 Agustus".
_TOLD: Final = re.compile(
    rf"\((\d{{1,2}})/(\d{{1,2}})(?:/\d{{2,4}})?\)|(?<!\d)(\d{{1,2}}) ({_NAMES})(?![a-z])",
    re.IGNORECASE,
)
_LINES_TOLD: Final = 40
_SHORTLY: Final = 14


@value
class WrittenDate:
    """A date as found: ``day`` is None where day and month cannot be told apart; ``readings`` are
    both, also where one of them is the usual one."""

    text: str
    start: int
    end: int
    day: date | None
    readings: tuple[date, ...] = ()


def written_dates(text: str, *, language: str) -> tuple[WrittenDate, ...]:
    """The full dates in ``text``, in order; offsets count in its NFKC form."""
    plain = text[:_LONGEST]
    if not plain.isascii():
        plain = unicodedata.normalize("NFKC", plain)
    if _SIGN.search(plain) is None:
        return ()
    found: list[WrittenDate] = []
    for match, day, readings in _matches(plain, language):
        start, end = match.span()
        if not any(start < old.end and old.start < end for old in found):
            found.append(WrittenDate(match[0], start, end, day, readings))
    return tuple(sorted(found, key=lambda item: item.start))


def date_without_year(text: str) -> str:
    """The first day and month in ``text`` that stand without a year, as written, or ""."""
    match = _WITHOUT_YEAR.search(text)
    return match[0] if match else ""


def iso_date(value: str) -> date | None:
    """The day of a machine's date ("2024-03-12T11:32:00Z", "20240312"), in its own zone."""
    match = _YEAR_FIRST.match(value.strip()) or _COMPACT.match(value.strip())
    return _day(match["y"], match["m"], match["d"]) if match else None


def by_days_told(readings: tuple[date, ...], lines: Sequence[str]) -> date | None:
    """Which reading of a numeric day fits the days that the article tells of: the one that more
    of them stand shortly before. None where they do not tell."""
    told = [
        match.groups()
        for line in islice(lines, _LINES_TOLD)
        for match in _TOLD.finditer(line[:_LONGEST])
    ]
    fitting = [
        sum(0 <= (reading - day).days <= _SHORTLY for day in _days_of(told, reading.year))
        for reading in readings
    ]
    best = max(fitting, default=0)
    return readings[fitting.index(best)] if best and fitting.count(best) == 1 else None


def _days_of(told: list[tuple[str, ...]], year: int) -> Iterator[date]:
    for numbered, month, named, name in told:
        day = _day(year, month or MONTH_OF[name.lower()], numbered or named)
        if day is not None:
            yield day


type _Match = tuple[re.Match[str], date | None, tuple[date, ...]]


def _matches(text: str, language: str) -> Iterator[_Match]:
    with_year = _YEAR.search(text) is not None
    for pattern in _WITH_YEAR if with_year else ():
        for match in pattern.finditer(text):
            month = match["m"].lower()
            day = _day(match["y"], MONTH_OF.get(month, month), match["d"])
            if day is not None:
                yield match, day, ()
    for match in _SHORT_YEAR.finditer(text):
        day = _day(f"20{match['y']}", MONTH_OF[match["m"].lower()], match["d"])
        if day is not None:
            yield match, day, ()
    for match in _HAN_DATE.finditer(text) if "年" in text else ():
        year, rest = match[0].split("年")
        month, days = rest.rstrip("日").split("月")
        day = _day(year.translate(_HAN_DIGITS), _han_number(month), _han_number(days))
        if day is not None:
            yield match, day, ()
    for match in _NUMERIC.finditer(text) if with_year else ():
        readings = _readings(match, text)
        if readings:
            # Points as separators are continental, and so is Indonesian use.
            usual = len(readings) == 1 or language == "id" or match["s"] == "."
            yield match, readings[0] if usual else None, tuple(readings)


def _readings(match: re.Match[str], text: str) -> list[date]:
    day_first = _day(match["y"], match["b"], match["a"])
    month_first = _day(match["y"], match["a"], match["b"])
    readings = [day for day in dict.fromkeys((day_first, month_first)) if day is not None]
    if len(readings) < 2:
        return readings
    weekday = WEEKDAY.search(text)
    if weekday:
        said = DAY_OF[weekday[0].lower()]
        fitting = [day for day in readings if day.weekday() == said]
        if len(fitting) == 1:
            return fitting
    return readings


def _han_number(text: str) -> int:
    tens, ten, units = text.rpartition("十")
    if not ten:
        return int(text.translate(_HAN_DIGITS))
    if "十" in tens:
        return 0  # No number, and no day of a month.
    return int(tens.translate(_HAN_DIGITS) or 1) * 10 + int(units.translate(_HAN_DIGITS) or 0)


def _day(year: str | int, month: str | int, day: str | int) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None
