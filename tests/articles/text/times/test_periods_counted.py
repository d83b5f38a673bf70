"""Times counted from the day of publication, weeks, decades, joined ends. All sentences are invented."""

from datetime import date

import pytest

from articles.text.times.periods import read_periods

PUBLISHED = date(2024, 5, 14)  # a Tuesday

TIMES = [
    # weeks, and days of them
    ("zh-hans", "该厂上星期三复产。", "2024-05-08", "2024-05-08"),
    ("zh-hans", "上上周成交300套。", "2024-04-29", "2024-05-05"),
    ("zh-hans", "车展下下个周末开幕。", "2024-06-01", "2024-06-02"),
    ("zh-hans", "产线下下个月投产。", "2024-07-01", "2024-07-31"),
    ("zh-hans", "会议将于后天召开。", "2024-05-16", "2024-05-16"),
    ("zh-hans", "本月20日前完工。", None, "2024-05-19"),
    ("zh-hans", "这个季度产量翻番。", "2024-04-01", "2024-06-30"),
    ("zh-hans", "5月18日到下周日停工。", "2024-05-18", "2024-05-26"),
    ("zh-hans", "展会周一到周五举行。", "2024-05-13", "2024-05-17"),
    ("zh-hans", "预计16—18日有雨。", "2024-05-16", "2024-05-18"),
    ("zh-hans", "16日下了雨。", "2024-04-16", "2024-04-16"),
    ("zh-hans", "展会3—8日举行。", "2024-05-03", "2024-05-08"),
    ("zh-hans", "12号，车展开幕。", "2024-05-12", "2024-05-12"),
    ("zh-hans", "大前天，气温骤降。", "2024-05-11", "2024-05-11"),
    ("zh-hans", "5月第二个星期日为开放日。", "2024-05-12", "2024-05-12"),
    ("zh-hans", "4月的最后一个星期一开工。", "2024-04-29", "2024-04-29"),
    ("en", "The line will open on Friday.", "2024-05-17", "2024-05-17"),
    ("en", "Shares rose on Friday.", "2024-05-10", "2024-05-10"),
    ("en", "On Friday the council will vote.", "2024-05-17", "2024-05-17"),
    ("en", "From Friday, fares will rise by 5%.", "2024-05-17", None),
    ("en", "Tickets go on sale on Friday.", "2024-05-17", "2024-05-17"),
    ("en", "The council votes on the loan this Friday.", "2024-05-17", "2024-05-17"),
    ("en", "In the vote on Friday the party is expected to lose.", "2024-05-17", "2024-05-17"),
    ("en", "A second sale takes place on Friday.", "2024-05-17", "2024-05-17"),
    ("en", "It will vote in the week of May 27.", "2024-05-27", "2024-06-02"),
    ("en", "It sold 300 in the week of May 6.", "2024-05-06", "2024-05-12"),
    ("en", "On Friday the court ruled that it will close.", "2024-05-10", "2024-05-10"),
    ("en", "It sold 300 tickets on Friday and will sell more.", "2024-05-10", "2024-05-10"),
    ("en", "On Saturday and Sunday 300 people came.", "2024-05-11", "2024-05-12"),
    ("en", "The show is on until 30 July.", None, "2024-07-30"),
    ("en", "By 30 March it had sold 300.", None, "2024-03-30"),
    ("en", "The duty took effect at 6 pm on 2 May.", "2024-05-02", None),
    ("en", "The duty comes into force on 1 June.", "2024-06-01", None),
    ("en", "The duty was set on 2 May.", "2024-05-02", "2024-05-02"),
    ("en", "The fair is expected to open on Tuesday.", "2024-05-14", "2024-05-14"),
    ("zh-hans", "新线将于周五开通。", "2024-05-17", "2024-05-17"),
    ("en", "The line opens this Friday.", "2024-05-17", "2024-05-17"),
    ("en", "The line opens next Friday.", "2024-05-24", "2024-05-24"),
    ("en", "The line closed last Tuesday.", "2024-05-07", "2024-05-07"),
    ("en", "The line opens Friday next week.", "2024-05-24", "2024-05-24"),
    ("en", "The line closed next week on Monday.", "2024-05-20", "2024-05-20"),
    ("en", "It opened in the week commencing 6 May.", "2024-05-06", "2024-05-12"),
    ("en", "It sold 300 in the week commencing 4 August.", "2023-08-04", "2023-08-10"),
    ("en", "Stocks fell in the week to May 10.", "2024-05-04", "2024-05-10"),
    ("en", "It opens two weeks from now.", "2024-05-27", "2024-06-02"),
    ("en", "It runs from the 20th to the 25th of this month.", "2024-05-20", "2024-05-25"),
    ("en", "Last week in Tianjin it closed.", "2024-05-06", "2024-05-12"),
    ("en", "It closed in the last week of April.", "2024-04-25", "2024-04-30"),
    ("en", "The fair runs this weekend.", "2024-05-18", "2024-05-19"),
    ("en", "The fair runs the week after next.", "2024-05-27", "2024-06-02"),
    ("en", "The fair runs the year after next.", "2026-01-01", "2026-12-31"),
    ("en", "The fair opens the day after tomorrow.", "2024-05-16", "2024-05-16"),
    ("en", "The fair opens three days from now.", "2024-05-17", "2024-05-17"),
    ("en", "The shop sold out two days before yesterday.", "2024-05-11", "2024-05-11"),
    ("en", "Sales rose in the current quarter.", "2024-04-01", "2024-06-30"),
    ("en", "Sales will rise in the coming month.", "2024-06-01", "2024-06-30"),
    ("en", "Sales rose earlier this year.", "2024-01-01", "2024-05-14"),
    ("en", "So far this year sales rose.", "2024-01-01", "2024-05-14"),
    ("en", "Sales are up in the year to date.", "2024-01-01", "2024-05-14"),
    ("en", "Rain is forecast from Thursday to Saturday.", "2024-05-16", "2024-05-18"),
    ("en", "Works stopped from Thursday to Saturday.", "2024-05-09", "2024-05-11"),
    ("en", "It opens later this month.", "2024-05-14", "2024-05-31"),
    ("en", "Rates stay put for the rest of the year.", "2024-05-14", "2024-12-31"),
    ("en", "It opened on Wednesday, 8 May.", "2024-05-08", "2024-05-08"),
    ("en", "It opened on Thursday the 9th.", "2024-05-09", "2024-05-09"),
    ("en", "It opens on the 20th of next month.", "2024-06-20", "2024-06-20"),
    ("en", "It runs 4 till 23 of this month.", "2024-05-04", "2024-05-23"),
    ("en", "It opens on the first Friday of June 2024.", "2024-06-07", "2024-06-07"),
    ("en", "It closed on the last Monday of April.", "2024-04-29", "2024-04-29"),
    ("id", "Pabrik dibuka pada Senin kemarin.", "2024-05-13", "2024-05-13"),
    ("id", "Pabrik dibuka pada Rabu lalu.", "2024-05-08", "2024-05-08"),
    ("id", "Pabrik akan dibuka Jumat mendatang.", "2024-05-24", "2024-05-24"),
    ("id", "Pabrik dibuka pada tanggal 20 bulan depan.", "2024-06-20", "2024-06-20"),
    ("id", "Hari Minggu lalu pabrik ditutup.", "2024-05-12", "2024-05-12"),
    ("id", "Minggu lalu pabrik ditutup.", "2024-05-06", "2024-05-12"),
    ("id", "Di sisa tahun ini harga turun.", "2024-05-14", "2024-12-31"),
    ("id", "Antara sekarang hingga 2030 pabrik dibangun.", "2024-05-14", "2030-12-31"),
    ("id", "Pabrik dibangun tahun 90-an.", "1990-01-01", "1999-12-31"),
    ("id", "Pameran digelar akhir pekan ini.", "2024-05-18", "2024-05-19"),
    ("id", "Pabrik dibuka pada Kamis, 9 Mei 2024.", "2024-05-09", "2024-05-09"),
    # years of two digits, decades
    ("zh-hans", "08年投产的老厂搬迁。", "2008-01-01", "2008-12-31"),
    ("zh-hans", "零九年投产的老厂搬迁。", "2009-01-01", "2009-12-31"),
    ("zh-hans", "19世纪90年代的老站修复。", "1890-01-01", "1899-12-31"),
    ("zh-hans", "二十世纪八十年代建厂。", "1980-01-01", "1989-12-31"),
    ("zh-hans", "本世纪20年代成形。", "2020-01-01", "2029-12-31"),
    ("en", "The plant was built in the late 80s.", "1980-01-01", "1989-12-31"),
    ("en", "Output peaked in the '70s.", "1970-01-01", "1979-12-31"),
    ("en", "Output peaked in the seventies.", "1970-01-01", "1979-12-31"),
    ("en", "Output peaked in 2015 June.", "2015-06-01", "2015-06-30"),
    # two ends
    ("en", "Output rose in 2005-6.", "2005-01-01", "2006-12-31"),
    ("en", "Lines open between now and 2030.", "2024-05-14", "2030-12-31"),
    ("en", "Works run from 1st Jan until Wed, 22 of Jan.", "2024-01-01", "2024-01-22"),
    ("en", "Works run from next Friday to Oct 1st 2025.", "2024-05-24", "2025-10-01"),
    ("en", "It ran from 28 June in 2020 to July 4th of 2021.", "2020-06-28", "2021-07-04"),
    ("en", "The fair runs from May 9th through 17th.", "2024-05-09", "2024-05-17"),
    ("en", "Talks on May 16 and 17 will decide.", "2024-05-16", "2024-05-17"),
    ("en", "Talks on May 9 and 17 firms are over.", "2024-05-09", "2024-05-09"),
    ("en", "The fair runs from May 9 to 17.", "2024-05-09", "2024-05-17"),
    ("en", "Sales rose between January 2019 and today.", "2019-01-01", "2024-05-14"),
    ("en", "It runs from next Monday to Friday.", "2024-05-20", "2024-05-24"),
    ("en", "It rose from the middle of 2022 to the end of 2023.", "2022-06-30", "2023-12-31"),
    ("en", "It rose from the end of March to the middle of May.", "2024-03-31", "2024-05-15"),
    ("en", "It opened in 2017-Q1.", "2017-01-01", "2017-03-31"),
    ("en", "It opened on Friday 10th.", "2024-05-10", "2024-05-10"),
    ("zh-hans", "2022年8月至2月，产量翻番。", "2022-08-01", "2023-02-28"),
    ("zh-hans", "2023年前半年产量翻番。", "2023-01-01", "2023-06-30"),
    ("zh-hans", "2019年与2023年间，产量翻番。", "2019-01-01", "2023-12-31"),
    ("zh-hans", "上周五到5月20日停工检修。", "2024-05-10", "2024-05-20"),
    ("zh-hans", "5月3日晚至5日上午停工检修。", "2024-05-03", "2024-05-05"),
    ("zh-hans", "3日8时至4日8时停工检修。", "2024-05-03", "2024-05-04"),
    ("zh-hans", "昨晚至今晨降雪。", "2024-05-13", "2024-05-14"),
    ("zh-hans", "2022/2023采暖季供热。", "2022-01-01", "2023-12-31"),
    ("en", "It sold 4 tonnes in the 2022/2023 season.", "2022-01-01", "2023-12-31"),
]


