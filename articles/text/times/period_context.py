"""The period of a sentence that states none: that of another sentence, where they belong together.

First comes what the sentence itself shows to be its tie, the closest first, each with the name that
the choice goes by:

- row: the head of a table or a list, to its rows
- plan: the time of the plan told last, to what will be then
- survey: the days in which people were asked, to what they answered
- compared: the year told that follows the one that figures are compared with
- price: from when on a price holds, to what one pays
- market: the day of a market, to what is traded; stock: a moment, to what stands at one
- back: the sentence that another goes back to ("of that", "its", 其中), whatever it states
- since: what was told last begins when that holds which a sentence goes back to: 此后, 新图实施后
- event, toll: the day of an event, to who came; of an accident, to its losses

Else the nearest is asked for: paragraph, what is stated before it in its paragraph; report, what
the text reports on, by its title or its accounts; market, its day; lead, what the first paragraphs
tell of, and afar, the same where other times were told of since. It holds where nothing forbids it
and enough speaks for it (period_signs.py).
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from articles.text.amounts import units
from articles.text.amounts.quantities import Quantity
from articles.text.kinds import is_about_today, is_plan
from articles.text.times import period_context_data as data
from articles.text.times import period_signs as signs
from articles.text.times import period_ties as ties
from articles.text.times.atoms import DAYS
from articles.text.times.period_memory import HELD, PeriodMemory
from articles.text.times.period_ties import Tied, Told

# Lines between the head of a table, which names its period, and a row: titles, units.
_HEAD_ABOVE: Final = 3
# Paragraphs in which the day of an accident or of a market is meant.
_NEAR_LEAD: Final = 4
_NEAR, _EARLY, _LATE = 4, 2, 6  # paragraphs
# Days for which a paragraph goes on telling of a day.
_LATELY: Final = 31
# Days for which what holds from a day on is new.
_NEWLY: Final = 200
_Tie = tuple[Told, str]
__all__ = ["PeriodContext", "Tied"]


class PeriodContext(PeriodMemory):
    """What a text has told of time so far, and what of it holds for a sentence."""

    def of(self, sentence: str, quantities: Sequence[Quantity]) -> Tied | None:
        """The period that holds for a sentence with these quantities, which states none itself, and
        the sentence that states it; see the top of the module."""
        self.waits = False
        lower = sentence.lower()
        if is_about_today(lower, self.opened):
            return None
        tie: _Tie | None = None
        head = self._head
        if head is not None and self._since(head) <= _HEAD_ABOVE and ties.is_a_row(sentence):
            self._head = head._replace(at=self._paragraph)
            tie = (head, "row")
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

    def _is_of_then(self, lower: str) -> bool:
        """届时: whether a sentence tells what will be at the time of the plan told last."""
        planned = self._planned
        if planned is None or planned is not self._last or self._since(planned) > 1:
            return False
        if not ties.is_han(lower):
            return lower.startswith(("by then", "by that time"))
        return self._has(data.THEN, lower)

    # -- what a sentence shows to be its tie -------------------------------------------------------

    def _tied(self, sentence: str, lower: str, quantities: Sequence[Quantity]) -> _Tie | None:
        things = {q.unit for q in quantities} <= data.DESCRIBING
        if not things and (priced := self._of_price(sentence, lower, quantities)):
            return priced, "price"
        if self._report is not None and (accounts := self._of_accounts(self._report, lower)):
            return accounts, "report"
        if (same := self._of_the_same(lower)) is not None:
            return same
        plans = is_plan(lower, self.opened) and not ties.is_result(sentence, quantities)
        plans = plans or data.FIRST_PART.match_in(sentence, self.opened) is not None
        if plans:
            planned = self._of_plan(sentence, lower, quantities)
            return planned and (planned, "plan")
        if standing := self._of_a_kind(lower, things=things):
            return standing
        if gone := self._goes_back(sentence, lower, quantities):
            return gone
        if not things:
            day = self._of_day(lower, quantities)
            if day is not None or self._has(data.SHARES_EN, lower):
                return day  # the price of a share is of no quarter
        return self._weighed(sentence, lower, quantities)

    def _of_a_kind(self, lower: str, *, things: bool) -> _Tie | None:
        """The day of a market for what is traded, a moment for what stands at one."""
        if self._market is not None and not things and self._has(data.TRADED, lower):
            return self._day_of_trade_here(self._market), "market"
        if self._moment is not None and self._has(data.STOCK, lower):
            return self._moment, "stock"
        return None

    def _day_of_trade_here(self, market: Told) -> Told:
        """The day that a paragraph of a market report names itself, else that of the report."""
        last = self._last
        here = last is not None and last.at == self._paragraph
        return last if last is not None and here and self._is_recent(last.period) else market

    def _of_accounts(self, report: Told, lower: str) -> Told | None:
        """The period that a report gives a name, "in the Reporting Period", or its last day."""
        if self._accounts_at is not None and self._has(data.GUIDANCE, lower):
            return report
        balance = self._accounts_at is not None and self._has(data.BALANCE, lower)
        if balance or self._has(data.REPORT_END, lower):
            return report._replace(period=replace(report.period, start=report.period.end))
        return report if self._has(data.REPORT_PERIOD, lower) else None

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

    def _goes_back(self, sentence: str, lower: str, quantities: Sequence[Quantity]) -> _Tie | None:
        """What a sentence goes back to: the period stated last, near enough."""
        last = self._last
        if last is None:
            return None
        part = last.kind in HELD and self._has(data.PART_OF, lower)
        if not (part or ties.goes_back(sentence, lower, self.opened)):
            return None
        its = sentence[0] in "该其它" and not sentence.startswith("其中")
        if its and ties.is_always(lower, self.opened):
            return None
        things = {q.unit for q in quantities} <= data.DESCRIBING and last.at != self._paragraph
        if things or not self._leads_on(last, sentence):
            return None
        if not part and ties.is_a_thing(lower, quantities, self.opened):
            return None
        self._last = last._replace(at=self._paragraph)
        return self._last, "back"

    def _of_the_same(self, lower: str) -> _Tie | None:
        """ "In the same twelve months": the stretch told last that is over; 此后, "under the new
        timetable": since what was told last."""
        length = ties.length_asked(lower, self.opened)
        over = None if length is None else self._ended.get(length)
        if over is not None and self._since(over) <= _NEAR:
            return over, "back"
        last = self._last
        if last is None:
            return None
        if last.kind in HELD and self._since(last) <= 1 and self._has(data.EXPECTED, lower):
            return last, "back"
        begun = last if self._has(data.SINCE_IT, lower) else None
        if self._order is not None and self._has(data.NEW_ORDER, lower):
            begun = self._order
        if begun is None or begun.period.start is None or self._since(begun) > _LATE:
            return None
        return begun._replace(period=replace(begun.period, end=None)), "since"

    def _leads_on(self, last: Told, sentence: str) -> bool:
        """Whether what was stated last is near enough to be gone back to."""
        if last.kind == "since":  # 2022年以来，修复47处。其中19处…
            return self._since(last) == 0 and bool(data.OF_THE_SUM.match(sentence))
        if last.kind == "aside":
            return False
        beside = last.period.grain in DAYS and self._report is not None
        return self._since(last) <= (last.kind != "ahead" and not beside)

    def _of_plan(self, sentence: str, lower: str, quantities: Sequence[Quantity]) -> Told | None:
        """The time of the plan told last, for how much something is to change, what will be then,
        and what goes back to it. What else is planned, its size and its price, has its own."""
        last = self._last
        if last is not None and ties.is_han(lower) and last.kind != "day" and self._is_headed(last):
            return last
        if last is None or last is not self._planned:
            return None
        back = ties.goes_back(sentence, lower, self.opened)
        back = back or data.GOES_ON_PLANNED.match_in(sentence, self.opened) is not None
        if back and last.at == self._paragraph:
            return last
        target = quantities[0].role in ("growth", "multiple") or self._has(data.THEN, lower)
        return last if target else None

    def _of_day(self, lower: str, quantities: Sequence[Quantity]) -> _Tie | None:
        """The day named last for prices of a text without a market; the day of an accident for its
        toll, of an event for who came."""
        traded = self._market is None and self._has(data.TRADED, lower)
        if traded and (ties.grows(quantities) or self._has(data.MOVED, lower)):
            if self._day is not None:
                return self._day, "market"
            self._trades = self.waits = True
        near = self._paragraph <= _NEAR_LEAD
        if self._mishap is not None and near and self._has(data.TOLL, lower):
            return self._mishap, "toll"
        if not (self._gathers and self._has(data.ATTENDED, lower)) or data.OF_DAYS.search(lower):
            return None
        day = self._day_of_event()
        self.waits = day is None
        return (day, "event") if day and day is self._event else None

    def _day_of_event(self) -> Told | None:
        """The day named last, or the event's where something was only said on that."""
        said = self._day is not None and self._day.period.role == "said"
        return self._event if said else self._day

    # -- what the nearest period is, and whether it holds ------------------------------------------

    def _weighed(self, sentence: str, lower: str, quantities: Sequence[Quantity]) -> _Tie | None:
        """The nearest period, where enough speaks for it."""
        found = self._nearest(lower)
        if found is None:
            if self._last is None and self._trades:
                account = ties.sense(lower, self.opened) == "account" or ties.grows(quantities)
                self.waits = self.waits or account
            return None
        told, tie = found
        seen = {tie, f"is {told.kind}", f"{tie} {told.kind}"}
        seen.update(signs.of_sense(lower, quantities, self.opened))
        if signs.is_of_none(seen):
            return None
        seen.update(signs.of_sentence(sentence, lower, quantities, self.opened, told.kind))
        seen.update(self._of_text(told))
        if ties.looks_back(quantities, told.period):
            seen.add("older base")
        if not signs.hold(seen):
            return None
        if tie in ("lead", "afar"):
            self._last = told = told._replace(at=self._paragraph)
        return told, tie

    def _nearest(self, lower: str) -> _Tie | None:
        last, lead = self._last, self._lead
        if last is not None and last.at == self._paragraph and last.kind != "aside":
            return last, "paragraph"
        if self._report is not None:
            return self._report, "report"
        if self._market is not None:
            return self._nearer(self._market, lower), "market"
        if lead is not None:
            near = lead.at <= self._begun and self._is_last(lead)
            return lead, "lead" if near else "afar"
        return None

    def _nearer(self, market: Told, lower: str) -> Told:
        """The day of a market, or the week for a mean of days."""
        last = self._last or market
        return last if last.period.grain == "week" and self._has(data.MEAN, lower) else market

    def _of_text(self, told: Told) -> Iterator[str]:
        """The signs that the text gives for a period."""
        if self._is_recent(told.period, _LATELY):
            yield "recent"
        if told.period.end is None and self._is_recent(told.period, _NEWLY):
            yield "new"
        if self._is_headed(told):
            yield "headed"
        beside = self._paragraph - self._begun
        if beside <= _EARLY:
            yield "early"
        if beside >= _LATE:
            yield "late"
        if len(self._times) == 1:
            yield "one time"
        if self._report is not None and _same(self._report, told):
            yield "also report"

    def _is_headed(self, told: Told) -> bool:
        """Whether a period is that of a heading, near enough."""
        return self._since(told) <= _HEAD_ABOVE and not ties.is_whole(told.sentence.text)

    def _is_last(self, told: Told) -> bool:
        """Whether no other time was told of since."""
        last = self._last
        return last is None or last.kind == "since" or _same(last, told)

    def day_of_trade(self) -> Tied | None:
        """The day of the sentences of an event or a market report that `waits` was true of."""
        if (survey := self._elsewhere.survey) is not None:
            return Tied(survey.period, survey.sentence, "survey")
        told = self._day if self._trades else self._day_of_event() if self._gathers else None
        return told and Tied(told.period, told.sentence, "market" if self._trades else "event")


def _same(one: Told, other: Told) -> bool:
    """Whether two periods are the same days."""
    return (one.period.start, one.period.end) == (other.period.start, other.period.end)
