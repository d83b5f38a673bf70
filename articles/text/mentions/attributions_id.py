"""Sources named in Indonesian text."""

import re
from collections.abc import Iterator

from articles.text.mentions import attribution_data as data
from articles.text.mentions.attribution_frames import ACRONYM, NAME_ID, WORD
from articles.text.mentions.attributions_latin import lower_named, named, source_lines
from articles.text.mentions.sources import BODY_ID, Attribution, Known, any_of, beginning, phrase
from articles.text.vocabulary import listed_words

_CUE_ID = re.compile(
    rf"(?<!\w)(?P<cue>(?i:{any_of(data.CUES_ID)}|dari))(?:\s+|(?=[A-Z]))"
    rf"(?P<filler>(?:(?:{any_of(data.FILLERS_ID)}|[a-z-]{{2,20}}) +){{0,6}}?)(?P<name>{NAME_ID})"
)
_CUE_LOWER_ID = re.compile(
    r"(?<!\w)(?i:menurut|berdasarkan|kata|ujar)\s+"
    r"(?:(?:data|catatan|laporan|keterangan)\s+(?:dari\s+)?)?"
    rf"(?P<name>(?:{any_of(data.LOWER_HEADS_ID)})(?:\s[\w-]+){{0,5}}?)"
    r"(?=[,.;:]|\s(?:pada|yang|bahwa|hingga)\s)"
)
_VERB_ID = re.compile(
    rf"(?P<name>{NAME_ID})(?:,?\s{NAME_ID},?)?(?: (?:pada |tahun ){{0,2}}(?:19|20)\d\d)?\s"
    r"(?:(?:sendiri|juga|kemudian|pun|kini|telah|sudah|baru saja|yang)\s){0,2}"
    rf"(?P<verb>{any_of(data.VERBS_ID)})(?!\w)"
)
_LOWER_ID = re.compile(
    rf"(?<!\w)(?P<name>(?i:{any_of(data.LOWER_HEADS_ID)})(?:\s[\w-]+){{0,4}}?)"
    r"\s(?:mencatat|melaporkan|merilis|mendata|memperkirakan|memproyeksikan|menyatakan|"
    r"menyebut(?:kan)?|"
    r"mengumumkan)(?!\w)"
)
# "Laporan tahunan Dermaga menyebut", "Survei Dermaga menunjukkan".
_KNOWN_ID = re.compile(
    rf"(?<!\w)(?i:{any_of(data.MADE_KNOWN_ID)})\s(?:[a-z]+\s){{0,3}}(?P<name>{NAME_ID})\s"
    rf"(?:(?:juga|pun|itu|tersebut)\s)?(?:{any_of(data.VERBS_ID)})(?!\w)"
)
# "kata Budi Santoso, ekonom dari Universitas Dermaga"
_SPEAKER_ID = re.compile(
    rf"(?:"
    rf"{beginning('kata|ujar|ungkap|tutur|jelas|ucap|papar|imbuh')})\s(?:{WORD}\s){{0,3}}{WORD},\s"
    r"(?:[a-z]+\s){0,2}(?:ekonom|analis|peneliti|pengamat|direktur|kepala|ketua|juru bicara|dosen|"
    rf"guru besar|pakar|manajer)\s(?:[a-z]+\s){{0,3}}(?P<name>{NAME_ID})"
)
# Outlets that write themselves small: "dilansir detikfinance", "dikutip dari tirto.id".
_OUTLET_ID = re.compile(
    r"(?<!\w)(?i:dilansir|dikutip|melansir|mengutip|diberitakan|diwartakan)"
    r"(?: dari| oleh| laman| situs| media){0,3} ?(?!dari[A-Z])(?P<name>detik[A-Za-z]{0,14}|"
    r"[a-z]{3,20}[A-Z]\w{2,20}|[a-z][\w-]{2,20}\.(?:com|co\.id|id|net|org))(?!\w)"
)
_MADE_ID = re.compile(
    r"yang (?:(?:telah|sudah|baru|juga|pernah) )?(?:di(?!sebut)|berasal|bersumber|ter|sama)"
)
_TOLD_OF = ("dilaporkan", "diberitakan", "berdasarkan")
_SPEECH_ID = frozenset(listed_words(data.SPEECH_ID))
_SPEAKERS_ID = re.compile(rf"(?:(?:{any_of(data.SPEAKERS_ID)})\s*)+")
_RULE_ID = re.compile(rf"(?:{any_of(data.RULES_ID)})(?!\w)")
_ACTS_ID = frozenset(listed_words(data.ACTS_ID))
_MADE_KNOWN_ID = frozenset(listed_words(data.MADE_KNOWN_ID))
_MEASURING_ID = frozenset(listed_words(data.MEASURING_ID))
_TOLD_TO = re.compile(
    r"(?<!\w)(?:kata|ujar|ungkap|tutur|jelas|ucap|papar|terang|mengatakan|menuturkan)"
    r"\w*\W[^.!?\n]{0,60}\Z"
)
# "Dermaga Sekuritas memangkas proyeksi"
_REVISES_ID = re.compile(
    rf"(?P<name>{NAME_ID})\s(?:juga\s|telah\s|sudah\s|kembali\s){{0,2}}"
    r"(?:memangkas|merevisi|menaikkan|menurunkan|mempertahankan|mengoreksi|mengubah|menetapkan)\s"
    r"(?:proyeksi|perkiraan|target harga|estimasi|prediksi|ramalan|peringkat|rekomendasi)(?!\w)"
)
# What a body makes, in brackets or before a comma: "12 ton (data Badan Dermaga)"
_BRACKET_ID = re.compile(
    r"(?:\((?:data|catatan|versi|perkiraan|estimasi|proyeksi)\s|"
    r"(?<![^\n])(?:Data|Catatan|Proyeksi|Perkiraan|Estimasi|Hitungan|Perhitungan)\s|"
    r"(?<=[.!?] )(?:Data|Catatan|Proyeksi|Perkiraan|Estimasi|Hitungan|Perhitungan)\s)"
    rf"(?P<name>{NAME_ID})(?=[,)])"
)
# The rate of a bank: "kurs tengah Bank Dermaga Rp2.200".
_RATE_ID = re.compile(
    r"(?<!\w)kurs\s(?:[a-z]+\s){0,4}(?P<name>(?:Bank(?: [A-Z][a-z]+){1,4}|BI|JISDOR|PBOC)"
    rf"{ACRONYM})(?!\w)"
)


