from datetime import date

import pytest

from articles.text.times.periods import read_periods


def times(text, language):
    return [p.text for p in read_periods(text, language=language, published=date(2024, 5, 8))]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Chief executive Lei Jun said sales rose.", "en"),
        ("Sun Wei opened the quay.", "en"),
        ("The quay opened, said Sun, 41.", "en"),
        ("April Zhang and June Teng lit the lamps.", "en"),
        ("Ms. May lit the lamps.", "en"),
        ("Pak Sun menyalakan lampu.", "id"),
        ("Bu Mei menyalakan lampu.", "id"),
        ("Mei Lan menyalakan lampu.", "id"),
        ("Direktur Li Jun menyalakan lampu.", "id"),
    ],
)
def test_the_names_of_people_are_no_times(text, language):
    assert times(text, language) == []


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Lamps were lit in Jun.", "en", ["in Jun"]),
        ("Li Jun has lit lamps since May.", "en", ["since May"]),
        ("Lit on Sun, and no other day.", "en", ["on Sun"]),
        ("The quay is lit (Sun).", "en", ["Sun"]),
        ("Sun, 5 May", "en", ["Sun, 5 May"]),
        ("In May Chen lit the lamps.", "en", []),
        ("Inflasi Mei turun.", "id", ["Mei"]),
        ("Yang Mei lalu padam.", "id", ["Mei lalu"]),
        ("Pada Mei, lampu menyala.", "id", ["Pada Mei"]),
    ],
)
def test_months_and_days_beside_other_words_are_times(text, language, expected):
    assert times(text, language) == expected
