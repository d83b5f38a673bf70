"""Which times of a line its figures are of, where one makes room for another: the day of a report
for the time reported on, the first of two for the one that a sentence ends at or turns to.
"""

import re
from dataclasses import replace
from datetime import date
from itertools import pairwise
from typing import Final

from articles.text.times import period_reports as reports
from articles.text.times.atoms import DAYS, SINGLE_DAY, Atom
from articles.text.times.period import Period
from articles.text.times.period_contrast import is_listed, is_so_far, turns_to
from articles.text.times.period_within import has_days, is_day_of_it, is_held_then, is_of_the_most

# 明年的赛事定于4月19日举行: a day of the year that is named for it
_SO_FAR_HAN: Final = re.compile("(?=[^，。；、]*[\u4e00-\u9fff])[^，。；、\\d]{1,14}")
# "Tahun ini pekan raya digelar 38 hari, dari 13 Mei sampai 19 Juni"
_SO_FAR: Final = re.compile(
    _SO_FAR_HAN.pattern + r"|[^.,:;]{0,80}(?:, |,? \(|,? (?:yakni|yaitu|tepatnya|namely),? )"
)


def without_those_aside(
    plain: str, found: list[tuple[Atom, Period]], opened: int, today: date | None
) -> list[Period]:
    """The periods; the day on which a report came out makes room for the time it reports on, and
    the time that a change is counted from for the one that it ended at."""
    periods = [
        replace(period, role="report")
        if (
            period.role == "main"
            and (
                reports.is_of_a_paper(plain, atom, opened)
                or reports.is_of_a_poll(plain, atom, opened)
            )
        )
        or (place and is_day_of_it(plain, found[place - 1][1], period))
        else period
        for place, (atom, period) in enumerate(found)
    ]
    for place, (first, second) in enumerate(pairwise(found)):
        (atom, period), (other, later) = first, second
        said = period.role == "said" and later.rule == "document"
        if said and reports.is_reported(plain, atom, other):
            periods[place] = replace(period, role="report")  # 8月25日晚间披露半年报
        if period.role != "main":
            continue
        room = later.role == "main" and _gives_way(plain, first, second, opened)
        if room or (later.role == "main" and _is_outdone(plain, first, second, today)):
            periods[place] = replace(period, rule="attribute")
            continue
        if later.role == "main" and (
            reports.is_put_in(plain, atom, other)
            or is_held_then(plain, period, later)
            or (period.grain in SINGLE_DAY and reports.is_named_by(plain, other))
        ):
            periods[place + 1] = replace(later, rule="attribute")
        if period.grain not in SINGLE_DAY:
            dated = later.role == "main" and (later.end or later.start) is not None
            since = period.end is None
            if since and later.start is not None:
                continue
            if dated and reports.yields(plain, atom, since, other, opened):
                periods[place] = replace(period, role="base" if since else "report")
            continue
        for other, later in found[place + 1 : place + 4]:
            apart = later.role != "main" or later.grain in DAYS
            if apart or reports.is_named_by(plain, other):
                continue
            reported = reports.is_reported(plain, atom, other)
            if reported or reports.is_issued(plain, atom, opened):
                periods[place] = replace(period, role="report")
            break
    return periods


def _gives_way(
    plain: str, first: tuple[Atom, Period], second: tuple[Atom, Period], opened: int
) -> bool:
    """Whether the time that follows another is that of the figures."""
    (atom, period), (other, later) = first, second
    if is_held_then(plain, period, later):
        return False
    return (
        reports.leads_up(plain, atom, period.end, other, later.end, opened)
        or _narrows(plain, period, later)
        or _sums_up(plain, period, later)
        or _is_as_of(plain, period, later)
        or (_is_before(period, later) and reports.goes_on_to(plain, atom, other, opened))
    )


def _is_outdone(
    plain: str, first: tuple[Atom, Period], second: tuple[Atom, Period], today: date | None
) -> bool:
    """Whether what a sentence tells of another time stands against that of the first."""
    (atom, period), (other, later) = first, second
    if period.start is None or period.end is None or (later.end or later.start) is None:
        return False
    days = (period.start, period.end)
    if (
        later.end is not None
        and later.start in (None, later.end, period.start)
        and is_so_far(plain, atom, days, other, later.end, today)
    ):
        return True
    last = later.end or today or later.start
    if last is None:
        return False
    stretch = (later.start or last, last)
    return is_listed(plain, atom, days, other, stretch, today) or turns_to(
        plain, atom, days, other, stretch, today
    )


# "Hari ini sudah 12 ribu paket dibagikan sejak 3 Maret": the day up to which is counted
_UP_TO_NOW: Final = re.compile(r"(?:(?:hingga|sampai|per) )?(?:hari ini|sekarang|saat ini)$")
_ONE_CLAUSE: Final = re.compile(r"(?:[^.;!?]|[.]\d){0,120}")


def _sums_up(plain: str, period: Period, later: Period) -> bool:
    """Whether a later time tells since when is counted what there is today."""
    if later.end is not None or later.start is None or period.end is None:
        return False
    if later.start >= period.end or not plain.startswith("sejak ", later.at[0]):
        return False
    today = _UP_TO_NOW.search(plain, period.at[0], period.at[1])
    return today is not None and bool(_ONE_CLAUSE.fullmatch(plain, period.at[1], later.at[0]))


def _is_before(period: Period, later: Period) -> bool:
    first, last = period.end or period.start, later.end or later.start
    return first is not None and last is not None and first < last


def _is_as_of(plain: str, period: Period, later: Period) -> bool:
    """9月5日，按旧口径，截至今年6月末: of two clauses the day of the state that is told."""
    if period.grain not in SINGLE_DAY or later.start is not None or later.end is None:
        return False
    stated = plain.startswith("截至", later.at[0]) and "，" in plain[period.at[1] : later.at[0]]
    return stated and period.start is not None and later.end < period.start


def _narrows(plain: str, period: Period, later: Period) -> bool:
    """Whether a later time of the same clause says more closely when in a year something is."""
    if period.grain != "year" or later.grain not in DAYS or not has_days(period, later):
        return False
    if is_of_the_most(plain, period, later):
        return True
    so_far = _SO_FAR if later.rule == "range" else _SO_FAR_HAN
    return (
        period.end is not None and so_far.fullmatch(plain, period.core[1], later.at[0]) is not None
    )
