"""Reading an article whole: from its document to the facts that it seems to state."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from articles.text.mentions.attributions import Attribution, read_attributions
from articles.text.mentions.names import find_names
from articles.text.pages.datelines import dateline
from articles.text.pages.document_types import Document
from articles.text.suggestions import Suggestion, suggest
from articles.text.version import READER_VERSION
from articles.text.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class Article:
    """What reading a document found. ``language`` and ``published`` are those that the reading
    went by; ``version`` is the reader's."""

    document: Document
    language: str
    published: date | None
    attributions: tuple[Attribution, ...]
    facts: tuple[Suggestion, ...]
    version: str


def read_article(
    document: Document,
    *,
    vocabulary: Vocabulary,
    published: date | None = None,
    language: str = "",
) -> Article:
    """The attributions and suggestions of a document.

    ``published`` and ``language`` overrule what the document says of itself; periods such as "last
    month" are resolved against the day of publication.
    """
    language = language or document.language
    published = published or document.published
    names = list(find_names(document.text, vocabulary))
    attributions = read_attributions(
        document.text, language=language, mentions=names, imprint=_imprint(document)
    )
    facts = suggest(
        document.text,
        language=language,
        published=published,
        names=_given_up(names),
        attributions=attributions,
        dateline=document.dateline,
        title=document.title,
        captions="" if published else _captions(document),
    )
    return Article(document, language, published, attributions, facts, READER_VERSION)


# Who paid for a text is the source of it.
_PAID = re.compile(r"kerja ?sama|sponsor|partner|advert|iklan|合作|推广", re.IGNORECASE)


_OUTLET = re.compile(
    r"\b(?:Daily|News|Times|Post|Herald|Tribune|Gazette|Journal|Review|Weekly|Observer|Courier|"
    r"Chronicle|Mail|Standard|Wire|Telegraph|Harian|Koran|Kabar|Warta|Majalah|Tabloid|Jurnal)\b|"
    r"(?:报|网|新闻|周刊|杂志|财经|在线)\Z"
)


# "WARTADERMAGA.COM - Dermaga itu …", in one of the first lines
_ADDRESS = re.compile(
    r"^[\w-]{3,30}(?:\.(?:com|co|id|net|org|news)){1,2}(?=,? ?[-–—(])", re.IGNORECASE | re.MULTILINE
)
_FIRST_CHARACTERS = 400


def _imprint(document: Document) -> str:
    """What the page says of whose it is: the lines left out that hold its by-line, its day or its
    rights, an outlet's name above the text, and the dateline."""
    first = document.text.partition("\n")[0]
    head = next(document.positions())
    signed = [
        line.line
        for line in document.removed
        if line.reason in {"byline", "date"}
        or (line.reason == "copyright" and not _PAID.search(line.line))
        or (line.reason == "label" and line.position < head and _OUTLET.search(line.line))
    ]
    address = _ADDRESS.search(document.text, 0, _FIRST_CHARACTERS)
    return "\n".join((*signed, address[0] if address else "", first[: dateline(first)[1]]))


# A picture out of the archive is of no day near the text.
_ARCHIVED = re.compile(r"\bfile(?:d|\b)|\barchiv|\barsip|\bdok(?:umentasi)?\b|资料", re.IGNORECASE)


def _captions(document: Document) -> str:
    """The captions left out, which may tell of what year a text of unknown date is."""
    captions = (line.line for line in document.removed if line.reason == "caption")
    return "\n".join(line for line in captions if not _ARCHIVED.search(line))


def _given_up[Item](items: list[Item]) -> Iterator[Item]:
    """The items in order, each let go of when it is taken: a long text has many."""
    items.reverse()
    while items:
        yield items.pop()
