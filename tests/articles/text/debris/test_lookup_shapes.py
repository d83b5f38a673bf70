"""Debris by its shape: how long it may be, labels that announce titles, commands to readers."""

import re

import pytest

from articles.text.debris.lookup import announces, commands, named, plain, shaped
from articles.text.debris.shapes import SHAPES
from articles.text.pages.line_shape import shape
from tests.articles.text.debris.test_lookup import NAMED


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        # Begins like a link, and is one: few words, or none in small letters.
        ("Read more: tides.", "related"),
        ("Read more, the harbour master told his crews today.", "related"),
        ("Read more the master did, and sooner than his crews had thought.", ""),
        # As long as no row of buttons is.
        ("点赞收藏", "counter"),
        ("点赞收藏" * 7, ""),
        # Code of any length that pages have.
        (f"var tides = [{'0.5, ' * 100}];", "code"),
        (f"var tides = [{'0.5, ' * 900}];", ""),
    ],
)
def test_how_long_debris_of_a_kind_may_be(line, reason):
    assert named(line) == reason


def test_a_line_has_the_first_shape_that_it_is_short_enough_for():
    lines = [plain(line) for _, lines in NAMED for line in lines]
    lines += [f"{line} {line}" for line in lines] + [line * 9 for line in lines]
    for line in lines:
        shapes = (
            reason
            for reason, longest, pattern, *words in SHAPES
            if len(line) <= longest
            and re.fullmatch(pattern, line)
            and (not words or any(word in line for word in words[0]))
        )
        assert shaped(line) == next(shapes, ""), line


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Most read", "related"),
        ("Houses by the quay | See all >", "related"),
        ("Most viewed in Environment", "related"),
        ("Related blogs", "related"),
        ("More great harbour stories", "related"),
        ("Editors’ Picks", "related"),
        ("Berita Terkait", "related"),
        ("Artikel menarik lainnya", "related"),
        ("相关阅读", "related"),
        ("延伸 · 推荐", "related"),
        ("Video", "media"),
        ("【视频】", "media"),
        ("More than a port", ""),
        ("Baca juga: Harga Cabai Naik Lagi", ""),
        ("相关部门", ""),
    ],
)
def test_a_bare_label_announces_titles(line, kind):
    assert announces(line) == kind


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Download citation (RIS)", True),
        ("Buy the issue for $7.99", True),
        ("Book now: hotels from $59 a night", True),
        ("Unduh PDF (1,2 MB)", True),
        ("Simpan artikel ini ke daftar perjalanan", True),
        ("Lihat versi bahasa Inggris", True),
        ("点击查看完整公告 >>", True),
        ("Book sales and the crisis", False),
        ("Bookings rise again", False),
        ("Buy low, sell high", False),
        ("Watch the ports", False),
        ("Lihat datanya: produksi naik 4 persen.", False),
        ("Lihat rinciannya:", False),
        ("Download speeds in Hebei rose by a third last year, the regulator said", False),
    ],
)
def test_a_command_to_readers_is_no_subheading(line, expected):
    assert commands(line, shape(line)) is expected
