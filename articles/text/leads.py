"""What stands before the fact in a sentence: a dateline, or the source it is told by.

A fact's quotation leaves both out, since the source is kept beside it: of "Dikutip dari CGTN, pada
akhir 2022 nilai itu …" the quotation begins at "pada".
"""

import re
from collections.abc import Sequence

from articles.text.attributions import Attribution
from articles.text.spans import Span

_OPENING_ZH = re.compile(
    "[^，。；！？\n]{2,24}?(?:电|讯|消息|訊|電)(?:\\s*[（(][^）)\n]{1,30}[）)])?"
    "(?:\\s*[：:]|(?<=[）)]))\\s*"
)
# "BEIJING, 18 April 2023 – ", "TIANJIN, May 9 (Wire) -- ": a place in capitals at the very start.
_OPENING_LATIN = re.compile(
    r"[A-Z][A-Z'’. ]{2,30}(?:[,(/][^\n]{0,70}?)?\s(?:-{1,2}|–|—)\s+(?=[\w“\"])"
)
# Behind the name: "Senin (3/6)", "on Monday", and the comma or "that" that ends the lead.
_END = re.compile(
    r"(?:,?\s(?:Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu|on \w+day)(?:\s\([\d/]+\))?)?"
    r"(?:\s*[,，:：]\s*|\s(?:that|bahwa)\s+)"
)
# "A report issued by a panel in the capital said almost …": whoever speaks, at length.
_LONG_EN = re.compile(
    r"[^,;:\d“\"]{20,160}?\b(?:said|says|showed|shows|found)(?: that)? (?=[a-z$£€\d])"
)
# A line or two of debris may be left above the first paragraph.
_FIRST_LINES, _FIRST_CHARACTERS = 3, 2_000
_LEAST_LEFT, _LEAST_LEFT_HAN = 20, 8
_LONG_SHARE = 0.4


def dateline_ends(text: str, dateline: str) -> tuple[int, ...]:
    """Where sentences begin behind "JAKARTA, Koran - " or "天津9月2日电（记者某某）", in the first
    lines; ``dateline`` is the place where it is known."""
    ends: list[int] = []
    start = 0
    for line in text[:_FIRST_CHARACTERS].split("\n")[:_FIRST_LINES]:
        length = _dateline(line, dateline)
        if length:
            ends.append(start + length)
        start += len(line) + 1
    return tuple(ends)


def _dateline(line: str, dateline: str) -> int:
    """The length of the dateline that a line begins with, or 0."""
    opening = _OPENING_ZH.match(line) or _OPENING_LATIN.match(line)
    if opening:
        return opening.end()
    if not dateline or dateline.casefold() not in line[:80].casefold():
        return 0
    place = re.escape(dateline)
    match = re.match(
        rf".{{0,40}}?{place}[^。]{{0,60}}?(?:\s[-–—]{{1,2}}\s|—\s*|(?:电|讯|消息|訊|電)\s*)",
        line,
        re.IGNORECASE,
    )
    return match.end() if match else 0


def lead_end(sentence: Span, attributions: Sequence[Attribution], kept: Sequence[int]) -> int:
    """Where the fact begins in a sentence, as an offset of the text.

    ``kept`` are the offsets of numbers and periods in it: a lead that holds one stays.
    """
    end = sentence.start
    for attribution in attributions:
        if attribution.start > sentence.start + 2:
            break
        match = _END.match(sentence.text, attribution.end - sentence.start)
        if match:
            end = sentence.start + match.end()
    if end == sentence.start:
        long = _LONG_EN.match(sentence.text)
        if long and long.end() >= _LONG_SHARE * len(sentence.text):
            end = sentence.start + long.end()
    rest = sentence.end - end
    han = any("\u3400" <= c <= "\u9fff" for c in sentence.text[-20:])
    too_little = rest < (_LEAST_LEFT_HAN if han else _LEAST_LEFT)
    if too_little or any(sentence.start <= at < end for at in kept):
        return sentence.start
    return end
