"""What is asked at approval: every approved version has it, scheduled ones too (3, 4, 5, 9)."""

from datetime import date
from typing import Any

import pytest

from articles.models import Citation, Contributor, FactVersion, Quantity, Statement
from tests import builders as b
from tests.articles.triggers import attacks as a

pytestmark = pytest.mark.django_db


def approval_refused(rule: str, version: FactVersion, **columns: Any) -> None:
    """Refused by the ORM and in raw SQL, live at once and scheduled."""
    at = b.ago(minutes=50)
    values = {
        "approved_at": at,
        "approved_by_id": b.make_user("reviewer").pk,
        "approved_sha256": b.sha256("content"),
        "live_from": at,
        **columns,
    }
    a.refused(rule, a.orm_update(version, **values))
    a.refused(rule, a.raw_update(version, **values))
    if "live_from" not in columns:
        a.refused(rule, a.raw_update(version, **{**values, "live_from": b.ahead(days=1)}))


def submitted_without(model: type[Any], **kwargs: Any) -> FactVersion:
    """Submitted with everything but the rows of `model`."""
    version = b.make_full_draft(**kwargs)
    if model is Citation:
        version.citations.get().attributions.all().delete()
    model.objects.filter(version=version).delete()
    return b.submit(version)


def test_draft_is_not_approved() -> None:
    approval_refused("approval_of_submission|approval_whole", b.make_full_draft())


def test_draft_is_not_submitted_and_approved_at_once() -> None:
    draft = b.make_full_draft()
    submitted = {"submitted_at": b.ago(hours=1), "submitted_by_id": draft.created_by_id}
    approval_refused("version_submission|approval_of_submission", draft, **submitted)


def test_discarded_version_is_not_approved() -> None:
    approval_refused("version_discarded_is_final", b.make_discarded())


def test_approval_does_not_name_another_submitter() -> None:
    version = b.make_submitted()
    changes = {"submitted_at": b.ago(hours=1), "submitted_by_id": b.make_user("editor").pk}
    approval_refused("version_submission", version, **changes)


def test_approval_changes_no_content() -> None:
    approval_refused("version_content_frozen", b.make_submitted(), period_text="2021")


@pytest.mark.parametrize("is_superuser", [False, True])
def test_submitter_does_not_approve(is_superuser: bool) -> None:
    version = b.make_submitted()
    version.created_by.is_superuser = is_superuser
    version.created_by.save()
    approval_refused("approval_by_another", version, approved_by_id=version.submitted_by_id)


@pytest.mark.parametrize("is_superuser", [False, True])
def test_contributor_does_not_approve(is_superuser: bool) -> None:
    draft = b.make_full_draft()
    editor = b.make_user("editor", is_superuser=is_superuser)
    Contributor.objects.create(version=draft, user=editor)
    approval_refused("approval_by_another", b.submit(draft), approved_by_id=editor.pk)


@pytest.mark.parametrize("column", ["approved_at", "approved_by_id", "live_from"])
def test_approval_is_whole(column: str) -> None:
    rule = "articles_version_a|approval_by_another"
    version = b.make_submitted()
    if column == "approved_at":
        a.refused("articles_version_", a.raw_update(version, approved_sha256="a" * 64))
    approval_refused(rule, version, **{column: None})


@pytest.mark.parametrize("value", ["", "A" * 64, "a" * 63, "not hexadecimal" + "a" * 49])
def test_approval_names_the_hash_of_the_content(value: str) -> None:
    approval_refused("articles_version_approval_whole", b.make_submitted(), approved_sha256=value)


def test_version_is_not_live_before_its_approval() -> None:
    early = {"live_from": b.ago(hours=1)}
    approval_refused("articles_version_approval_whole", b.make_submitted(), **early)


def test_approval_sets_no_end() -> None:
    version = b.make_submitted()
    end = {"live_until": b.ahead(days=9)}
    approval_refused("approval_of_submission", version, **end)
    withdrawn = {"withdrawn_at": b.ago(minutes=1), "withdrawn_by_id": 1}
    approval_refused("approval_of_submission|withdraw", version, **withdrawn)


def test_version_without_citation_is_not_approved() -> None:
    approval_refused("approval_with_citation", submitted_without(Citation))


@pytest.mark.parametrize("role", ["supports", "contradicts", "context"])
def test_version_without_principal_is_not_approved(role: str) -> None:
    draft = b.make_draft()
    draft.citations.update(is_principal=False, role=role)
    approval_refused("approval_with_citation", b.submit(draft))


@pytest.mark.parametrize("role", ["contradicts", "context"])
def test_principal_supports(role: str) -> None:
    citation = b.make_draft().citations.get()
    a.refused("articles_citation_principal_supports", a.raw_update(citation, role=role))


def test_version_has_one_principal() -> None:
    draft = b.make_draft()
    capture = draft.citations.get().passage.capture
    other = b.make_passage(capture=capture, exact="officials")
    attack = lambda: Citation.objects.create(  # noqa: E731
        version=draft, passage=other, is_principal=True
    )
    a.refused("citation_not_replaced|articles_citation_one_principal", attack)


def test_version_without_statement_is_not_approved() -> None:
    approval_refused("approval_with_statement", submitted_without(Statement))


def test_version_without_region_and_sector_is_not_approved() -> None:
    draft = b.make_draft()
    draft.version_regions.all().delete()
    approval_refused("approval_with_tag", b.submit(draft))


def test_sector_alone_is_enough() -> None:
    draft = b.make_full_draft()
    draft.version_regions.all().delete()
    assert b.approve(b.submit(draft)).approved_at


def test_kind_quantity_has_a_quantity() -> None:
    approval_refused("approval_quantity", submitted_without(Quantity))


