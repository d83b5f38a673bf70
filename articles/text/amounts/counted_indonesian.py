"""What Indonesian words of many meanings count: "kali", "saham", "unit"; what "ekor", "butir" and
"lembar" are pieces of, beside a count and in a price per piece.

All functions take the plain shadow of a line and look a bounded way.
"""

import re
from dataclasses import replace
from typing import Final

from articles.text.alternatives import one_of
from articles.text.amounts import counting, cues, units
from articles.text.amounts.bare_number import RELATIVE, Bare, base, is_count
from articles.text.amounts.indonesian_things import IN_PIECES, INDONESIAN_ANIMALS
from articles.text.amounts.number_types import Measured, Number
from articles.text.word_tables import listed

_AROUND: Final = 90
_FLIES: Final = re.compile(
    r"(?<![a-z])(?:penerbangan|terbang|diterbangi|maskapai|pesawat|rute (?:udara|internasional))"
    r"(?![a-z])"
)
_TRAVELS: Final = re.compile(
    r"(?<![a-z])(?:bepergian|perjalanan|berangkat|keberangkatan|berlayar|pelayaran|feri|kapal|"
    r"kereta|bus|beroperasi pulang pergi|melintas|pulang pergi|naik (?:bus|kereta|mrt|lrt|krl))"
    r"(?![a-z])"
)
_TRADED: Final = re.compile(
    r"(?<![a-z])(?:frekuensi (?:perdagangan|transaksi)|saham(?:,| dan| dengan)+ frekuensi(?:nya)?|"
    r"(?:volume|jumlah|total) transaksi|transaksi [^.;]{0,40}(?:mencapai|sebanyak|tercatat|"
    r"menembus)|berpindah tangan|ditransaksikan|diperdagangkan|diperjualbelikan)(?![a-z])"
)
# "342 saham naik": papers that are listed, not pieces of them.
_PAPERS: Final = re.compile(
    r" (?:lain |lainnya |yang |di antaranya |berhasil |mengalami |ditutup |bergerak |tercatat |"
    r"justru |malah |terpantau |berada di |masuk |anggota |konstituen |dalam |kompak |dengan )*"
    r"(?:menguat|melemah|naik|turun|hijau|merah|stagnan|terkoreksi|tertekan|zona|kenaikan|"
    r"penurunan|indeks|negatif|positif|(?:tidak|tak) (?:bergerak|berubah)|tetap|penghuni|emiten|"
    r"unggulan|berkapitalisasi|lq45|pilihan|penggerak)(?![a-z])"
)
_FREIGHT: Final = re.compile(
    r"(?<![a-z])(?:barang|batu ?bara|pupuk|semen|kontainer|peti kemas|bbm|minyak|bijih|muatan|"
    r"angkutan|ton|datar|logistik|pasir)(?![a-z])"
)
_LAND: Final = re.compile(
    r"(?<![a-z])(?:tanah|lahan|sertifikat|sertifikasi|sertipikat|ptsl|seluas|m2|hektare?)(?![a-z])"
)
_CHIPS: Final = re.compile(
    r"(?<![a-z])(?:chip|cip|semikonduktor|memori|mengapalkan|sirkuit (?:terpadu|terintegrasi))"
)
_CHINESE: Final = re.compile(
    r"(?<![a-z])(?:china|tiongkok|cina|hebei|beijing|tianjin|xiong|baoding|langfang|tangshan|"
    r"shijiazhuang|cangzhou|zhangjiakou|chengde|handan|xingtai|hengshui|qinhuangdao|shanxi|"
    r"shandong|henan|liaoning|mongolia dalam|prefektur)(?![a-z])"
)
_PLAYS: Final = re.compile(
    r"(?<![a-z])(?:klub|tim|turnamen|kompetisi|liga|timnas|penyisihan|undian|babak|piala|peserta|"
    r"kejuaraan|sepak bola|penari|penyanyi|musik|band|paduan suara)(?![a-z])"
)
_SHIPPED: Final = re.compile(
    r"(?<![a-z])(?:pelabuhan|dermaga|derek|crane|peti kemas|teus?|kapal|bongkar muat)(?![a-z])"
)
_SKIED: Final = re.compile(r"(?<![a-z])(?:ski|resor|salju|seluncur|snowboard|pemula)(?![a-z])")
# "Paket" is a parcel where something is sent, else a package: of aid, of works.
_SENT: Final = re.compile(
    r"(?<![a-z])(?:(?:kirim|pengirim|mengirim|dikirim|kurir|ekspedisi|logistik|mengantar|sortir|"
    r"menyortir|lokapasar)[a-z]*|pos|antar|e-commerce|jasa titip|gudang|resi|ekspres)(?![a-z])"
)
# "Jumlah SPBU mencapai 7.800 unit": the subject of a verb of number is counted.
_AMOUNTS_TO: Final = re.compile(
    r"(?<![a-z])(?:mencapai|sebanyak|berjumlah|bertambah|menjadi|tercatat|sejumlah|menembus|"
    r"berkurang|sebesar|totalnya|dari|ke|kini|sudah|tinggal|hanya|baru|cuma|masih|sekarang|tersisa|"
    r"terpasang|terbangun)(?: (?:sekitar|lebih dari|hampir|sebanyak|menjadi|hingga|kurang dari))* $"
)
_SUBJECT: Final = re.compile(
    r"(?<![a-z])(?:jumlah|total|populasi|penjualan|produksi|pesanan|pengadaan|kebutuhan|ekspor|"
    r"impor|stok|persediaan|pengiriman|kapasitas|target|penyaluran|realisasi)(?:nya)? "
)


