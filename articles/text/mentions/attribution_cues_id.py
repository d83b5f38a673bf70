"""Indonesian words that stand before the name of a source, and whether they lead to one."""

import re
from collections.abc import Iterator

from articles.text.mentions import attribution_data as data
from articles.text.mentions import attribution_data_id as data_id
from articles.text.mentions.attribution_frames import NAME_ID
from articles.text.mentions.attribution_places_id import Led, Places
from articles.text.mentions.sources import in_any_case
from articles.text.word_tables import any_of, listed_words

_CUE_ID = Led(
    rf"(?P<cue>{in_any_case(data_id.CUES_ID)}|D(?<!\wD)ari)(?:\s+|(?=[A-Z]))"
    rf"(?P<filler>(?:(?:{any_of(data_id.FILLERS_ID)}|[a-z-]{{2,20}}|asal [A-Z][a-z]+,) +){{0,6}}?)"
    rf"(?<!asal )(?!(?:Instagram|Facebook|YouTube|TikTok|Twitter) (?:resmi|milik|pemerintah) )"
    rf"(?P<name>(?:pemerintah (?=[A-Z]))?{NAME_ID})",
    data_id.CUES_ID,
    "dari",
)
_MADE_ID = re.compile(
    r"yang (?:(?:telah|sudah|baru|juga|pernah) )?(?:di(?!sebut)|berasal|bersumber|ter|sama)"
)
_TOLD_OF = ("dilaporkan", "diberitakan", "berdasarkan")
SPEECH_ID = frozenset(listed_words(data_id.SPEECH_ID))
_SPEAKERS_ID = re.compile(rf"(?:(?:{any_of(data_id.SPEAKERS_ID)})\s*)+")
# "kata portal properti Dermaga"
_KIND_ID = re.compile(rf"(?:{any_of(data.KINDS_LATIN)})(?: [a-z]+){{0,2}}")
_RULE_ID = re.compile(rf"(?:{any_of(data_id.RULES_ID)})(?!\w)")
# "Dari Pelabuhan Dermaga, feri berangkat tiap 15 menit"
_SITE_ID = re.compile(r"(?:Stasiun|Pelabuhan|Bandara|Terminal|Gerbang|Halte|Kota|Kabupaten)(?!\w)")
_ACTS_ID = frozenset(listed_words(data_id.ACTS_ID))
_MADE_KNOWN_ID = frozenset(listed_words(data_id.MADE_KNOWN_ID))
_TOLD_TO = re.compile(
    r"(?<!\w)(?:kata|ujar|ungkap|tutur|jelas|ucap|papar|terang|mengatakan|menuturkan)"
    r"\w*\W[^.!?\n]{0,60}\Z"
)
# These are nouns and other words as well: as what somebody says they stand behind a quotation.
_WORDS_BESIDE = frozenset(
    listed_words(
        "tambah|lanjut|sambung|harap|cerita|kisah|janji|saran|sebut|klaim|aku|jelas|terang"
    )
)
_INSIDE = re.compile(r"(?<!\w)(?!(?:begitu|demikian|seperti|sebagaimana|itu|ini|lagi)\s)[a-z]+ \Z")
_LEADS_ELSEWHERE = frozenset(
    listed_words("seperti|yakni|yaitu|adalah|antara|karena|agar|untuk|dengan|dan|atau")
)
_LIKEWISE = frozenset(listed_words("juga|pula|halnya|pun|dengan"))
_SAYS_SO = frozenset(listed_words("menurut|kata|ujar|data|laporan|catatan|pernyataan"))
_MONEY = frozenset(
    listed_words("pendapatan|penjualan|laba|dana|pinjaman|hibah|pajak|iuran|bantuan|pasokan|kredit")
)
_SPOKEN_OF = frozenset(listed_words("saya|dia|kami|kita|beliau|mereka|aku"))


def cues(text: str, places: Places) -> Iterator[re.Match[str]]:
    """Cues and names; "kata seorang mandor kepada Harian Dermaga": of two cues the last one."""
    for match in places.matches(_CUE_ID):
        told = match["filler"].rfind("kepada ") if match["cue"] != "kepada" else -1
        yield (told >= 0 and _CUE_ID.pattern.match(text, match.start("filler") + told)) or match


def _is_another_word(match: re.Match[str], text: str) -> bool:
    """Whether a cue is no word of saying where it stands: "tukar tambah dari Pemerintah Dermaga",
    or a verb of a headline."""
    cue = match["cue"].lower()
    if cue in _WORDS_BESIDE and _INSIDE.search(text, max(0, match.start() - 24), match.start()):
        return True
    return cue in _ACTS_ID and match["cue"][0].isupper() and not text.startswith(",", match.end())


def introduces(match: re.Match[str], text: str) -> bool:
    """Whether the words between an Indonesian cue and a name lead from one to the other."""
    cue, filler = match["cue"].lower(), match["filler"].strip()
    if _is_another_word(match, text):
        return False
    words = filler.split()
    if words and (cue == "lapor" or (words[-1] in ("di", "ke") and cue in _TOLD_OF)):
        return False  # "dilaporkan terjadi di Dermaga"
    if words and cue == "demikian" and words[0] in _LIKEWISE and words[-1] not in _SAYS_SO:
        return False  # "Demikian juga suku bunga Dermaga Rate turun"
    if cue == "bersumber" and not _MONEY.isdisjoint(words):
        return False
    if words and words[-1] == "anggota" and text.startswith((" tersebut", " itu"), match.end()):
        return False  # who was told of belongs to it, and does not speak for it
    if words and (words[-1] in _LEADS_ELSEWHERE or not _SPOKEN_OF.isdisjoint(words)):
        return False
    if "yang" in words and not _MADE_ID.search(filler):
        return False  # "berdasarkan kriteria yang memuat"
    if cue == "kepada" and not _TOLD_TO.search(text[max(0, match.start() - 80) : match.start()]):
        return False
    if _RULE_ID.match(match["name"]) or not {"bertajuk", "berjudul"}.isdisjoint(words):
        return False
    if cue.startswith("dalam ") and not {"ke", "keuangan"}.isdisjoint(words):
        return False
    if cue == "dari":
        return _opens_with(match, text)
    led = not filler or _SPEAKERS_ID.fullmatch(filler) or _KIND_ID.fullmatch(filler)
    return cue not in SPEECH_ID or bool(led)


def _opens_with(match: re.Match[str], text: str) -> bool:
    """Whether "Dari Oxford Institute, dampak …" opens a sentence with a source, and no place: only
    where a comma ends it."""
    filler = match["filler"].split()
    if match["cue"] != "Dari" or _SITE_ID.match(match["name"]):
        return False
    return (not filler or filler[0] in _MADE_KNOWN_ID) and text.startswith(",", match.end())
