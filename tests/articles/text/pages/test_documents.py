import gzip
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from articles.text.pages.document_types import ByHand, Note, Removed
from articles.text.pages.documents import MAX_BYTES, UnreadableDocument, read_bytes, read_text

# Written for these tests; publishers, people and figures are invented.
ARTICLE = """Lensa Pantai
Pelabuhan Baru Huanghua Tambah Tiga Dermaga
Rina Utami - Lensa Pantai
Senin, 3 Maret 2025 09:12 WIB
memuat konten...
A
A
JAKARTA, Lensa Pantai - Pelabuhan di pesisir itu menambah tiga dermaga dengan biaya 4,2 miliar yuan. Pekerjaan dimulai pekan lalu.
Menurut pengelola, arus barang naik 11,5 persen menjadi 212 juta ton pada 2024.
Baca juga: Harga Ikan Naik Menjelang Lebaran
Yang tidak terlihat di angka
"Kami menunggu sejak 2019," kata Liu Wen, kepala terminal, kepada wartawan.
Menurut pengelola, arus barang naik 11,5 persen menjadi 212 juta ton pada 2024.
(rin/dot)
Tag: pelabuhan, Hebei
Hak Cipta 2025 Lensa Pantai. Dilarang mengutip tanpa izin.
"""
BODY = [
    "JAKARTA, Lensa Pantai - Pelabuhan di pesisir itu menambah tiga dermaga dengan biaya 4,2 miliar yuan. Pekerjaan dimulai pekan lalu.",
    "Menurut pengelola, arus barang naik 11,5 persen menjadi 212 juta ton pada 2024.",
    "Yang tidak terlihat di angka",
    '"Kami menunggu sejak 2019," kata Liu Wen, kepala terminal, kepada wartawan.',
]


def test_an_article_is_read_with_what_stands_around_it():
    document = read_text(ARTICLE)

    assert document.text.split("\n") == BODY
    assert document.title == "Pelabuhan Baru Huanghua Tambah Tiga Dermaga"
    assert document.byline == "Rina Utami"
    assert document.dateline == "JAKARTA"
    assert document.published == date(2025, 3, 3)
    assert document.published_text == "3 Maret 2025"
    assert document.language == "id"
    assert (document.kind, document.charset) == ("txt", "utf-8")


def test_removed_lines_come_back_with_reason_and_position():
    lines = [line for line in ARTICLE.split("\n") if line]
    document = read_text(ARTICLE)

    reasons = {removed.line: removed.reason for removed in document.removed}
    assert all(lines[removed.position] == removed.line for removed in document.removed)
    assert reasons["memuat konten..."] == "loading"
    assert reasons["Baca juga: Harga Ikan Naik Menjelang Lebaran"] == "related"
    assert reasons[BODY[1]] == "repeated"
    assert reasons["Tag: pelabuhan, Hebei"] == "tags"
    assert sorted([*document.text.split("\n"), *(r.line for r in document.removed)]) == sorted(
        lines
    )


def test_a_line_put_back_stands_where_it_stood():
    before = read_text(ARTICLE)
    back = next(r for r in before.removed if r.line.startswith("Baca juga"))

    after = read_text(ARTICLE, by_hand=ByHand(back=frozenset([back.position])))

    assert after.text.split("\n") == [*BODY[:2], back.line, *BODY[2:]]
    assert back.position not in {removed.position for removed in after.removed}


def test_a_line_left_out_by_hand_is_listed_with_those_removed():
    before = read_text(ARTICLE)
    place = dict(zip(before.text.split("\n"), before.positions(), strict=False))[BODY[1]]

    after = read_text(ARTICLE, by_hand=ByHand(out=frozenset([place])))

    assert after.text.split("\n") == [BODY[0], *BODY[2:]]
    assert Removed(BODY[1], "by_hand", place) in after.removed
    assert (after.title, after.published, after.language) == (
        before.title,
        before.published,
        before.language,
    )


def test_leaving_out_wins_over_putting_back():
    both = frozenset(line.position for line in read_text(ARTICLE).removed)

    assert read_text(ARTICLE, by_hand=ByHand(back=both, out=both)) == read_text(ARTICLE)


def test_a_text_without_a_line_is_none():
    with pytest.raises(UnreadableDocument) as refused:
        read_text(ARTICLE, by_hand=ByHand(out=frozenset(range(100))))

    assert refused.value.code == "no_text"


