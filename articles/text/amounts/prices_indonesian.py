"""What an Indonesian price buys, and what one of a measure takes or yields, where the words around
an amount say so: a kilogram of meat, an hour, "Setiap ton sampah menghasilkan 380 kWh".

All functions take the plain shadow of a line and look a bounded way.
"""

import re
from typing import Final

from articles.text.alternatives import at_place, compiled
from articles.text.amounts import counting, cues, units
from articles.text.amounts import rhythm_data as rhythms
from articles.text.amounts import unit_data as data
from articles.text.amounts.counted_indonesian import piece_at, piece_of
from articles.text.amounts.indonesian_nouns import INDONESIAN_NOUNS
from articles.text.amounts.number_types import Measured
from articles.text.gated import Gate, Gated, opened_by

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
    r"per|masing-masing) (?P<noun>[a-z]{2,}(?: [a-z]{2,}){0,2})"
)
# Words for a piece, a vessel or a measure that goods are sold by.
_SOLD_BY: Final = (
    "porsi|ekor|karung|tabung|butir|gelas|cangkir|bungkus|ikat|botol|kotak|mangkuk|piring|lusin|rim|"
    "dus|kantong|lembar|batang|helai|pasang|potong|kaleng|tandan|tusuk|tangkai|kuntum|biji|sisir|"
    "bilah|keping|kodi|peti|krat|gulung|galon|jeriken|ember|keranjang|renteng|saset|slop|iris|"
    "toples|setel"
)
_PIECE: Final = Gated(
    rf"(?<![a-z\d.,])(?:se|satu |1 )(?P<piece>{_SOLD_BY}|kilogram|kilo|kg|ton|liter|gram|sak|"
    r"meter(?: persegi| kubik)?|hektare?|barel)(?![a-z])"
)
_PIECES: Final = {
    "piring": "plate", "mangkuk": "bowl", "ikat": "bundle", "lusin": "dozen",
    "meter": "m", "porsi": "portion", "sisir": "bunch", "kodi": "score", "tandan": "bunch",
    "lembar": "sheet", "biji": "unit", "iris": "slice", "setel": "set", "slop": "tube",
    "renteng": "string", "krat": "crate", "peti": "crate", "rim": "ream", "toples": "jar",
}  # fmt: skip
_SELLS: Final = re.compile(
    r"(?<![a-z])(?:harga|dijual|seharga|berharga|dihargai|dibanderol|banderol|dipatok|dilego|"
    r"dilepas|ditawarkan|menjual|biaya|ongkos|bernilai|dibeli|membeli|ditekan|dipangkas|"
    r"dibayar|membayar|tarif|turun|naik|menelan|membutuhkan|menghabiskan|memakan|mendapat|"
    r"mendapatkan|menerima|memperoleh|dikenai|dikenakan|dijatah|berhak|insentif|subsidi|bantuan|"
    r"pengeluaran|santunan|kompensasi|pembayaran|iuran|gaji|upah|honor|tunjangan|tabungan|utang|"
    r"uang saku|alokasi|jatah|bonus|imbalan|retribusi|denda|premi|setoran|pungutan|sumbangan|"
    r"merugi|untung|rugi|diganjar|dibekali|dibebani|dipungut|ditarik|dikutip|mengantongi|meraup|"
    r"hanya|cukup|setara|berisi|bisa|laku|hari ini|kini|dulu|biasanya|sekarang)(?:nya)?(?![a-z])"
)
_NO_WARES: Final = frozenset(("enterprise", "institution", "city", "province", "country", "region"))
# "Satu unit baterai 60 kWh": what the thing is like
_SPEC: Final = re.compile(r"^ ?\d[\d.,]* ?(?:kwh|kw|kg|liter|cc|gram|inci|gb|mah|meter)(?![a-z])")
# "50 yuan per ton, menghasilkan 7,3 juta yuan": of the price before
_OF_BEFORE: Final = re.compile(
    r"\d(?: (?:ribu|juta|yuan|rupiah|dolar(?: as)?|dollar as|sen))* ?/?$"
)
_A_TIME: Final = re.compile(r"per (?:tahun|bulan|hari|minggu|pekan|jam|kuartal|semester)")
_A_PIECE: Final = re.compile(rf" se({_SOLD_BY})(?![a-z])")
_FOR_EACH: Final = re.compile(
    r" (?:(?:(?:akan|telah|sudah) )?di[a-z]{4,}(?: [a-z]+)? (?=untuk|bagi|kepada|dari))?"
    r"(?:(?:untuk|bagi|kepada|dari) (?:[a-z]+ ){0,3}?)?(?:se)?tiap "
)
# "Upah minimum bulanan di Shanghai 2.690 yuan"
_PAID_BY: Final = Gated(
    r"(?<![a-z])(?:upah|gaji|sewa|iuran|cicilan|angsuran|tarif|biaya|penghasilan|honor|"
    r"langganan|tagihan|tunjangan|pensiun|uang saku|pendapatan|pengeluaran|transaksi|perdagangan|"
    r"omzet|omset|penjualan)(?:nya)?(?: [a-z]+){0,3}? (bulanan|tahunan|harian|mingguan)(?![a-z])"
    r"[^\d;]{0,60}(?:\d[\d,]*(?:%| persen)[^\d;.]{0,20})?$"
)
# The price of one hour, with an aside before it.
_FOR_ONE: Final = re.compile(
    r"\)?(?: \([^()\n]{1,40}\))? untuk (?:satu |se|1 )(jam|hari|malam|bulan|kilogram|kilo|kg|"
    r"gram|liter|ton|orang|pasien|kendaraan|mobil)(?![a-z])"
)


