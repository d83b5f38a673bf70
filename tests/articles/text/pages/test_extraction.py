import contextlib

import pytest

from articles.text.pages.document_types import UnreadableDocument
from articles.text.pages.extraction import read_page

A = "Freight at the airport that straddles two provinces reached 287,000 tonnes in 2024, a jump of a third."
B = "Aerospace suppliers occupy 61 factory lots in the surrounding zone, which covers 150 square kilometres."
C = "The average engineer now earns 268,000 yuan a year, one-fifth more than in 2022, the zone says."
LINKS = "".join(
    f"<li><a href='/{n}'>Another story about harbour number {n}</a></li>" for n in range(12)
)


def staying(html):
    page = read_page(html)
    return [line for line, reason in zip(page.lines, page.reasons, strict=True) if not reason]


def reasons(html):
    page = read_page(html)
    return dict(zip(page.lines, page.reasons, strict=True))


def test_paragraphs_are_found_between_navigation_and_footer():
    html = (
        f"<nav><ul>{LINKS}</ul></nav><h1>Airport zone grows</h1><p>{A}</p><p>{B}</p><p>{C}</p>"
        f"<footer><p>© 2024 Quay Journal, all rights reserved by the paper and its owners.</p></footer>"
    )

    assert staying(html) == ["Airport zone grows", A, B, C]


@pytest.mark.parametrize(
    "body",
    [
        f"<article><p>{A}</p><p>{B}</p><p>{C}</p></article>",
        f"<div class=c1><div><p>{A}</p></div></div><div class=c1><div><p>{B}</p></div></div><div><p>{C}</p></div>",
        f"<table><tr><td>{A}<br><br>{B}<br>{C}</td><td><ul>{LINKS}</ul></td></tr></table>",
        f"<p>{A}<p>{B}<p>{C}",
        f"<section>{A}<div>{B}</div>{C}</section>",
        f"<div class='tag-port category-news hentry'><p>{A}</p><p>{B}</p><p>{C}</p></div>",
        f"<div class='has-paywall'><p>{A}</p><p>{B}</p><p>{C}</p></div>",
        f"<div id=js_content style='visibility: hidden'><p>{A}</p><p>{B}</p><p>{C}</p></div>",
        f"<nav><div><p>{A}</p><p>{B}</p><p>{C}</p></div></nav>",
        "".join(f"<div class=editor><p>{line}</p></div>" for line in (A, B, C)),
    ],
    ids=[
        "article",
        "nested",
        "table",
        "unclosed",
        "bare",
        "taxonomy",
        "paywall",
        "hidden",
        "broken nav",
        "one editor each",
    ],
)
def test_an_article_is_found_whatever_its_elements(body):
    assert staying(f"<html><body>{body}</body></html>") == [A, B, C]


def test_boxes_of_one_kind_are_believed_beside_an_article():
    boxes = "".join(f"<div class=editor><p>{line}</p></div>" for line in (B, C))
    html = f"<h1>Airport zone</h1><div><p>{A}</p><p>{A[:-1]}, it says.</p><p>{A} {A}</p><p>{A} {B}</p></div>{boxes}"

    assert reasons(html)[B] == reasons(html)[C] != ""


def test_short_paragraphs_between_long_ones_are_not_lost():
    html = f"<div><p>{A}</p><p>It was a record.</p><p>{B}</p><p>Then came May.</p><p>{C}</p></div>"

    assert staying(html) == [A, "It was a record.", B, "Then came May.", C]


def test_a_long_list_of_links_does_not_end_an_article():
    before = [A, B, C, A[:-1] + ", twice."]
    after = [B[:-1] + ", twice.", C[:-1] + ", twice."]
    html = "".join(f"<p>{line}</p>" for line in before) + f"<ul>{LINKS * 6}</ul>"

    assert staying(html + "".join(f"<p>{line}</p>" for line in after)) == [*before, *after]


def test_asides_captions_and_comments_say_what_they_are():
    found = reasons(
        f"<h1>Airport zone grows</h1><p>{A}</p><figure><img src=a><figcaption>The runway at dusk.</figcaption></figure>"
        f"<aside><p>Want the latest on aviation? It is all in our letter.</p></aside><p>{B}</p>"
        f"<div class='share-tools'><span>Send it</span></div><p>{C}</p>"
        f"<div id=comments><p>I have seen this runway with my own eyes, and it is as long as they say it is.</p></div>"
    )

    assert found["The runway at dusk."] == "caption"
    assert found["Want the latest on aviation? It is all in our letter."] == "page_part"
    assert found["Send it"] == "share"
    assert (
        found["I have seen this runway with my own eyes, and it is as long as they say it is."]
        == "comments"
    )
    assert [line for line, reason in found.items() if not reason] == ["Airport zone grows", A, B, C]


def test_comments_longer_than_the_article_are_still_comments():
    comment = (
        "<p>I have seen this runway with my own eyes, and it is as long as they say it is.</p>"
    )
    html = f"<article><p>{A}</p><p>{B}</p><p>{C}</p><p>{A[:-1]}, twice.</p><p>{B[:-1]}, twice.</p><p>{C[:-1]}, too.</p></article>"

    assert len(staying(f"{html}<div class=comment-list>{comment * 30}</div>")) == 6


