"""Bytes to characters, whatever the declaration says.

Every plausible character set is tried on a sample, and what it gives is weighed: common letters
and Chinese characters speak for it, control characters, rare characters and broken sequences
against it. The declared set wins ties. So gb18030 bytes declared as gb2312, UTF-8 declared as
ISO 8859-1 and the like come out right, and a note says that the declaration was wrong.
"""

import codecs
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from articles.text.pages.document_types import Note

# As browsers do (WHATWG Encoding, section 4.2): the label of a subset means the whole set.
_WIDER: Final = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "big5": "big5hkscs",
    "cp950": "big5hkscs",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "utf-16": "utf-16-le",
    "utf-8-sig": "utf-8",
    "utf-7": "utf-8",
}
_NAMES: Final = {
    "cp1252": "windows-1252",
    "big5hkscs": "big5",
    "utf-16-le": "utf-16le",
    "utf-16-be": "utf-16be",
}
# Ways to write a name or a literal in ASCII, which Python lists as sets: they fail at most bytes,
# give half characters, or take time in the square of the length.
_NO_SETS: Final = frozenset({"idna", "punycode", "unicode-escape", "raw-unicode-escape"})
_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# The sets of the three languages, tried whatever is declared.
_SEARCHED: Final = ("utf-8", "gb18030", "big5hkscs", "cp1252", "utf-16-le", "utf-16-be")
_SAMPLE: Final = 1 << 16
# The weight of valid UTF-8, above that of anything else.
_FAULTLESS: Final = 1.5

_LETTERS = re.compile(rb"[A-Za-z ]")
# One set of characters first: it is found several times faster than four beginnings.
_MOJIBAKE = re.compile(
    "[ÂÃâï\ufffd](?:(?<=[ÂÃ])[\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|(?<=â)€[\x80-\xbf™œ“”˜¦¢]|"
    "(?<=ï)¿½|(?<=\ufffd))"
)
_HOPELESS = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ue000-\uf8ff\ufff0-\uffff\u2500-\u259f]")
_HAN = re.compile("[\u3400-\u9fff]")
_ASIAN_MARKS = re.compile(
    "[\u3000-\u3002\u3008-\u3011\uff01-\uff5e\u2018-\u201d\u2014\u2026\u00b7]"
)
_OTHER = re.compile("[^\x00-\x7f]")
_LATIN = re.compile("[\u00a0-\u024f\u2010-\u2044\u20a0-\u20bf\u2100-\u2122]")
_LATIN_INSIDE = re.compile("(?<=[A-Za-z])[\u00c0-\u024f\u2018\u2019](?=[A-Za-z])")


@dataclass(frozen=True, slots=True)
class Decoded:
    """``text`` as read with ``charset`` (its IANA name in small letters), and notes."""

    text: str
    charset: str
    notes: tuple[Note, ...]


def decode(data: bytes, *, declared: Iterable[str] = ()) -> Decoded:
    """Decode ``data``; ``declared`` are the labels it came with, the strongest first.

    Never fails: bytes that fit nowhere become U+FFFD, and a note counts them.
    """
    labels = [label for label in declared if label]
    known = [codec for codec in map(_codec, labels) if codec]
    codec, data = _marked(data)
    if not codec:
        codec = "utf-8" if _is_plain(data) else _best(data, known)
    text = data.decode(codec, errors="replace")
    notes: list[Note] = []
    if known and codec not in known and not _is_plain(data):
        notes.append(Note("charset_differs", f"{labels[0]} / {_NAMES.get(codec, codec)}"))
    elif labels and not known:
        notes.append(Note("charset_unknown", labels[0]))
    broken = text.count("\ufffd")
    if broken:
        notes.append(Note("bytes_replaced", str(broken)))
    return Decoded(text, _NAMES.get(codec, codec), (*notes, *mojibake(text)))


def mojibake(text: str) -> tuple[Note, ...]:
    """A note where characters were read in a wrong set before the text came here ("Â±")."""
    # Of most texts this tells it, and is much faster than the search.
    if text.isascii() or not any(first in text for first in "ÂÃâï\ufffd"):
        return ()
    found = [match[0] for _, match in zip(range(5), _MOJIBAKE.finditer(text), strict=False)]
    return (Note("mojibake", " ".join(found)),) if found else ()


