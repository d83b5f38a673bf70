"""The form of a draft: what an editor states, as typed values and as the actions take it."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from articles.actions.contents import Content, Number, Period, Source
from articles.desk.draft_fields import DayField, PlainDecimalField, offered
from articles.models import Article, FactVersion, Publisher, Quantity
from regions.models import Indicator, Region, Sector

SOURCE_ROWS = 3
# Words of the article, and so in its language.
_IN_ITS_LANGUAGE = ("quotation", "raw", "base_text", "period_text", "period_quotation")


def statement_field(language: str) -> str:
    """The form's name for the statement in a language."""
    return f"statement_{language.replace('-', '_')}"


def _words(**kwargs: Any) -> forms.CharField:
    return forms.CharField(required=False, **kwargs)


class DraftForm(forms.Form):
    """Names of fields are the keys by which the actions report what they refuse."""

    quotation = _words(
        label=_("Quotation"),
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text=_("The words of the article that state the fact, copied without a change."),
    )
    # Which of several places of the quotation is meant, and for which quotation that was said.
    occurrence = forms.IntegerField(required=False, min_value=0, widget=forms.HiddenInput)
    chosen_for = _words(widget=forms.HiddenInput)
    kind = forms.ChoiceField(label=_("Kind"), choices=FactVersion.Kind.choices)

    raw = _words(
        label=_("Number as written"),
        max_length=200,
        help_text=_("Copied from the quotation, with its unit: 2.511,44 miliar yuan."),
    )
    offset = forms.IntegerField(required=False, min_value=0, widget=forms.HiddenInput)
    value = PlainDecimalField(
        label=_("Value"),
        required=False,
        help_text=_("In base units, digits only: 2511440000000 for 2,511.44 billion."),
    )
    value_max = PlainDecimalField(label=_("Other end of the range"), required=False)
    unit = _words(
        label=_("Unit"),
        max_length=40,
        widget=forms.TextInput(attrs={"list": "units", "autocomplete": "off"}),
        help_text=_("A code such as CNY, percent, count:enterprise or CNY/person."),
    )
    comparator = forms.ChoiceField(
        label=_("Comparator"), required=False, choices=Quantity.Comparator.choices
    )
    role = forms.ChoiceField(label=_("Role"), required=False, choices=Quantity.Role.choices)
    base_start = DayField(label=_("Compared with: from"))
    base_end = DayField(label=_("Compared with: to"))
    base_text = _words(label=_("Base as written"), max_length=200)
    reading_reason = _words(
        label=_("Reason for another reading"),
        max_length=200,
        help_text=_("Only where the value is not what the words read: it is kept for reviewers."),
    )

    period_start = DayField(label=_("Period: first day"))
    period_end = DayField(label=_("Period: last day"))
    period_basis = forms.ChoiceField(
        label=_("Where the period is stated"),
        required=False,
        choices=[("", _("not stated")), *FactVersion.PeriodBasis.choices],
    )
    period_text = _words(label=_("Period as written"), max_length=200)
    period_quotation = _words(
        label=_("Sentence that states the period"),
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text=_("Only where it stands elsewhere in the article."),
    )

    indicator = forms.ModelChoiceField(
        label=_("Indicator"),
        required=False,
        queryset=Indicator.objects.none(),
        empty_label=_("none"),
    )
    regions = forms.ModelMultipleChoiceField(
        label=_("Regions"),
        required=False,
        queryset=Region.objects.none(),
        widget=forms.CheckboxSelectMultiple,
    )
    sectors = forms.ModelMultipleChoiceField(
        label=_("Sectors"),
        required=False,
        queryset=Sector.objects.none(),
        widget=forms.CheckboxSelectMultiple,
    )
    # Which save it began from, and what the draft held then (see `draft_merging`).
    lock = forms.IntegerField(required=False, widget=forms.HiddenInput)
    base = _words(widget=forms.HiddenInput)

    def __init__(
        self,
        *args: Any,
        version: FactVersion | None = None,
        article: Article | None = None,
        **kwargs: Any,
    ) -> None:
        super().__init__(*args, **kwargs)
        if article is not None:
            for name in _IN_ITS_LANGUAGE:
                self.fields[name].widget.attrs["lang"] = article.language
        for language, name in _languages():
            widget = forms.Textarea(attrs={"rows": 2, "lang": language})
            self.fields[statement_field(language)] = _words(label=name, widget=widget)
        kept = _kept(version)
        choices: dict[str, Any] = {
            "indicator": offered(Indicator.objects.all(), kept["indicator"]),
            "regions": Region.objects.with_names(),
            "sectors": offered(Sector.objects.all(), kept["sectors"]),
        }
        for name, queryset in choices.items():
            field = self.fields[name]
            if isinstance(field, forms.ModelChoiceField):
                field.queryset = queryset

    @property
    def statements(self) -> list[forms.BoundField]:
        return [self[statement_field(language)] for language, _name in settings.LANGUAGES]

    def clean(self) -> dict[str, Any]:
        data = super().clean() or self.cleaned_data
        _check_number(self, data)
        _check_period(self, data)
        return data

    def content(self, sources: tuple[Source, ...]) -> Content:
        """What was typed, as the actions take it; only of a valid form."""
        data = self.cleaned_data
        return Content(
            kind=data["kind"],
            statements={
                language: data[statement_field(language)] for language, _name in settings.LANGUAGES
            },
            period=Period(
                data["period_start"],
                data["period_end"],
                data["period_basis"],
                data["period_text"],
                data["period_quotation"],
            ),
            indicator=data["indicator"],
            regions=tuple(data["regions"]),
            sectors=tuple(data["sectors"]),
            number=_number(data),
            sources=sources,
        )


