import pytest

from articles.text.debris.lookup import named

GONE = {
    "control": [
        "Skip to end of carousel",
        "End of slideshow",
        "Skip past newsletter promotion",
        "Chevron down",
        "Hover over the map for details",
        "Swipe left to see photos",
        "Summarize this article",
        "1,208 votes",
        "2 gift articles remaining this month",
        "Oops! Something went wrong. Please refresh.",
        "Thanks for signing up!",
        "Check your inbox to confirm.",
        "The page you are looking for has moved",
        "正文未完，请继续往下阅读",
        "滑到文末有福利",
        "A. 赞成 B. 反对 C. 说不清",
        "以上就是本期的全部内容",
    ],
    "copyright": [
        "Terms & conditions apply.",
        "You must be 18 or older. Bet responsibly.",
        "Odds courtesy of BetOxbow",
        "MCI (P) 045/06/2024. Published by Oxbow Press Ltd. Co. Regn. No. 198000000B.",
        "Company number: 01234567",
        "Registered charity in England and Wales",
        "Opinions expressed in letters are those of the writers.",
        "This op-ed does not necessarily reflect the policy of the institute.",
        "This translation was machine-generated and may be wrong.",
        "AI can make mistakes.",
        "Updated with a quote from the ferry union.",
    ],
    "counter": ["4 min listen"],
    "credit": [
        "国内统一刊号：CN 00-0000",
        "Reach the reporter at 555-0101.",
        "Email the newsroom: desk@oxbow.example",
        "For interviews, call the ferry's press desk.",
        "For ticket information, visit ferry.example",
        "Note to editors: Pictures are available from the harbour office.",
        "Delivery problems? Call 555-0102",
        "新闻热线96000，一经采用有奖",
        "订报电话：11185",
    ],
    "advertisement": [
        "Hotels near the ferry dock from $42",
        "30% off garden chairs this weekend only",
        "Free shipping on orders over $50",
        "Compare boat insurance quotes",
        "Doctors are amazed by this knee trick",
        "Homeowners over 60 are rushing to get this rebate",
        "Diskon kompor hingga 40 persen hari ini",
        "Kulkas dua pintu mulai Rp 2 jutaan",
        "Konten bersama Bank Muara",
        "买鱼上渔市优选，首单立减8元",
        "商家推荐：船用油漆，厂家直发",
    ],
    "subscribe": [
        "感谢您的收看",
        "Plan your week with TidePro. Try it free for 14 days.",
        "Don't miss these picks from our harbour desk",
        "Order a reprint of this article",
        "Satu akun untuk semua cerita",
        "Bantu anak pesisir membaca. Donasi di sini",
        "Support independent journalism",
    ],
}


@pytest.mark.parametrize(
    ("line", "reason"), [(line, reason) for reason, lines in GONE.items() for line in lines]
)
def test_small_print_is_known_by_its_words(line, reason):
    assert named(line) == reason


@pytest.mark.parametrize(
    "line",
    [
        # Headings and items.
        "The end of the line",
        "End of an era for coal",
        "Arrow factory closes",
        "Four minutes by ferry",
        "Terms of the loan",
        "Who must be paid first",
        "Notes from the dock",
        "Tickets and timetables",
        "Votes in the council: 14",
        "From $42 to $38",
        "Diskon dan harga baru",
        "热线背后",
        "A. Context",
        "谢谢你，灯塔",
        # Sentences.
        "The same terms apply to barges, the bank said.",
        "Skippers must be 21 and hold a licence.",
        "Turnout was 1,208 votes lower than in 2019.",
        "The views from the dock are those of a painter's dream.",
        "For tickets, passengers queue for two hours.",
        "Shares closed 3% off the day's peak.",
        "Prices were 20% off their highs.",
        "Savings of up to 30% were promised by the yard.",
        "Ferries from Oxbow cost from $4 to $9, and hotels are full.",
        "Registered fishermen numbered 310 in 2024.",
        "The harbour was updated with lamps in 2019.",
        "Men who fish at night are paid 40 yuan more.",
        "Harga solar naik 12 persen setelah promo berakhir.",
        "Warga berdonasi lewat masjid sejak Januari.",
        "市民可拨打热线12345反映情况。",
        "热线去年接到来电4200个。",
        "免费体验的人排到了码头外。",
        "继续往下挖，就是旧航道。",
    ],
)
def test_what_reports_say_of_such_things_is_none(line):
    assert named(line) == ""
