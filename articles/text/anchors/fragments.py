"""Links that ask a browser to open a publisher's page at a sentence (WICG text fragments).

``#:~:text=[prefix-,]start[,end][,-suffix]``: each of the four is a piece of one block of the page
that begins and ends at word boundaries. The link is an attempt: a browser that does not find the
words opens the page at its top.
"""

import re
from dataclasses import dataclass
from urllib.parse import quote, urlsplit, urlunsplit

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
    words = _Words(text, _searchable(text), _word_spans(text))
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
    opening, closing = _opening(words, first, last, width), _closing(words, first, last, width)
    if opening[1] >= closing[0]:
        return ""
    return _with_context(words, first, last, opening, closing)


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
        before = _before(words, first, count)
        after = _after(words, last, count)
        if _is_unique(words, opening, closing, before, after):
            prefix = [_encoded(words.piece(*before)) + "-"] if before else []
            suffix = ["-" + _encoded(words.piece(*after))] if after else []
            return ",".join([*prefix, *map(_encoded, terms), *suffix])
    return ""


def _before(words: _Words, first: int, count: int) -> tuple[int, int] | None:
    left = first
    while left > 0 and first - left < count and words.one_block(left - 1, first):
        left -= 1
    return (left, first - 1) if left < first else None


def _after(words: _Words, last: int, count: int) -> tuple[int, int] | None:
    right = last
    while (
        right + 1 < len(words.spans) and right - last < count and words.one_block(last, right + 1)
    ):
        right += 1
    return (last + 1, right) if right > last else None


def _is_unique(
    words: _Words,
    opening: tuple[int, int],
    closing: tuple[int, int] | None,
    before: tuple[int, int] | None,
    after: tuple[int, int] | None,
) -> bool:
    if closing is None:
        framed = words.folded[
            words.spans[(before or opening)[0]][0] : words.spans[(after or opening)[1]][1]
        ]
        return words.folded.find(framed) == words.folded.rfind(framed)
    place = words.spans[(before or opening)[0]][0]
    head = words.folded[place : words.spans[opening[1]][1]]
    if words.folded.find(head) != words.folded.rfind(head):
        return False
    # The browser takes the first end behind the start.
    tail_at = words.spans[closing[0]][0]
    tail = words.folded[tail_at : words.spans[(after or closing)[1]][1]]
    return words.folded.find(tail, words.spans[opening[1]][1]) == tail_at


def _opening(words: _Words, first: int, last: int, width: int) -> tuple[int, int]:
    right = first
    while (
        right < last
        and words.one_block(first, right + 1)
        and len(words.piece(first, right)) < width
    ):
        right += 1
    return first, right


def _closing(words: _Words, first: int, last: int, width: int) -> tuple[int, int]:
    left = last
    while left > first and words.one_block(left - 1, last) and len(words.piece(left, last)) < width:
        left -= 1
    return left, last


def _word_spans(text: str) -> list[tuple[int, int]]:
    return [match.span() for match in _WORD.finditer(text)]


def _searchable(text: str) -> str:
    """The text as a browser compares it: case does not count. Same length, so offsets hold."""
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(low if len(low := c.lower()) == 1 else c for c in text)


def _encoded(term: str) -> str:
    return quote(term, safe="").replace("-", "%2D")
