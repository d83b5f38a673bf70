"""What an amount is per where the name of what is measured says so: "the monthly cap will fall
from 600 yuan", "average daily traffic on the bridge climbed to 74,500", "iuran bulanannya".

A time that qualifies such a name holds for what the clause says that it is, was or becomes. Things
that only come out or take place in a rhythm, papers, meetings, tickets, are of none. All functions
take the plain shadow of a text (plain.py) and look a bounded way.
"""

import re
from typing import Final

from articles.text.amounts import cues, units
from articles.text.amounts import rhythm_data as rhythms
from articles.text.amounts.price_data import ROUGHLY
from articles.text.gated import Gated, opened_by
from articles.text.word_tables import words

_REACH: Final = 120
_TIMES: Final = {**rhythms.ENGLISH, **rhythms.INDONESIAN, **rhythms.IN_ONE}
_RHYTHM: Final = "|".join(rhythms.ENGLISH)
_RHYTHM_ID: Final = "|".join(rhythms.INDONESIAN)
# Lengths of time, speeds and heat go on in no rhythm.
_LASTS: Final = words(
    "second min hour day night week month year km/h degC ug mg mm m index percent ratio"
    " percentage_point"
)
# What stands in a place or acts: "annual output of 40 firms" is not so many a year.
_BODIES: Final = words(
    "enterprise institution facility city county town village province country region district"
    " park site store branch airport port plant factory"
)


def governed(plain: str, start: int, code: str, language: str, *, scaled: bool) -> str:
    """The rhythm that the name of a measured amount gives it, as "/month"; "" for none."""
    opened = opened_by(plain)
    if not opened & SIGNS or code in _LASTS or code.removeprefix("count:") in _BODIES:
        return ""
    if who := of_each(plain, start, code):
        return who
    low = max(0, start - _REACH)
    if language == "en":
        found = _ENGLISH.search_in(plain, opened, low, start)
    else:
        found = _INDONESIAN.search_in(plain, opened, low, start)
        found = found or _IN_ONE.search_in(plain, opened, low, start)
    if found is None:
        return ""
    name = found.group("name").split()
    if name[0] in _TELLS or not _OF_NAME.isdisjoint(name[:4]):
        return ""
    if _CHANGE_OF.search(found.group()):
        return ""  # "an annual rise of 300 yuan"
    counted = code.startswith("count:")
    if counted and _PLACED.search(found.group()) and not cues.names_change(found.group(), language):
        return ""  # "daily flows of goods to 30 cities"
    time = _TIMES[found.group("time")]
    if time in ("year", "month") and _AIMED.match(found.group("name")):
        return ""  # "target tahunan 2 juta ton": what is to come of one year
    earned = units.is_currency(code) and scaled and time == "year"
    if earned and not _EARNED.isdisjoint(name):
        return ""  # what a firm earned in a year that is told
    return "/" + time


