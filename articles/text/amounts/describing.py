"""What the words around a number make of it: bound, role, sign, base, the other readings."""

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final

from articles.text.amounts import bases, cues, cues_han, following, moves_english, roles, units
from articles.text.amounts.bases import Base
from articles.text.amounts.figures import Alternative, Line, Quantity, tidy
from articles.text.amounts.number_types import Measured
from articles.text.spans import shared


def describe(line: Line, measured: Measured, previous: Quantity | None) -> Quantity:
    """A measured number of a line as a quantity; `previous` is the one before it."""
    plain = line.plain
    start, end, comparator = _bounded(line, measured, previous)
    meaning = _meaning(line, measured, start, end, previous)
    minus = _minus(plain, measured.start)
    sign = -1 if meaning.sign == "-" or minus else 1
    if minus:
        meaning = replace(meaning, start=min(meaning.start, measured.start - 1))
    base = _base(line, measured, meaning, previous)
    first = measured.number.readings[0]
    top = measured.top.readings[0].value if measured.top is not None else None
    value = _scaled(measured, first.value) * sign
    top_value = None if top is None else tidy(_scaled(measured, top) * sign)
    core = (line.offset + measured.start, line.offset + measured.end)
    return Quantity(
        # The same offset is the same object: a long text has many.
        start=core[0] if meaning.start == measured.start else line.offset + meaning.start,
        end=core[1] if meaning.end == measured.end else line.offset + meaning.end,
        text=shared(line.text[meaning.start : meaning.end]),
        value=tidy(value),
        value_max=top_value,
        unit=shared(measured.code),
        comparator=comparator,
        role=meaning.role,
        half_width=tidy(first.half_width * measured.factor),
        base=base,
        rule=measured.rule,
        alternatives=_alternatives(line, measured, meaning, sign),
        core=core,
        conversion=_is_conversion(line, measured, previous),
    )


# "60-an persen", "86 ribuan": about so many.
_SOME: Final = re.compile(r"\d(?:-?an| ?(?:rb|ribu|jt|juta|miliar|triliun)-?an)(?![a-z])")
# "caps e-bikes at 15 kilometers an hour"
_CAPS: Final = re.compile(
    r"(?<![a-z])(?:caps|cap|capped|capping|limits|limited|limiting)(?: [a-z'-]+){1,3} (?:at|to) $"
)
_SPREAD: Final = re.compile(r"(?:di )?kisaran |berkisar ")


def _bounded(line: Line, measured: Measured, previous: Quantity | None) -> tuple[int, int, str]:
    """Where a number with its words of bound begins and ends, and the comparator they make."""
    plain, language = line.plain, line.language
    start, end = measured.start, measured.end
    comparator = "="
    bound = cues.bound_before(plain, start, language)
    if bound is None and start < measured.number.start:
        # 每年送出绿电约97亿千瓦时: what the rate is per stands before the bound
        inner = cues.bound_before(plain, measured.number.start, language)
        bound = (min(start, inner[0]), inner[1]) if inner is not None else None
    if bound is None and language == "zh-hans" and measured.code in _RELATIVE:
        bound = cues_han.bound_of_part(plain, start)
    behind = cues.bound_after(plain, end, language)
    if bound is not None:
        start, comparator = bound
    if behind is not None and comparator in ("=", "~"):
        end, comparator = behind
    if comparator == "<=" and language == "id" and _goes_on(line, measured, start, previous):
        comparator = "="
    if measured.number.over and comparator == "=":
        comparator = ">"
    if comparator == "=" and language == "zh-hans":
        comparator = cues_han.loosely(plain, measured.number.start, end, measured.number.form)
    if language == "en":
        comparator = _bounded_english(plain, start, measured, comparator)
    if comparator == "=" and language == "id" and _SOME.search(plain, measured.start, end):
        comparator = "~"
    if measured.top is not None and _SPREAD.match(plain, start):
        comparator = "="  # "di kisaran 12-15 persen": the range says it all
    return start, end, comparator


