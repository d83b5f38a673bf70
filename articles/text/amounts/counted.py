"""What a number counts, when no unit of measure stands beside it."""

import re
from dataclasses import replace
from decimal import Decimal
from typing import Final

from articles.text.amounts import (
    bare_subject,
    counted_han,
    counted_indonesian,
    counting,
    pers,
    units,
)
from articles.text.amounts.bare import bare, is_age_group
from articles.text.amounts.counted_before import plausible
from articles.text.amounts.english_lookalikes import LOOKALIKES
from articles.text.amounts.noun_data import PIECES
from articles.text.amounts.number_types import ONE, Measured, Number
from articles.text.word_tables import words

_SMALL: Final = Decimal(10)


def count_unit(
    text: str, line: str, number: Number, at: int, previous: Measured | None, language: str
) -> units.Unit | None:
    """The counted noun of a number, or what it counts where no noun stands beside it."""
    if language == "zh-hans" or "一" <= line[at : at + 1] <= "鿿":
        return counted_han.count_unit(line, number, at, previous)
    counted = _out_of(line, at, language) or counting.counted_after(line, at, language)
    part_of = _english if language == "en" else _part_of
    if (part := part_of(line, number, at, counted, previous)) is not None:
        return part
    if counted is None:
        return bare(text, line, number, at, previous, language)
    if language == "en" and not counted.known and is_age_group(line, number):
        return None  # "anyone under 30 speaks it"
    if _counts_nothing(text, line, number, at, counted, language):
        return None
    rate, _ = pers.per_after(line, counted.end, language)
    if not (counted.known or pers.is_per_crowd(line, counted.end)):
        the = line.endswith("the ", 0, number.start)  # "the 815 pulls in"
        some = language == "en" and (rate or _few(text, line, number, at, counted))
        if not (some or (plausible(text, number) and not the)):
            return bare(text, line, number, at, previous, language)
    if language == "id":
        counted = counted_indonesian.of_context(line, number.start, counted)
        counted = counted_indonesian.of_same_class(line, at, counted, previous)
    if counted.code == "count:time" and number.value != number.value.to_integral_value():
        # "rasio utang 1,05 kali", but "0,3 kali per 1.000 km"
        return counted if rate else replace(counted, code="ratio", counted=False)
    if counted.code == "count:time" and number.form != "digits" and rate not in _OFTEN:
        return None
    if language == "en" and (told := _told_by_noun(line, number, at, counted)) is not None:
        return told
    return _kind(text, line, number, at, counted, previous, language)


def _told_by_noun(line: str, number: Number, at: int, counted: units.Unit) -> units.Unit | None:
    """Few developers are those of land, not those of software; "271 good days" are a measure."""
    if number.value < _CROWD and line.endswith(" developers", at, counted.end):
        return replace(counted, code="count:enterprise")
    if line.endswith(" workshops", at, counted.end) and _HELD.search(
        line, max(0, number.start - 120), number.start
    ):
        return replace(counted, code="count:workshop")  # events, no works
    if counted.code == "count:hand" and number.value >= _HANDS:
        return replace(counted, code="count:person")
    doer = counted.code.removeprefix("count:")
    if (
        doer in LOOKALIKES
        and doer.endswith(("er", "or"))
        and _EMPLOYS.search(line, max(0, number.start - 40), number.start)
    ):
        return replace(counted, code="count:person")  # "the mill employs 75 sorters"
    if counted.code in _SPANS:
        return replace(counted, code=_SPANS[counted.code], counted=False)
    return None


def _english(
    line: str, number: Number, at: int, counted: units.Unit | None, previous: Measured | None
) -> units.Unit | None:
    """ "Two barges and one dredger", "five of those", "120 others"."""
    one = bare_subject.one_thing(line, number, at, previous)
    those = one or _of_whole(line, number, at, counted, previous)
    return those or bare_subject.left_over(line, at, previous)


def _part_of(
    line: str, number: Number, at: int, counted: units.Unit | None, previous: Measured | None
) -> units.Unit | None:
    """ "96 gudang, 14 kosong": of the warehouses, no noun being known behind the number."""
    if counted is None or counted.known:
        return None
    return counted_indonesian.left_over(line, number, at, previous)


