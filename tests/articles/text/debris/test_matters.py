"""What readers answer to a page, and what it still owes them."""

import pytest

from articles.text.debris.lookup import named

NAMED = [
    (
        "control",
        ["Count me in", "No, thanks", "Enter your postcode", "Nanti saja", "上一条 下一条"],
    ),
    ("comments", ["Join the debate", "41 readers replied to this", "文明上网，理性发言"]),
    (
        "subscribe",
        ["You have 3 free articles left.", "Docks, our weekly email, lands on Sundays."],
    ),
    (
        "copyright",
        [
            "A correction was made on May 4: the dock is 90 metres long, not 900.",
            "The previous version of this story gave a wrong length for the dock.",
        ],
    ),
    (
        "credit",
        [
            "Hi-res photos available on request",
            "Audio edited by Ana Lim",
            "Foto-foto oleh Rina Utami",
        ],
    ),
    ("label", ["No. 14/06/Th. XXII"]),
    ("counter", ["阅 3.4万", "2.1万阅读 · 40评论"]),
    ("ticker", ["港湾股份 (600***) 12.40 +1.1%"]),
]


@pytest.mark.parametrize(
    ("reason", "line"), [(reason, line) for reason, lines in NAMED for line in lines]
)
def test_debris_is_known_by_its_words(reason, line):
    assert named(line) == reason


@pytest.mark.parametrize(
    "line",
    [
        "No thanks to the council, the dock opened in May.",
        "Correction of the course of the river cost 3 million yuan.",
        "The film was produced by Ana Lim.",
        "Photographs of the dock by the hundred were sold.",
        "Version 2 of the plan costs 3 million yuan.",
        "阅读人数增长4%",
        "评估结果：3.4万人受益",
    ],
)
def test_sentences_with_such_words_are_none(line):
    assert named(line) == ""
