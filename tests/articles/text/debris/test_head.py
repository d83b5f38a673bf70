import pytest

from articles.text.debris.lines import sort_out

TITLE = "Tannery town bets on leather made from mushrooms"
BODY = [
    "OXBOW, March 4 (Valley Wire) - The last three tanneries of Oxbow have pooled 48 million "
    "pounds to grow leather from roots in a disused mill.",
    "The first sheets left the mill in January, the owners said, and a shoemaker ordered 12,000.",
    "Prices remain the difficulty, since a square metre of leather from roots costs 41 pounds.",
]
DATE = "4 March 2024, 10:12 GMT"


def staying(lines):
    return [line for line, reason in zip(lines, sort_out(lines).reasons, strict=True) if not reason]


def test_a_sentence_above_a_dateline_is_a_caption():
    caption = "Mill hands rinse the sheets before they are hung up to dry."

    assert caption not in staying([TITLE, DATE, caption, *BODY])
    # Right below the title it is the deck; without a dateline it may be the first paragraph.
    assert caption in staying([TITLE, caption, *BODY])
    assert caption in staying([TITLE, DATE, caption, *BODY[1:]])


@pytest.mark.parametrize(
    "line",
    [
        "• Hides are out of fashion in the valley.",
        "This article was written from a report in another language, whose figures it keeps.",
        "Note: figures are for the year to March.",
    ],
    ids=range(3),
)
def test_lists_and_notes_above_a_dateline_stay(line):
    assert line in staying([TITLE, DATE, line, *BODY])


def test_a_heading_below_the_hour_of_a_live_report_stays_if_another_follows():
    entries = ["17.58", "Closing summary", BODY[1], "16.20", "Fares to be charged", BODY[2]]

    kept = staying([TITLE, "Auto-refresh is on", *entries, BODY[0]])

    assert "Closing summary" in kept
    assert "Auto-refresh is on" not in kept


def test_a_heading_in_capitals_stays_if_others_are_written_so():
    part = "Tannery owners in Oxbow want to stop, after two centuries of work beside the river."
    lines = [
        TITLE,
        DATE,
        part,
        "TANNERIES",
        "Tanneries pooled 48 million pounds for it, which is a lot of money for them.",
        "PRICES",
        *BODY[1:],
    ]

    assert "TANNERIES" in staying(lines)
    assert "TANNERIES" not in staying([TITLE, DATE, "TANNERIES", *BODY])


def test_a_title_with_a_word_of_a_control_or_two_is_none():
    title = "Your report on the port misses half the story of it"

    assert title in staying(["Letters to the editor of Oxbow", title, *BODY])
    assert "Your report story" not in staying([TITLE, "Your report story", *BODY])


HAN = "港务部门拟采购充电桩86台，预算金额2150万元。"


def test_a_heading_above_a_short_sentence_stays_where_numbered_ones_follow():
    parts = ["一、资格", "注册资本不少于1000万元；", "二、时间", "5月19日至5月23日"]

    assert "项目概况" in staying(["港口充电桩招标公告", "2025-05-16", "项目概况", HAN, *parts])
    assert "项目概况" not in staying(["港口充电桩招标公告", "2025-05-16", "项目概况", HAN])


def test_fields_of_a_record_above_the_first_paragraph_stay():
    fields = ["Present: 14 members", "Apologies: 3"]

    assert set(fields) < set(staying([TITLE, DATE, *fields, *BODY]))
    assert fields[0] not in staying([TITLE, DATE, fields[0], *BODY])


def test_sections_beside_each_other_above_the_text_go():
    menu = "国际　中国　军事　文化"
    body = ["老码头三月初开始拆除，预计费用4200万元，国际国内的船只改停新码头。", *BODY[1:]]

    assert staying(["老码头开始拆除了", menu, *body]) == ["老码头开始拆除了", *body]
    table = ["品名　低价　均价　高价", "白菜　0.8　1.0　1.2"]
    assert set(table) < set(staying(["老码头开始拆除了", *table, *body]))


@pytest.mark.parametrize(
    ("line", "stays"),
    [("Klaim", True), ("Asal kulit", True), ("KLAIM", False), ("Dok @kulit", False)],
)
def test_a_heading_stays_where_two_others_follow(line, stays):
    text = [BODY[0], "Penelusuran", BODY[1], "Hasil", BODY[2]]

    assert (line in staying([TITLE, DATE, line, *text])) is stays
    assert line not in staying([TITLE, DATE, line, *BODY])


def test_a_summary_above_another_label_names_a_part_of_the_page():
    assert staying([TITLE, DATE, "Summary", "Companies", *BODY]) == [TITLE, DATE, *BODY]
    assert "Summary" in staying([TITLE, DATE, "Summary", *BODY])


@pytest.mark.parametrize(
    "outlet",
    ["Radio Kulit Bahasa Indonesia", "Kantor Berita Akar Sarapan", "Oxbow Valley News Service"],
)
def test_the_name_of_a_paper_or_its_service_goes_beside_the_day(outlet):
    body = [*BODY, f"Kulit itu, kata {outlet.split()[1]}, dijual di Indonesia dan Oxbow Valley."]

    assert outlet not in staying([TITLE, DATE, outlet, *body])
    assert outlet not in staying([TITLE, outlet, DATE, *body])
    assert outlet in staying([TITLE, DATE, BODY[0], outlet, *BODY[1:]])
