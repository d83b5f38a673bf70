"""Periods, resolved against the day of publication. All sentences are invented."""

from datetime import date

import pytest

from articles.text.times.period import principal_period
from articles.text.times.periods import read_periods

PUBLISHED = date(2024, 5, 22)  # a Wednesday

MAIN = [
    # stretches that end or begin inside a year
    ("en", "Sales rose in the year to March.", "2023-04-01", "2024-03-31"),
    ("en", "Sales rose in the year ended March 31, 2023.", "2022-04-01", "2023-03-31"),
    ("en", "Sales rose in the 12 months to June 2023.", "2022-07-01", "2023-06-30"),
    ("en", "All lines will open by year-end.", None, "2024-12-31"),
    ("en", "Repairs end within three years.", None, None),
    ("id", "Anggaran naik pada tahun anggaran 2022.", "2022-01-01", "2022-12-31"),
    ("id", "Pabrik itu dibuka pada era 1990-an.", "1990-01-01", "1999-12-31"),
    ("id", "Jalur itu rampung paling lambat 2027.", None, "2027-12-31"),
    ("id", "Penjualan naik dalam satu dekade terakhir.", "2014-05-22", "2024-05-22"),
    ("zh-hans", "2023财年营收增长。", "2023-01-01", "2023-12-31"),
    ("zh-hans", "近两周，产量增长。", "2024-05-08", "2024-05-22"),
    # years, parts of years, instants
    ("en", "Sales rose in 2023.", "2023-01-01", "2023-12-31"),
    ("en", "Sales rose last year.", "2023-01-01", "2023-12-31"),
    ("en", "It opened at the end of 2022.", "2022-12-31", "2022-12-31"),
    ("en", "It opened in late 2022.", "2022-10-01", "2022-12-31"),
    ("en", "In the first half of 2023 sales fell.", "2023-01-01", "2023-06-30"),
    ("en", "In Q3 2023 sales fell.", "2023-07-01", "2023-09-30"),
    ("en", "In the first three quarters of last year", "2023-01-01", "2023-09-30"),
    ("en", "H1 sales fell.", "2024-01-01", "2024-06-30"),
    ("en", "The first five months of 2023 were calm.", "2023-01-01", "2023-05-31"),
    ("en", "From January to April sales rose.", "2024-01-01", "2024-04-30"),
    ("en", "Between January and March 2024 it shipped units.", "2024-01-01", "2024-03-31"),
    ("en", "In the January-to-April period", "2024-01-01", "2024-04-30"),
    ("en", "Between 1989 and 2003 posts disappeared.", "1989-01-01", "2003-12-31"),
    ("en", "In the fiscal year to March sales rose.", "2023-04-01", "2024-03-31"),
    ("en", "It opened on 9 May 2023.", "2023-05-09", "2023-05-09"),
    ("en", "It opened on May 9.", "2024-05-09", "2024-05-09"),
    ("en", "Sales fell in October.", "2023-10-01", "2023-10-31"),
    ("en", "Last month sales fell.", "2024-04-01", "2024-04-30"),
    ("en", "Last quarter sales fell.", "2024-01-01", "2024-03-31"),
    ("en", "Under the 14th Five-Year Plan it grew.", "2021-01-01", "2025-12-31"),
    ("en", "In the 1990s it was small.", "1990-01-01", "1999-12-31"),
    ("id", "Pada akhir tahun 2022 nilainya naik.", "2022-12-31", "2022-12-31"),
    ("id", "Pada Januari-Mei 2023 nilainya naik.", "2023-01-01", "2023-05-31"),
    ("id", "Pada triwulan II 2026 pabrik rampung.", "2026-04-01", "2026-06-30"),
    ("id", "Pada kuartal I-2024 nilainya naik.", "2024-01-01", "2024-03-31"),
    ("id", "Pada paruh pertama 2024 nilainya naik.", "2024-01-01", "2024-06-30"),
    ("id", "Semester II 2023 lebih baik.", "2023-07-01", "2023-12-31"),
    ("id", "Sepanjang tiga kuartal pertama 2023", "2023-01-01", "2023-09-30"),
    ("id", "Pada periode 2013 hingga 2024 ekspor tumbuh.", "2013-01-01", "2024-12-31"),
    ("id", "Indeks turun pada Rabu (22/5).", "2024-05-22", "2024-05-22"),
    ("id", "Bulan lalu nilainya naik.", "2024-04-01", "2024-04-30"),
    ("id", "Tahun depan nilainya naik.", "2025-01-01", "2025-12-31"),
    ("id", "Pada tahun 2017 lalu", "2017-01-01", "2017-12-31"),
    ("zh-hans", "２０２４年上半年收入增长。", "2024-01-01", "2024-06-30"),
    ("zh-hans", "2023年1-9月收入增长。", "2023-01-01", "2023-09-30"),
    ("zh-hans", "1至4月收入增长。", "2024-01-01", "2024-04-30"),
    ("zh-hans", "前三季度收入增长。", "2023-01-01", "2023-09-30"),
    ("zh-hans", "去年第四季度收入增长。", "2023-10-01", "2023-12-31"),
    ("zh-hans", "2022年底建成。", "2022-12-31", "2022-12-31"),
    ("zh-hans", "二〇二三年收入增长。", "2023-01-01", "2023-12-31"),
    ("zh-hans", "“十四五”期间收入增长。", "2021-01-01", "2025-12-31"),
    ("zh-hans", "十四五末达到目标。", "2025-12-31", "2025-12-31"),
    ("zh-hans", "上月收入增长。", "2024-04-01", "2024-04-30"),
    ("zh-hans", "4月上旬价格回落。", "2024-04-01", "2024-04-10"),
    ("zh-hans", "2022年10月至2023年3月收入增长。", "2022-10-01", "2023-03-31"),
    ("zh-hans", "8月30日获批上市。", "2023-08-30", "2023-08-30"),
    ("zh-hans", "昨天获批上市。", "2024-05-21", "2024-05-21"),
    ("en", "In the nine months to September 2023 sales fell.", "2023-01-01", "2023-09-30"),
    ("en", "In 2023 H2 sales fell.", "2023-07-01", "2023-12-31"),
    ("en", "Last December sales fell.", "2023-12-01", "2023-12-31"),
    ("id", "Desember lalu nilainya turun.", "2023-12-01", "2023-12-31"),
    (
        "id",
        "Ekspor dari Tianjin mencapai 41,8 ribu unit pada Mei 2023.",
        "2023-05-01",
        "2023-05-31",
    ),
    ("en", "It went from 37.5% in 2013 to 69.4% in 2020.", "2020-01-01", "2020-12-31"),
    ("zh-hans", "上世纪90年代还是渔村。", "1990-01-01", "1999-12-31"),
    ("zh-hans", "2024 年 3 月 投产。", "2024-03-01", "2024-03-31"),
    ("en", "It carried passengers by the end of March.", None, "2024-03-31"),
    ("en", "Firms have left since the start of the year.", "2024-01-01", None),
    ("id", "Sejak awal tahun nilainya naik.", "2024-01-01", None),
    # as of, by, since
    ("en", "By 2028 it will double.", None, "2028-12-31"),
    ("en", "It will open by mid-2026.", None, "2026-06-30"),
    ("en", "They pledged it by the end of September.", None, "2024-09-30"),
    ("en", "As of 30 April 2024 it had firms.", None, "2024-04-30"),
    ("en", "Rents have climbed since 2019.", "2019-01-01", None),
    ("en", "Firms have left since January.", "2024-01-01", None),
    ("id", "Hingga akhir 2024 pusat data beroperasi.", None, "2024-12-31"),
    ("id", "Penduduknya naik per Maret 2024.", None, "2024-03-31"),
    ("id", "Tarif turun sejak 2022.", "2022-01-01", None),
    ("zh-hans", "截至10月底，已投运。", None, "2023-10-31"),
    ("zh-hans", "到2025年，计划建成。", None, "2025-12-31"),
    ("zh-hans", "预计到明年年底实现。", None, "2025-12-31"),
    ("zh-hans", "自2017年起建设。", "2017-01-01", None),
    ("zh-hans", "2014年以来迁入。", "2014-01-01", None),
    # months and quarters counted from the end of a year, and up to a day
    ("en", "It shrank in the last quarter of 2023.", "2023-10-01", "2023-12-31"),
    ("en", "It shrank in the final three months of 2023.", "2023-10-01", "2023-12-31"),
    ("en", "Profit in the three months to 31 December rose.", "2023-10-01", "2023-12-31"),
    ("en", "Profit in the quarter ended June 30, 2023 rose.", "2023-04-01", "2023-06-30"),
    ("en", "It lost jobs in the decade to 2013.", "2004-01-01", "2013-12-31"),
    ("en", "It lost jobs in the five years to 2023.", "2019-01-01", "2023-12-31"),
    ("en", "It opens in the first ten days of June 2025.", "2025-06-01", "2025-06-10"),
    ("id", "Semester I - 2023 lebih baik.", "2023-01-01", "2023-06-30"),
    ("id", "Pada tiga bulan terakhir 2023 nilainya turun.", "2023-10-01", "2023-12-31"),
    ("zh-hans", "今年头两个月收入增长。", "2024-01-01", "2024-02-29"),
    ("en", "Profit in the quarter to end-March rose.", "2024-01-01", "2024-03-31"),
    ("en", "Throughout 2023 sales rose.", "2023-01-01", "2023-12-31"),
    ("en", "It ran from February 10 to 17, the city said.", "2024-02-10", "2024-02-17"),
    ("en", "The target for the full year is 30 tonnes.", "2024-01-01", "2024-12-31"),
    ("id", "Selama sembilan bulan hingga September 2023 ekspor naik.", "2023-01-01", "2023-09-30"),
    ("id", "Target untuk setahun penuh 2025 tetap.", "2025-01-01", "2025-12-31"),
    ("zh-hans", "首季产量增长。", "2024-01-01", "2024-03-31"),
    ("zh-hans", "自6月1日起票价下调。", "2024-06-01", None),
    # seasons, weekends, parts of a month
    ("en", "Visitors came last summer.", "2023-06-01", "2023-08-31"),
    ("en", "It opens in autumn 2025.", "2025-09-01", "2025-11-30"),
    ("id", "Kampus dibuka pada musim gugur 2025.", "2025-09-01", "2025-11-30"),
    ("zh-hans", "2023年冬季供暖。", "2023-12-01", "2024-02-29"),
    ("zh-hans", "上周末客流增长。", "2024-05-18", "2024-05-19"),
    ("zh-hans", "本月底投产。", "2024-05-31", "2024-05-31"),
    # counted back from the publication
    ("en", "Five years ago it had ten plants.", "2019-01-01", "2019-12-31"),
    ("en", "A decade ago it had ten plants.", "2014-01-01", "2014-12-31"),
    ("en", "Two months ago it had ten plants.", "2024-03-01", "2024-03-31"),
    ("id", "Tiga tahun silam kawasan itu kosong.", "2021-01-01", "2021-12-31"),
    ("id", "Setahun lalu kawasan itu kosong.", "2023-01-01", "2023-12-31"),
    ("zh-hans", "五年前，这里是荒滩。", "2019-01-01", "2019-12-31"),
    ("zh-hans", "两个月前投产。", "2024-03-01", "2024-03-31"),
    # days to come: the nearest where nothing is said, months where no tense is past
    ("id", "Tarif naik mulai 1 Juni.", "2024-06-01", None),
    ("zh-hans", "6月3日至8日举行。", "2024-06-03", "2024-06-08"),
    ("en", "The plan offers cheap loans from July.", "2024-07-01", None),
    ("id", "Mulai Agustus, citra dikirim tiap hari.", "2024-08-01", None),
    ("en", "He died in July.", "2023-07-01", "2023-07-31"),
    ("zh-hans", "截至11月底，年度目标已完成。", None, "2023-11-30"),
    # a state before a year is one at the end of the year before
    ("en", "It must close before 2026.", None, "2025-12-31"),
    ("id", "Jalur itu rampung sebelum Juni 2025.", None, "2025-05-31"),
    ("zh-hans", "力争2026年前建成。", None, "2025-12-31"),
    ("zh-hans", "2026年底前建成。", None, "2026-12-31"),
    ("zh-hans", "6月30日前完成。", None, "2024-06-29"),
    ("zh-hans", "去年到现在，新增三家。", "2023-01-01", None),
    ("zh-hans", "2019年建厂以来，产量翻番。", "2019-01-01", None),
    ("en", "It plans to mend all before the season begins on Nov. 15.", None, "2024-11-15"),
    ("id", "Sebanyak 3 ton masuk hingga pertengahan April.", None, "2024-04-15"),
    (
        "en",
        "Wednesday's debut takes the sum raised in 2023 to 3 tonnes.",
        "2023-01-01",
        "2023-12-31",
    ),
    # a report, and what it reports on
    ("zh-hans", "记者今天从市统计局了解到，前4个月收入增长。", "2024-01-01", "2024-04-30"),
    ("en", "Figures out on Tuesday showed that sales rose in April.", "2024-04-01", "2024-04-30"),
    ("en", "On Tuesday, the head of the port said sales rose in 2023.", "2023-01-01", "2023-12-31"),
    # what is said of a thing in the sentence comes last
    ("zh-hans", "成立于2009年的企业去年营收增长。", "2023-01-01", "2023-12-31"),
    ("zh-hans", "2023年年度报告显示，去年下半年营收增长。", "2023-07-01", "2023-12-31"),
    ("zh-hans", "面向“十五五”，力争到2030年建成。", None, "2030-12-31"),
    # joined months and quarters, since some hour, since something began
    ("en", "Airports were busy in January and February.", "2024-01-01", "2024-02-29"),
    ("zh-hans", "一、二季度进出口增长。", "2024-01-01", "2024-06-30"),
    ("zh-hans", "3月和4月进出口增长。", "2024-03-01", "2024-04-30"),
    ("zh-hans", "油价5月17日24时起上调。", "2024-05-17", None),
    ("id", "Sejak jadwal baru berlaku 15 Maret, ada 9 kereta.", "2024-03-15", None),
    ("en", "It makes 60m vials a year and will from July.", "2024-07-01", None),
    ("en", "It made its first half-year profit in 2023.", "2023-01-01", "2023-12-31"),
    # a year without a preposition
    ("en", "It raised its 2024 budget.", "2024-01-01", "2024-12-31"),
    ("id", "Realisasi ekspor 2023 mencapai target.", "2023-01-01", "2023-12-31"),
    ("zh-hans", "3日—4日，产量增长。", "2024-05-03", "2024-05-04"),
    # cannot be resolved
    ("zh-hans", "未来五年将安排资金。", None, None),
    ("en", "It will invest over the next five years.", None, None),
    ("id", "Naik dalam kurun waktu 11 tahun terakhir.", "2013-05-22", "2024-05-22"),
]


