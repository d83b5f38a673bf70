"""What a bare Indonesian number counts by its own clause, or by the sentence before.

"Gurunya 1.500", "Tahun ini targetnya 8,5 juta", "dari China 51.200"; by how many a count has
changed, and what has so many: "Berkurang 6 menjadi 41", "naik jadi 317", "gedung berlantai 24".
"""

import re
from dataclasses import replace
from typing import Final

from articles.text.amounts import counted_indonesian, counting, pers, units
from articles.text.amounts import rhythm_data as rhythms
from articles.text.amounts.bare_number import RELATIVE, Bare, alike, base, is_count
from articles.text.amounts.counted_before import OF_THEM
from articles.text.amounts.number_types import ONE, Measured, Number
from articles.text.amounts.units import Unit
from articles.text.word_tables import words

_MILLION: Final = 1_000_000
_MOST_WORDS: Final = 8
_FAR: Final = 160


def of_clause(bare: Bare) -> Unit | None:
    """The unit of a number that has none beside it; None where nothing tells."""
    own = counted_indonesian.left_over(bare) or _having(bare) or _changed_to(bare)
    own = own or _changed_into(bare)
    if own is not None:
        return own
    if bare.number.form == "words":
        return _few(bare)
    like = _in_parallel(bare) or _moved_by(bare) or _than_that(bare) or _of_all(bare)
    like = like or _of_next_name(bare)
    if like is not None:
        return like
    numbered = bare.before(_NUMBERED)
    if not (numbered or bare.before(_ENDS) or bare.before(_OUT_OF_ALL)):
        return None
    if not (bare.number.scaled or bare.is_whole or pers.crowd_in(bare.clause(70), "id")):
        return None
    if numbered and (noun := counting.noun_before(bare.line, bare.number.start, "id")) is not None:
        return bare.unit(noun, known=False)
    code = _subject(bare)
    if code is None:
        return _like_before(bare)
    crowd = pers.crowd_in(bare.clause(70), "id")  # "Jumlah dokter per 1.000 penduduk kini 3,1"
    return bare.unit(f"count:{code}{crowd}", known=False)


def _few(bare: Bare) -> Unit | None:
    """ "Restoran Indonesia di Beijing cuma empat, di Shanghai sembilan"."""
    previous = bare.previous
    if bare.number.value < 2 or not bare.before(_ENDS):
        return None
    if bare.line.endswith(_ONLY, 0, bare.number.start) and (code := _subject(bare)):
        return bare.unit("count:" + code, known=False)
    if not is_count(previous) or previous.end != previous.number.end:
        return None
    return bare.unit(previous.code, known=False) if _PARTED.fullmatch(bare.gap) else None


def _in_parallel(bare: Bare) -> Unit | None:
    """The unit of a number that the same preposition follows as the number before it."""
    previous = bare.previous
    if previous is None or len(bare.gap) > _NEAR or _is_no_measure(previous):
        return None
    apart = _APART.fullmatch(bare.gap)
    if apart is None or not bare.line.startswith(f" {apart.group(1)} ", bare.at):
        return None
    return bare.like(previous) if bare.alike(20) else None


def _of_next_name(bare: Bare) -> Unit | None:
    """ "Rata-rata 38 mikrogram, Tianjin 46, dan Baoding 59": as much said of one name after the
    other, in the measure that stands once."""
    previous = bare.previous
    if previous is None or len(bare.gap) > _NEAR or not bare.alike(6) or not bare.before(_NEXT_ONE):
        return None
    if is_count(previous) or base(previous) in ("index", "ratio") or previous.number.scaled:
        return None
    named = _NAME_NEXT.fullmatch(bare.text, previous.end, bare.number.start)
    return None if named is None or bare.number.scaled else bare.like(previous)


_NAME_NEXT: Final = re.compile(
    r"(?:,|,? dan|,? serta|,? sedangkan|,? sementara|;)(?: dan| serta| sedangkan| sementara)?"
    r"(?: di| untuk)? [A-Z][a-z]+(?: [A-Z][a-z]+)? "
)
_NEXT_ONE: Final = re.compile(r"[,;.]|$| (?:dan|serta|sedangkan|sementara) ")


def _is_no_measure(one: Measured) -> bool:
    """Whether a number is money or tells only of parts: bare numbers do not go on with these."""
    return units.is_currency(one.code) or base(one) in RELATIVE


def _than_that(bare: Bare) -> Unit | None:
    """ "1,4 dokter per 1.000 warga, di bawah Malaysia yang 2,3": of what it is compared with."""
    previous = bare.previous
    if previous is None or previous.code == "index" or len(bare.gap) > _FAR:
        return None
    if not (_THAN.fullmatch(bare.gap) and bare.before(_ENDS) and bare.alike(20)):
        return None
    if units.is_currency(previous.code) and bare.number.scaled != previous.number.scaled:
        return None
    return Unit(previous.code, previous.factor, bare.at, False, False)