_OFTEN: Final = ("/week", "/day", "/month", "/year")
_CROWD: Final = 1000
_HANDS: Final = 10
_EMPLOYS: Final = re.compile(
    r"(?<![a-z])(?:employ(?:s|ed|ing)?|hir(?:e|es|ed|ing)|recruit(?:s|ed|ing)?|sack(?:s|ed)?|"
    r"la(?:y|ys|id|ying) off|fired|dismissed|trained|pays?|paying|unionised|injured|killed)"
    r"(?: [a-z]+){0,2} $"
)
_HELD: Final = re.compile(
    r"(?<![a-z])(?:attend|attended|concerts?|conducted|course|courses|delivered|exhibitions?|fair|"
    r"festival|forum|held|hold|holds|host|hosted|hosts|lectures?|offer|offered|offers|organised|"
    r"organized|programme|ran|run|seminars?|staged|symposium|talks|training|week)(?![a-z])"
    r"[^.;]{0,80}$"
)
_SPANS: Final = {"count:day": "day", "count:hour": "hour", "count:minute": "min"}


def _is_article(line: str, number: Number, at: int, counted: units.Unit, language: str) -> bool:
    """ "One company": no count, unless it is one of a list."""
    if number.form == "digits" or number.value >= 2 or _none_of(line, number, at, counted):
        return False
    return not counted_indonesian.is_one_of_list(line, number, counted, language)


def _counts_nothing(
    text: str, line: str, number: Number, at: int, counted: units.Unit, language: str
) -> bool:
    """Whether a number before a noun is an article, a name, or one of what is known from before."""
    if _is_article(line, number, at, counted, language):
        return True
    if language == "id" and counted_indonesian.is_named(text, number, counted):
        return True
    if language == "en" and _is_name(text, number, counted):
        return True
    steps = counted.code == "count:step" and "," in line[number.start : at]
    if steps or counted.code in ("count:thing", "count:way", "count:reason"):
        return True  # "her phone shows 7,412 steps", "10 things to do"
    if language == "en" and bare_subject.moves_rank(line, number, counted):
        return True  # "slipped two places to ninth"
    if number.form != "words":
        return False
    if line.endswith("one of ", 0, number.start):
        return True  # "one of five city clusters"
    if _is_same(line, number, counted) and not line.startswith("-", number.end):
        return language != "en" or not _is_by_name(text, line, number, at)
    return not line[: number.start] + line[counted.end :].strip(" .")  # "Ten kettles": a heading


def _none_of(line: str, number: Number, at: int, counted: units.Unit) -> bool:
    """ "It has booked zero cargoes": a count of none; "zero emissions", "net zero" are not."""
    if number.value or not counted.known or not line.startswith(" ", at):
        return False
    return _NO_ZERO.search(line, max(0, number.start - 10), number.start) is None


_NO_ZERO: Final = re.compile(r"(?<![a-z])(?:net|near|to|from|below|above|absolute|at|of) $")


def shared_count(line: str, number: Number, following: Number, language: str) -> units.Unit | None:
    """What the 190 counts in "from 190 to 410 robots", "from 81.4 to 60.2 per 100,000 people"."""
    suffix, _ = pers.per_after(line, following.end, language)
    if pers.is_per_crowd(line, following.end):
        noun = counting.noun_before(line, number.start, language) or "count:person"
        return units.Unit(noun + suffix, ONE, number.end, True)
    counted = counting.counted_after(line, following.end, language)
    if counted is None or not counted.known:
        return None
    if language == "id":  # "dari tiga menjadi tujuh kali seminggu"
        often = suffix or pers.per_after(line, counted.end, language)[0]
        counted = counted_indonesian.of_context(line, number.start, counted)
        return replace(counted, code=counted.code + often)
    return counted


def _kind(
    text: str,
    line: str,
    number: Number,
    at: int,
    counted: units.Unit,
    previous: Measured | None,
    language: str,
) -> units.Unit:
    """A classifier or "units" says little: what is counted may stand before the number."""
    if language == "id" and line.startswith(" titik", at) and counted.code == "count:location":
        goods = counted_indonesian.subject_of(line, number, counted, text)
        return counted if goods is None else replace(counted, code=goods)
    if line[at : counted.end].strip(" -") in PIECES:
        goods = counting.goods_before(line, number.start, language)
        if goods is None and language == "id":
            goods = counted_indonesian.subject_of(line, number, counted, text)
        if goods is not None:
            return replace(counted, code=goods)
        if (
            previous is not None
            and previous.code in _KINDS
            and _OF_THOSE.search(line, max(0, at - 60), at)
        ):
            return replace(counted, code=previous.code)
    return counted


# Plurals that two or three of which are a way of speaking.
_NO_COUNT: Final = words(
    "side count party way thing word half third end phase stage point name reason quarter kind"
    " type day hour minute second step leader star session front set generation season goal"
    " field aspect fifth estimate forecast answer analyst occasion category"
)
_DOZEN: Final = 12
_GOES_ON: Final = re.compile(
    r" (?:[a-z]+ed|were|are|have|had|will|in|at|from|with|for|came|took)[ ,]"
)


