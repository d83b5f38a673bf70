import pytest

from articles.text.debris.lookup import named

DEBRIS = [
    ("credit", "Ferry desk: (0314) 555 2210, weekdays only"),
    ("credit", "Saluran warga 0314-55 8810"),
    ("credit", "发行部：（0314）5552210（工作日）"),
    ("credit", "Contact: Dock Office, Room 12, telephone 010-5555-0186."),
    ("related", "More on boats: how the ferry came back to Oxbow"),
    ("related", "Lebih banyak soal kapal: bagaimana feri kembali ke Sarapan"),
    ("related", "更多码头故事：渡船如何回到东滩"),
    ("related", "早前：码头改造超支12%"),
    ("related", "Baca lagi: Sembilan Kapal Merapat di Sarapan"),
    ("advertisement", "【限时】东滩海鲜礼盒 券后59元"),
    ("advertisement", "【团购】双人船票 立减"),
    ("subscribe", "Become a patron of Dock & Deck from 4 dollars"),
    ("subscribe", "Jadi sahabat Dermaga mulai Rp 20 ribu"),
    ("copyright", "Not to be copied without leave of the publisher."),
    ("copyright", "Majalah Dermaga terbit enam kali setahun."),
    ("copyright", "《码头》每年出版六期。"),
    ("copyright", "All forward-looking information in this release involves risks."),
    ("copyright", "Pernyataan berwawasan ke depan dalam dokumen ini mengandung risiko."),
    ("copyright", "* For identification purposes only"),
    ("copyright", "For subscribers only. Not to be forwarded."),
    ("credit", "The writer is grateful to the crew of the ferry."),
    ("page", "hlm. 14"),
    ("copyright", "Kilas ini terbit setiap Jumat."),
    ("copyright", "This bulletin is published every Friday."),
    ("copyright", "本栏目每周五更新"),
    ("copyright", "Data are indicative. Redistribution needs a licence."),
    ("subscribe", "The Tide, delivered. Eight weeks for 9 dollars."),
    ("subscribe", "Surat laut kami terbit tiap Selasa. Bergabunglah dengan 12.000 pembaca."),
    ("related", "Bacaan terkait dari pesisir: sumur di Sarapan"),
    ("credit", "丁澜，自由撰稿人，现居东滩"),
    ("media", "【听】码头的声音（12分钟）"),
]
TEXT = [
    # A sentence says whom to call, a row how much, a heading what follows.
    "Posko informasi: 0811-5550-171 (Dermaga Sarapan).",
    "Earlier: 40 boats an hour",
    "More on boats",
    "更多船只：41艘。",
    "9月：4.1万吨",
    "The writer is a member of the crew of the ferry that sank.",
    "Harian itu menulis bahwa feri terbit setiap Senin.",
    "渡口公布优惠方案，老人票每张便宜2元。",
    "《码头管理办法》每年修订一次，今年是第六次。",
    "Become a port of call, it said.",
    "The stall was let for eight weeks for 9 dollars.",
    "丁澜，作家，去年获奖。",
]


@pytest.mark.parametrize(("reason", "line"), DEBRIS)
def test_a_form_tells_debris(reason, line):
    assert named(line) == reason


@pytest.mark.parametrize("line", TEXT)
def test_lines_of_a_text_have_other_forms(line):
    assert named(line) == ""
