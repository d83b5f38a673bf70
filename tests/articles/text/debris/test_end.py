import pytest

from articles.text.debris.lines import sort_out

BODY = [
    "The last three tanneries of Oxbow have pooled 48 million pounds to grow leather from roots.",
    "The first sheets left the mill in January, the owners said, and a shoemaker ordered 12,000.",
    "Local officials expect 310 jobs by 2026, compared with 240 that the tanneries still offer.",
    "Unions are less sure, because the mill runs at night with a crew of nine people only.",
    "Prices remain the difficulty, since a square metre of leather from roots costs 41 pounds.",
    "Half as much is paid for hide, although the gap has narrowed by a third since last spring.",
]
CREDITS = ["Editing by Joan Pike", "Tags: leather, roots"]


def staying(lines):
    return [line for line, reason in zip(lines, sort_out(lines).reasons, strict=True) if not reason]


@pytest.mark.parametrize(
    "line",
    [
        "Cars from abroad want better headlamps this winter.",
        "Lakeside Bank, 4th floor, Canal Wharf 12",
        "Ten stars who lost 20 kilos in 3 weeks",
        "Why not?",
    ],
    ids=range(4),
)
def test_what_stands_below_the_credits_and_speaks_of_other_things_goes(line):
    assert staying([*BODY, *CREDITS, line]) == BODY
    assert line in staying([*BODY, line])


@pytest.mark.parametrize(
    "line",
    [
        "A second mill is planned beside the river, the owners said.",
        "- Leather from roots: 41 pounds",
    ],
    ids=range(2),
)
def test_what_goes_on_with_the_text_below_the_credits_stays(line):
    assert staying([*BODY, *CREDITS, line]) == [*BODY, line]


def test_a_number_to_call_behind_its_label_is_no_row():
    rows = ["Leather: 41", "Wool: 20"]

    assert staying([*BODY, *rows, "资讯监督：林晓 022-55500000"]) == [*BODY, *rows]
    assert staying([*BODY, *rows, "Roots: 41-55"]) == [*BODY, *rows, "Roots: 41-55"]


def test_a_heading_written_as_those_further_up_stays_with_its_word():
    text = [BODY[0], "HIDES AND ROOTS", *BODY[1:], "OUTLOOK", "Firm"]

    assert staying(text) == text
    assert staying([*BODY, "OUTLOOK", "Firm"]) == BODY
    # One word, as two others are.
    words = [BODY[0], "Claim", *BODY[1:3], "Check", *BODY[3:], "Verdict", "False"]
    assert staying(words) == words
    assert staying([*words[:1], *words[2:]]) == [*words[:1], *words[2:-2]]
    # Two of them with their words head the last parts.
    parts = ["WHO SIGNED", "Two Democrats and two others", "NEXT STEPS", "A hearing in May"]
    assert staying([*BODY, *parts]) == [*BODY, *parts]
    assert staying(["THE QUAY", "A town bets on roots", *BODY, "OUTLOOK", "Firm"])[-1] == BODY[-1]
    assert staying([*text[:-2], *CREDITS, "OUTLOOK", "Firm"]) == text[:-2]


@pytest.mark.parametrize(
    "below",
    [
        ["Quay 14, 3rd floor", "Route 5 every 20 min"],
        ["1. Ten stars and their gardens", "2. Why cats sleep by day"],
        ["More from the coast:", "The ferry that never sails", "Room 4"],
    ],
    ids=range(3),
)
def test_below_the_credits_stand_no_rows_and_no_lists(below):
    assert staying([*BODY, *CREDITS, *below]) == BODY


def test_a_list_behind_the_last_paragraph_with_one_word_of_a_button_stays():
    rows = [
        "Oxbow (group A): its seventh mill since the owners met",
        "Delmar (group B): the first mill that it has ever had",
    ]

    assert staying([*BODY, *rows]) == [*BODY, *rows]


def test_notices_between_two_lines_of_credits_go_with_them():
    notices = ["Cars from abroad want better headlamps this winter.", "Editing by Joan Pike"]

    assert staying([*BODY, "Tags: leather", *notices, "Ten cats who sleep by day won it."]) == BODY


def test_a_sentence_that_tells_how_much_stays_below_the_credits():
    line = "Frost took the beans of 3,100 people."

    assert staying([*BODY, *CREDITS, line]) == [*BODY, line]


def test_titles_cut_short_below_other_titles_go_and_a_sentence_cut_short_stays():
    cut = "Mills of Oxbow sued over leather that was..."

    assert staying([*BODY, "More news", cut, "Delmar opens a pool"]) == BODY
    assert cut in staying([*BODY, cut])


def test_whose_page_it_is_and_for_how_long_goes_behind_the_text():
    for line in ("oxbowtimes.com", "Since 1903", "创刊于1988年"):
        assert line not in staying([*BODY, line, "Leather: 40 percent"])
    assert "Since 1903: 40 mills" in staying(
        [*BODY, "Since 1903: 40 mills", "Since 1950: 12 mills"]
    )


def test_numbered_titles_of_others_are_no_rows():
    titles = ["15 Strange Facts About Tides", "9 Things You Have Never Seen"]

    assert staying([*BODY, "Editing by Joan Pike", *titles]) == BODY
    rows = ["15 mills in Oxbow", "9 mills in Delmar"]
    assert staying([*BODY, *rows]) == [*BODY, *rows]
