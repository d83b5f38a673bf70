"""Numbers that are written out: fractions, mixed numbers, multiples, halves, groups.

Each reader takes a plain shadow and a match of number_patterns.PATTERNS in it.
"""

import re
from collections.abc import Callable
from decimal import Decimal
from functools import lru_cache
from typing import Final

from articles.text.amounts import number_data as data
from articles.text.amounts.cue_data import COMPARED_DOWN, COMPARED_UP
from articles.text.amounts.number_types import Number
from articles.text.amounts.numerals import LONGEST, Numeral, read_digits, read_han, read_words

_HALF: Final = Decimal("0.5")
_QUARTER: Final = Decimal("0.25")
_ONE: Final = Decimal(1)
_SMALL_PART: Final = Decimal("0.001")


def written(plain: str, match: re.Match[str], kind: str) -> Number | None:
    """The number of a match whose kind is neither digits nor a plain numeral; None for none."""
    return _READERS[kind](plain, match)


def _words(match: re.Match[str], value: Decimal, half_width: Decimal) -> Number:
    return Number(*match.span(), "words", (Numeral(value, half_width),))


# Writers use the same few.
@lru_cache(maxsize=256)
def _fraction_of(part: Decimal | int, of: Decimal | int) -> Numeral:
    """A written fraction to four places, more than its writer meant to say; small ones to four
    digits."""
    value = Decimal(part) / Decimal(of)
    place = _ONE.scaleb(-4 if value >= _SMALL_PART else value.adjusted() - 3)
    return Numeral(value.quantize(place).normalize(), place / 2)


def _fraction(
    match: re.Match[str], part: Decimal | int, of: Decimal | int, *, over: bool = False
) -> Number | None:
    """So many parts of so many; None where that is no part."""
    if part >= of:
        return None
    return Number(*match.span(), "fraction", (_fraction_of(part, of),), over=over)


def _part_of_scale(start: int, end: int, part: Decimal, scale: Decimal, of: int) -> Number:
    """So many halves or quarters of a scale: "one and a half million"."""
    return Number(start, end, "words", (Numeral(part * scale, scale / of),), scale)


# -- in Chinese ---------------------------------------------------------------------------------


def _small(raw: str) -> Decimal | None:
    if raw.isdigit():
        return Decimal(raw)
    numeral = read_han(raw)
    return None if numeral is None else numeral.value


def _han_in(_: str, match: re.Match[str]) -> Number | None:
    """每十个中就有一个."""
    of, part = _small(match.group("hanin_of")), _small(match.group("hanin_n"))
    return None if of is None or part is None else _fraction(match, part, of)


def _han_half(plain: str, match: re.Match[str]) -> Number | None:
    if match.group() == "大半" and not _MOST_OF.search(plain, match.start() - 4, match.start()):
        return None  # 人散了大半, 能解决一大半
    if match.group() == "半" and plain[match.start() - 1 : match.start()] != "近":
        return _words(match, _HALF, _QUARTER)
    return _fraction(match, 1, 2, over=match.group() in ("过半", "大半"))


# 占大半, 超过大半: a part of a whole that is told.
_MOST_OF: Final = re.compile("(?:占|超过?|达|近)[了到据]?$")


def _han_fold(_: str, match: re.Match[str]) -> Number | None:
    """翻一番: so many times doubled."""
    fold = _small(match.group("fan") or "一")
    if fold is None or not 1 <= fold <= 10:
        return None
    return Number(*match.span(), "multiple", (Numeral(Decimal(2) ** int(fold), _HALF),))


def _han_part(_: str, match: re.Match[str]) -> Number | None:
    """三分之二, 百分之五."""
    of, part = _small(match.group("of")), match.group("part")[: LONGEST + 1]
    numerals = read_digits(part, "zh-hans") if part[0].isdigit() else (read_han(part),)
    numeral = numerals[0] if numerals else None
    if not of or numeral is None:
        return None
    over = match.group("part_over") is not None
    if of in (100, 1000, 10000):
        return Number(*match.span(), "percent", (numeral.times(100 / of),), over=over)
    return Number(*match.span(), "fraction", (_fraction_of(numeral.value, of),), over=over)


# -- with a sign or a stroke --------------------------------------------------------------------

_VULGAR: Final = {
    "½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅙": (1, 6),
    "⅛": (1, 8),
}  # fmt: skip
# "3/4 of", "1/4 mile": elsewhere two digits with a stroke are a date or a score.
_BEFORE_SLASH: Final = tuple("占超过约近达逾足")  # 占比首次超过1/3
_AFTER_SLASH: Final = re.compile(r" (?:of|dari|bagian|mile|cup|inch|acre|hectare)|的")