def test_positions_that_name_no_line_change_nothing():
    strangers = ByHand(back=frozenset([7, 999, -1]), out=frozenset([999, -1]))

    assert read_text(ARTICLE, by_hand=strangers) == read_text(ARTICLE)


def test_cleaning_twice_changes_nothing():
    once = read_text(ARTICLE).text

    assert read_text(once).text == once


@settings(deadline=None)  # The first example may load the model of languages.
@given(st.lists(st.sampled_from(ARTICLE.split("\n")), min_size=1, max_size=25))
def test_cleaning_any_mixture_twice_changes_nothing(lines):
    try:
        once = read_text("\n".join(lines), by_hand=ByHand(back=frozenset(range(100)))).text
    except UnreadableDocument:
        return
    assert read_text(once, by_hand=ByHand(back=frozenset(range(100)))).text == once


@pytest.mark.parametrize("ending", ["\r\n", "\r", "\n\n", "\u2028"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_line_ends_and_byte_order_marks_make_no_difference(ending, mark):
    assert read_text(mark + ARTICLE.replace("\n", ending)).text == read_text(ARTICLE).text


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_bytes_of_any_usual_set_give_the_same_text(encoding):
    document = read_bytes(ARTICLE.encode(encoding), kind="txt", charset="iso-8859-1")

    assert document.text == read_text(ARTICLE).text


def test_a_text_that_is_only_its_body_loses_nothing():
    text = "\n".join(BODY)

    document = read_text(text)

    assert document.text == text
    assert document.removed == ()
    assert document.title == ""


def test_one_sentence_is_text_and_no_title():
    document = read_text("Output of the port rose by 5.2 percent.")

    assert document.text == "Output of the port rose by 5.2 percent."
    assert document.title == ""


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "empty"),
        (" \n\t\u3000\u200b\n", "blank"),
        ("Bagikan\nLoading...", "no_text"),
        ("naik \ud800 persen", "surrogates"),
        ("x" * (MAX_BYTES + 1), "too_large"),
    ],
)
def test_text_that_cannot_be_read_is_refused_by_name(text, code):
    with pytest.raises(UnreadableDocument) as refusal:
        read_text(text)

    assert refusal.value.code == code
    assert refusal.value.message


@pytest.mark.parametrize(
    ("data", "kind", "code"),
    [
        (b"", "txt", "empty"),
        (b"x" * (MAX_BYTES + 1), "txt", "too_large"),
        (b"x", "docx", "unknown_kind"),
        (gzip.compress(b"\0" * (MAX_BYTES + 10), mtime=0), "txt", "too_large"),
        (gzip.compress(b"x" * 100_000, mtime=0)[:12] + b"\xff" * 40, "html", "broken_gzip"),
        (gzip.compress(ARTICLE.encode() * 50, mtime=0)[:200], "html", "broken_gzip"),
        (b"\x89PNG\r\n\x1a\n" + b"\0IHDR" * 40, "txt", "not_text"),
        (b"PK\x03\x04\x14\0word/document.xml" + ARTICLE.encode(), "txt", "not_text"),
        (b"%PDF-1.7\n" + ARTICLE.encode(), "html", "not_text"),
        (b"<html><body><script>var a;</script></body></html>", "html", "no_text"),
        (b"<html></html>", "html", "no_text"),
        (b"\x00\x00", "html", "no_text"),
        (b"no pdf", "pdf", "broken_pdf"),
    ],
)
def test_bytes_that_cannot_be_read_are_refused_by_name(data, kind, code):
    with pytest.raises(UnreadableDocument) as refusal:
        read_bytes(data, kind=kind)

    assert refusal.value.code == code


def test_a_packed_file_is_unpacked():
    whole = gzip.compress(ARTICLE.encode(), mtime=0)
    # As tools write that pack piece by piece.
    parts = b"".join(gzip.compress(part.encode(), mtime=0) for part in (ARTICLE[:80], ARTICLE[80:]))

    assert read_bytes(whole, kind="txt").text == read_text(ARTICLE).text
    assert read_bytes(parts, kind="txt").text == read_text(ARTICLE).text


def test_a_text_that_speaks_of_pictures_and_archives_is_read():
    assert "GIF87a" in read_text(f"{ARTICLE}\n\nGIF87a and RIFF are kinds of files.").text


