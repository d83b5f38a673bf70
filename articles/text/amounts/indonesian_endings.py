"""People told by the form of an Indonesian word that no table has: "kaligrafer", "penyortir"."""

import re
from typing import Final

from articles.text.word_tables import listed

_WHO: Final = re.compile(
    r"[a-z]{3,}(?:wan|wati|olog|iater|grafer|sioner|preneur|fluencer)|"
    r"pe(?:m[abeiou]|mb|mp|n[cdjt]|ng[aeiouhgk]|ny[aeiou]|[lw][aeiou])[a-z]{3,}(?<!an)(?<!nya)"
)
# Of these forms, but tools, works and other things.
_NOBODY: Final = frozenset(
    listed(
        "pengaruh pemanas pendingin pengering penyaring pemindai pengeras pemancar penyejuk"
        " pembangkit pemutar penghalang penangkal pelampung pelumas pewarna pewangi pelembap"
        " pengukur pemutih"
        " pengawet penyedap pemanis pembalut pelindung pembuka pengait pemberat pembatas penumpu"
        " pembersih pemutus penguat pengubah pengendali pengontrol pemantik pengisap penyedot"
        " penyemprot pendeteksi penggiling pembakar pembeku pemecah pemotong pemarut peledak"
        " pendukung penyekat penyangga pengikat pelontar pendorong penyebab pelosok penjuru"
        " pengganti pelengkap penanda penunjuk penentu pembanding pengali pembagi penyebut"
        " pendapat pengantar pelangi pelatuk pelana pelita peluang peluit peluk pelaminan penyakit"
        " pemimpi pembaruan pencernaan pengumuman pengharum penambal pengencer penyegar pengasah"
        " pencakar pencapit penjepit penyapu penggaris pengocok pengaduk pemikat penutup"
        " cendawan"
    )
)


def is_person(word: str) -> bool:
    """Whether the form of a word says that it is somebody."""
    return word not in _NOBODY and _WHO.fullmatch(word) is not None
