"""Weeks, months and years that an Indonesian text measures: terms, waits, stocks, not periods.

A figure is how long something takes, lasts, is put off or must wait, and how long it is enough for.

"Kontrak jangka 10 tahun", "setara 31 bulan penjualan", "dari dua minggu menjadi tiga hari"; but
"dalam tiga tahun terakhir" and "terendah dalam 15 tahun" tell when. Spans of a plain shadow.
"""

import re
from typing import Final

UNITS: Final = ("tahun", "bulan", "minggu", "pekan", "kuartal", "triwulan")
_LEFT_WINDOW: Final = 90
_UNIT: Final = rf"(?:{'|'.join(UNITS)})"
_FILLERS: Final = (
    r"(?: (?:rata-rata|selama|dalam|sekitar|minimal|maksimal|paling (?:lama|cepat|singkat)|hingga|"
    r"sampai|lebih dari|kurang dari|hampir|waktu|menjadi|dari|membiayai|dengan|ini|itu|hanya|cuma|"
    r"bisa|mencapai|untuk|adalah|sebanyak|kini|turun|naik|pembiayaan|memenuhi))*"
)
_TERM: Final = re.compile(
    r"(?<![a-z])(?:(?:(?:kontrak|perjanjian|garansi|jaminan|konsesi|jangka(?: waktu)?|durasi|"
    r"tenor|umur (?:pakai|layanan|operasi|teknis|rencana|ekonomis|tambang|simpan|baterai|panel|"
    r"aset|pabrik)|investasi(?:nya)? kembali|masa (?!lalu|depan|kini|itu|ini|silam|mendatang|"
    r"pandemi|krisis)[a-z]+|antrean|daftar tunggu|waktu (?:tunggu|pemrograman|pengerjaan|"
    r"pembangunan|pengiriman|panen|pengembalian|tempuh|proses)|lama (?:studi|pinjaman|cicilan)|"
    r"cicilan|angsuran|usia (?:pakai|ekonomis|mesin|tambang)|hukuman|vonis)(?:nya)?"
    r"(?: (?!sejak|pada|terakhir)[a-z]+){0,3}?|subsider|berjangka|bergaransi|berdurasi|bertenor|"
    r"pidana penjara|penjara|grace period|divonis|dituntut|dihukum|dipenjara|balik modal|"
    r"kembali modal|modal kembali|impas|setara|cukup untuk|butuh|perlu|butuh waktu|memakan waktu|"
    r"membutuhkan waktu|perlu waktu|rampung|selesai|tuntas|kelar|disetujui|dipangkas|dipersingkat|"
    r"diperpanjang|memperpanjang|molor|mundur|tertunda|ditunda|terlambat|bertahan|tahan|berlaku|"
    r"dikontrak|dikenakan|diterapkan|berlangsung|dirumahkan|diliburkan|diskors|dinonaktifkan|"
    r"ditutup|dihentikan|diblokir|dibekukan|dikarantina|dirawat|ditahan|direndam|difermentasi|"
    r"dikeringkan|dijemur|digemukkan|dipelihara|disimpan|mogok|libur|cuti|menganggur|mengungsi|"
    r"menunggu|mengantre|dibatasi|mendekam|tuntutan|(?:menuntut|memutus|memvonis|"
    r"menghukum)(?: [a-z]+){0,3}?|batas(?: (?:sehat|aman|ideal|wajar|"
    rf"normal))?|syarat(?: kontrak)?)){_FILLERS} $"
)
# "Klub itu menunggak gaji selama empat bulan"; what somebody has lived through is no figure.
_FOR: Final = re.compile(
    r"[a-z%\d)] selama (?:(?:sekitar|lebih dari|hampir|paling lama|minimal|maksimal) )*$"
)
_LIVED: Final = re.compile(
    r"(?<![a-z])(?:(?:be)?kerja|mengabdi|tinggal|hidup|menetap|bertugas|menikah|menjabat|berkarier|"
    r"mengajar|memimpin|bermain|sejak|tertinggi|terendah|terbesar|terburuk)(?![a-z])[^,;]{0,40}$"
)
_STANDS: Final = re.compile(
    rf" {_UNIT}(?:(?: dan)? [a-z\d]+ bulan)?"
    r"(?: (?:impor|penjualan|produksi|konsumsi|persediaan|kebutuhan|pemakaian|ekspor|"
    r"penjara|kurungan|pembiayaan|operasi|masa kerja|percobaan|bui|sekaligus|"
    r"lebih (?:cepat|lama|lambat|awal))(?![a-z]))"
)
# "Antrean terpanjang, di Bantaeng, mencapai 48 tahun": the wait, whatever stands between.
_WAITS: Final = re.compile(
    r"(?<![a-z])(?:antrean|antrian|daftar tunggu|masa tunggu|waktu tunggu)(?:nya)?[^.;]{0,70} "
    rf"(?:mencapai|menjadi|sampai|hingga|adalah|selama|rata-rata|memanjang ke){_FILLERS} $"
)
# The mean age of machines, a figure; that of one ship or of people is an age.
_THINGS: Final = (
    r"(?:mesin|pabrik|kilang|kapal|feri|armada|pesawat|kereta|gerbong|bus|truk|kendaraan|gedung|"
    r"bangunan|jembatan|bendungan|pembangkit|pltu|plta|reaktor|turbin|boiler|tungku|instalasi|"
    r"jaringan|pipa|alat|peralatan)(?:nya)?"
)
_MEAN_AGE: Final = re.compile(
    rf"(?<![a-z]){_THINGS}(?: (?!dan )[a-z]+){{0,3}} rata-rata (?:sudah |telah )?"
    rf"(?:berumur|berusia){_FILLERS} $|"
    rf"(?<![a-z])(?:(?:umur|usia) rata-rata|rata-rata (?:umur|usia)) {_THINGS}"
    rf"(?: (?!dan )[a-z]+){{0,3}}{_FILLERS} $"
)
_FROM_TO: Final = re.compile(rf" {_UNIT} (?:menjadi|ke|hingga|jadi) (?:hanya |cuma |sekitar )?")
_FROM: Final = re.compile(
    r"(?<![a-z])(?:dari|semula|sebelumnya|yang tadinya) (?:rata-rata |sekitar )?$"
)
# "Dari enam tahun menjadi kurang dari empat tahun": what it was shortened to is a length as well.
_MOVED_TO: Final = re.compile(
    rf"(?<![a-z])(?:dari|semula) [^,.;]{{1,24}} {_UNIT} (?:menjadi|ke|jadi)"
    r"(?: (?:hanya|cuma|sekitar|kurang dari|lebih dari|tak sampai|hampir|maksimal|minimal))? $"
)
# "Setelah 48 minggu pengobatan": what went on so long; "setelah empat tahun" tells when.
_EXPIRES: Final = re.compile(
    r"(?<![a-z])(?:kedaluwarsa|kadaluwarsa|berakhir|habis|usang|rusak|hangus|gugur) setelah $"
)
_AFTER: Final = re.compile(
    r"(?<![a-z])(?:setelah|sesudah|usai)(?: (?:lebih dari|hampir|sekitar))? $"
)
_WENT_ON: Final = re.compile(
    r" (?:minggu|pekan|bulan) (?:uji|terapi|di|dalam|tanpa|(?:ber|di|pe)[a-z]{4,})(?![a-z])"
)
_NO_TERM: Final = re.compile(
    rf" {_UNIT} (?:terakhir|pertama|ke depan|mendatang|lalu|silam|sebelumnya|kemudian|ini|itu|"
    r"berjalan|belakangan|depan)(?![a-z])"
)
_A_BOND: Final = re.compile(
    r"(?<![a-z])(?:obligasi|sun|sbn|surat utang|sukuk|treasury)(?![a-z])[^,.;]*$|"
    r"(?<![a-z])(?:bunga|imbal hasil|yield) $"
)


