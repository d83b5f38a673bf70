from articles.text.pages.extraction import read_page

# Written for these tests; places, people and figures are invented.
BODY = [
    "The ferry dock reopened on Monday with room for nine boats, after repairs that cost the city "
    "3.1 million yuan and kept the boats away for most of the winter.",
    "Officials said that the old piles had rotted, and that new ones of steel would last for fifty "
    "years if they were painted every second spring.",
    "Fares stay as they are until the spring, when the council will look at them again, together "
    "with the timetable for the boats across the bay.",
    "Residents of the far shore had complained that the bus took them an hour and a half, and that "
    "the last one left before the shops had closed.",
]
TEASERS = [
    "The mayor opened the winter market on the square with a speech about the price of chestnuts.",
    "A museum found an anchor in its own cellar, where it had lain since the war under a sheet.",
    "The rowing club won again, and nobody on the quay could say why its boats are so much faster.",
]


def paragraphs(texts):
    return "".join(f"<p>{text}</p>" for text in texts)


def staying(html):
    page = read_page(f"<html><body>{html}</body></html>")
    return [line for line, reason in zip(page.lines, page.reasons, strict=True) if not reason]


def test_what_follows_the_element_that_holds_most_of_the_prose_goes():
    note = (
        "<div><p>We may show this page to you in another form, if your browser says so.</p></div>"
    )

    assert staying(f"<div><div>{paragraphs(BODY)}</div>{note}</div>") == BODY


def test_rows_and_short_sentences_behind_the_only_paragraph_stay():
    rows = ["Dock | Boats | Fare", "North | 9 | 14", "Outlook", "Fares rise in the spring."]
    foot = "<div><p>The Quay</p><p>Print | Close</p></div>"

    assert staying(f"<div>{paragraphs([BODY[0], *rows])}</div>{foot}") == [BODY[0], *rows]


def test_an_article_in_two_elements_stays_whole():
    html = f"<div>{paragraphs(BODY[:2])}</div><div>{paragraphs(BODY[2:])}</div>"

    assert staying(html) == BODY


def test_what_follows_the_element_named_as_the_body_goes():
    html = f"<div><div class=article-body>{paragraphs(BODY)}</div>{paragraphs(TEASERS)}</div>"

    assert staying(html) == BODY


def test_cards_with_linked_titles_behind_the_article_go():
    cards = "".join(
        f"<li><h4><a href='/{n}'>Another story of the quay</a></h4><i>Ana Lim</i><p>{text}</p></li>"
        for n, text in enumerate(TEASERS)
    )
    html = f"<div>{paragraphs(BODY)}<ul>{cards}</ul></div>"

    assert staying(html) == BODY


def test_sections_with_headings_that_are_no_links_stay():
    sections = "".join(f"<section><h4>On the quay</h4><p>{text}</p></section>" for text in TEASERS)

    assert staying(f"<div>{paragraphs(BODY)}{sections}</div>")[-1] == TEASERS[-1]


def test_two_cards_are_too_few_to_cut_an_article():
    cards = "".join(
        f"<div><a href='/{n}'>A story</a><p>{text}</p></div>" for n, text in enumerate(TEASERS[:2])
    )

    assert staying(f"<div>{paragraphs(BODY)}{cards}</div>")[-1] == TEASERS[1]


def test_an_article_of_nothing_but_cards_stays():
    cards = "".join(
        f"<div><a href='/{n}'>A story</a><p>{text}</p></div>" for n, text in enumerate(BODY)
    )

    assert staying(f"<div>{cards}</div>")[-1] == BODY[-1]


def test_short_lines_behind_the_last_paragraph_of_its_element_stay():
    tail = ["Yours from the bay,", "P. L."]
    html = f"<div class=a><div class=b>{paragraphs([*BODY, *tail])}</div><p>More of this</p></div>"

    assert staying(html) == [*BODY, *tail]


def test_a_last_short_paragraph_below_links_stays():
    links = "<p><a href=/1>Another story of the quay</a></p><div><a href=/2>And one more</a></div>"
    html = f"<div><div>{paragraphs(BODY)}{links}<p>The council declined to comment.</p></div></div>"

    assert staying(html) == [*BODY, "The council declined to comment."]
