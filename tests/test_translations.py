"""The interface is whole in all three languages, and the compiled catalogues are the written ones."""

import gettext
import re
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po
from django.conf import settings

LOCALES = ("id", "zh_Hans")
PLACEHOLDER = re.compile(r"%\(\w+\)[sd]|%[sd%]")


def _folder(locale: str) -> Path:
    return Path(settings.LOCALE_PATHS[0]) / locale / "LC_MESSAGES"


def _catalogue(locale: str) -> Catalog:
    with (_folder(locale) / "django.po").open("rb") as file:
        return read_po(file, locale=locale)


def _pairs(catalogue: Catalog) -> list[tuple[str, str]]:
    """Each source text with its translation; plural forms one by one."""
    pairs = []
    for message in catalogue:
        if not message.id:
            continue
        if isinstance(message.id, tuple):
            pairs += [(message.id[-1], text) for text in message.string]
        else:
            pairs.append((message.id, message.string))
    return pairs


@pytest.mark.parametrize("locale", LOCALES)
def test_every_text_is_translated(locale: str) -> None:
    catalogue = _catalogue(locale)
    fuzzy = [message.id for message in catalogue if message.id and message.fuzzy]
    empty = [source for source, text in _pairs(catalogue) if not text]
    assert (fuzzy, empty) == ([], [])


@pytest.mark.parametrize("locale", LOCALES)
def test_placeholders_stay(locale: str) -> None:
    wrong = [
        source
        for source, text in _pairs(_catalogue(locale))
        if text and set(PLACEHOLDER.findall(source)) != set(PLACEHOLDER.findall(text))
    ]
    assert wrong == []


@pytest.mark.parametrize("locale", LOCALES)
def test_compiled_catalogue_is_the_written_one(locale: str) -> None:
    with (_folder(locale) / "django.mo").open("rb") as file:
        compiled = gettext.GNUTranslations(file)
    for message in _catalogue(locale):
        if not message.id:
            continue
        if isinstance(message.id, tuple):
            assert compiled.ngettext(*message.id, 1) == message.string[0]
        elif message.context:
            assert compiled.pgettext(message.context, message.id) == message.string
        else:
            assert compiled.gettext(message.id) == message.string
