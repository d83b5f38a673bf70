"""Regions, sectors and publishers named in a text: one search for all spellings at once.

The longest spelling wins ("Beijing-Tianjin-Hebei" is the cluster, not three places). Whether a
place is meant as a place is judged in places.py.
"""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import accumulate, chain
from operator import itemgetter
from string import ascii_lowercase, digits
from typing import Any

from articles.text.alternatives import tree
from articles.text.gated import Gated
from articles.text.mentions.name_data import NO_SECTOR
from articles.text.mentions.places import NAME, are_coordinated, judge_place, masked_span
from articles.text.plain import small
from articles.text.spans import lines, shared
from articles.text.values import value
from articles.text.vocabulary import Kind, Name, Vocabulary
from articles.text.word_tables import one_pattern

_FOLD = {
    **{chr(code): chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)},
    **dict.fromkeys("\u2018\u2019\u02bc\u2032", "'"),
    **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2212\uff0d", "-"),
    **dict.fromkeys("\u00a0\u2007\u202f\u3000", " "),
}
_FOLDED = re.compile(f"[{''.join(_FOLD)}]")
_HAN = re.compile("[\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
_LATIN = re.compile("[^\\W_\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")
# "robots", "chipnya", "Beijing's": a spelling may carry an ending.
_ENDING = re.compile("(?:nya|lah|pun|s)?(?![^\\W_\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff])")
_LETTERS = frozenset(ascii_lowercase + digits)
# "In", "to" and "from" before the short name of a place (在京, 赴冀).
_GOING = "在来赴进驻抵离入"
_ACRONYM = 5
_SHORT = 4
_NO_SECTOR = Gated(tree([one_pattern(NO_SECTOR)]))


@value
class Mention:
    """A name as it stands in a text. ``rule`` is "name" or says why it does not count:
    "inside-name" (part of another name) or "metonym" (a government)."""

    kind: Kind
    codes: tuple[str, ...]
    start: int
    end: int
    text: str
    outlet: bool = False
    rule: str = NAME


def find_names(text: str, vocabulary: Vocabulary) -> tuple[Mention, ...]:
    """All mentions that count, in order."""
    return tuple(mention for mention, rule in _judged(text, vocabulary) if rule == NAME)


def judge_names(text: str, vocabulary: Vocabulary) -> tuple[Mention, ...]:
    """All mentions in order, those that do not count included, with the reason."""
    return tuple(
        mention if rule == NAME else replace(mention, rule=rule)
        for mention, rule in _judged(text, vocabulary)
    )


def _judged(text: str, vocabulary: Vocabulary) -> Iterator[tuple[Mention, str]]:
    """All mentions in order, and whether they count."""
    folded = fold_names(text)
    found: list[Mention] = []
    masks: list[tuple[int, int]] = []
    # Line by line, which no name crosses: so little is held at a time.
    for offset, line in lines(folded):
        named = _longest(_matches(text, offset, line, vocabulary))
        for start, end, name in named:
            written = shared(text[start:end])
            found.append(Mention(name.kind, name.codes, start, end, written, name.outlet))
        if "sector" in [name.kind for _, _, name in named]:
            # "chip and pin", "wafer-thin": where the word of a sector means something else.
            # Nobody else asks for the words of a folded line that is not all ASCII.
            other = _NO_SECTOR if line.isascii() else _NO_SECTOR.pattern
            others = [one.span() for one in other.finditer(line)]
            masks += [(offset + start, offset + end) for start, end in others]
    places = [m for m in found if m.kind == "region"]
    # What stands inside the name of an outlet or an institution says nothing about places.
    masks += [(m.start, m.end) for m in found if m.outlet]
    rules: dict[int, str] = {}
    before = False
    for n, place in enumerate(places, 1):
        after = n < len(places) and are_coordinated(folded, place.end, places[n].start)
        rule = judge_place(text, folded, place.start, place.end, joined=before or after)
        before = after
        rules[place.start] = rule
        if rule == "inside-name":
            masks.append(masked_span(text, folded, place.start, place.end))
    return _ruled(found, rules, masks)


def fold_names(text: str) -> str:
    """A text for comparing names: lower case, plain apostrophes, dashes, spaces and widths, each
    character where it was."""
    if text.isascii():
        return text.lower()
    return small(_FOLDED.sub(lambda one: _FOLD[one.group()], text))


def _ruled(
    found: Iterable[Mention], rules: dict[int, str], masks: list[tuple[int, int]]
) -> Iterator[tuple[Mention, str]]:
    """Mentions with their rules; ``rules`` has those of places by where they start."""
    masks.sort()
    starts = [start for start, _ in masks]
    reach = list(accumulate((end for _, end in masks), max))
    for mention in found:
        rule = rules.get(mention.start, NAME) if mention.kind == "region" else NAME
        if starts and mention.kind != "publisher":
            before = bisect_right(starts, mention.start)
            if before and mention.end <= reach[before - 1]:
                rule = "inside-name"
        yield mention, rule


@lru_cache(maxsize=8)
def _automaton(vocabulary: Vocabulary, *, in_han: bool) -> Any:
    """What finds all names, or those that can stand in a line without Chinese: it goes through the
    first letters of all its names at every place of a line, and Chinese ones have hundreds. None
    where there is no such name: an automaton without words cannot be asked."""
    # A compiled library that only a search needs; importing this module stays light.
    import ahocorasick  # noqa: PLC0415

    spellings: dict[str, list[Name]] = {}
    for name in vocabulary.names:
        folded = fold_names(name.text)
        keys = {folded}
        if name.kind != "publisher":
            keys.add(folded.replace("-", " "))
        if name.kind == "sector" and folded.isascii():
            keys.add(folded.replace(" ", "-"))  # "autonomous-driving tests"
        for key in keys:
            spellings.setdefault(key, []).append(name)
    automaton = ahocorasick.Automaton()
    for key, names in spellings.items():
        if not in_han and _HAN.search(key):
            continue
        latin = bool(_LATIN.match(key)), not _HAN.match(key[-1])
        cased = any(map(_is_cased, names))
        found = tuple(names) if cased else tuple(_first_of_each(names))
        automaton.add_word(key, (len(key), found, cased, *latin))
    automaton.make_automaton()
    return automaton if len(automaton) else None


def _matches(
    text: str, offset: int, line: str, vocabulary: Vocabulary
) -> list[tuple[int, int, Name]]:
    """Start, end with a minus, and name of each spelling that stands alone in a line."""
    found: list[tuple[int, int, Name]] = []
    in_han = not line.isascii() and _HAN.search(line) is not None
    automaton = _automaton(vocabulary, in_han=in_han)
    if automaton is None:
        return found
    for last, (length, all_names, cased, latin_start, latin_end) in automaton.iter(line):
        start, end = last + 1 - length, last + 1
        # No part of a longer word; Han text has no word ends to ask for.
        before, behind = line[start - 1 : start], line[end : end + 1]
        if latin_start and (before in _LETTERS or (before > "~" and _LATIN.match(before))):
            continue
        if latin_end and (behind in _LETTERS or behind > "~") and not _ENDING.match(line, end):
            continue
        start, end = offset + start, offset + end
        names = all_names
        if cased:
            written = text[start:end]
            names = _first_of_each(name for name in all_names if _same_case(name, written))
        found.extend([(start, -end, name) for name in names])
    return found


def _is_cased(name: Name) -> bool:
    """Whether a name is asked how it is written."""
    short = len(name.text) <= _ACRONYM and (name.text.isupper() or name.text.islower())
    return short or (name.kind == "publisher" and name.text[0].isupper())


def _first_of_each(names: Iterable[Name]) -> Iterator[Name]:
    """The first name of each kind."""
    kinds: set[str] = set()
    for name in names:
        if name.kind not in kinds:
            kinds.add(name.kind)
            yield name


def _same_case(name: Name, written: str) -> bool:
    """Acronyms ("AI", "NEV") and outlets ("Tempo" and "Antara" are words as well) keep case."""
    if name.text.isupper() and len(name.text) <= _ACRONYM:
        return written == name.text
    # CIPS is no chip.
    if written.isupper() and name.text.islower() and len(name.text) <= _SHORT:
        return False
    return name.kind != "publisher" or not name.text[0].isupper() or written[0].isupper()


def _longest(matches: list[tuple[int, int, Name]]) -> list[tuple[int, int, Name]]:
    """Of overlapping names of one kind the longest, else the first, in order."""
    if not matches:
        return []
    kept: defaultdict[str, list[tuple[int, int, Name]]] = defaultdict(list)
    matches.sort(key=itemgetter(0, 1))
    for start, minus_end, name in matches:
        found = start, -minus_end, name
        names = kept[name.kind]
        if not names or start >= names[-1][1]:
            names.append(found)
        elif found[1] - start > names[-1][1] - names[-1][0] or names[-1][2].text[0] in _GOING:
            # 在京津冀, 在京张高铁: the cluster, the line, not 在京.
            names[-1] = found
    return sorted(chain.from_iterable(kept.values()), key=itemgetter(0, 1))
