"""Facts and their versions, replayed from the log and read again from their quotations."""

from collections.abc import Iterator
from itertools import groupby, zip_longest

from django.contrib.auth.models import User

from articles.actions import numbers
from articles.actions.reviewing import missing_parts
from articles.audit.findings import ERROR, REVIEW, Finding, differences
from articles.audit.ledger import Entry, Ledger
from articles.canonical import correction_sha256, decimal_text, version_content, version_sha256
from articles.models import (
    Article,
    Citation,
    Contributor,
    Correction,
    Event,
    Fact,
    FactVersion,
    Quantity,
)
from articles.text.version import READER_VERSION

# Actions whose actor works on a version, and so becomes a contributor.
_WORK = {"draft", "edit", "cite", "remove citation", "submit"}
# The columns of a version's way through review.
_WAY = (
    *(f"{done}_{part}" for done in ("submitted", "rejected", "approved") for part in ("at", "by")),
    *(f"{done}_{part}" for done in ("withdrawn", "discarded") for part in ("at", "by")),
    "rejection_reason",
    "approved_sha256",
    "live_from",
)


def check_facts(ledger: Ledger) -> Iterator[Finding]:
    table = Fact._meta.db_table
    known = set()
    for fact in Fact.objects.select_related("created_by"):
        known.add(fact.pk)
        first = next(iter(ledger.of(f"/f/{fact.pk}/v1")), None)
        if first is None:
            yield Finding("fact_logged", ERROR, table, fact.pk, "the log does not know it")
            continue
        yield from differences(
            {"created_by": first.actor, "created_at": first.at},
            {
                "created_by": fact.created_by.get_username(),
                "created_at": fact.created_at.isoformat(),
            },
            rule="fact_created",
            table=table,
            pk=fact.pk,
        )
    for subject in ledger.subjects:
        if subject.startswith("/f/") and int(subject.split("/")[2]) not in known:
            yield Finding("fact_gone", ERROR, table, int(subject.split("/")[2]), subject)


def check_versions(ledger: Ledger) -> Iterator[Finding]:
    table = FactVersion._meta.db_table
    users = dict(User.objects.values_list("pk", "username"))
    known = set()
    versions = FactVersion.objects.select_related("indicator", "period_passage__capture")
    for version in versions.order_by("pk").iterator(chunk_size=200):
        known.add(str(version))
        entries = ledger.of(str(version))
        if not entries:
            yield Finding("version_logged", ERROR, table, version.pk, "the log does not know it")
            continue
        yield from _check_way(version, entries, users)
        yield from _check_content(version, entries)
        yield from _check_contributors(version, entries, users)
        yield from _check_corrections(version, entries)
        yield from _check_numbers(version)
        yield from _check_publication(version)
    for subject in set(ledger.subjects) - known:
        if subject.startswith("/f/"):
            yield Finding("version_gone", ERROR, table, 0, f"{subject} is gone")
    yield from _check_intervals()


def replay(entries: list[Entry]) -> dict[str, str]:
    """The columns of a version's way through review, as its events say they are."""
    state = dict.fromkeys(_WAY, "")
    state |= {"created_at": entries[0].at, "created_by": entries[0].actor}
    for entry in entries:
        who = {"at": entry.at, "by": entry.actor}
        if entry.action == "submit":
            state |= _stamp("submitted", **who) | _stamp("rejected") | {"rejection_reason": ""}
        elif entry.action == "take back":
            state |= _stamp("submitted")
        elif entry.action == "reject":
            reason = entry.private["reason"]
            state |= _stamp("submitted") | _stamp("rejected", **who) | {"rejection_reason": reason}
        elif entry.action == "discard":
            state |= _stamp("discarded", **who)
        elif entry.kind == Event.Kind.VERSION:
            state |= _stamp("approved", **who) | {"approved_sha256": entry.public["sha256"]}
        elif entry.kind == Event.Kind.PUBLISH:
            state["live_from"] = entry.public["live_from"]
        elif entry.kind == Event.Kind.CANCEL:
            state |= _stamp("submitted") | _stamp("approved")
            state |= {"approved_sha256": "", "live_from": ""}
        elif entry.kind == Event.Kind.WITHDRAW:
            state |= _stamp("withdrawn", at=entry.public["at"], by=entry.actor)
    return state


def _stamp(name: str, at: str = "", by: str = "") -> dict[str, str]:
    return {f"{name}_at": at, f"{name}_by": by}


def _check_way(
    version: FactVersion, entries: list[Entry], users: dict[int, str]
) -> Iterator[Finding]:
    expected = replay(entries)
    stored: dict[str, object] = {}
    for key in expected:
        if key.endswith("_by"):
            stored[key] = users.get(getattr(version, f"{key}_id"), "")
        else:
            value = getattr(version, key)
            stored[key] = value.isoformat() if hasattr(value, "isoformat") else value or ""
    table = FactVersion._meta.db_table
    yield from differences(dict(expected), stored, rule="version_way", table=table, pk=version.pk)
    if not version.approved_at:
        return
    if version.contributors.filter(user=version.approved_by_id).exists():
        message = "who approved it worked on it"
        yield Finding("version_four_eyes", ERROR, table, version.pk, message)
    for message in missing_parts(version):
        yield Finding("version_whole", ERROR, table, version.pk, message)
    if version.approved_sha256 != version_sha256(version):
        message = "the approval names other content"
        yield Finding("version_sha256", ERROR, table, version.pk, message)


