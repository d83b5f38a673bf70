"""What an Indonesian price is per, where other words of the text or the price before say so.

"Rp 15.900 per kg, sedangkan beras medium Rp 13.400", "Biaya satu satelit 30 juta yuan", "Sekilo
daging dijual Rp 130.000". All functions take the plain shadow of a line and look a bounded way.
"""

import re
from dataclasses import replace
from decimal import Decimal
from typing import Final

from articles.text.amounts import cues, units
from articles.text.amounts import prices_indonesian as prices
from articles.text.amounts import unit_data as data
from articles.text.amounts.counted_indonesian import of_pieces
from articles.text.amounts.cue_data import LEBIH
from articles.text.amounts.figures import Line, Quantity
from articles.text.amounts.indonesian_nouns import INDONESIAN_NOUNS
from articles.text.amounts.indonesian_things import INDONESIAN_ANIMALS
from articles.text.amounts.number_types import Measured

_SENTENCE: Final = 150
_TIMES: Final = frozenset(("year", "month", "day", "week", "hour", "quarter"))
_PAID: Final = re.compile(
    r"(?<![a-z])(?:upah|gaji|honor|sewa|pendapatan|penghasilan|ump|umk|umr|tarif|iuran|tunjangan|"
    r"cicilan|angsuran|tawaran|uang saku|biaya|ongkos|langganan|pensiun|imbalan|bayaran)"
    r"(?:nya)?(?![a-z])"
)
# What somebody pays of his wages every month, however little of them.
_MONTHLY: Final = re.compile(
    r"(?<![a-z])(?:sewa (?:kamar|kos|kontrakan|kost)|(?:cicilan|angsuran)(?: [a-z]+)?|uang makan|"
    r"biaya (?:makan|kos|listrik|asrama)|iuran)(?:nya)?(?: (?:hanya|cuma|sekitar|rata-rata))* $"
)
_COMPARES: Final = re.compile(
    r"(?<![a-z])(?:naik|turun|dari|menjadi|dibanding(?:kan)?|sebelumnya|semula|dulu|"
    r"hanya|cuma|lebih (?:mahal|murah|tinggi|rendah)|selisih)(?![a-z])"
)
_PRICE: Final = re.compile(
    r"(?<![a-z])(?:harga|dijual|menjual|seharga|berharga|dihargai|dibanderol|banderol|dipatok|"
    r"dilego|dilepas|ditawarkan|menawar|ditawar|membayar|dibayar|bayar|dikenai|ditarik|tarif|ongkos|biaya|level|kisaran|naik|turun|"
    r"lebih (?:mahal|murah)|sebelumnya|semula|hpp|het|buyback)(?:nya)?(?![a-z])"
)
_MOVES: Final = re.compile(
    r"(?<![a-z])(?:naik|turun|bertambah|berkurang|lebih [a-z]+|selisih|susut|terpangkas|anjlok|"
    r"melonjak|merosot|menguat|melemah|terkoreksi|diskon)(?:nya)?"
    r"(?: (?:sekitar|sebesar|tipis|hingga))* ?$"
)


def priced(line: str, found: list[Measured]) -> list[Measured]:
    """The measured numbers of a line with what the prices among them are per."""
    told: dict[str, Measured] = {}
    last: Measured | None = None
    found = of_pieces(line, found)
    for at, one in enumerate(found):
        base, slash, rate = one.code.partition("/")
        if not units.is_currency(base):
            if not slash and base in prices.YIELDED and (per := prices.yielded(line, found, at)):
                found[at] = replace(one, code=one.code + per)
            elif rate in _TIMES and (who := prices.by_each(line, one)):
                found[at] = replace(one, code=f"{base}/{who}/{rate}")
            continue
        if not slash:
            per = prices.of_one(line, one) or _equal(line, found, at)
            per = per or _like(line, one, told.get(base)) or _like_next(line, found, at)
            per = per or _converted(line, one, last)
            found[at] = replace(one, code=f"{base}/{per}") if per else _of_a_month(line, one)
        elif rate in _TIMES and (hired := prices.hired_for(line, one)):
            found[at] = replace(one, code=f"{base}/{hired}/{rate}")
        if "/" in found[at].code:
            told[base] = last = found[at]
    if told:
        _change_prices(line, found)
    return _without_ones(line, found)