def _of_all(bare: Bare) -> Unit | None:
    """ "Dari 3,3 juta hektare kebun, 378 ribu sudah tua": a part of what was measured."""
    number, previous = bare.number, bare.previous
    if previous is None or len(bare.gap) > _NEAR or _is_no_measure(previous):
        return None
    whole = _OUT_OF.search(bare.line, max(0, previous.start - 30), previous.start)
    if not (whole and _SOME_OF_IT.fullmatch(bare.gap)) or number.value >= previous.number.value:
        return None
    return Unit(base(previous), previous.factor, number.end, is_count(previous), False)


def _moved_by(bare: Bare) -> Unit | None:
    """ "2,3 juta ton, naik 200 ribu dari tahun lalu": a change is of what it changed."""
    number, previous = bare.number, bare.previous
    if previous is None or not (number.scaled and previous.number.scaled):
        return None
    if not _MOVED.fullmatch(bare.gap) or not bare.before(_MOVED_END):
        return None
    if number.value > previous.number.value or _is_no_measure(previous):
        return None
    return bare.like(previous)


def of_counted(line: str, number: Number, counted: Measured) -> Unit | None:
    """ "635 ribu unit, 74 persen dari target yang dipangkas menjadi 850.000": of those units;
    "38 obat dalam 30 hari. Tiga di antaranya": of those drugs."""
    if not 0 <= number.start - counted.end <= _FAR:
        return None
    if OF_THEM.match(line, number.end):
        less = number.value < counted.number.value
        return Unit(counted.code, ONE, number.end, True) if less else None
    if number.form != "digits" or number.value < _THOUSAND or not alike(number, counted.number, 20):
        return None
    aims = _TARGET.search(line, counted.end, number.start) and _ENDS.match(line, number.end)
    return Unit(base(counted), ONE, number.end, True) if aims else None


def _subject(bare: Bare) -> str | None:
    """ "Gurunya 1.500", "Jumlah wisman Juni 638.000": the noun that the clause begins with."""
    line, number = bare.line, bare.number
    clause = bare.clause(70)
    for lead in (_AND, _WHEN):
        if (led := lead.match(clause)) is not None:
            clause = clause[led.end() :]
    whose = list(_WHOSE.finditer(clause))
    if whose and counting.noun_at(line, number.start - len(clause) + whose[-1].start()):
        clause = clause[whose[-1].start() :]  # "sekolahnya tutup karena muridnya tinggal 7"
    words = clause.split()
    if not 1 <= len(words) <= _MOST_WORDS or words[-1] in _LEADS_ELSEWHERE:
        return None
    if _SIZES.search(line, number.start - len(clause) - 10, number.start):
        return None  # "ukuran sepatunya 42"
    told = words[0] in ("jumlah", "total", "jumlahnya")
    start = number.start - len(clause) + clause.index(words[0])
    start += len(words[0]) + 1 if told else 0
    noun = counting.noun_at(line, start) if words[told:] else None
    if noun is None or noun in _VAGUE:
        return None
    own = any(word.endswith("nya") for word in words[:3])
    plain = _PLAIN.fullmatch(clause) is not None and number.scale <= _MILLION
    grouped = number.scaled or bare.is_long
    which = bare.is_long and _WHICH_DO.fullmatch(clause) is not None
    return noun if told or own or which or words[-1] in _SAYS or (grouped and plain) else None


def _like_before(bare: Bare) -> Unit | None:
    """ "8,2 juta TEUs. Tahun ini targetnya 8,5 juta": of what was measured before."""
    number, previous = bare.number, bare.previous
    if previous is None or len(bare.gap) > _FAR or _is_no_measure(previous):
        return None
    clause = bare.clause(70)
    if not clause.strip():  # "Targetnya tahun ini: 300 ribu"
        clause = bare.sentence(70)
    clause = clause.rpartition("(")[2]  # "24 pelajar (tahun lalu 15)"
    of_base = Unit(base(previous), previous.factor, bare.at, is_count(previous), False)
    near = bare.alike(20)
    if is_count(previous):
        if (often := _OFTEN.fullmatch(clause)) is not None:
            return replace(of_base, code=f"{of_base.code}/{rhythms.IN_ONE[often.group(1)]}")
        if near and _AT_TIME.fullmatch(clause):
            return bare.like(previous)
        aims = _AIMED.fullmatch(clause) and (near or number.value > previous.number.value)
        if aims or (near and _ORDINAL.fullmatch(bare.gap)):
            return of_base
    many = number.scaled and (previous.number.scaled or previous.number.value >= _THOUSAND)
    if many and near and _GOES_ON.search(clause):
        return of_base
    parted = is_count(previous) and _PARTED.fullmatch(bare.gap)
    if near and parted:
        return Unit(previous.code, previous.factor, bare.at, True, False)
    return None


