"""Rules across rows, under two PostgreSQL sessions at once, in both orders.

Each case is two steps that must not both take effect as they were begun. Whichever comes first,
the other waits for its commit and is then refused, or goes by what it finds then.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

import pytest
from django.db import IntegrityError, connection

from articles.models import (
    ArticleAddress,
    Attribution,
    Capture,
    Citation,
    Contributor,
    Event,
    FactVersion,
    Statement,
    VersionRegion,
)
from tests import builders as b
from tests.articles.triggers import attacks as a
from tests.articles.triggers.sessions import interleave

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.skipif(
        connection.vendor != "postgresql",
        reason="SQLite has one writer at a time; a test of the log shows that",
    ),
]

type Step = Callable[[], object]


@dataclass
class Case:
    """Two steps, and what refuses each where it comes second ("": nothing, it passes)."""

    one: Step
    other: Step
    other_refused: str
    one_refused: str
    # What must hold in the end, whichever came first.
    holds: Callable[[], bool] = field(default=lambda: True)


def submit_and_lose_the_citation() -> Case:
    draft = b.make_draft()
    citation = draft.citations.get()
    return Case(
        lambda: b.submit(draft),
        a.raw_delete(citation),
        "citation_draft_only",
        "",
        lambda: no_approval(draft),
    )


def no_approval(version: FactVersion) -> bool:
    """Where the citation went before the submission, the approval is refused."""
    if version.citations.exists():
        return True
    a.refused("approval_with_citation", lambda: b.approve(version))
    return True


def submit_and_take_back_then_lose() -> Case:
    """What is taken back is a draft again: the deletion waits, and then passes."""
    submitted = b.make_submitted()
    statement = submitted.statements.get()
    return Case(
        lambda: b.change(submitted, submitted_at=None, submitted_by=None),
        a.raw_delete(statement),
        "",
        "never first",
    )


def approve_and_take_back() -> Case:
    submitted = b.make_submitted()
    return Case(
        lambda: b.approve(submitted),
        lambda: b.change(submitted, submitted_at=None, submitted_by=None),
        "version_submission|cancel_|approval_whole",
        "approval_of_submission",
    )


def approve_and_reject() -> Case:
    submitted = b.make_submitted()
    return Case(
        lambda: b.approve(submitted),
        lambda: b.reject(submitted, rejected_by=b.make_user("editor")),
        "version_|approval_whole",
        "approval_of_submission",
    )


def approve_twice() -> Case:
    submitted = b.make_submitted()
    return Case(
        lambda: b.approve(submitted),
        lambda: b.approve(submitted, approved_by=b.make_user("editor")),
        "approved_frozen",
        "approved_frozen",
    )


def submit_and_add(make: Callable[[FactVersion], Step], rule: str) -> Case:
    draft = b.make_draft()
    return Case(lambda: b.submit(draft), make(draft), rule, "")


def statement_of(draft: FactVersion) -> Step:
    return lambda: Statement.objects.create(version=draft, language="id", text="Pelabuhan.")


def region_of(draft: FactVersion) -> Step:
    region = b.make_region()
    return lambda: VersionRegion.objects.create(version=draft, region=region)


def attribution_of(draft: FactVersion) -> Step:
    citation = draft.citations.get()
    return lambda: Attribution.objects.create(citation=citation, name="CGTN")


def citation_of(draft: FactVersion) -> Step:
    capture = draft.citations.get().passage.capture
    passage = b.make_passage(capture=capture, exact="officials")
    return lambda: Citation.objects.create(version=draft, passage=passage)


def contributor_of(draft: FactVersion) -> Step:
    """The reviewer works on what is being submitted, and may then not approve it."""
    reviewer = b.make_user("reviewer")
    return lambda: Contributor.objects.create(version=draft, user=reviewer)


def changed_number_of(draft: FactVersion) -> Step:
    return a.raw_update(draft.statements.get(), text="Other words.")


def submit_and_discard() -> Case:
    draft = b.make_draft()
    return Case(
        lambda: b.submit(draft),
        lambda: b.discard(draft),
        "version_discard",
        "version_discarded_is_final",
    )


def approve_next_and_withdraw() -> Case:
    """Both would set the live version's end."""
    live = b.make_live()
    following = b.submit(b.make_next(live))
    later = b.ago(minutes=1)
    return Case(
        lambda: b.approve(following, approved_at=later),
        lambda: b.withdraw(live),
        "correction_withdrawal",
        "approval_with_reinstatement",
        lambda: live.fact.versions.published(b.ago(seconds=0)).count() <= 1,
    )


def cancel_and_withdraw() -> Case:
    live = b.make_live()
    following = b.approve(b.submit(b.make_next(live)), live_from=b.ahead(hours=1))
    return Case(
        lambda: b.cancel(following),
        lambda: b.withdraw(live),
        "",  # waits, then finds a live version without a successor
        "never first",
    )


def withdraw_twice() -> Case:
    live = b.make_live()
    b.make_user("reviewer")
    rule = "correction_withdrawal|articles_correction_once"
    return Case(lambda: b.withdraw(live), lambda: b.withdraw(live), rule, rule)


def begin_twice() -> Case:
    live = b.make_live()
    b.make_user()
    rule = "version_number|version_one_open"
    return Case(
        lambda: b.make_bare_draft(fact=live.fact, number=2),
        lambda: b.make_bare_draft(fact=live.fact, number=2),
        rule,
        rule,
    )


