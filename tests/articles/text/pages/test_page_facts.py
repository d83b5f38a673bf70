from datetime import date

import pytest

from articles.text.pages.documents import read_bytes
from articles.text.pages.page_facts import declared_charset

# Written for these tests; publishers, people and figures are invented.
BODY = "".join(
    f"<p>{line}</p>"
    for line in (
        "The port in the north adds three berths at a cost of 4.2 billion yuan, officials say.",
        "Freight through the port rose by 11.5 percent to 212 million tonnes in the year 2024.",
        "A second line of rails will reach the new berths by the end of 2026, the plan says.",
    )
)
JSON_LD = (
    '<script type="application/ld+json">{"@graph":[{"@type":"WebPage"},{"@type":"NewsArticle",'
    '"headline":"Port adds berths","datePublished":"2025-03-03T01:00:00+08:00",'
    '"author":[{"@type":"Person","name":"Ana Lim"},{"name":"Jo Doe"}]}]}</script>'
)


def read(head="", visible="", body=BODY):
    html = f"<html><head>{head}</head><body><h1>Port adds berths</h1>{visible}{body}</body></html>"
    return read_bytes(html.encode(), kind="html")


def codes(document):
    return [note.code for note in document.notes]


@pytest.mark.parametrize(
    ("head", "visible"),
    [
        ('<meta property="article:published_time" content="2025-03-03T08:00:00Z">', ""),
        ("<META name=publishdate content=2025-03-03>", ""),
        ('<meta name="pubdate" content="3 March 2025">', ""),
        ('<meta itemprop="datePublished" content="20250303">', ""),
        (JSON_LD, ""),
        ("", '<time datetime="2025-03-03T08:00:00+07:00">Monday</time>'),
        ("", "<time>3 March 2025</time>"),
        ("", "<span class=date>Monday, 3 March 2025 | 09:12</span>"),
        ("", "<div>发布时间：2025年3月3日 09:12 来源：港讯</div>"),
    ],
)
def test_the_day_is_found_wherever_it_is_stated(head, visible):
    document = read(head, visible)

    assert document.published == date(2025, 3, 3)
    assert codes(document) == []


def test_the_visible_day_wins_and_the_contradiction_is_noted():
    document = read(
        '<meta property="article:published_time" content="2019-05-21">', "<p>3 March 2025</p>"
    )

    assert document.published == date(2025, 3, 3)
    assert codes(document) == ["date_contradiction"]
    assert "2019-05-21" in document.notes[0].detail


def test_a_days_difference_is_a_time_zone():
    document = read('<meta name="date" content="2025-03-02T23:00:00Z">', "<p>3 March 2025</p>")

    assert codes(document) == []


def test_a_day_of_two_readings_is_settled_by_what_the_page_states():
    document = read('<meta name="date" content="2025-03-04">', "<p>04/03/2025</p>")

    assert document.published == date(2025, 3, 4)
    assert codes(document) == ["date_ambiguous"]


@pytest.mark.parametrize(
    "value", ["", "yesterday", "2025-13-45", "2025-02-31T00:00", "x" * 500, "0000-00-00"]
)
def test_a_stated_day_that_is_none_is_ignored(value):
    assert read(f'<meta name="date" content="{value}">').published is None


@pytest.mark.parametrize(
    ("head", "byline"),
    [
        (JSON_LD, "Ana Lim, Jo Doe"),
        ('<meta name="author" content="Ana Lim">', "Ana Lim"),
        ('<meta name="author" content="https://news.example/ana">', ""),
        ('<meta name="author" content="港口日报">', ""),
        (
            '<meta property="og:site_name" content="Quay Journal"><meta name=author content="Quay Journal">',
            "",
        ),
    ],
)
def test_the_author_in_the_markup(head, byline):
    assert read(head).byline == byline


def test_a_publisher_is_no_author():
    linked = JSON_LD.replace('"author"', '"publisher":{"name":"Jo Doe"},"author"')

    assert read(linked.replace('{"@type":"Person","name":"Ana Lim"},', "")).byline == ""


