"""Holidays and travel seasons that the press of China counts by: 春节, 国庆, 春运, Golden Week.

Days off are those that the State Council set, and those of Eid that the ministers of Indonesia
did; for other years the usual ones.
"""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Final

from articles.text.times import dates
from articles.text.word_tables import by_word, rows

_TWO_MONTHS: Final = timedelta(days=60)
_ABOUT_TO_BEGIN, _LONG_AGO = 15, 180
_WINTER: Final = 5  # months in which this winter is the one that has just ended
# Days from the first of the lunar year.
_LUNAR: Final = {
    "除夕": -1, "年三十": -1, "元宵": 14, "正月十五": 14,
    **{f"大年初{n}": at for at, n in enumerate("一二三四五六七八九十")},
    **{f"正月初{n}": at for at, n in enumerate("一二三四五六七八九十")},
}  # fmt: skip
LUNAR_DAYS: Final = "|".join(_LUNAR)
HAN: Final = by_word("""
new year: 元旦; spring travel: 春运; summer travel: 暑运 | 暑期 | 暑假; summer films: 暑期档
floods: 汛期; spring: 春节 | 新春; qingming: 清明; may: 五一 | 劳动节; dragon: 端午; autumn: 中秋
national: 国庆 | 十一 | 国庆中秋 | 中秋国庆 | 双节; singles: 双11 | 双十一; twelve: 双12 | 双十二
double ninth: 重阳节 | 重阳; double seventh: 七夕 | 七夕节; eighth of the twelfth: 腊八节 | 腊八
women: 妇女节; trees: 植树节; valentine: 情人节; children: 儿童节; army: 建军节; teachers: 教师节
youth: 青年节; consumers: 消费者权益日; midyear: 6·18 | 618; christmas: 圣诞
""")
LATIN: Final = by_word("""
spring: spring festival | lunar new year | chinese new year | imlek | tahun baru imlek
| festival musim semi
qingming: qingming | qingming festival | tomb-sweeping | tomb-sweeping day
may: may day | labor day | labour day | hari buruh; eid: lebaran | idul fitri | idulfitri
dragon: dragon boat | dragon boat festival | festival perahu naga
autumn: mid-autumn | mid-autumn festival | festival pertengahan musim gugur
national: national day | national day and mid-autumn | national day and mid-autumn festival
| mid-autumn festival and national day | mid-autumn and national day | october | hari nasional
| hari nasional china | hari nasional dan festival pertengahan musim gugur
""")
_RECENT: Final = timedelta(days=14)
# The terms of the solar year: month, and what the day of this century is counted from.
TERMS: Final = {
    "小寒": (1, 5.4055), "大寒": (1, 20.12), "立春": (2, 3.87), "雨水": (2, 18.73),
    "惊蛰": (3, 5.63), "春分": (3, 20.646), "清明": (4, 4.81), "谷雨": (4, 20.1), "立夏": (5, 5.52),
    "小满": (5, 21.04), "芒种": (6, 5.678), "夏至": (6, 21.37), "小暑": (7, 7.108),
    "大暑": (7, 22.83), "立秋": (8, 7.5), "处暑": (8, 23.13), "白露": (9, 7.646),
    "秋分": (9, 23.042), "寒露": (10, 8.318), "霜降": (10, 23.438), "立冬": (11, 7.438),
    "小雪": (11, 22.36), "大雪": (12, 7.18), "冬至": (12, 21.94),
}  # fmt: skip
_TERM_A_YEAR: Final = 0.2422


def _by_year(table: str) -> dict[str, dict[int, date]]:
    """Rows of days by what they are of, and by year."""
    days = ((name, map(date.fromisoformat, " ".join(row).split())) for name, row in rows(table))
    return {name: {day.year: day for day in row} for name, row in days}


