import pytest

from articles.text.leads import dateline_ends, lead_end
from articles.text.mentions.attributions import read_attributions
from articles.text.spans import Span


def fact(sentence, language, kept=()):
    """What is left of a sentence that stands inside a text."""
    text = "Awal. " + sentence
    found = read_attributions(text, language=language)
    end = lead_end(Span(6, len(text), sentence), found, [6 + at for at in kept])
    return text[end:]


@pytest.mark.parametrize(
    ("language", "lead", "rest"),
    [
        ("id", "Dikutip dari Warta Laut, ", "pada akhir 2022 nilai itu naik 4 persen."),
        ("id", "Mengutip Warta Laut, Senin (3/6), ", "ekspor turun 4 persen dari Mei."),
        ("id", "Mengutip Warta Laut, Senin, 3 Juni, ", "ekspor turun 4 persen dari Mei."),
        ("id", "Mengutip Warta Laut, Senin, 3 Juni 2024, ", "ekspor turun 4 persen dari Mei."),
        ("id", "Badan Riset Laut menyebut bahwa ", "ekspor turun 4 persen dari Mei."),
        ("en", "According to the Harbour Post, ", "a trial enrolled 1,284 patients."),
        (
            "en",
            "A report issued by a panel of retired harbour masters said ",
            "almost 300 posts disappeared in a year.",
        ),
        (
            "en",
            "Lantern Quay, the oldest of the yards in the outer bay, has said ",
            "profits more than doubled in a year.",
        ),
        (
            "id",
            "Kepala Dinas Pelabuhan dan Dermaga Kota Uji, Budi Lentera, mengatakan bahwa ",
            "ekspor turun 4 persen dari Mei.",
        ),
        (
            "id",
            "Dinas Pelabuhan dan Dermaga Kota Uji, bersama mitranya, mencatat ",
            "sektor lampu menjadi penyumbang terbesar.",
        ),
        (
            "zh-hans",
            "记者从试验港区管理委员会交通运输局港航管理处了解到，",
            "全部码头已完成改造。",
        ),
        (
            "zh-hans",
            "“过去灯多，路暗。”港务局局长李某说，",
            "现在码头平均每天亮灯38盏，比往年更多。",
        ),
        ("en", "• ", "Exports fell 3 percent in May."),
        ("en", "2. ", "Exports fell 3 percent in May."),
        ("id", "- ", "Ekspor turun 4 persen dari Mei."),
        ("zh-hans", "（三）", "上半年利润增长2.6%。"),
        ("zh-hans", "二、", "上半年利润增长2.6%。"),
        ("zh-hans", "3.", "上半年利润增长2.6%。"),
        ("zh-hans", "▪", "上半年利润增长2.6%。"),
        (
            "id",
            "Kepala Dinas Pelabuhan Budi Lentera dalam jumpa pers, Senin (3/6/2024), mengatakan ",
            "ekspor turun 4 persen dari Mei.",
        ),
        (
            "id",
            "Menurut pengajar Universitas Dermaga, Budi Lentera, ",
            "dermaga lama itu sebaiknya dipakai untuk kapal nelayan saja.",
        ),
        ("zh-hans", "据滨海晚报社报道，", "一家公司将搬迁230名工程师。"),
        (
            "zh-hans",
            "市药监局数据显示,",
            "全市药品生产企业今年一至九月完成的工业总产值为1125亿元，同比增长5.6%，出口额为98亿元。",
        ),
        (
            "zh-hans",
            "滨城统计局解读：",
            "今年上半年全市规模以上工业企业实现的利润总额增长2.6%，比一季度快了一个多百分点。",
        ),
        (
            "en",
            "Harbour Wire reported that ",
            "the yard on the northern quay had raised $420 million from nine investors, half of them from abroad, in a round that closed in May.",
        ),
    ],
)
def test_a_source_named_first_is_left_out(language, lead, rest):
    assert fact(lead + rest, language) == rest


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "It fell 3 percent, the Bureau of Quays said on Monday."),
        (
            "en",
            "Norvane Quay, the oldest yard in the bay, reported a 22% rise in first-half profit.",
        ),
        (
            "en",
            "Norvane Quay, the oldest yard in the bay, reported net income of 310 million yuan.",
        ),
        ("en", "The office said it fell by 3 percent over the year as a whole."),
        ("en", "According to the Harbour Post, no."),
        ("id", "Biro Laut mencatat 300 kapal pada Mei di dermaga itu."),
        ("zh-hans", "据滨海晚报社报道，对。"),
        ("en", "Lantern Quay said that it would recall 4,800 of its older harbour cranes in May."),
        ("en", "Harbour Wire, which sold 300 cranes in May, closed its yard."),
        ("en", "Prices rose, lamps were lit, and the yard said little about exports in May."),
        ("en", "1.2 million lamps were sold at the quay."),
        ("en", "- 5 percent was the loss at the quay in May."),
        ("id", "Dermaga di kedua kota itu nantinya saling mengakui sertifikat pengujian lampu."),
        ("id", "Perusahaan pembuat lampu dermaga itu mencatat pertumbuhan laba yang besar."),
        ("id", "Kepala dinas mengatakan bahwa ekspor turun 4 persen dari Mei dan impor naik."),
        ("zh-hans", "一、二季度利润增长2.6%。"),
        ("zh-hans", "1.5亿元投向码头改造。"),
        # What a source did is a clause of its own, unless the rest is much more or much less.
        ("en", "Harbour Wire reported that the yard had raised $420 million."),
        ("zh-hans", "市药监局数据显示,企业总产值为1125亿元。"),
    ],
)
def test_a_sentence_stays_whole_where_the_source_is_part_of_it(language, sentence):
    assert fact(sentence, language) == sentence


