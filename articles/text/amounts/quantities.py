"""Quantities of a text: value in base units, unit, bound, role, base and the other readings.

What the rules mean is in the project's reading design; numerals, units and cues are read by the
modules of those names. Offsets are code points into the text that was given.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from typing import Final, NamedTuple

from articles.text.amounts import counting, masks_latin, tables_indonesian, tables_loose, units
from articles.text.amounts.bases import Base
from articles.text.amounts.bases_tables import DatedHead, dated_head, goes_on, with_bases
from articles.text.amounts.describing import describe
from articles.text.amounts.figures import Alternative, Line, Quantity
from articles.text.amounts.masks import is_name
from articles.text.amounts.masks_lines import line_masks
from articles.text.amounts.measuring_lines import LineMeasurer
from articles.text.amounts.number_types import Measured
from articles.text.amounts.number_words import alone
from articles.text.amounts.numbers import find_numbers, scale_follows
from articles.text.amounts.numerals import tidy
from articles.text.amounts.prices import priced
from articles.text.amounts.prices_han import told
from articles.text.amounts.rates_indonesian import as_told
from articles.text.amounts.retelling import (
    REMEMBERED,
    keeps_english_notation,
    of_country,
    of_goods,
    spelt_again,
    swapped,
)
from articles.text.amounts.tables import (
    Cell,
    Column,
    read_first_row,
    read_head,
    read_labelled,
    read_row,
)
from articles.text.amounts.tables_loose import names_units
from articles.text.languages import line_language
from articles.text.plain import plain as shadow
from articles.text.spacing import close_up, led_back
from articles.text.spans import joined, lines_at_once
from articles.text.times.dates import counted_from
from articles.text.times.period import Period
from articles.text.times.period_frame import frame_of
from articles.text.times.period_told import Told
from articles.text.times.periods import find_times, read_atoms, read_times, settled

__all__ = [
    "Alternative",
    "Base",
    "Quantity",
    "UnreadableNumber",
    "read_number",
    "read_quantities",
    "readings",
    "readings_at",
]
LANGUAGES: Final = ("en", "id", "zh-hans")


def read_quantities(
    text: str, *, language: str, published: date | None = None
) -> tuple[Quantity, ...]:
    """The quantities of a sentence or of a whole text, in order; linear in its length."""
    read = _described(text, language, published)
    return tuple(
        quantity for lines in read for _, _, quantities in lines for quantity in quantities
    )


class LineFigures(NamedTuple):
    """The quantities and the periods of the line ``text[start:end]``, in order."""

    start: int
    end: int
    quantities: list[Quantity]
    periods: list[Period]


class _Shown(NamedTuple):
    """A line as printed and as it is read."""

    start: int
    printed: str
    text: str
    plain: str
    places: list[int] | None
    language: str


class _Timed(NamedTuple):
    """A line with its times, and the year that the text last told of."""

    shown: _Shown
    times: list[Period]
    year: int | None


def figures_of_lines(
    text: str, *, language: str, published: date | None = None, title: str = ""
) -> Iterator[list[LineFigures]]:
    """The quantities and the periods of a text, its expressions of time being read once and each
    line by the rules of its own language.

    They come some lines at once, so that what is found in a long text need not be kept; of a text
    of unknown date the ``title`` may tell the year.
    """
    for lines in _described(text, language, published, title):
        yield [
            LineFigures(
                shown.start, shown.start + len(shown.printed), quantities, _periods(text, line)
            )
            for shown, line, quantities in lines
        ]


def _periods(text: str, line: Line) -> list[Period]:
    return [
        settled(text, time, line.offset, line.places) for time in line.times if time.role != "weak"
    ]


def _described(
    text: str, language: str, published: date | None, title: str = ""
) -> Iterator[list[tuple[_Shown, Line, list[Quantity]]]]:
    """The lines of a text with their quantities, at the offsets of the text as printed."""
    language = _known(language)
    reprint = language == "id" and keeps_english_notation(text)
    published = counted_from(published)
    told = Told() if published else Told(known=frame_of(text, title), whole=True)
    timed = (_timed(lines, language, published, told) for lines in lines_at_once(text))
    measurer = LineMeasurer()
    for read in _lines(timed, language, reprint=reprint):
        # Each step goes through all lines before the next one begins.
        masked = [(line, _masks(line)) for _, line in read]
        found = [
            (line, [*find_numbers(line.plain, line.language, line.text, masks)])
            for line, masks in masked
        ]
        numbers = [
            (line, [one for one in some if not is_name(line.plain, one)]) for line, some in found
        ]
        measured = [measurer.measure(line, some) for line, some in numbers]
        yield [
            (one, line, _settled(text, line, some))
            for (one, line), some in zip(read, measured, strict=True)
        ]


def _known(language: str) -> str:
    return language if language in LANGUAGES else "en"


def _timed(
    lines: list[tuple[int, str]], language: str, published: date | None, told: Told
) -> list[_Timed]:
    """Lines with their times, which are found in all of them before they are read."""
    shown = [_shown(start, printed, language) for start, printed in lines]
    found = [(one, find_times(one.plain)) for one in shown]
    atoms = [
        (one, read_atoms(one.text, one.plain, some, one.language, published, told))
        for one, some in found
    ]
    timed = []
    for one, some in atoms:
        times = read_times(one.text, one.plain, some, published, told)
        timed.append(_Timed(one, times, told.year or told.any_year))
    return timed


def _shown(start: int, printed: str, language: str) -> _Shown:
    text, places = close_up(printed, start) or (printed, None)
    plain = shadow(text)
    return _Shown(start, printed, text, plain, places, line_language(plain, language))


def _lines(
    timed: Iterable[list[_Timed]], language: str, *, reprint: bool
) -> Iterator[list[tuple[_Shown, Line]]]:
    """The lines with what those above tell of them: the head of a table, prices, years."""
    rates: dict[str, Quantity] = {}
    prices: list[Quantity] = []
    table = None
    loose: tables_loose.Head | None = None
    head: object = None
    above = [""]
    dated: DatedHead | None = None
    before = caption = ""
    for lines in timed:
        ready = []
        for shown, times, year in lines:
            printed, line, plain = shown.printed, shown.text, shown.plain
            cells = read_row(line, *table) if table is not None else None
            if printed:
                head = None if cells else read_head(line, caption)
                table = head or (table if cells is not None else None)
                if table is None and (first := read_first_row(line, caption)) is not None:
                    table, cells = first, read_row(line, *first)
                if language in _LOOSE and table is None:
                    cells, loose = _read_loosely(line, loose, above, language)
                # What stands above a head holds for the next head of the same table too.
                caption = caption if cells or head is not None else printed
                if not cells and head is None:
                    cells = read_labelled(line) or cells
                above = [*above[-2:], printed] if language == "en" else [printed]
                dated = dated_head(plain, year) or (dated if dated and goes_on(plain) else None)
            read = Line(
                line, plain, 0 if shown.places else shown.start, shown.language, times,
                shown.places, cells, before, reprint, rates, prices, dated,
                _counts_nothing(language, printed, table, cells, bool(head or loose)),
            )  # fmt: skip
            # A bare number that may be a year is one only where no unit follows it.
            times[:] = [
                time
                for time in times
                if not ((time.bare or _unmarked(read, time)) and _has_unit(read, time.core[1]))
            ]
            ready.append((shown, read))
            before = (before + "\n" + plain)[-REMEMBERED:]
        yield ready


_LOOSE: Final = {"en": tables_loose, "id": tables_indonesian}


def _read_loosely(
    line: str, head: tables_loose.Head | None, above: list[str], language: str
) -> tuple[list[Cell] | None, tables_loose.Head | None]:
    """The cells of a row below a head whose columns nothing parts but spaces, and the head that
    holds from here on."""
    by = _LOOSE[language]
    spaced, tabs = line.replace("\t", " "), line.count("\t")
    if head is not None:
        short = 0 < tabs < head.tabs  # some cells are empty: which, the tabs do not tell
        if (cells := [] if short else by.read_row(spaced, head)) is not None:
            return cells, head
    head = by.read_head(spaced, "\n".join(above))
    return None, replace(head, tabs=tabs) if head is not None and tabs else head


def _counts_nothing(
    language: str,
    printed: str,
    table: tuple[re.Pattern[str], list[Column]] | None,
    cells: list[Cell] | None,
    headed: bool,
) -> bool:
    """Whether the figures of a line are years beside a currency, or stand in a row of which some
    cells are empty: its unit may have a scale ("10,000 tons")."""
    if cells == [] and table is not None and "\t" in printed:
        short = printed.count("\t") + 1 < len(table[1])
        return short and any(column.kind == "unit" for column in table[1])
    return language == "en" and headed and names_units(printed)


def _read_cells(line: Line, cells: list[Cell]) -> Iterator[Quantity]:
    """The figures of a row of a table: each is read with the words of its unit beside it."""
    head = line.text[: cells[0].start] if cells else ""
    for cell in cells:
        figure = line.text[cell.start : cell.end]
        words = _TEN_THOUSANDS.match(cell.unit)
        in_percent = not cell.unit and "%" not in figure and "％" not in figure
        raw = figure.translate(_NO_BRACKETS).lstrip("+-−–")
        raw += "%" if cell.growth and in_percent else ""
        sign_of_money = _SIGN.search(cell.unit)
        if sign_of_money is not None:
            rest = cell.unit.replace(sign_of_money.group(), "").strip()
            raw = f"{sign_of_money.group()} {raw} {rest}"
        elif words is not None:
            raw += f" {_IN_WORDS[words.group(1)]} {cell.unit[words.end() :]}"
        elif cell.unit:
            raw += ("" if line.language == "zh-hans" else " ") + cell.unit
            raw = f"期限{raw}" if cell.unit in _SPELLS else raw
        for one in read_quantities(raw, language=line.language)[:1]:
            sign = -1 if figure[0] in "-−–(（" else 1
            start, end = line.offset + cell.start, line.offset + cell.end
            code = one.unit
            if code == "count:unit":
                code = counting.goods_before(shadow(head), len(head), line.language) or code
                if code == "count:unit" and line.language == "id":
                    code = counting.goods_told(line.before, "id") or code
            named = _NAMED_ABOVE.get(code)
            if named is not None and named[0].search(line.before[-_ABOVE:]):
                code = named[1]
            if "人均" in head and units.is_currency(code):
                code += "/person"
            yield replace(
                one, start=start, end=end, text=figure, core=(start, end), unit=code,
                value=one.value * sign, role="growth" if cell.growth else one.role,
                comparator="=", rule="table", base=None,
            )  # fmt: skip


# 成交（套） below a title that names homes
_NAMED_ABOVE: Final = {
    "count:set": (re.compile("房|住宅|公寓"), "count:apartment"),
    "count:product": (re.compile("快递|包裹|邮件"), "count:parcel"),
}
_ABOVE: Final = 300
_NO_BRACKETS: Final = str.maketrans("", "", "()（）")
_SPELLS: Final = ("个月", "年", "周")
# "juta US$": the sign goes before the figure.
_SIGN: Final = re.compile(r"(?i)(?:us|hk)?\$|(?<![a-z])rp(?![a-z])|[€£¥]")
# "10,000 tonnes", "100 million kWh": the scale of an English or Indonesian unit cell.
_TEN_THOUSANDS: Final = re.compile(r"(10,000|100 million|1,000|10\.000|1\.000) ")
_IN_WORDS: Final = {
    "10,000": "ten thousand", "100 million": "hundred million", "1,000": "thousand",
    "10.000": "puluh ribu", "1.000": "ribu",
}  # fmt: skip


def _settled(text: str, line: Line, measured: list[Measured]) -> list[Quantity]:
    """The quantities of a line, at the offsets and with the words of the text as printed."""
    found = _read_line(line, measured)
    if line.dated is not None:
        found = [*with_bases(found, line.dated)]
    return found if line.places is None else [_led_back(text, line.places, one) for one in found]


def _led_back(text: str, places: list[int], quantity: Quantity) -> Quantity:
    start, end = led_back(places, quantity.start, quantity.end)
    core = led_back(places, *quantity.core)
    return replace(quantity, start=start, end=end, text=text[start:end], core=core)


def _masks(line: Line) -> list[tuple[int, int]]:
    """What of a line is no number to be measured; those of a row are read by its head."""
    if line.idle or line.cells:
        return [(0, len(line.plain))]
    said = masks_latin.sayings(line.plain) if line.language == "en" else []
    return joined([*[time.core for time in line.times], *line_masks(line.plain), *said])


def _read_line(line: Line, measured: list[Measured]) -> list[Quantity]:
    if line.idle:
        return []
    if line.cells:
        return [*_read_cells(line, line.cells)]
    found: list[Quantity] = []
    previous: Quantity | None = None
    price: Measured | None = None
    for number in measured:
        one = swapped(number) if line.reprint else number
        if one.code != "percent":
            one = of_goods(line, one, previous)
            one = of_country(line, one) if units.is_currency(one.code) else one
            if line.language == "en":
                one = priced(line, one, previous)
            elif line.language == "id":
                one = as_told(line, one)
        if line.language == "zh-hans":
            one = price = told(line, one, price)
        money = units.is_currency(one.code)
        if money and (_is_exchange(line, one) or spelt_again(line, one, previous)):
            continue
        previous = describe(line, one, previous)
        if "/" in previous.unit and previous.role == "level":
            line.rates[previous.unit.partition("/")[0]] = previous
            line.prices[:] = [*line.prices[-_PRICES:], previous]
        found.append(previous)
    return found


_PRICES: Final = 9


def _is_exchange(line: Line, one: Measured) -> bool:
    """ "Rp 2.370 per yuan", "kurs tengah Rp 16.120": a rate of exchange, no figure of what the text
    tells of."""
    per = one.code.partition("/")[2]
    if line.plain.startswith("= ", one.start - 2) and _ONE.search(
        line.plain, max(0, one.start - 20), one.start
    ):
        return True  # "(1 yuan = Rp2.265)"
    if per in ("CNY", "USD") or one.number.scaled or line.language != "id":
        return per in ("CNY", "USD")
    return _RATE_OF.search(line.plain, one.start - 50, one.start) is not None


_RATE_OF: Final = re.compile(
    r"(?<![a-z])kurs(?:nya)?(?: (?:tengah|jual|beli|acuan|referensi|transaksi|jisdor|bi|bank|"
    r"indonesia|sekitar|rp))* $"
)
_ONE: Final = re.compile(r"(?<![\d.,])1 (?:yuan|dolar as|dolar|dollar as|euro|u\.?s\.? dollar) = $")


def _unmarked(line: Line, time: Period) -> bool:
    """降至2000元: four digits without 年, in a language that writes it behind every year."""
    start, end = time.core
    return line.language == "zh-hans" and line.plain[max(start, end - 4) : end].isdigit()


# Counts of thousands have a comma, but "the 2000 workers" are so many.
_OF_A_YEAR: Final = re.compile(
    r"(?<![a-z])(?:its|their|his|her|our|the|this|whose|[a-z]+'s) (?:19|20)(?!00)\d\d$"
)


def _has_unit(line: Line, at: int) -> bool:
    if scale_follows(line.plain, at) or re.match(r"[.,]?\d", line.plain[at : at + 2]):
        return True
    if line.language == "zh-hans" and (top := _TO_MORE.match(line.plain, at)) is not None:
        at = top.end()  # 每台补贴2000至3500元
    if units.unit_after(line.plain, at, line.language) is not None:
        return True
    if line.language == "en" and _OF_A_YEAR.search(line.plain, at - 20, at):
        return False  # "its 2004 financial reports"
    counted = counting.counted_after(line.plain, at, line.language)
    return counted is not None and (counted.known or line.language == "zh-hans")


_TO_MORE: Final = re.compile(r"[-–—~至到]\d{3,6}(?!\d|年)")


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
    numbers = [*find_numbers(plain, _known(language))]
    if fraction := alone(plain):
        numbers = [fraction]
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
