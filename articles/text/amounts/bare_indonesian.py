"""What a bare Indonesian number counts by its own clause, or by the sentence before.

"Gurunya 1.500", "Tahun ini targetnya 8,5 juta", "dari China 51.200". All functions take the plain
shadow of a line and look a bounded way.
"""

import re
from typing import Final

from articles.text.amounts import counted_indonesian, counting, cues, units
from articles.text.amounts.number_types import ONE, Measured, Number
from articles.text.word_tables import listed

_ENDS: Final = re.compile(r"[,;:”\")]|\.(?!\d)|$| (?:pada|tahun|lalu|atau|dan) ")
_GROUPED: Final = 4
_MILLION: Final = 1_000_000
_MOST_WORDS: Final = 6
_FAR: Final = 160


def of_clause(line: str, number: Number, at: int, previous: Measured | None) -> units.Unit | None:
    """The unit of a number that has none beside it; None where nothing tells."""
    left = counted_indonesian.left_over(line, number, at, previous)
    if left is not None:
        return left
    if number.form != "digits":
        return None
    alike = _in_parallel(line, number, at, previous) or _moved_by(line, number, at, previous)
    if alike is not None:
        return alike
    if _ENDS.match(line, at) is None:
        return None
    if not number.scaled and number.value != number.value.to_integral_value():
        return None
    code = _subject(line, number)
    if code is not None:
        return units.Unit("count:" + code, ONE, at, True, False)
    return _like_before(line, number, at, previous)


# "16.000 orang pada hari kerja, 22.000 pada akhir pekan"
_APART: Final = re.compile(
    r" (pada|saat|di|untuk|dari|ke)(?: [a-z0-9]+){1,4},(?: dan| sedangkan| sementara)? "
)


def _in_parallel(
    line: str, number: Number, at: int, previous: Measured | None
) -> units.Unit | None:
    """The unit of a number that the same preposition follows as the number before it."""
    if previous is None or not 0 <= number.start - previous.end <= _NEAR:
        return None
    apart = _APART.fullmatch(line, previous.end, number.start)
    if apart is None or not line.startswith(f" {apart.group(1)} ", at):
        return None
    base = previous.code.partition("/")[0]
    value, like = number.value, previous.number.value
    near = like / 20 <= value <= 20 * like
    if not near or units.is_currency(base) or base in _NOT_AGAIN:
        return None
    return units.Unit(previous.code, previous.factor, at, base.startswith("count:"), False)


_NEAR: Final = 50


def _moved_by(line: str, number: Number, at: int, previous: Measured | None) -> units.Unit | None:
    """ "2,3 juta ton, naik 200 ribu dari tahun lalu": a change is of what it changed."""
    if previous is None or not (number.scaled and previous.number.scaled):
        return None
    if not _MOVED.fullmatch(line, previous.end, number.start) or not _MOVED_END.match(line, at):
        return None
    base = previous.code.partition("/")[0]
    if number.value > previous.number.value or units.is_currency(base) or base in _NOT_AGAIN:
        return None
    return units.Unit(previous.code, previous.factor, at, base.startswith("count:"), False)


_MOVED: Final = re.compile(
    r"(?: (?:pada|di|tahun|hingga|per)(?: [a-z0-9]+){1,3})?(?:,| atau)? "
    r"(?:naik|turun|bertambah|berkurang|tumbuh|anjlok|susut|menyusut|meningkat|menurun|merosot|"
    r"melonjak|lebih (?:banyak|sedikit|tinggi|rendah))(?: sekitar| hampir| sebanyak| sebesar)? "
)
_MOVED_END: Final = re.compile(
    r"[,;:”\")]|\.(?!\d)|$| (?:pada|tahun|lalu|atau|dan|dari|dibanding(?:kan)?)(?![a-z])"
)


