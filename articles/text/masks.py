"""Digits that are no quantity: clock times, telephone numbers, models, ranks, laws, ages.

Dates and years come from the reader of periods; here are the rules for everything else.
"""

import re
from bisect import bisect_left
from dataclasses import dataclass
from typing import Final

from articles.text.numbers import Number


@dataclass(frozen=True, slots=True)
class Mask:
    """A span of a line that holds no quantity, and the rule that says so."""

    start: int
    end: int
    rule: str


_HAN: Final = "[一二两三四五六七八九十百零〇\\d]"
_SOURCES: Final[dict[str, tuple[str, ...]]] = {
    "address": (
        r"(?:https?://|www\.)[^\s]{1,300}",
        r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}\.[\w.]{1,64}",
    ),
    # Dates that no calendar has (2023-13-45) are no quantities either.
    "date": (r"(?<!\d)\d{1,4}([/.-])\d{1,2}\1\d{1,4}(?![\d%])", r"\(\d{1,2}/\d{1,2}\)"),
    "clock": (
        r"(?<![\d.,])\d{1,2}[:.]\d\d(?::\d\d)?(?= ?(?:wib|wita|wit|am|pm|a\.m|p\.m|et|gmt|"
        r"utc)(?![a-z]))",
        r"(?<!\d)\d{1,2}:\d\d(?::\d\d)?(?!\d)",
        r"(?<!\d)\d{1,2}时(?:\d{1,2}分|许|整|左右|至)",
        r"(?<!\d)\d{1,2}点(?:\d{1,2}分?|整|半|许|钟|左右)(?!个)",
        r"(?<![\d.,])\d{1,2} ?(?:a\.m\.?|p\.m\.?|am|pm)(?![a-z])",
        r"(?<![a-z])(?:pukul|jam) \d{1,2}[.:]\d\d",
        r"(?<!\d)24[ -](?:jam|hours?)(?![a-z])|(?<!\d)24小时|24/7|7 ?[x×*] ?24(?:小时)?",
    ),
    "phone": (
        r"(?<![\d.,])\+?\(?\d{2,4}\)?(?:[ -]\d{3,4}){2,3}(?![\d.,%])",
        r"(?<![\d.,])0\d{2,3}-\d{7,8}(?!\d)",
        r"(?:热线|电话|hotline|call|dial|nomor|telepon|拨打)[ :：]?(?:\+?\d[\d -]{2,14}\d)",
    ),
    "model": (
        r"(?<![a-z\d])(?!(?:rp|usd|rmb|cny|idr|eur|gbp|hkd|us|"
        r"rm)\.?\d)[a-z]{1,12}-?\d[a-z\d-]*(?:[.,]\d+)?",
        r"(?<![\d.,$£€¥-])\d{1,4}[acdefijlnoqrsuvwyz](?![a-z\d])",
        r"(?<![\d.,$£€¥-])[2-6][gdk](?![a-z\d])",
        r"(?<![a-z])s&p \d+|(?<![a-z])catch-22",
        r"±\s?\d[\d.,]*%?",
    ),
    "rank": (
        r"第 ?[\d一二三四五六七八九十百]+",
        r"(?<![a-z])(?:nos?\.|nomor|nomer|ke|page|pages|room|bus|section|article|pasal|bab|ayat|"
        r"chapter|phase|grade|version|gate|terminal|highway|route|flight|halaman|edisi|volume|"
        r"peringkat|urutan|rute|koridor|lantai|floor|blok|tipe|type|seri|series|boeing|airbus|"
        r"peraturan|uu|pp|article|rule|directive|decree|circular|tahap|kelas|tier|top|group of|"
        r"no|rt|rw|kavling|kav\.)[ -]\d[\d.]*(?! ?(?:%|persen|percent|juta|miliar|ribu|,\d))",
        r"(?<!\d)\d{1,4}(?:st|nd|rd|th)(?![a-z])",
        r"(?<![a-z])(?:jalan|jl\.|jalan tol|road|street|"
        r"avenue) (?:[a-z]+ ){0,3}\d{1,4}(?![\d.,%])",
        r"(?<![\d.,])\d{1,5} [a-z]+ (?:street|avenue|road|boulevard|lane)(?![a-z])",
    ),
    "code": (
        rf"{_HAN}+(?:号(?!召)|届|版(?!本|权)|页|环(?![保境节])|楼(?!宇|栋|盘)|室|级|周年|年级|"
        rf"线(?=城市))",
        r"\d{1,3}号线|\d{2,3}路(?![口段灯网面])",
        r"(?<![线路道廊])\d+条(?![^，。；\d]{0,8}[线路道河链街廊带桥])",
        r"\d\d后(?![，。])|[一两二三四五六七八九]位数|[一二两三四五六七八九十百千万亿]{1,3}元?级",
        r"(?:〔|\[|［)\d{4}(?:〕|\]|］)\d+",
    ),
    "degrees": (
        r"(?:(?<![\d.,])\d+(?:\.\d+)?(?:至|到|-|~))?(?<![\d.,])\d+(?:[.,]\d+)? ?(?:摄氏度|℃|°|"
        r"derajat|degrees)",
        r"零下\d+",
    ),
    "age": (
        r"(?<![a-z])(?:aged|berusia|berumur|usia|umur) \d{1,3}(?: tahun)?",
        r"(?<!\d)\d{1,3}[ -]years?[ -]old",
        r"\(\d{1,3}(?: tahun| years)?\)",
        rf"{_HAN}{{1,4}}(?:多|余)?(?:周?岁|旬)",
    ),
    "duration": (
        r"(?<![\d.,])\d{1,4}(?:[.,]\d)?[ -](?:years?|months?|weeks?|decades?|centur(?:y|ies)|"
        r"tahun|bulan|minggu|pekan|dekade|abad|semester|kuartal|triwulan)(?![a-z])",
        rf"{_HAN}{{1,5}}(?:多|余)?(?:年(?![产均用发供度底末初中])|个月|周(?![边岁])|个(?:季度|"
        rf"星期|工作日|世纪|五年))",
    ),
    "ratio": (r"(?<![\d:])\d+(?:\.\d+)? ?[:：] ?\d+(?:\.\d+)?(?: ?[:：] ?\d+(?:\.\d+)?)?",),
}
_RULES: Final = tuple(
    (rule, re.compile(source)) for rule, sources in _SOURCES.items() for source in sources
)


def find_masks(line: str, spans: list[tuple[int, int]]) -> list[Mask]:
    """The masks of a line and the spans of its dates, sorted, overlapping ones joined."""
    found = [(start, end, "time") for start, end in spans]
    for rule, pattern in _RULES:
        found.extend((match.start(), match.end(), rule) for match in pattern.finditer(line))
    joined: list[Mask] = []
    for start, end, rule in sorted(found):
        if joined and start < joined[-1].end:
            if end > joined[-1].end:
                joined[-1] = Mask(joined[-1].start, end, joined[-1].rule)
            continue
        joined.append(Mask(start, end, rule))
    return joined


def masked(number: Number, masks: list[Mask]) -> bool:
    """Whether a mask covers any of a number; masks are sorted."""
    place = bisect_left(masks, number.end, key=lambda mask: mask.start)
    return place > 0 and masks[place - 1].end > number.start
