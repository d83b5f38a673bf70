"""What a number counts, when no unit of measure stands beside it."""

import re
from dataclasses import replace
from decimal import Decimal
from typing import Final

from articles.text import counted_han, counting, cues, units
from articles.text.english_nouns import singular
from articles.text.number_types import Measured, Number

ONE: Final = Decimal(1)
_SMALL: Final = Decimal(10)


def count_unit(
    text: str, line: str, number: Number, at: int, previous: Measured | None, language: str
) -> units.Unit | None:
    """The counted noun of a number, or what it counts where no noun stands beside it."""
    if language == "zh-hans" or "一" <= line[at : at + 1] <= "鿿":
        return counted_han.count_unit(line, number, at, previous)
    counted = _out_of(line, at, language) or counting.counted_after(line, at, language)
    if counted is None:
        return _bare(text, line, number, at, previous, language)
    if number.form != "digits" and number.value < 2:
        return None  # "one company": an article, not a count
    if number.form == "words" and not line[: number.start] + line[counted.end :].strip(" ."):
        return None  # "Ten kettles": a heading
    crowd = units.is_per_crowd(line, counted.end)
    few = language == "en" and _few(text, line, number, at, counted)
    if not (counted.known or crowd or few or _plausible(text, number)):
        return _bare(text, line, number, at, previous, language)
    if counted.code == "count:time" and number.form != "digits":
        return None
    return _kind(line, number, at, counted, previous, language)


def shared_count(line: str, number: Number, following: Number, language: str) -> units.Unit | None:
    """What the 190 counts in "from 190 to 410 robots", "from 81.4 to 60.2 per 100,000 people"."""
    suffix, _ = units.per_after(line, following.end, language)
    if units.is_per_crowd(line, following.end):
        noun = counting.noun_before(line, number.start, language) or "count:person"
        return units.Unit(noun + suffix, ONE, number.end, True)
    counted = counting.counted_after(line, following.end, language)
    return counted if counted is not None and counted.known else None


def _kind(
    line: str,
    number: Number,
    at: int,
    counted: units.Unit,
    previous: Measured | None,
    language: str,
) -> units.Unit:
    """A classifier or "units" says little: what is counted may stand before the number."""
    if counted.code == "count:unit":
        goods = counting.goods_before(line, number.start, language)
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
_NO_COUNT: Final = re.compile(
    r"(?:sides?|part(?:y|ie)s?|ways?|things?|words?|hal(?:f|ves)|thirds?|ends?|phases?|stages?|points?|"
    r"names?|reasons?|quarters?|kinds?|types?|days?|hours?|minutes?|seconds?|steps?|leaders?|"
    r"stars?|sessions?|fronts?|sets?|generations?|seasons?|goals?|fields?|aspects?|fifths?)"
)


def _few(text: str, line: str, number: Number, at: int, counted: units.Unit) -> bool:
    """Whether a small number counts a plural that no table has: "two general practitioners"."""
    if counted.code == "count:unit" or number.form not in ("digits", "words") or number.value < 2:
        return False
    if number.value != number.value.to_integral_value() or line[at : at + 1] != " ":
        return False
    if _NO_COUNT.fullmatch(counted.code.removeprefix("count:")):
        return False
    if number.form == "words":
        # "two caveats" is a way of speaking, "Ten kettles" a heading, "with six cranes" a count
        return number.value > 2 and text[number.start].islower()
    word = re.search(r"([^\s(“\"]+) $", text[max(0, number.start - 30) : number.start])
    return word is None or not word.group(1)[0].isupper()


def _plausible(text: str, number: Number) -> bool:
    """Whether digits before an unknown noun count it: no decimals, no name such as Boeing 737."""
    if number.form != "digits" or number.value < _SMALL:
        return False
    if number.scaled:
        return True
    if number.value != number.value.to_integral_value():
        return False
    word = re.search(r"([^\s(“\"]+) $", text[max(0, number.start - 30) : number.start])
    if word is None or not word.group(1)[0].isupper():
        return True
    return word.start(1) == 0 and number.start < 30


_OUT_OF: Final = re.compile(
    r"(?: (?:of|out of)(?: the| its| these)? | dari (?:total )?| and | dan )\d[\d.,]*"
)


def _out_of(line: str, at: int, language: str) -> units.Unit | None:
    """ "45 of the 60 projects", "38 dari 50 proyek": both count the noun behind the second."""
    whole = _OUT_OF.match(line, at)
    if whole is None:
        return None
    counted = counting.counted_after(line, whole.end(), language)
    return None if counted is None else replace(counted, end=at, known=True)


