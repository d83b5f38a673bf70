"""The units that the heads and the captions of tables give their columns."""

import re
from typing import Final

_ALL_IN: Final = re.compile(
    r"[（(\[【]?[^（(]{0,24}(?:计量)?单位(?:[:：]|[均都]?[为是]) ?"
    r"([^，,；;。）)\]】]{1,20})[）)\]】]?"
)
IN_BRACKETS: Final = re.compile(r"[（(]([^（）()]{1,24})[)）]")
# "Main goods (unit: 10,000 tonnes; RMB 100 million)", （单位：万吨、元/吨）: a unit for each
# column of figures.
_LISTED_UNITS: Final = re.compile(
    r"(?i)\((?:in |units?: ?)([^()]{3,60})\)|[（(]单位[:：]([^（()）%％]{3,40})[)）]"
)
_CODE_FIRST: Final = re.compile(
    r"(?i)(rmb|cny|usd|us\$|idr|rp) ((?:10,000|100|1,000|thousand|million|billion| )+)"
)


def units_listed(caption: str) -> list[str]:
    bracket = _LISTED_UNITS.search(caption) if 0 < len(caption) <= 120 else None
    told = bracket.group(1) or bracket.group(2) if bracket else ""
    parts = [p.strip() for p in re.split(r"; | and | / |[、，；]", told) if not _REMARK.search(p)]
    return [in_full(part) for part in parts] if len(parts) > 1 else []


# （单位：万吨，括号内为较上周增减）: a remark on the table, and no unit of a second column.
_REMARK: Final = re.compile(
    "括号|税[前后]|[不未内包]含|[较比]|其中|增减|bracket|parenthes|change|kurung"
)
# "m tonnes", "RMB m", "'000 tonnes", "RMB 100 million": how heads shorten a scale
_SHORT_SCALE: Final = re.compile(
    r"(?i)((?<![a-z])(?<!sq )(?<!cu )(?<!sq. )(?<!cu. )"
    r"(?:m|mn|mln|mio|bn|bln|tn|trn|k|000s)|['’]000s?)(?![a-z0-9²³/])"
)
_SHORT: Final = {"m": "million", "b": "billion", "t": "trillion", "k": "thousand"}
# "(passengers in thousands, cargo in tonnes, changes in percent)", at the end of a paragraph
_NAMED_UNITS: Final = re.compile(r"\(([^()]{8,160})\)[.:]?$")
_NAMED_UNIT: Final = re.compile(
    r"([a-z][a-z ]{2,24}?) (?:in|dalam) ((?:ribu |juta |miliar |thousand |million |billion )?"
    r"[a-z0-9%²³/$]+)"
)


def units_named(caption: str) -> dict[str, str]:
    """The unit of each column by its name, where the words above the table tell them apart."""
    bracket = _NAMED_UNITS.search(caption, len(caption) - 170)
    if bracket is None:
        return {}
    parts = re.split(r", (?:and |dan )?| and | dan ", bracket.group(1).lower())
    told = [match for part in parts if (match := _NAMED_UNIT.match(part))]
    if len(told) < 2:
        return {}
    return {
        one.group(1): f"{one.group(2).rstrip('s')} {one.group(1)}"
        if _THOUSANDS.fullmatch(one.group(2))
        else one.group(2)
        for one in told
    }


def in_full(unit: str) -> str:
    """The unit of a head with its scale in full, and before it: "RMB m" is "million RMB"."""
    scale = _SHORT_SCALE.search(unit)
    if scale is not None:
        rest = (unit[: scale.start()] + unit[scale.end() :]).strip()
        if not rest:
            return unit  # "(m)": metres
        unit = f"{_SHORT.get(scale.group()[0].lower(), 'thousand')} {rest}"
    return _CODE_FIRST.sub(r"\2 \1", unit)


def unit_of_all(caption: str) -> str:
    """The unit that a caption gives all figures: （单位：元/吨）, "(juta US$)", or ""."""
    if not 0 < len(caption) <= 120:
        return ""
    said = _ALL_IN.search(caption) if "单位" in caption else None
    if said is not None:
        return re.split("[、/](?=[%％])|、", said.group(1))[0].strip()
    if "(" not in caption and "（" not in caption:
        return ""
    if any(map(_CHANGES_IN_PERCENT.fullmatch, _LONG_BRACKET.findall(caption.lower()))):
        return "%"  # "(perubahan, persen)"
    bracket = IN_BRACKETS.search(caption)
    unit = bracket.group(1).removeprefix("dalam ").removeprefix("in ") if bracket else ""
    if bracket is not None and _THOUSANDS.fullmatch(unit):  # "Passenger numbers (thousands)"
        noun = _NUMBERED.search(caption[: bracket.start()])
        return f"{unit.rstrip('s')} {noun.group(1)}s" if noun else ""
    return in_full(unit) if A_UNIT.search(unit) else ""


_LONG_BRACKET: Final = re.compile(r"[（(]([^（）()]{4,48})[)）]")
_CHANGES_IN_PERCENT: Final = re.compile(
    r"(?:[a-z -]*(?:change|growth|yoy|year|perubahan|pertumbuhan|kenaikan)[a-z -]*, ?"
    r"(?:in |dalam )?(?:percent|per cent|persen|%)|"
    "(?:同比|环比|增速|涨幅|变动|变化|增减)[，,、](?:%|百分比))"
)
_THOUSANDS: Final = re.compile(r"(?i)(?:thousand|million)s?")
_NUMBERED: Final = re.compile(r"([A-Za-z]+?)s? (?:numbers|totals|traffic|arrivals|volumes?) ?$")
# The words of a unit begin or end so, where a caption gives it in brackets.
A_UNIT: Final = re.compile(
    r"(?i)(?:^|[\s,:：])(?:us\$|hk\$|rp|rmb|yuan|usd|idr|dolar|dollars?|rupiah|euros?|ton|tons|tonnes|unit|"
    r"units|orang|jiwa|wisatawan|penumpang|kunjungan|hektare?|kg|liter|ekor|barel|people|persen|percent|%|km|ha|kwh|gwh|mw|juta|miliar|triliun|ribu|million|billion|"
    r"thousand|trillion)(?:$|[\s,.'’]|/[a-z])|[万亿]|元$|^(?:吨|辆|套|台|人次?|家|件|毫米|公里|亩|户|米)$"
)
# "Harga berikut adalah median per bulan": what the amounts of money below are per.
PER_ABOVE: Final = re.compile(
    r"(?i)(?<![a-z])(?:harga|tarif|sewa|upah|biaya|ongkos|median|rata-rata|rents?|prices?|fares?|"
    r"wages?)(?: (?!\d)[\w-]+){0,4} (per (?:bulan|month|malam|night|hari|day|kg|kilogram|liter|"
    r"litre|orang|person))(?![a-z])"
)
MONEY: Final = re.compile(r"(?i)(?:^|\W)(?:rp|rmb|yuan|us\$|usd|idr|dolar(?: as)?|rupiah|euro)$")
# "Menit ke stasiun", "Km from the port"
BEGINS: Final = re.compile(
    r"(?i) ?(menit|jam|hari|kilometer|km|meter|minutes|hours|days)(?= (?:ke|dari|tempuh|jalan|"
    r"perjalanan|berkendara|tunggu|to|from|by)(?![a-z]))"
)
