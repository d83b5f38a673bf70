"""How to cite a fact, as plain text in the active language."""

from django.utils.translation import gettext as _

from articles.fact_page import FactPage
from regions.formats import dated_words, day_words


def citation_text(page: FactPage, root: str) -> str:
    """Statement, this portal, version and date, source, permanent address.

    The address names the version, so that what was cited stays readable when the fact changes.
    """
    version, article = page.version, page.principal.article
    parts = [
        f"{page.wording.text}" if page.wording else "",
        _("Jing-Jin-Ji portal, version %(number)s of %(day)s.")
        % {
            "number": version.number,
            "day": day_words(version.live_from.date()) if version.live_from else "",
        },
        _("Source: %(publisher)s, “%(title)s”, %(date)s.")
        % {
            "publisher": article.publisher.name,
            "title": article.title,
            "date": dated_words(article.published_on, article.published_precision),
        },
        article.url or "",
        f"{root}{version}",
    ]
    return " ".join(part for part in parts if part)
