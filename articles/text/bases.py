"""What a figure is compared with: a year, the same period a year before, the period before."""

import re
from dataclasses import dataclass
from datetime import date
from typing import Final

from articles.text.cues import clause_before, sentence_before
from articles.text.periods import Period


@dataclass(frozen=True, slots=True)
class Base:
    """What a number is compared with, or the earlier time that a level belongs to.

    kind: year (or another stretch with days), yoy, previous, period (named but without days).
    """

    text: str
    start: date | None
    end: date | None
    kind: str


_YOY: Final = re.compile(
    r"同比|(?<![a-z])(?:year-on-year|year on year|year-over-year|year over year|yoy|y/y|y-o-y|"
    r"from a year (?:earlier|ago|before)|than a year (?:earlier|ago|before)|on the year|annually|"
    r"secara tahunan|tahun ke tahun|\(yoy\)|year to year)(?![a-z])"
)
_PREVIOUS: Final = re.compile(
    r"环比|(?<![a-z])(?:month-on-month|month on month|quarter-on-quarter|quarter on quarter|"
    r"mom|qoq|m-o-m|q-o-q|"
    r"from the previous (?:month|quarter)|from a (?:month|quarter) earlier|secara bulanan|"
    r"secara kuartalan|"
    r"month to month|mtm|qtq|bulan sebelumnya|kuartal sebelumnya|triwulan sebelumnya)(?![a-z])"
)
_EACH_YEAR: Final = re.compile(
    r"年均|(?<![a-z])(?:a year|per year|annual|annually|per tahun|tahunan|setahun)(?![a-z])"
)
_LEFT_OF_LEVEL: Final = re.compile(
    r"(?<![a-z])(?:compared (?:with|to)|versus|against|from|dari(?: awalnya)?|"
    r"dibanding(?:kan)?(?: dengan)?|padahal|"
    r"semula|tadinya|awalnya|sebelumnya|up from|down from|than)(?: (?:sekitar|about|just|only|"
    r"the|hanya|masih|rp|us))*"
    r"[ ]?$|[从由比较]$"
)
# Between an amount and the time it belongs to.
_BESIDE: Final = re.compile(
    r" (?:(?:in|pada|di|during|for|as of|per|tahun|bulan|the|akhir|awal|end of|at|late|early|"
    r"booked|recorded) )*"
)
_RIGHT_WINDOW: Final = 60
_LEFT_WINDOW: Final = 110


_NOTED: Final = re.compile(
    r" ?\(((?:yoy|y/y|qtq|qoq|q/q|mtm|mom|m/m|year-on-year|month-to-month))\)"
)


def growth_base(line: str, start: int, end: int, times: list[Period], language: str) -> Base | None:
    """The base of a change, a multiple or a comparison that spans start to end."""
    behind = _clause_after(line, end, language)
    clause = clause_before(line, start, language) + line[start:end]
    noted = _NOTED.match(line, end)
    if noted is not None:
        kind = "yoy" if _YOY.search(noted.group()) else "previous"
        return Base(noted.group(1), None, None, kind)
    named = _named(line, start, end, times, language)
    if named is not None:
        return named
    yoy = _YOY.search(clause) or _YOY.search(behind)
    if yoy is not None:
        return Base(yoy.group(), None, None, "yoy")
    previous = _PREVIOUS.search(clause) or _PREVIOUS.search(behind)
    if previous is not None:
        return Base(previous.group(), None, None, "previous")
    return None


def _clause_after(line: str, end: int, language: str) -> str:
    window = line[end : end + _RIGHT_WINDOW]
    stop = re.search("[。；，！？;\n]" if language == "zh-hans" else r"[;!?\n]|[.,](?= |$)", window)
    return window[: stop.start()] if stop else window


