"""What reading found, as lines for a person at a terminal."""

from collections.abc import Iterator

from articles.text.amounts.quantities import Quantity
from articles.text.exchange import plain_decimal
from articles.text.reading import Article
from articles.text.suggestions import Suggestion

_PLAIN = {"=": ""}


def report(article: Article, *, name: str) -> str:
    """The whole report of one article; ``name`` heads it."""
    return "\n".join([*_head(article, name), *_sources(article), *_facts(article), ""])


def _head(article: Article, name: str) -> Iterator[str]:
    document = article.document
    yield name
    yield f"  title      {document.title or '-'}"
    yield f"  language   {article.language or 'unknown'}"
    yield f"  published  {article.published or 'unknown'}"
    yield f"  byline     {document.byline or '-'}"
    yield f"  dateline   {document.dateline or '-'}"
    yield f"  text       {len(document.text)} characters, {document.text.count(chr(10)) + 1} lines"
    for note in document.notes:
        yield f"  note       {note.code} {note.detail}".rstrip()
    for line in document.removed:
        doubt = ", doubtful" if line.doubtful else ""
        yield f"  removed    line {line.position} ({line.reason}{doubt}): {line.line[:80]}"


def _sources(article: Article) -> Iterator[str]:
    for attribution in article.attributions:
        known = f" [{attribution.publisher}]" if attribution.publisher else ""
        yield f"  source     {attribution.name}{known}, “{attribution.text}”"


def _facts(article: Article) -> Iterator[str]:
    yield f"  facts      {len(article.facts)}"
    for number, fact in enumerate(article.facts, start=1):
        yield f"\n  {number}. [{fact.start}-{fact.end}] {fact.kind}"
        yield f"     {fact.text}"
        for quantity in fact.quantities:
            yield f"     = {_quantity(quantity)}"
        yield from _details(fact)


def _details(fact: Suggestion) -> Iterator[str]:
    if fact.period:
        start, end = fact.period.start or "…", fact.period.end or "…"
        yield f"     period {start} to {end}, {fact.period_basis}: “{fact.period.text}”"
    if fact.regions:
        yield f"     regions {', '.join(fact.regions)}"
    if fact.sectors:
        yield f"     sectors {', '.join(fact.sectors)}"
    if fact.attribution:
        yield f"     according to {fact.attribution.name}"


def _quantity(quantity: Quantity) -> str:
    value = plain_decimal(quantity.value)
    if quantity.value_max is not None:
        value = f"{value} to {plain_decimal(quantity.value_max)}"
    comparator = _PLAIN.get(quantity.comparator, quantity.comparator + " ")
    line = f"{comparator}{value} {quantity.unit}, {quantity.role}: “{quantity.text}”"
    for other in quantity.alternatives:
        line += f"\n       or {plain_decimal(other.value)} {other.unit} ({other.reason})"
    return line