def _for_what(line: str, one: Measured) -> str:
    """What the words behind a price say that it buys: "untuk satu jam", "sebungkus"."""
    if not _FOR_WHAT.match(line, one.end):
        return ""
    for_one = _FOR_ONE.match(line, one.end)
    if for_one is not None:
        return data.PER[for_one.group(1)]
    piece = _A_PIECE.match(line, one.end)
    if piece is not None:
        sentence = cues.sentence_before(line, one.start, "id", _SENTENCE)
        word = piece.group(1)
        return piece_of(word, sentence) or _PIECES.get(word) or INDONESIAN_NOUNS.get(word, "")
    each = _FOR_EACH.match(line, one.end)
    return "" if each is None else known_thing(line, each.end())


def of_one(line: str, one: Measured) -> str:
    """What the words around a price say that it buys: "" where they do not."""
    behind = _for_what(line, one)
    if behind or not opened_by(line) & _SAYS_ONE:
        return behind
    sentence = cues.sentence_before(line, one.start, "id", _SENTENCE)
    paid = _PAID_BY.search(sentence, line=line)
    if paid is not None:
        return rhythms.INDONESIAN[paid.group(1)]
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
            by_measure = per in data.MEASURES or units.is_currency(per)
            if not by_measure and not match.group().startswith(_EACH):
                continue  # what one thing costs is an amount, per nothing that is said
            if per in _NO_WARES and not match.group().startswith("per "):
                continue
            if per and per != one.code:  # "dinaikkan satu yuan menjadi tiga yuan"
                return per
    return ""


# Without one of these in its line, nothing before a price says what it buys.
_SAYS_ONE: Final = _PAID_BY.bit | _PIECE.bit | _ONE_OF.bit


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


def by_each(line: str, one: Measured) -> str:
    """ "Setiap warga menghasilkan 0,8 kilogram sehari": who yields an amount of a time."""
    sentence = cues.sentence_before(line, one.start, "id", 100)
    holds = _HOLDS.search(sentence, line=line)
    if holds and holds.group().startswith("satu") and not _BEGINS.search(sentence[: holds.start()]):
        holds = None  # "membangun satu pabrik berkapasitas 200 ribu ton": that one
    noun = known_thing(line, one.start - len(sentence) + holds.start("noun")) if holds else ""
    return noun or ("person" if _PER_HEAD.search(sentence, line=line) else "")


def hired_for(line: str, one: Measured) -> str:
    """What an amount of a time is paid for one of: "/kiosk/month"."""
    sentence = cues.sentence_before(line, one.start, "id", _SENTENCE)
    hired = _HIRED.search(sentence, line=line)
    if hired is None:
        return ""
    if hired["unit"]:
        return data.PER[hired["unit"]]  # "sewa per meter persegi 52 yuan per bulan"
    return counting.noun_at(line, one.start - len(sentence) + hired.start("noun")) or ""


def yielded(line: str, found: list[Measured], at: int) -> str:
    """ "Setiap ton sampah menghasilkan 380 kWh. Dulu cuma 290 kWh": what the amount is per."""
    one = found[at]
    if _A_TRIP.match(line, one.end, line=line):
        return "/trip"
    if _YIELDS.stands_in(line):
        sentence = cues.sentence_before(line, one.start, "id", 100)
        each = _EACH_ONE.search(sentence, line=line) or _ONE_TAKES.search(sentence, line=line)
        if each is not None:
            return "/" + data.PER[each.group(1)]
        noun = by_each(line, one)
        if noun:
            return "/" + noun
    if not at or found[at - 1].code.partition("/")[0] != one.code:
        return ""
    _, slash, per = found[at - 1].code.partition("/")
    between = line[found[at - 1].end : one.start]
    if slash and per not in _TIMES and _AND_OF.fullmatch(between):
        return slash + per if takes(line, found[at - 1]) else ""
    again = _ONCE_IT_WAS.search(between) or (_SAME_AGAIN.search(between) and "." not in between)
    value, like = one.number.value * one.factor, found[at - 1].number.value * found[at - 1].factor
    if _BUT_ONLY.fullmatch(between) and value < like < _FAR_LESS * value:
        return slash + per if per in _TIMES else ""
    near = 0 < value <= 3 * like <= 9 * value and one.number.scaled == found[at - 1].number.scaled
    return slash + per if slash and len(between) <= 80 and again and near else ""


def takes(line: str, one: Measured) -> bool:
    """Whether an amount is what one of a measure needs or yields, in so many words."""
    sentence = cues.sentence_before(line, one.start, "id", 100)
    return bool(_EACH_ONE.search(sentence, line=line) or _ONE_TAKES.search(sentence, line=line))


