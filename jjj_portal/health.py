"""Two questions of a supervisor: does the process answer, and can it serve."""

from django.db import DatabaseError, InterfaceError, connection
from django.db.migrations.executor import MigrationExecutor
from django.http import HttpRequest, JsonResponse
from django.views.decorators.cache import never_cache

from articles import triggers
from regions.pages import public_page


@public_page
@never_cache
def healthz(request: HttpRequest) -> JsonResponse:
    """The process answers; nothing else is asked, so that no database fault restarts it."""
    return JsonResponse({"status": "ok"})


@public_page
@never_cache
def readyz(request: HttpRequest) -> JsonResponse:
    """200 {"status": "ready"}, or 503 with "reason": database, migrations or triggers."""
    try:
        reason = unready_reason()
    except (DatabaseError, InterfaceError):
        reason = "database"
    if reason:
        return JsonResponse({"status": "unready", "reason": reason}, status=503)
    return JsonResponse({"status": "ready"})


def unready_reason() -> str:
    """Why the database cannot serve: "migrations", "triggers", or "" where it can.

    Raises DatabaseError where it cannot be reached.
    """
    connection.ensure_connection()
    executor = MigrationExecutor(connection)
    if executor.migration_plan(executor.loader.graph.leaf_nodes()):
        return "migrations"
    return "triggers" if triggers.missing(connection) else ""
