"""Public pages read no log-in and set no cookie, so that anyone may keep them."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse


class PublicPages:
    """Adds the headers that every answer carries."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        response.headers.setdefault("Cross-Origin-Resource-Policy", "same-origin")
        return response
