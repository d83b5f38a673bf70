"""Bare Indonesian numbers by how many a count has changed, of how many it is, what has so many.

"Berkurang 6 menjadi 41", "naik jadi 317", "baru 180 dari 300", "gedung berlantai 24". All functions
take the plain shadow of a line and look a bounded way.
"""

import re
from typing import Final

from articles.text.amounts import counting, cues, units
from articles.text.amounts.number_types import ONE, Measured, Number
from articles.text.word_tables import words

ENDS: Final = re.compile(r"[,;:”\")]|\.(?!\d)|$| (?:pada|tahun|lalu|atau|dan|per) ")
MOVED_END: Final = re.compile(
    r"[,;:”\")]|\.(?!\d)|$| (?:pada|tahun|lalu|atau|dan|dari|dibanding(?:kan)?)(?![a-z])"
)
VAGUE: Final = words(
    "time unit event program area sector service location point model type share money"
)
_NEAR: Final = 50
_FEW: Final = 10


def had_or_changed(
    line: str, number: Number, at: int, previous: Measured | None
) -> units.Unit | None:
    """The unit of a number that counts what has so many, or has changed by or into so many."""
    return (
        _having(line, number, at)
        or _changed_to(line, number, at)
        or _moved_count(line, number, at, previous)
        or _changed_into(line, number, at)
        or _of_so_many(line, number, at, previous)
    )


# "Kamar yang terisi baru 180 dari 300"
OUT_OF_ALL: Final = re.compile(
    r" dari (?:total |target |kapasitas |kuota |rencana |seluruhnya )?\d[\d.]*"
    r"(?=[,;:”\")]|\.(?!\d)|$)"
)


def _of_so_many(line: str, number: Number, at: int, previous: Measured | None) -> units.Unit | None:
    """The whole behind a part that has been counted: "baru 180 dari 300"."""
    if previous is None or previous.end != previous.number.end or number.form != "digits":
        return None
    if not previous.code.startswith("count:") or number.value <= previous.number.value:
        return None
    whole = OUT_OF_ALL.match(line, previous.end)
    told = whole is not None and whole.end() == number.end and ENDS.match(line, at)
    return units.Unit(previous.code, previous.factor, at, True, False) if told else None


def _having(line: str, number: Number, at: int) -> units.Unit | None:
    """ "Gedung berlantai 24", "kota berpenduduk 3 juta"."""
    had = _HAS.search(line, max(0, number.start - 16), number.start)
    if had is None or number.value != number.value.to_integral_value():
        return None
    return units.Unit("count:" + _HAD[had.group(1)], ONE, at, True)


_HAD: Final = {
    "lantai": "floor", "tingkat": "floor", "kamar": "room", "kursi": "seat", "penduduk": "person",
    "penghuni": "person", "anggota": "person", "anggotakan": "person", "karyawan": "person",
    "awak": "person", "murid": "person", "pintu": "door", "roda": "wheel", "episode": "episode",
    "halaman": "page", "menara": "tower", "cabang": "branch", "gerbong": "carriage",
}  # fmt: skip
_HAS: Final = re.compile(rf"(?<![a-z])ber({'|'.join(_HAD)})(?: sekitar| hampir)? $")


def _changed_to(line: str, number: Number, at: int) -> units.Unit | None:
    """ "Bioskop berkurang 6 menjadi 41": the things that have become more or fewer."""
    if number.form != "digits" or number.scaled or not _THEN_TO.match(line, at):
        return None
    sentence = cues.sentence_before(line, number.start, "id", _NEAR)
    if not _CHANGED_BY.search(sentence) or _NO_COUNT.search(sentence):
        return None
    noun = counting.noun_before(line, number.start, "id")
    return None if noun is None else units.Unit(noun, ONE, at, True, False)


def _changed_into(line: str, number: Number, at: int) -> units.Unit | None:
    """ "Pasien demam berdarah naik jadi 317": the things that the sentence begins with."""
    if number.form != "digits" or number.scaled or number.value < _FEW or not ENDS.match(line, at):
        return None
    clause = cues.clause_before(line, number.start, "id", 70)
    if not _INTO.search(clause) or _NO_COUNT.search(clause):
        return None
    begins = number.start - len(clause) + (clause.startswith(" "))
    noun = counting.noun_at(line, begins)
    if noun is None or noun in VAGUE:
        return None
    return units.Unit("count:" + noun, ONE, at, True, False)


_INTO: Final = re.compile(
    r"(?<![a-z])(?:naik|turun|bertambah|berkurang|meningkat|menurun|menyusut|susut|membengkak|"
    r"melonjak|merosot|anjlok|menciut)(?: [a-z]+)? (?:menjadi|jadi)(?: sekitar| hampir)* $"
)
_THEN_TO: Final = re.compile(r" (?:menjadi|jadi) \d")
_CHANGED_BY: Final = re.compile(
    r"(?<![a-z])(?:bertambah|berkurang|naik|turun|menyusut|susut|meningkat|menurun|menciut)"
    r"(?: (?:sekitar|sebanyak|hampir|lagi))* $"
)
# "Indeks saham naik 12 menjadi 7.200"
_NO_COUNT: Final = re.compile(
    r"(?<![a-z])(?:harga|indeks|nilai|skor|rasio|suhu|usia|umur|kecepatan|tarif|upah|gaji|suku|"
    r"peringkat|saham|biaya|kurs|poin|sewa|kadar|tekanan|ongkos|inflasi|panjang|luas)"
    r"(?:nya)?(?![a-z])"
)


def _moved_count(
    line: str, number: Number, at: int, previous: Measured | None
) -> units.Unit | None:
    """ "9 jalur beroperasi, tambah dua dari tahun lalu": by how many a count has changed."""
    if previous is None or not previous.code.startswith("count:") or number.scaled:
        return None
    if not 0 <= number.start - previous.end <= _NEAR or number.value >= previous.number.value:
        return None
    moved = _MOVED_BY.fullmatch(line, previous.end, number.start) and MOVED_END.match(line, at)
    base = previous.code.partition("/")[0]
    return units.Unit(base, previous.factor, at, True, False) if moved else None


_MOVED_BY: Final = re.compile(
    r"(?: (?!me[a-z]{4}|yang )[a-z]+){0,4}, (?:atau |hanya |berarti )?(?:ber)?(?:tambah|kurang|"
    r"naik|turun|susut)(?: (?:sekitar|sebanyak|hanya))? "
)
