"""Numbers that are written out: fractions, mixed numbers, multiples, halves.

Each function takes a match of number_patterns.NUMBER in a plain shadow.
"""

import re
from decimal import Decimal
from typing import Final

from articles.text.amounts import number_data as data
from articles.text.amounts.cue_data import COMPARED_DOWN, COMPARED_UP
from articles.text.amounts.number_groups import every, fraction_of, group
from articles.text.amounts.number_types import Number
from articles.text.amounts.numerals import Numeral, read_digits, read_han, read_words


def written(plain: str, match: re.Match[str], kind: str) -> Number | None:
    """The number of a match whose kind is neither digits nor a plain numeral; None for none."""
    start, end = match.span()
    if kind == "id_scaled":
        return _indonesian_scaled(match)
    if kind == "id_mixed":  # "dua setengah kali lipat"
        value = data.INDONESIAN_ONES[match.group("idm_n")] + Decimal("0.5")
        return Number(start, end, "words", (Numeral(value, Decimal("0.25")),))
    if kind in ("slash", "sign", "en_and", "en_scaled"):
        return _mixed(plain, match, kind)
    if kind == "en_one":  # "a day and a half"
        return Number(start, end, "words", (Numeral(Decimal(1), Decimal("0.1")),))
    if kind == "en_again":
        return Number(start, end, "multiple", (Numeral(Decimal("1.5"), Decimal("0.05")),))
    if kind in ("halved", "en_halved"):
        return Number(start, end, "halved", (fraction_of(1, 2),))
    if kind in ("en_words", "id_words"):
        words = match.group().replace("a couple of ", "two ")
        if kind == "id_words" and words.endswith(_ROUND):  # "empat ratusan"
            words = words.removesuffix("an")
        numeral = read_words(words, kind[:2])
        return Number(start, end, "words", (numeral,)) if numeral else None
    if kind == "hanin":  # 每十个中就有一个
        of, part = _small(match.group("hanin_of")), _small(match.group("hanin_n"))
        known = of is not None and part is not None and part < of
        return Number(start, end, "fraction", (fraction_of(part, of),)) if known else None
    if kind in ("hanpart", "fold", "half"):
        return _han_special(match, kind)
    return _latin_special(plain, match, kind)


_ROUND: Final = ("puluhan", "ratusan", "ribuan", "jutaan", "miliaran", "triliunan")


def _indonesian_scaled(match: re.Match[str]) -> Number:
    """ "satu setengah miliar", "setengah juta": so many and a half of a scale."""
    whole = data.INDONESIAN_ONES[match.group("ids_n")] if match.group("ids_n") else 0
    scale = Decimal(10) ** data.INDONESIAN_POWERS[match.group("ids_of")]
    value = Numeral((whole + Decimal("0.5")) * scale, scale / 4)
    return Number(match.start(), match.end(), "words", (value,), scale)


def _han_special(match: re.Match[str], kind: str) -> Number | None:
    start, end = match.span()
    if match.group() == "半" and match.string[start - 1 : start] != "近":
        return Number(start, end, "words", (Numeral(Decimal("0.5"), Decimal("0.25")),))
    if kind == "half":
        over = match.group() in ("过半", "大半")
        return Number(start, end, "fraction", (fraction_of(1, 2),), over=over)
    if kind == "fold":
        fan = _small(match.group("fan") or "一")
        if fan is None or not 1 <= fan <= 10:
            return None
        return Number(start, end, "multiple", (Numeral(Decimal(2) ** int(fan), Decimal("0.5")),))
    of, part = _small(match.group("of")), match.group("part")
    over = match.group("part_over") is not None
    numerals = read_digits(part, "zh-hans") if part[0].isdigit() else (read_han(part),)
    numeral = numerals[0] if numerals else None
    if of is None or not of or numeral is None:
        return None
    if of in (100, 1000, 10000):
        factor = Decimal(100) / of
        one = Numeral(numeral.value * factor, numeral.half_width * factor)
        return Number(start, end, "percent", (one,), over=over)
    return Number(start, end, "fraction", (fraction_of(numeral.value, of),), over=over)


def _small(raw: str) -> Decimal | None:
    if raw.isdigit():
        return Decimal(raw)
    numeral = read_han(raw)
    return None if numeral is None else numeral.value