@pytest.mark.parametrize(("language", "text", "start", "end"), MAIN)
def test_principal_period(language, text, start, end):
    periods = read_periods(text, language=language, published=PUBLISHED)

    period = principal_period(periods)

    found = [day.isoformat() if day else None for day in (period.start, period.end)]
    assert found == [start, end]
    assert text[slice(*period.at)] == period.text


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "It is one-fifth more than in 2022."),
        ("en", "It fell 3 percent from 2022."),
        ("id", "Jumlahnya turun dibandingkan September 2023."),
        ("id", "Nilainya naik dari awalnya Rp700 triliun pada 2013."),
        ("zh-hans", "与2018年相比，能耗降低。"),
        ("zh-hans", "成本从2021年的1.2万元下降。"),
        ("zh-hans", "是2014年的10倍。"),
        ("zh-hans", "不足五年前的六成。"),
        ("zh-hans", "恢复到2019年同期的95%。"),
        ("zh-hans", "产量与2022年持平。"),
        ("zh-hans", "合同额占2023年营收的12%。"),
        ("en", "It was 2.6 percent up on 2022."),
        ("en", "It rose to 9 million, compared with 8.2 million in 2022."),
        ("en", "It earned twice what it made in 2021."),
        ("en", "It is a fifth below its 2021 level."),
        ("en", "It carries half again as many as last year."),
        ("en", "It costs more than at the bottom of the market in 2022."),
        ("en", "The figure is an increase of 5 percent over 2022."),
        ("en", "Sales are up 9% from 2022."),
        ("en", "It is the biggest float since 2021."),
        ("en", "It is the highest share since the question was first asked in 2011."),
        ("id", "Ini yang tertinggi sejak 2013."),
        ("id", "Surplus itu berlangsung 58 bulan berturut-turut sejak Mei 2020."),
        ("id", "Harganya kini 9 yuan, padahal pada 2021 masih 7 yuan."),
        ("zh-hans", "创2013年以来最高。"),
        ("id", "Modal itu lebih besar dibanding dana yang terkumpul pada 2019."),
        ("en", "It came to 3 million, from 4 million a year ago."),
        ("en", "It came to 3 million, against 4 million a year earlier."),
        ("id", "Peserta mencapai dua kali lipat tahun lalu."),
        ("id", "Jumlahnya sepersepuluh catatan 2021."),
    ],
)
def test_a_time_that_is_only_compared_with_is_a_base(language, text):
    (period,) = read_periods(text, language=language, published=PUBLISHED)

    assert period.role == "base"
    assert principal_period((period,)) is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("id", "Hal itu disampaikan Kepala Dinas, Rabu (22/5/2024)."),
        ("en", "The bureau said on Friday that sales rose."),
        ("zh-hans", "市统计局5月18日公布数据。"),
    ],
)
def test_the_day_on_which_something_was_said_is_no_period(language, text):
    (period,) = read_periods(text, language=language, published=PUBLISHED)

    assert period.role == "said"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh-hans", "集团和1962年成立的公司合并。"),
        ("zh-hans", "1月17日22时27分发射。"),
        ("en", "It plans to create more than 900 jobs in 2024."),
        ("en", "He said that in 2023 sales rose."),
        ("en", "Investors have put 9 million into it since 2021."),
        ("id", "Investasi kumulatif mencapai 9 miliar yuan sejak 2021."),
        ("zh-hans", "2013年以来累计退出产能2亿吨。"),
        ("en", "It is a target based on 2022."),
        ("id", "Penjualan naik dua kali lipat tahun lalu."),
        ("id", "Izin lebih dari 30 lembaga dicabut pada Mei 2023."),
    ],
)
def test_a_time_beside_a_comparison_stays_a_period(language, text):
    period = read_periods(text, language=language, published=PUBLISHED)[0]

    assert period.role == "main"


