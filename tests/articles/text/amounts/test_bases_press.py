"""What figures are compared with, as the press writes it: the day of publication, the bases of the
numbers of a sentence in order ("-": none), the sentence. All sentences are invented."""

from datetime import date

import pytest

from articles.text.amounts.quantities import read_quantities

SENTENCES = [
    ("id", "2025-09-14", "- 2023",
     "Produksi baru 94 ribu ton, kurang dari sepertiga produksi periode yang sama 2023."),
    ("id", "2025-11-21", "- 2021",
     "Harganya 2.980 yuan per ton, 46 persen di bawah puncaknya pada Mei 2021."),
    ("zh-hans", "2024-12-07", "- 2023",
     "公司手持订单已达98亿元，是去年全年产值的1.8倍。"),
    ("zh-hans", "2024-12-07", "- 2017",
     "二手房均价眼下每平方米8000元，只有2017年最高点的四分之一。"),
    ("zh-hans", "2024-12-07", "- 2023",
     "2024年，绿地投资项目14个，比前一年多5个。"),
    ("zh-hans", "2024-09-12", "- 2021",
     "目前零售价为每公斤35元；三年前，这一价格还在60元以上。"),
    ("zh-hans", "2024-09-12", "2020 - 2020 -",
     "牵引车售价从2020年的150万元降到眼下的88万元，燃料电池每千瓦价格从1万多元降至2800元。"),
    ("en", "2024-05-09", "2018 2018 2018 - - -",
     "Between 2018 and 2023, the number of firms in the three places rose from 190, 72 and 55 firms to 410, 133 and 121 firms."),
    ("id", "2025-04-29", "2024 - 2024",
     "Margin laba kotor susut dari 21,6% menjadi 18,1%, atau turun 350 basis poin dibanding kuartal I-2024."),
    ("id", "2023-11-22", "2021 -",
     "Biaya bahan bakar turun dari 3,4 yuan menjadi 2,6 yuan per kilometer dalam dua tahun terakhir."),
    ("en", "2024-10-15", "2023 -",
     "A flat that was listed for 7.6mn yuan in early 2023 is now on sale at 5.2mn yuan."),
    ("en", "2024-10-15", "- 2021",
     "It costs 300 yuan; three years ago it was 500 yuan."),
    ("id", "2024-10-15", "- 2021",
     "Harganya kini 300 yuan, padahal tiga tahun lalu masih 500 yuan."),
    ("en", "2024-10-15", "- 2019",
     "Output reached 30,000 tonnes, twice as much as in 2019."),
    ("en", "2024-10-15", "- 2022",
     "The share was 35%, up from 22% in 2022."),
    ("en", "2024-10-15", "- 2022 2022",
     "Sales were 35 yuan, up 40% as compared with 25 yuan for the corresponding period of 2022."),
    ("en", "2024-10-15", "- 2022",
     "Costs were 35 million yuan (corresponding period of 2022: 25 million yuan)."),
    ("en", "2024-10-15", "- 2022",
     "Stocks were 35 tonnes, 2% above the same day of 2022."),
    ("en", "2024-10-15", "- 2022",
     "It handled 35 tonnes, nearly double July 2022."),
    ("en", "2024-10-15", "- 2023",
     "The load may reach 35 GW, 4 GW above last year's record."),
    ("zh-hans", "2024-10-15", "- 2019",
     "旅客35万人次，还只有2019年的一半多一点。"),
    ("zh-hans", "2024-10-15", "2019 -",
     "2019年，一家公司一年要付400万元房租，现在230万元就够了。"),
    ("en", "2024-10-15", "2019 -",
     "In 2019 a firm of that size paid 4 million yuan; now 2 million yuan will do."),
    ("zh-hans", "2024-10-15", "- -",
     "2019年，一家公司付了400万元房租，230万元水费。"),
    ("zh-hans", "2024-10-15", "2018 -",
     "该药2018年在医院卖16亿元，去年只卖了2亿元。"),
    ("en", "2024-10-15", "- 2022",
     "Output was 300 tonnes (260 tonnes in 2022)."),
    ("en", "2024-10-15", "- -",
     "Output was 300 tonnes in 2022 (260 tonnes in 2023)."),
    ("en", "2024-10-15", "- 2022",
     "Output was 300 tonnes, compared with 2022's 260 tonnes."),
    ("en", "2024-10-15", "2022",
     "That is half of what it was in 2022."),
    ("id", "2024-10-15", "- 2022",
     "Produksi 300 ton, sedangkan pada 2022 sebanyak 260 ton."),
    ("id", "2024-10-15", "- 2019",
     "Produksi 300 ton, 12% di bawah puncak 2019."),
    ("zh-hans", "2024-10-15", "- 2022",
     "产量300吨（2022年：260吨）。"),
    ("en", "2024-10-15", "-",
     "It had doubled its fleet in July 2022."),
    ("id", "2024-10-15", "- 2022",
     "Rute itu melayani 35 orang, hampir dua kali lipat Juli 2022."),
    ("id", "2024-10-15", "2022",
     "Ekspor naik 5 persen dibandingkan triwulan serupa 2022."),
    ("id", "2024-10-15", "2019 2019",
     "Pada 2019 biayanya 38 yuan, kini turun separuhnya."),
    ("id", "2024-10-15", "- -",
     "Pada 2019 biayanya 38 yuan, naik 3 persen."),
    ("zh-hans", "2024-10-15", "2019 2019",
     "2019年每公斤38元，如今已降了四成。"),
    ("en", "2024-10-15", "- 2022",
     "The share was 35%, against 22% in 2022."),
    ("en", "2024-10-15", "- 2022",
     "Sales in 2023 were 40 million yuan, compared with 30 million yuan in 2022."),
    ("id", "2024-10-15", "- 2022",
     "Penjualan pada 2023 mencapai 40 juta yuan, dibandingkan 30 juta yuan pada 2022."),
    ("id", "2024-10-15", "- 2022",
     "Porsinya 35 persen, naik dari 22 persen pada 2022."),
    ("zh-hans", "2024-10-15", "2022 -",
     "占比由2022年的22%提高到35%。"),
    ("zh-hans", "2024-10-15", "- 2019",
     "产量3万吨，恢复到2019年的95%。"),
    ("zh-hans", "2024-10-15", "- 2019",
     "产量3万吨，比2019年增长95%。"),
    ("zh-hans", "2024-10-15", "- 2019",
     "产量3万吨，较2019年底增加95%。"),
    ("zh-hans", "2024-10-15", "- 2013",
     "产量3万吨，是2013年的2.4倍。"),
    ("en", "2024-10-15", "- -",
     "Output reached 30,000 tonnes in 2023, up 4% from a target."),
    ("en", "2024-10-15", "-",
     "Output reached 30,000 tonnes in 2023."),
    ("zh-hans", "2024-10-15", "-",
     "2023年产量3万吨。"),
    ("id", "2024-10-15", "- 2013",
     "Produksi 2023 mencapai 3 juta ton, 2,4 kali lipat dari 2013."),
    ("id", "2024-10-15", "2013",
     "Sejak 2013 produksinya naik 140 persen."),
    ("en", "2024-10-15", "2013",
     "Since 2013, output has risen 140%."),
    ("en", "2024-10-15", "2013",
     "Output has risen 140% since 2013."),
    ("en", "2024-10-15", "2013",
     "Output rose 140% between 2013 and 2023."),
    ("zh-hans", "2024-10-15", "2013",
     "2013年至2023年，产量增长140%。"),
    ("zh-hans", "2024-10-15", "2013",
     "与2013年相比，产量增长140%。"),
    ("id", "2024-10-15", "2023",
     "Setahun sebelumnya ia masih membayar Rp 9.700 per kg."),
    ("id", "2024-10-15", "- 2023",
     "Laba: US$ 31,4 juta (1H23: US$ 36,2 juta)."),
    ("id", "2024-10-15", "yoy previous",
     "Penjualan turun 4,7% yoy tetapi naik 13% mom."),
    ("id", "2024-10-15", "yoy previous",
     "Preminya naik 2 persen secara tahunan dan 1 persen secara bulanan."),
    ("id", "2024-10-15", "2023",
     "Penjualan naik 4% yoy dibanding Mei 2023."),
    ("id", "2024-10-15", "-",
     "Tahun ini ia masih membayar Rp 9.700 per kg."),
    ("zh-hans", "2024-10-15", "- 2024 yoy",
     "9月末存栏3万头，较年初减少7%，同比增长4%。"),
    ("zh-hans", "2024-10-15", "- 2019 previous",
     "9月产量3万吨，比2019年9月增长7%，环比仅增长4%。"),
    ("zh-hans", "2024-10-15", "- 2024 previous yoy",
     "8月出口3万台，比7月末减少2000台，环比增长5%，同比由负转正，增长2%。"),
    ("zh-hans", "2024-10-15", "- 2019",
     "9月产量3万吨，同比2019年增长7%。"),
    ("zh-hans", "2024-10-15", "yoy 2024 - -",
     "1至9月投资同比下降8%，降幅比1至8月收窄1.2个百分点；到位资金3亿元，下降6%。"),
    ("zh-hans", "2024-10-15", "yoy 2024 -",
     "菜价同比上涨0.4%，涨幅比8月回落0.1个百分点；其中黄瓜上涨6%。"),
    ("zh-hans", "2024-10-15", "- 2023 - 2023",
     "出栏3万头，比上年下降2%；产奶4万吨，增长1%。"),
    ("id", "2024-10-15", "- -",
     "Harga naik di 28 dari 38 provinsi pada 2023."),
    ("id", "2024-10-15", "- 2023",
     "Jumlahnya menjadi 41 dari 23 pabrik pada 2023."),
    ("zh-hans", "2024-10-15", "2023 -",
     "合作社去年卖蜂蜜260吨，今年180吨。"),
    ("zh-hans", "2024-10-15", "- -",
     "合作社去年卖蜂蜜260吨，今年计划卖180吨。"),
    ("en", "2024-10-15", "2023 -",
     "It put 60 million yuan into wells last year and 80 million yuan this year."),
    ("en", "2024-10-15", "- -",
     "It put 60 million yuan into wells in 2022 and 80 million yuan in 2023."),
    ("id", "2024-10-15", "2023 -",
     "Kabupaten menyalurkan Rp60 miliar tahun lalu dan Rp80 miliar tahun ini."),
    ("id", "2024-10-15", "2023 -",
     "Bengkel itu tahun lalu merawat 90 trem, tahun ini 140 trem."),
]  # fmt: skip


