import pytest

from articles.text.debris.lines import sort_out

HEAD = ["Pasar Terapung Sarapan Ditata Ulang Tahun Ini", "Selasa, 4 November 2025 09:12 WIB"]
BODY = [
    "Pedagang di pasar terapung itu membukukan kenaikan omzet 12 persen, kata ketuanya, Selasa.",
    "Kenaikan itu ditopang wisatawan yang datang naik perahu sejak dermaga baru dibuka Januari.",
]
NEWS = ["Oxbow ferry to run around the clock", "4 November 2025"]
TEXT = [
    "The ferry will run around the clock from February, its owner has said in a statement today.",
    "It carried 135,000 people last year against a target of 100,000, and more are to come.",
    "A second landing of 530,000 square metres is being built next door, and opens in spring.",
]


def staying(lines):
    return [line for line, reason in zip(lines, sort_out(lines).reasons, strict=True) if not reason]


@pytest.mark.parametrize(
    "shown",
    [
        "Tangkap layar akun resmi pengelola",
        "Tangkapan layar video promosi dermaga",
        "Ilustrasi pasar terapung",
        "Logo pengelola dermaga",
        "Suasana dermaga",
        "Kabar Sarapan/Wulan. Ilustrasi dermaga baru di Sarapan.",
        "SARAPAN FOTO/Wulan Dewi/foc. Pekerja mengecat perahu di Sarapan, Kamis (30/10/2025).",
        "Perahu buatan Sarapan dalam pameran di Bogor. Niaga - Wulan Dewi",
    ],
)
def test_what_a_picture_shows_goes_above_the_text(shown):
    assert staying([*HEAD, shown, *BODY]) == [*HEAD, *BODY]


@pytest.mark.parametrize(
    "heading", ["Ilustrasi sederhana", "Suasana lebaran", "Potret dari hulu", "Logo baru"]
)
def test_the_same_heads_a_part_of_the_text(heading):
    assert heading in staying([*HEAD, BODY[0], heading, BODY[1]])


def test_what_stands_below_a_credit_is_of_the_picture():
    credit = "Getty Images"
    above = [*NEWS, credit, "The owner opened the landing in 2024", *TEXT]
    assert staying(above) == [*NEWS, *TEXT]
    inside = [TEXT[0], credit, "The second landing is being built next to the first", *TEXT[1:]]
    assert staying([*NEWS, *inside]) == [*NEWS, *TEXT]
    named = ["KABAR/WULAN DEWI (WUL)", "Perahu di dermaga PT Sarapan Jaya, Sarapan, Banten."]
    assert staying([*HEAD, *named, *BODY])[-2:] == BODY
    # A heading has fewer words, and a title is no caption.
    assert "What comes next" in staying([*NEWS, TEXT[0], credit, "What comes next", *TEXT[1:]])
    assert NEWS[0] in staying([credit, NEWS[0], *TEXT])


def test_photographs_say_when_they_were_taken():
    taken = [
        "Photo taken on May 12, 2025 shows the landing in Oxbow",
        "An aerial drone photo taken on May 12, 2025 shows boats at a landing. (Kabar/Ana Lim)",
        "This aerial photo released by the owner shows its landing in Oxbow.",
        "Foto udara yang diabadikan pada 12 Mei 2025 ini menunjukkan dermaga di Sarapan.",
    ]
    for line in taken:
        assert staying([*NEWS, *TEXT, line]) == [*NEWS, *TEXT]
    told = "A photo taken by a resident showed smoke over the landing in May, the paper said."
    assert told in staying([*NEWS, TEXT[0], told, *TEXT[1:]])


def test_words_in_capitals_above_a_dateline_are_the_label_of_a_picture():
    label = "PAMERAN PERAHU - Perahu buatan Sarapan dipamerkan di Bogor, Rabu. Penjualannya naik."
    wired = f"KABARMUARA.COM, JAKARTA - {BODY[0]}"
    assert staying([*HEAD, label, wired, BODY[1]]) == [*HEAD, wired, BODY[1]]
    # A place of its own, or no dateline below: a text.
    placed = f"SARAPAN, BANTEN - {BODY[0]}"
    assert staying([*HEAD, placed, wired])[2:] == [placed, wired]
    assert label in staying([*HEAD, label, *BODY])
