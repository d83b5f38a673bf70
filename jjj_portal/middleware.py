"""What Django has no setting for: a header, and cookies for editors alone."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse


class CrossOriginResourcePolicy:
    """Lets no other site embed what this one serves, unless a view says otherwise."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        response.headers.setdefault("Cross-Origin-Resource-Policy", "same-origin")
        return response


class CookiesForEditorsAlone:
    """Hides cookies from everything but the editors' desk.

    Public pages are the same for everyone and may be kept by anyone: no cookie that a browser
    sends may change them, be renewed by them, or choose their language.
    """

    EDITORS = ("/admin/", "/i18n/")

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if not request.path_info.startswith(self.EDITORS):
            request.COOKIES = {}
        return self.get_response(request)
