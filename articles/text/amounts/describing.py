"""What the words around a number make of it: bound, role, sign, base, the other readings."""

import re
from dataclasses import replace
from decimal import Decimal
from typing import Final

from articles.text.amounts import (
    bases,
    bases_of_levels,
    bounds_english,
    cues,
    cues_han,
    roles,
    spells,
    units,
)
from articles.text.amounts.bases import Base
from articles.text.amounts.figures import Alternative, Line, Quantity
from articles.text.amounts.meanings import Meaning, meaning_of
from articles.text.amounts.number_types import ONE, Measured, Number
from articles.text.amounts.numerals import SIGNIFICANT, Numeral, tidy
from articles.text.spans import shared
from articles.text.word_tables import listed


def describe(line: Line, measured: Measured, previous: Quantity | None) -> Quantity:
    """A measured number of a line as a quantity; `previous` is the one before it."""
    plain, number, at = line.plain, measured.number, measured.start
    start, end, comparator = _bounded(line, measured, previous)
    meaning = meaning_of(line, measured, start, end, previous)
    sign = -1 if meaning.sign == "-" else 1
    if number.start > at and plain[number.start - 1] in "-−":
        sign = -1  # "RMB -212 million"
    if "-" in plain[at - 2 if at > 2 else 0 : at] and _minus(plain, at):
        sign = -1
        sign_at = at - (2 if plain.endswith(" ", 0, at) else 1)
        meaning = replace(meaning, start=min(meaning.start, sign_at))
    low, high, role = meaning.start, meaning.end, meaning.role
    readings, top, code = number.readings, measured.top, measured.code
    half_width = _wide(measured, number, readings[0])
    several = (
        len(readings) > 1 or (role == "growth" and code == "percent") or measured.rule == "times"
    )
    core = (line.offset + at, line.offset + measured.end)
    return Quantity(
        # The same offset is the same object: a long text has many.
        core[0] if low == at else line.offset + low,
        core[1] if high == measured.end else line.offset + high,
        shared(line.text[low:high]),
        _scaled(measured, number, readings[0], sign),
        None if top is None else _scaled(measured, top, top.readings[0], sign),
        shared(code),
        comparator,
        role,
        half_width,
        _base(line, measured, meaning, previous),
        measured.rule,
        _alternatives(line, measured, meaning, sign, half_width) if several else (),
        core,
        previous is not None and _is_conversion(line, measured, previous),
    )


_PAST: Final = ("melewati", "menembus", "pass", "cross", "beyond")
_ALONG: Final = frozenset(
    "count:" + noun
    for noun in listed(
        "village regency county district city town province state country region river mountain"
        " lake bridge tunnel island intersection station gate checkpoint road"
    )
)


def _goes_past(plain: str, at: int, measured: Measured) -> bool:
    """ "Pipanya melewati tujuh desa": where something goes, no bound."""
    return measured.code in _ALONG and measured.number.value < _MANY and plain.startswith(_PAST, at)


_MANY: Final = 100
# "60-an persen", "86 ribuan": about so many.
_SOME: Final = re.compile(
    r"\d(?:-?an| ?(?:rb|ribu|jt|juta|miliar|triliun)-?an)(?![a-z])|"
    r"(?:puluh|ratus|ribu|juta|miliar|triliun)an(?![a-z])"
)
_SPREAD: Final = re.compile(r"(?:di )?kisaran |berkisar ")


def _bounded(line: Line, measured: Measured, previous: Quantity | None) -> tuple[int, int, str]:
    """Where a number with its words of bound begins and ends, and the comparator they make."""
    plain, language = line.plain, line.language
    start, end = measured.start, measured.end
    comparator = "="
    bound = _bound(plain, measured, language)
    behind = cues.bound_after(plain, end, language)
    if behind is None and language == "id":
        behind = _little_more(plain, measured)
    if bound is not None:
        start, comparator = bound
    if behind is not None and comparator in ("=", "~"):
        end, comparator = behind
    if comparator == "<=" and language == "id":
        on = _goes_on(line, measured, start, previous) or _raised_to(plain, start, measured)
        comparator = "=" if on else comparator
    if comparator == "=" and measured.number.over:
        comparator = ">"
    if language == "en":
        comparator = bounds_english.bounded(plain, start, measured, comparator)
    elif comparator == "=" and language == "id":
        some = "an" in plain[measured.number.start : (measured.top or measured.number).end + 4]
        comparator = "~" if some and _SOME.search(plain, measured.start, end) else "="
    elif comparator == "=":
        comparator = cues_han.loosely(plain, measured.number.start, end, measured.number.form)
    if measured.top is not None and _SPREAD.match(plain, start):
        comparator = "="  # "di kisaran 12-15 persen": the range says it all
    return start, end, comparator


