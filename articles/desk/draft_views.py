"""Taking a fact and editing its draft: everything typed stays, whatever is refused."""

from dataclasses import dataclass, field
from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect, QueryDict
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from articles.actions import citing, reviewing
from articles.actions.passages import QuoteAmbiguous, QuoteNotFound
from articles.actions.refusals import Changed, Refusal
from articles.desk import draft_merging, draft_reading, draft_values
from articles.desk.draft_forms import DraftForm, make_sources, stated_sources
from articles.desk.draft_merging import Difference
from articles.desk.pages import desk_page, editor, mark_errors, tell
from articles.desk.similar import similar_facts
from articles.models import Capture, FactVersion
from articles.text.anchors.anchoring import context, find
from regions.models import Indicator
from regions.units import PATTERNS

TEMPLATE = "admin/articles/factversion/draft.html"


@dataclass
class Draft:
    """A draft on its way through one request: its form, and what could not be taken."""

    capture: Capture
    version: FactVersion | None
    form: DraftForm
    sources: Any
    nearest: str = ""
    places: list[tuple[int, str, str]] = field(default_factory=list)
    differences: list[Difference] = field(default_factory=list)


def change_address(version: FactVersion) -> str:
    return reverse("admin:articles_factversion_change", args=[version.pk])


def get_capture(request: HttpRequest) -> Capture:
    """The capture that the address names."""
    key = request.GET.get("capture", "")
    if not key.isdecimal() or len(key) > 18:
        raise Http404
    captures = Capture.objects.select_related("article__publisher")
    capture = captures.prefetch_related("article__publisher__names").filter(pk=int(key)).first()
    if capture is None:
        raise Http404
    return capture


def take(request: HttpRequest) -> HttpResponse:
    """A new fact from a quotation: /take/?capture=…, with &quotation=… filled in.

    &start=… (an offset into the capture) says which of several places is meant, &number=… (an
    offset into the quotation) which of its numbers.
    """
    capture = get_capture(request)
    if request.method == "POST":
        return _posted(request, capture, None)
    values: dict[str, Any] = {"quotation": request.GET.get("quotation", ""), "kind": ""}
    _place(values, capture, request.GET.get("start", ""))
    if not values["quotation"]:
        return _page(request, _unbound(capture, None, values, []))
    number = request.GET.get("number", "")
    filled = draft_reading.fill(values, [], capture, _number_at(capture, values, number))
    return _page(request, _unbound(capture, None, filled.values, filled.sources))


def edit(request: HttpRequest, version: FactVersion) -> HttpResponse:
    """The page of a draft: its form, with what is missing and where it can go."""
    principal = draft_values.principal_of(version)
    if request.method == "POST":
        return _posted(request, principal.passage.capture, version)
    values = draft_values.stored_values(version)
    values["base"] = draft_merging.opened(version)
    sources = draft_values.stored_sources(principal)
    return _page(request, _unbound(principal.passage.capture, version, values, sources))


def _place(values: dict[str, Any], capture: Capture, start: str) -> None:
    """Choose, of several places of a quotation, the one that begins at `start`."""
    starts = [str(at) for at, _end in find(capture.text, values["quotation"])]
    if len(starts) > 1 and start in starts:
        values |= {"occurrence": starts.index(start), "chosen_for": values["quotation"].strip()}


def _number_at(capture: Capture, values: dict[str, Any], offset: str) -> int | None:
    """Which of the quotation's numbers stands at an offset into the quotation, if one does."""
    if not offset.isdecimal() or len(offset) > 6:
        return None
    readings = draft_reading.number_readings(values["quotation"].strip(), capture.article)
    at = int(offset)
    return next((n for n, each in enumerate(readings) if each.start <= at < each.end), None)


def _unbound(
    capture: Capture,
    version: FactVersion | None,
    values: dict[str, Any],
    sources: list[dict[str, Any]],
) -> Draft:
    form = DraftForm(initial=values, version=version, article=capture.article)
    draft = Draft(capture, version, form, make_sources(initial=sources))
    draft.places = places_of(capture, str(values.get("quotation", "")))
    return draft


def places_of(
    capture: Capture, quotation: str, *, chosen: bool = False
) -> list[tuple[int, str, str]]:
    """Where a quotation stands when it stands there more than once: number, before, after.

    Words that only agree with it under the fold are looked for where one was `chosen` before: in
    a long text that takes seconds, and the action that takes the fact does it anyway.
    """
    wanted = quotation.strip()
    if not wanted or not (chosen or capture.text.count(wanted) > 1):
        return []
    places = find(capture.text, wanted)
    if len(places) < 2:
        return []
    return [(n, *context(capture.text, start, end)) for n, (start, end) in enumerate(places)]


