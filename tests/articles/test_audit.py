"""Tampering: triggers dropped, one stored thing changed, and the triggers put back."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from io import StringIO
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.core.management import call_command
from django.db import IntegrityError, connection, models, transaction
from django.utils import timezone

from articles import triggers
from articles.actions import capturing, citing, correcting, dismissing, policies, reviewing
from articles.actions.contents import Number, Period
from articles.audit import audit
from articles.ingestion.pipeline import Source as Input
from articles.models import (
    Article,
    ArticleAddress,
    Attribution,
    Capture,
    CaptureBytes,
    Citation,
    Contributor,
    Correction,
    Dismissal,
    Event,
    Fact,
    FactVersion,
    LogHead,
    Passage,
    Quantity,
    Statement,
    VersionRegion,
    VersionSector,
)
from tests import newsroom
from tests.newsroom import Cast

pytestmark = pytest.mark.django_db

TABLES = (
    Article,
    ArticleAddress,
    Capture,
    CaptureBytes,
    Passage,
    Fact,
    FactVersion,
    Statement,
    Quantity,
    Citation,
    Attribution,
    VersionRegion,
    VersionSector,
    Contributor,
    Correction,
    Dismissal,
    Event,
    LogHead,
)
# Columns on which nothing that a reader is told rests.
FREE = {
    # Counts saves, so that a second editor is stopped; it says nothing about content.
    (Article, "lock"),
    (FactVersion, "lock"),
    # Stands beside withheld_at, which is stated; the account itself is in the private event.
    (Article, "withheld_by"),
    # The primary key of a row that nothing names by it: content is compared by permanent names.
    *((model, "id") for model in TABLES if model not in (Article, Fact)),
}
GROWTH = "That was 1.5 times as many as in 2013"


def columns() -> Iterator[Any]:
    for model in TABLES:
        for field in model._meta.concrete_fields:
            if (model, field.name) not in FREE:
                yield pytest.param(model, field, id=f"{model.__name__}.{field.name}")


@pytest.fixture(scope="module")
def built(django_db_setup: None, django_db_blocker: Any) -> Iterator[Cast]:
    """Every table filled, and every column of it in some row: built once for all tests."""
    with django_db_blocker.unblock(), transaction.atomic():
        cast = newsroom.make_cast()
        _build(cast)
        assert audit().findings == []
        yield cast
        transaction.set_rollback(True)


@pytest.fixture
def world(built: Cast) -> Iterator[Cast]:
    with transaction.atomic():
        yield built
        transaction.set_rollback(True)


def _build(cast: Cast) -> None:
    source = newsroom.capture(cast, byline="ian", dateline="JAKARTA")
    live = newsroom.publish(cast, source)
    _growth(cast, source)
    _next(cast, newsroom.publish(cast, source))
    gone = newsroom.publish(cast, source)
    now = timezone.now
    correcting.withdraw(
        version=gone, lock=gone.lock, reason="Wrong.", language="en", by=cast.reviewer, at=now()
    )
    rejected = newsroom.submit(newsroom.take(cast, source), cast.writer)
    reviewing.reject(
        version=rejected, lock=rejected.lock, reason="Look.", by=cast.reviewer, at=now()
    )
    _bare_draft(cast, source)
    for start in (0, 3):
        dismissal = dismissing.dismiss(
            capture=source, start=start, end=9, reason="Old.", by=cast.writer, at=now()
        )
    dismissing.undo_dismissal(dismissal=dismissal, by=cast.colleague, at=now())
    other = newsroom.capture(cast, text="Another article says nothing of the kind at all.")
    capturing.capture_again(
        article=other.article,
        source=Input.from_paste("Another article says it in other words, a little later."),
        by=cast.writer,
        at=now(),
    )
    newsroom.indicator("cargo", "Cargo")
    _change_and_withhold(cast, live)


def _bare_draft(cast: Cast, source: Capture) -> None:
    """A discarded draft without a number, with a second citation."""
    version = newsroom.take(
        cast,
        source,
        kind="status",
        number=None,
        indicator=None,
        statements={"id": "Pelabuhan."},
        regions=(newsroom.region("tianjin", "Tianjin"),),
        sectors=(newsroom.sector("cars", "Cars"),),
        sources=(),
    )
    citing.add_citation(
        version=version,
        lock=version.lock,
        capture=source,
        quotation="It was a good year for the harbour.",
        role="context",
        by=cast.writer,
        at=timezone.now(),
    )
    reviewing.discard(version=version, lock=version.lock, by=cast.writer, at=timezone.now())


def _growth(cast: Cast, source: Capture) -> None:
    number = Number(
        raw="1.5 times",
        value=Decimal("1.5"),
        value_max=Decimal("1.7"),
        unit="ratio",
        role="multiple",
        base_start=date(2013, 1, 1),
        base_end=date(2013, 12, 31),
        base_text="2013",
        reading_reason="The table gives a range.",
    )
    period = Period(date(2022, 1, 1), date(2022, 12, 31), "context", "in 2022", newsroom.QUOTATION)
    version = newsroom.take(cast, source, quotation=GROWTH, number=number, period=period)
    newsroom.approve(newsroom.submit(version, cast.writer), cast.reviewer)


def _next(cast: Cast, first: FactVersion) -> None:
    version = correcting.begin_version(
        fact=first.fact,
        kind="correction",
        reason="The source corrected it.",
        language="en",
        by=cast.writer,
        at=timezone.now(),
    )
    source = replace(
        newsroom.content().sources[0],
        publisher=newsroom.publisher(),
        url="https://agency.example/1",
        published_on=date(2023, 5, 25),
    )
    version = citing.edit_draft(
        version=version,
        lock=version.lock,
        content=newsroom.content(sources=(source,)),
        by=cast.colleague,
        at=timezone.now(),
    )
    newsroom.approve(newsroom.submit(version, cast.writer), cast.reviewer)


def _change_and_withhold(cast: Cast, live: FactVersion) -> None:
    article = live.citations.get().passage.capture.article
    article = policies.change_article(
        article=article,
        lock=article.lock,
        changes={"url": "https://news.example/moved"},
        by=cast.administrator,
        at=timezone.now(),
    )
    policies.take_down(
        article=article,
        lock=article.lock,
        reason="A court order.",
        by=cast.reviewer,
        at=timezone.now(),
    )


def _others(field: models.Field, value: Any) -> list[Any]:
    """Other values that the column could hold, the likely one first."""
    if isinstance(field, models.ForeignKey):
        known = field.related_model._default_manager.exclude(pk=value).order_by("-pk")
        return [*known.values_list("pk", flat=True), 10**6]
    if field.primary_key or (isinstance(value, int) and not isinstance(value, bool)):
        return [value + 1, value + 1000]
    if isinstance(field, models.BooleanField):
        return [not value]
    if field.choices and isinstance(value, str):
        return [choice for choice, _name in field.flatchoices if choice not in ("", value)]
    if isinstance(value, str) and field.max_length == 64:
        return [("0" if value[0] != "0" else "1") + value[1:]]
    steps: dict[type, Any] = {
        str: "x",
        date: -timedelta(days=1),
        Decimal: Decimal("-0.01"),
        list: [7],
    }
    if isinstance(value, bytes | memoryview):
        return [bytes(value) + b"x"]
    if isinstance(value, datetime):
        return [value - timedelta(microseconds=1), value + timedelta(microseconds=1)]
    return [value + steps[type(value)]]


# Columns that a CHECK ties to others: who changes the one has to change these too.
TIED: dict[tuple[type[models.Model], str], dict[str, Any]] = {
    (Article, "kind"): {"url": None},
    (Article, "policy"): {"withheld_at": None, "withheld_by_id": None},
    (FactVersion, "period_basis"): {"period_passage_id": None},
    (FactVersion, "withdrawn_at"): {"live_until": "same"},
    (Citation, "role"): {"is_principal": False},
}


@contextmanager
def without_triggers() -> Iterator[None]:
    """Triggers gone for a while. On PostgreSQL without checks of foreign keys, which would wait
    for the end of the transaction and until then keep the triggers from being made again."""
    postgresql = connection.vendor == "postgresql"
    if postgresql:
        connection.check_constraints()
        _execute("SET session_replication_role = replica")
    triggers.drop(connection)
    yield
    triggers.install(connection)
    if postgresql:
        _execute("SET session_replication_role = origin")


def _execute(sql: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute(sql)


def _tamper(sql: str, parameters: list[Any]) -> None:
    with without_triggers(), connection.cursor() as cursor:
        cursor.execute(sql, parameters)


@pytest.mark.parametrize(("model", "field"), list(columns()))
def test_changed_column_is_found(
    world: Cast, model: type[models.Model], field: models.Field
) -> None:
    with without_triggers():
        changed = _change_one(model, field)
    assert audit().has_errors, f"{model.__name__}.{field.name} went to {changed} unnoticed"


def _change_one(model: type[models.Model], field: models.Field) -> Any:
    """Change the column in the first row that has a value there and lets it be changed."""
    for row in model._default_manager.order_by("pk"):
        value = getattr(row, field.attname)
        if value is None or value == "":
            continue
        for other in _others(field, value):
            tied = TIED.get((model, field.name), {})
            tied = {name: other if new == "same" else new for name, new in tied.items()}
            try:
                with transaction.atomic():
                    _update(row, {field.attname: other, **tied})
            except IntegrityError:
                continue
            return other
    raise AssertionError(f"no row has a {field.name} that could be changed")


def _update(row: models.Model, values: dict[str, Any]) -> None:
    quote = connection.ops.quote_name
    fields = {f.attname: f for f in row._meta.concrete_fields}
    columns = ", ".join(f"{quote(fields[name].column)} = %s" for name in values)
    prepared = [fields[name].get_db_prep_save(v, connection) for name, v in values.items()]
    with connection.cursor() as cursor:
        table = quote(row._meta.db_table)
        cursor.execute(f"UPDATE {table} SET {columns} WHERE id = %s", [*prepared, row.pk])
        assert cursor.rowcount == 1


@pytest.mark.parametrize("model", TABLES, ids=lambda model: model.__name__)
def test_removed_row_is_found(world: Cast, model: type[models.Model]) -> None:
    row = model._default_manager.order_by("-pk")[0]
    _tamper(f"DELETE FROM {model._meta.db_table} WHERE id = %s", [row.pk])
    assert audit().has_errors


@pytest.mark.parametrize(
    "model", [model for model in TABLES if model is not LogHead], ids=lambda model: model.__name__
)
def test_inserted_row_is_found(world: Cast, model: type[models.Model]) -> None:
    row = model._default_manager.order_by("pk")[0]
    row.pk = None
    row._state.adding = True
    with without_triggers():
        _make_unique(row)
        row.save(force_insert=True)
    assert audit().has_errors


def _make_unique(row: Any) -> None:
    """Give a copy the values that the constraints want different."""
    simple: dict[type, dict[str, Any]] = {
        Article: {"slug": "copy", "url": "https://news.example/copy", "entry_id": None},
        ArticleAddress: {"url": "https://news.example/never"},
        Capture: {"number": 1000, "bytes_sha256": "0" * 64},
        FactVersion: {"number": 1000},
        Statement: {"language": "id"},
        Attribution: {"position": 1000},
        Correction: {"kind": "clarification"},
        Event: {"index": 1000, "previous": "1" * 64, "hash": "2" * 64},
        Dismissal: {"start": 1, "end": 5},
        Citation: {"is_principal": False},
    }
    for name, value in simple.get(type(row), {}).items():
        setattr(row, name, value)
    if isinstance(row, CaptureBytes):
        other = Capture.objects.get(pk=row.capture_id)
        other.pk, other.number, other.bytes_sha256 = None, 1000, "0" * 64
        other._state.adding = True
        other.save(force_insert=True)
        row.capture = other
    elif isinstance(row, Passage):
        text = row.capture.text
        row.start, row.end, row.exact = 1, 5, text[1:5]
        row.prefix, row.suffix = text[:1], text[5:40]
    elif isinstance(row, Quantity):
        row.version = _bare_version()
    elif isinstance(row, Citation):
        row.passage = Passage.objects.exclude(pk=row.passage_id)[0]
    elif isinstance(row, VersionRegion):
        row.region = newsroom.region("tianjin", "Tianjin")
    elif isinstance(row, VersionSector):
        row.sector = newsroom.sector("cars", "Cars")
    elif isinstance(row, Contributor):
        row.user = User.objects.get(username="root")


def _bare_version() -> FactVersion:
    """A version without a quantity of its own."""
    return FactVersion.objects.filter(quantity=None)[0]


def test_tail_of_the_log_cut_off_with_the_head_set_back_is_found(world: Cast) -> None:
    last = Event.objects.latest("index")
    with without_triggers():
        Article.objects.filter(entry=last).update(entry=None)
        Event.objects.filter(pk=last.pk).delete()
        LogHead.objects.update(index=last.index - 1, hash=last.previous)
    assert audit().has_errors


def test_newer_reader_that_disagrees_is_for_review_not_an_error(world: Cast) -> None:
    version = newsroom.publish(world)
    with without_triggers():
        Citation.objects.filter(version=version).update(reader_version="0")
        Quantity.objects.filter(version=version).update(value=Decimal(7), lower=None, upper=None)
    numbers = [f for f in audit().findings if f.rule == "citation_number"]
    assert [f.level for f in numbers] == ["review"]


def test_period_as_of_publication_is_for_review_when_the_date_was_corrected(world: Cast) -> None:
    day = date(2023, 5, 26)
    version = newsroom.publish(
        world, kind="status", number=None, indicator=None, period=Period(day, day, "publication")
    )
    assert audit().findings == []
    article = version.citations.get().passage.capture.article
    policies.change_article(
        article=article,
        lock=article.lock,
        changes={"published_on": date(2023, 5, 25)},
        by=world.administrator,
        at=timezone.now(),
    )
    findings = [(finding.rule, finding.level, finding.id) for finding in audit().findings]
    assert findings == [("version_publication", "review", version.pk)]


def test_command_prints_findings_as_json_and_exits_with_one(world: Cast) -> None:
    out, err = StringIO(), StringIO()
    call_command("audit", "--json", stdout=out, stderr=err)
    assert out.getvalue().startswith('{"findings": [], "checked": {')
    assert "audit: log" in err.getvalue()
    _tamper("UPDATE articles_statement SET text = %s", ["Something else."])
    with pytest.raises(SystemExit) as stopped:
        call_command("audit", "--json", stdout=StringIO(), stderr=StringIO())
    assert stopped.value.code == 1
