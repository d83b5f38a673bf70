"""Lines as pages print them around articles; the last lists are lines that say something."""

import re

import pytest

from articles.text.debris.lookup import announces, commands, named, plain, shaped
from articles.text.debris.shapes import SHAPES
from articles.text.pages.line_shape import shape

NAMED = [
    ("loading", ["Loading...", "LOADING…", "memuat konten…", "加载中…", "正在加载，请稍候"]),
    (
        "font_size",
        [
            "A",
            "A+",
            "A- A A+",
            "Aa kecil",
            "Ukuran teks: kecil sedang besar",
            "Font size",
            "大 中 小",
            "字号：大 中 小",
            "【大 中 小】",
            "字体 A- A A+ 夜间模式",
        ],
    ),
    (
        "share",
        [
            "Share this article",
            "Share on Facebook",
            "Bagikan ke grup WhatsApp",
            "Bagikan ke: 微信 微博 X",
            "Facebook Twitter WhatsApp",
            "Copy link",
            "分享到：",
            "分享到微信朋友圈",
            "扫一扫，分享到手机",
        ],
    ),
    (
        "control",
        [
            "Lihat semua komentar (0)",
            "1 2 3 Next",
            "第2页 共8页",
            "Halaman 2",
            "Page 4 of 29",
            "Print this page",
            "Save for later",
            "SCROLL TO CONTINUE WITH CONTENT",
            "Continue reading below",
            "Listen to article",
            "-- Lanjut ke bawah --",
            "打印本页",
            "【打印】【纠错】【关闭】",
            "查看原文",
            "港讯APP 缩小字体 放大字体 收藏 微博 微信 分享",
            "继续滑动看下一个",
            "▼ 向左滑动查看更多",
            "Was this page helpful? Yes / No",
            "https://news.example/2024/05/a.html",
            "[查看原文](https://tv.example/2024/05/01/x.shtml)",
            "Klik di sini",
            "----",
        ],
    ),
    (
        "follow",
        [
            "Follow us on Instagram",
            "Ikuti kami di kanal WhatsApp",
            "微信公众号：城市笔记",
            "关注公众号“城市笔记”",
        ],
    ),
    (
        "subscribe",
        [
            "Subscribe now",
            "Support independent reporting: from £2 a week",
            "Get the Harbour newsletter in your inbox.",
            "Already a subscriber? Log in",
            "Berlangganan newsletter kami",
            "After newsletter promotion",
            "12 issues for the price of 9",
        ],
    ),
    (
        "advertisement",
        [
            "(adsbygoogle = window.adsbygoogle || []).push({});",
            "Advertisement",
            "ADVERTISEMENT",
            "- Iklan -",
            "Ruang iklan",
            "广告",
            "Story continues below advertisement",
        ],
    ),
    (
        "counter",
        [
            "0",
            "1,287",
            "3.1万",
            "Dibaca: 3.402 kali",
            "阅读 3.1万 在看 128",
            "浏览次数：1,287",
            "4 min read",
            "Waktu baca: 3 menit",
            "12 comments",
        ],
    ),
    (
        "tags",
        [
            "Tag: listrik, pelabuhan",
            "Topik: #baja #ekspor",
            "#baja #ekspor",
            "Filed in: Essays",
            "标签：港口 物流",
            "关键词",
        ],
    ),
    (
        "caption",
        [
            "Foto: Dok. Humas Pemkot",
            "Image caption The ferry dock on a grey day",
            "Image copyright Harbour Images",
            "Media captionWho owns the pier?",
            "Gudang di tepi tol, dipotret dari udara (Kabar Pantai/Istimewa)",
            "A worker checks a valve at the depot. (AP Photo/Jo Doe, File)",
            "The depot at dusk. Ana Lim/Handout via Reuters",
            "Photograph: the depot at dusk. Quay/handout",
            "（图为港区一角。通讯员摄）",
            "图为港区一角",
            "港区一角 本报记者 张山 摄",
            "资料图：港区一角",
            "China's ports (Image: GETTY)",
        ],
    ),
    (
        "media",
        [
            "Media playback is unsupported on your device",
            "Video: kapal masuk pelabuhan",
            "[视频]一分钟看懂港口",
            "0:00 / 3:12",
        ],
    ),
    (
        "credit",
        [
            "Editor: Rina Utami",
            "Penyunting: Tim Redaksi",
            "(Reporting by Jo Doe; Editing by Ana Lim)",
            "责任编辑：李四",
            "[责编：水清]",
            "编辑：苗青 校对：单宁",
            "编辑 苗青 校对 单宁",
            "来源：渤海快报",
            "Jo Doe contributed to this report.",
        ],
    ),
    (
        "copyright",
        [
            "Copyright 2024 Harbour Post",
            "© 2024 Harbour Post. All rights reserved.",
            "Hak Cipta 2023 Kabar Pantai. Dilarang mengutip tanpa izin.",
            "A version of this article appears in print on Page 3.",
            "版权所有 未经许可不得转载",
            "声明：转载目的在于传递更多信息",
            "本文仅代表作者观点，不构成投资建议",
            "About us | Contact | Privacy policy",
            "关于我们 | 联系我们 | 网站地图",
            "京ICP备12345678号-1",
        ],
    ),
    (
        "page",
        ["- 2 -", "【1】【2】【3】"],
    ),
    (
        "breadcrumb",
        [
            "Home > Ekonomi > Energi",
            "您的位置：首页 >> 港口 >> 正文",
            "Kabar Pantai / Logistik / Mancanegara",
            "Markets | Policy",
        ],
    ),
    ("ticker", ["INDEX 40,834.97 -61.56", "Quotes are delayed by 15 minutes."]),
    ("date", ["Published 3 days ago", "Updated 2 hours ago", "2 jam yang lalu", "3小时前"]),
    (
        "code",
        [
            ".box { color: red }",
            "<div class=x>",
            "{{ title }}",
        ],
    ),
    (
        "related",
        [
            "BACA JUGA > Harga Cabai Naik Lagi",
            "Baca juga: Harga Cabai Naik Lagi",
            "Lihat juga Video 'Panen Raya di Pantura':",
            "Selanjutnya: 12 Promo Akhir Pekan",
            "Read also: Ten things we learned",
            "Next in this issue: A field guide to night trains",
            "延伸阅读：谁在囤货？",
            "更多>> 雾凇美景上线",
            "下一条：周末天气晴好，最高11℃",
            "Rekomendasi untuk Anda",
            "Also in this series",
            "阅读下一篇：",
        ],
    ),
    (
        "ticker",
        [
            "SHANGHAI COMPOSITE 3,012.44 +0.31%",
            "IHSG 7.123,44 (+0,4%)",
            "上证指数 3012.44 +0.31%",
            "USD/CNY 7.2312",
            "Tianjin, 31°C, cerah berawan",
        ],
    ),
    (
        "caption",
        [
            "A worker walks past a furnace in Tangshan. Photo: Lin Bo",
            "An aerial view of the park on Feb. 20, 2024. (Coastal/Li Xin)",
            "Foto udara dermaga, Rabu (6/3/2024). ANTARA/HO-Pelabuhan",
            "Arsip - Seorang pekerja memeriksa botol. (Lensa Pantai/Lin)",
            "Ilustrasi kantor kosong (Freepik)",
        ],
    ),
    (
        "credit",
        [
            "press@ports.example",
            "Enquiries: press office, +86 10 5555 0142",
            "Telp. (021) 555 0101, Faks. (021) 555 0102",
            "Jl. Dermaga No. 14, Tianjin",
            "This interview has been edited for length and clarity.",
            "The writer is a fellow of the Institute of Rails.",
            "Rosa Diaz is a staff writer at Coastal Wire.",
            "Photographs by Tia Moss",
            "本文来自微信公众号“滨海能源”，作者：钱某",
            "发于2024.3.11总第1131期《滨海周刊》杂志",
        ],
    ),
    (
        "copyright",
        [
            "本内容为作者独立观点，不代表滨海立场。",
            "如对本稿件有异议或投诉，请联系tougao@haibin.example",
            "市场有风险，投资需谨慎。本文不构成个人投资建议",
            "An earlier version of this article misstated the length of the river.",
            "刊用本网站稿件，务经书面授权。",
            "The Tide is not responsible for the content of external sites.",
        ],
    ),
    (
        "subscribe",
        [
            "Simak berita pilihan kami langsung di ponselmu.",
            "Enjoy unlimited access to all of The Post.",
            "Dukungan Anda akan menambah semangat kami untuk menulis.",
        ],
    ),
    (
        "control",
        [
            "Poll: Should the ferry be free?",
            "Jajak pendapat: Perlukah kapal feri digratiskan?",
            "【投票】轮渡应该免费吗？",
            "What do you think?",
            "你怎么看？",
            "This map isn't available in your browser.",
            "Enjoying this story?",
            "Lihat Dermaga.co.id",
        ],
    ),
    ("counter", ["Comments are closed.", "Komentar ditutup", "评论已关闭"]),
    ("advertisement", ["SPONSORED BY DOCK & SONS", "Disponsori oleh Bank Laut"]),
    ("media", ["10.42 WIB", "14:05 GMT", "3:15 p.m. ET", "10时42分"]),
    ("page", ["– selesai –", "-Ends-"]),
    (
        "caption",
        [
            "Suasana dermaga di Cilacap, Rabu (3/4/2024).",
            "The new crane on Tuesday. — Bloomberg",
            "Dermaga lama menjelang malam. Foto: Dok. Humas",
            "Image caption, The crane went up in May",
        ],
    ),
    (
        "copyright",
        [
            "The opinions here do not reflect those of this newspaper.",
            "This story was amended on 3 May to correct a name.",
            "版权归原作者所有，如有侵权请联系删除",
            "某市网站标识码：1100000099",
        ],
    ),
    ("credit", ["Ana Lim is our harbour correspondent.", "(Uu.AB-CDE/P014)"]),
    (
        "caption",
        [
            "The crane by the old dock. Handout photo",
            "A file photo of the old dock.",
            "Workers by the old dock on Monday [Xinhua]",
            "The dock at dawn (Ana Lim / Dock Photo)",
            "老码头全景。资料图",
            "受访者供图",
            "图源网络",
            "老码头。视觉中国 资料",
            "工人在老码头作业 图/王强",
        ],
    ),
    (
        "copyright",
        [
            "First published in The Dock, May 2024",
            "Reprinted with permission.",
            "This essay is republished from The Dock.",
            "Isi siaran pers di luar tanggung jawab redaksi.",
            "(c) Dock Media 2024",
            "ISSN 1234-5678",
            "We may earn a commission if you buy through our links.",
            "Correction: an earlier version misstated the length of the dock.",
            "更正：本文此前将码头长度写错。",
            "文中图片均来自网络",
        ],
    ),
    (
        "credit",
        [
            "*) Penulis tinggal di Cilacap",
            "Additional research by Ana Lim.",
            "For further information please contact the dock's press office.",
        ],
    ),
    (
        "subscribe",
        ["Only subscribers can read on.", "Artikel ini khusus pelanggan.", "试读结束"],
    ),
    (
        "control",
        [
            "This is a developing story.",
            "More to come",
            "Berita ini akan terus diperbarui.",
            "持续更新中",
            "欢迎在评论区留言",
        ],
    ),
    ("follow", ["Tell us: has the dock changed your town?", "— Ana Lim (@ana) May 3, 2024"]),
    ("advertisement", ["Ad feature", "Konten promosi", "Special offer: 3 months for $3"]),
    ("media", ["【图集】港口之夜"]),
    ("related", ["【相关阅读】老码头的一天", "链接：老码头的一天"]),
    ("caption", ["Arsip foto - Derek di dermaga lama", "Chart: fares at the old dock"]),
    ("label", ["原标题：港口之夜", "海湾日报数字报 第A05版：深读", "第03版：要闻"]),
    (
        "subscribe",
        ["Free daily newsletter", "Privacy Notice: Newsletters may hold advertisements."],
    ),
    ("copyright", ["本文由AI辅助翻译，以原文为准。"]),
    ("credit", ["（综合整理自海湾日报、老码头网等）"]),
    (
        "control",
        [
            "The code has been copied to your clipboard.",
            "An error occurred while retrieving sharing information.",
            "Hal 1 2 3",
            "Ada kesalahan? Laporkan ke kami.",
            "限时优惠 立即购买",
        ],
    ),
    ("media", ["Current Time 0:00", "1.0x"]),
    ("counter", ["Belum ada komentar. Jadilah yang pertama!"]),
    ("follow", ["Turn on notifications.", "Nyalakan notifikasi agar tidak ketinggalan berita."]),
    (
        "caption",
        [
            "Keterangan gambar, Dermaga lama pada malam hari",
            "The old dock. Photo by Ana Lim / Dock Photo",
            "Dermaga lama di Cilacap. [Shutterstock]",
            "(ANTARA/HO-Dermaga)",
            "Map: Where the ferries run",
            "老码头夜景。图/视觉中国",
        ],
    ),
    ("copyright", ["Company number 1234567", "Artikel ini merupakan terjemahan dari Xinhua."]),
    ("subscribe", ["Free webinar: How to run a dock in winter. Register now"]),
    ("copyright", ["The Tide is part of Dock Media. Subscriptions +852 5550 0119"]),
    ("credit", ["+86 10 5555 0199", "(021) 5555 0199"]),
    ("control", ["Show key events only"]),
    ("caption", ["Chart 1. Fares at the old dock", "封面图片来源：视觉中国"]),
    (
        "credit",
        [
            "The writer teaches economics in Porto",
            "Letter in response to this column: Boats have costs too",
            "（本报记者 温砚 林子）",
        ],
    ),
    ("counter", ["1.8W", "暂无评论哦，快来评价一下吧！"]),
    ("control", ["海湾网首页 新闻 图片 视频"]),
    ("copyright", ["特别提醒：如果我们使用了您的图片，请与本站联系。"]),
    (
        "caption",
        [
            "[1/2]Boats wait by the old dock, May 2024. REUTERS/Ana Lim Purchase Licensing Rights",
            "(Header image: The old dock at dawn. Ana Lim/The Dock)",
            "Kapal feri di dermaga lama (ilustrasi)",
        ],
    ),
    ("credit", ["Rep: Rina Utami/ Red: Budi Hartono"]),
    ("copyright", ["本文由「林晓」原创出品，转载请联系。", "该文观点仅代表作者本人。"]),
    ("tags", ["#old docks #ferries"]),
    ("control", ["+1"]),
    ("caption", ["ILUSTRASI. Kapal feri. DERMAGA/Rina Utami"]),
    ("caption", ["Illustration by Ana Lim / The Dock. Source: Getty."]),
    ("media", ["Produced by Dock Audio using AI narration."]),
    ("copyright", ["This content was commissioned by Dock Audio.", "港湾新闻，未经授权不得转载"]),
    ("subscribe", ["Every Thursday"]),
    (
        "follow",
        ["Nikmati laporan dermaga kami di aplikasi!", "推荐进入港湾数据库，可随时查阅报告。"],
    ),
    ("credit", ["附件下载："]),
]