def _posted(request: HttpRequest, capture: Capture, version: FactVersion | None) -> HttpResponse:
    if "_nearest" in request.POST or "_read" in request.POST:
        return _page(request, _refilled(request.POST, capture, version))
    draft = Draft(
        capture,
        version,
        DraftForm(request.POST, version=version, article=capture.article),
        make_sources(request.POST),
    )
    chosen = bool(request.POST.get("occurrence"))
    draft.places = places_of(capture, request.POST.get("quotation", ""), chosen=chosen)
    whole = draft.form.is_valid()
    if not draft.sources.is_valid() or not whole:
        return _page(request, draft)
    try:
        saved = _save(request, draft)
    except QuoteAmbiguous as error:
        draft.places = list(error.places)
        mark_errors(draft.form, error)
    except QuoteNotFound as error:
        draft.nearest = error.nearest
        mark_errors(draft.form, error)
    except ValidationError as error:
        mark_errors(draft.form, error)
    except Changed:
        return _page(request, _conflict(request, draft))
    except Refusal as error:
        draft.form.add_error(None, str(error))
    else:
        return _saved(request, saved, is_new=version is None)
    return _page(request, draft)


def _saved(request: HttpRequest, version: FactVersion, *, is_new: bool) -> HttpResponse:
    taken = _("Taken: the fact is a draft now.") if is_new else _("Saved.")
    messages.success(request, taken)
    if "_submit" in request.POST:
        try:
            reviewing.submit(
                version=version, lock=version.lock, by=editor(request), at=timezone.now()
            )
        except Refusal as error:
            tell(request, error)
        else:
            messages.success(request, _("Submitted: somebody else reviews it now."))
    elif not reviewing.missing_parts(version):
        messages.info(request, _("Nothing is missing: it can be submitted."))
    return HttpResponseRedirect(change_address(version))


def _save(request: HttpRequest, draft: Draft) -> FactVersion:
    data = draft.form.cleaned_data
    # The place chosen for another quotation says nothing about this one.
    same = data["chosen_for"].strip() == data["quotation"].strip()
    occurrence: int | None = data["occurrence"] if same else None
    content = draft.form.content(stated_sources(draft.sources))
    by, at = editor(request), timezone.now()
    if draft.version is None:
        return citing.take_fact(
            capture=draft.capture,
            quotation=data["quotation"],
            occurrence=occurrence,
            content=content,
            by=by,
            at=at,
        )
    stored = draft_values.principal_of(draft.version).passage.exact
    quotation = data["quotation"].strip()
    moved = quotation != stored or occurrence is not None
    cited = draft.version.citations.filter(
        is_principal=False, passage__capture=draft.capture, passage__exact=quotation
    )
    if moved and cited.exists():
        raise ValidationError(
            {"quotation": _("This is a further passage already: take it out there first.")}
        )
    return citing.edit_draft(
        version=draft.version,
        lock=data["lock"] or 0,
        content=content,
        quotation=data["quotation"] if moved else None,
        occurrence=occurrence,
        by=by,
        at=at,
    )


def _refilled(data: QueryDict, capture: Capture, version: FactVersion | None) -> Draft:
    """The form as it was typed, with the nearest sentence or with what the reader sees."""
    values = draft_values.typed_values(data)
    sources = draft_values.typed_sources(data)
    if "_nearest" in data:
        values["quotation"] = data.get("_nearest", "")
    else:
        chosen = str(data.get("_read", ""))
        place = int(chosen) if chosen.isdecimal() and len(chosen) < 5 else None
        filled = draft_reading.fill(values, sources, capture, place, version)
        values, sources = filled.values, filled.sources
    return _unbound(capture, version, values, sources)


def _conflict(request: HttpRequest, draft: Draft) -> Draft:
    """Somebody else saved first: what only one of both changed is merged, the rest compared."""
    if draft.version is None:
        raise ValueError("a fact that is being taken has no other editor")
    fresh = FactVersion.objects.get(pk=draft.version.pk)
    typed = draft_values.typed_values(request.POST)
    rows = draft_values.typed_sources(request.POST)
    merged = draft_merging.merge(draft.form, typed, rows, fresh)
    form = DraftForm(merged.values, version=fresh, article=draft.capture.article)
    form.is_valid()
    form.add_error(
        None,
        _(
            "Somebody else saved this draft after you opened it. What only one of you changed is "
            "merged in the form; where both changed a field, yours stands there. Compare, then "
            "save again to keep what the form shows."
        ),
    )
    sources = make_sources(initial=merged.sources)
    return Draft(draft.capture, fresh, form, sources, differences=merged.differences)


def _page(request: HttpRequest, draft: Draft) -> HttpResponse:
    version = draft.version
    article = draft.capture.article
    quotation = draft.form["quotation"].value() or ""
    context: dict[str, Any] = {
        "draft": draft,
        "form": draft.form,
        "sources": draft.sources,
        "capture": draft.capture,
        "article": article,
        "version": version,
        "readings": draft_reading.number_readings(str(quotation).strip(), article),
        "units": _units(),
        "similar": similar_facts(draft.form, version, timezone.now()),
    }
    if version is None:
        return desk_page(request, TEMPLATE, title=_("Take a fact"), **context)
    context |= {
        "missing": reviewing.missing_parts(version),
        "others": version.citations.filter(is_principal=False).select_related(
            "passage__capture__article"
        ),
        "correction": version.corrections.first(),
    }
    title = _("Draft: fact %(fact)s, version %(number)s") % {
        "fact": version.fact_id,
        "number": version.number,
    }
    return desk_page(request, TEMPLATE, title=title, **context)


def _units() -> list[str]:
    """Codes to choose from: those that pages have words for, and those of the indicators."""
    return sorted({*PATTERNS, *Indicator.objects.values_list("unit", flat=True)})
