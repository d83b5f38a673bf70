"""What an Indonesian price buys, where the words around it say so: one satellite, a kilogram of
meat, a share, a car, a home.

All functions take the plain shadow of a line and look a bounded way.
"""

import re
from typing import Final

from articles.text.alternatives import compiled
from articles.text.amounts import counting, cues, units
from articles.text.amounts import unit_data as data
from articles.text.amounts.counted_indonesian import piece_at, piece_of
from articles.text.amounts.indonesian_nouns import INDONESIAN_NOUNS
from articles.text.amounts.number_types import Measured
from articles.text.gated import Gated

_SENTENCE: Final = 150
# Sums, not prices: what stands in a series of prices without being one.
SUM: Final = compiled(
    r"(?<![a-z])(?:total|omzet|omset|investasi|anggaran|laba|rugi|kerugian|senilai|nilai|modal|dana|"
    r"utang|aset|kredit|pinjaman|penjualan|belanja|denda|pajak|kapitalisasi|devisa|penerimaan|"
    r"setoran|realisasi|transaksi|pembiayaan|pagu|pendapatan(?! per)|keuntungan|untung|"
    r"tunggakan|(?<!asumsi )apb[nd]|hibah|sitaan|korupsi|suap|bonus|hadiah|deposito|saldo|"
    r"tabungan)(?:nya)?(?![a-z])"
)
_ONE_OF: Final = Gated(
    r"(?<![a-z])(?:(?:biaya|harga|ongkos|tarif|nilai|sewa|upah|jual|beli|produksi)(?:nya)? )?"
    r"(?:untuk )?(?P<each>satu|sebuah|seekor|selembar|sebutir|sebatang|setiap|tiap|"
    r"per|masing-masing) "
    r"(?P<noun>[a-z]{2,}(?: [a-z]{2,}){0,2})"
)
_PIECE: Final = Gated(
    r"(?<![a-z\d.,])(?:se|satu |1 )(?P<piece>kilogram|kilo|kg|ton|liter|gram|porsi|ekor|karung|sak|"
    r"tabung|butir|gelas|cangkir|bungkus|ikat|botol|meter|hektare?|kotak|mangkuk|piring|barel|lusin|rim|dus|kantong|"
    r"lembar|batang|helai|pasang|potong|kaleng|tandan|tusuk)"
    r"(?![a-z])"
)
_PIECES: Final = {
    "piring": "plate", "mangkuk": "bowl", "ikat": "bundle", "lusin": "dozen", "rim": "ream",
    "meter": "m", "porsi": "portion",
}  # fmt: skip
_SELLS: Final = re.compile(
    r"(?<![a-z])(?:harga|dijual|seharga|berharga|dihargai|dibanderol|banderol|dipatok|dilego|"
    r"dilepas|ditawarkan|menjual|biaya|ongkos|bernilai|dibeli|membeli|ditekan|dipangkas|"
    r"dibayar|membayar|tarif|turun|naik|menelan|membutuhkan|menghabiskan|memakan|mendapat|"
    r"mendapatkan|menerima|memperoleh|dikenai|dikenakan|dijatah|berhak|insentif|subsidi|bantuan|"
    r"hanya|cukup|setara|berisi|bisa|laku|hari ini|kini|dulu|biasanya|sekarang)(?:nya)?(?![a-z])"
)
_TARGET: Final = re.compile(
    r"(?<![a-z])target harga(?![a-z])(?:nya)?"
    r"(?:[^;]{0,60}(?:ke|di|menjadi|dari|level)|(?: saham)?(?: [a-z]{2,5})?) ?$"
)
_SHARE: Final = re.compile(
    r"(?<![a-z])saham(?:nya)?(?![a-z])|\([a-z]{4}\) (?:naik|turun|menguat|melemah|melonjak|anjlok|"
    r"ambles|ambruk|terkoreksi|melesat|merosot|meroket|jatuh|longsor|rontok|jeblok|melorot|melaju|"
    r"terbang|terperosok|tergelincir|melejit|terpangkas|susut|stagnan)(?: (?:tipis|tajam|hingga|"
    r"sebesar))* ?\d[\d.,]* ?(?:%|persen|poin)"
)
_SHARE_PRICE: Final = re.compile(
    r"(?<![a-z])(?:ke|di|level|posisi|harga|seharga|menjadi|dari|dividen(?: tunai)?|menyentuh|"
    r"sebesar|pada)(?: (?:level|posisi|harga|angka|kisaran|area|rentang|saham|interim|final|tunai|"
    r"pelaksanaan|penawaran|perdana|rata-rata|sebesar|sekitar|seharga|hingga))* ?"
    r"(?:\d[\d.,]* ?(?:-|dan |hingga |sampai ))?(?:rp ?)?$"
)
VEHICLE: Final = re.compile(
    r"(?<![a-z])(?:mobil|motor|sepeda motor|truk|bus|suv|mpv|sedan|hatchback|skuter|pikap|skutik|"
    r"kendaraan)(?:nya)?(?![a-z])"
)
HOUSE: Final = re.compile(
    r"(?<![a-z])(rumah|apartemen|unit hunian|hunian|ruko|vila)(?:nya)?"
    r"(?! (?:sakit|makan|tangga|potong))(?![a-z])"
)
_BANDEROL: Final = re.compile(
    r"(?<![a-z])(?:harga(?: [a-z]+){0,6}?|dijual|seharga|berharga|dihargai|dibanderol|banderol|"
    r"dipatok|dilego|dipasarkan|ditawarkan)(?:nya)?(?: (?:mulai|dari|di|kisaran|sekitar|seharga|"
    r"harga|sebesar|otr|hanya|dengan|antara|rentang|on the road|mencapai|adalah|menjadi|naik|"
    r"turun))* ?(?:(?:rp|us\$|usd)? ?\d[\d.,]*(?: (?:ribu|juta|miliar))? ?"
    r"(?:-|hingga |sampai |menjadi |dan |ke ))?$"
)
# "Robot itu dibanderol 99.000 yuan"
_SOLD: Final = re.compile(
    r" (?:(?:akan|kini|masih|bisa|juga|dan) )?(?:dijual|dibanderol|dihargai|berharga|dilego|"
    r"dipasarkan|seharga)(?![a-z])"
)
_WARES: Final = frozenset(
    (
        *("robot", "phone", "laptop", "computer", "television", "vehicle", "apartment", "aircraft"),
        *("machine", "tractor", "bicycle", "battery", "drug", "book", "cow", "goat", "chicken"),
        *("horse", "satellite", "turbine", "charger", "device", "excavator", "stove", "boat"),
    )
)
_NO_WARES: Final = frozenset(("enterprise", "institution", "city", "province", "country", "region"))
_A_SHARE: Final = 1_000_000
A_VEHICLE: Final = (3_000_000, 9_000_000_000)
A_FOREIGN_VEHICLE: Final = (500, 5_000_000)
# "Satu unit baterai 60 kWh": what the thing is like
_SPEC: Final = re.compile(r"^ ?\d[\d.,]* ?(?:kwh|kw|kg|liter|cc|gram|inci|gb|mah|meter)(?![a-z])")
# "50 yuan per ton, menghasilkan 7,3 juta yuan": of the price before
_OF_BEFORE: Final = re.compile(
    r"\d(?: (?:ribu|juta|yuan|rupiah|dolar(?: as)?|dollar as|sen))* ?/?$"
)
_A_TIME: Final = re.compile(r"per (?:tahun|bulan|hari|minggu|pekan|jam|kuartal|semester)")
_A_PIECE: Final = re.compile(
    r" se(bungkus|botol|porsi|ekor|karung|butir|gelas|cangkir|ikat|kotak|tabung|mangkuk|piring|"
    r"lembar|batang|helai|pasang|potong|kaleng|kantong|tandan|tusuk)"
    r"(?![a-z])"
)
_FOR_EACH: Final = re.compile(r" (?:(?:untuk|bagi|kepada) (?:[a-z]+ ){0,3}?)?(?:se)?tiap ")
# "Upah minimum bulanan di Shanghai 2.690 yuan"
_PAID_BY: Final = Gated(
    r"(?<![a-z])(?:upah|gaji|sewa|iuran|cicilan|angsuran|tarif|biaya|penghasilan|honor|"
    r"langganan|tagihan|tunjangan|pensiun|uang saku|pendapatan|pengeluaran|transaksi|perdagangan|"
    r"omzet|omset|penjualan)(?:nya)?(?: [a-z]+){0,3}? (bulanan|tahunan|harian|mingguan)(?![a-z])"
    r"[^\d;]{0,60}(?:\d[\d,]*(?:%| persen)[^\d;.]{0,20})?$"
)
_BY: Final = {"bulanan": "month", "tahunan": "year", "harian": "day", "mingguan": "week"}
# The price of one hour, with an aside before it.
_FOR_ONE: Final = re.compile(
    r"\)?(?: \([^()\n]{1,40}\))? untuk (?:satu |se|1 )(jam|hari|malam|bulan|kilogram|kilo|kg|"
    r"gram|liter|ton|orang|pasien|kendaraan|mobil)(?![a-z])"
)
_ONCE: Final = re.compile(
    r" (?:untuk )?sekali (makan|periksa|berobat|kunjungan|konsultasi|cuci|suntik|main)(?![a-z])"
)
_OF_ONCE: Final = {
    "makan": "meal", "konsultasi": "consultation", "cuci": "wash",
    "suntik": "injection", "main": "game",
}  # fmt: skip