def _bounded_english(plain: str, start: int, measured: Measured, comparator: str) -> str:
    if comparator == ">" and _during(plain, start, measured):
        return "="
    words = plain[start : measured.start]
    if words.rstrip().endswith(" the") and _THE_ONE.match(plain, measured.end):
        return "="  # "above the 0.1% pencilled in by economists"
    if words == "short of " and _LACKS.search(plain, max(0, start - 8), start):
        return "="  # "the market will be short of 310,000 tonnes"
    if comparator != "=":
        return comparator
    if _CAPS.search(plain, max(0, start - 40), start):
        return "<="
    return "~" if plain.startswith("a couple of ", measured.number.start) else "="


_THE_ONE: Final = re.compile(
    r" (?:that|which|expected|forecast|predicted|pencilled|penciled|seen|estimated|projected|"
    r"analysts|economists|consensus|average|recorded|reported|needed|required|a year|the year|in)"
    r"(?![a-z])"
)
_LACKS: Final = re.compile(r"(?<![a-z])(?:is|are|was|were|be|been|being) $")


def _goes_on(line: Line, measured: Measured, start: int, previous: Quantity | None) -> bool:
    """ "Rp 14.115 per dolar hingga Rp 14.190 per dolar": the other end of a range, no bound."""
    if previous is None or previous.unit != measured.code:
        return False
    return start - (previous.end - line.offset) <= 1


def _during(plain: str, start: int, measured: Measured) -> bool:
    """Whether "over" says how long something went on: "guests are expected over five days"."""
    if not plain.startswith("over ", start) or measured.code not in _LASTING:
        return False
    few = _A_MONTH if measured.code == "day" else _FEW
    return measured.number.value <= few and _TAKES.search(plain, max(0, start - 16), start) is None


_FEW: Final = Decimal(10)
_A_MONTH: Final = Decimal(31)
_LASTING: Final = ("day", "month", "year", "hour")
_TAKES: Final = re.compile(
    r"(?<![a-z])(?:takes?|took|taking|taken|lasts?|lasted|for|in|after|waits?|waited|just|well|"
    r"little|bit|shade|of|from|to|than|by) $"
)


def _scaled(measured: Measured, value: Decimal) -> Decimal:
    return value * measured.factor + measured.plus


def _minus(plain: str, start: int) -> bool:
    """A sign before the digits: "-3.5%", not the dash of a range or a compound."""
    if not plain.endswith("-", 0, start):
        return False
    return bool(re.search(r"(?:^|[\s(:：，,、\u4e00-\u9fff])-$", plain[max(0, start - 2) : start]))


_CONVERSION: Final = re.compile(
    r"(?:[(（;；,，] ?|(?:atau|or|约合|折合|合|setara)(?: dengan)?(?: sekitar| about| around|"
    r" roughly| kurang lebih|约)? ?)$"
)


def _is_conversion(line: Line, measured: Measured, previous: Quantity | None) -> bool:
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


@dataclass(slots=True)
class _Meaning:
    """Role and sign of a number, and the span with the word that gives them."""

    role: str
    sign: str
    start: int
    end: int
    rule: str = ""


_RELATIVE: Final = ("percent", "percentage_point", "ratio", "permille")


def _meaning(
    line: Line, measured: Measured, start: int, end: int, previous: Quantity | None
) -> _Meaning:
    plain, language, code = line.plain, line.language, measured.code
    if measured.rule == "reduced":
        return _Meaning("level", "+", start, end)
    relative = code in _RELATIVE
    multiple = code == "ratio" and measured.rule in ("multiple", "times")
    change = _change(line, measured, start, strict=not relative)
    if change is not None and _crosses(line, measured, start, change):
        change = None
    if change is not None and measured.rule != "halved":
        role = "multiple" if multiple and not _adds_times(measured, language) else "growth"
        sign = "+" if role == "multiple" else change.sign
        if measured.code in _DURATIONS and change.word in _FASTER:
            sign = "-" if sign == "+" else "+"  # faster by five minutes is five minutes less
        return _Meaning(role, sign, change.start, end, "change_before")
    after = cues.change_after(plain, end, language) if relative else None
    if after is not None and not multiple:
        return _Meaning("growth", after.sign, start, after.end, "change_after")
    if multiple and language == "zh-hans" and following.follows_growth(line, measured, previous):
        return _Meaning("growth", "+", start, end, "listed")
    if multiple:
        # "a debt ratio of 1.05 times" is a level
        ratio = _OF_RATIO.search(plain, max(0, start - 60), start)
        return _Meaning("level" if ratio else "multiple", "+", start, after.end if after else end)
    if measured.rule == "halved":
        return _Meaning("growth", "-", start, end)
    part = _fraction_role(line, start, end) if measured.rule == "fraction" else ""
    if part:
        return _Meaning(part, "+", start, end)
    if relative:
        return _relative(line, measured, start, end, previous)
    return _absolute(line, measured, start, end, previous)


