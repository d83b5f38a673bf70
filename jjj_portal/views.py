"""Home, about, and the root that leads to a language."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils import timezone
from django.utils.cache import patch_vary_headers
from django.utils.translation import get_language

from jjj_portal.home import home_at
from regions.models import Region
from regions.pages import public_page
from regions.views import map_of


@public_page
def choose_language(request: HttpRequest) -> HttpResponse:
    """The root: on to the home page in the reader's language."""
    response = HttpResponseRedirect(f"/{get_language() or settings.LANGUAGE_CODE}/")
    patch_vary_headers(response, ["Accept-Language"])
    return response


@public_page
def home(request: HttpRequest) -> HttpResponse:
    """What the cluster is, the figures that matter, the map, what is new, what was corrected."""
    page = home_at(timezone.now())
    drawn = map_of(list(Region.objects.with_names()))
    return render(request, "home.html", {"page": page, "map": drawn})


@public_page
def about(request: HttpRequest) -> HttpResponse:
    """What the portal promises, what it may show, and what its log proves and does not."""
    return render(request, "about.html", {"contact_email": settings.CONTACT_EMAIL})


@public_page
def robots(request: HttpRequest) -> HttpResponse:
    """Everything for readers may be crawled; the editors' desk has nothing to find."""
    text = "User-agent: *\nDisallow: /admin/\n"
    return HttpResponse(text, content_type="text/plain; charset=utf-8")
