"""What a number is measured in: the unit behind it where it is one there, else what it counts."""

import re
from dataclasses import replace
from decimal import Decimal
from typing import Final

from articles.text.amounts import (
    cues,
    durations_han,
    durations_indonesian,
    measuring_han,
    spells,
    units,
)
from articles.text.amounts.counted import count_unit
from articles.text.amounts.english_nouns import class_of, singular
from articles.text.amounts.number_types import ONE, Measured, Number


def unit_of(
    text: str, line: str, number: Number, at: int, previous: Measured | None, language: str
) -> units.Unit | None:
    """What a number that ends at `at` is measured in; None where it measures nothing."""
    han = number.form == "han"
    if han and _is_place(line, number):
        return None  # 万元GDP
    unit = units.unit_after(line, at, language)
    if unit is not None and _is_no_unit(text, line, number, at, unit, language):
        unit = None
    if unit is not None and unit.code == "percent" and not han:
        return unit
    if unit is not None and _is_bodies(text, line, number, unit):
        return units.Unit("count:institution", ONE, unit.end, True)  # "belanja 15 KL"
    if language == "zh-hans":
        if unit is not None and not measuring_han.is_measure(line, number, at, unit):
            unit = None
        unit = unit or measuring_han.other_unit(line, number, at)
    if unit is None and line.startswith(" poin", at) and (told := _POINTS.match(line, at)):
        return _points(line, number, told.end(), previous, language)
    if unit is not None and han and unit.code == "day" and number.value >= _DAYS_OF_A_TALE:
        return None  # 三千多天: how long a tale says it took
    if unit is not None and not (han and _is_article(line, number, unit, at)):
        return _measure_unit(text, line, number, at, unit)
    listed = _of_list(line, number, at, language)
    return listed or count_unit(text, line, number, at, previous, language)


def _is_place(line: str, number: Number) -> bool:
    """Whether a lone 万 is a part of the name behind it."""
    lone = not number.over and number.end - number.start == 1 and line[number.start] in _PLACES
    return lone and not _ROUND.search(line[max(0, number.start - 2) : number.start])


def _is_article(line: str, number: Number, unit: units.Unit, at: int) -> bool:
    """Whether a one before a unit counts nothing: 一天, 一元化."""
    if number.value >= 2 or number.high is not None or _weighty(line, number, unit, at):
        return False
    return not _ABOUT.search(line, number.start - 2, number.start)


def _of_list(line: str, number: Number, at: int, language: str) -> units.Unit | None:
    """The unit that stands behind the last of a list: "5, 7 and 9 percent"."""
    bare = language != "zh-hans" and number.form == "digits" and line.startswith(_LIST_BEGINS, at)
    listed = _UNIT_AFTER_LIST.match(line, at) if bare else None
    if listed is None or (number.scaled and not listed.group(1)):
        return None  # "2 million or 15%"
    shared = units.unit_after(line, listed.end(), language)
    return None if shared is None else replace(shared, end=at)


_DAYS_OF_A_TALE: Final = 1000
_TIMES: Final = ("day", "hour", "night", "week", "month", "year", "min")


def _is_no_unit(
    text: str, line: str, number: Number, at: int, unit: units.Unit, language: str
) -> bool:
    """Whether the word of a unit is, or begins, the name of a thing or of people."""
    if unit.code == "percent" and _PC.match(line, at):
        return not text.startswith("pc", at)  # "36 PC" are computers
    if unit.code == "hour" and line[unit.end - 1] == "h":
        return _is_no_hour(text, line, at, unit)
    if language == "id":
        return _NO_UNIT.match(line, at) is not None
    if language != "en" or unit.code not in _TIMES:
        return False
    return _NO_TIME.match(line, at) is not None or _is_of_people(line, number, at, unit)


def _is_of_people(line: str, number: Number, at: int, unit: units.Unit) -> bool:
    """ "1,900 day labourers", "14 night nurses": people, no time."""
    behind = _NEXT_WORD.match(line, unit.end)
    if behind is None or number.value < 2 or not line.startswith(" ", at):
        return False
    one = singular(behind.group(1))
    return one != behind.group(1) and class_of(one) == "person" and line[unit.end - 1] != "s"


