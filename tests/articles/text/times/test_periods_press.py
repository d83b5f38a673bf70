"""Periods as the press states them: the day of publication, the sentence, the days "first..last"
that its figure belongs to ("-": none). All sentences are invented."""

from datetime import date

import pytest

from articles.text.times.periods import principal_period, read_periods

SENTENCES = [
    (
        "en", "2025-03-20", "2025-07-14..2025-07-14",
        "The final dividend of 12 cents is payable on or about 14 July.",
    ),
    (
        "en", "2025-03-20", "2024-12-31..2024-12-31",
        "Headcount stood at 4,120 at year-end, 3% fewer than before.",
    ),
    ("en", "2025-03-20", "..2025-12-31", "The mill will employ 4,000 people by year-end."),
    ("en", "2025-11-20", "2025-12-31..2025-12-31", "It expects to have 40 stores at year-end."),
    (
        "en", "2025-03-20", "2025-04-24..2025-04-24",
        "The firm will publish its results for the first quarter on April 24.",
    ),
    (
        "en", "2025-10-10", "2025-10-01..2025-10-08",
        "During the National Day holiday, the airport handled 1.1 million passengers.",
    ),
    (
        "en", "2024-02-20", "2024-02-10..2024-02-17",
        "Spring Festival holiday spending rose 17 percent from a year earlier.",
    ),
    (
        "en", "2025-03-20", "2018-01-01..",
        "The total raised since the firm was founded in 2018 is 3 billion yuan.",
    ),
    ("en", "2025-03-20", "2024-03-20..2025-03-20", "The stock is up 21 percent in 12 months."),
    ("en", "2025-03-20", "2022-03-20..2025-03-20", "Output has doubled over the past three years."),
    (
        "en", "2025-03-20", "2024-07-01..2024-12-31",
        "A report published in January said sales in the second half of last year fell 4%.",
    ),
    (
        "en", "2025-03-20", "2025-07-01..2025-12-31",
        "In the second half the company expects sales of 3 billion yuan.",
    ),
    ("en", "2025-03-20", "..2025-09-30", "The plant should be ready by the third quarter."),
    ("en", "2025-03-20", "2025-05-01..2025-05-31", "The line is to open in May."),
    ("en", "2025-03-20", "2025-04-01..2025-04-30", "Prices could fall a further 2% in April."),
    ("en", "2025-03-20", "2024-12-01..2024-12-31", "Prices fell 2% in December."),
    ("en", "2025-03-20", "2025-03-01..2025-03-07", "In the first week of March, traffic rose 4%."),
    (
        "en", "2025-03-20", "2024-04-01..2025-03-31",
        "Revenue for the fiscal year ending March 31 is forecast at 9 billion yen.",
    ),
    (
        "en", "2025-03-20", "2024-01-01..2024-12-31",
        "For all of 2024, sales came to 4.1 million units.",
    ),
    ("en", "2025-03-20", "2024-01-01..2024-12-31", "Full-year 2024 net profit dropped 12%."),
    ("en", "2025-03-20", "2024-01-01..2024-12-31", "FY24 revenue was $4.2 billion."),
    ("en", "2025-03-20", "2024-01-01..2024-12-31", "FY2024 revenue was $4.2 billion."),
    ("en", "2025-03-20", "2025-01-01..2025-02-28", "Jan-Feb output rose 5.4%."),
    (
        "en", "2025-03-20", "2025-01-01..2025-02-28",
        "Output in the January-February period rose 5.4%.",
    ),
    ("en", "2025-03-20", "2024-10-01..2024-12-31", "Revenue in the December quarter rose 4%."),
    (
        "en", "2025-03-20", "2024-10-01..2024-12-31",
        "Revenue in the three months through December rose 4%.",
    ),
    ("en", "2025-03-20", "2024-10-01..2024-12-31", "Fourth-quarter sales rose 4%."),
    ("en", "2025-03-20", "2024-07-01..2024-12-31", "Second-half profit was 30 million pounds."),
    ("en", "2025-03-20", "2025-03-18..2025-03-18", "Shares closed up 4% on Tuesday."),
    (
        "en", "2025-03-20", "2025-03-20..2025-03-20",
        "Shares rose 3.5% in morning trade on Thursday.",
    ),
    ("en", "2025-03-20", "2024-01-01..2024-12-31", "Annual output in 2024 was 5 million tonnes."),
    ("en", "2025-03-20", "..2025-03-19", "As of Wednesday, 1,200 permits had been issued."),
    ("en", "2025-03-20", "..2025-02-28", "By end-February the fund had paid out 30 million yuan."),
    (
        "en", "2025-03-20", "2025-02-28..2025-02-28",
        "At the end of last month deposits stood at 3 trillion yuan.",
    ),
    ("en", "2025-03-20", "2025-01-01..2025-03-20", "So far this year 40 firms have moved."),
    ("en", "2025-03-20", "..2030-12-31", "The country wants 500 GW by the end of the decade."),
    ("en", "2025-03-20", "2020-01-01..", "Since 2020, 140 firms have moved."),
    ("en", "2025-03-20", "2024-10-01..", "Since October last year 14 firms have moved."),
    ("en", "2025-03-20", "2025-03-01..2025-03-31", "It sold 3,000 cars this month."),
    ("en", "2025-03-20", "2015-01-01..2024-12-31", "Between 2015 and 2024 output tripled."),
    (
        "en", "2025-03-20", "2026-01-01..2030-12-31",
        "The plan for 2026-30 foresees 40 billion yuan of spending.",
    ),
    (
        "en", "2025-03-20", "2026-01-01..2030-12-31",
        "Over 2026-2030 spending will be 40 billion yuan.",
    ),
    ("en", "2025-03-20", "2025-03-10..2025-03-16", "Last week stocks fell 2%."),
    ("en", "2025-03-20", "2025-03-17..2025-03-23", "This week stocks fell 2%."),
    ("en", "2025-03-20", "2025-03-15..2025-03-16", "Last weekend the park had 40,000 visitors."),
    (
        "en", "2025-03-20", "2024-06-01..2024-08-31",
        "Last summer the line carried 3 million people.",
    ),
    (
        "en", "2025-03-20", "2024-12-01..2025-02-28",
        "This winter the snow parks took in 3 million visits.",
    ),
    ("en", "2025-03-20", "2024-03-01..2024-03-31", "In March last year, output was 4 tonnes."),
    (
        "en", "2025-03-20", "2025-02-25..2025-02-25",
        "It opened on Feb. 25 and has sold 3,000 tickets.",
    ),
    ("en", "2025-03-20", "2024-12-31..2024-12-31", "At the close of 2024 it had 40 stores."),
    ("en", "2025-03-20", "..2024-12-31", "By the end of last year it had 40 stores."),
    ("en", "2025-03-20", "2025-01-01..2025-06-30", "It aims to sell 4,000 cars in the first half."),
    ("en", "2025-08-20", "2025-01-01..2025-06-30", "It sold 4,000 cars in the first half."),
    (
        "en", "2025-08-20", "2025-01-01..2025-07-31",
        "In the seven months through July imports fell 4%.",
    ),
    (
        "en", "2025-08-20", "2025-01-01..2025-07-31",
        "In the first seven months of the year imports fell 4%.",
    ),
    (
        "en", "2025-08-20", "2024-08-01..2025-07-31",
        "In the 12 months through July imports fell 4%.",
    ),
    (
        "en", "2025-08-20", "2025-08-11..2025-08-11",
        "On Aug 11, the day the rules took effect, 300 firms signed up.",
    ),
    ("en", "2025-08-20", "2025-08-11..2025-08-17", "In the week of August 11 imports fell 4%."),
    ("en", "2025-08-20", "2025-07-21..2025-07-21", "It paid 3 million yuan on July 21st."),
    ("en", "2025-08-20", "2025-07-21..2025-07-21", "It paid 3 million yuan on the 21st of July."),
    ("en", "2025-08-20", "2025-09-01..", "From September 1 the fare rises to 4 yuan."),
    ("en", "2025-08-20", "2025-09-01..", "Starting Sept. 1, the fare will be 4 yuan."),
    ("en", "2025-08-20", "2025-09-01..", "Effective September 1, the fare is 4 yuan."),
    (
        "en", "2025-08-20", "2025-09-01..2025-09-30",
        "The new term begins in September with 300 pupils.",
    ),
    ("en", "2025-08-20", "..2025-10-15", "Bids must be filed no later than October 15."),
    ("en", "2025-08-20", "..2025-09-15", "Firms have until September 15 to pay 3 million yuan."),
    (
        "en", "2025-08-20", "2025-01-01..2025-12-31",
        "The company raised its 2025 forecast to 4 billion yuan.",
    ),
    ("en", "2025-08-20", "2025-01-01..2025-12-31", "For 2025, it forecasts 4 billion yuan."),
    (
        "id", "2025-03-20", "2025-03-20..2025-03-20",
        "Indeks menguat 1,1% ke level 6.301 pada penutupan perdagangan Kamis (20/3).",
    ),
    (
        "id", "2025-03-20", "2025-03-18..2025-03-18",
        "Balai itu melepas ekspor 3 ton kopi senilai Rp 1,2 miliar, Selasa (18/3).",
    ),
    (
        "id", "2025-03-20", "2025-03-18..2025-03-18",
        "Asap keluar dari cerobong setinggi 60 meter di pinggir kota, Selasa (18/3/2025).",
    ),
    (
        "id", "2025-03-20", "2016-01-01..2016-12-31",
        "Kami mulai pada 2016 dengan modal 2 juta yuan.",
    ),
    ("id", "2025-03-20", "2025-12-31..2025-12-31", "Operasinya ditargetkan mulai akhir 2025."),
    ("id", "2025-03-20", "2025-04-01..", "Tarif itu berlaku mulai 1 April."),
    ("id", "2025-03-20", "2025-04-01..", "Mulai 1 April tarifnya 4 yuan."),
    (
        "id", "2025-03-20", "2025-04-01..2025-06-30",
        "Pada kuartal II, perusahaan membidik penjualan 3.000 unit.",
    ),
    (
        "id", "2025-07-29", "2025-07-01..2025-12-31",
        "Pada semester II, pemerintah menargetkan investasi Rp 900 triliun.",
    ),
    (
        "id", "2025-07-29", "2025-01-01..2025-06-30",
        "Pada semester I, pemerintah mencatat investasi Rp 900 triliun.",
    ),
    (
        "id", "2025-12-15", "..2025-12-07",
        "Hingga pekan pertama Desember, 12 rumah kemas sudah terdaftar.",
    ),
    (
        "id", "2025-12-15", "2025-12-01..2025-12-07",
        "Pada pekan pertama Desember, penjualan naik 4 persen.",
    ),
    (
        "id", "2025-12-15", "2025-11-08..2025-11-14",
        "Pada minggu kedua November, harga naik 4 persen.",
    ),
    (
        "id", "2025-12-02", "2026-01-01..2026-12-31",
        "Pemkab menganggarkan Rp 4 M dalam APBD 2026 untuk tiga trayek.",
    ),
    (
        "id", "2025-12-02", "2026-01-01..2026-12-31",
        "Pemerintah mengalokasikan Rp 4 triliun di RAPBN 2026.",
    ),
    (
        "id", "2025-10-28", "..2025-09-30",
        "Utang turun 9% sejak akhir tahun lalu menjadi 4 miliar yuan per 30 September 2025.",
    ),
    ("id", "2025-03-20", "2025-01-01..", "Sejak awal tahun, harganya turun 4%."),
    ("id", "2025-03-20", "2024-01-01..2024-12-31", "Sepanjang 2024, penjualan tumbuh 4 persen."),
    (
        "id", "2025-03-20", "2024-01-01..2024-12-31",
        "Sepanjang tahun lalu, penjualan tumbuh 4 persen.",
    ),
    (
        "id", "2025-03-20", "2025-01-01..2025-02-28",
        "Sepanjang dua bulan pertama tahun ini penjualan tumbuh 4 persen.",
    ),
    (
        "id", "2025-03-20", "2025-01-01..2025-02-28",
        "Selama Januari-Februari penjualan tumbuh 4 persen.",
    ),
    (
        "id", "2025-03-20", "2025-01-01..2025-02-28",
        "Dalam periode Januari hingga Februari 2025, penjualan tumbuh 4 persen.",
    ),
    ("id", "2025-03-20", "..2025-02-28", "Per akhir Februari, kredit mencapai Rp 7 triliun."),
    ("id", "2025-03-20", "..2025-02-28", "Per Februari 2025, kredit mencapai Rp 7 triliun."),
    ("id", "2025-03-20", "..2024-12-31", "Hingga akhir 2024, kredit mencapai Rp 7 triliun."),
    ("id", "2025-03-20", "..2025-06-30", "Proyek itu harus rampung paling lambat Juni."),
    ("id", "2025-03-20", "..2025-06-30", "Perusahaan wajib melapor paling lambat 30 Juni 2025."),
    ("id", "2025-03-20", "..2025-12-31", "Pabrik itu rampung sebelum akhir tahun ini."),
    (
        "id", "2025-03-20", "2025-01-01..2029-12-31",
        "RPJMN 2025-2029 menargetkan pertumbuhan 8 persen.",
    ),
    (
        "id", "2025-03-20", "2025-01-01..2029-12-31",
        "Dalam RPJMN 2025-2029, pemerintah menargetkan pertumbuhan 8 persen.",
    ),
    ("id", "2025-03-20", "2024-10-01..2024-12-31", "Pada kuartal IV-2024, laba naik 4 persen."),
    (
        "id", "2025-03-20", "2024-10-01..2024-12-31",
        "Pada triwulan keempat tahun lalu, laba naik 4 persen.",
    ),
    ("id", "2025-03-20", "2025-01-01..2025-03-31", "Pada 3M25 laba naik 4 persen."),
    ("id", "2025-11-20", "2025-01-01..2025-09-30", "Pada 9M25, laba naik 4 persen."),
    ("id", "2025-11-20", "2025-01-01..2025-09-30", "Laba 9M 2025 naik 4 persen."),
    ("id", "2025-11-20", "2025-10-01..2025-10-31", "Pada Oktober lalu, laba naik 4 persen."),
    ("id", "2025-11-20", "2025-10-01..2025-10-31", "Bulan lalu harganya naik 4 persen."),
    (
        "id", "2025-11-20", "2025-11-10..2025-11-16",
        "Sepanjang pekan lalu, asing menjual Rp 3 triliun.",
    ),
    ("id", "2025-11-20", "2025-11-19..2025-11-19", "Kemarin harganya naik 4 persen."),
    (
        "id", "2025-11-20", "2025-11-19..2025-11-19",
        "Pada Rabu (19/11/2025) harganya naik 4 persen.",
    ),
    (
        "id", "2025-11-20", "2025-11-19..2025-11-19",
        "Pada perdagangan Rabu, 19 November 2025, harganya naik 4 persen.",
    ),
    (
        "id", "2025-11-20", "2025-11-15..2025-11-16",
        "Akhir pekan lalu taman itu dikunjungi 4.000 orang.",
    ),
    (
        "id", "2025-04-15", "2025-03-31..2025-04-07",
        "Selama libur Lebaran, 31 Maret-7 April, jalur itu dilalui 3 juta kendaraan.",
    ),
    (
        "id", "2025-04-15", "2025-03-24..2025-04-08",
        "Selama 24 Maret sampai 8 April 2025, jalur itu dilalui 3 juta kendaraan.",
    ),
    (
        "id", "2025-11-20", "2026-07-01..2026-09-30",
        "Pabrik beroperasi kuartal III tahun depan dengan 300 pekerja.",
    ),
    (
        "id", "2025-11-20", "2026-01-01..",
        "Kewajiban ini berlaku per 1 Januari 2026 dengan tarif 5 persen.",
    ),
    (
        "id", "2025-11-20", "2025-01-01..2025-12-31",
        "Tahun ini pendapatan mungkin mencapai Rp 3 triliun.",
    ),
    ("id", "2025-11-20", "2025-01-01..2025-12-31", "Target tahun ini Rp 3 triliun."),
    (
        "id", "2025-11-20", "2025-01-01..2025-12-31",
        "Pemerintah menargetkan Rp 3 triliun pada tahun ini.",
    ),
    ("id", "2025-11-20", "2022-01-01..2025-12-31", "Sepanjang 2022-2025, Rp 3 triliun dicairkan."),
    (
        "id", "2025-11-20", "2023-11-20..2025-11-20",
        "Harga turun 20 persen dalam dua tahun terakhir.",
    ),
    ("id", "2025-11-20", "-", "Investasi Rp 3 triliun akan dikucurkan dalam lima tahun ke depan."),
    (
        "id", "2025-11-20", "2025-12-01..2025-12-31",
        "Pabrik itu akan dibuka Desember mendatang dengan 300 pekerja.",
    ),
    ("id", "2025-11-20", "2024-08-01..2024-08-31", "Pada Agustus tahun lalu, 700 unit terjual."),
    ("id", "2025-11-20", "2025-08-17..2025-08-17", "Pada 17 Agustus lalu, 700 unit terjual."),
    (
        "id", "2025-11-20", "2025-01-01..2025-10-31",
        "Selama 10 bulan pertama 2025, 700 unit terjual.",
    ),
    (
        "id", "2025-11-20", "2025-01-01..2025-10-31",
        "Dari Januari sampai Oktober 2025, 700 unit terjual.",
    ),
    ("zh-hans", "2025-04-24", "2025-01-01..2025-12-31", "全年新能源汽车产量力争达到30万辆。"),
    ("zh-hans", "2025-04-24", "2025-01-01..2025-12-31", "预计全年新能源汽车产量将达到30万辆。"),
    ("zh-hans", "2025-01-24", "2024-01-01..2024-12-31", "全年新能源汽车产量达到30万辆，增长5%。"),
    ("zh-hans", "2025-12-24", "2025-01-01..2025-12-31", "全年新能源汽车产量有望达到30万辆。"),
    (
        "zh-hans", "2024-09-12", "..2030-12-31",
        "国际机构今年8月的一份报告预测，到2030年，装机将达到3500万千瓦。",
    ),
    (
        "zh-hans", "2024-09-12", "..2027-12-31",
        "北京市今年5月印发的行动方案提出，到2027年，产业规模突破3000亿元。",
    ),
    ("zh-hans", "2024-09-12", "..2027-12-31", "根据“十四五”规划，到2027年，产业规模突破3000亿元。"),
    ("zh-hans", "2024-09-12", "2021-01-01..2025-12-31", "“十四五”期间，产业规模突破3000亿元。"),
    ("zh-hans", "2024-09-12", "2021-01-01..", "“十四五”以来，产业规模突破3000亿元。"),
    ("zh-hans", "2025-02-23", "2025-01-14..2025-02-22", "春运期间，全省发送旅客300万人次。"),
    ("zh-hans", "2025-02-23", "2025-01-14..2025-02-22", "2025年春运，全省发送旅客300万人次。"),
    ("zh-hans", "2025-02-23", "2025-01-14..2025-01-28", "节前（1月14日至28日）发送300万人次。"),
    (
        "zh-hans", "2025-02-05", "2025-01-28..2025-02-04",
        "春节假期，北京接待游客1800万人次，同比增长4%。",
    ),
    (
        "zh-hans", "2025-10-09", "2025-10-01..2025-10-08",
        "国庆中秋假期，天津接待游客1800万人次，同比增长4%。",
    ),
    (
        "zh-hans", "2025-10-09", "2025-10-01..2025-10-08",
        "国庆、中秋假期8天，天津接待游客1800万人次，同比增长4%。",
    ),
    (
        "zh-hans", "2024-10-09", "2024-10-01..2024-10-07",
        "今年国庆假期，天津接待游客1800万人次，同比增长4%。",
    ),
    (
        "zh-hans", "2025-05-06", "2025-05-01..2025-05-05",
        "“五一”假期，天津接待游客180万人次，同比增长4%。",
    ),
    ("zh-hans", "2025-06-17", "2025-05-31..2025-06-02", "端午假期3天，廊坊揽收快递1300万件。"),
    (
        "zh-hans", "2025-09-25", "2025-07-01..2025-08-31",
        "今年暑运期间，机场共运送旅客900万人次，同比增长4.8%。",
    ),
    (
        "zh-hans", "2025-09-25", "2025-07-01..2025-08-31",
        "暑运期间，机场共运送旅客900万人次，同比增长4.8%。",
    ),
    (
        "zh-hans", "2025-09-25", "2025-10-01..2025-10-08",
        "即将到来的国庆中秋假期，机场预计运送旅客138万人次。",
    ),
    ("zh-hans", "2024-12-30", "2024-12-23..2024-12-30", "最近一周日屠宰量由4000头增至5000头。"),
    ("zh-hans", "2024-12-12", "2014-12-12..2024-12-12", "十年来，天津累计引水90亿立方米。"),
    ("zh-hans", "2024-12-12", "2019-12-12..2024-12-12", "过去五年，天津累计引水90亿立方米。"),
    ("zh-hans", "2024-12-12", "2021-12-12..2024-12-12", "近三年来，天津累计引水90亿立方米。"),
    ("zh-hans", "2024-12-12", "-", "未来五年，天津将引水90亿立方米。"),
    ("zh-hans", "2024-12-12", "2024-01-01..2024-11-30", "1-11月，全省工业增加值增长5%。"),
    ("zh-hans", "2024-12-12", "2024-01-01..2024-11-30", "前11个月，全省工业增加值增长5%。"),
    ("zh-hans", "2024-12-12", "2024-01-01..2024-11-30", "今年前11个月，全省工业增加值增长5%。"),
    ("zh-hans", "2024-12-12", "..2024-11-30", "截至11月末，全省贷款余额5万亿元。"),
    ("zh-hans", "2024-12-12", "..2024-12-11", "截至昨日，全省已发放补贴5亿元。"),
    ("zh-hans", "2024-12-12", "..2024-12-11", "截至12月11日24时，全省已发放补贴5亿元。"),
    ("zh-hans", "2024-12-12", "-", "截至目前，全省已发放补贴5亿元。"),
    ("zh-hans", "2024-12-12", "2024-11-01..2024-11-30", "11月份，居民消费价格同比上涨0.2%。"),
    ("zh-hans", "2024-12-12", "2024-10-01..2024-12-31", "四季度，居民消费价格预计上涨0.2%。"),
    ("zh-hans", "2024-12-12", "2024-07-01..2024-09-30", "三季度，居民消费价格上涨0.2%。"),
    ("zh-hans", "2024-12-12", "2024-01-01..2024-06-30", "上半年，居民消费价格上涨0.2%。"),
    ("zh-hans", "2024-12-12", "2025-01-01..2025-06-30", "明年上半年，居民消费价格预计上涨0.2%。"),
    ("zh-hans", "2024-12-12", "2024-12-02..2024-12-08", "上周，全国期货市场成交量下降3%。"),
    ("zh-hans", "2024-12-12", "2024-12-12..2024-12-12", "今天，全市新开3条线路。"),
    ("zh-hans", "2024-12-12", "2024-12-10..2024-12-10", "10日，全市新开3条线路。"),
    ("zh-hans", "2024-12-12", "2024-12-10..2024-12-10", "12月10日，全市新开3条线路。"),
    ("zh-hans", "2024-12-12", "..2025-12-31", "力争到2025年，全市新开3条线路。"),
    ("zh-hans", "2024-12-12", "..2024-12-31", "年底前，全市将新开3条线路。"),
    ("zh-hans", "2024-12-12", "2022-01-01..", "2022年以来，全市新开3条线路。"),
    ("zh-hans", "2024-12-12", "2024-01-01..", "今年以来，全市新开3条线路。"),
    ("zh-hans", "2024-12-12", "2024-12-01..", "12月1日起，全市新开3条线路。"),
    ("zh-hans", "2024-12-12", "2025-01-01..", "自明年1月1日起，票价上调2元。"),
    ("zh-hans", "2024-12-12", "2014-01-01..2024-12-31", "2014年至2024年，全市新开3条线路。"),
    ("zh-hans", "2024-12-12", "2026-01-01..2030-12-31", "“十五五”时期，全市将新开3条线路。"),
    ("zh-hans", "2024-12-12", "2022-01-01..2023-12-31", "2022年和2023年，全市共新开3条线路。"),
    ("zh-hans", "2024-11-12", "2024-11-11..2024-11-11", "“双11”当天，全市揽收快递900万件。"),
    ("zh-hans", "2024-11-12", "2024-11-01..2024-11-11", "11月1日至11日，全市揽收快递900万件。"),
    ("zh-hans", "2024-12-12", "2022-01-01..2022-12-31", "2022年度，公司净利润3亿元。"),
    ("zh-hans", "2024-12-12", "2024-01-01..2024-09-30", "公司前三季度净利润3亿元。"),
    ("zh-hans", "2024-12-12", "2024-09-01..2024-09-30", "9月当月，公司净利润3亿元。"),
    ("zh-hans", "2025-03-12", "2024-01-01..2024-12-31", "2024年报告期内，公司净利润3亿元。"),
    ("zh-hans", "2025-03-21", "2024-12-31..2024-12-31", "年末全市常住人口1300万人。"),
    (
        "zh-hans", "2025-03-21", "2024-12-31..2024-12-31",
        "年末，全市民用汽车保有量1300万辆，比上年末增长3%。",
    ),
    ("zh-hans", "2025-03-21", "2024-12-31..2024-12-31", "2024年末，全市民用汽车保有量1300万辆。"),
    (
        "zh-hans", "2025-10-09", "2025-09-30..2025-10-08",
        "国庆中秋假期（9月30日至10月8日），铁路发送旅客4000万人次。",
    ),
    ("zh-hans", "2024-10-15", "2024-07-01..2024-09-30", "第三季度租金下降2%。"),
    (
        "zh-hans", "2024-10-15", "2024-07-01..2024-09-30",
        "第三季度租金下降2%。季内净吸纳量6万平方米。",
    ),
    (
        "id", "2026-01-20", "-",
        "Harganya turun 60 persen dari puncaknya 30.000 yuan pada awal 2017.",
    ),
    (
        "id", "2026-01-20", "-",
        "Harga rata-rata 12.900 dolar AS per unit, nyaris tak berubah dari 2024.",
    ),
    ("id", "2026-01-20", "-", "Jamur itu laku 40 ribu ton, atau 1,5 kali volume 2023."),
    (
        "en", "2025-10-10", "-",
        "Tianjin saw 1.8 times as many overnight bookings for homestays as in 2023.",
    ),
    (
        "id", "2025-03-05", "-",
        "Harganya turun 0,9% menjadi US$ 92 per ton, terendah sejak Mei 2021.",
    ),
    (
        "en", "2026-02-11", "..2027-12-31",
        "By the end of 2027 local tools will meet 30% of demand, up from an estimated 20% in 2025.",
    ),
    ("en", "2026-02-11", "-", "The share rose to 30%, up from an estimated 20% in 2024."),
    (
        "en", "2024-10-15", "2024-09-01..2024-09-30",
        "It sold 12,000 flats last month, barely half as many as in March 2023.",
    ),
    ("id", "2025-10-15", "-", "Nilainya naik 10 persen dari forum tahun lalu."),
    ("id", "2025-10-15", "-", "Luasnya dua kali lipat dari luas pada 2019."),
    ("en", "2025-10-15", "-", "That is 12% below the peak of 40 million tonnes in 2021."),
    ("en", "2025-10-15", "-", "It is 12% above the level of 2021."),
    (
        "id", "2025-07-29", "2025-07-24..2025-07-24",
        "Pabrik itu memproduksi unit ke-900 ribu pada Kamis (24/7).",
    ),
    (
        "en", "2025-06-18", "2025-05-01..2025-05-31",
        "Retail sales grew 6.1% in May, the fastest pace since December 2023.",
    ),
    (
        "en", "2025-06-18", "2025-05-01..2025-05-31",
        "May retail sales grew 6.1% from a year earlier.",
    ),
    (
        "en", "2025-06-18", "2025-01-01..2025-05-31",
        "Fixed-asset investment rose 3.2% in January-May from the same period of 2024.",
    ),
    (
        "en", "2025-06-18", "2025-06-17..2025-06-17",
        "Data released on Tuesday put the figure at 3.2%; shares fell 2% the same day.",
    ),
    ("en", "2025-06-18", "2025-01-01..2025-06-18", "The yuan has gained 1.2% year to date."),
    ("en", "2025-06-18", "2025-01-01..2025-06-18", "The yuan is up 1.2% so far this year."),
    ("en", "2025-06-18", "2024-06-18..2025-06-18", "Rents fell 8% over the past 12 months."),
    (
        "en", "2025-06-18", "2025-04-01..2025-06-30",
        "The company expects a loss of 30 million yuan this quarter.",
    ),
    ("en", "2025-06-18", "2025-01-01..2025-03-31", "Last quarter it made 30 million yuan."),
    (
        "en", "2025-06-18", "2024-04-01..2025-03-31",
        "In the fiscal year ended March 2025, sales were 300 billion yen.",
    ),
    (
        "en", "2025-06-18", "2024-07-01..2025-06-30",
        "It expects sales of 3 billion yuan for the fiscal year ending June 30.",
    ),
    ("en", "2025-06-18", "..2025-07-01", "The ban must be lifted by July 1."),
    (
        "en", "2025-06-18", "2025-06-30..2025-06-30",
        "Applications close at the end of June, with 300 places on offer.",
    ),
    ("en", "2025-06-18", "..2025-09-30", "Before the end of September, 40 new stations will open."),
    ("en", "2025-06-18", "2026-01-01..", "From next January the levy will be 3%."),
    ("en", "2025-06-18", "2026-01-01..2026-12-31", "Next year it will build 3 plants."),
    (
        "en", "2025-06-18", "2025-10-01..2025-12-31",
        "The plant opens in the final quarter of this year with 300 staff.",
    ),
    ("en", "2025-06-18", "2025-06-01..2025-06-15", "In the first half of June, prices fell 3%."),
    (
        "en", "2025-06-18", "2025-06-01..2025-06-10",
        "In the first ten days of June, exports rose 4%.",
    ),
    ("en", "2025-06-18", "2025-06-01..2025-06-10", "From June 1 to 10, exports rose 4%."),
    ("en", "2025-06-18", "2025-06-13..2025-06-13", "Last Friday the price hit 40 yuan."),
    (
        "en", "2025-06-18", "2025-06-20..2025-06-20",
        "The rule takes effect on Friday and affects 300 firms.",
    ),
    (
        "en", "2025-06-18", "2025-06-18..2025-06-18",
        "On Wednesday the index closed 1.2% higher at 3,400 points.",
    ),
    (
        "en", "2025-06-18", "2025-06-17..2025-06-17",
        "The index closed 1.2% higher at 3,400 points a day earlier, on Tuesday.",
    ),
    (
        "en", "2025-06-18", "2021-01-01..2025-12-31",
        "Over the 14th Five-Year Plan period, output grew 8% a year.",
    ),
    (
        "en", "2025-06-18", "2021-01-01..2025-12-31",
        "During the 2021-2025 period output grew 8% a year.",
    ),
    (
        "en", "2025-06-18", "2026-01-01..2030-12-31",
        "In the 2026-30 plan period, output is to grow 8% a year.",
    ),
    ("en", "2025-06-18", "..2035-12-31", "By 2035 the share is to reach 40%."),
    (
        "en", "2025-06-18", "2024-01-01..2024-12-31",
        "Of the 300 firms that moved in 2024, 40 were robot makers.",
    ),
    (
        "en", "2025-06-18", "2024-01-01..2024-12-31",
        "China, which joined the WTO in 2001, exported 3 million cars in 2024.",
    ),
    (
        "en", "2025-06-18", "2024-01-01..2024-12-31",
        "Founded in 1998, the company sold 3 million cars in 2024.",
    ),
    ("en", "2025-06-18", "2024-01-01..2024-12-31", "The 2024 harvest came to 30 million tonnes."),
    (
        "en", "2025-06-18", "2024-01-01..2024-12-31",
        "It had revenue of $3 billion for 2024, up from $2 billion in 2023.",
    ),
    (
        "en", "2025-06-18", "2024-11-01..2025-03-31",
        "In the November-March heating season, gas use fell 3%.",
    ),
    (
        "en", "2025-06-18", "2024-12-01..2025-02-28",
        "Between December and February, gas use fell 3%.",
    ),
    (
        "en", "2025-06-18", "2025-05-31..2025-05-31",
        "At the end of May, reserves stood at $3.2 trillion.",
    ),
    ("en", "2025-06-18", "..2025-05-31", "As of end-May, reserves stood at $3.2 trillion."),
    (
        "en", "2025-06-18", "2025-05-01..2025-05-31",
        "Reserves rose by $3 billion during the month of May.",
    ),
    (
        "en", "2025-06-18", "2025-05-29..2025-06-02",
        "From May 29 to June 2, trains carried 3 million people.",
    ),
    (
        "en", "2025-06-18", "2025-05-31..2025-06-02",
        "During the three-day Dragon Boat Festival holiday, trains carried 3 million people.",
    ),
    (
        "en", "2025-06-18", "2025-07-01..2025-08-31",
        "The railway will carry 90 million people in July and August.",
    ),
    ("en", "2025-06-18", "2025-06-23..2025-06-29", "Next week 300 firms will meet in Tianjin."),
    ("en", "2025-06-18", "2025-06-16..2025-06-16", "Two days ago the price was 40 yuan."),
    ("en", "2025-06-18", "2023-01-01..2023-12-31", "Two years ago the price was 40 yuan."),
    ("en", "2025-06-18", "2025-03-01..", "Since March, 300 firms have moved."),
    ("en", "2025-06-18", "2025-03-10..", "The price has risen 4% since March 10."),
    ("en", "2025-06-18", "2025-06-01..2025-06-30", "This month's quota is 300 tonnes."),
    ("en", "2025-06-18", "2025-04-01..2025-04-30", "April's output was 300 tonnes."),
    ("en", "2025-06-18", "2024-01-01..2024-12-31", "Last year's output was 300 tonnes."),
    ("en", "2025-06-18", "2024-10-01..2024-10-31", "Output was 300 tonnes in October 2024 alone."),
    ("en", "2025-06-18", "2024-01-01..2024-12-31", "In calendar 2024 output was 300 tonnes."),
    ("en", "2025-06-18", "2025-06-14..2025-06-15", "At the weekend, 300 people came."),
    ("en", "2025-06-18", "2025-06-18..2025-06-18", "By midday Wednesday, 300 people had come."),
    (
        "en", "2025-06-18", "2025-06-18..2025-06-18",
        "As of 3 p.m. on June 18, 300 people had been moved.",
    ),
    ("en", "2025-06-18", "2018-01-01..", "The park, open since 2018, has 300 tenants."),
    (
        "en", "2025-06-18", "2024-01-01..2024-12-31",
        "It lost 3 billion yuan in 2024 after a profit of 2 billion yuan in 2023.",
    ),
    (
        "en", "2025-06-18", "2025-01-01..2025-12-31",
        "Sales may reach 3 billion yuan in 2025, against 2 billion yuan in 2024.",
    ),
    (
        "id", "2025-06-18", "2025-05-01..2025-05-31",
        "Inflasi tahunan Mei 2025 tercatat 1,6 persen, terendah sejak Desember 2021.",
    ),
    (
        "id", "2025-06-18", "2025-05-01..2025-05-31",
        "Pada Mei lalu, ekspor naik 4 persen secara tahunan.",
    ),
    (
        "id", "2025-06-18", "2025-01-01..2025-05-31",
        "Secara kumulatif Januari-Mei 2025, ekspor naik 4 persen.",
    ),
    (
        "id", "2025-06-18", "2025-01-01..2025-05-31",
        "Selama Januari hingga Mei, ekspor mencapai 3 juta ton.",
    ),
    (
        "id", "2025-06-18", "..2025-05-31",
        "Per akhir Mei 2025, cadangan devisa mencapai US$ 150 miliar.",
    ),
    ("id", "2025-06-18", "..2025-05-31", "Per 31 Mei 2025, aset perusahaan Rp 3 triliun."),
    (
        "id", "2025-06-18", "..2025-05-31",
        "Hingga 31 Mei 2025, realisasi anggaran mencapai Rp 300 triliun.",
    ),
    ("id", "2025-06-18", "..2025-06-17", "Hingga kemarin, 3.000 orang sudah mendaftar."),
    ("id", "2025-06-18", "..2025-06-16", "Sampai Senin (16/6), 3.000 orang sudah mendaftar."),
    ("id", "2025-06-18", "2025-06-16..2025-06-16", "Pada Senin (16/6), 3.000 orang mendaftar."),
    ("id", "2025-06-18", "2025-06-16..2025-06-16", "Senin (16/6) lalu, 3.000 orang mendaftar."),
    (
        "id", "2025-06-18", "2025-06-18..2025-06-18",
        "IHSG ditutup turun 0,4 persen ke 7.050 pada Rabu (18/6).",
    ),
    (
        "id", "2025-06-18", "2025-06-18..2025-06-18",
        "Pada sesi pertama perdagangan Rabu (18/6/2025), IHSG turun 0,4 persen.",
    ),
    (
        "id", "2025-06-18", "2025-06-18..2025-06-18",
        "Harga emas Antam hari ini, Rabu (18/6/2025), naik Rp 3.000 per gram.",
    ),
    ("id", "2025-06-18", "2025-06-18..2025-06-18", "Harga emas hari ini naik Rp 3.000 per gram."),
    ("id", "2025-06-18", "2025-06-09..2025-06-15", "Pekan lalu harga turun 3 persen."),
    (
        "id", "2025-06-18", "2024-01-01..2024-12-31",
        "Pada tahun buku 2024, laba perseroan Rp 3 triliun.",
    ),
    (
        "id", "2025-06-18", "2024-01-01..2024-12-31",
        "Sepanjang tahun 2024 lalu, laba perseroan Rp 3 triliun.",
    ),
    (
        "id", "2025-06-18", "2024-07-01..2024-12-31",
        "Pada paruh kedua 2024, laba perseroan Rp 3 triliun.",
    ),
    (
        "id", "2025-06-18", "2025-01-01..2025-06-30",
        "Pada semester I ini, laba perseroan Rp 3 triliun.",
    ),
    (
        "id", "2025-06-18", "2025-04-01..2025-06-30",
        "Pada kuartal ini, laba diperkirakan Rp 3 triliun.",
    ),
    ("id", "2025-06-18", "2025-01-01..2025-03-31", "Kuartal lalu laba perseroan Rp 3 triliun."),
    (
        "id", "2025-06-18", "2025-01-01..2025-03-31",
        "Laba bersih kuartal I/2025 sebesar Rp 3 triliun.",
    ),
    (
        "id", "2025-06-18", "2025-01-01..2025-03-31",
        "Pada tiga bulan pertama 2025, laba Rp 3 triliun.",
    ),
    ("id", "2025-06-18", "2025-01-01..2025-03-31", "Laba Q1-2025 sebesar Rp 3 triliun."),
    ("id", "2025-06-18", "2025-01-01..2025-03-31", "Laba 3M2025 sebesar Rp 3 triliun."),
    (
        "id", "2025-06-18", "2025-12-31..2025-12-31",
        "Proyek ditargetkan rampung pada akhir tahun ini dengan biaya Rp 3 triliun.",
    ),
    (
        "id", "2025-06-18", "..2025-12-31",
        "Proyek rampung paling lambat Desember 2025 dengan biaya Rp 3 triliun.",
    ),
    ("id", "2025-06-18", "..2025-09-30", "Pendaftaran dibuka hingga 30 September untuk 300 orang."),
    ("id", "2025-06-18", "2025-07-01..", "Mulai Juli, tarif naik 3 persen."),
    ("id", "2025-06-18", "2025-07-01..", "Mulai bulan depan, tarif naik 3 persen."),
    ("id", "2025-06-18", "2026-01-01..", "Mulai tahun depan, tarif naik 3 persen."),
    (
        "id", "2025-06-18", "2026-01-01..",
        "Tarif baru berlaku efektif 1 Januari 2026, naik 3 persen.",
    ),
    ("id", "2025-06-18", "2020-01-01..", "Sejak 2020, 300 perusahaan pindah."),
    ("id", "2025-06-18", "2020-01-01..", "Sejak tahun 2020 hingga kini, 300 perusahaan pindah."),
    ("id", "2025-06-18", "2020-01-01..2024-12-31", "Dari 2020 hingga 2024, 300 perusahaan pindah."),
    ("id", "2025-06-18", "2020-01-01..2024-12-31", "Dalam kurun 2020-2024, 300 perusahaan pindah."),
    ("id", "2025-06-18", "2025-01-01..2029-12-31", "RPJMN 2025-2029 mematok pertumbuhan 8 persen."),
    (
        "id", "2025-06-18", "..2045-12-31",
        "Menuju 2045, pendapatan per kapita ditargetkan US$ 30.000.",
    ),
    (
        "id", "2025-06-18", "2025-01-01..2025-12-31",
        "Pemerintah menargetkan pertumbuhan 5,2 persen tahun ini.",
    ),
    (
        "id", "2025-06-18", "2025-01-01..2025-12-31",
        "Dalam APBN 2025, subsidi dipatok Rp 300 triliun.",
    ),
    (
        "id", "2025-06-18", "2025-03-31..2025-03-31",
        "Pada hari pertama Lebaran, 31 Maret, 300 ribu orang berkunjung.",
    ),
    (
        "id", "2025-06-18", "2025-06-01..2025-06-15",
        "Pada paruh pertama Juni, harga turun 3 persen.",
    ),
    (
        "id", "2025-06-18", "2024-06-18..2025-06-18",
        "Dalam 12 bulan terakhir, harga turun 3 persen.",
    ),
    (
        "id", "2025-06-18", "2022-06-18..2025-06-18",
        "Selama tiga tahun terakhir, harga turun 3 persen.",
    ),
    (
        "id", "2025-06-18", "2010-01-01..2010-12-31",
        "Perusahaan yang berdiri pada 1999 itu mulai mengekspor pada 2010.",
    ),
    (
        "id", "2025-06-18", "2024-01-01..2024-12-31",
        "Perusahaan yang berdiri pada 1999 itu menjual 3.000 unit sepanjang 2024.",
    ),
    ("id", "2025-06-18", "-", "Perpres Nomor 64 Tahun 2020 menetapkan iuran Rp 42.000."),
    ("id", "2025-06-18", "-", "Berdasarkan Perpres 64 Tahun 2020, iurannya Rp 42.000."),
    ("id", "2025-06-18", "-", "UU No 7 Tahun 2021 menetapkan tarif 12 persen."),
    ("id", "2025-06-18", "2023-01-01..2023-12-31", "Dua tahun lalu harganya Rp 3.000."),
    ("id", "2025-06-18", "2025-06-21..2025-06-22", "Akhir pekan ini 3.000 orang akan datang."),
    ("id", "2025-06-18", "2025-06-19..2025-06-19", "Besok 3.000 orang akan datang."),
    ("id", "2025-06-18", "2025-07-01..2025-07-31", "Juli mendatang 3.000 orang akan datang."),
    (
        "zh-hans", "2025-06-18", "2025-05-01..2025-05-31",
        "5月，全市规模以上工业增加值同比增长6.1%。",
    ),
    ("zh-hans", "2025-06-18", "2025-05-01..2025-05-31", "5月份，CPI同比下降0.1%，环比下降0.2%。"),
    ("zh-hans", "2025-06-18", "2025-01-01..2025-05-31", "1—5月，全市固定资产投资增长6.1%。"),
    ("zh-hans", "2025-06-18", "2025-01-01..2025-05-31", "今年1至5月，全市进出口总值300亿元。"),
    ("zh-hans", "2025-06-18", "2025-01-01..2025-05-31", "前5个月，全市进出口总值300亿元。"),
    (
        "zh-hans", "2025-06-18", "2025-01-01..2025-05-31",
        "今年前五个月，全市进出口总值300亿元，其中5月80亿元。",
    ),
    ("zh-hans", "2025-06-18", "2025-01-01..2025-03-31", "一季度，全市GDP增长5.6%。"),
    (
        "zh-hans", "2025-06-18", "2025-01-01..2025-03-31",
        "今年第一季度，全市GDP增长5.6%，比上年全年加快0.3个百分点。",
    ),
    ("zh-hans", "2025-06-18", "2024-01-01..2024-12-31", "2024年，全市GDP增长5.6%。"),
    ("zh-hans", "2025-06-18", "2024-01-01..2024-12-31", "2024年全年，公司营收30亿元。"),
    ("zh-hans", "2025-06-18", "2024-01-01..2024-12-31", "去年，公司营收30亿元，较2023年增长5%。"),
    ("zh-hans", "2025-06-18", "2024-01-01..2024-12-31", "公司去年营收30亿元。"),
    ("zh-hans", "2025-06-18", "..2025-05-31", "截至5月底，全市累计建成充电桩30万个。"),
    (
        "zh-hans", "2025-06-18", "..2025-05-31",
        "截至2025年5月末，贷款余额3万亿元，比年初增加3000亿元。",
    ),
    ("zh-hans", "2025-06-18", "..2025-06-15", "截至6月15日，全市累计发放补贴3亿元。"),
    ("zh-hans", "2025-06-18", "..2025-06-17", "截至昨日18时，全市累计发放补贴3亿元。"),
    ("zh-hans", "2025-06-18", "-", "截至发稿，全市累计发放补贴3亿元。"),
    ("zh-hans", "2025-06-18", "2025-06-17..2025-06-17", "昨日，全市发放补贴3亿元。"),
    ("zh-hans", "2025-06-18", "2025-06-18..2025-06-18", "6月18日，沪指收报3388点，上涨0.1%。"),
    ("zh-hans", "2025-06-18", "2025-06-18..2025-06-18", "今日，沪指收报3388点，上涨0.1%。"),
    ("zh-hans", "2025-06-18", "2025-06-16..2025-06-16", "本周一，沪指收报3388点，上涨0.1%。"),
    ("zh-hans", "2025-06-18", "2025-06-09..2025-06-15", "上周，沪指上涨0.1%。"),
    ("zh-hans", "2025-06-18", "2025-06-13..2025-06-13", "上周五，沪指上涨0.1%。"),
    ("zh-hans", "2025-06-18", "2025-05-01..2025-05-31", "上个月，公司销量3万辆。"),
    ("zh-hans", "2025-06-18", "2025-06-01..2025-06-30", "本月，公司计划交付3万辆。"),
    ("zh-hans", "2025-06-18", "2025-07-01..2025-07-31", "下个月，公司计划交付3万辆。"),
    ("zh-hans", "2025-06-18", "2025-06-01..2025-06-10", "6月上旬，钢材价格下跌3%。"),
    ("zh-hans", "2025-06-18", "2025-05-21..2025-05-31", "5月下旬，钢材价格下跌3%。"),
    ("zh-hans", "2025-06-18", "2025-01-01..", "今年以来，公司销量3万辆。"),
    ("zh-hans", "2025-06-18", "2025-01-01..", "年初以来，股价上涨3%。"),
    ("zh-hans", "2025-06-18", "2025-03-01..", "3月以来，股价上涨3%。"),
    ("zh-hans", "2025-06-18", "2012-01-01..", "党的十八大以来没有年份，2012年以来增长3倍。"),
    ("zh-hans", "2025-06-18", "2014-02-26..", "自2014年2月26日以来，三地签约300个项目。"),
    ("zh-hans", "2025-06-18", "2014-01-01..2024-12-31", "2014年到2024年，三地签约300个项目。"),
    ("zh-hans", "2025-06-18", "2013-01-01..2024-12-31", "2013—2024年，产值年均增长8%。"),
    ("zh-hans", "2025-06-18", "2021-01-01..2025-12-31", "“十四五”时期，产值年均增长8%。"),
    ("zh-hans", "2025-06-18", "2026-01-01..2030-12-31", "“十五五”期间，将投资300亿元。"),
    ("zh-hans", "2025-06-18", "..2025-12-31", "到2025年底，将建成30个。"),
    ("zh-hans", "2025-06-18", "..2025-12-31", "力争今年年底前建成30个。"),
    ("zh-hans", "2025-06-18", "..2027-12-31", "到2027年，将建成30个。"),
    ("zh-hans", "2025-06-18", "2027-01-01..2027-12-31", "2027年，将建成30个。"),
    ("zh-hans", "2025-06-18", "2025-10-01..2025-12-31", "四季度，将建成30个。"),
    ("zh-hans", "2025-06-18", "2025-07-01..2025-12-31", "下半年，将建成30个。"),
    ("zh-hans", "2025-06-18", "2025-07-01..2025-12-31", "下半年，公司计划开店30家。"),
    ("zh-hans", "2025-06-18", "2025-07-01..", "7月1日起，票价上调3元。"),
    ("zh-hans", "2025-06-18", "2025-07-01..", "自7月1日起施行，罚款300元。"),
    ("zh-hans", "2025-06-18", "2026-01-01..", "明年1月起，票价上调3元。"),
    ("zh-hans", "2025-06-18", "2024-03-01..2024-03-31", "去年3月，公司开店30家。"),
    ("zh-hans", "2025-06-18", "2024-12-31..2024-12-31", "2024年末，全市常住人口3000万人。"),
    ("zh-hans", "2025-06-18", "..2024-12-31", "截至去年底，全市常住人口3000万人。"),
    ("zh-hans", "2025-06-18", "2025-06-08..2025-06-14", "6月第二周，价格上涨3%。"),
    ("zh-hans", "2025-06-18", "2024-06-18..2025-06-18", "近一年来，价格上涨3%。"),
    ("zh-hans", "2025-06-18", "-", "未来三年，将投资300亿元。"),
    ("zh-hans", "2025-06-18", "-", "时隔五年，价格再次突破300元。"),
    ("zh-hans", "2025-06-18", "2022-01-01..2022-12-31", "2022年，时隔五年，价格再次突破300元。"),
    ("zh-hans", "2025-06-18", "2022-01-01..2022-12-31", "三年前，价格突破300元。"),
    ("zh-hans", "2025-06-18", "2025-01-01..2025-12-31", "全年计划投资300亿元，同比增长5%。"),
    ("zh-hans", "2025-06-18", "2024-01-01..2024-12-31", "2024年世界机器人大会吸引了30万人次。"),
    (
        "zh-hans", "2025-06-18", "2025-06-18..2025-06-18",
        "2025年世界智能产业博览会今天在天津开幕，签约项目30个。",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("language", "published", "days", "text"), SENTENCES)
def test_the_period_of_a_sentence(language, published, days, text):
    day = date.fromisoformat(published)
    period = principal_period(read_periods(text, language=language, published=day))

    if days == "-":
        assert period is None or (period.start, period.end) == (None, None)
    else:
        assert period is not None
        assert f"{period.start or ''}..{period.end or ''}" == days
