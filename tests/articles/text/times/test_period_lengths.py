"""Stretches told by one end and their length, edges of stretches, and years of other things: the day
of publication is 14 May 2024. All sentences are invented."""

from datetime import date

import pytest

from articles.text.amounts.quantities import read_quantities
from articles.text.times.period import principal_period
from articles.text.times.periods import read_periods

PUBLISHED = date(2024, 5, 14)

TIMES = [
    # the accounts of so many months
    ("id", "Untuk periode enam bulan yang berakhir 31 Maret 2024, laba Rp 4 miliar.",
     "2023-10-01..2024-03-31"),
    ("id", "Untuk tahun buku yang berakhir pada tanggal 30 Juni 2023, laba Rp 4 miliar.",
     "2022-07-01..2023-06-30"),
    ("id", "Dalam setahun hingga Maret 2024, ada 40 gerai baru.", "2023-04-01..2024-03-31"),
    ("id", "Rapat yang berakhir 31 Maret 2024 dihadiri 40 orang.", "2024-03-31..2024-03-31"),
    ("zh-hans", "截至2024年3月31日止三个月，集团收入4亿元。", "2024-01-01..2024-03-31"),
    ("zh-hans", "截至2023年12月31日止年度，集团收入4亿元。", "2023-01-01..2023-12-31"),
    ("zh-hans", "截至2024年3月31日止，集团有员工400人。", "..2024-03-31"),
    # from a day on
    ("en", "For six months from June 1, trucks pay 4 yuan.", "2024-06-01..2024-11-30"),
    ("en", "From 1 June for two weeks, trucks pay 4 yuan.", "2024-06-01..2024-06-14"),
    ("en", "Within six months of 1 June, 40 trucks go.", "2024-06-01..2024-11-30"),
    ("id", "Selama enam bulan sejak 1 Juni, truk membayar 4 yuan.", "2024-06-01..2024-11-30"),
    ("id", "Truk membayar 4 yuan sejak 1 Mei.", "2024-05-01.."),
    ("zh-hans", "自6月1日起六个月内不卖出400万股。", "2024-06-01..2024-11-30"),
    ("zh-hans", "自6月1日起不卖出400万股。", "2024-06-01.."),
    # days at an edge
    ("en", "On the last day of 2023 it held 40 tonnes.", "2023-12-31..2023-12-31"),
    ("en", "On the first trading day of April it rose 4 percent.", "2024-04-01..2024-04-01"),
    ("en", "The last day of the fair drew 40 people.", "-"),
    ("id", "Pada hari terakhir Maret 2024 stok 40 ton.", "2024-03-31..2024-03-31"),
    ("id", "Hari pertama pameran menarik 40 orang.", "-"),
    ("zh-hans", "2023年最后一天投产4条线。", "2023-12-31..2023-12-31"),
    ("zh-hans", "4月首个交易日上涨4%。", "2024-04-01..2024-04-01"),
    ("id", "Sepuluh hari pertama Mei, 40 kapal masuk.", "2024-05-01..2024-05-10"),
    ("en", "In the opening quarter of 2024, 40 ships came.", "2024-01-01..2024-03-31"),
    ("en", "Before the year is out 40 ships will come.", "..2024-12-31"),
    ("id", "Tutup tahun 2023, kota itu punya 40 halte.", "2023-12-31..2023-12-31"),
    # since when something is what it is, beside what it does
    ("en", "The fair, held annually since 2012, runs until May 25 with 40 stands.", "..2024-05-25"),
    ("en", "It has been under construction since 2021 and is due in 2027, with 40 km.",
     "2027-01-01..2027-12-31"),
    ("en", "It has sold 40 robots since 2021.", "2021-01-01.."),
    ("id", "Pasar yang dibuka sejak 2012 itu menjual 40 ton pada Maret.",
     "2024-03-01..2024-03-31"),
    ("id", "Sejak 2012, pasar itu menjual 40 ton.", "2012-01-01.."),
    ("zh-hans", "该线2021年开工，预计2027年通车，长40公里。", "2027-01-01..2027-12-31"),
    ("zh-hans", "该线2021年开工，长40公里。", "2021-01-01..2021-12-31"),
    # years in names
    ("en", "The town, host of the 2022 Winter Olympics, runs 40 buses.", "-"),
    ("en", "At the 2022 Winter Olympics it ran 40 buses.", "2022-01-01..2022-12-31"),
    ("id", "Kota tuan rumah Olimpiade Musim Dingin 2022 itu punya 40 bus.", "-"),
    ("zh-hans", "该市是2022年冬奥会的主办地，有40辆车。", "-"),
    ("en", "The 2023 robot fair drew 40 firms by April.", "..2024-04-30"),
    ("id", "Penawaran untuk pengapalan Juli turun ke 40 dolar.", "-"),
    # what is to be made known by a day is a plan
    ("id", "Aturan 40 pasal itu akan diumumkan sebelum 27 Mei.", "..2024-05-26"),
    ("en", "As of June 1, fares will be 4 yuan.", "2024-06-01.."),
    ("en", "As of May 1, fares were 4 yuan.", "..2024-05-01"),
    ("en", "Through April, sales reached 40 million yuan.", "2024-01-01..2024-04-30"),
    # clauses that tell of a name, and those that tell when
    ("en", "Use fell to 40%, which is where it stood in Q3, per a survey.", "2023-07-01..2023-09-30"),
    ("en", "The hub, which opened on May 8, holds 40 tonnes.", "-"),
    ("id", "Lomba robot, yang diadakan di kota itu pada 19 April, diikuti 40 tim.",
     "2024-04-19..2024-04-19"),
    ("id", "Dalam lelang Selasa (7/5), kota itu menjual surat utang 40 juta yuan.",
     "2024-05-07..2024-05-07"),
    ("id", "Dalam siaran pers Selasa (7/5), kota itu menyebut 40 juta yuan.", "-"),
    ("id", "Imbal hasil 10 tahun kemarin ditutup di 6,63%.", "2024-05-13..2024-05-13"),
    ("id", "Sepanjang April hingga tanggal 25, ada 40 kapal.", "2024-04-01..2024-04-25"),
    ("en", "Rents fell 4 percent in the closing months of 2023.", "2023-10-01..2023-12-31"),
    # a time that leads up to a later one
    ("en", "After a 4 percent rise in March, exports fell 3 percent in April.",
     "2024-04-01..2024-04-30"),
    ("en", "Exports fell 3 percent in March and 4 percent in April.", "2024-03-01..2024-03-31"),
    ("id", "Setelah turun 3 persen pada Maret, ekspor naik 4 persen pada April.",
     "2024-04-01..2024-04-30"),
    ("zh-hans", "3月下降3%之后，4月出口增长4%。", "2024-04-01..2024-04-30"),
    ("zh-hans", "该药2018年卖16亿元，去年只卖了2亿元。", "2023-01-01..2023-12-31"),
    ("zh-hans", "该药2018年卖16亿元，去年卖了20亿元。", "2018-01-01..2018-12-31"),
    ("en", "For the first time since 2019, exports fell 3 percent in April.",
     "2024-04-01..2024-04-30"),
    ("zh-hans", "直到2019年，公司才卖出40辆车。", "2019-01-01..2019-12-31"),
    # lengths that end on a day, years of schools and farms
    ("en", "In the month to May 10, 40 ships came.", "2024-04-11..2024-05-10"),
    ("id", "Dalam tujuh hari hingga 10 Mei, 40 kapal masuk.", "2024-05-04..2024-05-10"),
    ("zh-hans", "截至5月10日的七天里，进港40艘。", "2024-05-04..2024-05-10"),
    ("zh-hans", "截至3月的三个月，进港40艘。", "2024-01-01..2024-03-31"),
    ("en", "In the 2022-23 marketing year, 40 tonnes were sold.", "2022-09-01..2023-08-31"),
    ("en", "In the 2022-23 heating season, 40 tonnes were burnt.", "2022-11-15..2023-03-15"),
    ("en", "In 2022-23, 40 tonnes were sold.", "2022-01-01..2023-12-31"),
    ("zh-hans", "2034年到期的债券去年利率4%。", "2023-01-01..2023-12-31"),
    ("en", "From Jan 1, steel that is shipped to the other shore will pay 4 yuan.",
     "2025-01-01.."),
    # festivals
    ("id", "Selama libur lima hari Hari Buruh, 40 kapal masuk.", "2024-05-01..2024-05-05"),
    ("id", "Selama Pekan Emas, 40 kapal masuk.", "2023-09-29..2023-10-06"),
    ("id", "Emas naik 40 yuan dalam sepekan.", "-"),
    ("en", "During the May Day holiday (May 1-5), 40 ships came.", "2024-05-01..2024-05-05"),
    ("en", "Over the Qingming Festival weekend, 40 ships came.", "2024-04-04..2024-04-06"),
    # the day on which a report comes out, where nothing is told of it
    ("zh-hans", "公司4月25日晚间披露半年报。", "2024-04-25..2024-04-25"),
    ("zh-hans", "公司4月25日晚间披露半年报，收入4亿元。", "2023-01-01..2023-06-30"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "days"), TIMES)
def test_days_of_a_sentence(language, text, days):
    figures = read_quantities(text, language=language, published=PUBLISHED)
    period = principal_period(
        read_periods(text, language=language, published=PUBLISHED), figures=bool(figures)
    )

    assert ("-" if period is None else f"{period.start or ''}..{period.end or ''}") == days
