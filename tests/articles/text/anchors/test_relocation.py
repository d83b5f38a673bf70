import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.text.anchors.anchoring import context
from articles.text.anchors.gate import Change, changes, guarded
from articles.text.anchors.relocation import relocate
from articles.text.vocabulary import Name, Vocabulary

# Written for this test; every figure is invented.
FIRST = "Produksi baja di Tianjin naik 4,5 persen menjadi 2.511 ribu ton pada 2022, kata dinas."
SECOND = "Jumlah pabrik di kawasan itu tidak berubah sejak awal tahun lalu."
ENGLISH = "Output at the harbour rose 7.5 percent to 398 million yuan in March, the office said."
CHINESE = "港区今年前三季度营业收入617.5亿元，同比增长16.8%，企业没有裁员。"
TEXT = f"Judul.\n{FIRST} {SECOND}\n{ENGLISH}\n{CHINESE}\nPenutup yang panjang tanpa angka apa pun."
VOCABULARY = Vocabulary(
    (Name("region", ("TJ",), "zh-hans", "天津"), Name("region", ("HE",), "zh-hans", "河北"))
)


def moved_to(new, exact, text=TEXT, vocabulary=None):
    start = text.index(exact)
    end = start + len(exact)
    prefix, suffix = context(text, start, end)
    found = relocate(
        new,
        exact=exact,
        start=start,
        end=end,
        prefix=prefix,
        suffix=suffix,
        vocabulary=vocabulary,
    )
    if found.start is not None:
        assert 0 <= found.start < found.end <= len(new)
    return found


def test_same_at_the_old_offsets():
    found = moved_to(TEXT, FIRST)

    assert (found.verdict, found.score) == ("same", 1.0)
    assert TEXT[found.start : found.end] == FIRST


@pytest.mark.parametrize("exact", [FIRST, ENGLISH, CHINESE, "2.511 ribu ton"])
def test_moved_word_for_word(exact):
    new = "Pembaruan: naskah ini diperbaiki.\n" + TEXT
    found = moved_to(new, exact)

    assert found.verdict == "moved"
    assert new[found.start : found.end] == exact


def test_several_places_are_told_apart_by_context():
    text = f"A. {SECOND} B lain.\nC. {SECOND} D lain."
    start = text.rindex(SECOND)
    prefix, suffix = context(text, start, start + len(SECOND))
    new = "Baru.\n" + text

    found = relocate(
        new, exact=SECOND, start=start, end=start + len(SECOND), prefix=prefix, suffix=suffix
    )

    assert found.verdict == "moved"
    assert found.start == new.rindex(SECOND)


def test_places_with_the_same_context_are_ambiguous():
    new = f"{SECOND}\n{SECOND}\n{SECOND}"
    found = relocate(new, exact=SECOND, start=9, end=9 + len(SECOND), prefix="", suffix="")

    assert found.verdict == "ambiguous"
    assert found.start is None
    assert [new[a:b] for a, b in found.places] == [SECOND] * 3


@pytest.mark.parametrize(
    ("exact", "written"),
    [
        (FIRST, FIRST.replace(" ", "\u00a0").upper()),
        (CHINESE, CHINESE.replace("617.5", " ６１７．５ ").replace("，", ",")),
        (ENGLISH, ENGLISH.replace("harbour", "har\u00adbour")),
    ],
)
def test_folded_where_only_the_writing_differs(exact, written):
    new = TEXT.replace(exact, written)
    found = moved_to(new, exact)

    assert found.verdict == "folded"
    assert new[found.start : found.end] == written


def test_folded_places_are_told_apart_too():
    text = f"A. {SECOND} B.\nC. {SECOND} D."
    start = text.rindex(SECOND)
    prefix, suffix = context(text, start, start + len(SECOND))
    new = "Baru.\n" + text.upper()

    found = relocate(
        new, exact=SECOND, start=start, end=start + len(SECOND), prefix=prefix, suffix=suffix
    )

    assert (found.verdict, found.start) == ("folded", new.rindex(SECOND.upper()))
    lost_context = relocate(new, exact=SECOND, start=start, end=start + len(SECOND))
    assert lost_context.verdict == "ambiguous"
    assert len(lost_context.places) == 2


