"""What a page's markup says about its article: character set, title, author, date.

Machine-readable statements are claims like any other: the visible text wins over them, and where
they contradict it, the caller reports it.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from articles.text.debris.lookup import plain
from articles.text.debris.words import SURNAMES
from articles.text.pages.html_parsing import Element
from articles.text.pages.publication import iso_date, written_dates

# An object of JSON-LD.
type Node = dict[str, Any]

_CHARSET = re.compile(
    rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_\-:]{2,40})", re.IGNORECASE
)
_XML_CHARSET = re.compile(
    rb"\s*<\?xml[^>]{0,100}?encoding\s*=\s*[\"']([A-Za-z0-9_\-:]{2,40})", re.IGNORECASE
)
_HEAD: Final = 4096
_SITE = re.compile(
    r"\s+(?:[|\-–—»·:_]|::|//)\s+|\s?[|_｜]\s?|--|(?<=[\u3400-\u9fff！？”])-(?=[\u3400-\u9fff])"
)
_OUTLET = re.compile(r"(?:网|社|报|新闻|在线|客户端)$|\.(?:com|cn|co|id|net|org)\b", re.IGNORECASE)
_NAME = re.compile(r"[^\W\d_][^\d@/:]{1,80}")
_HAN_ONLY = re.compile("[\u3400-\u9fff]+(?:[-·][\u3400-\u9fff]+)*")
_LONGEST_JSON: Final = 1_000_000
_DEEPEST: Final = 6

# Names of meta tags for the day of publication, the most precise first.
_DATE_NAMES: Final = (
    "article:published_time", "og:article:published_time", "og:published_time", "datepublished",
    "publishdate", "publish_date", "publish-date", "pubdate", "publishtime", "pub_date",
    "publication_date", "publicationdate", "published_time", "published", "parsely-pub-date",
    "sailthru.date", "dc.date.issued", "dcterms.created", "dcterms.date", "dc.date", "date",
    "weibo:article:create_at", "article.published", "cxenseparse:recs:publishtime", "apub:time",
    "article_date_original", "originalpublicationdate", "og:release_date", "contentpublishdate",
)  # fmt: skip
_AUTHOR_NAMES: Final = (
    "author", "article:author", "dc.creator", "parsely-author", "sailthru.author", "byl",
    "content_author", "article.author",
)  # fmt: skip
_TITLE_NAMES: Final = ("og:title", "twitter:title", "headline", "dc.title", "articletitle", "title")


@dataclass(frozen=True, slots=True)
class StatedDate:
    """A date as the markup states it: where ("json-ld", "meta", "time"), the text, the day."""

    source: str
    text: str
    day: date


@dataclass(frozen=True, slots=True)
class Facts:
    """What the markup states; "" or () where it says nothing."""

    title: str
    byline: str
    dates: tuple[StatedDate, ...]


def declared_charset(data: bytes) -> str:
    """The character set that the page itself declares in its first 4,096 bytes, or ""."""
    match = _CHARSET.search(data[:_HEAD]) or _XML_CHARSET.match(data)
    return match[1].decode("ascii") if match else ""


def read_facts(tree: Element, linked: list[Node], *, headline: str, language: str) -> Facts:
    """Collect what ``tree`` states; ``linked`` are the articles of its JSON-LD, ``headline`` is the
    main heading's text, if there is one."""
    metas = _metas(tree)
    stated = [("json-ld", node.get("datePublished")) for node in linked]
    stated += [("meta", metas[name]) for name in _DATE_NAMES if name in metas]
    stated += [
        ("time", element.get("datetime") or "".join(element.itertext()))
        for element in tree.iter("time")
    ]
    dates = [
        StatedDate(source, text, day)
        for source, value in stated
        for text, day in _days(value, language)
    ]
    sites = {plain(metas.get("og:site_name", ""))}
    sites |= {plain(_author(node.get("publisher"))) for node in linked}
    authors = [_author(node.get("author")) for node in linked]
    authors += [_author(metas[name]) for name in _AUTHOR_NAMES if name in metas]
    # Many a site states itself as the author.
    authors = [name for name in authors if plain(name) not in sites and not _OUTLET.search(name)]
    return Facts(
        title=_title(tree, metas, linked, headline),
        byline=next(filter(None, authors), ""),
        dates=tuple(dates[:8]),
    )


