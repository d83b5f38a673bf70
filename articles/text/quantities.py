"""Quantities of a text: value in base units, unit, bound, role, base and the other readings.

What the rules mean is in the project's reading design; numerals, units and cues are read by the
modules of those names. Offsets are code points into the text that was given.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Final

from articles.text import cues, units
from articles.text.masks import Mask, find_masks
from articles.text.numbers import Number, find_numbers
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
class Base:
    """What a number is compared with, or the earlier time that a level belongs to."""

    text: str
    start: date | None
    end: date | None
    kind: str


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


@dataclass(frozen=True, slots=True)
class Measured:
    """A number with its unit, before anything around it has been read."""

    number: Number
    start: int
    end: int
    code: str
    factor: Decimal
    rule: str
    top: Number | None = None  # the other end of a range
    known: bool = True


def tidy(value: Decimal) -> Decimal:
    """The same value without an exponent or idle zeros: 1E+3 becomes 1000."""
    whole = value.normalize()
    exponent = whole.as_tuple().exponent
    return whole.quantize(Decimal(1)) if isinstance(exponent, int) and exponent > 0 else whole


def read_quantities(
    text: str, *, language: str, published: date | None = None
) -> tuple[Quantity, ...]:
    """The quantities of a sentence or of a whole text, in order; linear in its length."""
    plain = shadow(text)
    language = language if language in LANGUAGES else "en"
    found: list[Quantity] = []
    start = 0
    for line in plain.split("\n"):
        local = line_language(line, language)
        for measured in _measure(line, local):
            previous = found[-1] if found and found[-1].start >= start else None
            found.append(_describe(text, line, start, measured, local, previous))
        start += len(line) + 1
    return tuple(found)


# -- the language of a line ---------------------------------------------------------------------

_TELLING: Final = {
    "en": re.compile(r"\b(?:the|of|and|in|to|by|from|was|were|with|for|at|its|has)\b"),
    "id": re.compile(
        r"\b(?:yang|dan|di|dari|pada|dengan|untuk|ini|itu|ke|tahun|akan|dalam|juga)\b"
    ),
}


def line_language(line: str, language: str) -> str:
    """The language whose rules a line is read by: articles quote, and reprint, other languages."""
    head = line[:600]
    han = sum("一" <= char <= "鿿" for char in head)
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


# -- numbers with units -------------------------------------------------------------------------


def _measure(line: str, language: str) -> Iterator[Measured]:
    masks = find_masks(line, language)
    numbers = [n for n in find_numbers(line, language) if not _masked(n, masks)]
    skip = -1
    for index, number in enumerate(numbers):
        if number.start < skip or not number.readings:
            continue
        measured = _one(line, number, numbers[index + 1 : index + 2], language)
        if measured is not None:
            skip = measured.end
            yield measured


def _masked(number: Number, masks: list[Mask]) -> bool:
    low, high = 0, len(masks)
    while low < high:
        middle = (low + high) // 2
        if masks[middle].end <= number.start:
            low = middle + 1
        else:
            high = middle
    return low < len(masks) and masks[low].start < number.end


_LINK: Final = {
    "en": re.compile(r" ?(?:-|~) ?| to | or "),
    "id": re.compile(r" ?(?:-|~) ?| hingga | sampai | s/d | sampai dengan "),
    "zh-hans": re.compile(r" ?(?:-|~|至|到) ?"),
}
_BETWEEN: Final = {
    "en": (re.compile(r"between (?:[^ ]{1,3} ?)?$"), re.compile(r" and ")),
    "id": (re.compile(r"antara (?:[^ ]{1,3} ?)?$"), re.compile(r" dan | hingga | sampai ")),
    "zh-hans": (re.compile(r"$^"), re.compile(r"$^")),
}
_FROM: Final = re.compile(r"(?:\bfrom|\bdari|从|由|自) ?(?:[^ ]{1,3} ?)?$")


def _range(line: str, number: Number, end: int, following: list[Number], language: str) -> bool:
    """Whether the next number is the other end of a range that begins with this one."""
    if not following or not following[0].readings or number.form not in ("digits", "words", "han"):
        return False
    top = following[0]
    low = line[max(0, number.start - 14) : number.start]
    opening, link = _BETWEEN[language]
    between = re.sub(
        r"^%|^ (?:percent|persen)|(?:us|hk)?[$£€¥] ?$|rp\.? ?$", "", line[end : top.start]
    )
    if link.fullmatch(between) and opening.search(low):
        return True
    if _LINK[language].fullmatch(between) is None or _FROM.search(low):
        return False
    return top.value > 0 and top.form == number.form


def _one(line: str, number: Number, following: list[Number], language: str) -> Measured | None:
    if number.form == "multiple":
        return Measured(number, number.start, number.end, "ratio", Decimal(1), "multiple")
    if number.form in ("fraction", "percent"):
        code = "ratio" if number.form == "fraction" else "percent"
        return Measured(number, number.start, number.end, code, Decimal(1), number.form)
    top = following[0] if _range(line, number, number.end, following, language) else None
    if top is not None and not number.scaled and top.scaled:
        number = _scaled_like(number, top)
    last = top or number
    currency = units.currency_before(line, number.start)
    if currency is not None and number.form == "digits":
        start, code = currency
        suffix, end = units.per_after(line, last.end, language)
        return Measured(number, start, end, code + suffix, Decimal(1), "currency", top)
    over = cues.bound_after(line, last.end, language) if language == "zh-hans" else None
    at = over[0] if over is not None and over[1] == ">" else last.end
    if over is not None and over[1] == ">":
        last = replace(last, over=True)
        number = replace(number, over=True)
    unit = _unit(line, last, at, language)
    if unit is None:
        return None
    suffix, end = units.per_after(line, unit.end, language)
    start = number.start
    if not suffix:
        suffix, start = units.per_before(line, number.start, unit.code, language)
    code = unit.code + suffix
    return Measured(number, start, end, code, unit.factor, "unit", top, unit.known)


def _scaled_like(number: Number, top: Number) -> Number:
    """The low end of "620至680万": the scale stands once, behind the high end."""
    raw = top.readings[0]
    plain_digits = raw.value.normalize()
    scale = Decimal(1)
    for power in (12, 11, 9, 8, 7, 6, 5, 4, 3, 2, 1):
        step = Decimal(10) ** power
        if raw.half_width * 2 >= step / 10**6 and plain_digits >= step:
            scale = step
            break
    readings = tuple(
        replace(one, value=one.value * scale, half_width=one.half_width * scale)
        for one in number.readings
    )
    return replace(number, readings=readings, scaled=True)


_TENTHS: Final = re.compile(r"成(半)?(?![立功员本为果绩熟品交都就长效])")
_TIMES: Final = {
    "en": re.compile(
        r"[ -](?:times|fold)(?= (?:as|that|those|the|its|more|higher|larger|greater|faster|bigger|over|from|what|"
        r"compared|since|in value|their|longer|cheaper|last)|[,.;)]|$)|[ -]?x(?![a-z0-9])"
    ),
    "id": re.compile(r" kali(?: lipat| (?=lebih|dari|dibanding|daripada|jumlah))"),
    "zh-hans": re.compile("倍"),
}
_SMALL_HAN: Final = re.compile("[一两二三四五六七八九十]{1,2}$")


def _unit(line: str, number: Number, at: int, language: str) -> units.Unit | None:
    tenths = _TENTHS.match(line, at)
    if tenths is not None and number.value <= 10:
        return units.Unit("tenths+" if tenths.group(1) else "tenths", Decimal(10), tenths.end())
    times = _TIMES[language].match(line, at)
    if times is not None:
        return units.Unit("ratio", Decimal(1), times.end())
    unit = units.unit_after(line, at, language)
    if unit is not None and not (number.form == "han" and number.value < 2):
        return unit
    counted = units.counted_after(line, at, language)
    if counted is None:
        return _bare(line, number, at, language)
    if number.form == "han" and number.value < 10 and not counted.known:
        return None
    if number.form == "han" and number.value < 2:
        return None
    if counted.code == "count:unit" and not counted.known:
        noun = units.noun_before(line, number.start, language)
        if noun is not None:
            return replace(counted, code=noun)
    return counted


def _bare(line: str, number: Number, at: int, language: str) -> units.Unit | None:
    """A number with a scale and no unit counts what was named last: "mencapai 318,7 juta"."""
    if not number.scaled or number.form == "han":
        return None
    noun = units.noun_before(line, number.start, language)
    return units.Unit(noun or "count:unit", Decimal(1), at, True, False)


# -- what the surroundings say ------------------------------------------------------------------


def _describe(
    text: str, line: str, offset: int, measured: Measured, language: str, previous: Quantity | None
) -> Quantity:
    number, code = measured.number, measured.code
    half_ten = code == "tenths+"
    if code.startswith("tenths"):
        code = "percent"
    start, end = measured.start, measured.end
    bound = cues.bound_before(line, start, language)
    behind = cues.bound_after(line, end, language)
    comparator = "="
    if bound is not None:
        start, comparator = bound
    if behind is not None and bound is None:
        end, comparator = behind
    if number.over and comparator == "=":
        comparator = ">"
    role, sign, start, end = _role(line, start, end, measured, code, language, previous, offset)

    def scaled(value: Decimal) -> Decimal:
        whole = value * measured.factor + (5 if half_ten else 0)
        return tidy(-whole if sign == "-" else whole)

    first = number.readings[0]
    top = measured.top.readings[0] if measured.top is not None else None
    alternatives = [
        Alternative(
            scaled(one.value), None, code, role, one.reason, tidy(one.half_width * measured.factor)
        )
        for one in number.readings[1:]
    ]
    return Quantity(
        start=offset + start,
        end=offset + end,
        text=text[offset + start : offset + end],
        value=scaled(first.value),
        value_max=None if top is None else scaled(top.value),
        unit=code,
        comparator=comparator,
        role=role,
        half_width=tidy(first.half_width * measured.factor),
        base=None,
        rule=measured.rule,
        alternatives=tuple(alternatives),
        core=(offset + measured.start, offset + measured.end),
        conversion=False,
    )


def _role(
    line: str,
    start: int,
    end: int,
    measured: Measured,
    code: str,
    language: str,
    previous: Quantity | None,
    offset: int,
) -> tuple[str, str, int, int]:
    relative = code in ("percent", "percentage_point", "ratio", "permille")
    change = cues.change_before(line, start, language, strict=not relative)
    if change is not None:
        fold = measured.rule == "multiple" or (
            code == "ratio" and measured.rule == "unit" and language == "id"
        )
        return ("multiple" if fold else "growth"), change.sign, change.start, end
    if relative:
        after = cues.change_after(line, end, language)
        if after is not None:
            fold = measured.rule in ("multiple", "unit") and code == "ratio"
            return ("multiple" if fold else "growth"), after.sign, start, after.end
    if code == "ratio" and measured.rule in ("multiple", "unit"):
        return "multiple", "+", start, end
    if not relative:
        return "level", "+", start, end
    role, sign = cues.percent_role(line, start, language)
    return role or "share", sign, start, end


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
