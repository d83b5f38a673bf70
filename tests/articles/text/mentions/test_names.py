import pytest

from articles.ingestion.vocabulary import reference_vocabulary
from articles.text.mentions.names import find_names, fold_names, judge_names
from articles.text.vocabulary import Vocabulary, load_vocabulary

VOCABULARY = load_vocabulary(
    regions={
        "region": [
            {
                "slug": "jing-jin-ji",
                "code": "JJJ",
                "parent": "",
                "names": {
                    "en": ["Jing-Jin-Ji", "Beijing-Tianjin-Hebei", "JJJ"],
                    "zh-hans": ["京津冀"],
                },
            },
            {
                "slug": "beijing",
                "code": "CN-BJ",
                "parent": "jing-jin-ji",
                "names": {"en": ["Beijing"], "zh-hans": ["北京", "北京市"]},
            },
            {
                "slug": "tianjin",
                "code": "CN-TJ",
                "parent": "jing-jin-ji",
                "names": {"en": ["Tianjin", "Tientsin"], "zh-hans": ["天津"]},
            },
            {
                "slug": "hebei",
                "code": "CN-HE",
                "parent": "jing-jin-ji",
                "names": {"en": ["Hebei"], "zh-hans": ["河北"]},
            },
            {
                "slug": "xiongan",
                "code": "XIONGAN",
                "parent": "hebei",
                "names": {"en": ["Xiong'an"], "zh-hans": ["雄安新区", "河北雄安新区", "雄安"]},
            },
            {
                "slug": "zhangjiakou",
                "code": "Zhangjiakou",
                "parent": "hebei",
                "names": {"en": ["Zhangjiakou"], "zh-hans": ["张家口"]},
            },
        ]
    },
    sectors={
        "sector": [
            {"slug": "technology", "parent": "", "names": {"en": ["Technology"]}},
            {
                "slug": "artificial-intelligence",
                "parent": "technology",
                "names": {"en": ["AI"], "id": ["kecerdasan buatan"], "zh-hans": ["人工智能"]},
            },
            {"slug": "robotics", "parent": "", "names": {"en": ["robot"], "zh-hans": ["机器人"]}},
            {"slug": "aerospace", "parent": "", "names": {"zh-hans": ["航空航天"]}},
        ]
    },
    publishers={
        "publisher": [
            {"slug": "beijing-daily", "kind": "news", "names": {"en": ["Beijing Daily"]}},
            {"slug": "antara", "kind": "agency", "names": {"id": ["Antara"]}},
            {"slug": "bureau", "kind": "statistics", "names": {"zh-hans": ["天津市统计局"]}},
        ]
    },
)


