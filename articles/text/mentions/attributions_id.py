"""Sources named in Indonesian text."""

import re
from collections.abc import Iterator

from articles.text.alternatives import tree
from articles.text.gated import Gated
from articles.text.mentions import attribution_data_id as data_id
from articles.text.mentions.attribution_cues_id import SPEECH_ID, cues, introduces
from articles.text.mentions.attribution_frames import NAME_ID, WORD
from articles.text.mentions.attribution_places_id import (
    QUOTING_ID,
    SAID_SO_ID,
    SAYING_ID,
    Led,
    Places,
)
from articles.text.mentions.attributions_heads import indonesian_heads
from articles.text.mentions.attributions_latin import (
    bodies_that_act,
    counters,
    lower_named,
    source_lines,
)
from articles.text.mentions.attributions_papers_id import indonesian_papers
from articles.text.mentions.named_latin import ROLE_ID, named
from articles.text.mentions.sources import (
    BODY_ID,
    Attribution,
    Known,
    Part,
    beginning,
    behind_space,
    found_in,
    in_any_case,
    parts_with,
    phrase,
    word_of,
)
from articles.text.word_tables import any_of, listed_words

_CUE_LOWER_ID = Led(
    rf"(?:{in_any_case(SAID_SO_ID)})\s+"
    r"(?:(?:data|catatan|laporan|keterangan|laman|situs(?: web)?)\s+(?:resmi\s+|dari\s+)?)?"
    rf"(?P<name>(?:{any_of(data_id.LOWER_HEADS_ID)})(?:\s[\w-]+){{0,5}}?)"
    rf"(?=[,.;:]|\s(?:pada|yang|bahwa|hingga)\s)",
    SAID_SO_ID,
)
# What may stand between who says it and that it is said.
_PRESENTED = (
    r"(?:dalam|melalui|lewat|pada|di) (?:[a-z-]+ ){0,4}?(?i:keterangan|laporan|pernyataan|siaran|"
    r"rilis|surat|catatan|riset|publikasi|kajian|keterbukaan|dokumen|prospektus|paparan|jumpa|"
    r"konferensi|situs|laman|unggahan|akun|Instagram|Facebook|Twitter|"
    r"Telegram|TikTok|YouTube|tajuk|editorial|data|buletin|edaran|analisis|ulasan|"
    r"survei|studi|acara|juru bicara|jubir|humas|kuasa hukum|sekretaris|perwakilan|rapat|sidang|"
    r"wawancara|kesempatan)(?:nya)?(?: (?!me)[\w()/-]+|,? \(?@[\w.]+\)?){0,6}?"
)
_BETWEEN = (
    r"(?: (?:di (?:[a-z]+ ){0,2}(?:[A-Z]\w+|[a-z]+nya|perusahaan|kementerian)|edisi [^,.;\n]{2,20}|"
    r"sendiri|juga|kemudian|pun|kini|telah|sudah|baru saja|baru-baru ini|sebelumnya|(?:di|pada|"
    r"dalam) (?:saat|waktu) yang (?:sama|bersamaan)|hari ini|kemarin|pertama kali|kembali|akan|"
    r"sempat|pernah|lalu|turut|ikut|bahkan|hanya|resmi|secara resmi|yang|(?:pada )?(?:pekan|bulan|"
    r"tahun) (?:lalu|ini)|pada (?:19|20)\d\d|(?:pada )?tahun (?:19|20)\d\d|(?:19|20)\d\d|"
    r"(?:pada )?(?:Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu)(?: \(\d[\d/]*\))?|"
    rf"{_PRESENTED})(?: \(\d[\d/]*\))?,?){{0,3}}"
)
_ASIDE = (
    r"(?:, (?!dan |atau |serta |termasuk |seperti |\d)(?:[^,.;:“”\"\n]|"
    r"(?<=\d)[,.](?=\d)|(?:(?<=Moh)|(?<=Muh)|(?<=Dr)|(?<=Ir)|(?<= [A-Z]))\.){3,90},)?"
)
# "Budi Santoso, SH, M.Epid,"
_DEGREES = r"(?:, (?:[A-Z]{2,3}|[A-Z][A-Za-z]{0,4}\.? ?[A-Z][A-Za-z]{0,6})\.?(?=,))*"
_THEN_SAYS = rf"{_ASIDE},?{_BETWEEN} (?P<verb>{any_of(data_id.VERBS_ID)})(?!\w)"
# "yang dirilis hari ini", "terhadap 400 pabrik"
_OF_IT = (
    r"(?: (?:yang|terhadap|atas|tentang|mengenai|soal|pada|untuk|bertajuk|berjudul|edisi|per|di|"
    r"dari|selama|sepanjang|hingga|tahun|bersama) (?:[^,.;:\n]|[.,](?=\d)){2,60}?)?"
)
_LOWER_TAIL = (
    r"(?:\s(?!(?:untuk|di|yang|dan|dengan|tadi|tersebut|itu|ini|pada|ke|dari|oleh|akan|dapat|bisa|"
    r"terkait|internasional|lain|lainnya|usaha|cabang|ber(?!as\\s|lian)[a-z]+|me(?!teorologi|dia|"
    r"dis|tro|tal|tropolitan|bel|kan[a-z]|nengah)[a-z]+|di(?!gital|plomat|strik|klat)[a-z]+|"
    r"ter[a-z]+)\s)[\w-]+){0,4}?"
)
# "Arief P. mengatakan", "Shinta W. Kamdani menilai"
_INITIAL = rf"(?:(?<= [A-Z])\.(?: {WORD}){{0,2}})?"
_VERB_ID = Gated(
    rf"(?P<name>{NAME_ID}){_INITIAL}"
    rf"(?:(?P<comma>,?) (?P<second>{NAME_ID}){_INITIAL}{_DEGREES}(?P<aside>,?)|"
    rf" di {WORD}(?: {WORD}){{0,2}}| (?:kota|provinsi|kabupaten|negara|daerah|distrik) itu)?"
    rf"{_DEGREES}{_THEN_SAYS}"
)
# "Pejabat Badan Dermaga yang enggan disebut namanya mengatakan"
_WHO_ID = Gated(
    rf"(?P<name>{NAME_ID}) yang (?:[a-z-]+ ){{1,6}}?(?:(?<= di ){WORD}(?: {WORD})? )?"
    rf"(?P<verb>{any_of(data_id.VERBS_ID)})(?!\w)"
)
_LOWER_ID = Gated(rf"(?P<name>(?:{in_any_case(data_id.LOWER_HEADS_ID)}){_LOWER_TAIL}){_THEN_SAYS}")
# "Dinas perikanan setempat, seperti tertulis dalam selebaran, mendenda 12 kapal"
_PRINTED_ID = (
    r", (?:sebagaimana|seperti) (?:yang )?(?:tertulis|tertera|tercantum|termuat|tertuang|dikutip|"
    r"dimuat|dinyatakan|disampaikan|disebut|disebutkan|dipaparkan|diumumkan|dilaporkan|dijelaskan)"
    r"(?: [^,.;\n]{3,60})?,"
)
_PRINTED_NAME_ID = Gated(rf"(?P<name>{NAME_ID}){_PRINTED_ID}")
_PAPERS_LOWER_ID = Gated(
    rf"(?P<name>(?:{in_any_case(data_id.LOWER_HEADS_ID, but=('di ', 'ke '))}){_LOWER_TAIL})"
    rf"(?:{_PRINTED_ID}|{_BETWEEN} (?:{any_of(data_id.SENDS_ID)}) (?:[a-z-]+ ){{0,2}}?"
    rf"(?:{any_of(data_id.PAPERS_ID)})(?!\w))"
)
# "Laporan tahunan Dermaga menyebut", "Survei Dermaga menunjukkan".
_KNOWN_ID = Gated(
    rf"(?:{in_any_case(data_id.MADE_KNOWN_ID)})\s(?:[a-z]+\s){{0,3}}(?P<name>{NAME_ID})"
    rf"(?: itu| tersebut)?{_OF_IT}{_THEN_SAYS}"
)
_KNOWN_LOWER_ID = Gated(
    rf"(?:{in_any_case(data_id.MADE_KNOWN_ID)})\s(?:dari\s)?"
    rf"(?P<name>(?:{any_of(data_id.LOWER_HEADS_ID)}){_LOWER_TAIL}){_OF_IT}{_THEN_SAYS}"
)
# The longest first.
_VOICES = "|".join(sorted(listed_words(data_id.VOICES_ID), key=len, reverse=True))
# "kata Budi Santoso, ekonom dari Universitas Dermaga", "Budi, analis Dermaga Sekuritas, menilai"
_VOICE_ID = Led(
    rf"(?P<role>{in_any_case(_VOICES)})\s(?:(?!(?:yang|untuk|lulusan|alumni|asal|"
    rf"bernama)\s)[a-z]+\s){{0,4}}?(?:[A-Z]\w+ (?=di |dari ))?(?:(?P<link>dari|di|pada)\s"
    rf"(?:(?!hadapan |depan |sela |tengah |antara |luar )[a-z]+\s){{0,2}})?(?P<name>{NAME_ID})",
    _VOICES,
)
_VOICE_LOWER_ID = Led(
    rf"(?:{beginning(_VOICES)})\s(?P<name>(?:{any_of(data_id.LOWER_HEADS_ID)})(?:\s(?!yang|untuk)[a-z-]+){{1,4}}?)"
    r"(?=[,.]|\s(?:kota|provinsi|negara|itu)\s)",
    _VOICES,
)
# "kata Budi Santoso dari Dermaga Sekuritas"
_MEMBER_ID = Led(
    rf"(?:{beginning(SAYING_ID)})\s(?:[a-z]+\s){{0,3}}?"
    rf"{WORD}(?:\s{WORD}){{0,3}},?\sdari\s(?:[a-z]+\s){{0,3}}?(?P<name>{NAME_ID})",
    SAYING_ID,
)
# "Kepada Kantor Berita Dermaga, ia mengatakan"
_TOLD_ID = Gated(
    rf"(?:(?<=\n)|(?<=[.!?”\"] )|\A)Kepada (?:[a-z]+ ){{0,3}}?(?P<name>{NAME_ID})"
    rf"(?=(?:,| \(| pada )[^.\n]{{0,80}}?(?<!\w)(?:{any_of(data_id.VERBS_ID)}|bercerita|"
    rf"mengaku)(?!\w))"
)
_SIGNED_ID = Gated(rf"(?m:[(/](?<=\S [(/])(?P<name>{WORD}(?: {WORD}){{0,3}})\)?\.?$)")
# "dikutip dariReuters"
_GLUED_ID = Led(
    rf"(?:{in_any_case(QUOTING_ID)})"
    r"(?: ?(?:dari|oleh|laman|situs|data|laporan|catatan|survei)){0,2}"
    rf"(?P<name>(?<=[a-z])[A-Z][\w’'&-]{{1,30}}?"
    rf"(?:(?=(?:pada|berikut|dalam)(?!\w))|(?!\w)(?: {WORD}){{0,3}}))",
    QUOTING_ID,
)
# Outlets that write themselves small: "dilansir detikfinance", "dikutip dari tirto.id".
_OUTLET_ID = Gated(
    rf"(?:{in_any_case('dilansir|dikutip|melansir|mengutip|diberitakan|diwartakan|kepada')})"
    r"(?: dari| oleh| laman| situs| media){0,3} ?(?!dari[A-Z])(?P<name>detik[A-Za-z]{0,14}|"
    r"[a-z]{3,20}[A-Z]\w{2,20}|[a-z][\w-]{2,20}\.(?:com|co\.id|id|net|org))(?!\w)"
)
_MEASURING_ID = frozenset(listed_words(data_id.MEASURING_ID))
# "Dermaga Sekuritas memangkas proyeksi"
_REVISING_ID = (
    r"(?:memangkas|merevisi|menaikkan|menurunkan|mempertahankan|mengoreksi|mengubah|menetapkan)\s"
    r"(?:proyeksi|perkiraan|target harga|estimasi|prediksi|ramalan|peringkat|rekomendasi)(?!\w)"
)
_REVISES_ID = Gated(
    rf"(?P<name>{NAME_ID})\s(?:dalam\s[a-z]+nya\s|juga\s|telah\s|sudah\s|kembali\s){{0,2}}{_REVISING_ID}"
)
# What a body makes, in brackets or before a comma: "12 ton (data Badan Dermaga)"
_MADE_OF_ID = (
    r"(?:Data|Hasil (?:kajian|survei|riset|studi)|Catatan|Proyeksi|Perkiraan|Prakiraan|Estimasi|"
    r"Hitungan|Perhitungan)\s(?:(?:terbaru|terakhir|terkini|resmi|sementara)\s)?"
)
_IN_BRACKETS_ID = r"\((?:data|catatan|versi|perkiraan|estimasi|proyeksi)\s"
_BRACKET_ID = Gated(
    rf"(?:{tree([_IN_BRACKETS_ID, rf'(?<![^\n]){_MADE_OF_ID}', rf'(?<=[.!?] ){_MADE_OF_ID}'])})"
    rf"(?P<name>{NAME_ID})"
    r"(?=[,):]|\s(?:adalah|sebesar)\s|\s(?:hingga|per|sampai)\s[^.!?,:\n]{2,30}(?:\.\d\d)?[:,])"
)
# "Catatan Dermaga, 40 kapal tertahan": who is named has counted them.
_HAS_COUNTED = re.compile(
    r"(?:Catatan|Data (?:terbaru|terakhir|terkini)|Hitungan|Perhitungan|Estimasi|Perkiraan)"
    r" [A-Z][^.,:!?\n]{0,60}[,:] [^.!?\n]{0,80}?\d"
)


