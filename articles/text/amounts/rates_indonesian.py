"""What an Indonesian price is per, where other words of the text or the price before say so.

"Rp 15.900 per kg, sedangkan beras medium Rp 13.400", "Biaya satu satelit 30 juta yuan", "Sekilo
daging dijual Rp 130.000". All functions take the plain shadow of a line and look a bounded way.
"""

import re
from dataclasses import replace
from decimal import Decimal
from typing import Final

from articles.text.amounts import counting, cues, units
from articles.text.amounts import unit_data as data
from articles.text.amounts.figures import Line
from articles.text.amounts.indonesian_nouns import INDONESIAN_NOUNS
from articles.text.amounts.number_types import Measured

_SENTENCE: Final = 150
_FAR: Final = 260
_TIMES: Final = ("year", "month", "day", "week", "hour", "quarter")

# Sums, not prices: what stands in a series of prices without being one.
_SUM: Final = re.compile(
    r"(?<![a-z])(?:total|omzet|omset|investasi|anggaran|laba|rugi|kerugian|senilai|nilai|modal|dana|"
    r"utang|aset|kredit|pinjaman|penjualan|belanja|denda|pajak|kapitalisasi|devisa|penerimaan|"
    r"setoran|realisasi|transaksi|pembiayaan|pagu|pendapatan(?! per)|keuntungan|untung|"
    r"apbn|apbd|hibah|sitaan|korupsi|suap|bonus|hadiah|deposito|saldo|tabungan)(?:nya)?(?![a-z])"
)
_PAID: Final = re.compile(
    r"(?<![a-z])(?:upah|gaji|honor|sewa|pendapatan|penghasilan|ump|umk|umr|tarif|iuran|tunjangan|"
    r"cicilan|angsuran|tawaran|uang saku|biaya|ongkos|langganan|pensiun|imbalan|bayaran)"
    r"(?:nya)?(?![a-z])"
)
_COMPARES: Final = re.compile(
    r"(?<![a-z])(?:naik|turun|dari|menjadi|dibanding(?:kan)?|sebelumnya|semula|dulu|"
    r"hanya|cuma|lebih (?:mahal|murah|tinggi|rendah)|selisih)(?![a-z])"
)
_PRICE: Final = re.compile(
    r"(?<![a-z])(?:harga|dijual|menjual|seharga|berharga|dihargai|dibanderol|banderol|dipatok|"
    r"dilego|dilepas|ditawarkan|tarif|ongkos|biaya|level|kisaran|naik|turun|lebih (?:mahal|murah)|"
    r"sebelumnya|semula|hpp|het|buyback)(?:nya)?(?![a-z])"
)
_MOVES: Final = re.compile(
    r"(?<![a-z])(?:naik|turun|bertambah|berkurang|lebih [a-z]+|selisih|susut|terpangkas|anjlok|"
    r"melonjak|merosot|menguat|melemah|terkoreksi|diskon)(?: (?:sekitar|sebesar|tipis|hingga))* ?$"
)


def priced(line: str, found: list[Measured]) -> list[Measured]:
    """The measured numbers of a line with what the prices among them are per."""
    last: Measured | None = None
    for at, one in enumerate(found):
        base, slash, _per = one.code.partition("/")
        if not units.is_currency(base):
            if not slash:
                found[at] = replace(one, code=one.code + _yielded(line, found, at))
            continue
        if not slash:
            per = _of_one(line, one) or _like(line, one, last) or _like_next(line, found, at)
            found[at] = replace(one, code=f"{base}/{per}") if per else one
        if "/" in found[at].code:
            last = found[at]
    return found


# -- a price like the one beside it ---------------------------------------------------------------


