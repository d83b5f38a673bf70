"""A year and a day in it, told of in one sentence: which of them its figures are of.

"The fair, held from 3 to 6 June, drew 900 firms this year" is of those days, and so is "The largest
ship to call this year berthed on 3 June, with 900 cars".
"""

import re
from typing import Final

from articles.text.times.atoms import DAYS, SINGLE_DAY
from articles.text.times.period import Period

_HELD: Final = re.compile(
    r"(?<![a-z])(?:held|took place|taking place|takes place|staged|hosted|ran|running|digelar|"
    r"berlangsung|diselenggarakan|diadakan|dihelat|dilaksanakan)(?: [a-z'-]+){0,6}[ ,]*$"
)
_HELD_HAN: Final = re.compile("(?:，?在[^，。；]{1,14})?(?:成功)?(?:举[行办]|召开|开展，)")
_MOST: Final = re.compile(
    r"(?<![a-z])(?:[a-z-]{2,}est|most [a-z-]+|first|second|third|fourth|fifth|last|latest|"
    r"ter(?:besar|tinggi|panjang|mahal|rendah|kecil|berat|banyak|cepat|baru|lama|dalam|akhir)|pertama|kedua|ketiga|"
    r"keempat|kelima)(?! (?:quarter|half|year|month|day|week))(?: [a-z0-9'’-]+){1,7} $"
)
_MOST_HAN: Final = re.compile(
    "(?:以来)?[^，。；\\d]{0,10}(?:最|首|第[一二三四五六七八九十])[^，。；]{1,16}"
)
_CLAUSE_BETWEEN: Final = re.compile(r"[,，](?:[^.。;；]|\.\d){4,110}")
_BEFORE: Final = 90


def has_days(year: Period, days: Period) -> bool:
    """Whether some days lie in a year, or in what has gone by of it."""
    if year.start is None or days.start is None or days.end is None:
        return False
    return year.start <= days.start and days.end <= (year.end or days.end)


def is_held_then(plain: str, days: Period, year: Period) -> bool:
    """Whether an event was held on some days of a year that its sentence names later."""
    if year.grain != "year" or days.grain not in DAYS or not has_days(year, days):
        return False
    start, end = days.at
    held = _HELD.search(plain, max(0, start - _BEFORE), start) or _HELD_HAN.match(plain, end)
    return held is not None


def is_of_the_most(plain: str, year: Period, days: Period) -> bool:
    """Whether what came about on some days is only ranked among what a year has brought."""
    start, end = year.core
    most = _MOST.search(plain, max(0, start - _BEFORE), start) or _MOST_HAN.match(plain, end)
    if most is None:
        return False
    return _CLAUSE_BETWEEN.match(plain, max(end, most.end()), days.at[0]) is not None


# "released its third-quarter report on 24 April": that is when it came out
_COMES_OUT: Final = {
    "document": re.compile(r"[a-z -]{0,40}"),
    "bare_year": re.compile(r" (?:[a-z]+ ){0,2}(?:reports?|results|accounts|earnings|figures) "),
}


def is_day_of_it(plain: str, document: Period, day: Period) -> bool:
    """Whether a day behind the time of a report is that on which it comes out."""
    words = _COMES_OUT.get(document.rule)
    if words is None or day.grain not in SINGLE_DAY or day.role != "said":
        return False
    return words.fullmatch(plain, document.at[1], day.at[0]) is not None
