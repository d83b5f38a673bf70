"""The words without which a pattern cannot match, read off the pattern itself.

Every match holds one of each list. They are in small letters; the patterns may be of any case.
What is not understood here (sets of many characters, repetitions, back references) only makes
words shorter: it never makes a word wrong.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache
from math import prod
from typing import Final

from articles.text.languages import SMALL_WORDS

type Words = frozenset[str]
type Lists = tuple[Words, ...]
_NOTHING: Final[Words] = frozenset({""})

# One unit of a pattern that is no plain character: an escape, a set of characters or a bracket.
_UNIT: Final = re.compile(
    r"\\(?:u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|x[0-9a-fA-F]{2}|\d+|.)|\[\^?\]?(?:[^\]\\]|\\.)*\]|.",
    re.DOTALL,
)
_SPECIAL: Final = frozenset("\\[(.^$")
_PLAIN: Final = re.compile(r"[^\\\[(){}|?*+.^$]+(?![?*+{])")
_REPEATED: Final = re.compile(r"([?*+]|\{\d*,?\d*\})[?+]?")
_REPEATING: Final = frozenset("?*+{")
_OPENED: Final = re.compile(r"\((\?(?:<?[=!]|P<\w+>|[a-z]*:|>|P=))?")
# Flags of the whole pattern stand before it.
_FLAGS: Final = re.compile(r"\(\?[aiLmsux]+\)")
_LOOKS_AROUND: Final = frozenset({"?=", "?!", "?<=", "?<!"})
_EDGES: Final = frozenset({"^", "$", "\\b", "\\B", "\\A", "\\Z"})
_FEW: Final = re.compile(r"\[-?(?:[^\^\\\[\]-]|\\\"){0,12}-?\]")
# So many words of one stretch are put together at most; longer lists stay apart.
_MOST: Final = 800


@dataclass(frozen=True, slots=True)
class _Read:
    """What a stretch of a pattern says of its matches: all that they may be, where that can be
    told, lists of words, each of which holds one that stands in every match, and what they may
    begin with."""

    exact: Words | None
    needed: Lists
    begins: Words


def needed_words(
    *patterns: re.Pattern[str] | str, rare: tuple[float, float] = (0.011, 0.003)
) -> Lists:
    """At most two lists, the rarer one first: every match of one of the patterns holds a word of
    each. None where that cannot be told, or where most lines would hold one: where the words of a
    list begin more often, of all places of a text, than ``rare`` says of the first and second."""
    # Less may begin of the second: each word that is found costs something.
    lists = _of_each(map(_of_one, patterns))
    return tuple(words for words, most in zip(lists, rare, strict=False) if _share(words) <= most)


@cache
def _of_one(pattern: re.Pattern[str] | str) -> Lists:
    if isinstance(pattern, str):
        return _lists(_Reader(pattern).alternatives())
    return () if pattern.flags & re.VERBOSE else _of_one(pattern.pattern)


class _Reader:
    def __init__(self, pattern: str) -> None:
        self._pattern = pattern
        flags = _FLAGS.match(pattern)
        self._at = flags.end() if flags else 0

    def alternatives(self) -> _Read:
        """Reads up to the bracket that closes, or to the end."""
        read: list[_Read] = []
        while True:
            # "(?!)", by which groups are counted alike, never matches.
            never = self._pattern.startswith("(?!)", self._at)
            one = self._stretch()
            if not never:
                read.append(one)
            if not self._pattern.startswith("|", self._at):
                return _either(read) if read else _UNKNOWN
            self._at += 1

    def _stretch(self) -> _Read:
        """Reads up to the next alternative."""
        run, tail, begins = _NOTHING, "", None
        needed: list[Words] = []
        while self._at < len(self._pattern) and self._pattern[self._at] not in "|)":
            if plain := _PLAIN.match(self._pattern, self._at):
                tail += plain.group().lower()
                self._at = plain.end()
                continue
            unit = self._repeated(self._unit())
            if unit.exact is not None and len(unit.exact) == 1:
                # Put behind the words of a long list once, not letter by letter.
                tail += next(iter(unit.exact))
                needed += unit.needed
                continue
            run, tail = _joined(run, (tail,)), ""
            if unit.exact is not None and len(run) * len(unit.exact) <= _MOST:
                run = _joined(run, unit.exact)
                needed += unit.needed
                continue
            # "K(?:emen[a-z]+|omisi)": the words go on in what is no word to its end.
            on = _joined(run, unit.begins) if len(run) * len(unit.begins) <= _MOST else run
            better = _rarest([*_lists(unit)[:1], on])[:1] == (on,)
            needed += [on, *_lists(unit)[1:]] if better else [run, *_lists(unit)]
            begins, run = begins or on, _NOTHING
        run = _joined(run, (tail,))
        if begins is None:
            return _Read(run, _rarest(needed), run)
        return _Read(None, _rarest([*needed, run]), begins)

    def _unit(self) -> _Read:
        """Reads a character, a set or a group."""
        at = self._at
        character = self._pattern[at]
        if character not in _SPECIAL:
            self._at = at + 1
            return _words(character.lower())
        opened = _OPENED.match(self._pattern, at)
        if opened is None:
            unit = _UNIT.match(self._pattern, at)
            self._at = unit.end() if unit else at + 1
            return _of_unit(unit.group() if unit else "")
        self._at = opened.end()
        inside = self.alternatives()
        self._at += 1
        if opened.group(1) in _LOOKS_AROUND:
            # What must stand beside a match stands in its line, but for the end of the one before.
            lists = () if opened.group(1).endswith("!") else _lists(inside)
            lists = tuple(one for one in lists if "\n" not in "".join(one))
            return _Read(_NOTHING, lists, _NOTHING)
        return _UNKNOWN if opened.group(1) == "?P=" else inside

    def _repeated(self, unit: _Read) -> _Read:
        """What the unit is read as, as often as is said behind it."""
        if self._pattern[self._at : self._at + 1] not in _REPEATING:
            return unit
        repeated = _REPEATED.match(self._pattern, self._at)
        if repeated is None:
            return unit
        self._at = repeated.end()
        times = repeated.group(1)
        if times == "?":
            return _UNKNOWN if unit.exact is None else _words("", *unit.exact)
        if times == "*" or times.startswith(("{0", "{,")):
            return _UNKNOWN
        return _Read(None, _lists(unit), unit.begins)


def _joined(heads: Words, tails: Iterable[str]) -> Words:
    return frozenset(head + tail for tail in tails for head in heads)


def _words(*words: str) -> _Read:
    return _Read(frozenset(words), (), frozenset(words))


def _of_unit(unit: str) -> _Read:
    if unit in _EDGES:
        return _words("")
    if _FEW.fullmatch(unit):
        return _words(*unit[1:-1].lower().replace('\\"', '"'))
    if len(unit) == 2 and unit[0] == "\\" and not unit[1].isalnum():
        return _words(unit[1])
    return _UNKNOWN


def _either(read: list[_Read]) -> _Read:
    """What one of several alternatives says."""
    if len(read) == 1:
        return read[0]
    if all(one.exact is not None for one in read):
        exact = frozenset[str]().union(*(one.exact or () for one in read))
        if len(exact) <= _MOST:
            return _Read(exact, (), exact)
    begins = frozenset[str]().union(*(one.begins for one in read))
    return _Read(None, _of_each(map(_lists, read)), begins if len(begins) <= _MOST else _NOTHING)


def _of_each(read: Iterable[Lists]) -> Lists:
    """Lists that hold for one of several alternatives."""
    each = list(read)
    if not all(each):
        return ()
    # Of one that needs a single list the same words stand for both.
    return _rarest(
        [frozenset[str]().union(*(lists[at % len(lists)] for lists in each)) for at in (0, 1)]
    )


def _lists(read: _Read) -> Lists:
    return read.needed if read.exact is None else _rarest([read.exact, *read.needed])


def _rarest(lists: Iterable[Words]) -> Lists:
    """The two of which a text will most rarely hold a word."""
    rare = {words for words in lists if "" not in words}
    if len(rare) < 2:
        return tuple(rare)
    # Of lists as rare one is taken by its first word, so that each run has the same gates.
    return tuple(sorted(rare, key=lambda words: (_share(words), min(words, default="")))[:2])


# How often a character of a text is a given one, roughly.
_LETTER, _HAN_LETTER, _DIGIT, _MARK = 1 / 16, 1 / 600, 1 / 30, 1 / 200
_OFTEN: Final = {" ": 1 / 6, ",": 1 / 60, ".": 1 / 60, "，": 1 / 20, "。": 1 / 40, "、": 1 / 60}


# "in", " the": which stand in every line.
_SMALL: Final = frozenset(word for words in SMALL_WORDS.values() for word in words if len(word) < 4)
_SHORT: Final = 1 / 200


@cache
def _frequency(letter: str) -> float:
    if letter.isalpha():
        return _HAN_LETTER if letter > "\u2e80" else _LETTER
    return _OFTEN.get(letter) or (_DIGIT if letter.isdigit() else _MARK)


# The rarest are looked for again at each bracket around them.
@lru_cache(maxsize=32)
def _share(words: Words) -> float:
    """About how often one of the words begins at a place of a text."""
    return sum(_SHORT if word.strip() in _SMALL else prod(map(_frequency, word)) for word in words)


_UNKNOWN: Final = _Read(None, (), _NOTHING)
