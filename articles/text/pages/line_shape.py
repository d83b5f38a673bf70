"""What a line looks like, apart from what it says."""

import re
from codecs import utf_16_be_encode
from functools import lru_cache

from articles.text.languages import SMALL_WORDS
from articles.text.values import value

# Behind the last sentence of a report stand its end, its reporters' initials or their names.
_SIGNED_OFF = (
    r"(?:\s?[(（\[](?:完|[A-Za-z]{1,5}(?:[/\-][A-Za-z\d]{1,5}){0,2}|"
    # "(jpnn)", "(antara/mcr10)": whose report it is.
    r"[a-z]{2,12}(?:/[a-z\d]{2,12}){0,2}|"
    r"[^()（）]{0,6}(?:编辑|编译|记者|整理|采写|执笔|通讯员)[^()（）]{0,12})[)）\]]|"
    r"\s(?:Enditem|Selesai|Ends|END|ENDS|完)\.?)?$"
)
_SIGNED_OFF_BY_WORD = ("Enditem", "Selesai", "Ends", "END", "ENDS", "完")
_TERMINATED = re.compile(r"[.!?。！？…;；]['\"”’»」』)）\]】]*" + _SIGNED_OFF)
_FULL_STOP = re.compile(r"[.。]['\"”’»」』)）\]】]*" + _SIGNED_OFF)
# Of a character in UTF-16, first bytes that are not of U+3400 to U+9FFF, nor of U+F900 to U+FAFF.
_NOT_HAN = bytes({*range(256)} - {*range(0x34, 0xA0), 0xF9, 0xFA})
_WORD = re.compile(r"[^\W_\u3400-\u9fff][^\s\u3400-\u9fff]*")
# Behind these a full stop ends nothing; of one length each, as what is looked back for has to be.
_ABBREVIATED = "".join(
    rf"(?<!\b{words}\.\s)"
    for words in ("[A-Z]", "(?:Mr|Ms|Dr|St|No|Co|Rp|Jl|vs)", "(?:Mrs|Inc|Ltd)", "(?:Corp|Prof)")
)
_CLOSED = r"['\"”’)]*(?:\[\d{1,2}\])?\s+"
_BEGINS = r"(?=[^\W\d_a-z]|[\"'“‘])"
# One character first: it is found several times faster than one of a set.
_FULL_STOP_INSIDE = re.compile(rf"\.(?:\s{_ABBREVIATED}\s*|(?!\s){_CLOSED}){_BEGINS}")
_MARK_INSIDE = re.compile(rf"[!?]{_CLOSED}{_BEGINS}")
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
# "Exports up 3 pct in Jan.-Oct.", "Tariffs weigh on trade with U.S.": in sentences a month without
# its day is written out, and "U.S." has its article.
_SHORTENED = re.compile(
    r"[ .-](?:(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Agt|Okt|Nop|Des)|y\.?o\.?y|y/y|pct|"
    r"(?<! the )(?:U\.[SKN]|E\.U))\.\Z"
)
_LONGEST_HEADLINE = 110  # characters
_ENDING = 28
_TITLE = 24  # words
_ENOUGH = 4000


@value
class Shape:
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
    han = 0 if start.isascii() else _count_han(start)
    words = _WORD.findall(start) if han else start.split()
    size = len(words) + han / 1.8
    sentences = _sentences(start)
    terminated, plain = _ending(line)
    plain = plain and (bool(han) or len(words) > _TITLE or not _is_titled(words))
    prose = size >= (5 if terminated else 24)
    # A long question alone may be a title; no Chinese title ends with a full stop.
    long = size >= (15 if plain or sentences > 1 else 20)
    long = long or (plain and (han >= 12 or (sentences > 1 and size >= 9)))
    return Shape(len(words), han, terminated, sentences, plain, size, prose, prose and long)


def _ending(line: str) -> tuple[bool, bool]:
    """Whether a line ends as prose does, and whether with a full stop."""
    if line.endswith((".", "。")):
        short = len(line) <= _LONGEST_HEADLINE and _SHORTENED.search(line, len(line) - _ENDING)
        return not short, not short
    ending = line[-_ENDING:]
    # What ends in a letter is no sentence, unless a word signs it off.
    if ending[-1:].isalnum() and not ending.endswith(_SIGNED_OFF_BY_WORD):
        return False, False
    return _TERMINATED.search(ending) is not None, _FULL_STOP.search(ending) is not None


def _count_han(text: str) -> int:
    """How many Chinese characters a text has: to count bytes takes a third of finding them."""
    firsts = utf_16_be_encode(text, "surrogatepass")[0][::2]
    return len(firsts.translate(None, _NOT_HAN))


def _sentences(text: str) -> int:
    """How many sentences a text has, the last of which may have no end."""
    ends = len(_FULL_STOP_INSIDE.findall(text)) if "." in text else 0
    if "?" in text or "!" in text:
        ends += len(_MARK_INSIDE.findall(text))
    if not text.isascii():
        ends += text.count("。", 0, -1) + text.count("！", 0, -1) + text.count("？", 0, -1)
    return 1 + ends


def _is_titled(words: list[str]) -> bool:
    """Whether most words have capitals, as a title has them."""
    return bool(words) and sum([word[0].isupper() for word in words]) >= 0.6 * len(words)


# Several steps ask for the same paragraphs.
@lru_cache(maxsize=256)
def content(text: str) -> frozenset[str]:
    """What a text speaks of: beginnings of its longer words, pairs of its Chinese characters."""
    text = text.casefold()
    if text.isascii():
        return frozenset(_LONG_ASCII.findall(text)) - _SAYS_NOTHING
    latin = frozenset(_LONG_WORD.findall(text)) - _SAYS_NOTHING
    return latin | {run[i : i + 2] for run in _HAN_RUN.findall(text) for i in range(len(run) - 1)}
