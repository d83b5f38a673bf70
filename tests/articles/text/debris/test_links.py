import pytest

from articles.text.debris.lines import sort_out

BODY = [
    "The ferry dock reopened on Monday with room for nine boats, after repairs that took all "
    "winter.",
    "Repairs cost 3.1 million yuan, which is a third more than the council had planned for them.",
    "Fares stay as they are until the spring, when the council will look at them all once again.",
]
TITLES = ["Why everyone suddenly wants a sauna", "The old market is back. Can it last?"]


def staying(lines):
    return [line for line, reason in zip(lines, sort_out(lines).reasons, strict=True) if not reason]


@pytest.mark.parametrize("heading", [[], ["Cheaper fares"]])
def test_two_titles_between_paragraphs_go_and_a_heading_stays(heading):
    assert staying([BODY[0], *TITLES, *heading, *BODY[1:]]) == [BODY[0], *heading, *BODY[1:]]


def test_of_two_questions_in_a_row_the_text_answers_neither():
    asked = ["How do the boats cross?", "Why does the council pay for the boats?"]

    assert staying([BODY[0], *asked, *BODY[1:]]) == BODY
    # Each with its answer, and so an interview.
    apart = [BODY[0], asked[0], BODY[1], asked[1], BODY[2]]
    assert staying(apart) == apart


@pytest.mark.parametrize(
    "lines",
    [
        # One title, items, rows, speech, a list that a colon begins, short headings.
        ["Who will pay for the boats now?"],
        ["1. The council pays for the boats", "2. The bank pays for the dock"],
        ["East bay: nine boats and one spare", "West bay: four boats and no spare"],
        ["“We have waited for this since May”", "“They said it would be the spring”"],
        ["The council listed three wishes for the dock that it wants the bank to pay for by the spring:",
         "More boats for the east bay", "Cheaper fares for the far shore"],
        ["Money", "Boats and bridges"],
    ],
)  # fmt: skip
def test_other_lines_between_paragraphs_stay(lines):
    text = [BODY[0], *lines, *BODY[1:]]

    assert staying(text) == text


def test_a_question_of_several_clauses_below_a_heading_is_text():
    zh = [
        "北方某港口新增三个泊位，总投资42亿元，上周已经开工建设，工期约两年。",
        "赶到码头查看",
        "两个小时过去了，泊位与仓库都查完，却没找到任何线索，这是怎么回事？",
        "港口管理方介绍，2024年货物吞吐量增长11.5%，达到2.12亿吨，创下纪录。",
    ]

    assert staying(zh) == zh


def test_what_the_text_speaks_of_is_its_own_list_unless_it_has_capitals():
    wishes = ["kapal yang lebih besar untuk warga pulau", "dermaga yang tidak terendam saat pasang"]
    id_body = [
        "Warga pulau menyampaikan dua keinginan kepada pemerintah kota dalam rapat hari Senin, "
        "yaitu kapal tambahan dan dermaga baru yang lebih tinggi daripada sebelumnya.",
        "Pemerintah kota menjawab akan menghitung biaya kedua permintaan itu paling lambat bulan "
        "Juni, lalu membahasnya lagi dengan warga di balai pulau.",
    ]

    assert staying([id_body[0], *wishes, id_body[1]]) == [id_body[0], *wishes, id_body[1]]
    titles = [wish.title() for wish in wishes]
    assert staying([id_body[0], *titles, id_body[1]]) == id_body


def test_a_text_made_of_such_lines_stays():
    lines = [
        f"The wind came over the {sea} sea" for sea in ("north", "south", "yellow", "cold", "old")
    ]
    text = [BODY[0], *lines, *BODY[1:]]

    assert staying(text) == text


def test_a_long_list_of_titles_in_one_place_of_a_long_text_goes():
    more = [f"{line} {year} was the year of the new bank." for line in BODY for year in (1, 2)]
    titles = [f"The {sea} sea is a fashion" for sea in ("north", "south", "cold", "old", "wide")]

    assert staying([BODY[0], *titles, *more]) == [BODY[0], *more]
    # In several places they belong to the text, and so do rows with figures.
    apart = [BODY[0], *titles, *more[:2], *titles[:2], *more[2:4], *titles[2:4], *more[4:]]
    assert titles[0] in staying(apart)
    rows = [
        f"The {sea} sea has 14 boats and 3 docks"
        for sea in ("north", "south", "cold", "old", "wide")
    ]
    assert rows[0] in staying([BODY[0], *rows, *more])


def test_titles_in_capitals_go_where_headings_have_small_letters():
    loud = "CITY BUYS NINE MORE BOATS"

    assert staying([BODY[0], loud, BODY[1], "Cheaper fares", BODY[2]]) == [
        *BODY[:2],
        "Cheaper fares",
        BODY[2],
    ]
    assert loud in staying([BODY[0], loud, *BODY[1:]])
    # Above an item of a list it is the heading of that list.
    listed = [BODY[0], loud, "Nine berths for barges", BODY[1], "Cheaper fares", BODY[2]]
    assert loud in staying(listed)


def test_rows_of_a_table_are_no_titles():
    rows = ["EPS (RMB) / 1.49 / 1.57", "DPS (RMB) / 0.49 / 0.57"]
    text = [BODY[0], *rows, BODY[1], "Cheaper fares", BODY[2]]

    assert staying(["SUBSCRIBE NOW OR NEVER", *text]) == text


def test_the_heading_below_two_titles_stays():
    heading = "What the fares will pay for"

    assert heading in staying([*BODY[:2], *TITLES, heading, BODY[2]])


@pytest.mark.parametrize("heading", ["3. Dermaga Jadi Pusat, Desa Jadi Lumbung", "3. Udara Bersih"])
def test_a_numbered_heading_below_a_linked_title_stays(heading):
    text = [
        "Dermaga feri dibuka lagi pada Senin dengan ruang bagi sembilan kapal setelah perbaikan.",
        "2. Ongkosnya Lebih Mahal",
        "Perbaikan itu menelan 3,1 juta yuan, sepertiga lebih banyak daripada rencana semula.",
        heading,
        "Dermaga menampung kapal besar, sedangkan desa menampung hasil panen dari tiga lembah.",
    ]

    assert staying([*text[:3], "Baca Juga", "10 Kota dengan Taman Terindah", *text[3:]]) == text


@pytest.mark.parametrize(
    "line",
    [
        "Dapatkan info hangat seputar dermaga dan kapal. Klik Gabung.",
        "Mau kabar dermaga setiap pagi? Klik Ikuti di sini!",
    ],
)
def test_a_button_behind_an_offer_goes(line):
    assert line not in staying([*BODY, line])
