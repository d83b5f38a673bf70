"""The forms in which articles say by whom they are: at their head, at their foot."""

import pytest

from articles.text.pages.documents import read_text

# Invented, as the names are.
ENGLISH = """\
The port handled 240 million tons of cargo in half a year, up 4.2 percent from a year before, officials said.
The city plans to add 120 driverless trucks and 400 chargers this year, creating about 3,000 jobs on the coast.
Three more routes will open in the second half, to 16 ports in Southeast Asia and the Middle East."""
INDONESIAN = """\
Pelabuhan itu menangani 240 juta ton barang pada semester pertama, naik 4,2 persen dari tahun sebelumnya.
Pemerintah kota berencana menambah 120 truk tanpa awak dan 400 pengisi daya sehingga tercipta 3.000 lapangan kerja.
Tiga rute baru akan dibuka pada semester kedua, menjangkau 16 pelabuhan di Asia Tenggara dan Timur Tengah."""
CHINESE = """\
滨海新区上半年完成港口吞吐量2.4亿吨，比上年同期增长4.2%，其中集装箱吞吐量突破1100万标准箱。
负责人介绍，新区下一步将继续推进智慧港口建设，年内投运无人集卡120台，新建充电桩400个。
下半年，新区计划再开通三条航线，覆盖东南亚和中东地区的16个港口，预计全年吞吐量增长5%左右。"""
TITLES = {
    ENGLISH: "Port of Binhai posts record cargo",
    INDONESIAN: "Pelabuhan Binhai Catat Rekor Muatan",
    CHINESE: "滨海新区港口吞吐量创新高",
}


@pytest.mark.parametrize(
    ("body", "head", "expected"),
    [
        (ENGLISH, "Source: Harbour Wire | By Jane Doe, Liu Wei", "Jane Doe, Liu Wei"),
        (ENGLISH, "Q2 2025 | Author: Jane Doe, Head of Research", "Jane Doe"),
        (ENGLISH, "By Jane Doe, Harbour Times", "Jane Doe"),
        (ENGLISH, "Jane Doe reports from Tianjin", "Jane Doe"),
        (ENGLISH, "Campus Weekly\n10 July 2025\nJane Doe\nAlready registered? Sign in", "Jane Doe"),
        (ENGLISH, "JANE DOE jdoe@times.example", "JANE DOE"),
        (ENGLISH, "Jane Doe Senior Reporter", "Jane Doe"),
        (ENGLISH, "JANE DOE, Nikkei staff writer", "JANE DOE"),
        (ENGLISH, "JANE DOE and ANA LIM, Nikkei staff writers", "JANE DOE and ANA LIM"),
        (ENGLISH, "Interview: Jane Doe", "Jane Doe"),
        (INDONESIAN, "Oleh Rina Utami*", "Rina Utami"),
        (INDONESIAN, "Naskah: Rina Utami", "Rina Utami"),
        (INDONESIAN, "Unduh PDF", ""),
        (CHINESE, "港湾日报 林晓", "林晓"),
        (CHINESE, "林晓 港湾日报", "林晓"),
        (CHINESE, "◎ 林晓", "林晓"),
        (CHINESE, "记者林晓报道", "林晓"),
        (CHINESE, "作者：社评", ""),
        (ENGLISH, "By Harbour Staff", ""),
        (ENGLISH, "By Our Correspondent", ""),
        (ENGLISH, "Staff Reporter", ""),
        (ENGLISH, "Kuala Lumpur, 11 August 2025", ""),
        (ENGLISH, "Binhai Customs District, Information Office", ""),
        (INDONESIAN, "Kamis, 10 Juli 2025 | BUD", "BUD"),
        (INDONESIAN, "RINA UTAMI, Surabaya", "RINA UTAMI"),
        (INDONESIAN, "RINA UTAMI SARI, SURABAYA", "RINA UTAMI SARI"),
        (INDONESIAN, "RINA UTAMI, Pelabuhan Baru", ""),
        (INDONESIAN, "Oleh\nRINA UTAMI\nKamis, 10 Juli 2025", "RINA UTAMI"),
        (INDONESIAN, "Oleh\nREDAKSI\nKamis, 10 Juli 2025", ""),
        (INDONESIAN, "Rina Utami | Budi Santoso\nKamis, 10 Juli 2025", "Rina Utami | Budi Santoso"),
        (INDONESIAN, "Berita Utama | Ekonomi Bisnis\nKamis, 10 Juli 2025", ""),
        (INDONESIAN, "Kamis, 10 Juli 2025 | WIB", ""),
        (CHINESE, "本报评论员 张海", "张海"),
        (CHINESE, "作者：管理员", ""),
    ],
)
def test_who_signs_at_the_head(body, head, expected):
    assert read_text(f"{TITLES[body]}\n{head}\n{body}").byline == expected


