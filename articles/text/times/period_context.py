"""The period of a sentence that states none: that of a sentence before it, where they belong
together.

What is carried on, in this order: the day of an event or of a market to what goes on with it or
tells of prices; the day of an accident or of a verdict to its toll; the head of a table to its
rows; a plan's period to its targets; a moment to what stands at a moment; the period stated last
to its paragraph and to what refers back to it from the next; and the period that a release
reports on (named by its title, or by its first paragraphs) to whatever changes against an earlier
time, and near the first paragraphs to sums. What only describes a thing, is planned or holds today
has none.

Of the ways tried on the annotated articles this gave the most right answers for each wrong one:
the lead's period for every figure finds a few more, and gives twice as many that the text does not
state.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from articles.text.amounts import units
from articles.text.amounts.quantities import Quantity
from articles.text.gated import Gated
from articles.text.kind_data import BULLETS
from articles.text.kinds import continues, is_about_today, is_plan, is_row
from articles.text.spans import Span
from articles.text.times import dates
from articles.text.times import period_context_data as data
from articles.text.times.period_told import SINGLE_DAY
from articles.text.times.periods import Period

# Days on which something happened are no period of the figures that follow.
_CARRIED: Final = frozenset({"year", "years", "quarter", "quarters", "month", "months", "half", ""})
# Lines between the head of a table, which names its period, and a row: titles, units.
_HEAD_ABOVE: Final = 3
# Paragraphs that may name what a release reports on.
_LEAD: Final = 2
# Paragraphs in which the sums of such a report stand.
_NEAR_LEAD: Final = 4
_LONGEST_ROW: Final = 90
# Days after which a period is history, and no news is of it unless it says so.
_OLD: Final = 730
# Days between a market's day and the publication.
_RECENT: Final = 5

# Units of what a thing is rather than of what it did: a line is so long, a trip takes so long.
_DESCRIBING: Final = frozenset(
    {"km", "m", "cm", "mm", "km2", "m2", "ha", "mu", "min", "hour", "day", "month", "year", "km/h"}
)
_MONEY: Final = re.compile("[A-Z]{3}/")

_Stated = tuple[Period, Span]


class PeriodContext:
    """Follows a text sentence by sentence and remembers what periods were stated.

    `subject` is the period that the title names ("Trade in the first half of 2024"): figures of
    such a release belong to it wherever they state no other.
    """

    def __init__(self, subject: Period | None = None, published: date | None = None) -> None:
        self.line: str | None = None  # that the sentences stand in, where it is known
        self._published = published
        self._subject = subject if subject and _may_be_carried(subject) else None
        self._released: _Stated | None = None
        self._accounts_at: Span | None = None
        self._lead: _Stated | None = None
        self._sums_up = False
        self._stated: _Stated | None = None
        self._planned: _Stated | None = None
        self._planned_since = 0
        self._paragraph = 0
        self._paragraphs_since = 0
        self._event: _Stated | None = None
        self._event_since = 0
        self._as_of: _Stated | None = None
        self._day: _Stated | None = None
        self._market: _Stated | None = None
        self._effective: _Stated | None = None
        self._effective_since = 0
        self._head: _Stated | None = None
        self._head_since = 0
        self._latest: Period | None = None
        self._mishap: _Stated | None = None
        self._interrupted = False

    def next_paragraph(self) -> None:
        """To be called where a paragraph ends."""
        self._paragraph += 1
        self._paragraphs_since += 1
        self._event_since += 1
        self._head_since += 1
        self._planned_since += 1
        self._effective_since += 1
        self._interrupted = False

    def named(self, periods: Iterable[Period], sentence: Span) -> None:
        """To be called with all the periods of each sentence: markets have the day that a text
        names last, also where it is that of an announcement."""
        periods = list(periods)
        self._latest = _latest_column(periods, sentence.text)
        for period in periods:
            self._market_week(period, sentence)
            self._accounts(period, sentence)
            if period.grain not in SINGLE_DAY or period.role not in ("main", "said"):
                continue
            if data.SENTENCE_ENDS.search(sentence.text) is None:
                self._head, self._head_since = (period, sentence), 0  # a caption
            if period.rule == "session" and self._day is not None:
                continue  # a day that is written is meant
            if self._is_recent(period):
                self._day = (period, sentence)
                self._mishap_of(period, sentence)
                early = self._paragraph <= _LEAD and period.role == "main"
                if early and self._market is None and self._is_of_market(sentence.text):
                    self._market = self._day

    def _accounts(self, period: Period, sentence: Span) -> None:
        """Accounts: "reports its results for the year ended 31 March"."""
        if self._released is not None or self._paragraph > _LEAD or not _may_be_carried(period):
            return
        if period.role not in ("main", "report") or period.end is None or period.start is None:
            return
        before = sentence.text[: max(0, period.at[0] - sentence.start)]
        if self._has(data.ACCOUNTS, before):
            self._subject, self._released = period, (period, sentence)
            self._accounts_at = sentence

    def _mishap_of(self, period: Period, sentence: Span) -> None:
        """The day of the accident or the sentence that a report is about."""
        early = self._mishap is None and self._paragraph <= 1 and period.role == "main"
        if early and self._has(data.MISHAP, sentence.text):
            self._mishap = (period, sentence)

    def _market_week(self, period: Period, sentence: Span) -> None:
        """An auction or a market of the week has the week."""
        if period.grain != "week" or period.role != "main" or self._paragraph > _LEAD:
            return
        if self._market is not None or self._published is None or period.end is None:
            return
        near = abs((self._published - period.end).days) <= _RECENT
        if near and self._has(data.MARKET, sentence.text):
            self._market = (period, sentence)

    def _is_recent(self, period: Period) -> bool:
        if self._published is None or period.end is None or period.start != period.end:
            return False
        return 0 <= (self._published - period.end).days <= _RECENT

    def stated(self, period: Period, sentence: Span) -> None:
        """To be called with each sentence that states a period."""
        if sentence == self._accounts_at:
            return  # the day on which they come out is that of nothing else
        if period.role == "main" and period.end is not None and period.rule not in _ASIDE:
            self._head, self._head_since = (self._latest or period, sentence), 0
        if self._is_effective(period) and self._has(data.PRICE, sentence.text):
            self._effective, self._effective_since = (period, sentence), 0
        if not _may_be_carried(period):
            # What follows the day of an event belongs to the event.
            self._interrupted = period.end is not None
            day = period.role == "main" and period.start == period.end is not None
            self._event, self._event_since = ((period, sentence), 0) if day else (None, 0)
            return
        self._event = None
        if self._is_ahead(period, sentence.text):
            self._planned, self._planned_since = (period, sentence), 0
            return
        self._planned = None
        self._stated, self._paragraphs_since = (period, sentence), 0
        at_an_end = period.end is not None and period.start in (None, period.end)
        if at_an_end:
            self._as_of = (period, sentence)
        elif self._lead is None and self._paragraph <= _LEAD and period.end is not None:
            self._lead = (period, sentence)
            self._sums_up = self._has(data.MOVED, sentence.text)
        self._release(period, sentence, at_an_end=at_an_end)

    def _is_effective(self, period: Period) -> bool:
        """Whether a price holds from a day on, or for a time that has not ended."""
        if self._published is None or period.role != "main":
            return False
        ends_later = period.end is not None and period.end > self._published
        return (period.start is not None and period.end is None) or ends_later

    def _release(self, period: Period, sentence: Span, *, at_an_end: bool) -> None:
        """The text states the period of its title, whole or by its last day."""
        subject = self._subject
        if subject is None or period.end != subject.end:
            return
        if period.start == subject.start:
            if self._released is None or self._released[0].start != subject.start:
                self._released = (period, sentence)
        elif at_an_end:
            self._released = self._released or (period, sentence)

    def of(self, sentence: str, quantities: Sequence[Quantity]) -> _Stated | None:
        """The period that holds for a sentence with these quantities, which states none itself, and
        the sentence that states it; see the top of the module."""
        if is_about_today(sentence):
            return None
        figures = bool(quantities) and not all(q.unit in _DESCRIBING for q in quantities)
        plan = is_plan(sentence) and not _is_result(sentence, quantities)
        if figures and self._is_price(sentence, quantities):
            return self._effective
        if figures and not plan:
            day = self._of_event(sentence) or self._of_market(sentence, quantities)
            if day is not None or self._has(data.SHARES_EN, sentence):
                return day  # the price of a share is of no quarter
            if (
                self._mishap is not None
                and self._paragraph <= _NEAR_LEAD
                and self._has(data.TOLL, sentence)
            ):
                return self._mishap
        if self._head is not None and self._head_since <= _HEAD_ABOVE and _is_row(sentence):
            self._head_since = self._paragraphs_since = 0
            return self._head
        if not quantities or self._interrupted or (not plan and self._stands(sentence, quantities)):
            return None
        if self._planned is not None and self._planned_since == 0 and _refers(sentence):
            return self._planned
        if plan:
            return self._planned if self._is_target(sentence, quantities) else None
        if self._as_of is not None and self._has(data.STOCK, sentence):
            return self._as_of
        carried = self._carried(sentence, quantities) or self._of_release(sentence, quantities)
        return carried and _whole(carried, sentence)

    def _is_price(self, sentence: str, quantities: Sequence[Quantity]) -> bool:
        """Whether a sentence tells what one pays beside one that says from when on, or is a row of
        the prices of the time in the title."""
        if self._effective is None:
            return False
        money = any(units.is_currency(q.unit.partition("/")[0]) for q in quantities)
        period, subject = self._effective[0], self._subject
        titled = subject is not None and (period.start, period.end) == (subject.start, subject.end)
        if money and titled and _is_row(sentence):
            return True
        return money and self._effective_since <= 1 and self._has(data.PRICE, sentence)

    def _of_event(self, sentence: str) -> _Stated | None:
        near = self._event is not None and self._event_since <= 1
        return self._event if near and _refers(sentence) else None

    def _of_market(self, sentence: str, quantities: Sequence[Quantity]) -> _Stated | None:
        """The day of prices and indices: that of the report, or the one named last."""
        traded = self._has(data.TRADED, sentence)
        if self._market is not None:
            priced = any(_MONEY.match(q.unit) for q in quantities)
            near = self._paragraph <= _NEAR_LEAD
            return (
                self._market
                if traded or priced or near or self._has(data.MOVED, sentence)
                else None
            )
        if not traded or not (_grows(quantities) or self._has(data.MOVED, sentence)):
            return None
        return self._day

    def _carried(self, sentence: str, quantities: Sequence[Quantity]) -> _Stated | None:
        since = self._paragraphs_since
        if self._stated is None or since > 1:
            return None
        if since == 0:
            # "Company: event." in a bulletin has a subject of its own.
            labelled = data.LABEL.match(sentence) and not _grows(quantities)
            return None if labelled else self._stated
        if not _refers(sentence):
            return None
        # The run of paragraphs goes on.
        self._paragraphs_since = 0
        return self._stated

    def _of_release(self, sentence: str, quantities: Sequence[Quantity]) -> _Stated | None:
        """The period of a release for figures that do not only describe a thing; where only its
        first paragraphs name it, for those that changed."""
        if self._released is not None:
            describing = all(q.unit in _DESCRIBING for q in quantities)
            return None if describing else self._released
        reported = self._lead or self._stated
        if reported is None or reported[0].start is None:
            return None
        if self._sums_up and self._paragraph <= _NEAR_LEAD and self._has(data.RESULT, sentence):
            counted = not any("/" in q.unit or q.unit in _DESCRIBING for q in quantities)
            if counted:
                return self._lead
        return reported if self._changed(sentence, quantities) else None

    def _changed(self, sentence: str, quantities: Sequence[Quantity]) -> bool:
        """Whether figures moved against the time before, not against an older or another thing."""
        reported = self._lead or self._stated
        if reported is None or reported[0].end is None:
            return False
        if self._published and (self._published - reported[0].end).days > _OLD:
            return False
        since = reported[0].end.year - 1
        bases = [q.base for q in quantities if q.base is not None]
        if any((b.end or b.start or date.max).year < since for b in bases):
            return False
        return self._has(data.MOVED, sentence)

    def _is_ahead(self, period: Period, sentence: str) -> bool:
        if self._published is None:
            return False
        first = period.start or period.end
        if first is not None and first > self._published:
            return True
        return period.end is not None and period.end > self._published and is_plan(sentence)

    def _has(self, words: Gated, text: str) -> bool:
        """Whether a text, a part of the line, has some words."""
        line = text if self.line is None else self.line
        return words.stands_in(line) and words.pattern.search(text.lower()) is not None

    def _is_of_market(self, text: str) -> bool:
        return self._has(data.MARKET, text) or self._has(data.TRADED, text)

    def _stands(self, sentence: str, quantities: Sequence[Quantity]) -> bool:
        """Whether an English sentence says how things are, or have become, beside what happened in
        a year: "a ticket costs", "it has 40 shops"."""
        lower = sentence.lower()
        if _grows(quantities) or data.STATE.search(lower) is None or _refers(sentence):
            return False
        return data.TOLD_PAST.search(lower) is None and not self._has(data.STOCK, sentence)

    def _is_target(self, sentence: str, quantities: Sequence[Quantity]) -> bool:
        """Whether a plan says how much something is to change, or what will be at the time named.

        What else is planned, its size and its price, has a time of its own.
        """
        return quantities[0].role in ("growth", "multiple") or self._has(data.THEN, sentence)


def _latest_column(periods: Sequence[Period], sentence: str) -> Period | None:
    """The last of the times that the columns of a table are headed with: its rows are of it."""
    if len(periods) < 2 or data.SENTENCE_ENDS.search(sentence) is not None:
        return None
    columns = [p for p in periods if p.role in ("main", "base") and p.end is not None]
    if len(columns) < 2 or len({p.grain for p in columns}) != 1 or len(sentence) > _LONGEST_ROW:
        return None
    return max(columns, key=lambda period: period.end or date.min)


def _whole(stated: _Stated, text: str) -> _Stated:
    """ "At the end of the third quarter it was 26.8 percent. Take-up in the quarter": all of it."""
    period, sentence = stated
    named = data.IN_THE_EN.search(text.lower())
    if named is None or period.end is None or period.start not in (None, period.end):
        return stated
    whole = dates.quarter_of if named.group(1) == "quarter" else dates.month_of
    start, end = whole(period.end, 0)
    return (replace(period, start=start, end=end), sentence) if end == period.end else stated


def _grows(quantities: Sequence[Quantity]) -> bool:
    return any(quantity.role in ("growth", "multiple") for quantity in quantities)


def _is_row(sentence: str) -> bool:
    if is_row(sentence):
        return True
    if len(sentence) > _LONGEST_ROW:
        return False
    # Hardly any sentence has a label, or ends as a row does: most are not tried.
    ended = sentence[-1].isdecimal() or sentence[-1] in data.ROW_ENDS
    labelled = ":" in sentence or "：" in sentence
    return (ended or labelled) and data.ROW.fullmatch(sentence.lower()) is not None


def _refers(sentence: str) -> bool:
    """Whether a sentence goes on with the one before it, or is a point of its list."""
    if continues(sentence) or sentence[0] in BULLETS:
        return True
    return data.REFERRING.match(sentence.lower()) is not None


def _is_result(sentence: str, quantities: Sequence[Quantity]) -> bool:
    """Whether a sentence that also speaks of plans gives a result first: "sales rose 8%, beating
    the forecast"."""
    if not quantities:
        return False
    at = sentence.find(quantities[0].text)
    stop = data.CLAUSE_ENDS.search(sentence, at + len(quantities[0].text)) if at >= 0 else None
    return stop is not None and not is_plan(sentence[: stop.start()])


_ASIDE: Final = frozenset({"years_ago", "founded", "rolling", "attribute", "part", "session"})


def _may_be_carried(period: Period) -> bool:
    if period.rule in _ASIDE:
        return False
    if period.start is None:
        return period.end is not None
    if period.end is None:
        since_january = period.rule != "year" or period.text.startswith("今年")
        return period.grain == "year" and since_january  # 今年以来
    return period.grain in _CARRIED or period.start != period.end
