"""Whole databases to attack: a row in every protected table."""

from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

from django.contrib.auth.models import User
from django.db import models

from articles.models import (
    ArticleAddress,
    Attribution,
    Citation,
    Contributor,
    Correction,
    Dismissal,
    FactVersion,
    LogHead,
    Quantity,
    Statement,
    VersionRegion,
    VersionSector,
)
from tests import builders as b

type World = dict[type[models.Model], models.Model]

CHILDREN = (Statement, Quantity, Citation, Attribution, VersionRegion, VersionSector)
NAMES = ("writer", "reviewer", "editor")

STATES = (
    "draft",
    "submitted",
    "rejected",
    "live",
    "scheduled",
    "replaced",
    "withdrawn",
    "discarded",
)


def make_version(state: str) -> FactVersion:
    """A version in this state with a row in every child table and a Correction; number 2.

    The first version of its fact was published and, but for "draft", is replaced or live.
    """
    first = b.make_live()
    if state == "replaced":
        version = b.approve(b.submit(b.make_next(first)), approved_at=b.ago(hours=2))
        b.approve(b.submit(b.make_next(version)), approved_at=b.ago(hours=1))
        version.refresh_from_db()
        return version
    version = b.make_next(first)
    match state:
        case "submitted":
            return b.submit(version)
        case "rejected":
            return b.reject(b.submit(version))
        case "live":
            return b.approve(b.submit(version), approved_at=b.ago(hours=2))
        case "scheduled":
            return b.approve(b.submit(version), live_from=b.ahead(hours=1))
        case "withdrawn":
            return b.withdraw(b.approve(b.submit(version), approved_at=b.ago(hours=2)))
        case "discarded":
            return b.discard(version)
    return version


def children(version: FactVersion) -> World:
    """The rows that hang on a version, one of each table."""
    citation = version.citations.get()
    rows: list[models.Model] = [
        citation,
        citation.attributions.get(),
        version.quantity,
        version.statements.get(),
        version.version_regions.get(),
        version.version_sectors.get(),
        version.contributors.get(),
        version.corrections.order_by("id")[0],
    ]
    return {type(row): row for row in rows}


def make_world() -> World:
    """A published fact in its second version, and a row in every other protected table."""
    version = make_version("live")
    rows = children(version)
    passage = rows[Citation].passage  # type: ignore[attr-defined]
    capture = passage.capture
    article = b.publish_article(capture.article)
    indicator = version.indicator
    others: list[models.Model | None] = [
        version,
        version.fact,
        passage,
        capture,
        capture.source,
        article,
        article.publisher,
        article.entry,
        ArticleAddress.objects.create(article=article, url="https://news.example/before"),
        Dismissal.objects.create(
            capture=capture,
            start=0,
            end=3,
            reason="no fact",
            dismissed_at=b.ago(hours=1),
            dismissed_by=b.make_user(),
        ),
        LogHead.objects.get(),
        version.created_by,
        indicator,
        rows[VersionRegion].region,  # type: ignore[attr-defined]
        rows[VersionSector].sector,  # type: ignore[attr-defined]
    ]
    return rows | {type(row): row for row in others if row is not None}


def another_child(row: models.Model) -> dict[str, Any]:
    """What a further child of the same version differs in, so that no unique key refuses it."""
    match row:
        case Statement():
            return {"language": "id"}
        case Citation():
            capture = row.passage.capture
            return {
                "passage_id": b.make_passage(capture=capture, exact="officials").pk,
                "is_principal": False,
                "value_start": None,
                "value_end": None,
                "raw": "",
            }
        case Attribution():
            return {"position": 2}
        case VersionRegion():
            return {"region_id": b.make_region().pk}
        case VersionSector():
            return {"sector_id": b.make_sector().pk}
        case Contributor():
            return {"user_id": b.make_user("editor").pk}
        case Correction():
            return {"kind": "translation"}
    return {}


def other_value(field: models.Field, value: Any) -> Any:
    """A value of the field's type that differs from `value`."""
    if isinstance(field, models.ForeignKey):
        if issubclass(field.related_model, User):
            return next(u.pk for u in map(b.make_user, NAMES) if u.pk != value)
        return (value or 0) + 990_000
    if value is None or isinstance(value, str):
        return _first_value(field, value)
    if isinstance(value, datetime):
        return value + timedelta(minutes=1)
    if isinstance(value, date):
        return value + timedelta(days=1)
    if isinstance(value, bool):
        return not value
    if isinstance(value, int | Decimal):
        return value + 1
    return ["other"] if isinstance(value, list) else b"other bytes"


def _first_value(field: models.Field, value: str | None) -> Any:
    """A value of the field's type, for one that is null or a text."""
    if isinstance(field, models.DateTimeField):
        return b.ago(minutes=30)
    if isinstance(field, models.DateField):
        return date(2021, 5, 1)
    if isinstance(field, models.DecimalField | models.IntegerField):
        return 7
    if field.choices:
        return next(code for code, _name in field.choices if code != value)
    if field.max_length == 64:
        return b.sha256(f"not {value}")
    return f"other {value}"[: field.max_length]
