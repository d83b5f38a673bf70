"""What people type: no character that hides or turns what is read."""

import re
from collections.abc import Mapping

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

# U+0000, the controls of text direction (Unicode Standard Annex 9), and halves of surrogate pairs.
_REFUSED = re.compile("[\x00\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


def plain_text(value: str) -> None:
    """Raise ValidationError where a text holds such a character; its code point is named."""
    found = _REFUSED.search(value)
    if found:
        raise ValidationError(
            _("The character U+%(code)s is not allowed here: it cannot be seen. Delete it.")
            % {"code": f"{ord(found.group()):04X}"}
        )


def check_typed(texts: Mapping[str, str]) -> None:
    """Raise ValidationError with the names of all fields whose text is not plain."""
    errors = {}
    for name, text in texts.items():
        try:
            plain_text(text)
        except ValidationError as error:
            errors[name] = error.messages
    if errors:
        raise ValidationError(errors)