@pytest.mark.parametrize(
    ("body", "foot", "expected"),
    [
        (ENGLISH, "\n— Jane Doe", "Jane Doe"),
        (ENGLISH, "\nJane Doe is a columnist at Harbour Times.", "Jane Doe"),
        (INDONESIAN, " (bud/c1)", "bud"),
        (INDONESIAN, " (B-12)", "B-12"),
        (INDONESIAN, " (adv)", ""),
        (INDONESIAN, "\n(adv)", ""),
        (INDONESIAN, "\n(bud)", "bud"),
        (CHINESE, "（张海）", "张海"),
        (CHINESE, "（完）", ""),
    ],
)
def test_who_signs_at_the_foot(body, foot, expected):
    assert read_text(f"{TITLES[body]}\n10 July 2025\n{body}{foot}").byline == expected


@pytest.mark.parametrize(
    ("lead", "expected"),
    [
        ("滨海热线讯（记者张海 通讯员李明）", "张海"),
        ("滨海社天津7月10日电（张海 李明）", "张海 李明"),
        ("滨海社天津7月10日电（有改动）", ""),
        ("本报讯（记者张海 通讯员李明）\n", "张海"),
        ("《滨海日报》7月10日讯（记者 张海）\n", "张海"),
        ("滨海社天津7月10日电（有改动）\n", ""),
        ("①上半年，滨海港吞吐量增长12%，利润3.2亿元；\n滨海热线讯（记者张海）", "张海"),
    ],
)
def test_who_stands_in_the_bracket_of_a_dateline(lead, expected):
    assert read_text(f"{TITLES[CHINESE]}\n{lead}{CHINESE}").byline == expected


def test_whom_the_text_has_told_of_is_not_its_writer():
    text = (
        f"{TITLES[ENGLISH]}\n{ENGLISH}\nMs Doe took over.\nJane Doe is an economist at Tern Bank."
    )

    assert read_text(text).byline == ""


@pytest.mark.parametrize(
    ("body", "foot", "expected"),
    [
        (ENGLISH, "Jane Doe covers ports for the Harbour Times.", "Jane Doe"),
        (INDONESIAN, "(Laporan: Rina Utami)", "Rina Utami"),
        (INDONESIAN, "Lihat Juga :\nTarif Dermaga Naik Siang Ini\n(rut/bud)", "rut/bud"),
        (INDONESIAN, "Penulis adalah Rina Utami, dosen", "Rina Utami"),
        (CHINESE, "（本报记者林晓）", "林晓"),
        (CHINESE, "（林晓）", "林晓"),
        (CHINESE, "文字：林晓 摄影：温砚", "林晓"),
        (CHINESE, "（全文）", ""),
    ],
)
def test_who_signs_below_the_text_is_its_author(body, foot, expected):
    assert read_text("\n".join([TITLES[body], body, foot])).byline == expected


@pytest.mark.parametrize(
    ("body", "head", "expected"),
    [
        (ENGLISH, "By Jane Doe Published: July 10, 2025 10:35 PM", "Jane Doe"),
        (ENGLISH, "July 10, 2025\nby Harbour writers Jane Doe, Jo Lim", "Jane Doe, Jo Lim"),
        (ENGLISH, "July 10, 2025\nby Harbour writer Jane Doe", "Jane Doe"),
        (ENGLISH, "July 10, 2025\nBy Jane Doe, Staff Writer", "Jane Doe"),
        (ENGLISH, "JANE DOE, Harbour staff writer\nJuly 10, 2025", "JANE DOE"),
        (INDONESIAN, "Rina Utami Pantai6.Com\n10 Juli 2025", "Rina Utami"),
        (ENGLISH, "July 10, 2025\nJane Doe in Anping, Hebei province", "Jane Doe"),
        (INDONESIAN, "M. Rina Utami - pantaiKota\n10 Juli 2025", "M. Rina Utami"),
        (INDONESIAN, "10 Juli 2025\nWawancara oleh Rina Utami, Majalah Pantai", "Rina Utami"),
        (INDONESIAN, "10 Juli 2025\nPewawancara: Rina Utami", "Rina Utami"),
        (CHINESE, "2025年7月10日\n本报记者　林　晓", "林晓"),
        (CHINESE, "2025年7月10日\n本报记者　林　晓　陈其昌", "林晓 陈其昌"),
        (CHINESE, "2025年7月10日\n□本报记者 林晓 文/图", "林晓"),
        (CHINESE, "文｜粤湾观 林晓\n2025年7月10日", "林晓"),
    ],
)
def test_who_wrote_it_in_forms_of_every_day(body, head, expected):
    document = read_text(f"{TITLES[body]}\n{head}\n{body}")

    assert document.byline == expected
    assert document.text == body


def test_initials_in_capitals_give_way_to_a_name():
    text = f"{TITLES[INDONESIAN]}\n10 Juli 2025\n{INDONESIAN}\n(RUT)"

    assert read_text(text).byline == "RUT"
    assert read_text(text.replace("\n", "\nRina Utami\n", 1)).byline == "Rina Utami"
