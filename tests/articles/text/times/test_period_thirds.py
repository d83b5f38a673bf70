"""Early, mid and late in a month: days 1 to 10, 11 to 20, 21 to its end."""

from datetime import date

import pytest

from articles.text.times.period import principal_period
from articles.text.times.periods import read_periods


@pytest.mark.parametrize(
    ("language", "days", "text"),
    [
        ("en", "2025-05-21..2025-05-31", "In late May the creek rose 40 cm."),
        ("en", "2025-05-01..2025-05-10", "In early May it rose 40 cm."),
        ("en", "2025-05-11..2025-05-20", "In mid-May 640 geese came."),
        ("en", "2025-02-21..2025-02-28", "It cost 40 yuan in late February."),
        ("en", "2025-04-21..", "It has run for 40 hours a day since late April."),
        ("en", "..2025-05-15", "By mid-May 640 growers had joined."),
        ("en", "2025-05-01..2025-05-01", "At the beginning of May it held 40 tonnes."),
        ("en", "2025-02-21..2025-04-10", "From late February to early April it sold 90 carts."),
        ("id", "2025-05-01..2025-05-10", "Awal Mei waduk berisi 40 juta meter kubik."),
        ("id", "2025-05-11..2025-05-20", "Pertengahan Mei datang 640 angsa."),
        ("id", "..2025-05-15", "Hingga pertengahan Mei, 640 petani bergabung."),
        ("id", "2025-03-01..", "Sejak awal Maret masuk 40 keluhan."),
        ("id", "..2025-04-30", "Pada akhir April cadangannya 40 ton."),
    ],
)
def test_a_third_of_a_month(language, days, text):
    period = principal_period(read_periods(text, language=language, published=date(2025, 6, 18)))

    assert period is not None
    found = ("" if period.start == period.end else period.start or "", period.end or "")
    wanted = ("" if days[:10] == days[12:] else days.split("..")[0], days.split("..")[1])
    assert (str(found[0]), str(found[1])) == wanted
