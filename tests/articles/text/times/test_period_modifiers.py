"""Times that only tell of a thing or a person when that was made, opened, elected."""

from datetime import date

import pytest

from articles.text.times.period import principal_period
from articles.text.times.periods import read_periods


def _days(language: str, published: str, text: str, *, figures: bool = True) -> str:
    periods = read_periods(text, language=language, published=date.fromisoformat(published))
    period = principal_period(periods, figures=figures)
    if period is None or (period.start, period.end) == (None, None):
        return "-"
    return f"{period.start or ''}..{period.end or ''}"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "A pier built in 1908 carries 400 anglers."),
        ("en", "The nine electric ferries, bought in 2021, have sailed 2 million km."),
        ("en", "Dredging, begun in April 2023, has cost 61 million yuan so far."),
        ("en", "The governor, elected in 2021, promised 900 wells."),
        ("en", "The park keeps 18 wolves born after 2015."),
        ("en", "Night flights, suspended in 2020, are back to 70 percent."),
        ("en", "Notes maturing in 2031 yielded 2.2 percent."),
        ("en", "A depot opened in 1987 still houses 60 trams."),
        ("en", "The rule of 2016 limits herds to 90 head."),
        ("en", "The class of 2018 had 240 cadets."),
        ("en", "A 2013 ordinance caps noise at 55 decibels."),
        ("en", "Under a scheme published in June 2022, the county is to get 14 ponds."),
        ("id", "Dermaga yang dibangun tahun 1908 memuat 40 kapal."),
        ("id", "Sebanyak 90 feri yang dibeli pada 2021 sudah berlayar 2 juta km."),
        ("id", "Gubernur yang terpilih pada 2021 itu menjanjikan 900 sumur."),
        ("id", "Taman itu memelihara 18 serigala yang lahir setelah 2015."),
        ("id", "Surat utang yang jatuh tempo pada 2031 berbunga 2,2 persen."),
        ("id", "Angkatan 2018 berjumlah 240 taruna."),
        ("id", "Mesin cetak buatan Jerman 1987 masih mencetak 3.000 lembar."),
        ("id", "Menurut skema yang terbit Juni 2022, kabupaten itu memperoleh 14 embung."),
    ],
)
def test_the_time_of_a_thing_is_none_of_its_figures(language, text):
    assert _days(language, "2025-10-09", text) == "-"


@pytest.mark.parametrize(
    ("language", "days", "text"),
    [
        ("en", "2021-01-01..2021-12-31", "The yard, opened in 2021 at a cost of $34m, makes hulls."),
        ("en", "2025-05-01..2025-05-31", "A portal launched in May drew 3,000 letters."),
        ("en", "2021-01-01..", "It has drilled 90 wells since the field was opened in 2021."),
        ("en", "2024-01-01..2024-12-31", "The cars sold in 2024 were worth 9 billion yuan."),
        ("en", "2023-01-01..2023-12-31", "The theatre was built in 2023 and has 900 seats."),
        ("en", "2025-01-01..2025-12-31", "This year's model costs 900 yuan."),
        ("id", "2024-10-10..", "Bea masuk yang berlaku sejak 10 Oktober 2024 berkisar 35 persen."),
        ("id", "2024-01-01..2024-12-31", "Kredit yang disalurkan pada 2024 mencapai 3 miliar yuan."),
        ("id", "2026-01-01..2026-12-31", "Pada edisi tahun depan akan hadir 90 negara."),
        ("id", "2023-01-01..2023-12-31", "Teater itu dibangun pada 2023 dengan 900 kursi."),
        ("id", "2026-06-01..2026-06-30",
         "Sesuai kontrak yang diteken Selasa, pabrik mengirim 36 bus pada Juni 2026."),
    ],
)  # fmt: skip
def test_what_came_about_has_its_time(language, days, text):
    assert _days(language, "2025-10-09", text) == days


def test_a_plan_without_figures_is_of_the_time_in_which_it_came_out():
    text = "Under a scheme published in June 2022, the county is to dig ponds."

    assert _days("en", "2025-10-09", text, figures=False) == "2022-06-01..2022-06-30"
