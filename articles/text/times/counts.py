"""How many of which unit of time, and the stretches so long that end on the day of publication:
"the past three years", 近五年来."""

import re
from datetime import date
from functools import lru_cache
from typing import Final

from articles.text.amounts.numerals import read_han
from articles.text.times import dates
from articles.text.times.period_data import COUNTS

# English names of the units that others go by.
UNITS: Final = {
    "tahun": "year", "kuartal": "quarter", "bulan": "month", "pekan": "week", "minggu": "week",
    "hari": "day", "dekade": "decade", "dasawarsa": "decade", "hours": "hour", "jam": "hour",
    "年": "year", "月": "month", "个月": "month", "周": "week", "天": "day", "日": "day",
    "小时": "hour",
}  # fmt: skip
# A number in digits or, of more than one, in words.
_NUMBERS: Final = (
    "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|half|none|dua|"
    "tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|belasan|puluhan|ratusan|separuh"
)
FIGURE: Final = re.compile(
    rf"\d|(?<![a-z])(?:{_NUMBERS})(?![a-z])|[一二两三四五六七八九十百千万半数几无零没]"
)
_ONE: Final = frozenset(("a", "satu", "se", "首"))


@lru_cache(maxsize=512)
def count_of(word: str | None) -> int:
    """A count in digits or in words of the three languages; 0 where there is none."""
    if not word:
        return 0
    if word.isdigit():
        return int(word)
    if word in _ONE:
        return 1
    if word.isascii():
        return COUNTS.get(word, 0)
    numeral = read_han(word.replace("两", "二"))
    return 0 if numeral is None else int(numeral.value)


_LATIN: Final = re.compile(
    r"(?:the )?(?:past|last|recent|previous) (?:(?P<n>[a-z]+|\d{1,2}) )?"
    r"(?P<u>year|decade|month|week|day)s?|"
    r"(?:(?:dalam|selama|untuk) (?:kurun waktu )?)?(?:se(?P<u_se>tahun|bulan|pekan|minggu|dekade|"
    r"dasawarsa)|"
    r"(?P<n_id>[a-z]+|\d{1,2}) (?P<u_id>tahun|bulan|dekade|dasawarsa|pekan|minggu|hari)) "
    r"(?:terakhir|belakangan)|"
    r"(?P<n_in>12|twelve) (?P<u_in>month)s|(?P<n_a>a) (?P<u_a>week|month|year)|"
    r"(?:(?:past|last|dalam) )?(?P<n_h>24|48|72) (?P<u_h>hours|jam)(?: terakhir)?"
)
_HAN: Final = re.compile(
    "(?:过去|(?<![将时期])(?<!需要)(?<![用花历等费]了)近|最近)的?(?P<n>\\d{1,2}|[一二两三四五六七八九十]{1,3})个?(?P<u>年|月|周|天|小时)(?:来|内|间|里)?|"
    "(?:近|最近|过去)?(?P<n_half>半)(?P<u_half>年)多?(?:来|以来)?|"
    "(?P<n_since>\\d{1,2}|[一二两三四五六七八九十]{1,3})(?P<u_since>年)来"
)
_FARTHEST: Final = 99


def rolled(words: str, published: date | None) -> dates.Span | None:
    """The days of such a stretch; None where it is not counted, or goes on from publication."""
    match = (_LATIN if words.isascii() else _HAN).fullmatch(words)
    if match is None or published is None:
        return None
    groups = [value for value in match.groupdict().items() if value[1]]
    unit = next(value for name, value in groups if name[0] == "u")
    alone = "1" if "u_se" in match.groupdict() and (match["u_se"] or "past " in words) else ""
    count = count_of(next((value for name, value in groups if name[0] == "n"), alone))
    unit = UNITS.get(unit, unit)
    if "半" in words:
        unit, count = "month", 6
    if unit == "decade":
        unit, count = "year", 10 * (count or 1)
    if not words.isascii() and unit in ("year", "month"):
        return None  # 近三年, 过去五年: nobody says on which day they began
    if unit == "hour":
        unit, count = "day", count // 24
    if not 0 < count <= _FARTHEST:
        return None
    return dates.moved(published, -count, unit), published
