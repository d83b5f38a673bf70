"""Lines that repeat what stands earlier: whole bodies, parts of them, pull quotes, teasers.

A line counts as a repetition only when all it says was said: the same line, or only sentences
that stand in the text already. One changed digit, and it is text of its own.
"""

import re
from collections.abc import Sequence
from operator import add

# A stop, and what is between its sentence and the next: in any script, in ASCII, and where no other
# stop stands, as one character is found several times faster than one of a set.
_BOUNDARY = re.compile(r"([.!?。！？])(?:(?<=[.!?])[\"'”’)]*\s+|(?<=[。！？])[”’」』）]*\s*)")
_BOUNDARY_ASCII = re.compile(r"([.!?])[\"')]*\s+")
_BOUNDARY_STOP = re.compile(r"(\.)[\"')]*\s+")
# Invisible characters do not count, nor does the kind of a quotation mark, a dash or a space.
_ALIKE = {
    **dict.fromkeys("“”„‟«»", '"'),
    **dict.fromkeys("‘’‚‛", "'"),
    **dict.fromkeys("–—−", "-"),
    **dict.fromkeys("\u00a0\u202f\u3000", " "),
    **dict.fromkeys("\u00ad\u200b\u200c\u200d\u2060", ""),
}
_UNLIKE = re.compile(f"[{''.join(_ALIKE)}]")
_HAN = re.compile("[\u3400-\u9fff\uf900-\ufaff]+")
_INITIALS = re.compile(r"\s*\([a-z]{2,5}(?:/[a-z]{2,5})*\)$")
_CUT_OFF = re.compile(r"\s*(?:\.{3}|…+|\[…\]|\[\.\.\.\])\s*$")

# Shorter lines may be repeated on purpose (a refrain, "Yes.", a table's cell): they go only
# where a neighbour is a repetition too.
_LONGEST = 50_000
_TELLING = 40
_TELLING_HAN = 14
_FEWEST_ASKED = 3


def repeated(lines: Sequence[str], starts: Sequence[int] = ()) -> frozenset[int]:
    """Indices of ``lines`` that repeat earlier ones, or are a cut-off beginning of a later one.

    ``starts[i]`` is where line i's own words begin, after a dateline that a repetition may lack.
    """
    offsets = starts or [0] * len(lines)
    keys = [key(line[at:]) for line, at in zip(lines, offsets, strict=True)]
    found = _exact(lines, keys) | _cut_off(lines, keys)
    asked = _asked_again(keys)
    paragraphs = list(map(_sentences, keys))
    # In most texts nothing is said twice.
    if len(set[str]().union(*paragraphs)) < sum(map(len, paragraphs)):
        found |= _by_sentence(paragraphs, found)
        found |= _pulled_out(paragraphs, found)
    return frozenset(found - asked)


def _asked_again(keys: Sequence[str]) -> set[int]:
    """Questions that are put to one after the other, and answered differently below each."""
    below: dict[str, list[int]] = {}
    for index, value in enumerate(keys[:-1]):
        if value.endswith(("?", "？")):
            below.setdefault(value, []).append(index)
    return {
        index
        for places in below.values()
        if len(places) >= _FEWEST_ASKED and len({keys[at + 1] for at in places}) == len(places)
        for index in places
    }


def key(line: str) -> str:
    """What of a line counts when lines are compared: not quotes, dashes, case or spacing."""
    alike = line if line.isascii() else _UNLIKE.sub(lambda one: _ALIKE[one[0]], line)
    folded = alike.strip().casefold()
    return _INITIALS.sub("", folded) if folded.endswith(")") else folded


def _sentences(key: str) -> list[str]:
    """The sentences of a paragraph; a whole book in one line is compared only as a whole."""
    if len(key) > _LONGEST:
        return [key]
    boundary = _BOUNDARY
    if key.isascii():
        boundary = _BOUNDARY_ASCII if "?" in key or "!" in key else _BOUNDARY_STOP
    *parts, last = boundary.split(key)
    sentences = list(map(add, parts[::2], parts[1::2]))
    return [*sentences, last] if last else sentences


def _is_telling(line: str) -> bool:
    if len(line) >= _TELLING:
        return True
    return not line.isascii() and sum(map(len, _HAN.findall(line))) >= _TELLING_HAN


def _exact(lines: Sequence[str], keys: Sequence[str]) -> set[int]:
    if len(set(keys)) == len(keys):
        return set()
    seen: set[str] = set()
    again: list[int] = []
    for index, value in enumerate(keys):
        if value in seen:
            again.append(index)
        seen.add(value)
    found = {index for index in again if _is_telling(lines[index])}
    # A short line beside a repetition belongs to the repeated stretch; so does the next one.
    for order in (again, reversed(again)):
        for index in order:
            if index - 1 in found or index + 1 in found:
                found.add(index)
    return found


def _cut_off(lines: Sequence[str], keys: Sequence[str]) -> set[int]:
    """Teasers: a line that ends in dots where a later line goes on."""
    found: set[int] = set()
    for index, value in enumerate(keys):
        if not value.endswith(("...", "…", "]")):
            continue
        beginning = _CUT_OFF.sub("", value)
        if beginning == value or not _is_telling(lines[index]):
            continue
        later = keys[index + 1 : index + 40]
        if any(other.startswith(beginning) and len(other) > len(value) for other in later):
            found.add(index)
    return found


def _by_sentence(paragraphs: Sequence[Sequence[str]], gone: set[int]) -> set[int]:
    """Lines of sentences that were all said: the same body, divided into other paragraphs."""
    said: set[str] = set()
    found: set[int] = set()
    for index, sentences in enumerate(paragraphs):
        if index in gone:
            continue
        if said.issuperset(sentences) and any(map(_is_telling, sentences)):
            found.add(index)
        else:
            said.update(sentences)
    return found


def _pulled_out(paragraphs: Sequence[Sequence[str]], gone: set[int]) -> set[int]:
    """Pull quotes and captions set before the paragraph that holds all of their sentences."""
    said_later: set[str] = set()
    found: set[int] = set()
    for index in reversed(range(len(paragraphs))):
        if index in gone:
            continue
        sentences = paragraphs[index]
        if said_later.issuperset(sentences) and any(map(_is_telling, sentences)):
            found.add(index)
        elif len(sentences) > 1:
            said_later.update(sentences)
    return found
