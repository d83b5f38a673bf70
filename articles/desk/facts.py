"""Facts and their versions in the admin: lists, and the addresses of the desk's own pages."""

from datetime import datetime
from typing import TYPE_CHECKING, Any

from django.contrib import admin
from django.db.models import Count, Exists, OuterRef, Prefetch, QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import URLPattern, path, reverse
from django.utils import timezone
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods, require_POST

from articles.desk import citation_views, draft_views, fact_view, review_views, version_views
from articles.desk.pages import View, allowed, editor
from articles.models import Fact, FactVersion

State = FactVersion.State


if TYPE_CHECKING:
    # The class takes a parameter for the type checker only.
    _Admin = admin.ModelAdmin[Any]
else:
    _Admin = admin.ModelAdmin


def row_key(text: str) -> int:
    """An id out of an address; 0, which no row has, for anything else."""
    return int(text) if text.isdecimal() and len(text) <= 18 else 0


class ReadOnlyAdmin(_Admin):
    """Rows that only actions write: nothing to add, change or delete here."""

    actions = None
    list_per_page = 50
    show_full_result_count = False

    def has_add_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def changelist_view(
        self, request: HttpRequest, extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        title = capfirst(self.opts.verbose_name_plural)
        return super().changelist_view(request, {"title": title, **(extra_context or {})})

    def change_view(
        self,
        request: HttpRequest,
        object_id: str,
        form_url: str = "",
        extra_context: dict[str, Any] | None = None,
    ) -> HttpResponse:
        return self.row_view(request, row_key(object_id))

    def row_view(self, request: HttpRequest, key: int) -> HttpResponse:
        """The page of a row, which is no form."""
        raise NotImplementedError

    def history_view(
        self, request: HttpRequest, object_id: str, extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        """The log's history is on the page of each thing; Django's own would be empty."""
        name = f"admin:{self.opts.app_label}_{self.opts.model_name}_change"
        return HttpResponseRedirect(reverse(name, args=[object_id]))


def in_state(state: str, at: datetime) -> QuerySet[FactVersion]:
    """The versions in a state at `at`, as `FactVersion.state` says it of one."""
    versions = FactVersion.objects.all()
    approved = versions.ever_published(at)
    ended = approved.filter(live_until__lte=at)
    found = {
        State.DRAFT: versions.open().filter(submitted_at=None, rejected_at=None),
        State.REJECTED: versions.open().filter(submitted_at=None, rejected_at__isnull=False),
        State.SUBMITTED: versions.in_review(),
        State.SCHEDULED: versions.scheduled(at),
        State.LIVE: versions.published(at),
        State.REPLACED: ended.filter(withdrawn_at=None),
        State.WITHDRAWN: ended.filter(withdrawn_at__isnull=False),
        State.DISCARDED: versions.filter(discarded_at__isnull=False),
    }
    return found[State(state)]


class StateFilter(admin.SimpleListFilter):
    title = _("state")
    parameter_name = "state"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        return list(State.choices)

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        if self.value() not in State.values:
            return queryset
        return queryset.filter(pk__in=in_state(str(self.value()), timezone.now()).values("pk"))


class FactStateFilter(StateFilter):
    title = _("state of a version")

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        if self.value() not in State.values:
            return queryset
        versions = in_state(str(self.value()), timezone.now())
        return queryset.filter(Exists(versions.filter(fact=OuterRef("pk"))))


@admin.register(FactVersion)
class FactVersionAdmin(ReadOnlyAdmin):
    """The list of versions, and every step in the life of one."""

    list_display = ("statement", "version", "state", "kind", "indicator", "created_by")
    list_display_links = ("statement",)
    list_filter = (StateFilter, "kind", ("created_by", admin.RelatedOnlyFieldListFilter))
    list_select_related = ("indicator", "created_by")
    search_fields = ("statements__text", "fact__pk")
    search_help_text = _("Words of a statement, or a fact's number")
    ordering = ("-pk",)

    def get_queryset(self, request: HttpRequest) -> QuerySet[FactVersion]:
        return FactVersion.objects.prefetch_related("statements", "indicator__names")

    @admin.display(description=_("statement"))
    def statement(self, version: FactVersion) -> str:
        wording = version.wording
        return wording.text if wording else str(version)

    @admin.display(description=_("version"), ordering="fact__pk")
    def version(self, version: FactVersion) -> str:
        return str(version)

    @admin.display(description=_("state"))
    def state(self, version: FactVersion) -> Any:
        return version.state(timezone.now()).label

    def get_urls(self) -> list[URLPattern]:
        view, draft = "articles.view_factversion", "articles.draft_fact"
        review, withdraw = "articles.review_fact", "articles.withdraw_fact"
        either = require_http_methods(["GET", "HEAD", "POST"])
        read = require_http_methods(["GET", "HEAD"])
        of_one = [
            ("preview", version_views.preview, view, read),
            ("cite", citation_views.cite, draft, either),
            ("uncite", citation_views.uncite, draft, require_POST),
            ("submit", version_views.submit, draft, require_POST),
            ("take-back", version_views.take_back, draft, require_POST),
            ("discard", version_views.discard, draft, either),
            ("review", review_views.review, review, either),
            ("cancel", version_views.cancel, review, either),
            ("withdraw", version_views.withdraw, withdraw, either),
        ]
        own = [
            _address("take/", "take", allowed(either(draft_views.take), draft)),
            _address("queue/", "queue", allowed(read(review_views.queue), view)),
            *(
                _address(f"<int:pk>/{name}/", name, allowed(method(_of_version(page)), permission))
                for name, page, permission, method in of_one
            ),
        ]
        return [*own, *super().get_urls()]

    def row_view(self, request: HttpRequest, key: int) -> HttpResponse:
        """A draft's form for who may write, text for all others."""
        version = _version(key)
        if version.is_editable and editor(request).has_perm("articles.draft_fact"):
            return allowed(draft_views.edit, "articles.view_factversion")(request, version)
        page = require_http_methods(["GET", "HEAD"])(version_views.show)
        return allowed(page, "articles.view_factversion")(request, version)


@admin.register(Fact)
class FactAdmin(ReadOnlyAdmin):
    """The list of facts; a fact's page with its versions and its history."""

    list_display = ("statement", "fact", "state", "version_count", "created_by", "created")
    list_display_links = ("statement",)
    list_filter = (FactStateFilter,)
    list_select_related = ("created_by",)
    search_fields = ("versions__statements__text", "pk")
    search_help_text = _("Words of a statement, or a fact's number")
    ordering = ("-pk",)

    def get_queryset(self, request: HttpRequest) -> QuerySet[Fact]:
        newest = FactVersion.objects.order_by("-number").prefetch_related("statements")
        return Fact.objects.annotate(count=Count("versions")).prefetch_related(
            Prefetch("versions", queryset=newest)
        )

    @admin.display(description=_("statement"))
    def statement(self, fact: Fact) -> str:
        wordings = (version.wording for version in fact.versions.all())
        return next((wording.text for wording in wordings if wording), str(fact))

    @admin.display(description=_("fact"), ordering="pk")
    def fact(self, fact: Fact) -> str:
        return str(fact)

    @admin.display(description=_("states, newest version first"))
    def state(self, fact: Fact) -> str:
        now = timezone.now()
        return ", ".join(str(version.state(now).label) for version in fact.versions.all())

    @admin.display(description=_("versions"), ordering="count")
    def version_count(self, fact: Fact) -> int:
        return int(fact.count)  # type: ignore[attr-defined]  # annotated in get_queryset

    @admin.display(description=_("created at"), ordering="created_at")
    def created(self, fact: Fact) -> str:
        return f"{fact.created_at:%Y-%m-%d %H:%M}"

    def get_urls(self) -> list[URLPattern]:
        def begin(request: HttpRequest, pk: int) -> HttpResponse:
            return version_views.begin(request, get_object_or_404(Fact, pk=pk))

        page = allowed(require_http_methods(["GET", "HEAD", "POST"])(begin), "articles.draft_fact")
        own = path("<int:pk>/next/", page, name="articles_fact_next")
        return [own, *super().get_urls()]

    def row_view(self, request: HttpRequest, key: int) -> HttpResponse:
        fact = get_object_or_404(Fact, pk=key)
        page = require_http_methods(["GET", "HEAD"])(fact_view.show)
        return allowed(page, "articles.view_fact")(request, fact)


def _address(route: str, name: str, view: View) -> URLPattern:
    return path(route, view, name=f"articles_factversion_{name.replace('-', '_')}")


def _of_version(page: View) -> View:
    def view(request: HttpRequest, pk: int) -> HttpResponse:
        return page(request, _version(pk))

    return view


def _version(key: int) -> FactVersion:
    versions = FactVersion.objects.select_related("fact", "indicator", "created_by")
    return get_object_or_404(versions, pk=key)
