"""What a version states, as text: for what can no longer be edited, for review, for comparing."""

from dataclasses import dataclass
from datetime import datetime
from itertools import zip_longest

from django.contrib.auth.models import User
from django.utils.translation import gettext as _

from articles.actions import numbers
from articles.canonical import decimal_text
from articles.models import Citation, FactVersion, Passage, Quantity
from articles.text.amounts.quantities import Quantity as Reading
from regions.formats import day_words, number_words, period_words, quantity_words


@dataclass(frozen=True, slots=True)
class Row:
    """One part of a version: a label, its text, and the text's language where it has one."""

    label: str
    text: str
    language: str = ""
    is_wording: bool = False


@dataclass(frozen=True, slots=True)
class Change:
    """One part in the version before and in this one."""

    label: str
    old: str
    new: str

    @property
    def is_changed(self) -> bool:
        return self.old != self.new


@dataclass(frozen=True, slots=True)
class Marked:
    """A paragraph with a quotation in it, and the number in the quotation (empty without one)."""

    before: str
    first: str
    number: str
    rest: str
    after: str
    language: str


@dataclass(frozen=True, slots=True)
class ReadAgain:
    """The stored number beside what the reader sees at its place today."""

    stored: str
    read: str
    agrees: bool
    listed: bool
    reason: str


@dataclass(frozen=True, slots=True)
class Step:
    """One step in a version's life: what happened, when, and who did it."""

    label: str
    at: datetime
    by: User | None


def rows(version: FactVersion, *, words: bool = True) -> list[Row]:
    """All that a version states, in a fixed order; parts that it lacks are left out.

    Without `words`: not its statements and quotations, which a page shows at length itself.
    """
    quantity = Quantity.objects.filter(version=version).first()
    citations = list(
        version.citations.select_related("passage__capture__article__publisher").prefetch_related(
            "attributions__publisher__names", "passage__capture__article__publisher__names"
        )
    )
    found = [Row(_("Kind"), str(version.get_kind_display()))]
    for each in version.statements.all():
        label = _("Statement: %(language)s") % {"language": each.get_language_display()}
        found.append(Row(label, each.text, each.language, is_wording=True))
    for citation in citations:
        found += _citation_rows(citation)
    if quantity is not None:
        found += _quantity_rows(quantity)
    found += _period_rows(version)
    if version.indicator:
        found.append(Row(_("Indicator"), version.indicator.name))
    for label, tags in ((_("Regions"), version.regions), (_("Sectors"), version.sectors)):
        names = [tag.name for tag in tags.prefetch_related("names")]
        if names:
            found.append(Row(label, ", ".join(names)))
    return [row for row in found if row.text and (words or not row.is_wording)]


def _citation_rows(citation: Citation) -> list[Row]:
    article = citation.passage.capture.article
    label = _("Quotation") if citation.is_principal else str(citation.get_role_display())
    found = [
        Row(label, citation.passage.exact, article.language, is_wording=True),
        Row(_("From"), f"{article.publisher.name}, {article.title}", is_wording=True),
        Row(_("Number as written"), citation.raw, article.language),
        Row(_("Reason for another reading"), citation.reading_reason),
    ]
    for source in citation.attributions.all():
        parts = [source.name]
        if source.publisher and source.publisher.name != source.name:
            parts.append(f"({source.publisher.name})")
        parts += [day_words(source.published_on)] if source.published_on else []
        parts += [source.url] if source.url else []
        found.append(Row(_("Citing"), " ".join(parts)))
    return found


def _quantity_rows(quantity: Quantity) -> list[Row]:
    exact = decimal_text(quantity.value)
    if quantity.value_max is not None:
        exact += f" – {decimal_text(quantity.value_max)}"
    found = [
        Row(_("Number"), quantity_words(quantity)),
        Row(_("Value as stored"), f"{exact} {quantity.unit}"),
        Row(_("Role"), quantity.role_words),
        Row(_("Comparator"), str(quantity.get_comparator_display())),
        Row(_("Interval"), _interval(quantity)),
    ]
    if quantity.base_end:
        words = period_words(quantity.base_start, quantity.base_end)
        found.append(Row(_("Compared with"), words))
    found.append(Row(_("Base as written"), quantity.base_text))
    return found