def is_stated(plain: str, start: int, end: int) -> bool:
    """Whether the weeks, months or years of the number at start to end are a measure."""
    if _STANDS.match(plain, end) or is_mean_age(plain, start):
        return True
    if _NO_TERM.match(plain, end):
        return False
    left = plain[max(0, start - _LEFT_WINDOW) : start]
    left = _OTHER_END.sub("", left)
    if (_FROM_TO.match(plain, end) and _FROM.search(left)) or _MOVED_TO.search(left):
        return True
    if (_WENT_ON.match(plain, end) and _AFTER.search(left)) or _EXPIRES.search(left):
        return True
    if (lasted := _FOR.search(left)) is not None:
        return _LIVED.search(left, 0, lasted.end()) is None
    if _WAITS.search(left):
        return True
    term = _TERM.search(left)
    if term is None:
        return False
    return not (
        term.group().startswith(("tenor", "bertenor")) and _A_BOND.search(left[: term.start()])
    )


def is_mean_age(plain: str, start: int) -> bool:
    """Whether the number at `start` is the mean age of things: "mesin rata-rata berumur 22"."""
    left = plain[max(0, start - _LEFT_WINDOW) : start]
    return "rata-rata" in left and _MEAN_AGE.search(left) is not None


# "18 sampai 24 bulan": what stands before the first end holds for the second.
_OTHER_END: Final = re.compile(r"(?:\d[\d.,]*|[a-z]+) ?(?:-|hingga |sampai )$")
