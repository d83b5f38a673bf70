from typing import Any

import pytest
from django.core.checks import run_checks
from django.db import connection

from articles import triggers
from jjj_portal import checks


def ids(**kwargs: Any) -> set[str | None]:
    """The ids of our own messages."""
    found = run_checks(tags=["database", "security"], **kwargs)
    return {message.id for message in found if str(message.id).startswith("jjj.")}


@pytest.fixture
def sound(settings: Any) -> Any:
    settings.DEBUG = False
    settings.SITE_URL = "https://portal.example"
    settings.SECRET_KEY = "kV7wq0zR2xYt5uB8nM1cL4dF6gH9jK3sPaQeWiOyT-UvXbZ_rNhS"
    settings.ALLOWED_HOSTS = ["portal.example"]
    return settings


def test_sound_settings_pass(sound: Any) -> None:
    assert checks.check_settings() == []


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        ("DEBUG", True, "jjj.E001"),
        ("SECRET_KEY", "short", "jjj.W004"),
        ("SECRET_KEY", "a" * 80, "jjj.W004"),
        ("SECRET_KEY", "django-insecure-kV7wq0zR2xYt5uB8nM1cL4dF6gH9jK3sPaQeWiOyT", "jjj.W004"),
        ("ALLOWED_HOSTS", ["portal.example", "*"], "jjj.W005"),
    ],
)
def test_unsafe_setting_is_named_with_a_hint(
    sound: Any, name: str, value: object, expected: str
) -> None:
    setattr(sound, name, value)
    (message,) = checks.check_settings()
    assert message.id == expected
    assert message.hint


def test_debug_is_fine_on_plain_http(sound: Any) -> None:
    sound.DEBUG, sound.SITE_URL = True, ""
    assert checks.check_settings() == []


@pytest.mark.django_db
def test_checks_are_registered(sound: Any) -> None:
    sound.ALLOWED_HOSTS = ["*"]
    assert ids(databases=["default"]) == {"jjj.W005"}
    triggers.drop(connection)
    assert ids(databases=["default"]) == {"jjj.W001", "jjj.W005"}


@pytest.mark.django_db
def test_missing_trigger_is_a_warning_that_names_it() -> None:
    assert checks.check_triggers(connection) == []
    triggers.drop(connection)
    (message,) = checks.check_triggers(connection)
    assert message.id == "jjj.W001"
    assert not message.is_serious()
    assert "jjj_articles_" in message.msg
    assert "migrate" in str(message.hint)


@pytest.mark.django_db
def test_nothing_is_said_before_the_tables_are_made(monkeypatch: pytest.MonkeyPatch) -> None:
    triggers.drop(connection)
    monkeypatch.setattr(connection.introspection, "table_names", lambda cursor: ["auth_user"])
    assert checks.check_triggers(connection) == []


@pytest.mark.django_db
def test_unreachable_database_does_not_break_the_checks(monkeypatch: pytest.MonkeyPatch) -> None:
    from django.db import OperationalError

    def fail(connection: object) -> None:
        raise OperationalError("gone")

    monkeypatch.setattr(checks.triggers, "tables_exist", fail)
    assert checks.check_databases(databases=["default"]) == []


@pytest.mark.skipif(connection.vendor != "postgresql", reason="a setting of PostgreSQL")
@pytest.mark.django_db
def test_postgresql_without_synchronous_commit_is_named() -> None:
    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL synchronous_commit TO off")
    (message,) = checks.check_durability(connection)
    assert message.id == "jjj.W003"
    assert "synchronous_commit" in message.msg


@pytest.mark.django_db
def test_database_of_the_tests_has_no_finding() -> None:
    assert checks.check_databases(databases=["default"]) == []


@pytest.mark.skipif(connection.vendor != "sqlite", reason="a setting of SQLite")
@pytest.mark.django_db
@pytest.mark.parametrize(
    ("journal", "synchronous", "expected"),
    [
        ("wal", "FULL", []),
        ("wal", "EXTRA", []),
        ("wal", "NORMAL", ["jjj.W002"]),
        ("wal", "OFF", ["jjj.W002"]),
        ("delete", "FULL", ["jjj.W002"]),
    ],
)
def test_sqlite_file_that_may_lose_a_write_is_named(
    tmp_path: Any, journal: str, synchronous: str, expected: list[str]
) -> None:
    from django.db.backends.sqlite3.base import DatabaseWrapper

    command = f"PRAGMA journal_mode={journal}; PRAGMA synchronous={synchronous};"
    options = {"NAME": tmp_path / "some.sqlite3", "OPTIONS": {"init_command": command}}
    other = DatabaseWrapper({**connection.settings_dict, **options}, alias="other")
    try:
        assert [message.id for message in checks.check_durability(other)] == expected
    finally:
        other.close()
