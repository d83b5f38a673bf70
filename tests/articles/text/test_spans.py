from articles.text.spans import lines, lines_at_once


def test_lines_go_through_a_stage_some_at_once_and_stay_in_order():
    text = "\n".join(map(str, range(1000)))

    given = list(lines_at_once(text))

    assert 1 < len(given[0]) < 1000
    assert [line for some in given for line in some] == [*lines(text)]


def test_of_long_lines_one_is_kept_at_a_time():
    given = lines_at_once("\n".join(["a" * 1_000_000] * 3))

    assert [[start for start, _ in some] for some in given] == [[0], [1_000_001], [2_000_002]]


def test_no_text_is_one_empty_line():
    assert list(lines_at_once("")) == [[(0, "")]]
