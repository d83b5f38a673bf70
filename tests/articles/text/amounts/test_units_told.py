"""Units that the context gives, and amounts told as parts of a hundred. All figures are invented."""

import pytest

from articles.text.amounts.quantities import read_quantities

TOLD = [
    (
        "en",
        "The cell stores 310 watt-hours per kilogram, its predecessor 265.",
        ["310 Wh/kg", "265 Wh/kg"],
    ),
    ("en", "The battery's energy density reaches 255 Wh/kg.", ["255 Wh/kg"]),
    (
        "id",
        "Konsentrasi PM2,5 di Beijing rata-rata 38 mikrogram, Tianjin 46, dan Baoding 59.",
        ["38 ug/m3", "46 ug/m3", "59 ug/m3"],
    ),
    ("id", "Kerapatan energi sel itu 280 Wh per kilogram.", ["280 Wh/kg"]),
    ("zh-hans", "电芯能量密度达到每公斤320瓦时。", ["320 Wh/kg"]),
    ("zh-hans", "新电池能量密度为290Wh/kg，上一代为245Wh/kg。", ["290 Wh/kg", "245 Wh/kg"]),
    (
        "en",
        "Of every 100 yuan of sales, 23 come from abroad; robots bring in 41 of every 100 yuan.",
        ["100 CNY", "41 percent"],
    ),
    ("en", "The bank lends 62 of every 100 yuan to small firms.", ["62 percent"]),
    ("zh-hans", "新机型身高1.75米，体重62公斤。", ["1.75 m", "62 kg"]),
    ("zh-hans", "纳入统计的是年营业收入500万元及以上的服务业单位。", ["5000000 CNY/year"]),
    ("zh-hans", "全线设车站22座，首开段停靠11站。", ["22 count:station", "11 count:station"]),
    ("zh-hans", "园区装了52路摄像头和16路传感器。", ["52 count:camera", "16 count:sensor"]),
    ("en", "On Friday Xingtai exceeded 190 micrograms.", ["190 ug/m3"]),
    ("en", "The pack offers 240 Wh per kilogram.", ["240 Wh/kg"]),
    (
        "id",
        "Di Tangshan kadarnya 57 mikrogram, Handan 63, dan Xingtai 66.",
        ["57 ug/m3", "63 ug/m3", "66 ug/m3"],
    ),
    (
        "id",
        "Tarif air di Tianjin 4,9 yuan per meter kubik, Langfang 4,1, dan Cangzhou 3,8.",
        ["4.9 CNY/m3", "4.1 CNY/m3", "3.8 CNY/m3"],
    ),
    ("zh-hans", "固态电池能量密度突破400瓦时/公斤。", ["400 Wh/kg"]),
    ("en", "Exporters keep 55 of every 100 dollars they earn.", ["55 percent"]),
    ("en", "$8 in every $10 went to wages.", ["80 percent"]),
    ("id", "Dari 400 sampel, 96 dari 100 lulus uji.", ["400 count:sample", "0.96 ratio"]),
    ("zh-hans", "这款人形机器人身高1.8米，体重72公斤。", ["1.8 m", "72 kg"]),
    ("zh-hans", "一次停电让我损失8万块。", ["80000 CNY"]),
    ("zh-hans", "沿途停靠9站，全程42分钟。", ["9 count:station", "42 min"]),
    ("zh-hans", "路口加装监控24路。", ["24 count:camera"]),
]
# Guards.
NEIGHBOURS = [
    (
        "en",
        "Average PM2.5 concentrations came to 39 micrograms in Beijing, 44 in Tianjin and 51 in Tangshan.",
        ["39 ug/m3", "44 ug/m3", "51 ug/m3"],
    ),
    (
        "en",
        "Fine particles averaged 33 micrograms in the first half, 4 micrograms fewer than a year before.",
        ["33 ug/m3", "-4 ug/m3"],
    ),
    ("en", "Ozone peaked at 188 micrograms in Handan on Tuesday.", ["188 ug/m3"]),
    ("en", "The smog alert is lifted once PM2.5 drops below 75 micrograms.", ["75 ug/m3"]),
    ("en", "Nitrogen dioxide fell to 24 micrograms from 29.", ["24 ug/m3", "29 ug/m3"]),
    (
        "id",
        "Kadar PM2,5 pada Januari turun menjadi 61 mikrogram dari 73 mikrogram.",
        ["61 ug/m3", "73 ug/m3"],
    ),
    ("id", "Ozon di Handan mencapai 192 mikrogram.", ["192 ug/m3"]),
    (
        "zh-hans",
        "PM2.5平均浓度北京为31微克、天津38微克、石家庄45微克。",
        ["31 ug/m3", "38 ug/m3", "45 ug/m3"],
    ),
    ("zh-hans", "上半年PM2.5平均浓度降到36微克，比去年同期少5微克。", ["36 ug/m3", "-5 ug/m3"]),
    ("en", "Eight in every 10 lathes sold here are numerically controlled.", ["0.8 ratio"]),
    ("id", "Delapan dari sepuluh bengkel sudah memakai robot.", ["0.8 ratio"]),
    ("id", "Lintasan baru itu 2,3 kali panjangnya pada 2015.", ["2.3 ratio"]),
    ("id", "Produksinya 1,6 kali tahun 2020.", ["1.6 ratio"]),
    ("id", "Jumlah pelanggan kini 3,2 kali jumlahnya lima tahun lalu.", ["3.2 ratio"]),
    ("zh-hans", "机器人高1.52米，重48公斤，负载20公斤。", ["1.52 m", "48 kg", "20 kg"]),
    ("zh-hans", "奖励对象为投资1亿元及以上的项目。", ["100000000 CNY"]),
    ("zh-hans", "换一台炉子省2万块，停一天工亏10万块。", ["20000 CNY", "100000 CNY"]),
    ("zh-hans", "这款无人机翼展3.6米，机身长2.1米，续航90公里。", ["3.6 m", "2.1 m", "90 km"]),
    ("en", "A tablet contains 200 micrograms of iodine.", ["200 ug"]),
    ("en", "Water at the plant held 8 micrograms of lead per litre.", ["8 ug/L"]),
    ("en", "Seventeen out of every 100 were defective.", ["0.17 ratio"]),
    ("zh-hans", "他身高1.8米，体重72公斤。", []),
    ("zh-hans", "乘24路公交可到。", []),
]


@pytest.mark.parametrize(("language", "text", "expected"), [*TOLD, *NEIGHBOURS])
def test_units_and_parts(language, text, expected):
    found = read_quantities(text, language=language)

    assert [f"{one.value} {one.unit}" for one in found] == expected
