import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.text.folding import fold


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Beijing  TIANJIN", "beijing tianjin"),
        ("“Xiong’an” – 2022—2023", '"xiong\'an" - 2022-2023'),
        ("soft\u00adhyphen\u200b\ufeff", "softhyphen"),
        ("７４６．２亿元", "746.2亿元"),
        ("产值 2.5 亿元", "产值2.5亿元"),
        ("2 km", "2 km"),
        ("150 m²", "150 m²"),
        ("½ ①", "½ ①"),
        ("㎡", "m2"),
        ("ﬁnance Straße", "finance strasse"),
        ("2.511 2,511", "2.511 2,511"),
        ("e\u0301 é", "é é"),
        ("北京\u3000天津", "北京天津"),
        ("\u00a0a\u00a0\n\tb ", " a b "),
        ("，：；！？（）。、", ",:;!?()。、"),
    ],
)
def test_fold_gives_one_form_to_what_publishers_write_differently(text, expected):
    assert fold(text).text == expected


def test_fold_maps_back_exactly_for_every_code_point():
    for code in range(sys.maxunicode + 1):
        if 0xD800 <= code <= 0xDFFF:
            continue
        folded = fold(f"x{chr(code)}y")
        last = len(folded.text)
        assert folded.text[-1] == "y"
        assert folded.original(last - 1, last) == (2, 3), hex(code)
        if unicodedata.combining(chr(code)):
            # A mark stands on the letter before it, as one piece.
            assert folded.original(0, last - 1) == (0, 2), hex(code)
        elif last > 2:
            assert folded.original(1, last - 1) == (1, 2), hex(code)
        if folded.text[1:-1] != chr(code):
            assert fold(folded.text).text == folded.text, hex(code)


TEXTS = st.text(
    st.one_of(
        st.sampled_from("aé 京。“”’-–²ﬁ\u00ad\u200b\u0301\u0323\u3000\nẞ1.,%"),
        st.characters(codec="utf-8"),
    ),
    max_size=40,
)


@given(TEXTS)
def test_fold_spans_are_in_order_and_inside_the_text(text):
    folded = fold(text)

    assert len(folded.text) == len(folded.starts) == len(folded.ends)
    for at in range(len(folded.text)):
        start, end = folded.original(at, at + 1)
        assert 0 <= start < end <= len(text)
        assert at == 0 or folded.starts[at - 1] <= start


@given(TEXTS, TEXTS)
def test_fold_of_a_text_begins_with_the_fold_of_its_beginning(left, right):
    whole = fold(f"{left}x|y{right}").text

    assert whole.startswith(fold(f"{left}x").text)
    assert whole.endswith(fold(f"y{right}").text)


def test_whole_is_false_inside_an_expansion():
    folded = fold("aﬁb")

    assert folded.text == "afib"
    assert folded.whole(1, 3)
    assert not folded.whole(2, 4)
    assert not folded.whole(0, 2)


def test_fold_takes_a_million_marks():
    assert len(fold("a" + "\u0301\u0323" * 100_000).text) > 100_000
