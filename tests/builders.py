"""Rows for tests: each function makes the least valid object, by the ORM alone.

They go the way that the database allows (a draft is filled before it is submitted), so that a
test can begin at any state and attack it. All names and figures are invented.
"""

import hashlib
import json
from datetime import date, datetime, timedelta
from decimal import Decimal
from itertools import count
from typing import Any

from django.contrib.auth.models import User
from django.db.models import Max
from django.utils import timezone

from articles.models import (
    Article,
    Attribution,
    Capture,
    CaptureBytes,
    Citation,
    Contributor,
    Correction,
    Event,
    Fact,
    FactVersion,
    LogHead,
    Passage,
    Publisher,
    Quantity,
    Statement,
    VersionRegion,
    VersionSector,
)
from regions.models import Indicator, Region, Sector

TEXT = (
    "The port of Caofeidian handled 12.5 million boxes in 2022.\n"
    "That was 1.5 times as many as in 2013, officials said. 曹妃甸港去年吞吐量增长。"
)
QUOTATION = "The port of Caofeidian handled 12.5 million boxes in 2022."
RAW = "12.5 million boxes"

_numbers = count(1)


def ago(**kwargs: float) -> datetime:
    """A time before now: `ago(hours=1)`."""
    return timezone.now() - timedelta(**kwargs)


def ahead(**kwargs: float) -> datetime:
    """A time to come: `ahead(hours=1)`."""
    return timezone.now() + timedelta(**kwargs)


def sha256(data: str | bytes) -> str:
    return hashlib.sha256(data.encode() if isinstance(data, str) else data).hexdigest()


def make_user(username: str = "writer", **kwargs: Any) -> User:
    """The user of this name, made where there is none; without a usable password."""
    user, _created = User.objects.get_or_create(username=username, defaults=kwargs)
    return user


def make_publisher(**kwargs: Any) -> Publisher:
    number = next(_numbers)
    return Publisher.objects.create(
        **{"slug": f"publisher-{number}", "kind": Publisher.Kind.NEWS, **kwargs}
    )


def make_region(**kwargs: Any) -> Region:
    number = next(_numbers)
    return Region.objects.create(
        **{"slug": f"region-{number}", "code": f"R{number}", "kind": Region.Kind.CITY, **kwargs}
    )


def make_sector(**kwargs: Any) -> Sector:
    return Sector.objects.create(**{"slug": f"sector-{next(_numbers)}", **kwargs})


def make_indicator(**kwargs: Any) -> Indicator:
    return Indicator.objects.create(
        **{
            "slug": f"indicator-{next(_numbers)}",
            "unit": "TEU",
            "nature": Indicator.Nature.FLOW,
            **kwargs,
        }
    )


def make_article(**kwargs: Any) -> Article:
    number = next(_numbers)
    defaults = {
        "slug": f"article-{number}",
        "url": f"https://news.example/{number}",
        "title": f"Article {number}",
        "language": "en",
        "published_on": date(2023, 5, 26),
        "created_at": ago(days=3),
    }
    if "publisher" not in kwargs:
        kwargs["publisher"] = make_publisher()
    if "created_by" not in kwargs:
        kwargs["created_by"] = make_user()
    return Article.objects.create(**{**defaults, **kwargs})


def make_capture(*, article: Article | None = None, text: str = TEXT, **kwargs: Any) -> Capture:
    article = article or make_article()
    highest = article.captures.aggregate(highest=Max("number"))["highest"] or 0
    data = f"{text} ({next(_numbers)})".encode()
    capture = Capture.objects.create(
        **{
            "article": article,
            "number": highest + 1,
            "text": text,
            "text_sha256": sha256(text),
            "bytes_sha256": sha256(data),
            "text_root": sha256(b"root" + text.encode()),
            "media_type": "text/plain",
            "cleaner_version": "1",
            "captured_at": ago(days=3),
            "captured_by": make_user(),
            **kwargs,
        }
    )
    CaptureBytes.objects.create(capture=capture, data=data)
    return capture


