"""What a change is compared with: a year, the same period a year before, the period before."""

import re
from dataclasses import dataclass
from datetime import date
from typing import Final

from articles.text.amounts.cues import clause_before, sentence_start
from articles.text.gated import Gated
from articles.text.times.period import Period


@dataclass(frozen=True, slots=True)
class Base:
    """What a number is compared with, or the earlier time that a level belongs to.

    kind: year (or another stretch with days), yoy, previous, period (named but without days).
    """

    text: str
    start: date | None
    end: date | None
    kind: str


_YOY: Final = Gated(
    r"同比|(?<![a-z])(?:year-on-year|year on year|year-over-year|year over year|yoy|y/y|y-o-y|"
    r"from a year (?:earlier|ago|before)|than a year (?:earlier|ago|before)|on the year|annually|"
    r"on a yearly basis|on an annual basis|secara tahunan|"
    r"tahun ke tahun|\(yoy\)|year to year)(?![a-z])"
)
_PREVIOUS: Final = Gated(
    r"环比|(?<![a-z])(?:month-on-month|month on month|quarter-on-quarter|quarter on quarter|mom|"
    r"qoq|m-o-m|q-o-q|from the previous (?:month|quarter)|from a (?:month|quarter) earlier|"
    r"on a monthly basis|on a quarterly basis|"
    r"secara bulanan|secara kuartalan|month to month|mtm|qtq|bulan sebelumnya|kuartal sebelumnya|"
    r"triwulan sebelumnya)(?![a-z])"
)
_EACH_YEAR: Final = re.compile(
    r"年均|(?<![a-z])(?:a year|per year|annual|annually|per tahun|tahunan|setahun)(?![a-z])"
)
_A_YEAR: Final = 366
_RIGHT_WINDOW: Final = 90
LEFT_WINDOW: Final = 110
_NOTED: Final = re.compile(
    r" \(?(yoy|y/y|y-o-y|y-on-y|qtq|qoq|q/q|q-to-q|mtm|mom|m/m|m-to-m|year-on-year|month-to-month|"
    r"secara (?:tahunan|bulanan|kuartalan|triwulanan))(?![a-z])"
)


def growth_base(line: str, start: int, end: int, times: list[Period], language: str) -> Base | None:
    """The base of a change, a multiple or a comparison that spans start to end."""
    if language == "zh-hans" and (stated := _stated(line, start)) is not None:
        return stated
    behind = _clause_after(line, end, language)
    noted = _NOTED.match(line, end) if line[end : end + 1] == " " else None
    named = _named(line, start, end, end + len(behind) + 1, times, language) if times else None
    if noted is not None and (named is None or "(" in noted.group()):
        kind = "yoy" if noted.group(1).startswith(("y", "secara tahunan")) else "previous"
        return Base(noted.group(1), None, None, kind)
    if named is not None:
        return named
    for kind, words in (("yoy", _YOY), ("previous", _PREVIOUS)):
        if words.stands_in(line):
            clause = clause_before(line, start, language) + line[start:end]
            found = words.pattern.search(clause) or words.pattern.search(behind)
            if found is not None:
                return Base(found.group(), None, None, kind)
    return None


def carried(base: Base, gap: str, *, points: bool) -> Base | None:
    """The base of the change before, but for 涨幅比上月回落0.2个百分点；其中食品价格上涨2.1%."""
    return None if points and base.kind != "yoy" and "；" in gap else base


# 较年初下降23%，同比增长48%: what the change is said to be, though its sentence named a time.
_STATED: Final = re.compile(
    "(同比|环比)(?:[^，。；\\d年月周季旬日期天]{0,6}|由[^，。；\\d]转[^，。；\\d]，)\\Z"
)


def _stated(line: str, start: int) -> Base | None:
    before = line[max(0, start - 8) : start]
    found = _STATED.search(before) if "比" in before else None
    if found is None:
        return None
    word = found.group(1)
    return Base(word, None, None, "yoy" if word == "同比" else "previous")


def _clause_after(line: str, end: int, language: str) -> str:
    window = line[end : end + _RIGHT_WINDOW]
    stop = _CLAUSE_ENDS[language == "zh-hans"].search(window)
    return window[: stop.start()] if stop else window


_CLAUSE_ENDS: Final = (re.compile(r"[;!?\n.,](?:(?<![.,])|(?= |$))"), re.compile("[。；，！？;\n]"))