def schedule_and_begin() -> Case:
    """None is begun while another is scheduled: the one in review becomes the scheduled one."""
    following = b.submit(b.make_next(b.make_live()))
    return Case(
        lambda: b.approve(following, live_from=b.ahead(hours=1)),
        lambda: b.make_bare_draft(fact=following.fact, number=3),
        "version_none_while_scheduled",
        "never first",
    )


def discard_and_begin() -> Case:
    draft = b.make_draft()
    return Case(
        lambda: b.discard(draft),
        lambda: b.make_bare_draft(fact=draft.fact, number=2),
        "",  # waits, then there is no other open version
        "never first",
    )


def publish_and_change_the_article() -> Case:
    submitted = b.make_submitted()
    article = submitted.citations.get().passage.capture.article
    return Case(
        lambda: b.approve(submitted),
        a.raw_update(article, title="Another title"),
        "article_stated",
        "",
    )


def capture_twice() -> Case:
    article = b.make_capture().article
    columns = {
        "article": article,
        "number": 2,
        "text": b.TEXT,
        "text_sha256": b.sha256(b.TEXT),
        "text_root": b.sha256("root"),
        "media_type": "text/plain",
        "cleaner_version": "1",
        "captured_at": b.ago(hours=1),
        "captured_by": b.make_user(),
    }

    def step(data: str) -> Step:
        return lambda: Capture.objects.create(**columns, bytes_sha256=b.sha256(data))

    rule = "capture_number"
    return Case(step("one"), step("other"), rule, rule)


def take_one_address_for_two_articles() -> Case:
    one, other = b.make_article(), b.make_article()
    url = f"https://news.example/moved-{one.pk}"
    return Case(
        a.raw_update(one, url=url),
        lambda: ArticleAddress.objects.create(article=other, url=url),
        "address_free",
        "article_url_free",
    )


def indexes() -> list[int]:
    return list(Event.objects.values_list("index", flat=True))


def append_twice() -> Case:
    b.make_event()
    columns = b.event_columns()

    def step(salt: str) -> Step:
        return lambda: Event.objects.create(
            **{**columns, "hash": b.sha256(f"{salt} {columns['index']}")}
        )

    return Case(
        step("one"),
        step("other"),
        "event_next",
        "event_next",
        lambda: sorted(indexes()) == [*range(1, len(indexes()) + 1)],
    )


CASES: dict[str, Callable[[], Case]] = {
    "submit, lose the citation": submit_and_lose_the_citation,
    "take back, lose the statement": submit_and_take_back_then_lose,
    "submit, add a statement": lambda: submit_and_add(statement_of, "statement_draft_only"),
    "submit, add a region": lambda: submit_and_add(region_of, "versionregion_draft_only"),
    "submit, add a source": lambda: submit_and_add(attribution_of, "attribution_draft_only"),
    "submit, add a citation": lambda: submit_and_add(citation_of, "citation_draft_only"),
    "submit, add a contributor": lambda: submit_and_add(contributor_of, "contributor_draft_only"),
    "submit, change a statement": lambda: submit_and_add(changed_number_of, "statement_draft_only"),
    "submit, discard": submit_and_discard,
    "approve, take back": approve_and_take_back,
    "approve, reject": approve_and_reject,
    "approve, approve": approve_twice,
    "approve the next, withdraw the live one": approve_next_and_withdraw,
    "cancel the next, withdraw the live one": cancel_and_withdraw,
    "withdraw, withdraw": withdraw_twice,
    "begin, begin": begin_twice,
    "schedule, begin": schedule_and_begin,
    "discard, begin": discard_and_begin,
    "publish, change the article": publish_and_change_the_article,
    "capture, capture": capture_twice,
    "one address, two articles": take_one_address_for_two_articles,
    "append, append": append_twice,
}


@pytest.mark.parametrize("name", CASES)
def test_second_step_waits_for_the_first_and_goes_by_it(name: str) -> None:
    """Both orders, each on rows of its own; a flush after each would take most of the time."""
    b.make_user("reviewer")
    case = CASES[name]()
    take(case.one, case.other, case.other_refused)
    assert case.holds()
    case = CASES[name]()
    if case.one_refused == "never first":
        assert a.error_of(case.other) is not None
    else:
        take(case.other, case.one, case.one_refused)
        assert case.holds()


def take(first: Step, second: Step, refused: str) -> None:
    outcome = interleave(first, second)
    check(outcome.error, refused)
    assert outcome.waited, "the second step did not wait for the first"


def check(error: Exception | None, rule: str) -> None:
    if not rule:
        assert error is None, str(error)
        return
    assert error is not None, f"both passed, and {rule} should refuse the second"
    assert any(part in str(error) for part in rule.split("|")), str(error)
    a.refusals[a.rule_of(error)] += 1


@pytest.mark.parametrize("deletes_first", [True, False])
def test_foreign_key_keeps_a_region_that_is_being_used(deletes_first: bool) -> None:
    """No lock of ours is needed here: one of the two is refused, at its commit at the latest."""
    draft, region = b.make_draft(), b.make_region()
    use = lambda: VersionRegion.objects.create(version=draft, region_id=region.pk)  # noqa: E731
    delete = a.raw_delete(region)
    errors: list[Exception] = []
    try:
        outcome = interleave(*((delete, use) if deletes_first else (use, delete)))
        errors += [outcome.error] if outcome.error else []
    except IntegrityError as error:
        errors.append(error)
    assert len(errors) == 1
    used = VersionRegion.objects.filter(region_id=region.pk).exists()
    assert used == type(region).objects.filter(pk=region.pk).exists()
