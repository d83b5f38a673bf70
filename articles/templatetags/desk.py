"""Tags of the editors' desk."""

from datetime import UTC, datetime
from typing import Any

from django import template
from django.template.context import Context
from django.utils import timezone
from django.utils.translation import gettext as _

from articles.desk.dashboard import dashboard

register = template.Library()


@register.inclusion_tag("admin/dashboard.html", takes_context=True)
def desk_dashboard(context: Context) -> dict[str, Any]:
    """What waits for the logged-in editor."""
    user = context["user"]
    board = dashboard(user, timezone.now()) if user.has_perm("articles.view_factversion") else None
    return {"board": board, "perms": context["perms"]}


@register.filter
def utc(value: datetime) -> str:
    """A time as editors need it, to the minute: "2023-05-26 14:30 UTC"."""
    return _("%(time)s UTC") % {"time": f"{value.astimezone(UTC):%Y-%m-%d %H:%M}"}
