"""What a text has told of time so far: the periods that later sentences may be of.

Kept are those that were stated last and first, that of the title and of accounts, of what is
planned, of a moment, of a market, an accident and an event, and the head of a table.
"""

from collections.abc import Sequence
from datetime import date
from typing import Final

from articles.text.gated import EVERY, Gated
from articles.text.kinds import is_plan
from articles.text.spans import Span
from articles.text.times import period_context_data as data
from articles.text.times import period_ties as ties
from articles.text.times.atoms import DAYS, SINGLE_DAY
from articles.text.times.period import Period
from articles.text.times.period_elsewhere import Elsewhere
from articles.text.times.period_ties import Kind, Told
from articles.text.times.periods_near import SESSION

# Paragraphs that may name what a release reports on.
LEAD: Final = 2
# Paragraphs in which accounts name their period, where nothing else was told.
_FAR: Final = 6
# Characters beside a time in which words tell that it is that of accounts.
_BESIDE: Final = 160
# Days after which a period is history, and no news is of it unless it says so.
_OLD: Final = 730
# Days between the day of an event or of a market and the publication.
RECENT: Final = 5
# Times that only say something of a thing, or of a part of it.
_ASIDE: Final = frozenset(
    {"years_ago", "founded", "event", "rolling", "attribute", "part", "session"}
)
HELD: Final = ("stretch", "moment")
_NAMED: Final = (*HELD, "ahead")


def is_overnight(period: Period) -> bool:
    """隔夜美股: trade of the night before, whatever day a text is of."""
    return period.rule == SESSION and "隔夜" in period.text


def _is_a_term(subject: Period | None, published: date | None) -> bool:
    """Whether a title tells by when something is to be, of which nothing else is: "The plant opens
    at the end of 2026"."""
    if subject is None or subject.end is None or published is None:
        return False
    return subject.start in (None, subject.end) and subject.end > published


