# ruff: noqa: S608 - the SQL is put together from this package's own constants, never from input
"""Rules of facts and of a version's way through review (domain.md, invariants 3 to 9).

The states are read from the columns: discarded (`discarded_at`), approved (`approved_at`), in
review (`submitted_at` alone), draft (none of them). Each rule names one way in which a step would
be wrong; a step that no rule refuses is one of: edit a draft, submit, take back, reject, approve,
cancel a schedule, withdraw, discard, and the two effects on a predecessor's `live_until`.
"""

from collections.abc import Iterator

from articles.triggers.rules import Dialect, Effect, Rule, changed, never

FACT = "articles_fact"
VERSION = "articles_factversion"

IDENTITY = ("id", "fact_id", "number", "created_at", "created_by_id")
CONTENT = (
    "kind",
    "period_start",
    "period_end",
    "period_basis",
    "period_text",
    "period_passage_id",
    "indicator_id",
)
SUBMITTED = ("submitted_at", "submitted_by_id")
REJECTED = ("rejected_at", "rejected_by_id", "rejection_reason")
APPROVED = ("approved_at", "approved_by_id", "approved_sha256", "live_from")
WITHDRAWN = ("withdrawn_at", "withdrawn_by_id")
DISCARDED = ("discarded_at", "discarded_by_id")
REVIEW = (*SUBMITTED, *REJECTED, *APPROVED, "live_until", *WITHDRAWN, *DISCARDED)
# The optimistic version number alone may change at any time.
FREE = ("lock",)

_WAS_DRAFT = "(OLD.submitted_at IS NULL AND OLD.approved_at IS NULL AND OLD.discarded_at IS NULL)"
_SUBMITTING = "(OLD.submitted_at IS NULL AND NEW.submitted_at IS NOT NULL)"
_APPROVING = "(OLD.approved_at IS NULL AND NEW.approved_at IS NOT NULL)"
_CANCELLING = "(OLD.approved_at IS NOT NULL AND NEW.approved_at IS NULL)"
_STAYS_APPROVED = "(OLD.approved_at IS NOT NULL AND NEW.approved_at IS NOT NULL)"
_WITHDRAWING = "(OLD.withdrawn_at IS NULL AND NEW.withdrawn_at IS NOT NULL)"
_HAS_QUANTITY = "EXISTS (SELECT 1 FROM articles_quantity AS q WHERE q.version_id = NEW.id)"
_OTHER_APPROVED = """SELECT 1 FROM articles_factversion AS o WHERE o.fact_id = NEW.fact_id
        AND o.id <> NEW.id AND o.approved_at IS NOT NULL"""


def fact_rules() -> Iterator[Rule]:
    yield from never("fact_stays", FACT, "DELETE", message="facts are never deleted (invariant 7)")
    yield Rule(
        "fact_identity",
        FACT,
        "UPDATE",
        changed("id", "created_at", "created_by_id"),
        "id and creation of a fact never change",
    )


def version_rules(sql: Dialect) -> Iterator[Rule]:
    yield from never(
        "version_stays", VERSION, "DELETE", message="versions are never deleted (invariant 8)"
    )
    yield from _beginning(sql)
    yield from _editing()
    yield from _reviewing()
    yield from _approving()
    yield from _approving_content()
    yield from _approving_in_time(sql)
    yield from _approved()
    yield from _cancelling(sql)
    yield from _withdrawing(sql)


def version_effects() -> Iterator[Effect]:
    yield Effect(
        VERSION,
        "UPDATE",
        _APPROVING,
        """UPDATE articles_factversion SET live_until = NEW.live_from
        WHERE fact_id = NEW.fact_id AND id <> NEW.id AND approved_at IS NOT NULL
        AND live_until IS NULL""",
    )
    yield Effect(
        VERSION,
        "UPDATE",
        _CANCELLING,
        """UPDATE articles_factversion SET live_until = NULL
        WHERE fact_id = NEW.fact_id AND id <> NEW.id AND approved_at IS NOT NULL
        AND withdrawn_at IS NULL AND live_until = OLD.live_from""",
    )


