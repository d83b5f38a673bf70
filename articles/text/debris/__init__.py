"""Lines of a page that are no part of its article, and why."""
