"""Times by unit and by what is said of it: hours to plans, until to the rest of. All invented."""

from datetime import date

import pytest

from articles.text.times.period import principal_period
from articles.text.times.periods import read_periods

# Read on a Wednesday.
ON_20_AUGUST = [
    # until, from and between days of the week
    ("en", "The fair runs through Sunday and has 640 exhibitors.", "..2025-08-24"),
    ("en", "The toll is waived until Saturday for 12,000 trucks.", "..2025-08-23"),
    ("en", "Growers were told to cut water use by 20 percent from Friday.", "2025-08-22.."),
    ("en", "Come Monday, 12 more trains will run.", "2025-08-25..2025-08-25"),
    ("en", "It was shut until Monday and lost 300 tonnes.", "..2025-08-18"),
    ("en", "Since Monday 240 people have been evacuated.", "2025-08-18.."),
    ("en", "From Monday night to Tuesday noon 6 millimetres fell.", "2025-08-18..2025-08-19"),
    ("en", "By the weekend 300 stalls will open.", "..2025-08-24"),
    ("en", "Since the weekend 41 people have been fined.", "2025-08-16.."),
    ("id", "Pameran berlangsung hingga Minggu dan diikuti 640 peserta.", "..2025-08-24"),
    ("id", "Hingga Selasa, 8.800 warga dipindahkan.", "..2025-08-19"),
    ("id", "Penjualan tiket berakhir Minggu ini seharga 90 yuan.", "2025-08-24..2025-08-24"),
    ("id", "Minggu ini, 300 tiket terjual.", "2025-08-18..2025-08-20"),
    ("zh-hans", "周五零时起，油价为每升7.2元。", "2025-08-22.."),
    ("zh-hans", "周五前，已有90家复工。", "..2025-08-14"),
    ("id", "Kolam berisi 41 juta liter itu dikosongkan sebelum Jumat.", "..2025-08-21"),
    ("id", "Kolam berisi 41 juta liter itu sudah kosong sebelum Jumat.", "..2025-08-14"),
    ("en", "By Tuesday evening 8,800 residents had been moved.", "..2025-08-19"),
    # hours are those of the day
    ("en", "Since midnight 63 millimetres of rain have fallen.", "2025-08-20..2025-08-20"),
    ("en", "As of 6 p.m. the station had logged 71 millimetres.", "2025-08-20..2025-08-20"),
    ("en", "As of 6 p.m. on Tuesday the station had logged 71 millimetres.", "2025-08-19..2025-08-19"),
    ("en", "As of 6 p.m. Tuesday, 71 millimetres had fallen.", "2025-08-19..2025-08-19"),
    ("en", "By nightfall 39 barges were waiting.", "2025-08-20..2025-08-20"),
    ("en", "Since this morning 11 roads have been closed.", "2025-08-20..2025-08-20"),
    ("en", "From this morning 11 roads are closed.", "2025-08-20.."),
    ("id", "Sejak tengah malam, turun hujan 63 milimeter.", "2025-08-20..2025-08-20"),
    ("id", "Hingga pukul 18.00 WIB, stasiun mencatat 71 milimeter.", "2025-08-20..2025-08-20"),
    ("id", "Malam tadi, terjual 300 lampion.", "2025-08-19..2025-08-19"),
    # between hours of two days
    ("en", "From 8 a.m. on August 18 to 2 p.m. on August 19 it got 142 millimetres.",
     "2025-08-18..2025-08-19"),
    ("id", "Dari 18 Agustus pukul 08.00 hingga 19 Agustus pukul 14.00 turun 142 milimeter.",
     "2025-08-18..2025-08-19"),
    ("id", "Lokakarya diadakan di Cangzhou pada 18 Agustus dan di Baoding pada 19 Agustus"
     " dengan 600 peserta.", "2025-08-18..2025-08-19"),
    ("id", "Harga naik 3 persen pada 18 Agustus dan ditutup pada 19 Agustus di 40 yuan.",
     "2025-08-18..2025-08-18"),
    # days, weeks and thirds of a month
    ("en", "On the first of July the firm had 410 staff.", "2025-07-01..2025-07-01"),
    ("en", "From the fifteenth of September the fine will be 500 yuan.", "2025-09-15.."),
    ("en", "In the first of July's auctions 410 lots were sold.", "2025-07-01..2025-07-31"),
    ("en", "In week 33 it delivered 310 cars.", "2025-08-11..2025-08-17"),
    ("en", "For weeks 48 to 50 it cut 17 sailings.", "2025-11-24..2025-12-14"),
    ("en", "In week 3 of the trial 17 men fell ill.", "-"),
    ("en", "In the last full week of July it sold 300 vans.", "2025-07-25..2025-07-31"),
    ("en", "In the latter half of July prices slid 5 percent.", "2025-07-16..2025-07-31"),
    ("id", "Pada dasarian III Juli, hujan 30 milimeter.", "2025-07-21..2025-07-31"),
    ("id", "Pada minggu ke-3 Juli, stok 880 ton.", "2025-07-15..2025-07-21"),
    ("zh-hans", "本月前十天，成交2600套。", "2025-08-01..2025-08-10"),
    ("zh-hans", "上一周，成交2600套。", "2025-08-11..2025-08-17"),
    ("zh-hans", "下一个月，还要成交2600套。", "2025-09-01..2025-09-30"),
    ("zh-hans", "展会首日（8月16日），签约41项。", "2025-08-16..2025-08-16"),
    ("zh-hans", "闭幕日（8月19日）签约额达13亿元。", "2025-08-19..2025-08-19"),
    # numbers of things behind a month are no days
    ("en", "In July 64 stations were switched on.", "2025-07-01..2025-07-31"),
    ("en", "In July 12 stations were switched on.", "2025-07-01..2025-07-31"),
    ("en", "On July 12 stations were closed for 3 hours.", "2025-07-12..2025-07-12"),
    ("en", "During July the depot repaired 310 buses.", "2025-07-01..2025-07-31"),
    ("en", "In the April-June quarter margins fell to 22 percent.", "2025-04-01..2025-06-30"),
    # quarters, halves and months that are left
    ("zh-hans", "上一季度，毛利率为21%。", "2025-04-01..2025-06-30"),
    ("zh-hans", "第一至第二季度，产值为88亿元。", "2025-01-01..2025-06-30"),
    ("zh-hans", "今年后四个月，还要投资40亿元。", "2025-09-01..2025-12-31"),
    ("zh-hans", "剩余四个月，还需生产2万台。", "2025-09-01..2025-12-31"),
    ("zh-hans", "最快明年上半年投产，年产能6万吨。", "2026-01-01..2026-06-30"),
    ("en", "In the remaining four months of the year 3,600 homes will be built.",
     "2025-09-01..2025-12-31"),
    ("en", "In the four months left this year it must spend 4 billion yuan.",
     "2025-09-01..2025-12-31"),
    ("en", "In the second semester of 2024 it made 3,000 tonnes.", "2024-07-01..2024-12-31"),
    ("id", "Semester lalu, maskapai rugi 310 juta yuan.", "2025-01-01..2025-06-30"),
    ("id", "Semester depan, pabrik menargetkan 8.000 unit.", "2026-01-01..2026-06-30"),
    ("id", "Pada paro pertama 2025, laba naik 4 persen.", "2025-01-01..2025-06-30"),
    ("id", "Dalam empat bulan terakhir tahun ini, 4 juta yuan harus dibelanjakan.",
     "2025-09-01..2025-12-31"),
    ("id", "Dalam sisa empat bulan tahun ini, 4 juta yuan harus dibelanjakan.",
     "2025-09-01..2025-12-31"),
    ("id", "Dalam dua pekan terakhir, harga naik 4 persen.", "2025-08-06..2025-08-20"),
    # years, plans and what stands by their end
    ("en", "In the first month of the year it sold 900 vans.", "2025-01-01..2025-01-31"),
    ("en", "In the three years to the end of 2024 it planted 90 trees.",
     "2022-01-01..2024-12-31"),
    ("zh-hans", "端午三天假期，湖区接待游客9万人。", "2025-05-31..2025-06-02"),
    ("en", "In 2025 to date the index is up 9 percent.", "2025-01-01..2025-08-20"),
    ("en", "By mid-year 2026 it will employ 900.", "..2026-06-30"),
    ("en", "It opened in 2019.\nBy the end of that year it had 90 shops.", "..2019-12-31"),
    ("en", "In the first four years of the 14th Five-Year Plan it rose 6 percent.",
     "2021-01-01..2024-12-31"),
    ("en", "In the final year of the 14th Five-Year Plan it rose 4 percent.",
     "2025-01-01..2025-12-31"),
    ("id", "Dalam tiga tahun terakhir Rencana Lima Tahun ke-13, 44 tambang ditutup.",
     "2018-01-01..2020-12-31"),
    ("id", "Sebelum tahun berakhir, 2.000 lapak harus pindah.", "..2025-12-31"),
    ("en", "A levy of 12 yuan applies from the start of 2026.", "2026-01-01.."),
    # seasons
    ("en", "Last heating season the utility bought 310 million cubic metres.",
     "2024-11-15..2025-03-15"),
    ("en", "Next heating season it will buy 290 million.", "2025-11-15..2026-03-15"),
    ("id", "Pada musim pemanas 2024/2025, pemakaian gas naik 9 persen.", "2024-11-15..2025-03-15"),
    ("zh-hans", "上一采暖季，公司采购天然气3.1亿立方米。", "2024-11-15..2025-03-15"),
    ("zh-hans", "上个供热季共退费用300万元。", "2024-11-15..2025-03-15"),
    ("zh-hans", "下个采暖季，煤耗再降5%。", "2025-11-15..2026-03-15"),
    ("en", "A plant finished in spring can make 20 pumps.", "2025-03-01..2025-05-31"),
    ("en", "In winter the mill burns 300 tonnes a day.", "-"),
    ("en", "Over the coming winter it will burn 60,000 tonnes.", "2025-12-01..2026-02-28"),
    # festivals of a year, and as an end
    ("en", "During this year's Dragon Boat Festival holiday it sold 610 tickets.",
     "2025-05-31..2025-06-02"),
    ("id", "Selama libur Hari Nasional tahun lalu, 150 juta yuan masuk.", "2024-10-01..2024-10-07"),
    ("en", "By National Day the bridge will have 6 lanes.", "..2025-10-01"),
    ("zh-hans", "元旦起，门票降至60元。", "2026-01-01.."),
    # told by a length
    ("id", "Izin berlaku lima tahun mulai 1 September 2025 dengan biaya 90 yuan.",
     "2025-09-01..2030-08-31"),
    ("en", "It signed a three-year lease from 1 January 2026 at 24 yuan a metre.",
     "2026-01-01..2028-12-31"),
    ("en", "From 15 November to 15 March rooms must be kept at 18 degrees.",
     "2025-11-15..2026-03-15"),
]  # fmt: skip
# A month that would lie eight months back or more is the next of its name.
ON_3_MARCH = [
    ("en", "Dredging, priced at 190 million yuan, starts in April.", "2025-04-01..2025-04-30"),
    ("en", "Trial runs begin in May on 18 kilometres of track.", "2025-05-01..2025-05-31"),
    ("en", "Work resumes on 1 July with 300 men.", "2025-07-01..2025-07-01"),
    ("en", "The mill sold 300 tonnes in November.", "2024-11-01..2024-11-30"),
    ("id", "Pada April, tarif naik menjadi 9 persen.", "2025-04-01..2025-04-30"),
    ("id", "Pada Desember, tarif naik menjadi 9 persen.", "2024-12-01..2024-12-31"),
    # terms and plans, told in the present, of whatever part of a year
    (
        "en",
        "The third phase, costing 90 million yuan, begins in the second half.",
        "2025-07-01..2025-12-31",
    ),
    ("en", "The deal of 2 billion yuan closes in the third quarter.", "2025-07-01..2025-09-30"),
    ("en", "The deal of 2 billion yuan closed in the third quarter.", "2024-07-01..2024-09-30"),
    ("en", "The concession of 30 years expires in December.", "2025-12-01..2025-12-31"),
    ("en", "Housing starts in December came to 30,000.", "2024-12-01..2024-12-31"),
    ("en", "Under the plan 310 boilers go by October.", "..2025-10-31"),
    ("en", "By the end of October 310 boilers were gone.", "..2024-10-31"),
    ("id", "Sebanyak 310 ketel dihapus sebelum Oktober.", "..2025-09-30"),
    (
        "id",
        "Tahap ketiga senilai 900 juta yuan dimulai pada kuartal ketiga.",
        "2025-07-01..2025-09-30",
    ),
    ("zh-hans", "10月底前淘汰锅炉310台。", "..2025-10-31"),
    ("zh-hans", "10月底前已淘汰锅炉310台。", "..2024-10-31"),
    ("zh-hans", "30年特许经营权12月到期。", "2025-12-01..2025-12-31"),
    ("zh-hans", "12月进口下降6%。", "2024-12-01..2024-12-31"),
    ("zh-hans", "供暖季以来，用煤9万吨。", "2024-11-15.."),
    ("zh-hans", "今夜至周五有雪，降水量6毫米。", "2025-03-03..2025-03-07"),
    ("zh-hans", "明后两天，降水量6毫米。", "2025-03-04..2025-03-05"),
    ("zh-hans", "新年以来，签约项目90个。", "2025-01-01.."),
    ("zh-hans", "上个供暖季，投诉量为4100件。", "2023-11-15..2024-03-15"),
    ("zh-hans", "本供暖季，投诉量为4100件。", "2024-11-15..2025-03-15"),
]


def _period(language: str, text: str, published: date) -> str:
    begin = text.rfind("\n") + 1
    found = read_periods(text, language=language, published=published)
    told = principal_period(tuple(one for one in found if one.at[0] >= begin))
    if told is None or (told.start, told.end) == (None, None):
        return "-"
    return f"{told.start or ''}..{told.end or ''}"


@pytest.mark.parametrize(("language", "text", "days"), ON_20_AUGUST)
def test_times_in_summer(language, text, days):
    assert _period(language, text, date(2025, 8, 20)) == days


@pytest.mark.parametrize(("language", "text", "days"), ON_3_MARCH)
def test_times_in_spring(language, text, days):
    assert _period(language, text, date(2025, 3, 3)) == days
