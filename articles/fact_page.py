"""What the page of a fact, or of one of its versions, shows."""

from dataclasses import dataclass
from datetime import datetime
from itertools import zip_longest

from django.db.models import Prefetch, QuerySet
from django.db.models.fetch_modes import FETCH_RAISE

from articles.display import QuotationView, publisher_link, quotation_view
from articles.models import Article, Citation, Correction, FactVersion, Passage, Quantity, Statement
from regions.formats import number_words
from regions.units import with_unit

# Texts that the page does not show; one of them may be megabytes.
_UNSHOWN = ("notes", "removed", "kept_lines")


@dataclass(frozen=True, slots=True)
class Cited:
    """A citation with what its article's display policy lets a page show."""

    citation: Citation
    article: Article
    # None where the article's text is withheld.
    quotation: QuotationView | None
    # The marked sentence on the article's page, or the notice there.
    mark: str
    # The publisher's page, where a browser can at the sentence; empty for a brief.
    publisher_page: str

    @property
    def opens_at_sentence(self) -> bool:
        return "#:~:text=" in self.publisher_page


@dataclass(frozen=True, slots=True)
class PeriodSource:
    """Where the article states the period, when the quotation does not."""

    passage: Passage
    mark: str
    is_withheld: bool


@dataclass(frozen=True, slots=True)
class Past:
    """One version in the fact's history, the one before it, and its public reasons."""

    version: FactVersion
    before: FactVersion | None
    is_shown: bool
    reasons: tuple[Correction, ...]

    @property
    def rewordings(self) -> list[tuple[Statement | None, Statement]]:
        """The statements that read otherwise than before, each with the one that it replaced."""
        if self.before is None:
            return []
        old = {each.language: each for each in self.before.statements.all()}
        return [
            (old.get(new.language), new)
            for new in self.version.statements.all()
            if new.language not in old or old[new.language].text != new.text
        ]


@dataclass(frozen=True, slots=True)
class FactPage:
    """The shown version, the newest one, and the history, newest first."""

    version: FactVersion
    newest: FactVersion
    history: tuple[Past, ...]
    principal: Cited
    others: tuple[Cited, ...]
    period_source: PeriodSource | None
    at: datetime

    @property
    def is_newest(self) -> bool:
        return self.version.pk == self.newest.pk

    @property
    def shown(self) -> Past:
        """The shown version's place in the history."""
        return next(past for past in self.history if past.is_shown)

    @property
    def wording(self) -> Statement | None:
        return self.version.wording

    @property
    def other_wordings(self) -> list[Statement]:
        return [each for each in self.version.statements.all() if each != self.wording]

    @property
    def state(self) -> str:
        """One of live, withdrawn, replaced."""
        if not self.is_newest:
            return "replaced"
        return str(self.version.state(self.at))

    @property
    def rounding(self) -> tuple[str, str] | None:
        """The interval that the printed number stands for, in words; None where it has no width."""
        quantity: Quantity | None = getattr(self.version, "quantity", None)
        if quantity is None or quantity.lower is None or quantity.upper is None:
            return None
        if quantity.lower == quantity.upper:
            return None
        return number_words(quantity.lower), with_unit(number_words(quantity.upper), quantity.unit)

    @property
    def withdrawal(self) -> Correction | None:
        """Why the shown version was withdrawn; None where it was not."""
        kind = Correction.Kind.WITHDRAWAL
        return next((each for each in self.shown.reasons if each.kind == kind), None)


def fact_page(fact_id: int, at: datetime, number: int | None = None) -> FactPage | None:
    """The page of a fact's newest version, or of the version `number`; None where unpublished."""
    history = list(_history(fact_id, at))
    shown = next((each for each in history if number is None or each.number == number), None)
    if shown is None:
        return None
    version = _whole(at).get(pk=shown.pk)
    cited = [_cited(citation) for citation in version.citations.all()]
    principal = next(each for each in cited if each.citation.is_principal)
    return FactPage(
        version=version,
        newest=history[0],
        history=tuple(
            Past(each, before, each.pk == version.pk, _public_reasons(each))
            for each, before in zip_longest(history, history[1:])
        ),
        principal=principal,
        others=tuple(each for each in cited if each is not principal),
        period_source=_period_source(version),
        at=at,
    )


def mark_address(article: Article, passage: Passage) -> str:
    """Where the article's page shows the passage, relative to the site."""
    place = "withheld" if article.is_withheld else f"p{passage.pk}"
    return f"{article.get_absolute_url()}#{place}"


def _history(fact_id: int, at: datetime) -> QuerySet[FactVersion]:
    return (
        FactVersion.objects.ever_published(at)
        .filter(fact_id=fact_id)
        .order_by("-number")
        .prefetch_related("statements", "corrections")
        .fetch_mode(FETCH_RAISE)
    )


def _whole(at: datetime) -> QuerySet[FactVersion]:
    citations = (
        Citation.objects.select_related("passage__capture__article__publisher")
        .defer(*(f"passage__capture__{field}" for field in _UNSHOWN))
        .prefetch_related(
            "passage__capture__article__publisher__names", "attributions__publisher__names"
        )
        .fetch_mode(FETCH_RAISE)
    )
    return (
        FactVersion.objects.ever_published(at)
        .select_related("indicator", "quantity", "period_passage__capture__article")
        .defer(
            *(f"period_passage__capture__{field}" for field in (*_UNSHOWN, "text")),
        )
        .prefetch_related(
            "statements",
            "indicator__names",
            "regions__names",
            "sectors__names",
            Prefetch("citations", queryset=citations),
        )
        .fetch_mode(FETCH_RAISE)
    )


def _cited(citation: Citation) -> Cited:
    passage = citation.passage
    capture = passage.capture
    article = capture.article
    span = (passage.start, passage.end)
    return Cited(
        citation=citation,
        article=article,
        quotation=quotation_view(capture.text, *span, article.policy),
        mark=mark_address(article, passage),
        publisher_page=publisher_link(capture.text, *span, article.url, article.policy)
        if article.url
        else "",
    )


def _period_source(version: FactVersion) -> PeriodSource | None:
    passage = version.period_passage
    if passage is None:
        return None
    article = passage.capture.article
    return PeriodSource(passage, mark_address(article, passage), article.is_withheld)


def _public_reasons(version: FactVersion) -> tuple[Correction, ...]:
    """A withdrawal's record is public from the withdrawal on, all others with their version."""
    return tuple(
        each
        for each in version.corrections.all()
        if each.kind != Correction.Kind.WITHDRAWAL or version.withdrawn_at
    )
