"""Numbers that are no figure of a text, by class, each beside a neighbour that is one: one more of
what was counted, sizes of wares, lengths of papers and codes, doses, terms of a voucher, heads that
give a figure again, who told something. All invented."""

import pytest

from articles.text.amounts.quantities import read_quantities

ROWS = [
    # one more of what was counted
    ("en", "Five parks applied, and a sixth is drawing up papers.", ["5 count:park"]),
    ("en", "Three docks are in use; it will add a fourth in June.", ["3 count:dock"]),
    ("en", "They sold a fifth of the land.", ["0.2 ratio"]),
    ("en", "A quarter of the flats are empty.", ["0.25 ratio"]),
    ("en", "Output of the two fell by a third.", ["-0.3333 ratio"]),
    # ages between commas
    ("en", "Behind the desk sat Gao Li, 33, who handles permits.", []),
    ("en", "Wei Jun, 58, a welder, remembers the flood.", []),
    # a year in a word of its own
    ("en", "The mill has 300 year-round workers.", ["300 count:person"]),
    ("en", "It draws 2 million year-round visitors.", ["2000000 count:person"]),
    ("en", "The mill has a 300 year history.", []),
    # ratios of three
    ("zh-hans", "三次产业结构由9.1:38.6:52.3调整为8.9:37.9:53.2。", []),
    ("zh-hans", "三次产业构成为5∶40∶55，产值30亿元。", ["3000000000 CNY"]),
    ("en", "The ratio of the sectors moved from 9.1:38.6:52.3 to 8.9:37.9:53.2.", []),
    ("id", "Struktur ketiganya berubah dari 9,1:38,6:52,3 menjadi 8,9:37,9:53,2.", []),
    # lengths of papers and codes, places along a line, doses
    ("en", "The verdict ran to 88 pages and the letter to 17 paragraphs.", []),
    ("en", "An ID has 18 digits, a PIN has four digits.", []),
    ("en", "The signal box stands between the 112 km and 118 km marks.", []),
    ("en", "The road is 112 km long.", ["112 km"]),
    ("en", "The child was given a dose of 0.25 ml.", []),
    ("id", "Dosisnya 0,5 mL.", []),
    ("zh-hans", "社会信用代码长度固定为18位。", []),
    ("zh-hans", "工地上来了18位焊工。", ["18 count:person"]),
    # very many, how often, a rate of exchange
    ("en", "You hear a thousand hammers.", []),
    ("en", "A thousand workers lost their jobs.", ["1000 count:person"]),
    ("en", "Its licence has been renewed three times since.", ["3 count:time"]),
    ("en", "Profit was three times the forecast.", ["3 ratio"]),
    ("en", "Sterling slipped to $1.2710.", []),
    ("en", "The can cost $1.25.", ["1.25 USD"]),
    # sizes of wares in a list of prices
    ("zh-hans", "圆钢（20mm） 3310元/吨", ["3310 CNY/t"]),
    ("zh-hans", "中厚板（Q355B 14-20mm） 3480元/吨", ["3480 CNY/t"]),
    ("zh-hans", "无缝管（108*4.5mm） 4290元/吨", ["4290 CNY/t"]),
    ("zh-hans", "钢板厚度由3.5毫米减到2.8毫米。", ["3.5 mm", "2.8 mm"]),
    ("zh-hans", "北塔站降雨量（92毫米）居首。", ["92 mm"]),
    ("zh-hans", "这台2021款皮卡很新。", []),
    # terms of a voucher, an amount again in words, a head above its text
    ("zh-hans", "全场满200元减30元，购物满500元立减80元。", []),
    ("zh-hans", "日用品立减30元。", ["-30 CNY"]),
    ("id", "Modalnya Rp 20.000.000.000 (dua puluh miliar rupiah).", ["20000000000 IDR"]),
    (
        "zh-hans",
        "【唐山：前五个月钢材出口增三成】唐山海关通报，全市出口钢材412万吨，同比增长29.6%。",
        ["4120000 t", "29.6 percent"],
    ),
    ("zh-hans", "【公告】公司拟投资3亿元。", ["300000000 CNY"]),
    # who told it, and how many of a crowd that nobody counted
    ("zh-hans", "两名知情人士说，三位熟悉谈判的官员也证实了。", []),
    ("id", "Dua sumber yang mengetahui rencana itu bungkam.", []),
    ("zh-hans", "观众走了大半，这能解决一大半。", []),
    ("zh-hans", "外资占了大半。", ["0.5 ratio"]),
]


@pytest.mark.parametrize(("language", "text", "expected"), ROWS)
def test_what_is_no_figure_and_what_is(language, text, expected):
    found = read_quantities(text, language=language)

    assert [f"{one.value.normalize():f} {one.unit}" for one in found] == expected
