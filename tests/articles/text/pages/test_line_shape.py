import pytest

from articles.text.pages.line_shape import shape


@pytest.mark.parametrize(
    ("line", "size", "prose", "paragraph"),
    [
        ("Berita Terkait", 2, False, False),
        ("Output rose in May, officials say.", 6, True, False),
        ("Output rose in May. Officials say that it will rise again.", 11, True, True),
        ("She Bought a Lighthouse for $1. Then the Bills Came.", 10, True, False),
        (
            "Kenapa Banyak Proyek Gagal? Intervensi Politik Salah Satunya Kata Ahli!",
            10,
            True,
            False,
        ),
        (" ".join(["word"] * 24), 24, True, True),
        (" ".join(["word"] * 23), 23, False, False),
        ("Mr. Lim met Dr. Doe of Quay Co. on Monday.", 10, True, False),
        ("", 0, False, False),
    ],
)
def test_how_much_a_line_says(line, size, prose, paragraph):
    form = shape(line)

    assert (form.size, form.prose, form.paragraph) == (size, prose, paragraph)


@pytest.mark.parametrize(
    ("line", "prose", "paragraph"),
    [
        ("相关阅读", False, False),
        ("北方港口新增三个泊位！吞吐量为何大涨？", True, False),
        ("港口管理方介绍，去年货物吞吐量增长一成。", True, True),
        ("他说：“好。”", False, False),
    ],
)
def test_chinese_lines_count_by_characters(line, prose, paragraph):
    form = shape(line)

    assert (form.prose, form.paragraph) == (prose, paragraph)


def test_a_very_long_line_is_measured_by_its_beginning_and_its_end():
    form = shape("word " * 100_000 + "end.")

    assert form.terminated
    assert form.size <= 4000


def test_a_number_without_end_hides_no_words():
    form = shape(f"Output was {'1' * 10_000} tonnes and rose by 5 percent in 2024, the mill said.")

    assert form.prose


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("It can wait until the spring. (ana/c1)", True),
        ("“I am home already.” Enditem", True),
        ("暖不暖，船工知道。（本报编辑 温砚）", True),
        ("It can wait until the spring (or so)", False),
        ("The dock ends", False),
    ],
)
def test_a_sentence_ends_before_who_signed_it(line, expected):
    assert shape(line).terminated is expected


@pytest.mark.parametrize(
    ("line", "terminated"),
    [
        ("Northern port handles 20 mln tons in Jan.-Oct.", False),
        ("Northern port's throughput falls 0.2 pct in Sept.", False),
        ("Northern port's Jan.-Oct. throughput up 3 pct y.o.y.", False),
        ("Northern port awaits fewer ships from U.S.", False),
        ("Bongkar muat naik 8,2 persen pada Jan.-Okt.", False),
        ("He sold the crane and moved to the U.S.", True),
        ("The port handled 20 million tons in H1.", True),
        (f"The port, {'which has many berths, ' * 5}will be closed on the last day of Oct.", True),
    ],
)
def test_a_title_may_end_in_a_word_cut_short(line, terminated):
    assert shape(line).terminated is terminated


def test_a_paper_that_signs_off_ends_no_title():
    assert shape("Enam puluh persen di antaranya robusta. (jpmuara)").terminated
    assert shape("Enam puluh persen di antaranya robusta. (muara/mcr10)").terminated
    assert not shape("Enam puluh persen robusta (Muara Pagi)").terminated
