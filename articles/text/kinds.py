"""What a sentence does, and whether it seems to state a fact at all."""

import re
from dataclasses import dataclass
from typing import Literal

from articles.text import kind_data as data
from articles.text.vocabulary import listed_words

FactKind = Literal["quantity", "plan", "event", "status"]

# Longer ones cannot be quoted.
LONGEST = 2_000
_LONGEST_ROW = 300
_SHORTEST, _SHORTEST_HAN = 24, 8
_ENOUGH = 2
# A sentence in which nothing but a name was found must be this much longer than the shortest.
_LONG = 1.5
_CELL = 0.6
_HEADING, _HEADING_HAN = 60, 24
_HAN = re.compile("[\u3400-\u9fff]")
_QUESTION = re.compile(r"[?？][\"'”’」』]*\Z")
_NUMBER_CELL = re.compile(r"(?:\A|[\s|:：-])[+-]?\d[\d.,]*%?(?=\s|\||\Z)")
_CELLS = re.compile(
    r"\||\s[-–—]{1,2}\s.*\s[-–—]{1,2}\s|\t|\s[+-]?\d[\d.,]*%?\s+[+-]?\d[\d.,]*%?\Z"
    r"|[\u3400-\u9fff）)] [+-]?\d[\d.,]*(?: [+-]?\d[\d.,]*%?)?\Z"
)
_SECTION = re.compile(r"0\d[\s.、．]")
_LABELLED = re.compile(r"[:：]\s*(?:[\d~<>±+$€£¥-]|Rp|RMB|US\$|[约近逾超])")
_ENDED = re.compile(r"[.!。！…][\"'”’」』)）]*\Z")


def _cues(listed: str) -> re.Pattern[str]:
    """Words as they stand in a text in lower case; Han words need no space around them."""
    latin = "|".join(word for word in listed_words(listed) if not _HAN.search(word))
    han = "|".join(word for word in listed_words(listed) if _HAN.search(word))
    parts = [rf"(?<![^\W_])(?:{latin})(?![^\W_])"] if latin else []
    return re.compile("|".join([*parts, *([han] if han else [])]))


_PLAN = _cues("\n".join((data.PLAN_EN, data.PLAN_ID, data.PLAN_ZH)))
_EVENT = _cues("\n".join((data.EVENT_EN, data.EVENT_ID, data.EVENT_ZH)))
_TREND = _cues(data.TREND)
_ANAPHORA = _cues(data.ANAPHORA)
_FIRST_PERSON = _cues(data.FIRST_PERSON)
_TODAY = _cues(data.TODAY)
_CONTINUING = re.compile(rf"\W*(?:{_cues(data.CONTINUING).pattern})")


@dataclass(frozen=True, slots=True)
class Signs:
    """What was found in a sentence: numbers, how much of it they are (0 to 1), a period, names of
    places and of sectors; whether the period lies ahead of the publication, and whether it is
    one day on which no number grew."""

    quantities: int
    covered: float
    period: bool
    regions: bool
    sectors: bool
    ahead: bool = False
    one_day: bool = False


def fact_kind(sentence: str, signs: Signs) -> FactKind:
    """The kind of fact that a sentence states, if it states one."""
    lower = sentence.lower()
    if signs.ahead or _PLAN.search(lower):
        return "plan"
    happened = bool(_EVENT.search(lower))
    if signs.quantities:
        return "event" if happened and signs.one_day else "quantity"
    return "event" if happened else "status"


def states_fact(sentence: str, signs: Signs) -> bool:
    """Whether a sentence is worth proposing: it has a number, or says of a place or sector what is
    planned, what happened or how things go, at some time."""
    if len(sentence) > LONGEST:
        return False
    if signs.quantities:
        return is_row(sentence) or not _is_heading(sentence, signs)
    if is_row(sentence):
        return True
    shortest = _SHORTEST_HAN if _HAN.search(sentence) else _SHORTEST
    if len(sentence) < shortest or _QUESTION.search(sentence) or not _ENDED.search(sentence):
        return False
    lower = sentence.lower()
    if is_speech(sentence) and _FIRST_PERSON.search(lower):
        return False
    told = (
        2 * signs.regions,
        2 * signs.sectors,
        signs.period,
        bool(_PLAN.search(lower)),
        bool(_EVENT.search(lower) or _TREND.search(lower)),
        bool(_ANAPHORA.search(lower)),
    )
    if sum(map(bool, told)) == 1 and len(sentence) < _LONG * shortest:
        return False
    return (any(told[:3]) or all(told[3:6:2])) and sum(told) >= _ENOUGH


def is_row(sentence: str) -> bool:
    """Whether a line is a row of a table: cells with a number among them, and no sentence."""
    if len(sentence) > _LONGEST_ROW or _ENDED.search(sentence):
        return False
    return bool(_NUMBER_CELL.search(sentence)) and bool(_CELLS.search(sentence))


def _is_heading(sentence: str, signs: Signs) -> bool:
    """Whether a line is a heading, a teaser or a button: short, no full stop, about nothing."""
    if _ENDED.search(sentence) or sentence[-1] in data.CLOSING or sentence[0] in data.BULLETS:
        return False
    # "Rp 312.000", "7-13 hari: 5%": a cell of a table that was broken into lines.
    if _SECTION.match(sentence):
        return True
    if signs.covered >= _CELL or _LABELLED.search(sentence):
        return False
    longest = _HEADING_HAN if _HAN.search(sentence) else _HEADING
    return len(sentence) <= longest and not (signs.regions or signs.sectors or signs.period)


def is_speech(sentence: str) -> bool:
    """Whether a sentence is, or opens with, what somebody says."""
    return sentence[0] in data.OPENING_QUOTES or bool(re.search("：[“「]", sentence))


def is_anecdote(sentence: str) -> bool:
    """Direct speech of somebody about himself: its small numbers measure nothing."""
    return is_speech(sentence) and bool(_FIRST_PERSON.search(sentence.lower()))


def continues(sentence: str) -> bool:
    """Whether a sentence goes on with the one before it ("Of that", "Jumlah itu", "其中")."""
    return bool(_CONTINUING.match(sentence.lower()))


def is_about_today(sentence: str) -> bool:
    """Whether a sentence says how things stand when it is written ("kini", "now", "目前")."""
    return bool(_TODAY.search(sentence.lower()))
