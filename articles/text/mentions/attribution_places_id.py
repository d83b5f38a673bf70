"""Where patterns for sources in Indonesian text may match that begin with a word.

Of such patterns Python knows the first letters only, which are those of most words. One pass over
a text finds where their words begin, for all of these patterns.
"""

import re
from collections.abc import Iterator
from functools import cached_property
from itertools import chain

from articles.text.mentions import attribution_data_id as data_id
from articles.text.plain import small
from articles.text.word_tables import any_of, listed_words

SAID_SO_ID = (
    "menurut|berdasarkan|catat|hitung|lapor|kata|ujar|jawab|begitu|demikian(?: diumumkan|"
    "\\ disampaikan)?"
)
SAYING_ID = (
    "kata|ujar|ungkap|tutur|jelas|ucap|papar|imbuh|sebut|lanjut|sambung|tambah|keluh|tegas|beber|"
    "terang|menurut|Menurut"
)
QUOTING_ID = "dilansir|dikutip|melansir|mengutip|diberitakan|berdasarkan|menurut|merujuk|dihimpun"
FIGURES_ID = (
    "angka|data|catatan|laporan|hitungan|statistik|temuan|taksiran|perkiraan|proyeksi|keterangan|"
    "informasi|rilis|riset|survei"
)
_WORDS = (data_id.CUES_ID, "dari", data_id.VOICES_ID, SAID_SO_ID, SAYING_ID, QUOTING_ID, FIGURES_ID)
# In text in small letters; behind other letters, too: the patterns tell those themselves.
_BEGINS = re.compile(f"[^a-z0-9_](?={any_of('|'.join(_WORDS).lower())})")
_LETTERS = 2  # by which the words are told apart


class Led:
    """A pattern that begins with one of some words, which are among those above."""

    def __init__(self, pattern: str, *listed: str) -> None:
        self._written = pattern
        words = chain.from_iterable(map(listed_words, listed))
        self.begins = frozenset(word[:_LETTERS].lower() for word in words)

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Compiled when a text first has one of the words."""
        return re.compile(self._written)


class Places:
    """Where words begin in a text that patterns begin with."""

    def __init__(self, text: str) -> None:
        self._text = text
        lower = small(text)
        self._at = {lower[:_LETTERS]: [0]}
        for before in _BEGINS.finditer(lower):
            at = before.end()
            self._at.setdefault(lower[at : at + _LETTERS], []).append(at)

    def matches(self, pattern: Led) -> Iterator[re.Match[str]]:
        """The matches of a pattern, line by line; none overlap."""
        text, ended = self._text, 0
        letters = self._at.keys() & pattern.begins
        for at in sorted(chain.from_iterable(map(self._at.__getitem__, letters))):
            if at >= ended:
                line_end = text.find("\n", at) + 1 or len(text)
                if match := pattern.pattern.match(text, at, line_end):
                    yield match
                    ended = match.end()
