"""Ordinary formulas of agencies, dailies and exchanges."""

import pytest

from tests.articles.text.mentions.sources_named import names

INDONESIAN = [
    ("Mengutip laman resmi pemerintah Kawasan Suar Uji, ada 12 menara.", ["pemerintah Kawasan Suar Uji"]),
    ("Menurut pemerintah Kabupaten Suar, ada 12 menara.", ["pemerintah Kabupaten Suar"]),
    ("Dikutip dari akun Instagram resmi Dinas Suar Kota Uji, tiket Rp 20.000.", ["Dinas Suar Kota Uji"]),
    ("Menurut situs web pemerintah setempat, ada 12 menara.", ["pemerintah setempat"]),
    ("Pemerintah provinsi melaporkan ada 12 menara suar.", ["Pemerintah provinsi"]),
    ("Pemerintah pusat juga akan menerbitkan obligasi Rp 12 triliun.", []),
    ("Dari Pelabuhan Suar, feri berangkat tiap 15 menit.", []),
    ("Dari Institut Suar Uji, jumlah lampu naik 4 persen.", ["Institut Suar Uji"]),
    ("Deputi Bidang Statistik Sosial Budi Lentera menjelaskan angka itu turun.", []),
    ("Direktur Jenderal Industri Agro Budi Lentera menjelaskan ekspor naik.", []),
    ("Direktur Promosi Penanaman Modal Kementerian Suar Budi Lentera mengatakan ada 12.", ["Kementerian Suar"]),
    ("Analis Komoditas Suar Berjangka, Budi Lentera, menilai harga naik.", ["Suar Berjangka"]),
    ("Lembaga riset Lensamata mencatat penjualan naik 4 persen.", ["Lensamata"]),
]  # fmt: skip
ENGLISH = [
    ("Prices rose 3 percent, according to vessel tracker Gullwatch.", ["Gullwatch"]),
    ("Data from cargo tracker Gullwatch showed arrivals of 9 million tons.", ["Gullwatch"]),
    ("Soot hit 90, according to Danish air quality monitor Gullwatch.", ["Gullwatch"]),
    ("Funds left, according to fund tracker Gullwatch.", ["Gullwatch"]),
    ("Sales fell, according to Beijing-based auto consultancy Gullwatch.", ["Gullwatch"]),
    ("Sales fell, according to Chinese officials in the region.", []),
    ("The HP unit of Quayle sold 4,000 pumps in May, the company said.", []),
    ("Deputy Minister of Investment Todo Lentera has announced that 4 plants will open.", []),
]
CHINESE = [
    ("航班时刻以现场公告为准，预计运送旅客9万人次。", []),
    ("截至本公告披露日，公司累计担保余额为20亿元。", []),
    ("在一名接近灯塔局的人士看来，价格还将上涨4%。", []),
    ("湾区灯具厂商亮芯能源公告称，净利润增长4%。", ["亮芯能源"]),
    ("据船舶追踪机构灯海数据，5月到港20艘。", ["灯海"]),
    ("亮芯能源位于湾区的工厂预计明年开工，年产灯具4万盏。", []),
]


@pytest.mark.parametrize(("text", "expected"), INDONESIAN)
def test_sources_of_the_indonesian_press(text, expected):
    assert names(text, "id") == expected


@pytest.mark.parametrize(("text", "expected"), ENGLISH)
def test_sources_of_the_english_press(text, expected):
    assert names(text, "en") == expected


@pytest.mark.parametrize(("text", "expected"), CHINESE)
def test_sources_of_the_chinese_press(text, expected):
    assert names(text, "zh-hans") == expected
