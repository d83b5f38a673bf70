"""Forms of a capture: what comes in, and what is said of the article.

Fields are named as the actions name what they refuse. Pasted text and files are no fields of a
form: they are read from the request (articles.desk.uploads) and kept apart.
"""

from collections.abc import Mapping
from datetime import date
from typing import Any

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import URLValidator
from django.utils.translation import gettext_lazy as _

from articles.actions.capturing import Details
from articles.desk.draft_fields import DayField
from articles.desk.publisher_guesses import publisher_at, publisher_named
from articles.models import Article, Publisher
from articles.text.pages.documents import Document

_is_address = URLValidator(schemes=["http", "https"])
ADDRESS_HELP = _("The publisher's own page, beginning with https:// or http://.")


def check_address(url: str) -> str:
    """The address, as typed but for outer blanks. Raises ValidationError with what to do."""
    url = url.strip()
    if not url:
        return ""
    if not url.lower().startswith(("http://", "https://")):
        raise ValidationError(_("Give a web address that begins with https:// or http://."))
    try:
        _is_address(url)
    except ValidationError as error:
        raise ValidationError(
            _("This is no web address. Copy it from the browser's address line.")
        ) from error
    return url


class AddressField(forms.CharField):
    """A web address; empty where none is given."""

    def __init__(self, **kwargs: Any) -> None:
        widget = forms.TextInput(attrs={"inputmode": "url", "autocomplete": "off", "size": 80})
        super().__init__(
            label=_("Address"), required=False, max_length=2000, widget=widget, **kwargs
        )

    def clean(self, value: Any) -> str:
        return check_address(str(super().clean(value)))


class InputForm(forms.Form):
    """The first step, beside text and file: where the article stands, if that is known."""

    url = AddressField(help_text=ADDRESS_HELP)


class PublisherField(forms.CharField):
    """A publisher by any of its names or its short name; typed, or chosen from the list."""

    def __init__(self, **kwargs: Any) -> None:
        attrs = {"list": "publishers", "autocomplete": "off", "size": 40}
        super().__init__(
            label=_("Publisher"),
            max_length=200,
            widget=forms.TextInput(attrs=attrs),
            error_messages={"required": _("Who published it? Choose from the list.")},
            help_text=_("Type a part of the name, then choose from the list."),
            **kwargs,
        )

    def clean(self, value: Any) -> Publisher:
        typed = str(super().clean(value))
        found = _publishers_called(typed)
        if len(found) == 1:
            return found[0]
        if not found:
            raise ValidationError(
                _(
                    "No publisher is called so. Choose one from the list; an administrator can "
                    "add one that is missing."
                )
            )
        slugs = ", ".join(publisher.slug for publisher in found)
        raise ValidationError(
            _("Several publishers are called so. Type one of these short names: %(slugs)s.")
            % {"slugs": slugs}
        )


def _publishers_called(typed: str) -> list[Publisher]:
    publishers: list[Publisher] = list(Publisher.objects.in_use().with_names())
    wanted = typed.strip().casefold()
    exact = [publisher for publisher in publishers if publisher.slug == wanted]
    return exact or [
        publisher
        for publisher in publishers
        if any(name.text.casefold() == wanted for name in publisher.names.all())
    ]


