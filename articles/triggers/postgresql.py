# ruff: noqa: S608 - the SQL is put together from this package's own constants, never from input
"""The triggers of PostgreSQL, and the locks that its concurrent sessions need.

Two sessions under READ COMMITTED each see the other's rows only after its commit. So a trigger
first locks the rows on which its rules rest, then looks: always fact, version, article, head in
this order. (An UPDATE has locked its own row before; actions that change more than one version of
a fact lock the fact first.)
"""

from django.db.backends.base.base import BaseDatabaseWrapper

from articles.triggers.rules import PREFIX, RuleSet
from articles.triggers.scripts import Occasion, Trigger, literal, occasions

_LOCK_FACT = "PERFORM 1 FROM articles_fact WHERE id = NEW.fact_id FOR UPDATE;"
_LOCK_ARTICLE = "PERFORM 1 FROM articles_article WHERE id = NEW.article_id FOR UPDATE;"
# Addresses are unique over two tables: whoever takes one locks the address itself.
_LOCK_URL = "PERFORM pg_advisory_xact_lock(hashtextextended('articles_url ' || NEW.url, 0));"
_LOCK_NEW_URL = f"IF NEW.url IS DISTINCT FROM OLD.url THEN {_LOCK_URL} END IF;"
_LOCK_HEAD = "PERFORM 1 FROM articles_loghead WHERE id = 1 FOR UPDATE;"
_LOCK_CITED_ARTICLES = """IF OLD.approved_at IS NULL AND NEW.approved_at IS NOT NULL THEN
    PERFORM 1 FROM articles_article WHERE id IN (
      SELECT k.article_id FROM articles_citation AS c
      JOIN articles_passage AS p ON p.id = c.passage_id
      JOIN articles_capture AS k ON k.id = p.capture_id
      WHERE c.version_id = NEW.id) ORDER BY id FOR UPDATE;
  END IF;"""
_LOCK_FACT_OF_VERSION = """PERFORM 1 FROM articles_fact WHERE id = (
    SELECT v.fact_id FROM articles_factversion AS v WHERE v.id = NEW.version_id) FOR UPDATE;"""


def _lock_version(row: str) -> str:
    return f"PERFORM 1 FROM articles_factversion WHERE id = {row}.version_id FOR UPDATE;"


def _lock_version_of_citation(row: str) -> str:
    return f"""PERFORM 1 FROM articles_factversion WHERE id = (
    SELECT c.version_id FROM articles_citation AS c WHERE c.id = {row}.citation_id) FOR UPDATE;"""


# By table and event, in the order in which they are taken.
LOCKS: dict[tuple[str, str], tuple[str, ...]] = {
    ("articles_article", "INSERT"): (_LOCK_URL,),
    ("articles_article", "UPDATE"): (_LOCK_NEW_URL,),
    ("articles_articleaddress", "INSERT"): (_LOCK_URL,),
    ("articles_capture", "INSERT"): (_LOCK_ARTICLE,),
    ("articles_event", "INSERT"): (_LOCK_HEAD,),
    ("articles_factversion", "INSERT"): (_LOCK_FACT,),
    ("articles_factversion", "UPDATE"): (_LOCK_FACT, _LOCK_CITED_ARTICLES),
    ("articles_contributor", "INSERT"): (_lock_version("NEW"),),
    # A withdrawal goes on to change the version: the fact first, as everywhere.
    ("articles_correction", "INSERT"): (_LOCK_FACT_OF_VERSION, _lock_version("NEW")),
    **{
        (table, event): (_lock_version(row),)
        for table in (
            "articles_citation",
            "articles_quantity",
            "articles_statement",
            "articles_versionregion",
            "articles_versionsector",
        )
        for event, row in (("INSERT", "NEW"), ("UPDATE", "OLD"), ("DELETE", "OLD"))
    },
    **{
        ("articles_attribution", event): (_lock_version_of_citation(row),)
        for event, row in (("INSERT", "NEW"), ("UPDATE", "OLD"), ("DELETE", "OLD"))
    },
}

# Invalid JSON would be another error than a refusal.
_ENTRY_TEXT = """CREATE FUNCTION jjj_entry_text(entry text, key text) RETURNS text
LANGUAGE plpgsql IMMUTABLE AS $jjj$
BEGIN
  RETURN entry::jsonb ->> key;
EXCEPTION WHEN data_exception THEN
  RETURN NULL;
END $jjj$"""