def _named(
    line: str, start: int, end: int, behind_end: int, times: list[Period], language: str
) -> Base | None:
    for time in times:  # 约为去年全年的三倍
        if time.role == "base" and start < time.core[0] and time.core[1] < end:
            return _of_growth(time)
    right = [time for time in times if end - 1 <= time.core[0] < behind_end]
    dated = right and right[0].start is not None and not _holds_from(right[0])
    if dated and _LIKE.fullmatch(line[end : right[0].core[0]]):
        return _of_growth(right[0])
    for time in right:
        if time.role == "base":
            return _of_growth(time)
        if opens(time) and not _is_annual(line, start, end):
            return _of_growth(time)
    sentence = sentence_start(line, start, language, LEFT_WINDOW)
    left = [one for one in times if sentence <= one.core[1] and one.core[0] < start]
    for time in reversed(left):
        if time.role == "base" and not _is_of_a_rate(line, time, start, language):
            return _of_growth(time)
        if _since_years(time) and time.core[1] <= start and not _is_annual(line, start, end):
            return _of_growth(time)
    last = left[-1] if left else None
    if last is not None and last.role == "main" and last.grain == "year" and last.end is not None:
        return base_of(last) if _UP_TO_NOW.fullmatch(line, last.core[1], start) else None
    return None


# 下降15.8%，降幅比1—9月份收窄1.3个百分点；销售额3亿元，下降20.9%: how the rate moved.
_OF_A_RATE: Final = re.compile("(?:[增降涨跌]幅|增速)(?:[比较]|相比|相较)?\\Z")


def _is_of_a_rate(line: str, time: Period, start: int, language: str) -> bool:
    if language != "zh-hans" or line.find("；", time.core[1], start) < 0:
        return False
    return _OF_A_RATE.search(line, max(0, time.at[0] - 4), time.core[0]) is not None


# "In 2019 it cost 38 yuan; it has since halved", 2019年每公斤38元，如今已降了一半: from then to now
_UP_TO_NOW: Final = re.compile(
    r"[^.;]*\d[^.;]*[,;](?: [a-z]+){0,4} (?:now|since|today|kini|sekarang|sudah|telah|saat ini)"
    r"(?: [a-z]+){0,3} |[^。]*\d[^。]*[，；](?:如今|目前|现在|眼下|到现在|现已)[^，。；\d]{0,6}"
)


def _is_annual(line: str, start: int, end: int) -> bool:
    return _EACH_YEAR.search(line, start - 24, end + 12) is not None


def _since_years(time: Period) -> bool:
    """ "Since 2013, output has risen 140%", 2013年至2023年: counted from the first year."""
    return time.role == "main" and time.grain in ("year", "years") and opens(time)


# "four times that of 2018", "three times as many as in the same months of 2022"
_LIKE: Final = re.compile(
    r"(?=.*(?:that|those|as|than|from|dari|dibanding))"
    r" ?(?:(?:that|those|the|as|many|much|high|large|big|in|of|from|level|levels|figure|amount|"
    r"number|dari|dibanding|dibandingkan|tahun|posisi|pada|nilai|jumlah|than|larger|higher|same|"
    r"months|period|its|lipat) )+"
)


def opens(time: Period) -> bool:
    """ "sejak 2022", "2013 hingga 2024": the change is counted from the first year."""
    if time.start is None:
        return False
    since = time.end is None and time.rule != "year_edge" and not _holds_from(time)
    # Not "in the year to March", of which a rise tells
    years = time.end is not None and time.end.year - time.start.year >= 1
    return since or (years and time.end is not None and (time.end - time.start).days > _A_YEAR)


# "Wages will rise 5 percent from 1 January", 明年起上调5%: from when it holds
_HOLDS_FROM: Final = re.compile(
    "(?i:from|starting|beginning|effective|mulai|berlaku|per|as of) |.*起$"
)


def _holds_from(time: Period) -> bool:
    if time.role != "main" or time.end is not None or _HOLDS_FROM.match(time.text) is None:
        return False
    return time.grain != "year" or not time.text.lower().startswith("from ")  # "tripled from 2014"


_ONE_YEAR: Final = re.compile("(?:a|one|se|1) ?(?:year|tahun)")


def _of_growth(time: Period) -> Base:
    """The base of a change: "a year earlier" is the same part of the year before."""
    if time.rule == "years_ago" and _ONE_YEAR.search(time.text.lower()):
        return Base(time.text, None, None, "yoy")
    return base_of(time)


def base_of(time: Period) -> Base:
    """A time as what a figure is compared with."""
    start, end = time.start, time.end
    if time.end is not None and time.start is not None and time.end.year > time.start.year:
        end = date(time.start.year, 12, 31)
    kind = "year" if start is not None or end is not None else "period"
    return Base(time.text, start, end, kind)
