"""Falls whose object stands between, losses, and what is only taken. All figures are invented."""

import pytest

from articles.text.amounts.quantities import read_quantities

TAKEN = [
    ("en", "Bank shares closed with a loss of 1.7 percent.", ["-1.7 percent"]),
    ("en", "Brussels agreed to drop its 15% levy on bicycles.", ["15 percent"]),
    (
        "en",
        "The line cut coal use by 40,000 tonnes and emissions by 95,000 tonnes.",
        ["-40000 t", "-95000 t"],
    ),
    ("zh-hans", "受原料涨价影响，公司一季度减少利润约860万元。", ["-8600000 CNY"]),
    ("zh-hans", "新系统投用后，可减少工伤事故约120起。", ["-120 count:accident"]),
    ("zh-hans", "全年少排放二氧化硫3200吨、氮氧化物1500吨。", ["-3200 t", "-1500 t"]),
    ("en", "The rouble ended the session with a loss of 2.1%.", ["-2.1 percent"]),
    (
        "en",
        "New valves reduced leakage by 300,000 cubic metres and energy use by 2.1 GWh.",
        ["-300000 m3", "-2.1 GWh"],
    ),
    (
        "id",
        "Pompa baru menurunkan konsumsi air 20 persen dan tagihan listrik sekitar 11 persen.",
        ["-20 percent", "-11 percent"],
    ),
    (
        "id",
        "Penertiban itu memangkas antrean 40 menit dan biaya parkir 5 yuan.",
        ["-40 min", "-5 CNY"],
    ),
    ("id", "Kereta baru mempersingkat perjalanan 22 menit.", ["-22 min"]),
    (
        "id",
        "Program ini mengurangi pemakaian batu bara 18 ribu ton dan emisi 46 ribu ton.",
        ["-18000 t", "-46000 t"],
    ),
    ("zh-hans", "新规预计可降低企业物流成本1.8亿元。", ["-180000000 CNY"]),
    ("zh-hans", "通过合并岗位，公司裁减管理人员46名。", ["-46 count:person"]),
    ("zh-hans", "每年减少散煤3万吨、二氧化碳8万吨。", ["-30000 t/year", "-80000 t/year"]),
    (
        "en",
        "The new ferries have together cut fuel use by nearly 6,000 tonnes a year.",
        ["-6000 t/year"],
    ),
    (
        "en",
        "The roof makes 40 GWh, enough to cut emissions by some 20,000 tonnes.",
        ["40 GWh", "20000 t"],
    ),
    (
        "zh-hans",
        "去年售出氢能汽车4100辆。一辆重卡售价约90万元。",
        ["4100 count:vehicle", "900000 CNY"],
    ),
]
# Guards.
NEIGHBOURS = [
    ("en", "The ministry scrapped a 10% tax on scrap copper.", ["10 percent"]),
    ("en", "The retrofit shaved 9 minutes off the ride to Langfang.", ["-9 min"]),
    ("en", "Output recorded a decrease of 3.4 percent in May.", ["-3.4 percent"]),
    ("en", "The index ended the week with a gain of 0.9%.", ["0.9 percent"]),
    (
        "en",
        "Waiting times have been trimmed by 11 minutes, and staffing by 6 percent.",
        ["-11 min", "-6 percent"],
    ),
    ("en", "Profits shrank 8 percent, while debt grew 5 percent.", ["-8 percent", "5 percent"]),
    ("en", "Prices are 7 percent cheaper than in spring.", ["-7 percent"]),
    ("en", "Exports lost 2.6 percent in yuan terms.", ["-2.6 percent"]),
    ("en", "The gap narrowed by 0.4 percentage points.", ["-0.4 percentage_point"]),
    (
        "id",
        "Pemanas baru mampu menekan pemakaian gas sebesar 18 persen dan biaya pemeliharaan 6 persen.",
        ["-18 percent", "-6 percent"],
    ),
    ("id", "Kesenjangan itu menyempit 0,4 poin persentase.", ["-0.4 percentage_point"]),
    ("id", "Laju penurunan melambat 0,3 poin persentase.", ["-0.3 percentage_point"]),
    (
        "id",
        "Otomatisasi memangkas biaya 9 persen serta waktu kerja 14 persen.",
        ["-9 percent", "-14 percent"],
    ),
    ("id", "Bengkel itu menanggung kerugian 4 juta yuan.", ["4000000 CNY"]),
    (
        "id",
        "Harga gandum susut 2,2 persen, sementara jagung menguat 1,1 persen.",
        ["-2.2 percent", "1.1 percent"],
    ),
    ("id", "Pemerintah akan mencabut bea masuk 15 persen atas sepeda listrik.", ["15 percent"]),
    ("id", "Impor merosot 7 persen dan ekspor 3 persen.", ["-7 percent", "-3 percent"]),
    ("id", "Waktu tempuh terpangkas 25 menit.", ["-25 min"]),
    ("id", "Jumlah kecelakaan berkurang 42 kasus.", ["-42 count:case"]),
    ("id", "Saham pengembang anjlok 3,4 persen.", ["-3.4 percent"]),
    (
        "id",
        "Nilai ekspor menyusut 5,1 persen, tetapi volumenya tumbuh 2 persen.",
        ["-5.1 percent", "2 percent"],
    ),
    ("id", "Defisit menciut 120 juta yuan.", ["-120000000 CNY"]),
    ("zh-hans", "行业用工净减少1.4万人。", ["-14000 count:person"]),
    ("zh-hans", "今年前两个月亏损企业减少23家。", ["-23 count:enterprise"]),
    ("zh-hans", "油价每吨下调180元。", ["-180 CNY/t"]),
    ("zh-hans", "新车直降2万元，再送3000元充电卡。", ["-20000 CNY", "3000 CNY"]),
    ("zh-hans", "该厂每年损失利润上千万元。", ["10000000 CNY/year"]),
    ("zh-hans", "车辆排队时间压缩了35分钟。", ["-35 min"]),
    ("zh-hans", "公司裁掉了380名员工。", ["-380 count:person"]),
    ("zh-hans", "库存回落12万吨，到港量减少8万吨。", ["-120000 t", "-80000 t"]),
    ("en", "Heat loss of 12 percent was measured.", ["12 percent"]),
    ("en", "Washington may lift the 25% tariff on steel pipes.", ["25 percent"]),
    ("en", "Hebei will phase out a 3 percent surcharge on coal.", ["3 percent"]),
    (
        "en",
        "The scheme cut water use by 14 percent and electricity use by 9 percent.",
        ["-14 percent", "-9 percent"],
    ),
    ("en", "Orders dropped a fifth.", ["-0.2 ratio"]),
    ("en", "Freight rates gave up 6 percent on the week.", ["-6 percent"]),
    ("en", "Sales lost 3 percent after a gain of 5 percent.", ["-3 percent", "5 percent"]),
    ("en", "The firm posted a loss of 40 million yuan.", ["40000000 CNY"]),
    ("en", "The bridge shortens the trip by 18 minutes.", ["-18 min"]),
    ("en", "Staff numbers were pared by 60 people.", ["-60 count:person"]),
    ("id", "Pemerintah menghapus pajak 8 persen atas sewa alat berat.", ["8 percent"]),
    ("id", "Nilai tukar kehilangan 1,3 persen.", ["-1.3 percent"]),
    ("id", "Proyek itu menghemat 9 juta yuan.", ["9000000 CNY"]),
    (
        "id",
        "Jumlah pekerja menyusut 120 orang, sedangkan robot bertambah 35 unit.",
        ["-120 count:person", "35 count:robot"],
    ),
    ("zh-hans", "停产检修将减少产量4.2万吨。", ["-42000 t"]),
    ("zh-hans", "企业减少到86家。", ["86 count:enterprise"]),
    ("zh-hans", "电费降低了12万元，人工费降低8万元。", ["-120000 CNY", "-80000 CNY"]),
    ("zh-hans", "该市节约用水900万吨。", ["9000000 t"]),
    ("zh-hans", "全年减排粉尘2600吨。", ["2600 t"]),
    ("en", "It is expected to cut emissions by 900 tonnes a year.", ["900 t/year"]),
    (
        "en",
        "Output grew 4.2 percent from a year earlier, beating the 3.9 percent median estimate.",
        ["4.2 percent", "3.9 percent"],
    ),
    ("zh-hans", "全年减少后的库存为12万吨。", ["120000 t"]),
]


@pytest.mark.parametrize(("language", "text", "expected"), [*TAKEN, *NEIGHBOURS])
def test_signs_of_changes(language, text, expected):
    found = read_quantities(text, language=language)

    assert [f"{one.value} {one.unit}" for one in found] == expected