def _absolute(
    line: Line, measured: Measured, start: int, end: int, previous: Quantity | None
) -> _Meaning:
    """An amount or a count that no word of change stands beside."""
    plain, language = line.plain, line.language
    if _OFF.match(plain, end) and _WIPED.search(plain, max(0, start - 30), start):
        return _Meaning("growth", "-", start, end)  # "wiping 2.8 billion yuan off its value"
    told = moves_english.told(plain, measured, start, end) if language == "en" else None
    if told is not None:
        return _Meaning(*told)
    than = _THAN.match(plain, end) or _LESS_OF.match(plain, end) or _BESIDE.match(plain, end)
    if than is not None:
        return _Meaning("growth", "+" if than.group(1) in _UP else "-", start, than.end(1))
    again = following.restated(line, measured, start, previous)
    if again is None and language == "zh-hans":
        again = following.changed_too(line, measured, start, previous)
    yearly = measured.code.endswith("/year")  # "to cut emissions by 5 tonnes a year": what it does
    moved = again or (
        None if yearly else roles.moved_by(plain, measured.start, language, relative=False)
    )
    if moved is not None:
        return _Meaning("growth", moved, start, end, "listed" if again else "moved_by")
    return _Meaning("level", "+", start, end)


def _relative(
    line: Line, measured: Measured, start: int, end: int, previous: Quantity | None
) -> _Meaning:
    """A percentage, ratio or percentage point that no word of change stands beside."""
    plain, language = line.plain, line.language
    if measured.code == "percentage_point":
        return _Meaning("growth", roles.sentence_sign(plain, start, language), start, end)
    if language == "zh-hans" and _PLUS.search(plain, max(0, start - 2), start):
        return _Meaning("growth", "+", start, end)
    if measured.code == "percent" and _IN_BRACKETS.search(plain, max(0, start - 3), start):
        return _Meaning("growth", "+", start, end)  # "saham AMMN (-4,37%)": the sign is read
    if following.reached(line, start, previous):
        return _Meaning("share", "+", start, end)
    behind = roles.role_behind(plain, end, measured.code, language)
    listed = following.listed(line, measured, previous)
    if listed is not None and behind != "share":
        return _Meaning(listed[0], listed[1], start, end, "listed")
    moved = _moved(line, measured, start, end, previous)
    if moved:
        return _Meaning("growth", moved, start, end, "moved_by")
    again = following.restated(line, measured, start, previous)
    if again is not None and previous is not None and previous.unit != measured.code:
        return _Meaning("growth", again, start, end, "listed")  # "turun 11 poin atau 0,08%"
    if behind != "share" and following.compared_growth(line, measured, start, previous):
        return _Meaning("growth", "+", start, end, "listed")
    behind = behind or following.compared_level(line, measured, start, previous)
    role, sign = _told(line, measured, start, end)
    if not role and _OF_GROWTH.match(plain, end):
        return _Meaning("growth", sign, start, end)
    if behind and (role != "growth" or behind == "share"):
        return _Meaning(behind, "+", start, end)
    return _Meaning(role or "share", sign, start, end)


def _moved(line: Line, measured: Measured, start: int, end: int, previous: Quantity | None) -> str:
    """The sign of a percentage whose verb stands further away or with the number before; ""."""
    plain, language = line.plain, line.language
    moved_by = roles.moved_by(plain, measured.start, language, relative=True)
    if moved_by is not None:
        return moved_by
    if previous is None:
        return ""
    if language == "en" and moves_english.goes_on_to(plain, measured.code, end):
        sentence = cues.sentence_before(plain, start, "en")
        return roles.sentence_sign(plain, start, "en") if cues.names_change(sentence, "en") else ""
    if previous.role == "growth" and plain.endswith(" by ", 0, start):
        return "-" if previous.value < 0 else "+"
    return ""


