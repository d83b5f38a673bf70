"""Facts and articles as plain schema.org, for JSON-LD blocks in pages (domain.md, "Export terms").

Addresses are absolute: `root` is scheme and host. Things are named by the addresses that never
change (/f/<id>/v<n>, /a/<id>/c/<n>); a published work by its publisher's address.
"""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import Any

from django.urls import reverse

from articles.article_page import ArticlePage
from articles.fact_page import Cited, FactPage
from articles.models import (
    Article,
    Attribution,
    Capture,
    Citation,
    Correction,
    FactVersion,
    Publisher,
    Quantity,
)
from regions.models import Indicator, Region, Sector

type Node = dict[str, Any]

CONTEXT = "https://schema.org"
WIKIDATA = "https://www.wikidata.org/entity/"
_ORGANISATIONS = {
    Publisher.Kind.NEWS: "NewsMediaOrganization",
    Publisher.Kind.GOVERNMENT: "GovernmentOrganization",
    Publisher.Kind.COMPANY: "Corporation",
}


def claim(page: FactPage, root: str) -> Node:
    """The shown version of a fact as a Claim, with the quotations that it appears in."""
    version, wording = page.version, page.wording
    supporting = [
        cited
        for cited in (page.principal, *page.others)
        if cited.citation.role == Citation.Role.SUPPORTS
    ]
    appearances = [_appearance(cited, root) for cited in supporting]
    first = min(supporting, key=_first_published)
    address = f"{root}{version}"
    return _filled(
        {
            "@context": CONTEXT,
            "@type": "Claim",
            "@id": address,
            "url": root + version.get_absolute_url(),
            "identifier": address,
            "version": str(version.number),
            "text": wording.text if wording else "",
            "inLanguage": _language(wording.language) if wording else "",
            "datePublished": version.live_from.isoformat() if version.live_from else "",
            "expires": version.live_until.isoformat() if version.live_until else "",
            "creativeWorkStatus": page.state,
            "isBasedOn": f"{root}{page.shown.before}" if page.shown.before else "",
            "appearance": appearances,
            "firstAppearance": appearances[supporting.index(first)],
            "about": [
                *([observation(version, root)] if _quantity(version) else []),
                *(_region(region, root) for region in version.regions.all()),
                *(_sector(sector, root) for sector in version.sectors.all()),
            ],
            "correction": [_correction(reason) for reason in page.shown.reasons],
        }
    )


def observation(version: FactVersion, root: str) -> Node:
    """The version's number, in base units."""
    quantity = version.quantity
    period = [_day(version.period_start), _day(version.period_end)]
    return _filled(
        {
            "@type": "Observation",
            "variableMeasured": _indicator(version.indicator, root) if version.indicator else "",
            "observationAbout": [_region(region, root) for region in version.regions.all()],
            # An interval of ISO 8601; an open end is written "..".
            "observationDate": "/".join(day or ".." for day in period) if any(period) else "",
            "value": _number(quantity.value),
            "minValue": _number(quantity.lower),
            "maxValue": _number(quantity.upper),
            "unitText": quantity.unit,
            "marginOfError": {"@type": "QuantitativeValue", "value": _number(quantity.half_width)}
            if quantity.half_width
            else "",
        }
    )


def article_data(page: ArticlePage, root: str) -> Node:
    """An article with its captures and with the sources that its facts name."""
    captures = [section.capture for section in page.sections]
    return {
        "@context": CONTEXT,
        **_work(page.article, captures, page.sources, root),
        "mainEntityOfPage": root + page.article.get_absolute_url(),
    }


def _appearance(cited: Cited, root: str) -> Node:
    """The quotation in its article; the article alone where its text is withheld."""
    capture = cited.citation.passage.capture
    work = _work(cited.article, [capture], list(cited.citation.attributions.all()), root)
    if cited.quotation is None:
        return work
    return {
        "@type": "Quotation",
        "url": root + cited.mark,
        "text": cited.quotation.exact,
        "inLanguage": _language(cited.article.language),
        "isPartOf": work,
    }


