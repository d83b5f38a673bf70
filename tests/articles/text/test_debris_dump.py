from articles.text.debris import sort_out
from articles.text.debris_dump import find_article
from articles.text.documents import read_text
from articles.text.line_shape import shape

MENU = [
    "Sections", "World", "Money", "Sailing clubs", "Tides and winds", "Harbour cam", "Ferries today",
    "Our columnists", "Letters", "Obituaries", "Fish market prices", "Boats for sale", "Jobs afloat",
    "Old charts", "Knots and ropes", "Crossword", "Recipes from the galley", "Crew changes",
]  # fmt: skip
TEASERS = [
    "Mayor opens the winter market", "Nine things to do with driftwood", "Why gulls steal chips",
    "The last net maker", "Storm names for next year", "A bridge too low", "Swimmers want a ramp",
    "Museum finds a lost anchor", "Rowing club wins again", "Dredging delayed", "Who owns the pier?",
]  # fmt: skip
TITLE = "Ferry dock reopens after repairs that cost 3.1 million yuan"
BODY = [
    "The ferry dock reopened on Monday with room for nine boats, after repairs that cost the city "
    "3.1 million yuan and kept the boats away for most of the winter.",
    "Officials said that the old piles had rotted, and that new ones of steel would last for fifty "
    "years if they were painted every second spring.",
    "Fares stay as they are until the spring, when the council will look at them again, together "
    "with the timetable for the boats across the bay.",
    "Residents of the far shore had complained that the bus took them an hour and a half.",
]


def found(lines, named=()):
    reasons = ["label" if line in named else "" for line in lines]
    return find_article(lines, [shape(line) for line in lines], reasons)


def test_the_article_of_a_pasted_page_begins_with_its_title():
    lines = [*MENU, TITLE, "Ana Lim", *BODY, *TEASERS]

    assert found(lines) == (len(MENU), len(MENU) + 2 + len(BODY))


def test_a_title_that_shares_little_is_found_close_to_its_text():
    title = "Boats are back after a long winter at the dock of the old town"
    lines = [*MENU, "12 May", title, *BODY, *TEASERS]

    assert found(lines)[0] == len(MENU) + 1
    assert found([*MENU, title, *MENU, *BODY])[0] == len(MENU) * 2 + 1


def test_a_paragraph_of_the_same_matter_outside_belongs_to_the_article():
    again = "Officials say that the ferry dock has room for ten boats, after repairs that cost millions."
    lines = [again, *MENU, *TEASERS, *BODY, *MENU]

    assert found(lines) == (0, 1 + len(MENU) + len(TEASERS) + len(BODY))
    other = (
        "A museum in another town found an anchor in its own cellar, where it had lain for decades."
    )
    assert found([other, *lines[1:]])[0] > 0


def test_a_text_with_a_few_lines_around_it_is_no_page():
    assert found([*MENU[:6], TITLE, *BODY, *TEASERS[:6]]) is None


def test_a_page_without_a_text_holds_no_article():
    assert found([*MENU, TITLE, BODY[3], *TEASERS]) is None


def test_a_list_in_a_text_is_no_menu():
    rows = [f"Boat {number}: {number * 3} seats" for number in range(1, 40)]

    assert found([TITLE, *BODY, *rows]) is None


def test_rows_behind_the_text_of_a_page_belong_to_it():
    rows = ["Route", "East bay 12", "West bay 14", "Long island 20", "Far shore 31"]
    lines = [*MENU, TITLE, *BODY, *rows, *TEASERS]

    assert found(lines) == (len(MENU), len(MENU) + 1 + len(BODY) + len(rows))


def test_two_texts_with_a_list_between_them_stay_whole():
    assert found([TITLE, *BODY, *MENU, *TEASERS, *reversed(BODY)]) is None


def test_what_stands_outside_the_article_goes_and_the_title_is_found():
    document = read_text("\n".join([*MENU, TITLE, "Ana Lim", "14 May 2024", *BODY, *TEASERS]))

    assert document.title == TITLE
    assert document.byline == "Ana Lim"
    assert document.text.split("\n") == BODY
    assert "outside" in {line.reason for line in document.removed}


def test_a_pages_own_markup_is_believed_instead():
    lines = [*MENU, TITLE, *BODY, *TEASERS]

    assert "outside" not in sort_out(lines, ["related"] * len(lines)).reasons
