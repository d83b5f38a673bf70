"""The noun that a number counts: behind it, before it, or as a classifier in Chinese.

All functions take the plain shadow of a text and look a bounded way.
"""

import re
from dataclasses import replace
from functools import cache
from typing import Final

from articles.text import counting_han as han
from articles.text import noun_data as data
from articles.text.units import ONE, Unit

_BACK_WINDOW: Final = 110
_PHRASE_WORDS: Final = 6
_NOUNS: Final = {"en": data.ENGLISH_NOUNS, "id": data.INDONESIAN_NOUNS}


def _any(words: dict[str, str] | list[str]) -> str:
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))


@cache
def _nouns(language: str) -> re.Pattern[str]:
    tail = "(?:nya)?" if language == "id" else ""
    return re.compile(rf"(?:{_any(_NOUNS[language])}){tail}(?![a-z0-9])")


def _noun(word: str, language: str) -> str:
    table = _NOUNS[language]
    return "count:" + (table.get(word) or table[word.removesuffix("nya")])


def counted_after(plain: str, at: int, language: str) -> Unit | None:
    """The counted noun after the number that ends at `at`: "61 factory lots", 223个路口."""
    counted = han.counted_after(plain, at)
    if counted is not None or language == "zh-hans":
        return counted
    if plain[at : at + 1] not in (" ", "-"):
        return None
    return _indonesian(plain, at) if language == "id" else _english(plain, at)


_INDONESIAN_WORD: Final = re.compile(r" ([a-z]{3,})")
_VERB: Final = re.compile(r"(?:me|ber|ter|di)[a-z]{3,}")


def _indonesian(plain: str, at: int) -> Unit | None:
    match = _nouns("id").match(plain, at + 1)
    if match is None:
        word = _INDONESIAN_WORD.match(plain, at)
        if word is None or word.group(1) in data.INDONESIAN_STOP or _VERB.match(word.group(1)):
            return None
        return Unit("count:unit", ONE, word.end(), counted=True, known=False)
    if match.group() in ("unit", "buah"):
        # "17 unit mobil": the noun behind the classifier says more.
        behind = _nouns("id").match(plain, match.end() + 1)
        match = behind or match
    return Unit(_noun(match.group(), "id"), ONE, match.end(), counted=True)


_ENGLISH_WORD: Final = re.compile(
    r"[ -]([a-z][a-z']*|\d{1,3}(?:[.,]\d{1,3})?(?:-(?:million|thousand))?-[a-z]{2,14}|"
    r"\d{1,3}(?![\d.,%]))"
)
# "a 500-bed hospital": a single thing behind a hyphen, where it is no part of a name or a plan.
_HYPHENED: Final = re.compile(
    r"-(bed|room|seat|berth|store|unit|vehicle|train|car|ship|bus|truck|train|aircraft|hospital|"
    r"storey|story|floor|member|person|passenger|employee|worker|student|home|house|apartment|"
    r"flat|village|city|country|nation|company|firm|turbine|satellite|robot|panel|station|hectare)"
    r"(?![a-z])"
)


_OFTEN: Final = re.compile(r" times(?= (?:a|per|each|every) (?:day|week|month|year|hour)(?![a-z]))")


def _close(plain: str, at: int) -> Unit | None:
    """What stands close to the number: "500-bed", "28 times a week"."""
    hyphened = _HYPHENED.match(plain, at)
    if hyphened is not None:
        noun = hyphened.group(1)
        known = data.ENGLISH_NOUNS.get(noun) or data.ENGLISH_NOUNS.get(_plural(noun)) or noun
        return Unit("count:" + known, ONE, hyphened.end(), counted=True)
    often = _OFTEN.match(plain, at)
    return Unit("count:time", ONE, often.end(), counted=True) if often is not None else None


def _english(plain: str, at: int) -> Unit | None:
    """The head of the phrase stands last: "61 factory lots", "1,100 small and medium firms"."""
    position = at
    close = _close(plain, at)
    if close is not None:
        return close
    best: Unit | None = None
    plural: Unit | None = None
    measured = False
    for _ in range(_PHRASE_WORDS):
        match = _ENGLISH_WORD.match(plain, position)
        if match is None:
            break
        word = match.group(1)
        if word[0].isdigit() and not word.isdigit():
            measured = True
        if word.isdigit() and position == at:
            break
        if word in data.ENGLISH_STOP:
            if best is None and plural is None and word in ("and", "or") and position > at:
                position = match.end()
                continue
            break
        noun = _nouns("en").match(plain, match.start(1))
        if noun is not None:
            best = Unit(_noun(noun.group(), "en"), ONE, noun.end(), counted=True)
            position = noun.end()
            continue
        if best is not None:
            break
        position = match.end()
        if (
            word[0].isalpha()
            and word.endswith("s")
            and not word.endswith(("ss", "us", "is", "'s", "ous"))
        ):
            plural = Unit("count:" + singular(word), ONE, position, counted=True, known=False)
    found = best or plural
    if found is not None and measured:
        return replace(found, end=at)  # "four 200,000-tonne ships": the tonnes are read as well
    return found


def _plural(noun: str) -> str:
    return noun[:-1] + "ies" if noun.endswith("y") and noun[-2] not in "aeiou" else noun + "s"


def singular(word: str) -> str:
    """The singular of a regular English plural: companies, boxes, arms."""
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("ches", "shes", "sses", "xes", "zes")):
        return word[:-2]
    return word.removesuffix("s")


def noun_before(plain: str, at: int, language: str) -> str | None:
    """The last counted noun before `at` in its clause, as a code: 覆盖路口2900个."""
    if language == "zh-hans":
        return han.noun_before(plain, at)
    clause = re.split(r"[.;!?\n] ", plain[max(0, at - _BACK_WINDOW) : at])[-1]
    found = [
        match.group()
        for match in _nouns(language).finditer(clause)
        if not (match.start() and clause[match.start() - 1].isalnum())
    ]
    return _noun(found[-1], language) if found else None


@cache
def _goods(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![a-z])({_any(data.GOODS[language])})s?(?![a-z])")


def goods_before(plain: str, at: int, language: str) -> str | None:
    """What "units" counts: the last kind of goods named before it in the sentence."""
    if language == "zh-hans":
        return noun_before(plain, at, language)
    sentence = re.split(r"[.;!?\n] ", plain[max(0, at - _BACK_WINDOW) : at])[-1]
    found = list(_goods(language).finditer(sentence))
    return "count:" + data.GOODS[language][found[-1].group(1)] if found else None
