"""The addresses that never change (domain.md): without host, language or slash at the end.

The log, citations and data name things by them; each leads on to the page in a language.
"""

from django.urls import path

from articles import converters, views

converters.register()

app_name = "permanent"
urlpatterns = [
    path("f/<number:pk>", views.permanent_fact, name="fact"),
    path("f/<number:pk>/v<number:number>", views.permanent_version, name="version"),
    path("a/<number:pk>/c/<number:number>", views.permanent_capture, name="capture"),
]
