"""Which cases of the public suite a news text can hold, and why the others cannot.

Each rule looks at what a case asks for: its words, its unit, its value. None knows what the reader
makes of it. Where our convention differs from the suite's (docs/decisions), the rule says so.
"""

import re
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any, Final

Case = dict[str, Any]
Answer = dict[str, Any]
Rules = list[tuple[str, re.Pattern[str]]]


def _rules(table: str) -> Rules:
    """Lines of "reason: pattern", the pattern searched in the words of an answer."""
    lines = (line.strip().partition(": ") for line in table.strip().splitlines())
    return [(reason, re.compile(pattern, re.IGNORECASE)) for reason, _, pattern in lines]


# National currencies of today by the suite's names, where it gives no ISO code of its own.
CURRENCIES: Final = {
    "Dollar": "USD",
    "United States dollar": "USD",
    "Pound": "GBP",
    "British pound": "GBP",
    "Euro": "EUR",
    "Rupee": "INR",
}
# Measures of reading.md and metric ones: the reader's code, and what one of the suite's is in it.
MEASURES: Final = {
    "Kilometer": ("km", "1"),
    "Meter": ("m", "1"),
    "Centimeter": ("cm", "1"),
    "Millimeter": ("mm", "1"),
    "Mile": ("km", "1.609344"),
    "Square meter": ("m2", "1"),
    "Square kilometer": ("km2", "1"),
    "Hectare": ("ha", "1"),
    "Mu": ("mu", "1"),
    "Kilogram": ("kg", "1"),
    "Jin": ("jin", "1"),
    "Ton": ("t", "1"),
    "Metric ton": ("t", "1"),
    "Kilometer per hour": ("km/h", "1"),
    "Kilowatt": ("MW", "0.001"),
    "Barrel": ("barrel", "1"),
}

NUMBERS: Final = _rules(
    r"""
    powers and exponents, formulae: \d\s*[eE^]\s*-*[\d(]
    numbers of machines, with several points: \d\.\d+\.\d
    bankers' numerals, for cheques: [壹贰叁肆伍陆柒捌玖拾佰仟貳參陸萬]
    兆, which the reader refuses as ambiguous: 兆
    a pair and a dozen as Chinese words: [对打双]$
    trade shorthand for scales (10G, 1MM, 2mil), and Indian scales: \d\s*(?:g|t|mm|mil)\b|lakh|crore
    division read aloud: \bover\b|\bout of\b
    names of zero that the press no longer uses: n[ao]ught
    a dozen abbreviated: \bdo?zs?\b|\bdozs\b
    hyphens between spaces, an artefact of the suite's texts: \w - \w
    mixed fractions, for arithmetic: 又.*分之|分之.*又|\band [\w -]+ (?:thirds|quarters?|fifths|ninths)$|\d\s+\d+\s*/\s*\d
    spaces inside one numeral in words or Han characters: [a-z]\s\s+[a-z]|[一-鿿]\s+[一-鿿]|\d\s\s+[一-鿿]
    """
)
PERCENTAGES: Final = _rules(
    r"""
    the word before its number, as in sums: ^per\s?cents? of
    fractions finer than a thousandth: [百千万]万?分之[^一二三四五六七八九十百\d]*$|^[百千万]+分之
    trade shorthand for scales: \d\s*[kKＫ]
    bankers' numerals, for cheques: [壹贰叁肆伍陆柒捌玖拾佰仟貳參陸萬]
    spaces inside one numeral: [一-鿿]\s+[一-鿿\d]|\d\s+[一-鿿\d]
    """
)
AMOUNTS: Final = _rules(
    r"""
    prices read aloud with their change: \b(?:dollars?|usd|kuai) (?:and )?[\w-]+|and fifty|\$ \d+ cents?|又三|日元\d
    trade shorthand (MUSD, 75 USD million): \bm[a-z]{3}\b|\d\s*m[a-z]{3}\b|usd million
    a space inside the sign, an artefact of the suite's texts: \b[a-z]{1,3}\s\$
    three quarters of a billion in words: three quarters billion
    more digits than any amount has: \d{16}
    """
)
TIMES: Final = _rules(
    r"""
    reign years, lunar calendar: 农历|正月|初一|大年|神龙|康熙|雍正|民国|三十$
    centuries and years of history: \bcentury\b|世纪|\byear \d{3}\b|\b1[0-7]\d\d\b|(?<!\d)\d{3}年|三六七年
    years in words: two thousand|nineteen|one thousand|\bhundred\b|noughties|twenty-tens
    a date in digits, its order or its year open: ^(?:\w+ )?\W*\d{1,2}[./-]\d{1,2}(?:[.,/-]\s?\d{2,4})?$|^\d{2}-\d{1,2}-\d{1,2}$|^\d{4}(?:/\w+/| )\d|\d{4}-[a-z]{3}-\d
    a month in digits: ^\d{4}\s?[-./]\s?\d{1,2}$|^\d{1,2}\s?[-/]\s?\d{4}$
    a month glued to its day, as typed: ^[a-z]+[-/]?\d{1,2}$
    ordinals in words: \b(?:first|second|third|fifth|tenth|twenty|fifteen)\b(?! (?:quarter|half))
    counted from the day of speaking, to the day: \bago\b|\blater\b|\bfrom now\b|\bhence\b|in the future|\bin \d weeks|business days|days? (?:after|before|from)|from (?:to|yester)|大[前后]天|后1年|month 21 days
    a stretch around the moment of speaking: \b(?:next|past|last|coming|upcoming) (?:\d|few|two)|未来|最近|\bcoming\b|upcoming|decades?\b|\bearlier\b|\bmy (?:day|week)\b|^the (?:day|week)$|this day|(?:last|past|next) day
    weeks by number or by the day they begin: \bweeks? (?:of|\d|commencing|starting|beginning)|week of|w/c|W/C|第一周|weeks? (?:start|of)|\bweek\b.*\bfeb
    the n-th weekday of a month: (?:friday|monday|sunday|wednesday|tuesday)s? (?:of|in|from|later|april)|(?:最后|第)一?个星期
    weeks after next, weekdays in them: after (?:the )?next|下下|上上|next week|this week|last week (?:between|on)|week friday|next sunday|this friday|on sunday
    a duration that begins on a day: \bfor \d|\d (?:days|weeks) starting|a week starting
    days typed without month between words: ^(?:from )?\d+ ?(?:-|to|till) ?\d+ (?:in )?(?:of )?(?:this|next)|between \d+ and \d+ this|\bfrom 0?\d+ to|between \d+
    texting spelling: tmrw
    """
)