@pytest.mark.parametrize(
    ("exact", "new_words"),
    [
        (FIRST, FIRST.replace("kata dinas", "ujar dinas")),
        (ENGLISH, ENGLISH.replace("the office said", "that office said")),
        (CHINESE, CHINESE.replace("企业没有裁员", "企业并没有裁员")),
    ],
)
def test_fuzzy_where_nothing_that_matters_differs(exact, new_words):
    new = TEXT.replace(exact, new_words)
    found = moved_to(new, exact)

    assert found.verdict == "fuzzy"
    assert 0.8 <= found.score < 1
    assert new[found.start : found.end] == new_words
    assert found.diff


@pytest.mark.parametrize(
    ("exact", "old", "new_word"),
    [
        (FIRST, "4,5", "4,6"),
        (FIRST, "2.511", "2,511"),
        (FIRST, "2022", "2023"),
        (FIRST, "naik", "turun"),
        (FIRST, "Tianjin", "Tangshan"),
        (FIRST, "ribu", "juta"),
        (SECOND, "tidak berubah", "berubah"),
        (ENGLISH, "rose", "fell"),
        (ENGLISH, "million", "billion"),
        (ENGLISH, "the office said", "the office never said"),
        (ENGLISH, "March", "April"),
        (SECOND, "sejak awal", "dari awal"),
        (CHINESE, "617.5", "617.6"),
        (CHINESE, "增长", "下降"),
        (CHINESE, "没有", "已经"),
        (CHINESE, "亿", "万"),
        (CHINESE, "%", "‰"),
    ],
)
def test_changed_whenever_a_meaning_differs(exact, old, new_word):
    changed = exact.replace(old, new_word, 1)
    new = TEXT.replace(exact, changed)
    found = moved_to(new, exact)

    assert found.verdict == "changed"
    assert new[found.start : found.end] == changed
    assert found.diff


@pytest.mark.parametrize(
    ("exact", "changed"),
    [
        (
            "It said in a note to the harbour last week that it had sold its third crane.",
            "It never said in a note to the harbour last week that it had sold its third crane.",
        ),
        (
            "It said in a note to the harbour last week that all cranes run as planned now",
            "It said in a note to the harbour last week that all cranes run as planned not now",
        ),
        (
            "Ia mengatakan pekan lalu bahwa derek ketiga sudah dipasang di dermaga baru itu.",
            "Ia belum mengatakan pekan lalu bahwa derek ketiga sudah dipasang di dermaga baru itu.",
        ),
        (
            "The bureau raised its levy on steel products in June, the harbour said.",
            "The bureau cut its levy on steel products in June, the harbour said.",
        ),
        (
            "Biro itu menaikkan pungutan atas baja pada Juni lalu, kata pelabuhan.",
            "Biro itu menurunkan pungutan atas baja pada Juni lalu, kata pelabuhan.",
        ),
        (
            "The fund bought the third crane of the harbour in the spring, it was said there.",
            "The fund sold the third crane of the harbour in the spring, it was said there.",
        ),
        (
            "Dana itu membeli derek ketiga milik pelabuhan pada musim semi, kata pengurusnya.",
            "Dana itu menjual derek ketiga milik pelabuhan pada musim semi, kata pengurusnya.",
        ),
        (
            "基金在春天买入了港口的第三台起重机，码头上的人都这么说。",
            "基金在春天卖出了港口的第三台起重机，码头上的人都这么说。",
        ),
        (
            "The shares belong to the harbour's fund.",
            "The tidak shares belong to the harbour's fund.",
        ),
        (
            "我在刻有「天津卫」三个字的石碑前站了许久。",
            "我在刻有「廊坊卫」三个字的石碑前站了许久。",
        ),
    ],
)
def test_a_change_is_told_wherever_it_stands(exact, changed):
    text = f"The old quay is quiet. {exact} Nobody there minds the noise of the new one."
    found = moved_to(text.replace(exact, changed), exact, text, VOCABULARY)

    assert found.verdict == "changed"


