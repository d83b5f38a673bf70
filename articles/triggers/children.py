# ruff: noqa: S608 - the SQL is put together from this package's own constants, never from input
"""Rules of what a version holds (domain.md, invariants 2, 4 and 5).

Children come, change and go only while their version is a draft. Their version never changes, so
that one lock on one version's row is enough. Contributors and Corrections only come.
"""

from collections.abc import Iterator

from articles.triggers.rules import Dialect, Rule, changed, never

QUANTITY = "articles_quantity"
CITATION = "articles_citation"
ATTRIBUTION = "articles_attribution"
CONTRIBUTOR = "articles_contributor"
CORRECTION = "articles_correction"

# Tables with a version_id, in the order of their names.
EDITABLE = (
    CITATION,
    QUANTITY,
    "articles_statement",
    "articles_versionregion",
    "articles_versionsector",
)
NUMBERS = ("value", "value_max", "half_width", "lower", "upper")

_IS_DRAFT = "v.submitted_at IS NULL AND v.approved_at IS NULL AND v.discarded_at IS NULL"
_FROZEN = "its version is no draft, and what a version holds is frozen then (invariant 5)"


def _not_draft(row: str) -> str:
    return f"""NOT EXISTS (SELECT 1 FROM articles_factversion AS v
        WHERE v.id = {row}.version_id AND {_IS_DRAFT})"""


def _citation_not_draft(row: str) -> str:
    return f"""NOT EXISTS (SELECT 1 FROM articles_factversion AS v
        JOIN articles_citation AS c ON c.version_id = v.id
        WHERE c.id = {row}.citation_id AND {_IS_DRAFT})"""


def child_rules(sql: Dialect) -> Iterator[Rule]:
    for table in EDITABLE:
        name = table.partition("_")[2]
        yield Rule(f"{name}_draft_only", table, "INSERT", _not_draft("NEW"), _FROZEN)
        yield Rule(f"{name}_draft_only", table, "UPDATE", _not_draft("OLD"), _FROZEN)
        yield Rule(f"{name}_draft_only", table, "DELETE", _not_draft("OLD"), _FROZEN)
        yield Rule(
            f"{name}_version_fixed",
            table,
            "UPDATE",
            changed("id", "version_id"),
            "it stays with its version (invariant 5)",
        )
    yield from _citation_rules()
    yield from _attribution_rules()
    yield from _quantity_rules(sql)
    yield from _contributor_rules()
    yield from _correction_rules(sql)


def _citation_rules() -> Iterator[Rule]:
    violated = """NEW.value_start IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM articles_passage AS p WHERE p.id = NEW.passage_id
        AND NEW.value_end <= length(p.exact)
        AND substr(p.exact, NEW.value_start + 1, NEW.value_end - NEW.value_start) = NEW.raw)"""
    message = "the number as written is not the quotation's text at that span (invariant 4)"
    yield Rule("citation_raw", CITATION, "INSERT", violated, message)
    yield Rule("citation_raw", CITATION, "UPDATE", violated, message)
    yield Rule(
        "citation_attributed",
        CITATION,
        "DELETE",
        "EXISTS (SELECT 1 FROM articles_attribution AS a WHERE a.citation_id = OLD.id)",
        "the attributions of a citation go before it",
    )


def _attribution_rules() -> Iterator[Rule]:
    name = "attribution_draft_only"
    yield Rule(name, ATTRIBUTION, "INSERT", _citation_not_draft("NEW"), _FROZEN)
    yield Rule(name, ATTRIBUTION, "UPDATE", _citation_not_draft("OLD"), _FROZEN)
    yield Rule(name, ATTRIBUTION, "DELETE", _citation_not_draft("OLD"), _FROZEN)
    yield Rule(
        "attribution_citation_fixed",
        ATTRIBUTION,
        "UPDATE",
        changed("id", "citation_id"),
        "it stays with its citation (invariant 5)",
    )


def _quantity_rules(sql: Dialect) -> Iterator[Rule]:
    violated = " OR ".join(sql.inexact(f"NEW.{column}") for column in NUMBERS)
    message = "a stored number has at most 15 significant digits (invariant 4)"
    yield Rule("quantity_digits", QUANTITY, "INSERT", violated, message)
    yield Rule("quantity_digits", QUANTITY, "UPDATE", violated, message)


def _contributor_rules() -> Iterator[Rule]:
    yield from never(
        "contributor_frozen",
        CONTRIBUTOR,
        "UPDATE",
        "DELETE",
        message="contributors never change and never vanish (invariant 2)",
    )
    yield Rule("contributor_draft_only", CONTRIBUTOR, "INSERT", _not_draft("NEW"), _FROZEN)


def _correction_rules(sql: Dialect) -> Iterator[Rule]:
    yield from never(
        "correction_frozen",
        CORRECTION,
        "UPDATE",
        "DELETE",
        message="Corrections never change and never vanish (invariant 2)",
    )
    yield Rule(
        "correction_draft_only",
        CORRECTION,
        "INSERT",
        f"NEW.kind <> 'withdrawal' AND {_not_draft('NEW')}",
        _FROZEN,
    )
    yield Rule(
        "correction_of_next_version",
        CORRECTION,
        "INSERT",
        """NEW.kind <> 'withdrawal' AND NOT EXISTS (SELECT 1 FROM articles_factversion AS v
        WHERE v.id = NEW.version_id AND v.number > 1)""",
        "the first version of a fact corrects nothing (invariant 6)",
    )
    # The latest approved version before this one was withdrawn: only then there is something to
    # reinstate. A withdrawal is final, so what holds here still holds at approval.
    yield Rule(
        "correction_reinstatement",
        CORRECTION,
        "INSERT",
        """NEW.kind = 'reinstatement' AND NOT EXISTS (
        SELECT 1 FROM articles_factversion AS v JOIN articles_factversion AS w
        ON w.fact_id = v.fact_id AND w.number < v.number
        WHERE v.id = NEW.version_id AND w.withdrawn_at IS NOT NULL AND NOT EXISTS (
            SELECT 1 FROM articles_factversion AS x WHERE x.fact_id = v.fact_id
            AND x.approved_at IS NOT NULL AND x.number > w.number AND x.number < v.number))""",
        "only the first version after a withdrawal reinstates (invariant 7)",
    )
    yield Rule(
        "correction_withdrawal",
        CORRECTION,
        "INSERT",
        f"""NEW.kind = 'withdrawal' AND NOT EXISTS (SELECT 1 FROM articles_factversion AS v
        WHERE v.id = NEW.version_id AND v.approved_at IS NOT NULL AND v.live_from <= {sql.now}
        AND v.live_until IS NULL AND v.withdrawn_at IS NULL)""",
        "only a live version without a successor is withdrawn (invariant 6)",
    )
