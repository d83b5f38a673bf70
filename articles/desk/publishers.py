"""Publishers in the admin, with their names."""

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest

from articles.models import Publisher, PublisherName
from regions.admin import NamedAdmin, NameInline


class PublisherNameInline(NameInline):
    model = PublisherName


@admin.register(Publisher)
class PublisherAdmin(NamedAdmin):
    list_display = ("shown_name", "slug", "kind", "time_zone", "url", "merged_into")
    list_filter = ("kind",)
    inlines = (PublisherNameInline,)

    def get_queryset(self, request: HttpRequest) -> QuerySet[Publisher]:
        rows = super().get_queryset(request).select_related("merged_into")
        return rows.prefetch_related("merged_into__names")
