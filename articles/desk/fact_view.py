"""A fact's page on the desk: its versions, what can come next, and its history from the log."""

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _

from articles.desk.histories import history
from articles.desk.pages import desk_page, editor
from articles.desk.showing import Step, steps
from articles.models import Fact, FactVersion
from articles.models.facts import VersionState

State = FactVersion.State


@dataclass(frozen=True, slots=True)
class Listed:
    """A version with its state in words and where it has been."""

    version: FactVersion
    state: VersionState
    steps: list[Step]


def show(request: HttpRequest, fact: Fact) -> HttpResponse:
    now = timezone.now()
    people = ("created", "submitted", "rejected", "approved", "withdrawn", "discarded")
    versions = list(
        fact.versions.select_related(*(f"{name}_by" for name in people))
        .prefetch_related("statements", "corrections")
        .order_by("-number")
    )
    listed = [Listed(each, each.state(now), steps(each)) for each in versions]
    by_state = {each.state: each.version for each in reversed(listed)}
    user = editor(request)
    is_open = any(state in by_state for state in (State.DRAFT, State.REJECTED, State.SUBMITTED))
    has_approved = any(version.approved_at for version in versions)
    scheduled, live = by_state.get(State.SCHEDULED), by_state.get(State.LIVE)
    return desk_page(
        request,
        "admin/articles/fact/fact.html",
        title=_("Fact %(fact)s") % {"fact": fact.pk},
        fact=fact,
        listed=listed,
        wording=next((each.wording for each in versions if each.wording), None),
        history=history(f"/f/{fact.pk}/v"),
        may_begin=has_approved
        and not is_open
        and not scheduled
        and user.has_perm("articles.draft_fact"),
        withdrawable=live if user.has_perm("articles.withdraw_fact") else None,
        cancellable=scheduled if user.has_perm("articles.review_fact") else None,
        is_public=any(
            each.state in (State.LIVE, State.REPLACED, State.WITHDRAWN) for each in listed
        ),
    )