def _told(line: Line, measured: Measured, start: int, end: int) -> tuple[str, str]:
    """(role, sign) of a percentage by the nouns beside it."""
    role = ""
    if line.language == "id" and _ON_YEAR.match(line.plain, end):
        return "growth", roles.clause_sign(line.plain, start, "id")
    if line.language == "id" and measured.code == "percent" and _is_of_time(line, measured):
        role, sign = roles.percent_role(line.plain, start, "id")
        return role or "level", sign  # "denda 2 persen per bulan"
    if line.language == "zh-hans":
        role = roles.role_of_han(line.plain, start, measured.start, end)
        if role == "growth":
            return role, roles.sentence_sign(line.plain, start, line.language)
    return (role, "+") if role else roles.percent_role(line.plain, start, line.language)


def _fraction_role(line: Line, start: int, end: int) -> str:
    """ "Setengah biaya truk", ", kurang dari sepertujuh Beijing": of what another thing has; "satu
    dari sepuluh pekerja" is a share."""
    if line.language != "id":
        return ""
    named = line.plain.endswith(", ", 0, start) and _OF_A_NAME.match(line.text, end)
    if named or _OF_A_PRICE.match(line.plain, end):
        return "multiple"
    return "share" if _OUT_OF.search(line.plain, max(0, end - 20), end) else ""


_OUT_OF: Final = re.compile(r"[a-z] dari [a-z]+$")
_OF_A_PRICE: Final = re.compile(r" (?:harga|biaya|tarif|ongkos|upah|gaji|sewa)(?![a-z])")
_OF_A_NAME: Final = re.compile(r" [A-Z][a-z]+(?: [A-Z][a-z]+)?(?=[.,;]|$)")


# "mendorong pendapatan sebesar 44% yoy": a figure on the year is a change.
def _is_of_time(line: Line, measured: Measured) -> bool:
    last = measured.top or measured.number
    return _OF_TIME.search(line.plain, last.end, measured.end + 14) is not None


_OF_TIME: Final = re.compile(
    r" (?:per|setiap|tiap) (?:tahun|bulan|hari)(?![a-z])| se(?:tahun|bulan|hari)(?![a-z]| terakhir)"
)
_ON_YEAR: Final = re.compile(
    r" ?\(?(?:yoy|y-o-y|year on year|year-on-year|secara tahunan|mtm|month to month|qoq|qtq|"
    r"secara bulanan|secara kuartalan|ytd|year to date)(?![a-z])"
)
# "At 2.6%, inflation": the growth is named behind the number.
_OF_GROWTH: Final = re.compile(
    r"(?:,| -|:)? (?:annual |core |consumer |headline |price |economic |laju )*"
    r"(?:inflation|growth|inflasi|pertumbuhan)(?![a-z])"
)
_OF_RATIO: Final = re.compile(
    r"(?<![a-z])(?:ratio|rasio)(?:nya)?(?![a-z])(?:[^,.;]|(?<=\d)[,.](?=\d))*$"
)
_IN_BRACKETS: Final = re.compile(r"(?:^|[(|/;:] ?|[\d,.a-z)] )[+-]$")
_PLUS: Final = re.compile("[一-鿿:：]\\+$")  # 进口+4.5%
_OFF: Final = re.compile(r" off (?:its|the|their|his)(?![a-z])")
_WIPED: Final = re.compile(
    r"(?<![a-z])(?:wip|knock|shav|tak|took|cut|slic|wrote|strip)[a-z]* [^.,;]*$"
)
_DURATIONS: Final = ("min", "hour", "day", "second")
_FASTER: Final = ("lebih cepat", "lebih lambat", "faster", "slower", "quicker")


