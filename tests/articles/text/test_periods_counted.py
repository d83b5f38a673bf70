"""Times counted from the day of publication, weeks, decades, joined ends. All sentences are invented."""

from datetime import date

import pytest

from articles.text.periods import read_periods

PUBLISHED = date(2024, 5, 14)  # a Tuesday

TIMES = [
    # weeks, and days of them
    ("zh-hans", "该厂上星期三复产。", "2024-05-08", "2024-05-08"),
    ("zh-hans", "上上周成交300套。", "2024-04-29", "2024-05-05"),
    ("zh-hans", "车展下下个周末开幕。", "2024-06-01", "2024-06-02"),
    ("zh-hans", "产线下下个月投产。", "2024-07-01", "2024-07-31"),
    ("zh-hans", "会议将于后天召开。", "2024-05-16", "2024-05-16"),
    ("zh-hans", "大前天，气温骤降。", "2024-05-11", "2024-05-11"),
    ("zh-hans", "5月第二个星期日为开放日。", "2024-05-12", "2024-05-12"),
    ("zh-hans", "4月的最后一个星期一开工。", "2024-04-29", "2024-04-29"),
    # years of two digits, decades
    ("zh-hans", "08年投产的老厂搬迁。", "2008-01-01", "2008-12-31"),
    ("zh-hans", "零九年投产的老厂搬迁。", "2009-01-01", "2009-12-31"),
    ("zh-hans", "19世纪90年代的老站修复。", "1890-01-01", "1899-12-31"),
    ("zh-hans", "二十世纪八十年代建厂。", "1980-01-01", "1989-12-31"),
    ("zh-hans", "本世纪20年代成形。", "2020-01-01", "2029-12-31"),
    # two ends
    ("zh-hans", "2019年与2023年间，产量翻番。", "2019-01-01", "2023-12-31"),
    ("zh-hans", "上周五到5月20日停工检修。", "2024-05-10", "2024-05-20"),
]


@pytest.mark.parametrize(("language", "text", "start", "end"), TIMES)
def test_time_is_read_whole(language, text, start, end):
    periods = read_periods(text, language=language, published=PUBLISHED)

    assert [(str(one.start), str(one.end)) for one in periods] == [(start, end)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh-hans", "孩子后天的努力更重要。"),
        ("zh-hans", "然后天津港恢复作业。"),
        ("zh-hans", "下周边道路改造。"),
        ("zh-hans", "编号08年检合格。"),
    ],
)
def test_what_only_looks_like_such_a_time_is_none(language, text):
    assert not read_periods(text, language=language, published=PUBLISHED)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh-hans", "2019年与2023年间接融资之比"),
        ("zh-hans", "2019年和2023年的产量"),
    ],
)
def test_two_times_that_nothing_joins_stay_two(language, text):
    assert len(read_periods(text, language=language, published=PUBLISHED)) == 2