def test_what_was_dropped_and_damaged_is_noted():
    document = read_text("Produksi naik 2,5% Â±1%\0 tahun ini, kata\u202e pengelola pabrik itu.")

    assert {note.code for note in document.notes} >= {"null_dropped", "bidi_dropped", "mojibake"}


def test_a_date_of_two_readings_is_noted_and_left_open():
    document = read_text(
        "Port of Huanghua adds three berths\n03/04/2023\n"
        + " ".join(["The port adds berths and cranes for the trade of the region."] * 3)
    )

    assert document.published is None
    assert Note("date_ambiguous", "03/04/2023") in document.notes


def test_a_line_in_doubt_stays_and_is_noted_until_it_is_left_out():
    text = "\n".join([*BODY, "Skor: 3,35"])
    document = read_text(text)

    assert document.text.endswith("Skor: 3,35")
    assert Note("doubtful_line", "Skor: 3,35") in document.notes

    without = read_text(text, by_hand=ByHand(out=frozenset([len(BODY)])))

    assert without.text.split("\n") == BODY
    assert without.notes == ()


def test_who_the_author_is_goes_from_the_end():
    text = "\n".join(
        [
            "Harbour city adds three berths to its port",
            "By Ana Lim",
            "The port in the north adds three berths at a cost of 4.2 billion yuan, officials say.",
            "Freight through the port rose by 11.5 percent to 212 million tonnes in the year 2024.",
            "A second line of rails will reach the new berths by the end of 2026, the plan says.",
            "Ana Lim covers transport for the Harbour Post and has reported from 14 countries.",
        ]
    )

    document = read_text(text)

    assert document.byline == "Ana Lim"
    assert document.text.split("\n")[-1].startswith("A second line")


@pytest.mark.parametrize(
    "text",
    [
        "1" * 200_000,
        "(" * 200_000,
        "[(" * 100_000,
        "1," * 100_000,
        "万" * 200_000,
        "\u0323" * 100_000,
        "a b\n" * 20_000,
        "A - " * 50_000,
        "#a " * 50_000,
        "2024-01-01 " * 20_000,
    ],
    ids=[
        "digits",
        "brackets",
        "nested",
        "commas",
        "wan",
        "marks",
        "lines",
        "dashes",
        "tags",
        "dates",
    ],
)
def test_hostile_text_gives_a_document(text):
    document = read_text(text, by_hand=ByHand(back=frozenset(range(20_000))))

    assert len(document.text) > 0


@pytest.mark.parametrize(
    "lines",
    [
        # The first line may be the title, but it ends as a sentence does.
        [
            "The port grew by 5 percent in 2022.",
            "Some say otherwise.",
            "The port grew by 5 percent in 2022. Again.",
        ],
        [
            "The mill opened two lines in May.",
            "The mill opened two lines in May. It closed them in June.",
            "The mill opened two lines in July.",
        ],
        # Interviews answer in a word.
        [
            "Kereta cepat memangkas waktu tempuh Beijing-Tianjin menjadi 30 menit, kata Wang.",
            "Apakah tarifnya tetap?",
            "Ya.",
            "Pemerintah menanggung 40 persen dari biaya perjalanan itu setiap tahun.",
        ],
    ],
)
def test_short_texts_lose_no_sentence(lines):
    assert read_text("\n".join(lines)).text.split("\n") == lines


def test_a_report_of_one_line_behind_its_title_stays():
    report = "滨海社天津9月2日电（记者 李某）天津新增5家企业。"
    document = read_text("天津新增5家企业\n字号：大 中 小\n" + report)

    assert document.text == report
    assert document.title == "天津新增5家企业"
    assert document.dateline == "天津"


def test_bidi_controls_alone_are_blank():
    with pytest.raises(UnreadableDocument) as refusal:
        read_text("\u202e" * 100_000)

    assert refusal.value.code == "blank"


def test_the_head_of_a_page_dates_it_before_an_address_among_its_lines():
    page = (
        '<html><head><meta name="pubdate" content="2024-05-06"></head><body>'
        "<p>https://kota.example/2018/05/03/data.htm</p>"
        + "".join(f"<p>{line}</p>" for line in BODY[1:])
        + "</body></html>"
    )

    assert read_bytes(page.encode(), kind="html").published == date(2024, 5, 6)
    bare = page.replace('<meta name="pubdate" content="2024-05-06">', "")
    assert read_bytes(bare.encode(), kind="html").published == date(2018, 5, 3)


