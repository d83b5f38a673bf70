"""Where a quotation from one capture of an article stands in another.

The verdicts, from certain to none:

- ``same``: at the old offsets; ``moved``: word for word elsewhere; ``folded``: the same under the
  fold (folding.py). These need no person.
- ``fuzzy``: nearly the same, and nothing that carries meaning differs; a person must confirm.
- ``changed``: nearly the same, but a number, a sign, a name, a negation, a direction or a scale
  differs, however alike the rest is.
- ``ambiguous``: two places are as good as each other.
- ``lost``: nothing like it.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from articles.text.anchors.anchoring import folded_occurrences, occurrences
from articles.text.anchors.gate import Change, changes, guarded
from articles.text.folding import Folded, fold
from articles.text.leaves import leaves
from articles.text.vocabulary import Vocabulary

Verdict = Literal["same", "moved", "folded", "fuzzy", "changed", "ambiguous", "lost"]

_SHORTEST_FUZZY, _SHORTEST_FUZZY_HAN = 32, 12
_FURTHEST_SHARE, _FURTHEST = 0.2, 64
_LEAST = 0.80
_TOO_CLOSE = 0.05
_PLACES = 20
# A Han character, or a word or number of other letters; a bracket may stand around it.
_IS_HAN = re.compile("[\u3400-\u9fff]")
_WORD = re.compile("[\u3400-\u9fff]|[^\\W\u3400-\u9fff]+")
_SIGNS = 2
# What denies is no longer, with a short word before it.
_ROOM = 16
# Inside a word or a number.
_INSIDE = re.compile(
    r"(?<=[^\W\u3400-\u9fff])(?=[^\W\u3400-\u9fff])|(?<=\d)(?=[.,]\d|[%‰])|(?<=\d[.,])(?=\d)"
)


@dataclass(frozen=True, slots=True)
class Relocation:
    """``text[start:end]`` is where the quotation now stands; both are None where it stands nowhere
    or where ``places`` lists several. ``score`` is the likeness from 0 to 1, ``diff`` what differs
    (for fuzzy and changed)."""

    verdict: Verdict
    start: int | None
    end: int | None
    score: float
    diff: tuple[Change, ...] = ()
    places: tuple[tuple[int, int], ...] = ()


def relocate(
    text: str,
    *,
    exact: str,
    start: int,
    end: int,
    prefix: str = "",
    suffix: str = "",
    vocabulary: Vocabulary | None = None,
) -> Relocation:
    """Where the passage ``exact`` of another capture, with its offsets and context there, stands in
    ``text``. ``vocabulary``: names that must not differ, beside those with a capital letter."""
    framed = (prefix, exact, suffix)
    if text[start:end] == exact and _stands(text, (start, end), framed):
        return Relocation("same", start, end, 1.0)
    places = occurrences(text, exact, _PLACES)
    if places := [place for place in places if _stands(text, place, framed)]:
        return _by_context(text, places, prefix, suffix, "moved")
    folded = fold(text)
    before, within, behind = (fold(part).text for part in framed)
    places = folded_occurrences(folded, exact, _PLACES)
    framed = (before, within, behind)
    if places := [place for place in places if _stands(folded.text, place, framed)]:
        return _unfolded(_by_context(folded.text, places, before, behind, "folded"), folded)
    return _nearly(text, exact, fold(unicodedata.normalize("NFC", exact)).text.strip(), vocabulary)


def _stands(text: str, place: tuple[int, int], framed: tuple[str, str, str]) -> bool:
    """Whether a place begins and ends with whole words and numbers, or cuts them where the passage
    (prefix, itself, suffix) did: "rose 5 percent" is not in "rose 5 percentage points"."""
    prefix, exact, suffix = framed
    start, end = place
    return not (
        (_INSIDE.match(text, start) and not _INSIDE.match(prefix + exact, len(prefix)))
        or (_INSIDE.match(text, end) and not _INSIDE.match(exact + suffix, len(exact)))
    )


def _by_context(
    text: str, places: Sequence[tuple[int, int]], prefix: str, suffix: str, verdict: Verdict
) -> Relocation:
    """The one place, or of several the one whose surroundings agree furthest with the context."""
    if len(places) == 1:
        return Relocation(verdict, *places[0], 1.0)
    agreeing = sorted(
        ((_agreement(text, place, prefix, suffix), place) for place in places), reverse=True
    )
    if agreeing[0][0] == agreeing[1][0]:
        return Relocation("ambiguous", None, None, 1.0, places=tuple(places))
    return Relocation(verdict, *agreeing[0][1], 1.0)


def _agreement(text: str, place: tuple[int, int], prefix: str, suffix: str) -> int:
    """How many characters before and behind a place are those of the context."""
    before = text[max(0, place[0] - len(prefix)) : place[0]]
    behind = text[place[1] : place[1] + len(suffix)]
    return _common(reversed(before), reversed(prefix)) + _common(behind, suffix)


def _common(left: Iterable[str], right: Iterable[str]) -> int:
    count = 0
    for a, b in zip(left, right, strict=False):
        if a != b:
            break
        count += 1
    return count


def _unfolded(found: Relocation, folded: Folded) -> Relocation:
    places = tuple(folded.original(a, b) for a, b in found.places)
    if found.start is None or found.end is None:
        return Relocation(found.verdict, None, None, found.score, places=places)
    start, end = folded.original(found.start, found.end)
    return Relocation(found.verdict, start, end, found.score)


def _nearly(text: str, exact: str, wanted: str, vocabulary: Vocabulary | None) -> Relocation:
    """The verdict where the quotation stands nowhere as it was."""
    candidates = _candidates(text, wanted)
    if not candidates:
        return Relocation("lost", None, None, 0.0)
    score, place = candidates[0]
    rivals = [other for other in candidates if score - other[0] <= _TOO_CLOSE]
    if len(rivals) > 1:
        return Relocation("ambiguous", None, None, score, places=tuple(p for _, p in rivals))
    found = text[slice(*place)]
    diff = changes(exact, found)
    if guarded(exact, vocabulary) != guarded(found, vocabulary):
        return Relocation("changed", *place, score, diff)
    han = any("\u3400" <= c <= "\u9fff" for c in wanted)
    if len(wanted) < (_SHORTEST_FUZZY_HAN if han else _SHORTEST_FUZZY):
        return Relocation("lost", None, None, score)
    return Relocation("fuzzy", *place, score, diff)


def _candidates(text: str, wanted: str) -> list[tuple[float, tuple[int, int]]]:
    """Places that are like enough, the best first, none overlapping a better one."""
    # A compiled library that only a quotation needs which is no longer there.
    from rapidfuzz.distance import Levenshtein  # noqa: PLC0415

    furthest = min(int(len(wanted) * _FURTHEST_SHARE), _FURTHEST)
    scored: list[tuple[float, tuple[int, int]]] = []
    for window in _windows(text, wanted):
        place = _fitted(text, window, wanted, furthest)
        form = fold(text[slice(*place)]).text.strip()
        distance = Levenshtein.distance(wanted, form, score_cutoff=furthest)
        score = 1 - distance / max(len(wanted), len(form), 1)
        if distance <= furthest and score >= _LEAST:
            scored.append((score, place))
    scored.sort(key=lambda one: (-one[0], one[1]))
    kept: list[tuple[float, tuple[int, int]]] = []
    for score, (start, end) in scored[:_PLACES]:
        if all(end <= first or start >= last for _, (first, last) in kept):
            kept.append((score, (start, end)))
    return kept


def _fitted(text: str, window: tuple[int, int], wanted: str, furthest: int) -> tuple[int, int]:
    """A window, or where the quotation was a part of a sentence, the part of it most like it."""
    from rapidfuzz import fuzz  # noqa: PLC0415 - as above

    start, end = window
    form = fold(text[start:end])
    if len(form.text) - len(wanted) <= furthest:
        return window
    part = fuzz.partial_ratio_alignment(wanted, form.text, score_cutoff=100 * _LEAST - 10)
    if part is None or part.dest_end <= part.dest_start:
        return window
    room = max(furthest, _ROOM)
    grown = _to_the_ends(form.text, (part.dest_start, part.dest_end), wanted, room)
    left, right = form.original(*_whole_words(form.text, *grown))
    return start + left, start + right


def _to_the_ends(text: str, part: tuple[int, int], wanted: str, room: int) -> tuple[int, int]:
    """A part grown to the first and the last word of the quotation where these stand a little
    outside: of "it never grew" the part most like "it grew" is "grew", without what matters."""
    start, end = part
    words = _WORD.findall(wanted)
    if not words:
        return part
    first, last = words[0], words[-1]
    if first not in text[start : start + len(first) + _SIGNS]:
        whole = _whole(first).finditer(text, max(0, start - room), start + len(first))
        start = max((match.start() for match in whole), default=start)
    if last not in text[max(0, end - len(last) - _SIGNS) : end]:
        behind = _whole(last).search(text, max(0, end - len(last)), end + room)
        end = behind.end() if behind else end
    return start, end


def _whole(word: str) -> re.Pattern[str]:
    """A pattern for a word of the fold; a Han character is one wherever it stands."""
    return re.compile(word if _IS_HAN.match(word) else rf"(?<!\w){re.escape(word)}(?!\w)")


def _windows(text: str, wanted: str) -> Iterable[tuple[int, int]]:
    """Runs of whole sentences about as long as the quotation, and single longer ones."""
    spans = leaves(text)
    count = max(1, len(leaves(wanted)))
    for size in sorted({max(1, count - 1), count, count + 1}):
        for first in range(len(spans) - size + 1):
            start, end = spans[first].start, spans[first + size - 1].end
            longest = 1.5 * len(wanted) + 2 * _FURTHEST
            if size == 1 or end - start <= longest:
                yield start, end


def _whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    """A span grown to the Latin words and numbers that it cuts."""
    while start > 0 and _joined(text, start):
        start -= 1
    while end < len(text) and _joined(text, end):
        end += 1
    return start, end


def _joined(text: str, at: int) -> bool:
    pair = text[at - 1 : at + 1]
    return all(c.isalnum() and not "\u3400" <= c <= "\u9fff" for c in pair) or (
        any(c.isdigit() for c in pair) and any(c in ".,%" for c in pair)
    )
