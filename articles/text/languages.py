"""The language of a text: "en", "id", "zh-hans", or "" where it is none of these or unclear.

Script first, then the small words that no text of some length can do without. Only where those
do not decide does a trained model.
"""

import re
from typing import Final

from articles.text.alternatives import tree
from articles.text.word_tables import words

# One of them first: it is found several times faster than a run.
_HAN_RUN = re.compile("[\u3400-\u9fff\uf900-\ufaff][\u3400-\u9fff\uf900-\ufaff]*")
_KANA_HANGUL = re.compile("[\u3040-\u30ff\uac00-\ud7af]")
# In ASCII words are divided much faster: other letters are all written as one, which no small word
# has.
_OTHER_LETTER = re.compile(r"[^\W\d_\x00-\x7f]")
_NO_LETTERS: Final = {code: " " for code in range(128) if not chr(code).isalpha()}
_SAMPLE: Final = 20_000

SMALL_WORDS: Final = {
    "en": words(
        "the of and to in a is that for it on was with as be by at from this have has were are an",
        "but not which or its had their they he she said who will would been more than after about",
        "up into over also when there",
    ),
    "id": words(
        "yang dan di dari ini untuk dengan itu pada dalam tidak akan juga ke telah oleh adalah",
        "bahwa sebagai atau lebih mereka dapat saat karena para menjadi tersebut tahun kata kami",
        "ada secara bisa sebesar hingga antara serta seperti masih sudah bagi terhadap",
    ),
}


def detect(text: str) -> str:
    """Detect the language of ``text`` from at most its first 20,000 characters."""
    sample = text[:_SAMPLE]
    others, runs = (sample, 0) if sample.isascii() else _HAN_RUN.subn(" ", sample)
    han = len(sample) - len(others) + runs
    found = _words(others.lower())
    if han and len(_KANA_HANGUL.findall(others)) * 4 > han:
        return ""
    # A Chinese character says about as much as half an English or Indonesian word.
    if han >= 2 and han > len(found) * 2:
        return "zh-hans"
    if not found:
        return ""
    shares = {
        code: [word in small for word in found].count(True) / len(found)
        for code, small in SMALL_WORDS.items()
    }
    best, other = sorted(shares, key=lambda code: -shares[code])[:2]
    if shares[best] >= 0.12 and shares[best] >= 2 * shares[other]:
        return best
    return _by_model(sample) if len(found) >= 2 else ""


def _words(text: str) -> list[str]:
    if not text.isascii():
        text = _OTHER_LETTER.sub("q", text).encode("ascii", "replace").decode()
    return text.translate(_NO_LETTERS).split()


def _by_model(sample: str) -> str:
    # The model and numpy load in a second: only for texts that need it.
    from py3langid import classify  # noqa: PLC0415

    code = str(classify(sample)[0])
    return {"en": "en", "id": "id", "ms": "id", "zh": "zh-hans"}.get(code, "")


# -- the language of a line ---------------------------------------------------------------------

_COMMON_HAN: Final = re.compile("[一-鿿]+")
_TELLING: Final = {
    # A space first, by which Python finds it fast.
    language: re.compile(rf" (?:{tree(small.split())})(?!\w)")
    for language, small in {
        "en": "the of and in to by from was were with for at its has",
        "id": "yang dan di dari pada dengan untuk ini itu ke tahun akan dalam juga",
    }.items()
}


def line_language(line: str, language: str) -> str:
    """The language whose rules a line is read by: articles quote, and reprint, other languages."""
    head = line[:600]
    han = 0 if head.isascii() else len("".join(_COMMON_HAN.findall(head)))
    if han * 5 > len(head):
        return "zh-hans"
    if language == "zh-hans":
        english, indonesian = _telling(head, "en"), _telling(head, "id")
        if han == 0 and max(english, indonesian) >= 2:
            return "en" if english >= indonesian else "id"
        return language
    other = "en" if language == "id" else "id"
    foreign = _telling(head, other)
    return other if foreign >= 2 and foreign >= 2 + 2 * _telling(head, language) else language


def _telling(head: str, language: str) -> int:
    return len(_TELLING[language].findall(" " + head))
