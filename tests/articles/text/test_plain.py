"""The shadow of a text: as long as the text, whatever the text holds."""

from hypothesis import given
from hypothesis import strategies as st

from articles.text.plain import plain


@given(st.text())
def test_shadow_has_the_length_of_the_text(text):
    assert len(plain(text)) == len(text)


def test_digits_dashes_and_variants_become_one():
    assert plain("２０２４—１萬億，７４６．２％ ٣٫٥ İX") == "2024-1万亿，746.2% 3.5 İx"
