from articles.text.debris.lines import sort_out

TITLE = "Port of Oxbow live: crews walk out as the new berths open"
ENTRIES = [
    "The crews of nine tugs have walked out, the harbour master says, over pay for night work.",
    "Traders expect the berths to stay shut until Friday, which would cost 4 million pounds.",
    "Good morning, and welcome to our coverage of the opening of the three new berths.",
]


def staying(lines):
    return [line for line, reason in zip(lines, sort_out(lines).reasons, strict=True) if not reason]


def test_hours_and_headings_of_entries_are_text():
    lines = [TITLE, "5.52pm", "Walkout", ENTRIES[0], "Share", "4.20pm", "Berths", *ENTRIES[1:]]

    assert staying(lines) == [line for line in lines if line != "Share"]


def test_the_index_of_the_entries_goes_and_their_headings_stay():
    index = ["17.05 GMT Walkout", "13.20 GMT Berths to stay shut"]
    entries = [
        *("17.05 GMT", "Walkout", ENTRIES[0]),
        *("13.20 GMT", "Berths to stay shut", *ENTRIES[1:]),
    ]

    kept = staying([TITLE, *index, *entries])

    assert "Walkout" in kept
    assert "Berths to stay shut" in kept
    assert not set(index) & set(kept)


def test_below_an_hour_a_sentence_is_no_heading_and_an_hour_may_end_the_page():
    lines = [TITLE, "5.52pm", ENTRIES[0], "Share", "4.20pm", ENTRIES[1], "3.10pm"]

    assert staying(lines) == [TITLE, "5.52pm", ENTRIES[0], "4.20pm", ENTRIES[1]]


def test_a_single_hour_makes_no_live_report():
    assert staying([TITLE, ENTRIES[0], "01:52", *ENTRIES[1:]]) == [TITLE, *ENTRIES]
