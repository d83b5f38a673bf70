"""What the names of HTML elements and of their classes say about their text."""

import re
from itertools import pairwise
from typing import Final

from articles.text.word_tables import listed, words

# Never text of an article. Captions, asides and headers are read, and judged afterwards.
DROPPED: Final = words(
    "script style noscript template svg math iframe object embed canvas audio video map button",
    "select option input textarea datalist dialog rt rp head link meta source track area base",
)
# Their text runs on within a line; every other element begins and ends one.
INLINE: Final = words(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr output",
    "q ruby rb s samp small span strike strong sub sup time tt u var wbr img amp-img blink o:p",
)

# An element whose class, id or role holds such a word holds no article, for the reason before it.
# Of "most-read" the parts may stand apart, and say nothing alone.
_HINTS: Final = {
    "caption": "caption figcaption credit credits photocredit imagecredit legend",
    "share": """
        share sharing sharebar sharetools sharedaddy social socials social-media addthis addtoany
        bookmark
    """,
    "related": """
        related recommend recommended recommendation recommendations recirc recirculation trending
        popular most-read most-popular most-viewed more-news read-more read-also baca-juga outbrain
        taboola zergnet linksisip inlinerelated see-also teaser teasers rank ranking hot-news onward
        promo promos next-story next-post next-article previous-post post-nav up-next
    """,
    "comments": "comment comments disqus respond replies livefyre pinglun commentlist",
    "advertisement": """
        ad ads advert adverts advertisement advertisements advertising sponsor sponsored dfp adsense
        iklan guanggao
    """,
    "subscribe": """
        newsletter newsletters subscribe subscription signup paywall piano optin mailchimp
    """,
    "navigation": """
        nav navbar navigation menu breadcrumb breadcrumbs crumb crumbs pagination pager toc skip
    """,
    "page_part": """
        footer footers sidebar aside masthead topbar cookie cookies consent gdpr modal popup overlay
        login toast popmake lightbox interstitial
    """,
    "tags": "tags tag-list tag-cloud topics keywords hashtag hashtags",
    "byline": """
        byline author authors author-name writer dateline timestamp datetime pub-date pub-time
        publish-date post-date published date-published article-date post-meta article-meta
        entry-meta metadata
    """,
    "credit": """
        bio author-bio about-author author-box editor editors copyright disclaimer zebian shengming
    """,
    "control": "toolbar tools tool font-size printbtn toolbox widget player",
}
# The article itself, whatever else its class says; an aside or a caption is one by its tag.
_BY_TAG: Final = {
    "article": "", "main": "", "body": "", "html": "", "form": "",
    # Rows are classed by what their figures are about.
    "tr": "", "tbody": "", "thead": "",
    "figcaption": "caption", "aside": "page_part", "footer": "page_part", "nav": "navigation",
}  # fmt: skip
# Classes by which blogs state an article's own topics on the element that holds all of it.
_TAXONOMY = re.compile(
    r"(?<!\S)(?:tag|category|post|type|status|format|topic)-(?!(?:list|cloud)\b)\S+"
)
_ROLES: Final = {
    "navigation": "navigation",
    "banner": "page_part",
    "contentinfo": "page_part",
    "complementary": "related",
    "search": "control",
    "dialog": "page_part",
}
_HINT_WORDS: Final = [(word, reason) for reason, text in _HINTS.items() for word in listed(text)]
_REASONS: Final = {word.replace("-", ""): reason for word, reason in _HINT_WORDS}
_PAIRS: Final = frozenset(word.replace("-", "") for word, _ in _HINT_WORDS if "-" in word)
# Boxes of figures are set apart in a text and belong to it, whatever element they are, and so do
# leads, which many systems call teasers.
_OF_TEXT: Final = words(
    "factbox infobox databox keyfacts keyfigures factfile",
    "teasertext articleteaser newsteaser detailteaser detailsteaser rankmath",
)
_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+")
_BODY = re.compile(
    r"article[-_]{0,2}(?:body|content|text|detail)|(?:story|post|entry|news|detail|read|"
    r"rich)[-_]{0,2}"
    r"(?:body|content|text|main)|(?:body|content|text)[-_]?(?:article|story|post|detail)|"
    r"artibody|main[-_]?(?:content|text)|itp_bodycontent|rich_media_content|zhengwen|"
    r"(?:isi|konten)[-_]?(?:berita|artikel)|txt[-_]?article|body[-_]?copy|"
    # Systems by which offices, universities and papers of China publish.
    r"trs_u?editor|ucap-?content|vsb_content|pages_content|rm_txt_con|left_zw|"
    r"(?<![a-z])(?:p-detail|(?:news|art|article|detail|show|view|txt|text|xl)_?con)(?![a-z])",
    re.IGNORECASE,
)
_STAMP = re.compile(
    r"(?<![a-z])(?:author|byline|writer|date|time|timestamp|datetime|pubdate|pubtime|posted-on|"
    r"year|day|nickname|js_name|copyright_logo|rich_media_meta)(?![a-z])"
)


def is_stamp(names: str) -> bool:
    """Whether a class in small letters says that an element holds an author or a day."""
    return bool(_STAMP.search(names))


def hint(tag: str, names: str, role: str) -> str:
    """The reason why an element of this tag, class and id, and role is no article, or ""."""
    if _BY_TAG.get(tag) == "":
        return ""
    named = [word.lower() for word in _WORD.findall(_TAXONOMY.sub(" ", names))]
    joined = [first + second for first, second in pairwise(named)]
    if not _OF_TEXT.isdisjoint((*named, *joined)):
        return ""
    if tag in _BY_TAG:
        return _BY_TAG[tag]
    if role in _ROLES:
        return _ROLES[role]
    pairs = (pair for pair in joined if pair in _PAIRS)
    return next((_REASONS[word] for word in (*pairs, *named) if word in _REASONS), "")


def is_body(names: str, itemprop: str) -> bool:
    """Whether class, id or itemprop say that the element holds an article's text."""
    return itemprop == "articleBody" or bool(_BODY.search(names))
