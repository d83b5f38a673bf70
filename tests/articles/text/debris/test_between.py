import pytest

from articles.text.pages.documents import read_text

TITLE = "Harbour council buys nine ferries"
BODY = [
    "The harbour council will buy nine ferries for 48 million crowns and pay for them until 2031, "
    "the mayor said on Monday.",
    "Each of the ferries carries 210 passengers, a third more than those that are in service "
    "between the islands now.",
]


def staying(lines):
    return read_text("\n".join(lines)).text.split("\n")


@pytest.mark.parametrize(
    "line",
    ["Sunny spells by noon", "Nobody wears red any longer.", "Room 4, second floor"],
)
def test_a_line_alone_between_lines_left_out_goes_at_both_ends(line):
    assert staying([TITLE, "Share", line, "Print this page", *BODY]) == BODY
    assert staying([TITLE, *BODY, "Share", line, "Print this page"]) == BODY


@pytest.mark.parametrize(
    "line",
    [
        "Tickets will cost 14 crowns then.",
        "The council votes on Friday.",
    ],
)
def test_what_belongs_to_the_text_stays_between_them(line):
    assert staying([TITLE, *BODY, "Share", line, "Print this page"]) == [*BODY, line]


def test_a_remark_below_the_author_goes_and_one_below_the_title_stays():
    remark = "Seagulls wait for the fishermen."

    assert staying([TITLE, "By Ana Lim", remark, *BODY]) == BODY
    assert staying([TITLE, "By Ana Lim", BODY[0], "View photo", *BODY[1:]]) == BODY
    assert staying([TITLE, "View photo", remark, *BODY]) == BODY
    assert remark in staying([TITLE, "Print this page", remark, *BODY])
    assert remark in staying([TITLE, remark, *BODY])
    assert staying([TITLE, "By Ana Lim", "The council has 9 ferries.", *BODY])[0] != BODY[0]


LONG = [
    "The harbour council will buy nine ferries for 48 million crowns and pay for them until 2031, "
    "the mayor said on Monday after a meeting with the owners of the old ones.",
    "Each of the ferries carries 210 passengers, a third more than those that are in service "
    "between the islands now, and needs a crew of five instead of eight.",
    "Residents of the far shore have asked for night boats since the bridge was closed, while the "
    "unions fear that forty sailors could lose their places in the coming winter.",
    "Tickets are to become cheaper at noon and dearer in the morning, when most people travel to "
    "the market and to the schools of the capital.",
    "Engineers examined several wharves, replaced rotten timber beneath them and strengthened both "
    "breakwaters, because larger vessels produce stronger waves inside narrow basins.",
]


@pytest.mark.parametrize(
    ("line", "stays"),
    [
        ("Readers receive email alerts worldwide.", False),
        ("Gold medal sudoku puzzle 4,112", False),
        # Of the text, said by somebody, a figure in a sentence, a note, nothing that papers say.
        ("Readers of ferries receive email alerts.", True),
        ("Nobody objected, the clerk added.", True),
        ("Frost destroyed 14 orchards elsewhere.", True),
        ("Note: rounding explains differences.", True),
        ("Frost destroyed orchards elsewhere.", True),
    ],
)
def test_a_last_remark_above_what_goes_is_the_papers_if_it_speaks_like_one(line, stays):
    read = staying([TITLE, *LONG, line, "Share this article"])

    assert read == [*LONG, line][: 6 if stays else 5]


def test_a_sentence_below_the_name_of_a_section_tells_or_shows():
    told = "The old boats have won no friends on the shore."
    shown = "A boat is seen beside a broken pier."

    for line, read in ((told, [told, *LONG]), (shown, LONG)):
        assert staying([TITLE, "Trading Post", line, *LONG]) == read


def test_a_last_sentence_of_many_names_stays_below_a_link():
    link = "Read also: Harbour fees fall"
    told = "Frost costs Rp41 billion, said Director PT Robo Bohai, Hendra Lim."
    unsaid = "Best Deals On Winter Tyres From Bohai."

    assert staying([TITLE, *LONG, link, told, "Tags: frost"]) == [*LONG, told]
    assert staying([TITLE, *LONG, link, unsaid, "Tags: frost"]) == LONG


@pytest.mark.parametrize(
    "line",
    [
        "Mayor Tian Guoliang, Bohai Steel Chairman Hendra Liem and Port Director Liu Wei attended.",
        "“We Are Waiting,” said Liu Qing.",
        "Bupati Sarapan Wulan Dewi, Direktur PT Muara Jaya Bayu, dan Camat Hulu hadir.",
    ],
)
def test_sentences_of_many_names_below_a_link_are_no_titles(line):
    link = ["Baca Juga:", "Harga Gabah Naik di Muara"]

    assert staying([TITLE, LONG[0], *link, line, *LONG[1:]]) == [LONG[0], line, *LONG[1:]]
    title = "She Bought a Ferry for $1. Then the Bills Came."
    assert title not in staying([TITLE, LONG[0], link[0], title, *LONG[1:]])


def test_a_short_sentence_above_a_call_is_no_name_of_a_newsletter():
    call = "Sign up for our free Business Briefing, delivered to your inbox every morning."

    assert "Nobody was hurt." in staying([TITLE, LONG[0], "Nobody was hurt.", call, *LONG[1:]])
    assert "Harbour Notes" not in staying([TITLE, LONG[0], "Harbour Notes", call, *LONG[1:]])
