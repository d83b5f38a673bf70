"""The addresses that never change (domain.md): without host, language or slash at the end.

The log, citations and data name things by them; each leads on to the page in a language.
"""

from django.urls import path

from articles import views

app_name = "permanent"
urlpatterns = [
    path("f/<int:pk>", views.permanent_fact, name="fact"),
    path("f/<int:pk>/v<int:number>", views.permanent_version, name="version"),
    path("a/<int:pk>/c/<int:number>", views.permanent_capture, name="capture"),
]
