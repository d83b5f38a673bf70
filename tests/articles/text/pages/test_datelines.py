from datetime import date

import pytest

from articles.text.pages.datelines import dated, dateline, reported_from

REST = "Kota itu membangun dermaga baru."


@pytest.mark.parametrize(
    ("lead", "place"),
    [
        ("JAKARTA - ", "JAKARTA"),
        ("PALEMBANG, KabarSumsel.id | ", "PALEMBANG"),
        ("LANGFANG (Suar Niaga) - ", "LANGFANG"),
        ("Tianjin, Cakra Ekonomi — ", "Tianjin"),
        ("JAKARTA, KABAR.com - ", "JAKARTA"),
        ("Kabar6.com, Jakarta - ", "Jakarta"),
        ("Hong Kong, Lentera -- ", "Hong Kong"),
        ("CANGZHOU, China, March 12 — ", "CANGZHOU, China"),
        ("LANGFANG, China (Meridian Post) – ", "LANGFANG, China"),
        ("TIANJIN, May 9 (Bohai Wire) -- ", "TIANJIN"),
        ("BEIJING, Aug. 27, 2025 /NewsRelay/ -- ", "BEIJING"),
        ("BEIJING, 18 April 2023 – ", "BEIJING"),
        ("BEIJING, 9/5 (KBN) - ", "BEIJING"),
        ("Jakarta. ", "Jakarta"),
        ("Jakarta: ", "Jakarta"),
        ("KARACHI: ", "KARACHI"),
        ("INDRAMAYU, (Suara Muara).- ", "INDRAMAYU"),
        ("KANAL.CO.ID - JAKARTA. ", "JAKARTA"),
        ("KANAL PAGI.CO, SAMPIT. ", "SAMPIT"),
        ("Kabar6.com, Jakarta ", "Jakarta"),
        ("SHANGHAI/BEIJING, Aug 12 - ", "SHANGHAI/BEIJING"),
        ("Hong Kong HNN — ", "Hong Kong"),
        ("HAVERTON, N.Y. (HP) — ", "HAVERTON"),
        ("海湾日报讯（记者 陈晓）", ""),
        ("海湾新闻记者 陈晓 天津报道：", "天津"),
        ("记者陈晓天津报道：", "天津"),
        ("【雅加达讯】", "雅加达"),
        ("（泗水3月2日讯）", "泗水"),
        ("快讯社雄安5月6日电 ", "雄安"),
        ("海晏社邢台5月6日电 ", "邢台"),
        ("渤海观潮网唐山11月8日电（记者 马思远）", "唐山"),
        ("天津9月2日讯 ", "天津"),
        ("中桥社香港一月十五日电 ", "香港"),
        ("本报衡水讯（记者白露）", "衡水"),
        ("海岸观察北京2月23日电（王可）", "北京"),
        ("海岸网2月23日石家庄电 ", "石家庄"),
        ("[BEIJING] ", "BEIJING"),
        ("KORAN SORE, Jakarta - ", "Jakarta"),
        ("Warta Muara, Tangerang — ", "Tangerang"),
        ("KabarMuara, Jakarta – ", "Jakarta"),
        ("HARBOUR GAZETTE, BEIJING — ", "BEIJING"),
        ("Lembang, Bandung - ", "Lembang"),
        ("LEMBANG, BANDUNG - ", "LEMBANG"),
        ("医线报道 北京3月5日电 ", "北京"),
    ],
)
def test_the_place_and_where_the_words_begin(lead, place):
    assert dateline(lead + REST) == (place, len(lead))


@pytest.mark.parametrize(
    "paragraph",
    [
        "Pabrik itu - yang tertua di kota - ditutup pada Mei.",
        "Crude steel - 10,000 tonnes - 20,871.4",
        "Output rose in May. The bureau said more.",
        "Some firms left - others came.",
        "Mr Reed - who runs the port - denies it.",
        "CATATAN: Harga belum termasuk pajak.",
        "UPDATE. The port opened again.",
        "Beijing: naik 4 persen.",
        "kabar6.com, situs Jakarta Barat, ditutup.",
        "央视网消息（新闻联播）：三地签署协议。",
        "固定资产投资 — — 5.9",
        "【联播快讯】三地签署协议。",
        "Sir, — The port has three berths.",
        "Distance. A ship needs nine days.",
        "该公司消息灵通。",
        "Happy Tuesday. It rains in the port.",
        "Ukurannya. Satu pabrik mengeluarkan 300 ribu mobil.",
        "[Update] The port opened again.",
        "Zinc Dec | 22,610 | +0.2",
        "记者从天津报道组获悉，三地签署协议。",
        "",
    ],
)
def test_paragraphs_without_a_dateline(paragraph):
    assert dateline(paragraph) == ("", 0)


@pytest.mark.parametrize(
    "lead",
    [
        "IDXChannel - ",
        "VOI – ",
        "SINDOnews - ",
        "ANTARA - ",
        "RADAR SORE – ",
        "Kabar Muara - ",
        "Muara6.com - ",
    ],
)
def test_an_outlet_alone_is_no_place(lead):
    assert dateline(lead + REST) == ("", len(lead))


def test_a_paper_that_stands_above_the_title_is_no_place():
    paragraph = "BENTARA SORE, JAKARTA - " + REST

    assert dateline(paragraph)[0] == "BENTARA SORE"
    assert dateline(paragraph, outlets=["Bentara Sore"])[0] == "JAKARTA"
    assert dateline(paragraph, outlets=["BentaraSore.co.id"])[0] == "JAKARTA"


@pytest.mark.parametrize(
    ("lead", "place"),
    [
        ("Dermaga Nusa, Jakarta - ", "Jakarta"),
        ("Dermaga Nusa, Jakarta – ", "Jakarta"),
        ("KabarDermaga - ", ""),
        ("KabarDermaga, Surabaya - ", "Surabaya"),
        ("McAllen - ", "McAllen"),
        ("Jakarta, Dermaga Nusa - ", "Jakarta"),
    ],
)
def test_a_paper_before_its_seat_or_in_one_word_is_no_place(lead, place):
    assert dateline(lead + REST)[0] == place


def test_a_full_date_in_a_dateline_is_read():
    assert dated("BEIJING, 18 April 2023 – " + REST, language="id") == (
        date(2023, 4, 18),
        "18 April 2023",
    )
    assert dated(REST + " 18 April 2023", language="id") == (None, "")


def test_a_compound_with_the_word_for_a_wire_is_no_dateline():
    assert dateline("全国全社会用电量4.83万亿千瓦时，同比增长3.9%。") == ("", 0)
    assert dateline("海湾社北京电 新码头开工。")[0] == "北京"


def test_the_place_may_stand_behind_the_author():
    assert reported_from("每日港讯记者 王可　石家庄报道") == "石家庄"
    assert reported_from("港讯记者 王可 唐山、雅加达报道") == "唐山、雅加达"
    assert reported_from("记者王可的报道") == ""
    assert reported_from("阿莉娅·本森 石家庄报道 2025年2月20日") == "石家庄"
    assert reported_from("Semarang, Central Java ● Mon, July 21 2025") == "Semarang, Central Java"
    assert reported_from("2025年12月28日 · 记者 王可 · 发自天津") == "天津"
    assert reported_from("RINA UTAMI, Surabaya") == "Surabaya"
    assert reported_from("DERMAGA BARU, RINA UTAMI") == ""
    assert reported_from("Markets, Money ● Mon, July 21 2025") == ""