def _change_prices(line: str, found: list[Measured]) -> None:
    """From the end: the change of a price is per what the price is that it led to."""
    for at in range(len(found) - 2, -1, -1):
        one = found[at]
        if "/" in one.code or not units.is_currency(one.code):
            continue
        price = next((other for other in found[at + 1 : at + 3] if "/" in other.code), None)
        if price is not None:
            found[at] = _moved_to(line, one, price)


def _converted(line: str, one: Measured, last: Measured | None) -> str:
    """ "Tiket termurah 310 yuan (Rp 710 ribu)": the same price in another currency."""
    if last is None or _CONVERTED.fullmatch(line, last.end, one.start) is None:
        return ""
    base, _, per = last.code.partition("/")
    return per if base != one.code and units.is_currency(base) else ""


def _moved_to(line: str, one: Measured, following: Measured) -> Measured:
    """ "Saham itu naik Rp 40 ke Rp 1.985": the change of a price is per what the price is."""
    base, _, per = following.code.partition("/")
    if base != one.code:
        return one
    moved = _MOVES.search(line, max(0, one.start - 30), one.start)
    to = moved and _TO.fullmatch(line, one.end, following.start)
    return replace(one, code=f"{base}/{per}") if to else one


def _of_a_month(line: str, one: Measured) -> Measured:
    """A wage is told by the month where nothing is said: "UMP Rp 2,4 juta", "gaji 9.200 yuan"."""
    value = one.number.value * one.factor
    low, high = _MONTHLY_WAGES.get(one.code, (0, 0))
    if not low <= value <= high:
        return one
    sentence = cues.sentence_before(line, one.start, "id", 110)
    if _LEAST_WAGE.search(sentence) and not (_MOVES.search(sentence) or _PAY_OWED.search(sentence)):
        return replace(one, code=f"{one.code}/month")
    return one


def _without_ones(line: str, found: list[Measured]) -> list[Measured]:
    """The numbers without "1 gram", "satu kilo" of which a price is told straight behind."""
    kept = []
    for at, one in enumerate(found):
        if one.number.value == 1:
            before = found[at - 1].code.rpartition("/")[2] if at else ""
            if before == one.code and line.endswith(" untuk ", 0, one.start):
                continue  # "28 yuan untuk satu jam"
            if at + 1 < len(found) and _told_of_one(line, one, found[at + 1]):
                continue
        kept.append(one)
    return kept


def _told_of_one(line: str, one: Measured, following: Measured) -> bool:
    """Whether the amount behind "1 gram" is what one of it costs, needs or yields."""
    if following.code.endswith("/" + one.code) and prices.takes(line, following):
        return True
    behind = line[one.end : following.start]
    if units.is_currency(one.code):
        return _EXCHANGED.fullmatch(behind) is not None
    if one.code == "day" and _IN_A_DAY.fullmatch(behind):
        return following.code.endswith("/day")  # "pabrik itu satu hari butuh 900 butir"
    if one.code not in _WEIGHTS:
        return False
    money = units.is_currency(following.code.partition("/")[0])
    return money and len(behind) <= 60 and not re.search(r"[.;:,(]", behind)


def _equal(line: str, found: list[Measured], at: int) -> str:
    """ "125 ribu meter kubik per kargo, setara Rp 480 miliar"."""
    if not at:
        return ""
    before, one = found[at - 1], found[at]
    base, _, per = before.code.partition("/")
    between = line[before.end : one.start]
    counted = base.removeprefix("count:")
    if _A_PIECE.match(line, one.end) and base.startswith("count:"):
        return counted
    if base.startswith("count:") and between.strip(", ") == "masing-masing":
        return "" if counted in ("time", "unit") else counted
    return per if per and not units.is_currency(base) and _EQUALS.fullmatch(between) else ""


# -- a price like the one beside it ---------------------------------------------------------------


