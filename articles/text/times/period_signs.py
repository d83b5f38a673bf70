"""Whether the period of another sentence holds for one that states none: the signs, weighed.

Some signs forbid it: what something is or costs has none of those told, unless it changed; far from
the first paragraphs only what changed against the time before is still of theirs. Of the others no
single one tells. That a sentence is short, gives many figures, or that the text has told of no
other time speaks for a period; that it is a rate or a measure speaks against it. Each has points,
those of a sentence are added up, and the period holds where they come to more than nothing.

The points are what the signs were worth on one part of the annotated articles, kept where they told
as much on the other; see docs/reading.md before you change one.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from articles.text.alternatives import compiled
from articles.text.amounts import units
from articles.text.amounts.quantities import Quantity
from articles.text.times import period_context_data as data
from articles.text.times import period_ties as ties
from articles.text.times.period_ties import Kind

_BASE: Final = 8
_SHORT_ACCOUNT: Final = 6
_POINTS: Final[dict[str, int]] = {
    "also report": 13,  # the text reports on it
    "paragraph stretch": 9,
    "is day": 8,
    "figures": 7,
    "one time": 6,  # no other was told of
    "early": 6,  # in the first paragraphs
    "moved": 6,
    "counted stretch": 4,
    "short": 2,
    "late": -3,
    "only level": -5,
    "measure": -6,
    "per": -6,
    "paragraph ahead": -10,
}
# What has come about up to now.
_PERFECT: Final = compiled(r"(?<![a-z])(?:has|have|telah|sudah)(?![a-z])|已(?!经)|已经")
_LABEL: Final = re.compile("[^:：]{2,30}+[:：]")
_SHORT: Final = 70  # characters, Han ones counting double
_MANY: Final = 3  # figures
_CHANGED: Final = frozenset(("growth", "compared"))
_CAME_ABOUT: Final = frozenset(("account", "befell", "came about"))


def of_sense(lower: str, quantities: Sequence[Quantity], opened: int) -> Iterator[str]:
    """What a sentence tells of, in a line that opens these gates: what holds always, what came
    about or how things are, what changed."""
    always = ties.is_always(lower, opened)
    if always:
        yield "always"
    yield ties.sense(lower, opened, always)
    if data.COMPARED.search_in(lower, opened):
        yield "compared"
    yield from {q.role for q in quantities}


def of_sentence(
    sentence: str, lower: str, quantities: Sequence[Quantity], opened: int, kind: Kind
) -> Iterator[str]:
    """The other signs that a sentence gives, for or against a period of a kind."""
    han = ties.is_han(lower)
    if han:
        yield "han"
    if len(sentence) * (2 if han else 1) < _SHORT:
        yield "short"
    if data.MOVED.search_in(lower, opened):
        yield "moved"
    describes = {q.unit for q in quantities} <= data.DESCRIBING
    if describes:
        yield "describing"
    if describes or kind == "day":
        yield from _came_about(lower, opened)
    if _LABEL.match(sentence) and not ties.grows(quantities):
        yield "label"
    yield from _beside(lower, opened, kind)
    yield from _of_figures(quantities)


def _came_about(lower: str, opened: int) -> Iterator[str]:
    """Whether something befell somebody, or was traded or done."""
    if data.BEFELL.search_in(lower, opened):
        yield "befell"
    elif data.TRADED.search_in(lower, opened) or data.DONE_ID.search(lower):
        yield "came about"


def _beside(lower: str, opened: int, kind: Kind) -> Iterator[str]:
    """The signs that tell only of a period of this kind."""
    if kind == "ahead" and data.TOLD_PAST.search(f" {lower}"):
        yield "past"
    elif kind == "since" and _PERFECT.search(lower):
        yield "perfect"
    elif kind == "stretch" and data.ACCOUNT.search_in(lower, opened):
        yield "counted stretch"
    elif kind == "moment" and ties.is_deed(lower, opened):
        yield "lone deed"
    elif kind == "day" and data.MEAN.search_in(lower, opened):
        yield "daily mean"


def _of_figures(quantities: Sequence[Quantity]) -> Iterator[str]:
    if all(q.role == "level" for q in quantities):
        yield "only level"
    used = {q.unit for q in quantities}
    if any("/" in unit for unit in used):
        yield "per"
    if any(_is_measure(unit) for unit in used):
        yield "measure"
    if len(quantities) >= _MANY:
        yield "figures"


def _is_measure(unit: str) -> bool:
    """Whether a unit is one of length, weight, energy and the like."""
    if unit.startswith("count:") or unit in ("percent", "percentage_point"):
        return False
    return not units.is_currency(unit.partition("/")[0])


def hold(seen: set[str]) -> bool:
    """Whether signs allow a period, and speak for it rather than against it."""
    if is_of_none(seen) or _is_of_another(seen):
        return False
    account = _SHORT_ACCOUNT if "short" in seen and "account" in seen else 0
    return _BASE + account + sum([_POINTS.get(sign, 0) for sign in seen]) > 0


def is_of_none(seen: set[str]) -> bool:
    """Whether a sentence is of no period told near, whatever else it tells: of what holds always,
    or what something is, costs or can do, unless that changed."""
    if "always" in seen and "compared" not in seen:
        return True
    far = "lead" in seen or "afar" in seen
    return "thing" in seen and (far or _CHANGED.isdisjoint(seen))


def _is_of_another(seen: set[str]) -> bool:
    """Whether a period cannot hold, whatever speaks for it."""
    describes = "describing" in seen and _CHANGED.isdisjoint(seen)
    if describes and _CAME_ABOUT.isdisjoint(seen):
        return True
    if "afar" in seen:
        return _is_apart(seen)
    if "market" in seen and "is day" in seen and "daily mean" in seen:
        return True  # a mean of days is of none of them
    if "lead" in seen and "older base" in seen and "multiple" in seen:
        return True
    return "paragraph" in seen and _is_apart_here(seen)


def _is_apart(seen: set[str]) -> bool:
    """Whether a sentence far from the first paragraphs cannot be of their time: only what changed
    against the time before it is."""
    if "headed" in seen:
        return False
    if "older base" in seen or ("han" in seen and "compared" not in seen):
        return True
    return "growth" not in seen and "moved" not in seen


def _is_apart_here(seen: set[str]) -> bool:
    """Whether a sentence of the same paragraph cannot be of the time stated before it."""
    if "label" in seen:
        return True  # the bulletin of another firm
    if "is ahead" in seen:
        return "past" in seen
    if "is moment" in seen:
        return "lone deed" in seen  # 截至6月底，麦收面积达300万亩。派出工作组17个。
    if "is since" in seen:
        return seen.isdisjoint(("new", "perfect", "compared"))
    if "is day" in seen:
        apart = seen.isdisjoint(("recent", "compared", "befell"))
        return apart or _CHANGED.union(_CAME_ABOUT).isdisjoint(seen)
    return False