@pytest.mark.parametrize(
    ("exact", "new_words"),
    [
        ("Output at the harbour rose 7", "Output at the harbour rose 75 percent"),
        ("Output at the harbour rose 7", "Output at the harbour rose 7.5 percent"),
        ("Output at the harbour rose 7", "Output at the harbour rose 7%"),
        ("398 million yuan in March", "1,398 million yuan in March"),
        ("at the harbour rose by 7 percent", "at the harbour rose by 7 percentage points"),
        ("Ｏutput at the harbour rose 7", "Output at the harbour rose 75 percent"),
    ],
)
@pytest.mark.parametrize("before", ["", "Longer than it was. "])
def test_a_number_or_word_that_goes_on_is_another_one(exact, new_words, before):
    text = f"{exact} this spring, it is said."
    new = f"{before}{new_words} this spring, it is said."

    assert moved_to(new, exact, text).verdict in {"changed", "lost"}


def test_a_passage_that_cuts_a_word_is_found_where_it_cuts_the_same():
    assert moved_to(f"Baru. {TEXT}", "at the harb").verdict == "moved"


def test_changed_names_of_places_in_chinese_come_from_the_vocabulary():
    exact = "天津的港口企业今年投资了两个新的仓储项目并已经开工。"
    new = exact.replace("天津", "河北")

    found = relocate(new, exact=exact, start=5, end=5 + len(exact), vocabulary=VOCABULARY)

    assert found.verdict == "changed"
    assert found.diff == (Change("天津", "河北"),)


def test_a_changed_number_is_shown_whole():
    assert changes("naik 2.511,44 persen", "naik 2.511,45 persen") == (
        Change("2.511,44", "2.511,45"),
    )


def test_two_places_as_good_as_each_other_are_ambiguous():
    near = SECOND.replace("lalu", "kini")
    found = moved_to(f"{near} Jeda di antaranya.\n{near}", SECOND)

    assert found.verdict == "ambiguous"
    assert len(found.places) == 2


@pytest.mark.parametrize(
    ("exact", "new"),
    [
        (FIRST, "Sama sekali lain: tidak ada hubungannya dengan berita itu."),
        (FIRST, ""),
        ("kata dinas", "ujar dinas"),
        ("\u200b", "kosong"),
        ("kata dinas kota itu.", "kata dinas kota ini."),
    ],
)
def test_lost_where_nothing_is_like_it(exact, new):
    found = relocate(new, exact=exact, start=0, end=len(exact))

    assert found.verdict == "lost"
    assert (found.start, found.end) == (None, None)


def test_a_part_of_a_sentence_is_found_in_a_longer_one():
    exact = "pabrik baru di tepi sungai itu akan dibuka oleh wali kota"
    new = f"Selain gudang, menurut warga, {exact.replace('oleh', 'sama')} setelah hujan reda nanti malam."

    found = relocate(new, exact=exact, start=0, end=len(exact))

    assert found.verdict in {"changed", "fuzzy"}
    assert new[found.start : found.end] == exact.replace("oleh", "sama")


def test_a_passage_over_two_sentences_is_found():
    exact = f"{FIRST} {SECOND}"
    new = TEXT.replace("kata dinas", "ujar dinas")
    found = moved_to(new, exact)

    assert found.verdict == "fuzzy"
    assert new[found.start : found.end] == exact.replace("kata dinas", "ujar dinas")


@given(
    which=st.sampled_from([FIRST, SECOND, ENGLISH, CHINESE]),
    before=st.lists(st.sampled_from(["Baru satu.", "新段落。", "Another line."]), max_size=3),
    after=st.lists(st.sampled_from(["Tambahan.", "附注。", "Note 5."]), max_size=3),
)
def test_an_anchor_in_a_text_edited_elsewhere_is_the_same_sentence(which, before, after):
    new = "\n".join([*before, TEXT, *after])
    found = moved_to(new, which)

    assert found.verdict in {"same", "moved"}
    assert new[found.start : found.end] == which


@given(digit=st.integers(0, 9), at=st.integers(0, 200))
def test_a_changed_digit_is_never_fuzzy(digit, at):
    for exact in (FIRST, ENGLISH, CHINESE):
        places = [n for n, c in enumerate(exact) if c.isdigit()]
        place = places[at % len(places)]
        if exact[place] == str(digit):
            continue
        changed = exact[:place] + str(digit) + exact[place + 1 :]

        assert moved_to(TEXT.replace(exact, changed), exact).verdict == "changed"


def test_guarded_holds_what_carries_the_meaning():
    found = guarded("Tianjin tidak naik 4,5% atau 两成 in March")

    assert set(found) == {"tianjin", "tidak", "naik", "4,5", "%", "两成", "march"}
