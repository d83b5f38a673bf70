"""Numerals found in a text, each with its scale: digits, words, fractions, tenths, multiples.

Works on the plain shadow (plain.py). One pass: every rule looks a bounded way around a match.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from articles.text import number_data as data
from articles.text.numerals import LONGEST, Numeral, read_digits, read_han, read_words
from articles.text.word_tables import openings, scan

HAN: Final = "零〇一二两三四五六七八九十百千万亿"


@dataclass(frozen=True, slots=True)
class Number:
    """A numeral with its scale. `readings` holds the likeliest first; empty means refused.

    form: digits, words, han, fraction (of one), percent (百分之五), multiple (doubled, 翻一番),
    halved (halved, 减半). `over` is true where 余 or 多 stands inside the number.
    """

    start: int
    end: int
    form: str
    readings: tuple[Numeral, ...]
    scale: Decimal = Decimal(1)
    over: bool = False
    refused: str = ""

    @property
    def scaled(self) -> bool:
        return self.scale != 1

    @property
    def value(self) -> Decimal:
        return self.readings[0].value


def _words(words: Iterator[str] | list[str]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


_EN: Final = _words(
    [*data.ENGLISH_ONES, *data.ENGLISH_TENS, "hundred", *data.ENGLISH_POWERS, "dozen"]
)
_EN_BIG: Final = "hundred|thousand|million|billion|trillion|dozen"
_EN_SMALL: Final = _words([word for word, number in data.ENGLISH_ONES.items() if number])
_ID: Final = _words(
    [
        *data.INDONESIAN_ONES,
        *data.INDONESIAN_WHOLE,
        *("belas", "puluh", "ratus"),
        *data.INDONESIAN_POWERS,
    ]
)
_ID_ONE: Final = _words([word for word, number in data.INDONESIAN_ONES.items() if number])
_PARTS: Final = _words(list(data.ENGLISH_PARTS))
_ID_PARTS: Final = _words(list(data.INDONESIAN_PARTS))
_FOLD: Final = _words(list(data.ENGLISH_MULTIPLES))

_NUMBER: Final = re.compile(
    rf"""
    (?P<hanpart> (?P<of>[{HAN}]{{1,6}}|\d{{1,4}})分之
        (?P<part>[{HAN}]{{1,12}}(?:点[{HAN}]{{1,8}})?|\d{{1,9}}(?:\.\d{{1,9}})?) )
    | (?P<fold> 翻(?:了|近|约|上)?(?:(?P<fan>[{HAN}]{{1,3}}|\d{{1,2}})?番|倍) )
    | (?P<halved> 减半|腰斩 )
    | (?P<half> (?:一半|半数|过半|大半)(?!天|夜|年|月) )
    | (?P<one_in> (?<![\d.,])(?P<one_n>\d)[ ](?:in|out[ ]of|dari)[ ](?P<one_of>[2-9]|10|20|100)
        (?![\d.,/%]|[ ](?:years?|months?|days?|tahun|bulan|hari)) )
    | (?P<digits> \d++(?:[.,']\d++)*+ )
    | (?P<han> [{HAN}几数]++(?:点[{HAN}]++)? )
    | (?<![a-z0-9-])(?: (?P<en_part>
            (?P<en_n>a|an|{_EN_SMALL})[ -](?P<en_of>{_PARTS}|halves|quarters)s?(?![a-z-]) )
        | (?P<en_in> (?P<in_n>{_EN_SMALL})[ ](?:in|out[ ]of)[ ](?:every[ ])?
            (?P<in_of>{_EN_SMALL}|twenty|hundred)(?![a-z-]) )
        | (?P<en_mixed> (?:(?P<mixed_n>{_EN_SMALL})[ ]and[ ]a[ ]half|half[ ]an?)[ ]
            (?P<mixed_of>hundred|thousand|million|billion|trillion|dozen)(?![a-z]) )
        | (?P<en_half> half(?![a-z-]|[ ]-|[ ]year|[ ]an[ ]hour|[ ]a[ ](?:year|century|decade)) )
        | (?P<en_halved> (?:halved|halving)(?![a-z]) )
        | (?P<en_fold> (?:{_FOLD})(?![a-z-]) )
        | (?P<en_words> (?:an?[ ](?={_EN_BIG}))?(?:{_EN})
            (?:(?:[ -]|[ ]and[ ])(?:{_EN})(?![a-z]))*+(?![a-z]) )
        | (?P<id_part> (?:(?:(?P<id_n>{_ID_ONE})[ ])?(?:se)?per[ ]?(?P<id_of>{_ID_PARTS}))
            (?:nya)?(?![a-z]) )
        | (?P<id_in> (?P<idin_n>{_ID_ONE})[ ]dari[ ](?:setiap[ ])?(?P<idin_of>{_ID_ONE}|sepuluh)
            (?![a-z]) )
        | (?P<id_half> (?:separuh|separo|setengah|seperdua)(?:nya)?(?![a-z]) )
        | (?P<id_fold> (?:berlipat[ ](?:ganda|dua)|melipatgandakan|menggandakan|digandakan)
            (?![a-z]) )
        | (?P<id_words> (?:{_ID})(?:[ ](?:{_ID})(?![a-z]))*+(?![a-z]) )
    )
    """,
    re.VERBOSE,
)


_OPENING: Final = re.compile(
    rf"[\d{HAN}几数翻半过大减腰]|(?a:\b)(?:"
    + openings(
        [
            *data.ENGLISH_ONES,
            *data.ENGLISH_TENS,
            *data.ENGLISH_POWERS,
            *data.ENGLISH_MULTIPLES,
            *("a ", "an ", "half", "halv", "hundred", "dozen"),
            *data.INDONESIAN_ONES,
            *data.INDONESIAN_WHOLE,
            *data.INDONESIAN_POWERS,
            *("seper", "separ", "setengah", "per", "berlipat", "melipat", "menggandakan"),
            *("digandakan", "belas", "puluh", "ratus"),
        ]
    )
    + ")"
)


def find_numbers(plain: str, language: str) -> Iterator[Number]:
    """The numbers of a text in order, none overlapping; refused ones carry the reason."""
    reach = 0
    for match in scan(_OPENING, _NUMBER, plain):
        if match.start() < reach:
            continue
        number = _read(plain, match, language)
        if number is not None:
            reach = number.end
            yield number


_COMPOUND: Final = (
    "hanpart", "fold", "one_in", "half", "en_part", "en_in", "en_mixed", "id_part", "id_in"
)  # fmt: skip


def _read(plain: str, match: re.Match[str], language: str) -> Number | None:
    kind = match.lastgroup or ""
    for name in _COMPOUND:
        if match.group(name):
            kind = name
            break
    start, end = match.span()
    if kind == "digits":
        return _digits(plain, start, end, language)
    if kind == "han":
        return _han(plain, start, end)
    if kind in ("halved", "en_halved"):
        return Number(start, end, "halved", (_fraction(1, 2),))
    if kind in ("en_words", "id_words"):
        numeral = read_words(match.group(), kind[:2])
        return Number(start, end, "words", (numeral,)) if numeral else None
    if kind in ("hanpart", "fold", "half"):
        return _han_special(match, kind)
    return _latin_special(plain, match, kind)


# -- digits and their scale ---------------------------------------------------------------------

_HAN_SCALE: Final = re.compile(
    r"[余多]?(?:十(?!字|分)|百(?!分|货)|千(?![瓦克米赫卡焦伏帕])|万(?![元宝]?达|象)|亿)+"
)
_REFUSED: Final = re.compile(r" ?(?:兆(?![瓦赫字比位欧])|bili?[uy]u?n(?![a-z]))")
_SCALE: Final = re.compile(
    r"[ -]?(" + _words([w.replace(" ", "[ -]") for w in data.SCALES]) + r")(?![a-z])"
)
_LETTER: Final = re.compile(r" ?([kmbt])(?![a-z0-9])")
_MORE_DIGITS: Final = re.compile(r"\d{1,4}(?:\.\d{1,4})?")
_CURRENCY_LEFT: Final = re.compile(
    r"(?:[$€£¥₩]|(?<![a-z])(?:rp\.?|usd|rmb|cny|idr|eur|gbp|hkd|rm)) ?$"
)


def _digits(plain: str, start: int, end: int, language: str) -> Number | None:
    raw = plain[start:end]
    if len(raw) > LONGEST:
        return Number(start, end, "digits", (), refused="too_long")
    refused = _REFUSED.match(plain, end)
    if refused is not None:
        return Number(start, refused.end(), "digits", (), refused="ambiguous_scale")
    scale, scale_end, over, decided = _scale(plain, start, end, language)
    readings = read_digits(raw, decided)
    if not readings:
        return Number(start, scale_end, "digits", (), refused="malformed")
    scaled = tuple(
        Numeral(one.value * scale, one.half_width * scale, one.reason) for one in readings
    )
    number = Number(start, scale_end, "digits", scaled, scale, over)
    return _sum(plain, number) if scale >= 10000 and plain[scale_end - 1] in "万亿" else number


def scale_follows(plain: str, at: int) -> bool:
    """Whether digits that end at `at` go on with a scale or with 余, 多: then they are no year."""
    return bool(
        _HAN_SCALE.match(plain, at)
        or _SCALE.match(plain, at)
        or plain[at : at + 1] in tuple("余多")
    )


def _scale(plain: str, start: int, end: int, language: str) -> tuple[Decimal, int, bool, str]:
    """The scale after digits: (factor, end, whether 余 or 多 is in it, deciding language)."""
    han = _HAN_SCALE.match(plain, end)
    if han is not None:
        places = han.group().lstrip("余多")
        factor = Decimal(10) ** sum(data.HAN_PLACES[place] for place in places)
        over = len(places) != len(han.group())
        return factor, han.end(), over, "zh-hans"
    word = _SCALE.match(plain, end)
    if word is not None:
        decided, factor = data.SCALES[word.group(1).replace("-", " ")]
        return factor, word.end(), False, decided
    letter = _LETTER.match(plain, end)
    if letter is not None and _CURRENCY_LEFT.search(plain[max(0, start - 6) : start]):
        table = data.LETTER_SCALES.get(language, {})
        if letter.group(1) in table:
            return table[letter.group(1)], letter.end(), False, language
    return Decimal(1), end, False, language


def _sum(plain: str, number: Number) -> Number:
    """1亿2000万: a smaller part straight after a scale adds to it."""
    more = _MORE_DIGITS.match(plain, number.end)
    if more is None:
        return number
    scale, end, over, _ = _scale(plain, number.end, more.end(), "zh-hans")
    part = Decimal(more.group()) * scale
    if scale == 1 or end == more.end() or part >= number.value:
        return number
    places = len(more.group().partition(".")[2])
    half = Decimal("0.5").scaleb(-places) * scale
    whole = Numeral(number.value + part, half)
    return Number(number.start, end, "digits", (whole,), scale, over)


# -- numerals in Chinese characters -------------------------------------------------------------

_HAN_CORE: Final = re.compile(rf"[{HAN}]+")


def _han(plain: str, start: int, end: int) -> Number | None:
    raw = plain[start:end]
    if "几" in raw or "数" in raw:
        return None
    # 千瓦, 百分点 and the like belong to the unit: the numeral ends before them.
    while raw and raw[-1] in "千百" and plain[end : end + 1] in tuple("瓦克米分货赫"):
        raw, end = raw[:-1], end - 1
    over = False
    more = re.compile(r"[余多]([十百千万亿]+)(?![瓦克米])").match(plain, end)
    numeral = read_han(raw)
    if numeral is None:
        return None
    if more is not None:
        factor = Decimal(10) ** sum(data.HAN_PLACES[place] for place in more.group(1))
        numeral = Numeral(numeral.value * factor, numeral.half_width * factor)
        over, end = True, more.end()
    scale = Decimal(10000 if numeral.value >= 10000 else 1)
    return Number(start, end, "han", (numeral,), scale, over)


def _han_special(match: re.Match[str], kind: str) -> Number | None:
    start, end = match.span()
    if kind == "half":
        over = match.group() != "一半" and match.group() != "半数"
        return Number(start, end, "fraction", (_fraction(1, 2),), over=over)
    if kind == "fold":
        fan = _small(match.group("fan") or "一")
        if fan is None or not 1 <= fan <= 10:
            return None
        return Number(start, end, "multiple", (Numeral(Decimal(2) ** int(fan), Decimal("0.5")),))
    of, part = _small(match.group("of")), match.group("part")
    numerals = read_digits(part, "zh-hans") if part[0].isdigit() else (read_han(part),)
    numeral = numerals[0] if numerals else None
    if of is None or not of or numeral is None:
        return None
    if of in (100, 1000, 10000):
        factor = Decimal(100) / of
        one = Numeral(numeral.value * factor, numeral.half_width * factor)
        return Number(start, end, "percent", (one,))
    return Number(start, end, "fraction", (_fraction(numeral.value, of),))


def _small(raw: str) -> Decimal | None:
    if raw.isdigit():
        return Decimal(raw)
    numeral = read_han(raw)
    return None if numeral is None else numeral.value


def _fraction(part: Decimal | int, of: Decimal | int) -> Numeral:
    """A written fraction to four places, which is more than its writer meant to say."""
    value = (Decimal(part) / Decimal(of)).quantize(Decimal("0.0001")).normalize()
    return Numeral(value, Decimal("0.00005"))


# -- fractions and multiples in words -----------------------------------------------------------

_AFTER_A_PART: Final = re.compile(
    r" ?(?:$|[,.;:)—-]|of |more|less|higher|lower|fewer|cheaper|faster|larger|smaller|the |its |"
    r"their |to |from |in |since |compared|over |last |this |a year|year|share|stake|on |by |"
    r"was |is )"
)
_BEFORE_A_PART: Final = re.compile(
    r"(?:by|nearly|about|almost|over|than|roughly|around|some|least|most|only|just|to|is|was|"
    r"up|down) $"
)
_AFTER_TWICE: Final = re.compile(
    r" (?:as|the |that|its|their|what|larger|bigger|higher|more)|$|[,.;]"
)
_AFTER_DOUBLE: Final = re.compile(r" (?:the|that|its|their|what|from|in|to|since|over|this|last)\b")
_BEFORE_DOUBLE: Final = re.compile(
    r"(?:\bto|nearly|almost|about|roughly|more than|will|would|could|can|may|is|are|was|than) $"
)


def _latin_special(plain: str, match: re.Match[str], kind: str) -> Number | None:
    start, end = match.span()
    if kind == "en_part":
        return _english_part(plain, match)
    if kind == "en_in":
        part = data.ENGLISH_ONES[match.group("in_n")]
        numeral = read_words(match.group("in_of"), "en")
        if numeral is None or numeral.value <= part:
            return None
        return Number(start, end, "fraction", (_fraction(part, numeral.value),))
    if kind == "one_in":
        part, of = int(match.group("one_n")), int(match.group("one_of"))
        return Number(start, end, "fraction", (_fraction(part, of),))
    if kind == "id_in":
        low, high = match.group("idin_n"), match.group("idin_of")
        whole = data.INDONESIAN_ONES.get(high) or data.INDONESIAN_WHOLE[high]
        part = data.INDONESIAN_ONES[low]
        return Number(start, end, "fraction", (_fraction(part, whole),)) if part < whole else None
    if kind == "en_mixed":
        whole = data.ENGLISH_ONES[match.group("mixed_n")] if match.group("mixed_n") else 0
        scale = read_words(match.group("mixed_of"), "en")
        if scale is None:
            return None
        value = (Decimal(whole) + Decimal("0.5")) * scale.value
        return Number(start, end, "words", (Numeral(value, scale.value / 4),), scale.value)
    if kind in ("en_half", "id_half"):
        if kind == "en_half" and plain[max(0, start - 6) : start].endswith(("first ", "econd ")):
            return None
        return Number(start, end, "fraction", (_fraction(1, 2),))
    if kind == "id_part":
        if not match.group("id_n") and not match.group().startswith("se"):
            return None
        part = data.INDONESIAN_ONES[match.group("id_n")] if match.group("id_n") else 1
        of = data.INDONESIAN_PARTS[match.group("id_of")]
        return Number(start, end, "fraction", (_fraction(part, of),)) if part < of else None
    return _multiple(plain, match, kind)


def _english_part(plain: str, match: re.Match[str]) -> Number | None:
    start, end = match.span()
    count = match.group("en_n")
    of = data.ENGLISH_PARTS[match.group("en_of").removesuffix("s").replace("halve", "half")]
    if count in ("a", "an", "one") and (
        of != 2
        and not _AFTER_A_PART.match(plain, end)
        and not _BEFORE_A_PART.search(plain[max(0, start - 9) : start])
    ):
        return None  # "a third plant" counts plants, "a fifth of" measures
    part = 1 if count in ("a", "an") else data.ENGLISH_ONES[count]
    return Number(start, end, "fraction", (_fraction(part, of),)) if part < of else None


def _multiple(plain: str, match: re.Match[str], kind: str) -> Number | None:
    start, end = match.span()
    word = match.group()
    if kind == "id_fold":
        return Number(start, end, "multiple", (Numeral(Decimal(2), Decimal("0.5")),))
    before = plain[max(0, start - 12) : start]
    if word in ("twice", "thrice") and not _AFTER_TWICE.match(plain, end):
        return None
    if word in ("double", "triple", "treble", "quadruple") and not (
        _AFTER_DOUBLE.match(plain, end) or _BEFORE_DOUBLE.search(before)
    ):
        return None
    value = Decimal(data.ENGLISH_MULTIPLES[word])
    return Number(start, end, "multiple", (Numeral(value, Decimal("0.5")),))
