"""Further passages of a draft: adding one from any capture, and taking one out again."""

from typing import TYPE_CHECKING, Any

from django import forms
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from articles.actions import citing
from articles.actions.passages import QuoteAmbiguous, QuoteNotFound
from articles.actions.refusals import Refusal
from articles.desk.draft_forms import make_sources, stated_sources
from articles.desk.draft_views import change_address, places_of
from articles.desk.pages import desk_page, editor, mark_errors, tell
from articles.models import Capture, Citation, FactVersion

TEMPLATE = "admin/articles/factversion/cite.html"


if TYPE_CHECKING:
    # The class takes a parameter for the type checker only.
    _ChoiceField = forms.ModelChoiceField[Capture]
else:
    _ChoiceField = forms.ModelChoiceField


class CaptureField(_ChoiceField):
    """Captures by title and publisher, newest first."""

    def label_from_instance(self, obj: Capture) -> str:
        article = obj.article
        return _("%(title)s (%(publisher)s), capture %(number)s") % {
            "title": article.title,
            "publisher": article.publisher.name,
            "number": obj.number,
        }


class CitationForm(forms.Form):
    """One more passage that supports, contradicts or surrounds the statement."""

    capture = CaptureField(
        label=gettext_lazy("Capture"),
        queryset=Capture.objects.none(),
        empty_label=gettext_lazy("choose one"),
    )
    quotation = forms.CharField(
        label=gettext_lazy("Quotation"), required=False, widget=forms.Textarea(attrs={"rows": 4})
    )
    occurrence = forms.IntegerField(required=False, min_value=0, widget=forms.HiddenInput)
    chosen_for = forms.CharField(required=False, widget=forms.HiddenInput)
    role = forms.ChoiceField(label=gettext_lazy("Role"), choices=Citation.Role.choices)
    raw = forms.CharField(
        label=gettext_lazy("Number as written"),
        required=False,
        max_length=200,
        help_text=gettext_lazy(
            "Where the passage states the number too. Under “supports” it has to agree."
        ),
    )
    lock = forms.IntegerField(widget=forms.HiddenInput)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["capture"]
        if isinstance(field, forms.ModelChoiceField):
            field.queryset = (
                Capture.objects.select_related("article__publisher")
                .prefetch_related("article__publisher__names")
                .only("number", "article__title", "article__publisher__slug")
                .order_by("-pk")
            )


def cite(request: HttpRequest, version: FactVersion) -> HttpResponse:
    """The form for one more passage of a draft, and what it refuses."""
    if not version.is_editable:
        messages.error(request, _("Only a draft takes further passages."))
        return HttpResponseRedirect(change_address(version))
    context: dict[str, Any] = {"version": version, "places": [], "nearest": ""}
    if request.method == "POST":
        form, sources = CitationForm(request.POST), make_sources(request.POST)
        context["places"] = _places(request)
        if "_nearest" in request.POST:
            data = request.POST
            form = CitationForm(initial={**data.dict(), "quotation": data.get("_nearest", "")})
        elif (
            form.is_valid()
            and sources.is_valid()
            and _added(request, version, form, sources, context)
        ):
            messages.success(request, _("The passage was added."))
            return HttpResponseRedirect(change_address(version))
    else:
        initial = {
            "capture": request.GET.get("capture", ""),
            "quotation": request.GET.get("quotation", ""),
            "lock": version.lock,
        }
        form, sources = CitationForm(initial=initial), make_sources()
    return desk_page(
        request,
        TEMPLATE,
        title=_("One more passage for fact %(fact)s") % {"fact": version.fact_id},
        form=form,
        sources=sources,
        **context,
    )


def _places(request: HttpRequest) -> list[tuple[int, str, str]]:
    key = request.POST.get("capture", "")
    capture = Capture.objects.filter(pk=int(key)).first() if key.isdecimal() else None
    if capture is None:
        return []
    chosen = bool(request.POST.get("occurrence"))
    return places_of(capture, request.POST.get("quotation", ""), chosen=chosen)


def _added(
    request: HttpRequest,
    version: FactVersion,
    form: CitationForm,
    sources: Any,
    context: dict[str, Any],
) -> bool:
    data = form.cleaned_data
    same = data["chosen_for"].strip() == data["quotation"].strip()
    try:
        citing.add_citation(
            version=version,
            lock=data["lock"],
            capture=data["capture"],
            quotation=data["quotation"],
            occurrence=data["occurrence"] if same else None,
            role=data["role"],
            raw=data["raw"],
            sources=stated_sources(sources),
            by=editor(request),
            at=timezone.now(),
        )
    except QuoteAmbiguous as error:
        context["places"] = list(error.places)
        mark_errors(form, error)
    except QuoteNotFound as error:
        context["nearest"] = error.nearest
        mark_errors(form, error)
    except ValidationError as error:
        mark_errors(form, error)
    except Refusal as error:
        form.add_error(None, str(error))
        # One passage more overwrites nothing: the next try may follow the other save.
        fresh = FactVersion.objects.values_list("lock", flat=True).get(pk=version.pk)
        form.data = {**request.POST.dict(), "lock": str(fresh)}
    else:
        return True
    return False


def uncite(request: HttpRequest, version: FactVersion) -> HttpResponse:
    """Take a further passage out of a draft (POST: citation, lock)."""
    key, lock = request.POST.get("citation", ""), request.POST.get("lock", "")
    citation = get_object_or_404(version.citations, pk=int(key) if key.isdecimal() else 0)
    try:
        citing.remove_citation(
            citation=citation,
            lock=int(lock) if lock.isdecimal() else 0,
            by=editor(request),
            at=timezone.now(),
        )
    except Refusal as error:
        tell(request, error)
    else:
        messages.success(request, _("The passage was taken out."))
    return HttpResponseRedirect(change_address(version))
