import pytest

from articles.text.debris.headlines import is_headline
from articles.text.debris.lines import sort_out
from articles.text.pages.line_shape import shape

BODIES = {
    "en": [
        "The ferry dock at Oxbow reopened on Monday with room for nine boats, after repairs that "
        "took all winter and cost a third more than planned.",
        "Fares stay as they are until spring, when the council will look at the timetable, the "
        "crews and the price of diesel once again with a lawyer from the bank.",
        "Passengers asked for shelters along the pier and for lamps on the stairs. A carpenter "
        "has offered benches made of old planks, and the mayor wants to pay for them.",
        "Captain Hu said the current near the sandbank had grown stronger each year, so pilots "
        "now keep closer to the northern shore at low water.",
    ],
    "id": [
        "Dermaga feri di Muara dibuka lagi pada Senin dengan tempat bagi sembilan kapal, setelah "
        "perbaikan sepanjang musim hujan yang menelan biaya sepertiga lebih besar.",
        "Tarif tidak berubah sampai Maret, ketika dewan akan membahas jadwal, awak dan harga "
        "solar bersama seorang pengacara dari bank daerah.",
        "Penumpang meminta atap di sepanjang dermaga dan lampu di tangga. Seorang tukang kayu "
        "menawarkan bangku dari papan bekas, dan wali kota bersedia membayarnya.",
        "Nakhoda Hasan mengatakan arus dekat gosong makin deras setiap tahun, sehingga pemandu "
        "kini menyusuri tepi utara ketika air surut.",
    ],
    "zh": [
        "北岸渡口周一重新开放，可以停靠九条船。整修花了一个冬天，费用比计划多出三分之一。",
        "票价在开春以前不变，届时镇上会同银行的律师一起，重新商量班次、船员和柴油的价钱。",
        "乘客希望码头边搭几处棚子，台阶上装几盏灯。木匠愿意用旧木板做长凳，镇长答应付钱。",
        "胡船长说，沙洲附近的水流一年比一年急，枯水时引水员只好贴着北边走。",
    ],
}  # fmt: skip


def staying(lines):
    return [line for line, reason in zip(lines, sort_out(lines).reasons, strict=True) if not reason]


@pytest.mark.parametrize(
    "line",
    [
        "Ministry tightens rules on drones after near miss",
        "Dairy giants eye cheaper feed from abroad",
        "Orchards find new friends in the south",
        "Two charged after break-in at toy museum",
        "Waiter jailed for selling forged vouchers",
        "How to keep mint alive until December",
        "Why everybody is learning the accordion",
        "Inside the smallest theatre in town",
        "11 gifts for people who hate gifts",
        "What to know about the new passport",
        "Lisbon to test doors that open sideways",
        "Toy shop accused of selling fakes",
        "Old towns of the coast: which ones still sing?",
        "7 Cara Membersihkan Panci Gosong",
        "12个细节看懂新版护照，别再弄错",
        "男子骑车逆行被罚50元",
        "这种蘑菇千万别采",
    ],
)
def test_lines_that_tell_what_titles_tell(line):
    assert is_headline(line, shape(line))


@pytest.mark.parametrize(
    "line",
    [
        "A trade built on paper",
        "The long way home from market",
        "More boats for the east bay",
        "Water that comes at night",
        "Waiting for the second harvest",
        "Time to test the ice",
        "A chance to rest",
        "Sending green power to the capital",
        "Net loss per share",
        "The lake came over the wall",
        "Kapal yang lebih besar",
        "从厨师到老板",
        "三分钱的纸袋",
    ],
)
def test_headings_and_items_that_do_not(line):
    assert not is_headline(line, shape(line))