def test_pinyin_above_characters_is_dropped():
    assert staying(
        "<p><ruby>雄<rp>(</rp><rt>xióng</rt><rp>)</rp>安<rt>ān</rt></ruby>新区去年新开工项目二十一个，总投资三十亿元。</p>"
    ) == ["雄安新区去年新开工项目二十一个，总投资三十亿元。"]


def test_inline_elements_run_on_and_breaks_end_a_line():
    html = f"<p>{A[:20]}<b>{A[20:30]}</b><span>{A[30:]}</span><br>{B}</p>"

    assert staying(html) == [A, B]


def test_white_space_of_the_source_is_one_space():
    assert staying("<p>" + A.replace(" ", "\n   ") + "</p>") == [A]


def test_rows_of_figures_are_lines():
    html = (
        f"<div class=article-body><p>{A}</p><p>{B}</p>"
        "<table><tr><th>City</th><th>Output</th></tr><tr><td>Tianjin</td><td>4.2</td></tr></table></div>"
    )

    assert staying(html) == [A, B, "City\tOutput", "Tianjin\t4.2"]


def test_only_cells_are_divided_by_tabs():
    rows = "<tr>\n\t<td>North\tbank</td>\n\t<td> 4.2 </td>\n\t<td></td>\n</tr>"
    html = f"<div class=article-body><p>{A}</p><p>Two\tboats\n\t\tleft.</p><p>{B}</p><table>{rows}</table></div>"

    assert staying(html) == [A, "Two boats left.", B, "North bank\t4.2"]


def test_a_long_table_between_paragraphs_is_text():
    rows = "".join(f"<tr><td>Berth {n}</td><td>{n}4.2</td></tr>" for n in range(1, 30))
    html = f"<div><p>{A}</p><table>{rows}</table><p>{B}</p></div>"

    assert staying(html)[-1] == B


def test_a_list_that_ends_an_article_stays():
    html = f"<div class=article-body><p>{A}</p><p>{B}</p><ul><li>June: Tianjin opens its berth</li><li>July: Hebei</li></ul></div><ul>{LINKS}</ul>"

    assert staying(html) == [A, B, "June: Tianjin opens its berth", "July: Hebei"]


def test_a_line_of_links_inside_an_article_goes():
    html = f"<p>{A}</p><p><a href=/x>A ferry that refused to sink in the harbour</a></p><p>{B}</p>"

    assert staying(html) == [A, B]


def test_a_centred_line_under_a_picture_is_its_caption_unless_it_is_bold():
    html = (
        f"<p>{A}</p><p align=center><img src=a.jpg><br>The runway at dusk</p><p>{B}</p>"
        f"<p style='text-align:center'><img src=b.jpg><br><b>What comes next</b></p><p>{C}</p>"
    )

    found = reasons(html)
    assert found["The runway at dusk"] == "caption"
    assert found["What comes next"] == ""


@pytest.mark.parametrize(
    "html",
    [
        '<a "' * 20_000,
        "<" * 100_000,
        "<a " * 50_000,
        "<script>" * 20_000,
        "&" * 100_000,
        "]]>" * 30_000,
    ],
    ids=["quotes", "angles", "open tags", "scripts", "entities", "sections"],
)
def test_hostile_pages_give_lines_or_a_refusal(html):
    with contextlib.suppress(UnreadableDocument):
        page = read_page(html)
        assert len(page.lines) == len(page.reasons)


def test_a_hundred_thousand_nested_elements_are_refused_by_name():
    with pytest.raises(UnreadableDocument) as refusal:
        read_page("<div>" * 100_000 + A)

    assert refusal.value.code == "too_deep"


def test_text_a_thousand_elements_deep_is_not_lost():
    assert staying("<div>" * 1000 + A + "</div>" * 1000) == [A]


@pytest.mark.parametrize(
    "html", ["", " ", "<!-- nothing -->", "<html><head><title>x</title></head></html>"]
)
def test_pages_without_text_are_refused(html):
    with pytest.raises(UnreadableDocument):
        read_page(html)


def test_a_short_line_in_another_element_than_the_paragraphs_is_a_stranger():
    paragraphs = [A, B, C, A[:-1] + ", twice."]
    html = "<div>Only on our pages</div>".join(f"<p>{line}</p>" for line in paragraphs)

    found = reasons(f"<h1>Airport zone grows</h1>{html}")

    assert found["Only on our pages"] == "stranger"
    assert [line for line, reason in found.items() if not reason][1:] == paragraphs


@pytest.mark.parametrize(
    "heading",
    ["<h3>What comes next</h3>", "<div><b>What comes next</b></div>", "<p>What comes next</p>"],
)
def test_headings_between_paragraphs_are_no_strangers(heading):
    html = f"<p>{A}</p><p>{B}</p>{heading}<p>{C}</p><p>{A[:-1]}, twice.</p>"

    assert "What comes next" in staying(html)