def _for_what(line: str, one: Measured) -> str:
    """What the words behind a price say that it buys: "untuk satu jam", "sebungkus"."""
    if (once := _ONCE.match(line, one.end)) is not None:
        return _OF_ONCE.get(once.group(1), "visit")
    for_one = _FOR_ONE.match(line, one.end)
    if for_one is not None:
        return data.PER[for_one.group(1)]
    piece = _A_PIECE.match(line, one.end)
    if piece is not None:
        sentence = cues.sentence_before(line, one.start, "id", _SENTENCE)
        word = piece.group(1)
        return piece_of(word, sentence) or INDONESIAN_NOUNS.get(word, "")
    each = _FOR_EACH.match(line, one.end)
    return "" if each is None else known_thing(line, each.end())


def of_one(line: str, one: Measured) -> str:
    """What the words around a price say that it buys: "" where they do not."""
    behind = _for_what(line, one)
    if behind:
        return behind
    sentence = cues.sentence_before(line, one.start, "id", _SENTENCE)
    paid = _PAID_BY.search(sentence, line=line)
    if paid is not None:
        return _BY[paid.group(1)]
    start = one.start - len(sentence)
    clause = sentence.rpartition("; ")[2]
    for pattern in (_PIECE, _ONE_OF):
        for match in reversed(list(pattern.finditer(clause, line=line))):
            behind = clause[match.end() :]
            told = _SPEC.sub("", behind)
            if re.search(r"\d(?! ?$)", told) and not _RISES.fullmatch(told):
                break
            if SUM.search(behind):
                continue
            sells = _SELLS.search(behind) or _SELLS.search(clause[: match.end()])
            beside = not behind.strip() and match.group().startswith(("per ", "masing-masing "))
            opens = pattern is _PIECE or not behind.strip()  # "Satu mobil Rp 410 ribu"
            opens = opens and not clause[: match.start()].strip(' "”“,')
            if _A_TIME.match(match.group()) or _OF_BEFORE.search(clause, 0, match.start()):
                continue  # "bunga 5 persen per tahun dengan plafon Rp 50 juta"
            if not (beside or sells or opens) or (
                match.group().startswith("masing") and not beside
            ):
                continue
            per = _named(line, start + len(sentence) - len(clause), match)
            if per in _NO_WARES and not match.group().startswith("per "):
                continue
            if per and per != one.code:  # "dinaikkan satu yuan menjadi tiga yuan"
                return per
    return _of_kind(line, one, sentence)


