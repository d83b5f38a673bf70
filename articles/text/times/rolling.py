"""Stretches that end on the day of publication: "the past three years", 近五年来."""

import re
from datetime import date, timedelta
from typing import Final

from articles.text.amounts.numerals import read_han
from articles.text.times import dates
from articles.text.times.period_data import COUNTS

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
_UNITS: Final = {
    "tahun": "year", "bulan": "month", "dekade": "decade", "dasawarsa": "decade",
    "pekan": "week", "hari": "day",
    "minggu": "week", "hours": "hour", "jam": "hour",
    "小时": "hour", "年": "year", "月": "month", "周": "week", "天": "day",
}  # fmt: skip


def rolled(words: str, published: date | None) -> dates.Span | None:
    """The days of such a stretch; None where it is not counted, or goes on from publication."""
    match = (_LATIN if words.isascii() else _HAN).fullmatch(words)
    if match is None or published is None:
        return None
    groups = [value for value in match.groupdict().items() if value[1]]
    unit = next(value for name, value in groups if name[0] == "u")
    alone = "1" if "u_se" in match.groupdict() and (match["u_se"] or "past " in words) else ""
    count = _count(next((value for name, value in groups if name[0] == "n"), alone))
    unit = _UNITS.get(unit, unit)
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
    return _first(published, count, unit), published


_FARTHEST: Final = 99


def _count(word: str) -> int:
    if word.isdigit():
        return int(word)
    if word in ("satu", "one", "a"):
        return 1
    if not word.isascii():
        numeral = read_han(word.replace("两", "二"))
        return 0 if numeral is None else int(numeral.value)
    return COUNTS.get(word, 0)


def _first(published: date, count: int, unit: str) -> date:
    if unit == "year":
        return dates.shifted(published, years=-count)
    if unit == "month":
        return dates.shifted(published, months=-count)
    return published - timedelta(days=count * (7 if unit == "week" else 1))
