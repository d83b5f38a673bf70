"""What the database itself refuses (domain.md, the invariants marked D that no CHECK can keep)."""

from articles.triggers.catalogue import protected_models
from articles.triggers.installation import (
    drop,
    drop_before_migrations,
    expected,
    install,
    install_after_migrations,
    missing,
    present,
    tables_exist,
)
from articles.triggers.rules import PREFIX

__all__ = [
    "PREFIX",
    "drop",
    "drop_before_migrations",
    "expected",
    "install",
    "install_after_migrations",
    "missing",
    "present",
    "protected_models",
    "tables_exist",
]