_AUTHORITY_ID = word_of(data_id.AUTHORITIES_ID)
_DOES_ID = re.compile(
    rf"(?P<name>{NAME_ID}),? (?:(?:juga|telah|sudah|akan|kemarin|kini|hari ini|kembali|lalu|pun) )?"
    rf"(?!(?:{any_of(data_id.DEEDS_ID)})(?!\w))(?:me|ber)[a-z]+"
)


def indonesian(text: str, known: Known) -> Iterator[Attribution]:
    """Candidates in Indonesian text, in no order; they may overlap."""
    places = Places(text)
    for match in cues(text, places):
        if introduces(match, text):
            cue = match["cue"].lower()
            speech = cue in SPEECH_ID or (cue == "demikian" and not match["filler"])
            yield from named(text, match, known, "cue-id", BODY_ID if speech else None)
    saying = list(parts_with(text, _SAYS_ID))
    for match in _sayings(text, saying):
        if not _acts(match, text):
            measuring = match["verb"] in _MEASURING_ID and not BODY_ID.fullmatch(match["name"])
            yield from named(text, match, known, "verb-id", None if measuring else BODY_ID)
    for led, rule, organisation in _LED_FRAMES_ID:
        for match in places.matches(led):
            yield from named(text, match, known, rule, organisation)
    for pattern, rule, organisation in _FRAMES_ID:
        for match in pattern.finditer(text):
            of_any = rule == "bracket-id" and _HAS_COUNTED.match(text, match.start())
            yield from named(text, match, known, rule, None if of_any else organisation)
    for pattern, rule, organisation in _SAYING_FRAMES_ID:
        for match in found_in(saying, pattern, text):
            if _FIELD_BEFORE.search(text, max(0, match.start() - 12), match.start()):
                continue
            of_any = _BASED_ID.search(match.group())
            yield from named(text, match, known, rule, None if of_any else organisation)
    yield from _voices(text, known, places)
    yield from indonesian_papers(text, known, places)
    yield from indonesian_heads(text, known)
    yield from bodies_that_act(text, known, _AUTHORITY_ID, _DOES_ID, "acts-id")
    yield from source_lines(text, known)
    yield from counters(text, known, "counter-id")
    yield from _in_small_letters(text, known, saying, places)