def make_passage(
    *, capture: Capture | None = None, exact: str = QUOTATION, **kwargs: Any
) -> Passage:
    """The passage of `exact` in the capture, where it stands first."""
    capture = capture or make_capture()
    start = capture.text.index(exact)
    return Passage.objects.create(
        **{
            "capture": capture,
            "start": start,
            "end": start + len(exact),
            "exact": exact,
            **kwargs,
        }
    )


def make_fact(**kwargs: Any) -> Fact:
    return Fact.objects.create(**{"created_at": ago(days=2), "created_by": make_user(), **kwargs})


def make_bare_draft(*, fact: Fact | None = None, **kwargs: Any) -> FactVersion:
    """A draft that holds nothing yet but its first contributor."""
    fact = fact or make_fact()
    by = kwargs.pop("by", None) or make_user()
    highest = fact.versions.aggregate(highest=Max("number"))["highest"] or 0
    version = FactVersion.objects.create(
        **{
            "fact": fact,
            "number": highest + 1,
            "kind": FactVersion.Kind.STATUS,
            "created_at": ago(days=2),
            "created_by": by,
            **kwargs,
        }
    )
    Contributor.objects.create(version=version, user=by)
    return version


def make_draft(
    *,
    passage: Passage | None = None,
    fact: Fact | None = None,
    correction: str = "",
    **kwargs: Any,
) -> FactVersion:
    """A draft without a number that could be submitted and approved as it is."""
    version = make_bare_draft(fact=fact, **kwargs)
    Citation.objects.create(version=version, passage=passage or make_passage(), is_principal=True)
    Statement.objects.create(version=version, language="en", text="The port handled boxes.")
    VersionRegion.objects.create(version=version, region=make_region())
    if correction:
        make_correction(version, kind=correction)
    return version


def make_quantity_draft(*, number: dict[str, Any] | None = None, **kwargs: Any) -> FactVersion:
    """A draft of kind quantity that could be approved as it is; `number`: other columns of it."""
    version = make_draft(
        **{
            "kind": FactVersion.Kind.QUANTITY,
            "indicator": make_indicator(),
            "period_start": date(2022, 1, 1),
            "period_end": date(2022, 12, 31),
            "period_basis": FactVersion.PeriodBasis.STATED,
            "period_text": "in 2022",
            **kwargs,
        }
    )
    principal = version.citations.get()
    principal.value_start = principal.passage.exact.index(RAW)
    principal.value_end = principal.value_start + len(RAW)
    principal.raw = RAW
    principal.save()
    Quantity.objects.create(
        **{"version": version, "value": Decimal(12_500_000), "unit": "TEU", **(number or {})}
    )
    return version


def make_full_draft(**kwargs: Any) -> FactVersion:
    """A draft with a row in every child table."""
    version = make_quantity_draft(**kwargs)
    VersionSector.objects.create(version=version, sector=make_sector())
    Attribution.objects.create(citation=version.citations.get(), name="CGTN")
    return version


def make_correction(version: FactVersion, *, kind: str, **kwargs: Any) -> Correction:
    return Correction.objects.create(
        **{
            "version": version,
            "kind": kind,
            "reason": "An invented reason.",
            "language": "en",
            "created_at": ago(seconds=30),
            "created_by": make_user(),
            **kwargs,
        }
    )


def change(version: FactVersion, **columns: Any) -> FactVersion:
    """One UPDATE of these columns, and the row as it is then."""
    FactVersion.objects.filter(pk=version.pk).update(**columns)
    version.refresh_from_db()
    return version


def submit(version: FactVersion, **columns: Any) -> FactVersion:
    """Submitted by its creator."""
    submitted = {
        "submitted_at": ago(hours=4),
        "submitted_by": version.created_by,
        "rejected_at": None,
        "rejected_by": None,
        "rejection_reason": "",
    }
    return change(version, **{**submitted, **columns})


