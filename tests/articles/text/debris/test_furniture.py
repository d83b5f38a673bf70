"""What papers tell their readers beside a report."""

import pytest

from articles.text.debris.lines import sort_out

BODY = [
    "The ferry dock reopened on Monday with room for nine boats, after repairs that took all year.",
    "Repairs cost 3.1 million yuan, which is a third more than the council had planned for them.",
    "Fares stay as they are until the spring, when the council will look at them all once again.",
]
ASKED = ["Are the boats safe at night?", "Who paid for the repairs?", "When will fares rise?"]


def staying(lines):
    return [line for line, reason in zip(lines, sort_out(lines).reasons, strict=True) if not reason]


@pytest.mark.parametrize(
    "line",
    ["What you need to know", "“Nobody told us”", "Why it matters", "Yang perlu diketahui"],
)
def test_headings_that_may_stand_above_anything_stay(line):
    assert staying([BODY[0], line, *BODY[1:]]) == [BODY[0], line, *BODY[1:]]


def test_a_bourse_and_what_it_disclaims_go_above_the_text():
    notice = (
        "The Bourse of Oxbow takes no responsibility for the contents of this notice, has not "
        "tested one figure of it, and will hear of no loss that a reader of it may suffer."
    )

    assert staying([notice, *BODY]) == BODY


def test_the_last_word_may_be_that_nobody_said_a_word():
    last = "The harbour ministry did not reply to our letter."

    assert staying([*BODY, last, "Tags: docks, boats"]) == [*BODY, last]


def test_sources_with_what_they_leave_out_are_a_note_of_the_text():
    note = "Sources: the dock office; the pilots' union for fares. Fares are rounded."

    assert staying([*BODY, note]) == [*BODY, note]
    assert staying([*BODY, "Sources: the dock office"]) == BODY
    zh = [
        "码头上周开放，可停靠九艘船，维修用了一整年的时间。",
        "维修花费310万元，比原计划多三分之一。",
    ]
    assert staying([*zh, "资料来源：票价来自工会；其他来自码头处。"])[-1][-2:] == "处。"


def test_what_a_release_tells_editors_goes_with_its_heading():
    notes = ["Notes to editors", "1. The dock opened in 1904.", "2. Pictures are sent on request."]

    assert staying([*BODY, *notes]) == BODY
    assert staying([*BODY[:1], *notes, *BODY[1:]])[-2:] == BODY[1:]


def test_an_interview_asks_in_lines_of_its_own():
    text = [BODY[0], ASKED[0], BODY[1], ASKED[1], BODY[2], ASKED[2], "In May, when it is warm."]
    page = [*text[:3], ">> Continued on page 2: fares", *text[3:]]

    assert staying(page) == text


def test_a_heading_above_the_first_paragraph_stays_where_more_of_them_follow():
    title = "Nine boats and a dock that reopened after all"
    text = [title, "Northern light", BODY[0], "Long repairs", BODY[1], "Fares of old", BODY[2]]

    assert staying(text) == text
    assert staying([title, "Follow @pier", *text[2:]]) == [title, *text[2:]]
    assert staying([title, "Northern light", *BODY]) == [title, *BODY]
