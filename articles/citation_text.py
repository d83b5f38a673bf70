"""How to cite a fact, as plain text in the active language."""

from django.utils.translation import gettext as _

from articles.fact_page import Cited, FactPage
from articles.models import Attribution
from regions.formats import dated_words, day_words


def citation_text(page: FactPage, root: str) -> str:
    """Statement, this portal, version and date, source, permanent address.

    The address names the version, so that what was cited stays readable when the fact changes. A
    brief is never the source: the sources that it names are, and it is said to report them.
    """
    version = page.version
    parts = [
        page.wording.text if page.wording else "",
        _("Jing-Jin-Ji portal, version %(number)s of %(day)s.")
        % {
            "number": version.number,
            "day": day_words(version.live_from.date()) if version.live_from else "",
        },
        *_sources(page.principal),
        f"{root}{version}",
    ]
    return " ".join(part for part in parts if part)


def _sources(cited: Cited) -> list[str]:
    article = cited.article
    work = {
        "publisher": article.publisher.name,
        "title": article.title,
        "date": dated_words(article.published_on, article.published_precision),
    }
    if not article.is_brief:
        return [
            _("Source: %(publisher)s, “%(title)s”, %(date)s.") % work,
            article.url or "",
        ]
    named = "; ".join(_named(each) for each in cited.citation.attributions.all())
    return [
        _("Source: %(sources)s.") % {"sources": named} if named else "",
        _("Reported in the brief “%(title)s”, %(publisher)s, %(date)s.") % work,
    ]


def _named(source: Attribution) -> str:
    parts = [source.publisher.name if source.publisher else source.name]
    if source.published_on:
        parts.append(day_words(source.published_on))
    return ", ".join(parts) + (f" <{source.url}>" if source.url else "")