def of_context(line: str, start: int, counted: units.Unit) -> units.Unit:
    """A counted noun of the number that begins at `start`, told by the words around it."""
    code = counted.code
    if code == "count:time":
        around = line[max(0, start - _AROUND) : start] + line[counted.end : counted.end + 40]
        for pattern, noun in _KINDS:
            if pattern.search(around):
                return replace(counted, code=noun) if noun else counted
        return counted
    if code == "count:piece" and line.endswith("keping", 0, counted.end):
        if (thing := piece_at("keping", line, counted.end + 1)) is not None:
            return replace(counted, code="count:" + thing)
        around = line[max(0, start - _AROUND) : counted.end + 30]
        named = line.startswith((" cip", " chip"), counted.end)
        goods = ("count:unit" if named else "count:chip") if _CHIPS.search(around) else code
        return replace(counted, code="count:wafer" if "wafer" in around else goods)
    if code == "count:enterprise" and line.endswith("pelaku usaha", 0, counted.end):
        there = _GO_THERE.match(line, counted.end) is not None
        return replace(counted, code="count:person") if there else counted
    word = line[line.rfind(" ", 0, counted.end) + 1 : counted.end]
    both = "dan kota" if line.endswith("kabupaten dan kota", 0, counted.end) else word
    told = _TOLD_AROUND.get(both)
    if told is not None and code == told[0]:
        around = line[max(0, start - _AROUND) : counted.end + 60]
        _, words, noun, else_noun = told
        return replace(counted, code="count:" + (noun if words.search(around) else else_noun))
    if word in PIECES:
        thing = piece_at(word, line, counted.end + 1)
        thing = thing or piece_of(word, cues.sentence_before(line, start, "id"))
        return replace(counted, code="count:" + thing) if thing else counted
    if code == "count:unit" and word == "bidang":
        around = line[max(0, start - _AROUND) : counted.end + 40]
        return replace(counted, code="count:plot") if _LAND.search(around) else counted
    if code == "count:carriage" and line.endswith("gerbong", 0, counted.end):
        around = line[max(0, start - _AROUND) : counted.end + 60]
        return replace(counted, code="count:wagon") if _FREIGHT.search(around) else counted
    if code == "count:share" and _PAPERS.match(line, counted.end):
        return replace(counted, code="count:stock")
    return counted


