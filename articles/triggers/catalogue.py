"""All rules together, for one database."""

from django.contrib.auth import get_user_model

from articles.triggers.children import child_rules
from articles.triggers.reference import account_rules, log_effects, log_rules, reference_rules
from articles.triggers.rules import Dialect, RuleSet
from articles.triggers.sources import source_rules
from articles.triggers.versions import fact_rules, version_effects, version_rules


def rule_set(sql: Dialect) -> RuleSet:
    """What both databases keep, in the words of one of them."""
    return RuleSet(
        rules=(
            *source_rules(),
            *fact_rules(),
            *version_rules(sql),
            *child_rules(sql),
            *log_rules(sql),
            *reference_rules(),
            *account_rules(get_user_model()._meta.db_table),
        ),
        effects=(*version_effects(), *log_effects()),
    )
