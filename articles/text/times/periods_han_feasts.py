"""Festivals, seasons and the days of events in Chinese: 春节假期, 除夕至初六, 采暖季, 8天."""

import re
from datetime import date
from typing import Final

from articles.text.times import dates, festivals
from articles.text.times.atoms import EVENT, Atom
from articles.text.times.counts import count_of

# 国庆假期预计
_COMING: Final = re.compile("[^，。；]{0,8}?，?[^，。；]{0,8}?(?:预计|将|拟|有望|临近)")


def festival(match: re.Match[str], year: int | None, published: date | None) -> Atom | None:
    """春节假期, 今年春运, 国庆中秋假期: the last one, unless the words look ahead."""
    start, end = match.span()
    name = festivals.HAN[re.sub("[、和]", "", match.group("fest_n"))]
    if year is None and not _is_a_time(match):
        return None
    if year is not None:
        days = festivals.in_year(name, year)
    elif published is None:
        days = None
    else:
        before, after = match.string[max(0, start - 8) : start], match.string[end : end + 16]
        ahead = bool(re.search("即将|临近|迎接|将至", before) or _COMING.match(after))
        ahead = ahead or festivals.is_next(name, published)
        days = festivals.near(name, published, ahead=ahead)
    if days is None:
        return Atom(start, end, "festival", grain="vague")
    first = count_of(match.group("fest_d")) or int(bool(match.group("fest_1")))
    first *= 7 if match.group("fest_u") == "周" else 1
    days = festivals.day_of(name, days) if _ON_THE_DAY.search(match.group()) else days
    if first:  # 假期前三天
        days = (days[0], min(days[1], days[0] + (first - 1) * dates.ONE_DAY))
    return Atom(start, end, "festival", days=days, grain="days")


def _is_a_time(match: re.Match[str]) -> bool:
    """Whether a festival without a year is one: 春运40天, but not 春运 alone, which is a subject;
    国庆， where a clause begins."""
    start, end = match.span()
    if match.group("fest")[-2:] in ("春运", "暑运", "暑期", "汛期"):
        behind = match.string[end : end + 6]
        over = match.string.endswith(("过去的", "整个"), 0, start)
        return over or re.match(r"的?\d+天|.{0,4}(?:以来|至今)", behind) is not None
    named = match.string[match.end("fest_n") : end + 1].strip('”"节，(')
    if _NEAR_IT.search(match.string, start - 6, start):
        return True
    return named != "" or _OPENS_CLAUSE.search(match.string, start - 1, start) is not None


_OPENS_CLAUSE: Final = re.compile("(?:^|[，。；：、\\s在])$")
_NEAR_IT: Final = re.compile("(?:到来|来临|过去|结束)的$")  # 即将到来的元旦
_ON_THE_DAY: Final = re.compile("当[天日]$")


def solar_term(match: re.Match[str], year: int | None, published: date | None) -> Atom | None:
    """立冬以来, 明年白露前, 冬至当天."""
    counted = year or (published.year if published else None)
    if counted is None:
        return None
    on = festivals.term(match.group("term").removesuffix("节气"), counted)
    stretch = dates.one_day(year, on.month, on.day)
    return Atom(*match.span(), "day", stretch, grain="day")


def season(match: re.Match[str], published: date | None) -> Atom:
    """去冬今春, 今冬供暖季, 2024—2025学年."""
    start, end = match.span()
    if published is None:
        return Atom(start, end, "relative", grain="vague")
    word = match.group()
    if match.group("cold_y") or match.group("school_y"):
        first = int(match.group("cold_y") or match.group("school_y"))
        days = date(first, 11, 15), date(first + 1, 3, 15)
        if match.group("school_y") and "学" not in word:
            return Atom(start, end, "season", grain="vague")
        if match.group("school_y"):
            days = date(first, 9, 1), date(first + 1, 8, 31)
        return Atom(start, end, "season", days=days, grain="days")
    return Atom(start, end, "season", days=festivals.cold_season(word, published), grain="days")


def lunar(match: re.Match[str], published: date | None) -> Atom:
    """大年初一, 除夕至初六, 初一到初五."""
    first = match.group("lunar_n") or "大年" + match.group("lunar_1")
    if published is None:
        return Atom(*match.span(), "relative", grain="vague")
    feast, to = festivals.lunar_day(first, published), match.group("lunar_to")
    last = festivals.lunar_day("大年" + to, published) if to else feast
    days = (feast, last) if feast and last and feast <= last else None
    return Atom(*match.span(), "range" if to else "day", days=days, grain="days" if to else "day")


def event(match: re.Match[str], published: date | None) -> Atom:
    """8天, 头两天, 展会期间, 长假里: of what the text told of, or of the holiday just over."""
    first, part = (
        match.group("event_f") or match.group("event_d"),
        match.group("event_e") or match.group("event_1") or "",
    )
    count = -1 if part else -count_of(first) if first else count_of(match.group("event_n"))
    over = festivals.just_over(published) if published is not None else None
    # Only a holiday, or all of its days, says itself what it is of.
    known = over if count > 0 or match.group("event_off") else None
    edge = "end" if part.startswith("最") else ""
    return Atom(*match.span(), EVENT, None, known, "event", edge, told=True, count=count)
