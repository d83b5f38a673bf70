"""Sources that are told of by what only they do: courts that hold, operators of something named,
and bodies whose head speaks in the next sentence."""

import re
from collections.abc import Iterator

from articles.text.gated import Gated
from articles.text.mentions import attribution_data as data
from articles.text.mentions import attribution_data_id as data_id
from articles.text.mentions.attribution_frames import NAME_EN, NAME_ID, THEN_SAYS, WORD
from articles.text.mentions.attributions_latin import lower_named
from articles.text.mentions.named_latin import named
from articles.text.mentions.sources import BODY_EN, BODY_ID, Attribution, Known, in_any_case
from articles.text.word_tables import any_of

# "The contract was void, the Quay Maritime Court held on Monday."
_COURT_EN = Gated(
    rf"(?P<name>{NAME_EN})(?:(?<=Court)|(?<=Tribunal))\s(?:has\s|had\s|also\s)?"
    r"(?:held|ruled|rules|upheld|decided that)(?!\w)"
)
_COURT_ID = Gated(
    rf"(?P<name>(?:Pengadilan|Mahkamah)\s{NAME_ID})\s(?:juga\s|telah\s|kemudian\s)?"
    r"(?:memutuskan|memvonis|mengabulkan|menolak|menghukum|memenangkan|mewajibkan|membatalkan)"
    r"(?!\w)"
)
# "Passengers fell by half, the line's operator reported."
_OPERATOR_EN = Gated(
    r"(?<=[Tt]he )(?P<name>(?:[a-z-]+ ){0,2}[a-z-]+['’]s (?:operator|developer|organi[sz]ers?|"
    r"builder|contractor|regulator|secretariat|(?:management|operating) (?:company|committee)|"
    rf"owner(?=s? (?:reported|puts?|said in))))(?!\w){THEN_SAYS}"
)
# "The Quay Office was set up in 2021. Its deputy head, Ann Lee, spoke to the Dial."
_ITS_HEAD_EN = Gated(
    rf"(?<=[.!?] )Its\s(?:[a-z-]+\s){{0,3}}?(?:{any_of(data.ROLES_EN)})"
    rf"(?:\s(?:of|for)\s[a-z ]{{1,60}})?,?\s{WORD}(?:\s{WORD}){{1,2}},?\s"
    rf"(?:[a-z]+ly\s|has\s|also\s)?(?:spoke|speaks|talked|talks|"
    rf"sat down|answered|answers|explained|met|{any_of(data.VERBS_EN)})(?!\w)"
)
_ITS_HEAD_ID = Gated(
    r"(?<=[.!?] )(?:Wakil [a-z]+nya|Ketuanya|Kepalanya|Direkturnya|Direktur utamanya|"
    r"Sekretarisnya|Juru bicaranya|Rektornya|Manajernya|Pemimpinnya|Pimpinannya),?\s"
    rf"{WORD}(?:\s{WORD}){{0,3}},?\s(?:[a-z]+\s){{0,3}}?(?:berbincang|bicara|berbicara|menerima|"
    rf"menjawab|bertutur|{any_of(data_id.VERBS_ID)})(?!\w)"
)
# "if the Quay Council is to be believed", "At the Quay Office they counted 12 ships"
_BELIEVED_EN = Gated(
    rf"(?<!\w)[Ii]f\s(?:the\s)?(?P<name>{NAME_EN})\s(?:is|are|has it)\s(?:to be believed|right|"
    r"correct|any guide)(?!\w)"
)
_AT_EN = Gated(
    rf"(?:At|In)(?:(?<![^\n]..)|(?<=[.!?] ..))\sthe\s(?P<name>{NAME_EN}),?\s(?:they|it|clerks|"
    rf"officials|staff|engineers|analysts|researchers|forecasters)\s(?:[a-z]+\s)?(?:{any_of(data.VERBS_EN)})"
    r"(?!\w)"
)
# "Quay Bank research has the deficit at 3%": whatever a body's figures do, they tell.
_FIGURES_EN = Gated(
    rf"(?P<name>{NAME_EN})(?:['’]s?)?\s(?:[a-z-]+\s)?(?:research|data|figures|estimates|numbers|surveys?|"
    r"polls?|study|studies|count|log|logs|records|tables|books)\s(?:has|have|had|gives?|gave|"
    r"place[sd]?|points?|pointed|implies|imply|implied|backs?|paints?|painted|speaks?|tells?|told|"
    r"has it|makes?|made)\s"
)
# "letters to the Quay Dial, which counted 310 in favour"
_WHICH_EN = Gated(
    rf"(?P<name>{NAME_EN}), which (?:has |had |also )?(?:counted|counts|found|finds|surveyed|"
    r"polled|estimates?|estimated|reckons?|calculates?|calculated|tracks|tracked|compiles|compiled|"
    r"measured|measures|monitors|monitored)(?!\w)"
)
# "Rancangan aturan yang diterbitkan Badan Dermaga berlaku bagi 400 pabrik"
_ISSUED_ID = Gated(
    r"(?<!\w)(?:aturan|rancangan|laporan|data|pedoman|dokumen|survei|angka|rencana|statistik|indeks|"
    r"kajian|studi|daftar|peta|buletin|rilis|keterangan|panduan|strategi)(?:\s[a-z-]+){0,4}?\s"
    r"yang\s(?:baru\s|telah\s|sudah\s)?(?:diterbitkan|dirilis|dikeluarkan|disusun|"
    r"dipublikasikan|diumumkan|dihimpun|dikumpulkan|diolah)\s(?:oleh\s)?(?:(?!di|ke|pada|lewat|melalui)[a-z-]+\s){0,2}?"
    rf"(?P<name>{NAME_ID})"
)
# "Survei Lembaga Dermaga atas 400 pabrik memotret hal yang sama"
_FIGURES_ID = Gated(
    rf"(?:{in_any_case(data_id.MADE_KNOWN_ID)})\s(?:[a-z]+\s){{0,2}}?(?P<name>{NAME_ID})"
    r"(?:\s(?:atas|terhadap|pada|per|di|tentang|soal|selama|sepanjang)\s(?:[^,.;:\n]|[.,](?=\d)){2,60}?)?"
    r"\s(?:juga\s|malah\s|bahkan\s)?(?:memotret|merekam|menangkap|memberi|memberikan|menaruh|"
    r"mematok|menempatkan|mengarah|membuktikan|menguatkan|mendukung|melukiskan|berbicara|bicara|"
    r"berkata|menjadi bukti|menyodorkan|menampilkan|memuat|membaca)(?!\w)"
)
_OPENS_EN = re.compile(rf"(?:The )?(?P<name>{NAME_EN})")
_OPENS_ID = re.compile(rf"(?P<name>{NAME_ID})")
_SENTENCE = 300  # characters