_SCALES: Final = {
    "dozen": 12, "hundred": 100, **{word: 10**n for word, n in data.ENGLISH_POWERS.items()},
}  # fmt: skip
_VULGAR: Final = {
    "½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅙": (1, 6),
    "⅛": (1, 8),
}  # fmt: skip
# "3/4 of", "1/4 mile": elsewhere two digits with a stroke are a date or a score.
_BEFORE_SLASH: Final = tuple("占超过约近达逾足")  # 占比首次超过1/3
_AFTER_SLASH: Final = re.compile(r" (?:of|dari|bagian|mile|cup|inch|acre|hectare)|的")


def _mixed(plain: str, match: re.Match[str], kind: str) -> Number | None:
    """A fraction with a whole before it, or of a scale: 10 1/2, 2½, "three and a half"."""
    start, end = match.span()
    if kind == "en_scaled":
        scale = Decimal(_SCALES[match.group("scaled_of")])
        share = Decimal("0.5") if match.group("scaled_p") == "half" else Decimal("0.25")
        value = Numeral(share * scale, share * scale / 2)
        return Number(start, end, "words", (value,), scale)
    if kind == "en_and":
        word = match.group("and_p")
        whole = read_words(match.group("and_n"), "en")
        part = Decimal(data.ENGLISH_ONES.get(word, 1))
        of = Decimal(data.ENGLISH_PARTS[match.group("and_of")])
    elif kind == "sign":
        whole = read_words(match.group("sign_n") or "zero", "en")
        if match.group("sign_n"):
            whole = Numeral(Decimal(match.group("sign_n")), Decimal(0))
        part, of = (Decimal(side) for side in _VULGAR[match.group("vulgar")])
    else:
        part, of = Decimal(match.group("slash_p")), Decimal(match.group("slash_of"))
        alone = match.group("slash_n") is None
        if not 0 < part < of <= 16 or (
            alone
            and not _AFTER_SLASH.match(plain, end)
            and plain[start - 1 : start] not in _BEFORE_SLASH
        ):
            return None
        whole = Numeral(Decimal(match.group("slash_n") or 0), Decimal(0))
    if whole is None or part >= of:
        return None
    fraction = fraction_of(part, of)
    if not whole.value:
        return Number(start, end, "fraction", (fraction,))
    return Number(
        start, end, "words", (Numeral(whole.value + fraction.value, Decimal(1) / (2 * of)),)
    )


_ALONE: Final = re.compile(r" *[+-]? ?(\d)/(\d\d?) *")


def alone(plain: str) -> Number | None:
    """ "3/4" where nothing stands beside it: a person who marks it means the fraction."""
    match = _ALONE.fullmatch(plain)
    if match is None or int(match.group(1)) >= int(match.group(2)):
        return None
    part, of = int(match.group(1)), int(match.group(2))
    return Number(match.start(1), match.end(2), "fraction", (fraction_of(part, of),))


# -- fractions and multiples in words -----------------------------------------------------------

_AFTER_A_PART: Final = re.compile(
    rf" ?(?:$|[,.;:)—-]|of |below|above|off |more|less|fewer|{COMPARED_UP}|{COMPARED_DOWN}|"
    r"the |its |their |to |from |in |since |compared|over |last |this |a year|year|share|stake|on |"
    r"by |was |is )"
)
_BEFORE_A_PART: Final = re.compile(
    r"(?:by|nearly|about|almost|over|than|roughly|around|some|least|most|only|just|to|is|was|"
    r"up|down) $"
)
_AFTER_TWICE: Final = re.compile(r" (?:as|the |that|its|their|what|larger|bigger|higher|more)")
# "doubles down on it", "double up as travel cards", "the deciding doubles match"
_DOUBLES_DOWN: Final = re.compile(
    r" (?:down|up|back|over)(?![a-z])|"
    r"(?<=doubles) (?:match|title|final|team|tie|partner|event|player)"
)
_DOUBLES: Final = re.compile(r"(?<![a-z])(?:an?|the|mixed|deciding|decisive) $")
_AFTER_IS_TWICE: Final = re.compile(r"$|[,.;]")
_IS_TWICE: Final = re.compile(r"(?<![a-z])(?:is|was|are|were|to|than|nearly|almost|about) $")
_AFTER_DOUBLE: Final = re.compile(r" (?:the|that|its|their|what|from|in|to|since|over|this|last)\b")
_BEFORE_DOUBLE: Final = re.compile(
    r"(?:\bto|nearly|almost|about|roughly|more than|will|would|could|can|may|is|are|was|than) $"
)