def _crosses(line: Line, measured: Measured, start: int, change: cues.Change) -> bool:
    """ "Fell below 3,000 yuan", "rose above 5%": the level that was passed, not the change."""
    bound = line.plain[start : measured.start].removesuffix("the ").strip()
    if bound in _UNDER:
        return change.sign == "-"
    if bound not in _OVER or change.sign == "-" or change.word in _GROWS:
        return False
    return line.language == "en" or measured.code != "percent" or bound == "ke atas"


_UNDER: Final = (
    "short of",
    "lower than",
    "below",
    "under",
    "well below",
    "di bawah",
    "dibawah",
    "ke bawah",
)
_OVER: Final = ("above", "di atas", "diatas", "ke atas")
_GROWS: Final = (
    *("grow", "grows", "grew", "grown", "growing", "growth", "expand", "expanded", "expansion"),
    *("rise", "increase", "gain", "jump", "tumbuh", "pertumbuhan", "kenaikan", "peningkatan"),
)


def _change(line: Line, measured: Measured, start: int, *, strict: bool) -> cues.Change | None:
    """The word of change before a number, or between it and what its rate is per."""
    change = cues.change_before(line.plain, start, line.language, strict=strict)
    if change is not None or line.language != "zh-hans":
        return change
    if measured.start < measured.number.start:  # 每万人专利少11.4件
        inner = cues.bound_before(line.plain, measured.number.start, line.language)
        at = inner[0] if inner is not None else measured.number.start
        change = cues.change_before(line.plain, at, line.language, strict=strict)
        if change is not None:
            return replace(change, start=min(start, change.start))
    return cues.done_more(line.plain, start) if strict else cues.compared(line.plain, start)


# "300 fewer than in April", "1.9 hours shorter": a difference, whose direction stands behind it.
_THAN: Final = re.compile(
    r" (more|fewer|less|longer|shorter|later|earlier|higher|lower|heavier|lighter|faster|slower|"
    r"dearer|cheaper|lebih (?:banyak|sedikit|lama|singkat|pendek|panjang|cepat|lambat|tinggi|"
    r"rendah|mahal|murah|berat|ringan|awal))"
    r"(?: (?:than|dari|dibanding(?:kan)?|daripada|ketimbang)(?![a-z])|[,.;]|$)"
)
# "480,000 tonnes less coal than the winter before"
_LESS_OF: Final = re.compile(r" (more|fewer|less)(?: [a-z]+){1,2} than(?![a-z])")
# "110 yuan below its level at the start of June"
_BESIDE: Final = re.compile(
    r" (above|below|short of|ahead of|under|over) (?:its|their|that|what|those|a year|last|"
    r"expectations|"
    r"the (?:[a-z0-9-]+ ){0,2}(?:level|average|peak|record|mean|target|price|figure|forecast|year|"
    r"contract|futures|benchmark))"
    r"(?![a-z])"
)
_UP: Final = frozenset(
    (
        *("above", "ahead of", "up", "stronger", "over"),
        *("more", "longer", "later", "higher", "heavier", "slower", "dearer", "lebih banyak"),
        *("lebih lama", "lebih panjang", "lebih lambat", "lebih tinggi", "lebih mahal"),
        "lebih berat",
    )
)


def _adds_times(measured: Measured, language: str) -> bool:
    """增长N倍 and "increase by N times" add N times the base; "naik N kali lipat" reaches N."""
    return measured.rule == "times" and language != "id"


def _base(
    line: Line, measured: Measured, meaning: _Meaning, previous: Quantity | None
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
    line: Line, measured: Measured, meaning: _Meaning, sign: int
) -> tuple[Alternative, ...]:
    first = measured.number.readings[0]
    found = [
        Alternative(
            tidy(_scaled(measured, one.value) * sign), None, measured.code, meaning.role,
            one.reason, tidy(one.half_width * measured.factor),
        )
        for one in measured.number.readings[1:]
    ]  # fmt: skip
    if measured.rule != "times" and measured.code != "percent":
        return tuple(found)
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
        noun = roles.percent_role(line.plain, meaning.start, line.language)[0]
        if noun in ("share", "level"):
            value = tidy(_scaled(measured, first.value) * sign)
            found.append(
                Alternative(
                    value, None, "percentage_point", "growth", "percent_of_a_rate", half_width
                )
            )
    return tuple(found)