# Days of the moon, by what they are the first of or the day of itself: the lunar year; Eid, the day
# of sacrifice and Ramadan, as Indonesia kept them.
_MOON: Final = _by_year("""
lunar: 2010-02-14 2011-02-03 2012-01-23 2013-02-10 2014-01-31 2015-02-19 2016-02-08 2017-01-28
| 2018-02-16 2019-02-05 2020-01-25 2021-02-12 2022-02-01 2023-01-22 2024-02-10 2025-01-29
| 2026-02-17 2027-02-06 2028-01-26 2029-02-13 2030-02-03
eid: 2015-07-17 2016-07-06 2017-06-25 2018-06-15 2019-06-05 2020-05-24 2021-05-13 2022-05-02
| 2023-04-22 2024-04-10 2025-03-31 2026-03-20 2027-03-10 2028-02-27 2029-02-15
sacrifice: 2015-09-24 2016-09-12 2017-09-01 2018-08-22 2019-08-11 2020-07-31 2021-07-20 2022-07-10
| 2023-06-29 2024-06-17 2025-06-06 2026-05-27 2027-05-17 2028-05-05
fast: 2015-06-18 2016-06-06 2017-05-27 2018-05-17 2019-05-06 2020-04-24 2021-04-13 2022-04-03
| 2023-03-23 2024-03-12 2025-03-01 2026-02-19 2027-02-09 2028-01-28
dragon: 2018-06-18 2019-06-07 2020-06-25 2021-06-14 2022-06-03 2023-06-22 2024-06-10 2025-05-31
| 2026-06-19 2027-06-09
autumn: 2018-09-24 2019-09-13 2020-10-01 2021-09-21 2022-09-10 2023-09-29 2024-09-17 2025-10-06
| 2026-09-25 2027-09-15
""")
# Those that nobody has off.
_FEASTS: Final = _by_year("""
double ninth: 2018-10-17 2019-10-07 2020-10-25 2021-10-14 2022-10-04 2023-10-23 2024-10-11
| 2025-10-29 2026-10-18 2027-10-08
double seventh: 2018-08-17 2019-08-07 2020-08-25 2021-08-14 2022-08-04 2023-08-22 2024-08-10
| 2025-08-29 2026-08-19 2027-08-08
eighth of the twelfth: 2019-01-13 2020-01-02 2021-01-20 2022-01-10 2023-12-30 2024-01-18
| 2025-01-07 2026-01-26 2027-01-15
""")
# Days off, first and last: of a festival, by year.
_DAYS_OFF: Final = {
    name: {int(year): days for year, _, days in (one.partition(" ") for one in row)}
    for name, row in rows("""
spring: 2020 01-24 02-02 | 2024 02-10 02-17 | 2025 01-28 02-04 | 2026 02-15 02-23
qingming: 2018 04-05 04-07 | 2019 04-05 04-07 | 2020 04-04 04-06 | 2021 04-03 04-05
| 2022 04-03 04-05 | 2023 04-05 04-05 | 2024 04-04 04-06 | 2025 04-04 04-06 | 2026 04-04 04-06
may: 2018 04-29 05-01 | 2019 05-01 05-04 | 2022 04-30 05-04 | 2023 04-29 05-03
dragon: 2018 06-16 06-18 | 2019 06-07 06-09 | 2020 06-25 06-27 | 2021 06-12 06-14 | 2022 06-03 06-05
| 2023 06-22 06-24 | 2024 06-08 06-10 | 2025 05-31 06-02 | 2026 06-19 06-21
autumn: 2018 09-22 09-24 | 2019 09-13 09-15 | 2020 10-01 10-08 | 2021 09-19 09-21 | 2022 09-10 09-12
| 2023 09-29 10-06 | 2024 09-15 09-17 | 2025 10-01 10-08 | 2026 09-25 09-27
national: 2012 09-30 10-07 | 2017 10-01 10-08 | 2020 10-01 10-08 | 2023 09-29 10-06
| 2025 10-01 10-08
eid: 2022 04-29 05-06 | 2023 04-19 04-25 | 2024 04-08 04-15 | 2025 03-31 04-07 | 2026 03-20 03-24
""")
}
# Where a year has no row: the usual days, or the day.
_USUAL: Final = {
    "may": "05-01 05-05", "national": "10-01 10-07", "summer travel": "07-01 08-31",
    "summer films": "06-01 08-31", "floods": "06-01 09-30", "singles": "11-11",
    "new year": "01-01", "twelve": "12-12", "women": "03-08", "trees": "03-12",
    "valentine": "02-14", "children": "06-01", "army": "08-01", "teachers": "09-10",
    "youth": "05-04", "consumers": "03-15", "midyear": "06-18", "christmas": "12-25",
}  # fmt: skip
_BEFORE_NEW_YEAR: Final = timedelta(days=15)
_TRAVEL: Final = timedelta(days=39)  # forty days in all
# Days that a time may lie before.
POINTS: Final = by_word("""
sacrifice: iduladha | idul adha | hari raya kurban | eid al-adha
fast: ramadan | ramadhan; christmas: christmas | natal
eid: lebaran | idul fitri | idulfitri | eid
lunar: imlek | tahun baru imlek | lunar new year | the lunar new year | chinese new year
| the spring festival | spring festival
lantern: the lantern festival; national: national day | china's national day | hari nasional
| hari nasional china; may: may day | labour day | labor day; new year: new year | the new year
dragon: the dragon boat festival | dragon boat festival; qingming: qingming | tomb-sweeping day
autumn: mid-autumn | the mid-autumn festival | mid-autumn festival
""")
# Days of their own, without a holiday around them.
FIXED: Final = by_word("""
12-24: christmas eve | malam natal; 12-25: christmas day | hari natal; 12-26: boxing day
12-31: new year's eve | malam tahun baru; 01-01: new year's day; 11-11: singles' day | singles day
02-14: valentine's day; 05-01: hari buruh; 08-17: hari kemerdekaan; 11-10: hari pahlawan
""")


