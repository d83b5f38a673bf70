"""Bare Indonesian numbers by how many a count has changed, of how many it is, what has so many.

"Berkurang 6 menjadi 41", "naik jadi 317", "baru 180 dari 300", "gedung berlantai 24". All functions
take the plain shadow of a line and look a bounded way.
"""

import re
from typing import Final

from articles.text.amounts import counting
from articles.text.amounts.bare_number import Bare, base, is_count
from articles.text.amounts.units import Unit
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


def had_or_changed(bare: Bare) -> Unit | None:
    """The unit of a number that counts what has so many, or has changed by or into so many."""
    return _having(bare) or _changed_to(bare) or _moved_count(bare) or _changed_into(bare)


# "Kamar yang terisi baru 180 dari 300"
OUT_OF_ALL: Final = re.compile(
    r" dari (?:total |target |kapasitas |kuota |rencana |seluruhnya )?\d[\d.]*"
    r"(?=[,;:”\")]|\.(?!\d)|$)"
)


def _having(bare: Bare) -> Unit | None:
    """ "Gedung berlantai 24", "kota berpenduduk 3 juta"."""
    had = bare.after(_HAS, 16)
    return bare.unit("count:" + _HAD[had.group(1)]) if had is not None and bare.is_whole else None


_HAD: Final = {
    "lantai": "floor", "tingkat": "floor", "kamar": "room", "kursi": "seat", "penduduk": "person",
    "penghuni": "person", "anggota": "person", "anggotakan": "person", "karyawan": "person",
    "awak": "person", "murid": "person", "pintu": "door", "roda": "wheel", "episode": "episode",
    "halaman": "page", "menara": "tower", "cabang": "branch", "gerbong": "carriage",
}  # fmt: skip
_HAS: Final = re.compile(rf"(?<![a-z])ber({'|'.join(_HAD)})(?: sekitar| hampir)? $")


def _changed_to(bare: Bare) -> Unit | None:
    """ "Bioskop berkurang 6 menjadi 41": the things that have become more or fewer."""
    if bare.number.form != "digits" or bare.number.scaled or not bare.before(_THEN_TO):
        return None
    sentence = bare.sentence(_NEAR)
    if not _CHANGED_BY.search(sentence) or _NO_COUNT.search(sentence):
        return None
    noun = counting.noun_before(bare.line, bare.number.start, "id")
    return None if noun is None else bare.unit(noun, known=False)


def _changed_into(bare: Bare) -> Unit | None:
    """ "Pasien demam berdarah naik jadi 317": the things that the sentence begins with."""
    number = bare.number
    if number.form != "digits" or number.scaled or number.value < _FEW or not bare.before(ENDS):
        return None
    clause = bare.clause(70)
    if not _INTO.search(clause) or _NO_COUNT.search(clause):
        return None
    noun = counting.noun_at(bare.line, number.start - len(clause) + clause.startswith(" "))
    return None if noun is None or noun in VAGUE else bare.unit("count:" + noun, known=False)


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


def _moved_count(bare: Bare) -> Unit | None:
    """ "9 jalur beroperasi, tambah dua dari tahun lalu": by how many a count has changed."""
    number, previous = bare.number, bare.previous
    if not is_count(previous) or number.scaled or number.value >= previous.number.value:
        return None
    moved = len(bare.gap) <= _NEAR and _MOVED_BY.fullmatch(bare.gap) and bare.before(MOVED_END)
    return Unit(base(previous), previous.factor, bare.at, True, False) if moved else None


_MOVED_BY: Final = re.compile(
    r"(?: (?!me[a-z]{4}|yang )[a-z]+){0,4}, (?:atau |hanya |berarti )?(?:ber)?(?:tambah|kurang|"
    r"naik|turun|susut)(?: (?:sekitar|sebanyak|hanya))? "
)
