import pytest

from articles.text.anchors.anchoring import context, find, nearest_sentence

ARTICLE = (
    "JAKARTA - Klaster “Jing-Jin-Ji” tumbuh pada 2022.\n"
    "Nilai tambah mencapai 2.511,44 miliar yuan. Jumlah pabrik tetap.\n"
    "产值为 2.5 亿元，同比增长５％。Jumlah pabrik tetap.\n"
)


def test_find_gives_exact_places():
    (place,) = find(ARTICLE, "  Nilai tambah mencapai 2.511,44 miliar yuan.\n")

    assert ARTICLE[slice(*place)] == "Nilai tambah mencapai 2.511,44 miliar yuan."


def test_find_gives_every_place_in_order():
    places = find(ARTICLE, "Jumlah pabrik tetap.")

    assert len(places) == 2
    assert places[0] < places[1]
    assert {ARTICLE[slice(*place)] for place in places} == {"Jumlah pabrik tetap."}


@pytest.mark.parametrize(
    ("quote", "exact"),
    [
        ('klaster "jing–jin–ji" tumbuh', "Klaster “Jing-Jin-Ji” tumbuh"),
        ("产值为2.5亿元,同比增长5%", "产值为 2.5 亿元，同比增长５％"),
        ("Nilai  tambah\nmencapai", "Nilai tambah mencapai"),
        ("NILAI tam\u00adbah\u200b", "Nilai tambah"),
    ],
)
def test_find_falls_back_to_the_fold(quote, exact):
    (place,) = find(ARTICLE, quote)

    assert ARTICLE[slice(*place)] == exact


@pytest.mark.parametrize(
    "quote", ["", "  \n", "\u200b", "2.511,45 miliar", "2,511.44 miliar", "Nilai tambah turun"]
)
def test_find_does_not_find_what_is_not_there(quote):
    assert find(ARTICLE, quote) == ()


def test_find_does_not_split_a_letter_from_its_mark_or_an_expansion():
    assert find("Cafe\u0301 ﬁ", "cafe") == ()
    assert find("aﬁb", "FI") == ((1, 2),)
    assert find("aﬁb", "AF") == ()
    assert find("Cafe\u0301", "CAFE\u0301") == ((0, 5),)


def test_find_is_limited():
    assert len(find("a" * 1000, "aa", limit=7)) == 7


def test_nearest_sentence_is_the_one_that_was_meant():
    span = nearest_sentence(ARTICLE, "Nilai tambah mencapai 2.511,45 miliar yuan", language="id")

    assert span is not None
    assert span.text == "Nilai tambah mencapai 2.511,44 miliar yuan."
    assert ARTICLE[span.start : span.end] == span.text


def test_nearest_sentence_takes_a_part_of_a_sentence():
    span = nearest_sentence(
        "Selain itu, " + "pabrik baru di kawasan pelabuhan itu akan dibuka pada akhir tahun. " * 2,
        "dibuka pada akhir bulan",
        language="id",
    )

    assert span is not None
    assert "dibuka pada akhir tahun" in span.text


@pytest.mark.parametrize("quote", ["", " ", "Completely different words, none of them here: zyx"])
def test_nearest_sentence_does_not_guess(quote):
    assert nearest_sentence(ARTICLE, quote, language="id") is None


def test_nearest_sentence_of_an_empty_text_is_none():
    assert nearest_sentence("", "Klaster", language="id") is None


def test_context_is_32_characters_on_each_side():
    text = "".join(chr(0x4E00 + n) for n in range(200))

    assert context(text, 100, 110) == (text[68:100], text[110:142])
    assert context(text, 3, 190) == (text[:3], text[190:])


def test_context_grows_until_it_is_unique():
    line = "Jumlah pabrik tetap sama seperti pada tahun yang lalu, kata kantor itu. "
    text = "Bab satu. " + line + "Bab dua. " + line
    at = text.rindex("tetap")

    prefix, suffix = context(text, at, at + 5)

    framed = prefix + "tetap" + suffix
    assert text.count(framed) == 1
    assert text.index(framed) + len(prefix) == at


def test_context_reaches_as_far_as_it_must():
    text = "ab" * 300 + "c"

    prefix, suffix = context(text, 10, 12)

    assert text.count(prefix + "ab" + suffix) == 1


def test_context_ends_with_the_text_when_nothing_is_unique():
    assert context("aaaa", 1, 2) == ("a", "aa")
