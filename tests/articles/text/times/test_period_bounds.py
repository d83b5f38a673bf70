"""Ranges and days that cannot be, times that count from what was told, and ends left open.

All sentences are invented; 22 May 2024 is a Wednesday.
"""

from datetime import date

import pytest

from articles.text.times.periods import read_periods

PUBLISHED = date(2024, 5, 22)


def spans(text, language, published=PUBLISHED):
    """The periods that have a day, "first last"; "-" for an end left open."""
    return [
        f"{p.start or '-'} {p.end or '-'}"
        for p in read_periods(text, language=language, published=published)
        if p.start or p.end
    ]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        # two ends of one stretch
        ("en", "It ran from January to today.", ["2024-01-01 2024-05-22"]),
        ("en", "It runs from May 2023 to July.", ["2023-05-01 2023-07-31"]),
        ("en", "It rose from November 2022 to February.", ["2022-11-01 2023-02-28"]),
        ("en", "It shrank from March 2023 to early May 2023.", ["2023-03-01 2023-05-10"]),
        ("en", "It rose from 2021 to May 2023.", ["2021-01-01 2023-05-31"]),
        # no stretch: the ends are of two kinds, too far apart or the wrong way round
        ("en", "It ran from Q1 to May 2023.", ["2024-01-01 -", "- 2023-05-31"]),
        ("en", "It moved from May 2023 to 2021.", ["2023-05-01 -", "- 2021-12-31"]),
        ("en", "It ran from today to 3 May 2024.", ["2024-05-22 -", "- 2024-05-03"]),
        ("en", "It ran from 1860 to 2023.", ["1860-01-01 -", "- 2023-12-31"]),
        ("en", "It ran from 1880 to 2023.", ["1880-01-01 2023-12-31"]),
        # an end that says no time
        ("en", "It ran from 2021 to recent weeks.", ["2021-01-01 -"]),
        ("en", "It was shut from yesterday to recent weeks.", ["2024-05-21 -"]),
        ("en", "It was shut from that day to today.", ["- 2024-05-22"]),
        ("en", "It is shut from 30 February to tomorrow.", ["- 2024-05-23"]),
        # one expression in two languages is one period
        ("en", "Revenue (Q1 2023年第一季度) rose.", ["2023-01-01 2023-03-31"]),
        ("zh-hans", "营收（2023年第一季度 Q1 2023）增长。", ["2023-01-01 2023-03-31"] * 2),
        # middles
        ("en", "It opened in the middle of May 2023.", ["2023-05-11 2023-05-20"]),
        ("en", "It opened in the middle of the first quarter of 2023.", ["2023-02-14 2023-02-14"]),
        ("en", "Trade is down by a third since the winter.", ["2023-12-01 -"]),
        ("en", "Trade is down by a third since the autumn.", ["2023-09-01 -"]),
        ("en", "It hired 14 since the start of its financial year in March.", ["2024-03-01 -"]),
        ("en", "By Eid it had sold 300 goats.", ["- 2024-04-10"]),
        ("en", "By Eid it will have sold 300 goats.", ["- 2025-03-31"]),
        # seasons to come and gone, a day from which a rate applies
        ("en", "The 412 men will leave in the autumn.", ["2024-09-01 2024-11-30"]),
        ("en", "The 412 men left in the autumn.", ["2023-09-01 2023-11-30"]),
        ("en", "A 9% rate applies as of 1 July 2024.", ["2024-07-01 -"]),
        ("en", "The rate was 9% as of 1 May 2024.", ["- 2024-05-01"]),
        ("en", "In the first four days of May it fell.", ["2024-05-01 2024-05-04"]),
        # days of a month
        ("en", "Talks ended on the 31st of last month.", []),
        ("en", "Talks end on the 30th of next month.", ["2024-06-30 2024-06-30"]),
        ("en", "The fair is on Friday the 14th.", ["2024-06-14 2024-06-14"]),
        ("en", "The fair is on Friday the 12th.", ["2024-04-12 2024-04-12"]),
        ("en", "The fair is on Friday the 30th.", []),
        ("en", "The fair is on Friday the 32nd.", []),
        ("id", "Harga naik (22/5).", ["2024-05-22 2024-05-22"]),
        ("zh-hans", "5月第五个星期日为开放日。", []),
        # from the day of publication
        ("en", "The line opens two years from now.", ["2026-01-01 2026-12-31"]),
        ("en", "The line opens the coming Friday.", ["2024-05-24 2024-05-24"]),
        ("en", "The line opens the weekend after next.", ["2024-06-08 2024-06-09"]),
        ("en", "It closed two quarters ago.", ["2023-10-01 2023-12-31"]),
        ("en", "Sales rose this summer.", ["2024-06-01 2024-08-31"]),
        # years
        ("en", "Sales rose in 2013-06.", ["2013-06-01 2013-06-30"]),
        ("en", "Sales rose in 2015 May, it said.", ["2015-05-01 2015-05-31"]),
        ("en", "Of those built in 2015 may we say more?", ["2015-01-01 2015-12-31"]),
        ("en", "In the fiscal year to December 2022 it rose.", ["2022-01-01 2022-12-31"]),
        ("en", "It made losses in the fiscal year.", []),
        ("en", "The 5 may be closed.", []),
        ("en", "The 5 May fair is closed.", ["2024-05-05 2024-05-05"]),
        ("zh-hans", "上世纪20年代，这里是盐田。", ["1920-01-01 1929-12-31"]),
        ("zh-hans", "1980年代，这里是盐田。", ["1980-01-01 1989-12-31"]),
        ("zh-hans", "一季度末，库存下降。", ["2024-03-31 2024-03-31"]),
        ("zh-hans", "一季度，年底前的库存下降。", ["2024-01-01 2024-03-31", "- 2024-12-31"]),
        # the edges of a month, a week, a quarter about the publication
        ("en", "It opened at the end of last month.", ["2024-04-30 2024-04-30"]),
        ("en", "It will open by the end of next week.", ["- 2024-06-02"]),
        ("en", "It opened early last month.", ["2024-04-01 2024-04-10"]),
        ("en", "At the end of talks last month it opened.", ["2024-04-01 2024-04-30"]),
        ("id", "Pabrik dibuka pada awal bulan ini.", ["2024-05-01 2024-05-10"]),
        ("id", "Pabrik dibuka pada akhir pekan lalu.", ["2024-05-18 2024-05-19"]),
        ("id", "Pabrik dibuka pada akhir kuartal lalu.", ["2024-03-31 2024-03-31"]),
        ("en", "Sales fell in the week ending Friday.", ["2024-05-11 2024-05-17"]),
        ("zh-hans", "上季末，库存下降。", ["2024-03-31 2024-03-31"]),
        ("zh-hans", "上季度初步核算，库存下降。", ["2024-01-01 2024-03-31"]),
        ("zh-hans", "本月初步统计，库存下降。", ["2024-05-01 2024-05-31"]),
        ("zh-hans", "上季节，库存下降。", []),
        ("zh-hans", "本月底前投产。", ["- 2024-05-31"]),
        (
            "zh-hans",
            "2023年3月5日开工，当月底投产。",
            ["2023-03-05 2023-03-05", "2023-03-31 2023-03-31"],
        ),
        ("zh-hans", "上月中旬，库存下降。", ["2024-04-11 2024-04-20"]),
        ("zh-hans", "本月上旬，库存下降。", ["2024-05-01 2024-05-10"]),
        ("zh-hans", "下个月下旬投产。", ["2024-06-21 2024-06-30"]),
        ("zh-hans", "预计28—3日有雨。", ["2024-05-28 2024-06-03"]),
        ("zh-hans", "31日停工。", ["2024-05-31 2024-05-31"]),
        ("zh-hans", "上年12月，产量下降。", ["2023-12-01 2023-12-31"]),
    ],
)
def test_ends_of_a_stretch(language, text, expected):
    assert spans(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "It opened on 9 May 2023. That day 40 came.", ["2023-05-09 2023-05-09"] * 2),
        ("en", "That day 40 came.", []),
        (
            "en",
            "In March 2023 output rose. In the previous month it had fallen.",
            ["2023-03-01 2023-03-31", "2023-02-01 2023-02-28"],
        ),
        (
            "en",
            "In Q1 2023 output rose, after a fall in the previous quarter.",
            ["2023-01-01 2023-03-31", "2022-10-01 2022-12-31"],
        ),
        ("en", "In the previous month output fell.", ["2024-04-01 2024-04-30"]),
        (
            "zh-hans",
            "2023年3月5日开工，当天有雨，当月投产。",
            ["2023-03-05 2023-03-05", "2023-03-05 2023-03-05", "2023-03-01 2023-03-31"],
        ),
        (
            "zh-hans",
            "2023年3月产量上升，当月销量下降，当月20日停工。",
            ["2023-03-01 2023-03-31", "2023-03-01 2023-03-31", "2023-03-20 2023-03-20"],
        ),
        (
            "zh-hans",
            "2023年2月5日开工，当季投产。",
            ["2023-02-05 2023-02-05", "2023-01-01 2023-03-31"],
        ),
        (
            "zh-hans",
            "2023年产量上升，当月销量下降。",
            ["2023-01-01 2023-12-31", "2024-05-01 2024-05-31"],
        ),
        (
            "id",
            "Pada Februari laba naik. Pada periode yang sama tahun lalu, laba turun.",
            ["2024-02-01 2024-02-29", "2023-02-01 2023-02-28"],
        ),
        (
            "id",
            "Pada Februari laba naik dari periode yang sama tahun lalu.",
            ["2024-02-01 2024-02-29", "2023-01-01 2023-12-31"],
        ),
        (
            "id",
            "Pada 2021 laba naik. Setahun kemudian laba turun.",
            ["2021-01-01 2021-12-31", "2022-01-01 2022-12-31"],
        ),
        (
            "id",
            "Laba naik pada April. Dalam empat bulan, laba turun, dan dalam lima bulan, tidak.",
            ["2024-04-01 2024-04-30", "2024-01-01 2024-04-30"],
        ),
        ("zh-hans", "当季产量增长。", ["2024-04-01 2024-06-30"]),
        ("zh-hans", "当月产量增长。", ["2024-05-01 2024-05-31"]),
        ("zh-hans", "当年产量增长。", []),
    ],
)
def test_times_that_count_from_one_told_before(language, text, expected):
    assert spans(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Profit rose in the fiscal year ended June.", []),
        ("en", "Profit rose in the fiscal year ended June 2023.", ["2022-07-01 2023-06-30"]),
        ("en", "It opens next week on Monday.", []),
        ("en", "It opens on Friday the 14th.", []),
        ("en", "Stocks fell in the week to 10 May.", []),
        ("en", "Stocks fell in the week to 10 May 2023.", ["2023-05-04 2023-05-10"]),
        ("en", "In the previous month output fell.", []),
        ("en", "It ran from 5 May to 8 May.", []),
    ],
)
def test_without_a_day_of_publication_only_what_has_its_year_is_placed(language, text, expected):
    assert spans(text, language, None) == expected
