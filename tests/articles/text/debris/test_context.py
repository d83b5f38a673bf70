import pytest

from articles.text.debris.lines import sort_out

BODY = [
    "Dermaga lama di kota itu mulai dibongkar pada awal Maret dengan biaya 42 juta yuan.",
    "Pengelola menyebut 310 pekerja akan dipindahkan ke dermaga baru sebelum akhir tahun.",
    "Warga berharap jalan menuju pelabuhan diperlebar, karena setiap hari 1.400 truk melintas.",
]
HAN = [
    "老码头三月初开始拆除，预计费用4200万元，工期十四个月。",
    "港务部门称，年底前将有310名工人转到新码头上班。",
    "居民希望拓宽通往港口的道路，每天有1400辆卡车经过这里。",
]


def staying(lines):
    return [line for line, reason in zip(lines, sort_out(lines).reasons, strict=True) if not reason]


@pytest.mark.parametrize(
    "lines",
    [
        # The head of a table looks like a menu; items of a list look like credits.
        ["Kota | Truk | Dermaga", "Tianjin | 412 | 6"],
        ["Teks: 100.000 per kata", "Foto: 200.000 per sesi", "Suara: 300.000 per jam"],
        ["Total: 82 dermaga", "Sumber: dinas pelabuhan"],
        # Names of rows that tables of debris know too.
        ["Langganan | 1.024 | 19,3%", "Sewa | 3.310 | 28,9%"],
        ["Production / 1,812 / +7.10%", "Imports / 61 / -12.77%"],
        # What a table calls buttons, with a score behind a dash.
        ["Price – 40", "Quality – 35", "Index – 25"],
        ["Plant / Status / Rate", "Oxbow / running / 95%"],
        ["Kapasitas: 52 kWh", "Harga"],
        # The head of a table that looks like tags.
        ["Category | Tonnes | Share", "Sand | 1,200 | 31%", "Gravel | 900 | 23%"],
        ["Topik | Laporan | Selesai", "Jalan | 412 | 301"],
    ],
)
def test_lines_of_tables_and_lists_stay(lines):
    text = [*BODY[:2], *lines, BODY[2]]

    assert staying(text) == text


@pytest.mark.parametrize(
    "line", ["Kota | Truk | Dermaga", "Foto: Dok. Pelabuhan", "Sumber: Kabar Pantai"]
)
def test_the_same_lines_alone_go(line):
    assert staying([*BODY[:2], line, BODY[2]]) == BODY


@pytest.mark.parametrize(
    ("line", "stays"),
    [
        ("图片来源：港务部门", False),
        ("联系人：许工，电话见名录，传真同号。", True),
        ("声明：三方将共同出资四亿元修建新码头。", True),
        ("风险提示：冬季停航时间超出预期。", True),
        ("风险提示：股市有风险。", False),
        ("联系人：许工", False),
        ("声明：本网转载此文不代表认同其观点。", False),
    ],
)
def test_a_notice_that_the_text_itself_gives_stays(line, stays):
    assert (line in staying([*HAN, line])) is stays


@pytest.mark.parametrize(
    ("line", "body", "stays"),
    [
        ("一", HAN, True),
        ("船", HAN, True),
        ("热点", HAN, True),
        ("Rekomendasi", BODY, True),
        ("BANTUAN", BODY, True),
        ("听", [HAN[0], "分享到：", HAN[1]], False),
        ("Baca juga", BODY, False),
        ("Harga", BODY, True),
        ("Harga – 40", BODY, False),
    ],
)
def test_a_word_right_above_a_paragraph_heads_it(line, body, stays):
    assert (line in staying([*body[:1], line, *body[1:]])) is stays
    # Nothing stands between a heading and its paragraph, and something may above it.
    assert line not in staying([*body[:1], line, "ADVERTISEMENT", *body[1:]])
    above = staying([*body[:1], "Foto: Dok. Pelabuhan", line, *body[1:]])
    assert (line in above) is stays


REPORT = [
    "The ferry dock reopened on Monday with room for nine boats, officials say.",
    "Repairs cost 3.1 million yuan, which is a third more than was planned.",
    "Two berths for barges follow in the spring, the port says, when the ice has gone.",
]


@pytest.mark.parametrize(
    ("line", "stays"),
    [("Next: barges", True), ("Next: Barges of the valley", False), ("Next: a quiz", False)],
)
def test_the_next_part_of_a_text_is_no_link(line, stays):
    assert (line in staying([*REPORT[:2], line, REPORT[2]])) is stays


def test_the_source_of_data_stands_below_its_table():
    assert staying([*HAN, "数据来源：港务部门"]) == HAN
    rows = ["码头 | 6 | 412", "道路 | 9 | 310", "数据来源：港务部门"]
    assert staying([*HAN, *rows]) == [*HAN, *rows]