def _beginning(sql: Dialect) -> Iterator[Rule]:
    filled = " OR ".join(
        f"NEW.{column} <> ''"
        if column in {"rejection_reason", "approved_sha256"}
        else f"NEW.{column} IS NOT NULL"
        for column in REVIEW
    )
    yield Rule(
        "version_begins_as_draft",
        VERSION,
        "INSERT",
        filled,
        "a version begins as a draft and goes its way through review (invariant 5)",
    )
    yield Rule(
        "version_number",
        VERSION,
        "INSERT",
        """NEW.number IS DISTINCT FROM 1 + COALESCE((SELECT max(o.number)
        FROM articles_factversion AS o WHERE o.fact_id = NEW.fact_id), 0)""",
        "versions of a fact are numbered one after the other (invariant 8)",
    )
    yield Rule(
        "version_one_open",
        VERSION,
        "INSERT",
        """EXISTS (SELECT 1 FROM articles_factversion AS o WHERE o.fact_id = NEW.fact_id
        AND o.approved_at IS NULL AND o.discarded_at IS NULL)""",
        "a fact has one version at most that is neither approved nor discarded (invariant 8)",
    )
    yield Rule(
        "version_none_while_scheduled",
        VERSION,
        "INSERT",
        f"""EXISTS (SELECT 1 FROM articles_factversion AS o WHERE o.fact_id = NEW.fact_id
        AND o.live_from > {sql.now})""",
        "no version is begun while another of the fact is scheduled (invariant 8)",
    )


def _editing() -> Iterator[Rule]:
    yield Rule(
        "version_identity",
        VERSION,
        "UPDATE",
        changed(*IDENTITY),
        "id, fact, number and creation of a version never change",
    )
    yield Rule(
        "version_discarded_is_final",
        VERSION,
        "UPDATE",
        f"OLD.discarded_at IS NOT NULL AND {changed(*CONTENT, *REVIEW, *FREE)}",
        "a discarded version changes no more (invariant 8)",
    )
    yield Rule(
        "version_content_frozen",
        VERSION,
        "UPDATE",
        f"NOT {_WAS_DRAFT} AND {changed(*CONTENT)}",
        "content changes only in a draft, and what was submitted is frozen (invariant 5)",
    )
    yield Rule(
        "version_discard",
        VERSION,
        "UPDATE",
        f"{changed(*DISCARDED)} AND NOT ({_WAS_DRAFT} AND NEW.discarded_at IS NOT NULL)",
        "only a draft is discarded, once (invariant 8)",
    )


def _reviewing() -> Iterator[Rule]:
    yield Rule(
        "version_submission",
        VERSION,
        "UPDATE",
        f"""{changed(*SUBMITTED)} AND NOT (
        ({_WAS_DRAFT} AND NEW.submitted_at IS NOT NULL AND NEW.approved_at IS NULL)
        OR (OLD.submitted_at IS NOT NULL AND NEW.submitted_at IS NULL AND NEW.approved_at IS NULL))
        """,
        "a draft is submitted, a submission taken back or rejected; nobody else's name replaces "
        "the submitter's (invariant 5)",
    )
    yield Rule(
        "version_submitter_contributes",
        VERSION,
        "UPDATE",
        f"""{_SUBMITTING} AND NOT EXISTS (SELECT 1 FROM articles_contributor AS c
        WHERE c.version_id = NEW.id AND c.user_id = NEW.submitted_by_id)""",
        "who submits a version is a contributor of it (invariant 5)",
    )
    yield Rule(
        "version_rejection",
        VERSION,
        "UPDATE",
        f"""{changed(*REJECTED)} AND NOT (
        (OLD.rejected_at IS NULL AND NEW.rejected_at IS NOT NULL AND OLD.submitted_at IS NOT NULL
            AND OLD.approved_at IS NULL AND NEW.submitted_at IS NULL)
        OR (OLD.rejected_at IS NOT NULL AND NEW.rejected_at IS NULL AND {_SUBMITTING}))""",
        "a submission is rejected, and the next submission clears that (invariant 5)",
    )
    yield Rule(
        "version_rejected_by_another",
        VERSION,
        "UPDATE",
        """OLD.rejected_at IS NULL AND NEW.rejected_at IS NOT NULL
        AND NEW.rejected_by_id = OLD.submitted_by_id""",
        "who submitted a version takes it back, and does not reject it (invariant 5)",
    )


