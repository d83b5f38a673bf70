from urllib.parse import unquote, urlsplit

import pytest

from articles.text.anchors.fragments import text_fragment

URL = "https://news.example/read/1?id=2"
ID = (
    "Wilayah ini menampung lebih dari 1.100 perusahaan kecil yang terspesialisasi.\n"
    "Kawasan kedua menampung 900 perusahaan, naik 4,5 persen; kata 'orang' pabrik-pabrik itu.\n"
    "Sumber: kantor wilayah.\n"
)
ZH = (
    "截至10月底，港区已投运氢能重卡860辆，占全部重卡的两成。\n今年前三季度，全市营业收入617.5亿元。"
)


def terms(link):
    fragment = urlsplit(link).fragment
    assert fragment.startswith(":~:text=")
    return [unquote(term) for term in fragment.removeprefix(":~:text=").split(",")]


def link(text, passage, url=URL):
    start = text.index(passage)
    return text_fragment(text, start, start + len(passage), url)


def test_a_sentence_is_one_exact_term():
    sentence = "Wilayah ini menampung lebih dari 1.100 perusahaan kecil yang terspesialisasi."

    assert terms(link(ID, sentence)) == [sentence]


def test_everything_is_percent_encoded():
    found = link(ID, "naik 4,5 persen; kata 'orang' pabrik-pabrik itu.")

    assert "4%2C5%20persen%3B" in found
    assert "pabrik%2Dpabrik" in found
    assert "%27orang%27" in found


def test_the_old_fragment_goes_and_the_query_stays():
    found = link(ID, "Sumber: kantor wilayah.", URL + "#komentar")

    assert found.startswith(URL + "#:~:text=Sumber%3A%20kantor")


def test_a_passage_grows_to_whole_words_and_numbers():
    assert terms(link(ID, "100 perusahaan kecil yang terspesia")) == [
        "1.100 perusahaan kecil yang terspesialisasi"
    ]


def test_a_passage_in_han_grows_to_punctuation():
    assert terms(link(ZH, "已投运氢能重卡860辆，占全部")) == [
        "港区已投运氢能重卡860辆，占全部重卡的两成"
    ]


def test_a_short_passage_gets_words_around_it():
    found = terms(link(ID, "Kawasan kedua"))

    assert found == ["Kawasan kedua", "-menampung"]
    assert terms(link(ID, "4,5 persen")) == ["naik-", "4,5 persen", "-;"]


def test_a_repeated_passage_gets_context_until_it_is_unique():
    text = "Di utara, jumlah pabrik tetap sama saja.\nDi selatan, jumlah pabrik tetap sama saja."
    start = text.rindex("jumlah")

    found = terms(text_fragment(text, start, len(text) - 1, URL))

    assert found == ["selatan,-", "jumlah pabrik tetap sama saja", "-."]


def test_a_passage_that_cannot_be_told_apart_gives_the_plain_address():
    text = "Jumlah pabrik tetap sama saja.\nJumlah pabrik tetap sama saja."

    assert text_fragment(text, 0, 30, URL) == URL
    assert text_fragment(text, 0, 30, URL + "#a") == URL + "#a"


def test_case_does_not_make_a_passage_unique():
    text = "JUMLAH PABRIK TETAP SAMA\nJumlah pabrik tetap sama"

    assert text_fragment(text, 0, 24, URL) == URL


def test_a_passage_over_two_blocks_is_a_range():
    start, end = terms(link(ID, ID.rstrip("\n")))

    assert ID.startswith(start)
    assert ID.rstrip("\n").endswith(end)
    assert "\n" not in start + end
    assert len(start) < 60 > len(end)


def test_a_long_sentence_is_a_range():
    words = " ".join(f"kata{n}" for n in range(80)) + "."

    start, end = terms(link("Awal.\n" + words, words))

    assert words.startswith(start)
    assert words.endswith(end)


def test_a_long_sentence_in_han_is_a_range_of_clauses():
    sentence = "，".join(f"第{n}个项目已经在港区开工建设" for n in range(12)) + "。"

    start, end = terms(link(sentence, sentence))

    assert start == "第0个项目已经在港区开工建设"
    assert end.startswith("第11个项目")


def test_a_range_whose_end_stands_earlier_behind_the_start_is_told_apart_or_given_up():
    text = "Bab satu dibuka dengan sebuah kalimat pembuka panjang.\nTamat.\nIsi.\nTamat."

    assert text_fragment(text, 0, len(text), URL) == URL


def test_a_range_whose_beginning_stands_twice_is_told_apart_by_context():
    block = "Kalimat pembuka ini sama di kedua tempat dan cukup panjang adanya."
    text = f"Satu. {block}\nTengah.\nDua. {block}\nAkhir naskah."
    start = text.rindex("Kalimat")

    found = terms(text_fragment(text, start, len(text), URL))

    assert found[0].endswith("-")
    assert "Dua" in found[0]
    assert found[-1] == "Akhir naskah."


def test_two_blocks_too_short_for_a_range_give_the_plain_address():
    assert text_fragment("Naik\nTurun", 0, 10, URL) != URL
    assert text_fragment("一" * 200, 0, 200, URL) == URL


def test_letters_that_grow_in_lower_case_keep_their_place():
    text = "İstanbul dan Tianjin menandatangani nota kerja sama.\nLain."

    assert terms(text_fragment(text, 13, 51, URL)) == ["Tianjin menandatangani nota kerja sama"]


@pytest.mark.parametrize("url", ["", "ftp://x.example/a", "javascript:alert(1)", "http://[", "a/b"])
def test_other_addresses_come_back_as_they_are(url):
    assert link(ID, "Sumber: kantor wilayah.", url) == url


@pytest.mark.parametrize(("start", "end"), [(0, 0), (77, 78)])
def test_a_span_without_words_gives_the_plain_address(start, end):
    assert text_fragment(ID, start, end, URL) == URL


def test_astral_and_marked_letters_stay_whole():
    text = "Kota Ba\u0301oding 𠀀𠀁 berdiri di utara sungai itu.\nLain."

    assert terms(link(text, "oding 𠀀𠀁 berdiri di utara")) == [
        "Ba\u0301oding 𠀀𠀁 berdiri di utara"
    ]


def test_a_term_never_crosses_two_cells():
    table = "Kota\tTon\tNaik\nTianjin\t2.340\t3,1%\nHuanghua\t212\t4,5%\n"

    assert terms(link(table, "Huanghua\t212\t4,5%")) == ["Huanghua", "4,5%"]