def _latin_special(plain: str, match: re.Match[str], kind: str) -> Number | None:
    start, end = match.span()
    if kind == "en_part":
        return _english_part(plain, match)
    if kind in ("en_every", "en_group"):
        return every(match) if kind == "en_every" else group(match)
    if kind == "en_in":
        return _english_in(match)
    if kind == "one_in":
        return _one_in(match)
    if kind == "id_in":
        return _indonesian_in(match)
    if kind == "en_mixed":
        return _mixed_scale(match)
    if kind in ("en_half", "id_half"):
        if kind == "en_half" and plain[max(0, start - 16) : start].endswith(_HALF_YEAR):
            return None
        return Number(start, end, "fraction", (fraction_of(1, 2),))
    return _indonesian_part(plain, match) if kind == "id_part" else _multiple(plain, match, kind)


def _english_in(match: re.Match[str]) -> Number | None:
    """ "Nine in ten", "two in every hundred"."""
    part = data.ENGLISH_ONES[match.group("in_n")]
    of = match.group("in_of")
    of = f"one {of}" if of in ("hundred", "thousand") else of.replace("hundreds", "hundred")
    numeral = Numeral(Decimal(of), Decimal(0)) if of.isdigit() else read_words(of, "en")
    if numeral is None or numeral.value <= part:
        return None
    return Number(*match.span(), "fraction", (fraction_of(part, numeral.value),))


def _indonesian_part(plain: str, match: re.Match[str]) -> Number | None:
    if not match.group("id_n") and not match.group().startswith("se"):
        return None
    part = data.INDONESIAN_ONES[match.group("id_n")] if match.group("id_n") else 1
    of = data.INDONESIAN_PARTS[match.group("id_of")]
    if part >= of:
        return None
    return _of_scale(plain, match, part, of) or Number(
        *match.span(), "fraction", (fraction_of(part, of),)
    )


def _mixed_scale(match: re.Match[str]) -> Number:
    """ "One and a half million", "two and three quarter million", "half a thousand"."""
    scale = Decimal(_SCALES[match.group("mixed_of")])
    part, whole = Decimal("0.5"), Decimal(0)
    if match.group("mixed_n"):
        whole = Decimal(data.ENGLISH_ONES[match.group("mixed_n")])
        quarters = match.group("mixed_q") != "half"
        part = Decimal(data.ENGLISH_ONES.get(match.group("mixed_p"), 1)) / (4 if quarters else 2)
    value = (whole + part) * scale
    return Number(*match.span(), "words", (Numeral(value, scale / 4),), scale)


def _of_scale(plain: str, match: re.Match[str], part: int, of: int) -> Number | None:
    """ "Tiga perempat juta warga", "seperempat miliar": a part of a scale."""
    scaled = _INDONESIAN_SCALE.match(plain, match.end())
    if scaled is None:
        return None
    scale = Decimal(10) ** data.INDONESIAN_POWERS[scaled.group(1)]
    value = Numeral((part * scale / of).quantize(Decimal(1)), scale / (2 * of))
    return Number(match.start(), scaled.end(), "words", (value,), scale)


_INDONESIAN_SCALE: Final = re.compile(r" (ribu|juta|miliar|triliun)(?![a-z])")


def _indonesian_in(match: re.Match[str]) -> Number | None:
    """ "Satu dari delapan belas"."""
    few = Decimal(data.INDONESIAN_ONES[match.group("idin_n")])
    whole = match.group("idin_of")
    of = Numeral(Decimal(whole), Decimal(0)) if whole.isdigit() else read_words(whole, "id")
    if of is None or few >= of.value:
        return None
    return Number(*match.span(), "fraction", (fraction_of(few, of.value),))


_HALF_YEAR: Final = (
    *("first ", "second ", "in the ", "for the ", "during the ", "over the ", "this ", "last "),
    *("next ", "previous ", "the other ", "coming ", "latter "),
)


