"""All rules together, for one database."""

from collections.abc import Iterator

from django.apps import apps
from django.contrib.auth import get_user_model
from django.db import models

from articles.triggers.children import child_rules
from articles.triggers.reference import (
    account_rules,
    foreign_key_rules,
    log_effects,
    log_rules,
    reference_rules,
)
from articles.triggers.rules import Dialect, Rule, RuleSet
from articles.triggers.sources import source_rules
from articles.triggers.sqlite import SQLite
from articles.triggers.versions import fact_rules, version_effects, version_rules


def rule_set(sql: Dialect) -> RuleSet:
    """What both databases keep, in the words of one of them."""
    named = (rule for model in protected_models() for rule in foreign_key_rules(model))
    return RuleSet(
        rules=(*_written_rules(sql), *named), effects=(*version_effects(), *log_effects())
    )


def protected_models() -> list[type[models.Model]]:
    """The models whose tables the triggers protect: those that a written rule speaks of."""
    tables = {rule.table for rule in _written_rules(SQLite())}
    return [model for model in apps.get_models() if model._meta.db_table in tables]


def _written_rules(sql: Dialect) -> Iterator[Rule]:
    yield from source_rules()
    yield from fact_rules()
    yield from version_rules(sql)
    yield from child_rules(sql)
    yield from log_rules(sql)
    yield from reference_rules()
    yield from account_rules(get_user_model()._meta.db_table)
