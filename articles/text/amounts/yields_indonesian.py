"""What one of a measure takes or yields in Indonesian: "Setiap ton sampah menghasilkan 380 kWh".

All functions take the plain shadow of a line and look a bounded way.
"""

import re
from typing import Final

from articles.text.amounts import counting, cues
from articles.text.amounts import unit_data as data
from articles.text.amounts.number_types import Measured
from articles.text.amounts.prices_indonesian import known_thing
from articles.text.gated import Gate, Gated

_SENTENCE: Final = 150
_EACH: Final = Gated(
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
# "148 liter per detik, padahal kebutuhan kota 210 liter"
_SAME_AGAIN: Final = re.compile(
    r"(?<![a-z])(?:padahal|naik|turun|jadi|menjadi|sedangkan|sementara|dibanding|dibandingkan|"
    r"di (?:atas|bawah) (?:rata-rata|target|[a-z]+(?: [a-z]+)? yang)|jauh di (?:atas|bawah)|"
    r"target(?:nya)?)"
    r"(?![a-z])"
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
_YIELDS: Final = Gate(_EACH, _ONE_TAKES, _HOLDS, _PER_HEAD)


def by_each(line: str, one: Measured) -> str:
    """ "Setiap warga menghasilkan 0,8 kilogram sehari": who yields an amount of a time."""
    sentence = cues.sentence_before(line, one.start, "id", 100)
    holds = _HOLDS.search(sentence, line=line)
    noun = known_thing(line, one.start - len(sentence) + holds.start("noun")) if holds else ""
    return noun or ("person" if _PER_HEAD.search(sentence, line=line) else "")


# "Sewa satu kios Rp 2,5 juta per bulan"
_HIRED: Final = Gated(
    r"(?<![a-z])(?:sewa|menyewa|disewa|disewakan)(?: [a-z]+){0,2}? (?:satu|sebuah|tiap|setiap|per) "
    r"(?P<noun>(?P<unit>meter persegi|hektare?)|[a-z]{3,}(?: [a-z]+)?)[^;]{0,120}$"
)


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
    if _A_TRIP.match(line, one.end):
        return "/trip"
    sentence = cues.sentence_before(line, one.start, "id", 100)
    if _YIELDS.stands_in(line):
        each = _EACH.search(sentence, line=line) or _ONE_TAKES.search(sentence, line=line)
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


# "12.000 ton batu bara sekali jalan"
_A_TRIP: Final = re.compile(
    r"(?: (?!dan |yang )[a-z]+){0,3} (?:setiap kali|tiap kali|sekali) "
    r"(?:jalan|angkut|berlayar|melaut|kirim|pelayaran|perjalanan)(?![a-z])"
)


def takes(line: str, one: Measured) -> bool:
    """Whether an amount is what one of a measure needs or yields, in so many words."""
    sentence = cues.sentence_before(line, one.start, "id", 100)
    return bool(_EACH.search(sentence, line=line) or _ONE_TAKES.search(sentence, line=line))
