import pytest

from articles.text.debris.lines import sort_out

BODY = [
    "老码头三月初开始拆除，预计费用4200万元，工期十四个月。",
    "港务部门称，年底前将有310名工人转到新码头上班。",
    "居民希望拓宽通往港口的道路，每天有1400辆卡车经过这里。",
]


def staying(lines):
    return [line for line, reason in zip(lines, sort_out(lines).reasons, strict=True) if not reason]


@pytest.mark.parametrize(
    "line",
    ["▲ 港口的新吊车", "△老码头全景", "▲图片来自视频截图。", "→ 老码头的一天", ">>老码头的一天"],
)
def test_a_line_that_points_at_a_picture_or_elsewhere_goes(line):
    assert staying([BODY[0], line, *BODY[1:]]) == BODY


@pytest.mark.parametrize(
    "lines",
    [
        ["▲ 一大早，工人就排起了队。他们说，活儿多了。"],
        ["△通车里程40公里。"],
        ["▲货运增长；"],
        ["▲ 拆除老码头", "▲ 拓宽道路"],
        ["→ 拆除老码头", "→ 拓宽道路"],
        [
            "▲与去年持平的是客运量，港务部门解释说，原因在于冬季停航时间较长，而新船要到明年才能交付使用，届时票价也会调整。"
        ],
    ],
)
def test_marks_of_paragraphs_and_lists_stay(lines):
    text = [BODY[0], *lines, *BODY[1:]]

    assert staying(text) == text


def test_a_caption_that_ends_in_a_name_in_capitals_goes_above_the_last_paragraph():
    body = [
        "The ferry dock reopened on Monday with room for nine boats, officials say.",
        "Repairs cost 3.1 million yuan, which is a third more than was planned.",
    ]
    for signed in ("ANA LIM / DOCK DAILY", "Ana Lim/Dock Daily", "Reuters", "BLOOMBERG"):
        caption = f"Nine of the new boats wait by the old dock until the morning. {signed}"
        assert staying([body[0], caption, body[1]]) == body
        # Behind the last paragraph the agency of the report is named so.
        assert caption in staying([*body, caption])
    assert "The dock is owned by DDK." in staying([body[0], "The dock is owned by DDK.", body[1]])
