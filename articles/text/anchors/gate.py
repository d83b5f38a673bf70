"""What must not differ between two wordings of a quotation, and how they differ."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from articles.text.anchors import gate_data as data
from articles.text.folding import fold
from articles.text.mentions.names import find_names
from articles.text.vocabulary import Vocabulary
from articles.text.word_tables import listed_words


@dataclass(frozen=True, slots=True)
class Change:
    """One difference: what stood there and what stands there now, either of them perhaps ""."""

    old: str
    new: str


def _any(*listed: str) -> str:
    return "|".join(word for part in listed for word in listed_words(part))


_NUMBER = re.compile(r"[-+]?\d+(?:[.,:/]\d+)*|[%‰]")
_WORD = re.compile(
    rf"(?<![^\W_])(?:{_any(data.NEGATIONS_LATIN, data.DIRECTIONS_LATIN)}"
    rf"|{_any(data.SCALES_LATIN, data.NUMBERS_LATIN)})(?![^\W_])|n't(?!\w)"
)
_HAN = re.compile(
    f"{data.SCALES_HAN}|{_any(data.PLACES_HAN)}|{_any(data.DIRECTIONS_HAN, data.NEGATIONS_HAN)}"
)
_CAPITALISED = re.compile(r"(?<![^\W_])[^\W\d_a-z\u3400-\u9fff][\w’'-]*")
_NO_NAMES = frozenset(listed_words(data.NO_NAMES))
# Each Han character, each Latin word, each number with its separators, each other sign.
_TOKEN = re.compile(r"\d+(?:[.,]\d+)*%?|[\u3400-\u9fff]|[^\W\d_\u3400-\u9fff]+|\s+|[^\w\s]|_")


def guarded(text: str, vocabulary: Vocabulary | None = None) -> Counter[str]:
    """The multiset of what carries the meaning of a sentence: numbers with their separators, per
    cent signs, negations, directions, scales and names."""
    folded = fold(text).text
    found = Counter(match.group() for match in _NUMBER.finditer(folded))
    found.update(match.group() for match in _WORD.finditer(folded))
    found.update(match.group() for match in _HAN.finditer(folded))
    found.update(_names(text))
    if vocabulary:
        found.update(code for m in find_names(text, vocabulary) for code in m.codes)
    return found


def _names(text: str) -> Iterator[str]:
    for match in _CAPITALISED.finditer(text):
        word = fold(match.group()).text
        if word not in _NO_NAMES:
            yield word


def changes(old: str, new: str) -> tuple[Change, ...]:
    """The differences between two wordings, token by token: a number is one token, so that a
    changed digit shows both numbers whole."""
    before, after = _TOKEN.findall(old), _TOKEN.findall(new)
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    return tuple(
        Change("".join(before[a:b]), "".join(after[c:d]))
        for kind, a, b, c, d in matcher.get_opcodes()
        if kind != "equal"
    )
