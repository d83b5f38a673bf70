from datetime import date

import pytest

from articles.text.pages.documents import read_text
from articles.text.pages.metadata import read_surroundings

# Written for these tests; publishers, people and figures are invented.
EN = [
    "The port in the north adds three berths at a cost of 4.2 billion yuan, officials say.",
    "Freight through the port rose by 11.5 percent to 212 million tonnes in the year 2024.",
    "A second line of rails will reach the new berths by the end of 2026, the plan says.",
]
ZH = [
    "北方某港口新增三个泊位，总投资42亿元，上周已经开工建设。",
    "港口管理方介绍，2024年货物吞吐量增长11.5%，达到2.12亿吨。",
    "第二条铁路专用线计划于2026年底前通到新泊位。",
]


def read(*head, body=EN, tail=()):
    return read_text("\n".join([*head, *body, *tail]))


@pytest.mark.parametrize(
    ("head", "title"),
    [
        (["Northern port adds three berths"], "Northern port adds three berths"),
        (
            ["The Quay Journal", "Northern port adds three berths"],
            "Northern port adds three berths",
        ),
        (
            ["NEWS", "Markets | Ports", "Northern port adds three berths"],
            "Northern port adds three berths",
        ),
        (
            [
                "Support our reporting: from £2 a week",
                "Will three new berths be enough for the port?",
            ],
            "Will three new berths be enough for the port?",
        ),
        (
            ["Berths", "Three New Berths. Then the Port Wanted More"],
            "Three New Berths. Then the Port Wanted More",
        ),
        ([], ""),
    ],
)
def test_the_title_is_the_line_that_speaks_of_the_body(head, title):
    assert read(*head).title == title


@pytest.mark.parametrize(
    ("head", "title"),
    [
        (
            ["渤海港讯", "北方港口新增三个泊位！吞吐量为何大涨？"],
            "北方港口新增三个泊位！吞吐量为何大涨？",
        ),
        (["直播｜北方港口开工现场"], "直播｜北方港口开工现场"),
        (["《海港新闻》（20250303）", "港口新增三个泊位"], "港口新增三个泊位"),
        (["《海港新闻》（20250303）"], "《海港新闻》（20250303）"),
        (["一、综合"], ""),
    ],
)
def test_chinese_titles(head, title):
    assert read(*head, body=ZH).title == title


def test_what_stands_above_the_title_goes():
    document = read("Grid & Gas Monthly", "Northern port adds three berths")

    assert document.text.split("\n") == EN


def test_a_deck_between_title_and_author_stays_or_is_found_past():
    document = read(
        "Northern port adds three berths",
        "The plan for the port has grown by a third within one year.",
        "By Ana Lim",
        "3 March 2025",
    )

    assert document.byline == "Ana Lim"
    assert document.published == date(2025, 3, 3)
    assert document.text.split("\n")[1:] == EN


@pytest.mark.parametrize(
    ("line", "byline", "day"),
    [
        ("Ana Lim", "Ana Lim", None),
        ("Author: Ana Lim | 3 March 2025", "Ana Lim", date(2025, 3, 3)),
        ("Ana Lim, Quay Journal", "Ana Lim", None),
        ("Published 3 March 2025 | Last updated 5 March 2025", "", date(2025, 3, 3)),
        ("Last updated 5 March 2025 | Published 3 March 2025", "", date(2025, 3, 3)),
        ("Source: Bohai Wire | 2025-03-03 16:42:10 | Editor: hx", "", date(2025, 3, 3)),
    ],
)
def test_author_and_day_below_the_title(line, byline, day):
    document = read("Northern port adds three berths", line)

    assert (document.byline, document.published) == (byline, day)
    assert document.text.split("\n") == EN


def test_a_label_and_its_value_on_the_next_line():
    document = read(
        "Northern port adds three berths", "By", "Ana Lim", "Publish date:", "Mar 3, 2025"
    )

    assert (document.byline, document.published) == ("Ana Lim", date(2025, 3, 3))
    assert document.text.split("\n") == EN


def test_a_full_name_is_better_than_initials():
    document = read("Northern port adds three berths", "Ana Lim", tail=["(ali/dot)"])

    assert document.byline == "Ana Lim"


def test_initials_are_better_than_nothing():
    assert read("Northern port adds three berths", tail=["(ali)"]).byline == "ali"


def test_a_reporter_named_at_the_end():
    document = read("北方港口新增三个泊位", body=ZH, tail=["晚报记者 张楠"])

    assert document.byline == "张楠"
    assert document.text.split("\n") == ZH


