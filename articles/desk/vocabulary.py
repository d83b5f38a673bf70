"""The names that the database knows, as the reader of texts takes them, and back to the rows."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from articles.models import Publisher
from articles.text.vocabulary import Name, Vocabulary, load_vocabulary
from regions.models import Indicator, Region, Sector

_HAN = re.compile("[\u3400-\u9fff]")
_CLAUSE_ENDS = re.compile(r"[,;:](?!\d)|[，。；：】]")
# Units that many things are measured in, whether or not an indicator has them alone.
_COMMON = frozenset({"count:person", "count:unit", "t", "km2", "km", "day", "CNY/person"})


@dataclass(frozen=True, slots=True)
class Known:
    """All rows that a text can name, with their names loaded, by what the reader calls them."""

    vocabulary: Vocabulary
    regions: dict[str, Region]
    sectors: dict[str, Sector]
    publishers: dict[str, Publisher]
    # Each with its names, in small letters.
    indicators: tuple[tuple[Indicator, tuple[str, ...]], ...]

    def indicator_for(self, sentence: str, place: tuple[int, int], unit: str) -> Indicator | None:
        """The indicator whose name stands nearest to a number at `place`, before it if possible.

        A level is only of an indicator that has its unit; `unit` is empty for a growth rate, a
        multiple or a share, which any indicator can have, but none that is named in a clause behind
        the number's own. None where nothing or two fit.
        """
        words = sentence.lower()
        found = [
            (*_nearness(at, place, level=bool(unit)), indicator)
            for indicator, names in self.indicators
            if not unit or _same_unit(indicator.unit, unit)
            for name in names
            if name in words
            for at in _places(sentence, name)
            if unit or not _CLAUSE_ENDS.search(sentence, place[1], at[0])
        ]
        if not found:
            return None
        best = min(rank for *rank, _indicator in found)
        nearest = {indicator.pk: indicator for *rank, indicator in found if rank == best}
        return next(iter(nearest.values())) if len(nearest) == 1 else None

    def indicator_of_unit(self, unit: str) -> Indicator | None:
        """The indicator that alone has this unit, as TEU counts nothing but boxes.

        Passengers are no population and steel is no cargo: units of daily speech name none.
        """
        if unit in _COMMON:
            return None
        found = [indicator for indicator, _names in self.indicators if indicator.unit == unit]
        return found[0] if len(found) == 1 else None


def load() -> Known:
    """Read the names; the search that is built for them is kept while they stay the same."""
    regions = list(Region.objects.with_names().select_related("parent"))
    sectors = list(Sector.objects.in_use().with_names().select_related("parent"))
    publishers = list(Publisher.objects.in_use().with_names())
    vocabulary = load_vocabulary(
        regions={"region": [{**_row(row), "code": row.code} for row in regions]},
        sectors={"sector": [_row(row) for row in sectors]},
        publishers={"publisher": [{**_row(row), "kind": row.kind} for row in publishers]},
    )
    return Known(
        vocabulary=_kept(vocabulary.names),
        regions={row.code: row for row in regions},
        sectors={row.slug: row for row in sectors},
        publishers={row.slug: row for row in publishers},
        indicators=tuple(
            (row, tuple({name.text.lower() for name in row.names.all()}))
            for row in Indicator.objects.in_use().with_names()
        ),
    )


@lru_cache(maxsize=2)
def _kept(names: tuple[Name, ...]) -> Vocabulary:
    """One vocabulary for the same names: the reader keeps its search by identity."""
    return Vocabulary(names)


def _row(row: Any) -> dict[str, Any]:
    names: dict[str, list[str]] = {}
    for name in row.names.all():
        names.setdefault(name.language, []).append(name.text)
    parent = getattr(row, "parent", None)
    return {"slug": row.slug, "parent": parent.slug if parent else "", "names": names}


def _places(sentence: str, name: str) -> Iterable[tuple[int, int]]:
    """Where a name stands in a sentence: in Latin script at the ends of words."""
    pattern = re.escape(name)
    if not _HAN.search(name):
        pattern = rf"(?<!\w){pattern}(?!\w)"
    return (match.span() for match in re.finditer(pattern, sentence, re.IGNORECASE))


def _nearness(at: tuple[int, int], place: tuple[int, int], *, level: bool) -> tuple[bool, int, int]:
    """How near a name is to a number, the nearest first and of equals the longest name.

    Of a level a name that follows counts as twice as far ("4 percent of GDP"); a change or a share
    follows the name of what it is of.
    """
    length = at[0] - at[1]
    if at[1] <= place[0]:
        return False, place[0] - at[1], length
    return not level, 2 * max(0, at[0] - place[1]), length


def _same_unit(one: str, other: str) -> bool:
    return one == other or (one.startswith("count:") and other.startswith("count:"))
