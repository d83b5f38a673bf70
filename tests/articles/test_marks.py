"""Marked passages, overlapping ones too. All texts are invented."""

from hypothesis import given
from hypothesis import strategies as st

from articles.marks import Close, Mark, Open, Run, layout

TEXT = "Output was 2,511 billion yuan, 1.5 times that of 2013, growing 4.5 percent a year."


def mark(key, words, text=TEXT):
    start = text.index(words)
    return Mark(key, start, start + len(words))


def whole(text):
    return [(0, len(text))]


def written(block):
    """The block as a page would write it: [1 …] for a mark, [1+ …] for a further part."""
    parts = []
    for piece in block.pieces:
        match piece:
            case Open():
                parts.append(f"[{piece.key}{'' if piece.first else '+'} ")
            case Close():
                parts.append("]")
            case Run():
                parts.append(piece.text)
    return "".join(parts)


def parts_of(blocks, key):
    return "".join(
        piece.text
        for block in blocks
        for piece in block.pieces
        if isinstance(piece, Run) and key in piece.keys
    )


def test_text_without_marks_is_one_block_a_paragraph():
    text = "First.\n\n  Second. \nThird."
    found = layout(text, [], whole(text))
    assert [written(block) for block in found.blocks] == ["First.", "Second.", "Third."]
    assert found.hidden_after == 0
    assert not any(block.hidden_before for block in found.blocks)


def test_passages_that_hold_one_another_are_nested():
    marks = [
        mark(1, "Output was 2,511 billion yuan"),
        mark(2, "Output was 2,511 billion yuan, 1.5 times that of 2013"),
        mark(3, TEXT[:-1]),
    ]
    (block,) = layout(TEXT, marks, whole(TEXT)).blocks
    assert written(block) == (
        "[3 [2 [1 Output was 2,511 billion yuan], 1.5 times that of 2013]"
        ", growing 4.5 percent a year]."
    )
    assert block.keys == (3, 2, 1)


def test_the_later_of_two_crossing_passages_has_two_parts_and_one_id():
    marks = [mark(1, "2,511 billion yuan, 1.5 times"), mark(2, "1.5 times that of 2013")]
    (block,) = layout(TEXT, marks, whole(TEXT)).blocks
    assert "[1 2,511 billion yuan, [2 1.5 times]][2+  that of 2013]," in written(block)
    assert parts_of([block], 2) == "1.5 times that of 2013"


def test_a_passage_over_two_paragraphs_has_its_id_in_the_first():
    text = "The park opened.\nIt has 200 firms."
    found = layout(text, [mark(1, "opened.\nIt has", text)], whole(text))
    assert [written(block) for block in found.blocks] == [
        "The park [1 opened.]",
        "[1+ It has] 200 firms.",
    ]
    assert [block.keys for block in found.blocks] == [(1,), ()]


def test_neighbours_that_touch_do_not_nest():
    text = "AAbb"
    (block,) = layout(text, [Mark(1, 0, 2), Mark(2, 2, 4)], whole(text)).blocks
    assert written(block) == "[1 AA][2 bb]"


def test_left_out_characters_are_counted_where_they_are_left_out():
    text = "One. Two. Three.\nFour. Five."
    found = layout(text, [], [(5, 9), (17, 22)])
    assert [(written(block), block.hidden_before) for block in found.blocks] == [
        ("Two.", 4),
        ("Four.", 6),
    ]
    assert found.hidden_after == 5


def test_nothing_shown_gives_no_block():
    found = layout(TEXT, [mark(1, "Output")], [])
    assert found.blocks == ()
    assert found.hidden_after == len(TEXT)


spans = st.lists(
    st.tuples(st.integers(0, 39), st.integers(1, 40)).filter(lambda span: span[0] < span[1]),
    unique=True,
    max_size=12,
)


@given(st.text(st.sampled_from("ab京."), min_size=40, max_size=40), spans)
def test_any_overlap_keeps_the_text_and_every_passage_whole(text, places):
    marks = [Mark(key, start, end) for key, (start, end) in enumerate(places)]
    (block,) = layout(text, marks, whole(text)).blocks
    assert "".join(piece.text for piece in block.pieces if isinstance(piece, Run)) == text
    for each in marks:
        assert parts_of([block], each.key) == text[each.start : each.end]
    first = [piece.key for piece in block.pieces if isinstance(piece, Open) and piece.first]
    assert sorted(first) == sorted(each.key for each in marks)
    assert sorted(block.keys) == sorted(first)


@given(st.text(st.sampled_from("ab京."), min_size=40, max_size=40), spans)
def test_elements_close_in_the_order_that_html_needs(text, places):
    marks = [Mark(key, start, end) for key, (start, end) in enumerate(places)]
    (block,) = layout(text, marks, whole(text)).blocks
    stack = []
    for piece in block.pieces:
        match piece:
            case Open():
                assert piece.key not in stack
                stack.append(piece.key)
            case Close():
                stack.pop()
            case Run():
                assert piece.keys == tuple(stack)
                assert piece.text
    assert stack == []