def is_named(text: str, number: Number, counted: units.Unit) -> bool:
    """Whether a capital noun makes a name of it: "Tiga Gili", "tahun anggaran 2021 Kementerian"."""
    noun = text[number.end : counted.end].lstrip()
    if noun.islower():
        return False
    if noun.isupper() and number.form == "digits" and number.value < _MODELS:
        return _MODEL.search(text, max(0, number.start - 24), number.start) is not None
    if not noun[:1].isupper() or noun.isupper():
        return False
    if text[number.start - 1 : number.start] in _QUOTES:
        return True  # the song "1000 Alasan"
    if number.form == "words":
        before = text[max(0, number.start - 20) : number.start].rstrip()
        return text[number.start].isupper() and bool(before) and before[-1] not in '.!?:"”'
    raw = text[number.start : number.end]
    return len(raw) == _YEAR and raw.startswith(("19", "20")) and raw.isdecimal()


def is_one_of_list(bare: Bare, counted: units.Unit) -> bool:
    """ "Tujuh perahu, satu helikopter, dan 140 relawan", "baru satu truk": one that is counted."""
    if bare.number.value != 1 or not counted.known or counted.code in _VAGUE:
        return False
    if bare.after(_ONLY, 60) or bare.after(_BEHIND_COUNT, 60):
        return True
    return _BEFORE_COUNT.match(bare.line, counted.end) is not None


def left_over(bare: Bare) -> units.Unit | None:
    """ "Ada 70 teknisi, kini tinggal sembilan": a bare number at the end of a clause, or before
    "yang", is of what was counted or measured before."""
    number, previous = bare.number, bare.previous
    if previous is None or number.scaled or len(bare.gap) > 110:
        return None
    code, counts = base(previous), is_count(previous)
    if code in RELATIVE or units.is_currency(code) or (counts and not bare.is_whole):
        return None
    fewer = number.value <= previous.number.value
    fared = code == "count:person" and bare.before(_FARED)
    if fared or (counts and fewer and bare.before(_BEFELL) and _NEXT_PART.fullmatch(bare.gap)):
        return units.Unit(code, previous.factor, bare.at, True)
    left = bare.left(40)
    ends = bare.before(_CLAUSE_ENDS) and _TELLS.search(left)
    more = bare.before(_OF_A_KIND) if counts else None
    kind = more is not None and (left.endswith(_AND) or more.group() == " lainnya")
    if not (ends or kind):
        return None
    return units.Unit(previous.code, previous.factor, bare.at, True)


def subject_of(bare: Bare, counted: units.Unit) -> str | None:
    """What "unit" counts where the subject of the clause says so, as a code."""
    clause = bare.clause()
    # "Dereknya otomatis semua, 12 unit."
    added = not clause.strip() and _CLAUSE_ENDS.match(bare.line, counted.end)
    if not (added or _AMOUNTS_TO.search(clause) or _SUBJECT.search(clause)):
        return None
    noun = counting.noun_before(bare.line, bare.number.start, "id", bare.text)
    makes = noun in _MAKERS and _MAKES.search(clause) is not None
    return None if makes or noun in _NOT_SO else noun


def of_same_class(line: str, at: int, counted: units.Unit, previous: Measured | None) -> units.Unit:
    """ "13 jenis pemeriksaan, bertambah dari 9 jenis": of what the number before counted."""
    word = line[at : counted.end]
    if not is_count(previous) or word not in _CLASSES:
        return counted
    same = line.startswith(word + " ", previous.number.end) and previous.end > (
        previous.number.end + len(word)
    )
    return replace(counted, code=previous.code.partition("/")[0]) if same else counted


def piece_of(word: str, before: str) -> str | None:
    """What "ekor" or "butir" is one of: the last such thing that is named before."""
    named = PIECES[word].findall(before) if word in PIECES else None
    return IN_PIECES[word][named[-1]] if named else None


def piece_at(word: str, line: str, at: int) -> str | None:
    """The same where the thing stands behind: "seekor kambing"."""
    named = PIECES[word].match(line, at) if word in PIECES else None
    return IN_PIECES[word][named.group(1)] if named else None


def of_pieces(line: str, found: list[Measured]) -> list[Measured]:
    """ "Sapi dijual Rp 21 juta per ekor": prices of one of what the sentence names, and those that
    took over what such a price is per."""
    told: dict[str, str] = {}
    return [_of_piece(line, one, told) for one in found]


