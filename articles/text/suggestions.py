"""Suggestions: the sentences of an article that seem to state facts, with what they state."""

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from functools import lru_cache
from itertools import compress

from articles.text.amounts.quantities import Quantity, figures_of_lines
from articles.text.gated import Gated
from articles.text.kinds import STOPS, FactKind, Signs, fact_kind, said_from, states_fact
from articles.text.leads import lead_end
from articles.text.mentions.attributions import Attribution
from articles.text.mentions.names import Mention
from articles.text.spans import Span
from articles.text.suggestion_parts import Part, parts_of, without
from articles.text.suggestion_periods import BRIEF, When, when_of
from articles.text.times.dates import counted_from
from articles.text.times.period import Period, principal_period
from articles.text.times.period_context import PeriodContext, Tied
from articles.text.times.period_frame import frame_of
from articles.text.times.periods import read_periods
from articles.text.values import value

# Sectors whose names are words of daily speech: alone they make no fact.
_BROAD = frozenset({"environment", "construction", "railways", "services"})
_DATED = frozenset({"month", "months", "quarter", "quarters", "half", "halves"})
# "From this morning the road will be quiet": a scene, where nothing else is told.
_PART_OF_DAY = Gated(
    r"(?i:(?<!\w)(?:this (?:morning|afternoon|evening)|tonight|(?:pagi|siang|sore|petang|malam) "
    r"(?:ini|tadi|nanti|itu))(?!\w))|[今昨明当][早晨晚夜]"
)
_DIGIT = re.compile(r"\d")
_SPEECH_ENDS = frozenset("”」")
_COMMAS = frozenset(",，")


@value
class Suggestion:
    """A sentence, ``text[start:end]``, with the fact or facts that it seems to state; a source
    named before them is left out (leads.py).

    All offsets count in the article's text. ``period_basis`` is "stated", "context" (taken from
    another sentence) or "". ``regions`` and ``sectors`` are codes named in the sentence, in
    order. Readings that are not certain are listed with each quantity and period. ``rules`` names
    what made the sentence a suggestion. ``period_sentence`` is the sentence that states the
    period: this one, or for "context" the one it was taken from, and ``period_tie`` then says what
    ties the two (period_context.py).
    """

    start: int
    end: int
    text: str
    kind: FactKind
    quantities: tuple[Quantity, ...]
    period: Period | None
    period_basis: str
    regions: tuple[str, ...]
    sectors: tuple[str, ...]
    attribution: Attribution | None
    rules: tuple[str, ...]
    period_sentence: Span | None = None
    period_tie: str = ""


def suggest(
    text: str,
    *,
    language: str,
    published: date | None,
    names: Iterable[Mention],
    attributions: Iterable[Attribution],
    dateline: str = "",
    title: str = "",
    captions: str = "",
) -> tuple[Suggestion, ...]:
    """The suggestions of a canonical text, in order.

    ``names`` and ``attributions`` are what names.find_names and attributions.read_attributions
    found in it, in order; ``dateline`` is the place that the first paragraph begins with, or ""; a
    period in ``title`` is that of the figures that state no other. ``captions`` stand outside the
    text; the years that they and the title name place the months of a text of unknown date.
    """
    published = counted_from(published)
    titled = read_periods(title, language=language, published=published) if title else ()
    titles = f"{title}\n{captions}" if captions else title
    frame = None if published else frame_of(text, titles)
    context = PeriodContext(principal_period(titled), published or frame)
    # Some lines at once: what is found in a long text and not suggested is not kept.
    figures = figures_of_lines(text, language=language, published=published, title=titles)
    suggestions: list[Suggestion] = []
    waiting: list[int] = []
    for parts in parts_of(text, language, dateline, figures, names, attributions):
        dated = [(part, when_of(part, context)) for part in parts]
        signed = [(part, when, _signs(part, when, text, published)) for part, when in dated]
        stated = [states_fact(part.sentence.text, signs) for part, _, signs in signed]
        for part, when, signs in compress(signed, stated):
            if when.period is None and when.waits:
                waiting.append(len(suggestions))
            suggestions.append(_suggestion(part, when, text, signs))
    if (late := context.day_of_trade()) is not None:
        for place in waiting:
            suggestions[place] = _dated_late(suggestions[place], late)
    return tuple(suggestions)


def _dated_late(suggestion: Suggestion, late: Tied) -> Suggestion:
    return replace(
        suggestion,
        period=late.period,
        period_basis="context",
        period_sentence=late.sentence,
        period_tie=late.tie,
        rules=(suggestion.rules[0], "period", *suggestion.rules[1:]),
    )


