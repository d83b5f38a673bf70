"""Loading the reference data of this app from the files beside it.

A row that is there already is left as it is, names included: editors' changes are kept.
"""

import json
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from django.db import transaction

from regions.models import (
    Indicator,
    IndicatorName,
    Name,
    Named,
    Region,
    RegionName,
    Sector,
    SectorName,
    SeriesBreak,
)

DATA = Path(__file__).parent / "data"


def read_table(path: Path, key: str) -> list[dict[str, Any]]:
    """The rows of one TOML file."""
    with path.open("rb") as file:
        rows: list[dict[str, Any]] = tomllib.load(file)[key]
    return rows


def names_of[N: Name](
    model: type[N], owner: str, row: Named, names: Mapping[str, Iterable[str]]
) -> list[N]:
    """Unsaved names of a row: in each language the first is shown, the others are aliases."""
    return [
        model(**{owner: row}, language=language, text=text, is_alias=n > 0)
        for language, texts in names.items()
        for n, text in enumerate(dict.fromkeys(texts))
    ]


@transaction.atomic
def load() -> dict[str, int]:
    """Create the regions, sectors and indicators that are missing; how many of each."""
    return {
        "regions": _load_regions(),
        "sectors": _load_sectors(),
        "indicators": _load_indicators(),
    }


def _load_regions() -> int:
    with (DATA / "outlines.geojson").open() as file:
        outlines = {shape["id"]: shape["geometry"] for shape in json.load(file)["features"]}
    created = 0
    for position, row in enumerate(read_table(DATA / "regions.toml", "region")):
        region, new = Region.objects.get_or_create(
            slug=row["slug"],
            defaults={
                "code": row["code"],
                "kind": row["kind"],
                "parent": Region.objects.filter(slug=row["parent"]).first(),
                "iso_code": row["iso"],
                "wikidata_id": row["wikidata"],
                "outline": outlines.get(row["code"]),
                "position": position,
            },
        )
        if new:
            RegionName.objects.bulk_create(names_of(RegionName, "region", region, row["names"]))
        created += new
    return created


def _load_sectors() -> int:
    created = 0
    for position, row in enumerate(read_table(DATA / "sectors.toml", "sector")):
        sector, new = Sector.objects.get_or_create(
            slug=row["slug"],
            defaults={
                "parent": Sector.objects.filter(slug=row["parent"]).first(),
                "isic_code": row["isic"],
                "wikidata_id": row["wikidata"],
                "position": position,
            },
        )
        if new:
            SectorName.objects.bulk_create(names_of(SectorName, "sector", sector, row["names"]))
        created += new
    return created


def _load_indicators() -> int:
    created = 0
    for position, row in enumerate(read_table(DATA / "indicators.toml", "indicator")):
        indicator, new = Indicator.objects.get_or_create(
            slug=row["slug"],
            defaults={
                "unit": row["unit"],
                "nature": row["nature"],
                "is_additive": row["additive"],
                "wikidata_id": row["wikidata"],
                "position": position,
            },
        )
        if new:
            names = names_of(IndicatorName, "indicator", indicator, row["names"])
            for name in names:
                if not name.is_alias:
                    name.definition = row["definition"].get(name.language, "")
            IndicatorName.objects.bulk_create(names)
            SeriesBreak.objects.bulk_create(
                SeriesBreak(
                    indicator=indicator, starts_on=gap["from"], language=language, note=note
                )
                for gap in row.get("breaks", [])
                for language, note in gap["note"].items()
            )
        created += new
    return created
