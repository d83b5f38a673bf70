import pytest

from articles.text.pages.line_shape import shape
from articles.text.pages.titles import alike, bare_title, find_title, shown_title, stated_title

BODY = "The northern port adds three berths at a cost of 4.2 billion yuan, officials say."


def found(*above, reasons=None):
    lines = [*above, BODY]
    given = reasons or [""] * len(lines)
    at = find_title(lines, [shape(line) for line in lines], given, (), len(above))
    return None if at is None else lines[at]


def test_the_line_that_shares_its_words_with_the_body_wins():
    assert found("The Quay Review", "Northern port adds berths") == "Northern port adds berths"


@pytest.mark.parametrize(
    "above",
    [
        "Letters to the editor",
        "A blog about hot ports and cold metal",
        "National Bureau of Ports of the North",
        "名称：关于印发港口方案的通知",
        "北方港口研究所",
        "北方港口管理局",
        "港口文书 北方直播 港口服务",
    ],
)
def test_a_section_a_field_and_whoever_publishes_are_no_titles(above):
    title = "北方港口新增三个泊位" if "港" in above else "Your port has three berths"

    assert found(above, title) == title


def test_an_office_above_its_release_is_no_title():
    office = "Kementerian Port Northern Republik Indonesia"

    assert found(office, "Northern port adds three berths") == "Northern port adds three berths"


def test_a_sentence_is_a_title_only_where_nothing_else_is():
    assert (
        found(
            "A deck that speaks of the northern port and its three berths.",
            "Three berths for the port",
        )
        == "Three berths for the port"
    )


def test_a_line_taken_for_debris_is_the_last_resort():
    assert found("Tianjin berths", reasons=["label", ""]) == "Tianjin berths"
    assert found("Tianjin berths", reasons=["share", ""]) is None


def test_a_numbered_heading_is_no_title():
    assert found("1. Overview of the northern port") is None


def test_a_title_stands_above_its_deck_and_behind_the_masthead():
    deck = "Officials hope that freight will come back to the port at no great cost"

    assert found("Northern port adds berths", deck) == "Northern port adds berths"
    masthead = "THE NORTHERN QUAY | PORT NEWS"
    assert found(masthead, "Port adds berths in the north") == "Port adds berths in the north"


def test_a_title_with_the_name_of_its_site_makes_room_for_the_title_alone():
    with_site = "Northern port adds three berths - The Quay Review Online"

    assert found(with_site, "Northern port adds three berths") == "Northern port adds three berths"
    assert found(with_site) == with_site


@pytest.mark.parametrize("line", ["Port adds three berths;", "三个泊位开工；", "In this port:"])
def test_an_item_or_the_head_of_a_list_is_no_title(line):
    assert found(line) is None
    assert found("Quay bulletin", "1. Northern port", "Port adds berths") == "Quay bulletin"


def test_the_first_of_several_headings_is_no_title():
    lines = ["Quay briefs of the week", "14 May 2024", "Northern port adds berths", BODY]
    lines += ["Ferry fares", BODY, "A bridge", BODY]
    shapes = [shape(line) for line in lines]

    assert find_title(lines, shapes, [""] * len(lines), {1}, 3) == 0
    # Where no other heading follows, the title may stand below its date.
    assert find_title(lines[:4], shapes[:4], [""] * 4, {1}, 3) == 2


def test_a_title_may_begin_as_a_live_report_does():
    title = "Live: Northern port adds three berths"

    assert found("Key events", title, reasons=["label", "media", ""]) == title
    assert found("Port watch", "Video", reasons=["", "media", ""]) == "Port watch"


def test_whoever_publishes_and_a_subtitle_are_no_titles():
    bureau = "Bureau of the northern port and its berths"
    assert found(bureau, "Northern port adds three berths") == "Northern port adds three berths"
    assert found("三个泊位开工了", "——写在北方港口扩建之际") == "三个泊位开工了"


def test_nothing_above_the_body_is_no_title():
    assert found() is None


@pytest.mark.parametrize(
    ("lines", "reasons", "expected"),
    [
        (["Menu", "Port adds berths", BODY], ["", "", ""], 1),
        (["PORT ADDS BERTHS", BODY], ["", ""], 0),
        (["Port adds berths", "Port adds berths"], ["navigation", ""], 1),
        (["Something else"], [""], None),
        (["Port adds berths", BODY], ["label", ""], 0),
        (["Port adds berth", BODY], ["label", ""], None),
        (["Port adds berths", "Ana Lim", BODY], ["outside", "outside", ""], 0),
        ([BODY, "Port adds berths"], ["", "outside"], None),
    ],
)
def test_the_title_that_a_page_states_is_found(lines, reasons, expected):
    assert stated_title(lines, reasons, "Port adds berths") == expected


