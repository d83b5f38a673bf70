"""Users and their roles: deactivated, never deleted; nobody gives more than they hold."""

from typing import TYPE_CHECKING, Any

from django.contrib import admin
from django.contrib.auth.admin import UserAdmin
from django.contrib.auth.models import Group, User
from django.db.models import QuerySet
from django.forms import CheckboxSelectMultiple
from django.http import HttpRequest
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from articles import roles
from articles.desk.pages import editor

_SUPERUSER_ONLY = {"is_superuser", "user_permissions"}


_ROLE_NAMES = {
    roles.WRITER: _("writer"),
    roles.REVIEWER: _("reviewer"),
    roles.ADMINISTRATOR: _("administrator"),
}


def _role_name(group: Group) -> str:
    return str(_ROLE_NAMES.get(group.name, group.name))


if TYPE_CHECKING:
    # The class takes a parameter for the type checker only.
    _UserAdmin = UserAdmin[User]
else:
    _UserAdmin = UserAdmin


class PeopleAdmin(_UserAdmin):
    """Django's page of users, with the three roles as checkboxes and without deletion."""

    actions = None
    list_display = ("username", "full_name", "role_names", "is_active", "last_login")
    list_filter = ("is_active", "groups", "is_superuser")
    filter_horizontal = ()
    add_fieldsets = (
        (
            None,
            {
                "classes": ("wide",),
                "fields": ("username", "usable_password", "password1", "password2"),
            },
        ),
        (_("Roles"), {"fields": ("is_staff", "groups")}),
    )

    def get_queryset(self, request: HttpRequest) -> QuerySet[User]:
        return super().get_queryset(request).prefetch_related("groups")

    @admin.display(description=_("name"))
    def full_name(self, user: User) -> str:
        return user.get_full_name()

    @admin.display(description=_("roles"))
    def role_names(self, user: User) -> str:
        names = [_role_name(group) for group in user.groups.all()]
        return ", ".join([*names, *([gettext("superuser")] if user.is_superuser else [])])

    def get_fieldsets(self, request: HttpRequest, obj: User | None = None) -> Any:
        fieldsets = super().get_fieldsets(request, obj)
        hidden = set() if editor(request).is_superuser else _SUPERUSER_ONLY
        return [
            (name, {**options, "fields": [f for f in options["fields"] if f not in hidden]})
            for name, options in fieldsets
        ]

    def get_readonly_fields(self, request: HttpRequest, obj: User | None = None) -> Any:
        return [*super().get_readonly_fields(request, obj), "last_login", "date_joined"]

    def has_change_permission(self, request: HttpRequest, obj: User | None = None) -> bool:
        allowed = super().has_change_permission(request, obj)
        return allowed and (editor(request).is_superuser or not (obj and obj.is_superuser))

    def has_delete_permission(self, request: HttpRequest, obj: User | None = None) -> bool:
        return False

    def formfield_for_manytomany(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        if db_field.name == "groups":
            kwargs["queryset"] = Group.objects.filter(name__in=roles.PERMISSIONS).order_by("pk")
            kwargs["widget"] = CheckboxSelectMultiple
            kwargs["help_text"] = _("Each role holds the rights of the one before.")
        field: Any = super().formfield_for_manytomany(db_field, request, **kwargs)
        if db_field.name == "groups":
            field.label = _("Roles")
            field.label_from_instance = _role_name
        return field

    def save_related(self, request: Any, form: Any, formsets: Any, change: bool) -> None:
        """Groups that are no role are not on the form: they stay as they are."""
        others = list(form.instance.groups.exclude(name__in=roles.PERMISSIONS)) if change else []
        super().save_related(request, form, formsets, change)
        form.instance.groups.add(*others)


admin.site.unregister(User)
admin.site.register(User, PeopleAdmin)
# Groups are the three roles, and code says what each holds.
admin.site.unregister(Group)
