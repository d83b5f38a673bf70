"""The admin's classes, imported so that Django finds them; they are in `articles.desk`."""

from articles.desk import events, facts, people, publishers

__all__ = ["events", "facts", "people", "publishers"]