def test_a_date_inside_the_body_is_not_the_publications():
    document = read("Northern port adds three berths", body=[*EN, "Work began on 12 May 2023."])

    assert document.published is None


def test_the_day_may_stand_in_an_address_below_the_text():
    document = read(
        "北方港口新增三个泊位",
        body=ZH,
        tail=["[查看原文](https://tv.example/2025/03/03/VIDE1.shtml)"],
    )

    assert document.published == date(2025, 3, 3)


def test_an_address_with_an_impossible_day_gives_none():
    document = read("北方港口新增三个泊位", body=ZH, tail=["https://tv.example/2025/13/39/a.shtml"])

    assert document.published is None


def test_the_day_may_stand_in_the_dateline():
    document = read(
        "Northern port adds three berths", body=["BEIJING, 3 March 2025 – " + EN[0], *EN[1:]]
    )

    assert document.published == date(2025, 3, 3)
    assert document.dateline == "BEIJING"


def test_the_first_of_two_days_counts_where_none_is_labelled():
    document = read("Northern port adds three berths", "3 March 2025 (5 March 2025)")

    assert document.published == date(2025, 3, 3)


def test_a_slogan_between_title_and_body_goes():
    more = [
        "The authority also wants cold stores for fish and fruit, which the province would pay "
        "for.",
        "Shipping lines from Korea and Japan have asked for more slots at the container terminal.",
        "Residents hope that the road to the harbour will be widened before the trucks arrive.",
    ]

    document = read(
        "Northern port adds three berths", "Wisdom through slow mornings", body=[*EN, *more]
    )

    assert document.text.split("\n") == [*EN, *more]


@pytest.mark.parametrize(
    ("body", "byline"),
    [
        (["海晏社唐山5月6日电（记者 祝小川 实习生 林子）" + ZH[0], *ZH[1:]], "祝小川"),
        (["本报唐山讯（记者祝小川）" + ZH[0], *ZH[1:]], "祝小川"),
        ([*ZH, "工程将持续到明年年底。（本报记者 祝小川 林子）"], "祝小川 林子"),
        ([*ZH, "工程将持续到明年年底。（本社记者 摄）"], ""),
        ([*ZH, "他曾对来访的记者说过这句话（记者注）。"], ""),
    ],
)
def test_the_reporter_named_in_brackets_at_the_edge_of_a_chinese_text(body, byline):
    assert read("北方港口新增三个泊位", body=body).byline == byline


def test_authors_without_a_word_for_them_behind_the_hour_are_no_text():
    document = read("北方港口新增三个泊位", "2020-06-05 20:35 小潮 祝小川 林子", body=ZH)

    assert document.published == date(2020, 6, 5)
    assert document.text.split("\n") == ZH


def test_a_sentence_that_begins_with_a_date_and_an_hour_is_text():
    line = "2020-06-05 20:35，港口亮灯。"

    assert line in read("北方港口新增三个泊位", line, body=ZH).text.split("\n")


def test_a_printed_papers_line_with_weekday_and_page_dates_the_text():
    head = ["一渠清水", "海湾晚报　2024年12月12日　星期四　第04版", "本报记者 祝小川　通讯员 林子"]
    document = read(*head, body=ZH)

    assert document.published == date(2024, 12, 12)
    assert document.text.split("\n") == ZH


@pytest.mark.parametrize(
    "line", ["各县（市、区）工业局：", "朋友们好。", "【港口】", "Para pembaca,"]
)
def test_who_is_addressed_is_no_author_and_no_slogan(line):
    document = read("北方港口新增三个泊位", line, body=[*ZH, *ZH[::-1]])

    assert line in document.text.split("\n")
    assert document.byline == ""


def test_the_dateline_that_says_the_title_again_is_text():
    first = "海晏社天津10月8日电 题：北方港口的账本"
    document = read("（观察）北方港口的账本", first, body=ZH)

    assert document.title == "（观察）北方港口的账本"
    assert document.text.split("\n") == [first, *ZH]


