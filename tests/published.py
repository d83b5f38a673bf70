"""Published facts with tags and numbers, for tests of lists and pages. All figures are invented."""

from datetime import date
from decimal import Decimal
from itertools import count

from articles.models import Citation, Quantity, Statement, VersionRegion, VersionSector
from tests.builders import (
    ago,
    approve,
    make_article,
    make_bare_draft,
    make_capture,
    make_indicator,
    make_passage,
    make_publisher,
    make_region,
    make_sector,
    submit,
)

_numbers = count(1)


def named(row, **names):
    """The row with its shown names: `named(make_region(), en="Hebei", id="Hebei")`."""
    for language, text in names.items():
        row.names.create(language=language.replace("_", "-"), text=text)
    return row


def region(slug, name="", **columns):
    return named(make_region(slug=slug, **columns), en=name or slug.title())


def sector(slug, name="", **columns):
    return named(make_sector(slug=slug, **columns), en=name or slug.title())


def indicator(slug, name="", **columns):
    return named(make_indicator(slug=slug, **columns), en=name or slug.title())


def publisher(slug, name="", **columns):
    return named(make_publisher(slug=slug, **columns), en=name or slug.title())


def source(exact="The port handled 12.5 million boxes in 2022.", **article):
    """A passage that is the whole text of an article of its own."""
    if "publisher" not in article:
        number = next(_numbers)
        article["publisher"] = publisher(f"daily-{number}", f"Daily {number}")
    return make_passage(
        capture=make_capture(article=make_article(**article), text=exact), exact=exact
    )


def publish(
    wording="The port handled boxes.",
    *,
    passage=None,
    regions=(),
    sectors=(),
    statements=None,
    number=None,
    sources=(),
    fact=None,
    live_from=None,
    **columns,
):
    """A published version. `number`: columns of its quantity, `value` a string of digits.

    A number is printed in its passage as its digits stand in `value`, unless `raw` says otherwise.
    """
    number = dict(number or {})
    raw = number.pop("raw", number.get("value", ""))
    passage = passage or source(f"The port reported {raw} in its figures." if number else wording)
    if number:
        columns = {
            "kind": "quantity",
            "period_start": date(2022, 1, 1),
            "period_end": date(2022, 12, 31),
            "period_basis": "stated",
            "period_text": "in 2022",
            **columns,
        }
        columns.setdefault("indicator", None)
        if columns["indicator"] is None:
            columns["indicator"] = make_indicator()
    draft = make_bare_draft(fact=fact, **columns)
    citation = Citation.objects.create(version=draft, passage=passage, is_principal=True)
    for position, name in enumerate(sources, start=1):
        citation.attributions.create(name=name, position=position)
    for language, text in (statements or {"en": wording}).items():
        Statement.objects.create(version=draft, language=language.replace("_", "-"), text=text)
    for one in regions or [make_region()]:
        VersionRegion.objects.create(version=draft, region=one)
    for one in sectors:
        VersionSector.objects.create(version=draft, sector=one)
    if number:
        start = passage.exact.index(raw)
        Citation.objects.filter(pk=citation.pk).update(
            value_start=start, value_end=start + len(raw), raw=raw
        )
        value = Decimal(number.pop("value"))
        unit = number.pop("unit", draft.indicator.unit)
        Quantity.objects.create(version=draft, value=value, unit=unit, **number)
    at = live_from or ago(hours=3)
    return approve(submit(draft, submitted_at=at), approved_at=at, live_from=at)


def year(number):
    """The columns of a period that is one whole year."""
    return {"period_start": date(number, 1, 1), "period_end": date(number, 12, 31)}
