import pytest

from articles.text.pages.bylines import are_initials, bare_name, byline_of, is_label_alone


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("By Owen Castell", "Owen Castell"),
        ("(By Owen Castell.)", "Owen Castell"),
        ("oleh Rina Utami » 28 April 2025, 20:41", "Rina Utami"),
        ("记者：陈晓 摄像：林子", "陈晓"),
        ("By Jo Gable-RossHARBOURNEWS", "Jo Gable-Ross"),
        ("Words by Samuel Odua", "Samuel Odua"),
        ("Words and pictures: Leonie Hart", "Leonie Hart"),
        ("By Ana Lim and Jo Doe", "Ana Lim and Jo Doe"),
        ("Nadia Fair in Cangzhou", "Nadia Fair"),
        ("Oleh Laras Wening | Kamis, 6 Juli 2023", "Laras Wening"),
        ("Oleh: Hanafi Rusdi", "Hanafi Rusdi"),
        ("Penulis: Rina Utami", "Rina Utami"),
        ("Intan (kontributor)", "Intan"),
        ("(rin)", "rin"),
        ("(lwn/ksm)", "lwn/ksm"),
        ("2023年11月08日 来源：渤海观潮 作者：马思远", "马思远"),
        ("文丨江予安", "江予安"),
        ("记者 程予 2024-07-10", "程予"),
        ("通讯员 祝小川", "祝小川"),
        ("采写：晚报记者 林子 向雪", "林子 向雪"),
        ("作者：欧阳既白", "欧阳既白"),
        ("采访/整理 陈小禾", "陈小禾"),
        ("石佳/海湾日报", "石佳"),
        ("Interviewed by Rosa Diaz", "Rosa Diaz"),
        ("Interview by Rosa Diaz", "Rosa Diaz"),
        ("(Reporting by Rosa Diaz; Editing by Jo Doe)", "Rosa Diaz"),
        ("Reporting by Rosa Diaz in Baoding", "Rosa Diaz"),
        ("By Ana Lim-Ross, Jo Doe and Liu Wei", "Ana Lim-Ross, Jo Doe and Liu Wei"),
        ("October 9, 2025 | By Ana Lim", "Ana Lim"),
        ("By Ana Lim for Harbour Monthly", "Ana Lim"),
        ("Posted on August 12, 2025 by Ana Lim", "Ana Lim"),
        ("Dilaporkan oleh Rina Utami pada 12 Agustus 2025", "Rina Utami"),
        ("Penulis : Rina Utami 12 Agustus 2025, 10.15", "Rina Utami"),
        ("By Ana Lim August 12, 2025", "Ana Lim"),
        ("Kontributor Cilegon, Rina Utami", "Rina Utami"),
        ("Laporan Wartawan Kabar, Rina Utami", "Rina Utami"),
        ("Rep: Rina Utami/ Red: Dodi Prasetyo", "Rina Utami"),
        ("21海讯记者陈晓 天津报道", "陈晓"),
        ("海湾日报记者陈晓、王立", "陈晓、王立"),
        ("□ 本报记者 陈晓", "陈晓"),
        ("原创 老霍 雪板账簿 2025年8月12日 21:30 河北", "老霍"),
        ("撰稿人：陈晓", "陈晓"),
        ("原创 老霍 雪板账簿", "老霍"),
        ("采写/陈晓 实习生/王立", "陈晓"),
        ("陈晓/文", "陈晓"),
        ("By Ana Lim and agencies", "Ana Lim"),
        ("By our staff writer Ana Lim", "Ana Lim"),
        ("Words: Ana Lim Pictures: Jo Doe", "Ana Lim"),
        ("Live coverage by Ana Lim", "Ana Lim"),
        ("A report by Ana Lim from Tianjin", "Ana Lim"),
        ("Laporan langsung Rina Utami dari Tianjin", "Rina Utami"),
        ("2025-08-12 10:15 Source: Dock Daily Reporter: Ana Lim", "Ana Lim"),
        ("More stories by Ana Lim", "Ana Lim"),
        ("To contact the reporter on this story: Ana Lim in Tianjin", "Ana Lim"),
        ("2025年8月12日 | 分析师：陈晓", "陈晓"),
        ("阿莉娅·本森 天津报道 2025年8月12日", "阿莉娅·本森"),
        ("更多 陈晓 的文章 >>", "陈晓"),
        ("文/海岸观察网 陈晓", "陈晓"),
        ("文/图 陈晓", "陈晓"),
        ("陈晓 文", "陈晓"),
        ("陈晓 海岸日报记者", "陈晓"),
        ("记者 陈晓 报道", "陈晓"),
        ("海岸网记者 陈晓 报道", "陈晓"),
        ("编译/陈晓", "陈晓"),
        ("来源：海岸日报 作者：陈晓 点击：1234", "陈晓"),
        ("【海岸日报 记者陈晓】", "陈晓"),
        ("海岸经济报记者 陈晓 唐山、雅加达报道", "陈晓"),
    ],
)
def test_bylines_with_a_word_for_them(line, name):
    assert byline_of(line) == name


