"""What a version holds is frozen from submission on (invariants 4 and 5)."""

from decimal import Decimal

import pytest
from django.db import connection, models

from articles.models import (
    Attribution,
    Citation,
    Contributor,
    Correction,
    FactVersion,
    Quantity,
    Statement,
)
from tests import builders as b
from tests.articles.triggers import attacks as a
from tests.articles.triggers import worlds

pytestmark = pytest.mark.django_db

FROZEN_STATES = [state for state in worlds.STATES if state not in {"draft", "rejected"}]
APPEND_ONLY = (Contributor, Correction)


def draft_only(model: type[models.Model]) -> str:
    return f"{a.table(model).partition('_')[2]}_draft_only"


@pytest.mark.parametrize("state", FROZEN_STATES)
@pytest.mark.parametrize("model", worlds.CHILDREN)
def test_child_of_a_frozen_version_neither_changes_nor_goes(
    state: str, model: type[models.Model]
) -> None:
    row = worlds.children(worlds.make_version(state))[model]
    for field in row._meta.concrete_fields:
        if field.primary_key:
            continue
        value = worlds.other_value(field, getattr(row, field.attname))
        a.refused(draft_only(model), a.raw_update(row, **{field.column: value}))
        a.refused(draft_only(model), a.orm_update(row, **{field.attname: value}))
    a.refused(draft_only(model), row.save)
    a.refused(draft_only(model), a.raw_delete(row))
    a.refused(draft_only(model), a.orm_delete(row))
    if model is not Citation:  # Django sees its attributions first
        a.refused(draft_only(model), row.delete)


@pytest.mark.parametrize("state", FROZEN_STATES)
@pytest.mark.parametrize("model", [*worlds.CHILDREN, *APPEND_ONLY])
def test_frozen_version_gets_no_further_child(state: str, model: type[models.Model]) -> None:
    row = worlds.children(worlds.make_version(state))[model]
    changes = worlds.another_child(row)
    expected = draft_only(model)
    if model is Quantity and a.IS_SQLITE:
        expected = "quantity_not_replaced"  # its version has one already, and this speaks first
    a.refused(expected, a.raw_insert(row, **changes))
    a.refused(expected, a.bulk_create(row, **changes))


@pytest.mark.parametrize("state", FROZEN_STATES)
def test_draft_gives_no_child_to_a_frozen_version(state: str) -> None:
    frozen, draft = worlds.make_version(state), worlds.make_version("draft")
    # On SQLite the unique keys may speak first: the other version has such a row already.
    for model, row in worlds.children(draft).items():
        if model in worlds.CHILDREN and model is not Attribution:
            name = a.table(model).partition("_")[2]
            rule = f"{name}_version_fixed|{name}_not_replaced"
            a.refused(rule, a.raw_update(row, version_id=frozen.pk))
    attribution = worlds.children(draft)[Attribution]
    rule = "attribution_citation_fixed|attribution_not_replaced"
    a.refused(rule, a.raw_update(attribution, citation_id=frozen.citations.get().pk))


@pytest.mark.parametrize("state", ["draft", "rejected"])
def test_children_of_a_draft_come_change_and_go(state: str) -> None:
    version = worlds.make_version(state)
    rows = worlds.children(version)
    for model in worlds.CHILDREN:
        if model is not Quantity:
            a.raw_insert(rows[model], **worlds.another_child(rows[model]))()
        rows[model].save()
    for model in (Attribution, Citation, *worlds.CHILDREN):
        for row in list(own(version, model)):
            row.delete()
        assert not own(version, model).exists()


def own(version: FactVersion, model: type[models.Model]) -> models.QuerySet:
    key = "citation__version" if model is Attribution else "version"
    return a.manager(model).filter(**{key: version})


def test_child_of_no_version_is_refused_at_the_statement() -> None:
    rows = worlds.children(worlds.make_version("draft"))
    for model, row in rows.items():
        key = "citation_id" if model is Attribution else "version_id"
        a.refused(draft_only(model), a.raw_insert(row, **{key: 990099}))


def test_citation_does_not_go_before_its_attributions() -> None:
    citation = b.make_full_draft().citations.get()
    a.refused("citation_attributed", a.raw_delete(citation))


@pytest.mark.parametrize(
    ("start", "end", "raw"),
    [
        (30, 48, "12.5 million boxes"),  # one to the left
        (31, 49, "12.6 million boxes"),  # one digit
        (31, 49, "12.5 million Boxes"),
        (31, 48, "12.5 million boxes"),
        (49, 999, " in 2022."),
        (999, 1001, "in"),
    ],
)
def test_number_is_the_quotations_text_at_its_span(start: int, end: int, raw: str) -> None:
    citation = b.make_draft().citations.get()
    values = {"value_start": start, "value_end": end, "raw": raw}
    a.refused("citation_raw", a.raw_update(citation, **values))
    a.refused("citation_raw", a.orm_update(citation, **values))
    other = b.make_bare_draft()
    a.refused("citation_raw", a.raw_insert(citation, version_id=other.pk, **values))