def _of_piece(line: str, one: Measured, told: dict[str, str]) -> Measured:
    if not units.is_currency(one.code):
        return one
    code, money, piece = one.code, base(one), piece_in(line, one)
    vague = piece is not None or code.endswith("/animal")
    sentence = cues.sentence_before(line, one.start, "id", 150) if vague else ""
    if piece is not None:
        noun = piece_at(piece, line, one.end + 1) or piece_of(piece, sentence)
        told[code] = f"{money}/{noun}" if noun else code
    elif code.endswith("/animal") and (kind := _OF_HEADS.search(sentence)):
        # "Harga per ekor domba"
        noun = piece_at("ekor", line, one.start - len(sentence) + kind.end())
        return replace(one, code=f"{money}/{noun}") if noun else one
    elif code in told:
        word = line[max(0, one.start - 24) : one.start].rstrip().rpartition(" ")[2]
        if (own := INDONESIAN_ANIMALS.get(word)) is not None:
            return replace(one, code=f"{money}/{own}")  # "bebek Rp 65 ribu"
    return replace(one, code=told[code]) if code in told else one


def piece_in(line: str, one: Measured) -> str | None:
    """The word for a piece that a number or its rate ends in, where that says no more."""
    code = one.code
    if "/" not in code and code[:6] != "count:":
        return None
    vague = code.startswith(_ANY) or code.endswith(_OF_ANY)
    piece = _PIECE.search(line[one.start : one.end]) if vague else None
    return piece.group(1) if piece is not None else None


