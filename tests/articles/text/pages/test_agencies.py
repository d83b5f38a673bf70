"""Agencies that stand where an author does."""

import pytest

from articles.text.pages.bylines import agency_alone, agency_place
from articles.text.pages.documents import read_text

TITLE = "Northern port adds three berths"
BODY = [
    "The port in the north adds three berths at a cost of 4.2 billion yuan, officials say.",
    "Freight through the port rose by 11.5 percent to 212 million tonnes in the year 2024.",
    "A second line of rails will reach the new berths by the end of 2026, the plan says.",
]


def read(*head, tail=()):
    return read_text("\n".join([TITLE, *head, *BODY, *tail]))


@pytest.mark.parametrize(
    ("head", "byline", "place"),
    [
        (["AFP", "May 12, 2025"], "AFP", ""),
        (["May 12, 2025", "Associated Press"], "Associated Press", ""),
        (["Yonhap, Jakarta,", "May 12, 2025"], "Yonhap", "Jakarta"),
        # Whoever is named above the text has written it, and no day stands beside a picture.
        (["Ana Lim", "AFP", "May 12, 2025"], "Ana Lim", ""),
        (["By Ana Lim", "May 12, 2025", "AFP"], "Ana Lim", ""),
        (["AFP"], "", ""),
    ],
)
def test_an_agency_beside_the_day_is_the_author(head, byline, place):
    document = read(*head)

    assert (document.byline, document.dateline) == (byline, place)
    assert document.text.split("\n") == BODY


def test_an_agency_above_the_text_comes_before_whoever_is_named_below_it():
    tail = ["(Reporting by Ana Lim in Delmar; Editing by Jo Doe)"]

    assert read("AFP", "May 12, 2025", tail=tail).byline == "AFP"
    assert read("May 12, 2025", tail=tail).byline == "Ana Lim"


def test_all_of_the_line_is_the_agency_and_the_city():
    assert agency_alone("Kyodo News") == "Kyodo News"
    assert agency_place("UPI, Beijing") == "Beijing"
    for line in ("Reuters is hiring", "UPI, Page One", "Tannery News"):
        assert agency_alone(line) == agency_place(line) == ""


@pytest.mark.parametrize(
    "title",
    [
        "Northern port handles 212 mln tons in Jan.-Oct.",
        "Northern port's freight rises 11.5 pct in Sept.",
        "Northern port's freight up 11.5 percent in H1",
    ],
)
def test_a_title_that_ends_in_a_month_cut_short_is_no_text(title):
    document = read_text("\n".join([title, *BODY]))

    assert document.title == title
    assert document.text.split("\n") == BODY
