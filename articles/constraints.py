"""Builders of the CHECKs that several models share."""

from django.db.models import CheckConstraint, Choices, Q

SHA256 = r"^[0-9a-f]{64}$"


def all_or_none(*fields: str, name: str) -> CheckConstraint:
    """Either every one of `fields` is null, or none is (domain.md, invariant 8)."""
    none = Q(**{f"{field}__isnull": True for field in fields})
    every = Q(**{f"{field}__isnull": False for field in fields})
    return CheckConstraint(condition=none | every, name=name)


def sha256_hex(field: str, *, name: str) -> CheckConstraint:
    """`field` holds 64 lower-case hexadecimal digits."""
    return CheckConstraint(condition=Q(**{f"{field}__regex": SHA256}), name=name)


def one_of(field: str, choices: type[Choices], *, name: str) -> CheckConstraint:
    """`field` holds one of the values of a `TextChoices` class."""
    return CheckConstraint(condition=Q(**{f"{field}__in": list(choices.values)}), name=name)