def test_kind_quantity_has_an_indicator() -> None:
    approval_refused("approval_quantity", b.make_submitted(indicator=None))


@pytest.mark.parametrize(
    "columns",
    [
        {"period_basis": ""},
        {"period_start": None, "period_end": None},
        {"period_basis": "", "period_start": None, "period_end": None},
    ],
)
@pytest.mark.parametrize("kind", ["quantity", "plan"])
def test_quantity_has_a_period_with_its_basis(kind: str, columns: dict[str, Any]) -> None:
    approval_refused("approval_period", b.make_submitted(kind=kind, **columns))


@pytest.mark.parametrize("columns", [{"period_start": None}, {"period_end": None}])
def test_one_end_of_the_period_is_enough(columns: dict[str, Any]) -> None:
    assert b.approve(b.make_submitted(**columns)).approved_at


@pytest.mark.parametrize("basis", ["stated", "publication", ""])
def test_period_from_context_has_its_passage(basis: str) -> None:
    draft = b.make_quantity_draft()
    passage = draft.citations.get().passage_id
    rule = "articles_version_period_passage"
    a.refused(rule, a.raw_update(draft, period_basis=basis, period_passage_id=passage))
    a.refused(rule, a.raw_update(draft, period_basis="context"))


def test_quantity_marks_its_number_in_the_principal_citation() -> None:
    draft = b.make_quantity_draft()
    draft.citations.update(value_start=None, value_end=None, raw="")
    approval_refused("approval_number_span", b.submit(draft))


def test_number_marked_in_another_citation_is_not_enough() -> None:
    draft = b.make_quantity_draft()
    marked = draft.citations.get()
    draft.citations.update(is_principal=False)
    capture = marked.passage.capture
    Citation.objects.create(
        version=draft,
        passage=b.make_passage(capture=capture, exact="officials"),
        is_principal=True,
    )
    approval_refused("approval_number_span", b.submit(draft))


@pytest.mark.parametrize("role", ["growth", "multiple"])
@pytest.mark.parametrize(
    "base",
    [
        {},
        {"base_start": date(2022, 1, 1), "base_end": date(2022, 12, 31)},
        {"base_start": date(2023, 1, 1), "base_end": date(2023, 12, 31)},
    ],
)
def test_base_ends_before_the_period(role: str, base: dict[str, Any]) -> None:
    approval_refused("approval_base", b.make_submitted(number={"role": role, **base}))


@pytest.mark.parametrize("role", ["growth", "multiple"])
def test_base_is_measured_at_the_start_of_an_open_period(role: str) -> None:
    base = {"base_start": date(2021, 1, 1), "base_end": date(2022, 1, 1)}
    number = {"role": role, **base}
    approval_refused("approval_base", b.make_submitted(period_end=None, number=number))
    number["base_end"] = date(2021, 12, 31)
    assert b.approve(b.make_submitted(period_end=None, number=number)).approved_at


@pytest.mark.parametrize("role", ["growth", "multiple"])
def test_growth_with_an_earlier_base_is_approved(role: str) -> None:
    base = {"base_start": date(2013, 1, 1), "base_end": date(2013, 12, 31)}
    assert b.approve(b.make_submitted(number={"role": role, **base})).approved_at


@pytest.mark.parametrize("role", ["level", "share"])
def test_level_needs_no_base(role: str) -> None:
    assert b.approve(b.make_submitted(number={"role": role})).approved_at


def test_next_version_says_why() -> None:
    live = b.make_live()
    approval_refused("approval_with_correction", b.submit(b.make_next(live, correction="")))


def test_first_version_after_a_withdrawal_is_a_reinstatement() -> None:
    withdrawn = b.make_withdrawn()
    for kind in ("correction", "update"):
        draft = b.make_next(withdrawn, correction=kind)
        version = b.submit(draft)
        later = {"approved_at": b.ago(minutes=1), "live_from": b.ago(minutes=1)}
        approval_refused("approval_with_reinstatement", version, **later)
        b.discard(b.change(version, submitted_at=None, submitted_by=None))


def test_draft_begun_before_the_withdrawal_needs_the_reinstatement_too() -> None:
    live = b.make_live()
    draft = b.submit(b.make_next(live))
    b.withdraw(live)
    later = {"approved_at": b.ago(minutes=1), "live_from": b.ago(minutes=1)}
    approval_refused("approval_with_reinstatement", draft, **later)
    b.change(draft, submitted_at=None, submitted_by=None)
    b.make_correction(draft, kind="reinstatement")
    assert b.approve(b.submit(draft), approved_at=b.ago(minutes=1)).approved_at


@pytest.mark.parametrize("hours", [3, 3.5])
def test_next_version_does_not_begin_before_the_live_one(hours: float) -> None:
    live = b.make_live(by=b.make_user("editor"))
    draft = b.submit(b.make_next(live))
    at = live.live_from if hours == 3 else b.ago(hours=hours)
    approval_refused("approval_interval", draft, approved_at=at, live_from=at)


def test_next_version_does_not_begin_before_the_withdrawal() -> None:
    withdrawn = b.make_withdrawn()
    draft = b.submit(b.make_next(withdrawn, correction="reinstatement"))
    at = b.ago(minutes=30)
    approval_refused("approval_interval", draft, approved_at=at, live_from=at)


def test_live_intervals_of_a_fact_follow_each_other() -> None:
    version = b.make_live()
    for minutes in (50, 40, 30):
        following = b.submit(b.make_next(version))
        b.approve(following, approved_at=b.ago(minutes=minutes))
        version.refresh_from_db()
        assert version.live_until == following.live_from
        version = following
    fact = version.fact
    assert fact.versions.published(b.ago(minutes=45)).count() == 1
    assert fact.versions.published(b.ago(seconds=0)).get() == version
