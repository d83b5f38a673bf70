import pytest

from articles.text.debris.lines import sort_out

BODY = [
    "老码头三月初开始拆除，预计费用4200万元，工期十四个月。",
    "港务部门称，年底前将有310名工人转到新码头上班。",
    "居民希望拓宽通往港口的道路，每天有1400辆卡车经过这里。",
]


def staying(lines):
    return [line for line, reason in zip(lines, sort_out(lines).reasons, strict=True) if not reason]


@pytest.mark.parametrize(
    "line",
    ["▲ 港口的新吊车", "△老码头全景", "▲图片来自视频截图。", "→ 老码头的一天", ">>老码头的一天"],
)
def test_a_line_that_points_at_a_picture_or_elsewhere_goes(line):
    assert staying([BODY[0], line, *BODY[1:]]) == BODY


@pytest.mark.parametrize(
    "lines",
    [
        ["▲ 一大早，工人就排起了队。他们说，活儿多了。"],
        ["△通车里程40公里。"],
        ["▲货运增长；"],
        ["▲ 拆除老码头", "▲ 拓宽道路"],
        ["→ 拆除老码头", "→ 拓宽道路"],
        [
            "▲与去年持平的是客运量，港务部门解释说，原因在于冬季停航时间较长，而新船要到明年才能交付使用，届时票价也会调整。"
        ],
    ],
)
def test_marks_of_paragraphs_and_lists_stay(lines):
    text = [BODY[0], *lines, *BODY[1:]]

    assert staying(text) == text


def test_a_caption_that_ends_in_a_name_in_capitals_goes_above_the_last_paragraph():
    body = [
        "The ferry dock reopened on Monday with room for nine boats, officials say.",
        "Repairs cost 3.1 million yuan, which is a third more than was planned.",
    ]
    for signed in (
        "ANA LIM / DOCK DAILY",
        "Ana Lim/Dock Daily",
        "Dock/Ana Lim/File Photo",
        "Reuters",
        "BLOOMBERG",
    ):
        caption = f"Nine of the new boats wait by the old dock until the morning. {signed}"
        assert staying([body[0], caption, body[1]]) == body
        # Behind the last paragraph the agency of the report is named so.
        assert caption in staying([*body, caption])
    for agency in ("(Reuters)", "(ANTARA)", "(AP)"):
        signed = f"Nine of the new boats wait by the old dock until the morning. {agency}"
        assert staying([body[0], signed, body[1]]) == body
        assert signed in staying([*body, signed])
    pictured = "Nine of the new boats wait by the old dock until the morning. (Getty Images)"
    assert staying([*body, pictured]) == body
    assert "The dock is owned by DDK." in staying([body[0], "The dock is owned by DDK.", body[1]])