def _approving() -> Iterator[Rule]:
    yield Rule(
        "approval_of_submission",
        VERSION,
        "UPDATE",
        f"""{_APPROVING} AND (OLD.submitted_at IS NULL OR {changed(*SUBMITTED)}
        OR NEW.live_until IS NOT NULL OR NEW.withdrawn_at IS NOT NULL)""",
        "only what was submitted is approved, as it was submitted (invariant 5)",
    )
    yield Rule(
        "approval_by_another",
        VERSION,
        "UPDATE",
        f"""{_APPROVING} AND (NEW.approved_by_id IS NULL OR NEW.submitted_by_id IS NULL
        OR NEW.approved_by_id = NEW.submitted_by_id
        OR EXISTS (SELECT 1 FROM articles_contributor AS c
            WHERE c.version_id = NEW.id AND c.user_id = NEW.approved_by_id))""",
        "a version is approved by somebody who did not submit it or work on it (invariant 5)",
    )
    yield Rule(
        "approval_with_citation",
        VERSION,
        "UPDATE",
        f"""{_APPROVING} AND 1 <> (SELECT count(*) FROM articles_citation AS c
        WHERE c.version_id = NEW.id AND c.is_principal AND c.role = 'supports')""",
        "an approved version has supporting citations, one of them the principal (invariant 3)",
    )
    yield Rule(
        "approval_with_statement",
        VERSION,
        "UPDATE",
        f"""{_APPROVING} AND NOT EXISTS (
        SELECT 1 FROM articles_statement AS s WHERE s.version_id = NEW.id)""",
        "an approved version has a statement (invariant 9)",
    )
    yield Rule(
        "approval_with_tag",
        VERSION,
        "UPDATE",
        f"""{_APPROVING}
        AND NOT EXISTS (SELECT 1 FROM articles_versionregion AS r WHERE r.version_id = NEW.id)
        AND NOT EXISTS (SELECT 1 FROM articles_versionsector AS s WHERE s.version_id = NEW.id)""",
        "an approved version has a region or a sector (invariant 9)",
    )
    yield Rule(
        "approval_with_correction",
        VERSION,
        "UPDATE",
        f"""{_APPROVING} AND EXISTS ({_OTHER_APPROVED}) AND NOT EXISTS (
        SELECT 1 FROM articles_correction AS c WHERE c.version_id = NEW.id)""",
        "what replaces a published version says why in a Correction of its own (invariant 6)",
    )
    yield Rule(
        "approval_with_reinstatement",
        VERSION,
        "UPDATE",
        f"""{_APPROVING} AND EXISTS (SELECT 1 FROM articles_factversion AS w
            WHERE w.fact_id = NEW.fact_id AND w.withdrawn_at IS NOT NULL AND NOT EXISTS (
                SELECT 1 FROM articles_factversion AS x WHERE x.fact_id = w.fact_id
                AND x.approved_at IS NOT NULL AND x.number > w.number AND x.id <> NEW.id))
        AND NOT EXISTS (SELECT 1 FROM articles_correction AS c
            WHERE c.version_id = NEW.id AND c.kind = 'reinstatement')""",
        "the first version after a withdrawal has a Correction of kind reinstatement (invariant 7)",
    )


def _approving_content() -> Iterator[Rule]:
    yield Rule(
        "approval_quantity",
        VERSION,
        "UPDATE",
        f"""{_APPROVING} AND NEW.kind = 'quantity'
        AND (NEW.indicator_id IS NULL OR NOT {_HAS_QUANTITY})""",
        "an approved version of kind quantity has a quantity and an indicator (invariant 4)",
    )
    yield Rule(
        "approval_period",
        VERSION,
        "UPDATE",
        f"""{_APPROVING} AND {_HAS_QUANTITY} AND (NEW.period_basis = ''
        OR (NEW.period_start IS NULL AND NEW.period_end IS NULL))""",
        "an approved quantity has a period and its basis (invariant 4)",
    )
    yield Rule(
        "approval_number_span",
        VERSION,
        "UPDATE",
        f"""{_APPROVING} AND {_HAS_QUANTITY} AND NOT EXISTS (
        SELECT 1 FROM articles_citation AS c
        WHERE c.version_id = NEW.id AND c.is_principal AND c.value_start IS NOT NULL)""",
        "the principal citation of an approved quantity marks the number (invariant 4)",
    )
    yield Rule(
        "approval_base",
        VERSION,
        "UPDATE",
        f"""{_APPROVING} AND EXISTS (SELECT 1 FROM articles_quantity AS q
        WHERE q.version_id = NEW.id AND q.role IN ('growth', 'multiple')
        AND (q.base_end IS NULL OR NEW.period_end IS NULL AND NEW.period_start IS NULL
            OR NOT q.base_end < COALESCE(NEW.period_end, NEW.period_start)))""",
        "growth and multiples have a base period that ends before the period (invariant 4)",
    )


