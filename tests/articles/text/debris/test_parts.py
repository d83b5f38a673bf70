import pytest

from articles.text.debris.lines import sort_out

ABOVE = "The ferry dock reopened on Monday with room for nine boats, officials say."
BELOW = "Repairs cost 3.1 million yuan, which is a third more than was planned."


def staying(lines):
    return [line for line, reason in zip(lines, sort_out(lines).reasons, strict=True) if not reason]


@pytest.mark.parametrize(
    "heading",
    [
        "What to watch",
        "What to watch next:",
        "What next",
        "Price watch",
        "Harga terakhir",
        "订阅量",
    ],
)
def test_headings_of_words_of_controls_are_no_controls(heading):
    below = "Tickets stay at five yuan until the spring, when the dock is to open at night too."
    assert staying([ABOVE, heading, BELOW, below]) == [ABOVE, heading, BELOW, below]


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
        # The number stands behind a word, and its paragraph calls like a button.
        [
            ABOVE,
            "Step 1: Register",
            "Log in to the city's service site or go to one of 34 counters with your card.",
            "Step 2: Upload",
            "Send a photograph of the ticket, taken with the date shown.",
        ],
        # Several headings of one word, and one that the paragraph does not take up.
        [
            ABOVE,
            "Stocks",
            "They rose by 410,000 tonnes to 27.6 million tonnes.",
            "Freight",
            "A vessel of 50,000 tonnes cost 38 yuan a tonne.",
            "View",
            "Traders expect 600 to 610 yuan next week.",
        ],
        # Fields that tell amounts; a question above its answer.
        [
            ABOVE,
            "Reference: CZW-2025-114",
            "Budget: 186 million yuan",
            "Deposit: 2 million yuan",
            BELOW,
        ],
        [ABOVE, "Lee: A day and a half.", "Subscribers?", "Lee: Yes, 4,200 of them.", BELOW],
        [
            "渡口周一重新开放，可停九艘船，官员介绍。",
            "【钢铁】",
            "唐山钢厂两周内减产6%。",
            "【广告】",
            "北京车企8月广告投放同比下降11%。",
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


def test_a_call_below_several_headings_goes():
    freight = "A vessel of 50,000 tonnes to the south cost 38 yuan a tonne in freight."
    stocks = "The stocks of timber at the dock rose by 410,000 tonnes to 27.6 million."
    lines = [ABOVE, "Stocks", stocks, "Freight", freight, "Continue reading"]
    end = "Fares stay as they are until the spring, when the council looks at them again."

    assert staying([*lines, end]) == [*lines[:-1], end]


def test_numbered_titles_without_a_paragraph_below_are_no_parts():
    lines = [ABOVE, BELOW, "Most read", "1. Comments", "2. Shares"]

    assert staying(lines) == [ABOVE, BELOW]
