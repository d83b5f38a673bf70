"""Tables that were pasted as text: a head line, then rows whose cells are figures.

The unit of a figure stands in the row's own unit cell (亿元) or in the head of its column
("PDB (miliar yuan)"); a column of growth is in percent.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from articles.text.amounts.table_units import (
    A_UNIT,
    BEGINS,
    IN_BRACKETS,
    MONEY,
    PER_ABOVE,
    in_full,
    unit_of_all,
    units_listed,
    units_named,
)

# Each alternative begins with a character: lines that hold none of these are passed over fast.
_DIVIDER: Final = re.compile(
    r" [|｜] ?|\| ?|｜ ?|  +|\u3000+| ; ?|; ?| / |——| [-–—] (?=[-–—+\d]|[A-Za-z])"
)
_SPACE: Final = re.compile(r" ")
_TAB: Final = re.compile(r"\t")
_FIGURE: Final = re.compile(r"[-−–+]?\d[\d.,]*[%％]?")
_A_YEAR: Final = re.compile(r"20\d\d")
_UNIT_HEAD: Final = re.compile(r"单位|計量單位|(?i:units?|satuan)$")
_GROWTH_HAN: Final = re.compile(
    "增长|增幅|增速|增减|变动|变化|涨跌|同比|环比|涨幅|跌幅|[比较](?:上[年月季周旬期日次]|去年|年初|昨|前[日一]|[同基]期)"
)
_LETTER: Final = re.compile("[A-Za-z]")
_HAN: Final = re.compile("[一-鿿]")
_GROWTH: Final = re.compile(
    r"(?i:growth|change|pertumbuhan|perubahan|kenaikan|inflasi|(?<![a-z])(?:"
    r"yoy|y-o-y|y-on-y|mtm|mom|m-o-m|m-to-m|qoq|qtq|q-to-q|ytd|y-to-d)(?![a-z]))"
)
# A column of changes in the unit of the figures: 周涨跌, 增减量.
_MOVED_HEAD: Final = re.compile(
    r"涨跌(?!幅)|增减(?!幅|率)|变动|变化|较上[周月年期旬日]|价差|升跌|"
    r"(?i:(?<![a-z])(?:day[ -]o(?:n|ver)[ -]day|week[ -]o(?:n|ver)[ -]week)(?![a-z]))"
)
_PERCENT: Final = re.compile(r"%|％|(?i:percent|persen)")
_LARGEST: Final = 12
_CLOSED: Final = (")", "）", "】", "]", "):")


@dataclass(frozen=True, slots=True)
class Column:
    """What the head says of a column: a unit cell, a growth in percent, or figures in a unit."""

    kind: str  # unit, growth, moved, figure, name
    unit: str = ""
    per: str = ""  # "Harga per kg"


@dataclass(frozen=True, slots=True)
class Cell:
    """A figure of a row: its span in the line, and the words of its unit ("" in percent)."""

    start: int
    end: int
    unit: str
    growth: bool


def _dividers(line: str, *others: re.Pattern[str]) -> tuple[re.Pattern[str], ...]:
    """What may divide the cells of a line: where there are tabs, nothing else does."""
    return (_TAB,) if "\t" in line else others


def _split(line: str, divider: re.Pattern[str]) -> list[tuple[int, int]]:
    spans, start = [], 0
    for match in divider.finditer(line):
        spans.append((start, match.start()))
        start = match.end()
    label = (
        line.find(": ", 0, spans[0][1]) if spans and line[spans[0][1] :].startswith(" / ") else 0
    )
    if label > 0:  # "Hebei: 61 / 44 / 58"
        spans[:1] = [(0, label), (label + len(": "), spans[0][1])]
    return [*spans, (start, len(line))]


def read_head(line: str, caption: str = "") -> tuple[re.Pattern[str], list[Column]] | None:
    """The divider and the columns of a head line; None where a line heads no table.

    The line above may say in brackets what all figures are in: "Imports by country (juta US$)".
    """
    if len(line) > 200 or line.endswith("。"):
        return None
    if "|" in line and line.endswith(_CLOSED) and (piped := _read_piped(line)) is not None:
        return piped
    if line.endswith(("):", ")")) and (announced := _read_announced(line)) is not None:
        return announced
    if line.endswith("):"):
        return None
    others = (_DIVIDER, _SPACE) if _has_han(line) else (_DIVIDER,)
    for divider in _dividers(line, *others):
        spans = _split(line, divider)
        fewest = 2 if divider is _TAB else 3
        if not fewest <= len(spans) <= _LARGEST:
            continue
        figures = [line[start:end] for start, end in spans[1:]]
        years = all(_A_YEAR.fullmatch(figure) for figure in figures) and caption
        if not years and all(_FIGURE.fullmatch(one) or _LOSS.fullmatch(one) for one in figures):
            continue  # a row of figures heads nothing
        if all(map(_BARE_CELL.fullmatch, figures)) and not years:
            continue
        columns = _with_units([line[start:end] for start, end in spans], caption)
        kinds = {column.kind for column in columns}
        changes = all(column.kind == "growth" for column in columns[1:])  # "mtm ; yoy"
        if "unit" in kinds or changes or any(column.unit for column in columns[1:]):
            return divider, columns
    return None


def _with_units(heads: list[str], caption: str) -> list[Column]:
    """The columns of these heads, in the units that the line above gives them."""
    columns = [_column(head) for head in heads]
    listed = units_listed(caption)
    fits = len(listed) == sum(_is_open(column) for column in columns[1:])
    # （单位：元/月，税前）: one unit for all of them, and a remark
    all_in = "" if listed and (fits or not _HAN.search(caption)) else unit_of_all(caption)
    if listed and fits:
        units = iter(listed)
        columns[1:] = [
            _in_unit(column, next(units), caption) if _is_open(column) else column
            for column in columns[1:]
        ]
    elif all_in:
        columns = [_in_unit(column, all_in, caption) for column in columns]
    elif named := units_named(caption):
        columns = [
            _in_unit(column, named.get(head.strip().lower(), ""), caption)
            for column, head in zip(columns, heads, strict=True)
        ]
    columns = _alike(columns, heads)
    per = PER_ABOVE.search(caption, len(caption) - 200)
    return columns if per is None else [_per_one(column, f" {per.group(1)}") for column in columns]


def read_first_row(line: str, caption: str) -> tuple[re.Pattern[str], list[Column]] | None:
    """The divider and the columns of a table that has no head: its caption gives the unit of all
    figures, and this is its first row; what stands in brackets is a change."""
    unit = unit_of_all(caption) if len(line) <= _LONGEST_ROW else ""
    if not unit or _PERCENT.search(unit):
        return None
    (divider,) = _dividers(line, _PAIR if _NAMED_PAIR.fullmatch(line) else _DIVIDER)
    spans = _split(line, divider)
    cells = [line[start:end] for start, end in spans]
    if not 2 <= len(cells) <= _LARGEST or _BARE_CELL.fullmatch(cells[0]):
        return None
    if not all(map(_BARE_CELL.fullmatch, cells[1:])):
        return None
    kinds = ["moved" if cell[0] in "（(" else "figure" for cell in cells[1:]]
    return divider, [Column("name"), *(Column(kind, unit) for kind in kinds)]


# 顺义 8,420; 霞云岭：186.4
_PAIR: Final = re.compile("[ :：]")
_NAMED_PAIR: Final = re.compile(r"[一-鿿]{2,10}[ :：]\d[\d.,]*")
# "548.0", （-21.5）
_BARE_CELL: Final = re.compile(r"[-−–+]?\d[\d.,]*|[（(][-−–+]\d[\d.,]*[)）]")
_LONGEST_ROW: Final = 80


def _is_open(column: Column) -> bool:
    return column.kind == "figure" and not column.unit


def _alike(columns: list[Column], heads: list[str]) -> list[Column]:
    """ "2023 | 2024 (million TEU)": years are in the unit that the last of them gives."""
    given = {column.unit for column in columns if column.unit}
    if len(given) != 1:
        return columns
    unit = given.pop()
    named = next(head for head, column in zip(heads, columns, strict=True) if column.unit)
    same = _OF_SAME.search(named.partition("（")[0].partition("(")[0])
    if same is not None:  # 今日均价（元/公斤） 昨日均价 涨跌
        return [
            Column(column.kind, unit)
            if not column.unit and (head.endswith(same.group()) or column.kind == "moved")
            else column
            for column, head in zip(columns, heads, strict=True)
        ]
    if not _YEAR.match(heads[-1]):
        return columns
    return [
        Column("figure", unit) if _YEAR.match(head) and column.kind == "figure" else column
        for column, head in zip(columns, heads, strict=True)
    ]


def _per_one(column: Column, per: str) -> Column:
    money = not column.per and MONEY.search(column.unit) is not None
    return Column(column.kind, column.unit, per) if money else column


_OF_SAME: Final = re.compile("(?:均价|价格|报价|产量|销量|收入|[价量额])$")
_YEAR: Final = re.compile(r"(?:[A-Za-z]{3,9}\.? |[QH][1-4] ?)?20\d\d(?![\d-])")


def _in_unit(column: Column, unit: str, caption: str) -> Column:
    if column.kind not in ("figure", "moved") or column.unit:
        return column
    if _PERCENT.fullmatch(unit) and _tells_growth(caption):
        return Column("growth")  # "Perubahan indeks (persen)": all of them are changes
    return Column(column.kind, unit, column.per)


# "The main routes (length in km, time in minutes, fare in yuan):", then "A-B: 120, 30, 54"; "By
# district (yuan per sq m, change on year):", then "Heping: 41,300, -6.2%"; "Tolls (average daily
# traffic in cars; revenue in RMB'000)", then "Ring Road: 41,077; 38,265".
_ANNOUNCED: Final = re.compile(r"[（(]([^()]{4,180})\):?$")
_NAMED: Final = re.compile(r"([^()]{2,40}) (?:in|dalam) ([^()]{1,24})")
_OF_A_LIST: Final = re.compile(r": |, ")
_OF_PARTS: Final = re.compile(r": |; ?")
_RHYTHMS: Final = {
    "hourly": " per hour", "daily": " per day", "weekly": " per week", "monthly": " per month",
    "harian": " per hari", "mingguan": " per pekan", "bulanan": " per bulan",
}  # fmt: skip
_RHYTHM: Final = re.compile(rf"(?<![a-z])(?:{'|'.join(_RHYTHMS)})(?![a-z])")


def _read_piped(line: str) -> tuple[re.Pattern[str], list[Column]] | None:
    """【分区成交（套 | 环比 | 均价，元/平方米）】: the columns that a bracket lists, each with its
    unit; rows begin with a name."""
    found = _PIPED.search(line, max(0, len(line) - 120))
    if found is None:
        return None
    columns = []
    for part in found.group(1).split("|"):
        name, _, unit = part.strip().partition("，" if "，" in part else ", ")
        growth = _tells_growth(name) and not unit
        columns.append(Column("growth") if growth else Column("figure", in_full(unit or name)))
    known = [one.kind == "growth" or A_UNIT.search(one.unit) is not None for one in columns]
    return (_DIVIDER, [Column("name"), *columns]) if any(known) else None


_PIPED: Final = re.compile(r"[（(]([^()（）|]{1,24}(?:\|[^()（）|]{1,24}){1,5})[)）][】\]]?:?$")


def _read_announced(line: str) -> tuple[re.Pattern[str], list[Column]] | None:
    """The columns that the bracket at the end of a line lists."""
    found = _ANNOUNCED.search(line, max(0, len(line) - 184))
    parted = found is not None and ";" in found.group(1)
    if found is None or not (parted or line.endswith(":")):
        return None
    parts = re.split(r"; ?" if parted else r",? (?:and|dan) |, ", found.group(1))
    named = [_NAMED.fullmatch(part) for part in parts]
    columns = [
        _column_of(part, "") if name is None else _column_of(*name.groups())
        for part, name in zip(parts, named, strict=True)
    ]
    known = [column.kind == "growth" or bool(A_UNIT.search(column.unit)) for column in columns]
    figures = any(column.kind == "figure" for column in columns)
    told = all(named) and (not parted or any(known))
    if len(columns) < 2 or not figures or not (told or (all(known) and not parted)):
        return None
    return _OF_PARTS if parted else _OF_A_LIST, [Column("name"), *columns]


def _column_of(name: str, unit: str) -> Column:
    """A column by its name and its unit; by its unit alone where it has no name."""
    if _tells_growth(name) and (not unit or _PERCENT.search(unit)):
        return Column("growth")
    rhythm = _RHYTHM.search(name.lower()) if unit else None
    return Column("figure", in_full(unit or name) + (_RHYTHMS[rhythm.group()] if rhythm else ""))


def _has_han(line: str) -> bool:
    return not line.isascii() and _HAN.search(line) is not None


def _tells_growth(head: str) -> bool:
    # Apart they are found several times faster than together.
    if not head.isascii() and _GROWTH_HAN.search(head):
        return True
    return bool(_LETTER.search(head) and _GROWTH.search(head))


def _column(head: str) -> Column:
    if _UNIT_HEAD.search(head):
        return Column("unit")
    bracket = IN_BRACKETS.search(head)
    unit = in_full(bracket.group(1)) if bracket else ""
    if not unit and (counted := BEGINS.match(head)) is not None:
        unit = counted.group(1)
    unit = _SPELLS.get(unit, unit)
    if _MOVED_HEAD.search(head) and not _PERCENT.search(head):
        return Column("moved", unit)
    if _tells_growth(head):
        return Column("growth")
    per = None if " per " in unit else _PER.search(head)
    return Column("figure", unit, per.group() if per is not None else "")


_SPELLS: Final = {"月": "个月"}  # 去化周期（月）
_PER: Final = re.compile(r" per (?!(?:tahun|bulan|year|month)(?![a-z]))[a-z0-9]{1,10}(?![a-z0-9])")


def read_row(line: str, divider: re.Pattern[str], columns: list[Column]) -> list[Cell] | None:
    """The figures of a row with as many cells as the head; None where the table has ended."""
    spans = _split(line, divider)
    if len(spans) == len(columns) + 1 and columns[0].unit:
        columns = [Column("name"), *columns]  # the column of names has no head
    if divider is _TAB and 1 < len(spans) < len(columns):
        return []  # some cells are empty: which, the tabs do not tell
    if len(spans) < len(columns) and _TOTAL.fullmatch(line, *spans[0]):
        columns = _of_total(columns, len(spans))  # 合计　32　68,705.85
    if len(spans) != len(columns):
        return None
    return list(_cells(line, spans, columns))


def _of_total(columns: list[Column], many: int) -> list[Column]:
    """The columns of a row of totals, which leaves out those without a unit."""
    figures = [one for one in columns[1:] if one.unit or one.kind == "growth"]
    return [Column("name"), *figures] if len(figures) == many - 1 else columns


_TOTAL: Final = re.compile(r"(?i)合计|总计|小计|总和|totals?|jumlah|grand total")


def read_labelled(line: str) -> list[Cell] | None:
    """The figures of a row whose first cell says what all are in: 产量（万吨） 120 131 138."""
    if len(line) > 200 or not _HAN_UNIT.search(line):
        return None
    for divider in _dividers(line, _DIVIDER, _SPACE):
        spans = _split(line, divider)
        if not 3 <= len(spans) <= _LARGEST:
            continue
        label = IN_BRACKETS.search(line[: spans[0][1]])
        if label is None or _HAN_UNIT.match(label.group()) is None:
            continue
        if all(_FIGURE.fullmatch(line, start, end) for start, end in spans[1:]):
            unit = label.group(1)
            growth = _tells_growth(line[: spans[0][1]])
            return [
                Cell(start, end, "" if _PERCENT.search(unit) else unit, growth)
                for start, end in spans[1:]
            ]
    return None


# The units that a label of a row may give in brackets.
_HAN_UNIT: Final = re.compile(
    r"[（(](?:[十百千万亿]*(?:美?元|港元|吨|辆|台|个|家|人|人次|公里|平方米|公顷|亩|千瓦时?|件|套|户|只|头|箱|标箱|吨标准煤|"
    r"架次|项|所|座|条|米|立方米)(?:/[一-鿿]{1,4})?|[%％])[)）]"
)
# 增加2.77个百分点: a cell in words.
_TOLD: Final = re.compile(r"^[一-鿿]{2,4}\d[\d.]*(?:个?百分点|%)$")
_POINTS: Final = "个百分点"
# "Rp 15.900", "1.250 ton": a cell with a unit of its own.
_OWN_UNIT: Final = re.compile(
    r"(?i)[+-]?(?:rp|us\$|rmb|idr|usd|cny)\.? ?\d[\d.,]*(?: (?:ribu|juta|miliar|triliun))?"
    r"(?:(?:/| per )[a-z0-9]{1,10})?"
    r"|[+-]?\d[\d.,]*(?: (?:ribu|juta|miliar|triliun))? (?:persen|ton|kg|ha|km|yuan|orang|unit|mw|"
    r"gwh|liter|hektare|barel)"
    r"|[+-]?\d[\d.,]*[万亿]*(?:套|台|辆|个|家|件|人|户|吨|亩|公里|平方米|元|吉瓦时|兆瓦|千瓦)(?:/[一-鿿]{1,3})?"
)
# "(8,915)", "(2.4)%": how accounts print what is below zero.
_LOSS: Final = re.compile(r"[（(]\d[\d.,]*[%％]?[)）][%％]?")
# "Cost of sales (8,915)", "Net loss (310)": what the label says already; not "Profit (loss)".
_SPENT: Final = re.compile(
    r"(?i)(?<![a-z])(?:costs?|expenses?|beban|biaya|expenditure|pengeluaran)(?![a-z])|"
    r"^(?!.*(?:profit|income|earnings|laba|untung)).*(?<![a-z(])(?:loss|losses|rugi|kerugian|defisit)"
    r"(?![a-z])"
)


def tells_loss(label: str) -> bool:
    """Whether the label of a row says that its figures are costs or losses, which brackets only
    repeat."""
    return _SPENT.search(label) is not None


def _within_brackets(line: str, start: int, end: int, *, spent: bool) -> tuple[int, int]:
    """The figure of a cell without the brackets that say no more than its sign or its label."""
    if line[start] not in "（(":
        return start, end
    signed = _BARE_CELL.fullmatch(line, start, end)
    said = spent and line[end - 1] in "）)" and not _PERCENT.search(line, start, end)
    return (start + 1, end - 1) if signed or said else (start, end)


def _units_of_row(line: str, spans: list[tuple[int, int]], columns: list[Column]) -> list[str]:
    """What the unit cell before each cell says; where units come last, that behind it."""
    units: list[str] = []
    unit = ""
    step = -1 if columns[-1].kind == "unit" else 1
    for (start, end), column in zip(spans[::step], columns[::step], strict=True):
        cell = line[start:end]
        if column.kind == "unit" and not _FIGURE.fullmatch(cell):
            unit = "" if re.fullmatch(r"[-—–]*", cell) else cell
        units.append(unit)
    return units[::step]


def _cells(line: str, spans: list[tuple[int, int]], columns: list[Column]) -> Iterator[Cell]:
    units = _units_of_row(line, spans[1:], columns[1:])
    label = IN_BRACKETS.search(line, *spans[0])
    of_row = label is not None and _PERCENT.fullmatch(label.group(1)) is not None
    loss = tells_loss(line[slice(*spans[0])])
    for span, column, unit in zip(spans[1:], columns[1:], units, strict=True):
        spent = loss and column.kind == "figure"
        start, end = _within_brackets(line, *span, spent=spent) if span[0] < span[1] else span
        cell = line[start:end]
        if column.kind == "unit" and not _FIGURE.fullmatch(cell):
            continue
        if _FIGURE.fullmatch(cell) or _LOSS.fullmatch(cell):
            growth = column.kind in ("growth", "moved")
            percent = column.kind == "growth" and unit not in ("%", "％")
            if percent or _PERCENT.search(cell):
                yield Cell(start, end, "", growth)
                continue
            words = column.unit or unit or ("unit" if column.kind == "unit" else "")
            words += column.per if words else ""
            words = "%" if of_row else words
            if growth and words in ("%", "％"):
                words = _POINTS  # the change of a rate
            if words:
                yield Cell(start, end, words, growth)
        elif _TOLD.search(cell):
            yield Cell(start, end, "", growth=False)
        elif _OWN_UNIT.fullmatch(cell):
            yield Cell(start, end, column.per.strip(), column.kind in ("growth", "moved"))