class PeriodMemory:
    """Follows a text sentence by sentence and remembers what periods were stated.

    `subject` is the period that the title names ("Trade in the first half of 2024").
    """

    def __init__(self, subject: Period | None = None, published: date | None = None) -> None:
        self.opened = EVERY  # the gates of the line that the sentences stand in
        # What was asked of the sentence at hand: of one with many times it is asked once.
        self._asked_of: str | None = None
        self._lower = ""
        self._answers: dict[Gated, bool] = {}
        self._planned_here: bool | None = None
        self._published = published
        kept = subject is not None and self._kind(subject, "") not in ("aside", "day", "since")
        self._subject = subject if kept and not _is_a_term(subject, published) else None
        self._paragraph = 0
        self._begun = 0  # the paragraph of the first sentence: names and codes stand before it
        self._since_begun = 0  # paragraphs
        self._told_any = False
        self._last: Told | None = None
        self._ended: dict[str, Told] = {}  # the last stretch of each length, and of any
        self._report: Told | None = None
        self._accounts_at: Span | None = None
        self._lead: Told | None = None
        self._planned: Told | None = None
        self._moment: Told | None = None
        self._effective: Told | None = None
        self._order: Told | None = None  # from when something new holds
        self._head: Told | None = None
        self._columns: Period | None = None
        self._day: Told | None = None
        self._market: Told | None = None
        self._mishap: Told | None = None
        self._event: Told | None = None
        self._elsewhere = Elsewhere()
        self._times: set[tuple[date | None, date | None]] = set()
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
            periods = sorted(periods, key=lambda period: period.rule == SESSION)
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
            if self._gathers and period.grain in DAYS and self._since_begun <= LEAD:
                self._event_days(told)
            if self._accounts_at is None and told.kind in HELD:
                self._accounts(told, periods)
            if period.grain not in SINGLE_DAY or period.role not in ("main", "said"):
                continue
            if not ties.is_whole(sentence.text):
                self._head = told  # a caption
            if period.rule == SESSION and self._day is not None:
                continue  # a day that is written is meant
            if self._is_recent(period):
                self._news(told)

    def _event_days(self, told: Told) -> None:
        """The days of an event, near the beginning of a text: "over the three days"."""
        first, last, day = told.period.start, told.period.end, self._event
        if first is None or last is None or first == last or self._published is None:
            return
        begun = day is None or first <= (day.period.start or last) <= last
        if told.period.role == "main" and begun and (self._published - last).days in range(RECENT):
            self._day = self._event = told

    def _told(self, period: Period, sentence: Span) -> Told:
        return Told(period, sentence, self._paragraph, self._kind(period, sentence.text))

    def _kind(self, period: Period, sentence: str) -> Kind:
        if period.rule in _ASIDE:
            return "aside"
        first, last = period.start or period.end, period.end
        if self._published is not None and first is not None:
            later = last is not None and last > self._published
            if first > self._published or (later and self._plans(sentence)):
                return "ahead"
        if last is None:
            january = period.rule != "year" or period.text.startswith("今年")
            return "stretch" if period.grain == "year" and january and first else "since"
        if period.start == last and period.grain in DAYS:
            return "day"
        if self._published is not None and (self._published - last).days > _OLD:
            return "old"
        return "moment" if period.start in (None, last) else "stretch"

    def _news(self, told: Told) -> None:
        """The day of the news, of a market, or of the accident or the sentence reported on."""
        self._day = told
        sentence, main = told.sentence.text, told.period.role == "main"
        early = main and self._mishap is None and self._paragraph <= 1
        if early and self._tells(data.MISHAP, sentence):
            self._mishap = told
        if main and self._event is None and self._since_begun <= LEAD:
            self._event = told
        early = main and self._market is None and self._paragraph <= LEAD
        early = early and not self._tells(data.RESULTS, sentence)
        traded = (data.MARKET, data.TRADED)
        if early and (self._trades or any(self._tells(words, sentence) for words in traded)):
            self._market = told

    def _accounts(self, told: Told, beside: Sequence[Period]) -> None:
        """Accounts: "reports its results for the year ended 31 March"."""
        period, sentence = told.period, told.sentence
        far = self._since_begun > (_FAR if self._lead is None else LEAD)
        if far or period.role not in ("main", "report") or period.start is None:
            return
        first, last = (max(0, place - sentence.start) for place in period.at)
        before = sentence.text[max(0, first - _BESIDE) : first].lower()
        # "2025年年度报告" has no other time beside it, and is none of half a year.
        after = sentence.text[last : last + _BESIDE]
        titled = period.rule == "document" and not data.PART.search(after[:4])
        titled = titled and sum(one.role == "main" and one.grain not in DAYS for one in beside) == 1
        announced = self._has(data.ANNOUNCING, before)
        announced = announced and data.ANNOUNCED.match_in(after, self.opened) is not None
        if titled or self._has(data.ACCOUNTS, before) or announced:
            self._subject, self._report, self._accounts_at = period, told, sentence

    def _market_week(self, told: Told) -> None:
        """An auction or a market of the week has the week."""
        period = told.period
        if period.role != "main" or self._paragraph > LEAD:
            return
        if self._market is not None or self._published is None or period.end is None:
            return
        near = abs((self._published - period.end).days) <= RECENT
        if near and self._tells(data.MARKET, told.sentence.text):
            self._market = told

    def _is_recent(self, period: Period, days: int = RECENT) -> bool:
        """Whether a day, or one since when something lasts, is that of news."""
        day = period.start
        if self._published is None or day is None or period.end not in (day, None):
            return False
        return 0 <= (self._published - day).days <= days

    def stated(self, period: Period, sentence: Span) -> None:
        """To be called with each sentence that states a period."""
        if self._accounts_at is not None and sentence == self._accounts_at:
            return  # the day on which they come out is that of nothing else
        if ties.is_of_a_later_column(period, sentence):
            return
        told = self._told(period, sentence)
        if period.rule == SESSION:
            told = self._session(told)
        self._elsewhere.stated(told)
        self._times.add((period.start, period.end))
        if period.role == "main" and period.end is not None and told.kind != "aside":
            self._head = told._replace(period=self._columns) if self._columns else told
        if self._is_effective(period):
            self._order = told
            if self._has(data.PRICE, sentence.text.lower()):
                self._effective = told
        paper = told.kind == "day" and self._has(data.PAPER, sentence.text)
        if (period.role == "main" or told.kind in HELD) and not paper:
            self._last = told
        if told.kind == "ahead":
            self._planned = told
            if period.grain != "year":  # a budget is of its year, which the title names
                return
        self._held(told)
        self._release(told)

    def _held(self, told: Told) -> None:
        """Moments, stretches that have ended, and the one that the first paragraphs tell of."""
        if told.kind == "moment":
            self._moment = told
        if told.kind != "stretch":
            return
        if not self._goes_on(told.period):
            self._ended[""] = self._ended[ties.length_of(told.period)] = told
        if self._lead is None and self._since_begun <= LEAD:
            lower = told.sentence.text.lower()
            if self._has(data.MOVED, lower) or ties.sense(lower, self.opened) != "thing":
                self._lead = told

    def _session(self, told: Told) -> Told:
        """The close of trade: that of the day which is written, unless it was the night before."""
        if is_overnight(told.period):
            return told._replace(kind="day")
        last, day = self._last, self._day
        if last is not None and last.at == self._paragraph and is_overnight(last.period):
            return last
        return told if day is None else day._replace(at=self._paragraph)

    def _goes_on(self, period: Period) -> bool:
        """Whether a period has not ended when a text is published."""
        if period.end is None:
            return True
        return self._published is not None and period.end > self._published

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

    def _asks(self, sentence: str) -> None:
        if sentence is not self._asked_of:
            self._asked_of, self._lower = sentence, sentence.lower()
            self._answers, self._planned_here = {}, None

    def _tells(self, words: Gated, sentence: str) -> bool:
        """Whether the sentence at hand has some words."""
        self._asks(sentence)
        if words not in self._answers:
            self._answers[words] = self._has(words, self._lower)
        return self._answers[words]

    def _plans(self, sentence: str) -> bool:
        """Whether the sentence at hand is a plan."""
        self._asks(sentence)
        if self._planned_here is None:
            self._planned_here = is_plan(self._lower, self.opened)
        return self._planned_here

    def _has(self, words: Gated, lower: str) -> bool:
        """Whether a part of the line in lower case has some words."""
        return words.search_in(lower, self.opened) is not None

    def _since(self, told: Told) -> int:
        return self._paragraph - told.at
