import pytest

from articles.text.debris.duplicates import key, repeated

A = "Pabrik baru di tepi kanal itu mulai bekerja pada Maret 2024 dengan 310 karyawan."
B = "Wali kota menyebut proyek tersebut sebagai awal dari kawasan yang lebih luas."
C = "Produksi tahun depan diperkirakan naik menjadi 18 ribu unit, kata pengelola."
D = "Warga sekitar berharap jalan yang rusak diperbaiki sebelum musim hujan tiba."


def kept(lines, starts=()):
    gone = repeated(lines, starts)
    return [line for index, line in enumerate(lines) if index not in gone]


def test_a_whole_body_twice_is_kept_once():
    assert kept([A, B, C, A, B, C]) == [A, B, C]


def test_a_part_of_a_body_twice_is_kept_once():
    assert kept([A, B, C, D, B, C]) == [A, B, C, D]


@pytest.mark.parametrize(
    "changed",
    [
        A.replace("2024", "2023"),
        A.replace("310", "301"),
        A.replace("mulai", "belum mulai"),
        A.replace("310", "3,10"),
    ],
)
def test_a_sentence_that_differs_in_one_thing_is_text_of_its_own(changed):
    assert kept([A, B, changed]) == [A, B, changed]


@pytest.mark.parametrize(
    "again",
    [
        A.upper(),
        A.replace(" ", "\u00a0"),
        A.replace("kanal", "ka\u00adnal"),
        A + " (rin)",
        A + " (rin/dot)",
    ],
)
def test_spacing_case_and_initials_make_no_new_text(again):
    assert kept([A, B, again]) == [A, B]


def test_quotes_and_dashes_of_another_kind_make_no_new_text():
    assert key("“Kita — semua”") == key('"Kita - semua"')


def test_the_same_body_divided_into_other_paragraphs_goes():
    assert kept([f"{A} {B}", C, A, B, C]) == [f"{A} {B}", C]
    assert kept([A, B, C, f"{A} {B}"]) == [A, B, C]


def test_a_paragraph_with_one_new_sentence_stays_whole():
    assert kept([A, B, f"{B} {D}"]) == [A, f"{B} {D}"]


def test_a_pull_quote_before_its_paragraph_goes():
    assert kept([B, A, f"{B} {C}"]) == [A, f"{B} {C}"]


def test_a_teaser_that_breaks_off_goes():
    assert kept([A[:50] + "...", B, A]) == [B, A]
    assert kept([A[:50] + "…", B, C]) == [A[:50] + "…", B, C]


def test_a_repeated_dateline_is_no_difference():
    first = "LANGFANG - " + A

    assert kept([first, B, A], [len("LANGFANG - "), 0, 0]) == [first, B]


def test_short_lines_may_come_again_on_purpose():
    assert kept(["Ya.", A, "Ya.", B, "Ya."]) == ["Ya.", A, "Ya.", B, "Ya."]


def test_a_short_line_inside_a_repeated_stretch_goes_with_it():
    assert kept([A, "Harapan", B, C, A, "Harapan", B]) == [A, "Harapan", B, C]


def test_chinese_sentences_count_by_their_own_length():
    first = "园区上半年新开工项目二十一个，总投资三十亿元。"
    second = "下半年还将有九个项目投产。"

    assert kept([first, second, first, second]) == [first, second]
    assert kept([first + second, second + first]) == [first + second]


def test_very_long_lines_are_compared_as_a_whole():
    book = "Kalimat yang sama berulang kali dalam satu baris saja. " * 2000

    assert kept([book, A, book]) == [book, A]


def test_a_question_put_to_several_stays_with_each_of_them():
    asked = "Is the market for pears in the valley overheated this year?"
    lines = [asked, "No.", asked, "I doubt it.", asked, "Perhaps."]

    assert repeated(lines) == frozenset()
    # Twice, or with the same answer, it is said again.
    assert 2 in repeated(lines[:4])
    again = [asked, "No one has sold a pear at such a price since the war ended."] * 3
    assert {2, 4} <= repeated(again)
