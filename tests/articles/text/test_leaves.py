import hashlib

import pytest

from articles.text.leaves import covering, leaf_bytes, leaves, text_root
from articles.text.spans import Span


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        (" \n\t\n　", []),
        ("Satu. Dua! Tiga?\nEmpat", ["Satu.", "Dua!", "Tiga?", "Empat"]),
        ("产值为2.5亿元。同比增长！好？是", ["产值为2.5亿元。", "同比增长！", "好？", "是"]),
        ("Naik 2.511,44 miliar. Selesai.", ["Naik 2.511,44 miliar.", "Selesai."]),
        ("“好。”他说。‘对？’是", ["“好。”", "他说。‘对？’", "是"]),
        ('He said "yes." Then left.', ['He said "yes."', "Then left."]),
        ("（对。）他", ["（对。）他"]),
        ("Really?! Yes", ["Really?!", "Yes"]),
        ("www.a.cn 站.京", ["www.a.cn 站.", "京"]),
        ("No. 4", ["No.", "4"]),
        ("a.」b. c", ["a.」b.", "c"]),
        ("one.\u00a0two.\u200bthree", ["one.", "two.\u200bthree"]),
        ("x.\U00020000y", ["x.", "\U00020000y"]),
    ],
)
def test_leaves_are_cut_by_leaf_rule_1(text, expected):
    found = leaves(text)

    assert [leaf.text for leaf in found] == expected
    assert all(text[leaf.start : leaf.end] == leaf.text for leaf in found)


def test_leaf_bytes_name_the_offset_in_code_points():
    second = leaves("𠀀好。 Xiong’an")[1]

    assert leaf_bytes(second) == "4 Xiong’an".encode()


def merkle(entries):
    """RFC 6962, section 2.1, as its definition reads."""
    if not entries:
        return hashlib.sha256(b"").digest()
    if len(entries) == 1:
        return hashlib.sha256(b"\x00" + entries[0]).digest()
    half = 1
    while half * 2 < len(entries):
        half *= 2
    left, right = merkle(entries[:half]), merkle(entries[half:])
    return hashlib.sha256(b"\x01" + left + right).digest()


@pytest.mark.parametrize("count", [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 31, 33, 100])
def test_text_root_is_the_rfc_6962_tree_of_the_leaves(count):
    text = "\n".join(f"Kalimat {n}." for n in range(count))
    entries, at = [], 0
    for n in range(count):
        entries.append(f"{at} Kalimat {n}.".encode())
        at += len(f"Kalimat {n}.") + 1

    assert text_root(text) == merkle(entries).hex()


def test_text_root_stays_what_it_is_for_one_known_text():
    text = "JAKARTA - Klaster. 产值为5亿元。\nSelesai"

    assert text_root(text) == "22a6dedcf89bdb92ef3b8b2bb18122ad8a8f0df4f86dfb4838143a838107279a"


def test_text_root_changes_with_a_digit_and_with_a_place():
    assert text_root("Naik 5. Turun 4.") != text_root("Naik 6. Turun 4.")
    assert text_root("Naik 5. Turun 4.") != text_root("Naik 5.  Turun 4.")


def test_covering_gives_the_whole_leaves_that_a_span_touches():
    text = "Satu dua. Tiga empat.\nLima enam. Tujuh."

    assert covering(text, 5, 8) == (0, 9)
    assert covering(text, 5, 12) == (0, 21)
    assert covering(text, 15, 25) == (10, 32)
    assert covering(text, 0, len(text)) == (0, len(text))
    assert covering(text, 10, 21) == (10, 21)


def test_covering_leaves_a_span_alone_that_touches_no_leaf():
    assert covering("Satu.  Dua.", 5, 7) == (5, 7)
    assert covering("Satu.\n\nDua.", 6, 6) == (6, 6)


def test_covering_agrees_with_leaves_at_every_place():
    text = "“Satu.” Dua. 三。四五\n\n enam tujuh? 8.9 persen.\nSembilan"
    spans = leaves(text)
    for start in range(len(text)):
        for end in range(start + 1, len(text) + 1):
            touched = [s for s in spans if s.start < end and s.end > start]
            expected = (touched[0].start, touched[-1].end) if touched else (start, end)
            assert covering(text, start, end) == expected


def test_a_span_is_a_value():
    assert Span(0, 2, "ab") == Span(0, 2, "ab")
