"""Builders of the CHECKs that several models share."""

from django.db.models import CharField, CheckConstraint, Choices, F, Func, Q, Value
from django.db.models.functions import Length
from django.db.models.lookups import Exact


def all_or_none(*fields: str, name: str) -> CheckConstraint:
    """Either every one of `fields` is null, or none is (domain.md, invariant 8)."""
    none = Q(**{f"{field}__isnull": True for field in fields})
    every = Q(**{f"{field}__isnull": False for field in fields})
    return CheckConstraint(condition=none | every, name=name)


def is_sha256(field: str) -> Q:
    """`field` holds 64 lower-case hexadecimal digits.

    Without a regular expression: SQLite has those only where Django adds them, and the rule holds
    for other programs too.
    """
    rest = Func(F(field), Value("0123456789abcdef"), function="LTRIM", output_field=CharField())
    return Q(Exact(Length(field), 64)) & Q(Exact(rest, Value("")))


def sha256_hex(field: str, *, name: str) -> CheckConstraint:
    return CheckConstraint(condition=is_sha256(field), name=name)


def one_of(field: str, choices: type[Choices], *, name: str) -> CheckConstraint:
    """`field` holds one of the values of a `TextChoices` class."""
    return CheckConstraint(condition=Q(**{f"{field}__in": list(choices.values)}), name=name)
