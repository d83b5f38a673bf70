"""Who may have published what is captured: guesses for the form, which the editor checks."""

from urllib.parse import urlsplit

from articles.desk import vocabulary
from articles.models import Publisher
from articles.text.mentions.names import find_names
from articles.text.pages.datelines import dateline
from articles.text.pages.documents import Document

# Reasons of removal of lines in which an outlet names itself.
_OF_THE_OUTLET = frozenset({"byline", "copyright", "label"})


def publisher_at(url: str) -> Publisher | None:
    """The publisher on whose web site the address lies; None unless it is exactly one."""
    host = _host(url)
    sites = Publisher.objects.in_use().exclude(url="").with_names() if host else []
    found = [
        site for site in sites if host == _host(site.url) or host.endswith("." + _host(site.url))
    ]
    return found[0] if len(found) == 1 else None


def publisher_named(document: Document) -> Publisher | None:
    """The publisher that the dateline, or a line left out, says the text is of; None unless it is
    exactly one. Agencies are passed over: others print what they wrote."""
    first = document.text.partition("\n")[0]
    said = [one.line for one in document.removed if one.reason in _OF_THE_OUTLET]
    said.append(first[: dateline(first)[1]])
    known = vocabulary.load()
    mentions = find_names("\n".join(said), known.vocabulary)
    named = {mention.codes[0] for mention in mentions if mention.kind == "publisher"}
    found = [known.publishers[slug] for slug in named if slug in known.publishers]
    outlets = [one for one in found if one.kind != Publisher.Kind.AGENCY]
    return outlets[0] if len(outlets) == 1 else None


def _host(url: str) -> str:
    try:
        return (urlsplit(url).hostname or "").removeprefix("www.")
    except ValueError:
        return ""
