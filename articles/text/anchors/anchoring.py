"""Quotations and their places in a text."""

import unicodedata

from articles.text.folding import Folded, fold
from articles.text.sentences import split_sentences
from articles.text.spans import Span

CONTEXT = 32
_LONGEST_QUOTE = 2_000
_NEAREST_AT_LEAST = 45.0


def find(text: str, quote: str, *, limit: int = 100) -> tuple[tuple[int, int], ...]:
    """Where a quotation stands in a text, as (start, end) in order, at most ``limit`` places.

    Exact occurrences, or where there is none those that agree under the fold (folding.py). White
    space around the quotation does not count; nothing is found for a blank one.
    """
    quote = quote.strip()
    if not quote:
        return ()
    if exact := occurrences(text, quote, limit):
        return tuple(exact)
    folded = fold(text)
    return tuple(folded.original(*place) for place in folded_occurrences(folded, quote, limit))


def nearest_sentence(text: str, quote: str, *, language: str) -> Span | None:
    """The sentence that a quotation which is not there most likely meant, or None."""
    # A large library, wanted only once a quotation has failed.
    from rapidfuzz import fuzz, process  # noqa: PLC0415

    sentences = split_sentences(text, language=language)
    wanted = fold(quote[:_LONGEST_QUOTE].strip()).text
    if not wanted or not sentences:
        return None
    forms = [fold(sentence.text[:_LONGEST_QUOTE]).text for sentence in sentences]
    best = process.extractOne(wanted, forms, scorer=fuzz.ratio, score_cutoff=_NEAREST_AT_LEAST)
    if best is None and len(wanted) > 1:
        # A quotation may be a part of a sentence, or hold more than one.
        long_enough = [form if 2 * len(form) >= len(wanted) else "" for form in forms]
        best = process.extractOne(wanted, long_enough, scorer=fuzz.partial_ratio, score_cutoff=70)
    return None if best is None else sentences[best[2]]


def context(text: str, start: int, end: int) -> tuple[str, str]:
    """The prefix and suffix of ``text[start:end]``: 32 characters on each side, more where the
    same words with the same context stand elsewhere, fewer at the ends of the text."""
    width = CONTEXT
    while True:
        left, right = max(0, start - width), end + width
        framed = text[left:right]
        alone = text.find(framed) == text.rfind(framed)
        if alone or (left == 0 and right >= len(text)):
            return text[left:start], text[end:right]
        width *= 2


def occurrences(text: str, part: str, limit: int) -> list[tuple[int, int]]:
    """Where a part stands in a text word for word, at most ``limit`` places; they may overlap."""
    places: list[tuple[int, int]] = []
    at = text.find(part)
    while at >= 0 and len(places) < limit:
        places.append((at, at + len(part)))
        at = text.find(part, at + 1)
    return places


def folded_occurrences(folded: Folded, quote: str, limit: int) -> list[tuple[int, int]]:
    """Where a quotation stands in the fold of a text, as places in the fold that begin and end
    where characters of the text do."""
    wanted = fold(unicodedata.normalize("NFC", quote)).text.strip()
    places = occurrences(folded.text, wanted, limit) if wanted else []
    return [place for place in places if folded.whole(*place)]