def _mixed(match: re.Match[str], whole: Decimal, part: int, of: int) -> Number | None:
    """A fraction with a whole before it or none: 10 1/2, 2½, "three and a half"."""
    if part >= of or not whole:
        return _fraction(match, part, of)
    return _words(match, whole + _fraction_of(part, of).value, _ONE / (2 * of))


def _sign(_: str, match: re.Match[str]) -> Number | None:
    return _mixed(match, Decimal(match.group("sign_n") or 0), *_VULGAR[match.group("vulgar")])


def _slash(plain: str, match: re.Match[str]) -> Number | None:
    part, of = int(match.group("slash_p")), int(match.group("slash_of"))
    whole = match.group("slash_n")
    told = (
        whole is not None
        or _AFTER_SLASH.match(plain, match.end())
        or plain[match.start() - 1 : match.start()] in _BEFORE_SLASH
    )
    return _mixed(match, Decimal(whole or 0), part, of) if told and 0 < part < of <= 16 else None


_ALONE: Final = re.compile(r" *[+-]? ?((\d)/(\d\d?)) *")


def alone(plain: str) -> Number | None:
    """ "3/4" where nothing stands beside it: a person who marks it means the fraction."""
    match = _ALONE.fullmatch(plain)
    if match is None or int(match.group(2)) >= int(match.group(3)):
        return None
    part = _fraction_of(int(match.group(2)), int(match.group(3)))
    return Number(*match.span(1), "fraction", (part,))


# -- in English ---------------------------------------------------------------------------------

_SCALES: Final = {
    "dozen": Decimal(12), "hundred": Decimal(100),
    **{word: Decimal(10) ** power for word, power in data.ENGLISH_POWERS.items()},
}  # fmt: skip


def _english_scaled(_: str, match: re.Match[str]) -> Number:
    """ "Half a million", "a quarter-billion"."""
    scale = _SCALES[match.group("scaled_of")]
    share = _HALF if match.group("scaled_p") == "half" else _QUARTER
    return _part_of_scale(*match.span(), share, scale, 4 if share == _HALF else 8)


def _english_mixed(_: str, match: re.Match[str]) -> Number:
    """ "One and a half million", "two and three quarter million", "half a thousand"."""
    part = _HALF
    if match.group("mixed_n"):
        of = 2 if match.group("mixed_q") == "half" else 4
        count = data.ENGLISH_ONES.get(match.group("mixed_p"), 1)
        part = data.ENGLISH_ONES[match.group("mixed_n")] + Decimal(count) / of
    return _part_of_scale(*match.span(), part, _SCALES[match.group("mixed_of")], 4)


def _english_and(_: str, match: re.Match[str]) -> Number | None:
    """ "Three and a half"."""
    whole = read_words(match.group("and_n"), "en")
    part = data.ENGLISH_ONES.get(match.group("and_p"), 1)
    of = data.ENGLISH_PARTS[match.group("and_of")]
    return None if whole is None or part >= of else _mixed(match, whole.value, part, of)


def _in_words(_: str, match: re.Match[str]) -> Number | None:
    kind = (match.lastgroup or "")[:2]
    words = match.group().replace("a couple of ", "two ")
    if kind == "id" and words.endswith(_ROUND):  # "empat ratusan"
        words = words.removesuffix("an")
    numeral = read_words(words, kind)
    return Number(*match.span(), "words", (numeral,)) if numeral else None


_ROUND: Final = ("puluhan", "ratusan", "ribuan", "jutaan", "miliaran", "triliunan")
_GROUPS: Final = {
    "trio": 3, "foursome": 4, "quartet": 4, "quintet": 5, "sextet": 6, "septet": 7,
}  # fmt: skip


def _group(_: str, match: re.Match[str]) -> Number:
    """ "A score of violinists", "three score", "a trio of presses"."""
    value = _GROUPS.get(match.group("group_of") or "", 20)
    many = data.ENGLISH_ONES.get(match.group("group_n") or "one", 1)
    return _words(match, Decimal(value * many), _ONE)


def _every(_: str, match: re.Match[str]) -> Number:
    """ "Every third apartment": one in three."""
    of = data.ENGLISH_PARTS.get(match.group("every_of") or "", 2)
    end = match.end() - match.group().endswith(" ")
    return Number(match.start(), end, "fraction", (_fraction_of(1, of),))