def _in_small_letters(
    text: str, known: Known, saying: list[Part], places: Places
) -> Iterator[Attribution]:
    """Bodies without a capital."""
    for match in places.matches(_CUE_LOWER_ID):
        yield from lower_named(text, match, "lower-id", known)
    for match in _PAPERS_LOWER_ID.finditer(text):
        yield from lower_named(text, match, "lower-id")
    for match in places.matches(_VOICE_LOWER_ID):
        if _is_voice(match, text):
            yield from lower_named(text, match, "lower-id")
    for pattern in (_LOWER_ID, _KNOWN_LOWER_ID):
        for match in found_in(saying, pattern, text):
            yield from lower_named(text, match, "lower-id")


def _voices(text: str, known: Known, places: Places) -> Iterator[Attribution]:
    """Whom those who speak belong to, outlets in small letters, agencies that sign."""
    for match in places.matches(_VOICE_ID):
        if _is_voice(match, text) and not _LIVES.match(match["name"]):
            one = _ONE_OF_ID.search(text, max(0, match.start() - 16), match.start())
            any_name = match["link"] or one or match["role"].lower() in _ANY_OF
            rule = "holder-id" if _is_behind_holder(match, text) else "voice-id"
            any_name = any_name or rule == "holder-id"
            yield from named(text, match, known, rule, None if any_name else BODY_ID)
    for match in _OUTLET_ID.finditer(text):
        publisher = known.publisher(match.start("name"), match.end("name"))
        yield phrase(text, match, match.start("name"), match.end("name"), publisher, "outlet-id")
    for match in _SIGNED_ID.finditer(text):
        if known.publisher(*match.span("name")) or match["name"] in _AGENCIES_ID:
            yield from named(text, match, known, "signed-id", None)


