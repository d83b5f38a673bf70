"""What figures are compared with, and the earlier time a level belongs to. Invented sentences."""

from datetime import date

import pytest

from articles.text.amounts.quantities import read_quantities

PUBLISHED = date(2024, 5, 22)


def bases(text, language):
    """The kind, or the first year, of the base of each quantity."""
    found = [q.base for q in read_quantities(text, language=language, published=PUBLISHED)]
    return [base and (base.start.year if base.start else base.kind) for base in found]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "It raised £312m, down from £508m a year earlier.", [None, 2023]),
        ("en", "It spent $40 million, compared with $38 million a year ago.", [None, 2023]),
        ("en", "Losses fell to 3.8% in Q4 2023 from 6.1% in Q4 2022.", [None, 2022]),
        ("en", "The gap was $12bn in 2022, and will rise to $15bn in 2023.", [2022, None]),
        ("en", "Between 2018 and 2023 exports rose from 19 to 41 tonnes.", [2018, None]),
        ("en", "It moved 8 million tonnes, against 6 million tonnes in 2019.", [None, 2019]),
        ("en", "It cost 4 yuan, down from the 9 yuan recorded in 2020.", [None, 2020]),
        ("en", "It sold 5 million tonnes in 2023.", [None]),
        ("en", "April's sales were the highest since March 2021, at 42 tonnes.", [None]),
        ("en", "The share rose from 30% in 2019 to 45% in 2023.", [2019, None]),
        ("en", "The port has 98 berths; in 2015 it had 61 berths.", [None, 2015]),
        ("en", "The port has 98 berths and in 2015 bought 61 cranes.", [None, None]),
        ("en", "There were 41 firms in 2008; today there are 390 firms.", [2008, None]),
        ("zh-hans", "里程达1800公里，而2012年只有120公里。", [None, 2012]),
        ("zh-hans", "记者从8日召开的发布会上获悉，产值36亿元，增长27%。", [None, None]),
        ("zh-hans", "记者从今天上午在雄安举行的论坛上获悉，营收同比增长9%。", ["yoy"]),
        ("zh-hans", "从全市“十四五”成就发布会上了解到，港区吞吐量增长9%。", [None]),
        ("zh-hans", "产量从2020年的27万吨增至36万吨，增长三成。", [2020, None, 2020]),
        ("zh-hans", "空置率升至14.3%，2021年底仅9.6%。", [None, 2021]),
        ("zh-hans", "全县有8个镇，2015年建成道路120公里。", [None, None]),
        ("en", "In 2023 sales were 9 tonnes; in 2022 they were 8 tonnes.", [None, 2022]),
        ("en", "Output recovered to 95% of its 2019 level.", [2019]),
        ("id", "Waktunya kini 3 jam, padahal pada 2019 masih 9 jam.", [None, 2019]),
        ("id", "Kadarnya 3 yuan pada Mei 2024, dari 5 yuan pada Mei 2023.", [None, 2023]),
        ("id", "Nilainya 18 juta yuan, sedangkan pada triwulan yang sama 2022 22 juta yuan.",
         [None, 2022]),
        ("id", "Pabrik itu membuat 5 ton pada 2023.", [None]),
        ("id", "Jumlah itu naik tajam dibandingkan akhir 2022, ketika ada 338 ton.", [2022]),
        ("zh-hans", "营收413亿元，前年为352亿元。", [None, 2022]),
        ("zh-hans", "亏损4500万元，去年同期盈利2130万元。", [None, 2023]),
        ("zh-hans", "成本从2021年的1.2万元降到3450元。", [2021, None]),
        ("zh-hans", "2023年营收413亿元，增至2.1亿元。", [None, None]),
        ("zh-hans", "2023年有两成来自本地，而2020年这一比例不足一成。", [None, 2020]),
    ],
)  # fmt: skip
def test_a_level_may_belong_to_an_earlier_time(language, text, expected):
    assert bases(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "It is twice what it made in 2021.", [2021]),
        ("en", "Traffic came to just under double the 2009 tally.", [2009]),
        ("en", "It costs a fifth below its 2022 level.", [2022]),
        ("en", "Sales rose 8 percent from a year earlier.", ["yoy"]),
        ("en", "Sales rose 8 percent on a yearly basis.", ["yoy"]),
        ("en", "Sales rose 8 percent on a monthly basis.", ["previous"]),
        ("en", "Sales rose 8 percent on 2022.", [2022]),
        ("en", "Sales rose 8 percent in the year to March.", [None]),
        ("en", "Sales rose 8 percent from 2021 to 2023.", [2021]),
        ("en", "Wages will rise 8 percent from January 1.", [None]),
        ("en", "Fares rose 8 percent from 2019.", [2019]),
        ("id", "Upah akan naik 8 persen mulai 1 Januari.", [None]),
        ("id", "Sejak 2019, harga naik 40 persen.", [2019]),
        ("zh-hans", "合作社2021年起改造老棚，用水省了四成。", [None]),
        ("id", "Ekspor naik 8 persen dibanding 2022.", [2022]),
        ("id", "Peserta mencapai dua kali lipat tahun lalu.", [2023]),
        ("zh-hans", "月薪是五年前的1.6倍。", [2019]),
        ("zh-hans", "产量较2020年增长8%。", [2020]),
        ("zh-hans", "前五个月出货9万台，约为去年全年的三倍。", [None, 2023]),
        ("zh-hans", "国产化率由2021年的12%升至今年的45%。", [2021, None]),
    ],
)
def test_a_change_is_counted_from_a_time(language, text, expected):
    assert bases(text, language) == expected
