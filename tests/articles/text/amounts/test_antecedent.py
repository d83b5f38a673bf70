"""Counts that stand for their noun, and the nouns that have no class. All figures are invented."""

import pytest

from articles.text.amounts.quantities import read_quantities

ENGLISH = [
    # some of so many, and what they did
    ("Of the 41 branches, 23 cut jobs.", ["41 count:branch", "23 count:branch"]),
    ("Out of 70 cities, 45 saw prices fall.", ["70 count:city", "45 count:city"]),
    ("Of the 70 cities, 45 coastal towns grew.", ["70 count:city", "45 count:town"]),
    # the next part of the same whole
    (
        "The bureau issued 33 codes, of which 19 cover cold storage and 14 road haulage.",
        ["33 count:code", "19 count:code", "14 count:code"],
    ),
    # the object, whatever the verb
    (
        "The mill can forge 40 axles a day. It makes six by hand.",
        ["40 count:axle/day", "6 count:axle"],
    ),
    (
        "Only 5,100 homes have pumps, far fewer than the 12,000 that were promised.",
        [
            "5100 count:home",
            "12000 count:home",
        ],
    ),
    ("It has 26 looms; I expect ten to be left.", ["26 count:loom", "10 count:loom"]),
    # what opens its sentence is of what the one before was about
    (
        "Some 340 teams from 22 countries took part. Twelve won medals.",
        ["340 count:team", "22 count:country", "12 count:team"],
    ),
    (
        "Of 2,600 chip firms, fewer than 900 turned a profit.",
        [
            "2600 count:enterprise",
            "900 count:enterprise",
        ],
    ),
    ("Seven prototypes were built; two caught fire.", ["7 count:prototype", "2 count:prototype"]),
    # the line above
    ("How many kilns did you light?\nIn 2024, 2,640.", ["2640 count:kiln"]),
    ("And the new permit?\nThey issued 14,000 of them.", ["14000 count:permit"]),
    (
        "The office listed 27 rules.\nTwenty-one of them are old. The remaining six are new.",
        ["27 count:rule", "21 count:rule", "6 count:rule"],
    ),
    # a thing that was named and not counted
    ("He watched the buses from dawn. There were 412.", ["412 count:vehicle"]),
    ("Complaints about drones are rising: the bureau logged 318 in May.", ["318 count:complaint"]),
    ("Leaks fell, to 0.9 per 1,000 kilometres.", ["0.9 count:leak/1000km"]),
    # people
    ("Cangzhou, a city of 7.3 million, has no metro.", ["7300000 count:person"]),
    ("A record 310,000 will graduate in Hebei.", ["310000 count:person"]),
    # ages, hours, measures and prices are nothing of what was counted
    ("The firm has 40 engineers. Its founder, Li Na, 38, sold her car.", ["40 count:person"]),
    ("The plant employs 900 workers, and the night shift starts at 10.", ["900 count:person"]),
    ("She runs three shops. She is 52 now.", ["3 count:store"]),
    (
        "He planted 500 trees; each costs 30 yuan, or 45 with a label.",
        [
            "500 count:tree",
            "30 CNY/tree",
        ],
    ),
    ("There are 12 wards; Ward 7 is closed.", ["12 count:ward"]),
    ("The hospital has 600 beds. Its temperature must stay at 22.", ["600 count:bed"]),
]
ENGLISH_NOUNS = [
    ("The county has 17 workshops and nine training centres.", ["workshop", "center"]),
    ("It runs 15 inland depots, four hubs and 26 loading yards.", ["depot", "hub", "yard"]),
    ("The pass opens three metro lines and 12 bus routes.", ["line", "route"]),
    (
        "Crews put out six fires; 31 customers and two buyers were told.",
        [
            "fire",
            "customer",
            "buyer",
        ],
    ),
    (
        "The lab has 40 photobioreactors, 12 digesters and 30 gasifiers.",
        [
            "photobioreactor",
            "digester",
            "gasifier",
        ],
    ),
    (
        "It bought 62 granulators, eleven coaters and 40 sweepers.",
        ["granulator", "coater", "sweeper"],
    ),
    ("Nine investigators and 14 coordinators resigned.", ["person", "person"]),
    ("Each crane moves 36 boxes.", ["container"]),
    ("The shop sold 36 boxes.", ["box"]),
    ("The firm can build 30 launch vehicles.", ["rocket"]),
    ("The line has 84 industrial arms.", ["robot"]),
    ("A count found 418,000 daily commuters.", ["person"]),
    ("Twelve firms and 14 plants employ 900 welders.", ["enterprise", "facility", "person"]),
]
INDONESIAN = [
    ("Pabrik menjual 48 lokomotif, padahal dua tahun lalu baru sebelas.", ["locomotive"] * 2),
    ("Kota punya 73 produsen, sedangkan pada 2020 cuma sembilan.", ["enterprise"] * 2),
    ("Ada 21 standar, 13 di antaranya tentang baterai dan 8 tentang gas.", ["standard"] * 3),
    ("Pemerintah menutup 2.300 sumur tahun lalu. Tahun ini 1.150 lagi.", ["well"] * 2),
    ("Di distrik itu yang benar-benar menetap baru 45 ribu.", ["person"]),
    ("Rumah sakit butuh 70 dokter, tetapi hanya punya 45.", ["person"] * 2),
    ("Dari 120 produk yang diuji, cuma tujuh tidak lolos.", ["product"] * 2),
    ("Berapa truk yang Anda kirim?\nSampai Oktober, 1.340.", ["vehicle"]),
    ("Ia kehilangan 1.200 pelanggan, 15 pembeli, dan dua klien.", ["customer", "buyer", "client"]),
    ("Bank itu melebur 31 koperasi simpan pinjam.", ["institution"]),
    ("Ada 6 motor penggerak dan 90 rangka.", ["motor", "frame"]),
    ("Dermaga itu memindahkan 41 boks.", ["container"]),
    ("Resor ski itu membuka 12 lintasan.", ["slope"]),
    ("Pabrik memasang 12 bioreaktor dan 30 sentrifus.", ["bioreactor", "centrifuge"]),
    ("Pabrik memesan 62 granulator dan 9 elektroda.", ["granulator", "electrode"]),
    ("Serikat didukung 410 anggota; 95 menolak.", ["person", "person"]),
    # guards
    ("Perusahaan punya 40 insinyur. Pendirinya, Li Na, 38, pergi.", ["person"]),
    ("Rumah sakit punya 600 ranjang. Suhunya harus tetap 22.", ["bed"]),
    ("Pengadilan memutus 18 perkara berdasarkan Pasal 12.", ["case"]),
]
HAN = [
    # half a measure, as the first of a list
    ("船上装有半吨大米、两吨面粉。", ["0.5 t", "2 t"]),
    ("食谱：半斤猪肉、两个鸡蛋。", ["0.5 jin", "2 count:egg"]),
    ("合作社拿出半亩地和三头牛。", ["0.5 mu", "3 count:cattle"]),
    ("两斤半猪肉、三个鸡蛋。", ["2.5 jin", "3 count:egg"]),
    ("他跑了半亩地。", []),
    # some of so many
    ("41个行业中有23个实现增长。", ["41 count:industry", "23 count:industry"]),
    ("41个大类行业中23个利润增长。", ["41 count:industry", "23 count:industry"]),
    ("70个城市中有64个新房价格下降。", ["70 count:city", "64 count:city"]),
    ("70个城市中，已有64个产值增长。", ["70 count:city", "64 count:city"]),
    ("70个城市中有64个新建公园。", ["70 count:city", "64 count:park"]),
    # cases and deeds, but no floor of a price
    ("商业航天领域融资46起，其中河北7起。", ["46 count:deal", "7 count:deal"]),
    ("热线接到投诉2318起，办结率98%。", ["2318 count:complaint", "98 percent"]),
    ("全市接到漏水报修720起，比去年少。", ["720 count:report"]),
    ("门阀连续启闭300万次，电池循环寿命8000次。", ["3000000 count:cycle", "8000 count:cycle"]),
    ("新车售价12.98万起，周末到店。", ["129800 CNY"]),
    # the goods that a firm makes
    (
        "一家人形机器人公司扩产。“前年只有45台，去年是620台。”",
        ["45 count:robot", "620 count:robot"],
    ),
    # the head of a phrase with numbers in it, and where a phrase ends
    ("改造三座10万吨级煤炭泊位。", ["3 count:berth"]),
    ("保定建设4个千亿级集聚区。", ["4 count:cluster"]),
    ("【天津5G基站已达7.2万个】天津市通信管理局局长透露。", ["72000 count:station"]),
    ("首批600套储能柜装车运往港口。", ["600 count:cabinet"]),
    ("完成10个试点城市检测评估。", ["10 count:city"]),
    ("试验覆盖12类天气场景。", ["12 count:scenario"]),
    # by their classifier
    ("一列60节的敞车，沿途停靠11站。", ["60 count:wagon", "11 count:station"]),
    ("湿地收治鸟类143只。", ["143 count:bird"]),
    ("湖边有灰鹤1260只。", ["1260 count:bird"]),
    ("备案大模型136款。", ["136 count:model"]),
    ("一座月产5万片的12英寸晶圆厂落户亦庄。", ["50000 count:wafer/month"]),
    ("接到咨询电话3.6万个。", ["36000 count:call"]),
    ("新装空气源热泵1800台。", ["1800 count:pump"]),
    ("代办审批事项31项，涉及零部件260种。", ["31 count:approval", "260 count:component"]),
    ("采购断路器118台、电抗器46台。", ["118 count:breaker", "46 count:reactor"]),
    ("下架应用34款，已有8款重新上架。", ["34 count:application", "8 count:application"]),
    ("收到反馈意见2160条。", ["2160 count:comment"]),
    ("公司已聘请三家投行。", ["3 count:institution"]),
]


