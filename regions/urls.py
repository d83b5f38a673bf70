"""Pages of regions, sectors and indicators, below the language prefix."""

from django.urls import path

from regions import views

app_name = "regions"
urlpatterns = [
    path("regions/", views.regions, name="regions"),
    path("regions/<slug:slug>/", views.region, name="region"),
    path("sectors/", views.sectors, name="sectors"),
    path("sectors/<slug:slug>/", views.sector, name="sector"),
    path("indicators/", views.indicators, name="indicators"),
    path("indicators/<slug:slug>/", views.indicator, name="indicator"),
]
