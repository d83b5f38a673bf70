"""All checks in one run, each table counted."""

from collections.abc import Callable, Iterator

from django.apps import apps
from django.db import connection, models
from django.db.models import Exists, OuterRef

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
    """Rows that name a row which is not there, asked in SQL: no database checks old rows again."""
    for model in apps.get_app_config("articles").get_models():
        for field in model._meta.concrete_fields:
            target = field.related_model
            if not isinstance(field, models.ForeignKey) or not isinstance(target, type):
                continue
            there = target._default_manager.filter(pk=OuterRef(field.attname))
            dangling = model._default_manager.filter(
                ~Exists(there), **{f"{field.attname}__isnull": False}
            )
            for pk, value in dangling.values_list("pk", field.attname):
                message = f"{field.name} names {value}, which is not there"
                yield Finding("foreign_keys", ERROR, model._meta.db_table, pk, message)