def year_of(base):
    if base is None:
        return "-"
    day = base.start or base.end
    return base.kind if day is None else str(day.year)


@pytest.mark.parametrize(("language", "published", "bases", "text"), SENTENCES)
def test_bases_of_a_sentence(language, published, bases, text):
    day = date.fromisoformat(published)
    found = read_quantities(text, language=language, published=day)

    assert " ".join(year_of(one.base) for one in found) == bases


TABLES = [
    (
        "en",
        "Deliveries by model (vehicles)\nModel Q3 2024 Q3 2023 Change\nOne 31,870 24,115 32.2%",
        "- 2023 2023",
    ),
    (
        "en",
        "Product - Unit - Output - Change over 2023 (%)\nSteel - 10,000 tonnes - 20,871.4 - -1.2",
        "- 2023",
    ),
    ("zh-hans", "指标 单位 1—6月 同比增长（%）\n生产总值 亿元 22940.9 5.4", "- yoy"),
    ("zh-hans", "指标 单位 2024年 2023年 增幅（%）\n产值 亿元 120.5 100.2 20.3", "- 2023 2023"),
    # the columns of a report, whose year stands above
    (
        "zh-hans",
        "2024年度主要数据（单位：亿元）\n项目|本报告期|上年同期|增减（%）\n营业收入|120.5|100.2|20.3",
        "- 2023 2023",
    ),
    # years alone compare nothing where the head names one
    ("zh-hans", "指标 单位 2024年\n产值 亿元 120.5", "-"),
    # a sentence ends the table
    (
        "en",
        "Model Q3 2024 Q3 2023 Change (vehicles)\nOne 31,870 24,115 32.2%\n"
        "Sales rose 4% to 300 cars.",
        "- 2023 2023 - -",
    ),
]


@pytest.mark.parametrize(("language", "text", "bases"), TABLES)
def test_bases_of_the_rows_of_a_table(language, text, bases):
    found = read_quantities(text, language=language, published=date(2024, 10, 2))

    assert " ".join(year_of(one.base) for one in found) == bases