def _whole(raw: str, language: str) -> Decimal:
    """The whole of a share, as digits or in words; 0 where it cannot be read."""
    digits = raw.replace(",", "").replace(".", "")
    numeral = None if digits.isdigit() else read_words(raw, language)
    return Decimal(digits) if digits.isdigit() else numeral.value if numeral else Decimal(0)


def _english_in(_: str, match: re.Match[str]) -> Number | None:
    """ "Nine in ten", "two in every hundred"."""
    of = match.group("in_of")
    of = f"one {of}" if of in ("hundred", "thousand") else of.replace("hundreds", "hundred")
    return _fraction(match, data.ENGLISH_ONES[match.group("in_n")], _whole(of, "en"))


def _one_in(_: str, match: re.Match[str]) -> Number:
    """ "1 in 20", "1 in twenty-one", "3 dari 10"."""
    part = _fraction_of(int(match.group("one_n")), _whole(match.group("one_of"), "en"))
    return Number(*match.span(), "fraction", (part,))


def _cash_in(_: str, match: re.Match[str]) -> Number | None:
    """ "37 of every 100 yuan", "$3 in every $10": of money, so many per cent."""
    of = Decimal(match.group("cash_of") or match.group("coin_of"))
    part = Decimal(match.group("cash_n").replace(",", "."))
    if part >= of:
        return None
    return Number(*match.span(), "percent", (Numeral(part * 100 / of, _HALF),))


def _cent_in(_: str, match: re.Match[str]) -> Number | None:
    """ "97 dari 100": so many of a hundred whose noun was told before."""
    return _fraction(match, Decimal(match.group("cent_n")), 100)


def _indonesian_in(_: str, match: re.Match[str]) -> Number | None:
    """ "Satu dari delapan belas"."""
    few = data.INDONESIAN_ONES[match.group("idin_n")]
    return _fraction(match, few, _whole(match.group("idin_of"), "id"))


_HALF_YEAR: Final = (
    *("first ", "second ", "in the ", "for the ", "during the ", "over the ", "this ", "last "),
    *("next ", "previous ", "the other ", "coming ", "latter "),
)


def _english_half(plain: str, match: re.Match[str]) -> Number | None:
    if plain.endswith(_HALF_YEAR, 0, match.start()):
        return None
    return _fraction(match, 1, 2)


_AFTER_A_PART: Final = re.compile(
    rf" ?(?:$|[,.;:)—-]|of |below|above|off |more|less|fewer|{COMPARED_UP}|{COMPARED_DOWN}|the |"
    r"its |their |to |from |in |since |compared|over |last |this |a year|year|share|stake|on |by |"
    r"was |is )"
)
_BEFORE_A_PART: Final = re.compile(
    r"(?:by|nearly|about|almost|over|than|roughly|around|some|least|most|only|just|to|is|was|up|"
    r"down) $"
)


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
    if count == "a" and of in _ONE_LESS and _is_one_more(plain, match, of):
        return None  # "two plants have closed and a third is in talks"
    part = 1 if count in ("a", "an", "remaining") else data.ENGLISH_ONES[count]
    if _AND_A_HALF.search(plain[max(0, start - 12) : start]):
        return None  # "an hour and a half"
    of_a_year = of == 4 and part > 1 and _OF_A_YEAR.search(plain, start - 14, start)
    if of_a_year or (of == 4 and _BEFORE_NOW.match(plain, end)):
        return None  # "the preceding three quarters", "a quarter in advance"
    over = " good " in match.group()
    if part < of and (scaled := _OF_A_SCALE.match(plain, end)):
        return _rounded_part(start, scaled.end(), part, of, _SCALES[scaled.group(1)], over=over)
    return _fraction(match, part, of, over=over)


def _rounded_part(
    start: int, end: int, part: int, of: int, scale: Decimal, *, over: bool = False
) -> Number:
    """ "Two thirds of a million", "tiga perempat juta": a part of a scale, to one."""
    value = Numeral((Decimal(part) / of * scale).quantize(_ONE), scale / (2 * of))
    return Number(start, end, "words", (value,), scale, over)


def _is_one_more(plain: str, match: re.Match[str], of: int) -> bool:
    """ "Nine families came and a tenth is looking", "opened two and will add a third in May": one
    of the things that were counted shortly before, no part of anything."""
    start, end = match.span()
    if "quarter" in match.group() or plain.startswith(" of ", end):
        return False
    adds = _ADDS_ONE.search(plain, max(0, start - 14), start)
    if not (_IS.match(plain, end) or (adds and _ONE_GOES_ON.match(plain, end))):
        return False
    return _ONE_LESS[of].search(plain, max(0, start - 150), start) is not None


