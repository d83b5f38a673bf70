"""Digits that are no quantity. All sentences are invented."""

import pytest

from articles.text.amounts.quantities import read_quantities

NOTHING = [
    ("en", "The Boeing 737 hangar, listed under code ZBAD-09, faces Room 12B and Bus 632."),
    ("en", "Article 12 of HJ 2035 is on page 17; furnace No. 4 stands idle."),
    ("en", "Call 010-5550-0199 before 6 p.m. or at 8:40 p.m. on 3 July."),
    ("en", "He is 52 years old and has worked there for 26 years."),
    ("en", "Members of the G20 and B20 discussed 5G, 3D printing and IP67 cases."),
    ("en", "The film Catch-22 and the robot R2-D2 are older than the S&P 500 rally."),
    ("en", "The 14th Five-Year Plan and the 3rd session of the 14th congress."),
    ("en", "See https://example.org/2023/11/45000-tonnes or write to desk24@example.org."),
    ("en", "On 2023-13-45 nothing happened, and 31.02.2023 is no day."),
    ("en", "The storage is kept at 2-8 degrees and the score was 3:1."),
    ("en", "They meet over the five-day holiday, 24 hours a day."),
    ("en", "Articles 8, 11 and 14 of the draft, paras 31 and 32, appendix 7 and episode 303."),
    ("en", "Wi-Fi 7, the FTSE 100, the Fortune Global 500 and a 55-inch screen on two cores."),
    ("en", "The 24,188-TEU Ever Dawn left after 90 days' notice in the first ten days of June."),
    ("en", "Two people familiar with the matter said so three days ago."),
    (
        "en",
        "Students pay half price and half fares; an 8-core chip has a 95% CI, 16-inches and 1080p.",
    ),
    ("en", "A 110kV line, a 220 kV substation, 5,500-kcal coal and a grade of 5,000 kcal/kg."),
    ("en", "The 98-octane pump costs more than the 92-octane one; so does octane 95."),
    ("id", "Bensin oktan 98 dijual di pompa di sebelah."),
    ("id", "Sejuta umat punya seribu satu alasan; ia mundur tujuh langkah dan setengah mati malu."),
    ("id", "Video berdurasi 47 detik dan rekaman dua menit itu viral di KA 217 dan kloter 12."),
    ("id", "Ia anak ke-4 dari 7 bersaudara."),
    ("id", "Ukuran sepatunya 42, mobilnya bermesin 2,0 liter; ia hafal 30 juz seratus persen."),
    ("id", "Toko itu buka 24 jam, 7 hari seminggu; bunga tenor 10 tahun naik di angkatan 12."),
    ("id", "Chen menang 21-18, 21-15 dan punya 1001 alasan."),
    ("id", "Unggahan itu dibagikan ulang lebih dari 3.100 kali."),
    ("id", "Dinas bekerja setengah hati, lalu warga setengah sadar."),
    ("id", "Kontainer 40 kaki, peti kemas ukuran 20 kaki dan jalur 110 kV."),
    ("id", "Minyak kemasan 2 liter, emas ukuran 10 gram dan semen karung 40 kg."),
    ("en", "The 24,000 TEU vessel met the Seven Sisters, a Gang of Six and the 100-metre final."),
    ("en", "The shirt is 100% cotton, and she is 100 percent sure."),
    ("zh-hans", "他考了98分，比上次低2分，住在40英尺集装箱里。"),
    ("zh-hans", "面要煮3分钟；180厘米的个头；三五成群的灯迷有100%的把握。"),
    ("id", "Satu porsi berisi 450 kkal, 21 gram protein dan lemak 8 gram."),
    ("en", "A bowl has 450 calories, 12 g of protein and 9 grams of fat."),
    ("en", "A 50kg bag, a 330 ml can, a 100-gram bar and a sack of 25 kg."),
    ("zh-hans", "5公斤装大米、500毫升瓶装水和20克金条。"),
    ("zh-hans", "5000大卡报价持平，220千伏变电站投运。"),
    ("id", "Waktunya 1x24 jam, paragraf 62, butir 7, prosesor 12 inti, 30 hari terakhir."),
    ("id", "Koridor Jalan Nasional 109 dibuka 24 jam, nomor 0313-555-0142."),
    ("id", "Baloknya 120 x 120 mm, kaveling 7 x 15 meter dan papan 2 x 4 m; ia juara 2."),
    ("en", "Tiles of 30 x 60 cm and boards of 4ft x 8ft, at 7.21 yuan to the dollar."),
    ("id", "Kurs tengah BI Rp 16.120."),
    ("en", "They work seven days a week."),
    ("id", "Ibu tiga anak itu punya dua putra; ayahnya memiliki empat cucu."),
    ("en", "A mother of three, she has two sons; two dealers said so near the 500-kV line."),
    ("id", "Rupiah ditutup Rp 16.120 per dolar AS (kurs Rp 2.240 per yuan)."),
    ("id", "Pasal 12 UU Nomor 4 Tahun 2023, edisi ke-6, halaman 3."),
    ("id", "Guru itu (41 tahun) tinggal di Jalan Kenanga nomor 88."),
    ("id", "Ia berusia 41 tahun dan datang pukul 09.30 WIB, Kamis (22/2)."),
    ("id", "Pemindai MRI 1,5 Tesla itu bertipe FX-991."),
    ("zh-hans", "办事群众可拨打12319热线，或查阅本报第3版，乘坐815路公交。"),
    ("zh-hans", "第二十条、第3号公告、第十七届博览会、二三级子公司。"),
    ("zh-hans", "L4级自动驾驶、5G、“一带一路”、“新三样”、地铁28号线。"),
    ("zh-hans", "他今年6岁，脸要洗三遍，连续6个月保持增长，两位数增长。"),
    ("zh-hans", "全程2至8摄氏度控温，早上7时30分出发，8月30日获批。"),
    ("zh-hans", "走进千家万户，万众一心，三产融合，一家人。"),
    ("zh-hans", "三次产业比例为0.2:14.9:84.8。"),
]


