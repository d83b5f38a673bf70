"""Which time a sentence is of, as agencies and dailies print it every day."""

from datetime import date

import pytest

from articles.text.suggestions import suggest
from tests.articles.text.times.stated import days

# A Friday.
PUBLISHED = date(2025, 11, 14)


def _days(language, text):
    """The days of the last fact of a text."""
    return days(language, text, PUBLISHED, place=-1)


@pytest.mark.parametrize(
    ("language", "days", "text"),
    [
        (
            "en", "2025-11-05..2025-11-10",
            "The fair, held from November 5 to 10, drew 2,300 exhibitors this year, up 8 percent.",
        ),
        (
            "en", "2025-07-26..2025-07-26",
            "The largest ship to call this year, the 23,656 TEU Grace, berthed on July 26.",
        ),
        (
            "en", "2025-11-03..2025-11-03",
            "The biggest deal signed this year, worth $4 billion, closed on November 3.",
        ),
        ("en", "2025-01-01..2025-12-31", "The plant, opened in March, made 3,000 cars this year."),
        (
            "en", "2025-01-01..2025-12-31",
            "This year, the port handled 12 million boxes, of which 40,000 on July 26.",
        ),
        (
            "id", "2025-11-05..2025-11-10",
            "Pameran yang digelar pada 5-10 November itu diikuti 2.300 peserta tahun ini.",
        ),
        (
            "id", "2025-07-26..2025-07-26",
            "Kapal terbesar yang bersandar tahun ini, Grace berkapasitas 23.656 TEU, merapat pada "
            "26 Juli.",
        ),
        ("zh-hans", "2025-10-23..2025-10-26", "展会10月23日至26日举行，今年有1200家企业参展。"),
        ("zh-hans", "2025-01-01..2025-12-31", "该园10月1日开业，今年已接待游客42万人次。"),
        ("zh-hans", "2025-10-03..2025-10-03", "今年最大的一笔交易，价值40亿元，于10月3日完成。"),
    ],
)  # fmt: skip
def test_a_day_beside_its_year(language, days, text):
    assert _days(language, text) == days


@pytest.mark.parametrize(
    ("language", "days", "text"),
    [
        # to what sum the move of a day comes
        (
            "en", "2025-11-13..2025-11-13",
            "The index fell 1% on Thursday. The shares fell 3.1% to 14 yuan, taking this year's "
            "loss to 27%.",
        ),
        (
            "en", "2025-11-13..2025-11-13",
            "The index fell 1% on Thursday. The stock lost 2.4%, extending its decline this year "
            "to 18%.",
        ),
        ("en", "2025-01-01..2025-12-31", "The shares have lost 27% this year."),
        (
            "id", "2025-11-11..2025-11-11",
            "Indeks turun 1% pada Selasa (11/11/2025). Saham turun 3,1 persen menjadi 14 yuan, "
            "memperpanjang penurunan tahun ini menjadi 27 persen.",
        ),
        # until when something was extended
        (
            "en", "2025-11-13..2025-11-13",
            "The index fell 1% on Thursday. Rebar fell 1.3% after Tangshan extended its curbs "
            "until the end of December.",
        ),
        (
            "en", "..2025-12-31",
            "The city extended its curbs until the end of December, cutting supply by 2 million "
            "tonnes.",
        ),
        (
            "id", "2025-11-11..2025-11-11",
            "Indeks turun 1% pada Selasa (11/11/2025). Baja turun 1,3 persen setelah Tangshan "
            "memperpanjang pembatasan hingga akhir Desember.",
        ),
        # when it was said
        (
            "en", "2025-01-01..2025-12-31",
            "Sales will be down in 2025, the association said last week, after falling 4 percent "
            "in 2024.",
        ),
        ("en", "-", "Exports will top 300,000 units, the association said last week."),
        ("en", "2025-11-03..2025-11-09", "Prices rose 2 percent last week."),
        ("id", "-", "Ekspor akan menembus 300.000 unit, kata asosiasi itu pekan lalu."),
        # the day before the one told
        (
            "en", "2025-11-11..2025-11-11",
            "The index fell 1.2 percent on Wednesday. It had gained 0.8 percent the previous day.",
        ),
        (
            "en", "2025-11-12..2025-11-12",
            "The index fell 1.2 percent on Wednesday, after gaining 0.8 percent the previous day.",
        ),
        (
            "en", "2025-11-12..2025-11-12",
            "The index rose to 3,402 on Wednesday from 3,380 the previous day.",
        ),
        (
            "en", "2025-09-01..2025-09-30",
            "Sales rose 2 percent in October. They had fallen 0.8 percent the previous month.",
        ),
        (
            "en", "2025-11-09..2025-11-09",
            "The number of cases rose to 42 on November 10. The day before, it stood at 38.",
        ),
        (
            "id", "2025-11-09..2025-11-09",
            "Pada 10 November tercatat 160.000 penumpang. Sehari sebelumnya, tercatat 140.000 "
            "penumpang.",
        ),
        (
            "id", "2025-11-10..2025-11-10",
            "Indeks naik 1,2 persen pada Selasa (11/11/2025). Pada hari sebelumnya, indeks turun "
            "0,4 persen.",
        ),
    ],
)  # fmt: skip
def test_what_stands_beside_the_time_that_is_meant(language, days, text):
    assert _days(language, text) == days


