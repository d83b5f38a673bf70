"""What the desk's own pages share: their context, their permission, and how refusals are told."""

from collections.abc import Callable
from typing import Any

from django.contrib import admin, messages
from django.contrib.auth.models import User
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import connection
from django.forms import Form
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _

from articles import triggers
from articles.actions.refusals import Refusal

type View = Callable[..., HttpResponse]


def editor(request: HttpRequest) -> User:
    """The logged-in editor; the admin has checked that there is one."""
    if not isinstance(request.user, User):
        raise PermissionDenied
    return request.user


def desk_page(
    request: HttpRequest, template: str, *, title: str, status: int = 200, **context: Any
) -> TemplateResponse:
    """A page of the desk inside the admin's frame."""
    values = {**admin.site.each_context(request), "title": title, **context}
    return TemplateResponse(request, template, values, status=status)


def allowed(view: View, permission: str) -> View:
    """The view inside the admin's log-in, for holders of a permission; never cached.

    Where a trigger is missing the database could take what it has to refuse: then 503.
    """

    def checked(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if not editor(request).has_perm(permission):
            raise PermissionDenied
        if triggers.missing(connection):
            return desk_page(request, "admin/unguarded.html", title=_("Closed"), status=503)
        return view(request, *args, **kwargs)

    wrapped: View = admin.site.admin_view(checked)
    return wrapped


def tell(request: HttpRequest, error: Refusal | ValidationError) -> None:
    """What an action refused, as a message at the top of the next page."""
    texts = error.messages if isinstance(error, ValidationError) else [str(error)]
    for text in texts:
        messages.error(request, text)


def mark_errors(form: Form, error: ValidationError) -> None:
    """What an action refused, at the fields that it names; the rest above the form."""
    if not hasattr(error, "error_dict"):
        form.add_error(None, error)
        return
    for name, errors in error.error_dict.items():
        form.add_error(name if name in form.fields else None, errors)