REPORT = [
    "The last three tanneries of Oxbow have pooled 48 million pounds to grow leather from roots.",
    "The first sheets left the mill in January, the owners said, and a shoemaker ordered 12,000.",
    "Prices remain the difficulty, since a square metre of leather from roots costs 41 pounds.",
]
CAPTIONS = [
    "A worker checks cables at a substation in Teluk. NOON-STYLE PHOTO: ANA LIM",
    "Mill hands rinse the sheets. [Photo by Lena Fox/for Valley Today]",
    "Visitors pose beside the tannery on Oct 3, 2025. [Photo/VCM]",
    "The growing hall in Oxbow, 40 km north of the capital | Image: Oxbow Mills",
    "Sheets drying in the yard last month. Credit...Lena Fox for The Valley Courier",
    "Sheets dry in the yard of the mill. (Lena Fox for The Valley Courier)",
    "Lena Fox/Alamy",
    "LENA FOX, COURIER",
    "任小舟 摄/东滩都市报",
    "Ada Wren, 58, ties sheets to the racks in her yard outside Oxbow",
    "A truck being loaded with wet hides for the coast",
    "Tanners in Oxbow, northern Marle, scrape hides before the lime bath",
    "Pekerja menyortir kulit di Sarapan, Jawa Tengah, 3 Juni 2025.",
    "任小舟在仓库里翻晒海藻",
    "Mill hands rinse the sheets. Credit: Oxbow Mills",
    "A rendering of the new mill. Oxbow Mills",
    "Ada Wren poses for a portrait. SUPPLIED",
    "A bus passes the lake on Dec. 18, 2023.",
    "Leather sheets drying in the sun in Oxbow last autumn.",
    "An aerial view of the mill",
    "Getty Images The mill grows leather from roots",
    "Deretan tambak di Sarapan, 30 kilometer dari ibu kota.(SHUTTERSTOCK/Contoh)",
    "Ilustrasi pekerja di ruang pemurnian lithium. / Reuters",
    "Petugas memeriksa kemasan di gudang Sarapan. Dok. Humas",
    "Pekerja menata karung di Sarapan. KABARNUSA FOTO/Hari Wibowo/foc.",
    "Seorang pekerja mengangkut karung di Sarapan, Senin (4/3/2024).",
    "Foto udara tambak di Sarapan, Jawa Tengah.",
    "工人在仓库里查看海藻长势。（资料图片，无人机照片）",
    "东滩镇海藻仓库。图源：东滩融媒",
    "工人展示海藻薄膜。（东滩日报/任小舟）",
    "文中图片由东滩镇政府提供",
    "漫画：任小舟",
    "Ada Wren, manager of the mill.",
    "Ada Wren, left, and Tom Reed watch the first sheet leave the press.",
    "Tom Reed, pictured at the mill in Oxbow",
    "Above: The growing hall in Oxbow.",
    "Tom Reed and Ada Wren in 1987.",
    "An artist's concept of the second mill.",
    "Mill hands (right) load sheets in Oxbow on Monday, May 6, 2024, after the storm. Rain is due.",
    "Lena Fox, AP",
    "Tom Reed Submitted photo",
    "Ratna Dewi, manajer pabrik di Sarapan.",
    "The first sheets are displayed at the fair in Oxbow.",
    "Pekerja menggiling garam di Sarapan, Jawa Tengah.",
]
NO_CAPTIONS = [
    "Workers at the mill earn 14 pounds an hour.",
    "The mill opened in Oxbow on Feb. 12, 2024.",
    "A second line, far away in the hills, cost US$96m and opened in December 2021.",
    "Tanners working at night earn a third more.",
    "Officials in Oxbow expect a decision in March 2025.",
    "The board is led by Ada Wren, who founded Oxbow Mills Inc.",
    "Petugas menyita 20 ton garam di gudang itu, Senin (4/3/2024).",
    "Warga menolak rencana tersebut dalam rapat di balai desa, Selasa (5/3/2024).",
    "Suasana di pabrik lebih tenang daripada di tambak.",
    "Ilustrasi sederhananya begini: satu petak menghasilkan dua ton.",
    "Suasana di tambak",
    "图1显示，两种薄膜的差价逐年缩小。",
    "照片上的河水是褐色的。",
    "摄影爱好者常来拍日出。",
    "Tom Reed, a tanner, laughs.",
    "Turn left, then cross the bridge to the mill.",
    "The mill hands loaded sheets in Oxbow on Monday, May 6, 2024, after the storm.",
    "Sales of leather fell in 1987.",
    "Oxbow, APC",
    "The tanneries are seen as the last of their kind in the valley.",
    "Petambak menolak tawaran itu di Sarapan, Jawa Tengah.",
    "Petambak mengekspor 40 ton garam dari Sarapan, Jawa Tengah.",
    "Ratna Dewi, petambak di Sarapan yang dulu mengeruk garam.",
    "The probe landed on Monday. Pictures from Mars are due in May.",
    "Perusahaan merilis rekaman rapat (video berdurasi tiga menit).",
]


@pytest.mark.parametrize("line", CAPTIONS, ids=range(len(CAPTIONS)))
def test_a_caption_goes_by_its_credit_or_by_what_only_captions_say(line):
    assert staying([REPORT[0], line, *REPORT[1:]]) == REPORT


@pytest.mark.parametrize("line", NO_CAPTIONS, ids=range(len(NO_CAPTIONS)))
def test_a_sentence_of_a_report_is_no_caption(line):
    assert line in staying([REPORT[0], line, *REPORT[1:]])


def test_what_stands_above_a_bare_credit_is_a_caption():
    title = "Leather from roots comes to the valley of Oxbow"
    caption = "A tanner lifts a wet sheet from the vat."

    assert staying([title, caption, "Credit: Lena Fox/Fernway", *REPORT]) == [title, *REPORT]
    unstopped = "A wet sheet on the rack of the mill"
    signed = [REPORT[0], unstopped, "Lena Fox/Alamy", *REPORT[1:]]
    assert staying([title, *signed]) == [title, *REPORT]
    # A paragraph above a picture that has no caption, and a title above one.
    told = "The mill hired nine tanners in May."
    assert told in staying([title, REPORT[0], told, "Lena Fox/Alamy", *REPORT[1:]])
    assert title in staying([title, "Lena Fox/Alamy", *REPORT])


def test_a_sentence_of_a_day_above_a_bare_credit_is_a_caption():
    scene = (
        "Tanners wearing red have carried signs to the mill in Oxbow, Tuesday, May 6, 2025, again."
    )
    signed = [REPORT[0], scene, "Lena Fox, AP", *REPORT[1:]]

    assert staying(signed) == REPORT
    for told in (
        "The mill closed on Tuesday, May 6, 2025, the owners said.",
        "The mill hired nine tanners in May.",
    ):
        assert told in staying([REPORT[0], told, "Lena Fox, AP", *REPORT[1:]])