class ArticleForm(forms.Form):
    """What is said of an article; the same for a new one and for a correction."""

    url = AddressField(help_text=ADDRESS_HELP)
    publisher = PublisherField()
    title = forms.CharField(
        label=_("Title"),
        max_length=500,
        widget=forms.TextInput(attrs={"size": 80}),
        error_messages={"required": _("Every article has a title. Copy it from the page.")},
    )
    language = forms.ChoiceField(
        label=_("Language"),
        choices=[("", _("choose")), *settings.LANGUAGES],
        error_messages={"required": _("In which language is the article written?")},
    )
    byline = forms.CharField(label=_("Author"), max_length=200, required=False)
    dateline = forms.CharField(
        label=_("Dateline"),
        max_length=100,
        required=False,
        help_text=_("The place that the report was sent from."),
    )
    published_on = DayField(
        label=_("Published on"), help_text=_("For a month or a year: any day of it.")
    )
    published_precision = forms.ChoiceField(
        label=_("Precision of the date"), choices=Article.Precision.choices
    )
    policy = forms.ChoiceField(
        label=_("Display policy"),
        choices=[each for each in Article.Policy.choices if each[0] != Article.Policy.WITHHELD],
        help_text=_("How much of the text readers see. News is mostly other people's copyright."),
    )

    def clean_published_on(self) -> date | None:
        """The day; the first of the month or year where no more is known."""
        day: date | None = self.cleaned_data["published_on"]
        precision = self.data.get("published_precision")
        if day and precision == Article.Precision.MONTH:
            return day.replace(day=1)
        if day and precision == Article.Precision.YEAR:
            return day.replace(month=1, day=1)
        return day

    def clean(self) -> dict[str, Any]:
        cleaned = self.cleaned_data
        unknown = cleaned.get("published_precision") == Article.Precision.UNKNOWN
        # An unreadable date has its own error already.
        if "published_on" in cleaned and bool(cleaned["published_on"]) == unknown:
            message = (
                _("A date is given: say how precise it is, or leave the date empty.")
                if unknown
                else _("Give the date, or say that it is unknown.")
            )
            self.add_error("published_precision" if unknown else "published_on", message)
        return cleaned

    def changes(self) -> dict[str, Any]:
        """The columns of an article that the form states."""
        return {**self.cleaned_data, "url": self.cleaned_data["url"] or None}


class DetailsForm(ArticleForm):
    """A new article's data."""

    kind = forms.ChoiceField(
        label=_("Kind"),
        choices=[
            (Article.Kind.REPORT, _("report: published elsewhere")),
            (Article.Kind.BRIEF, _("brief: a text of this portal, without an address")),
        ],
    )
    field_order = ("kind",)

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        brief = cleaned.get("kind") == Article.Kind.BRIEF
        if brief and cleaned.get("url"):
            self.add_error("url", _("A brief has no address: it is the portal's own text."))
        if not brief and cleaned.get("url") == "":
            self.add_error("url", _("Give the address of the publisher's page."))
        return cleaned

    def details(self) -> Details:
        """What the action takes; the form is valid."""
        said = self.cleaned_data
        return Details(
            publisher=said["publisher"],
            title=said["title"],
            language=said["language"],
            url=said["url"],
            kind=said["kind"],
            byline=said["byline"],
            dateline=said["dateline"],
            published_on=said["published_on"],
            precision=said["published_precision"],
            policy=said["policy"],
        )


def prefilled(document: Document, url: str) -> dict[str, Any]:
    """The form's first values: what the document says of itself."""
    known = Article.Precision.DAY if document.published else Article.Precision.UNKNOWN
    publisher = publisher_at(url) or publisher_named(document)
    return {
        "kind": Article.Kind.REPORT,
        "url": url,
        "publisher": publisher.name if publisher else "",
        "title": document.title[:500],
        "language": document.language,
        "byline": document.byline[:200],
        "dateline": document.dateline[:100],
        "published_on": document.published,
        "published_precision": known,
        "policy": Article.Policy.EXCERPT,
    }


def stated(article: Article) -> dict[str, Any]:
    """The form's first values for an article that is there."""
    return {
        "url": article.url or "",
        "publisher": article.publisher.name,
        "title": article.title,
        "language": article.language,
        "byline": article.byline,
        "dateline": article.dateline,
        "published_on": article.published_on,
        "published_precision": article.published_precision,
        "policy": article.policy,
    }


def typed(data: Mapping[str, str]) -> dict[str, str]:
    """What was typed so far, to be shown again without judging it."""
    return {name: data[name] for name in DetailsForm.base_fields if name in data}