def _few(text: str, line: str, number: Number, at: int, counted: units.Unit) -> bool:
    """Whether a small number counts a plural that no table has: "two general practitioners"."""
    if counted.code == "count:unit" or number.form not in ("digits", "words") or number.value < 2:
        return False
    if number.value != number.value.to_integral_value() or line[at : at + 1] != " ":
        return False
    if counted.code.removeprefix("count:") in _NO_COUNT:
        return False
    if number.form == "words":
        # "two caveats" is a way of speaking, "Ten kettles" a heading, "with six cranes" a count
        if number.value >= _CROWDED or _ADDED.search(line, max(0, number.start - 16), number.start):
            return True
        told = number.value > _DOZEN and _GOES_ON.match(line, counted.end) is not None
        told = told or text[number.start].islower() or text.rstrip().endswith(_SENTENCE_ENDS)
        return number.value > 2 and told and text[at + 1 : at + 2].islower()  # "Nine Dragons"
    word = re.search(r"([^\s(“\"]+) $", text[max(0, number.start - 30) : number.start])
    return word is None or not word.group(1)[0].isupper()


_CROWDED: Final = 100
# "an additional two lifeguards", "just two judges"
_ADDED: Final = re.compile(
    r"(?<![a-z])(?:additional|another|further|extra|just|only|at least|all|employs|hired) $"
)
_SENTENCE_ENDS: Final = (".", "!", "?", ".”", '."', "!”", "?”", ".’", ".'", ".)")


def _is_name(text: str, number: Number, counted: units.Unit) -> bool:
    """Whether small digits belong to the name before them: "Wi-Fi 7 routers", "Mate 70 phones";
    in a headline the noun is capital as well. Or a word to the name that it begins or ends: "the
    Seven Sisters", "Gang of Six"."""
    if number.form == "words" and text[number.start].isupper():
        behind = text[number.end : number.end + 2].lstrip(" -")
        opened = text[max(0, number.start - 2) : number.start].rstrip()[-1:]
        return bool(opened) and (opened.isalnum() or behind[:1].isupper()) and opened not in ".!?:;"
    if number.form != "digits" or number.scaled or number.end - number.start > 4:
        return False
    if text[text.rfind(" ", 0, number.start - 1) + 1 : number.start - 1].islower():
        return False
    if _IN_PLACE.search(text, max(0, number.start - 40), number.start):
        return False  # "In Chengde 18 inns reopened"
    word = _WORD_BEFORE.search(text, max(0, number.start - 30), number.start)
    noun = text.rfind(" ", number.end, counted.end) + 1
    if word is None or text[noun : noun + 1].isupper() or word.group(2).islower():
        return False
    return bool(word.group(1)) and word.group(2).lower() not in _LEADING


# A capital word before the digits that does not begin the sentence.
_WORD_BEFORE: Final = re.compile(r"([^\s.!?:;•”\"“(]\s)?(?<!\S)([^\s(“\"]*\w) $")
_IN_PLACE: Final = re.compile(r"(?:^|[.;,] )(?:In|in|Around|around) [A-Z][a-z'’]+ $")
_LEADING: Final = words(
    "in of about some over nearly rmb only and all monday tuesday wednesday thursday friday"
    " saturday sunday yesterday today overnight"
)


def _is_same(line: str, number: Number, counted: units.Unit) -> bool:
    """Whether a few things are those known from before: "the two companies"."""
    if number.value > _SMALL:
        return False
    low = max(0, number.start - 24)
    if _ONE_OF.search(line, max(0, number.start - 40), number.start):
        return True
    if _PART_OF.search(line, low, number.start):
        return False  # "two of the seven villages"
    the = _THE_SAME.search(line, low, number.start) is not None
    return the or _THOSE.match(line, counted.end) is not None


def _is_by_name(text: str, line: str, number: Number, at: int) -> bool:
    """ "the nine Gulf Coast terminals": names tell which, and nothing has told how many."""
    if number.value <= _FEW or _BY_NAME.match(text, at) is None:
        return False
    one_of = _ONE_OF.search(line, max(0, number.start - 40), number.start)
    return one_of is None and line.endswith("the ", 0, number.start)


