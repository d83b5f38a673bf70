import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from articles.text.sentences import split_sentences


@pytest.mark.parametrize(
    ("language", "joiner", "sentences"),
    [
        ("id", " ", ["Nilai tambah mencapai 2.511,44 miliar yuan.", "Angka itu naik."]),
        ("id", " ", ["Indeks turun 0,9 persen pada Kamis (22/2).", "Pasar tenang."]),
        ("id", " ", ["Menurut Dr. Sari dari Jl. Baja, produksi naik.", "Ia yakin."]),
        ("id", " ", ['"Kami siap," kata Budi.', '"Pabrik dibuka Mei."', "Selesai."]),
        ("id", " ", ["Itu naik dari lelang Mei.", "Luas kebunnya 760 hektare."]),
        ("id", " ", ["Ada mesin, robot, dll. Pabrik baru.", "Harga Rp. 5.000 per kg."]),
        ("id", " ", ["Kinerja baja turun di hilir.", "lalu naik di hulu."]),
        ("id", "", ["Ekonomi tumbuh pada 2025.", "Sejak itu, ekspor naik.", "Impor turun."]),
        ("id", ",", ["Ekspor naik.", '"Kami senang," kata Budi.', "Impor turun."]),
        ("id", ", , ", ["Laba naik 5 persen.", "PLN juga untung.", "Usai sudah."]),
        ("id", " , ", ["Laba naik (yoy).", "“Biaya turun,” kata Budi."]),
        ("en", ", ", ["Sales rose 5%.", "Costs fell again.", "BMW gained."]),
        (
            "en",
            " ",
            ["Corp., Boeing and the U.S., China, Co.,Ltd and 9 a.m., Beijing met.", "It rose."],
        ),
        ("id", " ", ["Laba turun pada kuartal I.", "Hanya satu yang naik."]),
        ("id", " ", ["Kata drh. Wening, sapi itu sehat.", "Ia dibantu J. Budi."]),
        ("id", " ", ["Nilainya Rp 4.500,Jakarta tetap ramai.", "Impor turun."]),
        ("id", " ", ["Kantornya di detik.com dan merdeka.com, kata dia."]),
        (
            "en",
            " ",
            ["Output rose 4.5 percent to $1.2 billion.", "Mr. Li of the U.S. Embassy agreed."],
        ),
        ("en", " ", ["It opened on Jan. 5 at 6 p.m. in Tangshan.", "No. 4 was shut."]),
        (
            "en",
            " ",
            ["The pier opened at 9 a.m. Monday, May 5.", "It shut at 6 p.m.", "Boats left."],
        ),
        ("en", " ", ["It starts at 8 a.m. Beijing time, or 8 p.m. U.S. Eastern.", "It is late."]),
        ("en", " ", ["Fares rose 4%.[1]", "Crews grew.[2][3]", "It cost Rs. 300 then."]),
        ("en", " ", ["It was bought by Acme Inc.", "The price was kept secret."]),
        ("en", " ", ["“Where?” she asked.", "“Here.”", "Nobody moved!"]),
        ("en", " ", ["What next… nobody knows.", "J. Q. Doe left."]),
        ("en", " ", ["1. Hebei adds a port.", "2. Tianjin adds a pier."]),
        ("en", " ", ['He called it "a start."', "It was not."]),
        ("zh-hans", "", ["产值为2.5亿元。", "同比增长5％！", "为什么？", "没有人知道……"]),
        ("zh-hans", "", ["“我问车：‘你看得见我吗？’它停下来了。”乘客葛女士笑道。", "车开走了。"]),
        ("zh-hans", "", ["“人走了。”", "全市共有5家企业。"]),
        ("zh-hans", "", ["出口增长（见表一。），进口下降.", "其余不变."]),
        ("zh-hans", "", ["客流增长5.2%.", "其中周末3万.", "票价（含税）.", "其余不变."]),
        ("zh-hans", "", ["能源转型？", "“对!”", "项目已经开工。"]),
        (
            "en",
            " ",
            [
                "Exports rose to RMB 2. 6 bn, up 3. 7 % in all.",
                "Imports fell in 2019.",
                "30 firms left.",
            ],
        ),
        ("zh-hans", "", ["产值 1 4 7 . 6 亿元 ， 同比增长 1 1 . 2 % 。", "占地 26. 7 公顷。"]),
        ("zh-hans", "", ["“Honestly, it is near.”他说完又补了一句：“近，就是便宜。”"]),
        # Figures in the speech, and others behind its speaker.
        ("zh-hans", "", ["“以前过海要两个小时。”", "船工陆某说，如今只要20分钟，船票9元。"]),
        ("zh-hans", "", ["“以前过海很慢。”船工陆某说，如今只要20分钟，船票9元。"]),
        ("zh-hans", "", ["“上了一个台阶。”船工陆某说，如今只要20分钟，船票9元。"]),
        ("", " ", ["Dua gudang dibuka di 北京。", "Tiga ditutup."]),
    ],
)
def test_split_sentences_divides_where_a_reader_would(language, joiner, sentences):
    text = joiner.join(sentences)

    found = split_sentences(text, language=language)

    assert [span.text for span in found] == sentences
    assert all(text[span.start : span.end] == span.text for span in found)


def test_split_sentences_never_crosses_a_line():
    text = " Judul tanpa titik \n\nKalimat satu.\n。\n"

    assert [span.text for span in split_sentences(text, language="id")] == [
        "Judul tanpa titik",
        "Kalimat satu.",
        "。",
    ]


@pytest.mark.parametrize("language", ["en", "id", "zh-hans", ""])
@given(text=st.text(alphabet='aB1 .,!?。？”"’\n京说道：…)U', max_size=60))
@example(text=".,BB")
def test_split_sentences_loses_nothing_but_white_space_and_commas_that_join(language, text):
    found = split_sentences(text, language=language)

    assert all(text[span.start : span.end] == span.text == span.text.strip() for span in found)
    starts = [0, *(span.end for span in found)]
    gaps = [
        text[a:b].split()
        for a, b in zip(starts, [*(s.start for s in found), len(text)], strict=True)
    ]
    assert gaps[0] == gaps[-1] == []
    # "He left., She stayed.": the comma by which a crawl joined two paragraphs is in neither.
    joined = [span.text for span, gap in zip(found, gaps[1:-1], strict=False) if gap]
    assert {"".join(gap).strip(",") for gap in gaps} == {""}
    assert all(sentence[-1] in '.!?”"’)。！？…' for sentence in joined)


@pytest.mark.parametrize("unit", [".", "。", "”", ". ", "a.b", "\n", "。”"])
def test_split_sentences_takes_long_hostile_lines(unit):
    assert split_sentences(unit * 100_000, language="en") is not None
