"""The period of a sentence that states none: that of another sentence, where they belong together.

A reader asks two things: how the sentence is tied to one that states a period, and whether it tells
what came about (an account) or only what something is, costs or can do (a thing), which is of no
period. The ties, the closest first, each with the name that the choice goes by:

- row: the head of a table or a list, to its rows
- price: from when on a price holds, to what one pays
- back: the sentence that another goes back to ("of that", "its", 其中), whatever it states
- plan: when something will be, to what will be then
- market: the day of a market, to what is traded; toll: that of an accident, to its losses
- survey: the days in which people were asked, to what they answered
- compared: the year told that follows the one that figures are compared with
- event: that of an event, to who came and what was signed
- stock: the moment stated last, to what stands at a moment
- paragraph: what is stated before it in its paragraph
- report: what the text reports on: the period of its title, or of its accounts
- lead: what its first paragraph tells of, until another time is told of
- moved: what the first paragraphs tell of, however far, to what changed against the time before

Of the ways tried on the annotated articles this gave the most right answers for each wrong one.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from articles.text.amounts import units
from articles.text.amounts.quantities import Quantity
from articles.text.gated import EVERY, Gated
from articles.text.kinds import is_about_today, is_plan
from articles.text.spans import Span
from articles.text.times import period_context_data as data
from articles.text.times import period_ties as ties
from articles.text.times.period_elsewhere import Elsewhere
from articles.text.times.period_ties import Kind, Sense, Tied, Told
from articles.text.times.period_told import SINGLE_DAY
from articles.text.times.periods import Period

# Lines between the head of a table, which names its period, and a row: titles, units.
_HEAD_ABOVE: Final = 3
# Paragraphs that may name what a release reports on, and those in which its day is meant.
_LEAD: Final = 2
_NEAR_LEAD: Final = 4
# Paragraphs in which accounts name their period, where nothing else was told.
_FAR: Final = 6
# Characters beside a time in which words tell that it is that of accounts.
_BESIDE: Final = 160
# Days after which a period is history, and no news is of it unless it says so.
_OLD: Final = 730
# Days between the day of an event or of a market and the publication.
_RECENT: Final = 5
# Days for which a paragraph goes on telling of a day.
_LATELY: Final = 31
_DAYS: Final = (*SINGLE_DAY, "days")
# Times that only say something of a thing, or of a part of it.
_ASIDE: Final = frozenset(
    {"years_ago", "founded", "event", "rolling", "attribute", "part", "session"}
)
_MONEY: Final = re.compile("[A-Z]{3}/")
_HELD: Final = ("stretch", "moment")
_NAMED: Final = (*_HELD, "ahead")
_Tie = tuple[Told, str]
__all__ = ["PeriodContext", "Tied"]


class PeriodContext:
    """Follows a text sentence by sentence and remembers what periods were stated.

    `subject` is the period that the title names ("Trade in the first half of 2024").
    """

    def __init__(self, subject: Period | None = None, published: date | None = None) -> None:
        self.opened = EVERY  # the gates of the line that the sentences stand in
        self._published = published
        kept = subject is not None and self._kind(subject, "") not in ("aside", "day", "since")
        self._subject = subject if kept else None
        self._paragraph = 0
        self._begun = 0  # the paragraph of the first sentence: names and codes stand before it
        self._since_begun = 0  # paragraphs
        self._told_any = False
        self._last: Told | None = None
        self._report: Told | None = None
        self._accounts_at: Span | None = None
        self._lead: Told | None = None
        self._planned: Told | None = None
        self._moment: Told | None = None
        self._effective: Told | None = None
        self._head: Told | None = None
        self._columns: Period | None = None
        self._day: Told | None = None
        self._market: Told | None = None
        self._mishap: Told | None = None
        self._event: Told | None = None
        self._elsewhere = Elsewhere()
        self._gathers = False
        self._trades = False
        # Whether the last sentence tells of a market before any day was named.
        self.waits = False

    def next_paragraph(self) -> None:
        """To be called where a paragraph ends."""
        self._paragraph += 1
        self._since_begun += 1

    # -- what is told ------------------------------------------------------------------------------

    def named(self, periods: Sequence[Period], sentence: Span) -> None:
        """To be called with all the periods of each sentence: markets have the day that a text
        names last, also where it is that of an announcement."""
        if not self._told_any:
            self._begun, self._told_any = self._paragraph, ties.is_whole(sentence.text)
        self._since_begun = self._paragraph - self._begun
        self._columns = None
        if len(periods) > 1:
            periods = sorted(periods, key=lambda period: period.rule == "session")
            self._columns = ties.latest_column(periods, sentence.text)
        if self._since_begun <= 1:
            lower = sentence.text.lower()
            early = self._paragraph == 0
            self._trades = self._trades or (early and self._has(data.TRADED, lower))
            self._gathers = self._gathers or self._has(data.GATHERING, lower)
        for period in periods:
            told = self._told(period, sentence)
            if period.grain == "week":
                self._market_week(told)
            self._elsewhere.named(told)
            if self._gathers and period.grain in _DAYS and self._since_begun <= _LEAD:
                self._event_days(told)
            if self._accounts_at is None and told.kind in _HELD:
                self._accounts(told, periods)
            if period.grain not in SINGLE_DAY or period.role not in ("main", "said"):
                continue
            if not ties.is_whole(sentence.text):
                self._head = told  # a caption
            if period.rule == "session" and self._day is not None:
                continue  # a day that is written is meant
            if self._is_recent(period):
                self._news(told)

    def _event_days(self, told: Told) -> None:
        """The days of an event, near the beginning of a text: "over the three days"."""
        first, last, day = told.period.start, told.period.end, self._event
        if first is None or last is None or first == last or self._published is None:
            return
        begun = day is None or first <= (day.period.start or last) <= last
        if told.period.role == "main" and begun and (self._published - last).days in range(_RECENT):
            self._day = self._event = told

    def _told(self, period: Period, sentence: Span) -> Told:
        return Told(period, sentence, self._paragraph, self._kind(period, sentence.text))

    def _kind(self, period: Period, sentence: str) -> Kind:
        if period.rule in _ASIDE:
            return "aside"
        first, last = period.start or period.end, period.end
        if self._published is not None and first is not None:
            later = last is not None and last > self._published
            if first > self._published or (later and is_plan(sentence.lower(), self.opened)):
                return "ahead"
        if last is None:
            january = period.rule != "year" or period.text.startswith("今年")
            return "stretch" if period.grain == "year" and january and first else "since"
        if period.start == last and period.grain in _DAYS:
            return "day"
        if self._published is not None and (self._published - last).days > _OLD:
            return "old"
        return "moment" if period.start in (None, last) else "stretch"

    def _news(self, told: Told) -> None:
        """The day of the news, of a market, or of the accident or the sentence reported on."""
        self._day = told
        lower, main = told.sentence.text.lower(), told.period.role == "main"
        if main and self._mishap is None and self._paragraph <= 1 and self._has(data.MISHAP, lower):
            self._mishap = told
        if main and self._event is None and self._since_begun <= _LEAD:
            self._event = told
        early = main and self._market is None and self._paragraph <= _LEAD
        early = early and not self._has(data.RESULTS, lower)
        if early and (
            self._trades or self._has(data.MARKET, lower) or self._has(data.TRADED, lower)
        ):
            self._market = told

    def _accounts(self, told: Told, beside: Sequence[Period]) -> None:
        """Accounts: "reports its results for the year ended 31 March"."""
        period, sentence = told.period, told.sentence
        far = self._since_begun > (_FAR if self._lead is None else _LEAD)
        if far or period.role not in ("main", "report") or period.start is None:
            return
        first, last = (max(0, place - sentence.start) for place in period.at)
        before = sentence.text[max(0, first - _BESIDE) : first].lower()
        # "2025年年度报告" has no other time beside it, and is none of half a year.
        after = sentence.text[last : last + _BESIDE]
        titled = period.rule == "document" and not data.PART.search(after[:4])
        titled = (
            titled and sum(one.role == "main" and one.grain not in _DAYS for one in beside) == 1
        )
        announced = data.ANNOUNCED.match_in(after, self.opened) and self._has(
            data.ANNOUNCING, before
        )
        if titled or self._has(data.ACCOUNTS, before) or announced:
            self._subject, self._report, self._accounts_at = period, told, sentence

    def _market_week(self, told: Told) -> None:
        """An auction or a market of the week has the week."""
        period = told.period
        if period.role != "main" or self._paragraph > _LEAD:
            return
        if self._market is not None or self._published is None or period.end is None:
            return
        near = abs((self._published - period.end).days) <= _RECENT
        if near and self._has(data.MARKET, told.sentence.text.lower()):
            self._market = told

    def _is_recent(self, period: Period, days: int = _RECENT) -> bool:
        """Whether a day, or one since when something lasts, is that of news."""
        if (
            self._published is None
            or period.start is None
            or period.end not in (period.start, None)
        ):
            return False
        return 0 <= (self._published - period.start).days <= days

    def stated(self, period: Period, sentence: Span) -> None:
        """To be called with each sentence that states a period."""
        if self._accounts_at is not None and sentence == self._accounts_at:
            return  # the day on which they come out is that of nothing else
        told = self._told(period, sentence)
        self._elsewhere.stated(told)
        if period.role == "main" and period.end is not None and told.kind != "aside":
            self._head = told._replace(period=self._columns) if self._columns else told
        if self._is_effective(period) and self._has(data.PRICE, sentence.text.lower()):
            self._effective = told
        paper = told.kind == "day" and self._has(data.PAPER, sentence.text)
        if (period.role == "main" or told.kind in _HELD) and not paper:
            self._last = told
        if told.kind == "ahead":
            self._planned = told
            if period.grain != "year":  # a budget is of its year, which the title names
                return
        if told.kind == "moment":
            self._moment = told
        elif told.kind == "stretch" and self._lead is None and self._since_begun <= _LEAD:
            lower = sentence.text.lower()
            if self._has(data.MOVED, lower) or ties.sense(lower, self.opened) != "thing":
                self._lead = told
        self._release(told)

    def _is_effective(self, period: Period) -> bool:
        """Whether a price holds from a day on, or for a time that has not ended."""
        if self._published is None or period.role != "main":
            return False
        ends_later = period.end is not None and period.end > self._published
        return (period.start is not None and period.end is None) or ends_later

    def _release(self, told: Told) -> None:
        """The text states the period of its title, whole or by its last day."""
        subject, period = self._subject, told.period
        if subject is None or told.kind not in _NAMED or period.end != subject.end:
            return
        if period.start == subject.start:
            if self._report is None or self._report.period.start != subject.start:
                self._report = told
        elif told.kind == "moment":
            self._report = self._report or told

    # -- what holds --------------------------------------------------------------------------------

    def of(self, sentence: str, quantities: Sequence[Quantity]) -> Tied | None:
        """The period that holds for a sentence with these quantities, which states none itself, and
        the sentence that states it; see the top of the module."""
        self.waits = False
        lower = sentence.lower()
        if is_about_today(lower, self.opened):
            return None
        tie: _Tie | None = None
        if self._head is not None and self._is_in_table(self._head, sentence):
            tie = (self._head, "row")
            self._head = self._head._replace(at=self._paragraph)
        elif quantities and self._is_of_then(lower):
            tie = self._last and (self._last, "plan")
        elif quantities:
            tie = self._told_elsewhere(lower, quantities)
            tie = tie or self._tied(sentence, lower, quantities)
        if tie is None:
            return None
        (period, stated, _, _), name = tie
        return Tied(ties.whole(period, lower, self.opened), stated, name)

    def _told_elsewhere(self, lower: str, quantities: Sequence[Quantity]) -> _Tie | None:
        if ties.is_han(lower):
            return None
        tie = self._elsewhere.of(lower, quantities)
        self.waits = self._elsewhere.waits
        if tie is not None and tie[1] == "compared":  # the paragraph goes on with that year
            self._last = tie[0]._replace(at=self._paragraph)
        return tie

    def _is_in_table(self, head: Told, sentence: str) -> bool:
        return self._since(head) <= _HEAD_ABOVE and ties.is_a_row(sentence)

    def _since(self, told: Told) -> int:
        return self._paragraph - told.at

    def _tied(self, sentence: str, lower: str, quantities: Sequence[Quantity]) -> _Tie | None:
        things = {q.unit for q in quantities} <= data.DESCRIBING
        if not things and (priced := self._of_price(sentence, lower, quantities)):
            return priced, "price"
        if self._report is not None and (accounts := self._of_accounts(self._report, lower)):
            return accounts, "report"
        back = ties.goes_back(sentence, lower, self.opened)
        plans = is_plan(lower, self.opened) and not ties.is_result(sentence, quantities)
        if plans or data.FIRST_PART.match_in(sentence, self.opened):
            planned = self._of_plan(sentence, lower, quantities, back=back)
            return planned and (planned, "plan")
        if self._market is not None and not things and self._has(data.TRADED, lower):
            return self._market, "market"
        if self._moment is not None and self._has(data.STOCK, lower):
            return self._moment, "stock"
        always = ties.is_always(lower, self.opened)
        back = back and not (always and sentence[0] in "该其它")
        if (goes_on := self._goes_on(sentence, lower, back=back, things=things)) is not None:
            return goes_on
        if not things:
            day = self._of_day(lower, quantities)
            if day is not None or self._has(data.SHARES_EN, lower):
                return day  # the price of a share is of no quarter
        grows = ties.grows(quantities)
        told = grows and (not always or self._has(data.COMPARED, lower))
        sense = "account" if told else ties.sense(lower, self.opened, always)
        account = sense == "account"
        if sense == "thing" or (things and not account):
            return None
        last = self._last
        if last is None or last.at != self._paragraph or last.kind == "aside":
            return self._reported(lower, quantities, account=account)
        held = self._holds_on(last, sentence, lower, sense, grows=grows)
        return (last, "paragraph") if held else None

    def _holds_on(
        self, last: Told, sentence: str, lower: str, sense: Sense, *, grows: bool
    ) -> bool:
        """Whether what its paragraph stated last holds for a sentence."""
        growth = self._has(data.COMPARED, lower)
        if last.kind == "since":
            return growth
        if last.kind == "day":
            far = _RECENT if data.APART.search(lower) else _LATELY
            done = sense == "account" or data.DONE_ID.search(lower) is not None
            return done and (growth or self._is_recent(last.period, far))
        if last.kind == "moment" and ties.is_deed(lower, self.opened):
            return False
        return last.kind in _HELD and (grows or not data.LABEL.match(sentence))

    def _of_accounts(self, report: Told, lower: str) -> Told | None:
        """The period that a report gives a name, "in the Reporting Period", or its last day."""
        if self._accounts_at is not None and self._has(data.GUIDANCE, lower):
            return report
        balance = self._accounts_at is not None and self._has(data.BALANCE, lower)
        if balance or self._has(data.REPORT_END, lower):
            return report._replace(period=replace(report.period, start=report.period.end))
        return report if self._has(data.REPORT_PERIOD, lower) else None

    def _goes_on(self, sentence: str, lower: str, *, back: bool, things: bool) -> _Tie | None:
        """What a sentence goes back to, or the event of a day that it tells the outcome of."""
        last = self._last
        if last is None:
            return None
        here = last.at == self._paragraph
        if back and self._leads_on(last, sentence) and (here or not things):
            self._last = last._replace(at=self._paragraph)
            return self._last, "back"
        event = here and last.kind == "day" and last.period.role == "main"
        return (last, "paragraph") if event and self._has(data.BEFELL, lower) else None

    def _leads_on(self, last: Told, sentence: str) -> bool:
        """Whether what was stated last is near enough to be gone back to."""
        if last.kind == "since":  # 2022年以来，修复47处。其中19处…
            return self._since(last) == 0 and bool(data.OF_THE_SUM.match(sentence))
        if last.kind == "aside":
            return False
        beside = last.period.grain in _DAYS and self._report is not None
        return self._since(last) <= (last.kind != "ahead" and not beside)

    def _of_price(self, sentence: str, lower: str, quantities: Sequence[Quantity]) -> Told | None:
        """From when on prices hold, for what one pays beside it, or for a row of the prices of the
        time in the title."""
        if self._effective is None:
            return None
        period, subject = self._effective.period, self._subject
        titled = subject is not None and (period.start, period.end) == (subject.start, subject.end)
        holds = self._since(self._effective) <= 1 and self._has(data.PRICE, lower)
        holds = holds or (titled and ties.is_a_row(sentence))
        money = holds and any(units.is_currency(q.unit.partition("/")[0]) for q in quantities)
        return self._effective if money else None

    def _is_headed(self, lower: str) -> bool:
        """Whether a Chinese sentence stands under a heading that names its time."""
        last = self._last
        if last is None or last.kind == "day" or not ties.is_han(lower):
            return False
        near = self._since(last) <= _HEAD_ABOVE
        return near and not ties.is_whole(last.sentence.text)

    def _is_of_then(self, lower: str) -> bool:
        """届时: whether a sentence tells what will be at the time of the plan told last."""
        planned = self._planned
        if planned is None or planned is not self._last or not ties.is_han(lower):
            return False
        return self._since(planned) <= 1 and self._has(data.THEN, lower)

    def _of_plan(
        self, sentence: str, lower: str, quantities: Sequence[Quantity], *, back: bool
    ) -> Told | None:
        """How much something is to change, what will be at the time of the plan told last, and what
        goes back to it. What else is planned, its size and its price, has a time of its own."""
        if self._last is not None and self._is_headed(lower):
            return self._last
        if self._planned is None or self._planned is not self._last:
            return None
        back = back or data.GOES_ON_PLANNED.match_in(sentence, self.opened) is not None
        if back and self._planned.at == self._paragraph:
            return self._planned
        target = quantities[0].role in ("growth", "multiple") or self._has(data.THEN, lower)
        return self._planned if target else None

    def _of_day(self, lower: str, quantities: Sequence[Quantity]) -> _Tie | None:
        """The day of prices and indices, that of the report or the one named last; the day of an
        accident for its toll."""
        traded = self._has(data.TRADED, lower)
        near = self._paragraph <= _NEAR_LEAD
        if self._market is not None:
            priced = any(_MONEY.match(q.unit) for q in quantities)
            if traded or priced or near or self._has(data.MOVED, lower):
                return (self._market if traded else self._nearer(self._market, lower)), "market"
        elif traded and (ties.grows(quantities) or self._has(data.MOVED, lower)):
            if self._day is not None:
                return self._day, "market"
            self._trades = self.waits = True
        if self._mishap is not None and near and self._has(data.TOLL, lower):
            return self._mishap, "toll"
        if not (self._gathers and self._has(data.ATTENDED, lower)) or data.OF_DAYS.search(lower):
            return None
        self.waits = self._day is None
        return (self._day, "event") if self._day and self._day is self._event else None

    def _nearer(self, market: Told, lower: str) -> Told:
        """The day that a paragraph of a market report names, or the week for a mean of days."""
        last = self._last or market
        if last.period.grain == "week" and self._has(data.MEAN, lower):
            return last
        return last if last.at == self._paragraph and self._is_recent(last.period) else market

    def _reported(
        self, lower: str, quantities: Sequence[Quantity], *, account: bool
    ) -> _Tie | None:
        """What the text reports on, for a sentence in whose paragraph nothing is stated."""
        if self._report is not None:
            return self._report, "report"
        if self._last is None:
            self.waits = self.waits or (self._trades and account)
            return None
        lead = self._lead or self._last
        if lead.kind != "stretch" or ties.looks_back(quantities, lead.period):
            return None
        moved = self._has(data.MOVED, lower)
        near = lead.at <= self._begun and self._holds(lead)
        near = near and (moved or ties.sense(lower, self.opened) != "thing")
        if (moved or account) and self._is_headed(lower):
            return self._last, "lead"
        if near or (moved and account and ties.is_compared(lower, self.opened)):
            self._last = lead._replace(at=self._paragraph)
            return self._last, "lead" if near else "moved"
        return None

    def day_of_trade(self) -> Tied | None:
        """The day of the sentences of an event or a market report that `waits` was true of."""
        if (survey := self._elsewhere.survey) is not None:
            return Tied(survey.period, survey.sentence, "survey")
        told = self._day if self._trades or self._gathers else None
        return told and Tied(told.period, told.sentence, "market" if self._trades else "event")

    def _has(self, words: Gated, lower: str) -> bool:
        """Whether a part of the line in lower case has some words."""
        return words.search_in(lower, self.opened) is not None

    def _holds(self, lead: Told) -> bool:
        """Whether no other time was told of since."""
        last = self._last
        if last is None or last.kind == "since":
            return True
        return (last.period.start, last.period.end) == (lead.period.start, lead.period.end)
