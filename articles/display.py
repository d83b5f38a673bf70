"""What readers may see of a captured text (domain.md, invariant 11).

A display policy belongs to the article. Spans are (start, end) in Unicode code points of one
capture's canonical text. The public text is the union over all pages, so it is computed from every
passage that an ever-published version rests on (its citations' and its period's), never from the
one at hand.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final
from urllib.parse import unquote

from articles.text.anchors.fragments import text_fragment
from articles.text.leaves import covering

type Bounds = tuple[int, int]

FULL: Final = "full"
EXCERPT: Final = "excerpt"
WITHHELD: Final = "withheld"

# Characters on either side of a passage's leaves under `excerpt`.
CONTEXT: Final = 200
# A context ends at a word where one ends within this many characters, else inside the line.
_WORD_REACH: Final = 24
# Whether words are unique is looked up in texts up to this length; longer ones would keep the
# reader waiting for an attempt.
LONGEST_SEARCHED: Final = 200_000


@dataclass(frozen=True, slots=True)
class QuotationView:
    """A passage as a page shows it: the quotation, and the rest of its leaves on either side."""

    before: str
    exact: str
    after: str


def shown_spans(text: str, passages: Sequence[Bounds], policy: str) -> tuple[Bounds, ...]:
    """The spans that readers may see, sorted and disjoint.

    `full`: everything. `excerpt`: the whole leaves that the passages touch and up to 200
    characters either side; the context is the largest with which the union stays within half of
    the text, nothing where the leaves alone pass it. `link`: the leaves. `withheld`: nothing.
    """
    if policy == WITHHELD:
        return ()
    if policy == FULL:
        return ((0, len(text)),) if text else ()
    leaves = _union(covering(text, start, end) for start, end in passages)
    if policy != EXCERPT:
        return leaves
    # The union grows with the context, so the largest that fits is found by halving.
    fits, too_wide = 0, CONTEXT + 1
    while too_wide - fits > 1:
        middle = (fits + too_wide) // 2
        if 2 * _length(_widened(text, leaves, middle)) <= len(text):
            fits = middle
        else:
            too_wide = middle
    return _widened(text, leaves, fits)


def public_share(text: str, passages: Sequence[Bounds], policy: str) -> float:
    """The part of the text's characters that readers may see, from 0 to 1."""
    return _length(shown_spans(text, passages, policy)) / len(text) if text else 0.0


def quotation_view(text: str, start: int, end: int, policy: str) -> QuotationView | None:
    """The passage with the rest of its leaves; None under `withheld`."""
    if policy == WITHHELD:
        return None
    first, last = covering(text, start, end)
    return QuotationView(text[first:start], text[start:end], text[end:last])


def publisher_link(text: str, start: int, end: int, url: str, policy: str) -> str:
    """An address that asks the browser to open the publisher's page at the quotation.

    A link to a passage may need words around it to be unique. Words outside the passage's leaves
    are not public by this passage, so under `excerpt` and `link` they do not enter the address:
    then the whole leaves are looked for instead, or the page is opened at its top. In very long
    texts the leaves are looked for without asking whether they stand there only once. Under
    `withheld` the address says nothing of the text.
    """
    if policy == WITHHELD:
        return url
    first, last = covering(text, start, end)
    if len(text) > LONGEST_SEARCHED:
        return text_fragment(text[first:last], 0, last - first, url)
    if policy == FULL:
        return text_fragment(text, start, end, url)
    for left, right in ((start, end), (first, last)):
        link = text_fragment(text, left, right, url)
        prefix, suffix = _context_terms(link)
        if text[first:left].rstrip().endswith(prefix) and text[right:last].lstrip().startswith(
            suffix
        ):
            return link
    return url


def _union(spans: Iterable[Bounds]) -> tuple[Bounds, ...]:
    joined: list[Bounds] = []
    for start, end in sorted(spans):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], end))
        elif start < end:
            joined.append((start, end))
    return tuple(joined)


def _length(spans: Iterable[Bounds]) -> int:
    return sum(end - start for start, end in spans)


def _widened(text: str, spans: Iterable[Bounds], context: int) -> tuple[Bounds, ...]:
    return _union(
        (_context_start(text, start, context), _context_end(text, end, context))
        for start, end in spans
    )


def _context_start(text: str, start: int, context: int) -> int:
    edge = max(0, start - context)
    if edge == 0 or edge == start or text[edge - 1].isspace():
        return edge
    reach = range(edge, min(edge + _WORD_REACH, start))
    return next((at + 1 for at in reach if text[at].isspace()), edge)


def _context_end(text: str, end: int, context: int) -> int:
    edge = min(len(text), end + context)
    if edge == len(text) or edge == end or text[edge].isspace():
        return edge
    reach = range(edge - 1, max(edge - _WORD_REACH, end) - 1, -1)
    return next((at for at in reach if text[at].isspace()), edge)


def _context_terms(link: str) -> tuple[str, str]:
    """The words that a link to a fragment names before and after the quotation."""
    terms = link.partition("#:~:text=")[2].split(",")
    prefix = terms[0].removesuffix("-") if terms[0].endswith("-") else ""
    suffix = terms[-1].removeprefix("-") if terms[-1].startswith("-") else ""
    return unquote(prefix), unquote(suffix)