def _bound(plain: str, measured: Measured, language: str) -> tuple[int, str] | None:
    """The bound before a measured number, as (where it begins, sign)."""
    start, first = measured.start, measured.number.start
    bound = cues.bound_before(plain, start, language)
    if bound is None and start < first:
        # 每年送出绿电约97亿千瓦时: what the rate is per stands before the bound
        inner = cues.bound_before(plain, first, language)
        bound = (min(start, inner[0]), inner[1]) if inner is not None else None
    if bound is None:
        of_part = language == "zh-hans" and measured.code in units.RELATIVE
        return cues_han.bound_of_part(plain, start) if of_part else None
    if bound[1] == ">" and _goes_past(plain, bound[0], measured):
        return None
    if measured.code in _SPANS and spells.is_paid_over(plain, start):
        return None  # "repaid over 20 years"
    if plain.endswith(" from ", 0, start) and not bounds_english.is_lowest(
        plain, bound[0], measured
    ):
        return None
    return bound


_SPANS: Final = ("year", "month", "week")


def _little_more(plain: str, measured: Measured) -> tuple[int, str] | None:
    """ "Luasnya 11 kilometer persegi lebih sedikit": somewhat more, where nothing is compared."""
    end = measured.end
    if not plain.startswith(_LITTLE, end):
        return None
    if measured.code in units.RELATIVE or measured.code.startswith("count:"):
        return None
    low = max(0, measured.start - 60, plain.rfind(". ", 0, measured.start))
    compared = _COMPARED.search(plain, low, end + 40)
    return None if compared else (end + len(_LITTLE), ">")


_LITTLE: Final = " lebih sedikit"
_COMPARED: Final = re.compile(
    r"(?<![a-z])(?:di|mem)?banding(?:kan|an)?(?![a-z])|(?<![a-z])(?:daripada|ketimbang)(?![a-z])|"
    r"lebih sedikit (?:[a-z]+ )?dari(?![a-z])"
)


def _goes_on(line: Line, measured: Measured, start: int, previous: Quantity | None) -> bool:
    """ "Rp 14.115 per dolar hingga Rp 14.190 per dolar": the other end of a range, no bound."""
    if previous is None or previous.unit != measured.code:
        return False
    return start - (previous.end - line.offset) <= 1


# "Kecepatannya dinaikkan bertahap sampai 385 km/jam": what a change led to, no bound
_RAISED: Final = re.compile(
    r"(?<![a-z])(?:(?:di|me)?naik(?:kan)?|meningkat|ditingkatkan|turun|diturunkan|melonjak|melesat|"
    r"bertambah|ditambah|berkurang|dikurangi|dipangkas|menyusut|susut|tumbuh|anjlok|merosot|"
    r"melambung|membengkak|meroket)(?: (?:terus|bertahap|perlahan|tajam|drastis))? $"
)


def _raised_to(plain: str, start: int, measured: Measured) -> bool:
    if measured.code in units.RELATIVE or not plain.startswith(("sampai ", "hingga "), start):
        return False
    return _RAISED.search(plain, start - 40, start) is not None


def _is_as_printed(measured: Measured, number: Number) -> bool:
    """Whether a few digits stand for themselves; those are read without idle zeros."""
    alone = number.form == "digits" and number.scale is ONE and measured.factor is ONE
    return alone and number.end - number.start <= SIGNIFICANT


def _scaled(measured: Measured, number: Number, reading: Numeral, sign: int) -> Decimal:
    """The value of a reading, in base units."""
    value = reading.value
    if sign > 0 and not measured.plus and _is_as_printed(measured, number):
        return value
    if measured.factor is not ONE:
        value *= measured.factor
    if measured.plus:
        value += measured.plus
    return tidy(-value if sign < 0 else value)


