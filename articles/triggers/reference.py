# ruff: noqa: S608 - the SQL is put together from this package's own constants, never from input
"""Rules of the log, of reference data, of accounts, and of foreign keys (2, 7 and 13)."""

from collections.abc import Iterator

from django.db import models

from articles.triggers.rules import Dialect, Effect, Event, Rule, changed, never

EVENT = "articles_event"
HEAD = "articles_loghead"
MAX_ENTRY = 65_535

# Who refers to a row of the reference tables: table and column.
_USES: dict[str, tuple[tuple[str, str], ...]] = {
    "regions_region": (("articles_versionregion", "region_id"), ("regions_region", "parent_id")),
    "regions_sector": (
        ("articles_versionsector", "sector_id"),
        ("regions_sector", "parent_id"),
        ("regions_sector", "merged_into_id"),
    ),
    "regions_indicator": (
        ("articles_factversion", "indicator_id"),
        ("regions_indicator", "merged_into_id"),
    ),
    "articles_publisher": (
        ("articles_article", "publisher_id"),
        ("articles_attribution", "publisher_id"),
        ("articles_publisher", "merged_into_id"),
    ),
}
_PERMANENT = {"regions_region": ("id", "slug", "code")}


def log_rules(sql: Dialect) -> Iterator[Rule]:
    yield from never(
        "event_frozen",
        EVENT,
        "UPDATE",
        "DELETE",
        message="events of the log never change and never vanish (invariant 2)",
    )
    yield Rule(
        "event_next",
        EVENT,
        "INSERT",
        """NOT EXISTS (SELECT 1 FROM articles_loghead AS h
        WHERE h.id = 1 AND NEW."index" = h."index" + 1 AND NEW.previous = h.hash)""",
        "an event follows the head of the log: its index is the next, its previous the hash",
    )
    kind, subject = (sql.entry_text("NEW.entry", key) for key in ("kind", "subject"))
    yield Rule(
        "event_entry",
        EVENT,
        "INSERT",
        f"""NEW.kind <> 'private' AND ({kind} IS DISTINCT FROM NEW.kind
        OR {subject} IS DISTINCT FROM NEW.subject)""",
        "kind and subject of an event are what its public entry says",
    )
    yield Rule(
        "event_entry_size",
        EVENT,
        "INSERT",
        f"{sql.octets('NEW.entry')} > {MAX_ENTRY}",
        f"the public entry of an event has at most {MAX_ENTRY} bytes",
    )
    yield Rule(
        "head_first",
        HEAD,
        "INSERT",
        f"""NEW.id <> 1 OR NEW."index" <> 0 OR NEW.hash <> '{"0" * 64}'
        OR EXISTS (SELECT 1 FROM articles_event)""",
        "the log has one head, and it begins before the first event",
    )
    yield Rule(
        "head_moves_on",
        HEAD,
        "UPDATE",
        f"""{changed("id")} OR NEW."index" <> OLD."index" + 1 OR NOT EXISTS (
        SELECT 1 FROM articles_event AS e WHERE e."index" = NEW."index"
        AND e.previous = OLD.hash AND e.hash = NEW.hash)""",
        "the head of the log moves to the event that follows it, and nowhere else",
    )
    yield from never("head_stays", HEAD, "DELETE", message="the head of the log stays")


def log_effects() -> Iterator[Effect]:
    yield Effect(
        EVENT,
        "INSERT",
        "TRUE",
        'UPDATE articles_loghead SET "index" = NEW."index", hash = NEW.hash WHERE id = 1',
    )


def reference_rules() -> Iterator[Rule]:
    for table, uses in _USES.items():
        name = table.partition("_")[2]
        used = " OR ".join(
            f"EXISTS (SELECT 1 FROM {user} AS u WHERE u.{column} = OLD.id)" for user, column in uses
        )
        yield Rule(f"{name}_in_use", table, "DELETE", used, "it is in use and cannot be deleted")
        permanent = _PERMANENT.get(table, ("id", "slug"))
        yield Rule(
            f"{name}_permanent",
            table,
            "UPDATE",
            changed(*permanent),
            f"{' and '.join(permanent)} never change: addresses and hashes hold them",
        )


def account_rules(table: str) -> Iterator[Rule]:
    """Rules of the table of users."""
    yield from never(
        "user_stays",
        table,
        "DELETE",
        message="users are deactivated, never deleted (invariant 13)",
    )
    event: Event = "UPDATE"
    yield Rule("user_identity", table, event, changed("id"), "the id of a user never changes")


def foreign_key_rules(model: type[models.Model]) -> Iterator[Rule]:
    """Every row that is named exists, at the statement.

    Django's foreign keys are checked at the commit, and on SQLite not at all in a session that did
    not ask for it. Rows that are named do not go: the other rules see to that.
    """
    lost = {
        str(field.column): f"""NOT EXISTS (SELECT 1 FROM {field.related_model._meta.db_table} AS r
        WHERE r.id = NEW."{field.column}")"""
        for field in model._meta.concrete_fields
        if isinstance(field, models.ForeignKey)
    }
    if not lost:
        return
    table = model._meta.db_table
    name, message = f"{table.partition('_')[2]}_references", "it names a row that is not there"
    new = [f'(NEW."{column}" IS NOT NULL AND {gone})' for column, gone in lost.items()]
    yield Rule(name, table, "INSERT", " OR ".join(new), message)
    other = [f"({changed(c)} AND {term})" for c, term in zip(lost, new, strict=True)]
    yield Rule(name, table, "UPDATE", " OR ".join(other), message)
