"""The admin's classes, imported so that Django finds them; they are in `articles.desk`."""

from django.contrib import admin

from articles.desk import events, facts, people, publishers, sources

__all__ = ["events", "facts", "people", "publishers", "sources"]

# The desk has its own way around, the same on each page.
admin.site.enable_nav_sidebar = False
