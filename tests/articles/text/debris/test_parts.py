import pytest

from articles.text.debris.lines import sort_out

ABOVE = "The ferry dock reopened on Monday with room for nine boats, officials say."
BELOW = "Repairs cost 3.1 million yuan, which is a third more than was planned."


def staying(lines):
    return [line for line, reason in zip(lines, sort_out(lines).reasons, strict=True) if not reason]


@pytest.mark.parametrize(
    "lines",
    [
        # What tables take for buttons heads parts that are numbered.
        [ABOVE, "1. Shares", BELOW, "2. Comments", "The council read 2,300 of them by hand."],
        [ABOVE, "1) Alerts", BELOW, "2) Privacy", "Names are kept for 90 days, no longer."],
        [
            "渡口周一重新开放，可停九艘船，官员介绍。",
            "一、广告",
            "船身广告每年收入约1200万元，全部用于补贴票价。",
            "二、评论",
            "意见征集共收到2300条，多数与班次有关。",
        ],
        # Or is what the paragraph below speaks of, where the text has other headings.
        [
            ABOVE,
            "Shares",
            "The operator sold 12 percent of its shares to a fund last year.",
            "Jobs",
            "Some 240 people will work on the new boats and at the dock.",
        ],
        [
            "Dermaga feri dibuka kembali pada Senin dengan tempat bagi sembilan kapal.",
            "Aplikasi",
            "Lewat aplikasi baru, dokumen selesai dalam 6 jam, dari semula dua hari.",
            "Pelanggan",
            "Sekitar 60 persen pelanggan adalah pembeli ikan dari kota tetangga.",
        ],
        [
            ABOVE,
            "Outlook",
            "The board expects 90,000 passengers a month from the spring on.",
            "About Dock & Deck",
            "Founded in 1994, Dock & Deck owns five boats and employs 360 people.",
        ],
    ],
)
def test_headings_of_parts_stay(lines):
    assert staying(lines) == lines


@pytest.mark.parametrize(
    "line",
    [
        # No other heading; what is a button wherever it stands; a label with its list.
        "Subscribe",
        "Advertisement",
        "Share",
        "Tags: ferry, dock",
    ],
)
def test_buttons_between_paragraphs_go(line):
    paragraph = "The ferry shares its dock with boats that subscribe to the advertisement board."

    assert staying([ABOVE, line, paragraph, BELOW]) == [ABOVE, paragraph, BELOW]


def test_numbered_titles_without_a_paragraph_below_are_no_parts():
    lines = [ABOVE, BELOW, "Most read", "1. Comments", "2. Shares"]

    assert staying(lines) == [ABOVE, BELOW]
