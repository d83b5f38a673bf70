"""Links that ask a browser to open a publisher's page at a sentence (WICG text fragments).

``#:~:text=[prefix-,]start[,end][,-suffix]``: each of the four is a piece of one block of the page
that begins and ends at word boundaries. The link is an attempt: a browser that does not find the
words opens the page at its top.
"""

import re
from dataclasses import dataclass
from sys import maxsize
from urllib.parse import quote, urlsplit, urlunsplit

from articles.text.plain import small

_LONGEST_EXACT, _LONGEST_EXACT_HAN = 300, 100
_SHORTEST_ALONE, _SHORTEST_ALONE_HAN = 20, 10
_RANGE_END, _RANGE_END_HAN = 40, 12
_CONTEXT_WORDS = 8
_HAN = re.compile("[\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
# Between the cells of a row browsers see no space.
_BLOCK_END = re.compile("[\n\t]")
# One word: what white space divides, and in Han text what punctuation divides, since only the
# browser's own dictionary knows where a word ends inside a clause. Separators between the digits
# of a number and joiners inside a word divide nothing.
_WORD = re.compile(r"(?:\w|[%°€$£¥\u0300-\u036f]|(?<=\w)[.,:'’\-–/&](?=\w))+|[^\w\s]")


def text_fragment(text: str, start: int, end: int, url: str) -> str:
    """The link to ``text[start:end]`` on the page at ``url``.

    Where the words are not unique in the text even with their context, or the address is not one
    of http or https, the address alone.
    """
    try:
        parts = urlsplit(url)
    except ValueError:
        return url
    directive = _directive(text, start, end) if parts.scheme in {"http", "https"} else ""
    if not directive:
        return url
    return urlunsplit(parts._replace(fragment="")) + "#:~:text=" + directive


@dataclass(frozen=True, slots=True)
class _Words:
    """The words of a text as spans; no word crosses the end of a line, or of a cell."""

    text: str
    folded: str
    spans: list[tuple[int, int]]

    def between(self, start: int, end: int) -> tuple[int, int]:
        """The numbers of the first and last word that a span touches."""
        touched = [n for n, (a, b) in enumerate(self.spans) if a < end and b > start]
        return (touched[0], touched[-1]) if touched else (0, -1)

    def piece(self, first: int, last: int) -> str:
        return self.text[self.spans[first][0] : self.spans[last][1]]

    def one_block(self, first: int, last: int) -> bool:
        return _BLOCK_END.search(self.piece(first, last)) is None


def _directive(text: str, start: int, end: int) -> str:
    words = _Words(text, small(text), [match.span() for match in _WORD.finditer(text)])
    first, last = words.between(start, end)
    if first > last:
        return ""
    exact = words.piece(first, last)
    han = bool(_HAN.search(exact))
    if words.one_block(first, last) and len(exact) <= (
        _LONGEST_EXACT_HAN if han else _LONGEST_EXACT
    ):
        return _with_context(words, first, last, (first, last), None)
    width = _RANGE_END_HAN if han else _RANGE_END
    right = _widened(words, first, last, width)
    left = _widened(words, last, first, width)
    return "" if right >= left else _with_context(words, first, last, (first, right), (left, last))


def _with_context(
    words: _Words,
    first: int,
    last: int,
    opening: tuple[int, int],
    closing: tuple[int, int] | None,
) -> str:
    """The shortest directive that is unique: without context, then one more word on each side."""
    start = words.piece(*opening)
    terms = [start] if closing is None else [start, words.piece(*closing)]
    short = _SHORTEST_ALONE_HAN if _HAN.search(start) else _SHORTEST_ALONE
    for count in range(_CONTEXT_WORDS + 1):
        if count == 0 and closing is None and len(start) < short:
            continue
        left = _widened(words, first, max(0, first - count))
        right = _widened(words, last, min(len(words.spans) - 1, last + count))
        before = (left, first - 1) if left < first else None
        after = (last + 1, right) if right > last else None
        if _is_unique(words, opening, closing, before, after):
            prefix = [_encoded(words.piece(*before)) + "-"] if before else []
            suffix = ["-" + _encoded(words.piece(*after))] if after else []
            return ",".join([*prefix, *map(_encoded, terms), *suffix])
    return ""


def _widened(words: _Words, start: int, stop: int, width: int = maxsize) -> int:
    """The word that is reached from one towards another, in one block, with so many characters."""
    at, step = start, 1 if stop > start else -1
    while at != stop and words.one_block(*sorted((start, at + step))):
        if len(words.piece(*sorted((start, at)))) >= width:
            break
        at += step
    return at


def _is_unique(
    words: _Words,
    opening: tuple[int, int],
    closing: tuple[int, int] | None,
    before: tuple[int, int] | None,
    after: tuple[int, int] | None,
) -> bool:
    text, start = words.folded, words.spans[(before or opening)[0]][0]
    end = words.spans[(after or closing or opening)[1]][1]
    head_end = end if closing is None else words.spans[opening[1]][1]
    head = text[start:head_end]
    if text.find(head) != text.rfind(head):
        return False
    # The browser takes the first end behind the start.
    tail_at = end if closing is None else words.spans[closing[0]][0]
    return text.find(text[tail_at:end], head_end) == tail_at


def _encoded(term: str) -> str:
    return quote(term, safe="").replace("-", "%2D")
