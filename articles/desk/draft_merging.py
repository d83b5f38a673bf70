"""Two people, one draft: what each changed since it was opened, merged field by field.

The form carries the draft as it was when it was opened. A field that one of the two changed takes
that change; one that both changed stays as the second typed it, with the other's beside it.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from articles.desk.draft_forms import DraftForm
from articles.desk.draft_values import principal_of, stored_sources, stored_values
from articles.models import FactVersion

# Not the draft's content: they belong to the form.
_OF_THE_FORM = {"lock", "occurrence", "chosen_for", "base"}
_SOURCES = "sources of the article"


@dataclass(frozen=True, slots=True)
class Difference:
    """A field that somebody else changed meanwhile: as it was opened, theirs, mine, in words.

    `is_conflict`: both changed it, so that mine stands in the form.
    """

    label: str
    base: str
    theirs: str
    mine: str
    is_conflict: bool


@dataclass(frozen=True, slots=True)
class Merged:
    """The form's values, its rows of sources, and what somebody else changed."""

    values: dict[str, Any]
    sources: list[dict[str, Any]]
    differences: list[Difference]


def opened(version: FactVersion) -> str:
    """The draft as it is now, for the form to carry."""
    return json.dumps(_content(version), ensure_ascii=False)


def _content(version: FactVersion) -> dict[str, Any]:
    values = stored_values(version)
    return {**values, _SOURCES: stored_sources(principal_of(version))}


def merge(
    form: DraftForm, mine: Mapping[str, Any], sources: list[dict[str, Any]], version: FactVersion
) -> Merged:
    """What was typed (`mine`, `sources`) with what is stored of the version by now."""
    theirs = _content(version)
    base = _read(str(mine.get("base", "")))
    typed = {**mine, _SOURCES: sources}
    values, found = dict(typed), []
    for name, stored in theirs.items():
        before = base.get(name)
        if name in _OF_THE_FORM or _bare(stored) in (_bare(before), _bare(typed[name])):
            continue
        is_conflict = _bare(typed[name]) != _bare(before)
        if not is_conflict:
            values[name] = stored
        # Its place follows the number: it says nothing of its own to a reader.
        if name != "offset":
            old, new, own = (_in_words(form, name, each) for each in (before, stored, typed[name]))
            found.append(Difference(_label(form, name), old, new, own, is_conflict))
    merged_sources: list[dict[str, Any]] = values.pop(_SOURCES)
    values |= {"lock": theirs["lock"], "base": opened(version)}
    return Merged(values, merged_sources, found)


def _read(base: str) -> dict[str, Any]:
    """What the form carried; nothing where it was lost: then every difference is a conflict."""
    try:
        read = json.loads(base)
    except json.JSONDecodeError:
        return {}
    return read if isinstance(read, dict) else {}


def _bare(value: Any) -> Any:
    """A value without what a browser changes on the way, so that it can be compared."""
    if isinstance(value, list):
        return [_bare(each) for each in value]
    if isinstance(value, dict):
        return {name: _bare(each) for name, each in value.items()}
    return str("" if value is None else value).replace("\r\n", "\n").strip()


def _label(form: DraftForm, name: str) -> str:
    return _("Sources that the article names") if name == _SOURCES else str(form[name].label)


def _in_words(form: DraftForm, name: str, value: Any) -> str:
    if name == _SOURCES:
        return "; ".join(str(row.get("name", "")) for row in value or ())
    choices = getattr(form.fields[name], "choices", None)
    wanted = value if isinstance(value, list) else [value or ""]
    names = {str(key): str(label) for key, label in choices or ()}
    return ", ".join(names.get(str(each), str(each)) for each in wanted)
