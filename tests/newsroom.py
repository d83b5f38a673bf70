"""A newsroom for tests: people with roles, and content made by the actions as editors make it.

All figures are invented.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal
from itertools import count
from typing import Any

from django.contrib.auth.models import Group, User
from django.utils import timezone

from articles import roles
from articles.actions import capturing, citing, reviewing
from articles.actions.contents import Content, Number, Period, Source
from articles.canonical import version_sha256
from articles.ingestion.pipeline import Source as Input
from articles.models import Capture, FactVersion, Publisher
from regions.models import Indicator, IndicatorName, Region, RegionName, Sector, SectorName

QUOTATION = "The port of Caofeidian handled 12.5 million TEUs in 2022."
TEXT = "\n".join(
    [
        "Officials in the port of Caofeidian presented their figures on Monday.",
        QUOTATION + " It was a good year for the harbour.",
        "That was 1.5 times as many as in 2013, the office said in its yearly report.",
        "The harbour plans a second terminal for cars, which is to open in the coming years.",
    ]
)
_numbers = count(1)


@dataclass(frozen=True)
class Cast:
    """People with known rights; `superuser` holds every permission and no role."""

    writer: User
    colleague: User
    reviewer: User
    administrator: User
    superuser: User
    visitor: User

    def __iter__(self) -> Iterator[User]:
        return iter((self.writer, self.colleague, self.reviewer, self.administrator))


def make_cast() -> Cast:
    roles.install()
    return Cast(
        writer=_user("wati", roles.WRITER),
        colleague=_user("wang", roles.WRITER),
        reviewer=_user("rini", roles.REVIEWER),
        administrator=_user("anders", roles.ADMINISTRATOR),
        superuser=_user("root", "", is_superuser=True, is_staff=True),
        visitor=_user("vera", "", is_staff=False),
    )


def _user(name: str, role: str, **kwargs: Any) -> User:
    user = User.objects.create_user(
        name, password="a long password", **{"is_staff": True, **kwargs}
    )
    if role:
        user.groups.add(Group.objects.get(name=role))
    return user


def publisher(**kwargs: Any) -> Publisher:
    values = {"slug": f"outlet-{next(_numbers)}", "kind": "news", "time_zone": "Asia/Jakarta"}
    return Publisher.objects.create(**{**values, **kwargs})


def region(slug: str = "beijing", name: str = "Beijing") -> Region:
    row, new = Region.objects.get_or_create(slug=slug, defaults={"code": slug, "kind": "city"})
    if new:
        RegionName.objects.create(region=row, language="en", text=name)
    return row


def sector(slug: str = "ports", name: str = "Ports") -> Sector:
    row, new = Sector.objects.get_or_create(slug=slug)
    if new:
        SectorName.objects.create(sector=row, language="en", text=name)
    return row


def indicator(slug: str = "boxes", name: str = "Boxes handled") -> Indicator:
    row, new = Indicator.objects.get_or_create(
        slug=slug, defaults={"unit": "TEU", "nature": "flow"}
    )
    if new:
        IndicatorName.objects.create(indicator=row, language="en", text=name, definition="Boxes.")
    return row


def details(**kwargs: Any) -> capturing.Details:
    number = next(_numbers)
    values = {
        "title": f"Boxes in Caofeidian {number}",
        "language": "en",
        "url": f"https://news.example/{number}",
        "published_on": date(2023, 5, 26),
    }
    if "publisher" not in kwargs:
        kwargs["publisher"] = publisher()
    return capturing.Details(**{**values, **kwargs})


def capture(cast: Cast, text: str = TEXT, **kwargs: Any) -> Capture:
    return capturing.capture(
        details=details(**kwargs), source=Input.from_paste(text), by=cast.writer, at=timezone.now()
    ).capture


def content(**kwargs: Any) -> Content:
    """A complete quantity on QUOTATION; any field of Content may be given instead."""
    base = Content(
        kind="quantity",
        statements={"en": "The port of Caofeidian handled 12.5 million TEUs in 2022."},
        period=Period(date(2022, 1, 1), date(2022, 12, 31), "stated", "in 2022"),
        indicator=indicator(),
        regions=(region(),),
        sectors=(sector(),),
        number=Number(raw="12.5 million TEUs", value=Decimal(12_500_000), unit="TEU"),
        sources=(Source(name="the port's office", raw="the office said"),),
    )
    return replace(base, **kwargs)


def status(**kwargs: Any) -> Content:
    """A complete status without a number."""
    return content(kind="status", number=None, indicator=None, period=Period(), **kwargs)


def take(
    cast: Cast, source: Capture | None = None, quotation: str = QUOTATION, **kwargs: Any
) -> FactVersion:
    return citing.take_fact(
        capture=source or capture(cast),
        quotation=quotation,
        content=content(**kwargs),
        by=cast.writer,
        at=timezone.now(),
    )


def submit(version: FactVersion, by: User) -> FactVersion:
    version.refresh_from_db()
    return reviewing.submit(version=version, lock=version.lock, by=by, at=timezone.now())


def approve(version: FactVersion, by: User, live_from: datetime | None = None) -> FactVersion:
    version.refresh_from_db()
    return reviewing.approve(
        version=version,
        lock=version.lock,
        seen_sha256=version_sha256(version),
        by=by,
        at=timezone.now(),
        live_from=live_from,
    )


def publish(cast: Cast, source: Capture | None = None, **kwargs: Any) -> FactVersion:
    """A live fact."""
    return approve(submit(take(cast, source, **kwargs), cast.writer), cast.reviewer)