_IS: Final = re.compile(
    r",? (?:is|was|has|had|will|would|could|may|opened|opens|follows|followed|started|closed) "
)
_ADDS_ONE: Final = re.compile(
    r"(?:^|[.;:!?] |(?<![a-z])(?:and|add(?:s|ed|ing)?|buil(?:d|ds|t|ding)|open(?:s|ed|ing)?|with|"
    r"plan(?:s|ned|ning)?|order(?:s|ed|ing)?|launch(?:es|ed|ing)?|start(?:s|ed|ing)?|gets?|got|"
    r"buys?|bought|wants?|wanted|for|before) )$"
)
_ONE_GOES_ON: Final = re.compile(
    r"(?:,|\.|;|$| (?:in|at|by|near|on|next|later|this|from|outside) )"
)
_COUNTED_SO: Final = (
    "two|2|both|second three|3|third four|4|fourth five|5|fifth six|6|sixth seven|7|seventh"
    " eight|8|eighth nine|9|ninth ten|10|tenth eleven|11|eleventh"
)
# What was counted before one more: "three of the bridges are closed, and a fourth is to follow".
_ONE_LESS: Final = {
    of: re.compile(rf"(?<![a-z\d.,$-])(?:{words})(?![\w.,%-]?\d)(?= [a-z])(?! (?:per|in \d))")
    for of, words in enumerate(_COUNTED_SO.split(), 3)
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


def _multiple(plain: str, match: re.Match[str]) -> Number | None:
    start, end = match.span()
    word = match.group()
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
    return Number(start, end, "multiple", (Numeral(value, _HALF),))


# -- in Indonesian ------------------------------------------------------------------------------


def _indonesian_scaled(_: str, match: re.Match[str]) -> Number:
    """ "satu setengah miliar", "setengah juta": so many and a half of a scale."""
    whole = data.INDONESIAN_ONES[match.group("ids_n")] if match.group("ids_n") else 0
    scale = Decimal(10) ** data.INDONESIAN_POWERS[match.group("ids_of")]
    return _part_of_scale(*match.span(), whole + _HALF, scale, 4)


def _indonesian_part(plain: str, match: re.Match[str]) -> Number | None:
    """ "Sepertiga", "tiga perempat juta"."""
    if not match.group("id_n") and not match.group().startswith("se"):
        return None
    part = data.INDONESIAN_ONES[match.group("id_n")] if match.group("id_n") else 1
    of = data.INDONESIAN_PARTS[match.group("id_of")]
    scaled = _INDONESIAN_SCALE.match(plain, match.end()) if part < of else None
    if scaled is None:
        return _fraction(match, part, of)
    scale = Decimal(10) ** data.INDONESIAN_POWERS[scaled.group(1)]
    return _rounded_part(match.start(), scaled.end(), part, of, scale)


def _halved(_: str, match: re.Match[str]) -> Number:
    return Number(*match.span(), "halved", (_fraction_of(1, 2),))


_INDONESIAN_SCALE: Final = re.compile(r" (ribu|juta|miliar|triliun)(?![a-z])")
_READERS: Final[dict[str, Callable[[str, re.Match[str]], Number | None]]] = {
    "hanpart": _han_part, "hanin": _han_in, "half": _han_half, "fold": _han_fold,
    "slash": _slash, "sign": _sign, "one_in": _one_in, "cash_in": _cash_in,
    "cent_in": _cent_in,
    "en_scaled": _english_scaled, "en_mixed": _english_mixed, "en_and": _english_and,
    "en_part": _english_part, "en_in": _english_in, "en_half": _english_half,
    "en_fold": _multiple, "en_every": _every, "en_group": _group,
    "en_words": _in_words, "id_words": _in_words, "id_part": _indonesian_part,
    "id_in": _indonesian_in, "id_scaled": _indonesian_scaled,
    # "a day and a half"
    "en_one": lambda _, match: _words(match, _ONE, Decimal("0.1")),
    # "half as many again"
    "en_again": lambda _, match: Number(
        *match.span(), "multiple", (Numeral(Decimal("1.5"), Decimal("0.05")),)
    ),
    # "dua setengah kali lipat"
    "id_mixed": lambda _, match: _words(
        match, data.INDONESIAN_ONES[match.group("idm_n")] + _HALF, _QUARTER
    ),
    "id_fold": lambda _, match: Number(*match.span(), "multiple", (Numeral(Decimal(2), _HALF),)),
    "id_half": lambda _, match: _fraction(match, 1, 2),
    **dict.fromkeys(("halved", "en_halved"), _halved),
}  # fmt: skip
