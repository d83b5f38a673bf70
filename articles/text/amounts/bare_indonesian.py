"""What a bare Indonesian number counts by its own clause, or by the sentence before.

"Gurunya 1.500", "Tahun ini targetnya 8,5 juta", "dari China 51.200". All functions take the plain
shadow of a line and look a bounded way.
"""

import re
from typing import Final

from articles.text.amounts import (
    bare_changed_indonesian,
    counted_indonesian,
    counting,
    cues,
    units,
)
from articles.text.amounts.bare_changed_indonesian import ENDS, MOVED_END, OUT_OF_ALL, VAGUE
from articles.text.amounts.counted_before import OF_THEM
from articles.text.amounts.number_types import ONE, Measured, Number
from articles.text.word_tables import words

_GROUPED: Final = 4
_MILLION: Final = 1_000_000
_MOST_WORDS: Final = 8
_FAR: Final = 160


def of_clause(line: str, number: Number, at: int, previous: Measured | None) -> units.Unit | None:
    """The unit of a number that has none beside it; None where nothing tells."""
    left = counted_indonesian.left_over(line, number, at, previous)
    left = left or bare_changed_indonesian.had_or_changed(line, number, at, previous)
    if left is not None:
        return left
    if number.form == "words":
        return _few(line, number, at, previous)
    if number.form != "digits":
        return None
    alike = (
        _in_parallel(line, number, at, previous)
        or _moved_by(line, number, at, previous)
        or _than_that(line, number, at, previous)
        or _of_all(line, number, previous)
    )
    if alike is not None:
        return alike
    numbered = _NUMBERED.match(line, at) is not None
    if not (numbered or ENDS.match(line, at) or OUT_OF_ALL.match(line, at)):
        return None
    if not number.scaled and number.value != number.value.to_integral_value():
        return None
    if numbered and (noun := counting.noun_before(line, number.start, "id")) is not None:
        return units.Unit(noun, ONE, at, True, False)
    code = _subject(line, number)
    if code is not None:
        return units.Unit("count:" + code, ONE, at, True, False)
    return _like_before(line, number, at, previous)


def _few(line: str, number: Number, at: int, previous: Measured | None) -> units.Unit | None:
    """ "Restoran Indonesia di Beijing cuma empat, di Shanghai sembilan"."""
    if number.value < 2 or ENDS.match(line, at) is None:
        return None
    if line.endswith(_ONLY, 0, number.start) and (code := _subject(line, number)):
        return units.Unit("count:" + code, ONE, at, True, False)
    if previous is None or not previous.code.startswith("count:"):
        return None
    parted = previous.end == previous.number.end and _PARTED.fullmatch(
        line, previous.end, number.start
    )
    return units.Unit(previous.code, ONE, at, True, False) if parted else None


