"""Tables that were pasted as text: a head line, then rows whose cells are figures.

The unit of a figure stands in the row's own unit cell (亿元) or in the head of its column
("PDB (miliar yuan)"); a column of growth is in percent.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

_DIVIDER: Final = re.compile(r" ?\| ?|\t+| {2,}| ?; ?| [-–—] (?=[-–—\d]|[A-Za-z])")
_SPACE: Final = re.compile(r" ")
_FIGURE: Final = re.compile(r"[-−–]?\d[\d.,]*%?")
_UNIT_HEAD: Final = re.compile(r"单位|計量單位|(?i:units?|satuan)$")
_GROWTH_HEAD: Final = re.compile(
    r"增长|增幅|增速|同比|(?i:growth|change|pertumbuhan|perubahan|kenaikan|yoy)"
)
_PERCENT: Final = re.compile(r"%|％|(?i:percent|persen)")
_IN_BRACKETS: Final = re.compile(r"[（(]([^（）()]{1,24})[)）]")
_LARGEST: Final = 12


@dataclass(frozen=True, slots=True)
class Column:
    """What the head says of a column: a unit cell, a growth in percent, or figures in a unit."""

    kind: str  # unit, growth, figure, name
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Cell:
    """A figure of a row: its span in the line, and the words of its unit ("" in percent)."""

    start: int
    end: int
    unit: str
    growth: bool


def _split(line: str, divider: re.Pattern[str]) -> list[tuple[int, int]]:
    spans, start = [], 0
    for match in divider.finditer(line):
        spans.append((start, match.start()))
        start = match.end()
    return [*spans, (start, len(line))]


def read_head(line: str, caption: str = "") -> tuple[re.Pattern[str], list[Column]] | None:
    """The divider and the columns of a head line; None where a line heads no table.

    The line above may say in brackets what all figures are in: "Imports by country (juta US$)".
    """
    if len(line) > 200:
        return None
    if line.endswith("):"):
        return _read_announced(line)
    all_in = _IN_BRACKETS.search(caption) if 0 < len(caption) <= 120 else None
    for divider in (_DIVIDER, _SPACE):
        spans = _split(line, divider)
        if not 3 <= len(spans) <= _LARGEST or (divider is _SPACE and not _has_han(line)):
            continue
        columns = [_column(line[start:end]) for start, end in spans]
        if all_in is not None and _A_UNIT.search(all_in.group(1)):
            columns = [_in_unit(column, all_in.group(1)) for column in columns]
        columns = _alike(columns, [line[start:end] for start, end in spans])
        kinds = {column.kind for column in columns}
        if "unit" in kinds or any(column.unit for column in columns[1:]):
            return divider, columns
    return None


# The words of a unit begin or end so, where a caption gives it in brackets.
_A_UNIT: Final = re.compile(
    r"(?i)(?:^|[\s,:：])(?:us\$|rp|rmb|yuan|usd|idr|dolar|dollars?|rupiah|euros?|ton|tons|tonnes|unit|"
    r"units|orang|people|persen|percent|%|km|ha|kwh|gwh|mw|juta|miliar|triliun|ribu|million|billion|"
    r"thousand|trillion)(?:$|[\s,.])|[万亿]|元$"
)


def _alike(columns: list[Column], heads: list[str]) -> list[Column]:
    """ "2023 | 2024 (million TEU)": years are in the unit that the last of them gives."""
    given = {column.unit for column in columns if column.unit}
    if len(given) != 1 or not _YEAR.match(heads[-1]):
        return columns
    unit = given.pop()
    return [
        Column("figure", unit) if _YEAR.match(head) and column.kind == "figure" else column
        for column, head in zip(columns, heads, strict=True)
    ]


_YEAR: Final = re.compile(r"(?:[A-Za-z]{3,9}\.? |[QH][1-4] ?)?20\d\d(?![\d-])")


def _in_unit(column: Column, unit: str) -> Column:
    return Column("figure", unit) if column.kind == "figure" and not column.unit else column


# "The main routes (length in km, time in minutes, fare in yuan):", then "A-B: 120, 30, 54".
_ANNOUNCED: Final = re.compile(
    r"[（(]((?:[^(),]{2,40} (?:in|dalam) [^(),]{1,20}(?:,? (?:and|dan) |, )?){2,6})\):$"
)
_OF_A_LIST: Final = re.compile(r": |, ")


def _read_announced(line: str) -> tuple[re.Pattern[str], list[Column]] | None:
    found = _ANNOUNCED.search(line, max(0, len(line) - 180))
    if found is None:
        return None
    parts = re.split(r",? (?:and|dan) |, ", found.group(1))
    units = [re.split(r" (?:in|dalam) ", part)[-1] for part in parts]
    return _OF_A_LIST, [Column("name"), *(Column("figure", unit) for unit in units)]


def _has_han(line: str) -> bool:
    return re.search("[一-鿿]", line) is not None


def _column(head: str) -> Column:
    if _UNIT_HEAD.search(head):
        return Column("unit")
    if _GROWTH_HEAD.search(head):
        return Column("growth")
    bracket = _IN_BRACKETS.search(head)
    return Column("figure", bracket.group(1) if bracket else "")


def read_row(line: str, divider: re.Pattern[str], columns: list[Column]) -> list[Cell] | None:
    """The figures of a row with as many cells as the head; None where the table has ended."""
    spans = _split(line, divider)
    if len(spans) != len(columns):
        return None
    return list(_cells(line, spans, columns))


def _cells(line: str, spans: list[tuple[int, int]], columns: list[Column]) -> Iterator[Cell]:
    unit = ""
    for (start, end), column in zip(spans[1:], columns[1:], strict=True):
        cell = line[start:end]
        if column.kind == "unit":
            unit = "" if re.fullmatch(r"[-—–]*", cell) else cell
        elif _FIGURE.fullmatch(cell):
            growth = column.kind == "growth"
            words = "" if growth or _PERCENT.search(cell) else column.unit or unit
            if growth or words:
                yield Cell(start, end, words, growth)
