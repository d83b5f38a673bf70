"""The fold: one form of a text for searching, with a way back to the original offsets.

Two texts that differ only in what a publisher's software changes (widths, curly quotes, dashes,
case, invisible characters, white space) have the same fold. The stored text is never folded.

The rule, character by character:

- invisible characters (format controls, soft hyphen, variation selectors) are skipped;
- curly quotes and dashes become their ASCII forms;
- everything else is put in the Unicode form NFKC and casefolded, but not the category No, because
  ``m²`` is not ``m2``; marks stay with the letter they stand on;
- white space becomes one space, and none beside a Han character.

Separators of digits stay: ``2.511`` and ``2,511`` are two numbers.
"""

import re
import unicodedata
from array import array
from dataclasses import dataclass, field

_HAN = "\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_IS_HAN = re.compile(f"[{_HAN}]")
# Characters that fold one to one whatever stands beside them, unless a mark follows, and single
# spaces between two of ASCII. They are nearly all of a text, so they are taken by the run.
_PLAIN = re.compile("(?:[!-~一-鿿，、；：（）！？。]+|(?<=[!-~]) (?=[!-~]))+")
_PLAIN_FORM = str.maketrans("，；：（）！？", ",;:()!?")
_SIMPLE = {
    **dict.fromkeys("\u2018\u2019\u201a\u201b\u2032\u02bc", "'"),
    **dict.fromkeys("\u201c\u201d\u201e\u201f\u2033", '"'),
    **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d", "-"),
}
# Unicode's stream-safe format: no letter of a real text carries more marks, and sorting the marks
# of a longer run would take time in the square of its length.
_MARKS_AT_MOST = 30


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text. ``starts[i]`` and ``ends[i]`` are the span of the original text that gave
    the folded character ``i``; characters of one expansion (``ﬁ``) share it."""

    text: str
    starts: array[int] = field(repr=False)
    ends: array[int] = field(repr=False)

    def original(self, start: int, end: int) -> tuple[int, int]:
        """The span of the original text that gave ``text[start:end]``, which is not empty."""
        return self.starts[start], self.ends[end - 1]

    def whole(self, start: int, end: int) -> bool:
        """Whether ``text[start:end]`` begins and ends where original characters do."""
        return (start == 0 or self.starts[start - 1] != self.starts[start]) and (
            end == len(self.text) or self.starts[end - 1] != self.starts[end]
        )


def fold(text: str) -> Folded:
    """The fold of a text, in time proportional to its length."""
    folder = _Folder(text)
    at = 0
    while at < len(text):
        at = folder.take(at)
    folder.space()
    return Folded("".join(folder.pieces), folder.starts, folder.ends)


class _Folder:
    def __init__(self, text: str) -> None:
        self.source = text
        self.pieces: list[str] = []
        self.starts = array("I")
        self.ends = array("I")
        self.blank: tuple[int, int] | None = None

    def take(self, at: int) -> int:
        """Folds what begins at an offset and returns the offset behind it."""
        plain = _PLAIN.match(self.source, at)
        if plain:
            end = plain.end()
            if end < len(self.source) and _is_mark(self.source[end]):
                end -= 1
            if end > at:
                run = self.source[at:end].lower().translate(_PLAIN_FORM)
                self.emit(run, range(at, end), range(at + 1, end + 1))
                return end
        character = self.source[at]
        if character.isspace():
            start = self.blank[0] if self.blank else at
            self.blank = (start, at + 1)
            return at + 1
        if is_invisible(character):
            return at + 1
        end = self._cluster_end(at)
        form = fold_cluster(self.source[at:end])
        self.emit(form, [at] * len(form), [end] * len(form))
        return end

    def emit(self, form: str, starts: range | list[int], ends: range | list[int]) -> None:
        if self.blank and not _IS_HAN.match(form):
            self.space()
        self.blank = None
        self.pieces.append(form)
        self.starts.extend(starts)
        self.ends.extend(ends)

    def space(self) -> None:
        """Puts the pending white space down as one space, unless a Han character stands before."""
        if self.blank and not (self.pieces and _IS_HAN.match(self.pieces[-1][-1])):
            self.pieces.append(" ")
            self.starts.append(self.blank[0])
            self.ends.append(self.blank[1])
        self.blank = None

    def _cluster_end(self, at: int) -> int:
        end = at + 1
        limit = min(len(self.source), end + _MARKS_AT_MOST)
        while end < limit and _is_mark(self.source[end]):
            end += 1
        return end


def fold_cluster(cluster: str) -> str:
    """The folded form of one character with the marks on it."""
    if cluster in _SIMPLE:
        return _SIMPLE[cluster]
    if unicodedata.category(cluster[0]) == "No":
        return cluster
    form = unicodedata.normalize("NFKC", unicodedata.normalize("NFD", cluster).casefold())
    form = unicodedata.normalize("NFKC", form.casefold())
    return "".join(_SIMPLE.get(c, c) for c in form if not is_invisible(c))


def is_invisible(character: str) -> bool:
    """Whether a character takes no room: format controls and variation selectors."""
    return (
        unicodedata.category(character) == "Cf"
        or "\ufe00" <= character <= "\ufe0f"
        or "\U000e0100" <= character <= "\U000e01ef"
        or character == "\u034f"
    )


def _is_mark(character: str) -> bool:
    return character > "\u02ff" and unicodedata.combining(character) != 0
