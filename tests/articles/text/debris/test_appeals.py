import pytest

from articles.text.debris.appeals import find_appeals, is_appeal, speaks_to_readers
from articles.text.pages.line_shape import shape


@pytest.mark.parametrize(
    "line",
    [
        "Take our free evening digest. Half the harbour does.",
        "The stories you missed, each Friday at noon.",
        "Did you see it happen? Write to our newsroom.",
        "Customize your reading experience by adjusting the text size.",
        "Our podcast about ships and money. Listen on Spotify.",
        "Ikuti kanal kami untuk kabar pelabuhan setiap hari.",
        "Yuk, isi survei pembaca dan menangkan sepeda!",
        "欢迎订阅本报早间资讯。",
        "想第一时间看到港口消息？请关注我们的频道。",
        "Spotted a slip? Tell the desk.",
        "Was your street flooded? Share your pictures with our reporters.",
        "Catch the latest news and breaking news from the harbour.",
        "Tulis artikelmu dan dapatkan poin!",
        "Biasanya pakai berapa siung? Tulis di komentar, ya!",
        "Jalan di rumahmu rusak? Laporkan ke redaksi.",
    ],
)
def test_what_papers_ask_of_readers_is_an_appeal(line):
    assert is_appeal(line, shape(line))


@pytest.mark.parametrize(
    "line",
    [
        # Quoted, spoken, or told; nothing that papers offer; nothing asked.
        "“Read our newsletter every day,” a sign at the gate tells the crews.",
        "A: You find our articles on the website.",
        "Visit our website, the port's spokesman said.",
        "See articles 8 and 11, and our podcast.",
        "You can cross the bay in 12 minutes now.",
        "How does one cross? Send the form to the port.",
        "Get the boats out before you drain the dock.",
        "We counted 40 stories on the tower.",
        "Situs kami diretas, kata direktur perusahaan itu.",
        "读者来信增加了两成。",
        "Unduh artikel kami setiap hari, tulis wali kota itu.",
        "网友：您好！请问能在订阅号里查到吗？",
    ],
)
def test_a_sentence_of_a_text_is_no_appeal(line):
    assert not is_appeal(line, shape(line))


def test_a_long_paragraph_is_no_appeal():
    line = "Get our newsletter, you and your friends, " + "and more of it, " * 12 + "every day."

    assert not is_appeal(line, shape(line))


BODY = [
    "Dermaga lama di kota itu mulai dibongkar pada awal Maret dengan biaya 42 juta yuan.",
    "Ikuti kanal kami untuk kabar pelabuhan setiap hari.",
    "Warga berharap jalan menuju pelabuhan diperlebar, karena setiap hari 1.400 truk melintas.",
]


def appeals(lines):
    return [
        lines[i] for i in find_appeals(lines, [shape(line) for line in lines], [""] * len(lines))
    ]


def test_an_appeal_in_a_report_is_found():
    assert appeals(BODY) == [BODY[1]]


def test_a_text_that_speaks_to_its_readers_itself_holds_no_appeal():
    speech = "Kami bangga bahwa kota ini kini memiliki dermaga yang mampu menampung sembilan kapal."

    assert appeals([*BODY, speech, speech, speech]) == []


def test_quotation_marks_take_a_voice_out():
    assert speaks_to_readers("We count on you.")
    assert not speaks_to_readers("“We count on you,” he said.")