# What a noun counts where words around it say so, and what else.
_TOLD_AROUND: Final[dict[str, tuple[str, re.Pattern[str], str, str]]] = {
    "grup": ("count:enterprise", _PLAYS, "group", "enterprise"),
    "kabupaten": ("count:regency", _CHINESE, "county", "regency"),
    "dan kota": ("count:city", _CHINESE, "county", "city"),  # "38 kabupaten dan kota"
    "kotak": ("count:box", _SHIPPED, "container", "box"),
    "boks": ("count:box", _SHIPPED, "container", "box"),
    "lintasan": ("count:route", _SKIED, "slope", "route"),
    "paket": ("count:parcel", _SENT, "parcel", "package"),
}
# "40 pelaku usaha asal Bali mengunjungi": those who go somewhere are people
_GO_THERE: Final = re.compile(
    r"(?: (?!yang |dan |untuk |agar )[a-z]+){0,3} (?:mengunjungi|berkunjung|bertolak|berangkat|"
    r"terbang|ditangkap|ditahan|tewas|meninggal|berfoto|berbincang)(?![a-z])"
)
_KINDS: Final = (
    (_TRADED, "count:transaction"),
    (re.compile(r"(?<![a-z])(?:ditonton|dilihat|diputar|disaksikan|ditayangkan)"), "count:view"),
    (re.compile(r"(?<![a-z])(?:diunduh|terunduh)"), "count:download"),
    (re.compile(r"(?<![a-z])dikunjungi"), "count:visit"),
    (re.compile(r"(?<![a-z])(?:gagal|mencoba|mencatat|rekor|gempa|letusan|sidang)"), ""),
    (_FLIES, "count:flight"),
    (_TRAVELS, "count:trip"),
)
_QUOTES: Final = ("'", '"', "‘", "“")
_YEAR: Final = 4
_MODELS: Final = 1000
# "Desain Beta 97 MPV": a name inside the sentence, then its number
_MODEL: Final = re.compile(r"[a-z,] [A-Z][a-z]{2,} $")
_FEW: Final = (
    r"(?:\d[\d.,]*|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|belasan|puluhan)"
)
_ONLY: Final = re.compile(
    r"(?<![a-z])(?:hanya|cuma|baru|tinggal|tersisa|menyisakan|sebanyak|terdapat|menewaskan|melukai|"
    r"merenggut|termasuk|sedikitnya|setidaknya) $"
)
_BEHIND_COUNT: Final = re.compile(
    rf"(?<![a-z\d.,]){_FEW}(?: ribu| juta)? [a-z]+(?: [a-z]+){{0,2}}"
    r"(?:, satu [a-z]+(?: [a-z]+)?){0,3}(?:,|,? dan|,? serta) $"
)
_BEFORE_COUNT: Final = re.compile(
    r"(?: (?!dari |di |ke |yang )[a-z]+){0,2}(?:, satu [a-z]+(?: [a-z]+)?){0,3}"
    rf"(?:, |,? dan |,? serta ){_FEW} (?!di |dari |persen)[a-z]"
)
_VAGUE: Final = ("count:time", "count:step", "count:way", "count:type", "count:thing")
_NEXT_PART: Final = re.compile(
    r"[^.!?;\d]*[,;] (?:dan |tetapi |namun |hanya |baru |sekitar |sisanya |sedangkan )*|"
    r" dan | serta |(?: [a-z]+){1,2},? (?:dan|serta|sedangkan) "
)
_CLAUSE_ENDS: Final = re.compile(r"[,.;:”\")]|$")
_TELLS: Final = re.compile(
    r"(?<![a-z])(?:tinggal|normalnya|biasanya|idealnya|kini|sekarang|dulu|dulunya|semula|menjadi|"
    r"jadi|tersisa|menyisakan|orang kita|dikerjakan|terealisasi|terbangun|terpasang|terserap)(?: "
    r"(?:hanya|cuma|tinggal|masih|sekitar|sebanyak|jadi|bisa|paling))* $"
)
# "38 orang selamat, enam meninggal, dan 21 lainnya hilang"
_FARED: Final = re.compile(
    r" (?:(?:orang )?lainnya |di antaranya )?(?:meninggal|tewas|wafat|luka(?:-luka)?|terluka|"
    r"gizi (?:buruk|kurang)|positif|negatif|lulus|gagal|lolos|absen|putus sekolah|"
    r"selamat|hilang|kritis|dirawat|sembuh|ditahan|ditangkap|mengungsi|cedera|"
    r"(?:masih|belum|dinyatakan|telah|sudah) [a-z]+)(?![a-z])"
)
# "96 gudang, 14 kosong dan 3 disegel"
_BEFELL: Final = re.compile(
    r" (?:lainnya |di antaranya )?(?:gagal|lolos|masuk|hilang|kosong|rusak|tenggelam|karam|penuh|"
    r"(?:di|ter)(?!antara|atas|bawah|hadap)[a-z]{4,}|"
    r"(?:masih|belum|dinyatakan|telah|sudah|tidak|tak) [a-z]+)(?![a-z])"
)
# "203.000 jemaah reguler dan 17.000 khusus"
_OF_A_KIND: Final = re.compile(
    r" (?:khusus|reguler|lama|asing|lokal|swasta|negeri|domestik|perempuan|laki-laki|lainnya|"
    r"(?:saat|ketika|selama) [a-z]+|(?:masih )?dalam (?:konstruksi|pembangunan|proses|perawatan))"
    r"(?=[,.;:)]|$| di | dari | dengan |(?<=lainnya) (?:di|ter|me|ber)[a-z]{3})"
)
_AND: Final = (" dan ", ", ", " serta ", " sedangkan ", " sisanya ")
# "Pabrik itu berkapasitas 30 unit": what it makes, not plants
_MAKERS: Final = ("count:facility", "count:line", "count:machine", "count:furnace")
_MAKES: Final = re.compile(r"(?<![a-z])(?:ber)?(?:kapasitas|produksi)|memproduksi|menghasilkan")
# Words that stand for what was named behind them before: "dari 40 kelompok industri, 31 kelompok".
_CLASSES: Final = tuple(
    f" {word}"
    for word in listed(
        "kelompok jenis macam tipe golongan kategori titik potong keping lembar helai batang butir"
    )
)
# People and bodies are counted in other words than "unit".
_NOT_SO: Final = frozenset(
    "count:" + noun
    for noun in listed(
        "person enterprise unit share time trip event program area sector service location"
    )
)
PIECES: Final = {
    word: re.compile(rf"(?<![a-z])({one_of(things)})(?:nya)?(?![a-z])")
    for word, things in IN_PIECES.items()
}
_PIECE: Final = re.compile(rf"(?:^|[ /])(?:se)?({'|'.join(IN_PIECES)})$")
_OF_HEADS: Final = re.compile(r"(?<![a-z])(?:per |se)ekor ")
_ANY: Final = ("count:unit", "count:animal", "count:piece")
_OF_ANY: Final = ("/unit", "/animal", "/piece", "/share", "/m")
