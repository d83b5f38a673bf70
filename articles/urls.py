"""Pages of articles and facts, below the language prefix."""

from django.urls import path

from articles import converters, views, views_lists

converters.register()

app_name = "articles"
urlpatterns = [
    path("articles/", views_lists.articles, name="articles"),
    path("articles/<slug:slug>/", views.article, name="article"),
    path("facts/", views_lists.facts, name="facts"),
    path("facts/<number:pk>/", views.fact, name="fact"),
    path("facts/<number:pk>/v<number:number>/", views.version, name="version"),
]
