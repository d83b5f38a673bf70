"""Sentences of a canonical text, in English, Indonesian and Chinese.

Unlike the leaf rule (leaves.py) this one knows languages and may improve: abbreviations, figures
("2.511,44"), "Kamis (22/2).", initials, speech that goes on behind its closing quote, and text
whose spaces a publisher lost ("pada 2025.Sejak").
"""

import re
from collections.abc import Iterator

from articles.text.spans import Span, lines
from articles.text.word_tables import words

_CLOSERS = "\"'’”»›」』）)\\]】"
# One set first, by which Python finds it fast. "2.5", "s.d." are no ends.
_STOP = re.compile(
    rf"[.!?…。！？](?!(?<=\.)[a-z0-9])(?:(?<=[.!?…])[.!?…]*|(?<=[。！？])[。！？]*…*)[{_CLOSERS}]*"
    r"(?:\[\d{1,3}\])*"
)
_WORD_EDGE = re.compile(r"[\s(\[“‘\"'「『/]")
_LETTERS_BEFORE = 40


# Behind these a full stop does not end the sentence.
_NEVER_LAST = words(
    """
    mr mrs ms dr prof st gen sen rep gov lt col capt sgt rev hon messrs mt ft vs fig figs no nos art
    sec para vol pp cf viz approx est ca jl jln gg kec kab prov kel ds tj kol letjen mayjen brigjen
    irjen komjen drh apt ners tgk kh bripka aiptu aipda iptu ipda akp h hj ir drs dra rp kpt ny
    tn sdr rs yth tgl hlm hal thn bln al jend kompol akbp ust
    """
)
# Behind these it may: a capital that begins a sentence decides.
_MAYBE_LAST = words(
    """
    inc corp ltd co cos bros llc plc tbk etc jr sr jan feb mar apr jun jul aug sep sept oct nov dec
    agu agt okt nop des dll dsb dst dkk et ph.d m.si m.sc s.pd pt cv ave blvd rd
    """
)
_INITIAL = re.compile(r"(?:[A-Z]|[A-Za-z](?:\.[A-Za-z])+)\Z")
_STARTERS = words(
    """
    the a an it its he she they we i you this that these those there but and in on at for by from
    with as after before when while if although however meanwhile more most some many all both
    ini itu di ke dari pada dalam untuk dengan dan namun tetapi sementara selain menurut setelah
    sebelum ketika saat jika karena sebagai para ia dia mereka kami kita hal
    """
)
# "…。”乘客笑道": who spoke belongs to the sentence that was spoken.
_SPEECH_ZH = re.compile(
    r"[^，。！？；\n]{0,24}?(?:说|道|表示|称|问|答|坦言|指出|感叹|介绍)"
    r"(?:[，,。：:！]|[^，。！？；\n]{0,8}[：:])"
)
_HAN = re.compile("[\u3400-\u9fff]")
_HAN_OR_SHARE = re.compile("[\u3400-\u9fff%％)）]")
_GLUED = re.compile(r"(?:[a-z]{2}|\d{4}|[%)])\Z")
_SENTENCE_BEHIND = re.compile(r"[“\"‘']?[A-Z][a-z]+(?:[\s,]|\Z)")
_NUMBERED = re.compile(
    r"(?<![^\W_])(?:kuartal|triwulan|semester|tahap|fase|golongan|eselon|[Qq]uarter|[Pp]hase|"
    r"[Tt]ahap|[Kk]uartal|[Tt]riwulan|[Ss]emester|[Ff]ase|[Gg]olongan) [IVX]{1,4}\Z"
)
# 'turun.,"Kami optimistis', "miliar., , LPKR juga": paragraphs that a crawl joined with commas, of
# which more than one or one with a space are so only behind a word or a figure.
_JOINED = re.compile(r"([\s,]{1,8})[“\"‘']?(?!Ltd|Inc|LLC)(?:[A-Z][a-z]+|[A-Z]{2,8})(?:[\s,]|\Z)")
_BEFORE_JOINED = re.compile(r"(?:(?<![^\W_])[a-z]{4,}|[a-z]{2}\d|\d|[)%”\"])\Z")
# "9 a.m. Monday", "8 a.m. Beijing time": what goes on behind an hour with a capital.
_OF_AN_HOUR = words(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june
    july august september october november december jan feb mar apr jun jul aug sept sep oct nov
    dec beijing london singapore tokyo jakarta hong new eastern central mountain pacific western
    gmt utc est edt et cst pst pt sgt hkt bst cet local u
    """
)
_FIRST_WORD = re.compile(r"[^\W\d_]+")
_LOWER_WORD = re.compile(r"[a-z]{4,}\Z")
_DIGITS_BEFORE = re.compile(r"(?<!\d)\d{1,3} ?\Z")
_SPACED_DIGIT = re.compile(r" ?\d")
_MEASURED = re.compile(
    r" \d{1,3}(?: ?\d)? ?(?:[%％‰万亿元吨公倍]|个百分点|(?:bn|mn|tn|million|billion|trillion|"
    r"percent|per cent|persen|juta|miliar|triliun|ribu|km|kWh|MW|GW|GWh|tonnes?|times)\b)"
)
_LONGEST_NUMBER = 8
_LIST_NUMBER = re.compile(r"\s*\(?\d{1,2}\Z")


def split_sentences(text: str, *, language: str) -> tuple[Span, ...]:
    """The sentences of a text in order, none across a line end, trimmed of white space.

    ``language`` is "en", "id", "zh-hans" or "" when it is not known.
    """
    return tuple(
        sentence
        for start, line in lines(text)
        for sentence in sentences_of_line(text, start, start + len(line), language)
    )


def sentences_of_line(text: str, start: int, end: int, language: str) -> Iterator[Span]:
    """The same of the line of a text from ``start`` to ``end``."""
    left = start
    for stop in _STOP.finditer(text, start, end):
        behind = following = stop.end()
        if behind < end:
            if not _ends_sentence(text, left, stop, end, language):
                continue
            if text[behind] in ", ":
                following = _joined(text, left, stop.start(), behind, end) or behind
        if span := _trimmed(text, left, behind):
            yield span
            left = following
    if left < end and (span := _trimmed(text, left, end)):
        yield span


def _joined(text: str, left: int, at: int, behind: int, end: int | None = None) -> int:
    """Where the commas end that join the sentence which ends at ``behind`` to another; 0 for
    none. Its full stop stands at ``at``."""
    joined = _JOINED.match(text, behind, len(text) if end is None else end)
    if joined is None or "," not in joined.group(1):
        return 0
    if joined.group(1) == ",":
        return behind + 1
    return joined.end(1) if _BEFORE_JOINED.search(text[max(left, at - 20) : at]) else 0


def _trimmed(text: str, start: int, end: int) -> Span | None:
    stripped = text[start:end].strip()
    if not stripped:
        return None
    start = text.index(stripped[0], start)
    return Span(start, start + len(stripped), stripped)


def _ends_sentence(text: str, left: int, stop: re.Match[str], end: int, language: str) -> bool:
    mark, (at, behind) = stop.group(), stop.span()
    after = text[behind : min(end, behind + 60)]
    if mark[0] in "。！？" or (language == "zh-hans" and mark[0] in "!?"):
        return _ends_han_sentence(text[left:at], mark, after)
    before = text[max(left, at - _LETTERS_BEFORE) : at]
    if mark == "." and before[-2:].strip()[-1:].isdigit() and _is_broken_number(before, after):
        return False
    if mark[0] == "." and mark.strip(_CLOSERS) == ".":
        return _full_stop(before, mark, after, text[left:at] if at - left < _LONGEST_NUMBER else "")
    if not after[0].isspace():
        return bool(_HAN.match(after)) and mark[0] in "!?"
    return not after.lstrip()[:1].islower()


def _ends_han_sentence(before: str, mark: str, after: str) -> bool:
    if mark[-1] in "’'』":
        return False
    if mark[-1] in '”"」':
        return not _SPEECH_ZH.match(after) or _tells_more(before, after)
    # A closing bracket holds a whole sentence of its own only where another one begins.
    return after[0] not in "，,、；;：:"


def _tells_more(speech: str, after: str) -> bool:
    """Whether figures are told in direct speech and other ones behind its speaker."""
    speaker = _SPEAKER_ZH.match(after)
    return bool(speaker and _FIGURE_ZH.search(speech) and _FIGURE_ZH.search(after, speaker.end()))


_SPEAKER_ZH = re.compile(
    r"[^，。！？；\n]{2,24}?(?:说|表示|介绍|告诉记者|指出|透露|补充)，(?=[^“”。\n]{6})"
)
_FIGURE_ZH = re.compile(
    r"\d|[一二三四五六七八九十百千万几两半][多余来]?个?(?:公里|米|元|吨|分钟|天|年|人|台(?!阶)|小时|成|倍|亩|斤)"
)


def _full_stop(before: str, mark: str, after: str, opening: str) -> bool:
    closed = len(mark) > 1
    if closed and _SPEECH_ZH.match(after):
        return False
    if not after[0].isspace():
        if after[0] == "," and _joined(before + mark + after, 0, len(before), len(before + mark)):
            return True
        return _glued(before, after) or bool(_HAN_OR_SHARE.match(before[-1:]) and _HAN.match(after))
    following = after.lstrip()
    if not following:
        return True
    word = before[before.rfind(" ") + 1 :]
    word = word if word.isalnum() else _WORD_EDGE.split(word)[-1]
    # "pada kuartal I. Hanya"
    numbered = before.endswith(("I", "V", "X")) and _NUMBERED.search(before) is not None
    if not closed and not numbered and _is_abbreviation(word, following):
        return False
    if opening and _LIST_NUMBER.fullmatch(opening):
        return False
    if following[0].islower():
        return not closed and bool(_LOWER_WORD.search(word))
    return True


def _is_broken_number(before: str, after: str) -> bool:
    """ "1 4 7 . 6 亿", "RMB 2. 6 bn": spaces that scanning put around the point of a figure."""
    if _DIGITS_BEFORE.search(before[-5:]) is None:
        return False
    return bool(_SPACED_DIGIT.match(after) if before[-1] == " " else _MEASURED.match(after))


def _is_abbreviation(word: str, following: str) -> bool:
    lower = word.casefold().strip(",;:")
    if lower in _NEVER_LAST:
        return True
    initials = len(word) == 1 or "." in word
    if lower in _MAYBE_LAST or (initials and _INITIAL.fullmatch(word)):
        first = _FIRST_WORD.match(following)
        if lower in {"a.m", "p.m"} and first and first.group()[0].isupper():
            return first.group().lower() in _OF_AN_HOUR
        return not (first and first.group()[0].isupper() and first.group().lower() in _STARTERS)
    return False


def _glued(before: str, after: str) -> bool:
    """ "pada 2025.Sejak": a full stop between a word or a year and a capitalised word."""
    return bool(_GLUED.search(before[-4:])) and bool(_SENTENCE_BEHIND.match(after))
