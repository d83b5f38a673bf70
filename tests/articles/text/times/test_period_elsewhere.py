"""Indonesian figures whose time another sentence states."""

from datetime import date

import pytest

from articles.text.suggestions import suggest

DAY = date(2025, 10, 20)
SURVEY = "Survei ini dilakukan lewat telepon pada 5-9 Oktober 2025 terhadap 800 responden."
OCTOBER = "2025-10-05", "2025-10-09"


def told(text, words):
    """The stretch and the tie of the sentence that holds some words."""
    found = suggest(text, language="id", published=DAY, names=(), attributions=())
    (one,) = [s for s in found if words in s.text]
    period = one.period
    return period and ((str(period.start or ""), str(period.end or "")), one.period_tie)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (f"{SURVEY} Sebanyak 62 persen responden puas dengan layanan bus.", "62"),
        (f"{SURVEY}\nBus kota itu baru.\n\nBidang kebersihan 59 persen, keamanan 41 persen.", "59"),
        (f"Tingkat kepuasan warga terhadap layanan bus 62 persen.\n{SURVEY}", "62"),
    ],
)
def test_what_people_answered_is_of_the_days_in_which_they_were_asked(text, words):
    assert told(text, words) == (OCTOBER, "survey")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (f"{SURVEY}\nHarga bus itu Rp 4 miliar.", "Rp 4 miliar"),
        (f"{SURVEY}\nProduksi bus akan tumbuh 4 persen pada 2026.", "4 persen"),
        ("Sebanyak 62 persen warga puas.\nBus itu diluncurkan pada 5 Oktober 2025.", "62"),
    ],
)
def test_other_figures_are_of_no_survey(text, words):
    found = told(text, words)
    assert found is None or found[1] != "survey"


@pytest.mark.parametrize(
    ("later", "year"),
    [
        ("Laba naik 12 persen dibanding tahun 2023.", "2024"),
        ("Laba turun 4 persen ketimbang tahun 2023.", "2024"),
        ("Laba naik 12 persen dibanding tahun lalu.", "2025"),
    ],
)
def test_what_is_compared_with_a_year_is_of_the_one_behind_it(later, year):
    text = (
        "Kuota pada 2025 ditetapkan 40 ton.\nOmzet pada 2024 mencapai Rp 9 miliar.\n"
        f"Hingga September 2025 omzet Rp 7 miliar.\n{later}"
    )
    assert told(text, later) == ((f"{year}-01-01", f"{year}-12-31"), "compared")


def test_what_is_compared_with_a_year_that_nothing_follows_is_of_none():
    text = "Omzet pada 2024 mencapai Rp 9 miliar.\nToko itu besar.\n\nLaba naik 2 persen dari 2019."
    found = told(text, "2 persen")
    assert found is None or found[1] != "compared"


@pytest.mark.parametrize(
    ("text", "words", "period"),
    [
        (
            "Hingga akhir Agustus 2025 belanja mencapai Rp 9 miliar.\n"
            "Masih ada tiga dinas dengan realisasi belanja di bawah 40 persen.",
            "40 persen",
            ("", "2025-08-31"),
        ),
        (
            "Pemerintah menyiapkan subsidi Rp 9 miliar tahun depan. "
            "Yakni subsidi pupuk Rp 5 miliar dan subsidi benih Rp 4 miliar.",
            "Rp 5 miliar",
            ("2026-01-01", "2026-12-31"),
        ),
        (
            "Sejak 2 Januari 2025 layanan itu mencatat 9 juta penumpang. "
            "Dari jumlah itu, 3 juta penumpang memakai kartu.",
            "3 juta",
            ("2025-01-02", ""),
        ),
        (
            "Rupiah naik 0,3 persen pada hari ini, Senin (20/10/2025).\n"
            "Pelemahan terjadi terhadap mata uang yen 0,1 persen.",
            "0,1 persen",
            ("2025-10-20", "2025-10-20"),
        ),
    ],
)
def test_parts_and_what_was_spent_go_back_to_the_sum(text, words, period):
    found = told(text, words)
    assert found is not None
    assert found[0] == period


def test_a_fare_is_of_no_sum_that_grew():
    text = "Sejak 2 Januari 2025 layanan itu mencatat 9 juta penumpang. Tarif bus Rp 3.500."
    assert told(text, "Rp 3.500") is None


@pytest.mark.parametrize(("words", "tie"), [(2, "survey"), (200, "lead")])
def test_of_a_sentence_without_end_only_its_beginning_is_asked_for_a_survey(words, tie):
    asked = f"Warga {'makan, ' * words}lalu {SURVEY[0].lower()}{SURVEY[1:]}"

    assert told(f"{asked}\n\nSebanyak 40 persen responden puas.", "puas")[-1] == tie
