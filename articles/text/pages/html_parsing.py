"""A decoded page to a tree of elements, whatever it holds: within limits of memory and depth."""

import re
from importlib import import_module
from typing import Any, Final

from articles.text.pages.document_types import UnreadableDocument

# An element of lxml, which ships no types: what is taken from one is text.
type Element = Any

# An opening tag, be it closed or not: where the next is looked for behind it, a quote without its
# partner costs a look at all that follows once, and not for each tag.
_TAG = re.compile(r"<[a-zA-Z][^\"'>]*+(?:(?:\"[^\"]*+\"|'[^']*+')[^\"'>]*+)*+>?")
_TAG_NAME = re.compile(r"<[a-zA-Z][a-zA-Z0-9:\-]*")
_QUOTED = re.compile(r"\"[^\"]*+\"|'[^']*+'")
_RAW = re.compile(r"<(?:script|style)\b", re.ASCII | re.IGNORECASE)
_RAW_END: Final = {
    "script": re.compile("</script", re.ASCII | re.IGNORECASE),
    "style": re.compile("</style", re.ASCII | re.IGNORECASE),
}
# A page put together from others ends where its head did; the parser would stop there.
_END_OF_PAGE = re.compile(r"</(?:html|body)\s*+>", re.ASCII | re.IGNORECASE)
_JSON_LD: Final = "ld+json"
# The number of libxml2's error.
_TOO_DEEP: Final = 114
_LONG_TAG: Final = 4000
_MOST_ATTRIBUTES: Final = 300
_MOST_FAULTS: Final = 50


def parse(html: str) -> Element:
    """Parse a page; raises UnreadableDocument ("no_text", "too_deep") and MemoryError."""
    # Large, and of use for HTML alone: imported when there is some.
    etree = import_module("lxml.etree")
    parser = etree.HTMLParser(
        encoding="utf-8", remove_comments=True, remove_pis=True, recover=True, huge_tree=True
    )
    cleaned = without_giant_tags(_END_OF_PAGE.sub("", without_scripts(html))).replace("\0", "")
    try:
        tree = etree.fromstring(cleaned.encode("utf-8", "replace"), parser)
    except etree.XMLSyntaxError as error:
        # The parser recovers from everything but a want of memory.
        raise MemoryError from error
    # It says nothing of what it left out for this reason.
    if any(entry.type == _TOO_DEEP for entry in parser.error_log):
        raise UnreadableDocument("too_deep", "The page nests its elements too deeply.")
    if tree is None:
        raise UnreadableDocument("no_text", "The page holds no text.")
    return tree


def without_scripts(html: str) -> str:
    """Drop scripts and styles, whose text looks like tags and is none; JSON-LD stays."""
    pieces: list[str] = []
    kept = 0
    for match in _RAW.finditer(html):
        start = match.start()
        if start < kept:
            continue
        if _JSON_LD in html[start : match.end() + 200].partition(">")[0].lower():
            continue
        end = _RAW_END[match[0][1:].lower()].search(html, match.end())
        pieces.append(html[kept:start])
        kept = end.start() if end else len(html)
    return "".join([*pieces, html[kept:]])


def without_giant_tags(html: str) -> str:
    """Drop the attributes of tags with hundreds of them: the parser compares each with each."""
    if max(map(len, _TAG.findall(html)), default=0) <= _LONG_TAG:
        return html
    pieces: list[str] = []
    kept = end = faults = 0
    for name in _TAG_NAME.finditer(html):
        start = name.start()
        if start < end:
            continue
        tag = _TAG.match(html, start) if faults < _MOST_FAULTS else None
        if tag is None or not tag[0].endswith(">"):
            # A quote without its partner hides the end of its tag. Each costs a look at all that
            # follows: not too many of these.
            faults += 1
            end = html.find(">", start) + 1 or len(html)
        else:
            end = tag.end()
        if end - start > _LONG_TAG and _is_giant(html[start:end]):
            pieces.append(html[kept:start] + name[0] + ">")
            kept = end
    return "".join([*pieces, html[kept:]])


def _is_giant(tag: str) -> bool:
    bare = _QUOTED.sub("", tag)
    return len(bare.split()) + bare.count("=") > _MOST_ATTRIBUTES
