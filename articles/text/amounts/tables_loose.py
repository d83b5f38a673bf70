"""English tables whose columns nothing parts but spaces, as copying and PDF leave them.

"Deliveries by model (vehicles)", "Model Q3 2024 Q3 2023 Change", "Stag 5 31,870 24,115 32.2%": the
head says how many columns there are and which of them tell a change; the unit of the figures
stands in it, in the line above, or in the label of a row.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from articles.text.amounts.tables import Cell, tells_loss

_LONGEST: Final = 160
_MOST: Final = 8


@dataclass(frozen=True, slots=True)
class Head:
    """The unit of the figures of a table ("" for unknown), and its columns: "figure", "growth" or
    "share", from the right; none where the head does not tell them apart."""

    unit: str
    columns: tuple[str, ...]
    growth: bool
    units: tuple[str, ...] = ()  # of each column, where each gives its own
    tabs: int = 0  # in its line


_MONTH: Final = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"
_COLUMN: Final = re.compile(
    r"(?<![a-z0-9])(?:"
    r"(?P<growth>(?:%|percent|per cent|annual|yearly|monthly|weekly|daily|day|week|month|year|"
    r"y/y|m/m|"
    r"yoy|mom|y-o-y|on-year|year-on-year|month-on-month)?[ -]?(?:change|chg|growth|increase|rise)"
    r"(?: (?:on|over|from) (?:the )?(?:[a-z]+|\d{4})(?: earlier)?)?(?: ?\([^()]{1,12}\))?|yoy|y/y|"
    r"y-o-y|m/m|mom|year-on-year|month-on-month|yoy %|\+/-(?: ?%| pct)?|%)"
    r"|(?P<share>(?:market )?share(?: ?\([^()]{1,12}\))?|weight)"
    rf"|(?P<figure>(?:[qh][1-4] ?(?:fy)?|[1-4][qh] ?|fy ?|{_MONTH} (?:\d{{1,2}},? )?|"
    rf"jan-[a-z]{{3}} |first half |"
    r"full[- ]year )?(?:20\d\d|'\d\d)(?:/\d\d)?[ae]?|[qh][1-4]|[1-4][qh]\d\d|fy\d\d|"
    rf"{_MONTH}(?: \d{{1,2}})?(?= |$)|last week|this week|previous|last year|prev\.?|today|"
    rf"yesterday|"
    r"close|open|high|low|price|total|volume|output|sales|units|revenue|capacity|"
    r"deliveries|target|actual|forecast|average|avg\.?|value|number|length|fare|cost|level|amount|"
    r"quantity|figure|result|reading|balance|stock|turnover|throughput|production|tonnage)"
    r"(?: ?\([^()]{1,24}\))?"
    r")(?![a-z0-9])"
)
_UNIT: Final = re.compile(
    r"[(,:] ?(?:in |unit: ?|units: ?|figures in |all in )?((?:(?:rmb|us\$|hk\$|usd|cny|yuan|\$|"
    r"€|£|rp|idr|eur|gbp) ?)?"
    r"(?:(?:ten |hundred |10,000|100 )?(?:thousand|million|billion|trillion|mn|bn|m|000s?) ?)?"
    r"(?:of )?(?:[a-z²³0-9]+(?: (?:of )?[a-z]+)?(?:(?:/| per | a )[a-z²³0-9]+(?: [a-z]+)?)?)?)[)]?$"
)
_BRACKET: Final = re.compile(r"\(([^()]{1,28})\)")
_CELL: Final = re.compile(
    r"[+-]?[$€£¥]?\d[\d,]*(?:\.\d+)?%?|\(\d[\d,]*(?:\.\d+)?%?\)|-{1,2}|n/?a|nil|\.\."
)
_CHANGE: Final = re.compile(r"(?<![a-z])(?:change|chg|growth|yoy|y/y|y-o-y|%|mom|m/m)")
_KNOWN_UNIT: Final = re.compile(
    r"(?<![a-z])(?:rmb|yuan|us\$|hk\$|usd|cny|idr|rp|eur|gbp|dollars?|euros?|rupiah|tonnes?|tons?|"
    r"kg|vehicles?|cars?|units|people|persons?|passengers?|visitors?|tourists?|students?|"
    r"households?|homes|flats|km|ha|hectares?|mu|kwh|mwh|gwh|twh|mw|gw|teus?|barrels?|percent|"
    r"trips?|flights?|sets|pieces|jobs|companies|firms|cases|stores|rooms|beds|patients|workers|"
    r"employees|robots|trucks|buses|stations|projects|minutes|mins?|hours?|hrs|days|months|years|"
    r"points|sq ?m|m2|square met(?:er|re)s|patents|parcels|orders|shares|head|cbm|m3)(?![a-z])"
    r"|[$€£¥%]"
)


def read_head(line: str, caption: str) -> Head | None:
    """What a line says of the columns below it; None where it heads no table. `caption` holds the
    lines above it, which may give the unit of all figures, or their scale."""
    if not 0 < len(line) <= _LONGEST or line.endswith((".", "!", "?", '."', ".”")):
        return None
    plain = line.lower()
    above = caption.lower().split("\n")
    columns = list(_COLUMN.finditer(plain))
    dated = sum(match.group("figure") is not None for match in columns)
    changed = any(match.group("growth") for match in columns)
    unit = _unit_of(plain) or _coded(plain) or _unit_of(above[-1])
    scale = next(filter(None, (_SCALE_TOLD.search(one) for one in (plain, *above))), None)
    if scale is not None and not re.search("thousand|million|billion", unit):
        unit = f"{scale.group(1)} {unit or scale.group(2) or ''}".strip()
    if _IN_THOUSANDS.search(plain) and not re.search("thousand|million|billion", unit):
        unit = f"thousand {_IN_THOUSANDS.sub('', unit)}"  # "2024 RMB'000"
    own = [_tidy(one) for one in _BRACKET.findall(plain) if _KNOWN_UNIT.search(one)]
    if len(own) >= _PARTED and plain.endswith(")"):
        kinds = tuple("growth" if one in _PERCENT else "figure" for one in own)
        return Head("", kinds, "growth" in kinds, tuple(own))
    if plain.endswith((")", "):")) and (parted := _parted(plain)) is not None:
        return parted
    announced = _ANNOUNCED.search(plain) or _PRICES_IN.search(plain)
    if announced is not None and _KNOWN_UNIT.search(announced.group(1)):
        return Head(announced.group(1), ("figure",), growth=False)
    if not 1 <= len(columns) <= _MOST or (len(columns) < 2 and not unit) or not (dated or changed):
        return None
    if re.search(r"(?<![a-z])(?:the|was|were|is|are|has|have|said|will|to|and)(?![a-z])", plain):
        return None
    kinds = tuple(
        next(kind for kind in ("growth", "share", "figure") if match.group(kind))
        for match in columns
    )
    return Head(unit, kinds, changed or _CHANGE.search(plain) is not None)


def _parted(plain: str) -> Head | None:
    """ "October exports (billion yuan; change on year, %)": each part has a column."""
    bracket = _OF_COLUMNS.search(plain, max(0, len(plain) - _LONGEST))
    parts = [] if bracket is None else bracket.group(1).split("; ")
    kinds, units = [], []
    for part in parts:
        growth = _CHANGE.search(part) is not None
        if not growth and not _KNOWN_UNIT.search(part):
            return None
        kinds.append("growth" if growth else "figure")
        units.append("%" if growth else _tidy(part))
    if len(parts) < _PARTED or "figure" not in kinds:
        return None
    return Head("", tuple(kinds), "growth" in kinds, tuple(units))


_OF_COLUMNS: Final = re.compile(r"\(([^();]{2,40}(?:; [^();]{1,40}){1,4})\):?$")
# Amounts in thousands of something, except per share data.
_SCALE_TOLD: Final = re.compile(
    r"(?<![a-z])in (thousand|million|billion)s?(?: of (rmb|yuan|us\$|u\.s\. dollars|euros|rupiah))?"
    r"(?=[),;:]| except|$)"
)
_IN_THOUSANDS: Final = re.compile("['’]000s?")
_CODED: Final = re.compile(r"20\d\d,? (rmb|us\$|usd|cny|yuan|hk\$|rp|idr|eur)(?![a-z])")
# So many of a unit: "Boxes (10,000 TEU)".
_SCALED: Final = re.compile(r"\((?:in )?10{0,2}(?:[,.]?000){1,3} [A-Za-z]")


def names_units(line: str) -> bool:
    """Whether the years of a head stand beside a currency, of which they are no amounts, or it
    says how many of a unit a figure is."""
    return len(_CODED.findall(line.lower())) >= _PARTED or _SCALED.search(line) is not None


def _coded(plain: str) -> str:
    """ "Item 2024 RMB 2025 RMB": the currency that stands beside the years."""
    found = set(_CODED.findall(plain))
    return found.pop() if len(found) == 1 else ""


def _unit_of(plain: str) -> str:
    """The unit that a head or a caption gives in brackets or at its end."""
    if len(plain) > _LONGEST or plain.endswith("."):
        return ""
    for bracket in reversed(_BRACKET.findall(plain)):
        if _KNOWN_UNIT.search(bracket) and bracket.strip() not in ("%", "percent"):
            return _tidy(bracket)
    scaled = _IN_SCALE.search(plain)
    if scaled is not None:
        return f"{scaled.group(2)} {scaled.group(1)}"
    starts = _STARTS.match(plain)
    if starts is not None:
        return starts.group(1)
    ends = _UNIT.search(plain)
    if ends is not None and _KNOWN_UNIT.search(ends.group(1)):
        return _tidy(ends.group(1))
    return ""


_PARTED: Final = 2
_PERCENT: Final = ("%", "percent", "yoy %", "% yoy", "% change")
# A caption that ends in a colon and says what all is in.
_ANNOUNCED: Final = re.compile(
    r"(?:,| \(|(?<![a-z])(?:prices|fares|rates|figures)) ?in ([a-z$ ]{2,24})\)?:$"
)
# "Wholesale prices, yuan per kg"
_PRICES_IN: Final = re.compile(
    r"(?<![a-z])(?:prices|fares|fees|tariffs)(?![a-z])[a-z ,']{0,40}[,(] ?(?:in )?"
    r"((?:yuan|rmb|usd|us\$|rupiah|rp|dollars)(?: ?/ ?| per | a )[a-z0-9]{1,10})\)?:?$"
)
_LABEL: Final = re.compile(r"(?:[-•*] )?[A-Z][A-Za-z' ()-]{1,40} ")
_IN_SCALE: Final = re.compile(
    r"(?<![a-z])(rmb|us\$|hk\$|usd|cny|eur|gbp|yuan),? (?:amounts )?in (thousand|million|billion)s"
)
_STARTS: Final = re.compile(
    r"((?:rmb|yuan|us\$|hk\$|usd|cny|eur|gbp) ?(?:thousand|million|billion|mn|bn|m))(?= )"
)


def _tidy(unit: str) -> str:
    unit = re.sub(r"^(?:in|unit:|units:|figures in|all in) ", "", unit.strip())
    if _IN_THOUSANDS.search(unit):
        unit = f"thousand {_IN_THOUSANDS.sub('', unit)}"  # "RMB'000"
    return re.sub(r"^(thousand|million|billion)s of ", r"\1 ", unit)


def read_row(line: str, head: Head) -> list[Cell] | None:
    """The figures at the end of a row of a table; None where the line is no row."""
    if not 0 < len(line) <= _LONGEST or line.endswith((".", "!", "?")):
        return None
    aside = _ASIDE.search(line) if head.columns == ("figure",) else None
    found = cells_at_end(line if aside is None else line[: aside.start()], _CELL, " |/;")
    if found and found[-1][0] <= 1:
        return None
    wanted = len(head.columns)
    label = line[: found[0][0] if found else 0]
    if wanted == 1 and not (label.endswith(": ") or _LABEL.fullmatch(label)):
        return None
    found = found[:wanted] if wanted > 1 and len(found) > wanted else found
    if len(found) < min(2, wanted) or not re.search("[A-Za-z]", line[: found[-1][0]]):
        return None
    if not any(line[start:end].strip("-+(").replace(",", "")[:1].isdigit() for start, end in found):
        return None
    told = _BRACKET.findall(line[: found[-1][0]].lower())
    unit = _tidy(told[-1]) if told and _KNOWN_UNIT.search(told[-1]) else head.unit
    if _PER_SHARE.search(line.lower()):
        unit = re.sub("^(?:thousand|million|billion) ", "", unit) + " per share"
    return list(_cells(line, list(reversed(found)), head, unit))


_PER_SHARE: Final = re.compile(r"(?<![a-z])per (?:[a-z]+ )?(?:share|ads|adr)(?![a-z])")
_ASIDE: Final = re.compile(r" \([^()]{1,40}\)$")


def cells_at_end(
    line: str, cell: re.Pattern[str], between: str, signs: tuple[str, ...] = ()
) -> list[tuple[int, int]]:
    """The cells at the end of a line, with the signs of currencies before them, the last first."""
    found: list[tuple[int, int]] = []
    end = len(line)
    while len(found) < _MOST and end > 0:
        start = max(line.rfind(mark, 0, end) for mark in (" ", "|")) + 1
        if cell.fullmatch(line[start:end].lower().replace("−", "-").replace("–", "-")) is None:
            break
        if line.endswith(signs, 0, start):
            start = line.rfind(" ", 0, start - 1) + 1
        found.append((start, end))
        end = len(line[: start - 1].rstrip(between)) if start else 0
    return found


def _cells(line: str, spans: list[tuple[int, int]], head: Head, unit: str) -> list[Cell]:
    many = len(spans)
    kinds = head.columns[-many:] if len(head.columns) >= many else ("",) * many
    units = head.units[-many:] if len(head.units) >= many else (unit,) * many
    cells = []
    for start, end, kind, own in figures_of(line, spans, kinds, units):
        cell = line[start:end].strip("()")
        part = cell.endswith("%")
        signed = line[start] in "+-−–("
        growth = kind == "growth" or (part and (signed or (head.growth and kind != "share")))
        growth = growth and (part or kind == "growth")
        if kind == "share" and not part:
            cells.append(Cell(start, end, "percent", False))
        elif growth or part or own or cell[:1] in "$€£¥":
            cells.append(Cell(start, end, "" if growth or part else own, growth))
    return cells


def figures_of(
    line: str, spans: list[tuple[int, int]], kinds: Sequence[str], units: Sequence[str]
) -> Iterator[tuple[int, int, str, str]]:
    """Of the cells of a row those with a digit, without brackets that say what its label does."""
    loss = tells_loss(line[: spans[0][0]])
    for (start, end), kind, unit in zip(spans, kinds, units, strict=True):
        if not any(character.isdigit() for character in line[start:end]):
            continue
        spent = loss and line[start] == "(" and kind != "growth" and line[end - 2] != "%"
        yield (start + 1, end - 1, kind, unit) if spent else (start, end, kind, unit)