@pytest.mark.parametrize(
    ("language", "titles"),
    [
        # They speak of what the text speaks of, and have no capitals.
        ("en", ["Council weighs second dock on northern shore", "Diesel prices slide as winter ends"]),
        ("en", ["Oxbow pilots find work in the south", "Two rescued after ferry hits sandbank",
                "Carpenter turns old planks into violins"]),
        # Below what a page calls them.
        ("en", ["Also On The Ferryman Today", "Waiter jailed for selling forged vouchers",
                "Flat owner in dispute over parrots"]),
        ("en", ["ALSO WORTH KNOWING", "How one cook made cold noodles a career",
                "The lonely economics of the midnight bath", "An apology, 40 years late"]),
        ("en", ["Mint crowned in Botou", "Bakery thieves caught with flour on shoes"]),
        ("zh", ["9连板！这只人气股提示风险", "刚刚，央行出手！", "盘后利好来了"]),
        ("zh", ["码头起火，两人获救", "镇长回应票价上涨没有的事"]),
        # One alone that the text shares nothing with.
        ("en", ["People are also reading…", "Deputy finds goat in stolen minivan",
                "Wrestling: Hornets pin rivals at sectional"]),
        ("en", ["Luxury lodge accused of draining trout stream",
                "Old towns of the coast: which ones still sing?"]),
        ("en", ["Lisbon to test doors that open sideways", "Who buys trams now? Get the order book"]),
        ("en", ["Man fined for feeding pigeons near temple"]),
        ("en", ["Why everybody is suddenly knitting scarves again"]),
        ("en", ["9 gifts for relatives who love coffee"]),
        ("id", ["Viral Pria Menikahi Penanak Nasi, Begini Akhirnya"]),
        ("id", ["5 Cara Menyimpan Sayur agar Tahan Lama"]),
        ("zh", ["男子喂鸽子被罚两百元引争议"]),
        ("zh", ["多地发布高温预警"]),
        # What kind of piece it is, and its title.
        ("en", ["Explainer: What is a tariff quota?"]),
        ("en", ["Exclusive: Toy giant in talks to buy rival"]),
        ("en", ["Recipe: Poached quinces with ginger"]),
        ("id", ["Opini: Jangan Sebut Ini Mukjizat"]),
        ("zh", ["独家对话：苹果大王谈套袋"]),
    ],
)  # fmt: skip
def test_titles_of_others_without_a_label_go(language, titles):
    body = BODIES[language]

    assert staying([*body[:2], *titles, *body[2:]]) == body


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        ("en", ["What passengers want"]),
        ("en", ["Lamps on the stairs"]),
        ("en", ["A carpenter offers his planks"]),
        ("en", ["More lamps for the long stairs", "Benches made of old planks"]),
        ("en", ["Why the pilots keep to the north"]),
        ("en", ["Benches, lamps and a little patience"]),
        ("en", ["Three wishes of the passengers are these:", "Shelters keep the rain off the pier",
                "Lamps light the stairs at night"]),
        ("id", ["Apa yang diminta penumpang"]),
        ("id", ["Bangku dari papan bekas"]),
        ("zh", ["乘客想要什么"]),
        ("zh", ["沙洲边的水为何变急"]),
        ("zh", ["灯和长凳", "木匠的旧木板"]),
        ("en", ["Profile: a captain and her current"]),
        ("en", ["Analysis: The pilots keep to the north."]),
        ("en", ["Money follows the ferry line down to the coast"]),
        ("zh", ["观察：乘客为什么少了"]),
        ("en", ["What the numbers leave out"]),
        ("zh", ["便宜，是最大的护身符，也是最紧的紧箍咒"]),
    ],
)  # fmt: skip
def test_headings_and_lists_of_the_text_stay(language, lines):
    body = BODIES[language]
    text = [*body[:2], *lines, *body[2:]]

    assert staying(text) == text


@pytest.mark.parametrize(
    "title",
    [
        "Woman, 91, completes her tenth marathon",
        "2. Two held after brawl in tea shop",
        "12 gifts for relatives who love tea",
        "Why everybody is suddenly knitting again",
    ],
)
def test_a_title_of_others_behind_the_text_goes(title):
    assert staying([*BODIES["en"], title]) == BODIES["en"]


@pytest.mark.parametrize("line", ["1. Lamps light the stairs", "Ferry passengers: 41,200 (+3%)"])
def test_other_last_lines_stay(line):
    assert staying([*BODIES["en"], line]) == [*BODIES["en"], line]
