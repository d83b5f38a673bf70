"""The public page of a version that is not public yet."""

from datetime import datetime

from articles.display import publisher_link, quotation_view
from articles.fact_page import Cited, FactPage, Past, PeriodSource, mark_address
from articles.models import Citation, FactVersion


def preview_page(version: FactVersion, at: datetime) -> FactPage:
    """What the fact's page shows once the version is live, alone in its history."""
    whole = (
        FactVersion.objects.select_related(
            "indicator", "quantity", "period_passage__capture__article"
        )
        .prefetch_related(
            "statements", "indicator__names", "regions__names", "sectors__names", "corrections"
        )
        .get(pk=version.pk)
    )
    # The page says since when a version is public; for one that is not, that is now.
    whole.live_from = whole.live_from or at
    citations = Citation.objects.filter(version=version).select_related(
        "passage__capture__article__publisher"
    )
    cited = [_cited(each) for each in citations.prefetch_related("attributions__publisher__names")]
    principal = next(each for each in cited if each.citation.is_principal)
    stated_in = whole.period_passage
    period_source = None
    if stated_in is not None:
        article = stated_in.capture.article
        period_source = PeriodSource(
            stated_in, mark_address(article, stated_in), article.is_withheld
        )
    return FactPage(
        version=whole,
        newest=whole,
        history=(Past(whole, None, is_shown=True, reasons=tuple(whole.corrections.all())),),
        principal=principal,
        others=tuple(each for each in cited if each is not principal),
        period_source=period_source,
        at=at,
    )


def _cited(citation: Citation) -> Cited:
    passage = citation.passage
    capture = passage.capture
    article = capture.article
    span = (passage.start, passage.end)
    link = publisher_link(capture.text, *span, article.url, article.policy) if article.url else ""
    return Cited(
        citation=citation,
        article=article,
        quotation=quotation_view(capture.text, *span, article.policy),
        mark=mark_address(article, passage),
        publisher_page=link,
    )
