"""Bases of the rows of a table: what the years of its head compare.

"Model Q3 2024 Q3 2023 Change": the second figure of a row belongs to 2023, and the change is one
from 2023. "Change over 2023 (%)": so is every change.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Final

from articles.text.amounts.bases import Base

if TYPE_CHECKING:
    from articles.text.amounts.figures import Quantity

_LONGEST: Final = 160
_YEAR: Final = re.compile(
    r"(?<![\d.,])((?:19|20)\d\d)(?![\d.,]\d|\d)|(?<=[mqhy])'?(\d\d)(?![\d.,%])"
)
_OTHER_DIGITS: Final = re.compile(r"(?<![\dqhm])\d{2,}")
_CHANGE: Final = re.compile(
    r"(?<![a-z])(?:change|chg|growth|increase|yoy|y/y|perubahan|pertumbuhan|kenaikan|naik)(?![a-z])|"
    "增长|增幅|增速|同比|涨跌|变动|变化|增减"
)
_FROM: Final = re.compile(
    r"(?<![a-z])(?:over|from|on|than|vs\.?|against|dari|dibanding|dibandingkan|terhadap) "
    r"(?:the )?(?:tahun )?((?:19|20)\d\d)(?!\d)|[比较]((?:19|20)\d\d)年?"
)
_THIS: Final = re.compile(
    r"本期|本报告期|报告期|本年|(?<![a-z])(?:this (?:year|period)|current)(?![a-z])"
)
_LAST: Final = re.compile(
    r"上年|上期|去年|同期(?!增)|(?<![a-z])(?:last year|a year (?:ago|earlier))(?![a-z])"
)
_SAME_TIME: Final = re.compile(r"同比|(?<![a-z])(?:yoy|y/y|y-o-y|year[- ]on[- ]year)(?![a-z])")


@dataclass(frozen=True, slots=True)
class DatedHead:
    """The years of the columns of figures, in their order, and what changes are counted from."""

    years: tuple[int, ...]
    change: Base | None


def dated_head(plain: str, reported: int | None = None) -> DatedHead | None:
    """What the years of a head of a table compare; None where the line is no such head. `reported`
    is the year that the text told of last: "this period" is of it, 上年同期 of the one before."""
    if not 0 < len(plain) <= _LONGEST or plain[-1] in ".。!?;；":
        return None
    written = _FROM.search(plain)
    changes = _CHANGE.search(plain) is not None
    if written is not None:
        year = int(written.group(1) or written.group(2))
        return DatedHead((), _of_year(year)) if changes else None
    if reported is not None and _THIS.search(plain) and _LAST.search(plain):
        return DatedHead((reported, reported - 1), _of_year(reported - 1) if changes else None)
    years = tuple(int(full or "20" + short) for full, short in _YEAR.findall(plain))
    if changes and _SAME_TIME.search(plain) and len(set(years)) < _TWO:
        return DatedHead((), Base("yoy", None, None, "yoy"))
    if len(set(years)) < _TWO or _OTHER_DIGITS.search(_YEAR.sub(" ", plain)):
        return None
    earlier = sorted(set(years))[-2]
    return DatedHead(years, _of_year(earlier) if changes else None)


_TWO: Final = 2


def _of_year(year: int) -> Base:
    return Base(str(year), date(year, 1, 1), date(year, 12, 31), "year")


def goes_on(plain: str) -> bool:
    """Whether a line may be a row of the table above it."""
    return len(plain) <= _LONGEST and not plain.endswith((".", "。", "！", "？", "!", "?"))


def with_bases(quantities: list["Quantity"], head: DatedHead) -> Iterator["Quantity"]:
    """The figures of a row with the years of their columns, where it has one for each."""
    if len(quantities) < _TWO:
        yield from quantities
        return
    figures = [one for one in quantities if one.role not in ("growth", "multiple")]
    dated = len(figures) == len(head.years)
    latest = max(head.years, default=0)
    years = iter(head.years)
    for one in quantities:
        if one.base is not None:
            yield one
        elif one.role in ("growth", "multiple"):
            yield replace(one, base=head.change)
        else:
            year = next(years) if dated else latest
            yield replace(one, base=_of_year(year)) if year < latest else one
