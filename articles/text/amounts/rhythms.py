"""How often what was counted does something: "44 trains will run each day", "8,1 juta penumpang
harian". All functions take the plain shadow of a text and look a bounded way.
"""

import re
from typing import Final

from articles.text.amounts import unit_data as data
from articles.text.amounts.pers import RATES

# "44 trains will run each day", "4,000 people use the crossing every day"
_DO_DAILY: Final = re.compile(
    r"(?: (?:who|that|which))?(?: (?:will|would|can|could|now|currently|already|to|be|are|is))*"
    r" (?:run|runs|operate|operates|depart|departs|leave|arrive|pass|passes|call|use|visit|travel|"
    r"commute|ride|cross|eat|shop|work|made|sold|handled|produced|delivered|served|processed|used|"
    r"run by|carried)(?: (?:the|it|its|here|there|through|at|in|on|to|by|[a-z-]{3,14})){0,3} "
    r"(?:each|every|a|per) (day|week|month|hour)(?![a-z])"
)


# "2.300 ekor babi ke Beijing setiap minggu", "31 truk melintas setiap hari"
_TO_DAILY: Final = re.compile(
    r"(?: (?:datang|masuk|keluar|lewat|melintas|tiba|berangkat|berkunjung|lahir|meninggal|mati|"
    r"hilang|terjual|laku|naik|turun|di(?:angkut|kirim|olah|proses|jual|cetak|buang|hasilkan|"
    r"layani|terima|periksa|uji|panen|bakar|tangkap|kunjungi|bongkar|muat|rakit|produksi|"
    r"distribusikan|salurkan|berangkatkan|sembelih|antar)))?"
    r"(?: (?:ke|dari|di|untuk|bagi|lewat|melalui|kepada)(?: (?!yang |dan )[a-z]+){1,4}?){0,2} "
    r"(?:setiap|tiap|saban) (hari|pekan|minggu|bulan|tahun|jam|malam)(?![a-z])"
)


def does_daily(plain: str, at: int, language: str) -> str:
    """The rhythm in which what was counted does something, as "/day"."""
    if not RATES.stands_in(plain):
        return ""
    found = (_DO_DAILY if language == "en" else _TO_DAILY).match(plain, at)
    return "/" + data.PER[found.group(1)] if found else ""


# "8.1 million daily riders", "8,1 juta penumpang harian"; daily active users are no riders
_RHYTHMIC: Final = {
    "en": re.compile(r" (daily|weekly|monthly|annual|yearly) (?!active)(?=[a-z])"),
    "id": re.compile(
        r"(?: (?:kapasitas|produksi|konsumsi|penjualan|rata-rata))? "
        r"(harian|mingguan|bulanan|tahunan)(?![a-z])(?! aktif)"
    ),
}
_OF_RHYTHM: Final = {
    "daily": "day", "weekly": "week", "monthly": "month", "annual": "year", "yearly": "year",
    "harian": "day", "mingguan": "week", "bulanan": "month", "tahunan": "year",
}  # fmt: skip


def rhythmic(plain: str, start: int, end: int, language: str) -> str:
    """The rhythm that stands as an adjective beside the noun that was counted, as "/day"."""
    at = start if language == "en" else end
    found = _RHYTHMIC[language].match(plain, at)
    return "/" + _OF_RHYTHM[found.group(1)] if found else ""