# "Kapal nelayan, 74 jumlahnya"
_NUMBERED: Final = re.compile(r" (?:jumlahnya|banyaknya|totalnya)(?![a-z])")
_ONLY: Final = (" cuma ", " hanya ", " baru ", " tinggal ")
# "16.000 orang pada hari kerja, 22.000 pada akhir pekan"
_APART: Final = re.compile(
    r" (pada|saat|di|untuk|dari|ke)(?: [a-z0-9]+){1,4}(?:,|,? dan|,? sedangkan|,? sementara) "
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


def _than_that(line: str, number: Number, at: int, previous: Measured | None) -> units.Unit | None:
    """ "1,4 dokter per 1.000 warga, di bawah Malaysia yang 2,3": of what it is compared with."""
    if previous is None or not 0 <= number.start - previous.end <= _FAR:
        return None
    if not _THAN.fullmatch(line, previous.end, number.start) or not ENDS.match(line, at):
        return None
    value, like = number.value, previous.number.value
    if previous.code == "index" or not like / 20 <= value <= 20 * like:
        return None
    if units.is_currency(previous.code) and number.scaled != previous.number.scaled:
        return None
    return units.Unit(previous.code, previous.factor, at, False, False)


def _of_all(line: str, number: Number, previous: Measured | None) -> units.Unit | None:
    """ "Dari 3,3 juta hektare kebun, 378 ribu sudah tua": a part of what was measured."""
    if previous is None or not 0 <= number.start - previous.end <= _NEAR:
        return None
    whole = _OUT_OF.search(line, max(0, previous.start - 30), previous.start)
    parted = _SOME_OF_IT.fullmatch(line, previous.end, number.start)
    if not (whole and parted) or number.value >= previous.number.value:
        return None
    if previous.code in _NOT_AGAIN or units.is_currency(previous.code):
        return None
    base = previous.code.partition("/")[0]
    return units.Unit(base, previous.factor, number.end, base.startswith("count:"), False)


_OUT_OF: Final = re.compile(r"(?:^|[.;:”\"] )dari (?:total |sekitar |seluruh )*$")
_SOME_OF_IT: Final = re.compile(
    r"(?: [a-z]+){0,4}, (?:baru |hanya |sekitar |sebanyak |"
    r"yang [a-z]+(?: [a-z]+)? (?:cuma|hanya|baru) )*"
)
_THAN: Final = re.compile(
    r"[^.;\d]{0,40}(?:di (?:atas|bawah)|dibanding(?:kan)?|dari(?:pada)?|ketimbang|mendekati)"
    r"(?: [a-z]+){1,3} yang (?:hanya |sudah |mencapai |baru |cuma |masih )?"
)


def _moved_by(line: str, number: Number, at: int, previous: Measured | None) -> units.Unit | None:
    """ "2,3 juta ton, naik 200 ribu dari tahun lalu": a change is of what it changed."""
    if previous is None or not (number.scaled and previous.number.scaled):
        return None
    if not _MOVED.fullmatch(line, previous.end, number.start) or not MOVED_END.match(line, at):
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


def of_counted(line: str, number: Number, counted: Measured) -> units.Unit | None:
    """ "635 ribu unit, 74 persen dari target yang dipangkas menjadi 850.000": of those units;
    "38 obat dalam 30 hari. Tiga di antaranya": of those drugs."""
    if OF_THEM.match(line, number.end) and number.start - counted.end <= _FAR:
        less = number.value < counted.number.value
        return units.Unit(counted.code, ONE, number.end, True) if less else None
    if number.form != "digits" or not 0 <= number.start - counted.end <= _FAR:
        return None
    value, like = number.value, counted.number.value
    if not (value >= _THOUSAND and like / 20 <= value <= 20 * like):
        return None
    aims = _TARGET.search(line, counted.end, number.start) and ENDS.match(line, number.end)
    return units.Unit(counted.code.partition("/")[0], ONE, number.end, True) if aims else None


_TARGET: Final = re.compile(r"(?<![a-z])target(?:nya)?(?: (?!harga|pendapatan|laba)[a-z-]+){0,9} $")


def _subject(line: str, number: Number) -> str | None:
    """ "Gurunya 1.500", "Jumlah wisman Juni 638.000": the noun that the clause begins with."""
    clause = cues.clause_before(line, number.start, "id", 70)
    for lead in (_AND, _WHEN):
        if (led := lead.match(clause)) is not None:
            clause = clause[led.end() :]
    whose = list(_WHOSE.finditer(clause))
    if whose and counting.noun_at(line, number.start - len(clause) + whose[-1].start()):
        clause = clause[whose[-1].start() :]  # "sekolahnya tutup karena muridnya tinggal 7"
    words = clause.split()
    if not 1 <= len(words) <= _MOST_WORDS or words[-1] in _LEADS_ELSEWHERE:
        return None
    if _SIZES.search(line, number.start - len(clause) - _SIZE_OF, number.start):
        return None  # "ukuran sepatunya 42"
    told = words[0] in ("jumlah", "total", "jumlahnya")
    start = number.start - len(clause) + clause.index(words[0])
    start += len(words[0]) + 1 if told else 0
    noun = counting.noun_at(line, start) if words[told:] else None
    if noun is None or noun in VAGUE:
        return None
    own = any(word.endswith("nya") for word in words[:3])
    plain = _PLAIN.fullmatch(clause) is not None and number.scale <= _MILLION
    grouped = number.scaled or number.end - number.start > _GROUPED
    which = number.end - number.start > _GROUPED and _WHICH_DO.fullmatch(clause) is not None
    return noun if told or own or which or words[-1] in _SAYS or (grouped and plain) else None


_SIZES: Final = re.compile(
    r"(?<![a-z])(?:ukuran|nomor|usia|umur|skor|nilai|kode|rating|tekanan)(?:nya)? (?:[a-z]+ ){0,2}$"
)
_SIZE_OF: Final = 10
_WHOSE: Final = re.compile(r"(?<![a-z])[a-z]{3,}nya(?= )")
# "Suara sah 612.000 dan suara tidak sah 14.200"
_AND: Final = re.compile(
    r"(?:.*\d[^ ]* (?:[a-z]+ ){0,2}?| )(?:dan|serta|sedangkan|sementara|adapun) (?=[a-z])"
)
# "Pada 2024 penolakan tercatat 305": the time stands before the subject.
_WHEN: Final = re.compile(
    r" ?(?:(?:pada|selama|sepanjang) (?:tahun )?(?:19|20)\d\d|(?:tahun|bulan|pekan) (?:lalu|ini)|"
    r"kini|dulu|kemarin) (?=[a-z])"
)
# Words before a number that make a name or a place of it.
_LEADS_ELSEWHERE: Final = words(
    "ke di pada dari nomor kelas tahap tipe seri golongan rp pukul jam tanggal versi"
)
_SAYS: Final = words(
    "hanya cuma baru ada sebanyak mencapai berjumlah tinggal kini sekitar hampir tercatat"
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
    clause = clause.rpartition("(")[2]  # "24 pelajar (tahun lalu 15)"
    gap = line[previous.end : number.start]
    own = base.startswith("count:")
    value, like = number.value, previous.number.value
    near = like / 20 <= value <= 20 * like
    if own and (often := _OFTEN.fullmatch(clause)) is not None:
        return units.Unit(f"{base}/{_RHYTHMS[often.group(1)]}", previous.factor, at, True, False)
    if own and near and _AT_TIME.fullmatch(clause):
        return units.Unit(previous.code, previous.factor, at, True, False)
    aims = _AIMED.fullmatch(clause) if own else None
    if aims is not None and (near or value > like):
        return units.Unit(base, previous.factor, at, True, False)
    many = number.scaled and (previous.number.scaled or previous.number.value >= _THOUSAND)
    if many and near and _GOES_ON.search(clause):
        return units.Unit(base, previous.factor, at, base.startswith("count:"), False)
    if own and near and _ORDINAL.fullmatch(gap):
        return units.Unit(base, previous.factor, at, True, False)
    parted = _PARTED.fullmatch(gap) and base.startswith("count:") and near
    if parted or (near and value >= _FEW and _WHO.search(clause)):
        return units.Unit(previous.code, previous.factor, at, True, False)
    return None


# "60.000 keping per bulan, tahun depan 90.000"; "Guru kita 1.300, kebutuhannya 3.000"
_AT_TIME: Final = re.compile(
    r" ?(?:(?:padahal|sedangkan|sementara|dan|tetapi|tapi) )?"
    r"(?:(?:setahun|tahun|bulan|pekan|minggu|kuartal|semester) (?:lalu|ini|depan|sebelumnya)|"
    r"besok|kemarin|lusa|sebelumnya)"
    r"(?: (?:baru|hanya|masih|cuma|menjadi|sudah|ditargetkan|tinggal|mencapai|sekitar))* "
)
# "31 ribu visa, sehari rata-rata 120"
_OFTEN: Final = re.compile(
    r" ?(?:rata-rata )?(sehari|sebulan|setahun|seminggu)"
    r"(?: (?:rata-rata|sekitar|bisa|hanya|cuma))* "
)
_RHYTHMS: Final = {"sehari": "day", "sebulan": "month", "setahun": "year", "seminggu": "week"}
_AIMED: Final = re.compile(
    r" ?(?:(?:sehingga|padahal|sedangkan|tetapi|tapi|dan) )?"
    r"(kebutuhan|target|kuota|total|jumlah|rencana)nya"
    r"(?: (?:hanya|cuma|mencapai|sekitar|menjadi|kini|jadi|masih|sudah|ini|itu))* "
)
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
# "Rombongan pertama 80 orang, kedua 95"
_ORDINAL: Final = re.compile(
    r",? (?:dan |sedangkan |lalu )?(?:yang )?(?:kedua|ketiga|keempat|kelima|berikutnya|terakhir) "
)
_WHO: Final = re.compile(
    r"^ ?(?:tetapi |tapi |namun |padahal |sedangkan |sementara )?yang (?:[a-z]+ ){1,2}$"
)