def _check_content(version: FactVersion, entries: list[Entry]) -> Iterator[Finding]:
    """The content is that of the last event which wrote it."""
    written = [e.private["new"] for e in entries if e.private.get("new")]
    if not written or written[-1] != version_content(version):
        yield Finding(
            "version_content",
            ERROR,
            FactVersion._meta.db_table,
            version.pk,
            "the content is not what was written last",
        )


def _check_contributors(
    version: FactVersion, entries: list[Entry], users: dict[int, str]
) -> Iterator[Finding]:
    worked = {e.actor for e in entries if e.action in _WORK or e.action.startswith("begin ")}
    stored = {
        users.get(user, ""): pk for pk, user in version.contributors.values_list("pk", "user")
    }
    table = Contributor._meta.db_table
    for name in worked - set(stored):
        yield Finding("contributor_kept", ERROR, table, version.pk, f"{name} worked on {version}")
    for name in set(stored) - worked:
        message = f"{name} did not work on {version}"
        yield Finding("contributor_kept", ERROR, table, stored[name], message)


def _check_corrections(version: FactVersion, entries: list[Entry]) -> Iterator[Finding]:
    table = Correction._meta.db_table
    begun = {e.action.removeprefix("begin "): e for e in entries if e.action.startswith("begin ")}
    public = {
        e.public["correction"]
        for e in entries
        if e.kind in (Event.Kind.CORRECT, Event.Kind.WITHDRAW)
    }
    withdrawn = {e.actor: e for e in entries if e.kind == Event.Kind.WITHDRAW}
    seen = set()
    for correction in version.corrections.select_related("version", "created_by"):
        seen.add(correction.kind)
        digest = correction_sha256(correction)
        entry = begun.get(correction.kind)
        named = digest in public
        if version.approved_at and not named:
            yield Finding("correction_sha256", ERROR, table, correction.pk, "the log says another")
        actor = correction.created_by.get_username()
        if entry is not None:
            stored = {
                "actor": actor,
                "at": correction.created_at.isoformat(),
                "reason": correction.reason,
            }
            logged = {"actor": entry.actor, "at": entry.at, "reason": entry.private["reason"]}
            yield from differences(
                dict(logged), dict(stored), rule="correction_kept", table=table, pk=correction.pk
            )
        elif correction.kind != Correction.Kind.WITHDRAWAL or actor not in withdrawn:
            yield Finding(
                "correction_kept", ERROR, table, correction.pk, "the log does not know it"
            )
    expected = set(begun) | ({Correction.Kind.WITHDRAWAL.value} if withdrawn else set())
    for kind in expected - seen:
        yield Finding("correction_gone", ERROR, table, version.pk, f"{kind} of {version} is gone")


def _check_numbers(version: FactVersion) -> Iterator[Finding]:
    """Read every quotation again: the number must be what is stored."""
    quantity = Quantity.objects.filter(version=version).first()
    citations = version.citations.exclude(raw="").select_related("passage__capture__article")
    table = Citation._meta.db_table
    for citation in citations:
        start, end = citation.value_start or 0, citation.value_end or 0
        if citation.passage.exact[start:end] != citation.raw:
            message = "the number is not the quotation's text at that span"
            yield Finding("citation_raw", ERROR, table, citation.pk, message)
        if not citation.is_principal or quantity is None:
            continue
        verdict = numbers.check_passage(
            citation.passage,
            start,
            value=quantity.value,
            value_max=quantity.value_max,
            unit=quantity.unit,
        )
        same_reader = citation.reader_version == READER_VERSION
        if verdict.agrees or (same_reader and citation.reading_reason):
            continue
        level = ERROR if same_reader else REVIEW
        read = "nothing"
        if verdict.reading:
            read = f"{decimal_text(verdict.reading.value)} {verdict.reading.unit}"
        message = f"reads {read}, stored is {decimal_text(quantity.value)} {quantity.unit}"
        yield Finding("citation_number", level, table, citation.pk, message)


def _check_publication(version: FactVersion) -> Iterator[Finding]:
    """A period as of publication, after an article's date was corrected: for a person."""
    basis = FactVersion.PeriodBasis.PUBLICATION
    if version.approved_at is None or version.period_basis != basis:
        return
    article = Article.objects.get(
        captures__passages__citations__in=version.citations.filter(is_principal=True)
    )
    day = article.published_on
    start, end = version.period_start, version.period_end
    if day is None or (start and day < start) or (end and day > end):
        message = f"its period is as of publication, which is {day or 'unknown'} now"
        yield Finding(
            "version_publication", REVIEW, FactVersion._meta.db_table, version.pk, message
        )


def _check_intervals() -> Iterator[Finding]:
    """Numbers follow each other; a live interval ends where the next begins, or by withdrawal."""
    table = FactVersion._meta.db_table
    ordered = FactVersion.objects.order_by("fact", "number").iterator(chunk_size=500)
    for _fact, group in groupby(ordered, key=lambda version: version.fact_id):
        versions = list(group)
        for expected, version in enumerate(versions, start=1):
            if version.number != expected:
                message = f"number {version.number} where {expected} follows"
                yield Finding("version_number", ERROR, table, version.pk, message)
        approved = [version for version in versions if version.approved_at]
        for version, following in zip_longest(approved, approved[1:]):
            until = version.withdrawn_at or (following.live_from if following else None)
            if version.live_until != until:
                message = f"it ends at {version.live_until}, not at {until}"
                yield Finding("version_until", ERROR, table, version.pk, message)
            if until and following and following.live_from and following.live_from < until:
                yield Finding("version_overlap", ERROR, table, version.pk, "two versions are live")