_FEW: Final = 2
# No nationality: "the three Chinese banks" may be known from before.
_BY_NAME: Final = re.compile(
    r" (?![A-Z][a-z]+(?:ese|ish|ian|ean|ican|erman|rench) [a-z])(?:[A-Z][a-zé'’-]+ ){1,4}(?=[a-z])"
)
_THOSE: Final = re.compile(r" (?:[a-z]+ )?(?:itu|tersebut)(?![a-z])")  # "empat perusahaan itu"
# "the two companies", "the other three plants": known from before, no count.
_THE_SAME: Final = re.compile(
    r"(?<![a-z])(?:the|these|those|both|other|first|last|next|big|kedua|ketiga) "
    r"(?:other |first |last |next |big )?$"
    r"|(?:founded|started|created|set up|launched)(?: in \d{4})? by $"
)
# "one of the two turbines", "the first of eight units", "salah satu dari tiga pabrik"
_ONE_OF: Final = re.compile(
    r"(?<![a-z])(?:(?<!than )(?:only |just )?one of (?:the|its|their|these|those|our)(?: [a-z]+)?|"
    r"the (?:first|last|next|largest|biggest|smallest|newest|latest|oldest) of(?: the| its)?|"
    r"salah satu (?:dari|di antara)) $"
)
_PART_OF: Final = re.compile(
    r"(?<![a-z])(?:\d|one|two|three|four|five|six|seven|eight|nine|half|most|all|some) of the $"
)
_TENS: Final = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
_IN_WORDS: Final = (
    rf"(?:(?:{_TENS})(?:-[a-z]{{3,5}})?|three|four|five|six|seven|eight|nine|ten|eleven|twelve|"
    r"thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|a dozen|a hundred)"
)
_OUT_OF: Final = re.compile(rf" (?:of|out of) (?:\d[\d.,]*|{_IN_WORDS}(?= ))")
_AND_MORE: Final = re.compile(
    r"(?:, \d[\d.,]*\d(?: (?:ribu|juta))?(?=[, ])|, \d(?=[, ])){0,6},?"
    r" (?:and|dan|serta|&) \d[\d.,]*(?: (?:ribu|juta)(?= ))?"
    r"| dari (?:total )?\d[\d.,]*(?: (?:ribu|juta)(?= ))?"
    r"| (?:out )?of (?:the |its |these |their )?(?:[a-z]+['’]s )?(?<! of )"
    rf"(?:\d[\d.,]*|(?:two|{_IN_WORDS})(?![a-z]))"
)
# "Sixteen of the routes"
_OF_THE: Final = re.compile(
    r" (?:out )?of (?:the|its|these|those|their|[a-z]+'s)"
    r"(?: [a-z]{0,4}-?\d{1,4}[a-z]{0,2}(?:-\d{1,4}[a-z]{0,3})?)?(?= [a-z])"
)
_OF_BEGINS: Final = (",", " and ", " dan ", " serta ", " & ", " dari ", " of ", " out of ")


def _out_of(line: str, at: int, language: str) -> units.Unit | None:
    """ "45 of the 60 projects", "14, 9 and 7 bonds", "sixteen of the routes"."""
    if not line.startswith(_OF_BEGINS, at):
        return None
    whole = _OUT_OF.match(line, at)
    if whole is not None:
        counted = counting.counted_after(line, whole.end(), language)
        # The whole is no count of its own: 21 of 31 provinces are 21.
        return None if counted is None else replace(counted, known=True)
    more = _AND_MORE.match(line, at)
    if more is not None:
        measure = units.unit_after(line, more.end(), language)
        if measure is not None and language == "en":  # "38 of the 112 kilometres"
            return replace(measure, end=at)
        counted = counting.counted_after(line, more.end(), language)
        if counted is not None:
            return replace(counted, end=at, known=True)
    named = _OF_THE.match(line, at)
    if named is not None:
        counted = counting.counted_after(line, named.end(), language)
        return counted if counted is not None and counted.known else None
    return None


def _of_whole(
    line: str, number: Number, at: int, counted: units.Unit | None, previous: Measured | None
) -> units.Unit | None:
    """ "Of the 47 cities with a metro, only five cover their costs": five of those."""
    if previous is None or not previous.code.startswith("count:") or "/" in previous.code:
        return None
    gap = line[previous.end : number.start]
    if len(gap) > 90 or not _COMES_TO.fullmatch(gap) or (counted is not None and counted.known):
        return None
    if not _OF_ALL.search(line, max(0, previous.start - 24), previous.start):
        return None
    return units.Unit(previous.code, ONE, at, True)


_OF_ALL: Final = re.compile(
    r"(?<![a-z])(?:of|out of|among) (?:the|its|their|his|her|our|these|those|all|all the|some) $"
)
_COMES_TO: Final = re.compile(
    r"[^.,;]*, (?:(?:only|just|about|some|around|nearly|at least|more than|fewer than|another) )?"
)
_KINDS: Final = frozenset(("count:vehicle", "count:robot", "count:aircraft", "count:train"))
_OF_THOSE: Final = re.compile(r"(?:jumlah itu|jumlah tersebut|of (?:these|those|them|which))")
