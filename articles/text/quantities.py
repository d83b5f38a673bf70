"""Quantities of a text: value in base units, unit, bound, role, base and the other readings.

What the rules mean is in the project's reading design; numerals, units and cues are read by the
modules of those names. Offsets are code points into the text that was given.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Final

from articles.text import bases, counting, cues, units
from articles.text.bases import Base
from articles.text.masks import joined, line_masks
from articles.text.measuring import Measured, measure
from articles.text.numbers import find_numbers, scale_follows
from articles.text.periods import Period, find_times, moved
from articles.text.plain import plain as shadow

LANGUAGES: Final = ("en", "id", "zh-hans")


@dataclass(frozen=True, slots=True)
class Alternative:
    """Another reading of the same span, and why it is possible (a code)."""

    value: Decimal
    value_max: Decimal | None
    unit: str
    role: str
    reason: str
    half_width: Decimal = Decimal(0)


@dataclass(frozen=True, slots=True)
class Quantity:
    """One number as a text states it.

    `start`, `end` span the number with its unit, its bound and its word of change; `core` spans
    numeral, scale and unit alone. Values are in the base unit, signed; percent is 4.5.
    comparator: = > >= < <= ~, about the magnitude. role: level, growth, multiple, share.
    """

    start: int
    end: int
    text: str
    value: Decimal
    value_max: Decimal | None
    unit: str
    comparator: str
    role: str
    half_width: Decimal
    base: Base | None
    rule: str
    alternatives: tuple[Alternative, ...] = ()
    core: tuple[int, int] = (0, 0)
    conversion: bool = False


def tidy(value: Decimal) -> Decimal:
    """The same value without an exponent or idle zeros: 1E+3 becomes 1000."""
    whole = value.normalize()
    exponent = whole.as_tuple().exponent
    return whole.quantize(Decimal(1)) if isinstance(exponent, int) and exponent > 0 else whole


def read_quantities(
    text: str, *, language: str, published: date | None = None
) -> tuple[Quantity, ...]:
    """The quantities of a sentence or of a whole text, in order; linear in its length."""
    return tuple(
        quantity for line in _lines(text, language, published) for quantity in _read_line(line)
    )


# -- the language of a line ---------------------------------------------------------------------

_HAN_CHARACTER: Final = re.compile("[一-鿿]")
_TELLING: Final = {
    "en": re.compile(r"\b(?:the|of|and|in|to|by|from|was|were|with|for|at|its|has)\b"),
    "id": re.compile(
        r"\b(?:yang|dan|di|dari|pada|dengan|untuk|ini|itu|ke|tahun|akan|dalam|juga)\b"
    ),
}


def line_language(line: str, language: str) -> str:
    """The language whose rules a line is read by: articles quote, and reprint, other languages."""
    head = line[:600]
    han = len(_HAN_CHARACTER.findall(head))
    if han * 5 > len(head):
        return "zh-hans"
    english = len(_TELLING["en"].findall(head))
    indonesian = len(_TELLING["id"].findall(head))
    if language == "id" and english >= 2 + 2 * indonesian:
        return "en"
    if language == "en" and indonesian >= 2 + 2 * english:
        return "id"
    if language == "zh-hans" and han == 0 and max(english, indonesian) >= 2:
        return "en" if english >= indonesian else "id"
    return language


# -- what the surroundings say ------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Line:
    """One line of a text: as printed, its shadow, its offset, its language, its times."""

    text: str
    plain: str
    offset: int
    language: str
    times: list[Period]

    def times_near(self, start: int, end: int) -> list[Period]:
        low = bisect_left(self.times, start - 160, key=lambda time: time.core[0])
        high = bisect_left(self.times, end + 120, key=lambda time: time.core[0])
        return self.times[low:high]


def read_figures(
    text: str, *, language: str, published: date | None = None
) -> tuple[tuple[Quantity, ...], tuple[Period, ...]]:
    """The quantities and the periods of a text, its expressions of time being read once.

    The same as read_quantities and read_periods, except that each line is read by the rules of
    its own language.
    """
    quantities: list[Quantity] = []
    periods: list[Period] = []
    for line in _lines(text, language, published):
        quantities.extend(_read_line(line))
        periods.extend(moved(time, line.offset) for time in line.times if time.role != "weak")
    return tuple(quantities), tuple(periods)


def _lines(text: str, language: str, published: date | None) -> Iterator[_Line]:
    language = language if language in LANGUAGES else "en"
    offset = 0
    for printed in text.split("\n"):
        plain = shadow(printed)
        local = line_language(plain, language)
        yield _Line(printed, plain, offset, local, find_times(printed, plain, local, published))
        offset += len(printed) + 1


def _read_line(line: _Line) -> Iterator[Quantity]:
    # A bare number that may be a year is one only where no unit follows it.
    spans = [
        time.core for time in line.times if time.role != "weak" or not _has_unit(line, time.core[1])
    ]
    masks = joined([*spans, *line_masks(line.plain)])
    previous: Quantity | None = None
    for measured in measure(line.text, line.plain, masks, line.language):
        previous = _describe(line, measured, previous)
        yield previous


def _has_unit(line: _Line, at: int) -> bool:
    if scale_follows(line.plain, at) or re.match(r"[.,]?\d", line.plain[at : at + 2]):
        return True
    if units.unit_after(line.plain, at, line.language) is not None:
        return True
    counted = counting.counted_after(line.plain, at, line.language)
    return counted is not None and (counted.known or line.language == "zh-hans")


def _describe(line: _Line, measured: Measured, previous: Quantity | None) -> Quantity:
    plain, language = line.plain, line.language
    start, end = measured.start, measured.end
    comparator = "="
    bound = cues.bound_before(plain, start, language)
    if bound is None and start < measured.number.start:
        # 每年送出绿电约97亿千瓦时: what the rate is per stands before the bound
        inner = cues.bound_before(plain, measured.number.start, language)
        bound = (min(start, inner[0]), inner[1]) if inner is not None else None
    behind = cues.bound_after(plain, end, language)
    if bound is not None:
        start, comparator = bound
    if behind is not None and comparator in ("=", "~"):
        end, comparator = behind
    if measured.number.over and comparator == "=":
        comparator = ">"
    meaning = _meaning(line, measured, start, end, previous)
    sign = -1 if meaning.sign == "-" or _minus(plain, start) else 1
    base = _base(line, measured, meaning, previous)
    first = measured.number.readings[0]
    top = measured.top.readings[0].value if measured.top is not None else None
    value = _scaled(measured, first.value) * sign
    top_value = None if top is None else tidy(_scaled(measured, top) * sign)
    return Quantity(
        start=line.offset + meaning.start,
        end=line.offset + meaning.end,
        text=line.text[meaning.start : meaning.end],
        value=tidy(value),
        value_max=top_value,
        unit=measured.code,
        comparator=comparator,
        role=meaning.role,
        half_width=tidy(first.half_width * measured.factor),
        base=base,
        rule=measured.rule,
        alternatives=_alternatives(line, measured, meaning, sign),
        core=(line.offset + measured.start, line.offset + measured.end),
        conversion=_is_conversion(line, measured, previous),
    )


def _scaled(measured: Measured, value: Decimal) -> Decimal:
    return value * measured.factor + measured.plus


def _minus(plain: str, start: int) -> bool:
    """A sign before the digits: "-3.5%", not the dash of a range or a compound."""
    return bool(re.search(r"(?:^|[\s(:：，,])-$", plain[max(0, start - 2) : start]))


_CONVERSION: Final = re.compile(
    r"(?:[(（;；,，] ?|(?:atau|or|约合|折合|合|setara)(?: dengan)?(?: sekitar| about| around|"
    r" roughly| kurang lebih|约)? ?)$"
)


def _is_conversion(line: _Line, measured: Measured, previous: Quantity | None) -> bool:
    """Whether an amount is the one before it in another currency: "(about $1.46 trillion)"."""
    if previous is None or not units.is_currency(measured.code):
        return False
    gap = line.plain[previous.end - line.offset : measured.start]
    other = units.is_currency(previous.unit) and previous.unit != measured.code
    if not other or len(gap) > 40:
        return False
    bound = cues.bound_before(line.plain, measured.start, line.language)
    left = line.plain[: bound[0] if bound else measured.start][-30:]
    return _CONVERSION.search(left) is not None


@dataclass(frozen=True, slots=True)
class _Meaning:
    """Role and sign of a number, and the span with the word that gives them."""

    role: str
    sign: str
    start: int
    end: int
    rule: str = ""


_RELATIVE: Final = ("percent", "percentage_point", "ratio", "permille")


def _meaning(
    line: _Line, measured: Measured, start: int, end: int, previous: Quantity | None
) -> _Meaning:
    plain, language, code = line.plain, line.language, measured.code
    relative = code in _RELATIVE
    multiple = code == "ratio" and measured.rule in ("multiple", "times")
    change = cues.change_before(plain, start, language, strict=not relative)
    if change is not None and measured.rule != "halved":
        role = "multiple" if multiple and not _adds_times(measured, language) else "growth"
        sign = "+" if role == "multiple" else change.sign
        return _Meaning(role, sign, change.start, end, "change_before")
    after = cues.change_after(plain, end, language) if relative else None
    if after is not None and not multiple:
        return _Meaning("growth", after.sign, start, after.end, "change_after")
    if multiple:
        return _Meaning("multiple", "+", start, after.end if after else end)
    if measured.rule == "halved":
        return _Meaning("growth", "-", start, end)
    if not relative:
        return _Meaning("level", "+", start, end)
    if code == "percentage_point":
        return _Meaning("growth", cues.sentence_sign(plain, start, language), start, end)
    listed = _listed(line, measured, previous)
    if listed is not None:
        return _Meaning(listed[0], listed[1], start, end, "listed")
    moved_by = cues.moved_by(plain, start, language)
    if moved_by is not None:
        return _Meaning("growth", moved_by, start, end, "moved_by")
    if previous is not None and previous.role == "growth" and plain.endswith(" by ", 0, start):
        return _Meaning("growth", "-" if previous.value < 0 else "+", start, end, "listed")
    role, sign = cues.percent_role(plain, start, language)
    return _Meaning(role or "share", sign, start, end)


def _adds_times(measured: Measured, language: str) -> bool:
    """增长N倍 and "increase by N times" add N times the base; "naik N kali lipat" reaches N."""
    return measured.rule == "times" and language != "id"


_LIST_GAP: Final = re.compile(
    r"(?:\s|、|,|，|和|及|与|以及|and|dan|serta|&|pada|in|di|for|untuk|respectively|masing-masing|"
    r"\(|\)|tahun|年|的|month-on-month|year-on-year|yoy|qtq|mtm|y/y|compared with|compared to|"
    r"after|versus|against|from|dibandingkan|dibanding|dari|setelah|growth)*"
)


def _listed(line: _Line, measured: Measured, previous: Quantity | None) -> tuple[str, str] | None:
    """Role and sign from the number before in a list: 分别增长10.6%、30.6%."""
    if previous is None or previous.unit != measured.code:
        return None
    low, high = previous.end - line.offset, measured.start
    if not 0 < high - low <= 60:
        return None
    gap = line.plain[low:high]
    for time in line.times_near(low, high):
        if low <= time.core[0] and time.core[1] <= high:
            gap = gap.replace(line.plain[time.core[0] : time.core[1]], "")
    if _LIST_GAP.fullmatch(gap) is None:
        return None
    return previous.role, "-" if previous.value < 0 else "+"


def _base(
    line: _Line, measured: Measured, meaning: _Meaning, previous: Quantity | None
) -> Base | None:
    times = line.times_near(meaning.start, meaning.end)
    if meaning.role == "level":
        return bases.level_base(line.plain, meaning.start, meaning.end, times, line.language)
    if meaning.role == "share":
        return bases.level_base(line.plain, meaning.start, meaning.end, times, line.language)
    base = bases.growth_base(line.plain, meaning.start, meaning.end, times, line.language)
    if base is None and previous is not None and previous.base is not None:
        gap = line.plain[previous.end - line.offset : meaning.start]
        near = 0 <= meaning.start - (previous.end - line.offset) <= 60
        if near and not re.search(r"[。！？\n]|[.!?] ", gap):
            return previous.base
    return base


def _alternatives(
    line: _Line, measured: Measured, meaning: _Meaning, sign: int
) -> tuple[Alternative, ...]:
    first = measured.number.readings[0]
    found = [
        Alternative(
            tidy(_scaled(measured, one.value) * sign), None, measured.code, meaning.role,
            one.reason, tidy(one.half_width * measured.factor),
        )
        for one in measured.number.readings[1:]
    ]  # fmt: skip
    half_width = tidy(first.half_width * measured.factor)
    behind = line.plain[measured.end : measured.end + 14]
    if measured.rule == "times" and meaning.role == "multiple":
        if re.match(r" (?:more|higher|larger|greater|bigger|faster)|.{0,3}lebih", behind):
            value = tidy(first.value + 1)
            found.append(
                Alternative(value, None, "ratio", "multiple", "times_more_than", half_width)
            )
        elif meaning.rule == "change_before":
            value = tidy(first.value)
            found.append(
                Alternative(value, None, "ratio", "growth", "grew_by_so_many_times", half_width)
            )
    if measured.code == "percent" and meaning.role == "growth":
        noun = cues.percent_role(line.plain, meaning.start, line.language)[0]
        if noun in ("share", "level"):
            value = tidy(_scaled(measured, first.value) * sign)
            found.append(
                Alternative(
                    value, None, "percentage_point", "growth", "percent_of_a_rate", half_width
                )
            )
    return tuple(found)


# -- one number that a person marked or typed ---------------------------------------------------


class UnreadableNumber(ValueError):
    """A string holds no number that can be read; `code` says why.

    Codes: no_number, several_numbers, ambiguous_scale, malformed, too_long.
    """

    def __init__(self, code: str, raw: str) -> None:
        super().__init__(f"{code}: {raw[:80]!r}")
        self.code = code


def read_number(
    raw: str, language: str, *, published: date | None = None
) -> tuple[Alternative, ...]:
    """The readings of one number as printed ("2.511,44 miliar yuan"), the likeliest first.

    A number without a unit has the unit "". Raises UnreadableNumber.
    """
    quantities = read_quantities(raw, language=language, published=published)
    if len(quantities) > 1:
        raise UnreadableNumber("several_numbers", raw)
    if quantities:
        return readings(quantities[0])
    plain = shadow(raw)
    local = language if language in LANGUAGES else "en"
    numbers = list(find_numbers(plain, local))
    if not numbers:
        raise UnreadableNumber("no_number", raw)
    if len(numbers) > 1:
        raise UnreadableNumber("several_numbers", raw)
    number = numbers[0]
    if not number.readings:
        raise UnreadableNumber(number.refused, raw)
    return tuple(
        Alternative(tidy(one.value), None, "", "level", one.reason, tidy(one.half_width))
        for one in number.readings
    )


def readings(quantity: Quantity) -> tuple[Alternative, ...]:
    """A quantity as its list of readings: its own first (reason ""), then the alternatives."""
    own = Alternative(
        quantity.value, quantity.value_max, quantity.unit, quantity.role, "", quantity.half_width
    )
    return (own, *quantity.alternatives)


def readings_at(
    text: str, start: int, end: int, *, language: str, published: date | None = None
) -> tuple[Alternative, ...]:
    """The readings of the number that stands at a span of a passage, the likeliest first.

    Where the passage gives the number a sign or a unit that the span leaves out, the passage
    decides; the span read alone follows. Raises UnreadableNumber where neither holds a number.
    """
    found = [
        quantity
        for quantity in read_quantities(text, language=language, published=published)
        if quantity.core[0] < end and start < quantity.core[1]
    ]
    inside = tuple(reading for quantity in found for reading in readings(quantity))
    try:
        alone = read_number(text[start:end], language, published=published)
    except UnreadableNumber:
        if not inside:
            raise
        alone = ()
    seen = {(one.value, one.unit) for one in inside}
    return inside + tuple(one for one in alone if (one.value, one.unit) not in seen)
