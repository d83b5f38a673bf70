"""What a number counts, when no unit of measure stands beside it."""

import re
from dataclasses import replace
from decimal import Decimal
from typing import Final

from articles.text.alternatives import one_of
from articles.text.amounts import (
    antecedent,
    bare_subject,
    counted_han,
    counted_indonesian,
    counting,
    pers,
    units,
)
from articles.text.amounts.bare import is_age_group, unit_before
from articles.text.amounts.bare_number import WORD_BEFORE, Bare, is_count
from articles.text.amounts.counted_before import plausible
from articles.text.amounts.english_people import LOOKALIKES
from articles.text.amounts.noun_data import PIECES
from articles.text.amounts.number_data import ENGLISH_ONES, ENGLISH_TENS
from articles.text.amounts.number_types import ONE, Measured, Number
from articles.text.amounts.units import Unit
from articles.text.word_tables import words

_SMALL: Final = Decimal(10)
_LOOKALIKES: Final = frozenset(LOOKALIKES)


def count_unit(
    text: str, line: str, number: Number, at: int, previous: Measured | None, language: str
) -> Unit | None:
    """The counted noun of a number, or what it counts where no noun stands beside it."""
    if language == "zh-hans" or "一" <= line[at : at + 1] <= "鿿":
        return counted_han.count_unit(line, number, at, previous)
    bare = Bare(text, line, number, at, previous, language)
    counted = _out_of(line, at, language) or counting.counted_after(line, at, language)
    part_of = _english if language == "en" else _part_of
    if (part := part_of(bare, counted)) is not None:
        return part
    if counted is None:
        return unit_before(bare)
    if language == "en" and not counted.known and is_age_group(line, number):
        return None  # "anyone under 30 speaks it"
    if _counts_nothing(bare, counted):
        return None
    rate, _ = pers.per_after(line, counted.end, language)
    if not (counted.known or pers.is_per_crowd(line, counted.end)):
        the = line.endswith("the ", 0, number.start)  # "the 815 pulls in"
        some = language == "en" and (rate or _few(bare, counted))
        if not (some or (plausible(text, number) and not the)):
            return unit_before(bare)
    # "1,9 kali panjangnya" is no count
    if language == "id" and (counted.code != "count:time" or bare.is_whole):
        counted = counted_indonesian.of_context(line, number.start, counted)
        counted = counted_indonesian.of_same_class(line, at, counted, previous)
    if counted.code == "count:time" and not bare.is_whole:
        # "rasio utang 1,05 kali", but "0,3 kali per 1.000 km"
        return counted if rate else replace(counted, code="ratio", counted=False)
    if counted.code == "count:time" and number.form != "digits" and rate not in _OFTEN:
        return None
    if language == "en" and (told := _told_by_noun(bare, counted)) is not None:
        return replace(counted, code=told, counted=told.startswith("count:"))
    return _kind(bare, counted)


def _told_by_noun(bare: Bare, counted: Unit) -> str | None:
    """Few developers are those of land, not those of software; "271 good days" are a measure."""
    line, value, code = bare.line, bare.number.value, counted.code
    if code == "count:person":
        few = value < _CROWD and line.endswith(" developers", bare.at, counted.end)
        return "count:enterprise" if few else None
    if code == "count:workshop":  # of a firm, its works; else rooms where things are made, events
        return "count:facility" if bare.after(_OWNS, 60) else None
    if code == "count:box" and line.endswith(" boxes", bare.at, counted.end):
        around = line[max(0, bare.number.start - 100) : counted.end + 60]
        return "count:container" if _SHIPPED.search(around) else None
    if code == "count:hand":
        return "count:person" if value >= _HANDS else None
    if code.endswith(("er", "or")) and code[6:] in _LOOKALIKES:
        return "count:person" if bare.after(_EMPLOYS, 40) else None  # "the mill employs 75 sorters"
    return _SPANS.get(code)


def _english(bare: Bare, counted: Unit | None) -> Unit | None:
    """ "Two barges and one dredger", "five of those", "120 others"."""
    one = bare_subject.one_thing(bare) or antecedent.of_which(bare, counted)
    return one or _of_whole(bare, counted) or bare_subject.left_over(bare)