TABLED = """Pelabuhan Baru Huanghua Tambah Tiga Dermaga
{above}
Pelabuhan di pesisir itu menambah tiga dermaga dengan biaya 4,2 miliar yuan. Pekerjaan dimulai pekan lalu.
{row}
Menurut pengelola, arus barang naik 11,5 persen menjadi 212 juta ton pada 2024.
{below}
"""


@pytest.mark.parametrize(
    "row",
    [
        "Kota\tTon\tKenaikan\nTianjin\t2.340\t3,1%\nHuanghua\t212\t4,5%",
        # names that menus and buttons have too
        "Langganan\t1.024\t19,3%\nCari\t3.310\t28,9%",
        "1.\tDermaga pertama dibuka pada bulan Mei.\n2.\tYang kedua menyusul pada Oktober.",
        "Dermaga\tpertama dibuka pada bulan Mei.",
    ],
)
def test_lines_with_tabs_inside_a_text_stay_as_they_are(row):
    lines = read_text(TABLED.format(above="", row=row, below="")).text.split("\n")

    assert lines[1:-1] == row.split("\n")


@pytest.mark.parametrize(
    ("place", "line", "reason"),
    [
        ("above", "Beranda\tBerita\tEkonomi\tOlahraga", "breadcrumb"),
        ("above", "Rina Utami\tSenin, 3 Maret 2025", "date"),
        ("below", "Tentang Kami\tKontak\tKebijakan Privasi", "copyright"),
        ("below", "Editor:\tRina Utami", "credit"),
        ("below", "Tag:\tpelabuhan\tHebei", "tags"),
    ],
)
def test_debris_with_tabs_goes_as_it_stands(place, line, reason):
    around = {"above": "", "below": "", "row": ""} | {place: line}

    document = read_text(TABLED.format(**around))

    assert [(r.line, r.reason) for r in document.removed if "\t" in r.line] == [(line, reason)]
    assert "\t" not in document.text


def test_the_head_of_a_table_names_no_author():
    table = (
        "指标名称\t单位\t1—6月\t同比增长（%）\n货运量\t万吨\t812.4\t5.1\n客运量\t万人\t40.6\t-1.2"
    )

    document = read_text(f"港口上半年数据\n{table}\n")

    assert document.byline == ""
    assert document.text.endswith(table)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.text(st.sampled_from("ab 4,。\t|"), max_size=12), max_size=6))
def test_cleaning_a_cleaned_text_again_takes_no_blank_of_it(lines):
    text = TABLED.format(above="", row="\n".join(lines), below="")

    once = read_text(text).text
    again = read_text(once)

    kept = {*again.text.split("\n"), *(removed.line for removed in again.removed)}
    assert kept == set(once.split("\n"))


def test_a_digest_whose_items_have_a_dateline_each_has_none():
    places = ["TIANJIN", "BEIJING", "LANGFANG", "TANGSHAN"]
    items = [f"{place}: The port handled 4{at} ships last week." for at, place in enumerate(places)]

    assert read_text("\n".join(["Dock Digest, 3 March 2025", *items])).dateline == ""
    assert read_text("\n".join(["Dock news, 3 March 2025", *items[:2]])).dateline == "TIANJIN"


def test_a_caption_with_day_and_author_above_the_text_is_his():
    head = "2025年3月3日 第A02版 记者 陈晓 文/图"
    body = "天津港上月新增五条航线，货运量比去年同期增长一成。港口集团说，今年还将再开三条。"

    assert read_text(f"天津港再添新航线\n{head}\n{body}").byline == "陈晓"


def test_the_author_is_found_above_other_lines_below_the_text():
    foot = "Laporan: Rina Utami\nBerita ini telah tayang di edisi cetak halaman 7"

    assert read_text("\n".join(["Dermaga Baru Dibuka", *BODY, foot])).byline == "Rina Utami"


@pytest.mark.parametrize("above", ["Breaking: Rupiah opens flat", "A magazine about the sea"])
def test_what_stands_above_a_title_is_none(above):
    text = f"{above}\n\nSlow water by night\n\nThe quay opened in May. It cost 40 million yuan to build."

    assert read_text(text).title == "Slow water by night"