def _wide(measured: Measured, number: Number, reading: Numeral) -> Decimal:
    """Half the last printed place of a reading, in base units."""
    if _is_as_printed(measured, number):
        return reading.half_width
    half = reading.half_width
    return tidy(half if measured.factor is ONE else half * measured.factor)


def _minus(plain: str, start: int) -> bool:
    """A sign before the digits: "-3.5%", not the dash of a range or a compound."""
    if plain.endswith("- ", 0, start):  # "sebesar - 3,1 persen"
        return _MINUS_APART.search(plain, start - 14, start) is not None
    if not plain.endswith("-", 0, start):
        return False
    return start == 1 or _BEFORE_MINUS.match(plain, start - 2) is not None


_BEFORE_MINUS: Final = re.compile(r"[\s(:：，,、\u4e00-\u9fff]")
_MINUS_APART: Final = re.compile(
    r"(?<![a-z])(?:sebesar|yakni|yaitu|menjadi|mencapai|tumbuh|terkontraksi|adalah) - $"
)
_CONVERSION: Final = re.compile(
    r"(?:[(（;；,，] ?|(?:atau|or|约合|折合|合|setara)(?: dengan)?(?: sekitar| about| around|"
    r" roughly| kurang lebih|约)? ?)$"
)


def _is_conversion(line: Line, measured: Measured, previous: Quantity) -> bool:
    """Whether an amount is the one before it in another currency: "(about $1.46 trillion)"."""
    code, other = measured.code, previous.unit
    if measured.start - (previous.end - line.offset) > _CONVERTED_WITHIN or code == other:
        return False
    if not (units.is_currency(code) and units.is_currency(other)):
        return False
    bound = cues.bound_before(line.plain, measured.start, line.language)
    left = line.plain[: bound[0] if bound else measured.start][-30:]
    return _CONVERSION.search(left) is not None


_CONVERTED_WITHIN: Final = 40
_STOP: Final = re.compile(r"[。！？\n.!?](?:(?<![.!?])|(?= ))")


def _base(
    line: Line, measured: Measured, meaning: Meaning, previous: Quantity | None
) -> Base | None:
    plain, start, end, language = line.plain, meaning.start, meaning.end, line.language
    if meaning.role in ("level", "share"):
        if not line.times:
            return None
        sentence = cues.sentence_start(plain, start, language, bases.LEFT_WINDOW)
        near = line.times_from(sentence, end)
        return (
            bases_of_levels.level_base(plain, sentence, start, end, near, language)
            if near
            else None
        )
    times = line.times_near(start, end) if line.times and measured.rule != "spread" else []
    base = bases.growth_base(plain, start, end, times, language)
    if base is not None and base.text == "annually" and measured.code.endswith("/year"):
        return None  # "will rise by 400 cars annually": how often
    if base is None and previous is not None and previous.base is not None:
        low = previous.end - line.offset
        if 0 <= start - low <= 60 and not _STOP.search(plain, low, start):
            points = previous.unit == "percentage_point" and measured.code != previous.unit
            return bases.carried(previous.base, plain[low:start], points=points)
    return base


_MORE_TIMES: Final = re.compile(r" (?:more|higher|larger|greater|bigger|faster)|.{0,3}lebih")


def _alternatives(
    line: Line, measured: Measured, meaning: Meaning, sign: int, half_width: Decimal
) -> tuple[Alternative, ...]:
    number = measured.number
    first, *others = number.readings
    found = [
        Alternative(
            _scaled(measured, number, one, sign), None, measured.code, meaning.role,
            one.reason, _wide(measured, number, one),
        )
        for one in others
    ]  # fmt: skip
    if measured.rule == "times" and meaning.role == "multiple":
        if _MORE_TIMES.match(line.plain, measured.end, measured.end + 14):
            value = tidy(first.value + 1)
            found.append(
                Alternative(value, None, "ratio", "multiple", "times_more_than", half_width)
            )
        elif meaning.rule == "change_before":
            value = tidy(first.value)
            found.append(
                Alternative(value, None, "ratio", "growth", "grew_by_so_many_times", half_width)
            )
    grew = measured.code == "percent" and meaning.role == "growth"
    if grew and roles.is_of_a_part(line.plain, meaning.start, line.language):
        value = _scaled(measured, number, first, sign)
        found.append(
            Alternative(value, None, "percentage_point", "growth", "percent_of_a_rate", half_width)
        )
    return tuple(found)
