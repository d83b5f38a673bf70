import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.text.debris.lines import sort_out
from articles.text.pages.line_kinds import is_list_item, looks_like_title
from articles.text.pages.line_shape import shape

TITLE = "Kota Pelabuhan Itu Menata Ulang Dermaga Lamanya"
BODY = [
    "Dermaga lama di kota itu mulai dibongkar pada awal Maret dengan biaya 42 juta yuan.",
    "Pengelola menyebut 310 pekerja akan dipindahkan ke dermaga baru sebelum akhir tahun.",
    "Warga berharap jalan menuju pelabuhan diperlebar, karena setiap hari 1.400 truk melintas.",
]
DEBRIS = [
    "Bagikan",
    "Loading...",
    "ADVERTISEMENT",
    "Baca juga: Harga Ikan Naik Menjelang Lebaran",
    "Ikuti kami di kanal WhatsApp",
    "Tag: pelabuhan, truk",
    "A",
    "0 komentar",
    "Editor: Rina Utami",
    "© 2024 Kabar Pantai",
    "Unduh PDF (1,2 MB)",
    "Lihat versi bahasa Inggris",
]


def staying(lines):
    return [line for line, reason in zip(lines, sort_out(lines).reasons, strict=True) if not reason]


@given(st.lists(st.tuples(st.integers(1, len(BODY) + 1), st.sampled_from(DEBRIS)), max_size=6))
def test_debris_around_and_inside_an_article_changes_no_body(insertions):
    lines = [TITLE, *BODY]
    for at, line in sorted(insertions, reverse=True):
        lines.insert(at, line)

    assert staying(lines) == [TITLE, *BODY]


def test_a_subheading_between_paragraphs_stays():
    lines = [*BODY[:2], "Yang tidak terlihat di angka", BODY[2]]

    assert staying(lines) == lines


@pytest.mark.parametrize(
    "heading",
    ["I. Umum", "一、综合", "1. Tinjauan tengah tahun", "A. Context", "01 车间", "第一章 总则"],
)
def test_a_numbered_heading_above_the_first_paragraph_stays(heading):
    lines = [TITLE, heading, *BODY]

    assert heading in staying(lines)


@pytest.mark.parametrize("line", ["旧厂房变成展厅。（完）", "Truk melintas. (rin/dot)"])
def test_a_short_last_sentence_with_a_sign_off_stays(line):
    assert staying([*BODY, line]) == [*BODY, line]


def test_words_of_tickers_make_no_control_of_a_title():
    lines = ["No. 12/03/Th. II, 1 Maret 2024", "Perkembangan Indeks Harga di Hebei", *BODY]

    assert lines[1] in staying(lines)


def test_rows_of_a_table_in_a_text_stay():
    rows = ["Produk - Satuan - Nilai", "Baja - ribu ton - 20.871", "Robot - unit - 14.206"]

    assert staying([*BODY, *rows]) == [*BODY, *rows]
    assert staying([BODY[0], *rows, *BODY[1:]]) == [BODY[0], *rows, *BODY[1:]]


def test_a_table_that_fell_into_cells_goes():
    cells = ["Kode", "Harga", "AAA", "225.86", "-12.99", "BBB", "113.40", "-1.62", "CCC", "41.20"]

    assert staying([BODY[0], *cells, *BODY[1:]]) == BODY


def test_a_list_behind_the_last_paragraph_stays():
    items = ["- Beijing: 2,1 triliun yuan", "- Tianjin: 0,9 triliun yuan"]

    assert staying([*BODY, *items]) == [*BODY, *items]


def test_titles_behind_a_bare_label_go_until_a_paragraph_comes():
    links = ["Harga Emas Turun Lagi", "Tiga Kapal Baru Merapat di Tanjung"]

    assert staying([BODY[0], "Berita Terkait", *links, *BODY[1:]]) == BODY


def test_titles_with_a_full_stop_behind_a_bare_label_go():
    lines = [
        "Freight at the port reached 287,000 tonnes in 2024, a 34 percent jump over 2023.",
        "Editors’ Picks",
        "She Bought a Lighthouse for $1. Then the Bills Came.",
        "The port plans to add a second berth for container ships by the middle of 2026.",
    ]

    assert staying(lines) == [lines[0], lines[3]]


def test_a_players_title_goes_with_the_sentence_that_repeats_it():
    lines = [
        "Harbour sales miss, shares fall",
        "video",
        "Port boss Ana Lim is 'proud' of workers living out their dream",
        "Former port boss Ana Lim discusses how the dream is being lived out by proud workers.",
        "Harbour Holdings reported third-quarter earnings that topped estimates on Tuesday, "
        "though revenue fell short.",
        "PORT BOSS 'PROUD' OF WORKERS LIVING OUT THEIR DREAM",
        "The company earned $2.8 billion, or $2.53 per diluted share, as revenue rose 3.5 percent.",
    ]

    assert staying(lines) == [lines[0], lines[4], lines[6]]


