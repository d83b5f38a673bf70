"""The demonstration's content, made as editors would make it: by calling the actions.

Files beside this module hold each article with its facts and how far each fact has come.
"""

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import Any

from django.contrib.auth.models import Group, User
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone

from articles import roles
from articles.actions import capturing, citing, correcting, reviewing
from articles.actions.contents import Content, Number, Period, Source
from articles.canonical import version_sha256
from articles.ingestion.pipeline import Source as Input
from articles.models import Article, Capture, FactVersion, Publisher
from regions.models import Indicator, Region, Sector

DATA = Path(__file__).parent
PASSWORD = "demo"  # noqa: S105  # the demonstration's log-ins are public
NAMES = (roles.WRITER, roles.REVIEWER, roles.ADMINISTRATOR)
SCHEDULED_IN = timedelta(days=30)


class OtherAccounts(Exception):
    """The database has accounts that the demonstration did not make."""


@dataclass(frozen=True)
class Cast:
    writer: User
    reviewer: User
    administrator: User


def make_cast() -> Cast:
    """The three accounts. Raises OtherAccounts on a database that holds any other."""
    refuse_other_accounts()
    return Cast(*(_user(name) for name in NAMES))


def refuse_other_accounts() -> None:
    """Raises OtherAccounts on a database that people use."""
    if User.objects.exclude(username__in=NAMES).exists():
        raise OtherAccounts


def _user(name: str) -> User:
    user, created = User.objects.get_or_create(username=name, defaults={"is_staff": True})
    if created:
        user.set_password(PASSWORD)
        user.save()
        user.groups.add(Group.objects.get(name=name))
    return user


def files() -> list[Path]:
    """The first article, then the briefs in the order of their numbers."""
    return [DATA / "first-article.toml", *sorted((DATA / "briefs").glob("*.toml"))]


def missing() -> list[Path]:
    """The files whose article is not in the database yet."""
    known = set(Article.objects.values_list("slug", flat=True))
    return [path for path in files() if _read(path)["article"]["slug"] not in known]


def load(path: Path, cast: Cast) -> int:
    """Load one article with its facts; their number."""
    data = _read(path)
    with transaction.atomic():
        capture = _capture(data["article"], cast)
        for row in data["fact"]:
            try:
                _STATES[row["state"]](row, capture, cast)
            except ValidationError as error:
                raise ValueError(f"{path.name}, {row['key']}: {error}") from error
    return len(data["fact"])


def _read(path: Path) -> dict[str, Any]:
    with path.open("rb") as file:
        return tomllib.load(file)


def _capture(article: Mapping[str, Any], cast: Cast) -> Capture:
    if "file" in article:
        source = Input.from_file(article["file"], (DATA / article["file"]).read_bytes())
    else:
        source = Input.from_paste(article["text"])
    details = capturing.Details(
        publisher=Publisher.objects.get(slug=article["publisher"]),
        title=article["title"],
        language=article["language"],
        url=article.get("url", ""),
        kind=article["kind"],
        byline=article.get("byline", ""),
        dateline=article.get("dateline", ""),
        published_on=article["published"],
        precision=article["precision"],
        policy=article["policy"],
        slug=article["slug"],
    )
    done = capturing.capture(details=details, source=source, by=cast.writer, at=timezone.now())
    return done.capture


def _draft(row: Mapping[str, Any], capture: Capture, cast: Cast) -> FactVersion:
    return citing.take_fact(
        capture=capture,
        quotation=row["quotation"],
        content=_content(row),
        by=cast.writer,
        at=timezone.now(),
    )


def _submitted(row: Mapping[str, Any], capture: Capture, cast: Cast) -> FactVersion:
    return _submit(_draft(row, capture, cast), cast)


def _rejected(row: Mapping[str, Any], capture: Capture, cast: Cast) -> FactVersion:
    version = _submitted(row, capture, cast)
    return reviewing.reject(
        version=version,
        lock=version.lock,
        reason=row["rejection"],
        by=cast.reviewer,
        at=timezone.now(),
    )


def _published(row: Mapping[str, Any], capture: Capture, cast: Cast) -> FactVersion:
    return _approve(_submitted(row, capture, cast), cast)


