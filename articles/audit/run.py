"""All checks in one run, each table counted."""

from collections.abc import Callable, Iterator

from django.db import IntegrityError, connection, transaction

from articles import triggers
from articles.audit import sources, versions
from articles.audit.findings import ERROR, Finding, Report
from articles.audit.ledger import Ledger, read_log
from articles.models import (
    Article,
    Attribution,
    Capture,
    Citation,
    Contributor,
    Correction,
    Dismissal,
    Event,
    Fact,
    FactVersion,
    Passage,
    Quantity,
    Statement,
)

CHECKS: dict[str, Callable[[Ledger], Iterator[Finding]]] = {
    "articles": sources.check_articles,
    "captures": sources.check_captures,
    "passages": sources.check_passages,
    "dismissals": sources.check_dismissals,
    "facts": versions.check_facts,
    "versions": versions.check_versions,
}
_COUNTED = (
    Article,
    Capture,
    Passage,
    Dismissal,
    Fact,
    FactVersion,
    Statement,
    Quantity,
    Citation,
    Attribution,
    Contributor,
    Correction,
    Event,
)


def audit(progress: Callable[[str], None] = lambda step: None) -> Report:
    """Read everything back; `progress` is told each step."""
    report = Report()
    progress("triggers")
    report.add(_missing_triggers())
    progress("foreign keys")
    report.add(_broken_keys())
    progress("log")
    ledger = read_log()
    report.add(ledger.findings)
    for name, check in CHECKS.items():
        progress(name)
        report.add(check(ledger))
    for model in _COUNTED:
        report.checked[model._meta.db_table] = model._default_manager.count()
    return report


def _missing_triggers() -> Iterator[Finding]:
    for name in sorted(triggers.expected(connection) - triggers.present(connection)):
        yield Finding("triggers", ERROR, name, 0, "the trigger is missing; run migrate")


def _broken_keys() -> Iterator[Finding]:
    try:
        # A savepoint: the error must not end a transaction that the caller is in.
        with transaction.atomic():
            connection.check_constraints()
    except IntegrityError as error:
        yield Finding("foreign_keys", ERROR, "", 0, str(error))
