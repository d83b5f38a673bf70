"""Which answers of the public suite a newspaper or a bulletin could print, and why the others not.

Each reason follows from what an answer asks for: its words, its unit, its value, the form of its
date. None knows what the reader makes of it. Where our convention differs from the suite's, the
reason says so (docs/decisions/0008).
"""

import re
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any, Final

Case = dict[str, Any]
Answer = dict[str, Any]
Reasons = list[tuple[str, re.Pattern[str]]]
Spans = set[tuple[date, date]]


def _reasons(table: str) -> Reasons:
    """A line for a reason, and below it, indented, the patterns that show it in an answer's words."""
    reasons: Reasons = []
    for block in re.split(r"\n(?=\S)", table.strip()):
        reason, *patterns = block.split("\n")
        joined = "|".join(pattern.strip() for pattern in patterns)
        reasons.append((reason, re.compile(joined, re.IGNORECASE)))
    return reasons


def _first(reasons: Reasons, words: str) -> str:
    return next((reason for reason, pattern in reasons if pattern.search(words)), "")


# -- numbers, shares, amounts and measures --------------------------------------------------------

EVERYWHERE: Final = _reasons(
    r"""
spaces or hyphens that came into a numeral when the suite's texts were cut into words
    [a-z] - [a-z]
    \S\s\s+\S
    [一-鿿]\s[一-鿿]
    \d\s\d\s?折
bankers' numerals, for cheques
    [壹贰叁肆伍陆柒捌玖拾佰仟貳參陸倆]
兆, which the reader refuses: it is a million here and a million million there
    兆(?![赫字瓦])
    """
)
NUMBERS: Final = _reasons(
    r"""
powers and exponents
    \^
    \de[+-]?\d
a letter or two for a scale that news prints for other things (10G, 1MM, 2mil)
    \d\s?(?:g|mm|mil)$
division read aloud
    \bover\b
fractions of arithmetic: mixed with 又, or with parts that are counted in compound words
    又
    (?:ty|hundred|thousand)[ -](?:\w+[ -])*(?:first|fifth)s?$
    hundred[ -](?:thousand )?\w+ths$
abbreviations that no press uses
    \bdo?zs\b
    """
)
PERCENTAGES: Final = _reasons(
    r"""
the word before its number, as in sums
    ^per ?cents? of
thousands of per cent, with a letter for the thousand
    \dk
    """
)
AMOUNTS: Final = _reasons(
    r"""
an amount spoken without the name of its cents
    \S (?:dollars?|usd) (?:and )?(?:\d+|forty five|one|two)$
    \bc \$ 100 and fifty
    mao five$
more digits than any amount has
    \d{16}
    """
)
MEASURED: Final = _reasons(
    r"""
两 as a weight: the numeral two elsewhere
    两$
a unit in brackets
    [(\[{<]
    """
)
# National currencies of today by the suite's names, where it gives no ISO code of its own.
CURRENCIES: Final = {
    "Dollar": ("USD", "1"),
    "Cent": ("USD", "0.01"),
    "Pound": ("GBP", "1"),
    "Pence": ("GBP", "0.01"),
    "Penny": ("GBP", "0.01"),
    "Rupee": ("INR", "1"),
    "Bitcoin": ("BTC", "1"),
}
# Measures that news gives: the reader's code, and what one of the suite's is in it.
MEASURES: Final = {
    "Kilometer": ("km", "1"),
    "Meter": ("m", "1"),
    "Decimeter": ("m", "0.1"),
    "Centimeter": ("cm", "1"),
    "Millimeter": ("mm", "1"),
    "Mile": ("mile", "1"),
    "Foot": ("ft", "1"),
    "Inch": ("inch", "1"),
    "Square meter": ("m2", "1"),
    "Square kilometer": ("km2", "1"),
    "Hectare": ("ha", "1"),
    "Acre": ("acre", "1"),
    "Mu": ("mu", "1"),
    "Cubic foot": ("ft3", "1"),
    "Milliliter": ("L", "0.001"),
    "Gallon": ("gallon", "1"),
    "Barrel": ("barrel", "1"),
    "Kilogram": ("kg", "1"),
    "Gram": ("g", "1"),
    "Microgram": ("ug", "1"),
    "Pound": ("lb", "1"),
    "Ounce": ("oz", "1"),
    "Jin": ("jin", "1"),
    "Liang": ("jin", "0.1"),
    "Ton": ("t", "1"),
    "Metric ton": ("t", "1"),
    "Kilometer per hour": ("km/h", "1"),
    "Mile per hour": ("mph", "1"),
    "Kilowatt": ("MW", "0.001"),
    "Megabyte": ("MB", "1"),
    "Kilobyte": ("MB", "0.001"),
    "Hertz": ("Hz", "1"),
    "Megahertz": ("Hz", "1000000"),
    "Kilocalorie": ("kcal", "1"),
}


def number(answer: Answer) -> str:
    value, words = decimal(answer["Resolution"].get("value")), answer["Text"]
    if value is None or abs(value) >= Decimal(10) ** 15:
        return "no value, or a thousand trillion and more"
    if is_fraction(answer) and abs(value) > 1 and not _MIXED.search(words):
        return "improper fractions, and parts finer than quarters after a whole number"
    return _first(EVERYWHERE, words) or _first(NUMBERS, words)


def is_fraction(answer: Answer) -> bool:
    words = answer["Text"]
    return answer["Resolution"].get("subtype") == "fraction" or bool(re.search("分\\s*之|/", words))


# Whole numbers with halves, thirds and quarters, which news prints: 2 1/4, "five and a half million".
_MIXED: Final = re.compile(
    r"^(?:- ?)?\d+ (?![4-9]/3)\d/\d$|(?:hal(?:f|ves)|thirds?|quarters?|fourth)(?: (?:of a )?(?:m|b|tr)illion)?$|illion$"
)


