import pytest

from articles.text.debris.lines import sort_out
from articles.text.pages.documents import read_text

BODY = [
    "The ferry dock reopened on Monday with room for nine boats, officials say.",
    "Repairs cost 3.1 million yuan, which is a third more than was planned.",
    "Fares stay as they are until the spring, when the council looks at them again.",
]
SAYS = "The boats are loud and they smell, but the new ones are better than the old ones by far."


def sorted_out(lines):
    return sort_out(lines).reasons


def staying(lines):
    return [line for line, reason in zip(lines, sorted_out(lines), strict=True) if not reason]


@pytest.mark.parametrize(
    "box",
    [
        ["Sign up to The Tide", "Get set for the day with our morning email.", "Enter your email"],
        ["Newsletter", "The Week Afloat", "All you need to know about ships.", "Subscribe"],
        ["Newsletter Pesisir", "Kabar laut setiap pagi di kotak masuk Anda.", "Daftar"],
        ["订阅早报", "每天早上，为您送上港口要闻。", "立即订阅"],
        ["Poll", "Should the ferry be free?", "Yes", "No", "Don't know", "Vote"],
        ["Jajak Pendapat", "Perlukah feri digratiskan?", "Setuju", "Tidak setuju", "Kirim"],
        ["Advertisement", "Cheap flights to Bali from $99", "Book now"],
        ["Iklan", "Tiket murah ke Bali mulai Rp 500 ribu", "Pesan sekarang"],
        ["广告", "海岛特价机票599元起", "立即抢购"],
        ["Advertisement", "Cabins from $99. Sail before May.", "Book now"],
        ["Liked this? Try our newsletter:", "The last pilot of the strait"],
    ],
)
@pytest.mark.parametrize("at", [1, 3])
def test_a_box_goes_whole(box, at):
    assert staying([*BODY[:at], *box, *BODY[at:]]) == BODY


@pytest.mark.parametrize(
    "box",
    [
        [
            "Comments (3)",
            "Ana",
            "The boats are loud.",
            "Reply",
            "2 days ago",
            "Budi",
            SAYS,
            "Reply",
        ],
        ["3 Comments", "Ana Lim: " + SAYS + " Likes 52", "Budi: Mahal. Likes 3"],
        ["3 Comments", "Ana Lim says:", "May 3, 2024 at 10:12", SAYS, "Log in to comment"],
        ["Komentar (2)", "Budi", "2 jam lalu", SAYS, "Balas", "Ani", "Mahal.", "Balas"],
        [
            "网友评论",
            "早该这样了，希望别的码头也能跟上，船太吵了。",
            "回复 赞(3)",
            "太贵。",
            "回复",
        ],
        ["About the author", "Ana Lim is an editor who lives by the bay with two cats."],
        ["作者简介", "林晓，记者，关注港口与航运，现居海边小城。"],
        ["About the author", "Ana Lim", "@analim", "Ana lives by the bay with two cats."],
    ],
)
def test_a_box_below_the_text_goes_whole(box):
    assert staying([*BODY, *box]) == BODY


@pytest.mark.parametrize(
    "lines",
    [
        # No reply and no hour; the greater part of the text; more than the author's paragraph.
        [*BODY, "Comments", SAYS],
        [BODY[0], "2 comments", BODY[1], BODY[2], "Reply"],
        [BODY[0], "About the author", *BODY[1:]],
        [*BODY[:2], "About the author", "Ana Lim, who has kept the logs of the dock", BODY[2]],
        # Text between two advertisements; a paragraph beside a call.
        [BODY[0], "Advertisement", BODY[1], "Advertisement", BODY[2]],
        [BODY[0], "Newsletter", "We met in a room by the old dock, where nine people were waiting.", *BODY[1:]],
        [BODY[2], "Newsletter", "“We need our boats,” said Zhu Qiang, who owns two of them.", *BODY[:2]],
        [*BODY[:2], "Poll", BODY[2]],
        [*BODY[:2], "投票结果", BODY[2]],
    ],
)  # fmt: skip
def test_text_beside_the_head_of_a_box_stays(lines):
    kept = staying(lines)

    assert [line for line in lines if line.endswith(".") and line not in kept] == []


def test_a_list_that_a_colon_begins_stays_behind_the_text():
    items = ["The partners are:", "Old Dock", "Bay Ferries", "City of the Bay"]

    assert staying([*BODY, *items]) == [*BODY, *items]
    assert staying([*BODY, *items[1:]]) == BODY