@pytest.mark.parametrize(("language", "text"), NOTHING)
def test_no_quantity_is_read(language, text):
    assert read_quantities(text, language=language) == ()


@pytest.mark.parametrize(
    ("language", "text", "value", "unit"),
    [
        ("id", "Bunga turun ke level 5,50%.", "5.5", "percent"),
        ("id", "Seribu warga datang.", "1000", "count:person"),
        ("id", "Sepatunya 4.200.", "4200", "count:shoe"),
        ("id", "Mesin itu menghabiskan 2,5 liter.", "2.5", "L"),
        ("id", "Upah naik 21-18 persen.", "21", "percent"),
        ("id", "Film pendek itu 47 detik.", "47", "second"),
        ("id", "Setengah warga datang.", "0.5", "ratio"),
        ("en", "The Nasdaq 1.3 percent", "1.3", "percent"),
        ("en", "The yard is building 12 ships.", "12", "count:ship"),
        ("en", "PM2.5: 34.7 micrograms per cubic metre", "34.7", "ug/m3"),
        ("id", "Jalan uji dari 96 km", "96", "km"),
        ("id", "Jalan tol sepanjang 96 km dibuka.", "96", "km"),
        ("zh-hans", "新增公交路口5个。", "5", "count:intersection"),
        ("zh-hans", "开通国际航线12条。", "12", "count:route"),
        ("en", "In all 2,019 companies registered.", "2019", "count:enterprise"),
        ("en", "Some 2000 people live there.", "2000", "count:person"),
        ("en", "Six lamps were lit.", "6", "count:lamp"),
        ("en", "The port has room for 24,000 TEU.", "24000", "TEU"),
        ("en", "The port handled 5,000 twenty-foot-equivalent units.", "5000", "TEU"),
        ("en", "It owns 100% of the mill.", "100", "percent"),
        ("zh-hans", "故障持续了35分钟。", "35", "min"),
        ("id", "Toko itu menjual 12 kg emas.", "12", "kg"),
        ("en", "The bottle holds 750 ml.", "0.75", "L"),
        ("zh-hans", "卖出黄金12公斤。", "12", "kg"),
        ("zh-hans", "售价2024元。", "2024", "CNY"),
        ("zh-hans", "出口2171亿块。", "217100000000", "count:unit"),
        ("id", "Gelombang setinggi 40 kaki itu menghantam menara.", "40", "ft"),
        ("zh-hans", "这份餐有700大卡。", "700", "kcal"),
        ("zh-hans", "师傅修了6个钟头。", "6", "hour"),
        ("id", "Sel itu dihargai 0,47 yuan per watt-jam.", "0.47", "CNY/Wh"),
    ],
)
def test_what_looks_like_a_name_or_a_year_and_is_a_figure(language, text, value, unit):
    (quantity,) = read_quantities(text, language=language)

    assert (str(quantity.value), quantity.unit) == (value, unit)


def test_the_sides_of_a_thing_are_figures_where_each_has_its_unit():
    found = read_quantities("The test plot is 4 m x 6 m.", language="en")

    assert [(one.value, one.unit) for one in found] == [(4, "m"), (6, "m")]


def test_the_size_that_names_a_thing_is_none():
    assert read_quantities("The plot has tiles of 40 x 60 cm.", language="en") == ()