def _one_in(match: re.Match[str]) -> Number | None:
    """ "1 in 20", "1 in twenty-one", "3 dari 10"."""
    printed = match.group("one_of").replace(",", "").replace(".", "")
    in_words = None if printed.isdigit() else read_words(printed, "en")
    of = in_words.value if in_words else Decimal(printed)
    part = fraction_of(int(match.group("one_n")), of)
    return Number(*match.span(), "fraction", (part,))


def _english_part(plain: str, match: re.Match[str]) -> Number | None:
    start, end = match.span()
    count = match.group("en_n")
    of = data.ENGLISH_PARTS[match.group("en_of").removesuffix("s").replace("halve", "half")]
    if count in ("a", "an", "one", "remaining") and (
        of != 2
        and not _AFTER_A_PART.match(plain, end)
        and " further " not in match.group()
        and not _BEFORE_A_PART.search(plain[max(0, start - 9) : start])
    ):
        return None  # "a third plant" counts plants, "a fifth of" measures
    told = count == "a" and of in _ONE_MORE and _IS.match(plain, end)
    if told and _ONE_MORE[of].search(plain, max(0, start - 140), start):
        return None  # "two plants have closed and a third is in talks"
    part = 1 if count in ("a", "an", "remaining") else data.ENGLISH_ONES[count]
    if _AND_A_HALF.search(plain[max(0, start - 12) : start]):
        return None  # "an hour and a half"
    of_a_year = of == 4 and part > 1 and _OF_A_YEAR.search(plain, max(0, start - 14), start)
    if of_a_year or (of == 4 and _BEFORE_NOW.match(plain, end)):
        return None  # "the preceding three quarters", "a quarter in advance"
    if part >= of:
        return None
    over = " good " in match.group()
    if scaled := _OF_A_SCALE.match(plain, end):
        scale = Decimal(10) ** data.ENGLISH_POWERS[scaled.group(1)]
        one = Numeral((Decimal(part) / of * scale).quantize(Decimal(1)), scale / (2 * of))
        return Number(start, scaled.end(), "words", (one,), scale, over)
    return Number(start, end, "fraction", (fraction_of(part, of),), over=over)


_IS: Final = re.compile(r" (?:is|was|has|had|will|would|could|may|opened|opens|follows|followed) ")
# "Three of the bridges are closed, and a fourth is to follow"
_ONE_MORE: Final = {
    of: re.compile(rf"(?<![a-z])(?:{words})(?![a-z])[^.]*$")
    for of, words in ((3, "two|both|second"), (4, "three|third"), (5, "four|fourth"), (6, "five"))
}
_OF_A_SCALE: Final = re.compile(r" (?:of an? )?(million|billion|trillion)(?![a-z])")
_OF_A_YEAR: Final = re.compile(
    r"(?<![a-z])(?:first|last|past|next|previous|preceding|prior|following|latest|these|other) $"
)
_BEFORE_NOW: Final = re.compile(
    r" (?:ahead|in advance|ago|earlier|later|before|running|in a row)(?! of)(?![a-z])"
)
_AND_A_HALF: Final = re.compile(
    r"(?:cents?|points?|metres?|meters?|pounds?|tonnes?|hours?|days?|weeks?|months?|years?|"
    r"decades?|miles?) and $"
)


def _multiple(plain: str, match: re.Match[str], kind: str) -> Number | None:
    start, end = match.span()
    word = match.group()
    if kind == "id_fold":
        return Number(start, end, "multiple", (Numeral(Decimal(2), Decimal("0.5")),))
    before = plain[max(0, start - 12) : start]
    if word.startswith("doubl") and (
        _DOUBLES_DOWN.match(plain, end) or (word == "doubles" and _DOUBLES.search(before))
    ):
        return None
    if word in ("twice", "thrice") and not (
        _AFTER_TWICE.match(plain, end)
        or (_AFTER_IS_TWICE.match(plain, end) and _IS_TWICE.search(before))
    ):
        return None
    if word in ("double", "triple", "treble", "quadruple") and not (
        _AFTER_DOUBLE.match(plain, end) or _BEFORE_DOUBLE.search(before)
    ):
        return None
    value = Decimal(data.ENGLISH_MULTIPLES[word])
    return Number(start, end, "multiple", (Numeral(value, Decimal("0.5")),))
