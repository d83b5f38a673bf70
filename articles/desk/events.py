"""The log in the admin: a list that nobody can change."""

import json

from django.contrib import admin
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods

from articles.desk.facts import ReadOnlyAdmin
from articles.desk.histories import entry
from articles.desk.pages import allowed, desk_page, editor
from articles.models import Event

# Who may read old and new values of any event: administrators.
READS_PRIVATE = "articles.lift_takedown"


@admin.register(Event)
class EventAdmin(ReadOnlyAdmin):
    list_display = ("index", "at", "actor", "action", "kind", "subject")
    list_filter = ("kind",)
    search_fields = ("subject",)
    search_help_text = gettext_lazy("An address such as /f/12/v2 or /a/3")
    ordering = ("-index",)

    @admin.display(description=gettext_lazy("time (UTC)"))
    def at(self, event: Event) -> str:
        at = entry(event).at
        return f"{at:%Y-%m-%d %H:%M:%S}" if at else "–"

    @admin.display(description=gettext_lazy("actor"))
    def actor(self, event: Event) -> str:
        return entry(event).actor or "–"

    @admin.display(description=gettext_lazy("action"))
    def action(self, event: Event) -> str:
        return entry(event).words or "–"

    def row_view(self, request: HttpRequest, key: int) -> HttpResponse:
        event = get_object_or_404(Event, pk=key)
        page = require_http_methods(["GET", "HEAD"])(_show)
        return allowed(page, "articles.view_event")(request, event)


def _show(request: HttpRequest, event: Event) -> HttpResponse:
    reads_private = editor(request).has_perm(READS_PRIVATE)
    read = entry(event)
    return desk_page(
        request,
        "admin/articles/event/event.html",
        title=_("Event %(index)s of the log") % {"index": event.index},
        event=event,
        entry=read,
        changes=read.changes if reads_private else (),
        public=_indented(event.entry),
        private=_indented(event.private) if reads_private else "",
    )


def _indented(text: str) -> str:
    try:
        return json.dumps(json.loads(text), indent=2, ensure_ascii=False)
    except json.JSONDecodeError:
        return text