def approve(version: FactVersion, **columns: Any) -> FactVersion:
    """Approved by a reviewer, live since then unless `live_from` says otherwise."""
    at = columns.get("approved_at") or ago(hours=3)
    approved = {
        "approved_at": at,
        "approved_by": make_user("reviewer"),
        "approved_sha256": sha256(str(version)),
        "live_from": at,
    }
    return change(version, **{**approved, **columns})


def reject(version: FactVersion, **columns: Any) -> FactVersion:
    rejected = {
        "submitted_at": None,
        "submitted_by": None,
        "rejected_at": ago(hours=3),
        "rejected_by": make_user("reviewer"),
        "rejection_reason": "An invented reason.",
    }
    return change(version, **{**rejected, **columns})


def cancel(version: FactVersion, **columns: Any) -> FactVersion:
    cancelled = {
        "approved_at": None,
        "approved_by": None,
        "approved_sha256": "",
        "live_from": None,
        "submitted_at": None,
        "submitted_by": None,
    }
    return change(version, **{**cancelled, **columns})


def discard(version: FactVersion, **columns: Any) -> FactVersion:
    discarded = {"discarded_at": ago(hours=1), "discarded_by": version.created_by}
    return change(version, **{**discarded, **columns})


def withdraw(version: FactVersion, **columns: Any) -> FactVersion:
    """Withdrawn by a reviewer, after the Correction that says why."""
    make_correction(version, kind=Correction.Kind.WITHDRAWAL)
    at = columns.get("withdrawn_at") or ago(minutes=2)
    withdrawn = {"withdrawn_at": at, "withdrawn_by": make_user("reviewer"), "live_until": at}
    return change(version, **{**withdrawn, **columns})


def make_submitted(**kwargs: Any) -> FactVersion:
    return submit(make_full_draft(**kwargs))


def make_live(**kwargs: Any) -> FactVersion:
    """A version with a row in every child table, live for three hours."""
    return approve(make_submitted(**kwargs))


def make_scheduled(**kwargs: Any) -> FactVersion:
    return approve(make_submitted(**kwargs), live_from=ahead(hours=1))


def make_withdrawn(**kwargs: Any) -> FactVersion:
    return withdraw(make_live(**kwargs))


def make_discarded(**kwargs: Any) -> FactVersion:
    return discard(make_full_draft(**kwargs))


def make_next(version: FactVersion, *, correction: str = "update", **kwargs: Any) -> FactVersion:
    """A draft of the version after this one, with the same passage and a Correction."""
    passage = version.citations.get(is_principal=True).passage
    return make_full_draft(fact=version.fact, passage=passage, correction=correction, **kwargs)


def event_columns(**kwargs: Any) -> dict[str, Any]:
    """The columns of the event that would come next in the log."""
    kind = str(kwargs.pop("kind", Event.Kind.PRIVATE))
    subject = kwargs.pop("subject", "/f/1/v1")
    head = LogHead.objects.get()
    entry = {"kind": kind, "private": sha256("private")}
    if kind != Event.Kind.PRIVATE:
        entry["subject"] = subject
    text = json.dumps(entry, sort_keys=True, separators=(",", ":"))
    leaf = hashlib.sha256(b"\0" + text.encode()).digest()
    return {
        "index": head.index + 1,
        "previous": head.hash,
        "hash": sha256(b"\1" + bytes.fromhex(head.hash) + leaf),
        "entry": text,
        "private": "{}",
        "salt": sha256(str(head.index)),
        "kind": kind,
        "subject": subject,
        **kwargs,
    }


def make_event(**kwargs: Any) -> Event:
    return Event.objects.create(**event_columns(**kwargs))


def publish_article(article: Article) -> Article:
    """Give the article the log entry that states it."""
    article.entry = make_event(kind=Event.Kind.ARTICLE, subject=f"/a/{article.pk}")
    article.save()
    return article
