"""Quotations to passages: found in the capture, or refused with the nearest sentence."""

from collections.abc import Sequence

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from articles.models import MAX_QUOTATION, Capture, Passage
from articles.text.anchors.anchoring import context, find, nearest_sentence


class QuoteNotFound(ValidationError):
    """The quotation is not in the capture; `nearest` is the sentence that comes closest."""

    def __init__(self, message: str, nearest: str = "") -> None:
        super().__init__({"quotation": message})
        self.nearest = nearest


class QuoteAmbiguous(ValidationError):
    """The quotation stands there more than once; `places` are (occurrence, before, after)."""

    def __init__(self, places: Sequence[tuple[int, str, str]]) -> None:
        message = _("The quotation stands there %(count)s times: choose which one is meant.")
        super().__init__({"quotation": message % {"count": len(places)}})
        self.places = places


def make_passage(capture: Capture, quotation: str, *, occurrence: int | None = None) -> Passage:
    """The passage of a quotation in a capture, made where it is not there yet.

    Raises QuoteNotFound, QuoteAmbiguous.
    """
    quotation = quotation.strip()
    if not quotation:
        raise QuoteNotFound(_("Paste the words that state the fact."))
    if len(quotation) > MAX_QUOTATION:
        raise QuoteNotFound(
            _("A quotation has at most %(count)s characters.") % {"count": MAX_QUOTATION}
        )
    if "\n" in quotation:
        raise QuoteNotFound(_("A quotation stays within one paragraph."))
    places = find(capture.text, quotation)
    if not places:
        language = capture.article.language
        nearest = nearest_sentence(capture.text, quotation, language=language)
        raise QuoteNotFound(
            _("These words are not in the captured text."), nearest.text if nearest else ""
        )
    if len(places) > 1 and occurrence is None:
        contexts = [context(capture.text, start, end) for start, end in places]
        raise QuoteAmbiguous([(n, before, after) for n, (before, after) in enumerate(contexts)])
    try:
        start, end = places[occurrence or 0]
    except IndexError:
        raise QuoteNotFound(_("The quotation does not stand there that often.")) from None
    prefix, suffix = context(capture.text, start, end)
    passage, _created = Passage.objects.get_or_create(
        capture=capture,
        start=start,
        end=end,
        defaults={"exact": capture.text[start:end], "prefix": prefix, "suffix": suffix},
    )
    return passage