_KINDS: Final = frozenset(("count:vehicle", "count:robot", "count:aircraft", "count:train"))
_OF_THOSE: Final = re.compile(r"(?:jumlah itu|jumlah tersebut|of (?:these|those|them|which))")
_OF_THEM: Final = re.compile(
    r" (?:of (?:them|these|those|which)|di antaranya|di antara mereka|diantaranya)(?![a-z])"
)


def _bare(
    text: str, line: str, number: Number, at: int, previous: Measured | None, language: str
) -> units.Unit | None:
    """A number without a unit counts what was counted or named last: "mencapai 318,7 juta"."""
    if number.form not in ("digits", "words") or number.value < 2:
        return None
    if _BODY.search(line[max(0, number.start - 40) : number.start]):
        return units.Unit("count:person", ONE, at, True, False)
    if _AMONG.search(line[max(0, number.start - 24) : number.start]) or _OF_THEM.match(line, at):
        near = previous is not None and previous.code.startswith("count:")
        noun = previous.code.partition("/")[0] if previous is not None and near else None
        noun = noun or counting.noun_before(line, number.start, language)
        return units.Unit(noun or "count:unit", ONE, at, True, False)
    again = _measured_again(line, number, at, previous)
    if again is not None:
        return again
    same = _same_again(text, line, number, at, previous, language)
    if same is not None:
        return same
    if number.form != "digits":
        return None
    if units.is_per_crowd(line, at):
        noun = counting.noun_before(line, number.start, language)
        return units.Unit(noun or "count:person", ONE, at, True, False)
    if number.scaled:
        money = _same_money(line, number, at, previous)
        if money is not None:
            return money
        noun = _counted_subject(line, number.start, language)
        noun = noun or counting.noun_before(line, number.start, language)
        return units.Unit(noun or "count:unit", ONE, at, True, False)
    if _INDEX.search(cues.clause_before(line, number.start, language, 70)):
        return units.Unit("index", ONE, at, False, False)
    return None


def _same_money(line: str, number: Number, at: int, previous: Measured | None) -> units.Unit | None:
    """ "£20m in May, up from 18m", "two cities 8bn each": an amount of the currency before it."""
    if previous is None or not units.is_currency(previous.code):
        return None
    gap = line[previous.end : number.start]
    if not 0 <= len(gap) <= 80 or re.search(r"[.;!?] ", gap):
        return None
    each = _EACH_OF_THEM.match(line, at)
    end = each.end() if each is not None else at
    return units.Unit(previous.code, ONE, end, False, False)


_EACH_OF_THEM: Final = re.compile(r" each(?![a-z])")


def _measured_again(
    line: str, number: Number, at: int, previous: Measured | None
) -> units.Unit | None:
    """ "35 minutes, down from 50": a bare number is of the measure it is compared with."""
    if previous is None or not 0 <= number.start - previous.end <= 40 or number.scaled:
        return None
    gap = line[previous.end : number.start]
    if previous.code == "index" or not _DOWN_FROM.search(gap) or not _ENDS.match(line, at):
        return None
    return units.Unit(previous.code, previous.factor, at, True, False)


_DOWN_FROM: Final = re.compile(
    r"(?<![a-z])(?:up|down|compared (?:with|to)|versus|against|(?:naik|turun|bertambah|berkurang) "
    r"dari|dibanding(?:kan)?)(?: from)?(?: (?:about|around|nearly|just|sekitar))? $"
)
_ENDS: Final = re.compile(
    r"[,.;)]|$| (?:a|the|in|last|pada|tahun|sebelumnya|earlier|previously|before)"
)