def percentage(answer: Answer) -> str:
    if decimal(answer["Resolution"]["value"].rstrip("%")) is None:
        return "no value"
    return _first(EVERYWHERE, answer["Text"]) or _first(PERCENTAGES, answer["Text"])


def amount(answer: Answer) -> str:
    if answer["Resolution"].get("value") is None:
        return "a unit without a number"
    if currency(answer) is None:
        return "no currency of today"
    return _first(EVERYWHERE, answer["Text"]) or _first(AMOUNTS, answer["Text"])


def currency(answer: Answer) -> tuple[str, Decimal] | None:
    """The reader's code for the currency of an answer, and what one of the suite's is in it."""
    resolution = answer["Resolution"]
    if resolution.get("isoCurrency"):
        return resolution["isoCurrency"], Decimal(1)
    code, factor = CURRENCIES.get(resolution["unit"], ("", "0"))
    return (code, Decimal(factor)) if code else None


def measure(case: Case, answer: Answer) -> str:
    if "身高" in case["Input"]:
        return "the height of a person"
    if answer["Resolution"].get("value") is None:
        return "a unit without a number"
    if answer["Resolution"]["unit"] not in MEASURES:
        return "a measure of the kitchen, of angles, of bits or of laboratories"
    return _first(EVERYWHERE, answer["Text"]) or _first(MEASURED, answer["Text"])


def decimal(value: object) -> Decimal | None:
    try:
        return Decimal(str(value))
    except InvalidOperation:
        return None


# -- times ----------------------------------------------------------------------------------------

TIMES: Final = _reasons(
    r"""
reign years and the lunar calendar
    农历|正月|初一|大年|康熙|雍正|民国|神龙|月[二三]?十[一二三四五六七八九]?$
days and years in words, as speech is written down
    ^(?:the )?(?:second|tenth|twenty second) of [a-z]
    \b(?:jan|may|september|friday|thursday) (?:the )?(?:first|fifteen|twenty[ -](?:first|second|one|two))
    \bnineteen |\btwo thousand|twenty-tens
the day of a month that is not named (the 15th, the second Sunday)
    ^(?:the )?\d\d?(?:st|nd|rd|th)?$
    ^the (?:second|twenty second|thirty)$
    ^(?:first|second|third) (?:sunday|tuesday)$
    week of the \d
a day and a month in digits, without a year: a number or a score elsewhere
    ^(?:from )?\d{1,2}[./-]\d{1,2}(?: to |$)
two numbers before a month: figures elsewhere (rose from 4 to 22 this month)
    ^(?:from |between )?\d+(?: to |-| and )\d+ (?:in )?(?:this|next) month
days apart from the month or the week that they belong to
    ^[a-z]+ between \d
    week between
    ^from \d\d? to [a-z]
    monday april
a date in digits whose order or whose year is open
    ^(0?\d|1[0-2])[-/](?!\1[-/])(?:0?\d|1[0-2])[-/]\d
    ^\d{1,2}-\d{1,2}-\d\d?$
    ^\d{1,2}/\d{1,2},
    ^\d{4} \d\d \d\d$
a month in digits alone: the number of a law or a pair of years elsewhere
    ^\d{4}(?!-\d\d)\s?[-./]\s?\d{1,2}$
    ^\d{1,2}\s?[-/]\s?\d{4}$
spellings of messages (tmrw, Oct2, 2019/sep/01)
    ^(?:oct|october|jan)[-/]?\d
    \d[-/][a-z]{3}[-/]\d
    tmrw|\bmy |\bof week$|rest (?:the|this) week|^(?:this|next|last) week [fs]|september\.
the day or week that was told before (the next day, the weekend)
    ^(?:the )?(?:next|last|past|this)? ?day$
    ^(?:the )?week(?:end)?$
    ^(?:earlier|later) in the
centuries, which begin with the year 00 in the suite
    century
the week of the news, which for what has happened ends on the day of the news and not on Sunday
    ^(?:this|current) week$
weeks by number, counted by rules that differ
    \bweek \d|第一周
    \b(?:first|third|second|last) week\b
    weeks? starting (?:tomorrow|may)
    """
)
# "next 3 days", 近三年, "for 3 days from today", "in the past 2 decades"
_LENGTH: Final = re.compile(
    r"(?:\d|few|two|half) ?(?:days?|weeks?|months?|years?|decades?)\b|decades?$"
    r"|^[近前上后] ?[\d一二三] ?个?[年月周天]|未来|过去|最近",
    re.IGNORECASE,
)
# "two weeks from now", "a month ago"
_COUNTED: Final = re.compile(
    r"(?:\d|few|two|three|four|\ba) (?:weeks?|months?|years?|sundays|monday|business days),?(?:$| .*(?:ago|later|from))"
    r"|few days|最近",
    re.IGNORECASE,
)


def time(answer: Answer, spans: Spans) -> str:
    """Why a report would not print this time, or would mean other days than `spans` by it."""
    value, words = answer.get("Value") or {}, answer["Text"]
    if not spans:
        return "no days to compare"
    if any(first.year == 1 for first, _ in spans):
        return "a day that the calendar has not"
    if any(first.year < 1800 for first, _ in spans):
        return "years before 1800"
    if value.get("Mod") in ("start", "mid", "end"):
        return "edges: half of the span in the suite, its first or last day in the gold set"
    if "Mod" in value:
        return "the day or week that was told before (the next day, the weekend)"
    if value["Timex"].startswith("(") and _LENGTH.search(words):
        return "a length of time from a day on, which the gold set leaves open"
    if _COUNTED.search(words):
        return "counted in weeks, months or years: a day in the suite, all of them in news"
    return _first(TIMES, words)
