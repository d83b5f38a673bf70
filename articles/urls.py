"""Pages of articles and facts, below the language prefix."""

from django.urls import path

from articles import views, views_lists

app_name = "articles"
urlpatterns = [
    path("articles/", views_lists.articles, name="articles"),
    path("articles/<slug:slug>/", views.article, name="article"),
    path("facts/", views_lists.facts, name="facts"),
    path("facts/<int:pk>/", views.fact, name="fact"),
    path("facts/<int:pk>/v<int:number>/", views.version, name="version"),
]