_NEXT_WORD: Final = re.compile(r" ([a-z]{4,})(?![a-z])")
# "28 jam tangan" are watches, "14 kaki palsu" limbs
_NO_UNIT: Final = re.compile(
    r" (?:tahun (?:19|20)\d\d|jam (?:tangan|dinding|meja|weker|pasir|saku)|"
    r"kaki (?:palsu|lima|tangan)|"
    r"meter (?:air|listrik|gas|pintar)|hari raya|hari besar|minggu pagi|detik-detik)(?![a-z])"
)
# "Fell by a third year on year", "1,200 day-care centers"
_NO_TIME: Final = re.compile(
    r" (?:(year|month|quarter|week)(?:[ -](?:on|over)[ -]\1)(?![a-z])|"
    r"(?:day|year)-(?:care|trip|round)(?![a-z]))"
)
_LIST_BEGINS: Final = (",", " and ", " dan ", " or ", " atau ", " serta ")
_UNIT_AFTER_LIST: Final = re.compile(
    r"(?:(?:, \d(?:[\d.,]*\d)?(?: (?:thousand|million|billion|trillion|ribu|juta|miliar|triliun))?"
    r"(?=[, ])){1,6},?|"
    r",(?= (?:dan|serta) ))? (?:and|dan|or|atau|serta) \d[\d.,]*"
    r"((?: (?:thousand|million|billion|trillion|ribu|juta|miliar|triliun)|bn|m)(?![a-z]))?"
)
_AND_A_HALF: Final = re.compile("(?<=天)半(?![夜天路道])")  # 多走一天半
_TENTHS_BEHIND: Final = frozenset("一二三四五六七八九")


def _weighty(line: str, number: Number, unit: units.Unit, at: int) -> bool:
    """一美元, 一公里, 一吨半, 一刻钟: units of two characters take a one; 一天, 一元化 do not."""
    if measuring_han.has_tenth(line, unit) or durations_han.is_told(line, number):
        return True
    if line.startswith("刻钟", at) or _AND_A_HALF.match(line, unit.end):
        return True
    if line[at] == "块" and line[unit.end : unit.end + 1] in _TENTHS_BEHIND:
        return True  # 一块五
    return unit.end - at > 1 and unit.code not in ("hour", "min", "day", "percent")


def _measure_unit(
    text: str, line: str, number: Number, at: int, unit: units.Unit
) -> units.Unit | None:
    word = text[at : unit.end].strip(" -")
    # 度 is a kilowatt-hour only in large amounts; else an angle or a temperature.
    if word == "度" and not (number.scaled or measuring_han.of_power(line, number)):
        return None
    if word in durations_indonesian.UNITS and (number.form != "digits" or number.whole):
        stated = durations_indonesian.is_stated(line, number.start, at)
        return unit if stated else None
    spell = _spell(line, number, at, unit, word)
    if spell is not None:
        return unit if spell else None
    if word in ("M", "T", "Min") or (word == "t" and line.startswith("-", unit.end)):
        return None  # 3M is a name, 2.0T an engine, 73 Min a court's case, "20 t-shirts"
    if word == "P" and unit.code == "GBP":  # pence are small: petaflops, else the lines of a screen
        told = _COMPUTES.search(line, number.start - 160, unit.end + 60)
        return replace(unit, code="petaflops", factor=Decimal(1)) if told else None
    if (word == "p" and text[at] != "p") or (word == "won" and number.value < 100):
        return None  # pence are written close, "12 won prizes"
    if units.is_currency(unit.code) and _NEXT_AMOUNT.match(line, unit.end):
        return None  # "pada 2022 USD 22,08 juta": the currency of what follows
    in_air = unit.code == "ug" and _IN_AIR.search(line, number.start - 260, number.start)
    if in_air and not _NO_AIR.match(line, unit.end):
        return replace(unit, code="ug/m3")
    if unit.code == "km" and _SPEED.search(line[max(0, number.start - 6) : number.start]):
        return replace(unit, code="km/h")
    if word == "Mt" and not number.scaled:
        return replace(unit, factor=Decimal(1_000_000))  # "46 million MT" are metric tons
    if word in ("pounds", "pound") and (
        _WEIGHT.search(line, number.start - 60, number.start) or _OF_GOODS.match(line, unit.end)
    ):
        return replace(unit, code="lb")
    return unit