def test_a_label_above_the_title_announces_nothing():
    lines = ["Terpopuler", TITLE, *BODY]

    assert TITLE in staying(lines)


@pytest.mark.parametrize(
    "sentence",
    [
        "Copyright by the port authority was claimed for 14 maps in a case that the court in"
        " Tianjin heard in May, and lawyers for both sides said that an appeal was likely.",
        "Sources: the union and two mills.",
        "Source: the figures come from the yearbook of the port, which counts 14 berths.",
        "转载率下降，本站上半年记录的侵权案件为三百一十二件，同比减少百分之九，法院均已受理。",
    ],
)
def test_a_sentence_is_spared_what_a_table_says_of_it_inside_the_text(sentence):
    assert sort_out([BODY[0], sentence, *BODY[1:]]).reasons == ["", "", "", ""]


def test_what_is_in_doubt_stays_and_is_reported():
    lines = [*BODY, "Skor: 3,35"]
    sorted_lines = sort_out(lines)

    assert sorted_lines.reasons[-1] == ""
    assert sorted_lines.doubtful == (len(BODY),)


def test_words_that_say_nothing_behind_the_text_go():
    assert staying([*BODY, "Printed on recycled paper", "Lensa Timur"]) == BODY


def test_reporters_initials_are_left_to_the_byline():
    assert staying([*BODY, "(rin/dot)"]) == [*BODY, "(rin/dot)"]


def test_reasons_from_markup_are_kept():
    sorted_lines = sort_out(BODY, ["", "caption", ""])

    assert sorted_lines.reasons == ["", "caption", ""]


def test_a_text_without_any_sentence_stays():
    rows = ["指标名称 单位 1—6月", "地区生产总值 亿元 22940.9", "进出口总值 亿美元 401.3"]

    assert staying(rows) == rows


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("• satu", True),
        ("- dua", True),
        ("-Penerima: 12 orang", True),
        ("3) tiga", True),
        ("（一）综合", True),
        ("（1）新增三个泊位；", True),
        ("IV. Industry", True),
        ("-12.99", False),
        ("1.700 orang pindah", False),
        ("Ini bukan butir", False),
    ],
)
def test_items_of_lists(line, expected):
    assert is_list_item(line) is expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("The 9 best thermal flasks, tested", True),
        ("市区供暖调试完成", True),
        ("市区供暖调试完成，今天开始供暖。", False),
        ("Output rose in May, the bureau said on Tuesday in a short statement.", False),
    ],
)
def test_what_looks_like_a_title(line, expected):
    assert looks_like_title(line, shape(line)) is expected


TOWN = [
    "Dermaga lama di kota itu mulai dibongkar pada awal Maret dengan biaya 42 juta yuan, kata "
    "pengelola.",
    "Pengelola menyebut 310 pekerja akan dipindahkan ke dermaga baru sebelum akhir tahun ini "
    "selesai.",
    "Warga berharap jalan menuju pelabuhan diperlebar, karena setiap hari 1.400 truk melintas di "
    "sana.",
    "Pemerintah provinsi berencana membangun gudang pendingin untuk ikan dan buah dari kawasan "
    "utara.",
    "Ekspor melalui terminal peti kemas naik 11,5 persen menjadi 212 juta ton, menurut laporan "
    "resmi.",
]


@pytest.mark.parametrize(
    "stranger",
    [
        "Mau hadiah menarik? Tebak skor malam minggu",
        "Resep Opor Ayam Khas Nenek Jadi Favorit",
        "Kuis: seberapa kenal kamu dengan kopi",
    ],
)
def test_a_call_or_a_link_that_shares_no_word_with_the_body_goes(stranger):
    assert staying([*TOWN[:2], stranger, *TOWN[2:]]) == TOWN


@pytest.mark.parametrize(
    "line",
    [
        "Harapan warga dan pengelola",
        "Yang belum kelihatan dari luar",
        "Resep Opor Ayam Khas Nenek Jadi Favorit:",
        "Apa kata pengelola dermaga?",
    ],
)
def test_a_subheading_is_no_stranger(line):
    lines = [*TOWN[:2], line, *TOWN[2:]]

    assert staying(lines) == lines


def test_speakers_that_come_again_are_no_strangers():
    lines = [TOWN[0], "A: Semarang, Solo", TOWN[1], "A: Bogor, Depok", *TOWN[2:]]

    assert staying(lines) == lines


