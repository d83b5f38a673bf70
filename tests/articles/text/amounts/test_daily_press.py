"""Formulas of the daily press: how often, of what, how much at least, and which sign.

All figures are invented.
"""

import pytest

from articles.text.amounts.quantities import read_quantities

# how often: said of what a verb or a place stands between
RATES = [
    (
        "en",
        "A total of 32 pairs of trains will run on the line every day.",
        ["32 count:pair/day = level"],
    ),
    (
        "en",
        "A total of 18 trains will operate daily between the two cities.",
        ["18 count:train/day = level"],
    ),
    (
        "en",
        "Forty pairs of trains will run on the new line each day, rising to 52 pairs in May.",
        ["40 count:pair/day = level", "52 count:pair/day = level"],
    ),
    (
        "en",
        "A total of 32 pairs of trains will run on the line every day in the first stage, and the "
        "number will be raised to 44 pairs in May.",
        ["32 count:pair/day = level", "44 count:pair/day = level"],
    ),
    (
        "en",
        "Universities will train 6,500 engineers in chip design each year.",
        ["6500 count:person/year = level"],
    ),
    (
        "en",
        "The berth, free of coal, can handle an extra 7 million tonnes of ore to the mills annually.",
        ["7000000 t/year = level"],
    ),
    ("en", "Eighteen airlines operate daily flights to Jakarta.", ["18 count:enterprise = level"]),
    (
        "en",
        "The chain has 500 shops in the region and opens one every month.",
        ["500 count:store = level"],
    ),
    (
        "zh-hans",
        "全局计划日均开行列车1310列，较去年同期增加50列，其中动车组列车902列。",
        [
            "1310 count:train/day = level",
            "50 count:train/day = growth",
            "902 count:train/day = level",
        ],
    ),
    (
        "zh-hans",
        "港口日均装卸集装箱6.1万标箱，其中外贸3.2万标箱。",
        ["61000 TEU/day = level", "32000 TEU/day = level"],
    ),
    (
        "zh-hans",
        "假期日均发送旅客121万人次，其中5月4日发送178万人次。",
        ["1210000 count:person/day = level", "1780000 count:person = level"],
    ),
    (
        "zh-hans",
        "一居室月租1500元，而在国贸附近，同样面积的房子要5800元以上。",
        ["1500 CNY/month = level", "5800 CNY/month >= level"],
    ),
]
# what is counted, and what is none
COUNTS = [
    (
        "en",
        "Of these, the S7 contributed 12,310 units, and the S9 2,480.",
        ["12310 count:unit = level", "2480 count:unit = level"],
    ),
    (
        "en",
        "The Model 3 sold 12,310 units, and the Model Y 22,480.",
        ["12310 count:unit = level", "22480 count:unit = level"],
    ),
    ("en", "It made 12,310 units, and Phase 2 480.", ["12310 count:unit = level"]),
    (
        "en",
        "Jakarta took 7,420 completely built-up electric cars in May.",
        ["7420 count:vehicle = level"],
    ),
    (
        "en",
        'The zone hosts 73 state-level "specialized" enterprises and 52 so-called "unicorn" startups.',
        ["73 count:enterprise = level", "52 count:enterprise = level"],
    ),
    (
        "en",
        "The chain runs 31 drive-through restaurants and 12 walk-in clinics.",
        ["31 count:restaurant = level", "12 count:institution = level"],
    ),
    ("en", 'He said 30 "would be enough" for the cars.', []),
    ("en", "Robots ran the half marathon in two hours.", ["2 hour = level"]),
    (
        "en",
        "The fair is only an hour from the port, and the trip took less than an hour.",
        ["1 hour = level", "1 hour < level"],
    ),
    (
        "en",
        "He left about an hour ago; it makes 40 units an hour from May.",
        ["40 count:unit/hour = level"],
    ),
    (
        "id",
        "Bengkel yang hanya mempekerjakan enam orang itu kini memiliki 120 pekerja.",
        ["6 count:person = level", "120 count:person = level"],
    ),
    ("id", "Dua orang itu ditangkap polisi.", []),
    (
        "id",
        "Pengiriman panel surya mencapai 12 juta unit tahun ini.",
        ["12000000 count:unit = level"],
    ),
    (
        "id",
        "Setengah maraton itu diikuti lebih dari 900 peserta pameran.",
        ["900 count:enterprise > level"],
    ),
]
# how large a change is by now, and parts of growth
ROLES = [
    (
        "en",
        "The stock lost 3% this week, extending this year's decline to 24%.",
        ["-3 percent = growth", "-24 percent = growth"],
    ),
    (
        "en",
        "The decline narrowed to 5.6 percent in July from 6.2 percent.",
        ["-5.6 percent = growth", "-6.2 percent = growth"],
    ),
    ("en", "The index has extended its gain since January 2024 to 14%.", ["14 percent = growth"]),
    ("en", "The purchase tax on cars will rise to 5% in May.", ["5 percent = level"]),
    (
        "en",
        "Consumption's contribution to economic growth reached 53.5 percent.",
        ["53.5 percent = share"],
    ),
    ("en", "The contribution of exports rose on growth of 6 percent.", ["6 percent = growth"]),
    (
        "id",
        "Kontribusi konsumsi terhadap pertumbuhan ekonomi mencapai 53,1 persen.",
        ["53.1 percent = share"],
    ),
    (
        "id",
        "Kontribusi industri naik dengan pertumbuhan mencapai 5,1 persen.",
        ["5.1 percent = growth"],
    ),
    (
        "id",
        "Hanya dua sektor yang menguat, yakni sektor energi 0,8 persen dan sektor kimia 0,4 persen.",
        ["2 count:sector = level", "0.8 percent = growth", "0.4 percent = growth"],
    ),
    ("id", "Produksi naik, yakni dengan pangsa 20 persen.", ["20 percent = share"]),
    (
        "id",
        "Penjualan turun, dengan penurunan melebar menjadi 5,6 persen.",
        ["-5.6 percent = growth"],
    ),
    (
        "id",
        "Biaya angkut naik lebih lambat, yakni 11,3 persen menjadi Rp 2,4 triliun.",
        ["11.3 percent = growth", "2400000000000 IDR = level"],
    ),
    (
        "id",
        "Rasio utang terhadap modal (DER) perseroan turun menjadi 0,58 kali dari 0,77 kali.",
        ["0.58 ratio = level", "0.77 ratio = level"],
    ),
    (
        "id",
        "Rasio lancar 1,9 kali, turun dari 2,3 kali.",
        ["1.9 ratio = level", "2.3 ratio = level"],
    ),
    ("id", "Permintaan mencapai 2,3 kali dari target.", ["2.3 ratio = multiple"]),
    (
        "id",
        "Ekspor naik 3,2 persen, di atas proyeksi analis dalam jajak pendapat Warta sebesar 4,6 persen.",
        ["3.2 percent = growth", "4.6 percent = growth"],
    ),
    ("id", "Simpanan warga tumbuh lebih rendah 3,7 persen.", ["3.7 percent = growth"]),
    ("id", "Muatan turun lebih lambat, yaitu 2,6 persen.", ["-2.6 percent = growth"]),
    ("id", "Muatan turun lebih dalam 9,1 persen.", ["-9.1 percent = growth"]),
    ("id", "Laba naik tipis, yakni 0,6 persen.", ["0.6 percent = growth"]),
    ("id", "Tarif lebih rendah 4 persen.", ["-4 percent = growth"]),
    ("id", "Pangsa ekspor turun tipis, yakni menjadi 31 persen.", ["31 percent = share"]),
    ("id", "Penurunan suku bunga menjadi 4 persen disambut pasar.", ["4 percent = level"]),
    ("zh-hans", "失业率上升至5.1%，高于预期的5.0%。", ["5.1 percent = share", "5 percent = share"]),
]
# lowest prices, contracts, forecasts
BOUNDS = [
    (
        "en",
        "Tickets are priced from 58 yuan, rooms available from 320 yuan per night.",
        ["58 CNY >= level", "320 CNY/night >= level"],
    ),
    ("en", "Fares from 46 to 120 yuan apply.", ["46 CNY = level", "120 CNY = level"]),
    ("en", "Prices from 2,300 farms were compared.", ["2300 count:farm = level"]),
    (
        "en",
        "It is to get 30 more trucks under a CNY210m contract.",
        ["30 count:vehicle = level", "210000000 CNY = level"],
    ),
    ("en", "It sells for under 340 yuan.", ["340 CNY < level"]),
    (
        "zh-hans",
        "国内生产总值同比增长5.02%，略低于市场此前预期的5.1%。",
        ["5.02 percent = growth", "5.1 percent = growth"],
    ),
    ("zh-hans", "产量低于去年同期的六成。", ["60 percent < share"]),
]
# spans whose ends are told, terms of rules
SPANS = [
    ("zh-hans", "暑运自7月1日开始，8月31日结束，为期62天。", []),
    ("zh-hans", "展会6月5日至8日举行，为期4天。", ["4 day = level"]),
    ("en", "The rules, which take effect on July 1, 2025, will remain valid for five years.", []),
    ("en", "The permits are valid for three years.", ["3 year = level"]),
]


@pytest.mark.parametrize(("language", "text", "expected"), RATES + COUNTS + ROLES + BOUNDS + SPANS)
def test_what_the_press_prints_daily(language: str, text: str, expected: list[str]) -> None:
    found = read_quantities(text, language=language)

    assert [f"{q.value} {q.unit} {q.comparator} {q.role}" for q in found] == expected