def test_most_of_a_title_is_alike():
    assert alike("port adds three berths", "port adds three berths to")
    assert not alike("port", "port adds three berths")


@pytest.mark.parametrize(
    ("stated", "line", "title"),
    [
        ("Port adds berths Quay Journal", "Port Adds Berths", "Port Adds Berths"),
        ("三个泊位开工 港讯网", "三个泊位开工", "三个泊位开工"),
        ("Three berths for the north...", "Three berths for the northern port", ""),
        ("三个泊位开工", "原创三个泊位开工", "三个泊位开工"),
        ("Port adds berths", "Port adds three berths", "Port adds berths"),
    ],
)
def test_the_title_as_readers_see_it(stated, line, title):
    assert shown_title(stated, line) == (title or line)


def test_a_title_cut_short_is_alike():
    assert alike("定了！北方港口三个泊位即将开工，明年投用", "定了！北方港口三个泊位即将...")
    assert not alike("定了！明年投用", "定了...")


@pytest.mark.parametrize(
    ("firm", "title"),
    [
        ("OXBOW NORTHERN PORT AND BERTHS COMPANY LIMITED", "Three berths: northern port figures"),
        ("PT PORT BERTHS OF THE NORTH TBK", "Northern port adds berths"),
        ("Northern Port and Berths Holdings Limited", "Figures for the port"),
        ("北方泊位股份有限公司", "关于三个泊位开工的公告"),
    ],
)
def test_the_name_of_a_firm_above_the_title_of_its_notice_is_none(firm, title):
    assert found(firm, title) == title
    assert found(firm) == firm


@pytest.mark.parametrize(
    "title",
    [
        "NORTHERN PORT TO BUY OXBOW BERTHS LIMITED",
        "Northern Port Sues Three Berths Company Limited",
        "北方港口收购三个泊位有限公司",
    ],
)
def test_what_a_firm_does_is_a_title(title):
    assert found(title, "Berths") == title


@pytest.mark.parametrize(
    "note",
    [
        "The writer ran the northern port and its three berths",
        "The columnist, a pilot, knows the northern port",
        "Penulis pernah memimpin northern port",
        "作者曾任北方港口经理",
        "Disusun redaksi northern port pada pukul 07.10 WIB",
        "Compiled by the desk for the northern port and its berths",
    ],
)
def test_a_note_on_the_writer_is_no_title(note):
    assert found("Wrong race", note) == "Wrong race"
    assert found(note) is None


def test_a_title_may_speak_of_a_writer():
    title = "The writer who counted three berths"
    assert found("Wrong race", title) == title


@pytest.mark.parametrize("said", ["— Ana Lim on Sunday in an interview", "– Jo Doe, May 9, 2025"])
def test_a_claim_with_whoever_made_it_is_no_title_where_a_question_stands_below(said):
    claim = '"The northern port adds thirty berths at no cost."'

    assert found(claim, said, "Does the port add thirty berths?") == (
        "Does the port add thirty berths?"
    )
    # Without one it heads an interview, and an item of a list is no name.
    assert found(claim, "Port desk") == claim
    assert found(claim, "— northern berths open", "Does the port add berths?") == claim


def test_a_deck_that_says_who_said_it_is_no_title():
    deck = "“We must wait for three more berths,” port master Ana Lim said in a letter to officials"

    assert found("Northern port to wait", deck) == "Northern port to wait"
    quoted = "“We must wait for three more berths”"
    assert found("Letters", quoted) == quoted


HAN_BODY = "北方港口新增三个泊位，总投资42亿元，上周已经开工建设。"


@pytest.mark.parametrize(
    "former",
    [
        "原标题：北方港口新增三个泊位 货轮排队进港",
        "本文原标题：《北方港口新增三个泊位 货轮排队进港》",
        "（原标题：北方港口新增三个泊位 货轮排队进港）",
    ],
)
def test_a_former_title_stands_for_the_title_where_there_is_no_other(former):
    title = "北方港口新增三个泊位 货轮排队进港"

    def headed(*above):
        lines = [*above, HAN_BODY]
        at = find_title(lines, [shape(line) for line in lines], [""] * len(lines), (), len(above))
        return None if at is None else bare_title(lines[at])

    assert headed(former) == title
    assert headed("北方发布", former) == title
    assert headed(former, "来港口看大船！") == title
    # The page's own stands above or below it.
    assert headed("北方港口三个泊位开工", former) == "北方港口三个泊位开工"
    assert headed(former, "北方港口三个泊位开工") == "北方港口三个泊位开工"