def english_heads(text: str, known: Known) -> Iterator[Attribution]:
    """Candidates in English text."""
    for match in _COURT_EN.finditer(text):
        yield from named(text, match, known, "court-en", BODY_EN)
    for match in _OPERATOR_EN.finditer(text):
        yield from lower_named(text, match, "lower-en")
    for pattern in (_BELIEVED_EN, _AT_EN, _FIGURES_EN, _WHICH_EN):
        for match in pattern.finditer(text):
            yield from named(text, match, known, "figures-en", BODY_EN)
    for match in _ITS_HEAD_EN.finditer(text):
        if opened := _opening(text, match.start(), _OPENS_EN):
            yield from named(text, opened, known, "its-head-en", BODY_EN)


def indonesian_heads(text: str, known: Known) -> Iterator[Attribution]:
    """Candidates in Indonesian text."""
    for match in _COURT_ID.finditer(text):
        yield from named(text, match, known, "court-id", BODY_ID)
    for pattern in (_FIGURES_ID, _ISSUED_ID):
        for match in pattern.finditer(text):
            yield from named(text, match, known, "figures-id", BODY_ID)
    for match in _ITS_HEAD_ID.finditer(text):
        if opened := _opening(text, match.start(), _OPENS_ID):
            yield from named(text, opened, known, "its-head-id", BODY_ID)


def _opening(text: str, end: int, name: re.Pattern[str]) -> re.Match[str] | None:
    """The name with which the sentence opens that ends right before ``end``."""
    low = max(0, end - _SENTENCE)
    line = text.rfind("\n", low, end) + 1
    start = text.rfind(". ", max(low, line), end - 2) + 1
    start = start + 1 if start else line
    return name.match(text, start, end) if start or low == 0 else None