def test_the_source_of_the_article_itself_is_no_source_of_a_table():
    assert staying(["2019年11月25日 16:04", "来源：海湾快报", *HAN]) == [
        "2019年11月25日 16:04",
        *HAN,
    ]


@pytest.mark.parametrize(
    "rows",
    [
        ["2022 2023 2024", "Peti kemas 41 52 63"],
        ["2021 | 41,2", "2022 | 75,1"],
    ],
)
def test_years_at_the_head_of_a_table_stay(rows):
    text = [*BODY[:2], *rows, BODY[2]]

    assert staying(text) == text


def test_numbers_of_pages_and_readers_go():
    assert staying([*BODY[:2], "1 2 3", "2019-09-07 15:10:53", BODY[2]])[-2:] != ["1 2 3", BODY[2]]
    assert staying([*BODY, "9 23", "9"]) == BODY


def test_numbers_of_parts_stay_if_another_follows():
    text = [HAN[0], "01", "码头", HAN[1], "02", "道路", HAN[2]]

    assert staying(text) == text
    assert "01" not in staying([HAN[0], "01", *HAN[1:]])


@pytest.mark.parametrize(
    ("line", "stays"),
    [("附件：1.申报书", True), ("附件：1.主要指标.xls", False), ("附件下载", False)],
)
def test_an_attachment_that_the_text_lists_stays(line, stays):
    assert (line in staying([*HAN, line, "2.承诺书"])) is stays


def test_the_years_of_a_chronicle_stay():
    text = [BODY[0], "April 2017", BODY[1], "2018", BODY[2], "2023", BODY[0].replace("42", "43")]

    assert staying(text) == text
    assert "2018" not in staying([BODY[0], "2018", *BODY[1:]])


def test_counts_of_pictures_are_no_rows():
    assert staying([*BODY[:2], "1/4", "2/4", BODY[2]]) == BODY


def test_a_row_with_a_fall_among_rows_stays():
    rows = ["Kayu jati -0.8 0.1", "Kopra 0.3 -1.1", "Pinang 2.1 0.4"]

    assert staying([*BODY[:2], *rows, BODY[2]]) == [*BODY[:2], *rows, BODY[2]]


def test_a_heading_with_a_slash_of_what_the_text_speaks_of_stays():
    heading = "Dermaga / Truk"

    assert staying([*BODY[:2], heading, BODY[2]]) == [*BODY[:2], heading, BODY[2]]
    assert staying([*BODY[:2], "Ragam / Hobi", BODY[2]]) == BODY


def test_single_figures_number_parts_and_titles_of_others():
    parts = ["1", BODY[0], "2", BODY[2]]

    assert staying([BODY[1], *parts]) == [BODY[1], *parts]
    assert staying([*BODY, "1", "Kapal Ikan Terbalik", "2", "Jadwal Feri Mei"]) == BODY


@pytest.mark.parametrize(
    "note",
    [
        "Editor's note: An earlier version put the cost at 2.1 million. The figure was revised.",
        "Editor's note: The dock has 31 berths, not 13 as the story said.",
        "Catatan redaksi: angka dalam artikel ini semula 13 truk, seharusnya 31 truk.",
        "特别说明：前稿称泊位13个，应为31个。",
        "声明：本文数据有更正，工期应为14个月。",
        # And one that says how was measured.
        "Source: harbour office, 48 plots, counts of 2023 and 2024.",
        "温馨提示：新码头3月起每日开放14小时",
    ],
)
def test_a_note_that_corrects_a_figure_stays(note):
    assert staying([*BODY, note])[-1] == note


@pytest.mark.parametrize(
    "note",
    [
        "Editor's note: An earlier version misspelled the name of the port's director.",
        "Editor's note: This article was updated on 4 June 2025 at 14:20.",
        "Catatan redaksi: judul artikel ini telah diubah pada 3 Juni 2025.",
        "声明：本文观点仅代表作者本人。",
        "温馨提示：早晚温差大，注意添衣",
        "Source: Harbour News, 5 June 2025.",
    ],
)
def test_a_note_on_the_page_goes(note):
    assert staying([*BODY, note]) == BODY


@pytest.mark.parametrize("heading", ["■链接", "链接"])
def test_the_heading_of_a_box_with_a_paragraph_stays(heading):
    assert staying([*HAN[:2], heading, HAN[2]]) == [*HAN[:2], heading, HAN[2]]


def test_headings_of_one_kind_stay_whatever_they_speak_of():
    parts = [
        *("Pagi: bubur jali", BODY[0], "Siang: sop buntut", BODY[1], "Senja: wayang golek", BODY[2])
    ]
    sure = (
        "Kota itu menghitung biaya tambahan untuk lampu, pagar, gudang, bengkel serta menara air."
    )

    assert staying([BODY[0].replace("42", "43"), *parts, sure]) == [
        BODY[0].replace("42", "43"),
        *parts,
        sure,
    ]
