"""Parts, seasons and festivals of a year as the press writes them, and times beside one told."""

from datetime import date

import pytest

from articles.text.times.period import principal_period
from articles.text.times.periods import read_periods


def _last(language: str, published: str, text: str) -> str:
    day = date.fromisoformat(published)
    begin = text.rfind(". ", 0, len(text) - 2) + 1
    found = [
        period
        for period in read_periods(text, language=language, published=day)
        if period.at[0] >= begin
    ]
    period = principal_period(tuple(found))
    if period is None or (period.start, period.end) == (None, None):
        return "-"
    return f"{period.start or ''}..{period.end or ''}"


@pytest.mark.parametrize(
    ("language", "days", "text"),
    [
        ("en", "2025-01-01..2025-06-30", "Teenagers took 13 percent in 2025's first six months."),
        ("en", "2024-07-01..2024-09-30", "Last year's third quarter brought 90 orders."),
        ("en", "2024-10-01..2024-12-31", "The 2024 fourth quarter brought 90 orders."),
        ("en", "2025-03-01..2025-05-31", "In spring this year 730 homes took up beekeeping."),
        ("en", "2024-06-01..2024-08-31", "In the summer of last year 90 pools were dry."),
        ("en", "2025-04-04..2025-04-06", "During Qingming, florists sold 9,000 stems."),
        ("en", "2025-05-01..2025-05-05", "Over May Day 90 coaches ran."),
        ("en", "2025-05-01..2025-05-14", "In the first two weeks of May takings were 9 million."),
        ("en", "2025-05-18..2025-05-31", "In the last two weeks of May takings were 9 million."),
        ("en", "2025-06-18..2025-06-18", "An index of 30 bakers gained 4.2 percent on the day."),
        ("en", "..2025-12-31", "The rebate of 900 yuan runs until December 31."),
        ("en", "..2024-12-31", "The rebate of 900 yuan was paid until December 31."),
        ("en", "2025-06-01..2025-06-14", "In the fortnight to June 14 it sold 90 rafts."),
        ("en", "2025-06-01..2025-06-01", "At the start of the month it had 90 rafts."),
        ("en", "..2025-06-30", "By the end of the month it will have 90 rafts."),
        ("en", "2025-05-31..2025-05-31", "At the end of the month it had 90 rafts."),
        ("en", "..2025-05-31", "Up to and including May it sold 90 rafts."),
        ("en", "2025-06-14..2025-06-15", "This past weekend it sold 90 rafts."),
        ("en", "2025-06-14..2025-06-14", "Overnight on Saturday 90 rafts were lost."),
        ("en", "1995-01-01..1995-12-31", "Thirty years ago it had 90 rafts."),
        ("en", "2025-06-15..2025-06-16", "On June 15 and 16 it sold 90 rafts."),
        ("en", "2025-06-15..2025-06-15", "On June 15 and 16 rafts were lost."),
        ("en", "2025-06-15..2025-06-17", "From June 15 through 17 it sold 90 rafts."),
        ("en", "2025-06-01..2025-06-18", "So far in June it sold 90 rafts."),
        ("en", "2025-01-01..2025-06-18", "In the year so far it sold 90 rafts."),
        ("id", "2025-06-01..2025-06-10", "Pada awal bulan terjual 90 rakit."),
        ("id", "2025-06-01..", "Sejak awal bulan terjual 90 rakit."),
        ("id", "..2025-06-30", "Hingga akhir bulan akan terjual 90 rakit."),
        ("id", "2024-09-01..2025-08-31", "Tahun ajaran ini masuk 90 murid baru."),
        ("id", "..2027-12-31", "Selambatnya akhir 2027 ada 90 ranjang."),
        ("id", "2027-01-01..", "Paling cepat 2027 ada 90 ranjang."),
        ("id", "2005-01-01..2005-12-31", "Dua puluh tahun lalu ada 90 perahu."),
        ("id", "2025-06-15..2025-06-17", "Pada 15 s/d 17 Juni ada 90 lomba."),
        ("id", "..2025-12-31", "Potongan 900 yuan berlaku hingga 31 Desember."),
        ("id", "2024-06-01..2024-08-31", "Pada musim panas tahun lalu 90 kolam kering."),
        ("id", "2025-04-04..2025-04-06", "Selama Qingming terjual 9.000 tangkai."),
        ("id", "2024-01-01..2024-09-30", "Ekspor pompa di sembilan bulan 2024 tumbuh 8 persen."),
        ("id", "2025-05-01..2025-05-21", "Dalam tiga pekan pertama Mei terjual 9 juta karcis."),
        ("id", "2025-06-18..2025-06-18", "Nanti malam 2.000 lampion dinyalakan."),
        ("id", "2025-06-19..2025-06-19", "Besok pagi 240 relawan membersihkan kali."),
        ("id", "2025-06-16..2025-06-18", "Senin hingga Rabu, kabut menunda 190 penerbangan."),
        ("id", "2026-04-01..2026-06-30",
         "Kilang akan menutup satu dari 3 unitnya pada triwulan kedua 2026."),
    ],
)  # fmt: skip
def test_parts_and_feasts(language, days, text):
    assert _last(language, "2025-06-18", text) == days


