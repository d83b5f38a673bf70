import pytest

from articles.text.pages.html_data import hint, is_body, is_stamp


@pytest.mark.parametrize(
    ("tag", "names", "role", "reason"),
    [
        ("div", "share-tools", "", "share"),
        ("div", "sharedaddy", "", "share"),
        ("div", "most-read", "", "related"),
        ("div", "mostRead", "", "related"),
        ("ul", "relatedPosts", "", "related"),
        ("div", "comment-list", "", "comments"),
        ("div", "ad-slot", "", "advertisement"),
        ("div", "author-bio", "", "credit"),
        ("div", "post-tags tags", "", "tags"),
        ("p", "byline", "", "byline"),
        ("div", "", "navigation", "navigation"),
        ("aside", "", "", "page_part"),
        ("aside", "fact-box widget", "", ""),
        ("div", "infobox", "complementary", ""),
        ("div", "box related", "", "related"),
        ("figcaption", "", "", "caption"),
        ("div", "teaser teaser-list", "", "related"),
        ("div", "teaser-text", "", ""),
        ("p", "news-details__teaser", "", ""),
        ("div", "rank-math-answer", "", ""),
        ("div", "pum-container popmake", "", "page_part"),
        ("div", "next-post-thumbnails", "", "related"),
        # Words inside other words, and topics of the article itself.
        ("div", "header-shadow", "", ""),
        ("div", "uploads", "", ""),
        ("div", "post-12 tag-port category-news", "", ""),
        ("div", "most important", "", ""),
        ("article", "has-paywall", "", ""),
    ],
)
def test_what_names_say(tag, names, role, reason):
    assert hint(tag, names, role) == reason


@pytest.mark.parametrize(
    ("names", "itemprop", "expected"),
    [
        ("article-body", "", True),
        ("story_content", "", True),
        ("rich_media_content", "", True),
        ("artibody", "", True),
        ("article__body", "", True),
        ("TRS_Editor", "", True),
        ("view TRS_UEDITOR trs_paper_default", "", True),
        ("vsb_content_2", "", True),
        ("newsCon", "", True),
        ("news_con fl", "", True),
        ("isi-berita", "", True),
        ("side-article txt-article", "", True),
        ("", "articleBody", True),
        ("newsconference", "", False),
        ("shop-detail", "", False),
        ("editor", "", False),
        ("body", "", False),
        ("sidebar", "", False),
    ],
)
def test_what_holds_an_article(names, itemprop, expected):
    assert is_body(names, itemprop) is expected


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        ("author vcard", True),
        ("article-date", True),
        ("posted-on", True),
        ("rich_media_meta rich_media_meta_text", True),
        ("js_name", True),
        ("birthday", False),
        ("updated", False),
        ("authority", False),
        ("dateline", False),
        ("", False),
    ],
)
def test_what_holds_an_author_or_a_day(names, expected):
    assert is_stamp(names) is expected