class PostgreSQL:
    """The dialect."""

    now = "clock_timestamp()"
    soon = "clock_timestamp() + interval '5 seconds'"

    def entry_text(self, column: str, key: str) -> str:
        return f"jjj_entry_text({column}, '{key}')"

    def octets(self, column: str) -> str:
        return f"octet_length({column})"

    def inexact(self, column: str) -> str:
        digits = f"trim(both '0' from replace(abs({column})::text, '.', ''))"
        return f"({column} = 'NaN' OR length({digits}) > 15)"


def triggers(rule_set: RuleSet) -> list[Trigger]:
    """All triggers of PostgreSQL: the common rules, and none of the tables is truncated."""
    return [
        *(_trigger(occasion) for occasion in occasions(rule_set)),
        *(_truncate_trigger(table) for table in rule_set.tables()),
    ]


def _trigger(occasion: Occasion) -> Trigger:
    locks = LOCKS.get((occasion.table, occasion.event), ()) if occasion.timing == "BEFORE" else ()
    lines = [f"  {lock}" for lock in locks]
    for rule in occasion.rules:
        lines.append(f"  IF {rule.violated} THEN")
        lines.append(f"    {_raise(rule.text)}")
        lines.append("  END IF;")
    lines += [
        f"  IF {effect.when} THEN\n    {effect.statement};\n  END IF;"
        for effect in occasion.effects
    ]
    result = "OLD" if occasion.event == "DELETE" else "NEW"
    lines.append(f"  RETURN {result};")
    body = "\nBEGIN\n" + "\n".join(lines) + "\nEND "
    when = f"{occasion.timing} {occasion.event} ON {occasion.table} FOR EACH ROW"
    return _script(occasion.name, occasion.table, when, body)


def _truncate_trigger(table: str) -> Trigger:
    message = f"{table.partition('_')[2]}_stays: the table is never emptied (invariants 2 and 7)"
    body = f"\nBEGIN\n  {_raise(message)}\nEND "
    when = f"BEFORE TRUNCATE ON {table} FOR EACH STATEMENT"
    return _script(f"{PREFIX}{table}_before_truncate", table, when, body)


def _raise(message: str) -> str:
    return f"RAISE EXCEPTION USING ERRCODE = '23514', MESSAGE = {literal(message)};"


def _script(name: str, table: str, when: str, body: str) -> Trigger:
    create = (
        f"CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $jjj${body}$jjj$",
        # Temporary tables, and tables of other schemas, must not stand in for ours.
        f"DO $do$ BEGIN EXECUTE format('ALTER FUNCTION {name}() SET search_path = %I, pg_temp', "
        "current_schema()); END $do$",
        f"CREATE TRIGGER {name} {when} EXECUTE FUNCTION {name}()",
        # Also where a session says that it is a replica.
        f"ALTER TABLE {table} ENABLE ALWAYS TRIGGER {name}",
    )
    return Trigger(name, table, create, body)


def helpers() -> list[str]:
    """Functions that the triggers call."""
    return [_ENTRY_TEXT]


def present(connection: BaseDatabaseWrapper) -> dict[str, str]:
    """The triggers of the database whose names are ours, with the bodies of their functions.

    One that was switched off has the body "".
    """
    with connection.cursor() as cursor:
        cursor.execute(
            r"""SELECT t.tgname, CASE WHEN t.tgenabled = 'A' THEN p.prosrc ELSE '' END
            FROM pg_trigger AS t
            JOIN pg_class AS c ON c.oid = t.tgrelid
            JOIN pg_proc AS p ON p.oid = t.tgfoid
            WHERE NOT t.tgisinternal AND c.relnamespace = current_schema()::regnamespace
            AND t.tgname LIKE 'jjj\_%'"""
        )
        return dict(cursor.fetchall())


def drop_statements(connection: BaseDatabaseWrapper) -> list[str]:
    """Dropping a trigger's function with CASCADE drops the trigger."""
    with connection.cursor() as cursor:
        cursor.execute(
            r"""SELECT p.oid::regprocedure::text FROM pg_proc AS p
            WHERE p.pronamespace = current_schema()::regnamespace
            AND p.proname LIKE 'jjj\_%' ORDER BY 1"""
        )
        return [f"DROP FUNCTION {signature} CASCADE" for (signature,) in cursor.fetchall()]