def _suggestion(part: Part, when: When, text: str, signs: Signs) -> Suggestion:
    sentence, quantities, period = part.sentence, part.quantities, when.period
    regions = _codes("region", _own_names(part, text))
    sectors = _codes("sector", part.names)
    kept = [q.start for q in quantities] + [p.at[0] for p in part.periods]
    spoken = text[sentence.start - 1 : sentence.start] in _SPEECH_ENDS
    fact = lead_end(sentence, part.attributions, kept, part.opened, behind_speech=spoken)
    sentence = without(text, sentence, fact)
    return Suggestion(
        sentence.start,
        sentence.end,
        sentence.text,
        fact_kind(sentence.text, signs),
        quantities,
        period,
        when.basis,
        regions,
        sectors,
        part.attributions[0] if part.attributions else None,
        _rules(bool(quantities), bool(period), bool(regions), bool(sectors)),
        when.sentence,
        when.tie,
    )


def _signs(part: Part, when: When, text: str, published: date | None) -> Signs:
    """What stands in a sentence, and what its own period says."""
    sentence, quantities, opened = part.sentence, part.quantities, part.opened
    signs = Signs(len(quantities), 0.0, False, False, False, opened=opened)
    if quantities:
        signs.level = {q.role for q in quantities} == {"level"}
        if sentence.text[-1] not in STOPS:
            signs.covered = sum([q.end - q.start for q in quantities]) / len(sentence.text)
            if "table" in [q.rule for q in quantities]:
                signs.covered = 1.0  # a row, however long its label
    if part.periods or part.names:
        # Of the speaker behind a quotation it is told when and where he spoke.
        spoken = sentence.start + said_from(sentence.text)
        told = [
            p
            for p in part.periods
            if p.role != "base"
            and p.at[0] < spoken
            and (p.rule == "range" or not _PART_OF_DAY.search_in(p.text, opened))
        ]
        signs.period = bool(told)
        # Where there is a number it does not matter how the period is written.
        signs.exact = not quantities and any(_is_exact(p, text) for p in told)
        named = {m.kind for m in part.names if m.start < spoken and not _BROAD.issuperset(m.codes)}
        signs.regions, signs.sectors = "region" in named, "sector" in named
    period = when.period
    if period and when.basis == "stated":
        signs.ahead = _is_ahead(period, published)
        signs.one_day = period.grain == "day" and period.start == period.end
        signs.brief = _is_brief(period)
    return signs


def _own_names(part: Part, text: str) -> tuple[Mention, ...]:
    """The names of a sentence without those in the name of the source that it begins with, which
    say where the source sits; where nothing else is named, they are the best there is."""
    if not part.attributions or not part.names:
        return part.names
    leads = [
        a
        for a in part.attributions
        if a.start <= part.sentence.start + 2 and text[a.end : a.end + 1] in _COMMAS
    ]
    if not leads:
        return part.names
    own = tuple(m for m in part.names if not any(a.start <= m.start < a.end for a in leads))
    return own if any(m.kind == "region" for m in own) else part.names


def _codes(kind: str, names: tuple[Mention, ...]) -> tuple[str, ...]:
    if not names:
        return ()
    codes = [code for m in names if m.kind == kind for code in m.codes]
    return _once_each(*codes) if codes else ()


# Long texts repeat the same few answers: they share them.
@lru_cache(maxsize=1024)
def _once_each(*codes: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(codes))


@lru_cache(maxsize=16)
def _rules(*found: bool) -> tuple[str, ...]:
    names = ("number", "period", "region", "sector")
    return tuple(name for name, there in zip(names, found, strict=True) if there)


def _is_ahead(period: Period, published: date | None) -> bool:
    """Whether a period begins after the publication, or is a later date that something is due."""
    if published is None:
        return False
    first = period.start or period.end
    return first is not None and first > published


def _is_exact(period: Period, text: str) -> bool:
    """Whether a period is written with a number or a month, and not only counted from today."""
    if period.role != "main" or period.rule.startswith("relative"):
        return False
    start, end = period.at
    # "Document No. 9 (2024)", "(2023) Jing 73": the year of a paper.
    if period.grain == "year" and text[start - 1 : start] + text[end : end + 1] in ("()", "（）"):
        return False
    return period.grain in _DATED or _DIGIT.search(period.text) is not None


def _is_brief(period: Period) -> bool:
    """Whether a period is a month or less, and neither open nor ending what went before."""
    return period.grain in BRIEF and period.start is not None and period.end is not None
