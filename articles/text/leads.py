"""What stands before the fact in a sentence: a dateline, or the source it is told by.

A fact's quotation leaves both out, since the source is kept beside it: of "Dikutip dari CGTN, pada
akhir 2022 nilai itu …" the quotation begins at "pada".
"""

import re
from collections.abc import Sequence

from articles.text.gated import EVERY, Gated
from articles.text.mentions.attributions import Attribution
from articles.text.pages.dateline_data import OUTLETS_ALONE
from articles.text.spans import Span

_OPENING_ZH = re.compile(
    "[^，。；！？\n]{2,24}?(?:电|讯|消息|訊|電)(?:\\s*[（(][^）)\n]{1,30}[）)])?"
    "(?:\\s*[：:]|(?<=[）)]))\\s*"
)
# "BEIJING, 18 April 2023 – ", "TIANJIN, May 9 (Wire) -- ": a place in capitals at the very start.
_OPENING_LATIN = re.compile(
    r"[A-Z][A-Z'’. ]{2,30}(?:[,(/][^\n]{0,70}?)?\s(?:-{1,2}|–|—)\s+(?=[\w“\"])|"
    # "(ECNS) -- China's": an agency alone
    r"\([A-Z][\w.’' ]{1,24}\)\s(?:-{1,2}|–|—)\s+(?=[A-Z\d“\"])"
)
# Behind the name: "Senin (3/6)", "on Monday", and the comma or "that" that ends the lead.
_END = re.compile(
    r"(?:,?\s(?:Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu|on \w+day)"
    r"(?:\s\([\d/]+\)|,\s\d{1,2}\s[A-Z][a-z]{2,8}(?:\s\d{4})?(?=,))?)?"
    r"(?:(?:的?(?:最新)?(?:统计)?(?:数据|报告|消息|结果|统计)(?:显示)?)?\s*[,，:：]\s*|\s(?:that|bahwa)\s+)"
)
# Whoever speaks, at length: "A report issued by a panel in the capital said almost …", "Acme, the
# oldest yard, has said its …", "Kepala Dinas … mengatakan bahwa …", "某某局局长某某介绍，".
_LONG_EN = Gated(
    r"(?:[^,;:\d“\"]{20,160}?\b|[^,;:\d“\"]{3,60}, [^;:\d“\"]{5,140}, (?:has |have |had |also )?)"
    r"(?:said|says|showed|shows|found|added|noted|told reporters|"
    r"reported(?! (?:an?|its|net|record|revenues?|profits?|earnings|sales|loss(?:es)?) ))"
    r"(?: that)? "
    r"(?!on \w+day)(?=[a-z$£€\d])"
)
# "Prices fell after the agency said that …": what somebody said is no lead there.
_CLAUSE_BEHIND = re.compile(r" (?:when|after|because|while|although|though|until|once) ")
_LONG_ID = Gated(
    r"(?:[^;:\d“\"]|\(\d{1,2}/\d{1,2}(?:/\d{4})?\)){20,200}?\b(?:(?:mengatakan|menyebut(?:kan)?|"
    r"menyatakan|menjelaskan|mengungkap(?:kan)?|menuturkan|menambahkan|menegaskan|memaparkan|mengaku|"
    r"melanjutkan)(?:,? bahwa)?|"
    r"(?:mencatat|melaporkan|menyampaikan|mengakui),? bahwa),? (?=[a-z\d])"
    r"|(?:Dinas|Badan|Biro|Kementerian|Kantor|Asosiasi|Lembaga|Otoritas|Direktorat)\b"
    r"[^;:\d“\"]{10,200}?\b(?:mencatat|melaporkan) (?=[a-z\d])"
)
_LONG_ZH = Gated(
    "[^。；：\\d“]{10,80}?(?:表示|介绍说?|告诉记者|指出|透露|了解到|获悉|强调)[，,：:](?=[^“])"
)
# “…。”某某说，: what was told behind a quotation may be another thing.
_QUOTED_ZH = Gated(
    "[“「][^”」]{2,200}[”」][^，。；：“”]{2,40}(?:说|表示|介绍|告诉记者|指出|透露|补充)[，：](?=[^“])"
)
# “…。”某某说，: the same as a sentence of its own
_SPEAKER_ZH = re.compile(
    "[^，。；：“”]{2,40}?(?:说|表示|介绍|告诉记者|指出|透露|补充)，(?=[^“他她其该])"
)
# "• ", "1. ", "（一）", "二、", "③": what numbers the items of a list.
_ITEM = re.compile(
    r"[-–—*•·●■▪◆★►▶]\s+(?!\d)|[•·●■▪◆★►▶]\s*|\(?\d{1,2}[.)]\s+(?=\D)|[①-⑳]\s*"
    "|（(?:[一二三四五六七八九十]{1,3}|\\d{1,2})）\\s*|[一二三四五六七八九十]{1,3}、(?![一二三四五六七八九十])"
    "|\\d{1,2}[.．、](?=[\u3400-\u9fff])"
)
# A line or two of debris may be left above the first paragraph.
_FIRST_LINES, _FIRST_CHARACTERS = 3, 2_000
# "今天（10月11日）发布", "11日公布": the day of a release is no period of what it says.
_RELEASED_ZH = re.compile(
    "(?:(?:[今昨前][天日][（(]?)?(?:\\d{4}年)?(?:\\d{1,2}月)?\\d{1,2}日[）)]?|[今昨前][天日])"
    "(?:[上下]午|晚间?|早间)?(?:最新|对外|正式|联合|首次){0,2}"
    "(?:发布|公布|披露|通报|宣布|介绍|表示|称|说)"
)
_HAN = re.compile("[\u3400-\u9fff]")
_LEAST_LEFT, _LEAST_LEFT_HAN = 20, 8
_LONG_SHARE = 0.45
# Between these shares of the sentence a lead stays that says what the source did: it is a clause of
# its own, and no naming of the source only.
_SHORT_SHARE, _HALF = 0.18, 0.48
_NAMED_ONLY = re.compile(
    r"\W*(?:(?:as |seperti |sebagaimana )?(?:according to|citing|quoting|per|menurut|dikutip|"
    r"mengutip|dilansir|melansir|dilaporkan|berdasarkan|merujuk|mengacu)(?![a-z])|[据據]|根据|按照|依据)",
    re.IGNORECASE,
)
# "Menurut Kepala Dinas Pelabuhan, Budi Lentera, …": who it is stands behind the office.
_APPOSED = re.compile(r"[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){1,3}, (?=[a-z])")
# "A carmaker said on Monday it would …": who "it" is stands in the lead, unless that is long.
_PRONOUN = re.compile(r"(?:it|they|he|she|its|their|ia|dia|mereka|pihaknya)(?![a-z])|[其该]")
# "Analysts at Acme, who rate it a buy, …": the comma ends no lead.
_RELATIVE = re.compile(r"(?:who|whose|which|yang)(?![a-z])")