def linked_articles(tree: Element) -> list[Node]:
    """The objects in a page's JSON-LD that describe an article."""
    return [node for script in _json_scripts(tree) for node in _articles(script)]


def stated_body(linked: list[Node]) -> str:
    """The article's whole text as JSON-LD states it, or "": pages that scripts fill hold it so."""
    texts = [node["articleBody"] for node in linked if isinstance(node.get("articleBody"), str)]
    return max(texts, key=len, default="")


def _metas(tree: Element) -> dict[str, str]:
    found: dict[str, str] = {}
    for element in tree.iter("meta"):
        content = (element.get("content") or "").strip()
        for attribute in ("property", "name", "itemprop"):
            name = (element.get(attribute) or "").strip().lower()
            if name and content:
                found.setdefault(name, content)
    return found


def _json_scripts(tree: Element) -> Iterator[Any]:
    for element in tree.iter("script"):
        text = element.text or ""
        if "ld+json" in (element.get("type") or "") and 0 < len(text) <= _LONGEST_JSON:
            try:
                value = json.loads(text, strict=False)
                if "\\ud" in text.lower():
                    # A script that cuts a text to length may cut an emoji in half.
                    whole = json.dumps(value, ensure_ascii=False).encode("utf-16", "surrogatepass")
                    value = json.loads(whole.decode("utf-16", "replace"))
            except (ValueError, RecursionError):
                continue
            yield value


def _articles(value: Any, depth: int = 0) -> Iterator[Node]:
    """The objects in JSON-LD that describe an article, at any depth that pages use."""
    if depth > _DEEPEST:
        return
    if isinstance(value, list):
        for item in value[:50]:
            yield from _articles(item, depth + 1)
    elif isinstance(value, dict):
        if "datePublished" in value or "headline" in value or "articleBody" in value:
            yield value
        for key in ("@graph", "mainEntity", "mainEntityOfPage"):
            if key in value:
                yield from _articles(value[key], depth + 1)


def _days(value: Any, language: str) -> Iterator[tuple[str, date]]:
    if isinstance(value, str) and 0 < len(value.strip()) <= 60:
        text = value.strip()
        day = iso_date(text)
        if day is None:
            day = next((item.day for item in written_dates(text, language=language)), None)
        if day is not None:
            yield text, day


def _author(value: Any, depth: int = 0) -> str:
    if depth > _DEEPEST:
        return ""
    if isinstance(value, list):
        return ", ".join(filter(None, (_author(item, depth + 1) for item in value[:5])))
    if isinstance(value, dict):
        return _author(value.get("name"), depth + 1)
    if isinstance(value, str) and _NAME.fullmatch(value.strip()):
        name = value.strip()
        # A Chinese name begins with a surname; a site's name seldom does.
        return "" if _HAN_ONLY.fullmatch(name) and name[0] not in SURNAMES else name
    return ""


def _title(tree: Element, metas: dict[str, str], linked: list[Node], headline: str) -> str:
    """The main heading where the page's head repeats it, else what the head says."""
    element = next(tree.iter("title"), None)
    whole = " ".join("".join(element.itertext()).split()) if element is not None else ""
    stated = [metas.get(name, "") for name in _TITLE_NAMES]
    stated += [node["headline"] for node in linked if isinstance(node.get("headline"), str)]
    stated = [" ".join(text.split()) for text in [*stated, whole] if text.strip()]
    wanted = plain(headline)
    if wanted and (not stated or any(wanted in plain(text) for text in stated)):
        return headline
    if not stated:
        return ""
    # The site's name stands before or behind the title; the title is the longest part.
    return max((part.strip() for part in _SITE.split(stated[0])), key=len)
