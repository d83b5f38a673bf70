"""What a number counts that has no noun of its own: what its sentence has counted before."""

import re
from decimal import Decimal
from typing import Final

from articles.text.amounts import bare_english, counting, cues, units
from articles.text.amounts.english_nouns import singular
from articles.text.amounts.number_types import ONE, Measured, Number

SMALL: Final = Decimal(10)
OF_THEM: Final = re.compile(
    r" (?:of (?:them|these|those|which|whom|us|you)|di antaranya|di antara mereka|"
    r"diantaranya)(?![a-z])"
)


def plausible(text: str, number: Number) -> bool:
    """Whether digits before an unknown noun count it: no decimals, no name such as Boeing 737."""
    if number.form != "digits" or number.value < SMALL:
        return False
    if number.scaled:
        return True
    if number.value != number.value.to_integral_value():
        return False
    word = re.search(r"([^\s(“\"]+) $", text[max(0, number.start - 30) : number.start])
    if word is None or word.group(1).islower() or not any(map(str.isupper, word.group(1))):
        return True
    begins = number.start - len(word.group())
    return not text[:begins].strip() or text[:begins].rstrip()[-1] in '.!?:;”"•'


ENDS: Final = re.compile(
    r"[,.;)]|$| (?:a|the|in|last|by|this|next|over|since|for|pada|tahun|sebelumnya|"
    r"earlier|previously|before)(?![a-z])"
)


def same_again(
    text: str, line: str, number: Number, at: int, previous: Measured | None, language: str
) -> units.Unit | None:
    """A bare number that counts what the sentence has counted: "the total to 32,700"."""
    if language == "id" and not number.scaled and number.value != number.value.to_integral_value():
        return None  # "indeks harga konsumen naik dari 107,2 menjadi 108,3"
    if language == "en" and (own := _own_subject(line, number, at)):
        return own
    return _again(text, line, number, at, previous, language)


def _again(
    text: str, line: str, number: Number, at: int, previous: Measured | None, language: str
) -> units.Unit | None:
    left = line[max(0, number.start - 50) : number.start]
    total = _TOTAL.search(left) is not None
    if previous is not None and previous.code.startswith("count:"):
        far = 240 if is_goal(line, number, language) else 80
        if language == "id" and cues.change_before(line, number.start, language, strict=True):
            far = 140
        near = 0 <= number.start - previous.end <= far
        placed = _PLACED.match(line, at)
        if near and (
            total
            or _DOES.match(line, at)
            or _THAN.match(line, at)
            or OF_THEM.match(line, at)
            or (placed is not None and text[placed.end() : placed.end() + 1].isupper())
            or (_ALSO_DONE.search(left) and number.end - number.start > 4 and ENDS.match(line, at))
            or (_ALSO_DONE.search(left) and _is_fewer(previous, number) and ENDS.match(line, at))
            or (_INTO.search(left) and number.value < previous.number.value)
            or _OF_ALL.search(line, max(0, previous.start - 24), number.start)
            or (placed is not None and _JOINS.fullmatch(line[previous.end : number.start]))
            or cues.change_before(line, number.start, language, strict=True) is not None
        ):
            return units.Unit(previous.code, ONE, at, True, False)
    named = _NAMED.search(left)
    if named is not None and (number.scaled or number.end - number.start > 4):
        noun = counting.noun_before(line, number.start, language, text)
        return units.Unit(noun or "count:" + singular(named.group(1)), ONE, at, True, False)
    then_to = _THEN_TO.match(line, at) is not None
    if then_to and number.end - number.start > 4:
        total = total or cues.change_before(line, number.start, language, strict=True) is not None
    total = total or (left.endswith(" by ") and then_to)
    if language == "id" and then_to:  # "jumlah restoran bertambah 43 menjadi 512"
        total = total or cues.change_before(line, number.start, language, strict=True) is not None
    does = _DOES.match(line, at) is not None and plausible(text, number)
    if (total or does) and not number.scaled and number.value >= SMALL:
        noun = counted_subject(line, number.start, language)
        by_and_to = then_to and left.endswith((" by ", " sebanyak "))
        if noun is None and (by_and_to or _fell_to(line, number, at, language)):
            noun = counting.noun_before(line, number.start, language, text)
        if noun is None and number.end - number.start > 4:  # 520,000: grouped digits are a count
            noun = counting.noun_before(line, number.start, language, text)
        if noun is not None:
            return units.Unit(noun, ONE, at, True, False)
    return None


# "merged its 14 schools into five"
_INTO: Final = re.compile(
    r"(?<![a-z])(?:merg(?:e|es|ed|ing)|consolidat(?:e|es|ed|ing)|fold(?:s|ed|ing)?|group(?:s|ed)?|"
    r"combin(?:e|es|ed|ing)|reduc(?:e|es|ed|ing)|cut|cuts|cutting|whittled|pared|trimmed|narrowed|"
    r"shrunk|slimmed|brought|divided|split|reorgani[sz]ed|regrouped|amalgamated)"
    r"(?: [a-z0-9-]+){1,6}(?: down)? (?:in)?to(?: just| only)? $"
)


