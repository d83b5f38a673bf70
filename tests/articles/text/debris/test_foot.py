import pytest

from articles.text.debris.foot import is_told, mark_inside
from articles.text.debris.lines import sort_out
from articles.text.debris.register import every_sentence_tells, telling_words
from articles.text.pages.line_shape import shape

BODY = [
    "The last three tanneries of Oxbow have pooled 48 million pounds to grow leather from roots.",
    "The first sheets left the mill in January, the owners said, and a shoemaker ordered 12,000.",
    "Prices remain the difficulty, since a square metre of leather from roots costs 41 pounds, and "
    "half as much is paid for hide by the shoemakers of the valley, most of whom have their own "
    "drying lofts and buy from two slaughterhouses only.",
]


def staying(lines):
    return [line for line, reason in zip(lines, sort_out(lines).reasons, strict=True) if not reason]


@pytest.mark.parametrize(
    "line",
    [
        # Rights and liability; who made it; readers and what they may have; the site.
        "All figures are indicative and no liability is accepted for errors.",
        "This bulletin serves as general information only. Its accuracy is no duty of the editors.",
        "Julian Oake is a contributing editor.",
        "This article was compiled with software and may hold errors.",
        "The tannery desk has a free weekly briefing. Enter your address",
        "© The Oxbow Courier. A part of Valley Papers",
        "Get unlimited access to all pages and a discount for members.",
        "Got thoughts? Join the other readers in the comments",
        "Mau kabar kulit tiap pekan? Gabung grup kami, gratis!",
        "Syarat dan ketentuan berlaku.",
        "Redaksi menerima tanggapan pembaca.",
        "Dikelola bagian redaksi. Tampilan terbaik pada peramban dengan resolusi tinggi.",
        "以上内容仅供参考，据此操作，责任自负",
        "您对皮革有话说？欢迎联系本报热线0317-5550-1188",
        "本平台仅提供信息，不构成建议。",
        "更多精彩资讯请下载“港湾网”客户端。欢迎提供新闻线索，24小时报料热线400-000-0088",
        "Distributed in the valley to accredited investors only.",
        "Laporan ini hanya untuk nasabah dan tidak boleh disebarluaskan.",
    ],
    ids=range(18),
)
def test_a_notice_below_the_report_goes(line):
    assert staying([*BODY, line]) == BODY


@pytest.mark.parametrize(
    "line",
    [
        # Someone says it; it tells how much; one sentence is of the report; one word only.
        '"Your editors print errors," the owner said.',
        "The free trial of the app drew 4,100 members and 12 million yuan.",
        "The mill runs on rainwater. Its editors have free membership.",
        "Oil at ICP prices is what the mill burns, free of tax.",
        "The owners did not reply by Friday.",
        "Members of the guild have a free trial of the app.",
        "The next edition of the fair will be held in Oxbow.",
        "Produk itu belum memiliki izin edar di kota.",
        "Warga dapat mengunduh dan mendaftar gratis di laman itu.",
        "市民可进入网站查看结果。",
        "皮革厂免费开放，预计接待2300人。",
        "老板最后说，读者可以免费参观。",
        "截至发稿，工厂仍未开工。对此，本报将继续关注。",
    ],
    ids=range(13),
)
def test_the_last_sentence_of_a_report_stays(line):
    assert staying([*BODY, line]) == [*BODY, line]


@pytest.mark.parametrize(
    ("line", "stays"),
    [
        ("Stream the tanners' cup on HideTV, free trial for members", False),
        ("1,204 readers viewing this page", False),
        ("Ukuran file: 1.24 MB", False),
        ("The mill has a free trial for members of the guild.", True),
        ("Readers of the guild", True),
    ],
)
def test_between_the_paragraphs_only_what_is_made_of_such_words_goes(line, stays):
    lines = [BODY[0], line, BODY[1], BODY[2]]

    assert (line in staying(lines)) is stays


def test_a_title_about_such_things_stays():
    title = "Guild members vote on a discount for visitors"
    body = [
        "Nine in ten members of the guild like the discount for visitors, and every fourth will vote "
        "on what comes of it when the tannery opens in the spring of next year.",
        *BODY,
    ]

    assert title in staying([BODY[1], title, *body])
    assert title not in staying([BODY[0], title, *BODY[1:]])


def test_a_report_that_speaks_to_its_readers_keeps_what_is_like_a_call():
    call = "Your free trial of our app"
    letters = [f"You and your friends can find our mill number {i} by the river." for i in range(6)]

    for lines, reason in (([call, *BODY], "subscribe"), ([call, *BODY, *letters], "")):
        reasons = [""] * len(lines)
        mark_inside(lines, [shape(line) for line in lines], reasons, range(len(lines)))
        assert reasons[0] == reason


def test_a_sentence_among_notices_does_not_end_the_look():
    other = "Half of the valley sleeps late."
    notice = "All figures are indicative and no liability is accepted for errors."

    assert staying([*BODY, notice, other]) == [*BODY, other]


def test_an_address_counts_below_what_tables_name_only():
    address = "Oxbow Leather Society, 14 Canal Street"

    assert address in staying([*BODY, address])
    assert staying([*BODY, "Editing by Joan Pike", address, "© 2025"]) == BODY


def test_words_are_whole_and_counted_by_kind():
    assert telling_words("Terms of the offer") == {"copyright": {"terms"}, "subscribe": {"offer"}}
    assert telling_words("The officer's term") == {}
    assert telling_words("Call 022-5550 7719") == {"contact": {""}}


def test_each_sentence_is_asked():
    assert every_sentence_tells("Jl. Tgk. H. Umar No. 5, alamat redaksi")
    assert not every_sentence_tells("The dock is closed. Subscribe now.")


@pytest.mark.parametrize(
    "line",
    [
        "这意味着未经授权的来源都要承担责任。",
        "记者在平台页面上看到，会员费已经翻倍。",
        "后台数据显示，读者评论多来自外地。",
    ],
)
def test_what_a_report_concludes_or_has_seen_is_told(line):
    assert is_told(line)
    assert not is_told("未经授权不得转载，违者承担责任。")


def test_a_report_tells_of_terms_between_its_paragraphs():
    lines = [
        "Pelabuhan baru di utara kota itu mulai melayani kapal peti kemas pada awal pekan ini.",
        "Rekrutmen buruh bersifat gratis.",
        "Berikut syarat dan ketentuan pendaftarannya.",
        "Buruh berumur 20 sampai 45 tahun dan tinggal di kota itu sedikitnya tiga tahun.",
        "Berkas dibawa ke kantor pelabuhan sebelum akhir Maret, kata pengelola.",
        "Hasil seleksi diumumkan sepekan kemudian di papan pengumuman kantor.",
    ]

    assert staying(lines) == lines