def test_an_author_above_the_element_of_the_text_is_found():
    head = "<title>Port adds berths</title>"
    page = (
        f"<html><head>{head}</head><body><table><tr><td>USD</td><td>16.3</td></tr></table><div id=isi>"
        "<small>Home | Ports</small><br><h2>Port adds berths</h2><span>Ana Lim - Quay Today</span><br>"
        "<span>Tuesday, 21 January 2025 - 09:12</span><br><small>Font: small large</small><br>"
        f"{BODY.replace('<p>', '<div>').replace('</p>', '</div>')}<span>(ana/doe)</span></div></body></html>"
    )
    document = read_bytes(page.encode(), kind="html")

    assert (document.title, document.byline) == ("Port adds berths", "Ana Lim")


def test_the_visible_author_wins():
    document = read(JSON_LD, "<p class=byline>By Rina Utami</p>")

    assert document.byline == "Rina Utami"


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("<title>Port adds berths - Quay Journal</title>", "Port adds berths"),
        ('<meta property="og:title" content="Port adds berths">', "Port adds berths"),
        (
            "<title>Berths: how a port grew by a third | Quay</title>",
            "Berths: how a port grew by a third",
        ),
        ("<title>北方港口新增三个泊位_港口频道_渤海港讯</title>", "北方港口新增三个泊位"),
        ("<title>北方港口新增三个泊位-港讯网</title>", "北方港口新增三个泊位"),
        ("", "Port adds berths"),
        (JSON_LD, "Port adds berths"),
    ],
)
def test_the_title_is_the_heading_where_the_head_repeats_it(head, title):
    assert read(head).title == title


@pytest.mark.parametrize(
    "script",
    [
        "{broken",
        "[" * 100_000,
        '{"@graph":' * 500,
        '{"headline": 5, "datePublished": {"a": 1}, "author": 7}',
        '{"author": [[[["x"]]]], "headline": null, "articleBody": []}',
        "null",
    ],
)
def test_broken_json_ld_is_ignored(script):
    document = read(f'<script type="application/ld+json">{script}</script>')

    assert document.title == "Port adds berths"
    assert document.published is None


LONG = "The port in the north adds three berths at a cost of 4.2 billion yuan. " * 4


def test_half_an_emoji_in_json_ld_is_marked_and_the_rest_stays():
    script = JSON_LD.replace("berths", r"berths \ud83d", 1).replace("Jo Doe", r"Jo \udE00Doe")
    html = f"<html><head><title></title>{script}</head><body>{BODY}</body></html>"

    document = read_bytes(html.encode(), kind="html")

    assert (document.title, document.byline) == ("Port adds berths \ufffd", "Ana Lim, Jo \ufffdDoe")
    assert document.published == date(2025, 3, 3)


def test_a_whole_emoji_in_json_ld_stays():
    html = "<title></title>" + JSON_LD.replace("berths", r"berths \ud83d\ude00 \\ud83d") + BODY

    assert read_bytes(html.encode(), kind="html").title == "Port adds berths 😀 \\ud83d"


@pytest.mark.parametrize("brackets", [("[", "]"), ('{"name":', "}")])
def test_an_author_nested_without_end_is_none(brackets):
    nested = brackets[0] * 5000 + '"Ana Lim"' + brackets[1] * 5000

    document = read(
        f'<script type="application/ld+json">{{"headline":"Port adds berths","author":{nested}}}</script>'
    )

    assert (document.title, document.byline) == ("Port adds berths", "")


def test_an_article_that_only_a_script_would_show_is_read_from_json_ld():
    body = f"{LONG}\\n{LONG.replace('three', 'four')}"
    script = f'<script type="application/ld+json">{{"articleBody": "{body}"}}</script>'

    document = read(script, body="<p>Loading the page</p>")

    assert document.text.split("\n") == [LONG.strip(), LONG.replace("three", "four").strip()]
    assert "body_from_markup" in codes(document)


