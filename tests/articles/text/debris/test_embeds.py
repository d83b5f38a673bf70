"""What pages set into a text and around it: players, pictures, posts, and what a house says."""

import pytest

from articles.text.debris.embeds import mark_embedded, mark_lost
from articles.text.debris.lookup import named
from articles.text.pages.documents import read_text

TITLE = "Oxbow orchards plant more pears as cider prices climb"
BODY = [
    "Growers around Oxbow planted 1,240 hectares of pear trees this spring, 18 percent more than "
    "a year ago, the county said on Monday.",
    "Cider makers paid $410 a tonne in April, up from $355 a year earlier, the union says.",
    "The union expects the harvest to reach 36,000 tonnes by October if frost spares the blossom.",
    "Two new cold stores will open in June, adding room for 5,000 crates, the county added.",
]


@pytest.mark.parametrize(
    ("reason", "line"),
    [
        ("caption", "Alamy"),
        ("caption", "视觉中国"),
        ("caption", "(Harbour Brewing Co.)"),
        ("caption", "( ANA LIM/RIVER PICTURE LIBRARY)"),
        ("caption", "Two boys dive from the pier at Lakeside.Photo credit: AFP"),
        ("caption", "Pear trees in blossom outside Oxbow this weekCredit: Dock Daily"),
        ("caption", "This satellite image from the county survey shows orchards by the river."),
        ("caption", "This June 4, 2024, file photo shows a ferry at the Lakeside pier."),
        ("caption", "This photo provided by the union shows rows of young trees."),
        ("caption", "青溪县政府网站题为《春茶上市，价格上涨》的页面截图。"),
        ("caption", "央视新闻节目画面截图"),
        ("caption", "（某茶叶批发平台的部分报价单）"),
        ("caption", "（茶园航拍图）"),
        ("follow", "@quillpress"),
        ("share", "Planting a tree is the cheapest insurance there is.Click To Tweet"),
        ("share", "AddThis Sharing Buttons"),
        ("control", "Sorry, this video cannot be played in your region."),
        ("control", "Your device does not support this video format. Please update it."),
        ("control", "Javascript is disabled. Please enable it to watch the video."),
        ("control", "Maaf, video tidak dapat diputar di peramban Anda."),
        ("control", "本视频暂时无法播放，请稍后再试"),
        ("control", "尊敬的会员，由于版权方限制，本片暂不支持跳过广告，感谢您的理解。"),
        ("control", "About this statement:"),
        ("subscribe", "Support the Lakeside Post and keep local journalism free."),
        ("share", "腾讯QQ"),
        ("caption", "BBC报道截图"),
        ("caption", "义诊活动现场"),
        ("caption", "大会开幕式"),
        ("credit", "Senior Opinion Columnist"),
        ("credit", "Contributing Writer"),
        ("control", "Why you can trust Harbour News"),
        ("copyright", "Wordcount: 717"),
        ("tags", "Posted in Orchard Notes | Permalink | 1 Comment"),
        ("copyright", "We may earn a small commission if you buy through these links."),
        ("copyright", "If you buy from this page, Dock may get a share of the sale."),
        ("follow", "Follow Dock Daily on"),
        ("related", "Also on dock-daily.example"),
        ("related", "Related post: Pickled Pears"),
        ("related", "此前报道：老码头开始拆除"),
        ("subscribe", "Breaking News Emails"),
    ],
)
def test_what_is_set_into_a_text_is_named(reason, line):
    assert named(line) == reason


@pytest.mark.parametrize(
    "line",
    [
        "Alamy bought the archive of the valley's oldest photographer.",
        "(Prices are for one crate.)",
        "This photo exhibition drew 12,000 visitors last year.",
        "This satellite image is false, the ministry said, and shows another river.",
        "The video cannot be shown in court, the judge said.",
        "网友晒出的聊天截图显示，有商家把陈茶当新茶卖。",
        "平台向会员收取300元，会员才能观看直播。",
        "（每亩按四百元计算）",
        "该公司说系统出错，请求法院延期。",
        "Support for the union rose to help farmers, a poll shows.",
        "The writer was a staff reporter for nine years.",
        "Brokers earn a commission of 3 percent on each crate.",
        "“We buy fruit and make a small commission on each crate,” she said.",
        "Brokers may make commissions when growers buy other products.",
        "走进活动现场",
        "大会今天开幕",
        "此前报道称，老码头将在三月拆除。",
    ],
)
def test_what_a_text_tells_of_pictures_and_players_is_not(line):
    assert named(line) == ""


def test_a_post_of_a_site_goes_with_its_link_and_that_of_a_person_stays():
    post = "Forty presses from $9 each https://t.co/a1B2c3D4e5 pic.twitter.com/Zx9Yw8Vu7"
    site, person = "— Ciderdeals.com (@cider) May 4, 2025", "— Mara Quill (@quill) May 4, 2025"

    def marked(*lines):
        reasons = [""] * len(lines)
        mark_embedded(lines, reasons)
        return reasons

    assert marked(BODY[0], post, site) == ["", "follow", "follow"]
    assert marked(BODY[0], post, person) == ["", "", ""]
    assert marked(BODY[0], BODY[1], site) == ["", "", ""]


def test_what_an_account_says_of_itself_goes_and_a_day_or_a_sentence_below_stays():
    def marked(*lines):
        reasons = [""] * len(lines)
        mark_embedded(lines, reasons)
        return reasons

    assert marked("功能介绍", "记录山里人的日子「和味道」", "昨天") == ["follow", "follow", ""]
    assert marked("功能介绍", "昨天") == ["follow", ""]
    assert marked("功能介绍", "新系统可以自动称重。") == ["follow", ""]
    assert marked("功能", "记录山里人的日子") == ["", ""]


def test_lines_of_lost_characters_go_and_do_not_say_where_the_article_ends():
    lines = [TITLE, "May 12, 2025", *BODY[:2], "\ufffd\ufffd\ufffd", *BODY[2:], "\ufffd\ufffd"]

    assert read_text("\n".join(lines)).text.split("\n") == BODY
    reasons = ["", ""]
    mark_lost(["Caf\ufffd prices rise", "\ufffd \ufffd"], reasons)
    assert reasons == ["", "control"]
    reasons = ["", ""]
    mark_lost(["\ue61a 3 tonnes", "\ue61a\ue61b"], reasons)
    assert reasons == ["", "control"]
