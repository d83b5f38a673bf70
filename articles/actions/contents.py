"""What an editor states of a draft: plain values, checked when they are written."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from articles.models import FactVersion, Publisher, Quantity
from regions.models import Indicator, Region, Sector


@dataclass(frozen=True, slots=True)
class Number:
    """A number as the editor states it. `raw` stands in the quotation, at `offset` if twice."""

    raw: str
    value: Decimal
    unit: str
    value_max: Decimal | None = None
    offset: int | None = None
    comparator: str = Quantity.Comparator.EQUAL
    role: str = Quantity.Role.LEVEL
    base_start: date | None = None
    base_end: date | None = None
    base_text: str = ""
    reading_reason: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """One link of an attribution chain, nearest first."""

    name: str
    publisher: Publisher | None = None
    url: str = ""
    published_on: date | None = None
    raw: str = ""


@dataclass(frozen=True, slots=True)
class Period:
    """Both days belong to it; `quotation` is where the article states it, for basis "context"."""

    start: date | None = None
    end: date | None = None
    basis: str = ""
    text: str = ""
    quotation: str = ""


@dataclass(frozen=True, slots=True)
class Content:
    """All that a draft holds beside its quotation."""

    kind: str = FactVersion.Kind.QUANTITY
    statements: Mapping[str, str] = field(default_factory=dict)
    period: Period = field(default_factory=Period)
    indicator: Indicator | None = None
    regions: Sequence[Region] = ()
    sectors: Sequence[Sector] = ()
    number: Number | None = None
    sources: Sequence[Source] = ()