def _spell(line: str, number: Number, at: int, unit: units.Unit, word: str) -> bool | None:
    """Whether months, years, weeks or a single day are a figure here; None for other units."""
    if word == "day" and number.value == 1 and number.form == "words":  # "one day it will pay"
        told = _ONE_DAY.search(line, number.start - 12, number.start) is not None
        return told or line.startswith(" and a half", unit.end)
    spell = unit.code in ("month", "year") and word.isascii()
    if not spell and not (unit.code == "week" and word.isascii()):
        return None
    if spells.told(line, number.start) or spells.is_told(line, number.start, at):
        return True
    # Only "11.4 months" is a figure, other spans belong to the periods.
    return None if number.form == "digits" and not number.whole else False


def _is_bodies(text: str, line: str, number: Number, unit: units.Unit) -> bool:
    """Whether KL are ministries and other bodies (K/L), where their budgets are told of."""
    bodies = text.endswith("KL", 0, unit.end) and not number.scaled
    return bodies and _SPENDS.search(line) is not None


_SPENDS: Final = re.compile(r"(?<![a-z])(?:k/l|kementerian|belanja|anggaran)(?![a-z])")
_PC: Final = re.compile("[ -]?pc(?![a-z])")
_COMPUTES: Final = re.compile(r"(?<![a-z])(?:comput(?:ing|e|ational)|komputasi)(?![a-z])")
# So little is told of air, where it is a mean or a level; but no dose, nor what is in so much of
# something.
_IN_AIR: Final = re.compile(
    r"(?<![a-z])(?:pm ?2[.,]5|pm ?10|ozon|concentration|konsentrasi|kadar|fine dust|partikel|"
    r"fine particles|particulates?|smog|nitrogen dioxide|air quality|kualitas udara)|"
    r"(?<![a-z])(?:averag(?:e[sd]?|ing)|mean|exceed(?:s|ed|ing)?|stood at|stands at|"
    r"reach(?:es|ed)?|"
    r"peaked|fell|dropped|rose|climbed|above|below|between|reading|readings|rata-rata|mencapai|"
    r"melampaui|di atas|di bawah|turun|naik)(?: [a-z]+){0,2} $"
)
_NO_AIR: Final = re.compile(
    r"/| (?:[a-z]+ ){0,3}(?:per|each|every|setiap|tiap|an? (?=kilo|lit|gram|cubic|ton|mill|deci)) |"
    r"[^.;]{0,40}(?<![a-z])(?:dos(?:e|es|age|is)|tablets?|pills?|capsules?|vitamins?|supplements?|"
    r"serving|jab|injection|vaccine|blood|hormone|kapsul|suntikan|darah)(?![a-z])"
)


def _is_no_hour(text: str, line: str, at: int, unit: units.Unit) -> bool:
    """ "In 1H 2025", "open 24h", "at 14 h local time": no hours that something takes."""
    return not text.startswith((" h", "-h"), at) or _NO_HOUR.match(line, unit.end) is not None


_NO_HOUR: Final = re.compile(r" (?:19|20)\d\d(?!\d)| (?:local|gmt|utc|cet)(?![a-z])|['’-]")
_ONE_DAY: Final = re.compile(
    r"(?<![a-z])(?:in|within|than|takes?|took|lasts?|lasted|only|every|just|for|least|of|by|about|"
    r"another|after) $"
)
_WEIGHT: Final = re.compile(
    r"(?<![a-z])(?:weigh|weight|heav(?:y|ier)|payload|cargo of|baby|metric ton|eating|diet)[^.;]*$"
)
_OF_GOODS: Final = re.compile(
    r" (?:heavier|lighter|of (?!debt|savings|damage|tax|aid|profit|sales|spend|invest|public|extra|"
    r"compen|income|revenue|new|fresh|cash|bonds)[a-z]{3,})"
)
_PLACES: Final = "百千万亿"
_ABOUT: Final = re.compile("(?:近|约|超过?|逾|不到|不足)$")
_ROUND: Final = re.compile("(?:近|超过?|逾|上|过|约|破|数|不足|不到|不下|足足)$")
_NEXT_AMOUNT: Final = re.compile(r"(?<=usd|rmb|cny|idr|eur|gbp) ?\d")
_SPEED: Final = re.compile("(?:时速|每小时)[^，。]{0,4}$")
# -- points, of a percentage that was told before or of an index ------------------------------

