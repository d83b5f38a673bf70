"""Numbers that take their unit from what stands around, beside those that get none. All invented."""

import pytest

from articles.text.amounts.quantities import (
    UnreadableNumber,
    read_quantities,
    readings_at,
)

QUANTITIES = [
    # a label names what is counted, by so many people
    ("en", "Doctors per 1,000 people: 5.2", ["5.2 count:person/1000person ="]),
    ("en", "Births per 1,000: 5.2", ["5.2 count:person/1000person ="]),
    ("en", "Per 1,000 people: 5.2", []),
    # unknown nouns are counted in whole numbers
    ("en", "The hall holds 120 gizmos.", ["120 count:gizmo ="]),
    ("en", "The hall holds 1.5 million gizmos.", ["1500000 count:gizmo ="]),
    ("en", "The hall holds 1.5 gizmos.", []),
    ("en", "A Boeing 737 gizmo landed.", []),
    ("id", "Gudang itu memuat 1,5 juta rebana.", ["1500000 count:unit ="]),
    ("id", "Gudang itu memuat 1,5 rebana.", []),
    # the measure of the number before
    (
        "en",
        "It made £20m in May. Visits rose to 18m.",
        ["20000000 GBP =", "18000000 count:visit ="],
    ),
    (
        "en",
        "The trip takes 35 minutes on the new northern line, down from 50.",
        ["35 min =", "50 min ="],
    ),
    (
        "en",
        "The trip takes 35 minutes on the new line and the fare there was cut, down from 50.",
        ["35 min ="],
    ),
    ("en", "It made £20m in May, up from 18m.", ["20000000 GBP =", "18000000 GBP ="]),
    ("en", "It made £20m in May; it was up to 18.", ["20000000 GBP ="]),
    ("en", "The trip takes 35 minutes, down from 50.", ["35 min =", "50 min ="]),
    ("id", "Waktu tempuh kini 35 menit, turun dari 50.", ["35 min =", "50 min ="]),
    (
        "id",
        "Waktu tempuh kini 35 menit, padahal sebelumnya waktu tempuh di jalur utara itu 50.",
        ["35 min ="],
    ),
    ("en", "The index fell to 45.1 in May.", ["45.1 index ="]),
    # multiples by which something changes, and times at which it happens
    ("en", "Sales rose by 4 times.", ["4 ratio ="]),
    ("en", "By 4 times it was late.", []),
    # the currency of the amount that follows, and prizes that were won
    ("en", "It cost in 2022 USD 22.08 million.", ["22080000 USD ="]),
    ("en", "It sold 12 won prizes.", []),
    ("en", "It sold 46 million MT.", ["46000000 t ="]),
    # a list in Chinese, its unit behind the last
    ("zh-hans", "分别有12、15和20元奖金。", ["12 CNY =", "15 CNY =", "20 CNY ="]),
    ("zh-hans", "分别为12、15和20。", []),
    ("zh-hans", "一本书54块5。", ["54.5 CNY ="]),
    ("zh-hans", "一本书54块5毛。", ["54.5 CNY ="]),
    ("zh-hans", "气温12度。", []),
    # the same classifier, and the index of a long clause
    (
        "zh-hans",
        "水库2170座，较十年前减少40座。",
        ["2170 count:reservoir =", "-40 count:reservoir ="],
    ),
    (
        "zh-hans",
        "水库2170座，这一数字与十年前相比有了不小的变化。近年又多了40座。",
        ["2170 count:reservoir =", "40 count:reservoir ="],
    ),
    # points of a letter, of an index, of a share
    ("id", "Surat itu memuat 4 poin.", []),
    ("en", "The index fell 0.4%, or 8 points.", ["-0.4 percent =", "-8 index ="]),
    ("en", "Its share rose to 12%, up 3 points.", ["12 percent =", "3 percentage_point ="]),
    ("zh-hans", "耗资5亿元，减少40座。", ["500000000 CNY =", "-40 count:unit ="]),
    ("zh-hans", "综合指数今年4月为52.3。", ["52.3 index ="]),
    ("zh-hans", "今年4月为52.3。", []),
    ("zh-hans", "床位每千人5.2。", []),
    # the noun of a clause before, of the same sentence only
    ("zh-hans", "车很好。机器人销路好，今年又卖了5台。", ["5 count:robot ="]),
    ("zh-hans", "机器人很多。今年又来了5台。", ["5 count:unit ="]),
    ("zh-hans", "共有26个乡镇卫生院、3个乡。", ["26 count:institution =", "3 count:town ="]),
    (
        "zh-hans",
        "企业20个。项目30个，其中10个已投产。",
        ["20 count:enterprise =", "30 count:project =", "10 count:project ="],
    ),
    # said loosely
    ("zh-hans", "30分钟内到达。", ["30 min <="]),
    ("zh-hans", "来了二十来家企业。", ["20 count:enterprise ~"]),
    ("zh-hans", "来了上百家企业。", ["100 count:enterprise >="]),
    # a scale that may be a million or a trillion
    ("zh-hans", "投资三兆元。", []),
    ("zh-hans", "装机三兆瓦。", ["3 MW ="]),
    ("zh-hans", "投资1万亿2000亿300万5千元。", ["1200003005000 CNY ="]),
    # words that double
    ("id", "Produksi berlipat ganda.", ["2 ratio ="]),
    ("id", "Harganya Rp 5b.", ["5 IDR ="]),
    ("id", "Harganya Rp 5 M.", ["5000000000 IDR ="]),
]


@pytest.mark.parametrize(("language", "text", "expected"), QUANTITIES)
def test_a_number_takes_the_unit_that_stands_around(language, text, expected):
    quantities = read_quantities(text, language=language)

    assert [f"{one.value} {one.unit} {one.comparator}" for one in quantities] == expected


def marked(text, part):
    start = text.index(part)
    readings = readings_at(text, start, start + len(part), language="en")
    return [f"{one.value} {one.unit}".strip() for one in readings]


def test_a_marked_span_with_several_numbers_has_those_of_the_passage():
    text = "It sold 3 tonnes and 5 cars."

    assert marked(text, "3 tonnes and 5 cars") == ["3 t", "5 count:vehicle"]
    assert marked(text, "sold 3") == ["3 t", "3"]


def test_a_marked_span_without_a_number_is_refused():
    with pytest.raises(UnreadableNumber) as refusal:
        marked("It sold some tonnes.", "some")

    assert refusal.value.code == "no_number"
