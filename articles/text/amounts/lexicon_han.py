"""The words of counted nouns in Chinese, and of what stands around them; rules: counting_han.py.

All functions take the plain shadow of a text and look a bounded way.
"""

from collections.abc import Iterable, Iterator
from typing import Final

from articles.text.amounts import phrase_data_han as phrases
from articles.text.amounts.event_data_han import CHINESE_EVENTS
from articles.text.amounts.living_data_han import CHINESE_LIVING
from articles.text.amounts.noun_data_han import CHINESE_NOUNS
from articles.text.amounts.people_data_han import CHINESE_PEOPLE
from articles.text.amounts.place_data_han import CHINESE_PLACES
from articles.text.amounts.thing_data_han import CHINESE_THINGS
from articles.text.amounts.ware_data_han import CHINESE_WARES
from articles.text.word_tables import listed

_OVERLAP: Final = 2  # so much of a long word may begin a longer one

NOUN, PART, SOFT, HARD, LINK, OF, FIGURE = range(7)
ENDING: Final = (SOFT, HARD, LINK, OF, FIGURE)

type _Word = tuple[int, int, str]  # where it ends; its kind; its code


def _lexicon() -> dict[str, tuple[int, str]]:
    kinds = {"的": (OF, "")}
    for words, kind in (
        (phrases.PARTS, PART),
        (phrases.HARD, HARD),
        (phrases.LINKS, LINK),
        (phrases.SOFT, SOFT),
    ):
        kinds.update(dict.fromkeys(words, (kind, "")))
    for nouns in (
        *(CHINESE_PEOPLE, CHINESE_PLACES, CHINESE_NOUNS, CHINESE_EVENTS),
        *(CHINESE_THINGS, CHINESE_WARES, CHINESE_LIVING),
    ):
        kinds.update((word, (NOUN, code)) for word, code in nouns.items())
    return kinds


def _lengths(words: Iterable[str], same: slice) -> dict[str, tuple[int, ...]]:
    """How long the words are that begin or end with the same characters, the longest first."""
    found: dict[str, set[int]] = {}
    for word in words:
        found.setdefault(word[same], set()).add(len(word))
    return {part: tuple(sorted(sizes, reverse=True)) for part, sizes in found.items()}


_LEXICON: Final = _lexicon()
_ALONE: Final = (1,)
# By the first two characters, of which the first may be a word of its own.
_LENGTHS: Final = {
    opening: lengths + _ALONE
    for opening, lengths in _lengths((one for one in _LEXICON if len(one) > 1), slice(2)).items()
}
# Those of nouns, by the last character.
_NOUN_LENGTHS: Final = _lengths(
    (word for word, (kind, _) in _LEXICON.items() if kind == NOUN), slice(-1, None)
)


def word_at(text: str, at: int) -> _Word | None:
    """The longest word of the lexicon that begins at `at`, as (end, kind, code)."""
    for length in _LENGTHS.get(text[at : at + 2], _ALONE):
        # At the end of a text fewer characters are left.
        word = text[at : at + length]
        known = _LEXICON.get(word)
        if known is not None:
            return at + len(word), *known
    return None


def ends_noun(text: str, at: int) -> bool:
    """Whether a noun of the lexicon may end at `at`: a stretch is read only where one does."""
    for length in _NOUN_LENGTHS.get(text[at - 1 : at], ()):
        known = _LEXICON.get(text[at - length : at])
        if known is not None and known[0] == NOUN:
            return True
    return False


def _longer(text: str, place: int, high: int, word: _Word) -> _Word | None:
    """The noun that the end of a word of several characters begins: 主导产业链, a chain of those
    industries.

    Of one character only where what follows the word begins none: 战斗机器人, but 小学生活动.
    """
    end = word[0]
    if end - place > _OVERLAP and _may_be_long(text, end - _OVERLAP):
        longer = word_at(text, end - _OVERLAP)
        if longer is not None and end < longer[0] <= high and longer[1] == NOUN:
            return longer
    if word[1] != NOUN or not _may_be_long(text, end - 1):
        return None
    longer = word_at(text, end - 1)
    if longer is None or longer[1] != NOUN or not end + 1 < longer[0] <= high:
        return None
    return longer if word_at(text, end) is None else None


def _may_be_long(text: str, at: int) -> bool:
    """Whether words of three characters or more begin as the text does at `at`."""
    return _LENGTHS.get(text[at : at + 2], _ALONE)[0] > _OVERLAP


def words_of(text: str, low: int, high: int) -> Iterator[tuple[int, int, int, str]]:
    """The words of the lexicon and the digits of a stretch, as (start, end, kind, code)."""
    place = low
    while place < high:
        word = word_at(text, place)
        if word is not None and word[0] <= high:
            if word[0] - place > 1:
                word = _longer(text, place, high, word) or word
            start = place
            if word[1] == NOUN and low < place:
                led = _LEXICON.get(text[place - 1 : word[0]])
                if led is not None and led[0] == NOUN:
                    start, word = place - 1, (word[0], NOUN, led[1])  # 进口商用电动车: no 动车
            yield start, *word
            place = word[0]
            continue
        if not "一" <= text[place] <= "鿿" and text[place].isdigit():
            yield place, place + 1, FIGURE, ""
        place += 1


_MADE_OR_LIVING: Final = frozenset(
    (*CHINESE_THINGS.values(), *CHINESE_WARES.values(), *CHINESE_LIVING.values())
)
PIECES: Final = _MADE_OR_LIVING - {"unit", "vehicle", "product", "material"}
# Of works on the ground and of papers, where they stand right beside a number.
_NO_WORKS: Final = ("institution", "facility", "city", "county", "town", "village", "branch")
WORKS: Final = frozenset(CHINESE_PLACES.values()).difference(_NO_WORKS)
PAPERS: Final = frozenset(CHINESE_NOUNS.values())
# What may be counted some clauses after it was named.
GOODS: Final = (_MADE_OR_LIVING - {"unit", "product", "material", "part"}) | frozenset(
    listed(
        "sample enterprise institution household project station bed patent greenhouse stock lesson"
    )
)
# What is told of beside places, and is no place: 8个重点城市新建住宅, 31个村庄居民.
IN_TOWNS: Final = (
    _MADE_OR_LIVING | {"person", "home", "apartment"} | frozenset(CHINESE_EVENTS.values())
)