def _subject(line: str, number: Number) -> str | None:
    """ "Gurunya 1.500", "Jumlah wisman Juni 638.000": the noun that the clause begins with."""
    clause = cues.clause_before(line, number.start, "id", 70)
    when = _WHEN.match(clause)
    clause = clause[when.end() :] if when else clause
    words = clause.split()
    if not 1 <= len(words) <= _MOST_WORDS or words[-1] in _LEADS_ELSEWHERE:
        return None
    told = words[0] in ("jumlah", "total", "jumlahnya")
    start = number.start - len(clause) + clause.index(words[0])
    start += len(words[0]) + 1 if told else 0
    noun = counting.noun_at(line, start) if words[told:] else None
    if noun is None or noun in _VAGUE:
        return None
    own = any(word.endswith("nya") for word in words[:3])
    plain = _PLAIN.fullmatch(clause) is not None and number.scale <= _MILLION
    grouped = number.scaled or number.end - number.start > _GROUPED
    which = number.end - number.start > _GROUPED and _WHICH_DO.fullmatch(clause) is not None
    return noun if told or own or which or words[-1] in _SAYS or (grouped and plain) else None


# "Pada 2024 penolakan tercatat 305": the time stands before the subject.
_WHEN: Final = re.compile(
    r" ?(?:(?:pada|selama|sepanjang) (?:tahun )?(?:19|20)\d\d|(?:tahun|bulan|pekan) (?:lalu|ini)|"
    r"kini|dulu|kemarin) (?=[a-z])"
)
# Words before a number that make a name or a place of it.
_LEADS_ELSEWHERE: Final = frozenset(
    listed("ke di pada dari nomor kelas tahap tipe seri golongan rp pukul jam tanggal versi")
)
_SAYS: Final = frozenset(
    listed("hanya cuma baru ada sebanyak mencapai berjumlah tinggal kini sekitar hampir tercatat")
)
_VAGUE: Final = frozenset(
    listed("time unit event program area sector service location point model type share money")
)
# "Kendaraan yang melintas 187.432"
_WHICH_DO: Final = re.compile(r" ?(?:[a-z]+ ){1,2}yang (?:me|ber|ter|di|masuk|datang|tiba)[a-z]* ")
# Nouns and adjectives alone: no verb, no "itu", no "yang".
_PLAIN: Final = re.compile(
    r" ?(?:(?!itu |ini |yang |tersebut |untung |rugi |me[a-z]{3}|ber[a-z]{3}|ter[a-z]{3}|"
    r"di[a-z]{4})[a-z]+ ){1,4}"
)


def _like_before(
    line: str, number: Number, at: int, previous: Measured | None
) -> units.Unit | None:
    """ "8,2 juta TEUs. Tahun ini targetnya 8,5 juta": of what was measured before."""
    if previous is None or not 0 <= number.start - previous.end <= _FAR:
        return None
    base = previous.code.partition("/")[0]
    if units.is_currency(base) or base in _NOT_AGAIN:
        return None
    clause = cues.clause_before(line, number.start, "id", 70)
    if not clause.strip():  # "Targetnya tahun ini: 300 ribu"
        clause = cues.sentence_before(line, number.start, "id", 70)
    gap = line[previous.end : number.start]
    value, like = number.value, previous.number.value
    near = like / 20 <= value <= 20 * like
    many = number.scaled and (previous.number.scaled or previous.number.value >= _THOUSAND)
    if many and near and _GOES_ON.search(clause):
        return units.Unit(base, previous.factor, at, base.startswith("count:"), False)
    parted = _PARTED.fullmatch(gap) and base.startswith("count:") and near
    if parted or (near and value >= _FEW and _WHO.search(clause)):
        return units.Unit(previous.code, previous.factor, at, True, False)
    return None


_FEW: Final = 10
_THOUSAND: Final = 1000
_NOT_AGAIN: Final = ("percent", "percentage_point", "ratio", "permille", "index")
_GOES_ON: Final = re.compile(
    r"(?<![a-z])(?:target|targetnya|terealisasi|realisasi|realisasinya|hingga|sampai|tahun|kuartal|"
    r"semester|capaian|capaiannya|proyeksi|sisanya|jarak|kuota|kebutuhan|sebelumnya|totalnya|baru)"
    r"(?![a-z])"
)
# ". Dari China 51.200, dari Australia 148.000", ", sedangkan rawat inap 320"
_PARTED: Final = re.compile(
    r"(?:[.,;] (?:dari|di|ke|asal)|,? (?:sedangkan|sementara))(?: [a-z]+){1,3} "
)
_WHO: Final = re.compile(
    r"^ ?(?:tetapi |tapi |namun |padahal |sedangkan |sementara )?yang (?:[a-z]+ ){1,2}$"
)
