"""Sources told of by what only they do, by who reckons, or by who speaks for them next."""

import pytest

from tests.articles.text.mentions.sources_named import names


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # By whose reckoning.
        ("By the estimate of the county grain association, farmers hold 1.1 million tonnes.",
         ["county grain association"]),
        ("China shipped 310 GWh, going by the European Battery Council.",
         ["European Battery Council"]),
        ("To judge by the county land bureau, no field was sold.", ["county land bureau"]),
        ("Rates will ease, if the Quay Freight Council is to be believed.",
         ["Quay Freight Council"]),
        ("He goes by Peng and sells 40 boats a year.", []),
        # Courts hold, others hold things.
        ("The patent is void, the Quay Maritime Court held on Thursday.", ["Quay Maritime Court"]),
        ("The Quay Maritime Court held that the owner must pay.", ["The Quay Maritime Court"]),
        ("The Quay Trade Organization ruled against the duties.", []),
        # What is operated is named, the operator is not.
        ("Passengers fell by half, the line's operator reported.", ["line's operator"]),
        ("Passengers fell by half, the operator had no comment.", []),
        # Whose head speaks in the next sentence.
        ("The Quay Water Office was set up in 2021. Its deputy head, Ann Lee, spoke to us.",
         ["Quay Water Office"]),
        ("The bridge was set up in 2021. Its deputy head, Ann Lee, spoke to us.", []),
        # A firm's whole name.
        ("Bohai Tyre Co., Ltd. has stated that 46 percent go abroad.", ["Bohai Tyre Co"]),
        # What a body's figures do, and what it found.
        ("Bank of Quay research has the deficit at 3%.", ["Bank of Quay"]),
        ("Green River Watch, a charity, tested 40 wells and found nitrate in 31.",
         ["Green River Watch"]),
        ("At the Quay Customs House they counted 4,100 boxes.", ["Quay Customs House"]),
        ("The provincial audit office found that 23 projects had no permit.",
         ["provincial audit office"]),
        ("They wrote to the Quay Evening News, which counted 310 in favour.",
         ["Quay Evening News"]),
        # Persons, numbers of parts, deeds.
        ("Granny Lu says the river froze.", []),
        ("The lake has reached grade III, says the map.", []),
        ("The Quay Department of Transport repaired 14 bridges.", []),
        ("The Quay Standards Administration today has 14 rules.", []),
    ],
)  # fmt: skip
def test_heads_and_reckonings_in_english_text(text, expected):
    assert names(text, "en") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("KJRI mencatat 412 pelajar tinggal di sana.", ["KJRI"]),
        ("Pengadilan Maritim Lautan memutuskan pemilik kapal harus membayar.",
         ["Pengadilan Maritim Lautan"]),
        ("Di mata Kamar Dagang Lautan, tarif baru memotong ekspor 3 persen.",
         ["Kamar Dagang Lautan"]),
        ("Survei Lembaga Riset Lautan terhadap 1.205 orang mengungkap 54 persen puas.",
         ["Lembaga Riset Lautan"]),
        ("Jajak pendapat Federasi Mesin Lautan memotret 58 persen anggotanya memangkas harga.",
         ["Federasi Mesin Lautan"]),
        ("Biro Ekonomi Lautan ikut bicara. Kota ini punya 400 pabrik.", ["Biro Ekonomi Lautan"]),
        ("Bus mengangkut 7,4 juta orang, catat dinas perhubungan kota.",
         ["dinas perhubungan kota"]),
        ('"Pabrik libur," kata seorang mandor kepada Harian Lautan.', ["Harian Lautan"]),
        ("Yayasan Sungai Lautan menguji 40 sumur dan mendapati nitrat di 31 sumur.",
         ["Yayasan Sungai Lautan"]),
        ("Pusat Studi Lautan memantau rawa itu. Wakil kepalanya, Fang Yi, menyebut 14 burung.",
         ["Pusat Studi Lautan"]),
        ("Pengumuman di situs Bursa Gandum Lautan menyebut pengiriman dimulai 4 Juni.",
         ["Bursa Gandum Lautan"]),
        ("Rancangan aturan yang diterbitkan Badan Siber Lautan berlaku bagi 400 pabrik.",
         ["Badan Siber Lautan"]),
        ("Rancangan aturan yang berlaku di Bursa Efek Lautan tebal.", []),
        ("Komisi Perumahan Lautan kota itu mengatakan 41 rumah selesai.",
         ["Komisi Perumahan Lautan"]),
        # What only governs, or gives.
        ("Otoritas Jasa Lautan mencabut izin 7 bank.", []),
        ("Subsidi tukar tambah dari Pemerintah Kota Lautan menutup kenaikan itu.", []),
        ("Nenek Lu menghitung 14 truk setiap malam.", []),
    ],
)  # fmt: skip
def test_heads_and_reckonings_in_indonesian_text(text, expected):
    assert names(text, "id") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("市水务局水资源管理处最新汇总，地下水位回升0.8米。", ["市水务局水资源管理处"]),
        ("东滩市应急管理局调度，截至3日12时转移3.2万人。", ["东滩市应急管理局"]),
        ("咨询公司“早餐指数”测算，一份早餐平均11.4元。", ["早餐指数"]),
        ("东滩海事法院判定，驳船所有人赔偿420万元。", ["东滩海事法院"]),
        ("项目运营方通报，工程累计调水764亿立方米。", ["项目运营方"]),
        ("照东滩省钢铁行业协会的算法，吨钢利润只剩47元。", ["东滩省钢铁行业协会"]),
        ("我驻印尼大使馆提供的材料显示，在建园区14个。", ["驻印尼大使馆"]),
        ("北方物流研究院调查了640家企业，结果显示38%推迟扩产。", ["北方物流研究院"]),
        ("省地震局测定，震级为3.1级。", ["省地震局"]),
        ("国家邮政局的账本里，去年快递1750亿件。", ["国家邮政局"]),
        ("这是中国信息研究院一份调查给出的数字。", ["中国信息研究院"]),
        ("滨海研究中心从1998年起监测滩涂，副主任方毅说，14种鸟不见了。", ["滨海研究中心"]),
        ("国家网信办周一发布的征求意见稿规定，企业须备案。", ["国家网信办"]),
        ("市政府规定，企业须备案。", []),
        # What readers are told.
        ("到站前请留意车站公告，合理安排。", []),
        ("具体财务数据以公司正式披露的年报为准。", []),
    ],
)
def test_heads_and_reckonings_in_chinese_text(text, expected):
    assert names(text, "zh-hans") == expected
