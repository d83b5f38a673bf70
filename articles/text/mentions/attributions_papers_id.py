"""Sources that Indonesian text names by what they wrote: a numbered decree that something stands
in, a title, the figures of a body, a list that is announced as a body's."""

import re
from collections.abc import Iterator

from articles.text.gated import Gated
from articles.text.mentions.attribution_frames import ACRONYM, NAME_ID
from articles.text.mentions.attribution_places_id import FIGURES_ID, Led, Places
from articles.text.mentions.named_latin import named
from articles.text.mentions.sources import (
    BODY_ID,
    Attribution,
    Known,
    beginning,
    in_any_case,
    phrase,
)
from articles.text.word_tables import listed_words

# "Aturan itu tertuang dalam Peraturan Gubernur Nomor 7 Tahun 2024": a decree that somebody must
# obey, or that a thing is named by, is no source; one that the told fact stands in is.
_STANDS_IN = "tertuang|tercantum|termuat|termaktub|dituangkan|tertera|tertulis"
_DECREE = (
    r"(?:Peraturan|Keputusan|Ketetapan|Surat|Instruksi|Maklumat|Telegram|Undang-Undang|Perpres|"
    r"Per(?:men|gub|wal|bup)[a-z]*|Kep(?:men|gub|wal|bup|pres)[a-z]*|Perda|Inpres|PMK|POJK|SK|SE|"
    r"UU|PP)"
)
_DECREED_ID = Gated(
    rf"(?:{in_any_case(_STANDS_IN)}) (?:dalam|di|pada|melalui|lewat) (?:[a-z]+ ){{0,3}}?"
    r"(?:Lampiran )?"
    rf"(?P<name>{_DECREE}(?: \(?[A-Z][\w/-]*\)?| dan){{0,8}}? (?:Nomor|Nomer|No\.?):? ?"
    r"[\w./-]{0,29}\w(?: [Tt]ahun (?:19|20)\d\d)?)(?!\w)"
)
# "Menurut Permen KP 10/2024"
_DECREE_SAYS_ID = Gated(
    rf"(?<!\w)(?:[Mm]enurut|[Bb]erdasarkan) (?P<name>{_DECREE}(?: [A-Z][\w/-]*){{0,3}} "
    r"\d{1,3}(?:/[\w.]+)*/(?:19|20)\d\d)(?!\w)"
)
# "seperti diungkapkan dalam dokumen Outlook Dermaga"
_TITLED_ID = Gated(
    r"(?<!\w)(?:diungkapkan|disebutkan|dipaparkan|dijelaskan|dituliskan|tertulis|termuat|tertuang|"
    r"tercantum|dinyatakan|digambarkan|terungkap|disampaikan) (?:dalam|di|pada) "
    r"(?:[a-z]+ ){0,2}?(?:dokumen|buku|diskusi|kajian|publikasi|jurnal|kertas kerja|laporan|"
    r"riset|survei|studi|buletin|tinjauan|materi)(?: (?!dari |oleh |soal |tentang )[a-z]+){0,2}? "
    rf"(?P<name>{NAME_ID})"
)
_WRITTEN = (
    r"(?:data|rangkuman|catatan|laporan|rilis|temuan|keterangan|penjelasan|pernyataan|analisis|"
    r"rekomendasi|imbauan|prakiraan|prediksi|proyeksi|perkiraan|versi|riset|kajian|survei|hitungan|"
    r"klarifikasi|tanggapan|jawaban|statistik)"
)
_OF_LATE = r"(?:resmi|lengkap|terbaru|terakhir|terkini|sementara|awal|internal|tertulis|singkat)"
# Above a list: "Berikut rangkuman data Dinkes Dermaga:".
_LISTED_ID = Gated(
    rf"(?<!\w)[Bb]erikut(?: ini)?(?: (?!yang )[a-z-]+){{0,4}}? {_WRITTEN}"
    rf"(?: {_OF_LATE}| cuaca| tertulis)*(?: dari| oleh| milik)?(?: pihak)? (?P<name>{NAME_ID})"
)
# "berbeda dengan angka dari Kementerian Dermaga"
_FIGURES = "|".join(f"[{word[0].upper()}{word[0]}]{word[1:]}" for word in listed_words(FIGURES_ID))
_FROM_ID = Led(
    rf"(?:{beginning(_FIGURES)})(?: {_OF_LATE})* dari (?:pihak |situs |laman )?(?P<name>{NAME_ID})",
    FIGURES_ID,
)
# What is not there yet, or goes elsewhere, tells nothing.
_AWAITED = re.compile(
    r"(?<!\w)(?:menunggu|menanti|tunggu|meminta|minta|belum (?:ada|menerima|mendapat|memperoleh)|"
    r"mengumpulkan|menyerahkan|mengirim(?:kan)?|membuka|tanpa|butuh|membutuhkan|mencuri|mencari|"
    r"tidak ada)(?: [a-z]+){0,2} \Z"
)
# "Ada juga Asosiasi Dermaga yang melapor"
_THERE_IS_ID = Gated(
    rf"(?<!\w)[Aa]da(?: juga| pula| lagi)? (?P<name>{NAME_ID}) yang (?:juga |telah |sudah |sempat |"
    r"turut )?(?:melapor(?:kan)?|mengadu(?:kan)?|mengeluh(?:kan)?|menyebut(?:kan)?|menyatakan|"
    r"mengatakan|memperkirakan|memproyeksikan|mengklaim|menilai|mencatat|menyampaikan)(?!\w)"
)
# "lebih rendah dari proyeksi Bank Dermaga sebesar 4 persen"
_COMPARED_ID = Gated(
    r"(?<!\w)(?:dari|daripada|di atas|di bawah|melampaui|melebihi|dibanding|dibandingkan|sesuai|"
    r"dengan) (?:konsensus|proyeksi|perkiraan|estimasi|prediksi|ramalan) (?:[a-z]+ ){0,2}?"
    rf"(?P<name>{NAME_ID})"
)
# Above a letter: "Tanggapan Dermaga Jaya".
_ANSWER_ID = Gated(
    r"(?m:^(?:Tanggapan|Jawaban|Penjelasan|Klarifikasi|Bantahan|Hak jawab)(?: dari)? "
    rf"(?P<name>{NAME_ID})$)"
)
# The rate of a bank: "kurs tengah Bank Dermaga Rp2.200".
_RATE_ID = Gated(
    r"(?<!\w)kurs\s(?:[a-z]+\s){0,4}(?P<name>(?:Bank(?: [A-Z][a-z]+){1,4}|BI|JISDOR|PBOC)"
    rf"{ACRONYM})(?!\w)"
)
_FRAMES_ID = (
    (_ANSWER_ID, "answer-id", None),
    (_RATE_ID, "rate-id", None),
    (_COMPARED_ID, "compared-id", BODY_ID),
    (_TITLED_ID, "titled-id", None),
    (_LISTED_ID, "listed-id", BODY_ID),
    (_THERE_IS_ID, "there-is-id", BODY_ID),
)


def indonesian_papers(text: str, known: Known, places: Places) -> Iterator[Attribution]:
    """Candidates in Indonesian text, in no order."""
    for decree in (_DECREED_ID, _DECREE_SAYS_ID):
        for match in decree.finditer(text):
            yield phrase(text, match, *match.span("name"), "", "decreed-id")
    for match in places.matches(_FROM_ID):
        yield from _framed(text, match, known, "from-id", BODY_ID)
    for pattern, rule, organisation in _FRAMES_ID:
        for match in pattern.finditer(text):
            yield from _framed(text, match, known, rule, organisation)


def _framed(
    text: str,
    match: re.Match[str],
    known: Known,
    rule: str,
    organisation: re.Pattern[str] | None,
) -> Iterator[Attribution]:
    if not _AWAITED.search(text, max(0, match.start() - 50), match.start()):
        yield from named(text, match, known, rule, organisation)
