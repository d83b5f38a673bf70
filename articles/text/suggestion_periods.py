"""When a fact is: the period that its sentence states, or the one taken from around it.

Of several that stand in a sentence the first is meant, unless it only leads up to the clause of
the figures.
"""

import re
from datetime import date
from typing import NamedTuple

from articles.text.amounts.quantities import Quantity
from articles.text.spans import Span
from articles.text.suggestion_parts import Part
from articles.text.times.period import Period, principal_period
from articles.text.times.period_context import PeriodContext
from articles.text.times.period_context_data import TOLD_PAST
from articles.text.times.period_memory import is_overnight
from articles.text.times.period_things import is_news_of_it

# Times of something beside the figures: those of the text come first.
_OF_A_PART = frozenset({"attribute", "part", "session"})
# Grains of a month or less.
BRIEF = frozenset({"day", "days", "weekday", "week", "month"})


class When(NamedTuple):
    """The period of a sentence, whether it is stated there or comes from another, which, and what
    ties it to that; ``waits``: a later sentence may still tell it."""

    period: Period | None
    basis: str
    sentence: Span | None
    tie: str
    waits: bool = False


def when_of(part: Part, context: PeriodContext) -> When:
    """The period of the next sentence of a text, of which the context is told in turn."""
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
    if stated and _is_set_against_now(sentence, stated, quantities):
        stated = None
    if stated:
        # "In the same period last year it was 2 million": the next sentence is of this year again.
        if not stated.corresponding:
            context.stated(stated, sentence)
        known = stated.role != "vague" or stated.end is not None
        own = stated.rule not in _OF_A_PART or is_overnight(stated)
        if (known and own) or _governs(sentence, stated):
            return When(stated, "stated", sentence, "")
    inherited = context.of(sentence.text, quantities)
    if inherited:
        return When(inherited.period, "context", inherited.sentence, inherited.tie)
    if stated:
        return When(stated, "stated", sentence, "")
    return When(None, "", None, "", context.waits)


# "A phone that cost 3,000 yuan in 2023 now sells for 1,800 yuan"
_NOW = re.compile(
    r"(?<![A-Za-z])(?:[Nn]ow|today|kini|[Ss]ekarang|saat ini)(?![a-z])|如今|眼下|现在|(?<!截至)目前"
)


def _is_set_against_now(sentence: Span, stated: Period, quantities: tuple[Quantity, ...]) -> bool:
    """Whether a year is only that of a figure which a sentence sets beside that of now."""
    if stated.role != "main" or stated.start is None or stated.rule == "range":
        return False
    then = [q for q in quantities if q.role == "level" and q.base and q.base.text == stated.text]
    if not then or quantities[-1].base is not None:
        return False
    at = max(then[-1].end, stated.at[1])
    now = _NOW.search(sentence.text, at - sentence.start, quantities[-1].core[0] - sentence.start)
    return now is not None


def _is_news(sentence: Span, founded: Period) -> bool:
    start, end = (place - sentence.start for place in founded.core)
    return is_news_of_it(sentence.text.lower(), start, end)


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
    offset = sentence.start
    before = sentence.text[stated.at[1] - offset : figure.start - offset]
    at_once = _AND_DID.match(before) is not None
    brief = other.grain in BRIEF or (stated.grain in BRIEF and not at_once)
    if stated.at[1] > figure.start or brief:
        return False
    behind = sentence.text[figure.end - offset : other.at[0] - offset]
    near = len(behind) <= _NEAR_FIGURE and not any(c.isdigit() for c in behind)
    later = (other.end or date.max) > (stated.end or date.max)
    alone = near and later and _CLAUSE.search(behind) is None
    return alone and (at_once or _NEW_CLAUSE.search(before) is not None)


_JOINT = re.compile(" (?:and|but|while|although|though) |; ")
_LONGEST_JOINT = len(", although ")
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
    if not quantities or stated.grain in BRIEF or stated.role != "main":
        return False
    last = max(quantities, key=lambda q: q.end)
    if last.end > stated.at[0]:
        return False
    first, at = last.end - sentence.start, stated.at[0] - sentence.start
    if _JOINT.search(sentence.text, first, at + _LONGEST_JOINT) is None:
        return False
    joint = _THEN_AHEAD.search(sentence.text, first)
    if joint is None or joint.start() >= at or _AHEAD_BEFORE.search(sentence.text, 0, first):
        return False
    return TOLD_PAST.search(f" {sentence.text[: joint.start()].lower()}") is not None


_NEAR_FIGURE = 40
# "It was expanded in 2022 and handled 4.1 million boxes last year"
_AND_DID = re.compile(
    r",? (?:and|but|dan|tetapi|namun) (?:then |later |kemudian )?"
    r"(?:[a-z]{3,}ed|made|sold|built|had|drew|took|won|lost|ran|carried|me[a-z]{4,}) "
)
_NEW_CLAUSE = re.compile("[,;] (?:and|but|dan|tetapi|namun|serta|while|sementara|sedangkan) ")
