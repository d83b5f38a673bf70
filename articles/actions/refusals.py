"""What every action can say no with, and who may do what."""

from django.contrib.auth.models import User
from django.db.models import Model
from django.utils.translation import gettext as _


class Refusal(Exception):
    """An action was refused; the message says why and what to do, in the active language."""


class NotAllowed(Refusal):
    """The user's role does not include this action."""


class Changed(Refusal):
    """Somebody else saved meanwhile: nothing was overwritten."""


def require(user: User, permission: str) -> None:
    """Raise NotAllowed unless the user holds `permission` (an inactive user holds none)."""
    if not user.has_perm(permission):
        raise NotAllowed(_("Your role does not allow this."))


def save_if_unchanged(row: Model, *, lock: int, **values: object) -> None:
    """Write `values` where the row still has the number `lock`, else raise Changed.

    The comparison and the write are one statement, so that no other save comes between.
    """
    manager = type(row)._default_manager
    if manager.filter(pk=row.pk, lock=lock).update(lock=lock + 1, **values) != 1:
        raise Changed(
            _("Somebody else changed this meanwhile. What you typed is kept: compare, then save.")
        )
    row.refresh_from_db()
