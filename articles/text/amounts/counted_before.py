"""What a number counts that has no noun of its own: what its sentence has counted before."""

import re
from decimal import Decimal
from typing import Final

from articles.text.amounts import bare_english, counting, cues
from articles.text.amounts.bare_number import ROUGHLY, WORD_BEFORE, Bare, is_count, is_whole
from articles.text.amounts.english_nouns import singular
from articles.text.amounts.number_types import Number
from articles.text.amounts.units import Unit

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
    if not is_whole(number):
        return False
    word = WORD_BEFORE.search(text, max(0, number.start - 30), number.start)
    if word is None or word.group(1).islower() or not any(map(str.isupper, word.group(1))):
        return True
    before = text[: word.start()].rstrip()
    return not before or before[-1] in '.!?:;”"•'


def same_again(bare: Bare) -> Unit | None:
    """A bare number that counts what the sentence has counted: "the total to 32,700"."""
    if bare.language == "id" and not bare.number.scaled and not bare.is_whole:
        return None  # "indeks harga konsumen naik dari 107,2 menjadi 108,3"
    own = _own_subject(bare) if bare.language == "en" else None
    return own or _again(bare) or _numbered(bare) or _of_total(bare)


def _again(bare: Bare) -> Unit | None:
    """What was counted last, where the words around this number go on with it."""
    text, line, number, previous = bare.text, bare.line, bare.number, bare.previous
    if not is_count(previous):
        return None
    far = 240 if is_goal(line, number, bare.language) else 80
    if bare.language == "id" and bare.is_changed():
        far = 140
    if len(bare.gap) > far:
        return None
    placed = bare.before(_PLACED)
    goes_on = (
        bare.after(_TOTAL, 50)
        or bare.before(_DOES)
        or bare.before(_THAN)
        or bare.before(OF_THEM)
        or (placed and (text[placed.end() : placed.end() + 1].isupper() or _joins(bare)))
        or (number.value < previous.number.value and bare.after(_INTO, 50))
        or _OF_ALL.search(line, max(0, previous.start - 24), number.start)
        or bare.is_changed()
    )
    return bare.unit(previous.code, known=False) if goes_on else None


def _numbered(bare: Bare) -> Unit | None:
    """ "registered voters totaled 88,000"."""
    named = bare.after(_NAMED, 50) if bare.number.scaled or bare.is_long else None
    if named is None:
        return None
    noun = counting.noun_before(bare.line, bare.number.start, bare.language, bare.text)
    return bare.unit(noun or "count:" + singular(named.group(1)), known=False)


def _of_total(bare: Bare) -> Unit | None:
    """What "the number of" before names, or the subject of "had been repaired" behind."""
    number, line, language = bare.number, bare.line, bare.language
    if number.scaled or number.value < SMALL:
        return None
    then_to = bare.before(_THEN_TO)
    by = then_to and line.endswith(" by ", 0, number.start)
    # "jumlah restoran bertambah 43 menjadi 512"
    changed = then_to and (bare.is_long or language == "id") and bare.is_changed()
    does = bare.before(_DOES) and plausible(bare.text, number)
    if not (by or changed or does or bare.after(_TOTAL, 50)):
        return None
    noun = counted_subject(line, number.start, language)
    by = by or (then_to and line.endswith(" sebanyak ", 0, number.start))
    # 520,000: grouped digits are a count
    if noun is None and (by or bare.is_long or _fell_to(bare)):
        noun = counting.noun_before(line, number.start, language, bare.text)
    return None if noun is None else bare.unit(noun, known=False)


def _joins(bare: Bare) -> bool:
    """ "40 dari Gansu dan 22 dari laut"."""
    return _JOINS.fullmatch(bare.gap) is not None


def _own_subject(bare: Bare) -> Unit | None:
    """ "The number of ferries was cut from eight to five": of few too, and behind other counts."""
    if bare.number.scaled or bare.number.value < 2:
        return None
    before = bare.sentence(110)
    if _TOTAL.search(before) is None or _NUMBER_OF.search(before) is None:
        return None
    noun = counted_subject(bare.line, bare.number.start, "en")
    ends = bare.before(ENDS) or bare.line.startswith((" to ", " from "), bare.at)
    return bare.unit(noun, known=False) if noun and ends else None