@pytest.mark.parametrize(
    ("language", "days", "text"),
    [
        ("en", "2023-01-01..2023-12-31", "In 2019 it drew 90 men. Four years later it drew 9."),
        ("en", "2025-03-01..2025-03-31", "In April it rose 2 mm. The month before it had sunk 4."),
        ("en", "2025-03-01..2025-03-31", "In April it rose 2 mm. A month earlier it sank 4 mm."),
        (
            "en",
            "2025-04-01..2025-04-30",
            "In April it fell. In April it rose 2 from a month before.",
        ),
        ("id", "2023-01-01..2023-12-31", "Pada 2019 datang 90. Empat tahun kemudian datang 9."),
        ("id", "-", "Pada 2003 ia lulus. Dua puluh lima tahun kemudian 9 anaknya lulus."),
        ("id", "-", "Pada 2019 porsinya 9 persen. Ditargetkan 40 persen 2 tahun kemudian."),
        ("id", "2025-03-01..2025-03-31", "Pada April naik 2 mm. Sebulan sebelumnya turun 4 mm."),
        ("id", "-", "Pada April 64 kota turun. Kini 64 kota turun; bulan sebelumnya 63."),
    ],
)
def test_times_counted_from_the_one_before(language, days, text):
    assert _last(language, "2025-06-18", text) == days


@pytest.mark.parametrize(
    ("language", "days", "text"),
    [
        ("en", "2025-09-01..2025-11-30",
         "The breed was listed in March and will be sown on 900 mu this autumn."),
        ("en", "2025-01-01..2025-12-31",
         "A third quay opened in May, and traffic is expected to reach 13 million tonnes this year."),
        ("en", "2024-01-01..2024-12-31",
         "The trade was worth 17 million yuan in 2024 and is expected to grow until 2030."),
        ("en", "2026-01-01..2026-03-31",
         "Digging will start in the first quarter of next year and should end in 2027."),
        ("id", "2026-01-01..2026-12-31",
         "Varietas itu didaftarkan pada Maret dan akan ditanam di 900 mu tahun depan."),
        ("id", "2024-01-01..2024-12-31",
         "Pasarnya 17 juta yuan pada 2024 dan diperkirakan tumbuh hingga 2030."),
    ],
)  # fmt: skip
def test_what_is_planned_behind_what_was_done(language, days, text):
    assert _last(language, "2025-06-18", text) == days


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The stall sold 300 lamps on the day."),
        ("en", "It is open Monday to Friday, for 90 visitors a day."),
        ("en", "The Spring Festival gala had 90 acts."),
        ("en", "Every September, 90 boats come."),
        ("en", "Half a year ago it had 90 boats."),
        ("id", "Setiap September ada 90 lomba."),
        ("id", "Tujuh puluh tahun lalu ada 90 perahu."),
        ("id", "Setiap musim panas datang 90 perahu."),
    ],
)
def test_no_time(language, text):
    assert _last(language, "2025-06-18", text) == "-"