def _sayings(text: str, saying: list[Part]) -> Iterator[re.Match[str]]:
    """Names that say something; "…, Badan Dermaga menyebut" behind another name as well."""
    for match in found_in(saying, _VERB_ID, text):
        second = (
            match["comma"]
            and (BODY_ID.search(match["second"]) or ROLE_ID.match(match["second"]))
            and not (match["aside"] and BODY_ID.search(match["name"]))
        )
        again = _VERB_ID.pattern.match(text, match.start("second")) if second else None
        yield again or match


_COMING_ID = (
    r"(?:diembuskan|dibocorkan|dilaporkan|diberitakan|diungkap|ditulis|dimuat|diturunkan|disiarkan|"
    r"dikeluarkan|diterbitkan|dirilis|(?:datang|berasal|muncul|keluar|terungkap|diketahui|tercermin|terlihat|tampak|terekam|"
    r"tergambar|diperoleh|didapat) (?:dari|dalam|pada)|disodorkan|dilontarkan|disuarakan|"
    r"diutarakan|diumumkan|diungkapkan|"
    r"dibeberkan|diamini|dibenarkan|dipaparkan|dikeluhkan|didukung data)"
)
_AGENCIES_ID = frozenset(("Antara", "Reuters", "AFP", "AP", "Xinhua", "Bloomberg"))
# "Bank Dermaga menahan suku bunga dan menyatakan"
_AND_SAYS_ID = Gated(
    rf"(?:(?<=\n)|(?<=[.!?] )|\A)(?P<name>{NAME_ID}) "
    r"(?:juga |telah |kembali |kemarin ){0,2}(?:me|ber)[a-z]+ "
    r"(?:[^.,;:“”\"\n]|[.,](?=\d)){5,120}?,? (?:dan|serta|sekaligus|sembari|sambil|seraya) "
    r"(?P<verb>menemukan|mendapati|menyimpulkan|menghitung|mencatat|menyatakan|memperkirakan|"
    r"menyebut|memproyeksi(?:kan)?|mengatakan|menegaskan|"
    r"memperingatkan|menilai|mengumumkan|melaporkan|memprediksi|mengungkapkan|meramalkan)(?!\w)"
)
# "Kritik datang dari Asosiasi Dermaga", "Angka itu terungkap dari laporan Badan Dermaga"
_COMING_NOUNS_ID = (
    "laporan|data|kabar|temuan|kritik|peringatan|pernyataan|penilaian|angka|hitungan|keluhan|"
    "tanggapan|respons|reaksi|suara|hal|kenaikan|penurunan|tren|fakta|gambaran|pandangan|proyeksi|"
    "perkiraan|dukungan|penolakan|usulan|desakan|pendapat|komentar|imbauan|kekhawatiran|optimisme|"
    "harapan|rencana"
)
_COMES_ID = Gated(
    rf"(?:{in_any_case(_COMING_NOUNS_ID)})(?: (?!dan )[a-z-]+){{0,4}}? {_COMING_ID}"
    r"(?: (?!yang )[a-z]+){0,5}? "
    rf"(?!(?:Laporan|Survei|Data|Sistem|Peta|Indeks|Rapat|Sidang)\s)(?P<name>{NAME_ID})"
)
# "Dalam siaran persnya, PT Dermaga menargetkan"
_WRITES_ID = Gated(
    r"(?:Dalam|Lewat|Melalui|Pada) (?:[a-z]+ ){0,2}?(?:keterangan|laporan|siaran|rilis|pernyataan|"
    rf"keterbukaan|catatan|riset|paparan)(?:nya)?(?: [a-z]+){{0,3}}, (?P<name>{NAME_ID})"
    r"(?= (?:juga |telah |akan )?(?:me|ber)[a-z]+)"
)
# "Dalam siaran pers Kementerian Energi disebutkan bahwa"
_IN_PAPER_ID = Gated(
    r"(?:Dalam|Lewat|Melalui|Pada) (?:keterangan|laporan|siaran|rilis|pernyataan|dokumen|catatan|"
    rf"riset|paparan|unggahan)(?: [a-z]+){{0,2}} (?P<name>{NAME_ID}),? (?:disebutkan|dijelaskan|"
    r"tertulis|dinyatakan|dipaparkan|diungkapkan|tercatat|terungkap|tercantum|diterangkan)(?!\w)"
)
_LED_FRAMES_ID = (
    (_MEMBER_ID, "member-id", BODY_ID),
    (_GLUED_ID, "glued-id", None),
)
_FRAMES_ID = (
    (_IN_PAPER_ID, "paper-id", BODY_ID),
    (_TOLD_ID, "told-id", BODY_ID),
    (_BRACKET_ID, "bracket-id", BODY_ID),
    (_REVISES_ID, "revises-id", BODY_ID),
    (_COMES_ID, "comes-id", BODY_ID),
    (_WRITES_ID, "writes-id", BODY_ID),
    (_PRINTED_NAME_ID, "printed-id", BODY_ID),
)
_SAYS_ID = behind_space(data_id.VERBS_ID)
# Slow to fail: tried only where the word stands that they need.
_SAYING_FRAMES_ID = (
    (_KNOWN_ID, "known-id", None),
    (_WHO_ID, "who-id", BODY_ID),
    (_AND_SAYS_ID, "and-says-id", BODY_ID),
)
# "Deputi Bidang Statistik Dermaga Budi menjelaskan": what his office looks after
_FIELD_BEFORE = re.compile(r"(?:Bidang|Deputi|Direktur|Kepala|Divisi) \Z")
# What only firms are told of.
_BASED_ID = re.compile(" yang (?:berbasis|bermarkas|berkantor|melantai|tercatat)(?!\\w)")
# "seorang pejabat Dermaga": who has no name, so that the name is a body's.
_ONE_OF_ID = re.compile(r"(?i:seorang|salah satu|salah seorang|sejumlah|beberapa) \Z")
_ANY_OF = frozenset(listed_words("analis|ekonom|peneliti|juru bicara|jubir"))
_SPEAKS_NEAR = re.compile(
    rf"[^.!?\n]{{0,90}}?(?<!\w)(?:{any_of(data_id.VERBS_ID)}|{any_of(data_id.VOICE_VERBS_ID)}|kata|ujar|ungkap|tutur|jelas|ucap|"
    rf"papar|imbuh)(?!\w)"
)
_SAID_BEFORE = re.compile(
    rf"(?<!\w)(?i:{any_of(data_id.VERBS_ID)}|{any_of(data_id.SPEECH_ID)}|menurut)(?!\w)"
)


