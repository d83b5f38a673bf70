from articles.text.debris.dumps import find_outside
from articles.text.debris.lines import sort_out
from articles.text.pages.documents import read_text
from articles.text.pages.line_shape import shape

MENU = [
    "Sections", "World", "Money", "Sailing clubs", "Tides and winds", "Harbour cam", "Ferries today",
    "Our columnists", "Letters", "Obituaries", "Fish market prices", "Boats for sale", "Jobs afloat",
    "Old charts", "Knots and ropes", "Crossword", "Recipes from the galley", "Crew changes",
]  # fmt: skip
TEASERS = [
    "Mayor opens the winter market", "Nine things to do with driftwood", "Why gulls steal chips",
    "The last net maker", "Storm names for next year", "A bridge too low", "Swimmers want a ramp",
    "Museum finds a lost anchor", "Rowing club wins again", "Dredging delayed", "Who owns the pier?",
]  # fmt: skip
TITLE = "Ferry dock reopens after repairs that cost 3.1 million yuan"
BODY = [
    "The ferry dock reopened on Monday with room for nine boats, after repairs that cost the city "
    "3.1 million yuan and kept the boats away for most of the winter.",
    "Officials said that the old piles had rotted, and that new ones of steel would last for fifty "
    "years if they were painted every second spring.",
    "Fares stay as they are until the spring, when the council will look at them again, together "
    "with the timetable for the boats across the bay.",
    "Residents of the far shore had complained that the bus took them an hour and a half.",
]


def found(lines, named=()):
    """First and behind the last index of the article; None where all is article."""
    reasons = ["label" if line in named else "" for line in lines]
    outside = find_outside(lines, [shape(line) for line in lines], reasons)
    inside = [index for index in range(len(lines)) if index not in outside]
    return (inside[0], inside[-1] + 1) if outside else None


def kept(lines, named=()):
    reasons = ["copyright" if line in named else "" for line in lines]
    outside = find_outside(lines, [shape(line) for line in lines], reasons)
    return [line for index, line in enumerate(lines) if index not in outside]


def test_the_article_of_a_pasted_page_begins_with_its_title():
    lines = [*MENU, TITLE, "Ana Lim", *BODY, *TEASERS]

    assert found(lines) == (len(MENU), len(MENU) + 2 + len(BODY))


def test_a_title_that_shares_little_is_found_close_to_its_text():
    title = "Boats are back after a long winter at the dock of the old town"
    lines = [*MENU, "12 May", title, *BODY, *TEASERS]

    assert found(lines)[0] == len(MENU) + 1
    assert found([*MENU, title, *MENU, *BODY])[0] == len(MENU) * 2 + 1


def test_a_paragraph_of_the_same_matter_outside_belongs_to_the_article():
    again = "Officials say that the ferry dock has room for ten boats, after repairs that cost millions."
    lines = [again, *MENU, *TEASERS, *BODY, *MENU]

    assert kept(lines) == [again, *BODY]
    other = (
        "A museum in another town found an anchor in its own cellar, where it had lain for decades."
    )
    assert kept([other, *lines[1:]]) == BODY


def test_a_text_with_a_few_lines_around_it_is_no_page():
    assert found([*MENU[:6], TITLE, *BODY, *TEASERS[:6]]) is None


def test_a_page_without_a_text_holds_no_article():
    assert found([*MENU, TITLE, BODY[3], *TEASERS]) is None


def test_a_list_in_a_text_is_no_menu():
    rows = [f"Boat {number}: {number * 3} seats" for number in range(1, 40)]

    assert found([TITLE, *BODY, *rows]) is None


def test_rows_behind_the_text_of_a_page_belong_to_it():
    rows = ["Route", "East bay 12", "West bay 14", "Long island 20", "Far shore 31"]
    lines = [*MENU, TITLE, *BODY, *rows, *TEASERS]

    assert found(lines) == (len(MENU), len(MENU) + 1 + len(BODY) + len(rows))


def test_two_texts_with_a_list_between_them_stay_whole():
    assert found([TITLE, *BODY, *MENU, *TEASERS, *reversed(BODY)]) is None


def test_what_stands_outside_the_article_goes_and_the_title_is_found():
    document = read_text("\n".join([*MENU, TITLE, "Ana Lim", "14 May 2024", *BODY, *TEASERS]))

    assert document.title == TITLE
    assert document.byline == "Ana Lim"
    assert document.text.split("\n") == BODY
    assert "outside" in {line.reason for line in document.removed}


def test_a_pages_own_markup_is_believed_instead():
    lines = [*MENU, TITLE, *BODY, *TEASERS]

    assert "outside" not in sort_out(lines, ["related"] * len(lines)).reasons