def test_a_heading_in_brackets_is_no_stranger():
    html = f"<p>{A}</p><p>{B}</p><div>【价格】</div><p>{C}</p><p>{A[:-1]}, twice.</p>"

    assert "【价格】" in staying(html)


def test_a_salutation_above_the_first_long_paragraph_stays():
    html = f"<p>Ladies and gentlemen:</p><p>{A}</p><p>{B}</p>"

    assert staying(html) == ["Ladies and gentlemen:", A, B]


@pytest.mark.parametrize(
    "caption",
    [
        # In the picture's frame, under a picture alone, in an element that is named for it.
        "<figure><img src=a.jpg><div>A crane at the airport lifts the last beam of the hall.</div></figure>",
        "<div><div><img src=a.jpg></div><div>Crane at the airport</div></div>",
        "<p align=center>\n <img src=a.jpg>\n</p>\n<p align=center>Crane at the airport</p>",
        "<div><img src=a.jpg><span class=photo-caption>Crane lifts a beam of the hall.</span></div>",
    ],
)
def test_a_caption_by_its_place(caption):
    assert staying(f"<div><p>{A}</p><p>{B}</p>{caption}<p>{C}</p><p>{A} {B}</p></div>")[:3] == [
        A,
        B,
        C,
    ]


@pytest.mark.parametrize(
    "html",
    [
        f"<p>{A}</p><div><img src=a.jpg><p>{B}</p><p>{C}</p></div>",
        f"<p>{A}</p><p><img src=a.jpg> {B}</p><p>{C}</p>",
    ],
)
def test_paragraphs_beside_a_picture_are_no_captions(html):
    assert staying(f"<div>{html}</div>") == [A, B, C]


def test_a_heading_under_a_picture_is_no_caption():
    html = f"<div><p>{A}</p><div><img src=a.jpg><h3>The second hall</h3></div><p>{B}</p><p>{C}</p></div>"

    assert "The second hall" in staying(html)


def test_rows_are_no_part_of_the_page_for_the_name_of_their_class():
    rows = "".join(
        f"<tr class=player-{n}><td>Hall {n}</td><td>{n}4.2</td></tr>" for n in range(1, 5)
    )
    html = f"<div><p>{A}</p><p>{B}</p><p>{C}</p><table>{rows}</table></div>"

    assert "Hall 3\t34.2" in staying(html)


def test_items_and_headings_inside_the_body_are_sure_and_linked_ones_are_not():
    html = (
        f"<h1>Airport zone grows</h1><div class=article-body><p>{A}</p><p>{B}</p><h3>More halls</h3>"
        f"<ul><li>Cheaper rents</li><li><a href=/x>Other zones</a></li></ul><p>{C}</p></div>"
    )
    page = read_page(html)

    assert [page.lines[i] for i in sorted(page.sure)] == ["More halls", "Cheaper rents"]


def test_linked_headings_between_the_title_and_the_text_are_other_articles():
    links = "".join(f"<h3><a href=/{n}>Another story of the quay {n}</a></h3>" for n in range(3))
    html = f"<div><h1>Airport zone grows</h1>{links}<p>{A}</p><p>{B}</p><p>{C}</p></div>"

    assert staying(html) == ["Airport zone grows", A, B, C]


TAIL = ["It can wait. (ana/dot)", "Freight 287,000", "Passengers 41,000"]


@pytest.mark.parametrize(
    "made",
    [
        lambda lines: f"<div class=c1>{'<br><br>'.join(lines)}</div>",
        lambda lines: "<div>" + "".join(f"<div><div>{x}</div></div>" for x in lines) + "</div>",
        lambda lines: "".join(f"<section class=t><p>{x}</p></section>" for x in lines),
        lambda lines: "".join(f"<p>{x}</p>" for x in lines),
    ],
    ids=["breaks", "boxes", "sections", "paragraphs"],
)
def test_short_lines_below_the_last_paragraph_in_elements_like_its_own_are_text(made):
    lines = [A, B, C, *TAIL]

    assert staying(f"<ul>{LINKS}</ul>{made(lines)}<div>Share</div><ul>{LINKS}</ul>") == lines


def test_paragraphs_without_a_stop_above_the_first_one_are_text():
    lines = [
        "Freight at the airport rose once more in the spring, as its owners had said that it would",
        "What it moves",
        A,
        B,
        C,
    ]
    text = "".join(f"<p>{line}</p>" for line in lines)

    assert staying(f"<ul>{LINKS}</ul><div class=c1>{text}</div>") == lines


def test_numbered_lines_far_above_the_first_long_paragraph_are_text():
    lines = ["1. Project 12", "2. Budget: 8 million", "3. Lots", "Lot one", "Pumps", "Pipes"]
    rows = "".join(f"<p>{line}</p>" for line in lines)

    html = f"<p>Home and garden</p><div>{rows}<p>{A}</p><p>{B}</p></div>"
    assert staying(html) == [*lines, A, B]
