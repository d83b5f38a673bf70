"""The period of one expression of time: its days, its role among the words around, and whether it
is open.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from articles.text.times import dates
from articles.text.times import period_data as data
from articles.text.times.atoms import (
    EVENT,
    MONTHS_SO_FAR,
    SINGLE_DAY,
    Atom,
    has_year,
    last_letters,
    word_before,
)
from articles.text.times.period import Period, PeriodAlternative
from articles.text.times.period_ahead import (
    edged,
    has_ended,
    is_ahead,
    is_cumulative,
    open_ended,
    so_far,
)
from articles.text.times.period_around import Around, around
from articles.text.times.period_roles import TOLD_OF, role_of
from articles.text.times.period_things import CONTRACT, is_bare_year, is_no_year, thing_rule
from articles.text.times.period_told import Told, opened_again, same_before
from articles.text.times.period_weekdays import is_coming

# 近30天，搜索量上涨2.6倍；5月1日至5日…: a figure of its own
_TOLD_APART: Final = re.compile("[^；。\\d]{0,80}\\d[^；。]{0,80}；")
_YEAR_SIGNS: Final = frozenset("（(至到比较与从自在于同-")
type _Open = tuple[date | None, date | None]
type _Spans = Sequence[dates.Span]


def period_of(
    text: str, plain: str, atom: Atom, published: date | None, told: Told, opened: int
) -> Period | None:
    """The period of an expression in a line that opens these gates."""
    if is_no_year(plain, atom, opened):
        return _weak(text, atom)
    word = word_before(plain, atom.start)
    if atom.weak and not _is_led(plain, atom.start, word):
        if not is_bare_year(text, plain, atom):
            return _weak(text, atom)
        atom = replace(atom, rule="bare_year")
    elif atom.rule != "range" and (rule := thing_rule(plain, atom, word, opened)) != atom.rule:
        atom = replace(atom, rule=rule)
    words = around(plain, atom, opened)
    if published is None and words.corresponding:
        atom = same_before(plain, atom, told)
    role = "said" if atom.rule == CONTRACT else role_of(plain, atom, words, word, opened)
    if role == "base" and (again := opened_again(plain, words, atom, told)):
        atom, role = again, "main"
    if atom.rule == "rolling" and role == "main" and not _TOLD_APART.match(plain, atom.end):
        role = "vague"  # another time in the sentence says more
    if role == "main":
        atom = _of_next_week(plain, atom, words.kind, published)
    days, others = _days(plain, atom, published, told, words)
    days = so_far(plain, atom, days, published)
    if days is None:
        if atom.rule in (EVENT, MONTHS_SO_FAR) or has_year(atom):
            return None  # "selama enam bulan": how long something lasts
        role = "weak" if atom.weak else role if role == "base" else "vague"
        return _made(text, atom, words, (None, None), atom.rule, role)
    ahead = published is not None and days[0] > published
    rule, role, kind = _then(plain, atom, role, words, ahead=ahead)
    open_days = _open(plain, atom, days, words, kind, closed=role == "base", ahead=ahead)
    return _made(text, atom, words, open_days, rule, role, others)


def _made(
    text: str, atom: Atom, words: Around, days: _Open, rule: str, role: str, others: _Spans = ()
) -> Period:
    span = (words.start, words.end)
    alternatives = tuple([PeriodAlternative(*one, reason="day_or_month_first") for one in others])
    return Period(
        *days, text[slice(*span)], span, rule, alternatives, role, atom.grain,
        (atom.start, atom.end), words.corresponding,
    )  # fmt: skip


def _open(
    plain: str,
    atom: Atom,
    days: dates.Span,
    words: Around,
    kind: str,
    *,
    closed: bool,
    ahead: bool,
) -> _Open:
    """The days, of which the words of a kind around them leave the beginning or the end open."""
    if closed or (atom.rule == "attribute" and words.kind != "since"):
        return days
    first, last = open_ended(atom, days, kind, words.tail)
    gone = not ahead and first is None and last is not None
    if gone and last is not None and is_cumulative(plain, atom, words.kind):
        first = last.replace(month=1, day=1)
    return first, last


def _is_led(plain: str, at: int, word: str) -> bool:
    """Whether a word or a sign before an offset makes four digits a year."""
    if last_letters(word) in data.YEAR_LEADS or plain[at - 1 : at] in _YEAR_SIGNS:
        return True
    return plain.endswith("kira-kira ", 0, at)


def _then(plain: str, atom: Atom, role: str, words: Around, *, ahead: bool) -> tuple[str, str, str]:
    """The rule, the role and the kind of a time whose days are known. Of one to come nothing was
    founded (计划明年开园的植物园), nor left behind ("cut to 4% from 6% on 1 April", "a levy of 12
    yuan from the start of 2026"); what will open, or is to be signed, then is no matter of the
    past; and as of it is from it: "A 9% rate applies as of 1 July 2026"."""
    if not ahead:
        return atom.rule, "said" if role == TOLD_OF else role, words.kind
    rule, kind = atom.grain if atom.rule == "founded" else atom.rule, words.kind
    compared = words.corresponding or kind == "base" or words.tail == "compared"
    begins = kind == "since" or atom.grain in SINGLE_DAY
    if role == TOLD_OF or (role == "base" and begins and not compared):
        role = "main"
    return rule, role, "since" if kind == "asof" and plain[words.start].isascii() else kind


def _of_next_week(plain: str, atom: Atom, kind: str, published: date | None) -> Atom:
    """A day of the week as the next of that name where it is to come, unless it is today."""
    days = atom.days
    if atom.rule != "weekday" or days is None or published is None or days[0] == published:
        return atom
    if not is_coming(plain, atom, kind):
        return atom
    return replace(atom, days=(days[0] + 7 * dates.ONE_DAY, days[1] + 7 * dates.ONE_DAY))


def _weak(text: str, atom: Atom) -> Period:
    span = (atom.start, atom.end)
    return Period(None, None, text[slice(*span)], span, atom.rule, (), "weak", atom.grain, span)


def _days(
    plain: str, atom: Atom, published: date | None, told: Told, words: Around
) -> tuple[dates.Span | None, list[dates.Span]]:
    known = published or told.counted_from()
    if atom.days is not None:
        return edged(atom, atom.days, known, words), []
    if atom.stretch is None:
        return None, []
    if atom.rule == "year_edge" and known is not None:
        year = told.any_year if published is None and told.any_year is not None else known.year
        ended = published is not None and has_ended(plain, atom, words, published)
        if told.year is not None and told.lines_since == 0 and plain[atom.end - 1] == "末":
            ended, year = False, min(year, told.year)  # 2023年产量460万吨。年末存栏31万头
        here = dates.whole_year(year - int(ended))
        here_days = dates.span(here, year - int(ended)) or (known, known)
        return edged(atom, here_days, known, words), []
    if atom.stretch.year is not None:
        ahead = False
    else:
        ahead = is_ahead(plain, atom, words, published or told.known, dated=published is not None)
        ahead = ahead or told.comes_with(atom.stretch, published)
        ahead = ahead or _has_begun(atom, words, published)
    days = dates.place(atom.stretch, known, ahead=ahead)
    if ahead and days is not None and published is not None and days[0] > published:
        told.coming = days[0]
    others = [found for one in atom.others if (found := dates.place(one, known)) is not None]
    return (edged(atom, days, known, words) if days else None), others


def _has_begun(atom: Atom, words: Around, published: date | None) -> bool:
    """下半年起 in July: since the half or the quarter that goes on."""
    if published is None or atom.stretch is None or atom.grain not in ("half", "quarter"):
        return False
    here = dates.span(atom.stretch, published.year)
    since = words.kind == "since" or words.tail == "since"
    return since and here is not None and here[0] <= published <= here[1]
