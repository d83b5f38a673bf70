"""Amounts in two units, signs behind amounts, reduced prices, parts of measures. All invented."""

import pytest

from articles.text.amounts.quantities import read_quantities

AMOUNTS = [
    # two units
    ("en", "It costs 3 dollars 50 cents.", ["3.5 USD"]),
    ("en", "It costs thirteen dollars and forty-five cents.", ["13.45 USD"]),
    ("en", "The beam is 12 feet 6 inches long.", ["12.5 ft"]),
    ("en", "The beam is 12 ft 6 in long.", ["12.5 ft"]),
    ("en", "Of beams of 12 feet 3 in six are cracked.", ["12 ft"]),
    ("en", "Sales were 75 USD million.", ["75000000 USD"]),
    ("en", "Sales were 30 MUSD and 12 MEUR.", ["30000000 USD", "12000000 EUR"]),
    ("zh-hans", "售价两美元三十美分。", ["2.3 USD"]),
    ("zh-hans", "售价两美元又三美分。", ["2.03 USD"]),
    # ranges of scaled ends
    ("en", "Some 1.5 million-2 million people came.", ["1500000 count:person"]),
    ("en", "It earned ($779m-798m).", ["779000000 USD"]),
    ("id", "Dana Rp 5 miliar-Rp 6 miliar", ["5000000000 IDR"]),
    ("en", "the Million-2 plant", []),
    # signs
    ("en", "It costs 10 $ here.", ["10 USD"]),
    ("en", "In 2022 € 5 million went there.", ["5000000 EUR"]),
    ("en", "It costs 100₾ or 12 ₸.", ["100 GEL", "12 KZT"]),
    ("en", "It costs MXN$ 15, not CAD$ 2.", ["15 MXN", "2 CAD"]),
    ("en", "It holds 6.25 BTC.", ["6.25 BTC"]),
    ("en", "Tin lost 31¢/lb, to 88¢.", ["-0.31 USD/lb", "0.88 USD/lb"]),
    ("en", "Power costs US¢6.4/kWh or 12 us cents.", ["0.064 USD/kWh", "0.12 USD/kWh"]),
    ("id", "Tarifnya US¢ 6,4 per kWh.", ["0.064 USD/kWh"]),
    ("zh-hans", "每度电12¢。", []),
    # "sq" and "cu" for square and cubic, "pc" for per cent, P for petaflops
    ("en", "A depot of 7,300 sq metres on 14 sq. kilometres", ["7300 m2", "14 km2"]),
    ("en", "A hall of 640 sq feet, 3 sq miles off, for 31 cu. metres", ["640 ft2", "3 mile2", "31 m3"]),
    ("en", "Rents are 8 yuan per sq metre.", ["8 CNY/m2"]),
    ("en", "Sales rose 4.6pc; 17pc of them went abroad.", ["4.6 percent", "17 percent"]),
    ("en", "Fees rose 1.5pc points.", ["1.5 percentage_point"]),
    ("en", "The school has 48 PCs, and 36PC more.", ["48 count:pc"]),
    ("en", "The hall offers 5,600 P of computing power.", ["5600 petaflops"]),
    ("en", "Shares are 31p; screens show 720P.", ["0.31 GBP"]),
    # measures
    ("en", "A 1/4 mile of road", ["0.25 mile"]),
    ("en", "Half an acre, three quarters of a kilometre", ["0.5 acre", "0.75 km"]),
    ("en", "The crane lifts 100t.", ["100 t"]),
    ("en", "a 776-foot pier", ["776 ft"]),
    ("en", "some 300 40-foot containers", ["300 count:container"]),
    ("en", "He sold 20 t-shirts.", []),
    ("en", "It sends at 5 GHz and runs at 200 kmph.", ["200 km/h"]),
    ("en", "It holds 150 micrograms.", ["150 ug"]),
    ("zh-hans", "缴获近一吨废铜。", ["1 t"]),
    ("zh-hans", "一吨半废铜", ["1.5 t"]),
    ("zh-hans", "700兆赫频段", []),
    ("zh-hans", "频率为50赫兹，热量323千卡。", ["50 Hz", "323 kcal"]),
    # reduced prices
    ("zh-hans", "机票打8.5折。", ["85 percent"]),
    ("zh-hans", "灯具七五折出售。", ["75 percent"]),
    ("zh-hans", "最低4折", ["40 percent"]),
    ("zh-hans", "全场打对折", ["0.5 ratio"]),
    ("zh-hans", "谈判一波三折，百折不挠。", []),
    ("zh-hans", "这款3折叠屏手机", []),
    # coins
    ("zh-hans", "这把刷子卖三块。", ["3 CNY"]),
    ("zh-hans", "苹果每斤三块五。", ["3.5 CNY/jin"]),
    ("zh-hans", "收割三块麦田。", []),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), AMOUNTS)
def test_amount_is_read_in_its_unit(language, text, expected):
    quantities = read_quantities(text, language=language)

    assert [f"{one.value} {one.unit}" for one in quantities] == expected


def test_a_reduced_price_is_a_level():
    (price,) = read_quantities("票价最低4折", language="zh-hans")

    assert (price.role, price.value) == ("level", 40)
