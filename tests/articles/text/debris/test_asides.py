"""What papers tell their readers beside a report."""

import pytest

from articles.text.debris.lines import sort_out
from articles.text.debris.lookup import named

NAMED = [
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
]  # fmt: skip


@pytest.mark.parametrize(
    ("reason", "line"), [(reason, line) for reason, lines in NAMED for line in lines]
)
def test_debris_is_known_by_its_words(reason, line):
    assert named(line) == reason


@pytest.mark.parametrize(
    "line",
    [
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
    ],
)
def test_sentences_with_such_words_are_none(line):
    assert named(line) == ""


BODY = [
    "The ferry dock reopened on Monday with room for nine boats, after repairs that took all year.",
    "Repairs cost 3.1 million yuan, which is a third more than the council had planned for them.",
    "Fares stay as they are until the spring, when the council will look at them all once again.",
]
ASKED = ["Are the boats safe at night?", "Who paid for the repairs?", "When will fares rise?"]


def staying(lines):
    return [line for line, reason in zip(lines, sort_out(lines).reasons, strict=True) if not reason]


@pytest.mark.parametrize(
    "line",
    ["What you need to know", "“Nobody told us”", "Why it matters", "Yang perlu diketahui"],
)
def test_headings_that_may_stand_above_anything_stay(line):
    assert staying([BODY[0], line, *BODY[1:]]) == [BODY[0], line, *BODY[1:]]


def test_a_bourse_and_what_it_disclaims_go_above_the_text():
    notice = (
        "The Bourse of Oxbow takes no responsibility for the contents of this notice, has not "
        "tested one figure of it, and will hear of no loss that a reader of it may suffer."
    )

    assert staying([notice, *BODY]) == BODY


def test_the_last_word_may_be_that_nobody_said_a_word():
    last = "The harbour ministry did not reply to our letter."

    assert staying([*BODY, last, "Tags: docks, boats"]) == [*BODY, last]


def test_sources_with_what_they_leave_out_are_a_note_of_the_text():
    note = "Sources: the dock office; the pilots' union for fares. Fares are rounded."

    assert staying([*BODY, note]) == [*BODY, note]
    assert staying([*BODY, "Sources: the dock office"]) == BODY
    zh = [
        "码头上周开放，可停靠九艘船，维修用了一整年的时间。",
        "维修花费310万元，比原计划多三分之一。",
    ]
    assert staying([*zh, "资料来源：票价来自工会；其他来自码头处。"])[-1][-2:] == "处。"


def test_what_a_release_tells_editors_goes_with_its_heading():
    notes = ["Notes to editors", "1. The dock opened in 1904.", "2. Pictures are sent on request."]

    assert staying([*BODY, *notes]) == BODY
    assert staying([*BODY[:1], *notes, *BODY[1:]])[-2:] == BODY[1:]


def test_an_interview_asks_in_lines_of_its_own():
    text = [BODY[0], ASKED[0], BODY[1], ASKED[1], BODY[2], ASKED[2], "In May, when it is warm."]
    page = [*text[:3], ">> Continued on page 2: fares", *text[3:]]

    assert staying(page) == text


def test_a_heading_above_the_first_paragraph_stays_where_more_of_them_follow():
    title = "Nine boats and a dock that reopened after all"
    text = [title, "Northern light", BODY[0], "Long repairs", BODY[1], "Fares of old", BODY[2]]

    assert staying(text) == text
    assert staying([title, "Follow @pier", *text[2:]]) == [title, *text[2:]]
    assert staying([title, "Northern light", *BODY]) == [title, *BODY]