_SENTENCE_ENDS = re.compile(r"(?<!\bDr)(?<!\bdr)(?<!\bIr)(?<!\bProf)(?<!\bPlt)[.!?\n](?=\s)")


def _is_voice(match: re.Match[str], text: str) -> bool:
    """Whether somebody's office stands beside what is said, in the same sentence."""
    before = _SENTENCE_ENDS.split(text[max(0, match.start() - 90) : match.start()])[-1]
    if _NOT_HIS_VOICE.search(before) or _STILL_AT.match(text, match.end()):
        return False
    return bool(_SAID_BEFORE.search(before) or _SPEAKS_NEAR.match(text, match.end()))


# "petugas Badan Dermaga masih mendata kerusakan": what comes of it is not told yet.
_STILL_AT = re.compile(
    r"[^.,;!?\n]{0,40}? (?:masih|sedang|tengah)(?: [a-z]+)? (?:mendata|menghitung|memantau|"
    r"menghimpun|mengkaji|menelaah|menganalisis|mengidentifikasi)(?!\w)"
)


# "ujar Dr. Pei Songlin, Presiden Direktur Dermaga Angin": the holder's name stands before the
# office, so that no more than the body follows.
_HOLDER = re.compile(
    rf"(?<!\w)(?:{SAYING_ID}|Kata|Ujar)(?:nya)? (?:(?:Drs?|Prof|Ir|H|Hj|dr|drg|KH)\.? )*"
    rf"{WORD}(?: (?:{WORD}|[A-Z]\.|bin|binti)){{0,4}}{_DEGREES}(?: \([^()\n]{{2,16}}\))?, "
    r"(?:Plt\.? |Pj\.? |Plh\.? |seorang )?\Z"
)


