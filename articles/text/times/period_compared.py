"""Times of what a figure is compared with, told in words: "against three in 2019", "faster than
the pace in the first half", "a quarter of the 2017 record", "dari posisi kemarin"."""

import re
from typing import Final

from articles.text.gated import Gate, Gated
from articles.text.times.atoms import DAYS, LONG, Atom

_NUMBERS: Final = (
    "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|none|satu|dua|"
    "tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|belasan|puluhan|ratusan"
)
_IN_WORDS: Final = Gated(
    r"(?<![a-z])(?:(?:up|down|rose|fell|rise|increase|risen|fallen|grown) from|(?<=, )against|"
    r"compared (?:with|to)|versus|(?:naik|turun|meningkat|bertambah|berkurang) dari|"
    rf"dibanding(?:kan)?|ketimbang)(?: (?:just|only|about|hanya|sekitar))? (?:{_NUMBERS})"
    r"(?: [a-z'-]+){0,2}? (?:(?:in|at|for|during|pada|di|tahun|akhir)(?: (?:the|tahun|akhir))* )?$"
)
_LEVELS: Final = (
    "pace|rates?|growth|level|figure|increase|rise|decline|fall|drop|average|mean|gain|record|peak|"
    "reading|tally|laju|pertumbuhan|tingkat|angka|kenaikan|penurunan|capaian|rata-rata|inflasi|"
    "harga|posisi"
)
_OF_A_LEVEL: Final = Gated(
    r"(?<![a-z])(?:than|above|below|exceed(?:s|ed|ing)?|dibanding(?:kan)?(?: dengan)?|ketimbang|"
    r"daripada|lebih [a-z]+ dari|di atas|di bawah)(?: (?:the|its|their|an?))?(?: [a-z-]+)?? "
    rf"(?:{_LEVELS})(?: (?:seen|recorded|registered|reported|ekonomi|tahunan|bulanan))? "
    r"(?:in|of|for|during|pada|di|tahun|selama|sepanjang)(?: (?:the|tahun|bulan))* $"
)
_THE_LEVEL: Final = re.compile(
    r"(?<![a-z])(?:(?:half|third|quarter|fifth|tenth|fraction|percent|per cent) of|than|below|"
    r"above|from|beyond|matching|topping|exceeding|surpassing|eclipsing|to) "
    r"(?:(?:the|its|their) )?$"
)
_LEVEL_BEHIND: Final = re.compile(
    r" (?:[a-z]+ )?(?:record|peak|high|low|levels?|total|figure|average|tally|reading|pace|rate)"
    r"(?![a-z])"
)
# "A level last seen in 2019", "beating the record set in 2019"
_ONCE: Final = Gated(
    r"(?<![a-z])(?:(?:last|previously|not) (?:seen|reached|recorded|touched)|"
    r"(?:beat|break|smash|eclips|surpass|topp|exceed)ing (?:the|its|their|a) (?:previous )?"
    r"(?:record|high|peak)(?: of [^,;]{1,20})?(?: (?:set|reached|seen|recorded))?|"
    r"(?:terakhir|sebelumnya) (?:kali )?(?:terlihat|dicapai|terjadi|tercatat)|"
    r"(?:melampaui|memecahkan|mengalahkan) rekor(?: [a-z]+){0,3})"
    r" (?:(?:in|on|back in|pada|di|tahun)(?: (?:the|tahun|bulan))* )$"
)
_POSITION: Final = Gated(
    r"(?<![a-z])(?:dari|dibanding(?:kan)?(?: dengan)?|ketimbang|daripada|terhadap) "
    r"(?:posisi|harga|penutupan|level|angka|kurs|nilai)"
    r"(?: (?:penutupan|perdagangan|harga|pada|hari|di|akhir|terakhir))* $"
)
# "Prices are 12% below where they were in January", which they left behind
_WHERE: Final = Gated(
    r"(?<![a-z])(?:than|below|above|from) (?:where|what|when) (?:[a-z]+ ){1,2}"
    r"(?:was|were|stood|been|ended)(?: (?:in|at|on|the|a|end of))* $"
)
_ANY: Final = Gate(_WHERE, _ONCE, _IN_WORDS, _OF_A_LEVEL, _POSITION)


def is_compared(plain: str, atom: Atom, before: str, opened: int) -> bool:
    """Whether a time is only that of what a figure is compared with, by the words before it."""
    if not before.endswith(" "):
        return False
    long = atom.grain in LONG and atom.grain != "months"
    if long and _LEVEL_BEHIND.match(plain, atom.end) and _THE_LEVEL.search(before):
        return True
    if not opened & _ANY.bit:
        return False
    if _WHERE.search_in(before, opened):
        return True
    if atom.grain in DAYS:
        return _POSITION.search_in(before, opened) is not None
    return long and any(one.search_in(before, opened) for one in (_IN_WORDS, _OF_A_LEVEL, _ONCE))
