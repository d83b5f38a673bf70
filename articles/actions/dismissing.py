"""Setting suggestions aside, and bringing them back."""

from datetime import datetime

from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from articles import log
from articles.actions.refusals import require
from articles.models import Capture, Dismissal, Event
from regions.typed import check_typed


def dismiss(
    *, capture: Capture, start: int, end: int, reason: str, by: User, at: datetime
) -> Dismissal:
    """Set a suggestion aside for good, with a reason; `undo_dismissal` brings it back."""
    require(by, "articles.draft_fact")
    if not reason.strip():
        raise ValidationError({"reason": _("Say why, in a few words.")})
    check_typed({"reason": reason})
    with transaction.atomic():
        dismissal, created = Dismissal.objects.get_or_create(
            capture=capture,
            start=start,
            end=end,
            undone_at=None,
            defaults={"reason": reason.strip(), "dismissed_at": at, "dismissed_by": by},
        )
        if created:
            _log_dismissal(dismissal, action="dismiss", by=by, at=at)
    return dismissal


def undo_dismissal(*, dismissal: Dismissal, by: User, at: datetime) -> None:
    require(by, "articles.draft_fact")
    with transaction.atomic():
        undone = Dismissal.objects.filter(pk=dismissal.pk, undone_at=None)
        if undone.update(undone_at=at, undone_by=by):
            _log_dismissal(dismissal, action="undo dismissal", by=by, at=at)


def _log_dismissal(dismissal: Dismissal, *, action: str, by: User, at: datetime) -> None:
    log.append(
        kind=Event.Kind.PRIVATE,
        subject=dismissal.capture.permanent_name,
        action=action,
        by=by,
        at=at,
        private={
            "new": {"start": dismissal.start, "end": dismissal.end, "reason": dismissal.reason}
        },
    )