def _same_again(
    text: str, line: str, number: Number, at: int, previous: Measured | None, language: str
) -> units.Unit | None:
    """A bare number that counts what the sentence has counted: "the total to 32,700"."""
    left = line[max(0, number.start - 50) : number.start]
    total = _TOTAL.search(left) is not None
    if previous is not None and previous.code.startswith("count:"):
        near = 0 <= number.start - previous.end <= 80
        placed = _PLACED.match(line, at)
        if near and (
            total
            or _DOES.match(line, at)
            or _THAN.match(line, at)
            or _OF_THEM.match(line, at)
            or (placed is not None and text[placed.end() : placed.end() + 1].isupper())
            or cues.change_before(line, number.start, language, strict=True) is not None
        ):
            return units.Unit(previous.code, ONE, at, True, False)
    named = _NAMED.search(left)
    if named is not None and (number.scaled or number.end - number.start > 4):
        noun = counting.noun_before(line, number.start, language)
        return units.Unit(noun or "count:" + singular(named.group(1)), ONE, at, True, False)
    total = total or (left.endswith(" by ") and _THEN_TO.match(line, at) is not None)
    does = _DOES.match(line, at) is not None and _plausible(text, number)
    if (total or does) and not number.scaled and number.value >= _SMALL:
        noun = _counted_subject(line, number.start, language)
        if noun is None and number.end - number.start > 4:  # 520,000: grouped digits are a count
            noun = counting.noun_before(line, number.start, language)
        if noun is not None:
            return units.Unit(noun, ONE, at, True, False)
    return None


# "a workforce of 12,000", "a crew of 28"
_BODY: Final = re.compile(
    r"(?<![a-z])(?:workforce|crew|staff|headcount|payroll|enrolment|enrollment|audience|crowd|"
    r"membership|garrison)"
    r" (?:of|to|at|is|was|reached|totalled|totaled|numbers|numbered)"
    r"(?: (?:about|around|nearly|over|more than|some|almost|roughly|just))? $"
)
# "Of these, 48 are in Hebei"
_AMONG: Final = re.compile(
    r"(?<![a-z])(?:of (?:these|those|them|which)|among (?:these|them)|di antaranya|sisanya)"
    r"(?: sebanyak)?,? $"
)
# "62 had been repaired": what does or suffers something is counted.
_DOES: Final = re.compile(
    r" (?:[a-z]{3,}ed(?=[.,;]|$)|di[a-z]{3,}(?=[.,;]|$)|died|were|are|have|had|"
    r"has been|will|would|said|say|remain|remained|came|went|took|did|"
    r"telah|sudah|masih|akan|menilai|menyatakan|mengaku|menjawab|sisanya)(?![a-z])"
)
# "registered voters totaled 88,000"
_NAMED: Final = re.compile(
    r"(?<![a-z])((?!prices|temperatures|levels|scores|points|sales)[a-z]{3,}[a-rt-z]s) "
    r"(?:totaled|totalled|numbered|came to|exceeded)(?: (?:about|around|nearly|some))? $"
)
_THEN_TO: Final = re.compile(r" to \d")
_THAN: Final = re.compile(
    r" (?:more|fewer|less|lebih (?:banyak|sedikit))(?= (?:than|dari|dibanding)|[,.;]|$)"
)
# "36 were in Hebei, seven in Tianjin"
_PLACED: Final = re.compile(
    r" (?:(?:were|are|was|is|come|came|berada|berasal) )?(?:in|from|for|at|di|dari|ke|untuk) "
)
# "bringing the total to 32,700", "from 400 to 1,600"
_TOTAL: Final = re.compile(
    r"(?<![a-z])(?:to|from|compared with|against|versus|total of|total|reached|is|was|are|were|"
    r"hit|stood at|(?:peak|high|low|record|average) of|tertinggi|terendah|"
    r"averaged|averages|totaled|totalled|numbered|at|menjadi|dari|mencapai|sebanyak|tercatat|adalah)"
    r"(?: (?:about|around|nearly|over|more than|just|sekitar|hampir|lebih dari))? $"
)
_NUMBER_OF: Final = re.compile(r"(?<![a-z])(?:number of|total of|jumlah|banyaknya) ")


_PEOPLE: Final = re.compile(r"(?<![a-z])(?:population|populasi|penduduk)(?![a-z])")


def _counted_subject(line: str, at: int, language: str) -> str | None:
    """What "the number of enterprises" counts, where the sentence says so before `at`."""
    sentence = cues.sentence_before(line, at, language, 110)
    if _PEOPLE.search(sentence):
        return "count:person"
    subject = _NUMBER_OF.search(sentence)
    if subject is None:
        return None
    start = at - len(sentence) + subject.end() - 1
    counted = counting.counted_after(line, start, language)
    known = counted is not None and (counted.known or counted.code != "count:unit")
    return counted.code if counted is not None and known else None


_INDEX: Final = re.compile(
    r"(?<![a-z])(?:index|indeks|indeksnya|pmi)(?![a-z])[^,.;]*"
    r"(?:at|to|was|of|reached|stood|sebesar|mencapai|menjadi|level|hits|hit|ke|di)[^,.;]{0,12}$"
)