_POINTS: Final = re.compile(r" (?:points?|poin)(?![a-z])")


def _points(
    line: str, number: Number, end: int, previous: Measured | None, language: str
) -> units.Unit | None:
    """What the points that end at `end` are of; None for the points of a letter."""
    behind = previous if previous is not None and previous.code in _PERCENT else None
    gap = line[behind.end : number.start] if behind is not None else ""
    # "fell 0.4%, or 8 points": the same change in other terms
    again = (
        behind is not None
        and _OTHERWISE.fullmatch(gap) is not None
        and cues.change_before(line, behind.start, language, strict=False) is not None
    )
    if number.value < 100 and _TO_PERCENT.match(line, end):
        return units.Unit("percentage_point", ONE, end)  # "fell 2.3 points to 61.4%"
    if _AND_PERCENT.match(line, end) or _MARKET.search(gap):
        return units.Unit("index", ONE, end)
    if _OF_ERROR.search(line, number.start - 40, number.start):
        return units.Unit("percentage_point", ONE, end)
    near = behind is not None and len(gap) <= 80 and ". " not in gap
    # An index stands in the thousands.
    if near and not again and number.value < 100:
        return units.Unit("percentage_point", ONE, end)
    if number.value < 100 and language == "en":
        clause = cues.clause_before(line, number.start, language)
        if _OF_A_WHOLE.search(clause) is not None and _MARKET.search(clause) is None:
            return units.Unit("percentage_point", ONE, end)  # "the literacy rate rose two points"
    if number.value < 100 and not again and not _scores(line, number, language):
        return None  # "4 poin" of a letter
    return units.Unit("index", ONE, end)


def _scores(line: str, number: Number, language: str) -> bool:
    """Whether points are of an index: one is named before them, or they move."""
    clause = cues.clause_before(line, number.start, language)
    return _SCORE.search(clause) is not None or cues.names_change(clause, language)


# "lost 1.85 points, or 0.06%": in other terms
_AND_PERCENT: Final = re.compile(
    r",? (?:or|atau) (?:(?:about|sekitar) )?\d{1,2}(?:[.,]\d{1,3})? ?%"
)
_OF_A_WHOLE: Final = re.compile(
    r"(?<![a-z])(?:shares? of|market share|vote share|(?<!interest )(?<!exchange )rates?|turnout|"
    r"support|approval|occupancy|penetration|margins?|proportion|participation|percentage|"
    r"unemployment|employment|coverage|utili[sz]ation|vacancy|uptake|take-up|backing|satisfaction|"
    r"trust in|confidence in|load factor|enrolment)(?![a-z])"
)
_OF_ERROR: Final = re.compile(
    r"(?<![a-z])margin of error (?:is|was|of) (?:about |plus[ -]or[ -]minus )?$"
)
_MARKET: Final = re.compile(
    r"(?<![a-z])(?:index|composite|ftse|nasdaq|dow|nikkei|s&p|dax|cac|kospi|stoxx|hang seng)"
    r"(?![a-z])"
)
_TO_PERCENT: Final = re.compile(r" (?:to|at) (?:a [a-z-]+ )?\d{1,3}(?:\.\d+)?(?: ?%| per ?cent)")
_PERCENT: Final = ("percent", "percentage_point")
_OTHERWISE: Final = re.compile(r",? (?:or|atau) (?:(?:about|around|some|sekitar) )?| \(")
_SCORE: Final = re.compile(
    r"(?<![a-z])(?:index|indeks|ihsg|pmi|ftse|nasdaq|dow|nikkei|shares|stocks|saham|rupiah|dolar|yuan)"
)
