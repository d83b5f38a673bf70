import pytest

from articles.text.line_shape import shape
from articles.text.titles import alike, find_title, stated_title

BODY = "The northern port adds three berths at a cost of 4.2 billion yuan, officials say."


def found(*above, reasons=None):
    lines = [*above, BODY]
    given = reasons or [""] * len(lines)
    at = find_title(lines, [shape(line) for line in lines], given, (), len(above))
    return None if at is None else lines[at]


def test_the_line_that_shares_its_words_with_the_body_wins():
    assert found("The Quay Review", "Northern port adds berths") == "Northern port adds berths"


def test_a_sentence_is_a_title_only_where_nothing_else_is():
    assert (
        found(
            "A deck that speaks of the northern port and its three berths.",
            "Three berths for the port",
        )
        == "Three berths for the port"
    )


def test_a_line_taken_for_debris_is_the_last_resort():
    assert found("Tianjin berths", reasons=["label", ""]) == "Tianjin berths"
    assert found("Tianjin berths", reasons=["share", ""]) is None


def test_a_numbered_heading_is_no_title():
    assert found("1. Overview of the northern port") is None


def test_nothing_above_the_body_is_no_title():
    assert found() is None


@pytest.mark.parametrize(
    ("lines", "reasons", "expected"),
    [
        (["Menu", "Port adds berths", BODY], ["", "", ""], 1),
        (["PORT ADDS BERTHS", BODY], ["", ""], 0),
        (["Port adds berths", "Port adds berths"], ["navigation", ""], 1),
        (["Something else"], [""], None),
    ],
)
def test_the_title_that_a_page_states_is_found(lines, reasons, expected):
    assert stated_title(lines, reasons, "Port adds berths") == expected


def test_most_of_a_title_is_alike():
    assert alike("port adds three berths", "port adds three berths to")
    assert not alike("port", "port adds three berths")