def _named(line: str, start: int, end: int, times: list[Period], language: str) -> Base | None:
    behind_end = end + len(_clause_after(line, end, language)) + 1
    sentence = start - len(sentence_before(line, start, language, _LEFT_WINDOW))
    annual = _EACH_YEAR.search(line[max(0, start - 12) : end + 12])
    right = [time for time in times if end - 1 <= time.core[0] < behind_end]
    if right and right[0].start is not None and _LIKE.fullmatch(line[end : right[0].core[0]]):
        return _of(right[0])
    for time in right:
        if time.role == "base":
            return _of(time)
        if time.start is not None and not annual and _opens(time):
            return _of(time)
    for time in reversed([one for one in times if sentence <= one.core[1] and one.core[0] < start]):
        if time.role == "base":
            return _of(time)
    return None


# "four times that of 2018", "three times as many as in the same months of 2022"
_LIKE: Final = re.compile(
    r"(?=.*(?:that|those|as|than|from|dari|dibanding))"
    r" ?(?:(?:that|those|the|as|many|much|high|large|big|in|of|from|level|levels|figure|amount|"
    r"number|dari|dibanding|dibandingkan|tahun|posisi|pada|nilai|jumlah|than|larger|higher|same|"
    r"months|period|its|lipat) )+"
)


def _opens(time: Period) -> bool:
    """ "sejak 2022", "2013 hingga 2024": the change is counted from the first year."""
    if time.start is None:
        return False
    since = time.end is None
    years = time.end is not None and time.end.year - time.start.year >= 1
    return since or years


def _of(time: Period) -> Base:
    start, end = time.start, time.end
    if time.end is not None and time.start is not None and time.end.year > time.start.year:
        end = date(time.start.year, 12, 31)
    kind = "year" if start is not None or end is not None else "period"
    return Base(time.text, start, end, kind)


def level_base(line: str, start: int, end: int, times: list[Period], language: str) -> Base | None:
    """The earlier time that a level belongs to: "42 yuan in January 2023" beside a later price."""
    for time in times:
        if time.core[1] <= start and _JOINED.fullmatch(line[time.core[1] : start]):
            return _of(time) if time.role == "base" else None
    clause = clause_before(line, start, language, 60)
    if language == "zh-hans":
        return _han_level_base(line, start, clause, times)
    earlier = _YEAR_EARLIER.match(line, end)
    if earlier is not None:
        return Base(earlier.group().strip(), None, None, "yoy")
    left_behind = _LEFT_OF_LEVEL.search(clause) or "padahal" in clause
    for time in times:
        if time.start is None:
            continue
        behind = line[end : time.core[0]] if time.core[0] >= end else "."
        if _BESIDE.fullmatch(behind) and (left_behind or time.role == "base"):
            return _of(time)
        ahead = line[time.core[1] : start] if time.core[1] <= start else "."
        if left_behind and len(ahead) <= 12 and not _MOVED_ON.search(ahead):
            return _of(time)
    return None


_YEAR_EARLIER: Final = re.compile(r" (?:a|one) year (?:earlier|ago|before)(?![a-z])")
# 2021年的1.2万元, 去年同期的约320亿元
_JOINED: Final = re.compile("年?(?:同期)?的?(?:约|近|超过?|逾|不足)?")
_MOVED_ON: Final = re.compile(r"menjadi|(?<![a-z])to |[;.]")
_FROM_HAN: Final = re.compile("[从由](?:每[^，]{1,4})?$")


def _han_level_base(line: str, start: int, clause: str, times: list[Period]) -> Base | None:
    sentence = start - len(sentence_before(line, start, "zh-hans", _LEFT_WINDOW))
    left_behind = _FROM_HAN.search(clause) is not None
    for time in times:
        if time.role != "base" or time.core[0] >= start:
            continue
        between = line[time.core[1] : start]
        last_year = between.startswith("同期") and not re.search("[至到为，]", between)
        if last_year or (left_behind and sentence <= time.core[0]):
            return _of(time)
    return None
