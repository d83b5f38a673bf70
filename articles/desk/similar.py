"""Published facts that a draft may repeat: the same indicator, region and period."""

from datetime import date, datetime

from django import forms
from django.core.exceptions import ValidationError

from articles.desk.draft_fields import DayField
from articles.models import FactVersion

_MOST = 5


def similar_facts(form: forms.Form, version: FactVersion | None, at: datetime) -> list[FactVersion]:
    """Live versions of other facts with the form's indicator, last day and one of its regions."""
    indicator = str(form["indicator"].value() or "")
    end = _day(form["period_end"].value())
    regions = [str(key) for key in form["regions"].value() or [] if str(key).isdecimal()]
    if not (indicator.isdecimal() and end and regions):
        return []
    found = FactVersion.objects.published(at).filter(
        indicator_id=int(indicator), period_end=end, version_regions__region_id__in=regions
    )
    if version is not None:
        found = found.exclude(fact_id=version.fact_id)
    return list(found.select_related("quantity").prefetch_related("statements").distinct()[:_MOST])


def _day(value: object) -> date | None:
    if isinstance(value, date):
        return value
    try:
        day: date | None = DayField().clean(value)
    except ValidationError:
        return None
    return day
