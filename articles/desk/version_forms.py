"""Forms of the steps that ask for something: public reasons, a time, a reason for rejecting."""

from datetime import UTC
from typing import Any

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from articles.models import Correction

_MOST_CHARACTERS = 2000


def _reason(label: Any, help_text: Any = "") -> forms.CharField:
    return forms.CharField(
        label=label,
        help_text=help_text,
        required=False,
        max_length=_MOST_CHARACTERS,
        widget=forms.Textarea(attrs={"rows": 4}),
    )


def _language() -> forms.ChoiceField:
    return forms.ChoiceField(label=_("Language of the reason"), choices=settings.LANGUAGES)


class ReasonForm(forms.Form):
    """A public reason and its language, for the version with this lock."""

    reason = _reason(_("Public reason"), _("Everybody can read it, and it can never be changed."))
    language = _language()
    lock = forms.IntegerField(widget=forms.HiddenInput)


class BeginForm(forms.Form):
    """Why a fact gets a next version."""

    kind = forms.ChoiceField(label=_("What it is"))
    reason = _reason(
        _("Public reason"),
        _("Everybody can read it once the version is published, and it can never be changed."),
    )
    language = _language()

    def __init__(self, *args: Any, withdrawn: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        # After a withdrawal a next version can only be a reinstatement, and before one never.
        kinds = [
            (str(kind.value), str(kind.label))
            for kind in Correction.Kind
            if kind != Correction.Kind.WITHDRAWAL
            and (kind == Correction.Kind.REINSTATEMENT) == withdrawn
        ]
        field = self.fields["kind"]
        if isinstance(field, forms.ChoiceField):
            field.choices = kinds


class ApproveForm(forms.Form):
    """Publish what was read, now or at a time; hidden: which content and which save were read."""

    live_from = forms.DateTimeField(
        label=_("Publish at (UTC)"),
        required=False,
        input_formats=["%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S", "%Y-%m-%d %H:%M"],
        widget=forms.DateTimeInput(attrs={"type": "datetime-local"}, format="%Y-%m-%dT%H:%M"),
        help_text=_("Left empty: now. Times are in UTC."),
        error_messages={"invalid": _("Write the time as 2023-05-26 14:30, in UTC.")},
    )
    seen_sha256 = forms.CharField(widget=forms.HiddenInput)
    lock = forms.IntegerField(widget=forms.HiddenInput)

    def clean_live_from(self) -> Any:
        chosen = self.cleaned_data["live_from"]
        return chosen.astimezone(UTC) if chosen else None


class RejectForm(forms.Form):
    """Send a submission back; only editors read the reason."""

    reason = _reason(_("What has to change"), _("The writer finds it on the dashboard."))
    # It stands on a page with the form above, whose field has the id.
    lock = forms.IntegerField(widget=forms.HiddenInput(attrs={"id": False}))
