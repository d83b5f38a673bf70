import pytest

from articles.text.mentions.attributions import read_attributions
from articles.text.mentions.names import find_names
from articles.text.vocabulary import load_vocabulary

VOCABULARY = load_vocabulary(
    regions={
        "region": [
            {"slug": "t", "code": "CN-TJ", "names": {"en": ["Tianjin"], "zh-hans": ["天津"]}}
        ]
    },
    sectors={"sector": []},
    publishers={
        "publisher": [
            {
                "slug": "xinhua",
                "kind": "agency",
                "names": {"en": ["Xinhua"], "zh-hans": ["新华社"]},
            },
            {"slug": "antara", "kind": "agency", "names": {"id": ["Antara"]}},
            {"slug": "economic-daily", "kind": "news", "names": {"zh-hans": ["经济日报"]}},
        ]
    },
)


def names(text, language):
    found = read_attributions(text, language=language, mentions=find_names(text, VOCABULARY))
    for attribution in found:
        assert text[attribution.start : attribution.end] == attribution.text
        assert attribution.name in attribution.text
    return [attribution.name for attribution in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dikutip dari Antara, Pada akhir 2022 nilai itu naik.", ["Antara"]),
        (
            "Menurut laporan tahunan Lembaga Riset Samudra, produksi naik.",
            ["Lembaga Riset Samudra"],
        ),
        ("Mengutip Xinhua, Senin (3/6), ekspor turun.", ["Xinhua"]),
        ("Menurut data Badan Pelabuhan (BP), ekspor turun.", ["Badan Pelabuhan (BP)"]),
        ("Demikian dilaporkan Kantor Berita Antara.", ["Kantor Berita Antara"]),
        ("Data Biro Statistik Kota menunjukkan kenaikan.", ["Biro Statistik Kota"]),
        ("Harian Warta Laut menulis bahwa pelabuhan sibuk.", ["Harian Warta Laut"]),
        ("Kepala Biro Niaga Utara, Li Wei, mengatakan ekspor naik.", ["Biro Niaga Utara"]),
        ("Dinas perhubungan kota mencatat 3.000 truk.", ["Dinas perhubungan kota"]),
        ("Menurut otoritas pelabuhan, kapal bertambah.", ["otoritas pelabuhan"]),
        ("Ekspor naik, kata Bea Cukai Timur dalam keterangannya.", ["Bea Cukai Timur"]),
        ("Berdasarkan survei yang dirilis Asosiasi Robot, pasar naik.", ["Asosiasi Robot"]),
        ("Laporan tahunan Dermaga menyebut kapal bertambah.", ["Dermaga"]),
        ("Dari catatan Kantor Dermaga, kapal bertambah.", ["Kantor Dermaga"]),
        ("“Naik,” kata Budi Santoso, ekonom dari Universitas Dermaga.", ["Universitas Dermaga"]),
        ("Kapal bertambah, kata Dermaga Indonesia.", ["Dermaga Indonesia"]),
        ("Dalam laporan keuangan yang disampaikan ke Bursa Dermaga, laba naik.", []),
        ("Komite Dermaga Utara menerangkan bahwa kapal bertambah.", ["Komite Dermaga Utara"]),
        ("DermagaPos menulis bahwa kapal bertambah.", ["DermagaPos"]),
        ("Dermagaraya memperkirakan pasar naik.", ["Dermagaraya"]),
        ("Analis memperkirakan pasar naik. Redaksi mencatat hal itu.", []),
        ("Yang datang Budi Santoso. Santoso memperkirakan pasar naik.", []),
        ("Pihak Dermaga Motor Grup menyatakan pasar naik.", ["Dermaga Motor Grup"]),
        ("Naik, kata juru bicara Kepabeanan Dermaga.", ["Kepabeanan Dermaga"]),
        ("Setara Rp 45 (kurs Bank Dermaga Rp2.200 per yuan).", ["Bank Dermaga"]),
        ("Setara Rp 45 (kurs Rp2.200 per yuan, kurs USD naik).", []),
        ("Kapal bertambah (sumber: Biro Dermaga).", ["Biro Dermaga"]),
        ("Badan Dermaga memangkas proyeksi menjadi 4 persen.", ["Badan Dermaga"]),
        ("Badan Dermaga memangkas anggaran. Budi memangkas proyeksi.", []),
        ("Ada 12 kapal (data Badan Dermaga).", ["Badan Dermaga"]),
        ("Proyeksi Badan Dermaga, kapal bertambah.", ["Badan Dermaga"]),
        ("Proyeksi baru, kapal bertambah. Ada 12 kapal (data Budi).", []),
        ("Ada 12 kapal versi Badan Dermaga.", ["Badan Dermaga"]),
        ("Naik, papar peneliti Badan Dermaga Li Na.", ["Badan Dermaga Li Na"]),
        ("Asosiasi Dermaga memperingatkan harga turun.", ["Asosiasi Dermaga"]),
        ("Budi Santoso memperingatkan harga turun.", []),
        ("Ekspor naik, dilansir dermaga.id.", ["dermaga.id"]),
        ("Ekspor naik, dikutip dari detikDermaga.", ["detikDermaga"]),
        (
            "Ketua Asosiasi Garam Utara (AGU), Budi Hartono mengatakan produksi naik.",
            ["Asosiasi Garam Utara (AGU)"],
        ),
        ('"Naik," ungkap Deputi Bidang Statistik Niaga BXS.', ["BXS"]),
        ("Kami siap, katanya kepada Antara.", ["Antara"]),
        ("Bantuan diberikan kepada PT Dermaga Raya.", []),
        ("Polisi Ungkap Kasus Bank Dermaga.", []),
        ("Biro tersebut menyebut produksi naik. Otoritas memperkirakan kenaikan.", []),
        ("Anwar Bagus Candra (ABC) hadir. Produksi naik, kata ABC.", []),
        ("Menurut Wirawan, tarif naik. Kota itu dipimpin Dedi Wirawan.", []),
        ("Mengacu pada data kantor paten China, paten bertambah.", []),
        ('"Kami siap," kata Budi Santoso.', []),
        ("Mengacu pada Peraturan Menteri 12, tarif naik.", []),
        ("Dilaporkan pada Senin, tarif naik.", []),
        ("Menurut Sari, tarif naik. Kota itu sepi, kata Sari.", []),
        ("Kata pejabat itu, ekspor naik.", []),
        ("Menurut rencana, kawasan itu dibuka Mei.", []),
        ("Menurut Tianjin, kawasan itu dibuka Mei.", []),
        ("Produk dari Tianjin dan dari Jakarta dijual.", []),
        (
            "Direktur Bahan Pokok Kementerian Dermaga (Kemdag) Sigit Wardana mengungkapkan naik.",
            ["Bahan Pokok Kementerian Dermaga (Kemdag)"],
        ),
        ("Direktur Sigit Wardana mengungkapkan naik.", []),
        (
            "Demikian dikatakan Ketua Asosiasi Dermaga Budi Santoso. Budi menilai baik.",
            ["Asosiasi Dermaga"],
        ),
        (
            "Demikian dikatakan Ketua Komisi V DPR Adi Budi Santoso. Budi menilai baik.",
            ["Komisi V DPR"],
        ),
        ("Demikian dikatakan Ketua Asosiasi Dermaga Budi, naik.", ["Asosiasi Dermaga Budi"]),
        ("Ekonom Dermaga Sekuritas Budi Santoso menilai naik.", ["Dermaga Sekuritas"]),
        ("Gubernur Bank Indonesia Budi Santoso mengatakan naik.", ["Bank Indonesia"]),
        ("Gubernur Jawa Budi Santoso mengatakan naik.", []),
        ("Longsor dilaporkan terjadi di Dermaga Wetan.", []),
        ("Seperti dilaporkan Dermaga Pos, harga naik.", ["Dermaga Pos"]),
        ("Berdasarkan kriteria yang mempertimbangkan Dermaga Wetan, harga naik.", []),
        ("Berdasarkan data yang dirilis Badan Dermaga, harga naik.", ["Badan Dermaga"]),
        ("Mengutip akun Instagram resmi, harga naik. Demikian Pak Budi, kata warga.", []),
        (
            "Direktur Jenderal Pajak Kementerian Dermaga, Budi Santoso, mengatakan naik.",
            ["Pajak Kementerian Dermaga"],
        ),
    ],
)
def test_indonesian_sources(text, expected):
    assert names(text, "id") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("According to the Lake District Post, a trial began.", ["Lake District Post"]),
        ("Figures compiled by the Gear Makers Alliance show a rise.", ["Gear Makers Alliance"]),
        ("Harbour Wire reported that 40 plants closed.", ["Harbour Wire"]),
        ("It fell, the Bureau of Quays said on Monday.", ["Bureau of Quays"]),
        ("The Dial, a news site, reported a sale.", ["The Dial"]),
        ("The city’s development bureau said in a statement it rose.", ["development bureau"]),
        ("Bureau of Tolls head Ann Lee said it rose.", ["Bureau of Tolls"]),
        ("“We are ready,” he told Xinhua.", ["Xinhua"]),
        ("“We are ready,” he told Mary Poole.", []),
        ("Quayle reckons that rents will fall.", ["Quayle"]),
        (
            "Rents fell, according to data out on Monday by the Bureau of Quays.",
            ["Bureau of Quays"],
        ),
        ("Economists polled by Quayle had hoped for more.", ["Quayle"]),
        ("“So it is,” said a spokesman for Quay Motor.", ["Quay Motor"]),
        (
            "“So it is,” Ann Lee, director of the Quay Committee, told reporters.",
            ["Quay Committee"],
        ),
        (
            "Consultancy Quayle says rents fell. Rents fell, says Dale, a shipbroker.",
            ["Consultancy Quayle", "Dale"],
        ),
        ("The Bureau of Quays released the figures on Friday.", ["The Bureau of Quays"]),
        ("FreightBase said rents fell.", ["FreightBase"]),
        ("Rents fell, data provider Quayle says.", ["Quayle"]),
        (
            "Rents fell, Lanchow's figures show. Rents fell, said a Harbour Bank report.",
            ["Harbour Bank"],
        ),
        ("Rents fell, said Ann Lee, chief economist at Quayle Dale.", ["Quayle Dale"]),
        ("Researchers at the Quay Institute say rents fell.", ["Quay Institute"]),
        ("It was founded by former researchers from the Quay Institute.", []),
        ("Quay Motor Group reported its first half-year profit.", []),
        ("The bureau said rents fell. The newspaper said so, too.", []),
        ("New projects opened. Officials estimated a rise.", []),
        ("Rents fell, Treasury Secretary Ann Lee said.", []),
        ("The US said rents fell.", []),
        ("According to Quayle, rents fell. There was Ann Quayle.", []),
        ("Figures from the municipal tax office show little.", ["municipal tax office"]),
        ("Wei Lan said she was glad.", []),
        ("According to Mr Stone, it rose.", []),
        ("The Company said it rose.", []),
        (
            "It rose, said Liu Ping, deputy head of the provincial transport department.",
            ["provincial transport department"],
        ),
        ("It rose, said Ann Lee, a partner at law firm Stone Harbour.", ["Stone Harbour"]),
        ("It rose, said Ann Lee, head of the village.", []),
        ("Ann Lee of Stone Securities put it at 3%.", ["Stone Securities"]),
        ("Ann Lee of Stone put it at 3%.", []),
        ("The Bank of Stone put it at 3%.", ["The Bank of Stone"]),
        ("It rose, said research firm Stoner.", ["Stoner"]),
        ("It rose, said its director Stoner.", []),
        ("It rose, Stoner analyst Ann Lee said.", ["Stoner"]),
        ("It rose, Stoner data showed.", ["Stoner"]),
        ("It rose, Chinese data showed. Senior analyst Ann Lee said so.", []),
        ("It rose, said Ann Lee, a mother of the bride.", []),
        ("The city’s river customs office logged 300 calls.", ["river customs office"]),
        ("The city’s grain bureau expects a rise.", ["grain bureau"]),
        ("The city’s grain bureau opened a hall. The bureau expects a rise.", []),
        ("A Quay Dale survey of 300 firms found a rise.", ["Quay Dale"]),
        ("A survey of 300 firms found a rise.", []),
        ("Ann Lee, who heads research at Quay Dale, says it rose.", ["Quay Dale"]),
        ("Ann Lee, who was born at Quay Dale, says it rose.", []),
        ("Dr Ann Lee of the Quay Institute told them.", ["Quay Institute"]),
        ("Quay & Dale economists wrote so.", ["Quay & Dale"]),
        ("Quay and Dale wrote so.", []),
        ("Quayle says it sold 1,200 tonnes.", ["Quayle"]),
        ("Ann Lee says it sold 1,200 tonnes. Lee said it was late.", []),
        ("It cost 12 yuan, a Quay Dale manager said.", ["Quay Dale"]),
        ("It cost 12 yuan, a South Korean manager said. A manager said so.", []),
        ("Ann Lee, a professor of law at Quay College, reckons it fell.", ["Quay College"]),
        ("Ann Lee, a farmer at Quay College, reckons it fell.", []),
        ("It costs 31 yuan, by Quayle Dale’s count.", ["Quayle Dale"]),
        ("It costs 31 yuan by Monday’s count, or by December’s data.", []),
        ("Quay Securities has cut its growth forecast to 4%.", ["Quay Securities"]),
        ("Quay Motor cut its forecast to 4%. Quay Securities cut its staff.", []),
        ("In its annual report Quayle put output at 45 tonnes.", ["Quayle"]),
        ("Quayle put output aside. It rose.", []),
        ("Quay Energy Bureau: 12 ships by June.", ["Quay Energy Bureau"]),
        ("Quay Energy Bureau: a history. Ships: 12.", []),
        ("It will rise, in the view of Quay Macro.", ["Quay Macro"]),
        ("It will rise, in the view of Ann Lee.", []),
        ("For Quay Securities, it is worth 2 yuan.", ["Quay Securities"]),
        ("For Ann Lee, it is worth 2 yuan. For Quay Motor, it is 3 yuan.", []),
        ("Ships rose 4% (source: Quay Dale).", ["Quay Dale"]),
        ("It rose, a spokeswoman for Quayle Rail said.", ["Quayle Rail"]),
        ("People at Quayle earn 31 yuan. It opened a station at Quayle.", []),
        ("Strategists at Quay Dale see a rise of 4%.", ["Quay Dale"]),
        ("It will rise, Quayle estimates.", ["Quayle"]),
        ("Estimates by the hour. Harbour projects fell behind.", []),
        ("Quay Power’s half-year report shows a rise.", ["Quay Power"]),
        ("Quay Power executives expect a rise.", ["Quay Power"]),
    ],
)
def test_english_sources(text, expected):
    assert names(text, "en") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("据《经济日报》报道，企业搬迁。", ["经济日报"]),
        ("据新华社天津5月1日电，吞吐量增长。", ["新华社"]),
        ("市工信局有关负责人表示，新增三百家。", ["市工信局"]),
        ("全市数据显示向好。滨城统计局最新数据显示，增长6%。", ["滨城统计局"]),
        ("滨城市发展和改革委员会介绍，项目开工。", ["滨城市发展和改革委员会"]),
        ("滨海时评社援引知情人士的话称，企业搬迁。", ["滨海时评社"]),
        ("来自市税务局的数据显示，税收增长。", ["市税务局"]),
        ("记者从滨城海关获悉，出口增长。", ["滨城海关"]),
        ("新华社日前撰文，企业搬迁。", ["新华社"]),
        ("好车宝数据显示，订单增长。", ["好车宝"]),
        ("滨城大学教授李明认为，需求向好。", ["滨城大学"]),
        ("滨城管委会相关负责人告诉记者，已签约。", ["滨城管委会"]),
        ("最新监测数据显示，订单增长。他告诉记者，已签约。", []),
        ("滨城统计局今天（5月2日）公布的数据显示，增长6%。", ["滨城统计局"]),
        ("滨城海关今天对外公布，出口增长。", ["滨城海关"]),
        ("滨城新能源财经估算，成本下降。", ["滨城新能源财经"]),
        ("记者从滨城重工获悉，项目开工。", ["滨城重工"]),
        ("据滨城《每日电讯报》报道，项目开工。", ["滨城《每日电讯报"]),
        ("根据滨城产业协会（BCIA）的数据，增长6%。", ["滨城产业协会"]),
        ("滨海证券首席分析师李明认为，需求向好。", ["滨海证券"]),
        ("滨城重工（600999）披露的2025年年度报告显示，营收增长。", ["滨城重工"]),
        ("滨城发展改革委等四部门宣布，补贴延长。", ["滨城发展改革委"]),
        ("一家企业的负责人说，订单增加。当地管理部门通报称，已恢复。", []),
        ("记者从昨天召开的发布会上获悉，项目开工。", []),
        ("《意见》指出，要加快建设。Phase II 预计明年投产。", []),
        ("据介绍，项目开工。据初步统计，增长6%。据当地媒体报道，开工。", []),
        ("经济日报消息（记者 李某）：项目开工。", []),
        ("乘客李女士表示满意。", []),
        ("滨城高级法院知识产权庭庭长许某说，案件增加。", ["滨城高级法院"]),
        ("滨城建筑设计院高级工程师李明介绍，项目开工。", ["滨城建筑设计院"]),
        ("滨城警察局等机构称，道路已恢复。", ["滨城警察局"]),
        ("今天发布的滨城气象发展报告指出，气温上升。", ["滨城气象发展报告"]),
        ("滨城气象发展报告发布，气温上升。", []),
        ("全市干部表示，深受鼓舞。他在听取科研中心负责人介绍后离开。", []),
        ("滨海洞察的一份报告预计，订单增加。", ["滨海洞察"]),
        ("滨海洞察在年度报告中指出，订单增加。", ["滨海洞察"]),
        ("老张在报告中指出，订单增加。", []),
        ("滨城水务局局长李明在发布会上说，水位下降。", ["滨城水务局"]),
        ("滨海商会会长李明接受本报采访时表示，订单增加。", ["滨海商会"]),
        ("学院派老师介绍，院子里种了树。", []),
        ("滨城规划设计研究院专家张明认为，半径已达60公里。", ["滨城规划设计研究院"]),
        ("滨城海关副关长李强介绍，出口120亿元。", ["滨城海关"]),
        ("滨城重工集团创始人孙伟透露，产量为45万吨。", ["滨城重工集团"]),
        ("来自滨城大学的刘芳认为，四成岗位将转移。", ["滨城大学"]),
        ("滨城大学一项研究发现，四成岗位将转移。", ["滨城大学"]),
        ("滨城能源局方面表示，装机达12吉瓦。", ["滨城能源局"]),
        ("滨城能源局5月2日召开发布会，通报装机达12吉瓦。", ["滨城能源局"]),
        ("滨城重工集团公告，产量为45万吨。", ["滨城重工集团"]),
        ("在国际港口协会的最新报告中，这一比例为12%。", ["国际港口协会"]),
        ("在蓝湾智库看来，出口将增长4%。", ["蓝湾智库"]),
        ("在最新报告中，这一比例为12%。在他看来，出口将增长。", []),
        ("蓝湾证券研报认为，价格将回升5%。", ["蓝湾证券"]),
        ("蓝湾钢网报价显示，每吨涨30元。", ["蓝湾钢网"]),
        ("蓝湾钢网的数据，库存为321万吨。", ["蓝湾钢网"]),
        ("来自蓝湾电力有限公司的数据，外送电量达120亿千瓦时。", ["蓝湾电力有限公司"]),
        ("按国际港口协会口径，这一比例为12%。", ["国际港口协会"]),
        ("根据蓝湾智库的一份报告，规模达120亿元。", ["蓝湾智库"]),
        ("来自滨城的数据，库存为3万吨。按可比口径，增长5%。按人民币报价，每吨涨30元。", []),
        ("截至周五，蓝湾在线调研的126座高炉开工率为81%。", ["蓝湾在线"]),
        ("他调研的12座工厂全部开工。这家公司调研的12座工厂开工。", []),
        ("诺瓦特里斯估计，需求将增长4%。", ["诺瓦特里斯"]),
        ("业内人士估计，需求将增长4%。粗略测算，产值为3亿元。特朗普预计，需求将增长。", []),
        ("市场调研公司安迪科估算，出货量下降8%。", ["安迪科"]),
        ("增长5%（滨城统计局数据）。", ["滨城统计局"]),
        ("增长5%。（数据来源：滨城统计局）", ["滨城统计局"]),
        ("资料来源：滨城统计局", ["滨城统计局"]),
        ("图片来源：滨城统计局。收入来源：12亿元。来源：滨城新闻网", []),
        ("据滨通院（滨城通信研究院）测算，增长5%。", ["滨通院（滨城通信研究院）"]),
        ("滨城商务局：零售额增长5%。", ["滨城商务局"]),
        ("三部门印发通知：补贴3000元。记者：增长5%。", []),
        ("蓝湾证券把目标价上调至32元。", ["蓝湾证券"]),
        ("他把目标上调至32元。公司将预测下调至4%。", []),
        ("《海港日报》网站消息，订单增长两成。", ["海港日报"]),
        ("滨城政协委员李明表示满意。各地企业预计，产值增长3%。", []),
        ("蓝湾石化在滨城建成加油站12座。", []),
        ("滨城重工集团的季度财报显示，营收增长。", ["滨城重工集团"]),
        ("市长签署公告称，增长5%。收到滨城核电站方面通报，已恢复。", []),
        ("安信达董事长王磊说，公司将投入20亿元。", ["安信达"]),
        ("安信达首席执行官王磊表示，公司将投入20亿元。", ["安信达"]),
        ("安信达财报显示，营收为20亿元。", ["安信达"]),
        ("公司创始人王磊介绍，投入20亿元。首席执行官王磊表示，投入20亿元。", []),
        ("今年年报显示，营收为20亿元。客流数据显示，日均120万人次。", []),
        ("招标公告显示，预算为20亿元。近日发布公告称，预算为20亿元。", []),
        ("滨城地铁相关负责人表示，日均120万人次。", ["滨城地铁"]),
        ("滨城经济和信息化局（下称“市经信局”）介绍，产值增长。", ["滨城经济和信息化局"]),
        ("滨城大学能源学院院长、教授刘芳表示，增长两成。", ["滨城大学能源学院"]),
        ("滨城大学刘芳团队测算，增长两成。", ["滨城大学"]),
        ("滨城商务厅数据：零售额增长5%。", ["滨城商务厅"]),
        ("据蓝湾网不完全统计，融资12亿元。", ["蓝湾网"]),
        ("标普全球将增速预测从4.5%下调至4.1%。", ["标普全球"]),
        ("IDA认为，出货量将下降8%。CEO认为，出货量将下降。", ["IDA"]),
        ("据塘沽海关，前4个月进口铁矿石40万吨。", ["塘沽海关"]),
        ("据此，产量下降三成。", []),
        ("据当地居民，产量下降三成。", []),
        ("两名知情人士告诉《码头日报》，工厂造价20亿元。", ["码头日报"]),
        ("她告诉孩子，工厂造价20亿元。", []),
        ("北岸汽车协会副总工程师许某认为，全年销量将达30万辆。", ["北岸汽车协会"]),
        ("北岸商务局有关负责人答记者问时说，门店达400家。", ["北岸商务局"]),
    ],
)
def test_chinese_sources(text, expected):
    assert names(text, "zh-hans") == expected


def test_a_known_publisher_is_named_by_its_slug():
    text = "Dilansir dari Antara, ekspor naik."

    (found,) = read_attributions(text, language="id", mentions=find_names(text, VOCABULARY))

    assert (found.publisher, found.rule, found.text) == ("antara", "cue-id", "Dilansir dari Antara")


def test_an_unknown_language_is_read_by_all_rules():
    text = "Dilansir dari Antara, naik. 据新华社报道，增长。 Harbour Wire reported a rise."

    assert names(text, "") == ["Antara", "新华社", "Harbour Wire"]


@pytest.mark.parametrize(
    "unit", ["1", "A ", "据", "从局", "，局", "A, ", "Menurut ", "the bureau "]
)
@pytest.mark.parametrize("language", ["id", "en", "zh-hans"])
def test_hostile_lines_are_read_to_their_end(unit, language):
    text = unit * (30_000 // len(unit))

    assert isinstance(read_attributions(text, language=language), tuple)