def _scheduled(row: Mapping[str, Any], capture: Capture, cast: Cast) -> FactVersion:
    version = _submitted(row, capture, cast)
    return _approve(version, cast, live_from=timezone.now() + SCHEDULED_IN)


def _corrected(row: Mapping[str, Any], capture: Capture, cast: Cast) -> FactVersion:
    first = _published(_merged(row, row["before"]), capture, cast)
    correction = row["correction"]
    version = correcting.begin_version(
        fact=first.fact,
        kind=correction["kind"],
        reason=correction["reason"]["en"],
        language="en",
        by=cast.writer,
        at=timezone.now(),
    )
    version = citing.edit_draft(
        version=version,
        lock=version.lock,
        content=_content(row),
        quotation=row["quotation"],
        by=cast.writer,
        at=timezone.now(),
    )
    return _approve(_submit(version, cast), cast)


def _withdrawn(row: Mapping[str, Any], capture: Capture, cast: Cast) -> FactVersion:
    version = _published(row, capture, cast)
    return correcting.withdraw(
        version=version,
        lock=version.lock,
        reason=row["withdrawal"]["reason"]["en"],
        language="en",
        by=cast.reviewer,
        at=timezone.now(),
    )


_STATES: Mapping[str, Callable[[Mapping[str, Any], Capture, Cast], FactVersion]] = {
    "draft": _draft,
    "in_review": _submitted,
    "rejected": _rejected,
    "published": _published,
    "scheduled": _scheduled,
    "corrected": _corrected,
    "withdrawn": _withdrawn,
}


def _submit(version: FactVersion, cast: Cast) -> FactVersion:
    version.refresh_from_db()
    return reviewing.submit(version=version, lock=version.lock, by=cast.writer, at=timezone.now())


def _approve(version: FactVersion, cast: Cast, live_from: datetime | None = None) -> FactVersion:
    seen = version_sha256(version)
    approve = partial(
        reviewing.approve,
        version=version,
        lock=version.lock,
        seen_sha256=seen,
        at=timezone.now(),
        live_from=live_from,
    )
    try:
        return approve(by=cast.reviewer)
    except reviewing.ShareExceeded:
        # The first article is nearly all facts: past the set share its administrator decides.
        return approve(by=cast.administrator)


def _merged(row: Mapping[str, Any], before: Mapping[str, Any]) -> dict[str, Any]:
    """The first version of a corrected fact: the row with the fields of `before` in their place."""
    merged = dict(row)
    for key, value in before.items():
        nested = isinstance(value, dict) and isinstance(row.get(key), dict)
        merged[key] = _merged(row[key], value) if nested else value
    return merged


def _content(row: Mapping[str, Any]) -> Content:
    period = row.get("period", {})
    quantity = row.get("quantity")
    return Content(
        kind=row["kind"],
        statements=row["statements"],
        period=Period(
            start=period.get("start"),
            end=period.get("end"),
            basis=period.get("basis", ""),
            text=period.get("text", ""),
            quotation=period.get("context_quotation", ""),
        ),
        indicator=Indicator.objects.get(slug=row["indicator"]) if row.get("indicator") else None,
        regions=[Region.objects.get(slug=slug) for slug in row["regions"]],
        sectors=[Sector.objects.get(slug=slug) for slug in row["sectors"]],
        number=_number(quantity) if quantity else None,
        sources=[_source(source) for source in row.get("attribution", [])],
    )


def _number(quantity: Mapping[str, Any]) -> Number:
    base = quantity.get("base", {})
    return Number(
        raw=quantity["raw"],
        offset=quantity.get("raw_at"),
        value=Decimal(quantity["value"]),
        value_max=Decimal(quantity["value_max"]) if quantity.get("value_max") else None,
        unit=quantity["unit"],
        comparator=quantity["comparator"],
        role=quantity["role"],
        base_start=base.get("start"),
        base_end=base.get("end"),
        base_text=base.get("text", ""),
        reading_reason=quantity.get("reading_reason", ""),
    )


def _source(source: Mapping[str, Any]) -> Source:
    return Source(
        name=source["name"],
        publisher=Publisher.objects.filter(slug=source["publisher"]).first(),
        url=source.get("url", ""),
        published_on=source.get("published"),
        raw=source.get("quotation", ""),
    )