@pytest.mark.parametrize(
    ("head", "title", "byline", "day"),
    [
        # A name and a day are glued into one line; the wire's own day and the clock.
        (
            ["海港报", "北方港口新增三个泊位", "海报在线4月10日报道　2025-04-10 00:35:08"],
            "北方港口新增三个泊位",
            "",
            date(2025, 4, 10),
        ),
        (["北方港口新增三个泊位", "撰文｜王野　编辑｜老宋"], "北方港口新增三个泊位", "王野", None),
        (
            [
                "Northern port adds three berths",
                "By Ana Lim | Quay Morning | Updated: 2025-10-10 07:32",
            ],
            "Northern port adds three berths",
            "Ana Lim",
            date(2025, 10, 10),
        ),
        (
            ["Northern port adds three berths", "Friday, 27/03/2026 | The Quay Newsroom Team"],
            "Northern port adds three berths",
            "",
            date(2026, 3, 27),
        ),
        (
            [
                "“Three berths are not enough for the port”",
                "Ana Lim, who runs the northern port, on berths and freight that grew by a tenth",
            ],
            "“Three berths are not enough for the port”",
            "",
            None,
        ),
    ],
    ids=range(5),
)
def test_titles_names_and_days_of_several_papers(head, title, byline, day):
    document = read(*head, body=ZH if "港" in head[0] else EN)

    assert (document.title, document.byline, document.published) == (title, byline, day)


def test_a_caption_has_a_day_of_its_own():
    document = read(
        "Northern port adds three berths",
        "Updated: 2025-10-10 07:32",
        "Cranes stand at the port on Oct 3, 2025. [Photo/QM]",
    )

    assert document.published == date(2025, 10, 10)


def test_a_question_is_no_author():
    lines = [ZH[0], "记者：现在呢？", *ZH[1:]]

    assert "记者：现在呢？" in read_text("\n".join(lines)).text


def test_of_two_authors_in_two_lines_the_first_counts():
    document = read("Northern port adds three berths", "4 March 2024, 10:12", "Ana Lim,", "Bo Ren")

    assert document.byline.startswith("Ana Lim")


def test_an_author_below_a_link_is_found():
    document = read(
        "Northern port adds three berths", tail=["Read also: Ferry fares rise", "Reporter: Ana Lim"]
    )

    assert document.byline == "Ana Lim"


@pytest.mark.parametrize("more", ["", " And who, in the end, will ask them?"])
def test_a_question_as_long_as_a_paragraph_is_a_title_above_its_author(more):
    title = (
        f"Three berths for the northern port: who pays, who saves, who is left with the quay?{more}"
    )
    document = read(title, "By Ana Lim • Updated on 27/03/2025 - 14:20 GMT+1")

    assert document.title == title
    assert document.byline == "Ana Lim"
    assert document.text.splitlines() == EN


def test_a_question_that_a_text_begins_with_is_text():
    question = "Who will pay for the three new berths that the port in the north wants to add now?"
    document = read("Northern port adds three berths", "By Ana Lim", body=[question, *EN])

    assert document.text.splitlines() == [question, *EN]
    long = f"{question} And who will pay for the rails that go with them?"
    assert read(long).text.splitlines() == [long, *EN]
    assert read(
        "Three Berths For The Port In The North", long, tail=["By Ana Lim"]
    ).text == "\n".join([long, *EN])


@pytest.mark.parametrize(
    ("tail", "byline"),
    [
        (["M Arifin", "Bersambung ke halaman 15"], "M Arifin"),
        (["Ana Lim"], "Ana Lim"),
        (["Ana Lim", "Jo Doe"], ""),
        (["Berths"], ""),
        (["SOURCE Quay Biologics"], ""),
    ],
)
def test_a_name_alone_right_behind_the_text_signs_it(tail, byline):
    assert read("Northern port adds three berths", tail=tail).byline == byline


def test_letters_and_answers_have_no_one_author():
    title = "Northern port adds three berths"

    assert read(title, "Letters", tail=["Ana Lim"]).byline == ""
    assert read(title, "Letters of credit", tail=["Ana Lim"]).byline == "Ana Lim"


def test_initials_below_a_teams_article_name_nobody():
    head = ["Northern port adds three berths", "tim | KBN", "12 May 2025"]

    assert read(*head, tail=["(ana/doe)"]).byline == ""
    assert read(head[0], head[2], tail=["(ana/doe)"]).byline == "ana/doe"


def test_a_reporter_who_is_the_agency_of_the_dateline_is_nobody():
    body = ["Beijing (Kabar/Huaxun) - " + EN[0], *EN[1:]]

    assert read("Northern port adds three berths", body=body, tail=["Pewarta: Huaxun"]).byline == ""


def test_the_day_in_a_part_of_the_authors_line():
    line = "By ANA LIM in Tangshan and JO DOE in Beijing | Quay Daily | Updated: 2025-09-09 09:14"
    document = read("Northern port adds three berths", line)

    assert document.published == date(2025, 9, 9)
    assert document.byline == "ANA LIM"
    assert document.text.splitlines() == EN


