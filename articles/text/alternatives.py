"""Long lists of alternatives as regular expressions that are quick to try.

Python tries the alternatives of a pattern one after the other, at every place of a text. In a tree
those that begin alike are tried together: of three hundred words at most a few dozen first letters.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache, cached_property, lru_cache
from itertools import takewhile
from string import ascii_lowercase, digits
from typing import Final

# One unit of a pattern: an escape, a set of characters, or a character.
_UNIT: Final = re.compile(r"\\.|\[\^?\]?(?:[^\]\\]|\\.)*\]|.", re.DOTALL)
# A bracket, and what may hold one that is none.
_BRACKET: Final = re.compile(r"\\.|\[\^?\]?(?:[^\]\\]|\\.)*\]|[()]", re.DOTALL)
_REPEAT: Final = re.compile(r"(?:[?*+]|\{\d*,?\d*\})[?+]?")
_LITERAL: Final = re.compile(r"[^\\\[\](){}|?*+.^$]|\\[^\w]", re.DOTALL)
# A set of few letters: "[Aa]".
_FEW: Final = re.compile(r"\[[^\W\d_]{2,4}\]")
_SET: Final = re.compile(r"\[[^\\^\]-]{1,3}-?\]")
_PLAIN: Final = re.compile(r"[^\\\[\](){}?*+.^$]*")

type _Units = tuple[str, ...]


def tree(alternatives: Iterable[str]) -> str:
    """The same alternatives, in the same order of preference, parting where they differ.

    An alternative may hold groups, sets and repetitions; those tried together are the ones that
    begin with the same characters. One that begins with a group, or with what may not stand before
    it, is written so that it begins with a character: then Python looks for the set of these only.
    Where most letters of a text are in the set, what may not stand before comes first instead: of
    a word it holds at one letter.
    """
    divided = _divided("|".join(alternatives))
    found = [one for units in divided for one in _led(units)]
    if len(_LETTERS.intersection(units[0] for units in found if units)) >= _MANY:
        first = [one for units in divided for one in _led(units, behind=False)]
        if len({units[0] for units in first if units}) <= _FEW_HEADS:
            return _tree(first)
    return _tree(found)


def one_of(words: Iterable[str]) -> str:
    """Words as they are written, as alternatives of which the longer ones are tried first."""
    return tree(map(re.escape, sorted(set(words), key=len, reverse=True)))


def compiled(pattern: str) -> re.Pattern[str]:
    """A pattern without groups that capture, compiled as a tree: one that begins with what may not
    stand before it is found by the set of its first characters so, several times faster."""
    found = re.compile(tree([pattern]))
    if found.groups:
        raise ValueError(f"A group captures in {pattern!r}.")
    return found


def led_in_any_case(alternatives: Iterable[str], but: Iterable[str]) -> str:
    """Alternatives that begin with letters, of any case, behind none of ``but``. Python finds them
    by the set of their first letters, as it does not find what is marked to be of any case."""
    rests: dict[str, list[str]] = {}
    for units in _divided("|".join(alternatives)):
        rests.setdefault(units[0].lower(), []).append("".join(units[1:]))
    return "|".join(
        first + "".join(f"(?<!{one}{first})" for one in but) + f"(?i:{tree(behind)})"
        for letter, behind in rests.items()
        for first in (letter, letter.upper())
    )


def at_place(*patterns: str) -> re.Pattern[str]:
    """Patterns without groups that capture, as one that is tried at places where mostly none of
    them matches: it fails at the first character that none of them has there."""
    return re.compile(_tree([units for one in patterns for units in _divided(one)], deep=True))


def _spread(units: _Units) -> Iterator[_Units]:
    """An alternative as several that begin with a character each, where these can be told."""
    first, behind = (units[0], units[1:]) if units else ("", ())
    once = first.removesuffix("?")
    if once.startswith("(?:") and once.endswith(")"):
        inside = _divided(once[3:-1])
    elif _SET.fullmatch(once):
        inside = [(character,) for character in once[1:-1]]
    elif once != first and _LITERAL.fullmatch(once):
        inside = [(once,)]
    else:
        yield units
        return
    for inner in (*inside, ()) if once != first else inside:
        yield from _spread((*inner, *behind))


class ByFirst(dict[str, re.Pattern[str]]):
    """Patterns by the character that a match begins with, of those alternatives that may begin with
    it, digits being one; made when first asked for. The alternatives are written as for re.VERBOSE.
    """

    def __init__(self, alternatives: Iterable[str]) -> None:
        self._alternatives = list(alternatives)

    @cached_property
    def _all(self) -> list[tuple[str, frozenset[str] | None]]:
        """With their first characters; importing a table of patterns stays light."""
        return [(one, first_characters(one)) for one in map(closed_up, self._alternatives)]

    def __missing__(self, character: str) -> re.Pattern[str]:
        if character.isdecimal() and character != "0":
            return self.setdefault(character, self["0"])
        same = digits if character == "0" else character
        # What may be empty finds nothing where it cannot begin.
        kept = [one for one, first in self._all if first is None or not first.isdisjoint(same)]
        return self.setdefault(character, re.compile("|".join(kept)))


class ByBeginning:
    """Many patterns that are tried in their order where a text goes on as their matches begin: of
    fifty mostly two or three. Each is compiled when it is first tried; they are written as for
    re.VERBOSE. Those that begin with one of ``at_years`` are tried first at a digit.
    """

    def __init__(self, alternatives: Iterable[str], at_years: tuple[str, ...] = ()) -> None:
        self._all = tuple(map(_Alternative, alternatives))
        self._at_years = at_years
        self._beginning = lru_cache(maxsize=2048)(self._that_begin)

    def match(self, text: str, at: int) -> re.Match[str] | None:
        """The match of the first pattern that has one at an offset."""
        beginning = text[at : at + _TOLD]
        if beginning[:1].isdecimal():
            behind = text[at : at + _TOLD_BY_DIGITS]
            beginning = "".join(["0" if one.isdecimal() else one for one in behind])
        for one in self._beginning(beginning):
            if (match := one.match(text, at)) is not None:
                return match
        return None

    def _that_begin(self, text: str) -> tuple["_Alternative", ...]:
        """Those of which a match may begin with a text, or be the beginning of it."""
        if not text:
            return self._all
        kept = [one for one in self._beginning(text[:-1]) if _left(one.pattern, text)]
        if text.isdecimal():
            kept.sort(key=lambda one: not one.written.startswith(self._at_years))
        return tuple(kept)


class _Alternative:
    def __init__(self, written: str) -> None:
        self.written = written

    @cached_property
    def pattern(self) -> str:
        return closed_up(self.written)

    @cached_property
    def match(self) -> Callable[[str, int], re.Match[str] | None]:
        return re.compile(self.pattern).match


# The same words stand in many patterns.
@lru_cache(maxsize=4096)
def _left(pattern: str, text: str) -> frozenset[str]:
    """What matches may leave of a text that they begin with: "" where they may go on."""
    found: set[str] = set()
    for units in _repeated(pattern):
        texts = {text}
        for once, times in units:
            if not texts or "" in texts:
                break
            texts = _behind(once, times, texts)
        found |= texts
    return frozenset(found)


@cache
def _repeated(pattern: str) -> list[list[tuple[str, str]]]:
    """The alternatives of a pattern as units, each beside its repetition."""
    return [
        [(unit[: (end := _unit_end(unit, 0))], unit[end:]) for unit in units]
        for units in _divided(pattern)
    ]


def _behind(once: str, times: str, texts: set[str]) -> set[str]:
    """What a unit and its repetition may leave of some texts."""
    found = set(texts) if times.startswith(_OPTIONAL) else set()
    if most := _AT_MOST.search(times):
        often = int(most[0])
    else:
        often = len(max(texts, key=len)) if times.strip("?") else 1
    for _ in range(often):
        taken = {rest for text in texts for rest in _taken(once, text)}
        texts = taken - found - {""}
        found |= taken
    return found


def _taken(once: str, text: str) -> Iterable[str]:
    if opened := _OPENED.match(once):
        return _left(once[opened.end() : -1], text)
    edge = _edge_of(once, last=False)
    if edge is None:
        fits = once.startswith("(") or re.match(once, text) is not None
    elif "" in edge:
        return (text,)
    else:
        fits = not edge.isdisjoint(digits if text[0] == "0" else text[0])
    return (text[1:],) if fits else ()


def led(pattern: str) -> str:
    """A pattern that is tried only at the characters that its matches begin with."""
    first = first_characters(pattern) or {""}
    return pattern if "" in first else f"(?=[{re.escape(''.join(sorted(first)))}])(?:{pattern})"


def first_characters(pattern: str, *, last: bool = False) -> frozenset[str] | None:
    """The characters that a match may begin with, or end with, "" if it may be empty; None: any."""
    found: set[str] = set()
    for units in _divided(pattern):
        for unit in reversed(units) if last else units:
            end = _unit_end(unit, 0)
            edge = _edge_of(unit[:end], last=last)
            if edge is None:
                return None
            found |= edge - {""}
            if "" not in edge and not unit[end:].startswith(_OPTIONAL):
                break
        else:
            found.add("")
    return frozenset(found)


def _edge_of(unit: str, *, last: bool) -> frozenset[str] | None:
    """The same of one unit without its repetition."""
    if unit in ("", "$", "^") or unit.startswith(_AROUND):
        return frozenset({""})
    if unit == r"\d":
        return frozenset(digits)
    if unit.startswith("("):
        opened = _OPENED.match(unit)
        return None if opened is None else first_characters(unit[opened.end() : -1], last=last)
    if unit.startswith("[") and not unit.startswith("[^") and "\\" not in unit:
        spelled = _RANGE.sub(_spelled, unit[1:-1])
        return frozenset(spelled) if len(spelled) <= _MOST else None
    return frozenset(unit[-1]) if _LITERAL.fullmatch(unit) else None


def _spelled(match: re.Match[str]) -> str:
    return "".join(map(chr, range(ord(match.group()[0]), ord(match.group()[-1]) + 1)))


def closed_up(written: str) -> str:
    """A pattern that is written as for re.VERBOSE without what that leaves out."""
    return _SPACE.sub(lambda kept: kept[1] or "", written)


_SPACE: Final = re.compile(r"(\\.|\[[^\]]*\])|\s+")
_AROUND: Final = ("(?=", "(?!", "(?<=", "(?<!", r"\b", r"\A", r"\Z")
_AT_MOST: Final = re.compile(r"\d+(?=\})")
_OPTIONAL: Final = ("?", "*", "{0", "{,")
# By so many characters it is told how a text goes on: by what stands behind a year, of which any
# digit is as good as another.
_TOLD: Final = 4
_TOLD_BY_DIGITS: Final = 5
_OPENED: Final = re.compile(r"\((?:\?:|\?P<\w+>|(?!\?))")
_RANGE: Final = re.compile(r".-(?!$).")
_MOST: Final = 300  # characters: a set of all Chinese ones is any


_LETTERS: Final = frozenset(ascii_lowercase)
_MANY: Final = 11
_FEW_HEADS: Final = 2
_BEFORE: Final = ("(?<!", "(?<=")


def _led(units: _Units, *, behind: bool = True) -> Iterator[_Units]:
    """An alternative as several that begin with a character each, where these can be told; what
    must stand before it, or may not, is asked ``behind`` the character."""
    asked = tuple(takewhile(lambda unit: unit.startswith(_BEFORE) and "|" not in unit, units))
    head, *rest = units[len(asked) :] or ("",)
    if head.startswith("(?:") and head.endswith(")"):
        inside = _divided(head[3:-1])
    elif _FEW.fullmatch(head):
        inside = [(character,) for character in head[1:-1]]
    else:
        if behind and asked and _LITERAL.fullmatch(head):
            units = (head, *(f"{one[:-1]}{head})" for one in asked), *rest)
        yield units
        return
    for inner in inside:
        yield from _led((*asked, *inner, *rest), behind=behind)


def _divided(pattern: str) -> list[_Units]:
    """The alternatives of a pattern as units: characters, sets or groups, with their repetition."""
    if _PLAIN.fullmatch(pattern):
        return [tuple(word) for word in pattern.split("|")]
    found: list[_Units] = []
    units: list[str] = []
    at = 0
    while at < len(pattern):
        if pattern[at] == "|":
            found.append(tuple(units))
            units = []
            at += 1
            continue
        end = _unit_end(pattern, at)
        repeated = _REPEAT.match(pattern, end)
        end = repeated.end() if repeated else end
        units.append(pattern[at:end])
        at = end
    return [*found, tuple(units)]


def _unit_end(pattern: str, at: int) -> int:
    if pattern[at] != "(" and (unit := _UNIT.match(pattern, at)) is not None:
        return unit.end()
    depth = 0
    for unit in _BRACKET.finditer(pattern, at):
        bracket = unit.group()
        depth += (bracket == "(") - (bracket == ")")
        if not depth:
            return unit.end()
    raise ValueError(f"A bracket is open in {pattern!r}.")


def _tree(alternatives: list[_Units], *, deep: bool = False) -> str:
    if deep:
        alternatives = [one for units in alternatives for one in _spread(units)]
    branches: list[tuple[str, list[_Units]]] = []
    by_head: dict[str, list[_Units]] = {}
    for units in alternatives:
        head = units[0] if units else ""
        if _LITERAL.fullmatch(head):
            if head not in by_head:
                branches.append((head, by_head.setdefault(head, [])))
            by_head[head].append(units[1:])
        elif head.startswith("(?<"):
            # The same that may not stand before is asked once.
            by_head = {}
            if not branches or branches[-1][0] != head:
                branches.append((head, []))
            branches[-1][1].append(units[1:])
        else:
            # What may match anything, or nothing, keeps its turn.
            by_head = {}
            branches.append(("", [units]))
    return "|".join(head + _joined(rests, deep=deep) for head, rests in branches)


def _joined(rests: list[_Units], *, deep: bool) -> str:
    return "".join(rests[0]) if len(rests) == 1 else f"(?:{_tree(rests, deep=deep)})"