def _approving_in_time(sql: Dialect) -> Iterator[Rule]:
    yield Rule(
        "approval_interval",
        VERSION,
        "UPDATE",
        f"""{_APPROVING} AND EXISTS ({_OTHER_APPROVED}
        AND (o.live_from >= NEW.live_from OR o.live_until > NEW.live_from))""",
        "two versions of a fact are never live at once (invariant 3)",
    )
    yield Rule(
        "approval_one_scheduled",
        VERSION,
        "UPDATE",
        f"{_APPROVING} AND EXISTS ({_OTHER_APPROVED} AND o.live_from > {sql.now})",
        "another version of the fact is scheduled (invariant 8)",
    )


def _approved() -> Iterator[Rule]:
    yield Rule(
        "approved_frozen",
        VERSION,
        "UPDATE",
        f"{_STAYS_APPROVED} AND {changed(*APPROVED)}",
        "approval, hash and beginning of an approved version never change (invariant 6)",
    )
    # Both steps are made by the effects above. A successor that states this end exists only
    # between its own approval and its cancelling, so no other statement passes here.
    yield Rule(
        "approved_live_until",
        VERSION,
        "UPDATE",
        f"""{_STAYS_APPROVED} AND {changed("live_until")} AND NOT {_WITHDRAWING} AND NOT (
        (OLD.live_until IS NULL AND EXISTS ({_OTHER_APPROVED}
            AND o.number > NEW.number AND o.live_from = NEW.live_until))
        OR (NEW.live_until IS NULL AND OLD.withdrawn_at IS NULL
            AND NOT EXISTS ({_OTHER_APPROVED} AND o.live_from >= OLD.live_until)))""",
        "a version ends when its successor begins or when it is withdrawn (invariant 6)",
    )


def _cancelling(sql: Dialect) -> Iterator[Rule]:
    yield Rule(
        "cancel_before_live",
        VERSION,
        "UPDATE",
        f"{_CANCELLING} AND NOT OLD.live_from > {sql.now}",
        "a version that has been live is withdrawn, not cancelled (invariant 6)",
    )
    yield Rule(
        "cancel_whole",
        VERSION,
        "UPDATE",
        f"""{_CANCELLING} AND (NEW.submitted_at IS NOT NULL OR NEW.rejected_at IS NOT NULL
        OR NEW.live_until IS NOT NULL OR NEW.approved_by_id IS NOT NULL
        OR NEW.live_from IS NOT NULL OR NEW.approved_sha256 <> '')""",
        "a cancelled version is a draft again, whole (invariant 6)",
    )


def _withdrawing(sql: Dialect) -> Iterator[Rule]:
    yield Rule(
        "withdrawal_once",
        VERSION,
        "UPDATE",
        f"{changed(*WITHDRAWN)} AND NOT {_WITHDRAWING}",
        "a withdrawal is final (invariant 6)",
    )
    yield Rule(
        "withdrawal_of_live",
        VERSION,
        "UPDATE",
        f"""{_WITHDRAWING} AND (OLD.approved_at IS NULL OR NEW.approved_at IS NULL
        OR OLD.live_until IS NOT NULL OR NOT OLD.live_from <= {sql.now})""",
        "only a live version is withdrawn (invariant 6)",
    )
    yield Rule(
        "withdrawal_time",
        VERSION,
        "UPDATE",
        f"""{_WITHDRAWING} AND (NEW.live_until IS DISTINCT FROM NEW.withdrawn_at
        OR NEW.withdrawn_at < OLD.live_from OR NEW.withdrawn_at > {sql.soon})""",
        "a withdrawal takes effect at its own time, which is no time to come (invariant 6)",
    )
    yield Rule(
        "withdrawal_before_successor",
        VERSION,
        "UPDATE",
        f"{_WITHDRAWING} AND EXISTS ({_OTHER_APPROVED} AND o.live_from >= OLD.live_from)",
        "a later version is approved: cancel it first (invariant 7)",
    )
    yield Rule(
        "withdrawal_with_correction",
        VERSION,
        "UPDATE",
        f"""{_WITHDRAWING} AND NOT EXISTS (SELECT 1 FROM articles_correction AS c
        WHERE c.version_id = NEW.id AND c.kind = 'withdrawal')""",
        "a withdrawal says why in a Correction (invariant 6)",
    )