@pytest.mark.parametrize(("language", "text", "start", "end"), TIMES)
def test_time_is_read_whole(language, text, start, end):
    periods = read_periods(text, language=language, published=PUBLISHED)

    assert [(str(one.start), str(one.end)) for one in periods] == [(str(start), str(end))]


def test_a_day_to_come_at_the_end_of_a_month_is_of_the_next():
    (period,) = read_periods("展会将于3日开幕。", language="zh-hans", published=date(2024, 5, 29))

    assert period.start == date(2024, 6, 3)


def test_a_month_of_the_year_after_is_counted_from_the_year_told():
    periods = read_periods("2021年开工，次年3月投产。", language="zh-hans", published=PUBLISHED)

    assert str(periods[-1].start) == "2022-03-01"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Temperatures were in the 70s."),
        ("en", "He is in his 70s."),
        ("en", "The Sunday Times wrote of Black Friday."),
        ("id", "Sekarang pabrik itu sepi, sisa bahan dijual."),
        ("en", "And now and then it sat idle."),
        ("en", "The rest of the plant is new."),
        ("zh-hans", "孩子后天的努力更重要。"),
        ("zh-hans", "每周一至每周五开放。"),
        ("zh-hans", "3至5日内办结。"),
        ("zh-hans", "然后天津港恢复作业。"),
        ("zh-hans", "下周边道路改造。"),
        ("zh-hans", "入住3号，参观12号楼。"),
        ("zh-hans", "编号08年检合格。"),
        ("zh-hans", "数百年前天津的风貌。"),
        ("id", "Rumah di RT 03/02/01 terendam."),
        ("en", "See file 2022/2031."),
    ],
)
def test_what_only_looks_like_such_a_time_is_none(language, text):
    assert not read_periods(text, language=language, published=PUBLISHED)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Orders rose from 4 in 2022 to 22 this month."),
        ("en", "Last week to Monday's surprise it fell."),
        ("en", "In 2018 Des Moines flooded; in 2019 it did not."),
        ("zh-hans", "2019年与2023年间接融资之比"),
        ("zh-hans", "2019年和2023年的产量"),
    ],
)
def test_two_times_that_nothing_joins_stay_two(language, text):
    assert len(read_periods(text, language=language, published=PUBLISHED)) == 2