@pytest.mark.parametrize(
    ("language", "text", "years"),
    [
        ("id", "Laju dihitung dengan tahun dasar 2010.", []),
        ("id", "Atas dasar harga konstan tahun 2010, hasil naik 4 persen pada 2022.", [2022]),
        ("id", "Indeks itu (2018=100) naik 2 persen.", []),
        ("en", "At constant 2015 prices output rose 4% in 2022.", [2022]),
        ("en", "In 2015 constant dollars output rose 4%.", []),
        ("en", "Growth is measured with 2015 as the base year.", []),
        ("zh-hans", "按2020年不变价格计算，产值增长5%。", []),
        ("zh-hans", "以2020年为基期，指数为112。", []),
        ("en", "In 2022 prices rose 4%.", [2022]),
        ("en", "The base opened in 2015.", [2015]),
        ("id", "Harga dasar gas naik pada 2022.", [2022]),
        ("zh-hans", "2022年价格上涨5%。", [2022]),
    ],
)
def test_the_year_of_prices_or_of_an_index_is_no_period(language, text, years):
    periods = read_periods(text, language=language, published=PUBLISHED)

    assert [period.start.year for period in periods] == years


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("id", "Hal itu diatur dalam Undang-Undang Nomor 7 Tahun 2011."),
        ("zh-hans", "印发《2023年工作方案》。"),
        ("zh-hans", "老周今年60岁。"),
        ("zh-hans", "国防部18日称，情况稳定。"),
        ("en", "Some millions use it, the Dial reported in April."),
    ],
)
def test_the_year_of_a_document_or_of_an_age_is_no_period(language, text):
    (period,) = read_periods(text, language=language, published=PUBLISHED)

    assert period.role == "said"