@pytest.mark.parametrize(
    ("reason", "line"), [(reason, line) for reason, lines in NAMED for line in lines]
)
def test_debris_is_known_by_its_words(reason, line):
    assert named(line) == reason


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        # Begins like a link, and is one: few words, or none in small letters.
        ("Read more: tides.", "related"),
        ("Read more, the harbour master told his crews today.", "related"),
        ("Read more the master did, and sooner than his crews had thought.", ""),
        # As long as no row of buttons is.
        ("点赞收藏", "counter"),
        ("点赞收藏" * 7, ""),
        # Code of any length that pages have.
        (f"var tides = [{'0.5, ' * 100}];", "code"),
        (f"var tides = [{'0.5, ' * 900}];", ""),
    ],
)
def test_how_long_debris_of_a_kind_may_be(line, reason):
    assert named(line) == reason


def test_a_line_has_the_first_shape_that_it_is_short_enough_for():
    lines = [plain(line) for _, lines in NAMED for line in lines]
    lines += [f"{line} {line}" for line in lines] + [line * 9 for line in lines]
    for line in lines:
        shapes = (
            reason
            for reason, longest, pattern, *words in SHAPES
            if len(line) <= longest
            and re.fullmatch(pattern, line)
            and (not words or any(word in line for word in words[0]))
        )
        assert shaped(line) == next(shapes, ""), line


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Most read", "related"),
        ("Houses by the quay | See all >", "related"),
        ("Most viewed in Environment", "related"),
        ("Related blogs", "related"),
        ("More great harbour stories", "related"),
        ("Editors’ Picks", "related"),
        ("Berita Terkait", "related"),
        ("Artikel menarik lainnya", "related"),
        ("相关阅读", "related"),
        ("延伸 · 推荐", "related"),
        ("Video", "media"),
        ("【视频】", "media"),
        ("More than a port", ""),
        ("Baca juga: Harga Cabai Naik Lagi", ""),
        ("相关部门", ""),
    ],
)
def test_a_bare_label_announces_titles(line, kind):
    assert announces(line) == kind


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Download citation (RIS)", True),
        ("Buy the issue for $7.99", True),
        ("Book now: hotels from $59 a night", True),
        ("Unduh PDF (1,2 MB)", True),
        ("Simpan artikel ini ke daftar perjalanan", True),
        ("Lihat versi bahasa Inggris", True),
        ("点击查看完整公告 >>", True),
        ("Book sales and the crisis", False),
        ("Bookings rise again", False),
        ("Buy low, sell high", False),
        ("Watch the ports", False),
        ("Lihat datanya: produksi naik 4 persen.", False),
        ("Lihat rinciannya:", False),
        ("Download speeds in Hebei rose by a third last year, the regulator said", False),
    ],
)
def test_a_command_to_readers_is_no_subheading(line, expected):
    assert commands(line, shape(line)) is expected
