"""System checks: what a deployment can get wrong, each with an id and a hint."""

from collections.abc import Sequence
from typing import Any

from django.apps import AppConfig
from django.conf import settings
from django.core import checks
from django.core.checks import CheckMessage
from django.db import OperationalError, connections
from django.db.backends.base.base import BaseDatabaseWrapper

from articles import triggers

# As Django's own check for deployments (security.W009) has them.
MIN_KEY_LENGTH = 50
MIN_KEY_CHARACTERS = 5

_FULL, _EXTRA = 2, 3


def check_settings(
    app_configs: Sequence[AppConfig] | None = None, **kwargs: Any
) -> list[CheckMessage]:
    """Secrets, hosts and DEBUG."""
    found: list[CheckMessage] = []
    if settings.DEBUG and settings.SITE_URL.startswith("https://"):
        found.append(
            checks.Error(
                "DEBUG is on, and SITE_URL is an https address: a public site must not show its "
                "tracebacks and settings.",
                hint="Set DEBUG=False.",
                id="jjj.E001",
            )
        )
    key = settings.SECRET_KEY
    weak = len(key) < MIN_KEY_LENGTH or len(set(key)) < MIN_KEY_CHARACTERS
    if weak or key.startswith("django-insecure-"):
        found.append(
            checks.Warning(
                f"SECRET_KEY can be guessed: it has less than {MIN_KEY_LENGTH} characters, less "
                f"than {MIN_KEY_CHARACTERS} different ones, or was made for development.",
                hint="Set SECRET_KEY to what `python -c 'import secrets; "
                "print(secrets.token_urlsafe(64))'` prints.",
                id="jjj.W004",
            )
        )
    if "*" in settings.ALLOWED_HOSTS:
        found.append(
            checks.Warning(
                "ALLOWED_HOSTS accepts any host: a forged Host header reaches links and caches.",
                hint="Set ALLOWED_HOSTS to the names of the site, divided by commas.",
                id="jjj.W005",
            )
        )
    return found


def check_databases(
    app_configs: Sequence[AppConfig] | None = None,
    databases: Sequence[str] | None = None,
    **kwargs: Any,
) -> list[CheckMessage]:
    """Triggers and durability. A database that cannot be reached says so by itself."""
    found: list[CheckMessage] = []
    for alias in databases or ():
        connection = connections[alias]
        try:
            found += [*check_triggers(connection), *check_durability(connection)]
        except OperationalError:
            continue
    return found


def check_triggers(connection: BaseDatabaseWrapper) -> list[CheckMessage]:
    """No error, for that would stop the very `migrate` that mends it; nothing before tables."""
    if not triggers.tables_exist(connection):
        return []
    missing = triggers.missing(connection)
    if not missing:
        return []
    return [
        checks.Warning(
            f"The database “{connection.alias}” lacks {len(missing)} of the triggers that keep "
            f"published facts true, or holds other ones: {', '.join(missing[:3])} …",
            hint="Run `manage.py migrate`, then `manage.py audit`.",
            id="jjj.W001",
        )
    ]


def check_durability(connection: BaseDatabaseWrapper) -> list[CheckMessage]:
    """Whether an answered write survives a power cut."""
    if connection.vendor == "sqlite":
        return _check_sqlite(connection)
    if connection.vendor == "postgresql":
        return _check_postgresql(connection)
    return []


def _check_sqlite(connection: BaseDatabaseWrapper) -> list[CheckMessage]:
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA synchronous")
        (synchronous,) = cursor.fetchone()
        cursor.execute("PRAGMA journal_mode")
        (journal,) = cursor.fetchone()
    # A database in memory survives nothing, and is not meant to.
    if journal == "memory" or (synchronous in {_FULL, _EXTRA} and journal == "wal"):
        return []
    return [
        checks.Warning(
            f"SQLite runs with synchronous={synchronous} and journal_mode={journal}: a power cut "
            "may take an answered write, or readers wait for writers.",
            hint="Keep “PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;” in init_command.",
            id="jjj.W002",
        )
    ]


def _check_postgresql(connection: BaseDatabaseWrapper) -> list[CheckMessage]:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT name FROM pg_settings WHERE name IN ('fsync', 'synchronous_commit') "
            "AND setting = 'off' ORDER BY name"
        )
        switched_off = [name for (name,) in cursor.fetchall()]
    if not switched_off:
        return []
    return [
        checks.Warning(
            f"PostgreSQL runs with {' and '.join(switched_off)} off: a power cut may take an "
            "answered write.",
            hint="Set fsync and synchronous_commit to on, for the server and for the role.",
            id="jjj.W003",
        )
    ]