@pytest.mark.parametrize(
    ("language", "text", "role"),
    [
        ("en", "It rose after December's gain of 4 percent.", "base"),
        ("en", "It was half of December's gain.", "main"),
        ("id", "Putusan Nomor 58 K/Pid tanggal 22 Mei 2023 menghukum 8 orang.", "said"),
        ("id", "Ia datang pada tanggal 22 Mei 2023.", "main"),
        ("en", "It grew 30% over the past five years.", "vague"),
        ("id", "Harga 5 sampai 7 tahun lalu lebih murah.", "vague"),
        ("en", "It sold 9 cars in Oldport, the town to which it moved in 2019.", "said"),
        ("en", "The port, which opened in 2019, handled 9 boxes.", "said"),
        ("en", "The port, which handled 9 million boxes in 2019, grew.", "main"),
        ("en", "The firm announced that it earned 9 million in 2019.", "main"),
        ("en", "That would be the best quarterly showing since early 2019.", "base"),
        ("id", "Pabrik, yang dibuka pada 2019, menjual 9 mobil.", "said"),
        ("id", "Pabrik, yang menjual 9 mobil pada 2019, tumbuh.", "main"),
        ("zh-hans", "按5月20日汇率折算，约合4.6亿美元。", "said"),
        ("zh-hans", "5月20日，人民币对美元汇率上涨。", "main"),
        ("en", "It is worth 9 dollars at Friday's exchange rate.", "said"),
        ("id", "Nilainya Rp9 miliar dengan kurs tengah pada 20 Mei.", "said"),
    ],
)
def test_what_is_told_of_a_name_or_a_rate_is_no_period_of_the_figures(language, text, role):
    (period,) = read_periods(text, language=language, published=PUBLISHED)

    assert period.role == role


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("Of the planned 9 million, 2 million had been paid by March 30.", date(2024, 3, 30)),
        ("It plans to have paid 9 million by March 30.", date(2025, 3, 30)),
    ],
)
def test_the_last_verb_says_whether_a_day_is_to_come(text, end):
    (period,) = read_periods(text, language="en", published=PUBLISHED)

    assert period.end == end


