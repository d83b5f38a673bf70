"""Who and when belong together: each `*_at` with a `*_by` is set with it, or neither is."""

import pytest
from django.apps import apps
from django.core.exceptions import FieldDoesNotExist
from django.db import models

PAIRS = [
    (model, field.name.removesuffix("_at"))
    for label in ("articles", "regions")
    for model in apps.get_app_config(label).get_models()
    for field in model._meta.concrete_fields
    if field.name.endswith("_at")
]


def test_there_are_pairs_to_look_at() -> None:
    assert len(PAIRS) > 10


@pytest.mark.parametrize(("model", "done"), PAIRS)
def test_time_and_person_are_set_together(model: type[models.Model], done: str) -> None:
    at = model._meta.get_field(f"{done}_at")
    try:
        by = model._meta.get_field(f"{done}_by")
    except FieldDoesNotExist:
        pytest.fail(f"{model.__name__}.{done}_at has no {done}_by beside it")
    assert at.null == by.null
    if at.null:
        assert has_all_or_none(model, f"{done}_at", f"{done}_by"), (
            f"{model.__name__}: no all_or_none({done}_at, {done}_by)"
        )


@pytest.mark.parametrize("model", sorted({model for model, _done in PAIRS}, key=str))
def test_no_person_stands_alone(model: type[models.Model]) -> None:
    names = {field.name for field in model._meta.concrete_fields}
    people = {name.removesuffix("_by") for name in names if name.endswith("_by")}
    assert people == {name.removesuffix("_at") for name in names if name.endswith("_at")}


def has_all_or_none(model: type[models.Model], *fields: str) -> bool:
    """Whether a CHECK says: every one of `fields` is null, or none is."""
    none = models.Q(**{f"{field}__isnull": True for field in fields})
    every = models.Q(**{f"{field}__isnull": False for field in fields})
    return any(
        isinstance(constraint, models.CheckConstraint) and constraint.condition == none | every
        for constraint in model._meta.constraints
    )
