"""Articles, captures, passages and dismissals, read back."""

import hashlib
from collections.abc import Iterator

from articles.audit.findings import ERROR, Finding, differences
from articles.audit.ledger import Entry, Ledger
from articles.canonical import article_entry, capture_entry
from articles.models import (
    Article,
    ArticleAddress,
    Capture,
    CaptureBytes,
    Dismissal,
    Event,
    Passage,
)
from articles.text.anchors.anchoring import CONTEXT
from articles.text.leaves import text_root


def check_articles(ledger: Ledger) -> Iterator[Finding]:
    table = Article._meta.db_table
    known = {f"/a/{pk}" for pk in Article.objects.values_list("pk", flat=True)}
    for subject, entries in ledger.subjects.items():
        if subject.startswith("/a/") and "/c/" not in subject and subject not in known:
            yield Finding("article_gone", ERROR, table, entries[0].pk, f"{subject} is gone")
    for article in Article.objects.select_related("publisher", "created_by", "entry"):
        subject = f"/a/{article.pk}"
        entries = ledger.of(subject)
        if not entries:
            yield Finding("article_logged", ERROR, table, article.pk, "the log does not know it")
            continue
        stated = _stated(entries)
        yield from differences(
            stated, dict(article_entry(article)), rule="article_entry", table=table, pk=article.pk
        )
        public = ledger.last(subject, Event.Kind.ARTICLE)
        if article.entry_id != (public.pk if public else None):
            message = "its entry is not its newest public event"
            yield Finding("article_entry", ERROR, table, article.pk, message)
        yield from differences(
            {"created_by": entries[0].actor, "created_at": entries[0].at},
            {
                "created_by": article.created_by.get_username(),
                "created_at": article.created_at.isoformat(),
            },
            rule="article_created",
            table=table,
            pk=article.pk,
        )
        yield from _check_addresses(article, entries)


def _stated(entries: list[Entry]) -> dict[str, object]:
    """The columns that the newest event of an article states."""
    last = entries[-1]
    if last.kind == Event.Kind.ARTICLE:
        return {k: v for k, v in last.public.items() if k not in ("kind", "private", "subject")}
    return dict(last.private["new"])


def _check_addresses(article: Article, entries: list[Entry]) -> Iterator[Finding]:
    """The addresses of an article are those that it had before, and no others."""
    states = [e.private["new"] for e in entries if "new" in e.private]
    had = {state["url"] for state in states if state["url"]} - {article.url}
    stored = {address.url: address.pk for address in article.addresses.all()}
    table = ArticleAddress._meta.db_table
    for url in had - set(stored):
        yield Finding("address_kept", ERROR, table, article.pk, f"an old address is gone: {url}")
    for url in set(stored) - had:
        yield Finding("address_kept", ERROR, table, stored[url], f"never an address of it: {url}")


def check_captures(ledger: Ledger) -> Iterator[Finding]:
    table = Capture._meta.db_table
    captures = Capture.objects.select_related("article", "captured_by").order_by(
        "article", "number"
    )
    numbers: dict[int, int] = {}
    for capture in captures.iterator(chunk_size=50):
        for rule, message in _capture_faults(capture, ledger):
            yield Finding(rule, ERROR, table, capture.pk, message)
        expected = numbers.get(capture.article_id, 0) + 1
        if capture.number != expected:
            message = f"number {capture.number} where {expected} follows"
            yield Finding("capture_number", ERROR, table, capture.pk, message)
        numbers[capture.article_id] = capture.number
    known = {f"/a/{article}/c/{n}" for article, last in numbers.items() for n in range(1, last + 1)}
    yield from _gone(ledger, known, table)


