"""Reference data in the admin: names beside each row, permanent slugs, no deletion of what is
used."""

from collections import Counter
from typing import TYPE_CHECKING, Any

from django.contrib import admin
from django.core.exceptions import ValidationError
from django.db.models import Model, QuerySet
from django.db.models.deletion import PROTECT
from django.forms import BaseInlineFormSet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from regions.merging import with_descendants, with_merged
from regions.models import (
    Indicator,
    IndicatorName,
    Region,
    RegionName,
    Sector,
    SectorName,
    SeriesBreak,
)

if TYPE_CHECKING:
    # The classes take a parameter for the type checker only.
    _Admin = admin.ModelAdmin[Any]
    _Inline = admin.TabularInline[Any, Any]
    _FormSet = BaseInlineFormSet[Any, Any, Any]
else:
    _Admin = admin.ModelAdmin
    _Inline = admin.TabularInline
    _FormSet = BaseInlineFormSet


def is_used(row: Model) -> bool:
    """Whether anything refers to a row so that it cannot be deleted."""
    protecting = (each for each in row._meta.related_objects if each.on_delete is PROTECT)
    return any(
        each.related_model._default_manager.filter(**{each.field.name: row}).exists()
        for each in protecting
    )


class NamedAdmin(_Admin):
    """A row with a permanent slug; `permanent` are the fields that no one changes later."""

    permanent: tuple[str, ...] = ("slug",)
    actions = None
    list_per_page = 100
    show_full_result_count = False
    search_fields = ("slug", "names__text")
    search_help_text = _("A name in any language, or the slug")

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        rows: QuerySet[Any] = super().get_queryset(request)
        return rows.prefetch_related("names")

    @admin.display(description=_("name"))
    def shown_name(self, row: Any) -> str:
        return str(row.name)

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> Any:
        fixed = self.permanent if obj else ()
        return [*super().get_readonly_fields(request, obj), *fixed]

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Only of a row that nothing refers to; never many at once."""
        allowed = super().has_delete_permission(request, obj)
        return allowed and obj is not None and not is_used(obj)

    def formfield_for_foreignkey(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        """No row under itself, and none merged into itself or into one that is merged away."""
        model = db_field.remote_field.model
        if db_field.name in ("parent", "merged_into"):
            rows = model._default_manager.prefetch_related("names").order_by("pk")
            kwargs["queryset"] = rows.exclude(pk__in=self._barred(db_field.name, request))
        return super().formfield_for_foreignkey(db_field, request, **kwargs)

    def _barred(self, name: str, request: HttpRequest) -> list[int]:
        match = request.resolver_match
        key = match.kwargs.get("object_id", "") if match else ""
        own = int(key) if str(key).isdecimal() else 0
        rows = list(self.model._default_manager.all())
        if name == "merged_into":
            merged = [row.pk for row in rows if row.merged_into_id and row.pk != own]
            return [*with_merged(own, rows), *merged]
        return descendants(own, rows)


def descendants(identity: int, rows: list[Any]) -> list[int]:
    """A row and all below it in its tree; mergers count where the rows have them."""
    if rows and hasattr(rows[0], "merged_into_id"):
        return with_descendants(identity, rows)
    found = {identity}
    while below := {row.pk for row in rows if row.parent_id in found} - found:
        found |= below
    return sorted(found)


class LabelledFormSet(_FormSet):
    """Rows of a table: each field is named for who does not see the head of its column."""

    def add_fields(self, form: Any, index: int | None) -> None:
        super().add_fields(form, index)
        for field in form.fields.values():
            if not field.widget.is_hidden:
                field.widget.attrs["aria-label"] = str(field.label or "")


class NameFormSet(LabelledFormSet):
    """Names of one row, of which one is shown in each language."""

    def clean(self) -> None:
        super().clean()
        names = [
            form.cleaned_data
            for form in self.forms
            if form.cleaned_data.get("text") and not form.cleaned_data.get("DELETE")
        ]
        shown = Counter(name["language"] for name in names if not name.get("is_alias"))
        if any(count > 1 for count in shown.values()):
            raise ValidationError(
                _("One name is shown in each language: mark the others as aliases.")
            )


class NameInline(_Inline):
    formset = NameFormSet
    extra = 1
    fields = ["language", "text", "is_alias"]
    verbose_name = _("name")
    verbose_name_plural = _("names")


class RegionNameInline(NameInline):
    model = RegionName


class SectorNameInline(NameInline):
    model = SectorName


class IndicatorNameInline(NameInline):
    model = IndicatorName
    fields = ["language", "text", "is_alias", "definition"]


class SeriesBreakInline(_Inline):
    model = SeriesBreak
    formset = LabelledFormSet
    extra = 0
    verbose_name = _("break of the series")
    verbose_name_plural = _("breaks of the series")


@admin.register(Region)
class RegionAdmin(NamedAdmin):
    permanent = ("slug", "code")
    list_display = ("shown_name", "slug", "code", "kind", "parent", "iso_code")
    list_filter = ("kind",)
    inlines = (RegionNameInline,)
    # Outlines are loaded from files; nobody types a polygon.
    exclude = ("outline",)

    def get_queryset(self, request: HttpRequest) -> QuerySet[Region]:
        rows = super().get_queryset(request)
        return rows.defer("outline").select_related("parent").prefetch_related("parent__names")


@admin.register(Sector)
class SectorAdmin(NamedAdmin):
    list_display = ("shown_name", "slug", "parent", "isic_code", "merged_into")
    inlines = (SectorNameInline,)

    def get_queryset(self, request: HttpRequest) -> QuerySet[Sector]:
        rows = super().get_queryset(request).select_related("parent", "merged_into")
        return rows.prefetch_related("parent__names", "merged_into__names")


@admin.register(Indicator)
class IndicatorAdmin(NamedAdmin):
    list_display = ("shown_name", "slug", "unit", "nature", "is_additive", "merged_into")
    list_filter = ("nature", "is_additive")
    inlines = (IndicatorNameInline, SeriesBreakInline)

    def get_queryset(self, request: HttpRequest) -> QuerySet[Indicator]:
        rows = super().get_queryset(request).select_related("merged_into")
        return rows.prefetch_related("merged_into__names")
