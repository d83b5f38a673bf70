"""Which time a sentence is of, as Chinese agencies and dailies print it every day."""

from datetime import date

import pytest

from tests.articles.text.times.stated import days

# A Friday.
PUBLISHED = date(2025, 11, 14)


def _days(language, text):
    """The days of the last fact of a text."""
    return days(language, text, PUBLISHED, place=-1)


@pytest.mark.parametrize(
    ("days", "text"),
    [
        ("2025-01-01..2025-12-31", "该厂今年产量约为去年全年的两倍，达到6.2万辆。"),
        ("2025-01-01..2025-12-31", "今年一个月的销量是去年的两倍，共有4200台。"),
        ("2025-01-01..2025-06-30", "上半年销量已达去年全年的八成，共3.1万台。"),
        ("-", "2019年的3倍，即420万吨。"),
    ],
)
def test_a_year_set_beside_another_is_not_multiplied(days, text):
    assert _days("zh-hans", text) == days


@pytest.mark.parametrize(
    ("days", "text"),
    [
        ("-", "申报时间为每年3月1日至4月30日，最高补助80万元。"),
        ("-", "每年3月1日，农户领取补贴300元。"),
        ("2025-01-01..2025-12-31", "园区每年7月至9月举办夜游，今年已接待12万人次。"),
        ("2025-07-01..2025-09-30", "今年7月至9月，园区接待12万人次。"),
        ("-", "市政府印发《低空经济行动方案（2025—2027年）》，提出12项任务。"),
        ("..2027-12-31", "根据《氢能行动计划（2025—2027年）》，到2027年建成加氢站60座。"),
        ("2021-01-01..2025-12-31", "2021—2025年，全市新增绿地300公顷。"),
        ("2020-01-01..2025-12-31", "《2020—2025年就业状况》显示，新增就业30万人。"),
        # the day of a report without a figure
        ("2025-10-28..2025-10-28", "某电池企业10月28日晚间披露三季报。"),
        ("2025-07-01..2025-09-30", "某电池企业10月28日披露三季报，营收3.2亿元。"),
        # what is to come
        ("2026-02-02..", "春运自2月2日开始，为期40天，预计发送旅客1.1亿人次。"),
        ("2026-04-01..", "自4月1日起，机场将新开航线12条。"),
        ("2025-03-01..", "自3月1日起，该市新增公交线路12条。"),
        ("2025-08-01..", "自8月起，已有300家企业报名，预计年底达500家。"),
        # the second of a year is no record
        ("2025-01-01..", "这是该行今年以来第二次降息，累计下调50个基点。"),
        ("-", "该股创今年以来新高，报42元。"),
        ("2025-01-01..2025-11-14", "今年截至目前，全市新增公园42个。"),
    ],
)
def test_chinese(days, text):
    assert _days("zh-hans", text) == days
