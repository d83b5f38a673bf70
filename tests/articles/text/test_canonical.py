import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.text.canonical import normalise, normalise_lines, paragraphs
from articles.text.pages.document_types import Note, UnreadableDocument


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("satu\r\ndua\rtiga\n", "satu\ndua\ntiga"),
        ("one\u2028two\u2029three\x85four\x0bfive", "one\ntwo\nthree\nfour\nfive"),
        ("  a  b   c  ", "a b c"),
        ("\tKota\t\tTon \t 4\u00a0\t5\t", "Kota\tTon\t4\t5"),
        ("城市\t\u3000万吨", "城市\t万吨"),
        # Rows set in columns by blanks, one below the other, an empty line aside.
        ("Kota    Ton   Naik\n\nPasir   4,1   2,0", "Kota\tTon\tNaik\nPasir\t4,1\t2,0"),
        ("Kota   Ton\nPasir   4,1   2,0", "Kota Ton\nPasir 4,1 2,0"),
        ("Kota   Ton\nPasir  4,1", "Kota Ton\nPasir 4,1"),
        ("   Satu dua.\n   Tiga   empat.", "Satu dua.\nTiga empat."),
        ("城市\u3000\u3000\u3000万吨\n滨城\u3000\u3000\u30004.1", "城市\t万吨\n滨城\t4.1"),
        ("\u3000\u3000产值增长\u3000\u3000一成", "产值增长 一成"),
        ("产值\u3000增长", "产值\u3000增长"),
        ("Rp\u00a0500", "Rp\u00a0500"),
        ("\u00a0Rp 500\u200b", "Rp 500"),
        ("co\u00adoperate, 5\u202f000", "co\u00adoperate, 5\u202f000"),
        ("\ufeffawal\ufeff", "awal"),
        ("cafe\u0301", "café"),
        ("m²，２０２４年", "m²，２０２４年"),
        ("\u200b\n \u00a0\nx", "x"),
    ],
)
def test_normalise_gives_the_canonical_form(text, expected):
    canonical, _ = normalise(text)

    assert "\n".join(paragraphs(canonical)) == expected


@pytest.mark.parametrize(
    ("text", "canonical", "notes"),
    [
        ("a\0b\0", "ab", (Note("null_dropped", "2"),)),
        ("a\x07b\x1bc\x7f", "abc", (Note("control_dropped", "3"),)),
        ("\u202eabc\u2069", "abc", (Note("bidi_dropped", "2"),)),
        ("plain", "plain", ()),
    ],
)
def test_what_is_dropped_is_said(text, canonical, notes):
    assert normalise(text) == (canonical, notes)


def test_lone_surrogates_are_refused():
    with pytest.raises(UnreadableDocument) as refusal:
        normalise("produksi \ud83d naik")

    assert refusal.value.code == "surrogates"


def test_surrogates_in_one_line_of_many_are_refused():
    with pytest.raises(UnreadableDocument):
        normalise_lines(["baik", "\udc00"])


def test_lines_known_apart_stay_as_many():
    lines, notes = normalise_lines(["a\nb", "", " c\u2028d ", "e\0"])

    assert lines == ["a b", "", "c d", "e"]
    assert notes == (Note("null_dropped", "1"),)


BLANKS = " \t\u00a0\u2009\u3000\u200b\ufeff\x07\u202e\n\r"


@given(st.text(st.sampled_from("ab|4。" + BLANKS), max_size=60))
def test_of_a_run_of_blanks_one_is_left(text):
    once, _ = normalise(text)

    assert normalise(once) == (once, ())
    assert not re.search(
        "\t[ \t\u00a0\u2009\u3000]|[ \u00a0\u2009\u3000][ \t]|^\t|\t$", once, re.MULTILINE
    )


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=200))
def test_normalising_twice_changes_nothing(text):
    once, _ = normalise(text)

    assert normalise(once) == (once, ())
    assert unicodedata.is_normalized("NFC", once)


def test_a_thousand_combining_marks_are_broken_up_once():
    text = "e" + "\u0301\u0323" * 500

    once, _ = normalise(text)

    runs = [len(run) for run in once[1:].split("\u034f")]
    assert max(runs) <= 30
    assert normalise(once)[0] == once


def test_honest_marks_are_left_alone():
    vietnamese = unicodedata.normalize("NFD", "Trường Đại học Bách khoa")

    assert normalise(vietnamese)[0] == "Trường Đại học Bách khoa"
