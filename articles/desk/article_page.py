"""What the desk shows of an article: its captures, its facts by state, its text, its history."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.conf import settings
from django.db.models import Q, QuerySet
from django.urls import reverse

from articles.article_page import MarkedBlock
from articles.desk import notices
from articles.desk.histories import Entry, entry
from articles.desk.notices import Removed
from articles.display import public_share
from articles.marks import Block, Mark, layout
from articles.models import Article, Capture, Citation, Event, FactVersion, Passage
from articles.models.facts import VersionState

# Longer texts are shown in part; quotations are found in the whole.
SHOWN_TEXT = 200_000
_MOST_EVENTS = 100
State = FactVersion.State
# What a fact's passage is marked for: its versions that stand, or may come to stand.
_STANDING = (
    State.DRAFT,
    State.REJECTED,
    State.SUBMITTED,
    State.SCHEDULED,
    State.LIVE,
    State.WITHDRAWN,
)


@dataclass(frozen=True, slots=True)
class Row:
    """A version that cites the article, with its principal or first passage in it."""

    version: FactVersion
    state: VersionState
    passage: Passage
    capture_number: int
    statement: str

    @property
    def address(self) -> str:
        return reverse("admin:articles_factversion_change", args=[self.version.pk])


@dataclass(frozen=True, slots=True)
class ArticleDesk:
    """All of the page but the suggestions. `share` and `limit` are whole per cents."""

    article: Article
    captures: Sequence[Capture]
    capture: Capture
    rows: tuple[Row, ...]
    counts: tuple[tuple[VersionState, int], ...]
    blocks: tuple[MarkedBlock, ...]
    cut: int
    share: int
    limit: int
    notes: list[str]
    removed: list[Removed]
    history: tuple[Entry, ...]


def article_desk(article: Article, capture: Capture, at: datetime) -> ArticleDesk:
    """The desk's page of an article, with the text of one of its captures."""
    rows = _rows(article, at)
    public = _public_spans(capture)
    states = [row.state for row in _newest(rows)]
    return ArticleDesk(
        article=article,
        captures=list(_captures(article)),
        capture=capture,
        rows=rows,
        counts=tuple((state, states.count(state)) for state in _STANDING if state in states),
        blocks=_blocks(capture, rows),
        cut=max(0, len(capture.text) - SHOWN_TEXT),
        share=round(100 * public_share(capture.text, public, article.policy)),
        limit=round(100 * settings.PUBLIC_SHARE),
        notes=notices.stored_notes(capture.notes),
        removed=notices.stored_removed(capture.removed),
        history=tuple(entry(event) for event in _events(article)),
    )


def _captures(article: Article) -> QuerySet[Capture]:
    """All captures, newest first, without their texts."""
    return (
        article.captures.select_related("captured_by")
        .defer("text", "notes", "removed")
        .order_by("-number")
    )


def _rows(article: Article, at: datetime) -> tuple[Row, ...]:
    """Versions that stand and cite the article, each once, in the order of the text."""
    citations = (
        Citation.objects.filter(
            passage__capture__article=article, version__discarded_at__isnull=True
        )
        .select_related("passage", "version")
        .prefetch_related("version__statements")
        .order_by("-is_principal", "passage__start")
    )
    numbers = dict(article.captures.values_list("pk", "number"))
    rows: dict[int, Row] = {}
    for citation in citations:
        version = citation.version
        state = version.state(at)
        if state not in _STANDING or version.pk in rows:
            continue
        wording = version.wording
        number = numbers[citation.passage.capture_id]
        statement = wording.text if wording else citation.passage.exact
        rows[version.pk] = Row(version, state, citation.passage, number, statement)
    return tuple(sorted(rows.values(), key=_in_text_order))


def _in_text_order(row: Row) -> tuple[int, int, int, int]:
    return -row.capture_number, row.passage.start, row.version.fact_id, row.version.number


def _newest(rows: Sequence[Row]) -> list[Row]:
    """The newest standing version of each fact: what the counts count."""
    newest: dict[int, Row] = {}
    for row in rows:
        other = newest.get(row.version.fact_id)
        if other is None or other.version.number < row.version.number:
            newest[row.version.fact_id] = row
    return list(newest.values())


def _public_spans(capture: Capture) -> list[tuple[int, int]]:
    """Spans of all approved versions, scheduled ones too: they will be public by themselves."""
    approved = FactVersion.objects.filter(approved_at__isnull=False)
    cited = Q(citations__version__approved_at__isnull=False)
    dated = Q(pk__in=approved.exclude(period_passage=None).values("period_passage"))
    passages = Passage.objects.filter(cited | dated, capture=capture).distinct()
    return list(passages.values_list("start", "end"))


def _blocks(capture: Capture, rows: Sequence[Row]) -> tuple[MarkedBlock, ...]:
    """The text with the passages of its facts marked, each leading to the fact's page."""
    own = [row for row in rows if row.passage.capture_id == capture.pk]
    by_passage: dict[int, list[Row]] = {}
    for row in own:
        by_passage.setdefault(row.passage.pk, []).append(row)
    marks = [
        Mark(key, rows[0].passage.start, rows[0].passage.end) for key, rows in by_passage.items()
    ]
    laid = layout(capture.text, marks, ((0, min(len(capture.text), SHOWN_TEXT)),))
    return tuple(_marked(block, by_passage) for block in laid.blocks)


def _marked(block: Block, by_passage: dict[int, list[Row]]) -> MarkedBlock:
    runs = {run.keys for run in block.runs if run.keys}
    return MarkedBlock(
        block=block,
        anchor="",
        facts=(),
        # Where passages overlap, the innermost leads; all facts are listed beside the text.
        links={keys: by_passage[keys[-1]][-1].address for keys in runs},
        withdrawn=frozenset(
            key
            for keys in runs
            for key in keys
            if all(row.state is State.WITHDRAWN for row in by_passage[key])
        ),
        has_withdrawn=False,
    )


def _events(article: Article) -> QuerySet[Event]:
    """What happened to the article and to its captures, newest first."""
    name = f"/a/{article.pk}"
    return Event.objects.filter(Q(subject=name) | Q(subject__startswith=f"{name}/")).order_by(
        "-index"
    )[:_MOST_EVENTS]