@pytest.mark.parametrize(
    "text",
    [
        "青年中引发热议。",
        "一年四季常青。",
        "千年底蕴深厚。",
        "网上年货节开幕。",
        "目前日接待万人。",
    ],
)
def test_words_that_hold_a_word_of_time_are_no_period(text):
    assert read_periods(text, language="zh-hans", published=PUBLISHED) == ()


def test_the_day_of_a_report_counts_where_there_are_no_figures():
    text = "今天上午，法院召开发布会，通报2023年情况。"
    periods = read_periods(text, language="zh-hans", published=PUBLISHED)

    assert principal_period(periods).start == date(2023, 1, 1)
    assert principal_period(periods, figures=False).start == PUBLISHED


@pytest.mark.parametrize(
    ("language", "text", "year"),
    [
        ("en", "In 2021 it opened.\nThat year it lost money.", 2021),
        ("en", "In 2021 it opened.\nIt lost less the following year.", 2022),
        ("en", "In 2021 it earned 3 million, compared with 2 million a year earlier.", 2020),
        ("id", "Pada 2021 pabrik dibuka.\nTahun itu pabrik merugi.", 2021),
        ("zh-hans", "2021年开工。\n次年投产。", 2022),
        ("zh-hans", "2021年开工。\n天津当年有三家工厂。", 2021),
    ],
)
def test_a_year_told_by_another_is_counted_from_it(language, text, year):
    period = read_periods(text, language=language, published=PUBLISHED)[-1]

    assert (period.start.year, period.end.year) == (year, year)