def _work(
    article: Article, captures: Iterable[Capture], sources: Iterable[Attribution], root: str
) -> Node:
    """A published work. A brief of this portal, or a work without a date, is an Article."""
    archived = [f"{root}/a/{article.pk}/c/{capture.number}" for capture in captures]
    publisher = _organisation(article.publisher)
    is_news = not article.is_brief and article.published_on is not None
    return _filled(
        {
            "@type": "NewsArticle" if is_news else "Article",
            "@id": article.url or archived[0],
            "url": article.url or root + article.get_absolute_url(),
            "headline": article.title,
            "datePublished": _published(article),
            "inLanguage": _language(article.language),
            "author": {"@type": "Person", "name": article.byline} if article.byline else publisher,
            "publisher": publisher,
            "archivedAt": archived,
            "isBasedOn": [_source(each) for each in sources],
        }
    )


def _source(attribution: Attribution) -> Node:
    """What a work names as its source: known by who published it, often by no more."""
    publisher = attribution.publisher
    named = (
        _organisation(publisher)
        if publisher
        else {"@type": "Organization", "name": attribution.name}
    )
    return _filled(
        {
            "@type": "CreativeWork",
            "publisher": named,
            "url": attribution.url,
            "datePublished": _day(attribution.published_on),
        }
    )


def _organisation(publisher: Publisher) -> Node:
    return _filled(
        {
            "@type": _ORGANISATIONS.get(Publisher.Kind(publisher.kind), "Organization"),
            "name": publisher.name,
            "url": publisher.url,
            "sameAs": _wikidata(publisher.wikidata_id),
        }
    )


def _region(region: Region, root: str) -> Node:
    return _filled(
        {
            "@type": "AdministrativeArea",
            "name": region.name,
            "identifier": region.iso_code or region.code,
            "url": f"{root}{_address('region', region.slug)}",
            "sameAs": _wikidata(region.wikidata_id),
        }
    )


def _sector(sector: Sector, root: str) -> Node:
    return _filled(
        {
            "@type": "DefinedTerm",
            "name": sector.name,
            "termCode": sector.isic_code,
            "url": f"{root}{_address('sector', sector.slug)}",
            "sameAs": _wikidata(sector.wikidata_id),
        }
    )


def _indicator(indicator: Indicator, root: str) -> Node:
    return _filled(
        {
            "@type": "StatisticalVariable",
            "name": indicator.name,
            "description": indicator.definition,
            "url": f"{root}{_address('indicator', indicator.slug)}",
            "sameAs": _wikidata(indicator.wikidata_id),
        }
    )


def _correction(correction: Correction) -> Node:
    return {
        "@type": "CorrectionComment",
        "name": str(correction.get_kind_display()),
        "text": correction.reason,
        "inLanguage": _language(correction.language),
        "datePublished": correction.created_at.isoformat(),
    }


def _address(page: str, slug: str) -> str:
    return reverse(f"regions:{page}", args=[slug])


def _quantity(version: FactVersion) -> Quantity | None:
    return getattr(version, "quantity", None)


def _first_published(cited: Cited) -> tuple[bool, date, bool]:
    """Dated works before undated ones, the oldest first; of one day, the principal."""
    day = cited.article.published_on
    return day is None, day or date.max, not cited.citation.is_principal


def _published(article: Article) -> str:
    """The date as far as it is known: 2023-05-26, 2023-05 or 2023."""
    length = {"day": 10, "month": 7, "year": 4}.get(article.published_precision, 0)
    return _day(article.published_on)[:length]


def _day(day: date | None) -> str:
    return day.isoformat() if day else ""


def _number(value: Decimal | None) -> int | float | str:
    """A JSON number: values have at most 15 significant digits, which a double holds exactly."""
    if value is None:
        return ""
    return int(value) if value == value.to_integral_value() else float(value)


def _language(code: str) -> str:
    return {"zh-hans": "zh-Hans"}.get(code, code)


def _wikidata(item: str) -> str:
    return WIKIDATA + item if item else ""


def _filled(node: Node) -> Node:
    """The node without what is not known."""
    return {name: value for name, value in node.items() if value not in ("", [], None)}
