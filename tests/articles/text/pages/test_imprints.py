import pytest

from articles.text.pages.imprints import find

BODY = [
    "The ferry dock reopened on Monday with room for nine boats.",
    "Repairs cost 3.1 million yuan, a third more than planned.",
    "Fares stay as they are until the spring.",
]


def removed(last, *, head=(), byline="", body=BODY):
    lines = [*head, "Ferry dock reopens", *body, last]
    reasons = ["label"] * len(head) + ["title"] + [""] * (len(body) + 1)
    return [lines[i] for i in find(lines, reasons, byline=byline)]


@pytest.mark.parametrize(
    ("last", "head", "byline"),
    [
        ("Ana Lim has worked on the coast for years.", (), "Ana Lim"),
        ("Ana Lim covers transport from the coast.", (), ""),
        ("Ana Lim, a freelance journalist on the coast", (), "Ana Lim"),
        ("ANA LIM", (), "Ana Lim"),
        ("Lim covers the coast. She is based in Cilacap.", (), "Ana Lim"),
        ("Rudi Hartono is a columnist. He has written two books on piers since 2019.", (), ""),
        ("Rudi Hartono menulis tentang perhubungan.", (), ""),
        ("Dock & Deck is published 250 days a year.", ("Dock & Deck",), ""),
        ("The Dock: read on the coast since the war", ("The Dock",), ""),
        ("津门船讯是一份面向船员的周报。", ("津门船讯",), ""),
        ("Dock & Deck Ltd, 2nd floor, 14 Cable Lane", ("Dock & Deck",), ""),
    ],
)
def test_last_lines_about_the_author_or_the_paper_are_found(last, head, byline):
    assert removed(last, head=head, byline=byline) == [last]


@pytest.mark.parametrize(
    ("last", "head"),
    [
        # Someone of whom the text speaks, a place, a figure; another name than the paper's.
        ("Ana Lim covers the cost of the boats.", ()),
        ("Lim covers the cost of the boats.", ()),
        ("Ana Lim covers 40 routes.", ()),
        ("Dock workers are paid by the hour.", ("Dock & Deck",)),
        ("The next boat leaves at noon.", ("Dock & Deck",)),
    ],
)
def test_other_last_lines_stay(last, head):
    body = [*BODY, "The harbour master, Ana Lim, has the last word."]

    assert removed(last, head=head, body=body) == []


def test_what_stands_below_an_imprint_goes_with_it():
    imprint, remark = "Dock & Deck Ltd, 14 Cable Lane", "Fares exclude the tax on fuel."

    assert removed(remark, head=["Dock & Deck"], body=[*BODY, imprint]) == [remark, imprint]
    assert removed(remark, head=["Dock & Deck"]) == []


@pytest.mark.parametrize(
    ("first", "found"),
    [
        ("Ana Lim is a planner and the author of a book on piers.", True),
        ("Ana Lim opened the dock with a speech.", False),
        ("Rudi Hartono is a planner and the author of a book on piers.", False),
    ],
)
def test_the_author_is_told_of_right_above_the_text_too(first, found):
    lines = ["Ferry dock reopens", first, *BODY, "The next boat leaves at noon."]
    reasons = ["title", *[""] * (len(lines) - 1)]

    assert find(lines, reasons, byline="Ana Lim") == ([1] if found else [])


def test_an_author_is_told_of_above_a_last_remark():
    bio, remark = "Ana Lim covers transport from the coast.", "Half of the town sleeps late."
    lines = ["Ferry dock reopens", *BODY, "Nine boats are new.", bio, remark]

    assert find(lines, ["title", *[""] * 6], byline="Ana Lim") == [5]


def test_a_surname_of_which_the_text_speaks_is_no_authors():
    body = [*BODY, "Mayor Lim opened the dock."]

    assert removed("Lim was late.", byline="Ana Lim", body=body) == []


def test_a_paper_that_the_text_itself_tells_of_is_no_imprint():
    body = [*BODY, "Dock & Deck reported the plan first."]

    assert removed("Dock & Deck is read in nine ports.", head=["Dock & Deck"], body=body) == []


def test_nothing_of_a_short_text_is_taken():
    assert removed("Ana Lim covers transport.", body=BODY[:2]) == []