def _like(line: str, one: Measured, last: Measured | None) -> str:
    """What the price before it was per, if this is a price of the same series."""
    if last is None or one.start - last.end > _FAR:
        return ""
    base, _, per = last.code.partition("/")
    if base != one.code or _is_sum(line, last.end, one):
        return ""
    between = line[last.end : one.start]
    if _OF_SO_MUCH.search(between):
        return ""
    sentences = len(_NEXT.findall(between))
    if sentences > 2 or between.startswith((" (", " atau ", " / ")):
        return ""
    changed = _MOVES.search(between) is not None
    if not _alike(one, last, Decimal(5 if sentences else 10), changed=changed):
        return ""
    sentence = cues.sentence_before(line, one.start, "id", _SENTENCE)
    if per.partition("/")[0] in _TIMES and not (_PAID.search(between) or _COMPARES.search(between)):
        return ""
    return per if not sentences or _PRICE.search(sentence) or _PAID.search(sentence) else ""


def _like_next(line: str, found: list[Measured], at: int) -> str:
    """What the price behind it is per: "di Tianjin 2.510 yuan, di Hebei 1.900 yuan per bulan"."""
    one, following = found[at], found[at + 1] if at + 1 < len(found) else None
    if following is None or following.start - one.end > 100:
        return ""
    base, slash, per = following.code.partition("/")
    if base != one.code or not slash or _NEXT.search(line[one.end : following.start]):
        return ""
    if line[one.end : following.start].startswith((" untuk ", " per ", " bagi ")):
        return ""
    sentence = cues.sentence_before(line, one.start, "id", _SENTENCE)
    if not (_PRICE.search(sentence) or _PAID.search(sentence)) or _is_sum(line, 0, one):
        return ""
    changed = _MOVES.search(line, max(0, one.start - 30), one.start) is not None
    return per if _alike(one, following, Decimal(10), changed=changed) else ""


# "5 gram Rp 9,2 juta": the price of so much, not of one gram
_OF_SO_MUCH: Final = re.compile(
    r"\d ?(?:gram|gr|kg|kilogram|liter|ml|ons|kali|lembar|buah|unit|orang|bulan|tahun|hari)"
    r"(?: (?:senilai|seharga|dibanderol|dijual|dihargai|sebesar|adalah|dipatok|yakni))* ?$"
)
_NEXT: Final = re.compile(r"[.!?;][”\"]? ")


def _is_sum(line: str, since: int, one: Measured) -> bool:
    clause = cues.clause_before(line, one.start, "id")
    start = max(since, one.start - len(clause))
    return _SUM.search(line, start, one.start) is not None


def _alike(one: Measured, other: Measured, times: Decimal, *, changed: bool) -> bool:
    """Whether two amounts may be prices of one kind: of about the same size, or a change of it."""
    value, like = one.number.value * one.factor, other.number.value * other.factor
    if changed:
        return 0 < value <= like
    return like > 0 and like / times <= value <= like * times


def as_told(line: Line, one: Measured) -> Measured:
    """A price like one that was told of in a line before: of a list, or of the same goods."""
    like = line.rates.get(one.code)
    if like is None or like.end > line.offset or not units.is_currency(one.code):
        return one
    far = line.offset + one.start - like.end
    sentence = cues.sentence_before(line.plain, one.start, "id", _SENTENCE)
    row = _ROW.fullmatch(line.plain[: one.start]) and not line.plain[one.end :].strip(" .")
    per = like.unit.partition("/")[2]
    if far > (_FAR_ROW if row else _FAR_LINE) or _SUM.search(sentence):
        return one
    if not row and (per.partition("/")[0] in _TIMES or _PRICE.search(sentence) is None):
        return one
    value = one.number.value * one.factor
    changed = _MOVES.search(line.plain, max(0, one.start - 30), one.start) is not None
    most = abs(like.value) * (1 if changed else 5)
    least = 0 if changed else abs(like.value) / 5
    return replace(one, code=f"{one.code}/{per}") if least < value <= most else one