def test_marked_number_does_not_move_to_another_passage() -> None:
    citation = b.make_quantity_draft().citations.get()
    capture = citation.passage.capture
    for exact in ("That was 1.5 times as many as in 2013, officials said.", "officials"):
        other = b.make_passage(capture=capture, exact=exact)
        a.refused("citation_raw", a.raw_update(citation, passage_id=other.pk))


def test_number_is_marked_where_chinese_stands_before_it() -> None:
    text = "曹妃甸港去年吞吐量增长12.5%，𠀀港3.4%。"
    passage = b.make_passage(capture=b.make_capture(text=text), exact=text)
    citation = b.make_draft(passage=passage).citations.get()
    start = text.index("3.4%")
    a.raw_update(citation, value_start=start, value_end=start + 4, raw="3.4%")()
    citation.refresh_from_db()
    assert citation.raw == "3.4%"


@pytest.mark.parametrize("column", ["value", "value_max", "half_width", "lower", "upper"])
@pytest.mark.parametrize("value", ["1234567890123456", "0.1234567891234567", "-1.000000000000001"])
def test_number_of_more_than_fifteen_digits_is_refused(column: str, value: str) -> None:
    number = b.make_quantity_draft().quantity
    if not a.IS_SQLITE and "." in value:
        value = "12345678.12345678"  # PostgreSQL rounds to ten decimals before
    if column in {"half_width", "upper"}:
        value = value.lstrip("-")
    statement = f"UPDATE articles_quantity SET {column} = '{value}' WHERE id = {number.pk}"
    a.refused("quantity_", a.sql(statement))


@pytest.mark.parametrize(
    "value", ["123456789012345", "-99999.9999999999", "0.0000000001", "999999999999999000", "0"]
)
def test_number_of_fifteen_digits_is_kept_as_it_is(value: str) -> None:
    number = b.make_quantity_draft().quantity
    a.orm_update(number, value=Decimal(value))()
    number.refresh_from_db()
    assert number.value == Decimal(value)


@pytest.mark.skipif(connection.vendor != "postgresql", reason="SQLite's NaN is NULL")
@pytest.mark.parametrize("column", ["value", "value_max", "half_width", "lower", "upper"])
def test_number_that_is_none_is_refused(column: str) -> None:
    number = b.make_quantity_draft().quantity
    a.refused("quantity_digits", a.sql(f"UPDATE articles_quantity SET {column} = 'NaN'"))
    assert number.pk


@pytest.mark.parametrize("kind", ["correction", "clarification", "update", "translation"])
def test_first_version_corrects_nothing(kind: str) -> None:
    first = b.make_full_draft()
    a.refused("correction_of_next_version", lambda: b.make_correction(first, kind=kind))


@pytest.mark.parametrize("state", ["draft", "rejected"])
def test_next_version_reinstates_only_after_a_withdrawal(state: str) -> None:
    version = worlds.make_version(state)
    attack = lambda: b.make_correction(version, kind="reinstatement")  # noqa: E731
    a.refused("correction_reinstatement", attack)


def test_reinstatement_is_for_the_first_version_after_a_withdrawal_alone() -> None:
    withdrawn = b.make_withdrawn()
    second = b.make_next(withdrawn, correction="reinstatement")
    b.approve(b.submit(second), approved_at=b.ago(minutes=1))
    third = b.make_next(second)
    a.refused("correction_reinstatement", lambda: b.make_correction(third, kind="reinstatement"))


@pytest.mark.parametrize("state", [s for s in worlds.STATES if s not in {"live", "withdrawn"}])
def test_only_a_live_version_gets_a_withdrawal(state: str) -> None:
    version = worlds.make_version(state)
    a.refused("correction_withdrawal", lambda: b.make_correction(version, kind="withdrawal"))


def test_withdrawn_version_gets_no_second_withdrawal() -> None:
    version = b.make_withdrawn()
    with_key = "correction_not_replaced" if a.IS_SQLITE else "correction_withdrawal"
    a.refused(with_key, lambda: b.make_correction(version, kind="withdrawal"))


def test_two_rows_of_one_language_are_refused_by_name() -> None:
    statement = b.make_draft().statements.get()
    name = "statement_not_replaced" if a.IS_SQLITE else "articles_statement_language"
    a.refused(name, a.raw_insert(statement))
    assert Statement.objects.count() == 1