# "Daily sales by 140 shops averaged": so many who do it, and no other amount
_OF_BODIES: Final = (
    r"(?:by|at|in|from|across|among) (?:the |its )?\d[\d,]*(?! (?:t|tonnes|tons|million|billion|"
    r"thousand|yuan|dollars|cubic|barrels|teus|units|percent|per|people|vehicles|cars) )"
)
_ENGLISH: Final = Gated(
    rf"(?<![a-z])(?P<time>{_RHYTHM}) (?!basis)"
    rf"(?P<name>(?:(?!(?:{_RHYTHM}) )(?:[a-z'’-]+,?|{_OF_BODIES}) ){{1,9}}?)"
    r"(?:(?:of|is|are|was|were|be|been|being|to|from|at|by|between|than|under|below|above|over|"
    r"exceed(?:s|ed|ing)?|reach(?:es|ed|ing)?|hits?|averag(?:es?|ed|ing)|total(?:s|led|ed)?|"
    r"topp?(?:s|ed)|equals?|fell|rose|dropped|grew|climbed|jumped|slipped|shrank|increased|"
    r"decreased|declined|soared|surged|plunged|gained|lost|costs?|remains?|stays?|comes?|came)|"
    r"(?:set|put|capped|fixed|estimated|reckoned) at|(?<=, )(?:once|originally|formerly|previously|"
    r"then|now|currently|some|about|around|nearly|roughly))"
    rf"(?: a (?:record|mere|total of|high of|low of))*{ROUGHLY} $"
)
_INDONESIAN: Final = Gated(
    rf"(?<![a-z])(?P<name>[a-z]{{3,}}(?: [a-z]+)?) (?P<time>{_RHYTHM_ID})"
    rf"(?:nya)?(?:(?! (?:{_RHYTHM_ID})(?:nya)? ) [a-z'-]+){{0,8}}"
    r"(?:, (?:semula|dulunya|dulu|kini|sekarang|sebelumnya|yakni|yaitu|sekitar)(?: [a-z]+){0,2})? $"
)
# "Tagihan semusim", "pemakaian air sehari": only behind what is paid, made or used.
_IN_ONE: Final = Gated(
    r"(?<![a-z])(?P<name>(?:tagihan|biaya|sewa|ongkos|omzet|omset|pemakaian|konsumsi|kebutuhan|"
    r"produksi|pengeluaran|penghasilan|pendapatan|iuran|cicilan|belanja|penjualan)(?:nya)?"
    rf"(?: [a-z]+){{0,2}}?) (?P<time>{'|'.join(rhythms.IN_ONE)})(?:nya)?"
    r"(?! (?:lalu|sebelumnya|terakhir|penuh|kemudian|silam|ini))(?: [a-z'-]+){0,6} $"
)
_PLACED: Final = re.compile(
    r"(?<![a-z])(?<!put )(?<!set )(?<!stood )(?<!stands )(?<!capped )(?<!fixed )(?<!estimated )"
    r"(?<!runs )(?<!running )(?<!remained )(?<!remains )(?<!peaked )(?<!held )"
    rf"(?:to|from|at|by|between|di|untuk|bagi|kepada|oleh|dengan|dari|ke){ROUGHLY} $"
)
_OF_NAME: Final = words(
    "meeting meetings report reports conference forum session sessions review survey summit"
    " congress festival fair expo growth rate inflation change guidance forecast ticket tickets"
    " pass passes newspaper news paper papers magazine active results statement filing list"
    " poll polls stocks inventories stockpiles"
    " holiday leave event exhibition newsletter bulletin general laporan rapat tiket karcis kartu"
    " koran pekerja buruh tenaga pameran konferensi pertemuan acara inflasi pertumbuhan"
    " laju kenaikan penurunan secara basis perbandingan surat kabar stok aktif suku bunga"
    " lomba perlombaan kontes turnamen kompetisi ajang pesta hajatan bazar pasar karnaval pawai"
    " seminar kongres upacara ritual tradisi lelang edisi majalah buletin pegawai karyawan petugas"
    " desa kelurahan kecamatan kampung"
)
# "The Harbour Daily puts the harvest at": the name of a paper
_TELLS: Final = words(
    "puts put reports reported says said gives gave estimates estimated quotes quoted cites cited"
    " writes wrote reckons reckoned counts counted values valued expects expected notes noted"
    " states stated told tells calculates calculated forecasts forecast predicts predicted"
    " shows showed has had is was will"
)
_AIMED: Final = re.compile(
    r"(?:(?!(?:above|below|beyond|over|under|against|beat|met|of) )[a-z'’-]+ ){0,2}"
    r"(?:targets?|goals?|sasaran)(?![a-z])"
)
_CHANGE_OF: Final = re.compile(
    r"(?<![a-z])(?:rise|increase|drop|fall|decline|cut|gain|jump|growth) (?:of|in) [a-z ]*$"
)
_EARNED: Final = words(
    "profit profits earnings income loss losses deficit surplus laba rugi untung keuntungan"
)
# What people have, use and get; what each of them weighs is theirs.
_OF_PEOPLE: Final = ("GWh", "litre", "L", "kg", "m2", "m3", "t", "tce")
_EACH_HAS: Final = Gated(
    r"(?<![a-z])(?:each|every|(?:the|an) average|setiap|tiap) (?:[a-z-]+ ){0,2}?"
    r"(?P<who>residents?|inhabitants?|"
    r"persons?|citizens?|households?|famil(?:y|ies)|homes?|villagers?|penduduk|warga|orang|"
    r"keluarga|rumah tangga|jiwa)(?: [a-z-]+){0,3}? (?:ha[sd]|gets?|got|uses?|used|enjoys?|"
    r"enjoyed|receives?|received|consumes?|consumed|produces?|produced|throws? (?:out|away)|burns?|"
    r"owns?|menikmati|memiliki|punya|memperoleh|mendapat(?:kan)?|beroleh|menerima|mengonsumsi|"
    r"memakai|menggunakan|membutuhkan|butuh|menghasilkan|membuang)"
    r"(?: (?:about|around|some|nearly|only|just|over|up to|an average of|on average|sekitar|"
    r"rata-rata|hanya|hampir|lebih dari|kira-kira))* $"
)
# Without one of these in its line, no amount is governed.
SIGNS: Final = _ENGLISH.bit | _INDONESIAN.bit | _IN_ONE.bit | _EACH_HAS.bit


def of_each(plain: str, start: int, code: str) -> str:
    """ "Each resident has 16 square metres of park": whom an amount is for, as "/person"."""
    if code not in _OF_PEOPLE:
        return ""
    found = _EACH_HAS.search(plain, max(0, start - 70), start, line=plain)
    if found is None:
        return ""
    home = found.group("who").startswith(("house", "famil", "home", "keluarga", "rumah"))
    return "/household" if home else "/person"
