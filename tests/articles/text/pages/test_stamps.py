from datetime import date

import pytest

from articles.text.pages.documents import read_text

# Written for these tests; publishers, people and figures are invented.
EN = [
    "The port in the north adds three berths at a cost of 4.2 billion yuan, officials say.",
    "Freight through the port rose by 11.5 percent to 212 million tonnes in the year 2024.",
    "A second line of rails will reach the new berths by the end of 2026, the plan says.",
]


def read(*head):
    return read_text("\n".join([*head, *EN]))


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("Truk antre di gerbang pelabuhan, 4 Maret 2024", "caption"),
        ("Cranes over the new berths, March 4, 2024", "caption"),
        ("Harbour Daily Online, March 4, 2024", "date"),
        ("Berita resmi pelabuhan, 4 Maret 2024", "date"),
        ("Foto lama yang sudah pudar, 4 Maret 2024", "caption"),
    ],
)
def test_the_day_of_a_picture_is_its_captions(line, reason):
    document = read("Northern port adds three berths", "March 5, 2024", line)

    assert {r.line: r.reason for r in document.removed}[line] == reason
    assert document.published == date(2024, 3, 5)


def test_where_no_other_day_is_told_that_of_a_picture_dates_the_text():
    document = read("Northern port adds three berths", "Papan nama yang pudar, 4 Maret 2024")

    assert document.published == date(2024, 3, 4)
    assert [r.reason for r in document.removed] == ["title", "caption"]


HAN = [
    "北方某港口新增三个泊位，总投资42亿元，上周已经开工建设。",
    "港口管理方介绍，2024年货物吞吐量增长11.5%，达到2.12亿吨。",
]


@pytest.mark.parametrize(
    "line",
    [
        "艾琳·沃恩  北港报道  2024年3月4日  译者：林小舟",
        "摘自公众号“码头笔记”  2024-03-04",
        "2024年3月4日 第B02版  记者 林小舟 文/图",
        "采价日期：2024年3月4日  单位：元/公斤  制表：北港信息站",
        "成文日期：2024年3月4日  发文机关：北港市政府办公室  文号：北政发〔2024〕7号",
        "编号：0931/2024-7  发布机构：港务局  成文日期：2024年3月1日  发布日期：2024年3月4日",
    ],
)
def test_a_day_that_stands_apart_in_a_line_above_the_text_dates_it(line):
    document = read_text("\n".join(["北方港口新增三个泊位", line, *HAN]))

    assert document.published == date(2024, 3, 4)
    assert line not in document.text


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Ana Lim for the Harbour Daily in Northport, 4 March 2024", date(2024, 3, 4)),
        ("The trade of the northern ports up to 4 March 2024", None),
        ("截至2024年3月4日北方各港口吞吐量数据一览", None),
    ],
)
def test_a_day_that_a_line_tells_of_dates_nothing(line, day):
    body = HAN if line[0] > "z" else EN
    document = read_text("\n".join(["Northern port adds berths", "Harbours", line, *body]))

    assert document.published == day


TITLES = [
    "A storm closes nine harbours",
    "What the new ferry costs",
    "Fishers want their old pier back: a vote decides",
    "Why the lighthouse went dark",
]


def test_topics_below_the_day_are_no_text():
    topics = "port berths grain freight"

    assert topics not in read("Northern port adds three berths", "May 5, 2024", topics).text
    deck = "Port berths grain freighters"
    assert deck in read("Northern port adds three berths", "May 5, 2024", deck).text


@pytest.mark.parametrize(
    ("lines", "stay"),
    [
        (TITLES, []),
        # Rows with figures; fields of a form.
        (["Freight 212 million tonnes", "Berths 41 of 44", "Rails 2 of 3 lines"], None),
        (["Kind of record: a tour of the berths", "Guests: forty people of the port"], None),
    ],
    ids=range(3),
)
def test_a_list_of_titles_between_title_and_text_is_of_other_articles(lines, stay):
    document = read("Northern port adds three berths", "By Ana Lim", *lines)

    assert document.text.split("\n") == [*(lines if stay is None else stay), *EN]


def test_the_end_of_a_span_is_not_the_day():
    head = ["EDISI 9-15 Februari 2025", "Northern port adds three berths", "9 Februari 2025"]

    assert read(*head).published == date(2025, 2, 9)


def test_the_author_below_a_label_of_other_articles_is_the_reports():
    head = ["Trending", "Northern port adds three berths", "Reporter: Rina Utami | Editor: Yus"]

    assert read_text("\n".join([*head, *EN, "(rin/yus)"])).byline == "Rina Utami"


def test_a_name_below_the_word_for_an_original_is_the_authors():
    assert read_text("\n".join(["港口新增三个泊位", "原创", "老顾", *HAN])).byline == "老顾"


def test_what_somebody_says_on_a_day_is_no_line_about_the_day():
    said = '"Biasa saja," kata Rina, Selasa (3/6/2025).'
    document = read("Pelabuhan utara menambah tiga dermaga", said)

    assert said in document.text.split("\n")
    assert read("Northern port adds three berths", "Selasa (3/6/2025)").published == date(
        2025, 6, 3
    )
