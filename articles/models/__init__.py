"""Rows, querysets and constraints. The rules across rows are in `articles.triggers`."""

from articles.models.articles import Article, ArticleAddress
from articles.models.captures import (
    MAX_BYTES,
    MAX_QUOTATION,
    Capture,
    CaptureBytes,
    Dismissal,
    Passage,
)
from articles.models.contents import (
    Attribution,
    Citation,
    Contributor,
    Quantity,
    Statement,
    VersionRegion,
    VersionSector,
)
from articles.models.corrections import Correction
from articles.models.events import GENESIS, Event, LogHead
from articles.models.facts import Fact, FactVersion
from articles.models.publishers import Publisher, PublisherName
from articles.models.uploads import Upload

__all__ = [
    "GENESIS",
    "MAX_BYTES",
    "MAX_QUOTATION",
    "Article",
    "ArticleAddress",
    "Attribution",
    "Capture",
    "CaptureBytes",
    "Citation",
    "Contributor",
    "Correction",
    "Dismissal",
    "Event",
    "Fact",
    "FactVersion",
    "LogHead",
    "Passage",
    "Publisher",
    "PublisherName",
    "Quantity",
    "Statement",
    "Upload",
    "VersionRegion",
    "VersionSector",
]