def test_a_short_text_is_no_measure_for_strangers():
    lines = [BODY[0], "Kuis: seberapa kenal kamu dengan kopi", BODY[1]]

    assert staying(lines) == lines


@pytest.mark.parametrize(
    "line",
    [
        "Sejarah singkat dermaga",
        "Sekapur sirih",
        "Pembaca yang budiman,",
    ],
)
def test_a_heading_or_a_salutation_above_the_first_paragraph_stays(line):
    assert line in staying([TITLE, "Kamis, 14 Maret 2024", line, *BODY])


@pytest.mark.parametrize("line", ["Ekonomi Kelautan", "Mode malam"])
def test_a_label_above_the_first_paragraph_goes(line):
    assert line not in staying([TITLE, "Kamis, 14 Maret 2024", line, *BODY])


def test_a_heading_behind_related_titles_stays():
    titles = [
        "Harga Ikan Naik Menjelang Lebaran di Pasar Besar",
        "Nelayan Menunggu Musim Angin Barat",
    ]
    lines = [*BODY[:2], "Baca juga", *titles, "Siapa yang membayar?", BODY[2]]

    assert staying(lines) == [*BODY[:2], "Siapa yang membayar?", BODY[2]]


def test_a_line_with_an_arrow_goes_and_a_list_of_them_stays():
    items = ["→ Dermaga dibongkar", "→ Jalan diperlebar"]

    assert staying([*BODY[:2], items[0], BODY[2]]) == BODY
    assert staying([*BODY[:2], *items, BODY[2]]) == [*BODY[:2], *items, BODY[2]]


def test_an_address_among_the_credits_goes():
    assert staying([*BODY, "Editor: Rina Utami", "Alamat: Jalan Laut 10, Cilacap"]) == BODY
    assert "Loket: Jalan Laut 10, Cilacap" in staying([*BODY, "Loket: Jalan Laut 10, Cilacap"])


MORE = [
    "Kapal feri akan tetap berlayar selama pekerjaan itu, dengan jadwal yang dikurangi separuh.",
    "Dinas perhubungan menyiapkan 12 bus pengganti bagi warga yang bekerja di seberang teluk.",
    "Pembangunan dermaga baru dibiayai pemerintah kota, dan sisanya dari pinjaman bank daerah.",
]


def test_a_single_question_to_readers_goes():
    question = "Setujukah Anda?" + " Sudahkah memilih?"

    assert staying([*BODY, question, *MORE]) == [*BODY, *MORE]
    # An interview asks more than once.
    asked = [*BODY, question, MORE[0], "Lalu apa rencana Anda?", *MORE[1:]]
    assert staying(asked) == asked


@pytest.mark.parametrize(
    "line",
    ["2014: Gagasan lahir", "【05:30】起风", "Langkah 1: Mendaftar", "答复单位：港务管理中心"],
)
def test_a_line_of_a_chronicle_is_no_stranger(line):
    assert line in staying([*BODY, line, *MORE])


@pytest.mark.parametrize(
    "caption",
    [
        "Sebuah derek berdiri di dermaga lama. (Kabar Pantai/Rina Utami)",
        "A crane beside the old dock (Dock Media/Lim)",
    ],
)
def test_a_caption_signed_with_two_names_goes(caption):
    assert staying([*BODY[:1], caption, *BODY[1:]]) == BODY


def test_behind_the_last_paragraph_the_same_brackets_hold_reporters():
    line = "Sebuah derek berdiri di dermaga lama. (Kabar Pantai/Rina Utami)"

    assert line in staying([*BODY, line])


@pytest.mark.parametrize("line", ["Bea masuk naik (BPS/Kemendag)", "Tarif kapal (rupiah/orang)"])
def test_a_line_that_ends_in_another_bracket_stays(line):
    assert line in staying([*BODY[:1], line, *BODY[1:]])


@pytest.mark.parametrize(
    "line", ["Tel: 021 5550 0136 ext. 2", "Address: 36 Dock Street", "邮编：300000"]
)
def test_an_address_at_the_end_goes(line):
    assert line not in staying([*BODY, "1. Data sementara 2023", "2. Data sementara 2024", line])


def test_a_word_of_footers_heads_a_paragraph_in_the_text():
    assert staying([*BODY[:2], "Jobs", BODY[2]]) == [*BODY[:2], "Jobs", BODY[2]]
    assert staying([*BODY, "Jobs"]) == BODY


def test_titles_in_capitals_behind_a_label_are_no_headings():
    titles = [
        "Lima Saham Pilihan Pekan Ini, Ada yang Melonjak Tinggi Sekali",
        "Bos Bank Borong Kapal",
    ]
    assert staying([*BODY[:2], "Pilihan Redaksi", *titles, BODY[2]]) == BODY