@pytest.mark.parametrize(
    ("language", "text", "start"),
    [
        ("en", "It rose 4% in December, less than the previous month.", date(2023, 11, 1)),
        ("en", "It rose 4% in the first quarter, from 3% in the previous quarter.",
         date(2023, 10, 1)),
        ("id", "Pada Februari 2023 nilainya naik.\nNilai itu turun dari bulan sebelumnya.",
         date(2023, 1, 1)),
    ],
)  # fmt: skip
def test_the_month_before_is_that_before_the_one_told(language, text, start):
    period = read_periods(text, language=language, published=PUBLISHED)[-1]

    assert (period.start, period.role) == (start, "base")


def test_the_same_day_is_the_day_told_last():
    periods = read_periods("3日投产。当天发货。", language="zh-hans", published=PUBLISHED)

    assert [period.start for period in periods] == [date(2024, 5, 3)] * 2


def test_a_year_told_long_before_counts_no_more():
    text = "In 2013 it opened.\n" + 6 * "It grew.\n" + "Sales rose from the previous year."

    period = read_periods(text, language="en", published=PUBLISHED)[-1]

    assert period.start.year == 2023


@pytest.mark.parametrize(
    "text",
    [
        "Sewa dua tahun itu naik.",
        "Selama pesta delapan hari tersebut, kios buka.",
        "Pemain berusia 27 tahun itu pindah.",
        "Ia bekerja selama 2,5 tahun ini.",
    ],
)
def test_so_many_years_are_no_year(text):
    assert [p for p in read_periods(text, language="id", published=PUBLISHED) if p.end] == []