def _languages() -> list[tuple[str, str]]:
    return [(str(code), str(name)) for code, name in settings.LANGUAGES]


def _kept(version: FactVersion | None) -> dict[str, set[int]]:
    if version is None:
        return {"indicator": set(), "sectors": set()}
    return {
        "indicator": {version.indicator_id} if version.indicator_id else set(),
        "sectors": {sector.pk for sector in version.sectors.all()},
    }


def _check_number(form: DraftForm, data: Mapping[str, Any]) -> None:
    stated = any(data.get(name) for name in ("raw", "unit", "base_start", "base_end"))
    missing = data.get("value") is None and "value" not in form.errors
    if missing and (stated or data.get("value_max") is not None):
        form.add_error("value", _("Write the value, or press “Read it for me”."))
    if data.get("value") is not None and not data.get("unit"):
        form.add_error("unit", _("A number needs a unit."))
    if data.get("value") is not None and not data.get("raw"):
        form.add_error("raw", _("Copy the number as it stands in the quotation."))
    start, end = data.get("base_start"), data.get("base_end")
    if bool(start) != bool(end) and not {"base_start", "base_end"} & set(form.errors):
        form.add_error("base_end", _("Give both days of what it is compared with, or neither."))
    if start and end and end < start:
        form.add_error("base_end", _("The base ends before it starts."))


def _check_period(form: DraftForm, data: Mapping[str, Any]) -> None:
    start, end, basis = (data.get(f"period_{name}") for name in ("start", "end", "basis"))
    if start and end and end < start:
        form.add_error("period_end", _("The period ends before it starts."))
    if (start or end) and not basis:
        form.add_error("period_basis", _("Say where the period is stated."))
    if basis == FactVersion.PeriodBasis.STATED and not data.get("period_text"):
        form.add_error("period_text", _("Copy the words that state the period."))


def _number(data: Mapping[str, Any]) -> Number | None:
    value: Decimal | None = data["value"]
    if value is None:
        return None
    raw, offset = data["raw"], data["offset"]
    # The reader's offset holds only while the number is the one that it read.
    at = data["quotation"].strip()[offset or 0 :]
    return Number(
        raw=raw,
        value=value,
        unit=data["unit"],
        value_max=data["value_max"],
        offset=offset if offset is not None and at.startswith(raw) else None,
        comparator=data["comparator"] or Quantity.Comparator.EQUAL,
        role=data["role"] or Quantity.Role.LEVEL,
        base_start=data["base_start"],
        base_end=data["base_end"],
        base_text=data["base_text"],
        reading_reason=data["reading_reason"],
    )


class SourceForm(forms.Form):
    """One link of the chain behind a quotation: whom the article names."""

    name = forms.CharField(label=_("Name as written"), max_length=200)
    publisher = forms.ModelChoiceField(
        label=_("Publisher"),
        required=False,
        queryset=Publisher.objects.none(),
        empty_label=_("none"),
    )
    url = forms.URLField(label=_("Address"), required=False, max_length=2000, assume_scheme="https")
    published_on = DayField(label=_("Published on"))
    raw = forms.CharField(label=_("Words that name it"), required=False, max_length=300)
    # Plain text, so that an address typed without its scheme is not refused by the browser.
    url.widget = forms.TextInput(attrs={"inputmode": "url"})

    def __init__(self, *args: Any, publishers: Any = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["publisher"]
        if publishers is not None and isinstance(field, forms.ModelChoiceField):
            field.queryset = publishers

    def clean_url(self) -> str:
        url: str = self.cleaned_data["url"]
        if url and not url.lower().startswith(("http://", "https://")):
            raise ValidationError(_("An address begins with http:// or https://."))
        return url


SourceFormSet = forms.formset_factory(
    SourceForm, extra=SOURCE_ROWS, max_num=20, absolute_max=20, validate_max=True
)


def make_sources(data: Any = None, initial: list[dict[str, Any]] | None = None) -> Any:
    """The formset of the rows; a row left empty is no source."""
    publishers = offered(Publisher.objects.all(), set()).order_by("slug")
    formset = SourceFormSet(
        data, prefix="source", initial=initial, form_kwargs={"publishers": publishers}
    )
    formset.extra = max(1, SOURCE_ROWS - len(initial or ()))
    return formset


def stated_sources(formset: Any) -> tuple[Source, ...]:
    """The rows that name somebody, in order; only of a valid formset."""
    rows = [form.cleaned_data for form in formset if form.cleaned_data.get("name")]
    return tuple(
        Source(
            name=row["name"],
            publisher=row["publisher"],
            url=row["url"],
            published_on=row["published_on"],
            raw=row["raw"],
        )
        for row in rows
    )