def _is_fewer(previous: Measured, number: Number) -> bool:
    """ "The bench fined 16 motorists and jailed two": some of the same people."""
    return previous.code == "count:person" and number.value < previous.number.value


def _own_subject(line: str, number: Number, at: int) -> units.Unit | None:
    """ "The number of ferries was cut from eight to five": of few too, and behind other counts."""
    if number.scaled or number.value < 2:
        return None
    before = cues.sentence_before(line, number.start, "en", 110)
    if _TOTAL.search(before) is None or _NUMBER_OF.search(before) is None:
        return None
    noun = counted_subject(line, number.start, "en")
    ends = ENDS.match(line, at) or line.startswith((" to ", " from "), at)
    return units.Unit(noun, ONE, at, True, False) if noun and ends else None


def _fell_to(line: str, number: Number, at: int, language: str) -> bool:
    """ "Contracts are down by half since 2021, to 38": a change of a count, and where it ended."""
    if not line.startswith(
        ("to ", "ke ", "menjadi "), max(0, line.rfind(" ", 0, number.start - 1) + 1)
    ):
        return False
    sentence = cues.sentence_before(line, number.start, language)
    return ENDS.match(line, at) is not None and cues.names_change(sentence, language)


def is_goal(line: str, number: Number, language: str) -> bool:
    """Whether the number is what the target, the total or the like of a thing is said to be."""
    return _GOAL.search(cues.sentence_before(line, number.start, language)) is not None


# "The target for the full year is at least 840,000": of what was counted before.
_GOAL: Final = re.compile(
    r"^ ?(?:the|its|that|this) (?:[a-z]+ ){0,2}(?:target|figure|total|number|goal) "
)
# "62 had been repaired": what does or suffers something is counted.
_DOES: Final = re.compile(
    r" (?:[a-z]{3,}ed(?=[.,;]|$)|di[a-z]{3,}(?=[.,;]|$)|died|were|are|have|had|"
    r"has been|will|would|said|say|remain|remained|came|went|took|did|"
    r"telah|sudah|masih|belum|akan|menilai|menyatakan|mengaku|menjawab|sisanya|"
    r"(?:lainnya |sisanya )?"
    r"(?:stagnan|hijau|merah|menguat|melemah|naik|turun|tetap|terkoreksi))(?![a-z])"
)
# "registered voters totaled 88,000"
_NAMED: Final = re.compile(
    r"(?<![a-z])((?!prices|temperatures|levels|scores|points|sales|deliver|ship|"
    r"regist)[a-z]{3,}[a-rt-z]s) "
    r"(?:totaled|totalled|numbered|came to|exceeded)(?: (?:about|around|nearly|some))? $"
)
_THEN_TO: Final = re.compile(r" (?:to|menjadi|ke) \d")
_THAN: Final = re.compile(
    r" (?:more|fewer|less|lebih (?:banyak|sedikit))(?= (?:than|dari|dibanding)|[,.;]|$)"
)
# "36 were in Hebei, seven in Tianjin"
_PLACED: Final = re.compile(
    r" (?:(?:were|are|was|is|come|came|berada|berasal) )?(?:in|from|for|at|on|di|dari|ke|untuk) "
)
_ALSO_DONE: Final = re.compile(r"(?<![a-z])(?:and|but|while) [a-z]{3,}ed $")
# "Of its roughly 900,000 residents, about 350,000"
_OF_ALL: Final = re.compile(
    r"(?<![a-z])(?:of|dari) (?:its |the |their )?[^;]{2,60}, "
    r"(?:(?:about|around|nearly|over|more than|some|almost|sekitar|hampir) )?$"
)
# "40 dari Gansu dan 22 dari laut"
_JOINS: Final = re.compile(r"(?: [a-z]+){0,4},? (?:and|dan|serta) ")
# "bringing the total to 32,700", "from 400 to 1,600"
_TOTAL: Final = re.compile(
    r"(?<![a-z])(?:to|from|compared with|against|versus|total of|total|reached|is|was|are|were|"
    r"hit|stood at|(?:peak|high|low|record|average) of|tertinggi|terendah|"
    r"averaged|averages|totaled|totalled|numbered|topped|exceeded|surpassed|passed|crossed|neared|"
    r"melampaui|menembus|melebihi|tembus|menjadi|dari|mencapai|sebanyak|tercatat|adalah|berjumlah|"
    r"totalnya)"
    r"(?: (?:about|around|nearly|over|more than|just|at least|up to|almost|sekitar|hampir|"
    r"lebih dari|sedikitnya))? $"
)
_NUMBER_OF: Final = re.compile(r"(?<![a-z])(?:number of|total of|jumlah|banyaknya) ")
_PEOPLE: Final = re.compile(r"(?<![a-z])(?:population|populasi|penduduk)(?![a-z])")


def counted_subject(line: str, at: int, language: str) -> str | None:
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
    if counted is None or not known:
        return None
    hours = bare_english.HOURS.fullmatch(counted.code)
    return hours.group(1) if hours else counted.code
