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
