import json

import pytest
from django.db import OperationalError, connection
from django.http import HttpResponse
from django.test import Client, RequestFactory

from articles import triggers
from jjj_portal import health


def ask(view: str) -> tuple[int, dict[str, str]]:
    response: HttpResponse = getattr(health, view)(RequestFactory().get(f"/{view}"))
    assert "no-store" in response["Cache-Control"]
    return response.status_code, json.loads(response.content)


def test_process_answers_without_a_database() -> None:
    assert ask("healthz") == (200, {"status": "ok"})


def test_other_methods_are_refused() -> None:
    assert health.healthz(RequestFactory().post("/healthz")).status_code == 405
    assert health.readyz(RequestFactory().post("/readyz")).status_code == 405


@pytest.mark.django_db
def test_whole_database_is_ready() -> None:
    assert ask("readyz") == (200, {"status": "ready"})


@pytest.mark.django_db
def test_one_missing_trigger_is_not_ready() -> None:
    name = "jjj_articles_passage_before_insert"
    with connection.cursor() as cursor:
        on = " ON articles_passage" if connection.vendor == "postgresql" else ""
        cursor.execute(f"DROP TRIGGER {name}{on}")
    assert triggers.missing(connection) == [name]
    assert ask("readyz") == (503, {"status": "unready", "reason": "triggers"})


@pytest.mark.django_db
def test_waiting_migration_is_not_ready() -> None:
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM django_migrations WHERE app = 'sessions'")
    assert ask("readyz") == (503, {"status": "unready", "reason": "migrations"})


@pytest.mark.django_db
def test_unreachable_database_is_not_ready(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail() -> None:
        raise OperationalError("connection refused")

    monkeypatch.setattr(connection, "ensure_connection", fail)
    assert ask("readyz") == (503, {"status": "unready", "reason": "database"})


@pytest.mark.django_db
@pytest.mark.parametrize("path", ["/healthz", "/readyz"])
@pytest.mark.parametrize("method", ["post", "put", "delete"])
def test_only_questions_are_answered(path, method):
    client = Client(enforce_csrf_checks=True)
    assert getattr(client, method)(path).status_code == 405