_FOR_WHAT: Final = at_place(*(one.pattern for one in (_FOR_ONE, _A_PIECE, _FOR_EACH)))
_EACH: Final = ("per ", "setiap ", "tiap ", "masing-masing ")
# "Biaya satu satelit ditekan dari 30 juta yuan menjadi": the other end of a change
_RISES: Final = re.compile(
    r"[^\d]*\d[\d.,]*(?: [a-z]+){0,3} (?:menjadi|ke|hingga|sampai)(?: [a-z]+){0,3} ?"
)
_EACH_ONE: Final = Gated(
    r"(?<![a-z])(?:se)?tiap (ton|hektare|hektar|ha|kilogram|kg|liter|meter persegi|kilometer|km|"
    r"jam|hari|pasien|peti kemas|kendaraan|rumah tangga|orang|barel)(?![a-z])[^\d,;]{0,60}$"
)
# "Satu hektare memerlukan 250 kg urea"
_ONE_TAKES: Final = Gated(
    r"(?<![a-z])(?:satu|1) (?P<unit>ton|hektare|hektar|ha|kilogram|kg|liter)(?: [a-z]+){0,4}? "
    r"(?:(?:bisa|dapat|akan) )?(?:memerlukan|membutuhkan|perlu|butuh|menghasilkan|menghabiskan|"
    r"mengonsumsi|melepas|mengeluarkan|menyerap|menampung)(?: (?:sekitar|rata-rata|hingga))* $"
)
_AND_OF: Final = re.compile(r"(?: [a-z]+){0,2},? (?:dan|serta) ")
# "Satu kargo berisi 125 ribu meter kubik"
_HOLDS: Final = Gated(
    r"(?<![a-z])(?:satu|setiap|tiap) (?P<noun>[a-z]{3,})(?: [a-z]+){0,3}? (?:berisi|memuat|membawa|"
    r"menghasilkan|mengangkut|menampung|membutuhkan|mengonsumsi|menghabiskan|memproduksi|menyimpan|"
    r"berkapasitas)(?: (?:sekitar|rata-rata|hingga|lebih dari))* $"
)
_BEGINS: Final = re.compile(
    r"(?:^|[,:;(“\"] ?|(?<![a-z])(?:bahwa|bahkan|karena|sebab|jika|kalau|bila|rata-rata|sedangkan|"
    r"sementara|artinya|biasanya|kini|sekarang|dulu) )$"
)
# "148 liter per detik, padahal kebutuhan kota 210 liter"
_SAME_AGAIN: Final = re.compile(
    r"(?<![a-z])(?:padahal|naik|turun|jadi|menjadi|sedangkan|sementara|dibanding|dibandingkan|"
    r"di (?:atas|bawah) (?:rata-rata|target|[a-z]+(?: [a-z]+)? yang)|jauh di (?:atas|bawah)|"
    r"target(?:nya)?)(?![a-z])"
)
# "Konsumsi listrik per kapita mencapai 1.448 kWh"
_PER_HEAD: Final = Gated(r"(?<![a-z])per (?:kapita|orang|jiwa)(?![a-z])[^\d,;]{0,50}$")
_ONCE_IT_WAS: Final = re.compile(
    r"[.;,] (?:padahal )?(?:dulu|semula|sebelumnya|tadinya|tahun lalu|awalnya)(?:nya)?"
    r"(?: (?:hanya|cuma|masih|baru|sekitar|mencapai|sebesar))* $"
)
# "2,8 juta ton setahun, tetapi panennya tak sampai 300 ribu ton"
_BUT_ONLY: Final = re.compile(
    r",? (?:tetapi|tapi|padahal|sedangkan|sementara|namun)(?: [a-z]+){1,4} (?:hanya|cuma|baru|"
    r"masih|tak sampai|tidak sampai|kurang dari)(?: (?:sekitar|mencapai|bisa))* "
)
_FAR_LESS: Final = 30
_TIMES: Final = ("year", "month", "day", "week")
YIELDED: Final = frozenset(("GWh", "t", "kg", "L", "m3", "g", "barrel", "MW"))
_YIELDS: Final = Gate(_EACH_ONE, _ONE_TAKES, _HOLDS, _PER_HEAD)
# "Sewa satu kios Rp 2,5 juta per bulan"
_HIRED: Final = Gated(
    r"(?<![a-z])(?:sewa|menyewa|disewa|disewakan)(?: [a-z]+){0,2}? (?:satu|sebuah|tiap|setiap|per) "
    r"(?P<noun>(?P<unit>meter persegi|hektare?)|[a-z]{3,}(?: [a-z]+)?)[^;]{0,120}$"
)
# "12.000 ton batu bara sekali jalan"
_A_TRIP: Final = Gated(
    r"(?: (?!dan |yang )[a-z]+){0,3} (?:setiap kali|tiap kali|sekali) "
    r"(?:jalan|angkut|berlayar|melaut|kirim|pelayaran|perjalanan)(?![a-z])"
)
