"""Addresses of this site's own pages: absolute ones, and the same page in another language."""

from django.conf import settings
from django.http import HttpRequest


def site_root(request: HttpRequest) -> str:
    """Scheme and host, without a slash at the end: SITE_URL, else the request's checked host."""
    if settings.SITE_URL:
        return str(settings.SITE_URL)
    return f"{request.scheme}://{request.get_host()}"


def absolute(request: HttpRequest, path: str) -> str:
    """`path` (beginning with a slash) as an absolute address of this site."""
    return site_root(request) + path


def in_language(path: str, language: str) -> str:
    """The same page under another language's prefix; its home page where `path` has no prefix.

    Slugs and numbers are the same in all languages, so only the first segment changes.
    """
    codes = {code for code, _name in settings.LANGUAGES}
    first, _slash, rest = path.removeprefix("/").partition("/")
    return f"/{language}/{rest}" if first in codes else f"/{language}/"