def _having(bare: Bare) -> Unit | None:
    """ "Gedung berlantai 24", "kota berpenduduk 3 juta"."""
    had = bare.after(_HAS, 16)
    return bare.unit("count:" + _HAD[had.group(1)]) if had is not None and bare.is_whole else None


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
    if number.form != "digits" or number.scaled or number.value < _SOME or not bare.before(_ENDS):
        return None
    clause = bare.clause(70) if bare.is_whole else ""
    if not _INTO.search(clause) or _NO_COUNT.search(clause):
        return None
    noun = counting.noun_at(bare.line, number.start - len(clause) + clause.startswith(" "))
    return None if noun is None or noun in _VAGUE else bare.unit("count:" + noun, known=False)


# "Kapal nelayan, 74 jumlahnya"
_NUMBERED: Final = re.compile(r" (?:jumlahnya|banyaknya|totalnya)(?![a-z])")
_ONLY: Final = (" cuma ", " hanya ", " baru ", " tinggal ")
# "16.000 orang pada hari kerja, 22.000 pada akhir pekan"
_APART: Final = re.compile(
    r" (pada|saat|di|untuk|dari|ke)(?: [a-z0-9]+){1,4}(?:,|,? dan|,? sedangkan|,? sementara) "
)
_NEAR: Final = 50
_OUT_OF: Final = re.compile(r"(?:^|[.;:”\"] )dari (?:total |sekitar |seluruh )*$")
_SOME_OF_IT: Final = re.compile(
    r"(?: [a-z]+){0,4}, (?:baru |hanya |sekitar |sebanyak |"
    r"yang [a-z]+(?: [a-z]+)? (?:cuma|hanya|baru) )*"
)
_THAN: Final = re.compile(
    r"[^.;\d]{0,40}(?:di (?:atas|bawah)|dibanding(?:kan)?|dari(?:pada)?|ketimbang|mendekati)"
    r"(?: [a-z]+){1,3} yang (?:hanya |sudah |mencapai |baru |cuma |masih )?"
)
_MOVED: Final = re.compile(
    r"(?: (?:pada|di|tahun|hingga|per)(?: [a-z0-9]+){1,3})?(?:,| atau)? "
    r"(?:naik|turun|bertambah|berkurang|tumbuh|anjlok|susut|menyusut|meningkat|menurun|merosot|"
    r"melonjak|lebih (?:banyak|sedikit|tinggi|rendah))(?: sekitar| hampir| sebanyak| sebesar)? "
)
_TARGET: Final = re.compile(r"(?<![a-z])target(?:nya)?(?: (?!harga|pendapatan|laba)[a-z-]+){0,9} $")
_SIZES: Final = re.compile(
    r"(?<![a-z])(?:ukuran|nomor|usia|umur|skor|nilai|kode|rating|tekanan)(?:nya)? (?:[a-z]+ ){0,2}$"
)
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
_AIMED: Final = re.compile(
    r" ?(?:(?:sehingga|padahal|sedangkan|tetapi|tapi|dan) )?"
    r"(?:kebutuhan|target|kuota|total|jumlah|rencana)nya"
    r"(?: (?:hanya|cuma|mencapai|sekitar|menjadi|kini|jadi|masih|sudah|ini|itu))* "
)
_THOUSAND: Final = 1000
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
_ENDS: Final = re.compile(r"[,;:”\")]|\.(?!\d)|$| (?:pada|tahun|lalu|atau|dan|per) ")
_MOVED_END: Final = re.compile(
    r"[,;:”\")]|\.(?!\d)|$| (?:pada|tahun|lalu|atau|dan|dari|dibanding(?:kan)?)(?![a-z])"
)
_VAGUE: Final = words(
    "time unit event program area sector service location point model type share money"
)
_SOME: Final = 10
# "Kamar yang terisi baru 180 dari 300"
_OUT_OF_ALL: Final = re.compile(
    r" dari (?:total |target |kapasitas |kuota |rencana |seluruhnya )?\d[\d.]*"
    r"(?=[,;:”\")]|\.(?!\d)|$)"
)
_HAD: Final = {
    "lantai": "floor", "tingkat": "floor", "kamar": "room", "kursi": "seat", "penduduk": "person",
    "penghuni": "person", "anggota": "person", "anggotakan": "person", "karyawan": "person",
    "awak": "person", "murid": "person", "pintu": "door", "roda": "wheel", "episode": "episode",
    "halaman": "page", "menara": "tower", "cabang": "branch", "gerbong": "carriage",
}  # fmt: skip
_HAS: Final = re.compile(rf"(?<![a-z])ber({'|'.join(_HAD)})(?: sekitar| hampir)? $")
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
