"""Numbers in addresses, as far as a database can hold them."""

from functools import cache

from django.urls import register_converter
from django.urls.converters import IntConverter


class NumberConverter(IntConverter):
    """An id or a version's number, in one spelling: at most 18 digits, which fit into 64 bits."""

    regex = "[1-9][0-9]{0,17}"


@cache
def register() -> None:
    """Make `<number:…>` known; once, though several lists of addresses ask for it."""
    register_converter(NumberConverter, "number")