# "天津9月2日电", "天津讯（记者": a wire, and no 电动车.
_BEHIND_PLACE = re.compile(
    r"[^。]{0,60}?(?:\s[-–—]{1,2}\s|—\s*|(?:(?<=日)(?:电|電|讯|訊|消息)|(?:电|電|讯|訊|消息)(?=[\s（(：:]))\s*)"
)
# "IDXChannel - "
_NAME_ALONE = re.compile(r"(?P<name>[A-Z][A-Za-z ]{2,20}) (?:-{1,2}|–|—) (?=[\w“\"])")
_PLACED_BEFORE = 40  # characters


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
    if (alone := _NAME_ALONE.match(line)) and alone["name"].casefold() in OUTLETS_ALONE:
        return alone.end()
    place, low = dateline.lower(), line.lower()
    at = low.find(place, 0, _PLACED_BEFORE + len(place)) if place else -1
    while at >= 0:
        if match := _BEHIND_PLACE.match(line, at + len(place)):
            return match.end()
        at = low.find(place, at + 1, _PLACED_BEFORE + len(place))
    return 0


def lead_end(
    sentence: Span,
    attributions: Sequence[Attribution],
    kept: Sequence[int],
    opened: int = EVERY,
    *,
    behind_speech: bool = False,
) -> int:
    """Where the fact begins in a sentence, as an offset of the text: behind the mark of a list,
    and behind the source.

    ``kept`` are the offsets of numbers and periods in it: a lead that holds one stays. ``opened``
    are the gates of the line around it. A sentence ``behind_speech`` begins with its speaker.
    """
    text, start = sentence.text, sentence.start
    item = _ITEM.match(text)
    if item and item.end() < len(text):
        behind = start + item.end()
        start = start if any(start <= at < behind for at in kept) else behind
    speaker = _SPEAKER_ZH.match(text) if behind_speech else None
    spoken = start + speaker.end() if speaker else start
    end = max(spoken, _source_end(sentence, start, attributions, opened))
    if end == start:
        return start
    if not text.isascii() and any(at >= end for at in kept):
        released = _RELEASED_ZH.search(text[: end - sentence.start])
        if released:
            days = range(sentence.start + released.start(), sentence.start + released.end())
            kept = [at for at in kept if at not in days]
    han = _HAN.search(text, max(0, len(text) - 20))
    too_little = sentence.end - end < (_LEAST_LEFT_HAN if han else _LEAST_LEFT)
    return start if too_little or any(start <= at < end for at in kept) else end


def _source_end(
    sentence: Span, start: int, attributions: Sequence[Attribution], opened: int
) -> int:
    """Where the words about the source end that stand at ``start``, else ``start``."""
    text, offset, end = sentence.text, sentence.start, start
    for attribution in attributions:
        if attribution.start > start + 2:
            break
        match = _END.match(text, attribution.end - offset)
        if match and _NAMED_ONLY.match(text, start - offset):
            match = _APPOSED.match(text, match.end()) or match
        if match and not _RELATIVE.match(text, match.end()):
            end = offset + match.end()
    if end > start:
        length = end - start
        if length < _LONG_SHARE * len(text) and _PRONOUN.match(text, end - offset):
            return start
        middling = _SHORT_SHARE * len(text) < length < _HALF * len(text)
        return start if middling and not _NAMED_ONLY.match(text, start - offset) else end
    for one in (_LONG_EN, _LONG_ID, _LONG_ZH, _QUOTED_ZH):
        long = one.pattern.match(text, start - offset) if opened & one.bit else None
        if long and long.end() >= _LONG_SHARE * len(text):
            clause = _CLAUSE_BEHIND.search(text, long.start(), long.end())
            return start if clause else offset + long.end()
    return start
