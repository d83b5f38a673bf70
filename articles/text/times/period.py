"""A period: days that a text names, and what they are to what it tells.

An instant has start and end on one day; "by" and "as of" have no start, "since" has no end; a
period that cannot be resolved (未来五年) has neither.
"""

from dataclasses import replace
from datetime import date
from typing import Final

from articles.text.values import value

_ASIDE: Final = frozenset(
    {"bare_year", "founded", "document", "plan_document", "event", "attribute", "part", "session"}
)


@value
class PeriodAlternative:
    """Another reading of the same words, and why it is possible (a code)."""

    start: date | None
    end: date | None
    reason: str


@value
class Period:
    """A stretch of days that a text names, with the words that name it.

    role: main; base (what a figure is compared with); said (when something was said or printed);
    report (the day of a report on another time, which counts only where there are no figures);
    vague (cannot be resolved); weak (digits that may be a year: never offered, only masked).
    `core` spans the expression without its preposition. grain: day, month, quarter, year, ...
    corresponding: its words say that it is the same stretch of another year (去年同期), set beside
    that of the text, which goes on.
    """

    start: date | None
    end: date | None
    text: str
    at: tuple[int, int]
    rule: str
    alternatives: tuple[PeriodAlternative, ...] = ()
    role: str = "main"
    grain: str = ""
    core: tuple[int, int] = (0, 0)
    corresponding: bool = False

    @property
    def bare(self) -> bool:
        """Whether it is four digits without a word that makes them a year."""
        return self.role == "weak" or self.rule == "bare_year"

    @property
    def aside(self) -> bool:
        """Whether it says something of a thing in the sentence, when it was founded or for which
        year it is a report: any other period comes first."""
        return self.rule in _ASIDE


def principal_period(periods: tuple[Period, ...], *, figures: bool = True) -> Period | None:
    """The period that a sentence's figure belongs to: the first that is no base and no dateline,
    those of things aside last."""
    if not figures:
        periods = tuple(replace(p, role="main") if p.role == "report" else p for p in periods)
    aside = vague = None
    for period in periods:
        if period.role == "main":
            if not period.aside:
                return period
            aside = aside or period
        elif period.role == "vague" and not period.aside:
            vague = vague or period
    return aside or vague
