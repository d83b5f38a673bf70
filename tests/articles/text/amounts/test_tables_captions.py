"""Tables whose paragraph above names the columns with their units. All figures are invented."""

import pytest

from articles.text.amounts.quantities import read_quantities


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "id",
            "Rinciannya (penumpang dalam ribu orang, kargo dalam ton, perubahan dalam persen).\n"
            "Bandara — Penumpang — Perubahan — Kargo\nUtara — 712,5 — -3,1 — 8.417",
        ),
        (
            "en",
            "By airport (passengers in thousands, cargo in tonnes, and changes in percent).\n"
            "Airport | Passengers | Change | Cargo\nNorth | 712.5 | -3.1 | 8,417",
        ),
    ],
    ids=["dashes", "strokes"],
)
def test_the_paragraph_above_may_name_the_columns_with_their_units(language, text):
    found = read_quantities(text, language=language)

    assert [f"{one.value} {one.unit}" for one in found] == [
        "712500 count:person",
        "-3.1 percent",
        "8417 t",
    ]


def test_a_caption_that_tells_one_unit_names_no_columns():
    text = "Ringkasan (penumpang dalam ribu orang).\nBandara | Kargo | Rute\nUtara | 712,5 | 31"

    assert read_quantities(text, language="id") == ()


def test_a_label_before_a_colon_is_a_cell_of_its_own_where_strokes_part_the_rest():
    text = (
        "Harvest by county (percent done)\nCounty: 3 Oct / 26 Sep\nWei: 71 / 48\n"
        "Both: 60/40 and 70 / 30 of it"
    )
    found = read_quantities(text, language="en")

    assert [f"{one.value} {one.unit} {one.role}" for one in found] == [
        "71 percent share",
        "48 percent share",
    ]