def _like(line: str, one: Measured, last: Measured | None) -> str:
    """What the price before it was per, if this is a price of the same series."""
    if last is None or one.start - last.end > 260:
        return ""
    base, _, per = last.code.partition("/")
    if base != one.code or _is_sum(line, last.end, one):
        return ""
    between = line[last.end : one.start]
    if _PART_OF_IT.match(line, one.end) and one.number.value < last.number.value:
        return per
    if _OF_SO_MUCH.search(between) or _NEXT_SERVING.search(between):
        return ""
    sentences = len(_NEXT.findall(between))
    if _ASIDE_OF_IT.match(between):  # "310 yuan (Rp 710 ribu), yang termahal 900 yuan"
        between = between[between.index(")") + 1 :]
    if sentences > 2 or (between.startswith((" (", " atau ", " / ")) and not _THEN.match(between)):
        return ""
    if per == "ozt" and _METAL.search(between):
        return per
    changed = (_MOVES.search(between) or _MORE_THAN.match(line, one.end)) is not None
    times = 30 if per == "month" and _MONTHLY.search(between) else 5 if sentences else 10
    if not _alike(one, last, Decimal(times), changed=changed):
        return ""
    sentence = cues.sentence_before(line, one.start, "id", _SENTENCE)
    if not _TIMES.isdisjoint(per.split("/")) and not (
        _PAID.search(between)
        or _COMPARES.search(between)
        or between == " ke "
        or (_NEXT_NAME.fullmatch(between) and not _OTHER_KIND.search(between))
    ):
        return ""
    if per in _BEASTS and (own := INDONESIAN_NOUNS.get(between.rpartition(" ")[0].split(" ")[-1])):
        per = own  # "sapi dihargai Rp 28 juta, kambing Rp 3,5 juta"
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
    if per not in data.MEASURES and _OWN_PIECE.search(sentence):
        return ""
    then = _MOVED_THEN.fullmatch(line, one.end, following.start)  # "Rp 45 ribu, naik Rp 5 ribu"
    told = then or _PRICE.search(sentence) or _PAID.search(sentence)
    if not told or _is_sum(line, 0, one):
        return ""
    changed = _MOVES.search(line, max(0, one.start - 30), one.start) is not None
    return per if _alike(one, following, Decimal(10), changed=changed) else ""


def _is_sum(line: str, since: int, one: Measured) -> bool:
    clause = cues.clause_before(line, one.start, "id")
    start = max(since, one.start - len(clause))
    return prices.SUM.search(line, start, one.start) is not None


def _alike(one: Measured, other: Measured, times: Decimal, *, changed: bool) -> bool:
    """Whether two amounts may be prices of one kind: of about the same size, or a change of it."""
    value, like = one.number.value * one.factor, other.number.value * other.factor
    if changed:
        return 0 < value <= like
    return like > 0 and like / times <= value <= like * times


def as_told(line: Line, one: Measured) -> Measured:
    """A price of about the size of one that was told of before: of a list, or of the same goods."""
    code = one.code
    if "/" in code or not units.is_currency(code):
        return one
    like = sorted(line.prices, key=lambda price: _unlike(price, one))
    per = next(filter(None, (_told_per(line, one, price) for price in like)), "")
    per = per or _of_head(line, one)
    per = per or _of_least_wages(line, one)
    return replace(one, code=f"{code}/{per}") if per else one


def _of_head(line: Line, one: Measured) -> str:
    """ "Tarif sewa kios per bulan:", then "Lantai dasar: Rp 4,5 juta"."""
    if not _is_row(line.plain, one):
        return ""
    head = _HEAD_PER.search(line.before[-400:])
    word = head.group(1) if head is not None else ""
    return data.PER.get(word) or INDONESIAN_NOUNS.get(word, "")


def _of_least_wages(line: Line, one: Measured) -> str:
    """ "Daftar UMP 2025:", then "Aceh: Rp 3,6 juta"; "mendapat 5,9 persen, menjadi Rp 5,7 juta":
    wages of a month."""
    low, high = _MONTHLY_WAGES["IDR"]
    if one.code != "IDR" or not low <= one.number.value * one.factor <= high:
        return ""
    here = line.plain[max(0, one.start - 300) : one.start]
    if not (_is_row(line.plain, one) or _SET_AT.search(here)):
        return ""
    return "month" if _LEAST_WAGE.search(line.before[-300:] + here) else ""


def _is_row(plain: str, one: Measured) -> bool:
    """Whether a line is an item of a list: a name and an amount, no more than an aside."""
    if one.start > 64 or len(plain) - one.end > 40:
        return False
    return (
        _ROW.fullmatch(plain[: one.start]) is not None
        and _ASIDE.fullmatch(plain, one.end) is not None
    )


def _unlike(price: Quantity, one: Measured) -> Decimal:
    """How many times as large the one is as the other."""
    told, value = abs(price.value), one.number.value * one.factor
    return max(told, value) / min(told, value) if told and value else Decimal(0)


