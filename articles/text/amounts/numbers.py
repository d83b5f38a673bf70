"""Numerals found in a text, each with its scale.

Works on the plain shadow (plain.py). One pass: every rule looks a bounded way around a match.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from sys import maxsize
from typing import Final

from articles.text.alternatives import at_place, first_characters, one_of, tree
from articles.text.amounts import currency_data as money
from articles.text.amounts import number_data as data
from articles.text.amounts.number_patterns import HAN, OPENING, PATTERNS
from articles.text.amounts.number_types import ONE, Number
from articles.text.amounts.number_words import written
from articles.text.amounts.numerals import (
    LONGEST,
    Numeral,
    han_scale,
    read_digits,
    read_han,
    read_han_pair,
    read_words,
    tidy,
)
from articles.text.spans import overlaps
from articles.text.word_tables import scan


def find_numbers(
    plain: str, language: str, text: str = "", masks: Sequence[tuple[int, int]] = ()
) -> Iterator[Number]:
    """The numbers of a text in order, none overlapping; refused ones carry the reason.

    `text` is the text as printed, where it is known: capitals tell "10M" from "10m". What `masks`,
    spans in order, cover is passed over.
    """
    reach = 0
    covered = iter(masks)
    left, right = next(covered, _NONE)
    for match in scan(OPENING, PATTERNS, plain):
        start, end = match.span()
        if start < reach:
            continue
        while right <= start:
            left, right = next(covered, _NONE)
        if match.lastgroup in _IN_DIGITS:
            if left < end and not _may_scale(plain, end):
                continue
            number: Number | None = _digits(plain, start, end, language)
        else:
            number = _read(plain, match, start, end, language)
        if number is None:
            continue
        if number.form != "digits" or number.scale is not ONE:
            number = _with_rest(plain, number)
        elif language == "en" and "M" in text[number.end : number.end + 2]:
            number = _in_capital(text, number)
        reach = number.end
        if left >= reach or not overlaps(masks, number.start, reach):
            yield number


_NONE: Final = (maxsize, maxsize)
# Of digits alone: no group, or that of digits.
_IN_DIGITS: Final = (None, "digits")


def _read(plain: str, match: re.Match[str], start: int, end: int, language: str) -> Number | None:
    # Each alternative of the pattern is one group around all others: the last to close.
    kind = match.lastgroup or ""
    if kind == "han":
        return _han(plain, start, end)
    number = written(plain, match, kind)
    if number is None and kind == "slash":
        # 22/4 is a date or a score: its digits stand alone.
        alone = "slash_n" if match.group("slash_n") else "slash_p"
        return _digits(plain, *match.span(alone), language)
    if number is not None and kind in ("sign", "slash"):
        return _part_scaled(plain, number)
    return number


def _part_scaled(plain: str, number: Number) -> Number:
    """ "2½ million", "10 1/2 billion"."""
    word = _SCALE.match(plain, number.end)
    if word is None:
        return number
    scale = data.SCALES[word.group(1).replace("-", " ")][1]
    return Number(number.start, word.end(), "words", (number.readings[0].times(scale),), scale)


# -- digits and their scale ---------------------------------------------------------------------

_HAN_SCALE: Final = re.compile(
    r" ?(?:个(?=多?亿))?[余多]?"
    r"(?:十(?!字|分)|百(?!分|货|帕)|千(?![瓦克米赫卡焦伏帕])|万(?![元宝]?达|象)|亿)+"
)
# Scales that mean one thing to one reader and another to the next: refused, never guessed.
_REFUSED: Final = re.compile(r" ?(?:兆(?![瓦赫字比位欧帕伏])|bili?[uy]u?n(?![a-z]))")
_SCALES: Final = tree(sorted((w.replace(" ", "[ -]") for w in data.SCALES), key=len, reverse=True))
_SCALE: Final = re.compile(rf"(?:-?an)?[ -]?({_SCALES})(?![a-z])")
_LETTER: Final = re.compile(r" ?([kmbt])(?![a-z0-9])")
# Whether any of these may stand there: behind most digits none does.
_MAY_SCALE: Final = at_place(
    rf"(?:-?an)?[ -]?(?:{_SCALES})", r" ?(?:bil|[kmbt](?![a-z0-9]))", " ?[个余多兆十百千万亿]"
)
_BEFORE_SCALE: Final = (" ", "-")
_SCALE_BEGINS: Final = first_characters(_MAY_SCALE.pattern) or frozenset()
_MORE_DIGITS: Final = re.compile(r"(?:零| )?(\d{1,4}(?:\.\d{1,4})?)")
_CURRENCY_RIGHT: Final = re.compile(
    "[ -](?:"
    + tree([*money.CODES, *money.ENGLISH_CURRENCIES, *money.INDONESIAN_CURRENCIES, "p"])
    + ")(?![a-z])"
)
_CURRENCY_LEFT: Final = re.compile(
    "(?:[$€£¥₩]|(?<![a-z])(?:"
    + tree(re.escape(sign) for sign in money.PREFIXES if sign.isascii() and sign[0].isalpha())
    + ")) ?$"
)


def _may_scale(plain: str, end: int) -> bool:
    first = plain[end : end + 1]
    if first not in _SCALE_BEGINS:
        return False
    if first in _BEFORE_SCALE and plain[end + 1 : end + 2] not in _SCALE_BEGINS:
        return False
    return _MAY_SCALE.match(plain, end) is not None


def _digits(plain: str, start: int, end: int, language: str) -> Number:
    raw = "0" + plain[start:end] if plain[start] == "." else plain[start:end]
    if end - start > LONGEST:
        return Number(start, end, "digits", (), refused="too_long")
    scale, scale_end, over, decided = ONE, end, False, language
    scaled = _may_scale(plain, end)
    refused = _REFUSED.match(plain, end) if scaled else None
    if refused is not None or plain[start - 1 : start] == "兆":
        end = end if refused is None else refused.end()
        return Number(start, end, "digits", (), refused="ambiguous_scale")
    if scaled:
        scale, scale_end, over, decided = _scale(plain, start, end, language)
    readings = read_digits(raw, decided)
    if not readings:
        return Number(start, scale_end, "digits", (), refused="malformed")
    if scale is ONE:
        return Number(start, scale_end, "digits", readings, ONE, over)
    readings = tuple([one.times(scale) for one in readings])
    number = Number(start, scale_end, "digits", readings, scale, over)
    summed = plain[scale_end - 1] in "万亿" or plain.startswith("零", scale_end)
    return _sum(plain, number) if summed and scale >= 1000 else number


def scale_follows(plain: str, at: int) -> bool:
    """Whether digits that end at `at` go on with a scale or with 余, 多: then they are no year."""
    return bool(
        _HAN_SCALE.match(plain, at)
        or _SCALE.match(plain, at)
        or plain[at : at + 1] in tuple("余多")
    )


def _scale(plain: str, start: int, end: int, language: str) -> tuple[Decimal, int, bool, str]:
    """The scale after digits: (factor, end, whether 余 or 多 is in it, deciding language)."""
    latin = plain[end : end + 2].isascii()
    han = None if latin else _HAN_SCALE.match(plain, end)
    if han is not None:
        places = han.group().lstrip(" 个余多")
        over = "余" in han.group() or "多" in han.group()
        return han_scale(places), han.end(), over, "zh-hans"
    word = _SCALE.match(plain, end)
    if word is not None:
        decided, factor = data.SCALES[word.group(1).replace("-", " ")]
        return factor, word.end(), False, decided
    letter = _LETTER.match(plain, end)
    if letter is not None and (
        _CURRENCY_LEFT.search(plain[max(0, start - 24) : start])
        or _CURRENCY_RIGHT.match(plain, letter.end())
    ):
        table = data.LETTER_SCALES.get(language, {})
        if letter.group(1) in table:
            return table[letter.group(1)], letter.end(), False, language
    if language != "id":
        return _attached(plain, start, end, language)
    return ONE, end, False, language


def _attached(plain: str, start: int, end: int, language: str) -> tuple[Decimal, int, bool, str]:
    """The scale of the British press: "1.36m people", "up 18k", "77m euros"; "the 300m bridge"
    is a length."""
    letter = _ATTACHED.match(plain, end)
    if letter is None:
        return ONE, end, False, language
    kind, behind = letter.group(1), letter.end()
    meant = "." in plain[start:end] or (kind != "b" and _MANY.match(plain, behind))
    if kind == "k":
        meant = meant or end - start > 1
    elif kind == "m":
        length = _LENGTH_OF.search(plain, max(0, start - 50), start)
        if length is not None and not _OF_UNITS.match(plain, behind):
            return ONE, end, False, language  # "a rated head of 130m"
        meant = language == "en" and (
            meant
            or _CURRENCY_RIGHT.match(plain, behind)
            or _IN_MILLIONS.search(plain, start - 160, start)
            or _IN_MILLIONS.search(plain, behind, behind + 160)
        )
    return (
        (data.LETTER_SCALES["en"][kind], behind, False, "en")
        if meant
        else (ONE, end, False, language)
    )


# "10M users", "1,674.5 M": but 3M is a company, M4 a road.
_CAPITAL: Final = re.compile(r" ?M(?![\w-])")


def _in_capital(text: str, number: Number) -> Number:
    letter = _CAPITAL.match(text, number.end)
    figure = text[number.start : number.end]
    spaced = text[number.end : number.end + 1] == " "
    if letter is None or len(figure) < 2 or (spaced and "." not in figure):
        return number
    million = Decimal(1_000_000)
    readings = tuple(one.times(million) for one in number.readings)
    return replace(number, end=letter.end(), readings=readings, scale=million)


_ATTACHED: Final = re.compile(
    r"(?:(?:(?<=\.\d)|(?<=\.\d\d)) (?=k))?([kmb])"
    r"(?![a-z0-9]| (?:long|wide|high|tall|deep|thick|above|below|race|runner|sprint|"
    r"hurdle|final|freestyle|relay|swim|from|north|south|east|west|away|"
    r"(?:(?!people|men|women|users)[a-z]+[- ])?(?:bridge|tunnel|tower|dam|quay|pier|berth|viaduct|"
    r"skyscraper|mast|chimney|statue|shaft|trench|pool|wall|fence|runway|vessel|ship|barge|cable|"
    r"stretch|span|drop|radius|turbine|platform|corridor|jetty|breakwater|embankment)(?![a-z]))"
    r"|-(?:long|wide|high|tall|deep|thick))"
)
_MANY: Final = re.compile(
    r" (?:[a-z]{3,14} ){0,2}?(?:[a-z]{2,}[a-rt-z]s|people|men|women)(?![a-z])"
)
_OF_UNITS: Final = re.compile(r" (?:(?:kilo)?met(?:re|er)s|km|miles|feet)(?![a-z])")
# What metres measure, and no sum of money: that was read before.
_LENGTH_OF: Final = re.compile(
    r"(?<![a-z])(?:heights?|lengths?|depths?|widths?|altitudes?|elevations?|heads?|diameters?|"
    r"spans?|draughts?|drafts?|distances?|breadths?|radius|thickness|visibility|wingspans?|beam|"
    r"circumference|drop|headroom|clearance)(?: (?:of|is|was|to|at|by|reach(?:es|ed)|"
    r"exceed(?:s|ed|ing)?|up to|about|around|nearly|over|just|only|some|roughly|almost|more than|"
    r"less than|at least|between|between \d+m? and))+ $"
)
# Other amounts near by that are written so say how an "m" is meant.
_IN_MILLIONS: Final = re.compile(
    r"\d(?:bn|tn)(?![a-z])|[$£€¥]\d[\d.,]{0,12}m(?![a-z0-9])|\dm" + _CURRENCY_RIGHT.pattern
)


def _sum(plain: str, number: Number) -> Number:
    """1亿2000万: a smaller part straight after a scale adds to it."""
    for _ in range(3):
        more = _MORE_DIGITS.match(plain, number.end)
        if more is None:
            break
        scale, end, over, _ = _scale(plain, number.end, more.end(), "zh-hans")
        part = Decimal(more.group(1)) * scale
        if not 0 < part < number.scale or (scale == 1 and more.group()[0] == " "):
            break
        places = len(more.group().partition(".")[2])
        whole = Numeral(tidy(number.value + part), Decimal("0.5").scaleb(-places) * scale)
        number = Number(number.start, end, "digits", (whole,), scale, over)
        if scale == 1:
            break
    return number


# -- numerals in Chinese characters -------------------------------------------------------------

# 二十几万, 十几名: more than so many; 几十万 and 数百 say too little.
_SOME: Final = re.compile(rf"([{HAN}]*[十百千])零?几([万亿]*)")
# 十几天, 十几岁, 二十几号 say when or who, not how many.
_VAGUE: Final = tuple("天年岁月日号点遍回次代句步级层里元块")


def _some(plain: str, raw: str, start: int, end: int) -> Number | None:
    some = _SOME.fullmatch(raw)
    numeral = read_han(some.group(1)) if some else None
    if some is None or numeral is None:
        return None
    if not some.group(2) and plain.startswith(_VAGUE, end):
        return None
    scale = han_scale(some.group(2)) if some.group(2) else ONE
    return Number(start, end, "han", (numeral.times(scale),), scale, over=True)


_COUNTS: Final = tuple("人户总件次票天倍张套辆台项亩只头家亡点岁日多少半")
_AFTER_PLACE: Final = {"千": tuple("瓦克米赫"), "百": tuple("分货帕")}
# 一二线城市, 二三产业: ranks. 一二三: digits one by one are years, floors, verses.
_ORDERS: Final = re.compile("[类线级产季期等层届号月年日次]|、")
_TEN_THOUSAND: Final = Decimal(10_000)
_POSITIONAL: Final = re.compile("[零〇一二三四五六七八九]{2,}")
_REFUSED_BEGINS: Final = (" ", "兆", "b")
_MORE_BEGINS: Final = ("余", "多")
_MORE_HAN: Final = re.compile(r"[余多]([十百千万亿]+)(?![瓦克米])")
_PRICE: Final = re.compile("[一二三四五六七八九]{2}折")  # 五五折 is 55 per cent of the price


def _han(plain: str, start: int, end: int) -> Number | None:
    raw = plain[start:end]
    if raw[0] == "数" and plain[start - 1 : start] in _COUNTS:
        raw, start = raw[1:], start + 1  # 人数一千零五十
        if not raw:
            return None
    if "几" in raw or "数" in raw:
        return _some(plain, raw, start, end)
    behind = plain[end : end + 1]
    refused = behind in _REFUSED_BEGINS and _REFUSED.match(plain, end)
    if refused or plain[start - 1 : start] == "兆":
        return Number(start, end, "han", (), refused="ambiguous_scale")
    # 千瓦, 百分点 and the like belong to the unit: the numeral ends before them.
    while raw and plain[end : end + 1] in _AFTER_PLACE.get(raw[-1], ()):
        raw, end = raw[:-1], end - 1
    over = False
    pair = read_han_pair(raw) if len(raw) > 1 else None
    if pair is not None:
        if _ORDERS.match(plain, end) or (raw == "三五" and plain.startswith(("个", "名"), end)):
            return None
        scale = _TEN_THOUSAND if pair[0].value >= _TEN_THOUSAND else ONE
        return Number(start, end, "han", pair[:1], scale, high=pair[1])
    price = behind == "折" and _PRICE.match(plain, start)
    alone = len(raw) == 1 or price or _POSITIONAL.fullmatch(raw) is None
    numeral = read_han(raw) if alone else None
    if numeral is None:
        return None
    more = _MORE_HAN.match(plain, end) if plain[end : end + 1] in _MORE_BEGINS else None
    if more is not None:
        numeral, over, end = numeral.times(han_scale(more.group(1))), True, more.end()
    scale = _TEN_THOUSAND if numeral.value >= _TEN_THOUSAND else ONE
    return Number(start, end, "han", (numeral,), scale, over)


# -- what is added in words: "3 hundred and 21", "3 million and a half" --------------------------

_SMALL: Final = one_of((*data.ENGLISH_ONES, *data.ENGLISH_TENS))
_NO_SCALE: Final = r"(?![\d%a-z]|[.,]\d|[ -](?:per|hundred|thousand|million|billion|trillion))"
_HUNDREDS: Final = re.compile(rf" (?P<hundreds>\d) hundred{_NO_SCALE}")
_REST: Final = re.compile(rf" and (?P<rest>\d\d?|(?:{_SMALL})(?:-(?:{_SMALL}))?){_NO_SCALE}")
# "3 million and a third were sold": a part of something else.
_PART: Final = re.compile(
    r" and (?P<part>an?|one|two|three) (?P<of>half|thirds?|quarters?)"
    r"(?<!a third)(?<!one third)(?![a-z-]| (?:of|were|was|are|is|have|has|had|said|"
    r"will|would|from|to|in|per)(?![a-z]))(?: (?P<scale>million|billion)(?![a-z]))?|"
    r" and (?:a|one) third(?=$|[.,;:)])"
)


def _with_rest(plain: str, number: Number) -> Number:
    """A number with what is added to it in words; the same number where nothing is."""
    if not plain.startswith(" ", number.end) or len(number.readings) != 1:
        return number
    if number.form == "digits" and number.scale == 1000:
        if hundreds := _HUNDREDS.match(plain, number.end):
            number = _plus(number, Decimal(hundreds.group("hundreds")) * 100, hundreds.end())
            return _with_small(plain, number)
        return number
    if number.form == "digits" and number.scale == 100:
        return _with_small(plain, number)
    if plain.startswith(" and ", number.end):
        return _with_part(plain, number)
    return number


def _with_small(plain: str, number: Number) -> Number:
    rest = _REST.match(plain, number.end)
    if rest is None:
        return number
    word = rest.group("rest")
    small = Numeral(Decimal(word), Decimal(0)) if word.isdigit() else read_words(word, "en")
    return _plus(number, small.value, rest.end()) if small and 0 < small.value < 100 else number


def _with_part(plain: str, number: Number) -> Number:
    """A half, thirds or quarters: of the scale where one was named last, of one where none was."""
    last = plain[number.start : number.end].rsplit(" ", 1)[-1]
    power = data.ENGLISH_POWERS.get(last)
    if power is None and (number.form != "words" or last == "hundred"):
        return number
    part = _PART.match(plain, number.end)
    if part is None:
        return number
    of = data.ENGLISH_PARTS[(part.group("of") or "third").rstrip("s")]
    count = data.ENGLISH_ONES.get(part.group("part") or "a", 1)
    if part.group("scale"):
        power = data.ENGLISH_POWERS[part.group("scale")]
    scale = Decimal(10) ** (power or 0)
    share = (Decimal(count) / of * scale).quantize(Decimal("0.0001"))
    return _plus(number, share, part.end())


def _plus(number: Number, value: Decimal, end: int) -> Number:
    one = number.readings[0]
    whole = replace(one, value=one.value + value, half_width=Decimal("0.5"))
    return replace(number, end=end, readings=(whole,))
