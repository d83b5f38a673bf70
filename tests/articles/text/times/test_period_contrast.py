"""Sentences with two times, each with a figure in a clause of its own: what was and what came of
it, an aim and how far it has been reached, what is and what is planned. All are invented; the day
of publication is 18 June 2025, a Wednesday."""

import pytest

from tests.articles.text.times.stated import days

THEN_AND_NOW = [
    ("zh-hans", "2024-01-01..2024-12-31", "“前年我们收了40吨蜂蜜，去年收了72吨。”"),
    ("zh-hans", "2024-01-01..2024-12-31", "前年这里招不满30人，去年报名的有410人。"),
    ("zh-hans", "2024-01-01..2024-12-31", "2015年，全县只有一条公交线路，2024年增加到38条。"),
    ("zh-hans", "2025-01-01..2025-05-31", "2019年，作坊年产值200万元；今年前五个月，产值3100万元。"),
    ("zh-hans", "2025-06-11..2025-06-20", "5月中旬库存18万吨，6月中旬降至12万吨。"),
    ("en", "2024-01-01..2024-12-31", "In 2018 the depot mended 40 trams; last year it mended 112."),
    ("en", "2025-01-01..2025-12-31",
     "Two years ago a berth cost 900 yuan a month; this year it is 1,450."),
    ("en", "..2024-12-31",
     "In 2020, only 6 of the 90 kilns had filters; by the end of last year, 71 did."),
    ("en", "2024-01-01..2024-12-31",
     "While the depot lost 3 million yuan in 2022, last year it earned 8 million."),
    ("id", "2024-01-01..2024-12-31", "Pada 2019 bengkel itu menangani 40 trem; tahun lalu 112."),
    ("id", "2025-01-01..2025-12-31", "Tahun lalu panen 30 ton, tahun ini 44 ton."),
    ("id", "2024-01-01..2024-12-31", "Dulu, pada 2010, ada 90 kios; pada 2024 jumlahnya 640."),
    # Of whom it is told stands first.
    ("zh-hans", "2025-01-01..2025-12-31", "合作社去年卖蜂蜜260吨，今年180吨。"),
    ("zh-hans", "2024-01-01..2024-12-31", "这家窑厂2022年出砖5000吨，2024年增至8000吨。"),
    ("en", "2025-01-01..2025-12-31", "The kiln last year fired 5,000 tiles, this year 8,000."),
    ("id", "2025-01-01..2025-12-31", "Bengkel itu tahun lalu merawat 90 trem, tahun ini 140 trem."),
    # Of two years behind their figures the one that goes on.
    ("en", "2025-01-01..2025-12-31",
     "The county put 60 million yuan into wells last year and 80 million yuan this year."),
    ("en", "2025-01-01..2025-12-31", "The depot mended 90 trams in 2024, and only 40 in 2025."),
    ("id", "2025-01-01..2025-12-31",
     "Kabupaten menyalurkan Rp60 miliar tahun lalu dan Rp80 miliar tahun ini."),
]  # fmt: skip
THE_FIRST = [
    ("zh-hans", "2024-01-01..2024-12-31", "去年全区新建公园12个，今年计划再建9个。"),
    ("zh-hans", "2024-01-01..2024-12-31", "去年投放单车4万辆，今年再投2万辆。"),
    ("zh-hans", "2025-04-01..2025-04-30", "4月产量环比下降3%，5月产量环比增长6%。"),
    ("zh-hans", "2025-01-01..2025-03-31", "一季度营收3.2亿元；4月新签订单1.1亿元。"),
    ("zh-hans", "2024-01-01..2024-12-31", "2024年研发投入4亿元；截至今年3月末，现金余额9亿元。"),
    ("zh-hans", "2025-01-01..2025-04-30", "前4个月出口汽车2.1万辆，全年有望突破7万辆。"),
    ("en", "2025-01-01..2025-03-31",
     "In the first quarter it earned 3 million yuan; in April it signed orders worth 11 million."),
    ("en", "2023-01-01..2023-12-31",
     "Five hospitals joined in 2023, 17 last year, and 30 more are due to join by December."),
    ("zh-hans", "2023-01-01..2023-12-31", "这家窑厂2023年产量增长5%，2024年增长8%。"),
    ("zh-hans", "2024-01-01..2024-12-31", "合作社去年卖蜂蜜260吨，今年收入180万元。"),
    ("en", "2022-01-01..2022-12-31", "The depot mended 90 trams in 2022 and 140 in 2023."),
    ("en", "2024-01-01..2024-12-31", "Output rose 5 percent last year and 8 percent this year."),
    ("en", "2024-01-01..2024-12-31", "The depot mended 90 trams last year (140 this year)."),
    ("en", "2024-01-01..2024-12-31",
     "The depot opened 9 sheds last year and is to hire 140 people this year."),
    ("id", "2024-01-01..2024-12-31",
     "Pada 2024 belanja riset 4 miliar yuan; per 31 Maret kas tercatat 9 miliar yuan."),
]  # fmt: skip
AIMS = [
    ("zh-hans", "..2025-05-31", "今年的植树任务是4万亩，到5月底只完成2.6万亩。"),
    ("zh-hans", "..2025-05-31", "全年计划改造老旧小区120个，截至5月底已开工87个。"),
    ("zh-hans", "2025-01-01..2025-05-31", "今年全年目标是出口5万辆，前5个月已出口2.3万辆。"),
    ("en", "..2025-05-31",
     "This year's quota is 90,000 permits; by the end of May the office had issued 61,000."),
    ("id", "..2025-06-10", "Target tahun ini 400 km pipa, dan per 10 Juni baru 210 km terpasang."),
]  # fmt: skip
PLANNED = [
    ("en", "2025-05-01..2025-05-31",
     "It laid four kilometres of pipe in May and will lay another nine by August."),
    ("en", "2025-01-01..2025-03-31",
     "The mill sold two turbines in the first quarter and plans to ship a third in July."),
    ("en", "2025-07-01..2025-07-01",
     "The toll will be cut to 12 yuan from 20 on 1 July, and abolished next year."),
    ("en", "2025-12-01..2025-12-31",
     "It added four routes in May, and traffic is expected to reach 13 million in December."),
    ("id", "2025-01-01..2025-05-31",
     "Perusahaan membangun tiga gudang dalam lima bulan pertama dan akan membangun yang keempat "
     "sebelum September."),
    ("id", "2025-01-01..2025-03-31",
     "Pada triwulan I terjual dua turbin, dan pada Juli akan dikirim satu lagi."),
    ("id", "2025-07-01..2025-07-01",
     "Tarif akan turun menjadi 12 yuan dari 20 yuan pada 1 Juli, dan dihapus tahun depan."),
]  # fmt: skip
PUT_OFF = [
    ("en", "2026-03-01..2026-03-31",
     "The ferry, due to sail this autumn, will now leave in March next year."),
    ("en", "2027-01-01..2027-12-31",
     "The line, originally scheduled to open in 2024, will now open in 2027."),
    ("en", "2026-04-01..",
     "The kiln, set to be lit this August, will burn no earlier than April next year."),
    ("id", "2024-01-01..2024-12-31",
     "Pabrik yang rugi 40 juta yuan pada 2023 itu untung 12 juta yuan tahun lalu."),
]  # fmt: skip
# What there is now has no time but today, and what was has its year as its base.
AND_NOW = [
    ("en", "-", "A pump that cost 3,000 yuan in 2019 now sells for 1,800 yuan."),
    ("en", "-", "A repair that took 30 days in 2019 now takes 12 days."),
    ("en", "-", "Pumps that sold for 3,000 yuan in 2019 can now be had for 1,800 yuan."),
    ("id", "-", "Pompa yang harganya Rp3 juta pada 2019 kini dijual Rp1,8 juta."),
    ("id", "-", "Pompa yang pada 2019 dijual Rp3 juta kini hanya Rp1,8 juta."),
    ("zh-hans", "-", "2019年售价3000元的水泵现在卖1800元。"),
    ("zh-hans", "-", "2019年还要3000元的水泵，如今只卖1800元。"),
    ("en", "2019-01-01..2019-12-31", "A pump cost 3,000 yuan in 2019 and a valve 1,800 yuan."),
    ("en", "2019-01-01..2024-12-31",
     "From 2019 to 2024 the yard's fleet grew from 30 boats and now has 72."),
]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "expected", "sentence"),
    [*THEN_AND_NOW, *THE_FIRST, *AIMS, *PLANNED, *PUT_OFF, *AND_NOW],
)
def test_of_two_clauses_one_tells_the_fact(language, expected, sentence):
    assert days(language, sentence) == expected


def test_digits_that_may_be_a_year_stand_between_no_two_times():
    sentence = "2022年，工厂年销售额1900万元；今年前五个月，销售额2.3亿元。"

    assert days("zh-hans", sentence) == "2025-01-01..2025-05-31"