def _on(year: int, day: str) -> date:
    return date.fromisoformat(f"{year}-{day}")


def fixed(name: str, year: int) -> date:
    return _on(year, FIXED[name])


def _of_new_year(year: int, behind: int) -> date | None:
    """The day so many days behind the first of the lunar year."""
    first = _MOON["lunar"].get(year)
    return None if first is None else first + timedelta(behind)


def lunar_day(name: str, published: date) -> date | None:
    """The day of that name within two months of the publication."""
    for year in (published.year, published.year + 1):
        day = _of_new_year(year, _LUNAR[name])
        if day is not None and abs(day - published) <= _TWO_MONTHS:
            return day
    return None


def point(name: str, year: int) -> date | None:
    """The day of a festival in a year."""
    if name == "lantern":
        return _of_new_year(year, _LUNAR["元宵"])
    if name == "qingming":
        return term("清明", year)
    return _on(year, _USUAL[name].split()[0]) if name in _USUAL else _MOON[name].get(year)


def just_over(published: date, length: int = 0) -> dates.Span | None:
    """The days of the holiday that ended last, if it was within the last two weeks, or within two
    months where it was known to be of this many days."""
    for name in _DAYS_OFF:
        days = in_year(name, published.year)
        if days is None or (length and days[1] - days[0] != timedelta(length - 1)):
            continue
        if timedelta(0) <= published - days[1] <= (_TWO_MONTHS if length else _RECENT):
            return days
    return None


def in_year(name: str, year: int) -> dates.Span | None:
    """The days of a festival in a year."""
    row = _DAYS_OFF.get(name, {}).get(year) or _USUAL.get(name)
    feast = _FEASTS.get(name, {}).get(year)
    if feast is not None:
        return feast, feast
    if row is not None:
        days = row.split()
        return _on(year, days[0]), _on(year, days[-1])
    if name == "fast":
        first, eid = _MOON["fast"].get(year), _MOON["eid"].get(year)
        return (first, eid - dates.ONE_DAY) if first and eid else None
    lunar = _MOON["lunar"].get(year)
    if lunar is not None and name == "spring":
        return lunar - dates.ONE_DAY, lunar + 5 * dates.ONE_DAY
    if lunar is not None and name == "spring travel":
        first = lunar - _BEFORE_NEW_YEAR
        return first, first + _TRAVEL
    return None


def near(name: str, published: date, *, ahead: bool = False) -> dates.Span | None:
    """The festival of that name last begun, or with `ahead` the next that has not ended."""
    years: Iterable[int] = (0, 1) if ahead else (0, -1)
    for shift in years:
        days = in_year(name, published.year + shift)
        if days is not None and (days[1] >= published if ahead else days[0] <= published):
            return days
    return None


def day_of(name: str, days: dates.Span) -> dates.Span:
    """The day of a festival itself: 国庆节当天; the days off where it is not known."""
    year = days[1].year
    if name in ("national", "may"):
        day: date | None = _on(year, _USUAL[name].split()[0])
    elif name == "qingming":
        day = term("清明", year)
    else:
        day = _MOON.get("lunar" if name == "spring" else name, {}).get(year)
    return days if day is None else (day, day)


def term(name: str, year: int) -> date:
    """The day of a term of the solar year."""
    month, base = TERMS[name]
    since = year - 2000
    leaps = (since - 1 if month < 3 else since) // 4
    return date(year, month, int(since * _TERM_A_YEAR + base) - leaps)


def is_next(name: str, published: date) -> bool:
    """Whether a festival is about to begin and the last one was long ago."""
    coming, last = near(name, published, ahead=True), near(name, published)
    if coming is None or published > coming[0]:
        return False
    soon = (coming[0] - published).days <= _ABOUT_TO_BEGIN
    return soon and (last is None or (published - last[1]).days > _LONG_AGO)


def cold_season(word: str, published: date) -> dates.Span | None:
    """Seasons by name: a winter and the season of heating end in the year after."""
    year = published.year
    if "暖" in word or "热" in word:
        # 上个采暖季 has ended; 今年供暖季 is the one that begins in the year.
        begins = year - int(
            word[0] in "上去"
            or ((word[0] in "本采供取" or word[:2] == "今冬") and published.month <= _WINTER)
        )
        begins += int(word[0] == "明")
        begins -= int(word[0] == "上" and published.month <= 3)
        begins += int(word[0] == "下" and published >= date(year, 11, 15))
        return date(begins, 11, 15), date(begins + 1, 3, 15)
    if word in ("去冬今春", "今冬明春"):
        year -= int(word[0] == "去")
        return date(year, 11, 1), date(year + 1, 3, 31)
    season = dates.season(None, next(name for name in "春夏秋冬" if name in word))
    if "冬" in word and published.month <= _WINTER:
        year -= 1
    year -= int(word[0] == "去" and not ("冬" in word and published.month <= _WINTER))
    return dates.span(season, year)