# "Biaya satu satelit ditekan dari 30 juta yuan menjadi": the other end of a change
_RISES: Final = re.compile(
    r"[^\d]*\d[\d.,]*(?: [a-z]+){0,3} (?:menjadi|ke|hingga|sampai)(?: [a-z]+){0,3} ?"
)


def _named(line: str, offset: int, match: re.Match[str]) -> str:
    if match.re is _PIECE.pattern:
        piece = match.group("piece")
        named = piece_at(piece, line, offset + match.end() + 1)
        return named or _PIECES.get(piece) or data.PER.get(piece) or INDONESIAN_NOUNS.get(piece, "")
    unit = units.unit_after(line, offset + match.start("noun"), "id")
    if unit is not None and not unit.counted:
        return data.PER.get(line[offset + match.start("noun") : unit.end], "")
    return known_thing(line, offset + match.start("noun"))


def known_thing(line: str, at: int) -> str:
    """The noun that begins at `at`, if it says what kind of thing it is."""
    at += len("unit ") if line.startswith("unit ", at) else 0  # "satu unit baterai"
    counted = counting.noun_at(line, at)
    return "" if counted is None or counted in ("time", "unit") else counted


def _of_kind(line: str, one: Measured, sentence: str) -> str:
    """Shares, cars and homes have prices by the piece without a word that says so."""
    value = one.number.value * one.factor
    clause = cues.clause_before(line, one.start, "id")
    if SUM.search(clause):
        return ""
    if _TICKET.search(clause):
        return "ticket"
    cheap = value < _A_SHARE and not one.number.scaled
    if cheap and _TARGET.search(sentence):
        return "share"
    if cheap and _SHARE.search(sentence) and _SHARE_PRICE.search(clause):
        return "" if _NO_SHARE.search(clause) else "share"
    if _BANDEROL.search(clause) is None:
        return ""
    sold = _SOLD.search(clause)
    if sold is not None:
        at = one.start - len(clause) + sold.start()
        noun = _first_of(line, at) if line.startswith(" dan ", at) else None
        noun = noun or counting.noun_before(line, at, "id")
        if noun is not None and noun.removeprefix("count:") in _WARES:
            return noun.removeprefix("count:")
    low, high = A_VEHICLE if one.code == "IDR" else A_FOREIGN_VEHICLE
    if low <= value <= high:
        house = list(HOUSE.finditer(sentence))
        car = list(VEHICLE.finditer(sentence))
        if car and not house:
            return "vehicle"
        if house and not car:
            return INDONESIAN_NOUNS.get(house[-1].group(1), "")
    return ""


def _first_of(line: str, at: int) -> str | None:
    """What a sentence begins with: "Ponsel itu berbaterai besar dan dijual Rp 2,4 juta"."""
    sentence = cues.sentence_before(line, at, "id", _SENTENCE)
    noun = counting.noun_at(line, at - len(sentence.lstrip()))
    return f"count:{noun}" if noun else None


# "Tiket final termurah Rp 310 ribu"; not one for many trips.
_TICKET: Final = re.compile(
    r"(?<![a-z])(?<!harga )(?<!dengan )(?:tiket|karcis)(?:nya)?"
    r"(?: (?!langganan|terusan|terjual|laku|dan|yang|dengan|gratis|lalu)[a-z-]+){0,6} $"
)
_NO_SHARE: Final = re.compile(
    r"(?<![a-z])(?:rupiah|dolar|dollar|kurs|emas|minyak|batu bara|obligasi)(?![a-z])"
)