@pytest.mark.parametrize(
    ("language", "days", "text"),
    [
        (
            "en", "2025-11-28..2025-11-28",
            "The bank will release its third-quarter report on November 28.",
        ),
        ("en", "2025-11-13..2025-11-13", "The firm published its 2024 annual report on Thursday."),
        (
            "en", "2025-11-03..2025-11-03",
            "The carmaker released sales figures for October on November 3.",
        ),
        (
            "en", "2025-10-01..2025-10-31",
            "The carmaker released sales figures for October on November 3. It sold 33,400 cars.",
        ),
        (
            "en", "2025-07-01..2025-09-30",
            "The firm announced its third-quarter results on October 30, with net profit up 5 "
            "percent.",
        ),
        (
            "en", "2025-07-01..2025-09-30",
            "The firm reported third-quarter earnings of 3 million yuan on Thursday.",
        ),
        # what goes on to be planned
        (
            "en", "2027-01-01..",
            "The plant was approved in March and will make 300,000 cars a year from 2027.",
        ),
        (
            "en", "2026-03-01..2026-03-31",
            "The show will open in March and will draw 300 firms.",
        ),
        (
            "en", "2025-03-01..2025-03-31",
            "It sold 300 units in March and will sell 400 in May.",
        ),
        (
            "id", "2027-01-01..",
            "Pabrik itu disetujui pada Maret dan akan memproduksi 300.000 mobil per tahun mulai "
            "2027.",
        ),
        (
            "en", "2026-07-01..2026-12-31",
            "We open a plant in the second half of 2026 with 500 workers. By then a robot must "
            "walk for four hours on one charge.",
        ),
        (
            "en", "2026-03-01..2026-03-31",
            "The next test comes in March, when three relocated universities are due to admit "
            "4,800 students.",
        ),
        # the year that is expected, or of which a report is
        (
            "en", "2025-01-01..2025-12-31",
            "The company expects full-year deliveries of 400,000 to 420,000 units.",
        ),
        ("en", "-", "Full-year profit rose 3 percent to 5 million yuan."),
        (
            "en", "2024-04-01..2025-03-31",
            "Sales reached 2.1 million units in fiscal year 2024/25, which ended on March 31.",
        ),
        (
            "id", "2024-04-01..2025-03-31",
            "Penjualan mencapai 2,1 juta unit pada tahun fiskal 2024/2025 yang berakhir 31 Maret.",
        ),
        (
            "en", "2024-07-01..2025-06-30",
            "Revenue rose 4 percent in fiscal 2025 ended June 30, the firm said.",
        ),
        (
            "en", "2026-03-03..2026-03-06",
            "The fair will be held from March 3 to 6 next year and is to draw 900 firms.",
        ),
        ("en", "-", "The subsidy, which ends on December 31, has covered 420,000 purchases."),
        ("id", "-", "Subsidi itu, yang berakhir pada 31 Desember, telah mencakup 420.000 mobil."),
        ("en", "2025-12-31..2025-12-31", "The subsidy of 3,000 yuan ends on December 31."),
        ("en", "-", "The hospital treated 3,100 patients in its first six months."),
        ("en", "2025-01-01..2025-06-30", "Output rose 3 percent in the first six months."),
        ("en", "-", "The new terminal, opened last month, has handled 42,000 boxes."),
        ("en", "-", "The new terminal, which opened last month, has handled 42,000 boxes."),
        ("en", "-", "The rule, introduced this year, covers 3,400 firms."),
        ("en", "2025-10-01..2025-10-31", "The terminal handled 42,000 boxes last month."),
        (
            "en", "2025-10-01..2025-10-31",
            "The line, opened last month at a cost of 3 billion yuan, is 40 km long.",
        ),
        ("en", "2025-11-14..2025-11-14", "The yield rose 3 basis points on the day to 1.8 percent."),
        # of what a sentence tells after how it began
        (
            "en", "2024-01-01..2024-12-31",
            "The port was expanded in 2022 and handled 4.1 million containers last year.",
        ),
        (
            "en", "2025-07-01..2025-09-30",
            "The plant was restarted in March and produced 3,000 cars in the third quarter.",
        ),
        ("en", "2021-01-01..2021-12-31", "The firm listed in 2021 and raised $40 million."),
        (
            "en", "2028-01-01..2028-12-31",
            "The bridge is to be completed in 2028, two years later than planned, for $3 million.",
        ),
        (
            "id", "2024-01-01..2024-12-31",
            "Pelabuhan itu diperluas pada 2022 dan melayani 4,1 juta kontainer tahun lalu.",
        ),
        # halves of a month
        (
            "id", "2025-11-01..2025-11-14",
            "Harga batu bara acuan (HBA) periode I November 2025 ditetapkan US$ 104,2 per ton.",
        ),
        ("id", "2025-10-15..2025-10-31", "HBA periode kedua Oktober 2025 sebesar US$ 103 per ton."),
        (
            "id", "2025-01-02..2025-10-31",
            "Pada periode 2 Januari-31 Oktober 2025, ekspor mencapai 3 juta ton.",
        ),
        ("id", "..2026-02-28", "Pesanan ekspor sudah penuh sampai Februari."),
        (
            "id", "2025-01-01..2025-06-30",
            "Beban naik menjadi 820 miliar rupiah dari 710 miliar rupiah setahun sebelumnya pada "
            "semester I/2025.",
        ),
    ],
)  # fmt: skip
def test_reports_and_plans(language, days, text):
    assert _days(language, text) == days


