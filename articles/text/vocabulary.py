"""The names that are looked for in a text: regions, sectors and publishers, given as data."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from articles.text.mentions.name_data import REGION_SPELLINGS, SECTOR_SPELLINGS
from articles.text.word_tables import listed_words

Kind = Literal["region", "sector", "publisher"]


@dataclass(frozen=True, slots=True)
class Name:
    """One spelling of one thing. ``codes`` are several where a spelling joins several places
    (京津); ``language`` is "" for a spelling that belongs to none. ``outlet``: a publisher of
    news, whose own name says nothing about the places in it ("Beijing Daily")."""

    kind: Kind
    codes: tuple[str, ...]
    language: str
    text: str
    outlet: bool = False


# Compared by identity, so that a search built for it can be kept.
@dataclass(frozen=True, slots=True, eq=False)
class Vocabulary:
    """All names to look for."""

    names: tuple[Name, ...]


def load_vocabulary(
    *,
    regions: Mapping[str, Any],
    sectors: Mapping[str, Any],
    publishers: Mapping[str, Any],
) -> Vocabulary:
    """A vocabulary from the reference files, already parsed.

    Each holds a list ("region", "sector", "publisher") of tables with ``slug`` and ``names`` (lists
    by language); a region's ``code`` is what the reader reports, a sector's is its slug. To the
    names of a file come the spellings of ``name_data.py`` for what the file holds.
    """
    region_rows, sector_rows = regions["region"], sectors["sector"]
    groups = {row["parent"] for row in sector_rows if row.get("parent")}
    names = [
        *_region_names(region_rows),
        # The name of a group ("Services") is a word of daily speech; its sectors are looked for.
        *(
            name
            for row in sector_rows
            if row["slug"] not in groups
            for name in _names("sector", row)
        ),
        *_spellings("sector", SECTOR_SPELLINGS, {row["slug"] for row in sector_rows}),
        *(name for row in publishers["publisher"] for name in _names("publisher", row)),
    ]
    return Vocabulary(tuple(dict.fromkeys(names)))


def _region_names(rows: Sequence[Mapping[str, Any]]) -> list[Name]:
    codes = {row["slug"]: row["code"] for row in rows}
    by_code = {row["code"]: row for row in rows}
    names: list[Name] = []
    for row in rows:
        above = by_code.get(codes.get(row.get("parent", ""), ""))
        outer = {text for texts in above["names"].values() for text in texts} if above else set()
        # "河北雄安新区" names two places, one inside the other: its parts find both.
        names.extend(
            name
            for name in _names("region", row)
            if not any(name.text != text and name.text.startswith(text) for text in outer)
        )
    return [*names, *_spellings("region", REGION_SPELLINGS, set(codes.values()))]


def _names(kind: Kind, row: Mapping[str, Any]) -> list[Name]:
    code = row["code"] if kind == "region" else row["slug"]
    outlet = row.get("kind") in {"news", "agency", "portal"}
    return [
        Name(kind, (code,), language, text, outlet)
        for language, texts in row["names"].items()
        for text in texts
    ]


def _spellings(kind: Kind, table: Mapping[str, str], known: set[str]) -> list[Name]:
    """The spellings of a table whose codes are all known."""
    return [
        Name(kind, tuple(codes.split()), "", text)
        for codes, listed in table.items()
        if set(codes.split()) <= known
        for text in listed_words(listed)
    ]
