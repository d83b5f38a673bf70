"""Rules of articles, captures, passages and dismissals (domain.md, invariants 1, 2, 7 and 12)."""

from collections.abc import Iterable, Iterator

from articles.triggers.rules import Rule, changed, never

ARTICLE = "articles_article"
ADDRESS = "articles_articleaddress"
CAPTURE = "articles_capture"
PASSAGE = "articles_passage"
DISMISSAL = "articles_dismissal"

# The columns that the log's entry of an article states.
STATED = ("url", "publisher_id", "title", "published_on", "published_precision", "policy")

_PUBLISHED = """(OLD.entry_id IS NOT NULL OR EXISTS (
    SELECT 1 FROM articles_citation AS c
    JOIN articles_factversion AS v ON v.id = c.version_id
    JOIN articles_passage AS p ON p.id = c.passage_id
    JOIN articles_capture AS k ON k.id = p.capture_id
    WHERE k.article_id = OLD.id AND v.approved_at IS NOT NULL))"""

# The new entry is an event on this very article, later in the log than the one before.
_NEWER_ENTRY = """EXISTS (
    SELECT 1 FROM articles_event AS e
    WHERE e.id = NEW.entry_id AND e.kind = 'article'
    AND e.subject = '/a/' || CAST(NEW.id AS TEXT)
    AND (OLD.entry_id IS NULL
        OR e."index" > (SELECT o."index" FROM articles_event AS o WHERE o.id = OLD.entry_id)))"""


def source_rules() -> Iterator[Rule]:
    yield from _article_rules()
    yield from _address_rules()
    yield from _capture_rules()
    yield from _passage_rules()
    yield from _dismissal_rules()


def _article_rules() -> Iterable[Rule]:
    yield from never(
        "article_stays", ARTICLE, "DELETE", message="articles are never deleted (invariant 7)"
    )
    yield Rule(
        "article_identity",
        ARTICLE,
        "UPDATE",
        changed("id", "slug", "kind", "created_at", "created_by_id"),
        "id, slug, kind and creation of an article never change (invariant 12)",
    )
    yield Rule(
        "article_entry",
        ARTICLE,
        "INSERT",
        "NEW.entry_id IS NOT NULL",
        "an article that has just been made is stated by no event yet (invariant 12)",
    )
    yield Rule(
        "article_entry",
        ARTICLE,
        "UPDATE",
        f"{changed('entry_id')} AND NOT {_NEWER_ENTRY}",
        "the entry of an article is a newer event of kind article on it (invariant 12)",
    )
    yield Rule(
        "article_stated",
        ARTICLE,
        "UPDATE",
        f"{changed(*STATED)} AND NOT {changed('entry_id')} AND {_PUBLISHED}",
        "what the log states of a published article changes with a newer entry (invariant 12)",
    )
    taken = """EXISTS (SELECT 1 FROM articles_articleaddress AS a
        WHERE a.url = NEW.url AND a.article_id IS DISTINCT FROM {own})"""
    message = "this address was another article's, and still finds it (invariant 12)"
    yield Rule("article_url_free", ARTICLE, "INSERT", taken.format(own="NULL"), message)
    yield Rule("article_url_free", ARTICLE, "UPDATE", taken.format(own="NEW.id"), message)


def _address_rules() -> Iterable[Rule]:
    yield from never(
        "address_stays",
        ADDRESS,
        "UPDATE",
        "DELETE",
        message="the old addresses of an article stay (invariant 12)",
    )
    yield Rule(
        "address_free",
        ADDRESS,
        "INSERT",
        """EXISTS (SELECT 1 FROM articles_article AS a
        WHERE a.url = NEW.url AND a.id IS DISTINCT FROM NEW.article_id)""",
        "this address is another article's (invariant 12)",
    )


def _capture_rules() -> Iterable[Rule]:
    message = "captures never change and never vanish (invariant 2)"
    yield from never("capture_frozen", CAPTURE, "UPDATE", "DELETE", message=message)
    yield from never("capture_frozen", "articles_capturebytes", "UPDATE", "DELETE", message=message)
    yield Rule(
        "capture_number",
        CAPTURE,
        "INSERT",
        """NEW.number IS DISTINCT FROM 1 + COALESCE((SELECT max(k.number)
        FROM articles_capture AS k WHERE k.article_id = NEW.article_id), 0)""",
        "captures of an article are numbered one after the other",
    )


def _passage_rules() -> Iterable[Rule]:
    yield from never(
        "passage_frozen",
        PASSAGE,
        "UPDATE",
        "DELETE",
        message="passages never change and never vanish (invariant 2)",
    )
    yield Rule(
        "passage_exact",
        PASSAGE,
        "INSERT",
        """NOT EXISTS (SELECT 1 FROM articles_capture AS k WHERE k.id = NEW.capture_id
        AND NEW."end" <= length(k.text)
        AND substr(k.text, NEW."start" + 1, NEW."end" - NEW."start") = NEW.exact)""",
        "the quotation is not the capture's text at that span (invariant 1)",
    )
    yield Rule(
        "passage_context",
        PASSAGE,
        "INSERT",
        """NOT EXISTS (SELECT 1 FROM articles_capture AS k WHERE k.id = NEW.capture_id
        AND length(NEW.prefix) <= NEW."start"
        AND substr(k.text, NEW."start" + 1 - length(NEW.prefix), length(NEW.prefix)) = NEW.prefix
        AND substr(k.text, NEW."end" + 1, length(NEW.suffix)) = NEW.suffix)""",
        "prefix and suffix are not the capture's text around the quotation (invariant 1)",
    )


def _dismissal_rules() -> Iterable[Rule]:
    yield from never(
        "dismissal_stays", DISMISSAL, "DELETE", message="dismissals are undone, never deleted"
    )
    yield Rule(
        "dismissal_new",
        DISMISSAL,
        "INSERT",
        """NEW.undone_at IS NOT NULL OR NEW.undone_by_id IS NOT NULL OR NOT EXISTS (
        SELECT 1 FROM articles_capture AS k
        WHERE k.id = NEW.capture_id AND NEW."end" <= length(k.text))""",
        "a dismissal begins in force, on a span of its capture's text",
    )
    yield Rule(
        "dismissal_undone_once",
        DISMISSAL,
        "UPDATE",
        "OLD.undone_at IS NOT NULL OR NEW.undone_at IS NULL OR NEW.undone_by_id IS NULL OR "
        + changed("id", "capture_id", "start", "end", "reason", "dismissed_at", "dismissed_by_id"),
        "of a dismissal only its end is written, once",
    )