def _part_of(bare: Bare, counted: Unit | None) -> Unit | None:
    """ "96 gudang, 14 kosong": of the warehouses, no noun being known behind the number."""
    unknown = counted is not None and not counted.known
    return counted_indonesian.left_over(bare) if unknown else None


def _is_article(bare: Bare, counted: Unit) -> bool:
    """ "One company": no count, unless it is one of a list."""
    if bare.number.form == "digits" or bare.number.value >= 2 or _none_of(bare, counted):
        return False
    return bare.language != "id" or not counted_indonesian.is_one_of_list(bare, counted)


def _counts_nothing(bare: Bare, counted: Unit) -> bool:
    """Whether a number before a noun is an article, a name, or one of what is known from before."""
    text, line, number, english = bare.text, bare.line, bare.number, bare.language == "en"
    is_name = _is_name if english else counted_indonesian.is_named
    if _is_article(bare, counted) or is_name(text, number, counted):
        return True
    steps = counted.code == "count:step" and "," in line[number.start : bare.at]
    if steps or counted.code in _NOTHING:
        return True  # "her phone shows 7,412 steps", "10 things to do"
    if english and (bare_subject.moves_rank(bare, counted) or _is_rank(bare)):
        return True  # "slipped two places to ninth", "one of its five largest rivals"
    if number.form != "words":
        return False
    if line.endswith("one of ", 0, number.start):
        return True  # "one of five city clusters"
    if _is_same(bare, counted) and not line.startswith("-", number.end):
        return not (english and _is_by_name(bare))
    # "Ten kettles": a heading
    return not number.start and not line[counted.end :].strip(" .")


def _is_rank(bare: Bare) -> bool:
    """ "China's five largest steelmakers": which of them, not how many there are."""
    line, at = bare.line, bare.at
    if bare.number.value > _RANKS or not line.startswith((" ", "-"), at):
        return False
    return _SUPERLATIVE.match(line, at) is not None and bare.after(_POSSESSIVE, 30) is not None


_RANKS: Final = 20
_SUPERLATIVE: Final = re.compile(
    r" (?:largest|biggest|busiest|richest|fastest|tallest|longest|oldest|poorest|strongest|"
    r"smallest|highest|deepest|wealthiest|leading|top|most (?!of)[a-z]+)(?= [a-z])"
)
_POSSESSIVE: Final = re.compile(r"(?<![a-z])(?:[a-z]+['’]s|[a-z]+s['’]|the|its|their|our) $")


def _none_of(bare: Bare, counted: Unit) -> bool:
    """ "It has booked zero cargoes": a count of none; "zero emissions", "net zero" are not."""
    if bare.number.value or not counted.known or not bare.line.startswith(" ", bare.at):
        return False
    return bare.after(_NO_ZERO, 10) is None


def shared_count(line: str, number: Number, following: Number, language: str) -> Unit | None:
    """What the 190 counts in "from 190 to 410 robots", "from 81.4 to 60.2 per 100,000 people"."""
    suffix, _ = pers.per_after(line, following.end, language)
    if pers.is_per_crowd(line, following.end):
        noun = counting.noun_before(line, number.start, language) or "count:person"
        return Unit(noun + suffix, ONE, number.end, True)
    counted = counting.counted_after(line, following.end, language)
    if counted is None or not counted.known:
        return None
    if language == "id":  # "dari tiga menjadi tujuh kali seminggu"
        often = suffix or pers.per_after(line, counted.end, language)[0]
        counted = counted_indonesian.of_context(line, number.start, counted)
        return replace(counted, code=counted.code + often)
    return counted


def _kind(bare: Bare, counted: Unit) -> Unit:
    """A classifier or "units" says little: what is counted may stand before the number."""
    line, at, previous, indonesian = bare.line, bare.at, bare.previous, bare.language == "id"
    pieces = line[at : counted.end].strip(" -") in PIECES
    points = indonesian and counted.code == "count:location" and line.startswith(" titik", at)
    if not (pieces or points):
        return counted
    goods = counting.goods_before(line, bare.number.start, bare.language) if pieces else None
    if goods is None and indonesian:
        goods = counted_indonesian.subject_of(bare, counted)
    if goods is None and pieces and previous is not None and previous.code in _KINDS:
        goods = previous.code if _OF_THOSE.search(line, max(0, at - 60), at) else None
    return counted if goods is None else replace(counted, code=goods)