def codes(text, kind="region", vocabulary=None):
    return [
        code
        for m in find_names(text, vocabulary or VOCABULARY)
        if m.kind == kind
        for code in m.codes
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Beijing, Tianjin, dan Hebei", ["CN-BJ", "CN-TJ", "CN-HE"]),
        ("the Beijing–Tianjin–Hebei cluster", ["JJJ"]),
        ("the Beijing-Tianjin corridor", ["CN-BJ", "CN-TJ"]),
        ("Jing Jin Ji, JING-JIN-JI", ["JJJ", "JJJ"]),
        ("京津冀三地，京津冀", ["JJJ", "JJJ"]),
        ("京津两地与津冀", ["CN-BJ", "CN-TJ", "CN-TJ", "CN-HE"]),
        ("河北雄安新区", ["CN-HE", "XIONGAN"]),
        ("Xiong’an and Xiong'an", ["XIONGAN", "XIONGAN"]),
        ("Tianjin’s port, Tianjins, Ｔｉａｎｊｉｎ", ["CN-TJ", "CN-TJ", "CN-TJ"]),
        ("Tianjiner, preHebei, Hebei1", []),
        ("据天津市统计局介绍", ["CN-TJ"]),
    ],
)
def test_regions_are_found_in_any_spelling(text, expected):
    assert codes(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Restoran Tianjin di Jakarta",
        "the Treaty of Tientsin",
        "Universitas Nankai Tianjin",
        "Beijing Normal University",
        "Beijing University of Technology",
        "Hotel Beijing",
        "the Beijing 2022 Winter Games",
        "Olimpiade Musim Dingin Beijing",
        "at nine o'clock Beijing time",
        "pukul sembilan waktu Beijing",
        "Beijing Daily reported",
        "北京大学",
        "北京航空航天大学",
        "天津包子",
        "北京时间",
        "北京西路",
        "天津条约",
        'kedai "Beijing Lama" di Jakarta',
        'kedai "Beijing 1988" di Jakarta',
        "Beijing Harbour hospital",
        "Beijing Guoan",
        "Beijing cabbage",
        "Beijing No. 4 Middle School",
        "klub Beijing",
        "harian Beijing",
        "北京涮肉",
        "北京新港灯饭店",
        "北京队",
        "黄河北岸",
        "北京商报",
        "北京四中",
        "天津师大",
        "radio Beijing",
        "河北区与河西区",
        "「北京」二字",
        "老北京涮肉",
    ],
)
def test_a_place_inside_another_name_is_no_region(text):
    (mention, *_) = [m for m in judge_names(text, VOCABULARY) if m.kind == "region"]

    assert mention.rule == "inside-name"
    assert codes(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Beijing mulai berpikir untuk mengubahnya.",
        "Bagi Beijing, proyek ini soal kedaulatan.",
        "Hubungan Beijing dan Washington memburuk.",
        "Beijing has made no secret of its impatience.",
        "Beijing’s impatience with the plan",
        "Ties with Beijing have cooled.",
        "北京的表态颇为谨慎",
        "北京方面认为",
        "华盛顿与北京",
        "Beijing has yet to comment.",
        "Beijing is considering new rules on exports",
        "The pullback began after Beijing attempted to curb subsidies.",
        "Beijing announced export controls on lamps",
        "the Beijing-backed forum",
        "pro-Beijing lawmakers",
        "Beijing sees the pact as its own",
        "Beijing remains wary of the pact",
        "Beijing had no immediate comment",
        "a warning from Beijing",
        "Beijing tidak tinggal diam",
        "北京急于稳定市场",
        "北京释放善意",
        "Beijing belum berkomentar soal tarif",
        "Beijing membatasi ekspor lampu",
        "kritik terhadap Beijing",
        "北京则多次批评相关做法",
        "北京始终保持沉默",
        "亲北京人士",
        "No deal was reached with Beijing by 30 May.",
        "The office answers to Beijing.",
        "Beijing is weighing a package of loans.",
        "Beijing balas mengenakan bea 25 persen.",
        "Restu dari Beijing diperlukan.",
        "Utang kepada Beijing mencapai 20 miliar.",
        "外界认为北京不会放弃这一目标",
        "北京对此提出抗议",
        "来自北京的压力使投资减少",
        "北京宣布反制",
        "北京对此并不意外",
        "Beijing has since warned of higher duties on lamps.",
        "Beijing, for its part, has warned of higher duties.",
        "Beijing menyebut pakta itu strategis.",
        "Beijing tentu punya jawaban atas tarif itu.",
    ],
)
def test_a_capital_that_stands_for_its_government_is_no_region(text):
    assert [m.rule for m in judge_names(text, VOCABULARY) if m.kind == "region"] == ["metonym"]


@pytest.mark.parametrize(
    "text",
    [
        "Beijing opened a university.",
        "Beijing's makers of robots",
        "pabrik di Beijing tumbuh",
        "Beijing and Tianjin said they would share it",
        "universitas di Beijing",
        "北京市的大学",
        "北京市第二医院",
        "北京路网",
        "北京方面，收入增长",
        "北京银行业",
        "北京某研究院",
        "来自北京的24个团队",
        "Beijing is home to 1,200 firms.",
        "Beijing has rooms for 1,200 guests.",
        "It moved 12 labs from Beijing to Xiongan.",
        "“北京”号",
        "Beijing is considering a new subway line.",
        "Beijing announced 42 stations.",
        "A Beijing court has ruled.",
        "Beijing sees more visitors than ever",
        "Beijing remains the largest market",
        "Beijing mengumumkan 42 stasiun",
        "Beijing menurunkan tarif parkir",
        "a Beijing-based maker",
        "北京三家饭店",
        "北京街头",
        "北京路演",
        "北京大街小巷",
        "北京一中院",
        "北京饭店业",
        "北京队伍",
        "Beijing punya 42 stasiun.",
        "Beijing tentu bertambah ramai.",
        "Beijing has since grown by 12 districts.",
    ],
)
def test_a_place_that_is_meant_is_a_region(text):
    assert "CN-BJ" in codes(text)


@pytest.mark.parametrize("text", ["河北部分地区", "河北区域", "河北", "在河北"])
def test_letters_that_may_belong_to_other_words_are_a_region_where_they_do_not(text):
    assert codes(text) == ["CN-HE"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a chip plant", 1),
        ("a chip and pin card", 0),
        ("blue-chip shares", 0),
        ("wafer-thin margins", 0),
        ("the CIPS survey", 0),
        ("CHIP plant", 0),
        ("blue lamps and chips", 1),
    ],
)
def test_the_word_of_a_sector_may_mean_another_thing(text, expected):
    vocabulary = load_vocabulary(
        regions={"region": []},
        sectors={
            "sector": [
                {"slug": "integrated-circuits", "names": {"en": ["chip", "wafer"], "id": ["cip"]}}
            ]
        },
        publishers={"publisher": []},
    )

    assert len(find_names(text, vocabulary)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "智能车间",
        "无人车间",
        "小微电子商务",
        "机械手表",
        "放大模型",
        "一张IC卡",
        "晴空天气",
        "加氢裂化",
    ],
)
def test_words_of_sectors_may_be_parts_of_other_words(text):
    assert codes(text, "sector", reference_vocabulary()) == []