# "Budi Santoso, Direktur Keuangan Dermaga Angin, mengatakan"
_OPENED = re.compile(
    rf"(?:\A|\n|[.!?”\"] )(?:(?:Drs?|Prof|Ir|H|Hj)\.? )*(?P<person>{WORD}(?: {WORD}){{1,3}})"
    rf"{_DEGREES}, \Z"
)


def _is_behind_holder(match: re.Match[str], text: str) -> bool:
    ends = text[match.end() : match.end() + 1] in (".", ",", ";", "", "\n", ")")
    ends = ends or text.startswith((" di ", " pada ", " saat ", " dalam ", " usai "), match.end())
    before = text[max(0, match.start() - 110) : match.start()]
    if not ends:
        return False
    opened = _OPENED.search(before) if text.startswith(", ", match.end()) else None
    own = opened is not None and BODY_ID.search(opened["person"]) is None
    return own or _HOLDER.search(before) is not None


# "ketua kelompok tani di Desa Dermaga": where he is from.
_LIVES = re.compile(
    r"(?:Kampung|Desa|Kelurahan|Kecamatan|Kabupaten|Kota|Pasar|Jalan|Dusun|Pulau|Provinsi)(?!\w)"
)
_NOT_HIS_VOICE = re.compile(
    r"(?:mantan|Mantan|eks|kepada|bersama|dengan|menemui|bertemu|pada|menurut ayah|Menteri|"
    r"Menko) \Z"
)
# What a firm achieves, or a place: no report of it.
_ACHIEVES = re.compile(
    r"\s(?:rekor|kenaikan|penurunan|pertumbuhan|laba|rugi|kerugian|penjualan|pendapatan|kinerja|"
    r"peningkatan|surplus|defisit|transaksi|volume|produksi|ekspor|impor|okupansi|kontraksi|"
    r"pelemahan|penguatan|sejarah)(?!\w)"
)
_SUBJECTS = re.compile(
    r"(?:Indeks|IHSG|Harga|Saham|Nilai|Jumlah|Total|Volume|Sektor|Industri|Provinsi|Kota|Kabupaten|"
    r"Kawasan|Zona|Pelabuhan|Bandara|Stasiun|Ekspor|Impor|Kurs|Rupiah|Yuan|Dolar|Penjualan|Wilayah|"
    r"Distrik|PT|Toko|Pabrik)(?!\w)"
)


