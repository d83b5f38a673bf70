import pytest

from articles.text.debris.lookup import named

DEBRIS = [
    ("credit", "Investor contact: ir@tannery.example, +86 22 5555 0140"),
    ("credit", "东滩观察热线：010-5555 2100"),
    ("credit", "举报电话 12345"),
    ("credit", "社址：东滩市盐河路4号 邮编：100555"),
    ("credit", "邮发代号：1-55"),
    ("credit", "Kantor: Jl. Tambak No. 4, Sarapan 50123"),
    ("credit", "Warta Pesisir, Gedung Anggrek Lt. 3, Jakarta 10310"),
    ("credit", "Got a story? Call the newsroom on 0315-5550 1188"),
    ("credit", "Punya masukan? Balas surel ini."),
    ("credit", "参考资料：[1]《海藻产业发展规划》；[2] 东滩数据库"),
    ("credit", "SOURCE Oxbow Mills Inc."),
    ("copyright", "Registration Number: 110-55501"),
    ("copyright", "Valley Today is registered in England and Wales, number 1234567."),
    ("counter", "Jumlah pengunjung hari ini: 1.021 | Total: 2.334.510"),
    ("counter", "1.204 orang sedang membaca"),
    ("control", "自动刷新：开 倒序看帖 只看主持人"),
    ("control", "Auto-refresh is on"),
    ("control", "Urutkan: terbaru"),
    ("control", "⬇ Gulir untuk pembaruan berikutnya"),
    ("control", "Click to email a link to a friend (Opens in new window)"),
    ("caption", "Item 1 of 4 A sheet of leather hangs to dry."),
    ("copyright", "*This post contains affiliate links: we may earn a commission.*"),
    ("copyright", "Ringkasan dibuat dengan bantuan AI dan telah ditinjau redaksi"),
    ("subscribe", "Artikel ini khusus untuk pelanggan. Masuk untuk melanjutkan."),
    ("subscribe", "Thank you for reading Valley Today."),
    ("advertisement", "本内容由东滩银行赞助"),
    ("advertisement", "If you buy boots, compare prices first. – ad*"),
    ("related", "Suggested Topics:"),
    ("related", "Related stocks: 1577.HK 1093.HK"),
    ("related", "Readers also liked"),
    ("related", "相关图表：东滩盐价走势（单位：元/吨）"),
    ("related", "点击查看：各地补贴政策汇总表（持续更新）"),
    ("share", "分享让更多人看到"),
    ("page", "（下转第7版）"),
    ("copyright", "【本文为海藻研究院原创，转载需注明出处】"),
]
TEXT = [
    "Jam kerja: 22.00-06.00",
    "Anggaran: 2.511.440.000",
    "Periode: 2021-2025",
    "Harga tiket: 12.500 - 13.000",
    "Contact with the vats can burn the skin, so gloves are worn.",
    "The registration of 110 mills took a year.",
    "This article of the statute bans dumping in the river.",
    "This story begins in 1968.",
    "Artikel 5 perjanjian itu melarang pembuangan ke sungai.",
    "Related costs, such as heating, come to 2 million pounds.",
    "More jobs may follow, the council said.",
    "More people work at night than in 2019",
    "Readers of the old ledgers will find hides at two shillings.",
    "Visitors: 21,000 more than last year, the town says.",
    "Share prices of hide traders fell 3.4 per cent on Monday.",
    "Source of the trouble is the price of sawdust.",
    "参考价格每平方米4元。",
    "相关费用约二百万元。",
    "下载量超过四千次的小程序，是镇上中学生写的。",
    "点击仓库门口的屏幕，就能看到水温。",
    "分享会每月一次，设在老盐仓。",
    "作者是谁，没人知道。",
    "（一）藻种",
    "【厂房】新仓库占地两公顷。",
]


@pytest.mark.parametrize(("reason", "line"), DEBRIS, ids=range(len(DEBRIS)))
def test_what_papers_print_of_themselves_is_known(reason, line):
    assert named(line) == reason


@pytest.mark.parametrize("line", TEXT, ids=range(len(TEXT)))
def test_a_line_of_a_text_that_begins_alike_is_not(line):
    assert named(line) == ""
