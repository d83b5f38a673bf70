"""What every public page shares: it only answers GET and HEAD, and says so."""

from collections.abc import Callable
from typing import Concatenate

from django.http import HttpRequest, HttpResponseBase
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_safe


def public_page[**P, R: HttpResponseBase](
    view: Callable[Concatenate[HttpRequest, P], R],
) -> Callable[Concatenate[HttpRequest, P], R]:
    """A page for readers: 405 to any other method.

    Exempt from the CSRF check because it accepts no POST: the check runs before the view and
    would answer 403 where 405 is the truth.
    """
    return csrf_exempt(require_safe(view))
