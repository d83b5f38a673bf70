"""Lines that say when an article was published, and the day among several that it was."""

import re
import unicodedata
from collections.abc import Sequence
from datetime import date

from articles.text.pages.bylines import byline_of
from articles.text.pages.line_shape import shape
from articles.text.pages.publication import (
    CLOCK,
    DATE_LABEL,
    WEEKDAY,
    WrittenDate,
    by_days_told,
    date_without_year,
)
from articles.text.pages.titles import PROGRAMME

_STAMP = re.compile(
    r"[:：|]|\b(?:updated?|modified|publish\w*|posted|releas\w*|issue\w*|edition|edisi|terbit\w*|tayang|"
    r"rilis|diperbarui|diunggah|berita)\b",
    re.IGNORECASE,
)
_SHORTEST_WORD = 4
_FEWEST_WORDS = 3
_UPDATED = re.compile(r"updated?|modified|diperbarui|更新", re.IGNORECASE)
_PUBLISHED = re.compile(r"publish|posted|terbit|tayang|rilis|发布|发表|刊发", re.IGNORECASE)
_DATED = re.compile(f"{_PUBLISHED.pattern}|(?:成文|发文|印发)(?=日期|时间)", re.IGNORECASE)
# "Published on: ", 发布日期：, at the end of what stands before a day.
_LABELLED = re.compile(
    rf"(?:{_PUBLISHED.pattern})[^\W\d]{{0,6}}(?: (?:on|pada))?[:：] ?\Z", re.IGNORECASE
)
_SPAN = re.compile(r"\d\s?[-–—~至]\s?\Z")
_PRINTED = re.compile(r"第?[A-D]?\d{1,2}版|第\d{1,4}期")
_ADDRESS = re.compile(
    r"https?://\S{0,300}?/(?P<y>20\d\d)[/\-]?(?P<m>[01]\d)[/\-]?(?P<d>[0-3]\d)(?!\d)"
)
# A divided line: the day may be one of its parts.
_PARTED = re.compile(r"\s?[|·•｜丨]\s?")
_LONGEST_PARTED = 30
_LONGEST_DIVIDED = 300
_LONGEST_DAY = 40
_RELATIVE_DAY = re.compile(
    r"(?i:(?:昨天|昨日|今天|今日|前天|yesterday|today|kemarin|hari ini)[,，]?|\d{1,2}[-/]\d{1,2})\s"
    r"\d{1,2}[:.]\d{2}(?::\d{2})?(?: WIB)?"
)
_MARKS = re.compile(r"(?<!\w)[^\w\s]+(?!\w)")
_LONGEST_DATE_LINE = 12
_LONGEST_UPDATED = 26
_LONGEST_REST = 5
_LONGEST_STAMPED = 8


def is_date_line(line: str, found: Sequence[WrittenDate]) -> bool:
    """Whether nothing much is left of the line once dates, times and their labels are out."""
    rest = unicodedata.normalize("NFKC", line)
    # "“Fine,” Ana said, Monday (2/6/2025)." tells something.
    if not found or (line[0] in '"“' and shape(line).terminated):
        return False
    if PROGRAMME.match(line) or _DATED.search(rest[max(0, found[0].start - 6) : found[0].start]):
        return True
    # One field of several, as records print them.
    if any(_LABELLED.search(rest, max(0, item.start - 16), item.start) for item in found[1:]):
        return True
    if found[0].start == 0 and CLOCK.search(line) and shape(line).size <= _LONGEST_DATE_LINE:
        # Behind the hour stand the authors, without a word for them.
        return not shape(line).terminated
    before = rest[max(0, found[0].start - 12) : found[0].start]
    if _UPDATED.search(before) and not shape(line).terminated:
        # Author, place and paper may stand before the word for it.
        return shape(line).size <= _LONGEST_UPDATED
    parts = _PARTED.split(rest)[1:] if len(rest) <= _LONGEST_DIVIDED else ()
    if any(_is_day_part(part, found) for part in parts):
        return not shape(line).terminated and shape(line).size <= _LONGEST_PARTED
    for item in found:
        rest = rest.replace(item.text, " ")
    name = byline_of(line)
    rest = rest.replace(name, " ") if name else rest
    rest = _undated(_PRINTED.sub(" ", rest))
    # An hour beside the day, and no end of a sentence: the line is about when and by whom.
    stamped = CLOCK.search(line) is not None and not shape(line).terminated
    return shape(rest).size <= (_LONGEST_STAMPED if stamped else _LONGEST_REST)


def stands_apart(line: str, item: WrittenDate) -> bool:
    """Whether blanks or the ends of the line stand around a day, a mark before it in Latin script:
    "Ana Lim in Jakarta, 4 May 2025", but not "Trade up to 4 May 2025"."""
    line = unicodedata.normalize("NFKC", line)
    before, after = line[: item.start], line[item.end :]
    if not ((not before or before[-1].isspace()) and (not after or after[0].isspace())):
        return False
    last = before.rstrip()[-1:]
    return not (last.isascii() and last.isalnum())


def shows_scene(line: str, found: Sequence[WrittenDate]) -> bool:
    """Whether words besides a day, some of them no names, say what was to be seen on it."""
    if CLOCK.search(line) or _STAMP.search(line):
        return False
    for item in found:
        line = line.replace(item.text, " ")
    words = [word for word in _undated(line).split() if len(word) >= _SHORTEST_WORD]
    return len(words) >= _FEWEST_WORDS and sum(word[0].islower() for word in words) >= 2


def _is_day_part(part: str, found: Sequence[WrittenDate]) -> bool:
    """Whether a part of a divided line is a day, with its hour and its label, and no more."""
    if not any(item.text in part for item in found):
        return False
    for item in found:
        part = part.replace(item.text, " ")
    return not shape(_undated(part)).size


def is_yearless(line: str) -> bool:
    """Whether a line is a day without its year, with a weekday and an hour perhaps."""
    if len(line) > _LONGEST_DAY:
        return False
    if _RELATIVE_DAY.fullmatch(line):
        return True
    day = date_without_year(line)
    return bool(day) and not shape(_undated(line.replace(day, " "))).size


def _undated(text: str) -> str:
    """A text without hours, weekdays, labels of dates and marks."""
    return _MARKS.sub(" ", WEEKDAY.sub(" ", DATE_LABEL.sub(" ", CLOCK.sub(" ", text))))


def chosen(
    dates: Sequence[tuple[str, WrittenDate]], lines: Sequence[str]
) -> tuple[date | None, str, str]:
    """The publication date: one labelled so, else the first that no label calls an update. Which
    number is its day, the days that the article tells of settle where they can."""

    def rank(entry: tuple[str, WrittenDate]) -> int:
        line, item = entry
        before = line[max(0, item.start - 16) : item.start]
        # So do days at the end of a span: "Edition of 9-15 May 2024".
        if _UPDATED.search(before) or _SPAN.search(before):
            return 3
        if _LABELLED.search(before):
            return 0
        return 1 if _PUBLISHED.search(before) else 2

    for _, item in sorted(dates, key=rank):
        told = by_days_told(item.readings, lines) if len(item.readings) > 1 else None
        if (day := told or item.day) is not None:
            return day, item.text, ""
    return None, "", dates[0][1].text if dates else ""


def from_address(lines: Sequence[str]) -> tuple[date | None, str]:
    for line in lines:
        match = _ADDRESS.search(line) if "://" in line else None
        if match:
            try:
                return date(int(match["y"]), int(match["m"]), int(match["d"])), match[0]
            except ValueError:
                continue
    return None, ""
