"""Numerals behind "ke", which may be places or a rank, the children that somebody has, and
Indonesian sayings.

All functions take the plain shadow of a line and look a bounded way.
"""

import re
from typing import Final

from articles.text.alternatives import at_place
from articles.text.amounts import counting
from articles.text.amounts.indonesian_places import INDONESIAN_PLACES
from articles.text.amounts.number_types import Number
from articles.text.word_tables import words

# What an ordinal follows: "ulang tahun ke 11", "peringkat ke dua".
_ORDINAL: Final = re.compile(
    r"(?<![a-z])(?:tahun|hari|bulan|minggu|pekan|malam|jam|abad|peringkat|urutan|posisi|rangking|"
    r"tempat|juara|anak|cucu|istri|edisi|putaran|babak|ronde|seri|sesi|kali|kalinya|presiden|"
    r"gubernur|generasi|gelombang|angkatan|tahap|fase|jilid|kongres|konferensi|pertemuan|ktt|yang|"
    r"untuk|dies natalis|hut|orang|besar|terbesar|tertinggi) $"
)
_VERB_BEFORE: Final = re.compile(r"(?<![a-z])(?:me|di|ber|ter)[a-z]{4,}(?: [a-z]+){0,2} $")
_MANY_PLACES: Final = 100


def is_destination(line: str, number: Number, at: int) -> bool:
    """ "Diekspor ke 47 negara", "dibagikan ke dua belas desa": places, no ordinal."""
    noun = counting.noun_at(line, number.end + 1) if line.startswith(" ", number.end) else None
    if noun is None or noun == "time" or _ORDINAL.search(line, max(0, at - 16), at):
        return False
    place = noun in _PLACES or number.value >= _MANY_PLACES
    return place or _VERB_BEFORE.search(line, max(0, at - 40), at) is not None


_PLACES: Final = frozenset((*INDONESIAN_PLACES.values(), "institution"))
# Whose children somebody has: "ibu tiga anak", "she has two sons".
_OF_CHILDREN: Final = re.compile(
    r"(?<![a-z])(?:(?:ibu|ayah|bapak|orang tua|punya|memiliki|dikaruniai|beranak|dengan)|"
    r"(?:he|she|who|and|they) (?:has|have|had)|with) $"
)
_CHILDREN: Final = re.compile(
    r" (?:(?:young|small|grown|adult|little|school-age) )?(?:orang )?(?:anak|cucu|putra|putri|"
    r"children|kids|sons|daughters|grandchildren)(?![a-z])(?! (?:perusahaan|usaha|panah|tangga|"
    r"sungai|buah))"
)
_PARENT_OF: Final = re.compile(
    r"(?<![a-z])(?:mother|father|parent|grandmother|grandfather|mum|mom|dad) of $"
)
_A_DOZEN: Final = 12
# What the words of children, or of a saying, begin with behind a number.
_FAMILY_BEGINS: Final = frozenset(
    f" {letters}" for letters in words("an cu pu or ch ki so da yo sm gr ad li sc")
)
_SAYING_BEGINS: Final = frozenset((" la", " ka", " de", " me"))


def says_nothing(line: str, number: Number) -> bool:
    """Whether a number is told of somebody's children or in a way of speaking: most numbers are
    told apart by what begins behind them."""
    start, end = number.start, number.end
    begins = line[end : end + 3]
    family = begins in _FAMILY_BEGINS or line[start - 4 : start] == " of "
    if family and _is_family(line, number):
        return True
    said = begins in _SAYING_BEGINS or line[start:end] in _SAID
    return said and _is_saying(line, number)


def _is_family(line: str, number: Number) -> bool:
    """ "Ibu tiga anak itu", "a father of two"."""
    if number.value >= _A_DOZEN:
        return False
    low, start = number.start - 20, number.start
    if _CHILDREN.match(line, number.end):
        return _OF_CHILDREN.search(line, low, start) is not None
    return _PARENT_OF.search(line, low, start) is not None


# "Seribu jalan menuju Roma", "sejuta umat": no count of them.
_SAYING: Final = at_place(
    r" (?:satu|jalan|wajah|cara|mimpi|umat|pesona|kenangan|janji|kata|tanya|bukit|alasan|rasa|"
    r"kisah|cerita|makna|bayang|bahasa|bintang|lilin|candi|doa|harapan|impian|warna)(?![a-z])"
)
_ROUND: Final = ("seribu", "sejuta", "1001")
_SAID: Final = frozenset((*_ROUND, "seratus"))
_WALKS: Final = re.compile(
    r"(?<![a-z])(?:berjalan|jalan|kaki|melangkah|mundur|maju|berlari|menapak|mencatat|jarak)[^.;]{0,24}$"
)
_SHARED: Final = re.compile(
    r"(?<![a-z])(?:dibagikan|disukai|dikomentari)(?: ulang)?"
    r"(?: (?:lebih dari|sekitar|hampir|sebanyak|hingga))* $"
)
# "Video 47 detik itu viral", "rekaman berdurasi dua menit"
_CLIP: Final = re.compile(
    r"(?<![a-z])(?:video|rekaman|klip|cuplikan|tayangan|vidio)(?:nya)?(?: [a-z]+){0,2}?"
    r"(?: (?:berdurasi|selama|sepanjang|durasi))? $"
)


def _is_saying(line: str, number: Number) -> bool:
    """ "Sejuta cerita", "mundur dua langkah", "video 47 detik": a way of speaking, or how long a
    clip is."""
    start, end = number.start, number.end
    if line.startswith(" langkah", end):
        return _WALKS.search(line, max(0, start - 40), start) is not None
    if line.startswith(" kali", end) and _SHARED.search(line, max(0, start - 40), start):
        return True  # how often a post went round
    if line.startswith((" detik", " menit"), end):
        return _CLIP.search(line, max(0, start - 50), start) is not None
    if line.startswith("seratus persen", start):
        return True
    return line[start:end] in _ROUND and _SAYING.match(line, end) is not None