HAN_MENU = [
    "首页", "要闻", "港口", "天气", "船期", "鱼市", "副刊", "图库", "论坛", "读书", "影院", "美食", "健康",
]  # fmt: skip
HAN_BODY = [
    "渡口码头周一重新开放，可停靠九艘船，维修花去三百一十万元，整个冬天船只都停在别处。",
    "市里的工程师说，旧木桩已经腐烂，新的钢桩只要每隔一个春天刷一次漆，就能用五十年。",
    "票价在春天以前不变，届时市议会将连同过海湾的船班时刻表一起重新讨论，听取居民的意见。",
    "对岸居民曾抱怨，公共汽车要走一个半小时，而渡船只要十分钟，学生和老人最为不便。",
]
FORM = [
    "Your name *", "Select an edition", "Hold the key down to choose more",
    "By sending this form you agree that your personal data and your e-mail address are kept.",
    "You may take back this consent at any time, in which case your data will be deleted at once.",
    "Stay on the water", "Your country", "Frequency",
    "We send newsletters on the days that each edition names, and now and then a survey by e-mail.",
    "Close this window",
]  # fmt: skip


def test_forms_and_notices_far_below_are_no_part_of_the_article():
    assert kept([*MENU, TITLE, *BODY, *TEASERS[:4], *FORM]) == [TITLE, *BODY]


def test_teasers_with_a_sentence_each_speak_of_other_things():
    teasers = [
        line
        for at, teaser in enumerate(TEASERS)
        for line in (
            teaser,
            "Ana Lim",
            f"Our reporter spent {at + 2} evenings with people who know all about it, and listened "
            "to stories of cats, kitchens, old songs and lost umbrellas under the moon.",
        )
    ]

    assert kept([*MENU, TITLE, *BODY, *teasers], MENU[:9]) == [TITLE, *BODY]


def test_what_goes_on_below_an_advertisement_belongs_to_the_article():
    more = "The council says that steel piles cost twice as much as wooden ones but save repairs."
    lines = [*MENU, TITLE, *BODY, "A boat for the summer", "Book now", more, *TEASERS]

    assert kept(lines)[-1] == more


def test_answers_of_readers_end_the_article_though_they_speak_of_the_same():
    answers = ["3 responses to the ferry dock", *(f"{line} So it was." for line in BODY)]

    assert kept([*MENU, TITLE, *BODY, *TEASERS, *answers]) == [TITLE, *BODY]
    counted = ["3 comments", *BODY[1:]]
    assert kept([*MENU, TITLE, *BODY[:1], *counted, *TEASERS])[-1] == BODY[-1]


def test_a_box_about_the_author_ends_the_article():
    box = ["Ana Lim", "Ana has written about the ferry, the dock and the boats for nine years."]

    assert kept([*MENU, TITLE, "Ana Lim", *BODY, *box, *TEASERS]) == [TITLE, "Ana Lim", *BODY]
    heading = ["Old Piles", "New piles of steel would last longer, officials said of the dock."]
    assert kept([*MENU, TITLE, "Ana Lim", *BODY, *heading, *TEASERS])[-2:] == heading


def test_labels_of_the_page_inside_the_article_stand_outside_too():
    labels = ["Boats for sale", "Harbour cam"]
    lines = [*MENU, TITLE, BODY[0], *labels, *BODY[1:], *TEASERS]

    assert kept(lines) == [TITLE, *BODY]
    assert kept([*MENU, TITLE, "Ana Lim", *labels, *BODY, *TEASERS]) == [TITLE, "Ana Lim", *BODY]
    # One alone may be a heading.
    assert kept([*MENU, TITLE, BODY[0], "Tides and winds", *BODY[1:], *TEASERS]) == [
        TITLE, BODY[0], "Tides and winds", *BODY[1:],
    ]  # fmt: skip


def test_the_title_close_to_the_text_is_the_articles_own():
    other = "Ferry dock repairs cost the council officials years: boats and piles of steel"
    lines = [*MENU[:9], other, *MENU[9:], *MENU, TITLE, "Ana Lim", *BODY, *TEASERS]

    assert kept(lines) == [TITLE, "Ana Lim", *BODY]


def test_questions_and_answers_are_text_at_any_length():
    talk = ["Q: And after work?", "A: Music", "Q: Which song?", "A: None in particular, really"]

    assert kept([*MENU, TITLE, *BODY, *talk, *TEASERS]) == [TITLE, *BODY, *talk]


def test_titles_run_together_are_no_prose_however_long():
    titles = (
        "港口夜市开张老船长讲故事灯塔修好了秋天的第一场雨谁家的猫走丢了新桥旁边又开了一家面馆" * 4
    )

    assert kept([titles, *HAN_MENU, *HAN_BODY, *HAN_MENU, titles]) == HAN_BODY


def test_the_first_paragraphs_may_stand_apart_behind_a_picture():
    lead = "Steel piles carry the ferry dock, and boats of the council stop there in spring again."
    lines = [
        *MENU,
        TITLE,
        lead,
        "Share",
        "See the gallery",
        "Harbour on a grey day",
        *BODY,
        *TEASERS,
    ]

    assert lead in kept(lines)
    other = "Nobody had expected snow on the hills above the vineyards when the choir sang at noon."
    assert (
        kept([*MENU, other, "Share", "See it", "Play", "Stop", TITLE, *BODY, *TEASERS])[0] == TITLE
    )