def _fell_to(bare: Bare) -> bool:
    """ "Contracts are down by half since 2021, to 38": a change of a count, and where it ended."""
    line, start = bare.line, bare.number.start
    if not line.startswith(("to ", "ke ", "menjadi "), max(0, line.rfind(" ", 0, start - 1) + 1)):
        return False
    return bool(bare.before(ENDS)) and cues.names_change(bare.sentence(), bare.language)


def is_goal(line: str, number: Number, language: str) -> bool:
    """Whether the number is what the target, the total or the like of a thing is said to be."""
    return _GOAL.search(cues.sentence_before(line, number.start, language)) is not None


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
    return bare_english.of_hours(counted.code)


ENDS: Final = re.compile(
    r"[,.;)]|$| (?:a|the|in|last|by|this|next|over|since|for|pada|tahun|sebelumnya|"
    r"earlier|previously|before)(?![a-z])"
)
# "merged its 14 schools into five"
_INTO: Final = re.compile(
    r"(?<![a-z])(?:merg(?:e|es|ed|ing)|consolidat(?:e|es|ed|ing)|fold(?:s|ed|ing)?|group(?:s|ed)?|"
    r"combin(?:e|es|ed|ing)|reduc(?:e|es|ed|ing)|cut|cuts|cutting|whittled|pared|trimmed|narrowed|"
    r"shrunk|slimmed|brought|divided|split|reorgani[sz]ed|regrouped|amalgamated)"
    r"(?: [a-z0-9-]+){1,6}(?: down)? (?:in)?to(?: just| only)? $"
)
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
_NAMED: Final = re.compile(
    r"(?<![a-z])((?!prices|temperatures|levels|scores|points|sales|deliver|ship|"
    rf"regist)[a-z]{{3,}}[a-rt-z]s) (?:totaled|totalled|numbered|came to|exceeded){ROUGHLY} $"
)
_THEN_TO: Final = re.compile(r" (?:to|menjadi|ke) \d")
_THAN: Final = re.compile(
    r" (?:more|fewer|less|lebih (?:banyak|sedikit))(?= (?:than|dari|dibanding|ketimbang)|[,.;]|$)"
)
# "36 were in Hebei, seven in Tianjin"
_PLACED: Final = re.compile(
    r" (?:(?:were|are|was|is|come|came|berada|berasal) )?(?:in|from|for|at|on|di|dari|ke|untuk) "
)
# "Of its roughly 900,000 residents, about 350,000"
_OF_ALL: Final = re.compile(
    r"(?<![a-z])(?:of|dari) (?:its |the |their )?[^;]{2,60}, "
    r"(?:(?:about|around|nearly|over|more than|some|almost|sekitar|hampir) )?$"
)
_JOINS: Final = re.compile(r"(?: [a-z]+){0,4},? (?:and|dan|serta) ")
# "bringing the total to 32,700", "from 400 to 1,600"
_TOTAL: Final = re.compile(
    r"(?<![a-z])(?:to|from|compared with|against|versus|total of|total|reached|is|was|are|were|"
    r"hit|stood at|(?:peak|high|low|record|average) of|tertinggi|terendah|"
    r"averaged|averages|totaled|totalled|numbered|topped|exceeded|surpassed|passed|crossed|neared|"
    r"melampaui|menembus|melebihi|tembus|menjadi|dari|mencapai|sebanyak|tercatat|adalah|berjumlah|"
    r"totalnya)(?: (?:about|around|nearly|over|more than|just|at least|up to|almost|sekitar|hampir|"
    r"lebih dari|sedikitnya))? $"
)
_NUMBER_OF: Final = re.compile(r"(?<![a-z])(?:number of|total of|jumlah|banyaknya) ")
_PEOPLE: Final = re.compile(r"(?<![a-z])(?:population|populasi|penduduk)(?![a-z])")