def test_a_lead_that_holds_a_number_or_a_period_stays():
    sentence = "Menurut survei 2023 Badan Riset Laut, ekspor turun 4 persen dari Mei."

    assert fact(sentence, "id", kept=[15]) == sentence


def test_speech_that_holds_a_number_stays():
    sentence = "“过去亮灯3盏。”港务局局长李某说，现在码头平均每天亮灯38盏，比往年更多。"

    assert fact(sentence, "zh-hans", kept=[5]) == sentence


@pytest.mark.parametrize(
    ("text", "dateline", "rest"),
    [
        ("JAKARTA, Koran Uji - Ekspor naik.", "JAKARTA", "Ekspor naik."),
        ("TIANJIN, China, May 9 — Exports rose.", "TIANJIN, China", "Exports rose."),
        ("天津9月2日讯 出口增长。", "天津", "出口增长。"),
        ("滨海社天津9月2日电（记者 李某）出口增长。", "天津", "出口增长。"),
        ("天津公交改用电动车，出口增长。", "天津", "天津公交改用电动车，出口增长。"),
        ("天津一家通讯公司出口增长。", "天津", "天津一家通讯公司出口增长。"),
        ("滨海网消息（早间）：出口增长。", "", "出口增长。"),
        ("BEIJING, 18 April 2023 – Ekspor naik.", "", "Ekspor naik."),
        ("TIANJIN, Aug. 27 /NewsRelay/ -- Acme grew.", "", "Acme grew."),
        ("(Dockwire) -- China's ports grew.", "", "China's ports grew."),
        ("(ECNS) — Ports grew.", "", "Ports grew."),
        ("(The ports) -- grew.", "", "(The ports) -- grew."),
        ("PT BAJA naik 3 persen - tertinggi.", "", "PT BAJA naik 3 persen - tertinggi."),
        ("Ekspor naik - impor turun.", "", "Ekspor naik - impor turun."),
        ("Ekspor naik - impor turun.", "JAKARTA", "Ekspor naik - impor turun."),
        ("IDXChannel - Ekspor naik.", "", "Ekspor naik."),
        ("Pelabuhan Uji - Ekspor naik.", "", "Pelabuhan Uji - Ekspor naik."),
        ("Jakarta sepi hari ini.", "Jakarta", "Jakarta sepi hari ini."),
    ],
)
def test_a_dateline_ends_where_the_first_sentence_begins(text, dateline, rest):
    ends = dateline_ends(text, dateline)

    assert text[ends[0] if ends else 0 :] == rest


@pytest.mark.parametrize(
    ("sentence", "rest"),
    [
        ("船工陆某说，如今过海只要20分钟，船票9元。", "如今过海只要20分钟，船票9元。"),
        (
            "58岁的船工陆某说，他的船票比两年前高出37%。",
            "58岁的船工陆某说，他的船票比两年前高出37%。",
        ),
    ],
)
def test_behind_direct_speech_its_speaker_is_left_out(sentence, rest):
    end = lead_end(Span(6, 6 + len(sentence), sentence), [], [], behind_speech=True)

    assert sentence[end - 6 :] == rest
    assert lead_end(Span(6, 6 + len(sentence), sentence), [], []) == 6


def test_a_dateline_is_known_below_a_line_or_two():
    text = "Siaran Pers\nBEIJING, 18 April – Ekspor naik.\nBEIJING, 19 April – Impor naik.\n" * 2

    assert [text[end : end + 6] for end in dateline_ends(text, "")] == ["Ekspor", "Impor "]


def test_the_day_of_a_release_is_left_out_with_its_source():
    sentence = "滨城汽车协会今天（10月11日）发布的数据显示，今年前三季度，产量达到1200万辆。"
    rest = sentence[sentence.index("今年") :]

    assert fact(sentence, "zh-hans", kept=[9, sentence.index("今年")]) == rest
    assert fact(sentence, "zh-hans", kept=[9]) == sentence


def test_the_period_of_the_figures_stays_with_its_source():
    sentence = "滨城汽车协会2024年数据显示，全市汽车产量达到1200万辆。"

    assert fact(sentence, "zh-hans", kept=[6, sentence.index("1200")]) == sentence


@pytest.mark.parametrize(
    "sentence",
    [
        "The slide began after the harbour office said on Monday that quay stocks were 4% higher.",
        "Prices of salt fell when the guild of the outer bay said its stores were 4% fuller.",
    ],
)
def test_what_was_said_in_a_clause_behind_is_no_lead(sentence):
    assert fact(sentence, "en") == sentence
