"""Suggestions: the sentences of an article that seem to state facts, with what they state."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from functools import lru_cache
from itertools import compress
from operator import itemgetter
from typing import NamedTuple

from articles.text.amounts.quantities import LineFigures, Quantity, figures_of_lines
from articles.text.gated import Gated, opened_by
from articles.text.kinds import FactKind, Signs, fact_kind, is_anecdote, said_from, states_fact
from articles.text.leads import dateline_ends, lead_end
from articles.text.mentions.attributions import Attribution
from articles.text.mentions.names import Mention
from articles.text.sentences import sentences_of_line
from articles.text.spans import Span
from articles.text.times.dates import counted_from
from articles.text.times.period_context import PeriodContext, Tied
from articles.text.times.period_context_data import TOLD_PAST
from articles.text.times.period_frame import frame_of
from articles.text.times.period_memory import is_overnight
from articles.text.times.period_things import is_news_of_it
from articles.text.times.periods import Period, principal_period, read_periods
from articles.text.values import value

# Sectors whose names are words of daily speech: alone they make no fact.
_BROAD = frozenset({"environment", "construction", "railways", "services"})
_DATED = frozenset({"month", "months", "quarter", "quarters", "half", "halves"})
_BRIEF = frozenset({"day", "days", "weekday", "week", "month"})
# Times of something beside the figures: those of the text come first.
_OF_A_PART = frozenset({"attribute", "part", "session"})
# "From this morning the road will be quiet": a scene, where nothing else is told.
_PART_OF_DAY = Gated(
    r"(?i:(?<!\w)(?:this (?:morning|afternoon|evening)|tonight|(?:pagi|siang|sore|petang|malam) "
    r"(?:ini|tadi|nanti|itu))(?!\w))|[今昨明当][早晨晚夜]"
)
_DIGIT = re.compile(r"\d")
_PLAIN_UNITS = ("count:", "min", "hour", "day", "month", "year")
# "Filling up takes 12 minutes": what a thing takes is measured, whoever tells it.
_TAKES = re.compile(
    r"(?i:(?<![a-z])(?:takes?|took|taking|needs?|queue[sd]?|queuing|waits?|waited|waiting|butuh|"
    r"(?:me)?makan waktu|menunggu|antre|mengantre)(?: (?!my|me|saya|kami)[a-z]+){0,3} )$|"
    "(?:排队|等[了候]?|(?<![费采使启运应利作])[用花耗]了?|需要?|只要)[^，。；]{0,3}$"
)
_TIMES = frozenset({"min", "hour", "day", "month", "year"})


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


class _Part(NamedTuple):
    """A sentence and what stands in it; ``opened`` are the gates that its line opens."""

    sentence: Span
    quantities: tuple[Quantity, ...]
    periods: tuple[Period, ...]
    names: tuple[Mention, ...]
    attributions: tuple[Attribution, ...]
    opened: int
    begins_paragraph: bool


class _When(NamedTuple):
    """The period of a sentence, whether it is stated there or comes from another, which, and what
    ties it to that; ``waits``: a later sentence may still tell it."""

    period: Period | None
    basis: str
    sentence: Span | None
    tie: str
    waits: bool = False


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
    subject = principal_period(read_periods(title, language=language, published=published))
    titles = f"{title}\n{captions}" if captions else title
    frame = None if published else frame_of(text, titles)
    context = PeriodContext(subject, published or frame)
    # Some lines at once: what is found in a long text and not suggested is not kept.
    figures = figures_of_lines(text, language=language, published=published, title=titles)
    suggestions: list[Suggestion] = []
    waiting: list[int] = []
    for parts in _parts(text, language, dateline, figures, names, attributions):
        dated = [(part, _when(part, context)) for part in parts]
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


def _parts(
    text: str,
    language: str,
    dateline: str,
    figures: Iterable[list[LineFigures]],
    names: Iterable[Mention],
    attributions: Iterable[Attribution],
) -> Iterator[list[_Part]]:
    """The sentences of a text, with what stands in each."""
    named = _waiting([(name.start, name) for name in names])
    attributed = _waiting([(one.start, one) for one in attributions])
    skipped = dateline_ends(text, dateline)
    for lines in figures:
        parts: list[_Part] = []
        for line in lines:
            opened = opened_by(text[line.start : line.end])
            quantities = _waiting([(one.start, one) for one in line.quantities])
            periods = _waiting([(one.at[0], one) for one in line.periods])
            first = line.start > 0
            for span in sentences_of_line(text, line.start, line.end, language):
                sentence = _without(text, span, *skipped) if skipped else span
                parts.append(
                    _Part(
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


def _dated_late(suggestion: Suggestion, late: Tied) -> Suggestion:
    return replace(
        suggestion,
        period=late.period,
        period_basis="context",
        period_sentence=late.sentence,
        period_tie=late.tie,
        rules=(suggestion.rules[0], "period", *suggestion.rules[1:]),
    )


def _without(text: str, span: Span, *ends: int) -> Span:
    """A sentence without what stands before an offset, where the offset lies inside it."""
    for end in ends:
        if span.start < end < span.end:
            return Span(end, span.end, text[end : span.end])
    return span


def _suggestion(part: _Part, when: _When, text: str, signs: Signs) -> Suggestion:
    sentence, quantities, period = part.sentence, part.quantities, when.period
    regions = _codes("region", _own_names(part, text))
    sectors = _codes("sector", part.names)
    kept = [q.start for q in quantities] + [p.at[0] for p in part.periods]
    fact = lead_end(sentence, part.attributions, kept, part.opened)
    sentence = _without(text, sentence, fact)
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


def _signs(part: _Part, when: _When, text: str, published: date | None) -> Signs:
    """What stands in a sentence, and what its own period says."""
    sentence, quantities, opened = part.sentence, part.quantities, part.opened
    signs = Signs(len(quantities), 0.0, False, False, False, opened=opened)
    if quantities:
        signs.covered = sum([q.end - q.start for q in quantities]) / len(sentence.text)
        if "table" in [q.rule for q in quantities]:
            signs.covered = 1.0  # a row, however long its label
        signs.level = {q.role for q in quantities} == {"level"}
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


def _own_names(part: _Part, text: str) -> tuple[Mention, ...]:
    """The names of a sentence without those in the name of the source that it begins with, which
    say where the source sits; where nothing else is named, they are the best there is."""
    if not part.attributions:
        return part.names
    leads = [
        a
        for a in part.attributions
        if a.start <= part.sentence.start + 2 and text[a.end : a.end + 1] in {",", "，"}
    ]
    own = tuple(m for m in part.names if not any(a.start <= m.start < a.end for a in leads))
    return own if any(m.kind == "region" for m in own) else part.names


def _codes(kind: str, names: tuple[Mention, ...]) -> tuple[str, ...]:
    if not names:
        return ()
    codes = [code for m in names if m.kind == kind for code in m.codes]
    return _shared(tuple(dict.fromkeys(codes))) if codes else ()


# Long texts repeat the same few answers: they share them.
@lru_cache(maxsize=1024)
def _shared(codes: tuple[str, ...]) -> tuple[str, ...]:
    return codes


@lru_cache(maxsize=16)
def _rules(*found: bool) -> tuple[str, ...]:
    names = ("number", "period", "region", "sector")
    return tuple(name for name, there in zip(names, found, strict=True) if there)


def _when(part: _Part, context: PeriodContext) -> _When:
    sentence, periods, quantities = part.sentence, part.periods, part.quantities
    if part.begins_paragraph:
        context.next_paragraph()
    context.opened = part.opened
    stated = None
    if periods:
        stated = principal_period(periods, figures=bool(quantities))
        stated = _beside(sentence, stated, periods, quantities)
    context.named(periods, sentence)
    if stated and _is_of_a_later_plan(sentence, stated, quantities):
        stated = None
    if stated and stated.rule == "founded" and quantities and not _is_news(sentence, stated):
        stated = None  # figures are of today, whenever their owner was founded
    if stated:
        if _COMPARED.search(stated.text) is None:
            context.stated(stated, sentence)
        known = stated.role != "vague" or stated.end is not None
        own = stated.rule not in _OF_A_PART or is_overnight(stated)
        if (known and own) or _governs(sentence, stated):
            return _When(stated, "stated", sentence, "")
    inherited = context.of(sentence.text, quantities)
    if inherited:
        return _When(inherited.period, "context", inherited.sentence, inherited.tie)
    if stated:
        return _When(stated, "stated", sentence, "")
    return _When(None, "", None, "", context.waits)


def _is_news(sentence: Span, founded: Period) -> bool:
    start, end = (place - sentence.start for place in founded.core)
    return is_news_of_it(sentence.text.lower(), start, end)


# "In the same period last year it was 2 million": the next sentence goes on with this year.
_COMPARED = re.compile(r"同期|(?i:(?<![a-z])(?:same|sama)(?![a-z]))")
_RECORD = re.compile("的?(?:首|最|新[高低]|第一|单[日月季]|[高低]位)")  # 为三年来首次
_OPENS = re.compile("(?:^|[，。；：“])(?:在|据|而|但)?$")


def _governs(sentence: Span, stated: Period) -> bool:
    """Whether a Chinese time that is not known, 近三年 or 开通四年来, is that of its sentence all
    the same: none from around comes in its place."""
    if stated.rule != "vague" or stated.text.isascii():
        return False
    first, last = (place - sentence.start for place in stated.at)
    if stated.text.endswith("来") and _RECORD.match(sentence.text, last) is None:
        return True
    opens = _OPENS.search(sentence.text[max(0, first - 2) : first])
    return opens is not None or sentence.text[last : last + 1] == "，"


_CLAUSE = re.compile("[，,；;]")
_OF_THINGS = re.compile(r"..[^，。；\d]{1,8}的|以来")


def _beside(
    sentence: Span,
    stated: Period | None,
    periods: tuple[Period, ...],
    quantities: tuple[Quantity, ...],
) -> Period | None:
    """Of two times that stand in clauses before the first figure, that of its own clause:
    去年10月转固，上半年计提4亿元."""
    if stated is None or stated.role != "main" or stated.aside or not quantities:
        return stated
    for other in periods:
        if other.role != "main" or other.aside or other.at[0] <= stated.at[0]:
            continue
        if other.at[0] >= quantities[0].start:
            return other if _is_of_the_figure(sentence, stated, other, quantities) else stated
        older = other.start is not None and other.start < (stated.start or stated.end or date.min)
        if older and _OF_THINGS.match(sentence.text, other.at[1] - sentence.start - 2):
            continue  # 今年一季度，2023年投产的两条线…
        if stated.start is None and stated.end and _has(other, stated.end):
            continue  # 截至3月11日，今年已出让
        if _is_agreed_then(sentence, stated, other):
            continue
        if _CLAUSE.search(
            sentence.text, stated.at[1] - sentence.start, other.at[0] - sentence.start
        ):
            stated = other
    return stated


# 6月15日三地签署协议，约定2027年前共建: what was done that day was to plan
_AGREED = re.compile("约定|商定|计划|承诺|拟(?![态定])|将(?![军领])|力争|目标")


def _is_agreed_then(sentence: Span, stated: Period, other: Period) -> bool:
    """Whether the later of two times is only that of a plan laid on the first, a day."""
    if stated.grain != "day" or (other.end or other.start or date.min) <= (stated.end or date.max):
        return False
    first, last = stated.at[1] - sentence.start, other.at[0] - sentence.start
    return _AGREED.search(sentence.text, first, last + 2) is not None


def _has(period: Period, day: date) -> bool:
    return period.start is not None and period.start <= day <= (period.end or day)


def _is_of_the_figure(
    sentence: Span, stated: Period, other: Period, quantities: tuple[Quantity, ...]
) -> bool:
    """Whether a time stands right behind the first figure, and the one before it in a clause
    without any: "It opened in 2019, and it carried 3 million people in 2024"."""
    figure = quantities[0]
    if stated.at[1] > figure.start or stated.grain in _BRIEF or other.grain in _BRIEF:
        return False
    offset = sentence.start
    before = sentence.text[stated.at[1] - offset : figure.start - offset]
    behind = sentence.text[figure.end - offset : other.at[0] - offset]
    near = len(behind) <= _NEAR_FIGURE and not any(c.isdigit() for c in behind)
    later = (other.end or date.max) > (stated.end or date.max)
    alone = near and later and _CLAUSE.search(behind) is None
    return alone and _NEW_CLAUSE.search(before) is not None


# Profits fell 33% and it warned that sales in 2005 may slip: what it goes on to expect.
_THEN_AHEAD = re.compile(
    r"(?:[,;]? (?:and|but|while|although|though)|;) (?=[^.;]{0,160}?(?<![a-z])(?:(?:may|might|"
    r"could|will|would)(?! have)|expects?|(?:is|are) (?:expected|forecast|due|set|likely)|"
    r"forecasts?|predicts?|plans to|aims to|hopes to|warned of)(?![a-z]))"
)
_AHEAD_BEFORE = re.compile(
    r"(?<![a-z])(?:may|might|could|will|would|expects?|expected|forecasts?|predicts?|plans?|planned|"
    r"aims?|hopes?|to be|due|likely|targets?|is to|are to)(?![a-z])"
)


def _is_of_a_later_plan(
    sentence: Span,
    stated: Period,
    quantities: tuple[Quantity, ...],
) -> bool:
    """Whether an English time is that of what a sentence expects in a clause behind its figures,
    which are of another time."""
    if not quantities or stated.grain in _BRIEF or stated.role != "main":
        return False
    last = max(quantities, key=lambda q: q.end)
    if last.end > stated.at[0]:
        return False
    first, at = last.end - sentence.start, stated.at[0] - sentence.start
    joint = _THEN_AHEAD.search(sentence.text, first)
    if joint is None or joint.start() >= at or _AHEAD_BEFORE.search(sentence.text, 0, first):
        return False
    return TOLD_PAST.search(sentence.text[: joint.start()].lower()) is not None


_NEAR_FIGURE = 40
_NEW_CLAUSE = re.compile("[,;] (?:and|but|dan|tetapi|namun|serta|while|sementara|sedangkan) ")


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
    return period.grain in _BRIEF and period.start is not None and period.end is not None