def _told_per(line: Line, one: Measured, like: Quantity) -> str:
    """What a price that was told of is per, if this is one like it."""
    if like.unit.partition("/")[0] != one.code:
        return ""
    far = line.offset + one.start - like.end
    sentence = cues.sentence_before(line.plain, one.start, "id", _SENTENCE)
    clause = cues.clause_before(line.plain, one.start, "id")
    row = _is_row(line.plain, one)
    per = like.unit.partition("/")[2]
    if not 0 <= far <= (120 if row else 900) or prices.SUM.search(sentence):
        return ""
    if _OTHER_KIND.search(clause) or _OF_SO_MUCH.search(clause) or _WEIGHED.search(clause):
        return ""
    if _FOR_SO_MUCH.match(line.plain, one.end) or _A_SERVING.search(clause):
        return ""
    paid = not _TIMES.isdisjoint(per.split("/"))
    if not row and paid and _PAID.search(sentence) is None:
        return ""
    value, told = one.number.value * one.factor, abs(like.value)
    if value and _MOVES.search(line.plain, max(0, one.start - 30), one.start):
        return per if value <= told else ""
    if _MORE_THAN.match(line.plain, one.end):
        return per if value <= told else ""
    # Of another sentence the size must speak for it, and nothing for a scale of its own.
    times = 3 if paid else 6 if "harga" in sentence else 5
    return per if told / times <= value <= told * times else ""