@pytest.mark.parametrize(("text", "expected"), ENGLISH)
def test_a_count_stands_for_its_noun_in_english(text, expected):
    found = read_quantities("Headline\n" + text, language="en")
    assert [f"{one.value.normalize():f} {one.unit}" for one in found] == expected


@pytest.mark.parametrize(("text", "nouns"), ENGLISH_NOUNS)
def test_nouns_that_have_no_class_stand_for_themselves(text, nouns):
    found = read_quantities("Headline\n" + text, language="en")
    assert [one.unit for one in found] == ["count:" + noun for noun in nouns]


@pytest.mark.parametrize(("text", "nouns"), INDONESIAN)
def test_a_count_stands_for_its_noun_in_indonesian(text, nouns):
    found = read_quantities("Judul\n" + text, language="id")
    assert [one.unit for one in found] == ["count:" + noun for noun in nouns]


@pytest.mark.parametrize(("text", "expected"), HAN)
def test_what_a_chinese_classifier_counts(text, expected):
    found = read_quantities("标题\n" + text, language="zh-hans")
    assert [f"{one.value.normalize():f} {one.unit}" for one in found] == expected


def test_a_hundredth_is_a_part_and_a_decimal_of_times_a_multiple():
    parts = read_quantities("Judul\nDari laporan itu 97 dari 100 selesai.", language="id")
    assert [f"{one.value} {one.unit}" for one in parts] == ["0.97 ratio"]
    times = read_quantities("Judul\nJalur kereta itu 1,9 kali panjangnya dulu.", language="id")
    assert [one.unit for one in times] == ["ratio"]