def _few(bare: Bare, counted: Unit) -> bool:
    """Whether a small number counts a plural that no table has: "two general practitioners"."""
    text, number, at = bare.text, bare.number, bare.at
    if number.form not in ("digits", "words") or number.value < 2 or counted.code in _NO_COUNT:
        return False
    if not bare.is_whole or not bare.line.startswith(" ", at):
        return False
    if number.form == "words":
        # "two caveats" is a way of speaking, "Ten kettles" a heading, "with six cranes" a count
        if number.value >= _CROWDED or bare.after(_ADDED, 16):
            return True
        told = number.value > _DOZEN and _GOES_ON.match(bare.line, counted.end) is not None
        told = told or text[number.start].islower() or text.rstrip().endswith(_SENTENCE_ENDS)
        return number.value > 2 and told and text[at + 1 : at + 2].islower()  # "Nine Dragons"
    word = WORD_BEFORE.search(text, max(0, number.start - 30), number.start)
    return word is None or not word.group(1)[0].isupper()


def _is_name(text: str, number: Number, counted: Unit) -> bool:
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


def _is_same(bare: Bare, counted: Unit) -> bool:
    """Whether a few things are those known from before: "the two companies"."""
    if bare.number.value > _SMALL:
        return False
    if bare.after(_ONE_OF, 40):
        return True
    if bare.after(_PART_OF, 24):
        return False  # "two of the seven villages"
    if bare.after(_THE_SAME, 24):
        return True
    return _THOSE.match(bare.line, counted.end) is not None and not bare.after(_HOLDS, 40)


def _is_by_name(bare: Bare) -> bool:
    """ "the nine Gulf Coast terminals": names tell which, and nothing has told how many."""
    if bare.number.value <= _FEW or _BY_NAME.match(bare.text, bare.at) is None:
        return False
    return bare.line.endswith("the ", 0, bare.number.start) and not bare.after(_ONE_OF, 40)


def _out_of(line: str, at: int, language: str) -> Unit | None:
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


def _of_whole(bare: Bare, counted: Unit | None) -> Unit | None:
    """ "Of the 47 cities with a metro, only five cover their costs": five of those."""
    previous, gap = bare.previous, bare.gap
    if not is_count(previous) or "/" in previous.code or (counted is not None and counted.known):
        return None
    if len(gap) > 90 or not _COMES_TO.fullmatch(gap):
        return None
    whole = _OF_ALL.search(bare.line, max(0, previous.start - 24), previous.start)
    return bare.unit(previous.code) if whole else None


