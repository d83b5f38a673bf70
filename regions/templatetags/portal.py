"""Tags of the frame around each page: the place in the site, languages, own address."""

from typing import Any

from django import template
from django.conf import settings
from django.template.context import Context
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import get_language_info

from regions import indicator_page
from regions.addresses import absolute, in_language

register = template.Library()


@register.simple_tag(takes_context=True)
def here(context: Context, section: str) -> SafeString:
    """Marks the navigation's link to the section that the page lies in."""
    request = context.get("request")
    parts = request.path.split("/") if request else []
    if len(parts) < 3 or parts[2] != section:
        return SafeString()
    # The list itself is the page; below it the link is only the way that led here.
    state = "page" if not any(parts[3:]) else "true"
    return format_html(' aria-current="{}"', state)


@register.inclusion_tag("includes/languages.html", takes_context=True)
def languages(context: Context) -> dict[str, Any]:
    """The same page in each language, under the language's own name; the query is kept."""
    request = context.get("request")
    path, query = (request.path, request.GET.urlencode()) if request else ("/", "")
    links = [
        {
            "code": code,
            "name": get_language_info(code)["name_local"],
            "href": in_language(path, code) + (f"?{query}" if query else ""),
        }
        for code, _name in settings.LANGUAGES
    ]
    return {"links": links}


@register.simple_tag(takes_context=True)
def canonical(context: Context) -> SafeString:
    """The page's own address without its query; nothing where there is no request."""
    request = context.get("request")
    if request is None:
        return SafeString()
    return format_html('<link rel="canonical" href="{}">', absolute(request, request.path))


@register.filter
def html_language(code: str) -> str:
    """The code as the `lang` attribute takes it: zh-hans is zh-Hans."""
    main, _hyphen, script = code.partition("-")
    return f"{main}-{script.title()}" if script else main


@register.filter
def source_name(version: Any) -> str:
    """Whom a version's figure comes from, in a few words."""
    return indicator_page.source_name(version)


@register.filter
def series_name(version: Any) -> str:
    """The places and sectors that a version's figure is of: "Hebei · Robotics"."""
    return indicator_page.series_name(version)