def test_a_time_of_day_is_no_year():
    found = read_periods("Shares fell by 1830 GMT.", language="en", published=PUBLISHED)

    assert found == ()


@pytest.mark.parametrize("text", ["31 February 2023", "2023-13-45", "32/01/2023", "2月31日"])
def test_days_that_no_calendar_has_are_no_period(text):
    assert not [p for p in read_periods(text, language="en", published=PUBLISHED) if p.end]


def test_day_or_month_first_is_left_open_in_english():
    (period,) = read_periods("03/04/2023", language="en")

    assert period.start == date(2023, 3, 4)
    assert [one.start for one in period.alternatives] == [date(2023, 4, 3)]
    assert read_periods("03/04/2023", language="id")[0].start == date(2023, 4, 3)


def test_a_weekday_beside_a_date_picks_the_year():
    (period,) = read_periods("pada Kamis (22/2)", language="id", published=date(2025, 1, 2))

    assert period.start == date(2024, 2, 22)


def test_relative_times_stay_vague_without_a_day_of_publication():
    (period,) = read_periods("Sales rose last year.", language="en")

    assert (period.role, period.start, period.end) == ("vague", None, None)


def test_a_year_helps_where_the_day_of_publication_is_unknown():
    (period,) = read_periods("Sales rose in December.", language="en", year=2004)

    assert (period.start, period.end) == (date(2004, 12, 1), date(2004, 12, 31))


def test_the_year_before_is_counted_from_the_year_the_sentence_names():
    periods = read_periods("2018年增长21.5%，比上年回落。", language="zh-hans", published=PUBLISHED)

    assert [period.start.year for period in periods] == [2018, 2017]


def test_may_and_march_are_months_only_with_a_capital():
    assert read_periods("it may rise on the march", language="en", published=PUBLISHED) == ()
    assert read_periods("in May", language="en", published=PUBLISHED)[0].start.month == 5