@pytest.mark.parametrize(
    ("language", "days", "text"),
    [
        (
            "en", "2025-11-10..2025-11-12",
            "Local firms secured potential transactions worth $18 million at the Wuqing trade "
            "fair, the ministry said on Friday.\nThe fair, held from November 10 to 12, drew 900 "
            "exhibitors.",
        ),
        (
            "id", "2025-11-10..2025-11-12",
            "Kementerian mencatat potensi transaksi US$ 18 juta pada pameran dagang di Wuqing.\n"
            "Pameran yang digelar pada 10-12 November 2025 itu diikuti 900 peserta.",
        ),
        ("en", "-", "Local firms have orders worth $18 million, the ministry said on Friday."),
    ],
)  # fmt: skip
def test_a_lead_waits_for_the_days_of_its_event(language, days, text):
    first = suggest(text, language=language, published=PUBLISHED, names=(), attributions=())[0]
    found = first.period

    assert (f"{found.start}..{found.end}" if found else "-") == days


@pytest.mark.parametrize(
    ("days", "text"),
    [
        ("..2025-09-30", "Hingga September, realisasinya baru 3,9 juta ton."),
        ("..2025-09-30", "Realisasinya per September sudah 78%."),
        ("2025-01-01..2025-09-30", "Hingga September, realisasi investasi mencapai Rp 3 triliun."),
        (
            "2025-11-10..2025-11-12",
            "Paviliun itu mencatat transaksi US$ 18 juta dalam pameran di Wuqing yang berlangsung "
            'pada 10-12 November 2025.\n"Stan kami ramai," kata Lina, Kamis (13/11/2025).\n'
            "Panitia mencatat pameran tersebut diikuti 900 peserta.",
        ),
    ],
)
def test_indonesian(days, text):
    assert _days("id", text) == days