# What goes through them is theirs, not what they report.
_SITES = re.compile(
    r"(?:Pelabuhan|Bandara|Stasiun|Terminal|Gerbang|Tol|Pasar|Provinsi|Kota|Kabupaten)(?!\w)"
)
_REPORTS = re.compile(r",|:| (?:bahwa|dalam|ada|terdapat)(?!\w)")


# "meminta kepada keempat bank Dermaga menyampaikan"
_ASKED = re.compile(
    r"(?:kepada|meminta|mendesak|mendorong|agar|supaya|[Tt]unggu|menunggu|menanti|lihat) "
    r"(?:[a-z]+ ){0,3}\Z"
)
# "usai kunjungan ke Kementerian Dermaga, Budi hanya menyampaikan": where somebody was.
_BEEN_TO = re.compile(r"(?<!\w)(?:ke|di)(?: kantor| gedung| kompleks)? \Z")
# "menerbitkan 30 ribu kartu": what it hands out
_ISSUES = re.compile(r"\s(?:(?:lebih dari|sebanyak|hingga|total|sekitar|hampir)\s)?\d")


def _acts(match: re.Match[str], text: str) -> bool:
    """Whether a place or a firm achieves what a bureau would record."""
    if _ASKED.search(text, max(0, match.start() - 40), match.start()):
        return True
    name = match["name"]
    if match["comma"] and _BEEN_TO.search(text, max(0, match.start() - 14), match.start()):
        return True
    if match["verb"] in ("menerbitkan", "merilis") and _ISSUES.match(text, match.end()):
        return True
    if match["verb"] == "mencatat" and _SITES.match(name):
        return _REPORTS.match(text, match.end()) is None
    if match["verb"] != "mencatat" or not _ACHIEVES.match(text, match.end()):
        return False
    own = BODY_ID.search(name) or name.isupper() or _INNER_CAPITAL.search(name)
    return bool(_SUBJECTS.match(name)) or not own


_INNER_CAPITAL = re.compile(r"[A-Za-z][A-Z][A-Za-z]")  # "IDXDermaga mencatat transaksi"