def test_the_name_of_a_line_names_its_ends():
    assert codes("京张高铁") == ["CN-BJ", "Zhangjiakou"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("大会在京开幕", ["CN-BJ"]),
        ("京企赴冀投资", ["CN-BJ", "CN-HE"]),
        ("在京津冀地区", ["JJJ"]),
        ("在京张高铁上", ["CN-BJ", "Zhangjiakou"]),
        ("赴天津", ["CN-TJ"]),
        ("在京东平台", []),
        ("在京都", []),
        ("看得津津有味，在津津乐道", []),
        ("南京企业，东京城", []),
    ],
)
def test_the_short_names_of_places_stand_behind_in_and_to(text, expected):
    assert codes(text, vocabulary=reference_vocabulary()) == expected


def test_a_sector_inside_an_institution_is_none():
    assert codes("北京航空航天大学", "sector") == []
    assert codes("北京的航空航天产业", "sector") == ["aerospace"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "微电子、智能车和机械手",
            ["integrated-circuits", "intelligent-connected-vehicles", "robotics"],
        ),
        (
            "plug-in hybrids and robotaxis",
            ["new-energy-vehicles", "intelligent-connected-vehicles"],
        ),
        ("taksi otonom, obat biologis", ["intelligent-connected-vehicles", "biopharma"]),
        ("输变电设备与氢走廊", ["electrical-equipment", "hydrogen-energy"]),
        ("machine learning untuk pertahanan siber", ["artificial-intelligence", "cybersecurity"]),
        (
            "英寸硅片与增程式，输变电产业",
            ["integrated-circuits", "new-energy-vehicles", "electrical-equipment"],
        ),
        ("运载火箭与生物科学", ["aerospace", "life-sciences"]),
        (
            "Machine-learning tests, commercial-space firms, power-equipment makers",
            ["artificial-intelligence", "aerospace", "electrical-equipment"],
        ),
        ("taksi tanpa sopir", ["intelligent-connected-vehicles"]),
        ("一公斤氢的成本", ["hydrogen-energy"]),
        ("chips and dip, wafer biscuits", []),
    ],
)
def test_sectors_go_by_many_names(text, expected):
    assert codes(text, "sector", reference_vocabulary()) == expected


def test_acronyms_keep_their_case_and_words_carry_endings():
    assert codes("AI, ai, Ai", "sector") == ["artificial-intelligence"]
    assert codes("Robots, robotnya, robot-robot", "sector") == ["robotics"] * 4


def test_the_name_of_a_group_of_sectors_is_not_looked_for():
    assert codes("Technology", "sector") == []


def test_a_spelling_is_known_only_where_its_codes_are():
    assert codes("京唐两市") == []
    assert codes("EV", "sector") == []


def test_publishers_are_told_from_words_by_their_capital():
    assert codes("antara lain, kata Antara", "publisher") == ["antara"]


def test_mentions_say_where_they_stand():
    text = "Ｂｅｉｊｉｎｇ dan İstanbul, Hebei"

    for mention in find_names(text, VOCABULARY):
        assert text[mention.start : mention.end] == mention.text
    assert codes(text) == ["CN-BJ", "CN-HE"]
    assert len(fold_names(text)) == len(text)


def test_an_empty_vocabulary_finds_nothing():
    assert find_names("Beijing", Vocabulary(())) == ()


def test_names_of_one_script_alone_are_found_and_nothing_is_in_the_other():
    town = {"slug": "dengta", "code": "DT", "parent": "", "names": {"zh-hans": ["灯塔"]}}
    vocabulary = load_vocabulary(
        regions={"region": [town]}, sectors={"sector": []}, publishers={"publisher": []}
    )

    assert [m.text for m in find_names("灯塔 is a town", vocabulary)] == ["灯塔"]
    assert find_names("Dengta is a town", vocabulary) == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hackers shut its website for 46 days.", ["cybersecurity"]),
        ("The vaccine keeps for 72 hours.", ["biopharma"]),
        ("Some 92 unmanned vehicles run there.", ["intelligent-connected-vehicles"]),
        ("It wants firms in low-altitude flight.", ["aerospace"]),
        ("The plane flew at a low altitude.", []),
    ],
)
def test_what_only_one_sector_makes_or_fights_names_it(text, expected):
    assert codes(text, "sector", reference_vocabulary()) == expected
