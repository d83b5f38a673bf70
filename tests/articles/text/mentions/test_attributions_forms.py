"""Forms in which the press names a source, in three languages, and what looks like them."""

import pytest

from tests.articles.text.mentions.sources_named import names


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rents fell 4%, Seventh Tide noted earlier.", ["Seventh Tide"]),
        ("The Harbour Tide was quoted as saying that rents fell 4%.", ["The Harbour Tide"]),
        ("Fees rose 4%, Orlan Re's Ann Lee told delegates.", ["Orlan Re"]),
        ("Fees rose 4%, China's Xi Jinping told delegates.", []),
        ("As Kelvex pointed out last week, rents fell 4%.", ["Kelvex"]),
        ("The magazine Caijing first broke the story.", ["Caijing"]),
        ("The Quay Gazette carried a front-page commentary saying so.", ["The Quay Gazette"]),
        ("The Quay Gazette carried 40 advertisements.", []),
        ("Kelvex, the biggest of the ferries, says fees rose 4%.", ["Kelvex"]),
        ("Rents will fall, reckons Ann Lee, who covers ports at Kelvex.", ["Kelvex"]),
        (
            "The Bank of Quay left its rate at 3% on Monday and said rents would fall.",
            ["Bank of Quay"],
        ),
        ("The Bank of Quay left its rate at 3% on Monday and fell silent.", []),
        ("Rents fell 4%, NBS data released on Monday showed.", ["NBS"]),
        ("Fresh figures cited in the press suggest a rise.", []),
        ("The think-tank Kelvex argues that rents will fall.", ["Kelvex"]),
        ("The NGO Kelvex called the port a failure.", ["The NGO Kelvex"]),
        ("Kelvex has cut its growth forecast to 4%.", ["Kelvex"]),
        ("Kelvex has cut its sales growth forecast to 4%.", []),
        ("Growth is put at 4% by the OECD.", ["OECD"]),
        (
            "The Quay Development Bank's latest outlook has growth at 4%.",
            ["The Quay Development Bank"],
        ),
        ("The WHO's Hanoi office put the number at 40.", ["The WHO"]),
        ("By one count, from Kelvex, 40 ferries are late.", ["Kelvex"]),
        (
            "Sources: county tax bureaus; Quay Daily for the total.",
            ["county tax bureaus", "Quay Daily"],
        ),
        ("Fees rose 4%, customs figures released Monday showed.", ["customs"]),
        ("MARKETS: Fees rose 4%.", []),
        ("OECD: Fees rose 4%.", ["OECD"]),
        ('"Fees will rise," says Kelvex founder Ann Lee.', ["Kelvex"]),
        ('"Fees will rise," says Ann Lee, founder of a ferry.', []),
        ("Fees will rise, thinks Kelvex, a consultancy.", ["Kelvex"]),
        ("Fees will rise, thinks Piketty.", []),
        ("Even Kelvex, usually bearish, expects fees to rise.", ["Kelvex"]),
        ("UBS economist Wang Tao cut her forecast to 4%.", ["UBS"]),
        ("CPCA secretary general Cui Lan said fees would rise.", ["CPCA"]),
        ("Fees will rise, finance ministry spokeswoman Cui Lan said.", ["finance ministry"]),
        ("A People's Daily commentary called for an end to it.", ["People's Daily"]),
        ("Two people told Axios that fees would rise.", ["Axios"]),
        (
            "In a paper in Nature Climate Change, Cui Lan put the fall at 1%.",
            ["Nature Climate Change"],
        ),
        ("In a paper in May, Cui Lan put the fall at 1%.", []),
        ("Fees rose 4%, according to a stock exchange filing.", []),
    ],
)
def test_forms_in_english_text(text, expected):
    assert names(text, "en") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kabar itu pertama kali diembuskan majalah bisnis Dermaga.", ["Dermaga"]),
        ("Imbauan itu dikeluarkan Kedubes Prancis di Jakarta.", ["Kedubes Prancis"]),
        ("Harian Dermaga pernah memuat bahwa penduduknya 40 ribu.", ["Harian Dermaga"]),
        ("Harian Dermaga memuat 40 iklan.", []),
        ("Xinhua menurunkan kabar bahwa 40 kapal tertahan.", ["Xinhua"]),
        ("Sumber: BPS dan Kementerian Kelautan", ["BPS", "Kementerian Kelautan"]),
        ("Sumber: Badan Dermaga, diolah Litbang", ["Badan Dermaga"]),
        (
            "Sumber data ekspor: Bea Cukai Dermaga; data ikan: Dinas Perikanan Dermaga.",
            ["Bea Cukai Dermaga", "Dinas Perikanan Dermaga"],
        ),
        ("Stok turun 4 persen, catat Kelvex.", ["Kelvex"]),
        (
            "Kementerian Kelautan lewat juru bicaranya mengatakan stok turun.",
            ["Kementerian Kelautan"],
        ),
        ("Pelabuhan Dermaga mencatat arus 4 juta peti kemas.", []),
        ("Pelabuhan Dermaga mencatat, arus kapal naik.", ["Pelabuhan Dermaga"]),
        ("CEO Kelvex Budi Santoso bilang stok turun.", ["Kelvex"]),
        ("Dokter Kelvex Budi Santoso bilang stok turun.", []),
        ("Sekjen Organda Budi Santoso mengeluhkan tarif.", ["Organda"]),
        ("Bos Kelvex bilang stok turun.", ["Kelvex"]),
        ("Bos Budi bilang stok turun.", []),
        ("Kelvex yang berbasis di Shanghai memperkirakan stok turun.", ["Kelvex"]),
        ("Catatan Kelvex, ada 40 pabrik yang tutup.", ["Kelvex"]),
        ("Catatan Redaksi, ada 40 pabrik yang tutup.", []),
        (
            "Bank Dermaga menahan suku bunga 3 persen dan memperkirakan inflasi turun.",
            ["Bank Dermaga"],
        ),
        ("Bank Dermaga menahan suku bunga 3 persen dan membuka cabang.", []),
        ("Angka itu lebih rendah dari konsensus Kelvex sebesar 4 persen.", []),
        ("Angka itu lebih rendah dari konsensus Bloomberg sebesar 4 persen.", ["Bloomberg"]),
        ("Begitu laporan Harian Dermaga.", ["Harian Dermaga"]),
        ("Stok turun, demikian catatan dinas perikanan.", ["dinas perikanan"]),
        ("Ketua RT 03, Pak Budi, meminta pelatihan.", []),
    ],
)
def test_forms_in_indonesian_text(text, expected):
    assert names(text, "id") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("南江商品交易所行情显示，铁矿石跌2%。", ["南江商品交易所"]),
        ("启信宝工商信息显示，该厂成立于2011年。", ["启信宝"]),
        ("南江恒达在公告中表示，产能将翻番。", ["南江恒达"]),
        ("王小强在公告中表示，产能将翻番。", []),
        ("双方在声明中表示，产能将翻番。", []),
        ("南江光电招股书显示，收入增长6%。", ["南江光电"]),
        ("在南江研究院院长王强看来，六成不难。", ["南江研究院"]),
        ("国家统计局、海关总署数据显示，指数为51.3。", ["国家统计局", "海关总署"]),
        ("中国物流与采购联合会数据显示，指数为51.3。", ["中国物流与采购联合会"]),
        ("数据来源：国家统计局、Wind、南江证券", ["国家统计局", "Wind", "南江证券"]),
        ("南江警方通报，两人被拘。", ["南江警方"]),
        ("当地警方通报，两人被拘。", []),
        ("我的钢铁网数据显示，库存下降6%。", ["我的钢铁网"]),
        ("北交所官网显示，新受理企业四家。", ["北交所"]),
        ("出行平台航班管家的数据显示，客座率下降。", ["航班管家"]),
        ("36氪的独家消息称，融资已完成。", ["36氪"]),
        ("《南江日报》记者从接近交易的人士处了解到，融资已完成。", ["南江日报"]),
        ("一所大学的学者王强指出，规模仍小。", []),
        ("根据南江银行2021年年度报告，不良率为2%。", ["南江银行"]),
        ("根据公司公告，不良率为2%。", []),
        ("国际船舶网消息，订单增长。", ["国际船舶网"]),
        ("市统计局负责人就一季度经济运行情况答记者问时表示，增长平稳。", ["市统计局"]),
        ("统计公报显示，人口下降。", []),
    ],
)
def test_forms_in_chinese_text(text, expected):
    assert names(text, "zh-hans") == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "The county's grain office has just e-mailed a one-page note: stocks fell 4%.", ["grain office"]),
        ("en", "The canal administration handed out a leaflet that counts 40 locks.", ["canal administration"]),
        ("en", "The fisheries agency, as printed in its leaflet, fines 40 boats a year.", ["fisheries agency"]),
        ("en", "The harbour authority's own figures suggest that 40 boats are idle.", ["harbour authority"]),
        # Bodies that do something else, and one whose name stands elsewhere.
        ("en", "The harbour authority sent 40 boats to help.", []),
        ("en", "The harbour authority's own boats are idle.", []),
        ("en", "The bureau e-mailed a note: stocks fell 4%.", []),
        ("id", "Menurut data komite pengelola dermaga, ada 40 kapal.", ["komite pengelola dermaga"]),
        ("id", "Satgas garam provinsi mencatat 40 gudang kosong.", ["Satgas garam provinsi"]),
        ("id", "Dinas perikanan setempat, seperti tertulis dalam selebaran, mendenda 40 kapal.", ["Dinas perikanan setempat"]),
        ("id", "Badan Garam Riau, sebagaimana tercantum dalam brosur, mendenda 40 kapal.", ["Badan Garam Riau"]),
        ("id", "Kantor garam kota baru saja mengirim ringkasan: stok turun 4 persen.", ["Kantor garam kota"]),
        ("id", "Komite setempat mencatat 40 kapal.", []),
        ("id", "Kantor garam kota mengirim 40 truk.", []),
        ("id", "Ia bekerja di dinas garam, seperti tertulis dalam kartunya, selama 40 tahun.", []),
    ],
)  # fmt: skip
def test_a_body_in_small_letters_lets_it_be_known_on_paper(language, text, expected):
    assert names(text, language) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        # What is said stands before who says it.
        ("Rents fell 4%, warned the Quay Federation.", "en", ["Quay Federation"]),
        ("Rents fell 4%, noted the Quay grain bureau.", "en", ["grain bureau"]),
        ("Rents fell 4%, conceded Ann Lee.", "en", []),
        ("Rents fell 4%, if the quay commission's tally is right.", "en", ["quay commission"]),
        # A name with an article is nobody's.
        (
            "The Kelvex Retailers' Circle said rents fell 4%.",
            "en",
            ["The Kelvex Retailers' Circle"],
        ),
        ("The Prime Minister said rents fell 4%.", "en", []),
        ("The Hong Kong Chinese said rents fell 4%.", "en", []),
        ("Rents fell 4%, landlords' association Kelvex says.", "en", ["Kelvex"]),
        (
            "According to one of the authors, Prof. Ann Lee of Quay University, rents fell 4%.",
            "en",
            ["Quay University"],
        ),
        ("The grain bureau's yearbook shows a fall of 4%.", "en", ["grain bureau"]),
        ("The grain bureau in Harbour Quay measured a fall of 4%.", "en", ["grain bureau"]),
        # Words that begin as verbs do.
        ("Dinas meteorologi mencatat hujan 40 milimeter.", "id", ["Dinas meteorologi"]),
        ("Dinas itu mencatat hujan 40 milimeter.", "id", []),
        ("Sewa turun 4 persen, kata portal properti Kelvex.", "id", ["Kelvex"]),
        ("Sewa turun 4 persen, ungkap operator dermaga Kelvex.", "id", ["Kelvex"]),
        ("Sewa turun 4 persen, kata penyewa kios Rahmat.", "id", []),
        ("Versi perusahaan riset Kelvex, sewa turun 4 persen.", "id", ["Kelvex"]),
        (
            "Hal itu dikatakan Kepala Dinas Dermaga, Budi, pada Senin.",
            "id",
            ["Dinas Dermaga"],
        ),
        (
            "Kamar Dagang Dermaga di Utara menyebut sewa turun 4 persen.",
            "id",
            ["Kamar Dagang Dermaga"],
        ),
        # What a body asked, where a figure comes from, what a reporter saw.
        ("滨河大学对2000名职工的调查显示，租金下降4%。", "zh-hans", ["滨河大学"]),
        ("滨城消费者协会对会员的问卷结果显示，租金下降4%。", "zh-hans", ["滨城消费者协会"]),
        ("公司对员工的调查显示，租金下降4%。", "zh-hans", []),
        ("这一数字来自咨询公司滨桥。", "zh-hans", ["滨桥"]),
        ("这一数字来自滨城农业局。", "zh-hans", ["滨城农业局"]),
        ("这一数字来自去年。", "zh-hans", []),
        ("记者在滨城农业局网站看到，租金下降4%。", "zh-hans", ["滨城农业局"]),
        ("批发市场运营商滨发地称，租金下降4%。", "zh-hans", ["滨发地"]),
    ],
)
def test_who_says_it_stands_elsewhere(text, language, expected):
    assert names(text, language) == expected
