"""What the context of a text remembers of its periods, and what a sentence that states none looks
like: a row, a result, one that goes back to another; and the part that it asks for of a period."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Final, Literal, NamedTuple

from articles.text.amounts.quantities import Quantity
from articles.text.kind_data import BULLETS
from articles.text.kinds import continues, is_plan, is_row, names_a_subject
from articles.text.spans import Span
from articles.text.times import dates
from articles.text.times import period_context_data as data
from articles.text.times.period import Period
from articles.text.word_tables import by_word

# A stretch that is over (or goes on since January), a moment, one day, history, since another
# year, what lies ahead, what is only said of a thing.
Kind = Literal["stretch", "moment", "day", "old", "since", "ahead", "aside"]
# What came about, or what something is; "" where neither is told.
Sense = Literal["account", "thing", ""]
LONGEST_ROW: Final = 90
_QUOTES: Final = ('"', "”")
_STOPS: Final = (".", "。", "!", "！", "?", "？")
_CLOSERS: Final = ("'", "’", "）", ")")
_GROWTH: Final = frozenset(("growth", "multiple"))
_HAN: Final = re.compile("[\u4e00-\u9fff]")
# "带钢　3230元/吨　持平": cells with wide gaps between them, one of which begins with a figure.
_GAPPED: Final = re.compile("[^\u3000\t]+(?:[\u3000\t]+[^\u3000\t，。]{1,24}){2,}")
_CELL: Final = re.compile(r"[\u3000\t][-+−]?\d")
_LENGTHS: Final = (("week", 10), ("month", 31), ("quarter", 92), ("half", 184), ("year", 366))
_LENGTH_WORDS: Final = by_word("""
week: week | pekan | minggu | 周; quarter: quarter | kuartal | triwulan | 季度
half: half | semester; month: month | bulan | 月; year: year | tahun | 年
""")
_MONTHS: Final = (
    ("three", "quarter"), ("tiga", "quarter"), ("six", "half"), ("enam", "half"),
    ("twelve", "year"), ("12", "year"), ("dua belas", "year"), (" 6", "half"), (" 3", "quarter"),
)  # fmt: skip
_BETWEEN: Final = re.compile(r"\s*[|\t\u3000]\s*| / |; ")
_COLUMNS: Final = 3  # cells up to the one with a time: a label, another column, and its own
_UNIT: Final = re.compile("unit|satuan|单位|计量")
_LETTER: Final = re.compile("[a-z]")


class Tied(NamedTuple):
    """The period that holds for a sentence, the sentence that states it, and what ties them."""

    period: Period
    sentence: Span
    tie: str


class Told(NamedTuple):
    """A period, the sentence that states it, in which paragraph, and its kind."""

    period: Period
    sentence: Span
    at: int
    kind: Kind


def length_of(period: Period) -> str:
    """A week, a month, a quarter, a half or a year, whichever a period is about as long as."""
    if period.start is None or period.end is None:
        return ""
    days = (period.end - period.start).days + 1
    return next((name for name, most in _LENGTHS if days <= most), "")


def length_asked(lower: str, opened: int) -> str | None:
    """The length that "in the same twelve months", 同一周 or "over the same period" asks for: ""
    where any will do; None where a sentence does not go back so."""
    found = data.THE_SAME.search_in(lower, opened)
    if found is None:
        return None
    words = found.group()
    count = next((size for number, size in _MONTHS if number in words), "")
    named = next((size for word, size in _LENGTH_WORDS.items() if word in words), "")
    return count if count and ("month" in words or "bulan" in words) else named


def looks_back(quantities: Sequence[Quantity], period: Period) -> bool:
    """Whether figures are compared with an older time than that before a period."""
    since = (period.end or date.max).year - 1
    bases = [q.base for q in quantities if q.base is not None]
    return any((b.end or b.start or date.max).year < since for b in bases)


def latest_column(periods: Sequence[Period], sentence: str) -> Period | None:
    """The last of the times that the columns of a table are headed with: its rows are of it."""
    if is_whole(sentence):
        return None
    columns = [p for p in periods if p.role in ("main", "base") and p.end is not None]
    if len(columns) < 2 or len({p.grain for p in columns}) != 1 or len(sentence) > LONGEST_ROW:
        return None
    return max(columns, key=lambda period: period.end or date.min)


def is_of_a_later_column(period: Period, sentence: Span) -> bool:
    """Whether a time heads the last of several columns of figures, behind others that name none:
    "City / monthly / yearly / Jan-Oct". The first ones are of the time above the table."""
    if is_whole(sentence.text) or len(sentence.text) > LONGEST_ROW:
        return False
    cells = _BETWEEN.split(sentence.text[: period.at[0] - sentence.start])
    if len(cells) < _COLUMNS or _UNIT.match(cells[1].strip().lower()):
        return False
    return _BETWEEN.search(sentence.text, period.at[1] - sentence.start) is None


def whole(period: Period, lower: str, opened: int) -> Period:
    """ "At the end of the third quarter it was 26.8 percent. Take-up in the quarter": all of it."""
    if period.start and period.end and data.AT_ITS_END.search_in(lower, opened):
        return replace(period, start=period.end)
    named = data.IN_THE_EN.search_in(lower, opened)
    if named is not None and period.end is not None and period.start in (None, period.end):
        start, end = dates.unit_of(period.end, 0, named.group(1))
        if end == period.end:
            return replace(period, start=start, end=end)
    return period


def grows(quantities: Sequence[Quantity]) -> bool:
    return not _GROWTH.isdisjoint([quantity.role for quantity in quantities])


def is_whole(sentence: str) -> bool:
    """Whether a sentence ends as one: captions and headings do not."""
    ended = sentence.rstrip()
    last = ended[-1:]
    return last in _QUOTES or last in _STOPS or (last in _CLOSERS and ended[-2:-1] in _STOPS)


def is_a_row(sentence: str) -> bool:
    if is_row(sentence):
        return True
    if len(sentence) > LONGEST_ROW:
        return False
    if ("\u3000" in sentence or "\t" in sentence) and not is_whole(sentence):
        return _GAPPED.fullmatch(sentence) is not None and _CELL.search(sentence) is not None
    # Hardly any sentence has a label, or ends as a row does: most are not tried.
    ended = sentence[-1].isdecimal() or sentence[-1] in data.ROW_ENDS
    labelled = ":" in sentence or "：" in sentence
    return (ended or labelled) and data.ROW.fullmatch(sentence.lower()) is not None


def goes_back(sentence: str, lower: str, opened: int) -> bool:
    """Whether a sentence, also given in lower case, in a line of these gates, goes on with the one
    before it, or is a point of its list."""
    if continues(sentence) or sentence[0] in BULLETS or data.REFERRING.match_in(lower, opened):
        return True
    named = data.AT_THE_TIME.search_in(lower, opened) or data.IN_THE_EN.search_in(lower, opened)
    return named is not None


def is_han(text: str) -> bool:
    return not text.isascii() and _HAN.search(text) is not None


def is_always(lower: str, opened: int) -> bool:
    """Whether a Chinese sentence tells what holds at any time."""
    if data.ALWAYS.search_in(lower, opened):
        return True
    turns = data.TURNS.match_in(lower, opened) is not None
    turns = turns or (lower[0] in "“「" and is_han(lower))
    return turns and data.COMPARED.search_in(lower, opened) is None


def sense(lower: str, opened: int, always: bool | None = None) -> Sense:
    """Whether a sentence tells what came about, or how things are, by its words or tenses."""
    always = is_always(lower, opened) if always is None else always
    if always or data.THING.search_in(lower, opened):
        return "thing"
    if _LETTER.search(lower) and data.TOLD_PAST.search(f" {lower}"):
        return "account"
    if data.STATE.search(f" {lower}"):
        return "thing"
    told = data.ACCOUNT.search_in(lower, opened) or data.MOVED.search_in(lower, opened)
    return "account" if told or names_a_subject(lower, opened) else ""


def is_a_thing(lower: str, quantities: Sequence[Quantity], opened: int) -> bool:
    """Whether a sentence tells first how large something is that did not change: "Its trams can
    each hold 300 people"."""
    if quantities[0].role != "level" or grows(quantities):
        return False
    return sense(lower, opened) == "thing" and data.COMPARED.search_in(lower, opened) is None


def is_deed(lower: str, opened: int) -> bool:
    """Whether a sentence tells of a deed, and of no sum up to a moment."""
    deed = data.DEED.search_in(lower, opened) is not None
    return deed and data.SUMMED.search(lower) is None


def is_result(sentence: str, quantities: Sequence[Quantity]) -> bool:
    """Whether a sentence that also speaks of plans gives a result first: "sales rose 8%, beating
    the forecast"."""
    at = sentence.find(quantities[0].text)
    stop = data.CLAUSE_ENDS.search(sentence, at + len(quantities[0].text)) if at >= 0 else None
    return stop is not None and not is_plan(sentence[: stop.start()].lower())
