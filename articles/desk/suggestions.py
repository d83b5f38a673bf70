"""Suggestions: what the reader proposes of a capture, as drafts that an editor can accept.

A sentence with several numbers gives several proposals, for a fact has at most one. A proposal is
known by its span: the number's where there is one, else the sentence's; dismissals keep it.
"""

import calendar
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from django.utils.translation import gettext as _

from articles.actions import numbers
from articles.actions.contents import Content, Number, Period, Source
from articles.desk.vocabulary import Known
from articles.models import MAX_QUOTATION, Article, Capture, FactVersion, Quantity
from articles.text import attributions, quantities
from articles.text.anchoring import find
from articles.text.documents import Document
from articles.text.reading import read_article
from articles.text.suggestions import Suggestion
from regions.formats import period_words, quantity_words
from regions.models import Indicator

# Longer captures are not read as a page is opened: a newspaper's article has some 5,000.
MAX_TEXT = 300_000
_MAX_RAW = 200
_COMPARED = (Quantity.Role.GROWTH, Quantity.Role.MULTIPLE)
Basis = FactVersion.PeriodBasis


@dataclass(frozen=True, slots=True)
class Proposal:
    """One draft as the reader would write it.

    `start`, `end`: its span in the capture's text, by which it is known. `doubts` are what an
    editor should look at; with `problems` it cannot be accepted as it is, only edited.
    """

    start: int
    end: int
    sentence_start: int
    quotation: str
    occurrence: int | None
    content: Content
    words: str
    doubts: tuple[str, ...]
    problems: tuple[str, ...]

    @property
    def key(self) -> str:
        return f"{self.start}-{self.end}"

    @property
    def period_words(self) -> str:
        period = self.content.period
        return period_words(period.start, period.end) or period.text


def propose(capture: Capture, known: Known) -> tuple[Proposal, ...]:
    """What the reader proposes of a capture, in the order of the text; none of a very long one."""
    if len(capture.text) > MAX_TEXT:
        return ()
    article = capture.article
    reading = read_article(
        document_of(capture),
        vocabulary=known.vocabulary,
        published=article.published_on,
        language=article.language,
    )
    dated = ""
    found: list[Proposal] = []
    for suggestion in reading.facts:
        if suggestion.period_basis == Basis.STATED:
            dated = suggestion.text
        found.extend(_proposals(capture, known, suggestion, dated))
    return tuple(found)


def document_of(capture: Capture) -> Document:
    """A capture as the document it was made from, with what editors say of its article."""
    article = capture.article
    return Document(
        text=capture.text,
        title=article.title,
        byline=article.byline,
        dateline=article.dateline,
        published=article.published_on,
        published_text="",
        language=article.language,
        charset=capture.charset,
        kind="txt",
        removed=(),
        notes=(),
    )


def _proposals(
    capture: Capture, known: Known, suggestion: Suggestion, dated: str
) -> Iterable[Proposal]:
    # "(about $1.46 trillion)" is the same number once more.
    stated: list[quantities.Quantity | None] = [
        quantity for quantity in suggestion.quantities if not quantity.conversion
    ]
    for quantity in stated or [None]:
        yield _proposal(capture, known, suggestion, dated, quantity)


def _proposal(
    capture: Capture,
    known: Known,
    suggestion: Suggestion,
    dated: str,
    quantity: quantities.Quantity | None,
) -> Proposal:
    article = capture.article
    kind = FactVersion.Kind(suggestion.kind)
    if quantity is None and kind is FactVersion.Kind.QUANTITY:
        kind = FactVersion.Kind.STATUS
    indicator = _indicator(known, suggestion, quantity) if quantity else None
    period = _period(article, suggestion, dated, quantity, indicator)
    number = _number(suggestion, quantity, period) if quantity else None
    source = _source(known, suggestion.attribution)
    places = find(capture.text, suggestion.text)
    here = (suggestion.start, suggestion.end)
    return Proposal(
        start=quantity.start if quantity else suggestion.start,
        end=quantity.end if quantity else suggestion.end,
        sentence_start=suggestion.start,
        quotation=suggestion.text,
        occurrence=places.index(here) if len(places) > 1 and here in places else None,
        content=Content(
            kind=kind,
            statements={article.language: suggestion.text},
            period=period,
            indicator=indicator,
            regions=[known.regions[code] for code in suggestion.regions if code in known.regions],
            sectors=[known.sectors[code] for code in suggestion.sectors if code in known.sectors],
            number=number,
            sources=[source] if source else [],
        ),
        words=_words(quantity) if quantity else "",
        doubts=tuple(_doubts(suggestion, quantity)),
        problems=tuple(_problems(article, suggestion, number)),
    )


def _indicator(
    known: Known, suggestion: Suggestion, quantity: quantities.Quantity
) -> Indicator | None:
    place = (quantity.start - suggestion.start, quantity.end - suggestion.start)
    level = quantity.role == Quantity.Role.LEVEL
    return known.indicator_for(suggestion.text, place, quantity.unit if level else "")