def test_a_day_without_its_year_below_the_title_is_no_text():
    document = read("北方港口新增三个泊位", "责任编辑：王芳", "8月12日", body=ZH)

    assert document.text.splitlines() == ZH


def test_the_city_between_author_and_day_is_the_dateline():
    head = ["Northern port adds three berths", "Ana Lim (Quay Daily)", "Jakarta", "May 12, 2025"]

    assert read(*head).dateline == "Jakarta"
    assert read("Jakarta", *head[:2], head[3]).dateline == ""
    beside = read("Northern port adds three berths", "Ana Lim | Jakarta", "May 12, 2025")
    assert (beside.byline, beside.dateline) == ("Ana Lim", "Jakarta")
    section = read("Northern port adds three berths", "Ports | Berths", "May 12, 2025")
    assert (section.byline, section.dateline) == ("", "")


@pytest.mark.parametrize(
    ("body", "place"),
    [
        (["Jakarta, Kabar Muara --", *EN], "Jakarta"),
        (["Ana Lim - Quay Daily", *EN], ""),
        ([*EN, "AKRA - Buy 1110-1125, stop at 1045, and sell what is left of it by Friday."], ""),
    ],
)
def test_a_dateline_stands_alone_or_before_one_of_the_first_paragraphs(body, place):
    assert read("Northern port adds three berths", body=body).dateline == place


def test_the_papers_own_name_before_a_dash_is_no_place():
    body = ["Lensa Muara — " + EN[0], *EN[1:]]

    document = read(
        "Northern port adds three berths", "Redaksi Lensa Muara, 12 Mei 2025", body=body
    )
    assert document.dateline == ""


def test_a_bulletin_in_markdown_has_its_programme_for_a_title_and_headings_in_the_text():
    heading = "### 【走进港口】新增泊位 助推外贸保稳提质再上台阶"
    head = ["# 《海港新闻》 (20250303)", "## 新闻摘要", "本期节目主要内容：", "1.港口新增泊位；"]
    document = read(*head, heading, body=ZH)

    assert document.title == "《海港新闻》 (20250303)"
    assert document.published == date(2025, 3, 3)
    assert document.text.splitlines() == [*head[1:], heading, *ZH]


@pytest.mark.parametrize(
    ("lead", "byline"),
    [
        ("海岸网天津8月12日电（陈晓）", "陈晓"),
        ("海岸网天津8月12日电（有改动）", ""),
        ("海湾新闻记者 陈晓 天津报道：", "陈晓"),
        ("记者陈晓天津报道：", "陈晓"),
    ],
)
def test_the_reporter_whom_the_wire_names(lead, byline):
    assert read("港口新增三个泊位", body=[lead + ZH[0], *ZH[1:]]).byline == byline


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("昨天 10:15", False),
        ("昨日 9:15", False),
        ("08-12 10:15", False),
        ("08-12 10:15 开工", True),
    ],
)
def test_a_day_that_only_the_clock_knows_is_no_text(line, text):
    assert (line in read("港口新增三个泊位", line, body=ZH).text.splitlines()) is text


@pytest.mark.parametrize(("line", "byline"), [("【文/海岸网 陈晓】", "陈晓"), ("【天津会谈】", "")])
def test_a_line_of_the_text_may_name_its_author(line, byline):
    document = read("港口新增三个泊位", body=[line, *ZH])

    assert document.byline == byline
    assert document.text.splitlines() == [line, *ZH]


def test_an_institution_that_signs_is_no_author_and_no_text():
    document = read("Northern port adds three berths", "Published by Linhai Port Authority")

    assert document.byline == ""
    assert document.text.splitlines() == EN


@pytest.mark.parametrize(
    ("field", "day", "body"),
    [
        ("日期：2025年3月7日", date(2025, 3, 7), ZH),
        ("Deadline for tenders: 14 April 2025, 12:00", date(2025, 4, 14), EN),
    ],
)
def test_a_field_below_the_text_is_text_where_the_day_stands_above(field, day, body):
    assert field in read("港口座谈记录", "2025年03月01日", body=body, tail=[field]).text
    alone = read("港口座谈记录", body=body, tail=[field])
    assert (field in alone.text, alone.published) == (False, day)


@pytest.mark.parametrize("field", ["Last updated: 14 April 2025, 12:00", "更新：2025年3月7日"])
def test_a_stamp_below_the_text_is_none(field):
    assert field not in read("Berths", "1 March 2025", body=EN, tail=[field]).text


def test_around_nothing_stands_nothing():
    around = read_surroundings([], [], [], language="en")

    assert (around.title, around.byline, around.published, around.roles) == ("", "", None, {})
