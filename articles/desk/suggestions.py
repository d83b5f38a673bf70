"""Suggestions: what the reader proposes of a capture, as drafts that an editor can accept.

A sentence with several numbers gives several proposals, for a fact has at most one. A proposal is
known by its span: the number's where there is one, else the sentence's; dismissals keep it.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from django.utils.translation import gettext as _

from articles.actions import numbers
from articles.actions.contents import Content, Number
from articles.desk import suggested_parts as parts
from articles.desk.vocabulary import Known
from articles.models import MAX_QUOTATION, Article, Capture, FactVersion, Quantity
from articles.text.amounts import quantities
from articles.text.anchors.anchoring import find
from articles.text.pages.documents import Document
from articles.text.reading import read_article
from articles.text.suggestions import Suggestion
from regions.formats import period_words, quantity_words

# How much of a sentence is shown around a number where the sentence itself stands above.
_BESIDE = 36
# Longer captures are not read as a page is opened: a newspaper's article has some 5,000 characters.
MAX_TEXT = 60_000


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
    def marked(self) -> tuple[str, str, str]:
        """The sentence before the number, the number as printed, and the sentence behind it."""
        number = self.content.number
        if number is None or number.offset is None:
            return self.quotation, "", ""
        end = number.offset + len(number.raw)
        return self.quotation[: number.offset], number.raw, self.quotation[end:]

    @property
    def beside(self) -> tuple[str, str, str]:
        """The same with only the nearest words, for a sentence that was just shown whole."""
        before, number, after = self.marked
        return _last_of(before), number, _first_of(after)

    @property
    def role_words(self) -> str:
        """What kind of number it is, as "growth"; nothing of a level, as most are."""
        number = self.content.number
        if number is None or number.role == Quantity.Role.LEVEL:
            return ""
        return str(Quantity.Role(number.role).label)

    @property
    def period_words(self) -> str:
        period = self.content.period
        return period_words(period.start, period.end) or period.text


def _last_of(text: str) -> str:
    if len(text) <= _BESIDE:
        return text
    part = text[-_BESIDE:]
    return "…" + part[part.find(" ") + 1 :]


def _first_of(text: str) -> str:
    if len(text) <= _BESIDE:
        return text
    part = text[:_BESIDE]
    return part[: part.rfind(" ") if " " in part.strip() else None] + "…"


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
    before: tuple[str, ...] = ()
    found: list[Proposal] = []
    for suggestion in reading.facts:
        found.extend(_proposals(capture, known, suggestion, before))
        before = suggestion.regions or before
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
    capture: Capture, known: Known, suggestion: Suggestion, before: tuple[str, ...]
) -> Iterable[Proposal]:
    # "(about $1.46 trillion)" is the same number once more.
    stated: list[quantities.Quantity | None] = [
        quantity for quantity in suggestion.quantities if not quantity.conversion
    ]
    guess = parts.Guess()
    for quantity in stated or [None]:
        if quantity is not None:
            guess = parts.indicator_of(known, suggestion, quantity, guess)
        yield _proposal(capture, known, suggestion, before, quantity, guess)


def _proposal(
    capture: Capture,
    known: Known,
    suggestion: Suggestion,
    before: tuple[str, ...],
    quantity: quantities.Quantity | None,
    guess: parts.Guess,
) -> Proposal:
    article = capture.article
    kind = FactVersion.Kind(suggestion.kind)
    if quantity is None and kind is FactVersion.Kind.QUANTITY:
        kind = FactVersion.Kind.STATUS
    period = parts.period_of(article, suggestion, quantity, guess.indicator)
    number = parts.number_of(suggestion, quantity, period) if quantity else None
    source = parts.source_of(known, suggestion.attribution)
    # A fact needs a tag: a sentence that names none goes on about the region named before it.
    untagged = not suggestion.regions and not suggestion.sectors
    regions = before if untagged else suggestion.regions
    places = find(capture.text, suggestion.text)
    here = (suggestion.start, suggestion.end)
    content = Content(
        kind=kind,
        statements={article.language: suggestion.text.replace("\t", " ")},
        period=period,
        indicator=guess.indicator,
        regions=[known.regions[code] for code in regions if code in known.regions],
        sectors=[known.sectors[code] for code in suggestion.sectors if code in known.sectors],
        number=number,
        sources=[source] if source else [],
    )
    return Proposal(
        start=quantity.start if quantity else suggestion.start,
        end=quantity.end if quantity else suggestion.end,
        sentence_start=suggestion.start,
        quotation=suggestion.text,
        occurrence=places.index(here) if len(places) > 1 and here in places else None,
        content=content,
        words=_words(quantity) if quantity else "",
        doubts=tuple(_doubts(article, suggestion, quantity, content, guess)),
        problems=tuple(_problems(article, suggestion, number)),
    )


def _doubts(
    article: Article,
    suggestion: Suggestion,
    quantity: quantities.Quantity | None,
    content: Content,
    guess: parts.Guess,
) -> Iterable[str]:
    for other in quantity.alternatives if quantity else ():
        amount = _Amount(other.value, other.value_max, other.unit, "=", other.role)
        yield _("It can also be read as %(other)s.") % {"other": quantity_words(amount)}
    if suggestion.period and suggestion.period.alternatives:
        yield _("The period can be read in more than one way.")
    if parts.nearest_period(article, suggestion, quantity) is not None:
        yield _("The sentence names several periods: this is the one nearest to the number.")
    if not content.regions and not content.sectors:
        yield _("No region and no sector is named: choose one.")
    elif not suggestion.regions and not suggestion.sectors:
        yield _("The region is the one named before this sentence: check it.")
    if content.kind == FactVersion.Kind.QUANTITY and content.indicator is None:
        yield _("No indicator was recognised: choose one before submitting.")
    elif guess.indicator and not guess.named:
        yield _("The indicator is not named at the number: check it.")
    number = content.number
    if number and number.role in parts.COMPARED and number.base_end is None:
        yield _("The days that it is compared with are not known: give them before submitting.")


def _problems(article: Article, suggestion: Suggestion, number: Number | None) -> Iterable[str]:
    if len(suggestion.text) > MAX_QUOTATION:
        yield _("The sentence is longer than a quotation may be: choose a part of it.")
    if number is None:
        return
    if not number.unit:
        yield _("No unit could be read.")
    alone = numbers.read_at(
        suggestion.text,
        number.offset or 0,
        language=article.language,
        published=article.published_on,
    )
    if not numbers.compare(alone, (number.value, number.value_max), number.unit).agrees:
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