_CONVERTED: Final = re.compile(
    r"(?: \(|,? atau |,? setara )(?:sekitar |setara |kira-kira |kurang lebih |hampir )?"
)
# The year before beside a price, in brackets.
_THEN: Final = re.compile(
    r" \((?:[1-4]q|[12]h|fy)[ -]?\d{2,4}:? ?$| \((?:periode yang sama )?(?:tahun|kuartal|semester) "
    r"(?:lalu|sebelumnya):? ?$"
)
_TO: Final = re.compile(
    r"(?: atau \d[\d.,]* ?(?:%|persen)| \(\d[\d.,]* ?(?:%|persen)\))? (?:ke|menjadi|jadi|di)"
    r"(?: (?:level|posisi))? "
)
_LEAST_WAGE: Final = re.compile(
    r"(?<![a-z])(?:(?:ump|umk|umr|upah minimum)(?:nya)?(?![a-z])|(?:ber|di)gaji [^\d]{0,20}$|"
    r"gaji(?:nya)?(?: (?!per |harian|mingguan|total|seluruh|tahunan|telat|tertunggak|dari |dan )"
    r"[a-z-]+){0,5} ?(?:rp ?)?$)"
)
_PAY_OWED: Final = re.compile(
    r"(?<![a-z])(?:total|(?:me)?nunggak|tunggakan|seluruh|tahunan|mingguan|harian|setahun|anggaran|"
    r"belanja|dipotong|potongan|denda|pinjaman)(?![a-z])"
)
_MONTHLY_WAGES: Final = {
    "IDR": (1_000_000, 60_000_000), "CNY": (1_000, 80_000), "USD": (200, 12_000),
}  # fmt: skip
# "Satu yuan setara Rp 2.300"
_EXCHANGED: Final = re.compile(r" (?:setara|sama dengan|bernilai|=)(?: dengan)?(?: sekitar)? ")
_IN_A_DAY: Final = re.compile(r" (?:bisa |dapat )?(?:butuh|perlu|habis|laku|menjual|membuat) ")
_WEIGHTS: Final = ("kg", "g", "t", "L", "m2", "ozt", "oz")
_A_PIECE: Final = re.compile(r" (?:sebuah|seekor|selembar|sebatang|sebutir)(?![a-z])")
_EQUALS: Final = re.compile(r",? (?:atau )?setara(?: dengan)?(?: sekitar)? ")
_BEASTS: Final = frozenset(INDONESIAN_ANIMALS.values())
# "Seekor domba Rp 2,9 juta, sapi Rp 19 juta per ekor": no price of a cow
_OWN_PIECE: Final = re.compile(
    r"(?<![a-z])(?:seekor|sebuah|sebutir|selembar|sebatang|satu) (?=[a-z])"
)
_MOVED_THEN: Final = re.compile(
    r",? (?:atau )?(?:naik|turun|bertambah|berkurang|melonjak|anjlok)"
    r"(?: (?:sekitar|sebesar|tipis))* "
)
_ASIDE_OF_IT: Final = re.compile(r" \([^()]{1,40}\)")
# "Rp 42.000 per bulan, Rp 7.000 di antaranya disubsidi"
_PART_OF_IT: Final = re.compile(r" (?:di ?antaranya|darinya)(?![a-z])")
# "Indonesia US$ 16,4, Thailand US$ 21,2", "Rp 4.900 sehari; di Karawang Rp 9.200"
_NEXT_NAME: Final = re.compile(
    r"[,;] (?:(?:dan |serta |sedangkan |sementara )?di )?(?!total|atau|setara|me[a-z]{3}|"
    r"ber[a-z]{3}|di[a-z]{3}|ter[a-z]{3}|[a-z]+nya )[a-z]+(?: [a-z]+)?(?:, [a-z ]{1,40},)? "
)
# "5 gram Rp 9,2 juta": the price of so much, not of one gram
_OF_SO_MUCH: Final = re.compile(
    r"(?:\d|dua|tiga|empat|lima|enam|sepuluh) ?(?:gram|gr|kg|kilogram|liter|ml|ons|kali|lembar|"
    r"buah|unit|orang|bulan|tahun|hari|potong|porsi|ikat|bungkus|botol|butir|ekor|biji|pasang|kotak)"
    r"(?: (?:senilai|seharga|dibanderol|dijual|dihargai|sebesar|adalah|dipatok|yakni))* ?$"
)
_METAL: Final = re.compile(r"(?<![a-z])(?:perak|emas|platinum|paladium)(?![a-z])[^.;]{0,30}$")
_NEXT: Final = re.compile(r"[.!?;][”\"]? ")
_HEAD_PER: Final = re.compile(
    r"(?<![a-z])(?:harga|tarif|sewa|biaya|ongkos|upah|gaji|honor|iuran|retribusi)(?:nya)?(?![a-z])"
    r"[^\n:;.]{0,60} per ([a-z]+(?: persegi| kubik)?)(?![a-z])[^\n:;]{0,40}:"
    r"(?:\n[^\n]{1,90}){0,12}\n*$"
)
_SET_AT: Final = re.compile(
    r"(?<![a-z])(?:menjadi|jadi|ditetapkan|sebesar|sebelumnya|semula)(?: (?:hanya|sekitar))? $"
)
_ASIDE: Final = re.compile(r" ?[.,]?(?: ?\([^()]*\)|, [a-z0-9][a-z0-9.,% ]+)? ?\.?")
# A line of a list with its mark or number and the name of the goods.
_ROW: Final = re.compile(
    r"(?:[-•*] ?|\d{1,2}[.)] )?[a-z][a-z0-9 ()/.&+-]{1,50}(?: ?[:=] ?| [-–] | )(?:mulai )?"
)
_OTHER_KIND: Final = re.compile(
    r"(?<![a-z])(?:tiket|karcis|parkir|gaji|digaji|upah|uang|denda|hadiah|iuran|honor|retribusi|"
    r"kurs|rupiah|dolar|cicilan|pulsa|subsidi|bantuan|ongkir|asuransi|pajak|tunjangan|sewa|"
    r"menyisihkan|menabung|meminjam|merogoh|menghabiskan|mengeluarkan|mengantongi|menyumbang|"
    r"menyetor|mentransfer|membawa pulang|membeli|memberi|menerima|membayar|dibayar|mendapat|"
    r"dapatnya|bayarnya|harga beli)(?:nya)?(?![a-z])"
)
# "Semangkuk mi 28 yuan": what one of it costs
_A_SERVING: Final = re.compile(
    r"(?<![a-z])se(?:mangkuk|mangkok|piring|gelas|cangkir|botol|porsi|bungkus|potong|tusuk|kaleng|"
    r"loyang|toples|buah|ekor|lembar|pasang|helai)(?![a-z])"
)
_NEXT_SERVING: Final = re.compile(r"[,;.] (?:[a-z]+ )?" + _A_SERVING.pattern)
_FOR_SO_MUCH: Final = re.compile(r" (?:untuk|per|bagi) \d")
_WEIGHED: Final = re.compile(r"\d ?(?:gram|gr|kg|kilogram|kuintal|ton|liter)(?![a-z])")
_MORE_THAN: Final = re.compile(rf" {LEBIH}(?![a-z])| di (?:atas|bawah)nya(?![a-z])")