def test_teasers_in_a_row_are_longer_than_a_short_article_but_have_no_title():
    teasers = [
        f"{teaser} is what {at} singers asked in the old theatre, where kitchens, gardens and "
        "umbrellas were praised until midnight while snow fell on quiet streets and vineyards."
        for at, teaser in enumerate(TEASERS[:7])
    ]

    assert kept([*MENU, *teasers, *MENU, TITLE, "14 May", *BODY], MENU[:9])[0] == TITLE


def test_short_lines_of_verse_in_chinese_are_text_by_their_stops():
    verse = ["大家注意，", "船来了。", "慢慢走，", "别着急。"]

    assert kept([*HAN_MENU, *HAN_BODY, *verse, *HAN_MENU]) == [*HAN_BODY, *verse]
    assert kept([*HAN_MENU, *HAN_BODY, "老船长", "新灯塔", *HAN_MENU]) == HAN_BODY


def test_a_short_last_sentence_is_not_cut_off():
    last = "“It is,” she said."

    assert kept([*MENU, TITLE, *BODY, last, *TEASERS])[-1] == last
    assert kept([*MENU, TITLE, *BODY, "It is she", *TEASERS])[-1] == BODY[-1]


def test_a_title_that_the_page_repeats_is_no_furniture_of_it():
    title = "Ferry dock reopens after repairs"
    lines = [*MENU, "Money", "Harbour", title, "Ana Lim", *BODY, *TEASERS, title, "Money"]

    assert kept(lines) == [title, "Ana Lim", *BODY]


def test_neither_a_lead_nor_the_title_of_another_paper_is_the_title():
    lead = "The ferry dock of the city has room for nine boats after repairs."
    lines = [*MENU, TITLE, "Share", "Print", "Gallery", lead, *BODY, *TEASERS]

    assert read_text("\n".join(lines)).title == TITLE
    title, former = "渡口码头维修后重新开放", "（原标题：渡口码头重新开放 可停靠九艘船）"
    document = read_text("\n".join([*HAN_MENU, title, former, *HAN_BODY, *HAN_MENU]))
    assert document.title == title


def test_the_newsrooms_own_name_makes_no_notice_of_a_lead():
    lead = "港口客户端讯，港口客户端记者从市里获悉，渡口码头周一重新开放，可停靠九艘船，维修花去三百一十万元。"

    assert lead in kept([*HAN_MENU, lead, *HAN_BODY, *HAN_MENU])


def test_a_page_with_a_long_menu_has_its_title_below_it():
    menu = [f"{first} {second}" for first in MENU for second in ("east", *MENU[:14])]

    assert read_text("\n".join([*menu, TITLE, *BODY, *TEASERS])).title == TITLE


def test_a_call_below_the_first_paragraph_is_no_author():
    lines = [*MENU, TITLE, BODY[0], "Scroll To Continue", *BODY[1:], *TEASERS]

    assert set(BODY) <= set(kept(lines))


def test_verses_read_in_a_wrong_set_of_characters_make_no_page_of_a_text():
    verse = "سلام عليكم ورحمة الله".encode().decode("cp1252", "ignore")
    other = (
        "Songs of the crews tell of storms and of the long way home, and children learn them early."
    )
    lines = [TITLE, other, *[f"{verse} {n}" for n in range(60)], *BODY]

    text = read_text("\n".join(lines)).text

    assert other in text


def test_the_author_behind_the_date_below_a_deck_is_found():
    deck = (
        "A city of boats gets its ferries back, and new piles of steel will last for fifty years."
    )
    lines = [*MENU, TITLE, deck, "May 14, 2024 Ana Lim", *MENU[2:5], *BODY, *TEASERS]
    document = read_text("\n".join(lines))

    assert (document.byline, str(document.published)) == ("Ana Lim", "2024-05-14")
    assert document.text.split("\n") == [deck, *BODY]


def test_a_papers_name_below_the_text_is_no_dateline():
    lines = [
        *MENU,
        TITLE,
        f"HARBOUR TIDES, Tianjin - {BODY[0]}",
        *BODY[1:],
        *TEASERS,
        "Harbour Tides",
    ]

    assert read_text("\n".join(lines)).dateline == "Tianjin"


def test_the_list_that_the_last_paragraph_announces_is_text():
    announced = "The council named the yards and captains that will share the ferry dock in spring:"
    names = [f"Yard of {name}" for name in MENU[:9]]

    assert kept([*MENU, TITLE, *BODY, announced, *names, TEASERS[0], *TEASERS], TEASERS[:1]) == [
        TITLE, *BODY, announced, *names,
    ]  # fmt: skip
    assert kept([TITLE, *BODY, announced, *MENU, *TEASERS]) == [
        TITLE, *BODY, announced, *MENU, *TEASERS,
    ]  # fmt: skip


def test_the_parts_of_a_bulletin_speak_of_different_things():
    part = (
        "Nobody had expected snow on the hills above the vineyards, and the choir that sang there "
        "at noon went home early, while farmers covered young trees with straw, old carpets and "
        "whatever they found in their barns, hoping that the frost would spare the blossoms until "
        "the sun returned."
    )

    assert kept([*MENU, TITLE, *BODY, "Snow in May", part, *TEASERS])[-2:] == ["Snow in May", part]
