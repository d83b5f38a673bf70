"""The sentences of a text, each with what was found in it."""

import re
from collections.abc import Iterable, Iterator
from operator import itemgetter
from typing import NamedTuple

from articles.text.amounts.quantities import LineFigures, Quantity
from articles.text.gated import opened_by
from articles.text.kinds import is_anecdote
from articles.text.leads import dateline_ends
from articles.text.mentions.attributions import Attribution
from articles.text.mentions.names import Mention
from articles.text.sentences import sentences_of_line
from articles.text.spans import Span
from articles.text.times.period import Period

_PLAIN_UNITS = ("count:", "min", "hour", "day", "month", "year")
# "Filling up takes 12 minutes": what a thing takes is measured, whoever tells it.
_TAKES = re.compile(
    r"(?i:(?<![a-z])(?:takes?|took|taking|needs?|queue[sd]?|queuing|waits?|waited|waiting|butuh|"
    r"(?:me)?makan waktu|menunggu|antre|mengantre)(?: (?!my|me|saya|kami)[a-z]+){0,3} )$|"
    "(?:排队|等[了候]?|(?<![费采使启运应利作])[用花耗]了?|需要?|只要)[^，。；]{0,3}$"
)
_TIMES = frozenset({"min", "hour", "day", "month", "year"})


class Part(NamedTuple):
    """A sentence and what stands in it; ``opened`` are the gates that its line opens."""

    sentence: Span
    quantities: tuple[Quantity, ...]
    periods: tuple[Period, ...]
    names: tuple[Mention, ...]
    attributions: tuple[Attribution, ...]
    opened: int
    begins_paragraph: bool


def parts_of(
    text: str,
    language: str,
    dateline: str,
    figures: Iterable[list[LineFigures]],
    names: Iterable[Mention],
    attributions: Iterable[Attribution],
) -> Iterator[list[Part]]:
    """The sentences of a text, with what stands in each."""
    named = _waiting([(name.start, name) for name in names])
    attributed = _waiting([(one.start, one) for one in attributions])
    skipped = dateline_ends(text, dateline)
    for lines in figures:
        parts: list[Part] = []
        for line in lines:
            opened = opened_by(text[line.start : line.end])
            quantities = _waiting([(one.start, one) for one in line.quantities])
            periods = _waiting([(one.at[0], one) for one in line.periods])
            first = line.start > 0
            for span in sentences_of_line(text, line.start, line.end, language):
                sentence = without(text, span, *skipped) if skipped else span
                parts.append(
                    Part(
                        sentence,
                        _measuring(sentence, _within(quantities, sentence)),
                        _within(periods, sentence),
                        _within(named, sentence),
                        _within(attributed, sentence),
                        opened,
                        first,
                    )
                )
                first = False
        yield parts


def _waiting[Item](placed: list[tuple[int, Item]]) -> list[tuple[int, Item]]:
    """Items with their places, to be taken in order from the end of the list."""
    placed.sort(key=itemgetter(0))
    placed.reverse()
    return placed


def _within[Item](waiting: list[tuple[int, Item]], span: Span) -> tuple[Item, ...]:
    """Takes from a list the items that stand in a sentence; those before it are in none."""
    if not waiting or waiting[-1][0] >= span.end:
        return ()
    found: list[Item] = []
    while waiting and waiting[-1][0] < span.end:
        start, item = waiting.pop()
        if start >= span.start:
            found.append(item)
    return tuple(found)


def without(text: str, span: Span, *ends: int) -> Span:
    """A sentence without what stands before an offset, where the offset lies inside it."""
    for end in ends:
        if span.start < end < span.end:
            return Span(end, span.end, text[end : span.end])
    return span


def _measuring(sentence: Span, quantities: tuple[Quantity, ...]) -> tuple[Quantity, ...]:
    """The quantities without the small counts and times that people tell of themselves."""
    if not quantities or not is_anecdote(sentence.text):
        return quantities
    return tuple(
        q for q in quantities if not q.unit.startswith(_PLAIN_UNITS) or _is_taken(sentence, q)
    )


def _is_taken(sentence: Span, quantity: Quantity) -> bool:
    start = quantity.core[0] - sentence.start
    return (
        quantity.unit in _TIMES
        and _TAKES.search(sentence.text, max(0, start - 40), start) is not None
    )