_OFTEN: Final = ("/week", "/day", "/month", "/year")
_CROWD: Final = 1000
_HANDS: Final = 10
_EMPLOYS: Final = re.compile(
    r"(?<![a-z])(?:employ(?:s|ed|ing)?|hir(?:e|es|ed|ing)|recruit(?:s|ed|ing)?|sack(?:s|ed)?|"
    r"la(?:y|ys|id|ying) off|fired|dismissed|trained|pays?|paying|unionised|injured|killed)"
    r"(?: [a-z]+){0,2} $"
)
_OWNS: Final = re.compile(r"(?<![a-z])(?:owns?|owned|operates?)(?![a-z])[^.;]{0,40}$")
# "Each crane moves 36 boxes an hour"
_SHIPPED: Final = re.compile(
    r"(?<![a-z])(?:cranes?|ports?|quays?|berths?|vessels?|ships?|stevedores?|teus?|container)(?![a-z])"
)
_SPANS: Final = {"count:day": "day", "count:hour": "hour", "count:minute": "min"}
_NOTHING: Final = ("count:thing", "count:way", "count:reason")
_NO_ZERO: Final = re.compile(r"(?<![a-z])(?:net|near|to|from|below|above|absolute|at|of) $")
# Plurals that two or three of which are a way of speaking.
_NO_COUNT: Final = frozenset(
    f"count:{noun}"
    for noun in words(
        "side count party way thing word half third end phase stage point name reason quarter kind"
        " type day hour minute second step leader star session front set generation season goal"
        " unit field aspect fifth estimate forecast answer analyst occasion category"
    )
)
_DOZEN: Final = 12
_GOES_ON: Final = re.compile(
    r" (?:[a-z]+ed|were|are|have|had|will|in|at|from|with|for|came|took)[ ,]"
)
_CROWDED: Final = 100
# "an additional two lifeguards", "just two judges"
_ADDED: Final = re.compile(
    r"(?<![a-z])(?:additional|another|further|extra|just|only|at least|all|employs|hired) $"
)
_SENTENCE_ENDS: Final = (".", "!", "?", ".”", '."', "!”", "?”", ".’", ".'", ".)")
# A capital word before the digits that does not begin the sentence.
_WORD_BEFORE: Final = re.compile(r"([^\s.!?:;•”\"“(]\s)?(?<!\S)([^\s(“\"]*\w) $")
_IN_PLACE: Final = re.compile(r"(?:^|[.;,] )(?:In|in|Around|around) [A-Z][a-z'’]+ $")
_LEADING: Final = words(
    "in of about some over nearly rmb only and all monday tuesday wednesday thursday friday"
    " saturday sunday yesterday today overnight"
)
_FEW: Final = 2
# No nationality: "the three Chinese banks" may be known from before.
_BY_NAME: Final = re.compile(
    r" (?![A-Z][a-z]+(?:ese|ish|ian|ean|ican|erman|rench) [a-z])(?:[A-Z][a-zé'’-]+ ){1,4}(?=[a-z])"
)
_THOSE: Final = re.compile(r" (?:[a-z]+ )?(?:itu|tersebut)(?![a-z])")  # "empat perusahaan itu"
# "Bengkel yang mempekerjakan enam orang itu": the workshop is what is known
_HOLDS: Final = re.compile(
    r"(?<![a-z])(?:mempekerjakan|menampung|memuat|muat|mengangkut|membawa|beranggotakan|berisi|"
    r"dihuni|berawak|melibatkan|menewaskan|melukai)(?: (?:sekitar|hampir|lebih dari|hanya))* $"
)
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
_ONES: Final = one_of(word for word, one in ENGLISH_ONES.items() if one > _FEW)
_IN_WORDS: Final = rf"(?:(?:{one_of(ENGLISH_TENS)})(?:-[a-z]{{3,5}})?|{_ONES}|a dozen|a hundred)"
_OUT_OF: Final = re.compile(rf" (?:of|out of) (?:\d[\d.,]*|{_IN_WORDS}(?= ))")
_AND_MORE: Final = re.compile(
    r"(?:, \d[\d.,]*\d(?: (?:ribu|juta))?(?=[, ])|, \d(?=[, ])){0,6},?"
    r" (?:and|dan|serta|&) \d[\d.,]*(?: (?:ribu|juta)(?= ))?"
    r"| dari (?:total )?\d[\d.,]*(?: (?:ribu|juta)(?= ))?"
    r"| (?:out )?of (?:the |its |these |their |his |her |our |my )?(?:[a-z]+['’]s )?(?<! of )"
    rf"(?:\d[\d.,]*|(?:two|{_IN_WORDS})(?![a-z]))"
)
# "Sixteen of the routes"
_OF_THE: Final = re.compile(
    r" (?:out )?of (?:the|its|these|those|their|[a-z]+'s)"
    r"(?: [a-z]{0,4}-?\d{1,4}[a-z]{0,2}(?:-\d{1,4}[a-z]{0,3})?)?(?= [a-z])"
)
_OF_BEGINS: Final = (",", " and ", " dan ", " serta ", " & ", " dari ", " of ", " out of ")
_OF_ALL: Final = re.compile(
    r"(?<![a-z])(?:of|out of|among) (?:the|its|their|his|her|our|these|those|all|all the|some) $"
)
_COMES_TO: Final = re.compile(
    r"[^.,;]*, (?:(?:only|just|about|some|around|nearly|at least|more than|fewer than|another) )?"
)
_KINDS: Final = frozenset(("count:vehicle", "count:robot", "count:aircraft", "count:train"))
_OF_THOSE: Final = re.compile(r"(?:jumlah itu|jumlah tersebut|of (?:these|those|them|which))")
