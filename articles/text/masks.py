"""Digits that are no quantity: dates, years, clock times, telephone numbers, models, ranks, laws."""

import re
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Mask:
    """A span of a line that holds no quantity, and the rule that says so."""

    start: int
    end: int
    rule: str


_MONTHS: Final = (
    "january|february|march|april|may|june|july|august|september|october|november|december|"
    "jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|januari|februari|maret|mei|juni|juli|agustus|"
    "oktober|desember|agu|okt|des"
)
_RULES: Final[tuple[tuple[str, re.Pattern[str]], ...]] = (
    (
        "address",
        re.compile(r"(?:https?://|www\.)[^\s]{1,300}|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.]{1,64}"),
    ),
    ("date", re.compile(r"(?<!\d)\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}(?!\d)")),
    ("date", re.compile(r"\(\d{1,2}/\d{1,2}(?:/\d{2,4})?\)")),
    (
        "date",
        re.compile(
            rf"(?<![a-z])(?:{_MONTHS})\.? \d{{1,2}}(?:st|nd|rd|th)?(?!\d|[.,]\d)(?:,? \d{{4}})?"
        ),
    ),
    (
        "date",
        re.compile(
            rf"(?<!\d)\d{{1,2}}(?:st|nd|rd|th)? (?:of )?(?:{_MONTHS})(?![a-z])(?:,? \d{{4}})?"
        ),
    ),
    ("date", re.compile(rf"(?<![a-z])(?:{_MONTHS})\.?,? (?:19|20)\d\d(?!\d)")),
    (
        "date",
        re.compile(r"(?<!\d)\d{1,2}(?:月份?(?:\d{1,2}[日号])?|日)|[一二三四五六七八九十]{1,3}月"),
    ),
    (
        "year",
        re.compile(
            r"(?<!\d)(?:19|20)\d\d ?年(?:代|度|底|末|初)?|[一二][〇零九][〇零一二三四五六七八九]{2}年"
        ),
    ),
    (
        "year",
        re.compile(
            r"(?<![\d$£€¥.,/])(?:1[89]|20)\d\d(?![\d%]|[.,]\d| ?[万亿余多家个元台名人座辆项条件吨])(?:s(?![a-z]))?"
        ),
    ),
    (
        "time",
        re.compile(
            r"(?<!\d)\d{1,2}[:.]\d\d(?::\d\d)?(?= ?(?:wib|wita|wit|am|pm|a\.m|p\.m|et|gmt|utc|时))|(?<!\d)\d{1,2}:\d\d(?::\d\d)?(?!\d)|\d{1,2}(?:时|点)(?:\d{1,2}分|整|半|许)|\d{1,2} ?(?:a\.m\.|p\.m\.|am|pm)(?![a-z])"
        ),
    ),
    ("phone", re.compile(r"(?<!\d)\+?\d{2,4}[ -]\d{3,4}[ -]\d{3,4}(?!\d)")),
    (
        "model",
        re.compile(
            r"(?<![a-z$])(?!(?:rp|usd|rmb|cny|idr|eur|gbp|hkd|us)\.?\d)[a-z]{1,10}-?\d[a-z\d-]*"
        ),
    ),
    (
        "model",
        re.compile(
            r"(?<![\d.,])\d{1,4}[a-z]{1,2}(?<!km|kg|mw|gw|kw|mm|cm|nm|bn|mn|tn|jt|rb|ha|mu)(?<!\d[pmtkhbgx])(?![a-z\d])|(?<![\d.,])[2-6][gd](?![a-z])"
        ),
    ),
    (
        "rank",
        re.compile(
            r"第 ?[\d一二三四五六七八九十百]+|(?<![a-z])(?:no\.|nos\.|number|nomor|nomer|ke|page|room|bus|section|article|pasal|bab|ayat|chapter|phase|level|grade|version|line|gate|terminal|highway|route|flight|halaman|edisi|volume|peringkat|urutan)[ -]\d[\d.]*|(?<!\d)\d{1,4}(?:st|nd|rd|th)(?![a-z])"
        ),
    ),
    (
        "code",
        re.compile(
            r"\d+(?:号|路(?!口)|室|版|页|届|岁|周岁|周年|楼|环|线|级|时(?!间)|摄氏度|℃|条)|\d+ ?°"
        ),
    ),
    (
        "age",
        re.compile(
            r"(?<![a-z])(?:aged|berusia|berumur|usia|umur) \d{1,3}(?: tahun)?|\d{1,3}[ -]years?[ -]old|\(\d{1,3}(?: tahun)?\)"
        ),
    ),
    (
        "duration",
        re.compile(
            r"(?<![\d.,])\d{1,3}[ -](?:years?|months?|weeks?|decades?|tahun|bulan|minggu|pekan|dekade)(?![a-z])|\d{1,3}(?:多|余)?(?:年|个月|周)(?![产均用发供])|(?<!\d)24[ -](?:jam|hours?|hour)(?![a-z])|24小时"
        ),
    ),
)


def find_masks(line: str, language: str) -> list[Mask]:
    """The masks of a line, sorted, overlapping ones joined."""
    found = sorted(
        (match.start(), match.end(), rule)
        for rule, pattern in _RULES
        for match in pattern.finditer(line)
    )
    joined: list[Mask] = []
    for start, end, rule in found:
        if joined and start < joined[-1].end:
            if end > joined[-1].end:
                joined[-1] = Mask(joined[-1].start, end, joined[-1].rule)
            continue
        joined.append(Mask(start, end, rule))
    return joined
