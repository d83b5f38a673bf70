"""What stands between the parts of a page."""

import pytest

from articles.text.debris.lookup import named

NAMED = [
    ("copyright", ["This story is part of a series on docks.", "Artikel ini telah diperbarui pada 4 Mei."]),
    ("copyright", ["The author holds no shares in the dock.", "Licensed under a CC BY licence", "Boleh dikutip dengan menyebut sumber."]),
    ("subscribe", ["12,000 readers get it. Join them.", "Kabar laut tiap Jumat. Gabung sekarang!"]),
    ("advertisement", ["Ad ends in 9 seconds", "Our story resumes after this", "Why am I seeing this?", "广告之后更精彩"]),
    ("control", ["Post unavailable", "Unggahan tidak tersedia", "该图片已被作者删除", "三分钟看懂", "语速 1.5"]),
    ("label", ["Picture of the week", "Resep hari ini: gulai ikan", "Good evening, guest", "您好，访客"]),
    ("caption", ["Library picture", "Foto arsip", "资料照"]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("reason", "line"), [(reason, line) for reason, lines in NAMED for line in lines]
)
def test_debris_is_known_by_its_words(reason, line):
    assert named(line) == reason


@pytest.mark.parametrize(
    "line",
    [
        "This story begins on a pier.",
        "The page is part of a diary that a pilot kept.",
        "Artikel 12 undang-undang ini berlaku surut.",
        "The owners hold shares in the dock, the writer found.",
        "Nine boats came. The pilots joined them.",
        "The picture of the port is mixed.",
        "Resep itu hari ini dijual.",
        "Foto udara itu memperlihatkan dermaga.",
        "语速加快后，他停了下来。",
    ],
)
def test_sentences_with_such_words_are_none(line):
    assert named(line) == ""