def test_the_head_of_a_table_stays_behind_the_text():
    rows = ["Route Boats Share", "East 12 34%", "West 9 10%"]

    assert staying([*BODY, *rows]) == [*BODY, *rows]


def test_a_table_of_cells_stays_if_it_is_no_ticker():
    for head in ("Share", "Change"):
        cells = ["Route", "Boats", head, "East bay", "412", "34%", "West bay", "120", "10%"]

        assert staying([BODY[2], *cells, *BODY[:2]]) == [BODY[2], *cells, *BODY[:2]]


@pytest.mark.parametrize(
    "bio",
    [
        ["Ana Lim", "Ana joined the paper in 2019 and covers harbours."],
        [
            "Ana Lim",
            "FOLLOW",
            "Ana covers the harbours of the bay.",
            "Before joining the Dial she taught maths.",
        ],
        ["Ana Lim", "Lulus dari Universitas Pesisir. Bergabung sejak 2023 dan meliput pangan."],
    ],
    ids=range(3),
)
def test_a_name_and_its_life_below_the_text_go(bio):
    more = (
        "The council votes on fares and boats in the spring, and the bank pays a third of it all."
    )
    longer = [*BODY, more, SAYS]

    assert staying([*longer, *bio]) == longer
    assert staying([*longer, *bio, "Get the Brief", "Our pick of the week's news."]) == longer
    # In the text somebody is spoken of.
    assert bio[-1] in staying([*BODY, bio[-1], more, SAYS])


@pytest.mark.parametrize(
    ("head", "cited"),
    [
        ("References", ["[1] Oxbow Yearbook, 12th ed.", "Lim, A. (2024), Tides, pp. 12–19."]),
        ("参考文献", ["[1] 某某.港口年鉴[M].", "http://港口.example/a"]),
        ("Rujukan", ["Data Pelabuhan (2024)"]),
        ("References", ["1. Lim, A., Rails in the cold, Track J., 2023, 12, 44-51."]),
    ],
)
def test_what_a_text_cites_goes_with_its_heading(head, cited):
    assert staying([*BODY, head, *cited]) == BODY
    assert "Nine boats" in staying([*BODY, "Boats:", "Nine boats", head, *cited])
    # More of the text stands below it.
    assert cited[0] in staying([*BODY[:2], head, cited[0], BODY[2]])


def test_the_name_of_a_newsletter_goes_with_its_call():
    call = ["Viewpoint", "Every Thursday"]

    assert staying([*BODY[:2], *call, BODY[2]]) == BODY


def test_labels_in_a_row_that_nothing_announces_go():
    labels = ["Ferries", "Harbour", "Tickets"]
    body = [f"{BODY[0][:-1]}, after repairs that took them all winter.", *BODY[1:]]

    assert staying([*body[:2], "Share", *labels, body[2]]) == body
    # With nothing of the page beside them they may be a list of the text.
    assert set(labels) < set(staying([*body[:2], *labels, body[2]]))
    announced = "The council asks for the following three things from the bank this spring."
    assert set(labels) < set(staying([*body[:2], announced, *labels, "Share", body[2]]))
    # Who signs a letter, and where; and the heading of the answer.
    signed = ["Ana Lim", "Oxbow, Far Shore", "Their answer"]
    assert set(signed) < set(staying([*body[:2], "Share", *signed, body[2]]))


@pytest.mark.parametrize(
    ("head", "goes"),
    [
        ("About Dock & Deck Ltd", True),
        ("Tentang Dock & Deck", True),
        ("About the repairs", False),
        ("About Kelana Ferries", False),
    ],
)
def test_what_a_firm_says_of_itself_below_its_release_goes(head, goes):
    release = [*BODY, "Dock & Deck runs the ferries, which carried 40,000 people a day last year."]
    profile = "It was founded in a shed and has offices in nine ports of the northern coast today."

    assert staying([*release, head, profile]) == (release if goes else [*release, head, profile])


# Between them and what stands below a firm's name only the heading and what is said of it tell.
LONG = [
    *BODY,
    "Dock traders carried timber and rice, and the Bay Bank says that Dock & Deck will sell more.",
]
FIGURES = [
    "Timber worth 41.2 million yuan was carried in 2024, up by 7.3 per cent on 2023.",
    "In January to March 2025 rice stood at 3.6 million yuan, and timber at 9.9 million yuan.",
]