def indonesian(text: str, known: Known) -> Iterator[Attribution]:
    """Candidates in Indonesian text, in no order; they may overlap."""
    for match in _CUE_ID.finditer(text):
        if not _introduces(match, text):
            continue
        speech = match["cue"].lower() in _SPEECH_ID
        yield from named(text, match, known, "cue-id", BODY_ID if speech else None)
    for match in _VERB_ID.finditer(text):
        measuring = match["verb"] in _MEASURING_ID and not BODY_ID.fullmatch(match["name"])
        yield from named(text, match, known, "verb-id", None if measuring else BODY_ID)
    for pattern, rule, organisation in _FRAMES_ID:
        for match in pattern.finditer(text):
            yield from named(text, match, known, rule, organisation)
    for match in _OUTLET_ID.finditer(text):
        publisher = known.publisher(match.start("name"), match.end("name"))
        yield phrase(text, match, match.start("name"), match.end("name"), publisher, "outlet-id")
    yield from source_lines(text, known)
    for pattern in (_CUE_LOWER_ID, _LOWER_ID):
        for match in pattern.finditer(text):
            yield from lower_named(text, match, "lower-id")


_FRAMES_ID = (
    (_KNOWN_ID, "known-id", None),
    (_SPEAKER_ID, "speaker-id", None),
    (_RATE_ID, "rate-id", None),
    (_REVISES_ID, "revises-id", BODY_ID),
    (_BRACKET_ID, "bracket-id", BODY_ID),
)


def _introduces(match: re.Match[str], text: str) -> bool:
    """Whether the words between an Indonesian cue and a name lead from one to the other."""
    cue, filler = match["cue"].lower(), match["filler"].strip()
    if cue in _ACTS_ID and match["cue"][0].isupper():
        return False
    words = filler.split()
    if words and (cue == "lapor" or (words[-1] in ("di", "ke") and cue in _TOLD_OF)):
        return False  # "dilaporkan terjadi di Dermaga"
    if "yang" in words and not _MADE_ID.search(filler):
        return False  # "berdasarkan kriteria yang memuat"
    if cue == "kepada" and not _TOLD_TO.search(text[max(0, match.start() - 80) : match.start()]):
        return False
    if _RULE_ID.match(match["name"]):
        return False
    if cue.startswith("dalam ") and not {"yang", "ke", "keuangan"}.isdisjoint(filler.split()):
        return False
    if cue == "dari":
        # "Dari Oxford Institute, dampak …": only where it opens the sentence and a comma ends it.
        stands = not filler or filler.split()[0] in _MADE_KNOWN_ID
        return match["cue"] == "Dari" and stands and text[match.end() : match.end() + 1] == ","
    return cue not in _SPEECH_ID or not filler or bool(_SPEAKERS_ID.fullmatch(filler))