def test_a_chinese_article_needs_fewer_characters():
    body = "北方某港口新增三个泊位，总投资42亿元，上周已经开工建设。" * 6
    script = f'<script type="application/ld+json">{{"articleBody": "{body}"}}</script>'

    assert read(script, body="<p>加载中</p>").text == body
    assert read(script.replace(body, body[:100]), body=BODY).text != body[:100]


def test_the_author_below_the_text_inside_its_element_is_found():
    signed = f'<div id="artibody">{BODY}<p class="show_author">Ana Lim</p></div>'

    assert read(body=signed).byline == "Ana Lim"
    assert read(body=f'{BODY}<p class="show_author">Ana Lim</p><p>About us</p>').byline == ""


def test_author_and_day_side_by_side_are_not_glued():
    stamps = '<div><span class="author">Ana Lim</span><span class="date">May 12, 2025</span></div>'
    document = read(visible=stamps)

    assert (document.byline, document.published) == ("Ana Lim", date(2025, 5, 12))


def test_spans_side_by_side_with_no_names_are_not_glued():
    stamps = "<div><span>Ana Lim</span><span>Harbour reporter, Tianjin</span></div>"
    document = read(
        visible=stamps, body=f"<p><span>The Quay</span><span>Port</span> grew.</p>{BODY}"
    )

    assert document.byline == "Ana Lim"
    assert "The QuayPort grew." in document.text


def test_a_day_in_three_elements_of_a_portals_head():
    stamps = (
        "<div><span class=year><em>2025</em></span><span class=day><em>08</em>/<em>12</em></span>"
        "<span class=time>10:15:33</span></div>"
    )

    assert read(visible=stamps).published == date(2025, 8, 12)


def test_a_public_accounts_author_stands_before_the_account():
    stamps = (
        "<div><span id=copyright_logo>原创</span><span class=rich_media_meta>陈晓</span>"
        "<a id=js_name>海岸观察</a><em id=publish_time>2025年08月12日 10:15</em></div>"
    )
    document = read(visible=stamps)

    assert (document.byline, document.published) == ("陈晓", date(2025, 8, 12))


def test_a_box_that_asks_for_subscribers_goes_between_paragraphs_too():
    asked = (
        "The port letter is a reader-supported publication. To receive new posts about the port, "
        "consider becoming a free or paid subscriber."
    )
    paragraphs = BODY.replace("</p>", "</p>|").split("|")
    box = f'<div class="subscription-widget-wrap"><div><p>{asked}</p></div></div>'

    assert asked not in read(body=paragraphs[0] + box + "".join(paragraphs[1:])).text


def test_an_article_that_the_page_shows_is_read_from_the_page():
    script = f'<script type="application/ld+json">{{"articleBody": "{LONG[:200]}"}}</script>'

    assert "212 million tonnes" in read(script).text


@pytest.mark.parametrize(
    ("data", "charset"),
    [
        (b'<meta charset="utf-8">', "utf-8"),
        (b"<META http-equiv=Content-Type content='text/html; charset=gbk'>", "gbk"),
        (b'<?xml version="1.0" encoding="Big5"?><html>', "Big5"),
        (b"<html>" + b" " * 5000 + b"<meta charset=gbk>", ""),
        (b"", ""),
    ],
)
def test_the_set_that_a_page_declares(data, charset):
    assert declared_charset(data) == charset


@pytest.mark.parametrize(
    ("encoding", "declared"),
    [("gb18030", "gb2312"), ("utf-8", "iso-8859-1"), ("gb18030", "utf-8"), ("utf-8", "gbk")],
)
def test_a_page_with_a_wrong_declaration_is_read(encoding, declared):
    html = f"<meta charset={declared}><h1>港口</h1><p>北方某港口新增三个泊位，总投资42亿元，上周已经开工。</p>"

    document = read_bytes(html.encode(encoding), kind="html")

    assert document.text == "北方某港口新增三个泊位，总投资42亿元，上周已经开工。"
    assert document.charset == encoding