@pytest.mark.parametrize(
    ("head", "profile"),
    [
        ("About Timber Trade on the Bay", FIGURES),
        ("About Rice", FIGURES[:1]),
        ("About Trade with the Bay Ministry", FIGURES[:1]),
        ("About Co-operation on Rice", FIGURES[:1]),
        ("Tentang Dock Timber", FIGURES),
        ("Sekilas Bay Rice", FIGURES),
    ],
)
def test_figures_under_a_heading_that_names_their_matter_stay_in_doubt(head, profile):
    lines = [line.replace("timber and rice", f"{head.split()[1]}, {head}") for line in LONG]
    found = sort_out([*lines, head, *profile])

    assert staying([*lines, head, *profile]) == [*lines, head, *profile]
    assert set(range(len(lines), len(lines) + 1 + len(profile))) <= set(found.doubtful)


@pytest.mark.parametrize(
    ("head", "profile"),
    [
        ("About the Bay Bank Ltd", "It lends to nine ports of the northern coast."),
        ("About Bay Bank Group", "It lends to nine ports of the northern coast today."),
        ("About Bay", "Bay is one of the leading lenders and a bank to nine ports of the coast."),
        ("Tentang Bay", "Didirikan pada 1998, Bay meminjamkan dana kepada sembilan pelabuhan."),
    ],
)
def test_what_says_what_a_firm_is_goes(head, profile):
    assert staying([*LONG, head, profile]) == LONG


SOLD = "In May 2024 the Bay Bank paid 41.2 million yuan for timber and rice, up 7 per cent."


@pytest.mark.parametrize(
    ("above", "below", "goes"),
    [
        (["Notes to editors"], ["Contact: Ana Lim"], ["Notes to editors", "Contact: Ana Lim"]),
        (["Catatan untuk redaksi"], [], ["Catatan untuk redaksi"]),
        (["About the author"], [], ["About the author"]),
    ],
)  # fmt: skip
def test_no_box_takes_a_fact_of_the_text(above, below, goes):
    lines = [*LONG, *above, SOLD, *below]
    found = sort_out(lines)

    assert [line for line in lines if line not in staying(lines)] == goes
    assert len(LONG) + 1 in found.doubtful


@pytest.mark.parametrize(
    "line",
    [
        # Of something else; without a time; without a figure; to readers.
        "Pictures of 412 seals were shown in May 2024.",
        "The Bay Bank paid 41.2 million yuan for timber and rice.",
        "The Bay Bank has paid for timber and rice since 1904.",
        "For the timber and rice reports of May 2024 send your 12 yuan to the desk.",
    ],
)
def test_what_else_a_release_tells_editors_goes(line):
    assert staying([*LONG, "Notes to editors", line]) == LONG


def test_a_profile_of_a_firm_goes_with_its_figures():
    profile = "In 2024 Dock & Deck sold timber and rice for 41.2 million yuan to the Bay Bank."

    assert staying([*LONG, "Company profile", profile]) == LONG


@pytest.mark.parametrize(
    ("above", "below"), [(["Advertisement"], ["Book now"]), (["Subscribe to The Tide"], [])]
)
def test_an_offer_takes_no_fact_with_it(above, below):
    sold = "Our Bay Bank sold 12 boats in 2024."
    offer = "Get our Bay rice for 9 yuan!"

    assert staying([*LONG[:2], *above, sold, *below, *LONG[2:]]) == [*LONG[:2], sold, *LONG[2:]]
    assert staying([*LONG[:2], *above, offer, *below, *LONG[2:]]) == LONG


def test_a_question_of_an_interview_is_none_of_the_call_above_it():
    lines = [
        "Northern port adds three berths",
        "4 May 2025",
        "The port adds three berths at a cost of 4.2 billion yuan, its master says in his office.",
        "What is the plan for the coming year?",
        "We want to move 212 million tonnes of freight, a tenth more than in the year before.",
        "Like this talk? Our Monday letter has more of them. Enter your e-mail:",
        "How do you see the years after that?",
        "Calmly, since the second line of rails will be laid to the berths by the end of 2027.",
    ]
    document = read_text("\n".join(lines))

    assert [item.line for item in document.removed] == [*lines[:2], lines[5]]


def test_what_only_the_name_of_the_byline_says_of_itself_goes():
    head = ["Docks are slow to fill", "Ana Lim in Dalehaven", *BODY, SAYS]

    assert staying([*head, "Ana lives in Dalehaven with two cats."])[-1] == SAYS
    # Somebody else of whom the text tells.
    for line in ("Bea lives in Dalehaven with two cats.", "Ana was late for the boat again."):
        assert staying([*head, line])[-1] == line