def _capture_faults(capture: Capture, ledger: Ledger) -> Iterator[tuple[str, str]]:
    if hashlib.sha256(capture.text.encode()).hexdigest() != capture.text_sha256:
        yield "capture_text", "the text's SHA-256 is another"
    if text_root(capture.text) != capture.text_root:
        yield "capture_text_root", "the text's root is another"
    source = CaptureBytes.objects.filter(capture=capture).first()
    if source is None:
        yield "capture_bytes", "its bytes are gone"
    elif hashlib.sha256(bytes(source.data)).hexdigest() != capture.bytes_sha256:
        yield "capture_bytes", "the bytes' SHA-256 is another"
    entries = [e for e in ledger.of(capture.permanent_name) if "new" in e.private]
    first = next((e for e in entries if e.action == "capture"), None)
    if first is None:
        yield "capture_logged", "the log does not know it"
        return
    stored = {
        **capture_entry(capture),
        "actor": capture.captured_by.get_username(),
        "at": capture.captured_at.isoformat(),
    }
    logged = {**first.private["new"], "actor": first.actor, "at": first.at}
    for key, value in logged.items():
        if stored.get(key) != value:
            yield "capture_logged", f"{key} is {stored.get(key)!r}, the log says {value!r}"
    public = ledger.last(capture.permanent_name, Event.Kind.CAPTURE)
    if public and {k: public.public.get(k) for k in capture_entry(capture)} != capture_entry(
        capture
    ):
        yield "capture_logged", "its public entry states something else"


def _gone(ledger: Ledger, known: set[str], table: str) -> Iterator[Finding]:
    for subject, entries in ledger.subjects.items():
        if "/c/" in subject and subject not in known:
            yield Finding("capture_gone", ERROR, table, entries[0].pk, f"{subject} is gone")


def check_passages(ledger: Ledger) -> Iterator[Finding]:
    table = Passage._meta.db_table
    stored = set()
    for capture in Capture.objects.filter(passages__isnull=False).distinct().iterator():
        for passage in capture.passages.all():
            stored.add((capture.permanent_name, passage.start, passage.end))
            for rule, message in _passage_faults(passage, capture.text):
                yield Finding(rule, ERROR, table, passage.pk, message)
            if (capture.permanent_name, passage.start, passage.end) not in ledger.spans:
                message = "no event of the log cites it"
                yield Finding("passage_logged", ERROR, table, passage.pk, message)
    for name, start, end in ledger.spans - stored:
        yield Finding("passage_gone", ERROR, table, 0, f"{name} {start}–{end} is gone")


def _passage_faults(passage: Passage, text: str) -> Iterator[tuple[str, str]]:
    start, end = passage.start, passage.end
    if text[start:end] != passage.exact:
        yield "passage_exact", "the quotation is not the capture's text at that span"
    before, after = text[:start], text[end:]
    whole_before = len(passage.prefix) >= min(CONTEXT, len(before))
    whole_after = len(passage.suffix) >= min(CONTEXT, len(after))
    if not (before.endswith(passage.prefix) and whole_before):
        yield "passage_context", "the prefix is not the text before it"
    if not (after.startswith(passage.suffix) and whole_after):
        yield "passage_context", "the suffix is not the text after it"


def check_dismissals(ledger: Ledger) -> Iterator[Finding]:
    """Dismissals against their events: how often each span was set aside and brought back."""
    table = Dismissal._meta.db_table
    stored: dict[tuple[str, int, int, str, str, str], Dismissal] = {}
    for dismissal in Dismissal.objects.select_related("capture", "dismissed_by", "undone_by"):
        key = (
            dismissal.capture.permanent_name,
            dismissal.start,
            dismissal.end,
            dismissal.reason,
            dismissal.dismissed_by.get_username(),
            dismissal.dismissed_at.isoformat(),
        )
        stored[key] = dismissal
    undone = set()
    for subject, entries in ledger.subjects.items():
        for e in entries:
            if e.action == "undo dismissal":
                undone.add((subject, e.private["new"]["start"], e.actor, e.at))
            if e.action != "dismiss":
                continue
            new = e.private["new"]
            key = (subject, new["start"], new["end"], new["reason"], e.actor, e.at)
            if stored.pop(key, None) is None:
                yield Finding("dismissal_logged", ERROR, table, e.pk, f"changed or gone: {subject}")
    for dismissal in stored.values():
        yield Finding("dismissal_logged", ERROR, table, dismissal.pk, "the log does not know it")
    for dismissal in Dismissal.objects.exclude(undone_at=None).select_related(
        "capture", "undone_by"
    ):
        by = dismissal.undone_by.get_username() if dismissal.undone_by else ""
        at = dismissal.undone_at.isoformat() if dismissal.undone_at else ""
        if (dismissal.capture.permanent_name, dismissal.start, by, at) not in undone:
            yield Finding("dismissal_undone", ERROR, table, dismissal.pk, "the log says otherwise")
