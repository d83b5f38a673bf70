"""Lines that their words tell to be debris, and sentences with such words, which are none."""

import pytest

from articles.text.debris.lookup import named

NAMED = [
    # What stands between the parts of a page.
    ("copyright", ["This story is part of a series on docks.", "Artikel ini telah diperbarui pada 4 Mei."]),
    ("copyright", ["The author holds no shares in the dock.", "Licensed under a CC BY licence", "Boleh dikutip dengan menyebut sumber."]),
    ("subscribe", ["12,000 readers get it. Join them.", "Kabar laut tiap Jumat. Gabung sekarang!"]),
    ("advertisement", ["Ad ends in 9 seconds", "Our story resumes after this", "Why am I seeing this?", "广告之后更精彩"]),
    ("control", ["Post unavailable", "Unggahan tidak tersedia", "该图片已被作者删除", "三分钟看懂", "语速 1.5"]),
    ("label", ["Picture of the week", "Resep hari ini: gulai ikan", "Good evening, guest", "您好，访客"]),
    ("caption", ["Library picture", "Foto arsip", "资料照"]),
    # What readers answer to a page, and what it still owes them.
    ("control", ["Count me in", "No, thanks", "Enter your postcode", "Nanti saja", "上一条 下一条"]),
    ("comments", ["Join the debate", "41 readers replied to this", "文明上网，理性发言"]),
    ("subscribe", ["You have 3 free articles left.", "Docks, our weekly email, lands on Sundays."]),
    ("copyright", ["A correction was made on May 4: the dock is 90 metres long, not 900.", "The previous version of this story gave a wrong length for the dock."]),
    ("credit", ["Hi-res photos available on request", "Audio edited by Ana Lim", "Foto-foto oleh Rina Utami"]),
    ("label", ["No. 14/06/Th. XXII"]),
    ("counter", ["阅 3.4万", "2.1万阅读 · 40评论"]),
    ("ticker", ["港湾股份 (600***) 12.40 +1.1%"]),
    # What papers tell their readers beside a report.
    ("control", ["Kuis Dermaga: Siapa Nakhoda Ini?", "📊 Polling: pelabuhan mana pilihanmu? 412 suara", "小调查：您坐过渡轮吗？"]),
    ("control", ["↓ Lanjutkan membaca di bawah ↓", "▽ 继续阅读前，点个赞", "Upgrade to paid", "Pledge your support"]),
    ("control", ["What do you make of the dock? Join the talk below.", "Bagaimana menurut Anda? Isi kolom komentar"]),
    ("advertisement", ["Win two tickets to the regatta! Enter by noon.", "Dock dinner, 4 May. Limited seats", "Hadiri webinar dermaga, daftar gratis!"]),
    ("advertisement", ["炒股开户领礼包，附赠行情", "［以下为赞助内容］ 渡轮票五折", "Konten promosi | Tiket feri hemat", "[Sponsored] A bank for boats"]),
    ("subscribe", ["Liked this? The Pier is kept alive by people such as you. Give →", "If you enjoyed it, send this to a friend.", "Be first aboard. Become a member."]),
    ("copyright", ["Published in Issue 7, Spring 2019", "Foto lain tersedia di e-paper.", "Selengkapnya baca di koran edisi Rabu", "This is the last of four articles on docks.", "更多报道详见第3版"]),
    ("copyright", ["Isi opini menjadi tanggung jawab penulis. Redaksi menerima naskah.", "Naskah ini disadur dari berbagai sumber.", "*) Penulis dosen di sebuah kampus"]),
    ("copyright", ["Disclosure: the paper's owner has a boat.", "分析师声明：本人持有执业证书", "Ratings key: buy, hold, sell"]),
    ("copyright", ["The bourse takes no responsibility for the contents of this notice.", "某交易所对本公告之内容概不负责，亦不作声明。"]),
    ("credit", ["Words: Ana Lim Pictures: Joan Pike", "Words by Ana Lim, photos by Joan Pike", "(Adds quotes, background)", "Created with Datawrapper"]),
    ("comments", ["网友“老船工”：早该修了", "@渡口人家：好"]),
    ("control", ["Learn more", "I agree to the terms", "不感兴趣", "￥18/月", "Akses semua berita mulai Rp 9.000", "A message from Pier Bank"]),
    ("control", ["Today's memo is 612 words.", "Thanks to Ana Lim for editing this edition.", "好友助力参与抽奖，赢取船票"]),
    ("copyright", ["This essay appeared in the Docks section of the print edition", "Di edisi cetak, tulisan ini terbit kemarin.", "Majalah Dermaga melayani hak jawab."]),
    ("subscribe", ["The tides of the day, to your inbox each dawn.", "Cerita ini hanya bisa dibaca pelanggan.", "Suka dengan tulisan ini?", "Tekan tombol di bawah ini.", "潮汐资讯，尽在渡口APP"]),
    ("credit", ["（李小舟、王大船参与采写）"]),
    ("related", ["More from this author", "Most viewed this week"]),
    ("counter", ["听新闻 · 06分12秒", "1x 1.5x 2x", "在线 3.1万人", "0" * 40]),
    ("counter", ["直播已结束　3.4万人看过", "直播尚未开始", "Live ended · 12K watched", "Siaran langsung telah berakhir"]),
    ("control", ["只看主播　正序　倒序", "按时间排序　按热度排序", "Newest Oldest Most liked"]),
    ("advertisement", ["Iklan layanan masyarakat", "公益广告", "Public service announcement"]),
    ("label", ["Pull quote: “Nobody told us.”", "Kutipan sorotan: “Mahal.”"]),
    ("ticker", ["CSI 300 3,411.20 +0.2% | Hang Seng 17,001.10 -0.4%", "上证指数 3001.20 -0.1% 深证成指 9001.10 +0.2%"]),
    # What crawls and letters bring along.
    ("control", ["![](https://icon.dok.example/images/a7c7.png)", "[Docks](/docks) | [Boats](/boats)"]),
    ("share", ["twitter.com/analim", "instagram.com/dok.utara"]),
    ("related", ["On DocksDaily.com: Boats sink twice", "More Harbour News"]),
    ("subscribe", ["(For the latest dock news, please follow the Pier on Facebook)", "To keep reading, make an account."]),
    ("subscribe", ["You’ve been granted access, wait a moment", "Check back for more.", "Nantikan kabar selanjutnya."]),
    ("credit", ["(Video reporters: Ana Lim, Joan Pike; Video editor: Bo Wu)", "Dengan hormat,", "Yours faithfully,", "此致"]),
    ("credit", ["Demikian siaran pers ini disampaikan.", "Tembusan: Direksi PT Dok Utara", "Info lebih lanjut hubungi Humas Dok"]),
    ("media", ["Loading video… Ad ends soon", "Grafik kapal tidak dapat dimuat. Ulangi", "听文章 语速 1.5", "声音提醒 开"]),
    ("control", ["Why you can trust us", "Report a typo", "Tautan tersalin", "[详细]"]),
    ("date", ["First published: 9.02am", "Dipublikasikan 3 jam lalu"]),
    ("label", ["Safe Harbor Statement", "Forward-looking statements"]),
    ("copyright", ["This release contains forward-looking statements that may prove wrong."]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("reason", "line"), [(reason, line) for reason, lines in NAMED for line in lines]
)
def test_debris_is_known_by_its_words(reason, line):
    assert named(line) == reason


@pytest.mark.parametrize(
    "line",
    [
        "This story begins on a pier.",
        "The page is part of a diary that a pilot kept.",
        "Artikel 12 undang-undang ini berlaku surut.",
        "The owners hold shares in the dock, the writer found.",
        "Nine boats came. The pilots joined them.",
        "The picture of the port is mixed.",
        "Resep itu hari ini dijual.",
        "Foto udara itu memperlihatkan dermaga.",
        "语速加快后，他停了下来。",
        "No thanks to the council, the dock opened in May.",
        "Correction of the course of the river cost 3 million yuan.",
        "The film was produced by Ana Lim.",
        "Photographs of the dock by the hundred were sold.",
        "Version 2 of the plan costs 3 million yuan.",
        "阅读人数增长4%",
        "评估结果：3.4万人受益",
        "The poll of 412 pilots found that nine expect more boats.",
        "Kuis itu diikuti 412 nakhoda.",
        "Win or lose, the dock reopens in May.",
        "If this fails, the pilots will share boats with colleagues from the east bay in May.",
        "The report was published in May.",
        "Naskah ini disadur dari 412 surat nakhoda.",
        "Penulis dosen itu dikenal nakhoda, kata dia, sebagai penyair.",
        "The office said: “We send tides to your inbox.”",
        "Tulisan ini dibaca nakhoda.",
        "渡口（船工参与修缮）开放了。",
        "The pilots learn more from the tide than from books.",
        "The fee is 18 yuan a month.",
        "Di edisi itu nakhoda disebut penyair.",
        "This dock appeared in the song of a pilot.",
        "Disclosure rules for docks were tightened.",
        "The owner takes no responsibility for the boats.",
        "This is the last of four attacks on the dock.",
        "网友“老船工”说：“早该修了。”",
        "渡口在线办理3项业务。",
        "直播已结束的渡口有3万人看过展览。",
        "正序编号的渡轮有3艘。",
        "Iklan layanan masyarakat itu dibuat nakhoda.",
        "He has a quote: “Nobody told us.”",
        "分析师认为，渡轮票价还会涨。",
        "Steel 3,411 | Copper 17,001",
        # What crawls and letters bring along.
        "[Reported speech] The dock is open.",
        "Twitter.com was open, the dock was not.",
        "On the whole: the docks are open.",
        "More harbour news came in May.",
        "For more than a decade, visits to the dock rose.",
        "For the latest quarter, follow-up orders came to 12 boats.",
        "To keep reading, the pilot wears glasses, he said, and so do 12 others in the dock.",
        "(The editor: a play.)",
        "Dengan hormat ia menyapa nakhoda.",
        "Demikian kata nakhoda itu.",
        "Demikian keterangannya: 12 kapal.",
        "Grafik itu dimuat di koran.",
        "First published in 1912, the chart shows 12 docks.",
        "The report contains 12 forward-looking pages.",
    ],
)
def test_sentences_with_such_words_are_none(line):
    assert named(line) == ""