def test_a_label_above_the_articles_own_title_takes_neither_title_nor_date():
    title = "Dermaga lama dibongkar, pekerja pindah ke dermaga baru"
    lines = [
        "Portal Berita Pesisir Utara",
        "Artikel selanjutnya",
        title,
        "Kamis, 14 Maret 2024 10:12",
        *BODY,
    ]

    assert staying(lines)[-5:] == [title, "Kamis, 14 Maret 2024 10:12", *BODY]
    other = "Harga Ikan Naik Menjelang Lebaran di Pasar"
    assert other not in staying([lines[0], "Artikel selanjutnya", other, *BODY])


def test_what_a_page_is_sure_of_stays_unless_a_table_names_it():
    lines = [*BODY, "Harga lebih murah", "Bagikan"]
    given = [""] * len(lines)

    assert sort_out(lines, given, {3, 4}).reasons == ["", "", "", "", "share"]
    assert sort_out(lines, given).reasons[3] == "label"


def test_numbers_of_a_page_are_no_table():
    counts = ["Rina Utami", "Pelabuhan", "108", "84.1K", "Nelayan", "3", "Feri", "Senin malam"]

    assert not {"108", "84.1K"} & set(staying([*BODY[:2], *counts, BODY[2]]))


def test_headings_in_brackets_of_a_bulletin_stay():
    lines = ["【宏观】", "七月份出口额同比增长百分之四点一，进口额下降。", "【海外】", "油价下跌。"]

    assert staying(lines) == lines


def test_the_name_behind_a_closing_formula_stays():
    assert staying([*BODY, "Salam hangat,", "Damar"]) == [*BODY, "Salam hangat,", "Damar"]
    assert staying([*BODY, "Damar"]) == BODY


def test_a_heading_above_a_short_last_sentence_stays():
    assert staying([*BODY, "Penutup", "Kapal tiba."]) == [*BODY, "Penutup", "Kapal tiba."]


def test_one_word_of_controls_makes_no_link_of_a_heading():
    more = [*BODY, *MORE]
    lines = [*more[:3], "What happens next", *more[3:5], "Price wars bite", more[5]]

    assert staying(lines) == lines


def test_a_remark_in_brackets_behind_the_text_stays():
    body = [
        "码头三月初开始拆除，预计费用4200万元，工期十四个月。",
        "年底前将有310名工人转到新码头上班。",
    ]

    assert (
        staying([*body, "（应受访者要求，文中人物为化名）"])[-1]
        == "（应受访者要求，文中人物为化名）"
    )


def test_a_short_heading_behind_related_titles_stays():
    lines = [*BODY[:2], "Berita terkait", "Harga ikan naik menjelang lebaran", "Menanti musim angin barat daya", "Antre panjang", BODY[2]]  # fmt: skip

    assert staying(lines) == [*BODY[:2], "Antre panjang", BODY[2]]


def test_the_title_between_dates_of_other_articles_goes():
    lines = [
        *BODY,
        "Money 09/09/2024, 07:40 WIB",
        "Rupiah Dibuka Menguat Tipis",
        "Money 09/09/2024, 07:12 WIB",
    ]

    assert "Rupiah Dibuka Menguat Tipis" not in staying(lines)


def test_who_contributed_goes_wherever_it_stands():
    assert (
        staying([*BODY[:2], "Harbour writer Ana Lim contributed to this report.", BODY[2]]) == BODY
    )


def test_numbered_titles_behind_a_label_go_all():
    titles = [
        "1. Harga ikan naik menjelang lebaran",
        "2. Menanti musim angin barat",
        "3. Antre panjang",
    ]

    assert staying([*BODY[:2], "Terpopuler", *titles, BODY[2]]) == BODY
    mixed = [
        "- Harga ikan naik menjelang lebaran",
        "- Menanti musim angin barat daya",
        "4. Antre panjang",
    ]
    assert staying([*BODY[:2], "Terpopuler", *mixed, BODY[2]]) == [*BODY[:2], mixed[2], BODY[2]]


def test_a_notice_that_another_notice_follows_is_not_spared_as_a_sentence():
    notices = [
        "Editing by Budi Hartono and Ana Lim in the coastal newsroom.",
        "Siapa pun tanpa seizin tertulis kami menolak segala tuntutan hukum.",
    ]

    assert notices[0] not in staying([*BODY, *notices])
    # Where the text goes on, what a table names may be a sentence of it.
    assert notices[0] in staying([*BODY, notices[0], MORE[0]])