def _number(suggestion: Suggestion, quantity: quantities.Quantity, period: Period) -> Number:
    start, end = quantity.core if quantity.core != (0, 0) else (quantity.start, quantity.end)
    raw = suggestion.text[start - suggestion.start : end - suggestion.start][:_MAX_RAW]
    first, last, words = _base(quantity, period)
    return Number(
        raw=raw,
        value=quantity.value,
        unit=quantity.unit,
        value_max=quantity.value_max,
        offset=start - suggestion.start,
        comparator=quantity.comparator,
        role=quantity.role,
        base_start=first,
        base_end=last,
        base_text=words,
    )


def _base(quantity: quantities.Quantity, period: Period) -> tuple[date | None, date | None, str]:
    """What a change is compared with: both days or neither, and the words that name it."""
    base = quantity.base
    if base is None or quantity.role not in _COMPARED:
        return None, None, ""
    if base.kind == "yoy" and period.start and period.end:
        return _year_before(period.start), _year_before(period.end), base.text[:_MAX_RAW]
    if base.start and base.end:
        return base.start, base.end, base.text[:_MAX_RAW]
    return None, None, base.text[:_MAX_RAW]


def _year_before(day: date) -> date:
    last = calendar.monthrange(day.year - 1, day.month)[1]
    whole_month = day.day == calendar.monthrange(day.year, day.month)[1]
    return date(day.year - 1, day.month, last if whole_month else min(day.day, last))


def _period(
    article: Article,
    suggestion: Suggestion,
    dated: str,
    quantity: quantities.Quantity | None,
    indicator: Indicator | None,
) -> Period:
    """The number's own time where it has one, else the sentence's, else that of publication.

    `dated` is the sentence before that states the period, for one that is taken from it.
    """
    own = quantity.base if quantity and quantity.role == Quantity.Role.LEVEL else None
    if own and own.end and own.text in suggestion.text:
        return Period(own.start, own.end, Basis.STATED, own.text[:_MAX_RAW])
    stated = suggestion.period
    if stated is None:
        first, last = _publication(article)
        return Period(first, last, Basis.PUBLICATION) if first else Period()
    first, last = stated.start, stated.end
    flow = indicator is not None and indicator.nature == Indicator.Nature.FLOW
    if flow and first and first == last and (first.month, first.day) == (12, 31):
        # "At the end of 2022" of something counted over time means the year.
        first = first.replace(month=1, day=1)
    if suggestion.period_basis == Basis.CONTEXT:
        return Period(first, last, Basis.CONTEXT, stated.text[:_MAX_RAW], dated)
    return Period(first, last, Basis.STATED, stated.text[:_MAX_RAW])


def _publication(article: Article) -> tuple[date | None, date | None]:
    """The days of publication: one, a month, a year, or unknown."""
    day = article.published_on
    if day is None:
        return None, None
    if article.published_precision == Article.Precision.YEAR:
        return day.replace(month=1, day=1), day.replace(month=12, day=31)
    if article.published_precision == Article.Precision.MONTH:
        return day.replace(day=1), day.replace(day=calendar.monthrange(day.year, day.month)[1])
    return day, day


def _source(known: Known, attribution: attributions.Attribution | None) -> Source | None:
    if attribution is None or not attribution.name:
        return None
    return Source(
        name=attribution.name[:200],
        publisher=known.publishers.get(attribution.publisher),
        raw=attribution.text[:300],
    )


def _doubts(suggestion: Suggestion, quantity: quantities.Quantity | None) -> Iterable[str]:
    for other in quantity.alternatives if quantity else ():
        amount = _Amount(other.value, other.value_max, other.unit, "=", other.role)
        yield _("It can also be read as %(other)s.") % {"other": quantity_words(amount)}
    if suggestion.period and suggestion.period.alternatives:
        yield _("The period can be read in more than one way.")
    if not suggestion.regions and not suggestion.sectors:
        yield _("No region and no sector is named in the sentence.")


def _problems(article: Article, suggestion: Suggestion, number: Number | None) -> Iterable[str]:
    if len(suggestion.text) > MAX_QUOTATION:
        yield _("The sentence is longer than a quotation may be: choose a part of it.")
    if number is None:
        return
    if not number.unit:
        yield _("No unit could be read.")
    verdict = numbers.check(
        suggestion.text,
        number.offset or 0,
        value=number.value,
        value_max=number.value_max,
        unit=number.unit,
        language=article.language,
        published=article.published_on,
    )
    if not verdict.agrees:
        yield _("In the sentence alone the number reads otherwise: check it.")


@dataclass(slots=True)
class _Amount:
    """A reading as regions.formats writes one out."""

    value: Decimal
    value_max: Decimal | None
    unit: str
    comparator: str
    role: str


def _words(quantity: quantities.Quantity) -> str:
    return quantity_words(
        _Amount(
            quantity.value,
            quantity.value_max,
            quantity.unit,
            quantity.comparator,
            quantity.role,
        )
    )
