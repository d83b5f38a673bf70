"""Times of acts, of what is founded, of what will open and of what holds from when on. All
sentences are invented; the day of publication is 18 June 2025, a Wednesday."""

import pytest

from tests.articles.text.times.stated import days

FOUNDED = [
    ("zh-hans", "2016-03-01..2016-03-31", "海澜泵业成立于2016年3月，注册资本由500万元增至700万元。"),
    ("zh-hans", "-", "这家成立于1998年的老厂有员工700人。"),
    ("en", "2016-01-01..2016-12-31", "The lab was founded in 2016 and has 340 researchers."),
    ("en", "-", "The company, founded in 2012, employs 640 people."),
    ("id", "2016-01-01..2016-12-31",
     "Perusahaan itu didirikan pada 2016 dan kini mempekerjakan 340 orang."),
    ("id", "-", "Didirikan pada 2012, perusahaan itu mempekerjakan 640 orang."),
    ("id", "-", "Pabrik yang berdiri pada 1998 itu mempekerjakan 700 orang."),
    # On a day or in a month as well; what it has now is of no time when it was founded.
    ("zh-hans", "-", "海澜泵业成立于2016年3月，现有员工300人。"),
    ("zh-hans", "-", "海澜泵业成立于2016年3月12日，注册资本5亿元，目前拥有员工300人。"),
    ("zh-hans", "-", "这座窑厂建于2008年，占地300亩，年产砖20万块。"),
    ("zh-hans", "2024-01-01..2024-12-31", "海澜泵业成立于2016年，去年营收5亿元。"),
    ("zh-hans", "2016-03-01..2016-03-31", "海澜泵业成立于2016年3月，注册资本5亿元。"),
    ("en", "-", "Founded in March 2016, the lab employs 340 people."),
    ("en", "-", "The lab, established on 12 March 2016, employs 340 people."),
    ("en", "-", "The lab was founded in 2016 and now has 340 researchers."),
    ("en", "2016-03-01..2016-03-31", "The lab was founded in March 2016 with 5 million yuan."),
    ("id", "-", "Didirikan pada Maret 2016, perusahaan itu kini mempekerjakan 340 orang."),
    ("id", "-", "Pabrik yang berdiri pada 12 Maret 2016 itu memiliki 340 karyawan."),
]  # fmt: skip
TO_COME = [
    ("zh-hans", "2026-01-01..2026-12-31", "将于2026年投产的二期年产能20万吨。"),
    ("zh-hans", "2026-01-01..2026-12-31", "计划明年开园的植物园占地900亩。"),
    ("en", "2025-09-01..2025-09-30", "The depot, which is to open in September, will hold 90 trams."),
    ("en", "-", "A pier built in 1908 carries 400 anglers."),
    ("en", "-", "Notes maturing in 2031 yielded 2.2 percent."),
    ("en", "2025-07-01..2025-07-31", "Dredging, which costs 30 million yuan, begins in July."),
    ("en", "2025-10-01..2025-10-31", "It begins hiring 300 welders in October."),
    ("id", "2026-01-01..2026-03-31",
     "Rencana itu mencakup pusat pelatihan bagi 1.500 peserta, yang mulai beroperasi pada "
     "triwulan I 2026."),
    ("id", "2026-02-01..2026-02-28",
     "Kampus yang dibuka pada Februari 2026 akan menampung 3.000 mahasiswa."),
    ("id", "-", "Dermaga yang dibangun tahun 1908 memuat 40 kapal."),
]  # fmt: skip
ACTS = [
    ("zh-hans", "2025-06-16..2025-06-16",
     "市发展改革委6月16日联合五部门发布办法，补贴标准为每户2000元，自2026年1月1日起施行。"),
    ("zh-hans", "2025-01-01..2025-05-31", "海关总署昨日公布数据显示，前5个月出口增长7.2%。"),
    ("zh-hans", "..2030-12-31", "今日发布的规划提出，到2030年绿电占比达40%。"),
    ("zh-hans", "2025-06-15..2025-06-15", "6月15日，三地签署协议，约定2027年前共建实验室20个。"),
    ("zh-hans", "2022-12-31..2022-12-31", "两地2022年底签订的供水协议约定，每年调水3亿立方米。"),
    ("zh-hans", "-", "依据2019年签署的协议，下游每年补偿上游1亿元。"),
    ("zh-hans", "2025-02-12..2025-02-12", "元宵节当天（2月12日），灯会接待游客21万人次。"),
    ("zh-hans", "2023-12-31..2023-12-31", "这种肥料每吨4000元，2023年底才有第一家企业量产。"),
    ("zh-hans", "2025-06-01..2025-06-03", "6月1日至3日，最大雨量出现在阜城，为86毫米。"),
    ("en", "2025-06-16..2025-06-16",
     "In a ruling released on Monday, the court ordered the firm to pay 40 million yuan plus "
     "interest from 1 March 2022."),
    ("en", "2025-06-15..2025-06-15", "The bureau said on Monday 300 homes lost power on Sunday."),
    ("en", "..2030-12-31",
     "In its May bulletin the bureau forecast that no more than ten mills would run until 2030."),
    ("id", "..2030-12-31",
     "Dalam laporan Mei, asosiasi memperkirakan hanya enam pabrik bertahan hingga 2030."),
    ("id", "2025-06-01..", "Standar GB 38031-2025, yang berlaku sejak 1 Juni, memuat 60 butir."),
    ("en", "-", "GB 38031-2025 limits the temperature to 60 degrees."),
    ("id", "2025-01-01..2025-12-31",
     "Perusahaan menaikkan target pesanan baru 2025 menjadi 40 miliar yuan."),
]  # fmt: skip
BOUNDS = [
    ("en", "2025-07-01..2025-07-01", "The city set the fare at 6 yuan, effective July 1."),
    ("en", "2025-07-01..", "Effective July 1, the fare is 6 yuan."),
    ("en", "..2027-03-01", "Holders of 30% of the stock may not sell before 1 March 2027."),
    ("en", "2025-10-01..", "The plant with 300 workers will not reopen before October."),
    ("en", "..2025-06-22", "The exhibition of 90 scrolls runs until Sunday."),
    ("en", "2025-06-23..", "Mills have been told to cut output by 30% from Monday."),
    ("en", "2025-06-16..", "Output has been down 9% since Monday."),
    ("id", "..2027-03-01", "Pemegang 30 persen saham tidak boleh menjual sebelum 1 Maret 2027."),
    ("id", "..2025-06-22", "Pameran 90 lukisan berlangsung hingga Minggu."),
    ("id", "..2025-05-31", "Sampai Mei investasi kumulatif 57 miliar yuan untuk 92 proyek."),
    ("id", "2025-01-01..2025-05-31", "Hingga Mei, realisasi investasi mencapai 90 miliar yuan."),
    ("zh-hans", "2025-07-01..2025-09-30", "项目最快今年三季度开工，总投资8亿元。"),
    ("zh-hans", "2025-07-11..2025-07-20", "欧盟拟对钢管征收两成关税，最快7月中旬公布。"),
    ("zh-hans", "2025-10-01..", "最早要到10月才能恢复供货，缺口约3000吨。"),
    ("zh-hans", "2025-10-01..", "新税率自10月1日起实施，税率为9%。"),
    ("zh-hans", "2026-04-01..2029-06-30", "补贴30%的办法自2026年4月1日起实施，有效期至2029年6月30日。"),
    ("zh-hans", "2025-10-01..2027-12-31", "补贴30%的措施自10月1日起施行，有效期至2027年12月31日。"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "expected", "sentence"), [*FOUNDED, *TO_COME, *ACTS, *BOUNDS])
def test_the_time_that_a_sentence_is_of(language, expected, sentence):
    assert days(language, sentence) == expected