def number(answer: Answer) -> str:
    resolution = answer["Resolution"]
    value = decimal(resolution.get("value"))
    if value is None or abs(value) >= Decimal(10) ** 15:
        return "no value, or beyond a thousand trillion"
    if resolution.get("subtype") == "power":
        return "powers and exponents, formulae"
    fraction = resolution.get("subtype") == "fraction" or re.search("分\\s*之|/", answer["Text"])
    if fraction and (abs(value) > 1 or not _tenths(value)):
        return "fractions beyond one or finer than tenths, for arithmetic"
    return _first(NUMBERS, answer["Text"])


def percentage(answer: Answer) -> str:
    if decimal(answer["Resolution"]["value"].rstrip("%")) is None:
        return "no value"
    return _first(PERCENTAGES, answer["Text"])


def amount(answer: Answer) -> str:
    if answer["Resolution"].get("value") is None:
        return "a currency without a number"
    return _first(AMOUNTS, answer["Text"]) or ("" if currency(answer) else "no currency of today")


def currency(answer: Answer) -> str | None:
    resolution = answer["Resolution"]
    return resolution.get("isoCurrency") or CURRENCIES.get(resolution["unit"])


def measure(answer: Answer) -> str:
    if answer["Resolution"]["unit"] not in MEASURES:
        return "no measure that the portal's facts are given in"
    return "a unit in brackets" if re.search(r"[(\[{<]", answer["Text"]) else ""


def time(answer: Answer, said: date, spans: set[tuple[date, date]]) -> str:
    """Whether the days that an answer resolves to (`spans`) could stand in a report of `said`."""
    value = answer.get("Value") or {}
    if not spans or any(first.year < 1900 for first, _ in spans):
        return "no days to compare"
    if "Mod" in value:
        return "edges of vague parts (early, late), on which conventions differ"
    if value["Timex"].startswith("(") and said.isoformat() in value["Timex"]:
        return "a stretch around the moment of speaking"
    if value["Timex"].startswith("XXXX-XX-"):
        return "a day without its month"
    if value["Timex"].endswith("-WE"):
        return "weekends"
    return _first(TIMES, answer["Text"])


def decimal(value: object) -> Decimal | None:
    try:
        return Decimal(str(value))
    except InvalidOperation:
        return None


def _tenths(value: Decimal) -> bool:
    return any(
        round(value * n) and abs(value * n - round(value * n)) < Decimal("0.001")
        for n in range(1, 11)
    )


def _first(rules: Rules, text: str) -> str:
    return next((reason for reason, pattern in rules if pattern.search(text)), "")
