"""What the page of an article shows: its captures with marked passages, and the facts beside."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Exists, OuterRef, Prefetch, Q, QuerySet
from django.db.models.fetch_modes import FETCH_RAISE

from articles.display import public_share, shown_spans
from articles.marks import Block, Mark, layout
from articles.models import Article, Attribution, Capture, Citation, FactVersion, Passage


@dataclass(frozen=True, slots=True)
class Entry:
    """A fact beside a passage that it rests on, in the newest version that rests on it.

    `state` is "live", "withdrawn" or "replaced"; `role` is a citation's role, or "period" where
    the passage only states the fact's period. `raw` is the number as the passage prints it.
    """

    version: FactVersion
    passage: Passage
    state: str
    role: str
    raw: str

    @property
    def address(self) -> str:
        """The fact's page; a replaced version's own where the fact no longer rests on this."""
        if self.state == "replaced":
            return self.version.get_absolute_url()
        return self.version.fact.get_absolute_url()


@dataclass(frozen=True, slots=True)
class MarkedBlock:
    """A block of text with the facts of the passages that start in it.

    `anchor` is the id of that list; `links` leads from the passages over a run of text to their
    fact, or to the list where they have several.
    """

    block: Block
    anchor: str
    facts: tuple[Entry, ...]
    links: dict[tuple[int, ...], str]
    # Passages that only withdrawn facts rest on, and whether such a fact belongs to the block.
    withdrawn: frozenset[int]
    has_withdrawn: bool


@dataclass(frozen=True, slots=True)
class Section:
    """One capture as far as the policy shows it. `share`: the public part, 0 to 100."""

    capture: Capture
    blocks: tuple[MarkedBlock, ...]
    hidden_after: int
    facts: tuple[Entry, ...]
    share: int


@dataclass(frozen=True, slots=True)
class ArticlePage:
    article: Article
    sections: tuple[Section, ...]
    withdrawn: tuple[Entry, ...]
    # The sources that the article names, for a brief: once each, in the order of the text.
    sources: tuple[Attribution, ...]


def article_page(slug: str, at: datetime) -> ArticlePage | None:
    """The page of a public article; None where there is none."""
    article = (
        Article.objects.public(at)
        .filter(slug=slug)
        .select_related("publisher")
        .prefetch_related("publisher__names")
        .fetch_mode(FETCH_RAISE)
        .first()
    )
    if article is None:
        return None
    versions = list(_versions(article, at))
    entries = sorted(_entries(versions, at), key=_in_text_order)
    captures = cited_captures(article, at).defer("notes", "removed", "kept_lines")
    return ArticlePage(
        article=article,
        sections=tuple(_section(article, capture, entries) for capture in captures),
        withdrawn=_once(entry for entry in entries if entry.state == "withdrawn"),
        sources=_sources(versions),
    )


def cited_captures(article: Article, at: datetime) -> QuerySet[Capture]:
    """The captures that a version ever published rests on, newest first."""
    versions = FactVersion.objects.ever_published(at)
    citing = versions.filter(citations__passage__capture=OuterRef("pk"))
    dating = versions.filter(period_passage__capture=OuterRef("pk"))
    return (
        Capture.objects.filter(Exists(citing) | Exists(dating), article=article)
        .order_by("-number")
        .fetch_mode(FETCH_RAISE)
    )


def _versions(article: Article, at: datetime) -> QuerySet[FactVersion]:
    """Every version ever published that rests on the article, the newest of each fact first."""
    citations = (
        Citation.objects.filter(passage__capture__article=article)
        .select_related("passage")
        .prefetch_related("attributions__publisher__names")
        .fetch_mode(FETCH_RAISE)
    )
    resting = Citation.objects.filter(version=OuterRef("pk"), passage__capture__article=article)
    return (
        FactVersion.objects.ever_published(at)
        .filter(Q(Exists(resting)) | Q(period_passage__capture__article=article))
        .select_related("fact", "quantity", "period_passage")
        .prefetch_related("statements", Prefetch("citations", queryset=citations))
        .order_by("fact_id", "-number")
        .fetch_mode(FETCH_RAISE)
    )


def _entries(versions: Iterable[FactVersion], at: datetime) -> Iterator[Entry]:
    newest: dict[int, FactVersion] = {}
    seen: set[tuple[int, int]] = set()
    for version in versions:
        later = newest.setdefault(version.fact_id, version) is not version
        state = "replaced" if later else str(version.state(at))
        for passage, role, raw in _passages(version):
            if (version.fact_id, passage.pk) not in seen:
                seen.add((version.fact_id, passage.pk))
                yield Entry(version, passage, state, role, raw)


def _passages(version: FactVersion) -> Iterator[tuple[Passage, str, str]]:
    for citation in version.citations.all():
        yield citation.passage, citation.role, citation.raw
    if version.period_passage:
        yield version.period_passage, "period", ""


def _in_text_order(entry: Entry) -> tuple[int, int, int]:
    return entry.passage.start, entry.passage.end, entry.version.fact_id


def _section(article: Article, capture: Capture, entries: Sequence[Entry]) -> Section:
    own = [entry for entry in entries if entry.passage.capture_id == capture.pk]
    passages = {entry.passage.pk: entry.passage for entry in own}
    bounds = [(passage.start, passage.end) for passage in passages.values()]
    marks = [Mark(key, passage.start, passage.end) for key, passage in passages.items()]
    laid = layout(capture.text, marks, shown_spans(capture.text, bounds, article.policy))
    facts: dict[int, list[Entry]] = {}
    for entry in own:
        facts.setdefault(entry.passage.pk, []).append(entry)
    # A fact is listed by its citation; by the passage of its period only where there is no other.
    supported = sorted(own, key=lambda entry: entry.role == "period")
    anchors = {key: f"facts-p{block.keys[0]}" for block in laid.blocks for key in block.keys}
    return Section(
        capture=capture,
        blocks=tuple(_marked(block, facts, anchors) for block in laid.blocks),
        hidden_after=laid.hidden_after,
        facts=_once(entry for entry in supported if entry.state != "withdrawn"),
        share=round(100 * public_share(capture.text, bounds, article.policy)),
    )


def _marked(block: Block, facts: dict[int, list[Entry]], anchors: dict[int, str]) -> MarkedBlock:
    runs = {run.keys for run in block.runs if run.keys}
    starting = (entry for key in block.keys for entry in facts[key])
    own = _once(sorted(starting, key=_in_text_order))
    return MarkedBlock(
        block=block,
        anchor=anchors[block.keys[0]] if own else "",
        facts=tuple(entry for entry in own if entry.state != "withdrawn"),
        links={keys: _link(keys, facts, anchors) for keys in runs},
        withdrawn=frozenset(
            key
            for keys in runs
            for key in keys
            if all(entry.state == "withdrawn" for entry in facts[key])
        ),
        has_withdrawn=any(entry.state == "withdrawn" for entry in own),
    )


def _link(keys: Sequence[int], facts: dict[int, list[Entry]], anchors: dict[int, str]) -> str:
    """Where a run leads: to its fact, or to the list that holds all of its facts."""
    entries = _once(entry for key in keys for entry in facts[key])
    if len(entries) == 1:
        return entries[0].address
    if all(entry.state == "withdrawn" for entry in entries):
        return "#withdrawn"
    return f"#{anchors[keys[-1]]}"


def _once(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """The first entry of each fact."""
    found: dict[int, Entry] = {}
    for entry in entries:
        found.setdefault(entry.version.fact_id, entry)
    return tuple(found.values())


def _sources(versions: Iterable[FactVersion]) -> tuple[Attribution, ...]:
    """The sources that citations name, once each, in the order of the text."""
    named = sorted(
        (
            (citation.passage.start, attribution.position, attribution)
            for version in versions
            for citation in version.citations.all()
            for attribution in citation.attributions.all()
        ),
        key=lambda each: each[:2],
    )
    found: dict[tuple[str, str, object], Attribution] = {}
    for _start, _position, attribution in named:
        found.setdefault((attribution.name, attribution.url, attribution.published_on), attribution)
    return tuple(found.values())
