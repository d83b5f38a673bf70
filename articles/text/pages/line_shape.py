"""What a line looks like, apart from what it says."""

import re
from functools import lru_cache
from typing import NamedTuple

from articles.text.languages import SMALL_WORDS
from articles.text.word_tables import listed

# Behind the last sentence of a report stand its end, its reporters' initials or their names.
_SIGNED_OFF = (
    r"(?:\s?[(（\[](?:完|[A-Za-z]{1,5}(?:[/\-][A-Za-z\d]{1,5}){0,2}|"
    r"[^()（）]{0,6}(?:编辑|编译|记者|整理|采写|执笔|通讯员)[^()（）]{0,12})[)）\]]|"
    r"\s(?:Enditem|Selesai|Ends|END|ENDS|完)\.?)?$"
)
_TERMINATED = re.compile(r"[.!?。！？…;；]['\"”’»」』)）\]】]*" + _SIGNED_OFF)
_FULL_STOP = re.compile(r"[.。]['\"”’»」』)）\]】]*" + _SIGNED_OFF)
# One of them first: it is found several times faster than a run.
_HAN_RUNS = re.compile("[\u3400-\u9fff\uf900-\ufaff][\u3400-\u9fff\uf900-\ufaff]*")
_WORD = re.compile(r"[^\W_\u3400-\u9fff][^\s\u3400-\u9fff]*")
# Behind these a full stop ends nothing.
_ABBREVIATED = "|".join(
    rf"(?<=\b{word}\.)" for word in listed("[A-Z] Mr Mrs Ms Dr St No Inc Ltd Corp Co Rp Jl Prof vs")
)
# One set of characters first: it is found several times faster than two.
_SENTENCE_END = re.compile(
    rf"[.!?。！？](?:(?<=[.!?])(?!(?:{_ABBREVIATED})\s)['\"”’)]*(?:\[\d{{1,2}}\])?\s+"
    r"(?=[^\W\d_a-z]|[\"'“‘])|(?<=[。！？])(?=.))"
)
# The beginnings of longer words; in ASCII a set of letters is found much faster.
_LONG_WORD = re.compile(r"([^\W\d_\u3400-\u9fff]{4,6})[^\W\d_\u3400-\u9fff]*")
_LONG_ASCII = re.compile("([a-z]{4,6})[a-z]*")
_HAN_RUN = re.compile("[\u3400-\u9fff][\u3400-\u9fff]*")
# Words that any two texts share.
_SAYS_NOTHING = frozenset(
    word[:6]
    for words in (*SMALL_WORDS.values(), ("through", "where", "what", "your", "most", "only"))
    for word in words
) | {"kepada", "semua", "other", "could", "some"}
_ENDING = 28
_TITLE = 24  # words
_ENOUGH = 4000


# Made for every line of a page, in half the time of a dataclass.
class Shape(NamedTuple):
    """How much a line says: words, Chinese characters, and whether it ends as prose does."""

    words: int
    han: int
    terminated: bool
    sentences: int
    # Ends with a full stop, and is not written in capitals like a title.
    plain: bool
    # In words; a Chinese word has about two characters.
    size: float
    # A sentence, or long enough to be one.
    prose: bool
    # Prose beyond doubt: no title, deck or slogan is this long.
    paragraph: bool


# Lines of a page are measured when they are found and again when they are sorted.
@lru_cache(maxsize=1024)
def shape(line: str) -> Shape:
    """Measure a line; of a very long one, its beginning and its end."""
    # A number without end in the middle must not hide the words behind it.
    start = line if len(line) <= _ENOUGH else line[: _ENOUGH // 2] + line[-_ENOUGH // 2 :]
    han = 0 if start.isascii() else len("".join(_HAN_RUNS.findall(start)))
    words = _WORD.findall(start) if han else start.split()
    size = len(words) + han / 1.8
    sentences = 1 + len(_SENTENCE_END.findall(start))
    ending = line[-_ENDING:]
    terminated = bool(_TERMINATED.search(ending))
    plain = terminated and _FULL_STOP.search(ending) is not None
    plain = plain and (bool(han) or len(words) > _TITLE or not _is_titled(words))
    prose = size >= (5 if terminated else 24)
    # A long question alone may be a title; no Chinese title ends with a full stop.
    long = size >= (15 if plain or sentences > 1 else 20)
    long = long or (plain and (han >= 12 or (sentences > 1 and size >= 9)))
    return Shape(len(words), han, terminated, sentences, plain, size, prose, prose and long)


def _is_titled(words: list[str]) -> bool:
    """Whether most words have capitals, as a title has them."""
    return bool(words) and sum([word[0].isupper() for word in words]) >= 0.6 * len(words)


def content(text: str) -> set[str]:
    """What a text speaks of: beginnings of its longer words, pairs of its Chinese characters."""
    text = text.casefold()
    if text.isascii():
        return set(_LONG_ASCII.findall(text)) - _SAYS_NOTHING
    latin = set(_LONG_WORD.findall(text)) - _SAYS_NOTHING
    return latin | {run[i : i + 2] for run in _HAN_RUN.findall(text) for i in range(len(run) - 1)}
