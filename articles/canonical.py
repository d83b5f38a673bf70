"""One canonical form of what is approved and logged, and its SHA-256.

Row ids never enter: foreign keys appear as permanent names (a slug, or /a/<id>/c/<n> with start
and end), so the hash of a version is the same in every copy of the database.
"""

from datetime import date, datetime
from decimal import Decimal
from typing import Any

from articles.log import canonical_json, sha256
from articles.models import Article, Capture, Citation, Correction, FactVersion, Passage, Quantity


def version_content(version: FactVersion) -> dict[str, Any]:
    """The content columns of a version and its children: what a reviewer approves."""
    quantity = Quantity.objects.filter(version=version).first()
    citations = version.citations.select_related("passage__capture").prefetch_related(
        "attributions__publisher"
    )
    content: dict[str, Any] = {
        "version": f"/f/{version.fact_id}/v{version.number}",
        "kind": version.kind,
        "period": {
            "start": _text(version.period_start),
            "end": _text(version.period_end),
            "basis": version.period_basis,
            "text": version.period_text,
            "passage": _span(version.period_passage),
        },
        "indicator": version.indicator.slug if version.indicator else "",
        "regions": sorted(version.regions.values_list("slug", flat=True)),
        "sectors": sorted(version.sectors.values_list("slug", flat=True)),
        "statements": dict(version.statements.values_list("language", "text")),
        "quantity": _quantity(quantity) if quantity else {},
        "citations": sorted((_citation(citation) for citation in citations), key=canonical_json),
    }
    return content


def version_sha256(version: FactVersion) -> str:
    """The content hash that an approval names."""
    return sha256(canonical_json(version_content(version)))


def correction_sha256(correction: Correction) -> str:
    return sha256(
        canonical_json(
            {
                "version": str(correction.version),
                "kind": correction.kind,
                "reason": correction.reason,
                "language": correction.language,
                "created_at": _text(correction.created_at),
            }
        )
    )


def article_entry(article: Article) -> dict[str, Any]:
    """What the log states of an article: its present columns."""
    return {
        "article_kind": article.kind,
        "byline": article.byline,
        "dateline": article.dateline,
        "language": article.language,
        "policy": article.policy,
        "published_on": _text(article.published_on),
        "published_precision": article.published_precision,
        "publisher": article.publisher.slug,
        "slug": article.slug,
        "title": article.title,
        "url": article.url or "",
        "withheld_at": _text(article.withheld_at),
        "withheld_policy": article.withheld_policy,
        "withheld_reason": article.withheld_reason,
    }


def capture_entry(capture: Capture) -> dict[str, Any]:
    return {
        "bytes_sha256": capture.bytes_sha256,
        "charset": capture.charset,
        "cleaner_version": capture.cleaner_version,
        "kept_lines": list(capture.kept_lines),
        "media_type": capture.media_type,
        "report_sha256": sha256(canonical_json([capture.notes, capture.removed])),
        "text_root": capture.text_root,
        "text_sha256": capture.text_sha256,
    }


def decimal_text(value: Decimal | None) -> str:
    """A decimal without exponent and without trailing zeros; empty for none."""
    return "" if value is None else f"{value.normalize():f}"


def _text(value: date | datetime | None) -> str:
    return "" if value is None else value.isoformat()


def _span(passage: Passage | None) -> dict[str, Any]:
    if passage is None:
        return {}
    return {
        "capture": passage.capture.permanent_name,
        "start": passage.start,
        "end": passage.end,
    }


def _quantity(quantity: Quantity) -> dict[str, str]:
    return {
        "value": decimal_text(quantity.value),
        "value_max": decimal_text(quantity.value_max),
        "unit": quantity.unit,
        "half_width": decimal_text(quantity.half_width),
        "lower": decimal_text(quantity.lower),
        "upper": decimal_text(quantity.upper),
        "comparator": quantity.comparator,
        "role": quantity.role,
        "base_start": _text(quantity.base_start),
        "base_end": _text(quantity.base_end),
        "base_text": quantity.base_text,
    }


def _citation(citation: Citation) -> dict[str, Any]:
    return {
        **_span(citation.passage),
        "exact": citation.passage.exact,
        "role": citation.role,
        "principal": int(citation.is_principal),
        "value_span": [citation.value_start, citation.value_end] if citation.raw else [],
        "raw": citation.raw,
        "reader_version": citation.reader_version,
        "reading_reason": citation.reading_reason,
        "attributions": [
            {
                "position": attribution.position,
                "publisher": attribution.publisher.slug if attribution.publisher else "",
                "name": attribution.name,
                "url": attribution.url,
                "published_on": _text(attribution.published_on),
                "raw": attribution.raw,
            }
            for attribution in citation.attributions.all()
        ],
    }