_FAR_LINE: Final = 400
_FAR_ROW: Final = 120
# A line of a list with its mark or number and the name of the goods.
_ROW: Final = re.compile(r"(?:[-•*] ?|\d{1,2}[.)] )?[a-z][a-z0-9 ()/-]{1,50}(?: ?[:=] ?| - | )")


# -- the price of one of a kind -------------------------------------------------------------------

_ONE_OF: Final = re.compile(
    r"(?<![a-z])(?:(?:biaya|harga|ongkos|tarif|nilai|sewa|upah|jual|beli|produksi)(?:nya)? )?"
    r"(?:untuk )?(?P<each>satu|sebuah|seekor|selembar|sebutir|sebatang|setiap|tiap|"
    r"per|masing-masing) "
    r"(?P<noun>[a-z]{2,}(?: [a-z]{2,}){0,2})"
)
_PIECE: Final = re.compile(
    r"(?<![a-z])se(?P<piece>kilogram|kilo|ton|liter|gram|porsi|ekor|karung|sak|tabung|butir|gelas|"
    r"cangkir|bungkus|ikat|botol|meter|hektare?|kotak|mangkuk|piring|barel|lusin|rim|dus|kantong)"
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
    r"hanya|cukup)(?:nya)?(?![a-z])"
)
_SHARE: Final = re.compile(r"(?<![a-z])saham(?:nya)?(?![a-z])")
_SHARE_PRICE: Final = re.compile(
    r"(?<![a-z])(?:ke|di|level|posisi|harga|seharga|menjadi|dari|dividen(?: tunai)?|menyentuh|"
    r"sebesar|pada)(?: (?:level|posisi|harga|angka|kisaran|area|rentang|saham|interim|final|tunai|"
    r"pelaksanaan|penawaran|perdana|sebesar|sekitar|seharga|hingga))* ?"
    r"(?:\d[\d.,]* ?(?:-|dan |hingga |sampai ))?(?:rp ?)?$"
)
_VEHICLE: Final = re.compile(
    r"(?<![a-z])(?:mobil|motor|sepeda motor|truk|bus|suv|mpv|sedan|hatchback|skuter|pikap|skutik|"
    r"kendaraan)(?:nya)?(?![a-z])"
)
_HOUSE: Final = re.compile(
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
_A_SHARE: Final = 1_000_000
_A_VEHICLE: Final = (3_000_000, 9_000_000_000)
_A_FOREIGN_VEHICLE: Final = (500, 5_000_000)
_FOR_EACH: Final = re.compile(r" (?:(?:untuk|bagi|kepada) )?(?:se)?tiap ")
_MEAL: Final = re.compile(r" (?:untuk )?sekali makan(?![a-z])")


def _of_one(line: str, one: Measured) -> str:
    """What the words around a price say that it buys: "" where they do not."""
    if _MEAL.match(line, one.end) is not None:
        return "meal"
    each = _FOR_EACH.match(line, one.end)
    if each is not None:
        return _known(line, each.end())
    sentence = cues.sentence_before(line, one.start, "id", _SENTENCE)
    start = one.start - len(sentence)
    clause = sentence.rpartition("; ")[2]
    for pattern in (_PIECE, _ONE_OF):
        for match in reversed(list(pattern.finditer(clause))):
            behind = clause[match.end() :]
            if re.search(r"\d(?! ?$)", behind) and not _RISES.fullmatch(behind):
                break
            if _SUM.search(behind):
                continue
            sells = _SELLS.search(behind) or _SELLS.search(clause[: match.end()])
            beside = not behind.strip() and match.group().startswith(("per ", "masing-masing "))
            if not (beside or sells) or (match.group().startswith("masing") and not beside):
                continue
            per = _named(line, start + len(sentence) - len(clause), match)
            if per:
                return per
    return _of_kind(line, one, sentence)


# "Biaya satu satelit ditekan dari 30 juta yuan menjadi": the other end of a change
_RISES: Final = re.compile(
    r"[^\d]*\d[\d.,]*(?: [a-z]+){0,3} (?:menjadi|ke|hingga|sampai)(?: [a-z]+){0,3} ?"
)


def _named(line: str, offset: int, match: re.Match[str]) -> str:
    if match.re is _PIECE:
        piece = match.group("piece")
        return _PIECES.get(piece) or data.PER.get(piece) or INDONESIAN_NOUNS.get(piece, "")
    unit = units.unit_after(line, offset + match.start("noun"), "id")
    if unit is not None and not unit.counted:
        return data.PER.get(line[offset + match.start("noun") : unit.end], "")
    return _known(line, offset + match.start("noun"))


def _known(line: str, at: int) -> str:
    """The noun that begins at `at`, if it says what kind of thing it is."""
    counted = counting.noun_at(line, at)
    return "" if counted is None or counted in ("time", "unit") else counted


def _of_kind(line: str, one: Measured, sentence: str) -> str:
    """Shares, cars and homes have prices by the piece without a word that says so."""
    value = one.number.value * one.factor
    clause = cues.clause_before(line, one.start, "id")
    if _SUM.search(clause):
        return ""
    cheap = value < _A_SHARE and not one.number.scaled
    if cheap and _SHARE.search(sentence) and _SHARE_PRICE.search(clause):
        return "" if _NO_SHARE.search(clause) else "share"
    if _BANDEROL.search(clause) is None:
        return ""
    low, high = _A_VEHICLE if one.code == "IDR" else _A_FOREIGN_VEHICLE
    if low <= value <= high:
        house = list(_HOUSE.finditer(sentence))
        car = list(_VEHICLE.finditer(sentence))
        if car and not house:
            return "vehicle"
        if house and not car:
            return INDONESIAN_NOUNS.get(house[-1].group(1), "")
    return ""


_NO_SHARE: Final = re.compile(
    r"(?<![a-z])(?:rupiah|dolar|dollar|kurs|emas|minyak|batu bara|obligasi)(?![a-z])"
)


# -- what one of a measure yields -----------------------------------------------------------------

_EACH: Final = re.compile(
    r"(?<![a-z])(?:se)?tiap (ton|hektare|hektar|ha|kilogram|kg|liter|meter persegi|kilometer|km|"
    r"jam|hari|pasien|peti kemas|kendaraan|rumah tangga|orang|barel)(?![a-z])[^\d,;]{0,60}$"
)
# "Konsumsi listrik per kapita mencapai 1.448 kWh"
_PER_HEAD: Final = re.compile(r"(?<![a-z])per (?:kapita|orang|jiwa)(?![a-z])[^\d,;]{0,50}$")
_ONCE_IT_WAS: Final = re.compile(
    r"[.;,] (?:padahal )?(?:dulu|semula|sebelumnya|tadinya|tahun lalu|awalnya)(?:nya)?"
    r"(?: (?:hanya|cuma|masih|baru|sekitar|mencapai|sebesar))* $"
)
_MEASURES: Final = frozenset(("GWh", "t", "kg", "litre", "m3", "g", "barrel", "MW"))


def _yielded(line: str, found: list[Measured], at: int) -> str:
    """ "Setiap ton sampah menghasilkan 380 kWh. Dulu cuma 290 kWh": what the amount is per."""
    one = found[at]
    if one.code not in _MEASURES:
        return ""
    sentence = cues.sentence_before(line, one.start, "id", 100)
    each = _EACH.search(sentence)
    if each is not None:
        return "/" + data.PER[each.group(1)]
    if _PER_HEAD.search(sentence) is not None:
        return "/person"
    if not at or found[at - 1].code.partition("/")[0] != one.code:
        return ""
    _, slash, per = found[at - 1].code.partition("/")
    between = line[found[at - 1].end : one.start]
    again = slash and len(between) <= 80 and _ONCE_IT_WAS.search(between) is not None
    return slash + per if again else ""
