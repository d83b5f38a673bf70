"""What waits for an editor: the first thing that the desk shows."""

from dataclasses import dataclass
from datetime import datetime

from django.contrib.auth.models import User
from django.db.models import Exists, OuterRef, QuerySet

from articles.models import Capture, Citation, Contributor, FactVersion

_MOST = 10


@dataclass(frozen=True, slots=True)
class Due:
    """A scheduled version, and the names of those behind it who can no longer log in."""

    version: FactVersion
    inactive: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Dashboard:
    """The newest of each kind; `waiting_count` counts all that wait for review."""

    drafts: list[FactVersion]
    rejected: list[FactVersion]
    waiting: list[FactVersion]
    waiting_count: int
    scheduled: list[Due]
    captures: list[Capture]


def dashboard(user: User, at: datetime) -> Dashboard:
    """What `user` sees at `at`: own drafts and rejections, everybody's reviews and schedule."""
    worked = Contributor.objects.filter(version=OuterRef("pk"), user=user)
    mine = _shown(FactVersion.objects.open().filter(Exists(worked), submitted_at=None))
    waiting = _shown(FactVersion.objects.in_review()).annotate(is_own=Exists(worked))
    scheduled = _shown(FactVersion.objects.scheduled(at)).order_by("live_from", "pk")
    return Dashboard(
        drafts=list(mine.filter(rejected_at=None).order_by("-pk")[:_MOST]),
        rejected=list(mine.filter(rejected_at__isnull=False).order_by("-rejected_at")[:_MOST]),
        waiting=list(waiting.order_by("submitted_at", "pk")[:_MOST]),
        waiting_count=waiting.count(),
        scheduled=[_due(version) for version in scheduled[:_MOST]],
        captures=list(_without_facts()[:_MOST]),
    )


def _shown(versions: QuerySet[FactVersion]) -> QuerySet[FactVersion]:
    return versions.select_related("submitted_by", "approved_by", "rejected_by").prefetch_related(
        "statements"
    )


def _due(version: FactVersion) -> Due:
    people = (version.submitted_by, version.approved_by)
    gone = tuple(user.get_username() for user in people if user and not user.is_active)
    return Due(version, gone)


def _without_facts() -> QuerySet[Capture]:
    cited = Citation.objects.filter(passage__capture=OuterRef("pk"))
    captures = Capture.objects.filter(~Exists(cited)).select_related("article")
    return captures.only("number", "captured_at", "article__title").order_by("-pk")
