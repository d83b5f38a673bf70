"""The only place that knows every app's URLs."""

from django.conf.urls.i18n import i18n_patterns
from django.contrib import admin
from django.urls import include, path

from jjj_portal import health, views

handler400 = "jjj_portal.errors.bad_request"

admin.autodiscover()

urlpatterns = [
    path("admin/", admin.site.urls),
    path("", views.choose_language, name="root"),
    path("", include("articles.permanent_urls")),
    # The desk's choice of language; public pages carry theirs in the address.
    path("i18n/", include("django.conf.urls.i18n")),
    path("healthz", health.healthz, name="healthz"),
    path("readyz", health.readyz, name="readyz"),
    path("robots.txt", views.robots, name="robots"),
    *i18n_patterns(
        path("", views.home, name="home"),
        path("about/", views.about, name="about"),
        path("", include("articles.urls")),
        path("", include("regions.urls")),
    ),
]