def _codec(label: str) -> str:
    try:
        name = codecs.lookup(label.strip().strip("\"'").lower()).name
        # Some codecs are no character sets at all ("rot13", "base64", "zip").
        "a".encode(name)
        b"a".decode(name)
    except (LookupError, ValueError, AttributeError, UnicodeError):
        return ""
    return "" if name in _NO_SETS else _WIDER.get(name, name)


def _is_plain(data: bytes) -> bool:
    # UTF-16 of plain letters is ASCII too, byte by byte: every other one is zero.
    return data.isascii() and b"\0" not in data


def _marked(data: bytes) -> tuple[str, bytes]:
    for mark, codec in _MARKS:
        if data.startswith(mark):
            return codec, data[len(mark) :]
    return "", data


def _best(data: bytes, known: list[str]) -> str:
    if _weight(sample := _sample(data), "utf-8") >= _FAULTLESS:
        return "utf-8"
    # Bytes in pairs are zero beside Latin letters, and hardly ever letters beside Chinese ones.
    letters = len(_LETTERS.findall(sample))
    paired = b"\0" in sample or letters * 2 < len(sample)
    searched = _SEARCHED if paired else _SEARCHED[:4]
    candidates: list[str] = list(dict.fromkeys([*known, *searched]))
    weights = {codec: _weight(sample, codec) for codec in candidates}
    # max() keeps the first of equals, so a declaration stands until something fits better.
    return max(candidates, key=lambda codec: weights[codec] + (codec in known) * 0.02)


def _sample(data: bytes) -> bytes:
    """At most 64 kB that hold bytes beyond ASCII, where there are any; even in length."""
    if len(data) <= _SAMPLE:
        return data
    first = re.search(b"[\x00\x80-\xff]", data)
    start = max(0, (first.start() if first else 0) - 64) & ~1
    return data[start : start + _SAMPLE]


def _weight(sample: bytes, codec: str) -> float:
    """How plausible the sample is in this set: 1 is faultless, broken text falls below 0."""
    text = sample.decode(codec, errors="replace")
    if len(sample) >= _SAMPLE:
        # It may end inside a character.
        text = text[:-3] + text[-3:].rstrip("\ufffd")
    if codec == "utf-8" and not text.isascii() and "\ufffd" not in text:
        return _FAULTLESS
    foreign = "".join(_OTHER.findall(text)[:20_000])
    controls = len(_HOPELESS.findall(text))
    if not foreign:
        return 1.0 - controls / max(len(text), 1) * 4
    if codec == "utf-8":
        # Other text is hardly ever valid UTF-8 by chance, so any script will do.
        return _FAULTLESS - 3 * foreign.count("\ufffd") / len(foreign)
    han = _HAN.findall(foreign)
    good: float = sum(map(_is_common, han)) + len(_ASIAN_MARKS.findall(foreign))
    if codec not in {"gb18030", "big5hkscs"}:
        good += _latin(text, foreign)
    if codec not in _SEARCHED:
        # Only a declaration brings another set here: its letters count, whatever their script.
        good += sum(letter.isalpha() and not _HAN.match(letter) for letter in foreign) * 0.9
    return (good - 2 * controls) / len(foreign)


@lru_cache(maxsize=30_000)
def _is_common(han: str) -> bool:
    """Whether the character is in the first, common level of GB 2312 or of Big5."""
    for codec, first, last in (("gb2312", 0xB0, 0xD7), ("big5", 0xA4, 0xC6)):
        try:
            lead = han.encode(codec)[0]
        except UnicodeEncodeError:
            continue
        if first <= lead <= last:
            return True
    return False


def _latin(text: str, foreign: str) -> float:
    """Letters with accents and typographic marks, as Western text holds them: few, and apart."""
    letters = _LATIN.findall(foreign)
    if not letters:
        return 0
    damaged = len(_MOJIBAKE.findall(text)) * 2
    if len(letters) * 3 > len(text):
        # Accents nearly everywhere: some other alphabet's bytes.
        return 0.1 * len(letters)
    inside = len(_LATIN_INSIDE.findall(text))
    return max(0.0, 0.85 * len(letters) + 0.15 * inside - damaged)
