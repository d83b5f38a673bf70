"""The reader's vocabulary, from the reference files that also load the database."""

import tomllib
from functools import cache
from pathlib import Path
from typing import Any, Final

from articles.text.vocabulary import Vocabulary, load_vocabulary

_ROOT: Final = Path(__file__).resolve().parent.parent.parent


@cache
def reference_vocabulary() -> Vocabulary:
    """The names of regions, sectors and publishers; read once in each process."""
    return load_vocabulary(
        regions=_table("regions/data/regions.toml"),
        sectors=_table("regions/data/sectors.toml"),
        publishers=_table("articles/data/publishers.toml"),
    )


def _table(path: str) -> dict[str, Any]:
    return tomllib.loads((_ROOT / path).read_text(encoding="utf-8"))