def _interval(quantity: Quantity) -> str:
    lower = "…" if quantity.lower is None else number_words(quantity.lower)
    upper = "…" if quantity.upper is None else number_words(quantity.upper)
    return lower if lower == upper else f"{lower} – {upper}"


def _period_rows(version: FactVersion) -> list[Row]:
    if not version.period_basis:
        return []
    words = period_words(version.period_start, version.period_end) or _("not resolved to days")
    found = [
        Row(_("Period"), f"{words} ({version.get_period_basis_display()})"),
        Row(_("Period as written"), version.period_text),
    ]
    if version.period_passage:
        passage = version.period_passage
        found.append(Row(_("Period stated in"), passage.exact, passage.capture.article.language))
    return found


def compare(old: FactVersion, new: FactVersion) -> list[Change]:
    """The parts of two versions side by side, as pairs of the same label in order."""
    before, after = _grouped(old), _grouped(new)
    labels = list(dict.fromkeys([*after, *before]))
    return [
        Change(label, was or "", now or "")
        for label in labels
        for was, now in zip_longest(before.get(label, []), after.get(label, []))
    ]


def _grouped(version: FactVersion) -> dict[str, list[str]]:
    grouped: dict[str, list[str]] = {}
    for row in rows(version):
        grouped.setdefault(row.label, []).append(row.text)
    return grouped


def marked(passage: Passage, citation: Citation | None = None) -> Marked:
    """The passage in its paragraph; with a citation, the number in it apart."""
    text = passage.capture.text
    start = text.rfind("\n", 0, passage.start) + 1
    end = text.find("\n", passage.end)
    first, number, rest = passage.exact, "", ""
    if citation and citation.value_start is not None and citation.value_end is not None:
        first = passage.exact[: citation.value_start]
        number = passage.exact[citation.value_start : citation.value_end]
        rest = passage.exact[citation.value_end :]
    return Marked(
        before=text[start : passage.start],
        first=first,
        number=number,
        rest=rest,
        after=text[passage.end : end if end >= 0 else len(text)],
        language=passage.capture.article.language,
    )


def read_again(version: FactVersion, principal: Citation) -> ReadAgain | None:
    """The number as stored and as it reads today; None for a version without a number."""
    quantity = Quantity.objects.filter(version=version).first()
    if quantity is None or principal.value_start is None:
        return None
    verdict = numbers.check_passage(
        principal.passage,
        principal.value_start,
        value=quantity.value,
        value_max=quantity.value_max,
        unit=quantity.unit,
    )
    read = verdict.reading
    return ReadAgain(
        stored=quantity_words(quantity),
        read=quantity_words(_unsaved(read)) if read else "",
        agrees=verdict.agrees,
        listed=verdict.listed,
        reason=principal.reading_reason,
    )


def _unsaved(read: Reading) -> Quantity:
    """What the reader sees as a row that is never saved, to be written out like a stored one."""
    return Quantity(
        value=read.value,
        value_max=read.value_max,
        unit=read.unit,
        comparator=read.comparator,
        role=read.role,
    )


def steps(version: FactVersion) -> list[Step]:
    """Where a version has been, in the order of time."""
    found = [
        (_("begun"), version.created_at, version.created_by),
        (_("submitted"), version.submitted_at, version.submitted_by),
        (_("rejected"), version.rejected_at, version.rejected_by),
        (_("approved"), version.approved_at, version.approved_by),
        (_("live from"), version.live_from, None),
        (_("live until"), version.live_until, None),
        (_("withdrawn"), version.withdrawn_at, version.withdrawn_by),
        (_("discarded"), version.discarded_at, version.discarded_by),
    ]
    return [Step(label, at, by) for label, at, by in found if at is not None]
