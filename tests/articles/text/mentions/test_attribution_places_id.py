"""Where the words begin that frames of Indonesian text begin with."""

import re

import pytest

from articles.text.mentions import attribution_data_id as data
from articles.text.mentions.attribution_places_id import (
    FIGURES_ID,
    QUOTING_ID,
    SAID_SO_ID,
    SAYING_ID,
    Led,
    Places,
)
from articles.text.word_tables import listed_words

SAYS = Led(r"(?<!\w)(?:[Kk]ata|ujar)\s(\w+)", "kata|ujar")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("", [], id="empty"),
        pytest.param("kata Budi", ["kata Budi"], id="opens_the_text"),
        pytest.param("Kata Budi.\nkata Ani", ["Kata Budi", "kata Ani"], id="opens_a_line"),
        pytest.param("“Ya,” ujar Budi (kata Ani)", ["ujar Budi", "kata Ani"], id="inside"),
        pytest.param("sekata Budi dan éujar Ani", [], id="inside_words"),
        pytest.param("kata kata Budi", ["kata kata"], id="none_overlap"),
        pytest.param("kata\nBudi", [], id="in_one_line"),
    ],
)
def test_a_frame_is_tried_where_its_words_begin(text: str, found: list[str]) -> None:
    assert [match.group() for match in Places(text).matches(SAYS)] == found


TABLES = (data.CUES_ID, data.VOICES_ID, SAID_SO_ID, SAYING_ID, QUOTING_ID, FIGURES_ID, "dari")
# But for those that differ in their last word: "dalam (?:pandangan|hitungan)".
WORDS = {
    word
    for table in TABLES
    for word in listed_words(re.sub(r"\(\?:[^()]*\)", "()", table))
    if "(" not in word
}


def test_the_words_of_all_frames_are_found():
    missed = [word for word in sorted(WORDS) if not [*Places(f"({word}").matches(Led(word, word))]]
    assert len(WORDS) > 200
    assert missed == []
