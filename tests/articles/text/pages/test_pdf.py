import pytest

from articles.text.pages.document_types import UnreadableDocument
from articles.text.pages.documents import read_bytes
from articles.text.pages.pdf import read_pdf
from tests.articles.text.pdf_files import bomb, column, encrypted, pdf, scanned

# Written for these tests; figures are invented.
PARAGRAPH = [
    "Pabrik baru di tepi kanal itu mulai bekerja pada awal bulan Maret 2024",
    "dengan 310 karyawan dan dua gudang yang masing-masing seluas lapangan",
    "sepak bola, kata pengelola.",
]
SECOND = [
    "Wali kota menyebut proyek tersebut sebagai awal dari kawasan yang luas",
    "di sepanjang jalan menuju pelabuhan.",
]


def texts(data):
    lines, reasons = read_pdf(data)
    return [line for line, reason in zip(lines, reasons, strict=True) if not reason]


def test_lines_are_joined_to_paragraphs_by_the_gaps_between_them():
    assert texts(pdf([column([*PARAGRAPH, "", *SECOND])])) == [
        " ".join(PARAGRAPH),
        " ".join(SECOND),
    ]


def test_an_indent_begins_a_paragraph():
    lines = ["\t" + PARAGRAPH[0], *PARAGRAPH[1:], "\t" + SECOND[0], SECOND[1]]

    assert texts(pdf([column(lines)])) == [" ".join(PARAGRAPH), " ".join(SECOND)]


def test_a_heading_is_no_part_of_the_paragraph_below():
    assert texts(pdf([column(["Dermaga baru", *PARAGRAPH])]))[0] == "Dermaga baru"


def test_items_of_a_list_stay_apart():
    items = ["1. Dermaga untuk peti kemas di sisi utara pelabuhan", "2. Gudang untuk biji-bijian"]

    assert texts(pdf([column([*items])])) == items


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (
            ["Angka itu dari lembaga statistik indus-", "tri nasional."],
            "Angka itu dari lembaga statistik industri nasional.",
        ),
        (
            ["Angka itu dari semua sektor-", "sektor nasional."],
            "Angka itu dari semua sektor-sektor nasional.",
        ),
        (
            ["Angka itu untuk klaster Jing-", "Jin-Ji saja."],
            "Angka itu untuk klaster Jing-Jin-Ji saja.",
        ),
    ],
)
def test_a_word_divided_at_a_lines_end_is_put_together(lines, expected):
    assert texts(pdf([column([lines[0], lines[1]])])) == [expected]


def test_the_lines_of_an_item_are_joined_under_their_hanging_indent():
    first = "3. The port of the trial shipped boxes worth three hundred and"
    data = pdf([column([first, "\t612,000 yuan in a week.", "4. The next item stands alone."])])

    assert texts(data) == [f"{first} 612,000 yuan in a week.", "4. The next item stands alone."]


@pytest.mark.parametrize(
    "lines",
    [
        ["北方某港口新增三个泊位，总投资四十二亿元，上周已经开工建设，预计明年年", "底前投产。"],
        ["北方某港口新增三个泊位，上周已经开工建设，合同的总价按统计约为 26.3", "亿元。"],
    ],
)
def test_chinese_lines_are_joined_without_a_space(lines):
    assert texts(pdf([column(lines)])) == ["".join(lines)]


def test_running_heads_and_page_numbers_are_named():
    pages = [
        [(60, 820, "Buletin Pelabuhan"), *column([*PARAGRAPH]), (290, 30, f"- {number} -")]
        for number in (1, 2, 3)
    ]

    lines, reasons = read_pdf(pdf(pages))

    assert reasons[lines.index("Buletin Pelabuhan")] == "running_head"
    assert reasons[lines.index("- 2 -")] == "page"


def test_a_paragraph_runs_on_to_the_next_page():
    pages = [
        [*column(PARAGRAPH[:2], top=120), (290, 30, "1")],
        [*column([PARAGRAPH[2]]), (290, 30, "2")],
    ]

    assert texts(pdf(pages)) == [" ".join(PARAGRAPH)]


def test_a_blank_page_between_two_is_passed_over():
    pages = [column(PARAGRAPH), [], column(SECOND)]

    assert texts(pdf(pages)) == [" ".join(PARAGRAPH), " ".join(SECOND)]


def test_a_page_that_is_missing_makes_a_broken_file():
    data = pdf([column(PARAGRAPH)]).replace(b"/Kids[6 0 R]", b"/Kids[99 0 R]")

    with pytest.raises(UnreadableDocument) as refusal:
        read_pdf(data)

    assert refusal.value.code == "broken_pdf"


def test_more_text_than_a_capture_may_hold_is_refused(monkeypatch):
    monkeypatch.setattr("articles.text.pages.pdf._MOST_CHARACTERS", 100)

    with pytest.raises(UnreadableDocument) as refusal:
        read_pdf(pdf([column(PARAGRAPH)]))

    assert refusal.value.code == "too_large"
    assert texts(pdf([column(["Dermaga baru"])])) == ["Dermaga baru"]


def test_what_unpacks_to_more_than_can_be_read_is_refused_unless_it_is_a_picture(monkeypatch):
    monkeypatch.setattr("articles.text.pages.pdf._MOST_UNPACKED", 4_000_000)
    contents = bomb(5_000_000)
    codes = []

    for data in (contents, contents.replace(b"<</Length", b"<</Subtype/Image/Length")):
        with pytest.raises(UnreadableDocument) as refusal:
            read_pdf(data)
        codes.append(refusal.value.code)

    assert codes == ["too_large", "no_text"]


def test_a_file_is_read_with_what_stands_around_it():
    lines = [
        "Dermaga Baru di Tepi Kanal Mulai Bekerja",
        "",
        "Oleh Rina Utami",
        "",
        "3 Maret 2024",
        "",
        *PARAGRAPH,
        "",
        *SECOND,
    ]

    document = read_bytes(pdf([column(lines)]), kind="pdf")

    assert document.text.split("\n") == [" ".join(PARAGRAPH), " ".join(SECOND)]
    assert document.title == "Dermaga Baru di Tepi Kanal Mulai Bekerja"
    assert document.byline == "Rina Utami"
    assert document.published is not None
    assert (document.kind, document.charset, document.language) == ("pdf", "", "id")


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"%PDF-1.7\nbroken", "broken_pdf"),
        (b"\0" * 1000, "broken_pdf"),
        (scanned(), "scanned_pdf"),
        (encrypted(), "encrypted_pdf"),
        (pdf([[]]), "no_text"),
        (bomb(5_000_000), "no_text"),
        (pdf([[(60, 700, "x")]] * 501), "too_large"),
    ],
    ids=["broken", "nulls", "scanned", "encrypted", "empty", "blank", "pages"],
)
def test_files_without_text_are_refused_by_name(data, code):
    with pytest.raises(UnreadableDocument) as refusal:
        read_bytes(data, kind="pdf")

    assert refusal.value.code == code
