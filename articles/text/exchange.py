"""What reading found, in the form that annotated articles have: dictionaries for JSON.

The form knows three languages, twelve sectors and values in base units. Other sectors are for the
desk alone.
"""

import re
from datetime import date
from decimal import Decimal
from typing import Any

from articles.text.amounts.quantities import Quantity
from articles.text.canonical import paragraphs
from articles.text.reading import Article
from articles.text.suggestions import Suggestion
from articles.text.times.period import Period
from articles.text.word_tables import words

_LANGUAGES = {"en": "en", "id": "id", "zh-hans": "zh-Hans"}
SECTORS = words(
    "aerospace artificial-intelligence biomedicine biopharma cybersecurity electrical-equipment",
    "hydrogen-energy integrated-circuits intelligent-connected-vehicles life-sciences",
    "new-energy-vehicles robotics",
)


def article_entry(article: Article, *, identity: str) -> dict[str, Any]:
    """One article as an entry of the form; ``identity`` is its "id"."""
    document = article.document
    return {
        "id": identity,
        "source": document.kind,
        "language": _LANGUAGES.get(article.language),
        "title": document.title or None,
        "byline": document.byline or None,
        "dateline": document.dateline or None,
        "published": _day(article.published),
        "clean_paragraphs": paragraphs(document.text),
        "removed": [
            {"line": r.line, "reason": r.reason, "position": r.position, "doubtful": r.doubtful}
            for r in document.removed
        ],
        "notes": [{"code": note.code, "detail": note.detail} for note in document.notes],
        "attributions": _attributions(article),
        "facts": [_fact(fact) for fact in article.facts],
        "reader_version": article.version,
    }


def _attributions(article: Article) -> list[dict[str, str]]:
    """Each source once, with the phrase that names it first; a part of a name that stood before
    ("BPS" behind "Badan Pusat Statistik (BPS)") is the same source, and so is a longer one by its
    initials ("BPS Jawa Barat")."""
    named: list[str] = []
    initials: set[str] = set()
    found: list[dict[str, str]] = []
    for attribution in sorted(article.attributions, key=lambda a: a.start):
        name = attribution.name.casefold()
        brackets = {short.casefold() for short in _IN_BRACKETS.findall(attribution.name)}
        known = any(name in longer or _goes_on(longer, name) for longer in named)
        known = known or not brackets.isdisjoint(named)
        if not known and initials.isdisjoint(_WORDS.findall(name)):
            found.append({"name": attribution.name, "quote": attribution.text})
        named.append(name)
        initials.update(brackets - _STATES)
    return found


def _goes_on(first: str, second: str) -> bool:
    """Whether a Chinese name begins with the end of another: "某省发改委", "省发改委价格处"."""
    sizes = range(_SHORTEST, min(len(first), len(second))) if second[-1] >= "\u3400" else ()
    return any(first.endswith(second[:size]) for size in sizes)


_SHORTEST = 3
_WORDS = re.compile(r"\w+")
_IN_BRACKETS = re.compile(r"\(([A-Z]\w+)\)")
_STATES = frozenset(("as", "ri", "us", "uk", "eu", "uni", "persero", "tbk"))


def _fact(fact: Suggestion) -> dict[str, Any]:
    return {
        "quote": fact.text,
        "start": fact.start,
        "end": fact.end,
        "kind": fact.kind,
        "quantities": [_quantity(quantity) for quantity in fact.quantities],
        "period": _period(fact, fact.period) if fact.period else None,
        "regions": list(fact.regions),
        "sectors": [code for code in fact.sectors if code in SECTORS],
    }


def _quantity(quantity: Quantity) -> dict[str, Any]:
    entry: dict[str, Any] = {
        "text": quantity.text,
        "value": plain_decimal(quantity.value),
        "unit": quantity.unit,
        "comparator": quantity.comparator,
        "role": quantity.role,
        "base_period": _base(quantity),
        "rule": quantity.rule,
    }
    if quantity.value_max is not None:
        entry["value_max"] = plain_decimal(quantity.value_max)
    if quantity.alternatives:
        entry["alternatives"] = [
            {"value": plain_decimal(a.value), "unit": a.unit, "role": a.role, "reason": a.reason}
            for a in quantity.alternatives
        ]
    return entry


def _base(quantity: Quantity) -> str | None:
    base = quantity.base
    if base is None:
        return None
    return base.kind if base.kind == "yoy" or base.start is None else str(base.start.year)


def _period(fact: Suggestion, period: Period) -> dict[str, str | None]:
    return {
        "start": _day(period.start),
        "end": _day(period.end),
        "text": period.text,
        "basis": fact.period_basis,
        "tie": fact.period_tie,
        "rule": period.rule,
    }


def plain_decimal(value: Decimal) -> str:
    """A decimal without exponent or idle zeros: "2511440000000", "4.5", "-0.1667"."""
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
