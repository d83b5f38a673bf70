"""Form fields of a draft: plain decimals, days, and choices of things that have names."""

import re
from datetime import date
from decimal import Decimal
from typing import Any, Final

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import Q, QuerySet
from django.utils.translation import gettext_lazy as _

from articles.actions.numbers import MAX_DIGITS, significant_digits

_PLAIN: Final = re.compile(r"[+-]?[0-9]{1,60}(?:\.[0-9]{1,60})?")
# As the column keeps them; a longer fraction would be cut off without a word.
_MAX_DECIMALS: Final = 10


class PlainDecimalField(forms.CharField):
    """A decimal as digits with at most one point: no separators, no exponent, no NaN."""

    widget = forms.TextInput(attrs={"inputmode": "decimal", "autocomplete": "off"})

    def clean(self, value: Any) -> Decimal | None:
        text = str(super().clean(value)).replace("−", "-")
        if not text:
            return None
        if not _PLAIN.fullmatch(text):
            raise ValidationError(
                _(
                    "Write a plain number such as 2511440000000 or -4.5: only digits and one "
                    "point, no separators, no exponent."
                )
            )
        number = Decimal(text)
        if significant_digits(number) > MAX_DIGITS:
            raise ValidationError(_("A value has at most %(n)s digits.") % {"n": MAX_DIGITS})
        if -int(number.normalize().as_tuple().exponent) > _MAX_DECIMALS:
            raise ValidationError(
                _("A value has at most %(n)s digits after the point.") % {"n": _MAX_DECIMALS}
            )
        return number


class DayField(forms.DateField):
    """A day as the browser's date field writes it, in each language alike."""

    def __init__(self, **kwargs: Any) -> None:
        widget = forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
        super().__init__(
            widget=widget,
            input_formats=["%Y-%m-%d"],
            required=False,
            error_messages={"invalid": _("There is no such day. Write it as 2023-05-26.")},
            **kwargs,
        )

    def clean(self, value: Any) -> date | None:
        day: date | None = super().clean(value)
        return day


def offered(queryset: QuerySet[Any], kept: set[int]) -> QuerySet[Any]:
    """What a draft may be tagged with: nothing that was merged away, unless it is `kept`."""
    return queryset.filter(Q(merged_into=None) | Q(pk__in=kept)).prefetch_related("names")