@pytest.mark.parametrize(
    "line",
    [
        "Laporan Utama",
        "Laporan Harian Karet",
        "Reporting by mills is monthly again.",
        "The Last Bathhouse in Baoding",
        "By the end of April, the city had attracted 1,312 enterprises.",
        "Laporan: Klaster Baru Kian Bergantung pada Paten Sendiri",
        "Penulis adalah peneliti. Tulisan tidak mewakili lembaga.",
        "作者：未知",
        "来源：网络整理",
        "记者了解到，园区已经投产。",
        "作者：调坯组",
        "来源：海讯网 作者：数据宝",
        "作者：本刊编辑部",
        "Oleh Admin",
        "Oleh: Redaksi",
        "Oleh: Badan Pusat Statistik",
        "Published by Linhai Port Authority",
        "Rep: harga naik",
        "多家媒体记者陈晓光临园区",
        "More by Harbour Times",
        "分析师：陈晓　从业编号：B0070",
        "By rail and agencies",
        "原创 内容 保护",
        "【文/海岸观察网】",
        "编译程序 已完成",
        "x" * 300,
        "",
    ],
)
def test_lines_that_name_nobody(line):
    assert byline_of(line) == ""


@pytest.mark.parametrize(
    ("line", "dated", "name"),
    [
        ("Ana Monte and Rashid al-Tamim", False, "Ana Monte and Rashid al-Tamim"),
        ("Saskia de Groot", False, "Saskia de Groot"),
        ("Adinda Pramesti (The Equator Daily)", False, "Adinda Pramesti"),
        ("Dimas Arya - PasarKita", False, "Dimas Arya"),
        ("Wisnu Baskara, CakapUangJumat, 04 Jul 2025 07:00 WIB", True, "Wisnu Baskara"),
        ("欧阳既白 · 2025-07-22 09:15", True, "欧阳既白"),
        ("林若溪（Ruoxi Lin） 2023-09-20", True, "林若溪"),
        ("Ana Lim@AnaLimWrites", False, "Ana Lim"),
        ("May 14, 2024 Ana Lim", True, "Ana Lim"),
        ("Bisnis | Rina Utami | 12 Agustus 2025", True, "Rina Utami"),
        ("12 Agu 2025 • Rina Utami • 3 menit baca", True, "Rina Utami"),
        ("Rina Utami · Selasa, 12 Agustus 2025 | 10:15 WIB · 2 menit", True, "Rina Utami"),
        ("Ana Lim /Staff writer/ 12 Aug 2025", True, "Ana Lim"),
        ("Rina Utami/Kabar", False, "Rina Utami"),
        ("陈晓/海岸财讯", False, "陈晓"),
        ("陈晓、王立", False, "陈晓、王立"),
        ("深度 陈晓", False, "陈晓"),
        ("固收晨星组 陈晓 2025-08-12", True, "陈晓"),
        ("Global Desk", False, ""),
        ("Quay Weekly / Ana Lim / 29 September 2025", True, "Ana Lim"),
        ("2025年09月03日 11:37 陈晓 港湾观察家", True, "陈晓"),
        ("港湾日报 洪亮", False, "洪亮"),
        ("铁马汽车 崔岩 原创 2025-07-04", True, "崔岩"),
        ("铁马汽车 崔岩 林晓 2025-07-04", True, "崔岩 林晓"),
        ("关注问题 写回答", False, ""),
        ("Harbour Money", False, ""),
        ("Cek Fakta", False, ""),
        ("编辑 王芳", False, ""),
        ("高铁", False, ""),
        ("金融", False, ""),
        ("天津 | 2025-08-12 10:15", True, ""),
        ("2025-08-12 10:15 来自 天津", True, ""),
        ("陈晓 发自天津", False, "陈晓"),
        ("Surat Pembaca", False, ""),
        ("Oleh Admin", False, ""),
        ("May 14, 2024 Harbour Price Index", True, ""),
        ("Key Points", False, ""),
        ("ana@harbour.example", False, ""),
        ("小满", False, "小满"),
        ("划重点", False, ""),
        ("看过来", False, ""),
        ("编号：20240611-0032", True, ""),
        ("评论员 申正言", False, "评论员 申正言"),
        ("关注", False, ""),
        ("The Opinionist", False, ""),
        ("Grid & Gas Monthly", False, ""),
        ("WAYFARER WEEKLY", False, ""),
        ("Analisis", False, ""),
        ("Kementerian Perdagangan", False, ""),
        ("渤海财讯 2025年09月16日 08:30", True, ""),
        ("财经", False, ""),
        ("Ana Lim " + "x" * 300, False, ""),
    ],
)
def test_a_bare_name_is_told_from_a_paper_or_a_section(line, dated, name):
    assert bare_name(line, dated=dated) == name


@pytest.mark.parametrize(
    ("line", "expected"), [("By", True), ("Author:", True), ("作者：", True), ("By Ana", False)]
)
def test_a_label_alone(line, expected):
    assert is_label_alone(line) is expected


@pytest.mark.parametrize(
    ("name", "expected"), [("das/eds", True), ("ian", True), ("Ana Lim", False)]
)
def test_initials_are_less_than_a_name(name, expected):
    assert are_initials(name) is expected
